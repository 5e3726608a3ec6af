import { get, parseYaml, textOf, type YamlNode } from '../yaml.ts'
import { remaining } from './merge.ts'
import { servicesOf } from './services.ts'

/** A compose file as the chains need it. */
export interface ComposeFile {
  readonly path: string
  readonly text: string
  readonly documents: readonly YamlNode[]
}

/** A service of one file that another file takes over, with what the other one leaves of it. */
export interface TakenOver {
  readonly file: ComposeFile
  readonly service: YamlNode
  /** Where the file that takes it over says so, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** Gives a file of the state; undefined for what is none, or no YAML. */
export type OpenCompose = (path: string) => Promise<ComposeFile | undefined>

/** Parses a compose file; undefined for what is no YAML: its scanner says so. */
export async function openCompose(path: string, text: string): Promise<ComposeFile | undefined> {
  try {
    return { path, text, documents: (await parseYaml(text)).documents }
  } catch {
    return undefined
  }
}

/** The file that another one is made to be laid over, by its name: `docker-compose.prod.yml` over `docker-compose.yml`. */
export function basesOf(path: string): readonly string[] {
  const at = path.lastIndexOf('/') + 1
  const folder = path.slice(0, at)
  const stem = /^((?:docker-)?compose)[-_.].+\.ya?ml$/i.exec(path.slice(at))?.[1]
  if (stem === undefined) return []
  const stems = [stem, stem === 'compose' ? 'docker-compose' : 'compose']
  return stems.flatMap((each) => [`${folder}${each}.yml`, `${folder}${each}.yaml`])
}

/** The services of other files that a file takes over: as the file below it, by `extends` and by `include`. */
export async function takenOver(file: ComposeFile, open: OpenCompose): Promise<readonly TakenOver[]> {
  const found: TakenOver[] = []
  const own = new Map(file.documents.flatMap(servicesOf).map((entry) => [entry.key, entry]))
  const base = await firstOf(basesOf(file.path), open)
  const based = base?.documents.flatMap(servicesOf) ?? []
  const partial = based.find(({ key }) => isPartial(own.get(key)?.value))
  if (base !== undefined && partial !== undefined) {
    const { keyStart: start, keyEnd: end } = own.get(partial.key)!
    for (const { key, value } of based) {
      const service = remaining(value, own.get(key)?.value, file.text)
      found.push({ file: base, service, start, end })
    }
  }
  for (const { value: service } of own.values()) found.push(...(await extended(file, service, open, 0)))
  for (const document of file.documents) found.push(...(await included(file, document, open)))
  return found
}

/** Cannot stand alone: neither an image nor a build of its own. */
function isPartial(service: YamlNode | undefined): boolean {
  return (
    service !== undefined && ['image', 'build', 'extends'].every((key) => get(service, key) === undefined)
  )
}

const DEEPEST = 5

/** `extends: {file: common.yml, service: base}`; within one file the value stands in it anyway. */
async function extended(
  file: ComposeFile,
  service: YamlNode,
  open: OpenCompose,
  depth: number,
): Promise<readonly TakenOver[]> {
  const node = get(service, 'extends')
  const path = textOf(get(node, 'file'))
  const name = textOf(get(node, 'service'))
  if (node === undefined || path === undefined || name === undefined || depth >= DEEPEST) return []
  const other = await open(resolve(file.path, path))
  const base = other?.documents.flatMap(servicesOf).find(({ key }) => key === name)?.value
  if (other === undefined || base === undefined) return []
  const left = remaining(base, service, file.text)
  const more = await extended(other, base, open, depth + 1)
  const { start, end } = node
  return [{ file: other, service: left, start, end }, ...more.map((each) => ({ ...each, start, end }))]
}

/** `include: [db.yaml]`, `include: [{path: [a.yaml, b.yaml]}]`. */
async function included(
  file: ComposeFile,
  document: YamlNode,
  open: OpenCompose,
): Promise<readonly TakenOver[]> {
  const node = get(document, 'include')
  const items = node?.kind === 'list' ? node.items : []
  const found: TakenOver[] = []
  for (const item of items) {
    const paths = item.kind === 'map' ? get(item, 'path') : item
    for (const path of paths?.kind === 'list' ? paths.items : paths === undefined ? [] : [paths]) {
      const other = await open(resolve(file.path, textOf(path) ?? ''))
      for (const { value: service } of other?.documents.flatMap(servicesOf) ?? [])
        found.push({ file: other!, service, start: path.start, end: path.end })
    }
  }
  return found
}

async function firstOf(paths: readonly string[], open: OpenCompose): Promise<ComposeFile | undefined> {
  for (const path of paths) {
    const file = await open(path)
    if (file !== undefined) return file
  }
  return undefined
}

/** A path as a file writes it, relative to the file. */
function resolve(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
