import { type ComposeFile, openCompose, takenOver } from '../compose/chains.ts'
import { createCollector } from '../compose/collector.ts'
import { namesIn } from '../compose/names.ts'
import { scanService } from '../compose/service.ts'
import { settingsOfService } from '../compose/settings.ts'
import { judgeSetting } from '../settings/judge.ts'
import { loadShell } from '../shell/parse.ts'
import type { FileHit, ScannerSettings } from '../types.ts'
import type { PlacedSetting, TextOf } from './types.ts'

/** What production files of compose take over from others. */
export interface TakenValues {
  readonly hits: readonly FileHit[]
  /** The variables, for the other checks of production. */
  readonly settings: readonly PlacedSetting[]
}

/**
 * What a production file takes over from files that are judged as those of a developer's machine: values that it does not set anew. Each is
 * reported at its own place, as it would be if it stood in the production file.
 */
export async function valuesTakenOver(
  paths: readonly string[],
  textOf: TextOf,
  settings: ScannerSettings,
): Promise<TakenValues> {
  const hits: FileHit[] = []
  const found: PlacedSetting[] = []
  const open = opener(textOf)
  const parse = await loadShell()
  for (const path of paths) {
    const production = await open(path)
    if (production === undefined) continue
    const taken = await takenOver(production, open)
    const files = [...new Set(taken.map(({ file }) => file))].filter((file) => !paths.includes(file.path))
    const names = [production, ...files].flatMap(({ documents, text }) => namesIn(documents, text))
    for (const file of files) {
      const collector = createCollector('production', names)
      const own = taken.filter((each) => each.file === file)
      const first = own[0]!
      const related = [{ path, message: 'Production takes it over here', start: first.start, end: first.end }]
      for (const { service } of own) {
        scanService(service, file.text, collector, parse)
        for (const setting of settingsOfService(service, file.text)) {
          const placed = { ...setting, stage: 'production' as const, path: file.path, related }
          found.push(placed)
          hits.push(...judgeSetting(placed, settings).map((hit) => ({ ...hit, path: file.path, related })))
        }
      }
      for (const hit of collector.hits()) {
        const level = hit.level === 'warning' && hit.rule !== 'compose-dev-defaults' ? 'error' : hit.level
        const others = (hit.related ?? []).map((each) => ({ ...each, path: file.path }))
        hits.push({
          ...hit,
          ...(level !== undefined && { level }),
          path: file.path,
          related: [...related, ...others],
        })
      }
    }
  }
  return { hits: once(hits), settings: found }
}

function opener(textOf: TextOf): (path: string) => Promise<ComposeFile | undefined> {
  const known = new Map<string, Promise<ComposeFile | undefined>>()
  return (path) => {
    const found =
      known.get(path) ??
      textOf(path).then((text) => (text === undefined ? undefined : openCompose(path, text)))
    known.set(path, found)
    return found
  }
}

/** Several production files can take over the same. */
function once(hits: readonly FileHit[]): readonly FileHit[] {
  const seen = new Set<string>()
  return hits.filter(({ rule, path, start, end }) => {
    const key = `${rule} ${path} ${start} ${end}`
    return !seen.has(key) && seen.add(key)
  })
}
