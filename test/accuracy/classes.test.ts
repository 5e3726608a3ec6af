import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { render } from '../../src/rules/templates.ts'

/** Every class of noise and of misses that reading real repositories brought up (docs/accuracy.md), one line each. */

const engine = createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) })

function scan(template: string): string[] {
  const { text } = render(template, template)
  return engine.scan(Buffer.from(`${text}\n`)).matches.map(({ rule, level }) => `${level} ${rule.id}`)
}

describe('code without quotes is no password', () => {
  test.each([
    '  password: Option<String>,',
    '  password: url.password,',
    '  password: answers.password',
    'this.password = other.password;',
    'opts.Password = &form.Password',
    '    pass: !!actual',
    'password = request.POST.get(',
    'passwd=config.httpauth[1])',
    'declare password: CreationOptional<string>',
    'password: DataTypes.STRING',
    'pass = false;',
    'input.password:focus,',
    '$scope.newPassword = undefined;',
    'key = z.buf[x[0].start:x[0].end]',
    'passwd:         compat',
    "password: '%env(REDIS_PASSWORD)%'",
    'password={documentMeta?.password}',
    'acct.password = []byte(acct.Password)',
    'validPassword := ValidPasswordDataBody{}',
    'passwords = [random_password.valkey[each.key].result]',
    'user.Password = null.String{}',
    'dockerhub_password: dagger.#Secret',
    'passwordView.textColor = .harborGray100Color',
    'pwd = SecureRandom.base58',
    '$password = [System.Web.Security.Membership]::GeneratePassword(24,5)',
    'password := (*smtpAuth)[idx+1:]',
    '  for t in items: t.password=e,t.checkPasswordOnly=!0',
    'http_pass=solr_password)',
    'uniquePasswords[match] = struct{}{}',
    '<Field name="password">\n  {({ field, meta: { error } }: FieldProps) => (\n  )}\n</Field>',
    'public Task<Map<String, PasswordReport>  > addReport(List<PasswordReport> all)',
    '      password: ((dockerhub.password))',
    '--username $ARG3$ --password $ARG4$ -w $ARG5$',
  ])('%s', (line) => expect(scan(line)).toEqual([]))
})

describe('code in quotes is no password', () => {
  test.each([
    `"--password={$config->dbPassword} --host={$config->dbHost}"`,
    `password = '".$newPassword."'`,
    `sb.append(", password='").append(password.length()).append('\\'');`,
    `data = "j_username=" + user +"&j_password=" + param.password +"&remember=true"`,
    `password: "'password'==a.type",`,
    `'password' => 'required|confirmed|min:6',`,
    `'password' => 'hashed',`,
    `'password' => 'required|confirmed|'.complexity(`,
    `'password' => 'between:60,60',`,
    `$errors->first('password', '<span class="alert-msg">:message</span>')`,
    `$errors->first('password', ' error')`,
    `'Password': 'Updated.'`,
    `token: "&lt;your token&gt;"`,
    'lastPasswordChangeOn: DateTime',
    `'password' => 'required|alpha_dash|string|max:255',`,
    String.raw`/^(?<user>[^:]+):(?<password>[^@]+)@(?<host>[^:/]+)/`,
    `b?"This is a top-100 common password":"english_wikipedia"`,
    `email:"Click here to reset your password:",password_reset:"Password"`,
    String.raw`"password":"\u015eifre"`,
    `"password": "somepassword"`,
    `"LabelPasswordRecoveryPinCode": "Pinkode"`,
    `"password": "{bcrypt}$2a$10$abcdefghijklmnopqrstuvwxyz"`,
    `e.error("Failed reset password: ",r.t0);case 12:case"end":return r.stop()`,
    `USERID = ' || id || ' AND PASSWORD = ''' || v_password || ''''`,
    `tokenvalue = '&CSRFToken='+token+somethingElse(x9)+'';`,
    `scope:{password:"=passwordMeter"}`,
    '<input name="password" #password="ngModel">',
    `const id = isPasscode ? "passcode" : "recovery_code"`,
    `!a.password&&b?p.login.password=v:c`,
    `["username", "password", "repository"]`,
    'insert into `user`(`id`,`password`,`firstname`)',
    `array('password', 'social_number')`,
    `s.HasPrefix(line, "--- PASS:") || s.HasPrefix(line, "--- SKIP:")`,
    `test "$linkmode,$pass" = "prog,scan"`,
    ' * --closure_pass option is used.',
    `$o[CURLOPT_USERPWD] = "$value[0]:$value[1]";`,
    `typeof gatherer.beforePass==='function'`,
    `Route::get('password', 'SettingsController@password')`,
    `app::db_password: "%{hiera('app::db::password')}"`,
    'application_password: "%{passwords::database::app}"',
    `"adminPassword": "[parameters('adminPassword')]",`,
    `f"user='{name}' password='{settings['sasl.password']}'"`,
    'http_password={env:HARBOR_PASSWORD}',
    "password = r'[a-f0-9]{48}'",
    'token (`gh[pousr]_`) is found',
    String.raw`secrets.NewSecret("[\w~.-]{31,34}")`,
    'public const string UserPasswordPolicyUpdate = "user-password-policy-update";',
    'public const string ClientHashedPassword = "password_hash_b64";',
    'default_password_scheme = "SHA512-CRYPT"',
    "pass=`echo 'echo $harborDatabasePassword;' | php $versions eval.php harbor`",
    `"password": "ou=people," + base,`,
    `"os-admin-password": "rule:admin_or_owner"`,
    `$user->password = 'deleted';`,
    '"password":"E-Mail-Kennwort","username":"E-Mail"',
    "smtp_pass: '##MAIL_SMTP_PASS##'",
    '"Password: ",(0,o.jsx)(t.em,{children:"leave blank"})]})',
    "input(type='password', name='password')\n      input(type='submit', value='Submit')",
    'password: "(@= data.values.password @)"',
    'X_PASSWORD="--password $X_PASSWORD"',
    'password:"$t(lockRoomPasswordUppercase):",title',
    'userPassword:"Benutzerpasswort",token',
    'buildICEPwd:function(e){return"a=ice-pwd:".concat(e)},parseMID:function(e){return e.substring(6)}',
    `$cgi->delete('password', 'matchpassword');`,
    '<cfadmin type="server" password="#request.serverAdminPassword#">',
    `password: '@Html.PasswordFor(m => m.Password)'`,
    'my $passwd = "hashed_with_$algorithm";',
    'run("export PGPASSWORD=%s&&psql -U %s")',
    `secrets: "HARBOR-APP-ID,HARBOR-APP-KEY"`,
    `"'\\"Credentials\\"'", "'\\"RoleArn\\"'",`,
    'DB_PASSWORD: some-base-64-encoded-password',
    'password: "set-me-in-the-console"',
  ])('%s', (line) => expect(scan(line)).toEqual([]))
})

