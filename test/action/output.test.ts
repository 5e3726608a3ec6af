import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { pullRequest, pushed, runAction, token } from './harness.ts'
import { schemaErrors } from '../reporters/sarif-check.ts'

/** A repository with one clean commit, and a second one with these files; the run of the push that brings it. */
function push(
  files: Readonly<Record<string, string>>,
  {
    message = 'add',
    ...options
  }: Partial<Parameters<typeof runAction>[0]> & { readonly message?: string } = {},
) {
  const repo = GitRepo.init()
  const before = repo.commit('first', { 'readme.txt': 'x\n' })
  const after = repo.commit(message, files)
  const run = runAction({ workspace: repo.dir, event: 'push', payload: pushed(before, after), ...options })
  return { run, repo, before, after }
}

const line = (seed: string) => `const key = '${token(seed)}'\n`
const count = (run: ReturnType<typeof runAction>, type: string) =>
  run.annotations.filter(({ name }) => name === type).length

describe('annotations', () => {
  it('stand at the added line, with rule, message and what to do', () => {
    const { run } = push({ 'src/a.js': `x()\n${line('a')}` })
    const [first] = run.annotations
    expect(first).toMatchObject({
      name: 'error',
      properties: { file: 'src/a.js', line: '2', endLine: '2', col: '14', endColumn: '54' },
    })
    expect(first?.properties.title).toContain('github-classic-token')
    expect(first?.text).toMatch(/checksum is right\. Delete the token/)
  })

  it('stand on the side that the change touches, when two files disagree', () => {
    const row = (name: string) => `| \`${name}\` |\n`
    const page = `| Variable |\n|---|\n${['MAIL_API_KEY', 'PAY_API_KEY'].map(row).join('')}`
    const repo = GitRepo.init()
    const before = repo.commit('first', {
      'SECRETS.md': page + row('MAP_API_KEY'),
      'src/env.js': 'use(process.env.MAIL_API_KEY, process.env.PAY_API_KEY, process.env.MAP_API_KEY)\n',
    })
    const after = repo.commit('a row less', { 'SECRETS.md': page })
    const run = runAction({ workspace: repo.dir, event: 'push', payload: pushed(before, after) })
    const [first] = run.annotations
    expect(first).toMatchObject({ name: 'warning', properties: { file: 'SECRETS.md', line: '1' } })
    expect(first?.text).toContain('MAP_API_KEY is read here, and no inventory has it. (src/env.js:1)')
  })

  it('keep to ten of a type, most severe first, with the sentence that the step fails with; the log has all', () => {
    const tokens = Array.from({ length: 200 }, (_, i) => line(`many ${i}`)).join('')
    const { run } = push({ 'src/many.js': tokens })
    expect(run.outputs).toMatchObject({ findings: '200', 'new-findings': '200', 'exit-code': '1' })
    expect(count(run, 'error')).toBe(10)
    expect(run.annotations[8]?.text).toContain('192 more errors')
    expect(run.annotations.at(-1)?.text).toContain('found 200 errors')
    expect(run.log.match(/^src\/many\.js:\d+:\d+ {2}error/gm)).toHaveLength(200)
    expect(run.summary.match(/<tr><td>error/g)).toHaveLength(200)
    const names = run.commands.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['group', 'endgroup'])
  })

  it('are not longer than the runner takes', () => {
    const deep = Array.from({ length: 15 }, (_, i) => `${i}`.padEnd(250, 'd')).join('/')
    const { run } = push({ [`${deep}/a.js`]: line('deep') })
    expect(run.code).toBe(1)
    for (const { text, properties } of run.annotations) {
      expect(text.length).toBeLessThanOrEqual(4096)
      expect(properties.title?.length ?? 0).toBeLessThanOrEqual(255)
    }
  })

  it('can be switched off, as the summary can', () => {
    const { run } = push({ 'a.js': line('off') }, { inputs: { annotations: 'false', summary: 'false' } })
    expect(run.annotations).toHaveLength(1)
    expect(run.annotations[0]?.properties.file).toBeUndefined()
    expect(run.summary).toBe('')
    expect(run.log).toContain('a.js:1:14  error')
  })

  it('leave notes out, unless these fail the run', () => {
    const files = { 'test/fixtures/a.js': "const dbPassword = 'Tr0ub4dor-xkcd-93'\n" }
    const quiet = push(files).run
    expect(quiet.code).toBe(0)
    expect(quiet.annotations).toEqual([])
    expect(quiet.outputs.findings).toBe('1')
    const strict = push(files, { inputs: { 'fail-on': 'note' } }).run
    expect(strict.code).toBe(1)
    expect(strict.annotations.map(({ name }) => name)).toEqual(['notice', 'error'])
  })

  it('point to the archive for what is in one', async () => {
    const { zipSync } = await import('fflate')
    const repo = GitRepo.init()
    const before = repo.commit('first', { 'a.txt': 'a\n' })
    const zip = Buffer.from(zipSync({ 'conf/app.env': Buffer.from(`GITHUB_TOKEN=${token('zip')}\n`) }))
    const after = repo.commit('zip', { 'backup.zip': zip })
    const run = runAction({ workspace: repo.dir, event: 'push', payload: pushed(before, after) })
    expect(run.annotations[0]?.properties).toMatchObject({ file: 'backup.zip', line: '1' })
    expect(run.summary).toContain(`/blob/${after}/backup.zip"`)
  })
})

