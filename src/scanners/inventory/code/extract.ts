import { bindBlock, bindImports } from './bindings.ts'
import { Evaluator, getOf } from './evaluate.ts'
import { readExports } from './exports.ts'
import {
  along,
  injectedMembers,
  injectedType,
  isExit,
  iteratedOver,
  WITH_CODE,
  writtenTarget,
} from './flow.ts'
import { interesting } from './interest.ts'
import { child, children, eachBelow, isFunction, type Node, propertyName, unwrapped } from './node.ts'
import { pairsIn } from './pairs.ts'
import { parseSource } from './parse-source.ts'
import { type Around, boundNames, Scope } from './scope.ts'
import { defaultedRead, destructuredReads, guardedReads, type Noted } from './statements.ts'
import {
  anyOf,
  type ClassFacts,
  type Field,
  type FileFacts,
  type FunctionFacts,
  NO,
  type Pair,
  type Sym,
  type Use,
} from './sym.ts'

/** Reads a JavaScript or TypeScript text. Throws `ParseProblem` for one that cannot be parsed even with recovery. */
export function extractFacts(path: string, source: string): FileFacts {
  return new Walk(parseSource(path, source)).facts()
}

class Walk {
  readonly #program: Node
  readonly #functions: { -readonly [Key in keyof FunctionFacts]: FunctionFacts[Key] }[] = []
  readonly #classes: ClassFacts[] = []
  readonly #uses: Use[] = []
  readonly #pairs: Pair[] = []
  readonly #functionIds = new Map<Node, number>()
  readonly #classIds = new Map<Node, number>()
  /** Targets of writes and `delete`: they are no reads. */
  readonly #written = new Set<Node>()
  /** Reads of which more was said already. */
  readonly #noted = new Set<Node>()
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
    return {
      exports,
      stars,
      functions: this.#functions,
      classes: this.#classes,
      uses: this.#uses,
      pairs: this.#pairs,
    }
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
        const target = writtenTarget(node)
        if (target !== undefined) this.#written.add(target)
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
        this.#note(guardedReads(node, around.scope, this.#eval), around)
        this.#below(node, around)
        break
      case 'LogicalExpression':
        this.#note(defaultedRead(node, around.scope, this.#eval), around)
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
      case 'ObjectExpression':
      case 'ArrayExpression':
        this.#pairs.push(...pairsIn(node))
        this.#below(node, around)
        break
      case 'VariableDeclarator':
        this.#note(destructuredReads(node, around.scope, this.#eval), around)
        this.#below(node, around)
        break
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        if (!this.#written.has(node) && !this.#noted.has(node))
          this.#record(node, this.#eval.eval(node, around.scope), around)
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
    eachBelow(node, (inner) => this.#visit(inner, around))
  }

  #note(noted: readonly Noted[], around: Around): void {
    for (const { node, sym, more } of noted) {
      this.#record(node, sym, around, more)
      this.#noted.add(unwrapped(node))
    }
  }

  #record(node: Node, sym: Sym, { fn, decorators }: Around, more: Partial<Use> = {}): void {
    if (!interesting(sym, fn !== undefined)) return
    this.#uses.push({ sym, s: node.start, e: node.end, ...(decorators && { decorators }), ...more })
  }

  #call(node: Node, around: Around): void {
    const callee = child(node, 'callee')
    const [first] = children(node, 'arguments')
    const over = iteratedOver(callee)
    if (over !== undefined && first !== undefined) {
      const element: Sym = { k: 'elem', of: this.#eval.eval(over, around.scope) }
      if (isFunction(first)) this.#elements.set(first, element)
      // `keys.map(requireEnv)`: a call for each element.
      else if (first.type === 'Identifier' || first.type === 'MemberExpression')
        this.#record(first, { k: 'call', fn: this.#eval.eval(first, around.scope), args: [element] }, around)
    }
    if (!this.#noted.has(node)) this.#record(node, this.#eval.eval(node, around.scope), around)
    if (around.fn !== undefined && isExit(callee)) this.#functions[around.fn]!.throws = true
    this.#below(node, around)
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
      if (name === 'constructor') Object.assign(members, injectedMembers(member))
      if (value !== undefined)
        this.#visit(value, { ...around, scope, ...(decorators.length > 0 && { decorators }) })
    }
    this.#classes[id] = { members, fields, parent: this.#eval.eval(child(node, 'superClass'), around.scope) }
  }
}
