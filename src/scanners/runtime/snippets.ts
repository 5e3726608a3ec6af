import { shellFileOf } from './paths.ts'
import { eachScalar, entriesOf, get, parseYaml, type YamlNode } from '../yaml.ts'

/** A piece of shell text inside a file. */
export interface Snippet {
  readonly text: string
  /** Where it begins in the file, in UTF-16 units. */
  readonly start: number
  readonly where: Where
  /** Of a step: whether it is given secrets by name; undefined where every variable of the project is there. */
  readonly hasSecrets?: boolean
}

/** `ci`: a step whose output is kept and read by others. `document`: a command in a page that people copy. */
export type Where = 'script' | 'ci' | 'package' | 'make' | 'document'

/**
 * The shell text of a file; none for files that hold none.
 *
 * @param words what a snippet of a page must hold to be of use: what stands behind the last of them is not read
 */
export async function snippetsOf(path: string, text: string, words: RegExp): Promise<readonly Snippet[]> {
  switch (shellFileOf(path)) {
    case 'script':
      return [{ text, start: 0, where: 'script' }]
    case 'make':
      return makeRecipes(text)
    case 'package':
      return packageScripts(text)
    case 'pipeline':
      return pipelineSteps(text, /(?:^|\/)\.(?:github|gitea|forgejo)\/|(?:^|\/)action\.ya?ml$/.test(path))
    case 'page':
      return codeFences(text.slice(0, endOfUse(text, words)))
    case undefined:
      return []
  }
}

/** Recipe lines: those that begin with a tab (GNU make, "Writing Recipes in Rules"); `$$` is a dollar sign there. */
function makeRecipes(text: string): readonly Snippet[] {
  return [...text.matchAll(/^\t[@+-]*(.+)$/gm)].map((match) => ({
    text: (match[1] ?? '').replaceAll('$$', ' $'),
    start: match.index + match[0].length - (match[1] ?? '').length,
    where: 'make',
  }))
}

async function packageScripts(text: string): Promise<readonly Snippet[]> {
  const { parseTree, findNodeAtLocation } = await import('jsonc-parser')
  const tree = parseTree(text)
  const scripts = tree && findNodeAtLocation(tree, ['scripts'])
  return (scripts?.children ?? []).flatMap(({ children }): Snippet[] => {
    const value = children?.[1]
    if (value?.type !== 'string') return []
    // Escapes stay as they are: places count more than a quote too many.
    const written = text.slice(value.offset + 1, value.offset + value.length - 1)
    return [{ text: written.replaceAll('\\"', " '"), start: value.offset + 1, where: 'package' }]
  })
}

const STEP_KEYS = new Set(
  'run script before_script after_script after_success before_deploy before_install install commands bash sh command'.split(
    ' ',
  ),
)

/** @param named whether a step has those secrets only that its file gives it */
async function pipelineSteps(text: string, named: boolean): Promise<readonly Snippet[]> {
  const { documents } = await parseYaml(text, { tolerant: true })
  const found = new Map<number, Snippet>()
  const add = (node: YamlNode, given: boolean): void =>
    eachScalar(node, ({ start, end }) => {
      const script = text.slice(start, end)
      const hasSecrets = given || script.includes('secrets.')
      found.set(start, { text: script, start, where: 'ci', ...(named && { hasSecrets }) })
    })
  const walk = (node: YamlNode, outer: boolean): void => {
    if (node.kind === 'list') for (const item of node.items) walk(item, outer)
    const given = outer || givesSecrets(get(node, 'env'))
    for (const { key, value } of entriesOf(node)) {
      if (!STEP_KEYS.has(key)) walk(value, given)
      else if (value.kind === 'map') add(get(value, 'command') ?? value, given)
      else add(value, given)
    }
  }
  for (const document of documents) walk(document, false)
  return [...found.values()]
}

function givesSecrets(env: YamlNode | undefined): boolean {
  return entriesOf(env).some(({ value }) => value.kind === 'scalar' && value.value.includes('secrets.'))
}

/** End of the code that the last of the words may stand in: blocks of Markdown do not depend on what comes below them. */
function endOfUse(text: string, words: RegExp): number {
  let last = 0
  for (const { index } of text.matchAll(new RegExp(words, 'g'))) last = index
  const fence = /^.*(?:```|~~~).*$/m.exec(text.slice(last))
  return fence === null ? text.length : last + fence.index + fence[0].length
}

const SHELLS = /^(?:sh|bash|shell|console|shell-session|zsh|terminal|)$/

async function codeFences(text: string): Promise<readonly Snippet[]> {
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const snippets: Snippet[] = []
  const walk = (node: MarkdownNode): void => {
    if (node.type === 'code' && SHELLS.test((node.lang ?? '').toLowerCase())) {
      const from = node.position?.start.offset ?? 0
      const written = text.slice(from, node.position?.end.offset)
      const body = /^[ \t]*(?:`{3,}|~{3,})/.test(written) ? written.indexOf('\n') + 1 : 0
      // Prompts are no part of the command.
      const shell = written
        .slice(body)
        .replace(/(?:`{3,}|~{3,})\s*$/, '')
        .replace(/^(\s*)[$>](?= )/gm, '$1 ')
      snippets.push({ text: shell, start: from + body, where: 'document' })
    }
    node.children?.forEach(walk)
  }
  walk(fromMarkdown(text, { extensions: [{ disable: { null: WITHIN_LINES } }] }) as MarkdownNode)
  return snippets
}

/** Constructs of micromark that say nothing of where code begins and ends: most of the work of reading a page. */
const WITHIN_LINES =
  'attention autolink characterEscape characterReference codeText definition hardBreakEscape htmlText labelEnd labelStartImage labelStartLink'.split(
    ' ',
  )

interface MarkdownNode {
  readonly type: string
  readonly lang?: string | null
  readonly children?: readonly MarkdownNode[]
  readonly position?: {
    readonly start: { readonly offset?: number }
    readonly end: { readonly offset?: number }
  }
}
