import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type ZippableFile, zipSync } from 'fflate'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { leak, temporaryFolder } from './support.ts'

/** Archives that are what they seem, and archives that lie: what can be read is read, the rest is said, and none of them hurts. */

const MB = 2 ** 20
const padded = (seed: string) => Buffer.from(`${'x=1\n'.repeat(100)}${leak(seed)}${'y=2\n'.repeat(100)}`)
const stored = (seed: string): ZippableFile => [Buffer.from(leak(seed)), { level: 0 }]
const noise = Buffer.from(Array.from({ length: 500 }, (_, i) => (i * i * 7) % 251))
const good = zipSync({ 'first.bin': noise, 'app.env': padded('app') })

/** Replaces a number in every local header (offset from `PK\3\4`) and in the directory (`PK\1\2`). */
function lie(zip: Uint8Array, local: number, central: number, value: number): Buffer {
  const bytes = Buffer.from(zip)
  for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4))
    bytes.writeUInt32LE(value, at + local)
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(value, at + central)
  return bytes
}

/** The same archive with the name of the second member changed into that of the first. */
function sameNames(): Buffer {
  const zip = zipSync({ 'a.env': padded('hidden twin'), 'b.env': Buffer.from('harmless '.repeat(99)) })
  return Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('b.env', 'a.env'), 'latin1')
}

function nested(depth: number): Uint8Array {
  let zip = zipSync({ 'app.env': padded(`nested ${depth}`) })
  for (let i = 1; i < depth; i++) zip = zipSync({ [`${i}.zip`]: zip })
  return zip
}

/** A real tar archive, as a stream writes it. */
async function tar(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A Zstandard frame of raw blocks (RFC 8878, sections 3.1.1.1 and 3.1.1.2): a window of 1 MB, no checksum, no size. */
function zstd(content: Buffer): Buffer {
  const parts: Uint8Array[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50])]
  for (let at = 0; at < content.length; at += 100_000) {
    const block = content.subarray(at, at + 100_000)
    const header = Buffer.alloc(3)
    header.writeUIntLE((block.length << 3) | (at + block.length >= content.length ? 1 : 0), 0, 3)
    parts.push(header, block)
  }
  return Buffer.concat(parts)
}

/** The same with the name in the header (RFC 1952: flag FNAME). */
function named(gzip: Buffer, name: string): Buffer {
  const header = Buffer.from(gzip.subarray(0, 10))
  header[3] = 8
  return Buffer.concat([header, Buffer.from(`${name}\0`, 'latin1'), gzip.subarray(10)])
}

const files = { 'noise.bin': noise, [`${'deep/'.repeat(40)}app.env`]: padded('tar') }
const [tarball, longName] = [await tar(files), Object.keys(files)[1]]
const npmPackage = gzipSync(await tar({ 'package/config.env': padded('npm') }))
const savedImage = await tar({ 'ab/layer.tar': tarball })
/** A layer by its digest has no ending. */
const layout = await tar({ 'blobs/sha256/0f': gzipSync(await tar({ 'app/x.jar': Buffer.from(nested(1)) })) })

function scan(name: string, content: Uint8Array) {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, name), content)
  const run = hushlint(['--format', 'json'], { cwd: folder })
  expect(run.stderr).not.toContain('internal error')
  const { findings, coverage } = JSON.parse(run.stdout)
  return {
    paths: findings.map((finding: { path: string }) => finding.path),
    remarks: coverage.remarks.join(' '),
  }
}