describe('public values are no secrets', () => {
  test.each([
    'apt-key adv --keyserver keyserver.ubuntu.com --recv-keys {{HEX:40}}',
    'ENV GPG_KEY {{HEX:40}}',
    'api_key: "phc_{{base62:43}}"',
    'let token_encrypted = "{{hex:64}}"',
    "data-sitekey='6L{{base62:38}}'",
    'stripeKey:"pk_live_{{base62:24}}"',
    'encrypted_key: "{{base64url:86}}"',
    '"url": "https://o1.ingest.sentry.io/api/2/envelope/?sentry_key={{hex:32}}&v=7"',
    '<key>{{HEX:24}}</key>',
    "apt::source { 'x': key => '{{HEX:40}}' }",
    "jenkins_key: 'AAAAB3NzaC1yc2E{{base64:200}}'",
    "minisign_key = 'RWQ{{base64:53}}'",
    'git config user.signingkey {{HEX:16}}',
    'MIX_PUSHER_APP_KEY:"{{base62:40}}"',
    '<!-- blob contrib key: blob_contributors:v21:{{hex:32}} -->',
    '<input name="authenticity_token" type="hidden" value="{{base64:43}}=" />',
    '# public key: {{base64url:58}}',
    '"key": "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A{{base64:348}}"',
    '"signing_key": "MIIDxTCCAq2gAwIBAgIQ{{base64:600}}"',
    "applicationServerKey: 'BE{{base64url:85}}'",
    'cachix key = "harbor.cachix.org-1:{{base64:43}}="',
    'SIGNING_PASSWORD_UUID="{{base32-lower:26}}"',
    '"parser/functions/postgresql_password.rb": "{{hex:32}}",',
    "clientToken: 'pub{{hex:32}}'",
    '        fastcgi_pass php-fpm72:9000;',
    'password: "border-transparent bg-purple-50 text-purple-700 hover:bg-purple-100 dark:bg-purple-900",',
    'RUDDER_WRITE_KEY = "{{base62:27}}"',
    'revenueCatKey = "appl_{{letters:27}}"',
    'live_view: [signing_salt: "{{base64:32}}"]',
    '.share_key = "{{base62:22}}";',
    "'website_key' => env('RECAPTCHA_WEBSITE_KEY', '6L{{base62:38}}')",
    "ExtensionKey: 'HKCU\\\\Software\\\\Classes\\\\.kdbx'",
    'verify_keys:\n  "ed25519:auto":\n    key: "{{base64:43}}"',
    "add_config 'secrets.patterns' 'bedrock-api-key-{{base64:40}}'",
    "googleAnalyticsKey: 'G-8XKQ2ZPL4R'",
    "algoliaSearchKey: '{{hex:32}}'",
    'token: "0x{{hex:40}}"',
    'login.google.key={{digits:12}}-{{hex:32}}',
  ])('%s', (line) => expect(scan(line)).toEqual([]))

  test('the key of a search beside its index is a note, alone an error', () => {
    expect(scan(`algolia: {\n  apiKey: '{{hex:32}}',\n  indexName: 'docs' }`)).toEqual([
      'note generic-secret',
    ])
    expect(scan(`algolia: {\n  apiKey: '{{hex:32}}' }`)).toEqual(['error generic-secret'])
  })

  test('a part of an address that expires is a note', () => {
    const signed = 'https://cdn.harbor.dev/a?e=1576142006&token={{base62:40}}:{{base64url:27}}='
    expect(scan(signed)).toEqual(['note generic-secret'])
    expect(scan(signed.replaceAll('&', '&amp;'))).toEqual(['note generic-secret'])
    expect(scan('https://api.harbor.dev/a?token={{base62:40}}')).toEqual(['error generic-secret'])
  })

  test('the address that reports go to is a note of its own rule', () => {
    expect(scan("'dsn' => 'SENTRY_LARAVEL_DSN=https://{{hex:32}}@o45.ingest.de.sentry.io/45',")).toEqual([
      'note sentry-dsn',
    ])
  })

  test('a sample that a page shows and an attribute of a script are notes', () => {
    expect(scan('<pre class="json">\n{"access_token": "{{base62:40}}"}\n</pre>')).toEqual([
      'note generic-secret',
    ])
    expect(scan('<pre>a</pre>\n{"access_token": "{{base62:40}}"}')).toEqual(['error generic-secret'])
    expect(scan('<script src="https://cdn.harbor.dev/a.js?apikey={{hex:32}}"></script>')).toEqual([
      'note generic-secret',
    ])
    expect(scan('<script src="a.js"></script><a data-apikey="{{hex:32}}">')).toEqual(['error generic-secret'])
  })

  test('a key or token in a comment is a note, a secret or password that is switched off is not', () => {
    expect(scan('#      api_key: "{{base62:32}}"')).toEqual(['note generic-secret'])
    expect(scan('##   clientSecret: {{base62:64}}')).toEqual(['note generic-secret'])
    for (const sign of ['# ', '// ', ' * ', '<!-- ', '/* ', '{/* ', '-- ', ';'])
      expect(scan(`${sign}api_key: "{{base62:32}}"`), sign).toEqual(['note generic-secret'])
    expect(scan('# client_secret: "{{base62:32}}"')).toEqual(['error generic-secret'])
    expect(scan("  /*\n    grant({\n      auth_key : '{{base62:32}}',\n    })\n  */")).toEqual([
      'note generic-secret',
    ])
    expect(scan("  /* grant */\n    grant({\n      auth_key : '{{base62:32}}',")).toEqual([
      'error generic-secret',
    ])
    expect(scan("copy('src/*', to)\nauth_key = '{{base62:32}}'")).toEqual(['error generic-secret'])
    expect(scan('//  password: "{{base62:32}}"')).toEqual(['error generic-secret'])
    for (const code of [
      '#define API_KEY "{{base62:32}}"',
      '--api-key {{base62:32}}',
      '#[api_key("{{base62:32}}")]',
    ])
      expect(scan(code), code).toEqual(['error generic-secret'])
  })

  test('keys by their own form or name public, and phrases that ask to be replaced, are nothing', () => {
    for (const quiet of [
      'const url = `https://img.logo.dev/acme.com?token=pk_{{base64url:22}}`',
      '"key": "pk_{{base62:8}}_{{base62:24}}"',
      'FLAGSMITH_ENVIRONMENT_KEY: {{base62:22}}',
      'environment_api_key="{{base62:22}}"',
      'SECRET_KEY: "<Sp3C1Fy R@ND0m V4lu3>"',
      'password: ${MAIL_PASSWORD:x}',
      'value="@context.settings.ldap.map(_.bindPassword)" name="ldap.bindPassword"',
      'returner.pass: __vault__:cache:postgres-operations/creds/saltmaster>data>password',
      '"POSTMARK_SERVER_KEY": "@{{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:4}}-{{hex:12}}"',
      '-CertificatePassword "%25certPassword%25"',
      'password: thisisnottherealpassword',
      'type SecurityScheme = "projectToken" | "personalAccessToken{{digits:6}}" | "oauth2";',
      '// password = "<env>/<path>:<jwt>"',
      '"RefreshToken": "Atzr|Iw{{base62:8}}..."',
      'boldRedToken   = "\\033[1;31m"',
      '"USERNAME_PASSWORD" : "#/components/schemas/UserPasswordCredentials"',
      'exports.specialSecretSig = "{{hex:32}}"',
      'throw"wrong hex password: "+e.hex;t=e.hex}if(void 0!==e.utf8&&(t=vn(e.utf8)),"',
      '<string name="facebook_client_token">{{hex:32}}</string>',
      '<key>CodePushDeploymentKey</key>\n<string>{{base62:37}}</string>',
      "password: '_the_password_of_the_bind_user'",
      '"value": "YourPwd876776788", "name": "adminPassword"',
      'api_key: "{{hex:8}}-{{hex:4}}-{{hex:4}}-{{hex:4}}-1A1A1A1A1A1A"',
      'MYSQL_PASSWORD=You_Should_Probably_Override_This',
      'POSTGRES_PASSWORD=ThisShouldBeASecureDatabasePassword',
    ])
      expect(scan(quiet), quiet).toEqual([])
    expect(scan('<img src={`https://img.acme.dev/${x}?token={{base62:32}}`}')).toEqual([
      'note generic-secret',
    ])
    expect(scan('<a href="http://qm.acme.dev/qr?k={{base62:32}}&authKey={{base62:40}}">')).toEqual([
      'note generic-secret',
    ])
    expect(scan('#  secret: "{{base62:32}}"')).toEqual(['note generic-secret'])
    expect(scan('#  passwd: $5$hkui88${{base62:43}}')).toEqual(['note crypt-hash'])
    expect(scan('passwd: $5$hkui88${{base62:43}}')).toEqual(['warning crypt-hash'])
    expect(
      scan(
        '#  -----BEGIN RSA PRIVATE KEY-----\n#  MII{{base64:61}}\n#  {{base64:64}}\n#  -----END RSA PRIVATE KEY-----',
      ),
    ).toEqual(['note private-key-rsa'])
    const picture = 'https://i.acme.dev/a.png?fit=crop&width=120&sig={{base64:40}}%2F{{base64:2}}%3D'
    expect(scan(picture)).toEqual(['note azure-sas-token'])
    expect(scan(`${picture}&sv=2024-11-04`)).toEqual(['error azure-sas-token'])
    expect(scan('# e.g. DB_PASSWORD: "{{base62:32}}"')).toEqual(['note generic-secret'])
    expect(scan('STRIPE=sk_test_BQokikJO{{base62:16}}')).toEqual(['note stripe-test-key'])
    expect(scan('SERVER_KEY_OF_ENVIRONMENT_SECRET={{base62:32}}')).toEqual(['error generic-secret'])
  })

  test('what bundlers and analytics give to every browser is a note or nothing, unless it is called secret', () => {
    expect(scan('VITE_MAP_TOKEN={{base62:32}}')).toEqual(['note generic-secret'])
    expect(scan('const x = process.env.NEXT_PUBLIC_API_KEY || "{{base62:32}}"')).toEqual([])
    expect(scan('NEXT_PUBLIC_CLIENT_SECRET={{base62:32}}')).toEqual(['error generic-secret'])
    expect(scan('REACT_APP_CLIENT_SECRET={{base62:32}}')).toEqual(['error generic-secret'])
    expect(scan('POSTHOG_TOKEN={{base64url:43}}')).toEqual([])
    expect(scan('POSTHOG_PERSONAL_API_KEY={{base64url:43}}')).toEqual(['error generic-secret'])
  })

  test('?key= is a note, for it may name a document', () => {
    expect(scan('https://docs.harbor.dev/sheet?key={{base62:44}}&output=html')).toEqual([
      'note generic-secret',
    ])
  })
})

