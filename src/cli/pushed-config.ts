import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { posix } from 'node:path'
import { CONFIG_FILES, DEFAULTS } from '../config/defaults.ts'
import type { Config } from '../config/types.ts'
import { UserError } from '../errors.ts'
import { resolveCommit } from '../git/refs.ts'
import { runGit } from '../git/run.ts'
import type { RefUpdate } from '../sources/push.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import { withSize } from './request.ts'
import type { Services } from './services.ts'

/** Configuration and baseline of a bare repository, which has no files. */
export interface PushedConfig {
  readonly config: Config
  /** A copy of the baseline, in a temporary folder; undefined when there is none. */
  readonly baselineFile: string | undefined
  /** Names of the two files, where the push changes them. */
  readonly changed: readonly string[]
  /** Removes the copy. */
  dispose(): void
}

/**
 * Reads the configuration, and the baseline that it names, from the default branch (what HEAD names) as it will be after the push. Without such a
 * branch or file the defaults hold. Throws `UserError` for a configuration that is wrong.
 */
export async function pushedConfig(
  updates: readonly RefUpdate[],
  options: OptionValues,
  { cwd }: Io,
  services: Services,
): Promise<PushedConfig> {
  const head = await resolveHead(cwd)
  const update = updates.find(({ ref }) => ref === head.ref)
  const tip = update === undefined ? head.id : update.newId
  const oldTip = update === undefined ? tip : update.oldId
  const configFile = await configIn(cwd, tip)
  const config = withSize(
    configFile === undefined ? { file: undefined, ...DEFAULTS } : await parse(cwd, configFile, services),
    options,
  )
  const baseline = posix.normalize(config.baseline)
  const baselineBlob = await blobAt(cwd, tip, baseline)
  const changed: string[] = []
  if (oldTip !== undefined && oldTip !== tip) {
    for (const name of [...CONFIG_FILES, baseline]) {
      if ((await blobAt(cwd, oldTip, name)) !== (await blobAt(cwd, tip, name))) changed.push(name)
    }
  }
  if (baselineBlob === undefined) return { config, baselineFile: undefined, changed, dispose: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'hushlint-'))
  const baselineFile = join(folder, basename(baseline))
  writeFileSync(baselineFile, await runGit(cwd, ['cat-file', 'blob', baselineBlob]))
  return { config, baselineFile, changed, dispose: () => rmSync(folder, { recursive: true, force: true }) }
}

interface TreeFile {
  readonly name: string
  readonly blob: string
}

/** The branch that HEAD names, and its commit if it has one. */
async function resolveHead(cwd: string): Promise<{ ref: string | undefined; id: string | undefined }> {
  // Fails for a detached HEAD.
  const ref = await runGit(cwd, ['symbolic-ref', '--quiet', 'HEAD']).catch(() => undefined)
  return { ref: ref?.toString('utf8').trim(), id: await resolveCommit(cwd, 'HEAD') }
}

async function configIn(cwd: string, tip: string | undefined): Promise<TreeFile | undefined> {
  const files: TreeFile[] = []
  for (const name of CONFIG_FILES) {
    const blob = await blobAt(cwd, tip, name)
    if (blob !== undefined) files.push({ name, blob })
  }
  if (files.length > 1) {
    throw new UserError(
      `the default branch holds both ${CONFIG_FILES.join(' and ')}`,
      'Keep one of the two: only one would be read.',
    )
  }
  return files[0]
}

async function parse(cwd: string, { name, blob }: TreeFile, services: Services): Promise<Config> {
  const text = (await runGit(cwd, ['cat-file', 'blob', blob])).toString('utf8')
  const { parseConfig } = await import('../config/parse.ts')
  const knownRules = await services.ruleIds()
  const data = await parseConfig(text, { name, knownRules, checkExpression: services.checkExpression })
  return { file: undefined, ...data }
}

/** Id of the file at a path of a commit's tree; undefined when there is none. Links and folders are none. */
async function blobAt(cwd: string, commit: string | undefined, path: string): Promise<string | undefined> {
  if (commit === undefined) return undefined
  const entry = (
    await runGit(cwd, ['ls-tree', '-z', '--full-tree', commit, '--', path.replace(/^\.\//, '')])
  ).toString('latin1')
  return /^100\d{3} blob ([0-9a-f]+)\t/.exec(entry)?.[1]
}
