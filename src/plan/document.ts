/**
 * The plan as a document: what `hushlint plan` writes as Markdown and the report page shows as HTML. Nothing in it is escaped; the writers do that.
 */

export type PlanDocument = readonly Block[]

export type Block =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3; readonly text: Words }
  | { readonly kind: 'text'; readonly text: Words }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'boxes'; readonly boxes: readonly Box[] }
  /** Commands of a POSIX shell, one a line; a command may go over several. */
  | { readonly kind: 'shell'; readonly commands: readonly string[] }

export interface Item {
  readonly text: Words
  readonly items?: readonly Words[]
}

/** Something to tick. */
export interface Box {
  readonly text: Words
  readonly mark: Mark
}

/**
 * What a box of the plan stands for: `gone` is ticked by an audit (`gone-with-notes` where notes are planned too);
 * `rotated` and `by-hand` by people.
 */
export type MarkKind = 'gone' | 'gone-with-notes' | 'rotated' | 'by-hand'

export interface Mark {
  readonly kind: MarkKind
  readonly fingerprints: readonly string[]
}

/** A line of text. */
export type Words = readonly Word[]

export type Word =
  | string
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: Words }
  /** `to`: an address of the web, or a Markdown destination relative to the root of the repository. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string }
  /** Words that are about a finding. */
  | { readonly kind: 'place'; readonly text: Words; readonly fingerprint: string }

export function code(text: string): Word {
  return { kind: 'code', text }
}

export function strong(...text: Words): Word {
  return { kind: 'strong', text }
}

export function link(text: string, to: string): Word {
  return { kind: 'link', text, to }
}

/** A sentence of ours, or of a rule: what stands between backticks is code. With an odd one, all is text. */
export function prose(text: string): Words {
  const parts = text.split('`')
  if (parts.length % 2 === 0) return [text]
  return parts.map((part, at) => (at % 2 === 1 ? code(part) : part)).filter((word) => word !== '')
}

export function text(...words: Words): Block {
  return { kind: 'text', text: words }
}

export function heading(depth: 1 | 2 | 3, ...words: Words): Block {
  return { kind: 'heading', depth, text: words }
}

export function shell(...commands: readonly string[]): Block {
  return { kind: 'shell', commands }
}

export function box(text: Words, kind: MarkKind, fingerprints: readonly string[] = []): Box {
  return { text, mark: { kind, fingerprints } }
}

/** Boxes that only people can tick. */
export function byHand(...sentences: readonly string[]): Block {
  return { kind: 'boxes', boxes: sentences.map((sentence) => box(prose(sentence), 'by-hand')) }
}

/** Words with something between them. */
export function joined(parts: readonly Words[], separator: string): Words {
  return parts.flatMap((part, at) => (at === 0 ? part : [separator, ...part]))
}
