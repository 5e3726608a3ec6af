import type { FileHit } from '../../types.ts'
import { isOwnCode } from '../paths.ts'
import { NameIndex, type Picture } from '../picture.ts'
import { compareAgreement } from './agreement.ts'
import { openItems } from './checklists.ts'
import { compareConditions } from './conditions.ts'
import { compareCoverage } from './coverage.ts'
import { compareExamples } from './examples.ts'
import { hitAt } from './hit.ts'
import { compareReferences } from './references.ts'
import { compareRotation } from './rotation.ts'
import { compareStores } from './stores.ts'
import { compareVault } from './vault.ts'

/** Everything on which documents, code and deployment files do not agree, by path and place. */
export async function compare(picture: Picture): Promise<FileHit[]> {
  if (picture.inventories.every(({ records, references }) => records.length === 0 && references.length === 0))
    return []
  const index = new NameIndex(picture)
  const hits = [
    ...(await compareCoverage(picture, index)),
    ...compareAgreement(picture, index),
    ...compareConditions(picture, index),
    ...compareExamples(picture, index),
    ...compareRotation(picture),
    ...compareReferences(picture),
    ...compareStores(picture, index),
    ...compareVault(picture, index),
    ...picture.inventories.flatMap(openItems),
    ...dynamicReads(picture),
    ...picture.problems.map(notParsed),
  ]
  return hits.sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start || (a.rule < b.rule ? -1 : 1),
  )
}

const MOST_DYNAMIC = 50

function dynamicReads({ dynamic }: Picture): FileHit[] {
  return dynamic
    .filter(({ place }) => isOwnCode(place.path))
    .slice(0, MOST_DYNAMIC)
    .map(({ place, text }) =>
      hitAt('inventory-dynamic-read', text, place, {
        message:
          'The name of the variable that is read here is made up when the program runs: it could not be compared.',
      }),
    )
}

function notParsed({ path, message, offset }: Picture['problems'][number]): FileHit {
  return hitAt(
    'file-not-parsed',
    path,
    { path, start: offset, end: offset },
    {
      message: `This file could not be parsed (${message}): which variables it uses is not known.`,
    },
  )
}
