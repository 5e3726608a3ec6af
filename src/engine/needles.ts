import { escapeLiterals } from './escapes.ts'
import { pieceLiterals } from './pieces-around.ts'
import { hasSubjects } from './subject-packs.ts'
import type { CompiledRule } from './types.ts'

/**
 * How a literal is written in the content. `plain`: as it is. `escapes`: in `\\x67`, `\\u0067` or `&#103;`, of which the first signs are looked for.
 * `pieces`: over several string literals; the literal is what stands between them. `mark`: as it is, but no rule asks for it: a kind of file does.
 */
export type Encoding = (typeof ENCODINGS)[number]

/** Tables hold indexes into this list. */
export const ENCODINGS = ['plain', 'base64', 'hex', 'percent', 'escapes', 'pieces', 'mark'] as const

/** A literal to look for in the bytes, and what a hit of it means. */
export interface Needle {
  /** ASCII; lower case when `ignoreCase`. */
  readonly literal: string
  readonly ignoreCase: boolean
  readonly encoding: Encoding
  /**
   * For plain needles: the rules that the literal belongs to, with the index of the anchor. For marks: the index of the mark. For encoded
   * ones: empty.
   */
  readonly targets: readonly { readonly rule: number; readonly anchor: number }[]
}

/** In files that are written in base64 as a whole: registries' logins in Kubernetes secrets, configurations, variables. */
const ENCODED_NAMES = ['"auth":', '"password":', 'PASSWORD=', '_TOKEN=', '_SECRET=', 'password: ']

/** What a text begins with that is in base64 twice. */
const ENCODED_STARTS = ['https://', '-----BEGIN ']

/** Fewer digits of base64 are not rare enough to look for; four are (1 in 16 million). */
const MIN_BASE64_DIGITS = 4
/** Of a literal of three characters the digits at its edges are looked for in every form that they may have. */
const MIN_BASE64_LITERAL = 3
/** Two digits a character: what is shorter stands in any dump. */
const MIN_HEX_LITERAL = 4

/**
 * All literals that the prefilter looks for: each anchor once, and the base64, hex and percent-encoded forms of the
 * case-sensitive ones, so that an encoded token is noticed without decoding anything that does not hold one.
 *
 * @param marks texts that kinds of files look for (`FileKind.marks`), found in the same pass
 */
export function buildNeedles(
  rules: readonly CompiledRule[],
  marks: readonly string[] = [],
): readonly Needle[] {
  type Target = Needle['targets'][number]
  const needles = new Map<string, Needle & { readonly targets: Target[] }>()
  const add = (literal: string, ignoreCase: boolean, encoding: Encoding) => {
    const key = `${encoding} ${ignoreCase} ${literal}`
    const known = needles.get(key)
    if (known) return known
    const needle = { literal, ignoreCase, encoding, targets: [] as Target[] }
    needles.set(key, needle)
    return needle
  }
  rules.forEach((rule, ruleIndex) => {
    rule.anchors.forEach((anchor, anchorIndex) => {
      add(anchor.literal, anchor.ignoreCase, 'plain').targets.push({ rule: ruleIndex, anchor: anchorIndex })
      const { literal } = anchor
      if (!isWorthDecoding(rule) || anchor.ignoreCase || literal.length < MIN_BASE64_LITERAL) return
      for (const form of base64Forms(literal)) add(form, false, 'base64')
      if (anchor.minOffset === anchor.maxOffset)
        add(twiceInBase64(literal, anchor.minOffset), false, 'base64')
      if (literal.length >= MIN_HEX_LITERAL) add(hexForm(literal), true, 'hex')
    })
  })
  // `://` written as `%3A%2F%2F` is how a connection URL stands inside another URL.
  if (rules.some((rule) => rule.detector === 'url-userinfo')) add('%3a%2f%2f', true, 'percent')
  if (rules.length > 0) for (const literal of ENCODED_STARTS) add(twiceInBase64(literal), false, 'base64')
  for (const literal of escapeLiterals) add(literal, true, 'escapes')
  for (const literal of pieceLiterals) add(literal, false, 'pieces')
  if (rules.some((rule) => rule.detector === 'assignment')) {
    for (const literal of ENCODED_NAMES) for (const form of base64Forms(literal)) add(form, false, 'base64')
  }
  marks.forEach((mark, rule) => {
    add(mark, false, 'mark').targets.push({ rule, anchor: 0 })
  })
  return [...needles.values()].sort(byEncodingAndLiteral)
}

/**
 * The parts of the base64 text that are the same whatever stands before and after the literal, one for each of the
 * three alignments (RFC 4648, section 4); of a literal of three characters, whose parts are too short, all that they can be with one digit
 * more. The alphabets of base64 and base64url differ in two digits only; a form that holds one of them is given in both spellings.
 */
export function base64Forms(literal: string): string[] {
  const forms = new Set<string>()
  for (let shift = 0; shift < 3; shift++) {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(literal, 'latin1')]).toString('base64')
    const bits = (shift + literal.length) * 8
    const first = Math.ceil((shift * 8) / 6)
    const form = encoded.slice(first, Math.floor(bits / 6))
    const known = form.length < MIN_BASE64_DIGITS ? widerForms(literal, shift) : [form]
    for (const each of known) {
      forms.add(each)
      forms.add(each.replaceAll('+', '-').replaceAll('/', '_'))
    }
  }
  return [...forms]
}

/** The digits that a literal `offset` bytes behind the start of a text decides, where the text is in base64, and that in base64 once more. */
function twiceInBase64(literal: string, offset = 0): string {
  const [from, to] = [Math.ceil((offset * 8) / 6), Math.floor(((offset + literal.length) * 8) / 6)]
  const once = Buffer.concat([Buffer.alloc(offset), Buffer.from(literal, 'latin1')]).toString('base64')
  const twice = Buffer.from(once.slice(0, to), 'latin1').toString('base64')
  return twice.slice(Math.ceil((from * 8) / 6), Math.floor((to * 8) / 6))
}

/** Three characters behind one other: the two bits that are not known, in four ways. Behind two: the first two bits of what follows, in ASCII. */
function widerForms(literal: string, shift: number): string[] {
  if (literal.length < MIN_BASE64_LITERAL) return []
  const encode = (...bytes: readonly (number | string)[]) =>
    Buffer.concat(
      bytes.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part))),
    ).toString('base64')
  if (shift === 1) return [0, 1, 2, 3].map((before) => encode(before, literal).slice(1, 5))
  return [0x00, 0x40].map((after) => encode(0, 0, literal, after).slice(3, 7))
}

/**
 * Every encoded form is looked for in every byte that is ever scanned. What a person typed, or what only a name beside it tells, is not
 * encoded piece by piece, notes are not worth the time, and identifiers are not looked for in decoded texts.
 */
function isWorthDecoding(rule: CompiledRule): boolean {
  if (rule.typed === true || rule.byName === true || rule.level === 'note' || hasSubjects(rule.pack))
    return false
  return rule.detector === undefined || isCertain(rule)
}

/** A key in base64 is what a kubeconfig holds. */
function isCertain(rule: CompiledRule): boolean {
  return rule.proof !== undefined || rule.detector === 'private-key'
}

function hexForm(literal: string): string {
  return Buffer.from(literal, 'latin1').toString('hex')
}

function byEncodingAndLiteral(a: Needle, b: Needle): number {
  const left = `${a.encoding} ${a.literal} ${a.ignoreCase}`
  const right = `${b.encoding} ${b.literal} ${b.ignoreCase}`
  return left < right ? -1 : left > right ? 1 : 0
}
