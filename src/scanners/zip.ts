/** A file inside an archive. */
export interface Member {
  /** Path inside the archive, as the archive has it. */
  readonly path: string
  readonly bytes: Buffer
}

/** What could be read of an archive, and what could not. */
export interface Unpacked {
  readonly members: readonly Member[]
  /** One sentence for what was left out or is broken; undefined when everything was read. */
  readonly problem: string | undefined
}

export interface ZipLimits {
  /** Largest member, and largest sum of all members, in bytes when unpacked. */
  readonly maxMember: number
  readonly maxTotal: number
  readonly maxMembers: number
}

/** Against archives that unpack to far more than they weigh. */
export const zipLimits: ZipLimits = { maxMember: 32 * 2 ** 20, maxTotal: 128 * 2 ** 20, maxMembers: 10_000 }

/** Whether a content is a zip archive (also jar, whl, docx …): local file header or empty archive (APPNOTE 4.3.7, 4.3.16). */
export function isZip(bytes: Buffer): boolean {
  return (
    bytes.length >= 22 &&
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  )
}

/**
 * Unpacks a zip archive within limits. Never throws: what cannot be read is said in `problem`, and what could be read until then is
 * given. It goes from member to member and not by the directory at the end: that may lie about sizes, may leave members out
 * and is lost when the file is cut off.
 */
export async function unzip(bytes: Buffer, limits: ZipLimits = zipLimits): Promise<Unpacked> {
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
            ? 'it has too many members'
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
      problems.add('it unpacks to too much')
      break
    }
  } catch (error) {
    problems.add(`it is damaged (${error instanceof Error ? error.message : 'unknown error'})`)
  }
  const members = open.map(({ path, chunks }) => ({ path, bytes: Buffer.concat(chunks) }))
  return { members, problem: problems.size === 0 ? undefined : [...problems].join(', ') }
}

/** A member while it is unpacked. */
interface OpenMember {
  readonly path: string
  readonly chunks: Uint8Array[]
  size: number
}

const OTHER_WAY = 'a member is packed in a way that is not read: method'
const TOO_LARGE = 'a member is too large'
/** Bytes unpacked at once. Deflate makes at most 1032 times as much of them. */
const STEP = 16_384
