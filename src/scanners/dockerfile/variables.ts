import type { Hit, RelatedHit } from '../types.ts'
import { isSecretName } from '../secret-value.ts'
import { partOfWord, type ShellScript } from '../shell/parse.ts'
import { levelInStage, literalHit } from './findings.ts'
import type { DockerInstruction, DockerModel, DockerString, Stage } from './model.ts'

type ParseShell = (text: string, base: number) => ShellScript

/** A variable of a stage, with what has been found of it. */
interface Variable {
  readonly name: string
  readonly kind: 'arg' | 'env'
  readonly place: DockerString
  readonly value: DockerString | undefined
  readonly stage: Stage | undefined
  hit: Finding | undefined
}

type Finding = Omit<Hit, 'related'> & { related: RelatedHit[] }

/** What ENV, ARG and LABEL put into the image. Names that speak of secrets are skipped where BuildKit's own comment says so. */
export function scanVariables(model: DockerModel, parse: ParseShell): readonly Hit[] {
  const names = namesIn(model)
  const hits: Finding[] = []
  const globals = new Map<string, Variable>()
  const scopes = new Map<Stage, Map<string, Variable>>()
  const scopeOf = (stage: Stage | undefined): Map<string, Variable> => {
    if (stage === undefined) return globals
    let scope = scopes.get(stage)
    if (scope === undefined) {
      const parent = stage.parent === undefined ? undefined : scopes.get(model.stages[stage.parent]!)
      // Arguments end with their stage, the environment does not.
      scope = new Map([...(parent ?? [])].filter(([, { kind }]) => kind === 'env'))
      scopes.set(stage, scope)
    }
    return scope
  }
  const literal = (rule: string, key: string, value: DockerString, stage: Stage | undefined) => {
    const hit = literalHit({ rule, key, ...value, stage, names })
    if (hit === undefined) return undefined
    const found: Finding = { ...hit, related: [] }
    hits.push(found)
    return found
  }

  function argument(
    name: string,
    place: DockerString,
    value: DockerString | undefined,
    at: DockerInstruction,
  ) {
    const { stage } = at
    const outer = stage === undefined ? undefined : globals.get(name)
    const given = value ?? outer?.value
    const variable: Variable = { name, kind: 'arg', place, value: given, stage, hit: outer?.hit }
    scopeOf(stage).set(name, variable)
    if (value !== undefined && !at.skipsNames)
      variable.hit = literal('dockerfile-secret-arg', name, value, stage)
    // What stands before the first FROM is for FROM alone until it is declared again.
    if (stage === undefined || at.skipsNames || variable.hit !== undefined || !isSecretName(name)) return
    if (given !== undefined && given.value !== '' && !given.value.includes('$')) return
    variable.hit = {
      rule: 'dockerfile-secret-arg',
      ...{ start: place.start, end: place.end, value: name, subject: name, keyName: name, related: [] },
      level: levelInStage('warning', stage),
      message: `The value of the build argument ${name} can be read in the history of the image.`,
    }
    hits.push(variable.hit)
  }

  function environment(name: string, value: DockerString, at: DockerInstruction) {
    const { stage } = at
    const scope = scopeOf(stage)
    const variable: Variable = { name, kind: 'env', place: value, value, stage, hit: undefined }
    const source = sourceOf(value.value, scope)
    scope.set(
      name,
      source === undefined || source.name === name ? variable : { ...variable, value: source.value },
    )
    if (at.skipsNames) return
    if (source === undefined) variable.hit = literal('dockerfile-secret-env', name, value, stage)
    else if (isSecretName(name) || isSecretName(source.name)) bake(name, value, source, stage)
  }

  /** `ENV NAME=$SOURCE`: whatever the source holds at build time stays in the image. */
  function bake(name: string, value: DockerString, source: Variable, stage: Stage | undefined) {
    const here: RelatedHit = { message: `ENV ${name} keeps it`, start: value.start, end: value.end }
    const known = source.hit
    if (known !== undefined && known.subject === undefined) {
      known.related.push(here)
      return
    }
    if (source.value !== undefined && source.value.value !== '' && !source.value.value.includes('$')) {
      const hit = literal(
        'dockerfile-secret-env',
        isSecretName(name) ? name : source.name,
        source.value,
        stage,
      )
      hit?.related.push(here)
      source.hit = hit
      return
    }
    if (source.kind === 'env') return
    // One leak, one finding: that of the bare argument gives way.
    if (known !== undefined) hits.splice(hits.indexOf(known), 1)
    hits.push({
      rule: 'dockerfile-secret-env',
      ...{ start: value.start, end: value.end, value: name, subject: name, keyName: name },
      level: levelInStage('warning', stage),
      message: `The variable ${name} keeps the value of the build argument ${source.name} in the image.`,
      related: [{ message: 'The build argument', start: source.place.start, end: source.place.end }],
    })
  }

  for (const instruction of model.instructions) {
    const { keyword, properties } = instruction
    if (keyword === 'ENV') for (const { name, ...value } of properties) environment(name, value, instruction)
    if (keyword === 'LABEL') {
      for (const { name, ...value } of properties) literal(METADATA, name, value, instruction.stage)
    }
    if (keyword === 'ARG') {
      for (const { name, place, value } of argumentsOf(instruction, model, parse)) {
        argument(name, place, value, instruction)
      }
    }
  }
  return hits
}

