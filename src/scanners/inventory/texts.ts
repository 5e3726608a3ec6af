import { createHash } from 'node:crypto'
import { readText } from '../documents.ts'
import type { Repository } from '../types.ts'
import { ID_LENGTH, type Memory } from './memory/memory.ts'
import { hasMark, mayBeMarked } from './read/find.ts'

/** Contents of a state as texts, with the ids by which the memory knows them. Binary and very large files have none. */
export class Texts {
  readonly byPath = new Map<string, string>()
  readonly #ids = new Map<string, string>()
  readonly #repository: Repository
  readonly #memory: Memory

  constructor(repository: Repository, memory: Memory) {
    this.#repository = repository
    this.#memory = memory
  }

  /** Reads those that were not read yet. */
  async read(paths: Iterable<string>): Promise<void> {
    const missing = [...new Set(paths)].filter((path) => !this.byPath.has(path))
    const add = (path: string, bytes: Buffer | undefined): void => this.#add(path, bytes)
    if (missing.length === 0) return
    if (this.#repository.readMany !== undefined) await this.#repository.readMany(missing, add)
    else for (const path of missing) add(path, await this.#repository.read(path))
  }

  /** Learns the ids that are known without reading: of an index or a tree. */
  async knowIds(): Promise<void> {
    for (const [path, id] of (await this.#repository.blobIds?.()) ?? [])
      this.#ids.set(path, id.slice(0, ID_LENGTH))
  }

  idOf(path: string): string | undefined {
    return this.#ids.get(path)
  }

  #add(path: string, bytes: Buffer | undefined): void {
    if (bytes === undefined) return
    const id = this.idOf(path) ?? blobId(bytes)
    this.#ids.set(path, id)
    const text =
      bytes.length <= LARGEST && !bytes.subarray(0, 8000).includes(0) ? readText(bytes).text : undefined
    if (text !== undefined) this.byPath.set(path, text)
    if (this.#memory.has(id)) return
    this.#memory.addText(
      id,
      [...wordsIn(text ?? '').keys()],
      mayBeMarked(path) && text !== undefined && hasMark(text),
    )
  }
}

const LARGEST = 2_000_000

/** The id that Git gives a content in repositories with SHA-1; those with SHA-256 share nothing between the index and the worktree. */
function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex').slice(0, ID_LENGTH)
}

/** Words in the form of a variable's name, with the place of the first. */
export function wordsIn(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const { 0: word, index } of text.matchAll(
    /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![A-Za-z0-9_])/g,
  ))
    if (!words.has(word)) words.set(word, index)
  return words
}

/** Files in which a word says nothing of a use: documents, examples, lock files, pictures. */
export const NOT_TEXT =
  /\.(?:mdx?|rst|txt|adoc|png|jpe?g|gif|svg|ico|woff2?|ttf|pdf|zip|gz|mp4|lock|snap|map|csv|wasm)$|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|CHANGELOG)|(?:^|\/)\.env[\w.-]*$|(?:^|\/)env\.(?:example|sample|template|test)$/i
