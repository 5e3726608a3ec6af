import type { RepoPath } from '../findings/types.ts'

/**
 * A path as a SARIF artifact URI: relative, `/`-separated, every byte outside RFC 3986 `unreserved` percent-encoded
 * (so a colon in the first segment is no scheme). A path that is not UTF-8 is encoded from its exact bytes.
 */
export function artifactUri(path: RepoPath): string {
  const bytes = path.raw === undefined ? Buffer.from(path.text, 'utf8') : Buffer.from(path.raw)
  let uri = ''
  for (const byte of bytes) {
    const char = String.fromCharCode(byte)
    uri += /[A-Za-z0-9._~/-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return uri.replace(/^(?:\.?\/+)+/, '') || 'unnamed'
}
