import { describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { createDetector } from '../../src/findings/detect.ts'
import { engine } from '../accuracy/scan-template.ts'

/** Findings of a text with templates, each with the lines of what belongs to it. */
function found(template: string): string[] {
  const bytes = Buffer.from(render(template, template).text)
  const lineOf = (start: number) => bytes.toString('latin1', 0, start).split('\n').length
  return engine
    .scan(bytes)
    .matches.map(({ rule, start, related }) =>
      [`${rule.id} ${lineOf(start)}`, ...related.map((place) => lineOf(place.start))].join(' with '),
    )
}

describe('the half of a pair of keys that is no secret belongs to the other one', () => {
  test.each([
    ["TWITTER_API_KEY='{{base62:25}}'\nTWITTER_API_SECRET='{{base62:40}}'\n", 'generic-secret 2 with 1'],
    ['consumer_secret: {{base62:43}}\nconsumer_key: {{base62:22}}\n', 'generic-secret 1 with 2'],
    ['qiniuAccessKey: {{base62:40}}\nqiniuSecretKey: {{base62:40}}\n', 'generic-secret 2 with 1'],
    [
      'policy.s3.access.key={{base62:20}}\n# a note\n\npolicy.s3.secret.key={{base62:40}}\n',
      'generic-secret 4 with 1',
    ],
    ['Photos.api_key = "{{hex:32}}"\nPhotos.shared_secret = "{{hex:32}}"\n', 'generic-secret 2 with 1'],
    ['{"appKey": "{{base62:24}}", "appSecret": "{{base62:40}}"}\n', 'generic-secret 1 with 1'],
  ])('%s', (template, finding) => {
    expect(found(template)).toEqual([finding])
  })

  test.each([
    // Of another owner, another pair, too far away, or with no secret beside it.
    "TWITTER_API_KEY='{{base62:25}}'\nGITLAB_API_SECRET='{{base62:40}}'\n",
    "SHOP_API_KEY='{{base62:32}}'\nSHOP_WEBHOOK_SECRET='{{base62:40}}'\n",
    "ACME_API_KEY='{{base62:32}}'\n\n\n\n\nACME_API_SECRET='{{base62:40}}'\n",
    "ACME_API_KEY='{{base62:32}}'\nACME_API_TOKEN='{{base62:40}}'\n",
  ])('but not: %s', (template) => {
    expect(found(template)).toHaveLength(2)
  })

  test('nor beside a placeholder', () => {
    expect(found("ACME_API_KEY='{{base62:32}}'\nACME_API_SECRET='your-secret'\n")).toEqual([
      'generic-secret 1',
    ])
  })

  test('and is shown no more than the other one', () => {
    const template = '{"appKey": "<<{{base62:24}}>>", "appSecret": "<<{{base62:40}}>>"}\n'
    const { text, spans } = render(template, 'shown')
    const { bytes, matches } = engine.scan(Buffer.from(text))
    const told: string[] = []
    const [detection] = createDetector({ onSecret: (value) => told.push(value) })(bytes, matches)
    expect(detection?.excerpt).toBe('{"appKey": "…", "appSecret": "…"}')
    expect(told.sort()).toEqual(spans.map(([start, end]) => text.slice(start, end)).sort())
  })

  test('and the finding says so', () => {
    const { text } = render("TWITTER_API_KEY='{{base62:25}}'\nTWITTER_API_SECRET='{{base62:40}}'\n", 'says')
    const [match] = engine.scan(Buffer.from(text)).matches
    expect(match?.related[0]?.message).toBe('The key that goes with it: TWITTER_API_KEY')
    expect(match?.evidence.at(-1)).toEqual({ kind: 'pair', weight: 'for', text: 'stands beside an api key' })
  })
})
