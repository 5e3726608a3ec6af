import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/scanners/inventory/compare/compare.ts'
import { gather } from '../../../src/scanners/inventory/gather.ts'
import { overviewOf } from '../../../src/scanners/inventory/overview.ts'
import { proposeRows } from '../../../src/scanners/inventory/propose.ts'
import { type Files, findingsIn, NOW, pictureOf, stateOf } from './support.ts'

const page = `# Vault

## What lives in the vault

- \`tracker-token\` (seeded from \`TRACKER_TOKEN\`)
- \`mail-key\` (seeded from \`MAIL_API_KEY\`)
`
const seed = (pairs: string): Files => ({
  'docs/secrets.md': page,
  'src/secrets.ts': `export const KEYS = { ${pairs} }\nfor (const { env } of Object.values(KEYS)) seed(process.env[env])\n`,
})

describe('names in a vault and of variables', () => {
  it('must be tied together alike on both sides', async () => {
    const files = seed(
      "a: { vault: 'tracker-token', env: 'MAIL_API_KEY' }, b: { vault: 'mail-key', env: 'TRACKER_TOKEN' }",
    )
    expect(await findingsIn(files)).toEqual([
      'vault-name TRACKER_TOKEN@tracker-token @ docs/secrets.md: TRACKER_TOKEN',
      'vault-name MAIL_API_KEY@mail-key @ docs/secrets.md: MAIL_API_KEY',
    ])
  })

  it('a secret of another name in the vault is one, as key and value too', async () => {
    const files: Files = {
      'docs/secrets.md': page,
      'src/secrets.ts':
        "const KEYS = { 'tracker-token': 'TRACKER_TOKEN', 'mail-api-key': 'MAIL_API_KEY' }\nfor (const env of Object.values(KEYS)) seed(process.env[env])\n",
    }
    expect(await findingsIn(files)).toEqual([
      'vault-name MAIL_API_KEY@mail-key @ docs/secrets.md: MAIL_API_KEY',
    ])
  })

  it('equal pairs are in order', async () => {
    const files = seed(
      "a: { vault: 'tracker-token', env: 'TRACKER_TOKEN' }, b: { vault: 'mail-key', env: 'MAIL_API_KEY' }",
    )
    expect(await findingsIn(files)).toEqual([])
  })
})

describe('variables that a vault manages', () => {
  const files: Files = {
    ...seed(
      "a: { vault: 'tracker-token', env: 'TRACKER_TOKEN' }, b: { vault: 'mail-key', env: 'MAIL_API_KEY' }",
    ),
    'src/routes/track.ts':
      'export const token = process.env.TRACKER_TOKEN\nexport const port = process.env.PORT\n',
    'src/routes/track.test.ts': 'process.env.MAIL_API_KEY',
    'scripts/seed.ts': 'console.log(process.env.MAIL_API_KEY)',
  }
  const managedIn = async (variables: readonly string[] | undefined): Promise<string[]> => {
    const managed = [
      { module: 'src/secrets.ts', variables, isModule: (path: string) => path === 'src/secrets.ts' },
    ]
    const picture = await gather(stateOf(files), { now: NOW, managed })
    const hits = picture === undefined ? [] : await compare(picture)
    return hits
      .filter(({ rule }) => rule === 'inventory-managed')
      .map(({ subject, path }) => `${subject} @ ${path}`)
  }

  it('may be read by the named modules, tests and tools only', async () => {
    expect(await managedIn(undefined)).toEqual(['TRACKER_TOKEN @ src/routes/track.ts'])
    expect(await managedIn(['TRACKER_*'])).toEqual(['TRACKER_TOKEN @ src/routes/track.ts'])
    expect(await managedIn(['PORT'])).toEqual(['PORT @ src/routes/track.ts'])
    expect(await managedIn(['MAIL_API_KEY'])).toEqual([])
  })
})

describe('lists to tick off', () => {
  it('are counted by section, at the first open item', async () => {
    const files: Files = {
      'docs/runbook.md': `# Runbook

## Implementation

- [x] Grants (\`infra/vault.tf\`)
- [ ] Workflow for rotation
- [ ] Alerts

## Verification

- [ ] The service starts
- [ ] No secret in the logs

## Done

- [x] Everything
`,
    }
    expect(await findingsIn(files)).toEqual([
      'reference infra/vault.tf @ docs/runbook.md: infra/vault.tf',
      'checklist Implementation @ docs/runbook.md: [ ] Workflow for rotation',
    ])
  })
})

describe('rows that are missing', () => {
  it('are proposed in the columns of the table, but not for a variable that is there under nearly the same name', async () => {
    const picture = await pictureOf({
      'SECRETS.md':
        '| Variable | Required | Owner |\n|---|---|---|\n| `MAIL_API_KEY` | yes | ops |\n| `PAY_API_KEY` | yes | ops |\n',
      'src/env.ts': 'use(process.env.MAIL_APIKEY, process.env.PAY_API_KEY, process.env.NEW_API_KEY)',
    })
    const index = await compare(picture)
    expect(proposeRows(picture, overviewOf(picture, index), false)).toBe(
      '--- a/SECRETS.md\n+++ b/SECRETS.md\n@@ -2,3 +2,4 @@\n |---|---|---|\n | `MAIL_API_KEY` | yes | ops |\n | `PAY_API_KEY` | yes | ops |\n+| `NEW_API_KEY` | TODO | TODO |\n',
    )
  })
})
