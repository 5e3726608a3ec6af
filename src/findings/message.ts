import type { Match } from '../engine/types.ts'
import { printable } from '../printable.ts'
import type { Evidence } from './types.ts'

/**
 * What was found, as one sentence that stands alone and holds nothing of the value:
 * `GitHub personal access token (classic) in clear text; its checksum is right.`
 *
 * @param scrub Takes clear values out of a text: a key may be called like its value.
 */
export function makeMessage(match: Match, scrub: (text: string) => string): string {
  if (match.message !== undefined) return printable(scrub(match.message))
  if (match.subject !== undefined) return `${match.rule.title}: ${printable(match.subject)}.`
  const encoded = match.evidence.some(({ kind, weight }) => kind === 'encoding' && weight === 'for')
  const key = match.keyName === undefined ? '' : keyClause(match.keyName, scrub)
  // Some titles say so themselves.
  const title = match.rule.title.replace(/ in clear text$/, '')
  return `${title} ${encoded ? 'encoded, which is as good as in clear text' : 'in clear text'}${key}${proofClause(match)}.`
}

const LONGEST_KEY = 60

function keyClause(name: string, scrub: (text: string) => string): string {
  if (name === '' || name.length > LONGEST_KEY || scrub(name) !== name) return ''
  return `, as ${printable(name)}`
}

function proofClause({ proof, evidence }: Match): string {
  const against = evidence.filter(({ weight }) => weight === 'against').map(({ kind }) => kind)
  if (against.includes('expiry')) return '; it has expired'
  if (proof === 'none') return ''
  const kinds =
    proof === 'failed' ? against : evidence.filter(({ weight }) => weight === 'for').map(({ kind }) => kind)
  const what = NAMES.find(([kind]) => kinds.includes(kind))?.[1]
  if (what === undefined) return proof === 'failed' ? ', but not a valid one' : '; it is a valid one'
  return proof === 'failed' ? `, but its ${what} is wrong` : `; its ${what} is right`
}

const NAMES: readonly (readonly [Evidence['kind'], string])[] = [
  ['checksum', 'checksum'],
  ['structure', 'structure'],
  ['format', 'format'],
]
