import { appendFileSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { endGroup, error, info, notice, setFailed, setOutput, startGroup, warning } from '@actions/core'
import { coverageText } from '../cli/coverage.ts'
import { failureText } from '../cli/failure.ts'
import { writtenReport } from '../cli/written-report.ts'
import { UserError } from '../errors.ts'
import { severity } from '../findings/level.ts'
import { printable } from '../printable.ts'
import { loadReporter } from '../reporters/index.ts'
import type { Report } from '../reporters/types.ts'
import { countLevels, LEVELS, plural } from '../reporters/wording.ts'
import { version } from '../version.ts'
import { type Annotation, chooseAnnotations, standsInFile } from './annotations.ts'
import type { Change } from './bring.ts'
import type { Inputs } from './inputs.ts'
import type { Job } from './job.ts'
import type { Message } from './messages.ts'
import type { EventPlan } from './plan.ts'
import { inside } from './settings.ts'
import { failureSummary, SUMMARY_LIMIT, summaryText } from './summary.ts'

export interface PublishOptions {
  readonly job: Job
  readonly inputs: Inputs
  /** Top folder of the worktree, absolute. */
  readonly root: string
  readonly elapsedMs: number
  readonly maxFileSize: number
  readonly messages: readonly Message[]
  readonly subject: string
  readonly change: Change | undefined
  /** Paths that the change touches. */
  readonly changed: ReadonlySet<string> | undefined
  readonly head: string | undefined
}

/** Writes everything that a run gives: log, annotations, summary, SARIF file, outputs, and whether the step fails. */
export async function publish(scanned: Report, options: PublishOptions): Promise<void> {
  const { job, inputs, change, subject } = options
  const messages = [...options.messages, ...scanned.warnings.map(ofWarning)]
  const broken = messages.find(({ type }) => type === 'error')
  const report: Report = broken === undefined ? scanned : { ...scanned, exitCode: 2 }
  const failure = failureSentence(report, broken)
  // What reads the file must find it also when the step fails.
  const sarif = inputs.sarifFile === undefined ? undefined : await writeSarif(report, inputs.sarifFile, job)
  outputs(report, { sarif, change })

  print(`hushlint ${version}: ${subject}`)
  print(coverageText(report, { ...options, debug: inputs.options.debug ?? false }))
  await printFindings(report, inputs)
  printMessages(messages)
  const chosen = chooseAnnotations(report, messages, {
    prefix: prefixOf(job, options.root),
    findings: inputs.annotations,
    changed: options.changed,
    fails: failure !== undefined,
  })
  for (const annotation of chosen) annotate(annotation)
  if (inputs.summary)
    writeSummary(job, (room) => summaryText(report, { ...options, ...addresses(options), messages, room }))
  if (failure === undefined) return
  setFailed(failure)
  process.exitCode = report.exitCode
}

/** For an event with nothing to scan, such as a deleted branch. */
export function publishNothing({ subject, messages }: EventPlan): void {
  print(`hushlint ${version}: ${subject}`)
  for (const { text, title } of messages) notice(text, { title })
  setOutput('findings', 0)
  setOutput('exit-code', 0)
}

/** For a run that could not do what it was asked for: it is not an all-clear, whatever the reason. */
export async function publishFailure(problem: unknown, job: Job | undefined): Promise<void> {
  const text = failureText(problem)
  setOutput('exit-code', 2)
  if (problem instanceof UserError) {
    const hint = problem.hint === undefined ? '' : ` ${printable(problem.hint)}`
    setFailed(`hushlint could not scan: ${printable(problem.message)}.${hint}`)
  } else {
    print(text)
    setFailed('hushlint could not scan: an internal error. This is a bug, and not an all-clear.')
  }
  writeSummary(job, () => failureSummary(text.trim()))
  process.exitCode = 2
}

/** The one sentence that a failed step ends with; undefined when it does not fail. */
function failureSentence(report: Report, broken: Message | undefined): string | undefined {
  const { findings, failOn, exitCode, coverage } = report
  const counts = countLevels(findings)
  const failing = LEVELS.filter(
    (level) => failOn !== 'never' && severity(level) >= severity(failOn) && counts[level] > 0,
  )
  const found = failing.map((level) => plural(counts[level], level)).join(', ')
  if (exitCode === 1) {
    return `hushlint found ${found}. Remove each value, and replace what was pushed: it is known from then on.`
  }
  if (exitCode === 0) return undefined
  const more = found === '' ? '' : `; it found ${found}`
  if (broken !== undefined) return `${broken.title}${more}.`
  const remark = coverage.remarks[0]
  const why = remark === undefined ? 'something could not be read' : printable(remark).replace(/\.$/, '')
  return `hushlint could not scan all: ${why}${more}. This is not an all-clear.`
}

function ofWarning(text: string): Message {
  return { type: 'warning', title: 'hushlint', text }
}

function outputs(
  { findings, source, exitCode }: Report,
  { sarif, change }: { readonly sarif: string | undefined; readonly change: Change | undefined },
): void {
  setOutput('findings', findings.length)
  setOutput('new-findings', source === 'range' ? findings.filter(standsInFile).length : '')
  setOutput('exit-code', exitCode)
  setOutput('sarif-file', sarif ?? '')
  setOutput('base', change?.base ?? '')
  setOutput('head', change?.tip ?? '')
}

async function writeSarif(report: Report, file: string, job: Job): Promise<string> {
  const reporter = await loadReporter('sarif')
  const target = resolve(job.workspace, file)
  try {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, await reporter(report, REPORTER_OPTIONS))
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? 'unknown error'
    throw new UserError(`cannot write the input sarif-file, ${file}: ${code}`, undefined, { cause: problem })
  }
  return file
}

