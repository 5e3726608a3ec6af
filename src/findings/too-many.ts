import { UserError } from '../errors.ts'

/**
 * The error for more findings than a report can hold.
 *
 * @param count all of them, or those so far
 * @param perPath where they are; a path may come several times
 */
export function tooManyFindings(
  count: number,
  perPath: Iterable<readonly [path: string, count: number]>,
): UserError {
  const sums = new Map<string, number>()
  for (const [path, some] of perPath) sums.set(path, (sums.get(path) ?? 0) + some)
  const [path, most] = [...sums].reduce((first, next) => (next[1] > first[1] ? next : first))
  return new UserError(
    `${count.toLocaleString('en')} findings are more than a report can hold; ${most.toLocaleString('en')} are in ${path}`,
    'Leave out what holds them with --exclude, or scan it on its own.',
  )
}
