import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { services } from '../cli/wiring.ts'
import { CONFIG_FILES, DEFAULTS } from '../config/defaults.ts'
import { findProject } from '../config/discover.ts'
import { loadConfig } from '../config/load.ts'
import type { Config } from '../config/types.ts'
import { UserError } from '../errors.ts'
import { fileAt } from '../git/commits.ts'
import { version } from '../version.ts'
import { type Message, warning } from './messages.ts'

/** What decides what is looked for and left out. */
export interface Settings {
  readonly config: Config
  /** Absolute path of a baseline that exists; undefined when there is none. */
  readonly baselineFile: string | undefined
  /** Where the two stand or would stand in the repository, `/`-separated; undefined for a file outside of it. */
  readonly paths: readonly string[]
  readonly messages: readonly Message[]
}

export interface SettingsOptions {
  /** Top folder of the worktree, absolute. */
  readonly root: string
  /** Folder that the job works in, absolute, within the root. */
  readonly cwd: string
  /** Files that the workflow names, relative to `cwd`. */
  readonly config: string | undefined
  readonly baseline: string | undefined
  /** Commit whose files hold; undefined: those on disk. */
  readonly commit: string | undefined
  /** Paths that the change touches. */
  readonly changed: ReadonlySet<string>
  /** An empty folder outside the repository: files of a commit are written there, to be read as any other. */
  readonly scratch: string
}

/**
 * Configuration and baseline: those on disk, or on a pull request those of its base, so that a pull request cannot silence its own
 * findings. A file that the workflow names and that is not of the repository (an earlier step made it) is taken from
 * disk in any case. Throws `UserError`.
 */
export async function loadSettings(options: SettingsOptions): Promise<Settings> {
  const source = options.commit === undefined ? onDisk(options) : atCommit(options, options.commit)
  const { file, path, messages } = await source.config()
  let config: Config
  const told = [...messages]
  try {
    config = await load(options, file)
  } catch (error) {
    // A configuration that is broken at the base could never be mended if it stopped the pull request that mends it.
    if (options.commit === undefined || path === undefined || !options.changed.has(path)) throw error
    if (!(error instanceof UserError)) throw error
    config = await load(options, undefined)
    const text = `${error.message}. This change edits it; until it is merged, hushlint's defaults hold.`
    told.push(warning('The configuration of the base branch cannot be used', text, { path, line: 1 }))
  }
  const folder = path === undefined ? undefined : posix.dirname(path)
  const baseline = await source.baseline(config, folder)
  return {
    config,
    baselineFile: baseline.file,
    paths: [path, baseline.path].flatMap((each) => each ?? []),
    messages: [...told, ...baseline.messages],
  }
}

/** Checks the configuration on disk, which holds once a pull request is merged. Throws `UserError`. */
export async function checkConfigOnDisk(options: SettingsOptions): Promise<void> {
  await load(options, (await onDisk(options).config()).file)
}

interface Found {
  /** Absolute path of a file that can be read. */
  readonly file: string | undefined
  /** Where it stands or would stand in the repository. */
  readonly path: string | undefined
  readonly messages: readonly Message[]
}

interface SettingsSource {
  config(): Promise<Found>
  baseline(config: Config, folder: string | undefined): Promise<Found>
}

async function load({ scratch, cwd }: SettingsOptions, file: string | undefined): Promise<Config> {
  if (file === undefined) return { file, ...DEFAULTS }
  return loadConfig({
    // Messages name the file relative to this folder.
    cwd: file.startsWith(scratch + sep) ? scratch : cwd,
    explicitFile: file,
    version,
    knownRules: services.ruleIds,
    checkExpression: services.checkExpression,
  })
}

function onDisk({ root, cwd, config, baseline }: SettingsOptions): SettingsSource {
  const found = (file: string, needed: string | undefined): Found => {
    if (existsSync(file)) return { file, path: inside(root, file), messages: [] }
    if (needed === undefined) return { file: undefined, path: inside(root, file), messages: [] }
    throw new UserError(`the input ${needed} names a file that does not exist: ${relative(cwd, file)}`)
  }
  return {
    async config() {
      if (config !== undefined) return found(resolve(cwd, config), 'config')
      const { file } = findProject(cwd)
      return { file, path: file && inside(root, file), messages: [] }
    },
    async baseline(loaded, folder) {
      if (baseline !== undefined) return found(resolve(cwd, baseline), 'baseline')
      const from = loaded.file === undefined ? join(root, folder ?? '') : dirname(loaded.file)
      return found(resolve(from, loaded.baseline), undefined)
    },
  }
}

function atCommit(options: SettingsOptions, commit: string): SettingsSource {
  const { root, cwd, config, baseline, changed, scratch } = options
  const disk = onDisk(options)

  async function write(path: string): Promise<string | undefined> {
    const at = await fileAt(root, commit, path)
    if (at === undefined) return undefined
    if (at.mode === SYMLINK)
      throw new UserError(`${path} is a symbolic link in the base branch`, 'Put the file itself there.')
    const file = join(scratch, ...path.split('/'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, at.text)
    return file
  }

  /** A file that the workflow names. */
  async function named(
    name: string,
    which: 'config' | 'baseline',
    onDisk: () => Promise<Found>,
  ): Promise<Found> {
    const path = inside(root, resolve(cwd, name))
    if (path === undefined) return onDisk()
    const file = await write(path)
    if (file !== undefined) return { file, path, messages: [] }
    // Not of the repository at all: an earlier step of the workflow made it.
    if (!changed.has(path) && (await fileAt(root, 'HEAD', path)) === undefined) return onDisk()
    const text = `${path} is not in the base branch. What this change says in it holds once it is merged.`
    const message = warning(`The input ${which} has no effect yet`, text, { path, line: 1 })
    return { file: undefined, path, messages: [message] }
  }

  return {
    async config() {
      if (config !== undefined) return named(config, 'config', () => disk.config())
      for (const folder of foldersUp(inside(root, cwd) ?? '')) {
        for (const name of CONFIG_FILES) {
          const path = posix.join(folder, name)
          const file = await write(path)
          if (file !== undefined) return { file, path, messages: [] }
        }
      }
      return { file: undefined, path: undefined, messages: [] }
    },
    async baseline(loaded, folder = '') {
      if (baseline !== undefined) return named(baseline, 'baseline', () => disk.baseline(loaded, folder))
      // A configuration from outside the repository has its baseline beside it.
      if (loaded.file !== undefined && !loaded.file.startsWith(scratch + sep))
        return disk.baseline(loaded, folder)
      const path = posix.normalize(posix.join(folder, loaded.baseline))
      if (path.startsWith('../') || posix.isAbsolute(loaded.baseline)) return disk.baseline(loaded, folder)
      return { file: await write(path), path, messages: [] }
    },
  }
}

const SYMLINK = '120000'

/** The path in the repository, `/`-separated, empty for its top; undefined for what lies outside. */
export function inside(root: string, file: string): string | undefined {
  const path = relative(root, file).split(sep).join('/')
  return path === '..' || path.startsWith('../') || /^(?:\/|[A-Za-z]:)/.test(path) ? undefined : path
}

/** The folder and all above it up to the top (empty), nearest first. */
function foldersUp(folder: string): string[] {
  return folder === '' ? [''] : [folder, ...foldersUp(folder.includes('/') ? posix.dirname(folder) : '')]
}
