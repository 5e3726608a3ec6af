import { describe, expect, test } from 'vitest'
import { commitTimes } from '../../src/git/commits.ts'
import { GitRepo } from '../support/git-repo.ts'

describe('times of commits', () => {
  /** A commit object with a committer's date of our own, in another time zone than the report's. */
  function commitAt(repo: GitRepo, time: number, ...parents: string[]): string {
    const tree = repo.git('hash-object', '-t', 'tree', '-w', '--stdin')
    const who = `A <a@example.com> ${time} +0900`
    const text = [
      ...[`tree ${tree}`, ...parents.map((id) => `parent ${id}`), `author ${who}`, `committer ${who}`],
      ...['', `at ${time}`, ''],
    ]
    repo.write({ 'commit.txt': text.join('\n') })
    return repo.git('hash-object', '-t', 'commit', '-w', 'commit.txt')
  }

  test('parents come first, also where their dates are later or the same', async () => {
    const repo = GitRepo.init()
    const first = commitAt(repo, 1_600_000_500)
    const early = commitAt(repo, 1_500_000_000, first)
    const same = commitAt(repo, 1_500_000_000, early)
    const side = commitAt(repo, 1_400_000_000)
    const named = [same, first, early, side]
    expect([...(await commitTimes(repo.dir, named))]).toEqual([
      [side, 1_400_000_000],
      [first, 1_600_000_500],
      [early, 1_500_000_000],
      [same, 1_500_000_000],
    ])
    // Only those that were asked for.
    expect([...(await commitTimes(repo.dir, [same])).keys()]).toEqual([same])
  })

  test('what is not here is left out, and a history with a hole still has times', async () => {
    const repo = GitRepo.init()
    const lost = 'a'.repeat(40)
    const orphan = commitAt(repo, 1_600_000_000, lost)
    const plain = commitAt(repo, 1_500_000_000)
    expect([...(await commitTimes(repo.dir, [orphan, lost, plain]))]).toEqual([
      [plain, 1_500_000_000],
      [orphan, 1_600_000_000],
    ])
    expect(await commitTimes(repo.dir, [])).toEqual(new Map())
    expect(await commitTimes(repo.dir, [lost])).toEqual(new Map())
  })
})
