import { type Alias, type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import { UserError } from '../errors.ts'
import type { Level } from '../findings/types.ts'
import { checkMeaning, type ExpressionCheck } from './check.ts'
import { type ConfigData, DEFAULTS, DENY_LEVEL, PATTERN_DEFAULTS } from './defaults.ts'
import { createLocator, type Locator, type Problem, place, schemaProblems } from './problems.ts'
import { parseSize } from './size.ts'
import type { AllowEntry, Config, ConfiguredPattern, DenyEntry, ForbiddenEntry } from './types.ts'
import { validate } from '../generated/config-validator.js'

/** A configuration repeats itself by an anchor now and then; a bomb does so thousands of times. */
const MAX_ALIASES = 50
const HINT = 'docs/configuration.md describes every key; schema.json completes them in an editor.'

/** What the check needs to know besides the text. */
export interface ParseContext {
  /** Path for messages. */
  readonly name: string
  /** Ids of all rules that exist. */
  readonly knownRules: readonly string[]
  readonly checkExpression?: ExpressionCheck | undefined
}

/**
 * Reads the text of a configuration file (YAML 1.2). An empty one gives the defaults. Throws `UserError` with the
 * first problem of the file as `name:line:column: message` and the number of further ones.
 */
export async function parseConfig(text: string, context: ParseContext): Promise<ConfigData> {
  const lines = new LineCounter()
  const document = read(text, lines, context.name)
  const locator = createLocator(document, lines)
  const syntax = [...document.errors, ...document.warnings].map((error) => syntaxProblem(error, text, lines))
  fail([...syntax, ...lostAliases(document, lines)], context.name)

  const data: unknown = toData(document, context.name) ?? {}
  if (!validate(data)) fail(schemaProblems(validate.errors ?? [], data, locator), context.name)
  const config = toConfig(data as RawConfig, locator)
  fail(await checkMeaning(config, locator, context.knownRules, context.checkExpression), context.name)
  return config
}

/** The document after the schema has accepted it. */
interface RawConfig {
  readonly packs?: NonNullable<Config['packs']>
  readonly rules?: Readonly<Record<string, RawLevel | { readonly level: RawLevel }>>
  readonly exclude?: readonly string[]
  readonly allow?: readonly Omit<AllowEntry, 'line'>[]
  readonly 'fail-on'?: Config['failOn']
  readonly baseline?: string
  readonly 'max-file-size'?: number | string
  readonly 'own-traces'?: boolean
  readonly known?: Config['known']
  readonly inventory?: readonly string[]
  readonly 'managed-by'?: Config['managedBy']
  readonly patterns?: readonly RawPattern[]
  readonly deny?: readonly RawDeny[]
  readonly 'forbidden-values'?: readonly RawForbidden[]
  readonly network?: { readonly private?: boolean }
}

type RawLevel = Level | 'off' | false

type RawPattern = Pick<ConfiguredPattern, 'id' | 'pattern'> &
  Partial<Pick<ConfiguredPattern, 'title' | 'keywords' | 'level' | 'why' | 'fix'>> & {
    readonly 'ignore-case'?: boolean
  }

type RawForbidden = Pick<ForbiddenEntry, 'name' | 'reason'> &
  Partial<Pick<ForbiddenEntry, 'where' | 'level'>> & {
    readonly values?: readonly RawScalar[]
    readonly only?: readonly RawScalar[]
  }

type RawScalar = string | number | boolean

type RawDeny = Pick<DenyEntry, 'reason'> &
  Partial<Pick<DenyEntry, 'text' | 'pattern' | 'level' | 'replacement' | 'path' | 'hide'>> & {
    readonly 'ignore-case'?: boolean
  }

function toConfig(raw: RawConfig, locator: Locator): ConfigData {
  return {
    packs: raw.packs ?? DEFAULTS.packs,
    rules: Object.fromEntries(Object.entries(raw.rules ?? {}).map(([id, rule]) => [id, levelOf(rule)])),
    exclude: raw.exclude ?? DEFAULTS.exclude,
    allow: (raw.allow ?? []).map((entry, i) => ({
      ...entry,
      reason: oneLine(entry.reason),
      line: locator.value(['allow', i]).line,
    })),
    failOn: raw['fail-on'] ?? DEFAULTS.failOn,
    baseline: raw.baseline ?? DEFAULTS.baseline,
    // What the schema accepts and comes to no whole byte is refused by `checkMeaning`.
    maxFileSize: parseSize(raw['max-file-size'] ?? DEFAULTS.maxFileSize) ?? 0,
    ownTraces: raw['own-traces'] ?? DEFAULTS.ownTraces,
    known: raw.known ?? DEFAULTS.known,
    inventory: raw.inventory ?? DEFAULTS.inventory,
    managedBy: raw['managed-by'] ?? DEFAULTS.managedBy,
    patterns: (raw.patterns ?? []).map((pattern, i) => ({
      id: pattern.id,
      title: oneLine(pattern.title ?? pattern.id),
      pattern: pattern.pattern,
      keywords: pattern.keywords ?? [],
      ignoreCase: pattern['ignore-case'] ?? false,
      level: pattern.level ?? PATTERN_DEFAULTS.level,
      why: oneLine(pattern.why ?? PATTERN_DEFAULTS.why),
      fix: oneLine(pattern.fix ?? PATTERN_DEFAULTS.fix),
      ...locator.value(['patterns', i, 'pattern']),
    })),
    deny: (raw.deny ?? []).map(({ 'ignore-case': ignoreCase, ...entry }, i) => ({
      ...entry,
      reason: oneLine(entry.reason),
      level: entry.level ?? DENY_LEVEL,
      ignoreCase: ignoreCase ?? entry.text !== undefined,
      hide: entry.hide ?? false,
      ...locator.value(['deny', i, entry.text === undefined ? 'pattern' : 'text']),
    })),
    forbiddenValues: (raw['forbidden-values'] ?? []).map(({ values, only, ...entry }) => ({
      ...entry,
      ...(values && { values: values.map(String) }),
      ...(only && { only: only.map(String) }),
      reason: oneLine(entry.reason),
      where: entry.where ?? 'production',
      level: entry.level ?? 'error',
    })),
    network: { private: raw.network?.private ?? DEFAULTS.network.private },
  }
}

function levelOf(rule: RawLevel | { readonly level: RawLevel }): Level | 'off' {
  const level = typeof rule === 'object' ? rule.level : rule
  return level === false ? 'off' : level
}

/** Block scalars keep their line breaks; a sentence in a report has none. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function read(text: string, lines: LineCounter, name: string): Document {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  } catch (error) {
    throw tooDeep(error, name)
  }
}

function toData(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    if (error instanceof ReferenceError) {
      throw new UserError(
        `${name}:1:1: aliases (*name) repeat more than ${MAX_ALIASES} values`,
        'Write the values out.',
        {
          cause: error,
        },
      )
    }
    throw tooDeep(error, name)
  }
}

/** Aliases of anchors that do not stand before them. */
function lostAliases(document: Document, lines: LineCounter): Problem[] {
  const lost: Alias[] = []
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) lost.push(alias)
    },
  })
  return lost.map((alias) => {
    return {
      ...place(alias.range?.[0] ?? 0, lines),
      message: `the alias *${alias.source} has no anchor &${alias.source} before it`,
    }
  })
}

