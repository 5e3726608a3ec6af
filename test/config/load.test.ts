import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../src/config/defaults.ts'
import { findProject } from '../../src/config/discover.ts'
import { type LoadOptions, loadConfig } from '../../src/config/load.ts'

let folder: string
let parserLoads: number

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hushlint-config-')))
  parserLoads = 0
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, content: string | Buffer): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

function git(...args: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    stdio: 'pipe',
  })
}

/** Loads, counting how often the parser (and with it the YAML library) is asked for. */
function load(options: Partial<LoadOptions> = {}) {
  return loadConfig({
    cwd: folder,
    version: '1.0.0',
    knownRules: ['jwt'],
    importParser: () => {
      parserLoads++
      return import('../../src/config/parse.ts')
    },
    ...options,
  })
}

describe('where the configuration is looked for', () => {
  it('is the nearest folder up to the root of the working tree', async () => {
    git('init', '-q')
    put('.hushlint.yaml', 'fail-on: note')
    mkdirSync(join(folder, 'a/b'), { recursive: true })
    expect(await load({ cwd: join(folder, 'a/b') })).toMatchObject({
      file: join(folder, '.hushlint.yaml'),
      failOn: 'note',
    })
    put('a/.hushlint.yml', 'fail-on: warning')
    expect(await load({ cwd: join(folder, 'a/b') })).toMatchObject({
      file: join(folder, 'a/.hushlint.yml'),
      failOn: 'warning',
    })
  })

  it('is not above the root of the working tree', async () => {
    put('.hushlint.yaml', 'fail-on: note')
    execFileSync('git', ['init', '-q', join(folder, 'repo')])
    expect(await load({ cwd: join(folder, 'repo') })).toEqual({ file: undefined, ...DEFAULTS })
  })

  it('is the current folder only, outside Git', async () => {
    put('.hushlint.yaml', 'fail-on: note')
    mkdirSync(join(folder, 'a'))
    expect((await load({ cwd: join(folder, 'a') })).file).toBeUndefined()
    expect((await load()).failOn).toBe('note')
  })

  it('ends at a linked worktree, whose .git is a file', async () => {
    git('init', '-q')
    git('commit', '-q', '--allow-empty', '-m', 'x')
    git('worktree', 'add', '-q', 'linked')
    put('.hushlint.yaml', 'fail-on: note')
    expect(findProject(join(folder, 'linked'))).toEqual({
      root: join(folder, 'linked'),
      gitDir: join(folder, '.git/worktrees/linked'),
      file: undefined,
    })
  })

  it('goes past a .git that is no repository, as Git does', () => {
    git('init', '-q')
    mkdirSync(join(folder, 'a/.git'), { recursive: true })
    expect(findProject(join(folder, 'a')).root).toBe(folder)
  })

  it('has no parser loaded when there is no file', async () => {
    git('init', '-q')
    expect(await load()).toEqual({ file: undefined, ...DEFAULTS })
    expect(parserLoads).toBe(0)
    expect(existsSync(join(folder, '.git/hushlint'))).toBe(false)
  })

  it('is the named file, and nothing else', async () => {
    put('.hushlint.yaml', 'fail-on: note')
    const file = put('ci/strict.yaml', 'fail-on: warning')
    expect(await load({ explicitFile: 'ci/strict.yaml' })).toMatchObject({ file, failOn: 'warning' })
    await expect(load({ explicitFile: 'ci/none.yaml' })).rejects.toMatchObject({
      name: 'UserError',
      message: 'the configuration ci/none.yaml does not exist',
    })
    await expect(load({ explicitFile: 'ci' })).rejects.toThrow(
      'the configuration ci cannot be read: it is a folder',
    )
  })

  it('is refused when both spellings are there', async () => {
    put('.hushlint.yaml', '')
    put('.hushlint.yml', '')
    await expect(load()).rejects.toMatchObject({
      name: 'UserError',
      hint: 'Keep one of the two: only one would be read.',
    })
  })
})

