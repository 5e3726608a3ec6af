import { latin1Bytes, toBase64 } from '../proofs/encoding.ts'

/** Forms in which a value may stand in a file. All take and give Latin-1 text. */
export const filters: Readonly<Record<string, (value: string) => string>> = {
  /** As between the quotes of a JSON string: line ends become a backslash and an `n`. */
  json: (value) => JSON.stringify(value).slice(1, -1),
  base64: (value) => toBase64(latin1Bytes(value)),
  percent: (value) => encodeURIComponent(value),
  hex: (value) => [...latin1Bytes(value)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  /** JSON on one line. */
  oneline: (value) => JSON.stringify(JSON.parse(value)),
  crlf: (value) => value.replaceAll('\n', '\r\n'),
  /** An address within a host name: 192-0-2-10. */
  dashes: (value) => value.replaceAll('.', '-'),
}
