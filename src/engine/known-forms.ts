import { base64Forms } from './needles.ts'

/**
 * The forms in which other formats write a value, each with the words for it; undefined for the value as it is. Percent-encoded as browsers
 * and as forms do it (RFC 3986, section 2.1), escaped as in JSON (by the letter, and as PHP, Go and .NET do it), with entities of HTML, in
 * hexadecimal, and the parts of its base64 text that do not depend on what stands around it.
 */
export function knownForms(value: string): ReadonlyMap<string, string | undefined> {
  const forms = new Map<string, string | undefined>([[value, undefined]])
  const add = (text: string, encoding: string) => {
    if (!forms.has(text)) forms.set(text, encoding)
  }
  const percent = encodeURIComponent(value)
  for (const text of [percent, percent.replace(LEFT_BY_BROWSERS, asPercent)]) {
    add(text, 'percent-encoded')
    add(
      text.replace(/%[0-9A-F]{2}/g, (written) => written.toLowerCase()),
      'percent-encoded',
    )
  }
  const json = JSON.stringify(value).slice(1, -1)
  add(json, 'escaped as in JSON')
  add(json.replaceAll('/', '\\/'), 'escaped as in JSON')
  add(json.replace(/[&<>]/g, asUnicode), 'escaped as in JSON')
  add(
    value.replace(/["&'+<>`\\]/g, (sign) =>
      sign === '\\' ? '\\\\' : asUnicode(sign).toUpperCase().replace('U', 'u'),
    ),
    'escaped as in JSON',
  )
  for (const quote of ['&#39;', '&#x27;', '&#039;', '&apos;', "'"])
    add(
      value.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string).replaceAll("'", quote),
      'escaped as in HTML',
    )
  const bytes = Buffer.from(value)
  add(bytes.toString('hex'), 'in hexadecimal')
  add(bytes.toString('hex').toUpperCase(), 'in hexadecimal')
  for (const form of base64Forms(bytes.toString('latin1'))) add(form, 'in base64')
  return forms
}

const LEFT_BY_BROWSERS = /[!'()*~]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function asPercent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}

function asUnicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}
