import type { Scalar } from '../tree/node.ts'

/** A word, a string or a sign of a program; line ends are the sign `\n`. */
export type CodeToken = Word | StringToken | Sign

interface Word {
  readonly type: 'word'
  readonly text: string
}

interface StringToken {
  readonly type: 'string'
  /** Escapes undone; `computed` when something is put into it (`${x}`). */
  readonly scalar: Scalar
}

interface Sign {
  readonly type: 'sign'
  readonly text: string
}

/** What strings look like in a language. */
export interface CodeSyntax {
  /** Quotes; of three the first that fit are taken, so the longest stand first. */
  readonly quotes: readonly string[]
  /** Of them those in which `${x}` and `$x` are filled in. */
  readonly filled: readonly string[]
  /** Beginnings of comments that end with the line. `/* *\/` always is one. */
  readonly comments: readonly string[]
}

/** https://groovy-lang.org/syntax.html#all-strings ; slashy strings are read as signs and words, which takes nothing away. */
export const GROOVY: CodeSyntax = {
  quotes: ["'''", '"""', "'", '"'],
  filled: ['"""', '"'],
  comments: ['//', '#!'],
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings */
export const BICEP: CodeSyntax = { quotes: ["'''", "'"], filled: ["'"], comments: ['//'] }

/** https://www.php.net/manual/language.types.string.php ; without heredocs. */
export const PHP: CodeSyntax = { quotes: ["'", '"'], filled: ['"'], comments: ['//', '#'] }

/**
 * Words, strings and signs of a text, for languages of which only the names beside strings are read and for which no parser of a
 * reasonable size is to be had. It knows comments and quotes, so that nothing within them is taken for code, and no grammar.
 */
export function codeTokens(text: string, { quotes, filled, comments }: CodeSyntax): readonly CodeToken[] {
  const tokens: CodeToken[] = []
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at)
    if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2)
      at = end < 0 ? text.length : end + 2
    } else if (comments.some((mark) => text.startsWith(mark, at))) {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (/\w/.test(character)) {
      const end = endOf(text, at, isWordPart)
      tokens.push({ type: 'word', text: text.slice(at, end) })
      at = end
    } else {
      const quote = quotes.find((mark) => text.startsWith(mark, at))
      const scalar = quote === undefined ? undefined : stringAt(text, at, quote, filled.includes(quote))
      if (scalar !== undefined) tokens.push({ type: 'string', scalar })
      else if (character === '\n' || character.trim() !== '') tokens.push({ type: 'sign', text: character })
      at = scalar === undefined ? at + 1 : scalar.end + quote!.length
    }
  }
  return tokens
}

/** Undefined for a quote that is not closed, or not on its line where it must be. */
function stringAt(text: string, at: number, quote: string, isFilled: boolean): Scalar | undefined {
  const start = at + quote.length
  let computed = false
  for (let end = start; end < text.length; end++) {
    const character = text.charAt(end)
    if (character === '\\') end++
    else if (text.startsWith(quote, end)) {
      const written = text.slice(start, end)
      const value = written.replace(/\\(['"\\$])/g, '$1')
      return { type: 'scalar', value, start, end, isText: !computed, ...(computed && { computed }) }
    } else if (character === '\n' && quote.length === 1) return undefined
    else if (isFilled && character === '$' && /[{A-Za-z_]/.test(text.charAt(end + 1))) computed = true
  }
  return undefined
}

function endOf(text: string, from: number, is: (code: number) => boolean): number {
  let at = from
  while (at < text.length && is(text.charCodeAt(at))) at++
  return at
}

/** Letters, digits, `_` and `.`. */
function isWordPart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 46
  )
}
