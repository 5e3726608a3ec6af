import { readFileSync } from 'node:fs'
import { basename, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { readCache, writeCache } from './cache.ts'
import type { ExpressionCheck } from './check.ts'
import { DEFAULTS } from './defaults.ts'
import { findProject } from './discover.ts'
import type { Config } from './types.ts'

export interface LoadOptions {
  /** Absolute path of the folder to start from. */
  readonly cwd: string
  /** File given on the command line, relative to `cwd`: it must exist, and nothing is searched. */
  readonly explicitFile?: string | undefined
  /** Version of hushlint: what another version has parsed is parsed again. */
  readonly version: string
  /** Ids of all rules. A function is called only when a file must be parsed. */
  readonly knownRules: readonly string[] | (() => readonly string[] | Promise<readonly string[]>)
  /** Compiles expressions of the user's, to refuse broken ones with their position. */
  readonly checkExpression?: ExpressionCheck | undefined
  /** Loads the parser, which is slow to load (the YAML library). Tests count the calls. */
  readonly importParser?: () => Promise<typeof import('./parse.ts')>
}

/** A configuration much longer than this is no configuration. */
const MAX_BYTES = 1_000_000

/**
 * Finds, reads and checks the configuration. Without a file the defaults hold. What was parsed once is kept in
 * Git's folder, by content and version. Throws `UserError` for a file that is missing, unreadable or wrong.
 */
export async function loadConfig(options: LoadOptions): Promise<Config> {
  const project = findProject(options.cwd)
  const file = options.explicitFile === undefined ? project.file : resolve(options.cwd, options.explicitFile)
  if (file === undefined) return { file, ...DEFAULTS }

  const name = displayName(file, options.cwd)
  const text = readText(file, name, options.explicitFile !== undefined)
  const cached = project.gitDir === undefined ? undefined : readCache(project.gitDir, options.version, text)
  if (cached !== undefined) return { file, ...cached }

  const parser = await (options.importParser ?? (() => import('./parse.ts')))()
  const knownRules =
    typeof options.knownRules === 'function' ? await options.knownRules() : options.knownRules
  const config = await parser.parseConfig(text, {
    name,
    knownRules,
    checkExpression: options.checkExpression,
  })
  if (project.gitDir !== undefined) writeCache(project.gitDir, options.version, text, config)
  return { file, ...config }
}

function readText(file: string, name: string, explicit: boolean): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (explicit && (code === 'ENOENT' || code === 'ENOTDIR')) {
      throw new UserError(
        `the configuration ${name} does not exist`,
        'Correct the path that --config names.',
        { cause: error },
      )
    }
    const reason = code === 'EISDIR' ? 'it is a folder' : (code ?? 'unknown error')
    throw new UserError(
      `the configuration ${name} cannot be read: ${reason}`,
      'It must be a file that you may read.',
      {
        cause: error,
      },
    )
  }
  if (bytes.length > MAX_BYTES)
    throw new UserError(
      `${name}:1:1: larger than ${MAX_BYTES / 1e6} MB`,
      'A configuration is a short YAML file.',
    )
  try {
    // The decoder also takes a byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UserError(`${name}:1:1: not UTF-8 text`, 'Save the file as UTF-8.', { cause: error })
  }
}

/** Relative to where the user stands: short, and a terminal can open it. */
function displayName(file: string, cwd: string): string {
  return (relative(cwd, file) || basename(file)).replaceAll(sep, '/')
}
