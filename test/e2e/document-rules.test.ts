import { expect, test } from 'vitest'
import { services } from '../../src/generated/rule-index.ts'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { findings } from '../support/hushlint.ts'

/**
 * The bundled program reads every kind of file: a parser that works from source can be another thing once it is bundled, and
 * a file that could not be parsed is a note that nobody sees.
 */
const rules = services
  .flatMap((service) => service.rules)
  // Addresses are found in any text, without a parser.
  .filter(({ id, pack, foundBy }) => foundBy === 'document' && pack !== 'network' && id !== 'file-not-parsed')

test('the bundled program finds the first example of every rule for files, and can parse each of them', () => {
  const repo = GitRepo.init()
  for (const { id, file = '', finds } of rules)
    repo.write({ [`${id}/${file}`]: render(finds[0] ?? '', id).text })
  const only = [...rules.map(({ id }) => id), 'file-not-parsed'].flatMap((id) => ['--rule', id])
  const found = findings(['--all', '--fail-on', 'never', ...only], { cwd: repo.dir })
  const missed = rules.filter(
    ({ id }) => !found.some(({ ruleId, path }) => ruleId === id && path.startsWith(`${id}/`)),
  )
  expect(missed.map(({ id }) => id)).toEqual([])
  expect(found.filter(({ ruleId }) => ruleId === 'file-not-parsed').map(({ path }) => path)).toEqual([])
})
