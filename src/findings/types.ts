/**
 * The data that leaves the engine. No type in this file can hold a clear secret:
 * a `Detection` is redacted at the moment it is made (`detect.ts`).
 */

import type { Pack } from '../rules/rule.ts'

/** `error` stops a commit, `warning` is for the reviewer, `note` is for an audit. */
export type Level = 'error' | 'warning' | 'note'

/**
 * Where a value is a note, for want of evidence. `outside-settings`: a word under the name of a password, or a random value under a name that may
 * mean anything (`key`), is a secret where `name: value` is a setting, and code, a text or an id everywhere else, more often than not.
 * `in-pages`: a key that its name does not call secret is made to be seen where every visitor gets it, and in what reports how a program is used.
 */
export type Unsure = 'outside-settings' | 'in-pages'

/** What an environment file holds: names only. */
export interface EnvFacts {
  readonly variables: number
  /** Names of the variables with a value that is a secret. */
  readonly secrets: readonly string[]
  readonly encrypted: boolean
}

/** Where a text stands. 1-based; columns count UTF-16 code units; the end is exclusive. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** Why a value is believed to be a secret, in words a report can show ("CRC-32 checksum is right"). */
export interface Evidence {
  readonly kind: 'format' | 'checksum' | 'structure' | 'name' | 'randomness' | 'encoding' | 'pair' | 'expiry'
  /** `for` raises or supports, `against` demotes (a checksum that fails, a token that has expired). */
  readonly weight: 'for' | 'against'
  readonly text: string
}

/** Outcome of an offline proof of the value. `none`: the rule has no proof. */
export type ProofState = 'proven' | 'failed' | 'none'

/** A path of the repository. */
export interface RepoPath {
  /** `/`-separated, relative to the root of the scan. Bytes that are not UTF-8 are written `\xNN`. */
  readonly text: string
  /** The exact bytes, only when they are not valid UTF-8. */
  readonly raw?: Uint8Array
}

/** One secret at one place of one content, redacted, not yet tied to a path. */
export interface Detection {
  readonly ruleId: string
  readonly pack: Pack
  /** The level that the evidence supports before the path is known. */
  readonly level: Level
  readonly proof: ProofState
  readonly message: string
  readonly region: Region
  /** Path inside an archive, when the content was unpacked from one. */
  readonly member?: string
  /** The line or a part of it (at most 200 characters), every secret in it redacted. */
  readonly excerpt: string
  /** Public prefix and length, such as `ghp_… (40 characters)`. */
  readonly redacted: string
  readonly evidence: readonly Evidence[]
  /** Ordinal of the value within this run: equal values have equal ordinals. Kept in memory only. */
  readonly valueGroup: number
  /** Last part of the fingerprint: 4 hex digits for a random value, `~` and 4 hex digits of the key's name for a word-like one. */
  readonly tag: string
  /** What a finding without a secret is about (an address, a variable, a path), in clear. Absent for secrets. */
  readonly subject?: string
  /** What could stand there instead, in the style of the file. */
  readonly replacement?: string
  readonly facts?: EnvFacts
  /** Where it stands, in words, beyond the path: the layer of an image and the instruction that made it. The message ends with it. */
  readonly place?: string
  /** Where the project uses the value today (`STRIPE_KEY in .env.local`): it leaked and is still live. Absent where that is not known. */
  readonly live?: string
  /** Where there is too little to say for it to be more than a note. Absent: nowhere. */
  readonly unsure?: Unsure
  /** What its content says against it, in log-odds (`doubt.ts`). Absent where that is not asked: of what has a proof, right or wrong, is live, or no secret. */
  readonly doubt?: number
  /** Name of the kind of file whose scanner found it: at paths of other kinds it does not hold. */
  readonly kind?: string
  /** GitHub's `primaryLocationLineHash` of the first line. Absent for members of archives. */
  readonly lineHash?: string
  /** Other places that belong to it, such as the key id that pairs with a secret. */
  readonly related: readonly RelatedRegion[]
  /**
   * Indexes of the allow-list entries with a value expression whose rule and value conditions hold. The value is gone
   * from here on, and the path is not known yet: the filter looks at the rest of these entries (`allow.ts`).
   */
  readonly allowedBy?: readonly number[]
  /** An inline comment that takes it out. */
  readonly suppressedBy?: Suppression
}

export interface RelatedRegion {
  readonly message: string
  /** Where it is another file. */
  readonly path?: RepoPath
  readonly region: Region
}

/** What took a finding out, and why. */
export interface Suppression {
  readonly kind: 'inline' | 'allow' | 'baseline' | 'level' | 'rule' | 'exclude' | 'not-new'
  readonly reason: string
}

/** Where a value stands in the history. */
export interface HistoryPlace {
  /** Commits that introduced the content at this path, earliest in topological order first. Full ids. */
  readonly commits: readonly string[]
  /** Refs that still reach one of these commits, full names, sorted. Empty: only the reflog, or nothing, reaches it. */
  readonly refs: readonly string[]
  /** The tip commit (HEAD) still holds this content at this path. */
  readonly inHead: boolean
  /** For environment files: the last commit that changed the path. Full id. */
  readonly lastTouched?: string
  /** Where HEAD no longer has it at this path: the last commit that took it out, one that HEAD has behind it if there is any. Full id. */
  readonly removedIn?: string
  /** Nothing reaches it: found with `--unreachable` only. */
  readonly unreachable: boolean
}

/** A detection at a path, as reporters see it. */
export interface Finding extends Omit<Detection, 'member' | 'tag' | 'kind' | 'suppressedBy'> {
  readonly path: RepoPath
  /** `rule:path:tag`. No line, commit, author or date: it survives rebase and reformatting. */
  readonly fingerprint: string
  readonly object?: { readonly id: string; readonly type: ObjectType }
  readonly history?: HistoryPlace
  readonly suppressedBy?: Suppression
}

export type ObjectType = 'blob' | 'commit' | 'tag'
