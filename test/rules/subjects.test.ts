import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { placeholderFor } from '../../src/engine/placeholder-style.ts'
import { createDetector } from '../../src/findings/detect.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { services } from '../../src/generated/rule-index.ts'
import { isExempt } from '../../src/rules/exempt/index.ts'
import { render } from '../../src/rules/templates.ts'
import { createContentScanner } from '../../src/scan-content.ts'
import { createKindFinder, kinds } from '../../src/scanners/kinds.ts'

/** Rules whose values are no secrets: what they exempt, and that a mended text is silent. */

const scan = createContentScanner({
  kindsOf: createKindFinder(kinds),
  engine: createEngine({ rules, needles, enabled: () => true, now: 0 }),
  detect: createDetector(),
  configured: undefined,
  known: undefined,
  settings: { enabled: () => true, packEnabled: () => true },
  onProblem: () => {},
})

const mendable = services
  .flatMap((service) => service.rules)
  .filter((rule) => rule.placeholder !== undefined && rule.foundBy !== 'repository')

describe.each(mendable.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(['docs/a.md', 'src/a.ts'])('is silent where its placeholder stands, in %s', async (path) => {
    const at = rule.file ?? path
    for (const template of rule.finds) {
      const { text } = render(template, id)
      const found = (await scan(Buffer.from(text), at, [at])).filter(({ ruleId }) => ruleId === id)
      expect(found.length).toBeGreaterThan(0)
      const mended = found.reduce(
        (left, { subject, replacement }) => left.replaceAll(subject ?? '', replacement ?? ''),
        text,
      )
      const again = (await scan(Buffer.from(mended), at, [at])).filter(({ ruleId }) => ruleId === id)
      expect(again.map(({ subject }) => subject)).toEqual([])
    }
  })
})

describe('exempt values', () => {
  test.each([
    ['aws-account', '123456789012'],
    ['aws-account', '111122223333'],
    ['aws-account', '012345678910'],
    ['aws-account', '000000000000'],
    ['aws-account', '602401143452'],
    ['aws-account', '464622532012'],
    ['guid', '00000003-0000-0000-c000-000000000000'],
    ['guid', '72F988BF-86F1-41AF-91AB-2D7CD011DB47'],
    ['guid', '11111111-2222-3333-4444-555555555555'],
    ['gcp-account', 'robot@my-project.iam.gserviceaccount.com'],
    ['gcp-project', 'distroless'],
    ['home-path', '/home/node'],
    ['home-path', 'C:\\Users\\runneradmin'],
    ['home-path', '/home/your-name'],
    ['machine-name', 'your-macbook-pro'],
    ['tenant-host', 'api.atlassian.net'],
    ['tenant-host', 'your-domain.okta.com'],
    ['azure-host', 'contoso.vault.azure.net'],
    ['aws-zone', 'Z2FDTNDATAQYW2'],
    ['neon', 'ep-cool-darkness-123456'],
  ] as const)('%s: %s', (name, value) => {
    expect(isExempt(name, value)).toBe(true)
  })

  test.each([
    ['aws-account', '471048238621'],
    ['home-path', '/home/mkovacs'],
    ['home-path', '/Users/cindy'],
    ['home-path', '/Users/theodor'],
    ['gcp-account', 'deployer@amber-payments.iam.gserviceaccount.com'],
    ['gcp-project', 'amber-payments'],
    ['tenant-host', 'kovacs-labs.atlassian.net'],
    ['machine-name', 'Miras-MacBook-Pro.local'],
  ] as const)('not %s: %s', (name, value) => {
    expect(isExempt(name, value)).toBe(false)
  })
})

describe('the style of a placeholder', () => {
  const account = { name: 'account-id', example: '123456789012' }

  test.each([
    ['as the file writes them, in capitals', 'zone: <ZONE_ID>', 'a.yml', '<ACCOUNT_ID>'],
    ['as the file writes them, in small letters', 'Use <project-id>.', 'a.yml', '<account-id>'],
    ['as the file writes them, as words', 'zone: YOUR_ZONE_ID', 'a.yml', 'YOUR_ACCOUNT_ID'],
    ['bare in an ARN', 'arn:aws:iam::ACCOUNT_ID:role/x', 'a.md', 'ACCOUNT_ID'],
    ['an example where a program reads it', 'region: eu-west-1', 'a.yml', '123456789012'],
    ['words in a document', '# Deploy', 'a.md', '<account-id>'],
    ['not as an element of HTML', '<my-element>', 'a.tsx', '123456789012'],
  ])('%s', (_, text, path, expected) => {
    expect(placeholderFor(account, '471048238621', text, path)).toBe(expected)
  })

  test('capitals where there is no example', () => {
    expect(placeholderFor({ name: 'zone-id' }, 'x', '', 'a.ts')).toBe('<ZONE_ID>')
  })
})

test('the account that an access key id names is evidence of its finding', async () => {
  const text = render('AWS_ACCESS_KEY_ID={{aws-key-id}}', 'account').text
  const [found] = (await scan(Buffer.from(text), 'a.env', ['a.env'])).filter(
    ({ ruleId }) => ruleId === 'aws-access-key-id',
  )
  expect(found?.evidence.map((each) => each.text)).toContainEqual(
    expect.stringMatching(/^it belongs to the AWS account \d{12}$/),
  )
})
