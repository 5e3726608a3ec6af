import { expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { findings, type JsonFinding } from '../support/hushlint.ts'

/** The name of a key and its secret are one finding, whatever else could be said of the line with the name. */

interface Found extends JsonFinding {
  readonly related: readonly unknown[]
}

const PAIRS: readonly (readonly [rule: string, template: string])[] = [
  ['aws-secret-access-key', 'aws_access_key_id = {{aws-key-id}}\naws_secret_access_key = {{base64:40}}\n'],
  [
    'confluent-legacy-api-secret',
    'CONFLUENT_API_KEY={{alnum-upper:16}}\nCONFLUENT_API_SECRET={{base64:64}}\n',
  ],
  ['porkbun-secret-key', 'PORKBUN_API_KEY=pk1_{{hex:64}}\nPORKBUN_SECRET_API_KEY=sk1_{{hex:64}}\n'],
  ['twilio-auth-token', 'TWILIO_API_KEY=SK{{hex:32}}\nTWILIO_API_SECRET={{alnum-lower:32}}\n'],
]

test.each(PAIRS)('%s', (rule, template) => {
  const repo = GitRepo.init()
  repo.commit('keys', { 'deploy.env': render(template, `pair ${rule}`).text })
  const found = findings(['--pack', 'secrets'], { cwd: repo.dir })
  expect(found.map((one) => [one.ruleId, (one as Found).related.length])).toEqual([[rule, 1]])
})

test('secrets that are far from the name stay two findings', () => {
  const [, template] = PAIRS[2] as (typeof PAIRS)[number]
  const [id, secret] = render(template, 'far').text.split('\n')
  const repo = GitRepo.init()
  repo.commit('keys', { 'deploy.env': `${id}\n${'PORT=1\n'.repeat(20)}${secret}\n` })
  expect(findings(['--pack', 'secrets'], { cwd: repo.dir })).toHaveLength(2)
})
