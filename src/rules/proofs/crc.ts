/** Cyclic redundancy checks, as token formats and OpenPGP armour use them. */

/** Made when a checksum is first asked for: most runs never do. */
let crc32Table: Uint32Array | undefined

function makeCrc32Table(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
}

/** CRC-32 (ISO 3309, as in zlib) of Latin-1 text, as an unsigned number. */
export function crc32(text: string): number {
  crc32Table ??= makeCrc32Table()
  let value = 0xffffffff
  for (let index = 0; index < text.length; index++) {
    value = (value >>> 8) ^ (crc32Table[(value ^ text.charCodeAt(index)) & 0xff] as number)
  }
  return ~value >>> 0
}

/** CRC-24 of OpenPGP armour (RFC 9580, section 6.1.1). */
export function crc24(bytes: Uint8Array): number {
  let value = 0xb704ce
  for (const byte of bytes) {
    value ^= byte << 16
    for (let bit = 0; bit < 8; bit++) value = value & 0x800000 ? (value << 1) ^ 0x1864cfb : value << 1
  }
  return value & 0xffffff
}

/** CRC-16 of XMODEM (polynomial 0x1021, starting at 0), as Stellar and NATS use it. */
export function crc16(bytes: Uint8Array): number {
  let value = 0
  for (const byte of bytes) {
    value ^= byte << 8
    for (let bit = 0; bit < 8; bit++) value = value & 0x8000 ? ((value << 1) ^ 0x1021) & 0xffff : value << 1
  }
  return value
}
