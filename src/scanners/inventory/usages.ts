import { classifyValue } from '../../engine/value-class.ts'
import type { CodeRead } from './code/readers.ts'
import { hasEnvText } from './code/source.ts'
import type { FileFacts } from './code/sym.ts'
import { readDeployment } from './deploy/readers.ts'
import type { Memory, Unparsed } from './memory/memory.ts'
import { isNamedByDefault } from './named-default.ts'
import { classOfName } from './names.ts'
import type { PathKinds } from './path-kinds.ts'
import type { Texts } from './texts.ts'
import type { DynamicRead, FileProblem, Place, Usage, VaultPair } from './types.ts'

export interface Usages {
  readonly usages: readonly Usage[]
  readonly dynamic: readonly DynamicRead[]
  readonly problems: readonly FileProblem[]
  readonly pairs: readonly VaultPair[]
}

/** What deployment files and other languages use: of contents that are read or remembered. */
export async function deployedUsages(
  paths: readonly string[],
  kinds: PathKinds,
  texts: Texts,
  memory: Memory,
): Promise<Usages> {
  const usages: Usage[] = []
  const problems: FileProblem[] = []
  for (const path of paths) {
    const kind = kinds.of(path).reader
    const id = kind === undefined ? undefined : texts.idOf(path)
    if (kind === undefined || id === undefined) continue
    let known = memory.deploy(kind, id, path)
    const text = texts.byPath.get(path)
    if (known === undefined && text !== undefined) {
      known = await readDeployment(path, text)
      memory.addDeploy(kind, id, known)
    }
    if (known === undefined) continue
    if ('message' in known) problems.push({ path, ...known })
    else usages.push(...known)
  }
  return { usages, dynamic: [], problems, pairs: [] }
}

/** What JavaScript and TypeScript read: facts of each content, linked anew only when one of them changed. */
export async function codeUsages(
  paths: readonly string[],
  kinds: PathKinds,
  texts: Texts,
  memory: Memory,
): Promise<Usages> {
  const sources = paths.filter((path) => kinds.of(path).code)
  const relevant: string[] = []
  for (const path of sources) {
    const state = stateOf(path, texts, memory)
    if ((typeof state === 'object' ? await state : state) === 'relevant') relevant.push(path)
  }
  if (relevant.length === 0) return { usages: [], dynamic: [], problems: [], pairs: [] }
  const manifests = paths.filter((path) => kinds.of(path).manifest)
  const key = await keyOf(sources, [...relevant, ...manifests], texts)
  const linked = memory.linked(key) ?? (await link(paths, relevant, manifests, texts, memory, key))
  const problems = relevant.flatMap((path): FileProblem[] => {
    const known = memory.problem(codeKind(path), texts.idOf(path) ?? '')
    return known === undefined ? [] : [{ path, ...known }]
  })
  const dynamic = linked.dynamic.map((place) => ({ place, text: excerpt(texts, place) }))
  return { usages: linked.usages, dynamic, problems, pairs: linked.pairs }
}

/** What a content has to say is worked out when it is read for the first time. */
function stateOf(path: string, texts: Texts, memory: Memory): CodeState | Promise<CodeState> {
  const [kind, id] = [codeKind(path), texts.idOf(path)]
  if (id === undefined) return undefined
  const known = memory.codeState(kind, id)
  const text = texts.byPath.get(path)
  if (known !== undefined || text === undefined) return known
  const learn = async (): Promise<CodeState> => {
    memory.addCode(kind, id, hasEnvText(text) ? await factsIn(path, text) : null)
    return memory.codeState(kind, id)
  }
  return learn()
}

type CodeState = 'relevant' | 'other' | undefined

async function factsIn(path: string, text: string): Promise<FileFacts | Unparsed> {
  return (await import('./code/code.ts')).readFacts(path, text)
}

