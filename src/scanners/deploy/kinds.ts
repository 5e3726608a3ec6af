import type { DocumentScanner, FileKind } from '../types.ts'

const patterns = new Map<string, RegExp>()

/**
 * Deployment files by their paths. Loaded at each start: names only. What has any name (manifests, templates) is taken by its ending, and looked at
 * only when its bytes hold what such a file must hold.
 */
export const deployKinds: readonly FileKind[] = [
  byContent('kubernetes', /\.(?:ya?ml|json)$/i, (all) => all.scanKubernetes, [['apiVersion'], ['kind']]),
  named('kustomization', /(?:^|\/)kustomization(?:\.ya?ml)?$/i, (all) => all.scanKubernetes),
  named('helm-values', /(?:^|\/)(?:[^/]*[-_.])?values(?:[-_.][^/]*)?\.ya?ml$/i, (all) => all.scanHelmValues),
  byContent('task-definition', /\.(?:json|ya?ml)$/i, (all) => all.scanTaskDefinition, [
    ['containerDefinitions'],
  ]),
  byContent('cloudformation', /\.(?:ya?ml|json|template)$/i, (all) => all.scanCloudFormation, [
    ['AWSTemplateFormatVersion', 'AWS::'],
    ['Resources'],
  ]),
  named('serverless', /(?:^|\/)serverless(?:[-.][\w.-]+)?\.(?:ya?ml|json)$/i, (all) => all.scanServerless),
  named(
    'terraform',
    /\.(?:tf|tofu|tf\.json|tfvars|tfvars\.json)$|(?:^|\/)terragrunt\.hcl$/i,
    (all) => all.scanTerraform,
  ),
  named('hashicorp', /\.(?:nomad|nomad\.hcl|pkr\.hcl|pkr\.json)$/i, (all) => all.scanHashicorp),
  named('terraform-state', /\.tfstate(?:\.(?:backup|\d+\.backup))?$/i, (all) => all.scanTerraformState),
  named(
    'ansible-variables',
    /(?:^|\/)(?:group_vars|host_vars)\/.|(?:^|\/)(?:vars|defaults)\/[^/]+\.ya?ml$/i,
    (all) => all.scanAnsibleVariables,
  ),
  named(
    'ansible-inventory',
    /(?:^|\/)(?:(?:hosts|inventory)(?:\.ini|\.cfg)?|[^/]*inventory\.ini|inventor(?:y|ies)\/(?:[^/]+\/)?(?!group_vars|host_vars)[^/.]+(?:\.ini)?)$/i,
    (all) => all.scanAnsibleInventory,
  ),
  named(
    'systemd',
    /\.(?:service|socket|timer|container|pod|kube)$|\.(?:service|container)\.d\/[^/]+\.conf$/i,
    (all) => all.scanSystemd,
  ),
  named(
    'workflow',
    /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i,
    (all) => all.scanWorkflow,
  ),
  named(
    'gitlab-ci',
    /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
    (all) => all.scanGitlabCi,
  ),
  named(
    'azure-pipelines',
    /(?:^|\/)[^/]*azure-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|pipelines)\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
    (all) => all.scanAzurePipelines,
  ),
  named('bitbucket-pipelines', /(?:^|\/)bitbucket-pipelines\.ya?ml$/i, (all) => all.scanBitbucket),
  named('circleci', /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/i, (all) => all.scanCircleCi),
  named('cloudbuild', /(?:^|\/)[^/]*cloudbuild[^/]*\.(?:ya?ml|json)$/i, (all) => all.scanCloudBuild),
  named(
    'other-ci',
    /(?:^|\/)(?:\.travis|\.drone|\.?appveyor|\.woodpecker)\.ya?ml$|(?:^|\/)\.(?:woodpecker|buildkite)\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
    (all) => all.scanOtherCi,
  ),
  named('buildspec', /(?:^|\/)buildspec(?:[-_.][\w.-]+)?\.ya?ml$/i, (all) => all.scanBuildSpec),
  named('jenkins', /(?:^|\/)(?:[^/]*[-_.])?jenkinsfile(?:[-_.][^/]*)?$/i, (all) => all.scanJenkinsfile),
  named('devcontainer', /(?:^|\/)\.?devcontainer\.json$/i, (all) => all.scanDevcontainer),
  named('wrangler', /(?:^|\/)wrangler(?:\.[\w-]+)?\.(?:toml|jsonc?)$/i, (all) => all.scanWrangler),
  named('fly', /(?:^|\/)fly(?:\.[\w-]+)?\.toml$/i, (all) => all.scanFly),
  named('vercel', /(?:^|\/)(?:vercel|now)\.json$/i, (all) => all.scanVercel),
  named('netlify', /(?:^|\/)netlify\.toml$/i, (all) => all.scanNetlify),
  named('render', /(?:^|\/)render\.ya?ml$/i, (all) => all.scanRender),
  named('app-json', /(?:^|\/)app\.json$/i, (all) => all.scanAppJson),
  named('railway', /(?:^|\/)railway\.(?:json|toml)$/i, (all) => all.scanRailway),
  named(
    'digitalocean-app',
    /(?:^|\/)\.do\/[^/]+\.ya?ml$|(?:^|\/)\.do\/[^/]+\.json$/i,
    (all) => all.scanDigitalOcean,
  ),
  named('app-engine', /(?:^|\/)app(?:[-.][\w-]+)?\.ya?ml$/i, (all) => all.scanAppEngine),
  named('pulumi', /(?:^|\/)pulumi\.[\w.-]+\.ya?ml$/i, (all) => all.scanPulumiSettings),
  byContent('azure-template', /\.json$/i, (all) => all.scanAzureTemplate, [['schema.management.azure.com']]),
  named('bicep', /\.bicep(?:param)?$/i, (all) => all.scanBicep),
  named('beanstalk', /(?:^|\/)\.ebextensions\/[^/]+\.config$/i, (all) => all.scanBeanstalk),
  named('copilot', /(?:^|\/)copilot\/(?:[^/]+\/)*manifest\.ya?ml$/i, (all) => all.scanCopilot),
  named(
    'app-settings',
    /(?:^|\/)(?:appsettings(?:\.[\w-]+)*|local\.settings)\.json$/i,
    (all) => all.scanAppSettings,
  ),
  named('spring-yaml', /(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/i, (all) => all.scanSpringYaml),
  named(
    'spring-properties',
    /(?:^|\/)(?:application|bootstrap|gradle)(?:-[\w-]+)?\.properties$/i,
    (all) => all.scanSpringProperties,
  ),
  named(
    'rails',
    /(?:^|\/)config\/(?:database|secrets|cable|mongoid|redis|storage)(?:[-_.]\w+)?\.yml$/i,
    (all) => all.scanRails,
  ),
  named(
    'xml-settings',
    /(?:^|\/)(?:(?:web|app|connectionStrings|appSettings)(?:\.[\w-]+)*\.config|pom\.xml|context\.xml|tomcat-users\.xml|persistence\.xml|hibernate[\w.-]*\.cfg\.xml|[\w.-]+-ds\.xml|applicationContext[\w-]*\.xml)$/i,
    (all) => all.scanXmlSettings,
  ),
  named(
    'package-logins',
    /(?:^|\/)(?:\.m2\/settings|(?:maven|mvn|ci)?[-_.]?settings(?:[-_.](?:ci|maven|security))?)\.xml$|(?:^|\/)nuget(?:\.[\w-]+)?\.config$/i,
    (all) => all.scanPackageLogins,
  ),
  named('npmrc', /(?:^|\/)\.?npmrc$/i, (all) => all.scanNpmrc),
  named('yarnrc', /(?:^|\/)\.yarnrc\.ya?ml$/i, (all) => all.scanYarnrc),
  named('pypirc', /(?:^|\/)\.pypirc$/i, (all) => all.scanPypirc),
  named('netrc', /(?:^|\/)[._]netrc$/i, (all) => all.scanNetrc),
  named('pgpass', /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/i, (all) => all.scanPgpass),
  named('git-credentials', /(?:^|\/)\.?git-credentials$/i, (all) => all.scanGitCredentials),
  named('htpasswd', /(?:^|\/)[^/]*\.?htpasswd[^/.]*$/i, (all) => all.scanHtpasswd),
  named(
    'docker-config',
    /(?:^|\/)\.?docker\/config\.json$|(?:^|\/)\.docker(?:cfg|configjson)$/i,
    (all) => all.scanDockerConfig,
  ),
  named(
    'kubeconfig',
    /(?:^|\/)(?:[^/]*[-_.])?kube-?config(?:[-_.][\w-]+)?$|(?:^|\/)\.kube\/config$/i,
    (all) => all.scanKubeconfig,
  ),
  named(
    'credentials',
    /(?:^|\/)(?:\.s3cfg|\.boto|rclone\.conf|\.?my\.cnf|\.mylogin\.cnf|\.passwd-s3fs|\.python-gitlab\.cfg|\.databrickscfg)$|(?:^|\/)\.aws\/(?:credentials|config)$/i,
    (all) => all.scanIniCredentials,
  ),
  named(
    'login-file',
    /(?:^|\/)auth\.json$|(?:^|\/)\.cargo\/credentials(?:\.toml)?$|(?:^|\/)\.gem\/credentials$/i,
    (all) => all.scanLoginFile,
  ),
]

