import { describe, expect, it } from 'vitest'
import type { Repository } from '../../../src/scanners/types.ts'
import { extractFacts } from '../../../src/scanners/inventory/code/extract.ts'
import { compare } from '../../../src/scanners/inventory/compare/compare.ts'
import { gather } from '../../../src/scanners/inventory/gather.ts'
import { factsOf, tableOf } from '../../../src/scanners/inventory/memory/facts-table.ts'
import { type Files, hookState, keeping, NOW, stateOf } from './support.ts'

async function hits(repository: Repository): Promise<string[]> {
  const picture = await gather(repository, { now: NOW })
  if (picture === undefined) return []
  return (await compare(picture)).map(({ rule, subject, path }) => `${rule} ${subject} @ ${path}`)
}

const files: Files = {
  'docs/SECRETS.md': '| Variable |\n|---|\n| `MAIL_API_KEY` |\n| `GONE_API_KEY` |\n',
  'src/env.ts': "export const read = (name: string) => process.env[name]\nexport const prefix = 'MAIL'\n",
  'src/mail.ts':
    "import { prefix, read } from './env'\nexport const key = read(`${prefix}_API_KEY`)\nread('NEW_API_KEY')\n",
  '.github/workflows/ci.yml': 'jobs:\n  a:\n    env:\n      CI_API_KEY: ${{ secrets.CI_API_KEY }}\n',
}

