import { isComposeFile, stageOf } from '../compose/path.ts'
import { readText } from '../documents.ts'
import { readSettings } from '../settings/read.ts'
import type { CheckContext, CheckResult, FileHit, Repository } from '../types.ts'
import { valuesTakenOver } from './compose.ts'
import { defaultsInProduction } from './defaults.ts'
import { wrongEnvironments } from './node-env.ts'
import { mayBeProduction } from './paths.ts'
import type { PlacedSetting, TextOf } from './types.ts'

/**
 * What only several files together tell of production: what it takes over from compose files that are not its own, a `NODE_ENV` that the code does
 * not know, and secrets whose value stands in the code as a default.
 */
export async function checkProduction(
  repository: Repository,
  { settings }: CheckContext,
): Promise<CheckResult> {
  const paths = await repository.paths()
  const { changed, hurried = false } = repository
  const wanted = paths.filter(mayBeProduction)
  const looked = hurried && changed !== undefined ? nearTo(changed, wanted) : wanted
  const textOf = reader(repository)
  const hits: FileHit[] = []
  const given: PlacedSetting[] = []
  const isOn = (rule: string) => settings.enabled(rule, rule.startsWith('compose') ? 'containers' : 'runtime')
  if (RULES.some(isOn)) {
    const compose = looked.filter((path) => isComposeFile(path) && stageOf(path) === 'production')
    const taken = await valuesTakenOver(compose, textOf, settings)
    hits.push(...taken.hits)
    given.push(...taken.settings)
  }
  if (!isOn('node-environment') && !isOn('dev-default-in-production')) return { hits }
  for (const path of looked) given.push(...(await settingsAt(path, textOf)))
  const search = { repository, paths, textOf }
  if (isOn('node-environment')) hits.push(...(await wrongEnvironments(given, search)))
  if (isOn('dev-default-in-production')) hits.push(...(await defaultsInProduction(given, search)))
  return { hits }
}

/** Those that compose files of several chains can raise. */
const RULES = [
  'compose-secret-literal',
  'compose-dev-defaults',
  'tls-check-off',
  'unsafe-provider',
  'forbidden-value',
]

/** In a hook: the files that are about to change, and those that are laid over them. */
function nearTo(changed: ReadonlySet<string>, paths: readonly string[]): readonly string[] {
  const folders = new Set([...changed].filter(isComposeFile).map(folderOf))
  return paths.filter((path) => changed.has(path) || (isComposeFile(path) && folders.has(folderOf(path))))
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The variables of a file that production is given. */
async function settingsAt(path: string, textOf: TextOf): Promise<readonly PlacedSetting[]> {
  const text = await textOf(path)
  if (text === undefined || !WORTH.test(text)) return []
  try {
    const found = await readSettings({ path, text })
    return found.filter(({ stage }) => stage === 'production').map((setting) => ({ ...setting, path }))
  } catch {
    // Its own scanner says what is wrong with it.
    return []
  }
}

const WORTH = /NODE_ENV|passw|pwd|secret|token|key|credential|salt/i

function reader(repository: Repository): TextOf {
  const known = new Map<string, Promise<string | undefined>>()
  return (path) => {
    const text = known.get(path) ?? read(repository, path)
    known.set(path, text)
    return text
  }
}

async function read(repository: Repository, path: string): Promise<string | undefined> {
  const bytes = await repository.read(path)
  if (bytes === undefined || bytes.length > LARGEST || bytes.subarray(0, 8000).includes(0)) return undefined
  return readText(bytes).text
}

const LARGEST = 1_000_000
