import { createEngine } from '../../src/engine/engine.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { render } from '../../src/rules/templates.ts'

/** An engine with every rule, at a fixed day. */
export const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })

/** What is found in a text with templates for its secrets: `error generic-secret`. */
export function scan(template: string): string[] {
  const { text } = render(template, template)
  return engine.scan(Buffer.from(`${text}\n`)).matches.map(({ rule, level }) => `${level} ${rule.id}`)
}

/** The same without notes. */
export function scanLoud(template: string): string[] {
  return scan(template).filter((found) => !found.startsWith('note '))
}
