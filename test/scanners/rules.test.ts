import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { createDetector } from '../../src/findings/detect.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { services } from '../../src/generated/rule-index.ts'
import { render } from '../../src/rules/templates.ts'
import { createContentScanner } from '../../src/scan-content.ts'
import { createKindFinder, kinds } from '../../src/scanners/kinds.ts'
import { createSweep } from '../../src/scanners/sweep.ts'

/** Every example of the rules that scanners of files find, at the path it stands at, through the whole content scanner. */

const settings = { enabled: () => true, privateAddresses: true }

const scan = createContentScanner({
  kindsOf: createKindFinder(kinds),
  engine: createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) }),
  detect: createDetector(),
  configured: undefined,
  known: undefined,
  sweep: createSweep(settings),
  settings,
  onProblem: () => {},
})

async function found(text: string, file: string) {
  return (await scan(Buffer.from(text), file, [file])).map(({ ruleId, region }) => ({
    rule: ruleId,
    from: `${region.startLine}:${region.startColumn}`,
    to: `${region.endLine}:${region.endColumn}`,
  }))
}

/** `line:column` of an offset in UTF-16 units, counted here on its own. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

const documentRules = services
  .flatMap((service) => service.rules)
  .filter((rule) => rule.foundBy === 'document')

describe.each(documentRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.finds.flatMap((template) => ['a', 'b'].map((seed) => [template, seed])))(
    'finds %s (%s)',
    async (template, seed) => {
      const { text, spans } = render(template as string, `${id}${seed}`)
      const all = await found(text, rule.file ?? '')
      for (const [start, end] of spans) {
        expect(all).toContainEqual({ rule: id, from: placeOf(text, start), to: placeOf(text, end) })
      }
    },
  )

  test.each(rule.ignores.map((template) => [template]))('ignores %s', async (template) => {
    const all = await found(render(template, id).text, rule.file ?? '')
    expect(all.filter((each) => each.rule === id)).toEqual([])
  })
})

test('there are rules of packs', () => {
  expect(services.length).toBeGreaterThan(0)
})
