import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { browser, openPage } from '../support/browser.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'
import { leak, token } from './support.ts'

/** The report page in a real browser, of a repository that tries to run scripts in it. */

const OWN = "document.documentElement.dataset.owned='1'"
/** A file name cannot hold a slash, so these do without. */
const NAMES = [
  `<img src=x onerror="${OWN}">.js`,
  `"'><svg onload=${OWN}>.js`,
  `<script>${OWN}<!--.js`,
  `\u202esj.<iframe srcdoc="<script>${OWN}">`,
  'plain.js',
]
let repo: GitRepo
let page: string

beforeAll(() => {
  repo = GitRepo.init()
  repo.commit('base', { 'a.txt': 'a\n' })
  // Not through the worktree: not every system takes such names.
  for (const [i, name] of NAMES.entries()) {
    const evil = `</script></title></style><img src=x onerror="${OWN}"><script>${OWN}</script>`
    const id = repo.blob(`/* ${evil} */ ${leak(`html ${i}`)}`)
    repo.git('-c', 'core.protectNTFS=false', 'update-index', '--add', '--cacheinfo', `100644,${id},${name}`)
  }
  const commit = (message: string) => {
    const id = repo.git('commit-tree', repo.git('write-tree'), '-p', 'HEAD', '-m', message)
    repo.git('update-ref', 'refs/heads/main', id)
  }
  commit(`leak <script>${OWN}</script> ${token('html message')}`)
  repo.git('rm', '--quiet', '--cached', 'plain.js')
  commit('remove')
  repo.write({ '.env': `GITHUB_TOKEN=${token('html 0')}\n` })
  page = path.join(temporaryFolder(), 'audit.html')
  const run = hushlint(['--history', '--format', 'html', '--output', page], { cwd: repo.dir })
  expect([run.code, run.stdout]).toEqual([1, ''])
})

test('the page holds no clear secret and no author, and gives the same bytes again', () => {
  const html = readFileSync(page, 'utf8')
  for (const [i] of NAMES.entries()) expect(html).not.toContain(token(`html ${i}`))
  expect(html).not.toContain(token('html message'))
  expect(html).not.toMatch(/ada/i)
  expect(hushlint(['--history', '--format', 'html'], { cwd: repo.dir }).stdout).toBe(html)
})

test('the timeline has the dates of the commits', () => {
  const html = readFileSync(page, 'utf8')
  const commit = repo.id('HEAD~1').slice(0, 10)
  expect(html).toContain(`<time datetime="2023-11-14">2023-11-14</time> <code>${commit}</code>`)
})

describe.skipIf(browser === undefined)('in a browser (needs Chromium or Chrome)', () => {
  const dataset = (dom: string): string => /<html[^>]*>/.exec(dom)?.[0] ?? ''
  /** Ids of the findings that are shown. */
  const shown = (dom: string): string[] =>
    [...dom.matchAll(/<li id="(f\d+)"(?![^>]* hidden)[^>]*>/g)].map(([, id = '']) => id)
  const count = (dom: string): string => /<output id="count"[^>]*>([^<]*)<\/output>/.exec(dom)?.[1] ?? ''

  test('nothing of the repository became an element or ran, and the own script did', () => {
    const dom = openPage(page)
    expect(dataset(dom)).not.toContain('owned')
    expect(dom.match(/<(?:img|svg|iframe|script)[ >]/g)).toEqual(['<script>'])
    expect(dom).toContain('&lt;img src=x onerror=')
    expect(shown(dom)).toHaveLength(NAMES.length + 1)
    expect(count(dom)).toBe(`All ${NAMES.length + 1} findings`)
    expect(dom).toMatch(/<form id="filter" role="search" aria-label="Filter findings">/)
  })

  test('the policy stops what would get in, and nothing but the policy does', () => {
    const attack = `<body><script>${OWN}</script><img src="data:," onerror="${OWN}"><style>html{--owned:1}</style>`
    const html = readFileSync(page, 'utf8').replace('<body>', () => attack)
    const attacked = path.join(temporaryFolder(), 'attacked.html')
    writeFileSync(attacked, html)
    expect(dataset(openPage(attacked))).not.toContain('owned')
    writeFileSync(attacked, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
    expect(dataset(openPage(attacked))).toContain('data-owned="1"')
  })

  test('the address presets the filter', () => {
    const words = openPage(page, '#q=PLAIN.js%20in-use-nowhere')
    expect(shown(words)).toEqual([])
    expect(words).toMatch(/<p id="none">/)
    const plain = openPage(page, '#q=PLAIN.js%20classic')
    expect(shown(plain)).toHaveLength(1)
    expect(count(plain)).toBe(`1 of ${NAMES.length + 1} findings`)
    expect(shown(openPage(page, '#level=error&state=live'))).toHaveLength(1)
    expect(shown(openPage(page, '#rule=github-classic-token&state=gone'))).toHaveLength(1)
    expect(shown(openPage(page, '#level=%3Cscript%3E'))).toHaveLength(NAMES.length + 1)
  })

  test('a link to a finding shows it', () => {
    const dom = openPage(page, '#f2')
    expect(shown(dom)).toContain('f2')
    expect(dataset(dom)).not.toContain('owned')
  })
})
