import { createHash } from 'node:crypto'
import type { Report, Reporter } from './types.ts'
import { LEVELS, shortId } from './wording.ts'
import { code, text } from './html/escape.ts'
import { findingIds, groupByRule, levelSection, type RuleGroup } from './html/findings.ts'
import { planSection } from './html/plan.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE } from './html/style.ts'
import { liveSection, remarksSection, rulesSection, summarySection } from './html/summary.ts'
import { timelineSection } from './html/timeline.ts'

/**
 * One page that is complete in itself: it loads nothing, and its policy lets nothing run but the one script and the one style sheet in it,
 * by their hashes. All that comes from the repository goes through `text`. Without the script every finding is there; with it
 * they can be filtered. The same run gives the same bytes.
 */
export const reportHtml: Reporter = (report) => {
  const groups = groupByRule(report)
  const ids = findingIds(report)
  const sections = [
    summarySection(report),
    liveSection(report, ids),
    rulesSection(groups),
    timelineSection(report, ids),
    planSection(report.plan, ids),
    findingsSection(report, groups, ids),
    remarksSection(report),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Secret audit: ${TITLES[report.source]}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>Secret audit: ${TITLES[report.source]}</h1>
<p class="meta">${subtitle(report)}</p>
<nav aria-label="Sections"><ul>${contents(sections)}</ul></nav>
</header>
<main>
${sections.join('')}</main>
<footer><p>Made by hushlint ${text(report.version)}. Values are redacted; the page holds no clear secret. Treat it as confidential all the same: it tells where secrets are.</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`
}

const POLICY = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`

/** As a Content-Security-Policy names an inline script or style: SHA-256 of the bytes between the tags (CSP Level 3, 2.3.1). */
function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`
}

const TITLES: Readonly<Record<Report['source'], string>> = {
  staged: 'what is about to be committed',
  worktree: 'the files',
  range: 'a range of commits',
  push: 'what is pushed',
  history: 'the full history',
  stdin: 'one text',
  image: 'a container image',
  inventory: 'the inventory',
}

function subtitle({ head, failOn, version }: Report): string {
  const at = head === undefined ? '' : `At commit ${code(shortId(head))}. `
  const fails = failOn === 'never' ? 'No level fails.' : `Level that fails: ${failOn}.`
  return `${at}${fails} hushlint ${text(version)}.`
}

/** A link to each section that is there. */
function contents(sections: readonly string[]): string {
  return sections
    .map((section) => /<h2 id="([a-z]+)">([^<]+)/.exec(section))
    .map((match) => (match === null ? '' : `<li><a href="#${match[1]}">${match[2]}</a></li>`))
    .join('')
}

function findingsSection(
  report: Report,
  groups: readonly RuleGroup[],
  ids: Parameters<typeof levelSection>[2],
): string {
  const body =
    groups.length === 0
      ? '<p>No findings.</p>'
      : `${filterForm(report, groups)}<p id="none" hidden>No finding fits the filter.</p>
${LEVELS.map((level) =>
  levelSection(
    level,
    groups.filter((group) => group.level === level),
    ids,
    report,
  ),
).join('')}`
  return `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${body}</section>
`
}

/** Hidden until the script shows it: without the script it could do nothing. */
function filterForm({ findings }: Report, groups: readonly RuleGroup[]): string {
  const option = (value: string, label: string): string =>
    `<option value="${text(value)}">${text(label)}</option>`
  const levels = LEVELS.filter((level) => groups.some((group) => group.level === level))
  const titles = new Map(groups.map(({ ruleId, rule }) => [ruleId, rule?.title ?? ruleId]))
  const rules = [...titles].sort(([a, x], [b, y]) => (x < y ? -1 : x > y ? 1 : a < b ? -1 : 1))
  const states = [
    ...(findings.some(({ live }) => live !== undefined) ? [option('live', 'In use today')] : []),
    ...(findings.some(({ history }) => history !== undefined)
      ? [option('head', 'Still in HEAD'), option('gone', 'Only in the history')]
      : []),
  ]
  const state =
    states.length === 0
      ? ''
      : `<label>State <select name="state">${option('', 'All')}${states.join('')}</select></label>`
  return `<form id="filter" role="search" aria-label="Filter findings" hidden>
<label class="wide">Search (press /) <input type="search" name="q" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
<label>Level <select name="level">${option('', 'All')}${levels.map((level) => option(level, level)).join('')}</select></label>
<label>Rule <select name="rule">${option('', 'All')}${rules.map(([id, title]) => option(id, title)).join('')}</select></label>
${state}
<button type="reset">Clear</button>
<output id="count" aria-live="polite"></output>
</form>
`
}
