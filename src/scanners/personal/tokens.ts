import { isPlaceholder } from '../../engine/placeholder.ts'
import { hasFakeRun } from '../../rules/exempt/placeholders.ts'
import type { Document, Hit } from '../types.ts'
import { TOKEN_BEGINNING } from './cut-token.ts'

/**
 * Beginnings of tokens in documentation: a known prefix, four or more characters that look drawn, and an ellipsis or stars.
 * The prefix with an ellipsis alone is how documentation is written, and is left alone. The characters are not repeated in
 * the finding.
 */
export function scanTruncatedTokens({ text }: Document): readonly Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(form)) {
    const { prefix = '', part = '' } = match.groups ?? {}
    if (!looksDrawn(part)) continue
    const start = match.index
    const subject = `${prefix}…`
    const end = start + match[0].length
    const message = `The beginning of a real token (${subject}) tells which one it was.`
    hits.push({
      rule: 'personal-truncated-token',
      start,
      end,
      value: subject,
      subject,
      message,
      replacement: subject,
    })
  }
  return hits
}

const form = new RegExp(String.raw`${TOKEN_BEGINNING}(?:…|\.{3}|\*{3,})`, 'g')

/** Letters and digits mixed as no word has them. */
function looksDrawn(part: string): boolean {
  const bare = part.replace(/[_-]+$/, '')
  if (bare.length < 4 || isPlaceholder(bare) || hasFakeRun(bare)) return false
  if (
    /^(?:abc|xyz|your|my|token|key|secret|prefix|redacted|[a-z]+)$/i.test(bare) &&
    !/[a-z][A-Z]/.test(bare.slice(1))
  )
    return false
  return /\d/.test(bare)
    ? /[A-Za-z]/.test(bare) && !/^[A-Za-z]{1,3}\d{1,3}$/.test(bare)
    : /[a-z][A-Z]+[a-z]/.test(bare)
}
