/**
 * Measures how often each three bytes in a row come in ordinary source text, in the folded classes that the prefilter
 * has (`src/engine/prefilter.ts`), and writes `trigram-frequency.json`: one letter a bucket, 1.7 letters a power of two,
 * `.` for less than once in a million bytes. Only these counts are kept. Each file given weighs the same.
 *
 *     npx tsx scripts/catalogue/measure-trigrams.ts sample.js sample.md sample.py
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const samples = process.argv.slice(2)
if (samples.length === 0) throw new Error('name at least one text to measure')

const share = new Float64Array(1 << 15)
for (const sample of samples) {
  const bytes = readFileSync(sample)
  let bucket = 0
  bytes.forEach((byte, i) => {
    bucket = ((bucket << 5) | (byte & 31)) & 0x7fff
    if (i >= 2) share[bucket] = (share[bucket] as number) + 1 / bytes.length / samples.length
  })
}
const letters = Array.from(share, (part) => {
  const inMillion = part * 1e6
  return inMillion < 1 ? '.' : String.fromCharCode(97 + Math.min(25, Math.floor(Math.log2(inMillion) * 1.7)))
}).join('')
const rows = Array.from({ length: 32 }, (_, row) => letters.slice(row * 1024, (row + 1) * 1024))
writeFileSync(
  fileURLToPath(new URL('trigram-frequency.json', import.meta.url)),
  `${JSON.stringify(rows, null, 1)}\n`,
)
