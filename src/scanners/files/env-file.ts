import { readDotenv } from '../../engine/dotenv.ts'
import type { Level } from '../../findings/types.ts'
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
  if (entries.length === 0 || entries.length < lines.length / 2) return []
  const hit = { rule: 'env-file', start: 0, end: 0, value: SUBJECT, subject: SUBJECT }
  if (isEncrypted(text, entries)) {
    const message = 'An encrypted environment file: fine, as long as its key lies elsewhere.'
    return [
      { ...hit, level: 'note', message, facts: { variables: entries.length, secrets: [], encrypted: true } },
    ]
  }
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
export function describeEnvFile({
  variables,
  secrets,
}: {
  readonly variables: number
  readonly secrets: readonly string[]
}): string {
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

/** By every value (SOPS, dotenvx), or as a whole (age, Ansible Vault). */
function isEncrypted(
  text: string,
  entries: readonly { readonly name: string; readonly value: string }[],
): boolean {
  if (/^(?:\$ANSIBLE_VAULT;|-----BEGIN AGE ENCRYPTED FILE|\0GITCRYPT\0)/.test(text)) return true
  const own = entries.filter(({ name }) => !/^(?:sops_|DOTENV_PUBLIC_KEY)/.test(name))
  return (
    own.length > 0 && own.every(({ value }) => /^(?:ENC\[AES256_GCM,|encrypted:)/.test(value) || value === '')
  )
}
