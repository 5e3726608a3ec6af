import { DockerfileParser } from 'dockerfile-ast'
import type { Usage } from '../types.ts'
import { interpolated, type SourceText, usageAt } from './usage.ts'

/** Names that a Dockerfile takes (`ARG`), sets (`ENV`), mounts as secrets or expands. */
export function readDockerfile(source: SourceText): Usage[] {
  const lines = lineStarts(source.text)
  const at = ({ line, character }: { line: number; character: number }): number =>
    (lines[line] ?? 0) + character
  const found: Usage[] = []
  const details = { role: 'deploy', reader: 'Dockerfile', store: 'build' } as const
  for (const instruction of DockerfileParser.parse(source.text).getInstructions()) {
    const range = instruction.getRange()
    const [start, end] = [at(range.start), at(range.end)]
    const text = source.text.slice(start, end)
    const keyword = instruction.getKeyword()
    if (keyword === 'ARG' || keyword === 'ENV') {
      for (const match of text.matchAll(/(?<=\s)([A-Za-z_][A-Za-z0-9_]*)(?==|\s|$)/g)) {
        const bare =
          keyword === 'ARG' || text.slice(match.index).startsWith(`${match[1]}=`) || match.index < 8
        if (bare) found.push(usageAt(source, match[1] ?? '', start + match.index, details))
      }
    }
    for (const match of text.matchAll(/\b(?:id|env)=([A-Z][A-Z0-9_]+)/g)) {
      found.push(usageAt(source, match[1] ?? '', start + match.index + match[0].indexOf('=') + 1, details))
    }
    found.push(...interpolated(source, start, end, details))
  }
  return found
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
