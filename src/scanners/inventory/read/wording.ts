import { isVariableName } from '../names.ts'
import type { Condition, InventoryRecord, Location, Place, VariableClass } from '../types.ts'

/*
 * What the words of a cell, an item or a section say of a variable. Texts are Markdown source; offsets are those of the page.
 */

/** A piece of a page. */
export interface Piece {
  readonly path: string
  readonly text: string
  /** Offset of the text in the page. */
  readonly start: number
}

/** `DB_PROVIDER=cosmos`, `DNS_PROVIDER is cloudflare`: conditions on other variables. */
export function conditionsIn(piece: Piece, own: string): Condition[] {
  const found: Condition[] = []
  for (const match of piece.text.matchAll(conditionForm)) {
    const [, name = '', value = ''] = match
    if (name === own || !isVariableName(name)) continue
    if (found.some((one) => one.name === name && one.value === value)) continue
    const start = piece.start + match.index + match[0].indexOf(name)
    found.push({ name, value, place: { path: piece.path, start, end: start + name.length } })
  }
  return found
}

const conditionForm = /\b([A-Z][A-Z0-9_]{2,})(?:`? (?:is|equals) `?|={1,3}["'`]?)([A-Za-z][\w.-]*)/g

/** Of a cell under `Required`, or of the words in brackets behind a name. */
export function requiredIn(text: string): InventoryRecord['required'] {
  const plain = text.replace(/[`*_~]/g, '').trim()
  if (/^(?:yes|y|true|required|always|mandatory|✅|✔|☑|⚠|x$|✓|🔴)/iu.test(plain)) {
    const rest = plain.replace(/^\S+\s*/, '')
    const limited = /^\S+\*|\b(?:if|when|unless|except|only|for|in prod\w*|or)\b/i
    if (/^always\b/i.test(plain)) return /\b(?:if|when|unless)\b/i.test(rest) ? 'conditional' : 'yes'
    return limited.test(`${text.trim().split(/\s/)[0]} ${rest}`) ? 'conditional' : 'yes'
  }
  if (/^(?:no|n|false|optional|never|not required|❌|✗|✘|-|–|—)(?![\w*])/iu.test(plain))
    return /\b(?:if|when|unless|in prod\w*)\b/i.test(plain) ? 'conditional' : 'no'
  if (/\b(?:if|when|only|conditional|with|unless|one of|either|depends)\b|[A-Z_]+=/i.test(plain))
    return 'conditional'
  return undefined
}

/** `(required)`, `(optional, default: x)` behind a name, or bold words in front of a sentence. */
export function requiredInProse(text: string): InventoryRecord['required'] {
  const brackets = /\(([^()]{0,80})\)/.exec(text.slice(0, 160))?.[1]
  const said =
    brackets !== undefined && /\b(?:required|optional|mandatory)\b/i.test(brackets) ? brackets : undefined
  if (said !== undefined) return requiredIn(said)
  const lead = /^\W{0,6}(required|optional|mandatory)\b(?:[^\n.:]{0,40}\b(if|when|for|only|in)\b)?/i.exec(
    text,
  )
  if (lead !== null) return lead[2] !== undefined ? 'conditional' : requiredIn(lead[1] ?? '')
  return undefined
}

/** `not a secret`, `Secret`, `sensitive`. */
export function classIn(text: string): VariableClass | undefined {
  if (notSecret.test(text)) return 'config'
  return undefined
}

/** Of a cell under `Secret`, `Sensitive` or `Type`. */
export function classInColumn(text: string, header: string): VariableClass | undefined {
  const plain = text.replace(/[`*_~]/g, '').trim()
  if (notSecret.test(plain)) return 'config'
  if (/^(?:secret|sensitive|credential|confidential|🔒|🔑)/iu.test(plain)) return 'secret'
  if (/^(?:config(?:uration)?|public|plain|variable|var|setting)\b/i.test(plain)) return 'config'
  if (!/^(?:secret|sensitive)\??$/i.test(header.trim())) return undefined
  if (/^(?:yes|y|true|✅|✔|✓|x$)/iu.test(plain)) return 'secret'
  return /^(?:no|n|false|❌|✗|✘|-|–|—)(?!\w)/iu.test(plain) ? 'config' : undefined
}

const notSecret = /\bnot (?:a )?secrets?\b|\bnon[- ]?(?:secret|sensitive)\b|\bnot sensitive\b/i

/** Least length in characters (`≥ 32 chars`, `at least 32 characters`, `32 bytes hex`). */
export function minLengthIn(text: string): number | undefined {
  const hex = /\b(\d{1,4})[- ]bytes?,? (?:in )?hex|\bhex,? (\d{1,4})[- ]bytes?/i.exec(text)
  if (hex !== null) return 2 * Number(hex[1] ?? hex[2])
  const least =
    /(?:≥|>=|at least|min(?:imum)?(?: length)?(?: of)?:?)\s*(\d{1,4})\s*(?:chars?|characters)\b|\b(\d{1,4})\+?\s*(?:chars?|characters)\s*(?:\+|min(?:imum)?\b|or (?:more|longer))/i.exec(
      text,
    )
  return least === null ? undefined : Number(least[1] ?? least[2])
}

/** Stores whose use can be proven by other files of the repository. */
export function locationsIn(piece: Piece): Location[] {
  const found: Location[] = []
  const marks = [...piece.text.matchAll(/\(([a-d])\)/g)]
  for (const [kind, pattern] of STORES) {
    for (const match of piece.text.matchAll(pattern)) {
      const start = piece.start + match.index
      const mark = marks.filter((one) => one.index < match.index).at(-1)?.[1]
      const before = piece.text.slice(Math.max(0, match.index - 40), match.index)
      const elsewhere =
        kind === 'github' && /[`/\w]-?[\w-]+`?\s*$/.test(before) && /`[^`\s]+`\s*$/.test(before)
      const place: Place = { path: piece.path, start, end: start + match[0].length }
      if (!found.some((one) => one.kind === kind))
        found.push({ kind, place, elsewhere, ...(mark && { mark }) })
    }
  }
  return found.sort((a, b) => a.place.start - b.place.start)
}

const STORES: readonly (readonly [Location['kind'], RegExp])[] = [
  ['github', /\bGitHub (?:Actions )?(?:repo(?:sitory)? )?secrets?\b|\bGHA secrets?\b|\bActions secrets?\b/gi],
  ['fly', /\bfly(?:ctl|\.io)? secrets?\b/gi],
  ['kubernetes', /\b(?:Kubernetes|K8s) secrets?\b/gi],
]

/** `injected as X`, `seeded from X`, `env: X`, `→ X`: further names of the variable. */
export function aliasesIn(text: string, own: string): string[] {
  const found = [...text.matchAll(aliasForm)].map(([, name = '']) => name)
  return [...new Set(found)].filter((name) => name !== own && isVariableName(name))
}

const aliasForm =
  /(?:\b(?:as|seeded from|mapped (?:from|to)|alias(?:es)?(?: of| for)?:?|env(?: var(?:iable)?)?:|falls? back to|formerly|also read as)|→|=>|->)\s+`?([A-Z][A-Z0-9_]{2,})\b/g

/** Whether a default is named. */
export function hasDefault(text: string): boolean {
  return /\bdefaults?(?: value)?(?: is|:| to|=)\s*`?[^\s`)]/i.test(text)
}
