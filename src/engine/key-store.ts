/** Which rule speaks of a key store or password database, by the first bytes of a content. */
export function keyStoreRule(bytes: Buffer): string | undefined {
  switch (bytes[0]) {
    case 0x30:
      return isPkcs12(bytes) ? 'pkcs12-key-store' : undefined
    case 0xfe:
      return isJavaKeyStore(bytes) ? 'java-key-store' : undefined
    case 0x03:
      return /^03d9a29a6[567]fb4bb5$/.test(bytes.toString('hex', 0, 8)) ? 'keepass-database' : undefined
    default:
      return undefined
  }
}

/**
 * A sequence that begins with version 3 and contents of the type `data` (RFC 7292, section 4), in which a bag of the kind
 * `keyBag` or `pkcs8ShroudedKeyBag` stands; one with certificates alone is a trust store. Bags that are encrypted as a whole cannot be seen, so
 * only a content without any clear bag is given the benefit of the doubt.
 */
function isPkcs12(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 48)
  const version = head.indexOf(Buffer.from([0x02, 0x01, 0x03, 0x30]))
  if (version < 2 || version > 6 || !head.includes(dataType)) return false
  const hasKey = bytes.includes(keyBag) || bytes.includes(shroudedKeyBag)
  return hasKey || !bytes.includes(certBag)
}

/** PKCS#7 `data`: 1.2.840.113549.1.7.1 */
const dataType = Buffer.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01])
const bag = [0x06, 0x0b, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01]
const keyBag = Buffer.from([...bag, 1])
const shroudedKeyBag = Buffer.from([...bag, 2])
const certBag = Buffer.from([...bag, 3])

/** Magic number, version 1 or 2, number of entries; the first entry is of the kind 1, a private key (`sun.security.provider.JavaKeyStore`). */
function isJavaKeyStore(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.readUInt32BE(0) !== 0xfeedfeed) return false
  const version = bytes.readUInt32BE(4)
  return (version === 1 || version === 2) && bytes.readUInt32BE(8) > 0 && bytes.readUInt32BE(12) === 1
}
