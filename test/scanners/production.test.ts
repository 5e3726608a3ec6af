import { describe, expect, test } from 'vitest'
import { checkProduction } from '../../src/scanners/production/check.ts'
import type { CheckContext, Repository } from '../../src/scanners/types.ts'

type Files = Readonly<Record<string, string>>

/** A state that holds these files, which is all that the check asks of one. */
function state(files: Files, changed?: readonly string[]): Repository {
  return {
    paths: async () => Object.keys(files).sort(),
    read: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path])),
    mode: async () => 0o100644,
    ignored: async () => new Set(),
    changed: changed === undefined ? undefined : new Set(changed),
    hurried: changed !== undefined,
    blobId: async () => undefined,
  }
}

const context: CheckContext = {
  settings: { enabled: () => true },
  secretsIn: () => [],
  now: new Date(0),
}

/** `rule level path:text < path:text of related places`. */
async function check(files: Files, changed?: readonly string[]): Promise<string[]> {
  const { hits } = await checkProduction(state(files, changed), context)
  const at = (path: string, start: number, end: number) => `${path}:${files[path]?.slice(start, end)}`
  return hits.map(({ rule, level = '-', path, start, end, related = [] }) =>
    [
      `${rule} ${level} ${at(path, start, end)}`,
      ...related.map((each) => at(each.path, each.start, each.end)),
    ].join(' < '),
  )
}

/** Made of parts: nothing here looks like a credential as it stands. */
const password = ['Umber', '7', 'heron', '!quartz'].join('')
const lines = (...all: string[]) => `${all.join('\n')}\n`
const base = lines(
  'services:',
  '  db:',
  '    image: postgres:18',
  `    environment: { POSTGRES_USER: fern, POSTGRES_PASSWORD: ${password} }`,
  '  api:',
  '    build: .',
  '    environment:',
  '      - NODE_TLS_REJECT_UNAUTHORIZED=0',
  '      - MINIO_ROOT_PASSWORD=minioadmin',
)

describe('row 11: what a production file takes over from the file below it', () => {
  test('values that it does not set anew are those of production, at their own place', async () => {
    const files = {
      'docker-compose.yml': base,
      'docker-compose.prod.yml': lines('services:', '  api:', '    restart: always'),
    }
    expect(await check(files)).toEqual([
      'tls-check-off error docker-compose.yml:0 < docker-compose.prod.yml:api',
      `compose-secret-literal error docker-compose.yml:${password} < docker-compose.prod.yml:api`,
      'compose-dev-defaults warning docker-compose.yml:minioadmin < docker-compose.prod.yml:api',
    ])
  })

  test('what it sets anew, resets or overrides is not taken over', async () => {
    const files = {
      'compose.yaml': base,
      'compose.production.yaml': lines(
        'services:',
        '  db:',
        '    environment:',
        '      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}',
        '  api:',
        '    environment: !override',
        '      NODE_ENV: production',
      ),
    }
    expect(await check(files)).toEqual([])
  })

  test('a list over a map, name by name', async () => {
    const files = {
      'compose.yaml': base,
      'compose.prod.yaml': lines(
        'services:',
        '  db:',
        '    environment: [POSTGRES_PASSWORD]',
        '  api:',
        '    environment:',
        '      NODE_TLS_REJECT_UNAUTHORIZED: "1"',
        '      MINIO_ROOT_PASSWORD: !reset null',
      ),
    }
    expect(await check(files)).toEqual([])
  })

  test('a file that stands alone takes nothing over; nor does one for development', async () => {
    const alone = lines('services:', '  api:', '    image: shop/api:1')
    expect(await check({ 'compose.yaml': base, 'compose.prod.yaml': alone })).toEqual([])
    expect(
      await check({
        'compose.yaml': base,
        'compose.dev.yaml': lines('services:', '  api:', '    tty: true'),
      }),
    ).toEqual([])
  })

  test('`extends` takes a service of another file over, `include` all of them', async () => {
    const common = lines(
      'services:',
      '  base:',
      '    environment:',
      `      SMTP_PASSWORD: ${password}`,
      '      A: b',
    )
    const files = {
      'common.yml': common,
      'prod/compose.yaml': lines(
        'include:',
        '  - ../db/compose.yaml',
        'services:',
        '  api:',
        '    image: a',
        '    extends: { file: ../common.yml, service: base }',
      ),
      'db/compose.yaml': lines(
        'services:',
        '  db:',
        '    image: x',
        '    environment: { DB_PASSWORD: postgres }',
      ),
    }
    expect(await check(files)).toEqual([
      `compose-secret-literal error common.yml:${password} < prod/compose.yaml:{ file: ../common.yml, service: base }`,
      'compose-dev-defaults warning db/compose.yaml:postgres < prod/compose.yaml:../db/compose.yaml',
    ])
  })

  test('a circle and a missing file end', async () => {
    const files = {
      'prod/a.compose.yml': lines(
        'include: [b.compose.yml, none.yml]',
        'services:',
        '  a: { image: x, extends: { file: b.compose.yml, service: b } }',
      ),
      'prod/b.compose.yml': lines(
        'services:',
        '  b: { image: x, extends: { file: a.compose.yml, service: a } }',
      ),
    }
    expect(await check(files)).toEqual([])
  })

  test('in a hook: the files that change, and those that are laid over them', async () => {
    const files = {
      'compose.yaml': base,
      'compose.prod.yaml': lines('services:', '  api: { restart: always }'),
      'other/compose.prod.yaml': lines('services:', '  a: { image: a }'),
    }
    expect(await check(files, ['compose.yaml'])).toHaveLength(3)
    expect(await check(files, ['other/compose.prod.yaml'])).toEqual([])
  })
})

