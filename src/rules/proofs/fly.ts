import { fromBase64 } from './encoding.ts'
import { skipValue } from './msgpack.ts'
import { failed, type ProofFunction, proven, unknown } from './types.ts'

/**
 * Fly.io tokens: a comma-separated list of macaroons in base64, each the MessagePack array of nonce (an array),
 * location (text), caveats (an array) and tail (32 bytes). Source: https://github.com/superfly/macaroon
 */
export const flyMacaroon: ProofFunction = (value) => {
  const parts = value.split(',')
  const right = parts.every((part) => isMacaroon(fromBase64(part.replace(/^fm(?:1[ar]|2)_/, ''))))
  if (right) return proven('structure', 'it decodes as a macaroon')
  // What stood inside the first version is not documented.
  return parts.every((part) => part.startsWith('fm2_'))
    ? failed('structure', 'it does not decode as a macaroon')
    : unknown
}

function isMacaroon(bytes: Uint8Array | undefined): boolean {
  if (bytes?.[0] !== 0x94 || (bytes[1] !== 0x93 && bytes[1] !== 0x92)) return false
  const location = skipValue(bytes, 1)
  const caveats = skipValue(bytes, location)
  const tail = skipValue(bytes, caveats)
  return bytes[tail] === 0xc4 && bytes[tail + 1] === 32 && tail + 34 === bytes.length
}
