import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { services } from '../../src/generated/rule-index.ts'
import { render } from '../../src/rules/templates.ts'

/** Every example of every rule, through the whole engine: prefilter, windows, detectors, proofs, randomness. */

const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })
const allRules = services.flatMap((service) => service.rules).filter((rule) => rule.foundBy === undefined)

function scan(text: string) {
  const { matches } = engine.scan(Buffer.from(text))
  return matches.map((match) => ({
    rule: match.rule.id,
    span: [match.start, match.end],
    related: match.related.map(({ start, end }) => [start, end]),
  }))
}

const textRules = allRules.filter((rule) => rule.foundBy === undefined)

describe.each(textRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  // Three renderings each: what holds for one value only would pass by chance.
  test.each(rule.finds.flatMap((template) => ['a', 'b', 'c'].map((seed) => [template, seed])))(
    'finds %s (%s)',
    (template, seed) => {
      for (const surround of [(text: string) => text, (text: string) => `// line\n  ${text}\n// end\n`]) {
        const rendered = render(template as string, `${id}${seed}`)
        const text = surround(rendered.text)
        const shift = text.indexOf(rendered.text)
        const toBytes = (offset: number) => Buffer.byteLength(text.slice(0, offset + shift))
        const found = scan(text)
        for (const [start, end] of rendered.spans) {
          expect(found).toContainEqual(
            expect.objectContaining({ rule: id, span: [toBytes(start), toBytes(end)] }),
          )
        }
      }
    },
  )

  test.each(rule.ignores.map((template) => [template]))('ignores %s', (template) => {
    const found = scan(render(template, id).text).filter((match) => match.rule === id)
    expect(found).toEqual([])
  })
})
