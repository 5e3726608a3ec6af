import { describe, expect, test } from 'vitest'
import { ParseProblem } from '../../src/scanners/types.ts'
import {
  eachScalar,
  entriesOf,
  get,
  parseYaml,
  placeInScalar,
  textOf,
  type YamlScalar,
} from '../../src/scanners/yaml.ts'

const text = `base: &base
  plain: word # comment
  quoted: "a\\tb"
  single: 'it''s'
  number: 12
  block: |
    first
    second=value
used:
  <<: *base
  plain: own
  tagged: !reset null
  empty:
---
other: ~
`

async function scalars(source: string) {
  const found: [string, string, string][] = []
  for (const document of (await parseYaml(source)).documents) {
    eachScalar(document, (scalar, path) =>
      found.push([path.join('.'), scalar.value, source.slice(scalar.start, scalar.end)]),
    )
  }
  return found
}

test('every scalar once, with its path and place', async () => {
  expect(await scalars(text)).toEqual([
    ['base.plain', 'word', 'word'],
    ['base.quoted', 'a\tb', 'a\\tb'],
    ['base.single', "it's", "it''s"],
    ['base.number', '12', '12'],
    ['base.block', 'first\nsecond=value\n', '    first\n    second=value\n'],
    ['used.plain', 'own', 'own'],
    ['used.tagged', 'null', 'null'],
    ['used.empty', '', ''],
    ['other', '~', '~'],
  ])
})

test('merge keys, tags, nulls and types', async () => {
  const [document] = (await parseYaml(text)).documents
  const used = get(document, 'used')
  expect(entriesOf(used).map(({ key }) => key)).toEqual([
    ...['plain', 'tagged', 'empty'],
    ...['quoted', 'single', 'number', 'block'],
  ])
  expect(textOf(get(used, 'plain'))).toBe('own')
  expect(textOf(get(used, 'empty'))).toBeUndefined()
  expect(get(used, 'tagged')).toMatchObject({ tag: '!reset' })
  expect(get(used, 'number')).toMatchObject({ type: 'number' })
  expect(get(used, 'number')).toBe(get(document, 'base', 'number'))
  expect(get(document, 'base', 'nothing', 'there')).toBeUndefined()
})

test('a part of a scalar at its place: exact in a block, the whole where an escape moved it', async () => {
  const [document] = (await parseYaml(text)).documents
  const at = (name: string, part: string) => {
    const scalar = get(document, 'base', name) as YamlScalar
    const from = scalar.value.indexOf(part)
    const { start, end } = placeInScalar(scalar, text, from, from + part.length)
    return text.slice(start, end)
  }
  expect(at('block', 'value')).toBe('value')
  expect(at('quoted', 'b')).toBe('b')
  expect(at('quoted', '\tb')).toBe('a\\tb')
})

describe('what is refused', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n', 3],
    ['a bracket', 'a: ]\n', 3],
    ['nesting of lists', '['.repeat(10_000), 200],
    [
      'an alias bomb',
      `a: &a [${'x,'.repeat(99)}x]\nb: &b [${'*a,'.repeat(99)}*a]\nc: &c [${'*b,'.repeat(99)}*b]\n`,
      522,
    ],
  ])('%s', async (_, source, offset) => {
    await expect(parseYaml(source)).rejects.toThrow(ParseProblem)
    await expect(parseYaml(source)).rejects.toMatchObject({ offset })
  })

  test('tolerant: what could be read, and the problem', async () => {
    const { documents, problem } = await parseYaml('a: 1\nb: ]\n', { tolerant: true })
    expect(textOf(get(documents[0], 'a'))).toBe('1')
    expect(problem).toBeInstanceOf(ParseProblem)
  })
})

test('an alias of itself, and one of nothing, have no value', async () => {
  const [document] = (await parseYaml('a: &a [*a, 1]\nb: {<<: 3}\n')).documents
  expect(get(document, 'a')).toMatchObject({ items: [{ type: 'null' }, { value: '1' }] })
  expect(entriesOf(get(document, 'b'))).toEqual([])
})
