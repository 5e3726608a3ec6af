import { THROW_AWAY } from './hits.ts'
import { tableScanner } from './table.ts'

/** Pipelines. Their way is a masked or protected variable of the project, or a secret store. */

const RULE = 'ci-secret-literal'

/** https://docs.gitlab.com/ci/yaml/#variables */
export const scanGitlabCi = tableScanner(RULE, 'yaml', { variables: ['**/variables'] })

/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/variables */
export const scanAzurePipelines = tableScanner(RULE, 'yaml', {
  variables: ['**/variables', '**/env', 'parameters', 'stages/parameters'],
})

/** https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
export const scanBitbucket = tableScanner(
  RULE,
  'yaml',
  // Databases beside a step live as long as it.
  {
    variables: ['definitions/services/*/variables', 'definitions/services/*/environment'],
    levels: THROW_AWAY,
  },
  { variables: ['**/variables'] },
)

/** https://circleci.com/docs/configuration-reference/ : all images of a job but the first are services. */
export const scanCircleCi = tableScanner(
  RULE,
  'yaml',
  { variables: ['**/docker/environment'], levels: THROW_AWAY },
  { variables: ['**/environment'], settings: ['**/auth', '**/aws_auth'] },
)

/** https://cloud.google.com/build/docs/build-config-file-schema */
export const scanCloudBuild = tableScanner(RULE, 'data', {
  variables: ['**/env', 'substitutions'],
  commands: ['steps/args'],
})

/** https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html : `parameter-store` and `secrets-manager` beside `variables`. */
export const scanBuildSpec = tableScanner(RULE, 'yaml', { variables: ['env/variables'] })

/** Travis CI, Drone, Woodpecker, AppVeyor, Buildkite: `secure:` and `from_secret:` are maps, and so no values. */
export const scanOtherCi = tableScanner(RULE, 'yaml', {
  variables: ['**/environment', '**/env', '**/env/global', '**/env/jobs', '**/env/matrix', '**/settings'],
})
