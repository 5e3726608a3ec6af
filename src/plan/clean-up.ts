import { type Block, byHand, code, heading, joined, link, prose, shell, text } from './document.ts'
import { isPresent } from './make-plan.ts'
import { publish } from './publish.ts'
import { shellWord } from './shell.ts'
import type { Plan, ReportedFinding } from './types.ts'

export interface CleanUpOptions {
  /** The file of replacements that was written, as it is to be named in a command; undefined when there is none yet. */
  readonly replacements: string | undefined
  /** Findings whose value git-filter-repo cannot replace: their files have to go. */
  readonly unreplaceable: readonly ReportedFinding[]
  /** Where the plan is written, as it is to be named in a command; undefined where that is not known. */
  readonly planFile?: string | undefined
  /**
   * Options, with their values as words of the shell, by which an audit elsewhere reads the settings of this repository: a mirror has no
   * files. The folder that they are in is `$REPOSITORY`.
   */
  readonly settings?: readonly string[]
}

/** The sections of the plan that say how the history is rewritten, what to do at the host, and what proves that it is done. */
export function cleanUp(plan: Plan, options: CleanUpOptions): Block[] {
  const doomed = pathsToRemove(plan, options)
  const steps = [
    mendHead(plan, doomed),
    dropStashes(plan),
    ...(plan.values.length === 0 ? [] : [writeReplacements(options)]),
    rewrite(plan, doomed, options),
  ]
  return [
    heading(2, 'Clean the history'),
    text(
      'Rotate first: what was pushed was read, and no rewriting takes that back. All commands are those of a POSIX shell, from the root of the repository, in one session.',
    ),
    ...steps.flatMap(([title, ...blocks], at) => [heading(3, `Step ${at + 1}: ${title}`), ...blocks]),
    ...publish(options),
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

type Step = readonly [title: string, ...blocks: Block[]]

function mendHead(plan: Plan, doomed: readonly Doomed[]): Step {
  const tracked = doomed.filter(({ present }) => present)
  const inFiles = plan.values.some(({ places }) =>
    places.some((place) => isPresent(place) && (place.object?.type ?? 'blob') === 'blob'),
  )
  const blocks: Block[] = []
  if (inFiles)
    blocks.push(
      text(
        ...prose(
          'Values that still stand in files: load them from the environment instead, and commit that. The rewriting puts `***REMOVED***` where they stand.',
        ),
      ),
    )
  if (tracked.length > 0)
    blocks.push(
      text('Files that are still tracked: stop tracking them, and ignore them. They stay on your disk.'),
      shell(`git rm --cached -- ${tracked.map(({ word }) => word).join(' ')}`),
      text(
        'Add to ',
        code('.gitignore'),
        ', and commit: ',
        ...joined(
          tracked.map(({ shown }) => [code(shown)]),
          ', ',
        ),
      ),
    )
  if (blocks.length === 0) blocks.push(text('Nothing of this stands in HEAD. Go on.'))
  return ['mend what is checked out', ...blocks, byHand('HEAD is mended and pushed')]
}

function dropStashes(plan: Plan): Step {
  const findings = [...plan.values.flatMap(({ places }) => places), ...plan.files]
  const here = findings.some(({ history }) => history?.refs.includes('refs/stash'))
  return [
    'drop the stashes',
    text(
      ...prose(
        here
          ? 'Stashes of this clone hold some of it. They are not pushed, and git-filter-repo refuses or passes over them, so they are dropped. Take out what you need first (`git stash show -p`), without the values; dropping cannot be undone.'
          : 'No stash of this clone holds any of it. Everybody else looks through theirs.',
      ),
    ),
    here ? shell('git stash list', 'git stash clear') : shell('git stash list'),
    byHand('Stashes are dropped in every clone'),
  ]
}

function writeReplacements({ replacements }: CleanUpOptions): Step {
  const look = 'Look through it: what stands there is replaced everywhere. Delete it when you are done.'
  if (replacements !== undefined)
    return [
      'the values to replace',
      text('They stand, in clear, in ', code(replacements), `, which only you can read. ${look}`),
      shell(`REPLACEMENTS=${replacements}`),
    ]
  return [
    'write the values to replace',
    text(`Into a file outside of the repository that only you can read. ${look}`),
    shell(
      'REPLACEMENTS="$HOME/hushlint-replacements.txt"',
      'hushlint plan --replacements "$REPLACEMENTS" --output /dev/null',
    ),
  ]
}

function rewrite(plan: Plan, doomed: readonly Doomed[], options: CleanUpOptions): Step {
  const { unreplaceable, settings = [] } = options
  const filters = [
    ...(doomed.length === 0 ? [] : ['--invert-paths', ...doomed.map(({ word }) => `--path ${word}`)]),
    ...(plan.values.length === 0
      ? []
      : ['--replace-text "$REPLACEMENTS"', '--replace-message "$REPLACEMENTS"']),
  ]
  const whole = unreplaceable.filter(({ object }) => object?.type === 'blob').length
  return [
    'rewrite a fresh mirror',
    text(
      'With ',
      link('git-filter-repo', 'https://github.com/newren/git-filter-repo'),
      ...prose(
        ' 2.47 or later (`pip install git-filter-repo`); an older one does not know `--sensitive-data-removal`, leave it out. Contents and the messages of commits and tags are rewritten on every ref; commits, tags and all that comes after them get new ids, and signatures are lost.',
      ),
    ),
    ...(whole === 0
      ? []
      : [
          text(
            'Files that are binary, archives, or in UTF-16 cannot be replaced within: they go as a whole, with all their versions. Commit them again without the value if they are needed.',
          ),
        ]),
    shell(
      ...(settings.length > 0 ? ['REPOSITORY=$(pwd)'] : []),
      'git clone --mirror --no-local "$(git remote get-url origin)" ../hushlint-clean.git',
      'cd ../hushlint-clean.git',
      'git update-ref -d refs/stash',
      ['git filter-repo --sensitive-data-removal', ...filters].join(' \\\n  '),
      audit([], options),
    ),
    text(
      'The last command must end with 0 before anything is pushed. What it still finds is written in another way or in another place: make a new plan in this folder, and carry that out as well.',
    ),
    text(
      ...prose(
        'A repository without a remote: put `.` in the place of `"$(git remote get-url origin)"`, and instead of publishing it make your new clone of `../hushlint-clean.git`.',
      ),
    ),
  ]
}

/** The command that ends with 0 when the history holds no leak any more. */
export function audit(options: readonly string[], { settings = [] }: CleanUpOptions): string {
  return ['hushlint --history', ...options, '--pack secrets --fail-on warning', ...settings].join(' ')
}
