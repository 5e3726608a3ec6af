import { Buffer } from 'node:buffer'
import type { FileHit, KeptFiles, Repository } from '../../../src/scanners/types.ts'
import { compare } from '../../../src/scanners/inventory/compare/compare.ts'
import { gather } from '../../../src/scanners/inventory/gather.ts'
import type { Picture } from '../../../src/scanners/inventory/picture.ts'

export type Files = Readonly<Record<string, string>>

export const NOW = new Date('2026-06-01T00:00:00Z')

/** A state made of texts. */
export function stateOf(files: Files): Repository {
  return {
    paths: async () => Object.keys(files).sort(),
    read: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    mode: async () => undefined,
    ignored: async () => new Set(),
    blobId: async () => undefined,
    changed: undefined,
  }
}

/** Files that are kept in memory. */
export function keeping(): KeptFiles & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return { texts, read: (name) => texts.get(name), write: (name, text) => texts.set(name, text) }
}

/** An index in a hook; every reading of a content is noted in `read`. */
export function hookState(
  files: Files,
  kept: KeptFiles,
  changed: readonly string[],
  read: string[] = [],
): Repository {
  const ids = new Map(Object.entries(files).map(([path, text]) => [path, idOf(text)]))
  const state = stateOf(files)
  return {
    ...state,
    ...{ kept, hurried: true, changed: new Set(changed) },
    blobIds: async () => ids,
    blobId: async (path) => ids.get(path),
    async read(path) {
      read.push(path)
      return state.read(path)
    },
  }
}

/** Different texts have different ids; what they are made of does not matter. */
function idOf(text: string): string {
  let hash = 0
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return `${hash.toString(16).padStart(8, '0')}${text.length.toString(16).padStart(32, '0')}`
}

export async function pictureOf(files: Files, configured?: (path: string) => boolean): Promise<Picture> {
  const picture = await gather(stateOf(files), { configured, now: NOW })
  if (picture === undefined) throw new Error('no inventory was found')
  return picture
}

export async function hitsIn(files: Files): Promise<readonly FileHit[]> {
  return compare(await pictureOf(files))
}

/** `rule subject @ path: text at the place`, without the pack's name. */
export async function findingsIn(files: Files): Promise<string[]> {
  return (await hitsIn(files)).map(({ rule, subject, path, start, end }) => {
    const text = files[path]?.slice(start, end) ?? ''
    return `${rule.replace('inventory-', '')} ${subject} @ ${path}: ${text.split('\n')[0]}`
  })
}

/** The rules and subjects only. */
export async function subjectsIn(files: Files): Promise<string[]> {
  return (await hitsIn(files)).map(({ rule, subject }) => `${rule.replace('inventory-', '')} ${subject}`)
}

/** The variables that code reads, with what is known of each, in order. */
export async function readsIn(files: Files): Promise<Record<string, string>> {
  const picture = await pictureOf({ 'SECRETS.md': '| Variable |\n|---|\n| `ANY_NAME` |\n', ...files })
  const reads = picture.usages.filter(({ role }) => role === 'read')
  return Object.fromEntries(
    reads
      .map(({ name, need, minLength }): [string, string] => [
        name,
        [need, minLength].filter((one) => one !== undefined).join(' '),
      ])
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  )
}
