import { lineStart } from './line.ts'

/** Longest line that is looked at. */
const LINE = 400

/** What the line of a value begins with, up to the value; undefined where it begins too far before. */
function lineHead(bytes: Buffer, start: number): string | undefined {
  const from = lineStart(bytes, start, start - LINE)
  return from === undefined ? undefined : bytes.toString('latin1', from, Math.min(start, from + 40))
}

/**
 * True in a comment that documents code: a line of a block (` * …`), `///`, or an indented example behind `#`, as Javadoc, JSDoc, rustdoc and
 * RDoc have them, and in a docstring of Python. What is merely switched off by `//` or `#` is none.
 *
 * @param start byte offset of the value
 */
export function isDocumented(bytes: Buffer, start: number): boolean {
  const head = lineHead(bytes, start)
  if (head !== undefined && documented.test(head)) return true
  const before = bytes.toString('latin1', Math.max(0, start - DOCSTRING), start)
  const mark = Math.max(before.lastIndexOf('"""'), before.lastIndexOf("'''"))
  return mark >= 0 && docstringHead.test(before.slice(Math.max(0, mark - HEAD), mark))
}

/**
 * True in a block that documents code (` * …`, `///`), as Javadoc, JSDoc and rustdoc have them, and in the texts of a module of Ansible.
 *
 * @param start byte offset of the value
 */
export function isInDocBlock(bytes: Buffer, start: number): boolean {
  const head = lineHead(bytes, start)
  if (head === undefined) return false
  if (isInModuleText(bytes, start)) return true
  // `* ` alone may be a list of a text.
  return (
    /^[ \t]*(?:\/\*\*|\/\/[/!][ \t])/.test(head) || (/^[ \t]*\*[ \t]/.test(head) && isInBlock(bytes, start))
  )
}

/** Longest part of a docstring that is looked at. */
const DOCSTRING = 5000
/** Longest head of a function or a class. */
const HEAD = 300
/** Of Python: what the first marks of a docstring stand behind (PEP 257). */
const docstringHead = /(?:^|\n)[ \t]*(?:async[ \t]+)?(?:def|class)[ \t][^\n"']{1,200}:[ \t]*\n\s*[rRuU]?$/

const documentedAnywhere =
  /^[ \t]*(?:#[ \t]{2,}|##+[ \t\w]|(?:#|\/\/|;)[ \t]*(?:e\.g\.|ex\.|for example|example:)[ \t])/

const documented =
  /^[ \t]*(?:\/\*\*|\*[ \t]|\/\/\/|\/\/![ \t]|#(?:[ \t]{2,}|[ \t]*=>)|\/\/[ \t]*\{?[ \t]*"|@example)/

/** True in the examples and the description of a module of Ansible, which are strings at the top of its source. */
function isInModuleText(bytes: Buffer, start: number): boolean {
  // As bytes: this is asked of every match, and most contents hold no such text.
  const before = bytes.subarray(Math.max(0, start - MODULE_TEXT), start)
  const at = Math.max(...moduleTexts.map((name) => before.lastIndexOf(name)))
  const head = at < 0 ? null : moduleTextHead.exec(before.toString('latin1', at, at + 40))
  return head !== null && !before.includes(head[1] as string, at + head[0].length)
}

const MODULE_TEXT = 12_000
const moduleTexts = ['\nDOCUMENTATION', '\nEXAMPLES', '\nRETURN']
const moduleTextHead = /^\n[A-Z]+[ \t]*=[ \t]*[rRuU]?('''|""")/

/** True in a comment of a file of settings that shows how: `##`, or an indented block behind `#`. What is merely switched off stands at its `#`. */
export function isShown(bytes: Buffer, start: number): boolean {
  const head = lineHead(bytes, start)
  return head !== undefined && documentedAnywhere.test(head)
}

/** True in a comment of some language, whether it explains or was switched off: on a line of its own, or in a block that began above. */
export function isCommented(bytes: Buffer, start: number): boolean {
  const head = lineHead(bytes, start)
  return (head !== undefined && commented.test(head)) || isInBlock(bytes, start)
}

function isInBlock(bytes: Buffer, start: number): boolean {
  const above = bytes.toString('latin1', Math.max(0, start - BLOCK), start)
  const end = above.lastIndexOf('*/')
  return blockStart.test(above.slice(end < 0 ? 0 : end + 2))
}

/** Longest part of a block of comments that is looked at. */
const BLOCK = 1500
const blockStart = /(?:^|\n)[ \t]*\/\*/

/** Not `#define`, attributes and sections of a preprocessor, interpreters and colours, nor options (`--password`). */
const commented =
  /^[ \t]*(?:\/\/|#(?![[{!]|(?:define|if|elif|pragma|import|include|region)\b)|\*[ \t]|\/\*|;|--[ \t]|<!--|\{\/\*|\{#|<%#|%%)/

/**
 * True where the string goes on with a variable or a call: the literal is only a part of the value.
 *
 * @param end byte offset behind the value, at its closing quote
 */
export function isComposed(bytes: Buffer, end: number): boolean {
  return composed.test(bytes.toString('latin1', end, end + 12))
}

const composed = /^["'`][ \t]{0,3}(?:(?:\+|<>|\.\.)[ \t]{0,3}[$A-Za-z_]|\.[ \t]{0,3}\$)/

/**
 * True for `public key: …` of prose and for the key of a table: the word before says that it is none.
 *
 * @param nameStart byte offset of the name
 */
export function isCalledPublic(bytes: Buffer, nameStart: number): boolean {
  return called.test(bytes.toString('latin1', Math.max(0, nameStart - PEER), nameStart))
}

/** True for `checksum/secrets: …`, by which Kubernetes tells that something has changed. */
export function isChecksum(bytes: Buffer, nameStart: number): boolean {
  return (
    bytes[nameStart - 1] === 47 &&
    /(?:checksum|hash|sha256)\/$/.test(bytes.toString('latin1', Math.max(0, nameStart - 12), nameStart))
  )
}

const PEER = 140
const called =
  /(?:verify|public|trusted|authorized)_?-?keys?\b[^}]{0,110}$|\b(?:public|pub|verifying|minisign|host|hash|partition|cache|primary)[ _-]["'`*]{0,2}$/i

/**
 * What a page shows or sends to every visitor: a sample between `<pre>` or `<code>` and their ends, an attribute of a script, the address of a
 * picture, a frame or a link.
 *
 * @param start byte offset of the value
 */
export function pagePlace(bytes: Buffer, start: number): 'sample' | 'script' | 'address' | undefined {
  const before = bytes.toString('latin1', Math.max(0, start - PAGE), start)
  const sample = Math.max(before.lastIndexOf('<pre'), before.lastIndexOf('<code'))
  if (sample >= 0 && isTag.test(before.slice(sample)) && !/<\/(?:pre|code)>/.test(before.slice(sample)))
    return 'sample'
  const script = before.lastIndexOf('<script')
  if (script >= 0 && scriptTag.test(before.slice(script))) return 'script'
  return addressTag.test(before.slice(-600)) ? 'address' : undefined
}

const PAGE = 1500
/** An address with a parameter, in the tag of a picture, a frame or a link. */
const addressTag =
  /<(?:a|img|iframe|source|embed)\s[^<>]*\b(?:src|srcset|href)=(?:["']|\{`)[^"'<>`]*[?&;][\w-]{1,30}=$/i
const isTag = /^<(?:pre|code)[\s>]/
/** Up to the value, no bracket has closed the tag. */
const scriptTag = /^<script\s[^<>]*$/
