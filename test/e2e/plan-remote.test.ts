import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import path from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { filterRepoFolder, hasPython } from '../hooks/manager-tools.ts'
import { GitRepo, temporaryFolder } from '../support/git-repo.ts'
import { hushlint } from '../support/hushlint.ts'

/**
 * The plan carried out word by word where others work too: a host that keeps the refs of pull requests to itself, as GitHub does, a colleague with
 * work that was not pushed, tags, a stash, and settings that accept a finding.
 */

const secret = (seed: string): string => render('{{base62:40}}', `plan remote ${seed}`).text
const LEAKED = ['file', 'topic', 'message', 'tag', 'light', 'pull', 'stash', 'env', 'tracked']
const assigned = (seed: string): string => `export const apiSecret = '${secret(seed)}'\n`

const folder = hasPython ? temporaryFolder() : ''
const at = (name: string): string => path.join(folder, name)
let origin: GitRepo
let work: GitRepo
let colleague: GitRepo
/** Shell blocks of the plan by heading. */
let steps: Map<string, string>
const plan = at('PLAN.md')

function repository(name: string, ...how: string[]): GitRepo {
  mkdirSync(at(name))
  const repo = GitRepo.at(at(name))
  repo.git('init', '--quiet', '--initial-branch=main', ...how)
  return repo
}

/** Runs commands in one session of a shell, as a person does. Gives the exit code of the last. */
function session(script: string, cwd: string): { code: number | null; output: string } {
  const person = { NAME: 'Ada Example', EMAIL: 'ada@example.com' }
  const identity = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ])
  const env = {
    ...process.env,
    ...Object.fromEntries(identity),
    GIT_CONFIG_GLOBAL: devNull,
    PATH: `${at('bin')}${path.delimiter}${process.env.PATH}`,
  }
  const run = spawnSync('sh', ['-e', '-c', script], { cwd, encoding: 'utf8', env })
  return { code: run.status, output: `${run.stdout}${run.stderr}` }
}

function done(script: string, cwd: string): void {
  const { code, output } = session(script, cwd)
  expect(code, `${script}\n${output}`).toBe(0)
}

function step(heading: string): string {
  const block = steps.get(heading)
  expect(block, [...steps.keys()].join('; ')).toBeDefined()
  return block ?? ''
}

function blocks(markdown: string): Map<string, string> {
  const found = new Map<string, string>()
  let heading = ''
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading')
      heading = markdown.slice(node.position?.start.offset, node.position?.end.offset)
    const name = heading.replace(/^#+ (?:Step \d+: )?/, '')
    if (node.type === 'code') found.set(found.has(name) ? `${name}, then` : name, node.value)
  }
  return found
}

/** Every object that the folder's repository holds, reached or not. */
const objects = (repo: GitRepo): string =>
  repo.git('cat-file', '--batch-all-objects', '--batch', '--unordered')

function holds(repo: GitRepo): string[] {
  const all = objects(repo)
  return LEAKED.filter((seed) => all.includes(secret(seed)))
}

function prepare(): void {
  mkdirSync(at('bin'))
  const program = `#!/bin/sh\nexec "${process.execPath}" "${inject('program')}" "$@"\n`
  writeFileSync(path.join(at('bin'), 'hushlint'), program, { mode: 0o755 })
  symlinkSync(path.join(filterRepoFolder(), 'git-filter-repo'), path.join(at('bin'), 'git-filter-repo'))

  origin = repository('origin.git', '--bare')
  work = repository('work')
  work.git('remote', 'add', 'origin', `file://${origin.dir}`)
  work.commit('start', {
    '.gitignore': 'node_modules\n',
    '.hushlint.yaml': 'fail-on: warning\n',
    'src/app.ts': assigned('file'),
    'src/accepted.ts': `export const apiSecret = '${secret('accepted')}'\n`,
    '.env.production': `JWT_SECRET=${secret('tracked')}\n`,
  })
  hushlint(['baseline', '--rule', 'generic-secret', 'src/accepted.ts'], { cwd: work.dir })
  work.git('add', '.hushlint-baseline.yaml')
  work.write({ 'api/.env': `PORT=3000\nJWT_SECRET=${secret('env')}\n` })
  work.git('add', '--force', 'api/.env')
  work.git('commit', '--quiet', '-m', 'settings')
  work.git('rm', '--quiet', 'api/.env')
  work.commit('remove settings', { 'src/app.ts': 'export const app = 1\n' })
  work.commit(`fix login\n\napi_secret = "${secret('message')}"`)
  work.git('tag', '-a', 'v1', '-m', `First\n\napi_secret = "${secret('tag')}"`)
  const aside = (name: string, ref: string, from = 'main') => {
    work.git('switch', '--quiet', '--detach', from)
    work.commit(name, { [`src/${name}.ts`]: assigned(name) })
    work.git('push', '--quiet', 'origin', `HEAD:${ref}`)
    work.git('switch', '--quiet', 'main')
  }
  aside('topic', 'refs/heads/topic')
  aside('light', 'refs/tags/light')
  aside('pull', 'refs/pull/1/head')
  work.git('push', '--quiet', '--set-upstream', 'origin', 'main')
  work.git('push', '--quiet', 'origin', 'v1')
  work.git('fetch', '--quiet', '--tags', 'origin')
  // What a host does: `refs/pull` can be fetched, and not be pushed.
  origin.git('config', 'receive.hideRefs', 'refs/pull')
  work.write({ 'src/app.ts': assigned('stash') })
  work.git('stash', '--quiet')

  session(`git clone --quiet file://${origin.dir} colleague`, folder)
  colleague = GitRepo.at(at('colleague'))
  colleague.commit('not pushed', { 'src/mine.ts': 'export const mine = 1\n' })
}

