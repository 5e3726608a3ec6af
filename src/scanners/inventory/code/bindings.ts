import type { Evaluator } from './evaluate.ts'
import { getOf } from './evaluate.ts'
import { child, children, type Node, text } from './node.ts'
import { boundNames, type Scope } from './scope.ts'
import { ENV, NO, type Sym } from './sym.ts'

/** Binds what the imports of a file bring in. */
export function bindImports(program: Node, scope: Scope): void {
  for (const node of children(program, 'body')) {
    if (node.type === 'ImportDeclaration' && node.importKind !== 'type') bindImport(node, scope)
    if (node.type !== 'TSImportEqualsDeclaration') continue
    const reference = child(node, 'moduleReference')
    const from = reference === undefined ? '' : text(child(reference, 'expression'), 'value')
    scope.bind(text(child(node, 'id'), 'name'), () => ({ k: 'ref', from, name: '*' }))
  }
}

function bindImport(node: Node, scope: Scope): void {
  const from = text(child(node, 'source'), 'value')
  for (const specifier of children(node, 'specifiers')) {
    if (specifier.importKind === 'type') continue
    const imported = child(specifier, 'imported')
    const name =
      specifier.type === 'ImportDefaultSpecifier'
        ? 'default'
        : specifier.type === 'ImportNamespaceSpecifier'
          ? '*'
          : text(imported, 'name') || text(imported, 'value')
    scope.bind(text(child(specifier, 'local'), 'name'), () => importOf(from, name))
  }
}

/** What an import is, where the module is known; else a reference to it. */
export function importOf(from: string, name: string): Sym {
  if (/^(?:node:)?process$/.test(from)) {
    if (name === 'env') return ENV
    return name === 'default' || name === '*' ? { k: 'ref', from: 'global', name: 'process' } : NO
  }
  if (name === 'env' && ENV_MODULES.has(from)) return ENV
  return { k: 'ref', from, name }
}

/** Modules whose `env` is the environment. */
const ENV_MODULES: ReadonlySet<string> = new Set([
  'cloudflare:workers',
  '$env/dynamic/private',
  '$env/dynamic/public',
  'std-env',
  'bun',
])

/** Binds what the statements of one block declare. */
export function bindBlock(statements: readonly Node[], scope: Scope, evaluator: Evaluator): void {
  for (const statement of statements) {
    const node = /^Export(?:Named|Default)Declaration$/.test(statement.type)
      ? (child(statement, 'declaration') ?? statement)
      : statement
    switch (node.type) {
      case 'VariableDeclaration':
        for (const declarator of children(node, 'declarations')) bindDeclarator(declarator, scope, evaluator)
        break
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        scope.bind(text(child(node, 'id'), 'name'), () => evaluator.eval(node, scope))
        break
      case 'TSEnumDeclaration':
        scope.bind(text(child(node, 'id'), 'name'), () => enumOf(node, scope, evaluator))
        break
    }
  }
}

function bindDeclarator(node: Node, scope: Scope, evaluator: Evaluator): void {
  const id = child(node, 'id')
  if (id === undefined) return
  for (const { name, path } of boundNames(id)) {
    scope.bind(name, () =>
      path.reduce<Sym>(
        (of, step) =>
          typeof step === 'number'
            ? { k: 'get', of, key: { k: 'num', v: step } }
            : step === '...'
              ? of
              : getOf(of, { k: 'lit', v: step, s: id.start, e: id.end }),
        evaluator.eval(child(node, 'init'), scope),
      ),
    )
  }
}

function enumOf(node: Node, scope: Scope, evaluator: Evaluator): Sym {
  const body = child(node, 'body')
  const members = [...children(node, 'members'), ...(body === undefined ? [] : children(body, 'members'))]
  return {
    k: 'obj',
    spreads: [],
    props: members.map((member) => {
      const id = child(member, 'id')
      const name = text(id, 'name') || text(id, 'value')
      return {
        name,
        sym: evaluator.eval(child(member, 'initializer'), scope),
        s: member.start,
        e: member.end,
      }
    }),
  }
}
