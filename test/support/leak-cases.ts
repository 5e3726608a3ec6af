import { zipSync } from 'fflate'
import { render } from '../../src/rules/templates.ts'

/** A way in which a secret can stand in a file, with a value made up for this run. */
export interface LeakCase {
  readonly label: string
  readonly path: string
  readonly bytes: Buffer
  /** Rule that must report it. */
  readonly rule: string
}

const github = '{{github-classic:ghp_}}'

/** The seventeen ways that concern a single file. Values differ from case to case. */
export function fileCases(seed: string): readonly LeakCase[] {
  const text = (label: string, path: string, rule: string, template: string): LeakCase => ({
    label,
    path,
    rule,
    bytes: Buffer.from(render(template, seed + label).text),
  })
  const token = (label: string) => render(github, seed + label).text
  return [
    text(
      'AWS key id + secret key',
      'c01/settings.ini',
      'aws-secret-access-key',
      '[prod]\naws_access_key_id = {{aws-key-id}}\naws_secret_access_key = {{base64:40}}\nregion = eu-west-1\n',
    ),
    text(
      'GitHub classic token',
      'c02/deploy.js',
      'github-classic-token',
      `const githubToken = '${github}';\n`,
    ),
    text(
      'Stripe live secret key',
      'c03/pay.ts',
      'stripe-secret-key',
      'export const stripeKey = "sk_live_51{{base62:97}}";\n',
    ),
    text(
      'Slack bot token',
      'c04/bot.py',
      'slack-bot-token',
      'SLACK_BOT_TOKEN = "xoxb-2{{digits:11}}-4{{digits:12}}-{{base62:24}}"\n',
    ),
    text('RSA private key PEM', 'c05/server.key', 'private-key-rsa', '{{pem:rsa}}\n'),
    text('JWT (HS256)', 'c06/client.ts', 'jwt', 'const bearer = "{{jwt}}";\n'),
    text('npm token', 'c07/.npmrc', 'npm-access-token', '//registry.acme-corp.io/:_authToken={{npm}}\n'),
    text('Fly.io token', 'c08/fly.env', 'fly-api-token', 'FLY_API_TOKEN="FlyV1 {{fly}}"\n'),
    text(
      'Anthropic API key',
      'c09/llm.py',
      'anthropic-api-key',
      'client = Anthropic(api_key="sk-ant-api03-{{base64url:93}}AA")\n',
    ),
    text(
      'Postgres URL with password',
      'c10/db.yml',
      'postgres-url',
      'url: postgres://svc_orders:{{base62:18}}@db7.acme-corp.io:5432/orders\n',
    ),
    text(
      '.env generic PASSWORD=',
      'c11/.env',
      'generic-secret',
      'APP_NAME=orders\nDB_PASSWORD={{base62:10}}!{{base62:8}}#{{base62:3}}\n',
    ),
    text(
      'Kubernetes Secret, base64 of a password',
      'c12/secret.yaml',
      'generic-secret',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: orders-db\ntype: Opaque\ndata:\n  password: {{base62:22|base64}}\n',
    ),
    text(
      'Kubernetes Secret, base64 of a GitHub token',
      'c13/secret.yaml',
      'github-classic-token',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: ci\ntype: Opaque\ndata:\n  token: {{github-classic:ghp_|base64}}\n',
    ),
    {
      label: 'UTF-16LE file with BOM',
      path: 'c14/notes.txt',
      rule: 'github-classic-token',
      bytes: Buffer.from(`\ufefftoken: ${token('utf16')}\r\n`, 'utf16le'),
    },
    {
      label: 'file inside a zip',
      path: 'c15/backup.zip',
      rule: 'github-classic-token',
      bytes: Buffer.from(
        zipSync({ conf: { 'app.env': Buffer.from(`GITHUB_TOKEN=${token('zip')}\n${'x=1\n'.repeat(50)}`) } }),
      ),
    },
    {
      label: '1 MB single line',
      path: 'c16/bundle.js',
      rule: 'github-classic-token',
      bytes: Buffer.from(
        `${'f0(a,b){return a+b};'.repeat(24000)}var token="${token('line')}";${'g0(a,b){return a-b};'.repeat(24000)}`,
      ),
    },
    {
      label: 'file with NUL bytes (binary)',
      path: 'c17/cache.db',
      rule: 'github-classic-token',
      bytes: Buffer.concat([
        Buffer.from('SQLite format 3\0'),
        Buffer.from(Array.from({ length: 640 }, (_, i) => i % 32)),
        Buffer.from(`\0token=${token('binary')}\0\0`),
        Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 131) % 256)),
      ]),
    },
  ]
}

/** A token with a right checksum, for the cases that are not about its form. */
export function freshToken(seed: string): string {
  return render(github, seed).text
}
