import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { crc24, crc32 } from '../../src/rules/proofs/crc.ts'
import { fromBase64, latin1Bytes, toBase64, toBase64Url } from '../../src/rules/proofs/encoding.ts'
import { prove } from '../../src/rules/proofs/index.ts'
import { marvin32, marvinSeed } from '../../src/rules/proofs/marvin32.ts'
import { skipValue } from '../../src/rules/proofs/msgpack.ts'
import type { ProofName } from '../../src/rules/rule.ts'
import { render } from '../../src/rules/templates.ts'

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
    'storage', 'cosmos', 'batch', 'apim', 'ml-classic', 'redis', 'service-bus', 'event-hub', 'relay', 'iot',
    'event-grid', 'functions', 'search', 'container-registry',
  ].map((kind): [ProofName, string] => ['azure-identifiable', `{{azure-identifiable:${kind}}}`]),
  ['azure-identifiable', '{{azure-cask:ACOG}}'],
  ['azure-identifiable', '{{azure-client-secret}}'],
  ['pypi-macaroon', '{{pypi}}'],
  ['fly-macaroon', '{{fly}}'],
  ['age-bech32', '{{age}}'],
  ['jwt', '{{jwt:service_role}}'],
  ...['rsa', 'ec', 'dsa', 'pkcs8', 'openssh', 'pgp', 'putty'].map((kind): [ProofName, string] => ['private-key', `{{pem:${kind}}}`]),
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

/** Values that Microsoft publishes in its own tests: one letter repeated, the signature and the checksum. */
test.each([
  ['a', 33, '+AEhG2s/8w='],
  ['a', 33, '+ARmD7h+qo='],
  ['a', 33, '+ASbHpHeAI='],
  ['a', 33, 'AIoTOumzco='],
  ['b', 33, 'AZEGLiQbng='],
  ['a', 42, 'AzSeCjhzCu'],
  ['d', 42, '+ACRCUDxQE'],
  ['d', 44, 'AzFu182vhA=='],
  ['a', 76, '+ASt5mnCaw=='],
  ['a', 76, 'ACDbOpqrYA=='],
  ['a', 76, '+ABa13FZVQ=='],
  ['a', 76, 'APIMHbKhsQ=='],
  ['a', 76, '+AMCFNqWyA=='],
])('published Azure key: %s × %i and %s', (letter, count, tail) => {
  expect(prove('azure-identifiable', letter.repeat(count) + tail).state).toBe('proven')
})

test('published Entra ID client secret', () => {
  expect(prove('azure-identifiable', `zzz8Q~${'z'.repeat(31)}blP`).state).toBe('proven')
})

/** https://github.com/microsoft/security-utilities, test cases of Marvin. */
test.each([
  [0xd53cd9ce, 0xcd0893b7, latin1Bytes('abc'), 0x6be02a86],
  [0x004fb61a, 0x001bdbcc, new Uint8Array(), 0x302009bc],
  [0x004fb61a, 0x001bdbcc, Uint8Array.of(175), 0x3592e206],
  [0x004fb61a, 0x001bdbcc, Uint8Array.of(231, 15), 0xfdab5e04],
  [0x004fb61a, 0x001bdbcc, Uint8Array.of(55, 244, 149), 0x6b3c8b90],
])('marvin32 with seed %i %i', (high, low, bytes, sum) => {
  expect(marvin32(bytes, [low, high])).toBe(sum)
})

test('a seed of Marvin32 is read as text, highest byte first', () => {
  expect(marvinSeed('Default0')).toEqual([0x756c7430, 0x44656661])
})

test('check values of the CRCs', () => {
  expect(crc32('123456789')).toBe(0xcbf43926)
  expect(crc24(latin1Bytes('123456789'))).toBe(0x21cf02)
})

test('base64 in both directions is that of Node', () => {
  for (let length = 0; length < 40; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length * 11) & 0xff)
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    expect(fromBase64(toBase64Url(bytes))).toEqual(bytes)
  }
  expect(fromBase64('a')).toBeUndefined()
  expect(fromBase64('ab c')).toBeUndefined()
})

