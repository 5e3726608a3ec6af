import type { Unpack } from './types.ts'

export type { Unpack } from './types.ts'

/**
 * How to unpack a content, told by its first bytes; undefined for what is no archive. Called for every content: a few bytes are looked
 * at, and what unpacks is loaded when it is needed.
 */
export function unpackerOf(bytes: Buffer): Unpack | undefined {
  const first = bytes[0]
  // zip, jar, whl, docx: local file header or empty archive (APPNOTE 4.3.7, 4.3.16).
  if (first === 0x50 && bytes.length >= 22 && bytes[1] === 0x4b) {
    const isZip = (bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)
    return isZip ? async (...args) => (await import('./zip.ts')).unzip(...args) : undefined
  }
  // RFC 1952, with the only method there is.
  if (first === 0x1f && bytes[1] === 0x8b && bytes[2] === 8) {
    return async (...args) => (await import('./compressed.ts')).gunzip(...args)
  }
  // RFC 8878, section 3.1.1.
  if (first === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd) {
    return async (...args) => (await import('./compressed.ts')).unzstd(...args)
  }
  return isTar(bytes) ? async (...args) => (await import('./tar.ts')).untar(...args) : undefined
}

/** Whether a member is a part of an Office file that holds text: documents, slides, the strings of sheets, OpenDocument. */
export function isOfficeText(path: string): boolean {
  return /^(?:word\/[\w.-]+|ppt\/(?:slides|notesSlides)\/[\w.-]+|xl\/sharedStrings|content)\.xml$/.test(path)
}

/** The magic of POSIX and GNU tar (IEEE 1003.1, ustar interchange format). */
export function isTar(bytes: Buffer): boolean {
  return bytes.length >= 512 && bytes[257] === 0x75 && bytes.toString('latin1', 257, 262) === 'ustar'
}
