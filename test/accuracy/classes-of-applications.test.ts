import { describe, expect, test } from 'vitest'
import { scan, scanLoud } from './scan-template.ts'

/** The same for the applications of the rounds since the fifteenth. */

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
    expect(scanLoud(template)).toEqual([])
    expect(scan(template)).not.toEqual([])
  })

  test.each([
    '"password": {\n "hash": "x", "salt": "{{base64:44}}",',
    '##auth.client.4.password = passwd~!@#$%^&*()_+',
    'const PRIVATE_KEY_PLACEHOLDER = `\n-----BEGIN RSA PRIVATE KEY-----\nMIIEpQIBAAKCAQEAyF\n-----END RSA PRIVATE KEY-----`',
    'http://qm.qq.com/cgi-bin/qm/qr?k={{base62:32}}&authKey={{base62:64}}&noverify=0',
    '<code lang="C#">\n zip.Password = "Very0Secret.";\n</code>',
  ])('is at most a note: %s', (template) => {
    expect(scanLoud(template)).toEqual([])
  })

  test.each([
    "amplitude: { apiKey: '' },\n  apiKey: '{{hex:32}}',",
    "mixpanel: { apiSecret: '{{hex:32}}' }",
    "rollbar: { adminToken: '{{hex:32}}' }",
  ])('is reported all the same: %s', (template) => {
    expect(scanLoud(template)).not.toEqual([])
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
    expect(scanLoud(template)).toEqual([])
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
    expect(scanLoud(template)).toEqual([])
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
    expect(scanLoud(template)).toEqual([])
  })

  test.each([
    'unzip -P {{base62:16}} backup.zip',
    'Bugsnag.configure do |config|\nend\nconfig.api_key = "{{hex:32}}"',
  ])('is reported: %s', (template) => {
    expect(scanLoud(template)).not.toEqual([])
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
    expect(scanLoud(template)).toEqual([])
  })
})

describe('what a held-out round of applications brought up (19)', () => {
  test.each([
    'data "azurerm_key_vault_secret" "sr_db_jdbc" {',
    '  basicAuthPassword: ^_^prometheusPassword^_^',
    "(241, 124, 'mailer_password', 's:0:\\\"\\\";', 'SMTP');",
    'sonar.projectKey={{hex:40}}',
    "'--smtp-pass=[specify password to use for SMTP-AUTH]::password' \\",
    '[url "https://GITHUB_PAT:GITHUB_OAT@github.com/"]',
    'SIGN_KEY=5A1F0D7C9E3B8A6421FFD0C4B7A93E58612DCE90',
    "ADMIN_PASSWORD='JDJhJDE0J{{base62:71}}'",
    'const tiles = `https://api.mapbox.com/a.html?access_token=pk.eyJ{{base64url:60}}.{{base64url:22}}{z}/{x}/{y}`',
    "'accessKey' => 'SWSC{{base32:22}}',",
  ])('%s', (template) => {
    expect(scan(template)).toEqual([])
  })

  test.each([
    'accounts:\n  - credential: {{hex:32}}\n    salt: 123',
    '<?xml version="1.0"?>\n<hudson.plugins.sonar.Settings plugin="sonar@2.4.4">\n<databaseSecret>{{base62:43}}=</databaseSecret>\n</hudson.plugins.sonar.Settings>',
    '{"hash":"{{hex:1024}}","salt":"{{hex:32}}","email":"a@harbor.dev"}',
  ])('is at most a note: %s', (template) => {
    expect(scanLoud(template)).toEqual([])
  })
})

describe('what every copy of a program has, and what documents show', () => {
  test.each([
    '"SegmentApiKey": "{{base62:32}}"',
    'MIXPANEL_TOKEN={{hex:32}}',
    'ph_api_key = "{{base62:43}}"',
    'window.FontAwesomeKitConfig = {"asyncLoading":{"enabled":true},"token": "{{hex:10}}"}',
    'openapi: 3.0.0\ninfo:\n  description: curl -u sk_live_{{base62:24}}',
    '{\n  "swagger": "2.0",\n  "info": { "x": { "secret": "{{base62:40}}" } }\n}',
    '/**\n * Call it so:\n * curl -u sk_live_{{base62:24}}:\n */',
    '/// stripe.key("sk_live_{{base62:24}}")',
  ])('is a note: %s', (template) => {
    expect(scanLoud(template)).toEqual([])
    expect(scan(template)).not.toEqual([])
  })
})

