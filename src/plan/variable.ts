import type { ReportedFinding } from './types.ts'

/**
 * Name of the variable or key that holds the value, as far as the report says: where the project uses it today, the name that
 * was evidence, or what stands before the value in the excerpt, when no other value there is redacted alike.
 */
export function variableOf({ live, evidence, excerpt, redacted }: ReportedFinding): string | undefined {
  const used = live === undefined ? undefined : /^([A-Za-z_]\w*) in /.exec(live)?.[1]
  if (used !== undefined) return used
  for (const { kind, text } of evidence) {
    const named = kind === 'name' ? /^the key's name, (.+), says /.exec(text)?.[1] : undefined
    if (named !== undefined) return named
  }
  const shown = redacted.replace(/ \([^()]*\)$/, '')
  const at = excerpt.indexOf(shown)
  if (shown === '' || at === -1 || excerpt.indexOf(shown, at + shown.length) !== -1) return undefined
  return /([A-Za-z_][\w.-]*)["'`]?\s*[:=]\s*["'`]?(?:[\w+-]+:\/\/\S*)?$/.exec(excerpt.slice(0, at))?.[1]
}
