import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { UserError } from '../errors.ts'
import { printable } from '../printable.ts'
import { plural } from '../reporters/wording.ts'
import { coverageText } from './coverage.ts'
import { type Io, write } from './io.ts'
import { openOutput } from './output-file.ts'
import type { Invocation } from './parse.ts'
import { baselineFile, configFor, scanRequest } from './request.ts'
import { runScan } from './scan-command.ts'
import type { Services } from './services.ts'

/**
 * Adds the present findings to the baseline. Nothing is taken out of it: a scan of one source cannot know what
 * another would find. Gives exit code 0; throws `UserError` and leaves the file as it was when the scan is incomplete.
 */
export async function baselineCommand(invocation: Invocation, io: Io, services: Services): Promise<number> {
  const { baseline, ...options } = invocation.options
  const config = await configFor(options, io, services)
  const file = baselineFile(invocation.options, config, io)
  const name = relative(io.cwd, file)
  const output = openOutput(file, io)
  const previous = readPrevious(file, name)
  // A broken file is found before the work.
  if (previous !== undefined) await services.addToBaseline([], previous, name)

  const request = {
    ...(await scanRequest({ ...invocation, options }, io, services)),
    baselineFile: undefined,
  }
  const { report, elapsedMs } = await runScan(request, options.quiet ?? false, io, services)
  const context = { elapsedMs, maxFileSize: config.maxFileSize, debug: options.debug ?? false }
  if (!options.quiet || report.exitCode === 2) await write(io.stderr, coverageText(report, context))
  if (report.exitCode === 2) {
    throw new UserError(
      `the scan is incomplete, so ${name} was left as it was`,
      'Mend what is named above and run it again.',
    )
  }
  const accepted = report.findings.filter((finding) => options.all || finding.level !== 'note')
  await output.write(await services.addToBaseline(accepted, previous, name))
  if (!options.quiet) {
    const notes = report.findings.length - accepted.length
    const left = notes === 0 ? '' : `; ${notes} of level note left out (--all takes them in)`
    await write(
      io.stderr,
      printable(`${name} covers ${plural(accepted.length, 'present finding')}${left}`).concat('\n'),
    )
  }
  return 0
}

function readPrevious(file: string, name: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return undefined
    const reason = code === 'EISDIR' ? 'it is a folder' : code
    throw new UserError(
      `the baseline ${name} cannot be read: ${reason}`,
      'It must be a file that you may read.',
      {
        cause: error,
      },
    )
  }
}
