import { ALNUM, is } from '../bytes.ts'

/** `scheme://user:password@host` in a content. Byte offsets; user, password and host as written (percent-encoded). */
export interface UrlUserinfo {
  readonly scheme: string
  readonly user: string
  readonly host: string
  readonly passwordStart: number
  readonly passwordEnd: number
  /** There is no password: what stands for the user is a token, if it is random. */
  readonly isToken: boolean
}

const MAX_AUTHORITY = 512
const MAX_SCHEME = 24
/** Shorter names without a password belong to people. */
const MIN_TOKEN = 20

/**
 * Reads the URL whose `://` stands at `hit` (RFC 3986, section 3.2.1). The authority ends at the first `/`, `?`, `#`,
 * blank, quote or bracket; its last `@` separates the userinfo. Undefined without a password,
 * unless what stands for the user could be a token.
 */
export function readUrlUserinfo(bytes: Buffer, hit: number): UrlUserinfo | undefined {
  const from = hit + 3
  const limit = Math.min(bytes.length, from + MAX_AUTHORITY)
  let colon = -1
  let at = -1
  let i = from
  for (; i < limit; i++) {
    const byte = bytes[i] as number
    if (endsAuthority(byte)) break
    if (byte === 0x40) at = i
    else if (byte === 0x3a && colon < 0) colon = i
  }
  if (at < 0 || at + 1 >= i) return undefined
  if (colon > at) colon = -1
  // `https://token@host`, `https://token:x-oauth-basic@host`: the user's name is the secret.
  const isToken =
    colon < 0 || colon + 1 === at || /^x-oauth-basic$|^x?$/.test(bytes.toString('latin1', colon + 1, at))
  if (isToken && (colon < 0 ? at : colon) - from < MIN_TOKEN) return undefined
  let schemeStart = hit
  while (hit - schemeStart < MAX_SCHEME && isSchemeByte(bytes, schemeStart - 1)) schemeStart--
  if (schemeStart === hit) return undefined
  return {
    scheme: bytes.toString('latin1', schemeStart, hit).toLowerCase(),
    user: isToken ? '' : bytes.toString('utf8', from, colon),
    host: bytes.toString('utf8', at + 1, i),
    passwordStart: isToken ? from : colon + 1,
    passwordEnd: isToken && colon >= 0 ? colon : at,
    isToken,
  }
}

function endsAuthority(byte: number): boolean {
  if (byte <= 0x20) return true
  // " # ' / < > ? \ ` |
  return (
    byte === 0x22 ||
    byte === 0x23 ||
    byte === 0x27 ||
    byte === 0x2f ||
    byte === 0x3c ||
    byte === 0x3e ||
    byte === 0x3f ||
    byte === 0x5c ||
    byte === 0x60 ||
    byte === 0x7c
  )
}

function isSchemeByte(bytes: Buffer, i: number): boolean {
  return is(bytes, i, ALNUM) || bytes[i] === 0x2b || bytes[i] === 0x2d || bytes[i] === 0x2e
}
