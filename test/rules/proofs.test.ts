import { describe, expect, test } from 'vitest'
import { prove } from '../../src/rules/proofs/index.ts'
import type { ProofName } from '../../src/rules/rule.ts'
import { render } from '../../src/rules/templates.ts'
import { change } from './change.ts'

const now = Date.UTC(2026, 0, 1)

/** Templates whose value must be proven, each under several seeds. */
const provable: readonly (readonly [ProofName, string])[] = [
  ['crc32-base62', '{{github-classic:ghp_}}'],
  ['crc32-base62', '{{github-classic:gho_}}'],
  ['crc32-base62', '{{github-classic:ghu_}}'],
  ['crc32-base62', '{{github-classic:ghs_}}'],
  ['crc32-base62', '{{github-classic:ghr_}}'],
  ['crc32-base62', '{{npm}}'],
  ['github-fine-grained', '{{github-fine-grained}}'],
  ['gitlab-routable', '{{gitlab-routable}}'],
  ['gitlab-routable', '{{gitlab-routable:gldt-}}'],
  ['grafana-service-account', '{{grafana}}'],
  ['atlassian-crc32', '{{atlassian:ATATT3}}'],
  ['atlassian-crc32', '{{atlassian:ATCTT3}}'],
  ...[
    'storage',
    'cosmos',
    'batch',
    'apim',
    'ml-classic',
    'redis',
    'service-bus',
    'event-hub',
    'relay',
    'iot',
    'event-grid',
    'functions',
    'search',
    'container-registry',
  ].map((kind): [ProofName, string] => ['azure-identifiable', `{{azure-identifiable:${kind}}}`]),
  ['azure-identifiable', '{{azure-cask:ACOG}}'],
  ['azure-identifiable', '{{azure-client-secret}}'],
  ['pypi-macaroon', '{{pypi}}'],
  ['fly-macaroon', '{{fly}}'],
  ['age-bech32', '{{age}}'],
  ['jwt', '{{jwt:service_role}}'],
  ...['rsa', 'ec', 'dsa', 'pkcs8', 'openssh', 'pgp', 'putty'].map((kind): [ProofName, string] => [
    'private-key',
    `{{pem:${kind}}}`,
  ]),
  ['private-key', '{{pem:rsa|json}}'],
  ['private-key', '{{pem:openssh|crlf}}'],
  ['service-account-json', '{{service-account}}'],
  ['service-account-json', '{{service-account|oneline}}'],
  ['service-account-json', '{{service-account|oneline|json}}'],
  ['base64-json', '{{sentry-org}}'],
  ['base64-json', '{{grafana-cloud}}'],
  ['base64-json', '{{grafana-legacy}}'],
  ['base64-json', '{{one-password-service}}'],
  ['base64-json', '{{qstash}}'],
  ['base64-json', '{{uploadthing}}'],
  ['base58check', '{{wif}}'],
  ['base58check', '{{wif:long}}'],
  ['base58check', '{{xprv}}'],
  ['base58check', '{{tezos}}'],
  ['bech32', '{{nostr}}'],
  ['bech32', '{{sui}}'],
  ['bech32', '{{cardano:root_xsk}}'],
  ['crc16-base32', '{{stellar}}'],
  ['crc16-base32', '{{nats:user}}'],
  ['crc16-base32', '{{nats:account}}'],
  ['crc16-base32', '{{nats:operator}}'],
  ['cashfree-crc32', '{{cashfree:prod}}'],
  ['packagist-crc32', '{{packagist:ort}}'],
  ['crc32-base62', '{{polar:oat}}'],
  ['azure-identifiable', '{{nuget}}'],
  ['matrix-crc32', '{{matrix:syt}}'],
  ['matrix-crc32', '{{matrix:mat}}'],
  ['atlassian-crc32', '{{trello}}'],
  ['atlassian-crc32', '{{atlassian-oauth}}'],
  ['mapbox-token', '{{mapbox:sk}}'],
  ['intercom-token', '{{intercom}}'],
  ['discord-bot-token', '{{discord-bot}}'],
]

describe.each(provable)('%s %s', (name, template) => {
  test.each(['a', 'b', 'c', 'd'])('is proven (%s)', (seed) => {
    const proof = prove(name, render(template, seed).text, { now })
    expect(proof.state).toBe('proven')
    expect(proof.evidence.every((evidence) => evidence.weight === 'for')).toBe(true)
  })
})

/** Checksums that must fail when any one character changes. */
const checksummed: readonly (readonly [ProofName, string, number])[] = [
  ['crc32-base62', '{{github-classic:ghp_}}', 4],
  ['crc32-base62', '{{github-classic:ghr_}}', 4],
  ['crc32-base62', '{{npm}}', 4],
  ['github-fine-grained', '{{github-fine-grained}}', 0],
  ['gitlab-routable', '{{gitlab-routable}}', 6],
  ['grafana-service-account', '{{grafana}}', 5],
  ['atlassian-crc32', '{{atlassian:ATATT3}}', 6],
  ['azure-identifiable', '{{azure-client-secret}}', 6],
  ['age-bech32', '{{age}}', 16],
  ['base58check', '{{wif}}', 1],
  ['base58check', '{{xprv}}', 4],
  ['crc16-base32', '{{stellar}}', 2],
  ['crc16-base32', '{{nats:user}}', 3],
  ['cashfree-crc32', '{{cashfree:test}}', 13],
  ['matrix-crc32', '{{matrix:syr}}', 4],
  ['matrix-crc32', '{{matrix:mct}}', 4],
  ['atlassian-crc32', '{{trello}}', 4],
]

