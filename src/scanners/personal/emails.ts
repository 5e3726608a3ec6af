import { isPublicEmail } from '../../rules/exempt/people.ts'
import type { Document, Hit } from '../types.ts'

/**
 * E-mail addresses that are neither of examples, of machines nor of everybody. Files whose purpose is to name people are not
 * asked (`kinds.ts`), nor are trailers such as `Signed-off-by`.
 */
export function scanEmails({ text, path }: Document): readonly Hit[] {
  const document = /\.(?:mdx?|rst|adoc|txt)$/i.test(path)
  return [...text.matchAll(form)].flatMap((match) => {
    const [value] = match
    const start = match.index
    if (isPublicEmail(value) || isTrailer(text, start)) return []
    const replacement = document ? '<email>' : 'user@example.com'
    return [{ rule: 'personal-email', start, end: start + value.length, value, subject: value, replacement }]
  })
}

const form =
  /(?<![\w.%+@/:-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,60}@(?:[A-Za-z0-9-]{1,60}\.){1,4}[A-Za-z]{2,12}(?![\w@-])/g

function isTrailer(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset)
  return /^[\s*#/]*(?:(?:Signed-off|Co-authored|Reviewed|Reported|Acked|Tested)-by|Copyright|@author|Author)\b/i.test(
    line,
  )
}
