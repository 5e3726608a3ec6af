import type { FileHit } from '../../types.ts'
import { classOfName, isPlatformName } from '../names.ts'
import { isOwnCode } from '../paths.ts'
import type { NameIndex, Picture } from '../picture.ts'
import { describesCode } from './coverage.ts'
import { hitAt } from './hit.ts'

/** Names that only one of example file and document has, where the two describe the same code. */
export function compareExamples(picture: Picture, index: NameIndex): FileHit[] {
  const believed = picture.inventories.filter((inventory) => describesCode(inventory, index))
  const documents = believed.filter(
    ({ kind, records }) => kind !== 'example' && records.every(({ form }) => form !== 'code'),
  )
  const examples = believed.filter(({ kind }) => kind === 'example')
  const hits: FileHit[] = []
  for (const example of examples) {
    const names = new Set(example.records.map(({ name }) => name))
    for (const document of documents) {
      const own = new Set(document.records.flatMap(({ name, aliases }) => [name, ...aliases]))
      const common = [...names].filter((name) => own.has(name)).length
      // Pages and examples of different services have little in common.
      if (common < 3 || common * 2 < Math.min(own.size, names.size)) continue
      const missing = example.records.filter(
        ({ name }) => !index.records.get(name)?.some(({ form }) => form !== 'example'),
      )
      for (const record of missing) {
        if (isPlatformName(record.name)) continue
        const close = common * 5 >= names.size * 4 && picture.pageWith(record.name) === undefined
        hits.push(
          hitAt('inventory-example', record.name, record.place, {
            level:
              close &&
              classOfName(record.name) === 'secret' &&
              index.usagesOf(record).some(({ role, place }) => role === 'read' && isOwnCode(place.path))
                ? 'warning'
                : 'note',
            message: `${record.name} stands in the example file, and no document describes it.`,
            related: [['the document', document.header]],
          }),
        )
      }
      for (const record of document.records) {
        if (names.has(record.name) || isPlatformName(record.name) || record.name.includes('*')) continue
        if (index.records.get(record.name)?.some(({ form }) => form === 'example')) continue
        hits.push(
          hitAt('inventory-example', record.name, record.place, {
            ...{
              level: 'note',
              message: `${record.name} is documented, and the example file does not have it.`,
            },
            related: [['the example', example.header]],
          }),
        )
      }
    }
  }
  return [...new Map(hits.map((hit) => [`${hit.path} ${hit.subject}`, hit])).values()]
}
