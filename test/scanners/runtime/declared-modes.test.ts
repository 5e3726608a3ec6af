import { describe, expect, test } from 'vitest'
import { isOpenToAll } from '../../../src/scanners/runtime/modes.ts'
import { scanDeclaredModes } from '../../../src/scanners/runtime/declared-modes.ts'

const context = { secretsIn: () => [], settings: { enabled: () => true } }

async function found(text: string) {
  const hits = await scanDeclaredModes({ path: 'deploy/play.yml', text }, context)
  return hits.map(({ start, end, subject, level }) => [text.slice(start, end), subject, level])
}

describe('modes that YAML declares', () => {
  test.each<[string, string, unknown[]]>([
    ['a task', 'copy:\n  dest: /etc/app/.env\n  mode: "0644"\n', [['0644', '/etc/app/.env 0644', undefined]]],
    [
      'in one line',
      'copy: { src: a, dest: /s/tls.key, mode: "u=rw,o=r" }\n',
      [['u=rw,o=r', '/s/tls.key u=rw,o=r', undefined]],
    ],
    ['for its owner', 'copy:\n  dest: /etc/app/.env\n  mode: "0600"\n', []],
    ['for its group', 'copy:\n  dest: /etc/app/.env\n  mode: "0640"\n', []],
    ['of another file', 'copy:\n  dest: /etc/app/app.conf\n  mode: "0644"\n', []],
    ['a public one', 'copy:\n  dest: /etc/ssl/ca.pem\n  mode: "0644"\n', []],
    ['kept', 'copy:\n  dest: /etc/app/.env\n  mode: preserve\n', []],
    [
      'a volume',
      'secret:\n  secretName: app\n  defaultMode: 0644\n',
      [['0644', 'the Secret app 0644', 'note']],
    ],
    [
      'a volume, decimal',
      'secret: {secretName: app, defaultMode: 420}\n',
      [['420', 'the Secret app 644', 'note']],
    ],
    ['a closed volume', 'secret: {secretName: app, defaultMode: 0400}\n', []],
    ['a closed volume, decimal', 'secret: {secretName: app, defaultMode: 256}\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

test.each([
  ['644', true],
  ['0600', false],
  ['640', false],
  ['711', false],
  ['1777', true],
  ['a+r', true],
  ['o=rw', true],
  ['+r', true],
  ['a=r,o-r', false],
  ['u+rw', false],
  ['go-rwx', false],
  ['preserve', undefined],
  ['65', undefined],
])('%s: %s', (mode, open) => {
  expect(isOpenToAll(mode)).toBe(open)
})
