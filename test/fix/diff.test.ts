import { describe, expect, test } from 'vitest'
import { unifiedDiff } from '../../src/fix/diff.ts'
import { GitRepo } from '../support/git-repo.ts'

const numbered = (changed: readonly number[]) =>
  Array.from({ length: 20 }, (_, i) => (changed.includes(i + 1) ? `new ${i + 1}` : `old ${i + 1}`)).join('\n')

describe('the unified form', () => {
  test.each([[[1]], [[20]], [[3, 4, 5]], [[3, 7]], [[3, 9]], [[1, 20]]])(
    'Git applies the difference of lines %j',
    (changed) => {
      const before = `${numbered([])}\n`
      const after = `${numbered(changed)}\n`
      const repo = GitRepo.init()
      repo.commit('start', { 'a.txt': before, 'change.diff': unifiedDiff('a.txt', before, after) })
      repo.git('apply', 'change.diff')
      expect(repo.git('diff', '--name-only')).toBe('a.txt')
      expect(`${repo.git('hash-object', 'a.txt')}`).toBe(repo.blob(after))
    },
  )

  test('and of a text without a last line end', () => {
    const repo = GitRepo.init()
    repo.commit('start', { 'a.txt': 'x\ny', 'change.diff': unifiedDiff('a.txt', 'x\ny', 'x\nz') })
    repo.git('apply', 'change.diff')
    expect(repo.git('hash-object', 'a.txt')).toBe(repo.blob('x\nz'))
  })

  test('nothing for equal texts, and texts of other lengths are refused', () => {
    expect(unifiedDiff('a', 'x\ny', 'x\ny')).toBe('')
    expect(() => unifiedDiff('a', 'x', 'x\ny')).toThrow(RangeError)
  })
})
