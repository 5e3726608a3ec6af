import type { Surroundings } from './inline.ts'

/** A comment of another scanner. */
export interface ForeignDirective {
  /** As the reason names it. */
  readonly name: string
  readonly applies: (around: Surroundings, ruleId: string) => boolean
}

/** Opens a comment in the languages that detect-secrets knows. */
const opener = String.raw`(?:#|//|/\*|'|--|<!--)[ \t]*`

/**
 * Comments of other scanners, as their documentation describes them (state of late 2026). Who comes from one of them
 * changes nothing. `NOSONAR` and `nosec` are left out: they were written about other findings.
 */
export const foreignDirectives: readonly ForeignDirective[] = [
  onLine('gitleaks:allow', /gitleaks:allow/),
  onLine('betterleaks:allow', /betterleaks:allow/),
  onLine('trufflehog:ignore', /trufflehog:ignore/),
  onLine('ggignore', /(?<![\w-])ggignore(?![\w-])/),
  {
    name: 'kingfisher:ignore',
    applies: ({ line, before, after }) =>
      [line, before, after].some((each) => each.includes('kingfisher:ignore')),
  },
  onLine('pragma: allowlist secret', new RegExp(`${opener}pragma: ?(?:allow|white)list[ -]secret`)),
  above(
    'pragma: allowlist nextline secret',
    // Must be alone on its line.
    new RegExp(
      String.raw`^\s*${opener}pragma: ?(?:allow|white)list[ -]nextline[ -]secret\s*(?:\*/|-->)?\s*$`,
    ),
  ),
  {
    name: 'secretlint-disable-line',
    applies: ({ line }, ruleId) => secretlint(line, /secretlint-disable-line(?![\w-])/, ruleId),
  },
  {
    name: 'secretlint-disable-next-line',
    applies: ({ before }, ruleId) => secretlint(before, /secretlint-disable-next-line(?![\w-])/, ruleId),
  },
]

function onLine(name: string, pattern: RegExp): ForeignDirective {
  return { name, applies: ({ line }) => pattern.test(line) }
}

function above(name: string, pattern: RegExp): ForeignDirective {
  return { name, applies: ({ before }) => pattern.test(before) }
}

/**
 * Rule ids may follow (`@secretlint/secretlint-rule-github`): then it holds for our rules of the same service, whose
 * ids begin with its name.
 */
function secretlint(line: string, pattern: RegExp, ruleId: string): boolean {
  const found = pattern.exec(line)
  if (!found) return false
  const rest = line.slice(found.index + found[0].length).split(/\s--|\*\/|-->/, 1)[0] ?? ''
  const ids = rest.split(/[\s,]+/).filter((word) => /secretlint/.test(word))
  const squeezed = ruleId.replaceAll('-', '')
  return (
    ids.length === 0 ||
    ids.some((id) => squeezed.startsWith(id.replace(/^.*secretlint-rule-/, '').replaceAll('-', '')))
  )
}
