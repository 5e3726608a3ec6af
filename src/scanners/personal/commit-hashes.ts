import { mayNameCommits } from './kinds.ts'
import type { CheckContext, CheckResult, FileHit, Repository } from '../types.ts'

const RULE = 'personal-commit-hash'
/** Documents that are looked at; the others of a long list are said in a remark. */
const MOST_FILES = 2_000

/**
 * Commits that documents speak of and this repository does not have: 7 to 40 hexadecimal digits in the company of a word such
 * as `commit`, or in backticks. A link that names another repository is left alone, and so are digests, colours and pins of actions.
 */
export async function checkCommitHashes(
  repository: Repository,
  { settings }: CheckContext,
): Promise<CheckResult> {
  if (!settings.enabled(RULE, 'personal') || repository.knownObjects === undefined) return { hits: [] }
  const paths = (await repository.paths()).filter(mayNameCommits)
  const found: FileHit[] = []
  for (const path of paths.slice(0, MOST_FILES)) {
    const bytes = await repository.read(path)
    if (bytes !== undefined) found.push(...hashesIn(bytes.toString('utf8'), path))
  }
  const known = await repository.knownObjects([...new Set(found.map(({ value }) => value))])
  const left = paths.length - MOST_FILES
  return {
    hits: found.filter(({ value }) => !known.has(value)),
    ...(left > 0 && { remarks: [`${left} documents were not searched for commits: ${MOST_FILES} were.`] }),
  }
}

function hashesIn(text: string, path: string): readonly FileHit[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const [, value = ''] = match
    const start = match.index + match[0].length - value.length
    const before = text.slice(Math.max(0, match.index - 60), start)
    // Without a letter it may be any number, without a digit a word.
    if (!/\d/.test(value) || !/[a-f]/.test(value) || /[/@#:=]$|sha\d+[-:]?$/i.test(before)) return []
    const ticked = before.endsWith('`') && text[start + value.length] === '`'
    const spoken = SPOKEN.test(before)
    if (!spoken && !(ticked && /(?:merged|fixed|since|in|by|at|see|as)\s+`$/i.test(before))) return []
    const replacement = '<commit>'
    return [{ rule: RULE, path, start, end: start + value.length, value, subject: value, replacement }]
  })
}

const form = /(?<![\w./@#:=-])([0-9a-f]{7,40})(?![\w./-]*[/-]\w)(?![\w-])/g
const SPOKEN =
  /\b(?:commits?|sha|rev(?:ision)?|cherry-pick(?:ed)?|hash|fixed in|merged as|landed (?:as|in)|reverts?)\W{1,6}$/i
