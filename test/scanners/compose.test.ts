import { describe, expect, test } from 'vitest'
import { interpolate } from '../../src/scanners/compose/interpolation.ts'
import { isComposeFile } from '../../src/scanners/compose/path.ts'
import { detections, reported } from './support.ts'

/** Made of parts: nothing here looks like a credential as it stands. */
const password = ['Umber', '7', 'heron', '!quartz'].join('')
const random = ['q8Zt3', 'Lw0xR', 'vB7nK', 'e2YpJ', 'h5Ms9', 'Gd1c'].join('')
const compose = (lines: readonly string[], path = 'compose.yaml') => reported(`${lines.join('\n')}\n`, path)
const api = (...lines: string[]) => ['services:', '  api:', ...lines.map((line) => `    ${line}`)]

test.each([
  'compose.yaml',
  'docker-compose.prod.yml',
  'deploy/docker-compose-db.yaml',
  'infra.compose.yml',
  'docker-stack.yml',
])('takes %s', (path) => expect(isComposeFile(path)).toBe(true))

test.each(['decompose.yaml', 'compose.ts', 'docs/compose.md', 'kustomization.yaml'])('leaves %s', (path) =>
  expect(isComposeFile(path)).toBe(false),
)

describe('levels', () => {
  test.each([
    ['compose.yaml', 'warning'],
    ['compose.prod.yaml', 'error'],
    ['deploy/compose.yaml', 'error'],
    ['compose.dev.yaml', 'note'],
    ['examples/compose.yaml', 'note'],
  ])('a password that somebody made up, in %s: %s', async (path, level) => {
    expect(await compose(api('environment:', `  DB_PASSWORD: ${password}`), path)).toEqual([
      `compose-secret-literal ${level} 4:20`,
    ])
  })

  test('a random value is an error', async () => {
    expect(await compose(api('environment:', `  SESSION_SECRET: ${random}`))).toEqual([
      'compose-secret-literal error 4:23',
    ])
  })

  test.each([
    ['compose.yaml', 'note'],
    ['compose.production.yaml', 'warning'],
  ])('throw-away values in %s: one %s', async (path, level) => {
    const text = `services:
  db:
    image: postgres:18
    environment: { POSTGRES_USER: kestrelbay, POSTGRES_PASSWORD: kestrelbay }
  api:
    environment:
      - DB_PASSWORD=\${DB_PASSWORD:-kestrelbay}
      - MINIO_ROOT_PASSWORD=admin123!
`
    const found = await detections(text, path)
    expect(await reported(text, path)).toEqual([`compose-dev-defaults ${level} 4:66`])
    expect(found[0]?.related.map(({ region }) => `${region.startLine}:${region.startColumn}`)).toEqual([
      '7:36',
      '8:29',
    ])
    expect(found[0]?.message).toContain('POSTGRES_PASSWORD, DB_PASSWORD, MINIO_ROOT_PASSWORD')
  })
})

describe('where values stand', () => {
  test('a list, in quotes and without', async () => {
    expect(
      await compose(api('environment:', `  - "DB_PASSWORD=${password}"`, `  - SMTP_PASSWORD=x${password}`)),
    ).toEqual(['compose-secret-literal warning 4:22', 'compose-secret-literal warning 5:23'])
  })

  test('a dollar that is written twice', async () => {
    const found = await detections(
      `${api('environment:', `  DB_PASSWORD: ${password}$$9`).join('\n')}\n`,
      'compose.yaml',
    )
    expect(found.map(({ region }) => region.endColumn - region.startColumn)).toEqual([password.length + 3])
  })

  test('an anchor, aliases and merge keys: once, where it is written', async () => {
    expect(
      await compose([
        'x-env: &env',
        `  DB_PASSWORD: ${password}`,
        'services:',
        '  a: { environment: *env }',
        '  b: { environment: { <<: *env, PORT: 1 } }',
        '  c: { environment: { <<: [*env] } }',
      ]),
    ).toEqual(['compose-secret-literal warning 2:16'])
  })

  test('!reset takes a value out, !override does not', async () => {
    const found = await compose(
      api('environment:', `  DB_PASSWORD: !reset ${password}`, `  SMTP_PASSWORD: !override ${password}`),
    )
    // The rules for plain text know no tags.
    expect(found.filter((each) => each.startsWith('compose'))).toEqual([
      'compose-secret-literal warning 5:32',
    ])
  })

  test('several documents, and services at the top', async () => {
    expect(
      await compose([
        ...api('environment:', `  DB_PASSWORD: ${password}`),
        '---',
        'web:',
        '  image: nginx',
        `  environment: [SMTP_PASSWORD=x${password}]`,
      ]),
    ).toEqual(['compose-secret-literal warning 4:20', 'compose-secret-literal warning 8:31'])
  })

  test('one value that is given twice is one finding', async () => {
    const text = api('environment:', `  DB_PASSWORD: ${password}`, `  PGPASSWORD: ${password}`).join('\n')
    const found = await detections(`${text}\n`, 'compose.yaml')
    expect(found.map(({ region, related }) => [region.startLine, related.length])).toEqual([[4, 1]])
  })

  test.each([
    [`command: redis-server --requirepass ${password}`, '3:41'],
    [`command: ["redis-server", "--requirepass", "${password}"]`, '3:49'],
    [`entrypoint: sh -c "mysqldump -p${password} > /dump"`, '3:36'],
    [`healthcheck: { test: ["CMD-SHELL", "redis-cli -a ${password} ping"] }`, '3:54'],
    [`healthcheck: { test: redis-cli -a ${password} ping }`, '3:39'],
    [`build: { args: { DB_PASSWORD: ${password} } }`, '3:35'],
    [`labels: ["traefik.http.middlewares.a.basicauth.users=ops:${password}"]`, '3:62'],
  ])('%s', async (line, place) => {
    expect(await compose(api(line))).toEqual([`compose-secret-literal warning ${place}`])
  })

  test('a hash of a password is a note', async () => {
    const hash = `$$2y$$10$$${random}${random}`
    expect(await compose(api(`labels: ["traefik.http.middlewares.a.basicauth.users=ops:${hash}"]`))).toEqual([
      'compose-secret-literal note 3:62',
    ])
  })

  test('the content of a configuration and of a secret', async () => {
    expect(
      await compose([
        'services: {}',
        'configs:',
        '  app:',
        '    content: |',
        '      host=db',
        `      password = "${password}"`,
        'secrets:',
        '  token:',
        `    content: x${password}`,
      ]),
    ).toEqual(['compose-secret-literal warning 6:19', 'compose-secret-literal warning 9:14'])
  })
})

