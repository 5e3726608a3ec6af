import { describe, expect, test } from 'vitest'
import { detections, reported } from '../support.ts'

/** What the rules of programs report, as `rule level line:column`. */
async function runtime(path: string, lines: readonly string[]): Promise<readonly string[]> {
  return (await reported(`${lines.join('\n')}\n`, path)).filter((each) =>
    /^(?:secret-logged|secret-in-answer|tls-check-off|silent-secret-default|file-not-parsed)/.test(each),
  )
}

describe('what is called like a secret, in a log', () => {
  test.each<[line: string, expected: string]>([
    ['logger.warn("no group", { accessToken })', '1:27'],
    ['console.log(`password: ${user.password}`)', '1:26'],
    ['this.logger.debug("key", config.get("x"), account.apiKey!)', '1:43'],
    ['log.info(JSON.stringify({ clientSecret }))', '1:27'],
    ['console.error("x " + body.refresh_token)', '1:22'],
  ])('%s', async (line, place) => {
    expect(await runtime('src/server.ts', [line])).toEqual([`secret-logged warning ${place}`])
  })

  test.each([
    'logger.warn("the password is wrong", { userId, passwordHash, hasToken: !!token })',
    'console.log(errors.password, messages.PASSWORD_RESET, ErrorCodes.INVALID_PASSWORD)',
    'logger.info(await find(accessToken), maskedToken, password.length, mask(password))',
    'console.log(token.type, nextPageToken, csrfToken, secretName, publicKey)',
    'logger.info({ envWithoutSecrets, encryptedPassword })',
    'res.json({ accessToken })',
  ])('silent: %s', async (line) => {
    expect(await runtime('src/server.ts', [line])).toEqual([])
  })

  test('a bare token counts where the file is about logging in', async () => {
    const line = 'log.debug("seen", { token })'
    expect(await runtime('src/a.ts', [line])).toEqual([])
    expect(await runtime('src/a.ts', ['const header = "Authorization: Bearer"', line])).toEqual([
      'secret-logged warning 2:21',
    ])
    expect(await runtime('src/a.ts', ['// Lexer of the login form', line])).toEqual([])
  })

  test('a program for the terminal prints what it is asked for; its log is one all the same', async () => {
    expect(await runtime('src/cli/mint.ts', ['console.log(result.accessToken)'])).toEqual([])
    expect(await runtime('src/cli/mint.ts', ['logger.info(result.accessToken)'])).toHaveLength(1)
    expect(await runtime('src/cli/mint.ts', ['console.log(process.env.API_KEY)'])).toEqual([
      'secret-logged error 1:13',
    ])
  })

  test('in a browser it is a note', async () => {
    expect(await runtime('src/login.tsx', ['console.log(accessToken)'])).toEqual(['secret-logged note 1:13'])
  })
})

describe('certificates that are not checked', () => {
  test.each<[path: string, lines: readonly string[], expected: readonly string[]]>([
    ['src/a.ts', ['const a = { ssl: prod && { rejectUnauthorized: false } }'], ['warning 1:28']],
    ['src/a.ts', ['const a = options.unsafeTls ? { rejectUnauthorized: false } : {}'], ['note 1:33']],
    ['src/a.ts', ['if (skipVerify) {', '  a({ rejectUnauthorized: false })', '}'], ['note 2:7']],
    ['src/a.ts', ['switch (a) { case "accept_invalid": b({ rejectUnauthorized: false }) }'], ['note 1:41']],
    ['src/a.ts', ['if (!ok) {} else { a({ rejectUnauthorized: false }) }'], ['warning 1:24']],
    ['app/a.py', ['requests.get(url, verify=False)'], ['warning 1:19']],
    ['app/a.py', ['if insecure:', '    requests.get(url, verify=False)'], ['note 2:23']],
    ['app/a.py', ['context = ssl._create_unverified_context()'], ['warning 1:15']],
    ['app/a.py', ['# requests: verify=False', 'requests.get(url, verify=True)', 'x("verify=False")'], []],
    ['app/a.py', ['jwt.decode(data, verify=False)'], []],
  ])('%s %j', async (path, lines, expected) => {
    expect(await runtime(path, lines)).toEqual(expected.map((each) => `tls-check-off ${each}`))
  })
})

