import { parse } from '@babel/parser'
import { ParseProblem } from '../../types.ts'
import { bindBlock, bindImports } from './bindings.ts'
import { Evaluator, getOf } from './evaluate.ts'
import { readExports } from './exports.ts'
import { interesting } from './interest.ts'
import { below, child, children, isFunction, type Node, propertyName, text, unwrapped } from './node.ts'
import { boundNames, Scope } from './scope.ts'
import {
  anyOf,
  type ClassFacts,
  type Field,
  type FileFacts,
  type FunctionFacts,
  NO,
  type Sym,
  type Use,
} from './sym.ts'

/** Reads a JavaScript or TypeScript text. Throws `ParseProblem` for one that cannot be parsed even with recovery. */
export function extractFacts(path: string, source: string): FileFacts {
  return new Walk(parseSource(path, source)).facts()
}

function parseSource(path: string, source: string): Node {
  const typescript = /\.[cm]?tsx?$/.test(path)
  const jsx = !/\.[cm]?ts$/.test(path)
  try {
    const file = parse(source, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowAwaitOutsideFunction: true,
      allowUndeclaredExports: true,
      attachComment: false,
      plugins: [
        typescript ? 'typescript' : 'flow',
        ...(jsx ? (['jsx'] as const) : []),
        'decorators-legacy',
        'explicitResourceManagement',
      ],
    })
    return file.program as unknown as Node
  } catch (error) {
    const { message, pos } = error as Error & { pos?: number }
    throw new ParseProblem((message.split('\n')[0] ?? '').replace(/ \(\d+:\d+\)$/, ''), pos ?? 0)
  }
}

interface Around {
  readonly scope: Scope
  readonly fn: number | undefined
  /** Decorators of the field whose initialiser this is. */
  readonly decorators?: readonly Sym[]
}

