import { isUtf8 } from 'node:buffer'
import type { RepoPath } from '../findings/types.ts'

/** A path as Git has it (bytes, `/`-separated) as text; bytes that are not UTF-8 are written `\xNN` and kept in `raw`. */
export function repoPath(bytes: Buffer): RepoPath {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') }
  return { text: escapeInvalid(bytes), raw: Uint8Array.from(bytes) }
}

/** The same for a path kept as a Latin-1 string, one character a byte. */
export function repoPathOfLatin1(text: string): RepoPath {
  return repoPath(Buffer.from(text, 'latin1'))
}

function escapeInvalid(bytes: Buffer): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] as number)
    const sequence = bytes.subarray(at, at + length)
    if (sequence.length === length && isUtf8(sequence)) {
      text += sequence.toString('utf8')
      at += length
    } else {
      text += `\\x${(bytes[at] as number).toString(16).padStart(2, '0')}`
      at += 1
    }
  }
  return text
}

/** Length of a UTF-8 sequence by its first byte (RFC 3629). */
function sequenceLength(first: number): number {
  if (first >= 0xf0) return 4
  if (first >= 0xe0) return 3
  return first >= 0xc0 ? 2 : 1
}
