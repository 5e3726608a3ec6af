import type { Finding, Level } from '../findings/types.ts'
import { printable } from '../printable.ts'
import { type Paint, plain } from './paint.ts'
import { type Gathered, gatherValues } from './same-value.ts'
import { alsoLines, historySentence, NAMED } from './text-history.ts'
import type { Report, Reporter, ReporterOptions, RuleInfo } from './types.ts'
import { countLevels, coverageTotals, LEVELS, plural } from './wording.ts'

/** Above so many findings, why and fix are told once per rule at the end instead of once per rule and file. */
const FOLD_ABOVE = 20
/** How many further places of a value are listed, unless all are asked for. */
const PLACES = 5

/**
 * For people: findings grouped by file, in a history one for each value, then one summary line. Notes are counted only, unless `all`.
 * Everything that comes from the repository goes through `printable`.
 */
export const reportText: Reporter = async (report, options) => {
  const paint = options.color ? (await import('./paint-chalk.ts')).chalked : plain
  const shown = report.findings.filter((finding) => options.all || finding.level !== 'note')
  const gathered = options.debug ? shown.map((finding) => ({ finding, also: [] })) : gatherValues(shown)
  const folded = gathered.length > FOLD_ABOVE
  const lines: string[] = []
  for (const group of byFile(gathered)) lines.push(...fileLines(group, report, folded, options, paint), '')
  if (folded) lines.push(...ruleLines(shown, report, options, paint))
  if (options.debug) lines.push(...suppressedLines(report, paint))
  lines.push(...report.warnings.map((warning) => `${paint.warning('warning')} ${printable(warning)}`))
  if (options.summary ?? true) lines.push(summary(report, options, paint))
  return lines.map((line) => `${line}\n`).join('')
}

/** Neighbours with the same path; the report is sorted by path. */
function byFile(findings: readonly Gathered[]): Gathered[][] {
  const groups: Gathered[][] = []
  for (const gathered of findings) {
    const last = groups.at(-1)
    if (last?.[0]?.finding.path.text === gathered.finding.path.text) last.push(gathered)
    else groups.push([gathered])
  }
  return groups
}

function fileLines(
  group: readonly Gathered[],
  report: Report,
  folded: boolean,
  options: ReporterOptions,
  paint: Paint,
): string[] {
  const lines: string[] = []
  const told = new Set<string>()
  for (const { finding, also } of group) {
    const rule = report.rules.get(finding.ruleId)
    lines.push(headLine(finding, rule, paint))
    if (finding.excerpt !== '') lines.push(`  ${paint.dim('|')} ${printable(finding.excerpt)}`)
    lines.push(...detailLines(finding, rule, options, paint))
    const places = alsoLines(also, finding.level, options.all ? also.length : PLACES)
    for (const place of places) lines.push(...labelled('also', printable(place), options.width, paint))
    if (!folded && rule !== undefined && !told.has(rule.id)) lines.push(...advice(rule, options, paint))
    told.add(finding.ruleId)
  }
  return lines
}

/** `path:line:col  level  rule title`. The path is repeated in each line, so that terminals make it a link. */
function headLine(finding: Finding, rule: RuleInfo | undefined, paint: Paint): string {
  const { startLine, startColumn } = finding.region
  const place = `${printable(finding.path.text)}:${startLine}:${startColumn}`
  const title = rule === undefined ? '' : `  ${printable(rule.title)}`
  return `${paint.bold(place)}  ${paint[finding.level](finding.level)}  ${printable(finding.ruleId)}${paint.dim(title)}`
}

