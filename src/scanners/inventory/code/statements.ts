import { type Evaluator, getOf } from './evaluate.ts'
import { conjuncts, ends } from './flow.ts'
import { child, children, type Node, text, unwrapped } from './node.ts'
import { boundNames, type Scope } from './scope.ts'
import type { Sym, Use } from './sym.ts'

/** What a statement says of reads in it, beside the reads themselves. */
export interface Noted {
  readonly node: Node
  readonly sym: Sym
  readonly more: Partial<Use>
}

/** `if (!process.env.X) throw …`: without a value the program ends. */
export function guardedReads(node: Node, scope: Scope, evaluator: Evaluator): Noted[] {
  const test = child(node, 'test')
  const then = child(node, 'consequent')
  if (test === undefined || then === undefined || !ends(then)) return []
  return conjuncts(test).flatMap((part) => {
    const value =
      part.type === 'UnaryExpression' && part.operator === '!' ? child(part, 'argument') : undefined
    return value === undefined
      ? []
      : [{ node: value, sym: evaluator.eval(value, scope), more: { throws: true } }]
  })
}

/** `process.env.X ?? 'default'`, `process.env.X || fail()`. */
export function defaultedRead(node: Node, scope: Scope, evaluator: Evaluator): Noted[] {
  const left = child(node, 'left')
  const right = child(node, 'right')
  if (left === undefined || right === undefined || node.operator === '&&') return []
  const value = unwrapped(right)
  const plain =
    value.type === 'StringLiteral' ||
    (value.type === 'TemplateLiteral' && children(value, 'expressions').length === 0)
  const throws =
    value.type === 'CallExpression' &&
    /^(?:fail|throw|raise|panic|die|missing)/i.test(text(child(value, 'callee'), 'name'))
  const fallback = plain ? { s: value.start, e: value.end } : null
  return [{ node: left, sym: evaluator.eval(left, scope), more: throws ? { throws } : { fallback } }]
}

/** `const { A, B = 'x' } = process.env`. */
export function destructuredReads(node: Node, scope: Scope, evaluator: Evaluator): Noted[] {
  const id = child(node, 'id')
  const init = child(node, 'init')
  if (id?.type !== 'ObjectPattern' || init === undefined) return []
  const of = evaluator.eval(init, scope)
  return boundNames(id).flatMap(({ path, node: at, fallback }) => {
    const [name] = path
    if (path.length !== 1 || typeof name !== 'string' || name === '...') return []
    const sym = getOf(of, { k: 'lit', v: name, s: at.start, e: at.end })
    const plain = fallback?.type === 'StringLiteral' ? { s: fallback.start, e: fallback.end } : null
    return [{ node: at, sym, more: fallback === undefined ? {} : { fallback: plain } }]
  })
}
