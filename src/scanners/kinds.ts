import { isBakeFile } from './bake/path.ts'
import { isCode } from './code-path.ts'
import { isComposeFile } from './compose/path.ts'
import { codeKinds, deployKinds, mayBeDeployed } from './deploy/kinds.ts'
import { isDockerfile } from './dockerfile/path.ts'
import { isEnvFile, namedFile } from './files/paths.ts'
import { identifierKinds } from './identifiers/kinds.ts'
import { personalKinds } from './personal/kinds.ts'
import { mayRunCommands } from './runtime/command-words.ts'
import { isPython, isScript, isTaskFile, shellFileOf } from './runtime/paths.ts'
import { mayExpose, mayExposeInPython, SCRIPT_MARKS } from './runtime/trigger.ts'
import { settingsSyntaxOf } from './settings/paths.ts'
import { mayHoldSettings } from './settings/prefilter.ts'
import type { FileKind, ScannerSettings } from './types.ts'

/** Every kind of file that has a scanner of its own. Loaded at each start: paths only, the scanners come when one is met. */
export const kinds: readonly FileKind[] = [
  {
    name: 'dockerfile',
    packs: ['containers'],
    takes: isDockerfile,
    load: async () => (await import('./dockerfile/index.ts')).scanDockerfile,
  },
  {
    name: 'script',
    code: true,
    packs: ['runtime'],
    takes: isScript,
    marks: [SCRIPT_MARKS],
    holds: mayExpose,
    inHistory: false,
    load: async () => (await import('./runtime/javascript.ts')).scanJavaScript,
  },
  {
    name: 'python',
    code: true,
    packs: ['runtime'],
    takes: isPython,
    holds: mayExposeInPython,
    inHistory: false,
    load: async () => (await import('./runtime/python.ts')).scanPython,
  },
  {
    name: 'shell-text',
    packs: ['runtime'],
    takes: (path) => shellFileOf(path) !== undefined,
    holds: (bytes, _, path) => mayRunCommands(bytes, path),
    inHistory: false,
    load: async () => (await import('./runtime/shell.ts')).scanShellText,
  },
  {
    name: 'declared-modes',
    packs: ['runtime'],
    takes: (path) => /\.ya?ml$/i.test(path),
    marks: [[' mode:', 'defaultMode']],
    inHistory: false,
    load: async () => (await import('./runtime/declared-modes.ts')).scanDeclaredModes,
  },
  {
    name: 'environment',
    packs: ['files'],
    takes: isEnvFile,
    binary: true,
    load: async () => (await import('./files/env-file.ts')).scanEnvironmentFile,
  },
  {
    name: 'named-file',
    packs: ['files'],
    takes: (path) => namedFile(path) !== undefined,
    binary: true,
    anySize: true,
    load: async () => (await import('./files/named.ts')).scanNamedFile,
  },
  {
    name: 'settings',
    packs: ['runtime'],
    takes: (path) => settingsSyntaxOf(path) !== undefined,
    holds: mayHoldSettings,
    load: async () => (await import('./settings/index.ts')).scanSettings,
  },
  {
    name: 'tasks',
    packs: ['runtime'],
    takes: isTaskFile,
    marks: [['src:']],
    inHistory: false,
    load: async () => (await import('./runtime/tasks.ts')).scanTasks,
  },
  {
    name: 'bake',
    packs: ['containers'],
    takes: isBakeFile,
    load: async () => (await import('./bake/index.ts')).scanBake,
  },
  ...deployKinds,
  ...codeKinds,
  ...identifierKinds,
  ...personalKinds,
  {
    name: 'compose',
    packs: ['containers'],
    takes: isComposeFile,
    load: async () => (await import('./compose/index.ts')).scanCompose,
  },
]

/** Gives the kinds that a path belongs to; mostly none. */
export type FindKinds = (path: string) => readonly FileKind[]

/** The kinds that have a rule to run, in the history or everywhere else. */
export function runningKinds(
  { packEnabled = () => true, enabled }: ScannerSettings,
  isHistory: boolean,
): readonly FileKind[] {
  return kinds.filter(
    ({ packs, rule, inHistory = true }) =>
      (inHistory || !isHistory) &&
      (packs === undefined || packs.some(packEnabled)) &&
      (rule === undefined || packs?.some((pack) => enabled(rule, pack)) === true),
  )
}

/** Among the kinds that run. Made once a run: every path of a tree is asked about. */
export function createKindFinder(running: readonly FileKind[]): FindKinds {
  const ofCode = running.filter(({ code }) => code)
  const ofText = running.filter((kind) => !deployKinds.includes(kind))
  return (path) => {
    const asked = isCode(path) ? ofCode : mayBeDeployed(path) ? running : ofText
    let found: FileKind[] | undefined
    for (const kind of asked) {
      if (!kind.takes(path)) continue
      found ??= []
      found.push(kind)
    }
    return found ?? NONE
  }
}

const NONE: readonly FileKind[] = []

/** All texts that kinds look for, sorted. */
export function marksOf(kinds: readonly FileKind[]): readonly string[] {
  return [...new Set(kinds.flatMap(({ marks = [] }) => marks.flat()))].sort()
}

/** Whether a path belongs to the kind of this name. */
export function isOfKind(name: string, path: string): boolean {
  return kinds.some((kind) => kind.name === name && kind.takes(path))
}
