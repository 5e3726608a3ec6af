/**
 * A word of a POSIX shell, or of bash and zsh where the text holds what a terminal could act on or bytes that are not UTF-8:
 * `plain`, `'with space'`, `$'tab\x09'`.
 */
export function shellWord(text: string, raw?: Uint8Array): string {
  if (raw === undefined && /^[A-Za-z0-9_@%+:,./][\w@%+:,./-]*$/.test(text)) return text
  if (raw === undefined && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`
  const bytes = raw ?? Buffer.from(text)
  return `$'${[...bytes].map(ansi).join('')}'`
}

/** Everything that `$'…'` must spell: controls, and what could be invisible or change the direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

function ansi(byte: number): string {
  const character = String.fromCharCode(byte)
  return /[\w@%+:,./ -]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`
}
