import { tooManyFindings } from '../findings/too-many.ts'
import { loadReporter, type ReporterName } from '../reporters/index.ts'
import type { Report, ReporterOptions } from '../reporters/types.ts'

/**
 * The whole report as text, ending in a newline.
 *
 * @throws UserError when no string can hold it (512 MiB): then nothing at all is reported.
 */
export async function writtenReport(
  format: ReporterName,
  report: Report,
  options: ReporterOptions,
): Promise<string> {
  const reporter = await loadReporter(format)
  try {
    return await reporter(report, options)
  } catch (error) {
    if (!(error instanceof RangeError) || error.message !== 'Invalid string length') throw error
    throw tooManyFindings(
      report.findings.length,
      report.findings.map(({ path }) => [path.text, 1] as const),
    )
  }
}
