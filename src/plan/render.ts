import { type CleanUpOptions, cleanUp } from './clean-up.ts'
import { box, code, link, type MarkKind, plain } from './markdown.ts'
import type { LeakedValue, Plan, ReportedFinding } from './types.ts'

/** The plan as Markdown: the same report and rules give the same bytes. Safe to print; holds no clear value. */
export function renderPlan(plan: Plan, options: CleanUpOptions): string {
  const { values, files } = plan
  const lines = ['# Rotation plan', '', ...summary(plan)]
  if (values.length > 0) lines.push('## Rotate', '', ...values.flatMap(valueSection))
  if (files.length > 0) lines.push('## Files that leave the history', '', ...files.map(fileBox), '')
  if (values.length + files.length > 0) lines.push(...cleanUp(plan, options))
  return `${lines.join('\n').trimEnd()}\n`
}

function summary({ values, files, notes, accepted, report, hasInventory }: Plan): string[] {
  const live = values.filter((value) => value.live !== undefined).length
  const present = values.filter((value) => value.present).length
  const sentences = [
    values.length + files.length === 0
      ? 'Nothing to rotate, and nothing to clean up.'
      : `${count(values.length, 'leaked value')}, ${live} in use today, ${present} in what is checked out; ${count(files.length, 'file')} to take out of the history. Values are redacted; work from the top.`,
    ...(report.incomplete
      ? ['**The audit was incomplete: there may be more. Mend what it named, and make the plan again.**']
      : []),
    ...(report.source === 'history'
      ? []
      : [
          `**The report is not of the history (${plain(report.source)}): values that were deleted are missing. Make it with \`hushlint --history\`.**`,
        ]),
    ...(hasInventory || values.length === 0
      ? []
      : ['No inventory of secrets was read, so rows, places and couplings of the runbook are not named.']),
    ...(notes === 0 ? [] : [`${count(notes, 'note')} left out; \`--all\` takes them in.`]),
    ...(accepted === 0
      ? []
      : [
          `${count(accepted, 'finding')} left out because a comment, an allow list or the baseline accepts them.`,
        ]),
  ]
  return sentences.flatMap((sentence) => [sentence, ''])
}

function valueSection(value: LeakedValue, at: number): string[] {
  const { variable, rule, places, redacted, coupled, inventory, live } = value
  const title = rule?.title ?? value.ruleId
  const name = variable === undefined ? '' : `${code(variable)}: `
  const fingerprints = places.map(({ fingerprint }) => fingerprint)
  return [
    `### ${at + 1}. ${name}${plain(title)} (${value.level})`,
    '',
    box('Rotated at its provider; nothing uses the old value', 'rotated', fingerprints),
    box('Gone from the repository', goneKind(places), fingerprints),
    '',
    `- Value: ${code(redacted)}, rule ${code(value.ruleId)}`,
    ...(live === undefined ? [] : [`- **In use today: ${code(live)}**`]),
    ...(rule === undefined ? [] : [`- Why: ${plain(rule.why)}`, `- Do: ${plain(rule.fix)}`]),
    ...(rule === undefined ? [] : [`- Page: <${rule.source}>`]),
    ...(inventory === undefined ? [] : inventoryLines(inventory)),
    ...(coupled.length === 0 ? [] : [`- Rotate together with: ${coupled.map(code).join(', ')}`]),
    '- Stands in:',
    ...places.map((place) => `  - ${placeText(place)}`),
    '',
  ]
}

const goneKind = (places: readonly ReportedFinding[]): MarkKind =>
  places.some(({ level }) => level === 'note') ? 'gone-with-notes' : 'gone'

function inventoryLines({ row, rotation, stored }: NonNullable<LeakedValue['inventory']>): string[] {
  return [
    `- Runbook: ${link('its row', row)}${rotation === undefined ? '' : `, ${link('how to rotate it', rotation)}`}`,
    ...(stored.length === 0 ? [] : [`- Stored in: ${stored.map(plain).join('; ')}`]),
  ]
}

function fileBox(file: ReportedFinding): string {
  return box(`${placeText(file)}, rule ${code(file.ruleId)}`, goneKind([file]), [file.fingerprint])
}

/** Commits and refs that are named before it says how many more there are. */
const MOST = 5

function placeText({ path, region, object, history }: ReportedFinding): string {
  const isMessage = object?.type === 'commit' || object?.type === 'tag'
  const where = isMessage
    ? `message of ${object.type === 'tag' ? 'tag' : 'commit'} ${code(short(object.id))}`
    : `${code(path)} line ${region.startLine}`
  if (history === undefined) return where
  const { commits, refs, inHead, unreachable } = history
  const state = inHead ? '**still in HEAD**' : unreachable ? 'nothing reaches it any more' : 'not in HEAD'
  return [
    where,
    state,
    ...(isMessage || commits.length === 0 ? [] : [`came in with ${some(commits.map(short))}`]),
    ...(refs.length === 0 ? (unreachable ? [] : ['only the reflog reaches it']) : [`on ${some(refs)}`]),
  ].join(', ')
}

function some(names: readonly string[]): string {
  const rest = names.length - MOST
  return `${names.slice(0, MOST).map(code).join(' ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

const short = (id: string): string => id.slice(0, 12)

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
