import type { Detection } from '../../src/findings/types.ts'
import type { BlobDetections, Placed, Source } from '../../src/sources/types.ts'

/** One content that a source handed out, copied. */
export interface Seen {
  readonly id: string | undefined
  readonly type: string
  readonly text: string
  readonly paths: readonly string[]
}

/** Reads a source to its end. */
export async function readSource(source: Source): Promise<Seen[]> {
  const seen: Seen[] = []
  await source.read(({ id, type, bytes, paths }) => {
    seen.push({ id, type, text: bytes.toString('latin1'), paths: paths.map((path) => path.text) })
  })
  return seen
}

/** Reads a source and locates each occurrence of the needles, as a scanner with one rule would find them. */
export async function findInSource(source: Source, ...needles: string[]): Promise<Placed[]> {
  const found: BlobDetections[] = []
  await source.read(({ id, type, bytes, paths }) => {
    const text = bytes.toString('latin1')
    const detections = needles.flatMap((needle, valueGroup) => occurrences(text, needle, valueGroup))
    if (detections.length > 0) found.push({ ...(id ? { id } : {}), type, paths, detections })
  })
  return [...(await source.locate(found))]
}

function occurrences(text: string, needle: string, valueGroup: number): Detection[] {
  const detections: Detection[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const line = text.slice(0, at).split('\n').length
    const column = at - text.lastIndexOf('\n', at - 1)
    const lines = needle.split('\n').length - 1
    detections.push({
      ...{
        ruleId: 'test-needle',
        pack: 'secrets',
        level: 'error',
        proof: 'none',
        message: 'A needle.',
        valueGroup,
        tag: '0000',
      },
      ...{ excerpt: '', redacted: '…', evidence: [], related: [] },
      region: {
        startLine: line,
        startColumn: column,
        endLine: line + lines,
        endColumn: lines > 0 ? 2 : column + needle.length,
      },
    })
  }
  return detections
}

/** Everything included, up to 1 MB. */
export const ALL = { maxBytes: 1_000_000, excluded: () => false } as const
