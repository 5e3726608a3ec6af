import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** One layer: files by path, and the instruction that made it. `.wh.NAME` deletes NAME. */
export interface LayerSpec {
  readonly instruction: string
  readonly files: Readonly<Record<string, string>>
}

export interface ImageSpec {
  readonly layers: readonly LayerSpec[]
  readonly env?: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  readonly cmd?: readonly string[]
}

export async function tarOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** As `docker save` has written images until Docker 25. */
export async function dockerArchive(spec: ImageSpec): Promise<Buffer> {
  const files: Record<string, string | Buffer> = {}
  const layers: string[] = []
  for (const [number, layer] of spec.layers.entries()) {
    const name = `${String(number).repeat(12)}/layer.tar`
    files[name] = await tarOf(layer.files)
    layers.push(name)
  }
  files['config.json'] = JSON.stringify(configOf(spec))
  files['manifest.json'] = JSON.stringify([{ Config: 'config.json', RepoTags: ['shop:1'], Layers: layers }])
  return tarOf(files)
}

/** The OCI layout (OCI image specification, image-layout.md): blobs by digest, layers compressed by gzip. */
export async function ociFiles(spec: ImageSpec): Promise<Record<string, string | Buffer>> {
  const files: Record<string, string | Buffer> = { 'oci-layout': '{"imageLayoutVersion":"1.0.0"}' }
  const blob = (content: string | Buffer, mediaType: string) => {
    const hex = createHash('sha256').update(content).digest('hex')
    files[`blobs/sha256/${hex}`] = content
    return { mediaType, digest: `sha256:${hex}`, size: content.length }
  }
  const image = 'application/vnd.oci.image'
  const layers = []
  for (const layer of spec.layers) {
    layers.push(blob(gzipSync(await tarOf(layer.files)), `${image}.layer.v1.tar+gzip`))
  }
  const config = blob(JSON.stringify(configOf(spec)), `${image}.config.v1+json`)
  const manifest = blob(JSON.stringify({ schemaVersion: 2, config, layers }), `${image}.manifest.v1+json`)
  const annotations = { 'org.opencontainers.image.ref.name': 'shop:1' }
  files['index.json'] = JSON.stringify({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] })
  return files
}

function configOf({ layers, env = [], labels = {}, cmd = [] }: ImageSpec): unknown {
  return {
    config: { Env: env, Labels: labels, Cmd: cmd },
    history: [
      ...layers.map(({ instruction }) => ({ created_by: instruction })),
      { created_by: 'CMD ["node"]', empty_layer: true },
    ],
  }
}
