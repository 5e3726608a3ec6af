import { isSecretName } from '../secret-value.ts'
import type { ShellCommand } from '../shell/parse.ts'
import { isOpenToAll, isSecretEnvFile, isSecretPath, looseMode } from './modes.ts'

/** Commands that bring secrets where they do not belong: a log, a command line, a host, everybody's eyes. */
export interface CommandFinding {
  readonly rule:
    | 'secrets-printed'
    | 'secret-as-argument'
    | 'secret-shown'
    | 'env-file-option'
    | 'env-file-copied'
    | 'loose-secret-mode'
  /** What is done, as the subject of the finding: short, no values. */
  readonly subject: string
  readonly message: string
}

/** Where a command runs. */
export interface Surroundings {
  /** Its output is kept in a log. */
  readonly isLogged: boolean
  /** Its environment may hold secrets. */
  readonly hasSecrets: boolean
}

/** What a command does with secrets. */
export function commandFindings(command: ShellCommand, where: Surroundings): readonly CommandFinding[] {
  return [
    ...(where.isLogged ? printed(command, where.hasSecrets) : composeConfig(command)),
    ...shownSecrets(command),
    ...passwordArguments(command),
    ...envFiles(command),
    ...modes(command),
  ]
}

function printed(command: ShellCommand, hasSecrets: boolean): CommandFinding[] {
  const { name, words, redirects, pipedInto, captured } = command
  // What goes into a file, a variable or through a filter is not in the log as it is.
  if (redirects.some(({ operator }) => operator.startsWith('>')) || pipedInto !== undefined || captured)
    return []
  const values = words.map(({ value }) => value)
  const found = (subject: string, message: string): CommandFinding[] => [
    { rule: 'secrets-printed', subject, message },
  ]
  const isWhole = (name === 'printenv' || name === 'env') && values.length === 0
  if (!hasSecrets && (isWhole || name === 'export')) return []
  if (isWhole)
    return found(name, `\`${name}\` prints every variable, secrets too, into the log of this step.`)
  if (name === 'export' && values[0] === '-p')
    return found('export -p', '`export -p` prints every variable, secrets too, into the log of this step.')
  if (name === 'printenv' && values.some(isSecretName))
    return found(
      `printenv ${values.find(isSecretName)}`,
      `\`printenv ${values.find(isSecretName)}\` prints a secret into the log of this step.`,
    )
  if (['cat', 'less', 'head', 'tail'].includes(name)) {
    const file = values.find(isSecretEnvFile)
    if (file !== undefined)
      return found(`${name} ${file}`, `\`${name} ${file}\` prints the file into the log of this step.`)
  }
  const config = composeConfig(command)
  if (config.length > 0) return config
  if (name === 'docker' && values[0] === 'inspect' && !values.some((value) => /^(?:-f|--format)/.test(value)))
    return found(
      'docker inspect',
      '`docker inspect` prints the environment of the container into the log of this step.',
    )
  if (name === 'echo' || name === 'printf') {
    const secret = words.find(({ value }) => secretsIn(value).some((each) => !isPublicPart(each)))
    const variable = /\$\{?([A-Za-z_]\w*)\}?/.exec(
      words.find(({ value }) => printsSecret(value))?.value ?? '',
    )?.[1]
    if (secret)
      return found(
        `${name} secrets.*`,
        `\`${name}\` prints a secret; masking in logs misses every other form of it.`,
      )
    if (variable)
      return found(
        `${name} $${variable}`,
        `\`${name}\` prints the secret ${variable} into the log of this step.`,
      )
  }
  return []
}

function composeConfig(command: ShellCommand): CommandFinding[] {
  const { words, redirects, pipedInto, captured } = command
  const values = words.map(({ value }) => value)
  if (!isCompose(command) || !values.includes('config') || values.some((value) => QUIET.test(value)))
    return []
  if (redirects.some(({ operator }) => operator.startsWith('>')) || pipedInto !== undefined || captured)
    return []
  const message = '`docker compose config` prints all variables with their values; `-q` only checks the file.'
  return [{ rule: 'secrets-printed', subject: 'docker compose config', message }]
}

/** `kubectl get secret … | base64 -d`: what a runbook needs, and a recorded terminal keeps. */
function shownSecrets({ name, words, pipedInto }: ShellCommand): CommandFinding[] {
  const values = words.map(({ value }) => value)
  const isSecret = values.includes('get') && values.some((value) => /^secrets?(?:\/|$)/.test(value))
  if (!['kubectl', 'oc'].includes(name) || !isSecret || pipedInto !== 'base64') return []
  const message = `\`${name} get secret … | base64 -d\` shows a secret on the terminal.`
  return [{ rule: 'secret-shown', subject: `${name} get secret`, message }]
}

/** Names in `${{ secrets.NAME }}`, where nothing is asked of them. */
function secretsIn(value: string): readonly string[] {
  return [...value.matchAll(/\$\{\{\s*secrets\.(\w+)\s*\}\}/g)].map(([, name = '']) => name)
}