const METADATA = 'dockerfile-secret-in-metadata'

interface Argument {
  readonly name: string
  readonly place: DockerString
  readonly value: DockerString | undefined
}

/** `ARG a b="x y" c=z`: shell words, as the builder reads them. */
function argumentsOf(
  { argsStart, argsEnd }: DockerInstruction,
  { shellText }: DockerModel,
  parse: ParseShell,
): readonly Argument[] {
  const { commands } = parse(`${EXPORT}${shellText.slice(argsStart, argsEnd)}`, argsStart - EXPORT.length)
  const command = commands[0]
  if (command === undefined) return []
  const assigned = command.assignments.map(({ name, value }): Argument => {
    // The name stands before the sign, and that before the value or its quote.
    const nameStart = shellText.lastIndexOf(`${name}=`, value.start)
    return { name, place: { value: name, start: nameStart, end: nameStart + name.length }, value }
  })
  const bare = command.words.map((word): Argument => {
    const at = word.value.indexOf('=')
    if (at < 0) return { name: word.value, place: word, value: undefined }
    const name = partOfWord(word, shellText, 0, at)
    return { name: name.value, place: name, value: partOfWord(word, shellText, at + 1) }
  })
  return [...assigned, ...bare].sort((a, b) => a.place.start - b.place.start)
}

const EXPORT = 'export '

/** The variable that a value consists of, or holds, if the stage knows it. */
function sourceOf(value: string, scope: ReadonlyMap<string, Variable>): Variable | undefined {
  const names = [...value.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)].map(
    ([, a, b]) => a ?? b ?? '',
  )
  const found = names.flatMap((name) => scope.get(name) ?? [])
  return found.find(({ name }) => isSecretName(name)) ?? found[0]
}

/** What makes a default when a password repeats it: images, users, databases. */
function namesIn({ instructions, text }: DockerModel): readonly string[] {
  const names = new Set<string>()
  for (const { keyword, properties, argsStart, argsEnd } of instructions) {
    if (keyword === 'FROM') {
      const image = text.slice(argsStart, argsEnd).split(/\s/)[0] ?? ''
      names.add(image.slice(image.lastIndexOf('/') + 1).replace(/[:@].*$/, ''))
    }
    for (const { name, value } of properties) {
      if (/(?:user|username|login|db|database|name)$/i.test(name) && value.length <= 40) names.add(value)
    }
  }
  return [...names]
}
