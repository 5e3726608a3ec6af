import { classifyValue } from '../../engine/value-class.ts'
import { readText } from '../documents.ts'
import { ParseProblem, type Repository } from '../types.ts'
import { hasEnvText, isSource } from './code/source.ts'
import type { CodeRead } from './code/readers.ts'
import { readDeployment, readerOf } from './deploy/readers.ts'
import { classOfName } from './names.ts'
import { isOwnCode } from './paths.ts'
import type { Picture } from './picture.ts'
import { type Found, findInventory, MARK, mayBeMarked } from './read/find.ts'
import { select } from './selection.ts'
import type { FileProblem, Inventory, Place, Usage } from './types.ts'

export interface GatherOptions {
  /** Globs of the configuration. */
  readonly configured?: ((path: string) => boolean) | undefined
  readonly now: Date
}

/** Reads everything that the comparison needs; undefined where the state has no inventory at all. */
export async function gather(
  repository: Repository,
  { configured, now }: GatherOptions,
): Promise<Picture | undefined> {
  const paths = await repository.paths()
  const { changed, hurried = false } = repository
  const { pages, files, partial } = select(paths, isWanted, configured, hurried, changed ?? new Set())
  const texts = await readTexts(repository, pages)
  const problems: FileProblem[] = []
  const inventories = await readInventories(texts, configured, problems)
  if (inventories.length === 0) return undefined
  for (const [path, text] of await readTexts(repository, files)) texts.set(path, text)

  const deployment = new Map(
    [...texts].filter(([path]) => readerOf(path) !== undefined && !otherPeoples.test(path)),
  )
  const deployed = await readDeployment(deployment)
  const code = await readSources(new Set(paths), texts)
  const known = new Set(paths)
  const listed = new Set(inventories.map(({ path }) => path))
  const terraform = [...texts]
    .filter(([path]) => path.endsWith('.tf'))
    .map(([path, text]) => ({ path, text }))
  return {
    ...{ inventories, paths: known, now: now.getTime(), partial },
    usages: [...(code?.reads ?? []).map((read) => toUsage(read, texts)), ...deployed.usages],
    dynamic: code?.dynamic ?? [],
    problems: [...problems, ...deployed.problems, ...(code?.problems ?? [])].filter(({ path }) =>
      isOwnCode(path),
    ),
    terraform:
      terraform.length === 0
        ? undefined
        : await (await import('./deploy/terraform.ts')).terraformNames(terraform),
    textOf: (path) => texts.get(path),
    pageWith: words(() => new Map([...texts].filter(([path]) => mayBeMarked(path) && !listed.has(path)))),
    wordIn: wordFinder(repository, paths, texts, inventories),
  }
}

const MANIFEST = /(?:^|\/)(?:package|tsconfig[\w.-]*|jsconfig)\.json$/
const otherPeoples = /(?:^|\/)(?:node_modules|vendor|third[-_]party)\//

function isWanted(path: string): boolean {
  if (otherPeoples.test(path)) return false
  return MANIFEST.test(path) || isSource(path) || readerOf(path) !== undefined
}

async function readTexts(repository: Repository, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const add = (path: string, bytes: Buffer | undefined): void => {
    if (bytes !== undefined && bytes.length <= LARGEST && !bytes.subarray(0, 8000).includes(0))
      texts.set(path, readText(bytes).text)
  }
  if (repository.readMany !== undefined) await repository.readMany(paths, add)
  else for (const path of paths) add(path, await repository.read(path))
  return texts
}

const LARGEST = 2_000_000

/** Reads those of the texts that are inventories; what cannot be read is added to `problems`. */
export async function readInventories(
  texts: ReadonlyMap<string, string>,
  configured: GatherOptions['configured'],
  problems: FileProblem[],
): Promise<Inventory[]> {
  const inventories: Inventory[] = []
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const marked = mayBeMarked(path) && text.includes(MARK)
    const found: Found | undefined = marked
      ? { path, kind: 'document', why: 'a comment says so' }
      : findInventory(path, configured)
    if (found === undefined) continue
    try {
      const inventory = await readInventory(found, text)
      if (inventory.records.length > 0 || inventory.references.length > 0) inventories.push(inventory)
    } catch (error) {
      if (!(error instanceof ParseProblem || error instanceof RangeError)) throw error
      problems.push({
        path,
        message: error.message,
        offset: error instanceof ParseProblem ? error.offset : 0,
      })
    }
  }
  return inventories
}

