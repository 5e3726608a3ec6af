import type { EnvFacts, Evidence, Level } from '../findings/types.ts'
import type { Pack } from '../rules/rule.ts'
import type { ForbiddenValue } from './settings/forbidden.ts'

/**
 * What reads files by their kind, beside the text rules that read every content. A scanner takes a text and gives hits; it knows
 * nothing of Git, the file system, positions or redaction. Where both find the same value, it becomes one finding.
 */

/** A text that a scanner reads. */
export interface Document {
  /** `/`-separated, relative to the root. In the history one of the paths that the content has. */
  readonly path: string
  /** Without a byte order mark. */
  readonly text: string
}

/** What a scanner found. Holds a clear value: it must not outlive the making of a Detection. */
export interface Hit {
  /** Id of a rule with `foundBy: 'document'` or `'repository'`. */
  readonly rule: string
  /** Where it stands, in UTF-16 units of the text, end exclusive. Equal for what concerns the whole file: 0 and 0. */
  readonly start: number
  readonly end: number
  /** The clear value, decoded; for a hit with a subject the same as the subject. */
  readonly value: string
  /**
   * What a finding without a secret is about: the address, the variable, the path. It is shown as it is, and the fingerprint is
   * made of it. Absent for secrets.
   */
  readonly subject?: string
  /** Name of the key that the value was given to, as written. */
  readonly keyName?: string
  /** Default: the level of the rule. The path may lower or raise it afterwards (`findings/level.ts`). */
  readonly level?: Level
  /** Default: none. */
  readonly evidence?: readonly Evidence[]
  /** True for a random value: its hash may be part of the fingerprint. Default: false. */
  readonly random?: boolean
  /** A sentence that stands alone, with its full stop; clear values in it are replaced. Default: made of the rule's title. */
  readonly message?: string
  /** What could stand there instead, in the style of the file (`<EC2_IP>`, `192.0.2.10`); for `--fix` and for the reader. */
  readonly replacement?: string
  /** What an environment file holds, for one finding over all its versions. */
  readonly facts?: EnvFacts
  /** Further places in the same text. */
  readonly related?: readonly RelatedHit[]
}

export interface RelatedHit {
  readonly message: string
  readonly start: number
  readonly end: number
}

/** What a scanner may use of the run. */
export interface ScannerContext {
  /**
   * The text rules on a text that stands nowhere in the file as it is (a decoded value): for each secret the rule's title,
   * level and evidence. Empty when there is none.
   */
  readonly secretsIn: (text: string) => readonly FoundSecret[]
  readonly settings: ScannerSettings
}

export interface FoundSecret {
  readonly ruleId: string
  readonly title: string
  readonly level: Level
  readonly value: string
  readonly random: boolean
}

/** The parts of the configuration that scanners look at. */
export interface ScannerSettings {
  /** Whether a rule runs. A scanner may ask it to save work; hits of rules that are off are dropped anyway. */
  readonly enabled: (ruleId: string, pack: Pack) => boolean
  /** Whether the configuration names a path as an inventory; undefined where it names none. */
  readonly inventory?: ((path: string) => boolean) | undefined
  /** Variables that a vault manages, and the modules that may read them; undefined where there are none. */
  readonly managed?: readonly Managed[] | undefined
  /** Whether any rule of a pack runs. Default: all do. */
  readonly packEnabled?: (pack: Pack) => boolean
  /** `forbidden-values`: what variables must not be set to. Default: none. */
  readonly forbidden?: readonly ForbiddenValue[]
  /** `network: { private: true }`: addresses of inner networks are reported as well. */
  readonly privateAddresses?: boolean
}

/** Variables that only some modules may read from the environment. */
export interface Managed {
  readonly isModule: (path: string) => boolean
  /** How the configuration names the modules. */
  readonly module: string
  /** Names with `*`; undefined: all that a document gives a name in the vault. */
  readonly variables: readonly string[] | undefined
}

export type DocumentScanner = (
  document: Document,
  context: ScannerContext,
) => readonly Hit[] | Promise<readonly Hit[]>

