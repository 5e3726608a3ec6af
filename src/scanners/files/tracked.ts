import { namedFile } from './paths.ts'
import type { CheckResult, FileHit, Repository } from '../types.ts'

/** Files whose name alone says that they do not belong into Git. */
export async function checkTrackedFiles(repository: Repository): Promise<CheckResult> {
  const paths = [...(repository.changed ?? (await repository.paths()))].sort()
  const hits: FileHit[] = []
  for (const path of paths) {
    const named = namedFile(path)
    if (named === undefined || (await repository.read(path)) === undefined) continue
    hits.push({
      rule: named.rule,
      ...{ path, start: 0, end: 0, value: named.rule, subject: named.rule },
      message: `This file is ${named.what}.`,
    })
  }
  return { hits }
}