/** The parser recurses: only a hostile file nests so deeply that the stack ends. */
function tooDeep(error: unknown, name: string): unknown {
  return error instanceof RangeError ? new UserError(`${name}:1:1: nested too deeply`, HINT) : error
}

/** The parser's own words for a problem can quote the text at length: the common ones have ours. */
function syntaxProblem(error: YAMLError, text: string, lines: LineCounter): Problem {
  const [start, end] = error.pos
  const where = place(start, lines)
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        ...where,
        message: `duplicate key "${/^[^\s:]*/.exec(text.slice(start, Math.max(end, start + 60)))?.[0] ?? ''}"`,
      }
    case 'MULTIPLE_DOCS':
      return { ...where, message: 'a second document begins here: one file holds one configuration' }
    case 'TAB_AS_INDENT':
      return { ...where, message: 'a tab is used for indentation: YAML takes spaces only' }
    default:
      if (error.message.includes('call stack')) return { ...where, message: 'nested too deeply' }
      return { ...where, message: `not valid YAML: ${error.message.split('\n')[0] ?? error.code}` }
  }
}

function fail(problems: readonly Problem[], name: string): void {
  const [first, ...others] = [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
  if (first === undefined) return
  const more =
    others.length === 0
      ? ''
      : ` (${others.length} more problem${others.length === 1 ? '' : 's'} in this file)`
  throw new UserError(`${name}:${first.line}:${first.column}: ${first.message}${more}`, HINT)
}
