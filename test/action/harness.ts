import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inject } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'

export interface ActionOptions {
  /** What `actions/checkout` left behind: GITHUB_WORKSPACE. */
  readonly workspace: string
  readonly event: string
  /** A webhook payload; a string is written as it is. */
  readonly payload?: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** What the summary file holds before. */
  readonly summary?: string
}

/** A command that the runner would have understood. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly text: string
}

export interface ActionRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** All commands in order, `add-mask` aside. */
  readonly commands: readonly Command[]
  /** Of type error, warning and notice. */
  readonly annotations: readonly Command[]
  readonly masks: readonly string[]
  /** Standard output without the mask commands. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Starts the bundled Action as the runner does: `node action.js`, from a folder without packages, with nothing but variables. */
export function runAction(options: ActionOptions): ActionRun {
  const folder = temporaryFolder()
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }
  const payload =
    typeof options.payload === 'string' ? options.payload : JSON.stringify(options.payload ?? {})
  const output = file('output', '')
  const summary = file('summary', options.summary ?? '')
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  const run = spawnSync(process.execPath, [path.join(inject('program'), '../../dist/action.js')], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_EVENT_NAME: options.event,
      GITHUB_EVENT_PATH: file('event.json', payload),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      RUNNER_TEMP: folder,
      ...Object.fromEntries(inputs),
      ...options.env,
    },
  })
  const commands = readCommands(run.stdout)
  return {
    code: run.status,
    stdout: run.stdout,
    stderr: run.stderr,
    commands: commands.filter(({ name }) => name !== 'add-mask'),
    annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ text }) => text),
    log: run.stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n'),
    outputs: readOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  }
}

/** Reads commands as actions/runner does (`ActionCommand.cs`): `::name key=value,…::text`, and `##[name]text` anywhere in a line. */
function readCommands(stdout: string): Command[] {
  return stdout.split(/\r?\n/).flatMap((line): Command[] => {
    const old = /##\[([^\]]*)\](.*)/.exec(line)
    const [, name, properties = '', text = ''] = /^\s*::([^ :]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? []
    if (name !== undefined) {
      const pairs = properties.split(',').filter(Boolean)
      return [
        {
          name,
          properties: Object.fromEntries(
            pairs.map((pair) => [pair.split('=')[0], decode(pair.slice(pair.indexOf('=') + 1))]),
          ),
          text: decode(text),
        },
      ]
    }
    return old === null ? [] : [{ name: old[1] ?? '', properties: {}, text: old[2] ?? '' }]
  })
}

function decode(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
  }
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (found) => escapes[found] ?? found)
}

/** `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm))
    outputs[name] = value
  return outputs
}

/** A GitHub token with a right checksum, made up for the seed. */
export function token(seed: string): string {
  return render('{{github-classic:ghp_}}', seed).text
}

/** The payload of a pull request, as far as it is read. */
export function pullRequest(
  base: string,
  head: string,
  more: Readonly<Record<string, unknown>> = {},
): unknown {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: { number: 7, base: { sha: base }, head: { sha: head }, ...more },
  }
}

export function pushed(before: string, after: string, more: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    ref: 'refs/heads/main',
    ...{ before, after, created: false, deleted: false, forced: false, commits: [] },
    repository: { default_branch: 'main' },
    ...more,
  }
}

export const ZERO = '0'.repeat(40)

/** Makes `refs/pull/7/merge` of a branch, as GitHub does, and gives its id. */
export function mergeRef(origin: GitRepo, branch: string, base = 'main'): string {
  const tree = origin.git('merge-tree', '--write-tree', base, branch).split('\n')[0] ?? ''
  const merge = origin.git(
    'commit-tree',
    tree,
    '-p',
    base,
    '-p',
    branch,
    '-m',
    `Merge ${branch} into ${base}`,
  )
  origin.git('update-ref', 'refs/pull/7/merge', merge)
  origin.git('update-ref', 'refs/pull/7/head', branch)
  return merge
}

/** What `actions/checkout` does: fetches a ref (to a depth, or with 0 all branches and tags too) and checks it out. */
export function checkout(origin: GitRepo, ref: string, depth: number): GitRepo {
  const repo = GitRepo.init()
  repo.git('remote', 'add', 'origin', `file://${origin.dir}`)
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  if (depth === 0) repo.git('fetch', '--quiet', 'origin', ...all)
  const local = ref.startsWith('refs/heads/') ? ref.replace('refs/heads/', 'refs/remotes/origin/') : ref
  const how = depth === 0 ? [] : [`--depth=${depth}`]
  repo.git('fetch', '--quiet', '--no-tags', ...how, 'origin', `+${ref}:${local}`)
  repo.git('checkout', '--quiet', '--detach', local)
  return repo
}
