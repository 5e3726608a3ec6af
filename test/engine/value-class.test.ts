import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabets, randomString, seeded } from '../../bench/randomness/generate.ts'
import { classifyValue, type ValueKind } from '../../src/engine/value-class.ts'
import { referenceDefault } from '../../src/engine/value-reference.ts'

const values: Partial<Record<ValueKind, readonly string[]>> = {
  reference: [
    '$X',
    '${X}',
    '${X:-}',
    '${DB_PASSWORD:?missing}',
    '$(cat /run/secrets/x)',
    '!Ref DbPassword',
    '{{ password }}',
    "<%= ENV['X'] %>",
    '%PASSWORD%',
    '#{password}',
    '${{ secrets.X }}',
    'op://vault/item/field',
    'vault:secret/data/foo#bar',
    'ssm:/prod/db',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db',
    '@Microsoft.KeyVault(SecretUri=https://x.vault.azure.net/secrets/a)',
    'ENC[AES256_GCM,data:abc,iv:def]',
    'encrypted:BDb123',
    'projects/p/secrets/s/versions/1',
    'process.env.X',
    "process.env['X']",
    'import.meta.env.VITE_KEY',
    'os.environ["X"]',
    'os.environ.get("X")',
    'getenv("X")',
    'config.get("db.password")',
    'foo(bar)',
    'this.props.token',
    'options.password',
    'await getToken()',
    'prefix-${name}',
    '{$config->dbPassword}',
    '$value[0]:$value[1]',
    '".$newPassword."',
    '").append(password.length()).append("',
    ' + param.password +',
    "'password'==a.type",
    "a.type=='password'",
    'Bearer ${token}',
    'var.db_password',
    '$env:PASSWORD',
    '{password}',
    '%s',
    'postgres://${USER}:${PASS}@db/x',
  ],
  empty: ['', '  '],
  boolean: ['true', 'False', 'yes'],
  null: ['null', 'None', '~'],
  number: ['42', '0x1F', '1.5', '1.2.3', '^1.2.3', '2024-01-01', '#ff00aa', '10.0.0.1'],
  duration: ['30s', '1h30m', 'P1D', '10MB'],
  keyword: [
    'string',
    'bearer',
    'hidden',
    'same-origin',
    'bcrypt',
    'hashed',
    'required|confirmed|min:6',
    'required|string|max:255|unique:users',
  ],
  path: [
    '/run/secrets/db',
    './secret.pem',
    '../x/y',
    '~/.ssh/id_rsa',
    'C:\\keys\\a.pem',
    'secrets/foo.pem',
    'foo.json',
    'auth/password/reset',
    'application/json',
  ],
  url: [
    'https://example.com/reset',
    'db:27017',
    'smtp.example.com',
    'redis://localhost:6379',
    'http://localhost:3000/password',
  ],
  'url-credentials': ['postgres://user:s3cr3t@db/x'],
  email: ['user@example.com'],
  placeholder: [
    'your-api-key',
    '<token>',
    'xxxxx',
    '****',
    '...',
    'REPLACE_ME',
    'TODO',
    '[redacted]',
    'insert key here',
    'sk-...',
    '1234567890',
    'aaaaaaaa',
    'YOUR_PASSWORD_HERE',
    '<your-password>',
    '==',
    '?',
  ],
  'dev-default': [
    'changeme',
    'password',
    'postgres',
    'secret',
    'admin',
    'minioadmin',
    'password123',
    'P@ssw0rd',
    'Passw0rd!',
    'dbpassword',
    'rootpassword',
    'mysqlrootpassword',
    'admin123!',
    's3cret',
    'supersecret',
    'my-secret-password',
    'letmein',
    'S0meVeryHardPassword',
    'test1234',
    'abc123',
    'pa\\$\\$word',
  ],
  prose: [
    'Forgot your password?',
    'Passwort vergessen',
    'Passwort',
    'Password',
    'Mot de passe oublié',
    'パスワード',
    'Contraseña',
    'Пароль',
    'Le mot de passe doit contenir au moins 6 caractères.',
    'Wachtwoord',
    'Password:',
    '密码不能为空',
    'API klíč (V2)',
    'Access Token',
    '频道 Access Token',
  ],
  identifier: [
    'access_token',
    'client_secret',
    'currentPassword',
    'newPassword',
    'X-Api-Key',
    'user_password',
    '#password',
    '=passwordMeter',
    `pk_live_${'aB3'.repeat(8)}`,
    '--password',
    'loginForm',
  ],
  uuid: ['3f2a9c8b-7d6e-4f4a-9c8b-7d6e5f4a3b21'],
  'password-hash': ['$2y$10$abcdefghijklmnopqrstuv', '$argon2id$v=19$m=65536'],
  pem: ['-----BEGIN PRIVATE KEY-----'],
  literal: [
    'hunter2x',
    'Tr0ub4dor&3',
    'correcthorsebatterystaple',
    'Sunflower77!',
    'kV7#pQ',
    'nimda-42-berlin',
    'BEstr0ng_#1234',
    'john.doe77',
  ],
}