describe('masking', () => {
  it('comes before all other output, and no secret is anywhere else', () => {
    const secret = token('mask')
    const { run, repo } = push(
      { 'a.js': `const key = '${secret}'\n`, 'b.js': `x()\nconst key = '${secret}'\n` },
      { inputs: { 'sarif-file': 'out/hushlint.sarif' } },
    )
    expect(run.masks).toEqual([secret])
    expect(run.stdout.startsWith(`::add-mask::${secret}`)).toBe(true)
    const sarif = readFileSync(repo.path('out/hushlint.sarif'), 'utf8')
    for (const text of [run.log, run.summary, run.stderr, sarif, JSON.stringify(run.outputs)]) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(secret.slice(8))
    }
  })

  it('is not done where no runner would take the command away', () => {
    const secret = token('elsewhere')
    const { run } = push({ 'a.js': `k = '${secret}'\n` }, { env: { GITHUB_ACTIONS: '' } })
    expect(run.code).toBe(1)
    expect(run.stdout).not.toContain(secret)
    expect(run.stdout).not.toContain('add-mask')
  })

  it('masks a key file line by line, without its short lines, and no common word', () => {
    const { run } = push({
      'deploy/prod.env': 'DB_PASSWORD=postgres\nADMIN_PASSWORD=hunter\n',
      'id.pem': `${renderPem()}\n`,
    })
    expect(run.masks.length).toBeGreaterThan(3)
    expect(run.masks.filter((mask) => mask.length < 6 || /-----|^(postgres|hunter)$/.test(mask))).toEqual([])
    for (const mask of run.masks) expect(run.log).not.toContain(mask)
  })
})

