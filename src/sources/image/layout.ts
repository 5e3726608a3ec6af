import { UserError } from '../../errors.ts'
import { entriesOf, readEntry } from './entries.ts'

/** An image in an archive. */
export interface Image {
  /** Its tag, or the start of its digest. */
  readonly name: string
  readonly config: ImageConfig
  /** From the base up. */
  readonly layers: readonly Layer[]
}

export interface Layer {
  /** Name of its file in the archive. */
  readonly file: string
  /** The instruction that made it, as the history of the image has it; empty where it is not known. */
  readonly instruction: string
}

/** What is read of an image's configuration (OCI image specification, config.md; the same in Docker's archives). */
export interface ImageConfig {
  readonly env: readonly string[]
  readonly labels: readonly (readonly [key: string, value: string])[]
  readonly commands: readonly string[]
  /** All steps, those without a layer too. */
  readonly history: readonly string[]
}

/** Manifests and configurations are JSON files; larger ones are none. */
const LARGEST_JSON = 4 * 2 ** 20

/**
 * The images of an archive as `docker save` writes it (`manifest.json`) or in the OCI layout (`index.json`), as a folder too. Throws
 * `UserError` for a file that is neither.
 */
export async function readLayout(file: string, shown: string): Promise<readonly Image[]> {
  const texts = new Map<string, string>()
  const links = new Map<string, string>()
  try {
    for await (const entry of entriesOf(file)) {
      if (entry.type === 'link') links.set(entry.name, resolveLink(entry.name, entry.target))
      if (entry.type !== 'file' || entry.size > LARGEST_JSON) continue
      const bytes = await readEntry(entry, LARGEST_JSON)
      if (bytes?.[0] === BRACE || bytes?.[0] === BRACKET) texts.set(entry.name, bytes.toString('utf8'))
    }
  } catch (error) {
    throw notAnImage(shown, (error as Error).message, error)
  }
  const images = imagesOf(texts, links, shown)
  if (images.length === 0) throw notAnImage(shown, 'it has neither manifest.json nor index.json')
  return images
}

const BRACE = 0x7b
const BRACKET = 0x5b

function notAnImage(shown: string, reason: string, cause?: unknown): UserError {
  return new UserError(
    `${shown} is no image archive: ${reason}`,
    'Write one with: docker save IMAGE -o image.tar (or skopeo copy … oci-archive:image.tar).',
    { cause },
  )
}

type Texts = ReadonlyMap<string, string>

function imagesOf(texts: Texts, links: ReadonlyMap<string, string>, shown: string): Image[] {
  const json = (name: string): unknown => {
    const text = texts.get(links.get(name) ?? name)
    if (text === undefined) return undefined
    try {
      return JSON.parse(text)
    } catch (error) {
      throw notAnImage(shown, `${name} is no JSON`, error)
    }
  }
  const saved = list(json('manifest.json')).map((entry): Image => {
    const { Config = '', RepoTags, Layers } = object(entry)
    const config = object(json(String(Config)))
    const files = list(Layers).map((name) => links.get(String(name)) ?? String(name))
    return imageOf(String(list(RepoTags)[0] ?? short(String(Config))), config, files)
  })
  return saved.length > 0 ? saved : ociImages(json, object(json('index.json')))
}

function ociImages(json: (name: string) => unknown, index: Json): Image[] {
  return list(index.manifests).flatMap((descriptor): Image[] => {
    const { digest, annotations, platform } = object(descriptor)
    const manifest = object(json(blobOf(digest)))
    if (manifest.manifests !== undefined) return ociImages(json, manifest)
    // Attestations lie beside images as manifests of no platform.
    if (object(platform).os === 'unknown' || manifest.layers === undefined) return []
    const files = list(manifest.layers).map((layer) => blobOf(object(layer).digest))
    const name = object(annotations)['org.opencontainers.image.ref.name']
    const config = object(json(blobOf(object(manifest.config).digest)))
    return [imageOf(typeof name === 'string' ? name : short(String(digest)), config, files)]
  })
}

function imageOf(name: string, config: Json, files: readonly string[]): Image {
  const { Env, Labels, Cmd, Entrypoint, Healthcheck } = object(config.config)
  const history = list(config.history).map(object)
  const steps = history.map((step) => String(step.created_by ?? ''))
  const making = steps.filter((_, at) => history[at]?.empty_layer !== true)
  return {
    name,
    config: {
      env: list(Env).map(String),
      labels: Object.entries(object(Labels)).map(([key, value]) => [key, String(value)] as const),
      commands: [Entrypoint, Cmd, object(Healthcheck).Test]
        .map((words) => list(words).join(' '))
        .filter(Boolean),
      history: steps,
    },
    layers: files.map((file, at) => ({ file, instruction: making[at] ?? '' })),
  }
}

function blobOf(digest: unknown): string {
  return `blobs/${String(digest).replace(':', '/')}`
}

/** `sha256:0123456789ab…`, `0123….json`: enough to tell images apart. */
function short(digest: string): string {
  return /[0-9a-f]{12}/.exec(digest)?.[0] ?? digest
}

function resolveLink(name: string, target: string): string {
  const parts = target.startsWith('/') ? [] : name.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

type Json = Readonly<Record<string, unknown>>

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
