import { join, relative, sep } from 'node:path'
import {
  callsHushlint,
  isInside,
  LEFTHOOK_FILES,
  PRE_COMMIT_FILE,
  readManifest,
  readText,
  type Setup,
  SIMPLE_GIT_HOOKS_FILES,
} from './detect.ts'
import type { Step } from './plan.ts'

const PRE_COMMIT = '--staged'
const PRE_PUSH = 'pre-push "$@"'

/** What brings hushlint into the hooks of the repository: before a commit, and before a push. */
export function hookSteps(setup: Setup, version: string): Step[] {
  switch (setup.manager) {
    case 'husky':
      return huskySteps(setup)
    case 'lefthook':
      return [configStep(setup, LEFTHOOK_FILES, 'lefthook.yml', lefthookText(setup))]
    case 'pre-commit':
      return [preCommitStep(setup, version)]
    case 'simple-git-hooks':
      return [simpleGitHooksStep(setup)]
    case 'plain':
      return plainSteps(setup)
  }
}

/** How a hook calls hushlint where its manager does not put `node_modules/.bin` on the PATH. */
export function commandOf({ packageManager, usesPnp }: Setup): string {
  if (packageManager === undefined) return 'hushlint'
  return usesPnp ? 'yarn hushlint' : 'node_modules/.bin/hushlint'
}

function huskySteps({ root, huskyFolder, usesPnp }: Setup): Step[] {
  // husky puts node_modules/.bin on the PATH.
  const command = usesPnp ? 'yarn hushlint' : 'hushlint'
  const steps = [
    huskyHook(root, `${huskyFolder}/pre-commit`, `${command} ${PRE_COMMIT}`),
    huskyHook(root, `${huskyFolder}/pre-push`, `${command} ${PRE_PUSH}`),
  ]
  const { scripts } = readManifest(root)
  if (scripts.prepare === undefined && !Object.values(scripts).some((script) => /\bhusky\b/.test(script))) {
    const why = 'nothing sets husky up after an install; add to "scripts"'
    steps.push({ kind: 'manual', path: 'package.json', why, add: '"prepare": "husky"' })
  }
  return steps
}

function huskyHook(root: string, path: string, line: string): Step {
  const before = readText(root, path)
  if (before === undefined) return { kind: 'create', path, text: `${line}\n`, executable: false }
  if (callsHushlint(before)) return { kind: 'done', path, why: 'it calls hushlint' }
  if (path.endsWith('/pre-push')) return { kind: 'manual', path, why: SHARED_INPUT, add: sharedInput(line) }
  // What follows such a line never runs.
  if (/^\s*(exec|exit)\b/m.test(before))
    return { kind: 'manual', path, why: 'it ends early; add, above that', add: line }
  return { kind: 'append', path, before, line }
}

const SHARED_INPUT =
  'it exists, and what Git writes to its standard input can be read once only; give it to each command that reads it, such as'

function sharedInput(line: string): string {
  return `pushed=$(cat)\nprintf '%s\\n' "$pushed" | ${line} || exit $?\nprintf '%s\\n' "$pushed" | …`
}

function lefthookText(setup: Setup): string {
  const command = commandOf(setup)
  return [
    'pre-commit:',
    '  jobs:',
    '    - name: hushlint',
    `      run: ${command} --staged`,
    '',
    'pre-push:',
    '  jobs:',
    '    - name: hushlint',
    '      use_stdin: true',
    `      run: ${command} pre-push {1} {2}`,
    '',
  ].join('\n')
}

function configStep({ root }: Setup, names: readonly string[], fresh: string, text: string): Step {
  const path = names.find((name) => readText(root, name) !== undefined)
  if (path === undefined) return { kind: 'create', path: fresh, text, executable: false }
  if (callsHushlint(readText(root, path) ?? '')) return { kind: 'done', path, why: 'it calls hushlint' }
  return { kind: 'manual', path, why: 'it exists; add', add: text }
}

function preCommitStep({ root }: Setup, version: string): Step {
  const entry = [
    '  - repo: https://github.com/hushlint/hushlint',
    `    rev: v${version}`,
    '    hooks:',
    '      - id: hushlint',
    '      - id: hushlint-push',
    '',
  ].join('\n')
  const text = readText(root, PRE_COMMIT_FILE)
  if (text === undefined)
    return { kind: 'create', path: PRE_COMMIT_FILE, text: `repos:\n${entry}`, executable: false }
  if (callsHushlint(text)) return { kind: 'done', path: PRE_COMMIT_FILE, why: 'it names hushlint' }
  return { kind: 'manual', path: PRE_COMMIT_FILE, why: 'it exists; add under "repos"', add: entry }
}

function simpleGitHooksStep(setup: Setup): Step {
  const { root } = setup
  const command = commandOf(setup)
  const file = SIMPLE_GIT_HOOKS_FILES.find((name) => readText(root, name) !== undefined)
  const path = file ?? 'package.json'
  const text =
    file === undefined
      ? JSON.stringify(readManifest(root).fields['simple-git-hooks'] ?? {})
      : readText(root, file)
  if (callsHushlint(text ?? '')) return { kind: 'done', path, why: 'it calls hushlint' }
  const add = `"pre-commit": "${command} --staged",\n"pre-push": "${command} pre-push \\"$@\\""`
  const where = file === undefined ? 'add to "simple-git-hooks"' : 'it exists; add'
  return { kind: 'manual', path, why: where, add }
}

function plainSteps(setup: Setup): Step[] {
  return [plainHook(setup, 'pre-commit', PRE_COMMIT), plainHook(setup, 'pre-push', PRE_PUSH)]
}

function plainHook(setup: Setup, name: string, args: string): Step {
  const { root, hooksFolder, hooksPath } = setup
  const file = join(hooksFolder, name)
  const path = isInside(root, file) ? relative(root, file).split(sep).join('/') : file
  const before = readText(hooksFolder, name)
  if (before !== undefined) {
    if (callsHushlint(before)) return { kind: 'done', path, why: 'it calls hushlint' }
    const line = `${commandOf(setup)} ${args}`
    return name === 'pre-push'
      ? { kind: 'manual', path, why: SHARED_INPUT, add: sharedInput(line) }
      : { kind: 'manual', path, why: 'it exists; add', add: line }
  }
  const text = plainText(args)
  if (hooksPath !== undefined && !isInside(root, hooksFolder)) {
    return {
      kind: 'manual',
      path,
      why: 'core.hooksPath is shared with other repositories; write there',
      add: text,
    }
  }
  return { kind: 'create', path, text, executable: true }
}

/** Git runs hooks in the top folder of the worktree; a linked worktree may have no packages of its own. */
function plainText(args: string): string {
  return [
    '#!/bin/sh',
    'PATH="$PWD/node_modules/.bin:${0%/*}/../../node_modules/.bin:$PATH"',
    `exec hushlint ${args}`,
    '',
  ].join('\n')
}
