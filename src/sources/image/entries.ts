import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Decompress } from 'fzstd'
import { extract } from 'tar-stream'

/** A file of an archive, in the order of the archive. Its content must be read to the end or left alone. */
export interface Entry {
  /** `/`-separated, without `./` in front. */
  readonly name: string
  readonly type: 'file' | 'link' | 'other'
  /** Where a link leads. */
  readonly target: string
  /** Bytes. */
  readonly size: number
  readonly content: AsyncIterable<Uint8Array>
}

/** Files of a folder or of a tar archive, which may be compressed. Throws the library's error where the archive is broken. */
export async function* entriesOf(file: string): AsyncGenerator<Entry, void, undefined> {
  if (statSync(file).isDirectory()) yield* folderEntries(file)
  else yield* tarEntries(createReadStream(file, { highWaterMark: CHUNK }))
}

const CHUNK = 1 << 18

function* folderEntries(folder: string): Generator<Entry> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name)
    const stat = statSync(path)
    if (!stat.isFile()) continue
    yield {
      name: name.replaceAll('\\', '/'),
      ...{ type: 'file', target: '', size: stat.size },
      content: createReadStream(path, { highWaterMark: CHUNK }),
    }
  }
}

/** Files of a tar stream; gzip and Zstandard are taken off first. */
export async function* tarEntries(input: AsyncIterable<Uint8Array>): AsyncGenerator<Entry, void, undefined> {
  const archive = extract()
  const source = Readable.from(decompressed(input), { objectMode: false })
  // A problem of the input ends the archive with it: the loop below throws it.
  source.on('error', (error) => archive.destroy(error))
  source.pipe(archive as unknown as Writable)
  for await (const entry of archive) {
    const { name, type, linkname, size = 0 } = entry.header
    yield {
      name: name.replace(/^(?:\.?\/)+/, ''),
      type:
        type === 'file' || type === 'contiguous-file' ? 'file' : type?.endsWith('link') ? 'link' : 'other',
      target: linkname ?? '',
      size,
      content: entry as AsyncIterable<Uint8Array>,
    }
    entry.resume()
  }
}

/** The stream without its compression, told by its first bytes (RFC 1952, RFC 8878). */
async function* decompressed(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const source = input[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  async function* all(): AsyncGenerator<Uint8Array, void, undefined> {
    yield first.value as Uint8Array
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
  }
  const [a, b, c, d] = first.value
  if (a === 0x1f && b === 0x8b) yield* gunzipped(all())
  else if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) yield* unzstd(all())
  else yield* all()
}

function gunzipped(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(input, { objectMode: false })
  const stream = createGunzip({ chunkSize: CHUNK })
  source.on('error', (error) => stream.destroy(error))
  return source.pipe(stream)
}

async function* unzstd(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = []
  const stream = new Decompress((chunk) => ready.push(Uint8Array.from(chunk)))
  for await (const chunk of input) {
    for (let at = 0; at < chunk.length; at += STEP) {
      stream.push(chunk.subarray(at, at + STEP))
      yield* ready.splice(0)
    }
  }
  stream.push(new Uint8Array(), true)
  yield* ready.splice(0)
}

const STEP = 1 << 16

/** The whole content, at most `maxBytes` of it; undefined when there is more. */
export async function readEntry({ content, size }: Entry, maxBytes: number): Promise<Buffer | undefined> {
  if (size > maxBytes) return undefined
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}
