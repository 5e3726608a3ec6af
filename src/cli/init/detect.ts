import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { runGit } from '../../git/run.ts'

/** What runs Git hooks in a repository. */
export type HookManager = 'husky' | 'lefthook' | 'pre-commit' | 'simple-git-hooks' | 'plain'

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun'

/** What a repository uses. */
export interface Setup {
  /** Absolute path of the top folder of the worktree. */
  readonly root: string
  readonly manager: HookManager
  /** Absolute path of the folder in which Git looks for hooks. */
  readonly hooksFolder: string
  /** The setting `core.hooksPath` as it is; undefined when it is not set. */
  readonly hooksPath: string | undefined
  /** Folder with the scripts of husky, relative to the root with `/`: `.husky`. */
  readonly huskyFolder: string
  readonly usesLintStaged: boolean
  /** Undefined without a `package.json` at the top. */
  readonly packageManager: PackageManager | undefined
  /** Yarn without `node_modules`. */
  readonly usesPnp: boolean
  /** `package.json` names hushlint. */
  readonly dependsOnHushlint: boolean
  readonly hosts: readonly ('github' | 'gitlab')[]
  readonly defaultBranch: string
}

/** Names under which lefthook looks for its configuration (lefthook, docs/configuration). */
export const LEFTHOOK_FILES = ['', '.'].flatMap((dot) =>
  ['yml', 'yaml', 'toml', 'json'].map((end) => `${dot}lefthook.${end}`),
)
export const SIMPLE_GIT_HOOKS_FILES = ['.', ''].flatMap((dot) =>
  ['json', 'cjs', 'js', 'mjs'].map((end) => `${dot}simple-git-hooks.${end}`),
)
export const PRE_COMMIT_FILE = '.pre-commit-config.yaml'

/** Looks at the repository that `cwd` is in. Throws `UserError` outside a worktree. */
export async function detectSetup(cwd: string): Promise<Setup> {
  const root = (await runGit(cwd, ['rev-parse', '--show-toplevel'])).toString('utf8').trim()
  const hooksPath = await ask(root, 'config', '--get', 'core.hooksPath')
  const hooksFolder = resolve(root, (await ask(root, 'rev-parse', '--git-path', 'hooks')) ?? '.git/hooks')
  const manifest = readManifest(root)
  const has = (name: string) => existsSync(join(root, name))
  return {
    root,
    manager: managerOf({ root, hooksFolder, hooksPath, manifest, has }),
    huskyFolder: huskyFolderOf(hooksPath) ?? '.husky',
    hooksFolder,
    hooksPath,
    usesLintStaged: manifest.dependencies.has('lint-staged'),
    packageManager: has('package.json') ? packageManagerOf(manifest, has) : undefined,
    usesPnp: has('.pnp.cjs') || has('.pnp.js'),
    dependsOnHushlint: manifest.dependencies.has('hushlint') || manifest.name === 'hushlint',
    hosts: await hostsOf(root, has),
    defaultBranch: await defaultBranchOf(root),
  }
}

/** Text of a file below the root; undefined when it cannot be read. */
export function readText(root: string, name: string): string | undefined {
  try {
    return readFileSync(join(root, name), 'utf8')
  } catch {
    return undefined
  }
}

