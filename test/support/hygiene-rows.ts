/**
 * What runbooks ask of images, containers, the environment of processes and logs, row by row: files in which the whole program must find
 * something, and files in which none of its rules may.
 */
export interface Row {
  readonly name: string
  readonly finds: readonly (readonly [rule: string, path: string, text: string])[]
  readonly silent: readonly (readonly [path: string, text: string])[]
}

const job = (...steps: string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`
const service = (...lines: string[]) =>
  `services:\n  api:\n    image: a\n${lines.map((line) => `    ${line}\n`).join('')}`
const node = (...lines: string[]) => `${['FROM node:24', ...lines].join('\n')}\n`

export const rows: readonly Row[] = [
  {
    name: 'row 1: no secret in an image',
    finds: [
      ['dockerfile-secret-env', 'Dockerfile', node('ENV JWT_SECRET={{hex:64}}')],
      ['dockerfile-secret-arg', 'arg/Dockerfile', node('ARG GITEA_TOKEN', 'RUN make')],
      [
        'dockerfile-secret-in-run',
        'run/Dockerfile',
        node('RUN curl -u ops:{{password}} https://example.com'),
      ],
      ['dockerfile-secret-in-metadata', 'label/Dockerfile', node('LABEL api_token={{hex:40}}')],
      ['dockerfile-secret-in-metadata', 'cmd/Dockerfile', node('CMD ["a", "--password={{password}}"]')],
      ['dockerfile-copies-secret-file', 'copy/Dockerfile', node('COPY id_ed25519 /root/.ssh/')],
      ['bake-secret-literal', 'docker-bake.hcl', 'target "a" {\n  args = { API_TOKEN = "{{hex:64}}" }\n}\n'],
    ],
    silent: [
      ['Dockerfile', node('ENV JWT_SECRET_FILE=/run/secrets/jwt', 'RUN --mount=type=secret,id=npm npm ci')],
    ],
  },
  {
    name: 'row 2: an argument that becomes a variable',
    finds: [
      [
        'dockerfile-secret-arg',
        'Dockerfile',
        node('ARG DB_PASSWORD={{password}}', 'ENV DB_PASSWORD=$DB_PASSWORD'),
      ],
      ['dockerfile-secret-env', 'bare/Dockerfile', node('ARG TOKEN', 'ENV TOKEN=${TOKEN}')],
    ],
    silent: [['Dockerfile', node('ARG VERSION=1', 'ENV VERSION=$VERSION')]],
  },
  {
    name: 'row 3: steps that print',
    finds: [
      ['secrets-printed', '.github/workflows/a.yml', job('run: docker compose config')],
      ['secrets-printed', '.github/workflows/b.yml', job('run: echo $\\{{ secrets.NPM_TOKEN }}')],
      [
        'secrets-printed',
        '.github/workflows/c.yml',
        job('run: |\n          set -x\n          ./ship "$API_TOKEN"'),
      ],
      ['secrets-printed', '.gitlab-ci.yml', 'a:\n  script:\n    - printenv\n    - cat .env\n'],
    ],
    silent: [
      ['.github/workflows/a.yml', job('run: docker compose config -q', 'run: env | cut -d= -f1')],
      ['.github/workflows/b.yml', job('run: make\n        env:\n          A: b')],
    ],
  },
  {
    name: 'row 4: docker compose config elsewhere',
    finds: [
      ['secrets-printed', 'Makefile', 'show:\n\tdocker compose config\n'],
      ['secrets-printed', 'show.sh', 'docker-compose -f a.yml config\n'],
      ['secrets-printed', 'package.json', '{"scripts": {"show": "docker compose config"}}\n'],
    ],
    silent: [
      ['docs/runbook.md', 'Confirm that `docker compose config` does not leak the values to logs.\n'],
      ['Makefile', 'check:\n\tdocker compose config --quiet\n\tdocker compose config > out.yml\n'],
    ],
  },
  {
    name: 'row 5: no file of secrets in an image',
    finds: [
      ['dockerfile-copies-secret-file', 'Dockerfile', node('COPY .env ./')],
      ['compose-env-file', 'compose.prod.yaml', service('env_file: .env')],
    ],
    silent: [
      ['Dockerfile', node('COPY .env.example package.json ./')],
      ['compose.yaml', service('env_file: .env')],
    ],
  },
  {
    name: 'row 6: no file of secrets on a host',
    finds: [
      ['env-file-copied', 'ship.sh', 'scp .env host:/srv/app/\n'],
      [
        'env-file-copied',
        'ansible/site.yml',
        '- hosts: web\n  tasks:\n    - copy: { src: .env, dest: /srv/app/ }\n',
      ],
    ],
    silent: [
      ['ship.sh', 'cp .env.example .env\nscp .env.example host:/srv/app/\n'],
      [
        'ansible/site.yml',
        '- hosts: web\n  tasks:\n    - copy: { src: .env.example, dest: /srv/app/, mode: "0644" }\n',
      ],
    ],
  },
  {
    name: 'row 7: --env-file of compose',
    finds: [
      ['env-file-option', 'up.sh', 'docker compose --env-file prod.env up\n'],
      ['env-file-option', 'docs/deploy.md', '```sh\ndocker compose --env-file prod.env up\n```\n'],
    ],
    silent: [
      ['up.sh', 'node --env-file=.env dist/x.js\nbun --env-file=.env x.ts\n'],
      ['README.md', '```sh\ndocker run --env-file .env shop\n```\n'],
    ],
  },
  {
    name: 'row 8: modes of files of secrets',
    finds: [
      ['loose-secret-mode', 'a.sh', 'chmod 644 /etc/app/secrets.env\n'],
      ['loose-secret-mode', 'b.sh', 'install -m 0644 tls.key /etc/ssl/\n'],
      [
        'loose-secret-mode',
        'roles/a/tasks/main.yml',
        '- copy: { content: "", dest: /etc/app/secrets.env, mode: "0644" }\n',
      ],
      [
        'loose-secret-mode',
        'k8s/a.yaml',
        'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - secret: { secretName: a, defaultMode: 0444 }\n',
      ],
    ],
    silent: [
      ['a.sh', 'chmod 600 /etc/app/secrets.env\nchmod 644 id_ed25519.pub tls.crt\n'],
      ['roles/a/tasks/main.yml', '- copy: { content: "", dest: /etc/app/secrets.env, mode: "0640" }\n'],
      [
        'k8s/a.yaml',
        'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - secret: { secretName: a, defaultMode: 0400 }\n',
      ],
    ],
  },
  {
    name: 'row 9: histories of shells',
    finds: [['shell-history', '.bash_history', 'ls\n']],
    silent: [['history.md', 'ls\n']],
  },
  {
    name: 'row 10: variables of compose',
    finds: [
      ['compose-secret-literal', 'compose.yaml', service('environment: { OPENAI_TOKEN: {{hex:64}} }')],
      [
        'compose-dev-defaults',
        'b/compose.yaml',
        service('environment: { JWT_SECRET: "${JWT_SECRET:-supersecret}" }'),
      ],
    ],
    silent: [
      [
        'compose.yaml',
        service('environment: { A_TOKEN: "${A_TOKEN:-}", B_TOKEN: "${B_TOKEN:?not set}", C_TOKEN: }'),
      ],
    ],
  },
  {
    name: 'row 11: any file in the form of compose, and those that are laid over it',
    finds: [
      [
        'compose-dev-defaults',
        'docker-compose.infra.yml',
        service('environment: [INIT_USER_PASSWORD=changeme123]'),
      ],
      [
        'unsafe-provider',
        'c/compose.prod.yaml',
        'services:\n  api:\n    environment: { KMS_PROVIDER: memory }\n',
      ],
      ['tls-check-off', 'c/compose.yaml', service('environment: [NODE_TLS_REJECT_UNAUTHORIZED=0]')],
    ],
    silent: [
      ['docker-compose.infra.yml', service('environment: ["INIT_USER_PASSWORD=${INIT_USER_PASSWORD:?}"]')],
    ],
  },
  {
    name: 'row 12: task definitions',
    finds: [
      [
        'task-definition-secret',
        'task.json',
        '{"containerDefinitions": [{"environment": [{"name": "JWT_SECRET_KEY", "value": "{{hex:64}}"}]}]}',
      ],
    ],
    silent: [
      [
        'task.json',
        '{"containerDefinitions": [{"secrets": [{"name": "JWT_SECRET_KEY", "valueFrom": "arn:aws:secretsmanager:us-east-1:ACCOUNT_ID:secret:a"}]}]}',
      ],
    ],
  },
  {
    name: 'row 13: Kubernetes',
    finds: [
      [
        'kubernetes-secret-data',
        'a.yaml',
        'apiVersion: v1\nkind: Secret\nstringData: { password: {{password}} }\n',
      ],
      ['configmap-secret', 'b.yaml', 'apiVersion: v1\nkind: ConfigMap\ndata: { API_TOKEN: {{hex:64}} }\n'],
    ],
    silent: [
      [
        'a.yaml',
        'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nspec: { data: [{ secretKey: JWT_SECRET, remoteRef: { key: a } }] }\n',
      ],
      [
        'b.yaml',
        'apiVersion: v1\nkind: Pod\nspec: { containers: [{ env: [{ name: A_TOKEN, valueFrom: { secretKeyRef: { name: a, key: b } } }] }] }\n',
      ],
    ],
  },
  {
    name: 'row 14: Cloud Run',
    finds: [
      [
        'kubernetes-env-literal',
        'run.yaml',
        'apiVersion: serving.knative.dev/v1\nkind: Service\nspec: { template: { spec: { containers: [{ env: [{ name: JWT_SECRET_KEY, value: {{hex:64}} }] }] } } }\n',
      ],
    ],
    silent: [
      [
        'run.yaml',
        'apiVersion: serving.knative.dev/v1\nkind: Service\nspec: { template: { spec: { containers: [{ env: [{ name: JWT_SECRET_KEY, valueFrom: { secretKeyRef: { name: a, key: latest } } }] }] } } }\n',
      ],
    ],
  },
  {
    name: 'row 15: registries of packages in a build',
    finds: [
      ['dockerfile-secret-arg', 'Dockerfile', node('ARG GITEA_NPM_TOKEN', 'RUN npm ci')],
      ['compose-secret-build-arg', 'compose.yaml', service('build: { args: { NPM_TOKEN: "${NPM_TOKEN}" } }')],
      ['npm-registry-credential', '.npmrc', '//npm.example.com/:_authToken={{hex:40}}\n'],
    ],
    silent: [
      ['Dockerfile', node('RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci')],
      ['.npmrc', '//npm.example.com/:_authToken=${NPM_TOKEN}\n'],
    ],
  },
  {
    name: 'row 16: checks of certificates',
    finds: [
      ['tls-check-off', 'Dockerfile', node('ENV NODE_TLS_REJECT_UNAUTHORIZED=0')],
      ['tls-check-off', 'src/a.ts', "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'\n"],
      ['tls-check-off', 'src/b.ts', 'const a = { rejectUnauthorized: false }\n'],
      ['tls-check-off', 'compose.prod.yaml', service('environment: { PYTHONHTTPSVERIFY: 0 }')],
      ['tls-check-off', 'package.json', '{"scripts": {"start": "NODE_TLS_REJECT_UNAUTHORIZED=0 node ."}}\n'],
    ],
    silent: [
      ['docker-compose.yml', service('environment: { NODE_TLS_REJECT_UNAUTHORIZED: 0 }')],
      ['docs/design.md', '`NODE_TLS_REJECT_UNAUTHORIZED=0` is acceptable for local dev.\n'],
    ],
  },
  {
    name: 'row 17: values that are forbidden in production',
    finds: [['unsafe-provider', '.env.production', 'FIELD_ENCRYPT_KEY_PROVIDER=memory\n']],
    silent: [
      ['.env.test', 'FIELD_ENCRYPT_KEY_PROVIDER=memory\n'],
      ['x/.env.production', 'LLM_PROVIDER=mock\n'],
    ],
  },
  {
    name: 'row 18: NODE_ENV in production',
    finds: [
      ['node-environment', 'compose.prod.yaml', service('environment: { NODE_ENV: prod }')],
      [
        'tls-check-off',
        'src/config.ts',
        "if (process.env.NODE_ENV === 'production') check()\nconst a = { rejectUnauthorized: false }\n",
      ],
    ],
    silent: [
      ['compose.prod.yaml', service('environment: { NODE_ENV: production }')],
      ['src/config.ts', "if (process.env.NODE_ENV === 'production') check()\n"],
    ],
  },
  {
    name: 'row 19: development defaults in production',
    finds: [
      [
        'dev-default-in-production',
        'compose.production.yaml',
        service('environment: { JWT_SECRET: dev-secret-of-the-shop }'),
      ],
      [
        'silent-secret-default',
        'src/a.ts',
        "const a = process.env.JWT_SECRET ?? 'dev-secret-of-the-shop'\nconst b = process.env.API_KEY ?? ''\n",
      ],
    ],
    silent: [['src/a.ts', 'const schema = { JWT_SECRET: z.string().min(32) }\n']],
  },
  {
    name: 'row 20: silent defaults of secrets',
    finds: [
      ['silent-secret-default', 'a.py', 'A = os.getenv("JWT_SECRET_KEY", "")\n'],
      ['silent-secret-default', 'b.py', 'A = os.getenv("DATABASE_URL", "redis://localhost:6379/0")\n'],
    ],
    silent: [['a.py', 'A = os.environ["JWT_SECRET_KEY"]\n']],
  },
  {
    name: 'row 21: addresses of every machine',
    finds: [],
    silent: [['docs/run.md', '```sh\nuvicorn app:app --host 0.0.0.0\ncurl http://localhost:8080\n```\n']],
  },
  {
    name: 'row 22: secrets in logs',
    finds: [
      ['secret-logged', 'src/a.ts', 'req.log.info({ secret: process.env.JWT_SECRET })\n'],
      ['secret-logged', 'src/b.ts', 'const key = config.auth.clientSecret\napp.log.warn(`key ${key}`)\n'],
      ['secret-logged', 'src/c.ts', 'console.log(process.env)\n'],
      ['secret-logged', 'src/d.py', 'logger.info("key %s", api_key)\n'],
    ],
    silent: [
      [
        'src/a.ts',
        "log.warn('JWT_SECRET is not set')\nlog.info({ set: !!process.env.JWT_SECRET, n: process.env.JWT_SECRET?.length })\n",
      ],
    ],
  },
  {
    name: 'row 23: secrets in answers',
    finds: [['secret-in-answer', 'src/a.ts', "app.get('/x', (req, res) => res.json(process.env))\n"]],
    silent: [
      [
        'src/a.ts',
        "log.info(`seeded ${key}`)\nres.json({ status: process.env.JWT_SECRET ? 'set' : 'unset' })\n",
      ],
    ],
  },
  {
    name: 'row 24: commands that show a secret (on request)',
    finds: [
      [
        'secret-shown',
        'docs/run.md',
        "```sh\nkubectl get secret a -o jsonpath='{.data.K}' | base64 --decode\n```\n",
      ],
    ],
    silent: [['docs/run.md', "```sh\nkubectl get secret a -o jsonpath='{.data.K}' | wc -c\n```\n"]],
  },
  {
    name: 'row 25: variables printed as shell text (on request)',
    finds: [['secret-as-shell-text', 'src/a.ts', "process.stdout.write(`export ${name}='${value}'\\n`)\n"]],
    silent: [['src/a.ts', 'await resolveKeyVaultSecrets(names)\n']],
  },
  {
    name: 'row 26: the whole environment handed on (on request)',
    finds: [
      ['whole-environment-handed-on', 'src/a.ts', "spawn('git', [], { env: { ...process.env, A: '1' } })\n"],
    ],
    silent: [['src/a.ts', "spawn('git', [], { env: pick(process.env, ['PATH']) })\n"]],
  },
  {
    name: 'row 31: examples of environment files',
    finds: [],
    silent: [
      [
        '.env.example',
        'AZURE_IDENTITY_HEADER=dummy\nIDENTITY_ENDPOINT=http://localhost:4141/token\nJWT_SECRET=\n',
      ],
    ],
  },
  {
    name: 'row 32: beginnings of tokens',
    finds: [],
    silent: [
      [
        'docs/map.md',
        'Keys begin with `sk_live_…`, `whsec_…`, `re_...`, `napi_...`, `fm2_...` or `sk-ant-api03-...`.\n',
      ],
    ],
  },
  {
    name: 'row 37: account ids that are none',
    finds: [],
    silent: [
      [
        'docs/aws.md',
        'arn:aws:secretsmanager:us-east-1:ACCOUNT_ID:secret:app arn:aws:iam::123456789012:role/x\n',
      ],
    ],
  },
  {
    name: 'row 66: secrets in documented commands',
    finds: [
      ['secret-on-command-line', 'docs/a.md', "```sh\nflyctl secrets set NEON_KEY='{{base62:40}}'\n```\n"],
    ],
    silent: [
      [
        'docs/a.md',
        '```sh\nflyctl secrets set NEON_API_KEY=\'napi_...\'\nvault kv put secret/app db=PASS key="$KEY"\naws secretsmanager create-secret --name a --secret-string "$(openssl rand -hex 32)"\n```\n',
      ],
    ],
  },
  {
    name: 'row 67: passwords in addresses',
    finds: [],
    silent: [
      [
        'docs/a.md',
        'postgresql+asyncpg://appuser:PASS@rds-host:5432/app rediss://:PASS@cache:6379 postgres://user:pass@localhost/a\n',
      ],
    ],
  },
]
