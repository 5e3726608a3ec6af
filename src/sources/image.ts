import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Detection } from '../findings/types.ts'
import { count, emptyCoverage, type SourceOptions, skip } from './coverage.ts'
import { entriesOf, readEntry, tarEntries } from './image/entries.ts'
import { createLayerFiles, isWhiteout } from './image/layers.ts'
import { type Image, readLayout } from './image/layout.ts'
import type { BlobDetections, Placed, Source, Visit } from './types.ts'

export interface ImageOptions extends SourceOptions {
  /** A file of `docker save` or an OCI archive, or the folder of an OCI layout; relative to `cwd`. */
  readonly file: string
}

/**
 * What an image holds: its configuration (Env, labels, commands and the history of its instructions) and the files of every layer,
 * those that a later layer deletes too. Paths are `IMAGE!path`; the message says which layer and which instruction brought it.
 * The archive is read twice and never unpacked: manifests first, layers then, a file at a time.
 */
export function imageSource(options: ImageOptions): Source {
  const { cwd, file, maxBytes, excluded } = options
  const coverage = emptyCoverage()
  const name = basename(file)
  const layerFiles = createLayerFiles()
  const places = new Map<BlobDetections['paths'][number], Place>()

  async function read(visit: Visit): Promise<void> {
    const path = resolve(cwd, file)
    if (!existsSync(path))
      throw new UserError(`no such file: ${file}`, 'Write one with: docker save IMAGE -o image.tar')
    const images = await readLayout(path, file)
    for (const image of images) await readConfig(image, visit)
    const found = await readLayers(path, images, visit)
    for (const image of images) {
      for (const layer of image.layers) if (!found.has(layer.file)) skip(coverage, 'missing', layer.file)
    }
    const layers = images.reduce((sum, image) => sum + image.layers.length, 0)
    coverage.remarks.push(
      `${images.map((image) => image.name).join(', ')}: ${layers} ${layers === 1 ? 'layer' : 'layers'}.`,
    )
  }

  /** Each part of the configuration as a text of lines, so that findings have lines. */
  async function readConfig({ config }: Image, visit: Visit): Promise<void> {
    const parts: readonly (readonly [part: string, lines: readonly string[], of: string])[] = [
      ['Env', config.env, 'the environment of every container'],
      ['Labels', config.labels.map(([key, value]) => `${key}=${value}`), 'the labels'],
      ['Cmd', config.commands, 'the command, the entry point or the health check'],
      ['History', config.history.map(oneLine), 'the instructions, which docker history shows'],
    ]
    for (const [part, lines, of] of parts) {
      if (lines.length === 0) continue
      const at = { text: `${name}!${part}` }
      places.set(at, { where: `in ${of}` })
      await give(Buffer.from(`${lines.join('\n')}\n`), at, visit)
    }
  }

  /** Names of the layers that the archive has. */
  async function readLayers(
    path: string,
    images: readonly Image[],
    visit: Visit,
  ): Promise<ReadonlySet<string>> {
    const layers = new Map(
      images.flatMap((image) =>
        image.layers.map(
          (layer, number) => [layer.file, { layer, number, of: image.layers.length }] as const,
        ),
      ),
    )
    const found = new Set<string>()
    for await (const archive of entriesOf(path)) {
      const own = layers.get(archive.name)
      if (own === undefined || archive.type !== 'file') continue
      found.add(archive.name)
      try {
        for await (const entry of tarEntries(archive.content)) {
          layerFiles.add(own.number, entry.name)
          if (entry.type !== 'file' || isWhiteout(entry.name)) continue
          const at = { text: `${name}!${entry.name}` }
          if (excluded(entry.name)) skip(coverage, 'excluded', at.text)
          else await readFile(entry, at, visit)
          const made = own.layer.instruction === '' ? '' : `, made by "${shorten(own.layer.instruction)}"`
          places.set(at, {
            where: `in layer ${own.number + 1} of ${own.of}${made}`,
            layer: own.number,
            path: entry.name,
          })
        }
      } catch (error) {
        skip(coverage, 'corrupt', `${archive.name} (${(error as Error).message})`, archive.size)
      }
    }
    return found
  }

  async function readFile(entry: Parameters<typeof readEntry>[0], at: Path, visit: Visit): Promise<void> {
    const bytes = await readEntry(entry, maxBytes)
    if (bytes === undefined) skip(coverage, 'too-large', at.text, entry.size)
    else await give(bytes, at, visit)
  }

  async function give(bytes: Buffer, at: Path, visit: Visit): Promise<void> {
    count(coverage, bytes.length)
    await visit({ type: 'blob', bytes, paths: [at] })
  }

  async function locate(found: readonly BlobDetections[]): Promise<Placed[]> {
    return found.flatMap(({ paths, detections }) =>
      paths.flatMap((path) =>
        detections.map((detection) => ({
          detection: withPlace(detection, places.get(path)),
          path,
          isNew: true,
        })),
      ),
    )
  }

  function withPlace(detection: Detection, place: Place | undefined): Detection {
    if (place === undefined) return detection
    const gone = place.layer === undefined ? undefined : layerFiles.goneIn(place.layer, place.path)
    const fate = gone
      ? `; ${gone.how} in layer ${gone.layer + 1}, which does not take it out of the image`
      : ''
    const words = `${place.where}${fate}`
    return { ...detection, place: words, message: `${detection.message} It is ${words}.` }
  }

  return { name: 'image', read, locate, coverage }
}

type Path = BlobDetections['paths'][number]

type Place =
  | { readonly where: string; readonly layer?: undefined }
  | { readonly where: string; readonly layer: number; readonly path: string }

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** An instruction without its values: `RUN |1 TOKEN=… /bin/sh -c npm ci` must not bring a secret into a message. */
function shorten(instruction: string): string {
  const text = oneLine(instruction)
    .replace(/^\/bin\/sh -c #\(nop\) +/, '')
    .replace(/ # buildkit$/, '')
  const word = /^[A-Z]+(?= )/.exec(text)?.[0]
  return word === 'COPY' || word === 'ADD' ? text.slice(0, 60) : (word ?? 'RUN')
}
