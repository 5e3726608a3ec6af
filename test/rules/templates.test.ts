import { describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { generators } from '../../src/rules/templates/generators.ts'

describe('render', () => {
  test('the same template and seed give the same text', () => {
    const template = 'key = "<<{{base62:36}}>>" {{pem:rsa}} {{uuid}}'
    expect(render(template, 'a')).toEqual(render(template, 'a'))
    expect(render(template).text).not.toBe(render(template, 'a').text)
    expect(render('{{base62:36}}').text).not.toBe(render(' {{base62:36}}').text.trim())
  })

  test('marks give spans in UTF-16 and leave the text', () => {
    const { text, spans } = render('é🙂<<{{hex:8}}>> and <<{{hex:4}}>>', 'a')
    expect(text).toMatch(/^é🙂[0-9a-f]{8} and [0-9a-f]{4}$/)
    expect(spans).toEqual([
      [3, 11],
      [16, 20],
    ])
  })

  test('escaped marks and braces stand for themselves', () => {
    expect(render('cat \\<<EOF \\>> log $\\{{ x }}')).toEqual({
      text: 'cat <<EOF >> log ${{ x }}',
      spans: [],
    })
  })

  test.each([
    '<<a',
    'a>>',
    '<<a<<b>>',
    '{{nothing}}',
    '{{base62}}',
    '{{base62:0}}',
    '{{base62:8|nothing}}',
    '{{pem:nothing}}',
  ])('refuses %s', (template) => {
    expect(() => render(template)).toThrow(RangeError)
  })

  test('filters apply in turn', () => {
    const plain = render('{{pem:ec}}', 'a').text
    expect(render('{{pem:ec|json}}', 'a').text).toBe(JSON.stringify(plain).slice(1, -1))
    expect(render('{{pem:ec|base64|percent}}', 'a').text).toBe(
      encodeURIComponent(Buffer.from(plain).toString('base64')),
    )
    expect(render('{{pem:ec|hex}}', 'a').text).toBe(Buffer.from(plain).toString('hex'))
    expect(render('{{pem:ec|crlf}}', 'a').text).toBe(plain.replaceAll('\n', '\r\n'))
  })
})

describe('values', () => {
  test.each([
    ['base62', /^[A-Za-z0-9]{40}$/],
    ['base64', /^[A-Za-z0-9+/]{40}$/],
    ['base64url', /^[A-Za-z0-9_-]{40}$/],
    ['base32', /^[A-Z2-7]{40}$/],
    ['hex', /^[0-9a-f]{40}$/],
    ['HEX', /^[0-9A-F]{40}$/],
    ['digits', /^[0-9]{40}$/],
    ['lower', /^[a-z]{40}$/],
    ['letters', /^[A-Za-z]{40}$/],
  ])('%s has its alphabet', (name, shape) => {
    for (const seed of 'abcdefgh') expect(render(`{{${name}:40}}`, seed).text).toMatch(shape)
  })

  test('long ones have every class of character and no telling word', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { text } = render('{{base62:24}}', String(seed))
      expect(text).toMatch(/(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])/)
      expect(text).not.toMatch(/test|fake|demo|example|sample|xxx/i)
      expect(text).not.toMatch(/(.)\1\1/)
    }
  })

  test('characters are spread evenly', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 400; seed++) {
      for (const character of render('{{hex:12}}', String(seed)).text)
        counts.set(character, (counts.get(character) ?? 0) + 1)
    }
    expect(counts.size).toBe(16)
    for (const count of counts.values()) expect(count).toBeGreaterThan(220)
  })

  test('every generator that needs no argument makes printable ASCII', () => {
    const skipped = new Set([
      'one-of',
      'pem',
      'azure-identifiable',
      ...Object.keys(generators).filter(needsLength),
    ])
    const names = Object.keys(generators).filter((name) => !skipped.has(name))
    expect(names.length).toBeGreaterThan(20)
    for (const name of names) expect(render(`{{${name}}}`).text).toMatch(/^[\x20-\x7e\n]+$/)
  })
})

function needsLength(name: string): boolean {
  try {
    render(`{{${name}}}`)
    return false
  } catch {
    return true
  }
}
