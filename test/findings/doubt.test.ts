import { describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { createDetector } from '../../src/findings/detect.ts'
import { contentCues, placeCues } from '../../src/findings/doubt-cues.ts'
import { doubtAt, doubtOfContent } from '../../src/findings/doubt.ts'
import { bias, weights } from '../../src/findings/doubt-table.ts'
import { finalise, type FinaliseOptions } from '../../src/findings/finalise.ts'
import type { Detection, Finding } from '../../src/findings/types.ts'
import { engine } from '../accuracy/scan-template.ts'
import { compiledRule, matchOf } from './samples.ts'

/** What is found in a text, with templates for its secrets, at a path. */
function findings(path: string, template: string, options: Partial<FinaliseOptions> = {}): Finding[] {
  const { bytes, matches } = engine.scan(Buffer.from(render(template, path).text))
  const placed = createDetector()(bytes, matches).map((detection) => place(path, detection))
  return finalise(placed, { source: 'worktree', ...options })
}

function place(path: string, detection: Detection) {
  return { path: { text: path }, detection, isNew: true }
}

const levels = (found: readonly Finding[]) => found.map(({ ruleId, level }) => `${level} ${ruleId}`)
const MAP_KEY = '<resources>\n  <string name="google_maps_key">AIza{{base64url:35}}</string>\n</resources>\n'
const STRINGS = 'app/src/main/res/values/strings.xml'

describe('a finding that looks like those that were none', () => {
  test('is a note, and says so', () => {
    const [found] = findings(STRINGS, MAP_KEY)
    expect(found?.level).toBe('note')
    expect(found?.evidence.at(-1)).toMatchObject({
      weight: 'against',
      text: expect.stringMatching(/^\d\d % of what looks like it, .* held no secret when it was read$/),
    })
    expect(found).not.toHaveProperty('doubt')
  })

  test('has the level that the user set', () => {
    expect(levels(findings(STRINGS, MAP_KEY, { rules: { 'google-api-key': 'error' } }))).toEqual([
      'error google-api-key',
    ])
  })

  test.each([
    ['is live', { live: 'MAPS_KEY in .env.local' }],
    ['has a proof', { proof: 'proven' }],
    ['failed its proof', { proof: 'failed' }],
    ['is about no secret', { subject: '10.1.2.3' }],
  ] as const)('is not asked about when it %s', (_, changes) => {
    const bytes = Buffer.from('    "google_maps_key": "0123456789abcdef"\n')
    const rule = compiledRule({ id: 'google-api-key' })
    const doubt = (more: object) =>
      createDetector()(bytes, [matchOf(bytes, '0123456789abcdef', { rule, ...more })])[0]?.doubt
    expect(doubt({})).toEqual(expect.any(Number))
    expect(doubt(changes)).toBeUndefined()
  })

  test('of a rule that nobody has read about is as loud as it was', () => {
    const bytes = Buffer.from('x')
    expect(doubtOfContent(bytes, matchOf(bytes, 'x'))).toBeUndefined()
  })
})

test.each([
  ['.env', 'API_TOKEN={{base62:40}}\nDB_PASSWORD={{base62:12}}\n', 2],
  [
    'src/api.js',
    "const API_KEY = '{{base62:32}}'\nexport default axios.create({ headers: { 'X-Api-Key': API_KEY } })\n",
    1,
  ],
  [
    'src/config.ts',
    "export const config = {\n  stripeSecret: '{{base62:40}}',\n  dbPassword: '{{base62:16}}',\n}\n",
    2,
  ],
  ['app/settings.py', "DEBUG = True\nSECRET_KEY = '{{base62:50}}'\n", 1],
  ['config/database.yml', 'production:\n  adapter: postgresql\n  password: {{base62:12}}\n', 1],
  [
    'src/main/resources/application.properties',
    'spring.datasource.password={{base62:12}}\njwt.secret={{base62:40}}\n',
    2,
  ],
  ['docker-compose.yml', 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: {{base62:15}}\n', 1],
  ['deploy.sh', "#!/bin/sh\nexport DB_PASSWORD='{{base62:16}}'\n", 1],
  [
    'internal/store/db.go',
    'package store\n\nconst dsn = "postgres://app:{{base62:16}}@db.acme.io:5432/app"\n',
    1,
  ],
  ['lib/client.rb', "class Client\n  TOKEN = '{{base62:40}}'\nend\n", 1],
  ['terraform/main.tf', 'resource "aws_db_instance" "db" {\n  password = "{{base62:16}}"\n}\n', 1],
  ['.github/workflows/ci.yml', 'jobs:\n  build:\n    env:\n      NPM_AUTH_TOKEN: {{base62:36}}\n', 1],
])('what stands in %s as secrets do is an error', (path, template, count) => {
  const found = findings(path, template).filter(({ pack }) => pack === 'secrets')
  expect(found.map(({ level }) => level)).toEqual(Array.from({ length: count }, () => 'error'))
})

describe('cues', () => {
  const bytes = Buffer.from(
    'far\nabove here\nnext above\n  clientApiKeys: { "map_key": "aB3-aB3-d" } // behind\n',
  )
  const start = bytes.indexOf('aB3')
  const cues = (rule: string) => [...contentCues(bytes, { rule, start, end: start + 9 })].sort()

  test('of a content are words before the value on three lines, the key, and forms', () => {
    expect(cues('generic-secret')).toEqual(
      [
        ...['above', 'here', 'next', 'client', 'api', 'keys', 'map', 'key'].map((word) => `near ${word}`),
        ...['key map', 'key key', 'rule generic-secret', 'shape aA0-aA0-a', 'size 6', 'line 5'],
      ].sort(),
    )
  })

  test('of a place are words of its path and the level', () => {
    expect([...placeCues('src/webApp/2048.min.js!a', 'warning')].sort()).toEqual(
      ['level warning', ...['a', 'app', 'js', 'min', 'src', 'web'].map((word) => `path ${word}`)].sort(),
    )
  })

  test('are read at the edges of a content, and in bytes that are no text', () => {
    for (const content of [Buffer.from('x'), Buffer.from([0, 255, 10, 254, 10, 0])])
      expect(contentCues(content, { rule: 'r', start: 0, end: content.length }).size).toBeGreaterThan(3)
  })
})

describe('the table', () => {
  test('holds cues and whole hundredths', () => {
    expect(Number.isInteger(bias)).toBe(true)
    const entries = weights.split(/[;\n]+/).slice(1, -1)
    expect(entries.length).toBeGreaterThan(500)
    for (const entry of entries)
      expect(entry).toMatch(/^(?:key|level|line|near|path|rule|shape|size) [!-~]+ -?\d+$/)
  })

  test('raises and lowers the share by the logistic function', () => {
    const share = doubtAt(-bias, '0', 'note')
    expect(share).toBe(0.5)
    expect(doubtAt(-bias + 100, '0', 'note')).toBeCloseTo(1 / (1 + Math.exp(-1)), 10)
    expect(doubtAt(0, 'config/.env', 'error')).toBeLessThan(doubtAt(0, 'assets/plugins/lib.json', 'error'))
  })
})