describe('private keys made by Node', () => {
  const encoding = { type: 'spki', format: 'pem' } as const
  const ec = { namedCurve: 'prime256v1', publicKeyEncoding: encoding }
  test.each([
    ['PKCS#8 EC', generateKeyPairSync('ec', { ...ec, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } }).privateKey, 'EC private key'],
    ['SEC 1', generateKeyPairSync('ec', { ...ec, privateKeyEncoding: { type: 'sec1', format: 'pem' } }).privateKey, 'EC private key'],
    ['Ed25519', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'Ed25519 private key'],
    ['PKCS#1', generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), 'RSA private key'],
  ])('%s is proven, and cut short it is not', (_, key, what) => {
    expect(prove('private-key', key.trim())).toMatchObject({ state: 'proven', detail: what, encrypted: false })
    expect(prove('private-key', key.trim().replaceAll('\n', ' ')).state).toBe('proven')
    expect(prove('private-key', key.trim().replace(/.{8}\n-----END/, '\n-----END')).state).toBe('failed')
  })

  test('with a passphrase it is demoted', () => {
    const { privateKey } = generateKeyPairSync('ec', {
      ...ec,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'harbor' },
    })
    expect(prove('private-key', privateKey.trim())).toMatchObject({ state: 'proven', encrypted: true, demote: true })
  })
})

test.each(['encrypted', 'rsa-encrypted', 'openssh-encrypted', 'pgp-encrypted', 'putty-encrypted'])('%s is protected', (kind) => {
  const proof = prove('private-key', render(`{{pem:${kind}}}`).text)
  expect(proof).toMatchObject({ state: 'proven', encrypted: true, demote: true })
  expect(proof.evidence.map((evidence) => evidence.weight)).toEqual(['for', 'against'])
})

test('a private key with another checksum of OpenPGP fails', () => {
  const { text } = render('{{pem:pgp}}')
  expect(prove('private-key', change(text, text.indexOf('\n=') + 2)).state).toBe('failed')
})

test('armour with nothing of a key in it fails', () => {
  for (const label of ['RSA PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK', 'SSH2 ENCRYPTED PRIVATE KEY']) {
    const { text } = render(`-----BEGIN ${label}-----\n{{base64:64}}\n{{base64:64}}\n-----END ${label}-----`)
    expect(prove('private-key', text).state).toBe('failed')
  }
})

test('an SSH.com key has the right head', () => {
  expect(prove('private-key', render('{{pem:ssh2}}').text)).toMatchObject({ state: 'none', detail: 'SSH.com private key' })
})

describe('JSON Web Tokens', () => {
  test('a token that nobody issued is not proven, since anybody can write one', () => {
    expect(prove('jwt', render('{{jwt}}').text, { now })).toMatchObject({ state: 'none', expired: false })
    expect(prove('jwt', render('{{github-installation}}').text, { now }).state).toBe('none')
  })
  test('an expired one is demoted, but only when the date is known', () => {
    const { text } = render('{{jwt-expired}}')
    expect(prove('jwt', text, { now })).toMatchObject({ expired: true, demote: true, expiresAt: 1500003600 })
    expect(prove('jwt', text).demote).toBeUndefined()
  })
  test('the anon key of Supabase is public', () => {
    expect(prove('jwt', render('{{jwt:anon}}').text, { now }).publicValue).toBe(true)
  })
  test('the example of jwt.io is public', () => {
    const payload = toBase64Url(latin1Bytes(JSON.stringify({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })))
    const header = toBase64Url(latin1Bytes(JSON.stringify({ alg: 'HS256', typ: 'JWT' })))
    expect(prove('jwt', `${header}.${payload}.${'x'.repeat(43)}`).publicExample).toBe(true)
  })
  test('what does not decode fails', () => {
    expect(prove('jwt', render('eyJ{{base62:30}}.eyJ{{base62:40}}.{{base62:43}}').text).state).toBe('failed')
  })
})

