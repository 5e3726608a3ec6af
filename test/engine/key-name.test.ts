import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyKeyName, keyWords } from '../../src/engine/key-name.ts'

const names = {
  password: `password passwd Password PASSWORD PGPASSWORD pgpassword DBPassword dbPassword DB_PASS dbpass SMTP_PASS ORACLE_PWD
    spring.datasource.password db-password passphrase KEY_PASSPHRASE keystorePassword storePassword passwordConfirmation confirmPassword
    newPassword MYSQL_ROOT_PASSWORD password1 PASSWORD_PROD contraseña Passwort senha mysqlpwd sshpass requirepass PassWord userpassword
    rootpassword admin_pass passcode REDIS_PASSWORD_2 wifiPassword`,
  strong: `API_KEY apiKey APIKey APIkey apikey X-API-Key api-key accesskey accessKey AWS_SECRET_ACCESS_KEY awsSecretAccessKey secretkey
    SECRET_KEY SECRET_KEY_BASE clientsecret CLIENT_SECRET clientSecret authtoken AUTH_TOKEN access_token refreshToken REFRESH_TOKEN
    GITHUB_TOKEN bearerToken secret credentials PRIVATE_KEY privateKey encryptionKey signing_key MASTER_KEY stripeKey STRIPE_KEY
    OPENAI_API_KEY_PROD JWT_SECRET KEYCLOAK_CLIENT_SECRET PASSWORD_RESET_TOKEN secret_id VAULT_SECRET_ID WEBHOOK_SECRET cookieSecret
    SESSION_SECRET NEXTAUTH_SECRET DEPLOY_KEY SENDGRID_KEY token PAGE_ACCESS_TOKEN VERIFY_TOKEN HASH_SECRET BUILD_TOKEN CURSOR_API_KEY
    npm_token _authToken API_KEY_2`,
  weak: `KEY key SALT salt PEPPER DSN SENTRY_DSN AUTH auth CONNECTION_STRING connectionString AZURE_STORAGE_CONNECTION_STRING
    Authorization JWT jwt GITHUB_PAT REDIS_KEY storageKey STORAGE_KEY sessionKey COSMOS_PRIMARY_KEY passwordSalt`,
  no: `MAX_TOKENS maxTokens MAX_TOKENS_RATIO TOKEN_PATH TOKEN_EXP TOKEN_LIFETIME_MINUTES KEYCLOAK_URL KEYCLOAK_ADMIN AWS_ACCESS_KEY_ID
    accessKeyId PASSWORD_RESET_DISABLED RESET_OS_PASSWORD csrfToken authenticity_token csrfTokenName tokenType token_type secretName keyCode primaryKey foreignKey
    sortKey cacheKey partitionKey tokenizer forgotPassword passwordLabel passwordPlaceholder showPassword hasPassword passwordField
    password_min_length publicKey PUBLIC_KEY pubkey publickey sshPublicKey NEXT_PUBLIC_API_KEY STRIPE_PUBLISHABLE_KEY integrity KEY_DIR
    SERVER_CA_PRIVATE_KEY_PATH AZURE_KEY_VAULT_ENABLED ENABLE_DEFAULT_CA_KEY_USAGES COMPOSER_AUTH_JSON_FILE SIGNED_RESPONSE_ALG
    POSTGRES_HOST_AUTH_METHOD AUTH_RATELIMIT POSTGRES_PASSWORD_FILE PASSWORDFILE tokenname bypass compass monkey keyboard keydown keyDown
    keyframes author authority authenticate passwordless secretary tokenCount passwordHash nextPageToken eos_token pad_token secretKeyRef
    imagePullSecrets existingSecret isTokenValid invalidToken tokenUrl auth_uri queryKey translationKey hotkey keyId kid secretsmanager
    secretArn renderPass firstPass passed passenger passport passive client.generate_secret form.password.label hostname name value id
    encrypted_key sentry_key recv-keys beforePass commit sha256 path x`,
} as const

describe('classifyKeyName', () => {
  for (const [verdict, list] of Object.entries(names)) {
    test.each(list.trim().split(/\s+/))(`%s is ${verdict}`, (name) => {
      expect(classifyKeyName(name)).toBe(verdict)
    })
  }

  test('words written in other ways get the same verdict', () => {
    for (const words of [
      ['db', 'password'],
      ['client', 'secret'],
      ['max', 'tokens'],
      ['public', 'key'],
      ['auth', 'token', 'url'],
    ]) {
      const camel = words.map((word, i) => (i ? word[0]!.toUpperCase() + word.slice(1) : word)).join('')
      const forms = [words.join('_'), words.join('-'), words.join('.'), words.join('_').toUpperCase(), camel]
      expect(new Set(forms.map(classifyKeyName)).size, words.join(' ')).toBe(1)
    }
  })

  test('takes any text, and refuses what is too long for a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(['strong', 'password', 'weak', 'no']).toContain(classifyKeyName(`token${name}`))
      }),
    )
    expect(classifyKeyName(`${'a'.repeat(100_000)}password`)).toBe('no')
  })
})

describe('keyWords', () => {
  test.each([
    ['DBPassword', 'db password'],
    ['APIKey', 'api key'],
    ['X-Api-Key2', 'x api key'],
    ['awssecretaccesskey', 'aws secret access key'],
    ['mysqlrootpassword', 'mysql root password'],
    ['tokenizer', 'tokenizer'],
  ])('%s', (name, words) => {
    expect(keyWords(name).join(' ')).toBe(words)
  })
})
