/**
 * Measures hushlint as its users run it, beside the floor (Node and Git themselves) and peers that are installed.
 *
 *     npx tsx bench/run.ts --repo DIR [--rounds N] [--only staged|history|worktree|big] [--peer NAME:MODE=COMMAND …]
 *
 * DIR is a clone of a public repository; it is cloned again into a temporary folder and not touched. MODE is one of the
 * four; COMMAND is split at spaces, `{file}` stands for the big file, `{files}` for the staged ones (for tools that are given
 * their files, as lint-staged does), `{node}` for the Node in use and `{out}` for a report to throw away. Prints Markdown.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeBigLine, writeBigLog } from './big-files.ts'
import { type Command, type Figures, measure } from './measure.ts'

const { values } = parseArgs({
  options: {
    repo: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: ['staged', 'history', 'worktree', 'big'] },
    peer: { type: 'string', multiple: true, default: [] },
    node: { type: 'string', default: process.execPath },
  },
})
const rounds = Number(values.rounds)
const program = fileURLToPath(new URL('../bin/hushlint.js', import.meta.url))
const node = values.node
const temporary = mkdtempSync(join(tmpdir(), 'hushlint-bench-'))

const hushlint = (cwd: string, ...args: string[]): Command => ({
  name: 'hushlint',
  argv: [node, program, ...args],
  cwd,
})

function peers(mode: string, cwd: string, file = '', files: readonly string[] = []): Command[] {
  return values.peer.flatMap((peer) => {
    const [, name = '', its, command = ''] = /^([^:=]+):(\w+)=(.+)$/.exec(peer) ?? []
    if (its !== mode) return []
    const argv = command
      .split(' ')
      .flatMap((word) => (word === '{files}' ? files : [word]))
      .map((word) =>
        word.replace('{file}', file).replace('{node}', node).replace('{out}', join(temporary, 'out')),
      )
    return [{ name, argv: argv as [string, ...string[]], cwd }]
  })
}

function show(title: string, floor: string, figures: readonly Figures[]): void {
  const base = figures.find(({ name }) => name === floor)?.cpu.least ?? 1
  const seconds = (value: number) => value.toFixed(value < 1 ? 3 : 2)
  console.log(
    `\n### ${title}\n\n| | CPU s, least | median | of the floor | wall s, least | memory MB |\n|---|---|---|---|---|---|`,
  )
  for (const { name, cpu, wall, memory } of figures) {
    const ratio = (cpu.least / base).toFixed(2)
    console.log(
      `| ${name} | ${seconds(cpu.least)} | ${seconds(cpu.median)} | ${ratio} | ${seconds(wall.least)} | ${memory?.toFixed(0) ?? ''} |`,
    )
  }
}

function cloneOf(repository: string, name: string): string {
  const folder = join(temporary, name)
  execFileSync('git', ['clone', '--quiet', '--no-local', repository, folder], { stdio: 'inherit' })
  return folder
}

function staged(repository: string): void {
  for (const count of [1, 10, 100]) {
    const cwd = cloneOf(repository, `staged-${count}`)
    const all = execFileSync('git', ['ls-files', '*.js', '*.ts', '*.md'], { cwd, encoding: 'utf8' })
      .trim()
      .split('\n')
    // Evenly spread over the tree: neighbours are alike.
    const files = Array.from(
      { length: count },
      (_, i) => all[Math.floor(((i + 0.5) * all.length) / count)] as string,
    )
    for (const file of files) appendFileSync(join(cwd, file), '\n// one\n// two\n// three\n')
    execFileSync('git', ['add', '--all'], { cwd })
    const floor: Command = { name: 'node -e 0', argv: [node, '-e', '0'], cwd }
    show(
      `--staged, ${files.length} files`,
      floor.name,
      measure([floor, hushlint(cwd, '--staged'), ...peers('staged', cwd, '', files)], rounds * 4),
    )
  }
}

function history(repository: string): void {
  const cwd = cloneOf(repository, 'history')
  const floor: Command = {
    name: 'git cat-file',
    argv: ['git', 'cat-file', '--batch-all-objects', '--batch', '--unordered'],
    cwd,
  }
  show(
    '--history',
    floor.name,
    measure([floor, hushlint(cwd, '--history'), ...peers('history', cwd)], rounds),
  )
}

function worktree(repository: string): void {
  const cwd = cloneOf(repository, 'worktree')
  const floor: Command = { name: 'git grep', argv: ['git', 'grep', '-c', 'no such text in it'], cwd }
  show('worktree', floor.name, measure([floor, hushlint(cwd), ...peers('worktree', cwd)], rounds))
}

function big(): void {
  const read =
    "process.exit(require('fs').readFileSync(process.argv[1]).toString('latin1').indexOf('no such text') < 0 ? 0 : 1)"
  for (const [title, name, write] of [
    ['a line of 50 MB', 'bundle.min.js', writeBigLine],
    ['a log of 100 MB', 'app.log', writeBigLog],
  ] as const) {
    write(join(temporary, name))
    const floor: Command = {
      name: 'node: read and search once',
      argv: [node, '-e', read, name],
      cwd: temporary,
    }
    show(
      title,
      floor.name,
      measure([floor, hushlint(temporary, name), ...peers('big', temporary, name)], rounds),
    )
  }
}

const versions = [
  `Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`,
  execFileSync('git', ['--version'], { encoding: 'utf8' }).trim(),
]
console.log(
  `${cpus().length} cores, ${versions.join(', ')}; ${rounds} rounds in turn (four times as many for --staged)`,
)
try {
  for (const mode of values.only) {
    if (mode === 'big') big()
    else if (values.repo === undefined) throw new Error(`--repo is needed for ${mode}`)
    else if (mode === 'staged') staged(values.repo)
    else if (mode === 'history') history(values.repo)
    else if (mode === 'worktree') worktree(values.repo)
    else throw new Error(`nothing is called ${mode}`)
  }
} finally {
  rmSync(temporary, { recursive: true })
}
