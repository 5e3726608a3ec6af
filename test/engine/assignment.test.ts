import { describe, expect, test } from 'vitest'
import { readAssignment } from '../../src/engine/detectors/assignment.ts'

/** Name and value of the assignment whose key holds `key`, or undefined. */
function read(text: string, key = 'secret'): string | undefined {
  const bytes = Buffer.from(text)
  const found = readAssignment(bytes, bytes.indexOf(key), () => true)
  return found && `${found.name} ← ${bytes.toString('utf8', found.valueStart, found.valueEnd)}`
}

describe('spellings of an assignment', () => {
  test.each([
    ['secret=abc123', 'secret ← abc123'],
    ['export APP_secret=abc123', 'APP_secret ← abc123'],
    ['  - my_secret: abc123', 'my_secret ← abc123'],
    ['# secret = abc123', 'secret ← abc123'],
    ['secret = "abc 123"', 'secret ← abc 123'],
    ["secret: 'abc123',", 'secret ← abc123'],
    ['"secret": "abc123"', 'secret ← abc123'],
    ['\\"secret\\": \\"abc123\\"', 'secret ← abc123'],
    ["config['secret'] = 'abc123'", 'secret ← abc123'],
    ["'secret' => 'abc123'", 'secret ← abc123'],
    ['secret := `abc123`', 'secret ← abc123'],
    ['const secret: string = "abc123"', 'secret ← abc123'],
    ['if (secret === "abc123")', 'secret ← abc123'],
    ['$this->secret = "abc123";', 'secret ← abc123'],
    ['secret = r"abc123"', 'secret ← abc123'],
    ['secret = """abc123"""', 'secret ← abc123'],
    ['put("secret", "abc123")', 'secret ← abc123'],
    ['<secret>abc123</secret>', 'secret ← abc123'],
    ['deploy --secret abc123', 'secret ← abc123'],
    ['deploy --secret=abc123 --dry', 'secret ← abc123'],
    ['https://a.dev/x?secret=abc123&y=1', 'secret ← abc123'],
    ['Server=db;secret=abc123;Port=1', 'secret ← abc123'],
    ['docker run -e SECRET_secret=x', 'SECRET_secret ← x'],
    ['docker run -e MY_SECRET=abc123 app', 'MY_SECRET ← abc123', 'SECRET'],
    ['X-secret: Bearer abc123', 'X-secret ← abc123'],
    ['- name: secret\n  value: abc123', 'secret ← abc123'],
    ['{"name": "secret", "value": "abc123"}', 'secret ← abc123'],
    ['<add key="secret" value="abc123" />', 'secret ← abc123'],
    ['secret = abc123 # why', 'secret ← abc123'],
    ['spring.secret.key=abc123', 'spring.secret.key ← abc123'],
    ["secret = Buffer.from('abc123', 'hex')", 'secret ← abc123'],
    ['secret = base64.b64decode("abc123")', 'secret ← abc123'],
    ['<pwd>abc123</pwd>', 'pwd ← abc123', 'pwd'],
    ["fill('#secret', 'abc123')", 'secret ← abc123'],
  ] as [string, string | undefined, string?][])('%s', (text, expected, key) => {
    expect(read(text, key)).toBe(expected)
  })

  test.each([
    'the secret of good tea',
    'secret()',
    'secret',
    'secret:',
    'secret =',
    'secret = ""',
    'Secret::fetch("abc123")'.toLowerCase(),
    'return secret || other',
    'secret = abc 123 def',
    'f(secret, other)',
    'secret: "abc123',
    'if (secret != abc123) {',
    'mode ? "secret" : "abc123"',
    'test "$mode,$secret" = "abc,def"',
    'a?b.secret=c:d',
    'when "--secret" follows',
    'secret = load("abc123")',
  ])('nothing in %s', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test.each([
    ['put("secret", "abc123")', 'pair'],
    ['fill("#secret", "abc123")', 'pair'],
    ['["name", "secret", "abc123"]', 'list'],
    ['array("secret", "abc123")', 'list'],
    ['field "String", "secret", "abc123"', 'list'],
    ['insert into t(`name`, `secret`, `abc123`)', 'list'],
    ['secret = atob("abc123")', 'list'],
    ['https://a.dev/x?secret=abc123&y=1', 'query'],
    ['deploy --secret abc123', 'flag'],
    ['secret = "abc123"', 'pair'],
  ])('%s is a %s', (text, form) => {
    const bytes = Buffer.from(text)
    expect(readAssignment(bytes, bytes.indexOf('secret'), () => true)?.form).toBe(form)
  })

  test('the key of a property list names the entry behind it', () => {
    expect(read('<key>abc123abc123</key>', 'key')).toBeUndefined()
  })

  test('line ends of every kind end a bare value', () => {
    expect(read('secret=abc123\r\nnext=1')).toBe('secret ← abc123')
    expect(read('a=1\r\nsecret=abc123\n')).toBe('secret ← abc123')
  })

  test('keys and values without end cost no more than their limits', () => {
    const long = 'x'.repeat(100_000)
    expect(read(`${long}secret=abc123`)).toBeUndefined()
    expect(read(`secret="${long}"`)).toBeUndefined()
  })
})
