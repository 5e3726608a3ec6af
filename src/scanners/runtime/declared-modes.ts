import { readTrees } from '../deploy/read.ts'
import { entriesOf, get, type Node, type Scalar, textOf } from '../tree/node.ts'
import type { DocumentScanner, Hit } from '../types.ts'
import { isOpenToAll, isSecretPath, looseMode } from './modes.ts'

/**
 * Modes that YAML declares: tasks of Ansible (`copy`, `template`, `file` …) and volumes of Kubernetes that are made of a Secret.
 * https://docs.ansible.com/ansible/latest/collections/ansible/builtin/file_module.html
 * https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/
 */
export const scanDeclaredModes: DocumentScanner = async (document) => {
  const roots = await readTrees(document, 'yaml', (text) => /\bmode:|defaultMode/.test(text))
  return roots.flatMap(modesIn)
}

function modesIn(node: Node): Hit[] {
  if (node.type === 'scalar') return []
  if (node.type === 'list') return node.items.flatMap(modesIn)
  const below = entriesOf(node).flatMap(({ value }) => (value === undefined ? [] : modesIn(value)))
  return [...taskModes(node), ...volumeModes(node), ...below]
}

function taskModes(node: Node): Hit[] {
  const mode = get(node, 'mode')
  const file = ['dest', 'path', 'name', 'src'].map((key) => textOf(get(node, key))).find(isSecret)
  if (mode?.type !== 'scalar' || file === undefined || isOpenToAll(mode.value) !== true) return []
  return [hitOf(mode, file, mode.value)]
}

/** Without a `defaultMode` it is 0644 as well, in a volume that only this pod sees: a note. */
function volumeModes(node: Node): Hit[] {
  const secret = get(node, 'secret')
  const mode = get(secret, 'defaultMode')
  const name = textOf(get(secret, 'secretName'))
  if (mode?.type !== 'scalar' || name === undefined || !/^\d+$/.test(mode.value)) return []
  // YAML 1.1, which Kubernetes reads, has octal numbers with a leading zero.
  const octal = mode.value.startsWith('0') ? mode.value : Number(mode.value).toString(8)
  return isOpenToAll(octal.padStart(3, '0')) === true
    ? [{ ...hitOf(mode, `the Secret ${name}`, octal), level: 'note' }]
    : []
}

function isSecret(file: string | undefined): file is string {
  return file !== undefined && isSecretPath(file)
}

function hitOf({ start, end }: Scalar, file: string, mode: string): Hit {
  const { subject, message } = looseMode(file, mode)
  return { rule: 'loose-secret-mode', start, end, value: subject, subject, message }
}
