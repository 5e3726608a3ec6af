import { printable } from '../../printable.ts'

/**
 * Text for an element or a quoted attribute. What a reader could not see, or what turns the direction of text, becomes a
 * visible escape first (`printable`).
 */
export function text(value: string): string {
  return printable(value).replace(/[&<>"'`]/g, (char) => ENTITIES[char] ?? '')
}

/** The same in a `code` element, whose direction does not reach what stands beside it. */
export function code(value: string): string {
  return `<code>${text(value)}</code>`
}

/** Prose of a rule: what stands between backticks becomes code. */
export function prose(value: string): string {
  const parts = value.split('`')
  // An odd number of backticks: one of them is meant as it stands.
  if (parts.length % 2 === 0) return text(value)
  return parts.map((part, i) => (i % 2 === 1 ? code(part) : text(part))).join('')
}

/** A link to a page of the web, where the address is one; else nothing. */
export function link(address: string, label: string): string {
  if (!/^https:\/\/[^\s"'<>]+$/.test(address)) return ''
  return `<a href="${text(address)}" rel="noopener noreferrer">${text(label)}</a>`
}

/** What stands in an `id` attribute and after `#`: letters, digits and hyphens. */
export function anchor(...parts: readonly string[]): string {
  return parts.join('-').replace(/[^A-Za-z0-9-]/g, (char) => `_${char.codePointAt(0)?.toString(16)}`)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
