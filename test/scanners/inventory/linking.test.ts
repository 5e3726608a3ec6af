import { describe, expect, it } from 'vitest'
import { extractFacts } from '../../../src/scanners/inventory/code/extract.ts'
import { gather } from '../../../src/scanners/inventory/gather.ts'
import { concerned, type FileOutline } from '../../../src/scanners/inventory/link-scope.ts'
import { tableOf } from '../../../src/scanners/inventory/memory/facts-table.ts'
import { FORM } from '../../../src/scanners/inventory/memory/form.ts'
import type { FileLinks } from '../../../src/scanners/inventory/memory/links.ts'
import { outlineOf } from '../../../src/scanners/inventory/memory/outline.ts'
import { type Files, hookState, keeping, NOW } from './support.ts'

const base: Files = {
  'docs/SECRETS.md': '| Variable |\n|---|\n| `MAIL_API_KEY` |\n',
  'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "#env": ["src/env.ts"] } } }\n',
  'src/env.ts': 'export const settings = process.env\nexport const other = { A_TOKEN: 1 }\n',
  'src/again.ts': "export * from './env'\nexport { settings as renamed } from './env'\n",
  'src/mail.ts': "import { renamed } from './again'\nexport const env = renamed.MAIL_API_KEY\n",
  'src/star.ts': "import { settings } from './again'\nexport const env = settings.STAR_TOKEN\n",
  'src/alias.ts': "import { settings } from '#env'\nexport const env = settings.ALIAS_TOKEN\n",
  'lib/read.ts':
    'export const read = (name: string) => process.env[name]\nexport const prefixed = (name: string) => read(`APP_${name}`)\n',
  'lib/more.ts':
    "// env\nimport { prefixed } from './read'\nexport const secret = (name: string) => prefixed(`${name}_SECRET`)\n",
  'app/a.ts': "import { secret } from '../lib/more'\nexport const env = secret('LOGIN_APP')\n",
  'app/b.ts': "import { prefixed } from '../lib/read'\nexport const env = prefixed('OTHER_TOKEN')\n",
  'lib/given.ts': 'export function use(env: Record<string, string>) { return env.GIVEN_TOKEN }\n',
  'app/give.ts': "import { use } from '../lib/given'\nuse(process.env)\n",
  'app/schema.ts':
    "import { createEnv } from '@t3-oss/env-core'\nimport { shape } from './shape'\nexport const env = createEnv({ server: shape, runtimeEnv: process.env })\n",
  'cfg/env.ts':
    "import { createEnv } from '@t3-oss/env-core'\nexport const env = createEnv({ server: { CFG_TOKEN: z.string() }, runtimeEnv: process.env })\n",
  'cfg/use.ts': "import { env } from './env'\nconnect(env.USED_TOKEN, { key: env.KEY_TOKEN })\n",
  'app/shape.ts':
    "import { z } from 'zod'\nexport const env = 1\nexport const shape = { SHAPE_TOKEN: z.string() }\n",
}

/** The names that code reads after an edit, by linking anew what the edit concerns; and that it is what linking all gives. */
async function readsAfter(
  edits: Readonly<Record<string, string | undefined>>,
  start = base,
): Promise<string[]> {
  const kept = keeping()
  await gather(hookState(start, kept, ['docs/SECRETS.md']), { now: NOW })
  const edited = Object.fromEntries(
    Object.entries({ ...start, ...edits }).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, text]],
    ),
  )
  const changed = Object.keys(edits)
  const warm = await gather(hookState(edited, kept, changed), { now: NOW })
  const cold = await gather(hookState(edited, keeping(), changed), { now: NOW })
  expect(warm?.usages).toEqual(cold?.usages)
  expect(warm?.dynamic).toEqual(cold?.dynamic)
  // The next edit starts from what this one left.
  const back = await gather(hookState(start, kept, changed), { now: NOW })
  expect(back?.usages).toEqual((await gather(hookState(start, keeping(), changed), { now: NOW }))?.usages)
  const names = new Set(warm?.usages.map(({ name }) => name))
  return [...names].filter((name) => !name.includes('*')).sort()
}

const ALL = [
  ...['ALIAS_TOKEN', 'APP_LOGIN_APP_SECRET', 'APP_OTHER_TOKEN', 'GIVEN_TOKEN'],
  ...['CFG_TOKEN', 'KEY_TOKEN', 'USED_TOKEN', 'MAIL_API_KEY', 'SHAPE_TOKEN', 'STAR_TOKEN'],
].sort()

