import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'

/** A file with a token, made up for each name. */
export function leak(name: string): string {
  return `export const token = '${token(name)}'\n`
}

/** A token with a right checksum. */
export function token(name: string): string {
  return render('{{github-classic:ghp_}}', name).text
}

/** The program as a shell command. */
export function program(): string {
  return `"${process.execPath}" "${inject('program')}"`
}

/** Installs a plain Git hook of one line. `line` follows `hushlint`. */
export function installHook(repo: GitRepo, name: string, line: string, folder = '.git/hooks'): void {
  const file = repo.path(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\nexec ${program()} ${line}\n`)
  chmodSync(file, 0o755)
}

/** A repository with one commit on main, and a bare one that it has pushed that to, as `origin`. */
export function withRemote(...options: string[]): { repo: GitRepo; remote: GitRepo } {
  const repo = GitRepo.init(...options)
  const remote = GitRepo.at(path.join(temporaryFolder(), 'remote.git'))
  mkdirSync(remote.dir)
  remote.git('init', '--quiet', '--bare', '--initial-branch=main', ...options)
  repo.commit('base', { 'a.txt': 'base\n' })
  repo.git('remote', 'add', 'origin', remote.dir)
  repo.git('push', '--quiet', 'origin', 'main')
  return { repo, remote }
}

/** Every ref with its id, to see that a refused push changed nothing. */
export function refsOf(repo: GitRepo): string {
  return repo.git('for-each-ref', '--format=%(refname) %(objectname)')
}
