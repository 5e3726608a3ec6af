import { tableScanner } from './table.ts'

/** Configuration of hosting services: plain variables beside a store of secrets that each of them has. */

const RULE = 'platform-config-secret'

/** https://developers.cloudflare.com/workers/wrangler/configuration/ : secrets are put by `wrangler secret put`. */
export const scanWrangler = tableScanner(RULE, 'data', { variables: ['vars', 'env/*/vars'] })

/** https://fly.io/docs/reference/configuration/ : `fly secrets set`. */
export const scanFly = tableScanner(RULE, 'toml', { variables: ['env', 'build/args'] })

/** https://vercel.com/docs/project-configuration : `@name` refers to a secret. */
export const scanVercel = tableScanner(RULE, 'json', { variables: ['env', 'build/env'] })

/** https://docs.netlify.com/configure-builds/file-based-configuration/ */
export const scanNetlify = tableScanner(RULE, 'toml', {
  variables: ['build/environment', 'context/*/environment', 'dev/environment'],
})

/** https://render.com/docs/blueprint-spec : `sync: false`, `generateValue` and `fromDatabase` have no value. */
export const scanRender = tableScanner(RULE, 'yaml', {
  variables: ['services/envVars', 'envVarGroups/envVars', '**/envVars'],
})

/** https://devcenter.heroku.com/articles/app-json-schema : `generator: secret`, or no value. */
export const scanAppJson = tableScanner(RULE, 'json', { variables: ['env', 'environments/*/env'] })

/** https://docs.railway.com/reference/config-as-code */
export const scanRailway = tableScanner(RULE, 'data', { variables: ['**/variables', '**/env'] })

/** https://docs.digitalocean.com/products/app-platform/reference/app-spec/ : encrypted values are `EV[…]`. */
export const scanDigitalOcean = tableScanner(RULE, 'data', { variables: ['**/envs'] })

/** https://cloud.google.com/appengine/docs/standard/reference/app-yaml */
export const scanAppEngine = tableScanner(RULE, 'yaml', {
  variables: ['env_variables', 'build_env_variables'],
})

/** https://www.pulumi.com/docs/iac/concepts/config/ : `secure:` is a map, and so no value. */
export const scanPulumiSettings = tableScanner('infrastructure-code-secret', 'yaml', { settings: ['config'] })

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions-optionsettings.html */
export const scanBeanstalk = tableScanner(RULE, 'data', {
  variables: ['option_settings/aws:elasticbeanstalk:application:environment'],
})

/** https://containers.dev/implementors/json_reference/ : `${localEnv:NAME}`. */
export const scanDevcontainer = tableScanner('devcontainer-secret', 'json', {
  variables: ['containerEnv', 'remoteEnv', 'build/args'],
  commands: ['runArgs'],
})

/** https://www.serverless.com/framework/docs/providers/aws/guide/variables : `${ssm:…}`, `${env:…}`. */
export const scanServerless = tableScanner('serverless-secret', 'data', {
  variables: [
    'provider/environment',
    'functions/*/environment',
    '**/environment',
    '**/Environment/Variables',
  ],
  settings: ['custom', 'params'],
})

/** AWS Copilot's manifests: `secrets` beside `variables`. https://aws.github.io/copilot-cli/docs/manifest/overview/ */
export const scanCopilot = tableScanner('task-definition-secret', 'yaml', { variables: ['**/variables'] })

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html */
export const scanTaskDefinition = tableScanner('task-definition-secret', 'data', {
  variables: ['**/containerDefinitions/environment', 'environment'],
  commands: ['**/containerDefinitions/command', '**/containerDefinitions/entryPoint'],
})
