import { HEX, PASSWORD, RANDOM, type Row } from './row.ts'

/** Programs and templates that deploy, and settings that a framework reads. */
export const programs: readonly Row[] = [
  [
    'lib/stack.ts',
    'infrastructure-code-secret',
    `import * as cdk from 'aws-cdk-lib'\nnew Secret(this, 'A', { secretObjectValue: { password: SecretValue.unsafePlainText("${PASSWORD}") } })\nnew lambda.Function(this, 'F', { environment: { API_TOKEN: '${RANDOM}', B_TOKEN: process.env.B_TOKEN!, SECRET_ARN: s.secretArn, C_TOKEN: \`$\{prefix}-c\` } })\nconst p = SecretValue.plainText('${PASSWORD}')\nconst q = cdk.SecretValue.secretsManager('prod/db')\nnew ecs.ContainerDefinition(this, 'C', { secrets: { D: ecs.Secret.fromSecretsManager(q) }, environment: [{ name: 'E_TOKEN', value: '${HEX}' }] })\n`,
  ],
  [
    'index.ts',
    'infrastructure-code-secret',
    `import * as pulumi from '@pulumi/pulumi'\nconst db = new aws.rds.Instance('db', { username: 'shop', password: '${PASSWORD}' })\nconst s = pulumi.secret('${PASSWORD}')\nconst config = new pulumi.Config()\nconst p = config.requireSecret('dbPassword')\nnew k8s.core.v1.Secret('s', { stringData: { token: '${RANDOM}', other: p } })\n`,
  ],
  [
    'Pulumi.prod.yaml',
    'infrastructure-code-secret',
    `encryptionsalt: v1:{{base64:12}}:v1:{{base64:16}}:{{base64:40}}\nconfig:\n  aws:region: eu-west-1\n  shop:dbPassword: ${PASSWORD}\n  shop:apiToken:\n    secure: AAAB{{base64:60}}\n  shop:otherToken: ${RANDOM}\n`,
  ],
  [
    'Jenkinsfile',
    'ci-secret-literal',
    `// not this: DB_PASSWORD = 'changeme'\npipeline {\n  agent any\n  environment {\n    API_TOKEN = '${RANDOM}'\n    DB_PASSWORD = "${PASSWORD}"\n    GH = credentials('github-token')\n    OTHER_TOKEN = credentials('other-token')\n    C_TOKEN = "$\{env.C}"\n  }\n  parameters {\n    password(name: 'PIN', defaultValue: '${PASSWORD}', description: 'of the machine')\n    password(name: 'EMPTY', defaultValue: '')\n    string(name: 'HOST', defaultValue: 'localhost')\n  }\n  stages { stage('a') { steps {\n    withEnv(['NPM_TOKEN=${HEX}', "B_TOKEN=$\{params.X}"]) { sh 'make' }\n    withCredentials([string(credentialsId: 'api-token', variable: 'TOKEN'), usernamePassword(credentialsId: 'deploy-password', usernameVariable: 'U', passwordVariable: 'DB_PASS')]) { sh 'make' }\n  } } }\n}\n`,
  ],
  [
    'wp-config.php',
    'app-settings-secret',
    `<?php\n// define('DB_PASSWORD', 'changeme');\ndefine( 'DB_USER', 'shop' );\ndefine( 'DB_PASSWORD', '${PASSWORD}' );\ndefine('SECURE_AUTH_KEY',  'put your unique phrase here');\ndefine('NONCE_SALT', getenv('NONCE_SALT'));\ndefine('API_TOKEN', "${HEX}");\n`,
  ],
  [
    'infra/main.parameters.json',
    'azure-template-secret',
    `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", "parameters": {"adminPassword": {"value": "${PASSWORD}"}, "location": {"value": "westeurope"}, "sqlToken": {"reference": {"keyVault": {"id": "/subscriptions/x"}, "secretName": "sql"}}, "apiToken": {"value": "${RANDOM}"}}}`,
  ],
  [
    'azuredeploy.json',
    'azure-template-secret',
    `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "parameters": {"pin": {"type": "securestring", "defaultValue": "${PASSWORD}"}, "other": {"type": "securestring"}, "third": {"type": "secureString", "defaultValue": "[newGuid()]"}}, "resources": [{"type": "Microsoft.Compute/virtualMachines", "properties": {"osProfile": {"adminUsername": "shop", "adminPassword": "${PASSWORD}"}, "appSettings": [{"name": "API_TOKEN", "value": "${RANDOM}"}, {"name": "B_TOKEN", "value": "[parameters('b')]"}, {"name": "C_TOKEN", "value": "@Microsoft.KeyVault(SecretUri=https://shop.vault.azure.net/secrets/c/)"}]}}]}`,
  ],
  [
    'main.bicepparam',
    'azure-template-secret',
    `using './main.bicep'\nparam adminPassword = '${PASSWORD}'\nparam apiToken = readEnvironmentVariable('API_TOKEN')\nparam other = az.getSecret('id', 'group', 'vault', 'name')\n`,
  ],
  [
    'infra/app.bicep',
    'azure-template-secret',
    `@description('of the machine')\n@secure()\nparam pin string = '${PASSWORD}'\n@secure()\nparam other string\nparam size string = 'Standard_B1s'\nparam list array = [\n  'a'\n]\n`,
  ],
  [
    'image.pkr.hcl',
    'hashicorp-config-secret',
    `variable "ssh_password" {\n  default = "${PASSWORD}"\n}\nvariable "pin" {\n  sensitive = true\n}\nsource "vsphere-iso" "a" {\n  password = "${PASSWORD}"\n  api_token = var.token\n}\n`,
  ],
  [
    'jobs/api.nomad',
    'hashicorp-config-secret',
    `job "api" {\n  group "a" {\n    task "a" {\n      template {\n        data = <\\<EOF\nB_TOKEN=\\{{ with secret "x" }}\\{{ .Data.b }}\\{{ end }}\nEOF\n      }\n      config {\n        auth {\n          username = "shop"\n          password = "${PASSWORD}"\n        }\n      }\n    }\n  }\n}\n`.replace(
      '<\\<',
      '\\<<',
    ),
  ],
  [
    'config/database.yml',
    'app-settings-secret',
    `default: &default\n  adapter: postgresql\nproduction:\n  \\<<: *default\n  username: shop\n  password: ${PASSWORD}\nstaging:\n  \\<<: *default\n  password: <%= ENV['DB_PASSWORD'] %>\n`,
  ],
  [
    'config/secrets.yml',
    'app-settings-secret',
    `production:\n  secret_key_base: <<{{hex:128}}>>\nstaging:\n  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>\n`,
  ],
  [
    'src/Web.Release.config',
    'app-settings-secret',
    `<?xml version="1.0"?>\n<configuration>\n  <connectionStrings>\n    <add name="a" connectionString="Server=db;User Id=shop;Password=${PASSWORD}" providerName="System.Data.SqlClient" />\n    <add name="b" connectionString="Server=db;Integrated Security=SSPI" />\n  </connectionStrings>\n  <appSettings>\n    <add key="ApiToken" value="${RANDOM}" />\n    <add key="SmtpPassword" value="#{SmtpPassword}" />\n  </appSettings>\n  <runtime><assemblyIdentity name="A" publicKeyToken="{{hex:16}}" /></runtime>\n</configuration>\n`,
  ],
  [
    'pom.xml',
    'app-settings-secret',
    `<project>\n  <properties>\n    <db.user>shop</db.user>\n    <db.password>${PASSWORD}</db.password>\n    <other.password>$\{env.DB_PASSWORD}</other.password>\n  </properties>\n  <build><plugins><plugin><configuration><token>@version@</token></configuration></plugin></plugins></build>\n</project>\n`,
  ],
  [
    'META-INF/persistence.xml',
    'app-settings-secret',
    `<persistence><property name="javax.persistence.jdbc.user" value="shop"/><property name="javax.persistence.jdbc.password" value="${PASSWORD}"/><property name="hibernate.connection.password">${PASSWORD}</property></persistence>\n`,
  ],
  [
    '.m2/settings.xml',
    'credential-file-secret',
    `<settings>\n  <servers>\n    <server><id>central</id><username>shop</username><password>${PASSWORD}</password></server>\n    <server><id>b</id><username>b</username><password>{{{base64:43}}=}</password></server>\n    <server><id>c</id><password>$\{env.TOKEN}</password></server>\n  </servers>\n</settings>\n`,
  ],
  [
    'nuget.config',
    'credential-file-secret',
    `<configuration>\n  <packageSourceCredentials>\n    <A><add key="Username" value="shop" /><add key="ClearTextPassword" value="${PASSWORD}" /></A>\n    <B><add key="ClearTextPassword" value="%NUGET_TOKEN%" /><add key="Password" value="AQAAANCMnd8BFdERjHoAwE{{base64:60}}" /></B>\n  </packageSourceCredentials>\n</configuration>\n`,
  ],
  [
    'gradle.properties',
    'app-settings-secret',
    `org.gradle.jvmargs=-Xmx2g\nsigning.keyId=24875D73\nsigning.password=${PASSWORD}\nossrhPassword=$\{OSSRH_PASSWORD}\napiToken=${RANDOM}\n`,
  ],
  [
    'buildspec.yml',
    'ci-secret-literal',
    `version: 0.2\nenv:\n  variables:\n    API_TOKEN: ${RANDOM}\n    DB_PASSWORD: ${PASSWORD}\n  parameter-store:\n    B_TOKEN: /prod/b\n  secrets-manager:\n    C_TOKEN: prod/c:token\nphases:\n  build:\n    commands: [make]\n`,
  ],
  [
    '.travis.yml',
    'ci-secret-literal',
    `env:\n  global:\n    - API_TOKEN=${RANDOM}\n    - secure: "{{base64:100}}"\n    - PORT=80\n`,
  ],
]
