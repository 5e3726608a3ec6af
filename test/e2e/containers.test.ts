import { expect, test } from 'vitest'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint } from '../support/hushlint.ts'

/** Made of parts: nothing here looks like a credential as it stands. */
const password = ['Umber', '7', 'heron', '!quartz'].join('')
const leaking = `FROM node:24\nWORKDIR /app\nENV DB_PASSWORD=${password}\n`
const clean = 'FROM node:24\nENV DB_PASSWORD_FILE=/run/secrets/db\n'

test('a leaking Dockerfile stops the commit, and nothing of the value is shown', () => {
  const repo = GitRepo.init()
  repo.write({ Dockerfile: leaking })
  repo.git('add', '.')
  const run = hushlint(['--staged'], { cwd: repo.dir })
  expect(run.code).toBe(1)
  expect(run.stdout).toContain('Dockerfile:3:17')
  expect(run.stdout).toContain('dockerfile-secret-env')
  expect(run.stdout + run.stderr).not.toContain(password)
})

test('a clean one does not, nor does a compose file with throw-away values', () => {
  const repo = GitRepo.init()
  repo.write({ Dockerfile: clean })
  repo.write({ 'compose.yaml': 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: postgres\n' })
  repo.git('add', '.')
  expect(hushlint(['--staged'], { cwd: repo.dir }).code).toBe(0)
})

test('the history is read by kind as well', () => {
  const repo = GitRepo.init()
  repo.write({ Dockerfile: leaking })
  repo.write({ 'compose.prod.yaml': `services:\n  api:\n    environment:\n      DB_PASSWORD: ${password}\n` })
  repo.commit('a leak')
  repo.write({ Dockerfile: clean })
  repo.write({ 'compose.prod.yaml': 'services: {}\n' })
  repo.commit('mended')
  const found = findings(['--history'], { cwd: repo.dir })
  expect(found.map(({ ruleId, level, path, history }) => [ruleId, level, path, history?.inHead])).toEqual([
    ['dockerfile-secret-env', 'error', 'Dockerfile', false],
    ['compose-secret-literal', 'error', 'compose.prod.yaml', false],
  ])
})

test('the build context is judged by the index', () => {
  const repo = GitRepo.init()
  repo.write({ '.env.example': 'A=\n' })
  repo.write({ Dockerfile: 'FROM node:24\nCOPY . .\n' })
  repo.git('add', '.')
  const rules = () =>
    findings(['--staged', '--pack', 'containers'], { cwd: repo.dir }).map(({ ruleId }) => ruleId)
  expect(rules()).toEqual(['dockerfile-copies-everything'])
  repo.write({ '.dockerignore': '.env*\n' })
  repo.git('add', '.')
  expect(rules()).toEqual([])
})

test('a comment in the file takes a finding out', () => {
  const repo = GitRepo.init()
  repo.write({
    Dockerfile: leaking.replace('ENV', '# hushlint-ignore-next-line dockerfile-secret-env -- a test\nENV'),
  })
  repo.git('add', '.')
  expect(findings(['--staged'], { cwd: repo.dir })).toEqual([])
})
