/**
 * Learns the model of text that `src/engine/text-model.ts` reads: `npx tsx bench/randomness/train.ts [folder…]`.
 * Without folders, three quarters of the packages in node_modules. Only counts over short contexts are kept.
 */
import { writeFileSync } from 'node:fs'
import { cellStep, contexts, symbolIndex } from '../../src/engine/text-model.ts'
import { harvest, heldOut } from './harvest.ts'

const folders = process.argv.slice(2)
const words = new Map<string, number>()
for (const folder of ['node_modules', ...folders]) {
  for (const { text, group } of harvest(folder)) {
    if (folder === 'node_modules' && heldOut(group)) continue
    for (const word of text.split(/\s+/)) {
      if (word.length >= 5 && word.length <= 80 && isPlain(word) && symbols(word) * 3 <= word.length)
        words.set(word, (words.get(word) ?? 0) + 1)
    }
  }
}

const firstGuess = train(words.keys())
// A second pass without what the first finds improbable: hashes and packed data are not text.
const kept = [...words.keys()].filter((word) => word.length < 12 || firstGuess(word) < 6.6 * word.length)
console.log(`${words.size} words, ${kept.length} kept`)
const counts = count(kept)
const tables = bitsOf(counts)
const levels = quantise(tables.trigram)
const lines = Object.entries(tables).map(
  ([name, bits]) =>
    `export const ${name}Cells =\n  '${name === 'trigram' ? packPairs(bits, levels) : pack(bits)}'`,
)
writeFileSync(
  new URL('../../src/engine/text-model-table.ts', import.meta.url),
  `// Written by bench/randomness/train.ts. Bits of information for each cell of the model, two cells a character.\n` +
    `export const levels = [${levels.join(', ')}]\n${lines.join('\n')}\n`,
)

type Counts = { [Name in keyof typeof contexts]: Float64Array }

function train(list: Iterable<string>): (word: string) => number {
  const { class: a, case: b, trigram: c, digit: d, symbol: e } = bitsOf(count(list))
  const tables: Counts = { class: a, case: b, trigram: c, digit: d, symbol: e }
  return (word) => {
    let bits = 0
    walk(word, (name, cell) => {
      bits += tables[name][cell]!
    })
    return bits
  }
}

function count(list: Iterable<string>): Counts {
  const counts = Object.fromEntries(
    Object.entries(contexts).map(([name, size]) => [name, new Float64Array(size)]),
  ) as unknown as Counts
  for (const word of list) {
    walk(word, (name, cell) => {
      counts[name][cell]!++
    })
  }
  return counts
}

/** Visits the cells that a word uses, in the contexts of `textBits`. */
function walk(word: string, visit: (table: keyof typeof contexts, cell: number) => void): void {
  let [history, cases, letter1, letter2, digit1, symbol1] = [255, 26, 26, 26, 10, 32]
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const folded = code | 32
    if (folded >= 97 && folded <= 122) {
      const upper = code < 97 ? 1 : 0
      if (upper && cases % 3 === 0) letter1 = letter2 = 26
      visit('class', history * 3)
      visit('case', cases * 2 + upper)
      visit('trigram', (letter2 * 27 + letter1) * 26 + folded - 97)
      ;[history, cases, letter2, letter1, digit1, symbol1] = [
        (history << 2) & 255,
        (cases % 9) * 3 + upper,
        letter1,
        folded - 97,
        10,
        32,
      ]
    } else if (code >= 48 && code <= 57) {
      visit('class', history * 3 + 1)
      visit('digit', digit1 * 10 + code - 48)
      ;[history, cases, letter2, letter1, digit1, symbol1] = [
        ((history << 2) & 255) | 1,
        (cases % 9) * 3 + 2,
        26,
        26,
        code - 48,
        32,
      ]
    } else {
      const index = symbolIndex(code)
      visit('class', history * 3 + 2)
      if (index < 32) visit('symbol', symbol1 * 32 + index)
      ;[history, cases, letter2, letter1, digit1, symbol1] = [
        ((history << 2) & 255) | 2,
        (cases % 9) * 3 + 2,
        26,
        26,
        10,
        index,
      ]
    }
  }
}

