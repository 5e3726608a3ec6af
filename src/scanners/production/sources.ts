import { stageOfPath } from '../../engine/path-stage.ts'
import { readText } from '../documents.ts'
import { isPython, isScript } from '../runtime/paths.ts'
import { childrenOf, type Node, parseScript } from '../runtime/syntax.ts'
import type { Repository } from '../types.ts'
import type { TextOf } from './types.ts'

/** What the checks of production look for in the rest of the repository. */
export interface Search {
  readonly repository: Repository
  readonly paths: readonly string[]
  readonly textOf: TextOf
}

/** Code that runs: no tests, no examples. */
export function sourcesIn({ paths }: Search): readonly string[] {
  return paths.filter((path) => (isScript(path) || isPython(path)) && stageOfPath(path) !== 'local')
}

/** The texts of those paths that pass a quick look, read in one go where that can be done. */
export async function textsWith(
  { repository, textOf }: Search,
  paths: readonly string[],
  passes: (bytes: Buffer) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const add = (path: string, bytes: Buffer | undefined): void => {
    if (bytes !== undefined && bytes.length <= LARGEST && passes(bytes)) found.set(path, readText(bytes).text)
  }
  if (repository.readMany !== undefined) await repository.readMany(paths, add)
  else {
    for (const path of paths) {
      const text = await textOf(path)
      if (text !== undefined) add(path, Buffer.from(text))
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const LARGEST = 500_000

/** Visits the nodes of a script with the key of the object or variable that they stand under; a file that is no script has none. */
export async function visitScript(
  path: string,
  text: string,
  visit: (node: Node, key: string | undefined) => void,
): Promise<void> {
  const walk = (node: Node, key: string | undefined): void => {
    visit(node, key)
    const own = nameOf(node)
    for (const child of childrenOf(node)) walk(child, own ?? key)
  }
  try {
    walk(await parseScript(text, path), undefined)
  } catch {
    // Its own scanner says what is wrong with it.
  }
}

function nameOf(node: Node): string | undefined {
  const key = (
    node.type === 'ObjectProperty' ? node.key : node.type === 'VariableDeclarator' ? node.id : undefined
  ) as Node | undefined
  if (key === undefined) return undefined
  return key.type === 'Identifier'
    ? String(key.name)
    : key.type === 'StringLiteral'
      ? String(key.value)
      : undefined
}
