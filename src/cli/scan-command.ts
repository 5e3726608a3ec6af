import { printable } from '../printable.ts'
import type { Report } from '../reporters/types.ts'
import { coverageText } from './coverage.ts'
import { print, type Io, wantsColor, write } from './io.ts'
import { openOutput } from './output-file.ts'
import type { Invocation } from './parse.ts'
import { createProgress } from './progress.ts'
import { type Given, scanRequest } from './request.ts'
import type { ScanRequest } from '../scan-request.ts'
import type { Services } from './services.ts'
import { writtenReport } from './written-report.ts'

/** Scans and reports. Gives the exit code: 0, 1 or 2. Throws `UserError` for what the user can mend. */
export async function scanCommand(
  invocation: Invocation,
  io: Io,
  services: Services,
  given: Given = {},
): Promise<number> {
  const { options } = invocation
  const output =
    options.output === undefined || options.output === '-' ? undefined : openOutput(options.output, io)
  const request = await scanRequest(invocation, io, services, given)
  const { report, elapsedMs } = await runScan(request, options.quiet ?? false, io, services)

  const told = output === undefined && (options.format ?? 'text') === 'text'
  // One line is enough for a clean run, and a hook prints nothing else.
  const unsaid =
    told && report.findings.every((finding) => finding.level === 'note' && !(options.all ?? false))
  const wantsPlan = options.format === 'html' && report.source === 'history'
  const plan = wantsPlan ? await planFor(report, invocation, io, services) : undefined
  const written = plan === undefined ? report : { ...report, plan }
  const text = await writtenReport(options.format ?? 'text', written, {
    color: output === undefined && wantsColor(io, options['no-color'] ?? false),
    all: options.all ?? false,
    debug: options.debug ?? false,
    width: io.columns,
    summary: !unsaid,
  })
  if (output === undefined) await print(io, text)
  else await output.write(text)

  if (!told)
    await write(io.stderr, report.warnings.map((warning) => `warning: ${printable(warning)}\n`).join(''))
  if (!options.quiet || report.exitCode === 2) {
    const { maxFileSize } = request.config
    const context = { elapsedMs, maxFileSize, debug: options.debug ?? false, unsaid }
    await write(io.stderr, coverageText(report, context))
  }
  return report.exitCode
}

/** What an audit ends in, for its page. */
async function planFor(report: Report, invocation: Invocation, io: Io, services: Services) {
  const { auditOf, documentOf, planOf } = await import('./audit-plan.ts')
  const plan = await planOf(await auditOf(report), invocation, io, services)
  return documentOf(plan, invocation, io, services, { replacements: undefined })
}

/** Runs the scan under a progress bar. */
export async function runScan(
  request: ScanRequest,
  quiet: boolean,
  io: Io,
  services: Services,
): Promise<{ readonly report: Report; readonly elapsedMs: number }> {
  if (request.source.kind === 'stdin' && io.isTTY.stdin && !quiet) {
    await write(io.stderr, 'Reading standard input; end it with Ctrl-D.\n')
  }
  const bar = createProgress(io, quiet)
  const start = io.now().getTime()
  try {
    const report = await services.scan({ ...request, onProgress: bar.update })
    io.signal.throwIfAborted()
    return { report, elapsedMs: io.now().getTime() - start }
  } finally {
    bar.clear()
  }
}
