import type { EnvFacts, Evidence, Level, ProofState, Unsure } from '../findings/types.ts'
import type { ExemptName, Pack, Placeholder, ProofName, Rule } from '../rules/rule.ts'

/** A literal that every match of a rule holds, and where in the match it stands. All lengths are in bytes. */
export interface Anchor {
  /** ASCII, at least three bytes; lower case when `ignoreCase`. */
  readonly literal: string
  readonly ignoreCase: boolean
  /** Least and greatest distance from the start of the match to the literal. */
  readonly minOffset: number
  readonly maxOffset: number
  /** How many bytes of `[A-Za-z0-9_+/=.~-]` follow the literal directly in every match; 0 when not known. */
  readonly run: number
  /** How many bytes of `[A-Za-z0-9]` do: at most `run`. They tell a token from a path or an address. */
  readonly word: number
}

/** What the engine needs of a rule, worked out when the tables are built. Prose stays behind. */
export interface CompiledRule {
  readonly id: string
  readonly title: string
  readonly pack: Pack
  readonly level: Level
  /** Source of the JavaScript expression; absent for detectors. */
  readonly pattern?: string
  readonly ignoreCase: boolean
  readonly detector?: Rule['detector']
  /** One of these literals is in every match. */
  readonly anchors: readonly Anchor[]
  /** Longest match, and how far lookbehind and lookahead can see beyond it. */
  readonly maxLength: number
  readonly lookbehind: number
  readonly lookahead: number
  readonly proof?: ProofName
  readonly random: boolean
  readonly typed?: boolean
  /** Told by the name beside the value: its anchors are words, not parts of a token. */
  readonly byName?: boolean
  readonly publicBeside?: string
  readonly pair?: { readonly rule: string; readonly lines: number }
  readonly publicPrefix: number
  readonly exempt?: ExemptName
  readonly placeholder?: Placeholder
  readonly context?: readonly string[]
}

/** A secret in a content. Holds the clear value: it must not outlive the making of a Detection. */
export interface Match {
  readonly rule: CompiledRule
  /** Byte offsets of the value in the scanned content; of the encoded form when it was encoded. */
  readonly start: number
  readonly end: number
  /** The clear value, decoded. */
  readonly value: string
  /** Level supported by rule, proof and evidence, before the path is known. */
  readonly level: Level
  readonly proof: ProofState
  readonly evidence: readonly Evidence[]
  /** What a finding without a secret is about: shown as it is, and the fingerprint is made of it. */
  readonly subject?: string
  /** A sentence instead of the one that is made of the rule's title; clear values in it are replaced. */
  readonly message?: string
  readonly facts?: EnvFacts
  /** What could stand there instead. */
  readonly replacement?: string
  /** Where the project uses the value today, in words (`STRIPE_KEY in .env.local`); absent where that is not known. */
  readonly live?: string
  /** The kind of file whose scanner found it: at paths of other kinds it does not hold. */
  readonly kind?: string
  /** True for a random value: its hash may be part of the fingerprint. */
  readonly random: boolean
  /** Where there is too little to say for the value to be more than a note. Absent: nowhere. */
  readonly unsure?: Unsure
  /** Name of the key it was assigned to, as written. */
  readonly keyName?: string
  readonly related: readonly { readonly message: string; readonly start: number; readonly end: number }[]
  /** Matches that are related places of it: no findings of their own, and shown no more than it is. */
  readonly joined?: readonly Match[]
}
