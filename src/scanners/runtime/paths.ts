/** Path tests of the kinds of this folder, apart from their scanners: they run for every path at every start. */

/** Source that can be parsed here; what is generated or not ours is left out by its name. */
export function isScript(path: string): boolean {
  return (
    /\.[cm]?[jt]sx?$/.test(path) && !/\.(?:min|d)\.|(?:^|\/)(?:node_modules|vendor|dist|build)\//.test(path)
  )
}

/** Python that is somebody's own. */
export function isPython(path: string): boolean {
  return (
    path.endsWith('.py') &&
    !/(?:^|\/)(?:site-packages|vendor|third_party|\.venv|venv|node_modules)\//.test(path)
  )
}

/** Tasks of Ansible, and manifests, by their folders. */
export function isTaskFile(path: string): boolean {
  return /(?:^|\/)(?:tasks|handlers|playbooks?|ansible|k8s|kubernetes|manifests?|deploy|overlays|base)\/(?:[^/]+\/)*[^/]+\.ya?ml$|(?:^|\/)(?:playbook|site|deploy)[\w-]*\.ya?ml$/.test(
    path,
  )
}

/** How shell text stands in a file. */
export type ShellFile = 'script' | 'make' | 'package' | 'pipeline' | 'page'

/** Undefined for files without shell text. */
export function shellFileOf(path: string): ShellFile | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.(?:sh|bash)$/.test(name) || /(?:^|\/)\.husky\/[a-z-]+$/.test(path)) return 'script'
  if (/^(?:GNUm|M|m)akefile$|\.mk$/.test(name)) return 'make'
  if (name === 'package.json') return 'package'
  if (isPipeline(path, name)) return 'pipeline'
  return /\.(?:md|mdx|markdown)$/.test(name) ? 'page' : undefined
}

function isPipeline(path: string, name: string): boolean {
  return (
    /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.+\.ya?ml$/.test(path) ||
    /^(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|action|\.travis|\.drone|\.woodpecker|\.?appveyor|buildspec|cloudbuild)\.ya?ml$/.test(
      name,
    ) ||
    /(?:^|\/)\.circleci\/config\.ya?ml$/.test(path)
  )
}