/** A kind of file. A new kind is a file with its scanner, and a line in `kinds.ts`. */
export interface FileKind {
  /** Lower-case word, unique (`dockerfile`). */
  readonly name: string
  /** Whether a file of this path is of the kind. Called for every path: cheap, and nothing is imported for it. */
  readonly takes: (path: string) => boolean
  /** True where source code may be of the kind (`isCode`): it is not asked about such paths otherwise. */
  readonly code?: true
  /** Packs of its rules: it is left out when none of them runs. Default: it never is. */
  readonly packs?: readonly Pack[]
  /** Its only rule: it is left out when that is off. */
  readonly rule?: string
  /**
   * For kinds of common files, or whose files have any name: a cheap look at the bytes, after that for the marks. Contents without are
   * passed over without a word. Default: any content is read.
   */
  readonly holds?: (bytes: Buffer, settings: ScannerSettings, path: string) => boolean
  /**
   * ASCII texts of at least three bytes: of each row a content must hold one to be read at all. They are looked for together with the
   * literals of the rules, in one pass; after a change here the catalogue is built anew.
   */
  readonly marks?: readonly (readonly string[])[]
  /** True: binary contents are handed to the scanner as well. Default: false. */
  readonly binary?: boolean
  /** True for kinds whose name is enough: contents that are too large to parse are handed to the scanner as well. Default: false. */
  readonly anySize?: boolean
  /** False for kinds that are looked at in the worktree, the index and changes only. Default: true. */
  readonly inHistory?: boolean
  readonly load: () => Promise<DocumentScanner>
}

/** Thrown by a scanner for a text that is not what its path says. It becomes a note; the text rules have run anyway. */
export class ParseProblem extends Error {
  override readonly name = 'ParseProblem'
  /** Offset in UTF-16 units, where it is known. */
  readonly offset: number

  /** @param message what is wrong, as the parser says it, without a full stop. */
  constructor(message: string, offset = 0) {
    super(message)
    this.offset = offset
  }
}

/**
 * The files of one state, for checks that look at several of them: the worktree, the index of a commit to come, or the
 * tree of a commit.
 */
export interface Repository {
  /** All paths (`/`-separated, relative to the root), sorted. Without what is excluded. */
  paths(): Promise<readonly string[]>
  /** Undefined for what is no file there. */
  read(path: string): Promise<Buffer | undefined>
  /** Many files at once, in one process of Git; the bytes are valid until `visit` returns. Absent where `read` is as good. */
  readMany?(paths: readonly string[], visit: (path: string, bytes: Buffer) => void): Promise<void>
  /** Git's mode as a number (0o100644, 0o100755, 0o120000), undefined where it is not known. */
  mode(path: string): Promise<number | undefined>
  /** Those of the paths (which need not exist) that `.gitignore` and its like leave out, tracked or not. */
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>
  /** What the change touches (staged, range); undefined where everything is looked at. */
  readonly changed: ReadonlySet<string> | undefined
  /** True in a hook, where somebody waits: a check that would take long looks at what is nearest to the change, and says so. */
  readonly hurried?: boolean
  /** Those of the object ids (full or abbreviated) that the repository has; absent outside Git. */
  knownObjects?(names: readonly string[]): Promise<ReadonlySet<string>>
  /** What is kept between runs; absent outside Git and where nothing may be kept. */
  readonly kept?: KeptFiles | undefined
  /** Id of the blob, for caches; undefined outside Git and for changed files of the worktree. */
  blobId(path: string): Promise<string | undefined>
  /** The ids of all paths at once, of an index or a tree; absent where none is known without reading. */
  blobIds?(): Promise<ReadonlyMap<string, string>>
}

/** Small texts that are kept between runs, for what is dear to work out again. Nothing is thrown; what is not there is worked out. */
export interface KeptFiles {
  /** Undefined when there is none, or none of this version of hushlint. */
  read(name: string): string | undefined
  /** Whole or not at all. */
  write(name: string, text: string): void
}

/** A hit in one of several files. */
export interface FileHit extends Omit<Hit, 'related'> {
  readonly path: string
  readonly related?: readonly (RelatedHit & { readonly path: string })[]
}

/** What a check found, and sentences on what it looked at or could not read, for the coverage. */
export interface CheckResult {
  readonly hits: readonly FileHit[]
  readonly remarks?: readonly string[]
}

export type RunCheck = (repository: Repository, context: CheckContext) => Promise<CheckResult>

export interface CheckContext extends ScannerContext {
  readonly now: Date
}

/** A check of a whole state. A new one is a file (or folder) with its code, and a line in `checks.ts`. */
export interface RepositoryCheck {
  readonly name: string
  /**
   * Whether a change of this path makes the check worth its time. Runs when a changed path is wanted, and always where
   * everything is looked at. Cheap.
   */
  readonly wants: (path: string, settings: Pick<ScannerSettings, 'inventory'>) => boolean
  /** True where it wants source code (`isCode`): it is not asked about such paths otherwise. */
  readonly code?: true
  /** Packs of its rules: it does not run when none of them does. */
  readonly packs: readonly Pack[]
  /** Its only rule: it does not run when that is off. */
  readonly rule?: string
  readonly load: () => Promise<RunCheck>
  /** Begins to load what the check of this change will need, where that is known before it runs. */
  readonly prepare?: (changed: ReadonlySet<string>) => readonly Promise<unknown>[]
}
