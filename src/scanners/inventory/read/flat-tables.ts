import { nodesOf, type Page, startOf } from './markdown.ts'
import type { Cell } from './tables.ts'

/** A table whose rows the copy of a rendered page has spread over lines. */
export interface FlatTable {
  /** Offset of its header line. */
  readonly start: number
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Tables that Markdown does not see: a header line and a line of dashes with as many columns, perhaps with empty lines between them, then
 * cells that end in `|`, however many stand on a line. They are joined until a row is full. It ends at a line without `|` behind a full row.
 */
export function flatTables(page: Page): FlatTable[] {
  const taken = [...nodesOf(page.root)].filter(({ type }) => type === 'table' || type === 'code')
  const lines = linesOf(page.text)
  const found: FlatTable[] = []
  let until = 0
  for (const [index, line] of lines.entries()) {
    if (line.start < until || !dashes.test(line.text)) continue
    const inside = taken.some(
      (node) => startOf(node) <= line.start && line.start < (node.position?.end.offset ?? 0),
    )
    const head = lines.slice(0, index).findLast(({ text }) => !/^[\s|]*$/.test(text))
    if (inside || head === undefined || !head.text.includes('|')) continue
    const header = cellsOf(page, head.start, head.start + head.text.length)
    const columns = line.text.split('|').filter((part) => part.includes('-')).length
    if (header.length !== columns || columns < 2) continue
    const { rows, end } = rowsFrom(page, lines.slice(index + 1), columns)
    until = end
    found.push({ start: head.start, header, rows })
  }
  return found
}

const dashes = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?\|?\s*$/

interface Line {
  readonly text: string
  readonly start: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    lines.push({ text: text.slice(start, stop), start })
    start = stop + 1
  }
  return lines
}

function rowsFrom(page: Page, lines: readonly Line[], columns: number): { rows: Cell[][]; end: number } {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let end = 0
  for (const { text, start } of lines) {
    if (/^[\s|]*$/.test(text)) continue
    const open = row.length === 0
    if (open && (!text.includes('|') || text.startsWith('#'))) break
    const lead = open ? (/^\s*\|/.exec(text)?.[0].length ?? 0) : 0
    for (const cell of cellsOf(page, start + lead, start + text.length)) {
      row.push(cell)
      if (row.length < columns) continue
      rows.push(row)
      row = []
    }
    end = start + text.length
  }
  return { rows, end }
}

/** What stands between the pipes of one line. */
function cellsOf(page: Page, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  let start = page.text[from] === '|' ? from + 1 : from
  for (let at = start; at <= to; at++) {
    if (at < to && (page.text[at] !== '|' || page.text[at - 1] === '\\')) continue
    const raw = page.text.slice(start, at)
    const text = raw.trim()
    const begin = start + raw.length - raw.trimStart().length
    const plain = text.replace(/[`*]/g, '')
    if (at < to || text !== '')
      cells.push({
        path: page.path,
        text,
        start: begin,
        end: begin + text.length,
        nodes: [{ type: 'text', value: plain }],
        plain,
      })
    start = at + 1
  }
  return cells
}
