import type { ScannerSettings } from '../types.ts'

/**
 * Whether a program may do what its scanner looks for: few do, and to parse one costs more than everything else. Apart from the scanners, so
 * that these are not loaded for the others. Words first, on the bytes; then expressions, the cheap ones first.
 */

/** Reads a secret, or the whole environment. */
const READS =
  /(?:process|meta|Bun)\.env(?!\.(?!\w*(?:secret|pass|pwd|token|key|cred|auth))\w)|\b(?:config|settings|secrets|env)(?:\.\w+)*\.\w*(?:secret|password|passwd|token|key|credential)/i
/** Writes a log, or answers. */
const TELLS =
  /\b(?:console|log|logger|winston|pino|\w+Logger)\??\.\w+\(|\bstd(?:out|err)\.write\(|\b(?:res|response|reply)\b[\s\S]{0,40}\.(?:json|send|jsonp|end)\(/
/** A call of a logger with the name of a secret in it, or in a text in it. */
const NAMES =
  /(?:\bconsole|[Ll]og(?:ger)?|winston|pino)\??\.\w+\([^;]{0,300}?(?:passw|secret|token|api_?key|credential|private_?key)/i
const DEFAULT =
  /\.env(?:\.\w+|\[['"]\w+['"]\])!?\s*(?:\?\?|\|\|)\s*['"`]|\}\s*=\s*(?:process|import\.meta|Bun)\.env\b/
const TLS_OFF = /NODE_TLS_REJECT_UNAUTHORIZED['"\]]*\s*=|rejectUnauthorized/

const SETTINGS = ['.env', 'config.', 'settings.', 'secrets.']
const CERTIFICATES = ['rejectUnauthorized', 'NODE_TLS_REJECT']
const LOGGERS = ['console.', 'og.', 'ogger.', 'og?.', 'ogger?.', 'winston.', 'pino.']
/** Parts of names of secrets, in any case. */
const SECRETS = [
  ...['assword', 'ecret', 'oken', 'redential', 'piKey', 'api_key', 'rivateKey'],
  ...['PASSW', 'SECRET', 'TOKEN', 'CREDENTIAL', '_KEY'],
]

/** Larger scripts are made by machines, and each costs as much time as a thousand others. In bytes. */
const LARGEST = 250_000

/** Rules that are off by themselves, with words of which one stands in what they find. */
const ON_REQUEST: readonly (readonly [rule: string, words: readonly string[]])[] = [
  ['secret-as-shell-text', ['`export ']],
  ['whole-environment-handed-on', ['spawn', 'exec', 'fork(']],
]

/** One of them stands in every script that passes below. */
export const SCRIPT_MARKS = [
  ...[...SETTINGS, ...LOGGERS, ...CERTIFICATES],
  ...ON_REQUEST.flatMap(([, words]) => words),
]

/** JavaScript and TypeScript. */
export function mayExpose(bytes: Buffer, settings?: ScannerSettings): boolean {
  if (bytes.length > LARGEST) return false
  if (
    ON_REQUEST.some(
      ([rule, words]) => settings?.enabled(rule, 'runtime') && words.some((word) => bytes.includes(word)),
    )
  )
    return true
  const holds = (words: readonly string[]) => words.some((word) => bytes.includes(word))
  const reads = holds(SETTINGS)
  const names = holds(LOGGERS) && holds(SECRETS)
  if (!reads && !names) return holds(CERTIFICATES)
  const text = bytes.toString('latin1')
  return (
    TLS_OFF.test(text) ||
    (reads && ((TELLS.test(text) && READS.test(text)) || DEFAULT.test(text))) ||
    (names && NAMES.test(text))
  )
}

/** Python: what its scanner looks for once more, on the text. */
export function mayExposeInPython(bytes: Buffer): boolean {
  return ['environ', 'getenv', 'verif', ...SECRETS].some((word) => bytes.includes(word))
}