describe('hostile text', () => {
  const names = [
    'src/::error::pwned.js',
    'src/a%0A::error::x.js',
    'src/new\nline::error file=x::y.js',
    'src/##[error]old.js',
    '::error::start.js',
    'src/`tick`|pipe|<img src=x onerror=alert(1)>&amp;.js',
    'src/comma,colon:title=x.js',
    'src/\u202egnp.js',
    'src/\u001b[31mred.js',
    'src/[link](javascript:alert(1)).js',
    'src/@acme/team.js',
  ]

  it('in names of files, branches and messages gives no command, no markup and no other place', () => {
    const files = Object.fromEntries(names.map((name, i) => [name, line(`hostile ${i}`)]))
    const message = `::error::message\n\n::set-output name=x::y\n##[add-mask]x ${token('message')}\n<script>alert(1)</script>`
    const repo = GitRepo.init()
    const before = repo.commit('first', { 'readme.txt': 'x\n' })
    const after = repo.commit(message, files)
    const ref = 'refs/heads/::error::branch%0A`x`<b>'
    const payload = pushed(before, after, { ref })
    const run = runAction({ workspace: repo.dir, event: 'push', payload, env: { GITHUB_REF: ref } })
    expect(run.outputs.findings).toBe(String(names.length + 1))
    const allowed = ['group', 'endgroup', 'error', 'warning', 'notice']
    expect(run.commands.filter(({ name }) => !allowed.includes(name))).toEqual([])
    expect(count(run, 'error')).toBe(10)
    for (const { properties, text } of run.annotations.slice(0, -1)) {
      if (properties.file) expect(names).toContain(properties.file)
      expect(text).not.toMatch(/pwned|onerror|\n/)
    }
    // Only tags that the Action itself writes.
    const tags = new Set([...run.summary.matchAll(/<\/?([a-z]+)/gi)].map(([, tag]) => tag))
    const own = ['a', 'b', 'code', 'details', 'li', 'p', 'summary', 'table', 'td', 'th', 'tr', 'ul']
    expect([...tags].filter((tag) => !own.includes(tag ?? ''))).toEqual([])
    expect(run.summary.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u)
    // A blank line would end the table and begin Markdown.
    const table = /<table>[\s\S]*?<\/table>/.exec(run.summary)?.[0] ?? ''
    expect(table.match(/<tr>/g)).toHaveLength(names.length + 2)
    expect(table).not.toContain('\n\n')
    expect(
      [...run.summary.matchAll(/href="([^"]*)"/g)].every(([, to]) =>
        to?.startsWith('https://github.com/acme/shop/'),
      ),
    ).toBe(true)
  })

  it('in a payload is no revision and no option', () => {
    const repo = GitRepo.init()
    repo.commit('first')
    for (const id of ['--output=/tmp/x', 'main; rm -rf /', '$(id)', '../..']) {
      const run = runAction({ workspace: repo.dir, event: 'pull_request', payload: pullRequest(id, id) })
      expect(run.code).toBe(2)
      expect(run.outputs).toEqual({ 'exit-code': '2' })
    }
    const broken = runAction({ workspace: repo.dir, event: 'push', payload: '{"after":' })
    expect(broken.code).toBe(2)
    expect(broken.annotations[0]?.text).toContain('payload')
  })
})

describe('summary', () => {
  it('links each finding at the line of the scanned commit', () => {
    const { run, after } = push({ 'dir with space/ä#?.js': `x()\n${line('link')}` })
    const uri = 'dir%20with%20space/%C3%A4%23%3F.js'
    expect(run.summary).toContain(`<a href="https://github.com/acme/shop/blob/${after}/${uri}#L2">`)
    expect(run.summary).toContain('<b>Delete the token')
  })

  it('stays below 1 MiB, with what was there before, and says what is missing', () => {
    const long = 'p'.repeat(200)
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [
        `${long}/${long}/${i}.js`,
        Array.from({ length: 60 }, (_, n) => line(`${i} ${n}`)).join(''),
      ]),
    )
    const summary = 'earlier\n'.repeat(20_000)
    const { run } = push(files, { summary })
    expect(run.outputs.findings).toBe('1800')
    const bytes = Buffer.byteLength(run.summary)
    expect(bytes).toBeLessThanOrEqual(1_048_576)
    expect(bytes).toBeGreaterThan(1_000_000)
    const rows = run.summary.match(/<tr><td>error/g)?.length ?? 0
    expect(run.summary).toContain(`${1800 - rows} more findings`)
    expect(run.summary).toContain('</table>')
  })
})

describe('SARIF', () => {
  it('is written for the upload, tree and history apart, also when the step fails', () => {
    const { run, repo } = push(
      { 'a.js': line('sarif') },
      { message: `token ${token('in message')}`, inputs: { 'sarif-file': 'hushlint.sarif' } },
    )
    expect(run.code).toBe(1)
    expect(run.outputs['sarif-file']).toBe('hushlint.sarif')
    const text = readFileSync(path.join(repo.dir, 'hushlint.sarif'), 'utf8')
    expect(schemaErrors(text)).toEqual([])
    const log = JSON.parse(text)
    expect(
      log.runs.map((each: { automationDetails: { id: string }; results: unknown[] }) => [
        each.automationDetails.id,
        each.results.length,
      ]),
    ).toEqual([
      ['hushlint/range/', 1],
      ['hushlint/range-history/', 1],
    ])
  })

  it('is no output when nothing was scanned', () => {
    const repo = GitRepo.init()
    const run = runAction({ workspace: repo.dir, event: 'pull_request', inputs: { 'sarif-file': 'x.sarif' } })
    expect(run.outputs).toEqual({ 'exit-code': '2' })
  })
})

