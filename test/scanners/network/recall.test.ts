import { expect, test } from 'vitest'
import { createDetector } from '../../../src/findings/detect.ts'
import { finalise } from '../../../src/findings/finalise.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { needles, rules } from '../../../src/catalogue.ts'
import { render } from '../../../src/rules/templates.ts'
import { createContentScanner } from '../../../src/scan-content.ts'
import { createKindFinder, kinds } from '../../../src/scanners/kinds.ts'
import { createSweep } from '../../../src/scanners/sweep.ts'

/** Addresses that look real, in the places where people write them. */

const settings = { enabled: () => true }
const scan = createContentScanner({
  kindsOf: createKindFinder(kinds),
  engine: createEngine({ rules, needles, enabled: () => true, now: 0 }),
  detect: createDetector(),
  configured: undefined,
  sweep: createSweep(settings),
  settings,
  onProblem: () => {},
})

/** `level subject` of each finding of the pack at a path. */
async function found(text: string, path: string): Promise<string[]> {
  const detections = await scan(Buffer.from(text), path, [path])
  const placed = detections.map((detection) => ({ detection, path: { text: path }, isNew: true }))
  return finalise(placed, { source: 'worktree' })
    .filter(({ pack }) => pack === 'network')
    .map(({ level, subject }) => `${level} ${subject}`)
}

const CONTEXTS: readonly [what: string, path: string, template: string, level: string][] = [
  ['a command in a runbook', 'docs/deploy.md', 'ssh -i key.pem ubuntu@{{ipv4}}', 'warning'],
  ['a copy over ssh', 'scripts/push.sh', 'scp build.tgz deployer@{{ipv4}}:/srv/app/', 'warning'],
  ['a table', 'docs/hosts.md', '| api-1 | {{ipv4}} | t3.small |', 'warning'],
  ['the end of a sentence', 'README.md', 'The bastion answers at {{ipv4}}.', 'warning'],
  ['brackets', 'docs/log.md', 'PING api.example.com ({{ipv4}}) 56(84) bytes of data.', 'warning'],
  ['a URL', 'src/client.ts', "const base = 'http://{{ipv4}}:8080/v1'", 'warning'],
  ['a URL with a login', 'src/git.ts', 'fetch("https://bot@{{ipv4}}/repo.git")', 'warning'],
  ['an environment file', '.env.production', 'DB_HOST={{ipv4}}', 'warning'],
  ['YAML', 'config/app.yaml', 'redis:\n  host: {{ipv4}}\n', 'warning'],
  ['JSON', 'config/app.json', '{ "serverAddress": "{{ipv4}}" }', 'warning'],
  ['an inventory', 'inventory.ini', 'web1 ansible_host={{ipv4}} ansible_user=root', 'warning'],
  ['ssh configuration', 'ssh_config', 'Host api\n  HostName {{ipv4}}\n', 'warning'],
  ['a proxy', 'nginx.conf', 'proxy_pass http://{{ipv4}};', 'warning'],
  ['an upstream with a port', 'nginx.conf', 'upstream app {\n  server {{ipv4}}:9000;\n}', 'warning'],
  ['a pipeline', '.github/workflows/deploy.yml', '  - run: ./deploy.sh {{ipv4}}', 'warning'],
  ['an allow list', 'config/firewall.yaml', 'allow:\n  - {{ipv4}}/32\n', 'note'],
  ['a record', 'infra/dns.tf', 'records = ["{{ipv4}}"]', 'note'],
  ['a list without a key', 'config/hosts.txt', '{{ipv4}}\n', 'note'],
  ['a comment', 'src/app.py', '# moved from {{ipv4}} last week', 'note'],
  ['a pasted log', 'docs/incident.md', '{{ipv4}} - - [12/Mar/2024] "GET / HTTP/1.1" 200', 'warning'],
  ['HTML', 'docs/status.html', '<td>{{ipv4}}</td>', 'warning'],
  ['a comma list', 'docs/peers.md', 'peers: 192.0.2.1,{{ipv4}},192.0.2.3', 'warning'],
  ['an IPv6 address', 'docs/hosts.md', 'AAAA {{ipv6}}', 'warning'],
  ['an IPv6 address with a port', 'src/listen.ts', "connect('[{{ipv6}}]:443')", 'warning'],
  ['an IPv6 network', 'docs/net.md', 'routed: {{ipv6}}/64', 'warning'],
]

const SEEDS = ['a', 'b', 'c', 'd', 'e']

test.each(CONTEXTS)('%s, in %s', async (_, path, template, level) => {
  for (const seed of SEEDS) {
    const { text } = render(template.replace(/\{\{ipv[46]\}\}/, '<<$&>>'), `${template}${seed}`)
    const { spans } = render(template.replace(/\{\{ipv[46]\}\}/, '<<$&>>'), `${template}${seed}`)
    const [[start, end] = [0, 0]] = spans
    expect({ text, found: await found(text, path) }).toEqual({
      text,
      found: [`${level} ${text.slice(start, end)}`],
    })
  }
})

test.each([
  ['tests', 'test/client.test.ts', 'note'],
  ['examples', 'examples/app/README.md', 'note'],
  ['documentation', 'docs/a.md', 'warning'],
])('the level in %s', async (_, path, level) => {
  const { text } = render('curl http://{{ipv4}}/health')
  expect((await found(text, path)).map((line) => line.split(' ')[0])).toEqual([level])
})

test.each([
  'logo.svg',
  'server.log',
  'pnpm-lock.yaml',
  'app.min.js',
  'vendor/lib/a.c',
  'node_modules/a/index.js',
])('nothing in %s', async (path) => expect(await found(render('http://{{ipv4}}/').text, path)).toEqual([]))

test('an address that stands in several places is one finding', async () => {
  const { text } = render('{{ipv4}}')
  const detections = await scan(Buffer.from(`host ${text}\n\nssh root@${text}\n`), 'a.md', ['a.md'])
  expect(detections.map(({ region, related }) => [region.startLine, related.length])).toEqual([[1, 1]])
  expect(detections[0]?.evidence[0]?.kind).toBe('name')
})

test('a long list of addresses is one finding', async () => {
  const list = Array.from({ length: 500 }, (_, i) => render('{{ipv4}}', `list ${i}`).text).join('\n')
  expect(await found(list, 'docs/list.md')).toEqual(['warning list of addresses'])
})