describe('what the file holds', () => {
  it('may begin with a byte order mark, which counts as no column', async () => {
    put('.hushlint.yaml', '\ufefffail-on: note')
    expect((await load()).failOn).toBe('note')
    put('.hushlint.yaml', '\ufeffpackz: []')
    await expect(load()).rejects.toThrow('.hushlint.yaml:1:1: unknown key "packz"')
  })

  it('is UTF-8 of a sensible size', async () => {
    put('.hushlint.yaml', Buffer.from([0x66, 0xff, 0xfe]))
    await expect(load()).rejects.toThrow('.hushlint.yaml:1:1: not UTF-8 text')
    put('.hushlint.yaml', '#'.repeat(1_000_001))
    await expect(load()).rejects.toThrow('.hushlint.yaml:1:1: larger than 1 MB')
  })

  it('is named as seen from the current folder', async () => {
    git('init', '-q')
    put('.hushlint.yaml', 'packz: []')
    mkdirSync(join(folder, 'a'))
    await expect(load({ cwd: join(folder, 'a') })).rejects.toThrow('../.hushlint.yaml:1:1: unknown key')
  })
})

describe('the cache', () => {
  const TEXT = 'rules: { jwt: off }\nallow: [{ path: a/**, reason: r }]\npatterns: [{ id: own, pattern: x }]'

  it('spares the parser the second time', async () => {
    git('init', '-q')
    put('.hushlint.yaml', TEXT)
    const first = await load()
    expect(parserLoads).toBe(1)
    expect(await load()).toEqual(first)
    expect(await load({ knownRules: () => expect.fail('asked for the rules') })).toEqual(first)
    expect(parserLoads).toBe(1)
    expect(readdirSync(join(folder, '.git/hushlint'))).toEqual(['config.json'])
  })

  it('is not used for another content or another version', async () => {
    git('init', '-q')
    put('.hushlint.yaml', TEXT)
    await load()
    await load({ version: '1.0.1' })
    expect(parserLoads).toBe(2)
    put('.hushlint.yaml', 'packs: [network]')
    expect((await load({ version: '1.0.1' })).packs).toEqual(['network'])
    expect(parserLoads).toBe(3)
  })

  it('never holds a configuration that was refused', async () => {
    git('init', '-q')
    put('.hushlint.yaml', 'packz: []')
    await expect(load()).rejects.toThrow('packz')
    await expect(load()).rejects.toThrow('packz')
    expect(parserLoads).toBe(2)
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['empty', () => ''],
    ['not an object', () => 'null'],
    ['without a field', (text: string) => text.replace('"allow"', '"alow"')],
    ['with a field of another kind', (text: string) => text.replace('"exclude":[]', '"exclude":"x"')],
  ])('is made again when it is %s', async (_, damage) => {
    git('init', '-q')
    put('.hushlint.yaml', TEXT)
    const first = await load()
    const file = join(folder, '.git/hushlint/config.json')
    const whole = readFileSync(file, 'utf8')
    expect(damage(whole)).not.toBe(whole)
    writeFileSync(file, damage(whole))
    expect(await load()).toEqual(first)
    expect(parserLoads).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(whole)
  })

  it('may fail to be written without a word', async () => {
    git('init', '-q')
    put('.hushlint.yaml', TEXT)
    put('.git/hushlint', 'a file in the way')
    expect((await load()).rules).toEqual({ jwt: 'off' })
    expect((await load()).rules).toEqual({ jwt: 'off' })
    expect(parserLoads).toBe(2)
  })

  it('of a linked worktree is its own', async () => {
    git('init', '-q')
    git('commit', '-q', '--allow-empty', '-m', 'x')
    git('worktree', 'add', '-q', 'linked')
    put('linked/.hushlint.yaml', TEXT)
    await load({ cwd: join(folder, 'linked') })
    expect(existsSync(join(folder, '.git/worktrees/linked/hushlint/config.json'))).toBe(true)
  })
})
