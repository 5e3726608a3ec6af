import {
  type ArchiveLimits,
  archiveLimits,
  damaged,
  TOO_LARGE,
  TOO_MANY,
  TOO_MUCH,
  type Unpacked,
  unpackedOf,
} from './types.ts'

/**
 * Unpacks a zip archive within limits. Never throws: what cannot be read is said in `problem`, and what could be read until then is
 * given. It goes from member to member and not by the directory at the end: that may lie about sizes, may leave members out
 * and is lost when the file is cut off.
 */
export async function unzip(bytes: Buffer, limits: ArchiveLimits = archiveLimits): Promise<Unpacked> {
  // Bit 0 of the flags of the first member (APPNOTE 4.4.4).
  if (((bytes[6] ?? 0) & 1) !== 0) return { members: [], problem: 'it is encrypted' }
  const { Unzip, UnzipInflate } = await import('fflate')
  const open: OpenMember[] = []
  const problems = new Set<string>()
  let unpacked = 0
  const archive = new Unzip((file) => {
    if (file.name.endsWith('/')) return
    const member: OpenMember = { path: file.name, chunks: [], size: 0 }
    const tooLarge = (size: number) => size > limits.maxMember
    const problem =
      file.compression !== 0 && file.compression !== 8
        ? `${OTHER_WAY} ${file.compression}`
        : tooLarge(file.originalSize ?? 0)
          ? TOO_LARGE
          : open.length >= limits.maxMembers
            ? TOO_MANY
            : undefined
    if (problem !== undefined) {
      problems.add(problem)
      return
    }
    open.push(member)
    file.ondata = (error, chunk) => {
      if (error !== null) problems.add(`a member is damaged (${error.message})`)
      else unpacked += chunk.length
      if (error !== null || member.size > limits.maxMember) return
      member.size += chunk.length
      if (tooLarge(member.size)) problems.add(TOO_LARGE)
      else member.chunks.push(chunk)
    }
    file.start()
  })
  archive.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
      if (unpacked <= limits.maxTotal) continue
      problems.add(TOO_MUCH)
      break
    }
  } catch (error) {
    problems.add(damaged(error))
  }
  const members = open.map(({ path, chunks }) => ({ path, bytes: Buffer.concat(chunks) }))
  return unpackedOf(members, problems)
}

/** A member while it is unpacked. */
interface OpenMember {
  readonly path: string
  readonly chunks: Uint8Array[]
  size: number
}

const OTHER_WAY = 'a member is packed in a way that is not read: method'
/** Bytes unpacked at once. Deflate makes at most 1032 times as much of them. */
const STEP = 16_384