describe('what is the right way', () => {
  test.each([
    'environment: { JWT_SECRET: "${JWT_SECRET}", API_KEY: "${API_KEY:?}", X_TOKEN: "${X_TOKEN:-}" }',
    'environment: [JWT_SECRET, API_KEY=]',
    'environment: { DB_PASSWORD_FILE: /run/secrets/db, MYSQL_ALLOW_EMPTY_PASSWORD: "yes", TOKEN_TTL: 3600 }',
    'environment: { DB_URL: "postgres://app:${DB_PASSWORD}@db/app" }',
    'command: redis-server --requirepass ${REDIS_PASSWORD}',
    'build: { secrets: [npm], args: { INSTALL_SSHPASS: "${INSTALL_SSHPASS}", VERSION: 1 } }',
    'secrets: [db]',
  ])('silent: %s', async (line) => {
    expect(await compose(api(line), 'compose.prod.yaml')).toEqual([])
  })
})

describe('what is not for production', () => {
  const off = api('environment: { NODE_TLS_REJECT_UNAUTHORIZED: "0" }')

  test.each([
    ['compose.yml', []],
    ['docker-compose.override.yml', []],
    ['compose.infra.yml', ['tls-check-off warning 3:51']],
    ['compose.prod.yml', ['tls-check-off error 3:51']],
  ])('certificates unchecked in %s', async (path, expected) => {
    expect(await compose(off, path)).toEqual(expected)
  })

  test('env_file', async () => {
    const lines = api('env_file: [.env, { path: secrets.env }]')
    expect(await compose(lines)).toEqual([])
    expect(await compose(lines, 'compose.prod.yaml')).toEqual([
      'compose-env-file note 3:16',
      'compose-env-file note 3:30',
    ])
  })
})

test.each([
  ['plain', 'literal', 'plain'],
  ['a$$b', 'literal', 'a$b'],
  ['$', 'literal', '$'],
  ['5$ and', 'literal', '5$ and'],
  ['$NAME', 'reference', ''],
  ['x-${NAME}', 'reference', ''],
  ['${NAME:?is not set}', 'reference', ''],
  ['${NAME:+set}', 'reference', ''],
  ['${NAME:-word}', 'default', 'word'],
  ['${NAME-word}', 'default', 'word'],
  ['${A:-${B:-word}}', 'default', 'word'],
  ['${A:-${B}}', 'reference', ''],
  ['${NAME:-}', 'default', ''],
  ['${NAME', 'reference', ''],
])('interpolation of %s', (value, kind, text) => {
  expect(interpolate(value)).toMatchObject({ kind, text })
})

describe('what cannot be parsed', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [index, name] of [...'bcdefgh'].entries()) {
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join(', ')}]`)
  }

  test.each([
    ['a tab', ['services:', '\tapi: 1'], '2:1'],
    ['an alias bomb', bomb, '6:7'],
    ['deep nesting', [`services: ${'['.repeat(20_000)}`], '1:210'],
  ])('%s: a note at the place, and the text rules ran', async (_, lines, place) => {
    expect(await compose([`# password: "${password}"`, ...lines])).toEqual([
      expect.stringMatching(/^generic-password warning 1:/),
      `file-not-parsed note ${nextLine(place)}`,
    ])
  })

  /** One line further down: the comment stands above. */
  function nextLine(place: string): string {
    const [line, column] = place.split(':')
    return `${Number(line) + 1}:${column}`
  }

  test('what is YAML, but no compose file, says nothing', async () => {
    expect(await compose(['- a', '- b'])).toEqual([])
    expect(
      await compose(api('environment: 3', 'command: { a: b }', 'labels: ~', 'env_file: {}', 'build: .')),
    ).toEqual([])
  })
})
