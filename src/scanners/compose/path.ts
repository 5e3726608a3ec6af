/** Whether a path is that of a compose file: `compose.yaml`, `docker-compose.prod.yml`, `db.compose.yml`, `docker-stack.yml`. */
export function isComposeFile(path: string): boolean {
  return composeFile.test(path.slice(path.lastIndexOf('/') + 1))
}

const composeFile =
  /^(?:.*[-_.])?(?:compose|docker-?compose|docker-stack|podman-compose)(?:[-_.].*)?\.ya?ml$/i

/** What a compose file is for, by its path: what holds for a developer's machine holds for no other. */
export function stageOf(path: string): 'production' | 'local' | 'unknown' {
  const lower = path.toLowerCase()
  if (production.test(lower)) return 'production'
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  return local.test(lower) || bare.test(name) ? 'local' : 'unknown'
}

const production = /(?:^|[-_./])(?:prod|production|prd|staging|preprod|live)(?:[-_./]|$)/
const local =
  /(?:^|[-_./])(?:dev|devel|development|local|localhost|override|test|tests|testing|ci|e2e|debug|demo)(?:[-_./]|$)/
/** What `docker compose up` takes by itself. */
const bare = /^(?:docker-)?compose\.ya?ml$/
