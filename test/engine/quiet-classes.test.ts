import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { render } from '../../src/rules/templates.ts'

/** What looks random or stands under the name of a secret and is none: class by class, through the whole engine. */

const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })

const quiet: Readonly<Record<string, readonly string[]>> = {
  'lock files': [
    '"node_modules/passport": {\n  "version": "1.0.0",\n  "resolved": "https://registry.npmjs.org/passport/-/passport-1.0.0.tgz",\n  "integrity": "sha512-{{base64:86}}=="\n}',
    'passport@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/passport/-/passport-1.0.0.tgz#{{hex:40}}"\n  integrity sha512-{{base64:86}}==',
    '[[package]]\nname = "secrecy"\nversion = "0.8.0"\nchecksum = "{{hex:64}}"',
    'github.com/acme/keyring v1.2.0 h1:{{base64:43}}=',
    '    {file = "keyring-1.0.tar.gz", hash = "sha256:{{hex:64}}"},',
    'keyring==24.0 \\\n    --hash=sha256:{{hex:64}}',
  ],
  'hashes and integrity': [
    'commit = {{hex:40}}',
    'token_hash: {{hex:64}}',
    'password_digest = "{{hex:40}}"',
    'image: harbor/token-server@sha256:{{hex:64}}',
    'key.etag = "{{hex:32}}"',
    '<script integrity="sha384-{{base64:64}}" src="auth.js"></script>',
    'SHA256 (secrets.zip) = {{hex:64}}',
    'ADD --checksum=sha256:{{hex:64}} https://x.harbor.dev/key /',
  ],
  'identifiers that are drawn at random': [
    'token_id: {{uuid}}',
    'client_id = "{{hex:32}}"',
    'clientId: "{{digits:12}}-{{alnum-lower:32}}.apps.googleusercontent.com"',
    'AWS_ACCOUNT_KEY_ID={{uuid}}',
    'tenant-id: {{uuid}}',
    'measurementId: "G-{{alnum-upper:10}}"',
    'publicKey: "{{base64:43}}="',
    'ssh-ed25519 {{base64:68}} app@harbor',
    'pubkey = {{hex:64}}',
    'data-sitekey="{{base62:40}}"',
    'Sec-WebSocket-Key: {{base64:22}}==',
    '"Sec-WebSocket-Accept": "{{base64:27}}="',
    'SENTRY_DSN=https://{{hex:32}}@o{{digits:6}}.ingest.sentry.io/{{digits:7}}',
    'GPG key: {{HEX:40}}',
  ],
  'encrypted values': [
    'secretEnv:\n  API_TOKEN: CiQA{{base64:160}}=',
    'db_password: "AQICAH{{base64:160}}=="',
    'token: ENC[AES256_GCM,data:{{base64:40}},iv:{{base64:43}}=,tag:{{base64:22}}==,type:str]',
    'password: vault:v1:{{base64:60}}',
    'password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  {{digits:64}}{{digits:16}}',
    'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgA{{base64:720}}',
    'DB_PASSWORD="encrypted:{{base64:120}}="',
    'secret: ENC[PKCS7,{{base64:200}}]',
    'id_token: "eyJhbGciOiJSU0EtT0FFUCJ9.{{base64url:86}}.{{base64url:16}}.{{base64url:64}}.{{base64url:22}}"',
    'fernet_token = "gAAAAAB{{base64url:113}}"',
    '<password>{AQAAABAAAA{{base64:43}}=}</password>',
    'env:\n  global:\n    secure: "{{base64:684}}="',
  ],
  translations: [
    '"password": "Contraseña",',
    '"forgot_password": "¿Has olvidado tu contraseña?",',
    'password: "Mot de passe oublié ?"',
    'msgid "Password"\nmsgstr "Passwort"',
    '<string name="password">Пароль</string>',
    '<string name="token_expired">Your token has expired</string>',
    '<key>Password</key>\n<string>Wachtwoord</string>',
    'label.password=Senha',
    '<string name="password">Fjalkalimi</string>',
    'password = 密码',
  ],
  'source maps and minified bundles': [
    '{"version":3,"sources":["token.ts"],"names":["password"],"mappings":"{{base64:200}};AAAA,SAASA"}',
    '!function(e){var t=e.password,n=e.token;t&&n?o(t,n):r("secret",t)}(window);',
    'a.auth=function(t){return t.key="x"+t.id},b.pass=c?d:e;',
    'switch(t.key){case"Enter":n();break;case"Escape":r()}',
  ],
  'test vectors and constants of cryptographic libraries': [
    'static const unsigned char key_table[] = { 0x60, 0x3d, 0xeb, 0x10 };',
    'const HMAC_KEY_LENGTH = 64',
    'var keySchedule = make([]uint32, 60)',
    'Key = 00000000000000000000000000000000',
    'secret: "000102030405060708090a0b0c0d0e0f"',
    'key := []byte("0123456789abcdef0123456789abcdef")',
  ],
  'placeholders of documentation': [
    'API_KEY=your-api-key-here',
    'token: <your token>',
    'PASSWORD=changeme',
    'secret: xxxxxxxxxxxxxxxxxxxxxxxx',
    'curl -u user:password https://api.harbor.dev',
    'mysql -u root -ppassword shop',
    'docker login -u user -p password',
    "auth=('user', 'pass')",
    'https://user:password@host/path',
    'export TOKEN="$(gh auth token)"',
    'Authorization: Bearer <token>',
    'Authorization: Bearer $TOKEN',
    '--password PASSWORD',
    "CREATE USER app IDENTIFIED BY 'password';",
    'echo "root:password" | chpasswd',
    'password: "********"',
  ],
  'references and code': [
    'password: $\\{{ secrets.DB_PASSWORD }}',
    'variable "db_password" {\n  type      = string\n  sensitive = true\n}',
    'variable "db_password" {\n  default = ""\n}',
    '- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: db\n      key: password',
    'const token = process.env.TOKEN || ""',
    'password = os.environ["DB_PASSWORD"]',
    'setPassword(password)',
    'form.password("user_password")',
    'getPassword("db.password")',
    'if (key === "ArrowDown") {',
    'token = await getToken("https://api.harbor.dev/token")',
    'f(user=user, password=password2, host=host)',
    '{ user: config.user, password: config.password2, port }',
    'params: { token: string; password?: string }',
    'String password, String token) throws IOException {',
    'records are identified by their key and value',
    'enter the password for the key store',
    'password:\n  type: string\n  minLength: 12',
    'password:\n    description: The password of the user\n    required: true',
    'token:\n  - read\n  - write',
    '"password": {\n  "type": "string",\n  "format": "password"\n}',
    '| password | string | The password of the user |',
    'docker run -u 1000:1000 harbor/app',
    'docker exec --user node:node app sh',
    'case key:\n    return value2',
  ],
}

