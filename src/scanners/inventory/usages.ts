import { hasEnvText } from './code/source.ts'
import { readDeployment } from './deploy/readers.ts'
import { codeKind, factsIn, linkFiles } from './link-files.ts'
import type { Linked, Memory } from './memory/memory.ts'
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
  const linked =
    memory.linked(key) ?? (await linkAnew({ paths, sources, relevant, manifests, texts, memory, key }))
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

interface Anew {
  readonly paths: readonly string[]
  readonly sources: readonly string[]
  readonly relevant: readonly string[]
  readonly manifests: readonly string[]
  readonly texts: Texts
  readonly memory: Memory
  readonly key: string
}

async function linkAnew({ paths, sources, relevant, manifests, texts, memory, key }: Anew): Promise<Linked> {
  const modules = await keyOf(sources, manifests, texts)
  const linked = await linkFiles({ paths, relevant, manifests, modules }, texts, memory)
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

/** Source text on one line; of a file that is not read, where it is. */
function excerpt({ byPath }: Texts, { path, start, end }: Place): string {
  const text = byPath.get(path)
  return text === undefined ? path : text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ')
}
