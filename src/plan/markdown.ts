import { printable } from '../printable.ts'
import type { Block, Box, Item, Mark, MarkKind, PlanDocument, Word, Words } from './document.ts'

/** The document as Markdown. Safe to print on a terminal. */
export function toMarkdown(document: PlanDocument): string {
  return `${document.map(blockText).join('\n\n')}\n`
}

/** The mark in an HTML comment of a plan; undefined for any other text. */
export function readMark(comment: string): Mark | undefined {
  const words = /^<!-- hushlint (gone|gone-with-notes|rotated|by-hand)((?: \S+)*) -->$/.exec(comment)
  if (words === null) return undefined
  const fingerprints = (words[2] ?? '').split(' ').filter((word) => word !== '')
  return { kind: words[1] as MarkKind, fingerprints: fingerprints.map(decodeMark) }
}

/** A box to tick, with a comment that says what it stands for. */
export function boxText({ text, mark }: Box): string {
  const words = [...new Set(mark.fingerprints)].map(encodeMark)
  return `- [ ] ${line(text)} <!-- ${['hushlint', mark.kind, ...words].join(' ')} -->`
}

/** A code span of one line that holds the text whatever is in it. */
export function codeSpan(text: string): string {
  const shown = printable(text)
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  // A blank on both sides is taken off by a reader, unless nothing else is there.
  const pad = /^`|`$|^ .* $/.test(shown) && !/^ *$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${line(block.text)}`
    case 'text':
      return line(block.text)
    case 'list':
      return block.items.flatMap(itemLines).join('\n')
    case 'boxes':
      return block.boxes.map(boxText).join('\n')
    case 'shell':
      return ['```sh', ...block.commands, '```'].join('\n')
  }
}

function itemLines({ text, items = [] }: Item): string[] {
  return [`- ${line(text)}`, ...items.map((words) => `  - ${line(words)}`)]
}

function line(words: Words): string {
  return words.map(wordText).join('')
}

function wordText(word: Word): string {
  if (typeof word === 'string') return plain(word)
  switch (word.kind) {
    case 'code':
      return codeSpan(word.text)
    case 'strong':
      return `**${line(word.text)}**`
    case 'place':
      return line(word.text)
    case 'link':
      return word.text === word.to
        ? `<${destination(word.to)}>`
        : `[${plain(word.text)}](<${destination(word.to)}>)`
  }
}

/** It may hold anything but line breaks. */
function destination(to: string): string {
  return printable(to).replace(/[<>\\]/g, (found) => encodeURIComponent(found))
}

/** Text in which nothing is markup, on one line. */
function plain(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>&]/g, (found) => `\\${found}`)
}

/** A comment must not hold `--`, `>`, blanks or line breaks. */
function encodeMark(fingerprint: string): string {
  return [...Buffer.from(fingerprint)]
    .map((byte, at, bytes) => {
      const character = String.fromCharCode(byte)
      const next = String.fromCharCode(bytes[at + 1] ?? 0)
      const allowed = /[\w.:~/@]/.test(character) || (character === '-' && /[a-z0-9]/i.test(next))
      return allowed ? character : `%${byte.toString(16).padStart(2, '0')}`
    })
    .join('')
}

function decodeMark(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
