import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { temporaryFolder } from '../support/git-repo.ts'

/** The newest that run on Node 20. */
const NPM_MANAGERS = ['husky@9.1.7', 'lint-staged@16.4.0', 'lefthook@2.2.2', 'simple-git-hooks@2.14.0']
const PRE_COMMIT = 'pre-commit==4.7.0'
const FILTER_REPO = 'git-filter-repo==2.47.0'
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A folder with hushlint as it is published, and as a clone of the repository holds it. */
export function hushlintPackage(): string {
  const folder = path.join(temporaryFolder(), 'hushlint')
  const built = path.dirname(path.dirname(inject('program')))
  mkdirSync(folder)
  for (const name of ['bin', 'dist'])
    cpSync(path.join(built, name), path.join(folder, name), { recursive: true })
  for (const name of ['package.json', 'schema.json', '.pre-commit-hooks.yaml', 'scripts/prepare.js']) {
    cpSync(path.join(ROOT, name), path.join(folder, name))
  }
  return folder
}

/** A folder with `node_modules`: husky, lint-staged, lefthook, simple-git-hooks and hushlint, all installed by npm. */
export function installedByNpm(hushlint: string): string {
  const cached = cache(`npm ${NPM_MANAGERS.join(' ')}`, (folder) => {
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
    npm(folder, 'install', '--ignore-scripts', ...NPM_MANAGERS)
  })
  const folder = temporaryFolder()
  cpSync(cached, folder, { recursive: true, verbatimSymlinks: true })
  npm(folder, 'install', '--ignore-scripts', '--offline', '--install-links', hushlint)
  return folder
}

/** Whether the pre-commit framework and git-filter-repo can be had: they are written in Python, which hushlint itself does not need. */
export const hasPython = spawnSync('python3', ['-m', 'venv', '--help']).status === 0

/** The folder of the `pre-commit` program. */
export function preCommitFolder(): string {
  const cached = cache(`venv ${PRE_COMMIT}`, (folder) => {
    run(folder, 'python3', '-m', 'venv', '.')
    run(folder, path.join(folder, 'bin', 'pip'), 'install', '--quiet', PRE_COMMIT)
  })
  return path.join(cached, 'bin')
}

/** The folder of the `git-filter-repo` program. */
export function filterRepoFolder(): string {
  const cached = cache(`venv ${FILTER_REPO}`, (folder) => {
    run(folder, 'python3', '-m', 'venv', '.')
    run(folder, path.join(folder, 'bin', 'pip'), 'install', '--quiet', FILTER_REPO)
  })
  return path.join(cached, 'bin')
}

/**
 * A folder that is filled once for all runs of the tests. It is filled where it stays (a virtual environment holds its own path), and taken away
 * when that fails.
 */
function cache(name: string, fill: (folder: string) => void): string {
  const folder = path.join(tmpdir(), 'hushlint-hook-managers', name.replaceAll(/[^\w.@=-]+/g, '_'))
  const complete = path.join(folder, 'complete')
  if (existsSync(complete)) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    fill(folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    const detail = String((error as { stderr?: unknown }).stderr ?? error)
    throw new Error(
      `These tests run the real tools, and ${name} could not be installed. They need the registries of npm and PyPI once.\n${detail}`,
    )
  }
  writeFileSync(complete, '')
  return folder
}

function npm(folder: string, ...args: string[]): void {
  run(folder, 'npm', ...args, '--no-audit', '--no-fund', '--loglevel=error')
}

function run(folder: string, command: string, ...args: string[]): void {
  const windows = process.platform === 'win32'
  execFileSync(command, args, { cwd: folder, stdio: 'pipe', encoding: 'utf8', shell: windows })
}
