import { type Stage, stageOfPath } from '../../engine/path-stage.ts'

/** Whether a path is that of a compose file: `compose.yaml`, `docker-compose.prod.yml`, `db.compose.yml`, `docker-stack.yml`. */
export function isComposeFile(path: string): boolean {
  return composeFile.test(path.slice(path.lastIndexOf('/') + 1))
}

const composeFile =
  /^(?:.*[-_.])?(?:compose|docker-?compose|docker-stack|podman-compose)(?:[-_.].*)?\.ya?ml$/i

/** What a compose file is for, by its path; what `docker compose up` takes by itself is for the machine of a developer. */
export function stageOf(path: string): Stage {
  const stage = stageOfPath(path)
  if (stage !== 'unknown') return stage
  return local.test(path.slice(path.lastIndexOf('/') + 1)) ? 'local' : 'unknown'
}

const local = /^(?:docker-)?compose\.ya?ml$|[-_.](?:override|ci|debug)[-_.]/i
