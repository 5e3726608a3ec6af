import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { render } from '../../src/rules/templates.ts'
import { spellingCases } from './spelling-cases.ts'

/** Every spelling in which a secret stands with its name, through the whole engine: found, at its place. */

const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })
const groups = [...new Set(spellingCases.map(({ group }) => group))]

describe.each(groups)('%s', (group) => {
  test.each(spellingCases.filter((each) => each.group === group).map(({ template }) => template))(
    '%s',
    (template) => {
      for (const seed of ['a', 'b', 'c']) {
        const { text, spans } = render(template, template + seed)
        const found = engine.scan(Buffer.from(`${text}\n`)).matches.map(({ start, end }) => [start, end])
        for (const span of spans) expect(found).toContainEqual(span)
      }
    },
  )
})
