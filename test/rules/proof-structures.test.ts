import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { latin1Bytes, toBase64Url } from '../../src/rules/proofs/encoding.ts'
import { prove } from '../../src/rules/proofs/index.ts'
import { render } from '../../src/rules/templates.ts'
import { change } from './change.ts'

const now = Date.UTC(2026, 0, 1)

describe('private keys made by Node', () => {
  const encoding = { type: 'spki', format: 'pem' } as const
  const ec = { namedCurve: 'prime256v1', publicKeyEncoding: encoding }
  test.each([
    [
      'PKCS#8 EC',
      generateKeyPairSync('ec', { ...ec, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } }).privateKey,
      'EC private key',
    ],
    [
      'SEC 1',
      generateKeyPairSync('ec', { ...ec, privateKeyEncoding: { type: 'sec1', format: 'pem' } }).privateKey,
      'EC private key',
    ],
    [
      'Ed25519',
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'Ed25519 private key',
    ],
    [
      'PKCS#1',
      generateKeyPairSync('rsa', { modulusLength: 1024 })
        .privateKey.export({ type: 'pkcs1', format: 'pem' })
        .toString(),
      'RSA private key',
    ],
  ])('%s is proven, and cut short it is not', (_, key, what) => {
    expect(prove('private-key', key.trim())).toMatchObject({
      state: 'proven',
      detail: what,
      encrypted: false,
    })
    expect(prove('private-key', key.trim().replaceAll('\n', ' ')).state).toBe('proven')
    expect(prove('private-key', key.trim().replace(/.{8}\n-----END/, '\n-----END')).state).toBe('failed')
  })

  test('with a passphrase it is demoted', () => {
    const { privateKey } = generateKeyPairSync('ec', {
      ...ec,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'harbor' },
    })
    expect(prove('private-key', privateKey.trim())).toMatchObject({
      state: 'proven',
      encrypted: true,
      demote: true,
    })
  })
})

test.each(['encrypted', 'rsa-encrypted', 'openssh-encrypted', 'pgp-encrypted', 'putty-encrypted'])(
  '%s is protected',
  (kind) => {
    const proof = prove('private-key', render(`{{pem:${kind}}}`).text)
    expect(proof).toMatchObject({ state: 'proven', encrypted: true, demote: true })
    expect(proof.evidence.map((evidence) => evidence.weight)).toEqual(['for', 'against'])
  },
)

test('a private key with another checksum of OpenPGP fails', () => {
  const { text } = render('{{pem:pgp}}')
  expect(prove('private-key', change(text, text.indexOf('\n=') + 2)).state).toBe('failed')
})

test('armour with nothing of a key in it fails', () => {
  for (const label of [
    'RSA PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'PGP PRIVATE KEY BLOCK',
    'SSH2 ENCRYPTED PRIVATE KEY',
  ]) {
    const { text } = render(`-----BEGIN ${label}-----\n{{base64:64}}\n{{base64:64}}\n-----END ${label}-----`)
    expect(prove('private-key', text).state).toBe('failed')
  }
})

test('an SSH.com key has the right head', () => {
  expect(prove('private-key', render('{{pem:ssh2}}').text)).toMatchObject({
    state: 'none',
    detail: 'SSH.com private key',
  })
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
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const selfHosted = `${encoded({ alg: 'HS256' })}.${encoded({ role: 'anon', iat: 1, exp: 4e9 })}.${'x1y2'.repeat(10)}`
    expect(prove('jwt', selfHosted, { now }).publicValue).toBe(true)
    const named = `${encoded({ alg: 'HS256' })}.${encoded({ role: 'anon', sub: 'a', exp: 4e9 })}.${'x1y2'.repeat(10)}`
    expect(prove('jwt', named, { now }).publicValue).toBe(undefined)
  })
  test('the example of jwt.io is public', () => {
    const payload = toBase64Url(
      latin1Bytes(JSON.stringify({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })),
    )
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
