import { expect, test } from 'vitest'
import { deployKinds } from '../../../src/scanners/deploy/kinds.ts'

/** Kinds that a path belongs to whatever the content; those that look into it are left out. */
function kindsAt(path: string): string[] {
  return deployKinds.filter((kind) => kind.holds === undefined && kind.takes(path)).map(({ name }) => name)
}

test.each([
  ['overlays/prod/kustomization.yaml', 'kustomization'],
  ['charts/shop/values.yaml', 'helm-values'],
  ['charts/shop/values-prod.yml', 'helm-values'],
  ['prod-values.yaml', 'helm-values'],
  ['serverless.yml', 'serverless'],
  ['api/serverless.prod.yaml', 'serverless'],
  ['infra/main.tf', 'terraform'],
  ['live/prod/terragrunt.hcl', 'terraform'],
  ['prod.auto.tfvars', 'terraform'],
  ['terraform.tfstate', 'terraform-state'],
  ['terraform.tfstate.1612345678.backup', 'terraform-state'],
  ['group_vars/all', 'ansible-variables'],
  ['host_vars/web/main.yml', 'ansible-variables'],
  ['roles/db/vars/main.yml', 'ansible-variables'],
  ['hosts', 'ansible-inventory'],
  ['inventories/prod/hosts.ini', 'ansible-inventory'],
  ['deploy/api.service', 'systemd'],
  ['api.service.d/override.conf', 'systemd'],
  ['.github/workflows/ci.yml', 'workflow'],
  ['.gitea/workflows/ci.yaml', 'workflow'],
  ['ci/build.gitlab-ci.yml', 'gitlab-ci'],
  ['azure-pipelines.release.yml', 'azure-pipelines'],
  ['bitbucket-pipelines.yml', 'bitbucket-pipelines'],
  ['.circleci/config.yml', 'circleci'],
  ['cloudbuild.prod.yaml', 'cloudbuild'],
  ['.travis.yml', 'other-ci'],
  ['.devcontainer/api/devcontainer.json', 'devcontainer'],
  ['.devcontainer.json', 'devcontainer'],
  ['apps/a/wrangler.toml', 'wrangler'],
  ['wrangler.staging.jsonc', 'wrangler'],
  ['fly.staging.toml', 'fly'],
  ['vercel.json', 'vercel'],
  ['netlify.toml', 'netlify'],
  ['render.yaml', 'render'],
  ['app.json', 'app-json'],
  ['railway.toml', 'railway'],
  ['.do/deploy.template.yaml', 'digitalocean-app'],
  ['app.staging.yaml', 'app-engine'],
  ['.ebextensions/env.config', 'beanstalk'],
  ['copilot/api/manifest.yml', 'copilot'],
  ['src/Api/appsettings.Production.json', 'app-settings'],
  ['local.settings.json', 'app-settings'],
  ['src/main/resources/application-prod.yml', 'spring-yaml'],
  ['bootstrap.properties', 'spring-properties'],
  ['.npmrc', 'npmrc'],
  ['.yarnrc.yml', 'yarnrc'],
  ['.pypirc', 'pypirc'],
  ['_netrc', 'netrc'],
  ['.pgpass', 'pgpass'],
  ['.git-credentials', 'git-credentials'],
  ['nginx/.htpasswd', 'htpasswd'],
  ['.docker/config.json', 'docker-config'],
  ['prod.kubeconfig', 'kubeconfig'],
  ['.kube/config', 'kubeconfig'],
  ['.aws/credentials', 'credentials'],
  ['.s3cfg', 'credentials'],
  ['auth.json', 'login-file'],
  ['infra/main.tf.json', 'terraform'],
  ['jobs/api.nomad.hcl', 'hashicorp'],
  ['image.pkr.hcl', 'hashicorp'],
  ['buildspec-prod.yml', 'buildspec'],
  ['ci/Jenkinsfile', 'jenkins'],
  ['Jenkinsfile.release', 'jenkins'],
  ['release.jenkinsfile', 'jenkins'],
  ['Pulumi.prod.yaml', 'pulumi'],
  ['infra/main.bicep', 'bicep'],
  ['infra/prod.bicepparam', 'bicep'],
  ['config/database.yml', 'rails'],
  ['src/Web.Release.config', 'xml-settings'],
  ['pom.xml', 'xml-settings'],
  ['.m2/settings.xml', 'package-logins'],
  ['NuGet.Config', 'package-logins'],
])('%s is %s', (path, kind) => {
  expect(kindsAt(path)).toEqual([kind])
})

test.each([
  'src/values.ts',
  'docs/wrangler.md',
  'src/app.ts',
  'package.json',
  'tsconfig.json',
  'config.json',
  'mkdocs.yml',
  'src/hosts.py',
  'test/service.spec.ts',
  'messages.properties',
  'Dockerfile',
  'docker-compose.yml',
  '.env',
  'terraform.tfstate.md',
  'res/values/strings.xml',
  'src/settings.ts',
  'src/jenkinsfile.ts',
  'Pulumi.yaml',
])('%s is none', (path) => {
  expect(kindsAt(path)).toEqual([])
})

test('names are unique', () => {
  const names = deployKinds.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