const without = (...names: string[]): string[] => ALL.filter((name) => !names.includes(name))

describe('after an edit, what it concerns is linked again', () => {
  it('nothing else for what says the same to others', async () => {
    expect(
      await readsAfter({ 'src/env.ts': `// a line\n${base['src/env.ts']}export const added = 1\n` }),
    ).toEqual(ALL)
  })

  it('an object that is no environment any more, through a list of re-exports', async () => {
    const text = 'export const settings = {}\nexport const env = process.env.OWN_TOKEN\n'
    const gone = without('ALIAS_TOKEN', 'MAIL_API_KEY', 'STAR_TOKEN')
    expect(await readsAfter({ 'src/env.ts': text })).toEqual([...gone, 'OWN_TOKEN'].sort())
  })

  it('a re-export that means something else', async () => {
    const text = "export * from './env'\nexport { other as renamed } from './env'\n"
    expect(await readsAfter({ 'src/again.ts': text })).toEqual(without('MAIL_API_KEY'))
    expect(await readsAfter({ 'src/again.ts': "export { settings as renamed } from './env'\n" })).toEqual(
      without('STAR_TOKEN'),
    )
  })

  it('a reader in another module, over two functions', async () => {
    const text = `${base['lib/read.ts']}`.replace('APP_', 'NEW_')
    const gone = without('APP_LOGIN_APP_SECRET', 'APP_OTHER_TOKEN')
    expect(await readsAfter({ 'lib/read.ts': text })).toEqual(
      [...gone, 'NEW_LOGIN_APP_SECRET', 'NEW_OTHER_TOKEN'].sort(),
    )
    const none = `${base['lib/read.ts']}`.replace('process.env[name]', 'name')
    expect(await readsAfter({ 'lib/read.ts': none })).toEqual(gone)
  })

  it('a function that is given an environment, no more, and again', async () => {
    const nothing = "import { use } from '../lib/given'\nuse({ env: 1 })\n"
    expect(await readsAfter({ 'app/give.ts': nothing })).toEqual(without('GIVEN_TOKEN'))
    const late = { ...base, 'app/give.ts': nothing }
    expect(await readsAfter({ 'app/give.ts': base['app/give.ts'] }, late)).toEqual(ALL)
    const gives = "import { use } from '../lib/given'\nexport const env = use(process.env)\n"
    expect(await readsAfter({ 'app/late.ts': gives }, late)).toEqual(ALL)
  })

  it('a schema whose keys stand in another file, and move in it', async () => {
    const text = `\n\n\n${base['app/shape.ts']}`
    expect(await readsAfter({ 'app/shape.ts': text })).toEqual(ALL)
    expect(await readsAfter({ 'app/shape.ts': text.replace('SHAPE_', 'FORM_') })).toEqual(
      [...without('SHAPE_TOKEN'), 'FORM_TOKEN'].sort(),
    )
  })

  it('a module that is deleted, renamed, or put before another one', async () => {
    expect(await readsAfter({ 'src/env.ts': undefined })).toEqual(
      without('ALIAS_TOKEN', 'MAIL_API_KEY', 'STAR_TOKEN'),
    )
    const renamed = { 'lib/read.ts': undefined, 'lib/reader.ts': base['lib/read.ts'] }
    expect(await readsAfter(renamed)).toEqual(without('APP_LOGIN_APP_SECRET', 'APP_OTHER_TOKEN'))
    const folder = { 'lib/read.ts': undefined, 'lib/read/index.ts': base['lib/read.ts'] }
    expect(await readsAfter(folder)).toEqual(ALL)
    const hidden = { 'lib/read/index.ts': 'export const env = 1\n' }
    expect(await readsAfter(hidden)).toEqual(ALL)
  })

  it('other paths in a tsconfig file', async () => {
    const text = '{ "compilerOptions": { "baseUrl": ".", "paths": { "#env": ["src/alias.ts"] } } }\n'
    expect(await readsAfter({ 'tsconfig.json': text })).toEqual(without('ALIAS_TOKEN'))
  })

  it('what a schema makes of an environment, and what it makes of something else', async () => {
    const text = `${base['cfg/env.ts']}`
    const more = text.replace(
      '{ CFG_TOKEN: z.string() }',
      '{ CFG_TOKEN: z.string(), MORE_TOKEN: z.string() }',
    )
    expect(await readsAfter({ 'cfg/env.ts': more })).toEqual([...ALL, 'MORE_TOKEN'].sort())
    const none = text.replace('runtimeEnv: process.env', 'runtimeEnv: {}')
    expect(await readsAfter({ 'cfg/env.ts': none })).toEqual(without('KEY_TOKEN', 'USED_TOKEN'))
    const own = text.replace('@t3-oss/env-core', './make')
    const make = { 'cfg/make.ts': 'export const createEnv = (env: unknown) => ({ USED_TOKEN: 1 })\n' }
    expect(await readsAfter({ 'cfg/env.ts': own, ...make })).toEqual(without('KEY_TOKEN', 'USED_TOKEN'))
  })

  it('a file that had nothing to do with an environment', async () => {
    const start = { ...base, 'src/env.ts': 'export const settings = 1\n' }
    expect(await readsAfter({ 'src/env.ts': base['src/env.ts'] }, start)).toEqual(ALL)
  })

  it('a file that does not parse, and parses again', async () => {
    expect(await readsAfter({ 'src/env.ts': 'export const settings = process.env {{{\n' })).toEqual(
      without('ALIAS_TOKEN', 'MAIL_API_KEY', 'STAR_TOKEN'),
    )
  })
})