describe.each(checksummed)('%s %s with one other character', (name, template, publicLength) => {
  const { text } = render(template)
  // The last eight characters of a fine-grained token are free.
  const end = name === 'github-fine-grained' ? 85 : text.length
  const places = Array.from({ length: end - publicLength }, (_, index) => index + publicLength)
  test('is never proven, and fails', () => {
    const survivors = places.filter((place) => prove(name, change(text, place)).state !== 'failed')
    expect(survivors).toEqual([])
  })
})

test('an identifiable Azure key with another checksum fails', () => {
  const { text } = render('{{azure-identifiable:cosmos}}')
  for (const place of [3, 40, 75, 80, 84]) {
    expect(prove('azure-identifiable', change(text, place)).state).toBe('failed')
  }
})

test('an annotated Azure key or an installation token with another checksum is only not proven', () => {
  expect(prove('azure-identifiable', change(render('{{azure-cask:ACOG}}').text, 10)).state).toBe('none')
  expect(prove('crc32-base62', change(render('{{github-classic:ghs_}}').text, 10)).state).toBe('none')
})

test.each<readonly [ProofName, string]>([
  ['pypi-macaroon', 'pypi-AgEIcHlwaS5vcmc{{base64url:120}}'],
  ['fly-macaroon', 'fm2_{{base64:200}}'],
  ['base64-json', 'sntrys_eyJ{{base62:80}}_{{base62:43}}'],
  ['base64-json', 'glc_eyJ{{base62:80}}'],
  ['uuid-v4', 'sk-lf-{{hex:8}}-{{hex:4}}-1{{hex:3}}-8{{hex:3}}-{{hex:12}}'],
  ['slack-structure', 'xoxb-0{{digits:11}}-{{digits:12}}-{{base62:24}}'],
  ['base58check', '{{base58:52}}'],
  ['base58check', '{{base62:2}}0OIl'],
  ['bech32', 'nsec1{{hex:58}}'],
  ['crc16-base32', 'S{{base32:55}}'],
  ['crc16-base32', 'S1'],
  ['cashfree-crc32', 'cfsk_ma_prod_{{hex:32}}'],
  ['packagist-crc32', 'packagist_ort_{{hex:68}}'],
  ['matrix-crc32', 'syt_{{base62:8}}_{{letters:20}}_{{base62:6}}'],
  ['mapbox-token', 'sk.eyJ{{base62:60}}.{{base62:22}}'],
  ['intercom-token', 'dG9rOj{{base62:54}}='],
  ['discord-bot-token', 'M{{base62:25}}.{{base62:6}}.{{base62:38}}'],
  [
    'service-account-json',
    '{"type":"service_account","client_email":"a@b.iam.gserviceaccount.com","private_key":"{{base62:40}}"}',
  ],
])('%s fails for %s', (name, template) => {
  expect(prove(name, render(template).text).state).toBe('failed')
})

test.each<readonly [ProofName, string]>([
  ['uuid-v4', 'sk-lf-{{uuid}}'],
  ['slack-structure', '{{slack-bot}}'],
  ['slack-structure', '{{slack-app}}'],
  ['openai-marker', 'sk-proj-{{base62:74}}T3BlbkFJ{{base62:74}}'],
  ['openai-marker', 'sk-{{base62:20}}T3BlbkFJ{{base62:20}}'],
  ['azure-identifiable', '{{base62:3}}7Q~{{base62:34}}'],
])('%s supports %s without proving it', (name, template) => {
  const proof = prove(name, render(template).text)
  expect(proof.state).toBe('none')
  expect(proof.evidence).toHaveLength(1)
})

test('a redis key with another checksum is not held against', () => {
  expect(prove('azure-identifiable', change(render('{{azure-identifiable:redis}}').text, 5)).state).toBe(
    'none',
  )
})

test('no proof throws, whatever the value', () => {
  const names = new Set(provable.map(([name]) => name))
  for (const extra of ['aws-access-key-id', 'slack-structure', 'uuid-v4', 'openai-marker'] as const)
    names.add(extra)
  const odd = [
    '',
    '_',
    '.',
    '..',
    '=',
    '\0',
    '-----BEGIN RSA PRIVATE KEY-----',
    'PuTTY-User-Key-File-2',
    '{',
    'é'.repeat(90),
  ]
  const cut = provable.flatMap(([, template]) => {
    const { text } = render(template)
    return [5, 20, Math.floor(text.length / 3)].map((length) => text.slice(0, length))
  })
  for (const name of names) {
    for (const value of [...odd, ...cut]) expect(prove(name, value, { now }).state).not.toBe('proven')
  }
})

test('no part of a value is in what a proof says', () => {
  for (const [name, template] of provable) {
    const { text } = render(template)
    const said = JSON.stringify(prove(name, text, { now }))
    for (let offset = 12; offset + 12 <= text.length; offset += 12) {
      expect(said).not.toContain(text.slice(offset, offset + 12))
    }
  }
})
