/** What `redactValue` needs of a value. */
export interface Redactable {
  /** The clear value. */
  readonly value: string
  /** How many leading characters are public (a literal of the rule's pattern). */
  readonly publicPrefix: number
  /** False for a value that a word list could find: nothing of it is shown, its length as a class only. */
  readonly random: boolean
}

/**
 * The form in which a report may show a value: `ghp_… (40 characters)`, `… (8–11 characters)` for a word-like one,
 * `-----BEGIN PRIVATE KEY-----… (1704 characters)` for a key file, `… (3 lines, 120 characters)` for other long texts.
 */
export function redactValue(secret: Redactable): string {
  const { value, random } = secret
  const lines = value.trimEnd().split('\n').length
  const size = random ? plural(value.length, 'character') : lengthClass(value.length)
  const isKey = armour.test(value)
  return `${redactedStart(secret)} (${lines > 1 && random && !isKey ? `${lines} lines, ` : ''}${size})`
}

/** The same without the length, for an excerpt: `ghp_…`, `…`, `-----BEGIN PRIVATE KEY-----…`. */
export function redactedStart({ value, publicPrefix, random }: Redactable): string {
  const header = armour.exec(value)
  if (header) return `${header[0]}…`
  // Never more than a third, whatever a rule says: a short value has no public part.
  const shown = random ? Math.min(publicPrefix, MAX_PREFIX, Math.floor(value.length / 3)) : 0
  return `${/^[\x21-\x7e]*/.exec(value.slice(0, shown))?.[0] ?? ''}…`
}

/** How many characters `redactedStart` shows before the ellipsis. */
export function shownLength(secret: Redactable): number {
  return redactedStart(secret).length - 1
}

/**
 * Replaces every occurrence of the given clear values by `…`. Values of fewer than four characters stay: they are
 * parts of ordinary words, and say nothing.
 */
export function createScrubber(values: Iterable<string>): (text: string) => string {
  const secrets = [...new Set(values)].filter((value) => value.length >= SHORTEST_SCRUBBED)
  secrets.sort((a, b) => b.length - a.length)
  return (text) => {
    let clean = text
    for (const secret of secrets) if (clean.includes(secret)) clean = clean.replaceAll(secret, '…')
    return clean
  }
}

const MAX_PREFIX = 12
const SHORTEST_SCRUBBED = 4

/** First line of a key file: says what it is and holds nothing of the key (RFC 7468, PGP, SSH2, PuTTY, age). */
const armour =
  /^\s*(?:-----BEGIN [A-Z0-9 ]{1,48}-----|---- BEGIN SSH2 [A-Z ]{1,40} ----|PuTTY-User-Key-File-\d: [a-z0-9@.-]{1,40}(?=\s)|AGE-SECRET-KEY-1)/

const classes = [8, 12, 16, 24, 32] as const

function lengthClass(length: number): string {
  const above = classes.findIndex((limit) => length < limit)
  if (above === 0) return `up to ${classes[0] - 1} characters`
  if (above === -1) return `${classes.at(-1)} or more characters`
  return `${classes[above - 1]}–${classes[above]! - 1} characters`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
