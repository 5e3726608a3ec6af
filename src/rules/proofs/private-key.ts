import { crc24 } from './crc.ts'
import { fromBase64 } from './encoding.ts'
import { asn1Key, type KeyStructure, opensshKey } from './key-structure.ts'
import { pgpKey } from './pgp.ts'
import { failed, plausible, type Proof, type ProofFunction, proven } from './types.ts'

/**
 * Private keys in armour, from the BEGIN line to the END line: PEM (RFC 7468), OpenSSH, OpenPGP, SSH.com and PuTTY.
 * Line ends may be real or written as a backslash and an `n`. Proven when the content decodes and its structure is
 * that of a key; one level down when a passphrase protects it.
 */
export const privateKey: ProofFunction = (value) => {
  const text = value.replace(/\\r|\r/g, '').replaceAll('\\n', '\n')
  if (text.startsWith('PuTTY-')) return putty(text)
  const label = /BEGIN ([A-Z0-9 ]*?) *-/.exec(text)?.[1] ?? ''
  const body = text.replace(/^-+ ?BEGIN [A-Z0-9 ]*?-+/, '').replace(/-+ ?END [A-Z0-9 ]*?-+\s*$/, '')
  const legacy = /Proc-Type: *4, *ENCRYPTED/.test(body)
  const [base64 = '', sum] = dataLines(body)
  const bytes = fromBase64(base64)
  if (!bytes || bytes.length < 32) return failed('encoding', 'its content does not decode')
  if (legacy) return protectedKey(bytes.length % 8 === 0, 'private key')
  if (label.startsWith('SSH2')) return ssh2(bytes)
  if (label.startsWith('PGP') && sum !== undefined && !sumIs(sum, bytes)) {
    return failed('checksum', 'its CRC-24 checksum is wrong')
  }
  return verdict(label.startsWith('PGP') ? pgpKey(bytes) : (opensshKey(bytes) ?? asn1Key(bytes)))
}

function verdict(key: KeyStructure | undefined): Proof {
  if (!key) return failed('structure', 'its content has not the structure of a key')
  if (key.encrypted) return protectedKey(true, key.what)
  return proven('structure', `it decodes as an unprotected ${key.what}`, {
    detail: key.what,
    encrypted: false,
  })
}

function protectedKey(right: boolean, what: string): Proof {
  const facts = { encrypted: true, demote: true, detail: `${what} with a passphrase` }
  if (!right) return failed('structure', 'its content has not the length of an encrypted key', facts)
  const proof = proven('structure', `it decodes as a ${what}`, facts)
  return {
    ...proof,
    evidence: [...proof.evidence, { kind: 'structure', weight: 'against', text: 'a passphrase protects it' }],
  }
}

/** The base64 of the armour in one piece and, for OpenPGP, its checksum line without the `=`. */
function dataLines(body: string): readonly [string, string?] {
  const lines = body.split('\n').map((line) => line.trim())
  const data = lines.filter((line) => line !== '' && !line.includes(':') && !line.startsWith('='))
  const sum = lines.find((line) => /^=[A-Za-z0-9+/]{4}$/.test(line))
  // A key on one line keeps the blanks between its former lines.
  const joined = data.join('').replace(/\s/g, '')
  return sum === undefined ? [joined] : [joined, sum.slice(1)]
}

function sumIs(sum: string, bytes: Uint8Array): boolean {
  const [high = 0, middle = 0, low = 0] = fromBase64(sum) ?? []
  return crc24(bytes) === high * 65536 + middle * 256 + low
}

/** SSH.com's own form: a magic number, the whole length, and the names of key type and cipher. */
function ssh2(bytes: Uint8Array): Proof {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== 0x3f6ff9eb || view.getUint32(4) !== bytes.length) return verdict(undefined)
  return plausible('structure', 'it has the head of an SSH.com key', { detail: 'SSH.com private key' })
}

/** Source: https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html */
function putty(text: string): Proof {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith('Private-Lines:'))
  const count = Number(/^Private-Lines: *([0-9]{1,3})/.exec(lines[start] ?? '')?.[1] ?? Number.NaN)
  const bytes = fromBase64(lines.slice(start + 1, start + 1 + count).join(''))
  if (start < 0 || !(count > 0) || !bytes || bytes.length < 20) return verdict(undefined)
  const cipher = /^Encryption: *(\S+)/m.exec(text)?.[1]
  if (cipher === undefined) return verdict(undefined)
  return verdict({ what: 'PuTTY private key', encrypted: cipher !== 'none' })
}