/** The same in source code: asked about every script and page of PHP, and so by few texts in their bytes. */
export const codeKinds: readonly FileKind[] = [
  {
    name: 'infrastructure-code',
    code: true,
    packs: ['containers'],
    takes: (path) => /(?<!\.d)\.[cm]?[jt]s$/.test(path),
    marks: [['aws-cdk', '@pulumi/', 'cdktf']],
    // Every script of the history would be read a second time for the few that are such programs.
    inHistory: false,
    load: async () => (await import('./all.ts')).scanInfrastructureCode,
  },
  {
    name: 'wordpress',
    code: true,
    packs: ['containers'],
    takes: (path) => /(?:^|\/)wp-config(?:[-.][\w-]+)?\.php$/i.test(path),
    load: async () => (await import('./all.ts')).scanWordPress,
  },
]

type All = typeof import('./all.ts')

function named(name: string, path: RegExp, scanner: (all: All) => DocumentScanner): FileKind {
  patterns.set(name, path)
  return {
    name,
    packs: ['containers'],
    takes: (candidate) => namesAt(candidate).includes(name),
    load: async () => scanner(await import('./all.ts')),
  }
}

/** Whether any of the kinds above may take a path, by its ending: nearly all paths are source code. */
export function mayBeDeployed(path: string): boolean {
  return !SOURCE.test(path)
}

