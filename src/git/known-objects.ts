import { runGit } from './run.ts'

/**
 * Those of the names (full or abbreviated object ids) that the repository of `cwd` has an object for, an ambiguous one counting
 * as had. Nothing is fetched. Throws `UserError` when Git fails.
 */
export async function knownObjects(cwd: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set()
  const output = await runGit(cwd, ['cat-file', '--batch-check'], {
    input: names.map((name) => `${name}\n`).join(''),
  })
  const answers = output.toString('utf8').split('\n')
  return new Set(names.filter((_, i) => !answers[i]?.endsWith(' missing')))
}
