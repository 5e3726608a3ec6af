import type { FileKind } from '../types.ts'
import { mayHoldCutToken } from './cut-token.ts'

/** Kinds of files that are searched for traces of people. */
export const personalKinds: readonly FileKind[] = [
  {
    name: 'workflow-runners',
    packs: ['personal'],
    takes: (path) => /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path),
    marks: [['runs-on']],
    load: async () => (await import('./runners.ts')).scanRunners,
  },
  {
    name: 'truncated-tokens',
    packs: ['personal'],
    takes: (path) => /\.(?:md|mdx|rst|adoc|txt)$/i.test(path),
    holds: mayHoldCutToken,
    inHistory: false,
    load: async () => (await import('./tokens.ts')).scanTruncatedTokens,
  },
  {
    name: 'email-addresses',
    code: true,
    packs: ['personal'],
    rule: 'personal-email',
    takes: (path) => !NAMES_PEOPLE.test(path),
    holds: (bytes) => bytes.includes('@'),
    inHistory: false,
    load: async () => (await import('./emails.ts')).scanEmails,
  },
]

/** Files whose purpose is to name people, and those that machines write. */
const NAMES_PEOPLE =
  /(?:^|\/)(?:package\.json|license|licence|copying|notice|codeowners|authors|contributors|maintainers|\.mailmap|pyproject\.toml|cargo\.toml|setup\.(?:py|cfg)|composer\.json|pom\.xml)[^/]*$|\.(?:gemspec|nuspec|lock|svg|map|po|pot)$|(?:-lock|\.min)\.\w+$/i

/** Whether a path is a document. Lists of changes of public projects link thousands of commits. */
export function mayNameCommits(path: string): boolean {
  return (
    /\.(?:md|mdx|rst|adoc|txt)$/i.test(path) &&
    !/(?:^|\/)(?:changelog|changes|history|releases?)[^/]*$/i.test(path)
  )
}
