/**
 * What the inventory check knows: what documents say (`InventoryRecord`), and what code and deployment files do (`Usage`). Names and
 * places only; values never.
 */

/** Part of a file, in UTF-16 units of its text, end exclusive. */
export interface Place {
  readonly path: string
  readonly start: number
  readonly end: number
}

export type VariableClass = 'secret' | 'config'

/** `DB_PROVIDER=cosmos`: the value that another variable must have. */
export interface Condition {
  readonly name: string
  /** Undefined where only the name is said (`when AUTH is on`). */
  readonly value: string | undefined
  readonly place: Place
}

/** Kinds of stores that a row can name and the repository can prove. */
export type StoreKind = 'github' | 'fly' | 'kubernetes'

/** A store that a row names. */
export interface Location {
  readonly kind: StoreKind
  readonly place: Place
  /** `(a)`, `(b)` where the cell numbers its places. */
  readonly mark?: string
  /** The row says that it is in another repository. */
  readonly elsewhere: boolean
}

export interface Cadence {
  readonly days: number
  readonly place: Place
}

export interface RotationDate {
  /** Milliseconds since the epoch, UTC midnight. */
  readonly time: number
  readonly place: Place
}

export type RecordForm = 'table' | 'list' | 'heading' | 'paragraph' | 'code' | 'example' | 'schema' | 'data'

/** One variable as a document describes it. */
export interface InventoryRecord {
  /** As written; `*` stands for any part of a name. */
  readonly name: string
  readonly form: RecordForm
  /** The name itself. */
  readonly place: Place
  /** The whole row, item or section. */
  readonly row: Place
  /** Where it is stored, as a column of the table says. */
  readonly stored?: string
  /** Ordinal of the table or list within the document. */
  readonly group: number
  /** `conditional`: required in some cases only. Undefined where nothing is said. */
  readonly required: 'yes' | 'no' | 'conditional' | undefined
  readonly conditions: readonly Condition[]
  readonly class: VariableClass | undefined
  readonly minLength: number | undefined
  readonly hasDefault: boolean
  readonly locations: readonly Location[]
  readonly cadence: Cadence | undefined
  readonly lastRotated: RotationDate | undefined
  /** Said to be rotated by somebody else, or never. */
  readonly rotatesAlone: boolean
  /** Other names of the same variable (`injected as`, `seeded from`). */
  readonly aliases: readonly string[]
  /** The name of the secret in a vault (`jira-email`). */
  readonly vaultName: string | undefined
}

/** A reference of a document to something that must exist. */
export interface Reference {
  readonly kind: 'file' | 'anchor' | 'terraform-output' | 'terraform-variable'
  readonly target: string
  readonly place: Place
  /** Its line says that it need not exist: planned, local, an example. */
  readonly planned: boolean
  /** Its line promises it: `to be authored`. */
  readonly promised: boolean
  /** It stands in an item that is ticked off. */
  readonly done: boolean
}

/** A section or row that says how something is rotated. */
export interface RotationSection {
  readonly names: readonly string[]
  readonly place: Place
  /** Text of the section, for the places that it mentions. */
  readonly text: string
  /** Says that there is no need to rotate. */
  readonly never: boolean
}

/** Cadences outside of a row: `90 days for OPENAI_API_KEY`. */
export interface NamedCadence extends Cadence {
  readonly name: string
}

export type InventoryKind = 'document' | 'example' | 'schema' | 'data'

/** A file that lists variables. */
export interface Inventory {
  readonly path: string
  readonly kind: InventoryKind
  /** Why it was taken, as the end of a sentence (`its name says so`). */
  readonly why: string
  readonly records: readonly InventoryRecord[]
  /** Header of the largest table, or the start: where a missing row would go. */
  readonly header: Place
  /** Tables of records, for new rows. */
  readonly tables: readonly RecordTable[]
  /** Names in prose, code and sections that do not count: first place of each. */
  readonly mentions: ReadonlyMap<string, Place>
  readonly references: readonly Reference[]
  readonly checklists: readonly Checklist[]
  /** Ids that a link within the page can lead to, lower case. */
  readonly anchors: ReadonlySet<string>
  readonly rotations: readonly RotationSection[]
  readonly cadences: readonly NamedCadence[]
  /** Names that must be rotated together with others, or at several places. */
  readonly coupled: readonly string[]
}

/** Meaning of a table's column. */
export type ColumnRole =
  | 'name'
  | 'required'
  | 'class'
  | 'source'
  | 'default'
  | 'cadence'
  | 'last-rotated'
  | 'hook'
  | 'description'
  | 'other'

export interface RecordTable {
  readonly path: string
  readonly group: number
  readonly roles: readonly ColumnRole[]
  /** End of the last row: where a new one goes. */
  readonly end: number
  /** The names of the table are written in backticks. */
  readonly ticked: boolean
  /** The rows of the table begin with a pipe. */
  readonly piped: boolean
}

/** Whether code needs a variable: `required` ends or throws without it, `optional` goes on, `default` brings a value of its own. */
export type Need = 'required' | 'optional' | 'default' | undefined

/** What uses a variable. */
export type UsageRole =
  /** Reads it when the program runs. */
  | 'read'
  /** Hands it on or sets it: compose, workflow, Kubernetes. */
  | 'deploy'

/** Reader of what is run by people alone: it shows that a name is in use, and no deployment needs it. */
export const BY_HAND = 'by hand'

export interface Usage {
  /** May hold `*`: any part of a name. */
  readonly name: string
  readonly role: UsageRole
  /** `code`, `prisma`, `shell`, `compose` … */
  readonly reader: string
  readonly place: Place
  readonly need: Need
  readonly minLength: number | undefined
  /** A literal default that looks like a real or a development secret. */
  readonly secretDefault: Place | undefined
  /** A number or a switch: no secret, whatever its name. */
  readonly plain: boolean
  /** The values that it may have. */
  readonly values: readonly string[] | undefined
  /** Where a deployment file takes it from or puts it. */
  readonly store: Store | undefined
}

export type Store =
  | 'github-secret'
  | 'github-variable'
  | 'kubernetes-secret'
  | 'kubernetes-configmap'
  | 'fly-env'
  | 'wrangler-vars'
  | 'compose-literal'
  | 'build'

/** A read whose name cannot be told. */
export interface DynamicRead {
  readonly place: Place
  /** Source text, on one line. */
  readonly text: string
}

/** A secret's name in a vault, and the variable that it is tied to. */
export interface VaultPair {
  readonly vault: string
  readonly name: string
  /** The name in the vault, as it stands. */
  readonly place: Place
}

/** Items of a list that are ticked off, and those that are not. */
export interface Checklist {
  /** Heading of its section; empty where there is none. */
  readonly title: string
  readonly done: number
  readonly open: readonly Place[]
}

export interface FileProblem {
  readonly path: string
  /** Without a full stop. */
  readonly message: string
  readonly offset: number
}