async function readInventory({ path, kind, why }: Found, text: string): Promise<Inventory> {
  if (kind === 'document') return (await import('./read/document.ts')).readDocument(path, text, why)
  if (kind === 'data') return (await import('./read/data.ts')).readData(path, text, why)
  return (await import('./read/example.ts')).readExample(path, text, kind, why)
}

async function readSources(paths: ReadonlySet<string>, texts: ReadonlyMap<string, string>) {
  const sources = new Map(
    [...texts].filter(([path, text]) => isSource(path) && !isTest(path) && hasEnvText(text)),
  )
  if (sources.size === 0) return undefined
  const manifests = new Map([...texts].filter(([path]) => MANIFEST.test(path)))
  return (await import('./code/code.ts')).readCode({ paths, sources, manifests })
}

/** Tests read what they set themselves. */
function isTest(path: string): boolean {
  return /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures?|cypress|playwright)\/|[._-](?:test|spec|stories)\.[cm]?[jt]sx?$/i.test(
    path,
  )
}

function toUsage({ fallback, ...read }: CodeRead, texts: ReadonlyMap<string, string>): Usage {
  return {
    ...read,
    ...{ role: 'read' as const, reader: 'code', store: undefined },
    secretDefault:
      fallback !== undefined && isSecretDefault(read.name, fallback, texts) ? fallback : undefined,
  }
}

function isSecretDefault(
  name: string,
  { path, start, end }: Place,
  texts: ReadonlyMap<string, string>,
): boolean {
  if (classOfName(name) !== 'secret') return false
  const value = (texts.get(path) ?? '').slice(start + 1, end - 1)
  const { kind } = classifyValue(value, name)
  return value.length >= 4 && (kind === 'literal' || kind === 'dev-default')
}

/** Looks for a word in files that are neither documents nor examples; each file is read once more, for few names. */
function wordFinder(
  repository: Repository,
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
  inventories: readonly Inventory[],
): Picture['wordIn'] {
  const skipped = new Set(inventories.map(({ path }) => path))
  let others: Promise<ReadonlyMap<string, string>> | undefined
  let known: ReturnType<typeof words> | undefined
  let more: ReturnType<typeof words> | undefined
  return async (name) => {
    others ??= readTexts(
      repository,
      paths.filter((path) => !texts.has(path) && !skipped.has(path) && !NOT_TEXT.test(path)),
    )
    known ??= words(
      () => texts,
      (path) => !skipped.has(path) && !NOT_TEXT.test(path),
    )
    const found = known(name)
    if (found !== undefined) return found
    const rest = await others
    more ??= words(() => rest)
    return more(name)
  }
}

/** Finds the first place of a name; all words in that form are looked up at once, when the first is asked for. */
function words(
  textsOf: () => ReadonlyMap<string, string>,
  searched: (path: string) => boolean = () => true,
): (name: string) => Place | undefined {
  let places: Map<string, Place> | undefined
  return (name) => {
    places ??= allWords(textsOf(), searched)
    return places.get(name)
  }
}

function allWords(
  texts: ReadonlyMap<string, string>,
  searched: (path: string) => boolean,
): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const [path, text] of texts) {
    if (!searched(path)) continue
    for (const { 0: name, index } of text.matchAll(
      /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![A-Za-z0-9_])/g,
    )) {
      if (!places.has(name)) places.set(name, { path, start: index, end: index + name.length })
    }
  }
  return places
}

const NOT_TEXT =
  /\.(?:mdx?|rst|txt|adoc|png|jpe?g|gif|svg|ico|woff2?|ttf|pdf|zip|gz|mp4|lock|snap|map|csv|wasm)$|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|CHANGELOG)|(?:^|\/)\.?env[\w.-]*\.?(?:example|sample|template|test)?$/i