/** The names of those that take a path. The last answer is kept: every kind is asked about a path, one after the other, and then what reads settings. */
export function namesAt(path: string): readonly string[] {
  if (path !== lastPath) {
    lastPath = path
    lastNames = mayBeDeployed(path)
      ? [...patterns].flatMap(([name, pattern]) => (pattern.test(path) ? [name] : []))
      : NONE
  }
  return lastNames
}

const SOURCE =
  /\.(?:[cm]?[jt]sx?|d\.ts|vue|svelte|astro|mdx?|rst|txt|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|woff2?|ttf|pdf|py|pyi|ipynb|rb|php|go|rs|java|kt|scala|cs|fs|swift|m|mm|c|cc|cpp|h|hpp|sh|ps1|sql|lua|dart|ex|exs|erl|hs|clj|r|jl|pl|proto|graphql|lock|snap|map|csv|po)$/i
const NONE: readonly string[] = []
let lastPath = ''
let lastNames = NONE

/** `marks`: of each row one must stand in the bytes. */
function byContent(
  name: string,
  path: RegExp,
  scanner: (all: All) => DocumentScanner,
  marks: readonly (readonly string[])[],
): FileKind {
  return {
    ...named(name, path, scanner),
    holds: (bytes) => marks.every((row) => row.some((mark) => bytes.includes(mark))),
  }
}
