import { readTrees } from '../deploy/read.ts'
import { entriesOf, get, type Node, type Scalar } from '../tree/node.ts'
import type { DocumentScanner, Hit } from '../types.ts'
import { isSecretEnvFile } from './modes.ts'

/**
 * Files of secrets that Ansible copies to a host.
 * https://docs.ansible.com/ansible/latest/collections/ansible/builtin/copy_module.html
 */
export const scanTasks: DocumentScanner = async (document) => {
  const roots = await readTrees(document, 'yaml', () => true)
  const hits: Hit[] = []
  for (const root of roots) walk(root, hits, new Set())
  return hits
}

const MODULES = /^(?:ansible\.(?:builtin|legacy|posix)\.)?(?:copy|template|file|synchronize)$/

function walk(node: Node, hits: Hit[], seen: Set<Node>): void {
  if (node.type === 'scalar' || seen.has(node)) return
  seen.add(node)
  if (node.type === 'list') {
    for (const item of node.items) walk(item, hits, seen)
    return
  }
  for (const { key, value } of entriesOf(node)) {
    if (value === undefined) continue
    if (MODULES.test(key)) hits.push(...taskHits(value))
    walk(value, hits, seen)
  }
}

function taskHits(node: Node): readonly Hit[] {
  const source = get(node, 'src')
  if (source?.type !== 'scalar' || !isSecretEnvFile(source.value)) return []
  const message = `The task copies ${source.value} to another machine, where it stays; a secret store hands values out without leaving them on disks.`
  return [hit('env-file-copied', source, source.value, message)]
}

function hit(rule: string, { start, end }: Scalar, subject: string, message: string): Hit {
  return { rule, start, end, value: subject, subject, message }
}