describe('URLs that hold no password', () => {
  test.each([
    'https://{{ user }}:{{ password }}@git.harbor.dev/a',
    'https://$' + '{USER}:$' + '{PASS}@git.harbor.dev/a',
    'postgres://{user}:{password}@db.harbor.dev/a',
    'mysql://[user[:password]@]host/database_name',
    'postgres://username:password@server_addr/database_name',
    'amqp://%s:%s@mq.harbor.dev/',
    'docker://image:tag@sha256:...',
  ])('%s', (line) => {
    expect(engine.scan(Buffer.from(line)).matches.map(({ rule }) => rule.id)).toEqual([])
  })
})

describe('what somebody typed is kept', () => {
  test.each([
    ['DB_PASSWORD=petclinic', 'warning generic-password'],
    ['DB_USER=petclinic\nDB_PASSWORD=petclinic', 'note generic-password'],
    [
      `'user' => env('DB_USER', 'harbor-test'),\n'password' => env('DB_PASSWORD', 'harbor-test')`,
      'note generic-password',
    ],
    ['# where cassandra keeps it\nkeystore_password: cassandra', 'note generic-password'],
    ['verifyPassword: authenticatedProcedure', 'note generic-password'],
    ['MYSQL_DATABASE: harbor\nMYSQL_PASSWORD: harbor123', 'note generic-password'],
    ['DB_PASSWORD=admin123', 'note generic-password'],
    ['password=$' + '{PASSWORD:{{base62:9}}}', 'warning generic-secret'],
    ['password=PGPASSWORD', 'note generic-password'],
    ['password: "hashed_password_3"', 'note generic-password'],
    ['API_TOKEN="{{base62:11}}"', 'warning generic-secret'],
    ['local smtp_password="pa\\$\\$word"', 'note generic-password'],
    ["fill('#password', 'IamLanternHarbor')", 'warning generic-password'],
    ['{"password": "focusOnLanternsMorty!"}', 'warning generic-password'],
    ["secret = base64url.decode('{{base64url:43}}')", 'error generic-secret'],
    ['buildConfigField "String", "API_SECRET", \'{{base62:40}}\'', 'error generic-secret'],
  ])('%s: %s', (template, expected) => expect(scan(template)).toEqual([expected]))

  test('password1 under password says nothing', () => {
    expect(scan('password: "password1"')).toEqual([])
  })

  test('a key in base64 is found, as Kubernetes secrets and kubeconfigs hold it', () => {
    const { text } = render('{{pem:rsa}}', 'kubeconfig')
    const encoded = `client-key-data: ${Buffer.from(text).toString('base64')}\n`
    const found = engine.scan(Buffer.from(encoded)).matches.map(({ rule }) => rule.id)
    expect(found).toContain('private-key-rsa')
  })
})

