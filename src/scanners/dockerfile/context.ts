import { readText } from '../documents.ts'
import type { CheckResult, FileHit, Repository } from '../types.ts'
import { classifyEntry } from '../secret-value.ts'
import { isRegistrySettings, secretFile, sourcesOf } from './copies.ts'
import { levelInStage } from './findings.ts'
import { readDockerignore } from './ignore-file.ts'
import { type DockerInstruction, type DockerModel, type DockerString, readDockerfile } from './model.ts'
import { isDockerfile } from './path.ts'

/**
 * What COPY and ADD take along of the build context: secret files that no line of `.dockerignore` leaves out, and settings of
 * registries that are not in the repository, and so hold somebody's token.
 */
export async function checkBuildContexts(repository: Repository): Promise<CheckResult> {
  const paths = await repository.paths()
  const known = new Set(paths)
  const hits: FileHit[] = []
  for (const path of paths.filter(isDockerfile)) {
    const bytes = await repository.read(path)
    if (bytes === undefined) continue
    const model = modelOf(readText(bytes).text)
    if (model === undefined) continue
    const copies = model.instructions.flatMap((instruction) =>
      sourcesOf(instruction, model).map((source) => ({ instruction, source })),
    )
    if (copies.length === 0) continue
    const context = contextOf(
      path,
      copies.map(({ source }) => source.value),
      paths,
    )
    const ignoreFile = [`${path}.dockerignore`, `${context}.dockerignore`].find((each) => known.has(each))
    const ignored = await ignoredBy(ignoreFile, repository)
    const build: Build = { path, context, paths, known, ignoreFile, ignored }
    for (const { instruction, source } of copies) {
      const hit = await hitOf(build, instruction, source, repository)
      if (hit !== undefined) hits.push(hit)
    }
  }
  return { hits: onceEach(hits) }
}

/** Undefined for what the scanner of the file says to be none. */
function modelOf(text: string): DockerModel | undefined {
  try {
    return readDockerfile(text)
  } catch {
    return undefined
  }
}

interface Build {
  readonly path: string
  /** `` or `folder/`. */
  readonly context: string
  readonly paths: readonly string[]
  readonly known: ReadonlySet<string>
  readonly ignoreFile: string | undefined
  readonly ignored: (path: string) => boolean
}

async function ignoredBy(
  path: string | undefined,
  repository: Repository,
): Promise<(path: string) => boolean> {
  const bytes = path === undefined ? undefined : await repository.read(path)
  return bytes === undefined ? () => false : readDockerignore(readText(bytes).text)
}

/**
 * The folder that the build most likely starts from: of the Dockerfile's own and those above it, the first that has most of what is copied.
 * Where nothing tells, its own; but a folder that is for Docker alone has nothing to copy.
 */
