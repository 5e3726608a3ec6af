import { readTrees } from '../deploy/read.ts'
import { entriesOf, get, type Node, type Scalar, textOf } from '../tree/node.ts'
import type { DocumentScanner, Hit } from '../types.ts'
import { isLoose, isSecretEnvFile, isSecretFile } from './modes.ts'

/**
 * Files of secrets that Ansible copies to a host, or gives a mode that lets everybody read them, and volumes of Kubernetes that do so.
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
    if (key === 'secret') hits.push(...volumeHits(value))
    walk(value, hits, seen)
  }
}

function taskHits(node: Node): readonly Hit[] {
  const source = get(node, 'src')
  const target = textOf(get(node, 'dest')) ?? textOf(get(node, 'path')) ?? ''
  const mode = get(node, 'mode')
  const hits: Hit[] = []
  if (source?.type === 'scalar' && isSecretEnvFile(source.value)) {
    const message = `The task copies ${source.value} to another machine, where it stays; a secret store hands values out without leaving them on disks.`
    hits.push(hit('env-file-copied', source, source.value, message))
  }
  const file = [target, textOf(source) ?? ''].find(isSecretFile)
  if (mode?.type === 'scalar' && file !== undefined && isLoose(mode.value)) {
    const message = `Mode ${mode.value} lets other users of the machine read ${file}; 600 lets its owner only.`
    hits.push(hit('loose-secret-mode', mode, `${file} ${mode.value}`, message))
  }
  return hits
}

/** `volumes: [{secret: {secretName: x, defaultMode: 0644}}]`; what nobody wrote is the default of Kubernetes. */
function volumeHits(node: Node): readonly Hit[] {
  const name = textOf(get(node, 'secretName'))
  const mode = get(node, 'defaultMode')
  if (name === undefined || mode?.type !== 'scalar' || !isLoose(mode.value)) return []
  const message = `Mode ${mode.value} lets every process of the container read the secret ${name}; 0400 lets its user only.`
  return [{ ...hit('loose-secret-mode', mode, `${name} ${mode.value}`, message), level: 'note' }]
}

function hit(rule: string, { start, end }: Scalar, subject: string, message: string): Hit {
  return { rule, start, end, value: subject, subject, message }
}
