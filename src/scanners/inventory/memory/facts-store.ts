import type { KeptFiles } from '../../types.ts'
import type { FactsTable } from './facts-table.ts'
import { FORM } from './form.ts'

const FACTS = 'inventory-code.json'
/** Facts of the last commits, so that not all are written again for each. */
const RECENT = 'inventory-recent.json'
const MOST_RECENT = 40

/** One of the files: a line of JSON that says what is in it, and a line of JSON for each content, so that few can be read without the others. */
interface Shelf {
  readonly text: string
  /** Start and end of the line of each key. */
  readonly lines: Map<string, readonly [number, number]>
}

/** Facts of code by kind and id of the content, in two files that are read when the first is asked for. */
export class FactsStore {
  readonly #kept: KeptFiles | undefined
  readonly #shelves = new Map<string, Shelf>()
  readonly #added = new Map<string, string>()

  constructor(kept: KeptFiles | undefined) {
    this.#kept = kept
  }

  get(key: string): FactsTable | undefined {
    const line = this.#added.get(key) ?? this.#line(RECENT, key) ?? this.#line(FACTS, key)
    return line === undefined ? undefined : (JSON.parse(line) as FactsTable)
  }

  add(key: string, table: FactsTable): void {
    this.#added.set(key, JSON.stringify(table))
  }

  /** Writes what is new, to the smaller file while that stays small. */
  save(): void {
    if (this.#added.size === 0) return
    const recent = new Map([...this.#lines(RECENT), ...this.#added])
    const whole = recent.size > MOST_RECENT
    if (whole) this.#write(FACTS, new Map([...this.#lines(FACTS), ...recent]))
    this.#write(RECENT, whole ? new Map() : recent)
  }

  /** Keeps what is wanted and forgets the rest. */
  keep(isWanted: (key: string) => boolean): void {
    const all = [...this.#lines(FACTS), ...this.#lines(RECENT), ...this.#added]
    this.#write(FACTS, new Map(all.filter(([key]) => isWanted(key))))
    this.#write(RECENT, new Map())
    this.#added.clear()
  }

  #line(name: string, key: string): string | undefined {
    const { text, lines } = this.#shelf(name)
    const place = lines.get(key)
    return place && text.slice(...place)
  }

  *#lines(name: string): Iterable<[string, string]> {
    const { text, lines } = this.#shelf(name)
    for (const [key, place] of lines) yield [key, text.slice(...place)]
  }

  #shelf(name: string): Shelf {
    const known = this.#shelves.get(name) ?? shelfOf(this.#kept?.read(name) ?? '')
    this.#shelves.set(name, known)
    return known
  }

  #write(name: string, lines: ReadonlyMap<string, string>): void {
    const sizes = [...lines].map(([key, line]) => [key, line.length])
    this.#kept?.write(name, [JSON.stringify({ form: FORM, sizes }), ...lines.values()].join('\n'))
  }
}

function shelfOf(text: string): Shelf {
  const lines = new Map<string, readonly [number, number]>()
  const end = text.indexOf('\n')
  const head = headOf(text.slice(0, end === -1 ? text.length : end))
  if (head?.form !== FORM) return { text: '', lines }
  let at = end + 1
  for (const [key, size] of head.sizes) {
    lines.set(key, [at, at + size])
    at += size + 1
  }
  return { text, lines }
}

function headOf(line: string): { form: number; sizes: [string, number][] } | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
