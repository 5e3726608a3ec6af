import { z } from 'zod'

/**
 * The shape of `.hushlint.yaml`. It is read at build time only (`build.ts`): editors get `schema.json`, the
 * program gets a compiled check. `expected` finishes the sentence "… must be" in error messages where the
 * JSON type alone would not help. No length keywords: they would pull a helper of ajv into the compiled check.
 */
const text = z.string().regex(/\S/)

const level = z.enum(['error', 'warning', 'note'])

const glob = text.meta({ expected: 'a glob such as "test/**"' })

const ruleLevel = z
  .union([
    z.enum(['off', 'note', 'warning', 'error']),
    z.literal(false),
    z.strictObject({ level: z.enum(['off', 'note', 'warning', 'error']) }),
  ])
  .meta({ expected: 'off, note, warning or error' })

const pack = z.enum([
  'secrets',
  'containers',
  'files',
  'network',
  'identifiers',
  'personal',
  'runtime',
  'inventory',
])

const managed = z.strictObject({
  module: glob.describe('The modules that bring the values from the vault, as a glob relative to the root.'),
  variables: z
    .array(text)
    .min(1)
    .optional()
    .describe('Names, with * for any part. Default: all that a document gives a name in the vault.'),
})

const allowEntry = z.strictObject({
  rule: text.optional().describe('Only findings of this rule.'),
  path: glob.optional().describe('Only findings at paths that match this glob, relative to the root.'),
  value: text.optional().describe('Only values in which this expression (RE2 syntax) matches somewhere.'),
  reason: text.describe('Why this is not a leak. Shown wherever the entry takes a finding out.'),
})

const pattern = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({ expected: 'lower-case letters, digits and hyphens, such as "acme-token"' })
    .describe('Name of the rule. Part of fingerprints: renaming it renews its findings.'),
  title: text.optional().describe('What it finds, as a heading. Default: the id.'),
  pattern: text.describe(
    'RE2 expression. The group (?P<value>…) is the secret; without it, the whole match.',
  ),
  keywords: z
    .array(
      z
        .string()
        .regex(/^[\x20-\x7e]{3,}$/)
        .meta({ expected: 'at least three ASCII characters' }),
    )
    .optional()
    .describe(
      'Literals, one of which every match holds. Without them the pattern runs on every line, which is slow.',
    ),
  'ignore-case': z.boolean().optional().describe('Letters match in both cases. Default: false.'),
  level: level.optional().describe('Default: error.'),
  why: text.optional().describe('One sentence: what somebody who holds the value can do.'),
  fix: text.optional().describe('One sentence: what to do about a finding.'),
})

const denyEntry = z.strictObject({
  text: text.optional().describe('A literal word, found as a whole word. Either this or "pattern".'),
  pattern: text
    .optional()
    .describe('RE2 expression. The group (?P<value>…) is what is meant; without it, the whole match.'),
  reason: text.describe('Why it must not stand in the repository. Part of the message.'),
  level: level.optional().describe('Holds at every path. Default: warning.'),
  replacement: text.optional().describe('What should stand there instead.'),
  'ignore-case': z
    .boolean()
    .optional()
    .describe('Letters match in both cases. Default: true for a text, false for a pattern.'),
  path: glob.optional().describe('Only at paths that match this glob, relative to the root.'),
  hide: z
    .boolean()
    .optional()
    .describe('The word is not shown in reports, for logs that strangers can read. Default: false.'),
})

const scalar = z.union([text, z.number(), z.boolean()]).meta({ expected: 'a word, a number, true or false' })

const forbiddenValue = z.strictObject({
  name: z
    .string()
    .regex(/^(?=.*[\w.-])[\w.*-]+$/)
    .meta({ expected: 'the name of a variable, with "*" for any characters' })
    .describe('Name of the variable; * stands for any characters.'),
  values: z
    .array(scalar)
    .optional()
    .describe('Values that it must not have, without regard to case. Either this or "only".'),
  only: z.array(scalar).optional().describe('The only values that it may have.'),
  where: z
    .enum(['production', 'anywhere'])
    .optional()
    .describe('Files that count. Default: production, told by paths and sections.'),
  level: level.optional().describe('Default: error.'),
  reason: text.describe('Why. Part of the message.'),
})

export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read by hushlint.'),
    packs: z.array(pack).optional().describe('Packs to run. Default: all.'),
    rules: z
      .record(z.string(), ruleLevel)
      .optional()
      .describe('Level of single rules: off, note, warning or error. `hushlint rules` lists the ids.'),
    exclude: z.array(glob).optional().describe('Paths that are not scanned, as globs relative to the root.'),
    allow: z
      .array(allowEntry)
      .optional()
      .describe('Findings that are known to be harmless. All conditions of an entry must hold.'),
    'fail-on': z
      .enum(['error', 'warning', 'note', 'never'])
      .optional()
      .describe('The least level that makes the exit code 1. Default: error.'),
    baseline: text
      .optional()
      .describe('File of accepted findings, relative to this file. Default: .hushlint-baseline.yaml.'),
    'max-file-size': z
      .union([z.int().positive(), z.string().regex(/^\d+(\.\d+)? ?([kKmMgG]i?)?[bB]?$/)])
      .meta({ expected: 'a number of bytes, or a size such as 50MB' })
      .optional()
      .describe(
        'Larger contents are skipped and counted. A number of bytes, or a size such as 50MB or 64MiB. Default: 128MB.',
      ),
    'own-traces': z
      .boolean()
      .optional()
      .describe(
        'Look for your own user name, host name, home folder and e-mail address in what is about to be committed. Default: true.',
      ),
    known: z
      .union([
        z.literal(false),
        z.strictObject({
          files: z
            .array(glob)
            .optional()
            .describe(
              'Untracked files of variables, as globs. Default: .env* of the root and of the packages.',
            ),
          env: z.array(text).optional().describe('Variables of the environment whose values are looked for.'),
        }),
      ])
      .meta({ expected: 'false, or a mapping with the keys files and env' })
      .optional()
      .describe(
        'Values that the project really uses: their exact text is looked for. false switches it off.',
      ),
    inventory: z
      .array(glob)
      .optional()
      .describe(
        'Files that list variables and secrets, as globs relative to the root, besides those that are known by their names.',
      ),
    'managed-by': z
      .array(managed)
      .optional()
      .describe('Variables that a vault manages: only the named modules may read them from the environment.'),
    patterns: z
      .array(pattern)
      .optional()
      .describe("Rules of your own. They run in an engine that is linear in the text's length."),
    deny: z
      .array(denyEntry)
      .optional()
      .describe('Words that must not stand in the repository: names of customers, inner hosts.'),
    'forbidden-values': z
      .array(forbiddenValue)
      .optional()
      .describe('What variables must not be set to, in every kind of file that sets variables.'),
    network: z
      .strictObject({
        private: z
          .boolean()
          .optional()
          .describe('Addresses of private networks (10.0.0.0/8 and the like) are notes. Default: false.'),
      })
      .optional()
      .describe('Settings of the pack "network".'),
  })
  .meta({ title: 'hushlint configuration', description: 'Configuration of hushlint: .hushlint.yaml' })
