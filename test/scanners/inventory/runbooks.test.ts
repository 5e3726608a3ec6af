import { describe, expect, it } from 'vitest'
import { type Files, findingsIn, hitsIn, pictureOf, subjectsIn } from './support.ts'

/** A table with conditions and sources, as the copy of a rendered page has it: without outer pipes, a cell a line. */
const flattened = `Secrets of the notes service
- One source of truth for each.
Inventory
| Variable | Required when | Source of truth (prod) | Source (dev) |
|---|---|---|---|
SESSION_SECRET |
always (validated ≥ 32 chars in prod) | AKV secret notes-session-secret |
.env |
STORE_ENDPOINT |
STORE_PROVIDER=cloud |
Static config (URL, not a secret) | .env |
STORE_KEY |
STORE_PROVIDER=cloud |
AKV secret shared-store-key |
.env |
REGISTRY_NPM_TOKEN |
Docker build only |
CI secret | ~/.npmrc |
DROPPED_API_KEY |
optional |
AKV secret notes-dropped-key |
.env |

The checks are in backend/src/lib/config.ts of this repository.

    for (const name of ['notes-session-secret','shared-store-key']) print(name.replace(/-/g,'_').toUpperCase())
`

const notes: Files = {
  'docs/SECRET_MANAGEMENT.md': flattened,
  Dockerfile: 'FROM node:22\nRUN --mount=type=secret,id=REGISTRY_NPM_TOKEN npm ci\n',
  'backend/src/lib/config.ts': `
    import { z } from 'zod'
    const schema = z.object({
      SESSION_SECRET: z.string().min(16).default('dev-only-session-pass-7'),
      STORE_PROVIDER: z.enum(['cloud', 'memory']),
      STORE_ENDPOINT: z.string().optional(),
      STORE_KEY: z.string().optional(),
      STORE_DATABASE_PASSWORD: z.string().optional(),
    })
    export const config = schema.parse(process.env)
  `,
}

describe('a table that a copied page has flattened, beside zod', () => {
  it('finds each defect, with its place', async () => {
    expect(await findingsIn(notes)).toEqual([
      'min-length SESSION_SECRET @ backend/src/lib/config.ts: SESSION_SECRET',
      "secret-default SESSION_SECRET @ backend/src/lib/config.ts: 'dev-only-session-pass-7'",
      'not-documented STORE_DATABASE_PASSWORD @ backend/src/lib/config.ts: STORE_DATABASE_PASSWORD',
      'config-not-documented docs/SECRET_MANAGEMENT.md @ docs/SECRET_MANAGEMENT.md: Variable | Required when | Source of truth (prod) | Source (dev)',
      'required SESSION_SECRET @ docs/SECRET_MANAGEMENT.md: SESSION_SECRET',
      'condition STORE_PROVIDER @ docs/SECRET_MANAGEMENT.md: STORE_PROVIDER',
      'not-read DROPPED_API_KEY @ docs/SECRET_MANAGEMENT.md: DROPPED_API_KEY',
      "vault-name SESSION_SECRET@notes-session-secret @ docs/SECRET_MANAGEMENT.md: replace(/-/g,'_').toUpperCase()",
      "vault-name STORE_KEY@shared-store-key @ docs/SECRET_MANAGEMENT.md: replace(/-/g,'_').toUpperCase()",
    ])
  })

  it('is silent when both sides agree', async () => {
    const files = {
      'docs/SECRET_MANAGEMENT.md':
        '| Variable | Required when |\n|---|---|\n| `SESSION_SECRET` | always (at least 32 characters) |\n| `STORE_PROVIDER` | always |\n| `STORE_KEY` | `STORE_PROVIDER=cloud` |\n',
      'src/config.ts':
        "import { z } from 'zod'\nz.object({ SESSION_SECRET: z.string().min(32), STORE_PROVIDER: z.enum(['cloud', 'memory']), STORE_KEY: z.string().optional() }).parse(process.env)",
    }
    expect(await findingsIn(files)).toEqual([])
  })
})

describe('a page that shows its variables in code, beside Python', () => {
  const page = `# Secrets runbook

The service reads everything from its environment:

\`\`\`python
SIGNING_KEY = os.environ["JWT_SIGNING_KEY"]
DSN = os.getenv("QUEUE_PASSWORD", "")
\`\`\`

## Rotation of JWT_SIGNING_KEY

Rotate every 90 days.
`
  it('finds a renamed variable and a rotation that Terraform has otherwise', async () => {
    const files = {
      'docs/secrets-runbook.md': page,
      'api/settings.py':
        'import os\nKEY = os.environ["JWT_SINGING_KEY"]\nOTHER = os.environ["QUEUE_PASSWORD"]\nMORE = os.environ["MAIL_API_KEY"]\n',
      'infra/rotation.tf':
        'resource "aws_secretsmanager_secret_rotation" "jwt_signing_key" {\n  secret_id = "jwt"\n  rotation_rules {\n    automatically_after_days = 30\n  }\n}\n',
    }
    expect(await subjectsIn(files)).toEqual([
      'near-miss JWT_SINGING_KEY/JWT_SIGNING_KEY',
      'not-documented MAIL_API_KEY',
      'rotation-absent QUEUE_PASSWORD',
      'rotation-contradiction JWT_SIGNING_KEY',
    ])
  })
})

