import type { Finding, Level } from '../../findings/types.ts'
import type { Report } from '../types.ts'
import { LEVELS, plural, shortId } from '../wording.ts'
import { chart } from './chart.ts'
import { code, text } from './escape.ts'
import { day, isPresent } from './state.ts'

/** Above so many commits the list is folded. */
const OPEN_UP_TO = 25
/** How many findings of one kind a commit names. */
const NAMED = 3

interface Step {
  readonly commit: string
  readonly time: number | undefined
  readonly came: Finding[]
  readonly went: Finding[]
}

/**
 * When findings came in and went, by commit, without authors. In the order of the report's `commitTimes`; without them, in the order of its findings.
 */
export function timelineSection(report: Report, ids: ReadonlyMap<Finding, string>): string {
  const steps = stepsOf(report)
  if (steps.length === 0) return ''
  const changes = steps.flatMap(({ time, came, went }) =>
    time === undefined
      ? []
      : [
          ...came.map(({ level }) => ({ time, level, isRemoval: false })),
          ...went.map(({ level }) => ({ time, level, isRemoval: true })),
        ],
  )
  const gone = report.findings.filter((finding) => !isPresent(finding))
  const staying = gone.filter(
    ({ history, object }) => history?.removedIn === undefined && object?.type === 'blob',
  )
  const removal =
    staying.length > 0
      ? `<p class="n">${plural(staying.length, 'finding')} that HEAD does not have ${staying.length === 1 ? 'was' : 'were'} never taken out: other branches, tags or stashes still have ${staying.length === 1 ? 'it' : 'them'}.</p>\n`
      : ''
  const items = steps.map((step) => stepItem(step, report, ids))
  const open = steps.length <= OPEN_UP_TO ? ' open' : ''
  return `<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
${chart(changes)}${removal}<details${open}><summary>${plural(steps.length, 'commit')} that brought something in or took it out</summary>
<ol class="timeline">
${items.join('')}</ol></details></section>
`
}

function stepsOf({ findings, commitTimes }: Report): Step[] {
  const steps = new Map<string, Step>()
  const at = (commit: string): Step => {
    const known = steps.get(commit)
    if (known !== undefined) return known
    const step = { commit, time: commitTimes?.get(commit), came: [], went: [] }
    steps.set(commit, step)
    return step
  }
  for (const finding of findings) {
    const { history, object } = finding
    const first = object?.type === 'commit' ? object.id : history?.commits[0]
    if (first !== undefined) at(first).came.push(finding)
    if (history?.removedIn !== undefined) at(history.removedIn).went.push(finding)
  }
  // What has no time stays behind those that have one, in the order of the report.
  const dated = [...(commitTimes?.keys() ?? [])].flatMap((commit) => steps.get(commit) ?? [])
  return [...dated, ...[...steps.values()].filter(({ time }) => time === undefined)]
}

function stepItem(
  { commit, time, came, went }: Step,
  report: Report,
  ids: ReadonlyMap<Finding, string>,
): string {
  const date = day(time)
  const when = date === undefined ? '' : `<time datetime="${date}">${date}</time> `
  const lines = [...kinds('came in', came, report, ids), ...kinds('removed', went, report, ids)]
  return `<li>${when}${code(shortId(commit))}<ul>${lines.join('')}</ul></li>\n`
}

/** One line for each rule and level: how many, and the first of them by path. */
function kinds(
  verb: string,
  findings: readonly Finding[],
  { rules }: Report,
  ids: ReadonlyMap<Finding, string>,
): string[] {
  const groups = new Map<string, { level: Level; ruleId: string; members: Finding[] }>()
  for (const finding of findings) {
    const { level, ruleId } = finding
    const key = `${LEVELS.indexOf(level)} ${ruleId}`
    const group = groups.get(key) ?? { level, ruleId, members: [] }
    group.members.push(finding)
    groups.set(key, group)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { level, ruleId, members }]) => {
      const named = members.slice(0, NAMED).map((finding) => {
        const live = finding.live === undefined ? '' : ' <b class="tag live">in use</b>'
        return `<a href="#${ids.get(finding)}">${text(finding.path.text)}</a>${live}`
      })
      const rest = members.length > NAMED ? ` and ${members.length - NAMED} more` : ''
      const times = members.length > 1 ? `${members.length} × ` : ''
      const since =
        verb === 'came in' && !members.some(isPresent) ? ' <span class="n">(gone from HEAD)</span>' : ''
      return `<li><span class="${verb === 'removed' ? 'minus' : 'plus'}">${verb}</span> <b class="tag ${level}">${level}</b> ${times}${text(rules.get(ruleId)?.title ?? ruleId)}: ${named.join(', ')}${rest}${since}</li>`
    })
}
