import type { Finding, Level } from '../../findings/types.ts'
import type { Report, RuleInfo } from '../types.ts'
import { LEVELS, plural, shortId, shortRef } from '../wording.ts'
import { anchor, code, link, prose, text } from './escape.ts'
import { countValues, day, isLive, isPresent } from './state.ts'

/** How many commits, refs and related places of a finding are named. */
const NAMED = 5

const HEADINGS: Readonly<Record<Level, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' }

/** All findings of one rule at one level. */
export interface RuleGroup {
  readonly id: string
  readonly level: Level
  readonly ruleId: string
  readonly rule: RuleInfo | undefined
  /** In the order of the report: by path. */
  readonly findings: readonly Finding[]
}

/** Groups, gravest level first; in a level those with values in use first, then by number of findings, then by rule. */
export function groupByRule({ findings, rules }: Report): RuleGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.level} ${finding.ruleId}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [finding])
    else known.push(finding)
  }
  return [...groups.values()]
    .map((members) => {
      const { level, ruleId } = members[0] as Finding
      return { id: anchor(level, ruleId), level, ruleId, rule: rules.get(ruleId), findings: members }
    })
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        Number(b.findings.some(isLive)) - Number(a.findings.some(isLive)) ||
        b.findings.length - a.findings.length ||
        (a.ruleId < b.ruleId ? -1 : 1),
    )
}

/** The id of each finding's element: `f1`, `f2` … in the order of the report. */
export function findingIds({ findings }: Report): ReadonlyMap<Finding, string> {
  return new Map(findings.map((finding, i) => [finding, `f${i + 1}`]))
}

/** The section of one level. */
export function levelSection(
  level: Level,
  groups: readonly RuleGroup[],
  ids: ReadonlyMap<Finding, string>,
  report: Report,
): string {
  if (groups.length === 0) return ''
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0)
  return `<section class="level ${level}" data-level="${level}" aria-labelledby="${level}">
<h3 id="${level}">${HEADINGS[level]} <span class="n">(${count} in all)</span></h3>
${groups.map((group) => ruleArticle(group, ids, report)).join('')}</section>
`
}

function ruleArticle(group: RuleGroup, ids: ReadonlyMap<Finding, string>, report: Report): string {
  const { id, level, ruleId, rule, findings } = group
  const values = countValues(findings)
  const of = values > 0 && values < findings.length ? ` of ${plural(values, 'value')}` : ''
  const source = rule === undefined ? '' : link(rule.source, 'Source')
  const advice =
    rule === undefined
      ? ''
      : `<dl class="advice"><dt>Why</dt><dd>${prose(rule.why)}</dd><dt>Fix</dt><dd>${prose(rule.fix)} ${source}</dd></dl>\n`
  return `<details class="rule" id="${id}" data-rule="${text(ruleId)}" open>
<summary><h4>${text(rule?.title ?? ruleId)}</h4> <b class="tag ${level}">${level}</b> ${code(ruleId)} <span class="n">${plural(findings.length, 'finding')}${of}</span></summary>
${advice}${byPath(findings)
  .map((group) => pathList(group, ids, report))
  .join('')}</details>
`
}

function byPath(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = []
  for (const finding of findings) {
    const last = groups.at(-1)
    if (last?.[0]?.path.text === finding.path.text) last.push(finding)
    else groups.push([finding])
  }
  return groups
}

function pathList(
  findings: readonly Finding[],
  ids: ReadonlyMap<Finding, string>,
  { commitTimes }: Report,
): string {
  const path = findings[0]?.path.text ?? ''
  const items = findings.map((finding) => findingItem(finding, ids.get(finding) ?? '', commitTimes))
  return `<div class="path"><h5>${text(path)}</h5><ul>\n${items.join('')}</ul></div>\n`
}

