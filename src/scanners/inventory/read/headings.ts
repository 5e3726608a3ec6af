import type { VariableClass } from '../types.ts'

/** Whether a section speaks of what is planned, gone or moved: what it names is no description of the present. */
export function isNotPresent(trail: readonly string[]): boolean {
  return trail.some((title) => notPresent.test(title))
}

const notPresent =
  /\b(?:planned|open items?|roadmap|future|to-?do|migrat(?:ion|ing|e)|deprecated|legacy|past|old names?|removed|renamed|changelog|backlog|next steps|upgrad(?:e|ing)|previous(?:ly)?|red flags)\b/i

/** What a heading says of everything below it. */
export function classByHeading(title: string): VariableClass | undefined {
  if (/\bnot (?:a )?secrets?\b|\bnon-?secrets?\b|\bpublic (?:variables|config)/i.test(title)) return 'config'
  return /\bin the vault\b|^(?:\d+\.\s*)?(?:managed |required |runtime |application )?(?:secrets|credentials)(?: list| map| inventory)?$/i.test(
    title,
  )
    ? 'secret'
    : undefined
}