describe('classifyValue', () => {
  for (const [kind, list] of Object.entries(values)) {
    test.each(list)(`%s is ${kind}`, (value) => {
      expect(classifyValue(value, 'password').kind).toBe(kind)
    })
  }

  test.each([
    'getPassword',
    'password',
    'DB_PASSWORD',
    'user.password',
    'a ?? b',
    "x || 'y'",
    'string | undefined',
    'list<String>',
    'newPassword;',
  ])('unquoted in code, %s is a reference', (value) => {
    expect(classifyValue(value, 'password', true).kind).toBe('reference')
  })

  test('random values are literals in code as well, words are not random', () => {
    const value = randomString(seeded(31), alphabets.base62, 32)
    for (const bare of [true, false])
      expect(classifyValue(value, 'token', bare)).toEqual({ kind: 'literal', random: true })
    expect(classifyValue('Sunflower77!', 'password')).toEqual({ kind: 'literal', random: false })
  })

  test.each(Object.keys(alphabets))('random values are random literals: %s', (name) => {
    const random = seeded(32)
    let found = 0
    for (let i = 0; i < 2000; i++) {
      const verdict = classifyValue(
        randomString(random, alphabets[name as keyof typeof alphabets], 16 + (i % 33)),
        'token',
      )
      if (verdict.kind === 'literal' && verdict.random) found++
    }
    expect(found).toBeGreaterThanOrEqual(1960)
  })

  test('the words of the key and of the neighbours are defaults', () => {
    expect(classifyValue('nextcloud', 'NEXTCLOUD_PASSWORD').kind).toBe('dev-default')
    expect(classifyValue('petclinic', 'MYSQL_PASSWORD').kind).toBe('literal')
    expect(classifyValue('petclinic', 'MYSQL_PASSWORD', false, ['PetClinic']).kind).toBe('dev-default')
    expect(classifyValue('petclinic123', 'MYSQL_PASSWORD', false, ['petclinic']).kind).toBe('dev-default')
  })

  test('a hash is one where the key says so', () => {
    const hex = randomString(seeded(33), alphabets.hex, 64)
    expect(classifyValue(hex, 'passwordDigest').kind).toBe('hash')
    expect(classifyValue(hex, 'apiKey').kind).toBe('literal')
    expect(classifyValue(`sha512-${randomString(seeded(34), alphabets.base64, 86)}==`, 'token').kind).toBe(
      'hash',
    )
  })

  test('the default of a reference is what counts', () => {
    expect(classifyValue('${PGPASSWORD:-postgres}', 'PGPASSWORD').kind).toBe('dev-default')
    const secret = randomString(seeded(35), alphabets.base62, 24)
    expect(classifyValue(`\${TOKEN:-${secret}}`, 'TOKEN')).toEqual({ kind: 'literal', random: true })
    expect(referenceDefault('${spring.password:petclinic}')).toBe('petclinic')
    expect(referenceDefault('${X:?message}')).toBeUndefined()
    expect(referenceDefault('${X}')).toBeUndefined()
  })

  test('a scheme before the value is looked through', () => {
    const secret = randomString(seeded(36), alphabets.base62, 32)
    expect(classifyValue(`Bearer ${secret}`, 'Authorization')).toEqual({ kind: 'literal', random: true })
    expect(classifyValue('Bearer token', 'Authorization').kind).not.toBe('literal')
  })

  test('a reference does not hide a random part beside it', () => {
    const secret = randomString(seeded(37), alphabets.base62, 32)
    expect(classifyValue(`\${PREFIX}_${secret}`, 'token').kind).toBe('literal')
  })

  test('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 20 }),
        fc.boolean(),
        (value, key, bare) => {
          expect(typeof classifyValue(value, key, bare).kind).toBe('string')
        },
      ),
      { numRuns: 500 },
    )
    // Repetition is what makes an ambiguous expression slow: these would not end if one of them were.
    for (const part of [
      'a',
      'aA',
      'a.',
      'a/',
      '{a',
      '%(',
      '(',
      ') ',
      '${',
      'a-',
      '<',
      ' is',
      '1.',
      '[',
      '\\(a',
      'http://a:',
      "'",
      'Ä ',
    ]) {
      for (const length of [4096, 100_000])
        classifyValue(`a${part.repeat(length / part.length)}`, 'password', length === 4096)
    }
  })
})