class Walk {
  readonly #program: Node
  readonly #functions: { -readonly [Key in keyof FunctionFacts]: FunctionFacts[Key] }[] = []
  readonly #classes: ClassFacts[] = []
  readonly #uses: Use[] = []
  readonly #functionIds = new Map<Node, number>()
  readonly #classIds = new Map<Node, number>()
  /** Targets of writes and `delete`: they are no reads. */
  readonly #written = new Set<Node>()
  /** What the first parameter of a callback is. */
  readonly #elements = new Map<Node, Sym>()
  readonly #eval = new Evaluator({
    functionOf: (node) => this.#functionOf(node),
    classOf: (node) => this.#classOf(node),
  })

  constructor(program: Node) {
    this.#program = program
  }

  facts(): FileFacts {
    const scope = new Scope()
    bindImports(this.#program, scope)
    bindBlock(children(this.#program, 'body'), scope, this.#eval)
    for (const node of children(this.#program, 'body')) this.#visit(node, { scope, fn: undefined })
    const { exports, stars } = readExports(this.#program, scope, this.#eval)
    return { exports, stars, functions: this.#functions, classes: this.#classes, uses: this.#uses }
  }

  #functionOf(node: Node): number {
    const known = this.#functionIds.get(node)
    if (known !== undefined) return known
    this.#functions.push({ params: [], returns: NO, throws: false })
    this.#functionIds.set(node, this.#functions.length - 1)
    return this.#functions.length - 1
  }

  #classOf(node: Node): number {
    const known = this.#classIds.get(node)
    if (known !== undefined) return known
    this.#classes.push({ members: {}, parent: NO, fields: [] })
    this.#classIds.set(node, this.#classes.length - 1)
    return this.#classes.length - 1
  }

  #visit(node: Node, around: Around): void {
    if (isFunction(node)) this.#function(node, around)
    else this.#visitOther(node, around)
  }

  #visitOther(node: Node, around: Around): void {
    switch (node.type) {
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.#class(node, around)
        break
      case 'BlockStatement':
      case 'StaticBlock': {
        const scope = new Scope(around.scope)
        bindBlock(children(node, 'body'), scope, this.#eval)
        this.#below(node, { ...around, scope })
        break
      }
      case 'ForOfStatement':
      case 'ForStatement':
      case 'ForInStatement':
        this.#loop(node, around)
        break
      case 'AssignmentExpression':
      case 'UpdateExpression':
      case 'UnaryExpression': {
        const target = child(node, 'left') ?? child(node, 'argument')
        const writes =
          node.type !== 'UnaryExpression'
            ? node.operator === '=' || node.type === 'UpdateExpression'
            : node.operator === 'delete'
        if (target !== undefined && writes) this.#written.add(unwrapped(target))
        this.#below(node, around)
        break
      }
      case 'ThrowStatement':
        if (around.fn !== undefined) this.#functions[around.fn]!.throws = true
        this.#below(node, around)
        break
      case 'ReturnStatement':
        this.#returns(child(node, 'argument'), around)
        this.#below(node, around)
        break
      case 'IfStatement':
        this.#guard(node, around)
        this.#below(node, around)
        break
      case 'LogicalExpression':
        this.#fallback(node, around)
        this.#below(node, around)
        break
      case 'BinaryExpression':
        if (node.operator === 'in')
          this.#record(
            node,
            getOf(
              this.#eval.eval(child(node, 'right'), around.scope),
              this.#eval.eval(child(node, 'left'), around.scope),
            ),
            around,
          )
        this.#below(node, around)
        break
      case 'VariableDeclarator':
        this.#declarator(node, around)
        this.#below(node, around)
        break
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        if (!this.#written.has(node)) this.#record(node, this.#eval.eval(node, around.scope), around)
        this.#below(node, around)
        break
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'NewExpression':
        this.#call(node, around)
        break
      default:
        if (!node.type.startsWith('TS') || WITH_CODE.has(node.type)) this.#below(node, around)
    }
  }

  #below(node: Node, around: Around): void {
    for (const inner of below(node)) this.#visit(inner, around)
  }

  #record(node: Node, sym: Sym, { fn, decorators }: Around, more: Partial<Use> = {}): void {
    if (!interesting(sym, fn !== undefined)) return
    this.#uses.push({ sym, s: node.start, e: node.end, ...(decorators && { decorators }), ...more })
  }

  #call(node: Node, around: Around): void {
    const callee = child(node, 'callee')
    const [first] = children(node, 'arguments')
    if (callee !== undefined && first !== undefined && isFunction(first)) {
      const over = ITERATORS.has(propertyName(callee, 'property') ?? '') ? child(callee, 'object') : undefined
      if (over !== undefined)
        this.#elements.set(first, { k: 'elem', of: this.#eval.eval(over, around.scope) })
    }
    // `keys.map(requireEnv)`: a call for each element.
    const iterated =
      callee !== undefined && first !== undefined && ITERATORS.has(propertyName(callee, 'property') ?? '')
    const object = callee === undefined ? undefined : child(callee, 'object')
    if (
      iterated &&
      object !== undefined &&
      (first.type === 'Identifier' || first.type === 'MemberExpression')
    ) {
      const fn = this.#eval.eval(first, around.scope)
      this.#record(
        first,
        { k: 'call', fn, args: [{ k: 'elem', of: this.#eval.eval(object, around.scope) }] },
        around,
      )
    }
    this.#record(node, this.#eval.eval(node, around.scope), around)
    if (
      around.fn !== undefined &&
      text(callee, 'type') === 'MemberExpression' &&
      propertyName(callee!, 'property') === 'exit'
    )
      this.#functions[around.fn]!.throws = true
    this.#below(node, around)
  }

  /** `if (!process.env.X) throw …`: without a value the program ends. */
  #guard(node: Node, around: Around): void {
    const test = child(node, 'test')
    const then = child(node, 'consequent')
    if (test === undefined || then === undefined || !ends(then)) return
    for (const part of conjuncts(test)) {
      if (part.type !== 'UnaryExpression' || part.operator !== '!') continue
      const value = child(part, 'argument')
      if (value !== undefined)
        this.#record(value, this.#eval.eval(value, around.scope), around, { throws: true })
    }
  }

  #fallback(node: Node, around: Around): void {
    const left = child(node, 'left')
    const right = child(node, 'right')
    if (left === undefined || right === undefined || node.operator === '&&') return
    const value = unwrapped(right)
    const plain =
      value.type === 'StringLiteral' ||
      (value.type === 'TemplateLiteral' && children(value, 'expressions').length === 0)
    const throws =
      value.type === 'CallExpression' &&
      /^(?:fail|throw|raise|panic|die|missing)/i.test(text(child(value, 'callee'), 'name'))
    const fallback = plain ? { s: value.start, e: value.end } : null
    this.#record(left, this.#eval.eval(left, around.scope), around, throws ? { throws } : { fallback })
  }

  /** `const { A, B = 'x' } = process.env`. */
  #declarator(node: Node, around: Around): void {
    const id = child(node, 'id')
    const init = child(node, 'init')
    if (id?.type !== 'ObjectPattern' || init === undefined) return
    const of = this.#eval.eval(init, around.scope)
    for (const { path, node: at, fallback } of boundNames(id)) {
      const [name] = path
      if (path.length !== 1 || typeof name !== 'string' || name === '...') continue
      const sym = getOf(of, { k: 'lit', v: name, s: at.start, e: at.end })
      const plain = fallback?.type === 'StringLiteral' ? { s: fallback.start, e: fallback.end } : null
      this.#record(at, sym, around, fallback === undefined ? {} : { fallback: plain })
    }
  }

  #loop(node: Node, around: Around): void {
    const scope = new Scope(around.scope)
    const left = child(node, 'left') ?? child(node, 'init')
    if (left?.type === 'VariableDeclaration') {
      bindBlock([left], scope, this.#eval)
      if (node.type === 'ForOfStatement') this.#bindElements(left, child(node, 'right'), scope)
    }
    this.#below(node, { ...around, scope })
  }

  #bindElements(left: Node, over: Node | undefined, scope: Scope): void {
    const pattern = children(left, 'declarations')[0]
    const id = pattern === undefined ? undefined : child(pattern, 'id')
    if (id === undefined) return
    for (const { name, path } of boundNames(id)) {
      scope.bind(name, () => along({ k: 'elem', of: this.#eval.eval(over, scope) }, path))
    }
  }

  #function(node: Node, around: Around): void {
    const id = this.#functionOf(node)
    const scope = new Scope(around.scope)
    const element = this.#elements.get(node)
    const params = children(node, 'params')
    this.#functions[id]!.params = params.map((param, at) =>
      this.#param(param, { fn: id, at }, scope, at === 0 ? element : undefined),
    )
    const inner = { scope, fn: id }
    for (const param of params) this.#visit(param, inner)
    const body = child(node, 'body')
    if (body === undefined) return
    if (body.type !== 'BlockStatement') this.#returns(body, inner)
    this.#visit(body, inner)
  }

  /** Binds the names of a parameter, and gives what it is when nothing is passed. */
  #param(param: Node, { fn, at }: { fn: number; at: number }, scope: Scope, element: Sym | undefined): Sym {
    const pattern = param.type === 'TSParameterProperty' ? (child(param, 'parameter') ?? param) : param
    const fallback =
      pattern.type === 'AssignmentPattern' ? this.#eval.eval(child(pattern, 'right'), scope) : NO
    const injected = injectedType(pattern)
    for (const { name, path, fallback: own } of boundNames(pattern)) {
      const [prop] = path
      const self: Sym = { k: 'param', fn, at, ...(typeof prop === 'string' && prop !== '...' && { prop }) }
      const given = path.length > 1 ? NO : typeof prop === 'number' ? { k: 'elem' as const, of: self } : self
      const whole = path.length === 0 ? fallback : NO
      scope.bind(
        name,
        () =>
          injected ??
          anyOf([
            element === undefined ? given : along(element, path),
            whole,
            path.length === 0 ? NO : this.#eval.eval(own, scope),
          ]),
      )
    }
    return fallback
  }

  #returns(value: Node | undefined, { fn, scope }: Around): void {
    if (fn === undefined || value === undefined) return
    const facts = this.#functions[fn]!
    facts.returns = anyOf([facts.returns, this.#eval.eval(value, scope)])
  }

  #class(node: Node, around: Around): void {
    const id = this.#classOf(node)
    const scope = new Scope(around.scope)
    scope.bind('this', () => ({ k: 'cls', id }))
    const members: Record<string, Sym> = {}
    const fields: Field[] = []
    const body = child(node, 'body')
    for (const member of body === undefined ? [] : children(body, 'body')) {
      const name = propertyName(member)
      const key = child(member, 'key')
      const value = isFunction(member) ? member : child(member, 'value')
      const decorators = children(member, 'decorators').map((one) =>
        this.#eval.eval(child(one, 'expression'), scope),
      )
      const sym = this.#eval.eval(value, scope)
      if (name !== undefined && name !== 'constructor') members[name] = sym
      if (name !== undefined && key !== undefined && !isFunction(member) && decorators.length > 0)
        fields.push({ name, sym, decorators, s: key.start, e: key.end })
      if (name === 'constructor') this.#assigned(member, members)
      if (value !== undefined)
        this.#visit(value, { ...around, scope, ...(decorators.length > 0 && { decorators }) })
    }
    this.#classes[id] = { members, fields, parent: this.#eval.eval(child(node, 'superClass'), around.scope) }
  }

  /** Parameter properties of a constructor (`private readonly config: ConfigService`). */
  #assigned(maker: Node, members: Record<string, Sym>): void {
    for (const param of children(maker, 'params')) {
      const pattern = param.type === 'TSParameterProperty' ? child(param, 'parameter') : undefined
      const injected = pattern === undefined ? undefined : injectedType(pattern)
      if (pattern === undefined || injected === undefined) continue
      for (const { name } of boundNames(pattern)) members[name] = injected
    }
  }
}

