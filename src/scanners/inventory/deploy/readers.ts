import { ParseProblem } from '../../types.ts'
import type { Node } from '../../tree/node.ts'
import type { Unparsed } from '../memory/memory.ts'
import type { Usage } from '../types.ts'
import type { SourceText } from './usage.ts'

/** Reads what a file that is no JavaScript uses. Throws `ParseProblem` where it is not what its path says. */
type Read = (source: SourceText) => Promise<readonly Usage[]>

/** The reader of a path; undefined for other files. Cheap. */
export function readerOf(path: string): Read | undefined {
  if (MANY.test(path)) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  return READERS.find(([takes]) => takes.test(path) || takes.test(name))?.[1]
}

/** Most files of most repositories, which none of the readers takes. */
const MANY = /\.(?:[cm]?[jt]sx?|mdx?|svg|png|css|html)$/

/** What tells how a path is read: equal for paths that have the same reader; undefined for other files. */
export function readerKind(path: string): string | undefined {
  if (MANY.test(path)) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  const at = READERS.findIndex(([takes]) => takes.test(path) || takes.test(name))
  return at < 0 ? undefined : `${at}${/\.[a-z]+$/.exec(path)?.[0] ?? ''}:`
}

/** Runs the reader of a file; one that cannot be parsed says why. */
export async function readDeployment(path: string, text: string): Promise<readonly Usage[] | Unparsed> {
  try {
    return (await readerOf(path)?.({ path, text })) ?? []
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const offset = error instanceof ParseProblem ? error.offset : 0
    return { message: (error.message.split('\n')[0] ?? '').replace(/[.:\s]+$/, ''), offset }
  }
}

type Walk = (source: SourceText, root: Node) => Usage[]
type Walks = typeof import('./manifests.ts').walks

/** Templates of Helm are no YAML: only what stands as YAML in them can be read, so their text is searched. */
async function yaml(source: SourceText, walk: (walks: Walks) => Walk): Promise<Usage[]> {
  const [{ treesOfYaml }, { walks }] = await Promise.all([
    import('../../tree/yaml.ts'),
    import('./manifests.ts'),
  ])
  return (await treesOfYaml(source.text)).flatMap((root) => walk(walks)(source, root))
}

const compose: Read = (source) => yaml(source, (walks) => walks.compose)
const workflow: Read = (source) => yaml(source, (walks) => walks.workflow)
const anyYaml: Read = (source) => yaml(source, (walks) => (text, root) => walks.anyTree(text, root, 'yaml'))
const kubernetes: Read = async (source) => {
  if (source.text.includes('{{')) return (await import('./templates.ts')).readTemplate(source)
  return yaml(source, (walks) => (text, root) => [
    ...walks.kubernetes(text, root),
    ...walks.anyTree(text, root, 'kubernetes'),
  ])
}

const toml =
  (pick: (walks: Walks) => Walk): Read =>
  async (source) => {
    const [{ treeOfToml }, { walks }] = await Promise.all([
      import('../../tree/toml.ts'),
      import('./manifests.ts'),
    ])
    return pick(walks)(source, treeOfToml(source.text))
  }

const json =
  (pick: (walks: Walks) => Walk): Read =>
  async (source) => {
    const [{ treeOfJson }, { walks }] = await Promise.all([
      import('../../tree/json.ts'),
      import('./manifests.ts'),
    ])
    const root = treeOfJson(source.text)
    return root === undefined ? [] : pick(walks)(source, root)
  }

const READERS: readonly (readonly [RegExp, Read])[] = [
  [/^(?:docker-)?compose[\w.-]*\.ya?ml$/, compose],
  [/(?:^|\/)\.github\/(?:workflows|actions)\/.*\.ya?ml$|^action\.ya?ml$/, workflow],
  [
    /^(?:Dockerfile|Containerfile)(?:[.-].*)?$|\.[Dd]ockerfile$/,
    async (source) => (await import('./dockerfile.ts')).readDockerfile(source),
  ],
  [
    /\.(?:sh|bash)$|^(?:docker-)?entrypoint$/,
    async (source) => (await import('./shell.ts')).readShell(source),
  ],
  [/^fly(?:\.[\w-]+)?\.toml$/, toml((walks) => walks.fly)],
  [/^wrangler\.toml$/, toml((walks) => walks.wrangler)],
  [/^wrangler\.jsonc?$/, json((walks) => walks.wrangler)],
  [/^turbo\.jsonc?$/, json((walks) => walks.turbo)],
  [
    /^(?:app|vercel|task[-_]?def(?:inition)?[\w-]*|taskdef)\.json$/,
    json((walks) => (text, root) => walks.anyTree(text, root, 'json')),
  ],
  [/\.tf$/, async (source) => (await import('./terraform.ts')).readTerraform(source)],
  [
    /\.(?:py|go|rb|erb|rs|java|kt|prisma|php|cs|exs?)$/,
    async (source) => (await import('./languages.ts')).readLanguage(source),
  ],
  [
    /(?:^|\/)(?:k8s|kubernetes|kustomize|manifests?|helm|charts?|deploy(?:ment)?s?|infra(?:structure)?)\/.*\.(?:ya?ml|tpl)$/,
    kubernetes,
  ],
  [
    /^(?:render|railway|app|cloudbuild|serverless|skaffold|values[\w-]*|secretproviderclass|deployment|cronjob|\.gitlab-ci|bitbucket-pipelines|azure-pipelines|config)\.ya?ml$|(?:^|\/)\.circleci\/.*\.ya?ml$/,
    anyYaml,
  ],
]