describe('what is shown to be replaced, or given to everybody, is a note', () => {
  test.each([
    ['<Input placeholder="{{digits:10}}:AA{{base64url:33}}" />', 'note telegram-bot-token'],
    ["botToken: { placeholder: '{{digits:10}}:AA{{base64url:33}}' }", 'note telegram-bot-token'],
    ['schema:\n  example:\n    client_secret: {{base62:32}}', 'note generic-secret'],
    [
      'examples:\n  response:\n    value:\n      - log:\n          - a\n        active: "0"\n        token: {{base62:24}}',
      'note generic-secret',
    ],
    ['{"x-example": {"a": [1], "client_secret": "{{base62:32}}"}}', 'note generic-secret'],
    [
      '{"example":"{\\n \\"name\\":\\"A\\",\\n \\"client_secret\\":\\"{{base62:32}}\\"}"}',
      'note generic-secret',
    ],
    ['apiToken: example\nexample: "{{digits:10}}:AA{{base64url:33}}"', 'note telegram-bot-token'],
    ['https://cdn.harbor.dev/a.apk?auth_key=1565257974-{{hex:32}}-0-{{hex:32}}', 'note generic-secret'],
    ['<img src="https://cdn.harbor.dev/a.png?width=9&apiKey={{hex:32}}" alt="">', 'note generic-secret'],
    ['new ol.source.BingMaps({\n  key: "{{base64url:64}}",\n  imagerySet: "Road"', 'note generic-secret'],
    ["AMap2DView(\n  webKey: '{{hex:32}}',", 'note generic-secret'],
    [
      "// {\n//   access_token: '{{hex:64}}',\n//   token_type: 'Bearer',\n//   expires_in: 7200,",
      'note generic-secret',
    ],
    ['pass = "R_SPF_ALLOW";', 'note generic-password'],
    [
      "      x-codeSamples:\n        - lang: Shell\n          source: |\n            curl -u 'client_secret={{base62:32}}'",
      'note generic-secret',
    ],
  ])('%s', (template, expected) => expect(scan(template)).toEqual([expected]))

  test.each([
    ['<Input value="{{digits:10}}:AA{{base64url:33}}" placeholder="Token" />', 'error telegram-bot-token'],
    ['example:\n  name: a\nclient_secret: {{base62:32}}', 'error generic-secret'],
    ['{"example": {"a": [1]}, "client_secret": "{{base62:32}}"}', 'error generic-secret'],
    ["// {\n//   client_secret: '{{hex:64}}',", 'error generic-secret'],
    ["paymentKey: '{{hex:32}}', // ol.source.Tile", 'warning generic-secret'],
    ['api_key: {{hex:32}}\nmapbox_style: streets', 'error generic-secret'],
    ['MAIL_API_KEY={{hex:32}}\nTILES=https://a.thunderforest.com', 'error generic-secret'],
  ])('but not %s', (template, expected) => expect(scan(template)).toEqual([expected]))

  test('the token that a standard prints', () => {
    const token = ['2YotnFZ', 'FEjr1zCsicMWpAA'].join('')
    expect(scan(`"access_token":"${token}"`)).toEqual(['note generic-secret'])
  })

  test('the key that a program is shipped with, in a comment only', () => {
    const key = ['SW2YcwTI', 'b9zpOOhoPsMm'].join('')
    expect(scan(`;secret_key = ${key}`)).toEqual(['note generic-secret'])
    expect(scan(`secret_key = ${key}`)).toEqual(['error generic-secret'])
  })

  test('an address that has expired, of any service', () => {
    const address = (date: string) =>
      `https://a.blob.core.windows.net/c/f.zip?sv=2024-01-01&se=${date}T13%3A22%3A16Z&sr=b&sp=r&sig=`
    const sig = (date: string) => {
      const { text } = render('{{base62:43}}', 'sas')
      return engine.scan(Buffer.from(`"${address(date)}${text}%3D"`)).matches.map(({ level }) => level)
    }
    expect(sig('2025-08-09')).toEqual(['note'])
    expect(sig('2099-08-09')).toEqual(['error'])
  })

  test('a certificate between the lines of a key is none', () => {
    const body = ['MIIFRDCC', 'AyygAwIBAgIUEPOR', '47ys6VDwMVB9tYoeEka83uQwDQYJKoZIhvcNAQELBQAwGTEX'].join('')
    const armour = ['-----BEGIN ', 'PRIVATE KEY-----\n', body, '\n-----END ', 'PRIVATE KEY-----'].join('')
    expect(engine.scan(Buffer.from(armour)).matches.map(({ level }) => level)).toEqual(['note'])
  })
})