/** True for a text with a line, other than a comment, that names hushlint. */
export function callsHushlint(text: string): boolean {
  return /^(?!\s*#).*\bhushlint\b/m.test(text)
}

/** True for a path at or below a folder. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

export interface Manifest {
  readonly name: string | undefined
  readonly dependencies: ReadonlySet<string>
  readonly scripts: Readonly<Record<string, string>>
  readonly packageManager: string | undefined
  /** The whole file, as far as it is an object. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** What `package.json` says; empty when there is none, or none that can be read. */
export function readManifest(root: string): Manifest {
  let fields: Record<string, unknown> = {}
  try {
    const parsed: unknown = JSON.parse(readText(root, 'package.json') ?? '{}')
    if (typeof parsed === 'object' && parsed !== null) fields = parsed as Record<string, unknown>
  } catch {
    // Not JSON: npm will say so.
  }
  const keys = (field: string) => Object.keys((fields[field] as object | undefined) ?? {})
  return {
    name: fields.name as string | undefined,
    dependencies: new Set([
      ...keys('dependencies'),
      ...keys('devDependencies'),
      ...keys('optionalDependencies'),
    ]),
    scripts: (fields.scripts as Record<string, string> | undefined) ?? {},
    packageManager: fields.packageManager as string | undefined,
    fields,
  }
}

type Has = (name: string) => boolean

interface Place {
  readonly root: string
  readonly hooksFolder: string
  readonly hooksPath: string | undefined
  readonly manifest: Manifest
  readonly has: Has
}

/** What is installed goes before what a file says, and that before what `package.json` lists. */
function managerOf({ root, hooksFolder, hooksPath, manifest, has }: Place): HookManager {
  if (huskyFolderOf(hooksPath) !== undefined && isInside(root, hooksFolder)) return 'husky'
  const installed = readText(hooksFolder, 'pre-commit') ?? ''
  if (/\blefthook\b/.test(installed)) return 'lefthook'
  if (/pre-commit\.com|\bpre_commit\b/.test(installed)) return 'pre-commit'
  if (has('.husky')) return 'husky'
  if (LEFTHOOK_FILES.some(has)) return 'lefthook'
  if (has(PRE_COMMIT_FILE)) return 'pre-commit'
  if (SIMPLE_GIT_HOOKS_FILES.some(has)) return 'simple-git-hooks'
  const listed = (['husky', 'lefthook', 'simple-git-hooks'] as const).find((name) =>
    manifest.dependencies.has(name),
  )
  return listed ?? 'plain'
}

/** `web/.husky` of `web/.husky/_`, which is what husky sets. */
function huskyFolderOf(hooksPath: string | undefined): string | undefined {
  return /^(?:\.\/)?((?:[^/].*\/)?\.husky)(?:\/_)?\/?$/.exec(hooksPath?.replaceAll('\\', '/') ?? '')?.[1]
}

function packageManagerOf({ packageManager }: Manifest, has: Has): PackageManager {
  const named = /^(npm|pnpm|yarn|bun)@/.exec(packageManager ?? '')?.[1]
  if (named !== undefined) return named as PackageManager
  if (has('pnpm-lock.yaml')) return 'pnpm'
  if (has('yarn.lock')) return 'yarn'
  return has('bun.lock') || has('bun.lockb') ? 'bun' : 'npm'
}

async function hostsOf(root: string, has: Has): Promise<('github' | 'gitlab')[]> {
  const urls = (await ask(root, 'config', '--get-regexp', '^remote\\..*\\.url$')) ?? ''
  const hosts: ('github' | 'gitlab')[] = []
  if (/[@/.]github\.com[:/]/.test(urls) || has('.github')) hosts.push('github')
  if (/[@/.]gitlab\./.test(urls) || has('.gitlab-ci.yml') || has('.gitlab')) hosts.push('gitlab')
  return hosts
}

async function defaultBranchOf(root: string): Promise<string> {
  const remote = await ask(root, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
  if (remote !== undefined) return remote.replace(/^origin\//, '')
  for (const name of ['main', 'master']) {
    if ((await ask(root, 'rev-parse', '--verify', '--quiet', `refs/heads/${name}`)) !== undefined) return name
  }
  return (await ask(root, 'symbolic-ref', '--quiet', '--short', 'HEAD')) ?? 'main'
}

/** One small question to Git; undefined when it says no. */
async function ask(cwd: string, ...args: string[]): Promise<string | undefined> {
  return runGit(cwd, args)
    .then((bytes) => bytes.toString('utf8').replace(/\r?\n$/, '') || undefined)
    .catch(() => undefined)
}

/** Names in a folder below the root, sorted; none when it is not there. */
export function namesIn(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder)).sort()
  } catch {
    return []
  }
}
