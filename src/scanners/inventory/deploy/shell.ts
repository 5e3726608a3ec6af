import { forEachChild, parse, type SyntaxNode } from 'unbash'
import type { Usage } from '../types.ts'
import { type SourceText, usageAt } from './usage.ts'

/** Variables that a shell script takes from its environment: expansions of upper-case names that it does not set itself. */
export function readShell(source: SourceText, start = 0, end = source.text.length): Usage[] {
  const text = source.text.slice(start, end)
  const uses: { name: string; at: number; need: Usage['need'] }[] = []
  const set = new Set<string>()
  visit(parse(text) as SyntaxNode, (node) => {
    if (node.type === 'ParameterExpansion') {
      const operator = operatorOf(node)
      const need = operator.includes('?') ? 'required' : /[-=]/.test(operator) ? 'default' : undefined
      uses.push({ name: String(node.parameter), at: Number(node.parameterPos), need })
    } else if (node.type === 'SimpleExpansion') {
      uses.push({ name: String(node.text).slice(1), at: Number(node.pos) + 1, need: undefined })
    } else if (node.type === 'Assignment') {
      const name = /^[A-Za-z_]\w*/.exec(String(node.name ?? node.text))?.[0]
      if (name !== undefined) set.add(name)
    } else if (node.type === 'For' || node.type === 'Select') {
      set.add(nameOf(node.name))
    }
  })
  return uses
    .filter(({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name) && !SHELL.has(name))
    .flatMap(({ name, at, need }) =>
      // `X=${X:-default}` reads what was given.
      set.has(name) && need === undefined
        ? []
        : [usageAt(source, name, start + at, { role: 'deploy', reader: 'shell', need })],
    )
}

/** What the shell brings itself. */
const SHELL: ReadonlySet<string> = new Set(
  'PWD OLDPWD HOME PATH IFS RANDOM SECONDS LINENO BASH_SOURCE FUNCNAME PIPESTATUS EUID UID OPTARG OPTIND REPLY SHELL USER BASH_VERSION HOSTNAME OSTYPE'.split(
    ' ',
  ),
)

interface Loose {
  readonly type?: unknown
  readonly [field: string]: unknown
}

/** The tree and the parts of its words; command substitutions are trees of their own. */
function visit(node: SyntaxNode, callback: (node: Loose) => void): void {
  callback(node as unknown as Loose)
  forEachChild(node, (inner) => visit(inner, callback))
}

function operatorOf(node: Loose): string {
  const { operation } = node
  if (typeof operation !== 'object' || operation === null) return ''
  return String((operation as Loose).operator ?? '')
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null ? String((value as Loose).value ?? '') : ''
}