describe('values that only look like secrets', () => {
  test.each([
    '$userpwd = "$user:$curpas";',
    'name="pass" value="<?= isset($_SESSION[\'pass\']) ? $_SESSION[\'pass\'] : \'\' ?>" tabindex="4"',
    `"pg/pgpass": "harbor-studio/pgpass#blank-home"`,
    `'password' => 'required_if:change_password,true' . $password,`,
    `'signed_token_cipher' => env('TOKEN_CIPHER', 'AES-256-CBC'),`,
    `{"RefreshToken":"bmV3","IDToken":"bmV3LWlk"}`,
    'test_spreadsheet_key = "{{base62:44}}"',
    '<ChatwootWidget websiteToken="{{base62:24}}" />',
    "<entry key='geocoder.key'>pk.{{hex:32}}</entry>",
    'MYSQL_PASSWORD=MyStrongDatabasePassword',
    '- SUDO_PASSWORD=MyOptionalStrongSudoPassword #optional',
    'SECRET_PASSWORD: makeitup2',
    'admin_password: web-7f9c4d8b6x-x2x9kq:8080',
    'auth_secret = unix:/run/php-7f9c4d8b6x2x9kq.sock',
  ])('%s', (line) => expect(scan(line)).toEqual([]))
})

test('a checksum that somebody worked out for a pattern makes a note', () => {
  const { matches } = engine.scan(Buffer.from(`"${'a'.repeat(33)}+ARm${'D7h+qo'}="`))
  expect(matches.map(({ level, proof }) => `${level} ${proof}`)).toEqual(['note proven'])
})

