import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/engine/engine.ts'
import { createDetector } from '../../../src/findings/detect.ts'
import { needles, rules } from '../../../src/catalogue.ts'
import { createContentScanner } from '../../../src/scan-content.ts'
import { createKindFinder, kinds } from '../../../src/scanners/kinds.ts'
import { forbiddenValues } from '../../../src/scanners/settings/forbidden.ts'
import { settingsSyntaxOf } from '../../../src/scanners/settings/paths.ts'

const settings = {
  enabled: (id: string) => ['tls-check-off', 'unsafe-provider', 'forbidden-value'].includes(id),
  forbidden: forbiddenValues([
    {
      name: 'DB_PROVIDER',
      only: ['cosmos'],
      where: 'production',
      level: 'error',
      reason: 'data lives there.',
    },
    { name: 'DEBUG_*', values: ['1', 'true'], where: 'anywhere', level: 'note', reason: 'it is slow' },
  ]),
}
const scan = createContentScanner({
  kindsOf: createKindFinder(kinds),
  engine: createEngine({ rules, needles, enabled: () => false, now: 0 }),
  detect: createDetector(),
  configured: undefined,
  settings,
  onProblem: () => {},
})

async function found(path: string, lines: string | readonly string[]): Promise<string[]> {
  const text = typeof lines === 'string' ? lines : `${lines.join('\n')}\n`
  return (await scan(Buffer.from(text), path, [path])).map(
    ({ ruleId, level, region: { startLine, startColumn } }) =>
      `${ruleId} ${level} ${startLine}:${startColumn}`,
  )
}

/** The same variable, as each kind of file sets it. */
const manifest = (kind: string, ...lines: string[]) => ['apiVersion: v1', `kind: ${kind}`, ...lines]
const container = (name: string, value: string) => [
  'spec:',
  '  containers:',
  '    - name: api',
  '      env:',
  `        - name: ${name}`,
  `          value: "${value}"`,
]
const compose = (...lines: string[]) => [
  'services:',
  '  api:',
  '    environment:',
  ...lines.map((l) => `      ${l}`),
]

describe('a provider that protects nothing', () => {
  test.each<[path: string, lines: readonly string[], place: string]>([
    ['.env.production', ['FIELD_ENCRYPT_KEY_PROVIDER=memory'], '1:28'],
    ['deploy/api.env', ["AUTH_PROVIDER='mock'"], '1:16'],
    ['compose.prod.yaml', compose('KMS_PROVIDER: none'), '4:21'],
    ['docker-compose.production.yml', compose('- VAULT_PROVIDER=${VAULT_PROVIDER:-dev}'), '4:42'],
    ['k8s/api.yaml', manifest('Deployment', ...container('KEY_PROVIDER', 'memory')), '8:19'],
    ['overlays/prod/config.yaml', manifest('ConfigMap', 'data:', '  AUTH_MODE: none'), '4:14'],
    ['Dockerfile', ['FROM node:24', 'ENV KMS_PROVIDER=noop'], '2:18'],
    ['charts/api/values-prod.yaml', ['env:', '  AUTH_PROVIDER: mock'], '2:18'],
    ['charts/api/values.production.yaml', ['auth:', '  authProvider: mock'], '2:17'],
    [
      '.github/workflows/release.yml',
      ['on: push', 'jobs:', '  deploy-prod:', '    env:', '      KMS_PROVIDER: memory'],
      '5:21',
    ],
    [
      '.github/workflows/release.yml',
      [
        'on: push',
        'jobs:',
        '  ship:',
        '    environment: production',
        '    env:',
        '      KMS_PROVIDER: memory',
      ],
      '6:21',
    ],
    [
      'task-definition.json',
      ['{"containerDefinitions": [{"environment": [', '{"name": "AUTH_PROVIDER", "value": "mock"}]}]}'],
      '2:37',
    ],
    ['fly.toml', ['[env]', 'AUTH_PROVIDER = "mock"'], '2:18'],
    ['wrangler.toml', ['[env.production.vars]', 'AUTH_PROVIDER = "mock"'], '2:18'],
    ['systemd/api.service', ['[Service]', 'Environment=KMS_PROVIDER=memory'], '2:26'],
    ['live/prod/main.tf', ['resource "x" "y" {', '  environment = { KMS_PROVIDER = "memory" }', '}'], '2:35'],
    ['group_vars/production.yml', ['kms_provider: memory'], '1:15'],
    ['scripts/deploy-prod.sh', ['export KMS_PROVIDER=memory'], '1:21'],
  ])('%s %#', async (path, lines, place) => {
    expect(await found(path, lines)).toEqual([`unsafe-provider error ${place}`])
  })

  test.each<[path: string, lines: readonly string[]]>([
    ['.env.test', ['FIELD_ENCRYPT_KEY_PROVIDER=memory']],
    ['.env.development', ['KMS_PROVIDER=memory']],
    ['.env.production', ['LLM_PROVIDER=mock', 'CACHE_DRIVER=memory', 'AUTH_PROVIDER=azure']],
    ['.env.production', ['# KMS_PROVIDER=memory']],
    ['.env.production', ['KMS_PROVIDER=${KMS_PROVIDER}']],
    ['compose.yaml', compose('KMS_PROVIDER: memory')],
    ['compose.dev.yaml', compose('KMS_PROVIDER: memory')],
    ['k8s/overlays/dev/api.yaml', manifest('Deployment', ...container('KEY_PROVIDER', 'memory'))],
    ['k8s/base/api.yaml', manifest('Deployment', ...container('KEY_PROVIDER', 'memory'))],
    ['Dockerfile.dev', ['FROM node:24', 'ENV KMS_PROVIDER=noop']],
    ['Dockerfile', ['FROM node:24 AS build', 'ENV KMS_PROVIDER=noop', 'FROM node:24-slim']],
    ['charts/api/values.yaml', ['env:', '  AUTH_PROVIDER: mock']],
    [
      '.github/workflows/deploy.yml',
      ['on: push', 'jobs:', '  test:', '    env:', '      KMS_PROVIDER: memory'],
    ],
    ['wrangler.toml', ['[env.dev.vars]', 'AUTH_PROVIDER = "mock"']],
    ['values-prod.yaml', ['auth: {{ .Values.auth }}', 'AUTH_PROVIDER: mock', '{{- end }}']],
  ])('silent: %s %#', async (path, lines) => {
    expect(await found(path, lines)).toEqual([])
  })
})

