import type { Hit } from '../types.ts'
import { type Node, nodesAt } from '../tree/node.ts'
import { hitsOf, once, THROW_AWAY } from './hits.ts'
import { treeScanner } from './read.ts'
import { type Named, variablesIn } from './variables.ts'

const RULE = 'workflow-secret-literal'

/**
 * GitHub's workflows and actions: variables and inputs. `${{ secrets.X }}` is the right way. The password of a service container lives as long
 * as the job, and so do the variables that repeat it.
 * https://docs.github.com/actions/writing-workflows/workflow-syntax-for-github-actions
 */
export const scanWorkflow = treeScanner('yaml', (root) => {
  const service = at(root, 'jobs/*/services/*/env', 'jobs/*/container/env')
  const known = new Set(service.map(({ value }) => value.value).filter((value) => value !== ''))
  const own = at(root, 'env', 'jobs/*/env', 'jobs/*/steps/env', 'runs/steps/env', 'jobs/*/secrets')
  // `secrets:` of an action lists which secrets it shall take from where.
  const inputs = at(root, 'jobs/*/steps/with', 'jobs/*/with', 'runs/steps/with').filter(
    ({ key }) => !/secrets$|secret-(?:files|envs)$/.test(key),
  )
  const [repeated, rest] = split([...own, ...inputs], ({ value }) => known.has(value.value))
  const hits: Hit[] = [...hitsOf(RULE, [...service, ...repeated], THROW_AWAY), ...hitsOf(RULE, rest)]
  return once(hits)
})

function at(root: Node, ...paths: readonly string[]): readonly Named[] {
  return paths.flatMap((path) => nodesAt(root, path).flatMap(({ node }) => variablesIn(node)))
}

function split<T>(all: readonly T[], first: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(first), all.filter((each) => !first(each))]
}
