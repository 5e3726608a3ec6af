import type { Document, DocumentScanner, Hit } from '../types.ts'
import type { Node } from '../tree/node.ts'
import { namesSecret, onlyDocuments } from './prefilter.ts'

/** Syntax of a file; `data`: YAML, JSON or TOML by what the text or the name says. */
export type Syntax = 'yaml' | 'json' | 'toml' | 'xml' | 'data'

/**
 * The documents of a text. Templates (`{{ }}`, `{% %}`, `<% %>`) are no documents of their language until they are filled in: they give
 * none, unless they parse all the same.
 *
 * @param wanted for YAML, asked for each document; what is not wanted is not parsed
 * @throws ParseProblem for what is broken and no template
 */
export async function readTrees(
  { text, path }: Document,
  syntax: Syntax,
  wanted: Wanted = namesSecret,
): Promise<readonly Node[]> {
  const as = syntax === 'data' ? syntaxOf(text, path) : syntax
  try {
    if (as !== 'yaml') return await parse(text, as)
    const kept = isTemplate(text) ? undefined : onlyDocuments(text, wanted)
    return kept === undefined ? [] : await parse(kept, as)
  } catch (error) {
    if (TEMPLATE.test(text)) return []
    throw error
  }
}

/** Whether a document of a YAML file is worth its parsing. */
export type Wanted = (document: string) => boolean

const TEMPLATE = /\{\{|\{%|<%|^\s*#\{/m
/** A line that is nothing but a command of a template: what holds one is no YAML, unless it stands in a block of text. */
const TEMPLATE_LINE = /^([ \t]*)\{[{%].*\}[ \t]*$/gm

function isTemplate(text: string): boolean {
  if (!text.includes('{{') && !text.includes('{%')) return false
  for (const { 1: indent = '', index } of text.matchAll(TEMPLATE_LINE)) {
    if (!isInBlock(text, index, indent.length)) return true
  }
  return false
}

/** Whether one of the lines above that it is indented below begins a block (`key: |`), as the templates of Vault's agent have it. */
function isInBlock(text: string, at: number, indent: number): boolean {
  let least = indent
  for (let end = at - 1; end > 0 && least > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end)
    const depth = line.search(/\S/)
    if (depth >= 0 && depth < least) {
      if (/[:-]\s+[|>][-+\d]*\s*$/.test(line)) return true
      least = depth
    }
    end = start - 1
  }
  return false
}

async function parse(text: string, syntax: Exclude<Syntax, 'data'>): Promise<readonly Node[]> {
  if (syntax === 'yaml') return (await import('../tree/yaml.ts')).treesOfYaml(text)
  if (syntax === 'xml') return [(await import('../tree/xml.ts')).treeOfXml(text)]
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
  wanted?: Wanted,
): DocumentScanner {
  return async (document) =>
    (await readTrees(document, syntax, wanted)).flatMap((root) => look(root, document))
}
