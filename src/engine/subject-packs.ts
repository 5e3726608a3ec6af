import type { Pack } from '../rules/rule.ts'

/**
 * Whether the values that a pack's rules find are no secrets but things that tell who and where: addresses, account ids, user names.
 * They are shown in clear, their fingerprint is made of them, they are one finding in a file however often they stand there, and
 * `--fix` may put a placeholder in their place.
 */
export function hasSubjects(pack: Pack): boolean {
  return pack === 'identifiers' || pack === 'personal' || pack === 'network'
}
