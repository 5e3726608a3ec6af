import { describe, expect, test } from 'vitest'
import { foundAt } from './support.ts'

/** One file a row: its path, the rule, and a text in which exactly the marked values are found. What is right stays unmarked. */
type Row = readonly [path: string, rule: string, text: string]

const RANDOM = '<<{{base62:40}}>>'
const HEX = '<<{{hex:40}}>>'
const PASSWORD = '<<{{password}}>>'

const pipelines: readonly Row[] = [
  [
    '.gitlab-ci.yml',
    'ci-secret-literal',
    `variables:\n  DEPLOY_TOKEN: ${RANDOM}\n  DB_PASSWORD: $DB_PASSWORD\njob:\n  variables:\n    NPM_TOKEN:\n      value: ${HEX}\n      description: of the registry\n  script: [make]\n`,
  ],
  [
    'azure-pipelines.yml',
    'ci-secret-literal',
    `variables:\n- name: apiToken\n  value: ${RANDOM}\n- name: other\n  value: $(secretFromLibrary)\n- group: shop\nsteps:\n- script: make\n  env:\n    DB_PASSWORD: $(dbPassword)\n    API_KEY: ${HEX}\n`,
  ],
  [
    'bitbucket-pipelines.yml',
    'ci-secret-literal',
    `pipelines:\n  default:\n    - step:\n        script:\n          - pipe: example/deploy:1\n            variables:\n              AWS_SECRET_ACCESS_KEY: $AWS_SECRET_ACCESS_KEY\n              API_TOKEN: ${RANDOM}\n`,
  ],
  [
    '.circleci/config.yml',
    'ci-secret-literal',
    `version: 2.1\njobs:\n  a:\n    docker:\n      - image: example/a\n        auth:\n          username: shop\n          password: $DOCKER_PASSWORD\n    environment:\n      - API_TOKEN: ${RANDOM}\n      - PORT: 80\n`,
  ],
  [
    'ci/cloudbuild.yaml',
    'ci-secret-literal',
    `steps:\n  - name: gcr.io/cloud-builders/docker\n    args: [build, --build-arg, "NPM_TOKEN=${RANDOM}", --tag, a]\n    env:\n      - "API_KEY=${HEX}"\n      - "PORT=80"\n    secretEnv: [DB_PASSWORD]\navailableSecrets:\n  secretManager:\n    - versionName: projects/1/secrets/db/versions/1\n      env: DB_PASSWORD\n`,
  ],
  [
    '.drone.yml',
    'ci-secret-literal',
    `kind: pipeline\nsteps:\n  - name: a\n    environment:\n      TOKEN:\n        from_secret: token\n      API_TOKEN: ${RANDOM}\n`,
  ],
  [
    '.github/workflows/a.yaml',
    'workflow-secret-literal',
    `on: push\njobs:\n  a:\n    env:\n      API_TOKEN: ${RANDOM}\n      GH_TOKEN: $\\{{ github.token }}\n    steps:\n      - uses: docker/build-push-action@v6\n        with:\n          secret-files: |\n            npmrc=/tmp/npmrc\n          password: $\\{{ secrets.REGISTRY }}\n`,
  ],
]

