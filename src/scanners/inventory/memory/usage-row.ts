import type { Need, Store, Usage } from '../types.ts'

/** A use without its path: name, start, end, role, reader, need, store, least length, plain, values, default. */
export type UsageRow = readonly [
  string,
  number,
  number,
  0 | 1,
  string,
  Need | 0,
  Store | 0,
  number,
  0 | 1,
  readonly string[] | 0,
  readonly [number, number] | 0,
]

export function usageRow(usage: Usage): UsageRow {
  const { name, place, role, reader, need, store, minLength, plain, values, secretDefault } = usage
  return [
    ...([name, place.start, place.end, role === 'read' ? 1 : 0, reader, need ?? 0, store ?? 0] as const),
    ...([minLength ?? 0, plain ? 1 : 0, values ?? 0] as const),
    secretDefault === undefined ? 0 : [secretDefault.start, secretDefault.end],
  ]
}

/** The use again, of a file with the same content. A default stands in the file of its read. */
export function usageOf(row: UsageRow, path: string): Usage {
  const [name, start, end, role, reader, need, store, minLength, plain, values, fallback] = row
  return {
    ...{ name, reader, place: { path, start, end }, role: role === 1 ? 'read' : 'deploy' },
    ...{ need: need === 0 ? undefined : need, store: store === 0 ? undefined : store },
    minLength: minLength === 0 ? undefined : minLength,
    secretDefault: fallback === 0 ? undefined : { path, start: fallback[0], end: fallback[1] },
    ...{ plain: plain === 1, values: values === 0 ? undefined : values },
  }
}
