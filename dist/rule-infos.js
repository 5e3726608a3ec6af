import "./shared-runtime.js";

// src/rules/rule.ts
function defineService(service) {
  return service;
}

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

// src/rules/boundaries.ts
var afterEscape = String.raw`(?<=\\[nrt]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\x1b\[[0-9;]{1,8}m)`;
var start = `(?:(?<![A-Za-z0-9])|${afterEscape})`;
var wordStart = `(?:(?<![A-Za-z0-9_-])|${afterEscape})`;
var base64Start = `(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|${afterEscape})`;
var end = "(?![A-Za-z0-9_-])";
var base64End = "(?![A-Za-z0-9+/=_-])";
var assign = String.raw`(?:\\?["'\x60\]]){0,2}[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}(?:\\?["'\x60])?`;

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
var aws_default = defineService({
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
var azure_default = defineService({
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
var cloudflare_default = defineService({
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
var google_cloud_default = defineService({
  name: "Google Cloud",
  rules: [
    {
      id: "google-api-key",
      title: "Google API key",
      pack: "secrets",
      level: "warning",
      pattern: `${wordStart}AIza[A-Za-z0-9_-]{35}${end}`,
      random: true,
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
var terraform_default = defineService({
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
  dockerfile_default,
  not_parsed_default,
  age_default,
  anthropic_default,
  atlassian_default,
  aws_default,
  azure_cosmos_default,
  azure_devops_default,
  azure_openai_default,
  azure_storage_default,
  azure_default,
  clerk_default,
  cloudflare_default,
  connection_urls_default,
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
  google_cloud_default,
  grafana_default,
  groq_default,
  heroku_default,
  hugging_face_default,
  jwt_default,
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
  terraform_default,
  twilio_default,
  upstash_default,
  vault_default,
  vercel_default
];

// src/rule-infos.ts
function builtInRules() {
  return services.flatMap((service) => service.rules.map((rule) => ({ ...rule, service: service.name }))).map(({ id, title, service, pack, level, why, fix, source }) => ({
    id,
    title,
    service,
    pack,
    level,
    why,
    fix,
    source
  })).sort((a, b) => a.id < b.id ? -1 : 1);
}
export {
  builtInRules
};