function contextOf(path: string, sources: readonly string[], paths: readonly string[]): string {
  const named = sources.map(relative).filter((source) => source !== '' && !/[*?[$]/.test(source))
  const folders = path.split('/').slice(0, -1)
  const candidates = folders.map((_, index) => `${folders.slice(0, folders.length - index).join('/')}/`)
  candidates.push('')
  const score = (context: string): number =>
    named.filter((source) =>
      paths.some((each) => each === context + source || each.startsWith(`${context}${source}/`)),
    ).length
  const scores = candidates.map(score)
  const best = Math.max(...scores)
  if (best > 0) return candidates[scores.indexOf(best)]!
  const own = folders.at(-1)?.toLowerCase() ?? ''
  return candidates[dockerFolders.has(own) ? 1 : 0]!
}

const dockerFolders = new Set([
  'docker',
  '.docker',
  'dockerfiles',
  'build',
  '.build',
  'deploy',
  'ci',
  '.ci',
  'containers',
  'images',
])

function relative(source: string): string {
  return source
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')
}

async function hitOf(
  build: Build,
  instruction: DockerInstruction,
  source: DockerString,
  repository: Repository,
): Promise<FileHit | undefined> {
  const { path, context, known, ignored } = build
  const from = relative(source.value)
  if (isRegistrySettings(from)) {
    if (known.has(context + from) || ignored(from)) return undefined
    return {
      ...{ path, rule: 'dockerfile-copies-secret-file', start: source.start, end: source.end },
      ...{ value: source.value, subject: source.value },
      level: levelInStage('warning', instruction.stage),
      message: `${instruction.keyword} puts ${source.value} into the image, which is not in the repository and so most likely holds a token.`,
    }
  }
  const folder = everything.has(from) ? '' : `${from}/`
  if (/[*?[$]/.test(folder)) return undefined
  const taken = await takenBy(build, folder, repository)
  if (taken.length === 0) return undefined
  const listed = taken.slice(0, SHOWN).join(', ')
  const pronoun = taken.length > 1 ? 'them' : 'it'
  const because =
    build.ignoreFile === undefined
      ? `there is no ${context}.dockerignore to leave ${pronoun} out`
      : `no line of ${build.ignoreFile} leaves ${pronoun} out`
  return {
    ...{ path, rule: 'dockerfile-copies-everything', start: source.start, end: source.end },
    ...{ value: source.value, subject: source.value },
    level: levelInStage('warning', instruction.stage),
    message: `${instruction.keyword} ${source.value} takes along ${listed}${taken.length > SHOWN ? ' and more' : ''}: ${because}.`,
    related: [
      ...(build.ignoreFile === undefined
        ? []
        : [{ path: build.ignoreFile, message: 'The files that are left out', start: 0, end: 0 }]),
      ...taken
        .filter((each) => known.has(context + each))
        .slice(0, SHOWN)
        .map((each) => ({ path: context + each, message: 'A file that is taken along', start: 0, end: 0 })),
    ],
  }
}

const everything = new Set(['', '*', '.*'])
/** Most files that a message lists. */
const SHOWN = 3
/** Keys of tests are no secrets. */
const forTests =
  /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|e2e|examples?|samples?|docs?|node_modules|vendor)\//i

/** Secret files below a folder that come along, relative to the context: tracked ones, and the `.env` that an example speaks of. */
async function takenBy(
  { context, paths, known, ignored }: Build,
  folder: string,
  repository: Repository,
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const path of paths) {
    if (!path.startsWith(context + folder)) continue
    const inside = path.slice(context.length)
    if (forTests.test(inside)) continue
    const slash = inside.lastIndexOf('/') + 1
    const name = inside.slice(slash)
    // Whoever follows the example has the file beside it.
    const real = /^\.env[.-](?:example|sample|template|dist|tmpl)$/i.test(name)
      ? `${inside.slice(0, slash)}.env`
      : undefined
    if (real !== undefined && !known.has(context + real) && !ignored(real)) found.add(real)
    if (secretFile(inside)?.level !== 'error' || ignored(inside)) continue
    // Many a tracked `.env` holds the address of an API and nothing else.
    if (!name.startsWith('.env') || (await holdsSecrets(path, repository))) found.add(inside)
  }
  return [...found]
}

async function holdsSecrets(path: string, repository: Repository): Promise<boolean> {
  const bytes = await repository.read(path)
  const lines = bytes === undefined ? [] : readText(bytes).text.split('\n')
  return lines.some((line) => {
    const [, key = '', value = ''] =
      /^\s*(?:export\s+)?([\w.]{1,80})\s*=\s*["']?(.*?)["']?\s*$/.exec(line) ?? []
    const { level, kind } = classifyEntry({ key, value })
    return level !== undefined && kind !== 'placeholder'
  })
}

/** `COPY . .` in several stages is one thing to mend: the first, at the gravest level. */
function onceEach(hits: readonly FileHit[]): readonly FileHit[] {
  const first = new Map<string, FileHit>()
  for (const hit of hits) {
    const key = `${hit.path} ${hit.rule} ${hit.subject}`
    const known = first.get(key)
    if (known === undefined) first.set(key, hit)
    else if (known.level !== 'warning' && hit.level === 'warning')
      first.set(key, { ...known, level: 'warning' })
  }
  return [...first.values()]
}