describe('what a held-out round of applications brought up (15)', () => {
  test.each([
    'GIT_ASKPASS="$HOME/git-askpass.sh"',
    '"admin.gitlab.clientSecretExample": "Bijv.: \\"{{base62:32}}\\"",',
    "step.new('Configure AWS credentials', 'aws-actions/configure-aws-credentials@{{hex:40}}')",
    '<task name="setBlankPassword">&lt;i&gt;Task group: other&lt;i&gt;</task>',
    `DB_PASSWORD=\`sed '/^password/!d;s///;q' $CONFIG\``,
    "Authorization: 'Basic YWxhZGRpbjpvcGVuc2VzYW1l',",
    "get '/login/password' => 'password_capture#new', as: :capture_password",
    "'passwords' => 'customers',",
    "putenv('DB_PASSWORD='.$url['pass']);",
    '--ks-pass "pass:$KEYSTORE_PASSWORD" ',
    "Authorization: 'Bearer public_{{base62:24}}',",
    'ALGOLIASEARCH_SEARCH_ONLY_KEY: {{hex:32}}',
    '{nkey: "U{{base32:55}}"},',
    '  of yga/qhwalotmlwzbleeyyrlienvykaxpy, hash key: {{hex:32}}, file_offset: 43',
    'GoogleApiKey = "ABQIAAAA{{base62:78}}";',
    'accessToken = "pk.eyJ{{base62:60}}.{{base62:22}}#4";',
    '  5c2pchzZ9KKVBCeHvmUve7aeCAgWvAei+BSA{{base62:28}}\n',
    '"media_router":{"device_id_salt":"{{hex:32}}"}',
  ])('%s', (template) => {
    expect(scan(template)).toEqual([])
  })

  test.each([
    "amplitude: {\n  apiKey: '{{hex:32}}',\n}",
    "mixpanel: { projectToken: '{{hex:32}}' }",
    "private rollbarConfig = {\n  accessToken: '{{hex:32}}',",
    "const rollbar = new Rollbar({\n  accessToken: '{{hex:32}}',",
    '<key>Fabric</key>\n<dict>\n<key>APIKey</key>\n<string>{{hex:40}}</string>',
    'android:apiKey="0{{base62:38}}" />',
    'DATA=\'{ "api_key": "{{base62:43}}", "type": "capture", "distinct_id": "x" }\'',
    '"cp_id":"890086000102", "client_id":"638183528277752704", "client_secret":"{{hex:64}}"',
    "'x-algolia-agent': 'Algolia for JavaScript', 'x-algolia-api-key': '{{hex:32}}',",
    'android:name="com.google.android.geo.API_KEY"\n  android:value="AIza{{base62:35}}" />',
  ])('is a note, since every client has it: %s', (template) => {
    expect(scan(template).filter((found) => !found.startsWith('note '))).toEqual([])
    expect(scan(template)).not.toEqual([])
  })

  test.each([
    '"password": {\n "hash": "x", "salt": "{{base64:44}}",',
    '##auth.client.4.password = passwd~!@#$%^&*()_+',
    'const PRIVATE_KEY_PLACEHOLDER = `\n-----BEGIN RSA PRIVATE KEY-----\nMIIEpQIBAAKCAQEAyF\n-----END RSA PRIVATE KEY-----`',
    'http://qm.qq.com/cgi-bin/qm/qr?k={{base62:32}}&authKey={{base62:64}}&noverify=0',
    '<code lang="C#">\n zip.Password = "Very0Secret.";\n</code>',
  ])('is at most a note: %s', (template) => {
    expect(scan(template).filter((found) => !found.startsWith('note '))).toEqual([])
  })

  test.each([
    "amplitude: { apiKey: '' },\n  apiKey: '{{hex:32}}',",
    "mixpanel: { apiSecret: '{{hex:32}}' }",
    "rollbar: { adminToken: '{{hex:32}}' }",
  ])('is reported all the same: %s', (template) => {
    expect(scan(template).some((found) => !found.startsWith('note '))).toBe(true)
  })
})

