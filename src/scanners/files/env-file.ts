import { readDotenv } from '../../engine/dotenv.ts'
import type { EnvFacts, Level } from '../../findings/types.ts'
import { classifyEntry } from '../secret-value.ts'
import type { Document, Hit, ScannerContext } from '../types.ts'

/** The subject of all findings about environment files, so that all versions at a path are one finding. */
const SUBJECT = 'environment-file'

/**
 * An environment file that lies where Git would take it: what it is worth is told by its values. Encrypted ones are a note; a link
 * and whatever holds no assignments (`.env` can be a folder of Python) is none.
 */
export async function scanEnvironmentFile(
  { text }: Document,
  { secretsIn }: ScannerContext,
): Promise<readonly Hit[]> {
  const lines = text.split(/\r?\n/).filter((line) => /^\s*[^#\s]/.test(line))
  const entries = readDotenv(text).filter(({ commented }) => !commented)
  const hit = { rule: 'env-file', start: 0, end: 0, value: SUBJECT, subject: SUBJECT }
  if (ENCRYPTED.test(text) || isEncryptedByValue(entries)) {
    const facts = { variables: ENCRYPTED.test(text) ? 0 : entries.length, secrets: [], encrypted: true }
    return [{ ...hit, level: 'note', message: describeEnvFile(facts), facts }]
  }
  if (entries.length === 0 || entries.length < lines.length / 2) return []
  const secrets = entries.flatMap(({ name, value }) => {
    const level = levelOf(name, value, secretsIn)
    return level === undefined ? [] : [{ name, level }]
  })
  const level: Level = secrets.some((each) => each.level === 'error')
    ? 'error'
    : secrets.some((each) => each.level === 'warning')
      ? 'warning'
      : 'note'
  const names = [...new Set(secrets.filter((each) => each.level !== 'note').map(({ name }) => name))]
  const facts = { variables: entries.length, secrets: names, encrypted: false }
  return [
    {
      ...hit,
      level,
      facts,
      message: `${describeEnvFile(facts)} Keep it out of Git: ignore it, and commit an example without values.`,
    },
  ]
}

/** `An environment file with 5 variables, 2 of them secrets (A, B).` Names only. */
export function describeEnvFile({ variables, secrets, encrypted }: EnvFacts): string {
  if (encrypted) return 'An encrypted environment file: fine, as long as its key lies elsewhere.'
  const shown = secrets.slice(0, MOST_NAMES).join(', ') + (secrets.length > MOST_NAMES ? ' …' : '')
  const of =
    secrets.length === 0
      ? 'none of them a secret'
      : `${secrets.length} of them ${secrets.length === 1 ? 'a secret' : 'secrets'} (${shown})`
  return `An environment file with ${variables} ${variables === 1 ? 'variable' : 'variables'}, ${of}.`
}

const MOST_NAMES = 8

function levelOf(name: string, value: string, secretsIn: ScannerContext['secretsIn']): Level | undefined {
  const { kind, level } = classifyEntry({ key: name, value })
  if (kind === 'random') return 'error'
  if (kind === 'weak') return 'warning'
  // A URL with a password, a token under any name.
  const found = value.length < 8 ? [] : secretsIn(`${name}=${value}\n`)
  if (found.some((secret) => secret.level === 'error')) return 'error'
  return found.length > 0 ? 'warning' : level
}

/** As a whole: Ansible Vault, age, git-crypt, git-secret and the like (OpenPGP in ASCII), transcrypt and the like (OpenSSL's `Salted__`, also in Base64). */
const ENCRYPTED =
  /^(?:\$ANSIBLE_VAULT;|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----|\0GITCRYPT\0|age-encryption\.org\/|Salted__|U2FsdGVkX1)/

/** By every value: SOPS, dotenvx. */
function isEncryptedByValue(entries: readonly { readonly name: string; readonly value: string }[]): boolean {
  const own = entries.filter(({ name, value }) => value !== '' && !/^(?:sops_|DOTENV_PUBLIC_KEY)/.test(name))
  return own.length > 0 && own.every(({ value }) => /^(?:ENC\[AES256_GCM,|encrypted:)/.test(value))
}
