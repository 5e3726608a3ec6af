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

export interface ArchiveLimits {
  /** Largest member, and largest sum of all members, in bytes when unpacked. */
  readonly maxMember: number
  readonly maxTotal: number
  readonly maxMembers: number
}

/** Against archives that unpack to far more than they weigh. */
export const archiveLimits: ArchiveLimits = {
  maxMember: 32 * 2 ** 20,
  maxTotal: 128 * 2 ** 20,
  maxMembers: 10_000,
}

/** Unpacks within limits. Never throws: what cannot be read is said in `problem`, and what could be read until then is given. */
export type Unpack = (bytes: Buffer, limits?: ArchiveLimits) => Promise<Unpacked>

export const TOO_LARGE = 'a member is too large'
export const TOO_MUCH = 'it unpacks to too much'
export const TOO_MANY = 'it has too many members'

/** What was read, and all that was not as one text. */
export function unpackedOf(members: readonly Member[], problems: ReadonlySet<string>): Unpacked {
  return { members, problem: problems.size === 0 ? undefined : [...problems].join(', ') }
}

/** What a library says about a broken archive, as a clause. */
export function damaged(error: unknown): string {
  return `it is damaged (${error instanceof Error ? error.message : 'unknown error'})`
}
