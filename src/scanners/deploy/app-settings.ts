import type { DocumentScanner } from '../types.ts'
import { propertiesIn } from '../lines/properties.ts'
import { type Node, nodesAt, type Scalar } from '../tree/node.ts'
import { hitsOf, type Levels, once } from './hits.ts'
import { readTrees, treeScanner } from './read.ts'
import { allNamed, fullKey, type Named } from './variables.ts'

const RULE = 'app-settings-secret'

/**
 * Settings of .NET: names by sections, and connection strings with a password in them.
 * https://learn.microsoft.com/aspnet/core/fundamentals/configuration/
 */
export const scanAppSettings = treeScanner('json', (root, { path }) =>
  once(hitsOf(RULE, [...connectionParts(root), ...allNamed(root)], levelsAt(path))),
)

/** Settings of Spring in YAML; `ENC(…)` is encrypted by jasypt, `{cipher}` by the config server. */
export const scanSpringYaml: DocumentScanner = async (document) => {
  const roots = await readTrees(document, 'yaml')
  return once(hitsOf(RULE, roots.flatMap(allNamed), levelsAt(document.path)))
}

/** Settings of Spring and Quarkus as properties: `spring.datasource.password`. */
export const scanSpringProperties: DocumentScanner = ({ text, path }) => {
  const properties = propertiesIn(text)
  const names = properties
    .filter(({ key }) => /(?:user|username|name)$/i.test(key))
    .map(({ value }) => value.value)
  const named = properties.map(({ key, value }): Named => {
    const parts = key.split('.')
    return { key: fullKey(parts.at(-1) ?? key, parts.at(-2) ?? ''), value, names: names.slice(0, 20) }
  })
  return hitsOf(RULE, named, levelsAt(path))
}

/** A developer's own machine: nothing there opens anything else. */
export function levelsAt(path: string): Levels {
  return /[.-](?:dev|development|local|test|tests|it|ci|h2)\.\w+$/i.test(path) ? { weak: 'note' } : {}
}

/** `Server=…;User Id=…;Password=…` as variables. */
export function connectionParts(root: Node): readonly Named[] {
  const strings = [...nodesAt(root, 'ConnectionStrings/*'), ...nodesAt(root, '**/ConnectionString')]
  return strings.flatMap(({ node }) => (node.type === 'scalar' ? partsOf(node) : []))
}

function partsOf(scalar: Scalar): readonly Named[] {
  const { value, start, end } = scalar
  const isMoved = end - start !== value.length
  const found: Named[] = []
  let at = 0
  for (const part of value.split(';')) {
    const sign = part.indexOf('=')
    const from = start + at + sign + 1
    const text = part.slice(sign + 1)
    if (sign > 0) {
      const place = isMoved ? scalar : { start: from, end: from + text.length }
      found.push({ key: part.slice(0, sign).trim(), value: { ...scalar, ...place, value: text }, names: [] })
    }
    at += part.length + 1
  }
  const names = found.filter(({ key }) => /^(?:user id|uid|user|database|initial catalog)$/i.test(key))
  return found.map((each) => ({ ...each, names: names.map(({ value: { value } }) => value) }))
}