describe('inputs', () => {
  it.each([
    [{ 'fail-on': 'errors' }, 'fail-on', 'did you mean "error"'],
    [{ scan: 'everything' }, 'scan', 'auto, diff, tree or history'],
    [{ annotations: 'yes' }, 'annotations', 'true or false'],
    [{ format: 'sarif' }, 'format', 'text or json'],
    [{ args: '--history' }, 'args', '--history'],
    [{ args: "--exclude '**/*.js" }, 'args', 'quote'],
    [{ args: 'src' }, 'args', 'src'],
    [{ args: '--rule no-such-rule' }, 'no-such-rule', 'unknown rule'],
    [{ 'working-directory': 'nowhere' }, 'working-directory', 'nowhere'],
    [{ config: 'nowhere.yaml' }, 'config', 'nowhere.yaml'],
  ])('%j is refused with its name', (inputs, name, hint) => {
    const { run } = push({ 'a.js': line('x') }, { inputs })
    expect(run.code).toBe(2)
    expect(run.annotations).toHaveLength(1)
    expect(run.annotations[0]?.text).toContain(name)
    expect(run.annotations[0]?.text).toContain(hint)
  })

  it('args: options without an input of their own', () => {
    const { run } = push(
      { 'a.js': line('a'), 'b c.js': line('b'), 'd.txt': line('d') },
      { inputs: { args: `--exclude 'b c.js'\n  --exclude "*.txt" --rule github-classic-token` } },
    )
    expect(run.annotations.flatMap(({ properties }) => properties.file ?? [])).toEqual(['a.js'])
  })

  it('format: json puts a report into the log that a program can read', () => {
    const { run } = push({ 'a.js': line('a') }, { inputs: { format: 'json' } })
    const json = /^\{[\s\S]*?^\}/m.exec(run.log)?.[0] ?? ''
    expect(JSON.parse(json)).toMatchObject({ schemaVersion: 1, findings: [{ path: 'a.js' }] })
  })

  it('says that a checkout is missing', () => {
    const folder = path.dirname(GitRepo.init().dir)
    const run = runAction({ workspace: folder, event: 'schedule' })
    expect(run.code).toBe(2)
    expect(run.annotations[0]?.text).toContain('actions/checkout')
  })

  it('ends with 2 and says so when not everything could be read', () => {
    const repo = GitRepo.init()
    const before = repo.commit('first', { 'a.js': 'x()\n' })
    const after = repo.commit('leak', { 'b.js': line('there'), 'c.js': line('lost') })
    const blob = repo.id(`${after}:c.js`)
    rmSync(repo.path('.git', 'objects', blob.slice(0, 2), blob.slice(2)))
    const inputs = { 'fail-on': 'never', 'sarif-file': 'x.sarif' }
    const run = runAction({ workspace: repo.dir, event: 'push', payload: pushed(before, after), inputs })
    expect(run.code).toBe(2)
    expect(run.outputs).toMatchObject({ findings: '1', 'exit-code': '2', 'sarif-file': 'x.sarif' })
    expect(run.annotations.at(-1)?.text).toMatch(/could not scan all: .* not an all-clear/)
    expect(run.summary).toContain('not everything could be read')
  })
})

function renderPem(): string {
  const body = Array.from({ length: 12 }, (_, i) => token(`pem ${i}`).slice(4).padEnd(64, 'Aq9').slice(0, 64))
  return (
    ['-----BEGIN RSA PRIVATE ', 'KEY-----\n'].join('') +
    `${body.join('\n')}\nab==\n` +
    ['-----END RSA PRIVATE ', 'KEY-----'].join('')
  )
}
