import type { Document, DocumentScanner, Hit } from '../types.ts'
import { linesOf } from '../lines/ini.ts'
import { wordsIn } from '../lines/words.ts'
import { hitsOf, once } from './hits.ts'
import { readTrees } from './read.ts'
import { allNamed, assignmentIn } from './variables.ts'

const RULE = 'ansible-secret'

/**
 * Variables of Ansible; `!vault` and files that begin with `$ANSIBLE_VAULT` are encrypted, `{{ }}` comes from elsewhere.
 * https://docs.ansible.com/ansible/latest/vault_guide/index.html
 */
export const scanAnsibleVariables: DocumentScanner = (document) => scanYaml(document)

async function scanYaml(document: Document): Promise<readonly Hit[]> {
  if (document.text.startsWith('$ANSIBLE_VAULT')) return []
  const roots = await readTrees(document, 'yaml')
  return once(hitsOf(RULE, roots.flatMap(allNamed)))
}

/**
 * Inventories in the form of sections: a host and its variables on a line, `name=value` lines below `[group:vars]`.
 * https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html
 */
export const scanAnsibleInventory: DocumentScanner = (document) => {
  const { text } = document
  if (/^(?:---|[\w-]+:\s*$)/m.test(text)) return scanYaml(document)
  const found = []
  for (const { line, start } of linesOf(text)) {
    if (line === '' || line.startsWith('#') || line.startsWith(';') || line.startsWith('[')) continue
    const words = wordsIn(text, start, start + line.length)
    const names = words.flatMap((word) => assignmentIn(word)).filter(({ key }) => key.endsWith('user'))
    found.push(
      ...words.flatMap((word) =>
        assignmentIn(
          word,
          names.map(({ value }) => value.value),
        ),
      ),
    )
  }
  return hitsOf(RULE, found)
}
