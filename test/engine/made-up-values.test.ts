import { describe, expect, test } from 'vitest'
import { needles, rules } from '../../src/catalogue.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { render } from '../../src/rules/templates.ts'

/** Secrets that somebody put together of words: a note, not silence. */

const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })
const found = (text: string) =>
  engine
    .scan(Buffer.from(`${text}\n`))
    .matches.map(({ rule, level, value }) => `${rule.id} ${level} ${value}`)

describe('the password of a URL', () => {
  test.each([
    ['DATABASE_URL: postgres://board:board-secret@db/board', 'postgres-url note board-secret'],
    ['DATABASE_URL: postgres://board:board_password@db.acme.io/board', 'postgres-url note board_password'],
    ['url = mysql://app:change-me@db/x', 'mysql-url note change-me'],
    ['url = amqp://app:please-change-this@mq/', 'amqp-url note please-change-this'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each([
    'url = postgres://user:your-password@host/db',
    'url = postgres://app:DB_PASSWORD@host/db',
    'url = postgres://app:<change-me>@host/db',
    'url = postgres://app:${db-password}@host/db',
    'url = postgres://app:{{db_password}}@host/db',
    'git clone https://oauth2:deploy-token@git.acme.io/web.git',
    'url = cloudinary://api_key:api_secret@cloud_name',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a key that signs', () => {
  test.each([
    ['shop.app.jwtSecret= ====Shop====Orders====', '====Shop====Orders===='],
    [
      'shop.app.jwtSecret= =================Shop=Orders=================',
      '=================Shop=Orders=================',
    ],
    ['jwt.secret=this-is-how-we-sign-all-tokens', 'this-is-how-we-sign-all-tokens'],
    ['SESSION_SECRET="winter-storm-over-the-harbour"', 'winter-storm-over-the-harbour'],
    ['SECRET_KEY: ***winter***storm***', '***winter***storm***'],
  ])('%s', (text, value) => {
    expect(found(text)).toEqual([`generic-secret note ${value}`])
  })

  test.each([
    'jwt.secret=============================',
    'jwtSecret = config.jwtSecret',
    'jwtSecret: string',
    'sessionSecret = readSecretFromVault',
    'JWT_SECRET=your-secret-key-here',
    'signingKey: "Signing key"',
    'SECRET_KEY = os.environ["SECRET_KEY"]',
    'const sessionKey = "session-key"',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a password that counts', () => {
  test.each([
    'administrator_login_password = "Aa12345678"',
    'ADMIN_PASSWORD=Test123456!',
    'password: Admin01234567',
  ])('%s', (text) => {
    expect(found(text)).toEqual([expect.stringMatching(/^generic-password note /)])
  })

  test.each(['password: 12345678', 'password: password123456', 'token: Aa12345678'])('not %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('the key of a wallet', () => {
  const key = render('0x{{hex:64}}', 'a wallet').text
  test.each([`PRIVATE_KEY=${key}`, `accounts: [{ privateKey: '${key}' }]`])('%s', (text) => {
    expect(found(text)).toEqual([`generic-secret error ${key}`])
  })

  test.each([
    `tokenAddress: '${key.slice(0, 42)}'`,
    `key: '${key}'`,
    `tokenHash: '${key}'`,
    `privateKey: '0x${'0'.repeat(63)}1'`,
  ])('not %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a UUID', () => {
  const uuid = render('{{uuid}}', 'a secret').text
  test.each([
    `client_secret: ${uuid}`,
    `"clientSecret": "${uuid}"`,
    `DB_PASSWORD=${uuid}`,
    `varnish_secret = '${uuid}'`,
  ])('is a secret in %s', (text) => {
    expect(found(text)).toEqual([`generic-secret warning ${uuid}`])
  })

  test.each([
    `secret_id: ${uuid}`,
    `token: ${uuid}`,
    `"key": "${uuid}"`,
    `rbd_secret_uuid=${uuid}`,
    `password_policy: ${uuid}`,
    `client_secret: 00000000-0000-0000-0000-000000000000`,
  ])('names something in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('hexadecimal digits of random letters are random, those of words are not', () => {
  const hex = Buffer.from(render('{{base62:32}}', 'hex of letters').text).toString('hex')
  expect(found(`const defaultEncryptionKey = "${hex}"`)).toEqual([`generic-secret error ${hex}`])
  const words = Buffer.from('the-harbour-in-winter-is-a-storm').toString('hex')
  expect(found(`const defaultEncryptionKey = "${words}"`)).toEqual([`generic-secret note ${words}`])
  expect(found(`const default_pattern_key = "${words}"`)).toEqual([])
})
