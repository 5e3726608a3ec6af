import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { spawnSync } from 'node:child_process'

const FOLDER = join('.cache', `${process.version}-${process.arch}`)

const CLEAN = 'staged: no findings in 1 blob, 13 bytes \n'

let root: string
let repo: string

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/hushlint.js'), ...args], {
    cwd: repo,
    encoding: 'utf8',
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', NODE_V8_COVERAGE: '', ...env },
  })
  return { status, told: `${stdout}${stderr}`.replace(/\([\d.]+ m?s\)/, '') }
}

const kept = () => readdirSync(join(root, FOLDER)).sort()

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hushlint-kept-'))
  cpSync(dirname(dirname(inject('program'))), root, {
    recursive: true,
    filter: (path) => !path.endsWith('.cache'),
  })
  repo = mkdtempSync(join(tmpdir(), 'hushlint-kept-repo-'))
  writeFileSync(join(repo, 'a.txt'), 'nothing here\n')
  spawnSync('git', ['init', '-q'], { cwd: repo })
  spawnSync('git', ['add', '.'], { cwd: repo })
})

afterAll(() => {
  for (const folder of [root, repo]) rmSync(folder, { recursive: true, force: true })
})

// Later versions of Node keep it themselves.
describe.runIf(!('enableCompileCache' in module))('compiled code', () => {
  it('is kept by the hook alone, and not where Node is told to keep none', () => {
    run(['--version'])
    run(['--staged'], { NODE_DISABLE_COMPILE_CACHE: '1' })
    expect(readdirSync(root)).not.toContain('.cache')
    expect(run(['--staged'])).toEqual({ status: 0, told: CLEAN })
    expect(kept()).toContain('cli.js')
  })

  it('changes nothing of what a run says', () => {
    const without = run(['--staged'], { NODE_DISABLE_COMPILE_CACHE: '1' })
    expect(run(['--staged'])).toEqual(without)
  })

  it('is used for the text alone that it was made of, and made anew for another', () => {
    const file = join(root, 'dist/cli.js')
    const text = readFileSync(file, 'utf8')
    const changed = text.replaceAll('no findings', 'no feelings')
    expect(changed.length).toBe(text.length)
    writeFileSync(file, changed)
    expect(run(['--staged']).told).toContain('no feelings')
    expect(readFileSync(join(root, FOLDER, 'cli.js')).includes('no feelings')).toBe(true)
    writeFileSync(file, text)
    expect(run(['--staged']).told).toContain('no findings')
  })

  it('of another version of V8 is not used', () => {
    const other = join(root, FOLDER, 'cli.js')
    const text = readFileSync(join(root, 'dist/cli.js'))
    const code = readFileSync(other).subarray(text.length, -4)
    const changed = Buffer.from(code).fill(0xee, 4, 8)
    const sum = Buffer.alloc(4)
    sum.writeUInt32LE(crc32(changed))
    writeFileSync(other, Buffer.concat([text, changed, sum]))
    expect(run(['--staged'])).toEqual({ status: 0, told: CLEAN })
    expect(readFileSync(other).includes(changed)).toBe(false)
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1000)],
    ['without code', (bytes: Buffer) => bytes.subarray(0, readFileSync(join(root, 'dist/cli.js')).length)],
    ['damaged', (bytes: Buffer) => withOthers(bytes, bytes.length - 5000)],
  ])('that is %s is made anew', (_, damage) => {
    const file = join(root, FOLDER, 'cli.js')
    const whole = readFileSync(file)
    writeFileSync(file, damage(whole))
    expect(run(['--staged'])).toEqual({ status: 0, told: CLEAN })
    expect(readFileSync(file).equals(damage(whole))).toBe(false)
    expect(readFileSync(file).length).toBeGreaterThan(whole.length - 500)
  })
})

function withOthers(bytes: Buffer, start: number): Buffer {
  return Buffer.from(bytes).fill(0xee, start, start + 1000)
}
