import type { Evidence, Level, ProofState } from '../findings/types.ts'
import type { Pack, ProofName, Rule } from '../rules/rule.ts'

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
  readonly publicBeside?: string
  readonly pair?: { readonly rule: string; readonly lines: number }
  readonly publicPrefix: number
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
  /** True for a random value: its hash may be part of the fingerprint. */
  readonly random: boolean
  /** Name of the key it was assigned to, as written. */
  readonly keyName?: string
  readonly related: readonly { readonly message: string; readonly start: number; readonly end: number }[]
}
