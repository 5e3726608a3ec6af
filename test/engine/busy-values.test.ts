import { describe, expect, test } from 'vitest'
import { classifyValue } from '../../src/engine/value-class.ts'
import { refined } from '../../src/scanners/deploy/hits.ts'
import { scan } from '../accuracy/scan-template.ts'

/** What once took time that doubled with every letter. Nothing is measured: who takes such time never ends. */
describe('values that are long and nearly words', () => {
  test('as a password on a command line', () => {
    expect(scan(`mysql -u root -psunshineandrainbows${'overthemountain'.repeat(3)}9 shop`)).toEqual([
      'warning mysql-command-password',
    ])
  })

  test('as a setting of a deployment', () => {
    expect(refined('weak', `cat${'-the-mat-over'.repeat(20)}-9z9`, 'AUTH')).toBe('weak')
  })

  test.each([
    ['namespaces', `${'Systemwebforms.'.repeat(40)}9`, 'password'],
    ['names of hashes', `sha1${'--'.repeat(60)}!`, 'password'],
    ['a name of many words', 'A'.repeat(44), `token${'_id_address'.repeat(8)}-x`],
  ])('%s', (_, value, name) => {
    expect(classifyValue(value, name).kind).toMatch(/./)
  })
})
