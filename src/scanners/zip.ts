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

/** Unpacks a zip archive within limits. Never throws: what cannot be read is said in `problem`. */
export async function unzip(bytes: Buffer, limits: ZipLimits = zipLimits): Promise<Unpacked> {
  const { unzipSync } = await import('fflate')
  let total = 0
  let count = 0
  let leftOut = 0
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name.endsWith('/')) return false
        const fits = file.originalSize <= limits.maxMember && total + file.originalSize <= limits.maxTotal
        if (!fits || count >= limits.maxMembers || (file.compression !== 0 && file.compression !== 8)) {
          leftOut++
          return false
        }
        count++
        total += file.originalSize
        return true
      },
    })
    const members = Object.entries(files).map(([path, content]) => ({
      path,
      bytes: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    }))
    const problem =
      leftOut === 0 ? undefined : `${leftOut} members are too large, too many or packed in another way`
    return { members, problem }
  } catch (error) {
    return {
      members: [],
      problem: `the archive cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
