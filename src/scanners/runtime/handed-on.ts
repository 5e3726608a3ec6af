import type { Hit } from '../types.ts'
import { memberPath, type Node } from './syntax.ts'

/** Texts without one of them hold nothing of this file. */
export const HANDED_ON = /`export |\b(?:spawn|exec|execFile|fork|execa|spawnSync|execSync|execFileSync)\(/

/** What a call hands to a shell or to another program: `export …='${v}'` as text, the whole environment. */
export function handedOn(node: Node): readonly Hit[] {
  const path = memberPath(node.callee as Node)
  const name = path?.at(-1) ?? ''
  const args = node.arguments as Node[]
  if (/^(?:write|log)$/.test(name) && /^(?:process|console)$/.test(path?.[0] ?? ''))
    return args.filter(isShellText).map((each) => hit('secret-as-shell-text', each, 'export'))
  if (!/^(?:spawn|exec|execFile|fork|execa)(?:Sync)?$/.test(name)) return []
  return args.flatMap((each) => {
    const env = propertiesOf(each).find((property) => (property.key as Node | undefined)?.name === 'env')
    const value = env?.value as Node | undefined
    if (value === undefined) return []
    const whole = isEnvironment(value)
      ? value
      : propertiesOf(value).find((part) => isEnvironment(part.argument as Node))
    return whole === undefined ? [] : [hit('whole-environment-handed-on', whole, 'process.env')]
  })
}

/** `export NAME='${value}'`: a value between quotes that it may hold itself. */
function isShellText(node: Node): boolean {
  if (node.type !== 'TemplateLiteral') return false
  const texts = (node.quasis as Node[]).map((quasi) =>
    String((quasi.value as { cooked?: string }).cooked ?? ''),
  )
  return /^\s*export /.test(texts[0] ?? '') && texts.slice(0, -1).some((text) => /=['"]$/.test(text))
}

function propertiesOf(node: Node): readonly Node[] {
  return node.type === 'ObjectExpression' ? (node.properties as Node[]) : []
}

function isEnvironment(node: Node | undefined): boolean {
  return node !== undefined && memberPath(node)?.join('.') === 'process.env'
}

function hit(rule: string, { start, end }: Node, subject: string): Hit {
  return { rule, start, end, value: subject, subject }
}
