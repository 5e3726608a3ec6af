import "./shared-runtime.js";

// src/rules/rule.ts
function defineService(service) {
  return service;
}

// src/rules/containers/bake.ts
var bake_default = defineService({
  name: "Bake files",
  rules: [
    {
      id: "bake-secret-literal",
      title: "Secret in a bake file",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "docker-bake.hcl",
      why: "Everybody with the repository has it, and as a build argument or label everybody who can pull the image.",
      fix: "Replace the value; name it under `secret` and mount it for the step that needs it.",
      source: "https://docs.docker.com/build/bake/reference/",
      finds: [
        'variable "NPM_TOKEN" {\n  default = "<<{{hex:40}}>>"\n}\n',
        'target "api" {\n  args = {\n    DB_PASSWORD = "<<{{password}}>>"\n  }\n}\n',
        'target "api" {\n  inherits = ["base"]\n}\ntarget "base" {\n  args = { API_TOKEN = "<<{{base62:40}}>>" }\n}\n',
        'target "api" {\n  cache-to = ["type=gha,url=https://cache.example.com,token=<<{{hex:64}}>>"]\n}\n'
      ],
      ignores: [
        'variable "NPM_TOKEN" {\n  default = ""\n}\ntarget "api" {\n  secret = ["id=npm,env=NPM_TOKEN"]\n}\n',
        'variable "TAG" {\n  default = "latest"\n}\ntarget "api" {\n  args = { NODE_VERSION = "24", TAG = TAG }\n}\n',
        'target "api" {\n  args = { NPM_TOKEN = null }\n}\n'
      ]
    },
    {
      id: "bake-secret-build-arg",
      title: "Secret as a build argument in a bake file",
      pack: "containers",
      level: "warning",
      foundBy: "document",
      file: "docker-bake.hcl",
      why: "Build arguments stand in the history of the image and in its provenance, wherever their value comes from.",
      fix: "Name it under `secret` (`id=npm,env=NPM_TOKEN`) and mount it for the step that needs it.",
      source: "https://docs.docker.com/build/bake/reference/#targetsecret",
      finds: [
        'variable "NPM_TOKEN" {}\ntarget "api" {\n  args = {\n    <<NPM_TOKEN>> = NPM_TOKEN\n  }\n}\n',
        'target "api" {\n  args = { <<GITHUB_TOKEN>> = "${TOKEN}" }\n}\ntarget "web" {\n  inherits = ["api"]\n}\n'
      ],
      ignores: [
        'target "api" {\n  args = { VERSION = VERSION }\n  secret = ["type=env,id=NPM_TOKEN"]\n}\n',
        'target "api" {\n  args = { NPM_TOKEN = null }\n}\n'
      ]
    }
  ]
});

// src/rules/containers/ci.ts
var ci_default = defineService({
  name: "Pipelines",
  rules: [
    {
      id: "workflow-secret-literal",
      title: "Secret written into a GitHub workflow",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: ".github/workflows/ci.yml",
      why: "It is readable in the repository, and GitHub masks only what comes from its secrets in logs.",
      fix: "Replace the value and read it from the secrets of the repository: ${{ secrets.NAME }}.",
      source: "https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions",
      finds: [
        "on: push\nenv:\n  API_TOKEN: <<{{base62:40}}>>\n",
        "on: push\njobs:\n  a:\n    steps:\n      - uses: example/deploy@v1\n        with:\n          access-token: <<{{hex:40}}>>\n",
        'on: push\njobs:\n  a:\n    steps:\n      - run: make\n        env:\n          DB_PASSWORD: "<<{{password}}>>"\n',
        "on: push\njobs:\n  a:\n    services:\n      db:\n        image: postgres\n        env:\n          POSTGRES_PASSWORD: <<{{password}}>>\n"
      ],
      ignores: [
        "on: push\nenv:\n  API_TOKEN: ${{ secrets.API_TOKEN }}\njobs:\n  a:\n    permissions:\n      id-token: write\n".replace(
          "${{",
          "$\\{{"
        ),
        "on: push\njobs:\n  a:\n    steps:\n      - uses: actions/cache@v4\n        with:\n          key: npm-$\\{{ hashFiles('package-lock.json') }}\n          restore-keys: npm-\n",
        "on:\n  workflow_call:\n    secrets:\n      token:\n        required: true\n"
      ]
    },
    {
      id: "ci-secret-literal",
      title: "Secret written into a pipeline",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: ".gitlab-ci.yml",
      why: "It is readable in the repository and is printed by the logs like any other variable.",
      fix: "Replace the value and define it as a masked variable of the project or in a secret store.",
      source: "https://docs.gitlab.com/ci/variables/",
      finds: [
        "variables:\n  DEPLOY_TOKEN: <<{{base62:40}}>>\n",
        'test:\n  variables:\n    DB_PASSWORD:\n      value: "<<{{password}}>>"\n      description: of the test database\n'
      ],
      ignores: [
        "variables:\n  DEPLOY_TOKEN: $CI_JOB_TOKEN\n  GIT_STRATEGY: fetch\n",
        "test:\n  secrets:\n    DB_PASSWORD:\n      vault: production/db/password@ops\n  variables: !reference [.base, variables]\n"
      ]
    }
  ]
});

// src/rules/containers/compose.ts
var compose_default = defineService({
  name: "Compose",
  rules: [
    {
      id: "compose-secret-literal",
      title: "Secret in a compose file",
      pack: "containers",
      level: "warning",
      foundBy: "document",
      file: "compose.yaml",
      why: "Everybody with the repository has it, and the containers of everybody who starts the file use it.",
      fix: "Take it from the environment (`${DB_PASSWORD:?}`) or from `secrets`, and replace the value where it opens anything.",
      source: "https://docs.docker.com/compose/how-tos/use-secrets/",
      finds: [
        "services:\n  api:\n    environment:\n      JWT_SECRET: <<{{hex:64}}>>\n",
        'services:\n  api:\n    environment:\n      - LOG=info\n      - "SMTP_PASSWORD=<<{{password}}>>"\n',
        "x-env: &env\n  API_KEY: <<{{base62:40}}>>\nservices:\n  a:\n    environment:\n      \\<<: *env\n  b:\n    environment: *env\n",
        "services:\n  cache:\n    image: redis:8\n    command: redis-server --requirepass <<{{password}}>>\n",
        'services:\n  db:\n    healthcheck:\n      test: ["CMD", "mysqladmin", "-uroot", "-p<<{{password}}>>", "ping"]\n',
        "services:\n  api:\n    build:\n      args:\n        NPM_TOKEN: <<{{hex:40}}>>\n",
        "configs:\n  app:\n    content: |\n      host=db\n      password=<<{{password}}>>\nservices: {}\n",
        'services:\n  web:\n    labels:\n      - "traefik.http.middlewares.auth.basicauth.users=ops:<<{{password}}>>"\n'
      ],
      ignores: [
        "services:\n  api:\n    environment:\n      JWT_SECRET: ${JWT_SECRET:?not set}\n      API_KEY:\n      OPENAI_API_KEY: ${OPENAI_API_KEY:-}\n",
        "services:\n  api:\n    environment:\n      - JWT_SECRET\n      - DB_PASSWORD_FILE=/run/secrets/db\n",
        "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: postgres\n",
        "services:\n  api:\n    environment:\n      API_KEY: !reset null\n"
      ]
    },
    {
      id: "compose-default-secret",
      title: "Secret as the default of a variable in a compose file",
      pack: "containers",
      level: "warning",
      foundBy: "document",
      file: "compose.yaml",
      why: "Where the variable is not set, nobody notices, and the value that everybody with the repository has is used.",
      fix: "Fail instead (`${JWT_SECRET:?}`), and replace the value where it is in use.",
      source: "https://docs.docker.com/reference/compose-file/interpolation/",
      finds: [
        "services:\n  api:\n    environment:\n      JWT_SECRET: ${JWT_SECRET:-<<{{base62:40}}>>}\n",
        "services:\n  api:\n    environment:\n      - SMTP_PASSWORD=${MAIL_PASSWORD:-${SMTP_PASSWORD-<<{{password}}>>}}\n"
      ],
      ignores: [
        "services:\n  api:\n    environment:\n      JWT_SECRET: ${JWT_SECRET:-}\n",
        "services:\n  api:\n    environment:\n      JWT_SECRET: ${JWT_SECRET:?must be set}\n"
      ]
    },
    {
      id: "compose-dev-defaults",
      title: "Throw-away passwords in a compose file",
      pack: "containers",
      level: "note",
      foundBy: "document",
      file: "compose.yaml",
      why: "Such passwords are the first that anybody tries, and files for development find their way to servers.",
      fix: "Ask for them (`${POSTGRES_PASSWORD:?}`) in every file that is not for one machine alone.",
      source: "https://cwe.mitre.org/data/definitions/1392.html",
      finds: [
        "services:\n  db:\n    image: postgres:18\n    environment:\n      POSTGRES_PASSWORD: <<postgres>>\n  s3:\n    environment:\n      MINIO_ROOT_PASSWORD: minioadmin\n",
        "services:\n  harbor:\n    environment:\n      DB_PASSWORD: ${DB_PASSWORD:-<<harbor>>}\n"
      ],
      ignores: [
        "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}\n",
        "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db\n      POSTGRES_USER: postgres\n"
      ]
    },
    {
      id: "compose-secret-build-arg",
      title: "Secret as a build argument in a compose file",
      pack: "containers",
      level: "warning",
      foundBy: "document",
      file: "compose.yaml",
      why: "Build arguments stand in the history of the image and in its provenance, wherever their value comes from.",
      fix: "Name it under `build.secrets` and mount it for the step that needs it (`RUN --mount=type=secret,id=npm …`).",
      source: "https://docs.docker.com/reference/compose-file/build/#secrets",
      finds: [
        "services:\n  api:\n    build:\n      context: .\n      args:\n        <<NPM_TOKEN>>: ${NPM_TOKEN}\n",
        "services:\n  api:\n    build:\n      args:\n        - <<GITHUB_TOKEN>>\n"
      ],
      ignores: [
        "services:\n  api:\n    build:\n      secrets:\n        - npm_token\n",
        "services:\n  api:\n    build:\n      args:\n        NODE_VERSION: 24\n        NEXT_PUBLIC_KEY: ${NEXT_PUBLIC_KEY}\n"
      ]
    },
    {
      id: "compose-env-file",
      title: "File with secrets on a production host",
      pack: "containers",
      level: "note",
      foundBy: "document",
      file: "compose.prod.yaml",
      why: "The file lies on the disk of the host, where backups and other programs read it.",
      fix: "Pass the variables by name from the environment of the deployment, or use `secrets`.",
      source: "https://docs.docker.com/compose/how-tos/environment-variables/set-environment-variables/",
      finds: [
        "services:\n  api:\n    env_file: <<.env>>\n",
        "services:\n  api:\n    env_file:\n      - path: <<./deploy/.env.production>>\n        required: true\n"
      ],
      ignores: ["services:\n  api:\n    env_file: versions.txt\n", "services:\n  api:\n    image: api:1\n"]
    }
  ]
});

// src/rules/containers/credential-files.ts
var credential_files_default = defineService({
  name: "Credential files",
  rules: [
    {
      id: "credential-file-secret",
      title: "Login in a credential file",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: ".netrc",
      why: "The file is read by a tool to log in somewhere: whoever has it can do the same.",
      fix: "Revoke the login, remove the file from the repository and its history, and let the tool read a variable.",
      source: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
      finds: [
        "machine git.example.com login deploy password <<{{base62:40}}>>\n",
        "machine git.example.com\n  login deploy\n  password <<{{password}}>>\nmachine other.example.com\n"
      ],
      ignores: [
        "machine git.example.com login deploy password ${TOKEN}\n",
        "machine git.example.com\n  login deploy\ndefault login anonymous\n"
      ]
    },
    {
      id: "password-file-hash",
      title: "Password hash in a password file",
      pack: "containers",
      level: "note",
      foundBy: "document",
      file: ".htpasswd",
      why: "A hash can be guessed at without limit by everybody who has it.",
      fix: "Keep the file out of the repository and set new passwords.",
      source: "https://httpd.apache.org/docs/current/misc/password_encryptions.html",
      finds: ["shop:<<{SHA}{{base64:27}}=>>\n", "# shop\nadmin:<<{SHA}{{base64:27}}=>>\n"],
      ignores: ["# admin:$apr1${{base62:8}}${{base62:22}}\n", "admin\n"]
    }
  ]
});

// src/rules/containers/deploy.ts
var deploy_default = defineService({
  name: "Deployment files",
  rules: [
    {
      id: "task-definition-secret",
      title: "Secret in a task definition",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "deploy/task-definition.json",
      why: "Everybody who may describe tasks reads it, in every revision that was ever registered.",
      fix: "Replace the value, keep it in Secrets Manager or the Parameter Store and name it in secrets[].valueFrom.",
      source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html",
      finds: [
        '{"family": "api", "containerDefinitions": [{"name": "api", "environment": [{"name": "JWT_SECRET_KEY", "value": "<<{{base62:40}}>>"}]}]}',
        '{"containerDefinitions": [{"environment": [{"name": "PORT", "value": "80"}, {"value": "<<{{password}}>>", "name": "DB_PASSWORD"}]}]}'
      ],
      ignores: [
        '{"containerDefinitions": [{"secrets": [{"name": "JWT_SECRET_KEY", "valueFrom": "arn:aws:secretsmanager:us-east-1:123456789012:secret:api"}]}]}',
        '{"containerDefinitions": [{"environment": [{"name": "JWT_SECRET_NAME", "value": "api/jwt"}, {"name": "API_KEY", "value": "${API_KEY}"}]}]}'
      ]
    },
    {
      id: "cloudformation-secret",
      title: "Secret in a CloudFormation or SAM template",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "infra/template.yaml",
      why: "Templates and their parameters are readable in the stack, and stay so in its earlier versions.",
      fix: "Replace the value and resolve it from Secrets Manager: {{resolve:secretsmanager:NAME}}.",
      source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html",
      finds: [
        'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUsername: shop\n      MasterUserPassword: <<{{password}}>>\n',
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n      Environment:\n        Variables:\n          API_TOKEN: <<{{base62:40}}>>\n          TABLE: !Ref Table\n",
        'AWSTemplateFormatVersion: "2010-09-09"\nParameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\n    Default: <<{{password}}>>\nResources: {}\n'
      ],
      ignores: [
        'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: !Sub "\\{{resolve:secretsmanager:${Secret}:SecretString:password}}"\n      KmsKeyId: !GetAtt Key.Arn\n',
        'AWSTemplateFormatVersion: "2010-09-09"\nParameters:\n  DbPassword:\n    NoEcho: true\n    Type: String\nResources:\n  Db:\n    Properties:\n      MasterUserPassword: !Ref DbPassword\n',
        'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Secret:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n      GenerateSecretString:\n        GenerateStringKey: password\n        PasswordLength: 32\n'
      ]
    },
    {
      id: "serverless-secret",
      title: "Secret in the configuration of the Serverless framework",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "serverless.yml",
      why: "It is deployed in clear as a variable of the function, and stays in the history.",
      fix: "Replace the value and refer to it: ${ssm:/path} or ${env:NAME}.",
      source: "https://www.serverless.com/framework/docs/providers/aws/guide/variables",
      finds: [
        "service: shop\nprovider:\n  name: aws\n  environment:\n    STRIPE_WEBHOOK_SECRET: <<{{base62:40}}>>\n",
        'service: shop\nfunctions:\n  pay:\n    handler: pay.main\n    environment:\n      DB_PASSWORD: "<<{{password}}>>"\n'
      ],
      ignores: [
        "service: shop\nprovider:\n  environment:\n    STRIPE_WEBHOOK_SECRET: ${ssm:/shop/stripe}\n    DB_PASSWORD: ${env:DB_PASSWORD}\n    API_KEY: !Ref ApiKey\n",
        "service: shop\nfunctions:\n  auth:\n    handler: auth.token\n    environment:\n      TABLE: tokens\n      SECRET_ARN: arn:aws:secretsmanager:us-east-1:123456789012:secret:a\n"
      ]
    },
    {
      id: "ansible-secret",
      title: "Secret in the variables of Ansible",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "group_vars/all.yml",
      why: "Variables are plain text unless Ansible Vault encrypts them.",
      fix: "Replace the value and encrypt it by ansible-vault, or look it up in a secret store.",
      source: "https://docs.ansible.com/ansible/latest/vault_guide/index.html",
      finds: [
        "mysql_root_password: <<{{base62:24}}>>\n",
        'users:\n  - name: deploy\n    password: "<<{{password}}>>"\n',
        "api:\n  token: <<{{hex:40}}>>\n"
      ],
      ignores: [
        "mysql_root_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  {{hex:64}}\n",
        "$ANSIBLE_VAULT;1.1;AES256\n{{hex:80}}\n{{hex:80}}\n",
        `mysql_root_password: "\\{{ vault_mysql_root_password }}"
token: "\\{{ lookup('env', 'TOKEN') }}"
`
      ]
    },
    {
      id: "systemd-secret",
      title: "Secret in a systemd unit",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "deploy/api.service",
      why: "Units are world-readable, and every user of the machine can ask systemd for a service’s environment.",
      fix: "Replace the value and load it by LoadCredential= or from an EnvironmentFile= that only root reads.",
      source: "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html",
      finds: [
        "[Service]\nExecStart=/usr/bin/api\nEnvironment=JWT_SECRET=<<{{base62:40}}>>\n",
        '[Service]\nEnvironment="PORT=80" "DB_PASSWORD=<<{{password}}>>"\n',
        "[Service]\nEnvironment=PORT=80 \\\n  API_TOKEN=<<{{hex:40}}>>\n"
      ],
      ignores: [
        "[Service]\nEnvironmentFile=/etc/api/secrets.env\nLoadCredential=db_password:/etc/api/db\n",
        "[Service]\nEnvironment=DB_PASSWORD_FILE=%d/db_password\n# Environment=JWT_SECRET={{base62:40}}\n"
      ]
    },
    {
      id: "devcontainer-secret",
      title: "Secret in the configuration of a dev container",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: ".config/devcontainer.json",
      why: "It is given to everybody who opens the repository.",
      fix: "Replace the value and take it from the machine (${localEnv:NAME}) or from the secrets of Codespaces.",
      source: "https://containers.dev/implementors/json_reference/",
      finds: [
        '{\n  // tools\n  "containerEnv": { "API_TOKEN": "<<{{base62:40}}>>" },\n}\n',
        '{"build": {"args": {"NPM_TOKEN": "<<{{hex:40}}>>"}}, "runArgs": ["-e", "A=b"]}',
        '{"runArgs": ["-e", "DB_PASSWORD=<<{{password}}>>"]}'
      ],
      ignores: [
        '{"remoteEnv": {"API_TOKEN": "${localEnv:API_TOKEN}", "TOKEN_FILE": "/run/token"}}',
        '{"containerEnv": {"API_TOKEN": ""}, "secrets": {"API_TOKEN": {"description": "of the staging server"}}}'
      ]
    },
    {
      id: "platform-config-secret",
      title: "Secret in the configuration of a hosting service",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "wrangler.toml",
      why: "These files hold what may be public; each service has a store for what may not.",
      fix: "Replace the value and put it into the service’s store (wrangler secret put, fly secrets set, sync: false …).",
      source: "https://developers.cloudflare.com/workers/configuration/secrets/",
      finds: [
        'name = "shop"\n[vars]\nPORT = 80\nJWT_SECRET = "<<{{base62:40}}>>"\n',
        'name = "shop"\n[env.production.vars]\nDB_PASSWORD = "<<{{password}}>>"\n',
        'name = "shop"\nvars = { API_TOKEN = "<<{{hex:40}}>>" }\n'
      ],
      ignores: [
        'name = "shop"\n[vars]\nSECRET_NAME = "shop"\nJWT_SECRET = ""\nAPI_TOKEN = "<API_TOKEN>"\n',
        'name = "shop"\n[[secrets_store_secrets]]\nbinding = "API_KEY"\nstore_id = "{{hex:32}}"\nsecret_name = "api_key"\n'
      ]
    },
    {
      id: "app-settings-secret",
      title: "Secret in the settings of an application",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "src/Shop/appsettings.json",
      why: "Settings are built into the application and shipped with every copy of it.",
      fix: "Replace the value and set it from outside: an environment variable, user secrets, a key vault, or encrypted.",
      source: "https://learn.microsoft.com/aspnet/core/security/app-secrets",
      finds: [
        '{"Jwt": {"Issuer": "shop", "Key": "<<{{base62:40}}>>"}}',
        '{"ConnectionStrings": {"Default": "Server=db.shop.internal;User Id=shop_rw;Password=<<{{password}}>>;Encrypt=true"}}',
        '{\n  // mail\n  "Smtp": {"Host": "mail", "Password": "<<{{base62:24}}>>"}\n}'
      ],
      ignores: [
        '{"Jwt": {"Key": ""}, "Password": {"RequireDigit": true, "RequiredLength": 8}}',
        '{"ConnectionStrings": {"Default": "Server=db;Integrated Security=true"}, "ApiKey": "@Microsoft.KeyVault(SecretUri=https://a)"}',
        '{"Identity": {"TokenLifetime": "01:00:00", "ApiKeyHeader": "X-Api-Key"}}'
      ]
    }
  ]
});

// src/rules/containers/dockerfile.ts
var dockerfile_default = defineService({
  name: "Dockerfile",
  rules: [
    {
      id: "dockerfile-secret-env",
      title: "Secret that ENV puts into an image",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "Dockerfile",
      why: "Everybody who can pull the image reads it with `docker inspect`, and every process in it inherits it.",
      fix: "Give it to the container when it starts (environment of the orchestrator, a mounted secret), and replace the value.",
      source: "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
      finds: [
        "FROM node:24\nENV JWT_SECRET=<<{{hex:64}}>>\n",
        'FROM node:24\nENV LANG=C.UTF-8 \\\n  # for the mail server\n  SMTP_PASSWORD="<<{{password}}>>" \\\n  PORT=80\n',
        "FROM node:24\nENV API_KEY <<{{base62:40}}>>\n",
        "FROM node:24 AS build\nENV SESSION_SECRET=${SESSION_SECRET:-<<{{base62:32}}>>}\n",
        "FROM node:24\nONBUILD ENV DB_PASSWORD=<<{{password}}>>\n",
        "FROM node:24\nARG NPM_TOKEN\nENV NPM_TOKEN=<<$NPM_TOKEN>>\n"
      ],
      ignores: [
        "FROM node:24\nENV JWT_SECRET_FILE=/run/secrets/jwt\n",
        "FROM node:24\nENV JWT_SECRET=\n",
        "FROM node:24\nENV JWT_SECRET=$JWT_SECRET\n",
        "# check=skip=SecretsUsedInArgOrEnv\nFROM node:24\nENV JWT_SECRET={{password}}\n",
        'FROM node:24\nENV RESET_OS_PASSWORD="resetOSPassword.sh"\nENV KEY_DIR=/etc/keys\nENV MAX_TOKENS=4096\n'
      ]
    },
    {
      id: "dockerfile-secret-arg",
      title: "Secret in a build argument",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "Dockerfile",
      why: "Build arguments stand in the history of the image and in its provenance, where `docker history` shows them.",
      fix: "Mount it for the one step that needs it (`RUN --mount=type=secret,id=npm …`), and replace the value if there was one.",
      source: "https://docs.docker.com/build/building/secrets/",
      finds: [
        "FROM node:24\nARG DB_PASSWORD=<<{{password}}>>\nRUN ./migrate\n",
        "ARG DB_PASSWORD=<<{{base62:24}}>>\nFROM node:24\nARG DB_PASSWORD\nENV DB_PASSWORD=$DB_PASSWORD\n",
        "FROM node:24\nARG <<NPM_TOKEN>>\nRUN npm ci\n",
        "FROM node:24\nARG NODE_ENV=production <<GITHUB_TOKEN>>\nRUN npm ci\n"
      ],
      ignores: [
        "FROM node:24\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci\n",
        "ARG NPM_TOKEN\nFROM node:24\nRUN npm ci\n",
        "FROM node:24\n# check=skip=SecretsUsedInArgOrEnv\nARG NPM_TOKEN\nRUN npm ci\n",
        "FROM node:24\nARG TOKEN_FILE\nARG PUBLIC_KEY\nARG NODE_VERSION=24\n"
      ]
    },
    {
      id: "dockerfile-secret-in-run",
      title: "Secret in a step of an image build",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "Dockerfile",
      why: "The command stands in the history of the image, and what it writes stays in its layer.",
      fix: "Mount it for this step (`RUN --mount=type=secret,id=token …`), read it from `/run/secrets/token`, and replace the value.",
      source: "https://docs.docker.com/build/building/secrets/",
      finds: [
        "FROM alpine\nRUN apk add curl && curl -u deploy:<<{{password}}>> https://files.harbor.dev/app.tgz | tar xz\n",
        'FROM alpine\nRUN PGPASSWORD="<<{{password}}>>" psql -h db -f /schema.sql\n',
        "FROM alpine\nRUN \\<<EOF\nset -e\nexport SIGNING_KEY=<<{{hex:64}}>>\n./sign\nEOF\n",
        "FROM node:24\nRUN npm config set //npm.harbor.dev/:_authToken <<{{hex:40}}>>\n",
        'FROM alpine\nRUN printf "[mail]\\nsmtp_password=<<{{password}}>>\\n" > /etc/app.ini\n',
        "FROM docker\nRUN docker login -u ci -p <<{{password}}>> registry.harbor.dev\n",
        'FROM alpine\nRUN ["sshpass", "-p", "<<{{password}}>>", "scp", "app.harbor.dev:/app", "/"]\n',
        "FROM alpine\nRUN echo 'root:<<{{password}}>>' | chpasswd\n",
        "FROM alpine\nRUN sh -c 'wget --password=<<{{password}}>> https://files.harbor.dev/app.tgz'\n"
      ],
      ignores: [
        "FROM alpine\nRUN --mount=type=secret,id=netrc,target=/root/.netrc curl -n https://files.harbor.dev/app.tgz\n",
        'FROM alpine\nRUN curl -u "$USER:$PASSWORD" https://files.harbor.dev/app.tgz\n',
        "FROM ruby\nRUN SECRET_KEY_BASE=dummy bin/rails assets:precompile\n",
        "FROM alpine\nRUN mkdir -p /app && mysqld --port 3306 && ls -p /\n"
      ]
    },
    {
      id: "dockerfile-secret-in-metadata",
      title: "Secret in the configuration of an image",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "Dockerfile",
      why: "Labels, commands and health checks are part of the image: `docker inspect` shows them to everybody who can pull it.",
      fix: "Have the program read it from a file or its environment when the container runs, and replace the value.",
      source: "https://github.com/opencontainers/image-spec/blob/main/config.md",
      finds: [
        'FROM redis:8\nCMD ["redis-server", "--requirepass", "<<{{password}}>>"]\n',
        "FROM alpine\nHEALTHCHECK CMD curl -u health:<<{{password}}>> http://localhost/health\n",
        'FROM alpine\nENTRYPOINT ["/app", "--api-key=<<{{base62:40}}>>"]\n',
        'FROM alpine\nLABEL deploy.token="<<{{base62:40}}>>"\n'
      ],
      ignores: [
        'FROM redis:8\nCMD redis-server --requirepass "$REDIS_PASSWORD"\n',
        "FROM alpine\nHEALTHCHECK --interval=30s CMD curl -f http://localhost/health\n",
        'FROM alpine\nLABEL org.opencontainers.image.title="Token service"\n'
      ]
    },
    {
      id: "dockerfile-copies-secret-file",
      title: "Secret file that is copied into an image",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "Dockerfile",
      why: "The file stays in its layer, even when a later step removes it.",
      fix: "Leave it out of the build context (`.dockerignore`) and mount it where the container runs, or for the one step that needs it.",
      source: "https://docs.docker.com/build/building/secrets/",
      finds: [
        "FROM node:24\nCOPY <<.env>> ./\n",
        "FROM node:24\nCOPY package.json <<config/.env.production>> /app/\n",
        'FROM node:24\nADD ["<<deploy/id_ed25519>>", "/root/.ssh/"]\n',
        "FROM alpine\nCOPY <<certs/server.key>> /etc/ssl/\n",
        "FROM alpine\nADD <<secret.txt>> /run/\n"
      ],
      ignores: [
        "FROM node:24\nCOPY .env.example ./.env\n",
        "FROM node:24\nCOPY --from=build /app/.env ./\n",
        "FROM alpine\nCOPY certs/ca.pem keys/public.pem /etc/ssl/\n",
        "FROM node:24\nCOPY . .\n"
      ]
    },
    {
      id: "dockerfile-copies-everything",
      title: "Secret files that are copied into an image with everything else",
      pack: "containers",
      level: "warning",
      foundBy: "repository",
      why: "What lies in the build context ends in a layer of the image, though nobody named it.",
      fix: "Name the files in `.dockerignore` (`.env*`, `**/*.pem`), or copy by name what the image needs.",
      source: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
      finds: [],
      ignores: []
    },
    {
      id: "dockerfile-keeps-mounted-secret",
      title: "Mounted secret that is written into an image",
      pack: "containers",
      level: "warning",
      foundBy: "document",
      file: "Dockerfile",
      why: "The mount is gone after the step, but the file that it was copied to stays in the layer.",
      fix: "Mount the secret where the program looks for it (`target=/root/.npmrc`), or remove the file in the same step.",
      source: "https://docs.docker.com/reference/dockerfile/#run---mounttypesecret",
      finds: [
        "FROM node:24\nRUN --mount=type=secret,id=npmrc cat /run/secrets/npmrc > <</root/.npmrc>> && npm ci\n",
        "FROM node:24\nRUN --mount=type=secret,id=key,target=/tmp/key cp /tmp/key <</app/key>>\n",
        'FROM node:24\nRUN --mount=type=secret,id=npm,env=TOKEN echo "//npm.harbor.dev/:_authToken=$TOKEN" > <<.npmrc>> && npm ci\n'
      ],
      ignores: [
        "FROM node:24\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci\n",
        "FROM node:24\nRUN --mount=type=secret,id=npmrc cat /run/secrets/npmrc > .npmrc && npm ci && rm -f .npmrc\n",
        "FROM node:24\nRUN --mount=type=secret,id=npm TOKEN=$(cat /run/secrets/npm) npm ci\n"
      ]
    }
  ]
});

// src/rules/containers/infrastructure.ts
var infrastructure_default = defineService({
  name: "Infrastructure as code",
  rules: [
    {
      id: "infrastructure-code-secret",
      title: "Secret in a program or the settings of CDK or Pulumi",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "lib/shop-stack.ts",
      why: "It stands in the repository, and in clear in the template or the state that is made of it.",
      fix: "Replace the value and refer to it: SecretValue.secretsManager, config.requireSecret, pulumi config set --secret.",
      source: "https://docs.aws.amazon.com/cdk/v2/guide/get-secrets-manager-value.html",
      finds: [
        "import * as cdk from 'aws-cdk-lib'\nnew Secret(this, 'A', { secretStringValue: cdk.SecretValue.unsafePlainText('<<{{base62:40}}>>') })\n",
        "import * as lambda from 'aws-cdk-lib/aws-lambda'\nnew lambda.Function(this, 'F', { environment: { STAGE: 'prod', DB_PASSWORD: '<<{{password}}>>' } })\n",
        "import * as aws from '@pulumi/aws'\nconst db = new aws.rds.Instance('db', { username: 'shop', password: `<<{{password}}>>` })\n"
      ],
      ignores: [
        "import * as cdk from 'aws-cdk-lib'\nnew Secret(this, 'A', { secretStringValue: cdk.SecretValue.secretsManager('prod/db') })\nnew Function(this, 'F', { environment: { DB_PASSWORD: process.env.DB_PASSWORD!, SECRET_ARN: secret.secretArn } })\n",
        "import * as pulumi from '@pulumi/pulumi'\nconst config = new pulumi.Config()\nnew Database('db', { password: config.requireSecret('dbPassword') })\n"
      ]
    },
    {
      id: "azure-template-secret",
      title: "Secret in a template of Azure",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "infra/main.bicep",
      why: "Defaults and properties stand in clear in the repository and in the history of deployments.",
      fix: "Replace the value, make it a secure parameter without a default and take it from a key vault.",
      source: "https://learn.microsoft.com/azure/azure-resource-manager/bicep/scenarios-secrets",
      finds: [
        "@secure()\nparam adminPassword string = '<<{{password}}>>'\n",
        "resource vm 'Microsoft.Compute/virtualMachines@2024-03-01' = {\n  properties: {\n    adminPassword: '<<{{password}}>>'\n  }\n}\n",
        "resource app 'Microsoft.Web/sites@2023-12-01' = {\n  properties: {\n    appSettings: [\n      { name: 'API_TOKEN', value: '<<{{base62:40}}>>' }\n    ]\n  }\n}\n"
      ],
      ignores: [
        "@secure()\nparam adminPassword string\nparam keyVaultName string = 'shop'\n",
        "module db 'db.bicep' = {\n  params: {\n    adminPassword: vault.getSecret('db')\n    apiToken: '${prefix}${apiToken}'\n  }\n}\n"
      ]
    },
    {
      id: "hashicorp-config-secret",
      title: "Secret in a job of Nomad or a template of Packer",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "jobs/api.nomad.hcl",
      why: "It stands in clear in the repository, and in the job for everybody who may read it.",
      fix: "Replace the value and read it from Vault or a variable: a template block with secrets, vault(), var.name.",
      source: "https://developer.hashicorp.com/nomad/docs/job-specification/template",
      finds: [
        'job "api" {\n  group "a" {\n    task "a" {\n      env {\n        PORT = "80"\n        API_TOKEN = "<<{{base62:40}}>>"\n      }\n    }\n  }\n}\n',
        'variable "ssh_password" {\n  default = "<<{{password}}>>"\n}\n'
      ],
      ignores: [
        'job "api" {\n  group "a" {\n    task "a" {\n      env {\n        API_TOKEN = var.api_token\n        TOKEN_FILE = "secrets/token"\n      }\n    }\n  }\n}\n',
        'source "vsphere-iso" "a" {\n  password = vault("/secret/data/a", "password")\n  ssh_password = var.ssh_password\n}\n'
      ]
    }
  ]
});

// src/rules/containers/kubernetes.ts
var MANIFEST = (kind, body) => `apiVersion: v1
kind: ${kind}
metadata:
  name: shop
${body}
`;
var CONTAINER = (body) => `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: web
          image: example/web:1
${body}
`;
var kubernetes_default = defineService({
  name: "Kubernetes",
  rules: [
    {
      id: "kubernetes-secret-data",
      title: "Secret in a Kubernetes manifest",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "k8s/secret.yaml",
      why: "A Secret in Git is readable by everybody who can read the repository: base64 is no encryption.",
      fix: "Replace the value where it is used, and let ExternalSecret, SealedSecret or SOPS bring it into the cluster.",
      source: "https://kubernetes.io/docs/concepts/configuration/secret/",
      finds: [
        MANIFEST("Secret", "data:\n  password: <<{{base62:20|base64}}>>\n  username: c2hvcA=="),
        MANIFEST("Secret", 'type: Opaque\nstringData:\n  JWT_SECRET: "<<{{base62:40}}>>"'),
        MANIFEST("Secret", "stringData:\n  password: <<{{password}}>>"),
        "apiVersion: v1\nkind: ConfigMap\ndata: {}\n---\napiVersion: v1\nkind: Secret\nstringData:\n  api-key: <<{{hex:32}}>>\n",
        "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator:\n  - name: db\n    literals:\n      - password=<<{{base62:24}}>>\n"
      ],
      ignores: [
        MANIFEST("Secret", 'data:\n  password: ""\n  token: PHlvdXIgdG9rZW4+'),
        MANIFEST(
          "Secret",
          "stringData:\n  password: ENC[AES256_GCM,data:{{base64:24}},type:str]\nsops:\n  version: 3.8.1"
        ),
        "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: {{base64:120}}\n",
        "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nspec:\n  data:\n    - secretKey: password\n      remoteRef:\n        key: prod/shop\n",
        MANIFEST("Secret", "stringData:\n  password: \\{{ .Values.password }}")
      ]
    },
    {
      id: "kubernetes-env-literal",
      title: "Secret in the environment or arguments of a container",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "k8s/deployment.yaml",
      why: "It stands in the repository, and everybody who may read pods in the cluster sees it.",
      fix: "Replace the value, put it into a Secret that is not in Git and refer to it by secretKeyRef.",
      source: "https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/",
      finds: [
        CONTAINER("          env:\n            - name: JWT_SECRET\n              value: <<{{base62:40}}>>"),
        CONTAINER('          env:\n            - name: DB_PASSWORD\n              value: "<<{{password}}>>"'),
        CONTAINER('          args: ["--port=80", "--admin-password=<<{{base62:24}}>>"]'),
        CONTAINER("          args:\n            - --api-token\n            - <<{{hex:40}}>>"),
        "apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - env:\n                - {name: API_KEY, value: <<{{base62:32}}>>}\n",
        "apiVersion: serving.knative.dev/v1\nkind: Service\nspec:\n  template:\n    spec:\n      containers:\n        - env:\n            - name: JWT_SECRET_KEY\n              value: <<{{base62:40}}>>\n"
      ],
      ignores: [
        CONTAINER(
          "          env:\n            - name: JWT_SECRET\n              valueFrom:\n                secretKeyRef:\n                  name: shop\n                  key: jwt"
        ),
        CONTAINER("          env:\n            - name: DB_PASSWORD\n              value: $(SHARED_PASSWORD)"),
        CONTAINER('          args: ["--password-file=/run/secrets/db", "--token=$(TOKEN)"]'),
        CONTAINER(
          '          env:\n            - name: TOKEN_PATH\n              value: /var/run/token\n            - name: DB_PASSWORD\n              value: ""'
        ),
        'vault.hashicorp.com/agent-inject: "true"\n'
      ]
    },
    {
      id: "configmap-secret",
      title: "Secret in a ConfigMap",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "k8s/config.yaml",
      why: "ConfigMaps are not protected: they are shown to everybody who may look at the namespace.",
      fix: "Replace the value and keep it in a Secret that is not in Git.",
      source: "https://kubernetes.io/docs/concepts/configuration/configmap/",
      finds: [
        MANIFEST("ConfigMap", "data:\n  API_TOKEN: <<{{base62:40}}>>\n  LOG_LEVEL: debug"),
        MANIFEST("ConfigMap", 'data:\n  DB_PASSWORD: "<<{{password}}>>"'),
        "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nconfigMapGenerator:\n  - name: web\n    literals:\n      - SESSION_SECRET=<<{{hex:64}}>>\n"
      ],
      ignores: [
        MANIFEST("ConfigMap", 'data:\n  DB_PASSWORD_FILE: /run/secrets/db\n  TOKEN_TTL: "3600"'),
        MANIFEST("ConfigMap", "data:\n  API_TOKEN: ${API_TOKEN}\n  SECRET_NAME: shop-api")
      ]
    },
    {
      id: "helm-values-secret",
      title: "Secret in the values of a Helm chart",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "charts/shop/values.yaml",
      why: "Values are the defaults of every installation, and Helm keeps them readable in each release.",
      fix: "Replace the value, leave it empty and refer to a Secret (existingSecret), or encrypt the file by SOPS.",
      source: "https://helm.sh/docs/chart_best_practices/values/",
      finds: [
        "auth:\n  username: shop\n  password: <<{{password}}>>\n",
        'web:\n  jwtSecret: "<<{{base62:40}}>>"\n',
        "extraEnv:\n  - name: API_KEY\n    value: <<{{hex:40}}>>\n"
      ],
      ignores: [
        'auth:\n  existingSecret: shop-auth\n  secretKeys:\n    adminPasswordKey: admin-password\n  password: ""\n',
        "auth:\n  password: changeme\n  apiKey: <your key>\n".replace("changeme", "${PASSWORD}"),
        "password: ENC[AES256_GCM,data:{{base64:24}},type:str]\nsops:\n  version: 3.8.1\n"
      ]
    }
  ]
});

// src/rules/containers/not-parsed.ts
var not_parsed_default = defineService({
  name: "Files of a known kind",
  rules: [
    {
      id: "file-not-parsed",
      title: "File that could not be parsed",
      pack: "containers",
      level: "note",
      foundBy: "repository",
      why: "What only a parser can tell about such a file was not looked at, so its silence says less.",
      fix: "Mend the syntax at the place that is named, or leave the file out by `exclude` if it is no such file.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/architecture.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/containers/terraform.ts
var terraform_default = defineService({
  name: "Terraform",
  rules: [
    {
      id: "terraform-secret-default",
      title: "Secret as the default of a Terraform variable",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "infra/variables.tf",
      why: "Every environment that does not set the variable runs with this value, and everybody can read it.",
      fix: "Replace the value where it is used, remove the default and mark the variable as sensitive.",
      source: "https://developer.hashicorp.com/terraform/language/values/variables#suppressing-values-in-cli-output",
      finds: [
        'variable "db_password" {\n  type    = string\n  default = "<<{{password}}>>"\n}\n',
        'variable "api_token" {\n  default = "<<{{base62:40}}>>"\n}\n',
        'variable "admin" {\n  sensitive = true\n  default   = "<<{{base62:24}}>>"\n}\n'
      ],
      ignores: [
        'variable "db_password" {\n  type      = string\n  sensitive = true\n}\n',
        'variable "db_password" {\n  default = ""\n}\nvariable "secret_name" {\n  default = "shop/db"\n}\n',
        'variable "token_ttl" {\n  default = 3600\n}\n'
      ]
    },
    {
      id: "terraform-secret-literal",
      title: "Secret written into a Terraform configuration",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "infra/main.tf",
      why: "It is readable in the repository and in the state of everybody who applies it.",
      fix: "Replace the value and take it from a secret store by a data source, or from a variable that is sensitive.",
      source: "https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
      finds: [
        'resource "aws_db_instance" "main" {\n  username = "shop"\n  password = "<<{{password}}>>"\n}\n',
        'provider "github" {\n  token = "<<{{base62:40}}>>"\n}\n',
        'locals {\n  env = {\n    JWT_SECRET = "<<{{hex:64}}>>"\n  }\n}\n'
      ],
      ignores: [
        'resource "aws_db_instance" "main" {\n  password                    = var.db_password\n  manage_master_user_password = true\n}\n',
        'resource "aws_db_instance" "main" {\n  password = random_password.db.result\n}\nresource "random_password" "db" {\n  length = 32\n}\n',
        'resource "x" "y" {\n  secret_id = "shop/db"\n  password  = "${data.vault_generic_secret.db.data["password"]}"\n}\n'
      ]
    },
    {
      id: "terraform-state-secret",
      title: "Secret in the state of Terraform",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "infra/terraform.tfstate",
      why: "The state holds what real resources were made with, in clear, and it was committed.",
      fix: "Replace the value, remove the state from the repository and its history, and keep it in a backend.",
      source: "https://developer.hashicorp.com/terraform/language/manage-sensitive-data",
      finds: [
        '{"version": 4, "resources": [{"type": "aws_db_instance", "instances": [{"attributes": {"username": "shop", "password": "<<{{password}}>>"}}]}]}',
        '{"version": 4, "outputs": {"admin": {"value": "<<{{base62:24}}>>", "type": "string", "sensitive": true}}}',
        '{"version": 4, "resources": [{"type": "random_password", "instances": [{"attributes": {"length": 16, "result": "<<{{base62:16}}>>"}}]}]}',
        '{"version": 4, "resources": [{"type": "x", "instances": [{"attributes": {"value": "<<{{base62:24}}>>"}, "sensitive_attributes": [[{"type": "get_attr", "value": "value"}]]}]}]}'
      ],
      ignores: [
        '{"version": 4, "resources": [{"type": "aws_db_instance", "instances": [{"attributes": {"password": null, "kms_key_id": ""}}]}]}',
        '{"version": 4, "outputs": {"secret_arn": {"value": "arn:aws:secretsmanager:us-east-1:123456789012:secret:a"}}}'
      ]
    }
  ]
});

// src/rules/files/files.ts
var files_default = defineService({
  name: "Files that do not belong into Git",
  rules: [
    {
      id: "env-file",
      title: "Environment file in Git",
      pack: "files",
      level: "error",
      foundBy: "document",
      file: "apps/api/.env.production",
      why: "Whoever has the repository, now or later, has every value in it; a deletion does not take it out of the history.",
      fix: "Replace its values at their providers, `git rm --cached` it, ignore it, and commit an example without values.",
      source: "https://12factor.net/config",
      finds: [
        "<<>>PORT=3000\nJWT_SECRET={{hex:64}}\n",
        "<<>>DB_PASSWORD={{password}}\nDB_USER=app\n",
        "<<>># notes\nexport DATABASE_URL=postgres://app:{{base62:20}}@db.internal/app\n",
        "<<>>NODE_ENV=production\nPORT=3000\n"
      ],
      ignores: [
        "../shared/.env\n",
        "home = /usr/bin\ninclude-system-site-packages\nversion\nsome text\n",
        ""
      ]
    },
    {
      id: "env-not-ignored",
      title: "Environment files that Git does not ignore",
      pack: "files",
      level: "warning",
      foundBy: "repository",
      why: "The next `git add .` takes them in.",
      fix: "Add the lines that the message names to .gitignore.",
      source: "https://git-scm.com/docs/gitignore",
      finds: [],
      ignores: []
    },
    {
      id: "key-file",
      title: "File of keys or passwords in Git",
      pack: "files",
      level: "warning",
      foundBy: "repository",
      why: "It holds private keys or passwords; a passphrase only delays whoever has the file.",
      fix: "Replace the keys, remove the file, and keep it in a secret store.",
      source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository",
      finds: [],
      ignores: []
    },
    {
      id: "shell-history",
      title: "History of typed commands in Git",
      pack: "files",
      level: "error",
      foundBy: "repository",
      why: "Passwords and tokens that were typed stand in it, beside the names of machines.",
      fix: "Remove the file, replace what was typed, and ignore it.",
      source: "https://www.gnu.org/software/bash/manual/html_node/Bash-History-Facilities.html",
      finds: [],
      ignores: []
    },
    {
      id: "state-file",
      title: "State of infrastructure in Git",
      pack: "files",
      level: "error",
      foundBy: "repository",
      why: "A state holds the values of all resources in clear text, passwords and keys too.",
      fix: "Move it to a remote backend with encryption, remove the file, and replace the values in it.",
      source: "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/boundaries.ts
var afterEscape = String.raw`(?<=\\[nrt]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\x1b\[[0-9;]{1,8}m)`;
var start = `(?:(?<![A-Za-z0-9])|${afterEscape})`;
var wordStart = `(?:(?<![A-Za-z0-9_-])|${afterEscape})`;
var base64Start = `(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|${afterEscape})`;
var end = "(?![A-Za-z0-9_-])";
var base64End = "(?![A-Za-z0-9+/=_-])";
var assign = String.raw`(?:\\?["'\x60\]]){0,2}[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}(?:\\?["'\x60])?`;
function keyed(service, kind = "(?:key|token|secret|pass|auth)") {
  return `${service}[a-z0-9_.-]{0,24}?${kind}[a-z0-9_]{0,12}${assign}`;
}

// src/rules/identifiers/aws.ts
var why = "It names the account: whoever knows it can guess roles and buckets and address phishing and support calls.";
var fix = "Take it from a variable or from the caller identity, or write a documented example such as 123456789012.";
var placeholder = { name: "account-id", example: "123456789012" };
var aws_default = defineService({
  name: "Amazon Web Services, identifiers",
  rules: [
    {
      id: "aws-account-arn",
      title: "AWS account id in an ARN",
      pack: "identifiers",
      level: "warning",
      pattern: String.raw`arn:aws(?:-cn|-us-gov|-iso[a-z-]{0,3})?:[a-z0-9-]{1,40}:(?:[a-z0-9-]{0,25}|\*):(?<value>\d{12}):`,
      exempt: "aws-account",
      placeholder,
      why,
      fix,
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
      finds: [
        "role-to-assume: arn:aws:iam::<<4{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>:role/deploy",
        '"Resource": "arn:aws-cn:sqs:cn-north-1:<<7{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>:jobs"'
      ],
      ignores: [
        "arn:aws:iam::123456789012:role/deploy",
        "arn:aws:secretsmanager:us-east-1:ACCOUNT_ID:secret:db",
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        "arn:aws:s3:::bucket",
        "arn:aws:iam::111122223333:root"
      ]
    },
    {
      id: "aws-account-host",
      title: "AWS account id in a host name",
      pack: "identifiers",
      level: "warning",
      pattern: String.raw`(?<![\w.-])(?<value>\d{12})\.(?:dkr[.-]ecr|signin\.aws|execute-api)`,
      exempt: "aws-account",
      placeholder,
      why,
      fix,
      source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html",
      finds: [
        "image: <<6{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>.dkr.ecr.eu-west-1.amazonaws.com/api:1.4",
        "open https://<<5{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>.signin.aws.amazon.com/console"
      ],
      ignores: [
        "602401143452.dkr.ecr.us-west-2.amazonaws.com/eks/coredns",
        "$\\{ACCOUNT}.dkr.ecr.us-west-2.amazonaws.com/api",
        "763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-training"
      ]
    },
    {
      id: "aws-account-key",
      title: "AWS account id",
      pack: "identifiers",
      level: "warning",
      pattern: `(?:(?:(?:account|acct)(?:[_ -]?ids?)?|aws[_-]?(?:account|acct)[_-]?(?:number|no)|account_?principals?|principalaccount|owners|owner_?ids?)(?:${assign}(?:\\[[ \\t\\r\\n]{0,12}["']?)?|["'}]{0,2}[ \\t]{1,2}[!=]=[ \\t]{1,2}["']?)|aws account[ \\t]{1,2}(?:ids?[ \\t]{1,2})?[("'\\x60]{0,2})(?<value>\\d{12}|\\d{4}-\\d{4}-\\d{4})(?![\\w-]|\\.\\d|\\\\?["']?[ \\t]{0,2}[*/+])`,
      ignoreCase: true,
      exempt: "aws-account",
      placeholder,
      why,
      fix,
      source: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html",
      finds: [
        "AWS_ACCOUNT_ID=<<4{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>",
        'allowed_account_ids = ["<<8{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>"]',
        "Your AWS account ID: `<<5{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>`.",
        "share it with AWS account <<5{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>.",
        'if [ "$ACCOUNT_ID" == "<<5{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>" ]; then',
        '"AccountId": "<<2{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>"',
        'owners      = ["<<2{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>"]',
        "aws_account_id: <<{{one-of:7162,8519,9304}}-{{one-of:4824,7365}}-{{one-of:3862,9047}}>>"
      ],
      ignores: [
        "AWS_ACCOUNT_ID=123456789012",
        'account_id = "$\\{data.aws_caller_identity.current.account_id}"',
        'owners = ["099720109477"]',
        "account: 4715930482716",
        "account_created = 471593048271"
      ]
    },
    {
      id: "aws-account-list",
      title: "AWS account id in a list of accounts",
      pack: "identifiers",
      level: "warning",
      foundBy: "document",
      file: "config/accounts.yaml",
      placeholder,
      why,
      fix,
      source: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html",
      finds: [
        'trusted_accounts:\n  - "<<4{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>" # production\n',
        'accounts:\n  production: "<<8{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>"\n'
      ],
      ignores: [
        'accounts:\n  - "123456789012"\n  - $\\{ACCOUNT}\n',
        'phones:\n  - "471593048271"\naccounts:\n  - name: main\n    phone: "471593048271"\n'
      ]
    },
    {
      id: "aws-account-bucket",
      title: "AWS account id in the name of a bucket",
      pack: "identifiers",
      level: "note",
      pattern: String.raw`(?:s3://|arn:aws:s3:::)[a-z0-9][a-z0-9.-]{1,45}-(?<value>\d{12})(?![\w.])`,
      exempt: "aws-account",
      placeholder,
      why,
      fix,
      source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html",
      finds: [
        "aws s3 sync dist s3://assets-<<4{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>-eu-west-1",
        '"arn:aws:s3:::cdk-assets-<<7{{one-of:71,85,93}}0{{one-of:482,736,951}}{{one-of:38621,90472,66183}}>>/*"'
      ],
      ignores: ["s3://assets-123456789012-eu-west-1", "s3://logs-20240131"]
    },
    {
      id: "aws-canonical-user-id",
      title: "S3 canonical user id",
      pack: "identifiers",
      level: "note",
      pattern: `(?:canonical_?user(?:_?id)?|owner_?id|grant[a-z_-]{0,20}${assign}["']?id)${assign}["']?(?<value>[0-9a-f]{64})(?![0-9a-f])`,
      ignoreCase: true,
      exempt: "hex",
      placeholder: { name: "canonical-user-id" },
      why: "It names the account as the account number does.",
      fix: "Take it from the data source of the provider instead of writing it down.",
      source: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html",
      finds: [
        'CanonicalUser: "<<{{one-of:7e,9c}}{{hex:62}}>>"',
        'owner_id = "<<{{one-of:7e,9c}}{{hex:62}}>>"'
      ],
      ignores: ["sha256: {{hex:64}}", 'owner_id = "{{hex:40}}"']
    },
    {
      id: "aws-hosted-zone",
      title: "Route 53 hosted zone id",
      pack: "identifiers",
      level: "note",
      pattern: `(?:(?:[Zz]one_?(?:[Ii][Dd])?|ZONE_?(?:ID)?)${assign}|hostedzone/)(?<value>Z[0-9A-Z]{12,31})(?![\\w-])`,
      exempt: "aws-zone",
      placeholder: { name: "hosted-zone-id", example: "Z0123456789EXAMPLE" },
      why: "It names a DNS zone of the account.",
      fix: "Look the zone up by its name, or take the id from a variable.",
      source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_HostedZone.html",
      finds: [
        'hosted_zone_id = "<<Z0{{one-of:8K3,7Q2}}{{one-of:WM1VX9,T4LPY6}}{{one-of:QN5B,R8CH}}>>"',
        "HostedZoneId: <<Z{{one-of:8K3,7Q2}}{{one-of:WM1VX9,T4LPY6}}{{one-of:QN5B,R8CH}}>>"
      ],
      ignores: ['zone_id = "Z2FDTNDATAQYW2"', 'zone_id = "Z0123456789EXAMPLE"']
    },
    {
      id: "aws-resource-id",
      title: "AWS resource id",
      pack: "identifiers",
      level: "note",
      optIn: true,
      pattern: String.raw`(?<![\w-])(?:(?:vpc|subnet|igw|nat|eni|rtb|acl|vol|snap|eipalloc|eipassoc|tgw|pcx|vpce|vgw|cgw|rtbassoc|dopt)-(?:[0-9a-f]{17}|[0-9a-f]{8})|sg-(?:[0-9a-f]{17}|[0-9a-f]{8})|(?:i|lt|fs|r)-0[0-9a-f]{16})(?![\w-])`,
      exempt: "aws-resource",
      placeholder: { name: "resource-id" },
      why: "It tells how the network of the account is made.",
      fix: "Look the resource up by a tag, or take the id from a variable.",
      source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html",
      finds: [
        'subnet_id = "<<subnet-0{{one-of:8f3,7b2}}{{one-of:9e1c5a,6d4e8b}}{{one-of:e7f25d9,a83c61e}}>>"',
        "vpc: <<vpc-{{one-of:8f3e,7b2c}}{{one-of:9e1c,6d4e}}>>"
      ],
      ignores: ["vpc-12345678", "subnet-0123456789abcdef0", "i-love-cats"]
    }
  ]
});

// src/rules/identifiers/azure.ts
var guid = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}";
var zero = "00000000-0000-0000-0000-000000000000";
var azure = ["azure", "microsoft", "entra", "msal", "arm_", "/subscriptions/", "windows.net"];
var source = "https://learn.microsoft.com/entra/fundamentals/how-to-find-tenant";
var azure_default = defineService({
  name: "Microsoft Azure, identifiers",
  rules: [
    {
      id: "azure-tenant-id",
      title: "Azure tenant id",
      pack: "identifiers",
      level: "warning",
      pattern: `(?:(?:tenant|directory)_?(?:-?id)?${assign}|microsoftonline\\.com/|sts\\.windows\\.net/)(?<value>${guid})(?![\\w-])`,
      ignoreCase: true,
      exempt: "guid",
      context: azure,
      placeholder: { name: "tenant-id", example: zero },
      why: "It names the organisation: with it come its domains, its sign-in page and who to send phishing to.",
      fix: "Take it from a variable, or write zeros in documentation.",
      source,
      finds: [
        "AZURE_TENANT_ID=<<{{uuid}}>>",
        "https://login.microsoftonline.com/<<{{uuid}}>>/v2.0",
        '"tenantId": "<<{{uuid}}>>"'
      ],
      ignores: [
        "AZURE_TENANT_ID=00000000-0000-0000-0000-000000000000",
        "tenantId: 72f988bf-86f1-41af-91ab-2d7cd011db47",
        "tenant_id = var.tenant_id",
        "https://login.microsoftonline.com/common/v2.0"
      ]
    },
    {
      id: "azure-subscription-id",
      title: "Azure subscription id",
      pack: "identifiers",
      level: "warning",
      pattern: `(?:subscription_?(?:-?id)?${assign}|/subscriptions/|--subscription[ =]["']?)(?<value>${guid})(?![\\w-])`,
      ignoreCase: true,
      exempt: "guid",
      context: azure,
      placeholder: { name: "subscription-id", example: zero },
      why: "It names the subscription, a part of every resource id in it.",
      fix: "Take it from a variable, or write zeros in documentation.",
      source: "https://learn.microsoft.com/azure/azure-portal/get-subscription-tenant-id",
      finds: [
        "az account set --subscription <<{{uuid}}>>",
        "id: /subscriptions/<<{{uuid}}>>/resourceGroups/app",
        "ARM_SUBSCRIPTION_ID=<<{{uuid}}>>"
      ],
      ignores: [
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/app",
        "/subscriptions/{subscriptionId}/resourceGroups/app",
        'subscription_id = "11111111-2222-3333-4444-555555555555"'
      ]
    },
    {
      id: "azure-client-id",
      title: "Azure application or object id",
      pack: "identifiers",
      level: "note",
      pattern: `(?:(?:azure|arm|aad|entra|msal|ad)[a-z_.-]{0,24}(?:client|app|application|object|principal)(?:_id|-id|id)|principal(?:_id|id)|application(?:_id|id))${assign}(?<value>${guid})(?![\\w-])`,
      ignoreCase: true,
      exempt: "guid",
      placeholder: { name: "client-id", example: zero },
      why: "It names an application or a person of the tenant.",
      fix: "It is no secret; take it from a variable where the repository is public.",
      source: "https://learn.microsoft.com/entra/identity-platform/quickstart-register-app",
      finds: ["AZURE_CLIENT_ID=<<{{uuid}}>>", 'principal_id = "<<{{uuid}}>>"'],
      ignores: ['client_id = "{{uuid}}"', "AZURE_CLIENT_ID=04b07795-8ddb-461a-bbee-02f9e1bf7b46"]
    },
    {
      id: "azure-host",
      title: "Host name of an Azure resource",
      pack: "identifiers",
      level: "note",
      pattern: String.raw`(?<![\w.-])(?<value>[A-Za-z0-9][A-Za-z0-9-]{1,62}\.(?:vault\.azure\.net|documents\.azure\.com|openai\.azure\.com|cognitiveservices\.azure\.com|database\.windows\.net|azurecr\.io|blob\.core\.windows\.net|servicebus\.windows\.net|redis\.cache\.windows\.net|search\.windows\.net|azurewebsites\.net|azure-api\.net))(?![\w-])`,
      exempt: "azure-host",
      placeholder: { name: "resource-host", firstLabel: "your-resource" },
      why: "It names a vault, a database or a registry that anybody can address from then on.",
      fix: "Take the host from the settings, or write a placeholder in documentation.",
      source: "https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates",
      finds: [
        "AZURE_KEYVAULT_URL=https://<<{{word}}-{{word}}-kv.vault.azure.net>>/",
        "docker login <<{{word}}{{one-of:east,west}}7.azurecr.io>>"
      ],
      ignores: [
        "https://your-vault.vault.azure.net",
        "https://contoso.blob.core.windows.net",
        "https://<name>.vault.azure.net"
      ]
    }
  ]
});

// src/rules/identifiers/cloudflare.ts
var fix2 = "Pass it as CLOUDFLARE_ACCOUNT_ID or the like, keep wrangler.toml out of Git where it holds ids, and ship wrangler.toml.example.";
var hex = "[0-9a-f]{32}";
var cloudflare_default = defineService({
  name: "Cloudflare, identifiers",
  rules: [
    {
      id: "cloudflare-account-id",
      title: "Cloudflare account id",
      pack: "identifiers",
      level: "warning",
      pattern: `(?:(?:cloudflare|cf)_?account_?(?:id)?${assign}|/client/v4/accounts/|dash\\.cloudflare\\.com/)(?<value>${hex})(?![0-9a-z])`,
      ignoreCase: true,
      exempt: "hex",
      placeholder: { name: "account-id" },
      why: "It names the account in every call of the API, so only a token is missing.",
      fix: fix2,
      source: "https://developers.cloudflare.com/fundamentals/account/find-account-and-zone-ids/",
      finds: [
        "CLOUDFLARE_ACCOUNT_ID=<<{{one-of:6e,9c}}{{hex:30}}>>",
        "curl https://api.cloudflare.com/client/v4/accounts/<<{{one-of:6e,9c}}{{hex:30}}>>/workers/scripts"
      ],
      ignores: [
        "CLOUDFLARE_ACCOUNT_ID=<ACCOUNT_ID>",
        "CLOUDFLARE_ACCOUNT_ID=00000000000000000000000000000000",
        "CF_ACCOUNT_HASH={{hex:32}}"
      ]
    },
    {
      id: "cloudflare-account-host",
      title: "Cloudflare account id in a host name",
      pack: "identifiers",
      level: "warning",
      pattern: `(?<![0-9A-Za-z])(?<value>${hex})\\.(?:eu\\.|fedramp\\.)?r2\\.cloudflarestorage`,
      exempt: "hex",
      placeholder: { name: "account-id" },
      why: "It names the account in every call of the API, so only a token is missing.",
      fix: fix2,
      source: "https://developers.cloudflare.com/r2/api/s3/api/",
      finds: [
        "endpoint: https://<<{{one-of:6e,9c}}{{hex:30}}>>.r2.cloudflarestorage.com",
        "R2_ENDPOINT=https://<<{{one-of:6e,9c}}{{hex:30}}>>.eu.r2.cloudflarestorage.com/bucket"
      ],
      ignores: ["https://<ACCOUNT_ID>.r2.cloudflarestorage.com", "https://xxxx.r2.cloudflarestorage.com"]
    },
    {
      id: "cloudflare-zone-id",
      title: "Cloudflare zone id",
      pack: "identifiers",
      level: "warning",
      pattern: `(?:(?:cloudflare|cf)_?zone_?(?:id)?${assign}|/client/v4/zones/)(?<value>${hex})(?![0-9a-z])`,
      ignoreCase: true,
      exempt: "hex",
      placeholder: { name: "zone-id" },
      why: "It names a domain of the account in calls of the API.",
      fix: fix2,
      source: "https://developers.cloudflare.com/fundamentals/account/find-account-and-zone-ids/",
      finds: [
        'CLOUDFLARE_ZONE_ID: "<<{{one-of:6e,9c}}{{hex:30}}>>"',
        "https://api.cloudflare.com/client/v4/zones/<<{{one-of:6e,9c}}{{hex:30}}>>/purge_cache"
      ],
      ignores: ["CLOUDFLARE_ZONE_ID=$ZONE", "zones/023e105f4ecef8ad9ca31a8372d0c353/dns_records"]
    },
    ...[
      ["account", "account id", 'account_id = "<<{{one-of:6e,9c}}{{hex:30}}>>"'],
      ["zone", "zone id", 'zone_id = "<<{{one-of:6e,9c}}{{hex:30}}>>"'],
      [
        "resource",
        "id of a namespace, database or certificate",
        '[[kv_namespaces]]\nbinding = "CACHE"\nid = "<<{{one-of:6e,9c}}{{hex:30}}>>"'
      ]
    ].map(([kind, noun, example]) => ({
      id: `cloudflare-wrangler-${kind}`,
      title: `Cloudflare ${noun} in wrangler's configuration`,
      pack: "identifiers",
      level: "warning",
      foundBy: "document",
      file: "workers/api/wrangler.toml",
      why: "It ties the published code to one account and names what is in it.",
      fix: fix2,
      source: "https://developers.cloudflare.com/workers/wrangler/configuration/",
      finds: [
        `name = "api"
${example}
`,
        `# worker
name = "api"

[env.production]
${example.replace("[[kv", "[[env.production.kv")}
`
      ],
      ignores: [
        'name = "api"\naccount_id = "<ACCOUNT_ID>"\nzone_id = ""\n',
        '[[kv_namespaces]]\nbinding = "CACHE"\nid = "some-kv-id"\n[vars]\nother = "{{hex:32}}"\n'
      ]
    }))
  ]
});

// src/rules/identifiers/google-cloud.ts
var fix3 = "Take the project from a variable, or write PROJECT_ID in documentation.";
var source2 = "https://cloud.google.com/iam/docs/service-account-types";
var google_cloud_default = defineService({
  name: "Google Cloud, identifiers",
  rules: [
    {
      id: "gcp-service-account",
      title: "Google Cloud service account",
      pack: "identifiers",
      level: "warning",
      pattern: String.raw`(?<![A-Za-z0-9._%+-])(?<value>[a-z][a-z0-9-]{4,29}@[a-z][a-z0-9-]{4,29}\.iam\.gserviceaccount\.com)(?![\w-])`,
      exempt: "gcp-account",
      placeholder: { name: "service-account", example: "SERVICE_ACCOUNT@PROJECT_ID.iam.gserviceaccount.com" },
      why: "It names the project and an account in it, which is half of what an impersonation needs.",
      fix: fix3,
      source: source2,
      finds: [
        "service_account: <<deployer-{{word}}@{{word}}-prod-{{one-of:29317,38254}}.iam.gserviceaccount.com>>",
        'member = "serviceAccount:<<{{word}}-runtime@{{word}}-payments.iam.gserviceaccount.com>>"'
      ],
      ignores: [
        "serviceAccount:ml-incident-api@PROJECT.iam.gserviceaccount.com",
        "sa@my-project.iam.gserviceaccount.com",
        "robot@project-id.iam.gserviceaccount.com",
        "$\\{NAME}@$\\{PROJECT}.iam.gserviceaccount.com"
      ]
    },
    {
      id: "gcp-project-account",
      title: "Google Cloud service account with the number of the project",
      pack: "identifiers",
      level: "warning",
      pattern: String.raw`(?<![A-Za-z0-9._%+-])(?<value>(?:\d{9,14}-compute@developer|\d{9,14}@cloudbuild|\d{9,14}@cloudservices|service-\d{9,14}@[a-z][a-z0-9-]{3,40}(?:\.iam)?)\.gserviceaccount\.com)(?![\w-])`,
      exempt: "gcp-account",
      placeholder: {
        name: "service-account",
        example: "PROJECT_NUMBER-compute@developer.gserviceaccount.com"
      },
      why: "It names the project by its number.",
      fix: fix3,
      source: "https://cloud.google.com/iam/docs/service-agents",
      finds: [
        "serviceAccount:<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}-compute@developer.gserviceaccount.com>>",
        "grant <<service-{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}@gcp-sa-pubsub.iam.gserviceaccount.com>>"
      ],
      ignores: [
        "PROJECT_NUMBER-compute@developer.gserviceaccount.com",
        "123456789012-compute@developer.gserviceaccount.com"
      ]
    },
    {
      id: "gcp-project-image",
      title: "Google Cloud project in the address of an image",
      pack: "identifiers",
      level: "note",
      pattern: String.raw`(?<![\w.-])(?:(?:(?:us|eu|asia)\.)?gcr\.io|[a-z]{2,12}(?:-[a-z]{2,12}\d{1,2})?-docker\.pkg\.dev)/(?<value>[a-z][a-z0-9-]{4,28}[a-z0-9])/`,
      exempt: "gcp-project",
      placeholder: { name: "project-id", example: "PROJECT_ID" },
      why: "It names the project.",
      fix: fix3,
      source: "https://cloud.google.com/artifact-registry/docs/docker/names",
      finds: [
        "image: europe-west3-docker.pkg.dev/<<{{word}}-prod-{{one-of:29317,38254}}>>/api/server:1.4",
        "docker push gcr.io/<<{{word}}-payments>>/worker"
      ],
      ignores: [
        "gcr.io/PROJECT/ml-incident-api",
        "gcr.io/distroless/static",
        "gcr.io/google-samples/hello-app:1.0"
      ]
    },
    {
      id: "gcp-project-number",
      title: "Google Cloud project number",
      pack: "identifiers",
      level: "note",
      optIn: true,
      pattern: `(?:projects/|project_?number${assign})(?<value>\\d{9,13})(?![\\w-])`,
      ignoreCase: true,
      exempt: "hex",
      placeholder: { name: "project-number", example: "PROJECT_NUMBER" },
      why: "It names the project.",
      fix: fix3,
      source: "https://cloud.google.com/resource-manager/docs/creating-managing-projects",
      finds: [
        "name: projects/<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}>>/secrets/db",
        'project_number = "<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}>>"'
      ],
      ignores: ["projects/123456789012/secrets/db", "projects/my-project/secrets/db"]
    },
    {
      id: "google-oauth-client",
      title: "Google OAuth client id",
      pack: "identifiers",
      level: "note",
      pattern: String.raw`(?<![\w-])(?<value>\d{6,15}-[0-9a-z]{32})\.apps\.googleusercontent\.com`,
      exempt: "hex",
      placeholder: { name: "client-id" },
      why: "It names an application and the project that it belongs to.",
      fix: "It is no secret; take it from the settings where the repository is public and the application is not.",
      source: "https://developers.google.com/identity/protocols/oauth2",
      finds: [
        "client_id=<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}-{{one-of:k3,q7}}{{one-of:mvt5,zwh8}}{{one-of:rq2xj6bn4l,pf9yc3gs7d}}{{one-of:u8e2ta6oi5kw3v1m,h4n7zb2qx9jr6ylp}}>>.apps.googleusercontent.com",
        '"clientId": "<<{{one-of:7,8,9}}{{one-of:30582,61947}}{{one-of:719364,482605}}-{{one-of:k3,q7}}{{one-of:mvt5,zwh8}}{{one-of:rq2xj6bn4l,pf9yc3gs7d}}{{one-of:u8e2ta6oi5kw3v1m,h4n7zb2qx9jr6ylp}}>>.apps.googleusercontent.com"'
      ],
      ignores: [
        "YOUR_CLIENT_ID.apps.googleusercontent.com",
        "1234567890-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com"
      ]
    }
  ]
});

// src/rules/identifiers/platforms.ts
var platforms_default = defineService({
  name: "Databases and platforms, identifiers",
  rules: [
    {
      id: "neon-endpoint",
      title: "Neon endpoint",
      pack: "identifiers",
      level: "warning",
      pattern: String.raw`(?<![\w-])(?<value>ep-[a-z]{2,16}-[a-z]{2,16}-[a-z0-9]{6,10})(?:-pooler)?\.(?:[a-z0-9-]{1,30}\.){1,3}neon\.tech`,
      exempt: "neon",
      placeholder: { name: "neon-endpoint-id" },
      why: "It is the address of the database, open to the internet: only a password is missing.",
      fix: "Read the connection string from the environment, and write a placeholder in documentation.",
      source: "https://neon.com/docs/manage/endpoints",
      finds: [
        "host: <<ep-{{word}}-{{word}}-a{{one-of:7k9,3m8}}{{one-of:q2x,z5w}}p8>>.eu-central-1.aws.neon.tech",
        "psql -h <<ep-{{word}}-{{word}}-{{one-of:70482,91637}}25>>-pooler.us-east-2.aws.neon.tech"
      ],
      ignores: [
        "ep-cool-darkness-123456.us-east-2.aws.neon.tech",
        "ep-cool-darkness-a1b2c3d4.us-east-2.aws.neon.tech"
      ]
    },
    {
      id: "neon-project-id",
      title: "Neon project id",
      pack: "identifiers",
      level: "warning",
      pattern: String.raw`(?:[Nn]eon[^\r\n]{0,60}?|NEON[^\r\n]{0,40}?|--project-id[ =]["']?)(?<![\w-])(?<value>[a-z]{2,16}-[a-z]{2,16}-\d{8})(?![\w-])`,
      exempt: "neon",
      placeholder: { name: "neon-project-id" },
      why: "It names the project in every call of the API.",
      fix: "Read it from the environment, and write <neon-project-id> in documentation.",
      source: "https://neon.com/docs/manage/projects",
      finds: [
        "Control-plane Postgres (Neon `<<{{word}}-{{word}}-{{one-of:7048,9163}}{{one-of:2519,8367}}>>`)",
        "NEON_PROJECT_ID=<<{{word}}-{{word}}-{{one-of:7048,9163}}{{one-of:2519,8367}}>>",
        "neonctl branches list --project-id <<{{word}}-{{word}}-{{one-of:7048,9163}}{{one-of:2519,8367}}>>"
      ],
      ignores: [
        "Neon `<neon-project-id>`",
        "image: {{word}}-{{word}}-70482519",
        "NEON_PROJECT_ID=cool-darkness-12345678"
      ]
    },
    {
      id: "supabase-project",
      title: "Supabase project reference",
      pack: "identifiers",
      level: "warning",
      pattern: `(?<![\\w.-])(?:db\\.)?(?<value>[a-z]{20})\\.supabase\\.(?:co|in|red)(?![\\w-])`,
      exempt: "supabase",
      placeholder: { name: "project-ref" },
      why: "It is the address of the database and its API, open to the internet.",
      fix: "Read the address from the environment, and write a placeholder in documentation.",
      source: "https://supabase.com/docs/guides/platform/custom-domains",
      finds: [
        "SUPABASE_URL=https://<<{{one-of:qv,zk}}{{one-of:whtmcpydnr,xjglbfusoe}}{{one-of:kzulfgas,wtmqnhvd}}>>.supabase.co",
        "postgres://db.<<{{one-of:qv,zk}}{{one-of:whtmcpydnr,xjglbfusoe}}{{one-of:kzulfgas,wtmqnhvd}}>>.supabase.co:5432"
      ],
      ignores: ["https://abcdefghijklmnopqrst.supabase.co", "https://your-project.supabase.co"]
    },
    {
      id: "supabase-project-key",
      title: "Supabase project reference",
      pack: "identifiers",
      level: "warning",
      pattern: `(?:supabase_?project_?(?:id|ref)|--project-ref(?=[ =]))(?:${assign}|[ =]["']?)(?<value>[a-z]{20})(?![\\w-])`,
      ignoreCase: true,
      exempt: "supabase",
      placeholder: { name: "project-ref" },
      why: "It is the address of the database and its API, open to the internet.",
      fix: "Read it from the environment, and write a placeholder in documentation.",
      source: "https://supabase.com/docs/reference/cli/supabase-link",
      finds: [
        "SUPABASE_PROJECT_REF=<<{{one-of:qv,zk}}{{one-of:whtmcpydnr,xjglbfusoe}}{{one-of:kzulfgas,wtmqnhvd}}>>",
        "supabase link --project-ref <<{{one-of:qv,zk}}{{one-of:whtmcpydnr,xjglbfusoe}}{{one-of:kzulfgas,wtmqnhvd}}>>"
      ],
      ignores: ["supabase link --project-ref your-project-ref", "SUPABASE_PROJECT_ID=$PROJECT"]
    },
    {
      id: "vercel-id",
      title: "Vercel project or team id",
      pack: "identifiers",
      level: "warning",
      pattern: String.raw`(?<![\w-])(?<value>(?:prj|team)_[A-Za-z0-9]{24,32})(?![\w-])`,
      exempt: "mixed-case-id",
      placeholder: { name: "vercel-id" },
      why: "It names the project and the team in calls of the API.",
      fix: "Keep the folder .vercel out of Git, and pass VERCEL_ORG_ID and VERCEL_PROJECT_ID from the CI system.",
      source: "https://vercel.com/docs/projects/overview",
      finds: [
        '{"projectId":"<<prj_{{one-of:Q7,K3}}{{base62:22}}>>"}',
        "VERCEL_ORG_ID=<<team_{{one-of:Q7w,K3x}}{{base62:21}}>>"
      ],
      ignores: ["VERCEL_ORG_ID=team_xxxxxxxxxxxxxxxxxxxxxxxx", "const prj_abcdefghijklmnopqrstuvwx = 1"]
    },
    {
      id: "firebase-default-project",
      title: "Firebase project",
      pack: "identifiers",
      level: "note",
      foundBy: "document",
      file: ".firebaserc",
      why: "It names the project that is deployed to.",
      fix: "Name the project when deploying (`firebase use`), or keep .firebaserc out of Git.",
      source: "https://firebase.google.com/docs/cli#project_aliases",
      finds: [
        '{ "projects": { "default": "<<{{word}}-chat-{{one-of:7f3a2,9b1c8}}>>" } }',
        '{\n  "projects": {\n    "staging": "<<{{word}}-{{word}}-stage>>"\n  }\n}\n'
      ],
      ignores: [
        '{ "projects": { "default": "demo-project" } }',
        '{ "projects": { "default": "<project-id>" } }'
      ]
    }
  ]
});

// src/rules/identifiers/services.ts
var fix4 = "It is no secret; take it from the environment where the repository is public and the account is not.";
var services_default = defineService({
  name: "Web services, identifiers",
  rules: [
    {
      id: "sentry-dsn",
      title: "Sentry DSN",
      pack: "identifiers",
      level: "note",
      pattern: String.raw`(?<value>https://[0-9a-f]{32}@[a-z0-9.-]{0,60}sentry\.[a-z0-9.-]{1,40}/\d{1,20})(?![\w])`,
      exempt: "sentry",
      placeholder: { name: "sentry-dsn" },
      why: "Anybody can send events to the project, which costs its quota.",
      fix: "Take it from the environment, so that forks do not report to your project.",
      source: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
      finds: [
        'dsn: "<<https://{{one-of:6e,9c}}{{hex:30}}@o{{one-of:70482,91637}}.ingest.us.sentry.io/{{one-of:7048251,9163728}}>>"',
        "SENTRY_DSN=<<https://{{one-of:6e,9c}}{{hex:30}}@sentry.{{word}}.dev/{{one-of:12,47}}>>"
      ],
      ignores: [
        "SENTRY_DSN=https://examplePublicKey@o0.ingest.sentry.io/0",
        'dsn: "https://<key>@sentry.io/<project>"'
      ]
    },
    {
      id: "auth0-client-id",
      title: "Auth0 client id",
      pack: "identifiers",
      level: "note",
      pattern: `auth0_?client_?id${assign}(?<value>[A-Za-z0-9]{32})(?![\\w-])`,
      ignoreCase: true,
      exempt: "mixed-case-id",
      placeholder: { name: "client-id" },
      why: "It names an application of the tenant.",
      fix: fix4,
      source: "https://auth0.com/docs/get-started/applications/application-settings",
      finds: [
        "AUTH0_CLIENT_ID=<<{{one-of:q7K,Z3w}}{{base62:29}}>>",
        'auth0ClientId: "<<{{one-of:q7K,Z3w}}{{base62:29}}>>"'
      ],
      ignores: ["AUTH0_CLIENT_ID=YOUR_CLIENT_ID", "AUTH0_CLIENT_ID=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    },
    {
      id: "stripe-account-id",
      title: "Stripe account id",
      pack: "identifiers",
      level: "note",
      pattern: String.raw`(?<![\w-])(?<value>acct_1[A-Za-z0-9]{15,23})(?![\w-])`,
      exempt: "mixed-case-id",
      placeholder: { name: "stripe-account-id" },
      why: "It names a business that takes payments.",
      fix: fix4,
      source: "https://docs.stripe.com/api/accounts/object",
      finds: [
        "account: <<acct_1{{one-of:Q7,K3}}{{base62:14}}>>",
        'stripeAccount: "<<acct_1{{one-of:Q7,K3}}{{base62:14}}>>"'
      ],
      ignores: ["acct_123", "acct_xxxxxxxxxxxxxxxx", "acct_1234567890abcdef"]
    },
    {
      id: "twilio-account-sid",
      title: "Twilio account SID",
      pack: "identifiers",
      level: "note",
      pattern: String.raw`(?:[Tt]wilio[^\r\n]{0,40}?|TWILIO[^\r\n]{0,30}?|[Aa]ccount_?[Ss]id[^\r\nA-Za-z0-9]{1,6}|/Accounts/)(?<![\w-])(?<value>AC[0-9a-f]{32})(?![\w-])`,
      exempt: "hex",
      placeholder: { name: "account-sid" },
      why: "It is the user name of the API: only the token is missing.",
      fix: fix4,
      source: "https://www.twilio.com/docs/glossary/what-is-a-sid",
      finds: [
        "TWILIO_ACCOUNT_SID=<<AC{{one-of:6e,9c}}{{hex:30}}>>",
        "accountSid: '<<AC{{one-of:6e,9c}}{{hex:30}}>>'"
      ],
      ignores: [
        "TWILIO_ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "TWILIO_ACCOUNT_SID=ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      ]
    },
    {
      id: "slack-object-id",
      title: "Slack workspace, channel or user id",
      pack: "identifiers",
      level: "note",
      pattern: String.raw`(?:[Ss]lack[^\r\n]{0,50}?|SLACK[^\r\n]{0,40}?)(?<![\w/+-])(?<value>[TCUGDB]0[A-Z0-9]{8,10})(?![\w/+=-])`,
      exempt: "hex",
      placeholder: { name: "slack-id" },
      why: "It names a workspace, a channel or a person in it.",
      fix: fix4,
      source: "https://api.slack.com/docs/conversations-api",
      finds: [
        "SLACK_CHANNEL_ID=<<C0{{one-of:7Q4W,9K2V}}{{one-of:XMPT8,ZBHR5}}>>",
        'slack-channel: "<<C0{{one-of:7Q4W,9K2V}}{{one-of:XMPT8,ZBHR5}}>>"'
      ],
      ignores: ["SLACK_CHANNEL_ID=C0123456789", "slack channel COMMUNITY1"]
    },
    {
      id: "new-relic-account-id",
      title: "New Relic account id",
      pack: "identifiers",
      level: "note",
      pattern: `(?:new_?relic_?account_?(?:id)?|nr_?account_?id)${assign}(?<value>\\d{6,8})(?![\\w.-])`,
      ignoreCase: true,
      exempt: "hex",
      placeholder: { name: "account-id" },
      why: "It names the account that the data goes to.",
      fix: fix4,
      source: "https://docs.newrelic.com/docs/accounts/accounts-billing/account-structure/account-id/",
      finds: [
        "NEW_RELIC_ACCOUNT_ID=<<{{one-of:3704826,2916375}}>>",
        'newRelicAccountId: "<<{{one-of:3704826,2916375}}>>"'
      ],
      ignores: ["NEW_RELIC_ACCOUNT_ID=1234567", "NEW_RELIC_ACCOUNT_ID=$ID"]
    }
  ]
});

// src/rules/inventory/agreement.ts
var agreement_default = defineService({
  name: "Inventory: sides that disagree",
  rules: [
    {
      id: "inventory-required",
      title: "Variable that is required on one side and optional on the other",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "A secret that is thought to be required and is not can be missing in production without anybody noticing.",
      fix: "Make the code refuse to start without it, or correct the row.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-class",
      title: "Secret that is treated as a setting",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "Settings are shown in logs, consoles and manifests, and are read by everybody with access to the repository.",
      fix: "Move it to a store for secrets, or correct the row if it is none.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-min-length",
      title: "Least length that differs",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "A key that is shorter than the document says is accepted.",
      fix: "Check for the length that the document promises.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-secret-default",
      title: "Secret with a default in the code",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "Whoever reads the code knows the secret of every deployment that sets none.",
      fix: "Let the program end when it is missing; set a value for development in a local .env file.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-duplicate",
      title: "Variable that is listed twice",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "Of two entries one is out of date sooner or later.",
      fix: "Keep one of them.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-condition",
      title: "Condition on a variable without a row",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "Whoever reads the condition does not learn where the other variable is set and what it may be.",
      fix: "Add a row for it, with its values.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/inventory/coverage.ts
var coverage_default = defineService({
  name: "Inventory: one side only",
  rules: [
    {
      id: "inventory-not-read",
      title: "Variable that is documented and not read",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "Whoever follows the document keeps and rotates a secret that nothing uses, or sets a name that nothing reads.",
      fix: "Delete the row, or correct the name; if something outside the repository reads it, say so in an ignore comment beside the row.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-not-documented",
      title: "Secret that is read and not documented",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "Nobody rotates a secret that is not in the inventory, and the next deployment fails for want of it.",
      fix: "Add a row: `hushlint inventory --write` proposes it in the columns of the table.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-config-not-documented",
      title: "Variables that are read and not documented",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "Settings that nobody knows of are found by reading the code.",
      fix: "`hushlint inventory --all` lists them; add those that matter to whoever deploys.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-near-miss",
      title: "Variable with two spellings",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "The value is set under one name and read under the other: the code runs without it.",
      fix: "Correct the side that is wrong.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-example",
      title: "Variable in only one of example file and document",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "Whoever sets up by one of the two misses what only the other has.",
      fix: "Add it to the other, or delete it from both.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-deployment",
      title: "Secret that is deployed and not documented",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "Nobody rotates a secret that is not in the inventory.",
      fix: "Add a row with its place, or stop handing it on.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-dynamic-read",
      title: "Variable whose name is made up at run time",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "It is not known which variable is read here, so it could not be compared with the inventory.",
      fix: "List the names that are possible in a constant, or leave it.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/inventory/references.ts
var references_default = defineService({
  name: "Inventory: references",
  rules: [
    {
      id: "inventory-reference",
      title: "Reference to a file that does not exist",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "In an emergency the page sends people to a file that is gone.",
      fix: "Correct the path; mark what is planned as planned.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-anchor",
      title: "Link to a heading that does not exist",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "The link leads nowhere.",
      fix: "Use the id that the heading has.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-terraform-name",
      title: "Terraform name that does not exist",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "Commands that follow the page fail.",
      fix: "Correct the name, or declare it.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/inventory/rotation.ts
var rotation_default = defineService({
  name: "Inventory: rotation",
  rules: [
    {
      id: "inventory-rotation-overdue",
      title: "Rotation that is overdue",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "The longer a secret is in use, the more copies of it exist.",
      fix: "Rotate it, and write the date down.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-rotation-absent",
      title: "Secret without a procedure for its rotation",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "In an emergency there is no time to find out how.",
      fix: "Add a section or a cadence, or say that the provider rotates it.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-rotation-contradiction",
      title: "Cadence that is given twice and differently",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "One of the two is not what happens.",
      fix: "Correct the one that is wrong.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-hook",
      title: "Automation that is missing or said to be missing",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "A rotation that nothing carries out is forgotten.",
      fix: "Write it, or correct the page.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/inventory/stores.ts
var stores_default = defineService({
  name: "Inventory: places of secrets",
  rules: [
    {
      id: "inventory-location",
      title: "Place of a secret that nothing proves",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "A rotation that follows the page sets a copy that nothing uses, and misses the one that is used.",
      fix: "Correct the place, or use the secret from it.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-coupled",
      title: "Rotation that forgets a place",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "After it, one place still has the old value, and breaks when that is revoked.",
      fix: "Add the step for each place that the inventory lists.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-vault-name",
      title: "Name in a vault that makes another variable",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "What is exported has a name that nobody reads.",
      fix: "Map the names one by one, or call the entries like the variables.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/inventory/vault.ts
var vault_default = defineService({
  name: "Inventory: vault and progress",
  rules: [
    {
      id: "inventory-managed",
      title: "Secret of the vault that is read from the environment",
      pack: "inventory",
      level: "warning",
      foundBy: "repository",
      why: "After a rotation the vault has the new value, and this place goes on with the old one or with none.",
      fix: "Ask the module for it that reads the vault; `managed-by` in the configuration says which that is.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    },
    {
      id: "inventory-checklist",
      title: "Items of a runbook that are open",
      pack: "inventory",
      level: "note",
      foundBy: "repository",
      why: "What the page promises is not done yet.",
      fix: "Do it and tick it off, or take it out.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/inventory.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/network/addresses.ts
var runbook = "docs/runbook.md";
var addresses_default = defineService({
  name: "Addresses",
  rules: [
    {
      id: "network-public-ipv4",
      title: "Public IPv4 address",
      pack: "network",
      level: "warning",
      foundBy: "document",
      file: runbook,
      why: "It tells everybody where a machine of yours is, and stays in the history after the machine has moved.",
      fix: "Write a placeholder or an address of a documentation range (192.0.2.0/24) and keep the real one in a private place.",
      source: "https://www.iana.org/assignments/iana-ipv4-special-registry",
      finds: [
        "ssh -i key.pem ubuntu@<<{{ipv4}}>>",
        "| API server | <<{{ipv4}}>> | eu-west-1 |",
        "Point the A record to <<{{ipv4}}>>.",
        "curl http://<<{{ipv4}}>>:8080/health",
        "- <<{{ipv4}}>>/32"
      ],
      ignores: [
        "ssh ubuntu@<EC2_IP>",
        "curl http://192.0.2.10/ or 198.51.100.7 or 203.0.113.99",
        "Use 8.8.8.8 or 1.1.1.1 as the DNS server, not 1.2.3.4.",
        "Bump rack from 2.2.6.3 to 2.2.6.4",
        "uvicorn app:app --host 0.0.0.0 --port 8000, then http://127.0.0.1:8000",
        "The server is 10.1.2.3 behind 192.168.7.20.",
        "Mozilla/5.0 (X11; Linux x86_64) Chrome/133.0.0.0 Safari/537.36"
      ]
    },
    {
      id: "network-public-ipv6",
      title: "Public IPv6 address",
      pack: "network",
      level: "warning",
      foundBy: "document",
      file: runbook,
      why: "It tells everybody where a machine of yours is, and stays in the history after the machine has moved.",
      fix: "Write a placeholder or an address of the documentation range (2001:db8::/32) and keep the real one in a private place.",
      source: "https://www.iana.org/assignments/iana-ipv6-special-registry",
      finds: ["The AAAA record is <<{{ipv6}}>>.", "curl http://[<<{{ipv6}}>>]:8080/"],
      ignores: [
        "ping6 2001:db8::10",
        "The resolver 2606:4700:4700::1111, loopback ::1, link local fe80::1%eth0",
        "at 2015:09:05:42, std::string, 20:01:0d:b8:00:01",
        "commit 2a01:4f8 of a::b"
      ]
    },
    {
      id: "network-address-in-name",
      title: "Host name that holds a public address",
      pack: "network",
      level: "warning",
      foundBy: "document",
      file: runbook,
      why: "The name says the address of a machine of yours, and often its region and provider.",
      fix: "Write a placeholder, or give the machine a name of your own that does not change with its address.",
      source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html",
      finds: [
        "ssh ec2-user@<<ec2-{{ipv4|dashes}}.eu-west-2.compute.amazonaws.com>>",
        "https://<<app.{{ipv4}}.nip.io>>/login",
        "It answers as <<static.{{ipv4}}.clients.your-server.de>>.",
        "<<{{ipv4}}.in-addr.arpa>> IN PTR mail"
      ],
      ignores: [
        "ec2-192-0-2-10.eu-west-2.compute.amazonaws.com",
        "ec2-203-0-113-25.compute-1.amazonaws.com",
        "http://app.127.0.0.1.nip.io, http://app.10.0.0.1.sslip.io",
        "10.2.0.192.in-addr.arpa"
      ]
    },
    {
      id: "network-private-address",
      title: "Private address",
      pack: "network",
      level: "note",
      foundBy: "document",
      file: runbook,
      why: "It tells somebody who got in how the inner network is built.",
      fix: "Write a placeholder where the address itself does not matter to the reader.",
      source: "https://www.rfc-editor.org/rfc/rfc1918",
      finds: ["The database is at <<10.20.31.7>>.", "[ec2-user@<<ip-10-0-3-17>> ~]$ uptime"],
      ignores: ["the network 10.0.0.0/8", "http://127.0.0.1:8080/"]
    },
    {
      id: "network-mistyped-private",
      title: "Public address that looks like a mistyped private one",
      pack: "network",
      level: "note",
      foundBy: "document",
      file: runbook,
      why: "Traffic that was meant for the own network goes to somebody else, and rules for the own network let somebody else in.",
      fix: "Compare it with the private ranges 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16.",
      source: "https://www.rfc-editor.org/rfc/rfc1918",
      finds: ['cidr = "<<172.44.0.0>>/22"', "The router has the address <<192.186.1.1>>."],
      ignores: ['cidr = "172.31.0.0/22"', "The router has the address 192.168.1.1."]
    }
  ]
});

// src/rules/personal/deny.ts
var deny_default = defineService({
  name: "Own words",
  rules: [
    {
      id: "deny-word",
      title: "Word that the configuration keeps out",
      pack: "personal",
      level: "warning",
      foundBy: "repository",
      why: "The project has listed it under `deny` in its configuration, with the reason that the finding names.",
      fix: "Write the replacement that the finding proposes, or take the word out of the list.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/configuration.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/personal/traces.ts
var here = "https://github.com/hushlint/hushlint/blob/main/docs/personal.md";
var traces_default = defineService({
  name: "Traces of people and machines",
  rules: [
    {
      id: "personal-home-path",
      title: "Home folder of a person",
      pack: "personal",
      level: "note",
      pattern: String.raw`(?<![\w.~$}>)*-])(?<!\w/)(?<value>/Users/[A-Za-z][\w.-]{0,40}|/home/[A-Za-z][\w.-]{0,40}(?=/[\w.$~-]|:/)|[A-Za-z]:(?:\\{1,2}|/)Users(?:\\{1,2}|/)[A-Za-z][\w.-]{0,40})`,
      exempt: "home-path",
      placeholder: { name: "home", lastSegment: "user" },
      why: "It tells the user name, often the real name, of whoever wrote it, and works on no other machine.",
      fix: "Write a relative path, `~` or `$HOME`.",
      source: here,
      finds: [
        "cd <</home/{{one-of:mkovacs,tlindqvist}}>>/src/api",
        'File "<</Users/{{one-of:mkovacs,tlindqvist}}>>/app/main.py", line 3',
        "path: <<C:\\\\Users\\\\mkovacs>>\\\\repo"
      ],
      ignores: [
        "WORKDIR /home/node/app",
        "/Users/runner/work",
        "https://example.com/home/mkovacs/x",
        "cd ~/src",
        "/home/$USER/src"
      ]
    },
    {
      id: "personal-machine-name",
      title: "Name of a personal machine",
      pack: "personal",
      level: "note",
      pattern: String.raw`(?<![\w.-])(?<value>(?:[A-Za-z][A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,20}){0,3}-(?:(?:MacBook|iMac|Mac-mini|Mac-Studio)(?:-(?:Pro|Air|\d{1,2}))?|(?:macbook|mbp|MBP)(?:-(?:pro|air|\d{1,2}))?)(?:-\d{1,2})?(?:\.local|\.lan|\.home)?|DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{8}))(?![\w-])`,
      exempt: "machine-name",
      placeholder: { name: "machine-name" },
      why: "It mostly holds the name of its owner.",
      fix: "Write a name that says what the machine is for, or leave it out.",
      source: here,
      finds: [
        "mkovacs@<<{{one-of:Miras,Tildes}}-MacBook-Pro.local>>",
        "hostname: <<DESKTOP-{{one-of:7QK3V9M,4XW8B2T}}>>",
        "runs on <<{{one-of:miras,tildes}}-mbp>>"
      ],
      ignores: ["your-macbook-pro", "host.docker.local", "a MacBook Pro", "DESKTOP-XXXXXXX"]
    },
    {
      id: "personal-tenant-host",
      title: "Address of a tenant",
      pack: "personal",
      level: "note",
      pattern: String.raw`(?<![\w.@%-])(?!2[Ff])(?<value>[A-Za-z0-9][A-Za-z0-9-]{2,62}(?:\.(?:us|eu|au|jp|ca|uk))?\.(?:atlassian\.net|auth0\.com|okta\.com|oktapreview\.com|slack\.com|sharepoint\.com|snowflakecomputing\.com|zendesk\.com|myshopify\.com|onmicrosoft\.com|cloudflareaccess\.com|my\.salesforce\.com|service-now\.com|grafana\.net|ts\.net))(?![\w-])`,
      exempt: "tenant-host",
      placeholder: { name: "tenant-host", firstLabel: "your-domain" },
      why: "It names the organisation or the person whose tenant it is.",
      fix: "Take it from the settings, or write a placeholder such as your-domain in documentation.",
      source: here,
      finds: [
        "https://<<{{one-of:mkovacs,tlindqvist}}.atlassian.net>>/wiki",
        "AUTH0_DOMAIN=<<{{word}}-{{word}}.eu.auth0.com>>"
      ],
      ignores: [
        "https://your-domain.atlassian.net",
        "https://hooks.slack.com/services",
        "https://api.atlassian.net",
        "https://acme.okta.com"
      ]
    },
    {
      id: "personal-email",
      title: "E-mail address",
      pack: "personal",
      level: "note",
      optIn: true,
      foundBy: "document",
      file: "docs/team.md",
      placeholder: { name: "email", example: "user@example.com" },
      why: "Addresses in public repositories are collected for spam and phishing.",
      fix: "Write an address of example.com in documentation and fixtures.",
      source: "https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1",
      finds: [
        "owner: <<{{one-of:mkovacs,tlindqvist}}@{{word}}mail.com>>",
        '"email": "<<{{one-of:mkovacs,tlindqvist}}@{{word}}.io>>"'
      ],
      ignores: ["dev@example.com", "noreply@anthropic.com", "git@github.com", "logo@2x.png"]
    },
    {
      id: "personal-truncated-token",
      title: "Beginning of a real token",
      pack: "personal",
      level: "note",
      foundBy: "document",
      file: "docs/retrospective.md",
      why: "The first characters of a token narrow a search and tell which one it was.",
      fix: "Write the public prefix alone, with an ellipsis.",
      source: here,
      finds: [
        "The token `<<cfut_8K{{one-of:d2f,q7m}}…>>` was revoked.\n",
        "It began with <<ghp_{{one-of:q7Km,W3xz}}{{base62:4}}...>> as far as we know.\n",
        "AWS key <<AKIA{{one-of:W7QK,Z4MB}}3TV*****>>\n"
      ],
      ignores: [
        "Use `sk_live_…` or `whsec_…` here.\n",
        "napi_... fm2_... sk-ant-api03-...\n",
        "ghp_xxxx… and sk-abc123...\n"
      ]
    },
    {
      id: "personal-runner-label",
      title: "Runner that is a personal machine",
      pack: "personal",
      level: "note",
      foundBy: "document",
      file: ".github/workflows/ci.yml",
      why: "It names a person or a machine, and the workflow runs nowhere else.",
      fix: "Use a label that says what the runner can do, such as self-hosted, linux, gpu.",
      source: "https://docs.github.com/actions/how-tos/manage-runners/self-hosted-runners/use-in-a-workflow",
      finds: [
        "jobs:\n  test:\n    runs-on: [self-hosted, <<{{one-of:miras,tildes}}-macbook>>]\n",
        "jobs:\n  test:\n    runs-on:\n      - self-hosted\n      - <<{{one-of:mkovacs,tlindqvist}}>>\n",
        "jobs:\n  test:\n    runs-on: <<{{one-of:miras,tildes}}-desktop>>\n"
      ],
      ignores: [
        "jobs:\n  test:\n    runs-on: ubuntu-latest\n",
        "jobs:\n  test:\n    runs-on: [self-hosted, linux, x64, gpu]\n  other:\n    runs-on: $\\{{ matrix.os }}\n",
        "jobs:\n  test:\n    runs-on: blacksmith-4vcpu-ubuntu-2204\n"
      ]
    },
    {
      id: "personal-commit-hash",
      title: "Commit that this repository does not have",
      pack: "personal",
      level: "note",
      optIn: true,
      foundBy: "repository",
      why: "It points into a repository that the reader does not see, mostly a private one.",
      fix: "Leave the hash out, or link the commit where it can be read.",
      source: "https://git-scm.com/docs/git-cat-file",
      finds: [],
      ignores: []
    },
    {
      id: "personal-own-trace",
      title: "Trace of your own machine",
      pack: "personal",
      level: "note",
      foundBy: "repository",
      why: "It tells who you are and where you work, and it is about to be committed.",
      fix: "Write a neutral name in its place; `own-traces: false` in the configuration switches this off.",
      source: here,
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/runtime/commands.ts
var commands_default = defineService({
  name: "Commands in scripts, pipelines and pages",
  rules: [
    {
      id: "secrets-printed",
      title: "Pipeline step that prints secrets",
      pack: "runtime",
      level: "warning",
      foundBy: "document",
      file: ".github/workflows/deploy.yml",
      why: "The log of a pipeline is kept and read by many; masking knows only the exact value, not what is made of it.",
      fix: "Leave the step out, or print names and lengths only; replace what was printed.",
      source: "https://docs.github.com/en/actions/reference/security/secure-use",
      finds: [
        "jobs:\n  a:\n    steps:\n      - run: <<printenv>>\n        env:\n          TOKEN: $\\{{ secrets.TOKEN }}\n",
        'jobs:\n  a:\n    steps:\n      - run: |\n          <<set -x>>\n          ./publish --token "$DEPLOY_TOKEN"\n',
        "jobs:\n  a:\n    steps:\n      - run: |\n          npm ci\n          <<docker compose config>>\n",
        "jobs:\n  a:\n    steps:\n      - run: <<echo $\\{{ secrets.NPM_TOKEN }}>>\n",
        "jobs:\n  a:\n    steps:\n      - run: <<cat .env.production>>\n",
        'jobs:\n  a:\n    steps:\n      - run: <<echo "$DEPLOY_TOKEN">>\n'
      ],
      ignores: [
        "jobs:\n  a:\n    steps:\n      - run: docker compose config -q\n",
        "jobs:\n  a:\n    steps:\n      - run: env | cut -d= -f1\n        env:\n          A: b\n",
        'jobs:\n  a:\n    steps:\n      - run: echo "$\\{{ secrets.NPM_TOKEN }}" > token.txt\n',
        'jobs:\n  a:\n    steps:\n      - run: echo "token is ${TOKEN:+set}"\n',
        "jobs:\n  a:\n    steps:\n      - run: cat .env.example\n",
        "jobs:\n  a:\n    steps:\n      - run: env\n        env:\n          GOOS: linux\n",
        'jobs:\n  a:\n    steps:\n      - run: IMAGE=$(printf "$\\{{ secrets.DOCKERHUB_PASSWORD }}/app")\n',
        'jobs:\n  a:\n    steps:\n      - run: echo "$\\{{ secrets.DOCKERHUB_USERNAME }}/app"\n',
        'jobs:\n  a:\n    steps:\n      - run: |\n          set -x\n          make\n          set +x\n          ./publish "$DEPLOY_TOKEN"\n'
      ]
    },
    {
      id: "secret-shown",
      title: "Command that shows a secret on the terminal",
      pack: "runtime",
      level: "note",
      optIn: true,
      foundBy: "document",
      file: "docs/runbook.md",
      why: "Terminals are recorded and shared, and what was on them is pasted elsewhere.",
      fix: "Pipe the value to where it is needed, or count its characters.",
      source: "https://kubernetes.io/docs/tasks/configmap-secret/managing-secret-using-kubectl/#decode-secret",
      finds: [
        "```sh\n<<kubectl get secret app -o jsonpath='{.data.KEY}'>> | base64 --decode\n```\n",
        "```\n$ <<oc get secrets app -o json>> | base64 -d\n```\n"
      ],
      ignores: [
        "```sh\nkubectl get secret app -o jsonpath='{.data.KEY}' | wc -c\n```\n",
        "```sh\nkubectl get secrets\n```\n"
      ]
    },
    {
      id: "secret-as-argument",
      title: "Password as an argument of a login",
      pack: "runtime",
      level: "warning",
      foundBy: "document",
      file: "scripts/publish.sh",
      why: "Arguments stand in the list of processes, in traces of the shell and in error messages.",
      fix: 'Pipe it in: echo "$TOKEN" | docker login --username NAME --password-stdin.',
      source: "https://docs.docker.com/reference/cli/docker/login/#password-stdin",
      finds: [
        '<<docker login -u "$DOCKER_USER" -p "$DOCKER_PASS">>\n',
        "set -e\n<<helm registry login ghcr.io --username ci --password=$TOKEN>>\n"
      ],
      ignores: [
        'echo "$DOCKER_PASS" | docker login -u "$DOCKER_USER" --password-stdin\n',
        "docker login ghcr.io\n",
        'docker run -p "$PORT:80" app\n'
      ]
    },
    {
      id: "env-file-option",
      title: "File of secrets on a command line",
      pack: "runtime",
      level: "note",
      foundBy: "document",
      file: "scripts/deploy.sh",
      why: "The file stays on the host, readable for whoever reads the host.",
      fix: "Export the variables in the shell that starts it, or use the orchestrator's secrets.",
      source: "https://docs.docker.com/compose/how-tos/use-secrets/",
      finds: [
        "<<docker compose --env-file prod.env up -d>>\n",
        "set -e\n<<docker run --env-file=.env app>>\n"
      ],
      ignores: [
        "node --env-file=.env dist/server.js\n",
        "docker compose up -d\n",
        "docker compose --env-file test.env up\n"
      ]
    },
    {
      id: "env-file-copied",
      title: "File of secrets that is copied to another machine",
      pack: "runtime",
      level: "warning",
      foundBy: "document",
      file: "scripts/deploy.sh",
      why: "Each copy is one more place to leak from, and to forget when the secrets are replaced.",
      fix: "Let the machine fetch its secrets from a store when it starts.",
      source: "https://12factor.net/config",
      finds: ["<<scp .env deploy@example.com:/srv/app/>>\n", "<<aws s3 cp .env.production s3://bucket/>>\n"],
      ignores: ["cp .env.example .env\n", "scp .env.example host:/srv/app/\n"]
    },
    {
      id: "loose-secret-mode",
      title: "File of secrets that every user may read",
      pack: "runtime",
      level: "warning",
      foundBy: "document",
      file: "scripts/install.sh",
      why: "Every user and every process of the machine can read it.",
      fix: "Give it mode 600 (400 where it is not written), owned by the one who needs it.",
      source: "https://www.ssh.com/academy/ssh/keygen",
      finds: [
        "<<chmod 644 /etc/app/secrets.env>>\n",
        "<<install -m 0644 server.key /etc/ssl/private/>>\n",
        "<<chmod a+r prod.env>>\n",
        "<<chmod u=rw,go=r id_rsa>>\n",
        "<<install --mode=a=r tls.key /x/>>\n"
      ],
      ignores: [
        "chmod 600 /etc/app/secrets.env\n",
        "chmod 640 /etc/app/secrets.env\n",
        "chmod go-rwx,u+x id_rsa\n",
        "chmod +x secrets.env\n",
        "chmod -R go= secrets/\n",
        "chmod 644 server.crt id_ed25519.pub\n",
        "chmod 755 bin/start\n"
      ]
    },
    {
      id: "secret-on-command-line",
      title: "Secret in a command",
      pack: "runtime",
      level: "error",
      foundBy: "document",
      file: "docs/runbook.md",
      why: "It stands in the page or script, in the history of the shell, and in the list of processes.",
      fix: "Pass a variable, a file or standard input to the command, and replace the value.",
      source: "https://cwe.mitre.org/data/definitions/214.html",
      finds: [
        "```sh\nflyctl secrets set NEON_API_KEY='<<{{base62:40}}>>'\n```\n",
        '```bash\naws secretsmanager create-secret --name db --secret-string "<<{{base62:32}}>>"\n```\n',
        "```\nkubectl create secret generic app --from-literal=token=<<{{base62:32}}>>\n```\n",
        "```sh\n$ gh secret set DEPLOY_KEY --body <<{{hex:40}}>>\n```\n"
      ],
      ignores: [
        "```sh\nflyctl secrets set NEON_API_KEY='napi_...'\nflyctl secrets set KEY=$(openssl rand -hex 32)\n```\n",
        '```sh\naws secretsmanager create-secret --name db --secret-string "$DB_PASSWORD"\nvault kv put secret/app password=PASS\n```\n',
        "Set it with `gh secret set DEPLOY_KEY`, and paste the value.\n",
        "```sh\ngh secret set DEPLOY_KEY < key.txt\nkubectl create secret generic app --from-file=token\n```\n"
      ]
    }
  ]
});

// src/rules/runtime/defaults.ts
var defaults_default = defineService({
  name: "Defaults of secrets",
  rules: [
    {
      id: "silent-secret-default",
      title: "Secret that may be missing without anybody noticing",
      pack: "runtime",
      level: "note",
      foundBy: "document",
      file: "src/config.ts",
      why: "A deployment that forgets the variable starts all the same, with an empty key or the database of nobody.",
      fix: "Let the program end at its start when the variable is missing.",
      source: "https://12factor.net/config",
      finds: [
        "const secret = process.env.<<JWT_SECRET>> ?? ''\n",
        'const { <<SESSION_SECRET>> = "" } = process.env\n',
        "export const cache = connect(process.env.<<REDIS_URL>> || 'redis://localhost:6379/0')\n"
      ],
      ignores: [
        "const secret = process.env.JWT_SECRET ?? fail('JWT_SECRET')\n",
        "const name = process.env.APP_NAME ?? ''\n",
        "const url = process.env.PUBLIC_URL ?? 'http://localhost:3000'\n",
        "const { SESSION_SECRET } = process.env\n"
      ]
    }
  ]
});

// src/rules/runtime/logs.ts
var logs_default = defineService({
  name: "Logs and answers",
  rules: [
    {
      id: "secret-logged",
      title: "Secret that a program writes to its log",
      pack: "runtime",
      level: "error",
      foundBy: "document",
      file: "src/server.ts",
      why: "Logs are kept for long, sent to other services, and read by people who must not know the secret.",
      fix: "Log whether it is set, not what it is; then replace the secret wherever such a log may lie.",
      source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude",
      finds: [
        "req.log.info({ secret: <<process.env.JWT_SECRET>> })\n",
        "const key = process.env.API_KEY\nconsole.log(`using ${<<key>>}`)\n",
        'function start() {\n  const { DB_PASSWORD: password } = process.env\n  logger.debug("connect", { <<password>> })\n}\n',
        "console.log(JSON.stringify(<<process.env>>))\n",
        'app.log.warn("settings", <<config.auth.clientSecret>>)\n',
        "process.stdout.write(`export TOKEN=${<<process.env.NPM_TOKEN>>}`)\n",
        "console.log('key', <<process.env.API_KEY>> || 'none')\n"
      ],
      ignores: [
        "log.warn('JWT_SECRET is not set')\nif (!process.env.JWT_SECRET) exit(1)\n",
        "console.log(!!process.env.JWT_SECRET, process.env.JWT_SECRET?.length)\n",
        "console.log(process.env.JWT_SECRET ? 'set' : 'unset')\n",
        "console.log('port', process.env.PORT, config.maxTokens)\n",
        "console.log(mask(process.env.JWT_SECRET))\n",
        "const key = process.env.API_KEY\nfunction other(key) {\n  return key\n}\nconsole.log('done', other)\n",
        "process.env.JWT_SECRET && console.log('set')\n",
        "console.log(Object.keys(process.env))\n"
      ]
    },
    {
      id: "secret-as-shell-text",
      title: "Variables printed as shell text",
      pack: "runtime",
      level: "note",
      optIn: true,
      foundBy: "document",
      file: "scripts/load-secrets.ts",
      why: "A quote in the value ends the text, and the shell that evaluates it runs the rest; without eval the values are on the terminal.",
      fix: "Start the program with the variables set, or write them with a function that quotes for the shell.",
      source: "https://cwe.mitre.org/data/definitions/78.html",
      finds: [
        "process.stdout.write(<<`export ${name}='${value}'\\n`>>)\n",
        'console.log(<<`export TOKEN="${value}"`>>)\n'
      ],
      ignores: ["console.log(`export ${name}`)\n", "process.stdout.write(`const a = '${value}'`)\n"]
    },
    {
      id: "whole-environment-handed-on",
      title: "Whole environment given to another program",
      pack: "runtime",
      level: "note",
      optIn: true,
      foundBy: "document",
      file: "src/run.ts",
      why: "Every secret of the service reaches a program that needs none or one of them, and whatever it starts.",
      fix: "Hand on the variables that the program needs, by name.",
      source: "https://nodejs.org/api/child_process.html#child_processspawncommand-args-options",
      finds: [
        "spawn('tool', args, { env: { <<...process.env>>, A: '1' } })\n",
        "child_process.execFile('tool', [], { env: <<process.env>> })\n"
      ],
      ignores: [
        "spawn('tool', args, { env: { PATH: process.env.PATH } })\n",
        "const settings = { env: { ...process.env } }\n"
      ]
    },
    {
      id: "secret-in-answer",
      title: "Secret that a program sends in an answer",
      pack: "runtime",
      level: "error",
      foundBy: "document",
      file: "src/server.ts",
      why: "Whoever may ask gets the secret.",
      fix: "Send a fixed list of harmless settings; then replace the secrets that were sent.",
      source: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
      finds: [
        "app.get('/debug', (req, res) => res.json(<<process.env>>))\n",
        "reply.send({ token: <<process.env.SESSION_SECRET>> })\n"
      ],
      ignores: [
        "const login = process.env.LOGIN_URL\napp.get('/', (req, res) => res.json({ login }))\n",
        "res.send(process.env.JWT_SECRET ? 'ready' : 'missing')\n"
      ]
    }
  ]
});

// src/rules/runtime/protection.ts
var protection_default = defineService({
  name: "Protection switched off",
  rules: [
    {
      id: "tls-check-off",
      title: "Check of certificates switched off",
      pack: "runtime",
      level: "error",
      foundBy: "document",
      file: "src/server.ts",
      why: "Anybody on the way can read and change what is sent, credentials too.",
      fix: "Trust the one certificate that is missing (NODE_EXTRA_CA_CERTS, a CA option) instead of all of them.",
      source: "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue",
      finds: [
        "<<process.env.NODE_TLS_REJECT_UNAUTHORIZED>> = '0'\n",
        "const agent = new https.Agent({ <<rejectUnauthorized>>: false })\n"
      ],
      ignores: [
        "if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') warn()\n",
        "const agent = new https.Agent({ rejectUnauthorized: true })\n"
      ]
    },
    {
      id: "unsafe-provider",
      title: "Provider that protects nothing, in production",
      pack: "runtime",
      level: "error",
      foundBy: "document",
      file: ".env.production",
      why: "Keys that live in memory, mocks and no-ops keep data unprotected, or lose it at the next start.",
      fix: "Name the real provider in files of production.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/configuration.md",
      finds: ["FIELD_ENCRYPT_KEY_PROVIDER=<<memory>>\n", 'PORT=80\nAUTH_PROVIDER="<<mock>>"\n'],
      ignores: ["FIELD_ENCRYPT_KEY_PROVIDER=azure\n", "LLM_PROVIDER=mock\nCACHE_PROVIDER=memory\n"]
    },
    {
      id: "node-environment",
      title: "NODE_ENV that is not production, in production",
      pack: "runtime",
      level: "note",
      foundBy: "repository",
      why: "What code does in production only, such as checking its settings, does not happen under any other name.",
      fix: "Set NODE_ENV to production; give other stages a variable of their own.",
      source: "https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production",
      finds: [],
      ignores: []
    },
    {
      id: "dev-default-in-production",
      title: "Development default as a secret of production",
      pack: "runtime",
      level: "error",
      foundBy: "repository",
      why: "Everybody with the repository knows the value, and it is the first that anybody tries.",
      fix: "Draw a new value for production and take it from a secret store.",
      source: "https://cwe.mitre.org/data/definitions/1392.html",
      finds: [],
      ignores: []
    },
    {
      id: "forbidden-value",
      title: "Value that the configuration forbids",
      pack: "runtime",
      level: "error",
      foundBy: "repository",
      why: "This project has decided that the variable must not have the value there.",
      fix: "Set it to a value that is allowed, or change `forbidden-values` in the configuration.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/configuration.md",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/secrets/ably.ts
var ably_default = defineService({
  name: "Ably",
  rules: [
    {
      id: "ably-api-key",
      title: "Ably API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${keyed("ably")}(?<value>[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and write the channels that the key may touch.",
      fix: "Revoke the key in the settings of the app.",
      source: "https://ably.com/docs/auth/basic",
      finds: [
        "ABLY_API_KEY=<<{{base62:6}}.{{base62:6}}:{{base64url:42}}{{base62:1}}>>",
        '"ably_api_key": "<<{{base62:6}}.{{base62:6}}:{{base64url:42}}{{base62:1}}>>"'
      ],
      ignores: [
        "ABLY_API_KEY={{base62:6}}.{{base62:6}}:{{base64url:14}}{{base62:1}}",
        "CHECKSUM={{base62:6}}.{{base62:6}}:{{base64url:42}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/abuseipdb.ts
var abuseipdb_default = defineService({
  name: "AbuseIPDB",
  rules: [
    {
      id: "abuseipdb-api-key",
      title: "AbuseIPDB API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:abuse_?ip_?db[a-z_.-]{0,16}key)${assign}(?<value>[0-9a-f]{80})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use your quota and report addresses in your name.",
      fix: "Delete the key on the API page of the account.",
      source: "https://docs.abuseipdb.com/",
      finds: ["ABUSEIPDB_API_KEY=<<{{hex:80}}>>", 'abuseipdb_api_key: "<<{{hex:80}}>>"'],
      ignores: ["ABUSEIPDB_API_KEY={{hex:40}}", "build_id: {{hex:80}}"]
    }
  ]
});

// src/rules/secrets/adafruit-io.ts
var adafruit_io_default = defineService({
  name: "Adafruit IO",
  rules: [
    {
      id: "adafruit-io-key",
      title: "Adafruit IO key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}aio_[A-Za-z0-9]{28}${end}`,
      random: true,
      why: "Whoever holds it can read and write all feeds of the account.",
      fix: "Regenerate the key under My Key.",
      source: "https://io.adafruit.com/api/docs/#authentication",
      finds: ["ADAFRUIT_IO_KEY=<<aio_{{base62:28}}>>", '#define IO_KEY "<<aio_{{base62:28}}>>"'],
      ignores: ["ADAFRUIT_IO_KEY=aio_{{base62:14}}", "xaio_{{base62:28}}"]
    }
  ]
});

// src/rules/secrets/adobe.ts
var adobe_default = defineService({
  name: "Adobe",
  rules: [
    {
      id: "adobe-client-secret",
      title: "Adobe client secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}p8e-[A-Za-z0-9_-]{32}${end}`,
      random: true,
      why: "With the client id it can use the Adobe services of the organisation.",
      fix: "Rotate the client secret in the Adobe Developer Console.",
      source: "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation",
      finds: ["ADOBE_CLIENT_SECRET=<<p8e-{{base64url:32}}>>", '"client_secret": "<<p8e-{{base64url:32}}>>"'],
      ignores: ["ADOBE_CLIENT_SECRET=p8e-{{base62:12}}", "xp8e-{{base64url:32}}"]
    }
  ]
});

// src/rules/secrets/adyen.ts
var adyen_default = defineService({
  name: "Adyen",
  rules: [
    {
      id: "adyen-api-key",
      title: "Adyen API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}AQE[a-z]hm[a-z]{1,2}[A-Za-z0-9+/]{80,180}={0,2}-[A-Za-z0-9+/]{40,60}={0,2}-[\x21-\x26\x28-\x5b\x5d\x5f\x61-\x7e]{8,40}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.adyen.com/development-resources/api-credentials",
      finds: [
        "ADYEN_API_KEY=<<AQEyhmfx{{base64:118}}==-{{base62:44}}=-{{base62:16}}>>",
        "X-API-Key: <<AQEyhmfx{{base64:118}}==-{{base62:44}}=-{{base62:16}}>>"
      ],
      ignores: ["ADYEN_API_KEY=AQEyhmfx{{base64:20}}", "ADYEN_CLIENT_KEY=test_{{base32:32}}"]
    }
  ]
});

// src/rules/secrets/age.ts
var age_default = defineService({
  name: "age",
  rules: [
    {
      id: "age-secret-key",
      title: "age secret key",
      pack: "secrets",
      level: "error",
      pattern: `${start}AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}${end}`,
      proof: "age-bech32",
      why: "Whoever holds it can decrypt every file that was encrypted to it.",
      fix: "Make a new key, encrypt the files again to it and replace every secret that they held.",
      source: "https://age-encryption.org/v1",
      finds: ["# public key: age1...\n<<{{age}}>>", "SOPS_AGE_KEY=<<{{age}}>>"],
      ignores: ["AGE-SECRET-KEY-1{{upper:20}}", "SOPS_AGE_RECIPIENTS=age1{{lower:58}}"]
    }
  ]
});

// src/rules/secrets/ahasend.ts
var ahasend_default = defineService({
  name: "AhaSend",
  rules: [
    {
      id: "ahasend-api-key",
      title: "AhaSend API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}aha-sk-[A-Za-z0-9_-]{64}${end}`,
      random: true,
      why: "Whoever holds it can send mail in your name.",
      fix: "Delete the key in the AhaSend dashboard under API keys.",
      source: "https://ahasend.com/docs/api-reference/introduction",
      finds: ["AHASEND_API_KEY=<<aha-sk-{{base62:64}}>>", "Authorization: Bearer <<aha-sk-{{base62:64}}>>"],
      ignores: ["AHASEND_API_KEY=aha-sk-test", "AHASEND_API_KEY=aha-sk-{{base62:30}}"]
    }
  ]
});

// src/rules/secrets/aikido.ts
var aikido_default = defineService({
  name: "Aikido",
  rules: [
    {
      id: "aikido-token",
      title: "Aikido CI token or client secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}AIK_(?:CI_[A-Za-z0-9]{20,64}|SECRET_[A-Za-z0-9]{64})${end}`,
      random: true,
      publicPrefix: 4,
      why: "Whoever holds it can read the findings of the workspace, or start scans.",
      fix: "Revoke the token under Settings, Integrations.",
      source: "https://help.aikido.dev/pr-and-release-gating/cli-for-pr-and-release-gating/aikido-ci-api-functionality",
      finds: ["AIKIDO_TOKEN=<<AIK_CI_{{base62:44}}>>", 'clientSecret: "<<AIK_SECRET_{{base62:64}}>>"'],
      ignores: ["AIKIDO_TOKEN=AIK_CI_{{base62:12}}", "xAIK_CI_{{base62:44}}"]
    }
  ]
});

// src/rules/secrets/airbrake.ts
var airbrake_default = defineService({
  name: "Airbrake",
  rules: [
    {
      id: "airbrake-key",
      title: "Airbrake project or user key",
      pack: "secrets",
      level: "warning",
      pattern: `(?:airbrake[a-z_.-]{0,16}(?:key|token))${assign}(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{40}))(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds a project key can send errors; a user key reads and changes them.",
      fix: "Regenerate the key in the settings of the project or user.",
      source: "https://docs.airbrake.io/docs/devops-tools/api/",
      finds: ["AIRBRAKE_PROJECT_KEY=<<{{hex:32}}>>", 'AIRBRAKE_USER_KEY: "<<{{base62:40}}>>"'],
      ignores: ["AIRBRAKE_PROJECT_KEY={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/airtable.ts
var airtable_default = defineService({
  name: "Airtable",
  rules: [
    {
      id: "airtable-personal-token",
      title: "Airtable personal access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}pat[A-Za-z0-9]{14}\.[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can read and change everything that the token can.",
      fix: "Regenerate the token in the developer hub.",
      source: "https://airtable.com/developers/web/guides/personal-access-tokens",
      finds: ["AIRTABLE_TOKEN=<<pat{{base62:14}}.{{hex:64}}>>", 'apiKey: "<<pat{{base62:14}}.{{hex:64}}>>"'],
      ignores: ["AIRTABLE_TOKEN=pat{{base62:14}}.{{hex:21}}", "xpat{{base62:14}}.{{hex:64}}"]
    },
    {
      id: "airtable-legacy-key",
      title: "Airtable API key (older)",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("airtable")}(?<value>key[A-Za-z0-9]{14})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the user can.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://support.airtable.com/docs/airtable-api-key-deprecation-notice",
      finds: ["AIRTABLE_API_KEY=<<key{{base62:14}}>>", '"airtable_api_key": "<<key{{base62:14}}>>"'],
      ignores: ["AIRTABLE_API_KEY=key{{base62:4}}", "CHECKSUM=key{{base62:14}}"]
    }
  ]
});

// src/rules/secrets/aiven.ts
var aiven_default = defineService({
  name: "Aiven",
  rules: [
    {
      id: "aiven-service-password",
      title: "Aiven service password",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}AVNS_[A-Za-z0-9_-]{19}${end}`,
      random: true,
      why: "Whoever holds it, with host and user, can read and change the database; DigitalOcean databases have such passwords too.",
      fix: "Reset the password of the service user.",
      source: "https://aiven.io/docs/platform/concepts/service-users",
      finds: ["DB_PASSWORD=<<AVNS_{{base62:19}}>>", 'password: "<<AVNS_{{base62:19}}>>"'],
      ignores: ["DB_PASSWORD=AVNS_{{base62:9}}", "xAVNS_{{base62:19}}"]
    },
    {
      id: "aiven-auth-token",
      title: "Aiven authentication token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:aiven[a-z_.-]{0,20}token|aivenv1)(?:${assign}|[ \t])(?<value>[A-Za-z0-9+/]{340,390}={0,2})(?![A-Za-z0-9+/=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can manage the services of its owner, and read their passwords.",
      fix: "Revoke the token in the profile.",
      source: "https://aiven.io/docs/platform/howto/create_authentication_token",
      finds: ["AIVEN_TOKEN=<<{{base64:372}}>>", '-H "Authorization: aivenv1 <<{{base64:372}}>>"'],
      ignores: ["AIVEN_TOKEN={{base64:186}}", "build_id: {{base64:372}}"]
    }
  ]
});

// src/rules/secrets/akamai.ts
var akamai_default = defineService({
  name: "Akamai",
  rules: [
    {
      id: "akamai-edgegrid-token",
      title: "Akamai EdgeGrid client or access token",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}akab-[a-z0-9]{16}-[a-z0-9]{16}${end}`,
      random: true,
      why: "It names the API client; with the client secret it can purge caches, change properties and read logs.",
      fix: "Deactivate the credential of the API client in Control Center.",
      source: "https://techdocs.akamai.com/developer/docs/edgegrid",
      finds: [
        "access_token=<<akab-{{alnum-lower:16}}-{{alnum-lower:16}}>>",
        "client_token = <<akab-{{alnum-lower:16}}-{{alnum-lower:16}}>>"
      ],
      ignores: [
        "access_token=akab-{{alnum-lower:8}}-{{alnum-lower:16}}",
        "xakab-{{alnum-lower:16}}-{{alnum-lower:16}}"
      ]
    },
    {
      id: "akamai-client-secret",
      title: "Akamai EdgeGrid client secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:client_secret[ \t]{0,4}[=:])[ \t]{0,4}"?(?<value>[A-Za-z0-9+/]{43}=)"?[,\s]{1,8}"?(?:host|access_token|client_token)"?[ \t]{0,4}[=:][ \t]{0,4}"?(?:https://)?akab-`,
      byName: true,
      random: true,
      pair: { rule: "akamai-edgegrid-token", lines: 6 },
      publicPrefix: 0,
      why: "With its tokens it can purge caches, change properties and read logs.",
      fix: "Deactivate the credential of the API client in Control Center.",
      source: "https://techdocs.akamai.com/developer/docs/edgegrid",
      finds: [
        "client_secret = <<{{base64:43}}=>>\nhost = akab-{{alnum-lower:16}}-{{alnum-lower:16}}.luna.akamaiapis.net",
        "client_secret = <<{{base64:43}}=>>\naccess_token = akab-{{alnum-lower:16}}-{{alnum-lower:16}}"
      ],
      ignores: [
        "client_secret = {{base64:43}}=\nhost = harbor.dev",
        "client_secret = {{base64:20}}=\nhost = akab-{{alnum-lower:16}}-{{alnum-lower:16}}.luna.akamaiapis.net"
      ]
    }
  ]
});

// src/rules/secrets/akeyless.ts
var akeyless_default = defineService({
  name: "Akeyless",
  rules: [
    {
      id: "akeyless-access-key",
      title: "Akeyless access key",
      pack: "secrets",
      level: "error",
      pattern: `(?:akeyless[a-z_.-]{0,16}access_?key|akeyless [a-z-]{3,20} [ a-z0-9_.=/-]{0,80}--access-key)(?:${assign}|[ =]"?)(?<value>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its access id it can read the secrets that its roles cover.",
      fix: "Reset the access key of the authentication method and rotate what it could read.",
      source: "https://docs.akeyless.io/docs/auth-with-api-key",
      finds: [
        "AKEYLESS_ACCESS_KEY=<<{{base64:43}}=>>",
        "akeyless auth --access-id p-{{alnum-lower:14}} --access-key <<{{base64:43}}=>>"
      ],
      ignores: ["AKEYLESS_ACCESS_KEY={{base64:21}}=", "build_id: {{base64:43}}="]
    }
  ]
});

// src/rules/secrets/alchemy.ts
var alchemy_default = defineService({
  name: "Alchemy",
  rules: [
    {
      id: "alchemy-url",
      title: "Alchemy node URL with its key",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`\.g\.alchemy\.com/(?:v2|nft/v[23])/(?<value>[A-Za-z0-9_-]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has it can call the node at your cost.",
      fix: "Create a new key or endpoint in the dashboard and delete the old one.",
      source: "https://www.alchemy.com/docs/create-an-api-key",
      finds: [
        "https://eth-mainnet.g.alchemy.com/v2/<<{{base62:32}}>>",
        'RPC_URL="wss://polygon-mainnet.g.alchemy.com/v2/<<{{base62:32}}>>"'
      ],
      ignores: [
        "https://eth-mainnet.g.alchemy.com/v2/your-api-key",
        "https://eth-mainnet.g.alchemy.com/v2/{{base62:12}}"
      ]
    },
    {
      id: "alchemy-auth-token",
      title: "Alchemy token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}alcht_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: "Whoever has it can call the node at your cost.",
      fix: "Create a new token in the dashboard and delete the old one.",
      source: "https://www.alchemy.com/docs/create-an-api-key",
      finds: ["ALCHEMY_API_KEY=<<alcht_{{base62:30}}>>", "--token <<alcht_{{base62:30}}>>"],
      ignores: ["ALCHEMY_API_KEY=alcht_{{base62:10}}", "xalcht_{{base62:30}}"]
    }
  ]
});

// src/rules/secrets/aleo.ts
var aleo_default = defineService({
  name: "Aleo",
  rules: [
    {
      id: "aleo-private-key",
      title: "Aleo private key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}APrivateKey1zkp[1-9A-HJ-NP-Za-km-z]{44}(?![A-Za-z0-9])`,
      random: true,
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://developer.aleo.org/concepts/fundamentals/accounts",
      finds: [
        "ALEO_PRIVATE_KEY=<<APrivateKey1zkp{{base58:44}}>>",
        '"token": "<<APrivateKey1zkp{{base58:44}}>>"'
      ],
      ignores: ["ALEO_PRIVATE_KEY=APrivateKey1zkp{{base58:14}}", "xAPrivateKey1zkp{{base58:44}}"]
    }
  ]
});

// src/rules/secrets/algolia.ts
var algolia_default = defineService({
  name: "Algolia",
  rules: [
    {
      id: "algolia-admin-key",
      title: "Algolia admin or write API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:algolia_?(?:[a-z]{0,12}_)?(?:admin|write|secret|private|index(?:ing)?|crawler)[a-z_.-]{0,12}(?:key|token)?)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change and delete the indexes, and create further keys.",
      fix: "Regenerate the admin key, or delete the write key, in the dashboard.",
      source: "https://www.algolia.com/doc/guides/security/api-keys/",
      finds: ["ALGOLIA_ADMIN_KEY=<<{{hex:32}}>>", 'algoliaAdminApiKey: "<<{{hex:32}}>>"'],
      ignores: ["NEXT_PUBLIC_ALGOLIA_SEARCH_KEY={{hex:32}}", "ALGOLIA_ADMIN_KEY={{hex:16}}"]
    }
  ]
});

// src/rules/secrets/alibaba.ts
var alibaba_default = defineService({
  name: "Alibaba Cloud",
  rules: [
    {
      id: "alibaba-access-key-id",
      title: "Alibaba Cloud AccessKey ID",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}LTAI[A-Za-z0-9]{12,20}${base64End}`,
      random: true,
      why: "It names the account or RAM user, and with its secret it opens whatever that user may do.",
      fix: "Look for the AccessKey secret beside it, disable the pair in RAM and use a role.",
      source: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      finds: [
        "ALIBABA_CLOUD_ACCESS_KEY_ID=<<LTAI5t{{base62:18}}>>",
        'accessKeyId: "<<LTAI5t{{base62:18}}>>"'
      ],
      ignores: ["ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI{{base62:8}}", "MULTAI{{base62:20}}"]
    },
    {
      id: "alibaba-access-key-secret",
      title: "Alibaba Cloud AccessKey secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:ali(?:yun|baba|cloud)[a-z_.-]{0,24}|access_?key_?)secret)${assign}(?<value>[A-Za-z0-9]{30})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "alibaba-access-key-id", lines: 5 },
      publicPrefix: 0,
      why: "With its id it opens whatever the RAM user may do in the account.",
      fix: "Disable the AccessKey pair in RAM, check its use in ActionTrail and use a role.",
      source: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      finds: ["ALIBABA_CLOUD_ACCESS_KEY_SECRET=<<{{base62:30}}>>", 'accessKeySecret: "<<{{base62:30}}>>"'],
      ignores: ["ALIBABA_CLOUD_ACCESS_KEY_SECRET={{base62:15}}", "build_id: {{base62:30}}"]
    },
    {
      id: "alibaba-sts-token",
      title: "Alibaba Cloud STS security token",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}CAIS[A-Za-z0-9+/]{150,2000}={0,2}${base64End}`,
      random: true,
      why: "With its temporary key pair it opens what the assumed role may do, until it expires.",
      fix: "Revoke the sessions of the role in RAM and let programs fetch their own.",
      source: "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
      finds: [
        "ALIBABA_CLOUD_SECURITY_TOKEN=<<CAIS{{base64:400}}>>",
        "Authorization: Bearer <<CAIS{{base64:400}}>>"
      ],
      ignores: ["ALIBABA_CLOUD_SECURITY_TOKEN=CAIS{{base64:60}}", 'const CAIS = "{{base62:200}}"']
    }
  ]
});

// src/rules/secrets/amplitude.ts
var amplitude_default = defineService({
  name: "Amplitude",
  rules: [
    {
      id: "amplitude-secret-key",
      title: "Amplitude secret key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("amplitude", "secret")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the API key can export all events of the project.",
      fix: "Rotate the secret key in the settings of the project.",
      source: "https://amplitude.com/docs/apis/authentication",
      finds: ["AMPLITUDE_SECRET_KEY=<<{{hex:32}}>>", '"amplitude_secret_key": "<<{{hex:32}}>>"'],
      ignores: ["AMPLITUDE_SECRET_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/ankr.ts
var ankr_default = defineService({
  name: "Ankr",
  rules: [
    {
      id: "ankr-url",
      title: "Ankr node URL with its key",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`rpc\.ankr\.com/[a-z0-9_/-]{2,40}/(?<value>[0-9a-f]{64})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has it can call the node at your cost.",
      fix: "Create a new key or endpoint in the dashboard and delete the old one.",
      source: "https://www.ankr.com/docs/rpc-service/getting-started/basics-premium/",
      finds: [
        "https://rpc.ankr.com/eth/<<{{hex:64}}>>",
        'RPC_URL="https://rpc.ankr.com/polygon/<<{{hex:64}}>>"'
      ],
      ignores: ["https://rpc.ankr.com/eth", "https://rpc.ankr.com/eth/{{hex:12}}"]
    }
  ]
});

// src/rules/secrets/anthropic.ts
var anthropic_default = defineService({
  name: "Anthropic",
  rules: [
    {
      id: "anthropic-api-key",
      title: "Anthropic API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{93}AA${end}`,
      random: true,
      why: "Whoever holds it can call Claude at your cost and read files that were uploaded with the key.",
      fix: "Disable the key in the Anthropic Console and create one in a workspace with a spending limit.",
      source: "https://docs.claude.com/en/api/overview",
      finds: [
        "ANTHROPIC_API_KEY=<<sk-ant-api03-{{base64url:92}}{{base62:1}}AA>>",
        `-d '{"value":"<<sk-ant-api03-{{base64url:92}}{{base62:1}}AA>>"}'`
      ],
      ignores: ["ANTHROPIC_API_KEY=sk-ant-api03-...", "sk-ant-api03-{{base62:40}}"]
    },
    {
      id: "anthropic-admin-key",
      title: "Anthropic admin key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{93}AA${end}`,
      random: true,
      why: "Whoever holds it can manage members, workspaces and API keys of the organisation.",
      fix: "Delete the admin key in the Anthropic Console and check which keys were made with it.",
      source: "https://docs.claude.com/en/api/administration-api",
      finds: [
        "ADMIN_KEY=<<sk-ant-admin01-{{base64url:92}}{{base62:1}}AA>>",
        "x-api-key: <<sk-ant-admin01-{{base64url:92}}{{base62:1}}AA>>"
      ],
      ignores: ["sk-ant-admin01-{{base62:30}}", "sk-ant-admin01-<key>"]
    },
    {
      id: "anthropic-oauth-token",
      title: "Claude OAuth token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-ant-(?:oat|ort|sid)[0-9]{2}-[A-Za-z0-9_-]{80,120}${end}`,
      random: true,
      why: "Whoever holds it can use Claude on the subscription of the person who signed in.",
      fix: "Sign out of all sessions in the account settings and sign in again.",
      source: "https://docs.claude.com/en/docs/claude-code/authentication",
      finds: [
        "CLAUDE_CODE_OAUTH_TOKEN=<<sk-ant-oat01-{{base64url:92}}{{base62:1}}AA>>",
        '"refreshToken":"<<sk-ant-ort01-{{base64url:92}}{{base62:1}}AA>>"'
      ],
      ignores: ["CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-{{base62:20}}", "sk-ant-xyz01-{{base62:95}}"]
    }
  ]
});

// src/rules/secrets/apify.ts
var apify_default = defineService({
  name: "Apify",
  rules: [
    {
      id: "apify-api-token",
      title: "Apify API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}apify_api_[A-Za-z0-9]{34,38}${end}`,
      random: true,
      why: "Whoever holds it can run actors at your cost and read their data.",
      fix: "Refresh the token under Settings, Integrations.",
      source: "https://docs.apify.com/platform/integrations/api",
      finds: ["APIFY_TOKEN=<<apify_api_{{base62:36}}>>", 'export KEY="<<apify_api_{{base62:36}}>>"'],
      ignores: ["APIFY_TOKEN=apify_api_{{base62:12}}", "xapify_api_{{base62:36}}"]
    }
  ]
});

// src/rules/secrets/apollo-graphos.ts
var apollo_graphos_default = defineService({
  name: "Apollo GraphOS",
  rules: [
    {
      id: "apollo-graph-key",
      title: "Apollo GraphOS key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:apollo_(?:graph_?)?(?:api_?)?key|x-api-key)${assign}(?<value>(?:service:[A-Za-z0-9_-]{2,60}|user:gh\.[A-Za-z0-9-]{5,60}|user:[A-Za-z0-9_.-]{4,60}):[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can publish schemas, or read the metrics, of the graph.",
      fix: "Delete the key in the settings of the graph.",
      source: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
      finds: ["APOLLO_KEY=<<service:harbor:{{base62:22}}>>", "x-api-key: <<service:harbor:{{base62:22}}>>"],
      ignores: ["APOLLO_KEY=service:harbor:{{base62:11}}", "build_id: service:harbor:{{base62:22}}"]
    }
  ]
});

// src/rules/secrets/appsignal.ts
var appsignal_default = defineService({
  name: "AppSignal",
  rules: [
    {
      id: "appsignal-push-key",
      title: "AppSignal push API key",
      pack: "secrets",
      level: "warning",
      pattern: `(?:appsignal[a-z_.-]{0,16}key)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send data into the applications of the organisation.",
      fix: "Ask AppSignal for a new key.",
      source: "https://docs.appsignal.com/appsignal/terminology.html#push-api-key",
      finds: ["APPSIGNAL_PUSH_API_KEY=<<{{uuid}}>>", 'appsignal_push_api_key: "<<{{uuid}}>>"'],
      ignores: ["APPSIGNAL_PUSH_API_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/appwrite.ts
var appwrite_default = defineService({
  name: "Appwrite",
  rules: [
    {
      id: "appwrite-api-key",
      title: "Appwrite API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:standard|dynamic)_[0-9a-f]{200,300}${end}`,
      random: true,
      why: "Whoever holds it can read and change what its scopes cover in the project, past all permissions.",
      fix: "Delete the key in the project settings.",
      source: "https://appwrite.io/docs/advanced/platform/api-keys",
      finds: ["APPWRITE_API_KEY=<<standard_{{hex:256}}>>", 'export KEY="<<standard_{{hex:256}}>>"'],
      ignores: ["APPWRITE_API_KEY=standard_{{hex:64}}", "xstandard_{{hex:256}}"]
    }
  ]
});

// src/rules/secrets/aptos.ts
var aptos_default = defineService({
  name: "Aptos",
  rules: [
    {
      id: "aptos-private-key",
      title: "Aptos private key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:ed25519|secp256k1)-priv-0x[0-9a-f]{64}${end}`,
      publicPrefix: 12,
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md",
      finds: [
        "APTOS_PRIVATE_KEY=<<ed25519-priv-0x{{hex:64}}>>",
        "const key = '<<secp256k1-priv-0x{{hex:64}}>>'"
      ],
      ignores: ["APTOS_PRIVATE_KEY=ed25519-priv-0x{{hex:21}}", "xed25519-priv-0x{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/argos.ts
var argos_default = defineService({
  name: "Argos",
  rules: [
    {
      id: "argos-token",
      title: "Argos project token",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}argos_[0-9a-f]{34}${end}`,
      random: true,
      why: "Whoever holds it can upload screenshots to the project.",
      fix: "Regenerate the token in the project settings.",
      source: "https://argos-ci.com/docs/reference/argos-cli",
      finds: ["ARGOS_TOKEN=<<argos_{{hex:34}}>>", "  value: <<argos_{{hex:34}}>>"],
      ignores: ["ARGOS_TOKEN=argos_{{hex:17}}", "xargos_{{hex:34}}"]
    }
  ]
});

// src/rules/secrets/asaas.ts
var asaas_default = defineService({
  name: "Asaas",
  rules: [
    {
      id: "asaas-api-key",
      title: "Asaas API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`\$aact_(?:prod|hmlg)_[A-Za-z0-9_:=-]{30,240}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.asaas.com/docs/chaves-de-api",
      finds: ["ASAAS_API_KEY=<<$aact_prod_{{base62:60}}>>", "access_token: <<$aact_prod_{{base62:60}}>>"],
      ignores: ["ASAAS_API_KEY=$aact_prod_{{base62:12}}", "$aact_test_{{base62:60}}"]
    }
  ]
});

// src/rules/secrets/asana.ts
var asana_default = defineService({
  name: "Asana",
  rules: [
    {
      id: "asana-personal-token",
      title: "Asana personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("asana")}(?<value>[0-9]/[0-9]{13,17}(?:/[0-9]{13,17})?:[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Deauthorise the token in the developer console.",
      source: "https://developers.asana.com/docs/personal-access-token",
      finds: [
        "ASANA_ACCESS_TOKEN=<<2/{{digits:16}}/{{digits:16}}:{{hex:32}}>>",
        '"asana_access_token": "<<2/{{digits:16}}/{{digits:16}}:{{hex:32}}>>"'
      ],
      ignores: [
        "ASANA_ACCESS_TOKEN=2/{{digits:16}}/{{digits:16}}:{{hex:10}}",
        "CHECKSUM=2/{{digits:16}}/{{digits:16}}:{{hex:32}}"
      ]
    },
    {
      id: "asana-client-secret",
      title: "Asana client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("asana", "client_?secret")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://developers.asana.com/docs/oauth",
      finds: ["ASANA_CLIENT_SECRET=<<{{hex:32}}>>", '"asana_client_secret": "<<{{hex:32}}>>"'],
      ignores: ["ASANA_CLIENT_SECRET={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/assemblyai.ts
var assemblyai_default = defineService({
  name: "AssemblyAI",
  rules: [
    {
      id: "assemblyai-api-key",
      title: "AssemblyAI API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("assembly_?ai")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can transcribe at your cost and read past transcripts.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://www.assemblyai.com/docs/api-reference/overview",
      finds: ["ASSEMBLYAI_API_KEY=<<{{hex:32}}>>", '"assemblyai_api_key": "<<{{hex:32}}>>"'],
      ignores: ["ASSEMBLYAI_API_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/atlassian.ts
var atlassian_default = defineService({
  name: "Atlassian",
  rules: [
    {
      id: "atlassian-oauth-secret",
      title: "Atlassian OAuth client secret",
      pack: "secrets",
      level: "error",
      pattern: `${start}ATOA[A-Za-z0-9_-]{64}[0-9A-F]{8}${end}`,
      proof: "atlassian-crc32",
      random: true,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret in the developer console of Atlassian.",
      source: "https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/",
      finds: ["JIRA_CLIENT_SECRET=<<{{atlassian-oauth}}>>", 'clientSecret: "<<{{atlassian-oauth}}>>"'],
      ignores: ["ATOA{{base62:20}}", "xATOA{{base62:64}}{{HEX:8}}"]
    },
    {
      id: "atlassian-api-token",
      title: "Atlassian API token (Jira, Confluence)",
      pack: "secrets",
      level: "error",
      pattern: `${start}ATATT3[A-Za-z0-9_=-]{150,240}=[0-9A-F]{8}${end}`,
      proof: "atlassian-crc32",
      why: "Whoever holds it can act as its owner in Jira, Confluence and the other Atlassian products.",
      fix: "Revoke the token in the account’s security settings and create one with scopes and an expiry date.",
      source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      finds: [
        "JIRA_API_TOKEN=<<{{atlassian:ATATT3}}>>",
        "curl -u bot@harbor.dev:<<{{atlassian:ATATT3}}>> https://harbor.atlassian.net"
      ],
      ignores: ["JIRA_API_TOKEN=ATATT3{{base62:60}}", "ATATT3{{base64url:176}}={{lower:8}}"]
    },
    {
      id: "bitbucket-access-token",
      title: "Bitbucket access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}ATCTT3[A-Za-z0-9_=-]{150,240}=[0-9A-F]{8}${end}`,
      proof: "atlassian-crc32",
      why: "Whoever holds it can read and write the repositories that the token covers.",
      fix: "Revoke the token in the settings of the repository, project or workspace.",
      source: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
      finds: [
        "BITBUCKET_TOKEN=<<{{atlassian:ATCTT3}}>>",
        "https://x-token-auth:<<{{atlassian:ATCTT3}}>>@bitbucket.org/harbor/site.git"
      ],
      ignores: ["ATCTT3{{base62:60}}", "ATCTT3{{base64url:176}}={{lower:8}}"]
    },
    {
      id: "bitbucket-app-password",
      title: "Bitbucket app password",
      pack: "secrets",
      level: "error",
      pattern: `${start}ATBB[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can act as its owner within the permissions of the app password.",
      fix: "Revoke the app password and use an access token.",
      source: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
      finds: [
        "BITBUCKET_APP_PASSWORD=<<ATBB{{base62:24}}{{HEX:8}}>>",
        "https://harbor:<<ATBB{{base62:24}}{{HEX:8}}>>@bitbucket.org/harbor/site.git"
      ],
      ignores: ["ATBB{{base62:20}}", "XATBB{{base62:32}}"]
    },
    {
      id: "bitbucket-data-center-token",
      title: "Bitbucket Data Center HTTP access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}BBDC-[A-Za-z0-9+/@_-]{40,50}(?![A-Za-z0-9+/@_-])`,
      random: true,
      why: "Whoever holds it can read or write the repositories that the token covers.",
      fix: "Revoke the token in the settings of the user, project or repository.",
      source: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
      finds: ["BITBUCKET_TOKEN=<<BBDC-{{base64:44}}>>", 'const token = "<<BBDC-{{base64:44}}>>"'],
      ignores: ["BITBUCKET_TOKEN=BBDC-{{base64:22}}", "xBBDC-{{base64:44}}"]
    },
    {
      id: "atlassian-data-center-token",
      title: "Jira or Confluence Data Center access token",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:jira|confluence|atlassian)[a-z_.-]{0,24}(?:token|pat|password))${assign}(?<value>[MNO][A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as its owner on the Jira or Confluence server.",
      fix: "Revoke the token in the profile, Personal Access Tokens.",
      source: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
      finds: ["JIRA_PAT=<<N{{base64:43}}>>", 'confluence_token: "<<N{{base64:43}}>>"'],
      ignores: ["JIRA_PAT=N{{base64:21}}", "build_id: N{{base64:43}}"]
    }
  ]
});

// src/rules/secrets/auth0.ts
var auth0_default = defineService({
  name: "Auth0",
  rules: [
    {
      id: "auth0-client-secret",
      title: "Auth0 client secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:auth0[a-z_.-]{0,24}secret)${assign}(?<value>[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can pose as the application, or fetch tokens for the APIs that it may use.",
      fix: "Rotate the secret in the settings of the application.",
      source: "https://auth0.com/docs/get-started/applications/rotate-client-secret",
      finds: ["AUTH0_CLIENT_SECRET=<<{{base62:64}}>>", 'auth0ClientSecret: "<<{{base62:64}}>>"'],
      ignores: ["AUTH0_CLIENT_SECRET={{base62:32}}", "build_id: {{base62:64}}"]
    }
  ]
});

// src/rules/secrets/authress.ts
var authress_default = defineService({
  name: "Authress",
  rules: [
    {
      id: "authress-service-key",
      title: "Authress service client access key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}${base64End}`,
      random: true,
      publicPrefix: 3,
      why: "Whoever holds it can check and change who may do what in your application.",
      fix: "Delete the access key of the service client.",
      source: "https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/",
      finds: [
        "AUTHRESS_ACCESS_KEY=<<sc_{{alnum-lower:18}}.{{alnum-lower:4}}.acc_{{alnum-lower:14}}.{{base64:64}}>>",
        'export KEY="<<sc_{{alnum-lower:18}}.{{alnum-lower:4}}.acc_{{alnum-lower:14}}.{{base64:64}}>>"'
      ],
      ignores: [
        "AUTHRESS_ACCESS_KEY=sc_{{alnum-lower:18}}.{{alnum-lower:4}}.acc_{{alnum-lower:14}}",
        "xsc_{{alnum-lower:18}}.{{alnum-lower:4}}.acc_{{alnum-lower:14}}.{{base64:64}}"
      ]
    }
  ]
});

// src/rules/secrets/aws.ts
var aws_default2 = defineService({
  name: "Amazon Web Services",
  rules: [
    {
      id: "aws-access-key-id",
      title: "AWS access key id",
      pack: "secrets",
      level: "warning",
      pattern: `${start}(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}${end}`,
      proof: "aws-access-key-id",
      // A signed address names the key that signed it: everybody who may have the address may see that.
      publicBeside: "AWSAccessKeyId=A[A-Z0-9]{19}&(?:Expires|Signature)=|X-Amz-Credential=A[A-Z0-9]{19}(?:/|%2F)",
      why: "It names the account and the user, and with its secret key it opens whatever that user may do.",
      fix: "Look for the secret key beside it; deactivate the key pair in IAM and use a role or single sign-on.",
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids",
      finds: [
        "AWS_ACCESS_KEY_ID=<<{{aws-key-id}}>>",
        "aws_access_key_id = <<{{aws-key-id:ASIA}}>>",
        '{"env": "export KEY=1\\\\n<<{{aws-key-id}}>>"}'
      ],
      ignores: ["AWS_ACCESS_KEY_ID=AKIA{{base32:12}}", 'const hash = "x{{base62:4}}AKIA{{base32:16}}"']
    },
    {
      id: "aws-secret-access-key",
      title: "AWS secret access key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?:(?<!gcs_|gs_)secret_?access_?key|aws_?secret(?:_?key)?|aws_?sk)(?:${assign}|>|[ \t]{1,4}["\x27]?)|(?:AKIA|ASIA)[A-Z2-7]{16}["\x27]?[ \t]{0,4}[,:;|\t][ \t\r\n]{0,8}["\x27]?)(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "aws-access-key-id", lines: 5 },
      publicPrefix: 0,
      why: "With its key id it opens whatever the user may do in the account.",
      fix: "Deactivate the key pair in IAM, check CloudTrail for its use and replace it by a role or single sign-on.",
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
      finds: [
        "AWS_SECRET_ACCESS_KEY=<<{{base64:40}}>>",
        "secretAccessKey: '<<{{base64:40}}>>',",
        "{{aws-key-id}},<<{{base64:40}}>>",
        "<SecretAccessKey><<{{base64:40}}>></SecretAccessKey>",
        "aws configure set aws_secret_access_key <<{{base64:40}}>>",
        '"{\\"SecretAccessKey\\": \\"<<{{base64:40}}>>\\"}"'
      ],
      ignores: [
        "AWS_SECRET_ACCESS_KEY=$\\{{ secrets.AWS_SECRET_ACCESS_KEY }}",
        'const digest = "{{base64:40}}"',
        "aws_secret_access_key = {{base64:64}}"
      ]
    },
    {
      id: "aws-session-token",
      title: "AWS session token",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FwoDYXdz|FQoDYXdz)[A-Za-z0-9+/]{150,2000}={0,2}(?![A-Za-z0-9+/=])`,
      random: true,
      publicPrefix: 0,
      why: "With its key pair it opens what the session may do, until it expires.",
      fix: "Revoke the active sessions of the role in IAM and let tools fetch their own sessions.",
      source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html",
      finds: [
        "AWS_SESSION_TOKEN=<<IQoJb3JpZ2luX2Vj{{base64:300}}=>>",
        "aws_session_token = <<FwoGZXIvYXdzE{{base64:280}}>>"
      ],
      ignores: ["AWS_SESSION_TOKEN=IQoJb3JpZ2lu{{base64:40}}", "AWS_SESSION_TOKEN=FwoGZXIvYXdz..."]
    },
    {
      id: "aws-bedrock-api-key",
      title: "Amazon Bedrock API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{70,260}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4000}={0,2})(?![A-Za-z0-9+/=])`,
      publicPrefix: 4,
      why: "Whoever holds it can call the models of the account at your cost.",
      fix: "Deactivate the key in IAM under the user’s security credentials.",
      source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
      finds: [
        "AWS_BEARER_TOKEN_BEDROCK=<<{{aws-bedrock}}>>",
        '"bedrock": "<<bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{{base64:200}}>>"'
      ],
      ignores: ["AWS_BEARER_TOKEN_BEDROCK=ABSK{{base62:40}}", "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t"]
    },
    {
      id: "aws-appsync-api-key",
      title: "AWS AppSync API key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}da2-[a-z0-9]{26}${end}`,
      random: true,
      why: "Whoever holds it can call what the GraphQL API opens to API keys, until it expires.",
      fix: "Delete the key in AppSync; use another kind of authorisation for anything that is not public.",
      source: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
      finds: ["APPSYNC_API_KEY=<<da2-{{alnum-lower:26}}>>", "x-api-key: <<da2-{{alnum-lower:26}}>>"],
      ignores: ["APPSYNC_API_KEY=da2-{{alnum-lower:13}}", "xda2-{{alnum-lower:26}}"]
    },
    {
      id: "aws-ecr-login",
      title: "Amazon ECR login password",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}eyJwYXlsb2FkIjoi[A-Za-z0-9+/]{400,4000}={0,2}${base64End}`,
      publicPrefix: 0,
      why: "Whoever holds it can pull, and perhaps push, images for up to twelve hours.",
      fix: "Check what was pushed while it was valid, and use the credential helper.",
      source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html",
      finds: [
        "ECR_PASSWORD=<<eyJwYXlsb2FkIjoi{{base64:1200}}==>>",
        "docker login -u AWS -p <<eyJwYXlsb2FkIjoi{{base64:1200}}==>> https://{{digits:12}}.dkr.ecr.eu-central-1.amazonaws.com"
      ],
      ignores: ["ECR_PASSWORD=eyJwYXlsb2FkIjoi{{base64:100}}", "xeyJwYXlsb2FkIjoi{{base64:1200}}"]
    },
    {
      id: "aws-ses-smtp-password",
      title: "Amazon SES SMTP password",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:smtp|email_host)[a-z_.-]{0,16}pass(?:word|wd)?)${assign}(?<value>B[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "aws-access-key-id", lines: 5 },
      publicPrefix: 0,
      why: "With its user name, which is a key id, it can send mail in your name.",
      fix: "Delete the SMTP credentials in SES, which are an IAM user, and create new ones.",
      source: "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html",
      finds: ["SES_SMTP_PASSWORD=<<B{{base64:43}}>>", 'smtp_password: "<<B{{base64:43}}>>"'],
      ignores: ["SES_SMTP_PASSWORD=B{{base64:21}}", "build_id: B{{base64:43}}"]
    },
    {
      id: "amazon-lwa-client-secret",
      title: "Login with Amazon client secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}amzn1\.oa2-cs\.v1\.[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can pose as your application, for example towards the Selling Partner API.",
      fix: "Rotate the client secret in the developer console.",
      source: "https://developer-docs.amazon.com/sp-api/docs/viewing-your-application-information-and-credentials",
      finds: ["LWA_CLIENT_SECRET=<<amzn1.oa2-cs.v1.{{hex:64}}>>", "  value: <<amzn1.oa2-cs.v1.{{hex:64}}>>"],
      ignores: ["LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{{hex:32}}", "xamzn1.oa2-cs.v1.{{hex:64}}"]
    },
    {
      id: "amazon-lwa-refresh-token",
      title: "Login with Amazon refresh token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}Atzr\|[A-Za-z0-9_-]{100,1000}${end}`,
      random: true,
      why: "With client id and secret it opens what the seller or user allowed.",
      fix: "Revoke the authorisation of the application and let the user authorise it again.",
      source: "https://developer-docs.amazon.com/sp-api/docs/connecting-to-the-selling-partner-api",
      finds: ["LWA_REFRESH_TOKEN=<<Atzr|IwEB{{base62:300}}>>", '"token": "<<Atzr|IwEB{{base62:300}}>>"'],
      ignores: ["LWA_REFRESH_TOKEN=Atzr|IwEB{{base62:30}}", "xAtzr|IwEB{{base62:300}}"]
    },
    {
      id: "amazon-mws-auth-token",
      title: "Amazon MWS auth token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "With the developer’s key pair it opens the seller’s account.",
      fix: "Revoke the access of the developer in Seller Central.",
      source: "https://developer-docs.amazon.com/sp-api/docs/mws-to-sp-api-migration-hub",
      finds: ["MWS_AUTH_TOKEN=<<amzn.mws.{{uuid}}>>", "apiKey: '<<amzn.mws.{{uuid}}>>'"],
      ignores: ["MWS_AUTH_TOKEN=amzn.mws.{{hex:8}}", "xamzn.mws.{{uuid}}"]
    }
  ]
});

// src/rules/secrets/axiom.ts
var axiom_default = defineService({
  name: "Axiom",
  rules: [
    {
      id: "axiom-token",
      title: "Axiom API or personal token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can send data or query the datasets that it covers.",
      fix: "Delete the token under Settings, API tokens.",
      source: "https://axiom.co/docs/reference/tokens",
      finds: ["AXIOM_TOKEN=<<xaat-{{uuid}}>>", 'token: "<<xapt-{{uuid}}>>"'],
      ignores: ["AXIOM_TOKEN=xaat-{{hex:12}}", "xxaat-{{uuid}}"]
    }
  ]
});

// src/rules/secrets/azure-cosmos.ts
var azure_cosmos_default = defineService({
  name: "Azure Cosmos DB",
  rules: [
    {
      id: "azure-cosmos-key",
      title: "Azure Cosmos DB key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can read and change every database of the account.",
      fix: "Regenerate the secondary key, move the service to it, then regenerate the primary key.",
      source: "https://github.com/microsoft/security-utilities",
      finds: [
        "COSMOS_KEY=<<{{azure-identifiable:cosmos}}>>",
        'primaryKey: "<<{{azure-identifiable:cosmos}}>>"'
      ],
      ignores: ["COSMOS_KEY={{base64:60}}ACDb{{base64:5}}A==", "COSMOS_KEY={{base64:86}}=="]
    }
  ]
});

// src/rules/secrets/azure-devops.ts
var azure_devops_default = defineService({
  name: "Azure DevOps",
  rules: [
    {
      id: "azure-devops-token",
      title: "Azure DevOps personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}AZDO[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?${base64End}`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can use the repositories, packages and pipelines that its scopes cover.",
      fix: "Revoke the token under User settings, Personal access tokens.",
      source: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
      finds: [
        "AZURE_DEVOPS_EXT_PAT=<<{{azure-cask:AZDO}}>>",
        '//pkgs.dev.azure.com/harbor/_packaging/npm/:_password="<<{{azure-cask:AZDO}}>>"'
      ],
      ignores: [
        "AZURE_DEVOPS_EXT_PAT={{base62:52}}JQQJ99BZ{{base62:16}}AZDO{{base62:4}}",
        "AZURE_DEVOPS_EXT_PAT={{base62:52}}"
      ]
    },
    {
      id: "azure-devops-legacy-token",
      title: "Azure DevOps personal access token (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:azure_?devops[a-z_.-]{0,24}|(?<![a-z])(?:ado_(?:pat|token)|azp_token|vsts_(?:pat|token)|vsce_(?:pat|token)|vs_marketplace_(?:pat|token))|system_accesstoken)${assign}(?<value>[a-z2-7]{52})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the repositories, packages and pipelines that its scopes cover.",
      fix: "Revoke the token under User settings, Personal access tokens.",
      source: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
      finds: ["AZURE_DEVOPS_EXT_PAT=<<{{base32-lower:52}}>>", "VSCE_PAT: <<{{base32-lower:52}}>>"],
      ignores: ["AZURE_DEVOPS_EXT_PAT={{base32-lower:26}}", "build_id: {{base32-lower:52}}"]
    },
    {
      id: "azure-devops-url-token",
      title: "Azure DevOps token in an address",
      pack: "secrets",
      level: "error",
      pattern: String.raw`[/:](?<value>[a-z2-7]{52})@(?:dev\.azure\.com|pkgs\.dev\.azure\.com|[a-z0-9-]{2,50}\.(?:pkgs\.)?visualstudio\.com)`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the address can use the repositories that the token covers.",
      fix: "Revoke the token and let Git ask a credential helper.",
      source: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
      finds: [
        "https://<<{{base32-lower:52}}>>@dev.azure.com/harbor/site/_git/site",
        "git remote add origin https://harbor:<<{{base32-lower:52}}>>@harbor.visualstudio.com/site/_git/site"
      ],
      ignores: [
        "https://harbor@dev.azure.com/harbor/site/_git/site",
        "https://{{base32-lower:20}}@dev.azure.com/harbor/site/_git/site"
      ]
    }
  ]
});

// src/rules/secrets/azure-openai.ts
var azure_openai_default = defineService({
  name: "Azure OpenAI",
  rules: [
    {
      id: "azure-openai-key",
      title: "Azure OpenAI or AI services key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}ACOG[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?${base64End}`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can call the deployed models at your cost.",
      fix: "Regenerate key 1 and key 2 of the resource in turn and use a managed identity.",
      source: "https://learn.microsoft.com/azure/ai-foundry/openai/reference#authentication",
      finds: ["AZURE_OPENAI_API_KEY=<<{{azure-cask:ACOG}}>>", 'apiKey: "<<{{azure-cask:ACOG}}>>"'],
      ignores: [
        "AZURE_OPENAI_API_KEY={{base62:40}}JQQJ99BA{{base62:20}}",
        "AZURE_OPENAI_API_KEY={{base62:84}}"
      ]
    }
  ]
});

// src/rules/secrets/azure-storage.ts
var azure_storage_default = defineService({
  name: "Azure Storage",
  rules: [
    {
      id: "azure-storage-key",
      title: "Azure Storage account key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${base64Start}[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can read, write and delete everything in the storage account.",
      fix: "Rotate key1 and key2 of the account in turn and use a managed identity or a short-lived SAS.",
      source: "https://github.com/microsoft/security-utilities",
      finds: [
        "AZURE_STORAGE_KEY=<<{{azure-identifiable:storage}}>>",
        'storageKey: "<<{{azure-identifiable:storage}}>>"'
      ],
      ignores: ["AZURE_STORAGE_KEY={{base64:60}}+ASt{{base64:5}}A==", "AZURE_STORAGE_KEY={{base64:86}}=="]
    },
    {
      id: "azure-storage-account-key",
      title: "Azure account key in a connection string",
      pack: "secrets",
      level: "error",
      pattern: String.raw`AccountKey=(?<value>(?!Eby8vdM02xNO|C2y6yDjf5/R)(?![A-Za-z0-9+/]{76}(?:ACDb|\+ASt|\+ABa))[A-Za-z0-9+/]{86}==)(?!=)`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, write and delete everything in the storage or Cosmos DB account.",
      fix: "Rotate both keys of the account in turn and use a managed identity.",
      source: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string",
      finds: [
        "DefaultEndpointsProtocol=https;AccountName=harbor;AccountKey=<<{{base64:86}}==>>;EndpointSuffix=core.windows.net",
        "AccountEndpoint=https://harbor.documents.azure.com:443/;AccountKey=<<{{base64:86}}==>>;"
      ],
      ignores: [
        "AccountKey={{base64:40}}==;",
        "DefaultEndpointsProtocol=https;AccountName=harbor;AccountKey=$(KEY);"
      ]
    },
    {
      id: "azure-sas-token",
      title: "Azure shared access signature",
      pack: "secrets",
      level: "error",
      pattern: "[?&;](?:amp;)?sig=(?<value>[A-Za-z0-9+/%]{43,70}(?:=|%3[Dd]))",
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can use the resource as the signature allows, until it expires.",
      fix: "Revoke the stored access policy or rotate the key that signed it, and hand out short-lived signatures.",
      source: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
      finds: [
        "https://harbor.blob.core.windows.net/backups?sv=2024-11-04&ss=b&sp=rl&se=2030-01-01T00:00:00Z&sig=<<{{base62:40}}%2F{{base62:2}}%3D>>",
        'SAS="?sv=2024-11-04&sig=<<{{base64:43}}=>>"'
      ],
      ignores: ["https://cdn.harbor.app/a.js?v=3&sig={{hex:20}}", "?sv=2024-11-04&sig={signature}"]
    }
  ]
});

// src/rules/secrets/azure.ts
var azure_default2 = defineService({
  name: "Azure",
  rules: [
    {
      id: "azure-batch-key",
      title: "Azure Batch account key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${base64Start}[A-Za-z0-9+/]{76}\+ABa[A-Za-z0-9+/]{5}[AQgw]==(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can run code on the pools of the Batch account.",
      fix: "Regenerate the key of the account and use Entra ID sign-in.",
      source: "https://github.com/microsoft/security-utilities",
      finds: ["BATCH_KEY=<<{{azure-identifiable:batch}}>>", 'batchKey: "<<{{azure-identifiable:batch}}>>"'],
      ignores: ["BATCH_KEY={{base64:60}}+ABa{{base64:5}}A==", "BATCH_KEY={{base64:86}}=="]
    },
    {
      id: "azure-api-management-key",
      title: "Azure API Management key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can call or manage the APIs behind the gateway.",
      fix: "Regenerate the key in the API Management instance.",
      source: "https://github.com/microsoft/security-utilities",
      finds: ["APIM_KEY=<<{{azure-identifiable:apim}}>>", 'managementKey: "<<{{azure-identifiable:apim}}>>"'],
      ignores: ["APIM_KEY={{base64:60}}APIM{{base64:5}}A==", "APIM_KEY={{base64:86}}=="]
    },
    {
      id: "azure-redis-key",
      title: "Azure Cache for Redis key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything in the cache, sessions included.",
      fix: "Regenerate the key of the cache and use Entra ID sign-in.",
      source: "https://github.com/microsoft/security-utilities",
      finds: [
        "REDIS_PASSWORD=<<{{azure-identifiable:redis}}>>",
        'redisKey: "<<{{azure-identifiable:redis}}>>"'
      ],
      ignores: ["REDIS_PASSWORD={{base62:20}}AzCaA{{base62:5}}=", "REDIS_PASSWORD={{base62:43}}="]
    },
    {
      id: "azure-messaging-key",
      title: "Azure Service Bus, Event Hubs or Relay key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${base64Start}[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm)[A-P][A-Za-z0-9+/]{5}=(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can send, read or manage the messages that the policy covers.",
      fix: "Regenerate the key of the shared access policy and use a managed identity.",
      source: "https://github.com/microsoft/security-utilities",
      finds: [
        "SHARED_KEY=<<{{azure-identifiable:service-bus}}>>",
        'sharedAccessKey: "<<{{azure-identifiable:service-bus}}>>"'
      ],
      ignores: ["SHARED_KEY={{base62:20}}+ASbA{{base62:5}}=", "SHARED_KEY={{base62:43}}="]
    },
    {
      id: "azure-iot-key",
      title: "Azure IoT key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can act as the device or manage the hub.",
      fix: "Regenerate the key of the policy or device.",
      source: "https://github.com/microsoft/security-utilities",
      finds: ["IOT_KEY=<<{{azure-identifiable:iot}}>>", 'deviceKey: "<<{{azure-identifiable:iot}}>>"'],
      ignores: ["IOT_KEY={{base62:20}}AIoTA{{base62:5}}=", "IOT_KEY={{base62:43}}="]
    },
    {
      id: "azure-event-grid-key",
      title: "Azure Event Grid key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}[A-Za-z0-9+/]{33}AZEG[A-P][A-Za-z0-9+/]{5}=(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can publish events to the topic.",
      fix: "Regenerate the key of the topic.",
      source: "https://github.com/microsoft/security-utilities",
      finds: [
        "EVENT_GRID_KEY=<<{{azure-identifiable:event-grid}}>>",
        'topicKey: "<<{{azure-identifiable:event-grid}}>>"'
      ],
      ignores: ["EVENT_GRID_KEY={{base62:20}}AZEGA{{base62:5}}=", "EVENT_GRID_KEY={{base62:43}}="]
    },
    {
      id: "azure-functions-key",
      title: "Azure Functions key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==(?!=)`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can call the function, or with a master key manage the function app.",
      fix: "Renew the key of the function app and prefer Entra ID sign-in.",
      source: "https://github.com/microsoft/security-utilities",
      finds: [
        "x-functions-key: <<{{azure-identifiable:functions}}>>",
        "https://harbor.azurewebsites.net/api/run?code=<<{{azure-identifiable:functions}}>>"
      ],
      ignores: ["x-functions-key: {{base62:30}}AzFu{{base62:5}}A==", "code={{base62:54}}=="]
    },
    {
      id: "azure-search-key",
      title: "Azure AI Search key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}${base64End}`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can query the indexes, or with an admin key change them.",
      fix: "Regenerate the key of the search service.",
      source: "https://github.com/microsoft/security-utilities",
      finds: [
        "AZURE_SEARCH_KEY=<<{{azure-identifiable:search}}>>",
        '"api-key": "<<{{azure-identifiable:search}}>>"'
      ],
      ignores: [
        "AZURE_SEARCH_KEY={{base62:30}}AzSeA{{base62:5}}",
        "AZURE_SEARCH_KEY={{base62:42}}AzSeZ{{base62:5}}"
      ]
    },
    {
      id: "azure-container-registry-key",
      title: "Azure Container Registry password",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${base64Start}[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}${base64End}`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can pull and push images of the registry.",
      fix: "Regenerate the password of the admin user or token, and prefer a managed identity.",
      source: "https://github.com/microsoft/security-utilities",
      finds: [
        "docker login harbor.azurecr.io -u harbor -p <<{{azure-identifiable:container-registry}}>>",
        'ACR_PASSWORD="<<{{azure-identifiable:container-registry}}>>"'
      ],
      ignores: ["ACR_PASSWORD={{base62:20}}+ACRA{{base62:5}}", "ACR_PASSWORD={{base62:52}}"]
    },
    {
      id: "azure-shared-access-key",
      title: "Azure shared access key in a connection string",
      pack: "secrets",
      level: "error",
      pattern: String.raw`SharedAccessKey=(?<value>(?![A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT))[A-Za-z0-9+/]{43}=)(?!=)`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send, read or manage the messages that the policy covers.",
      fix: "Regenerate the key of the shared access policy and use a managed identity.",
      source: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
      finds: [
        "Endpoint=sb://harbor.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=<<{{base64:43}}=>>",
        "HostName=harbor.azure-devices.net;DeviceId=d1;SharedAccessKey=<<{{base64:43}}=>>"
      ],
      ignores: [
        "SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=$KEY",
        "SharedAccessKey={{base64:20}}="
      ]
    },
    {
      id: "azure-annotated-key",
      title: "Azure key (annotated form)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}(?!ACOG|AZDO)[A-Za-z0-9]{4}[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?${base64End}`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can use the Azure resource that issued it.",
      fix: "Regenerate the key in the resource that issued it and use a managed identity.",
      source: "https://github.com/microsoft/security-utilities",
      finds: ["MAPS_KEY=<<{{azure-cask:AZMP}}>>", '"key": "<<{{azure-cask:AZCS}}>>"'],
      ignores: ["MAPS_KEY={{base62:52}}JQQJ7{{base62:27}}", "MAPS_KEY={{base62:30}}JQQJ99BA{{base62:24}}"]
    },
    {
      id: "azure-app-configuration-secret",
      title: "Azure App Configuration connection string",
      pack: "secrets",
      level: "error",
      pattern: String.raw`\.azconfig\.io;Id=[^;\s"\x27]{4,80};Secret=(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{60,90})(?![A-Za-z0-9+/=])`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, and perhaps change, the settings of the applications.",
      fix: "Regenerate the access key and use a managed identity.",
      source: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
      finds: [
        "Endpoint=https://harbor.azconfig.io;Id=ab12-l0-s0:{{base62:20}};Secret=<<{{base64:43}}=>>",
        '"AppConfig": "Endpoint=https://harbor.azconfig.io;Id=ab12-l0-s0:{{base62:20}};Secret=<<{{base64:43}}=>>"'
      ],
      ignores: [
        "Endpoint=https://harbor.azconfig.io;Id=x;Secret=$SECRET",
        "Endpoint=https://harbor.azconfig.io"
      ]
    },
    {
      id: "azure-signalr-key",
      title: "Azure SignalR or Web PubSub connection string",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:signalr\.net|webpubsub\.azure\.com);AccessKey=(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{80,90}={0,2})(?![A-Za-z0-9+/=])`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send to every client and sign in as any user of the hub.",
      fix: "Regenerate the access key and use a managed identity.",
      source: "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string",
      finds: [
        "Endpoint=https://harbor.service.signalr.net;AccessKey=<<{{base64:43}}=>>;Version=1.0;",
        "Endpoint=https://harbor.webpubsub.azure.com;AccessKey=<<{{base64:43}}=>>;Version=1.0;"
      ],
      ignores: [
        "Endpoint=https://harbor.service.signalr.net;AccessKey=$KEY;",
        "Endpoint=https://harbor.service.signalr.net;AuthType=aad;"
      ]
    },
    {
      id: "azure-communication-key",
      title: "Azure Communication Services connection string",
      pack: "secrets",
      level: "error",
      pattern: String.raw`communication\.azure\.com/?;access[Kk]ey=(?<value>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{80,90}={0,2})(?![A-Za-z0-9+/=])`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send messages and place calls at your cost.",
      fix: "Regenerate the key and use a managed identity.",
      source: "https://learn.microsoft.com/azure/communication-services/quickstarts/create-communication-resource",
      finds: [
        "endpoint=https://harbor.communication.azure.com/;accesskey=<<{{base64:86}}==>>",
        'connectionString: "endpoint=https://harbor.unitedstates.communication.azure.com/;accesskey=<<{{base64:86}}==>>"'
      ],
      ignores: [
        "endpoint=https://harbor.communication.azure.com/;accesskey=$KEY",
        "endpoint=https://harbor.communication.azure.com/"
      ]
    },
    {
      id: "azure-publish-profile-password",
      title: "Azure App Service publishing password",
      pack: "secrets",
      level: "error",
      pattern: String.raw`userPWD=\\?"(?<value>[A-Za-z0-9]{60})\\?"`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can replace the application and read its settings.",
      fix: "Reset the publishing profile of the application.",
      source: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials",
      finds: [
        '<publishProfile userName="$harbor" userPWD="<<{{base62:60}}>>" />',
        'profileName="harbor - FTP" userPWD="<<{{base62:60}}>>" destinationAppUrl="https://harbor.azurewebsites.net"'
      ],
      ignores: ['userPWD="{{base62:20}}"', 'userPWD="$PASSWORD"']
    },
    {
      id: "azure-ai-services-key",
      title: "Azure AI services key",
      pack: "secrets",
      level: "error",
      pattern: `(?:ocp-apim-subscription-key|(?:azure_?(?:ai|speech|translator|face|language)|cognitive(?:_?services?)?|computer_?vision|text_?analytics|form_?recognizer|document_?intelligence)[a-z_.-]{0,24}(?:api|subscription)_?key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the service at your cost.",
      fix: "Regenerate the key of the resource and use a managed identity.",
      source: "https://learn.microsoft.com/azure/ai-services/authentication",
      finds: ["AZURE_COGNITIVE_API_KEY=<<{{hex:32}}>>", "Ocp-Apim-Subscription-Key: <<{{hex:32}}>>"],
      ignores: ["AZURE_COGNITIVE_API_KEY={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/backblaze.ts
var backblaze_default = defineService({
  name: "Backblaze B2",
  rules: [
    {
      id: "backblaze-application-key",
      title: "Backblaze B2 application key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}K00[0-9][A-Za-z0-9+/]{27}${base64End}`,
      random: true,
      why: "With its key id it opens the buckets that the key covers.",
      fix: "Delete the application key and create one that is limited to a bucket.",
      source: "https://www.backblaze.com/docs/cloud-storage-application-keys",
      finds: ["B2_APPLICATION_KEY=<<K005{{base64:27}}>>", 'applicationKey: "<<K005{{base64:27}}>>"'],
      ignores: ["B2_APPLICATION_KEY=K005{{base64:13}}", "xK005{{base64:27}}"]
    }
  ]
});

// src/rules/secrets/baidu.ts
var baidu_default = defineService({
  name: "Baidu AI Cloud",
  rules: [
    {
      id: "baidu-access-key-id",
      title: "Baidu AI Cloud access key id",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}ALTAK[A-Za-z0-9]{21}${base64End}`,
      random: true,
      why: "It names the account, and with its secret key it opens whatever that user may do.",
      fix: "Look for the secret key beside it and delete the pair in the security centre.",
      source: "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
      finds: ["BCE_ACCESS_KEY_ID=<<ALTAK{{base62:21}}>>", '"token": "<<ALTAK{{base62:21}}>>"'],
      ignores: ["BCE_ACCESS_KEY_ID=ALTAK{{base62:10}}", "xALTAK{{base62:21}}"]
    },
    {
      id: "baidu-api-key",
      title: "Baidu AI Cloud API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}bce-v3/ALTAK-[A-Za-z0-9]{16,32}/[0-9a-f]{40}${end}`,
      random: true,
      publicPrefix: 12,
      why: "Whoever holds it can call the services that the key covers at your cost.",
      fix: "Delete the API key in the security centre and create a narrower one.",
      source: "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5",
      finds: [
        "QIANFAN_API_KEY=<<bce-v3/ALTAK-{{base62:21}}/{{hex:40}}>>",
        "apiKey: '<<bce-v3/ALTAK-{{base62:21}}/{{hex:40}}>>'"
      ],
      ignores: [
        "QIANFAN_API_KEY=bce-v3/ALTAK-{{base62:21}}/{{hex:20}}",
        "xbce-v3/ALTAK-{{base62:21}}/{{hex:40}}"
      ]
    }
  ]
});

// src/rules/secrets/bannerbear.ts
var bannerbear_default = defineService({
  name: "Bannerbear",
  rules: [
    {
      id: "bannerbear-api-key",
      title: "Bannerbear API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}bb_(?:pr|ma)_[0-9a-f]{30}${end}`,
      random: true,
      why: "Whoever holds it can read and change everything that the project can.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://developers.bannerbear.com/#authentication",
      finds: ["BANNERBEAR_API_KEY=<<bb_pr_{{hex:30}}>>", 'apiKey: "<<bb_ma_{{hex:30}}>>"'],
      ignores: ["BANNERBEAR_API_KEY=bb_pr_{{hex:10}}", "xbb_pr_{{hex:30}}"]
    }
  ]
});

// src/rules/secrets/baseten.ts
var baseten_default = defineService({
  name: "Baseten",
  rules: [
    {
      id: "baseten-api-key",
      title: "Baseten API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${keyed("baseten")}(?<value>[A-Za-z0-9]{8}\.[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can run and change the deployed models of the workspace.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.baseten.co/organization/api-keys",
      finds: [
        "BASETEN_API_KEY=<<{{base62:8}}.{{base62:32}}>>",
        '"baseten_api_key": "<<{{base62:8}}.{{base62:32}}>>"'
      ],
      ignores: ["BASETEN_API_KEY={{base62:8}}.{{base62:10}}", "CHECKSUM={{base62:8}}.{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/better-stack.ts
var better_stack_default = defineService({
  name: "Better Stack",
  rules: [
    {
      id: "better-stack-token",
      title: "Better Stack API or source token",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:better_?stack|better_?uptime|logtail)[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change the monitors, or send logs into the source.",
      fix: "Regenerate the token in the settings of the team or source.",
      source: "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
      finds: ["BETTERSTACK_API_TOKEN=<<{{base62:24}}>>", 'LOGTAIL_SOURCE_TOKEN: "<<{{base62:24}}>>"'],
      ignores: ["BETTERSTACK_API_TOKEN={{base62:12}}", "build_id: {{base62:24}}"]
    }
  ]
});

// src/rules/secrets/bigcommerce.ts
var bigcommerce_default = defineService({
  name: "BigCommerce",
  rules: [
    {
      id: "bigcommerce-access-token",
      title: "BigCommerce access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("bigcommerce", "(?:token|secret)")}(?<value>[a-z0-9]{31})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change orders, customers and products of the shop.",
      fix: "Delete the API account and create a new one with fewer scopes.",
      source: "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
      finds: [
        "BIGCOMMERCE_ACCESS_TOKEN=<<{{alnum-lower:31}}>>",
        '"bigcommerce_access_token": "<<{{alnum-lower:31}}>>"'
      ],
      ignores: ["BIGCOMMERCE_ACCESS_TOKEN={{alnum-lower:10}}", "CHECKSUM={{alnum-lower:31}}"]
    }
  ]
});

// src/rules/secrets/binance.ts
var binance_default = defineService({
  name: "Binance",
  rules: [
    {
      id: "binance-api-secret",
      title: "Binance API secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("binance", "(?:secret|private)")}(?<value>[A-Za-z0-9]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the key can trade and, when allowed, withdraw.",
      fix: "Delete the key and create one without the right to withdraw, limited to your addresses.",
      source: "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
      finds: ["BINANCE_API_SECRET=<<{{base62:64}}>>", '"binance_api_secret": "<<{{base62:64}}>>"'],
      ignores: ["BINANCE_API_SECRET={{base62:21}}", "CHECKSUM={{base62:64}}"]
    }
  ]
});

// src/rules/secrets/bitcoin.ts
var bitcoin_default = defineService({
  name: "Bitcoin",
  rules: [
    {
      id: "bitcoin-wif-key",
      title: "Bitcoin private key (WIF)",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:wif|priv_?key|private_?key)(?:${assign}|["\x27]?[ \t]{1,4}["\x27]?)(?<value>[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51})(?![A-Za-z0-9])`,
      ignoreCase: true,
      proof: "base58check",
      publicPrefix: 0,
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://en.bitcoin.it/wiki/Wallet_import_format",
      finds: ["BTC_PRIVATE_KEY=<<{{wif}}>>", 'importprivkey "<<{{wif:long}}>>"'],
      ignores: ["BTC_PRIVATE_KEY=K{{base62:12}}", 'importprivkey "${KEY}"']
    },
    {
      id: "bip32-extended-key",
      title: "Extended private key (BIP 32)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107}(?![A-Za-z0-9])`,
      proof: "base58check",
      random: true,
      why: "Whoever holds it controls every address of the wallet below it.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
      finds: ["XPRV=<<{{xprv}}>>", 'seed: "<<{{xprv}}>>"'],
      ignores: ["XPRV=xprv{{base62:20}}", "axprv{{base62:107}}"]
    }
  ]
});

// src/rules/secrets/bitwarden.ts
var bitwarden_default = defineService({
  name: "Bitwarden",
  rules: [
    {
      id: "bitwarden-machine-token",
      title: "Bitwarden Secrets Manager access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:[Bb][Ww][Ss]_[Aa][Cc][Cc][Ee][Ss][Ss]_[Tt][Oo][Kk][Ee][Nn]|access_?[Tt]oken|--access-token)(?:${assign}|[ \t=]"?)(?<value>0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)${base64End}`,
      random: true,
      publicPrefix: 2,
      why: "Whoever holds it can read, and perhaps change, the secrets of the machine account.",
      fix: "Revoke the token of the machine account and rotate what it could read.",
      source: "https://bitwarden.com/help/access-tokens/",
      finds: [
        "BWS_ACCESS_TOKEN=<<0.{{uuid}}.{{base62:30}}:{{base64:22}}==>>",
        "bws secret list --access-token <<0.{{uuid}}.{{base62:30}}:{{base64:22}}==>>"
      ],
      ignores: ["BWS_ACCESS_TOKEN=0.{{uuid}}", "version: 0.{{uuid}}.{{base62:30}}:{{base64:22}}=="]
    },
    {
      id: "bitwarden-client-secret",
      title: "Bitwarden API client secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:bw_?client_?secret|bitwarden[a-z_.-]{0,16}client_?secret)${assign}(?<value>[A-Za-z0-9]{30})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With the client id it signs in as the user or organisation; the vault still needs the master password.",
      fix: "Rotate the API key under Security, Keys.",
      source: "https://bitwarden.com/help/personal-api-key/",
      finds: ["BW_CLIENTSECRET=<<{{base62:30}}>>", 'export BW_CLIENTSECRET="<<{{base62:30}}>>"'],
      ignores: ["BW_CLIENTSECRET={{base62:15}}", "build_id: {{base62:30}}"]
    }
  ]
});

// src/rules/secrets/blockfrost.ts
var blockfrost_default = defineService({
  name: "Blockfrost",
  rules: [
    {
      id: "blockfrost-project-id",
      title: "Blockfrost project id",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}(?:mainnet|preprod|preview|testnet|ipfs)(?=[A-Za-z]{0,31}[0-9])(?=[A-Z0-9]{0,31}[a-z])[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "The id is the key: whoever holds it can use up the requests of the project.",
      fix: "Delete the project in the Blockfrost dashboard and create a new one.",
      source: "https://docs.blockfrost.io/#section/Authentication",
      finds: ["BLOCKFROST_API_KEY=<<mainnet{{base62:32}}>>", 'project_id: "<<preprod{{base62:32}}>>"'],
      ignores: ["BLOCKFROST_API_KEY=mainnetXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "xmainnet{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/blynk.ts
var blynk_default = defineService({
  name: "Blynk",
  rules: [
    {
      id: "blynk-auth-token",
      title: "Blynk device token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:BLYNK_AUTH(?:_TOKEN)?"?[ \t]{1,8}"|blynk[a-z_.-]{0,12}token|blynk\.cloud/external/api/[a-z/]{2,30}\?token)(?:${assign})?(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the sensors of the device and switch it.",
      fix: "Refresh the token on the page of the device.",
      source: "https://docs.blynk.io/en/concepts/device#authtoken",
      finds: ["BLYNK_AUTH_TOKEN=<<{{base62:32}}>>", '#define BLYNK_AUTH_TOKEN "<<{{base62:32}}>>"'],
      ignores: ["BLYNK_AUTH_TOKEN={{base62:16}}", "build_id: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/box.ts
var box_default = defineService({
  name: "Box",
  rules: [
    {
      id: "box-app-settings",
      title: "Box app settings file",
      pack: "secrets",
      level: "error",
      pattern: String.raw`"boxAppSettings"\s{0,4}:\s{0,4}\{\s{0,8}"clientID"\s{0,4}:\s{0,4}"[a-z0-9]{32}"\s{0,4},\s{0,8}"clientSecret"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9]{32})"`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the key in the same file can read every file of the enterprise.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://developer.box.com/guides/authentication/jwt/jwt-setup/",
      finds: [
        '{ "boxAppSettings": { "clientID": "{{alnum-lower:32}}", "clientSecret": "<<{{base62:32}}>>" } }',
        '"boxAppSettings":{"clientID":"{{alnum-lower:32}}","clientSecret":"<<{{base62:32}}>>","appAuth":{}}'
      ],
      ignores: [
        '{ "boxAppSettings": { "clientID": "{{alnum-lower:32}}" } }',
        '{ "clientID": "{{alnum-lower:32}}", "clientSecret": "{{base62:32}}" }'
      ]
    },
    {
      id: "box-client-secret",
      title: "Box client secret",
      pack: "secrets",
      level: "error",
      pattern: `box_?client_?secret${assign}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://developer.box.com/guides/authentication/oauth2/",
      finds: ["BOX_CLIENT_SECRET=<<{{base62:32}}>>", '"box_client_secret": "<<{{base62:32}}>>"'],
      ignores: ["BOX_CLIENT_SECRET={{base62:10}}", "CHECKSUM={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/braintree.ts
var braintree_default = defineService({
  name: "Braintree",
  rules: [
    {
      id: "braintree-access-token",
      title: "Braintree access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://developer.paypal.com/braintree/docs/guides/paypal/server-side",
      finds: [
        "BRAINTREE_ACCESS_TOKEN=<<access_token$production${{alnum-lower:16}}${{hex:32}}>>",
        '"token": "<<access_token$production${{alnum-lower:16}}${{hex:32}}>>"'
      ],
      ignores: [
        "access_token$production${{alnum-lower:16}}",
        "access_token$staging${{alnum-lower:16}}${{hex:32}}"
      ]
    },
    {
      id: "braintree-private-key",
      title: "Braintree private key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("braintree", "private_?key")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Delete the API key in the control panel and create a new one.",
      source: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials",
      finds: ["BRAINTREE_PRIVATE_KEY=<<{{hex:32}}>>", '"braintree_private_key": "<<{{hex:32}}>>"'],
      ignores: ["BRAINTREE_PRIVATE_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/braintrust.ts
var braintrust_default = defineService({
  name: "Braintrust",
  rules: [
    {
      id: "braintrust-service-token",
      title: "Braintrust service token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}bt-st-[A-Za-z0-9]{40,64}${end}`,
      random: true,
      why: "Whoever holds it can read and change the projects that the service account may.",
      fix: "Delete the token of the service account in Braintrust.",
      source: "https://www.braintrust.dev/docs/admin/authentication",
      finds: ["BRAINTRUST_API_KEY=<<bt-st-{{base62:48}}>>", "Authorization: Bearer <<bt-st-{{base62:48}}>>"],
      ignores: ["BRAINTRUST_API_KEY=bt-st-{{base62:12}}", "xbt-st-{{base62:48}}"]
    }
  ]
});

// src/rules/secrets/brave-search.ts
var brave_search_default = defineService({
  name: "Brave Search",
  rules: [
    {
      id: "brave-search-api-key",
      title: "Brave Search API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}BSA[A-Za-z0-9_-]{27,28}${end}`,
      random: true,
      why: "Whoever holds it can search at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started",
      finds: ["BRAVE_API_KEY=<<BSA{{base62:28}}>>", "X-Subscription-Token: <<BSA{{base62:28}}>>"],
      ignores: ["BRAVE_API_KEY=BSA{{base62:9}}", "xBSA{{base62:28}}"]
    }
  ]
});

// src/rules/secrets/brevo.ts
var brevo_default = defineService({
  name: "Brevo",
  rules: [
    {
      id: "brevo-api-key",
      title: "Brevo API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}${end}`,
      random: true,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Delete the key in the API settings of the account and create a new one.",
      source: "https://developers.brevo.com/docs/getting-started",
      finds: [
        "BREVO_API_KEY=<<xkeysib-{{hex:64}}-{{base62:16}}>>",
        "api-key: <<xkeysib-{{hex:64}}-{{base62:16}}>>"
      ],
      ignores: ["BREVO_API_KEY=xkeysib-{{hex:21}}-{{base62:16}}", "xxkeysib-{{hex:64}}-{{base62:16}}"]
    },
    {
      id: "brevo-smtp-key",
      title: "Brevo SMTP key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}${end}`,
      random: true,
      why: "Whoever holds it can send e-mail from your domains.",
      fix: "Delete the SMTP key in the settings of the account.",
      source: "https://help.brevo.com/hc/en-us/articles/7959631848850",
      finds: [
        "SMTP_PASS=<<xsmtpsib-{{hex:64}}-{{base62:16}}>>",
        '"token": "<<xsmtpsib-{{hex:64}}-{{base62:16}}>>"'
      ],
      ignores: ["SMTP_PASS=xsmtpsib-{{hex:21}}-{{base62:16}}", "xxsmtpsib-{{hex:64}}-{{base62:16}}"]
    }
  ]
});

// src/rules/secrets/browserbase.ts
var browserbase_default = defineService({
  name: "Browserbase",
  rules: [
    {
      id: "browserbase-api-key",
      title: "Browserbase API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}bb_live_[A-Za-z0-9_-]{27}${end}`,
      random: true,
      why: "Whoever holds it can run browser sessions at your cost and read their recordings.",
      fix: "Rotate the key in the settings of the project.",
      source: "https://docs.browserbase.com/reference/api/overview",
      finds: [
        "BROWSERBASE_API_KEY=<<bb_live_{{base64url:26}}{{base62:1}}>>",
        "X-BB-API-Key: <<bb_live_{{base64url:26}}{{base62:1}}>>"
      ],
      ignores: [
        "BROWSERBASE_API_KEY=bb_live_{{base64url:8}}{{base62:1}}",
        "xbb_live_{{base64url:26}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/browserstack.ts
var browserstack_default = defineService({
  name: "BrowserStack",
  rules: [
    {
      id: "browserstack-access-key",
      title: "BrowserStack access key",
      pack: "secrets",
      level: "error",
      pattern: `(?:browserstack[a-z_.-]{0,12}key)${assign}(?<value>[A-Za-z0-9]{20})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it, with the user name, can run tests at your cost and see their recordings.",
      fix: "Reset the key in the account settings.",
      source: "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction",
      finds: ["BROWSERSTACK_ACCESS_KEY=<<{{base62:20}}>>", 'browserstackKey: "<<{{base62:20}}>>"'],
      ignores: ["BROWSERSTACK_ACCESS_KEY={{base62:10}}", "build_id: {{base62:20}}"]
    }
  ]
});

// src/rules/secrets/bugsnag.ts
var bugsnag_default = defineService({
  name: "Bugsnag",
  rules: [
    {
      id: "bugsnag-auth-token",
      title: "Bugsnag personal auth token",
      pack: "secrets",
      level: "error",
      pattern: `(?:bugsnag[a-z_.-]{0,16}token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the errors of the organisation.",
      fix: "Delete the token under My account, Personal auth tokens.",
      source: "https://docs.bugsnag.com/api/data-access/",
      finds: ["BUGSNAG_AUTH_TOKEN=<<{{uuid}}>>", 'bugsnag_token: "<<{{uuid}}>>"'],
      ignores: ["BUGSNAG_AUTH_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/buildkite.ts
var buildkite_default = defineService({
  name: "Buildkite",
  rules: [
    {
      id: "buildkite-api-token",
      title: "Buildkite API access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}bku[ar]_[A-Za-z0-9]{40,64}${end}`,
      random: true,
      why: "Whoever holds it can read logs, start builds and change pipelines within its scopes.",
      fix: "Revoke the token under Personal settings, API Access Tokens.",
      source: "https://buildkite.com/docs/platform/security/tokens",
      finds: ["BUILDKITE_API_TOKEN=<<bkua_{{alnum-lower:53}}>>", "apiKey: '<<bkua_{{alnum-lower:53}}>>'"],
      ignores: ["BUILDKITE_API_TOKEN=bkua_{{alnum-lower:26}}", "xbkua_{{alnum-lower:53}}"]
    },
    {
      id: "buildkite-agent-token",
      title: "Buildkite agent token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}bk(?:ct|cqt|ar|aa)_[A-Za-z0-9_-]{40,120}${end}`,
      random: true,
      why: "Whoever holds it can register agents, and so receive jobs with their code and secrets.",
      fix: "Revoke the token on the page of the cluster.",
      source: "https://buildkite.com/docs/platform/security/tokens",
      finds: ["BUILDKITE_AGENT_TOKEN=<<bkct_{{base62:73}}>>", 'token="<<bkct_{{base62:73}}>>"'],
      ignores: ["BUILDKITE_AGENT_TOKEN=bkct_{{base62:36}}", "xbkct_{{base62:73}}"]
    },
    {
      id: "buildkite-job-token",
      title: "Buildkite job token",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}bkj?a(?:j|t)_[A-Za-z0-9_.-]{180,500}${end}`,
      random: true,
      why: "Whoever holds it can act as the job while it runs: upload steps, read its secrets.",
      fix: "Cancel the job if it still runs; the token ends with it.",
      source: "https://buildkite.com/docs/platform/security/tokens",
      finds: [
        "BUILDKITE_AGENT_ACCESS_TOKEN=<<bkaj_{{base62:333}}>>",
        "bootstrap --acquire-job <<bkjat_{{base62:200}}>>"
      ],
      ignores: ["BUILDKITE_AGENT_ACCESS_TOKEN=bkaj_{{base62:166}}", "xbkaj_{{base62:333}}"]
    },
    {
      id: "buildkite-package-token",
      title: "Buildkite package, portal or pipeline token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}bk(?:pt|pat|ps|rt|tr|at|tx)_[A-Za-z0-9_-]{40,240}${end}`,
      random: true,
      why: "Whoever holds it can use the registry, portal or pipeline that issued it.",
      fix: "Revoke the token where it was made: the registry, portal or pipeline.",
      source: "https://buildkite.com/docs/platform/security/tokens",
      finds: ["BUILDKITE_REGISTRY_TOKEN=<<bkps_{{base62:64}}>>", 'portal: "<<bkpat_{{base62:54}}>>"'],
      ignores: ["BUILDKITE_REGISTRY_TOKEN=bkps_{{base62:32}}", "xbkps_{{base62:64}}"]
    }
  ]
});

// src/rules/secrets/bunny.ts
var bunny_default = defineService({
  name: "bunny.net",
  rules: [
    {
      id: "bunny-storage-password",
      title: "bunny.net storage zone password",
      pack: "secrets",
      level: "error",
      pattern: `(?:bunny[a-z_.-]{0,24}(?:password|key)|AccessKey)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, replace and delete every file of the storage zone.",
      fix: "Reset the password of the storage zone.",
      source: "https://docs.bunny.net/reference/storage-api",
      finds: [
        "BUNNY_STORAGE_PASSWORD=<<{{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:12}}-{{hex:4}}-{{hex:4}}>>",
        "AccessKey: <<{{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:12}}-{{hex:4}}-{{hex:4}}>>"
      ],
      ignores: [
        "BUNNY_STORAGE_PASSWORD={{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:6}}-{{hex:4}}-{{hex:4}}",
        "build_id: {{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:12}}-{{hex:4}}-{{hex:4}}"
      ]
    },
    {
      id: "bunny-account-key",
      title: "bunny.net account API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:bunny[a-z_.-]{0,24}key|AccessKey)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change every zone, file and video library of the account.",
      fix: "Reset the API key in the account settings.",
      source: "https://docs.bunny.net/reference/bunnynet-api-overview",
      finds: ["BUNNY_API_KEY=<<{{uuid}}{{uuid}}>>", "AccessKey: <<{{uuid}}{{uuid}}>>"],
      ignores: ["BUNNY_API_KEY=${VALUE}", "build_id: {{uuid}}{{uuid}}"]
    }
  ]
});

// src/rules/secrets/calendly.ts
var calendly_default = defineService({
  name: "Calendly",
  rules: [
    {
      id: "calendly-access-token",
      title: "Calendly access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNj[A-Za-z0-9_-]{60,140}\.eyJ[A-Za-z0-9_-]{100,700}\.[A-Za-z0-9_-]{60,100}${end}`,
      publicPrefix: 36,
      why: "Whoever holds it can read events and the people who booked them.",
      fix: "Revoke the token under Integrations, API and webhooks.",
      source: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
      finds: [
        "CALENDLY_TOKEN=<<eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFUIiwiYWxnIjoiRVMyNTYifQ.eyJ{{base62:230}}.{{base64url:85}}{{base62:1}}>>",
        'export KEY="<<eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFUIiwiYWxnIjoiRVMyNTYifQ.eyJ{{base62:230}}.{{base64url:85}}{{base62:1}}>>"'
      ],
      ignores: ["CALENDLY_TOKEN={{base62:40}}", "eyJraWQiOiIx{{base62:60}}.eyJ{{base62:20}}.{{base62:86}}"]
    }
  ]
});

// src/rules/secrets/canva.ts
var canva_default = defineService({
  name: "Canva",
  rules: [
    {
      id: "canva-client-secret",
      title: "Canva client secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}cnvca[A-Za-z0-9_-]{51}${end}`,
      random: true,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://www.canva.dev/docs/connect/authentication/",
      finds: [
        "CANVA_CLIENT_SECRET=<<cnvca{{base64url:50}}{{base62:1}}>>",
        'client = Client(api_key="<<cnvca{{base64url:50}}{{base62:1}}>>")'
      ],
      ignores: [
        "CANVA_CLIENT_SECRET=cnvca{{base64url:16}}{{base62:1}}",
        "xcnvca{{base64url:50}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/cardano.ts
var cardano_default = defineService({
  name: "Cardano",
  rules: [
    {
      id: "cardano-signing-key",
      title: "Cardano signing key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:(?:root|acct|addr|stake|drep|cc_cold|cc_hot)_x?sk|(?:acct|addr|stake)_shared_xsk|ed25519e?_sk)1[02-9ac-hj-np-z]{50,200}${end}`,
      proof: "bech32",
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://github.com/cardano-foundation/CIPs/blob/master/CIP-0005/README.md",
      finds: ["CARDANO_SK=<<{{cardano:addr_sk}}>>", 'skey: "<<{{cardano:root_xsk}}>>"'],
      ignores: ["CARDANO_SK=addr_sk1{{hex:20}}", "CARDANO_VK=addr_vk1{{hex:58}}"]
    }
  ]
});

// src/rules/secrets/cartesia.ts
var cartesia_default = defineService({
  name: "Cartesia",
  rules: [
    {
      id: "cartesia-api-key",
      title: "Cartesia API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_car_[A-Za-z0-9_-]{20,48}${end}`,
      random: true,
      why: "Whoever holds it can make speech at your cost and use the cloned voices of the account.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.cartesia.ai/get-started/authenticate-your-client-applications",
      finds: ["CARTESIA_API_KEY=<<sk_car_{{base62:22}}>>", "X-API-Key: <<sk_car_{{base62:22}}>>"],
      ignores: ["CARTESIA_API_KEY=sk_car_{{base62:7}}", "xsk_car_{{base62:22}}"]
    }
  ]
});

// src/rules/secrets/cashfree.ts
var cashfree_default = defineService({
  name: "Cashfree",
  rules: [
    {
      id: "cashfree-secret-key",
      title: "Cashfree secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}${end}`,
      proof: "cashfree-crc32",
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://www.cashfree.com/docs/api-reference/authentication",
      finds: ["CASHFREE_SECRET_KEY=<<{{cashfree:prod}}>>", "x-client-secret: <<{{cashfree:prod}}>>"],
      ignores: ["cfsk_ma_prod_{{hex:12}}", "xcfsk_ma_prod_{{hex:32}}_{{hex:8}}"]
    },
    {
      id: "cashfree-test-key",
      title: "Cashfree secret key (sandbox)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}cfsk_ma_test_[0-9a-f]{32}_[0-9a-f]{8}${end}`,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://www.cashfree.com/docs/api-reference/authentication",
      finds: ["CASHFREE_SECRET_KEY=<<{{cashfree:test}}>>", "x-client-secret: <<{{cashfree:test}}>>"],
      ignores: ["cfsk_ma_test_{{hex:12}}", "xcfsk_ma_test_{{hex:32}}_{{hex:8}}"]
    }
  ]
});

// src/rules/secrets/cerebras.ts
var cerebras_default = defineService({
  name: "Cerebras",
  rules: [
    {
      id: "cerebras-api-key",
      title: "Cerebras API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}csk-[a-z0-9]{48}${end}`,
      random: true,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://inference-docs.cerebras.ai/quickstart",
      finds: [
        "CEREBRAS_API_KEY=<<csk-{{alnum-lower:48}}>>",
        'client = Client(api_key="<<csk-{{alnum-lower:48}}>>")'
      ],
      ignores: ["CEREBRAS_API_KEY=csk-{{alnum-lower:16}}", "xcsk-{{alnum-lower:48}}"]
    }
  ]
});

// src/rules/secrets/chapa.ts
var chapa_default = defineService({
  name: "Chapa",
  rules: [
    {
      id: "chapa-secret-key",
      title: "Chapa secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}CHASECK-[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can take, transfer and refund money of the account.",
      fix: "Regenerate the key in the Chapa dashboard under Settings, API.",
      source: "https://developer.chapa.co/integrations/accept-payments",
      finds: [
        "CHAPA_SECRET_KEY=<<CHASECK-{{base62:32}}>>",
        "'Authorization: Bearer <<CHASECK-{{base62:32}}>>'"
      ],
      ignores: ["CHAPA_SECRET_KEY=CHASECK-{{base62:12}}", "CHAPUBK-{{base62:32}}"]
    },
    {
      id: "chapa-test-key",
      title: "Chapa test secret key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}CHASECK_TEST-[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "It opens the test mode of the account only.",
      fix: "Regenerate the test key and load keys from the environment.",
      source: "https://developer.chapa.co/test/testing-cards",
      finds: [
        "CHAPA_SECRET_KEY=<<CHASECK_TEST-{{base62:32}}>>",
        "'Authorization: Bearer <<CHASECK_TEST-{{base62:32}}>>'"
      ],
      ignores: ["CHAPA_SECRET_KEY=CHASECK_TEST-{{base62:12}}", "CHAPUBK_TEST-{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/chargebee.ts
var chargebee_default = defineService({
  name: "Chargebee",
  rules: [
    {
      id: "chargebee-api-key",
      title: "Chargebee API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("chargebee")}(?<value>(?:live|test)_[A-Za-z0-9]{24,60})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change subscriptions and read every customer of the site.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://apidocs.chargebee.com/docs/api/auth",
      finds: ["CHARGEBEE_API_KEY=<<live_{{base62:34}}>>", '"chargebee_api_key": "<<live_{{base62:34}}>>"'],
      ignores: ["CHARGEBEE_API_KEY=live_{{base62:11}}", "CHECKSUM=live_{{base62:34}}"]
    }
  ]
});

// src/rules/secrets/checkly.ts
var checkly_default = defineService({
  name: "Checkly",
  rules: [
    {
      id: "checkly-api-key",
      title: "Checkly user API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}cu_[0-9a-f]{32}${end}`,
      random: true,
      why: "Whoever holds it can change the checks, and read their environment variables, of the accounts of its owner.",
      fix: "Delete the key under User settings, API keys.",
      source: "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
      finds: ["CHECKLY_API_KEY=<<cu_{{hex:32}}>>", "Authorization: Bearer <<cu_{{hex:32}}>>"],
      ignores: ["CHECKLY_API_KEY=cu_{{hex:16}}", "xcu_{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/checkout-com.ts
var checkout_com_default = defineService({
  name: "Checkout.com",
  rules: [
    {
      id: "checkout-secret-key",
      title: "Checkout.com secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://www.checkout.com/docs/developer-resources/api/api-authentication",
      finds: ["CKO_SECRET_KEY=<<sk_{{uuid}}>>", 'apiKey: "<<sk_test_{{uuid}}>>"'],
      ignores: ["CKO_SECRET_KEY=sk_{{hex:8}}", "CKO_PUBLIC_KEY=pk_{{uuid}}"]
    },
    {
      id: "checkout-current-key",
      title: "Checkout.com secret key (current form)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}sk_sbox_[a-z0-9]{26,27}[a-z0-9*$=#]?${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://www.checkout.com/docs/developer-resources/api/api-authentication",
      finds: [
        "CKO_SECRET_KEY=<<sk_sbox_{{alnum-lower:27}}>>",
        "const key = '<<sk_sbox_{{alnum-lower:27}}>>'"
      ],
      ignores: ["CKO_SECRET_KEY=sk_sbox_{{alnum-lower:9}}", "xsk_sbox_{{alnum-lower:27}}"]
    }
  ]
});

// src/rules/secrets/chocolatey.ts
var chocolatey_default = defineService({
  name: "Chocolatey",
  rules: [
    {
      id: "chocolatey-api-key",
      title: "Chocolatey API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:choco(?:latey)?[a-z_.-]{0,8}key|choco (?:push|apikey)[ a-z0-9_.:/"\x27-]{0,80} (?:-k|--api-key|--key))(?:${assign}|[ =]"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can push versions of the packages of its owner.",
      fix: "Reset the key on the account page.",
      source: "https://docs.chocolatey.org/en-us/create/commands/api-key/",
      finds: [
        "CHOCO_API_KEY=<<{{uuid}}>>",
        "choco apikey --source https://push.chocolatey.org/ --key <<{{uuid}}>>"
      ],
      ignores: ["CHOCO_API_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/chromatic.ts
var chromatic_default = defineService({
  name: "Chromatic",
  rules: [
    {
      id: "chromatic-project-token",
      title: "Chromatic project token",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}chpt_[0-9a-f]{12,20}${end}`,
      why: "Whoever holds it can publish builds to the project.",
      fix: "Reset the token under Manage, Configure.",
      source: "https://www.chromatic.com/docs/setup/",
      finds: [
        "CHROMATIC_PROJECT_TOKEN=<<chpt_{{hex:15}}>>",
        "npx chromatic --project-token=<<chpt_{{hex:15}}>>"
      ],
      ignores: ["CHROMATIC_PROJECT_TOKEN=chpt_{{hex:7}}", "xchpt_{{hex:15}}"]
    }
  ]
});

// src/rules/secrets/circleci.ts
var circleci_default = defineService({
  name: "CircleCI",
  rules: [
    {
      id: "circleci-personal-token",
      title: "CircleCI personal API token",
      pack: "secrets",
      level: "error",
      pattern: `${start}CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can start pipelines and read what its owner can, environment variables by name included.",
      fix: "Delete the token under User settings, Personal API Tokens.",
      source: "https://circleci.com/docs/managing-api-tokens/",
      finds: [
        "CIRCLECI_TOKEN=<<CCIPAT_{{base62:22}}_{{hex:40}}>>",
        "  value: <<CCIPAT_{{base62:22}}_{{hex:40}}>>"
      ],
      ignores: ["CIRCLECI_TOKEN=CCIPAT_{{base62:22}}", "xCCIPAT_{{base62:22}}_{{hex:40}}"]
    },
    {
      id: "circleci-project-token",
      title: "CircleCI project API token",
      pack: "secrets",
      level: "warning",
      pattern: `${start}CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can use the API of the project within the scope of the token; a status token reads builds only.",
      fix: "Delete the token in the project settings, API Permissions.",
      source: "https://circleci.com/docs/managing-api-tokens/",
      finds: [
        "CIRCLE_TOKEN=<<CCIPRJ_{{base62:22}}_{{hex:40}}>>",
        "https://dl.circleci.com/status-badge/img/gh/harbor/site.svg?circle-token=<<CCIPRJ_{{base62:22}}_{{hex:40}}>>"
      ],
      ignores: ["CIRCLE_TOKEN=CCIPRJ_{{base62:22}}", "xCCIPRJ_{{base62:22}}_{{hex:40}}"]
    },
    {
      id: "circleci-legacy-token",
      title: "CircleCI API token (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:circle(?:ci)?[_-](?:[a-z_]{0,16}_)?token|circleci[a-z_.-]{0,16}(?:token|key))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the API of the project or of its owner.",
      fix: "Delete the token in the user or project settings.",
      source: "https://circleci.com/docs/managing-api-tokens/",
      finds: ["CIRCLE_TOKEN=<<{{hex:40}}>>", '-H "Circle-Token: <<{{hex:40}}>>"'],
      ignores: ["CIRCLE_TOKEN={{hex:20}}", "build_id: {{hex:40}}"]
    }
  ]
});

// src/rules/secrets/civo.ts
var civo_default = defineService({
  name: "Civo",
  rules: [
    {
      id: "civo-api-key",
      title: "Civo API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:civo[a-z_.-]{0,12}(?:key|token))${assign}(?<value>[A-Za-z0-9]{50})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can create, change and delete the resources of the account, at your cost.",
      fix: "Regenerate the key under Settings, Security.",
      source: "https://www.civo.com/docs/account/api-keys",
      finds: ["CIVO_TOKEN=<<{{base62:50}}>>", 'civo_api_key = "<<{{base62:50}}>>"'],
      ignores: ["CIVO_TOKEN={{base62:25}}", "build_id: {{base62:50}}"]
    }
  ]
});

// src/rules/secrets/clarifai.ts
var clarifai_default = defineService({
  name: "Clarifai",
  rules: [
    {
      id: "clarifai-access-token",
      title: "Clarifai personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("clarifai", "(?:pat|key|token)")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change every app, model and input of the user.",
      fix: "Delete the token under Settings, Secrets, and create one with fewer scopes.",
      source: "https://docs.clarifai.com/control/authentication/pat",
      finds: ["CLARIFAI_PAT=<<{{hex:32}}>>", '"clarifai_pat": "<<{{hex:32}}>>"'],
      ignores: ["CLARIFAI_PAT={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/clerk.ts
var clerk_default = defineService({
  name: "Clerk",
  rules: [
    {
      id: "clerk-secret-key",
      title: "Clerk secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_(?:live|test)_[A-Za-z0-9]{42}${end}`,
      random: true,
      why: "Whoever holds it can read, change and impersonate every user of the instance.",
      fix: "Rotate the key under API keys in the Clerk dashboard.",
      source: "https://clerk.com/docs/guides/development/clerk-environment-variables",
      finds: ["CLERK_SECRET_KEY=<<sk_live_{{base62:42}}>>", 'CLERK_SECRET_KEY="<<sk_test_{{base62:42}}>>"'],
      ignores: [
        "CLERK_SECRET_KEY=sk_live_{{base62:30}}",
        "NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_{{base62:42}}"
      ]
    }
  ]
});

// src/rules/secrets/clickhouse.ts
var clickhouse_default = defineService({
  name: "ClickHouse Cloud",
  rules: [
    {
      id: "clickhouse-cloud-secret",
      title: "ClickHouse Cloud API key secret",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}4b1d[A-Za-z0-9]{38}${base64End}`,
      random: true,
      why: "With its key id it can manage the services of the organisation.",
      fix: "Delete the API key in the console.",
      source: "https://clickhouse.com/docs/cloud/manage/openapi",
      finds: ["CLICKHOUSE_CLOUD_API_SECRET=<<4b1d{{base62:38}}>>", 'token_secret = "<<4b1d{{base62:38}}>>"'],
      ignores: ["CLICKHOUSE_CLOUD_API_SECRET=4b1d{{base62:19}}", "x4b1d{{base62:38}}"]
    }
  ]
});

// src/rules/secrets/clickup.ts
var clickup_default = defineService({
  name: "ClickUp",
  rules: [
    {
      id: "clickup-personal-token",
      title: "ClickUp personal token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pk_[0-9]{6,10}_[0-9A-Z]{32}${end}`,
      random: true,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Regenerate the token under Settings, Apps.",
      source: "https://developer.clickup.com/docs/authentication",
      finds: [
        "CLICKUP_API_TOKEN=<<pk_{{digits:8}}_{{alnum-upper:32}}>>",
        "Authorization: <<pk_{{digits:8}}_{{alnum-upper:32}}>>"
      ],
      ignores: [
        "CLICKUP_API_TOKEN=pk_{{digits:8}}_{{alnum-upper:10}}",
        "xpk_{{digits:8}}_{{alnum-upper:32}}"
      ]
    }
  ]
});

// src/rules/secrets/clojars.ts
var clojars_default = defineService({
  name: "Clojars",
  rules: [
    {
      id: "clojars-deploy-token",
      title: "Clojars deploy token",
      pack: "secrets",
      level: "error",
      pattern: `${start}CLOJARS_[0-9a-f]{60}${end}`,
      random: true,
      why: "Whoever holds it can deploy versions of the artifacts that it covers.",
      fix: "Disable the token on the deploy token page.",
      source: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
      finds: ["CLOJARS_PASSWORD=<<CLOJARS_{{hex:60}}>>", '"token": "<<CLOJARS_{{hex:60}}>>"'],
      ignores: ["CLOJARS_PASSWORD=CLOJARS_{{hex:30}}", "xCLOJARS_{{hex:60}}"]
    }
  ]
});

// src/rules/secrets/close.ts
var close_default = defineService({
  name: "Close",
  rules: [
    {
      id: "close-api-key",
      title: "Close API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}api_[A-Za-z0-9]{21,23}\.[A-Za-z0-9]{21,23}${end}`,
      random: true,
      why: "Whoever holds it can read and change every lead of the organisation.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://developer.close.com/topics/authentication/",
      finds: ["CLOSE_API_KEY=<<api_{{base62:22}}.{{base62:22}}>>", "-u <<api_{{base62:22}}.{{base62:22}}>>:"],
      ignores: ["CLOSE_API_KEY=api_{{base62:7}}.{{base62:22}}", "xapi_{{base62:22}}.{{base62:22}}"]
    }
  ]
});

// src/rules/secrets/cloudflare.ts
var cloudflare_default2 = defineService({
  name: "Cloudflare",
  rules: [
    {
      id: "cloudflare-api-token",
      title: "Cloudflare API token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}${end}`,
      random: true,
      why: "Whoever holds it can change what its permissions cover: DNS, workers, caches, certificates.",
      fix: "Roll the token under API Tokens and limit it to the zones it needs.",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      finds: [
        "CLOUDFLARE_API_TOKEN=<<cfut_{{base62:40}}{{hex:8}}>>",
        'apiToken: "<<cfat_{{base62:40}}{{hex:8}}>>"'
      ],
      ignores: ["cfut_{{base62:40}}", "cfat_{{base62:20}}{{hex:8}}"]
    },
    {
      id: "cloudflare-global-key",
      title: "Cloudflare global API key",
      pack: "secrets",
      level: "error",
      pattern: `${start}cfk_[A-Za-z0-9]{40}[0-9a-f]{8}${end}`,
      random: true,
      why: "Whoever holds it, with the e-mail address, has full access to every zone of the account.",
      fix: "Change the Global API Key in the profile and use scoped tokens.",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
      finds: [
        "CLOUDFLARE_API_KEY=<<cfk_{{base62:40}}{{hex:8}}>>",
        "X-Auth-Key: <<cfk_{{base62:40}}{{hex:8}}>>"
      ],
      ignores: ["cfk_{{base62:30}}", "xcfk_{{base62:40}}{{hex:8}}"]
    },
    {
      id: "cloudflare-origin-ca-key",
      title: "Cloudflare Origin CA key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}v1\.0-[0-9a-f]{24}-[0-9a-f]{146}${end}`,
      random: true,
      why: "Whoever holds it can issue and revoke origin certificates for your zones.",
      fix: "Change the Origin CA key in the profile.",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
      finds: [
        "CF_ORIGIN_CA_KEY=<<v1.0-{{hex:24}}-{{hex:146}}>>",
        "X-Auth-User-Service-Key: <<v1.0-{{hex:24}}-{{hex:146}}>>"
      ],
      ignores: ["v1.0-{{hex:24}}", "v1.0-{{hex:24}}-{{hex:40}}"]
    },
    {
      id: "cloudflare-legacy-token",
      title: "Cloudflare API token (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:cloudflare[a-z_.-]{0,16}token|(?<![a-z])cf_(?:api_|account_|pages_|worker_|workers_|dns_|zone_)?(?:api_)?token)${assign}(?<value>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change what its permissions cover: DNS, workers, caches, certificates.",
      fix: "Roll the token under API Tokens and limit it to the zones it needs.",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
      finds: ["CLOUDFLARE_API_TOKEN=<<{{base62:40}}>>", 'CF_API_TOKEN: "<<{{base62:40}}>>"'],
      ignores: ["CLOUDFLARE_API_TOKEN={{base62:20}}", "build_id: {{base62:40}}"]
    },
    {
      id: "cloudflare-legacy-global-key",
      title: "Cloudflare global API key (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:cloudflare[a-z_.-]{0,16}key|(?<![a-z])cf_(?:global_)?(?:api_)?key|x-auth-key)${assign}(?<value>[0-9a-f]{37})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it, with the e-mail address, has full access to every zone of the account.",
      fix: "Change the Global API Key in the profile and use scoped tokens.",
      source: "https://developers.cloudflare.com/fundamentals/api/get-started/keys/",
      finds: ["CLOUDFLARE_API_KEY=<<{{hex:37}}>>", '-H "X-Auth-Key: <<{{hex:37}}>>"'],
      ignores: ["CLOUDFLARE_API_KEY={{hex:18}}", "build_id: {{hex:37}}"]
    },
    {
      id: "cloudflare-tunnel-token",
      title: "Cloudflare tunnel token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}eyJhIjoi[A-Za-z0-9+/_-]{120,300}={0,2}${base64End}`,
      proof: "base64-json",
      publicPrefix: 0,
      why: "Whoever holds it can run the tunnel and receive the traffic of the hosts behind it.",
      fix: "Rotate the secret of the tunnel in the dashboard.",
      source: "https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/",
      finds: [
        "TUNNEL_TOKEN=<<{{cloudflare-tunnel}}>>",
        "cloudflared tunnel run --token <<{{cloudflare-tunnel}}>>"
      ],
      ignores: ["TUNNEL_TOKEN=eyJhIjoi{{base62:30}}", "xeyJhIjoi{{base62:160}}"]
    },
    {
      id: "cloudflare-turnstile-secret",
      title: "Cloudflare Turnstile secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}0x4AAAAAA[A-Za-z0-9_-]{26}${end}`,
      random: true,
      publicPrefix: 6,
      why: "Whoever holds it can have answers of the widget taken as valid.",
      fix: "Rotate the secret key of the widget.",
      source: "https://developers.cloudflare.com/turnstile/get-started/",
      finds: ["TURNSTILE_SECRET_KEY=<<0x4AAAAAAA{{base62:25}}>>", "  value: <<0x4AAAAAAA{{base62:25}}>>"],
      ignores: ["NEXT_PUBLIC_TURNSTILE_SITE_KEY=0x4AAAAAAA{{base62:14}}", "x0x4AAAAAAA{{base62:25}}"]
    },
    {
      id: "cloudflare-access-client-id",
      title: "Cloudflare Access service token id",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${wordStart}[0-9a-f]{32}\.access(?![A-Za-z0-9_.-])`,
      random: true,
      publicPrefix: 0,
      why: "It names a service token; with its secret it passes the login in front of your applications.",
      fix: "Look for the client secret beside it and revoke the service token.",
      source: "https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/",
      finds: ["CF_ACCESS_CLIENT_ID=<<{{hex:32}}.access>>", "CF-Access-Client-Id: <<{{hex:32}}.access>>"],
      ignores: ["CF_ACCESS_CLIENT_ID={{hex:16}}.access", "x{{hex:32}}.access"]
    },
    {
      id: "cloudflare-access-client-secret",
      title: "Cloudflare Access service token secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:cf[_-]access[_-]client[_-]secret)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "cloudflare-access-client-id", lines: 5 },
      publicPrefix: 0,
      why: "With its id it passes the login in front of your applications.",
      fix: "Revoke the service token and create a new one.",
      source: "https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/",
      finds: ["CF_ACCESS_CLIENT_SECRET=<<{{hex:64}}>>", "CF-Access-Client-Secret: <<{{hex:64}}>>"],
      ignores: ["CF_ACCESS_CLIENT_SECRET={{hex:32}}", "build_id: {{hex:64}}"]
    },
    {
      id: "cloudflare-deploy-hook",
      title: "Cloudflare Pages deploy hook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`api\.cloudflare\.com/client/v4/pages/webhooks/deploy_hooks/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`,
      publicPrefix: 0,
      why: "Whoever has the URL can start builds of the project.",
      fix: "Delete the deploy hook in the settings of the project.",
      source: "https://developers.cloudflare.com/pages/configuration/deploy-hooks/",
      finds: [
        "https://api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/<<{{uuid}}>>",
        "curl -X POST https://api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/<<{{uuid}}>>"
      ],
      ignores: [
        "https://api.cloudflare.com/client/v4/pages/webhooks/deploy_hooks/$ID",
        "https://api.cloudflare.com/client/v4/zones/{{hex:32}}"
      ]
    }
  ]
});

// src/rules/secrets/cloudinary.ts
var cloudinary_default = defineService({
  name: "Cloudinary",
  rules: [
    {
      id: "cloudinary-url",
      title: "Cloudinary URL with API secret",
      pack: "secrets",
      level: "error",
      pattern: "cloudinary://[0-9]{14,16}:(?<value>[A-Za-z0-9_-]{27})@",
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload, change and delete every asset.",
      fix: "Delete the access key under Settings, API keys.",
      source: "https://cloudinary.com/documentation/how_to_integrate_cloudinary",
      finds: [
        "CLOUDINARY_URL=cloudinary://{{digits:15}}:<<{{base64url:26}}{{base62:1}}>>@harbor",
        '"cloudinary://{{digits:15}}:<<{{base62:27}}>>@harbor"'
      ],
      ignores: [
        "CLOUDINARY_URL=cloudinary://my_key:my_secret@my_cloud",
        "cloudinary://{{digits:15}}:{{base62:10}}@harbor"
      ]
    },
    {
      id: "cloudinary-api-secret",
      title: "Cloudinary API secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("cloudinary", "secret")}(?<value>[A-Za-z0-9_-]{27})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload, change and delete every asset.",
      fix: "Delete the access key under Settings, API keys.",
      source: "https://cloudinary.com/documentation/how_to_integrate_cloudinary",
      finds: ["CLOUDINARY_API_SECRET=<<{{base62:27}}>>", '"cloudinary_api_secret": "<<{{base62:27}}>>"'],
      ignores: ["CLOUDINARY_API_SECRET={{base62:9}}", "CHECKSUM={{base62:27}}"]
    }
  ]
});

// src/rules/secrets/cloudsmith.ts
var cloudsmith_default = defineService({
  name: "Cloudsmith",
  rules: [
    {
      id: "cloudsmith-service-key",
      title: "Cloudsmith API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}csa_[0-9a-f]{30}[A-Za-z0-9]{6}${end}`,
      why: "Whoever holds it can pull, and perhaps push, packages of the organisation.",
      fix: "Refresh the key of the user or service.",
      source: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
      finds: [
        "CLOUDSMITH_API_KEY=<<csa_{{hex:30}}{{base62:6}}>>",
        "Authorization: Bearer <<csa_{{hex:30}}{{base62:6}}>>"
      ],
      ignores: ["CLOUDSMITH_API_KEY=csa_{{hex:15}}{{base62:6}}", "xcsa_{{hex:30}}{{base62:6}}"]
    },
    {
      id: "cloudsmith-api-key",
      title: "Cloudsmith API key (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:cloudsmith[a-z_.-]{0,16}(?:key|token))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can pull, and perhaps push, packages of the organisation.",
      fix: "Refresh the key of the user or service.",
      source: "https://docs.cloudsmith.com/accounts-and-teams/api-key",
      finds: ["CLOUDSMITH_API_KEY=<<{{hex:40}}>>", 'cloudsmith_token: "<<{{hex:40}}>>"'],
      ignores: ["CLOUDSMITH_API_KEY={{hex:20}}", "build_id: {{hex:40}}"]
    }
  ]
});

// src/rules/secrets/cockroachdb.ts
var cockroachdb_default = defineService({
  name: "CockroachDB Cloud",
  rules: [
    {
      id: "cockroachdb-api-key",
      title: "CockroachDB Cloud API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}${end}`,
      random: true,
      why: "Whoever holds it can manage the clusters that the service account may.",
      fix: "Delete the API key of the service account.",
      source: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access",
      finds: [
        "COCKROACH_API_KEY=<<CCDB1_{{base62:22}}_{{base62:40}}>>",
        "apiKey: '<<CCDB1_{{base62:22}}_{{base62:40}}>>'"
      ],
      ignores: ["COCKROACH_API_KEY=CCDB1_{{base62:22}}_{{base62:12}}", "xCCDB1_{{base62:22}}_{{base62:40}}"]
    }
  ]
});

// src/rules/secrets/cocoapods.ts
var cocoapods_default = defineService({
  name: "CocoaPods",
  rules: [
    {
      id: "cocoapods-trunk-token",
      title: "CocoaPods trunk session token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:cocoapods_trunk_token|trunk\.cocoapods\.org[\s"\x27]{1,8}(?:login[ \t]{1,4}[^\s]{3,60}\s{1,8})?password)(?:${assign}|[ \t]{1,4})(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can publish versions of the pods of its owner.",
      fix: "End the session with `pod trunk me clean-sessions`.",
      source: "https://guides.cocoapods.org/making/getting-setup-with-trunk.html",
      finds: [
        "COCOAPODS_TRUNK_TOKEN=<<{{hex:32}}>>",
        "machine trunk.cocoapods.org\n  login dev@harbor.dev\n  password <<{{hex:32}}>>"
      ],
      ignores: ["COCOAPODS_TRUNK_TOKEN={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/coda.ts
var coda_default = defineService({
  name: "Coda",
  rules: [
    {
      id: "coda-api-token",
      title: "Coda API token",
      pack: "secrets",
      level: "error",
      pattern: `coda_?api_?(?:key|token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Delete the token in the settings of the account and create a new one.",
      source: "https://coda.io/developers/apis/v1#section/Introduction",
      finds: ["CODA_API_TOKEN=<<{{uuid}}>>", '"coda_api_token": "<<{{uuid}}>>"'],
      ignores: ["CODA_API_TOKEN={{hex:12}}", "CHECKSUM={{uuid}}"]
    }
  ]
});

// src/rules/secrets/codacy.ts
var codacy_default = defineService({
  name: "Codacy",
  rules: [
    {
      id: "codacy-token",
      title: "Codacy token",
      pack: "secrets",
      level: "warning",
      pattern: `(?:codacy[a-z_.-]{0,16}token)${assign}(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{20}))(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload coverage or use the API for the account or repository.",
      fix: "Delete the token in the repository or account settings.",
      source: "https://docs.codacy.com/codacy-api/api-tokens/",
      finds: ["CODACY_PROJECT_TOKEN=<<{{hex:32}}>>", 'CODACY_API_TOKEN: "<<{{base62:20}}>>"'],
      ignores: ["CODACY_PROJECT_TOKEN={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/code-climate.ts
var code_climate_default = defineService({
  name: "Code Climate",
  rules: [
    {
      id: "code-climate-token",
      title: "Code Climate test reporter id or API token",
      pack: "secrets",
      level: "warning",
      pattern: `(?:(?:cc_test_reporter_id|code_?climate[a-z_.-]{0,16}token))${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload coverage for the repository.",
      fix: "Regenerate the reporter id in the repository settings.",
      source: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
      finds: ["CC_TEST_REPORTER_ID=<<{{hex:64}}>>", "CODECLIMATE_REPO_TOKEN=<<{{hex:64}}>>"],
      ignores: ["CC_TEST_REPORTER_ID={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/codecov.ts
var codecov_default = defineService({
  name: "Codecov",
  rules: [
    {
      id: "codecov-token",
      title: "Codecov upload or access token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:codecov[a-z_.-]{0,16}token|codecov(?:\.exe)?[ a-z0-9_./-]{0,60} (?:-t|--token))(?:${assign}|[ =]"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds an upload token can write coverage reports; an access token reads private ones.",
      fix: "Regenerate the token in the settings of the repository.",
      source: "https://docs.codecov.com/docs/codecov-tokens",
      finds: ["CODECOV_TOKEN=<<{{uuid}}>>", "codecov -t <<{{uuid}}>>"],
      ignores: ["CODECOV_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/coderabbit.ts
var coderabbit_default = defineService({
  name: "CodeRabbit",
  rules: [
    {
      id: "coderabbit-api-key",
      title: "CodeRabbit API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}cr-[0-9a-f]{58}${end}`,
      random: true,
      why: "Whoever holds it can run reviews and read reports of the organisation.",
      fix: "Delete the key in CodeRabbit under API keys.",
      source: "https://docs.coderabbit.ai/api-reference",
      finds: ["CODERABBIT_API_KEY=<<cr-{{hex:58}}>>", "x-coderabbitai-api-key: <<cr-{{hex:58}}>>"],
      ignores: ["CODERABBIT_API_KEY=cr-{{hex:40}}", "xcr-{{hex:58}}"]
    }
  ]
});

// src/rules/secrets/cohere.ts
var cohere_default = defineService({
  name: "Cohere",
  rules: [
    {
      id: "cohere-api-key",
      title: "Cohere API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("cohere")}(?<value>[A-Za-z0-9]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.cohere.com/reference/about",
      finds: ["COHERE_API_KEY=<<{{base62:40}}>>", '"cohere_api_key": "<<{{base62:40}}>>"'],
      ignores: ["COHERE_API_KEY={{base62:13}}", "CHECKSUM={{base62:40}}"]
    }
  ]
});

// src/rules/secrets/coinbase.ts
var coinbase_default = defineService({
  name: "Coinbase",
  rules: [
    {
      id: "coinbase-commerce-key",
      title: "Coinbase Commerce API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("coinbase", "api_?key")}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can create and read charges of the shop.",
      fix: "Delete the key in the settings of Coinbase Commerce.",
      source: "https://docs.cdp.coinbase.com/commerce/introduction/quickstart",
      finds: ["COINBASE_COMMERCE_API_KEY=<<{{uuid}}>>", '"coinbase_commerce_api_key": "<<{{uuid}}>>"'],
      ignores: ["COINBASE_COMMERCE_API_KEY={{hex:12}}", "CHECKSUM={{uuid}}"]
    },
    {
      id: "coinbase-cdp-key",
      title: "Coinbase Developer Platform key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`organizations/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/apiKeys/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\?"[^{}]{1,40}?\\?"(?<value>-----BEGIN EC PRIVATE KEY-----[A-Za-z0-9+/=\\nr]{120,300}-----END EC PRIVATE KEY-----)`,
      publicPrefix: 0,
      why: "Whoever holds it can trade and move the funds that the key may touch.",
      fix: "Delete the key in the developer platform and check the activity of the account.",
      source: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
      finds: [
        '"name": "organizations/{{uuid}}/apiKeys/{{uuid}}", "privateKey": "<<{{pem:ec|json}}>>"',
        '{"name":"organizations/{{uuid}}/apiKeys/{{uuid}}","privateKey":"<<{{pem:ec|json}}>>"}'
      ],
      ignores: ['"name": "organizations/{{uuid}}/apiKeys/{{uuid}}"', '"privateKey": "{{pem:ec|json}}"']
    }
  ]
});

// src/rules/secrets/coingecko.ts
var coingecko_default = defineService({
  name: "CoinGecko",
  rules: [
    {
      id: "coingecko-api-key",
      title: "CoinGecko API key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}CG-(?=[A-Za-z]{0,23}[0-9])[A-Za-z0-9]{24}${end}`,
      random: true,
      why: "Whoever holds it can use up the credits of your plan.",
      fix: "Delete the key in the developer dashboard of CoinGecko.",
      source: "https://docs.coingecko.com/docs/setting-up-your-api-key",
      finds: ["COINGECKO_API_KEY=<<CG-{{base62:24}}>>", "x-cg-demo-api-key: <<CG-{{base62:24}}>>"],
      ignores: ["COINGECKO_API_KEY=CG-{{base62:10}}", "xCG-{{base62:24}}"]
    }
  ]
});

// src/rules/secrets/comet.ts
var comet_default = defineService({
  name: "Comet",
  rules: [
    {
      id: "comet-api-key",
      title: "Comet API key",
      pack: "secrets",
      level: "error",
      pattern: `comet(?:_ml)?_?api_?key${assign}(?<value>[A-Za-z0-9]{25})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change every experiment of the workspace.",
      fix: "Create a new API key in the account settings, which ends the old one.",
      source: "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
      finds: ["COMET_API_KEY=<<{{base62:25}}>>", '"comet_api_key": "<<{{base62:25}}>>"'],
      ignores: ["COMET_API_KEY={{base62:8}}", "CHECKSUM={{base62:25}}"]
    }
  ]
});

// src/rules/secrets/command-lines.ts
var word = String.raw`["']?(?<value>[^\s"'$%<>|;(){}\[\]\\\x60-][^\s"'<>|;\\\x60]{4,80})`;
var words = (most) => String.raw`(?:[ \t]+[^\s|;&]{1,60}){0,${most}}?`.replaceAll("+", "{1,4}");
var why2 = "Command lines are kept in shell histories, process lists and the logs of build servers.";
var fix5 = "Change the password, and give it through the environment, a file that only its owner can read, or standard input.";
var common = { pack: "secrets", level: "error", typed: true, publicPrefix: 0, why: why2, fix: fix5 };
var command_lines_default = defineService({
  name: "Command lines",
  rules: [
    {
      ...common,
      id: "mysql-command-password",
      title: "Password on a command line of MySQL or MariaDB",
      pattern: String.raw`\b(?:mysql(?:dump|admin|import|show|check|sh|binlog)?|mariadb(?:-dump|-admin)?)${words(8)}[ \t]{1,4}-p${word}`,
      source: "https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html",
      finds: [
        "mysql -u root -p<<{{password}}>> shop",
        "mysqldump -h db -uapp -p'<<{{base62:20}}>>' shop > shop.sql"
      ],
      ignores: [
        "mysql -u root -p shop",
        "mysql -uroot -p$MYSQL_PASSWORD shop",
        'mysql -u root -p"${PASS}" shop'
      ]
    },
    {
      ...common,
      id: "mysqladmin-password",
      title: "New password on a command line of mysqladmin or rabbitmqctl",
      pattern: String.raw`\b(?:mysqladmin${words(6)} password|rabbitmqctl (?:add_user|change_password|authenticate_user) [^\s|;&]{1,60}|wpa_passphrase [^\s|;&]{1,60}|wifi connect [^\s|;&]{1,60} password) ${word}`,
      source: "https://www.rabbitmq.com/docs/man/rabbitmqctl.8",
      finds: ["mysqladmin -u root password '<<{{password}}>>'", "rabbitmqctl add_user app <<{{base62:20}}>>"],
      ignores: ["rabbitmqctl add_user $USER $PASS", "mysqladmin -u root password <new-password>"]
    },
    {
      ...common,
      id: "sshpass-password",
      title: "Password on a command line of sshpass",
      pattern: String.raw`\bsshpass (?:-[vhe] ){0,2}-p ?${word}`,
      source: "https://manpages.debian.org/stable/sshpass/sshpass.1.en.html",
      finds: [
        "sshpass -p <<{{password}}>> ssh root@web-1.harbor.dev",
        "sshpass -p'<<{{base62:16}}>>' scp a b:"
      ],
      ignores: ['sshpass -p "$SSH_PASSWORD" ssh web-1', "sshpass -p <password> ssh web-1"]
    },
    {
      ...common,
      id: "login-command-password",
      title: "Password on a command line that signs in",
      pattern: String.raw`\b(?:docker login|podman login|registry login|az login|oc login|mongodump|rabbitmqadmin|dotnet nuget|cqlsh|cypher-shell)${words(9)} -p(?: |=)${word}`,
      source: "https://docs.docker.com/reference/cli/docker/login/",
      finds: [
        "docker login -u ci -p <<{{password}}>> registry.harbor.dev",
        "az login --service-principal -u app -p <<{{base62:34}}>> --tenant harbor"
      ],
      ignores: [
        "docker login -u ci -p $REGISTRY_PASSWORD registry.harbor.dev",
        "docker login -u ci --password-stdin registry.harbor.dev",
        "mongo -u app -p --authenticationDatabase admin"
      ]
    },
    {
      ...common,
      id: "capital-p-command-password",
      title: "Password on a command line of a database or archive tool",
      pattern: String.raw`(?:\b(?:sqlcmd|freebcp|ipmitool)${words(9)} -P ?|\b(?:un)?zip -P ?|\bxfreerdp${words(8)} /p:)${word}`,
      source: "https://learn.microsoft.com/en-us/sql/tools/sqlcmd/sqlcmd-utility",
      finds: ["sqlcmd -S db-7 -U sa -P '<<{{password}}>>' -Q x", "unzip -P <<{{base62:16}}>> backup.zip"],
      ignores: ["sqlcmd -S db-7 -U sa -P $SA_PASSWORD -Q x", "zip -P <password> backup.zip x"]
    },
    {
      ...common,
      id: "redis-command-password",
      title: "Password on a command line of redis-cli",
      pattern: String.raw`\b(?:redis|valkey)-cli${words(8)} -a ${word}`,
      source: "https://redis.io/docs/latest/develop/tools/cli/",
      finds: ["redis-cli -h cache -a <<{{password}}>> ping", "redis-cli -a '<<{{base62:32}}>>' ping"],
      ignores: ["redis-cli -a $REDIS_PASSWORD ping", "redis-cli -h cache ping"]
    },
    {
      ...common,
      id: "htpasswd-command-password",
      title: "Password on a command line of htpasswd",
      pattern: String.raw`\bhtpasswd(?:[ \t]{1,4}-[a-zA-Z0-9]{1,6}){0,3}[ \t]{1,4}-(?:[a-zA-Z0-9]{0,4}n[a-zA-Z0-9]{0,4}b|[a-zA-Z0-9]{0,4}b[a-zA-Z0-9]{0,4}n|[a-zA-Z]{0,4}b[a-zA-Z]{0,4}[ \t]{1,4}[^\s|;&]{1,80})[a-zA-Z0-9]{0,4}[ \t]{1,4}[^\s|;&-][^\s|;&]{0,60}[ \t]{1,4}${word}`,
      source: "https://httpd.apache.org/docs/2.4/programs/htpasswd.html",
      finds: [
        "htpasswd -bc /etc/nginx/.htpasswd admin <<{{password}}>>",
        "htpasswd -nb admin '<<{{password}}>>'"
      ],
      ignores: ["htpasswd -b .htpasswd admin $PASSWORD", "htpasswd -c .htpasswd admin"]
    },
    {
      ...common,
      id: "curl-user-password",
      title: "User and password given to an HTTP client",
      pattern: String.raw`(?: -u | --user | --user=| --proxy-user )["']?[^\s:"'$<>{}]{1,64}:(?<value>[^\s"'$%<>|;(){}\\\x60][^\s"'<>|;\\\x60]{4,120})`,
      source: "https://curl.se/docs/manpage.html#-u",
      finds: [
        "curl -u admin:<<{{password}}>> https://api.harbor.dev/",
        "curl -s --user 'ci:<<{{base62:24}}>>' -X POST https://api.harbor.dev/"
      ],
      ignores: ["curl -u admin:$PASSWORD https://api.harbor.dev/", 'curl -u "$USER:$PASS" x']
    },
    {
      ...common,
      id: "openssl-command-password",
      title: "Passphrase on a command line of openssl",
      pattern: String.raw`(?:-pass(?:in|out)? {1,2}["']?pass:|\bopenssl enc${words(8)} -k |\bopenssl passwd(?: -[a-z0-9]{1,8}){0,2} )${word}`,
      source: "https://docs.openssl.org/master/man1/openssl-passphrase-options/",
      finds: [
        "openssl rsa -in a.pem -passin pass:<<{{password}}>> -out b.pem",
        "openssl enc -d -aes-256-cbc -k '<<{{base62:20}}>>' -in a"
      ],
      ignores: [
        "openssl rsa -in a.pem -passin pass:$PASS",
        "openssl rsa -in a.pem -passin env:PASS -passout stdin"
      ]
    },
    {
      ...common,
      id: "ldap-command-password",
      title: "Password on a command line of an LDAP tool",
      pattern: String.raw`\b(?:ldapsearch|ldapmodify|ldapadd|ldapdelete|ldappasswd|ldapwhoami)${words(10)} -w ?${word}`,
      source: "https://linux.die.net/man/1/ldapsearch",
      finds: [
        "ldapsearch -x -D cn=admin,dc=harbor -w <<{{password}}>> -b dc=harbor",
        "ldapadd -D cn=admin -w '<<{{base62:16}}>>'"
      ],
      ignores: [
        "ldapsearch -x -D cn=admin -w $LDAP_PASSWORD -b dc=harbor",
        "ldapsearch -x -W -D cn=admin -b dc=harbor"
      ]
    },
    {
      ...common,
      id: "user-and-password-argument",
      title: "User and password in one argument",
      pattern: String.raw`(?:\bsmbclient${words(6)} -U ?["']?[^\s%"'$]{1,60}%|\blftp${words(6)} -u ["']?[^\s,"'$]{1,60},|\bsqlplus (?:-[a-zA-Z]{1,8} ){0,3}["']?[^\s/"'$]{1,60}/|\bjdbc:oracle:(?:thin|oci):[\w$.]{1,60}/)(?<value>[^\s"'$%<>|;(){}\\@\x60-][^\s"'<>|;\\@\x60]{4,80})`,
      source: "https://www.samba.org/samba/docs/current/man-html/smbclient.1.html",
      finds: [
        "smbclient //nas-1/share -U app%<<{{password}}>>",
        "sqlplus app/<<{{password}}>>@db-7.harbor.dev",
        "lftp -u app,<<{{base62:16}}>> sftp://nas-1"
      ],
      ignores: [
        "smbclient //nas-1/share -U app",
        "sqlplus app/$PASS@db-7",
        "jdbc:oracle:thin:@db-7.harbor.dev:1521/shop"
      ]
    },
    {
      ...common,
      id: "piped-password",
      title: "Password that echo hands to another command",
      pattern: String.raw`\b(?:echo|printf)(?: -[neE]{1,3})? {1,2}["']?(?:[a-z_][a-z0-9_-]{0,31}:(?=[^|\n]{1,90}\|(?: sudo)? chpasswd))?(?<value>[^\s"'$%<>|;(){}\\\x60-][^\s"'$<>|;\\\x60]{4,80})["']? {0,2}\| {0,2}(?:[^|\n]{1,60} )?(?:chpasswd|sudo -S |passwd --stdin|--password-stdin|cryptsetup )`,
      source: "https://manpages.debian.org/stable/passwd/chpasswd.8.en.html",
      finds: [
        'echo "root:<<{{password}}>>" | chpasswd',
        "echo '<<{{base62:24}}>>' | docker login -u ci --password-stdin registry.harbor.dev",
        "echo <<{{password}}>> | sudo -S apt-get update"
      ],
      ignores: ['echo "root:$PASS" | chpasswd', 'echo "$TOKEN" | docker login -u ci --password-stdin']
    },
    {
      ...common,
      id: "secure-string",
      title: "Clear text made into a PowerShell secure string",
      pattern: String.raw`\bConvertTo-SecureString(?:[ \t]{1,4}-(?:AsPlainText|Force|String|Key[ \t]{1,4}\S{1,40})){0,4}[ \t]{1,4}["'](?<value>[^\s"'$<>][^"'<>\r\n]{4,120})["'](?:[ \t]{1,4}-(?:AsPlainText|Force|String)){0,3}`,
      source: "https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring",
      ignoreCase: true,
      finds: [
        'ConvertTo-SecureString "<<{{password}}>>" -AsPlainText -Force',
        "$p = ConvertTo-SecureString -AsPlainText -Force -String '<<{{base62:20}}>>'"
      ],
      ignores: [
        "ConvertTo-SecureString $env:PASS -AsPlainText -Force",
        'ConvertTo-SecureString "$pass" -AsPlainText -Force'
      ]
    },
    {
      ...common,
      id: "vault-command-token",
      title: "Token or unseal key on a command line",
      random: true,
      pattern: String.raw`\b(?:vault login|operator unseal|config pypi-token\.[\w.-]{1,40}|gh secret set \w{1,60}${words(4)} (?:--body|-b))[ =]${word}`,
      source: "https://developer.hashicorp.com/vault/docs/commands/operator/unseal",
      finds: [
        "vault operator unseal <<{{base64:43}}=>>",
        'gh secret set API_SECRET --body "<<{{base62:32}}>>"'
      ],
      ignores: ["vault login $VAULT_TOKEN", "vault operator unseal"]
    },
    {
      ...common,
      id: "repository-command-password",
      title: "Password of a package repository on a command line",
      pattern: String.raw`\b(?:config (?:-g |--global )?http-basic\.[\w.-]{1,60} [^\s|;&"'$]{1,60} )${word}`,
      source: "https://python-poetry.org/docs/repositories/#configuring-credentials",
      finds: [
        "poetry config http-basic.harbor ci <<{{password}}>>",
        "composer config --global http-basic.repo.harbor.dev ci <<{{base62:24}}>>"
      ],
      ignores: ["poetry config http-basic.harbor ci $PASSWORD", "poetry config http-basic.harbor ci"]
    }
  ]
});

// src/rules/secrets/configcat.ts
var configcat_default = defineService({
  name: "ConfigCat",
  rules: [
    {
      id: "configcat-sdk-key",
      title: "ConfigCat SDK key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}configcat-(?:sdk-1|proxy)/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}${end}`,
      random: true,
      publicPrefix: 10,
      why: "Whoever holds it can read the flags and their rules; in a web page it is public by design.",
      fix: "Rotate the SDK key, and evaluate flags with private rules on the server.",
      source: "https://configcat.com/docs/advanced/faq/",
      finds: [
        "CONFIGCAT_SDK_KEY=<<configcat-sdk-1/{{base62:22}}/{{base62:22}}>>",
        '"token": "<<configcat-sdk-1/{{base62:22}}/{{base62:22}}>>"'
      ],
      ignores: [
        "CONFIGCAT_SDK_KEY=configcat-sdk-1/{{base62:22}}",
        "xconfigcat-sdk-1/{{base62:22}}/{{base62:22}}"
      ]
    }
  ]
});

// src/rules/secrets/confluent.ts
var confluent_default = defineService({
  name: "Confluent Cloud",
  rules: [
    {
      id: "confluent-api-secret",
      title: "Confluent Cloud API secret",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}cflt[A-Za-z0-9+/]{60}${base64End}`,
      random: true,
      pair: { rule: "confluent-api-key", lines: 5 },
      why: "With its key it can read and write the topics, or manage the resources, that the key covers.",
      fix: "Delete the API key and create one for a service account.",
      source: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
      finds: [
        "CONFLUENT_CLOUD_API_SECRET=<<cflt{{base64:60}}>>",
        "Authorization: Bearer <<cflt{{base64:60}}>>"
      ],
      ignores: ["CONFLUENT_CLOUD_API_SECRET=cflt{{base64:30}}", "xcflt{{base64:60}}"]
    },
    {
      id: "confluent-legacy-api-secret",
      title: "Confluent Cloud API secret (older form)",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?:confluent|ccloud)[a-z_.-]{0,24}secret|sasl\.(?:jaas\.config|password)[^\n]{0,200}password=["\x27\\]{0,2}|sasl\.password)(?:${assign})?(?<value>[A-Za-z0-9+/]{64})(?![A-Za-z0-9+/=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "confluent-api-key", lines: 5 },
      publicPrefix: 0,
      why: "With its key it can read and write the topics, or manage the resources, that the key covers.",
      fix: "Delete the API key and create one for a service account.",
      source: "https://docs.confluent.io/cloud/current/client-apps/config-client.html",
      finds: ["CONFLUENT_CLOUD_API_SECRET=<<{{base64:64}}>>", "sasl.password=<<{{base64:64}}>>"],
      ignores: ["CONFLUENT_CLOUD_API_SECRET={{base64:32}}", "build_id: {{base64:64}}"]
    },
    {
      id: "confluent-api-key",
      title: "Confluent Cloud API key",
      pack: "secrets",
      level: "note",
      pattern: `(?:confluent|ccloud|kafka|schema_?registry|sasl)[a-z_.-]{0,24}(?:api_?key|username)${assign}(?<value>[A-Z0-9]{16})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "On its own it is a name; with the secret beside it, it opens what the key covers.",
      fix: "Look for the secret beside it and delete the API key.",
      source: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
      finds: ["CONFLUENT_CLOUD_API_KEY=<<{{alnum-upper:16}}>>", "sasl.username=<<{{alnum-upper:16}}>>"],
      ignores: ["CONFLUENT_CLOUD_API_KEY={{alnum-upper:8}}", "build_id: {{alnum-upper:16}}"]
    }
  ]
});

// src/rules/secrets/connection-urls.ts
var connection_urls_default = defineService({
  name: "Connection URLs",
  rules: [
    {
      id: "postgres-url",
      title: "Postgres URL with a password",
      pack: "secrets",
      level: "error",
      detector: "url-userinfo",
      publicPrefix: 0,
      why: "Whoever has the URL can read and change the database, from anywhere the server can be reached.",
      fix: "Change the password of the user and read the URL from the environment or a secret store.",
      source: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS",
      finds: [
        "postgres://app:<<{{base62:24}}>>@ep-late-dew-{{hex:8}}.eu-central-1.aws.neon.tech/harbor",
        '"url": "postgresql+asyncpg://app:<<{{base62:20}}>>@ep-late-dew-{{hex:8}}.eu-central-1.aws.neon.tech/harbor?ssl=true"'
      ],
      ignores: [
        "postgres://app@ep-late-dew-{{hex:8}}.eu-central-1.aws.neon.tech/harbor",
        "postgres://app:${DB_PASSWORD}@ep-late-dew-{{hex:8}}.eu-central-1.aws.neon.tech/harbor",
        "postgres://<user>:<password>@ep-late-dew-{{hex:8}}.eu-central-1.aws.neon.tech/harbor"
      ]
    },
    {
      id: "mysql-url",
      title: "MySQL or MariaDB URL with a password",
      pack: "secrets",
      level: "error",
      detector: "url-userinfo",
      publicPrefix: 0,
      why: "Whoever has the URL can read and change the database, from anywhere the server can be reached.",
      fix: "Change the password of the user and read the URL from the environment or a secret store.",
      source: "https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html",
      finds: [
        "mysql://app:<<{{base62:24}}>>@db-7.harbor.dev:3306/harbor",
        '"url": "mariadb://app:<<{{base62:20}}>>@db-7.harbor.dev:3306/harbor?ssl=true"'
      ],
      ignores: [
        "mysql://app@db-7.harbor.dev:3306/harbor",
        "mysql://app:${DB_PASSWORD}@db-7.harbor.dev:3306/harbor",
        "mysql://<user>:<password>@db-7.harbor.dev:3306/harbor"
      ]
    },
    {
      id: "mongodb-url",
      title: "MongoDB URL with a password",
      pack: "secrets",
      level: "error",
      detector: "url-userinfo",
      publicPrefix: 0,
      why: "Whoever has the URL can read and change the database, from anywhere the server can be reached.",
      fix: "Change the password of the user and read the URL from the environment or a secret store.",
      source: "https://www.mongodb.com/docs/manual/reference/connection-string/",
      finds: [
        "mongodb://app:<<{{base62:24}}>>@db-7.harbor.dev:27017/harbor",
        '"url": "mongodb+srv://app:<<{{base62:20}}>>@db-7.harbor.dev:27017/harbor?ssl=true"'
      ],
      ignores: [
        "mongodb://app@db-7.harbor.dev:27017/harbor",
        "mongodb://app:${DB_PASSWORD}@db-7.harbor.dev:27017/harbor",
        "mongodb://<user>:<password>@db-7.harbor.dev:27017/harbor"
      ]
    },
    {
      id: "redis-url",
      title: "Redis URL with a password",
      pack: "secrets",
      level: "error",
      detector: "url-userinfo",
      publicPrefix: 0,
      why: "Whoever has the URL can read and change the store, sessions and queues included.",
      fix: "Change the password of the user and read the URL from the environment or a secret store.",
      source: "https://redis.io/docs/latest/develop/tools/cli/",
      finds: [
        "REDIS_URL=redis://default:<<{{base62:40}}>>@fond-crab-{{digits:5}}.upstash.io:6379",
        '"rediss://:<<{{base62:32}}>>@cache-1.harbor.dev:6380/0"'
      ],
      ignores: [
        "redis://app@fond-crab-{{digits:5}}.upstash.io:6379/harbor",
        "redis://app:${DB_PASSWORD}@fond-crab-{{digits:5}}.upstash.io:6379/harbor",
        "redis://<user>:<password>@fond-crab-{{digits:5}}.upstash.io:6379/harbor"
      ]
    },
    {
      id: "amqp-url",
      title: "AMQP URL with a password",
      pack: "secrets",
      level: "error",
      detector: "url-userinfo",
      publicPrefix: 0,
      why: "Whoever has the URL can read and send messages of the broker.",
      fix: "Change the password of the user and read the URL from the environment or a secret store.",
      source: "https://www.rabbitmq.com/docs/uri-spec",
      finds: [
        "amqp://app:<<{{base62:24}}>>@mq-1.harbor.dev:5672/harbor",
        '"url": "amqps://app:<<{{base62:20}}>>@mq-1.harbor.dev:5672/harbor?ssl=true"'
      ],
      ignores: [
        "amqp://app@mq-1.harbor.dev:5672/harbor",
        "amqp://app:${DB_PASSWORD}@mq-1.harbor.dev:5672/harbor",
        "amqp://<user>:<password>@mq-1.harbor.dev:5672/harbor"
      ]
    },
    {
      id: "url-credentials",
      title: "URL with a password",
      pack: "secrets",
      level: "error",
      detector: "url-userinfo",
      publicPrefix: 0,
      why: "Whoever has the URL can sign in as the user it names.",
      fix: "Change the password or revoke the token, and give it through a credential helper or the environment.",
      source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
      finds: [
        "https://app:<<{{base62:24}}>>@git.harbor.dev/harbor",
        '"url": "sftp://app:<<{{base62:20}}>>@git.harbor.dev/harbor?ssl=true"'
      ],
      ignores: [
        "https://app@git.harbor.dev/harbor",
        "https://app:${DB_PASSWORD}@git.harbor.dev/harbor",
        "https://<user>:<password>@git.harbor.dev/harbor"
      ]
    }
  ]
});

// src/rules/secrets/consul.ts
var consul_default = defineService({
  name: "HashiCorp Consul",
  rules: [
    {
      id: "consul-token",
      title: "Consul ACL token",
      pack: "secrets",
      level: "error",
      pattern: `(?:consul_(?:http_)?(?:acl_)?(?:master_|agent_|management_)?token|x-consul-token|consul[a-z_.-]{0,16}(?:secret_?id|acl_token))${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change the services and keys that its policies cover.",
      fix: "Delete the token with `consul acl token delete`.",
      source: "https://developer.hashicorp.com/consul/docs/secure/acl/token",
      finds: ["CONSUL_HTTP_TOKEN=<<{{uuid}}>>", '-H "X-Consul-Token: <<{{uuid}}>>"'],
      ignores: ["CONSUL_HTTP_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/contentful.ts
var contentful_default = defineService({
  name: "Contentful",
  rules: [
    {
      id: "contentful-management-token",
      title: "Contentful management token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}CFPAT-[A-Za-z0-9_-]{43}${end}`,
      random: true,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Revoke the token under Settings, CMA tokens.",
      source: "https://www.contentful.com/developers/docs/references/authentication/",
      finds: [
        "CONTENTFUL_MANAGEMENT_TOKEN=<<CFPAT-{{base64url:42}}{{base62:1}}>>",
        'client = Client(api_key="<<CFPAT-{{base64url:42}}{{base62:1}}>>")'
      ],
      ignores: [
        "CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-{{base64url:14}}{{base62:1}}",
        "xCFPAT-{{base64url:42}}{{base62:1}}"
      ]
    },
    {
      id: "contentful-delivery-token",
      title: "Contentful delivery token",
      pack: "secrets",
      level: "warning",
      pattern: `${keyed("contentful")}(?<value>[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the published content, or drafts with a preview token.",
      fix: "Delete the API key of the space and create a new one.",
      source: "https://www.contentful.com/developers/docs/references/authentication/",
      finds: ["CONTENTFUL_ACCESS_TOKEN=<<{{base62:43}}>>", '"contentful_access_token": "<<{{base62:43}}>>"'],
      ignores: ["CONTENTFUL_ACCESS_TOKEN={{base62:14}}", "CHECKSUM={{base62:43}}"]
    }
  ]
});

// src/rules/secrets/convex.ts
var convex_default = defineService({
  name: "Convex",
  rules: [
    {
      id: "convex-deploy-key",
      title: "Convex deploy key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:CONVEX_DEPLOY_KEY|[Cc]onvexDeployKey|convex_deploy_key)${assign}(?<value>(?:(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\|)?[A-Za-z0-9+/]{40,400}={0,2})${base64End}`,
      byName: true,
      random: true,
      publicPrefix: 4,
      why: "Whoever holds it can deploy functions, and read and change all data of the deployment.",
      fix: "Delete the deploy key in the settings of the deployment.",
      source: "https://docs.convex.dev/cli/deploy-key-types",
      finds: [
        "CONVEX_DEPLOY_KEY=<<prod:amber-falcon-123|{{base64:120}}==>>",
        'CONVEX_DEPLOY_KEY: "<<preview:harbor:site|{{base64:160}}>>"'
      ],
      ignores: [
        "CONVEX_DEPLOYMENT=prod:amber-falcon-123",
        "CONVEX_DEPLOY_KEY=prod:amber-falcon-123|{{base62:20}}"
      ]
    }
  ]
});

// src/rules/secrets/coralogix.ts
var coralogix_default = defineService({
  name: "Coralogix",
  rules: [
    {
      id: "coralogix-api-key",
      title: "Coralogix API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}cx[tu][ph]_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: "Whoever holds it can send data or, as its permissions say, query and manage the team.",
      fix: "Deactivate the key under Settings, API Keys.",
      source: "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
      finds: ["CORALOGIX_API_KEY=<<cxtp_{{base62:30}}>>", 'privateKey: "<<cxup_{{base62:30}}>>"'],
      ignores: ["CORALOGIX_API_KEY=cxtp_{{base62:15}}", "xcxtp_{{base62:30}}"]
    }
  ]
});

// src/rules/secrets/corbado.ts
var corbado_default = defineService({
  name: "Corbado",
  rules: [
    {
      id: "corbado-api-secret",
      title: "Corbado API secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}corbado1_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: "With the project id it can read and change the users of the project.",
      fix: "Delete the secret in the Corbado console under API secrets.",
      source: "https://docs.corbado.com/corbado-complete/api-reference/getting-started",
      finds: [
        "CORBADO_API_SECRET=<<corbado1_{{base62:30}}>>",
        "new Config(projectId, '<<corbado1_{{base62:30}}>>')"
      ],
      ignores: ["CORBADO_API_SECRET=corbado1_XXX", "CORBADO_API_SECRET=corbado1_{{base62:12}}"]
    }
  ]
});

// src/rules/secrets/courier.ts
var courier_default = defineService({
  name: "Courier",
  rules: [
    {
      id: "courier-auth-token",
      title: "Courier API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pk_prod_[A-Z0-9]{28}${end}`,
      random: true,
      why: "Whoever holds it can send notifications to every user and read their profiles.",
      fix: "Rotate the key under Settings, API keys.",
      source: "https://www.courier.com/docs/reference/auth/intro",
      finds: ["COURIER_AUTH_TOKEN=<<pk_prod_{{alnum-upper:28}}>>", "--token <<pk_prod_{{alnum-upper:28}}>>"],
      ignores: ["COURIER_AUTH_TOKEN=pk_prod_{{alnum-upper:9}}", "xpk_prod_{{alnum-upper:28}}"]
    },
    {
      id: "courier-test-token",
      title: "Courier API key (test)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}pk_test_[A-Z0-9]{28}${end}`,
      random: true,
      why: "Whoever holds it can send notifications in the test environment.",
      fix: "Rotate the key under Settings, API keys.",
      source: "https://www.courier.com/docs/reference/auth/intro",
      finds: [
        "COURIER_AUTH_TOKEN=<<pk_test_{{alnum-upper:28}}>>",
        'export KEY="<<pk_test_{{alnum-upper:28}}>>"'
      ],
      ignores: ["COURIER_AUTH_TOKEN=pk_test_{{alnum-upper:9}}", "xpk_test_{{alnum-upper:28}}"]
    }
  ]
});

// src/rules/secrets/coveralls.ts
var coveralls_default = defineService({
  name: "Coveralls",
  rules: [
    {
      id: "coveralls-repo-token",
      title: "Coveralls repository token",
      pack: "secrets",
      level: "warning",
      pattern: `(?:coveralls[a-z_.-]{0,12}token)${assign}(?<value>[A-Za-z0-9]{32,37})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload coverage reports for the repository.",
      fix: "Regenerate the token on the page of the repository.",
      source: "https://docs.coveralls.io/api-introduction",
      finds: ["COVERALLS_REPO_TOKEN=<<{{base62:33}}>>", "coveralls_repo_token: <<{{base62:33}}>>"],
      ignores: ["COVERALLS_REPO_TOKEN={{base62:16}}", "build_id: {{base62:33}}"]
    }
  ]
});

// src/rules/secrets/crates-io.ts
var crates_io_default = defineService({
  name: "crates.io",
  rules: [
    {
      id: "crates-io-token",
      title: "crates.io API token",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}cio[A-Za-z0-9]{32}${base64End}`,
      random: true,
      why: "Whoever holds it can publish versions of the crates of its owner.",
      fix: "Revoke the token under Account settings, API tokens, and use trusted publishing.",
      source: "https://doc.rust-lang.org/cargo/reference/publishing.html",
      finds: ["CARGO_REGISTRY_TOKEN=<<cio{{base62:32}}>>", '[registry]\ntoken = "<<cio{{base62:32}}>>"'],
      ignores: ["CARGO_REGISTRY_TOKEN=cio{{base62:16}}", "xcio{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/credential-calls.ts
var literal = String.raw`[@bNrfu]{0,2}["'](?<value>[^\s"'$<>{}\\][^"'<>\r\n\\]{4,120})["']`;
var argument = String.raw`[@bNrfu]{0,2}(?:["'][^"'\r\n]{0,100}["']|[\w.$]{1,60})`;
var why3 = "Whoever reads the code can sign in as that user.";
var fix6 = "Change the password where it is used and read it from the environment or a secret store.";
var common2 = { pack: "secrets", level: "error", typed: true, publicPrefix: 0, why: why3, fix: fix6 };
var credential_calls_default = defineService({
  name: "Calls and statements with a password",
  rules: [
    {
      ...common2,
      id: "credential-call",
      title: "Password as an argument behind the user name",
      pattern: String.raw`(?:\.auth|\b(?:NetworkCredential|UsernamePasswordCredentials?|PasswordAuthentication|BasicAWSCredentials|PlainAuthenticator|HTTPBasicAuth|HTTPDigestAuth|HTTPProxyAuth|HttpNtlmAuth|HTTPBasicAuthHandler|SetBasicAuth|basic_auth|basicAuth|BasicAuth|PlainCredentials|Credentials|auth[ \t]{0,4}=[ \t]{0,4}))\([ \t]{0,4}[@bNrfu]{0,2}["'][^"'\r\n]{0,100}["'][ \t]{0,4},[ \t]{0,4}${literal}[ \t]{0,4}\)`,
      source: "https://cwe.mitre.org/data/definitions/798.html",
      finds: [
        'new NetworkCredential("app", "<<{{password}}>>")',
        "requests.get(url, auth=('app', '<<{{password}}>>'))",
        'req.SetBasicAuth("app", "<<{{base62:24}}>>")'
      ],
      ignores: [
        'new NetworkCredential("app", password)',
        "auth=('user', 'pass')",
        'req.SetBasicAuth("app", os.Getenv("PASS"))'
      ]
    },
    {
      ...common2,
      id: "database-call",
      title: "Password in a call that connects to a database",
      pattern: String.raw`\b(?:getConnection|new PDO|mysqli_(?:real_)?connect|mysql_p?connect|new mysqli)\((?:[ \t]{0,4}\$\w{1,30},(?=[^,\n]{1,120},[^,\n]{1,120},))?[ \t]{0,4}${argument}[ \t]{0,4},[ \t]{0,4}${argument}[ \t]{0,4},[ \t]{0,4}${literal}`,
      source: "https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html",
      finds: [
        'DriverManager.getConnection(url, "app", "<<{{password}}>>")',
        "new PDO($dsn, 'app', '<<{{password}}>>')"
      ],
      ignores: ['DriverManager.getConnection(url, "app", password)', 'new PDO($dsn, "root", "$pass")']
    },
    {
      ...common2,
      id: "sql-identified-by",
      title: "Password in an SQL statement",
      pattern: String.raw`\bidentified (?:with ["']?\w{1,40}["']? )?by (?:password )?(?:\\{0,3}["']|(?=[\w#$]{0,30}\d[\w#$]{0,30}[\s;]))(?<value>[^\s"'$<>{}();\\%@\x60][^\s"'<>;)\\]{4,80})(?=["';\s\\)])`,
      ignoreCase: true,
      source: "https://dev.mysql.com/doc/refman/8.4/en/create-user.html",
      finds: [
        "CREATE USER 'app'@'%' IDENTIFIED WITH mysql_native_password BY '<<{{password}}>>';",
        'create user app identified by "<<{{base62:20}}>>";'
      ],
      ignores: ["CREATE USER app IDENTIFIED BY '$PASSWORD';", "CREATE USER app IDENTIFIED BY '<password>';"]
    },
    {
      ...common2,
      id: "go-mysql-dsn",
      title: "MySQL data source name with a password",
      pattern: String.raw`(?<![\w%.-])[\w.-]{1,60}:(?<value>[^\s"'$%<>|;(){}\\@/\x60][^\s"'<>|;(){}\\\x60]{2,80})@(?:tcp|unix)\(`,
      source: "https://github.com/go-sql-driver/mysql#dsn-data-source-name",
      finds: [
        "app:<<{{password}}>>@tcp(db-7.harbor.dev:3306)/shop",
        '"app:<<{{base62:24}}>>@tcp(db-7.harbor.dev)/shop"'
      ],
      ignores: ["app:%s@tcp(%s)/shop", "app:${PASSWORD}@tcp(db-7.harbor.dev)/shop"]
    }
  ]
});

// src/rules/secrets/credential-files.ts
var value = String.raw`(?<value>[^\s"'$%<>{}()\\\x60][^\s"'<>\\\x60]{4,120})`;
var why4 = "Whoever reads the file can sign in as that user.";
var fix7 = "Change the password or revoke the token, and keep the file outside of the repository.";
var common3 = { pack: "secrets", level: "error", typed: true, publicPrefix: 0, why: why4, fix: fix7 };
var credential_files_default2 = defineService({
  name: "Credential files",
  rules: [
    {
      ...common3,
      id: "pgpass-entry",
      title: "Password in a .pgpass file",
      pattern: String.raw`(?<![^\n])(?:[\w.-]{1,120}|\*):(?:5432|5433|6432|\*):(?:[\w.-]{1,63}|\*):(?:[\w.@-]{1,63}|\*):${value}(?![^\r\n])`,
      source: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
      finds: ["\ndb-7.harbor.dev:5432:shop:app:<<{{password}}>>\n", "\n*:5432:*:app:<<{{base62:24}}>>\n"],
      ignores: ["db-7.harbor.dev:5432:shop:app:", "http://localhost:5432:a:b:c"]
    },
    {
      ...common3,
      id: "user-password-pair",
      title: "User and password of a package registry or mail relay",
      pattern: String.raw`(?:npmAuthIdent:[ \t]{1,4}["']?[\w.@-]{1,60}:|(?<![^\n])\[[\w.-]{3,120}\]:(?:587|465|25|2525)[ \t]{1,8}[^\s:]{1,80}:)${value}`,
      source: "https://yarnpkg.com/configuration/yarnrc#npmAuthIdent",
      finds: ['npmAuthIdent: "ci:<<{{password}}>>"', "\n[smtp.harbor.dev]:587 app:<<{{password}}>>\n"],
      ignores: ['npmAuthIdent: "${NPM_AUTH}"', "npmAuthIdent: x"]
    },
    {
      ...common3,
      id: "wifi-passphrase",
      title: "Passphrase of a wireless network",
      pattern: String.raw`\b(?:psk=|wpa_passphrase=|wpa-psk[ \t])["']?(?<value>[^\s"'$%<>{}()\\\x60][^"'\r\n<>\\\x60]{6,62}[^\s"'<>\\\x60])(?![^"'\r\n])`,
      source: "https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf",
      finds: [
        'network={\n  ssid="harbor"\n  psk="<<{{password}}>>"\n}',
        "wpa_passphrase=<<{{base62:20}}>>\n"
      ],
      ignores: ['psk="${WIFI_PSK}"', "psk=<your passphrase>"]
    },
    {
      ...common3,
      id: "composer-oauth-token",
      title: "Token in an auth.json file of Composer",
      random: true,
      pattern: String.raw`"github-oauth"\s{0,4}:\s{0,4}\{\s{0,40}"[\w.:-]{3,80}"\s{0,4}:\s{0,4}"${value}"`,
      source: "https://getcomposer.org/doc/articles/authentication-for-private-packages.md",
      finds: [
        '{"github-oauth": {"github.com": "<<{{hex:40}}>>"}}',
        '"github-oauth": {\n    "github.com": "<<{{base62:40}}>>"'
      ],
      ignores: ['{"github-oauth": {"github.com": ""}}', '{"github-oauth": {"github.com": "${TOKEN}"}}']
    }
  ]
});

// src/rules/secrets/cursor.ts
var cursor_default = defineService({
  name: "Cursor",
  rules: [
    {
      id: "cursor-api-key",
      title: "Cursor API key",
      pack: "secrets",
      level: "error",
      pattern: `cursor_?(?:admin_?)?api_?key${assign}(?<value>(?:key|crsr)_[0-9a-f]{64})${end}`,
      ignoreCase: true,
      random: true,
      publicPrefix: 4,
      why: "Whoever holds it can run agents at your cost on the repositories of the team.",
      fix: "Revoke the key in the dashboard of Cursor.",
      source: "https://docs.cursor.com/en/account/teams/admin-api",
      finds: ["CURSOR_API_KEY=<<key_{{hex:64}}>>", '"cursor_api_key": "<<key_{{hex:64}}>>"'],
      ignores: ["CURSOR_API_KEY=key_{{hex:21}}", "CHECKSUM=key_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/customer-io.ts
var customer_io_default = defineService({
  name: "Customer.io",
  rules: [
    {
      id: "customer-io-key",
      title: "Customer.io API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("customer_?io")}(?<value>[0-9a-f]{20,32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can message your customers and change their profiles.",
      fix: "Delete the key under Account settings, API credentials.",
      source: "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
      finds: ["CUSTOMERIO_API_KEY=<<{{hex:32}}>>", '"customerio_api_key": "<<{{hex:32}}>>"'],
      ignores: ["CUSTOMERIO_API_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/cypress.ts
var cypress_default = defineService({
  name: "Cypress Cloud",
  rules: [
    {
      id: "cypress-record-key",
      title: "Cypress record key",
      pack: "secrets",
      level: "warning",
      pattern: `(?:cypress_record_key|cypress run[ a-z0-9_.=/-]{0,80} --key)(?:${assign}|[ =]"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can record runs into the project.",
      fix: "Delete the record key in the project settings.",
      source: "https://docs.cypress.io/cloud/account-management/projects#Record-keys",
      finds: ["CYPRESS_RECORD_KEY=<<{{uuid}}>>", "cypress run --record --key <<{{uuid}}>>"],
      ignores: ["CYPRESS_RECORD_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/dagster.ts
var dagster_default = defineService({
  name: "Dagster+",
  rules: [
    {
      id: "dagster-cloud-token",
      title: "Dagster+ user or agent token",
      pack: "secrets",
      level: "error",
      pattern: `(?:dagster[a-z_.-]{0,24}token)${assign}(?<value>(?:user|agent):[A-Za-z0-9:_-]{20,80})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can deploy code and start runs, or take runs as an agent.",
      fix: "Revoke the token in the organisation settings.",
      source: "https://docs.dagster.io/deployment/dagster-plus/management/tokens",
      finds: [
        "DAGSTER_CLOUD_API_TOKEN=<<user:{{hex:32}}>>",
        "DAGSTER_CLOUD_AGENT_TOKEN: <<agent:harbor:{{hex:32}}>>"
      ],
      ignores: ["DAGSTER_CLOUD_API_TOKEN=user:{{hex:16}}", "build_id: user:{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/databento.ts
var databento_default = defineService({
  name: "Databento",
  rules: [
    {
      id: "databento-api-key",
      title: "Databento API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}db-(?=[A-Za-z]{0,28}[0-9])(?=[a-z0-9]{0,28}[A-Z])[A-Za-z0-9]{29}${end}`,
      random: true,
      why: "Whoever holds it can download market data at your cost.",
      fix: "Deactivate the key in the Databento portal under API keys.",
      source: "https://databento.com/docs/portal/api-keys",
      finds: ["DATABENTO_API_KEY=<<db-{{base62:29}}>>", 'db.Historical("<<db-{{base62:29}}>>")'],
      ignores: ["DATABENTO_API_KEY=db-{{base62:12}}", "xdb-{{base62:29}}"]
    }
  ]
});

// src/rules/secrets/databricks.ts
var databricks_default = defineService({
  name: "Databricks",
  rules: [
    {
      id: "databricks-token",
      title: "Databricks access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}dapi[0-9a-f]{32}(?:-[0-9])?${end}`,
      random: true,
      why: "Whoever holds it can run jobs and read the data that its owner can.",
      fix: "Revoke the token under User settings, Developer, Access tokens.",
      source: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
      finds: ["DATABRICKS_TOKEN=<<dapi{{hex:32}}>>", "token = <<dapi{{hex:32}}-2>>"],
      ignores: ["dapi{{hex:20}}", "clouddapi{{hex:32}}"]
    },
    {
      id: "databricks-oauth-secret",
      title: "Databricks OAuth secret",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}dose[0-9a-f]{32}${base64End}`,
      random: true,
      why: "With the client id of the service principal it can do what that may: run jobs, read data.",
      fix: "Delete the secret on the page of the service principal.",
      source: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m",
      finds: ["DATABRICKS_CLIENT_SECRET=<<dose{{hex:32}}>>", "client_secret = <<dose{{hex:32}}>>"],
      ignores: ["DATABRICKS_CLIENT_SECRET=dose{{hex:16}}", "xdose{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/datadog.ts
var datadog_default = defineService({
  name: "Datadog",
  rules: [
    {
      id: "datadog-access-token",
      title: "Datadog access token or application key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}dd(?:pat|sat|app?)_[A-Za-z0-9_-]{30,100}${end}`,
      random: true,
      why: "Whoever holds it can read and change what its scopes cover; access tokens need no API key beside them.",
      fix: "Revoke the token under Personal Settings, Access Tokens, or on the page of the service account.",
      source: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
      finds: ["DD_PAT=<<ddpat_{{base62:40}}>>", '-H "DD-APPLICATION-KEY: <<ddapp_{{base62:34}}>>"'],
      ignores: ["DD_PAT=ddpat_...", "xddpat_{{base62:40}}"]
    },
    {
      id: "datadog-api-key",
      title: "Datadog API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:datadog|data_dog)[a-z_.-]{0,12}api_?key|(?<![a-z])(?:dd_api_key|dd-api-key|ddapikey))${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send metrics, logs and events into the organisation.",
      fix: "Revoke the key under Organization Settings, API Keys.",
      source: "https://docs.datadoghq.com/account_management/api-app-keys/",
      finds: ["DD_API_KEY=<<{{hex:32}}>>", '-H "DD-API-KEY: <<{{hex:32}}>>"'],
      ignores: ["DD_API_KEY={{hex:16}}", "build_id: {{hex:32}}"]
    },
    {
      id: "datadog-application-key",
      title: "Datadog application key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:datadog|data_dog)[a-z_.-]{0,12}app(?:lication)?_?key|(?<![a-z])(?:dd_app_key|dd-app-key|dd_application_key|dd-application-key))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With an API key it can read and change everything that its owner can.",
      fix: "Revoke the key under Organization Settings, Application Keys.",
      source: "https://docs.datadoghq.com/account_management/api-app-keys/",
      finds: ["DD_APP_KEY=<<{{hex:40}}>>", '-H "DD-APPLICATION-KEY: <<{{hex:40}}>>"'],
      ignores: ["DD_APP_KEY={{hex:20}}", "build_id: {{hex:40}}"]
    }
  ]
});

// src/rules/secrets/datastax-astra.ts
var datastax_astra_default = defineService({
  name: "DataStax Astra DB",
  rules: [
    {
      id: "datastax-astra-token",
      title: "DataStax Astra DB application token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}AstraCS:[A-Za-z0-9]{24}:[0-9a-f]{64}${end}`,
      random: true,
      publicPrefix: 8,
      why: "Whoever holds it can read and change the databases that it covers.",
      fix: "Delete the token under Settings, Tokens.",
      source: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
      finds: [
        "ASTRA_DB_APPLICATION_TOKEN=<<AstraCS:{{base62:24}}:{{hex:64}}>>",
        "apiKey: '<<AstraCS:{{base62:24}}:{{hex:64}}>>'"
      ],
      ignores: ["ASTRA_DB_APPLICATION_TOKEN=AstraCS:{{base62:24}}", "xAstraCS:{{base62:24}}:{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/datocms.ts
var datocms_default = defineService({
  name: "DatoCMS",
  rules: [
    {
      id: "datocms-api-token",
      title: "DatoCMS API token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("dato_?cms")}(?<value>[0-9a-f]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the content and, with more rights, change it.",
      fix: "Regenerate the token under API tokens.",
      source: "https://www.datocms.com/docs/content-delivery-api/authentication",
      finds: ["DATOCMS_API_TOKEN=<<{{hex:30}}>>", '"datocms_api_token": "<<{{hex:30}}>>"'],
      ignores: ["DATOCMS_API_TOKEN={{hex:10}}", "CHECKSUM={{hex:30}}"]
    }
  ]
});

// src/rules/secrets/daytona.ts
var daytona_default = defineService({
  name: "Daytona",
  rules: [
    {
      id: "daytona-api-key",
      title: "Daytona API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}dtn_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can start sandboxes at your cost and read the code in them.",
      fix: "Delete the key on the Keys page of the console and create a new one with a spending limit.",
      source: "https://www.daytona.io/docs/en/api-keys/",
      finds: ["DAYTONA_API_KEY=<<dtn_{{hex:64}}>>", "--token <<dtn_{{hex:64}}>>"],
      ignores: ["DAYTONA_API_KEY=dtn_{{hex:21}}", "xdtn_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/dbt.ts
var dbt_default = defineService({
  name: "dbt",
  rules: [
    {
      id: "dbt-cloud-token",
      title: "dbt platform service or personal token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}dbt[cu]_[A-Za-z0-9_+/=-]{30,100}${end}`,
      random: true,
      why: "Whoever holds it can start jobs, and read the project and its metadata.",
      fix: "Delete the token under Account settings, API tokens.",
      source: "https://docs.getdbt.com/docs/dbt-apis/service-tokens",
      finds: ["DBT_CLOUD_TOKEN=<<dbtc_{{base62:43}}>>", "Authorization: Token <<dbtu_{{base62:43}}>>"],
      ignores: ["DBT_CLOUD_TOKEN=dbtc_{{base62:21}}", "xdbtc_{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/deepgram.ts
var deepgram_default = defineService({
  name: "Deepgram",
  rules: [
    {
      id: "deepgram-api-key",
      title: "Deepgram API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("deepgram")}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can transcribe at your cost and, with more scopes, manage the project.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://developers.deepgram.com/docs/create-additional-api-keys",
      finds: ["DEEPGRAM_API_KEY=<<{{hex:40}}>>", '"deepgram_api_key": "<<{{hex:40}}>>"'],
      ignores: ["DEEPGRAM_API_KEY={{hex:13}}", "CHECKSUM={{hex:40}}"]
    }
  ]
});

// src/rules/secrets/deepl.ts
var deepl_default = defineService({
  name: "DeepL",
  rules: [
    {
      id: "deepl-free-key",
      title: "DeepL API key (free plan)",
      pack: "secrets",
      level: "error",
      pattern: `(?<![0-9a-fA-F-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can translate on your quota and read and change glossaries.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://developers.deepl.com/docs/getting-started/auth",
      finds: ["DEEPL_AUTH_KEY=<<{{uuid}}:fx>>", "Authorization: DeepL-Auth-Key <<{{uuid}}:fx>>"],
      ignores: ["DEEPL_AUTH_KEY={{uuid}}", "{{hex:8}}:fx"]
    },
    {
      id: "deepl-pro-key",
      title: "DeepL API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("deepl")}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!:fx))${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can translate at your cost and read and change glossaries.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://developers.deepl.com/docs/getting-started/auth",
      finds: ["DEEPL_API_KEY=<<{{uuid}}>>", '"deepl_api_key": "<<{{uuid}}>>"'],
      ignores: ["DEEPL_API_KEY={{hex:12}}", "CHECKSUM={{uuid}}"]
    }
  ]
});

// src/rules/secrets/deepseek.ts
var deepseek_default = defineService({
  name: "DeepSeek",
  rules: [
    {
      id: "deepseek-api-key",
      title: "DeepSeek API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("deepseek")}(?<value>sk-[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://api-docs.deepseek.com/",
      finds: ["DEEPSEEK_API_KEY=<<sk-{{hex:32}}>>", '"deepseek_api_key": "<<sk-{{hex:32}}>>"'],
      ignores: ["DEEPSEEK_API_KEY=sk-{{hex:10}}", "CHECKSUM=sk-{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/deepsource.ts
var deepsource_default = defineService({
  name: "DeepSource",
  rules: [
    {
      id: "deepsource-dsn",
      title: "DeepSource DSN",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`https://(?<value>[0-9a-f]{32}|[A-Za-z0-9]{20,40})@(?:app\.|cli\.)?deepsource\.(?:io|com|one)`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload coverage and artifacts for the repository.",
      fix: "Regenerate the DSN in the settings of the repository.",
      source: "https://docs.deepsource.com/docs/cli",
      finds: [
        "DEEPSOURCE_DSN=https://<<{{hex:32}}>>@deepsource.io",
        'DEEPSOURCE_DSN: "https://<<{{hex:32}}>>@app.deepsource.com"'
      ],
      ignores: ["DEEPSOURCE_DSN=https://$KEY@deepsource.io", "https://deepsource.io/gh/harbor/site"]
    }
  ]
});

// src/rules/secrets/defined-networking.ts
var defined_networking_default = defineService({
  name: "Defined Networking",
  rules: [
    {
      id: "defined-networking-api-key",
      title: "Defined Networking API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}dnkey-[A-Za-z0-9_=-]{26}-[A-Za-z0-9_=-]{52}${end}`,
      random: true,
      why: "Whoever holds it can enrol hosts and change the managed Nebula network.",
      fix: "Revoke the API key in the admin panel.",
      source: "https://docs.defined.net/api/defined-networking-api",
      finds: [
        "DEFINED_NET_API_KEY=<<dnkey-{{alnum-upper:26}}-{{alnum-upper:52}}>>",
        "Authorization: Bearer <<dnkey-{{alnum-upper:26}}-{{alnum-upper:52}}>>"
      ],
      ignores: [
        "DEFINED_NET_API_KEY=dnkey-{{alnum-upper:26}}",
        "xdnkey-{{alnum-upper:26}}-{{alnum-upper:52}}"
      ]
    }
  ]
});

// src/rules/secrets/deno-deploy.ts
var deno_deploy_default = defineService({
  name: "Deno Deploy",
  rules: [
    {
      id: "deno-deploy-token",
      title: "Deno Deploy access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}dd[powr]_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: "Whoever holds it can deploy and change the projects of its owner.",
      fix: "Delete the token under Account settings, Access tokens.",
      source: "https://docs.deno.com/deploy/",
      finds: ["DENO_DEPLOY_TOKEN=<<ddp_{{base62:36}}>>", 'ddo: "<<ddo_{{base62:36}}>>"'],
      ignores: ["DENO_DEPLOY_TOKEN=ddp_{{base62:18}}", "xddp_{{base62:36}}"]
    }
  ]
});

// src/rules/secrets/dependency-track.ts
var dependency_track_default = defineService({
  name: "Dependency-Track",
  rules: [
    {
      id: "dependency-track-api-key",
      title: "Dependency-Track API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,64}${end}`,
      random: true,
      why: "Whoever holds it can read or upload bills of materials, as the team may.",
      fix: "Delete the key on the page of the team.",
      source: "https://docs.dependencytrack.org/integrations/rest-api/",
      finds: ["DTRACK_API_KEY=<<odt_{{base62:32}}>>", "X-Api-Key: <<odt_{{base62:8}}_{{base62:32}}>>"],
      ignores: ["DTRACK_API_KEY=odt_{{base62:16}}", "xodt_{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/descope.ts
var descope_default = defineService({
  name: "Descope",
  rules: [
    {
      id: "descope-management-key",
      title: "Descope management key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("descope")}(?<value>K[23][A-Za-z0-9]{40,120})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, change and impersonate every user of the project.",
      fix: "Deactivate the key under Company, Management keys.",
      source: "https://docs.descope.com/management/m2m-access-keys",
      finds: [
        "DESCOPE_MANAGEMENT_KEY=<<K2{{base62:70}}>>",
        '"descope_management_key": "<<K2{{base62:70}}>>"'
      ],
      ignores: ["DESCOPE_MANAGEMENT_KEY=K2{{base62:23}}", "CHECKSUM=K2{{base62:70}}"]
    }
  ]
});

// src/rules/secrets/devcycle.ts
var devcycle_default = defineService({
  name: "DevCycle",
  rules: [
    {
      id: "devcycle-server-key",
      title: "DevCycle server SDK key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}dvc_server_[A-Za-z0-9_]{20,80}${end}`,
      random: true,
      why: "Whoever holds it can read all features and their rules of the environment.",
      fix: "Rotate the key in the settings of the environment.",
      source: "https://docs.devcycle.com/essentials/keys",
      finds: [
        "DEVCYCLE_SERVER_SDK_KEY=<<dvc_server_{{base62:32}}_{{base62:7}}>>",
        'export KEY="<<dvc_server_{{base62:32}}_{{base62:7}}>>"'
      ],
      ignores: [
        "DEVCYCLE_SERVER_SDK_KEY=dvc_server_{{base62:8}}",
        "NEXT_PUBLIC_DEVCYCLE_KEY=dvc_client_{{base62:32}}"
      ]
    }
  ]
});

// src/rules/secrets/develocity.ts
var develocity_default = defineService({
  name: "Develocity",
  rules: [
    {
      id: "develocity-access-key",
      title: "Develocity access key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:develocity|gradle_enterprise)_access_key)${assign}(?:[a-z0-9.-]{4,80}=)?(?<value>[a-z2-7]{52})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can publish build scans and, if it may, write into the build cache of others.",
      fix: "Revoke the key under My settings, Access keys.",
      source: "https://docs.gradle.com/develocity/gradle-plugin/current/#authenticating_with_develocity",
      finds: [
        "DEVELOCITY_ACCESS_KEY=<<{{base32-lower:52}}>>",
        "export DEVELOCITY_ACCESS_KEY=ge.harbor.dev=<<{{base32-lower:52}}>>"
      ],
      ignores: ["DEVELOCITY_ACCESS_KEY={{base32-lower:26}}", "build_id: {{base32-lower:52}}"]
    }
  ]
});

// src/rules/secrets/devin.ts
var devin_default = defineService({
  name: "Devin",
  rules: [
    {
      id: "devin-api-key",
      title: "Devin API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:apk_(?:user_[A-Za-z0-9+/]{120,180}|[A-Za-z0-9+/]{80,100})={0,2}|cog_[a-z2-7]{52})${base64End}`,
      random: true,
      why: "Whoever holds it can start sessions that change your repositories.",
      fix: "Revoke the key under Settings, API keys.",
      source: "https://docs.devin.ai/api-reference/overview",
      finds: [
        "DEVIN_API_KEY=<<cog_{{base32-lower:52}}>>",
        "DEVIN_API_KEY=<<apk_user_{{base64:140}}>>",
        "const key = '<<apk_{{base64:88}}>>'"
      ],
      ignores: ["DEVIN_API_KEY=apk_user_{{base64:46}}", "xapk_user_{{base64:140}}"]
    }
  ]
});

// src/rules/secrets/digitalocean.ts
var digitalocean_default = defineService({
  name: "DigitalOcean",
  rules: [
    {
      id: "digitalocean-token",
      title: "DigitalOcean token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:dop|doo|dor)_v1_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can create, read and destroy the resources of the team.",
      fix: "Delete the token under API, Tokens.",
      source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
      finds: ["DIGITALOCEAN_TOKEN=<<dop_v1_{{hex:64}}>>", '"refresh_token":"<<dor_v1_{{hex:64}}>>"'],
      ignores: ["dop_v1_{{hex:32}}", "xdop_v1_{{hex:64}}"]
    },
    {
      id: "digitalocean-spaces-key-id",
      title: "DigitalOcean Spaces access key",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}DO(?:00|80)[A-Z0-9]{16}${base64End}`,
      random: true,
      why: "It names the key, and with its secret it opens the buckets of the team.",
      fix: "Look for the secret beside it and delete the key under Spaces, Access Keys.",
      source: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
      finds: ["SPACES_ACCESS_KEY_ID=<<DO00{{alnum-upper:16}}>>", "apiKey: '<<DO00{{alnum-upper:16}}>>'"],
      ignores: ["SPACES_ACCESS_KEY_ID=DO00{{alnum-upper:8}}", "xDO00{{alnum-upper:16}}"]
    },
    {
      id: "digitalocean-spaces-secret",
      title: "DigitalOcean Spaces secret key",
      pack: "secrets",
      level: "error",
      pattern: `(?:spaces[a-z_.-]{0,12}secret[a-z_.-]{0,12})${assign}(?<value>[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "digitalocean-spaces-key-id", lines: 5 },
      publicPrefix: 0,
      why: "With its access key it can read, replace and delete what is in the buckets.",
      fix: "Delete the key under Spaces, Access Keys.",
      source: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
      finds: ["SPACES_SECRET_ACCESS_KEY=<<{{base64:43}}>>", 'spaces_secret_key: "<<{{base64:43}}>>"'],
      ignores: ["SPACES_SECRET_ACCESS_KEY={{base64:21}}", "build_id: {{base64:43}}"]
    }
  ]
});

// src/rules/secrets/dingtalk.ts
var dingtalk_default = defineService({
  name: "DingTalk",
  rules: [
    {
      id: "dingtalk-webhook-url",
      title: "DingTalk robot webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`oapi\.dingtalk\.com/robot/send\?access_token=(?<value>[0-9a-f]{64})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Delete the robot in the settings of the group and add a new one.",
      source: "https://open.dingtalk.com/document/robots/custom-robot-access",
      finds: [
        "https://oapi.dingtalk.com/robot/send?access_token=<<{{hex:64}}>>",
        'DINGTALK_URL="https://oapi.dingtalk.com/robot/send?access_token=<<{{hex:64}}>>"'
      ],
      ignores: [
        "https://oapi.dingtalk.com/robot/send?access_token={{hex:12}}",
        "https://oapi.dingtalk.com/robot/send"
      ]
    },
    {
      id: "dingtalk-robot-secret",
      title: "DingTalk robot signing secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}SEC[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it with the webhook can post to the group past the signature check.",
      fix: "Reset the signature in the settings of the robot.",
      source: "https://open.dingtalk.com/document/robots/customize-robot-security-settings",
      finds: ["DINGTALK_SECRET=<<SEC{{hex:64}}>>", 'apiKey: "<<SEC{{hex:64}}>>"'],
      ignores: ["DINGTALK_SECRET=SEC{{hex:21}}", "xSEC{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/discord.ts
var discord_default = defineService({
  name: "Discord",
  rules: [
    {
      id: "discord-bot-token",
      title: "Discord bot token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?:[Dd]iscord|DISCORD)[^\r\n]{0,40}?[^A-Za-z0-9_.\r\n-]|\bBot |login\(["\x27\x60])(?<value>[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38})${end}`,
      proof: "discord-bot-token",
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it controls the bot in every server that it has joined.",
      fix: "Reset the token on the Bot page of the application.",
      source: "https://discord.com/developers/docs/reference#authentication",
      finds: [
        "DISCORD_TOKEN=<<{{discord-bot}}>>",
        "client.login('<<{{discord-bot}}>>')",
        "Authorization: Bot <<{{discord-bot}}>>"
      ],
      ignores: [
        "DISCORD_TOKEN=M{{base62:10}}.{{base62:6}}.{{base62:27}}",
        "discord.js.org/docs.{{base62:6}}.{{base62:27}}"
      ]
    },
    {
      id: "discord-webhook-url",
      title: "Discord webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`discord(?:app)?\.com/api/(?:v[0-9]{1,2}/)?webhooks/(?<value>[0-9]{17,20}/[A-Za-z0-9_-]{60,80})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under any name.",
      fix: "Delete the webhook in the settings of the channel and create a new one.",
      source: "https://discord.com/developers/docs/resources/webhook",
      finds: [
        "DISCORD_WEBHOOK=https://discord.com/api/webhooks/<<{{digits:19}}/{{base64url:67}}{{base62:1}}>>",
        '"https://discordapp.com/api/v10/webhooks/<<{{digits:18}}/{{base64url:67}}{{base62:1}}>>"'
      ],
      ignores: [
        "https://discord.com/api/webhooks/{{digits:19}}",
        "https://discord.com/api/webhooks/{webhook.id}/{webhook.token}"
      ]
    },
    {
      id: "discord-user-token",
      title: "Discord user token (two-factor)",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${start}mfa\.[A-Za-z0-9_-]{84}${end}`,
      random: true,
      why: "Whoever holds it is signed in as the person, past the second factor.",
      fix: "Change the password, which ends every session.",
      source: "https://discord.com/developers/docs/reference#authentication",
      finds: [
        "DISCORD_USER_TOKEN=<<mfa.{{base64url:83}}{{base62:1}}>>",
        "authorization: <<mfa.{{base64url:83}}{{base62:1}}>>"
      ],
      ignores: ["mfa.{{base62:20}}", "xmfa.{{base62:84}}"]
    },
    {
      id: "discord-client-secret",
      title: "Discord client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("discord", "secret")}(?<value>[A-Za-z0-9_-]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who signed in with it.",
      fix: "Reset the secret on the OAuth2 page of the application.",
      source: "https://discord.com/developers/docs/topics/oauth2",
      finds: [
        "DISCORD_CLIENT_SECRET=<<{{base62:32}}>>",
        '"discord_client_secret": "<<{{base64url:31}}{{base62:1}}>>"'
      ],
      ignores: ["DISCORD_CLIENT_SECRET={{base62:12}}", "DISCORD_PUBLIC_KEY={{hex:64}}"]
    }
  ]
});

// src/rules/secrets/dnsimple.ts
var dnsimple_default = defineService({
  name: "DNSimple",
  rules: [
    {
      id: "dnsimple-token",
      title: "DNSimple access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}dnsimple_[au]_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can change the domains, records and certificates of the account.",
      fix: "Delete the token under Account or User settings, Access Tokens.",
      source: "https://support.dnsimple.com/articles/api-access-token/",
      finds: ["DNSIMPLE_TOKEN=<<dnsimple_a_{{base62:32}}>>", 'token = "<<dnsimple_u_{{base62:32}}>>"'],
      ignores: ["DNSIMPLE_TOKEN=dnsimple_a_{{base62:16}}", "xdnsimple_a_{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/docker.ts
var docker_default = defineService({
  name: "Docker Hub",
  rules: [
    {
      id: "docker-hub-token",
      title: "Docker Hub access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:dckr_pat_[A-Za-z0-9_-]{27}|dckr_oat_[A-Za-z0-9_-]{32})${end}`,
      random: true,
      why: "Whoever holds it can pull private images and, if it may write, push images in your name.",
      fix: "Delete the token under Account settings, Personal access tokens.",
      source: "https://docs.docker.com/security/access-tokens/",
      finds: [
        "DOCKERHUB_TOKEN=<<dckr_pat_{{base62:27}}>>",
        "docker login -u harbor -p <<dckr_oat_{{base62:32}}>>"
      ],
      ignores: ["dckr_pat_{{base62:12}}", "dckr_{{base62:27}}"]
    },
    {
      id: "docker-swarm-join-token",
      title: "Docker Swarm join token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}${end}`,
      random: true,
      why: "Whoever holds it and reaches a manager can join the swarm; as a manager, control it.",
      fix: "Rotate it with `docker swarm join-token --rotate`.",
      source: "https://docs.docker.com/engine/swarm/join-nodes/",
      finds: [
        "SWARM_TOKEN=<<SWMTKN-1-{{alnum-lower:50}}-{{alnum-lower:25}}>>",
        "docker swarm join --token <<SWMTKN-1-{{alnum-lower:50}}-{{alnum-lower:25}}>> 10.0.0.4:2377"
      ],
      ignores: [
        "SWARM_TOKEN=SWMTKN-1-{{alnum-lower:25}}-{{alnum-lower:25}}",
        "xSWMTKN-1-{{alnum-lower:50}}-{{alnum-lower:25}}"
      ]
    },
    {
      id: "docker-swarm-unlock-key",
      title: "Docker Swarm unlock key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}SWMKEY-1-[A-Za-z0-9+/]{43}${base64End}`,
      random: true,
      why: "With the files of a manager it opens the keys and secrets of the swarm.",
      fix: "Rotate it with `docker swarm unlock-key --rotate`.",
      source: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
      finds: ["SWARM_UNLOCK_KEY=<<SWMKEY-1-{{base64:43}}>>", 'export KEY="<<SWMKEY-1-{{base64:43}}>>"'],
      ignores: ["SWARM_UNLOCK_KEY=SWMKEY-1-{{base64:21}}", "xSWMKEY-1-{{base64:43}}"]
    },
    {
      id: "docker-config-auth",
      title: "Registry login in a Docker configuration",
      pack: "secrets",
      level: "error",
      pattern: String.raw`"https?://[a-z0-9.-]{4,80}(?::[0-9]{2,5})?(?:/v[12])?/?"\s{0,4}:\s{0,4}\{\s{0,20}"auth"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9+/]{16,2000}={0,2})"`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the file can sign in to the registry as the user; the value is name and password in base64.",
      fix: "Change the password or revoke the token, and use a credential helper.",
      source: "https://docs.docker.com/reference/cli/docker/login/#credential-stores",
      finds: [
        '{"auths": {"https://index.docker.io/v1/": {"auth": "<<{{docker-auth}}>>"}}}',
        '"https://registry.harbor.dev": {\n      "auth": "<<{{docker-auth}}>>"\n    }'
      ],
      ignores: [
        '{"auths": {"https://index.docker.io/v1/": {}}}',
        '{"auths": {"https://index.docker.io/v1/": {"auth": "$AUTH"}}}'
      ]
    }
  ]
});

// src/rules/secrets/doppler.ts
var doppler_default = defineService({
  name: "Doppler",
  rules: [
    {
      id: "doppler-token",
      title: "Doppler token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}dp\.(?:(?:pt|ct|sa|scim|audit)\.|st\.(?:[a-z0-9_-]{2,35}\.)?)[A-Za-z0-9]{40,44}${end}`,
      random: true,
      why: "Whoever holds it can read the secrets of the project or of the whole workplace.",
      fix: "Revoke the token in Doppler and rotate the secrets that it could read.",
      source: "https://docs.doppler.com/docs/service-tokens",
      finds: ["DOPPLER_TOKEN=<<dp.st.prd.{{base62:43}}>>", 'doppler --token "<<dp.pt.{{base62:43}}>>"'],
      ignores: ["dp.st.prd.{{base62:20}}", "ldp.pt.{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/dotenv.ts
var dotenv_default = defineService({
  name: "dotenv",
  rules: [
    {
      id: "dotenv-vault-key",
      title: "dotenv vault decryption key",
      pack: "secrets",
      level: "error",
      pattern: "dotenv://:key_(?<value>[0-9a-f]{64})@",
      random: true,
      publicPrefix: 0,
      why: "With the .env.vault file it decrypts the environment.",
      fix: "Rotate the key of the environment and then every value in it.",
      source: "https://www.dotenv.org/docs/security/dotenv-key",
      finds: [
        'DOTENV_KEY="dotenv://:key_<<{{hex:64}}>>@dotenv.org/vault/.env.vault?environment=production"',
        "dotenv://:key_<<{{hex:64}}>>@dotenvx.com/vault/.env.vault?environment=ci"
      ],
      ignores: [
        'DOTENV_KEY="dotenv://:key_$KEY@dotenv.org/vault/.env.vault"',
        'DOTENV_KEY="dotenv://:key_{{hex:20}}@dotenv.org/vault/.env.vault"'
      ]
    },
    {
      id: "dotenvx-private-key",
      title: "dotenvx private key",
      pack: "secrets",
      level: "error",
      pattern: `(?:DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With the encrypted .env file, which is often committed, it decrypts every value.",
      fix: "Rotate the key with `dotenvx rotate` and then every value in the file.",
      source: "https://dotenvx.com/docs/quickstart/encryption",
      finds: ["DOTENV_PRIVATE_KEY_PRODUCTION=<<{{hex:64}}>>", 'DOTENV_PRIVATE_KEY="<<{{hex:64}}>>"'],
      ignores: ["DOTENV_PRIVATE_KEY_PRODUCTION={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/drone.ts
var drone_default = defineService({
  name: "Drone",
  rules: [
    {
      id: "drone-token",
      title: "Drone token or RPC secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:drone_(?:server_|user_|machine_|rpc_)?(?:token|secret))${assign}(?<value>[0-9A-Za-z]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can start builds and read their secrets, or receive jobs as a runner.",
      fix: "Rotate the token on the account page, or the shared secret of server and runners.",
      source: "https://docs.drone.io/cli/configure/",
      finds: ["DRONE_TOKEN=<<{{base62:32}}>>", "DRONE_RPC_SECRET: <<{{hex:32}}>>"],
      ignores: ["DRONE_TOKEN={{base62:16}}", "build_id: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/dropbox.ts
var dropbox_default = defineService({
  name: "Dropbox",
  rules: [
    {
      id: "dropbox-access-token",
      title: "Dropbox access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}sl\.(?:u\.)?[A-Za-z0-9_-]{130,1400}${end}`,
      random: true,
      why: "Whoever holds it can read and change files for a few hours.",
      fix: "Revoke the access of the app and connect it again.",
      source: "https://developers.dropbox.com/oauth-guide",
      finds: [
        "DROPBOX_ACCESS_TOKEN=<<sl.u.{{base64url:140}}{{base62:1}}>>",
        "const key = '<<sl.u.{{base64url:140}}{{base62:1}}>>'"
      ],
      ignores: [
        "DROPBOX_ACCESS_TOKEN=sl.u.{{base64url:46}}{{base62:1}}",
        "xsl.u.{{base64url:140}}{{base62:1}}"
      ]
    },
    {
      id: "dropbox-refresh-token",
      title: "Dropbox refresh or long-lived token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("dropbox", "token")}(?<value>[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change files until it is revoked.",
      fix: "Revoke the access of the app and connect it again.",
      source: "https://developers.dropbox.com/oauth-guide",
      finds: [
        "DROPBOX_REFRESH_TOKEN=<<{{base62:11}}AAAAAAAAAA{{base64url:42}}{{base62:1}}>>",
        '"dropbox_refresh_token": "<<{{base62:11}}AAAAAAAAAA{{base64url:42}}{{base62:1}}>>"'
      ],
      ignores: [
        "DROPBOX_REFRESH_TOKEN={{base62:11}}AAAAAAAAAA{{base64url:14}}{{base62:1}}",
        "CHECKSUM={{base62:11}}AAAAAAAAAA{{base64url:42}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/duck-dns.ts
var duck_dns_default = defineService({
  name: "Duck DNS",
  rules: [
    {
      id: "duck-dns-token",
      title: "Duck DNS token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:duckdns[a-z_.-]{0,12}token|duckdns\.org/update[^\s"\x27]{0,80}[?&;]token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can point the domains of the account to another address.",
      fix: "Recreate the token on the Duck DNS page.",
      source: "https://www.duckdns.org/spec.jsp",
      finds: [
        "DUCKDNS_TOKEN=<<{{uuid}}>>",
        "https://www.duckdns.org/update?domains=harbor&token=<<{{uuid}}>>&ip="
      ],
      ignores: ["DUCKDNS_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/duffel.ts
var duffel_default = defineService({
  name: "Duffel",
  rules: [
    {
      id: "duffel-access-token",
      title: "Duffel access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}duffel_live_[A-Za-z0-9_=-]{43}${end}`,
      random: true,
      why: "Whoever holds it can book and cancel flights at your cost and read passenger data.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://duffel.com/docs/api/overview/authentication",
      finds: [
        "DUFFEL_ACCESS_TOKEN=<<duffel_live_{{base64url:42}}{{base62:1}}>>",
        'export KEY="<<duffel_live_{{base64url:42}}{{base62:1}}>>"'
      ],
      ignores: [
        "DUFFEL_ACCESS_TOKEN=duffel_live_{{base64url:14}}{{base62:1}}",
        "xduffel_live_{{base64url:42}}{{base62:1}}"
      ]
    },
    {
      id: "duffel-test-token",
      title: "Duffel access token (test mode)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}duffel_test_[A-Za-z0-9_=-]{43}${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://duffel.com/docs/api/overview/test-your-integration",
      finds: [
        "DUFFEL_ACCESS_TOKEN=<<duffel_test_{{base64url:42}}{{base62:1}}>>",
        'client = Client(api_key="<<duffel_test_{{base64url:42}}{{base62:1}}>>")'
      ],
      ignores: [
        "DUFFEL_ACCESS_TOKEN=duffel_test_{{base64url:14}}{{base62:1}}",
        "xduffel_test_{{base64url:42}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/duo.ts
var duo_default = defineService({
  name: "Duo",
  rules: [
    {
      id: "duo-secret-key",
      title: "Duo secret key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?<![a-z])duo_(?:[a-z]{1,12}_)?(?:secret_key|skey)|duo_only_client\]\s{1,4}ikey[ \t]{0,4}=[ \t]{0,4}di[a-z0-9]{18}\s{1,8}skey)${assign}(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With the integration key it can approve sign-ins, or with the Admin API manage users.",
      fix: "Reset the secret key of the application.",
      source: "https://duo.com/docs/authapi",
      finds: [
        "DUO_SECRET_KEY=<<{{base62:40}}>>",
        "[duo_only_client]\nikey=DI{{alnum-upper:18}}\nskey=<<{{base62:40}}>>"
      ],
      ignores: ["DUO_SECRET_KEY={{base62:20}}", "build_id: {{base62:40}}"]
    }
  ]
});

// src/rules/secrets/dynatrace.ts
var dynatrace_default = defineService({
  name: "Dynatrace",
  rules: [
    {
      id: "dynatrace-token",
      title: "Dynatrace API or platform token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}dt0(?:c01|s01|s06|s08|s16)\.[A-Z2-7]{24}\.[A-Z2-7]{64}${end}`,
      random: true,
      publicPrefix: 7,
      why: "Whoever holds it can read monitoring data, or change settings, as its scopes allow.",
      fix: "Delete the token under Access tokens.",
      source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
      finds: [
        "DT_API_TOKEN=<<dt0c01.{{base32:24}}.{{base32:64}}>>",
        "Authorization: Api-Token <<dt0s16.{{base32:24}}.{{base32:64}}>>"
      ],
      ignores: ["DT_API_TOKEN=dt0c01.{{base32:24}}", "xdt0c01.{{base32:24}}.{{base32:64}}"]
    },
    {
      id: "dynatrace-oauth-secret",
      title: "Dynatrace OAuth client secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}dt0s(?:02|03|09)\.[A-Z2-7]{8}\.[A-Z2-7]{64}${end}`,
      random: true,
      publicPrefix: 7,
      why: "With its client id it can do what the client may in the account or environment.",
      fix: "Delete the OAuth client in the account management.",
      source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/oauth-clients",
      finds: [
        "DT_CLIENT_SECRET=<<dt0s02.{{base32:8}}.{{base32:64}}>>",
        '"token": "<<dt0s02.{{base32:8}}.{{base32:64}}>>"'
      ],
      ignores: ["DT_CLIENT_SECRET=dt0s02.{{base32:8}}", "xdt0s02.{{base32:8}}.{{base32:64}}"]
    }
  ]
});

// src/rules/secrets/e2b.ts
var e2b_default = defineService({
  name: "E2B",
  rules: [
    {
      id: "e2b-api-key",
      title: "E2B API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}e2b_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can start sandboxes at your cost and read what runs in them.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://e2b.dev/docs/api-key",
      finds: ["E2B_API_KEY=<<e2b_{{hex:40}}>>", '"token": "<<e2b_{{hex:40}}>>"'],
      ignores: ["E2B_API_KEY=e2b_{{hex:13}}", "xe2b_{{hex:40}}"]
    },
    {
      id: "e2b-access-token",
      title: "E2B access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_e2b_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can manage sandbox templates as the user who signed in.",
      fix: "Sign out and in again with the command line.",
      source: "https://e2b.dev/docs/cli/auth",
      finds: ["E2B_ACCESS_TOKEN=<<sk_e2b_{{hex:40}}>>", "--token <<sk_e2b_{{hex:40}}>>"],
      ignores: ["E2B_ACCESS_TOKEN=sk_e2b_{{hex:13}}", "xsk_e2b_{{hex:40}}"]
    }
  ]
});

// src/rules/secrets/easypost.ts
var easypost_default = defineService({
  name: "EasyPost",
  rules: [
    {
      id: "easypost-api-key",
      title: "EasyPost API key (production)",
      pack: "secrets",
      level: "error",
      pattern: `${start}EZAK[A-Za-z0-9]{54}${end}`,
      why: "Whoever holds it can buy postage at your cost and read addresses.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.easypost.com/docs/authentication",
      finds: ["EASYPOST_API_KEY=<<EZAK{{base62:54}}>>", "Authorization: Bearer <<EZAK{{base62:54}}>>"],
      ignores: ["EASYPOST_API_KEY=EZAK{{base62:18}}", "xEZAK{{base62:54}}"]
    },
    {
      id: "easypost-test-key",
      title: "EasyPost API key (test)",
      pack: "secrets",
      level: "warning",
      pattern: `${start}EZTK[A-Za-z0-9]{54}${end}`,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.easypost.com/docs/authentication",
      finds: ["EASYPOST_TEST_API_KEY=<<EZTK{{base62:54}}>>", 'apiKey: "<<EZTK{{base62:54}}>>"'],
      ignores: ["EASYPOST_TEST_API_KEY=EZTK{{base62:18}}", "xEZTK{{base62:54}}"]
    }
  ]
});

// src/rules/secrets/ebay.ts
var ebay_default = defineService({
  name: "eBay",
  rules: [
    {
      id: "ebay-client-secret",
      title: "eBay client secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}${end}`,
      why: "Whoever holds it with the client id can act as the app, and with a consent as the seller.",
      fix: "Rotate the certificate id under Application keys.",
      source: "https://developer.ebay.com/api-docs/static/creating-edp-account.html",
      finds: [
        "EBAY_CLIENT_SECRET=<<PRD-{{hex:12}}-{{hex:4}}-{{hex:4}}-{{hex:4}}-{{hex:4}}>>",
        "const key = '<<PRD-{{hex:12}}-{{hex:4}}-{{hex:4}}-{{hex:4}}-{{hex:4}}>>'"
      ],
      ignores: ["EBAY_CERT_ID=PRD-{{hex:12}}", "XPRD-{{hex:12}}-{{hex:4}}-{{hex:4}}-{{hex:4}}-{{hex:4}}"]
    },
    {
      id: "ebay-user-token",
      title: "eBay user token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`v\^1\.1#i\^1#[A-Za-z0-9^#]{10,40}t\^[A-Za-z0-9+/]{40,3000}={0,2}${base64End}`,
      random: true,
      why: "Whoever holds it can buy, sell and read messages as the seller.",
      fix: "Revoke the consent of the app in the account and sign in again.",
      source: "https://developer.ebay.com/api-docs/static/oauth-tokens.html",
      finds: [
        "EBAY_TOKEN=<<v^1.1#i^1#f^0#p^3#I^3#r^0#t^{{base64:120}}=>>",
        "X-EBAY-API-IAF-TOKEN: <<v^1.1#i^1#f^0#p^3#I^3#r^0#t^{{base64:120}}=>>"
      ],
      ignores: ["EBAY_TOKEN=v^1.1#i^1#r^0", "v^1.0#i^1#r^0#t^{{base64:80}}"]
    }
  ]
});

// src/rules/secrets/elastic-email.ts
var elastic_email_default = defineService({
  name: "Elastic Email",
  rules: [
    {
      id: "elastic-email-key",
      title: "Elastic Email API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("elastic_?email")}(?<value>[0-9A-F]{96})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Delete the key in the API settings of the account and create a new one.",
      source: "https://elasticemail.com/developers/api-documentation/rest-api",
      finds: ["ELASTICEMAIL_API_KEY=<<{{HEX:96}}>>", '"elasticemail_api_key": "<<{{HEX:96}}>>"'],
      ignores: ["ELASTICEMAIL_API_KEY={{HEX:32}}", "CHECKSUM={{HEX:96}}"]
    }
  ]
});

// src/rules/secrets/elastic.ts
var elastic_default = defineService({
  name: "Elastic",
  rules: [
    {
      id: "elastic-cloud-api-key",
      title: "Elastic Cloud API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}essu_[A-Za-z0-9+/_-]{60,200}={0,2}${base64End}`,
      random: true,
      why: "Whoever holds it can manage the deployments of the organisation.",
      fix: "Delete the key under Organization, API keys.",
      source: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
      finds: ["EC_API_KEY=<<essu_{{base62:90}}==>>", "Authorization: ApiKey <<essu_{{base62:90}}==>>"],
      ignores: ["EC_API_KEY=essu_{{base62:45}}==", "xessu_{{base62:90}}=="]
    },
    {
      id: "elastic-service-token",
      title: "Elasticsearch service account token",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}AAEAAWVsYXN0aWMv[A-Za-z0-9_-]{40,200}${base64End}`,
      random: true,
      publicPrefix: 12,
      why: "Whoever holds it can use the cluster as Kibana, Fleet Server or another service account.",
      fix: "Delete the token with the service tokens API.",
      source: "https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/service-accounts",
      finds: [
        "ELASTICSEARCH_SERVICEACCOUNTTOKEN=<<AAEAAWVsYXN0aWMv{{base62:64}}>>",
        "--fleet-server-service-token=<<AAEAAWVsYXN0aWMv{{base62:64}}>>"
      ],
      ignores: [
        "elasticsearch.serviceAccountToken: AAEAAWVsYXN0aWMv{{base62:12}}",
        "xAAEAAWVsYXN0aWMv{{base62:64}}"
      ]
    },
    {
      id: "elastic-api-key",
      title: "Elasticsearch API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?:elastic(?:search)?|kibana)[a-z_.-]{0,20}api_?key|authorization["\x27]?:[ \t]{0,4}["\x27]?apikey)(?:${assign}|[ \t])(?<value>[A-Za-z0-9+/]{58}==)(?![A-Za-z0-9+/=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read or change the indexes that the key covers.",
      fix: "Invalidate the key under Stack Management, API keys.",
      source: "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
      finds: ["ELASTIC_API_KEY=<<{{elastic}}>>", '-H "Authorization: ApiKey <<{{elastic}}>>"'],
      ignores: ["ELASTIC_API_KEY={{base62:20}}", '-H "Authorization: ApiKey $KEY"']
    }
  ]
});

// src/rules/secrets/elevenlabs.ts
var elevenlabs_default = defineService({
  name: "ElevenLabs",
  rules: [
    {
      id: "elevenlabs-api-key",
      title: "ElevenLabs API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_[0-9a-f]{48}${end}`,
      random: true,
      why: "Whoever holds it can make speech at your cost and use the cloned voices of the account.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://elevenlabs.io/docs/api-reference/authentication",
      finds: ["ELEVENLABS_API_KEY=<<sk_{{hex:48}}>>", "xi-api-key: <<sk_{{hex:48}}>>"],
      ignores: ["ELEVENLABS_API_KEY=sk_{{hex:16}}", "xsk_{{hex:48}}"]
    }
  ]
});

// src/rules/secrets/endor-labs.ts
var endor_labs_default = defineService({
  name: "Endor Labs",
  rules: [
    {
      id: "endor-labs-api-key",
      title: "Endor Labs API key or secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}endr\+[A-Za-z0-9-]{16}${end}`,
      random: true,
      why: "Whoever holds key and secret can read the findings of the namespace and start scans.",
      fix: "Delete the API key in the settings.",
      source: "https://docs.endorlabs.com/administration/api-keys/",
      finds: ["ENDOR_API_CREDENTIALS_SECRET=<<endr+{{base62:16}}>>", '"token": "<<endr+{{base62:16}}>>"'],
      ignores: ["ENDOR_API_CREDENTIALS_SECRET=endr+{{base62:8}}", "xendr+{{base62:16}}"]
    }
  ]
});

// src/rules/secrets/entra.ts
var entra_default = defineService({
  name: "Microsoft Entra ID",
  rules: [
    {
      id: "entra-client-secret",
      title: "Microsoft Entra ID client secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?<![A-Za-z0-9_.~-])|(?<=\\[nrt]|%[0-9A-Fa-f]{2}))[A-Za-z0-9_.~-]{3}[78]Q~[A-Za-z0-9_.~-]{31,34}(?![A-Za-z0-9_.~-])`,
      proof: "azure-identifiable",
      publicPrefix: 0,
      why: "Whoever holds it can sign in as the application and use all its permissions in the tenant.",
      fix: "Delete the secret under Certificates & secrets of the app registration and use federated credentials.",
      source: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
      finds: [
        "AZURE_CLIENT_SECRET=<<{{azure-client-secret}}>>",
        'clientSecret: "<<{{azure-client-secret}}>>"'
      ],
      ignores: [
        "AZURE_CLIENT_SECRET={{base62:3}}8Q~{{base62:20}}",
        "AZURE_CLIENT_SECRET={{base62:3}}9Q~{{base62:34}}"
      ]
    }
  ]
});

// src/rules/secrets/esphome.ts
var esphome_default = defineService({
  name: "ESPHome",
  rules: [
    {
      id: "esphome-encryption-key",
      title: "ESPHome API encryption key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:encryption:\s{1,20}key:|noise_psk)[ \t:="\x27]{1,4}(?<value>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it and reaches the device can read its sensors and switch it.",
      fix: "Write a new key with `!secret` and flash the device.",
      source: "https://esphome.io/components/api/",
      finds: ['noise_psk: "<<{{base64:43}}=>>"', 'api:\n  encryption:\n    key: "<<{{base64:43}}=>>"'],
      ignores: ["api:\n  encryption:\n    key: !secret api_key", 'noise_psk: "{{base64:20}}="']
    }
  ]
});

// src/rules/secrets/ethereum.ts
var ethereum_default = defineService({
  name: "Ethereum",
  rules: [
    {
      id: "ethereum-private-key",
      title: "Ethereum private key",
      pack: "secrets",
      level: "error",
      pattern: `(?:ethereum|eth|evm|deployer|wallet|owner|signer|relayer|metamask|sepolia)_?private_?key${assign}(?:0x)?(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://ethereum.org/en/developers/docs/accounts/",
      finds: ["DEPLOYER_PRIVATE_KEY=<<{{hex:64}}>>", '"wallet_private_key": "0x<<{{hex:64}}>>"'],
      ignores: ["DEPLOYER_PRIVATE_KEY=0x{{hex:20}}", "DEPLOYER_ADDRESS=0x{{hex:40}}"]
    }
  ]
});

// src/rules/secrets/etherscan.ts
var etherscan_default = defineService({
  name: "Etherscan",
  rules: [
    {
      id: "etherscan-api-key",
      title: "Etherscan API key",
      pack: "secrets",
      level: "warning",
      pattern: `${keyed("(?:ether|bsc|polygon|arbi|base)scan")}(?<value>[A-Z0-9]{34})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever has it can call the node at your cost.",
      fix: "Delete the key in the account and create a new one.",
      source: "https://docs.etherscan.io/getting-an-api-key",
      finds: ["ETHERSCAN_API_KEY=<<{{alnum-upper:34}}>>", '"etherscan_api_key": "<<{{alnum-upper:34}}>>"'],
      ignores: ["ETHERSCAN_API_KEY={{alnum-upper:11}}", "CHECKSUM={{alnum-upper:34}}"]
    }
  ]
});

// src/rules/secrets/etsy.ts
var etsy_default = defineService({
  name: "Etsy",
  rules: [
    {
      id: "etsy-api-key",
      title: "Etsy API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("etsy")}(?<value>[a-z0-9]{24})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the API as your app.",
      fix: "Ask for a new key in the developer settings.",
      source: "https://developers.etsy.com/documentation/essentials/authentication",
      finds: ["ETSY_API_KEY=<<{{alnum-lower:24}}>>", '"etsy_api_key": "<<{{alnum-lower:24}}>>"'],
      ignores: ["ETSY_API_KEY={{alnum-lower:8}}", "CHECKSUM={{alnum-lower:24}}"]
    }
  ]
});

// src/rules/secrets/exa.ts
var exa_default = defineService({
  name: "Exa",
  rules: [
    {
      id: "exa-api-key",
      title: "Exa API key",
      pack: "secrets",
      level: "error",
      pattern: `exa_?api_?key${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can search at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.exa.ai/reference/getting-started",
      finds: ["EXA_API_KEY=<<{{uuid}}>>", '"exa_api_key": "<<{{uuid}}>>"'],
      ignores: ["EXA_API_KEY={{hex:12}}", "CHECKSUM={{uuid}}"]
    }
  ]
});

// src/rules/secrets/exoscale.ts
var exoscale_default = defineService({
  name: "Exoscale",
  rules: [
    {
      id: "exoscale-api-key",
      title: "Exoscale API key",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}EXO[0-9a-f]{24}${base64End}`,
      random: true,
      why: "It names an IAM role, and with its secret it opens whatever the role allows.",
      fix: "Look for the secret beside it and revoke the key in IAM.",
      source: "https://community.exoscale.com/product/iam/quick-start/",
      finds: ["EXOSCALE_API_KEY=<<EXO{{hex:24}}>>", "Authorization: Bearer <<EXO{{hex:24}}>>"],
      ignores: ["EXOSCALE_API_KEY=EXO{{hex:12}}", "xEXO{{hex:24}}"]
    },
    {
      id: "exoscale-api-secret",
      title: "Exoscale API secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:exoscale[a-z_.-]{0,16}secret[a-z_.-]{0,8})${assign}(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "exoscale-api-key", lines: 5 },
      publicPrefix: 0,
      why: "Whoever holds it can create, change and delete the resources of the account, at your cost.",
      fix: "Revoke the key in IAM and create one with a narrow role.",
      source: "https://community.exoscale.com/product/iam/quick-start/",
      finds: ["EXOSCALE_API_SECRET=<<{{base62:43}}>>", 'exoscale_secret: "<<{{base62:43}}>>"'],
      ignores: ["EXOSCALE_API_SECRET={{base62:21}}", "build_id: {{base62:43}}"]
    }
  ]
});

// src/rules/secrets/expo.ts
var expo_default = defineService({
  name: "Expo",
  rules: [
    {
      id: "expo-access-token",
      title: "Expo access token",
      pack: "secrets",
      level: "error",
      pattern: `(?:expo_(?:access_|robot_)?token)${assign}(?<value>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can publish updates and builds for the apps of its owner.",
      fix: "Revoke the token under Access tokens.",
      source: "https://docs.expo.dev/accounts/programmatic-access/",
      finds: ["EXPO_TOKEN=<<{{base62:40}}>>", 'EXPO_ACCESS_TOKEN: "<<{{base62:40}}>>"'],
      ignores: ["EXPO_TOKEN={{base62:20}}", "build_id: {{base62:40}}"]
    }
  ]
});

// src/rules/secrets/facebook.ts
var facebook_default = defineService({
  name: "Meta",
  rules: [
    {
      id: "facebook-access-token",
      title: "Facebook access token",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}EAA[A-Za-z0-9]{90,400}(?![A-Za-z0-9_+/=-])`,
      random: true,
      why: "Whoever holds it can act as the user or page with the granted rights.",
      fix: "Invalidate the session in the access token tool of Meta.",
      source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
      finds: ["FACEBOOK_ACCESS_TOKEN=<<EAA{{base62:150}}ZDZD>>", "--token <<EAA{{base62:150}}ZDZD>>"],
      ignores: ["FACEBOOK_ACCESS_TOKEN=EAA{{base62:50}}ZDZD", "xEAA{{base62:150}}ZDZD"]
    },
    {
      id: "facebook-app-token",
      title: "Facebook app access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`access_token=(?<value>[0-9]{14,17}(?:\||%7C)[A-Za-z0-9_-]{27})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change the settings of the app.",
      fix: "Reset the app secret in the settings of the app.",
      source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
      finds: [
        "https://graph.facebook.com/app?access_token=<<{{digits:16}}|{{base64url:26}}{{base62:1}}>>",
        'curl "https://graph.facebook.com/app?access_token=<<{{digits:15}}%7C{{base62:27}}>>"'
      ],
      ignores: ["access_token={{digits:16}}", "access_token={{digits:16}}|secret"]
    },
    {
      id: "facebook-app-secret",
      title: "Facebook app secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:facebook|instagram|whatsapp|meta_app)", "secret")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app and forge webhooks.",
      fix: "Reset the app secret in the settings of the app.",
      source: "https://developers.facebook.com/docs/development/create-an-app/app-dashboard/basic-settings/",
      finds: ["FACEBOOK_APP_SECRET=<<{{hex:32}}>>", '"facebook_app_secret": "<<{{hex:32}}>>"'],
      ignores: ["FACEBOOK_APP_SECRET={{hex:10}}", "CHECKSUM={{hex:32}}"]
    },
    {
      id: "instagram-access-token",
      title: "Instagram access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}IG(?:AA|QV)[A-Za-z0-9_-]{90,400}${end}`,
      random: true,
      why: "Whoever holds it can read and publish as the account.",
      fix: "Withdraw the access of the app in the settings of the account.",
      source: "https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login",
      finds: [
        "INSTAGRAM_ACCESS_TOKEN=<<IGAA{{base62:150}}ZD>>",
        "Authorization: Bearer <<IGAA{{base62:150}}ZD>>"
      ],
      ignores: ["INSTAGRAM_ACCESS_TOKEN=IGAA{{base62:50}}ZD", "xIGAA{{base62:150}}ZD"]
    }
  ]
});

// src/rules/secrets/fal.ts
var fal_default = defineService({
  name: "fal",
  rules: [
    {
      id: "fal-api-key",
      title: "fal API key",
      pack: "secrets",
      level: "error",
      pattern: `fal(?:_ai)?_?(?:api_?)?key${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the Keys page of the console and create a new one with a spending limit.",
      source: "https://docs.fal.ai/authentication/key-based",
      finds: ["FAL_KEY=<<{{uuid}}:{{hex:32}}>>", '"fal_key": "<<{{uuid}}:{{hex:32}}>>"'],
      ignores: ["FAL_KEY={{uuid}}:{{hex:10}}", "CHECKSUM={{uuid}}:{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/fastly.ts
var fastly_default = defineService({
  name: "Fastly",
  rules: [
    {
      id: "fastly-api-token",
      title: "Fastly API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:fastly[a-z_.-]{0,16}(?:key|token))${assign}(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can purge, change or take down the services that the token covers.",
      fix: "Revoke the token under Personal profile, API tokens.",
      source: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
      finds: ["FASTLY_API_TOKEN=<<{{base62:32}}>>", '-H "Fastly-Key: <<{{base62:32}}>>"'],
      ignores: ["FASTLY_API_TOKEN={{base62:16}}", "build_id: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/figma.ts
var figma_default = defineService({
  name: "Figma",
  rules: [
    {
      id: "figma-access-token",
      title: "Figma personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}figd_[A-Za-z0-9_-]{38,48}${end}`,
      random: true,
      why: "Whoever holds it can read every file its owner can see, drafts and comments included.",
      fix: "Revoke the token under Settings, Security, and create one with fewer scopes.",
      source: "https://www.figma.com/developers/api#access-tokens",
      finds: [
        "FIGMA_API_KEY=<<figd_{{base64url:39}}{{base62:1}}>>",
        "X-Figma-Token: <<figd_{{base64url:39}}{{base62:1}}>>"
      ],
      ignores: ["figd_{{base62:16}}", "configd_{{base62:40}}"]
    },
    {
      id: "figma-oauth-token",
      title: "Figma OAuth token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}fig(?:u|ur|uh|o|or|oh)_[A-Za-z0-9_-]{40}${end}`,
      random: true,
      why: "Whoever holds it can read the files of the person with the granted scopes.",
      fix: "Revoke the access of the app in the settings of the account.",
      source: "https://developers.figma.com/docs/rest-api/authentication/",
      finds: [
        "FIGMA_OAUTH_TOKEN=<<figu_{{base64url:39}}{{base62:1}}>>",
        '"refresh_token": "<<figor_{{base64url:39}}{{base62:1}}>>"'
      ],
      ignores: ["figu_{{base62:16}}", "configu_{{base62:40}}"]
    }
  ]
});

// src/rules/secrets/firebase.ts
var firebase_default = defineService({
  name: "Firebase",
  rules: [
    {
      id: "firebase-refresh-token",
      title: "Firebase user refresh token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}AMf-vB[A-Za-z0-9_-]{120,400}${end}`,
      random: true,
      why: "Whoever holds it is signed in as the user of the app until it is revoked.",
      fix: "Revoke the refresh tokens of the user with the Admin SDK.",
      source: "https://firebase.google.com/docs/auth/admin/manage-sessions",
      finds: [
        "FIREBASE_REFRESH_TOKEN=<<AMf-vB{{base64url:170}}{{base62:1}}>>",
        '"refreshToken": "<<AMf-vB{{base64url:170}}{{base62:1}}>>"'
      ],
      ignores: [
        "FIREBASE_REFRESH_TOKEN=AMf-vB{{base64url:56}}{{base62:1}}",
        "xAMf-vB{{base64url:170}}{{base62:1}}"
      ]
    },
    {
      id: "firebase-server-key",
      title: "Firebase Cloud Messaging server key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}${end}`,
      random: true,
      publicPrefix: 4,
      why: "Whoever holds it can send notifications to every user of the app.",
      fix: "Switch to the HTTP v1 API and delete the legacy key of the project.",
      source: "https://firebase.google.com/docs/cloud-messaging/auth-server",
      finds: [
        "FCM_SERVER_KEY=<<AAAA{{base64url:7}}:APA91b{{base64url:133}}{{base62:1}}>>",
        "Authorization: key=<<AAAA{{base64url:7}}:APA91b{{base64url:133}}{{base62:1}}>>"
      ],
      ignores: [
        "FCM_SERVER_KEY=AAAA{{base64url:7}}:APA91b{{base62:40}}",
        '"to": "{{base62:22}}:APA91b{{base62:134}}"'
      ]
    }
  ]
});

// src/rules/secrets/firecrawl.ts
var firecrawl_default = defineService({
  name: "Firecrawl",
  rules: [
    {
      id: "firecrawl-api-key",
      title: "Firecrawl API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}fc-[0-9a-f]{32}${end}`,
      random: true,
      why: "Whoever holds it can crawl at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.firecrawl.dev/introduction",
      finds: ["FIRECRAWL_API_KEY=<<fc-{{hex:32}}>>", 'apiKey: "<<fc-{{hex:32}}>>"'],
      ignores: ["FIRECRAWL_API_KEY=fc-{{hex:10}}", "xfc-{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/fireworks.ts
var fireworks_default = defineService({
  name: "Fireworks AI",
  rules: [
    {
      id: "fireworks-api-key",
      title: "Fireworks AI API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}fw_[A-Za-z0-9]{22,24}${end}`,
      random: true,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.fireworks.ai/api-reference/introduction",
      finds: ["FIREWORKS_API_KEY=<<fw_{{base62:24}}>>", "const key = '<<fw_{{base62:24}}>>'"],
      ignores: ["FIREWORKS_API_KEY=fw_{{base62:8}}", "xfw_{{base62:24}}"]
    }
  ]
});

// src/rules/secrets/fivetran.ts
var fivetran_default = defineService({
  name: "Fivetran",
  rules: [
    {
      id: "fivetran-api-secret",
      title: "Fivetran API secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:fivetran[a-z_.-]{0,12}secret)${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its key it can change connectors and destinations, and read their settings.",
      fix: "Regenerate the key in the account settings.",
      source: "https://fivetran.com/docs/rest-api/getting-started",
      finds: ["FIVETRAN_API_SECRET=<<{{base62:32}}>>", 'fivetran_api_secret = "<<{{base62:32}}>>"'],
      ignores: ["FIVETRAN_API_SECRET={{base62:16}}", "build_id: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/flagsmith.ts
var flagsmith_default = defineService({
  name: "Flagsmith",
  rules: [
    {
      id: "flagsmith-server-key",
      title: "Flagsmith server-side environment key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`["'\x60= ](?<value>ser\.[A-Za-z0-9]{22})${end}`,
      random: true,
      why: "Whoever holds it can read all flags, segments and their rules of the environment.",
      fix: "Delete the key under the SDK keys of the environment.",
      source: "https://docs.flagsmith.com/clients/server-side",
      finds: ["FLAGSMITH_SERVER_KEY=<<ser.{{base62:22}}>>", 'environment_key="<<ser.{{base62:22}}>>"'],
      ignores: ["FLAGSMITH_SERVER_KEY=ser.{{base62:11}}", "xser.{{base62:22}}"]
    }
  ]
});

// src/rules/secrets/flexport.ts
var flexport_default = defineService({
  name: "Flexport",
  rules: [
    {
      id: "flexport-api-token",
      title: "Flexport API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}shltm_[A-Za-z0-9_-]{40}${end}`,
      random: true,
      why: "Whoever holds it can read and change orders, products and shipments.",
      fix: "Delete the token in the Flexport portal under Settings, API tokens.",
      source: "https://docs.logistics-api.flexport.com/",
      finds: [
        "FLEXPORT_API_TOKEN=<<shltm_{{base64url:40}}>>",
        "Authorization: Bearer <<shltm_{{base64url:40}}>>"
      ],
      ignores: ["FLEXPORT_API_TOKEN=shltm_xxxxxxxxxxxxxxxxxx", "xshltm_{{base64url:40}}"]
    }
  ]
});

// src/rules/secrets/flutterwave.ts
var flutterwave_default = defineService({
  name: "Flutterwave",
  rules: [
    {
      id: "flutterwave-secret-key",
      title: "Flutterwave secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}FLWSECK-[0-9a-z]{32}-X${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://developer.flutterwave.com/docs/authentication",
      finds: ["FLW_SECRET_KEY=<<FLWSECK-{{hex:32}}-X>>", 'export KEY="<<FLWSECK-{{hex:32}}-X>>"'],
      ignores: ["FLWSECK-{{hex:12}}-X", "FLWPUBK-{{hex:32}}-X"]
    },
    {
      id: "flutterwave-test-key",
      title: "Flutterwave secret key (test)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}FLWSECK_TEST-(?:[0-9a-z]{32}-X|[A-Za-z0-9]{12,19})${end}`,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://developer.flutterwave.com/docs/authentication",
      finds: [
        "FLW_SECRET_KEY=<<FLWSECK_TEST-{{hex:32}}-X>>",
        'client = Client(api_key="<<FLWSECK_TEST-{{base62:16}}>>")'
      ],
      ignores: ["FLWSECK_TEST-xxxx", "FLWPUBK_TEST-{{hex:32}}-X"]
    }
  ]
});

// src/rules/secrets/fly.ts
var fly_default = defineService({
  name: "Fly.io",
  rules: [
    {
      id: "fly-api-token",
      title: "Fly.io API token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:fm1[ar]_|fm2_)[A-Za-z0-9+/_-]{80,2000}={0,2}(?:,(?:fm1[ar]_|fm2_)[A-Za-z0-9+/_-]{80,2000}={0,2}){0,4}`,
      proof: "fly-macaroon",
      why: "Whoever holds it can deploy, read secrets and open a shell on the machines that the token covers.",
      fix: "Revoke it with `fly tokens revoke`, create a narrower one and set it as a CI secret.",
      source: "https://fly.io/docs/security/tokens/",
      finds: ['FLY_API_TOKEN="FlyV1 <<{{fly}}>>"', "          FLY_API_TOKEN: FlyV1 <<{{fly}}>>"],
      ignores: ['const prefix = "fm2_" + kind', 'export const macro = "fm1r_{{base62:20}}"']
    }
  ]
});

// src/rules/secrets/forgejo.ts
var forgejo_default = defineService({
  name: "Forgejo",
  rules: [
    {
      id: "forgejo-token",
      title: "Forgejo or Codeberg access token",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:forgejo|codeberg)[a-z_.-]{0,24}(?:token|key|secret))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and write the repositories and packages that its owner can.",
      fix: "Delete the token under Settings, Applications.",
      source: "https://forgejo.org/docs/latest/user/api-usage/",
      finds: ["FORGEJO_TOKEN=<<{{hex:40}}>>", 'CODEBERG_TOKEN: "<<{{hex:40}}>>"'],
      ignores: ["FORGEJO_TOKEN={{hex:20}}", "build_id: {{hex:40}}"]
    }
  ]
});

// src/rules/secrets/forty-two.ts
var forty_two_default = defineService({
  name: "42",
  rules: [
    {
      id: "forty-two-client-secret",
      title: "42 API application secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}s-s4t2(?:ud|af)-[0-9a-f]{64}${end}`,
      random: true,
      why: "With the application id, which starts with `u-`, it can pose as the application towards the intranet of the school.",
      fix: "Generate a new secret in the settings of the application.",
      source: "https://api.intra.42.fr/apidoc/guides/getting_started",
      finds: ["FT_CLIENT_SECRET=<<s-s4t2ud-{{hex:64}}>>", "clientSecret: '<<s-s4t2af-{{hex:64}}>>'"],
      ignores: ["FT_CLIENT_ID=u-s4t2ud-{{hex:64}}", "FT_CLIENT_SECRET=s-s4t2ud-{{hex:20}}"]
    }
  ]
});

// src/rules/secrets/frame-io.ts
var frame_io_default = defineService({
  name: "Frame.io",
  rules: [
    {
      id: "frame-io-token",
      title: "Frame.io developer token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}fio-u-[A-Za-z0-9_=-]{64}${end}`,
      random: true,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Revoke the token in the developer settings.",
      source: "https://developer.frame.io/docs/getting-started/authentication",
      finds: [
        "FRAMEIO_TOKEN=<<fio-u-{{base64url:63}}{{base62:1}}>>",
        'apiKey: "<<fio-u-{{base64url:63}}{{base62:1}}>>"'
      ],
      ignores: ["FRAMEIO_TOKEN=fio-u-{{base64url:21}}{{base62:1}}", "xfio-u-{{base64url:63}}{{base62:1}}"]
    }
  ]
});

// src/rules/secrets/freshdesk.ts
var freshdesk_default = defineService({
  name: "Freshdesk",
  rules: [
    {
      id: "freshdesk-api-key",
      title: "Freshdesk API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("fresh(?:desk|service)")}(?<value>[A-Za-z0-9]{18,22})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the agent can.",
      fix: "Reset the API key in the profile of the agent.",
      source: "https://developers.freshdesk.com/api/#authentication",
      finds: ["FRESHDESK_API_KEY=<<{{base62:20}}>>", '"freshdesk_api_key": "<<{{base62:20}}>>"'],
      ignores: ["FRESHDESK_API_KEY={{base62:6}}", "CHECKSUM={{base62:20}}"]
    }
  ]
});

// src/rules/secrets/friendli.ts
var friendli_default = defineService({
  name: "FriendliAI",
  rules: [
    {
      id: "friendli-access-token",
      title: "Friendli personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}flp_[A-Za-z0-9]{46}${end}`,
      random: true,
      why: "Whoever holds it can call the endpoints at your cost.",
      fix: "Delete the token in Friendli Suite under Personal settings, Tokens.",
      source: "https://docs.friendli.ai/reference/authentication",
      finds: ["FRIENDLI_TOKEN=<<flp_{{base62:46}}>>", "Authorization: Bearer <<flp_{{base62:46}}>>"],
      ignores: ["FRIENDLI_TOKEN=flp_{{base62:12}}", "xflp_{{base62:46}}"]
    }
  ]
});

// src/rules/secrets/fusionauth.ts
var fusionauth_default = defineService({
  name: "FusionAuth",
  rules: [
    {
      id: "fusionauth-api-key",
      title: "FusionAuth API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("fusion_?auth")}(?<value>[A-Za-z0-9_-]{40,64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, change and impersonate every user of the project.",
      fix: "Delete the key under Settings, API keys.",
      source: "https://fusionauth.io/docs/apis/authentication",
      finds: ["FUSIONAUTH_API_KEY=<<{{base62:64}}>>", '"fusionauth_api_key": "<<{{base62:64}}>>"'],
      ignores: ["FUSIONAUTH_API_KEY={{base62:21}}", "CHECKSUM={{base62:64}}"]
    }
  ]
});

// src/rules/secrets/gc-notify.ts
var gc_notify_default = defineService({
  name: "GC Notify",
  rules: [
    {
      id: "gc-notify-api-key",
      title: "GC Notify API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}gcntfy-[A-Za-z0-9_-]{1,80}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can send mail and text messages in the name of the service.",
      fix: "Revoke the key in GC Notify under API integration.",
      source: "https://documentation.notification.canada.ca/en/start.html",
      finds: [
        "NOTIFY_API_KEY=<<gcntfy-{{word}}-{{uuid}}-{{uuid}}>>",
        "Authorization: ApiKey-v1 <<gcntfy-{{word}}-{{uuid}}-{{uuid}}>>"
      ],
      ignores: ["NOTIFY_API_KEY=gcntfy-{{word}}", "NOTIFY_API_KEY=gcntfy-{{word}}-{{uuid}}"]
    }
  ]
});

// src/rules/secrets/gemfury.ts
var gemfury_default = defineService({
  name: "Gemfury",
  rules: [
    {
      id: "gemfury-token",
      title: "Gemfury token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`/(?<value>[A-Za-z0-9_-]{16,40})(?::[^@\s"]{0,20})?@(?:pypi|gem|npm|repo|push|apt|yum|go|maven)\.fury\.io`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can install, or push, the private packages of the account.",
      fix: "Reset the token under Settings, Tokens.",
      source: "https://gemfury.com/help/tokens/",
      finds: [
        "https://<<{{base62:24}}>>@pypi.fury.io/harbor/",
        'source "https://<<{{base62:24}}>>@gem.fury.io/harbor/"'
      ],
      ignores: ["https://$TOKEN@pypi.fury.io/harbor/", "https://pypi.fury.io/harbor/"]
    }
  ]
});

// src/rules/secrets/generic.ts
var generic_default = defineService({
  name: "Any service",
  rules: [
    {
      id: "generic-secret",
      title: "Random value under the name of a secret",
      pack: "secrets",
      level: "error",
      detector: "assignment",
      random: true,
      publicPrefix: 0,
      why: "A random value with such a name is nearly always a live credential.",
      fix: "Find out what the value opens, replace it there and read it from the environment or a secret store.",
      source: "https://cwe.mitre.org/data/definitions/798.html",
      finds: [
        "JIRA_WEBHOOK_SECRET=<<{{base62:40}}>>",
        'const config = { apiKey: "<<{{hex:32}}>>" }',
        "  gitea_npm_token: <<{{hex:40}}>>",
        'SECRETS_ENCRYPTION_KEY="<<{{hex:64}}>>"',
        "COSMOS_KEY=<<{{base64:86}}==>>"
      ],
      ignores: [
        "JWT_SECRET=${JWT_SECRET}",
        "const apiKey = process.env.API_KEY",
        '"integrity": "sha512-{{base64:86}}=="',
        'commitSha: "{{hex:40}}"',
        "secretName: payments-signing-secret"
      ]
    },
    {
      id: "generic-password",
      title: "Password in clear text",
      pack: "secrets",
      level: "warning",
      detector: "assignment",
      publicPrefix: 0,
      why: "A password that people chose is often used in more than one place.",
      fix: "Change the password where it is used and read it from the environment or a secret store.",
      source: "https://cwe.mitre.org/data/definitions/259.html",
      finds: [
        "DB_PASSWORD=<<{{password}}>>",
        'password: "<<{{password}}>>"',
        '<add key="smtpPassword" value="<<{{password}}>>" />'
      ],
      ignores: [
        "DB_PASSWORD=",
        "password: string",
        "PASSWORD=<your password>",
        'passwordField = document.getElementById("password")'
      ]
    }
  ]
});

// src/rules/secrets/ghost.ts
var ghost_default = defineService({
  name: "Ghost",
  rules: [
    {
      id: "ghost-admin-key",
      title: "Ghost Admin API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("ghost")}(?<value>[0-9a-f]{24}:[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can publish, change members and upload themes.",
      fix: "Delete the custom integration and create a new one.",
      source: "https://docs.ghost.org/admin-api/#token-authentication",
      finds: [
        "GHOST_ADMIN_API_KEY=<<{{hex:24}}:{{hex:64}}>>",
        '"ghost_admin_api_key": "<<{{hex:24}}:{{hex:64}}>>"'
      ],
      ignores: ["GHOST_ADMIN_API_KEY={{hex:24}}:{{hex:21}}", "CHECKSUM={{hex:24}}:{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/gitbook.ts
var gitbook_default = defineService({
  name: "GitBook",
  rules: [
    {
      id: "gitbook-api-token",
      title: "GitBook API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}gb_api_[A-Za-z0-9]{40}${end}`,
      random: true,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Delete the token in the developer settings.",
      source: "https://gitbook.com/docs/developers/gitbook-api/authentication",
      finds: ["GITBOOK_TOKEN=<<gb_api_{{base62:40}}>>", "--token <<gb_api_{{base62:40}}>>"],
      ignores: ["GITBOOK_TOKEN=gb_api_{{base62:13}}", "xgb_api_{{base62:40}}"]
    }
  ]
});

// src/rules/secrets/gitea.ts
var gitea_default = defineService({
  name: "Gitea",
  rules: [
    {
      id: "gitea-token",
      title: "Gitea access token",
      pack: "secrets",
      level: "error",
      pattern: `(?:gitea[a-z_.-]{0,24}(?:token|key|secret))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and write the repositories and packages that its owner can.",
      fix: "Delete the token under Settings, Applications.",
      source: "https://docs.gitea.com/development/api-usage",
      finds: ["GITEA_TOKEN=<<{{hex:40}}>>", 'gitea_npm_token: "<<{{hex:40}}>>"'],
      ignores: ["GITEA_TOKEN={{hex:20}}", "build_id: {{hex:40}}"]
    }
  ]
});

// src/rules/secrets/github.ts
var github_default = defineService({
  name: "GitHub",
  rules: [
    {
      id: "github-classic-token",
      title: "GitHub personal access token (classic)",
      pack: "secrets",
      level: "error",
      pattern: `${start}ghp_[A-Za-z0-9]{36}${end}`,
      proof: "crc32-base62",
      why: "Whoever holds it can do what its owner may do in every repository that the scopes cover.",
      fix: "Delete the token under Developer settings and use a fine-grained one with an expiry date.",
      source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
      finds: [
        "GITHUB_TOKEN=<<{{github-classic:ghp_}}>>",
        '{"log": "token:\\\\n<<{{github-classic:ghp_}}>>"}',
        "git clone https://x-access-token:<<{{github-classic:ghp_}}>>@github.com/acme/site.git",
        "auth%3D<<{{github-classic:ghp_}}>>"
      ],
      ignores: ["GITHUB_TOKEN=ghp_{{base62:35}}", "graphp_{{base62:36}}"]
    },
    {
      id: "github-oauth-token",
      title: "GitHub OAuth access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}gho_[A-Za-z0-9]{36}${end}`,
      proof: "crc32-base62",
      why: "Whoever holds it can act as the user in every place that the OAuth app was allowed to reach.",
      fix: "Revoke the app under Applications, Authorized OAuth Apps, and sign in again.",
      source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
      finds: ["oauth_token: <<{{github-classic:gho_}}>>", '"token":"<<{{github-classic:gho_}}>>"'],
      ignores: ["gho_{{base62:30}}", "xgho_{{base62:36}}"]
    },
    {
      id: "github-app-user-token",
      title: "GitHub App user access or refresh token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:ghu_[A-Za-z0-9]{36}|ghr_[A-Za-z0-9]{76})${end}`,
      proof: "crc32-base62",
      why: "Whoever holds it can act as the user through the GitHub App; a refresh token renews itself for months.",
      fix: "Revoke the app under Applications, Authorized GitHub Apps.",
      source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
      finds: ['token = "<<{{github-classic:ghu_}}>>"', "refresh_token=<<{{github-classic:ghr_}}>>"],
      ignores: ["ghr_{{base62:36}}", "ghu_{{base62:20}}"]
    },
    {
      id: "github-installation-token",
      title: "GitHub App installation token",
      pack: "secrets",
      level: "warning",
      pattern: `${start}ghs_[A-Za-z0-9]{36}${end}`,
      proof: "crc32-base62",
      why: "Whoever holds it can act as the GitHub App, or as the workflow, for up to one hour.",
      fix: "Check what was done while it was valid; it expires by itself within an hour.",
      source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
      finds: [
        "GITHUB_TOKEN: <<{{github-classic:ghs_}}>>",
        "http.extraheader 'token <<{{github-classic:ghs_}}>>'"
      ],
      ignores: ["ghs_{{base62:24}}", "laghs_{{base62:36}}"]
    },
    {
      id: "github-installation-jwt",
      title: "GitHub App installation token (JWT form)",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${start}ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,700}${end}`,
      proof: "jwt",
      why: "Whoever holds it can act as the GitHub App, or as the workflow, for up to one hour.",
      fix: "Check what was done while it was valid; it expires by itself within an hour.",
      source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
      finds: ["GITHUB_TOKEN=<<{{github-installation}}>>", '"token": "<<{{github-installation}}>>"'],
      ignores: ["ghs_{{digits:6}}_{{base62:40}}", "ghs_abc_{{base62:10}}"]
    },
    {
      id: "github-fine-grained-token",
      title: "GitHub fine-grained personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}${end}`,
      proof: "github-fine-grained",
      why: "Whoever holds it can use every permission that its owner gave the token.",
      fix: "Delete the token under Developer settings, Fine-grained tokens, and create one with fewer permissions.",
      source: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats",
      finds: [
        "GH_TOKEN=<<{{github-fine-grained}}>>",
        "//npm.pkg.github.com/:_authToken=<<{{github-fine-grained}}>>"
      ],
      ignores: ["github_pat_{{base62:22}}_{{base62:40}}", "github_pat_{{base62:82}}"]
    },
    {
      id: "github-oauth-client-secret",
      title: "GitHub OAuth or App client secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:github_?(?:app_?|oauth_?)?(?:client_?)?secret|(?<![a-z])gh_(?:app_|oauth_)?client_secret)${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can pose as your application when users sign in with GitHub.",
      fix: "Generate a new client secret in the settings of the app, deploy it and delete the old one.",
      source: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
      finds: ["GITHUB_CLIENT_SECRET=<<{{hex:40}}>>", 'githubClientSecret: "<<{{hex:40}}>>"'],
      ignores: ["GITHUB_CLIENT_SECRET={{hex:20}}", "build_id: {{hex:40}}"]
    },
    {
      id: "github-runner-registration-token",
      title: "GitHub Actions runner registration token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:(?:config\.(?:sh|cmd)[ a-zA-Z0-9_.:/=-]{1,200}--token|RUNNER_(?:REGISTRATION_)?TOKEN|REG_TOKEN))(?:${assign}|[ =]"?)(?<value>A[A-Z0-9]{28})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can add a runner within an hour, and then receives jobs with their code and secrets.",
      fix: "Look for runners you do not know; the token expires within an hour.",
      source: "https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/adding-self-hosted-runners",
      finds: [
        "RUNNER_TOKEN=<<A{{alnum-upper:28}}>>",
        "./config.sh --url https://github.com/harbor/site --token <<A{{alnum-upper:28}}>>"
      ],
      ignores: ["RUNNER_TOKEN=A{{alnum-upper:14}}", "build_id: A{{alnum-upper:28}}"]
    }
  ]
});

// src/rules/secrets/gitlab.ts
var gitlab_default = defineService({
  name: "GitLab",
  rules: [
    {
      id: "gitlab-token",
      title: "GitLab access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${start}(?:gl(?:pat|dt|ft|imt|soat|rt|rtr|oas|ffct|cbt|agent)-|GR1348941)(?![A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}(?![A-Za-z0-9_-]))(?:t[0-9]_)?[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_-])`,
      random: true,
      why: "Whoever holds it can use the API, the repositories or the runners of GitLab within its scopes.",
      fix: "Revoke the token where it was made (user, group, project or runner settings) and create one with an expiry date.",
      source: "https://docs.gitlab.com/security/tokens/#token-prefixes",
      finds: [
        "GITLAB_TOKEN=<<glpat-{{base62:20}}>>",
        'registration-token "<<GR1348941{{base62:20}}>>"',
        'token = "<<glrt-t1_{{base62:20}}>>"'
      ],
      ignores: ["glpat-{{base62:12}}", 'class="gl-button-{{lower:20}}"']
    },
    {
      id: "gitlab-routable-token",
      title: "GitLab access token (routable)",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${start}gl(?:pat|dt|rt|rtr|cbt|soat|ft|imt|oas|agent)-(?:t[0-9]_)?[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}(?![A-Za-z0-9_-])`,
      proof: "gitlab-routable",
      why: "Whoever holds it can use the API and the repositories of GitLab within its scopes.",
      fix: "Revoke the token where it was made (user, group or project settings) and create one with an expiry date.",
      source: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/",
      finds: ["GITLAB_TOKEN=<<{{gitlab-routable}}>>", '"deploy": "<<{{gitlab-routable:gldt-}}>>"'],
      ignores: ["glpat-{{base62:30}}.{{hex:4}}", "glpat-{{base62:20}}"]
    },
    {
      id: "gitlab-trigger-token",
      title: "GitLab pipeline trigger token",
      pack: "secrets",
      level: "error",
      pattern: `${start}glptt-[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can start pipelines with variables of their choice.",
      fix: "Revoke the trigger under Settings, CI/CD, Pipeline trigger tokens.",
      source: "https://docs.gitlab.com/security/tokens/#token-prefixes",
      finds: ["token=<<glptt-{{hex:40}}>>", '-F "token=<<glptt-{{hex:40}}>>"'],
      ignores: ["glptt-{{hex:32}}", "glptt-{{upper:40}}"]
    },
    {
      id: "gitlab-session-cookie",
      title: "GitLab session cookie",
      pack: "secrets",
      level: "error",
      pattern: "(?:_gitlab_session=)(?<value>[0-9a-z]{32})(?![A-Za-z0-9_-])",
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it is signed in as the user until the session ends.",
      fix: "Sign out of all sessions under User settings, Active sessions.",
      source: "https://docs.gitlab.com/security/tokens/",
      finds: ["Cookie: _gitlab_session=<<{{hex:32}}>>", '-b "_gitlab_session=<<{{hex:32}}>>"'],
      ignores: ["Cookie: _gitlab_session={{hex:12}}", "_gitlab_session=$COOKIE"]
    },
    {
      id: "gitlab-legacy-token",
      title: "GitLab access token (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:gitlab[a-z_.-]{0,24}token|private-token|job-token|deploy-token)${assign}(?<value>[A-Za-z0-9_-]{20})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the API and the repositories of GitLab within its scopes.",
      fix: "Revoke the token where it was made and create one with an expiry date.",
      source: "https://docs.gitlab.com/user/profile/personal_access_tokens/",
      finds: ["GITLAB_TOKEN=<<{{base62:20}}>>", '-H "PRIVATE-TOKEN: <<{{base62:20}}>>"'],
      ignores: ["GITLAB_TOKEN={{base62:10}}", "build_id: {{base62:20}}"]
    }
  ]
});

// src/rules/secrets/gocardless.ts
var gocardless_default = defineService({
  name: "GoCardless",
  rules: [
    {
      id: "gocardless-access-token",
      title: "GoCardless access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("gocardless")}(?<value>(?:live|sandbox)_[A-Za-z0-9_-]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can collect payments and read bank details of customers.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://developer.gocardless.com/api-reference/",
      finds: [
        "GOCARDLESS_ACCESS_TOKEN=<<live_{{base64url:39}}{{base62:1}}>>",
        '"gocardless_access_token": "<<live_{{base64url:39}}{{base62:1}}>>"'
      ],
      ignores: [
        "GOCARDLESS_ACCESS_TOKEN=live_{{base64url:13}}{{base62:1}}",
        "CHECKSUM=live_{{base64url:39}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/godaddy.ts
var godaddy_default = defineService({
  name: "GoDaddy",
  rules: [
    {
      id: "godaddy-api-key",
      title: "GoDaddy API key and secret",
      pack: "secrets",
      level: "error",
      pattern: `sso-key (?<value>[A-Za-z0-9]{8,24}_[A-Za-z0-9]{20,24}:[A-Za-z0-9]{20,24})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change and transfer the domains of the account.",
      fix: "Delete the key under API keys in the developer portal.",
      source: "https://developer.godaddy.com/doc/endpoint/domains",
      finds: [
        "Authorization: sso-key <<{{base62:12}}_{{base62:22}}:{{base62:22}}>>",
        '-H "Authorization: sso-key <<{{base62:12}}_{{base62:22}}:{{base62:22}}>>"'
      ],
      ignores: ["Authorization: sso-key $KEY:$SECRET", "Authorization: sso-key {{base62:12}}"]
    },
    {
      id: "godaddy-api-secret",
      title: "GoDaddy API secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:godaddy[a-z_.-]{0,12}secret)${assign}(?<value>[A-Za-z0-9]{22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its key it can change and transfer the domains of the account.",
      fix: "Delete the key under API keys in the developer portal.",
      source: "https://developer.godaddy.com/doc/endpoint/domains",
      finds: ["GODADDY_API_SECRET=<<{{base62:22}}>>", 'godaddySecret: "<<{{base62:22}}>>"'],
      ignores: ["GODADDY_API_SECRET={{base62:11}}", "build_id: {{base62:22}}"]
    }
  ]
});

// src/rules/secrets/google-chat.ts
var google_chat_default = defineService({
  name: "Google Chat",
  rules: [
    {
      id: "google-chat-webhook-url",
      title: "Google Chat webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`chat\.googleapis\.com/v1/(?<value>spaces/[A-Za-z0-9_-]{8,20}/messages\?key=AIza[A-Za-z0-9_-]{35}&(?:amp;)?token=[A-Za-z0-9_%-]{40,60})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Remove the webhook from the space and add a new one.",
      source: "https://developers.google.com/workspace/chat/quickstart/webhooks",
      finds: [
        "GCHAT_URL=https://chat.googleapis.com/v1/<<spaces/{{base62:11}}/messages?key=AIza{{base62:35}}&token={{base64url:42}}{{base62:1}}>>",
        '"https://chat.googleapis.com/v1/<<spaces/{{base62:11}}/messages?key=AIza{{base62:35}}&token={{base62:43}}>>"'
      ],
      ignores: [
        "https://chat.googleapis.com/v1/spaces/{{base62:11}}/messages",
        "https://chat.googleapis.com/v1/spaces/SPACE_ID/messages?key=KEY&token=TOKEN"
      ]
    }
  ]
});

// src/rules/secrets/google-cloud.ts
var google_cloud_default2 = defineService({
  name: "Google Cloud",
  rules: [
    {
      id: "google-api-key",
      title: "Google API key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}AIza[A-Za-z0-9_-]{35}${end}`,
      random: true,
      publicBeside: "authDomain|auth_domain|messagingSenderId|mobilesdk_app_id|google_app_id|GOOGLE_APP_ID|firebase_url|GCM_SENDER_ID|gcm_defaultSenderId|firebaseio\\.com|firebaseapp\\.com|storageBucket|youtubei/|maps\\.googleapis\\.com/maps/api/js|INNERTUBE_API_KEY",
      why: "Whoever holds it can use the APIs that it is not restricted from, Gemini among them, at your cost.",
      fix: "Restrict the key to its APIs and to your site or server, or delete it; the key of a Firebase web app is public by design.",
      source: "https://cloud.google.com/docs/authentication/api-keys",
      finds: [
        "GOOGLE_API_KEY=<<AIza{{base62:35}}>>",
        "https://maps.googleapis.com/maps/api/js?key=<<AIza{{base62:35}}>>"
      ],
      ignores: ["GOOGLE_API_KEY=AIza{{base62:20}}", "bAIza{{base62:35}}"]
    },
    {
      id: "google-gemini-key",
      title: "Google API key (new form)",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}AQ\.Ab8RN6[A-Za-z0-9_-]{40,48}${end}`,
      random: true,
      why: "Whoever holds it can call Gemini and other APIs of the project at your cost.",
      fix: "Delete the key in the project’s credentials and create a restricted one.",
      source: "https://ai.google.dev/gemini-api/docs/api-key",
      finds: ["GEMINI_API_KEY=<<AQ.Ab8RN6{{base62:44}}>>", 'apiKey: "<<AQ.Ab8RN6{{base62:44}}>>"'],
      ignores: ["AQ.Ab8RN6{{base62:12}}", "FAQ.Ab8RN6{{base62:44}}"]
    },
    {
      id: "google-oauth-client-secret",
      title: "Google OAuth client secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}GOCSPX-[A-Za-z0-9_-]{28}${end}`,
      random: true,
      why: "Whoever holds it can pose as your application when users sign in with Google.",
      fix: "Add a new secret to the OAuth client, deploy it and delete the old one.",
      source: "https://support.google.com/cloud/answer/15549257",
      finds: ["GOOGLE_CLIENT_SECRET=<<GOCSPX-{{base62:28}}>>", '"client_secret":"<<GOCSPX-{{base62:28}}>>"'],
      ignores: ["GOCSPX-{{base62:12}}", "LOGOCSPX-{{base62:28}}"]
    },
    {
      id: "google-service-account-key",
      title: "Google Cloud service account key file",
      pack: "secrets",
      level: "error",
      pattern: String.raw`\{(?:\s|\\[nrt]){0,40}\\?"type\\?"\s{0,4}:\s{0,4}\\?"service_account\\?"[^{}]{600,6000}\}`,
      proof: "service-account-json",
      publicPrefix: 0,
      why: "Whoever holds it can act as the service account in every project that trusts it.",
      fix: "Delete the key under IAM, Service accounts, Keys, and use workload identity federation.",
      source: "https://cloud.google.com/iam/docs/keys-create-delete",
      finds: ["<<{{service-account}}>>", "GOOGLE_CREDENTIALS='<<{{service-account|oneline}}>>'"],
      ignores: ['{"type": "service_account", "project_id": "harbor-1"}', 'const kind = "service_account"']
    },
    {
      id: "google-oauth-access-token",
      title: "Google OAuth access token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${wordStart}ya29\.[A-Za-z0-9_-]{60,1000}${end}`,
      random: true,
      why: "Whoever holds it can act as the user or service account for up to an hour.",
      fix: "Check what was done while it was valid; revoke the grant if a refresh token went with it.",
      source: "https://cloud.google.com/docs/authentication/token-types#access",
      finds: [
        "GOOGLE_ACCESS_TOKEN=<<ya29.a0{{base62:160}}>>",
        "Authorization: Bearer <<ya29.a0{{base62:160}}>>"
      ],
      ignores: ["GOOGLE_ACCESS_TOKEN=ya29.{{base62:20}}", "xya29.a0{{base62:160}}"]
    },
    {
      id: "google-oauth-refresh-token",
      title: "Google OAuth refresh token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}1//0[A-Za-z0-9_-]{50,200}${end}`,
      random: true,
      why: "With the client secret it opens what the user allowed, without end.",
      fix: "Remove the access of the application in the Google account.",
      source: "https://developers.google.com/identity/protocols/oauth2#expiration",
      finds: ["GOOGLE_REFRESH_TOKEN=<<1//0g{{base62:98}}>>", '"refresh_token": "<<1//0g{{base62:98}}>>"'],
      ignores: ["GOOGLE_REFRESH_TOKEN=1//0g{{base62:20}}", "x1//0g{{base62:98}}"]
    },
    {
      id: "google-fcm-server-key",
      title: "Firebase Cloud Messaging server key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}${end}`,
      random: true,
      publicPrefix: 4,
      why: "Whoever holds it could send messages to every installation of the app; Google has switched the interface off.",
      fix: "Delete the key in the project settings and use the HTTP v1 interface.",
      source: "https://firebase.google.com/docs/cloud-messaging/migrate-v1",
      finds: [
        "FCM_SERVER_KEY=<<AAAA{{base62:7}}:APA91b{{base62:134}}>>",
        "Authorization: key=<<AAAA{{base62:7}}:APA91b{{base62:134}}>>"
      ],
      ignores: ["FCM_SERVER_KEY=AAAA{{base62:7}}:APA91b{{base62:60}}", "AAAA{{base62:7}}:{{base62:140}}"]
    },
    {
      id: "google-hmac-key-id",
      title: "Google Cloud Storage HMAC access id",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{20})${base64End}`,
      random: true,
      why: "It names the account, and with its secret it opens the buckets that the account may reach.",
      fix: "Look for the secret beside it and deactivate the key under Storage settings, Interoperability.",
      source: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      finds: [
        "GCS_ACCESS_KEY_ID=<<GOOG1E{{alnum-upper:55}}>>",
        "gs_access_key_id = <<GOOG{{alnum-upper:20}}>>"
      ],
      ignores: ["GCS_ACCESS_KEY_ID=GOOG1E{{alnum-upper:27}}", "xGOOG1E{{alnum-upper:55}}"]
    },
    {
      id: "google-hmac-secret",
      title: "Google Cloud Storage HMAC secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:(?<![a-z])(?:gs|gcs)|google_?cloud_?storage)_?[a-z_.-]{0,20}secret[a-z_.-]{0,16})${assign}(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "google-hmac-key-id", lines: 5 },
      publicPrefix: 0,
      why: "With its access id it opens the buckets that the account may reach.",
      fix: "Deactivate the key under Storage settings, Interoperability.",
      source: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      finds: ["GCS_SECRET_ACCESS_KEY=<<{{base64:40}}>>", "gs_secret_access_key = <<{{base64:40}}>>"],
      ignores: ["GCS_SECRET_ACCESS_KEY={{base64:20}}", "build_id: {{base64:40}}"]
    },
    {
      id: "google-legacy-client-secret",
      title: "Google OAuth client secret (older form)",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:google[a-z0-9_.-]{0,24}client_?secret|apps\.googleusercontent\.com["\x27][^{}]{0,300}"client_secret)${assign}(?<value>[A-Za-z0-9_-]{24})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can pose as your application when users sign in with Google.",
      fix: "Add a new secret to the OAuth client, deploy it and delete the old one.",
      source: "https://support.google.com/cloud/answer/6158849",
      finds: ["GOOGLE_CLIENT_SECRET=<<{{base62:24}}>>", 'googleClientSecret: "<<{{base62:24}}>>"'],
      ignores: ["GOOGLE_CLIENT_SECRET={{base62:12}}", "build_id: {{base62:24}}"]
    },
    {
      id: "google-recaptcha-secret",
      title: "reCAPTCHA secret key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:recaptcha|captcha)[a-z0-9_.-]{0,20}(?:secret|private)[a-z_.-]{0,8})${assign}(?<value>6L[A-Za-z0-9_-]{38})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can have answers of the widget taken as valid.",
      fix: "Create a new key pair for the site.",
      source: "https://developers.google.com/recaptcha/docs/verify",
      finds: ["RECAPTCHA_SECRET_KEY=<<6L{{base62:38}}>>", 'recaptchaSecret: "<<6L{{base62:38}}>>"'],
      ignores: ["RECAPTCHA_SITE_KEY=6L{{base62:38}}", "RECAPTCHA_SECRET_KEY=6L{{base62:12}}"]
    }
  ]
});

// src/rules/secrets/grafana.ts
var grafana_default = defineService({
  name: "Grafana",
  rules: [
    {
      id: "grafana-service-account-token",
      title: "Grafana service account token",
      pack: "secrets",
      level: "error",
      pattern: `${start}glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}${end}`,
      proof: "grafana-service-account",
      why: "Whoever holds it can use the Grafana API with the role of the service account.",
      fix: "Delete the token on the page of the service account.",
      source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
      finds: ["GRAFANA_TOKEN=<<{{grafana}}>>", "Authorization: Bearer <<{{grafana}}>>"],
      ignores: ["glsa_{{base62:32}}", "glsa_{{base62:20}}_{{hex:8}}"]
    },
    {
      id: "grafana-cloud-token",
      title: "Grafana Cloud access policy token",
      pack: "secrets",
      level: "error",
      pattern: `${start}glc_eyJ[A-Za-z0-9+/_-]{60,400}={0,2}(?![A-Za-z0-9+/_=-])`,
      proof: "base64-json",
      why: "Whoever holds it can write, and perhaps read, metrics, logs and traces of the stack.",
      fix: "Delete the token under Access policies.",
      source: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
      finds: ["GRAFANA_CLOUD_TOKEN=<<{{grafana-cloud}}>>", "password: <<{{grafana-cloud}}>>"],
      ignores: ["glc_eyJ{{base62:20}}", "glc_{{base62:80}}"]
    },
    {
      id: "grafana-api-key",
      title: "Grafana API key (legacy)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,2}(?![A-Za-z0-9+/_=.-])`,
      proof: "base64-json",
      publicPrefix: 0,
      why: "Whoever holds it can use the Grafana API with the role of the key.",
      fix: "Delete the key and use a service account token.",
      source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
      finds: ["GRAFANA_API_KEY=<<{{grafana-legacy}}>>", "Authorization: Bearer <<{{grafana-legacy}}>>"],
      ignores: ["eyJrIjoi{{base62:20}}", "eyJrIjoi{{base62:70}}.{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/groq.ts
var groq_default = defineService({
  name: "Groq",
  rules: [
    {
      id: "groq-api-key",
      title: "Groq API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}gsk_[A-Za-z0-9]{52}${end}`,
      random: true,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key in the Groq console and create a new one.",
      source: "https://console.groq.com/docs/quickstart",
      finds: ["GROQ_API_KEY=<<gsk_{{base62:52}}>>", 'apiKey: "<<gsk_{{base62:52}}>>"'],
      ignores: ["gsk_{{base62:30}}", "msgsk_{{base62:52}}"]
    }
  ]
});

// src/rules/secrets/gumroad.ts
var gumroad_default = defineService({
  name: "Gumroad",
  rules: [
    {
      id: "gumroad-access-token",
      title: "Gumroad access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("gumroad")}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change products and read sales.",
      fix: "Delete the application in the advanced settings.",
      source: "https://gumroad.com/api",
      finds: ["GUMROAD_ACCESS_TOKEN=<<{{hex:64}}>>", '"gumroad_access_token": "<<{{hex:64}}>>"'],
      ignores: ["GUMROAD_ACCESS_TOKEN={{hex:21}}", "CHECKSUM={{hex:64}}"]
    }
  ]
});

// src/rules/secrets/harness.ts
var harness_default = defineService({
  name: "Harness",
  rules: [
    {
      id: "harness-token",
      title: "Harness access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}${end}`,
      random: true,
      publicPrefix: 4,
      why: "Whoever holds it can run pipelines and change what its user or service account may.",
      fix: "Delete the token under the API key of the user or service account.",
      source: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys",
      finds: [
        "HARNESS_API_KEY=<<pat.{{base62:22}}.{{hex:24}}.{{base62:20}}>>",
        "x-api-key: <<sat.{{base62:22}}.{{hex:24}}.{{base62:20}}>>"
      ],
      ignores: [
        "HARNESS_API_KEY=pat.{{base62:22}}.{{hex:12}}.{{base62:20}}",
        "xpat.{{base62:22}}.{{hex:24}}.{{base62:20}}"
      ]
    }
  ]
});

// src/rules/secrets/hcaptcha.ts
var hcaptcha_default = defineService({
  name: "hCaptcha",
  rules: [
    {
      id: "hcaptcha-secret",
      title: "hCaptcha secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ES_[0-9a-f]{32}${end}`,
      random: true,
      why: "Whoever holds it can check answers in your name and use up the quota.",
      fix: "Generate a new secret in the settings of the account.",
      source: "https://docs.hcaptcha.com/#verify-the-user-response-server-side",
      finds: ["HCAPTCHA_SECRET=<<ES_{{hex:32}}>>", 'export KEY="<<ES_{{hex:32}}>>"'],
      ignores: ["HCAPTCHA_SECRET=ES_{{hex:10}}", "xES_{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/hcp.ts
var hcp_default = defineService({
  name: "HashiCorp Cloud Platform",
  rules: [
    {
      id: "hcp-client-secret",
      title: "HCP service principal client secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:hcp_client_secret|hcp[a-z_.-]{0,12}client_?secret)${assign}(?<value>[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its client id it can manage the HCP resources that the service principal may.",
      fix: "Delete the key of the service principal.",
      source: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
      finds: [
        "HCP_CLIENT_SECRET=<<{{base62:64}}>>",
        'client_secret_hcp: x\nhcp_client_secret = "<<{{base62:64}}>>"'
      ],
      ignores: ["HCP_CLIENT_SECRET={{base62:32}}", "build_id: {{base62:64}}"]
    }
  ]
});

// src/rules/secrets/healthchecks.ts
var healthchecks_default = defineService({
  name: "Healthchecks.io",
  rules: [
    {
      id: "healthchecks-ping-url",
      title: "Healthchecks.io ping address",
      pack: "secrets",
      level: "note",
      pattern: String.raw`hc-ping\.com/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f])`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the address can report success for a job that failed.",
      fix: "Delete the check and create a new one, or move to a ping key.",
      source: "https://healthchecks.io/docs/http_api/",
      finds: ["https://hc-ping.com/<<{{uuid}}>>", "curl -fsS -m 10 https://hc-ping.com/<<{{uuid}}>>/fail"],
      ignores: ["https://hc-ping.com/$UUID", "https://hc-ping.com/{{hex:12}}"]
    }
  ]
});

// src/rules/secrets/helicone.ts
var helicone_default = defineService({
  name: "Helicone",
  rules: [
    {
      id: "helicone-api-key",
      title: "Helicone API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-helicone-(?:(?:eu|proxy|cp)-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}${end}`,
      why: "Whoever holds it can log requests in your name and read prompts and answers.",
      fix: "Delete the key in the settings of the organisation.",
      source: "https://docs.helicone.ai/helicone-headers/helicone-auth",
      finds: [
        "HELICONE_API_KEY=<<sk-helicone-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}>>",
        "Helicone-Auth: Bearer <<sk-helicone-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}>>"
      ],
      ignores: [
        "HELICONE_API_KEY=sk-helicone-{{base32-lower:7}}",
        "task-helicone-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}-{{base32-lower:7}}"
      ]
    }
  ]
});

// src/rules/secrets/helius.ts
var helius_default = defineService({
  name: "Helius",
  rules: [
    {
      id: "helius-url",
      title: "Helius node URL with its key",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`helius(?:-rpc\.com|\.xyz)/[A-Za-z0-9/_-]{0,40}\?api-key=(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has it can call the node at your cost.",
      fix: "Create a new key or endpoint in the dashboard and delete the old one.",
      source: "https://www.helius.dev/docs/api-reference/authentication",
      finds: [
        "https://mainnet.helius-rpc.com/?api-key=<<{{uuid}}>>",
        'RPC_URL="https://api.helius.xyz/v0/addresses?api-key=<<{{uuid}}>>"'
      ],
      ignores: ["https://mainnet.helius-rpc.com/?api-key=KEY", "https://mainnet.helius-rpc.com/"]
    }
  ]
});

// src/rules/secrets/here.ts
var here_default = defineService({
  name: "HERE",
  rules: [
    {
      id: "here-api-key",
      title: "HERE API key",
      pack: "secrets",
      level: "warning",
      pattern: `here_?api_?key${assign}(?<value>[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the maps at your cost.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide",
      finds: ["HERE_API_KEY=<<{{base62:43}}>>", '"here_api_key": "<<{{base62:43}}>>"'],
      ignores: ["HERE_API_KEY={{base62:14}}", "CHECKSUM={{base62:43}}"]
    }
  ]
});

// src/rules/secrets/heroku.ts
var heroku_default = defineService({
  name: "Heroku",
  rules: [
    {
      id: "heroku-api-key",
      title: "Heroku API key",
      pack: "secrets",
      level: "error",
      pattern: `${start}HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      random: true,
      why: "Whoever holds it can deploy, read config variables and change every app of the account.",
      fix: "Regenerate the API key in the account settings.",
      source: "https://devcenter.heroku.com/articles/authentication",
      finds: ["HEROKU_API_KEY=<<HRKU-AA{{base62:58}}>>", "HEROKU_API_KEY=<<HRKU-{{uuid}}>>"],
      ignores: ["HRKU-{{base62:20}}", "HRKU-AA{{base62:30}}"]
    },
    {
      id: "heroku-legacy-api-key",
      title: "Heroku API key (legacy form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:heroku[a-z_.-]{0,12}(?:key|token|secret))${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can deploy, read config variables and change every app of the account.",
      fix: "Regenerate the API key in the account settings.",
      source: "https://devcenter.heroku.com/articles/authentication",
      finds: ["HEROKU_API_KEY=<<{{uuid}}>>", 'heroku_api_key: "<<{{uuid}}>>"'],
      ignores: ["HEROKU_API_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/hetzner.ts
var hetzner_default = defineService({
  name: "Hetzner",
  rules: [
    {
      id: "hetzner-cloud-token",
      title: "Hetzner Cloud API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:hcloud|hetzner)[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can create, change and delete the resources of the account, at your cost.",
      fix: "Delete the token under Security, API tokens of the project.",
      source: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
      finds: ["HCLOUD_TOKEN=<<{{base62:64}}>>", 'hetzner_token = "<<{{base62:64}}>>"'],
      ignores: ["HCLOUD_TOKEN={{base62:32}}", "build_id: {{base62:64}}"]
    },
    {
      id: "hetzner-dns-token",
      title: "Hetzner DNS API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:hetzner_?(?:public_?)?(?:dns)?[a-z_.-]{0,12}(?:token|key))${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change every DNS zone of the account.",
      fix: "Delete the token in the DNS console.",
      source: "https://docs.hetzner.com/dns-console/dns/general/api-access-token/",
      finds: ["HETZNER_DNS_API_TOKEN=<<{{base62:32}}>>", 'hetzner_dns_token: "<<{{base62:32}}>>"'],
      ignores: ["HETZNER_DNS_API_TOKEN={{base62:16}}", "hetzner_server: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/hex-pm.ts
var hex_pm_default = defineService({
  name: "Hex",
  rules: [
    {
      id: "hex-pm-api-key",
      title: "Hex.pm API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:hex_(?:api|user|organization|repo)?_?(?:auth_)?key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can publish packages or read those of the organisation.",
      fix: "Revoke the key with `mix hex.user key revoke`.",
      source: "https://hex.pm/docs/publish",
      finds: ["HEX_API_KEY=<<{{hex:32}}>>", 'export HEX_API_KEY="<<{{hex:32}}>>"'],
      ignores: ["HEX_API_KEY={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/heygen.ts
var heygen_default = defineService({
  name: "HeyGen",
  rules: [
    {
      id: "heygen-api-key",
      title: "HeyGen API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_V2_hgu_[A-Za-z0-9]{11}_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can generate videos at your cost.",
      fix: "Regenerate the key in HeyGen under Settings, API.",
      source: "https://docs.heygen.com/docs/quick-start",
      finds: [
        "HEYGEN_API_KEY=<<sk_V2_hgu_{{base62:11}}_{{base62:32}}>>",
        "'X-Api-Key': '<<sk_V2_hgu_{{base62:11}}_{{base62:32}}>>'"
      ],
      ignores: ["HEYGEN_API_KEY=sk_V2_hgu_{{base62:11}}", "xsk_V2_hgu_{{base62:11}}_{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/home-assistant.ts
var home_assistant_default = defineService({
  name: "Home Assistant",
  rules: [
    {
      id: "home-assistant-cloudhook",
      title: "Home Assistant Cloud webhook",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`hooks\.nabu\.casa/(?<value>gAAAAAB[A-Za-z0-9_-]{80,300}={0,2})${base64End}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the address can trigger the automation behind it.",
      fix: "Disable the webhook under Home Assistant Cloud and create a new one.",
      source: "https://support.nabucasa.com/hc/en-us/articles/25619386304541-Webhooks",
      finds: [
        "https://hooks.nabu.casa/<<gAAAAAB{{base62:120}}==>>",
        "curl -X POST https://hooks.nabu.casa/<<gAAAAAB{{base62:120}}==>>"
      ],
      ignores: ["https://hooks.nabu.casa/$HOOK", "https://hooks.nabu.casa/gAAAAAB{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/honeycomb.ts
var honeycomb_default = defineService({
  name: "Honeycomb",
  rules: [
    {
      id: "honeycomb-ingest-key",
      title: "Honeycomb ingest key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}hc[ab]i[ck]_[a-z0-9]{58}${end}`,
      random: true,
      why: "Whoever holds it can send events into the environment.",
      fix: "Delete the key in the environment settings.",
      source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      finds: [
        "HONEYCOMB_API_KEY=<<hcaik_01j{{alnum-lower:55}}>>",
        "x-honeycomb-team: <<hcaik_01j{{alnum-lower:55}}>>"
      ],
      ignores: ["HONEYCOMB_API_KEY=hcaik_01j{{alnum-lower:27}}", "xhcaik_01j{{alnum-lower:55}}"]
    },
    {
      id: "honeycomb-management-key",
      title: "Honeycomb management key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}hc[ab]mk_[a-z0-9]{26}:[A-Za-z0-9]{20,64}${end}`,
      random: true,
      publicPrefix: 6,
      why: "Whoever holds it can manage the environments and keys of the team.",
      fix: "Delete the key in the team settings.",
      source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      finds: [
        "HONEYCOMB_MANAGEMENT_KEY=<<hcamk_01j{{alnum-lower:23}}:{{base62:32}}>>",
        'export KEY="<<hcamk_01j{{alnum-lower:23}}:{{base62:32}}>>"'
      ],
      ignores: [
        "HONEYCOMB_MANAGEMENT_KEY=hcamk_01j{{alnum-lower:23}}",
        "xhcamk_01j{{alnum-lower:23}}:{{base62:32}}"
      ]
    },
    {
      id: "honeycomb-api-key",
      title: "Honeycomb configuration or classic key",
      pack: "secrets",
      level: "error",
      pattern: `(?:honeycomb[a-z_.-]{0,16}(?:key|token)|x-honeycomb-team)(?:${assign}|=)(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{22}))(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send events and, as its permissions say, read queries and change boards.",
      fix: "Delete the key in the environment settings.",
      source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      finds: [
        "HONEYCOMB_API_KEY=<<{{hex:32}}>>",
        'OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=<<{{base62:22}}>>"'
      ],
      ignores: ["HONEYCOMB_API_KEY={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/huawei-cloud.ts
var huawei_cloud_default = defineService({
  name: "Huawei Cloud",
  rules: [
    {
      id: "huawei-cloud-secret-key",
      title: "Huawei Cloud secret access key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:huawei(?:_?cloud)?[a-z_.-]{0,12}secret[a-z_.-]{0,12}|hw_secret_(?:access_)?key|hws_secret_key|os_secret_key))${assign}(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its access key id it opens whatever the user may do in the account.",
      fix: "Delete the access key under My Credentials and use an agency.",
      source: "https://support.huaweicloud.com/intl/en-us/iam_faq/iam_01_0618.html",
      finds: ["HW_SECRET_KEY=<<{{base62:40}}>>", 'huaweicloudSecretKey = "<<{{base62:40}}>>"'],
      ignores: ["HW_SECRET_KEY={{base62:20}}", "build_id: {{base62:40}}"]
    }
  ]
});

// src/rules/secrets/hubspot.ts
var hubspot_default = defineService({
  name: "HubSpot",
  rules: [
    {
      id: "hubspot-private-app-token",
      title: "HubSpot private app token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pat-(?:na|eu|ap)[1-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: "Whoever holds it can read and change contacts, deals and files.",
      fix: "Rotate the token on the page of the private app.",
      source: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
      finds: ["HUBSPOT_ACCESS_TOKEN=<<pat-na1-{{uuid}}>>", 'client = Client(api_key="<<pat-na1-{{uuid}}>>")'],
      ignores: ["HUBSPOT_ACCESS_TOKEN=pat-na1-{{hex:8}}", "xpat-na1-{{uuid}}"]
    },
    {
      id: "hubspot-client-secret",
      title: "HubSpot client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("hubspot")}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://developers.hubspot.com/docs/guides/api/app-management/oauth/working-with-oauth",
      finds: ["HUBSPOT_CLIENT_SECRET=<<{{uuid}}>>", '"hubspot_client_secret": "<<{{uuid}}>>"'],
      ignores: ["HUBSPOT_CLIENT_SECRET={{hex:12}}", "CHECKSUM={{uuid}}"]
    }
  ]
});

// src/rules/secrets/hugging-face.ts
var hugging_face_default = defineService({
  name: "Hugging Face",
  rules: [
    {
      id: "hugging-face-token",
      title: "Hugging Face token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}hf_[A-Za-z]{34}${end}`,
      random: true,
      publicPrefix: 3,
      why: "Whoever holds it can read private models and data sets and, if it may write, change them.",
      fix: "Invalidate the token under Settings, Access Tokens.",
      source: "https://huggingface.co/docs/hub/security-tokens",
      finds: ["HF_TOKEN=<<hf_{{letters:34}}>>", "login(token='<<hf_{{letters:34}}>>')"],
      ignores: ["hf_{{letters:20}}", "self_hf_{{letters:34}}"]
    },
    {
      id: "hugging-face-organization-token",
      title: "Hugging Face organisation token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}api_org_[A-Za-z]{34}${end}`,
      random: true,
      why: "Whoever holds it can read and change models and data of the organisation.",
      fix: "Delete the token in the settings of the organisation and use tokens of single members.",
      source: "https://huggingface.co/docs/hub/security-tokens",
      finds: ["HF_ORG_TOKEN=<<api_org_{{letters:34}}>>", 'token: "<<api_org_{{letters:34}}>>"'],
      ignores: ["api_org_{{letters:20}}", "my_api_org_{{letters:34}}"]
    }
  ]
});

// src/rules/secrets/hunter.ts
var hunter_default = defineService({
  name: "Hunter",
  rules: [
    {
      id: "hunter-api-key",
      title: "Hunter API key",
      pack: "secrets",
      level: "error",
      pattern: `hunter(?:_?io)?_?api_?key${assign}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can search on your quota.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://hunter.io/api-documentation/v2",
      finds: ["HUNTER_API_KEY=<<{{hex:40}}>>", '"hunter_api_key": "<<{{hex:40}}>>"'],
      ignores: ["HUNTER_API_KEY={{hex:13}}", "CHECKSUM={{hex:40}}"]
    }
  ]
});

// src/rules/secrets/ibm-cloud.ts
var ibm_cloud_default = defineService({
  name: "IBM Cloud",
  rules: [
    {
      id: "ibm-cloud-api-key",
      title: "IBM Cloud API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:ibm[a-z_.-]{0,20}api_?key|ic_api_key|bluemix_api_key|ibmcloud login[a-z0-9 .:/-]{0,60}--apikey))${assign}(?<value>[A-Za-z0-9_-]{44})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as its user or service id in every service of the account.",
      fix: "Delete the key under Manage, Access (IAM), API keys.",
      source: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
      finds: [
        "IBMCLOUD_API_KEY=<<{{base64url:43}}{{base62:1}}>>",
        'ibmCloudApiKey: "<<{{base64url:43}}{{base62:1}}>>"'
      ],
      ignores: ["IBMCLOUD_API_KEY={{base64url:21}}{{base62:1}}", "build_id: {{base64url:43}}{{base62:1}}"]
    },
    {
      id: "ibm-cos-hmac-secret",
      title: "IBM Cloud Object Storage HMAC secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:secret_access_key)${assign}(?<value>[0-9a-f]{48})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its access key id it opens the buckets that the service credential covers.",
      fix: "Delete the service credential and create a new one.",
      source: "https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main",
      finds: [
        '"cos_hmac_keys": {"access_key_id": "{{hex:32}}", "secret_access_key": "<<{{hex:48}}>>"}',
        "secret_access_key: <<{{hex:48}}>>"
      ],
      ignores: ["secret_access_key: {{hex:40}}", "digest: {{hex:48}}"]
    }
  ]
});

// src/rules/secrets/ifttt.ts
var ifttt_default = defineService({
  name: "IFTTT",
  rules: [
    {
      id: "ifttt-webhook-key",
      title: "IFTTT webhook key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`maker\.ifttt\.com/(?:trigger/[^\s/"\x27]{1,60}/(?:json/)?with/key|use)/(?<value>[A-Za-z0-9_-]{20,60})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can start the workflow with data of their choice.",
      fix: "Edit the connection of the Webhooks service, which makes a new key.",
      source: "https://help.ifttt.com/hc/en-us/articles/115010230347-Webhooks-service-FAQ",
      finds: [
        "https://maker.ifttt.com/trigger/door/with/key/<<{{base62:22}}>>",
        'WEBHOOK_URL="https://maker.ifttt.com/trigger/door/with/key/<<{{base62:22}}>>"'
      ],
      ignores: [
        "https://maker.ifttt.com/trigger/door/with/key/abc",
        "https://maker.ifttt.com/trigger/door/with/key-docs/"
      ]
    }
  ]
});

// src/rules/secrets/imagekit.ts
var imagekit_default = defineService({
  name: "ImageKit",
  rules: [
    {
      id: "imagekit-private-key",
      title: "ImageKit private key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}private_[A-Za-z0-9+/]{27}=(?![A-Za-z0-9+/=])`,
      random: true,
      why: "Whoever holds it can upload, change and delete every file.",
      fix: "Disable the key pair under Developer options.",
      source: "https://imagekit.io/docs/api-keys",
      finds: ["IMAGEKIT_PRIVATE_KEY=<<private_{{base64:27}}=>>", "const key = '<<private_{{base64:27}}=>>'"],
      ignores: ["IMAGEKIT_PRIVATE_KEY=private_{{base64:9}}=", "xprivate_{{base64:27}}="]
    }
  ]
});

// src/rules/secrets/infisical.ts
var infisical_default = defineService({
  name: "Infisical",
  rules: [
    {
      id: "infisical-service-token",
      title: "Infisical service token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`["'\x60= ](?<value>st\.(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.[0-9a-f]{32}\.[0-9a-f]{32})${end}`,
      random: true,
      why: "Whoever holds it can read the secrets of the project environment.",
      fix: "Revoke the token in the project and rotate the secrets that it could read.",
      source: "https://infisical.com/docs/documentation/platform/token",
      finds: [
        "INFISICAL_TOKEN=<<st.{{uuid}}.{{hex:32}}.{{hex:32}}>>",
        "infisical run --token <<st.{{hex:24}}.{{hex:32}}.{{hex:32}}>>"
      ],
      ignores: ["INFISICAL_TOKEN=st.{{hex:24}}.{{hex:32}}", "xst.{{hex:24}}.{{hex:32}}.{{hex:32}}"]
    },
    {
      id: "infisical-client-secret",
      title: "Infisical machine identity client secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:infisical[a-z_.-]{0,24}client_?secret)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its client id it can read the secrets that the machine identity may.",
      fix: "Delete the client secret of the identity and rotate what it could read.",
      source: "https://infisical.com/docs/documentation/platform/identities/universal-auth",
      finds: [
        "INFISICAL_CLIENT_SECRET=<<{{hex:64}}>>",
        'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: "<<{{hex:64}}>>"'
      ],
      ignores: ["INFISICAL_CLIENT_SECRET={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/influxdb.ts
var influxdb_default = defineService({
  name: "InfluxDB",
  rules: [
    {
      id: "influxdb-token",
      title: "InfluxDB API token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:influx(?:db)?[a-z0-9_.-]{0,24}token|authorization["\x27]?:[ \t]{0,4}["\x27]?token)(?:${assign}|[ \t])(?<value>[A-Za-z0-9_-]{86}==)(?![A-Za-z0-9=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, write or manage the buckets that it covers.",
      fix: "Delete the token under Load Data, API Tokens.",
      source: "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
      finds: ["INFLUXDB_TOKEN=<<{{base62:86}}==>>", '-H "Authorization: Token <<{{base62:86}}==>>"'],
      ignores: ["INFLUXDB_TOKEN={{base62:43}}==", "build_id: {{base62:86}}=="]
    },
    {
      id: "influxdb-3-token",
      title: "InfluxDB 3 token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}apiv3_[A-Za-z0-9_-]{80,100}${end}`,
      random: true,
      why: "Whoever holds an admin token can do everything on the server; others read or write databases.",
      fix: "Delete or regenerate the token with `influxdb3`.",
      source: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
      finds: ["INFLUXDB3_AUTH_TOKEN=<<apiv3_{{base62:86}}>>", '"token": "<<apiv3_{{base62:86}}>>"'],
      ignores: ["INFLUXDB3_AUTH_TOKEN=apiv3_{{base62:43}}", "xapiv3_{{base62:86}}"]
    }
  ]
});

// src/rules/secrets/infobip.ts
var infobip_default = defineService({
  name: "Infobip",
  rules: [
    {
      id: "infobip-api-key",
      title: "Infobip API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("infobip")}(?<value>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send messages at your cost and read what was sent.",
      fix: "Delete the key in the API settings of the account and create a new one.",
      source: "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
      finds: ["INFOBIP_API_KEY=<<{{hex:32}}-{{uuid}}>>", '"infobip_api_key": "<<{{hex:32}}-{{uuid}}>>"'],
      ignores: ["INFOBIP_API_KEY={{hex:10}}-{{uuid}}", "CHECKSUM={{hex:32}}-{{uuid}}"]
    }
  ]
});

// src/rules/secrets/infracost.ts
var infracost_default = defineService({
  name: "Infracost",
  rules: [
    {
      id: "infracost-api-key",
      title: "Infracost API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ico-[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can use the pricing API, and upload runs, for the organisation.",
      fix: "Rotate the key in the organisation settings.",
      source: "https://www.infracost.io/docs/",
      finds: ["INFRACOST_API_KEY=<<ico-{{base62:32}}>>", '"token": "<<ico-{{base62:32}}>>"'],
      ignores: ["INFRACOST_API_KEY=ico-{{base62:16}}", "xico-{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/infura.ts
var infura_default = defineService({
  name: "Infura",
  rules: [
    {
      id: "infura-url",
      title: "Infura node URL with its key",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`infura\.io/(?:ws/)?v3/(?<value>[0-9a-f]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has it can call the node at your cost.",
      fix: "Create a new key or endpoint in the dashboard and delete the old one.",
      source: "https://docs.metamask.io/services/get-started/infura/",
      finds: [
        "https://mainnet.infura.io/v3/<<{{hex:32}}>>",
        'RPC_URL="wss://mainnet.infura.io/ws/v3/<<{{hex:32}}>>"'
      ],
      ignores: ["https://mainnet.infura.io/v3/YOUR-PROJECT-ID", "https://mainnet.infura.io/v3/{{hex:12}}"]
    },
    {
      id: "infura-secret",
      title: "Infura API key secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("infura", "secret")}(?<value>[A-Za-z0-9+/]{32,56}={0,2})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the project past its allow lists.",
      fix: "Reset the secret in the settings of the key.",
      source: "https://docs.metamask.io/services/how-to/secure-an-api/api-key-secret/",
      finds: ["INFURA_API_SECRET=<<{{base62:52}}>>", '"infura_api_secret": "<<{{base62:52}}>>"'],
      ignores: ["INFURA_API_SECRET={{base62:17}}", "CHECKSUM={{base62:52}}"]
    }
  ]
});

// src/rules/secrets/inngest.ts
var inngest_default = defineService({
  name: "Inngest",
  rules: [
    {
      id: "inngest-signing-key",
      title: "Inngest signing key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}signkey-(?:prod|branch|test|staging|[a-z0-9]{2,16})-[0-9a-f]{32,64}${end}`,
      random: true,
      publicPrefix: 8,
      why: "Whoever holds it can call your functions as Inngest would, and use its API.",
      fix: "Rotate the signing key of the environment.",
      source: "https://www.inngest.com/docs/platform/signing-keys",
      finds: [
        "INNGEST_SIGNING_KEY=<<signkey-prod-{{hex:64}}>>",
        "Authorization: Bearer <<signkey-prod-{{hex:64}}>>"
      ],
      ignores: ["INNGEST_SIGNING_KEY=signkey-prod-{{hex:12}}", "xsignkey-prod-{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/intercom.ts
var intercom_default = defineService({
  name: "Intercom",
  rules: [
    {
      id: "intercom-access-token",
      title: "Intercom access token",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}dG9rO[jm][A-Za-z0-9+/]{50,100}={0,2}${base64End}`,
      proof: "intercom-token",
      random: true,
      why: "Whoever holds it can read and answer every conversation and export users.",
      fix: "Regenerate the token of the app in the developer hub.",
      source: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
      finds: ["INTERCOM_ACCESS_TOKEN=<<{{intercom}}>>", "Authorization: Bearer <<{{intercom}}>>"],
      ignores: ["INTERCOM_ACCESS_TOKEN=dG9rO{{base62:12}}", "adG9rOj{{base62:60}}"]
    }
  ]
});

// src/rules/secrets/ionic.ts
var ionic_default = defineService({
  name: "Ionic Appflow",
  rules: [
    {
      id: "ionic-token",
      title: "Ionic Appflow token",
      pack: "secrets",
      level: "error",
      pattern: `["'\`= ](?<value>ion_[A-Za-z0-9]{42})${end}`,
      random: true,
      why: "Whoever holds it can start builds and deploy updates of the apps.",
      fix: "Delete the token under Personal settings, Personal Access Tokens.",
      source: "https://ionic.io/docs/appflow/cli/overview",
      finds: ["IONIC_TOKEN=<<ion_{{base62:42}}>>", 'export KEY="<<ion_{{base62:42}}>>"'],
      ignores: ["IONIC_TOKEN=ion_{{base62:21}}", "xion_{{base62:42}}"]
    }
  ]
});

// src/rules/secrets/iterable.ts
var iterable_default = defineService({
  name: "Iterable",
  rules: [
    {
      id: "iterable-api-key",
      title: "Iterable API key",
      pack: "secrets",
      level: "error",
      pattern: `iterable_?api_?key${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can message your customers and change their profiles.",
      fix: "Delete the key in the API settings of the account and create a new one.",
      source: "https://support.iterable.com/hc/en-us/articles/360043464871",
      finds: ["ITERABLE_API_KEY=<<{{hex:32}}>>", '"iterable_api_key": "<<{{hex:32}}>>"'],
      ignores: ["ITERABLE_API_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/jenkins.ts
var jenkins_default = defineService({
  name: "Jenkins",
  rules: [
    {
      id: "jenkins-api-token",
      title: "Jenkins API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:jenkins[a-z_.-]{0,24}(?:token|password|pass|key))${assign}(?<value>11[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as its user: start jobs and read their configuration and logs.",
      fix: "Revoke the token on the page of the user.",
      source: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
      finds: ["JENKINS_API_TOKEN=<<11{{hex:32}}>>", 'jenkinsToken: "<<11{{hex:32}}>>"'],
      ignores: ["JENKINS_API_TOKEN=11{{hex:16}}", "build_id: 11{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/jetbrains.ts
var jetbrains_default = defineService({
  name: "JetBrains",
  rules: [
    {
      id: "jetbrains-hub-token",
      title: "JetBrains Hub or YouTrack permanent token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}perm[:-][A-Za-z0-9+/]{4,80}={0,2}\.[A-Za-z0-9+/]{4,120}={0,2}\.[A-Za-z0-9]{30}${end}`,
      random: true,
      publicPrefix: 5,
      why: "Whoever holds it can act as its owner in YouTrack and other services behind the Hub; or upload plug-ins.",
      fix: "Delete the token under Profile, Account security.",
      source: "https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html",
      finds: [
        "YOUTRACK_TOKEN=<<perm:{{base62:8}}==.{{base62:12}}==.{{base62:30}}>>",
        "PUBLISH_TOKEN: <<perm-{{base62:12}}.{{base62:8}}.{{base62:30}}>>"
      ],
      ignores: [
        "YOUTRACK_TOKEN=perm:{{base62:8}}==.{{base62:12}}==.{{base62:10}}",
        "xperm:{{base62:8}}==.{{base62:12}}==.{{base62:30}}"
      ]
    }
  ]
});

// src/rules/secrets/jfrog.ts
var jfrog_default = defineService({
  name: "JFrog Artifactory",
  rules: [
    {
      id: "jfrog-api-key",
      title: "JFrog Artifactory API key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}AKCp[A-Za-z0-9]{68,70}${base64End}`,
      random: true,
      why: "Whoever holds it can pull, and perhaps push, artifacts as its user.",
      fix: "Revoke the key in the user profile and use an access token that expires.",
      source: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
      finds: ["ARTIFACTORY_API_KEY=<<AKCp8{{base62:68}}>>", '-H "X-JFrog-Art-Api: <<AKCp8{{base62:68}}>>"'],
      ignores: ["ARTIFACTORY_API_KEY=AKCp8{{base62:34}}", "xAKCp8{{base62:68}}"]
    },
    {
      id: "jfrog-reference-token",
      title: "JFrog reference token",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}cmVmdGtu[A-Za-z0-9]{56}${base64End}`,
      random: true,
      publicPrefix: 8,
      why: "Whoever holds it can pull, and perhaps push, artifacts as its user.",
      fix: "Revoke the token under Administration, Access Tokens.",
      source: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
      finds: ["JFROG_ACCESS_TOKEN=<<cmVmdGtu{{base62:56}}>>", 'export KEY="<<cmVmdGtu{{base62:56}}>>"'],
      ignores: ["JFROG_ACCESS_TOKEN=cmVmdGtu{{base62:28}}", "xcmVmdGtu{{base62:56}}"]
    }
  ]
});

// src/rules/secrets/jina.ts
var jina_default = defineService({
  name: "Jina AI",
  rules: [
    {
      id: "jina-api-key",
      title: "Jina AI API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}${end}`,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://jina.ai/api-dashboard/",
      finds: [
        "JINA_API_KEY=<<jina_{{hex:32}}{{base62:28}}>>",
        "Authorization: Bearer <<jina_{{hex:32}}{{base62:28}}>>"
      ],
      ignores: ["JINA_API_KEY=jina_{{hex:10}}{{base62:28}}", "xjina_{{hex:32}}{{base62:28}}"]
    }
  ]
});

// src/rules/secrets/jumpcloud.ts
var jumpcloud_default = defineService({
  name: "JumpCloud",
  rules: [
    {
      id: "jumpcloud-api-key",
      title: "JumpCloud API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:jumpcloud[a-z_.-]{0,16}key)${assign}(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can manage users, devices and access as its administrator.",
      fix: "Generate a new API key in the administrator portal.",
      source: "https://jumpcloud.com/support/use-jumpcloud-apis",
      finds: ["JUMPCLOUD_API_KEY=<<{{base62:40}}>>", 'jumpcloud_api_key = "<<{{base62:40}}>>"'],
      ignores: ["JUMPCLOUD_API_KEY={{base62:20}}", "build_id: {{base62:40}}"]
    }
  ]
});

// src/rules/secrets/jwt.ts
var jwt_default = defineService({
  name: "JSON Web Tokens",
  rules: [
    {
      id: "jwt",
      title: "JSON Web Token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${wordStart}eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,700}${end}`,
      proof: "jwt",
      publicPrefix: 0,
      why: "Whoever holds it is accepted as its subject until it expires.",
      fix: "End the session or rotate the signing key, and let tests make their own tokens.",
      source: "https://www.rfc-editor.org/rfc/rfc7519",
      finds: [
        "Authorization: Bearer <<{{jwt}}>>",
        "SUPABASE_SERVICE_ROLE_KEY=<<{{jwt:service_role}}>>",
        '"id_token":"<<{{jwt-expired}}>>"'
      ],
      ignores: ["eyJ{{base62:40}}", '"header": "eyJ{{base62:20}}.{{base62:30}}"']
    }
  ]
});

// src/rules/secrets/k3s.ts
var k3s_default = defineService({
  name: "K3s and RKE2",
  rules: [
    {
      id: "k3s-token",
      title: "K3s or RKE2 cluster token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}K10[0-9a-f]{64}::(?:server|node|agent|[a-z0-9]{6}\.[a-z0-9]{16})(?::(?<value>[A-Za-z0-9._-]{16,80}))?${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it and reaches the API server can join a node, or a server, to the cluster.",
      fix: "Rotate it with `k3s token rotate`.",
      source: "https://docs.k3s.io/cli/token",
      finds: [
        "K3S_TOKEN=K10{{hex:64}}::server:<<{{hex:32}}>>",
        "cat /var/lib/rancher/k3s/server/node-token\nK10{{hex:64}}::node:<<{{hex:32}}>>"
      ],
      ignores: ["K3S_TOKEN=K10{{hex:32}}::server:x", "K10{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/k6.ts
var k6_default = defineService({
  name: "Grafana k6",
  rules: [
    {
      id: "k6-cloud-token",
      title: "Grafana Cloud k6 token",
      pack: "secrets",
      level: "error",
      pattern: `(?:k6_(?:cloud_)?token|k6 (?:cloud )?login[ a-z-]{0,40} (?:-t|--token))(?:${assign}|[ =]"?)(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can run load tests at your cost and read their results.",
      fix: "Regenerate the token in the k6 settings.",
      source: "https://grafana.com/docs/grafana-cloud/testing/k6/author-run/tokens-and-cli-authentication/",
      finds: ["K6_CLOUD_TOKEN=<<{{hex:64}}>>", "k6 cloud login --token <<{{hex:64}}>>"],
      ignores: ["K6_CLOUD_TOKEN={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/kaggle.ts
var kaggle_default = defineService({
  name: "Kaggle",
  rules: [
    {
      id: "kaggle-api-token",
      title: "Kaggle API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}KGAT_[0-9a-f]{32}${end}`,
      random: true,
      why: "Whoever holds it can use the account: submit, publish and delete.",
      fix: "Expire the token in the settings of the account.",
      source: "https://www.kaggle.com/docs/api",
      finds: ["KAGGLE_API_TOKEN=<<KGAT_{{hex:32}}>>", 'apiKey: "<<KGAT_{{hex:32}}>>"'],
      ignores: ["KAGGLE_API_TOKEN=KGAT_{{hex:10}}", "xKGAT_{{hex:32}}"]
    },
    {
      id: "kaggle-json-key",
      title: "Kaggle key file",
      pack: "secrets",
      level: "error",
      pattern: String.raw`\{\s{0,8}"username"\s{0,4}:\s{0,4}"[A-Za-z0-9_-]{1,60}"\s{0,4},\s{0,8}"key"\s{0,4}:\s{0,4}"(?<value>[0-9a-f]{32})"`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the account: submit, publish and delete.",
      fix: "Expire the tokens in the settings of the account.",
      source: "https://www.kaggle.com/docs/api",
      finds: [
        '{"username":"harbor","key":"<<{{hex:32}}>>"}',
        '{\n  "username": "lantern", "key": "<<{{hex:32}}>>"\n}'
      ],
      ignores: ['{"username":"harbor","key":"{{hex:12}}"}', '{"username":"harbor","password":"{{hex:32}}"}']
    }
  ]
});

// src/rules/secrets/kagi.ts
var kagi_default = defineService({
  name: "Kagi",
  rules: [
    {
      id: "kagi-api-key",
      title: "Kagi API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${keyed("kagi")}(?<value>[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can search at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://help.kagi.com/kagi/api/overview.html",
      finds: [
        "KAGI_API_KEY=<<{{base64url:11}}.{{base64url:42}}{{base62:1}}>>",
        '"kagi_api_key": "<<{{base64url:11}}.{{base64url:42}}{{base62:1}}>>"'
      ],
      ignores: [
        "KAGI_API_KEY={{base64url:11}}.{{base64url:14}}{{base62:1}}",
        "CHECKSUM={{base64url:11}}.{{base64url:42}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/key-structures.ts
var key_structures_default = defineService({
  name: "Key structures",
  rules: [
    {
      id: "jwk-private-key",
      title: "Private key as a JSON Web Key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`"kty"\s{0,4}:\s{0,4}"(?:EC|RSA|OKP|AKP)"[^{}]{1,2600}"d"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9_-]{22,700})"`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can sign or decrypt in the name of its owner.",
      fix: "Make a new key, publish its public half in the place of the old one, and load the private one from a secret store.",
      source: "https://www.rfc-editor.org/rfc/rfc7517",
      finds: [
        '{"kty":"EC","crv":"P-256","x":"{{base64url:43}}","y":"{{base64url:43}}","d":"<<{{base64url:43}}>>"}',
        '{\n  "kty": "OKP",\n  "crv": "Ed25519",\n  "d": "<<{{base64url:43}}>>"\n}'
      ],
      ignores: [
        '{"kty":"EC","crv":"P-256","x":"{{base64url:43}}","y":"{{base64url:43}}"}',
        '{"a": "x", "d": "{{base64url:43}}"}'
      ]
    },
    {
      id: "jwk-private-key-unordered",
      title: "Private key as a JSON Web Key, its type behind it",
      pack: "secrets",
      level: "error",
      pattern: String.raw`"d"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9_-]{22,700})",\s{0,40}"(?:kty|dp|dq|qi|crv|use|key_ops|ext)"`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can sign or decrypt in the name of its owner.",
      fix: "Make a new key, publish its public half in the place of the old one, and load the private one from a secret store.",
      source: "https://www.rfc-editor.org/rfc/rfc7517",
      finds: [
        '{"d": "<<{{base64url:43}}>>", "kty": "OKP", "crv": "Ed25519"}',
        '{\n  "d": "<<{{base64url:43}}>>",\n  "use": "sig",\n  "kty": "EC"\n}'
      ],
      ignores: ['{"d": "{{base64url:43}}", "e": 1}', '{"d": "x", "kty": "OKP"}']
    },
    {
      id: "jwk-symmetric-key",
      title: "Symmetric key as a JSON Web Key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`"kty"\s{0,4}:\s{0,4}"oct"[^{}]{1,400}"k"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9_-]{20,400})"`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can sign tokens that are taken for genuine, or read what is encrypted with it.",
      fix: "Make a new key and load it from a secret store.",
      source: "https://www.rfc-editor.org/rfc/rfc7518#section-6.4",
      finds: [
        '{"kty":"oct","k":"<<{{base64url:43}}>>"}',
        '{"kty": "oct", "alg": "HS256", "k": "<<{{base64url:86}}>>"}'
      ],
      ignores: ['{"kty":"oct","alg":"HS256"}', '{"kty":"RSA","n":"{{base64url:86}}","k":"{{base64url:43}}"}']
    },
    {
      id: "totp-url",
      title: "Seed of one-time passwords",
      pack: "secrets",
      level: "error",
      pattern: String.raw`otpauth://(?:totp|hotp)/[^\s"'<>?]{0,200}\?(?:[a-z]{1,12}=[^\s"'<>&]{0,100}&){0,6}secret=(?<value>[A-Za-z2-7]{16,128})(?![A-Za-z0-9])`,
      publicPrefix: 0,
      why: "Whoever holds it can make the second factor of the account for ever.",
      fix: "Set up the second factor anew, which makes the old seed worthless.",
      source: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format",
      finds: [
        "otpauth://totp/Harbor:ops?secret=<<{{base32:32}}>>&issuer=Harbor",
        "otpauth://hotp/ops?issuer=Harbor&counter=1&secret=<<{{base32:16}}>>"
      ],
      ignores: ["otpauth://totp/Harbor:ops?secret=${secret}", "otpauth://totp/Harbor?secret=ABC"]
    },
    {
      id: "totp-migration-url",
      title: "Seeds of one-time passwords, exported",
      pack: "secrets",
      level: "error",
      pattern: String.raw`otpauth-migration://offline\?data=(?<value>[A-Za-z0-9+/%=_-]{40,2000})`,
      publicPrefix: 0,
      why: "Whoever holds it can make the second factor of every account in the export.",
      fix: "Set up the second factor of each account anew.",
      source: "https://support.google.com/accounts/answer/1066447",
      finds: [
        "otpauth-migration://offline?data=<<{{base64:120}}>>",
        '"otpauth-migration://offline?data=<<{{base62:80}}%3D>>"'
      ],
      ignores: ["otpauth-migration://offline?data=", "otpauth-migration://offline?data=${data}"]
    },
    {
      id: "pkcs12-key-store",
      title: "Key store (PKCS#12)",
      pack: "secrets",
      level: "warning",
      // DER in base64: a sequence, version 3, and contents of the type `data` (RFC 7292, section 4).
      pattern: `(?<![A-Za-z0-9+/])MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{2}[A-Za-z048]GCSqGSIb3DQEHAaCC[A-Za-z0-9+/]{40,6000}={0,2}`,
      publicPrefix: 0,
      why: "It holds a private key, which a password protects that can be guessed offline.",
      fix: "Replace the key wherever its certificate is trusted, and keep the new store outside of the repository.",
      source: "https://www.rfc-editor.org/rfc/rfc7292",
      finds: [
        "keystore: <<MIIK{{base62:1}}AIBAzCC{{base62:2}}AGCSqGSIb3DQEHAaCC{{base64:400}}>>",
        '"p12": "<<MIIJ{{base62:1}}QIBAzCC{{base62:2}}kGCSqGSIb3DQEHAaCC{{base64:200}}==>>"'
      ],
      ignores: ["MIIK{{base62:8}}", "CSqGSIb3DQEHAaCC"]
    },
    {
      id: "java-key-store",
      title: "Key store (Java)",
      pack: "secrets",
      level: "warning",
      // The magic number, version 2, and a first entry of the kind that holds a private key.
      pattern: String.raw`(?<![A-Za-z0-9+/])/u3\+7QAAAAIAAAA[A-Z]AAAAAQ[A-Za-z0-9+/]{40,6000}={0,2}`,
      publicPrefix: 0,
      why: "It holds a private key, which a password protects that can be guessed offline.",
      fix: "Replace the key wherever its certificate is trusted, and keep the new store outside of the repository.",
      source: "https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html#keystore-types",
      finds: [
        "KEYSTORE_BASE64=<</u3+7QAAAAIAAAABAAAAAQ{{base64:200}}>>",
        '"jks": "<</u3+7QAAAAIAAAACAAAAAQ{{base64:400}}=>>"'
      ],
      ignores: ["/u3+7QAAAAIAAAABAAAAAg{{base64:200}}", "/u3+7QAAAAI="]
    },
    {
      id: "keepass-database",
      title: "Password database (KeePass)",
      pack: "secrets",
      level: "warning",
      // Both signatures, then the version.
      pattern: `(?<![A-Za-z0-9+/])A9mimm[d-f]7S7[UV][A-Za-z0-9+/]{60,6000}={0,2}`,
      publicPrefix: 0,
      why: "It holds all passwords of somebody, which one password protects that can be guessed offline.",
      fix: "Change the passwords that it holds, and keep the database outside of the repository.",
      source: "https://keepass.info/help/kb/kdbx.html",
      finds: ["kdbx: <<A9mimmf7S7V{{base64:100}}>>", '"<<A9mimmf7S7V{{base64:200}}=>>"'],
      ignores: ["A9mimmf7S7V", "kdbx: A9mimg{{base64:100}}"]
    }
  ]
});

// src/rules/secrets/kickbox.ts
var kickbox_default = defineService({
  name: "Kickbox",
  rules: [
    {
      id: "kickbox-api-key",
      title: "Kickbox API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}live_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can verify addresses at your cost.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://docs.kickbox.com/docs/using-the-api",
      finds: ["KICKBOX_API_KEY=<<live_{{hex:64}}>>", '"token": "<<live_{{hex:64}}>>"'],
      ignores: ["KICKBOX_API_KEY=live_{{hex:21}}", "xlive_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/kinde.ts
var kinde_default = defineService({
  name: "Kinde",
  rules: [
    {
      id: "kinde-client-secret",
      title: "Kinde client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("kinde", "secret")}(?<value>[A-Za-z0-9]{40,60})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, change and impersonate every user of the project.",
      fix: "Rotate the secret in the details of the application.",
      source: "https://docs.kinde.com/build/set-up-options/client-secret-rotation/",
      finds: ["KINDE_CLIENT_SECRET=<<{{base62:50}}>>", '"kinde_client_secret": "<<{{base62:50}}>>"'],
      ignores: ["KINDE_CLIENT_SECRET={{base62:16}}", "CHECKSUM={{base62:50}}"]
    }
  ]
});

// src/rules/secrets/kit.ts
var kit_default = defineService({
  name: "Kit",
  rules: [
    {
      id: "kit-api-key",
      title: "Kit API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}kit_[0-9a-f]{32}${end}`,
      random: true,
      why: "Whoever holds it can read subscribers and send to them.",
      fix: "Delete the key under Settings, Developer.",
      source: "https://developers.kit.com/api-reference/authentication",
      finds: ["KIT_API_KEY=<<kit_{{hex:32}}>>", "X-Kit-Api-Key: <<kit_{{hex:32}}>>"],
      ignores: ["KIT_API_KEY=kit_{{hex:10}}", "xkit_{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/klarna.ts
var klarna_default = defineService({
  name: "Klarna",
  rules: [
    {
      id: "klarna-api-key",
      title: "Klarna API password",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}klarna_(?:live|test)_api_[A-Za-z0-9_+/-]{40,160}={0,2}${base64End}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.klarna.com/api/authentication/",
      finds: [
        "KLARNA_API_PASSWORD=<<klarna_live_api_{{base64url:79}}{{base62:1}}>>",
        "const key = '<<klarna_test_api_{{base64url:79}}{{base62:1}}>>'"
      ],
      ignores: [
        "KLARNA_API_PASSWORD=klarna_live_api_{{base64url:26}}{{base62:1}}",
        "xklarna_live_api_{{base64url:79}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/klaviyo.ts
var klaviyo_default = defineService({
  name: "Klaviyo",
  rules: [
    {
      id: "klaviyo-private-key",
      title: "Klaviyo private API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}${end}`,
      random: true,
      why: "Whoever holds it can read customers and message them.",
      fix: "Delete the key under Settings, API keys.",
      source: "https://developers.klaviyo.com/en/docs/authenticate_",
      finds: [
        "KLAVIYO_API_KEY=<<pk_{{hex:34}}>>",
        "Authorization: Klaviyo-API-Key <<pk_{{base62:6}}_{{hex:34}}>>"
      ],
      ignores: ["KLAVIYO_API_KEY=pk_{{hex:11}}", "xpk_{{hex:34}}"]
    }
  ]
});

// src/rules/secrets/knock.ts
var knock_default = defineService({
  name: "Knock",
  rules: [
    {
      id: "knock-service-token",
      title: "Knock service token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}knock_st_[A-Za-z0-9_-]{40,120}${end}`,
      random: true,
      why: "Whoever holds it can change workflows, templates and commits of the account.",
      fix: "Delete the token in Knock under Settings, Service tokens.",
      source: "https://docs.knock.app/developer-tools/service-tokens",
      finds: [
        "KNOCK_SERVICE_TOKEN=<<knock_st_{{base64url:64}}>>",
        "knock --service-token=<<knock_st_{{base64url:64}}>> workflow list"
      ],
      ignores: ["KNOCK_SERVICE_TOKEN=knock_st_{{base62:12}}", "xknock_st_{{base64url:64}}"]
    }
  ]
});

// src/rules/secrets/known.ts
var known_default = defineService({
  name: "Your own values",
  rules: [
    {
      id: "known-value",
      title: "Value that this project really uses",
      pack: "secrets",
      level: "error",
      foundBy: "repository",
      why: "It is the exact value of one of your own secrets, so whoever reads this can use it today.",
      fix: "Replace the value where it is in use, then read it from the environment here as well.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/configuration.md#known-values",
      finds: [],
      ignores: []
    }
  ]
});

// src/rules/secrets/kong-konnect.ts
var kong_konnect_default = defineService({
  name: "Kong Konnect",
  rules: [
    {
      id: "kong-konnect-token",
      title: "Kong Konnect access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}[ks]pat_[A-Za-z0-9]{45,52}${end}`,
      random: true,
      why: "Whoever holds it can change the gateways and APIs that its owner may.",
      fix: "Revoke the token under Personal access tokens or on the page of the system account.",
      source: "https://developer.konghq.com/konnect-api/",
      finds: ["KONNECT_TOKEN=<<kpat_{{base62:49}}>>", "konnect-token: <<spat_{{base62:49}}>>"],
      ignores: ["KONNECT_TOKEN=kpat_{{base62:24}}", "xkpat_{{base62:49}}"]
    }
  ]
});

// src/rules/secrets/koyeb.ts
var koyeb_default = defineService({
  name: "Koyeb",
  rules: [
    {
      id: "koyeb-token",
      title: "Koyeb API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:koyeb[a-z_.-]{0,12}(?:token|key))${assign}(?<value>[a-z0-9]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can deploy and change every service of the organisation.",
      fix: "Delete the token under Settings, API.",
      source: "https://www.koyeb.com/docs/build-and-deploy/cli/installation",
      finds: ["KOYEB_TOKEN=<<{{alnum-lower:64}}>>", 'koyeb_token: "<<{{alnum-lower:64}}>>"'],
      ignores: ["KOYEB_TOKEN={{alnum-lower:32}}", "build_id: {{alnum-lower:64}}"]
    }
  ]
});

// src/rules/secrets/kraken.ts
var kraken_default = defineService({
  name: "Kraken",
  rules: [
    {
      id: "kraken-api-secret",
      title: "Kraken API secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("kraken", "(?:secret|private)")}(?<value>[A-Za-z0-9+/]{86}==)${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the key can trade and, when allowed, withdraw.",
      fix: "Delete the key and create one without the right to withdraw, limited to your addresses.",
      source: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
      finds: ["KRAKEN_API_SECRET=<<{{base64:86}}==>>", '"kraken_api_secret": "<<{{base64:86}}==>>"'],
      ignores: ["KRAKEN_API_SECRET={{base64:28}}==", "CHECKSUM={{base64:86}}=="]
    }
  ]
});

// src/rules/secrets/kubernetes.ts
var kubernetes_default2 = defineService({
  name: "Kubernetes",
  rules: [
    {
      id: "kubernetes-bootstrap-token",
      title: "Kubernetes bootstrap token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:kubeadm (?:join|init|token create)[^\n]{0,200}--token|(?:kubeadm|bootstrap|join)_token)(?:${assign}|[ =]"?)(?<value>[a-z0-9]{6}\.[a-z0-9]{16})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it and reaches the API server can join a node to the cluster while it is valid.",
      fix: "Delete it with `kubeadm token delete`.",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
      finds: [
        "KUBEADM_TOKEN=<<{{alnum-lower:6}}.{{alnum-lower:16}}>>",
        "kubeadm join 10.0.0.4:6443 --token <<{{alnum-lower:6}}.{{alnum-lower:16}}>> --discovery-token-ca-cert-hash sha256:{{hex:64}}"
      ],
      ignores: [
        "KUBEADM_TOKEN={{alnum-lower:6}}.{{alnum-lower:8}}",
        "build_id: {{alnum-lower:6}}.{{alnum-lower:16}}"
      ]
    },
    {
      id: "kubernetes-certificate-key",
      title: "Kubernetes certificate key",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:kubeadm (?:join|init)[^\n]{0,300}--certificate-key|certificateKey:)[ =]{1,4}"?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With a bootstrap token it decrypts the control plane certificates while they are uploaded (two hours).",
      fix: "Upload the certificates again, which makes a new key.",
      source: "https://kubernetes.io/docs/setup/production-environment/tools/kubeadm/high-availability/",
      finds: [
        'certificateKey: "<<{{hex:64}}>>"',
        "kubeadm join 10.0.0.4:6443 --control-plane --certificate-key <<{{hex:64}}>>"
      ],
      ignores: ['certificateKey: "{{hex:20}}"', "caCertHash: sha256:{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/lambdatest.ts
var lambdatest_default = defineService({
  name: "LambdaTest",
  rules: [
    {
      id: "lambdatest-access-key",
      title: "LambdaTest access key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:lambdatest|lt_access_key)")}(?<value>(?:LT_)?[A-Za-z0-9]{47,50})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the user name can run tests at your cost and read recordings.",
      fix: "Reset the access key in the settings of the account.",
      source: "https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/",
      finds: [
        "LAMBDATEST_ACCESS_KEY=<<LT_{{base62:48}}>>",
        '"lambdatest_access_key": "<<LT_{{base62:48}}>>"'
      ],
      ignores: ["LAMBDATEST_ACCESS_KEY=LT_{{base62:16}}", "CHECKSUM=LT_{{base62:48}}"]
    }
  ]
});

// src/rules/secrets/langfuse.ts
var langfuse_default = defineService({
  name: "Langfuse",
  rules: [
    {
      id: "langfuse-secret-key",
      title: "Langfuse secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      proof: "uuid-v4",
      why: "Whoever holds it can read every trace of the project, prompts and user input included.",
      fix: "Delete the key pair under Project settings, API keys, and create a new pair.",
      source: "https://langfuse.com/docs/api-and-data-platform/features/public-api",
      finds: ["LANGFUSE_SECRET_KEY=<<sk-lf-{{uuid}}>>", 'secretKey: "<<sk-lf-{{uuid}}>>"'],
      ignores: ["LANGFUSE_PUBLIC_KEY=pk-lf-{{uuid}}", "LANGFUSE_SECRET_KEY=sk-lf-{{hex:12}}"]
    }
  ]
});

// src/rules/secrets/langsmith.ts
var langsmith_default = defineService({
  name: "LangSmith",
  rules: [
    {
      id: "langsmith-personal-token",
      title: "LangSmith personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}${end}`,
      random: true,
      why: "Whoever holds it can read traces, prompts and data sets as the person.",
      fix: "Delete the token under Settings, API keys.",
      source: "https://docs.langchain.com/langsmith/administration-overview",
      finds: [
        "LANGSMITH_API_KEY=<<lsv2_pt_{{hex:32}}_{{hex:10}}>>",
        "x-api-key: <<lsv2_pt_{{hex:32}}_{{hex:10}}>>"
      ],
      ignores: ["LANGSMITH_API_KEY=lsv2_pt_{{hex:10}}_{{hex:10}}", "xlsv2_pt_{{hex:32}}_{{hex:10}}"]
    },
    {
      id: "langsmith-service-key",
      title: "LangSmith service key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}${end}`,
      random: true,
      why: "Whoever holds it can read and write everything in the workspace.",
      fix: "Delete the key under Settings, API keys.",
      source: "https://docs.langchain.com/langsmith/administration-overview",
      finds: [
        "LANGCHAIN_API_KEY=<<lsv2_sk_{{hex:32}}_{{hex:10}}>>",
        'export KEY="<<lsv2_sk_{{hex:32}}_{{hex:10}}>>"'
      ],
      ignores: ["LANGCHAIN_API_KEY=lsv2_sk_{{hex:10}}_{{hex:10}}", "xlsv2_sk_{{hex:32}}_{{hex:10}}"]
    }
  ]
});

// src/rules/secrets/lark.ts
var lark_default = defineService({
  name: "Lark",
  rules: [
    {
      id: "lark-webhook-url",
      title: "Lark or Feishu bot webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`open\.(?:feishu\.cn|larksuite\.com)/open-apis/bot/(?:v2/)?hook/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Remove the bot from the group and add a new one.",
      source: "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
      finds: [
        "https://open.feishu.cn/open-apis/bot/v2/hook/<<{{uuid}}>>",
        'LARK_URL="https://open.larksuite.com/open-apis/bot/v2/hook/<<{{uuid}}>>"'
      ],
      ignores: [
        "https://open.feishu.cn/open-apis/bot/v2/hook/xxxx",
        "https://open.feishu.cn/document/{{uuid}}"
      ]
    },
    {
      id: "lark-app-secret",
      title: "Lark or Feishu app secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:lark|feishu)", "secret")}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the app id can act as the app in the whole organisation.",
      fix: "Reset the secret on the credentials page of the app.",
      source: "https://open.larksuite.com/document/server-docs/api-call-guide/calling-process/get-access-token",
      finds: ["LARK_APP_SECRET=<<{{base62:32}}>>", '"lark_app_secret": "<<{{base62:32}}>>"'],
      ignores: ["LARK_APP_SECRET={{base62:10}}", "CHECKSUM={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/launchdarkly.ts
var launchdarkly_default = defineService({
  name: "LaunchDarkly",
  rules: [
    {
      id: "launchdarkly-sdk-key",
      title: "LaunchDarkly SDK key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can read all flags and segments of the environment, with the rules in them.",
      fix: "Reset the SDK key of the environment.",
      source: "https://launchdarkly.com/docs/home/account/environment/keys",
      finds: ["LAUNCHDARKLY_SDK_KEY=<<sdk-{{uuid}}>>", 'LDClient.init("<<sdk-{{uuid}}>>")'],
      ignores: ["LAUNCHDARKLY_SDK_KEY=sdk-{{hex:12}}", "xsdk-{{uuid}}"]
    },
    {
      id: "launchdarkly-access-token",
      title: "LaunchDarkly API access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can change the flags and settings that its role may.",
      fix: "Delete the token under Authorization.",
      source: "https://launchdarkly.com/docs/home/account/api",
      finds: ["LAUNCHDARKLY_ACCESS_TOKEN=<<api-{{uuid}}>>", "apiKey: '<<api-{{uuid}}>>'"],
      ignores: ["LAUNCHDARKLY_ACCESS_TOKEN=api-{{hex:12}}", "xapi-{{uuid}}"]
    },
    {
      id: "launchdarkly-mobile-key",
      title: "LaunchDarkly mobile key",
      pack: "secrets",
      level: "note",
      pattern: `${wordStart}mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can evaluate the flags that mobile clients may see; it is part of every released app.",
      fix: "Reset the mobile key only if it was meant to stay private.",
      source: "https://launchdarkly.com/docs/home/account/environment/keys",
      finds: ["LAUNCHDARKLY_MOBILE_KEY=<<mob-{{uuid}}>>", 'export KEY="<<mob-{{uuid}}>>"'],
      ignores: ["LAUNCHDARKLY_MOBILE_KEY=mob-{{hex:12}}", "xmob-{{uuid}}"]
    },
    {
      id: "launchdarkly-relay-key",
      title: "LaunchDarkly Relay Proxy key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}rel-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can read the SDK keys, and so the flags, of the environments of the Relay Proxy.",
      fix: "Reset the key of the automatic configuration.",
      source: "https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration",
      finds: ["AUTO_CONFIG_KEY=<<rel-{{uuid}}>>", "Authorization: Bearer <<rel-{{uuid}}>>"],
      ignores: ["AUTO_CONFIG_KEY=rel-{{hex:12}}", "xrel-{{uuid}}"]
    }
  ]
});

// src/rules/secrets/lemon-squeezy.ts
var lemon_squeezy_default = defineService({
  name: "Lemon Squeezy",
  rules: [
    {
      id: "lemon-squeezy-api-key",
      title: "Lemon Squeezy API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki[A-Za-z0-9_-]{150,400}\.[A-Za-z0-9_-]{400,700}${end}`,
      random: true,
      publicPrefix: 36,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Delete the key under Settings, API.",
      source: "https://docs.lemonsqueezy.com/api/getting-started/requests",
      finds: [
        "LEMONSQUEEZY_API_KEY=<<eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki{{base64url:240}}.{{base64url:511}}{{base62:1}}>>",
        "Authorization: Bearer <<eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki{{base64url:240}}.{{base64url:511}}{{base62:1}}>>"
      ],
      ignores: [
        "LEMONSQUEEZY_API_KEY={{base62:40}}",
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI{{base62:60}}.{{base62:40}}"
      ]
    }
  ]
});

// src/rules/secrets/letta.ts
var letta_default = defineService({
  name: "Letta",
  rules: [
    {
      id: "letta-api-key",
      title: "Letta API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-let-[A-Za-z0-9+/]{90,100}={0,2}(?![A-Za-z0-9+/=_-])`,
      random: true,
      why: "Whoever holds it can run and change the agents of the organisation at your cost.",
      fix: "Delete the key in Letta under API keys.",
      source: "https://docs.letta.com/api/",
      finds: ["LETTA_API_KEY=<<sk-let-{{base64:98}}==>>", 'Letta(token="<<sk-let-{{base64:98}}==>>")'],
      ignores: ["LETTA_API_KEY=sk-let-your-api-key-here", "LETTA_API_KEY=sk-let-{{base64:30}}"]
    }
  ]
});

// src/rules/secrets/lichess.ts
var lichess_default = defineService({
  name: "Lichess",
  rules: [
    {
      id: "lichess-access-token",
      title: "Lichess access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}lip_[A-Za-z0-9]{20}${end}`,
      random: true,
      why: "Whoever holds it can do on Lichess what its scopes allow, up to playing games.",
      fix: "Revoke the token under Preferences, API access tokens.",
      source: "https://lichess.org/account/oauth/token",
      finds: ["LICHESS_TOKEN=<<lip_{{base62:20}}>>", 'token: "<<lip_{{base62:20}}>>"'],
      ignores: ["LICHESS_TOKEN=lip_{{base62:8}}", "clip_{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/lightstep.ts
var lightstep_default = defineService({
  name: "Lightstep",
  rules: [
    {
      id: "lightstep-access-token",
      title: "Lightstep (ServiceNow Cloud Observability) access token",
      pack: "secrets",
      level: "warning",
      pattern: `(?:(?:lightstep_|(?<![a-z])ls_)(?:[a-z_]{0,12})?access_?token|lightstep-access-token)(?:${assign}|=)(?<value>[A-Za-z0-9+/]{64,240}={0,2})(?![A-Za-z0-9+/=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send traces and metrics into the project.",
      fix: "Delete the token in the project settings.",
      source: "https://docs.lightstep.com/docs/create-and-manage-access-tokens",
      finds: [
        "LIGHTSTEP_ACCESS_TOKEN=<<{{base64:176}}>>",
        'OTEL_EXPORTER_OTLP_HEADERS="lightstep-access-token=<<{{base64:176}}>>"'
      ],
      ignores: ["LIGHTSTEP_ACCESS_TOKEN={{base64:40}}", "build_id: {{base64:176}}"]
    }
  ]
});

// src/rules/secrets/line.ts
var line_default = defineService({
  name: "LINE",
  rules: [
    {
      id: "line-channel-access-token",
      title: "LINE channel access token",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}[A-Za-z0-9+/]{120,160}dB04t89/1O/w1cDnyilFU=${base64End}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can message everybody who follows the account.",
      fix: "Reissue the token in the developer console of LINE.",
      source: "https://developers.line.biz/en/docs/basics/channel-access-token/",
      finds: [
        "LINE_CHANNEL_ACCESS_TOKEN=<<{{base64:129}}dB04t89/1O/w1cDnyilFU=>>",
        'export KEY="<<{{base64:129}}dB04t89/1O/w1cDnyilFU=>>"'
      ],
      ignores: [
        "LINE_CHANNEL_ACCESS_TOKEN={{base64:20}}dB04t89/1O/w1cDnyilFU=",
        "LINE_CHANNEL_ACCESS_TOKEN=your/1O/w1cDnyilFU="
      ]
    },
    {
      id: "line-channel-secret",
      title: "LINE channel secret",
      pack: "secrets",
      level: "error",
      pattern: `line_?channel_?secret${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can forge webhook events and fetch access tokens.",
      fix: "Reissue the secret in the developer console of LINE.",
      source: "https://developers.line.biz/en/glossary/",
      finds: ["LINE_CHANNEL_SECRET=<<{{hex:32}}>>", '"line_channel_secret": "<<{{hex:32}}>>"'],
      ignores: ["LINE_CHANNEL_SECRET={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/linear.ts
var linear_default = defineService({
  name: "Linear",
  rules: [
    {
      id: "linear-api-key",
      title: "Linear API key or OAuth token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:lin_api_[A-Za-z0-9]{40}|lin_oauth_[0-9a-f]{64}|lin_wh_[A-Za-z0-9]{32,48})${end}`,
      random: true,
      why: "Whoever holds it can read and change the issues of the workspace, or forge its webhooks.",
      fix: "Revoke the key under Settings, Security & access.",
      source: "https://linear.app/developers/graphql#personal-api-keys",
      finds: ["LINEAR_API_KEY=<<lin_api_{{base62:40}}>>", "Authorization: Bearer <<lin_oauth_{{hex:64}}>>"],
      ignores: ["lin_api_{{base62:12}}", "berlin_api_{{base62:40}}"]
    }
  ]
});

// src/rules/secrets/linkedin.ts
var linkedin_default = defineService({
  name: "LinkedIn",
  rules: [
    {
      id: "linkedin-client-secret",
      title: "LinkedIn client secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}WPL_AP[01]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6}==(?!=)`,
      random: true,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow",
      finds: [
        "LINKEDIN_CLIENT_SECRET=<<WPL_AP1.{{base62:16}}.{{base64:6}}==>>",
        'export KEY="<<WPL_AP1.{{base62:16}}.{{base64:6}}==>>"'
      ],
      ignores: [
        "LINKEDIN_CLIENT_SECRET=WPL_AP1.{{base62:5}}.{{base64:6}}==",
        "xWPL_AP1.{{base62:16}}.{{base64:6}}=="
      ]
    }
  ]
});

// src/rules/secrets/linode.ts
var linode_default = defineService({
  name: "Linode",
  rules: [
    {
      id: "linode-token",
      title: "Linode API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:linode[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can create, change and delete the resources of the account, at your cost.",
      fix: "Revoke the token under My Profile, API Tokens.",
      source: "https://techdocs.akamai.com/linode-api/reference/get-started",
      finds: ["LINODE_TOKEN=<<{{hex:64}}>>", 'linode_api_token: "<<{{hex:64}}>>"'],
      ignores: ["LINODE_TOKEN={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/llamaindex.ts
var llamaindex_default = defineService({
  name: "LlamaCloud",
  rules: [
    {
      id: "llamacloud-api-key",
      title: "LlamaCloud API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}llx-[A-Za-z0-9]{48}${end}`,
      random: true,
      why: "Whoever holds it can parse at your cost and read indexed documents.",
      fix: "Delete the key on the API key page of the console and create a new one with a spending limit.",
      source: "https://docs.cloud.llamaindex.ai/api_key",
      finds: [
        "LLAMA_CLOUD_API_KEY=<<llx-{{base62:48}}>>",
        'client = Client(api_key="<<llx-{{base62:48}}>>")'
      ],
      ignores: ["LLAMA_CLOUD_API_KEY=llx-{{base62:16}}", "xllx-{{base62:48}}"]
    }
  ]
});

// src/rules/secrets/lob.ts
var lob_default = defineService({
  name: "Lob",
  rules: [
    {
      id: "lob-live-key",
      title: "Lob API key (live)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}live_[0-9a-f]{35}${end}`,
      random: true,
      why: "Whoever holds it can send post at your cost and read addresses.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.lob.com/#section/API-Keys",
      finds: ["LOB_API_KEY=<<live_{{hex:35}}>>", "--token <<live_{{hex:35}}>>"],
      ignores: ["LOB_API_KEY=live_{{hex:11}}", "xlive_{{hex:35}}"]
    },
    {
      id: "lob-test-key",
      title: "Lob API key (test)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}test_[0-9a-f]{35}${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.lob.com/#section/API-Keys",
      finds: ["LOB_API_KEY=<<test_{{hex:35}}>>", 'export KEY="<<test_{{hex:35}}>>"'],
      ignores: ["LOB_API_KEY=test_{{hex:11}}", "xtest_{{hex:35}}"]
    }
  ]
});

// src/rules/secrets/logfire.ts
var logfire_default = defineService({
  name: "Pydantic Logfire",
  rules: [
    {
      id: "logfire-write-token",
      title: "Logfire write token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pylf_v[0-9]_(?:[a-z]{2,8}_)?[A-Za-z0-9]{40,50}${end}`,
      random: true,
      publicPrefix: 8,
      why: "Whoever holds it can send traces into the project or, with a read token, query them.",
      fix: "Revoke the token in the project settings.",
      source: "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/",
      finds: [
        "LOGFIRE_TOKEN=<<pylf_v1_us_{{base62:44}}>>",
        "Authorization: Bearer <<pylf_v1_us_{{base62:44}}>>"
      ],
      ignores: ["LOGFIRE_TOKEN=pylf_v1_us_{{base62:22}}", "xpylf_v1_us_{{base62:44}}"]
    }
  ]
});

// src/rules/secrets/loggly.ts
var loggly_default = defineService({
  name: "Loggly",
  rules: [
    {
      id: "loggly-token",
      title: "Loggly customer token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:loggly[a-z_.-]{0,16}token|logs(?:-[0-9]{2})?\.loggly\.com/(?:inputs|bulk)/)(?:${assign})?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send logs into the account.",
      fix: "Retire the token under Source Setup, Customer Tokens.",
      source: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
      finds: ["LOGGLY_TOKEN=<<{{uuid}}>>", "https://logs-01.loggly.com/inputs/<<{{uuid}}>>/tag/http/"],
      ignores: ["LOGGLY_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/login-with-amazon.ts
var login_with_amazon_default = defineService({
  name: "Login with Amazon",
  rules: [
    {
      id: "amazon-oauth-client-secret",
      title: "Login with Amazon client secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}amzn1\.oa2-cs\.v1\.[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it with the client id can act as the app for every account that consented.",
      fix: "Rotate the client secret in the developer console of Amazon.",
      source: "https://developer-docs.amazon.com/sp-api/docs/rotate-your-applications-lwa-client-secret",
      finds: [
        "LWA_CLIENT_SECRET=<<amzn1.oa2-cs.v1.{{hex:64}}>>",
        'client = Client(api_key="<<amzn1.oa2-cs.v1.{{hex:64}}>>")'
      ],
      ignores: ["LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{{hex:21}}", "xamzn1.oa2-cs.v1.{{hex:64}}"]
    },
    {
      id: "amazon-oauth-token",
      title: "Login with Amazon access or refresh token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${start}Atz[ar]\|[A-Za-z0-9_-]{80,1000}${end}`,
      random: true,
      why: "Whoever holds it can use the selling or Alexa interfaces as the account that consented.",
      fix: "Withdraw the authorisation of the app and authorise it again.",
      source: "https://developer.amazon.com/docs/login-with-amazon/refresh-token.html",
      finds: [
        "LWA_REFRESH_TOKEN=<<Atzr|IwEB{{base64url:300}}{{base62:1}}>>",
        '"refresh_token":"<<Atza|IwEB{{base64url:300}}{{base62:1}}>>"'
      ],
      ignores: ["LWA_REFRESH_TOKEN=Atzr|IwEB{{base62:8}}", "xAtzr|{{base62:90}}"]
    },
    {
      id: "amazon-mws-token",
      title: "Amazon MWS authorisation token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: "Whoever holds it with a developer key can act as the seller.",
      fix: "Revoke the authorisation under User permissions in Seller Central.",
      source: "https://developer-docs.amazon.com/sp-api/docs/sp-api-registration-overview",
      finds: ["MWS_AUTH_TOKEN=<<amzn.mws.{{uuid}}>>", 'apiKey: "<<amzn.mws.{{uuid}}>>"'],
      ignores: ["MWS_AUTH_TOKEN=amzn.mws.{{hex:12}}", "xamzn.mws.{{uuid}}"]
    }
  ]
});

// src/rules/secrets/logz-io.ts
var logz_io_default = defineService({
  name: "Logz.io",
  rules: [
    {
      id: "logz-io-token",
      title: "Logz.io shipping or API token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:logz_?io[a-z_.-]{0,20}token|listener[a-z.-]{0,8}\.logz\.io[^\s"\x27]{0,40}[?&]token)${assign}(?<value>[A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send logs, or with an API token query them.",
      fix: "Replace the token under Settings, Manage tokens.",
      source: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/log-shipping-tokens/",
      finds: [
        "LOGZIO_TOKEN=<<{{letters:32}}>>",
        "https://listener.logz.io:8071/?token=<<{{letters:32}}>>&type=http"
      ],
      ignores: ["LOGZIO_TOKEN={{letters:16}}", "build_id: {{letters:32}}"]
    }
  ]
});

// src/rules/secrets/loops.ts
var loops_default = defineService({
  name: "Loops",
  rules: [
    {
      id: "loops-api-key",
      title: "Loops API key",
      pack: "secrets",
      level: "error",
      pattern: `loops_?(?:so_)?api_?key${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Delete the key in the API settings of the account and create a new one.",
      source: "https://loops.so/docs/api-reference/intro",
      finds: ["LOOPS_API_KEY=<<{{hex:32}}>>", '"loops_api_key": "<<{{hex:32}}>>"'],
      ignores: ["LOOPS_API_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/magic.ts
var magic_default = defineService({
  name: "Magic",
  rules: [
    {
      id: "magic-secret-key",
      title: "Magic secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_(?:live|test)_[0-9A-F]{16}${end}`,
      why: "Whoever holds it can read, change and impersonate every user of the project.",
      fix: "Rotate the key in the dashboard and deploy the new one from a secret store.",
      source: "https://magic.link/docs/api/server-side-sdks/node",
      finds: ["MAGIC_SECRET_KEY=<<sk_live_{{HEX:16}}>>", "Authorization: Bearer <<sk_test_{{HEX:16}}>>"],
      ignores: ["MAGIC_SECRET_KEY=sk_live_{{HEX:6}}", "NEXT_PUBLIC_MAGIC=pk_live_{{HEX:16}}"]
    }
  ]
});

// src/rules/secrets/mailchimp.ts
var mailchimp_default = defineService({
  name: "Mailchimp",
  rules: [
    {
      id: "mailchimp-api-key",
      title: "Mailchimp API key",
      pack: "secrets",
      level: "error",
      pattern: `(?<![0-9A-Za-z_-])[0-9a-f]{32}-us[1-9][0-9]{0,2}${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, change and export the whole audience and send to it.",
      fix: "Revoke the key under Extras, API keys.",
      source: "https://mailchimp.com/developer/marketing/guides/quick-start/",
      finds: ["MAILCHIMP_API_KEY=<<{{hex:32}}-us12>>", '-u "any:<<{{hex:32}}-us12>>"'],
      ignores: ["MAILCHIMP_API_KEY={{hex:20}}-us12", "{{hex:32}}-user1"]
    },
    {
      id: "mandrill-api-key",
      title: "Mailchimp Transactional (Mandrill) API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:mandrill|mailchimp_transactional)")}(?<value>(?:md-)?[A-Za-z0-9_-]{22})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Disable the key in the settings of Mandrill.",
      source: "https://mailchimp.com/developer/transactional/guides/quick-start/",
      finds: ["MANDRILL_API_KEY=<<md-{{base62:22}}>>", '"mandrill_api_key": "<<md-{{base62:22}}>>"'],
      ignores: ["MANDRILL_API_KEY=md-{{base62:7}}", "CHECKSUM=md-{{base62:22}}"]
    }
  ]
});

// src/rules/secrets/mailersend.ts
var mailersend_default = defineService({
  name: "MailerSend",
  rules: [
    {
      id: "mailersend-api-token",
      title: "MailerSend API token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}mlsn\.[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Delete the token under Integrations, API tokens.",
      source: "https://developers.mailersend.com/general.html#authentication",
      finds: ["MAILERSEND_API_KEY=<<mlsn.{{hex:64}}>>", '"token": "<<mlsn.{{hex:64}}>>"'],
      ignores: ["MAILERSEND_API_KEY=mlsn.{{hex:21}}", "xmlsn.{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/mailgun.ts
var mailgun_default = defineService({
  name: "Mailgun",
  rules: [
    {
      id: "mailgun-api-key",
      title: "Mailgun API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:mailgun[a-z0-9_.-]{0,30}${assign}|\bapi:)(?<value>(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}))(?![A-Za-z0-9-])`,
      ignoreCase: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send e-mail from your domains and read logs.",
      fix: "Delete the key under API Security and create one limited to the domain.",
      source: "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth",
      finds: [
        "MAILGUN_API_KEY=<<{{hex:32}}-{{hex:8}}-{{hex:8}}>>",
        "curl -u 'api:<<key-{{hex:32}}>>' https://api.mailgun.net/v3"
      ],
      ignores: ["MAILGUN_API_KEY=key-{{hex:12}}", '<li key="key-{{hex:32}}">']
    },
    {
      id: "mailgun-webhook-key",
      title: "Mailgun webhook signing key",
      pack: "secrets",
      level: "error",
      pattern: `mailgun_?(?:webhook_?)?signing_?key${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can forge events that your server will believe.",
      fix: "Reset the signing key under API security.",
      source: "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks",
      finds: ["MAILGUN_SIGNING_KEY=<<{{hex:32}}>>", 'mailgunWebhookSigningKey: "<<{{hex:32}}>>"'],
      ignores: ["MAILGUN_SIGNING_KEY={{hex:12}}", "MAILGUN_DOMAIN_HASH={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/mailjet.ts
var mailjet_default = defineService({
  name: "Mailjet",
  rules: [
    {
      id: "mailjet-secret-key",
      title: "Mailjet secret key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:mailjet|mj_apikey)", "(?:secret|private)")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Generate a new secret key under API key management.",
      source: "https://dev.mailjet.com/email/guides/",
      finds: ["MAILJET_SECRET_KEY=<<{{hex:32}}>>", '"mailjet_secret_key": "<<{{hex:32}}>>"'],
      ignores: ["MAILJET_SECRET_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/mailtrap.ts
var mailtrap_default = defineService({
  name: "Mailtrap",
  rules: [
    {
      id: "mailtrap-api-token",
      title: "Mailtrap API token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("mailtrap", "(?:token|key)")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Delete the token under Settings, API tokens.",
      source: "https://docs.mailtrap.io/developers",
      finds: ["MAILTRAP_API_TOKEN=<<{{hex:32}}>>", '"mailtrap_api_token": "<<{{hex:32}}>>"'],
      ignores: ["MAILTRAP_API_TOKEN={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/make.ts
var make_default = defineService({
  name: "Make",
  rules: [
    {
      id: "make-webhook-url",
      title: "Make webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`hook\.(?:(?:eu|us)[1-9]\.make|integromat)\.com/(?<value>[a-z0-9]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can start the workflow with data of their choice.",
      fix: "Delete the webhook of the workflow and create a new one.",
      source: "https://help.make.com/webhooks",
      finds: [
        "https://hook.eu1.make.com/<<{{alnum-lower:32}}>>",
        'WEBHOOK_URL="https://hook.eu1.make.com/<<{{alnum-lower:32}}>>"'
      ],
      ignores: ["https://hook.eu1.make.com/abc", "https://hook.eu1.make.com-docs/"]
    }
  ]
});

// src/rules/secrets/mapbox.ts
var mapbox_default = defineService({
  name: "Mapbox",
  rules: [
    {
      id: "mapbox-secret-token",
      title: "Mapbox secret token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}sk\.eyJ[A-Za-z0-9_-]{30,200}\.[A-Za-z0-9_-]{20,24}${end}`,
      proof: "mapbox-token",
      random: true,
      why: "Whoever holds it can change maps, uploads and tokens of the account.",
      fix: "Delete the token on the access tokens page.",
      source: "https://docs.mapbox.com/api/accounts/tokens/#token-format",
      finds: ["MAPBOX_SECRET_TOKEN=<<{{mapbox:sk}}>>", 'client = Client(api_key="<<{{mapbox:sk}}>>")'],
      ignores: ["MAPBOX_SECRET_TOKEN=sk.eyJ{{base62:12}}", "NEXT_PUBLIC_MAPBOX_TOKEN={{mapbox:pk}}"]
    },
    {
      id: "mapbox-temporary-token",
      title: "Mapbox temporary token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${wordStart}tk\.eyJ[A-Za-z0-9_-]{30,200}\.[A-Za-z0-9_-]{20,24}${end}`,
      proof: "mapbox-token",
      random: true,
      why: "Whoever holds it can use what it was made for, for up to an hour.",
      fix: "Nothing to do once an hour has passed; read the log of the account.",
      source: "https://docs.mapbox.com/api/accounts/tokens/#token-format",
      finds: ["MAPBOX_TOKEN=<<{{mapbox:tk}}>>", "Authorization: Bearer <<{{mapbox:tk}}>>"],
      ignores: ["MAPBOX_TOKEN=tk.eyJ{{base62:12}}", "MAPBOX_TOKEN={{mapbox:pk}}"]
    }
  ]
});

// src/rules/secrets/matrix.ts
var matrix_default = defineService({
  name: "Matrix",
  rules: [
    {
      id: "matrix-access-token",
      title: "Matrix access token (Synapse)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sy[tr]_[A-Za-z0-9+/=]{1,120}_[A-Za-z]{20}_[A-Za-z0-9]{6}${end}`,
      proof: "matrix-crc32",
      why: "Whoever holds it can read and write as the user, save in encrypted rooms.",
      fix: "Log the device out in the session settings of the user.",
      source: "https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py",
      finds: ["MATRIX_ACCESS_TOKEN=<<{{matrix:syt}}>>", 'client = Client(api_key="<<{{matrix:syt}}>>")'],
      ignores: ["MATRIX_ACCESS_TOKEN=syt_{{base62:10}}", "xsyt_{{base62:8}}_{{letters:20}}_{{base62:6}}"]
    },
    {
      id: "matrix-service-token",
      title: "Matrix access token (Authentication Service)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}m(?:at|cr|ct|ar|pt)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}${end}`,
      proof: "matrix-crc32",
      why: "Whoever holds it can read and write as the user, save in encrypted rooms.",
      fix: "End the session in the account management of the user.",
      source: "https://element-hq.github.io/matrix-authentication-service/topics/access-token.html",
      finds: ["MATRIX_TOKEN=<<{{matrix:mat}}>>", "Authorization: Bearer <<{{matrix:mat}}>>"],
      ignores: ["MATRIX_TOKEN=mat_{{base62:10}}_{{base62:6}}", "format_{{base62:30}}_{{base62:6}}"]
    }
  ]
});

// src/rules/secrets/mattermost.ts
var mattermost_default = defineService({
  name: "Mattermost",
  rules: [
    {
      id: "mattermost-access-token",
      title: "Mattermost access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("mattermost", "token")}(?<value>[a-z0-9]{26})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and post as the user or bot.",
      fix: "Delete the token under Security, Personal access tokens.",
      source: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
      finds: ["MATTERMOST_TOKEN=<<{{alnum-lower:26}}>>", '"mattermost_token": "<<{{alnum-lower:26}}>>"'],
      ignores: ["MATTERMOST_TOKEN={{alnum-lower:8}}", "CHECKSUM={{alnum-lower:26}}"]
    },
    {
      id: "mattermost-webhook-url",
      title: "Mattermost incoming webhook",
      pack: "secrets",
      level: "error",
      pattern: `https?://[A-Za-z0-9.-]{4,80}(?::[0-9]{1,5})?(?:/[A-Za-z0-9_-]{1,30})?/hooks/(?<value>[a-z0-9]{26})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Delete the webhook under Integrations and create a new one.",
      source: "https://developers.mattermost.com/integrate/webhooks/incoming/",
      finds: [
        "https://chat.harbor.dev/hooks/<<{{alnum-lower:26}}>>",
        "MM_URL=https://mattermost.harbor.dev:8065/hooks/<<{{alnum-lower:26}}>>"
      ],
      ignores: [
        "https://chat.harbor.dev/hooks/xxx-generatedkey-xxx",
        "https://chat.harbor.dev/hooks/{{alnum-lower:12}}"
      ]
    }
  ]
});

// src/rules/secrets/maxmind.ts
var maxmind_default = defineService({
  name: "MaxMind",
  rules: [
    {
      id: "maxmind-license-key",
      title: "MaxMind licence key",
      pack: "secrets",
      level: "error",
      pattern: `(?<![A-Za-z0-9_])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can download data and query at your cost.",
      fix: "Delete the licence key in the account portal.",
      source: "https://dev.maxmind.com/license-key-validation-api/",
      finds: [
        "MAXMIND_LICENSE_KEY=<<{{base62:6}}_{{base62:29}}_mmk>>",
        'apiKey: "<<{{base62:6}}_{{base62:29}}_mmk>>"'
      ],
      ignores: ["MAXMIND_LICENSE_KEY={{base62:6}}_{{base62:10}}_mmk", "x{{base62:6}}_{{base62:29}}_mmk"]
    }
  ]
});

// src/rules/secrets/medusa.ts
var medusa_default = defineService({
  name: "Medusa",
  rules: [
    {
      id: "medusa-secret-key",
      title: "Medusa secret API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can use the admin interface of the shop.",
      fix: "Revoke the key under Settings, Secret API keys.",
      source: "https://docs.medusajs.com/resources/commerce-modules/api-key/concepts",
      finds: ["MEDUSA_SECRET_KEY=<<sk_{{hex:64}}>>", "Authorization: Basic <<sk_{{hex:64}}>>"],
      ignores: ["MEDUSA_SECRET_KEY=sk_{{hex:20}}", "MEDUSA_PUBLISHABLE_KEY=pk_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/meilisearch.ts
var meilisearch_default = defineService({
  name: "Meilisearch",
  rules: [
    {
      id: "meilisearch-key",
      title: "Meilisearch master or API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:meili(?:search)?_(?:master_key|admin_key|private_key|api_key|(?:master|admin|private)_api_key)|meili(?:search)?(?:master|admin|api)key)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds the master key can read all keys; an admin key changes the indexes.",
      fix: "Change the master key and restart, or delete the API key.",
      source: "https://www.meilisearch.com/docs/learn/security/basic_security",
      finds: ["MEILI_MASTER_KEY=<<{{hex:64}}>>", 'MEILISEARCH_API_KEY: "<<{{hex:64}}>>"'],
      ignores: ["MEILI_MASTER_KEY={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/mem0.ts
var mem0_default = defineService({
  name: "Mem0",
  rules: [
    {
      id: "mem0-api-key",
      title: "Mem0 API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}m0-[A-Za-z0-9]{40}${end}`,
      random: true,
      why: "Whoever holds it can read and change what your agents remember of their users.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.mem0.ai/api-reference",
      finds: ["MEM0_API_KEY=<<m0-{{base62:40}}>>", "Authorization: Token <<m0-{{base62:40}}>>"],
      ignores: ["MEM0_API_KEY=m0-{{base62:13}}", "xm0-{{base62:40}}"]
    }
  ]
});

// src/rules/secrets/meraki.ts
var meraki_default = defineService({
  name: "Cisco Meraki",
  rules: [
    {
      id: "meraki-api-key",
      title: "Cisco Meraki API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:meraki[a-z_.-]{0,20}key|x-cisco-meraki-api-key)${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change the networks that its administrator may.",
      fix: "Revoke the key in the profile of the administrator.",
      source: "https://developer.cisco.com/meraki/api-v1/authorization/",
      finds: ["MERAKI_DASHBOARD_API_KEY=<<{{hex:40}}>>", "X-Cisco-Meraki-API-Key: <<{{hex:40}}>>"],
      ignores: ["MERAKI_DASHBOARD_API_KEY={{hex:20}}", "build_id: {{hex:40}}"]
    }
  ]
});

// src/rules/secrets/mercado-pago.ts
var mercado_pago_default = defineService({
  name: "Mercado Pago",
  rules: [
    {
      id: "mercado-pago-access-token",
      title: "Mercado Pago access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}APP_USR-[0-9]{14,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{2,5}__)?-[0-9]{6,11}${end}`,
      random: true,
      publicPrefix: 8,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
      finds: [
        "MP_ACCESS_TOKEN=<<APP_USR-{{digits:16}}-{{digits:6}}-{{hex:32}}-{{digits:9}}>>",
        '"token": "<<APP_USR-{{digits:16}}-{{digits:6}}-{{hex:32}}-{{digits:9}}>>"'
      ],
      ignores: ["MP_PUBLIC_KEY=APP_USR-{{uuid}}", "MP_ACCESS_TOKEN=APP_USR-{{digits:16}}"]
    },
    {
      id: "mercado-pago-test-token",
      title: "Mercado Pago access token (test)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}TEST-[0-9]{14,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{2,5}__)?-[0-9]{6,11}${end}`,
      random: true,
      publicPrefix: 5,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
      finds: [
        "MP_ACCESS_TOKEN=<<TEST-{{digits:16}}-{{digits:6}}-{{hex:32}}-{{digits:9}}>>",
        "--token <<TEST-{{digits:16}}-{{digits:6}}-{{hex:32}}-{{digits:9}}>>"
      ],
      ignores: ["MP_PUBLIC_KEY=TEST-{{uuid}}", "TEST-{{digits:16}}-{{digits:6}}"]
    }
  ]
});

// src/rules/secrets/mercury.ts
var mercury_default = defineService({
  name: "Mercury",
  rules: [
    {
      id: "mercury-api-token",
      title: "Mercury API token",
      pack: "secrets",
      level: "error",
      pattern: "(?:secret-token:)?mercury_(?:production|sandbox)_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem",
      random: true,
      publicPrefix: 12,
      why: "Whoever holds it can read balances and, with write access, send money.",
      fix: "Revoke the token under Settings, API tokens.",
      source: "https://docs.mercury.com/reference/getting-started-with-your-api",
      finds: [
        "MERCURY_API_TOKEN=<<secret-token:mercury_production_wma_{{base62:44}}_yrucrem>>",
        "Authorization: Bearer <<secret-token:mercury_production_wma_{{base62:44}}_yrucrem>>"
      ],
      ignores: [
        "MERCURY_API_TOKEN=secret-token:mercury_production_wma_{{base62:8}}",
        "mercury_production_wma_{{base62:44}}"
      ]
    }
  ]
});

// src/rules/secrets/mergify.ts
var mergify_default = defineService({
  name: "Mergify",
  rules: [
    {
      id: "mergify-application-key",
      title: "Mergify application key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}mergify_application_key_[A-Za-z0-9_-]{40,200}${end}`,
      random: true,
      why: "Whoever holds it can use the merge queue and the API for the organisation.",
      fix: "Delete the key under Settings, Application keys.",
      source: "https://docs.mergify.com/api/usage/",
      finds: [
        "MERGIFY_TOKEN=<<mergify_application_key_{{base62:64}}>>",
        '"token": "<<mergify_application_key_{{base62:64}}>>"'
      ],
      ignores: [
        "MERGIFY_TOKEN=mergify_application_key_{{base62:32}}",
        "xmergify_application_key_{{base62:64}}"
      ]
    }
  ]
});

// src/rules/secrets/messagebird.ts
var messagebird_default = defineService({
  name: "MessageBird",
  rules: [
    {
      id: "messagebird-api-key",
      title: "MessageBird access key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("message_?bird")}(?<value>(?:live_|test_)?[A-Za-z0-9]{25})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send messages at your cost and read what was sent.",
      fix: "Delete the access key under Developers, API access.",
      source: "https://developers.messagebird.com/api/",
      finds: ["MESSAGEBIRD_API_KEY=<<{{base62:25}}>>", '"messagebird_api_key": "<<{{base62:25}}>>"'],
      ignores: ["MESSAGEBIRD_API_KEY={{base62:8}}", "CHECKSUM={{base62:25}}"]
    }
  ]
});

// src/rules/secrets/metabase.ts
var metabase_default = defineService({
  name: "Metabase",
  rules: [
    {
      id: "metabase-api-key",
      title: "Metabase API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}mb_[A-Za-z0-9+/]{43}=${base64End}`,
      random: true,
      why: "Whoever holds it can query the databases that its group may.",
      fix: "Delete the key under Admin settings, API Keys.",
      source: "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
      finds: ["METABASE_API_KEY=<<mb_{{base64:43}}=>>", "x-api-key: <<mb_{{base64:43}}=>>"],
      ignores: ["METABASE_API_KEY=mb_{{base64:21}}=", "xmb_{{base64:43}}="]
    }
  ]
});

// src/rules/secrets/mezmo.ts
var mezmo_default = defineService({
  name: "Mezmo",
  rules: [
    {
      id: "mezmo-ingestion-key",
      title: "Mezmo (LogDNA) ingestion key",
      pack: "secrets",
      level: "warning",
      pattern: `(?:(?:mezmo|logdna)[a-z_.-]{0,20}key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send logs into the account.",
      fix: "Delete the key under Settings, API Keys.",
      source: "https://docs.mezmo.com/docs/ingestion-key",
      finds: ["LOGDNA_INGESTION_KEY=<<{{hex:32}}>>", 'mezmo_ingestion_key: "<<{{hex:32}}>>"'],
      ignores: ["LOGDNA_INGESTION_KEY={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/microsoft-teams.ts
var microsoft_teams_default = defineService({
  name: "Microsoft Teams",
  rules: [
    {
      id: "teams-webhook-url",
      title: "Microsoft Teams incoming webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`[a-z0-9-]{1,60}\.webhook\.office\.com/webhookb2/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:/[A-Za-z0-9_-]{40,60})?)${end}`,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Remove the connector from the channel and add a workflow.",
      source: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
      finds: [
        "https://harbor.webhook.office.com/webhookb2/<<{{uuid}}@{{uuid}}/IncomingWebhook/{{hex:32}}/{{uuid}}>>",
        'TEAMS_URL="https://harbor.webhook.office.com/webhookb2/<<{{uuid}}@{{uuid}}/IncomingWebhook/{{hex:32}}/{{uuid}}>>"'
      ],
      ignores: [
        "https://harbor.webhook.office.com/webhookb2/{{uuid}}",
        "https://harbor.webhook.office.com/webhookb2/…/IncomingWebhook/…"
      ]
    },
    {
      id: "teams-legacy-webhook-url",
      title: "Microsoft Teams incoming webhook (older)",
      pack: "secrets",
      level: "error",
      pattern: String.raw`outlook\.office(?:365)?\.com/webhook/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Remove the connector from the channel and add a workflow.",
      source: "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook",
      finds: [
        "https://outlook.office.com/webhook/<<{{uuid}}@{{uuid}}/IncomingWebhook/{{hex:32}}/{{uuid}}>>",
        '"https://outlook.office365.com/webhook/<<{{uuid}}@{{uuid}}/IncomingWebhook/{{hex:32}}/{{uuid}}>>"'
      ],
      ignores: ["https://outlook.office.com/webhook/{{uuid}}", "https://outlook.office.com/webhook/"]
    }
  ]
});

// src/rules/secrets/midtrans.ts
var midtrans_default = defineService({
  name: "Midtrans",
  rules: [
    {
      id: "midtrans-server-key",
      title: "Midtrans server key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}Mid-server-[A-Za-z0-9_-]{16,40}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.midtrans.com/docs/retrieving-api-access-keys",
      finds: [
        "MIDTRANS_SERVER_KEY=<<Mid-server-{{base62:24}}>>",
        'client = Client(api_key="<<Mid-server-{{base62:24}}>>")'
      ],
      ignores: ["MIDTRANS_SERVER_KEY=Mid-server-{{base62:8}}", "xMid-server-{{base62:24}}"]
    },
    {
      id: "midtrans-test-key",
      title: "Midtrans server key (sandbox)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}SB-Mid-server-[A-Za-z0-9_-]{16,40}${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.midtrans.com/docs/retrieving-api-access-keys",
      finds: [
        "MIDTRANS_SERVER_KEY=<<SB-Mid-server-{{base62:24}}>>",
        "Authorization: Bearer <<SB-Mid-server-{{base62:24}}>>"
      ],
      ignores: ["MIDTRANS_SERVER_KEY=SB-Mid-server-{{base62:8}}", "xSB-Mid-server-{{base62:24}}"]
    }
  ]
});

// src/rules/secrets/minimax.ts
var minimax_default = defineService({
  name: "MiniMax",
  rules: [
    {
      id: "minimax-api-key",
      title: "MiniMax API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-api-[A-Za-z0-9_-]{119}${end}`,
      random: true,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://platform.minimax.io/docs/guides/quickstart-preparation",
      finds: [
        "MINIMAX_API_KEY=<<sk-api-{{base64url:118}}{{base62:1}}>>",
        'apiKey: "<<sk-api-{{base64url:118}}{{base62:1}}>>"'
      ],
      ignores: [
        "MINIMAX_API_KEY=sk-api-{{base64url:39}}{{base62:1}}",
        "xsk-api-{{base64url:118}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/miro.ts
var miro_default = defineService({
  name: "Miro",
  rules: [
    {
      id: "miro-access-token",
      title: "Miro access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9]{8,16}_[A-Za-z0-9_-]{27}${end}`,
      publicPrefix: 20,
      why: "Whoever holds it can read and change everything that the app can.",
      fix: "Reinstall the app to get a new token and delete the old one.",
      source: "https://developers.miro.com/docs/rest-api-build-your-first-hello-world-app",
      finds: [
        "MIRO_ACCESS_TOKEN=<<eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{{base64url:26}}{{base62:1}}>>",
        "const key = '<<eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{{base64url:26}}{{base62:1}}>>'"
      ],
      ignores: [
        "MIRO_ACCESS_TOKEN=eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{{base62:8}}",
        "xeyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{{base62:27}}"
      ]
    }
  ]
});

// src/rules/secrets/mistral.ts
var mistral_default = defineService({
  name: "Mistral AI",
  rules: [
    {
      id: "mistral-api-key",
      title: "Mistral AI API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("mistral")}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.mistral.ai/getting-started/quickstart",
      finds: ["MISTRAL_API_KEY=<<{{base62:32}}>>", '"mistral_api_key": "<<{{base62:32}}>>"'],
      ignores: ["MISTRAL_API_KEY={{base62:10}}", "CHECKSUM={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/mixpanel.ts
var mixpanel_default = defineService({
  name: "Mixpanel",
  rules: [
    {
      id: "mixpanel-secret",
      title: "Mixpanel secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("mixpanel", "secret")}(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{32}))${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can export all events of the project.",
      fix: "Delete the service account or reset the project secret.",
      source: "https://developer.mixpanel.com/reference/service-accounts",
      finds: ["MIXPANEL_API_SECRET=<<{{base62:32}}>>", '"mixpanel_api_secret": "<<{{base62:32}}>>"'],
      ignores: ["MIXPANEL_API_SECRET={{base62:10}}", "CHECKSUM={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/modal.ts
var modal_default = defineService({
  name: "Modal",
  rules: [
    {
      id: "modal-token-id",
      title: "Modal token id",
      pack: "secrets",
      level: "note",
      pattern: `(?:token-id[ =]|(?:token_id|TOKEN_ID)${assign})(?<value>ak-[A-Za-z0-9]{22})${end}`,
      byName: true,
      random: true,
      why: "On its own it is a name; with the secret beside it, it opens the workspace.",
      fix: "Delete the token under Settings, API tokens, if its secret is known as well.",
      source: "https://modal.com/docs/reference/modal.config",
      finds: ["MODAL_TOKEN_ID=<<ak-{{base62:22}}>>", "modal token set --token-id <<ak-{{base62:22}}>>"],
      ignores: ["MODAL_TOKEN_ID=ak-{{base62:8}}", "BREAK_ID=ak-{{base62:22}}"]
    },
    {
      id: "modal-token-secret",
      title: "Modal token secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:token-secret[ =]|(?:token_secret|TOKEN_SECRET)${assign})(?<value>as-[A-Za-z0-9]{22})${end}`,
      byName: true,
      random: true,
      pair: { rule: "modal-token-id", lines: 5 },
      why: "Whoever holds it with the token id can run code in the workspace and read its secrets.",
      fix: "Delete the token under Settings, API tokens, and create a new one.",
      source: "https://modal.com/docs/reference/modal.config",
      finds: ["MODAL_TOKEN_SECRET=<<as-{{base62:22}}>>", 'token_secret = "<<as-{{base62:22}}>>"'],
      ignores: ["MODAL_TOKEN_SECRET=as-{{base62:8}}", "CANVAS_SECRET=as-{{base62:22}}"]
    }
  ]
});

// src/rules/secrets/mollie.ts
var mollie_default = defineService({
  name: "Mollie",
  rules: [
    {
      id: "mollie-live-key",
      title: "Mollie API key (live)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}live_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.mollie.com/reference/authentication",
      finds: ["MOLLIE_API_KEY=<<live_{{base62:30}}>>", 'apiKey: "<<live_{{base62:30}}>>"'],
      ignores: ["MOLLIE_API_KEY=live_{{base62:10}}", "xlive_{{base62:30}}"]
    },
    {
      id: "mollie-test-key",
      title: "Mollie API key (test)",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:mollie[a-z0-9_.-]{0,24}?${assign}|mollie[a-z0-9_.>-]{0,24}\(["\x27])(?<value>test_[A-Za-z0-9]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 5,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.mollie.com/reference/authentication",
      finds: ["MOLLIE_API_KEY=<<test_{{base62:30}}>>", '$mollie->setApiKey("<<test_{{base62:30}}>>")'],
      ignores: ["MOLLIE_API_KEY=test_{{base62:10}}", "xtest_{{base62:30}}"]
    },
    {
      id: "mollie-access-token",
      title: "Mollie organisation access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}access_[A-Za-z0-9]{40}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Delete the token under Developers, Organisation access tokens.",
      source: "https://docs.mollie.com/reference/authentication",
      finds: ["MOLLIE_ACCESS_TOKEN=<<access_{{base62:40}}>>", '"token": "<<access_{{base62:40}}>>"'],
      ignores: ["MOLLIE_ACCESS_TOKEN=access_{{base62:13}}", "xaccess_{{base62:40}}"]
    }
  ]
});

// src/rules/secrets/mongodb-atlas.ts
var mongodb_atlas_default = defineService({
  name: "MongoDB Atlas",
  rules: [
    {
      id: "mongodb-atlas-service-secret",
      title: "MongoDB Atlas service account secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}mdb_sa_sk_[A-Za-z0-9_-]{40}${end}`,
      random: true,
      pair: { rule: "mongodb-atlas-service-id", lines: 6 },
      why: "With its client id it can manage the projects and clusters that the account may.",
      fix: "Revoke the secret on the page of the service account.",
      source: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
      finds: [
        "MONGODB_ATLAS_CLIENT_SECRET=<<mdb_sa_sk_{{base62:40}}>>",
        'const token = "<<mdb_sa_sk_{{base62:40}}>>"'
      ],
      ignores: ["MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_{{base62:20}}", "xmdb_sa_sk_{{base62:40}}"]
    },
    {
      id: "mongodb-atlas-service-id",
      title: "MongoDB Atlas service account id",
      pack: "secrets",
      level: "note",
      pattern: `${wordStart}mdb_sa_id_[0-9a-f]{24}${end}`,
      random: true,
      why: "It names a service account; with its secret it manages the projects and clusters of the organisation.",
      fix: "Look for the client secret beside it and revoke that.",
      source: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
      finds: ["MONGODB_ATLAS_CLIENT_ID=<<mdb_sa_id_{{hex:24}}>>", 'client_id = "<<mdb_sa_id_{{hex:24}}>>"'],
      ignores: ["MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_{{hex:12}}", "xmdb_sa_id_{{hex:24}}"]
    },
    {
      id: "mongodb-atlas-private-key",
      title: "MongoDB Atlas API private key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:mongodb_?)?atlas[a-z_.-]{0,16}private_?(?:api_?)?key|mcli_private_api_key)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its public key it can manage the projects and clusters that the key may.",
      fix: "Delete the API key in the organisation settings.",
      source: "https://www.mongodb.com/docs/atlas/configure-api-access/",
      finds: ["MONGODB_ATLAS_PRIVATE_KEY=<<{{uuid}}>>", 'atlas_private_key = "<<{{uuid}}>>"'],
      ignores: ["MONGODB_ATLAS_PRIVATE_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/moonshot.ts
var moonshot_default = defineService({
  name: "Moonshot AI",
  rules: [
    {
      id: "moonshot-api-key",
      title: "Moonshot AI API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:moonshot|kimi)")}(?<value>sk-[A-Za-z0-9_-]{48})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://platform.moonshot.ai/docs/introduction",
      finds: ["MOONSHOT_API_KEY=<<sk-{{base62:48}}>>", '"moonshot_api_key": "<<sk-{{base62:48}}>>"'],
      ignores: ["MOONSHOT_API_KEY=sk-{{base62:16}}", "CHECKSUM=sk-{{base62:48}}"]
    }
  ]
});

// src/rules/secrets/mux.ts
var mux_default = defineService({
  name: "Mux",
  rules: [
    {
      id: "mux-token-secret",
      title: "Mux token secret",
      pack: "secrets",
      level: "error",
      pattern: `mux_?token_?secret${assign}(?<value>[A-Za-z0-9+/]{75})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the token id can upload and delete videos.",
      fix: "Revoke the access token under Settings.",
      source: "https://www.mux.com/docs/core/make-api-requests",
      finds: ["MUX_TOKEN_SECRET=<<{{base64:75}}>>", '"mux_token_secret": "<<{{base64:75}}>>"'],
      ignores: ["MUX_TOKEN_SECRET={{base64:25}}", "CHECKSUM={{base64:75}}"]
    }
  ]
});

// src/rules/secrets/n8n.ts
var n8n_default = defineService({
  name: "n8n",
  rules: [
    {
      id: "n8n-webhook-url",
      title: "n8n cloud webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`\.app\.n8n\.cloud/(?:webhook|form)/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      publicPrefix: 0,
      why: "Whoever has the URL can start the workflow with data of their choice.",
      fix: "Delete the webhook of the workflow and create a new one.",
      source: "https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/",
      finds: [
        "https://harbor.app.n8n.cloud/webhook/<<{{uuid}}>>",
        'WEBHOOK_URL="https://harbor.app.n8n.cloud/webhook/<<{{uuid}}>>"'
      ],
      ignores: ["https://harbor.app.n8n.cloud/webhook/abc", "https://harbor.app.n8n.cloud/webhook-docs/"]
    }
  ]
});

// src/rules/secrets/namecheap.ts
var namecheap_default = defineService({
  name: "Namecheap",
  rules: [
    {
      id: "namecheap-api-key",
      title: "Namecheap API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:namecheap[a-z_.-]{0,12}key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "From an allowed address it can change the DNS records of every domain of the account.",
      fix: "Reset the API key under Profile, Tools.",
      source: "https://www.namecheap.com/support/api/intro/",
      finds: ["NAMECHEAP_API_KEY=<<{{hex:32}}>>", 'namecheap_api_key = "<<{{hex:32}}>>"'],
      ignores: ["NAMECHEAP_API_KEY={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/nats.ts
var nats_default = defineService({
  name: "NATS",
  rules: [
    {
      id: "nats-seed",
      title: "NATS seed",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}S[ACNOUX]A[A-Z2-7]{55}${base64End}`,
      proof: "crc16-base32",
      random: true,
      publicPrefix: 2,
      why: "Whoever holds it can sign in as the user, or issue users of the account.",
      fix: "Create a new key, sign its token again and revoke the old one.",
      source: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
      finds: ["NATS_SEED=<<{{nats:user}}>>", 'nkey: "<<{{nats:account}}>>"'],
      ignores: ["NATS_SEED=SUA{{base32:20}}", "NATS_KEY=UDX{{base32:53}}"]
    }
  ]
});

// src/rules/secrets/naver-cloud.ts
var naver_cloud_default = defineService({
  name: "NAVER Cloud",
  rules: [
    {
      id: "naver-cloud-access-key",
      title: "NAVER Cloud access key id",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}ncp_iam_BPA[MS]KR[A-Za-z0-9]{12,20}${end}`,
      random: true,
      why: "It names the account or sub-account, and with its secret key it opens whatever that may do.",
      fix: "Look for the secret key beside it and delete the pair under API key management.",
      source: "https://api.ncloud-docs.com/docs/en/common-ncpapi",
      finds: [
        "NCLOUD_ACCESS_KEY=<<ncp_iam_BPAMKR{{base62:14}}>>",
        "  value: <<ncp_iam_BPAMKR{{base62:14}}>>"
      ],
      ignores: ["NCLOUD_ACCESS_KEY=ncp_iam_BPAMKR{{base62:6}}", "xncp_iam_BPAMKR{{base62:14}}"]
    },
    {
      id: "naver-cloud-secret-key",
      title: "NAVER Cloud secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ncp_iam_BPK[MS]KR[A-Za-z0-9]{16,40}${end}`,
      random: true,
      pair: { rule: "naver-cloud-access-key", lines: 5 },
      publicPrefix: 11,
      why: "With its access key it opens whatever the account may do.",
      fix: "Delete the pair under API key management.",
      source: "https://api.ncloud-docs.com/docs/en/common-ncpapi",
      finds: [
        "NCLOUD_SECRET_KEY=<<ncp_iam_BPKMKR{{base62:28}}>>",
        '"token": "<<ncp_iam_BPKMKR{{base62:28}}>>"'
      ],
      ignores: ["NCLOUD_SECRET_KEY=ncp_iam_BPKMKR{{base62:14}}", "xncp_iam_BPKMKR{{base62:28}}"]
    }
  ]
});

// src/rules/secrets/near.ts
var near_default = defineService({
  name: "NEAR",
  rules: [
    {
      id: "near-secret-key",
      title: "NEAR secret key",
      pack: "secrets",
      level: "error",
      pattern: "(?<![A-Za-z0-9_-])ed25519:[1-9A-HJ-NP-Za-km-z]{85,90}(?![A-Za-z0-9])",
      random: true,
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://docs.near.org/protocol/access-keys",
      finds: ["NEAR_PRIVATE_KEY=<<ed25519:{{base58:88}}>>", '"private_key":"<<ed25519:{{base58:88}}>>"'],
      ignores: ["NEAR_PUBLIC_KEY=ed25519:{{digits:3}}{{letters:3}}", "ed25519:xxxx"]
    }
  ]
});

// src/rules/secrets/neon.ts
var neon_default = defineService({
  name: "Neon",
  rules: [
    {
      id: "neon-api-key",
      title: "Neon API key",
      pack: "secrets",
      level: "error",
      pattern: `${start}napi_[a-z0-9]{64}${end}`,
      random: true,
      why: "Whoever holds it can read, branch and delete every database of the account.",
      fix: "Revoke it under Account settings, API keys, and create a key limited to the project.",
      source: "https://neon.com/docs/manage/api-keys",
      finds: ["NEON_API_KEY=<<napi_{{alnum-lower:64}}>>", '{"apiKey": "<<napi_{{alnum-lower:64}}>>"}'],
      ignores: [
        "napi_get_value_string_utf8_from_the_environment(env, value, buffer, length)",
        "NEON_API_KEY=napi_{{alnum-lower:40}}"
      ]
    },
    {
      id: "neon-database-password",
      title: "Neon database password",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}npg_[A-Za-z0-9]{12}${end}`,
      random: true,
      why: "Whoever holds it, with the host name, can read and change the database.",
      fix: "Reset the password of the role.",
      source: "https://neon.com/docs/manage/roles",
      finds: ["PGPASSWORD=<<npg_{{base62:12}}>>", 'password: "<<npg_{{base62:12}}>>"'],
      ignores: ["PGPASSWORD=npg_{{base62:6}}", "xnpg_{{base62:12}}"]
    }
  ]
});

// src/rules/secrets/netbird.ts
var netbird_default = defineService({
  name: "NetBird",
  rules: [
    {
      id: "netbird-access-token",
      title: "NetBird personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}nbp_[A-Za-z0-9]{36}${end}`,
      proof: "crc32-base62",
      why: "Whoever holds it can manage peers, groups and rules of the network as its user.",
      fix: "Delete the token on the page of the user.",
      source: "https://docs.netbird.io/how-to/access-netbird-public-api",
      finds: ["NB_API_TOKEN=<<{{netbird}}>>", 'const token = "<<{{netbird}}>>"'],
      ignores: ["NB_API_TOKEN=nbp_{{base62:20}}", "xnbp_{{base62:36}}"]
    }
  ]
});

// src/rules/secrets/netlify.ts
var netlify_default = defineService({
  name: "Netlify",
  rules: [
    {
      id: "netlify-token",
      title: "Netlify access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:nfp|nfc|nfo|nfu|nfb)_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: "Whoever holds it can deploy and change every site of the account.",
      fix: "Delete the token under User settings, Applications.",
      source: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/#authentication",
      finds: ["NETLIFY_AUTH_TOKEN=<<nfp_{{base62:36}}>>", '"auth":{"token":"<<nfc_{{base62:36}}>>"}'],
      ignores: ["nfp_{{base62:20}}", "conf_nfp_{{base62:36}}"]
    },
    {
      id: "netlify-build-hook",
      title: "Netlify build hook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`api\.netlify\.com/build_hooks/(?<value>[0-9a-f]{24})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can start builds of the site.",
      fix: "Delete the build hook in the settings of the site.",
      source: "https://docs.netlify.com/build/configure-builds/build-hooks/",
      finds: [
        "https://api.netlify.com/build_hooks/<<{{hex:24}}>>",
        "curl -X POST -d {} https://api.netlify.com/build_hooks/<<{{hex:24}}>>"
      ],
      ignores: [
        "https://api.netlify.com/build_hooks/$HOOK_ID",
        "https://api.netlify.com/build_hooks/{{hex:12}}"
      ]
    },
    {
      id: "netlify-legacy-token",
      title: "Netlify access token (legacy form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:netlify[a-z_.-]{0,16}token)${assign}(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can deploy and change every site of the account.",
      fix: "Delete the token under User settings, Applications.",
      source: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/#authentication",
      finds: ["NETLIFY_AUTH_TOKEN=<<{{base62:43}}>>", 'netlify_token: "<<{{base62:43}}>>"'],
      ignores: ["NETLIFY_AUTH_TOKEN={{base62:21}}", "build_id: {{base62:43}}"]
    }
  ]
});

// src/rules/secrets/new-relic.ts
var new_relic_default = defineService({
  name: "New Relic",
  rules: [
    {
      id: "new-relic-user-key",
      title: "New Relic user API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}NRAK-[A-Z0-9]{27}${end}`,
      random: true,
      why: "Whoever holds it can query and change what its owner can.",
      fix: "Delete the key under API keys.",
      source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      finds: ["NEW_RELIC_API_KEY=<<NRAK-{{alnum-upper:27}}>>", '-H "Api-Key: <<NRAK-{{alnum-upper:27}}>>"'],
      ignores: ["NEW_RELIC_API_KEY=NRAK-{{alnum-upper:13}}", "xNRAK-{{alnum-upper:27}}"]
    },
    {
      id: "new-relic-license-key",
      title: "New Relic licence key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}(?:[0-9a-f]{36}|(?:eu|us|gov)[0-9]{2}xx[0-9a-f]{30})(?:FFFF)?NRAL${end}`,
      why: "Whoever holds it can send data into the account at your cost.",
      fix: "Rotate the licence key under API keys.",
      source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      finds: ["NEW_RELIC_LICENSE_KEY=<<{{hex:36}}NRAL>>", "license_key: <<eu01xx{{hex:30}}NRAL>>"],
      ignores: ["NEW_RELIC_LICENSE_KEY={{hex:18}}NRAL", "x{{hex:36}}NRAL"]
    },
    {
      id: "new-relic-insights-key",
      title: "New Relic Insights insert or query key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}NRI[IQ]-[A-Za-z0-9_-]{32}${end}`,
      random: true,
      why: "Whoever holds it can insert events, or query all data, of the account.",
      fix: "Delete the key under API keys.",
      source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      finds: ["NEW_RELIC_INSERT_KEY=<<NRII-{{base62:32}}>>", "X-Query-Key: <<NRIQ-{{base62:32}}>>"],
      ignores: ["NEW_RELIC_INSERT_KEY=NRII-{{base62:16}}", "xNRII-{{base62:32}}"]
    },
    {
      id: "new-relic-admin-key",
      title: "New Relic admin or REST API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:NRAA-[0-9a-f]{27}|NRRA-[0-9a-f]{42})${end}`,
      random: true,
      why: "Whoever holds it can manage the account through the REST API.",
      fix: "Delete the key under API keys.",
      source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      finds: ["NEW_RELIC_ADMIN_API_KEY=<<NRAA-{{hex:27}}>>", "X-Api-Key: <<NRRA-{{hex:42}}>>"],
      ignores: ["NEW_RELIC_ADMIN_API_KEY=NRAA-{{hex:13}}", "xNRAA-{{hex:27}}"]
    },
    {
      id: "new-relic-mobile-token",
      title: "New Relic mobile app token",
      pack: "secrets",
      level: "note",
      pattern: `${wordStart}AA[0-9a-f]{40}-NRMA${end}`,
      random: true,
      why: "Whoever holds it can send data for the app; it is part of every released app.",
      fix: "Nothing, unless false data arrives: the token ships with the app.",
      source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      finds: [
        "NEW_RELIC_MOBILE_TOKEN=<<AA{{hex:40}}-NRMA>>",
        'NewRelic.start(withApplicationToken: "<<AA{{hex:40}}-NRMA>>")'
      ],
      ignores: ["NEW_RELIC_MOBILE_TOKEN=AA{{hex:20}}-NRMA", "xAA{{hex:40}}-NRMA"]
    }
  ]
});

// src/rules/secrets/ngrok.ts
var ngrok_default = defineService({
  name: "ngrok",
  rules: [
    {
      id: "ngrok-token",
      title: "ngrok authtoken or API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:ngrok[a-z_.-]{0,16}(?:token|key)|authtoken|ngrok config add-(?:authtoken|api-key))(?:${assign}|[ \t])(?<value>[12][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can open tunnels under your domains; an API key manages the account.",
      fix: "Delete the authtoken or API key in the dashboard.",
      source: "https://ngrok.com/docs/agent/#authtokens",
      finds: [
        "NGROK_AUTHTOKEN=<<2{{base62:26}}_{{digits:1}}{{base62:20}}>>",
        "ngrok config add-authtoken <<2{{base62:26}}_{{digits:1}}{{base62:20}}>>"
      ],
      ignores: [
        "NGROK_AUTHTOKEN=2{{base62:13}}_{{digits:1}}{{base62:20}}",
        "build_id: 2{{base62:26}}_{{digits:1}}{{base62:20}}"
      ]
    }
  ]
});

// src/rules/secrets/nightfall.ts
var nightfall_default = defineService({
  name: "Nightfall",
  rules: [
    {
      id: "nightfall-api-key",
      title: "Nightfall API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}NF-[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can scan at your cost and read the policies of the organisation.",
      fix: "Delete the key in the Nightfall console under Manage API keys.",
      source: "https://help.nightfall.ai/developer-api/key-concepts/detectors/creating_an_api_key",
      finds: ["NIGHTFALL_API_KEY=<<NF-{{base62:32}}>>", "Authorization: Bearer <<NF-{{base62:32}}>>"],
      ignores: ["NIGHTFALL_API_KEY=NF-{{base62:12}}", "xNF-{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/nomad.ts
var nomad_default = defineService({
  name: "HashiCorp Nomad",
  rules: [
    {
      id: "nomad-token",
      title: "Nomad ACL token",
      pack: "secrets",
      level: "error",
      pattern: `(?:nomad_(?:acl_)?token|x-nomad-token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can run jobs, and so reach what they can, as its policies allow.",
      fix: "Delete the token with `nomad acl token delete`.",
      source: "https://developer.hashicorp.com/nomad/docs/secure/acl/tokens",
      finds: ["NOMAD_TOKEN=<<{{uuid}}>>", "X-Nomad-Token: <<{{uuid}}>>"],
      ignores: ["NOMAD_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/nostr.ts
var nostr_default = defineService({
  name: "Nostr",
  rules: [
    {
      id: "nostr-secret-key",
      title: "Nostr secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}nsec1[02-9ac-hj-np-z]{58}${end}`,
      proof: "bech32",
      random: true,
      why: "Whoever holds it is the person, for ever: the key cannot be changed.",
      fix: "Announce a new key and stop using the old one.",
      source: "https://github.com/nostr-protocol/nips/blob/master/19.md",
      finds: ["NOSTR_NSEC=<<{{nostr}}>>", "nsec: <<{{nostr}}>>"],
      ignores: ["NOSTR_NSEC=nsec1{{hex:20}}", "NOSTR_NPUB=npub1{{hex:58}}"]
    }
  ]
});

// src/rules/secrets/notion.ts
var notion_default = defineService({
  name: "Notion",
  rules: [
    {
      id: "notion-token",
      title: "Notion integration token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})${end}`,
      random: true,
      publicPrefix: 4,
      why: "Whoever holds it can read and change every page that was shared with the integration.",
      fix: "Refresh the secret in the settings of the integration.",
      source: "https://developers.notion.com/docs/authorization",
      finds: [
        "NOTION_TOKEN=<<ntn_{{digits:11}}{{base62:35}}>>",
        'new Client({ auth: "<<secret_{{base62:43}}>>" })'
      ],
      ignores: ["ntn_{{base62:20}}", "client_secret_{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/novu.ts
var novu_default = defineService({
  name: "Novu",
  rules: [
    {
      id: "novu-api-key",
      title: "Novu secret key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("novu")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send notifications to every subscriber.",
      fix: "Rotate the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.novu.co/api-reference/overview",
      finds: ["NOVU_SECRET_KEY=<<{{hex:32}}>>", '"novu_secret_key": "<<{{hex:32}}>>"'],
      ignores: ["NOVU_SECRET_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/npm.ts
var npm_default = defineService({
  name: "npm",
  rules: [
    {
      id: "npm-access-token",
      title: "npm access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}npm_[A-Za-z0-9]{36}${end}`,
      proof: "crc32-base62",
      why: "Whoever holds it can install private packages and, if it may write, publish as you.",
      fix: "Revoke the token on npmjs.com and use trusted publishing or a granular token.",
      source: "https://docs.npmjs.com/about-access-tokens",
      finds: ["//registry.npmjs.org/:_authToken=<<{{npm}}>>", "NPM_TOKEN=<<{{npm}}>>"],
      ignores: ["npm_{{base62:30}}", "npm_config_registry_for_the_whole_workspace"]
    },
    {
      id: "npm-registry-credential",
      title: "Credential of a package registry in .npmrc",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?<![A-Za-z0-9])_(?:authToken|auth|password)[ \t]{0,4}=[ \t]{0,4}["\x27]?(?<value>(?!npm_|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|\$)[A-Za-z0-9._+/-]{20,300}={0,2})(?![A-Za-z0-9._+/=-])`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can install private packages and may publish to the registry.",
      fix: "Revoke the token in the registry and write `${NPM_TOKEN}` in its place.",
      source: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
      finds: [
        "//gitea.harbor.dev/api/packages/web/npm/:_authToken=<<{{hex:40}}>>",
        "//registry.npmjs.org/:_authToken=<<{{uuid}}>>",
        "_auth=<<{{base64:38}}==>>"
      ],
      ignores: [
        "//registry.npmjs.org/:_authToken=${NPM_TOKEN}",
        "//registry.npmjs.org/:_authToken={{base62:8}}",
        "https://harbor.dev/a?secret_password={{base62:20}}"
      ]
    }
  ]
});

// src/rules/secrets/ntfy.ts
var ntfy_default = defineService({
  name: "ntfy",
  rules: [
    {
      id: "ntfy-access-token",
      title: "ntfy access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}tk_[A-Za-z0-9]{29}${end}`,
      random: true,
      why: "Whoever holds it can read and publish to the topics of the user.",
      fix: "Remove the token with `ntfy token remove` or in the web app.",
      source: "https://docs.ntfy.sh/publish/#access-tokens",
      finds: ["NTFY_TOKEN=<<tk_{{alnum-lower:29}}>>", 'apiKey: "<<tk_{{alnum-lower:29}}>>"'],
      ignores: ["NTFY_TOKEN=tk_{{alnum-lower:9}}", "xtk_{{alnum-lower:29}}"]
    }
  ]
});

// src/rules/secrets/nuget.ts
var nuget_default = defineService({
  name: "NuGet",
  rules: [
    {
      id: "nuget-api-key",
      title: "NuGet API key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}oy2[a-z0-9]{43}${base64End}`,
      random: true,
      why: "Whoever holds it can push versions of the packages that its scope covers.",
      fix: "Delete the key under Account, API Keys, and use trusted publishing.",
      source: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
      finds: [
        "NUGET_API_KEY=<<oy2{{alnum-lower:43}}>>",
        "dotnet nuget push a.nupkg --api-key <<oy2{{alnum-lower:43}}>>"
      ],
      ignores: ["NUGET_API_KEY=oy2{{alnum-lower:21}}", "xoy2{{alnum-lower:43}}"]
    }
  ]
});

// src/rules/secrets/nvidia.ts
var nvidia_default = defineService({
  name: "NVIDIA",
  rules: [
    {
      id: "nvidia-api-key",
      title: "NVIDIA API key (NIM, NGC)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}nvapi-[A-Za-z0-9_-]{60,70}${end}`,
      random: true,
      why: "Whoever holds it can call models at your cost and pull private containers and models.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
      finds: [
        "NVIDIA_API_KEY=<<nvapi-{{base64url:63}}{{base62:1}}>>",
        'client = Client(api_key="<<nvapi-{{base64url:63}}{{base62:1}}>>")'
      ],
      ignores: ["NVIDIA_API_KEY=nvapi-{{base64url:21}}{{base62:1}}", "xnvapi-{{base64url:63}}{{base62:1}}"]
    },
    {
      id: "nvidia-ngc-key",
      title: "NGC API key (legacy)",
      pack: "secrets",
      level: "error",
      pattern: `ngc_(?:cli_)?api_?key${assign}(?<value>[A-Za-z0-9]{80,88}={0,2})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can pull private containers and models of the organisation.",
      fix: "Generate a new key under Setup, which ends the old one.",
      source: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
      finds: ["NGC_CLI_API_KEY=<<{{base62:84}}>>", '"ngc_cli_api_key": "<<{{base62:84}}>>"'],
      ignores: ["NGC_CLI_API_KEY={{base62:28}}", "CHECKSUM={{base62:84}}"]
    }
  ]
});

// src/rules/secrets/nx-cloud.ts
var nx_cloud_default = defineService({
  name: "Nx Cloud",
  rules: [
    {
      id: "nx-cloud-access-token",
      title: "Nx Cloud access token",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}[A-Za-z0-9+/]{48}fHJlYWQ(?:td3JpdGU=|=)${base64End}`,
      publicPrefix: 0,
      why: "Whoever holds one that may write can place build results in the cache of others; the other reads them.",
      fix: "Delete the token in the workspace settings and use a personal or CI token.",
      source: "https://nx.dev/ci/recipes/security/access-tokens",
      finds: ["NX_CLOUD_ACCESS_TOKEN=<<{{nx-cloud}}>>", '"nxCloudAccessToken": "<<{{nx-cloud}}>>"'],
      ignores: ["NX_CLOUD_ACCESS_TOKEN={{base64:30}}fHJlYWQtd3JpdGU=", "NX_CLOUD_ACCESS_TOKEN={{base64:60}}"]
    }
  ]
});

// src/rules/secrets/nylas.ts
var nylas_default = defineService({
  name: "Nylas",
  rules: [
    {
      id: "nylas-api-key",
      title: "Nylas API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}nyk_v0_[A-Za-z0-9]{64}${end}`,
      random: true,
      why: "Whoever holds it can read and send mail of every connected account.",
      fix: "Delete the key in the dashboard and create a new one.",
      source: "https://developer.nylas.com/docs/v3/auth/",
      finds: ["NYLAS_API_KEY=<<nyk_v0_{{base62:64}}>>", "const key = '<<nyk_v0_{{base62:64}}>>'"],
      ignores: ["NYLAS_API_KEY=nyk_v0_{{base62:21}}", "xnyk_v0_{{base62:64}}"]
    }
  ]
});

// src/rules/secrets/octopus-deploy.ts
var octopus_deploy_default = defineService({
  name: "Octopus Deploy",
  rules: [
    {
      id: "octopus-api-key",
      title: "Octopus Deploy API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}API-[A-Z0-9]{25,32}${end}`,
      random: true,
      why: "Whoever holds it can deploy and change everything its user may.",
      fix: "Revoke the key in the profile, My API Keys.",
      source: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
      finds: [
        "OCTOPUS_API_KEY=<<API-{{alnum-upper:28}}>>",
        '-H "X-Octopus-ApiKey: <<API-{{alnum-upper:28}}>>"'
      ],
      ignores: ["OCTOPUS_API_KEY=API-{{alnum-upper:14}}", "xAPI-{{alnum-upper:28}}"]
    }
  ]
});

// src/rules/secrets/okta.ts
var okta_default = defineService({
  name: "Okta",
  rules: [
    {
      id: "okta-api-token",
      title: "Okta API token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:okta[a-z_.-]{0,20}token|authorization["\x27]?:[ \t]{0,4}["\x27]?ssws)(?:${assign}|[ \t])(?<value>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can do in the tenant what the administrator who made it may.",
      fix: "Revoke the token under Security, API, Tokens.",
      source: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
      finds: ["OKTA_API_TOKEN=<<00{{base62:40}}>>", '-H "Authorization: SSWS <<00{{base62:40}}>>"'],
      ignores: ["OKTA_API_TOKEN=00{{base62:20}}", "build_id: 00{{base62:40}}"]
    },
    {
      id: "okta-client-secret",
      title: "Okta client secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:okta[a-z0-9_.-]{0,20}client[_.-]?secret)${assign}(?<value>[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can pose as the application when users sign in, or use its own access.",
      fix: "Generate a new secret for the application and deactivate the old one.",
      source: "https://developer.okta.com/docs/guides/client-secret-rotation-key/main/",
      finds: ["OKTA_CLIENT_SECRET=<<{{base62:64}}>>", "okta.oauth2.client-secret=<<{{base62:40}}>>"],
      ignores: ["OKTA_CLIENT_SECRET={{base62:32}}", "build_id: {{base62:64}}"]
    }
  ]
});

// src/rules/secrets/ollama.ts
var ollama_default = defineService({
  name: "Ollama",
  rules: [
    {
      id: "ollama-api-key",
      title: "Ollama API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${keyed("ollama")}(?<value>[0-9a-f]{32}\.[A-Za-z0-9_-]{24})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the Keys page of the console and create a new one with a spending limit.",
      source: "https://docs.ollama.com/api/authentication",
      finds: [
        "OLLAMA_API_KEY=<<{{hex:32}}.{{base62:24}}>>",
        '"ollama_api_key": "<<{{hex:32}}.{{base62:24}}>>"'
      ],
      ignores: ["OLLAMA_API_KEY={{hex:10}}.{{base62:24}}", "CHECKSUM={{hex:32}}.{{base62:24}}"]
    }
  ]
});

// src/rules/secrets/omise.ts
var omise_default = defineService({
  name: "Omise",
  rules: [
    {
      id: "omise-secret-key",
      title: "Omise secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}skey_(?:test_)?[a-z0-9]{19}${end}`,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.omise.co/api-authentication",
      finds: ["OMISE_SECRET_KEY=<<skey_{{alnum-lower:19}}>>", "-u <<skey_test_{{alnum-lower:19}}>>:"],
      ignores: ["OMISE_PUBLIC_KEY=pkey_{{alnum-lower:19}}", "taskey_{{alnum-lower:19}}"]
    }
  ]
});

// src/rules/secrets/one-password.ts
var one_password_default = defineService({
  name: "1Password",
  rules: [
    {
      id: "one-password-service-token",
      title: "1Password service account token",
      pack: "secrets",
      level: "error",
      pattern: `${start}ops_eyJ[A-Za-z0-9+/_-]{250,2000}={0,2}(?![A-Za-z0-9+/_=-])`,
      proof: "base64-json",
      why: "Whoever holds it can read every vault that the service account can open.",
      fix: "Rotate the token under Developer, and then every item that it could read.",
      source: "https://developer.1password.com/docs/service-accounts/",
      finds: [
        "OP_SERVICE_ACCOUNT_TOKEN=<<{{one-password-service}}>>",
        '"token":"<<{{one-password-service}}>>"'
      ],
      ignores: ["OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ{{base62:60}}", "drops_eyJ{{base62:260}}"]
    },
    {
      id: "one-password-secret-key",
      title: "1Password account secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}${end}`,
      random: true,
      publicPrefix: 3,
      why: "With the account password it decrypts everything in the account.",
      fix: "Regenerate the Secret Key in the account settings.",
      source: "https://support.1password.com/secret-key-security/",
      finds: [
        "secret key: <<A3-{{alnum-upper:6}}-{{alnum-upper:6}}-{{alnum-upper:5}}-{{alnum-upper:5}}-{{alnum-upper:5}}-{{alnum-upper:5}}>>",
        "OP_SECRET_KEY=<<A3-{{alnum-upper:6}}-{{alnum-upper:11}}-{{alnum-upper:5}}-{{alnum-upper:5}}-{{alnum-upper:5}}>>"
      ],
      ignores: [
        "A3-{{alnum-upper:6}}-{{alnum-upper:6}}",
        "BA3-{{alnum-upper:6}}-{{alnum-upper:11}}-{{alnum-upper:5}}-{{alnum-upper:5}}-{{alnum-upper:5}}"
      ]
    }
  ]
});

// src/rules/secrets/onesignal.ts
var onesignal_default = defineService({
  name: "OneSignal",
  rules: [
    {
      id: "onesignal-app-key",
      title: "OneSignal app API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}os_v2_app_[a-z2-7]{103}${end}`,
      random: true,
      why: "Whoever holds it can send notifications to every user of the app.",
      fix: "Rotate the key under Settings, Keys & IDs.",
      source: "https://documentation.onesignal.com/docs/en/keys-and-ids",
      finds: [
        "ONESIGNAL_API_KEY=<<os_v2_app_{{base32-lower:103}}>>",
        "Authorization: Key <<os_v2_app_{{base32-lower:103}}>>"
      ],
      ignores: ["ONESIGNAL_API_KEY=os_v2_app_{{base32-lower:34}}", "xos_v2_app_{{base32-lower:103}}"]
    },
    {
      id: "onesignal-organization-key",
      title: "OneSignal organisation API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}os_v2_org_[a-z2-7]{103}${end}`,
      random: true,
      why: "Whoever holds it can create and change every app of the organisation.",
      fix: "Rotate the key under Organisation, Keys & IDs.",
      source: "https://documentation.onesignal.com/docs/en/keys-and-ids",
      finds: [
        "ONESIGNAL_ORG_KEY=<<os_v2_org_{{base32-lower:103}}>>",
        "Authorization: Key <<os_v2_org_{{base32-lower:103}}>>"
      ],
      ignores: ["ONESIGNAL_ORG_KEY=os_v2_org_{{base32-lower:34}}", "xos_v2_org_{{base32-lower:103}}"]
    }
  ]
});

// src/rules/secrets/onfido.ts
var onfido_default = defineService({
  name: "Onfido",
  rules: [
    {
      id: "onfido-live-token",
      title: "Onfido API token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}api_live(?:_(?:us|ca))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}${end}`,
      random: true,
      why: "Whoever holds it can read the identity documents of your applicants.",
      fix: "Revoke the token in the Onfido dashboard under Developers, Tokens.",
      source: "https://documentation.identity.entrust.com/api/latest/#api-tokens",
      finds: [
        "ONFIDO_API_TOKEN=<<api_live_us.{{base64url:11}}.{{base64url:32}}>>",
        "Authorization: Token token=<<api_live.{{base64url:11}}.{{base64url:32}}>>"
      ],
      ignores: ["ONFIDO_API_TOKEN=api_live.{{base64url:11}}", "xapi_live.{{base64url:11}}.{{base64url:32}}"]
    },
    {
      id: "onfido-sandbox-token",
      title: "Onfido sandbox token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${wordStart}api_sandbox(?:_(?:us|ca))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}${end}`,
      random: true,
      why: "It opens the sandbox of the account only.",
      fix: "Revoke the token in the Onfido dashboard and load tokens from the environment.",
      source: "https://documentation.identity.entrust.com/api/latest/#api-tokens",
      finds: [
        "ONFIDO_API_TOKEN=<<api_sandbox.{{base64url:11}}.{{base64url:32}}>>",
        "Authorization: Token token=<<api_sandbox_ca.{{base64url:11}}.{{base64url:32}}>>"
      ],
      ignores: [
        "ONFIDO_API_TOKEN=api_sandbox.{{base64url:11}}",
        "xapi_sandbox.{{base64url:11}}.{{base64url:32}}"
      ]
    }
  ]
});

// src/rules/secrets/open-vsx.ts
var open_vsx_default = defineService({
  name: "Open VSX",
  rules: [
    {
      id: "open-vsx-token",
      title: "Open VSX access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ovsxp_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can publish extensions in the namespaces of its owner.",
      fix: "Delete the token under Settings, Access Tokens.",
      source: "https://github.com/eclipse/openvsx/wiki/Publishing-Extensions",
      finds: ["OVSX_PAT=<<ovsxp_{{uuid}}>>", "apiKey: '<<ovsxp_{{uuid}}>>'"],
      ignores: ["OVSX_PAT=ovsxp_{{hex:12}}", "xovsxp_{{uuid}}"]
    }
  ]
});

// src/rules/secrets/openai.ts
var openai_default = defineService({
  name: "OpenAI",
  rules: [
    {
      id: "openai-api-key",
      title: "OpenAI API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-(?:proj-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})${end}`,
      proof: "openai-marker",
      random: true,
      // Keys of the first kind have no more than this.
      publicPrefix: 3,
      why: "Whoever holds it can call the models at your cost and read files and threads of the project.",
      fix: "Revoke the key under API keys on the platform page and create one for a single project.",
      source: "https://platform.openai.com/docs/api-reference/authentication",
      finds: [
        "OPENAI_API_KEY=<<sk-proj-{{base64url:74}}T3BlbkFJ{{base64url:73}}{{base62:1}}>>",
        'new OpenAI({ apiKey: "<<sk-{{base62:20}}T3BlbkFJ{{base62:20}}>>" })'
      ],
      ignores: ["OPENAI_API_KEY=sk-proj-{{base62:40}}", "task-{{base62:20}}T3BlbkFJ{{base62:20}}"]
    },
    {
      id: "openai-service-account-key",
      title: "OpenAI service account key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}${end}`,
      proof: "openai-marker",
      random: true,
      publicPrefix: 3,
      why: "Whoever holds it can call the models at your cost as the service account, which no person watches.",
      fix: "Delete the service account in the settings of the project and create a new one.",
      source: "https://platform.openai.com/docs/api-reference/project-service-accounts",
      finds: [
        "OPENAI_API_KEY=<<sk-svcacct-{{base64url:74}}T3BlbkFJ{{base64url:73}}{{base62:1}}>>",
        'apiKey: "<<sk-svcacct-{{base64url:58}}T3BlbkFJ{{base64url:57}}{{base62:1}}>>"'
      ],
      ignores: ["OPENAI_API_KEY=sk-svcacct-{{base62:40}}", "task-svcacct-{{base62:20}}T3BlbkFJ{{base62:20}}"]
    },
    {
      id: "openai-admin-key",
      title: "OpenAI admin key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-admin-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}${end}`,
      proof: "openai-marker",
      random: true,
      publicPrefix: 3,
      why: "Whoever holds it can manage members, projects and keys of the organisation and read its audit log.",
      fix: "Delete the admin key in the settings of the organisation and check which keys were made with it.",
      source: "https://platform.openai.com/docs/api-reference/admin-api-keys",
      finds: [
        "OPENAI_ADMIN_KEY=<<sk-admin-{{base64url:58}}T3BlbkFJ{{base64url:57}}{{base62:1}}>>",
        "Authorization: Bearer <<sk-admin-{{base64url:74}}T3BlbkFJ{{base64url:73}}{{base62:1}}>>"
      ],
      ignores: ["OPENAI_ADMIN_KEY=sk-admin-{{base62:40}}", "task-admin-{{base62:20}}T3BlbkFJ{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/openrouter.ts
var openrouter_default = defineService({
  name: "OpenRouter",
  rules: [
    {
      id: "openrouter-api-key",
      title: "OpenRouter API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-or-v1-[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can call every model at your cost.",
      fix: "Delete the key under Keys and create one with a credit limit.",
      source: "https://openrouter.ai/docs/api-reference/authentication",
      finds: ["OPENROUTER_API_KEY=<<sk-or-v1-{{hex:64}}>>", "Authorization: Bearer <<sk-or-v1-{{hex:64}}>>"],
      ignores: ["sk-or-v1-{{hex:32}}", "task-or-v1-{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/openshift.ts
var openshift_default = defineService({
  name: "OpenShift",
  rules: [
    {
      id: "openshift-user-token",
      title: "OpenShift OAuth access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sha256~[A-Za-z0-9_-]{43}${end}`,
      random: true,
      why: "Whoever holds it can use the cluster as its user until the token expires.",
      fix: "Delete it with `oc delete useroauthaccesstoken`, or sign out.",
      source: "https://docs.redhat.com/en/documentation/openshift_container_platform/4.16/html/authentication_and_authorization/managing-oauth-access-tokens",
      finds: [
        "OPENSHIFT_TOKEN=<<sha256~{{base62:43}}>>",
        "oc login --token=<<sha256~{{base62:43}}>> --server=https://api.harbor.dev:6443"
      ],
      ignores: ["OPENSHIFT_TOKEN=sha256~{{base62:21}}", "xsha256~{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/opsgenie.ts
var opsgenie_default = defineService({
  name: "Opsgenie",
  rules: [
    {
      id: "opsgenie-api-key",
      title: "Opsgenie API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?:opsgenie|genie)[a-z_.-]{0,16}key|genie_?key)(?:${assign}|[ \t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can open, read and close alerts, or change the configuration.",
      fix: "Delete the API key or integration.",
      source: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
      finds: ["OPSGENIE_API_KEY=<<{{uuid}}>>", "Authorization: GenieKey <<{{uuid}}>>"],
      ignores: ["OPSGENIE_API_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/optimizely.ts
var optimizely_default = defineService({
  name: "Optimizely",
  rules: [
    {
      id: "optimizely-token",
      title: "Optimizely personal token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("optimizely")}(?<value>2:[A-Za-z0-9_-]{43,58})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Delete the token in the settings of the account and create a new one.",
      source: "https://docs.developers.optimizely.com/feature-experimentation/docs/personal-access-token",
      finds: [
        "OPTIMIZELY_TOKEN=<<2:{{base64url:49}}{{base62:1}}>>",
        '"optimizely_token": "<<2:{{base64url:49}}{{base62:1}}>>"'
      ],
      ignores: ["OPTIMIZELY_TOKEN=2:{{base64url:16}}{{base62:1}}", "CHECKSUM=2:{{base64url:49}}{{base62:1}}"]
    }
  ]
});

// src/rules/secrets/ory.ts
var ory_default = defineService({
  name: "Ory",
  rules: [
    {
      id: "ory-api-key",
      title: "Ory API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ory_(?:pat|apikey|wak)_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can manage the identities and settings of the project or workspace.",
      fix: "Delete the key in the settings of the project or workspace.",
      source: "https://www.ory.com/docs/security-compliance/token-formats",
      finds: ["ORY_API_KEY=<<ory_pat_{{base62:32}}>>", '"token": "<<ory_pat_{{base62:32}}>>"'],
      ignores: ["ORY_API_KEY=ory_pat_{{base62:16}}", "xory_pat_{{base62:32}}"]
    },
    {
      id: "ory-oauth-token",
      title: "Ory OAuth or session token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${wordStart}ory_(?:[ar]t_[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{43}|st_[A-Za-z0-9]{32})${end}`,
      random: true,
      publicPrefix: 7,
      why: "Whoever holds it can act as the user towards the applications, until it expires.",
      fix: "Revoke the sessions of the user.",
      source: "https://www.ory.com/docs/security-compliance/token-formats",
      finds: [
        "ORY_REFRESH_TOKEN=<<ory_rt_{{base62:43}}.{{base62:43}}>>",
        "apiKey: '<<ory_rt_{{base62:43}}.{{base62:43}}>>'"
      ],
      ignores: ["ORY_REFRESH_TOKEN=ory_rt_{{base62:43}}", "xory_st_{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/ovh.ts
var ovh_default = defineService({
  name: "OVHcloud",
  rules: [
    {
      id: "ovh-application-secret",
      title: "OVHcloud application secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?:ovh[a-z_.-]{0,20}app(?:lication)?_?secret|application_key[ \t]{0,4}=[ \t]{0,4}[a-z0-9]{16}[ \t\r]{0,4}\n[ \t]{0,4}application_secret))${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With a consumer key it can manage the services that the key was given access to.",
      fix: "Delete the application and its keys in the API console.",
      source: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
      finds: [
        "OVH_APPLICATION_SECRET=<<{{base62:32}}>>",
        "[ovh-eu]\napplication_key={{base62:16}}\napplication_secret=<<{{base62:32}}>>"
      ],
      ignores: ["OVH_APPLICATION_SECRET={{base62:16}}", "build_id: {{base62:32}}"]
    },
    {
      id: "ovh-consumer-key",
      title: "OVHcloud consumer key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:(?:ovh[a-z_.-]{0,20}consumer_?key|application_secret[ \t]{0,4}=[ \t]{0,4}[a-z0-9]{32}[ \t\r]{0,4}\n[ \t]{0,4}consumer_key))${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With the application secret it can manage the services that it was given access to.",
      fix: "Delete the credential in the API console.",
      source: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
      finds: ["OVH_CONSUMER_KEY=<<{{base62:32}}>>", 'ovhConsumerKey: "<<{{base62:32}}>>"'],
      ignores: ["OVH_CONSUMER_KEY={{base62:16}}", "build_id: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/packagecloud.ts
var packagecloud_default = defineService({
  name: "packagecloud",
  rules: [
    {
      id: "packagecloud-token",
      title: "packagecloud token",
      pack: "secrets",
      level: "error",
      pattern: `(?:packagecloud[a-z_.-]{0,12}token)${assign}(?<value>[0-9a-f]{48})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can install, or push, the packages of the account.",
      fix: "Reset the token on the API token page.",
      source: "https://packagecloud.io/docs/api",
      finds: ["PACKAGECLOUD_TOKEN=<<{{hex:48}}>>", 'packagecloud_token: "<<{{hex:48}}>>"'],
      ignores: ["PACKAGECLOUD_TOKEN={{hex:24}}", "build_id: {{hex:48}}"]
    },
    {
      id: "packagecloud-read-token",
      title: "packagecloud token in an address",
      pack: "secrets",
      level: "error",
      pattern: String.raw`/(?<value>[0-9a-f]{48}):?@packagecloud\.io`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the address can install the private packages of the repository.",
      fix: "Delete the read or master token of the repository.",
      source: "https://packagecloud.io/docs#token_auth",
      finds: [
        "https://<<{{hex:48}}>>:@packagecloud.io/harbor/site/ubuntu",
        "deb https://<<{{hex:48}}>>:@packagecloud.io/harbor/site/ubuntu noble main"
      ],
      ignores: ["https://$TOKEN:@packagecloud.io/harbor", "https://packagecloud.io/harbor/site/gpgkey"]
    }
  ]
});

// src/rules/secrets/packagist.ts
var packagist_default = defineService({
  name: "Private Packagist",
  rules: [
    {
      id: "packagist-token",
      title: "Private Packagist authentication token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}packagist_[ou][ru]t_[0-9a-f]{68}${end}`,
      random: true,
      why: "Whoever holds it can install the private packages, and publish if it may update.",
      fix: "Delete the token under Settings, Authentication Tokens.",
      source: "https://packagist.com/docs/composer-authentication",
      finds: [
        "PACKAGIST_TOKEN=<<packagist_ort_{{hex:68}}>>",
        '"repo.packagist.com": {"username": "token", "password": "<<packagist_uut_{{hex:68}}>>"}'
      ],
      ignores: ["PACKAGIST_TOKEN=packagist_ort_{{hex:34}}", "xpackagist_ort_{{hex:68}}"]
    }
  ]
});

// src/rules/secrets/paddle.ts
var paddle_default = defineService({
  name: "Paddle",
  rules: [
    {
      id: "paddle-api-key",
      title: "Paddle API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Revoke the key under Developer tools, Authentication.",
      source: "https://developer.paddle.com/api-reference/about/authentication",
      finds: [
        "PADDLE_API_KEY=<<pdl_live_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}>>",
        'export KEY="<<pdl_live_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}>>"'
      ],
      ignores: [
        "PADDLE_API_KEY=pdl_live_apikey_{{alnum-lower:8}}_{{base62:22}}_{{base62:3}}",
        "xpdl_live_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}"
      ]
    },
    {
      id: "paddle-sandbox-key",
      title: "Paddle API key (sandbox)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Revoke the key under Developer tools, Authentication.",
      source: "https://developer.paddle.com/api-reference/about/authentication",
      finds: [
        "PADDLE_API_KEY=<<pdl_sdbx_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}>>",
        'client = Client(api_key="<<pdl_sdbx_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}>>")'
      ],
      ignores: [
        "PADDLE_API_KEY=pdl_sdbx_apikey_{{alnum-lower:8}}_{{base62:22}}_{{base62:3}}",
        "xpdl_sdbx_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}"
      ]
    },
    {
      id: "paddle-webhook-secret",
      title: "Paddle notification secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}${base64End}`,
      random: true,
      why: "Whoever holds it can forge notifications that your server will believe.",
      fix: "Replace the notification destination and deploy its new secret.",
      source: "https://developer.paddle.com/webhooks/signature-verification",
      finds: [
        "PADDLE_WEBHOOK_SECRET=<<pdl_ntfset_{{alnum-lower:26}}_{{base64:32}}>>",
        "Authorization: Bearer <<pdl_ntfset_{{alnum-lower:26}}_{{base64:32}}>>"
      ],
      ignores: [
        "PADDLE_WEBHOOK_SECRET=pdl_ntfset_{{alnum-lower:26}}_{{base64:10}}",
        "xpdl_ntfset_{{alnum-lower:26}}_{{base64:32}}"
      ]
    }
  ]
});

// src/rules/secrets/pagarme.ts
var pagarme_default = defineService({
  name: "Pagar.me",
  rules: [
    {
      id: "pagarme-api-key",
      title: "Pagar.me API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ak_live_[A-Za-z0-9]{30}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.pagar.me/docs/chaves-de-acesso",
      finds: ["PAGARME_API_KEY=<<ak_live_{{base62:30}}>>", 'apiKey: "<<ak_live_{{base62:30}}>>"'],
      ignores: ["PAGARME_API_KEY=ak_live_{{base62:10}}", "xak_live_{{base62:30}}"]
    }
  ]
});

// src/rules/secrets/pagerduty.ts
var pagerduty_default = defineService({
  name: "PagerDuty",
  rules: [
    {
      id: "pagerduty-api-token",
      title: "PagerDuty API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:pagerduty|pager_duty)_(?:[a-z]{0,12}_){0,2}(?:token|api_?key)|(?<![a-z])pd_(?:api_token|api_key|token)|pagerduty_?(?:api_?)?(?:token|key)|token token=(?=[uy][+_]))(?:${assign})?(?<value>(?:[uy][+_][A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20}))(?![A-Za-z0-9_+-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change schedules, incidents and users of the account.",
      fix: "Delete the key under Integrations, API Access Keys.",
      source: "https://support.pagerduty.com/main/docs/api-access-keys",
      finds: ["PAGERDUTY_TOKEN=<<u+{{base62:18}}>>", "Authorization: Token token=<<y_{{base62:18}}>>"],
      ignores: ["PAGERDUTY_TOKEN=u+{{base62:9}}", "build_id: u+{{base62:18}}"]
    },
    {
      id: "pagerduty-integration-key",
      title: "PagerDuty integration key",
      pack: "secrets",
      level: "warning",
      pattern: `(?:(?:pagerduty|pager_duty)[a-z_.-]{0,24}(?:integration|routing|service)_?key|routing_key)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can open and close incidents of the service.",
      fix: "Delete the integration of the service and create a new one.",
      source: "https://developer.pagerduty.com/docs/events-api-v2-overview",
      finds: ["PAGERDUTY_INTEGRATION_KEY=<<{{hex:32}}>>", '"routing_key": "<<{{hex:32}}>>"'],
      ignores: ["PAGERDUTY_INTEGRATION_KEY={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/papertrail.ts
var papertrail_default = defineService({
  name: "Papertrail",
  rules: [
    {
      id: "papertrail-api-token",
      title: "Papertrail API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:papertrail[a-z_.-]{0,12}token|x-papertrail-token)${assign}(?<value>[A-Za-z0-9]{20})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the logs of the account.",
      fix: "Regenerate the token in the profile.",
      source: "https://www.papertrail.com/help/http-api/",
      finds: ["PAPERTRAIL_API_TOKEN=<<{{base62:20}}>>", "X-Papertrail-Token: <<{{base62:20}}>>"],
      ignores: ["PAPERTRAIL_API_TOKEN={{base62:10}}", "build_id: {{base62:20}}"]
    }
  ]
});

// src/rules/secrets/particle.ts
var particle_default = defineService({
  name: "Particle",
  rules: [
    {
      id: "particle-access-token",
      title: "Particle access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:particle[a-z_.-]{0,16}token|api\.particle\.io[^\s"\x27]{0,80}access_token)${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call functions on, and flash, the devices of its owner.",
      fix: "Revoke it with `particle token revoke`.",
      source: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
      finds: [
        "PARTICLE_ACCESS_TOKEN=<<{{hex:40}}>>",
        "https://api.particle.io/v1/devices?access_token=<<{{hex:40}}>>"
      ],
      ignores: ["PARTICLE_ACCESS_TOKEN={{hex:20}}", "build_id: {{hex:40}}"]
    }
  ]
});

// src/rules/secrets/password-hashes.ts
var why5 = "Passwords can be guessed from it offline, as fast as the hardware allows.";
var fix8 = "Set a new password, keep hashes out of the repository, and use argon2id or scrypt for what is stored.";
var common4 = { pack: "secrets", publicPrefix: 0, why: why5, fix: fix8 };
var from = String.raw`(?<![\w./+])`;
var end2 = String.raw`(?![\w./+=])`;
var password_hashes_default = defineService({
  name: "Password hashes",
  rules: [
    {
      ...common4,
      id: "bcrypt-hash",
      title: "bcrypt hash of a password",
      level: "note",
      pattern: String.raw`${from}(?:\$2a\$|\$2b\$|\$2y\$|\$2x\$)[0-3]\d\$[./A-Za-z0-9]{53}${end2}`,
      source: "https://www.usenix.org/legacy/event/usenix99/provos/provos_html/node5.html",
      finds: ["admin:<<$2y$10${{base62:53}}>>", '"passwordHash": "<<$2b$12${{base62:53}}>>"'],
      ignores: ["$2b$12${{base62:40}}", "$2b$12${salt}"]
    },
    {
      ...common4,
      id: "argon2-hash",
      title: "Argon2 hash of a password",
      level: "note",
      pattern: String.raw`\$argon2(?:id|i|d)\$v=\d{2}\$m=\d{1,8},t=\d{1,4},p=\d{1,4}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,128}${end2}`,
      source: "https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md",
      finds: [
        'hash = "<<$argon2id$v=19$m=65536,t=3,p=4${{base64:22}}${{base62:43}}>>"',
        "app:<<$argon2i$v=19$m=4096,t=3,p=1${{base62:16}}${{base62:43}}>>"
      ],
      ignores: ["$argon2id$v=19$m=65536,t=3,p=4$salt$hash", '"type": "argon2id"']
    },
    {
      ...common4,
      id: "scrypt-hash",
      title: "scrypt or yescrypt hash of a password",
      level: "note",
      pattern: String.raw`(?:\$scrypt\$ln=\d{1,2},r=\d{1,3},p=\d{1,3}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,128}|${from}(?:\$7\$|\$y\$j|\$gy\$j)[./A-Za-z0-9]{2,16}\$[./A-Za-z0-9]{8,86}\$[./A-Za-z0-9]{43})${end2}`,
      source: "https://manpages.debian.org/stable/libcrypt-dev/crypt.5.en.html",
      finds: [
        "root:<<$y$j9T${{base62:22}}${{base62:43}}>>:19000:0:99999:7:::",
        "<<$scrypt$ln=16,r=8,p=1${{base62:22}}${{base62:43}}>>"
      ],
      ignores: ["$y$j9T$salt$hash", "$scrypt$ln=16,r=8,p=1$"]
    },
    {
      ...common4,
      id: "crypt-hash",
      title: "crypt hash of a password (SHA-2)",
      level: "warning",
      pattern: String.raw`${from}(?:\$6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}|\$5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43})${end2}`,
      source: "https://www.akkadia.org/drepper/SHA-crypt.txt",
      finds: [
        "rootpw --iscrypted <<$6${{base62:16}}${{base62:86}}>>",
        'passwd: "<<$5$rounds=5000${{base62:16}}${{base62:43}}>>"'
      ],
      ignores: ["$6$salt$hash", "$6${{base62:16}}${{base62:40}}"]
    },
    {
      ...common4,
      id: "weak-password-hash",
      title: "Weak hash of a password",
      level: "note",
      pattern: String.raw`(?:${from}(?:(?:\$1\$|\$apr1\$)[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$P\$B[./A-Za-z0-9]{30})|\{SSHA\}[A-Za-z0-9+/]{32,43}={0,2})${end2}`,
      source: "https://httpd.apache.org/docs/2.4/misc/password_encryptions.html",
      finds: ["admin:<<$apr1${{base62:8}}${{base62:22}}>>", "userPassword: <<{SSHA}{{base62:38}}>>"],
      ignores: ["$apr1$salt$hash", "$1$two$three", "userPassword: {SSHA}hash"]
    },
    {
      ...common4,
      id: "ntlm-hash",
      title: "NTLM hash of a password",
      level: "warning",
      pattern: String.raw`:\d{3,6}:[0-9a-fA-F]{32}:(?<value>[0-9a-fA-F]{32}):::`,
      source: "https://learn.microsoft.com/en-us/windows-server/security/kerberos/passwords-technical-overview",
      finds: ["app:1000:{{hex:32}}:<<{{hex:32}}>>:::", "Administrator:500:{{HEX:32}}:<<{{HEX:32}}>>:::"],
      ignores: ["app:1000:{{hex:32}}:", "a:b:::"]
    }
  ]
});

// src/rules/secrets/paypal.ts
var paypal_default = defineService({
  name: "PayPal",
  rules: [
    {
      id: "paypal-client-secret",
      title: "PayPal client secret",
      pack: "secrets",
      level: "error",
      pattern: `paypal[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}${assign}(?<value>E[A-Za-z0-9_-]{79})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Add a second secret to the app, deploy it and delete the first.",
      source: "https://developer.paypal.com/api/rest/authentication/",
      finds: [
        "PAYPAL_CLIENT_SECRET=<<E{{base64url:78}}{{base62:1}}>>",
        '"paypal_secret": "<<E{{base64url:78}}{{base62:1}}>>"'
      ],
      ignores: ["PAYPAL_CLIENT_SECRET=E{{base62:20}}", "PAYPAL_CLIENT_ID=A{{base62:79}}"]
    }
  ]
});

// src/rules/secrets/paystack.ts
var paystack_default = defineService({
  name: "Paystack",
  rules: [
    {
      id: "paystack-secret-key",
      title: "Paystack secret key (live)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_live_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://paystack.com/docs/api/authentication/",
      finds: ["PAYSTACK_SECRET_KEY=<<sk_live_{{hex:40}}>>", '"token": "<<sk_live_{{hex:40}}>>"'],
      ignores: ["PAYSTACK_SECRET_KEY=sk_live_{{hex:13}}", "xsk_live_{{hex:40}}"]
    },
    {
      id: "paystack-test-key",
      title: "Paystack secret key (test)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}sk_test_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://paystack.com/docs/api/authentication/",
      finds: ["PAYSTACK_SECRET_KEY=<<sk_test_{{hex:40}}>>", "--token <<sk_test_{{hex:40}}>>"],
      ignores: ["PAYSTACK_SECRET_KEY=sk_test_{{hex:13}}", "xsk_test_{{hex:40}}"]
    }
  ]
});

// src/rules/secrets/percy.ts
var percy_default = defineService({
  name: "Percy",
  rules: [
    {
      id: "percy-token",
      title: "Percy project token",
      pack: "secrets",
      level: "warning",
      pattern: `(?:percy[a-z_.-]{0,12}token)${assign}(?<value>(?:(?:web|app|auto|vmw|res|ss)_)?[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload builds and snapshots to the project.",
      fix: "Regenerate the token in the project settings.",
      source: "https://www.browserstack.com/docs/percy/get-started/percy-best-practices",
      finds: ["PERCY_TOKEN=<<web_{{hex:64}}>>", 'percyToken: "<<{{hex:64}}>>"'],
      ignores: ["PERCY_TOKEN=web_{{hex:32}}", "build_id: web_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/perplexity.ts
var perplexity_default = defineService({
  name: "Perplexity",
  rules: [
    {
      id: "perplexity-api-key",
      title: "Perplexity API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pplx-[A-Za-z0-9]{48}${end}`,
      random: true,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.perplexity.ai/getting-started/quickstart",
      finds: ["PERPLEXITY_API_KEY=<<pplx-{{base62:48}}>>", "const key = '<<pplx-{{base62:48}}>>'"],
      ignores: ["PERPLEXITY_API_KEY=pplx-{{base62:16}}", "xpplx-{{base62:48}}"]
    }
  ]
});

// src/rules/secrets/persona.ts
var persona_default = defineService({
  name: "Persona",
  rules: [
    {
      id: "persona-api-key",
      title: "Persona API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}persona_production_[a-z0-9-]{20,64}${end}`,
      random: true,
      why: "Whoever holds it can read the identity documents that people handed in.",
      fix: "Revoke the key in the Persona dashboard under API keys.",
      source: "https://docs.withpersona.com/reference/api-keys",
      finds: [
        "PERSONA_API_KEY=<<persona_production_{{uuid}}>>",
        "Authorization: Bearer <<persona_production_{{uuid}}>>"
      ],
      ignores: ["PERSONA_API_KEY=persona_production_test", "persona_production_{{hex:8}}"]
    },
    {
      id: "persona-sandbox-key",
      title: "Persona sandbox key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}persona_sandbox_[a-z0-9-]{20,64}${end}`,
      random: true,
      why: "It opens the sandbox of the organisation only.",
      fix: "Revoke the key in the Persona dashboard and load keys from the environment.",
      source: "https://docs.withpersona.com/reference/api-keys",
      finds: [
        "PERSONA_API_KEY=<<persona_sandbox_{{uuid}}>>",
        "Authorization: Bearer <<persona_sandbox_{{uuid}}>>"
      ],
      ignores: ["PERSONA_API_KEY=persona_sandbox_test", "persona_sandbox_{{hex:8}}"]
    }
  ]
});

// src/rules/secrets/phabricator.ts
var phabricator_default = defineService({
  name: "Phabricator",
  rules: [
    {
      id: "phabricator-conduit-token",
      title: "Phabricator or Phorge Conduit token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:api|cli)-[a-z0-9]{28}${end}`,
      random: true,
      why: "Whoever holds it can act as its owner: read code and tasks, change revisions.",
      fix: "Terminate the token under Settings, Conduit API Tokens.",
      source: "https://we.phorge.it/book/phorge/article/conduit/",
      finds: ["CONDUIT_TOKEN=<<api-{{alnum-lower:28}}>>", '"token": "<<cli-{{alnum-lower:28}}>>"'],
      ignores: ["CONDUIT_TOKEN=api-{{alnum-lower:14}}", "xapi-{{alnum-lower:28}}"]
    }
  ]
});

// src/rules/secrets/pinecone.ts
var pinecone_default = defineService({
  name: "Pinecone",
  rules: [
    {
      id: "pinecone-api-key",
      title: "Pinecone API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,66}${end}`,
      random: true,
      publicPrefix: 5,
      why: "Whoever holds it can read, change and delete the indexes of the project.",
      fix: "Delete the key in the console.",
      source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
      finds: [
        "PINECONE_API_KEY=<<pcsk_{{base62:5}}_{{base62:63}}>>",
        "apiKey: '<<pcsk_{{base62:5}}_{{base62:63}}>>'"
      ],
      ignores: ["PINECONE_API_KEY=pcsk_{{base62:5}}_{{base62:31}}", "xpcsk_{{base62:5}}_{{base62:63}}"]
    },
    {
      id: "pinecone-legacy-api-key",
      title: "Pinecone API key (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:pinecone[a-z_.-]{0,16}key)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, change and delete the indexes of the project.",
      fix: "Delete the key in the console.",
      source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
      finds: ["PINECONE_API_KEY=<<{{uuid}}>>", 'pineconeApiKey: "<<{{uuid}}>>"'],
      ignores: ["PINECONE_API_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/pinterest.ts
var pinterest_default = defineService({
  name: "Pinterest",
  rules: [
    {
      id: "pinterest-access-token",
      title: "Pinterest access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pin[ar]_[A-Za-z0-9_-]{60,300}${end}`,
      random: true,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Withdraw the access of the app in the settings of the account.",
      source: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
      finds: [
        "PINTEREST_ACCESS_TOKEN=<<pina_{{base62:90}}>>",
        "Authorization: Bearer <<pinr_{{base62:90}}>>"
      ],
      ignores: ["PINTEREST_ACCESS_TOKEN=pina_{{base62:30}}", "xpina_{{base62:90}}"]
    }
  ]
});

// src/rules/secrets/pipedream.ts
var pipedream_default = defineService({
  name: "Pipedream",
  rules: [
    {
      id: "pipedream-webhook-url",
      title: "Pipedream workflow URL",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`https://(?<value>eo[a-z0-9]{13}|[0-9a-f]{32})\.m\.pipedream\.net`,
      publicPrefix: 0,
      why: "Whoever has the URL can start the workflow with data of their choice.",
      fix: "Delete the webhook of the workflow and create a new one.",
      source: "https://pipedream.com/docs/workflows/building-workflows/triggers/",
      finds: [
        "https://<<eo{{alnum-lower:13}}>>.m.pipedream.net",
        'WEBHOOK_URL="https://<<eo{{alnum-lower:13}}>>.m.pipedream.net"'
      ],
      ignores: ["https://abc.m.pipedream.net", "https:-docs/"]
    }
  ]
});

// src/rules/secrets/pipedrive.ts
var pipedrive_default = defineService({
  name: "Pipedrive",
  rules: [
    {
      id: "pipedrive-api-token",
      title: "Pipedrive API token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("pipedrive")}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Regenerate the token under Personal preferences, API.",
      source: "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
      finds: ["PIPEDRIVE_API_TOKEN=<<{{hex:40}}>>", '"pipedrive_api_token": "<<{{hex:40}}>>"'],
      ignores: ["PIPEDRIVE_API_TOKEN={{hex:13}}", "CHECKSUM={{hex:40}}"]
    }
  ]
});

// src/rules/secrets/pixie.ts
var pixie_default = defineService({
  name: "Pixie",
  rules: [
    {
      id: "pixie-key",
      title: "Pixie API or deploy key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}px-(?:api|dep)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "An API key reads what Pixie sees in the cluster; a deploy key adds clusters to the organisation.",
      fix: "Delete the key in the Pixie admin pages and create a new one.",
      source: "https://docs.px.dev/reference/admin/api-keys/",
      finds: ["PX_API_KEY=<<px-api-{{uuid}}>>", "px deploy --deploy_key <<px-dep-{{uuid}}>>"],
      ignores: ["PX_API_KEY=px-api-{{hex:8}}", "gpx-api-{{uuid}}"]
    }
  ]
});

// src/rules/secrets/plaid.ts
var plaid_default = defineService({
  name: "Plaid",
  rules: [
    {
      id: "plaid-access-token",
      title: "Plaid access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}access-(?:production|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: "Whoever holds it with the client secret can read balances and transactions of the bank account.",
      fix: "Rotate the token with `/item/access_token/invalidate`.",
      source: "https://plaid.com/docs/api/tokens/",
      finds: [
        "PLAID_ACCESS_TOKEN=<<access-production-{{uuid}}>>",
        'export KEY="<<access-production-{{uuid}}>>"'
      ],
      ignores: [
        "PLAID_ACCESS_TOKEN=access-production-{{hex:8}}",
        "PLAID_PUBLIC_TOKEN=public-production-{{uuid}}"
      ]
    },
    {
      id: "plaid-sandbox-token",
      title: "Plaid access token (sandbox)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Rotate the token with `/item/access_token/invalidate`.",
      source: "https://plaid.com/docs/api/tokens/",
      finds: [
        "PLAID_ACCESS_TOKEN=<<access-sandbox-{{uuid}}>>",
        'client = Client(api_key="<<access-sandbox-{{uuid}}>>")'
      ],
      ignores: ["access-sandbox-{{hex:8}}", "PLAID_PUBLIC_TOKEN=public-sandbox-{{uuid}}"]
    },
    {
      id: "plaid-client-secret",
      title: "Plaid client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("plaid", "secret")}(?<value>[0-9a-f]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the client id can call every linked bank account.",
      fix: "Rotate the secret under Developers, Keys.",
      source: "https://plaid.com/docs/api/#api-keys",
      finds: ["PLAID_SECRET=<<{{hex:30}}>>", '"plaid_secret": "<<{{hex:30}}>>"'],
      ignores: ["PLAID_SECRET={{hex:10}}", "CHECKSUM={{hex:30}}"]
    }
  ]
});

// src/rules/secrets/plain.ts
var plain_default = defineService({
  name: "Plain",
  rules: [
    {
      id: "plain-api-key",
      title: "Plain API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}plainApiKey_[A-Za-z0-9_-]{40,80}${end}`,
      random: true,
      why: "Whoever holds it can read the customers and threads that its permissions cover.",
      fix: "Delete the key of the machine user in Plain under Settings.",
      source: "https://www.plain.com/docs/api-reference/graphql/authentication",
      finds: ["PLAIN_API_KEY=<<plainApiKey_{{base64url:43}}>>", 'apiKey: "<<plainApiKey_{{base64url:43}}>>"'],
      ignores: ["PLAIN_API_KEY=plainApiKey_xxx", "PLAIN_API_KEY=plainApiKey_{{base62:12}}"]
    }
  ]
});

// src/rules/secrets/planetscale.ts
var planetscale_default = defineService({
  name: "PlanetScale",
  rules: [
    {
      id: "planetscale-password",
      title: "PlanetScale database password",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pscale_pw_[A-Za-z0-9_=.-]{32,64}${end}`,
      random: true,
      why: "Whoever holds it can read and change the databases that it covers.",
      fix: "Delete the password of the branch and create a new one.",
      source: "https://planetscale.com/docs/vitess/connecting/connection-strings",
      finds: [
        "DATABASE_PASSWORD=<<pscale_pw_{{base62:43}}>>",
        "mysql --password=<<pscale_pw_{{base62:43}}>> harbor"
      ],
      ignores: ["DATABASE_PASSWORD=pscale_pw_{{base62:20}}", "xpscale_pw_{{base62:43}}"]
    },
    {
      id: "planetscale-service-token",
      title: "PlanetScale service or OAuth token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pscale_(?:tkn|oauth)_[A-Za-z0-9_=.-]{32,64}${end}`,
      random: true,
      why: "Whoever holds it can manage the databases, branches and passwords of the organisation.",
      fix: "Delete the service token in the organisation settings.",
      source: "https://planetscale.com/docs/api/reference/service-tokens",
      finds: [
        "PLANETSCALE_SERVICE_TOKEN=<<pscale_tkn_{{base62:43}}>>",
        'export KEY="<<pscale_tkn_{{base62:43}}>>"'
      ],
      ignores: ["PLANETSCALE_SERVICE_TOKEN=pscale_tkn_{{base62:21}}", "xpscale_tkn_{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/plivo.ts
var plivo_default = defineService({
  name: "Plivo",
  rules: [
    {
      id: "plivo-auth-token",
      title: "Plivo auth token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("plivo")}(?<value>[A-Za-z0-9]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send messages at your cost and read what was sent.",
      fix: "Reset the auth token on the overview page of the console.",
      source: "https://www.plivo.com/docs/account/api/overview",
      finds: ["PLIVO_AUTH_TOKEN=<<{{base62:40}}>>", '"plivo_auth_token": "<<{{base62:40}}>>"'],
      ignores: ["PLIVO_AUTH_TOKEN={{base62:13}}", "CHECKSUM={{base62:40}}"]
    }
  ]
});

// src/rules/secrets/polar.ts
var polar_default = defineService({
  name: "Polar",
  rules: [
    {
      id: "polar-organization-token",
      title: "Polar organisation access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}polar_oat_[A-Za-z0-9_-]{30,60}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Delete the token in the settings of the organisation.",
      source: "https://polar.sh/docs/integrate/oat",
      finds: ["POLAR_ACCESS_TOKEN=<<polar_oat_{{base62:43}}>>", 'apiKey: "<<polar_oat_{{base62:43}}>>"'],
      ignores: ["POLAR_ACCESS_TOKEN=polar_oat_{{base62:14}}", "xpolar_oat_{{base62:43}}"]
    },
    {
      id: "polar-personal-token",
      title: "Polar personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}polar_(?:pat|at_[ou])_[A-Za-z0-9_-]{30,60}${end}`,
      random: true,
      why: "Whoever holds it can act as the person in every organisation.",
      fix: "Delete the token in the settings of the account.",
      source: "https://polar.sh/docs/api-reference/introduction",
      finds: ["POLAR_ACCESS_TOKEN=<<polar_pat_{{base62:43}}>>", "const key = '<<polar_pat_{{base62:43}}>>'"],
      ignores: ["POLAR_ACCESS_TOKEN=polar_pat_{{base62:14}}", "xpolar_pat_{{base62:43}}"]
    },
    {
      id: "polar-webhook-secret",
      title: "Polar webhook secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}polar_whs_[A-Za-z0-9_-]{30,60}${end}`,
      random: true,
      why: "Whoever holds it can forge webhook events that your server will believe.",
      fix: "Reset the secret of the webhook endpoint.",
      source: "https://polar.sh/docs/integrate/webhooks/endpoints",
      finds: ["POLAR_WEBHOOK_SECRET=<<polar_whs_{{base62:43}}>>", '"token": "<<polar_whs_{{base62:43}}>>"'],
      ignores: ["POLAR_WEBHOOK_SECRET=polar_whs_{{base62:14}}", "xpolar_whs_{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/porkbun.ts
var porkbun_default = defineService({
  name: "Porkbun",
  rules: [
    {
      id: "porkbun-secret-key",
      title: "Porkbun secret API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk1_[0-9a-f]{64}${end}`,
      random: true,
      pair: { rule: "porkbun-api-key", lines: 5 },
      why: "With its API key it can change the DNS records of every domain that has API access.",
      fix: "Delete the key under Account, API Access.",
      source: "https://porkbun.com/api/json/v3/documentation",
      finds: ["PORKBUN_SECRET_API_KEY=<<sk1_{{hex:64}}>>", '"secretapikey": "<<sk1_{{hex:64}}>>"'],
      ignores: ["PORKBUN_SECRET_API_KEY=sk1_{{hex:32}}", "xsk1_{{hex:64}}"]
    },
    {
      id: "porkbun-api-key",
      title: "Porkbun API key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}pk1_[0-9a-f]{64}${end}`,
      random: true,
      why: "With its secret key it can change the DNS records of every domain that has API access.",
      fix: "Look for the secret key beside it and delete the pair under Account, API Access.",
      source: "https://porkbun.com/api/json/v3/documentation",
      finds: ["PORKBUN_API_KEY=<<pk1_{{hex:64}}>>", '"apikey": "<<pk1_{{hex:64}}>>"'],
      ignores: ["PORKBUN_API_KEY=pk1_{{hex:32}}", "xpk1_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/portainer.ts
var portainer_default = defineService({
  name: "Portainer",
  rules: [
    {
      id: "portainer-access-token",
      title: "Portainer access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ptr_[A-Za-z0-9+/]{43}=${base64End}`,
      random: true,
      why: "Whoever holds it can manage the containers, and so the hosts, that its user may.",
      fix: "Delete the token under My account.",
      source: "https://docs.portainer.io/api/access",
      finds: ["PORTAINER_API_KEY=<<ptr_{{base64:43}}=>>", "X-API-Key: <<ptr_{{base64:43}}=>>"],
      ignores: ["PORTAINER_API_KEY=ptr_{{base64:21}}=", "xptr_{{base64:43}}="]
    }
  ]
});

// src/rules/secrets/portkey.ts
var portkey_default = defineService({
  name: "Portkey",
  rules: [
    {
      id: "portkey-api-key",
      title: "Portkey API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("portkey")}(?<value>[A-Za-z0-9+/]{27,28}=?)${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call every model that the gateway has keys for.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://portkey.ai/docs/api-reference/inference-api/authentication",
      finds: ["PORTKEY_API_KEY=<<{{base62:28}}>>", '"portkey_api_key": "<<{{base62:28}}>>"'],
      ignores: ["PORTKEY_API_KEY={{base62:9}}", "CHECKSUM={{base62:28}}"]
    }
  ]
});

// src/rules/secrets/posthog.ts
var posthog_default = defineService({
  name: "PostHog",
  rules: [
    {
      id: "posthog-personal-key",
      title: "PostHog personal API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}phx_[A-Za-z0-9_]{41,50}${end}`,
      random: true,
      why: "Whoever holds it can read the analytics of the projects that it covers, persons included.",
      fix: "Delete the key under Personal API keys.",
      source: "https://posthog.com/docs/api#personal-api-keys",
      finds: ["POSTHOG_API_KEY=<<phx_{{base62:47}}>>", "Authorization: Bearer <<phx_{{base62:43}}>>"],
      ignores: ["NEXT_PUBLIC_POSTHOG_KEY=phc_{{base62:43}}", "phx_{{base62:20}}"]
    },
    {
      id: "posthog-feature-flags-key",
      title: "PostHog feature flags key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}phs_[A-Za-z0-9]{41,50}${end}`,
      random: true,
      why: "Whoever holds it can read the definitions of all feature flags of the project.",
      fix: "Rotate the key in the settings of the project.",
      source: "https://posthog.com/docs/feature-flags/local-evaluation",
      finds: ["POSTHOG_FEATURE_FLAGS_KEY=<<phs_{{base62:43}}>>", 'personalApiKey: "<<phs_{{base62:47}}>>"'],
      ignores: ["phs_{{base62:20}}", "graphs_{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/postman.ts
var postman_default = defineService({
  name: "Postman",
  rules: [
    {
      id: "postman-api-key",
      title: "Postman API key",
      pack: "secrets",
      level: "error",
      pattern: `${start}PMAK-[0-9a-f]{24}-[0-9a-f]{34}${end}`,
      random: true,
      why: "Whoever holds it can read and change the collections and environments, with the secrets in them, of its owner.",
      fix: "Delete the key under Settings, API keys.",
      source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
      finds: [
        "POSTMAN_API_KEY=<<PMAK-{{hex:24}}-{{hex:34}}>>",
        'const token = "<<PMAK-{{hex:24}}-{{hex:34}}>>"'
      ],
      ignores: ["POSTMAN_API_KEY=PMAK-{{hex:24}}-{{hex:17}}", "xPMAK-{{hex:24}}-{{hex:34}}"]
    },
    {
      id: "postman-collection-token",
      title: "Postman collection access key",
      pack: "secrets",
      level: "warning",
      pattern: `${start}PMAT-[0-9A-Z]{26}${end}`,
      random: true,
      why: "Whoever holds it can read the collection, with what is written in it.",
      fix: "Delete the access key under Settings of the collection or team.",
      source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
      finds: [
        "POSTMAN_COLLECTION_KEY=<<PMAT-01J{{alnum-upper:23}}>>",
        "https://api.postman.com/collections/{{digits:8}}?access_key=<<PMAT-01J{{alnum-upper:23}}>>"
      ],
      ignores: ["POSTMAN_COLLECTION_KEY=PMAT-01J{{alnum-upper:11}}", "xPMAT-01J{{alnum-upper:23}}"]
    }
  ]
});

// src/rules/secrets/postmark.ts
var postmark_default = defineService({
  name: "Postmark",
  rules: [
    {
      id: "postmark-server-token",
      title: "Postmark server token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("postmark")}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Delete the token under API tokens of the server and create a new one.",
      source: "https://postmarkapp.com/developer/api/overview",
      finds: ["POSTMARK_SERVER_TOKEN=<<{{uuid}}>>", "X-Postmark-Server-Token: <<{{uuid}}>>"],
      ignores: ["POSTMARK_SERVER_TOKEN={{hex:12}}", "CHECKSUM={{uuid}}"]
    }
  ]
});

// src/rules/secrets/power-automate.ts
var power_automate_default = defineService({
  name: "Power Automate",
  rules: [
    {
      id: "power-automate-url",
      title: "Power Automate workflow URL",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:logic\.azure\.com(?::443)?/workflows/|api\.powerplatform\.com(?::443)?/powerautomate/automations/direct/workflows/)[0-9a-f]{32}/triggers/[A-Za-z0-9_-]{1,40}/(?:paths/invoke|run)\?[A-Za-z0-9_.%=&;/-]{0,160}?sig=(?<value>[A-Za-z0-9_-]{43})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can start the workflow with data of their choice.",
      fix: "Regenerate the access key of the workflow, which changes the signature.",
      source: "https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app",
      finds: [
        "https://prod-12.westeurope.logic.azure.com:443/workflows/{{hex:32}}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=<<{{base64url:42}}{{base62:1}}>>",
        '"https://default{{hex:30}}.12.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/{{hex:32}}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=<<{{base64url:42}}{{base62:1}}>>"'
      ],
      ignores: [
        "https://prod-12.westeurope.logic.azure.com:443/workflows/{{hex:32}}/triggers/manual/paths/invoke",
        "https://prod-12.westeurope.logic.azure.com/workflows/{{hex:32}}/triggers/manual/paths/invoke?sig={{base62:8}}"
      ]
    }
  ]
});

// src/rules/secrets/prefect.ts
var prefect_default = defineService({
  name: "Prefect",
  rules: [
    {
      id: "prefect-api-key",
      title: "Prefect Cloud API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pn[bu]_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: "Whoever holds it can run flows, and read the blocks with their secrets, of the workspaces.",
      fix: "Delete the key in the profile or on the page of the service account.",
      source: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
      finds: ["PREFECT_API_KEY=<<pnu_{{base62:36}}>>", "prefect cloud login -k <<pnb_{{base62:36}}>>"],
      ignores: ["PREFECT_API_KEY=pnu_{{base62:18}}", "xpnu_{{base62:36}}"]
    }
  ]
});

// src/rules/secrets/prismic.ts
var prismic_default = defineService({
  name: "Prismic",
  rules: [
    {
      id: "prismic-access-token",
      title: "Prismic access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${keyed("prismic")}(?<value>MC5[A-Za-z0-9_-]{20,40}\.[A-Za-z0-9_-]{20,120})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read drafts and unpublished content.",
      fix: "Delete the token under Settings, API & Security.",
      source: "https://prismic.io/docs/fetch-content#access-tokens",
      finds: [
        "PRISMIC_ACCESS_TOKEN=<<MC5{{base62:30}}.{{base62:80}}>>",
        '"prismic_access_token": "<<MC5{{base62:30}}.{{base62:80}}>>"'
      ],
      ignores: [
        "PRISMIC_ACCESS_TOKEN=MC5{{base62:8}}.{{base62:8}}",
        "CHECKSUM=MC5{{base62:30}}.{{base62:80}}"
      ]
    }
  ]
});

// src/rules/secrets/private-key.ts
var private_key_default = defineService({
  name: "Private keys",
  rules: [
    {
      id: "private-key-rsa",
      title: "RSA private key (PKCS#1)",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it can prove to be its owner: sign, decrypt or log in.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://www.rfc-editor.org/rfc/rfc7468",
      finds: [
        "<<{{pem:rsa}}>>",
        '"key": "<<{{pem:rsa|json}}>>"',
        "<<{{pem:rsa|crlf}}>>",
        "<<{{pem:rsa-encrypted}}>>"
      ],
      ignores: [
        "-----BEGIN RSA PRIVATE KEY-----\\n...\\n-----END RSA PRIVATE KEY-----",
        'if (text.includes("-----BEGIN RSA PRIVATE KEY-----")) return'
      ]
    },
    {
      id: "private-key-ec",
      title: "EC private key (SEC 1)",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it can prove to be its owner: sign, decrypt or log in.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://www.rfc-editor.org/rfc/rfc5915",
      finds: ["<<{{pem:ec}}>>", '"key": "<<{{pem:ec|json}}>>"'],
      ignores: [
        "-----BEGIN EC PRIVATE KEY-----\\n...\\n-----END EC PRIVATE KEY-----",
        'if (text.includes("-----BEGIN EC PRIVATE KEY-----")) return'
      ]
    },
    {
      id: "private-key-dsa",
      title: "DSA private key",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it can prove to be its owner: sign, decrypt or log in.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://www.rfc-editor.org/rfc/rfc7468",
      finds: ["<<{{pem:dsa}}>>", '"key": "<<{{pem:dsa|json}}>>"'],
      ignores: [
        "-----BEGIN DSA PRIVATE KEY-----\\n...\\n-----END DSA PRIVATE KEY-----",
        'if (text.includes("-----BEGIN DSA PRIVATE KEY-----")) return'
      ]
    },
    {
      id: "private-key-pkcs8",
      title: "Private key (PKCS#8)",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it can prove to be its owner: sign, decrypt or log in.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://www.rfc-editor.org/rfc/rfc5958",
      finds: ["<<{{pem:pkcs8}}>>", '"key": "<<{{pem:pkcs8|json}}>>"'],
      ignores: [
        "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----",
        'if (text.includes("-----BEGIN PRIVATE KEY-----")) return'
      ]
    },
    {
      id: "private-key-encrypted",
      title: "Private key with a passphrase (PKCS#8)",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it has what remains of the key: its passphrase is all that protects it, and that can be guessed offline.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://www.rfc-editor.org/rfc/rfc5958",
      finds: ["<<{{pem:encrypted}}>>", '"key": "<<{{pem:encrypted|json}}>>"'],
      ignores: [
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\\n...\\n-----END ENCRYPTED PRIVATE KEY-----",
        'if (text.includes("-----BEGIN ENCRYPTED PRIVATE KEY-----")) return'
      ]
    },
    {
      id: "private-key-openssh",
      title: "OpenSSH private key",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it can prove to be its owner: sign, decrypt or log in.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key",
      finds: ["<<{{pem:openssh}}>>", '"key": "<<{{pem:openssh|json}}>>"', "<<{{pem:openssh-encrypted}}>>"],
      ignores: [
        "-----BEGIN OPENSSH PRIVATE KEY-----\\n...\\n-----END OPENSSH PRIVATE KEY-----",
        'if (text.includes("-----BEGIN OPENSSH PRIVATE KEY-----")) return'
      ]
    },
    {
      id: "private-key-pgp",
      title: "OpenPGP private key",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it can prove to be its owner: sign, decrypt or log in.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://www.rfc-editor.org/rfc/rfc9580",
      finds: ["<<{{pem:pgp}}>>", '"key": "<<{{pem:pgp|json}}>>"', "<<{{pem:pgp-encrypted}}>>"],
      ignores: [
        "-----BEGIN PGP PRIVATE KEY BLOCK-----\\n...\\n-----END PGP PRIVATE KEY BLOCK-----",
        'if (text.includes("-----BEGIN PGP PRIVATE KEY BLOCK-----")) return'
      ]
    },
    {
      id: "private-key-ssh2",
      title: "SSH.com private key",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it can prove to be its owner: sign, decrypt or log in.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://www.rfc-editor.org/rfc/rfc4716",
      finds: ["<<{{pem:ssh2}}>>", '"key": "<<{{pem:ssh2|json}}>>"'],
      ignores: [
        "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----",
        "---- BEGIN SSH2 PUBLIC KEY ----\\n{{base64:64}}\\n---- END SSH2 PUBLIC KEY ----"
      ]
    },
    {
      id: "private-key-putty",
      title: "PuTTY private key",
      pack: "secrets",
      level: "error",
      detector: "private-key",
      proof: "private-key",
      publicPrefix: 0,
      why: "Whoever holds it can prove to be its owner: sign, decrypt or log in.",
      fix: "Treat the key as public: replace it wherever its public half is trusted, then remove it.",
      source: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
      finds: ["<<{{pem:putty}}>>", '"key": "<<{{pem:putty|json}}>>"', "<<{{pem:putty-encrypted}}>>"],
      ignores: ["PuTTY-User-Key-File-3: ssh-ed25519", 'const magic = "PuTTY-User-Key-File-"']
    }
  ]
});

// src/rules/secrets/privy.ts
var privy_default = defineService({
  name: "Privy",
  rules: [
    {
      id: "privy-app-secret",
      title: "Privy app secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}privy_app_secret_[A-Za-z0-9]{60,100}${end}`,
      random: true,
      why: "Whoever holds it can manage users and move what is in their wallets.",
      fix: "Create a new app secret, deploy it and delete the old one.",
      source: "https://docs.privy.io/basics/get-started/dashboard/app-secrets",
      finds: [
        "PRIVY_APP_SECRET=<<privy_app_secret_{{base62:86}}>>",
        "--token <<privy_app_secret_{{base62:86}}>>"
      ],
      ignores: ["PRIVY_APP_SECRET=privy_app_secret_{{base62:28}}", "xprivy_app_secret_{{base62:86}}"]
    }
  ]
});

// src/rules/secrets/proxmox.ts
var proxmox_default = defineService({
  name: "Proxmox VE",
  rules: [
    {
      id: "proxmox-api-token",
      title: "Proxmox VE API token",
      pack: "secrets",
      level: "error",
      pattern: "@(?:pam|pve|pbs)![A-Za-z0-9._-]{1,40}[=:](?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})",
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can manage the guests and nodes as its user, within the privileges of the token.",
      fix: "Remove the token under Permissions, API Tokens.",
      source: "https://pve.proxmox.com/wiki/User_Management",
      finds: [
        "PVE_TOKEN=root@pam!terraform=<<{{uuid}}>>",
        "Authorization: PVEAPIToken=ci@pve!deploy=<<{{uuid}}>>"
      ],
      ignores: ["PVE_TOKEN=root@pam!terraform=$TOKEN", "root@pam!terraform"]
    }
  ]
});

// src/rules/secrets/pubnub.ts
var pubnub_default = defineService({
  name: "PubNub",
  rules: [
    {
      id: "pubnub-secret-key",
      title: "PubNub secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sec-c-[A-Za-z0-9]{48}(?![A-Za-z0-9+/=_-])`,
      why: "Whoever holds it can grant access to every channel of the keyset and change its settings.",
      fix: "Reset the secret key of the keyset in the PubNub admin portal.",
      source: "https://www.pubnub.com/docs/general/setup/account-setup",
      finds: ["PUBNUB_SECRET_KEY=<<sec-c-{{uuid|base64}}>>", 'secretKey: "<<sec-c-{{uuid|base64}}>>"'],
      ignores: ["PUBNUB_SUBSCRIBE_KEY=sub-c-{{uuid}}", "PUBNUB_SECRET_KEY=sec-c-{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/pulumi.ts
var pulumi_default = defineService({
  name: "Pulumi Cloud",
  rules: [
    {
      id: "pulumi-access-token",
      title: "Pulumi access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}pul-[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can read the state, with its secrets, and run updates of the stacks.",
      fix: "Delete the token under Access tokens.",
      source: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
      finds: ["PULUMI_ACCESS_TOKEN=<<pul-{{hex:40}}>>", 'const token = "<<pul-{{hex:40}}>>"'],
      ignores: ["PULUMI_ACCESS_TOKEN=pul-{{hex:20}}", "xpul-{{hex:40}}"]
    }
  ]
});

// src/rules/secrets/pushbullet.ts
var pushbullet_default = defineService({
  name: "Pushbullet",
  rules: [
    {
      id: "pushbullet-access-token",
      title: "Pushbullet access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${keyed("pushbullet")}(?<value>o\.[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and send every push of the person.",
      fix: "Reset the access tokens under Settings, Account.",
      source: "https://docs.pushbullet.com/",
      finds: ["PUSHBULLET_API_KEY=<<o.{{base62:32}}>>", '"pushbullet_api_key": "<<o.{{base62:32}}>>"'],
      ignores: ["PUSHBULLET_API_KEY=o.{{base62:10}}", "CHECKSUM=o.{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/pusher.ts
var pusher_default = defineService({
  name: "Pusher",
  rules: [
    {
      id: "pusher-app-secret",
      title: "Pusher app secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("pusher", "secret")}(?<value>[0-9a-f]{20})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can publish on every channel and forge webhooks.",
      fix: "Create new keys under App keys and delete the old ones.",
      source: "https://pusher.com/docs/channels/server_api/authorizing-users/",
      finds: ["PUSHER_APP_SECRET=<<{{hex:20}}>>", '"pusher_app_secret": "<<{{hex:20}}>>"'],
      ignores: ["PUSHER_APP_SECRET={{hex:6}}", "CHECKSUM={{hex:20}}"]
    }
  ]
});

// src/rules/secrets/pushover.ts
var pushover_default = defineService({
  name: "Pushover",
  rules: [
    {
      id: "pushover-token",
      title: "Pushover application token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("pushover")}(?<value>[a-z0-9]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with a user key can send notifications in the name of the app.",
      fix: "Reset the token on the page of the application.",
      source: "https://pushover.net/api",
      finds: ["PUSHOVER_TOKEN=<<{{alnum-lower:30}}>>", '"pushover_token": "<<{{alnum-lower:30}}>>"'],
      ignores: ["PUSHOVER_TOKEN={{alnum-lower:10}}", "CHECKSUM={{alnum-lower:30}}"]
    }
  ]
});

// src/rules/secrets/pypi.ts
var pypi_default = defineService({
  name: "PyPI",
  rules: [
    {
      id: "pypi-api-token",
      title: "PyPI API token",
      pack: "secrets",
      level: "error",
      pattern: `${start}pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}${end}`,
      proof: "pypi-macaroon",
      publicPrefix: 5,
      why: "Whoever holds it can upload releases of the project or of the whole account.",
      fix: "Remove the token in the account settings and use trusted publishing.",
      source: "https://pypi.org/help/#apitoken",
      finds: ["TWINE_PASSWORD=<<{{pypi}}>>", "password = <<{{pypi}}>>"],
      ignores: ["pypi-AgEIcHlwaS5vcmc{{base62:20}}", "pypi-{{base64url:90}}"]
    }
  ]
});

// src/rules/secrets/qdrant.ts
var qdrant_default = defineService({
  name: "Qdrant",
  rules: [
    {
      id: "qdrant-api-key",
      title: "Qdrant API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:qdrant[a-z_.-]{0,16}(?:key|token))${assign}(?<value>[A-Za-z0-9_-]{54})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change the collections of the cluster.",
      fix: "Delete the key on the page of the cluster.",
      source: "https://qdrant.tech/documentation/cloud/authentication/",
      finds: ["QDRANT_API_KEY=<<{{base62:54}}>>", 'qdrant_api_key: "<<{{base62:54}}>>"'],
      ignores: ["QDRANT_API_KEY={{base62:27}}", "build_id: {{base62:54}}"]
    }
  ]
});

// src/rules/secrets/quay.ts
var quay_default = defineService({
  name: "Quay",
  rules: [
    {
      id: "quay-robot-token",
      title: "Quay robot account token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:quay_(?:robot_)?(?:token|password)|quay\.io[ a-z0-9_."\x27=$+-]{0,60} (?:-p|--password))(?:${assign}|[ =]"?)(?<value>[A-Z0-9]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can pull, and perhaps push, images of the repositories that the robot may.",
      fix: "Regenerate the token of the robot account.",
      source: "https://docs.quay.io/glossary/robot-accounts.html",
      finds: [
        "QUAY_PASSWORD=<<{{alnum-upper:64}}>>",
        'docker login quay.io -u "harbor+ci" -p <<{{alnum-upper:64}}>>'
      ],
      ignores: ["QUAY_PASSWORD={{alnum-upper:32}}", "build_id: {{alnum-upper:64}}"]
    }
  ]
});

// src/rules/secrets/quicknode.ts
var quicknode_default = defineService({
  name: "QuickNode",
  rules: [
    {
      id: "quicknode-url",
      title: "QuickNode endpoint with its token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`\.quiknode\.pro/(?<value>[0-9a-f]{40})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has it can call the node at your cost.",
      fix: "Create a new key or endpoint in the dashboard and delete the old one.",
      source: "https://www.quicknode.com/docs/welcome",
      finds: [
        "https://bold-quiet-lake.solana-mainnet.quiknode.pro/<<{{hex:40}}>>",
        'RPC_URL="wss://bold-quiet-lake.quiknode.pro/<<{{hex:40}}>>"'
      ],
      ignores: [
        "https://bold-quiet-lake.quiknode.pro/TOKEN",
        "https://bold-quiet-lake.quiknode.pro/{{hex:12}}"
      ]
    }
  ]
});

// src/rules/secrets/railway.ts
var railway_default = defineService({
  name: "Railway",
  rules: [
    {
      id: "railway-token",
      title: "Railway token",
      pack: "secrets",
      level: "error",
      pattern: `(?:railway[a-z_.-]{0,12}token)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can deploy and read the variables of the project or of the whole account.",
      fix: "Delete the token in the settings of the project or account.",
      source: "https://docs.railway.com/reference/public-api",
      finds: ["RAILWAY_TOKEN=<<{{uuid}}>>", "RAILWAY_API_TOKEN: <<{{uuid}}>>"],
      ignores: ["RAILWAY_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/rainforest-pay.ts
var rainforest_pay_default = defineService({
  name: "Rainforest",
  rules: [
    {
      id: "rainforest-api-key",
      title: "Rainforest API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}apikey_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can read and move payments of the platform.",
      fix: "Delete the key in the Rainforest portal under API keys.",
      source: "https://docs.rainforestpay.com/docs/api-keys",
      finds: ["RAINFOREST_API_KEY=<<apikey_{{hex:64}}>>", "Authorization: Bearer <<apikey_{{hex:64}}>>"],
      ignores: ["RAINFOREST_API_KEY=apikey_{{hex:32}}", "xapikey_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/ramp.ts
var ramp_default = defineService({
  name: "Ramp",
  rules: [
    {
      id: "ramp-client-secret",
      title: "Ramp client secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ramp_sec_[A-Za-z0-9]{48}${end}`,
      random: true,
      pair: { rule: "ramp-client-id", lines: 5 },
      why: "Whoever holds it with the client id can read and change cards and payments.",
      fix: "Rotate the secret in the developer settings.",
      source: "https://docs.ramp.com/developer-api/v1/authorization",
      finds: ["RAMP_CLIENT_SECRET=<<ramp_sec_{{base62:48}}>>", "--token <<ramp_sec_{{base62:48}}>>"],
      ignores: ["RAMP_CLIENT_SECRET=ramp_sec_{{base62:16}}", "xramp_sec_{{base62:48}}"]
    },
    {
      id: "ramp-client-id",
      title: "Ramp client id",
      pack: "secrets",
      level: "note",
      pattern: `${wordStart}ramp_id_[A-Za-z0-9]{40}${end}`,
      random: true,
      why: "On its own it is a name; with the secret beside it, it opens the account.",
      fix: "Rotate the secret if it is known as well.",
      source: "https://docs.ramp.com/developer-api/v1/authorization",
      finds: ["RAMP_CLIENT_ID=<<ramp_id_{{base62:40}}>>", 'export KEY="<<ramp_id_{{base62:40}}>>"'],
      ignores: ["RAMP_CLIENT_ID=ramp_id_{{base62:13}}", "xramp_id_{{base62:40}}"]
    }
  ]
});

// src/rules/secrets/rancher.ts
var rancher_default = defineService({
  name: "Rancher",
  rules: [
    {
      id: "rancher-api-token",
      title: "Rancher API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:token-[a-z0-9]{5}|kubeconfig-u(?:ser)?-[a-z0-9.]{5,16}):[a-z0-9]{54}${end}`,
      random: true,
      publicPrefix: 6,
      why: "Whoever holds it can manage the clusters that its user may.",
      fix: "Delete the token under Account & API Keys.",
      source: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys",
      finds: [
        "RANCHER_TOKEN=<<token-{{alnum-lower:5}}:{{alnum-lower:54}}>>",
        'token: kubeconfig-user-{{alnum-lower:5}}:x\n  token: "<<kubeconfig-user-{{alnum-lower:10}}:{{alnum-lower:54}}>>"'
      ],
      ignores: [
        "RANCHER_TOKEN=token-{{alnum-lower:5}}:{{alnum-lower:20}}",
        "xtoken-{{alnum-lower:5}}:{{alnum-lower:54}}"
      ]
    }
  ]
});

// src/rules/secrets/rapidapi.ts
var rapidapi_default = defineService({
  name: "RapidAPI",
  rules: [
    {
      id: "rapidapi-key",
      title: "RapidAPI key",
      pack: "secrets",
      level: "error",
      pattern: `(?<![0-9A-Za-z])[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}${end}`,
      publicPrefix: 0,
      why: "Whoever holds it can call every subscribed API at your cost.",
      fix: "Delete the key of the application and create a new one.",
      source: "https://docs.rapidapi.com/docs/keys",
      finds: [
        "RAPIDAPI_KEY=<<{{hex:10}}msh{{hex:15}}p1{{hex:5}}jsn{{hex:12}}>>",
        "X-RapidAPI-Key: <<{{hex:10}}msh{{hex:15}}p1{{hex:5}}jsn{{hex:12}}>>"
      ],
      ignores: ["RAPIDAPI_KEY={{hex:10}}msh{{hex:12}}", "x{{hex:10}}msh{{hex:15}}p1{{hex:5}}jsn{{hex:12}}"]
    }
  ]
});

// src/rules/secrets/razorpay.ts
var razorpay_default = defineService({
  name: "Razorpay",
  rules: [
    {
      id: "razorpay-key-id",
      title: "Razorpay key id",
      pack: "secrets",
      level: "note",
      pattern: `${wordStart}rzp_(?:live|test)_[A-Za-z0-9]{14}${end}`,
      why: "On its own it is public in the checkout; with the secret beside it, it opens the account.",
      fix: "Regenerate the key if its secret is known as well.",
      source: "https://razorpay.com/docs/api/authentication/",
      finds: [
        "RAZORPAY_KEY_ID=<<rzp_live_{{base62:14}}>>",
        'client = Client(api_key="<<rzp_test_{{base62:14}}>>")'
      ],
      ignores: ["RAZORPAY_KEY_ID=rzp_live_{{base62:6}}", "xrzp_live_{{base62:14}}"]
    },
    {
      id: "razorpay-key-secret",
      title: "Razorpay key secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("razorpay", "secret")}(?<value>[A-Za-z0-9]{24})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "razorpay-key-id", lines: 5 },
      publicPrefix: 0,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Regenerate the key in the dashboard, with a grace period for the old one.",
      source: "https://razorpay.com/docs/api/authentication/",
      finds: ["RAZORPAY_KEY_SECRET=<<{{base62:24}}>>", '"razorpay_key_secret": "<<{{base62:24}}>>"'],
      ignores: ["RAZORPAY_KEY_SECRET={{base62:8}}", "CHECKSUM={{base62:24}}"]
    }
  ]
});

// src/rules/secrets/readme-com.ts
var readme_com_default = defineService({
  name: "ReadMe",
  rules: [
    {
      id: "readme-api-key",
      title: "ReadMe API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}rdme_[A-Za-z0-9]{50,90}${end}`,
      random: true,
      why: "Whoever holds it can change the documentation of the project.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://docs.readme.com/main/reference/intro/authentication",
      finds: [
        "README_API_KEY=<<rdme_{{alnum-lower:70}}>>",
        'client = Client(api_key="<<rdme_{{base62:60}}>>")'
      ],
      ignores: ["README_API_KEY=rdme_{{alnum-lower:23}}", "xrdme_{{alnum-lower:70}}"]
    }
  ]
});

// src/rules/secrets/recaptcha.ts
var recaptcha_default = defineService({
  name: "reCAPTCHA",
  rules: [
    {
      id: "recaptcha-secret",
      title: "reCAPTCHA secret key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("recaptcha", "(?:secret|private)")}(?<value>(?!6LeIxAcT)6L[A-Za-z0-9_-]{38})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can check answers in your name.",
      fix: "Create a new key pair in the admin console and delete the old one.",
      source: "https://developers.google.com/recaptcha/docs/verify",
      finds: [
        "RECAPTCHA_SECRET_KEY=<<6L{{base64url:37}}{{base62:1}}>>",
        '"recaptcha_secret_key": "<<6L{{base64url:37}}{{base62:1}}>>"'
      ],
      ignores: [
        "RECAPTCHA_SECRET_KEY=6L{{base64url:12}}{{base62:1}}",
        "CHECKSUM=6L{{base64url:37}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/recurly.ts
var recurly_default = defineService({
  name: "Recurly",
  rules: [
    {
      id: "recurly-api-key",
      title: "Recurly API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("recurly")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change subscriptions and read every customer of the site.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://recurly.com/developers/api/",
      finds: ["RECURLY_API_KEY=<<{{hex:32}}>>", '"recurly_api_key": "<<{{hex:32}}>>"'],
      ignores: ["RECURLY_API_KEY={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/reddit.ts
var reddit_default = defineService({
  name: "Reddit",
  rules: [
    {
      id: "reddit-client-secret",
      title: "Reddit client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("reddit", "secret")}(?<value>[A-Za-z0-9_-]{27,30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Delete the app under preferences and create a new one.",
      source: "https://github.com/reddit-archive/reddit/wiki/OAuth2",
      finds: ["REDDIT_CLIENT_SECRET=<<{{base62:30}}>>", '"reddit_client_secret": "<<{{base62:30}}>>"'],
      ignores: ["REDDIT_CLIENT_SECRET={{base62:10}}", "CHECKSUM={{base62:30}}"]
    }
  ]
});

// src/rules/secrets/render.ts
var render_default = defineService({
  name: "Render",
  rules: [
    {
      id: "render-api-key",
      title: "Render API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}rnd_[A-Za-z0-9]{28,32}${end}`,
      random: true,
      why: "Whoever holds it can deploy, read environment variables and change every service of the account.",
      fix: "Revoke the key under Account settings, API keys.",
      source: "https://render.com/docs/api",
      finds: ["RENDER_API_KEY=<<rnd_{{base62:32}}>>", '"token": "<<rnd_{{base62:32}}>>"'],
      ignores: ["RENDER_API_KEY=rnd_{{base62:16}}", "xrnd_{{base62:32}}"]
    },
    {
      id: "render-deploy-hook",
      title: "Render deploy hook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`api\.render\.com/deploy/srv-[a-z0-9]{20}\?key=(?<value>[A-Za-z0-9_-]{8,24})${end}`,
      publicPrefix: 0,
      why: "Whoever has the URL can start deployments of the service.",
      fix: "Regenerate the deploy hook in the settings of the service.",
      source: "https://render.com/docs/deploy-hooks",
      finds: [
        "https://api.render.com/deploy/srv-{{alnum-lower:20}}?key=<<{{base62:11}}>>",
        'curl "https://api.render.com/deploy/srv-{{alnum-lower:20}}?key=<<{{base62:11}}>>"'
      ],
      ignores: [
        "https://api.render.com/deploy/srv-{{alnum-lower:20}}?key=$KEY",
        "https://dashboard.render.com/web/srv-{{alnum-lower:20}}"
      ]
    }
  ]
});

// src/rules/secrets/replicate.ts
var replicate_default = defineService({
  name: "Replicate",
  rules: [
    {
      id: "replicate-api-token",
      title: "Replicate API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}r8_[A-Za-z0-9]{37}${end}`,
      random: true,
      why: "Whoever holds it can call the models at your cost and read predictions.",
      fix: "Delete the key on the API tokens page of the console and create a new one with a spending limit.",
      source: "https://replicate.com/docs/topics/security/api-tokens",
      finds: ["REPLICATE_API_TOKEN=<<r8_{{base62:37}}>>", "--token <<r8_{{base62:37}}>>"],
      ignores: ["REPLICATE_API_TOKEN=r8_{{base62:12}}", "xr8_{{base62:37}}"]
    }
  ]
});

// src/rules/secrets/resend.ts
var resend_default = defineService({
  name: "Resend",
  rules: [
    {
      id: "resend-api-key",
      title: "Resend API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}${end}`,
      random: true,
      publicPrefix: 3,
      why: "Whoever holds it can send e-mail from your verified domains.",
      fix: "Delete the key under API Keys in the Resend dashboard and create one that may only send.",
      source: "https://resend.com/docs/dashboard/api-keys/introduction",
      finds: [
        "RESEND_API_KEY=<<re_{{base62:8}}_{{base62:24}}>>",
        "const resend = new Resend('<<re_{{base62:8}}_{{base62:24}}>>')"
      ],
      ignores: ["const core_{{base62:8}}_{{base62:24}} = 1", "RESEND_API_KEY=re_{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/retool.ts
var retool_default = defineService({
  name: "Retool",
  rules: [
    {
      id: "retool-api-token",
      title: "Retool API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}retool_01[0-9a-hjkmnp-tv-z]{24}${end}`,
      why: "Whoever holds it can manage the organisation within the scopes of the token.",
      fix: "Revoke the token under Settings, API.",
      source: "https://docs.retool.com/org-users/guides/retool-api/authentication",
      finds: ["RETOOL_API_TOKEN=<<retool_01{{hex:24}}>>", "apiToken: '<<retool_01{{hex:24}}>>'"],
      ignores: ["RETOOL_API_TOKEN=retool_01{{alnum-lower:8}}", "xretool_01{{alnum-lower:24}}"]
    }
  ]
});

// src/rules/secrets/riot-games.ts
var riot_games_default = defineService({
  name: "Riot Games",
  rules: [
    {
      id: "riot-games-api-key",
      title: "Riot Games API key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can use up the rate limit of your application; a development key ends after a day.",
      fix: "Regenerate the key in the Riot developer portal.",
      source: "https://developer.riotgames.com/docs/portal",
      finds: ["RIOT_API_KEY=<<RGAPI-{{uuid}}>>", "X-Riot-Token: <<RGAPI-{{uuid}}>>"],
      ignores: ["RIOT_API_KEY=RGAPI-{{hex:8}}", "xRGAPI-{{uuid}}"]
    }
  ]
});

// src/rules/secrets/rocket-chat.ts
var rocket_chat_default = defineService({
  name: "Rocket.Chat",
  rules: [
    {
      id: "rocket-chat-webhook-url",
      title: "Rocket.Chat incoming webhook",
      pack: "secrets",
      level: "error",
      pattern: `https?://[A-Za-z0-9.-]{4,80}(?::[0-9]{1,5})?/hooks/(?<value>[A-Za-z0-9]{17,24}/[A-Za-z0-9]{43,64})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Delete the integration under Administration and create a new one.",
      source: "https://docs.rocket.chat/docs/integrations",
      finds: [
        "https://chat.harbor.dev/hooks/<<{{base62:17}}/{{base62:64}}>>",
        "RC_URL=https://rocket.harbor.dev:3000/hooks/<<{{base62:24}}/{{base62:64}}>>"
      ],
      ignores: [
        "https://chat.harbor.dev/hooks/{{base62:17}}",
        "https://chat.harbor.dev/hooks/{{base62:17}}/token"
      ]
    }
  ]
});

// src/rules/secrets/rollbar.ts
var rollbar_default = defineService({
  name: "Rollbar",
  rules: [
    {
      id: "rollbar-access-token",
      title: "Rollbar access token",
      pack: "secrets",
      level: "error",
      pattern: `(?:rollbar[a-z_.-]{0,24}token|x-rollbar-access-token)${assign}(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send, or with a read token read, the errors of the project.",
      fix: "Delete the token in the project settings.",
      source: "https://docs.rollbar.com/docs/access-tokens",
      finds: ["ROLLBAR_ACCESS_TOKEN=<<{{hex:32}}>>", 'rollbarServerToken: "<<{{hex:32}}>>"'],
      ignores: ["ROLLBAR_ACCESS_TOKEN={{hex:16}}", "build_id: {{hex:32}}"]
    }
  ]
});

// src/rules/secrets/rootly.ts
var rootly_default = defineService({
  name: "Rootly",
  rules: [
    {
      id: "rootly-api-key",
      title: "Rootly API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}rootly_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can read and change the incidents that its role may.",
      fix: "Delete the key under Organization settings, API Keys.",
      source: "https://docs.rootly.com/api-reference/overview",
      finds: ["ROOTLY_API_TOKEN=<<rootly_{{hex:64}}>>", "  value: <<rootly_{{hex:64}}>>"],
      ignores: ["ROOTLY_API_TOKEN=rootly_{{hex:32}}", "xrootly_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/rubygems.ts
var rubygems_default = defineService({
  name: "RubyGems",
  rules: [
    {
      id: "rubygems-api-key",
      title: "RubyGems API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}rubygems_[0-9a-f]{48}${end}`,
      random: true,
      why: "Whoever holds it can publish or yank gems, as its scopes allow.",
      fix: "Delete the key under Settings, API keys, and use trusted publishing.",
      source: "https://guides.rubygems.org/api-key-scopes/",
      finds: ["GEM_HOST_API_KEY=<<rubygems_{{hex:48}}>>", ":rubygems_api_key: <<rubygems_{{hex:48}}>>"],
      ignores: ["GEM_HOST_API_KEY=rubygems_{{hex:24}}", "xrubygems_{{hex:48}}"]
    }
  ]
});

// src/rules/secrets/rudderstack.ts
var rudderstack_default = defineService({
  name: "RudderStack",
  rules: [
    {
      id: "rudderstack-access-token",
      title: "RudderStack access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("rudder(?:stack)?", "access_?token")}(?<value>[A-Za-z0-9]{27})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the token can.",
      fix: "Delete the token in the settings of the account and create a new one.",
      source: "https://www.rudderstack.com/docs/access-management/personal-access-tokens/",
      finds: [
        "RUDDERSTACK_ACCESS_TOKEN=<<{{base62:27}}>>",
        '"rudderstack_access_token": "<<{{base62:27}}>>"'
      ],
      ignores: ["RUDDERSTACK_ACCESS_TOKEN={{base62:9}}", "CHECKSUM={{base62:27}}"]
    }
  ]
});

// src/rules/secrets/runpod.ts
var runpod_default = defineService({
  name: "RunPod",
  rules: [
    {
      id: "runpod-api-key",
      title: "RunPod API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}${end}`,
      random: true,
      why: "Whoever holds it can start machines at your cost and read their volumes.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.runpod.io/get-started/api-keys",
      finds: [
        "RUNPOD_API_KEY=<<rpa_{{alnum-upper:40}}{{base62:6}}>>",
        'export KEY="<<rpa_{{alnum-upper:40}}{{base62:6}}>>"'
      ],
      ignores: ["RUNPOD_API_KEY=rpa_{{alnum-upper:13}}{{base62:6}}", "xrpa_{{alnum-upper:40}}{{base62:6}}"]
    }
  ]
});

// src/rules/secrets/runway.ts
var runway_default = defineService({
  name: "Runway",
  rules: [
    {
      id: "runway-api-secret",
      title: "Runway API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}key_[0-9a-f]{128}${end}`,
      random: true,
      why: "Whoever holds it can generate videos at your cost.",
      fix: "Disable the key in the Runway developer portal.",
      source: "https://docs.dev.runwayml.com/guides/setup",
      finds: ["RUNWAYML_API_SECRET=<<key_{{hex:128}}>>", "Authorization: Bearer <<key_{{hex:128}}>>"],
      ignores: ["RUNWAYML_API_SECRET=key_{{hex:64}}", "xkey_{{hex:128}}"]
    }
  ]
});

// src/rules/secrets/salesforce.ts
var salesforce_default = defineService({
  name: "Salesforce",
  rules: [
    {
      id: "salesforce-access-token",
      title: "Salesforce access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?!AQ[A-Za-z0-9._]{80,260}${end}`,
      random: true,
      why: "Whoever holds it is signed in to the organisation as the user.",
      fix: "End the session under Session management.",
      source: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm",
      finds: [
        "SF_ACCESS_TOKEN=<<00D{{base62:12}}!AQ{{base62:94}}>>",
        '"token": "<<00D{{base62:12}}!AQ{{base62:94}}>>"'
      ],
      ignores: ["SF_ACCESS_TOKEN=00D{{base62:12}}!AQ{{base62:31}}", "x00D{{base62:12}}!AQ{{base62:94}}"]
    },
    {
      id: "salesforce-refresh-token",
      title: "Salesforce refresh token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}5Aep861[A-Za-z0-9._]{60,200}={0,2}(?![A-Za-z0-9._])`,
      why: "Whoever holds it can sign in as the user until it is revoked.",
      fix: "Revoke it under OAuth connected apps of the user.",
      source: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm",
      finds: ["SF_REFRESH_TOKEN=<<5Aep861{{base62:80}}>>", "--token <<5Aep861{{base62:80}}>>"],
      ignores: ["SF_REFRESH_TOKEN=5Aep861{{base62:26}}", "x5Aep861{{base62:80}}"]
    },
    {
      id: "salesforce-auth-url",
      title: "Salesforce authorisation URL",
      pack: "secrets",
      level: "error",
      pattern: "force://[A-Za-z0-9_.]{1,100}:[A-Za-z0-9._]{0,100}:(?<value>[A-Za-z0-9._]{60,200}={0,2})@",
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can sign in as the user with the command line.",
      fix: "Revoke it under OAuth connected apps of the user.",
      source: "https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_auth_view_info.htm",
      finds: [
        "SFDX_AUTH_URL=force://PlatformCLI::<<5Aep861{{base62:80}}>>@harbor.my.salesforce.com",
        '"sfdxAuthUrl": "force://PlatformCLI::<<5Aep861{{base62:80}}>>@harbor.my.salesforce.com"'
      ],
      ignores: [
        "force://PlatformCLI::token@harbor.my.salesforce.com",
        "force://<clientId>:<clientSecret>:<refreshToken>@<instanceUrl>"
      ]
    },
    {
      id: "salesforce-consumer-secret",
      title: "Salesforce consumer secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:salesforce|sfdc|sf_consumer)", "secret")}(?<value>[0-9A-F]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://help.salesforce.com/s/articleView?id=sf.connected_app_create_api_integration.htm",
      finds: ["SALESFORCE_CLIENT_SECRET=<<{{HEX:64}}>>", '"salesforce_client_secret": "<<{{HEX:64}}>>"'],
      ignores: ["SALESFORCE_CLIENT_SECRET={{HEX:21}}", "CHECKSUM={{HEX:64}}"]
    }
  ]
});

// src/rules/secrets/samsara.ts
var samsara_default = defineService({
  name: "Samsara",
  rules: [
    {
      id: "samsara-api-token",
      title: "Samsara API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}samsara_api_[A-Za-z0-9]{26,32}${end}`,
      random: true,
      why: "Whoever holds it can read where vehicles and drivers are, or change what its scopes allow.",
      fix: "Delete the token under Settings, API Tokens.",
      source: "https://developers.samsara.com/docs/authentication",
      finds: [
        "SAMSARA_API_TOKEN=<<samsara_api_{{base62:30}}>>",
        'const token = "<<samsara_api_{{base62:30}}>>"'
      ],
      ignores: ["SAMSARA_API_TOKEN=samsara_api_{{base62:15}}", "xsamsara_api_{{base62:30}}"]
    }
  ]
});

// src/rules/secrets/sanity.ts
var sanity_default = defineService({
  name: "Sanity",
  rules: [
    {
      id: "sanity-api-token",
      title: "Sanity API token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("sanity")}(?<value>sk[A-Za-z0-9]{78,180})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read drafts and, with write access, change content.",
      fix: "Delete the token under API of the project.",
      source: "https://www.sanity.io/docs/content-lake/http-auth",
      finds: ["SANITY_API_TOKEN=<<sk{{base62:80}}>>", '"sanity_api_token": "<<sk{{base62:80}}>>"'],
      ignores: ["SANITY_API_TOKEN=sk{{base62:26}}", "CHECKSUM=sk{{base62:80}}"]
    }
  ]
});

// src/rules/secrets/sauce-labs.ts
var sauce_labs_default = defineService({
  name: "Sauce Labs",
  rules: [
    {
      id: "sauce-labs-access-key",
      title: "Sauce Labs access key",
      pack: "secrets",
      level: "error",
      pattern: `(?:sauce(?:labs)?[a-z_.-]{0,12}key)${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it, with the user name, can run tests at your cost and see their recordings.",
      fix: "Regenerate the key under Account, User settings.",
      source: "https://docs.saucelabs.com/dev/api/",
      finds: ["SAUCE_ACCESS_KEY=<<{{uuid}}>>", 'sauceAccessKey: "<<{{uuid}}>>"'],
      ignores: ["SAUCE_ACCESS_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/scaleway.ts
var scaleway_default = defineService({
  name: "Scaleway",
  rules: [
    {
      id: "scaleway-access-key",
      title: "Scaleway access key",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}SCW[A-Z0-9]{17}${base64End}`,
      random: true,
      why: "It names the project, and with its secret key it opens whatever its owner may do.",
      fix: "Look for the secret key beside it and delete the API key in IAM.",
      source: "https://www.scaleway.com/en/docs/iam/reference-content/api-key-format/",
      finds: ["SCW_ACCESS_KEY=<<SCW{{alnum-upper:17}}>>", "apiKey: '<<SCW{{alnum-upper:17}}>>'"],
      ignores: ["SCW_ACCESS_KEY=SCW{{alnum-upper:8}}", "xSCW{{alnum-upper:17}}"]
    },
    {
      id: "scaleway-secret-key",
      title: "Scaleway secret key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:scw_|scaleway)[a-z_.-]{0,20}(?:secret[a-z_.-]{0,8}|token))${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "scaleway-access-key", lines: 5 },
      publicPrefix: 0,
      why: "Whoever holds it can create, change and delete the resources of the account, at your cost.",
      fix: "Delete the API key in IAM and create one for an application with few permissions.",
      source: "https://www.scaleway.com/en/docs/iam/reference-content/api-key-format/",
      finds: ["SCW_SECRET_KEY=<<{{uuid}}>>", "scaleway_secret_key: <<{{uuid}}>>"],
      ignores: ["SCW_SECRET_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/scalingo.ts
var scalingo_default = defineService({
  name: "Scalingo",
  rules: [
    {
      id: "scalingo-token",
      title: "Scalingo API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}tk-us-[A-Za-z0-9_-]{48}${end}`,
      random: true,
      why: "Whoever holds it can deploy and change every application of its owner.",
      fix: "Delete the token in the profile.",
      source: "https://doc.scalingo.com/platform/user-management/api-tokens",
      finds: ["SCALINGO_API_TOKEN=<<tk-us-{{base62:48}}>>", 'const token = "<<tk-us-{{base62:48}}>>"'],
      ignores: ["SCALINGO_API_TOKEN=tk-us-{{base62:24}}", "xtk-us-{{base62:48}}"]
    }
  ]
});

// src/rules/secrets/scrapfly.ts
var scrapfly_default = defineService({
  name: "Scrapfly",
  rules: [
    {
      id: "scrapfly-api-key",
      title: "Scrapfly API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}scp-(?:live|test)-[0-9a-z]{32}${end}`,
      random: true,
      why: "Whoever holds it can scrape at your cost.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://scrapfly.io/docs/scrape-api/getting-started",
      finds: ["SCRAPFLY_KEY=<<scp-live-{{hex:32}}>>", "const key = '<<scp-live-{{hex:32}}>>'"],
      ignores: ["SCRAPFLY_KEY=scp-live-{{hex:10}}", "xscp-live-{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/scrapingbee.ts
var scrapingbee_default = defineService({
  name: "ScrapingBee",
  rules: [
    {
      id: "scrapingbee-api-key",
      title: "ScrapingBee API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("scrapingbee")}(?<value>[0-9A-Z]{80})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can scrape at your cost.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://www.scrapingbee.com/documentation/",
      finds: [
        "SCRAPINGBEE_API_KEY=<<{{alnum-upper:80}}>>",
        '"scrapingbee_api_key": "<<{{alnum-upper:80}}>>"'
      ],
      ignores: ["SCRAPINGBEE_API_KEY={{alnum-upper:26}}", "CHECKSUM={{alnum-upper:80}}"]
    }
  ]
});

// src/rules/secrets/segment.ts
var segment_default = defineService({
  name: "Segment",
  rules: [
    {
      id: "segment-api-token",
      title: "Segment Public API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sgp_[A-Za-z0-9]{64}${end}`,
      random: true,
      why: "Whoever holds it can read and change sources, destinations and keys of the workspace.",
      fix: "Delete the token under Access management.",
      source: "https://segment.com/docs/api/public-api/",
      finds: ["SEGMENT_TOKEN=<<sgp_{{base62:64}}>>", "--token <<sgp_{{base62:64}}>>"],
      ignores: ["SEGMENT_TOKEN=sgp_{{base62:21}}", "xsgp_{{base62:64}}"]
    },
    {
      id: "segment-write-key",
      title: "Segment write key",
      pack: "secrets",
      level: "note",
      pattern: `segment_?write_?key${assign}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send made-up events into the source.",
      fix: "Delete the source key under Settings, API keys.",
      source: "https://segment.com/docs/connections/find-writekey/",
      finds: ["SEGMENT_WRITE_KEY=<<{{base62:32}}>>", '"segment_write_key": "<<{{base62:32}}>>"'],
      ignores: ["SEGMENT_WRITE_KEY={{base62:10}}", "CHECKSUM={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/semgrep.ts
var semgrep_default = defineService({
  name: "Semgrep",
  rules: [
    {
      id: "semgrep-app-token",
      title: "Semgrep AppSec Platform token",
      pack: "secrets",
      level: "error",
      pattern: `(?:semgrep[a-z_.-]{0,16}token)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload and read the findings of the organisation.",
      fix: "Delete the token under Settings, Tokens.",
      source: "https://semgrep.dev/docs/semgrep-ci/ci-environment-variables",
      finds: ["SEMGREP_APP_TOKEN=<<{{hex:64}}>>", 'semgrepToken: "<<{{hex:64}}>>"'],
      ignores: ["SEMGREP_APP_TOKEN={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/sendbird.ts
var sendbird_default = defineService({
  name: "Sendbird",
  rules: [
    {
      id: "sendbird-api-token",
      title: "Sendbird API token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("sendbird", "token")}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change every channel and user of the app.",
      fix: "Revoke the token under Settings, General.",
      source: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
      finds: ["SENDBIRD_API_TOKEN=<<{{hex:40}}>>", '"sendbird_api_token": "<<{{hex:40}}>>"'],
      ignores: ["SENDBIRD_API_TOKEN={{hex:13}}", "CHECKSUM={{hex:40}}"]
    }
  ]
});

// src/rules/secrets/sendgrid.ts
var sendgrid_default = defineService({
  name: "SendGrid",
  rules: [
    {
      id: "sendgrid-api-key",
      title: "SendGrid API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}${end}`,
      random: true,
      why: "Whoever holds it can send e-mail in your name and read contacts.",
      fix: "Delete the key under Settings, API Keys, and create one that may only send.",
      source: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
      finds: [
        "SENDGRID_API_KEY=<<SG.{{base62:22}}.{{base62:43}}>>",
        "sgMail.setApiKey('<<SG.{{base62:22}}.{{base62:43}}>>')"
      ],
      ignores: ["SENDGRID_API_KEY=SG.{{base62:22}}", "MSG.{{base62:22}}.{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/sentry.ts
var sentry_default = defineService({
  name: "Sentry",
  rules: [
    {
      id: "sentry-organization-token",
      title: "Sentry organisation token",
      pack: "secrets",
      level: "error",
      pattern: `${start}sntrys_eyJ[A-Za-z0-9+/_-]{60,500}={0,2}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/_-])`,
      proof: "base64-json",
      why: "Whoever holds it can upload source maps and releases for the organisation.",
      fix: "Revoke the token under Settings, Organization Tokens.",
      source: "https://docs.sentry.io/account/auth-tokens/",
      finds: ["SENTRY_AUTH_TOKEN=<<{{sentry-org}}>>", 'authToken: "<<{{sentry-org}}>>"'],
      ignores: ["SENTRY_AUTH_TOKEN=sntrys_{{base62:30}}", "sntrys_eyJ{{base62:40}}"]
    },
    {
      id: "sentry-user-token",
      title: "Sentry user token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:sntryu|sntryi)_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can use the Sentry API within the scopes of the token.",
      fix: "Revoke the token under Settings, Personal Tokens.",
      source: "https://docs.sentry.io/account/auth-tokens/",
      finds: ["SENTRY_AUTH_TOKEN=<<sntryu_{{hex:64}}>>", "token=<<sntryi_{{hex:64}}>>"],
      ignores: ["sntryu_{{hex:32}}", "https://{{hex:32}}@o{{digits:6}}.ingest.sentry.io/{{digits:7}}"]
    },
    {
      id: "sentry-application-token",
      title: "Sentry token of an API application",
      pack: "secrets",
      level: "error",
      pattern: `${start}sntry[ar]_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can use the Sentry API as the user who approved the application.",
      fix: "Revoke the application under Settings, Authorized Applications.",
      source: "https://docs.sentry.io/account/auth-tokens/",
      finds: ["SENTRY_TOKEN=<<sntrya_{{hex:64}}>>", "refresh_token: <<sntryr_{{hex:64}}>>"],
      ignores: ["SENTRY_TOKEN=sntrya_{{hex:32}}", "xsntrya_{{hex:64}}"]
    },
    {
      id: "sentry-legacy-token",
      title: "Sentry auth token (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:sentry[a-z_.-]{0,16}auth_?token)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the Sentry API within the scopes of the token.",
      fix: "Revoke the token under Settings, Auth Tokens.",
      source: "https://docs.sentry.io/account/auth-tokens/",
      finds: ["SENTRY_AUTH_TOKEN=<<{{hex:64}}>>", 'sentryAuthToken: "<<{{hex:64}}>>"'],
      ignores: ["SENTRY_AUTH_TOKEN={{hex:32}}", "build_id: {{hex:64}}"]
    },
    {
      id: "sentry-legacy-dsn",
      title: "Sentry DSN with a secret key",
      pack: "secrets",
      level: "warning",
      pattern: "https://[0-9a-f]{32}:(?<value>[0-9a-f]{32})@[a-z0-9.-]{4,80}/[0-9]{1,12}",
      random: true,
      publicPrefix: 0,
      why: "Whoever has it can send events and, on old servers, use the private key for more.",
      fix: "Use the DSN without the secret, and revoke the client key.",
      source: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
      finds: [
        "SENTRY_DSN=https://{{hex:32}}:<<{{hex:32}}>>@sentry.io/{{digits:6}}",
        'dsn: "https://{{hex:32}}:<<{{hex:32}}>>@sentry.harbor.dev/12"'
      ],
      ignores: [
        "SENTRY_DSN=https://{{hex:32}}@o{{digits:6}}.ingest.sentry.io/{{digits:7}}",
        "https://{{hex:32}}:$KEY@sentry.io/{{digits:6}}"
      ]
    }
  ]
});

// src/rules/secrets/serpapi.ts
var serpapi_default = defineService({
  name: "SerpApi",
  rules: [
    {
      id: "serpapi-key",
      title: "SerpApi key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("serp_?api")}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can search at your cost.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://serpapi.com/search-api",
      finds: ["SERPAPI_API_KEY=<<{{hex:64}}>>", '"serpapi_api_key": "<<{{hex:64}}>>"'],
      ignores: ["SERPAPI_API_KEY={{hex:21}}", "CHECKSUM={{hex:64}}"]
    },
    {
      id: "serper-key",
      title: "Serper API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("serper")}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can search at your cost.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://serper.dev/playground",
      finds: ["SERPER_API_KEY=<<{{hex:40}}>>", '"serper_api_key": "<<{{hex:40}}>>"'],
      ignores: ["SERPER_API_KEY={{hex:13}}", "CHECKSUM={{hex:40}}"]
    }
  ]
});

// src/rules/secrets/settlemint.ts
var settlemint_default = defineService({
  name: "SettleMint",
  rules: [
    {
      id: "settlemint-access-token",
      title: "SettleMint access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sm_(?:aat|pat|sat)_[A-Za-z0-9]{16}${end}`,
      random: true,
      why: "Whoever holds it can reach the applications, chains and storages that it covers.",
      fix: "Delete the token in SettleMint under Access tokens.",
      source: "https://console.settlemint.com/documentation/platform-components/security-and-authentication/application-access-tokens",
      finds: ["SETTLEMINT_ACCESS_TOKEN=<<sm_aat_{{base62:16}}>>", "x-auth-token: <<sm_pat_{{base62:16}}>>"],
      ignores: ["SETTLEMINT_ACCESS_TOKEN=sm_aat_{{base62:6}}", "xsm_aat_{{base62:16}}"]
    }
  ]
});

// src/rules/secrets/shippo.ts
var shippo_default = defineService({
  name: "Shippo",
  rules: [
    {
      id: "shippo-live-token",
      title: "Shippo API token (live)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}shippo_live_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can buy labels at your cost and read addresses.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.goshippo.com/docs/guides_general/authentication/",
      finds: [
        "SHIPPO_API_KEY=<<shippo_live_{{hex:40}}>>",
        "Authorization: ShippoToken <<shippo_live_{{hex:40}}>>"
      ],
      ignores: ["SHIPPO_API_KEY=shippo_live_{{hex:13}}", "xshippo_live_{{hex:40}}"]
    },
    {
      id: "shippo-test-token",
      title: "Shippo API token (test)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}shippo_test_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.goshippo.com/docs/guides_general/authentication/",
      finds: [
        "SHIPPO_API_KEY=<<shippo_test_{{hex:40}}>>",
        "Authorization: ShippoToken <<shippo_test_{{hex:40}}>>"
      ],
      ignores: ["SHIPPO_API_KEY=shippo_test_{{hex:13}}", "xshippo_test_{{hex:40}}"]
    }
  ]
});

// src/rules/secrets/shodan.ts
var shodan_default = defineService({
  name: "Shodan",
  rules: [
    {
      id: "shodan-api-key",
      title: "Shodan API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:shodan[a-z_.-]{0,16}key|api\.shodan\.io[^\s"\x27]{0,80}[?&]key)${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use your credits.",
      fix: "Reset the key on the account page.",
      source: "https://developer.shodan.io/api",
      finds: [
        "SHODAN_API_KEY=<<{{base62:32}}>>",
        "https://api.shodan.io/shodan/host/search?key=<<{{base62:32}}>>"
      ],
      ignores: ["SHODAN_API_KEY={{base62:16}}", "build_id: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/shopify.ts
var shopify_default = defineService({
  name: "Shopify",
  rules: [
    {
      id: "shopify-token",
      title: "Shopify access token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:shpat|shpca|shppa)_[0-9a-fA-F]{32}${end}`,
      random: true,
      why: "Whoever holds it can read and change orders, customers and products of the shop.",
      fix: "Rotate the credentials of the app or uninstall and install it again.",
      source: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
      finds: ["SHOPIFY_ACCESS_TOKEN=<<shpat_{{hex:32}}>>", "X-Shopify-Access-Token: <<shppa_{{hex:32}}>>"],
      ignores: ["shpat_{{hex:16}}", "shpxx_{{hex:32}}"]
    },
    {
      id: "shopify-app-secret",
      title: "Shopify app secret",
      pack: "secrets",
      level: "error",
      pattern: `${start}shpss_[0-9a-fA-F]{32}${end}`,
      random: true,
      why: "Whoever holds it can forge webhooks and sign in to every shop that installed the app.",
      fix: "Rotate the client secret in the settings of the app.",
      source: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets",
      finds: ["SHOPIFY_API_SECRET=<<shpss_{{hex:32}}>>", 'apiSecretKey: "<<shpss_{{hex:32}}>>"'],
      ignores: ["shpss_{{hex:16}}", "xshpss_{{hex:32}}"]
    },
    {
      id: "shopify-theme-token",
      title: "Shopify Theme Access password",
      pack: "secrets",
      level: "error",
      pattern: `${start}shptka_[0-9a-f]{32}${end}`,
      random: true,
      why: "Whoever holds it can change the themes of the shop, and so what its customers see.",
      fix: "Delete the user in the Theme Access app.",
      source: "https://shopify.dev/docs/storefronts/themes/tools/theme-access",
      finds: [
        "SHOPIFY_CLI_THEME_TOKEN=<<shptka_{{hex:32}}>>",
        "shopify theme push --password <<shptka_{{hex:32}}>>"
      ],
      ignores: ["shptka_{{hex:16}}", "xshptka_{{hex:32}}"]
    },
    {
      id: "shopify-partner-token",
      title: "Shopify Partner API token",
      pack: "secrets",
      level: "error",
      pattern: `${start}prtapi_[0-9a-f]{32}${end}`,
      random: true,
      why: "Whoever holds it can read earnings and apps of the partner organisation.",
      fix: "Delete the client under Settings, Partner API clients.",
      source: "https://shopify.dev/docs/api/partner",
      finds: ["SHOPIFY_PARTNER_TOKEN=<<prtapi_{{hex:32}}>>", "X-Shopify-Access-Token: <<prtapi_{{hex:32}}>>"],
      ignores: ["prtapi_{{hex:16}}", "xprtapi_{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/shortcut.ts
var shortcut_default = defineService({
  name: "Shortcut",
  rules: [
    {
      id: "shortcut-api-token",
      title: "Shortcut API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:shortcut|clubhouse)_?api_?token${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Delete the token in the settings of the account and create a new one.",
      source: "https://developer.shortcut.com/api/rest/v3#Authentication",
      finds: ["SHORTCUT_API_TOKEN=<<{{uuid}}>>", '"shortcut_api_token": "<<{{uuid}}>>"'],
      ignores: ["SHORTCUT_API_TOKEN={{hex:12}}", "CHECKSUM={{uuid}}"]
    }
  ]
});

// src/rules/secrets/sidekiq.ts
var sidekiq_default = defineService({
  name: "Sidekiq",
  rules: [
    {
      id: "sidekiq-gem-credential",
      title: "Sidekiq Pro or Enterprise gem server credential",
      pack: "secrets",
      level: "error",
      pattern: `(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM)${assign}(?<value>[0-9a-f]{8}:[0-9a-f]{8})(?![A-Za-z0-9_-])`,
      byName: true,
      publicPrefix: 0,
      why: "Whoever holds it can install the commercial gems that the licence covers.",
      fix: "Ask Contributed Systems for new credentials.",
      source: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
      finds: [
        "BUNDLE_GEMS__CONTRIBSYS__COM=<<{{hex:8}}:{{hex:8}}>>",
        'BUNDLE_ENTERPRISE__CONTRIBSYS__COM: "<<{{hex:8}}:{{hex:8}}>>"'
      ],
      ignores: ["BUNDLE_GEMS__CONTRIBSYS__COM={{hex:4}}:{{hex:8}}", "build_id: {{hex:8}}:{{hex:8}}"]
    }
  ]
});

// src/rules/secrets/slack.ts
var slack_default = defineService({
  name: "Slack",
  rules: [
    {
      id: "slack-bot-token",
      title: "Slack bot token",
      pack: "secrets",
      level: "error",
      pattern: `${start}xoxb-[0-9]{10,14}-[0-9]{10,14}-[A-Za-z0-9]{24}${end}`,
      proof: "slack-structure",
      random: true,
      why: "Whoever holds it can read and post in every channel that the bot is in.",
      fix: "Revoke the token under OAuth & Permissions of the app and reinstall the app.",
      source: "https://docs.slack.dev/authentication/tokens",
      finds: ["SLACK_BOT_TOKEN=<<{{slack-bot}}>>", 'token: "<<{{slack-bot}}>>"'],
      ignores: ["SLACK_BOT_TOKEN=xoxb-your-bot-token", "xoxb-{{digits:12}}-{{base62:24}}"]
    },
    {
      id: "slack-user-token",
      title: "Slack user token",
      pack: "secrets",
      level: "error",
      pattern: `${start}xoxp-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{32}${end}`,
      proof: "slack-structure",
      random: true,
      why: "Whoever holds it can read and write what the person can, direct messages included.",
      fix: "Revoke the token with `auth.revoke` and reinstall the app with fewer scopes.",
      source: "https://docs.slack.dev/authentication/tokens",
      finds: ["SLACK_TOKEN=<<{{slack-user}}>>", '"access_token":"<<{{slack-user}}>>"'],
      ignores: ["xoxp-{{digits:12}}-{{hex:32}}", "xoxp-…"]
    },
    {
      id: "slack-app-token",
      title: "Slack app-level token",
      pack: "secrets",
      level: "error",
      pattern: `${start}xapp-[0-9]-A[A-Z0-9]{8,12}-[0-9]{10,14}-[0-9a-f]{64}${end}`,
      proof: "slack-structure",
      random: true,
      why: "Whoever holds it can open a socket as the app and receive its events.",
      fix: "Revoke the token under Basic Information, App-Level Tokens.",
      source: "https://docs.slack.dev/authentication/tokens",
      finds: ["SLACK_APP_TOKEN=<<{{slack-app}}>>", 'appToken: "<<{{slack-app}}>>"'],
      ignores: ["SLACK_APP_TOKEN=xapp-1-A0{{alnum-upper:9}}", "xapp-1-{{hex:64}}"]
    },
    {
      id: "slack-rotating-token",
      title: "Slack rotating or refresh token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${start}xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{120,220}${end}`,
      random: true,
      why: "Whoever holds it can act as the app, and with a refresh token fetch new access tokens.",
      fix: "Revoke the tokens with `auth.revoke` and sign in again.",
      source: "https://docs.slack.dev/authentication/using-token-rotation",
      finds: ["SLACK_REFRESH_TOKEN=<<xoxe-1-{{base62:146}}>>", '"token":"<<xoxe.xoxp-1-{{base62:166}}>>"'],
      ignores: ["xoxe-1-{{base62:20}}", "xoxe.xoxp-{{base62:60}}"]
    },
    {
      id: "slack-session-token",
      title: "Slack browser session token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:xoxc-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{64}|xoxd-[A-Za-z0-9%+/]{100,300}={0,2}|xoxs-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{10,64})(?![A-Za-z0-9_=-])`,
      random: true,
      why: "Whoever holds it, with its cookie, is signed in as the person.",
      fix: "Sign out of all sessions in the account settings of Slack.",
      source: "https://docs.slack.dev/authentication/tokens",
      finds: [
        "SLACK_XOXC=<<xoxc-{{digits:12}}-{{digits:13}}-{{digits:13}}-{{hex:64}}>>",
        "cookie: d=<<xoxd-{{base62:120}}>>;"
      ],
      ignores: ["xoxc-{{digits:12}}-{{hex:64}}", "xoxd-{{base62:20}}"]
    },
    {
      id: "slack-webhook-url",
      title: "Slack incoming webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`hooks\.slack\.com/(?:services/(?<value>T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})|(?:workflows|triggers)/T[A-Z0-9]{8,12}/[A-Za-z0-9/]{20,80})(?![A-Za-z0-9/])`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel or start the workflow.",
      fix: "Delete the webhook in the settings of the app and create a new one.",
      source: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
      finds: [
        "SLACK_WEBHOOK_URL=https://hooks.slack.com/services/<<T0{{alnum-upper:9}}/B0{{alnum-upper:9}}/{{base62:24}}>>",
        '"https://<<hooks.slack.com/triggers/T0{{alnum-upper:9}}/{{digits:13}}/{{hex:32}}>>"'
      ],
      ignores: ["https://hooks.slack.com/services/T000/B000/XXXX", "https://hooks.slack.com/services/"]
    },
    {
      id: "slack-legacy-token",
      title: "Slack token (older kinds)",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:xox[ar](?:-2)?(?:-[0-9]{9,14}){3}-[0-9a-f]{32}|xoxo-[0-9]{9,14}-[A-Za-z0-9]{20,40}|xoxb-[0-9]{9,14}-[A-Za-z0-9]{24})${end}`,
      random: true,
      why: "Whoever holds it can use the workspace with what the app was granted.",
      fix: "Revoke the token with `auth.revoke` and reinstall the app, which gives one of the new kinds.",
      source: "https://docs.slack.dev/authentication/tokens",
      finds: [
        "SLACK_TOKEN=<<xoxa-2-{{digits:12}}-{{digits:12}}-{{digits:12}}-{{hex:32}}>>",
        'token: "<<xoxb-{{digits:11}}-{{base62:24}}>>"'
      ],
      ignores: ["SLACK_TOKEN=xoxa-2-abcdef-abcdef", "xoxr-{{digits:12}}"]
    },
    {
      id: "slack-signing-secret",
      title: "Slack signing or client secret",
      pack: "secrets",
      level: "error",
      pattern: `slack_?(?:signing|client)_?secret${assign}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can forge requests of Slack or finish the sign-in of the app.",
      fix: "Regenerate the secret under Basic Information of the app.",
      source: "https://docs.slack.dev/authentication/verifying-requests-from-slack",
      finds: ["SLACK_SIGNING_SECRET=<<{{hex:32}}>>", 'slackClientSecret: "<<{{hex:32}}>>"'],
      ignores: ["SLACK_SIGNING_SECRET={{hex:12}}", "SLACK_CLIENT_ID={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/snyk.ts
var snyk_default = defineService({
  name: "Snyk",
  rules: [
    {
      id: "snyk-access-token",
      title: "Snyk personal or service access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{40,200}${end}`,
      random: true,
      publicPrefix: 9,
      why: "Whoever holds it can read the findings of the organisation and change its projects.",
      fix: "Revoke the token in the account settings.",
      source: "https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token",
      finds: [
        "SNYK_TOKEN=<<snyk_uat.{{hex:8}}.eyJl{{base62:120}}.{{base62:86}}>>",
        "Authorization: Bearer <<snyk_uat.{{hex:8}}.eyJl{{base62:120}}.{{base62:86}}>>"
      ],
      ignores: [
        "SNYK_TOKEN=snyk_uat.{{hex:8}}.{{base62:10}}.{{base62:6}}",
        "xsnyk_uat.{{hex:8}}.eyJl{{base62:120}}.{{base62:86}}"
      ]
    },
    {
      id: "snyk-api-token",
      title: "Snyk API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:snyk[a-z_.-]{0,16}(?:token|key))${assign}(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the findings of the organisation and change its projects.",
      fix: "Revoke and regenerate the token in the account settings.",
      source: "https://docs.snyk.io/snyk-api/authentication-for-api",
      finds: ["SNYK_TOKEN=<<{{uuid}}>>", 'snykToken: "<<{{uuid}}>>"'],
      ignores: ["SNYK_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/socket.ts
var socket_default = defineService({
  name: "Socket",
  rules: [
    {
      id: "socket-api-token",
      title: "Socket API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sktsec_[A-Za-z0-9_-]{38,60}_api${end}`,
      random: true,
      why: "Whoever holds it can scan at your cost and read the reports of the organisation.",
      fix: "Revoke the token under Settings, API Tokens.",
      source: "https://docs.socket.dev/docs/api-keys",
      finds: [
        "SOCKET_SECURITY_API_TOKEN=<<sktsec_{{base62:42}}_api>>",
        'const token = "<<sktsec_{{base62:42}}_api>>"'
      ],
      ignores: ["SOCKET_SECURITY_API_TOKEN=sktsec_{{base62:21}}_api", "xsktsec_{{base62:42}}_api"]
    }
  ]
});

// src/rules/secrets/solarwinds.ts
var solarwinds_default = defineService({
  name: "SolarWinds Observability",
  rules: [
    {
      id: "solarwinds-api-token",
      title: "SolarWinds or AppOptics API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:solarwinds|swo_api|sw_apm|appoptics)[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[A-Za-z0-9_-]{71}|[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send data or, with full access, query and change the organisation.",
      fix: "Delete the token under Settings, API Tokens.",
      source: "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm",
      finds: ["SW_APM_SERVICE_KEY=<<{{base62:71}}>>", "SW_APM_SERVICE_KEY: <<{{base62:71}}>>:site"],
      ignores: ["SW_APM_SERVICE_KEY={{base62:35}}", "build_id: {{base62:71}}"]
    }
  ]
});

// src/rules/secrets/sonar.ts
var sonar_default = defineService({
  name: "SonarQube",
  rules: [
    {
      id: "sonarqube-token",
      title: "SonarQube token",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:sq[apu]_[0-9a-f]{40}|sqco_[A-Za-z0-9]{59})${end}`,
      random: true,
      why: "Whoever holds it can upload analyses or, with a user token, act as its owner.",
      fix: "Revoke the token under My account, Security.",
      source: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
      finds: [
        "SONAR_TOKEN=<<squ_{{hex:40}}>>",
        "SONAR_TOKEN: <<sqco_{{base62:59}}>>",
        "mvn sonar:sonar -Dsonar.token=<<sqp_{{hex:40}}>>"
      ],
      ignores: ["SONAR_TOKEN=squ_{{hex:20}}", "xsqu_{{hex:40}}"]
    },
    {
      id: "sonar-legacy-token",
      title: "SonarQube or SonarCloud token (older form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:sonar(?:qube|cloud)?[a-z_.-]{0,16}(?:token|login))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can upload analyses and act as its owner.",
      fix: "Revoke the token under My account, Security.",
      source: "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/",
      finds: ["SONAR_TOKEN=<<{{hex:40}}>>", "sonar.login=<<{{hex:40}}>>"],
      ignores: ["SONAR_TOKEN={{hex:20}}", "build_id: {{hex:40}}"]
    }
  ]
});

// src/rules/secrets/sourcegraph.ts
var sourcegraph_default = defineService({
  name: "Sourcegraph",
  rules: [
    {
      id: "sourcegraph-access-token",
      title: "Sourcegraph access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can read all code that its owner can see.",
      fix: "Delete the token under Settings, Access tokens.",
      source: "https://sourcegraph.com/docs/cli/how-tos/revoking-an-access-token",
      finds: ["SRC_ACCESS_TOKEN=<<sgp_{{hex:16}}_{{hex:40}}>>", 'export KEY="<<sgp_{{hex:16}}_{{hex:40}}>>"'],
      ignores: ["SRC_ACCESS_TOKEN=sgp_{{hex:16}}_{{hex:12}}", "xsgp_{{hex:40}}"]
    },
    {
      id: "sourcegraph-gateway-token",
      title: "Sourcegraph gateway, subscription or licence token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:sgd|sgs|slk)_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can use the services that the subscription pays for.",
      fix: "Ask Sourcegraph to replace the licence or token.",
      source: "https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token",
      finds: ["SRC_GATEWAY_TOKEN=<<sgd_{{hex:64}}>>", "license: <<slk_{{hex:64}}>>"],
      ignores: ["SRC_GATEWAY_TOKEN=sgd_{{hex:32}}", "xsgd_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/spacelift.ts
var spacelift_default = defineService({
  name: "Spacelift",
  rules: [
    {
      id: "spacelift-api-secret",
      title: "Spacelift API key secret",
      pack: "secrets",
      level: "error",
      pattern: `(?:spacelift[a-z_.-]{0,16}secret)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its id it can run and change the stacks that the key may.",
      fix: "Delete the API key in the organisation settings.",
      source: "https://docs.spacelift.io/integrations/api",
      finds: ["SPACELIFT_API_KEY_SECRET=<<{{hex:64}}>>", 'spacelift_api_key_secret = "<<{{hex:64}}>>"'],
      ignores: ["SPACELIFT_API_KEY_SECRET={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/sparkpost.ts
var sparkpost_default = defineService({
  name: "SparkPost",
  rules: [
    {
      id: "sparkpost-api-key",
      title: "SparkPost API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("sparkpost")}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send e-mail from your domains and read what was sent.",
      fix: "Delete the key in the API settings of the account and create a new one.",
      source: "https://developers.sparkpost.com/api/#header-authentication",
      finds: ["SPARKPOST_API_KEY=<<{{hex:40}}>>", '"sparkpost_api_key": "<<{{hex:40}}>>"'],
      ignores: ["SPARKPOST_API_KEY={{hex:13}}", "CHECKSUM={{hex:40}}"]
    }
  ]
});

// src/rules/secrets/split.ts
var split_default = defineService({
  name: "Split",
  rules: [
    {
      id: "split-sdk-key",
      title: "Split (Harness FME) SDK or admin key",
      pack: "secrets",
      level: "error",
      pattern: `(?:split_?(?:io)?_(?:[a-z]{0,12}_)?(?:api|sdk|server|auth(?:orization)?|admin)_?(?:api_?)?(?:key|token))${assign}(?<value>[a-z0-9]{50,56})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read all flags and their rules; an admin key changes them.",
      fix: "Revoke the key under Admin settings, API keys.",
      source: "https://help.split.io/hc/en-us/articles/360019916211-API-keys",
      finds: ["SPLIT_SDK_KEY=<<{{alnum-lower:52}}>>", 'SPLITIO_API_KEY: "<<{{alnum-lower:52}}>>"'],
      ignores: ["SPLIT_SDK_KEY={{alnum-lower:26}}", "build_id: {{alnum-lower:52}}"]
    }
  ]
});

// src/rules/secrets/splunk.ts
var splunk_default = defineService({
  name: "Splunk",
  rules: [
    {
      id: "splunk-hec-token",
      title: "Splunk HTTP Event Collector token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:(?:splunk[a-z_.-]{0,16}token|hec_?token|authorization["\x27]?:[ \t]{0,4}["\x27]?splunk))(?:${assign}|[ \t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send events into the indexes that the token covers.",
      fix: "Delete the token under Data inputs, HTTP Event Collector.",
      source: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
      finds: ["SPLUNK_HEC_TOKEN=<<{{uuid}}>>", '-H "Authorization: Splunk <<{{uuid}}>>"'],
      ignores: ["SPLUNK_HEC_TOKEN=${VALUE}", "build_id: {{uuid}}"]
    },
    {
      id: "splunk-observability-token",
      title: "Splunk Observability access token",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:splunk_(?:access|observability|o11y)_?(?:access_)?|signalfx_(?:access_|auth_)?|sfx_(?:auth_)?)token|x-sf-token)${assign}(?<value>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send data, or with an API token read and change dashboards and detectors.",
      fix: "Rotate the token under Settings, Access Tokens.",
      source: "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html",
      finds: ["SPLUNK_ACCESS_TOKEN=<<{{base62:22}}>>", "X-SF-Token: <<{{base62:22}}>>"],
      ignores: ["SPLUNK_ACCESS_TOKEN={{base62:11}}", "build_id: {{base62:22}}"]
    }
  ]
});

// src/rules/secrets/spotify.ts
var spotify_default = defineService({
  name: "Spotify",
  rules: [
    {
      id: "spotify-client-secret",
      title: "Spotify client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("spotify", "secret")}(?<value>[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://developer.spotify.com/documentation/web-api/concepts/apps",
      finds: ["SPOTIFY_CLIENT_SECRET=<<{{hex:32}}>>", '"spotify_client_secret": "<<{{hex:32}}>>"'],
      ignores: ["SPOTIFY_CLIENT_SECRET={{hex:10}}", "CHECKSUM={{hex:32}}"]
    }
  ]
});

// src/rules/secrets/square.ts
var square_default = defineService({
  name: "Square",
  rules: [
    {
      id: "square-access-token",
      title: "Square access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}EAAA[A-Za-z0-9_-]{60}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://developer.squareup.com/docs/build-basics/access-tokens",
      finds: [
        "SQUARE_ACCESS_TOKEN=<<EAAA{{base64url:59}}{{base62:1}}>>",
        "--token <<EAAA{{base64url:59}}{{base62:1}}>>"
      ],
      ignores: ["SQUARE_ACCESS_TOKEN=EAAA{{base64url:19}}{{base62:1}}", "xEAAA{{base64url:59}}{{base62:1}}"]
    },
    {
      id: "square-legacy-token",
      title: "Square access token (older)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:sandbox-)?sq0atp-[A-Za-z0-9_-]{22}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://developer.squareup.com/docs/build-basics/access-tokens",
      finds: [
        "SQUARE_ACCESS_TOKEN=<<sq0atp-{{base64url:21}}{{base62:1}}>>",
        'export KEY="<<sq0atp-{{base64url:21}}{{base62:1}}>>"'
      ],
      ignores: [
        "SQUARE_ACCESS_TOKEN=sq0atp-{{base64url:7}}{{base62:1}}",
        "xsq0atp-{{base64url:21}}{{base62:1}}"
      ]
    },
    {
      id: "square-oauth-secret",
      title: "Square OAuth secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:sq0csp|sandbox-sq0csb)-[A-Za-z0-9_-]{40,50}${end}`,
      random: true,
      why: "Whoever holds it can act as the app for every seller that consented.",
      fix: "Replace the application secret on the OAuth page of the app.",
      source: "https://developer.squareup.com/docs/oauth-api/overview",
      finds: [
        "SQUARE_APPLICATION_SECRET=<<sq0csp-{{base64url:42}}{{base62:1}}>>",
        'client = Client(api_key="<<sandbox-sq0csb-{{base64url:42}}{{base62:1}}>>")'
      ],
      ignores: [
        "SQUARE_APPLICATION_SECRET=sq0csp-{{base64url:14}}{{base62:1}}",
        "xsq0csp-{{base64url:42}}{{base62:1}}"
      ]
    }
  ]
});

// src/rules/secrets/stability.ts
var stability_default = defineService({
  name: "Stability AI",
  rules: [
    {
      id: "stability-api-key",
      title: "Stability AI API key",
      pack: "secrets",
      level: "error",
      pattern: `stability(?:_?ai)?_?(?:api_?)?key${assign}(?<value>sk-[A-Za-z0-9]{48})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://platform.stability.ai/docs/getting-started/authentication",
      finds: ["STABILITY_API_KEY=<<sk-{{base62:48}}>>", '"stability_api_key": "<<sk-{{base62:48}}>>"'],
      ignores: ["STABILITY_API_KEY=sk-{{base62:16}}", "CHECKSUM=sk-{{base62:48}}"]
    }
  ]
});

// src/rules/secrets/stackhawk.ts
var stackhawk_default = defineService({
  name: "StackHawk",
  rules: [
    {
      id: "stackhawk-api-key",
      title: "StackHawk API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}${end}`,
      random: true,
      why: "Whoever holds it can read the findings of the organisation and upload scans.",
      fix: "Delete the key under Settings, API Keys.",
      source: "https://docs.stackhawk.com/hawkscan/",
      finds: [
        "HAWK_API_KEY=<<hawk.{{base62:20}}.{{base62:20}}>>",
        "  value: <<hawk.{{base62:20}}.{{base62:20}}>>"
      ],
      ignores: ["HAWK_API_KEY=hawk.{{base62:12}}", "xhawk.{{base62:20}}.{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/statsig.ts
var statsig_default = defineService({
  name: "Statsig",
  rules: [
    {
      id: "statsig-secret-key",
      title: "Statsig server or console key",
      pack: "secrets",
      level: "error",
      pattern: `(?:statsig[a-z_.-]{0,20}(?:key|secret)|statsig-api-key)${assign}(?<value>(?:secret|console)-[A-Za-z0-9]{30,50})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read all gates and experiments; a console key changes them.",
      fix: "Rotate the key under Settings, Keys and environments.",
      source: "https://docs.statsig.com/sdk-keys/api-keys",
      finds: [
        "STATSIG_SERVER_SECRET_KEY=<<secret-{{base62:43}}>>",
        "statsig-api-key: <<console-{{base62:43}}>>"
      ],
      ignores: [
        "NEXT_PUBLIC_STATSIG_KEY=client-{{base62:43}}",
        "STATSIG_SERVER_SECRET_KEY=secret-{{base62:12}}"
      ]
    }
  ]
});

// src/rules/secrets/statuspage.ts
var statuspage_default = defineService({
  name: "Atlassian Statuspage",
  rules: [
    {
      id: "statuspage-api-key",
      title: "Statuspage API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:status_?page[a-z_.-]{0,16}(?:key|token)|authorization["\x27]?:[ \t]{0,4}["\x27]?oauth)(?:${assign}|[ \t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can publish incidents and change the pages of its owner.",
      fix: "Delete the key under User, API info.",
      source: "https://developer.statuspage.io/#section/Authentication",
      finds: ["STATUSPAGE_API_KEY=<<{{uuid}}>>", '-H "Authorization: OAuth <<{{uuid}}>>"'],
      ignores: ["STATUSPAGE_API_KEY=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/stellar.ts
var stellar_default = defineService({
  name: "Stellar",
  rules: [
    {
      id: "stellar-secret-seed",
      title: "Stellar secret seed",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:stellar|soroban|secret_?(?:key|seed)|from_?secret|source_?secret)[a-z0-9_]{0,16}(?:${assign}|\([ \t]{0,2}["\x27])(?<value>S[A-D][A-Z2-7]{54})(?![A-Za-z0-9+/=_-])`,
      ignoreCase: true,
      proof: "crc16-base32",
      publicPrefix: 0,
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md",
      finds: ["STELLAR_SECRET_KEY=<<{{stellar}}>>", "Keypair.fromSecret('<<{{stellar}}>>')"],
      ignores: ["STELLAR_SECRET_KEY=SB{{base32:20}}", "STELLAR_PUBLIC_KEY=G{{base32:55}}"]
    }
  ]
});

// src/rules/secrets/storyblok.ts
var storyblok_default = defineService({
  name: "Storyblok",
  rules: [
    {
      id: "storyblok-personal-token",
      title: "Storyblok personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("storyblok")}(?<value>[A-Za-z0-9]{22}tt-[0-9]{4,9}-[A-Za-z0-9_-]{20})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Delete the token in the settings of the account and create a new one.",
      source: "https://www.storyblok.com/docs/concepts/access-tokens",
      finds: [
        "STORYBLOK_TOKEN=<<{{base62:22}}tt-{{digits:6}}-{{base64url:19}}{{base62:1}}>>",
        '"storyblok_token": "<<{{base62:22}}tt-{{digits:6}}-{{base64url:19}}{{base62:1}}>>"'
      ],
      ignores: [
        "STORYBLOK_TOKEN={{base62:7}}tt-{{digits:6}}-{{base64url:19}}{{base62:1}}",
        "CHECKSUM={{base62:22}}tt-{{digits:6}}-{{base64url:19}}{{base62:1}}"
      ]
    },
    {
      id: "storyblok-access-token",
      title: "Storyblok access token",
      pack: "secrets",
      level: "warning",
      pattern: `${keyed("storyblok")}(?<value>[A-Za-z0-9]{22}tt)${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the content, drafts too with a preview token.",
      fix: "Delete the token in the settings of the space.",
      source: "https://www.storyblok.com/docs/concepts/access-tokens",
      finds: ["STORYBLOK_API_TOKEN=<<{{base62:22}}tt>>", '"storyblok_api_token": "<<{{base62:22}}tt>>"'],
      ignores: ["STORYBLOK_API_TOKEN={{base62:7}}tt", "CHECKSUM={{base62:22}}tt"]
    }
  ]
});

// src/rules/secrets/strava.ts
var strava_default = defineService({
  name: "Strava",
  rules: [
    {
      id: "strava-client-secret",
      title: "Strava client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("strava", "secret")}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://developers.strava.com/docs/authentication/",
      finds: ["STRAVA_CLIENT_SECRET=<<{{hex:40}}>>", '"strava_client_secret": "<<{{hex:40}}>>"'],
      ignores: ["STRAVA_CLIENT_SECRET={{hex:13}}", "CHECKSUM={{hex:40}}"]
    }
  ]
});

// src/rules/secrets/stripe.ts
var others = "(?!(?:[A-Za-z0-9]{42}|[0-9a-f]{40}|[0-9a-f]{64})(?![A-Za-z0-9])|a2V5X)";
var stripe_default = defineService({
  name: "Stripe",
  rules: [
    {
      id: "stripe-secret-key",
      title: "Stripe secret key (live mode)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_live_${others}[A-Za-z0-9]{24,247}${end}`,
      random: true,
      why: "Whoever holds it can charge cards, issue refunds and read every customer of the account.",
      fix: "Roll the key under Developers, API keys, and deploy the new one from a secret store.",
      source: "https://docs.stripe.com/keys",
      finds: [
        "STRIPE_API_KEY=<<sk_live_51{{base62:97}}>>",
        "const stripe = new Stripe('<<sk_live_{{base62:24}}>>')"
      ],
      ignores: ["STRIPE_PUBLISHABLE_KEY=pk_live_51{{base62:97}}", "task_live_{{base62:30}}"]
    },
    {
      id: "stripe-restricted-key",
      title: "Stripe restricted key (live mode)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}rk_live_[A-Za-z0-9]{24,247}${end}`,
      random: true,
      why: "Whoever holds it can use every permission of the restricted key on live data.",
      fix: "Roll the key under Developers, API keys, and deploy the new one from a secret store.",
      source: "https://docs.stripe.com/keys#limit-access",
      finds: ["STRIPE_KEY=<<rk_live_51{{base62:97}}>>", '"stripe": "<<rk_live_{{base62:24}}>>"'],
      ignores: ["fork_live_{{base62:30}}", "rk_live_{{base62:12}}"]
    },
    {
      id: "stripe-test-key",
      title: "Stripe secret key (test mode)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}[rs]k_test_${others}[A-Za-z0-9]{24,247}${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account, which often mirrors real customers.",
      fix: "Roll the test key under Developers, API keys, and read it from the environment.",
      source: "https://docs.stripe.com/keys#test-live-modes",
      finds: ["STRIPE_KEY=<<sk_test_51{{base62:97}}>>", "stripe('<<rk_test_{{base62:24}}>>')"],
      ignores: ["pk_test_51{{base62:97}}", "risk_test_{{base62:30}}"]
    },
    {
      id: "stripe-webhook-secret",
      title: "Webhook signing secret (Stripe, Svix)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}whsec_[A-Za-z0-9+/]{32,64}={0,2}(?![A-Za-z0-9+/_-])`,
      random: true,
      why: "Whoever holds it can forge webhook events that your server will believe.",
      fix: "Roll the signing secret of the endpoint and deploy the new one within the overlap period.",
      source: "https://docs.stripe.com/webhooks#verify-official-libraries",
      finds: [
        "STRIPE_WEBHOOK_SECRET=<<whsec_{{base62:32}}>>",
        'const endpointSecret = "<<whsec_{{hex:64}}>>"',
        "RESEND_WEBHOOK_SECRET=<<whsec_{{base64:31}}A>>"
      ],
      ignores: ["STRIPE_WEBHOOK_SECRET=whsec_{{base62:20}}", '"whsec_" + secret']
    },
    {
      id: "stripe-organization-key",
      title: "Stripe organisation key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_org_(?:live|test)_[A-Za-z0-9]{24,247}${end}`,
      random: true,
      why: "Whoever holds it can act in every account of the organisation.",
      fix: "Roll the key in the settings of the organisation, and deploy the new one from a secret store.",
      source: "https://docs.stripe.com/keys#organization-api-keys",
      finds: ["STRIPE_ORG_KEY=<<sk_org_live_{{base62:100}}>>", 'stripe("<<sk_org_test_{{base62:100}}>>")'],
      ignores: ["STRIPE_ORG_KEY=sk_org_live_{{base62:8}}", "task_org_live_{{base62:100}}"]
    },
    {
      id: "stripe-app-secret",
      title: "Stripe Apps signing secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}absec_[A-Za-z0-9]{24,64}${end}`,
      random: true,
      why: "Whoever holds it can forge requests that the app back end will believe.",
      fix: "Rotate the signing secret on the page of the app.",
      source: "https://docs.stripe.com/stripe-apps/build-backend",
      finds: ["STRIPE_APP_SECRET=<<absec_{{base62:32}}>>", 'const secret = "<<absec_{{base62:32}}>>"'],
      ignores: ["STRIPE_APP_SECRET=absec_{{base62:8}}", "xabsec_{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/stytch.ts
var stytch_default = defineService({
  name: "Stytch",
  rules: [
    {
      id: "stytch-secret",
      title: "Stytch project secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}secret-(?:live|test)-[A-Za-z0-9_-]{35,36}=${base64End}`,
      random: true,
      publicPrefix: 12,
      why: "Whoever holds it, with the project id, can sign in as any user of the project.",
      fix: "Rotate the secret in the dashboard.",
      source: "https://stytch.com/docs/api/authentication",
      finds: [
        "STYTCH_SECRET=<<secret-live-{{base62:35}}=>>",
        'const token = "<<secret-live-{{base62:35}}=>>"'
      ],
      ignores: ["STYTCH_SECRET=secret-live-{{base62:12}}", "secret-live-{{word}}-{{word}}"]
    }
  ]
});

// src/rules/secrets/sui.ts
var sui_default = defineService({
  name: "Sui",
  rules: [
    {
      id: "sui-private-key",
      title: "Sui private key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}suiprivkey1[02-9ac-hj-np-z]{59}${end}`,
      proof: "bech32",
      random: true,
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://docs.sui.io/concepts/cryptography/transaction-auth/keys-addresses",
      finds: ["SUI_PRIVATE_KEY=<<{{sui}}>>", "decodeSuiPrivateKey('<<{{sui}}>>')"],
      ignores: ["SUI_PRIVATE_KEY=suiprivkey1{{hex:20}}", "xsuiprivkey1{{hex:59}}"]
    }
  ]
});

// src/rules/secrets/sumo-logic.ts
var sumo_logic_default = defineService({
  name: "Sumo Logic",
  rules: [
    {
      id: "sumo-logic-access-key",
      title: "Sumo Logic access key",
      pack: "secrets",
      level: "error",
      pattern: `(?:sumo(?:_?logic)?[a-z_.-]{0,16}key)${assign}(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With its id it can query the logs and change the settings that its owner can.",
      fix: "Delete the access key under Preferences.",
      source: "https://help.sumologic.com/docs/manage/security/access-keys/",
      finds: ["SUMOLOGIC_ACCESSKEY=<<{{base62:64}}>>", 'sumo_access_key = "<<{{base62:64}}>>"'],
      ignores: ["SUMOLOGIC_ACCESSKEY={{base62:32}}", "build_id: {{base62:64}}"]
    },
    {
      id: "sumo-logic-collector-url",
      title: "Sumo Logic collector address",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`sumologic\.com/receiver/v1/http/(?<value>[A-Za-z0-9_+/-]{60,200}={0,2})${base64End}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the address can send logs into the account.",
      fix: "Regenerate the URL of the HTTP source.",
      source: "https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/",
      finds: [
        "https://endpoint1.collection.eu.sumologic.com/receiver/v1/http/<<{{base62:88}}==>>",
        "https://collectors.de.sumologic.com/receiver/v1/http/<<{{base62:88}}==>>"
      ],
      ignores: [
        "https://collectors.sumologic.com/receiver/v1/http/$TOKEN",
        "https://collectors.sumologic.com/receiver/v1/http/{{base62:20}}"
      ]
    }
  ]
});

// src/rules/secrets/sumup.ts
var sumup_default = defineService({
  name: "SumUp",
  rules: [
    {
      id: "sumup-api-key",
      title: "SumUp API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sup_sk_[A-Za-z0-9]{32,33}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Delete the key in the developer settings.",
      source: "https://developer.sumup.com/tools/authorization/api-keys",
      finds: ["SUMUP_API_KEY=<<sup_sk_{{base62:32}}>>", "Authorization: Bearer <<sup_sk_{{base62:32}}>>"],
      ignores: ["SUMUP_API_KEY=sup_sk_{{base62:10}}", "xsup_sk_{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/supabase.ts
var supabase_default = defineService({
  name: "Supabase",
  rules: [
    {
      id: "supabase-access-token",
      title: "Supabase personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sbp_(?:oauth_)?[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can manage every project of its owner.",
      fix: "Revoke the token under Account, Access Tokens.",
      source: "https://supabase.com/docs/reference/api/introduction",
      finds: ["SUPABASE_ACCESS_TOKEN=<<sbp_{{hex:40}}>>", "supabase login --token <<sbp_{{hex:40}}>>"],
      ignores: ["sbp_{{hex:20}}", "usbp_{{hex:40}}"]
    },
    {
      id: "supabase-secret-key",
      title: "Supabase secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sb_secret_(?!N7UND0Ug)[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}${end}`,
      random: true,
      why: "Whoever holds it passes by row-level security: every row of the project can be read and changed.",
      fix: "Delete the key under Project settings, API Keys, and create a new one.",
      source: "https://supabase.com/docs/guides/api/api-keys",
      finds: [
        "SUPABASE_SECRET_KEY=<<sb_secret_{{base62:22}}_{{base62:8}}>>",
        "createClient(url, '<<sb_secret_{{base62:22}}_{{base62:8}}>>')"
      ],
      ignores: ["sb_publishable_{{base62:22}}_{{base62:8}}", "sb_secret_{{base62:12}}"]
    }
  ]
});

// src/rules/secrets/svix.ts
var svix_default = defineService({
  name: "Svix",
  rules: [
    {
      id: "svix-auth-token",
      title: "Svix authentication token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}sk_[A-Za-z0-9_-]{32}\.(?:us|eu|in|ca|au)${end}`,
      random: true,
      why: "Whoever holds it can read and send the webhooks of every customer.",
      fix: "Revoke the token in the Svix dashboard under API access.",
      source: "https://docs.svix.com/quickstart",
      finds: ["SVIX_TOKEN=<<sk_{{base62:32}}.us>>", 'new Svix("<<sk_{{base62:32}}.eu>>")'],
      ignores: ["SVIX_TOKEN=sk_{{base62:12}}.eu", "testsk_{{base62:32}}.eu"]
    },
    {
      id: "svix-test-token",
      title: "Svix test token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${wordStart}testsk_[A-Za-z0-9_-]{32}(?:\.(?:us|eu|in|ca|au))?${end}`,
      random: true,
      why: "It opens the development environment only.",
      fix: "Revoke the token in the Svix dashboard and load tokens from the environment.",
      source: "https://docs.svix.com/quickstart",
      finds: ["SVIX_TOKEN=<<testsk_{{base62:32}}.us>>", 'new Svix("<<testsk_{{base62:32}}.eu>>")'],
      ignores: ["SVIX_TOKEN=testsk_fake", "xtestsk_{{base62:32}}.eu"]
    }
  ]
});

// src/rules/secrets/tailscale.ts
var tailscale_default = defineService({
  name: "Tailscale",
  rules: [
    {
      id: "tailscale-key",
      title: "Tailscale key",
      pack: "secrets",
      level: "error",
      pattern: `${start}tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,28}-[A-Za-z0-9]{20,64}${end}`,
      random: true,
      publicPrefix: 6,
      why: "Whoever holds it can join machines to the tailnet or change its settings.",
      fix: "Revoke the key under Settings, Keys.",
      source: "https://tailscale.com/kb/1277/key-prefixes",
      finds: [
        "TS_AUTHKEY=<<tskey-auth-k{{base62:10}}CNTRL-{{base62:32}}>>",
        'api_key = "<<tskey-api-k{{base62:10}}CNTRL-{{base62:32}}>>"'
      ],
      ignores: ["tskey-auth-{{base62:12}}", "tskey-auth-k{{base62:10}}CNTRL-{{base62:8}}"]
    }
  ]
});

// src/rules/secrets/tatum.ts
var tatum_default = defineService({
  name: "Tatum",
  rules: [
    {
      id: "tatum-api-key",
      title: "Tatum API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:tatum[a-z0-9_.-]{0,24}?${assign}|x-api-key${assign})(?<value>t-[0-9a-f]{24}-[0-9a-f]{24})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the API at your cost.",
      fix: "Delete the key in the dashboard and create a new one.",
      source: "https://docs.tatum.io/docs/authentication",
      finds: ["TATUM_API_KEY=<<t-{{hex:24}}-{{hex:24}}>>", "x-api-key: <<t-{{hex:24}}-{{hex:24}}>>"],
      ignores: ["TATUM_API_KEY=t-{{hex:24}}", "asset-{{hex:24}}-{{hex:24}}"]
    }
  ]
});

// src/rules/secrets/tavily.ts
var tavily_default = defineService({
  name: "Tavily",
  rules: [
    {
      id: "tavily-api-key",
      title: "Tavily API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32,40}${end}`,
      random: true,
      why: "Whoever holds it can search at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.tavily.com/documentation/quickstart",
      finds: ["TAVILY_API_KEY=<<tvly-{{base62:32}}>>", "Authorization: Bearer <<tvly-dev-{{base62:32}}>>"],
      ignores: ["TAVILY_API_KEY=tvly-{{base62:10}}", "xtvly-{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/teamcity.ts
var teamcity_default = defineService({
  name: "TeamCity",
  rules: [
    {
      id: "teamcity-access-token",
      title: "TeamCity access token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{20,60}\.[A-Za-z0-9_-]{40,60}={0,2}${base64End}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as its user: change build settings, and so read what builds can.",
      fix: "Delete the token in the profile, Access Tokens.",
      source: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens",
      finds: [
        "TEAMCITY_TOKEN=<<eyJ0eXAiOiAiVENWMiJ9.{{base62:36}}.{{base62:48}}>>",
        "  value: <<eyJ0eXAiOiAiVENWMiJ9.{{base62:36}}.{{base62:48}}>>"
      ],
      ignores: ["TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.{{base62:8}}", 'typ = "eyJ0eXAiOiAiVENWMiJ9"']
    }
  ]
});

// src/rules/secrets/telegram.ts
var telegram_default = defineService({
  name: "Telegram",
  rules: [
    {
      id: "telegram-bot-token",
      title: "Telegram bot token",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?<![A-Za-z0-9_-])|(?<=/bot))[0-9]{8,10}:AA[A-Za-z0-9_-]{33}${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it controls the bot and reads what is sent to it.",
      fix: "Revoke the token with /revoke at @BotFather.",
      source: "https://core.telegram.org/bots/api#authorizing-your-bot",
      finds: [
        "TELEGRAM_BOT_TOKEN=<<{{digits:10}}:AA{{base64url:32}}{{base62:1}}>>",
        "https://api.telegram.org/bot<<{{digits:10}}:AA{{base64url:32}}{{base62:1}}>>/sendMessage"
      ],
      ignores: ["{{digits:10}}:AA{{base62:12}}", "mac: {{HEX:2}}:AA:{{HEX:2}}"]
    }
  ]
});

// src/rules/secrets/telnyx.ts
var telnyx_default = defineService({
  name: "Telnyx",
  rules: [
    {
      id: "telnyx-api-key",
      title: "Telnyx API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}KEY0[0-9A-F]{31}_[A-Za-z0-9_-]{22}${end}`,
      random: true,
      why: "Whoever holds it can send messages at your cost and read what was sent.",
      fix: "Delete the key under API keys in the portal.",
      source: "https://developers.telnyx.com/development/api-fundamentals/authentication",
      finds: [
        "TELNYX_API_KEY=<<KEY0{{HEX:31}}_{{base62:22}}>>",
        'client = Client(api_key="<<KEY0{{HEX:31}}_{{base62:22}}>>")'
      ],
      ignores: ["TELNYX_API_KEY=KEY0{{HEX:10}}_{{base62:22}}", "xKEY0{{HEX:31}}_{{base62:22}}"]
    }
  ]
});

// src/rules/secrets/tencent.ts
var tencent_default = defineService({
  name: "Tencent Cloud",
  rules: [
    {
      id: "tencent-secret-id",
      title: "Tencent Cloud SecretId",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}AKID[A-Za-z0-9]{32}${base64End}`,
      random: true,
      why: "It names the account, and with its SecretKey it opens whatever that account may do.",
      fix: "Look for the SecretKey beside it and delete the pair under API keys in CAM.",
      source: "https://www.tencentcloud.com/document/product/598/34228",
      finds: ["TENCENTCLOUD_SECRET_ID=<<AKID{{base62:32}}>>", 'SecretId: "<<AKID{{base62:32}}>>"'],
      ignores: ["TENCENTCLOUD_SECRET_ID=AKID{{base62:16}}", "xAKID{{base62:32}}"]
    },
    {
      id: "tencent-secret-key",
      title: "Tencent Cloud SecretKey",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:tencent(?:_?cloud)?|qcloud|(?<![a-z])cos)_?secret_?key)${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "tencent-secret-id", lines: 5 },
      publicPrefix: 0,
      why: "With its SecretId it opens whatever the user may do in the account.",
      fix: "Delete the pair under API keys in CAM and use a role.",
      source: "https://www.tencentcloud.com/document/product/598/34228",
      finds: ["TENCENTCLOUD_SECRET_KEY=<<{{base62:32}}>>", 'cosSecretKey: "<<{{base62:32}}>>"'],
      ignores: ["TENCENTCLOUD_SECRET_KEY={{base62:16}}", "build_id: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/terraform.ts
var terraform_default2 = defineService({
  name: "HCP Terraform",
  rules: [
    {
      id: "terraform-token",
      title: "HCP Terraform token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can run plans, and so reach the credentials of every workspace it covers.",
      fix: "Revoke the token under User, team or organisation settings.",
      source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
      finds: [
        "TF_API_TOKEN=<<{{base62:14}}.atlasv1.{{base62:67}}>>",
        'credentials "app.terraform.io" {\n  token = "<<{{base62:14}}.atlasv1.{{base62:67}}>>"\n}'
      ],
      ignores: ["{{base62:14}}.atlasv1.{{base62:20}}", "{{base62:14}}.atlasv2.{{base62:67}}"]
    }
  ]
});

// src/rules/secrets/tezos.ts
var tezos_default = defineService({
  name: "Tezos",
  rules: [
    {
      id: "tezos-secret-key",
      title: "Tezos secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}edsk(?:[1-9A-HJ-NP-Za-km-z]{50}|[1-9A-HJ-NP-Za-km-z]{94})(?![A-Za-z0-9])`,
      proof: "base58check",
      random: true,
      why: "Whoever holds it controls the funds of the wallet.",
      fix: "Move the funds to a new wallet now; the old one can never be made safe again.",
      source: "https://octez.tezos.com/docs/alpha/cryptography.html",
      finds: ["TEZOS_SECRET_KEY=<<{{tezos}}>>", "unencrypted:<<{{tezos}}>>"],
      ignores: ["TEZOS_SECRET_KEY=edsk{{base62:12}}", "TEZOS_PUBLIC_KEY=edpk{{letters:50}}"]
    }
  ]
});

// src/rules/secrets/the-things-network.ts
var the_things_network_default = defineService({
  name: "The Things Network",
  rules: [
    {
      id: "the-things-network-key",
      title: "The Things Stack API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}NNSXS\.[A-Z2-7]{39}\.[A-Z2-7]{52}${end}`,
      random: true,
      publicPrefix: 6,
      why: "Whoever holds it can read the data of, and send to, the devices that its rights cover.",
      fix: "Delete the API key of the application, gateway or user.",
      source: "https://www.thethingsindustries.com/docs/api/concepts/auth/",
      finds: [
        "TTN_API_KEY=<<NNSXS.{{base32:39}}.{{base32:52}}>>",
        '"token": "<<NNSXS.{{base32:39}}.{{base32:52}}>>"'
      ],
      ignores: ["TTN_API_KEY=NNSXS.{{base32:39}}", "xNNSXS.{{base32:39}}.{{base32:52}}"]
    }
  ]
});

// src/rules/secrets/thingspeak.ts
var thingspeak_default = defineService({
  name: "ThingSpeak",
  rules: [
    {
      id: "thingspeak-api-key",
      title: "ThingSpeak channel API key",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`(?:(?:THINGSPEAK|[Tt]hing[Ss]peak)[A-Za-z_]{0,24}(?:KEY|[Kk]ey)|api\.thingspeak\.com/(?:update|channels/[0-9]{1,9}/[a-z./0-9]{0,40})\?(?:[a-z0-9]{1,10}=[^&\s]{0,20}&){0,3}api_key)${assign}(?<value>[A-Z0-9]{16})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can write to the channel, or read it if it is private.",
      fix: "Generate a new key on the page of the channel.",
      source: "https://www.mathworks.com/help/thingspeak/channels-and-charts-api.html",
      finds: [
        "THINGSPEAK_WRITE_API_KEY=<<{{alnum-upper:16}}>>",
        "https://api.thingspeak.com/update?api_key=<<{{alnum-upper:16}}>>&field1=0"
      ],
      ignores: ["THINGSPEAK_WRITE_API_KEY={{alnum-upper:8}}", "build_id: {{alnum-upper:16}}"]
    }
  ]
});

// src/rules/secrets/thirdweb.ts
var thirdweb_default = defineService({
  name: "thirdweb",
  rules: [
    {
      id: "thirdweb-secret-key",
      title: "thirdweb secret key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("thirdweb", "secret")}(?<value>[A-Za-z0-9_-]{86})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the wallets and contracts of the project.",
      fix: "Rotate the secret key in the settings of the project.",
      source: "https://portal.thirdweb.com/account/api-keys",
      finds: [
        "THIRDWEB_SECRET_KEY=<<{{base64url:85}}{{base62:1}}>>",
        '"thirdweb_secret_key": "<<{{base64url:85}}{{base62:1}}>>"'
      ],
      ignores: ["THIRDWEB_SECRET_KEY={{base64url:28}}{{base62:1}}", "CHECKSUM={{base64url:85}}{{base62:1}}"]
    }
  ]
});

// src/rules/secrets/tiktok.ts
var tiktok_default = defineService({
  name: "TikTok",
  rules: [
    {
      id: "tiktok-client-secret",
      title: "TikTok client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("tiktok", "secret")}(?<value>[A-Za-z0-9]{32,40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://developers.tiktok.com/doc/oauth-user-access-token-management",
      finds: ["TIKTOK_CLIENT_SECRET=<<{{base62:32}}>>", '"tiktok_client_secret": "<<{{base62:32}}>>"'],
      ignores: ["TIKTOK_CLIENT_SECRET={{base62:10}}", "CHECKSUM={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/tines.ts
var tines_default = defineService({
  name: "Tines",
  rules: [
    {
      id: "tines-webhook-url",
      title: "Tines webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`\.tines\.(?:com|io)/webhook/(?<value>[0-9a-z]{32}/[0-9a-z]{32})${end}`,
      publicPrefix: 0,
      why: "Whoever has the URL can start the workflow with data of their choice.",
      fix: "Delete the webhook of the workflow and create a new one.",
      source: "https://www.tines.com/docs/actions/types/webhook/",
      finds: [
        "https://harbor-1234.tines.com/webhook/<<{{hex:32}}/{{hex:32}}>>",
        'WEBHOOK_URL="https://harbor-1234.tines.com/webhook/<<{{hex:32}}/{{hex:32}}>>"'
      ],
      ignores: ["https://harbor-1234.tines.com/webhook/abc", "https://harbor-1234.tines.com/webhook-docs/"]
    }
  ]
});

// src/rules/secrets/tinybird.ts
var tinybird_default = defineService({
  name: "Tinybird",
  rules: [
    {
      id: "tinybird-token",
      title: "Tinybird token",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`${wordStart}p\.eyJ1Ijog[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{40,50}${end}`,
      random: true,
      publicPrefix: 2,
      why: "Whoever holds it can read, append or change the data that its scopes cover.",
      fix: "Refresh the token in the workspace.",
      source: "https://www.tinybird.co/docs/forward/administration/tokens",
      finds: [
        "TINYBIRD_TOKEN=<<p.eyJ1Ijog{{base62:110}}.{{base62:43}}>>",
        "Authorization: Bearer <<p.eyJ1Ijog{{base62:110}}.{{base62:43}}>>"
      ],
      ignores: ["TINYBIRD_TOKEN=p.eyJ1Ijog{{base62:110}}", "cap.eyJ1Ijog{{base62:110}}.{{base62:43}}"]
    }
  ]
});

// src/rules/secrets/together.ts
var together_default = defineService({
  name: "Together AI",
  rules: [
    {
      id: "together-api-key",
      title: "Together AI API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}tgp_v1_[A-Za-z0-9_-]{43}${end}`,
      random: true,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.together.ai/docs/quickstart",
      finds: [
        "TOGETHER_API_KEY=<<tgp_v1_{{base64url:42}}{{base62:1}}>>",
        'apiKey: "<<tgp_v1_{{base64url:42}}{{base62:1}}>>"'
      ],
      ignores: [
        "TOGETHER_API_KEY=tgp_v1_{{base64url:14}}{{base62:1}}",
        "xtgp_v1_{{base64url:42}}{{base62:1}}"
      ]
    },
    {
      id: "together-legacy-key",
      title: "Together AI API key (older)",
      pack: "secrets",
      level: "error",
      pattern: `together(?:_?ai)?_?(?:api_?)?key${assign}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.together.ai/docs/quickstart",
      finds: ["TOGETHER_API_KEY=<<{{hex:64}}>>", '"together_api_key": "<<{{hex:64}}>>"'],
      ignores: ["TOGETHER_API_KEY={{hex:21}}", "CHECKSUM={{hex:64}}"]
    }
  ]
});

// src/rules/secrets/tomtom.ts
var tomtom_default = defineService({
  name: "TomTom",
  rules: [
    {
      id: "tomtom-api-key",
      title: "TomTom API key",
      pack: "secrets",
      level: "warning",
      pattern: `${keyed("tomtom")}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use the maps at your cost.",
      fix: "Delete the key in the settings of the account and create a new one.",
      source: "https://developer.tomtom.com/platform/documentation/dashboard/api-key-management",
      finds: ["TOMTOM_API_KEY=<<{{base62:32}}>>", '"tomtom_api_key": "<<{{base62:32}}>>"'],
      ignores: ["TOMTOM_API_KEY={{base62:10}}", "CHECKSUM={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/toss-payments.ts
var toss_payments_default = defineService({
  name: "Toss Payments",
  rules: [
    {
      id: "toss-payments-secret-key",
      title: "Toss Payments secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}live_g?sk_[A-Za-z0-9]{24,40}${end}`,
      random: true,
      why: "Whoever holds it can approve and refund payments of the shop.",
      fix: "Issue a new secret key in the developer centre of Toss Payments; the old one then ends.",
      source: "https://docs.tosspayments.com/reference/using-api/api-keys",
      finds: ["TOSS_SECRET_KEY=<<live_sk_{{base62:28}}>>", 'secretKey: "<<live_gsk_{{base62:28}}>>"'],
      ignores: ["TOSS_SECRET_KEY=live_sk_{{base62:8}}", "xlive_sk_{{base62:28}}"]
    },
    {
      id: "toss-payments-test-key",
      title: "Toss Payments test secret key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}test_g?sk_(?!docs_)[A-Za-z0-9]{24,40}${end}`,
      random: true,
      why: "It opens the test environment of the shop only; the habit reaches the live key.",
      fix: "Issue a new test key and load keys from the environment.",
      source: "https://docs.tosspayments.com/reference/using-api/api-keys",
      finds: ["TOSS_SECRET_KEY=<<test_sk_{{base62:28}}>>", 'secretKey: "<<test_gsk_{{base62:28}}>>"'],
      ignores: ["TOSS_SECRET_KEY=test_gsk_docs_{{base62:24}}", "xtest_sk_{{base62:28}}"]
    }
  ]
});

// src/rules/secrets/travis-ci.ts
var travis_ci_default = defineService({
  name: "Travis CI",
  rules: [
    {
      id: "travis-ci-token",
      title: "Travis CI API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:travis[a-z_.-]{0,16}token)${assign}(?<value>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can start builds and change the settings of the repositories of its owner.",
      fix: "Regenerate the token in the Travis CI settings.",
      source: "https://docs.travis-ci.com/user/triggering-builds/",
      finds: ["TRAVIS_API_TOKEN=<<{{base62:22}}>>", 'travis_token: "<<{{base62:22}}>>"'],
      ignores: ["TRAVIS_API_TOKEN={{base62:11}}", "build_id: {{base62:22}}"]
    }
  ]
});

// src/rules/secrets/trello.ts
var trello_default = defineService({
  name: "Trello",
  rules: [
    {
      id: "trello-token",
      title: "Trello token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ATTA[0-9a-f]{64}[0-9A-F]{8}${end}`,
      proof: "atlassian-crc32",
      random: true,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Revoke the token in the settings of the account.",
      source: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      finds: [
        "TRELLO_TOKEN=<<{{trello}}>>",
        "https://api.trello.com/1/members/me/boards?token=<<{{trello}}>>"
      ],
      ignores: ["TRELLO_TOKEN=ATTA{{hex:20}}", "xATTA{{hex:64}}{{HEX:8}}"]
    },
    {
      id: "trello-secret",
      title: "Trello secret or older token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("trello")}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Reset the secret on the page of the Power-Up.",
      source: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      finds: ["TRELLO_SECRET=<<{{hex:64}}>>", '"trello_secret": "<<{{hex:64}}>>"'],
      ignores: ["TRELLO_SECRET={{hex:21}}", "CHECKSUM={{hex:64}}"]
    }
  ]
});

// src/rules/secrets/trigger-dev.ts
var trigger_dev_default = defineService({
  name: "Trigger.dev",
  rules: [
    {
      id: "trigger-dev-secret-key",
      title: "Trigger.dev secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}tr_(?:(?:dev|stg|prod|prev|preview)_[A-Za-z0-9]{20,24}|pat_[a-z0-9]{40})${end}`,
      random: true,
      publicPrefix: 3,
      why: "Whoever holds it can start tasks and read runs; a personal token deploys them.",
      fix: "Regenerate the key under API keys of the environment.",
      source: "https://trigger.dev/docs/apikeys",
      finds: [
        "TRIGGER_SECRET_KEY=<<tr_prod_{{base62:20}}>>",
        "TRIGGER_ACCESS_TOKEN: <<tr_pat_{{alnum-lower:40}}>>"
      ],
      ignores: ["TRIGGER_SECRET_KEY=tr_prod_{{base62:10}}", "xtr_prod_{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/turbopuffer.ts
var turbopuffer_default = defineService({
  name: "turbopuffer",
  rules: [
    {
      id: "turbopuffer-api-key",
      title: "turbopuffer API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}tpuf_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can read and change the namespaces that it covers.",
      fix: "Delete the key in the turbopuffer dashboard.",
      source: "https://turbopuffer.com/docs/auth",
      finds: ["TURBOPUFFER_API_KEY=<<tpuf_{{base62:32}}>>", 'api_key="<<tpuf_{{base62:32}}>>"'],
      ignores: ["TURBOPUFFER_API_KEY=tpuf_{{base62:10}}", "xtpuf_{{base62:32}}"]
    }
  ]
});

// src/rules/secrets/turso.ts
var turso_default = defineService({
  name: "Turso",
  rules: [
    {
      id: "turso-database-token",
      title: "Turso database token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}eyJ[A-Za-z0-9_-]{20,80}\.eyJhIjoic(?:nci|m8i)[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{86}${end}`,
      random: true,
      why: "Whoever holds it can read, and mostly write, the database or every database of the group.",
      fix: "Rotate the tokens of the database or group with `turso db tokens invalidate`.",
      source: "https://docs.turso.tech/cli/db/tokens/create",
      finds: [
        "TURSO_AUTH_TOKEN=<<eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJhIjoicnciLCJpYXQiOj{{base64url:90}}.{{base64url:86}}>>",
        'authToken: "<<eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJhIjoicm8iLCJpYXQiOj{{base64url:90}}.{{base64url:86}}>>"'
      ],
      ignores: [
        "TURSO_AUTH_TOKEN=eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJhIjoicnciLCJpYXQiOj",
        "eyJhbGciOiJFZERTQSIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c2VyIn0.{{base64url:86}}"
      ]
    }
  ]
});

// src/rules/secrets/twilio.ts
var twilio_default = defineService({
  name: "Twilio",
  rules: [
    {
      id: "twilio-auth-token",
      title: "Twilio auth token or API key secret",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:twilio_?(?:account_?)?(?:auth_?token|api_?(?:key_?)?secret|token|secret)${assign}|twilio["\x27]?\)?\(["\x27\x60]AC[0-9a-f]{32}["\x27\x60],[ \t\r\n]{0,8}["\x27\x60])(?<value>[0-9a-z]{32})(?![0-9a-z])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "twilio-api-key-sid", lines: 5 },
      publicPrefix: 0,
      why: "Whoever holds it can send messages and place calls at your cost and read what was sent.",
      fix: "Promote the secondary auth token, or delete the API key, in the Twilio console.",
      source: "https://www.twilio.com/docs/iam/api-keys",
      finds: [
        "TWILIO_AUTH_TOKEN=<<{{hex:32}}>>",
        "const client = require('twilio')('AC{{hex:32}}', '<<{{hex:32}}>>')"
      ],
      ignores: ["TWILIO_ACCOUNT_SID=AC{{hex:32}}", "TWILIO_AUTH_TOKEN={{hex:20}}"]
    },
    {
      id: "twilio-api-key-sid",
      title: "Twilio API key SID",
      pack: "secrets",
      level: "note",
      pattern: `(?:key_?sid|twilio_?(?:api_?)?key)${assign}(?<value>SK[0-9a-f]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 2,
      why: "On its own it is a name; with the secret beside it, it opens the account.",
      fix: "Delete the key in the Twilio console if its secret is known as well.",
      source: "https://www.twilio.com/docs/iam/api-keys",
      finds: ["TWILIO_API_KEY=<<SK{{hex:32}}>>", '"apiKeySid": "<<SK{{hex:32}}>>"'],
      ignores: ["TWILIO_API_KEY=SK{{hex:12}}", "TWILIO_TASK=SK{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/twitch.ts
var twitch_default = defineService({
  name: "Twitch",
  rules: [
    {
      id: "twitch-irc-token",
      title: "Twitch chat token",
      pack: "secrets",
      level: "error",
      pattern: `(?<![A-Za-z0-9_])oauth:[a-z0-9]{30}${end}`,
      random: true,
      why: "Whoever holds it can chat and act as the user with the granted rights.",
      fix: "Disconnect the app in the settings of the account.",
      source: "https://dev.twitch.tv/docs/chat/authenticating/",
      finds: ["TWITCH_OAUTH=<<oauth:{{alnum-lower:30}}>>", "PASS <<oauth:{{alnum-lower:30}}>>"],
      ignores: ["TWITCH_OAUTH=oauth:{{alnum-lower:10}}", "xoauth:{{alnum-lower:30}}"]
    },
    {
      id: "twitch-client-secret",
      title: "Twitch client secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("twitch")}(?<value>[a-z0-9]{30})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Rotate the secret on the page of the app and deploy the new one.",
      source: "https://dev.twitch.tv/docs/authentication/register-app/",
      finds: [
        "TWITCH_CLIENT_SECRET=<<{{alnum-lower:30}}>>",
        '"twitch_client_secret": "<<{{alnum-lower:30}}>>"'
      ],
      ignores: ["TWITCH_CLIENT_SECRET={{alnum-lower:10}}", "CHECKSUM={{alnum-lower:30}}"]
    }
  ]
});

// src/rules/secrets/typeform.ts
var typeform_default = defineService({
  name: "Typeform",
  rules: [
    {
      id: "typeform-personal-token",
      title: "Typeform personal access token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}tfp_[A-Za-z0-9_]{40,59}${end}`,
      random: true,
      why: "Whoever holds it can read and change everything that the person can.",
      fix: "Delete the token in the settings of the account and create a new one.",
      source: "https://www.typeform.com/developers/get-started/personal-access-token/",
      finds: [
        "TYPEFORM_TOKEN=<<tfp_{{base62:44}}_{{base62:14}}>>",
        'export KEY="<<tfp_{{base62:44}}_{{base62:14}}>>"'
      ],
      ignores: ["TYPEFORM_TOKEN=tfp_{{base62:14}}_{{base62:14}}", "xtfp_{{base62:44}}_{{base62:14}}"]
    }
  ]
});

// src/rules/secrets/typesense.ts
var typesense_default = defineService({
  name: "Typesense",
  rules: [
    {
      id: "typesense-api-key",
      title: "Typesense admin API key",
      pack: "secrets",
      level: "warning",
      pattern: `(?:typesense[a-z_.-]{0,16}(?:admin|api)_?(?:api_?)?key|x-typesense-api-key)${assign}(?<value>[A-Za-z0-9]{32,48})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, change and delete the collections.",
      fix: "Delete the key, or start the server with another one.",
      source: "https://typesense.org/docs/latest/api/api-keys.html",
      finds: ["TYPESENSE_ADMIN_API_KEY=<<{{base62:32}}>>", '-H "X-TYPESENSE-API-KEY: <<{{base62:32}}>>"'],
      ignores: ["TYPESENSE_ADMIN_API_KEY={{base62:16}}", "build_id: {{base62:32}}"]
    }
  ]
});

// src/rules/secrets/ubidots.ts
var ubidots_default = defineService({
  name: "Ubidots",
  rules: [
    {
      id: "ubidots-token",
      title: "Ubidots token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}BB(?:FF|US|AU|EU)-[A-Za-z0-9]{30}${end}`,
      random: true,
      why: "Whoever holds it can read and write the variables of every device of the account.",
      fix: "Delete the token under API Credentials.",
      source: "https://docs.ubidots.com/v1.6/reference/authentication",
      finds: [
        "UBIDOTS_TOKEN=<<BBFF-{{base62:30}}>>",
        'const char *UBIDOTS_TOKEN = "<<BBFF-{{base62:30}}>>";'
      ],
      ignores: ["UBIDOTS_TOKEN=BBFF-{{base62:15}}", "xBBFF-{{base62:30}}"]
    }
  ]
});

// src/rules/secrets/unkey.ts
var unkey_default = defineService({
  name: "Unkey",
  rules: [
    {
      id: "unkey-root-key",
      title: "Unkey root key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}unkey_[A-Za-z0-9]{20,40}${end}`,
      random: true,
      why: "Whoever holds it can make, read and revoke API keys of your users.",
      fix: "Delete the root key in the settings of the workspace.",
      source: "https://www.unkey.com/docs/security/root-keys",
      finds: ["UNKEY_ROOT_KEY=<<unkey_{{base62:24}}>>", "Authorization: Bearer <<unkey_{{base62:24}}>>"],
      ignores: ["UNKEY_ROOT_KEY=unkey_{{base62:8}}", "xunkey_{{base62:24}}"]
    }
  ]
});

// src/rules/secrets/unleash.ts
var unleash_default = defineService({
  name: "Unleash",
  rules: [
    {
      id: "unleash-api-token",
      title: "Unleash API token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:\*|\[\]|[a-z0-9_-]{2,40}):(?:development|production|staging|default|preprod|testing)\.(?<value>[0-9a-f]{56,64})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the flags of the environment; an admin token changes them.",
      fix: "Delete the token under Admin, API access.",
      source: "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
      finds: [
        "UNLEASH_API_TOKEN=default:production.<<{{hex:56}}>>",
        "Authorization: *:development.<<{{hex:56}}>>"
      ],
      ignores: [
        "UNLEASH_API_TOKEN=default:production.{{hex:20}}",
        "UNLEASH_API_TOKEN=default:development.unleash-insecure-api-token"
      ]
    }
  ]
});

// src/rules/secrets/upcloud.ts
var upcloud_default = defineService({
  name: "UpCloud",
  rules: [
    {
      id: "upcloud-api-token",
      title: "UpCloud API token",
      pack: "secrets",
      level: "error",
      pattern: `${start}ucat_[0-9A-Za-z]{24,32}${end}`,
      random: true,
      why: "Whoever holds it can create, change and delete the resources of the account, at your cost.",
      fix: "Delete the token under Account, API tokens.",
      source: "https://developers.upcloud.com/1.3/3-accounts/",
      finds: ["UPCLOUD_TOKEN=<<ucat_01J{{alnum-upper:23}}>>", "  value: <<ucat_01J{{alnum-upper:23}}>>"],
      ignores: ["UPCLOUD_TOKEN=ucat_01J{{alnum-upper:11}}", "xucat_01J{{alnum-upper:23}}"]
    }
  ]
});

// src/rules/secrets/uploadthing.ts
var uploadthing_default = defineService({
  name: "UploadThing",
  rules: [
    {
      id: "uploadthing-token",
      title: "UploadThing token",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}eyJhcGlLZXkiOiJza19saXZlX[A-Za-z0-9+/]{100,220}={0,2}${base64End}`,
      proof: "base64-json",
      random: true,
      publicPrefix: 12,
      why: "Whoever holds it can upload and delete files at your cost.",
      fix: "Revoke the key under API keys.",
      source: "https://docs.uploadthing.com/api-reference/server",
      finds: ["UPLOADTHING_TOKEN=<<{{uploadthing}}>>", "token: '<<{{uploadthing}}>>'"],
      ignores: [
        "UPLOADTHING_TOKEN=eyJhcGlLZXkiOiJza19saXZlX{{base62:12}}",
        "xeyJhcGlLZXkiOiJza19saXZlX{{base62:120}}"
      ]
    },
    {
      id: "uploadthing-secret",
      title: "UploadThing secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_live_[0-9a-f]{64}${end}`,
      random: true,
      why: "Whoever holds it can upload and delete files at your cost.",
      fix: "Revoke the key under API keys.",
      source: "https://docs.uploadthing.com/api-reference/server",
      finds: ["UPLOADTHING_SECRET=<<sk_live_{{hex:64}}>>", "Authorization: Bearer <<sk_live_{{hex:64}}>>"],
      ignores: ["UPLOADTHING_SECRET=sk_live_{{hex:21}}", "xsk_live_{{hex:64}}"]
    }
  ]
});

// src/rules/secrets/upstash.ts
var upstash_default = defineService({
  name: "Upstash",
  rules: [
    {
      id: "upstash-qstash-token",
      title: "Upstash QStash token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}eyJVc2VySUQi[A-Za-z0-9+/_-]{60,300}={0,2}(?![A-Za-z0-9+/_.-])`,
      proof: "base64-json",
      publicPrefix: 0,
      why: "Whoever holds it can publish, schedule and read the messages of the account.",
      fix: "Roll the token in the QStash console.",
      source: "https://upstash.com/docs/qstash/howto/local-development",
      finds: ["QSTASH_TOKEN=<<{{qstash}}>>", 'token: "<<{{qstash}}>>"'],
      ignores: ["QSTASH_TOKEN=eyJVc2VySUQi{{base62:20}}", "eyJVc2VySUQi{{base62:70}}.{{base62:20}}"]
    },
    {
      id: "upstash-signing-key",
      title: "Upstash QStash signing key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sig_[A-Za-z0-9]{27,29}${end}`,
      random: true,
      why: "Whoever holds it can send your endpoints messages that seem to come from QStash.",
      fix: "Roll the signing keys in the QStash console.",
      source: "https://upstash.com/docs/qstash/howto/local-development",
      finds: ["QSTASH_CURRENT_SIGNING_KEY=<<sig_{{base62:28}}>>", 'const token = "<<sig_{{base62:28}}>>"'],
      ignores: ["QSTASH_CURRENT_SIGNING_KEY=sig_{{base62:14}}", "xsig_{{base62:28}}"]
    },
    {
      id: "upstash-redis-token",
      title: "Upstash Redis REST token",
      pack: "secrets",
      level: "error",
      pattern: `(?:upstash[a-z_.-]{0,20}token|kv_rest_api_(?:read_only_)?token)${assign}(?<value>A[A-Za-z0-9_-]{40,120}={0,2})(?![A-Za-z0-9=_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it, with the URL, can read and change the database; a read-only token reads it.",
      fix: "Reset the password of the database in the console.",
      source: "https://upstash.com/docs/redis/features/restapi",
      finds: ["UPSTASH_REDIS_REST_TOKEN=<<A{{base62:59}}>>", 'KV_REST_API_TOKEN="<<A{{base62:59}}>>"'],
      ignores: ["UPSTASH_REDIS_REST_TOKEN=A{{base62:29}}", "build_id: A{{base62:59}}"]
    }
  ]
});

// src/rules/secrets/uptimerobot.ts
var uptimerobot_default = defineService({
  name: "UptimeRobot",
  rules: [
    {
      id: "uptimerobot-api-key",
      title: "UptimeRobot API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:uptime_?robot[a-z_.-]{0,16}key|api\.uptimerobot\.com[^\n]{0,80}api_key)${assign}(?<value>[um][0-9]{5,9}-[0-9a-f]{24,32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read, and with the main key change, the monitors of the account.",
      fix: "Regenerate the key under Integrations and API.",
      source: "https://uptimerobot.com/api/",
      finds: [
        "UPTIMEROBOT_API_KEY=<<u{{digits:7}}-{{hex:24}}>>",
        'uptimerobot_api_key: "<<m{{digits:9}}-{{hex:24}}>>"'
      ],
      ignores: ["UPTIMEROBOT_API_KEY=u{{digits:7}}-{{hex:12}}", "build_id: u{{digits:7}}-{{hex:24}}"]
    }
  ]
});

// src/rules/secrets/val-town.ts
var val_town_default = defineService({
  name: "Val Town",
  rules: [
    {
      id: "val-town-token",
      title: "Val Town API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}vtwn_[A-Za-z0-9]{20,40}${end}`,
      random: true,
      why: "Whoever holds it can read and run the vals, and use the storage, of its owner.",
      fix: "Delete the token under Settings, API tokens.",
      source: "https://docs.val.town/reference/api/authentication/",
      finds: ["VAL_TOWN_API_KEY=<<vtwn_{{base62:28}}>>", "Authorization: Bearer <<vtwn_{{base62:28}}>>"],
      ignores: ["VAL_TOWN_API_KEY=vtwn_{{base62:12}}", "xvtwn_{{base62:28}}"]
    }
  ]
});

// src/rules/secrets/vantage.ts
var vantage_default = defineService({
  name: "Vantage",
  rules: [
    {
      id: "vantage-api-token",
      title: "Vantage API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}vntg_tkn_[0-9a-f]{40}${end}`,
      random: true,
      why: "Whoever holds it can read the cloud costs of the account, and with write scope change reports.",
      fix: "Revoke the token in Vantage under Settings, API Access Tokens.",
      source: "https://docs.vantage.sh/api/authentication",
      finds: ["VANTAGE_API_TOKEN=<<vntg_tkn_{{hex:40}}>>", "authorization: Bearer <<vntg_tkn_{{hex:40}}>>"],
      ignores: ["VANTAGE_API_TOKEN=vntg_tkn_xxxxx", "VANTAGE_API_TOKEN=vntg_tkn_{{hex:20}}"]
    }
  ]
});

// src/rules/secrets/vault.ts
var vault_default2 = defineService({
  name: "HashiCorp Vault",
  rules: [
    {
      id: "vault-token",
      title: "Vault token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}(?:hvs\.[A-Za-z0-9_-]{24,140}|hvb\.[A-Za-z0-9_-]{130,320}|hvr\.[A-Za-z0-9_-]{24,140})${end}`,
      random: true,
      why: "Whoever holds it can read the secrets that its policies cover.",
      fix: "Revoke it with `vault token revoke` and rotate what it could read.",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes",
      finds: [
        "VAULT_TOKEN=<<hvs.{{base62:24}}>>",
        "vault login <<hvs.CAESI{{base64url:89}}{{base62:1}}>>",
        "token: <<hvb.AAAAAQ{{base62:140}}>>"
      ],
      ignores: ["hvs.{{base62:10}}", "archvs.{{base62:24}}"]
    },
    {
      id: "vault-legacy-token",
      title: "Vault token (older form)",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:vault[a-z_.-]{0,16}token)${assign}(?<value>[sb]\.[A-Za-z0-9]{24,200})(?![A-Za-z0-9_.-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read the secrets that its policies cover.",
      fix: "Revoke it with `vault token revoke` and rotate what it could read.",
      source: "https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes",
      finds: ["VAULT_TOKEN=<<s.{{base62:24}}>>", '-H "X-Vault-Token: <<s.{{base62:24}}>>"'],
      ignores: ["VAULT_TOKEN=s.{{base62:12}}", "build_id: s.{{base62:24}}"]
    },
    {
      id: "vault-unseal-key",
      title: "Vault unseal or recovery key",
      pack: "secrets",
      level: "error",
      pattern: "(?:Unseal|Recovery) Key [0-9]{1,2}: (?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{66})(?![A-Za-z0-9+/=])",
      random: true,
      publicPrefix: 0,
      why: "With enough of the other shares it opens the whole store.",
      fix: "Rekey with `vault operator rekey` and give the shares to different people.",
      source: "https://developer.hashicorp.com/vault/docs/concepts/seal",
      finds: ["Unseal Key 1: <<{{base64:44}}>>", "Recovery Key 3: <<{{hex:66}}>>"],
      ignores: ["Unseal Key 1: <key>", "Unseal Key 1: {{base64:20}}"]
    },
    {
      id: "vault-approle-secret-id",
      title: "Vault AppRole secret id",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:vault[a-z_.-]{0,20}secret_?id|approle[a-z_.-]{0,16}secret_?id|auth/approle/login[^\n]{0,100}secret_id)(?:${assign}|=)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "With the role id it signs in and reads what the role may.",
      fix: "Destroy the secret id accessor and issue a new one, wrapped.",
      source: "https://developer.hashicorp.com/vault/docs/auth/approle",
      finds: [
        "VAULT_SECRET_ID=<<{{uuid}}>>",
        "vault write auth/approle/login role_id={{uuid}} secret_id=<<{{uuid}}>>"
      ],
      ignores: ["VAULT_SECRET_ID=${VALUE}", "build_id: {{uuid}}"]
    }
  ]
});

// src/rules/secrets/vercel.ts
var vercel_default = defineService({
  name: "Vercel",
  rules: [
    {
      id: "vercel-token",
      title: "Vercel token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{56}${end}`,
      random: true,
      why: "Whoever holds it can deploy, read environment variables and change the projects it covers.",
      fix: "Delete the token under Account settings, Tokens.",
      source: "https://vercel.com/docs/sign-in-with-vercel/tokens",
      finds: ["VERCEL_TOKEN=<<vcp_{{base62:56}}>>", "AI_GATEWAY_API_KEY=<<vck_{{base62:56}}>>"],
      ignores: ["vcp_{{base62:24}}", "XVCP_{{base62:56}}"]
    },
    {
      id: "vercel-blob-token",
      title: "Vercel Blob read-write token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}vercel_blob_rw_[A-Za-z0-9]{10,30}_[A-Za-z0-9]{20,60}${end}`,
      random: true,
      publicPrefix: 15,
      why: "Whoever holds it can read, write and delete every file in the Blob store.",
      fix: "Rotate the token in the settings of the store.",
      source: "https://vercel.com/docs/vercel-blob/using-blob-sdk",
      finds: [
        'BLOB_READ_WRITE_TOKEN="<<vercel_blob_rw_{{base62:16}}_{{base62:30}}>>"',
        'token: "<<vercel_blob_rw_{{base62:16}}_{{base62:30}}>>"'
      ],
      ignores: ["vercel_blob_rw_{{base62:8}}", "vercel_blob_rw_token"]
    },
    {
      id: "vercel-deploy-hook",
      title: "Vercel deploy hook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`api\.vercel\.com/v1/integrations/deploy/prj_[A-Za-z0-9]{20,40}/(?<value>[A-Za-z0-9]{8,20})${end}`,
      publicPrefix: 0,
      why: "Whoever has the URL can start deployments of the project.",
      fix: "Revoke the deploy hook in the Git settings of the project.",
      source: "https://vercel.com/docs/deploy-hooks",
      finds: [
        "https://api.vercel.com/v1/integrations/deploy/prj_{{base62:28}}/<<{{base62:10}}>>",
        "curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_{{base62:28}}/<<{{base62:10}}>>"
      ],
      ignores: [
        "https://api.vercel.com/v1/integrations/deploy/prj_{{base62:28}}/$HOOK",
        "https://api.vercel.com/v1/integrations/deploy/$PROJECT"
      ]
    },
    {
      id: "vercel-legacy-token",
      title: "Vercel token (legacy form)",
      pack: "secrets",
      level: "error",
      pattern: `(?:vercel_(?:api_|access_|auth_)?token|(?<![a-z])now_token|zeit_token|vercel --token)(?:${assign}|[ =]"?)(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can deploy, read environment variables and change the projects it covers.",
      fix: "Delete the token under Account settings, Tokens.",
      source: "https://vercel.com/docs/rest-api#authentication",
      finds: ["VERCEL_TOKEN=<<{{base62:24}}>>", "vercel --token <<{{base62:24}}>>"],
      ignores: ["VERCEL_TOKEN={{base62:12}}", "build_id: {{base62:24}}"]
    }
  ]
});

// src/rules/secrets/viber.ts
var viber_default = defineService({
  name: "Viber",
  rules: [
    {
      id: "viber-auth-token",
      title: "Viber bot token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("viber")}(?<value>[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can message everybody who follows the bot.",
      fix: "Ask for a new token in the admin panel of Viber.",
      source: "https://developers.viber.com/docs/api/rest-bot-api/#authentication-token",
      finds: [
        "VIBER_AUTH_TOKEN=<<{{hex:16}}-{{hex:16}}-{{hex:16}}>>",
        '"viber_auth_token": "<<{{hex:16}}-{{hex:16}}-{{hex:16}}>>"'
      ],
      ignores: [
        "VIBER_AUTH_TOKEN={{hex:5}}-{{hex:16}}-{{hex:16}}",
        "CHECKSUM={{hex:16}}-{{hex:16}}-{{hex:16}}"
      ]
    }
  ]
});

// src/rules/secrets/virustotal.ts
var virustotal_default = defineService({
  name: "VirusTotal",
  rules: [
    {
      id: "virustotal-api-key",
      title: "VirusTotal API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:virus_?total[a-z_.-]{0,16}key|\bvt_(?:api_?)?key|x-apikey)${assign}(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can use your quota and read what you searched for.",
      fix: "Reset the key on the API key page.",
      source: "https://docs.virustotal.com/reference/authentication",
      finds: ["VIRUSTOTAL_API_KEY=<<{{hex:64}}>>", "x-apikey: <<{{hex:64}}>>"],
      ignores: ["VIRUSTOTAL_API_KEY={{hex:32}}", "build_id: {{hex:64}}"]
    }
  ]
});

// src/rules/secrets/voiceflow.ts
var voiceflow_default = defineService({
  name: "Voiceflow",
  rules: [
    {
      id: "voiceflow-api-key",
      title: "Voiceflow API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}VF\.(?:(?:DM|WS)\.)?[0-9a-f]{24}\.[A-Za-z0-9]{16}${end}`,
      random: true,
      why: "Whoever holds it can talk to the agent at your cost, and with a workspace key change its knowledge base.",
      fix: "Regenerate the key in the settings of the agent.",
      source: "https://docs.voiceflow.com/reference/authentication",
      finds: [
        "VOICEFLOW_API_KEY=<<VF.DM.{{hex:24}}.{{base62:16}}>>",
        "Authorization: '<<VF.WS.{{hex:24}}.{{base62:16}}>>'"
      ],
      ignores: ["VOICEFLOW_API_KEY=VF.DM.{{hex:24}}", "xVF.DM.{{hex:24}}.{{base62:16}}"]
    }
  ]
});

// src/rules/secrets/volcengine.ts
var volcengine_default = defineService({
  name: "Volcengine",
  rules: [
    {
      id: "volcengine-access-key-id",
      title: "Volcengine access key id",
      pack: "secrets",
      level: "warning",
      pattern: `${base64Start}AKLT[A-Za-z0-9]{36,60}${base64End}`,
      random: true,
      why: "It names the account, and with its secret key it opens whatever that user may do.",
      fix: "Look for the secret key beside it and delete the pair in IAM.",
      source: "https://www.volcengine.com/docs/6291/65568",
      finds: ["VOLC_ACCESSKEY=<<AKLT{{base62:43}}>>", 'export KEY="<<AKLT{{base62:43}}>>"'],
      ignores: ["VOLC_ACCESSKEY=AKLT{{base62:21}}", "xAKLT{{base62:43}}"]
    },
    {
      id: "volcengine-secret-key",
      title: "Volcengine secret access key",
      pack: "secrets",
      level: "error",
      pattern: `(?:volc(?:engine)?_?(?:secret_?key|sk|secret_access_key)|volcengine[a-z_.-]{0,12}secret_?key)${assign}(?<value>[A-Za-z0-9]{58}==)(?![A-Za-z0-9=])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: "volcengine-access-key-id", lines: 5 },
      publicPrefix: 0,
      why: "With its id it opens whatever the user may do in the account.",
      fix: "Delete the pair in IAM and use a role.",
      source: "https://www.volcengine.com/docs/6291/65568",
      finds: ["VOLC_SECRETKEY=<<{{base62:58}}==>>", 'volcSecretKey: "<<{{base62:58}}==>>"'],
      ignores: ["VOLC_SECRETKEY={{base62:29}}==", "build_id: {{base62:58}}=="]
    }
  ]
});

// src/rules/secrets/vonage.ts
var vonage_default = defineService({
  name: "Vonage",
  rules: [
    {
      id: "vonage-api-secret",
      title: "Vonage API secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:vonage|nexmo)", "secret")}(?<value>[A-Za-z0-9]{16})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send messages at your cost and read what was sent.",
      fix: "Add a second secret in the dashboard, deploy it and revoke the first.",
      source: "https://developer.vonage.com/en/account/secret-management",
      finds: ["VONAGE_API_SECRET=<<{{base62:16}}>>", '"vonage_api_secret": "<<{{base62:16}}>>"'],
      ignores: ["VONAGE_API_SECRET={{base62:5}}", "CHECKSUM={{base62:16}}"]
    }
  ]
});

// src/rules/secrets/voyage.ts
var voyage_default = defineService({
  name: "Voyage AI",
  rules: [
    {
      id: "voyage-api-key",
      title: "Voyage AI API key",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("voyage")}(?<value>(?:pa|al)-[A-Za-z0-9_-]{43})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.voyageai.com/docs/api-key-and-installation",
      finds: [
        "VOYAGE_API_KEY=<<pa-{{base64url:42}}{{base62:1}}>>",
        '"voyage_api_key": "<<pa-{{base64url:42}}{{base62:1}}>>"'
      ],
      ignores: ["VOYAGE_API_KEY=pa-{{base64url:14}}{{base62:1}}", "CHECKSUM=pa-{{base64url:42}}{{base62:1}}"]
    }
  ]
});

// src/rules/secrets/vultr.ts
var vultr_default = defineService({
  name: "Vultr",
  rules: [
    {
      id: "vultr-api-key",
      title: "Vultr API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:VULTR[A-Z_]{0,12}|[Vv]ultr[A-Za-z_.-]{0,12})(?:KEY|TOKEN|[Kk]ey|[Tt]oken))${assign}(?<value>[A-Z0-9]{36})(?![A-Za-z0-9_-])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can create, change and delete the resources of the account, at your cost.",
      fix: "Regenerate the key under Account, API, and allow only the addresses that need it.",
      source: "https://docs.vultr.com/how-to-create-an-api-key-on-vultr",
      finds: ["VULTR_API_KEY=<<{{alnum-upper:36}}>>", 'vultrApiKey: "<<{{alnum-upper:36}}>>"'],
      ignores: ["VULTR_API_KEY={{alnum-upper:18}}", "build_id: {{alnum-upper:36}}"]
    }
  ]
});

// src/rules/secrets/wakatime.ts
var wakatime_default = defineService({
  name: "WakaTime",
  rules: [
    {
      id: "wakatime-api-key",
      title: "WakaTime API key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}${end}`,
      random: true,
      why: "Whoever holds it can read which files and projects its owner works on.",
      fix: "Reset the key in the account settings.",
      source: "https://github.com/wakatime/wakatime-cli/blob/develop/cmd/params/params.go",
      finds: ["WAKATIME_API_KEY=<<waka_{{uuid}}>>", "apiKey: '<<waka_{{uuid}}>>'"],
      ignores: ["WAKATIME_API_KEY=waka_{{hex:12}}", "xwaka_{{uuid}}"]
    }
  ]
});

// src/rules/secrets/wandb.ts
var wandb_default = defineService({
  name: "Weights & Biases",
  rules: [
    {
      id: "wandb-api-key",
      title: "Weights & Biases API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}wandb_v1_[A-Za-z0-9_]{77}${end}`,
      random: true,
      why: "Whoever holds it can read and change runs, models and data of every team of the user.",
      fix: "Revoke the key under User settings, API keys.",
      source: "https://docs.wandb.ai/support/kb-articles/find_wandb_api_key/",
      finds: [
        "WANDB_API_KEY=<<wandb_v1_{{base62:27}}_{{base62:49}}>>",
        "wandb login <<wandb_v1_{{base62:27}}_{{base62:49}}>>"
      ],
      ignores: [
        "WANDB_API_KEY=wandb_v1_{{base62:27}}_{{base62:16}}",
        "xwandb_v1_{{base62:27}}_{{base62:49}}"
      ]
    },
    {
      id: "wandb-legacy-key",
      title: "Weights & Biases API key (older)",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("wandb")}(?<value>[0-9a-f]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change runs, models and data of every team of the user.",
      fix: "Revoke the key under User settings, API keys.",
      source: "https://docs.wandb.ai/support/kb-articles/find_wandb_api_key/",
      finds: ["WANDB_API_KEY=<<{{hex:40}}>>", "wandb_key: <<{{hex:40}}>>"],
      ignores: ["WANDB_API_KEY={{hex:13}}", "CHECKSUM={{hex:40}}"]
    }
  ]
});

// src/rules/secrets/weaviate.ts
var weaviate_default = defineService({
  name: "Weaviate",
  rules: [
    {
      id: "weaviate-api-key",
      title: "Weaviate API key",
      pack: "secrets",
      level: "error",
      pattern: `(?:(?:weaviate|wcs|wcd)_(?:[a-z]{0,12}_)?(?:api_?)?key)${assign}(?<value>[A-Za-z0-9]{36})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and change the collections of the cluster.",
      fix: "Delete the key on the page of the cluster.",
      source: "https://docs.weaviate.io/cloud/manage-clusters/authentication",
      finds: ["WEAVIATE_API_KEY=<<{{base62:36}}>>", 'WCD_API_KEY: "<<{{base62:36}}>>"'],
      ignores: ["WEAVIATE_API_KEY={{base62:18}}", "build_id: {{base62:36}}"]
    }
  ]
});

// src/rules/secrets/webex.ts
var webex_default = defineService({
  name: "Webex",
  rules: [
    {
      id: "webex-webhook-url",
      title: "Webex incoming webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`webexapis\.com/v1/webhooks/incoming/(?<value>Y2lzY29zcGFyazov[A-Za-z0-9_-]{40,120})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Delete the webhook in the settings of the channel and create a new one.",
      source: "https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252",
      finds: [
        "https://webexapis.com/v1/webhooks/incoming/<<Y2lzY29zcGFyazov{{base62:60}}>>",
        'WEBEX_URL="https://webexapis.com/v1/webhooks/incoming/<<Y2lzY29zcGFyazov{{base62:64}}>>"'
      ],
      ignores: ["https://webexapis.com/v1/webhooks/incoming/abc", "https://webexapis.com/v1/webhooks/"]
    },
    {
      id: "webex-bot-token",
      title: "Webex access token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("webex", "token")}(?<value>[A-Za-z0-9]{64}_[A-Za-z0-9]{3,5}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and post wherever the bot or user is a member.",
      fix: "Regenerate the token on the page of the bot.",
      source: "https://developer.webex.com/docs/bots",
      finds: [
        "WEBEX_BOT_TOKEN=<<{{base62:64}}_PF84_{{uuid}}>>",
        '"webex_bot_token": "<<{{base62:64}}_PF84_{{uuid}}>>"'
      ],
      ignores: ["WEBEX_BOT_TOKEN={{base62:21}}_PF84_{{uuid}}", "CHECKSUM={{base62:64}}_PF84_{{uuid}}"]
    }
  ]
});

// src/rules/secrets/webflow.ts
var webflow_default = defineService({
  name: "Webflow",
  rules: [
    {
      id: "webflow-api-token",
      title: "Webflow API token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("webflow")}(?<value>[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can change and publish the site.",
      fix: "Revoke the token under Apps & Integrations.",
      source: "https://developers.webflow.com/data/reference/authentication/site-token",
      finds: ["WEBFLOW_API_TOKEN=<<{{hex:64}}>>", '"webflow_api_token": "<<{{hex:64}}>>"'],
      ignores: ["WEBFLOW_API_TOKEN={{hex:21}}", "CHECKSUM={{hex:64}}"]
    }
  ]
});

// src/rules/secrets/weblate.ts
var weblate_default = defineService({
  name: "Weblate",
  rules: [
    {
      id: "weblate-token",
      title: "Weblate API token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}wl[pu]_[A-Za-z0-9]{36}${end}`,
      random: true,
      why: "Whoever holds it can read and change the translations that its owner can.",
      fix: "Reset the API key in the profile or in the access control of the project.",
      source: "https://docs.weblate.org/en/latest/api.html",
      finds: ["WEBLATE_TOKEN=<<wlu_{{base62:36}}>>", "key = <<wlp_{{base62:36}}>>"],
      ignores: ["WEBLATE_TOKEN=wlu_{{base62:18}}", "xwlu_{{base62:36}}"]
    }
  ]
});

// src/rules/secrets/wecom.ts
var wecom_default = defineService({
  name: "WeCom",
  rules: [
    {
      id: "wecom-webhook-url",
      title: "WeCom robot webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever has the URL can post to the channel under the name of the webhook.",
      fix: "Remove the robot from the group and add a new one.",
      source: "https://developer.work.weixin.qq.com/document/path/91770",
      finds: [
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<<{{uuid}}>>",
        'WECOM_URL="https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<<{{uuid}}>>"'
      ],
      ignores: [
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=KEY",
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/upload_media?type=file"
      ]
    }
  ]
});

// src/rules/secrets/wireguard.ts
var wireguard_default = defineService({
  name: "WireGuard",
  rules: [
    {
      id: "wireguard-private-key",
      title: "WireGuard private key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`[Pp]rivate_?[Kk]ey[ \t]{0,4}[=:][ \t]{0,4}["\x27]?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can join the network as this machine and read what is sent to it.",
      fix: "Make a new key pair with `wg genkey` and replace the public key at the peers.",
      source: "https://www.wireguard.com/quickstart/",
      finds: [
        "PrivateKey = <<{{wireguard}}>>",
        "[Interface]\nAddress = 10.0.0.2/32\nPrivateKey = <<{{wireguard}}>>"
      ],
      ignores: ["PublicKey = {{wireguard}}", "PrivateKey = {{base64:20}}="]
    },
    {
      id: "wireguard-preshared-key",
      title: "WireGuard preshared key",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`[Pp]re[Ss]hared_?[Kk]ey[ \t]{0,4}[=:][ \t]{0,4}["\x27]?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "It protects the traffic of two peers beside their key pairs.",
      fix: "Make a new one with `wg genpsk` on both peers.",
      source: "https://www.wireguard.com/quickstart/",
      finds: ["PresharedKey = <<{{wireguard}}>>", 'preshared_key: "<<{{wireguard}}>>"'],
      ignores: ["PublicKey = {{wireguard}}", "PresharedKey = {{base64:20}}="]
    }
  ]
});

// src/rules/secrets/wix.ts
var wix_default = defineService({
  name: "Wix",
  rules: [
    {
      id: "wix-api-key",
      title: "Wix API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}IST\.eyJ[A-Za-z0-9_-]{30,100}\.eyJ[A-Za-z0-9_-]{100,1000}\.[A-Za-z0-9_-]{100,700}${end}`,
      random: true,
      why: "Whoever holds it can manage the sites that the key may touch.",
      fix: "Delete the key in the API keys manager.",
      source: "https://dev.wix.com/docs/rest/articles/get-started/api-keys",
      finds: [
        "WIX_API_KEY=<<IST.eyJraWQiOiJ{{base62:40}}.eyJ{{base62:300}}.{{base64url:340}}{{base62:1}}>>",
        "Authorization: <<IST.eyJraWQiOiJ{{base62:40}}.eyJ{{base62:300}}.{{base64url:340}}{{base62:1}}>>"
      ],
      ignores: ["WIX_API_KEY=IST.eyJ{{base62:20}}", "LIST.eyJ{{base62:40}}.eyJ{{base62:120}}.{{base62:120}}"]
    }
  ]
});

// src/rules/secrets/wompi.ts
var wompi_default = defineService({
  name: "Wompi",
  rules: [
    {
      id: "wompi-private-key",
      title: "Wompi private key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}prv_prod_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "Whoever holds it can create transactions and read those of the business.",
      fix: "Ask for new keys in the Wompi dashboard under Developers.",
      source: "https://docs.wompi.co/en/docs/colombia/ambientes-y-llaves/",
      finds: ["WOMPI_PRIVATE_KEY=<<prv_prod_{{base62:32}}>>", 'privateKey: "<<prv_prod_{{base62:32}}>>"'],
      ignores: ["WOMPI_PUBLIC_KEY=pub_prod_{{base62:32}}", "WOMPI_PRIVATE_KEY=prv_prod_{{base62:10}}"]
    },
    {
      id: "wompi-test-key",
      title: "Wompi test private key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}prv_(?:test|stagtest|stagint)_[A-Za-z0-9]{32}${end}`,
      random: true,
      why: "It opens the sandbox of the business only.",
      fix: "Ask for new keys in the Wompi dashboard and load them from the environment.",
      source: "https://docs.wompi.co/en/docs/colombia/ambientes-y-llaves/",
      finds: ["WOMPI_PRIVATE_KEY=<<prv_test_{{base62:32}}>>", 'privateKey: "<<prv_test_{{base62:32}}>>"'],
      ignores: ["WOMPI_PUBLIC_KEY=pub_test_{{base62:32}}", "WOMPI_PRIVATE_KEY=prv_test_{{base62:10}}"]
    }
  ]
});

// src/rules/secrets/wordpress.ts
var wordpress_default = defineService({
  name: "WordPress",
  rules: [
    {
      id: "wordpress-salt",
      title: "WordPress secret key or salt",
      pack: "secrets",
      level: "error",
      pattern: String.raw`define\(\s{0,4}["\x27](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["\x27]\s{0,4},\s{0,8}(?:\x27(?<value>[\x20-\x26\x28-\x5b\x5d-\x7e]{60,70})\x27|"[\x20\x21\x23-\x5b\x5d-\x7e]{60,70}")`,
      publicPrefix: 0,
      why: "Whoever holds it can forge the cookies of signed-in users.",
      fix: "Replace all eight values, which signs everybody out.",
      source: "https://developer.wordpress.org/advanced-administration/wordpress/wp-config/",
      finds: [
        "define('AUTH_KEY', '<<{{base64:64}}>>');",
        "define( 'LOGGED_IN_SALT',   '<<{{base64:64}}>>' );"
      ],
      ignores: [
        "define('AUTH_KEY', 'put your unique phrase here');",
        "define('AUTH_KEY', getenv('AUTH_KEY'));"
      ]
    }
  ]
});

// src/rules/secrets/workato.ts
var workato_default = defineService({
  name: "Workato",
  rules: [
    {
      id: "workato-api-token",
      title: "Workato developer API token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}wrka(?:[a-z]{2})?-eyJ[A-Za-z0-9_-]{15,200}\.eyJ[A-Za-z0-9_-]{15,1000}\.[A-Za-z0-9_-]{60,700}${end}`,
      random: true,
      why: "Whoever holds it can read, change and run the recipes that its role covers.",
      fix: "Delete the API client in Workato and create a new one.",
      source: "https://docs.workato.com/workato-api.html",
      finds: [
        "WORKATO_API_TOKEN=<<wrka-eyJ{{base62:33}}.eyJ{{base62:60}}.{{base64url:86}}>>",
        "Authorization: Bearer <<wrkaeu-eyJ{{base62:33}}.eyJ{{base62:60}}.{{base64url:86}}>>"
      ],
      ignores: [
        "WORKATO_API_TOKEN=wrka-{{base62:12}}",
        "xwrka-eyJ{{base62:33}}.eyJ{{base62:60}}.{{base64url:86}}"
      ]
    }
  ]
});

// src/rules/secrets/workos.ts
var workos_default = defineService({
  name: "WorkOS",
  rules: [
    {
      id: "workos-api-key",
      title: "WorkOS API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_(?:live|test)_a2V5X[A-Za-z0-9+/_-]{40,120}={0,2}${base64End}`,
      publicPrefix: 8,
      why: "Whoever holds it can manage users, organisations and their sign-in connections.",
      fix: "Delete the key under API Keys.",
      source: "https://workos.com/docs/reference/api-keys",
      finds: ["WORKOS_API_KEY=<<{{workos}}>>", "  value: <<{{workos}}>>"],
      ignores: ["WORKOS_API_KEY=sk_live_a2V5X{{base62:12}}", "xsk_live_a2V5X{{base62:60}}"]
    }
  ]
});

// src/rules/secrets/x-twitter.ts
var x_twitter_default = defineService({
  name: "X",
  rules: [
    {
      id: "x-bearer-token",
      title: "X API bearer token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}A{20,22}(?<value>[A-Za-z0-9]{6,30}(?:%[0-9A-F]{2}[A-Za-z0-9]{0,70}){1,8})(?![A-Za-z0-9_%-])`,
      publicPrefix: 0,
      why: "Whoever holds it can read on the quota of the app.",
      fix: "Regenerate the bearer token under Keys and tokens.",
      source: "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only",
      finds: [
        "X_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAA<<{{base62:24}}%3D{{base62:50}}>>",
        "Authorization: Bearer AAAAAAAAAAAAAAAAAAAAA<<{{base62:9}}%2F{{base62:20}}%3D{{base62:50}}>>"
      ],
      ignores: [
        "X_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAA",
        '"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA{{base62:20}}"',
        // The bytes of a font in an address go on.
        "url(data:font/woff,AAAAAAAAAAAAAAAAAAAAA{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}}%2F{{base62:9}})"
      ]
    },
    {
      id: "x-consumer-secret",
      title: "X API secret",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("(?:twitter|x_api)", "secret")}(?<value>[A-Za-z0-9]{45,50})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can act as the app for everybody who consented.",
      fix: "Regenerate the key and secret under Keys and tokens.",
      source: "https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
      finds: ["TWITTER_API_SECRET=<<{{base62:50}}>>", '"twitter_api_secret": "<<{{base62:50}}>>"'],
      ignores: ["TWITTER_API_SECRET={{base62:16}}", "CHECKSUM={{base62:50}}"]
    }
  ]
});

// src/rules/secrets/xai.ts
var xai_default = defineService({
  name: "xAI",
  rules: [
    {
      id: "xai-api-key",
      title: "xAI API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}xai-[A-Za-z0-9_]{70,120}${end}`,
      random: true,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.x.ai/docs/overview",
      finds: ["XAI_API_KEY=<<xai-{{base62:80}}>>", 'client = Client(api_key="<<xai-{{base62:80}}>>")'],
      ignores: ["XAI_API_KEY=xai-{{base62:26}}", "xxai-{{base62:80}}"]
    }
  ]
});

// src/rules/secrets/xata.ts
var xata_default = defineService({
  name: "Xata",
  rules: [
    {
      id: "xata-api-key",
      title: "Xata API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}xau_[A-Za-z0-9]{32,64}${end}`,
      random: true,
      why: "Whoever holds it can read and change the databases that it covers.",
      fix: "Delete the key in the account settings.",
      source: "https://lite.xata.io/docs/concepts/api-keys",
      finds: ["XATA_API_KEY=<<xau_{{base62:33}}>>", 'export KEY="<<xau_{{base62:33}}>>"'],
      ignores: ["XATA_API_KEY=xau_{{base62:16}}", "xxau_{{base62:33}}"]
    }
  ]
});

// src/rules/secrets/xendit.ts
var xendit_default = defineService({
  name: "Xendit",
  rules: [
    {
      id: "xendit-secret-key",
      title: "Xendit secret key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}xnd_production_[A-Za-z0-9+/=]{40,70}${end}`,
      random: true,
      why: "Whoever holds it can take payments, issue refunds and read customers of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.xendit.co/docs/api-keys",
      finds: [
        "XENDIT_SECRET_KEY=<<xnd_production_{{base62:60}}>>",
        "const key = '<<xnd_production_{{base62:60}}>>'"
      ],
      ignores: ["XENDIT_SECRET_KEY=xnd_production_{{base62:20}}", "xxnd_production_{{base62:60}}"]
    },
    {
      id: "xendit-test-key",
      title: "Xendit secret key (test)",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}xnd_development_[A-Za-z0-9+/=]{40,70}${end}`,
      random: true,
      why: "Whoever holds it can read and change the test data of the account.",
      fix: "Roll the key in the dashboard and deploy the new one from a secret store.",
      source: "https://docs.xendit.co/docs/api-keys",
      finds: [
        "XENDIT_SECRET_KEY=<<xnd_development_{{base62:60}}>>",
        '"token": "<<xnd_development_{{base62:60}}>>"'
      ],
      ignores: ["XENDIT_SECRET_KEY=xnd_development_{{base62:20}}", "xxnd_development_{{base62:60}}"]
    }
  ]
});

// src/rules/secrets/yandex-cloud.ts
var yandex_cloud_default = defineService({
  name: "Yandex Cloud",
  rules: [
    {
      id: "yandex-cloud-api-key",
      title: "Yandex Cloud API key",
      pack: "secrets",
      level: "error",
      pattern: `${base64Start}AQVN[A-Za-z0-9_-]{35,38}${base64End}`,
      random: true,
      why: "Whoever holds it can use the services of the cloud as its service account.",
      fix: "Delete the API key of the service account and create one with fewer scopes.",
      source: "https://yandex.cloud/en/docs/security/operations/search-secrets",
      finds: ["YC_API_KEY=<<AQVN{{base62:36}}>>", "  value: <<AQVN{{base62:36}}>>"],
      ignores: ["YC_API_KEY=AQVN{{base62:18}}", "xAQVN{{base62:36}}"]
    },
    {
      id: "yandex-cloud-iam-token",
      title: "Yandex Cloud IAM token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`${wordStart}t1\.9eu[A-Za-z0-9_-]{20,1000}={0,2}\.[A-Za-z0-9_-]{86}={0,2}${base64End}`,
      random: true,
      publicPrefix: 3,
      why: "Whoever holds it can act as its owner for up to twelve hours.",
      fix: "Revoke the token with `yc iam revoke-token` and check what was done while it was valid.",
      source: "https://yandex.cloud/en/docs/security/operations/search-secrets",
      finds: [
        "YC_TOKEN=<<t1.9euel{{base62:90}}.{{base62:86}}>>",
        '"token": "<<t1.9euel{{base62:90}}.{{base62:86}}>>"'
      ],
      ignores: ["YC_TOKEN=t1.9euel{{base62:90}}", "art1.9euel{{base62:90}}.{{base62:86}}"]
    },
    {
      id: "yandex-oauth-token",
      title: "Yandex OAuth token",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}y[0-3]_[A-Za-z0-9_-]{55}${end}`,
      random: true,
      why: "Whoever holds it can act as the user, and fetch IAM tokens for a year.",
      fix: "Revoke the token in the Yandex ID settings.",
      source: "https://yandex.cloud/en/docs/security/operations/search-secrets",
      finds: ["YANDEX_OAUTH_TOKEN=<<y0_AgAAAA{{base62:49}}>>", "apiKey: '<<y0_AgAAAA{{base62:49}}>>'"],
      ignores: ["YANDEX_OAUTH_TOKEN=y0_AgAAAA{{base62:24}}", "xy0_AgAAAA{{base62:49}}"]
    },
    {
      id: "yandex-cloud-static-key",
      title: "Yandex Cloud static secret key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:[Kk]ey|KEY)["\x27 \t]{0,4}[=:]["\x27 \t]{0,4}(?<value>YC[MNOP][A-Za-z0-9_-]{37})${end}`,
      random: true,
      why: "With its key id it opens the buckets that the service account may reach.",
      fix: "Delete the static access key of the service account.",
      source: "https://yandex.cloud/en/docs/security/operations/search-secrets",
      finds: ["YC_SECRET_KEY=<<YCP{{base62:37}}>>", 'secret_key = "<<YCP{{base62:37}}>>"'],
      ignores: ["YC_SECRET_KEY=YCP{{base62:18}}", "xYCP{{base62:37}}"]
    }
  ]
});

// src/rules/secrets/you-com.ts
var you_com_default = defineService({
  name: "You.com",
  rules: [
    {
      id: "you-com-api-key",
      title: "You.com API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}ydc-sk-[0-9a-f]{16}-[A-Za-z0-9]{32}-[0-9a-f]{8}${end}`,
      random: true,
      why: "Whoever holds it can search at your cost.",
      fix: "Delete the key on the You.com platform.",
      source: "https://documentation.you.com/quickstart",
      finds: [
        "YDC_API_KEY=<<ydc-sk-{{hex:16}}-{{base62:32}}-{{hex:8}}>>",
        "X-API-Key: <<ydc-sk-{{hex:16}}-{{base62:32}}-{{hex:8}}>>"
      ],
      ignores: ["YDC_API_KEY=ydc-sk-{{hex:16}}", "xydc-sk-{{hex:16}}-{{base62:32}}-{{hex:8}}"]
    }
  ]
});

// src/rules/secrets/zai.ts
var zai_default = defineService({
  name: "Z.ai",
  rules: [
    {
      id: "zai-api-key",
      title: "Z.ai API key",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?:zhipu(?:ai)?|z_?ai|bigmodel)_?api_?key${assign}(?<value>[0-9a-f]{32}\.[A-Za-z0-9]{16})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can call the models at your cost.",
      fix: "Delete the key on the API keys page of the console and create a new one with a spending limit.",
      source: "https://docs.z.ai/guides/overview/quick-start",
      finds: [
        "ZHIPU_API_KEY=<<{{hex:32}}.{{base62:16}}>>",
        '"zhipu_api_key": "<<{{hex:32}}.{{base62:16}}>>"'
      ],
      ignores: ["ZHIPU_API_KEY={{hex:10}}.{{base62:16}}", "CHECKSUM={{hex:32}}.{{base62:16}}"]
    }
  ]
});

// src/rules/secrets/zapier.ts
var zapier_default = defineService({
  name: "Zapier",
  rules: [
    {
      id: "zapier-webhook-url",
      title: "Zapier webhook",
      pack: "secrets",
      level: "warning",
      pattern: String.raw`hooks\.zapier\.com/hooks/catch/(?<value>[0-9]{5,10}/(?:silent/)?[A-Za-z0-9]{6,10})${end}`,
      publicPrefix: 0,
      why: "Whoever has the URL can start the workflow with data of their choice.",
      fix: "Delete the webhook of the workflow and create a new one.",
      source: "https://help.zapier.com/hc/en-us/articles/8496288690317",
      finds: [
        "https://hooks.zapier.com/hooks/catch/<<{{digits:8}}/{{alnum-lower:7}}>>",
        'WEBHOOK_URL="https://hooks.zapier.com/hooks/catch/<<{{digits:8}}/{{alnum-lower:7}}>>"'
      ],
      ignores: ["https://hooks.zapier.com/hooks/catch/abc", "https://hooks.zapier.com/hooks/catch-docs/"]
    }
  ]
});

// src/rules/secrets/zendesk.ts
var zendesk_default = defineService({
  name: "Zendesk",
  rules: [
    {
      id: "zendesk-api-token",
      title: "Zendesk API token",
      pack: "secrets",
      level: "error",
      pattern: `${keyed("zendesk")}(?<value>[A-Za-z0-9]{40})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the address of an agent can read and change every ticket.",
      fix: "Delete the token under Apps and integrations.",
      source: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
      finds: ["ZENDESK_API_TOKEN=<<{{base62:40}}>>", '"zendesk_api_token": "<<{{base62:40}}>>"'],
      ignores: ["ZENDESK_API_TOKEN={{base62:13}}", "CHECKSUM={{base62:40}}"]
    }
  ]
});

// src/rules/secrets/zerotier.ts
var zerotier_default = defineService({
  name: "ZeroTier",
  rules: [
    {
      id: "zerotier-token",
      title: "ZeroTier Central API token",
      pack: "secrets",
      level: "error",
      pattern: `(?:zero_?tier[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can admit machines to the networks and change their rules.",
      fix: "Delete the token in the account settings.",
      source: "https://docs.zerotier.com/api/central/v1/",
      finds: ["ZEROTIER_CENTRAL_TOKEN=<<{{base62:32}}>>", 'zerotier_token: "<<{{base62:32}}>>"'],
      ignores: ["ZEROTIER_CENTRAL_TOKEN={{base62:16}}", "build_id: {{base62:32}}"]
    },
    {
      id: "zerotier-identity",
      title: "ZeroTier identity with its secret",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}[0-9a-f]{10}:0:[0-9a-f]{128}:(?<value>[0-9a-f]{128})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can join the networks as this machine.",
      fix: "Delete identity.secret on the machine, so that it makes a new one, and remove the old member.",
      source: "https://docs.zerotier.com/protocol/",
      finds: [
        "{{hex:10}}:0:{{hex:128}}:<<{{hex:128}}>>",
        "identity.secret: {{hex:10}}:0:{{hex:128}}:<<{{hex:128}}>>"
      ],
      ignores: ["{{hex:10}}:0:{{hex:128}}", "{{hex:10}}:1:{{hex:128}}:{{hex:128}}"]
    }
  ]
});

// src/rules/secrets/zoho.ts
var zoho_default = defineService({
  name: "Zoho",
  rules: [
    {
      id: "zoho-oauth-token",
      title: "Zoho OAuth access or refresh token",
      pack: "secrets",
      level: "error",
      pattern: String.raw`(?<![0-9A-Za-z.])1000\.[0-9a-f]{32}\.[0-9a-f]{32}${end}`,
      why: "Whoever holds it can read and change everything that the user who consented can.",
      fix: "Revoke the token under Connected apps of the account.",
      source: "https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html",
      finds: [
        "ZOHO_REFRESH_TOKEN=<<1000.{{hex:32}}.{{hex:32}}>>",
        'apiKey: "<<1000.{{hex:32}}.{{hex:32}}>>"'
      ],
      ignores: ["ZOHO_CLIENT_ID=1000.{{alnum-upper:30}}", "1000.{{hex:32}}.{{hex:8}}"]
    },
    {
      id: "zoho-webhook-url",
      title: "Zoho Cliq webhook",
      pack: "secrets",
      level: "error",
      pattern: String.raw`zapikey=(?<value>100[0-9]\.[0-9a-f]{32}\.[0-9a-f]{32})${end}`,
      publicPrefix: 0,
      why: "Whoever has the URL can post as the bot or call the function.",
      fix: "Regenerate the webhook token under Bots & Tools.",
      source: "https://www.zoho.com/cliq/help/platform/webhook-tokens.html",
      finds: [
        "https://cliq.zoho.com/api/v2/bots/harbor/message?zapikey=<<1001.{{hex:32}}.{{hex:32}}>>",
        'CLIQ_URL="https://cliq.zoho.eu/company/{{digits:8}}/api/v2/channelsbyname/ops/message?zapikey=<<1001.{{hex:32}}.{{hex:32}}>>"'
      ],
      ignores: ["https://cliq.zoho.com/api/v2/bots/harbor/message?zapikey=token", "zapikey=1001.{{hex:32}}"]
    }
  ]
});

// src/rules/secrets/zoom.ts
var zoom_default = defineService({
  name: "Zoom",
  rules: [
    {
      id: "zoom-client-secret",
      title: "Zoom client secret",
      pack: "secrets",
      level: "error",
      pattern: `zoom_?client_?secret${assign}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it with the client id can act as the app, server-to-server apps included.",
      fix: "Regenerate the secret on the credentials page of the app.",
      source: "https://developers.zoom.us/docs/internal-apps/s2s-oauth/",
      finds: ["ZOOM_CLIENT_SECRET=<<{{base62:32}}>>", '"zoom_client_secret": "<<{{base62:32}}>>"'],
      ignores: ["ZOOM_CLIENT_SECRET={{base62:10}}", "CHECKSUM={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/zulip.ts
var zulip_default = defineService({
  name: "Zulip",
  rules: [
    {
      id: "zulip-api-key",
      title: "Zulip key file",
      pack: "secrets",
      level: "error",
      pattern: String.raw`\[api\]\s{1,4}email[ \t]{0,4}=[ \t]{0,4}[^\s@]{1,80}@[^\s@]{1,80}\s{1,4}key[ \t]{0,4}=[ \t]{0,4}(?<value>[A-Za-z0-9]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can read and post as the user or bot.",
      fix: "Generate a new key in the settings of the user or bot.",
      source: "https://zulip.com/api/configuring-python-bindings",
      finds: [
        "[api]\nemail=harbor-bot@chat.harbor.dev\nkey=<<{{base62:32}}>>\nsite=https://chat.harbor.dev",
        "[api]\nemail = lantern@chat.harbor.dev\nkey = <<{{base62:32}}>>"
      ],
      ignores: ["[api]\nemail=harbor-bot@chat.harbor.dev\nkey={{base62:12}}", "[auth]\nkey={{base62:32}}"]
    }
  ]
});

// src/rules/secrets/zuplo.ts
var zuplo_default = defineService({
  name: "Zuplo",
  rules: [
    {
      id: "zuplo-api-key",
      title: "Zuplo consumer API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}zpka_[a-z0-9]{32}_[0-9a-f]{8}${end}`,
      random: true,
      why: "Whoever holds it can call the API behind the gateway as the consumer.",
      fix: "Roll the key of the consumer.",
      source: "https://zuplo.com/docs/articles/api-key-leak-detection",
      finds: [
        "ZUPLO_KEY=<<zpka_{{alnum-lower:32}}_{{hex:8}}>>",
        '"token": "<<zpka_{{alnum-lower:32}}_{{hex:8}}>>"'
      ],
      ignores: ["ZUPLO_KEY=zpka_{{alnum-lower:32}}", "xzpka_{{alnum-lower:32}}_{{hex:8}}"]
    }
  ]
});

// src/generated/rule-index.ts
var services = [
  bake_default,
  ci_default,
  compose_default,
  credential_files_default,
  deploy_default,
  dockerfile_default,
  infrastructure_default,
  kubernetes_default,
  not_parsed_default,
  terraform_default,
  files_default,
  aws_default,
  azure_default,
  cloudflare_default,
  google_cloud_default,
  platforms_default,
  services_default,
  agreement_default,
  coverage_default,
  references_default,
  rotation_default,
  stores_default,
  vault_default,
  addresses_default,
  deny_default,
  traces_default,
  commands_default,
  defaults_default,
  logs_default,
  protection_default,
  ably_default,
  abuseipdb_default,
  adafruit_io_default,
  adobe_default,
  adyen_default,
  age_default,
  ahasend_default,
  aikido_default,
  airbrake_default,
  airtable_default,
  aiven_default,
  akamai_default,
  akeyless_default,
  alchemy_default,
  aleo_default,
  algolia_default,
  alibaba_default,
  amplitude_default,
  ankr_default,
  anthropic_default,
  apify_default,
  apollo_graphos_default,
  appsignal_default,
  appwrite_default,
  aptos_default,
  argos_default,
  asaas_default,
  asana_default,
  assemblyai_default,
  atlassian_default,
  auth0_default,
  authress_default,
  aws_default2,
  axiom_default,
  azure_cosmos_default,
  azure_devops_default,
  azure_openai_default,
  azure_storage_default,
  azure_default2,
  backblaze_default,
  baidu_default,
  bannerbear_default,
  baseten_default,
  better_stack_default,
  bigcommerce_default,
  binance_default,
  bitcoin_default,
  bitwarden_default,
  blockfrost_default,
  blynk_default,
  box_default,
  braintree_default,
  braintrust_default,
  brave_search_default,
  brevo_default,
  browserbase_default,
  browserstack_default,
  bugsnag_default,
  buildkite_default,
  bunny_default,
  calendly_default,
  canva_default,
  cardano_default,
  cartesia_default,
  cashfree_default,
  cerebras_default,
  chapa_default,
  chargebee_default,
  checkly_default,
  checkout_com_default,
  chocolatey_default,
  chromatic_default,
  circleci_default,
  civo_default,
  clarifai_default,
  clerk_default,
  clickhouse_default,
  clickup_default,
  clojars_default,
  close_default,
  cloudflare_default2,
  cloudinary_default,
  cloudsmith_default,
  cockroachdb_default,
  cocoapods_default,
  coda_default,
  codacy_default,
  code_climate_default,
  codecov_default,
  coderabbit_default,
  cohere_default,
  coinbase_default,
  coingecko_default,
  comet_default,
  command_lines_default,
  configcat_default,
  confluent_default,
  connection_urls_default,
  consul_default,
  contentful_default,
  convex_default,
  coralogix_default,
  corbado_default,
  courier_default,
  coveralls_default,
  crates_io_default,
  credential_calls_default,
  credential_files_default2,
  cursor_default,
  customer_io_default,
  cypress_default,
  dagster_default,
  databento_default,
  databricks_default,
  datadog_default,
  datastax_astra_default,
  datocms_default,
  daytona_default,
  dbt_default,
  deepgram_default,
  deepl_default,
  deepseek_default,
  deepsource_default,
  defined_networking_default,
  deno_deploy_default,
  dependency_track_default,
  descope_default,
  devcycle_default,
  develocity_default,
  devin_default,
  digitalocean_default,
  dingtalk_default,
  discord_default,
  dnsimple_default,
  docker_default,
  doppler_default,
  dotenv_default,
  drone_default,
  dropbox_default,
  duck_dns_default,
  duffel_default,
  duo_default,
  dynatrace_default,
  e2b_default,
  easypost_default,
  ebay_default,
  elastic_email_default,
  elastic_default,
  elevenlabs_default,
  endor_labs_default,
  entra_default,
  esphome_default,
  ethereum_default,
  etherscan_default,
  etsy_default,
  exa_default,
  exoscale_default,
  expo_default,
  facebook_default,
  fal_default,
  fastly_default,
  figma_default,
  firebase_default,
  firecrawl_default,
  fireworks_default,
  fivetran_default,
  flagsmith_default,
  flexport_default,
  flutterwave_default,
  fly_default,
  forgejo_default,
  forty_two_default,
  frame_io_default,
  freshdesk_default,
  friendli_default,
  fusionauth_default,
  gc_notify_default,
  gemfury_default,
  generic_default,
  ghost_default,
  gitbook_default,
  gitea_default,
  github_default,
  gitlab_default,
  gocardless_default,
  godaddy_default,
  google_chat_default,
  google_cloud_default2,
  grafana_default,
  groq_default,
  gumroad_default,
  harness_default,
  hcaptcha_default,
  hcp_default,
  healthchecks_default,
  helicone_default,
  helius_default,
  here_default,
  heroku_default,
  hetzner_default,
  hex_pm_default,
  heygen_default,
  home_assistant_default,
  honeycomb_default,
  huawei_cloud_default,
  hubspot_default,
  hugging_face_default,
  hunter_default,
  ibm_cloud_default,
  ifttt_default,
  imagekit_default,
  infisical_default,
  influxdb_default,
  infobip_default,
  infracost_default,
  infura_default,
  inngest_default,
  intercom_default,
  ionic_default,
  iterable_default,
  jenkins_default,
  jetbrains_default,
  jfrog_default,
  jina_default,
  jumpcloud_default,
  jwt_default,
  k3s_default,
  k6_default,
  kaggle_default,
  kagi_default,
  key_structures_default,
  kickbox_default,
  kinde_default,
  kit_default,
  klarna_default,
  klaviyo_default,
  knock_default,
  known_default,
  kong_konnect_default,
  koyeb_default,
  kraken_default,
  kubernetes_default2,
  lambdatest_default,
  langfuse_default,
  langsmith_default,
  lark_default,
  launchdarkly_default,
  lemon_squeezy_default,
  letta_default,
  lichess_default,
  lightstep_default,
  line_default,
  linear_default,
  linkedin_default,
  linode_default,
  llamaindex_default,
  lob_default,
  logfire_default,
  loggly_default,
  login_with_amazon_default,
  logz_io_default,
  loops_default,
  magic_default,
  mailchimp_default,
  mailersend_default,
  mailgun_default,
  mailjet_default,
  mailtrap_default,
  make_default,
  mapbox_default,
  matrix_default,
  mattermost_default,
  maxmind_default,
  medusa_default,
  meilisearch_default,
  mem0_default,
  meraki_default,
  mercado_pago_default,
  mercury_default,
  mergify_default,
  messagebird_default,
  metabase_default,
  mezmo_default,
  microsoft_teams_default,
  midtrans_default,
  minimax_default,
  miro_default,
  mistral_default,
  mixpanel_default,
  modal_default,
  mollie_default,
  mongodb_atlas_default,
  moonshot_default,
  mux_default,
  n8n_default,
  namecheap_default,
  nats_default,
  naver_cloud_default,
  near_default,
  neon_default,
  netbird_default,
  netlify_default,
  new_relic_default,
  ngrok_default,
  nightfall_default,
  nomad_default,
  nostr_default,
  notion_default,
  novu_default,
  npm_default,
  ntfy_default,
  nuget_default,
  nvidia_default,
  nx_cloud_default,
  nylas_default,
  octopus_deploy_default,
  okta_default,
  ollama_default,
  omise_default,
  one_password_default,
  onesignal_default,
  onfido_default,
  open_vsx_default,
  openai_default,
  openrouter_default,
  openshift_default,
  opsgenie_default,
  optimizely_default,
  ory_default,
  ovh_default,
  packagecloud_default,
  packagist_default,
  paddle_default,
  pagarme_default,
  pagerduty_default,
  papertrail_default,
  particle_default,
  password_hashes_default,
  paypal_default,
  paystack_default,
  percy_default,
  perplexity_default,
  persona_default,
  phabricator_default,
  pinecone_default,
  pinterest_default,
  pipedream_default,
  pipedrive_default,
  pixie_default,
  plaid_default,
  plain_default,
  planetscale_default,
  plivo_default,
  polar_default,
  porkbun_default,
  portainer_default,
  portkey_default,
  posthog_default,
  postman_default,
  postmark_default,
  power_automate_default,
  prefect_default,
  prismic_default,
  private_key_default,
  privy_default,
  proxmox_default,
  pubnub_default,
  pulumi_default,
  pushbullet_default,
  pusher_default,
  pushover_default,
  pypi_default,
  qdrant_default,
  quay_default,
  quicknode_default,
  railway_default,
  rainforest_pay_default,
  ramp_default,
  rancher_default,
  rapidapi_default,
  razorpay_default,
  readme_com_default,
  recaptcha_default,
  recurly_default,
  reddit_default,
  render_default,
  replicate_default,
  resend_default,
  retool_default,
  riot_games_default,
  rocket_chat_default,
  rollbar_default,
  rootly_default,
  rubygems_default,
  rudderstack_default,
  runpod_default,
  runway_default,
  salesforce_default,
  samsara_default,
  sanity_default,
  sauce_labs_default,
  scaleway_default,
  scalingo_default,
  scrapfly_default,
  scrapingbee_default,
  segment_default,
  semgrep_default,
  sendbird_default,
  sendgrid_default,
  sentry_default,
  serpapi_default,
  settlemint_default,
  shippo_default,
  shodan_default,
  shopify_default,
  shortcut_default,
  sidekiq_default,
  slack_default,
  snyk_default,
  socket_default,
  solarwinds_default,
  sonar_default,
  sourcegraph_default,
  spacelift_default,
  sparkpost_default,
  split_default,
  splunk_default,
  spotify_default,
  square_default,
  stability_default,
  stackhawk_default,
  statsig_default,
  statuspage_default,
  stellar_default,
  storyblok_default,
  strava_default,
  stripe_default,
  stytch_default,
  sui_default,
  sumo_logic_default,
  sumup_default,
  supabase_default,
  svix_default,
  tailscale_default,
  tatum_default,
  tavily_default,
  teamcity_default,
  telegram_default,
  telnyx_default,
  tencent_default,
  terraform_default2,
  tezos_default,
  the_things_network_default,
  thingspeak_default,
  thirdweb_default,
  tiktok_default,
  tines_default,
  tinybird_default,
  together_default,
  tomtom_default,
  toss_payments_default,
  travis_ci_default,
  trello_default,
  trigger_dev_default,
  turbopuffer_default,
  turso_default,
  twilio_default,
  twitch_default,
  typeform_default,
  typesense_default,
  ubidots_default,
  unkey_default,
  unleash_default,
  upcloud_default,
  uploadthing_default,
  upstash_default,
  uptimerobot_default,
  val_town_default,
  vantage_default,
  vault_default2,
  vercel_default,
  viber_default,
  virustotal_default,
  voiceflow_default,
  volcengine_default,
  vonage_default,
  voyage_default,
  vultr_default,
  wakatime_default,
  wandb_default,
  weaviate_default,
  webex_default,
  webflow_default,
  weblate_default,
  wecom_default,
  wireguard_default,
  wix_default,
  wompi_default,
  wordpress_default,
  workato_default,
  workos_default,
  x_twitter_default,
  xai_default,
  xata_default,
  xendit_default,
  yandex_cloud_default,
  you_com_default,
  zai_default,
  zapier_default,
  zendesk_default,
  zerotier_default,
  zoho_default,
  zoom_default,
  zulip_default,
  zuplo_default
];

// src/rule-infos.ts
function builtInRules() {
  return services.flatMap((service) => service.rules.map((rule) => ({ ...rule, service: service.name }))).map(({ id, title, service, pack, level, why: why6, fix: fix9, source: source3, optIn }) => ({
    id,
    title,
    service,
    pack,
    level,
    why: why6,
    fix: fix9,
    source: source3,
    ...optIn && { optIn }
  })).sort((a, b) => a.id < b.id ? -1 : 1);
}
export {
  builtInRules
};
