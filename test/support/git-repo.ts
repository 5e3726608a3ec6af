import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import path from 'node:path'

/** A real repository in a temporary folder, with fixed identity and dates that go up by a minute a commit. */
export class GitRepo {
  readonly dir: string
  #minute = 0

  private constructor(dir: string) {
    this.dir = dir
  }

  static init(...options: string[]): GitRepo {
    const repo = new GitRepo(temporaryFolder())
    repo.git('init', '--quiet', '--initial-branch=main', ...options)
    return repo
  }

  /** `git clone` of a repository (or an address of one) into a new folder. */
  static clone(from: GitRepo | string, ...options: string[]): GitRepo {
    const repo = new GitRepo(path.join(temporaryFolder(), 'clone'))
    const address = typeof from === 'string' ? from : `file://${from.dir}`
    execFileSync('git', ['clone', '--quiet', ...options, address, repo.dir], {
      env: environment(0),
      stdio: 'pipe',
    })
    return repo
  }

  /** Another worktree or repository in a folder that exists. */
  static at(dir: string): GitRepo {
    return new GitRepo(dir)
  }

  path(...parts: string[]): string {
    return path.join(this.dir, ...parts)
  }

  /** Runs Git and returns its output without the last line break. Throws when it fails. */
  git(...args: string[]): string {
    this.#minute += 1
    const options = { cwd: this.dir, env: environment(this.#minute), stdio: 'pipe', maxBuffer: 1e9 } as const
    return execFileSync('git', [...CONFIG, ...args], options)
      .toString('utf8')
      .replace(/\n$/, '')
  }

  /** The same for a command that may fail. */
  tryGit(...args: string[]): {
    readonly code: number | null
    readonly stdout: string
    readonly stderr: string
  } {
    this.#minute += 1
    const result = spawnSync('git', [...CONFIG, ...args], { cwd: this.dir, env: environment(this.#minute) })
    return { code: result.status, stdout: String(result.stdout), stderr: String(result.stderr) }
  }

  write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(this.path(name)), { recursive: true })
      writeFileSync(this.path(name), content)
    }
  }

  /** Writes, stages all and commits; returns the id. */
  commit(message: string, files: Readonly<Record<string, string | Buffer>> = {}): string {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', message)
    return this.id('HEAD')
  }

  id(revision: string): string {
    return this.git('rev-parse', '--verify', revision)
  }

  /** Stores a blob that nothing refers to. */
  blob(content: string | Buffer): string {
    const options = { cwd: this.dir, env: environment(0), input: content }
    return execFileSync('git', ['hash-object', '-w', '--stdin'], options).toString('utf8').trim()
  }

  /** Sets refs/heads/main to a merge whose content at `name` is in no parent. */
  evilMerge(branch: string, name: string, content: string): string {
    this.tryGit('merge', '--quiet', '--no-commit', '--no-ff', branch)
    return this.commit(`Merge ${branch}`, { [name]: content })
  }

  /** Installs a hook that runs a Node script. */
  hook(name: string, script: string): void {
    const file = this.path('.git', 'hooks', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${script}"\n`, { mode: 0o755 })
  }
}

/** A new folder that is removed when the tests of the process end. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hushlint-test-')))
  folders.push(folder)
  return folder
}

// The tests may run in a hook themselves.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const CONFIG = ['-c', 'protocol.file.allow=always', '-c', 'advice.detachedHead=false', '-c', 'gc.auto=0']

/** Nothing of the machine's settings; the variables of a hook that runs the tests are left out. */
function environment(minute: number): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  const date = `${1_700_000_000 + minute * 60} +0000`
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada Example',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada Example',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  }
}
