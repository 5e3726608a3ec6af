import fc from 'fast-check'
import type { CompiledRule, Match } from '../../src/engine/types.ts'
import type { Detection } from '../../src/findings/types.ts'
import type { Placed } from '../../src/sources/types.ts'

export function compiledRule(changes: Partial<CompiledRule> = {}): CompiledRule {
  return {
    id: 'acme-api-key',
    title: 'Acme API key',
    pack: 'secrets',
    level: 'error',
    pattern: 'acme_[0-9A-Za-z]{20}',
    ignoreCase: false,
    anchors: [],
    maxLength: 25,
    lookbehind: 0,
    lookahead: 0,
    random: false,
    publicPrefix: 5,
    ...changes,
  }
}

/** A guess by the name of the key. */
export const assignmentRule: CompiledRule = {
  id: 'generic-secret',
  title: 'Secret by its name',
  pack: 'secrets',
  level: 'warning',
  detector: 'assignment',
  ignoreCase: false,
  anchors: [],
  maxLength: 0,
  lookbehind: 0,
  lookahead: 0,
  random: false,
  publicPrefix: 0,
}

/** A match of the bytes from `start` to `end`, read as UTF-8. */
export function matchAt(bytes: Buffer, start: number, end: number, changes: Partial<Match> = {}): Match {
  return {
    rule: compiledRule(),
    start,
    end,
    value: bytes.toString('utf8', start, end),
    level: 'error',
    proof: 'none',
    evidence: [{ kind: 'format', weight: 'for', text: 'has the form of an Acme API key' }],
    random: true,
    related: [],
    ...changes,
  }
}

/** A match of the first occurrence of `value` from `from` on. */
export function matchOf(bytes: Buffer, value: string, changes: Partial<Match> = {}, from = 0): Match {
  const start = bytes.indexOf(value, from)
  if (start === -1) throw new Error(`${value} does not stand in the content`)
  return matchAt(bytes, start, start + Buffer.byteLength(value), changes)
}

/** A token that no file of this project holds. */
export function token(seed: string, length = 20): string {
  return `acme_${Buffer.from(seed.repeat(length)).toString('base64').replace(/\W/g, 'x').slice(0, length)}`
}

export function detection(changes: Partial<Detection> = {}): Detection {
  return {
    ruleId: 'acme-api-key',
    pack: 'secrets',
    level: 'error',
    proof: 'none',
    message: 'Acme API key in clear text.',
    region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 32 },
    excerpt: 'key = acme_…',
    redacted: 'acme_… (25 characters)',
    evidence: [],
    valueGroup: 1,
    tag: '1f2e',
    related: [],
    ...changes,
  }
}

export function placed(
  path: string,
  changes: Partial<Placed> = {},
  detected: Partial<Detection> = {},
): Placed {
  return { detection: detection(detected), path: { text: path }, isNew: true, ...changes }
}

/** Ids like Git's, from one digit. */
export function id(digit: string): string {
  return digit.repeat(40)
}

/** Bytes that are hard to decode: cut, over-long and lone parts of UTF-8 among plain text and line ends. */
export const hardBytes: fc.Arbitrary<Buffer> = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', '\n', '\r', '\r\n', '\t', 'é', '€', '😀', '\u0301', '\u2028', '\x1b[31m', '\0'),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc
        .constantFrom(
          'c3',
          'e2',
          'e282',
          'f0',
          'f09f98',
          'ed',
          'eda080',
          '80',
          'bf',
          'c0',
          'f4',
          'f48fbf',
          'f5',
          'ff',
          'e0a0',
        )
        .map((hex) => Buffer.from(hex, 'hex')),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))))
