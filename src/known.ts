import type { KnownSources } from './config/types.ts'
import { classifyKeyName } from './engine/key-name.ts'
import { readDotenv } from './engine/dotenv.ts'
import { createKnownSearch, isWorthKnowing, type KnownValue, whereKnown } from './engine/known-values.ts'
import type { Match } from './engine/types.ts'
import { scannerRules } from './generated/scanner-rules.ts'
import { isTemplate } from './scanners/files/paths.ts'
import { findInventory } from './scanners/inventory/read/find.ts'
import { type EnvFile, trackedTexts, untrackedEnvFiles } from './sources/known-files.ts'

/** The values that the project uses today, looked for by their exact text. */
export interface KnownSearch {
  /** None in the files that the values came from. */
  scan(bytes: Buffer, paths: readonly string[]): readonly Match[]
  /** The same matches, those whose value is in use marked as live. */
  mark(matches: readonly Match[], paths: readonly string[]): readonly Match[]
}

/**
 * Undefined when there is no value that is worth looking for.
 *
 * @param onDisk whether the worktree is read: there the files that the values came from lie beside the others. In commits, what once
 *   stood at the same path is a leak like any other.
 * @param configured the globs of `inventory:`
 */
export async function loadKnown(
  root: string,
  { files, env }: KnownSources,
  environment: Environment,
  onDisk: boolean,
  configured?: (path: string) => boolean,
): Promise<KnownSearch | undefined> {
  const own = await untrackedEnvFiles(root, files, isTemplate)
  const variables =
    env === undefined ? await ciVariables(root, environment, configured) : named(env, environment)
  const values = [...own.flatMap(valuesOf), ...variables].flatMap(withPassword).filter(isWorthKnowing)
  const rule = scannerRules.find(({ id }) => id === 'known-value')
  if (values.length === 0 || rule === undefined) return undefined
  const search = createKnownSearch(values, rule)
  const sources = new Set(onDisk ? own.map(({ path }) => path) : [])
  const isSource = (paths: readonly string[]) => paths.some((path) => sources.has(path))
  return {
    scan: (bytes, paths) => (isSource(paths) ? [] : search.scan(bytes)),
    mark: (matches, paths) =>
      isSource(paths)
        ? matches
        : matches.map((match) => {
            const found = match.live === undefined ? search.find(match.value) : undefined
            return found === undefined ? match : { ...match, live: whereKnown(found) }
          }),
  }
}

function valuesOf({ path, text }: EnvFile): KnownValue[] {
  return readDotenv(text)
    .filter(({ commented }) => !commented)
    .map(({ name, value }) => ({ name, value, from: path }))
}

/** Where a value is a URL with a password, the password is one more. */
function withPassword(known: KnownValue): KnownValue[] {
  if (!known.value.includes('://') || !URL.canParse(known.value)) return [known]
  const { password } = new URL(known.value)
  if (password === '') return [known]
  return [known, { ...known, value: decoded(password), name: `${known.name} (the password in it)` }]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function named(names: readonly string[], environment: Environment): KnownValue[] {
  return names.map((name) => ({ name, value: environment[name] ?? '', from: ENVIRONMENT }))
}

/**
 * In CI, the variables that an inventory calls secret; where none says so, those that are called like secrets and that the runner has
 * not set for itself.
 */
async function ciVariables(
  root: string,
  environment: Environment,
  configured: ((path: string) => boolean) | undefined,
): Promise<KnownValue[]> {
  if (!environment.CI || environment.CI === 'false') return []
  const own = Object.entries(environment)
    .filter(([name]) => !RUNNER.test(name))
    .map(([name, value = '']) => ({ name, value, from: ENVIRONMENT, declared: true }))
    .filter(isWorthKnowing)
  const secret = own.length === 0 ? undefined : await inventoried(root, configured)
  if (secret !== undefined) return own.filter(({ name }) => secret.test(name))
  return own
    .filter(({ name }) => classifyKeyName(name) !== 'no')
    .map((known) => ({ ...known, declared: false }))
}

/** What matches the names that the project's inventories call secret; the reader is loaded when there is one. */
async function inventoried(
  root: string,
  configured: ((path: string) => boolean) | undefined,
): Promise<RegExp | undefined> {
  const texts = await trackedTexts(root, (path) => findInventory(path, configured) !== undefined)
  if (texts.size === 0) return undefined
  const { secretNames } = await import('./scanners/inventory/secret-names.ts')
  const names = await secretNames(texts, configured)
  if (names.length === 0) return undefined
  return new RegExp(
    `^(?:${names.map((name) => name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '\\w{0,80}')).join('|')})$`,
  )
}

type Environment = Readonly<Record<string, string | undefined>>

const ENVIRONMENT = 'the environment'
const RUNNER = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|CI_|npm_)/
