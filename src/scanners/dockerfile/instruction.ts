import {
  DockerfileParser,
  type Flag,
  type Heredoc,
  type Instruction,
  type JSONInstruction,
  type PropertyInstruction,
} from 'dockerfile-ast'
import type { DockerInstruction, DockerProperty, DockerString, Stage } from './model.ts'

/** A place as the library has it: 0-based. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** Offsets of the library's positions: lines end at CR, LF or both. */
export function offsets(text: string): (position: Position) => number {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10 && code !== 13) continue
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    starts.push(i + 1)
  }
  return ({ line, character }) => Math.min((starts[line] ?? text.length) + character, text.length)
}

/** An instruction as the rules look at it; of `ONBUILD` the inner one. */
export function toInstruction(
  node: Instruction,
  stage: Stage | undefined,
  skipsNames: boolean,
  text: string,
  offsetOf: (position: Position) => number,
  onBuild = false,
): DockerInstruction {
  const keyword = node.getKeyword()
  if (keyword === 'ONBUILD' && !onBuild) {
    const inner = (
      node as Instruction & { getTriggerInstruction(): Instruction | null }
    ).getTriggerInstruction()
    if (inner !== null) return toInstruction(inner, stage, skipsNames, text, offsetOf, true)
  }
  const range = node.getRange()
  const args = node.getArgumentsRange()
  const string = (value: string, at: { start: Position; end: Position }): DockerString =>
    unquoted(value, offsetOf(at.start), offsetOf(at.end), text)
  return {
    ...{ keyword, onBuild, stage, skipsNames },
    start: offsetOf(range.start),
    end: offsetOf(range.end),
    argsStart: offsetOf(args?.start ?? range.end),
    argsEnd: offsetOf(args?.end ?? range.end),
    flags: flagsOf(node).map((flag) => ({
      ...{ name: flag.getName(), value: flag.getValue() ?? '' },
      ...{ start: offsetOf(flag.getRange().start), end: offsetOf(flag.getRange().end) },
    })),
    heredocs: heredocsOf(node).flatMap((each) => {
      const content = each.getContentRange()
      return content === null ? [] : [{ start: offsetOf(content.start), end: offsetOf(content.end) }]
    }),
    json:
      keyword === 'HEALTHCHECK'
        ? healthcheckOf(text, offsetOf(args?.start ?? range.end), offsetOf(range.end))
        : jsonOf(node, string, text),
    properties: propertiesOf(node, string),
  }
}

function unquoted(value: string, start: number, end: number, text: string): DockerString {
  const quote = text[start]
  const inset = (quote === '"' || quote === "'") && end - start >= 2 && text[end - 1] === quote ? 1 : 0
  return { value, start: start + inset, end: end - inset }
}

function flagsOf(node: Instruction): readonly Flag[] {
  return 'getFlags' in node ? (node as JSONInstruction).getFlags() : []
}

function heredocsOf(node: Instruction): readonly Heredoc[] {
  const keyword = node.getKeyword()
  if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD') return []
  return (node as unknown as { getHeredocs(): Heredoc[] }).getHeredocs()
}

function jsonOf(
  node: Instruction,
  string: (value: string, at: { start: Position; end: Position }) => DockerString,
  text: string,
): readonly DockerString[] | undefined {
  if (!('getJSONStrings' in node)) return undefined
  const instruction = node as JSONInstruction
  if (instruction.getOpeningBracket() === null || instruction.getClosingBracket() === null) return undefined
  return instruction.getJSONStrings().map((each) => {
    const place = string('', each.getRange())
    const written = text.slice(place.start, place.end)
    return { ...place, value: parsed(written) ?? written }
  })
}

/** The strings of `HEALTHCHECK CMD […]`, which the library gives as words. */
function healthcheckOf(text: string, from: number, to: number): readonly DockerString[] | undefined {
  const written = text.slice(from, to)
  const node = /^CMD\s*\[/i.test(written) ? DockerfileParser.parse(written).getInstructions()[0] : undefined
  if (node === undefined) return undefined
  const offsetOf = offsets(written)
  const strings = jsonOf(
    node,
    (value, at) => unquoted(value, offsetOf(at.start), offsetOf(at.end), written),
    written,
  )
  return strings?.map(({ value, start, end }) => ({ value, start: from + start, end: from + end }))
}

function parsed(written: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${written}"`)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function propertiesOf(
  node: Instruction,
  string: (value: string, at: { start: Position; end: Position }) => DockerString,
): readonly DockerProperty[] {
  const keyword = node.getKeyword()
  if (keyword !== 'ENV' && keyword !== 'LABEL') return []
  return (node as PropertyInstruction).getProperties().flatMap((property) => {
    const range = property.getValueRange()
    if (range === null) return []
    const { value, start, end } = string(property.getValue() ?? '', range)
    return [{ name: property.getName(), value, start, end }]
  })
}
