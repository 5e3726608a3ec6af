import type { Hit } from '../types.ts'
import { entriesOf, get, type Node, nodesAt, textOf } from '../tree/node.ts'
import { hitsOf, markedHit, once } from './hits.ts'
import { namesSecret } from './prefilter.ts'
import { treeScanner } from './read.ts'
import { allNamed, variablesIn } from './variables.ts'

const RULE = 'cloudformation-secret'

/**
 * Templates of CloudFormation and SAM, in YAML with its tags (`!Ref`, `!Sub`) and in JSON. `{{resolve:secretsmanager:…}}` and `{{resolve:ssm-secure:…}}`
 * are the right way. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
export const scanCloudFormation = treeScanner(
  'data',
  (root) =>
    once([
      ...defaults(root),
      ...hitsOf(
        'task-definition-secret',
        nodesAt(root, '**/ContainerDefinitions/Environment').flatMap(({ node }) => variablesIn(node)),
      ),
      ...hitsOf(RULE, [
        ...nodesAt(root, '**/Environment/Variables').flatMap(({ node }) => variablesIn(node)),
        ...allNamed(get(root, 'Resources')).filter(({ key }) => !OBJECT_KEY.test(key)),
        ...allNamed(get(root, 'Globals')),
        ...allNamed(get(root, 'Mappings')),
      ]),
    ]),
  (text) => text.includes('NoEcho') || namesSecret(text),
)

/** Where something lies in a bucket. */
const OBJECT_KEY = /(?:s3|object|bucket|code|asset|artifact)[\w.]*key$/i

/** Defaults of parameters: of those with `NoEcho` any, of others by their name. */
function defaults(root: Node): readonly Hit[] {
  return entriesOf(get(root, 'Parameters')).flatMap(({ key, value: parameter }): readonly Hit[] => {
    const value = get(parameter, 'Default')
    if (value?.type !== 'scalar' || OBJECT_KEY.test(key)) return []
    const named = { key, value, names: [] }
    const hits = hitsOf(RULE, [named])
    if (hits.length > 0 || textOf(get(parameter, 'NoEcho'))?.toLowerCase() !== 'true') return hits
    const hit = markedHit(RULE, named, 'is the default of a parameter with NoEcho', {})
    return hit === undefined ? [] : [hit]
  })
}
