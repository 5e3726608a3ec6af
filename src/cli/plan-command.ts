import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { checkPlan } from '../plan/check-plan.ts'
import { readReport } from '../plan/read-report.ts'
import { toMarkdown } from '../plan/markdown.ts'
import { makeReplacements } from '../plan/replacements.ts'
import { shellWord } from '../plan/shell.ts'
import type { AuditReport, Plan } from '../plan/types.ts'
import { printable } from '../printable.ts'
import { plural } from '../reporters/wording.ts'
import { type Audit, auditOf, contents, documentOf, placesOf, planOf } from './audit-plan.ts'
import { coverageText } from './coverage.ts'
import { type Io, print, write } from './io.ts'
import { openOutput } from './output-file.ts'
import type { Invocation } from './parse.ts'
import { type ReplacementsFile, replacementsFile } from './replacements-file.ts'
import { scanRequest } from './request.ts'
import { runScan } from './scan-command.ts'
import type { Services } from './services.ts'

/**
 * `hushlint plan`: makes a rotation plan of a report or of an audit of its own, or ticks off what of a plan is done. Gives 0
 * when that is written (with `--check`: and nothing is left), 1 when something is left, 2 when the audit is incomplete. Throws `UserError`.
 */
export async function planCommand(invocation: Invocation, io: Io, services: Services): Promise<number> {
  const { options, positionals } = invocation
  const { output: target, check } = options
  const output = target === undefined || target === '-' ? undefined : openOutput(target, io)
  const file =
    options.replacements === undefined ? undefined : await replacementsFile(options.replacements, io)
  const before = check === undefined ? undefined : readText(check, 'the plan', io)
  // A file that is no plan is found before the audit.
  if (check !== undefined && before !== undefined) await checkPlan(before, check, EMPTY)

  const [given] = positionals
  const audit =
    given === undefined
      ? await ownAudit(invocation, io, services)
      : { report: readReport(readText(given, 'the report', io), given), rules: new Map() }
  const done = async (text: string): Promise<void> => {
    if (output === undefined) await print(io, text)
    else await output.write(text)
  }

  if (check !== undefined && before !== undefined) {
    const { text, boxes, open, unplanned } = await checkPlan(before, check, audit.report)
    await done(text)
    await write(
      io.stderr,
      checkText(
        boxes,
        open,
        unplanned.map(({ path }) => path),
      ),
    )
    if (audit.report.incomplete) return 2
    return open + unplanned.length > 0 ? 1 : 0
  }
  const plan = await planOf(audit, invocation, io, services)
  const unread = file === undefined ? 0 : await writeValues(plan, file, io)
  const document = await documentOf(plan, invocation, io, services, {
    replacements: file && shellWord(file.path),
    planFile: output && target !== '/dev/null' ? shellWord(resolve(io.cwd, target ?? '')) : undefined,
  })
  await done(toMarkdown(document))
  return audit.report.incomplete || unread > 0 ? 2 : 0
}

const EMPTY: AuditReport = {
  ...{ source: 'history', incomplete: true, findings: [], suppressed: [] },
  times: new Map(),
}

/** Audits the history. */
async function ownAudit(invocation: Invocation, io: Io, services: Services): Promise<Audit> {
  const { options } = invocation
  const audit = { ...invocation, options: { ...options, history: true }, positionals: [] }
  const request = await scanRequest(audit, io, services)
  const quiet = options.quiet ?? false
  const { report, elapsedMs } = await runScan(request, quiet, io, services)
  if (!quiet || report.exitCode === 2) {
    const context = { elapsedMs, maxFileSize: request.config.maxFileSize, debug: false, unsaid: false }
    await write(io.stderr, coverageText(report, context))
  }
  return auditOf(report)
}

/** Writes the values of the plan, in clear, for git-filter-repo. Gives how many findings could not be read again, and says so. */
async function writeValues(plan: Plan, file: ReplacementsFile, io: Io): Promise<number> {
  const { text, lines, unread } = await makeReplacements(placesOf(plan), contents(io.cwd))
  file.write(text)
  const left =
    unread.length === 0
      ? ''
      : `warning: ${plural(unread.length, 'finding')} could not be read again, and ${unread.length === 1 ? 'is' : 'are'} not in it: make the report in this repository, with --history\n`
  const said = `${file.path} holds ${plural(lines, 'line')} of clear values for git filter-repo; delete it when you are done`
  await write(io.stderr, `${printable(said)}\n${left}`)
  return unread.length
}

function readText(path: string, what: string, io: Io): string {
  try {
    return readFileSync(resolve(io.cwd, path), 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const why = code === 'ENOENT' ? 'it does not exist' : code === 'EISDIR' ? 'it is a folder' : code
    throw new UserError(`${what} ${path} cannot be read: ${why}`, 'It must be a file that you may read.', {
      cause: error,
    })
  }
}

function checkText(boxes: number, open: number, unplanned: readonly string[]): string {
  const left = open === 0 ? 'all of the plan is done' : `${open} of ${plural(boxes, 'step')} left`
  if (unplanned.length === 0) return `${left}\n`
  const paths = [...new Set(unplanned)].slice(0, 3).map(printable).join(', ')
  return `${left}; ${plural(unplanned.length, 'finding')} that the plan does not name (${paths} …): make a new one\n`
}
