import { withArticle } from './article.ts'
import { demote } from './demote.ts'
import type { Evidence, Level, ProofState } from '../findings/types.ts'
import { prove } from '../rules/proofs/index.ts'
import type { Proof } from '../rules/proofs/types.ts'
import { isPlaceholder } from './placeholder.ts'
import { isRandom, isUuid } from './randomness.ts'
import { isTestVector } from './test-vectors.ts'
import type { CompiledRule } from './types.ts'
import { classifyValue } from './value-class.ts'

/** What is to be said of a value that a rule matched. */
export interface Verdict {
  readonly level: Level
  readonly proof: ProofState
  readonly evidence: readonly Evidence[]
  readonly random: boolean
}

/**
 * Weighs the value that a rule matched. Undefined when it is no secret at all: a placeholder, or not random where the
 * rule asks for it. Evidence sets the level: a proof that holds raises it to error, one that fails or an expired or
 * passphrase-protected credential lowers it by one, and what is public by its nature is a note. Nothing is hidden.
 *
 * @param now milliseconds since the epoch, for expiry
 */
export function judge(rule: CompiledRule, value: string, now: number): Verdict | undefined {
  if (rule.typed === true) return judgeTyped(rule, value)
  const proof = rule.proof === undefined ? undefined : prove(rule.proof, value, { now })
  // The padding of a key's first bytes looks like a placeholder; an armour without a body was refused before.
  const patterned = rule.detector !== 'private-key' && isPlaceholder(value)
  if (proof?.state !== 'proven' && patterned) return undefined
  const random = holdsRandomness(value, rule.publicPrefix)
  if (rule.random && !random && proof?.state !== 'proven') return undefined
  const evidence: Evidence[] = [
    { kind: 'format', weight: 'for', text: `has the form of ${withArticle(rule.title)}` },
    ...(proof?.evidence ?? []),
  ]
  const isVector = isTestVector(value)
  if (isVector)
    evidence.push({ kind: 'structure', weight: 'against', text: 'is a test vector of a standard' })
  if (patterned) evidence.push({ kind: 'randomness', weight: 'against', text: 'is made of a pattern' })
  return {
    // With a checksum that somebody worked out: test data of those who know the format.
    level: patterned || isVector ? 'note' : levelOf(rule.level, proof),
    proof: proof?.state ?? 'none',
    evidence,
    // A token of a known format is drawn at random even where it is too short to tell.
    random: random || rule.detector === undefined,
  }
}

/** A password that a person may have chosen, in a place that says it is one. */
function judgeTyped(rule: CompiledRule, value: string): Verdict | undefined {
  const { kind, random } = classifyValue(value, 'password')
  const isDefault =
    (kind === 'dev-default' && /[^A-Za-z]/.test(value)) ||
    // `very-long-shop-password`
    (kind === 'literal' && !random && /(?:^|[-_])pass(?:word)?(?:[-_]|$)/i.test(value))
  if (kind !== 'literal' && kind !== 'uuid' && !isDefault) return undefined
  if (kind === 'literal' && !random && (rule.random || isShellWord(value))) return undefined
  const drawn = random || kind === 'uuid'
  return {
    level: isDefault ? 'note' : drawn ? rule.level : demote(rule.level),
    proof: 'none',
    evidence: [
      { kind: 'format', weight: 'for', text: `has the form of ${withArticle(rule.title)}` },
      drawn
        ? { kind: 'randomness', weight: 'for', text: 'looks random' }
        : {
            kind: 'randomness',
            weight: 'against',
            text: isDefault ? 'is a usual default' : 'looks like a word',
          },
    ],
    random: drawn,
  }
}

/** A plain word in lower or upper case, as synopses of commands have it. */
function isShellWord(value: string): boolean {
  return value.length < 20 && /^[A-Za-z]+(?:[-_.][A-Za-z]+)*$/.test(value)
}

/**
 * A token is random where its variable part is: the public prefix is a word, and parts that are joined by `-` or `_`
 * may have alphabets of their own.
 */
function holdsRandomness(value: string, publicPrefix: number): boolean {
  if (isRandom(value) || isUuid(value) || isRandom(value.slice(publicPrefix))) return true
  return [value, value.slice(publicPrefix)].some((text) =>
    text.split(/[^A-Za-z0-9+]+/).some((part) => part.length >= 12 && isRandom(part)),
  )
}

function levelOf(level: Level, proof: Proof | undefined): Level {
  if (proof === undefined) return level
  if (proof.publicExample || proof.publicValue) return 'note'
  if (proof.state === 'failed' || proof.demote) return demote(level)
  return proof.state === 'proven' ? 'error' : level
}
