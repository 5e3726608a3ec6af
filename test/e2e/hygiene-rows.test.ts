import { describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { rows } from '../support/hygiene-rows.ts'
import { findings } from '../support/hushlint.ts'

/** Every row of `support/hygiene-rows.ts`, through the whole program. */

const REQUESTED = ['secret-shown', 'secret-as-shell-text', 'whole-environment-handed-on']
/** What a folder of one row must be free of: everything but that the files are there. */
const PRESENCE = [
  'inventory-not-read',
  'env-file',
  'key-file',
  'shell-history',
  'env-not-ignored',
  'file-not-parsed',
]

/** Each case in a folder of its own, so that one run reads them all. */
function scan(kind: 'finds' | 'silent') {
  const repo = GitRepo.init()
  const config = REQUESTED.map((rule) => `  ${rule}: note\n`).join('')
  repo.write({ '.hushlint.yaml': `rules:\n${config}known: false\n` })
  for (const [index, row] of rows.entries()) {
    for (const entry of row[kind]) {
      const [path, text] = entry.slice(-2) as [string, string]
      repo.write({ [`r${index}/${path}`]: render(text, `${index}${path}`).text })
    }
  }
  return findings(['--all', '--fail-on', 'never'], { cwd: repo.dir })
}

describe('what each row asks for is found', () => {
  const found = scan('finds')
  test.each(
    rows.flatMap((row, index) => row.finds.map(([rule, path]) => [row.name, rule, path, index] as const)),
  )('%s: %s in %s', (_, rule, path, index) => {
    expect(found.filter((each) => each.path === `r${index}/${path}`).map(({ ruleId }) => ruleId)).toContain(
      rule,
    )
  })
})

describe('and nothing else', () => {
  const found = scan('silent')
  test.each(rows.map((row, index) => [row.name, index] as const))('%s', (_, index) => {
    const here = found.filter(
      ({ path, ruleId }) => path.startsWith(`r${index}/`) && !PRESENCE.includes(ruleId),
    )
    expect(here.map(({ ruleId, level, path, excerpt }) => `${ruleId} ${level} ${path} ${excerpt}`)).toEqual(
      [],
    )
  })
})
