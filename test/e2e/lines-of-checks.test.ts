import { expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { GitRepo } from '../support/git-repo.ts'
import { findings, hushlint } from '../support/hushlint.ts'

/** What the checks of several files say stands beside what they do not look at. */
test('the line of a finding about several files shows no secret that stands in it', () => {
  const secret = render('{{base62:28}}', 'line of a check').text
  const repo = GitRepo.init()
  repo.commit('a start', {
    'src/app.ts': "if (process.env.NODE_ENV === 'production') harden()\n",
    'compose.prod.yaml': `services:\n  app:\n    image: app\n    environment: { NODE_ENV: prod, DB_PASSWORD: ${secret} }\n`,
  })
  for (const args of [[], ['--pack', 'runtime']]) {
    const found = findings([...args, '--all'], { cwd: repo.dir })
    expect(found.map(({ ruleId }) => ruleId)).toContain('node-environment')
    const { stdout } = hushlint([...args, '--all', '--format', 'json'], { cwd: repo.dir })
    expect(stdout).not.toContain(secret)
  }
})
