import type { DocumentScanner } from '../types.ts'
import { hitsOf, once } from './hits.ts'
import { readTrees } from './read.ts'
import { allNamed } from './variables.ts'

/**
 * Values of a Helm chart: `existingSecret` and the like are names of keys that promise no secret.
 * https://helm.sh/docs/chart_template_guide/values_files/
 */
export const scanHelmValues: DocumentScanner = async (document) => {
  const roots = await readTrees(document, 'yaml')
  return once(hitsOf('helm-values-secret', roots.flatMap(allNamed)))
}