/** `DOCKERHUB_USERNAME`: kept among the secrets, and none. */
function isPublicPart(name: string): boolean {
  return /(?:^|_)(?:USER|USERNAME|LOGIN|HOST|HOSTNAME|URL|EMAIL|ID|NAME|REGION|ORG|PROJECT|BUCKET|REGISTRY|REPOSITORY)$/i.test(
    name,
  )
}

/**
 * `set -x` before a command that is given a secret: the shell writes it out with its value.
 *
 * @param commands of one script or step, in order
 * @returns the command that switches the trace on; undefined where none does, or nothing secret follows
 */
export function tracesSecrets(commands: readonly ShellCommand[]): ShellCommand | undefined {
  let on: ShellCommand | undefined
  for (const command of commands) {
    const values = command.words.map(({ value }) => value)
    const option = command.name === 'set' ? values.join(' ') : ''
    if (/^-\w*x|^-o xtrace/.test(option)) on ??= command
    else if (/^\+\w*x|^\+o xtrace/.test(option)) on = undefined
    else if (on !== undefined && command.words.some(({ value }) => holdsSecret(value))) return on
  }
  return undefined
}

function holdsSecret(value: string): boolean {
  if (secretsIn(value).some((name) => !isPublicPart(name))) return true
  return [...value.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)].some(([, a, b]) => isSecretName(a ?? b ?? ''))
}

/** Programs that take a password on their standard input, and say so themselves. */
function passwordArguments({ name, words }: ShellCommand): CommandFinding[] {
  const values = words.map(({ value }) => value)
  if (!LOGINS.has(name) || !values.slice(0, 2).includes('login')) return []
  const at = values.findIndex((value) => /^(?:-p|--password)(?:=|$)/.test(value))
  const given =
    at < 0 ? '' : /=/.test(values[at]!) ? values[at]!.replace(/^[^=]*=/, '') : (values[at + 1] ?? '')
  if (!given.includes('$')) return []
  const message = `\`${name} login\` is given its password as an argument, where every process of the machine can read it; \`--password-stdin\` reads it.`
  return [{ rule: 'secret-as-argument', subject: `${name} login`, message }]
}

const LOGINS = new Set(['docker', 'podman', 'nerdctl', 'buildah', 'skopeo', 'helm'])
const QUIET = /^(?:-q|--quiet|--services|--images|--volumes|--profiles|--hash|--no-interpolate|-o|--output)/

/** The whole word is a secret variable: `echo "token is set"` and `${X:+set}` are none. */
function printsSecret(value: string): boolean {
  const name = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))$/.exec(value.trim())
  return name !== null && isSecretName(name[1] ?? name[2] ?? '')
}

function isCompose({ name, words }: ShellCommand): boolean {
  return (
    name === 'docker-compose' || ((name === 'docker' || name === 'podman') && words[0]?.value === 'compose')
  )
}

/** Names of files that hold nothing to lose. */
const forTests = /(?:^|[\s./_=-])(?:test|tests|testing|e2e|ci|example|sample|template|dist)(?:[./_-]|$)/i

function envFiles(command: ShellCommand): CommandFinding[] {
  const { name, words } = command
  const values = words.map(({ value }) => value)
  const at = values.findIndex((value) => /^--env-file(?:=|$)/.test(value))
  if (
    at >= 0 &&
    !forTests.test(values.slice(at, at + 2).join(' ')) &&
    (isCompose(command) || (name === 'docker' && values[0] === 'run'))
  ) {
    const file = values[at]?.slice('--env-file='.length) || (values[at + 1] ?? '')
    const message = `\`--env-file ${file}\` puts a file of secrets on the host and its name on a command line; give the variables to the process instead.`
    return [{ rule: 'env-file-option', subject: file, message }]
  }
  const copies =
    name === 'scp' || name === 'rsync' || (name === 'aws' && values[0] === 's3' && values[1] === 'cp')
  const file = copies ? values.find(isSecretEnvFile) : undefined
  if (file === undefined || !values.some((value) => /:|^s3/.test(value))) return []
  return [
    {
      rule: 'env-file-copied',
      subject: file,
      message: `\`${name}\` copies ${file} to another machine, where it stays; a secret store hands values out without leaving them on disks.`,
    },
  ]
}

/** `chmod` and `install -m` that let everybody read a file of secrets. */
export function modes({ name, words }: ShellCommand): CommandFinding[] {
  const values = words.map(({ value }) => value)
  const mode =
    name === 'chmod'
      ? values.find((value) => isOpenToAll(value) !== undefined && !value.startsWith('-'))
      : installMode(name, values)
  const file = values.find(isSecretPath)
  if (mode === undefined || file === undefined || isOpenToAll(mode) !== true) return []
  return [{ rule: 'loose-secret-mode', ...looseMode(file, mode) }]
}

function installMode(name: string, values: readonly string[]): string | undefined {
  if (name !== 'install') return undefined
  const at = values.findIndex((value) => /^(?:-m|--mode(?:=|$))/.test(value))
  return values[at]?.replace(/^(?:-m|--mode=?)/, '') || values[at + 1]
}