describe('certificates that are not checked', () => {
  const off = 'NODE_TLS_REJECT_UNAUTHORIZED'
  test.each<[path: string, lines: readonly string[], level: string, place: string]>([
    ['Dockerfile', ['FROM node:24', `ENV ${off}=0`], 'error', '2:34'],
    ['Dockerfile', ['FROM a AS b', 'ENV PYTHONHTTPSVERIFY "0"', 'FROM c'], 'warning', '2:24'],
    ['k8s/api.yaml', manifest('Pod', ...container(off, '0')), 'error', '8:19'],
    ['compose.infra.yml', compose(`${off}: "0"`), 'warning', '4:38'],
    ['compose.prod.yml', compose('- GIT_SSL_NO_VERIFY=true'), 'error', '4:27'],
    ['.env.production', [`${off}=0`], 'error', '1:30'],
    ['.github/workflows/ci.yml', ['on: push', 'env:', `  ${off}: 0`], 'warning', '3:33'],
    ['package.json', [`{"scripts": {"start": "${off}=0 node ."}}`], 'warning', '1:53'],
    ['scripts/prod/start.sh', [`export ${off}=0`], 'error', '1:37'],
  ])('%s %#', async (path, lines, level, place) => {
    expect(await found(path, lines)).toEqual([`tls-check-off ${level} ${place}`])
  })

  test.each<[path: string, lines: readonly string[]]>([
    ['docker-compose.yml', compose(`${off}: "0"`)],
    ['docker-compose.override.yml', compose(`${off}: "0"`)],
    ['compose.local.yml', compose(`${off}: "0"`)],
    ['compose.prod.yml', compose(`${off}: "1"`, 'GIT_SSL_NO_VERIFY:')],
    ['.env.local', [`${off}=0`]],
    ['Dockerfile', ['FROM node:24', `ENV ${off}=1`, 'ENV NODE_EXTRA_CA_CERTS=/etc/ca.pem']],
    ['scripts/dev/start.sh', [`export ${off}=0`]],
    ['docs/setup.md', ['```sh', `export ${off}=0`, '```']],
  ])('silent: %s %#', async (path, lines) => {
    expect(await found(path, lines)).toEqual([])
  })
})

describe('what the configuration forbids', () => {
  test.each<[path: string, lines: readonly string[], expected: readonly string[]]>([
    ['.env.production', ['DB_PROVIDER=memory'], ['forbidden-value error 1:13']],
    ['compose.prod.yaml', compose('DB_PROVIDER: Mongo'), ['forbidden-value error 4:20']],
    ['.env.production', ['DB_PROVIDER=Cosmos'], []],
    ['.env.production', ['DB_PROVIDER=', 'MY_DB_PROVIDER=memory'], []],
    ['.env', ['DB_PROVIDER=memory'], []],
    ['.env', ['DEBUG_SQL=1', 'DEBUG_=0', 'NO_DEBUG_X=1'], ['forbidden-value note 1:11']],
    ['compose.yaml', compose('DEBUG_SQL: "true"'), ['forbidden-value note 4:19']],
  ])('%s %#', async (path, lines, expected) => {
    expect(await found(path, lines)).toEqual(expected)
  })

  test('the message says why', async () => {
    const [first] = await scan(Buffer.from('DB_PROVIDER=memory\n'), '.env.prod', ['.env.prod'])
    expect(first?.message).toBe('DB_PROVIDER must not be "memory" in production: data lives there.')
  })
})

test.each([
  ['src/app.ts', undefined],
  ['README.md', undefined],
  ['.env.example', undefined],
  ['.npmrc', undefined],
  ['terraform.tfstate', undefined],
  ['package.json', 'json'],
  ['group_vars/all', 'yaml'],
])('%s is read as %s', (path, syntax) => {
  expect(settingsSyntaxOf(path)).toBe(syntax)
})

test('a broken file is left to its own scanner', async () => {
  expect(await found('compose.prod.yaml', 'services:\n\tKMS_PROVIDER: memory\n')).toEqual([])
})
