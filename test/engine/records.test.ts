import { expect, test } from 'vitest'
import { needles, rules } from '../../src/catalogue.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { render } from '../../src/rules/templates.ts'

const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })

function levels(name: string, count: number): string[] {
  const lines = Array.from({ length: count }, (_, i) => `{ "user": "u${i}", "${name}": "{{base62:32}}" },`)
  const { text } = render(lines.join('\n'), `records ${name} ${count}`)
  return engine.scan(Buffer.from(text)).matches.map(({ level }) => level)
}

test('a name that says little is the field of records where it has many values', () => {
  expect(levels('key', 19)).toEqual(Array(19).fill('warning'))
  expect(levels('key', 40)).toEqual(Array(40).fill('note'))
})

test('a name that says what it is stays what it is, however many there are', () => {
  expect(levels('client_secret', 40)).toEqual(Array(40).fill('error'))
})

test('one value in many places is no record', () => {
  const { text } = render('{ "key": "{{base62:32}}" }', 'one value')
  const found = engine.scan(Buffer.from(`${text}\n`.repeat(40))).matches
  expect(new Set(found.map(({ level }) => level))).toEqual(new Set(['warning']))
})

test('many signed statements are records, a few are tokens', () => {
  const tokens = (count: number): Set<string> => {
    const { text } = render(Array(count).fill('"{{jwt}}",').join('\n'), `tokens ${count}`)
    const found = engine.scan(Buffer.from(text)).matches.filter(({ rule }) => rule.id === 'jwt')
    return new Set(found.map(({ level }) => level))
  }
  expect(tokens(3)).toEqual(new Set(['warning']))
  expect(tokens(40)).toEqual(new Set(['note']))
})
