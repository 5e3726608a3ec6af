import { defineService } from '../rule.ts'

export default defineService({
  name: 'Infrastructure as code',
  rules: [
    {
      id: 'infrastructure-code-secret',
      title: 'Secret in a program or the settings of CDK or Pulumi',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'lib/shop-stack.ts',
      why: 'It stands in the repository, and in clear in the template or the state that is made of it.',
      fix: 'Replace the value and refer to it: SecretValue.secretsManager, config.requireSecret, pulumi config set --secret.',
      source: 'https://docs.aws.amazon.com/cdk/v2/guide/get-secrets-manager-value.html',
      finds: [
        "import * as cdk from 'aws-cdk-lib'\nnew Secret(this, 'A', { secretStringValue: cdk.SecretValue.unsafePlainText('<<{{base62:40}}>>') })\n",
        "import * as lambda from 'aws-cdk-lib/aws-lambda'\nnew lambda.Function(this, 'F', { environment: { STAGE: 'prod', DB_PASSWORD: '<<{{password}}>>' } })\n",
        "import * as aws from '@pulumi/aws'\nconst db = new aws.rds.Instance('db', { username: 'shop', password: `<<{{password}}>>` })\n",
      ],
      ignores: [
        "import * as cdk from 'aws-cdk-lib'\nnew Secret(this, 'A', { secretStringValue: cdk.SecretValue.secretsManager('prod/db') })\nnew Function(this, 'F', { environment: { DB_PASSWORD: process.env.DB_PASSWORD!, SECRET_ARN: secret.secretArn } })\n",
        "import * as pulumi from '@pulumi/pulumi'\nconst config = new pulumi.Config()\nnew Database('db', { password: config.requireSecret('dbPassword') })\n",
      ],
    },
    {
      id: 'azure-template-secret',
      title: 'Secret in a template of Azure',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'infra/main.bicep',
      why: 'Defaults and properties stand in clear in the repository and in the history of deployments.',
      fix: 'Replace the value, make it a secure parameter without a default and take it from a key vault.',
      source: 'https://learn.microsoft.com/azure/azure-resource-manager/bicep/scenarios-secrets',
      finds: [
        "@secure()\nparam adminPassword string = '<<{{password}}>>'\n",
        "resource vm 'Microsoft.Compute/virtualMachines@2024-03-01' = {\n  properties: {\n    adminPassword: '<<{{password}}>>'\n  }\n}\n",
        "resource app 'Microsoft.Web/sites@2023-12-01' = {\n  properties: {\n    appSettings: [\n      { name: 'API_TOKEN', value: '<<{{base62:40}}>>' }\n    ]\n  }\n}\n",
      ],
      ignores: [
        "@secure()\nparam adminPassword string\nparam keyVaultName string = 'shop'\n",
        "module db 'db.bicep' = {\n  params: {\n    adminPassword: vault.getSecret('db')\n    apiToken: '${prefix}${apiToken}'\n  }\n}\n",
      ],
    },
    {
      id: 'hashicorp-config-secret',
      title: 'Secret in a job of Nomad or a template of Packer',
      pack: 'containers',
      level: 'error',
      foundBy: 'document',
      file: 'jobs/api.nomad.hcl',
      why: 'It stands in clear in the repository, and in the job for everybody who may read it.',
      fix: 'Replace the value and read it from Vault or a variable: a template block with secrets, vault(), var.name.',
      source: 'https://developer.hashicorp.com/nomad/docs/job-specification/template',
      finds: [
        'job "api" {\n  group "a" {\n    task "a" {\n      env {\n        PORT = "80"\n        API_TOKEN = "<<{{base62:40}}>>"\n      }\n    }\n  }\n}\n',
        'variable "ssh_password" {\n  default = "<<{{password}}>>"\n}\n',
      ],
      ignores: [
        'job "api" {\n  group "a" {\n    task "a" {\n      env {\n        API_TOKEN = var.api_token\n        TOKEN_FILE = "secrets/token"\n      }\n    }\n  }\n}\n',
        'source "vsphere-iso" "a" {\n  password = vault("/secret/data/a", "password")\n  ssh_password = var.ssh_password\n}\n',
      ],
    },
  ],
})
