/**
 * Reads a size: a number of bytes, or one with a unit (`50MB`, `1.5 GB`, `64MiB`, `800k`). Units without
 * `i` are powers of 1000, with it of 1024. Undefined for anything else, for zero and for what is no safe integer.
 */
export function parseSize(text: string | number): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?(?:([kmg])(i)?)?b?$/i.exec(String(text).trim())
  if (match === null) return undefined
  const power = ' kmg'.indexOf(match[2]?.toLowerCase() ?? ' ')
  const bytes = Math.floor(Number(match[1]) * (match[3] === undefined ? 1000 : 1024) ** power)
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined
}
