import { lowered } from './demote.ts'
import { holdsOneOf } from './judge-subject.ts'
import { isCommented, isInDocBlock, pagePlace } from './detectors/code-around.ts'
import { isRandom } from './randomness.ts'
import { shownPlace } from './shown-place.ts'
import { hasEnded } from './signed-address.ts'
import { hasSubjects } from './subject-packs.ts'
import type { CompiledRule, Match } from './types.ts'
import { isCarriedByAll } from './test-vectors.ts'
import { isPublicForm } from './value-public.ts'

/** Bytes before and after a value that belong to the same block of a configuration. */
const REACH = 800

/** By rule id: what stands beside values that are made to be published. */
const compiled = new Map<string, RegExp>()

/** A match of a rule that names such surroundings becomes a note where they are, and says why. */
export function weighSurroundings(bytes: Buffer, match: Match): Match {
  const { context, pack } = match.rule
  const beside = expressionOf(match.rule)
  const needed = hasSubjects(pack) ? undefined : context
  if ((beside === undefined && needed === undefined) || match.level === 'note') return match
  const text = bytes.toString('latin1', Math.max(0, match.start - REACH), match.end + REACH)
  if (needed !== undefined && !holdsOneOf(needed, text))
    return asNote(match, 'nothing beside it says whose it is')
  if (beside?.test(text) !== true) return match
  return asNote(match, 'stands in a configuration that every visitor gets: public by design')
}

/**
 * Matches of any rule become notes where they are shown to be replaced, or in an address that has ended. What is proven stays: a token with
 * its checksum, a key that parses.
 *
 * @param bytes the content itself, not a part that was decoded
 * @param now milliseconds since the epoch
 */
export function weighPlaces(bytes: Buffer, matches: readonly Match[], now: number): readonly Match[] {
  if (matches.length === 0) return matches
  const isDescription = isApiDescription(bytes)
  return matches.map((match) => weighPlace(bytes, match, isDescription, now))
}

function weighPlace(bytes: Buffer, match: Match, isDescription: boolean, now: number): Match {
  if (match.level === 'note' || match.proof === 'proven' || hasSubjects(match.rule.pack)) return match
  if (comments.test(match.rule.id) && isCommented(bytes, match.start))
    return asNote(match, 'stands in a comment')
  if (isInDocBlock(bytes, match.start)) return asNote(match, 'stands in a comment that documents code')
  if (isCalledOpen(bytes, match)) return asNote(match, 'is no secret, as a comment beside it says')
  if (isDescription) return asNote(match, 'stands in the description of an API')
  if (isCarriedByAll(match.value)) return asNote(match, 'is what a program carries to all who install it')
  if (isPieceOfBase64(bytes, match.start)) return asNote(match, 'is a piece of something longer in base64')
  if (pagePlace(bytes, match.start) === 'sample') return asNote(match, 'stands in a sample that a page shows')
  const place = shownPlace(bytes, match.start)
  if (place !== undefined) return asNote(match, places[place])
  return hasEnded(bytes, match.start, match.end, now)
    ? asNote(match, 'is a part of an address that has expired')
    : match
}

/**
 * True where base64 of something else runs into the match, on its line or from the line above: a short prefix turns up in it by chance. Not in
 * an address, whose parts may be long ids.
 */
function isPieceOfBase64(bytes: Buffer, start: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, start - 90), start)
  const wrapped = /(?:^|\n)[ \t]*([A-Za-z0-9+/]{60,80})\r?\n[ \t]*$/.exec(before)?.[1]
  // In a list of tokens the lines begin alike.
  if (wrapped !== undefined && !wrapped.startsWith(bytes.toString('latin1', start, start + 3)))
    return isRandom(wrapped)
  const run = /[A-Za-z0-9+/]{20,}(?=[+/]$)/.exec(before.slice(-40))?.[0] ?? ''
  return /[0-9]/.test(run) && !/:\/\/[^\s"'`]*$/.test(before) && isRandom(run)
}

/** True where a comment, on the value's own line or on the one above, says that it is no secret. */
function isCalledOpen(bytes: Buffer, { start, end }: Match): boolean {
  const before = bytes.toString('latin1', Math.max(0, start - 300), start)
  const above = before.lastIndexOf('\n', before.lastIndexOf('\n') - 1)
  const behind = bytes.toString('latin1', end, end + 100).split('\n', 1)[0] as string
  return calledOpen.test(before.slice(above + 1) + behind)
}

const calledOpen =
  /(?:#|\/\/|\/\*|--|<!--)[^\n]{0,120}\b(?:(?:is|are)(?: not|n['\u2019]t) (?:an? )?(?:actual(?:ly)? )?(?:secret|sensitive|confidential)|safe to (?:commit|publish|expose|share))\b/i

/** True for a document of OpenAPI (section 4.8.1) or Swagger 2.0, by the field that begins it: what it holds are samples. */
function isApiDescription(bytes: Buffer): boolean {
  return apiDescription.test(bytes.toString('latin1', 0, 1000))
}

/** At the top level: a template of CloudFormation may hold a description. */
const apiDescription =
  /^["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[123]\.\d|^\s*\{[^{[]{0,400}"(?:openapi|swagger)"\s*:\s*"[123]\.\d/m

/** An armour of a private key with a certificate between its lines, as placeholders have it. */
export function weighContents(match: Match): Match {
  if (match.proof === 'proven') return match
  const body = match.value.slice(match.value.indexOf('-----', 5) + 5).trimStart()
  return isPublicForm(body.slice(0, 64)) ? asNote(match, 'holds a certificate, and no key') : match
}

/** What a sample in a comment looks like: an armour without a key, the hash of somebody's password. */
const comments = /^private-key-|-hash$/

const places = {
  placeholder: 'is the placeholder of a form',
  example: 'is the example of a description',
} as const

function asNote(match: Match, text: string): Match {
  return lowered(match, 'note', text)
}

function expressionOf(rule: CompiledRule): RegExp | undefined {
  if (rule.publicBeside === undefined) return undefined
  let expression = compiled.get(rule.id)
  if (expression === undefined) {
    expression = new RegExp(rule.publicBeside)
    compiled.set(rule.id, expression)
  }
  return expression
}
