import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { render } from '../../src/rules/templates.ts'

const FIXTURES = fileURLToPath(new URL('../../fixtures/demo', import.meta.url))

/** No setting of the user's Git, and no variable of a hook that may run this, reaches the demo's repository. */
const ENVIRONMENT = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Demo',
  GIT_AUTHOR_EMAIL: 'demo@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Demo',
  GIT_COMMITTER_EMAIL: 'demo@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T12:00:00Z',
}

/**
 * Makes the repository that `fixtures/demo/README.md` describes in an empty folder: leaks that were removed again, in a
 * merge, in a stash, in a commit message, in the index and in the folder itself. The same ids every time.
 *
 * @throws Error with Git's own words when a step fails
 */
export function makeRepository(folder: string): void {
  const git = (...args: string[]): void => runGit(folder, args)
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'core.autocrlf', 'false')

  write('1-start', folder)
  commit('Start')
  git('tag', 'start')

  write('2-leak', folder)
  commit('Deploy to production')
  rmSync(join(folder, 'deploy'), { recursive: true })
  commit('Move the secrets to the platform')

  git('switch', '--quiet', '-c', 'notify', 'start')
  write('3-branch', folder)
  commit('Tell the team about bookings')
  git('switch', '--quiet', 'main')
  git('merge', '--quiet', '--no-ff', '--no-commit', 'notify')
  write('4-merge', folder)
  commit('Merge notify')
  write('1-start', folder)
  commit(render('Load the token at start\n\nIt was {{github-classic:ghp_}}, revoked now.').text)

  write('5-stash', folder)
  git('stash', 'push', '--quiet', '--include-untracked')

  write('6-index', folder)
  git('add', '--all')
  write('7-worktree', folder)

  function commit(message: string): void {
    git('add', '--all')
    git('commit', '--quiet', '--no-verify', '-m', message)
  }
}

/** Renders the files of one step over what is there. Lines end in LF on every system. */
function write(step: string, folder: string): void {
  for (const entry of readdirSync(join(FIXTURES, step), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const source = join(entry.parentPath, entry.name)
    const target = join(folder, source.slice(join(FIXTURES, step).length).replace(/([\\/])dot-/g, '$1.'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, render(readFileSync(source, 'utf8').replaceAll('\r\n', '\n')).text)
  }
}

function runGit(cwd: string, args: readonly string[]): void {
  const run = spawnSync('git', args, { cwd, env: ENVIRONMENT, encoding: 'utf8' })
  if (run.error !== undefined) throw new Error(`Git could not be started: ${run.error.message}`)
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr.trim()}`)
}
