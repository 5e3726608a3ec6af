/**
 * Prints the entropy floors of `src/engine/randomness.ts`: `npx tsx bench/randomness/floors.ts`.
 * One row for each alphabet size, one figure (bits a character, times 100) for each length: what one random string in a
 * thousand stays below.
 */
import { randomString, seeded } from './generate.ts'

const lengths = [8, 10, 12, 14, 16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512]
const runs = 20_000
const random = seeded(20)

for (const size of [16, 22, 26, 32, 36, 52, 62, 94]) {
  const alphabet = String.fromCharCode(...Array.from({ length: size }, (_, i) => 33 + i))
  const row = lengths.map((length) => {
    const entropies = Float64Array.from({ length: runs }, () =>
      entropy(randomString(random, alphabet, length)),
    ).sort()
    return Math.floor(entropies[runs / 1000]! * 100)
  })
  console.log(`  [${size}, [${row.join(', ')}]],`)
}

function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let sum = 0
  for (const count of counts.values()) sum -= (count / text.length) * Math.log2(count / text.length)
  return sum
}
