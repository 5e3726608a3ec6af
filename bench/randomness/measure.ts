/**
 * Measures `src/engine/randomness.ts` and `placeholder.ts`: `npx tsx bench/randomness/measure.ts [--hits] [folder…]`.
 * Prints the tables of `docs/randomness.md`: recall on seeded random values, and the rate of identifiers and string literals, harvested
 * from the packages that the model was not trained on and from the folders named, that are called random.
 * `--hits` lists every one of them, to be read.
 */
import { isPlaceholder } from '../../src/engine/placeholder.ts'
import { isRandom, randomness } from '../../src/engine/randomness.ts'
import { words } from '../../src/engine/words.ts'
import { alphabets, randomString, seeded } from './generate.ts'
import { harvest, heldOut } from './harvest.ts'

const listHits = process.argv.includes('--hits')
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

recall()
placeholders()
madeUp()
falseAlarms('node_modules', true)
for (const folder of folders) falseAlarms(folder, false)
speed()

function recall(): void {
  const lengths = [8, 10, 12, 14, 16, 20, 24, 32, 40, 64]
  const runs = 20_000
  const random = seeded(1)
  console.log('\nRecall: share of random values that are called random, %\n')
  console.log(`| alphabet | ${lengths.join(' | ')} |\n|---|${lengths.map(() => '---:|').join('')}`)
  for (const [name, alphabet] of Object.entries(alphabets)) {
    const row = lengths.map((length) => {
      let found = 0
      for (let i = 0; i < runs; i++) if (isRandom(randomString(random, alphabet, length))) found++
      return ((100 * found) / runs).toFixed(length < 16 ? 1 : 2)
    })
    console.log(`| ${name} | ${row.join(' | ')} |`)
  }
}

function placeholders(): void {
  const lengths = [16, 24, 32, 40, 64]
  const runs = 100_000
  const random = seeded(2)
  console.log('\nRandom values of 100,000 that are called placeholders\n')
  console.log(`| alphabet | ${lengths.join(' | ')} |\n|---|${lengths.map(() => '---:|').join('')}`)
  for (const [name, alphabet] of Object.entries(alphabets)) {
    const row = lengths.map((length) => {
      let found = 0
      for (let i = 0; i < runs; i++) if (isPlaceholder(randomString(random, alphabet, length))) found++
      return found
    })
    console.log(`| ${name} | ${row.join(' | ')} |`)
  }
}

/** Passwords as people make them, of words that the project knows. */
function madeUp(): void {
  const random = seeded(4)
  const list = [...words('defaults'), ...words('properties')].filter((word) => word.length >= 4)
  const word = () => list[Math.floor(random() * list.length)]!
  const capital = () => word().replace(/^./, (first) => first.toUpperCase())
  const digits = (count: number) => randomString(random, '0123456789', count)
  const leet = (text: string) =>
    text.replace(/[aeios]/g, (letter) => (random() < 0.6 ? '43105'['aeios'.indexOf(letter)]! : letter))
  const forms: Record<string, () => string> = {
    Wordword12: () => capital() + word() + digits(2),
    'WordWord1987!': () => `${capital()}${capital()}${digits(4)}!`,
    'WordWordWord1!': () => `${capital()}${capital()}${capital()}${digits(1)}!`,
    'word-word-word': () => `${word()}-${word()}-${word()}`,
    'Word@2024#': () => `${capital()}@20${digits(2)}#`,
    word_123: () => `${word()}_${digits(3)}`,
    W0rdW0rd12: () => leet(capital() + capital()) + digits(2),
    'w0rd!99': () => `${leet(word())}!${digits(2)}`,
  }
  console.log('\nMade-up passwords that are called random, %\n')
  console.log('| form | % |\n|---|---:|')
  for (const [form, make] of Object.entries(forms)) {
    let found = 0
    for (let i = 0; i < 20_000; i++) if (isRandom(make())) found++
    console.log(`| \`${form}\` | ${(found / 200).toFixed(2)} |`)
  }
}

function falseAlarms(folder: string, onlyHeldOut: boolean): void {
  const rows = new Map<string, { total: number; hits: number }>()
  const hits: string[] = []
  for (const { text, kind, group } of harvest(folder)) {
    if (text.length < 8 || (onlyHeldOut && !heldOut(group))) continue
    const band =
      text.length < 12
        ? '8-11'
        : text.length < 16
          ? '12-15'
          : text.length < 24
            ? '16-23'
            : text.length < 40
              ? '24-39'
              : '40-200'
    const name = `${kind} | ${band}`
    const row = rows.get(name) ?? { total: 0, hits: 0 }
    rows.set(name, row)
    row.total++
    if (!isRandom(text)) continue
    row.hits++
    const { alphabet, log10Odds } = randomness(text)
    hits.push(`${kind}\t${group}\t${alphabet}\t${log10Odds.toFixed(1)}\t${text}`)
  }
  console.log(
    `\nHarvested strings that are called random: ${folder}${onlyHeldOut ? ' (packages not trained on)' : ''}\n`,
  )
  console.log('| kind | length | strings | called random | % |\n|---|---|---:|---:|---:|')
  for (const [name, { total, hits }] of [...rows].sort(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )) {
    console.log(`| ${name} | ${total} | ${hits} | ${((100 * hits) / total).toFixed(2)} |`)
  }
  if (listHits) console.log(`\n${hits.sort().join('\n')}`)
}

function speed(): void {
  const random = seeded(3)
  const values = [
    ...Array.from({ length: 500 }, () => randomString(random, alphabets.base62, 32)),
    ...harvest('src').map(({ text }) => text),
  ]
  let calls = 0
  const start = performance.now()
  while (performance.now() - start < 1000) {
    for (const value of values) isRandom(value)
    calls += values.length
  }
  console.log(`\nisRandom: ${((1000 * (performance.now() - start)) / calls).toFixed(2)} µs a call`)
}
