import { Buffer } from 'node:buffer'
import type { FileHit, Repository } from '../../../src/scanners/types.ts'
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
