import type { Setting } from '../settings/types.ts'
import { parseYaml } from '../yaml.ts'
import { placeInEntry, readEntries } from './entries.ts'
import { interpolate } from './interpolation.ts'
import { stageOf } from './path.ts'
import { servicesOf } from './services.ts'
import { get, type YamlNode } from '../yaml.ts'

/** The variables that the services of a compose file are given; what an alias brings to several services once. */
export async function settingsOfCompose(text: string, path: string): Promise<readonly Setting[]> {
  const { documents } = await parseYaml(text)
  const stage = stageOf(path)
  const seen = new Map<string, Setting>()
  for (const { value: service } of documents.flatMap(servicesOf)) {
    for (const setting of settingsOfService(service, text)) {
      const key = `${setting.start} ${setting.name}`
      if (!seen.has(key)) seen.set(key, { ...setting, stage })
    }
  }
  return [...seen.values()]
}

/** The literals of one service, defaults of variables included. */
export function settingsOfService(service: YamlNode, text: string): readonly Omit<Setting, 'stage'>[] {
  return readEntries(get(service, 'environment'), text).flatMap((entry) => {
    if (entry.value === undefined) return []
    const { kind, text: value, from, to } = interpolate(entry.value)
    return kind === 'reference' ? [] : [{ name: entry.key, value, ...placeInEntry(entry, text, from, to) }]
  })
}
