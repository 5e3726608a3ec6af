import { loadShell } from '../shell/parse.ts'
import type { Document, Hit } from '../types.ts'
import { get, parseYaml, textOf, type YamlNode } from '../yaml.ts'
import { createCollector } from './collector.ts'
import { readEntries } from './entries.ts'
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

/** What makes a default when a password repeats it: services, images, containers, users, databases. */
function namesIn(documents: readonly YamlNode[], text: string): readonly string[] {
  const names = new Set<string>()
  for (const document of documents) {
    const project = textOf(get(document, 'name'))
    if (project !== undefined) names.add(project)
    for (const { key, value: service } of servicesOf(document)) {
      names.add(key)
      const image = textOf(get(service, 'image')) ?? ''
      for (const part of image.replace(/[:@].*$/, '').split('/')) if (part !== '') names.add(part)
      names.add(textOf(get(service, 'container_name')) ?? key)
      for (const entry of readEntries(get(service, 'environment'), text)) {
        const { value = '' } = entry
        const plain = /^\$\{\w+:?-([^${}]*)\}$/.exec(value)?.[1] ?? value
        if (namesAlong.test(entry.key) && plain.length <= 40 && !plain.includes('$')) names.add(plain)
      }
    }
  }
  return [...names].filter((name) => name !== '').slice(0, MAX_NAMES)
}

/** No file that a person maintains has more. */
const MAX_NAMES = 300
const namesAlong = /(?:user|username|login|db|database|dbname|name|keyspace|vhost|bucket|org|realm)$/i
