import type { Placeholder } from '../rules/rule.ts'
import type { Match } from './types.ts'

/**
 * What may stand where a real value stood, in the style of the file: as other placeholders in it are written, else a documented
 * example where a program reads it, else `<account-id>` in documentation and `<ACCOUNT_ID>` elsewhere.
 *
 * @param value what stands there now
 * @param text the whole file
 * @param path `/`-separated; undefined where it is not known
 */
export function placeholderFor(
  { name, example, lastSegment, firstLabel }: Placeholder,
  value: string,
  text: string,
  path: string | undefined,
): string {
  if (lastSegment !== undefined) return value.replace(/[^/\\]*$/, lastSegment)
  if (firstLabel !== undefined) return value.replace(/^[^.]*/, firstLabel)
  const constant = name.toUpperCase().replaceAll('-', '_')
  const style = styles.find(({ like }) => like.test(text))
  if (style !== undefined) return style.write(name, constant)
  const document = path === undefined || /\.(?:mdx?|markdown|rst|adoc|txt)$/i.test(path)
  return document ? `<${name}>` : (example ?? `<${constant}>`)
}

/** Matches with what could stand in their place, where the rule names a placeholder and the scanner has not said it. */
export function withReplacements(
  matches: readonly Match[],
  bytes: Buffer,
  path: string | undefined,
): readonly Match[] {
  let text: string | undefined
  return matches.map((match) => {
    const { placeholder } = match.rule
    if (placeholder === undefined || match.replacement !== undefined || match.subject === undefined)
      return match
    text ??= bytes.toString('latin1')
    return { ...match, replacement: placeholderFor(placeholder, match.subject, text, path) }
  })
}

interface Style {
  readonly like: RegExp
  readonly write: (name: string, constant: string) => string
}

/** Names that placeholders end in: `<my-element>` of HTML and `List<MY_TYPE>` are none. */
const NOUN =
  '(?:id|ip|ref|host|name|token|key|url|arn|region|account|project|domain|user|zone|bucket|secret)s?'

const UPPER_NOUN = NOUN.toUpperCase()

const styles: readonly Style[] = [
  {
    like: new RegExp(`<(?:[A-Z0-9]{1,30}_){1,6}${UPPER_NOUN}>`),
    write: (_, constant) => `<${constant}>`,
  },
  { like: new RegExp(`<(?:[a-z0-9]{1,30}[- ]){1,6}${NOUN}>`), write: (name) => `<${name}>` },
  {
    like: new RegExp(`\\bYOUR_(?:[A-Z0-9]{1,30}_){0,5}${UPPER_NOUN}\\b`),
    write: (_, constant) => `YOUR_${constant}`,
  },
  { like: /[:/@.=]ACCOUNT_ID\b/, write: (_, constant) => constant },
]