function detailLines(
  finding: Finding,
  rule: RuleInfo | undefined,
  options: ReporterOptions,
  paint: Paint,
): string[] {
  const lines: string[] = []
  const add = (label: string, text: string): void => {
    lines.push(...labelled(label, text, options.width, paint))
  }
  // Most messages say the rule's title again; those of scanners and checks say what the title cannot.
  if (rule !== undefined && !finding.message.startsWith(rule.title)) add('what', printable(finding.message))
  if (finding.place !== undefined) add('where', printable(finding.place))
  if (finding.live !== undefined) add('live', `it is the value of ${printable(finding.live)}`)
  if (finding.history !== undefined) add('where', printable(historySentence(finding)))
  for (const { message, path, region } of finding.related.slice(0, NAMED)) {
    const place = path === undefined ? 'line ' : `${path.text}:`
    add('with', printable(`${message} (${place}${region.startLine})`))
  }
  if (finding.replacement !== undefined) add('put', printable(finding.replacement))
  const against = finding.evidence.filter(({ weight }) => weight === 'against')
  const evidence = options.debug ? finding.evidence : against
  if (evidence.length > 0) add('seen', printable(evidence.map(({ text }) => text).join('; ')))
  if (options.debug) add('id', printable(finding.fingerprint))
  return lines
}

function advice(rule: RuleInfo, options: ReporterOptions, paint: Paint): string[] {
  return [
    ...labelled('why', printable(rule.why), options.width, paint),
    ...labelled('fix', printable(rule.fix), options.width, paint),
  ]
}

/** Why and fix, once per rule, gravest first. */
function ruleLines(
  shown: readonly Finding[],
  report: Report,
  options: ReporterOptions,
  paint: Paint,
): string[] {
  const counts = new Map<string, { level: Level; count: number }>()
  for (const { ruleId, level } of shown) {
    const known = counts.get(ruleId) ?? { level, count: 0 }
    const graver = LEVELS.indexOf(level) < LEVELS.indexOf(known.level) ? level : known.level
    counts.set(ruleId, { level: graver, count: known.count + 1 })
  }
  const order = [...counts].sort(
    ([a, x], [b, y]) =>
      LEVELS.indexOf(x.level) - LEVELS.indexOf(y.level) || y.count - x.count || (a < b ? -1 : 1),
  )
  const lines: string[] = []
  for (const [id, { level, count }] of order) {
    const rule = report.rules.get(id)
    if (rule === undefined) continue
    lines.push(`${paint[level](printable(id))}  ${printable(rule.title)}, ${plural(count, 'finding')}`)
    lines.push(...advice(rule, options, paint), '')
  }
  return lines
}

function suppressedLines(report: Report, paint: Paint): string[] {
  if (report.suppressed.length === 0) return []
  const lines = report.suppressed.map(({ path, region, ruleId, suppressedBy }) => {
    const place = `${path.text}:${region.startLine}:${region.startColumn}`
    return paint.dim(printable(`  ${place}  ${ruleId}  ${suppressedBy.kind}: ${suppressedBy.reason}`))
  })
  return ['Taken out:', ...lines, '']
}

/** `3 errors, 1 warning, 4 notes (use --all to list the notes) in 12 blobs, 4.2 kB`. */
function summary(report: Report, options: ReporterOptions, paint: Paint): string {
  const counts = countLevels(report.findings)
  const parts = LEVELS.filter((level) => counts[level] > 0).map((level) =>
    paint[level](plural(counts[level], level)),
  )
  const hint = counts.note > 0 && !options.all ? ' (use --all to list the notes)' : ''
  const found = parts.length > 0 ? parts.join(', ') + hint : paint.good('No findings')
  const suppressed = report.suppressed.length > 0 ? `, ${report.suppressed.length} suppressed` : ''
  const incomplete = report.exitCode === 2 ? paint.error('; the run is incomplete') : ''
  return `${found}${suppressed} in ${coverageTotals(report.coverage)}${incomplete}`
}

/** A labelled paragraph, its lines broken at spaces to fit the width. */
function labelled(label: string, text: string, width: number, paint: Paint): string[] {
  const indent = 8
  const room = Math.max(width - indent, 40)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((part, i) => `  ${paint.dim((i === 0 ? label : '').padEnd(indent - 2))}${part}`)
}
