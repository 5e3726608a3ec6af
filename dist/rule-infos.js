import "./shared-runtime.js";

// src/rules/rule.ts
function defineService(service) {
  return service;
}

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
      finds: ["admin:<<$apr1$n7{{base62:6}}$k9{{base62:20}}>>\n", "admin:<<{SHA}{{base64:27}}=>>\n"],
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
        "FROM node:24\nCOPY --chown=node:node <<.npmrc>> ./\n",
        "FROM alpine\nCOPY <<certs/server.key>> /etc/ssl/\n"
      ],
      ignores: [
        "FROM node:24\nCOPY .env.example ./.env\n",
        "FROM node:24\nCOPY --from=build /app/.env ./\n",
        "FROM alpine\nCOPY certs/ca.pem keys/public.pem /etc/ssl/\n",
        "FROM node:24\nCOPY . .\n"
      ]
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
    },
    {
      id: "container-tls-check-off",
      title: "Check of certificates switched off",
      pack: "containers",
      level: "error",
      foundBy: "document",
      file: "Dockerfile",
      why: "Anybody between the process and the server can read and change what they say to each other, secrets included.",
      fix: "Trust the authority instead (`NODE_EXTRA_CA_CERTS`, the certificates of the image) and take the variable out.",
      source: "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue",
      finds: [
        "FROM node:24\nENV NODE_TLS_REJECT_UNAUTHORIZED=<<0>>\n",
        'FROM python:3\nENV PYTHONHTTPSVERIFY "<<0>>"\n'
      ],
      ignores: [
        "FROM node:24\nENV NODE_TLS_REJECT_UNAUTHORIZED=1\n",
        "FROM node:24\nENV NODE_EXTRA_CA_CERTS=/etc/ca.pem\n"
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
      pattern: `(?:(?:one_?(?:[Ii][Dd])?|ONE_?(?:ID)?)${assign}|hostedzone/)(?<value>Z[0-9A-Z]{12,31})(?![\\w-])`,
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
      pattern: `(?:(?:azure|arm|aad|entra|msal|ad)[a-z_.-]{0,24}(?:client|app|application|object|principal)_?-?id|principal_?id|application_?id)${assign}(?<value>${guid})(?![\\w-])`,
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
        "jobs:\n  a:\n    steps:\n      - run: <<printenv>>\n",
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
        "jobs:\n  a:\n    steps:\n      - run: cat .env.example\n"
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
      ignores: ["node --env-file=.env dist/server.js\n", "docker compose up -d\n"]
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
      finds: ["<<chmod 644 /etc/app/secrets.env>>\n", "<<install -m 0644 server.key /etc/ssl/private/>>\n"],
      ignores: [
        "chmod 600 /etc/app/secrets.env\n",
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
      fix: "Name the real provider; `forbidden` in the configuration adds further names and values.",
      source: "https://github.com/hushlint/hushlint/blob/main/docs/configuration.md",
      finds: ["FIELD_ENCRYPT_KEY_PROVIDER=<<memory>>\n", 'PORT=80\nAUTH_PROVIDER="<<mock>>"\n'],
      ignores: ["FIELD_ENCRYPT_KEY_PROVIDER=azure\n", "LLM_PROVIDER=mock\nCACHE_PROVIDER=memory\n"]
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

// src/rules/secrets/atlassian.ts
var atlassian_default = defineService({
  name: "Atlassian",
  rules: [
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
      pattern: String.raw`(?:(?:secret_?access_?key|aws_?secret(?:_?key)?|aws_?sk)(?:${assign}|>|[ \t]{1,4}["\x27]?)|(?:AKIA|ASIA)[A-Z2-7]{16}["\x27]?[ \t]{0,4}[,:;|\t][ \t\r\n]{0,8}["\x27]?)(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`,
      ignoreCase: true,
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
      publicBeside: "authDomain|auth_domain|messagingSenderId|mobilesdk_app_id|google_app_id|GOOGLE_APP_ID|firebase_url|GCM_SENDER_ID|gcm_defaultSenderId|firebaseio\\.com|firebaseapp\\.com|storageBucket",
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
      pattern: `${wordStart}(?:hf_|api_org_)[A-Za-z]{34}${end}`,
      random: true,
      publicPrefix: 3,
      why: "Whoever holds it can read private models and data sets and, if it may write, change them.",
      fix: "Invalidate the token under Settings, Access Tokens.",
      source: "https://huggingface.co/docs/hub/security-tokens",
      finds: ["HF_TOKEN=<<hf_{{letters:34}}>>", "login(token='<<hf_{{letters:34}}>>')"],
      ignores: ["hf_{{letters:20}}", "self_hf_{{letters:34}}"]
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

// src/rules/secrets/openai.ts
var openai_default = defineService({
  name: "OpenAI",
  rules: [
    {
      id: "openai-api-key",
      title: "OpenAI API key",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})${end}`,
      proof: "openai-marker",
      random: true,
      // Keys of the first kind have no more than this.
      publicPrefix: 3,
      why: "Whoever holds it can call the models at your cost and read files and threads of the project.",
      fix: "Revoke the key under API keys on the platform page and create one for a single project.",
      source: "https://platform.openai.com/docs/api-reference/authentication",
      finds: [
        "OPENAI_API_KEY=<<sk-proj-{{base64url:74}}T3BlbkFJ{{base64url:73}}{{base62:1}}>>",
        'new OpenAI({ apiKey: "<<sk-{{base62:20}}T3BlbkFJ{{base62:20}}>>" })',
        "<<sk-svcacct-{{base64url:58}}T3BlbkFJ{{base64url:57}}{{base62:1}}>>"
      ],
      ignores: ["OPENAI_API_KEY=sk-proj-{{base62:40}}", "task-{{base62:20}}T3BlbkFJ{{base62:20}}"]
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
    }
  ]
});

// src/rules/secrets/shopify.ts
var shopify_default = defineService({
  name: "Shopify",
  rules: [
    {
      id: "shopify-token",
      title: "Shopify access token or app secret",
      pack: "secrets",
      level: "error",
      pattern: `${start}(?:shpat|shpca|shppa|shpss)_[0-9a-fA-F]{32}${end}`,
      random: true,
      why: "Whoever holds it can read and change orders, customers and products of the shop.",
      fix: "Rotate the credentials of the app or uninstall and install it again.",
      source: "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
      finds: ["SHOPIFY_ACCESS_TOKEN=<<shpat_{{hex:32}}>>", "SHOPIFY_API_SECRET=<<shpss_{{hex:32}}>>"],
      ignores: ["shpat_{{hex:16}}", "shpxx_{{hex:32}}"]
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
    }
  ]
});

// src/rules/secrets/stripe.ts
var stripe_default = defineService({
  name: "Stripe",
  rules: [
    {
      id: "stripe-secret-key",
      title: "Stripe secret key (live mode)",
      pack: "secrets",
      level: "error",
      pattern: `${wordStart}sk_live_(?![A-Za-z0-9]{42}(?![A-Za-z0-9]))[A-Za-z0-9]{24,247}${end}`,
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
      pattern: `${wordStart}[rs]k_test_(?![A-Za-z0-9]{42}(?![A-Za-z0-9]))[A-Za-z0-9]{24,247}${end}`,
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
      pattern: `${wordStart}sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}${end}`,
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
      random: true,
      publicPrefix: 0,
      why: "Whoever holds it can send messages and place calls at your cost and read what was sent.",
      fix: "Promote the secondary auth token, or delete the API key, in the Twilio console.",
      source: "https://www.twilio.com/docs/iam/api-keys",
      finds: [
        "TWILIO_AUTH_TOKEN=<<{{hex:32}}>>",
        "const client = require('twilio')('AC{{hex:32}}', '<<{{hex:32}}>>')"
      ],
      ignores: ["TWILIO_ACCOUNT_SID=AC{{hex:32}}", "TWILIO_AUTH_TOKEN={{hex:20}}"]
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
      source: "https://upstash.com/docs/qstash/howto/roll-signing-keys",
      finds: ["QSTASH_TOKEN=<<{{qstash}}>>", 'token: "<<{{qstash}}>>"'],
      ignores: ["QSTASH_TOKEN=eyJVc2VySUQi{{base62:20}}", "eyJVc2VySUQi{{base62:70}}.{{base62:20}}"]
    }
  ]
});

// src/rules/secrets/vault.ts
var vault_default = defineService({
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
    }
  ]
});

// src/generated/rule-index.ts
var services = [
  ci_default,
  credential_files_default,
  deploy_default,
  dockerfile_default,
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
  addresses_default,
  deny_default,
  traces_default,
  commands_default,
  logs_default,
  protection_default,
  age_default,
  anthropic_default,
  atlassian_default,
  aws_default2,
  azure_cosmos_default,
  azure_devops_default,
  azure_openai_default,
  azure_storage_default,
  azure_default2,
  clerk_default,
  cloudflare_default2,
  command_lines_default,
  connection_urls_default,
  credential_calls_default,
  credential_files_default2,
  databricks_default,
  digitalocean_default,
  discord_default,
  docker_default,
  doppler_default,
  entra_default,
  figma_default,
  fly_default,
  generic_default,
  github_default,
  gitlab_default,
  google_cloud_default2,
  grafana_default,
  groq_default,
  heroku_default,
  hugging_face_default,
  jwt_default,
  key_structures_default,
  known_default,
  langfuse_default,
  linear_default,
  mailgun_default,
  neon_default,
  netlify_default,
  notion_default,
  npm_default,
  one_password_default,
  openai_default,
  openrouter_default,
  password_hashes_default,
  posthog_default,
  private_key_default,
  pypi_default,
  resend_default,
  sendgrid_default,
  sentry_default,
  shopify_default,
  slack_default,
  stripe_default,
  supabase_default,
  tailscale_default,
  telegram_default,
  terraform_default2,
  twilio_default,
  upstash_default,
  vault_default,
  vercel_default
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
