import { isBakeFile } from './bake/path.ts'
import { isComposeFile } from './compose/path.ts'
import { deployKinds, mayBeDeployed } from './deploy/kinds.ts'
import { isDockerfile } from './dockerfile/path.ts'
import { isEnvFile } from './files/paths.ts'
import { identifierKinds } from './identifiers/kinds.ts'
import { personalKinds } from './personal/kinds.ts'
import { isPython, isScript, isTaskFile, shellFileOf } from './runtime/paths.ts'
import { settingsSyntaxOf } from './settings/paths.ts'
import { mayHoldSettings } from './settings/prefilter.ts'
import type { FileKind } from './types.ts'

/** Parts of names of secrets in code, in any case. */
const SECRET_WORDS = [
  ...['assword', 'ecret', 'oken', 'redential', 'piKey', 'api_key', 'rivateKey'],
  ...['PASSW', 'SECRET', 'TOKEN', 'CREDENTIAL', '_KEY'],
]

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
    packs: ['runtime'],
    takes: isScript,
    holds: ['.env', 'config.', 'settings.', 'secrets.', 'rejectUnauthorized', '`export ', ...SECRET_WORDS],
    inHistory: false,
    load: async () => (await import('./runtime/javascript.ts')).scanJavaScript,
  },
  {
    name: 'python',
    packs: ['runtime'],
    takes: isPython,
    holds: ['environ', 'getenv', 'verif', ...SECRET_WORDS],
    inHistory: false,
    load: async () => (await import('./runtime/python.ts')).scanPython,
  },
  {
    name: 'shell-text',
    packs: ['runtime'],
    takes: (path) => shellFileOf(path) !== undefined,
    inHistory: false,
    load: async () => (await import('./runtime/shell.ts')).scanShellText,
  },
  {
    name: 'environment',
    packs: ['files'],
    takes: isEnvFile,
    load: async () => (await import('./files/env-file.ts')).scanEnvironmentFile,
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
    holds: ['defaultMode', 'src:', 'mode:'],
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
  ...identifierKinds,
  ...personalKinds,
  {
    name: 'compose',
    packs: ['containers'],
    takes: isComposeFile,
    load: async () => (await import('./compose/index.ts')).scanCompose,
  },
]

/** The kinds that a path belongs to; mostly none. */
export function kindsOf(path: string): readonly FileKind[] {
  const found = (mayBeDeployed(path) ? kinds : sourceKinds).filter((kind) => kind.takes(path))
  return found.length === 0 ? NONE : found
}

/** The kinds that source code may be: every path of a tree comes here. */
const sourceKinds = kinds.filter((kind) => !deployKinds.includes(kind))

const NONE: readonly FileKind[] = []

/** Whether a path belongs to the kind of this name. */
export function isOfKind(name: string, path: string): boolean {
  return kinds.some((kind) => kind.name === name && kind.takes(path))
}
