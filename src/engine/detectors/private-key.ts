/** An armoured key in a content. Byte offsets; `text` has real line ends, whatever the spelling in the content. */
export interface ArmouredKey {
  /** What stands between BEGIN and the dashes (`RSA PRIVATE KEY`), or `PuTTY` with its version. */
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** No private key in common use is larger: 16,384-bit RSA is 13 KB in base64. */
const MAX_ARMOUR = 32 * 1024

/**
 * Reads the armour that begins at `hit`: PEM (RFC 7468), OpenSSH, PGP (RFC 9580, section 6.2), SSH.com and PuTTY.
 * Line ends may be real, written `\n` or `\r\n` inside a string, or missing. Undefined for certificates and public
 * keys. A block without an end is taken up to the last line that looks like base64, so that a cut key is still found.
 */
export function readArmouredKey(bytes: Buffer, hit: number): ArmouredKey | undefined {
  const first = bytes.toString('latin1', hit, hit + 96)
  const putty = /^PuTTY-User-Key-File-([23]): [a-z0-9@.-]{3,40}/.exec(first)
  if (putty) return puttyKey(textFrom(bytes, hit, first.slice(0, 20)), hit, putty[1] as string)
  const begin = /^(-----|---- )BEGIN ([A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?)( ----|-----)/.exec(first)
  if (!begin) return undefined
  const text = textFrom(bytes, hit, `${begin[1]}BEGIN `)
  const label = begin[2] as string
  const footer = `${begin[1]}END ${label}${begin[3]}`
  const end = text.indexOf(footer, begin[0].length)
  const stop = end < 0 ? unfinishedBody(text, begin[0].length) : end + footer.length
  if (stop === undefined) return undefined
  const armour = text.slice(0, stop)
  if (!hasBody(armour.slice(begin[0].length, end < 0 ? undefined : end))) return undefined
  return { label, start: hit, end: hit + armour.length, text: unescapeLines(armour) }
}

/** Up to the next header, so that a content full of headers is not read again for each of them. */
function textFrom(bytes: Buffer, hit: number, header: string): string {
  const window = bytes.subarray(hit, hit + MAX_ARMOUR)
  const next = window.indexOf(header, header.length, 'latin1')
  return window.toString('latin1', 0, next < 0 ? window.length : next)
}

/** The rule that speaks of an armour with this label. */
export function keyRuleId(label: string): string {
  if (label.startsWith('PuTTY')) return 'private-key-putty'
  if (label.startsWith('PGP')) return 'private-key-pgp'
  if (label.startsWith('SSH2')) return 'private-key-ssh2'
  if (label.startsWith('OPENSSH')) return 'private-key-openssh'
  if (label.startsWith('ENCRYPTED')) return 'private-key-encrypted'
  if (label.startsWith('RSA')) return 'private-key-rsa'
  if (label.startsWith('EC')) return 'private-key-ec'
  if (label.startsWith('DSA')) return 'private-key-dsa'
  return 'private-key-pkcs8'
}

function puttyKey(text: string, hit: number, version: string): ArmouredKey | undefined {
  const mac = /Private-(?:MAC|Hash): [0-9a-f]{40,64}/.exec(text)
  const lines = text.indexOf('Private-Lines:')
  if (lines < 0) return undefined
  const length = mac ? mac.index + mac[0].length : Math.min(text.length, lines + 2048)
  // The MAC would pass for a line of the body.
  if (!hasBody(text.slice(lines, mac?.index ?? length))) return undefined
  return {
    label: `PuTTY ${version}`,
    start: hit,
    end: hit + length,
    text: unescapeLines(text.slice(0, length)),
  }
}

/** Offset behind the last base64 line of a block that has no end. */
function unfinishedBody(text: string, from: number): number | undefined {
  const body = /^(?:(?:\\[rn]|[\r\n \t])+[A-Za-z0-9+/=]{16,})+/.exec(text.slice(from))
  return body ? from + body[0].length : undefined
}

/** An armour with nothing in it is a template, or code that looks for keys. */
function hasBody(text: string): boolean {
  let count = 0
  for (const part of unescapeLines(text).match(/[A-Za-z0-9+/]{16,}/g) ?? []) count += part.length
  return count >= 40
}

/** `\n` written inside a string becomes a line end; so does a string that goes on behind a quote and a plus sign. */
function unescapeLines(text: string): string {
  return text
    .replace(/\\r\\n|\\n|\\r/g, '\n')
    .replace(/\\?["'`][ \t]*(?:[+,.][ \t]*)?\r?\n[ \t]*(?:[+.][ \t]*)?\\?["'`]/g, '\n')
}
