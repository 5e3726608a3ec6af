import type { Finding } from '../findings/types.ts'
import { commitTimes } from '../git/commits.ts'

/** Times of all commits that findings name, in the order of `commitTimes`: when something came in, was changed last, and went. */
export function timesOfCommits(cwd: string, findings: readonly Finding[]): Promise<Map<string, number>> {
  const named = findings.flatMap(({ object, history }) => [
    ...(object?.type === 'commit' ? [object.id] : []),
    ...[...(history?.commits ?? []), history?.lastTouched, history?.removedIn].filter(
      (id) => id !== undefined,
    ),
  ])
  return commitTimes(cwd, [...new Set(named)])
}
