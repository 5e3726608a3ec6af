import type { InventoryKind } from '../types.ts'

/** A file that lists variables, and why it is believed to. */
export interface Found {
  readonly path: string
  readonly kind: InventoryKind
  readonly why: string
}

/** Whether a text marks itself as an inventory: by a comment on a line of its own, of HTML or MDX. A page that speaks of the mark has none. */
export function hasMark(text: string): boolean {
  return (
    text.includes('hushlint: inventory') &&
    /^[ \t]*(?:<!--|\{\/\*)\s*hushlint: inventory\s*(?:-->|\*\/\})[ \t]*\r?$/m.test(text)
  )
}

/**
 * Whether a path is an inventory by its name. Cheap: it is asked for every path of a change.
 *
 * @param configured the globs of `inventory:`; they go before names
 */
export function findInventory(path: string, configured?: (path: string) => boolean): Found | undefined {
  if (configured?.(path) === true)
    return { path, kind: kindOf(path) ?? 'document', why: 'the configuration names it' }
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  // Most paths of most repositories: the expressions below cost more.
  if (!name.includes('env') && !name.endsWith('.md') && !name.endsWith('.mdx')) return undefined
  const found = foundByName(path, name)
  // Last: few paths come as far, and these are the longest expressions.
  if (found === undefined || otherPeoples.test(path)) return undefined
  return found.kind === 'document' && notInventory.test(path) ? undefined : found
}

/** @param name the last part of the path, in lower case */
function foundByName(path: string, name: string): Found | undefined {
  if (example.test(name) && !ofCompose.test(name)) return { path, kind: 'example', why: 'its name says so' }
  if (name === '.env.schema') return { path, kind: 'schema', why: 'its name says so' }
  if (!/\.mdx?$/.test(name)) return undefined
  if (byName.test(name)) return { path, kind: 'document', why: 'its name says so' }
  if (maybeByName.test(name)) return { path, kind: 'document', why: MAYBE }
  return byFolder.test(path) ? { path, kind: 'document', why: 'its folder says so' } : undefined
}

/** Whether a path may hold the mark. */
export function mayBeMarked(path: string): boolean {
  return /\.mdx?$/i.test(path) && !otherPeoples.test(path)
}

function kindOf(path: string): InventoryKind | undefined {
  if (/\.mdx?$/i.test(path)) return 'document'
  if (/\.(?:ya?ml|json)$/i.test(path)) return 'data'
  if (/\.env\.schema$/.test(path)) return 'schema'
  return /(?:^|\/)[\w.-]*env[\w.-]*$/i.test(path) ? 'example' : undefined
}

const example =
  /^\.?(?:[\w-]+\.)*env(?:\.[\w-]+)*\.(?:example|sample|template|dist|te?mpl|tpl|defaults)$|^\.env[._-](?:example|sample|template)\b|^\.?(?:example|sample)\.env$|^env[_-]?(?:example|sample|template)$/
/** What a compose file takes in itself: no list of the program's variables. */
const ofCompose = /^(?:docker-)?compose[.-]/
const byName =
  /secret|env(?:ironment)?[-_ ]?var|^environments?\.mdx?$|runbook|[-_]rotation|^rotation|^env\.mdx?$|dotenv|configuration[-_]reference/
/** Pages on settings: they are inventories when they list several variables, and only then. */
const maybeByName =
  /^(?:[\w-]+-)?(?:configuration|config|options|settings)(?:[-_](?:options|variables|guide))?\.mdx?$/
/** Why a page is taken that turns out to list variables. */
export const MAYBE = 'it lists variables'
const byFolder = /(?:^|\/)(?:runbooks?|secrets|env|environment-variables)\/[^/]+\.mdx?$/i
const otherPeoples =
  /(?:^|\/)(?:node_modules|vendor|third[-_]party|fixtures?|__tests__|tests?|testdata|e2e|examples?|samples?|templates?|i18n|locales?|versioned_docs|\.changeset|\.claude|\.cursor|\.agents?|skills?|dist|build)\//i
const notInventory =
  /changelog|(?:^|\/)(?:blog|posts?|changelogs?|translations?|archive|adr|rfcs?)\/|[_.-](?:de|fr|es|pt|ja|zh|ko|ru|it|tr)(?:-[a-z]{2})?\.mdx?$|\/(?:de|fr|es|pt-br|pt|ja|zh|zh-cn|ko|ru|it|tr|cn)\//i
