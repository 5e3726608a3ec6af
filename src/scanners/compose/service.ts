import { isSecretName } from '../secret-value.ts'
import { commandOf, withNested } from '../shell/nested.ts'
import type { ShellCommand, ShellScript } from '../shell/parse.ts'
import { secretsOf } from '../shell/secrets.ts'
import { get, textOf, type YamlNode, type YamlScalar } from '../yaml.ts'
import type { Collector } from './collector.ts'
import { type ComposeEntry, placeInEntry, readEntries } from './entries.ts'

type ParseShell = (text: string, base: number) => ShellScript

/** What one service of a compose file is given. */
export function scanService(service: YamlNode, text: string, collector: Collector, parse: ParseShell): void {
  for (const entry of readEntries(get(service, 'environment'), text)) addEntry(entry, text, collector)
  for (const entry of readEntries(get(service, 'build', 'args'), text))
    scanBuildArgument(entry, text, collector)
  for (const entry of labelsOf(service, text)) scanLabel(entry, text, collector)
  const runs = [get(service, 'command'), get(service, 'entrypoint'), get(service, 'healthcheck', 'test')]
  for (const node of runs) {
    for (const command of withNested(commandsIn(node, parse), parse)) scanCommand(command, text, collector)
  }
  if (collector.stage === 'production') scanEnvFiles(get(service, 'env_file'), collector)
}

function addEntry(entry: ComposeEntry, text: string, collector: Collector): void {
  const { key, value } = entry
  if (value === undefined) return
  collector.value({ key, value, place: (from, to) => placeInEntry(entry, text, from, to) })
}

/** An argument stays in the history of the image, wherever its value comes from. */
function scanBuildArgument(entry: ComposeEntry, text: string, collector: Collector): void {
  const { key, value, keyStart, keyEnd } = entry
  const isReference = value === undefined || /^\$(?:\w+|\{\w+(?:(?::?[-?]).*)?\})$/.test(value)
  if (!isReference || !isSecretName(key)) {
    addEntry(entry, text, collector)
    return
  }
  collector.add({
    rule: 'compose-secret-build-arg',
    ...{ start: keyStart, end: keyEnd, value: key, subject: key, keyName: key },
    message: `The value of the build argument ${key} can be read in the history of the image.`,
  })
}

function labelsOf(service: YamlNode, text: string): readonly ComposeEntry[] {
  return [
    ...readEntries(get(service, 'labels'), text),
    ...readEntries(get(service, 'deploy', 'labels'), text),
  ]
}

/** Traefik takes users as `name:hash`, comma between them; any other label by its name. */
function scanLabel(entry: ComposeEntry, text: string, collector: Collector): void {
  const { key, value } = entry
  if (value === undefined || !/\.basicauth\.users$/i.test(key)) {
    addEntry(entry, text, collector)
    return
  }
  let at = 0
  for (const user of value.split(',')) {
    const colon = user.indexOf(':')
    const from = at + colon + 1
    if (colon > 0) {
      collector.value({
        ...{
          key: 'password',
          label: 'basicauth.users',
          value: user.slice(colon + 1),
          user: user.slice(0, colon),
        },
        place: (start, end) => placeInEntry(entry, text, from + start, from + end),
      })
    }
    at += user.length + 1
  }
}

function commandsIn(node: YamlNode | undefined, parse: ParseShell): readonly ShellCommand[] {
  if (node === undefined || node.tag === '!reset') return []
  if (node.kind === 'scalar') return inScalar(node, parse)
  if (node.kind !== 'list') return []
  const strings = node.items.flatMap((item) => (item.kind === 'scalar' ? [item] : []))
  const [first, second] = strings
  // `test: [CMD-SHELL, …]` takes one line of shell, `[CMD, …]` a program with its arguments.
  if (first?.value === 'CMD-SHELL') return second === undefined ? [] : inScalar(second, parse)
  const command = commandOf(first?.value === 'CMD' ? strings.slice(1) : strings)
  return command === undefined ? [] : [command]
}

/** Offsets are those of the text where the scalar stands there as it is; of the whole scalar where it does not. */
function inScalar(scalar: YamlScalar, parse: ParseShell): readonly ShellCommand[] {
  const wrapped = commandOf([
    { value: 'sh', start: scalar.start, end: scalar.start },
    { value: '-c', start: scalar.start, end: scalar.start },
    scalar,
  ])
  return wrapped === undefined ? [] : withNested([wrapped], parse).slice(1)
}

function scanCommand(command: ShellCommand, text: string, collector: Collector): void {
  for (const { key, label, word, user } of secretsOf(command, text)) {
    const exact = word.end - word.start === word.value.length
    collector.value({
      ...{ key, label, value: word.value },
      place: (from, to) =>
        exact ? { start: word.start + from, end: word.start + to } : { start: word.start, end: word.end },
      ...(user !== undefined && { user }),
    })
  }
}

/** `env_file: .env`, a list of paths, or of maps with a path. */
function scanEnvFiles(node: YamlNode | undefined, collector: Collector): void {
  for (const item of node?.kind === 'list' ? node.items : node === undefined ? [] : [node]) {
    const scalar = item.kind === 'map' ? get(item, 'path') : item
    const path = textOf(scalar)
    if (scalar === undefined || path === undefined || !/(?:^|[/.])env(?:$|[._-])/i.test(path)) continue
    collector.add({
      rule: 'compose-env-file',
      ...{ start: scalar.start, end: scalar.end, value: path, subject: path },
      message: `The production file reads its secrets from ${path} on the disk of the host.`,
    })
  }
}
