import { stageOfPath } from '../../engine/path-stage.ts'
import { isComposeFile } from '../compose/path.ts'
import { settingsSyntaxOf } from '../settings/paths.ts'

/** Whether a file may set variables for production, by its path: those of manifests are told by what they hold. */
export function mayBeProduction(path: string): boolean {
  const syntax = settingsSyntaxOf(path)
  if (syntax === undefined) return false
  const stage = stageOfPath(path)
  if (stage !== 'unknown') return stage === 'production'
  return syntax === 'dockerfile' || SHIPPED.test(path)
}

const SHIPPED =
  /(?:^|\/)(?:k8s|kubernetes|kustomize|manifests?|overlays|helm|charts?|infra(?:structure)?)\/|(?:^|\/)(?:fly|wrangler|vercel|netlify|render|railway|app|[^/]*task-?def[^/]*)(?:\.[\w-]+)?\.(?:toml|jsonc?|ya?ml)$|(?:^|\/)\.github\/workflows\//i

/** Whether a change of a path makes the check of production worth its time. */
export function concernsProduction(path: string): boolean {
  return mayBeProduction(path) || isComposeFile(path)
}
