import { expect, test } from 'vitest'
import { scan } from '../accuracy/scan-template.ts'

const KIB = 1024

/** A template with so many bytes of text around it. */
function within(size: number, template: string): string {
  return `${'lorem ipsum dolor\n'.repeat(size / 18)}${template}`
}

test('what only its name tells goes one level down in a large file, and is a note in a very large one', () => {
  const secret = 'client_secret = "{{base62:32}}"'
  expect(scan(within(8 * KIB, secret))).toEqual(['error generic-secret'])
  expect(scan(within(40 * KIB, secret))).toEqual(['warning generic-secret'])
  expect(scan(within(300 * KIB, secret))).toEqual(['note generic-secret'])
  const password = 'password = "correcthorse42"'
  expect(scan(within(8 * KIB, password))).toEqual(['warning generic-password'])
  expect(scan(within(40 * KIB, password))).toEqual(['note generic-password'])
})

test('a token has its level in a file of any size', () => {
  expect(scan(within(300 * KIB, 'sent with sk_live_{{base62:24}} today'))).toEqual([
    'error stripe-secret-key',
  ])
})

test('a dump of a database and the state of an infrastructure are large whatever they hold', () => {
  const row = 'INSERT INTO `channel` VALUES (1, \'{"privateKey":"{{base62:40}}"}\');'
  expect(scan(within(300 * KIB, row))).toEqual(['error generic-secret'])
  expect(scan(within(300 * KIB, row.replace('INSERT', '-- nothing;')))).toEqual(['note generic-secret'])
  const realm = within(80 * KIB, '"secret": "{{base62:40}}"')
  expect(scan(`{\n  "id": "shop",\n  "realm": "shop",\n${realm}`)).toEqual(['error generic-secret'])
  const state = within(300 * KIB, '"client_secret": "{{base62:40}}"')
  expect(scan(`{ "version": 4, "terraform_version": "1.7.0",\n${state}`)).toEqual(['error generic-secret'])
})
