import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PlainRun, runPlainGit } from '../../git/plain.ts'
import { runGit } from '../../git/run.ts'
import type { Setup } from '../init/detect.ts'
import type { Io } from '../io.ts'
import { hookEnvironment } from './environment.ts'

/** A repository for trials: the hooks and top-level files of the real one, and nothing of its history, index or objects. */
export interface ThrowAway {
  /** Absolute path of its worktree. */
  readonly folder: string
  write(name: string, text: string): void
  /** Runs Git as the user would. `undefined` as the code: it took longer than a minute. */
  git(...args: string[]): Promise<PlainRun>
  /** Removes it. */
  dispose(): void
}

/**
 * Makes a repository in a temporary folder in which hooks run as in the real one, and cannot harm it: hook managers stash, check out and reset what
 * is not staged. Files at the top are copied, folders are links (hooks call what lies in them), hooks are copied or, with `core.hooksPath`, found
 * through the same setting.
 */
export async function throwAway(setup: Setup, io: Io): Promise<ThrowAway> {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'hushlint-doctor-')))
  const folder = join(top, 'repository')
  const dispose = () => rmSync(top, { recursive: true, force: true })
  io.signal.addEventListener('abort', dispose, { once: true })
  const options = {
    env: { ...hookEnvironment(io.env), ...IDENTITY },
    timeoutMs: TIMEOUT_MS,
    signal: io.signal,
  }
  const git = (...args: string[]) => runPlainGit(folder, args, options)
  try {
    mkdirSync(folder)
    // No template: it could bring hooks that the real repository has not.
    await git('init', '--quiet', '--template=', '--initial-branch=main')
    const settings = [
      ['commit.gpgSign', 'false'],
      ['core.fsmonitor', 'false'],
      ...(setup.hooksPath === undefined ? [] : [['core.hooksPath', setup.hooksPath]]),
    ]
    for (const [name = '', value = ''] of settings) await git('config', name, value)
    if (setup.hooksPath === undefined) copyHooks(setup.hooksFolder, join(folder, '.git', 'hooks'))
    linkFolders(setup.root, folder)
    await copyFiles(setup.root, folder)
    await git('add', '--all')
    await git('commit', '--quiet', '--no-verify', '--allow-empty', '--message', MESSAGE)
  } catch (error) {
    dispose()
    throw error
  }
  return { folder, git, dispose, write: (name, text) => writeFileSync(join(folder, name), text) }
}

/** In the form that checkers of messages ask for. */
export const MESSAGE = 'chore: hushlint doctor'

const TIMEOUT_MS = 60_000
const IDENTITY = {
  GIT_AUTHOR_NAME: 'hushlint doctor',
  GIT_AUTHOR_EMAIL: 'doctor@example.com',
  GIT_COMMITTER_NAME: 'hushlint doctor',
  GIT_COMMITTER_EMAIL: 'doctor@example.com',
  GIT_EDITOR: 'true',
  GIT_TERMINAL_PROMPT: '0',
}
/** Settings that are often ignored by Git and count all the same. */
const IGNORED_SETTINGS = [
  'lefthook-local.yml',
  '.lefthook-local.yml',
  'lefthook-local.yaml',
  '.pnp.cjs',
  '.pnp.loader.mjs',
]
const MOST_BYTES = 2_000_000

function copyHooks(from: string, to: string): void {
  if (!existsSync(from)) return
  cpSync(from, to, { recursive: true, dereference: true, filter: (path) => !path.endsWith('.sample') })
}

/** Links to the folders at the top, which Git is told to leave alone. */
function linkFolders(root: string, folder: string): void {
  const names = readdirSync(root).filter((name) => name !== '.git' && isFolder(join(root, name)))
  for (const name of names) symlinkSync(join(root, name), join(folder, name), 'junction')
  const patterns = names.map((name) => `/${name.replace(/[\\*?[\]!#\s]/g, '\\$&')}\n`)
  mkdirSync(join(folder, '.git', 'info'), { recursive: true })
  writeFileSync(join(folder, '.git', 'info', 'exclude'), patterns.join(''))
}

/** Links count: packages are often one. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Files at the top that Git does not ignore: the settings of hook managers and of what they call. */
async function copyFiles(root: string, folder: string): Promise<void> {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ':(top,glob)*']
  const listed = (await runGit(root, list)).toString('utf8').split('\0')
  for (const name of new Set([...listed, ...IGNORED_SETTINGS])) {
    const stat = name === '' ? undefined : statSync(join(root, name), { throwIfNoEntry: false })
    if (stat?.isFile() === true && stat.size <= MOST_BYTES && !name.startsWith('.env'))
      copyFileSync(join(root, name), join(folder, name))
  }
}
