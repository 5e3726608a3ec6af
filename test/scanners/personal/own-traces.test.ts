import { describe, expect, test } from 'vitest'
import { createOwnTraces, type OwnIdentity } from '../../../src/scanners/personal/own-traces.ts'

const identity: OwnIdentity = {
  userName: 'mkovacs42',
  hostName: 'Miras-MacBook-Pro.local',
  homeFolder: '/Users/mkovacs42',
  fullName: 'Mira Kovacs',
  emails: ['mira.kovacs@kovacsmail.com'],
}

function traces(text: string, path = 'src/a.ts', own: OwnIdentity = identity) {
  return (createOwnTraces(own)?.(Buffer.from(text), path) ?? []).map(({ subject, level, start, end }) => {
    expect(Buffer.from(text).toString('utf8', start, end)).toBe(subject)
    return [subject, level]
  })
}

describe('own traces', () => {
  test.each([
    ['ä "login": "mkovacs42"', 'mkovacs42', 'note'],
    ['open /Users/mkovacs42/src', '/Users/mkovacs42', 'warning'],
    ['built on Miras-MacBook-Pro', 'Miras-MacBook-Pro', 'warning'],
    ['mail mira.kovacs@kovacsmail.com', 'mira.kovacs@kovacsmail.com', 'note'],
    ['by Mira Kovacs', 'Mira Kovacs', 'note'],
  ])('finds %s', (text, subject, level) => {
    expect(traces(text)).toContainEqual([subject, level])
  })

  test.each([
    ['a longer word', 'xmkovacs42 mkovacs421'],
    ['a profile', 'https://github.com/mkovacs42/api'],
    ['a mention', 'thanks to @mkovacs42'],
    ['an image', 'ghcr.io/mkovacs42/api'],
  ])('leaves %s alone', (_, text) => {
    expect(traces(text)).toEqual([])
  })

  test('files whose purpose is to name people may', () => {
    expect(traces('"author": "Mira Kovacs <mira.kovacs@kovacsmail.com>"', 'package.json')).toEqual([])
    expect(traces('open /Users/mkovacs42/src', 'package.json')).toHaveLength(1)
  })

  test('a login that is an ordinary word counts as a whole value only', () => {
    const own = { userName: 'mira', emails: [] }
    expect(traces('the mira project', 'a.md', own)).toEqual([])
    expect(traces('"login": "mira"', 'a.json', own)).toEqual([['mira', 'note']])
  })

  test.each([
    [{ userName: 'root', hostName: '4f1a2b3c4d5e', homeFolder: '/root', emails: [] }],
    [{ userName: 'runner', hostName: 'ip-10-0-0-1', homeFolder: '/home/runner', emails: [] }],
    [{ userName: 'bo', hostName: 'ubuntu', homeFolder: '/home/node', emails: ['ada@example.com'] }],
  ])('a machine of everybody has none: %j', (own) => {
    expect(createOwnTraces(own)).toBeUndefined()
  })

  test('a login is read out of the address that GitHub gives', () => {
    const own = { emails: ['7048251+mkovacs42@users.noreply.github.com'] }
    expect(traces('"login": "mkovacs42"', 'a.json', own)).toEqual([['mkovacs42', 'note']])
  })
})
