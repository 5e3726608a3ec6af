import { printable } from '../printable.ts'
import { artifactUri } from '../reporters/sarif-uri.ts'
import type { Finding } from '../findings/types.ts'
import type { Report } from '../reporters/types.ts'
import {
  countLevels,
  coverageDetails,
  coverageTotals,
  LEVELS,
  plural,
  shortId,
} from '../reporters/wording.ts'
import { fileOf, standsInFile } from './annotations.ts'
import type { Message } from './messages.ts'

export interface SummaryOptions {
  /** What was scanned, in words: `pull request #7, 1a2b3c4d5e..6f7a8b9c0d`. */
  readonly subject: string
  readonly messages: readonly Message[]
  /** Address of the repository, `https://github.com/owner/name`; undefined: nothing is linked. */
  readonly address: string | undefined
  /** The commit that findings of files are linked at; undefined: nothing is linked. */
  readonly head: string | undefined
  /** Bytes that may be written. */
  readonly room: number
}

/** GitHub refuses a summary of more bytes for one step (1 MiB); what is written around the rows takes some of them. */
export const SUMMARY_LIMIT = 1_048_576
const RESERVE = 400
/** Longer pieces of a cell are cut: paths can have 4,096 bytes. */
const LONGEST_CELL = 500
const MOST_MESSAGES = 50
const MOST_RULES = 50

/**
 * The summary of the job: counts, what was looked at, a table of all findings with links to their lines, and what to do for each rule. HTML
 * where text of the repository is in it, every piece of that escaped; rows that do not fit are left out and counted.
 */
export function summaryText(report: Report, options: SummaryOptions): string {
  const { findings } = report
  const head = [
    `## hushlint: ${headline(report)}`,
    '',
    paragraph(options.subject),
    ...messageLines(options.messages),
  ]
  const details = coverageDetails(report.coverage).map((line) => `<li>${text(line)}</li>`)
  const foot = [
    ...adviceLines(report),
    paragraph(`Scanned: ${coverageTotals(report.coverage)}. Every value is redacted.`),
    ...(details.length > 0 ? ['<ul>', ...details.slice(0, MOST_MESSAGES), '</ul>', ''] : []),
  ]
  const fixed = [...head, '', ...foot].join('\n')
  const rows = bySeverity(findings).map((finding) => row(finding, options))
  const table = rowsThatFit(rows, options.room - Buffer.byteLength(fixed) - RESERVE)
  return `${[...head, '', ...table, ...foot].join('\n')}\n`
}

/** The summary of a run that could not scan. */
export function failureSummary(problem: string): string {
  return `## hushlint: not scanned\n\n${paragraph(problem)}\nThis is not an all-clear.\n`
}

function headline(report: Report): string {
  const counts = countLevels(report.findings)
  const parts = LEVELS.filter((level) => counts[level] > 0).map((level) => plural(counts[level], level))
  const found = parts.length > 0 ? parts.join(', ') : 'no findings'
  return report.coverage.incomplete ? `${found}, and not everything could be read` : found
}

const HEADER = '<table><tr><th>Level</th><th>Place</th><th>Rule</th><th>Value</th><th>Finding</th></tr>'

function rowsThatFit(rows: readonly string[], room: number): string[] {
  if (rows.length === 0) return []
  let left = room - HEADER.length
  const kept: string[] = []
  for (const each of rows) {
    left -= Buffer.byteLength(each) + 1
    if (left < 0) break
    kept.push(each)
  }
  const cut = rows.length - kept.length
  const note =
    cut === 0
      ? []
      : [
          paragraph(
            `${plural(cut, 'more finding')} of the lowest levels: a job summary holds 1 MiB. The log lists all.`,
          ),
        ]
  return kept.length === 0 ? note : [HEADER, ...kept, '</table>', '', ...note]
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level))
}

function row(finding: Finding, options: SummaryOptions): string {
  const cells = [
    finding.level,
    placeCell(finding, options),
    code(finding.ruleId),
    code(finding.redacted),
    text(finding.message),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function placeCell(finding: Finding, { address, head }: SummaryOptions): string {
  const { object, history, path, region } = finding
  const commit = history?.commits[0]
  const gone = !standsInFile(finding)
  const where = gone && commit !== undefined ? ` in ${shortId(commit)}` : ''
  if (object?.type === 'tag') return `message of tag ${shortId(object.id)}`
  if (object?.type === 'commit') {
    const name = `message of commit ${shortId(object.id)}`
    return address === undefined ? name : link(`${address}/commit/${object.id}`, name)
  }
  const shown = `${code(`${path.text}:${region.startLine}`)}${where}`
  const at = gone ? commit : head
  if (address === undefined || at === undefined) return shown
  const [file, isMember] = fileOf(finding)
  const uri = artifactUri(isMember ? { text: file } : path)
  const lines =
    region.endLine > region.startLine ? `L${region.startLine}-L${region.endLine}` : `L${region.startLine}`
  return link(`${address}/blob/${at}/${uri}${isMember ? '' : `#${lines}`}`, shown)
}

/** Why and what to do, once for each rule that found something. */
function adviceLines(report: Report): string[] {
  const ids = new Set(bySeverity(report.findings).map(({ ruleId }) => ruleId))
  const items = [...ids].slice(0, MOST_RULES).flatMap((id) => {
    const rule = report.rules.get(id)
    return rule === undefined
      ? []
      : [`<li>${code(id)} ${text(rule.title)}: ${text(rule.why)} <b>${text(rule.fix)}</b></li>`]
  })
  return items.length === 0
    ? []
    : ['<details open><summary>What to do</summary>', '<ul>', ...items, '</ul></details>', '']
}

function messageLines(messages: readonly Message[]): string[] {
  if (messages.length === 0) return []
  const items = messages.slice(0, MOST_MESSAGES).map(({ type, title, text: body, place }) => {
    const at = place === undefined ? '' : ` ${code(`${place.path}:${place.line}`)}`
    return `<li>${type}: <b>${text(title)}</b>.${at} ${text(body)}</li>`
  })
  const rest = messages.length - items.length
  return [
    '<ul>',
    ...items,
    ...(rest > 0 ? [`<li>${plural(rest, 'more message')} in the log</li>`] : []),
    '</ul>',
  ]
}

/** HTML, not Markdown: only five characters mean anything, and a blank line cannot come in. */
function paragraph(content: string): string {
  return `<p>${text(content)}</p>\n`
}

function code(content: string): string {
  return `<code>${text(content)}</code>`
}

function link(address: string, content: string): string {
  return `<a href="${escapeHtml(address)}">${content}</a>`
}

function text(content: string): string {
  const shown = printable(content)
  const cut =
    shown.length <= LONGEST_CELL
      ? shown
      : `${shown.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`
  return escapeHtml(cut)
}

function escapeHtml(content: string): string {
  return content.replace(/[&<>"'@]/g, (found) => `&#${found.charCodeAt(0)};`)
}
