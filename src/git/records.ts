import type { Readable } from 'node:stream'

/** Called with a view of `bytes`: the record without its separator, at `start`..`end`. */
export type OnRecord = (bytes: Buffer, start: number, end: number) => void

/**
 * Cuts a stream at each `separator` byte. A record longer than `limit` bytes is given cut to
 * `limit`: memory stays bounded whatever the line. A last record without a separator is given too.
 */
export async function forEachRecord(
  stream: Readable,
  separator: number,
  onRecord: OnRecord,
  limit = Number.POSITIVE_INFINITY,
): Promise<void> {
  let kept: Buffer[] = []
  let size = 0
  const keep = (part: Buffer) => {
    const wanted = part.subarray(0, Math.max(0, limit - size))
    if (wanted.length > 0) kept.push(wanted)
    size += wanted.length
  }
  const give = () => {
    const record = Buffer.concat(kept)
    kept = []
    size = 0
    onRecord(record, 0, record.length)
  }
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0
    for (let at = chunk.indexOf(separator); at >= 0; at = chunk.indexOf(separator, start)) {
      if (size > 0) {
        keep(chunk.subarray(start, at))
        give()
      } else onRecord(chunk, start, Math.min(at, start + limit))
      start = at + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (size > 0) give()
}
