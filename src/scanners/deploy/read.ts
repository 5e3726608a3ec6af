import type { Document, DocumentScanner, Hit } from '../types.ts'
import type { Node } from '../tree/node.ts'

/** Syntax of a file; `data`: YAML, JSON or TOML by what the text or the name says. */
export type Syntax = 'yaml' | 'json' | 'toml' | 'data'

/**
 * The documents of a text. Templates (`{{ }}`, `{% %}`, `<% %>`) are no documents of their language until they are filled in: they give
 * none, unless they parse all the same.
 *
 * @throws ParseProblem for what is broken and no template
 */
export async function readTrees({ text, path }: Document, syntax: Syntax): Promise<readonly Node[]> {
  try {
    return await parse(text, syntax === 'data' ? syntaxOf(text, path) : syntax)
  } catch (error) {
    if (TEMPLATE.test(text)) return []
    throw error
  }
}

const TEMPLATE = /\{\{|\{%|<%|^\s*#\{/m

async function parse(text: string, syntax: Exclude<Syntax, 'data'>): Promise<readonly Node[]> {
  if (syntax === 'yaml') return (await import('../tree/yaml.ts')).treesOfYaml(text)
  const tree =
    syntax === 'toml'
      ? (await import('../tree/toml.ts')).treeOfToml(text)
      : (await import('../tree/json.ts')).treeOfJson(text)
  return tree === undefined ? [] : [tree]
}

function syntaxOf(text: string, path: string): Exclude<Syntax, 'data'> {
  if (path.endsWith('.toml')) return 'toml'
  return /^\s*(?:[{[]|\/[/*])/.test(text) ? 'json' : 'yaml'
}

/** A scanner that parses a text and looks at each of its documents. */
export function treeScanner(
  syntax: Syntax,
  look: (root: Node, document: Document) => readonly Hit[],
): DocumentScanner {
  return async (document) => (await readTrees(document, syntax)).flatMap((root) => look(root, document))
}
