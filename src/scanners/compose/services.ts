import { entriesOf, get, type YamlEntry, type YamlNode } from '../yaml.ts'

/** The services of a document; in files of the first format they stand at its top. */
export function servicesOf(document: YamlNode): readonly YamlEntry[] {
  const services = get(document, 'services')
  if (services !== undefined) return entriesOf(services)
  return entriesOf(document).filter(
    ({ value }) => get(value, 'image') !== undefined || get(value, 'build') !== undefined,
  )
}
