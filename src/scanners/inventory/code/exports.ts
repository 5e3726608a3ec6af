import { importOf } from './bindings.ts'
import type { Evaluator } from './evaluate.ts'
import { child, children, type Node, propertyName, text } from './node.ts'
import { boundNames, type Scope } from './scope.ts'
import { NO, type Sym } from './sym.ts'

/** What a file exports, by ES modules or CommonJS. */
export function readExports(
  program: Node,
  scope: Scope,
  evaluator: Evaluator,
): { exports: Record<string, Sym>; stars: string[] } {
  const exports: Record<string, Sym> = {}
  const stars: string[] = []
  for (const node of children(program, 'body')) {
    switch (node.type) {
      case 'ExportNamedDeclaration':
        addNamed(node, scope, exports)
        break
      case 'ExportDefaultDeclaration':
        exports.default = evaluator.eval(child(node, 'declaration'), scope)
        break
      case 'TSExportAssignment':
        exports.default = evaluator.eval(child(node, 'expression'), scope)
        break
      case 'ExportAllDeclaration':
        stars.push(text(child(node, 'source'), 'value'))
        break
      case 'ExpressionStatement':
        addCommonJs(child(node, 'expression'), scope, evaluator, exports)
        break
    }
  }
  return { exports, stars }
}

function addNamed(node: Node, scope: Scope, exports: Record<string, Sym>): void {
  if (node.exportKind === 'type') return
  const source = child(node, 'source')
  for (const specifier of children(node, 'specifiers')) {
    const local = text(child(specifier, 'local'), 'name') || text(child(specifier, 'local'), 'value')
    const exported = child(specifier, 'exported')
    const name = text(exported, 'name') || text(exported, 'value')
    if (source === undefined) exports[name] = scope.lookup(local) ?? NO
    else
      exports[name] = importOf(
        text(source, 'value'),
        specifier.type === 'ExportNamespaceSpecifier' ? '*' : local,
      )
  }
  const declaration = child(node, 'declaration')
  if (declaration === undefined) return
  const names =
    declaration.type === 'VariableDeclaration'
      ? children(declaration, 'declarations').flatMap((one) =>
          boundNames(child(one, 'id') ?? one).map(({ name }) => name),
        )
      : [text(child(declaration, 'id'), 'name')]
  for (const name of names) exports[name] = scope.lookup(name) ?? NO
}

/** `module.exports = x`, `exports.x = y`, `module.exports.x = y`. */
function addCommonJs(
  node: Node | undefined,
  scope: Scope,
  evaluator: Evaluator,
  exports: Record<string, Sym>,
): void {
  if (node?.type !== 'AssignmentExpression') return
  const left = child(node, 'left')
  if (left?.type !== 'MemberExpression') return
  const value = evaluator.eval(child(node, 'right'), scope)
  const object = child(left, 'object')
  const name = propertyName(left, 'property') ?? ''
  if (text(object, 'name') === 'module' && name === 'exports') {
    exports.default = value
    if (value.k === 'obj') for (const prop of value.props) exports[prop.name] = prop.sym
  } else if (
    text(object, 'name') === 'exports' ||
    (object?.type === 'MemberExpression' && propertyName(object, 'property') === 'exports')
  ) {
    exports[name] = value
  }
}
