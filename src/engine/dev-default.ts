import { leetLetters, leetSigns } from './leet.ts'
import { keyWords } from './key-name.ts'
import { words } from './words.ts'

/**
 * True for a throw-away password (`changeme`, `S3cret!1`, `mysqlrootpassword`): the key's or a neighbour's own words, or nothing but common
 * words with at most four digits and symbols, digits read as the letters they stand for.
 *
 * @param written the value in lower case
 * @param near user, database and service names that stand beside it
 */
export function isDevDefault(written: string, keyName: string, near?: readonly string[]): boolean {
  const lower = written.replaceAll('\\', '')
  if (lower.length > 40) return false
  const plain = lower.replace(notLetters, '')
  if (plain.length < lower.length * 0.4) return false
  const keys = keyName === '' ? [] : keyWords(keyName)
  if (plain.length >= 2 && (plain === keys.join('') || keys.includes(plain))) return true
  const own = near === undefined ? keys : [...keys, ...near.map((word) => word.toLowerCase())]
  return splits(lower, fold(lower), own)
}

const notLetters = /[^a-z]/g
function fold(lower: string): string {
  return lower.replace(leetSigns, (character) => leetLetters[character]!)
}

const longestWord = 16

/** True when the text, or the letters that its digits stand for, is a row of known words and at most four other characters. */
function splits(text: string, folded: string, own: readonly string[]): boolean {
  const vocabulary = words('defaults')
  const { length } = text
  // cost[i]: fewest characters outside of words in the first i; 99 for none found.
  const cost = new Uint8Array(length + 1).fill(99)
  cost[0] = 0
  for (let start = 0; start < length; start++) {
    const here = cost[start]!
    if (here > 4) continue
    if (!isLetter(text.charCodeAt(start)) && here + 1 < cost[start + 1]!) cost[start + 1] = here + 1
    for (let end = start + 1; end <= length && end - start <= longestWord; end++) {
      if (!isLetter(folded.charCodeAt(end - 1))) break
      // One- and two-letter words would let anything split: they cost as much as a digit.
      const extra = here + (end - start < 3 ? 1 : 0)
      if (extra >= cost[end]!) continue
      const word = folded.slice(start, end)
      if (vocabulary.has(word) || own.includes(word)) cost[end] = extra
    }
  }
  return cost[length]! <= 4
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}
