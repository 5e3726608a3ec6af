import { memberPath, type Node } from '../runtime/syntax.ts'
import { isScript } from '../runtime/paths.ts'
import type { FileHit } from '../types.ts'
import { type Search, sourcesIn, textsWith, visitScript } from './sources.ts'
import type { PlacedSetting } from './types.ts'

/**
 * `NODE_ENV` that is not `production` where production is set up, when the code asks for `production`: what it does then (checks of its
 * settings, no stack traces) it does not do there. Other stages that are deployed have names of their own.
 */
export async function wrongEnvironments(
  given: readonly PlacedSetting[],
  search: Search,
): Promise<readonly FileHit[]> {
  const wrong = lastOf(given.filter(({ name }) => name === 'NODE_ENV')).filter(
    ({ value }) => value.trim() !== '' && value.trim() !== 'production' && !OTHER_STAGES.test(value.trim()),
  )
  if (wrong.length === 0) return []
  const gate = await gateIn(search)
  if (gate === undefined) return []
  return wrong.map(({ path, start, end, value, related = [] }) => ({
    rule: 'node-environment',
    ...{ path, start, end, value: 'NODE_ENV', subject: 'NODE_ENV', keyName: 'NODE_ENV' },
    message: `NODE_ENV is "${value.trim().slice(0, 40)}" here, and the code asks for "production": what it does in production only, it does not do.`,
    related: [...related, { message: 'The code asks here', ...gate }],
  }))
}

const OTHER_STAGES = /^(?:staging|stage|preview|preprod|uat|qa|canary|beta|sandbox|demo)$/i

/** A later instruction of a Dockerfile sets it anew. */
function lastOf(settings: readonly PlacedSetting[]): readonly PlacedSetting[] {
  return settings.filter(
    ({ path, start }) =>
      !/dockerfile|containerfile/i.test(path) ||
      !settings.some((each) => each.path === path && each.start > start),
  )
}

/** The first comparison of `NODE_ENV` with `production`. */
async function gateIn(search: Search): Promise<{ path: string; start: number; end: number } | undefined> {
  const texts = await textsWith(
    search,
    sourcesIn(search).filter(isScript),
    (bytes) => bytes.includes('NODE_ENV') && bytes.includes('production'),
  )
  for (const [path, text] of texts) {
    let found: { path: string; start: number; end: number } | undefined
    await visitScript(path, text, (node) => {
      if (found === undefined && isGate(node)) found = { path, start: node.start, end: node.end }
    })
    if (found !== undefined) return found
  }
  return undefined
}

function isGate(node: Node): boolean {
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(String(node.operator))) return false
  const sides = [node.left as Node, node.right as Node]
  return (
    sides.some((side) => side.type === 'StringLiteral' && side.value === 'production') &&
    sides.some((side) => memberPath(side)?.at(-1) === 'NODE_ENV')
  )
}
