import type { Document, Hit } from '../types.ts'
import { namedFile } from './paths.ts'

/** A file whose name alone says that it does not belong into Git, whatever it holds. */
export function scanNamedFile({ path }: Document): readonly Hit[] {
  const named = namedFile(path)
  if (named === undefined) return []
  const { rule, what } = named
  return [{ rule, start: 0, end: 0, value: rule, subject: rule, message: `This file is ${what}.` }]
}
