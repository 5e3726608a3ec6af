import { findProject } from '../config/discover.ts'
import { hasSubjects } from '../engine/subject-packs.ts'
import { UserError } from '../errors.ts'
import { severity } from '../findings/level.ts'
import type { Finding } from '../findings/types.ts'
import { unifiedDiff } from '../fix/diff.ts'
import { isMendable } from '../fix/edits.ts'
import { printable } from '../printable.ts'
import { agreed } from './ask.ts'
import { coverageText } from './coverage.ts'
import { type MendedFile, mendFile, writeMended } from './fix-files.ts'
import { type Io, print, write } from './io.ts'
import type { Invocation } from './parse.ts'
import { scanRequest } from './request.ts'
import { runScan } from './scan-command.ts'
import type { Services } from './services.ts'

/**
 * `hushlint --fix`: scans the worktree, shows what a placeholder in the place of each address, id and personal trace would change,
 * asks, and writes it. Secrets are never touched. Gives 0 when all is mended or nothing is there, 1 when findings at or above
 * `--fail-on` are left, 2 when it was declined or the scan is incomplete. Throws `UserError`.
 */
export async function fixCommand(invocation: Invocation, io: Io, services: Services): Promise<number> {
  const { options } = invocation
  const request = await scanRequest(invocation, io, services)
  const { root, gitDir } = findProject(io.cwd)
  if (gitDir === undefined)
    throw new UserError('--fix works in a Git repository only', 'What it changes must be seen and undone.')
  const { report, elapsedMs } = await runScan(request, options.quiet ?? false, io, services)

  const withNotes = options.all === true || options.rule !== undefined
  const wanted = report.findings.filter(
    (finding) => isMendable(finding) && (withNotes || finding.level !== 'note'),
  )
  const { mended, left } = await mend(root, wanted)
  for (const { path, before, after } of mended)
    await print(io, printableLines(unifiedDiff(path, before, after)))
  await print(io, leftText(left))
  await print(io, secretsText(report.findings))
  if (!withNotes) await print(io, notesText(report.findings))

  if (mended.length === 0) await print(io, 'Nothing to mend.\n')
  else if (options['dry-run']) await print(io, 'Nothing was written: --dry-run.\n')
  else {
    if (!options.yes && !(await agreed(io, 'Write this?', 'hushlint --fix --yes'))) {
      await write(io.stderr, 'Nothing was written.\n')
      return 2
    }
    for (const file of mended) writeMended(root, file)
    await print(io, `Written: ${printable(mended.map(({ path }) => path).join(', '))}\n`)
  }
  if (!options.quiet || report.exitCode === 2) {
    const context = {
      elapsedMs,
      maxFileSize: request.config.maxFileSize,
      debug: options.debug ?? false,
      unsaid: false,
    }
    await write(io.stderr, coverageText(report, context))
  }
  if (report.exitCode === 2) return 2
  if (request.failOn === 'never') return 0
  const least = severity(request.failOn)
  const done = new Set(options['dry-run'] ? [] : mended.flatMap(({ findings }) => findings))
  return report.findings.some((finding) => severity(finding.level) >= least && !done.has(finding)) ? 1 : 0
}

interface Mending {
  readonly mended: readonly MendedFile[]
  /** Paths that are left alone, with the reason. */
  readonly left: readonly (readonly [path: string, reason: string])[]
}

async function mend(root: string, findings: readonly Finding[]): Promise<Mending> {
  const byPath = new Map<string, Finding[]>()
  for (const finding of findings)
    byPath.set(finding.path.text, [...(byPath.get(finding.path.text) ?? []), finding])
  if (byPath.size === 0) return { mended: [], left: [] }
  const { worktreeStatus } = await import('../git/worktree-status.ts')
  const status = await worktreeStatus(root)
  const mended: MendedFile[] = []
  const left: [string, string][] = []
  for (const [path, own] of byPath) {
    const file = mendFile(root, path, own, status)
    if (typeof file === 'string') left.push([path, file])
    else mended.push(file)
  }
  return { mended, left }
}

function leftText(left: Mending['left']): string {
  return left.map(([path, reason]) => `Left alone: ${printable(path)} (${reason})\n`).join('')
}

function secretsText(findings: readonly Finding[]): string {
  const count = findings.filter(
    ({ pack, subject, level }) => subject === undefined && !hasSubjects(pack) && level !== 'note',
  ).length
  if (count === 0) return ''
  const [what, are] = count === 1 ? ['1 secret', 'is'] : [`${count} secrets`, 'are']
  return `${what} ${are} left as ${count === 1 ? 'it is' : 'they are'}: a secret must be rotated, not hidden. hushlint shows where.\n`
}

function notesText(findings: readonly Finding[]): string {
  const count = findings.filter((finding) => isMendable(finding) && finding.level === 'note').length
  return count === 0 ? '' : `${count} ${count === 1 ? 'note' : 'notes'} could be mended as well: --all.\n`
}

/** Lines of files can hold escape sequences. */
function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}
