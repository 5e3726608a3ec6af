import type { FailOn } from '../config/types.ts'
import type { Finding, Level } from '../findings/types.ts'
import { severity } from '../findings/level.ts'
import { printable } from '../printable.ts'
import type { Report } from '../reporters/types.ts'
import { LEVELS, plural } from '../reporters/wording.ts'
import type { Message } from './messages.ts'

/** One annotation, as the toolkit takes it. */
export interface Annotation {
  readonly type: Message['type']
  readonly text: string
  readonly properties: {
    readonly title: string
    /** Relative to the workspace, `/`-separated. */
    readonly file?: string
    readonly startLine?: number
    readonly endLine?: number
    /** Only where start and end are on one line. The end is exclusive. */
    readonly startColumn?: number
    readonly endColumn?: number
  }
}

/** The runner shows so many of each type for a step, and cuts longer messages (actions/runner, `ExecutionContext.cs`). */
const MOST_OF_TYPE = 10
const LONGEST = 4000
const LONGEST_TITLE = 200

export interface AnnotationOptions {
  /** Path of the repository's root relative to the workspace: empty, or ending in `/`. */
  readonly prefix: string
  /** False: messages only. */
  readonly findings: boolean
  /** Paths that the change touches, relative to the root; undefined where everything is looked at. */
  readonly changed?: ReadonlySet<string> | undefined
  /** One error is kept free for the sentence that the step fails with. */
  readonly fails: boolean
}

/**
 * What the runner has room for: messages first, then findings, most severe first. Where not all fit, the last one of the
 * type says how many more there are. Notes are annotated only when they fail the run.
 */
export function chooseAnnotations(
  report: Report,
  messages: readonly Message[],
  options: AnnotationOptions,
): Annotation[] {
  const findings = options.findings ? annotated(report) : []
  return (['error', 'warning', 'notice'] as const).flatMap((type) => {
    const room = MOST_OF_TYPE - (type === 'error' && options.fails ? 1 : 0)
    const all = [
      ...messages.filter((message) => message.type === type).map((message) => ofMessage(message, options)),
      ...findings
        .filter(({ level }) => TYPES[level] === type)
        .map((each) => ofFinding(each, report, options)),
    ]
    if (all.length <= room) return all
    return [...all.slice(0, room - 1), more(type, all.length - room + 1)]
  })
}

const TYPES: Readonly<Record<Level, Message['type']>> = { error: 'error', warning: 'warning', note: 'notice' }

/** What stands in the files as they are now. What a later commit of the change took out again has no line to stand at. */
function annotated({ findings, failOn }: Report): Finding[] {
  const least = Math.min(severity('warning'), severityOf(failOn))
  const shown = findings.filter((finding) => severity(finding.level) >= least && standsInFile(finding))
  return LEVELS.flatMap((level) => shown.filter((finding) => finding.level === level))
}

function severityOf(failOn: FailOn): number {
  return failOn === 'never' ? Number.POSITIVE_INFINITY : severity(failOn)
}

/** Whether a finding stands at a line of a file of the scanned commit. */
export function standsInFile({ object, history }: Finding): boolean {
  return (object === undefined || object.type === 'blob') && history?.inHead !== false
}

function ofMessage({ type, title, text, place }: Message, { prefix }: AnnotationOptions): Annotation {
  const where = place && { file: prefix + place.path, startLine: place.line }
  return { type, text: clean(text, LONGEST), properties: { title: clean(title, LONGEST_TITLE), ...where } }
}

function ofFinding(written: Finding, report: Report, { prefix, changed }: AnnotationOptions): Annotation {
  const finding = onTouchedSide(written, changed)
  const { level, region, ruleId } = finding
  const rule = report.rules.get(ruleId)
  const [file, isMember] = fileOf(finding)
  const lines = isMember ? { startLine: 1 } : { startLine: region.startLine, endLine: region.endLine }
  const oneLine = !isMember && region.startLine === region.endLine
  const columns = oneLine ? { startColumn: region.startColumn, endColumn: region.endColumn } : {}
  const fix = rule === undefined ? '' : ` ${rule.fix}`
  return {
    type: TYPES[level],
    text: clean(`${finding.message}${fix}`, LONGEST),
    properties: {
      title: clean(`${rule?.title ?? ruleId} (${ruleId})`, LONGEST_TITLE),
      file: prefix + file,
      ...lines,
      ...columns,
    },
  }
}

/**
 * What two files disagree on is shown in the one that the change touches, where the pull request shows lines: at its related place when
 * its own is elsewhere.
 */
function onTouchedSide(finding: Finding, changed: AnnotationOptions['changed']): Finding {
  if (changed === undefined || changed.has(finding.path.text)) return finding
  const other = finding.related.find(({ path }) => path !== undefined && changed.has(path.text))
  if (other?.path === undefined) return finding
  const at = `${finding.path.text}:${finding.region.startLine}`
  return { ...finding, path: other.path, region: other.region, message: `${finding.message} (${at})` }
}

/** The file that a finding is in; for a member of an archive (`backup.zip!.env`) the archive. Members have no line hash. */
export function fileOf({ path, lineHash }: Finding): readonly [file: string, isMember: boolean] {
  const end = lineHash === undefined ? /(?<=\.\w+)!/.exec(path.text)?.index : undefined
  return end === undefined ? [path.text, false] : [path.text.slice(0, end), true]
}

function more(type: Message['type'], count: number): Annotation {
  const noun = type === 'notice' ? 'note' : type
  const text = `${plural(count, `more ${noun}`)}: the runner shows ${MOST_OF_TYPE} annotations of a type. All of them are in the log and the job summary.`
  return { type, text, properties: { title: 'More findings' } }
}

/** Without control and bidirectional characters: an annotation is shown beside the code. */
function clean(text: string, longest: number): string {
  const shown = printable(text)
  return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
