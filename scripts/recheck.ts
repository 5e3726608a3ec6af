/**
 * What recheck says of an expression. Asks its native program: the default would look for Java first.
 *
 * @param timeoutMs after so many milliseconds it is `unknown`
 */
export async function askRecheck(source: string, flags: string, timeoutMs: number) {
  // To be set before the package is loaded.
  process.env.RECHECK_BACKEND = 'native'
  const { check } = await import('recheck')
  return check(source, flags, { timeout: timeoutMs })
}
