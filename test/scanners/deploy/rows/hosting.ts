import { HEX, PASSWORD, RANDOM, type Row } from './row.ts'

export const hosting: readonly Row[] = [
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