function findingItem(finding: Finding, id: string, times: Report['commitTimes']): string {
  const { path, region, excerpt } = finding
  const state = [isLive(finding) && 'live', isPresent(finding) ? 'head' : 'gone'].filter(Boolean).join(' ')
  const shown = excerpt === '' || excerpt === path.text ? '' : `<pre>${text(excerpt)}</pre>`
  return `<li id="${id}" data-s="${state}"><p>${message(finding)}</p><p class="at">${code(`${path.text}:${region.startLine}:${region.startColumn}`)}${stateTags(finding)}</p>${shown}${details(finding, times)}</li>
`
}

/** The sentence of the finding, the redacted value (or the subject) in it marked; before it where it does not name it. */
function message({ message, redacted, subject }: Finding): string {
  const value = subject ?? redacted
  const at = value === '' ? -1 : message.indexOf(value)
  if (value === '') return text(message)
  if (at < 0) return `${code(value)} ${text(message)}`
  return `${text(message.slice(0, at))}${code(value)}${text(message.slice(at + value.length))}`
}

function stateTags(finding: Finding): string {
  const { history } = finding
  const tags: string[] = []
  if (finding.live !== undefined) tags.push(`<b class="tag live">in use: ${text(finding.live)}</b>`)
  const inMessage = finding.object?.type === 'commit' || finding.object?.type === 'tag'
  if (history !== undefined && !inMessage)
    tags.push(`<b class="tag">${history.inHead ? 'in HEAD' : 'gone from HEAD'}</b>`)
  if (history?.unreachable) tags.push('<b class="tag">unreachable</b>')
  return tags.map((tag) => ` ${tag}`).join('')
}

function details(finding: Finding, times: Report['commitTimes']): string {
  const { history, object, evidence, related } = finding
  const commit = (id: string): string => {
    const date = day(times?.get(id))
    return `${code(shortId(id))}${date === undefined ? '' : ` (${date})`}`
  }
  const rows: [label: string, html: string][] = []
  if (finding.place !== undefined) rows.push(['Place', text(finding.place)])
  if (object?.type === 'commit') rows.push(['Message', `of commit ${commit(object.id)}`])
  else if (object?.type === 'tag') rows.push(['Message', `of tag ${code(shortId(object.id))}`])
  else if (history !== undefined && history.commits.length > 0)
    rows.push(['Came in', some(history.commits.map(commit), history.commits.length, 'commit')])
  if (history?.lastTouched !== undefined) rows.push(['Changed last', commit(history.lastTouched)])
  if (history?.removedIn !== undefined) rows.push(['Removed', commit(history.removedIn)])
  if (history !== undefined) {
    const refs = history.refs.slice(0, NAMED).map((ref) => code(shortRef(ref)))
    const none = history.unreachable ? 'nothing' : 'no branch or tag (reflog only)'
    rows.push(['Reached by', refs.length === 0 ? none : some(refs, history.refs.length, 'ref')])
  }
  if (related.length > 0) {
    const places = related.slice(0, NAMED).map(({ message, path, region }) => {
      const place = path === undefined ? `line ${region.startLine}` : `${path.text}:${region.startLine}`
      return `${text(message)} (${text(place)})`
    })
    rows.push(['With', some(places, related.length, 'place')])
  }
  if (evidence.length > 0) {
    const reasons = evidence.map(({ weight, text: reason }) =>
      weight === 'for' ? text(reason) : `<span class="against">against: ${text(reason)}</span>`,
    )
    rows.push(['Evidence', reasons.join('; ')])
  }
  if (finding.replacement !== undefined) rows.push(['Instead', code(finding.replacement)])
  rows.push(['Fingerprint', code(finding.fingerprint)])
  return `<dl>${rows.map(([label, html]) => `<dt>${label}</dt><dd>${html}</dd>`).join('')}</dl>`
}

/** The first of them, and how many more there are. The items are markup. */
function some(items: readonly string[], total: number, noun: string): string {
  const named = items.slice(0, NAMED)
  const rest = total - named.length
  return rest > 0 ? `${named.join(', ')} and ${plural(rest, `more ${noun}`)}` : named.join(', ')
}
