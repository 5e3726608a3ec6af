import { extract } from 'tar-stream'
import {
  type ArchiveLimits,
  archiveLimits,
  damaged,
  type Member,
  TOO_LARGE,
  TOO_MANY,
  TOO_MUCH,
  type Unpacked,
  unpackedOf,
} from './types.ts'

/** Unpacks a tar archive (POSIX, GNU, with long names): its regular files. */
export async function untar(bytes: Buffer, limits: ArchiveLimits = archiveLimits): Promise<Unpacked> {
  const members: Member[] = []
  const problems = new Set<string>()
  let total = 0
  const archive = extract()
  archive.end(bytes)
  try {
    for await (const entry of archive) {
      const { name, type, size = 0 } = entry.header
      const room = limits.maxTotal - total
      if (type !== 'file' && type !== 'contiguous-file') entry.resume()
      else if (members.length >= limits.maxMembers) {
        problems.add(TOO_MANY)
        break
      } else if (size > limits.maxMember || size > room) {
        problems.add(size > limits.maxMember ? TOO_LARGE : TOO_MUCH)
        entry.resume()
      } else {
        const chunks: Buffer[] = []
        for await (const chunk of entry) chunks.push(chunk as Buffer)
        members.push({ path: name, bytes: Buffer.concat(chunks) })
        total += size
      }
    }
  } catch (error) {
    problems.add(damaged(error))
  }
  return unpackedOf(members, problems)
}