describe('a governance page: categories, references, hooks', () => {
  const page = `# Secret rotation

Outputs: **Terraform Outputs:** \`cluster_identity_client_id\`, \`cluster_identity_object_id\`, and \`var.vault_admin_ids\`.

| Secret Category | Store of Record | Rotation Cadence | Automation Hook |
| --- | --- | --- | --- |
| Model keys | Vault | 45 days | workflow \`model-keys.yml\` (to be authored) syncs with \`agents/sync.py\` |
| Mail token | Vault | 60 days | workflow \`mail-token.yml\` (to be authored) |

- [x] Roles are granted (\`azure_vault.tf\`).
- [x] Manifests use the driver (\`deploy/driver.yaml\`).
`
  it('finds what does not exist, what is promised and what is there already', async () => {
    const files = {
      'docs/secret-rotation.md': page,
      '.github/workflows/mail-token.yml': 'on: push\n',
      'infra/outputs.tf':
        'output "cluster_identity_client_id" {\n  value = 1\n}\nvariable "vault_admin_object_ids" {}\n',
      'deploy/driver.yaml': 'kind: X\n',
    }
    expect(await subjectsIn(files)).toEqual([
      'terraform-name cluster_identity_object_id',
      'terraform-name vault_admin_ids',
      'hook model-keys.yml',
      'hook agents/sync.py',
      'hook mail-token.yml',
      'reference azure_vault.tf',
    ])
  })
})

describe('lists by heading, with vault names', () => {
  const page = `# Secrets

### What lives in the vault

- \`tracker-email\` (seeded from \`TRACKER_EMAIL\`)
- \`tracker-api-token\` (seeded from \`TRACKER_API_TOKEN\`)
- \`design-api-key\` (seeded from \`DESIGN_API_KEY\`)

### What stays as env vars (bootstrap -- not secrets)

\`PORT\`, \`QUEUE_URL\`, \`AUTH_DOMAIN\`, \`SIGNING_SECRET\`

- \`VAULT_URL\` (required) -- where the vault is

## Migration

- \`OLD_TRACKER_TOKEN\` (required)
`
  it('compares the map in code with the lists; sections of the past do not count', async () => {
    const files = {
      'docs/secrets.md': page,
      'packages/shared/src/secrets.ts': `
        export const SECRET_KEYS = {
          trackerEmail: { vault: 'tracker-email', env: 'TRACKER_EMAIL' },
          trackerToken: { vault: 'tracker-api-token', env: 'TRACKER_API_TOKEN' },
          hostToken: { vault: 'host-token', env: 'HOST_TOKEN' },
        } as const
        for (const { env } of Object.values(SECRET_KEYS)) seed(process.env[env])
        export const port = process.env.PORT, queue = process.env.QUEUE_URL, domain = process.env.AUTH_DOMAIN
        export const url = process.env.VAULT_URL ?? 'http://localhost', sign = process.env.SIGNING_SECRET
      `,
      'k8s/config.yaml': 'apiVersion: v1\nkind: ConfigMap\ndata:\n  TRACKER_API_TOKEN: x\n',
    }
    expect(await findingsIn(files)).toEqual([
      'not-read DESIGN_API_KEY @ docs/secrets.md: DESIGN_API_KEY',
      'class SIGNING_SECRET @ docs/secrets.md: SIGNING_SECRET',
      'required VAULT_URL @ docs/secrets.md: VAULT_URL',
      'class TRACKER_API_TOKEN @ k8s/config.yaml: TRACKER_API_TOKEN',
      'not-documented HOST_TOKEN @ packages/shared/src/secrets.ts: process.env[env]',
    ])
  })
})

