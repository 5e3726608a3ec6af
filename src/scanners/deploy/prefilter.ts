import { classifyKeyName } from '../../engine/key-name.ts'
import { classifyEntry } from '../secret-value.ts'

/**
 * Whether a text of `key: value` or `key = value` lines is worth its parsing: whether somewhere a name that promises a secret may be
 * given a literal. It is a quick look (a hundred times faster than the parser), decides nothing, and says yes when in doubt.
 */
export function namesSecret(text: string): boolean {
  let lineEnd = 0
  STEM.lastIndex = 0
  for (let found = STEM.exec(text); found !== null; found = STEM.exec(text)) {
    const at = found.index
    const start = text.lastIndexOf('\n', at) + 1
    lineEnd = text.indexOf('\n', at)
    if (lineEnd < 0) lineEnd = text.length
    if (isComment(text, start)) {
      STEM.lastIndex = lineEnd
      continue
    }
    let from = at
    while (from > start && isNamePart(text.charCodeAt(from - 1))) from--
    let to = at + found[0].length
    while (to < lineEnd && isNamePart(text.charCodeAt(to))) to++
    STEM.lastIndex = to
    if (isWanted(text, { start, from, to, lineEnd })) return true
  }
  return false
}

// Every name that is not `no` holds one of these.
const STEM =
  /pass|pwd|pword|secret|cred|token|key|salt|pepper|dsn|auth|bearer|jwt|sas|pat|otp|seed|mnemonic|conn|psk|we?pa?|licen[cs]e|kennwort|contrase|senha|mdp|parola|has[lł]o|heslo|sifre/gi

interface Place {
  /** Of the line. */
  readonly start: number
  readonly lineEnd: number
  /** Of the word. */
  readonly from: number
  readonly to: number
}

function isWanted(text: string, { start, from, to, lineEnd }: Place): boolean {
  const word = text.slice(from, to)
  const name = word.replace(/^[-.]+/, '')
  const strength = classifyKeyName(name)
  if (strength === 'no') return false
  const rest = text.slice(to, Math.min(lineEnd, to + 2000))
  const sign = /^["']?\s*[:=]\s*/.exec(rest)
  // An option of a command, the name of a variable beside its value, the label of a block.
  if (sign === null) return isBesideValue(text, { start, from, to, lineEnd }, word)
  const value = rest.slice(sign[0].length).trimEnd()
  if (value === '') return isScalarLine(text, lineEnd)
  if (/^(?:[{[]\s*[}\]]|!(?!Sub|Join))/.test(value)) return false
  if (/^[|>&*{[]/.test(value) || value.startsWith('<<')) return true
  const plain = value.replace(/\s#.*$/, '').replace(/^(["'])(.*?)\1[\s,;}\]]*$/, '$2')
  // What a key says little of may be said by the one above it.
  return classifyEntry({ key: strength === 'weak' ? 'secret' : name, value: plain }).level !== undefined
}

function isBesideValue(text: string, { start, from, to, lineEnd }: Place, word: string): boolean {
  if (word.startsWith('-') || /^\s*variable\s/.test(text.slice(start, from))) return true
  const next = text.indexOf('\n', lineEnd + 1)
  const before = text.lastIndexOf('\n', Math.max(0, start - 2)) + 1
  const around = text.slice(before, from) + text.slice(to, next < 0 ? text.length : next).slice(0, 4000)
  return /valu?e|default/i.test(around)
}

/** Whether the next line is a value of its own and not a map, a list or a comment; `value:` below a name is one. */
function isScalarLine(text: string, lineEnd: number): boolean {
  const end = text.indexOf('\n', lineEnd + 1)
  const next = text.slice(lineEnd + 1, end < 0 ? text.length : end).trim()
  if (/^(?:value|default)\s*:/i.test(next)) return true
  return next !== '' && !/^(?:#|-(?:\s|$)|[^\s:]+\s*:(?:\s|$)|\.\.\.|[\]})])/.test(next)
}

function isComment(text: string, start: number): boolean {
  let at = start
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return text.charCodeAt(at) === 35
}

/** Letters, digits, `_`, `-`, `.` and everything beyond ASCII. */
function isNamePart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code > 127
  )
}

/**
 * The text with those documents blanked that are not wanted: a file of a hundred manifests holds one Secret. What is left keeps its
 * place. `---` at the start of a line always begins a document, also within a block (YAML 1.2, section 9.1.2).
 */
export function onlyDocuments(text: string, wanted: (document: string) => boolean): string | undefined {
  const parts = documentsOf(text)
  if (parts.length === 1) return wanted(text) ? text : undefined
  let kept = 0
  const blanked = parts.map((part) => {
    if (!wanted(part)) return ' '.repeat(Math.max(0, part.length - 1)) + (part.length > 0 ? '\n' : '')
    kept++
    return part
  })
  return kept === 0 ? undefined : blanked.join('')
}

/**
 * The text with those sections blanked that are not wanted: what stands below a key at the start of a line, up to the next one. Short sections stay,
 * since they hold the names that values are held against, and so does everything where it is not plain where a section ends.
 */
export function onlySections(text: string, wanted: (section: string) => boolean): string {
  if (text.length < WORTH_CUTTING || ODD_LINE.test(text) || ALIAS.test(text)) return text
  return text
    .split(/^(?=[\w"'])/m)
    .map((part) => (part.length < SHORT_SECTION || wanted(part) ? part : blanked(part)))
    .join('')
}

/** As long as before, and next to nothing for the parser: one comment up to the beginning of the next document. */
function blanked(part: string): string {
  const next = part.search(/^---/m)
  const end = next < 0 ? part.length : next
  if (end < 2) return part
  return `#${' '.repeat(end - 2)}\n${part.slice(end)}`
}

/** Below it the parser is done before we are. */
const WORTH_CUTTING = 4000
const SHORT_SECTION = 400
/** What is given a name may be used in another section. */
const ALIAS = /[:,[{-]\s+[&*]\w/
/** A line that stands at the left and is neither a key, an item, a comment nor the beginning of a document. */
const ODD_LINE = /^(?!["']?[\w./-]+["']?[ \t]*:(?:\s|$)|-\s|#|---|\r?$)\S/m

function documentsOf(text: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('\n---'); at >= 0; at = text.indexOf('\n---', at + 4)) {
    // `-----BEGIN` is none.
    if (text.charCodeAt(at + 4) > 32) continue
    parts.push(text.slice(from, at + 1))
    from = at + 1
  }
  parts.push(text.slice(from))
  return parts
}
