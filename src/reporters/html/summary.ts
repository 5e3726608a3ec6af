import type { Finding } from '../../findings/types.ts'
import type { Report } from '../types.ts'
import { countLevels, coverageDetails, coverageTotals, LEVELS, plural } from '../wording.ts'
import { code, text } from './escape.ts'
import type { RuleGroup } from './findings.ts'
import { countValues, isLive, isPresent, isSecret } from './state.ts'

/** How many suppressed findings are listed; the JSON report has all. */
const SUPPRESSED_LISTED = 200

/** What came out, in one sentence and some numbers. */
export function summarySection(report: Report): string {
  const { findings, exitCode } = report
  const counts = countLevels(findings)
  const tiles = LEVELS.map((level) =>
    tile(level, counts[level], counts[level] === 1 ? level : `${level}s`, `#${level}`),
  )
  const secrets = findings.filter(isSecret)
  tiles.push(tile('', countValues(secrets), 'different secrets'))
  tiles.push(tile('live', countValues(secrets.filter(isLive)), 'in use today', '#live'))
  if (findings.some(({ history }) => history !== undefined)) {
    tiles.push(tile('', findings.filter(isPresent).length, 'findings still in HEAD'))
    tiles.push(tile('', findings.filter((finding) => !isPresent(finding)).length, 'only in the history'))
  }
  return `<section aria-labelledby="summary"><h2 id="summary">Summary</h2>
<p class="verdict v${exitCode}"><b>${VERDICTS[exitCode]}</b> ${text(verdict(report))} <span class="n">Exit code ${exitCode}.</span></p>
<ul class="tiles">${tiles.join('')}</ul>
<p>Looked at: ${text(coverageTotals(report.coverage))}.</p>
${list(coverageDetails(report.coverage), 'limits')}</section>
`
}

const VERDICTS = ['Passed.', 'Failed.', 'Incomplete.'] as const

function verdict({ findings, failOn, exitCode }: Report): string {
  if (exitCode === 2) return 'Something that was asked for could not be read. This is not an all-clear.'
  if (failOn === 'never') return `${plural(findings.length, 'finding')}; no level was set to fail.`
  const grave = findings.filter(({ level }) => LEVELS.indexOf(level) <= LEVELS.indexOf(failOn)).length
  const bar = failOn === 'error' ? 'level error' : `level ${failOn} or above`
  return grave === 0 ? `No finding of ${bar}.` : `${plural(grave, 'finding')} of ${bar}.`
}

function tile(kind: string, count: number, label: string, href?: string): string {
  const inner = `<b>${count.toLocaleString('en-US')}</b> ${label}`
  const linked = href !== undefined && count > 0 ? `<a href="${href}">${inner}</a>` : `<span>${inner}</span>`
  return `<li class="${count > 0 ? kind : 'none'}">${linked}</li>`
}

/** Secrets that the project uses today, each once: what must be rotated first. */
export function liveSection({ findings, rules }: Report, ids: ReadonlyMap<Finding, string>): string {
  const values = new Map<number, Finding[]>()
  for (const finding of findings.filter((one) => isSecret(one) && isLive(one))) {
    values.set(finding.valueGroup, [...(values.get(finding.valueGroup) ?? []), finding])
  }
  if (values.size === 0) return ''
  const rows = [...values.values()].map((places) => {
    const { ruleId, redacted, live = '' } = places[0] as Finding
    const links = places.slice(0, 5).map((place) => {
      const name = `${place.path.text}:${place.region.startLine}`
      return `<a href="#${ids.get(place)}">${text(name)}</a>`
    })
    const more = places.length > links.length ? ` and ${places.length - links.length} more` : ''
    return `<tr><td>${text(rules.get(ruleId)?.title ?? ruleId)}</td><td>${code(redacted)}</td><td>${text(live)}</td><td>${links.join('<br>')}${more}</td></tr>`
  })
  return `<section aria-labelledby="live"><h2 id="live">Rotate these first</h2>
<p>${plural(values.size, 'secret')} found here ${values.size === 1 ? 'is' : 'are'} in use today. Whoever has read the repository can use ${values.size === 1 ? 'it' : 'them'} now.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="live"><table><thead><tr><th scope="col">Secret</th><th scope="col">Value</th><th scope="col">In use as</th><th scope="col">Stands in</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></section>
`
}

/** One row a rule and level: what kinds of things were found, and where to read on. */
export function rulesSection(groups: readonly RuleGroup[]): string {
  if (groups.length === 0) return ''
  const rows = groups.map(({ id, level, ruleId, rule, findings }) => {
    const paths = new Set(findings.map(({ path }) => path.text)).size
    const live = findings.filter(isLive).length
    const cells = [countValues(findings) || '–', findings.length, paths, live || '–']
    return `<tr><td><b class="tag ${level}">${level}</b></td><th scope="row"><a href="#${id}">${text(rule?.title ?? ruleId)}</a></th>${cells.map((cell) => `<td class="num">${cell}</td>`).join('')}</tr>`
  })
  return `<section aria-labelledby="kinds"><h2 id="kinds">By rule</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="kinds"><table><thead><tr><th scope="col">Level</th><th scope="col">Rule</th><th scope="col" class="num">Different secrets</th><th scope="col" class="num">Findings</th><th scope="col" class="num">Paths</th><th scope="col" class="num">In use</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></section>
`
}

/** Warnings of the run, and what filters took out. */
export function remarksSection({ warnings, suppressed }: Report): string {
  if (warnings.length + suppressed.length === 0) return ''
  const counts = new Map<string, number>()
  for (const { suppressedBy } of suppressed)
    counts.set(suppressedBy.kind, (counts.get(suppressedBy.kind) ?? 0) + 1)
  const kinds = [...counts].map(([kind, count]) => `${count} by ${text(kind)}`).join(', ')
  const rows = suppressed
    .slice(0, SUPPRESSED_LISTED)
    .map(
      ({ path, region, ruleId, suppressedBy }) =>
        `<li>${code(`${path.text}:${region.startLine}`)} ${text(ruleId)}: ${text(suppressedBy.reason)}</li>`,
    )
  const rest = suppressed.length - rows.length
  if (rest > 0) rows.push(`<li>and ${rest} more, which the JSON report lists</li>`)
  const taken =
    suppressed.length === 0
      ? ''
      : `<details><summary>${plural(suppressed.length, 'finding')} taken out: ${kinds}</summary><ul>${rows.join('\n')}</ul></details>`
  return `<section aria-labelledby="remarks"><h2 id="remarks">Remarks</h2>
${list(warnings, 'limits')}${taken}</section>
`
}

function list(sentences: readonly string[], kind: string): string {
  if (sentences.length === 0) return ''
  return `<ul class="${kind}">${sentences.map((sentence) => `<li>${text(sentence)}</li>`).join('\n')}</ul>`
}
