import { type Dockerfile, DockerfileParser, type Instruction } from 'dockerfile-ast'
import { ParseProblem } from '../types.ts'
import { offsets, toInstruction } from './instruction.ts'

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
export function readDockerfile(text: string): DockerModel {
  if (text.length > LARGEST) throw new ParseProblem('it is larger than 1 MB', LARGEST)
  const file = DockerfileParser.parse(text)
  const offsetOf = offsets(text)
  const all = file.getInstructions()
  const unknown = all.find((instruction) => !keywords.has(instruction.getKeyword()))
  if (unknown !== undefined && !all.some((instruction) => keywords.has(instruction.getKeyword()))) {
    throw new ParseProblem('it has no instruction of a Dockerfile', offsetOf(unknown.getRange().start))
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

/** In UTF-16 units. The time of the parser grows faster than the text. */
const LARGEST = 1_000_000

/** https://docs.docker.com/reference/dockerfile/ */
const keywords = new Set(
  (
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL ' +
    'STOPSIGNAL USER VOLUME WORKDIR'
  ).split(' '),
)

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
