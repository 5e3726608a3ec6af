/** Something that the run has to say besides its findings. It becomes an annotation. */
export interface Message {
  readonly type: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly text: string
  /** Path in the repository, `/`-separated, and a line (1-based). */
  readonly place?: { readonly path: string; readonly line: number }
}

export function warning(title: string, text: string, place?: Message['place']): Message {
  return { type: 'warning', title, text, ...(place && { place }) }
}

export function notice(title: string, text: string): Message {
  return { type: 'notice', title, text }
}
