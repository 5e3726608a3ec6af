import { UserError } from '../errors.ts'
import { printable, printableJson } from '../printable.ts'
import { severity } from '../findings/level.ts'
import type { Finding } from '../findings/types.ts'
import type { VariableRow } from '../scanners/inventory/overview.ts'
import type { InventoryReport } from '../inspect-inventory.ts'
import { loadReporter } from '../reporters/index.ts'
import type { ScanRequest } from '../scan-request.ts'
import { version } from '../version.ts'
import { type Io, print, write } from './io.ts'
import type { Invocation } from './parse.ts'
import { scanRequest } from './request.ts'
import type { Services } from './services.ts'

/**
 * Shows every variable with what documents, code and deployment files say of it, and what is wrong; with `--write` the rows that are
 * missing, as a diff. Gives 1 when something reaches the level of `--fail-on`, else 0. Throws `UserError`.
 */
export async function inventoryCommand(invocation: Invocation, io: Io, services: Services): Promise<number> {
  const { options } = invocation
  if (options.format === 'html')
    throw new UserError('hushlint inventory has no --format html', 'It takes text, json or sarif.')
  if (options.write && options.format !== undefined && options.format !== 'text')
    throw new UserError('--write prints a diff and takes no --format', 'Leave one of them out.')
  const request = await scanRequest(invocation, io, services, { source: { kind: 'worktree', paths: [] } })
  const all = options.all ?? false
  const report = await services.inventory(request, all)
  if (report.remark === undefined) {
    await write(
      io.stderr,
      'No inventory was found: no table of variables, no .env.example. docs/inventory.md says what counts as one.\n',
    )
    return 0
  }
  if (options.write) await print(io, report.proposal)
  else if (options.format === 'sarif') await print(io, await asSarif(report, request, services))
  else if (options.format === 'json') await print(io, printableJson({ schemaVersion: 1, ...asJson(report) }))
  else await print(io, asText(report, all))
  await write(io.stderr, `${printable(report.remark)}\n`)
  const { failOn } = request
  if (options.write || failOn === 'never') return 0
  return report.findings.some(({ level }) => severity(level) >= severity(failOn)) ? 1 : 0
}

/** The findings alone, in a category of their own: GitHub keeps them beside those of a scan. */
async function asSarif(report: InventoryReport, request: ScanRequest, services: Services): Promise<string> {
  const infos = await services.ruleInfos()
  const used = new Set(report.findings.map(({ ruleId }) => ruleId))
  const reporter = await loadReporter('sarif')
  return reporter(
    {
      ...{ version, source: 'inventory', findings: report.findings, suppressed: [], warnings: [] },
      ...{ coverage: report.coverage, failOn: request.failOn, exitCode: 0, head: undefined },
      rules: new Map(
        infos.filter(({ id, pack }) => pack === 'inventory' || used.has(id)).map((info) => [info.id, info]),
      ),
    },
    { color: false, all: true, debug: false, width: 80 },
  )
}

function asJson({ variables, findings }: InventoryReport) {
  return {
    variables,
    findings: findings.map(({ ruleId, level, message, path, region, subject, fingerprint, related }) => ({
      ...{ ruleId, level, message, path: path.text, region, subject, fingerprint },
      related: related.map((one) => ({ message: one.message, path: one.path?.text, region: one.region })),
    })),
  }
}

function asText({ variables, findings }: InventoryReport, all: boolean): string {
  const shown = all ? variables : variables.filter((row) => row.class === 'secret' || row.problems.length > 0)
  const hidden = variables.length - shown.length
  const table = columns([
    ['variable', 'class', 'documented', 'read', 'required', 'stored', 'rotated', 'wrong'],
    ...shown.map(rowText),
  ])
  const more = hidden === 0 ? '' : `${hidden} more that are no secrets and in order; --all shows them.\n`
  const listed = findings.filter(({ level }) => all || level !== 'note')
  const end = findings.length === 0 ? '' : `\n${totals(findings, all)}\n`
  return `${table}${more}${listed.length > 0 ? '\n' : ''}${listed.map(findingText).join('')}${end}`
}

/** `1 error, 3 warnings, 2 notes (--all lists them)`. */
function totals(findings: InventoryReport['findings'], all: boolean): string {
  const counted = (['error', 'warning', 'note'] as const).flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length
    const hint = level === 'note' && !all ? ' (--all lists them)' : ''
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}${hint}`]
  })
  return counted.join(', ')
}

function rowText(row: VariableRow): string[] {
  return [
    row.name,
    row.class,
    row.documented[0]?.path ?? '-',
    row.read[0]?.path ?? '-',
    row.required ?? '-',
    row.stored.join(', ') || '-',
    row.rotated ?? '-',
    row.problems.map((id) => id.replace('inventory-', '')).join(', ') || '-',
  ]
}

/** Columns as wide as their longest cell, at most 44 characters; longer ones are cut at the front, where paths differ least. */
function columns(rows: readonly (readonly string[])[]): string {
  // The last one stands alone at its right: it need not be cut.
  const cells = rows.map((row) =>
    row.map((cell, i) => (i === row.length - 1 ? printable(cell) : shorten(printable(cell)))),
  )
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)))
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function shorten(cell: string): string {
  return cell.length <= WIDEST ? cell : `…${cell.slice(cell.length - WIDEST + 1)}`
}

const WIDEST = 44

function findingText({ path, region, level, ruleId, message }: Finding): string {
  return `${printable(path.text)}:${region.startLine}:${region.startColumn}  ${level}  ${ruleId}\n  ${printable(message)}\n`
}