describe('a map of secrets with several places and procedures', () => {
  const page = `# Rotation

## Secret map

| Secret | Location(s) | Last rotated | Rotation |
|---|---|---|---|
| \`PUSH_API_TOKEN\` | **(a)** GitHub Actions secret + **(b)** \`fly secrets\` on the app | | |
| \`CACHE_PASSWORD\` | \`fly secrets\`; injected into workers as \`WORKER_CACHE_PASSWORD\` | 2026-01-01 | 90 days |
| \`MAIL_API_KEY\` | GitHub Actions secret. See [below](#mail_api_key) | 2026-05-01 | 90 days |
| \`LONELY_API_KEY\` | \`fly secrets\` | | |
| \`GITHUB_TOKEN\` | Built-in GitHub Actions token | | |

## Coupled secrets

\`PUSH_API_TOKEN\` is at two places.

## Rotation procedure — PUSH_API_TOKEN

1. \`flyctl secrets set PUSH_API_TOKEN=...\`

## Rotation procedure — MAIL_API_KEY

1. In the console.
`
  it('finds forgotten places, unproven ones, overdue and absent rotations and dead anchors', async () => {
    const files = {
      'docs/runbooks/rotation.md': page,
      'fly.toml': '[env]\n  LONELY_API_KEY = "x"\n',
      '.github/workflows/push.yml':
        'jobs:\n  a:\n    steps:\n      - run: push\n        env:\n          T: ${{ secrets.PUSH_API_TOKEN }}\n',
      'src/env.go':
        'package a\nvar a, b = os.Getenv("PUSH_API_TOKEN"), os.Getenv("WORKER_CACHE_PASSWORD")\nvar c, d = os.Getenv("MAIL_API_KEY"), os.Getenv("LONELY_API_KEY")\n',
    }
    expect(await findingsIn(files)).toEqual([
      'rotation-overdue CACHE_PASSWORD @ docs/runbooks/rotation.md: 2026-01-01',
      'location MAIL_API_KEY@github @ docs/runbooks/rotation.md: GitHub Actions secret',
      'anchor #mail_api_key @ docs/runbooks/rotation.md: mail_api_key',
      'rotation-absent LONELY_API_KEY @ docs/runbooks/rotation.md: LONELY_API_KEY',
      'coupled PUSH_API_TOKEN @ docs/runbooks/rotation.md: ## Rotation procedure — PUSH_API_TOKEN',
      'class LONELY_API_KEY @ fly.toml: LONELY_API_KEY',
    ])
  })
})

describe('what is no secret of this deployment', () => {
  it('is what people start by hand, what a container is given for itself, and a placeholder for a vendor', async () => {
    const files: Files = {
      '.env.example': 'APP_SECRET=\nAPP_URL=\nAPP_TOKEN=\n',
      'SECRETS.md': '- `APP_SECRET`\n- `APP_URL`\n- `APP_TOKEN`\n',
      'app/tool.py':
        'import os\nos.environ["APP_SECRET"]\nos.environ["APP_TOKEN"]\nos.environ["APP_URL"]\nif __name__ == "__main__":\n    run(os.environ["TRIAL_API_KEY"])\n',
      'compose.yml':
        'services:\n  proxy:\n    environment:\n      - PROXY_PASSWORD=x\n      - PROXY_TOKEN=${APP_TOKEN}\n      - OWN_PASSWORD=${OWN_PASSWORD}\n',
      'src/pay.ts':
        "pay(process.env.APP_TOKEN ?? 'none-such', process.env.MAIL_API_KEY ?? 'mail-placeholder', process.env.SESSION_SECRET ?? 'changeme')",
      'src/sign.ts': "sign(process.env.SIGNING_SECRET || 'dev-secret-change-me')",
    }
    expect(
      (await subjectsIn(files)).filter((one) => !/^(?:config-|example|required|rotation)/.test(one)),
    ).toEqual([
      'deployment OWN_PASSWORD',
      'not-documented MAIL_API_KEY',
      'not-documented SESSION_SECRET',
      'secret-default SESSION_SECRET',
      'not-documented SIGNING_SECRET',
      'secret-default SIGNING_SECRET',
    ])
  })

  it('is a list of which nothing is used: one note for each, no warning', async () => {
    const page =
      '| Rule | Finds |\n|---|---|\n| `FIRST_RULE` | a |\n| `OTHER_RULE` | b |\n| `THIRD_RULE` | c |\n'
    const hits = await hitsIn({ 'docs/secrets/rules.md': page, 'src/a.ts': 'process.env.PORT' })
    expect(hits.map(({ level }) => level)).toEqual(['note', 'note', 'note'])
  })

  it('is a page on settings only when it lists several variables, and one that speaks of the mark never', async () => {
    const names = ['A_KEY', 'B_KEY', 'C_KEY', 'D_KEY', 'E_KEY']
    const page = (listed: readonly string[]): string => listed.map((name) => `- \`${name}\`: text\n`).join('')
    const code = names.map((name) => `process.env.${name}`).join('\n')
    const files = (listed: readonly string[]): Files => ({
      'SECRETS.md': '- `A_KEY`\n',
      'docs/configuration.md': page(listed),
      'docs/about.md': 'Write `<!-- hushlint: inventory -->` above.\n\n- `NOT_LISTED_KEY`\n',
      'src/env.ts': code,
    })
    const listed = async (found: readonly string[]) =>
      (await pictureOf(files(found))).inventories.map(({ path }) => path)
    expect(await listed(names)).toEqual(['SECRETS.md', 'docs/configuration.md'])
    expect(await listed(names.slice(1))).toEqual(['SECRETS.md'])
  })
})
