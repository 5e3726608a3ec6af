import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, inject } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { temporaryFolder } from '../support/git-repo.ts'
import { hushlint, type ProgramOptions, type ProgramRun } from '../support/hushlint.ts'

/** A GitHub token with a right checksum; another seed gives another one. */
export const token = (seed: string): string => render('{{github-classic:ghp_}}', `e2e ${seed}`).text

/** A line that every run must report as an error. */
export const leak = (seed: string): string => `const token = '${token(seed)}'\n`

/**
 * Runs what must be refused: exit code 2, one line and a next step on standard error, and nothing that reads like a
 * result. Gives the standard error.
 */
export function refused(args: readonly string[], options: ProgramOptions): string {
  const run = hushlint(args, options)
  expect({ args, code: run.code, stdout: run.stdout }).toEqual({ args, code: 2, stdout: '' })
  expect(run.stderr).toMatch(/^hushlint: [^\n]+\n {2}[^\n]+\n$/)
  expect(run.stderr).not.toContain('internal error')
  return run.stderr
}

/** Runs what can be done in part only: exit code 2, and said in the report and on standard error. Gives that and the paths of the findings. */
export function incomplete(
  args: readonly string[],
  options: ProgramOptions,
): { stderr: string; paths: string[] } {
  const run = hushlint([...args, '--format', 'json'], options)
  expect({ args, code: run.code }).toEqual({ args, code: 2 })
  expect(run.stderr).toContain('This is not an all-clear.')
  expect(run.stderr).not.toMatch(/no findings|internal error/i)
  const { exitCode, coverage, findings } = JSON.parse(run.stdout)
  expect([exitCode, coverage.incomplete]).toEqual([2, true])
  return { stderr: run.stderr, paths: findings.map((finding: { path: string }) => finding.path) }
}

/** Everything that a terminal could act on, line feeds and tabs excepted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what must be found
const UNSAFE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/

/** Expects that neither stream holds what a terminal could act on. */
export function expectSafe({ stdout, stderr }: Pick<ProgramRun, 'stdout' | 'stderr'>): void {
  expect(stdout).not.toMatch(UNSAFE)
  expect(stderr).not.toMatch(UNSAFE)
}

/** A folder with files, in no repository. */
export { temporaryFolder }

/** A tool of Linux (util-linux). */
const SWITCH_USER = 'setpriv'

/** Whether tests can take the place of another user. */
export const canBeNobody = process.getuid?.() === 0 && spawnSync(SWITCH_USER, ['--version']).status === 0

/** The same as `hushlint`, as the user `nobody`. Folders that he must enter are opened with `letIn`. */
export function asNobody(args: readonly string[], { cwd, env = {} }: ProgramOptions): ProgramRun {
  const program = inject('program')
  letIn(path.dirname(path.dirname(program)))
  const user = ['--reuid', '65534', '--regid', '65534', '--clear-groups']
  const run = spawnSync(SWITCH_USER, [...user, process.execPath, program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', HOME: '/nonexistent', ...env },
  })
  return { code: run.status, stdout: run.stdout, stderr: run.stderr }
}

/** Makes a folder of this test readable for all. */
export function letIn(folder: string): void {
  chmodSync(folder, 0o755)
}

/** Names of the files below a folder. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** The text of a file, byte by byte. */
export const bytesOf = (file: string): string => readFileSync(file, 'latin1')
