import { accessSync, constants, existsSync } from 'node:fs'
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
} from '../init/detect.ts'
import type { Check } from './check.ts'

/** The command that lets Git find the hooks that the manager has. */
export const INSTALL_HOOKS: Readonly<Record<Setup['manager'], string>> = {
  husky: 'npx husky (an install of the packages does it, if "prepare" is "husky")',
  lefthook: 'npx lefthook install',
  'pre-commit': 'pre-commit install --hook-type pre-commit --hook-type pre-push',
  'simple-git-hooks': 'npx simple-git-hooks',
  plain: 'hushlint init',
}

/** Whether Git finds a hook of that name and may run it. The first check that is not ok ends the list. */
export function hookFileChecks(setup: Setup, name: 'pre-commit' | 'pre-push'): Check[] {
  const { root, hooksFolder, hooksPath, manager } = setup
  const file = join(hooksFolder, name)
  const shown = isInside(root, file) ? relative(root, file).split(sep).join('/') : file
  const from = hooksPath === undefined ? '' : ' (core.hooksPath)'
  if (!existsSync(file)) {
    return [
      {
        state: 'wrong',
        text: `Git finds no ${name} hook: ${shown}${from} is not there`,
        remedy: `Run: ${INSTALL_HOOKS[manager]}`,
      },
    ]
  }
  if (!mayRun(file)) {
    return [
      {
        state: 'wrong',
        text: `Git passes ${shown} over: it has no run bit`,
        remedy: `Run: chmod +x ${shown}`,
      },
    ]
  }
  return [{ state: 'ok', text: `${name} hook: ${shown}${from} is there and may run` }]
}

/** Where hushlint is called for a hook: `.husky/pre-commit:2`. Undefined when no line was found. */
export function callingLine(setup: Setup, name: 'pre-commit' | 'pre-push'): string | undefined {
  for (const [file, text] of hookTexts(setup, name)) {
    const own = file.endsWith(`/${name}`)
    const line = text
      .split(/\r?\n/)
      .findIndex((each) => callsHushlint(each) && (own || PUSH.test(each) === (name === 'pre-push')))
    if (line >= 0) return `${file}:${line + 1}`
  }
  return undefined
}

/** In a file for all hooks, what tells the line of one from that of the other: `hushlint pre-push`, `id: hushlint-push`. */
const PUSH = /\bhushlint\b.*\bpush\b/

/** The files in which the line can be, with their texts. */
function hookTexts(setup: Setup, name: string): (readonly [string, string])[] {
  const { root, hooksFolder, huskyFolder, manager } = setup
  const read = (files: readonly string[]) =>
    files.flatMap((file) => {
      const text = readText(root, file)
      return text === undefined ? [] : [[file, text] as const]
    })
  const installed = readText(hooksFolder, name)
  const hook =
    installed === undefined
      ? []
      : [[relative(root, join(hooksFolder, name)).split(sep).join('/'), installed] as const]
  switch (manager) {
    case 'husky':
      return read([`${huskyFolder}/${name}`])
    case 'lefthook':
      return read(LEFTHOOK_FILES)
    case 'pre-commit':
      return read([PRE_COMMIT_FILE])
    case 'simple-git-hooks':
      return [
        ...hook,
        ...read(SIMPLE_GIT_HOOKS_FILES),
        ['package.json', JSON.stringify(readManifest(root).fields, undefined, 2)],
      ]
    case 'plain':
      return hook
  }
}

function mayRun(file: string): boolean {
  if (process.platform === 'win32') return true
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