/** Smoothed bits of each cell: every context falls back on the shorter one. */
function bitsOf(counts: Counts): Counts {
  const bigram = new Float64Array(27 * 26)
  const unigram = new Float64Array(26)
  for (let cell = 0; cell < counts.trigram.length; cell++) {
    bigram[cell % (27 * 26)]! += counts.trigram[cell]!
    unigram[cell % 26]! += counts.trigram[cell]!
  }
  const letters = rows(unigram, 26, () => 1 / 26, 26)
  const pairs = rows(bigram, 26, (cell) => letters[cell % 26]!, 50)
  const triples = rows(counts.trigram, 26, (cell) => pairs[cell % (27 * 26)]!, 12)
  return {
    class: bits(rows(counts.class, 3, () => 1 / 3, 3)),
    case: bits(rows(counts.case, 2, () => 1 / 2, 2)),
    trigram: bits(triples).map((cell) => Math.min(cell, 12)),
    digit: bits(rows(counts.digit, 10, () => 1 / 10, 10)),
    symbol: bits(rows(counts.symbol, 32, () => 1 / 32, 8)),
  }
}

function rows(
  counts: Float64Array,
  width: number,
  prior: (cell: number) => number,
  weight: number,
): Float64Array {
  const result = new Float64Array(counts.length)
  for (let row = 0; row < counts.length; row += width) {
    let total = 0
    for (let i = 0; i < width; i++) total += counts[row + i]!
    for (let i = 0; i < width; i++)
      result[row + i] = (counts[row + i]! + weight * prior(row + i)) / (total + weight)
  }
  return result
}

function bits(probabilities: Float64Array): Float64Array {
  return probabilities.map((p) => -Math.log2(p))
}

/** Nine levels that stand for all cells with little error, likely cells counting more (Lloyd's iteration). */
function quantise(cells: Float64Array): number[] {
  let levels = [0.5, 1.3, 2.2, 3.2, 4.3, 5.5, 7, 9, 12]
  for (let round = 0; round < 80; round++) {
    const sums = levels.map(() => [0, 0])
    for (const cell of cells) {
      const sum = sums[nearest(cell, levels)]!
      const weight = 2 ** (-cell / 4)
      sum[0]! += cell * weight
      sum[1]! += weight
    }
    levels = levels.map((level, i) =>
      sums[i]![1] ? Math.round((sums[i]![0]! / sums[i]![1]!) * 100) / 100 : level,
    )
  }
  return levels
}

function nearest(cell: number, levels: readonly number[]): number {
  let best = 0
  for (let i = 1; i < levels.length; i++)
    if (Math.abs(levels[i]! - cell) < Math.abs(levels[best]! - cell)) best = i
  return best
}

function pack(cells: Float64Array): string {
  let packed = ''
  for (const cell of cells) packed += character(Math.min(80, Math.round(cell / cellStep)))
  return packed
}

function packPairs(cells: Float64Array, levels: readonly number[]): string {
  let packed = ''
  for (let i = 0; i < cells.length; i += 2) {
    const pair = nearest(cells[i]!, levels) * 9 + (i + 1 < cells.length ? nearest(cells[i + 1]!, levels) : 0)
    packed += character(pair)
  }
  return packed
}

function character(index: number): string {
  return String.fromCharCode(index + 40 >= 92 ? index + 41 : index + 40)
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) < 33 || word.charCodeAt(i) > 126) return false
  return true
}

/** How many characters are neither letter nor digit: what has many is code between two quotes. */
function symbols(word: string): number {
  let found = 0
  for (let i = 0; i < word.length; i++) if (symbolIndex(word.charCodeAt(i)) < 32) found++
  return found
}
