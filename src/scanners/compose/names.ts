import { get, textOf, type YamlNode } from '../yaml.ts'
import { readEntries } from './entries.ts'
import { servicesOf } from './services.ts'

/** What makes a default when a password repeats it: services, images, containers, users, databases. */
export function namesIn(documents: readonly YamlNode[], text: string): readonly string[] {
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
