import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from './git-repo.ts'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Chromium or Chrome; in CI on Debian it is installed when it is missing. Undefined where none can be had. */
export const browser: string | undefined = found() ?? installed()

function found(): string | undefined {
  const place = PLACES.find((path) => existsSync(path))
  return place ?? PROGRAMS.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)
}

/** Nothing is installed on somebody's own machine. */
function installed(): string | undefined {
  if (process.env.CI === undefined || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return undefined
  const options = { stdio: 'ignore', timeout: 120_000 } as const
  if (spawnSync('apt-get', ['update'], options).status !== 0) return undefined
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options)
  return found()
}

/**
 * The document that a browser without a window has made of a page, after its scripts ran, as HTML.
 *
 * @param kept folder of what the browser keeps from one page to the next; default: it begins anew and keeps nothing
 */
export function openPage(file: string, fragment = '', kept?: string): string {
  if (browser === undefined) throw new Error('There is no Chromium or Chrome.')
  const profile = kept ?? temporaryFolder()
  const address = `${pathToFileURL(file)}${fragment}`
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run']
  try {
    return execFileSync(
      browser,
      [...args, `--user-data-dir=${profile}`, '--virtual-time-budget=5000', '--dump-dom', address],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9, timeout: 100_000 },
    )
  } finally {
    if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
