import { isVariableName } from '../names.ts'
import type { Usage } from '../types.ts'
import { type SourceText, usageAt } from './usage.ts'

/** A template of YAML (Helm) cannot be parsed before it is filled in: every word in the form of a variable counts as used. */
export function readTemplate(source: SourceText): Usage[] {
  const found: Usage[] = []
  for (const match of source.text.matchAll(/(?<![\w.-])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![\w-])/g)) {
    if (isVariableName(match[0]))
      found.push(usageAt(source, match[0], match.index, { role: 'deploy', reader: 'template' }))
  }
  return found
}