async function link(
  paths: readonly string[],
  relevant: readonly string[],
  manifests: readonly string[],
  texts: Texts,
  memory: Memory,
  key: string,
) {
  const files = new Map<string, FileFacts>()
  for (const path of relevant) {
    const [kind, id] = [codeKind(path), texts.idOf(path) ?? '']
    let facts = memory.code(kind, id)
    if (facts === undefined) {
      // The second file of the memory is gone.
      await texts.read([path])
      facts = await factsIn(path, texts.byPath.get(path) ?? '')
      memory.addCode(kind, id, facts)
    }
    if (facts !== null && 'uses' in facts) files.set(path, facts)
  }
  const { linkFacts, reducedManifest } = await import('./code/code.ts')
  const known = (path: string): string | undefined => memory.manifest(texts.idOf(path) ?? '')
  await texts.read(manifests.filter((path) => known(path) === undefined))
  const texted = manifests.flatMap((path) => {
    const text = texts.byPath.get(path)
    const reduced = known(path) ?? (text === undefined ? undefined : reducedManifest(text))
    if (reduced === undefined) return []
    if (known(path) === undefined) memory.addManifest(texts.idOf(path) ?? '', reduced)
    return [[path, reduced] as const]
  })
  const { reads, dynamic } = linkFacts(files, { paths: new Set(paths), manifests: new Map(texted) })
  const defaults = reads.filter(
    ({ name, fallback }) => fallback !== undefined && classOfName(name) === 'secret',
  )
  await texts.read(defaults.map(({ place }) => place.path))
  const linked = {
    usages: reads.map((read) => toUsage(read, texts)),
    dynamic: dynamic.map(({ place }) => place),
    pairs: [...files].flatMap(([path, { pairs }]) =>
      pairs.map(({ vault, name, s, e }) => ({ vault, name, place: { path, start: s, end: e } })),
    ),
  }
  memory.addLinked(key, linked)
  return linked
}

/** All files that an import may mean, and the contents that say something. */
async function keyOf(sources: readonly string[], contents: readonly string[], texts: Texts): Promise<string> {
  const { createHash } = await import('node:crypto')
  const said = contents.map((path) => `${path} ${texts.idOf(path) ?? ''}`)
  const hash = createHash('sha256').update([...sources, ...said].join('\n'))
  return hash.digest('hex').slice(0, 32)
}

/** How a path's text is parsed. */
function codeKind(path: string): string {
  return /\.[cm]?ts$/.test(path) ? 'ts:' : /\.tsx$/.test(path) ? 'tsx:' : 'js:'
}

function toUsage({ fallback, ...read }: CodeRead, texts: Texts): Usage {
  return {
    ...read,
    ...{ role: 'read' as const, reader: 'code', store: undefined },
    plain:
      read.plain ||
      (fallback !== undefined &&
        isNamedByDefault(read.name, texts.byPath.get(fallback.path) ?? '', fallback)),
    secretDefault:
      fallback !== undefined && isSecretDefault(read.name, fallback, texts) ? fallback : undefined,
  }
}

function isSecretDefault(name: string, { path, start, end }: Place, { byPath }: Texts): boolean {
  if (classOfName(name) !== 'secret') return false
  const value = (byPath.get(path) ?? '').slice(start + 1, end - 1)
  const { kind } = classifyValue(value, name)
  if (value.length < 4 || (kind !== 'literal' && kind !== 'dev-default')) return false
  // What a vendor issues cannot be made up: only what looks like one opens anything.
  return !issuedByVendor.test(name) || (kind === 'literal' && /^(?=.*\d)(?=.*[A-Za-z])\S{16,}$/.test(value))
}

const issuedByVendor =
  /_(?:API_KEY|API_TOKEN|API_SECRET|CLIENT_SECRET|OAUTH_(?:KEY|SECRET|TOKEN))$|_TOKEN$|^(?:GOOGLE|TWITTER|FACEBOOK|GITHUB|GITLAB|SLACK|STRIPE|APPLE|MICROSOFT|DISCORD|LINKEDIN)_/

/** Source text on one line; of a file that is not read, where it is. */
function excerpt({ byPath }: Texts, { path, start, end }: Place): string {
  const text = byPath.get(path)
  return text === undefined ? path : text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ')
}
