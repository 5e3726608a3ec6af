import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/scanners/inventory/read/document.ts'
import { findInventory } from '../../../src/scanners/inventory/read/find.ts'
import { nearMisses } from '../../../src/scanners/inventory/compare/near-miss.ts'
import { pictureOf, subjectsIn } from './support.ts'

function namesOf(text: string): string[] {
  return readDocument('SECRETS.md', text, 'test').records.map(({ name, required, class: kind, hasDefault }) =>
    [name, required, kind, hasDefault ? 'default' : undefined].filter((one) => one !== undefined).join(' '),
  )
}

describe('forms of inventories', () => {
  it.each([
    [
      'a table with required, secret and default',
      '| Name | Required | Secret | Description |\n|---|---|---|---|\n| `A_KEY` | Yes | Yes | x (default: `y`) |\n| B_FLAG | No | No | |\n| `C_KEY` | Yes* | ✅ | |\n',
      ['A_KEY yes secret default', 'B_FLAG no config', 'C_KEY conditional secret'],
    ],
    [
      'a table of files is none',
      '| File | Committed? |\n|---|---|\n| `.env` | no |\n| `.env.prod` | no |\n',
      [],
    ],
    [
      'items with brackets, alternatives and nested lists',
      '- `A_KEY` (optional, default: `x`): text\n- `B_KEY` or `C_KEY`: text\n- Stage\n  - `D_KEY` (required)\n- `E_KEY` is spoken of in a sentence\n- [`F_KEY`](#f_key)\n',
      ['A_KEY no default', 'B_KEY', 'C_KEY', 'D_KEY yes'],
    ],
    [
      'headings that are names, with numbers and bold lines',
      '### 1. PAGE_TOKEN\n\n**Required:** Yes\n\n### `OTHER_TOKEN`\n\n**Default:** `x`\n\n## Migration\n\n### OLD_TOKEN\n',
      ['PAGE_TOKEN yes', 'OTHER_TOKEN default'],
    ],
    ['globs', '| Secret |\n|---|\n| `AUDIT_*_PASSWORD` |\n', ['AUDIT_*_PASSWORD secret']],
  ])('%s', (_, text, records) => {
    expect(namesOf(text)).toEqual(records)
  })

  it('reads example files with commented keys, schemas with decorators, YAML and JSON', async () => {
    const picture = await pictureOf(
      {
        '.env.example':
          '# A comment: x=1\n# VARIABLE_NAME=value\nKEY=value\nA_KEY=1\n# B_KEY=\nexport C_KEY=value\n',
        '.env.schema': '# @required @sensitive\nD_KEY=\n# @optional @public\nE_KEY=\n',
        'config/keys.yaml': 'variables:\n  F_KEY:\n    required: true\n    secret: true\n  - broken: [\n',
        'config/more.json': '{ "variables": [{ "name": "G_KEY", "required": false }] }',
      },
      (path) => path.startsWith('config/'),
    )
    expect(
      picture.inventories.map(({ path, records }) => [
        path,
        records.map(({ name, required }) => `${name} ${required}`),
      ]),
    ).toEqual([
      ['.env.example', ['A_KEY undefined', 'B_KEY undefined', 'C_KEY undefined']],
      ['.env.schema', ['D_KEY yes', 'E_KEY no']],
      ['config/more.json', ['G_KEY no']],
    ])
    expect(picture.problems.map(({ path }) => path)).toEqual(['config/keys.yaml'])
  })

  it('takes a page by its name, its folder, a comment or the configuration', async () => {
    expect(findInventory('docs/environment-variables.md')?.why).toBe('its name says so')
    expect(findInventory('docs/runbooks/database.md')?.why).toBe('its folder says so')
    expect(findInventory('README.md')).toBeUndefined()
    expect(findInventory('README.md', () => true)?.why).toBe('the configuration names it')
    const picture = await pictureOf({ 'README.md': '<!-- hushlint: inventory -->\n\n- `A_KEY` (required)\n' })
    expect(picture.inventories.map(({ why }) => why)).toEqual(['a comment says so'])
  })
})

describe('near misses', () => {
  it.each([
    ['STRIPE_WEBHOOK_SECRET', 'STRIPE_WEBHOOK_SERCET', true],
    ['OPENAI_APIKEY', 'OPENAI_API_KEY', true],
    ['STRIPE_KEY', 'STRIPE_API_KEY', true],
    ['DATABASE_PASSWORD', 'DB_PASSWORD', true],
    ['KEY_SIGNING_JWT', 'JWT_SIGNING_KEY', true],
    ['STORAGE_KEY_1', 'STORAGE_KEY_2', false],
    ['S3_BUCKET_NAME', 'R2_BUCKET_NAME', false],
    ['DB_HOST', 'DB_READ_HOST', false],
  ])('%s and %s: %s', (documented, read, similar) => {
    expect(nearMisses([documented], [read]).has(documented)).toBe(similar)
  })
})

describe('what cannot be read', () => {
  it('is one note for each file, and the others go on', async () => {
    const files = {
      'SECRETS.md': '| Variable |\n|---|\n| `A_API_KEY` |\n| `B_API_KEY` |\n',
      'src/broken.ts': 'const a = process.env.A_API_KEY; class { { { ]',
      'docker-compose.yml': 'services: [\n',
      'src/fine.ts': 'export const a = process.env.A_API_KEY, b = process.env.B_API_KEY',
    }
    expect(await subjectsIn(files)).toEqual([
      'file-not-parsed docker-compose.yml',
      'file-not-parsed src/broken.ts',
    ])
  })
})

describe('doubt', () => {
  it('lowers the level where a read is made up, or another file has the name', async () => {
    const files = {
      'SECRETS.md': '| Variable |\n|---|\n| `STORE_A_URL` |\n| `IN_NGINX_CONF` |\n| `USED_API_KEY` |\n',
      'src/env.ts':
        'export const a = process.env[`STORE_${kind}_URL`], b = process.env.USED_API_KEY, c = process.env[made()]',
      'nginx.conf': 'set $x ${IN_NGINX_CONF};\n',
    }
    expect(await subjectsIn(files)).toEqual([
      'not-read STORE_A_URL',
      'not-read IN_NGINX_CONF',
      'dynamic-read process.env[made()]',
    ])
  })
})
