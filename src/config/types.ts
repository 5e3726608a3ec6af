import type { Level } from '../findings/types.ts'
import type { Pack } from '../rules/rule.ts'

/** A validated `.hushlint.yaml`. Every field has its default filled in. */
export interface Config {
  /** Absolute path of the file it was read from; undefined when there is none. */
  readonly file: string | undefined
  /** Packs to run; undefined means all that exist. */
  readonly packs: readonly Pack[] | undefined
  /** Level per rule id, or `off`. */
  readonly rules: Readonly<Record<string, Level | 'off'>>
  /** Globs (picomatch syntax, `/`-separated, relative to the root) that are not scanned. */
  readonly exclude: readonly string[]
  readonly allow: readonly AllowEntry[]
  readonly failOn: FailOn
  /** Path of the baseline, relative to the configuration file's folder. */
  readonly baseline: string
  /** Contents larger than this many bytes are skipped and counted. */
  readonly maxFileSize: number
  /** Whether a commit hook looks for traces of the committer's own machine. */
  readonly ownTraces: boolean
  /** Where the values stand that the project really uses; false: they are not looked for. */
  readonly known: KnownSources | false
  /** Globs of files that list variables, besides those that are known by their names. */
  readonly inventory: readonly string[]
  /** Variables that a vault manages. */
  readonly managedBy: readonly ManagedBy[]
  /** Patterns of the user's own, RE2 syntax. */
  readonly patterns: readonly ConfiguredPattern[]
  /** Words of the user's own that must not stand in the repository. */
  readonly deny: readonly DenyEntry[]
  /** What variables must not be set to. */
  readonly forbiddenValues: readonly ForbiddenEntry[]
  readonly network: NetworkSettings
}

/** One of `values` and `only` is there. */
export interface ForbiddenEntry {
  /** Name of a variable; `*` stands for any characters. */
  readonly name: string
  /** Values that it must not have, without regard to case. */
  readonly values?: readonly string[]
  /** The only values that it may have. */
  readonly only?: readonly string[]
  readonly where: 'production' | 'anywhere'
  readonly level: Level
  readonly reason: string
}

/** Only the modules may read the variables from the environment. */
export interface ManagedBy {
  /** Glob (picomatch syntax), relative to the root. */
  readonly module: string
  /** Names with `*`; undefined: all that a document gives a name in the vault. */
  readonly variables?: readonly string[]
}

export interface NetworkSettings {
  /** Addresses of private networks are reported as well. */
  readonly private: boolean
}

/** A word that must not stand in the repository: a customer's name, an inner host. Either `text` or `pattern` is there. */
export interface DenyEntry {
  /** Literal, found as a whole word. */
  readonly text?: string
  /** RE2 expression; the group `value` is what is meant; without it, the whole match. */
  readonly pattern?: string
  readonly reason: string
  /** Holds at every path. */
  readonly level: Level
  readonly replacement?: string
  readonly ignoreCase: boolean
  /** Glob (picomatch syntax), relative to the root. */
  readonly path?: string
  /** The word is not shown in reports. */
  readonly hide: boolean
  /** 1-based line and column of the word or pattern in the configuration file. */
  readonly line: number
  readonly column: number
}

export interface KnownSources {
  /** Globs relative to the root; undefined: the usual files. */
  readonly files?: readonly string[]
  /** Names of variables; undefined: in CI those with secret names, elsewhere none. */
  readonly env?: readonly string[]
}

export type FailOn = Level | 'never'

/** Takes findings out. All conditions that are present must hold. */
export interface AllowEntry {
  readonly rule?: string
  /** Glob (picomatch syntax), relative to the root. */
  readonly path?: string
  /** RE2 expression that must match somewhere in the clear value. */
  readonly value?: string
  readonly reason: string
  /** 1-based line of the entry in the configuration file, for messages. */
  readonly line: number
}

/** A rule of the user's own. It runs in a linear-time engine only. */
export interface ConfiguredPattern {
  readonly id: string
  readonly title: string
  /** RE2 expression; the group `value` (`(?P<value>…)`) is the secret; without it, the whole match. */
  readonly pattern: string
  /** Literals, one of which every match holds. Empty: the pattern runs on every line, which is slow and warned of. */
  readonly keywords: readonly string[]
  readonly ignoreCase: boolean
  readonly level: Level
  readonly why: string
  readonly fix: string
  /** 1-based line and column of the pattern in the configuration file. */
  readonly line: number
  readonly column: number
}
