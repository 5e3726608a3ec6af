import type { Evidence, ProofState } from '../../findings/types.ts'

/** What an offline check of a value established. */
export interface Proof {
  /**
   * `proven`: a checksum, or a structure nobody types by hand, is right. `failed`: the value cannot be what
   * it looks like. `none`: the check says nothing about authenticity, though the evidence may still help.
   */
  readonly state: ProofState
  /** At least one entry unless `state` is `none`. Texts are one clause, without the value or any part of it. */
  readonly evidence: readonly Evidence[]
  /** One level down for a reason other than a failed check: expired, or protected by a passphrase. */
  readonly demote?: boolean
  /** A value that its vendor printed in its documentation. It was never a secret. */
  readonly publicExample?: boolean
  /** The value is meant to be published, such as the `anon` key of Supabase. */
  readonly publicValue?: boolean
  /** AWS account that owns the access key, 12 digits. */
  readonly accountId?: string
  /** Seconds since the epoch. */
  readonly expiresAt?: number
  readonly expired?: boolean
  /** The key is protected by a passphrase. */
  readonly encrypted?: boolean
  /** What the value is, as a noun phrase (`EC private key, prime256v1`). Never a part of the secret. */
  readonly detail?: string
}

/** What a proof may know besides the value. */
export interface ProofContext {
  /** Now, in milliseconds since the epoch. Without it nothing is ever called expired. */
  readonly now?: number
}

/** An offline check. Pure, never throws; the value is the clear secret and must not reach the result. */
export type ProofFunction = (value: string, context?: ProofContext) => Proof

/** The value says nothing either way. */
export const unknown: Proof = { state: 'none', evidence: [] }

/** The check holds, and chance or a hand cannot make it hold. */
export function proven(kind: Evidence['kind'], text: string, facts: Facts = {}): Proof {
  return { state: 'proven', evidence: [{ kind, weight: 'for', text }], ...facts }
}

/** The check does not hold. */
export function failed(kind: Evidence['kind'], text: string, facts: Facts = {}): Proof {
  return { state: 'failed', evidence: [{ kind, weight: 'against', text }], ...facts }
}

/** The form is right, which supports the finding but which anybody can type. */
export function plausible(kind: Evidence['kind'], text: string, facts: Facts = {}): Proof {
  return { state: 'none', evidence: [{ kind, weight: 'for', text }], ...facts }
}

type Facts = Omit<Proof, 'state' | 'evidence'>
