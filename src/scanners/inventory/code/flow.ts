import { getOf } from './evaluate.ts'
import { child, children, type Node, propertyName, text, unwrapped } from './node.ts'
import { boundNames } from './scope.ts'
import { NO, type Sym } from './sym.ts'

/** What a pattern's path leads to. */
export function along(sym: Sym, path: readonly (string | number)[]): Sym {
  return path.reduce<Sym>((of, step) => {
    if (typeof step === 'number') return { k: 'get', of, key: { k: 'num', v: step } }
    return step === '...' ? NO : getOf(of, { k: 'lit', v: step, s: 0, e: 0 })
  }, sym)
}

/** A parameter whose type says that it reads the environment. */
export function injectedType(pattern: Node): Sym | undefined {
  const annotation = child(pattern, 'typeAnnotation')
  const type = annotation === undefined ? undefined : child(annotation, 'typeAnnotation')
  const name = type === undefined ? undefined : child(type, 'typeName')
  return text(name, 'name') === 'ConfigService'
    ? { k: 'ref', from: '@nestjs/config', name: 'ConfigService' }
    : undefined
}

/** Parameter properties of a constructor (`private readonly config: ConfigService`). */
export function injectedMembers(maker: Node): Record<string, Sym> {
  const members: Record<string, Sym> = {}
  for (const param of children(maker, 'params')) {
    const pattern = param.type === 'TSParameterProperty' ? child(param, 'parameter') : undefined
    const injected = pattern === undefined ? undefined : injectedType(pattern)
    if (pattern === undefined || injected === undefined) continue
    for (const { name } of boundNames(pattern)) members[name] = injected
  }
  return members
}

/** What a statement sets or deletes: that is no read. `x += y` reads as well. */
export function writtenTarget(node: Node): Node | undefined {
  const target = child(node, 'left') ?? child(node, 'argument')
  const writes =
    node.type === 'UnaryExpression'
      ? node.operator === 'delete'
      : node.operator === '=' || node.type === 'UpdateExpression'
  return target !== undefined && writes ? unwrapped(target) : undefined
}

/** Whether a branch does not go on: it throws or ends the process. */
export function ends(node: Node): boolean {
  const body = node.type === 'BlockStatement' ? children(node, 'body') : [node]
  return body.some((one) => {
    if (one.type === 'ThrowStatement') return true
    const call = one.type === 'ExpressionStatement' ? child(one, 'expression') : undefined
    const callee = call?.type === 'CallExpression' ? child(call, 'callee') : undefined
    return callee !== undefined && propertyName(callee, 'property') === 'exit'
  })
}

/** The parts of `a || b || c`. */
export function conjuncts(test: Node): Node[] {
  const node = unwrapped(test)
  if (node.type !== 'LogicalExpression' || node.operator !== '||') return [node]
  return ['left', 'right'].flatMap((side) => {
    const part = child(node, side)
    return part === undefined ? [] : conjuncts(part)
  })
}

/** Nodes of TypeScript that hold code. */
export const WITH_CODE: ReadonlySet<string> = new Set(
  'TSAsExpression TSSatisfiesExpression TSNonNullExpression TSTypeAssertion TSInstantiationExpression TSParameterProperty TSModuleDeclaration TSModuleBlock TSExportAssignment TSEnumDeclaration'.split(
    ' ',
  ),
)
/** `process.exit`. */
export function isExit(callee: Node | undefined): boolean {
  return callee?.type === 'MemberExpression' && propertyName(callee, 'property') === 'exit'
}

/** What a call goes over, when it calls a function for each element (`keys.map`). */
export function iteratedOver(callee: Node | undefined): Node | undefined {
  if (callee === undefined || !ITERATORS.has(propertyName(callee, 'property') ?? '')) return undefined
  return child(callee, 'object')
}

const ITERATORS: ReadonlySet<string> = new Set('map forEach filter some every find flatMap'.split(' '))
