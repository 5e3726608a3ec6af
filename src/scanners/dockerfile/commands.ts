import { modes } from '../runtime/printing.ts'
import type { Hit } from '../types.ts'
import { commandOf, withNested } from '../shell/nested.ts'
import type { ShellCommand, ShellScript } from '../shell/parse.ts'
import { secretsOf } from '../shell/secrets.ts'
import { levelInStage, literalHit } from './findings.ts'
import type { DockerFlag, DockerInstruction, DockerModel, DockerString } from './model.ts'

type ParseShell = (text: string, base: number) => ShellScript

/** Secrets in what RUN, CMD, ENTRYPOINT and HEALTHCHECK run. */
export function scanCommands(model: DockerModel, parse: ParseShell): readonly Hit[] {
  const hits: Hit[] = []
  for (const instruction of model.instructions) {
    if (!runs.has(instruction.keyword)) continue
    const commands = withNested(commandsOf(instruction, model, parse), parse)
    const isRun = instruction.keyword === 'RUN'
    for (const command of commands) {
      for (const { key, label, word, user } of secretsOf(command, model.shellText)) {
        if (word.expands && !word.value.startsWith('${')) continue
        const hit = literalHit({
          rule: isRun ? 'dockerfile-secret-in-run' : 'dockerfile-secret-in-metadata',
          ...{ key, label, value: word.value, start: word.start, end: word.end },
          stage: instruction.stage,
          names: user === undefined ? [] : [user],
          except: !isRun
            ? []
            : command.assignments.some(({ value }) => value === word)
              ? DUMMIES
              : PLACEHOLDERS,
        })
        if (hit !== undefined) hits.push(hit)
      }
    }
    if (isRun) hits.push(...keptMounts(instruction, commands), ...looseModes(instruction, commands))
  }
  return hits
}

function looseModes({ stage }: DockerInstruction, commands: readonly ShellCommand[]): readonly Hit[] {
  return commands.flatMap((command) =>
    modes(command).map(({ rule, subject, message }) => ({
      ...{ rule, start: command.start, end: command.end, value: subject, subject, message },
      level: levelInStage('warning', stage),
    })),
  )
}

/** A dummy for one step of the build stays in no image. */
const DUMMIES = ['placeholder', 'dev-default', 'hash'] as const
const PLACEHOLDERS = ['placeholder'] as const

const runs = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'])

function commandsOf(
  instruction: DockerInstruction,
  model: DockerModel,
  parse: ParseShell,
): readonly ShellCommand[] {
  const { keyword, argsStart, argsEnd, json, heredocs } = instruction
  if (json !== undefined) {
    const command = commandOf(json)
    return command === undefined ? [] : [command]
  }
  if (!model.isUnixShell) return []
  const at = keyword === 'HEALTHCHECK' ? argsStart + healthcheckHead(instruction, model) : argsStart
  const { commands } = parse(model.shellText.slice(at, argsEnd), at)
  // `RUN <<EOF`: the body is the script, if no other program reads it.
  const bodies = heredocs.flatMap(({ start, end }) => {
    const reader = commands.find(({ inputs }) =>
      inputs.some((input) => input.start <= end && input.end >= start),
    )
    const isScript = reader === undefined || reader.name === '' || shells.has(reader.name)
    return isScript ? parse(model.shellText.slice(start, end), start).commands : []
  })
  return [...commands, ...bodies]
}

const shells = new Set(['sh', 'bash', 'ash', 'dash'])

function healthcheckHead({ argsStart, argsEnd }: DockerInstruction, { shellText }: DockerModel): number {
  return /^\s*CMD\s*/i.exec(shellText.slice(argsStart, argsEnd))?.[0].length ?? 0
}

/**
 * A mounted secret that a command writes to a file of the image: the mount is gone after the step, the file is not, unless the same
 * step removes it.
 */
function keptMounts({ flags, stage }: DockerInstruction, commands: readonly ShellCommand[]): readonly Hit[] {
  const mounts = secretMounts(flags)
  if (mounts.paths.length === 0) return []
  const removed = new Set(
    commands
      .filter(({ name }) => name === 'rm' || name === 'shred')
      .flatMap(({ words }) => words.map(({ value }) => value)),
  )
  return commands.flatMap((command): readonly Hit[] => {
    const file = writtenFile(command, mounts)
    if (file === undefined || removed.has(file.value) || /^\/(?:dev|proc|run)\//.test(file.value)) return []
    return [
      {
        rule: 'dockerfile-keeps-mounted-secret',
        ...{ start: file.start, end: file.end, value: file.value, subject: file.value },
        level: levelInStage('warning', stage),
        message: `The step writes a mounted secret to ${file.value}, which stays in the image.`,
      },
    ]
  })
}

interface Mounts {
  /** Where the secrets are files. */
  readonly paths: readonly string[]
  /** Names of the variables that hold them. */
  readonly variables: readonly string[]
}

/** https://docs.docker.com/reference/dockerfile/#run---mounttypesecret */
function secretMounts(flags: readonly DockerFlag[]): Mounts {
  const paths: string[] = []
  const variables: string[] = []
  for (const { name, value } of flags) {
    const options = new Map(
      value.split(',').map((part) => part.split('=', 2) as [string, string | undefined]),
    )
    if (name !== 'mount' || options.get('type') !== 'secret') continue
    const variable = options.get('env')
    if (variable !== undefined) variables.push(variable)
    const id = options.get('id') ?? ''
    paths.push(
      options.get('target') ?? options.get('dst') ?? options.get('destination') ?? `/run/secrets/${id}`,
    )
  }
  return { paths, variables }
}

/** The file that a command writes a secret to. */
function writtenFile(command: ShellCommand, { paths, variables }: Mounts): DockerString | undefined {
  const holds = ({ value }: { readonly value: string }): boolean =>
    paths.some((path) => value.includes(path)) ||
    variables.some((variable) => value.includes(`$${variable}`) || value.includes(`\${${variable}}`))
  if (copies.has(command.name) && command.words.length >= 2) {
    const plain = command.words.filter(({ value }) => !value.startsWith('-'))
    return plain.slice(0, -1).some(holds) ? plain.at(-1) : undefined
  }
  if (!reads.has(command.name)) return undefined
  const given =
    command.words.some(holds) ||
    command.redirects.some(({ operator, target }) => operator === '<' && holds(target))
  return given ? command.redirects.find(({ operator }) => operator.startsWith('>'))?.target : undefined
}

const copies = new Set(['cp', 'mv', 'install'])
const reads = new Set(['cat', 'echo', 'printf', 'tee', 'sed', 'envsubst', 'base64', 'jq', 'head', 'tail'])
