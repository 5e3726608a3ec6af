import { fromBase64, latin1Bytes } from './encoding.ts'
import { failed, type ProofFunction, proven } from './types.ts'

/**
 * PyPI tokens are macaroons, binary version 2, in URL base64: the version byte; packets of the location (type 1) and
 * the identifier (2); an end mark (0); caveats, each closed by an end mark; an end mark; the signature (6), 32 bytes.
 * Source: https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
export const pypiMacaroon: ProofFunction = (value) => {
  const bytes = fromBase64(value.slice('pypi-'.length))
  return bytes && isMacaroon(bytes)
    ? proven('structure', 'it decodes as a macaroon of the package index')
    : failed('structure', 'it does not decode as a macaroon')
}

function isMacaroon(bytes: Uint8Array): boolean {
  let offset = 1
  const packet = (type: number): Uint8Array | undefined => {
    const size = bytes[offset + 1] ?? 0
    // Lengths are variable-length integers: two bytes when the first has its top bit set.
    const wide = size >= 0x80
    const length = wide ? (size & 0x7f) | ((bytes[offset + 2] ?? 0) << 7) : size
    const from = offset + (wide ? 3 : 2)
    if (bytes[offset] !== type || from + length > bytes.length) return undefined
    offset = from + length
    return bytes.subarray(from, from + length)
  }
  const endMark = (): boolean => bytes[offset++] === 0
  if (bytes[0] !== 2) return false
  const location = packet(1)
  if (!location || !isIndex(location) || !packet(2) || !endMark()) return false
  while (packet(2)) if (!endMark()) return false
  return endMark() && packet(6)?.length === 32 && offset === bytes.length
}

function isIndex(location: Uint8Array): boolean {
  return ['pypi.org', 'test.pypi.org'].some((name) => latin1Bytes(name).join() === location.join())
}
