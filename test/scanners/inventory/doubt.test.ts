import { describe, expect, it } from 'vitest'
import { findInventory } from '../../../src/scanners/inventory/read/find.ts'
import { type Files, hitsIn, readsIn, subjectsIn } from './support.ts'

const LIST = '- `APP_SECRET`\n- `APP_TOKEN`\n'

/** `rule subject level` of the rules that speak of a single variable. */
async function levelsIn(files: Files): Promise<string[]> {
  const hits = await hitsIn(files)
  return hits
    .filter(({ rule }) => !/config-|example|rotation|dynamic/.test(rule))
    .map(({ rule, subject, level = 'warning' }) => `${rule.replace('inventory-', '')} ${subject} ${level}`)
    .sort()
}

describe('names of example files', () => {
  it.each([
    ...[
      '.env.example',
      '.example.env',
      '.env_sample',
      '.env-example',
      'env-example',
      'ENVEXAMPLE',
      'env.template',
    ],
    ...['app.env.tmpl', 'container.env.example', '.env.production.sample', 'sub/.env.docker.template'],
  ])('%s is a list', (path) => {
    expect(findInventory(path)?.kind).toBe('example')
  })

  it.each([
    ...[
      'docker-compose.prod.env.example',
      'compose.env.sample',
      'environment.ts',
      'myenv.sample',
      '.env',
      'app.env',
    ],
    ...['.environment-example', 'test/fixtures/.env.example'],
  ])('%s is none', (path) => {
    expect(findInventory(path)).toBeUndefined()
  })
})

describe('a variable named like a secret', () => {
  const code = (lines: string): Files => ({
    'SECRETS.md': LIST,
    'app/main.py': `import os\nos.environ["APP_SECRET"]\nos.environ["APP_TOKEN"]\n${lines}\n`,
  })

  it('is none where the code makes a number or a switch of it', async () => {
    const files = code(
      [
        'env.int("PASSWORD_RESET_WAIT", 60)\nenv("MAX_PASSWORD_MAILS", 5)\nint(os.getenv("TOKEN_SECRET_SIZE"))',
        'safe_str_to_bool(_get_env("LOGIN_PASSWORD_FORM"))\nclass S(BaseSettings):\n    api_password_days: int | None = 3\n',
      ].join('\n'),
    )
    expect(
      await levelsIn({ ...files, 'config.php': "<?php (bool) env('FAIL_WITHOUT_TOKEN', true);" }),
    ).toEqual([])
  })

  it('is one where the value is used as it is', async () => {
    const files = code(
      'env("MAIL_PASSWORD", "")\nos.getenv("PAY_API_KEY", False)\nprint(os.getenv("SMTP_PASSWORD"))\nclass S(BaseSettings):\n    api_password: str | None = None\n',
    )
    expect(await levelsIn(files)).toEqual([
      'not-documented API_PASSWORD warning',
      'not-documented MAIL_PASSWORD warning',
      'not-documented PAY_API_KEY warning',
      'not-documented SMTP_PASSWORD warning',
    ])
  })

  it('is a name where its default is one, and a key that every page has is no secret', async () => {
    const files: Files = {
      'SECRETS.md': LIST,
      'src/env.ts': `const { APP_SECRET, APP_TOKEN } = process.env
        export const cookie = process.env.AUTH_COOKIE_KEY || 'shop_session'
        export const salt = process.env.AUTH_JWT_KEY || 'dev-default-secret'
        export const widget = [process.env.CRISP_API_KEY, process.env.MIXPANEL_API_SECRET, process.env.STORE_ENCRYPTION_IV]`,
    }
    expect((await levelsIn(files)).filter((one) => one.startsWith('not-documented'))).toEqual([
      'not-documented AUTH_JWT_KEY warning',
      'not-documented MIXPANEL_API_SECRET warning',
    ])
  })

  it('has a default in no deployment where only development gets one', async () => {
    const schema = (option: string): Files => ({
      '.env.example': 'JWT_SECRET=\nAPP_URL=\nAPP_MODE=\n',
      'src/env.js': `const { cleanEnv, str } = require('envalid')\ncleanEnv(process.env, { JWT_SECRET: str({ ${option}: 'securekey' }), APP_URL: str(), APP_MODE: str() })`,
    })
    expect(await levelsIn(schema('devDefault'))).toEqual([])
    expect(await levelsIn(schema('default'))).toEqual(['secret-default JWT_SECRET warning'])
  })
})

