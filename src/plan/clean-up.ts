import { box, code } from './markdown.ts'
import { isPresent } from './make-plan.ts'
import { shellWord } from './shell.ts'
import type { Plan, ReportedFinding } from './types.ts'

export interface CleanUpOptions {
  /** The file of replacements that was written, as it is to be named in a command; undefined when there is none yet. */
  readonly replacements: string | undefined
  /** Findings whose value git-filter-repo cannot replace: their files have to go. */
  readonly unreplaceable: readonly ReportedFinding[]
}

/** The sections of the plan that say how the history is rewritten, what to do at the host, and what proves that it is done. */
export function cleanUp(plan: Plan, options: CleanUpOptions): string[] {
  const doomed = pathsToRemove(plan, options)
  return [
    '## Clean the history',
    '',
    'Rotate first: what was pushed was read, and no rewriting takes that back. All commands are those of a POSIX shell, from the root of the repository.',
    '',
    ...[
      mendHead(plan, doomed),
      dropStashes(plan),
      ...(plan.values.length === 0 ? [] : [writeReplacements(options)]),
      rewrite(plan, doomed, options),
    ].flatMap((step, at) => [`### Step ${at + 1}: ${step[0]}`, '', ...step.slice(1), '']),
    ...AFTERWARDS,
  ]
}

interface Doomed {
  readonly word: string
  readonly shown: string
  readonly present: boolean
}

/** Files that leave the history as a whole, once each, in the order of their paths. */
function pathsToRemove(plan: Plan, { unreplaceable }: CleanUpOptions): readonly Doomed[] {
  const byWord = new Map<string, Doomed>()
  for (const finding of [...plan.files, ...unreplaceable.filter(({ object }) => object?.type === 'blob')]) {
    const member = finding.lineHash === undefined ? finding.path.indexOf('!') : -1
    const shown = member === -1 ? finding.path : finding.path.slice(0, member)
    const raw = finding.pathBytes
    const end = raw !== undefined && member !== -1 ? raw.indexOf('!'.charCodeAt(0)) : undefined
    const word = shellWord(shown, raw?.subarray(0, end))
    const known = byWord.get(word)
    byWord.set(word, { word, shown, present: known?.present === true || isPresent(finding) })
  }
  return [...byWord.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1))
}

type Step = readonly [title: string, ...lines: string[]]

function mendHead(plan: Plan, doomed: readonly Doomed[]): Step {
  const tracked = doomed.filter(({ present }) => present)
  const inFiles = plan.values.some(({ places }) =>
    places.some((place) => isPresent(place) && (place.object?.type ?? 'blob') === 'blob'),
  )
  const lines = [
    ...(inFiles
      ? [
          'Values that still stand in files: load them from the environment instead, and commit that. The rewriting puts `***REMOVED***` where they stand.',
          '',
        ]
      : []),
    ...(tracked.length > 0
      ? [
          'Files that are still tracked: stop tracking them, and ignore them.',
          '',
          ...shell([`git rm --cached -- ${tracked.map(({ word }) => word).join(' ')}`]),
          '',
          `Add to \`.gitignore\`, and commit: ${tracked.map(({ shown }) => code(shown)).join(', ')}`,
        ]
      : []),
  ]
  const none = 'Nothing of this stands in HEAD. Go on.'
  return [
    'mend what is checked out',
    ...(lines.length > 0 ? lines : [none]),
    '',
    box('HEAD is mended and pushed', 'by-hand'),
  ]
}

function dropStashes(plan: Plan): Step {
  const findings = [...plan.values.flatMap(({ places }) => places), ...plan.files]
  const here = findings.some(({ history }) => history?.refs.includes('refs/stash'))
  return [
    'drop the stashes',
    here
      ? 'Stashes of this clone hold some of it. They are not pushed, and git-filter-repo refuses or passes over them, so they are dropped. Take out what you need first (`git stash show -p`), without the values; dropping cannot be undone.'
      : 'No stash of this clone holds any of it. Everybody else looks through theirs.',
    '',
    ...shell(['git stash list', ...(here ? ['git stash clear'] : [])]),
    '',
    box('Stashes are dropped in every clone', 'by-hand'),
  ]
}

