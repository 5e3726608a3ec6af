import { isVariableName } from '../names.ts'
import type { NamedCadence, RotationSection } from '../types.ts'
import { cadenceIn, rotatesAlone } from './cadence.ts'
import { endOf, type Page, type Section, startOf } from './markdown.ts'

export interface Rotations {
  readonly rotations: readonly RotationSection[]
  readonly cadences: readonly NamedCadence[]
  readonly coupled: readonly string[]
}

/** Sections that say how something is rotated, cadences in prose, and names that must be rotated together. */
export function rotationsIn(page: Page): Rotations {
  const rotations: RotationSection[] = []
  const coupled: string[] = []
  for (const section of page.sections) {
    const { heading, title, end } = section
    if (heading === undefined) continue
    const text = page.text.slice(endOf(heading), end)
    const place = { path: page.path, start: startOf(heading), end: endOf(heading) }
    const together = /\b(?:coupled|rotate together|must match|keep in sync)\b/i.test(title)
    if (together) coupled.push(...namesIn(text))
    else if (/\brotat/i.test(title)) {
      const names = namesIn(title)
      const own = names.length > 0 || heading.depth === 1 ? names : namesIn(text)
      // The title of a page is no section of its own.
      if (own.length > 0 || heading.depth > 1)
        rotations.push({ names: own, place, text, never: rotatesAlone(text) })
    }
  }
  return { rotations, cadences: cadencesIn(page), coupled: [...new Set(coupled)] }
}

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g)].map(([name]) => name))].filter(
    isVariableName,
  )
}

/** `90 days for OPENAI_API_KEY`, and a section about one secret that says how often. */
function cadencesIn(page: Page): NamedCadence[] {
  const found: NamedCadence[] = []
  const { path, text } = page
  for (const match of text.matchAll(/\b\d{1,4} (?:days|weeks|months|years) for `?([A-Z][A-Z0-9_]+)/g)) {
    const cadence = cadenceIn({ path, text: match[0], start: match.index })
    if (cadence !== undefined) found.push({ ...cadence, name: match[1] ?? '' })
  }
  for (const section of page.sections) found.push(...ofSection(page, section))
  return found
}

function ofSection(page: Page, { heading, title, blocks }: Section): NamedCadence[] {
  const names = namesIn(title)
  if (heading === undefined || names.length === 0) return []
  const end = blocks.length === 0 ? endOf(heading) : endOf(blocks.at(-1) ?? heading)
  const body = page.text.slice(endOf(heading), end)
  const match = /\b(?:rotat\w*|cadence)\b[^.\n]{0,30}?\b(?:every|each|cadence:?|:)[\s*`]*/i.exec(body)
  if (match === null) return []
  const at = match.index + match[0].length
  const cadence = cadenceIn({ path: page.path, text: body.slice(at, at + 30), start: endOf(heading) + at })
  return cadence === undefined ? [] : names.map((name) => ({ ...cadence, name }))
}
