import { createGunzip } from 'node:zlib'
import { Decompress } from 'fzstd'
import { isTar } from './index.ts'
import {
  type ArchiveLimits,
  archiveLimits,
  damaged,
  type Member,
  TOO_MUCH,
  type Unpacked,
  unpackedOf,
} from './types.ts'

/** Unpacks gzip (all its members, RFC 1952). A tar archive inside gives its files, anything else is one member. */
export async function gunzip(bytes: Buffer, limits: ArchiveLimits = archiveLimits): Promise<Unpacked> {
  const stream = createGunzip()
  stream.end(bytes)
  return unpackStream(stream, gzipName(bytes), limits)
}

/** Unpacks Zstandard (RFC 8878), in the same way. */
export async function unzstd(bytes: Buffer, limits: ArchiveLimits = archiveLimits): Promise<Unpacked> {
  return unpackStream(zstdChunks(bytes), UNNAMED, limits)
}

/** A content that has no name of its own. */
const UNNAMED = 'content'

async function unpackStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
  limits: ArchiveLimits,
): Promise<Unpacked> {
  const problems = new Set<string>()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limits.maxTotal) {
        problems.add(TOO_MUCH)
        break
      }
      parts.push(chunk)
    }
  } catch (error) {
    problems.add(damaged(error))
  }
  const bytes = Buffer.concat(parts)
  if (!isTar(bytes)) return unpackedOf(bytes.length === 0 ? NOTHING : [{ path: name, bytes }], problems)
  const { untar } = await import('./tar.ts')
  const { members, problem } = await untar(bytes, limits)
  if (problem !== undefined) problems.add(problem)
  return unpackedOf(members, problems)
}

const NOTHING: readonly Member[] = []

/** In steps: a frame may claim any size. */
function* zstdChunks(bytes: Buffer): Generator<Uint8Array> {
  const ready: Uint8Array[] = []
  const stream = new Decompress((chunk) => ready.push(Uint8Array.from(chunk)))
  for (let at = 0; at < bytes.length; at += STEP) {
    stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
    yield* ready.splice(0)
  }
}

const STEP = 16_384

/** The name in the header (RFC 1952, section 2.3), without folders. */
function gzipName(bytes: Buffer): string {
  const flags = bytes[3] ?? 0
  if ((flags & HAS_NAME) === 0) return UNNAMED
  const from = 10 + ((flags & HAS_EXTRA) === 0 ? 0 : 2 + bytes.readUInt16LE(10))
  const end = bytes.indexOf(0, from)
  const name = bytes.toString('latin1', from, end < 0 ? from : end)
  return name.slice(name.lastIndexOf('/') + 1) || UNNAMED
}

const HAS_EXTRA = 4
const HAS_NAME = 8