describe.skipIf(!hasPython)('a plan for a repository with a remote (needs git-filter-repo)', () => {
  beforeAll(() => {
    prepare()
    const made = hushlint(['plan', '--output', plan], { cwd: work.dir })
    expect(made.code, made.stderr).toBe(0)
    steps = blocks(readFileSync(plan, 'utf8'))
  }, 120_000)

  test('says what is to be done, and what is accepted', () => {
    const text = readFileSync(plan, 'utf8')
    for (const seed of [...LEAKED, 'accepted']) expect(text).not.toContain(secret(seed))
    expect(text).not.toContain('src/accepted.ts')
    expect(text).toContain('`.env.production`')
    expect(step('mend what is checked out')).toBe('git rm --cached -- .env.production')
  })

  test('the mirror is rewritten until its audit is clean', () => {
    const mend = step('mend what is checked out')
    done(`${mend}\necho '.env*' >> .gitignore\ngit commit --quiet -am untrack\ngit push --quiet`, work.dir)
    const values = step('write the values to replace').replace('$HOME', folder)
    done([step('drop the stashes'), values, step('rewrite a fresh mirror')].join('\n'), work.dir)
    expect(holds(GitRepo.at(at('hushlint-clean.git')))).toEqual([])
    expect(work.git('stash', 'list')).toBe('')
  })

  test('the forced push goes through but for what the host keeps to itself', () => {
    const clean = at('hushlint-clean.git')
    const push = session(step('Publish it'), clean)
    expect(push.code).toBe(1)
    expect(push.output.match(/\[remote rejected\] (\S+)/g)).toEqual(['[remote rejected] refs/pull/1/head'])
    const sure = session(step('Publish it, then'), clean)
    expect(sure.code).toBe(0)
    expect(sure.output).toContain('Everything up-to-date')
  })

  test('the proof fails as long as the host has the pull request', () => {
    const proof = session(step('Prove it'), at('hushlint-clean.git'))
    expect(proof.code, proof.output).toBe(1)
    expect(proof.output).toContain('src/pull.ts')
    expect(proof.output).not.toContain('src/topic.ts')
    done('rm -rf hushlint-proof.git hushlint-settings', folder)
  })

  test('the proof ends with 0 when the host has cleaned up and the boxes are ticked', () => {
    const refs = origin.git('for-each-ref', '--format=%(refname)', 'refs/pull').split('\n')
    for (const ref of refs) origin.git('update-ref', '-d', ref)
    origin.git('reflog', 'expire', '--expire=now', '--all')
    origin.git('gc', '--quiet', '--prune=now')
    expect(holds(origin)).toEqual([])
    const audit = hushlint(['--history', '--unreachable', '--pack', 'files'], { cwd: origin.dir })
    expect(audit.code, audit.stdout).toBe(0)

    const text = readFileSync(plan, 'utf8')
    const byHand = text.replace(/^- \[ \](?=.*<!-- hushlint (?:rotated|by-hand))/gm, '- [x]')
    expect(byHand).toMatch(/- \[ \].*hushlint gone/)
    writeFileSync(plan, byHand)
    done(step('Prove it'), at('hushlint-clean.git'))
    expect(readFileSync(plan, 'utf8')).not.toContain('- [ ]')
    // The accepted value stands there still, and only the settings make it pass.
    expect(objects(origin)).toContain(secret('accepted'))
    const without = hushlint(['--history', '--pack', 'secrets', '--fail-on', 'warning'], { cwd: origin.dir })
    expect(without.code).toBe(1)
  })

  test('work that was not pushed goes over into a new clone, and an old one is never clean', () => {
    const old = hushlint(['--history', '--pack', 'secrets'], { cwd: colleague.dir })
    expect(old.code).toBe(1)
    const patches = 'git format-patch --quiet --output-directory ../patches "@{upstream}"'
    const anew = `git clone --quiet file://${origin.dir} ../colleague-new\ncd ../colleague-new\ngit am --quiet ../patches/*`
    done(`${patches}\n${anew}`, colleague.dir)
    const fresh = GitRepo.at(at('colleague-new'))
    expect(fresh.git('show', 'HEAD:src/mine.ts')).toBe('export const mine = 1')
    const audit = hushlint(['--history', '--unreachable'], { cwd: fresh.dir })
    expect(audit.code, audit.stdout).toBe(0)
    // A pull into the old clone would bring all of it back; the check says so.
    session('git pull --quiet --no-rebase --no-edit --allow-unrelated-histories', colleague.dir)
    const check = hushlint(['plan', '--check', plan], { cwd: colleague.dir })
    expect(check.code).toBe(1)
  })
})
