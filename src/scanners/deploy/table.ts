import type { DocumentScanner } from '../types.ts'
import { type Node, nodesAt } from '../tree/node.ts'
import { hitsOf, type Levels, once } from './hits.ts'
import { readTrees, type Syntax } from './read.ts'
import { allNamed, optionsIn, variablesIn } from './variables.ts'

/** Where a file has its variables, as paths of `nodesAt`. */
export interface Shape {
  /** Variables in any of their shapes. */
  readonly variables?: readonly string[]
  /** Settings: every named scalar below. */
  readonly settings?: readonly string[]
  /** Lists of words of a command. */
  readonly commands?: readonly string[]
  readonly levels?: Levels
}

/** A scanner of files that say all in their places: where the variables stand, and which rule they are for. */
export function tableScanner(rule: string, syntax: Syntax, ...shapes: readonly Shape[]): DocumentScanner {
  return async (document) => {
    const trees = await readTrees(document, syntax)
    return once(
      trees.flatMap((root) => shapes.flatMap((shape) => hitsOf(rule, namedIn(root, shape), shape.levels))),
    )
  }
}

function namedIn(root: Node, { variables = [], settings = [], commands = [] }: Shape) {
  const at = (paths: readonly string[]) =>
    paths.flatMap((path) => nodesAt(root, path).map(({ node }) => node))
  return [
    ...at(variables).flatMap(variablesIn),
    ...at(settings).flatMap(allNamed),
    ...at(commands).flatMap(optionsIn),
  ]
}