describe('what a held-out round of applications brought up (16)', () => {
  test.each(['DB_PASSWORD=My-Secret-Pass-2024!', 'DB_PASSWORD=correct-horse-battery!'])(
    'is reported: %s',
    (template) => {
      expect(scan(template)).toEqual(['warning generic-password'])
    },
  )

  test.each([
    "token: 'hh?|hours|12hr',",
    "token: 'y{2,4}|year',",
    'bptv2: { TOKEN_STAKING: STK_BPTV2, TOKEN_ORACLE: STK_BPTV2_ORACLE },',
    '"fileKey": "{{base62:22}}",',
    '"auth":{"client_token":"hmac-sha256:{{hex:64}}"',
    'password: $$QUAY_PASS',
    '<input type="hidden" name="timestamp_secret" value="{{hex:64}}">',
    'export const APPLY_UNIQUE_TOKEN = "<|!@#IS_APPLY!@#|>";',
    '"MARIADB_ROOT_PASSWORD=$$secret_mariadb_root_password"',
    '"name":"PASSWORD","label":"Password","defaultValue":"$$generate_password","required":true}',
    '--username "$$MONGO_ROOT_USERNAME" --password "$$MONGO_ROOT_PASSWORD" --authenticationDatabase admin',
    '<string>mvn -Dmaven.deploy.password=@secrets:maven-deploy-password@ deploy</string>',
    '<string>curl -u onedev:@secrets:maven-deploy-password@ -f -X PUT "https://artifact.onedev.io/"</string>',
    '<string>docker login -u robinshen -p @secrets:dockerhub-password@</string>',
    'git clone https://robin:@secrets:pat@@@code.onedev.io/onedev-manual',
    '#hibernate.connection.password=@lowerCaseProductName@',
    'smtp_password: TM_SMTP_PASSWORD_TM4',
    "'email_reset_password' => 'confide::emails.passwordreset',",
    "$query = 'CREATE USER '.$username.' IDENTIFIED BY '.$password.$tablespace;",
  ])('%s', (template) => {
    expect(scan(template)).toEqual([])
  })

  test.each([
    'new ExceptronClient(new ExceptronConfiguration\n {\n  ApiKey = "{{hex:32}}",',
    '"url":"https://tiles.example.com/{zoom}/{x}/{y}.png?apikey={{hex:32}}"',
    `data-cf-beacon='{"token": "{{hex:32}}"}' />`,
    'AAAAAAAAPbHiGn7bACf9gAAAACCQbNp4XKKHr1YKApetAXT6nNEfxtoEn0mqK0//EAAA{{base62:60}}',
    ' XnI0hSLZvevSaTnZMhckoaNHfsjfaxAQacdOo8cAkBgOnmsz9sfdoRF6PJ1Rn2zE\n EAAA{{base62:60}}',
  ])('is at most a note: %s', (template) => {
    expect(scan(template).filter((found) => !found.startsWith('note '))).toEqual([])
  })
})