const hosting: readonly Row[] = [
  [
    'fly.toml',
    'platform-config-secret',
    `app = "shop"\n[env]\n  PORT = "80"\n  API_TOKEN = "${RANDOM}"\n  DB_PASSWORD = ""\n`,
  ],
  [
    'wrangler.jsonc',
    'platform-config-secret',
    `{\n  // shop\n  "vars": {"JWT_SECRET": "${RANDOM}", "STAGE": "a"},\n  "env": {"production": {"vars": {"API_KEY": "${HEX}"}}},\n}`,
  ],
  [
    'vercel.json',
    'platform-config-secret',
    `{"env": {"API_TOKEN": "@api-token", "OTHER_TOKEN": "${RANDOM}"}, "build": {"env": {"NPM_TOKEN": "${HEX}"}}}`,
  ],
  [
    'netlify.toml',
    'platform-config-secret',
    `[build.environment]\nNODE_VERSION = "20"\nAPI_TOKEN = "${RANDOM}"\n[context.production.environment]\nDB_PASSWORD = "${PASSWORD}"\n`,
  ],
  [
    'render.yaml',
    'platform-config-secret',
    `services:\n  - type: web\n    envVars:\n      - key: SECRET_KEY\n        generateValue: true\n      - key: DB_PASSWORD\n        sync: false\n      - key: API_TOKEN\n        value: ${RANDOM}\nenvVarGroups:\n  - name: shared\n    envVars:\n      - key: OTHER_SECRET\n        value: ${HEX}\n`,
  ],
  [
    'app.json',
    'platform-config-secret',
    `{"env": {"SECRET": {"generator": "secret"}, "API_TOKEN": {"value": "${RANDOM}"}, "OTHER_TOKEN": "${HEX}"}}`,
  ],
  [
    '.do/app.yaml',
    'platform-config-secret',
    `services:\n- name: web\n  envs:\n  - key: DB_PASSWORD\n    type: SECRET\n    value: EV[1:{{base64:20}}:{{base64:40}}]\n  - key: API_TOKEN\n    value: ${RANDOM}\n`,
  ],
  [
    'railway.json',
    'platform-config-secret',
    `{"environments": {"production": {"variables": {"API_TOKEN": {"value": "${RANDOM}"}}}}}`,
  ],
  [
    'app.yaml',
    'platform-config-secret',
    `runtime: python312\nenv_variables:\n  DJANGO_SECRET_KEY: ${RANDOM}\n  BUCKET: shop\n`,
  ],
  [
    '.devcontainer/devcontainer.json',
    'devcontainer-secret',
    `{"containerEnv": {"API_TOKEN": "${RANDOM}", "B": "$\{localEnv:B}"}, "remoteEnv": {"GH_TOKEN": "$\{localEnv:GH_TOKEN}"},}`,
  ],
]

const clouds: readonly Row[] = [
  [
    'ecs/api.json',
    'task-definition-secret',
    `{"containerDefinitions": [{"environment": [{"name": "A_TOKEN", "value": "${RANDOM}"}], "command": ["api", "--db-password", "${PASSWORD}"], "secrets": [{"name": "B", "valueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/b"}]}]}`,
  ],
  [
    'infra/service.tf',
    'task-definition-secret',
    `resource "aws_ecs_task_definition" "a" {\n  container_definitions = jsonencode([{\n    name = "a"\n    environment = [{ name = "JWT_SECRET", value = "${RANDOM}" }, { name = "B_TOKEN", value = var.b }]\n  }])\n}\n`,
  ],
  [
    'infra/heredoc.tf',
    'task-definition-secret',
    `resource "aws_ecs_task_definition" "a" {\n  container_definitions = <\\<-EOF\n  [{"image": "$\{var.image}", "environment": [{"name": "JWT_SECRET", "value": "${RANDOM}"}]}]\n  EOF\n}\n`.replace(
      '<\\<-',
      '\\<<-',
    ),
  ],
  [
    'infra/stack.json',
    'cloudformation-secret',
    `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"Fn": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"API_TOKEN": "${RANDOM}", "B_TOKEN": {"Ref": "B"}}}}}}}`,
  ],
  [
    'serverless.yml',
    'serverless-secret',
    `service: a\ncustom:\n  stages:\n    prod:\n      dbPassword: ${PASSWORD}\nprovider:\n  environment:\n    API_TOKEN: $\{ssm:/a/token}\n    OTHER_TOKEN: $\{file(./secrets.yml):token}\n    LAST_TOKEN: '\\{{resolve:secretsmanager:a}}'\n`,
  ],
  [
    'prod.tfvars',
    'terraform-secret-literal',
    `region = "eu-west-1"\ndb_password = "${PASSWORD}"\ntokens = {\n  api_token = "${RANDOM}"\n}\n`,
  ],
  [
    'prod.auto.tfvars.json',
    'terraform-secret-literal',
    `{"db_password": "${PASSWORD}", "region": "eu-west-1"}`,
  ],
]