describe('row 18: NODE_ENV in production', () => {
  const gate = { 'src/config.ts': "if (process.env.NODE_ENV === 'production') check()\n" }
  const service = (value: string) =>
    lines('services:', '  api:', '    environment:', `      NODE_ENV: ${value}`)

  test.each(['prod', 'Production', 'development', 'prd'])('%s', async (value) => {
    expect(await check({ ...gate, 'compose.prod.yaml': service(value) })).toEqual([
      `node-environment - compose.prod.yaml:${value} < src/config.ts:process.env.NODE_ENV === 'production'`,
    ])
  })

  test.each([
    ['production', 'compose.prod.yaml'],
    ['staging', 'compose.staging.yaml'],
    ['development', 'compose.yaml'],
    ['test', 'compose.dev.yaml'],
    ['${NODE_ENV}', 'compose.prod.yaml'],
  ])('%s in %s: silent', async (value, path) => {
    expect(await check({ ...gate, [path]: service(value) })).toEqual([])
  })

  test('only where the code asks for it', async () => {
    const files = { 'compose.prod.yaml': service('prod') }
    expect(await check({ ...files, 'src/a.ts': "log(process.env.NODE_ENV, 'production')\n" })).toEqual([])
    expect(await check({ ...files, 'test/a.test.ts': gate['src/config.ts'] })).toEqual([])
    expect(await check({ ...files, 'src/a.ts': "if ('production' !== env.NODE_ENV) {\n}" })).toHaveLength(1)
  })

  test('in a Dockerfile the last one counts; in a base taken over, its own place', async () => {
    const last = lines('FROM node:24', 'ENV NODE_ENV=development', 'ENV NODE_ENV=production')
    expect(await check({ ...gate, Dockerfile: last })).toEqual([])
    const files = {
      ...gate,
      'compose.yaml': service('development'),
      'compose.prod.yaml': lines('services:', '  api: { tty: true }'),
    }
    expect(await check(files)).toEqual([
      "node-environment - compose.yaml:development < compose.prod.yaml:api < src/config.ts:process.env.NODE_ENV === 'production'",
    ])
  })
})

describe('row 19: a development default in production', () => {
  const production = { '.env.production': 'JWT_SECRET=dev-secret-jwt\nPORT=80\n' }
  const hit = 'dev-default-in-production error .env.production:dev-secret-jwt'

  test.each<[path: string, text: string, at: string]>([
    ['src/a.ts', "const s = process.env.JWT_SECRET ?? 'dev-secret-jwt'\n", "'dev-secret-jwt'"],
    [
      'src/a.ts',
      "export const schema = { JWT_SECRET: z.string().default('dev-secret-jwt') }\n",
      "'dev-secret-jwt'",
    ],
    ['src/a.ts', "const { JWT_SECRET = 'dev-secret-jwt' } = process.env\n", "'dev-secret-jwt'"],
    ['app/a.py', 'S = os.getenv("JWT_SECRET", "dev-secret-jwt")\n', 'JWT_SECRET'],
    ['.env.example', 'JWT_SECRET=dev-secret-jwt\n', 'dev-secret-jwt'],
    [
      'compose.yaml',
      'services:\n  a:\n    environment: { JWT_SECRET: "${JWT_SECRET:-dev-secret-jwt}" }\n',
      'dev-secret-jwt',
    ],
  ])('%s: %s', async (path, text, at) => {
    expect(await check({ ...production, [path]: text })).toEqual([`${hit} < ${path}:${at}`])
  })

  test.each<[path: string, text: string]>([
    ['src/a.ts', "const s = process.env.JWT_SECRET ?? 'another-secret'\n"],
    ['src/a.ts', "log('dev-secret-jwt')\n"],
    ['test/a.test.ts', "const s = process.env.JWT_SECRET ?? 'dev-secret-jwt'\n"],
    ['README.md', 'JWT_SECRET=dev-secret-jwt\n'],
    ['.env.example', 'NAME=dev-secret-jwt\n'],
  ])('silent: %s: %s', async (path, text) => {
    expect(await check({ ...production, [path]: text })).toEqual([])
  })

  test('what stands for a value is one where code takes it', async () => {
    const files = { '.env.production': 'JWT_SECRET=change-me-in-production\n' }
    const code = { 'src/a.ts': "const a = process.env.JWT_SECRET || 'change-me-in-production'\n" }
    expect(await check({ ...files, ...code })).toHaveLength(1)
    expect(await check({ ...files, '.env.example': 'JWT_SECRET=change-me-in-production\n' })).toEqual([])
  })

  test('schemes and words to the reader are none', async () => {
    const text = 'token-start-with: Bearer\nsecretKey: \u586b\u5199\u4f60\u7684SecretKey\n'
    expect(await check({ 'application-prod.yml': text, 'application-dev.yml': text })).toEqual([])
  })

  test('references and short values are nobody’s default', async () => {
    const files = { '.env.example': 'A_TOKEN=abc\nJWT_SECRET=\n' }
    expect(await check({ ...files, '.env.production': 'A_TOKEN=abc\nJWT_SECRET=${JWT_SECRET}\n' })).toEqual(
      [],
    )
  })

  test('the message names no value', async () => {
    const { hits } = await checkProduction(
      state({ ...production, '.env.example': 'JWT_SECRET=dev-secret-jwt\n' }),
      context,
    )
    expect(hits.map(({ message }) => message)).toEqual([
      'JWT_SECRET has the same value in production as its default in .env.example.',
    ])
  })
})
