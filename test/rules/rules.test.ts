import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Rule, Service } from '../../src/rules/rule.ts'
import { render } from '../../src/rules/templates.ts'

const folder = new URL('../../src/rules/secrets/', import.meta.url)
const services: Service[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map(async (name) => ((await import(new URL(name, folder).href)) as { default: Service }).default),
)
const rules = services.flatMap((service) => service.rules)

test('there are rules for at least two hundred services', () => {
  expect(services.length).toBeGreaterThanOrEqual(200)
})

test('ids are unique, lower-case and hyphenated', () => {
  const ids = rules.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
})

test('service names are unique', () => {
  const names = services.map((service) => service.name)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (_, rule) => {
  test('says what it is in one sentence each', () => {
    expect(rule.title).not.toMatch(/[.!]$/)
    for (const text of [rule.why, rule.fix]) {
      expect(text).toMatch(/^[A-Z][^\n]{20,200}\.$/)
      expect(text).not.toMatch(/\. [A-Z]/)
    }
    expect(rule.source).toMatch(/^https:\/\/[^ ]+$/)
    const ways = [rule.pattern, rule.detector, rule.foundBy].filter((way) => way !== undefined)
    expect(ways).toHaveLength(1)
  })

  if (rule.foundBy !== 'repository')
    test('has two examples of both kinds, found ones with one marked value', () => {
      expect(rule.finds.length).toBeGreaterThanOrEqual(2)
      expect(rule.ignores.length).toBeGreaterThanOrEqual(2)
      for (const template of rule.finds) expect(render(template).spans).toHaveLength(1)
      for (const template of rule.ignores) expect(render(template).spans).toHaveLength(0)
    })

  if (rule.pair) {
    const { pair } = rule
    test('is paired with a rule that exists', () => {
      expect(rules.map((other) => other.id)).toContain(pair.rule)
    })
  }

  const { pattern } = rule
  if (pattern === undefined) return

  test('is bounded', () => {
    // An escaped or bracketed `+` or `*` is a character; the rest would be an open repetition.
    const bare = pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
    expect(bare).not.toMatch(/[*+]|\{\d+,\}/)
  })

  test.each(seeds(rule.finds))('finds %s (%s)', (template, seed) => {
    const { text, spans } = render(template, seed)
    expect(find(pattern, rule.ignoreCase, text)).toEqual(spans)
  })

  test.each(seeds(rule.ignores))('ignores %s (%s)', (template, seed) => {
    const { text } = render(template, seed)
    expect(find(pattern, rule.ignoreCase, text)).toEqual([])
  })
})

/** Several values for each template: one lucky value proves little. */
function seeds(templates: readonly string[]): [string, string][] {
  return templates.flatMap((template) => ['a', 'b', 'c'].map((seed): [string, string] => [template, seed]))
}

/** Spans of the value in all matches; patterns see bytes as Latin-1, and templates are ASCII or Latin-1 here. */
function find(pattern: string, ignoreCase: boolean | undefined, text: string): [number, number][] {
  const expression = new RegExp(pattern, ignoreCase ? 'dgi' : 'dg')
  return [...text.matchAll(expression)].map((match) => {
    const [start = -1, end = -1] = match.indices?.groups?.value ?? match.indices?.[0] ?? []
    return [start, end]
  })
}
