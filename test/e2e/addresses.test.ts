import { expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint } from '../support/hushlint.ts'

/** A commit that took the addresses of machines out of the documents, replayed: found before it, silent after it. */

const api = render('{{ipv4}}', 'api').text
const worker = render('{{ipv4}}', 'worker').text
const database = render('{{ipv6}}', 'database').text
const host = `ec2-${api.replaceAll('.', '-')}.eu-west-2.compute.amazonaws.com`

const BEFORE = {
  'docs/runbook.md': `# Deploying

| machine | address |
| ------- | ------- |
| api     | ${api} |
| worker  | ${worker} |

    ssh -i ~/.ssh/<KEY_NAME>.pem ubuntu@${api}
    ssh ubuntu@${host}

The database listens on [${database}]:5432.
`,
  'docs/ARCHITECTURE.md': `Requests go to ${api}:8080, then to 10.0.4.17 and 127.0.0.1.\n`,
  'scripts/deploy.sh': `#!/bin/sh\nrsync -a dist/ deployer@${worker}:/srv/app/\n`,
  '.github/workflows/deploy.yml': `jobs:\n  deploy:\n    env:\n      API_HOST: ${api}\n`,
  'src/allow.ts': `export const allowed = ['${worker}/32']\n`,
  'package.json': '{ "version": "1.4.2" }\n',
}

const clean = (text: string) =>
  text
    .replaceAll(host, '<EC2_HOST>')
    .replaceAll(api, '<EC2_IP>')
    .replaceAll(worker, '192.0.2.11')
    .replaceAll(database, '2001:db8::10')

function repository(): GitRepo {
  const repo = GitRepo.init()
  repo.commit('Document the deployment', BEFORE)
  return repo
}

function redact(repo: GitRepo): void {
  const after = Object.entries(BEFORE).map(([path, text]) => [path, clean(text)])
  repo.commit('Replace addresses with placeholders', Object.fromEntries(after))
}

const NETWORK = ['--pack', 'network', '--fail-on', 'never']
const listOf = (args: readonly string[], { dir }: GitRepo) =>
  findings([...NETWORK, ...args], { cwd: dir }).map(
    ({ path, region, level, redacted }) => `${level} ${path}:${region.startLine} ${redacted}`,
  )

const EXPECTED = [
  `warning .github/workflows/deploy.yml:4 ${api}`,
  `warning docs/ARCHITECTURE.md:1 ${api}`,
  `warning docs/runbook.md:5 ${api}`,
  `warning docs/runbook.md:6 ${worker}`,
  `warning docs/runbook.md:9 ${host}`,
  `warning docs/runbook.md:11 ${database}`,
  `warning scripts/deploy.sh:2 ${worker}`,
  `note src/allow.ts:1 ${worker}`,
]

test('every address is found before the commit, and none after it', () => {
  const repo = repository()
  expect(listOf([], repo)).toEqual(EXPECTED)
  redact(repo)
  expect(listOf([], repo)).toEqual([])
})

test('the history still holds them, and says that HEAD does not', () => {
  const repo = repository()
  redact(repo)
  expect(listOf(['--history'], repo)).toEqual(EXPECTED)
  const found = findings([...NETWORK, '--history'], { cwd: repo.dir })
  expect(found.map(({ history }) => history?.inHead)).toEqual(EXPECTED.map(() => false))
})

test('the history leaves out what stands in drawings and logs', () => {
  const repo = GitRepo.init()
  repo.commit('noise', { 'server.log': `GET from ${api}\n`, 'logo.svg': `<!-- ssh root@${worker} -->\n` })
  expect(listOf(['--history'], repo)).toEqual([])
})

test('a change is judged by what it adds', () => {
  const repo = repository()
  const base = repo.id('HEAD')
  repo.commit(`Move the api\n\nIt is at ${worker} now.`, { 'docs/new.md': `The api is at ${worker}.\n` })
  const lines = listOf(['--range', `${base}..HEAD`], repo)
  expect(lines).toContain(`warning docs/new.md:1 ${worker}`)
  expect(lines.filter((line) => line.includes('runbook'))).toEqual([])
})

test('they stop no commit', () => {
  const repo = GitRepo.init()
  repo.write({ 'docs/a.md': `ssh root@${api}\n`, '.env': `HOST=${worker}\n` })
  repo.git('add', '--all')
  const run = hushlint(['--staged'], { cwd: repo.dir })
  expect({ code: run.code, said: run.stdout.includes(api) }).toEqual({ code: 0, said: true })
})

test('private addresses are reported where the configuration asks for them', () => {
  const repo = repository()
  repo.write({ '.hushlint.yaml': 'network: { private: true }\n' })
  expect(listOf(['docs/ARCHITECTURE.md'], repo)).toEqual([
    `warning docs/ARCHITECTURE.md:1 ${api}`,
    'note docs/ARCHITECTURE.md:1 10.0.4.17',
  ])
})
