import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A command that is measured as a whole process, with all processes that it starts. */
export interface Command {
  readonly name: string
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
}

/** Figures of one command over all its runs. Seconds, and megabytes of 10^6 bytes. */
export interface Figures {
  readonly name: string
  /** User and system time. */
  readonly cpu: { readonly least: number; readonly median: number }
  readonly wall: { readonly least: number; readonly median: number }
  /** Largest resident set of the Node process; undefined for other programs. */
  readonly memory: number | undefined
}

const peakMemory = fileURLToPath(new URL('peak-memory.mjs', import.meta.url))

/**
 * Runs the commands in turn, A B C A B C …, so that a machine that becomes slower becomes so for all of them, after one
 * round that is not counted. What they print is thrown away; their exit codes are not looked at.
 */
export function measure(commands: readonly Command[], rounds: number): readonly Figures[] {
  const runs = commands.map(() => ({ cpu: [] as number[], wall: [] as number[], memory: 0 }))
  for (let round = 0; round <= rounds; round++) {
    commands.forEach((command, index) => {
      const run = runOnce(command)
      if (round === 0) return
      runs[index]?.cpu.push(run.cpu)
      runs[index]?.wall.push(run.wall)
    })
  }
  return commands.map((command, index) => {
    const { cpu, wall } = runs[index] as { cpu: number[]; wall: number[] }
    return { name: command.name, cpu: summary(cpu), wall: summary(wall), memory: memoryOf(command) }
  })
}

/** One run under the shell's `time`, which counts the children too; the shell does nothing else. */
function runOnce({ argv, cwd }: Command): { cpu: number; wall: number } {
  const script = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>&1'
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', ...argv], { cwd, encoding: 'utf8' })
  const [user = 0, system = 0, wall = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return { cpu: user + system, wall }
}

function memoryOf({ argv, cwd }: Command): number | undefined {
  const [program, ...rest] = argv
  if (program !== process.execPath) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'hushlint-bench-'))
  const file = join(folder, 'peak')
  spawnSync(program, ['--import', peakMemory, ...rest], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, HUSHLINT_BENCH_PEAK: file },
  })
  const kilobytes = Number(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  return (kilobytes * 1024) / 1e6
}

function summary(values: readonly number[]): { least: number; median: number } {
  const sorted = [...values].sort((a, b) => a - b)
  return { least: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 }
}
