import { readFileSync, writeFileSync } from 'node:fs'

/** A row that was read by hand, with what the reader said of it. */
export interface Judged<Verdict extends string> {
  readonly verdict: Verdict
}

/** The name of a group and what is in it. */
export type Group<Item> = readonly [string, readonly Item[]]

/**
 * Puts what a script computed into `docs/<page>` between the marks that name the script; with `--check` on the command line it only
 * looks whether that stands there.
 *
 * @param script path of the script from the root of the project, as the marks name it
 * @throws Error when a mark is missing, or when the page is not current
 */
export function writeComputed(script: string, page: string, text: string): void {
  const before = readFileSync(urlOf(page), 'utf8')
  const start = `<!-- computed by ${script} -->`
  const end = '<!-- end of what is computed -->'
  const from = before.indexOf(start)
  // A page may have blocks of several scripts; each ends with the next mark of an end.
  const to = before.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`docs/${page} lacks ${start} or ${end}`)
  writePage(script, page, `${before.slice(0, from + start.length)}\n\n${text}\n\n${before.slice(to)}`)
}

/**
 * Writes a whole page of `docs/`, or with `--check` looks whether it is so.
 *
 * @throws Error when the page is not current
 */
export function writePage(script: string, page: string, text: string): void {
  if (!process.argv.includes('--check')) writeFileSync(urlOf(page), text)
  else if (readFileSync(urlOf(page), 'utf8') !== text)
    throw new Error(`docs/${page} is not current: run npx tsx ${script}`)
}

/** Groups by a key, in the order of the keys. */
export function by<Item>(of: readonly Item[], key: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, Item[]>()
  for (const item of of) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * A table of what was read: a row for each group, a column for each verdict, and last the share of one verdict.
 *
 * @param columns verdicts with their headings, in the order of the columns
 * @param share the verdict whose share is told, in percent
 */
export function readings<Verdict extends string>(
  title: string,
  groups: readonly Group<Judged<Verdict>>[],
  columns: readonly (readonly [Verdict, string])[],
  share: Verdict,
): string {
  const name = columns.find(([verdict]) => verdict === share)?.[1] ?? share
  return markdown(
    [title, 'read', ...columns.map(([, heading]) => heading), `${name}, %`],
    groups.map(([group, of]) => {
      const count = (verdict: Verdict) => of.filter((one) => one.verdict === verdict).length
      const counts = columns.map(([verdict]) => count(verdict))
      return [group, of.length, ...counts, percent(count(share), of.length)]
    }),
  )
}

/** A table in Markdown. */
export function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A share with one decimal; empty where there is nothing to take it of. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(1)
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function urlOf(page: string): URL {
  return new URL(`../../docs/${page}`, import.meta.url)
}
