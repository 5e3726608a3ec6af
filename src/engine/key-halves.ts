import { withArticle } from './article.ts'
import { keyWords } from './key-name.ts'
import { linesBetween } from './pairs.ts'
import type { Match } from './types.ts'

/** Lines between the halves of a pair of keys, and matches on either side that are asked, at most. */
const LINES = 3
const NEIGHBOURS = 6

/** How a service calls the half that says whose the other one is, and the names of that one. What stands before (`TWITTER_`) is the same in both. */
const halves: Readonly<Record<string, readonly string[]>> = {
  'access key': ['secret key', 'access secret', 'access key secret', 'secret access key'],
  'api key': ['api secret', 'api key secret', 'api secret key', 'shared secret'],
  'app key': ['app secret'],
  'client key': ['client secret'],
  'consumer key': ['consumer secret'],
}

/**
 * Of a pair of keys (`TWITTER_API_KEY` and `TWITTER_API_SECRET`) only one is secret; the other is as good as a name, and is written where all may read it. It becomes a
 * related place of the secret's finding. Matches come and go in order of offset.
 */
export function joinHalves(bytes: Buffer, matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches
  const partners = new Map<Match, Match[]>()
  const rest = matches.filter((match, i) => {
    const secret = secretOf(bytes, match, () =>
      matches.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1),
    )
    if (secret === undefined) return true
    partners.set(secret, [...(partners.get(secret) ?? []), match])
    return false
  })
  return rest.map((match) => (partners.get(match) ?? []).reduce(join, match))
}

function secretOf(bytes: Buffer, match: Match, beside: () => readonly Match[]): Match | undefined {
  if (match.rule.detector !== 'assignment' || match.keyName === undefined) return undefined
  const words = keyWords(match.keyName)
  const names = halves[words.slice(-2).join(' ')]
  if (names === undefined) return undefined
  const owner = words.slice(0, -2)
  const wanted = new Set(names.map((name) => [...owner, name].join(' ')))
  return beside().find(
    (other) =>
      other !== match &&
      other.level !== 'note' &&
      other.random &&
      wanted.has(keyWords(other.keyName ?? nameBefore(bytes, other.start)).join(' ')) &&
      linesBetween(bytes, match, other, LINES) <= LINES,
  )
}

/** The name beside a value that has a rule of its own. */
function nameBefore(bytes: Buffer, start: number): string {
  const line = bytes.toString('latin1', Math.max(0, start - 120), start)
  return /([\w.-]{1,80})["'`\])\s]{0,4}(?:=>|[:=,>(]|\s){1,4}["'`\s]{0,4}$/.exec(line)?.[1] ?? ''
}

function join(secret: Match, half: Match): Match {
  const kind = keyWords(half.keyName ?? '')
    .slice(-2)
    .join(' ')
  const text = `stands beside ${withArticle(kind)}`
  return {
    ...secret,
    joined: [...(secret.joined ?? []), half],
    evidence: [...secret.evidence, { kind: 'pair', weight: 'for', text }],
    related: [
      ...secret.related,
      { message: `The key that goes with it: ${half.keyName}`, start: half.start, end: half.end },
    ],
  }
}
