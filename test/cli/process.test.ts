import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PROGRAM = fileURLToPath(new URL('program.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hushlint-process-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(...argv: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', TSX, PROGRAM, ...argv], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function end(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = ''
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk)
  })
  const [code] = await once(child, 'close')
  return { code, stderr }
}

describe.concurrent('the process', () => {
  it('ends with 130 on Ctrl-C and leaves the output file as it was', async () => {
    writeFileSync(join(folder, 'out.json'), 'old')
    const child = start('--history', '-f', 'json', '-o', 'out.json')
    const ended = end(child)
    child.stderr?.once('data', () => child.kill('SIGINT'))
    expect(await ended).toEqual({ code: 130, stderr: 'scanning\n' })
    expect(readdirSync(folder)).toEqual(['out.json'])
  })

  it('ends quietly when the reader of its output goes away, with the exit code of its findings', async () => {
    const child = start('-q', '--all')
    const ended = end(child)
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await ended).toEqual({ code: 1, stderr: '' })
  })

  it('ends with 2, not with 1, on an error that nobody catches', async () => {
    const { code, stderr } = await end(start('--range', 'A..B'))
    expect(code).toBe(2)
    expect(stderr).toContain('This is a bug in hushlint')
  })
})
