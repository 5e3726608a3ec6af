/** The printable text that a value of hexadecimal digits stands for, if it is one of 12 characters or more. */
export function textOfHex(value: string): string | undefined {
  if (value.length < 24 || value.length % 2) return undefined
  let text = ''
  for (let i = 0; i < value.length; i += 2) {
    const code = Number.parseInt(value.slice(i, i + 2), 16)
    if (!isReadable(code)) return undefined
    text += String.fromCharCode(code)
  }
  return text
}

/** The printable text that base64 or its URL form stands for, if it is one. */
export function textOfBase64(value: string): string | undefined {
  let end = value.length
  while (end > 0 && value.charCodeAt(end - 1) === 61) end--
  if (end % 4 === 1) return undefined
  let text = ''
  let buffer = 0
  let held = 0
  for (let i = 0; i < end; i++) {
    const digit = base64Digit(value.charCodeAt(i))
    if (digit < 0) return undefined
    buffer = ((buffer << 6) | digit) & 0xfff
    held += 6
    if (held < 8) continue
    held -= 8
    const code = (buffer >> held) & 255
    if (!isReadable(code)) return undefined
    text += String.fromCharCode(code)
  }
  return text
}

function base64Digit(code: number): number {
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 97 && code <= 122) return code - 71
  if (code >= 48 && code <= 57) return code + 4
  if (code === 43 || code === 45) return 62
  return code === 47 || code === 95 ? 63 : -1
}

/** Printable ASCII, tab and line ends. */
export function isReadable(code: number): boolean {
  return (code >= 32 && code <= 126) || code === 10 || code === 13 || code === 9
}
