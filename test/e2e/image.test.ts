import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { hushlint } from '../support/hushlint.ts'
import { dockerArchive, type ImageSpec, ociFiles, tarOf } from '../support/image.ts'
import { temporaryFolder, token } from './support.ts'

/** Images in the formats of Docker and OCI: configuration, and every layer, with what a later one deletes. */

const shop: ImageSpec = {
  layers: [
    { instruction: 'ADD rootfs.tar /', files: { 'etc/os-release': 'ID=small\n' } },
    {
      instruction: 'COPY . /app # buildkit',
      files: { 'app/.env': `STRIPE=${token('env')}\n`, 'app/a.js': '1\n' },
    },
    {
      instruction: `RUN |1 NPM=${token('build')} /bin/sh -c npm ci # buildkit`,
      files: { 'app/.wh..env': '' },
    },
    { instruction: 'COPY conf /conf', files: { 'conf/key.txt': `${token('key')}\n` } },
    { instruction: 'COPY conf2 /conf', files: { 'conf/.wh..wh..opq': '', 'conf/other.txt': 'ok\n' } },
  ],
  env: ['PATH=/usr/bin', `STRIPE_KEY=${token('baked')}`],
  labels: { 'org.example.key': token('label') },
  cmd: ['node', 'server.js', `--key=${token('cmd')}`],
}

function write(name: string, content: Uint8Array): string {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, name), content)
  return folder
}

interface Found {
  readonly path: string
  readonly place: string
  readonly message: string
}

function scan(folder: string, image: string) {
  const run = hushlint(['--image', image, '--pack', 'secrets', '--format', 'json'], { cwd: folder })
  const report = run.stdout === '' ? { findings: [] } : JSON.parse(run.stdout)
  for (const seed of ['env', 'build', 'key', 'baked', 'label', 'cmd']) {
    expect(run.stdout + run.stderr).not.toContain(token(seed))
  }
  return { ...run, findings: report.findings as Found[], coverage: report.coverage }
}

const expected = (name: string) => [
  [`${name}!Cmd`, 'in the command, the entry point or the health check'],
  [`${name}!Env`, 'in the environment of every container'],
  [`${name}!History`, 'in the instructions, which docker history shows'],
  [`${name}!Labels`, 'in the labels'],
  [
    `${name}!app/.env`,
    'in layer 2 of 5, made by "COPY . /app"; deleted in layer 3, which does not take it out of the image',
  ],
  [
    `${name}!conf/key.txt`,
    'in layer 4 of 5, made by "COPY conf /conf"; deleted in layer 5, which does not take it out of the image',
  ],
]

describe('an image', () => {
  test.each<[string, () => Promise<Buffer>]>([
    ['docker.tar', () => dockerArchive(shop)],
    ['docker.tar.gz', async () => gzipSync(await dockerArchive(shop))],
    ['oci.tar', async () => tarOf(await ociFiles(shop))],
  ])('as %s', async (name, make) => {
    const { findings, coverage, code } = scan(write(name, await make()), name)
    expect(findings.map((finding) => [finding.path, finding.place])).toEqual(expected(name))
    expect(findings.every(({ message, place }) => message.endsWith(`It is ${place}.`))).toBe(true)
    expect(coverage).toMatchObject({ incomplete: false, remarks: ['shop:1: 5 layers.'] })
    expect(code).toBe(1)
  })

  test('as the folder of an OCI layout', async () => {
    const folder = temporaryFolder()
    for (const [name, content] of Object.entries(await ociFiles(shop))) {
      mkdirSync(path.dirname(path.join(folder, 'layout', name)), { recursive: true })
      writeFileSync(path.join(folder, 'layout', name), content)
    }
    expect(scan(folder, 'layout').findings.map(({ path: at }) => at)).toEqual(
      expected('layout').map(([at]) => at),
    )
  })

  test('without a secret is clean, and says what it covered', async () => {
    const clean = { layers: [{ instruction: 'COPY a /a', files: { a: 'hello\n' } }] }
    const { code, stderr } = scan(write('clean.tar', await dockerArchive(clean)), 'clean.tar')
    expect(code).toBe(0)
    expect(stderr).toContain('shop:1: 1 layer.')
  })
})

describe('is refused or said to be incomplete, never clean', () => {
  test.each<[string, () => Promise<Buffer>, RegExp]>([
    ['text.tar', async () => Buffer.from('hello\n'), /is no image archive: .*docker save/s],
    ['empty.tar', async () => Buffer.alloc(0), /is no image archive/],
    ['other.tar', () => tarOf({ 'a.txt': 'a' }), /neither manifest\.json nor index\.json/],
    ['broken.tar', () => tarOf({ 'manifest.json': '[{' }), /manifest\.json is no JSON/],
    ['cut.tar.gz', async () => gzipSync(await dockerArchive(shop)).subarray(0, 300), /is no image archive/],
  ])('%s', async (name, make, message) => {
    const { code, stderr } = scan(write(name, await make()), name)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })

  test('a file that is not there', () => {
    const { code, stderr } = scan(temporaryFolder(), 'none.tar')
    expect(stderr).toContain('no such file: none.tar')
    expect(code).toBe(2)
  })

  test('a layer that is missing or damaged', async () => {
    const files = await ociFiles(shop)
    const layers = Object.entries(files).filter(([, content]) => content[0] === 0x1f)
    const [[gone = ''] = [], [bad = ''] = []] = layers
    delete files[gone]
    files[bad] = Buffer.from(files[bad] ?? '').fill(7, 20)
    const { code, coverage } = scan(write('bad.tar', await tarOf(files)), 'bad.tar')
    expect(coverage.skipped.map(({ reason }: { reason: string }) => reason).sort()).toEqual([
      'corrupt',
      'missing',
    ])
    expect(code).toBe(2)
  })
})