describe('AWS access key ids', () => {
  test('the account number is read from the id', () => {
    // Published by the author of the method: https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489
    expect(prove('aws-access-key-id', ['ASIAQNZGKIQY56JQ', '7WML'].join('')).accountId).toBe('029608264753')
  })
  test('a made-up account comes back', () => {
    expect(prove('aws-access-key-id', render('{{aws-key-id}}').text).accountId).toMatch(/^[2-8][0-9]{11}$/)
  })
  test('ids of the older form name no account', () => {
    const proof = prove('aws-access-key-id', render('AKIAI{{base32:15}}').text)
    expect(proof.state).toBe('none')
    expect(proof.accountId).toBeUndefined()
  })
  test('the example of the documentation is public', () => {
    expect(prove('aws-access-key-id', ['AKIAIOSFODNN7', 'EXAMPLE'].join('')).publicExample).toBe(true)
  })
  test('an id with a 0, 1, 8 or 9 fails', () => {
    expect(prove('aws-access-key-id', render('AKIA{{base32:10}}8{{base32:5}}').text).state).toBe('failed')
  })
})

test.each<readonly [ProofName, string]>([
  ['pypi-macaroon', 'pypi-AgEIcHlwaS5vcmc{{base64url:120}}'],
  ['fly-macaroon', 'fm2_{{base64:200}}'],
  ['base64-json', 'sntrys_eyJ{{base62:80}}_{{base62:43}}'],
  ['base64-json', 'glc_eyJ{{base62:80}}'],
  ['uuid-v4', 'sk-lf-{{hex:8}}-{{hex:4}}-1{{hex:3}}-8{{hex:3}}-{{hex:12}}'],
  ['slack-structure', 'xoxb-0{{digits:11}}-{{digits:12}}-{{base62:24}}'],
  ['service-account-json', '{"type":"service_account","client_email":"a@b.iam.gserviceaccount.com","private_key":"{{base62:40}}"}'],
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
  expect(prove('azure-identifiable', change(render('{{azure-identifiable:redis}}').text, 5)).state).toBe('none')
})

test('no proof throws, whatever the value', () => {
  const names = new Set(provable.map(([name]) => name))
  for (const extra of ['aws-access-key-id', 'slack-structure', 'uuid-v4', 'openai-marker'] as const) names.add(extra)
  const odd = ['', '_', '.', '..', '=', '\0', '-----BEGIN RSA PRIVATE KEY-----', 'PuTTY-User-Key-File-2', '{', 'é'.repeat(90)]
  const cut = provable.flatMap(([, template]) => [5, 20, 60].map((length) => render(template).text.slice(0, length)))
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

test('MessagePack values of all kinds are passed over whole', () => {
  const values = [[0x7f], [0xe0], [0xc0], [0xc3], [0xcc, 1], [0xcd, 1, 2], [0xce, 1, 2, 3, 4], [0xd9, 2, 65, 66], [0xa2, 65, 66], [0xc4, 1, 9], [0xc5, 0, 1, 9], [0x92, 1, 0xa1, 65], [0x81, 1, 2], [0xdc, 0, 1, 5], [0xde, 0, 1, 5, 6], [0xd6, 1, 2, 3, 4, 5], [0xc7, 2, 1, 8, 8]]
  for (const value of values) {
    expect(skipValue(Uint8Array.from([...value, 0]), 0)).toBe(value.length)
    if (value.length > 1) expect(skipValue(Uint8Array.from(value.slice(0, -1)), 0)).toBeNaN()
  }
  expect(skipValue(new Uint8Array(100).fill(0x91), 0)).toBeNaN()
})

/** The text with the character at `place` replaced by another of the same kind. */
function change(text: string, place: number): string {
  const old = text.charAt(place)
  const next = /[0-9]/.test(old) ? (old === '7' ? '3' : '7') : /[A-Z]/.test(old) ? (old === 'Q' ? 'Z' : 'Q') : old === 'c' ? 'e' : 'c'
  return text.slice(0, place) + next + text.slice(place + 1)
}