const WITH_CODE: ReadonlySet<string> = new Set(
  'TSAsExpression TSSatisfiesExpression TSNonNullExpression TSTypeAssertion TSInstantiationExpression TSParameterProperty TSModuleDeclaration TSModuleBlock TSExportAssignment TSEnumDeclaration'.split(
    ' ',
  ),
)
const ITERATORS: ReadonlySet<string> = new Set('map forEach filter some every find flatMap'.split(' '))

/** What a pattern's path leads to. */
function along(sym: Sym, path: readonly (string | number)[]): Sym {
  return path.reduce<Sym>((of, step) => {
    if (typeof step === 'number') return { k: 'get', of, key: { k: 'num', v: step } }
    return step === '...' ? NO : getOf(of, { k: 'lit', v: step, s: 0, e: 0 })
  }, sym)
}

/** A parameter whose type says that it reads the environment. */
function injectedType(pattern: Node): Sym | undefined {
  const annotation = child(pattern, 'typeAnnotation')
  const type = annotation === undefined ? undefined : child(annotation, 'typeAnnotation')
  const name = type === undefined ? undefined : child(type, 'typeName')
  return text(name, 'name') === 'ConfigService'
    ? { k: 'ref', from: '@nestjs/config', name: 'ConfigService' }
    : undefined
}

/** Whether a branch does not go on: it throws or ends the process. */
function ends(node: Node): boolean {
  const body = node.type === 'BlockStatement' ? children(node, 'body') : [node]
  return body.some((one) => {
    if (one.type === 'ThrowStatement') return true
    const call = one.type === 'ExpressionStatement' ? child(one, 'expression') : undefined
    const callee = call?.type === 'CallExpression' ? child(call, 'callee') : undefined
    return callee !== undefined && propertyName(callee, 'property') === 'exit'
  })
}

function conjuncts(test: Node): Node[] {
  const node = unwrapped(test)
  if (node.type !== 'LogicalExpression' || node.operator !== '||') return [node]
  return ['left', 'right'].flatMap((side) => {
    const part = child(node, side)
    return part === undefined ? [] : conjuncts(part)
  })
}
