import { describe, expect, test } from 'vitest'
import { readArmouredKey } from '../../src/engine/detectors/private-key.ts'
import { readUrlUserinfo } from '../../src/engine/detectors/url-userinfo.ts'
import { base64Text, decodeAround, percentDecode } from '../../src/engine/encodings.ts'
import { asText } from '../../src/engine/text.ts'
import { render } from '../../src/rules/templates.ts'

describe('userinfo of URLs', () => {
  const read = (text: string) => {
    const bytes = Buffer.from(text)
    const url = readUrlUserinfo(bytes, bytes.indexOf('://'))
    return url && [url.scheme, url.user, bytes.toString('utf8', url.passwordStart, url.passwordEnd), url.host]
  }

  test.each([
    ['"postgres://app:pw1@db.dev:5432/x"', ['postgres', 'app', 'pw1', 'db.dev:5432']],
    ['jdbc:POSTGRESQL://app:p:w@db', ['postgresql', 'app', 'p:w', 'db']],
    ['mongodb+srv://a:b@c.net/?x=1', ['mongodb+srv', 'a', 'b', 'c.net']],
    ['redis://:only@cache', ['redis', '', 'only', 'cache']],
    ['amqp://a:p@ss@host', ['amqp', 'a', 'p@ss', 'host']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test.each([
    'https://host/a:b@c',
    'https://user@host',
    'https://:@host',
    '://a:b@c',
    'https://a:b',
    'https://a:b@',
  ])('no password in %s', (text) => expect(read(text)).toBeUndefined())
})

describe('armoured keys', () => {
  const read = (text: string) => readArmouredKey(Buffer.from(text), 0)

  test('the same key in every spelling of its line ends', () => {
    const key = render('{{pem:rsa}}').text.trim()
    const plain = read(`${key}\nrest`)
    expect(plain).toMatchObject({ label: 'RSA PRIVATE KEY', start: 0, end: key.length })
    for (const spelling of [
      key.replaceAll('\n', '\r\n'),
      key.replaceAll('\n', '\\n'),
      key.replaceAll('\n', '\\r\\n'),
    ]) {
      expect(read(`${spelling}rest`)?.text.replaceAll('\r', '')).toBe(plain?.text)
      expect(read(`${spelling}rest`)?.end).toBe(spelling.length)
    }
  })

  test('a key that was cut is still one', () => {
    const lines = render('{{pem:pkcs8}}').text.split('\n').slice(0, 5).join('\n')
    expect(read(`${lines}\n\nother text`)).toMatchObject({ label: 'PRIVATE KEY', end: lines.length })
  })

  test.each([
    '-----BEGIN CERTIFICATE-----\nMIIB',
    '-----BEGIN PUBLIC KEY-----\nMIIB',
    '-----BEGIN PRIVATE KEY-----" in text',
    '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
    'PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\nshort',
  ])('no key in %j', (text) => expect(read(text)).toBeUndefined())

  test('a PuTTY header with a MAC and no body is no key', () => {
    const header = 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n'
    expect(read(`${header}Private-MAC: ${'0a'.repeat(32)}\n`)).toBeUndefined()
  })

  test('a header does not reach over the next one', () => {
    const key = render('{{pem:ec}}').text
    expect(read(`-----BEGIN EC PRIVATE KEY----- is how it begins:\n${key}`)).toBeUndefined()
  })
})

describe('encodings', () => {
  test('base64 is decoded whatever stands before it', () => {
    const inner = 'token: harbour-lantern'
    for (const before of ['', 'a', 'ab', 'abc', 'path/']) {
      const text = before + Buffer.from(inner).toString('base64')
      const decoded = decodeAround(Buffer.from(text), before.length + 4, 4, 'base64')
      expect([...decoded].some((part) => part.bytes.includes(inner))).toBe(true)
    }
  })

  test('hexadecimal is aligned by its hit', () => {
    const bytes = Buffer.from(`0${Buffer.from('lantern').toString('hex')}`)
    expect([...decodeAround(bytes, 5, 2, 'hex')][0]?.bytes.toString()).toBe('lantern')
  })

  test('percent signs that encode nothing stay', () => {
    expect(percentDecode(Buffer.from('100%25 of %zz %4')).toString()).toBe('100% of %zz %4')
  })

  test('base64 of text is told from base64 of bytes', () => {
    expect(base64Text(Buffer.from('user:lantern').toString('base64'))).toBe('user:lantern')
    expect(base64Text(Buffer.from([0, 1, 2, 3, 200, 201, 202]).toString('base64'))).toBeUndefined()
    expect(base64Text('not base64!')).toBeUndefined()
  })
})

describe('text and binary', () => {
  const words = 'key: lantern\nnext: füllig\n'
  test.each([
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16LE', Buffer.from(words, 'utf16le')],
    ['UTF-16BE', Buffer.from(words, 'utf16le').swap16()],
  ])('%s becomes UTF-8', (_, bytes) => {
    const text = asText(bytes)
    expect(text.bytes.toString().replace('\ufeff', '')).toBe(words)
    expect(text.binary).toBe(false)
  })

  test('NUL bytes make a content binary, and only within the first 8,000', () => {
    expect(asText(Buffer.from('GIF\0\0abc\0')).binary).toBe(true)
    expect(asText(Buffer.from(`${'x'.repeat(8000)}\0`)).binary).toBe(false)
    expect(asText(Buffer.from(words)).binary).toBe(false)
    expect(asText(Buffer.alloc(0)).binary).toBe(false)
  })
})
