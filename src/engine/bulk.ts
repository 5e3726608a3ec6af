import { demote, lowered } from './demote.ts'
import type { Match } from './types.ts'

/**
 * Bytes from which what only its name tells goes one level down, and from which it is a note. Files of settings are small; the larger a content,
 * the more names of all kinds it has. Of the first readings (docs/accuracy.md) noise was one in eleven below 8 KiB, half from 32, 7 of 9 from 256.
 */
const LARGE = 32 * 1024
const BULK = 256 * 1024

/** Lowers matches that a name alone speaks for in a large content. Those of a format of their own stay as they are. */
export function weighBulk(bytes: Buffer, matches: readonly Match[]): readonly Match[] {
  if (bytes.length < LARGE || !matches.some(isNamed) || isSettings(bytes)) return matches
  const text = `only its name speaks for it, in a file of ${Math.round(bytes.length / 1024)} KiB`
  return matches.map((match) => {
    if (!isNamed(match) || isInsert(bytes, match.start)) return match
    return lowered(match, bytes.length < BULK ? demote(match.level) : 'note', text)
  })
}

function isNamed({ rule, level }: Match): boolean {
  return rule.detector === 'assignment' && level !== 'note'
}

/** The state of an infrastructure or a plan for it (Terraform), a realm (Keycloak): large, and they hold whatever was set. */
function isSettings(bytes: Buffer): boolean {
  return /"terraform_version"\s*:|^\s*[{[]\s*\{?\s*(?:"id"\s*:\s*"[^"]{0,80}",\s*)?"realm"\s*:/.test(
    bytes.toString('latin1', 0, 1000),
  )
}

/** How far from the head of a statement its values may stand. */
const STATEMENT = 4000

/** A dump of a database is large whatever it holds. */
function isInsert(bytes: Buffer, start: number): boolean {
  return /\bINSERT\s+INTO\b[^;]*$/i.test(bytes.toString('latin1', Math.max(0, start - STATEMENT), start))
}
