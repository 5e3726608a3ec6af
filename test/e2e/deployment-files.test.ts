import { expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { tables } from '../scanners/deploy/rows/index.ts'
import { GitRepo } from '../support/git-repo.ts'
import { findings } from '../support/hushlint.ts'

/** The bundled program on deployment files of every kind: exactly what is wrong in them, by the rule for the kind, and nothing beside it. */
test('what is wrong in a deployment file is found once, and what is right is not', () => {
  const repo = GitRepo.init()
  const rows = Object.values(tables)
    .flat()
    .map(([path, rule, template], at) => ({ file: `${at}/${path}`, rule, ...render(template, path) }))
  for (const { file, text } of rows) repo.write({ [file]: text })
  const packs = ['secrets', 'containers', 'runtime'].flatMap((pack) => ['--pack', pack])
  const all = findings(['--all', '--fail-on', 'never', ...packs], { cwd: repo.dir })
  const found = rows.map(({ file }) =>
    all
      .filter(({ path }) => path === file)
      .map(({ ruleId, region }) => `${file} ${ruleId} ${region.startLine}:${region.startColumn}`),
  )
  const wanted = rows.map(({ file, rule, text, spans }) =>
    spans.map(([start]) => `${file} ${rule} ${placeOf(text, start)}`),
  )
  expect(found).toEqual(wanted)
})

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}
