import { isVariableName } from '../names.ts'
import type { Inventory, InventoryRecord, VariableClass } from '../types.ts'

/**
 * Reads a `.env.example` or `.env.schema`: each key with its place, those that are commented out too. The decorators of a schema
 * (`@required`, `@optional`, `@sensitive`, `@public`, as varlock's env-spec has them) stand in comments above the key.
 */
export function readExample(path: string, text: string, kind: 'example' | 'schema', why: string): Inventory {
  const records: InventoryRecord[] = []
  let decorators = ''
  for (const match of text.matchAll(/^.*$/gm)) {
    const line = match[0]
    const found = keyForm.exec(line)
    const name = found?.[2] ?? ''
    if (found === null || !(isVariableName(name) || found[1] === '') || shownForm.test(line)) {
      decorators = line.trim() === '' ? '' : `${decorators} ${line}`
      continue
    }
    const start = match.index + line.indexOf(name)
    const said = kind === 'schema' ? decorators : ''
    records.push(toRecord(name, { path, start, end: start + name.length }, match.index, line, said))
    decorators = ''
  }
  const header = { path, start: 0, end: Math.max(0, text.indexOf('\n')) }
  return {
    ...{ path, kind, why, records, header },
    ...{
      tables: [],
      mentions: new Map(),
      references: [],
      anchors: new Set(),
      checklists: [],
      rotations: [],
      cadences: [],
      coupled: [],
    },
  }
}

/** A line that shows how to write one. */
const shownForm =
  /^[ \t]*#?[ \t]*(?:VARIABLE|VAR|NAME|KEY)(?:_NAME)?[ \t]*=[ \t]*<?(?:your[-_ ]?)?value>?[ \t]*$/i
const keyForm = /^[ \t]*(#?)[ \t]*(?:export[ \t]+)?([A-Z][A-Z0-9_]*)[ \t]*=(?!=)/

function toRecord(
  name: string,
  place: InventoryRecord['place'],
  start: number,
  line: string,
  said: string,
): InventoryRecord {
  return {
    ...{ name, place, group: 0 },
    form: said === '' ? 'example' : 'schema',
    row: { path: place.path, start, end: start + line.length },
    required: decorated(said, /@required\b(?!=false)/)
      ? 'yes'
      : decorated(said, /@optional\b|@required=false/)
        ? 'no'
        : undefined,
    conditions: [],
    class: classOf(said),
    ...{ minLength: undefined, hasDefault: false, locations: [], cadence: undefined, lastRotated: undefined },
    ...{ rotatesAlone: false, aliases: [], vaultName: undefined },
  }
}

function decorated(said: string, pattern: RegExp): boolean {
  return pattern.test(said)
}

function classOf(said: string): VariableClass | undefined {
  if (/@sensitive\b(?!=false)/.test(said)) return 'secret'
  return /@public\b|@sensitive=false/.test(said) ? 'config' : undefined
}