const machines: readonly Row[] = [
  [
    'inventory/hosts.ini',
    'ansible-secret',
    `[web]\na.example.com ansible_user=deploy ansible_password="${PASSWORD}"\n[web:vars]\napi_token=${RANDOM}\nansible_become_password=\\{{ vault_become }}\n`,
  ],
  [
    'roles/db/defaults/main.yml',
    'ansible-secret',
    `db_users:\n  - name: shop\n    password: ${PASSWORD}\n  - name: b\n    password: "\\{{ vault_b }}"\n`,
  ],
  ['host_vars/web/vault.yml', 'ansible-secret', '$ANSIBLE_VAULT;1.1;AES256\n{{hex:80}}\n'],
  [
    'units/api.container',
    'systemd-secret',
    `[Container]\nImage=example/a\nEnvironment=A=b "API_TOKEN=${RANDOM}"\nSecret=db,type=env\n`,
  ],
]

const settings: readonly Row[] = [
  [
    'src/main/resources/application.properties',
    'app-settings-secret',
    `# spring.datasource.password=${'{{base62:24}}'}\nspring.datasource.username=shop\nspring.datasource.password=${PASSWORD}\nspring.mail.password: ENC({{base64:24}})\napp.jwt.key=${RANDOM}\nother.password=$\{DB_PASSWORD}\nlast.password={cipher}{{hex:64}}\n`,
  ],
  [
    'src/main/resources/application-prod.yml',
    'app-settings-secret',
    `spring:\n  datasource:\n    password: ${PASSWORD}\n  mail:\n    password: $\{MAIL_PASSWORD}\n---\njwt:\n  secret: ${RANDOM}\n`,
  ],
  [
    'appsettings.Production.json',
    'app-settings-secret',
    `{"Logging": {"LogLevel": "Warning"}, "Jwt": {"SigningKey": "${RANDOM}"}}`,
  ],
]

const credentials: readonly Row[] = [
  [
    '.yarnrc.yml',
    'credential-file-secret',
    `npmRegistries:\n  //npm.example.com:\n    npmAuthToken: "${RANDOM}"\n  //b.example.com:\n    npmAuthToken: "$\{NPM_TOKEN}"\n`,
  ],
  [
    '.pypirc',
    'credential-file-secret',
    `[distutils]\nindex-servers = a\n[a]\nusername = shop\npassword = ${PASSWORD}\n`,
  ],
  ['.netrc', 'credential-file-secret', `machine a.example.com\n  login shop\n  password ${RANDOM}\n`],
  [
    '.pgpass',
    'credential-file-secret',
    `# host:port:db:user:password\ndb.example.com:5432:shop:rw:${PASSWORD}\n`,
  ],
  [
    'home/.docker/config.json',
    'credential-file-secret',
    `{"auths": {"r.example.com": {"auth": "<<{{base62:30|base64}}>>"}}, "credsStore": "pass"}`,
  ],
  [
    'ops/kubeconfig',
    'credential-file-secret',
    `apiVersion: v1\nkind: Config\nusers:\n- name: a\n  user:\n    token: ${RANDOM}\n- name: b\n  user:\n    exec:\n      command: aws\n`,
  ],
  ['.s3cfg', 'credential-file-secret', `[default]\naccess_key = A\nsecret_key = ${RANDOM} # of the bucket\n`],
  ['rclone.conf', 'credential-file-secret', `[b2]\ntype = b2\nkey = ${RANDOM}\n`],
  [
    'auth.json',
    'credential-file-secret',
    `{"http-basic": {"repo.example.com": {"username": "shop", "password": "${PASSWORD}"}}}`,
  ],
]

describe.each(Object.entries({ pipelines, hosting, clouds, machines, settings, credentials }))(
  '%s',
  (_, rows) => {
    test.each(rows)('%s: %s', async (path, rule, text) => {
      const [places, wanted] = await foundAt(path, text, rule)
      expect(places).toEqual(wanted)
    })
  },
)
