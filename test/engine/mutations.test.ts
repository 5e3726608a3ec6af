import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { services } from '../../src/generated/rule-index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { render } from '../../src/rules/templates.ts'

/**
 * Mutations of every rule's examples: what changes nothing about the secret must not hide it, and what makes it another text must
 * not be taken for it.
 */

const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })
const compiled = new Map(rules.map((rule) => [rule.id, rule]))
const textRules = services.flatMap((service) => service.rules).filter((rule) => rule.foundBy === undefined)
/** What is no secret is shown from its first character on, so its public part is no part of its form. */
const isShown = ({ pack }: Rule) => pack === 'identifiers' || pack === 'personal' || pack === 'network'

/** Values that the rule finds in a text. */
function values(text: string, id: string): string[] {
  return engine
    .scan(Buffer.from(text))
    .matches.filter((match) => match.rule.id === id)
    .map(({ value }) => value)
}

interface Example {
  readonly text: string
  readonly start: number
  readonly end: number
}

function examplesOf(rule: Rule): Example[] {
  return rule.finds.flatMap((template) => {
    const { text, spans } = render(template, `${rule.id} mutated`)
    return spans.slice(0, 1).map(([start, end]) => ({ text, start, end }))
  })
}

const filler = `${'const list = [1, 2, 3].map((each) => each * 2)\n'.repeat(200)}\n`

const harmless: readonly (readonly [name: string, (text: string) => string])[] = [
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['far down in a file', (text) => `${filler}${text}`],
  ['a line end behind it', (text) => `${text}\n`],
  ['other text behind it', (text) => `${text}\n\n${filler}`],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['UTF-16 text', (text) => text],
]

describe.each(textRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(harmless)('is found with %s', (name, mutate) => {
    for (const { text } of examplesOf(rule)) {
      const mutated = mutate(text)
      const bytes = name === 'UTF-16 text' ? Buffer.from(`\ufeff${mutated}`, 'utf16le') : Buffer.from(mutated)
      const found = engine.scan(bytes).matches.map((match) => match.rule.id)
      expect(found, mutated.slice(-500)).toContain(id)
    }
  })

  const prefix = compiled.get(id)?.publicPrefix ?? 0
  if (prefix < 3) return
  if (!rule.ignoreCase)
    test('is not found with another prefix', () => {
      for (const { text, start } of examplesOf(rule)) {
        for (let at = start; at < start + Math.min(prefix, 4); at++) {
          const old = text.charAt(at)
          const other = /[a-z]/.test(old) ? old.toUpperCase() : /[A-Z]/.test(old) ? old.toLowerCase() : '~'
          const mutated = text.slice(0, at) + other + text.slice(at + 1)
          expect(values(mutated, id), mutated).not.toContain(mutated.slice(start, start + text.length))
        }
      }
    })

  if (!isShown(rule))
    test('is not found when only its prefix is there', () => {
      for (const { text, start, end } of examplesOf(rule)) {
        const mutated = `${text.slice(0, start + prefix)}${text.slice(end)}`
        expect(values(mutated, id), mutated).toEqual([])
      }
    })
})
