import type { FileReads } from './code/reads.ts'
import type { FileFacts } from './code/sym.ts'
import { concerned, type FileOutline, reachedFrom } from './link-scope.ts'
import { FORM } from './memory/form.ts'
import type { FileLinks, Links } from './memory/links.ts'
import type { Linked, Memory, Unparsed } from './memory/memory.ts'
import { outlineOf } from './memory/outline.ts'
import { usageOf, usageRow } from './memory/usage-row.ts'
import { isNamedByDefault } from './named-default.ts'
import { classOfName } from './names.ts'
import { isSecretDefault } from './secret-default.ts'
import type { Texts } from './texts.ts'

export interface CodeFiles {
  /** All paths of the state. */
  readonly paths: readonly string[]
  /** Code that has to do with an environment, in the order of the result. */
  readonly relevant: readonly string[]
  /** What imports are resolved by, beside the paths. */
  readonly manifests: readonly string[]
  /** By all code and the contents of the manifests: imports mean the same while it is the same. */
  readonly modules: string
}

/** How a path's text is parsed. */
export function codeKind(path: string): string {
  return /\.[cm]?ts$/.test(path) ? 'ts:' : /\.tsx$/.test(path) ? 'tsx:' : 'js:'
}

/** Parses a text; Babel is loaded for it. */
export async function factsIn(path: string, text: string): Promise<FileFacts | Unparsed> {
  return (await import('./code/code.ts')).readFacts(path, text)
}

type Code = typeof import('./code/code.ts')

/**
 * What code reads together. What was linked before stays as it was unless an edit concerns it: the file was edited itself, follows something
 * of an edited file that says another thing now, or is given an environment where it was not (or no more). The result is the same
 * as that of linking all files.
 */
export async function linkFiles(files: CodeFiles, texts: Texts, memory: Memory): Promise<Linked> {
  const code = await import('./code/code.ts')
  const resolve = code.createResolver({
    paths: new Set(files.paths),
    manifests: await manifestsOf(files.manifests, code, texts, memory),
  })
  const work = new Linking(files, texts, memory, code, resolve)
  return work.linked()
}

class Linking {
  readonly #files: CodeFiles
  readonly #texts: Texts
  readonly #memory: Memory
  readonly #code: Code
  readonly #resolve: ReturnType<Code['createResolver']>
  readonly #former: Links
  readonly #ids: ReadonlyMap<string, string>
  readonly #outlines = new Map<string, FileOutline>()
  readonly #facts = new Map<string, FileFacts>()

  constructor(
    files: CodeFiles,
    texts: Texts,
    memory: Memory,
    code: Code,
    resolve: ReturnType<Code['createResolver']>,
  ) {
    this.#files = files
    this.#texts = texts
    this.#memory = memory
    this.#code = code
    this.#resolve = resolve
    this.#former = memory.links() ?? { form: FORM, modules: files.modules, files: {} }
    this.#ids = new Map(files.relevant.map((path) => [path, codeKind(path) + (texts.idOf(path) ?? '')]))
  }

