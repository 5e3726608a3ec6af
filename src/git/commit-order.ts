import type { Walk } from './log.ts'
import type { Ref } from './refs.ts'

/** The commits of a walk, parents first. */
export interface CommitOrder {
  readonly walk: Walk
  /** Number of a commit in the walk by its index in the id table. */
  readonly numbers: ReadonlyMap<number, number>
  /** Position of each commit in `sorted`. */
  readonly ranks: Int32Array
  /** Numbers of all commits, each after its parents; where that leaves a choice, the older first. */
  readonly sorted: Int32Array
}

/** Sorts the commits of a walk topologically, without recursion. */
export function orderCommits(walk: Walk): CommitOrder {
  const count = walk.commits.length
  const numbers = new Map<number, number>()
  for (let commit = 0; commit < count; commit++) numbers.set(walk.commits.at(commit), commit)
  const ranks = new Int32Array(count).fill(-1)
  const sorted = new Int32Array(count)
  let rank = 0
  const stack: number[] = []
  // The walk meets the newest first.
  for (let last = count - 1; last >= 0; last--) {
    stack.push(last)
    while (stack.length > 0) {
      const commit = stack[stack.length - 1] as number
      const depth = stack.length
      if (ranks[commit] === -1) {
        for (const index of walk.parents(commit)) {
          const parent = numbers.get(index)
          if (parent !== undefined && ranks[parent] === -1) stack.push(parent)
        }
      }
      if (stack.length > depth) continue
      stack.pop()
      if (ranks[commit] !== -1) continue
      ranks[commit] = rank
      sorted[rank++] = commit
    }
  }
  return { walk, numbers, ranks, sorted }
}

/**
 * For each group of commits (numbers in the walk), the names of the refs from which one of them can be reached, sorted; at most `most`.
 * One pass over the commits for every 32 groups, so that thousands of groups and refs stay cheap.
 */
export function reachingRefs(
  { walk, numbers, sorted }: CommitOrder,
  refs: readonly Pick<Ref, 'name' | 'tip'>[],
  groups: readonly (readonly number[])[],
  most: number,
): string[][] {
  const tips = [...refs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, tip }) => ({ name, commit: numbers.get(walk.ids.findHex(tip)) }))
  const reached: string[][] = groups.map(() => [])
  for (let from = 0; from < groups.length; from += 32) {
    const masks = new Int32Array(sorted.length)
    for (const [bit, group] of groups.slice(from, from + 32).entries()) {
      for (const commit of group) masks[commit] = (masks[commit] as number) | (1 << bit)
    }
    for (const commit of sorted) {
      for (const index of walk.parents(commit)) {
        const parent = numbers.get(index)
        if (parent !== undefined) masks[commit] = (masks[commit] as number) | (masks[parent] as number)
      }
    }
    for (const { name, commit } of tips) {
      const mask = commit === undefined ? 0 : (masks[commit] as number)
      for (let bit = 0; bit < 32 && mask !== 0; bit++) {
        const names = (mask >>> bit) & 1 ? reached[from + bit] : undefined
        if (names && names.length < most) names.push(name)
      }
    }
  }
  return reached
}
