import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import type { Reference } from '../types.ts'
import { nodesOf, type Page, plainText, startOf } from './markdown.ts'

/** Files, headings and Terraform names that a page refers to and that must exist. */
export function referencesIn(page: Page): Reference[] {
  const found: Reference[] = []
  const seen = new Set<string>()
  const add = (kind: Reference['kind'], target: string, start: number): void => {
    if (seen.has(`${kind} ${target}`)) return
    seen.add(`${kind} ${target}`)
    const line = lineAt(page.text, start)
    const place = { path: page.path, start, end: start + target.length }
    found.push({
      kind,
      target,
      place,
      planned: planned.test(line),
      promised: promised.test(line),
      done: /^\s*[-*] \[x\]/i.test(line),
    })
  }
  for (const node of nodesOf(page.root)) {
    if (node.type === 'link') addLink(page, node, add)
    else if (node.type === 'text') addWords(page, node.value, startOf(node), add)
    else if (node.type === 'inlineCode') addCode(page, node.value, startOf(node) + 1, add)
  }
  return found
}

type Add = (kind: Reference['kind'], target: string, start: number) => void

function addLink(page: Page, node: Nodes & { type: 'link' }, add: Add): void {
  const { url } = node
  const start = page.text.indexOf(url, startOf(node))
  if (start < 0) return
  if (url.startsWith('#')) {
    if (url.length > 1) add('anchor', url.slice(1), start + 1)
    return
  }
  const path = url.replace(/[#?].*$/, '')
  if (/^[a-z][a-z+.-]*:|^\/|^\/\//i.test(path) || !/\.[a-z0-9]{1,6}$/i.test(path)) return
  // A link to a name that is written like the target itself is made by the site.
  if (plainText(node) !== '') add('file', decode(path), start)
}

function addCode(page: Page, code: string, start: number, add: Add): void {
  const before = page.text.slice(Math.max(0, start - 60), start)
  const line = lineAt(page.text, start)
  if (terraformOutput.test(line) && /^[a-z][a-z0-9]*(?:_[a-z0-9]+){2,}$/.test(code))
    add('terraform-output', code, start)
  const variable = /^var\.([a-z]\w+)$/.exec(code)?.[1]
  if (variable !== undefined) add('terraform-variable', variable, start + 4)
  if (!isFilePath(code) || /\b(?:new file|create|add a)\b[^`]{0,40}`?$/i.test(before)) return
  add('file', code, start)
}

/** Paths in plain words, as a copied page has them: with two folders at least. */
function addWords(page: Page, words: string, start: number, add: Add): void {
  for (const { 0: word, index } of words.matchAll(/(?<=^|\s)[\w-]+(?:\/[\w.-]+){2,}(?=$|[\s,;)])/g)) {
    if (page.text.startsWith(word, start + index) && isFilePath(word)) add('file', word, start + index)
  }
}

const terraformOutput = /\bterraform outputs?\b/i

/**
 * A path with a folder and a file name, or a file that only a repository has (`fly.toml`, `outputs.tf`). Not: paths of hosts, of other
 * repositories or of packages, patterns, commands, properties (`process.env`) and addresses.
 */
function isFilePath(code: string): boolean {
  if (/[\s<>*{}$|"'()=,;:@\\]|^[/~.]|\/\/|\.\.\.|^node_modules\//.test(code)) return false
  const name = code.split('/').at(-1) ?? ''
  if (!fileName.test(name)) return false
  return code.includes('/')
    ? !/^(?:https?|secrets|refs|api|kv|vault|[a-z]+\.[a-z]{2,})\//i.test(code)
    : plainNames.test(name)
}

const fileName =
  /^[\w.-]*[\w-]\.(?:ts|tsx|mts|cts|js|mjs|cjs|jsx|py|go|rb|rs|java|kt|sh|bash|ya?ml|json|toml|tf|md|mdx|sql|prisma|hcl|ps1)$/
/** Alone they are file names; `config.ts` alone could be any of several, so only the last resort by base name finds them. */
const plainNames = /\.(?:tf|ya?ml|md|mdx|sh|py|ts|toml)$/

const promised = /\bto be (?:authored|written|created|added)\b|\bTBD\b/i
const planned =
  /\bto be (?:authored|written|created|added|done)\b|\bTBD\b|\bTODO\b|\(new\)|\bnew file\b|\bplanned\b|\bnot yet\b|^\s*[-*] \[ \]|\bwill (?:be|live)\b|\bauthor\b|\bcreate\b|\bgenerated?\b|\bgitignored?\b|\buntracked\b|\bnever (?:commit|check)|\blocal(?:ly)?\b|\bdownload\b|\be\.g\.|\bsuch as\b|\bexample\b|\bformerly\b|\bremoved?\b|\bdeleted?\b|\bold\b|\bcopy\b|\bnot committed\b/i

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end)
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Ids of headings as GitHub makes them, and those that are written out. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const slugger = new GithubSlugger()
  const found = new Set(
    page.sections.filter(({ heading }) => heading !== undefined).map(({ title }) => slugger.slug(title)),
  )
  for (const match of page.text.matchAll(/<[a-z]+\b[^>]*\b(?:id|name)=["']([^"']+)["']|\{#([\w-]+)\}/gi)) {
    found.add((match[1] ?? match[2] ?? '').toLowerCase())
  }
  return found
}
