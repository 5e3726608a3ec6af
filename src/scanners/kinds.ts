import { isComposeFile } from './compose/path.ts'
import { codeKinds, deployKinds, mayBeDeployed } from './deploy/kinds.ts'
import { isDockerfile } from './dockerfile/path.ts'
import { isEnvFile } from './files/paths.ts'
import { identifierKinds } from './identifiers/kinds.ts'
import { personalKinds } from './personal/kinds.ts'
import { isScript, shellFileOf } from './runtime/paths.ts'
import type { FileKind } from './types.ts'

/** Every kind of file that has a scanner of its own. Loaded at each start: paths only, the scanners come when one is met. */
export const kinds: readonly FileKind[] = [
  {
    name: 'dockerfile',
    packs: ['containers', 'runtime'],
    takes: isDockerfile,
    load: async () => (await import('./dockerfile/index.ts')).scanDockerfile,
  },
  {
    name: 'script',
    packs: ['runtime'],
    takes: isScript,
    holds: ['.env', 'config.', 'settings.', 'secrets.', 'rejectUnauthorized'],
    inHistory: false,
    load: async () => (await import('./runtime/javascript.ts')).scanJavaScript,
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
    name: 'production-settings',
    packs: ['runtime'],
    takes: isEnvFile,
    holds: ['_'],
    load: async () => (await import('./runtime/env-file.ts')).scanEnvFile,
  },
  ...deployKinds,
  ...codeKinds,
  ...identifierKinds,
  ...personalKinds,
  {
    name: 'compose',
    packs: ['containers', 'runtime'],
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
