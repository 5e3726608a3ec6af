import { loadShell } from '../shell/parse.ts'
import type { Document, Hit } from '../types.ts'
import { parseYaml, type YamlNode } from '../yaml.ts'
import { createCollector } from './collector.ts'
import { namesIn } from './names.ts'
import { stageOf } from './path.ts'
import { scanService } from './service.ts'
import { servicesOf } from './services.ts'
import { scanStored } from './stored.ts'

/** Secrets that stand in a compose file, and dev defaults of passwords, which are one finding for the whole file. */
export async function scanCompose({ path, text }: Document): Promise<readonly Hit[]> {
  const { documents } = await parseYaml(text)
  const collector = createCollector(stageOf(path), namesIn(documents, text))
  const parse = await loadShell()
  const seen = new Set<YamlNode>()
  for (const document of documents) {
    for (const { value: service } of servicesOf(document)) {
      // Several services can be one and the same node.
      if (seen.has(service)) continue
      seen.add(service)
      scanService(service, text, collector, parse)
    }
    scanStored(document, text, collector)
  }
  return collector.hits()
}
