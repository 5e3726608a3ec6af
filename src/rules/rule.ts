import type { Level } from '../findings/types.ts'

export type Pack =
  | 'secrets'
  | 'containers'
  | 'files'
  | 'network'
  | 'identifiers'
  | 'personal'
  | 'runtime'
  | 'inventory'

/**
 * One kind of credential. A rule is data: what it finds, why that matters, how to mend it and
 * examples of both kinds. Tests, documentation, `hushlint rules` and SARIF metadata come from it.
 */
export interface Rule {
  /** Lower-case, hyphenated, unique; starts with the service (`github-classic-token`). Part of fingerprints: never renamed. */
  readonly id: string
  /** Noun phrase, as a heading (`GitHub personal access token (classic)`). */
  readonly title: string
  readonly pack: Pack
  /** Level when the value is found as described, outside test, example and documentation paths. */
  readonly level: Level
  /**
   * JavaScript regular expression, matched against the bytes of the content read as Latin-1 and
   * case-sensitively unless `ignoreCase`. The group `value` is the secret; without it, the whole match.
   * Needs a literal of three bytes or more that every match holds (checked when the tables are built).
   */
  readonly pattern?: string
  readonly ignoreCase?: boolean
  /** Instead of a pattern: a detector of the engine, for what no single expression can say well. */
  readonly detector?: 'assignment' | 'url-userinfo' | 'private-key'
  /**
   * Instead of a pattern or a detector: scanners that know the kind of file and sweeps over every text (`document`), or checks that
   * look at several files (`repository`), in `src/scanners`.
   */
  readonly foundBy?: 'document' | 'repository'
  /** For `foundBy: 'document'`: the path at which the examples stand (`app/Dockerfile`). */
  readonly file?: string
  /** Offline check of the value, from `proofs.ts`. Proven raises to error anywhere, failed demotes one level. */
  readonly proof?: ProofName
  /** The form has nothing of its own (32 hex digits): what tells is the key's name or the host beside it. Counted apart. */
  readonly byName?: boolean
  /** The value must look random for its length and alphabet, else the match is dropped. */
  readonly random?: boolean
  /**
   * A person may have chosen the value: variables, placeholders and plain words are dropped, usual defaults are notes, and what is
   * not random goes one level down.
   */
  readonly typed?: boolean
  /** A note where this expression (case-sensitive) matches within 800 bytes of the value: beside it such a value is made to be published. */
  readonly publicBeside?: string
  /** Reported together with a match of another rule within so many lines: one finding, one related place. */
  readonly pair?: { readonly rule: string; readonly lines: number }
  /**
   * For packs whose values are no secrets (`engine/subject-packs.ts`): a test of the value, from `src/rules/exempt`, that tells what
   * everybody knows or nobody has: documented examples, accounts of the vendor, users of services.
   */
  readonly exempt?: ExemptName
  /**
   * Lower-case words of which the content must hold one, in any case (of a secret, within 800 bytes of it): without them the value is a note.
   */
  readonly context?: readonly string[]
  /** What `--fix` writes instead of such a value. */
  readonly placeholder?: Placeholder
  /** Too noisy for everybody: runs only when the configuration gives it a level or `--rule` names it. */
  readonly optIn?: boolean
  /** How many leading characters are public and may be shown; default: the literal prefix of the pattern, at most 12. */
  readonly publicPrefix?: number
  /** One sentence: what somebody who holds the value can do. */
  readonly why: string
  /** One sentence: what to do now. */
  readonly fix: string
  /** The page that documents the format, or what comes nearest. */
  readonly source: string
  /** What `source` was found to say of the form when it was read; absent as long as nobody has read it, or where it says nothing. */
  readonly sourceSays?: SourceSays
  /**
   * Templates (`templates.ts`) that must be found; `<<` and `>>` mark the span of the value. Whole files for `foundBy: 'document'`,
   * none for `'repository'`, whose checks have tests of their own.
   */
  readonly finds: readonly string[]
  /** Templates in which this rule must find nothing. */
  readonly ignores: readonly string[]
}

/**
 * `form`: prefix or marks, with alphabet or length, as text, pattern, code or a checksum. `mark`: the literal that tells (a prefix,
 * a host, a header of a file). `example`: only a sample value that has the form.
 */
export type SourceSays = 'form' | 'mark' | 'example'

/** Names of the offline proofs; each is a function of `src/rules/proofs/`. */
export type ProofName =
  | 'crc32-base62'
  | 'github-fine-grained'
  | 'gitlab-routable'
  | 'grafana-service-account'
  | 'atlassian-crc32'
  | 'azure-identifiable'
  | 'pypi-macaroon'
  | 'fly-macaroon'
  | 'age-bech32'
  | 'jwt'
  | 'aws-access-key-id'
  | 'private-key'
  | 'service-account-json'
  | 'slack-structure'
  | 'base64-json'
  | 'uuid-v4'
  | 'openai-marker'
  | 'base58check'
  | 'bech32'
  | 'crc16-base32'
  | 'cashfree-crc32'
  | 'matrix-crc32'
  | 'packagist-crc32'
  | 'mapbox-token'
  | 'intercom-token'
  | 'discord-bot-token'

/** Names of the tests of values; each is a function of `src/rules/exempt/`. */
export type ExemptName =
  | 'aws-account'
  | 'aws-zone'
  | 'aws-resource'
  | 'guid'
  | 'azure-host'
  | 'gcp-account'
  | 'gcp-project'
  | 'hex'
  | 'mixed-case-id'
  | 'neon'
  | 'supabase'
  | 'sentry'
  | 'home-path'
  | 'machine-name'
  | 'tenant-host'

/** What may stand where a real value stood, in the styles of files (`findings/placeholder-style.ts`). */
export interface Placeholder {
  /** Lower-case words and hyphens (`account-id`), written as `<account-id>`, `<ACCOUNT_ID>` … as the file has others. */
  readonly name: string
  /** A value of the same form that is documented as an example (`123456789012`), for where the form matters. */
  readonly example?: string
  /** Only what follows the last slash or backslash is replaced, by this (`/Users/` stays). */
  readonly lastSegment?: string
  /** Only what stands before the first dot is replaced, by this (`.atlassian.net` stays). */
  readonly firstLabel?: string
}

/** All rules of one service. */
export interface Service {
  /** Name as its owner writes it. */
  readonly name: string
  readonly rules: readonly Rule[]
}

/** Identity function that types a service file: `export default defineService({ … })`. */
export function defineService(service: Service): Service {
  return service
}