describe('a secret that no list has', () => {
  it('is a note where it stands in the configuration that Laravel writes, unless a list speaks of the service', async () => {
    const files: Files = {
      '.env.example': 'APP_SECRET=\nAPP_TOKEN=\nPUSHER_APP_ID=\n',
      artisan: '#!/usr/bin/env php\n',
      'app/main.php': "<?php env('APP_SECRET'); env('APP_TOKEN');",
      'config/services.php':
        "<?php [env('POSTMARK_TOKEN'), env('PUSHER_APP_SECRET'), env('PAY_API_SECRET'), env('PUSHER_APP_ID')];",
    }
    const { artisan: _, ...plain } = files
    expect(await levelsIn(files)).toEqual([
      'not-documented PAY_API_SECRET warning',
      'not-documented POSTMARK_TOKEN note',
      'not-documented PUSHER_APP_SECRET warning',
    ])
    expect(await levelsIn(plain)).toContain('not-documented POSTMARK_TOKEN warning')
  })

  it('is a note where a page tells of it as the code writes it, without the prefix of the settings', async () => {
    const files: Files = {
      'SECRETS.md': LIST,
      'docs/design.md': 'Tests take `LOCAL_SIGNING_KEY` instead.\n',
      'app/config.py':
        'class S(BaseSettings):\n    model_config = dict(env_prefix="shop_")\n    LOCAL_SIGNING_KEY: str = "x"\n    MAIL_API_KEY: str = ""\nenv("APP_SECRET")\nenv("APP_TOKEN")\n',
    }
    expect(await levelsIn(files)).toEqual([
      'not-documented SHOP_LOCAL_SIGNING_KEY note',
      'not-documented SHOP_MAIL_API_KEY warning',
    ])
  })

  it('is none of the tests, of a tool that sets it, or of people who try things', async () => {
    const read = (name: string): string => `import os\nos.environ["${name}"]\n`
    const files: Files = {
      'SECRETS.md': LIST,
      'app/main.py':
        'env("APP_SECRET")\nenv("APP_TOKEN")\nenv("E2E_LOGIN_TOKEN")\nenv("AWS_SESSION_TOKEN")\n',
      'tests_nightly/a.py': read('NIGHTLY_SECRET'),
      'contrib/a.py': read('PLAY_API_KEY'),
      'latest/a.py': read('LATEST_API_KEY'),
    }
    expect(await levelsIn(files)).toEqual([
      'not-documented E2E_LOGIN_TOKEN note',
      'not-documented LATEST_API_KEY warning',
      'not-documented PLAY_API_KEY note',
    ])
  })
})

describe('what reads a variable', () => {
  it('may be a name with a part that is set from outside, whatever its default', async () => {
    const files = (made: string): Files => ({
      'SECRETS.md': '- `LOGIN_TOKEN_DEV`\n- `LOGIN_TOKEN_PROD`\n- `APP_SECRET`\n',
      'src/env.ts': `export const a = process.env[\`LOGIN_TOKEN_\${${made}}\`], b = process.env.APP_SECRET`,
    })
    expect(await levelsIn(files("(process.env.STAGE || 'dev').toUpperCase()"))).toEqual([
      'not-read LOGIN_TOKEN_PROD note',
    ])
    expect(await levelsIn(files("('dev').toUpperCase()"))).toEqual(['not-read LOGIN_TOKEN_PROD warning'])
  })

  it('may be a framework, and a helper of Python whose name says so', async () => {
    const files: Files = {
      '.env.example': 'FLASK_DEBUG=1\nWERKZEUG_DEBUG_PIN=off\nFLASKET_DEBUG=1\nAPP_SECRET=\n',
      'app.py': 'x = _get_env("APP_SECRET")\n',
    }
    expect(await subjectsIn(files)).toEqual(['not-read FLASKET_DEBUG'])
    expect(
      await readsIn({
        'a.py': 'read_env("A_KEY")\nself._env_str("B_KEY", "x")\ninventory("NO_KEY")\nforget_env("NO_KEY")\n',
      }),
    ).toEqual({ A_KEY: '', B_KEY: 'default' })
  })
})