const REPORTER_OPTIONS = { color: false, all: true, debug: false, width: 120 } as const

async function printFindings(report: Report, { format, options }: Inputs): Promise<void> {
  if (report.findings.length === 0 && format === 'text' && !options.debug) return
  const text = await writtenReport(format, report, { ...REPORTER_OPTIONS, debug: options.debug ?? false })
  startGroup(`All findings (${report.findings.length})`)
  print(text)
  endGroup()
}

function printMessages(messages: readonly Message[]): void {
  for (const { type, title, text, place } of messages) {
    const at = place === undefined ? '' : ` (${place.path}:${place.line})`
    print(printable(`${type}: ${title}${at}: ${text}`))
  }
}

/**
 * Writes lines of which none is a command for the runner: those begin with `::`, blanks before it left aside, or
 * hold `##[` anywhere (actions/runner, `ActionCommand.cs`). Paths and excerpts come from the repository.
 */
function print(text: string): void {
  const lines = text.replace(/\n$/, '').split(/\r\n|\r|\n/)
  const safe = lines.map((line) => line.replace(/^\s*::/, '\\x3a:').replaceAll('##[', '##\\x5b'))
  info(safe.join('\n'))
}

const COMMANDS = { error, warning, notice } as const

function annotate({ type, text, properties }: Annotation): void {
  COMMANDS[type](text.replaceAll('##[', '##\\x5b'), properties)
}

/** Annotations are relative to the workspace, and the repository may lie in a folder of it. */
function prefixOf({ workspace }: Job, root: string): string {
  const path = inside(realpathSync(workspace), root)
  return path === undefined || path === '' ? '' : `${path}/`
}

function addresses({ job, head }: PublishOptions) {
  const address = job.repository === '' ? undefined : `${job.serverUrl}/${job.repository}`
  return { address, head }
}

/** A summary that cannot be written changes nothing about the result. */
function writeSummary(job: Job | undefined, textFor: (room: number) => string): void {
  const file = job?.summaryFile
  if (file === undefined) return
  try {
    const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    const text = textFor(SUMMARY_LIMIT - used)
    if (Buffer.byteLength(text) + used <= SUMMARY_LIMIT) appendFileSync(file, text)
    else print('The job summary is full: nothing was added to it.')
  } catch (problem) {
    print(
      `The job summary could not be written: ${(problem as NodeJS.ErrnoException).code ?? 'unknown error'}`,
    )
  }
}