describe('is read', () => {
  test.each<[string, Uint8Array, string[]]>([
    ['plain.zip', good, ['plain.zip!app.env']],
    [
      'lib.jar',
      zipSync({
        'META-INF/MANIFEST.MF': Buffer.from('Manifest-Version: 1.0\n'),
        'a/app.properties': padded('jar'),
      }),
      ['lib.jar!a/app.properties'],
    ],
    ['stored.zip', zipSync({ 'app.env': stored('stored') }), ['stored.zip!app.env']],
    ['nested.zip', nested(3), ['nested.zip!2.zip!1.zip!app.env']],
    ['comment.zip', zipSync({ 'a.txt': [Buffer.from('a'), { comment: leak('comment') }] }), ['comment.zip']],
    ['twins.zip', sameNames(), ['twins.zip!a.env']],
    ['tail.zip', Buffer.concat([good, Buffer.from(leak('tail'))]), ['tail.zip', 'tail.zip!app.env']],
    ['text.zip', Buffer.from(`PK\x03\x04 begins like an archive\n${leak('text')}`), ['text.zip']],
    ['small-size.zip', lie(good, 22, 24, 1), ['small-size.zip!app.env']],
    [
      'no-directory.zip',
      good.subarray(0, Buffer.from(good).indexOf('PK\x01\x02')),
      ['no-directory.zip!app.env'],
    ],
    ['empty.zip', zipSync({}), []],
    ['files.tar', tarball, [`files.tar!${longName}`]],
    ['files.tgz', gzipSync(tarball), [`files.tgz!${longName}`]],
    ['files.tar.zst', zstd(tarball), [`files.tar.zst!${longName}`]],
    ['log.gz', named(gzipSync(padded('gz')), 'logs/app.log'), ['log.gz!app.log']],
    ['two.gz', Buffer.concat([gzipSync(noise), gzipSync(padded('two'))]), ['two.gz!content']],
    [
      'app.war',
      zipSync({ 'WEB-INF/lib/x.jar': zipSync({ 'app.properties': padded('war') }) }),
      ['app.war!WEB-INF/lib/x.jar!app.properties'],
    ],
    ['acme-1.0.0.tgz', npmPackage, ['acme-1.0.0.tgz!package/config.env']],
    [
      'acme-1-py3-none-any.whl',
      zipSync({ 'acme/settings.py': padded('whl') }),
      ['acme-1-py3-none-any.whl!acme/settings.py'],
    ],
    ['image.tar', savedImage, [`image.tar!ab/layer.tar!${longName}`]],
    ['oci.tar', layout, ['oci.tar!blobs/sha256/0f!app/x.jar!app.env']],
    ['in.zip', zipSync({ 'a.tgz': gzipSync(tarball) }), [`in.zip!a.tgz!${longName}`]],
  ])('%s', (name, content, paths) => {
    expect(scan(name, content).paths).toEqual(paths)
  })

  test('in the index, the history and on standard input', () => {
    const repo = GitRepo.init()
    repo.write({ 'a.zip': Buffer.from(good) })
    repo.git('add', '.')
    expect(hushlint(['--staged'], { cwd: repo.dir }).stdout).toContain('a.zip!app.env:101:')
    repo.commit('first')
    expect(hushlint(['--history'], { cwd: repo.dir }).stdout).toContain('a.zip!app.env:101:')
    expect(hushlint(['--stdin'], { cwd: repo.dir, input: Buffer.from(good) }).stdout).toContain(
      'app.env:101:',
    )
  })
})

describe('is not read as a whole, which is said', () => {
  const bomb = zipSync({ zeros: Buffer.alloc(40 * MB), 'app.env': padded('bomb') })
  const liar = lie(zipSync({ zeros: Buffer.alloc(160 * MB) }), 22, 24, 100)
  const damaged = Buffer.from(good)
  damaged.fill(0xff, 60, 90)
  const encrypted = Buffer.from(good)
  for (let at = encrypted.indexOf('PK\x03\x04'); at >= 0; at = encrypted.indexOf('PK\x03\x04', at + 4))
    encrypted[at + 6] = 1

  test.each<[string, Uint8Array, string[], string]>([
    ['bomb.zip', bomb, ['bomb.zip!app.env'], 'a member is too large'],
    ['liar.zip', liar, [], 'it unpacks to too much'],
    ['damaged.zip', damaged, ['damaged.zip!app.env'], 'a member is damaged'],
    ['cut.zip', good.subarray(0, good.length - 190), [], 'it is damaged'],
    ['bomb.gz', gzipSync(Buffer.alloc(160 * MB)), [], 'it unpacks to too much'],
    ['cut.tgz', gzipSync(tarball).subarray(0, -9), [`cut.tgz!${longName}`], 'it is damaged'],
    ['cut.tar', tarball.subarray(0, tarball.length - 2000), [], 'it is damaged'],
    ['deep.zip', nested(6), [], 'nested too deep'],
    ['encrypted.zip', encrypted, [], 'it is encrypted'],
    ['method.zip', lie(zipSync({ 'app.env': padded('method') }), 8, 10, 93), [], 'method 93'],
    [
      'many.zip',
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, stored('many')]))),
      [],
      'too many members',
    ],
  ])('%s', (name, content, paths, problem) => {
    const seen = scan(name, content)
    expect(seen.remarks).toContain(`The archive ${name} was not read as a whole: `)
    expect(seen.remarks).toContain(problem)
    expect(seen.paths).toEqual(expect.arrayContaining(paths))
  })

  test('a few are named, the rest is counted', () => {
    const folder = temporaryFolder()
    for (let i = 1; i <= 7; i++) writeFileSync(path.join(folder, `${i}.zip`), encrypted)
    const { stderr } = hushlint([], { cwd: folder })
    expect(stderr.match(/^The archive \d\.zip was not read as a whole/gm)).toHaveLength(5)
    expect(stderr).toContain('2 more archives were not read as a whole.')
  })
})
