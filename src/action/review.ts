import { CONFIG_FILES, DEFAULTS } from '../config/defaults.ts'
import { UserError } from '../errors.ts'
import { addedTextLines } from '../git/commits.ts'
import type { Finding } from '../findings/types.ts'
import type { Report } from '../reporters/types.ts'
import type { Change } from './bring.ts'
import { type Message, warning } from './messages.ts'
import { checkConfigOnDisk, type SettingsOptions } from './settings.ts'

/** Says which settings of hushlint a change edits: a reviewer must see that, since later runs look for less. */
export async function settingsReview(options: SettingsOptions, used: readonly string[]): Promise<Message[]> {
  const fromBase = options.commit !== undefined
  const edited = [...options.changed].filter((path) => isSetting(path, used)).sort()
  const messages = edited.map((path) => {
    const holds = fromBase
      ? 'On this pull request the version of the base branch holds; this one does once it is merged.'
      : 'It holds from this run on.'
    const text = `${path} decides what hushlint looks for and what it leaves out. ${holds} Check that it takes out no more than it should.`
    return warning('This change edits the settings of hushlint', text, { path, line: 1 })
  })
  const isConfig = (path: string) => CONFIG_FILES.some((name) => path.endsWith(name)) || path === used[0]
  if (fromBase && edited.some(isConfig)) messages.push(...(await brokenConfig(options, edited[0] ?? '')))
  return messages
}

function isSetting(path: string, used: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return used.includes(path) || name === DEFAULTS.baseline || CONFIG_FILES.some((each) => each === name)
}

/** A configuration that cannot be read would stop every run after the merge. */
async function brokenConfig(options: SettingsOptions, path: string): Promise<Message[]> {
  try {
    await checkConfigOnDisk(options)
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const text = `${error.message}. Once this is merged, every run would end with it.`
    const place = { path, line: Number(/^[^:]*:(\d+):/.exec(error.message)?.[1] ?? 1) }
    return [{ type: 'error', title: 'The new configuration of hushlint cannot be used', text, place }]
  }
}

/** Says which comments that a change adds take findings out. */
export async function ignoreReview(root: string, change: Change, report: Report): Promise<Message[]> {
  const own = report.suppressed.filter(({ suppressedBy }) => suppressedBy.kind === 'inline').map(ignored)
  const old = report.suppressed.filter(({ suppressedBy }) => suppressedBy.kind === 'not-new')
  return [...own, ...(await newlyIgnored(root, change, old))]
}

function ignored(finding: Report['suppressed'][number]): Message {
  const { ruleId, path, region, suppressedBy } = finding
  const text = `${ruleId}: ${finding.message} It is left out; the reason given is: ${suppressedBy.reason}.`
  const isFile = finding.object === undefined || finding.object.type === 'blob'
  const place = isFile ? { path: path.text, line: region.startLine } : undefined
  return warning('A comment takes out a finding that this change adds', text, place)
}

/** Most files looked at for comments that were put above an old line. */
const MOST_FILES = 50

/** A comment above a line that stood there before makes nothing of this change disappear, but does so in later scans. */
async function newlyIgnored(
  root: string,
  { base, tip }: Change,
  old: readonly Finding[],
): Promise<Message[]> {
  const files = new Map<string, Finding[]>()
  for (const finding of old) {
    if (finding.path.raw !== undefined || finding.history?.inHead === false) continue
    files.set(finding.path.text, [...(files.get(finding.path.text) ?? []), finding])
  }
  const messages: Message[] = []
  for (const [path, findings] of [...files].slice(0, MOST_FILES)) {
    const added = await addedTextLines(root, base, tip, path)
    for (const { line, text } of added) {
      const finding = findings.find(({ region }) => region.startLine === line + 1)
      if (finding === undefined || !NEXT_LINE.test(text)) continue
      const what = `${finding.ruleId} on the next line stood there before, and will not be reported any more.`
      messages.push(warning('A comment that this change adds takes a finding out', what, { path, line }))
    }
  }
  return messages
}

const NEXT_LINE = /(?:ignore|disable|allow)[\w-]*next[\w-]*line/i