describe('what an edit concerns', () => {
  /** Outlines of texts; imports are file names. */
  const outlines = (files: Files): Map<string, FileOutline> =>
    new Map(
      Object.entries(files).map(([path, text]) => {
        const { imports, stars, items } = outlineOf(tableOf(extractFacts(path, text)))
        return [
          path,
          {
            imports: imports.map(([specifier, name, thin]) => {
              const file = specifier.startsWith('./') ? `${specifier.slice(2)}.ts` : 0
              return [specifier, name, file, thin]
            }),
            stars,
            items: items.map(({ name, hash, refs, shape }) => [name, hash, refs, shape?.text ?? 0]),
          },
        ]
      }),
    )
  const files: Files = {
    'env.ts': 'export const env = process.env\nexport function read(name: string) { return env[name] }\n',
    'again.ts': "export * from './env'\n",
    'a.ts': "import { env } from './again'\nexport const a = env.A_KEY\n",
    'b.ts': "import { read } from './env'\nexport const b = read('B_KEY')\n",
    'c.ts': "import { b } from './b'\nexport const c = process.env[b]\n",
  }
  const concernedBy = (path: string, text: string, start = files): string[] => {
    const rest = { id: '', given: [], usages: [], dynamic: [], pairs: [], environments: [] }
    const former = Object.fromEntries(
      [...outlines(start)].map(([one, outline]): [string, FileLinks] => [one, { ...rest, ...outline }]),
    )
    const now = outlines({ ...start, [path]: text })
    return concerned({
      former: { form: FORM, modules: '', files: former },
      ...{ outlines: now, edited: new Set([path]), moved: false },
    }).sort()
  }

  it('nobody by lines, comments and further exports', () => {
    expect(concernedBy('env.ts', `// one\n\n${files['env.ts']}export const more = env.MORE_KEY\n`)).toEqual(
      [],
    )
  })

  it('nobody who takes properties of what a foreign call gives, by its arguments', () => {
    const made = {
      ...files,
      'env.ts': "import { z } from 'zod'\nexport const env = z.object({ A: 1 }).parse(process.env)\n",
    }
    const more = made['env.ts'].replace('A: 1', 'A: 1, B: 2')
    expect(concernedBy('env.ts', more, made)).toEqual([])
    expect(concernedBy('env.ts', made['env.ts'].replace('parse', 'shape'), made)).toEqual(['a.ts'])
    const whole = {
      ...made,
      'a.ts': "import { env } from './again'\nexport const a = { ...env, x: process.env.A_KEY }\n",
    }
    expect(concernedBy('env.ts', more, whole)).toEqual(['a.ts'])
  })

  it('who follows the export that changed, and who follows those', () => {
    const text = `${files['env.ts']}`
    expect(concernedBy('env.ts', text.replace('process.env', '{ ...process.env }'))).toContain('a.ts')
    expect(concernedBy('env.ts', text.replace('env[name]', 'env[`X_${name}`]'))).toEqual(['b.ts', 'c.ts'])
    expect(concernedBy('b.ts', `${files['b.ts']}`.replace('B_KEY', 'D_KEY'))).toEqual(['c.ts'])
    expect(concernedBy('again.ts', 'export const env = 1\n')).toEqual(['a.ts'])
  })
})
