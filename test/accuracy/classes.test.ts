import { describe, expect, test } from 'vitest'
import { render } from '../../src/rules/templates.ts'
import { engine, scan } from './scan-template.ts'

/** Every class of noise and of misses that reading real repositories brought up (docs/accuracy.md), one line each. */

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
    `/^(?<user>[^:]+):(?<password>[^@]+)@(?<host>[^:/]+)/`,
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