describe('what a held-out round of applications brought up (20)', () => {
  test.each([
    '"aws_secret_access_key": "EJ[1:{{base64:44}}:{{base64:32}}:{{base64:60}}]",',
    '"javascriptKey": "{{base62:40}}",',
    '"windowsKey": "{{base62:40}}",',
    'configcatKey: "{{base62:22}}/{{base62:22}}"',
    'userCredentials.setUid( "KvMx6c1eoYo" );',
    'DEFAULT_CREDENTIALS_EXPIRY_ALERT_UID = "sHMedQF7VYa";',
    '"offerIdToken": "{{base64:88}}"',
    '"nativeToken": "T{{base62:33}}"',
    '"TOKEN": "EC-9AB123456C789012D"',
    'api_key: proj_pub_{{base62:22}}',
    "DSN: '{{hex:32}}@o56155.ingest.us.sentry.io/4507472203087872',",
    '--set-secrets DJANGO_SUPERUSER_PASSWORD=$_ADMIN_PASSWORD_NAME}:latest \\',
    'POSTGRES_PASSWORD: secret-<<pipeline.id>>',
    '  bench new-site --admin-password "$ADMIN_PASSWORD" \\\n    "$SITE_NAME"',
    'password: ihr-passwort',
    '--powervs-ssh-key k8s-pvs-sshkey \\',
    'atmos generate --ssh-key-password &ltpassword&gt")',
    '"ldap_bind_password": "ldap_auth_method=searchbind",',
    'this.pwd = !!+obj.pwd;',
    'ORIGIN_TRIAL_TOKEN={{base64:120}}',
    'root_password={FILTERED]',
    '//   http://sa-oauth-client.com:9000@sa-token.com/auth',
    '"GRANT USAGE ON *.* TO")." $ff IDENTIFIED BY ".(min_version(8)?"":"PASSWORD ").q($cg));',
  ])('%s', (template) => {
    expect(scan(template)).toEqual([])
  })

  test.each([
    '"encrypted": {\n  "token": "{{base64:200}}"\n}',
    '# This key is not a secret, it is the id of our application\nset appKey "{{base62:40}}"',
    'const key = "sk_live_{{base62:24}}" // safe to commit',
    't("form", api_secret_key_example: "sk_live_{{base62:24}}")',
    'APP_ID = "1:723990470614:android:{{hex:16}}"\nGOOGLE = "AIza{{base62:35}}"',
    '"countly_app_key": "{{hex:40}}"',
    'val postHogApiKey = "{{base62:43}}"',
    "DOCUMENTATION = r'''\nmodule: x\n'''\n\nEXAMPLES = r'''\n- name: a\n  datadog_monitor:\n    api_key: \"{{hex:32}}\"\n'''",
    "HoptoadNotifier.configure do |config|\n  config.api_key = '{{hex:32}}'",
    'public static class AppCenterHelper {\n  const string AppSecret = "{{uuid}}";',
    'Authorization: Hawk id="dh37fgj492je", nonce="j4h3g2", mac="{{base64:44}}"',
  ])('is a note: %s', (template) => {
    expect(scanLoud(template)).toEqual([])
  })

  test.each([
    '"masterKey": "{{base62:40}}"',
    '"restKey": "{{base62:40}}"',
    'api_key: proj_pvt_{{base62:22}}',
    'password=!{{base62:15}}',
    '"encryption": { "token": "{{base62:40}}" }',
    '"encrypted": {},\n"token": "{{base62:40}}"',
    '# This key is secret\nset appKey "{{base62:40}}"',
    'const AppSecret = "{{base62:40}}";',
    "EXAMPLES = r'''\n- name: a\n'''\napi_key = \"{{hex:32}}\"",
    'https://deploy:90210445@shop.harbor.dev/x',
    '"example_id": 3, "api_secret_key": "sk_live_{{base62:24}}"',
  ])('is reported all the same: %s', (template) => {
    expect(scanLoud(template)).not.toEqual([])
  })
})

describe('what a held-out round of applications brought up (23, 24)', () => {
  test.each([
    'f_pgpass="$HOME/.pgpass"',
    'f_pgpass="${HOME}/.pgpass"',
    'chromeDefaultExtensionKey: akgoaoikmbmhcopjgakkcepdgdgkjfbc',
    '<string name="valBugsnagApiKey">{{hex:32}}</string>',
    '"secretData" : "{\\"value\\":\\"{{base64:86}}==\\",\\"salt\\":\\"{{base64:22}}==\\"}",',
  ])('%s', (template) => {
    expect(scanLoud(template)).toEqual([])
  })

  test.each([
    'pgpass="$HOME/{{base62:24}}"',
    'extensionSecret: {{base62:32}}',
    'BUGSNAG_AUTH_TOKEN={{uuid}}',
    '"data" : { "secret": "{{base64:86}}" }',
    'server:\n  id: {{aws-key-id}}\n  key: {{base64:40}}',
  ])('is reported all the same: %s', (template) => {
    expect(scanLoud(template)).not.toEqual([])
  })
})

