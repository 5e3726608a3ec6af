import type {
  Dockerfile,
  Flag,
  Heredoc,
  Instruction,
  JSONInstruction,
  PropertyInstruction,
} from 'dockerfile-ast'
import { ParseProblem } from '../types.ts'

/** A Dockerfile as the rules look at it. Offsets are UTF-16 units of the text. */
export interface DockerModel {
  readonly text: string
  /**
   * The text with what the builder drops inside of an instruction (comment lines, blanks behind the escape character) blanked out, so
   * that a shell parser reads the rest at its places.
   */
  readonly shellText: string
  readonly instructions: readonly DockerInstruction[]
  readonly stages: readonly Stage[]
  /** False where the shell is PowerShell or cmd: the escape character is a backtick, or a `SHELL` says so. */
  readonly isUnixShell: boolean
  /** First instruction that no builder knows. */
  readonly unknown?: { readonly keyword: string; readonly at: number }
}

export interface Stage {
  readonly index: number
  readonly name: string | undefined
  /** The stage that it starts from; undefined for an image. */
  readonly parent: number | undefined
  /** Part of the image that is built when no target is given: the last stage and those that it starts from. */
  readonly isFinal: boolean
}

export interface DockerInstruction {
  /** Upper case; the inner one of `ONBUILD`. */
  readonly keyword: string
  readonly onBuild: boolean
  /** Undefined before the first `FROM`. */
  readonly stage: Stage | undefined
  readonly start: number
  readonly end: number
  /** Of what follows keyword and flags. */
  readonly argsStart: number
  readonly argsEnd: number
  readonly flags: readonly DockerFlag[]
  readonly heredocs: readonly Heredocument[]
  /** The strings of the JSON form; undefined in the shell form. */
  readonly json: readonly DockerString[] | undefined
  /** Keys with values of ENV and LABEL. */
  readonly properties: readonly DockerProperty[]
  /** `# check=skip=SecretsUsedInArgOrEnv` stands above it, or over the file. */
  readonly skipsNames: boolean
}

export interface DockerFlag {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface Heredocument {
  readonly start: number
  readonly end: number
}

/** A text at its place, quotes left out. */
export interface DockerString {
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface DockerProperty extends DockerString {
  readonly name: string
}

/**
 * Parses a Dockerfile.
 *
 * @throws ParseProblem when no instruction in it is one of a Dockerfile.
 */
export async function readDockerfile(text: string): Promise<DockerModel> {
  const { DockerfileParser } = await import('dockerfile-ast')
  const file = DockerfileParser.parse(text)
  const offsetOf = offsets(text)
  const all = file.getInstructions()
  const unknown = all.find((instruction) => !keywords.has(instruction.getKeyword()))
  if (!all.some((instruction) => keywords.has(instruction.getKeyword()))) {
    throw new ParseProblem('it has no instruction of a Dockerfile', 0)
  }
  const stages = stagesOf(all)
  const skips = skipsOf(file)
  let stage = -1
  const instructions = all.map((node) => {
    if (node.getKeyword() === 'FROM') stage++
    return toInstruction(node, stages[stage], skips(node), text, offsetOf)
  })
  const shell = instructions.find(({ keyword }) => keyword === 'SHELL')?.json?.[0]?.value ?? ''
  return {
    text,
    shellText: blankDropped(text, instructions),
    instructions,
    stages,
    isUnixShell: file.getEscapeCharacter() === '\\' && !/(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(shell),
    ...(unknown !== undefined && {
      unknown: {
        keyword: unknown.getInstruction(),
        at: offsetOf(unknown.getInstructionRange().start),
      },
    }),
  }
}

/** https://docs.docker.com/reference/dockerfile/ */
const keywords = new Set(
  (
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL ' +
    'STOPSIGNAL USER VOLUME WORKDIR'
  ).split(' '),
)

interface Position {
  readonly line: number
  readonly character: number
}

/** Offsets of the library's positions: lines end at CR, LF or both. */
function offsets(text: string): (position: Position) => number {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10 && code !== 13) continue
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    starts.push(i + 1)
  }
  return ({ line, character }) => Math.min((starts[line] ?? text.length) + character, text.length)
}

function stagesOf(all: readonly Instruction[]): readonly Stage[] {
  const found: { name: string | undefined; parent: number | undefined }[] = []
  for (const node of all) {
    if (node.getKeyword() !== 'FROM') continue
    const [image = '', as = '', name] = node.getArguments().map((argument) => argument.getValue())
    const parent = found.findIndex((stage) => stage.name !== undefined && stage.name === image.toLowerCase())
    const named = as.toLowerCase() === 'as' ? name?.toLowerCase() : undefined
    found.push({ name: named, parent: parent < 0 ? undefined : parent })
  }
  const final = new Set<number>()
  for (let at: number | undefined = found.length - 1; at !== undefined && at >= 0; at = found[at]?.parent) {
    final.add(at)
  }
  return found.map((stage, index) => ({ index, ...stage, isFinal: final.has(index) }))
}

/** BuildKit's own way to switch a check off: as a directive for the file, as a comment for the instruction below it. */
function skipsOf(file: Dockerfile): (node: Instruction) => boolean {
  const skip = (value: string) =>
    /(?:^|;)\s*skip=(?:[^;]*,)?\s*(?:SecretsUsedInArgOrEnv|all)\s*(?:,|;|$)/i.test(value)
  const whole = file.getDirectives().some((each) => each.getName() === 'check' && skip(each.getValue()))
  const lines = new Map<number, boolean>()
  for (const comment of file.getComments()) {
    const content = comment.getContent() ?? ''
    lines.set(comment.getRange().start.line, content.startsWith('check=') && skip(content.slice(6)))
  }
  return (node) => {
    if (whole) return true
    for (let line = node.getRange().start.line - 1; lines.has(line); line--) if (lines.get(line)) return true
    return false
  }
}

function toInstruction(
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
    json: jsonOf(node, string, text),
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

function blankDropped(text: string, instructions: readonly DockerInstruction[]): string {
  let result = ''
  let last = 0
  for (const { keyword, start, end, heredocs } of instructions) {
    if (!shellKeywords.has(keyword)) continue
    // Bodies of here-documents are taken as they are.
    const stop = Math.min(end, ...heredocs.map((each) => each.start))
    result += text.slice(last, start) + text.slice(start, stop).replace(dropped, blanks)
    last = stop
  }
  return result + text.slice(last)
}

const shellKeywords = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'ARG'])
/** Behind the escape character: blanks, and whole lines that are empty or comments. */
const dropped = /\\[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*/g

/** Of the same length; the shell sees blanks, which do not end its line. */
function blanks(part: string): string {
  return ' '.repeat(part.length)
}