function writeReplacements({ replacements }: CleanUpOptions): Step {
  if (replacements !== undefined)
    return [
      'the values to replace',
      `They stand, in clear, in ${code(replacements)}, which only you can read. Look through it: what stands there is replaced everywhere. Delete it when you are done.`,
      '',
      ...shell([`REPLACEMENTS=${replacements}`]),
    ]
  return [
    'write the values to replace',
    'Into a file outside of the repository that only you can read. Look through it: what stands there is replaced everywhere. Delete it when you are done.',
    '',
    ...shell([
      'REPLACEMENTS="$HOME/hushlint-replacements.txt"',
      'hushlint plan --replacements "$REPLACEMENTS" --output /dev/null',
    ]),
  ]
}

function rewrite(plan: Plan, doomed: readonly Doomed[], { unreplaceable }: CleanUpOptions): Step {
  const options = [
    ...(doomed.length === 0 ? [] : ['--invert-paths', ...doomed.map(({ word }) => `--path ${word}`)]),
    ...(plan.values.length === 0
      ? []
      : ['--replace-text "$REPLACEMENTS"', '--replace-message "$REPLACEMENTS"']),
  ]
  const command = ['git filter-repo --sensitive-data-removal', ...options].join(' \\\n  ')
  const whole = unreplaceable.filter(({ object }) => object?.type === 'blob').length
  return [
    'rewrite a fresh mirror',
    'With [git-filter-repo](<https://github.com/newren/git-filter-repo>) 2.47 or later (`pip install git-filter-repo`); an older one does not know `--sensitive-data-removal`, leave it out. Contents and the messages of commits and tags are rewritten on every ref; commits, tags and all that comes after them get new ids, and signatures are lost. Without a remote, put `.` in the place of `"$(git remote get-url origin)"`.',
    ...(whole === 0
      ? []
      : [
          '',
          'Files that are binary, archives, or in UTF-16 cannot be replaced within: they go as a whole, with all their versions. Commit them again without the value if they are needed.',
        ]),
    '',
    ...shell([
      'git clone --mirror --no-local "$(git remote get-url origin)" ../hushlint-clean.git',
      'cd ../hushlint-clean.git',
      'git update-ref -d refs/stash',
      command,
      'hushlint --history --pack secrets --fail-on warning',
    ]),
    '',
    'The last command must end with 0 before anything is pushed. What it still finds is written in another way or in another place: make a new plan in this folder, and carry that out as well.',
  ]
}

function shell(commands: readonly string[]): string[] {
  return ['```sh', ...commands, '```']
}

const AFTERWARDS: readonly string[] = [
  '## Publish it',
  '',
  'Announce it first: everybody pushes what they have, and stops. Allow the forced push on protected branches for as long as it takes.',
  '',
  ...shell(['git push --force --mirror origin']),
  '',
  'GitHub refuses to overwrite `refs/pull/*`; that is expected, all other refs must go through.',
  '',
  box('The new history is pushed to every remote', 'by-hand'),
  box(
    'The host was asked to drop cached views and the refs of pull requests (git-filter-repo printed the first changed commits, which it will ask for)',
    'by-hand',
  ),
  box('Forks are deleted, or rewritten as well', 'by-hand'),
  box(
    'Caches, artifacts and logs of CI, container images and packages that were built of the old commits are deleted',
    'by-hand',
  ),
  box(
    'Every old clone is deleted and made anew: a pull into an old one brings the old history back',
    'by-hand',
  ),
  box('The file of replacements is deleted', 'by-hand'),
  box('The date of the rotation is written down where the project keeps it', 'by-hand'),
  '',
  '## Prove it',
  '',
  'In a new clone with everything (`git clone --mirror`, then the same in a clone that you work in). It ends with 0 when the audit finds nothing of this plan and all boxes are ticked:',
  '',
  ...shell([
    'hushlint --history --unreachable --pack secrets --fail-on warning',
    'hushlint plan --check PLAN.md',
  ]),
  '',
]