describe.each(Object.entries(quiet))('%s', (_, templates) => {
  test.each(templates.map((template) => [template]))('%s', (template) => {
    for (const seed of ['a', 'b', 'c']) {
      const { text } = render(template, template + seed)
      const found = engine
        .scan(Buffer.from(`${text}\n`))
        .matches.filter(({ subject }) => subject === undefined)
        .map(({ rule, level }) => `${level} ${rule.id}`)
      expect(found).toEqual([])
    }
  })
})

describe('public by design, and said so', () => {
  test('the key of a web page beside its configuration is a note, alone a warning', () => {
    const scan = (template: string) =>
      engine
        .scan(Buffer.from(render(template, 'web').text))
        .matches.filter(({ rule }) => rule.id === 'google-api-key')
        .map(({ level }) => level)
    const key = 'apiKey: "AIza{{base62:35}}",'
    expect(scan(`{ ${key}\n  authDomain: "harbor.firebaseapp.com" }`)).toEqual(['note'])
    expect(scan(`{ ${key} }`)).toEqual(['warning'])
  })
})

test('test vectors of standards are notes', () => {
  // NIST SP 800-38A, F.1.1
  const key = ['2b7e1516', '28aed2a6', 'abf71588', '09cf4f3c'].join('')
  const found = engine.scan(Buffer.from(`secret_key = "${key}"\n`)).matches
  expect(found.map(({ rule, level }) => `${level} ${rule.id}`)).toEqual(['note generic-secret'])
})

describe('key stores in binary', () => {
  const bag = (kind: number) => Buffer.from([6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 12, 10, 1, kind])
  const pkcs12 = (kind: number) =>
    Buffer.concat([
      Buffer.from([
        0x30, 0x82, 9, 9, 2, 1, 3, 0x30, 0x82, 9, 0, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 7, 1,
      ]),
      Buffer.alloc(40),
      bag(kind),
      Buffer.alloc(400, 7),
    ])
  const java = (kind: number) =>
    Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, kind, 0, 3, 9, 9, 9])
  const found = (bytes: Buffer) => engine.scan(bytes).matches.map(({ rule }) => rule.id)

  test('with a private key', () => {
    expect(found(pkcs12(2))).toEqual(['pkcs12-key-store'])
    expect(found(java(1))).toEqual(['java-key-store'])
    expect(found(Buffer.from([3, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5, 1, 0, 4, 0]))).toEqual([
      'keepass-database',
    ])
  })

  test('trust stores hold certificates alone', () => {
    expect(found(pkcs12(3))).toEqual([])
    expect(found(java(2))).toEqual([])
  })
})

test('a name in capitals stands for the password of a URL', () => {
  const found = (url: string) => engine.scan(Buffer.from(`url: ${url}\n`)).matches.map(({ rule }) => rule.id)
  expect(found('postgresql+asyncpg://appuser:PASS@rds-host:5432/incidents')).toEqual([])
  expect(found('rediss://:PASS_A@cache.harbor.dev:6379/0')).toEqual([])
  expect(found('postgres://app:DB_PASSWORD@db.harbor.dev/app')).toEqual([])
  expect(found(render('postgres://app:{{base62:16}}@db.harbor.dev/app', 'capitals').text)).toEqual([
    'postgres-url',
  ])
})

test('what a template binds and what an expression looks for is no value', () => {
  const found = (text: string) => engine.scan(Buffer.from(`${text}\n`)).matches.map(({ rule }) => rule.id)
  expect(found(`<li :key="'ti1:' + index + ':' + post.id">`)).toEqual([])
  expect(found(`<input type="password" :disabled="form.is2fa" required>`)).toEqual([])
  expect(found(`<input v-bind:password="form.fields['x-9'].value2">`)).toEqual([])
  expect(found(String.raw`password = r'(?:PASS|PWD)=([^\s]{8,})'`)).toEqual([])
  expect(found(String.raw`secret = r"[^'\"]+=(\w+)"`)).toEqual([])
  expect(found(render("password = '{{base62:20}}'", 'no expression').text)).toEqual(['generic-secret'])
})
