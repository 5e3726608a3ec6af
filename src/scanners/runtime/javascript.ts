import type { Level } from '../../findings/types.ts'
import type { Document, Hit, ScannerContext } from '../types.ts'
import { stageOfPath } from '../../engine/path-stage.ts'
import { askedPart, tlsHits } from './certificates.ts'
import { defaultsAt, silentDefault } from './defaults.ts'
import { exposedIn, type Exposed, type Names, settingOf } from './exposed.ts'
import { holdsSecret } from './secret-names.ts'
import { foldCertificates } from './fold.ts'
import { HANDED_ON, handedOn } from './handed-on.ts'
import { childrenOf, isFunction, isNode, memberPath, type Node, parseScript } from './syntax.ts'

/**
 * Secrets that a program writes into its log or sends as an answer, and checks of certificates that it switches off.
 * Bounded: variables that are given a secret in the same function or at the top of the file, no types, no calls followed.
 */
export async function scanJavaScript(
  { path, text }: Document,
  { settings }: ScannerContext,
): Promise<readonly Hit[]> {
  const isAsked = HANDED_ON.test(text) && OPT_IN.some((rule) => settings.enabled(rule, 'runtime'))
  const hits: Hit[] = []
  const file: ScriptFile = {
    ...{ text, isAsked },
    isSecret: (names) => holdsSecret(names, text),
    isTool: TOOL.test(path) || text.startsWith('#!') || stageOfPath(path) === 'local',
    isLocal: stageOfPath(path) === 'local' || /(?:playwright|cypress|vitest|jest|karma)\.config\./.test(path),
    isClient: /\.[jt]sx$/.test(path) || /^\s*['"]use client['"]/.test(text),
  }
  visit(await parseScript(text, path), [new Map()], file, hits)
  return foldCertificates(hits)
}

interface ScriptFile {
  readonly text: string
  /** Whether what is off by itself is looked for. */
  readonly isAsked: boolean
  readonly isSecret: Names['isSecret']
  /** A program for a terminal: what it prints there is what it is for. */
  readonly isTool: boolean
  /** A test, an example. */
  readonly isLocal: boolean
  /** Runs in a browser: its log is seen by its user. */
  readonly isClient: boolean
}

/** Paths of programs for a terminal: what they print there is what they are for. */
export const TOOL =
  /(?:^|[/_-])(?:bin|cli|cmd|commands?|scripts?|tools?|tasks?|seeds?|seeders?|migrations?|codemods?)(?:[/._-]|$)/i

const OPT_IN = ['secret-as-shell-text', 'whole-environment-handed-on']

type Scope = Map<string, string>

function visit(node: Node, scopes: readonly Scope[], file: ScriptFile, hits: Hit[], asked = false): void {
  const inner = isFunction(node) ? [...scopes, new Map<string, string>()] : scopes
  if (node.type === 'VariableDeclarator') bind(node, inner.at(-1)!)
  if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression')
    hits.push(...callHits(node, inner, file), ...(file.isAsked ? handedOn(node) : []))
  hits.push(...tlsHits(node, asked))
  if (!file.isLocal) hits.push(...defaultsAt(node).flatMap(silentDefault))
  const onRequest = askedPart(node, file.text)
  for (const child of childrenOf(node)) visit(child, inner, file, hits, asked || onRequest.includes(child))
}

/** `const key = process.env.API_KEY`, `const { API_KEY: key } = process.env`. */
function bind({ id, init }: Node, scope: Scope): void {
  if (!isNode(id) || !isNode(init)) return
  const value = init.type === 'LogicalExpression' ? (init.left as Node) : init
  const setting = settingOf(value)
  if (id.type === 'Identifier') {
    if (setting?.what === 'secret') scope.set(String(id.name), setting.name)
    else scope.delete(String(id.name))
    return
  }
  if (id.type !== 'ObjectPattern' || setting?.what !== 'all') return
  for (const property of (id.properties as Node[]).filter(({ type }) => type === 'ObjectProperty')) {
    const key = String((property.key as Node).name ?? '')
    const target = property.value as Node
    const local = target.type === 'AssignmentPattern' ? (target.left as Node) : target
    const read = settingOf({
      ...{ type: 'MemberExpression', start: 0, end: 0, computed: false, object: value },
      property: { type: 'Identifier', start: 0, end: 0, name: key },
    })
    if (read?.what === 'secret' && local.type === 'Identifier') scope.set(String(local.name), key)
  }
}

const LEVELS = /^(?:log|trace|debug|verbose|info|notice|warn|warning|error|fatal|critical|silly|http)$/
const LOGGERS = /^(?:console|log|logger|logging|winston|pino|bunyan|l)$|Log(?:ger)?$/

/** Whether a call writes to a log, or answers a request. */
function kindOfCall(callee: Node): 'log' | 'answer' | undefined {
  const path = memberPath(callee)
  if (path === undefined || path.length < 2) return undefined
  const method = path.at(-1) ?? ''
  const object = path.at(-2) ?? ''
  if (LEVELS.test(method) && LOGGERS.test(object)) return 'log'
  if (method === 'write' && (object === 'stdout' || object === 'stderr') && path[0] === 'process')
    return 'log'
  if (/^(?:json|send|jsonp|end)$/.test(method) && /^(?:res|response|reply)$/.test(object)) return 'answer'
  return undefined
}

function callHits(node: Node, scopes: readonly Scope[], file: ScriptFile): Hit[] {
  const kind = kindOfCall(node.callee as Node)
  if (kind === undefined) return []
  const isPrinted = memberPath(node.callee as Node)?.[0] === 'console' && file.isTool
  const names: Names = {
    bound: (name) => scopes.findLast((scope) => scope.has(name))?.get(name),
    // An answer may well be the token that somebody has just got.
    isSecret: (path) => kind === 'log' && !isPrinted && file.isSecret(path),
  }
  const seen = new Set<string>()
  return (
    (node.arguments as Node[])
      .flatMap((argument) => exposedIn(argument, names))
      // `env` and `config` may be anything there.
      .filter(({ what, node }) => !isPrinted || what !== 'secret' || memberPath(node)?.[0] === 'process')
      .filter(({ name }) => !seen.has(name) && seen.add(name))
      .map((exposed) => exposedHit(exposed, kind, file))
  )
}

function exposedHit({ node, what, name }: Exposed, kind: 'log' | 'answer', file: ScriptFile): Hit {
  const where = kind === 'log' ? 'written to the log' : 'sent in an answer'
  const subject =
    what === 'all'
      ? `The whole of ${name}, secrets too, is ${where}.`
      : what === 'part'
        ? `A part or hash of the secret ${name} is ${where}.`
        : `The secret ${name} is ${where}.`
  return {
    rule: kind === 'log' ? 'secret-logged' : 'secret-in-answer',
    ...{ start: node.start, end: node.end, value: name, subject: name, message: subject },
    level: levelOf(what, file),
  }
}

function levelOf(what: Exposed['what'], { isClient }: ScriptFile): Level {
  if (what === 'part' || (what === 'named' && isClient)) return 'note'
  return what === 'secret' ? 'error' : 'warning'
}