test('calls of one file that check no certificate are one finding', async () => {
  const lines = ['requests.get(a, verify=False)', 'requests.post(b, verify=False)']
  expect(await runtime('app/a.py', lines)).toEqual(['tls-check-off warning 1:17'])
  const found = await detections(`${lines.join('\n')}\n`, 'app/a.py')
  expect(found[0]?.related.map(({ region }) => region.startLine)).toEqual([2])
})

describe('Python', () => {
  test.each<[line: string, expected: string]>([
    ['print("redis password is: " + redis_password)', 'warning 1:31'],
    ['logger.error("invalid key (%s)", api_key)', 'warning 1:34'],
    ['logging.info(f"token {self.access_token!r}")', 'warning 1:23'],
    ['log.debug("{}".format(settings.SECRET_KEY))', 'warning 1:23'],
    ['print(os.environ["DB_PASSWORD"])', 'error 1:7'],
    ['LOG.info("x %s", os.getenv("API_TOKEN"))', 'error 1:18'],
    ['print(os.environ)', 'warning 1:7'],
    ["logger.info('''a\n''', password)", 'warning 2:6'],
  ])('%s', async (line, place) => {
    expect(await runtime('app/main.py', [line])).toEqual([`secret-logged ${place}`])
  })

  test.each([
    'print("password is wrong")',
    'logger.info("token %s", bool(token), len(password), mask(api_key))',
    'logger.info("set" if password else "unset")',
    'logger.info("x", extra=password_hash, password=None)',
    'print(os.environ.get("HOME"), generate_secret_key())',
    '# print(password)',
    'raise ValueError(password)',
    'print(f"{{password}} {name}")',
    'logger.info(password is None, password == other)',
  ])('silent: %s', async (line) => {
    expect(await runtime('app/main.py', [line])).toEqual([])
  })
})

describe('row 20: a secret with a silent default', () => {
  test.each<[path: string, line: string, place: string]>([
    ['app/main.py', 'JWT = os.getenv("JWT_SECRET_KEY", "")', '1:18'],
    ['app/main.py', 'URL = os.environ.get("REDIS_URL", "redis://localhost:6379/0")', '1:23'],
    ['src/config.ts', "const key = process.env['API_KEY'] || ''", '1:25'],
    ['src/config.ts', 'const db = process.env.DATABASE_URL ?? `postgres://a:b@localhost/x`', '1:24'],
    ['src/config.ts', "const { PORT = '1', JWT_SECRET = '' } = process.env", '1:21'],
    ['app/main.py', 'KEY = os.getenv("SIGNING_SECRET", "dev-secret-change-me")', '1:18'],
    ['src/config.ts', "const key = process.env.SESSION_SECRET || 'keyboard cat'", '1:25'],
    ['src/config.ts', "const key = process.env.JWT_SECRET ?? 'your-secret-key'", '1:25'],
  ])('%s: %s', async (path, line, place) => {
    expect(await runtime(path, [line])).toEqual([`silent-secret-default note ${place}`])
  })

  test.each<[path: string, line: string]>([
    ['app/main.py', 'JWT = os.environ["JWT_SECRET_KEY"]'],
    ['app/main.py', 'JWT = os.getenv("JWT_SECRET_KEY")'],
    ['app/main.py', 'NAME = os.getenv("APP_NAME", "")'],
    ['app/main.py', 'URL = os.getenv("REDIS_URL", "redis://cache:6379/0")'],
    ['tests/conftest.py', 'JWT = os.getenv("JWT_SECRET_KEY", "")'],
    ['src/config.ts', 'const key = process.env.API_KEY ?? fail()'],
    ['src/config.ts', "const url = process.env.SITE_URL ?? 'http://localhost:3000'"],
    ['src/config.test.ts', "const key = process.env.API_KEY || ''"],
    // Nothing opens with it.
    ['src/config.ts', "const key = process.env.MAIL_API_KEY || 'your-api-key'"],
    ['src/config.ts', "const token = process.env.GITHUB_TOKEN ?? 'changeme'"],
    ['src/config.ts', "const file = process.env.JWT_SECRET_FILE ?? '/run/secrets/jwt'"],
  ])('silent: %s: %s', async (path, line) => {
    expect(await runtime(path, [line])).toEqual([])
  })
})
