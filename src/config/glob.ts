import picomatch from 'picomatch'

const MAX_LENGTH = 500

/**
 * The one way globs are read, from the configuration and from `--exclude`: `*`, `**`, `?`, `[a-z]` and `{a,b}`, matched
 * against whole `/`-separated paths relative to the root, files that begin with a dot included. Parentheses stand for
 * themselves (`app/(group)/**`), so there are no extended globs: some of them backtrack without bound.
 * A trailing `/` means everything below. Throws `SyntaxError` when a bracket is not closed; see `globProblem`.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const literal = glob.replace(/\\.|[()]/gs, (found) => (found.length === 1 ? `\\${found}` : found))
  const whole = literal.endsWith('/') ? `${literal}**` : literal
  return picomatch(whole, {
    dot: true,
    noextglob: true,
    nonegate: true,
    strictBrackets: true,
    windows: false,
  })
}

/** Whether any of the globs matches; throws `SyntaxError` as `compileGlob` does. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map(compileGlob)
  return (path) => tests.some((test) => test(path))
}

/** Why a text cannot be a glob, as the end of a sentence that begins with it; undefined when it can. */
export function globProblem(glob: string): string | undefined {
  if (glob.trim() === '') return 'is empty'
  if (glob.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`
  if (glob.startsWith('!')) return 'begins with "!": globs cannot be negated here'
  if (glob.startsWith('/') || /^[A-Za-z]:[\\/]/.test(glob))
    return 'is absolute: globs are relative to the root'
  if (/^\.\.?\//.test(glob))
    return `begins with "${glob.startsWith('..') ? '..' : '.'}/": globs are relative to the root and cannot leave it`
  try {
    compileGlob(glob)
  } catch {
    return 'has a bracket that is not closed (write "\\\\[" for the character itself)'.replace('\\\\', '\\')
  }
  return undefined
}
