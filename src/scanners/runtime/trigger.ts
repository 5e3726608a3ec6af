/** Reads a secret, or the whole environment. */
const READS =
  /(?:process|meta|Bun)\.env(?!\.(?!\w*(?:secret|pass|pwd|token|key|cred|auth))\w)|\b(?:config|settings|secrets|env)(?:\.\w+)*\.\w*(?:secret|password|passwd|token|key|credential)/i
/** Writes a log, or answers. */
const TELLS =
  /\b(?:console|log|logger|winston|pino|\w+Logger)\??\.\w+\(|\bstd(?:out|err)\.write\(|\b(?:res|response|reply)\b[\s\S]{0,40}\.(?:json|send|jsonp|end)\(/
const TLS_OFF = /NODE_TLS_REJECT_UNAUTHORIZED['"\]]*\s*=|rejectUnauthorized/

const WORDS = ['.env', 'config.', 'settings.', 'secrets.', 'rejectUnauthorized', 'NODE_TLS_REJECT']

/**
 * Whether a script may do what its scanner looks for: few do, and to parse one costs more than everything else. Apart from the scanner, so
 * that this is not loaded for the others.
 */
export function mayExpose(bytes: Buffer): boolean {
  if (!WORDS.some((word) => bytes.includes(word))) return false
  const text = bytes.toString('latin1')
  return (READS.test(text) && TELLS.test(text)) || TLS_OFF.test(text)
}
