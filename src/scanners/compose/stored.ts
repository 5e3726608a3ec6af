import { entriesOf, get, placeInScalar, type YamlNode, type YamlScalar } from '../yaml.ts'
import type { Collector } from './collector.ts'

/** What stands in the file itself under `secrets` and `configs`: their `content`. */
export function scanStored(document: YamlNode, text: string, collector: Collector): void {
  for (const { key, value } of entriesOf(get(document, 'secrets'))) {
    const content = contentOf(value)
    if (content === undefined) continue
    const { value: written } = content
    collector.value({
      ...{ key: 'secret', label: key, value: written.trimEnd() },
      place: (from, to) => placeInScalar(content, text, from, to),
    })
  }
  for (const { value } of entriesOf(get(document, 'configs'))) {
    const content = contentOf(value)
    if (content !== undefined) scanLines(content, text, collector)
  }
}

function contentOf(node: YamlNode): YamlScalar | undefined {
  const content = get(node, 'content')
  return content?.kind === 'scalar' && content.type !== 'null' ? content : undefined
}

/** The settings of a configuration, one a line, in any of the usual spellings. */
function scanLines(content: YamlScalar, text: string, collector: Collector): void {
  let at = 0
  for (const line of content.value.split('\n')) {
    const match = /^\s*(?:export\s+)?["']?([\w.-]{1,80})["']?\s*[=:]\s*(["']?)(.*?)\2\s*;?\s*$/.exec(line)
    const [, key = '', quote = '', value = ''] = match ?? []
    if (value !== '') {
      const from = at + line.indexOf(`${quote}${value}`, line.indexOf(key) + key.length) + quote.length
      collector.value({
        key,
        value,
        place: (start, end) => placeInScalar(content, text, from + start, from + end),
      })
    }
    at += line.length + 1
  }
}
