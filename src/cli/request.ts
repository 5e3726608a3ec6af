import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { findProject } from '../config/discover.ts'
import { loadConfig } from '../config/load.ts'
import { suggestion } from '../config/nearest.ts'
import { parseSize } from '../config/size.ts'
import type { Config } from '../config/types.ts'
import { UserError } from '../errors.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import { ownIdentityOf } from './own-identity.ts'
import type { Invocation } from './parse.ts'
import type { ScanRequest, SourceRequest } from '../scan-request.ts'
import type { Services } from './services.ts'
import { version } from '../version.ts'

/** The configuration that holds for this command line. Throws `UserError`. */
export async function configFor(options: OptionValues, io: Io, services: Services): Promise<Config> {
  const config = await loadConfig({
    cwd: io.cwd,
    explicitFile: options.config,
    version,
    knownRules: services.ruleIds,
    checkExpression: services.checkExpression,
  })
  return withSize(config, options)
}

/** The configuration with the options of the command line that go before it. Throws `UserError`. */
export function withSize(config: Config, options: OptionValues): Config {
  const size = options['max-file-size']
  if (size === undefined) return config
  const maxFileSize = parseSize(size)
  if (maxFileSize === undefined) {
    throw new UserError(
      `--max-file-size cannot be "${size}"`,
      'It takes a number of bytes, or a size such as 50MB or 64MiB.',
    )
  }
  return { ...config, maxFileSize }
}

/** What a command already knows, and options do not say. */
export interface Given {
  readonly source?: SourceRequest
  readonly config?: Config
  /** A baseline that goes with `config`; an option goes before it. */
  readonly baselineFile?: string | undefined
}

/** Brings command line and configuration together into what the scan is asked to do. Throws `UserError`. */
export async function scanRequest(
  invocation: Invocation,
  io: Io,
  services: Services,
  given: Given = {},
): Promise<ScanRequest> {
  const { options } = invocation
  const config = given.config ?? (await configFor(options, io, services))
  // A baseline is written down: what tells about the machine does not belong there.
  const wantsOwn = invocation.command === 'scan' && options.staged === true && config.ownTraces
  const ownIdentity = wantsOwn ? ownIdentityOf(io) : undefined
  await checkRules(options.rule ?? [], config, services)
  await checkExcludes(options.exclude ?? [])
  return {
    source: given.source ?? sourceRequest(invocation, io),
    cwd: io.cwd,
    config,
    ...(options.pack && { packs: options.pack }),
    ...(options.rule && { rules: options.rule }),
    exclude: options.exclude ?? [],
    failOn: options['fail-on'] ?? config.failOn,
    baselineFile:
      given.config !== undefined && options.baseline === undefined
        ? given.baselineFile
        : existingBaseline(options, config, io),
    environment: io.env,
    wantsHead: options.format !== undefined && options.format !== 'text',
    wantsLineHashes:
      invocation.command !== 'scan' || (options.format !== undefined && options.format !== 'text'),
    wantsCommitTimes:
      options.format === 'html' ||
      (options.history === true && (options.format === 'json' || invocation.command === 'plan')),
    now: io.now(),
    ...(ownIdentity && { ownIdentity }),
    signal: io.signal,
  }
}

/** Absolute path of the baseline, whether it exists or not. */
export function baselineFile(options: OptionValues, config: Config, io: Io): string {
  if (options.baseline !== undefined) return resolve(io.cwd, options.baseline)
  const folder = config.file === undefined ? findProject(io.cwd).root : dirname(config.file)
  return resolve(folder, config.baseline)
}

/** The same, where it exists. Throws `UserError` when the command line names one that does not. */
export function existingBaseline(options: OptionValues, config: Config, io: Io): string | undefined {
  const file = baselineFile(options, config, io)
  if (existsSync(file)) return file
  if (options.baseline === undefined) return undefined
  throw new UserError(
    `the baseline ${options.baseline} does not exist`,
    'Run hushlint baseline to write one, or correct the path.',
  )
}

function sourceRequest({ options, positionals }: Invocation, io: Io): SourceRequest {
  if (options.staged) return { kind: 'staged' }
  if (options.range !== undefined) return { kind: 'range', range: options.range }
  if (options.history) return { kind: 'history', unreachable: options.unreachable ?? false }
  if (options.image !== undefined) return { kind: 'image', file: options.image }
  if (options.stdin) {
    const path = options['stdin-path']
    return { kind: 'stdin', stream: io.stdin, ...(path !== undefined && { path }) }
  }
  return { kind: 'worktree', paths: positionals }
}

/** Throws `UserError` for an id that no rule has. */
export async function checkRules(
  rules: readonly string[],
  config: Config,
  services: Services,
): Promise<void> {
  if (rules.length === 0) return
  const known = new Set([...(await services.ruleIds()), ...config.patterns.map((pattern) => pattern.id)])
  for (const rule of rules) {
    if (!known.has(rule))
      throw new UserError(`unknown rule "${rule}"${suggestion(rule, known)}`, 'hushlint rules lists them.')
  }
}

/** Throws `UserError` for a glob that cannot be compiled. */
export async function checkExcludes(globs: readonly string[]): Promise<void> {
  if (globs.length === 0) return
  const { globProblem } = await import('../config/glob.ts')
  for (const glob of globs) {
    const problem = globProblem(glob)
    if (problem !== undefined)
      throw new UserError(
        `the glob "${glob}" of --exclude ${problem}`,
        "Globs look like '**/*.snap'; quote them for the shell.",
      )
  }
}
