import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isAscii } from 'node:buffer'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/bundle/bundle.ts'
import { writeBundle } from '../../scripts/bundle/write.ts'
import { render } from '../../src/rules/templates.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version

let files: Map<string, Buffer>
let folder: string

/** Runs the copy, from a folder in which no package can be found. */
function run(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(folder, 'bin', 'hushlint.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
  })
}

beforeAll(async () => {
  files = await bundle(ROOT)
  folder = mkdtempSync(join(tmpdir(), 'hushlint-bundle-'))
  writeBundle(join(folder, 'dist'), files)
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the bundle, copied outside the repository', () => {
  it('knows its version', () => {
    expect(run(['--version'])).toEqual(
      expect.objectContaining({ status: 0, stdout: `hushlint ${VERSION}\n`, stderr: '' }),
    )
  })

  it('has a first file of ASCII alone, which is compiled sooner', () => {
    expect(isAscii(files.get('cli.js') ?? Buffer.from('…'))).toBe(true)
  })

  it('reads what is not ASCII in the others', () => {
    const args = ['--stdin', '--stdin-path', 'page.md', '--all', '--rule', 'personal-truncated-token']
    expect(run(args, `The token \`cfut_8Kd2fT4f…\` was revoked.\n`).stdout).toContain('page.md:1:12')
  })

  it('scans', () => {
    expect(run(['--stdin', '--quiet'], 'nothing here\n').status).toBe(0)
    const found = run(
      ['--stdin', '--quiet', '--format', 'json'],
      `token = ${render('{{github-classic:ghp_}}').text}\n`,
    )
    expect(found.stderr).toBe('')
    expect(found.status).toBe(1)
    expect(JSON.parse(found.stdout).findings).toHaveLength(1)
  })

  it('runs configured patterns, which need the WebAssembly file', () => {
    const pattern = [
      'patterns:',
      '  - id: acme-key',
      '    title: Acme key',
      "    pattern: 'acme_(?P<value>[a-z0-9]{20})'",
      '    keywords: [acme_]',
    ]
    writeFileSync(join(folder, 'own.yaml'), `${pattern.join('\n')}\n`)
    const found = run(
      ['--stdin', '--quiet', '--config', 'own.yaml', '--format', 'json'],
      `k = acme_${'a1b2c'.repeat(4)}\n`,
    )
    expect(found.stderr).toBe('')
    expect(JSON.parse(found.stdout).findings).toMatchObject([{ ruleId: 'acme-key' }])
  })

  it('parses Terraform, which needs WebAssembly files and a module of Node', () => {
    const found = run(
      ['--stdin', '--stdin-path', 'main.tf', '--quiet', '--format', 'json', '--fail-on', 'never'],
      'resource "aws_db_instance" "main" {\n  password = "kV7qT2mXw9"\n}\n',
    )
    expect(found.stderr).toBe('')
    expect(JSON.parse(found.stdout).findings).toMatchObject([{ ruleId: 'terraform-secret-literal' }])
  })

  it('parses scripts, with a parser that Node gets as CommonJS', () => {
    const found = run(
      ['--stdin', '--stdin-path', 'src/start.ts', '--quiet', '--format', 'json', '--fail-on', 'never'],
      'console.log(process.env.DB_PASSWORD)\n',
    )
    expect(found.stderr).toBe('')
    expect(JSON.parse(found.stdout).findings).toMatchObject([{ ruleId: 'secret-logged' }])
  })
})

describe('the bundle', () => {
  it('is the same when it is built again', async () => {
    const again = await bundle(ROOT)
    expect([...again.keys()]).toEqual([...files.keys()])
    for (const [name, content] of files) expect(again.get(name)?.equals(content), name).toBe(true)
  })

  it('has no hash in a name and no path of this machine in a file', () => {
    for (const [name, content] of files) {
      expect(name).not.toMatch(/-[A-Z0-9]{8}\.js$/)
      expect(content.includes(ROOT), name).toBe(false)
      expect(content.includes(Buffer.from('from "./chunk-')), name).toBe(false)
    }
  })

  it('names every package that is in it', () => {
    const text = files.get('THIRD-PARTY-LICENSES.txt')?.toString() ?? ''
    for (const name of ['chalk', 're2-wasm', 'yaml']) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})
