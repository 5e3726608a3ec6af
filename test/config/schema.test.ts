import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../scripts/schema/config-schema.ts'
import { OPTIONS } from '../../src/cli/options.ts'
import { DEFAULTS } from '../../src/config/defaults.ts'
import { parseSize } from '../../src/config/size.ts'
import { validate } from '../../src/generated/config-validator.js'

const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'))

/** Values near what the schema wants: right keys more often than wrong ones, right types more often than others. */
const word = fc.constantFrom(
  'off',
  'note',
  'warning',
  'error',
  'never',
  'secrets',
  'jwt',
  'a-b',
  'A',
  ' ',
  '',
  '50MB',
  '1x',
  'acme_',
)
const scalar = fc.oneof(
  word,
  fc.integer({ min: -1, max: 3 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(1.5),
)
const entry = fc.dictionary(
  fc.constantFrom(
    'rule',
    'path',
    'value',
    'reason',
    'id',
    'pattern',
    'title',
    'keywords',
    'ignore-case',
    'level',
    'why',
    'fix',
    'x',
  ),
  fc.oneof(scalar, fc.array(word, { maxLength: 2 })),
)
const configuration = fc.dictionary(
  fc.constantFrom(
    'packs',
    'rules',
    'exclude',
    'allow',
    'fail-on',
    'baseline',
    'max-file-size',
    'patterns',
    'deny',
    'forbidden-values',
    'network',
    '$schema',
    'x',
  ),
  fc.oneof(
    scalar,
    fc.array(fc.oneof(scalar, entry), { maxLength: 3 }),
    fc.dictionary(word, fc.oneof(scalar, entry)),
    entry,
  ),
  { maxKeys: 3 },
)

describe('the compiled check', () => {
  it('accepts and refuses what the schema does', () => {
    const seen = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(configuration, (data) => {
        const accepted = configSchema.safeParse(data).success
        seen[accepted ? 'accepted' : 'refused']++
        expect(validate(data)).toBe(accepted)
      }),
      { numRuns: 2000, seed: 1 },
    )
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100)
  })
})

describe('schema.json', () => {
  it('explains every key', () => {
    for (const [name, part] of Object.entries<{ description?: string }>(schema.properties)) {
      expect(part.description, name).toBeTypeOf('string')
    }
  })

  it('names the packs, levels and sizes of the command line', () => {
    expect(schema.properties.packs.items.enum).toEqual(OPTIONS.pack.choices)
    expect(schema.properties['fail-on'].enum).toEqual(OPTIONS['fail-on'].choices)
    for (const text of [schema.properties['max-file-size'].description, OPTIONS['max-file-size'].help]) {
      expect(parseSize(/Default: (\w+)\./.exec(text)?.[1] ?? '')).toBe(DEFAULTS.maxFileSize)
    }
    expect(schema.properties.baseline.description).toContain(DEFAULTS.baseline)
  })
})