describe('what a held-out round of applications brought up (25)', () => {
  test.each([
    'rcloneEncryptedClientSecret = "{{base64url:54}}"',
    'kind: secret\nname: docker\n\ndata:\n  docker_username: {{base64url:68}}\n  docker_password: {{base64url:76}}',
    '"encrypted": {\n  "username": "{{base64:344}}",\n  "password": "{{base64:344}}"\n}',
    '"PWD": "/home/yd_hzj", ',
    'rootpass="rootpass=$MPASS"',
    "$wpa_passphrase = \"wpa_passphrase={$wlcfg['wpa']['passphrase']}\\n\";",
    'psk=data[WIRELESS_SECURITY].get(\n',
    'oadm ca create-api-client-config --user=system:serviceaccounts:default:nuage --master=x',
  ])('%s', (template) => {
    expect(scanLoud(template)).toEqual([])
  })

  test.each([
    'encryptionSecret = "{{base64url:54}}"',
    'decryptedClientSecret = "{{base64url:54}}"',
    'kind: secret\nspec:\n  docker_password: {{base64url:76}}',
    'kind: Secret\nstringData:\n  docker_password: {{base64url:76}}',
    '"encrypted": { "a": "b" },\n"password": "{{base64:344}}"',
    'PWD=/{{base62:24}}',
    'rootpass="rootpass={{base62:24}}"',
    'wpa_passphrase harbor {{base62:20}}',
    'psk="k({{base62:14}}"\n',
    'curl --user=systems:{{base62:20}} https://api.harbor.dev/',
  ])('is reported all the same: %s', (template) => {
    expect(scanLoud(template)).not.toEqual([])
  })
})

describe('what a held-out round of applications brought up (26)', () => {
  test.each([
    'user.signing.key = "CE707A2C17FAAC97907FF8EF2E54EA7BFE630916";',
    "gitea_gpg_key: '{{hex:40}}'",
    'DB_PASSWORD=`perl -le \'print $ENV{"spring.datasource.password"}\'`',
    "sendgrid_pass: 'passwordgoeshere'",
    'return cb(secret.channel === "{{hex:32}}")',
    'Authorization: Bot MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.{{base64url:27}}',
    "const reCAPTCHAEnterpriseKey = {\n  key: '6L{{base62:38}}'\n};",
    '<add key="DocumentDbAuthKey" value="C2y6yDjf5/R+ob0N{{base64:70}}==" />',
    '"subscriptionKey": "{{base64:22}}==!{{base64:64}}",',
    '"FAIL_TO_PASS":"tests/failing-test1,tests/failing-test2"',
  ])('%s', (template) => {
    expect(scanLoud(template)).toEqual([])
  })

  test.each([
    'user.signing.key = "{{base62:40}}"',
    "gitea_admin_key: '{{hex:40}}'",
    'DB_PASSWORD="goeshere-{{base62:20}}"',
    'secret = "{{hex:32}}"; channel = 1',
    "const recaptcha = {\n  secretKey: '6L{{base62:38}}'\n};",
    '"subscriptionKey": "{{base64:22}}=={{base64:64}}",',
    '"DB_PASS": "{{base62:24}}"',
    'APP_KEY=base64:{{base64:43}}=',
  ])('is reported all the same: %s', (template) => {
    expect(scanLoud(template)).not.toEqual([])
  })
})

describe('what a held-out round of applications brought up (27)', () => {
  test.each([
    '<workbookProtection workbookHashValue="{{base64:86}}==" workbookSaltValue="{{base64:22}}==" workbookSpinCount="100000"/>',
    '<sheetProtection hashValue="{{base64:86}}==" saltValue="{{base64:22}}==" spinCount="100000" sheet="1"/>',
  ])('%s', (template) => {
    expect(scanLoud(template)).toEqual([])
  })

  test.each([
    '<user saltValue="1" secret="{{base64:22}}==" spinCount="100000"/>',
    'saltValue = "{{base64:43}}="',
  ])('is reported all the same: %s', (template) => {
    expect(scan(template)).not.toEqual([])
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
    'SIGN_KEY={{hex:40}}',
    '<?xml version="1.0"?>\n<hudson.plugins.sonar.Settings plugin="sonar@2.4.4">\n<serverToken>{{hex:40}}</serverToken>\n</hudson.plugins.sonar.Settings>',
    'accounts:\n  - credential: {{base62:32}}\n    salt: 123',
    'https://HARBOR_BOT:{{base62:24}}@git.harbor.dev/',
    'sonar.login={{hex:40}}',
    'MIXPANEL_API_SECRET={{hex:32}}',
    'POSTHOG_PERSONAL_API_KEY={{base62:40}}',
    '* curl -u sk_live_{{base62:24}}',
    '// sk_live_{{base62:24}}',
    'openapi_client:\n  secret: "{{base62:40}}"',
    'Properties:\n  Body:\n    openapi: 3.0.1\nSecret: "{{base62:40}}"',
    'def f():\n    """Text."""\n    api_key = "{{base62:32}}"',
  ])('%s', (template) => {
    expect(scanLoud(template)).not.toEqual([])
  })
})