describe('what clients of services and their histories brought up, development', () => {
  test.each([
    "TOKEN_VAULT = 'vau1zxA2LbssAUEF7Gpw91zMM1LvXrvpzJtmZ58rPsn',",
    'checksum/secrets: {{hex:64}}',
    'static::google_tag_manager_auth: "{{base62:22}}"',
    '<blockquote data-secret="OcUe7B6Edh" class="wp-embedded-content">',
    '"onepassword": "tbl{{base62:14}}",',
    'TOKEN_ENV_VARS = ["CLOUDSMITH_OIDC_TOKEN", "CI_JOB_JWT_V2", "CI_JOB_JWT"]',
  ])('%s', (template) => {
    expect(scan(template)).toEqual([])
  })

  test.each([
    '/** @example {\n *       "bobby": "lip_{{base62:20}}",\n *',
    '// If it exceeds 1MB, split it into shards, identified by "prefix+index"',
    '<pre><code>SLACK_TOKEN=xoxb-{{digits:12}}-{{digits:12}}-{{base62:24}}</code></pre>',
  ])('is at most a note: %s', (template) => {
    expect(scan(template).filter((found) => !found.startsWith('note '))).toEqual([])
  })

  test.each([
    "ACCESS_TOKEN = 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v',",
    "CREATE USER 'app'@'%' IDENTIFIED BY '{{base62:20}}';",
  ])('is reported: %s', (template) => {
    expect(scan(template).some((found) => found.startsWith('error '))).toBe(true)
  })
})

describe('what a held-out round of applications brought up (17)', () => {
  test.each([
    'legacyGitSigningKey = "247AE5FC6A838272";',
    'macosGitSigningKey = "9317B542250D33B34C41F62831D3B9C9754C0F5B";',
    '"sellerAdminKeys": [\n "02{{hex:64}}",',
    'SATOSHI_KEY = Utils.HEX.decode("04{{hex:128}}")',
    './gradlew compare -PleftEvidence=build/evidence.zip -PrightEvidence=build/x.zip',
    "const accessToken = 'MLY|4100327730013843|{{hex:32}}';",
    'EAA89286527D4A91755244F8F1C31A3508CEC11C2D849412B08FD73F0D40E7EC32856748C7016C887924AD0081D7017E9C9F98A13BACBC',
    "$message->setTarget(new Token('dj_BwvWGX2Y:APA91b{{base64url:134}}'",
    'SERVICES_LIST=(\n  "postgres:5432:5432"\n  "redis:6379:6379"\n  "kafka:9092:9092"\n  "http:80:80"\n)',
  ])('%s', (template) => {
    expect(scan(template)).toEqual([])
  })

  test.each([
    'Bugsnag.configure do |config|\n  config.api_key = "{{hex:32}}"\nend',
    'https://raw.githubusercontent.com/Kong/kong-portal/main/LICENSE?token=A{{base32:28}}',
    '[![codecov](https://codecov.io/gh/a/b/branch/main/graph/badge.svg?token={{base62:10}})](https://codecov.io/gh/a/b)',
  ])('is at most a note: %s', (template) => {
    expect(scan(template).filter((found) => !found.startsWith('note '))).toEqual([])
  })

  test.each([
    'unzip -P {{base62:16}} backup.zip',
    'Bugsnag.configure do |config|\nend\nconfig.api_key = "{{hex:32}}"',
  ])('is reported: %s', (template) => {
    expect(scan(template).some((found) => !found.startsWith('note '))).toBe(true)
  })
})

describe('what a held-out round of applications brought up (18)', () => {
  test.each([
    'paging_token: "{{base64:48}}",',
    'ssl_certificate_key /etc/nginx/awxweb.pem;',
    '  nToken = (int)(pTC-aTC);',
    '  *paToken = pCsr->zToken;',
    '"onepassword":"M12,1C5.92,1 1,5.92 1,12C1,18.08 5.92,23 12,23C18.08,23 23,18.08 23,12C23,5.92 18.08,1 12,1Z"',
    "addUniqueIndex(['confirmation_token'], 'UNIQ_B9AC5BCEC05FB297');",
    "encrypted_password        = 'ANONYMIZED'",
    'stringForKey("\\\\(branch).\\\\(l)")',
    'password: eu-west-2',
  ])('%s', (template) => {
    expect(scan(template)).toEqual([])
  })

  test.each([
    "id: 'GTM-P93SHJ4Z',\n auth: '{{base64url:22}}',",
    'https://www.amazon.com/Razor/dp/B002ZDAEIS?SubscriptionId=AKIA{{base32:16}}&tag=x',
  ])('is at most a note: %s', (template) => {
    expect(scan(template).filter((found) => !found.startsWith('note '))).toEqual([])
  })
})

describe('what comes near to a class of noise and is a credential', () => {
  test.each([
    'token: "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v"',
    'apksigner sign --ks-pass pass:{{base62:20}}',
    'DB_PASSWORD="Xk9|2mQp7wLr"',
    'DB_PASSWORD="winter#forest"',
    'DB_PASSWORD="@dmin2024@xyz"',
    'YOUR_API_KEY={{base62:32}}',
    'HASH_KEY={{base62:44}}',
    'BASE32_SECRET=A{{base32:55}}',
    '{ "product_id": "12345", "client_secret": "{{base62:40}}" }',
    'cheap: { apiKey: "{{hex:32}}" }',
    'https://codecov.io/upload/v4?commit=1&token={{base62:36}}',
    'def f():\n    """Text."""\n    api_key = "{{base62:32}}"',
  ])('%s', (template) => {
    expect(scan(template).some((found) => !found.startsWith('note '))).toBe(true)
  })
})
