import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptFiles } from '../../src/sources/kept-files.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hushlint-kept-'))
  mkdirSync(join(root, '.git'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const file = () => join(root, '.git', 'hushlint', 'a.json')

describe('small files in the Git folder', () => {
  it('come back as they were written, from any folder of the worktree, and nothing else stays', () => {
    mkdirSync(join(root, 'src', 'deep'), { recursive: true })
    keptFiles(root, '1.0.0')?.write('a.json', 'first\nsecond')
    expect(keptFiles(join(root, 'src', 'deep'), '1.0.0')?.read('a.json')).toBe('first\nsecond')
    expect(readdirSync(join(root, '.git', 'hushlint'))).toEqual(['a.json'])
    expect(readdirSync(root).sort()).toEqual(['.git', 'src'])
  })

  it('are as if they were not there when another version wrote them, or when they are damaged', () => {
    const kept = keptFiles(root, '1.0.0')
    kept?.write('a.json', 'text')
    expect(keptFiles(root, '1.0.1')?.read('a.json')).toBeUndefined()
    for (const damage of [
      '',
      'text',
      readFileSync(file(), 'utf8').slice(0, -1),
      `${readFileSync(file(), 'utf8')}x`,
    ]) {
      writeFileSync(file(), damage)
      expect(kept?.read('a.json')).toBeUndefined()
    }
    kept?.write('a.json', 'again')
    expect(kept?.read('a.json')).toBe('again')
  })

  it('do no harm where nothing can be written, and are none outside Git', () => {
    writeFileSync(join(root, '.git', 'hushlint'), 'in the way')
    const kept = keptFiles(root, '1.0.0')
    kept?.write('a.json', 'text')
    expect(kept?.read('a.json')).toBeUndefined()
    rmSync(join(root, '.git'), { recursive: true })
    kept?.write('a.json', 'text')
    expect(existsSync(join(root, '.git'))).toBe(false)
    expect(keptFiles(root, '1.0.0')).toBeUndefined()
  })
})