describe('what contents say is kept between runs', () => {
  it('that there is no inventory is known as well', async () => {
    const kept = keeping()
    const none: Files = { 'docs/settings.md': '# Settings\n', 'src/env.ts': 'process.env.MAIL_KEY\n' }
    const first: string[] = []
    expect(await hits(hookState(none, kept, ['src/env.ts'], first))).toEqual([])
    expect(first).toContain('docs/settings.md')
    const second: string[] = []
    expect(await hits(hookState(none, kept, ['src/env.ts'], second))).toEqual([])
    expect(second).toEqual(['src/env.ts'])
    const later = { ...none, 'docs/SECRETS.md': '| Variable |\n|---|\n| `GONE_API_KEY` |\n' }
    expect(await hits(hookState(later, kept, ['docs/SECRETS.md']))).not.toEqual([])
  })

  it('a second hook gives the same and reads only the inventories and what is staged', async () => {
    const kept = keeping()
    const first = await hits(hookState(files, kept, ['docs/SECRETS.md']))
    const read: string[] = []
    const again = await hits(hookState(files, kept, ['docs/SECRETS.md'], read))
    expect(first).toEqual([
      'inventory-not-read GONE_API_KEY @ docs/SECRETS.md',
      'inventory-not-documented NEW_API_KEY @ src/mail.ts',
    ])
    expect(again).toEqual(first)
    expect(read).toEqual(['docs/SECRETS.md'])
  })

  it('a changed file is read and linked with what is kept of the others', async () => {
    const kept = keeping()
    await hits(hookState(files, kept, ['docs/SECRETS.md']))
    const read: string[] = []
    const changed = { ...files, 'src/env.ts': `${files['src/env.ts']}`.replace("'MAIL'", "'GONE'") }
    const found = await hits(hookState(changed, kept, ['src/env.ts', 'docs/SECRETS.md'], read))
    expect(found).toContain('inventory-not-read MAIL_API_KEY @ docs/SECRETS.md')
    expect(found).not.toContain('inventory-not-read GONE_API_KEY @ docs/SECRETS.md')
    expect(read.sort()).toEqual(['docs/SECRETS.md', 'src/env.ts'])
  })

  it('hits and their places are the same cold and warm, whatever was edited between', async () => {
    const parts = Array.from({ length: 50 }, (_, at) => [
      `apps/web/part-${at}.ts`,
      `import { read } from '@acme/env'\nexport const part = read('PART_${at}_API_KEY')\n`,
    ])
    const packages: Files = {
      ...files,
      'packages/env/package.json': '{ "name": "@acme/env", "exports": { ".": "./read.ts" } }\n',
      'packages/env/read.ts': 'export const read = (name: string) => process.env[name]\n',
      ...Object.fromEntries(parts),
    }
    const kept = keeping()
    const steps: readonly (readonly [Files, string])[] = [
      [packages, 'docs/SECRETS.md'],
      [
        { ...packages, 'apps/web/part-7.ts': `// one line more\n${packages['apps/web/part-7.ts']}` },
        'apps/web/part-7.ts',
      ],
      [
        { ...packages, 'packages/env/read.ts': 'export const read = (name: string) => name\n' },
        'packages/env/read.ts',
      ],
      [
        { ...packages, 'apps/web/config.ts': 'export const c = process.env.LATE_API_KEY\n' },
        'apps/web/config.ts',
      ],
      [
        { ...packages, 'packages/env/package.json': '{ "name": "@acme/other" }\n' },
        'packages/env/package.json',
      ],
      [packages, 'docs/SECRETS.md'],
    ]
    for (const [state, path] of steps) {
      const cold = await gather(hookState(state, keeping(), [path]), { now: NOW })
      const warm = await gather(hookState(state, kept, [path]), { now: NOW })
      if (cold === undefined || warm === undefined) throw new Error('no inventory was found')
      expect(await compare(warm)).toEqual(await compare(cold))
    }
    expect([...kept.texts.keys()].sort()).toEqual([
      'inventory-code.json',
      'inventory-links.json',
      'inventory-recent.json',
      'inventory.json',
    ])
  })

  it('what is kept of a whole look serves the hook, and a damaged rest is as if it were not there', async () => {
    const kept = keeping()
    const whole = await gather({ ...stateOf(files), kept }, { now: NOW, thorough: true })
    expect(whole?.usages.length).toBeGreaterThan(3)
    const names = [...kept.texts.keys()].sort()
    expect(names).toEqual(['inventory-links.json', 'inventory-recent.json', 'inventory.json'])
    for (const name of names) kept.texts.set(name, kept.texts.get(name)?.slice(0, -9) ?? '')
    expect(await hits(hookState(files, kept, ['docs/SECRETS.md']))).toContain(
      'inventory-not-read GONE_API_KEY @ docs/SECRETS.md',
    )
  })

  it('holds names and no values', async () => {
    const kept = keeping()
    const token = `gh${'p'}_${'a1B2c3D4'.repeat(4)}`
    const source = `
      import { z } from 'zod'
      export const password = 'correct-horse'
      const sessionSecret = 'battery-staple'
      const get = (name: string, fallback = 'walrus-in-tweed') => process.env[name] ?? fallback
      export const schema = z.object({ MAIL_API_KEY: z.string().default('tractor-beam'), DB_PASSWORD: z.string() })
      schema.parse(process.env)
      get('OTHER_API_KEY', 'marmalade-sky')
      call({ token: '${token}', MAIL: process.env.X_API_KEY || '${token}' })
      export const url = \`postgres://admin:\${password}@host\`
      export default { sessionSecret, list: ['${token}', process.env.LIST_KEY] }
    `
    await gather({ ...stateOf({ ...files, 'src/values.ts': source }), kept }, { now: NOW, thorough: true })
    const all = [...kept.texts.values()].join('\n')
    for (const name of ['MAIL_API_KEY', 'OTHER_API_KEY', 'X_API_KEY']) expect(all).toContain(name)
    for (const value of [token, 'horse', 'staple', 'walrus', 'tractor', 'marmalade', 'admin'])
      expect(all).not.toContain(value)
  })

  it('facts come back as they were', () => {
    const source = `
      import { env as e } from 'node:process'
      import base, * as all from './base'
      export * from './more'
      enum Keys { A = 'A_KEY' }
      class Settings extends base.Parent { @IsOptional() port = e.PORT; url = all.url }
      export const names = [...all.list, Keys.A, 1]
      export function need(name: string, { or }: { or?: string } = {}) { if (!e[name]) throw new Error(name); return e[name] ?? or }
      export const { X_KEY = 'x', ...rest } = e
      for (const key of Object.keys(all.map)) need(\`APP_\${key}\`, { or: 'APP' })
      export default new Settings()
    `
    const facts = extractFacts('a.ts', source)
    expect(factsOf(JSON.parse(JSON.stringify(tableOf(facts))))).toEqual(JSON.parse(JSON.stringify(facts)))
  })
})
