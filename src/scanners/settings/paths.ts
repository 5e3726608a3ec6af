import { isComposeFile } from '../compose/path.ts'
import { mayBeDeployed, namesAt } from '../deploy/kinds.ts'
import { isDockerfile } from '../dockerfile/path.ts'
import { isEnvFile } from '../files/paths.ts'

/** How the settings of a file are read. */
export type SettingsSyntax =
  | 'env'
  | 'dockerfile'
  | 'compose'
  | 'yaml'
  | 'json'
  | 'toml'
  | 'hcl'
  | 'properties'
  | 'systemd'

/** Undefined for files that set no variables. Called for every path. */
export function settingsSyntaxOf(path: string): SettingsSyntax | undefined {
  if (!mayBeDeployed(path)) return undefined
  if (isEnvFile(path)) return 'env'
  if (isDockerfile(path)) return 'dockerfile'
  if (isComposeFile(path)) return 'compose'
  const syntax = ENDINGS.find(([ending]) => ending.test(path))?.[1]
  return syntax !== undefined && namesAt(path).some((name) => !OTHER.has(name)) ? syntax : undefined
}

const ENDINGS: readonly (readonly [RegExp, SettingsSyntax])[] = [
  [/\.tf\.json$|\.tfvars\.json$|\.jsonc?$/i, 'json'],
  [/\.(?:tf|tofu|tfvars|hcl)$/i, 'hcl'],
  [/\.(?:ya?ml|template|config)$|(?:^|\/)(?:group_vars|host_vars)\/[^.]+$|(?:^|\/)kustomization$/i, 'yaml'],
  [/\.toml$/i, 'toml'],
  [/\.properties$/i, 'properties'],
  [/\.(?:service|container|pod|kube|conf)$/i, 'systemd'],
]

/** Files of credentials and states: they set nothing. */
const OTHER = new Set([
  ...['terraform-state', 'npmrc', 'yarnrc', 'pypirc', 'netrc', 'pgpass', 'git-credentials', 'htpasswd'],
  ...['docker-config', 'kubeconfig', 'credentials', 'login-file', 'ansible-inventory', 'devcontainer'],
])