  async linked(): Promise<Linked> {
    const { relevant, modules } = this.#files
    const edited = new Set(relevant.filter((path) => !this.#isSame(path)))
    for (const path of relevant) {
      const outline = edited.has(path) ? await this.#outline(path) : this.#former.files[path]
      if (outline !== undefined) this.#outlines.set(path, outline)
    }
    const moved = this.#former.modules !== modules
    const scope = { former: this.#former, outlines: this.#outlines, edited, moved }
    let asked = new Set([...edited, ...concerned(scope)].filter((path) => this.#outlines.has(path)))
    let found = await this.#readsOf(asked)
    if (this.#isGivenElsewhere(asked, found) || this.#isOtherEnvironment(found)) {
      asked = new Set(this.#outlines.keys())
      found = await this.#readsOf(asked)
    }
    const links: Record<string, FileLinks> = {}
    await this.#readDefaults(found)
    for (const path of this.#outlines.keys()) {
      const reads = found.get(path)
      links[path] = reads === undefined ? (this.#former.files[path] as FileLinks) : this.#linksOf(path, reads)
    }
    this.#memory.addLinks({ form: FORM, modules, files: links })
    return resultOf(links)
  }

  /** Whether a file is as it was, and its imports mean what they did. */
  #isSame(path: string): boolean {
    const known = this.#former.files[path]
    if (known === undefined || known.id !== this.#ids.get(path)) return false
    if (this.#former.modules === this.#files.modules) return true
    return known.imports.every(([specifier, , file]) => (this.#resolve(path, specifier) ?? 0) === file)
  }

  /** Undefined for what could not be parsed. */
  async #outline(path: string): Promise<FileOutline | undefined> {
    const table = await this.#table(path)
    if (table === undefined) return undefined
    const { imports, stars, items } = outlineOf(table)
    return {
      imports: imports.map(([specifier, name, thin]) => [
        specifier,
        name,
        this.#resolve(path, specifier) ?? 0,
        thin,
      ]),
      stars,
      items: items.map(({ name, hash, refs, shape }) => {
        // What a function of the repository gives may depend on what it is given.
        const isForeign =
          shape !== undefined && this.#resolve(path, imports[shape.root]?.[0] ?? '') === undefined
        return [name, hash, refs, isForeign ? shape.text : 0]
      }),
    }
  }

  async #table(path: string) {
    const [kind, id] = [codeKind(path), this.#texts.idOf(path) ?? '']
    const known = this.#memory.table(kind, id)
    if (known !== undefined || this.#memory.problem(kind, id) !== undefined) return known
    // A file of the memory is gone.
    await this.#texts.read([path])
    this.#memory.addCode(kind, id, await factsIn(path, this.#texts.byPath.get(path) ?? ''))
    return this.#memory.table(kind, id)
  }

  async #readsOf(asked: ReadonlySet<string>): Promise<Map<string, FileReads>> {
    for (const path of reachedFrom(asked, this.#outlines)) {
      if (this.#facts.has(path) || !this.#outlines.has(path)) continue
      const table = await this.#table(path)
      if (table !== undefined) this.#facts.set(path, this.#code.factsOf(table))
    }
    const others = Object.keys(this.#former.files).filter(
      (path) => this.#outlines.has(path) && !asked.has(path),
    )
    return this.#code.linkFacts(this.#facts, this.#resolve, {
      asked,
      given: others.flatMap((path) => givenBy(this.#former.files[path])),
    })
  }

  /** Whether a file that was not asked for may follow a function that is now given an environment, or no more, or later. */
  #isGivenElsewhere(asked: ReadonlySet<string>, found: ReadonlyMap<string, FileReads>): boolean {
    const before = earliest(Object.values(this.#former.files).flatMap(givenBy))
    const kept = [...this.#outlines.keys()].filter((path) => !asked.has(path))
    const now = earliest([
      ...[...found.values()].flatMap(({ given }) => given),
      ...kept.flatMap((path) => givenBy(this.#former.files[path])),
    ])
    const differing = new Set<string>()
    for (const key of new Set([...before.keys(), ...now.keys()])) {
      const [old, fresh] = [before.get(key), now.get(key)]
      if (old?.round !== fresh?.round) differing.add((fresh ?? old)?.file ?? '')
    }
    if (differing.size === 0) return false
    return kept.some((path) => [...reachedFrom([path], this.#outlines)].some((one) => differing.has(one)))
  }

  /** Whether an export that was an environment is none any more, or the other way round: who takes its properties was not asked. */
  #isOtherEnvironment(found: ReadonlyMap<string, FileReads>): boolean {
    return [...found].some(([path, { environments }]) => {
      const former = this.#former.files[path]
      const now = new Map(this.#outlines.get(path)?.items.map(([name, , , shape]) => [name, shape]))
      return former?.items.some(
        ([name, , , shape]) =>
          shape !== 0 &&
          shape === now.get(name) &&
          environments.includes(name) !== former.environments.includes(name),
      )
    })
  }

  /** Of what falls back to a literal the text is looked at. */
  async #readDefaults(found: ReadonlyMap<string, FileReads>): Promise<void> {
    const reads = [...found.values()].flatMap((one) => one.reads)
    const defaults = reads.filter(
      ({ name, fallback }) => fallback !== undefined && classOfName(name) === 'secret',
    )
    await this.#texts.read(defaults.map(({ place }) => place.path))
  }

  #linksOf(path: string, { reads, dynamic, given, environments }: FileReads): FileLinks {
    const outline = this.#outlines.get(path) as FileOutline
    return {
      ...{ ...outline, environments, id: this.#ids.get(path) ?? '' },
      given: given.map(({ file, key, round }) => [file, key, round]),
      usages: reads.map(({ fallback, ...read }) => {
        const text = this.#texts.byPath.get(read.place.path) ?? ''
        const isSecret = fallback !== undefined && isSecretDefault(read.name, text, fallback)
        const plain = read.plain || (fallback !== undefined && isNamedByDefault(read.name, text, fallback))
        const usage = { ...read, plain, role: 'read' as const, reader: 'code', store: undefined }
        const row = usageRow({ ...usage, secretDefault: isSecret ? fallback : undefined })
        return [read.place.path === path ? 0 : read.place.path, row]
      }),
      dynamic: dynamic.map(({ start, end }) => [start, end]),
      pairs: (this.#facts.get(path)?.pairs ?? []).map(({ vault, name, s, e }) => ({
        ...{ vault, name, place: { path, start: s, end: e } },
      })),
    }
  }
}

function givenBy(links: FileLinks | undefined) {
  return (links?.given ?? []).map(([file, key, round]) => ({ file, key, round }))
}

/** The first round of each key. */
function earliest(all: readonly ReturnType<typeof givenBy>[number][]) {
  const first = new Map<string, (typeof all)[number]>()
  for (const one of all) {
    const known = first.get(one.key)
    if (known === undefined || one.round < known.round) first.set(one.key, one)
  }
  return first
}

function resultOf(links: Readonly<Record<string, FileLinks>>): Linked {
  const files = Object.entries(links)
  return {
    usages: files.flatMap(([path, { usages }]) =>
      usages.map(([of, row]) => usageOf(row, of === 0 ? path : of)),
    ),
    dynamic: files.flatMap(([path, { dynamic }]) => dynamic.map(([start, end]) => ({ path, start, end }))),
    pairs: files.flatMap(([, { pairs }]) => pairs),
  }
}

/** What of each manifest imports are found by: read once for each content. */
async function manifestsOf(
  manifests: readonly string[],
  { reducedManifest }: Code,
  texts: Texts,
  memory: Memory,
): Promise<Map<string, string>> {
  const known = (path: string): string | undefined => memory.manifest(texts.idOf(path) ?? '')
  await texts.read(manifests.filter((path) => known(path) === undefined))
  const reduced = new Map<string, string>()
  for (const path of manifests) {
    const text = texts.byPath.get(path)
    const one = known(path) ?? (text === undefined ? undefined : reducedManifest(text))
    if (one === undefined) continue
    if (known(path) === undefined) memory.addManifest(texts.idOf(path) ?? '', one)
    reduced.set(path, one)
  }
  return reduced
}
