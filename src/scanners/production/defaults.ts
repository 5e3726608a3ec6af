import { readDotenv } from '../../engine/dotenv.ts'
import { stageOfPath } from '../../engine/path-stage.ts'
import { isPython } from '../runtime/paths.ts'
import { pythonDefaults } from '../runtime/python-defaults.ts'
import type { Node } from '../runtime/syntax.ts'
import { refined } from '../deploy/hits.ts'
import { classifyEntry, type EntryKind, isSecretName } from '../secret-value.ts'
import { settingsSyntaxOf } from '../settings/paths.ts'
import { readSettings } from '../settings/read.ts'
import type { FileHit, Hit } from '../types.ts'
import { type Search, sourcesIn, textsWith, visitScript } from './sources.ts'
import type { PlacedSetting } from './types.ts'

/** Where a value stands as a default. */
interface DefaultPlace {
  readonly path: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * Secrets of production whose value is the one that code takes where none is set, or that the files for development have: everybody with the
 * repository knew it before production did.
 */
export async function defaultsInProduction(
  given: readonly PlacedSetting[],
  search: Search,
): Promise<readonly FileHit[]> {
  const secrets = given.filter((each) => isSecretName(each.name) && literalHit(each, true) !== undefined)
  if (secrets.length === 0) return []
  const values = [...new Set(secrets.map(({ value }) => value))]
  const places = await defaultsOf(values, search)
  return secrets.flatMap(({ path, name, value, start, end, related = [] }): readonly FileHit[] => {
    const place = places.find((each) => each.value === value && each.path !== path)
    if (place === undefined) return []
    // What stands for a value in an example is none yet; what code takes as its default is one.
    const hit = literalHit({ name, value, start, end }, !isForDevelopment(place.path))
    if (hit === undefined) return []
    return [
      {
        ...hit,
        ...{ path, level: 'error' },
        message: `${name} has the same value in production as its default in ${place.path}.`,
        related: [
          ...related,
          { path: place.path, start: place.start, end: place.end, message: 'The default' },
        ],
      },
    ]
  })
}

/** Shorter values are the same by accident. */
const SHORTEST = 6

/** As the scanners of deployment files judge it: schemes, names and sentences to the reader are none. */
function literalHit(
  { name, value, start, end }: Omit<PlacedSetting, 'path' | 'stage'>,
  placeholders: boolean,
): Hit | undefined {
  if (value.length < SHORTEST) return undefined
  const { kind, random, evidence } = classifyEntry({ key: name, value })
  const found = refined(kind, value, name)
  const counts = KINDS.has(found) || (placeholders && found === 'placeholder')
  return counts
    ? { rule: 'dev-default-in-production', start, end, value, keyName: name, random, evidence }
    : undefined
}

const KINDS: ReadonlySet<EntryKind> = new Set(['weak', 'random', 'dev-default'])

async function defaultsOf(values: readonly string[], search: Search): Promise<readonly DefaultPlace[]> {
  const wanted = new Set(values)
  const paths = [...sourcesIn(search), ...search.paths.filter(isForDevelopment)]
  const texts = await textsWith(search, paths, (bytes) => values.some((value) => bytes.includes(value)))
  const found: DefaultPlace[] = []
  for (const [path, text] of texts) {
    const add = (place: Omit<DefaultPlace, 'path'>): void => {
      if (wanted.has(place.value)) found.push({ path, ...place })
    }
    if (isPython(path))
      pythonDefaults(text)
        .filter(({ name }) => isSecretName(name))
        .forEach(add)
    else if (isForDevelopment(path)) (await settingsOf(path, text)).forEach(add)
    else {
      await visitScript(path, text, (node, key) => {
        const place = defaultIn(node, key)
        if (place !== undefined) add(place)
      })
    }
  }
  return found
}

/** Files of variables for a developer's machine, and examples of them. */
function isForDevelopment(path: string): boolean {
  if (EXAMPLE.test(path)) return true
  return (
    settingsSyntaxOf(path) !== undefined &&
    stageOfPath(path) === 'local' &&
    !/(?:^|\/)(?:tests?|e2e|fixtures?)\//.test(path)
  )
}

const EXAMPLE =
  /(?:^|\/)\.?env[.-](?:example|sample|template|dist|development|dev|local)$|(?:^|\/)(?:docker-)?compose\.ya?ml$/i

async function settingsOf(path: string, text: string): Promise<readonly Omit<DefaultPlace, 'path'>[]> {
  if (/env[.-]\w+$/i.test(path)) {
    return readDotenv(text)
      .filter(({ name }) => isSecretName(name))
      .map(({ value, valueStart: start, valueEnd: end }) => ({ value, start, end }))
  }
  try {
    return (await readSettings({ path, text })).filter(({ name }) => isSecretName(name))
  } catch {
    return []
  }
}

/** `process.env.X ?? 'v'`, `{ x = 'v' }`, `z.string().default('v')`, under the name of a secret. */
function defaultIn(node: Node, key: string | undefined): Omit<DefaultPlace, 'path'> | undefined {
  const literal = literalIn(node, key)
  if (literal?.type !== 'StringLiteral') return undefined
  return { value: String(literal.value), start: literal.start, end: literal.end }
}

function literalIn(node: Node, key: string | undefined): Node | undefined {
  if (node.type === 'LogicalExpression' && node.operator !== '&&') {
    const read = (node.left as Node).property as Node | undefined
    const name = String(read?.name ?? read?.value ?? key ?? '')
    return isSecretName(name) ? (node.right as Node) : undefined
  }
  if (node.type === 'AssignmentPattern') {
    const { name } = node.left as Node
    return isSecretName(String(name ?? key ?? '')) ? (node.right as Node) : undefined
  }
  if (node.type !== 'CallExpression' || key === undefined || !isSecretName(key)) return undefined
  const callee = node.callee as Node
  const method = (callee.property as Node | undefined)?.name
  return method === 'default' ? (node.arguments as Node[])[0] : undefined
}
