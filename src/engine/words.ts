/**
 * The vocabulary of `key-name.ts` and `value-class.ts`. Lists are text, made into sets when first asked for, so that loading this file
 * costs nothing. All words are lower case.
 */
const lists = {
  /** What a person types. */
  password:
    'contrasena haslo heslo jelszo kennwort losenord lozinka mdp motdepasse parola pass passcode passphrase passwd password passwords passwort pwd pword requirepass salasana senha sifre wachtwoord',
  /** Secrets that a machine makes; `key` is judged by what stands before it. */
  secret: 'secret secrets token credential credentials creds cred apikey',
  /** Before `key`: it opens something. */
  opens:
    'access admin aes airtable alchemy algolia amplitude anthropic api apis auth aws azure backend bearer bugsnag clerk cloudflare cohere consumer cosmos crypto datadog decryption deepgram deploy des developer digitalocean elevenlabs encrypt encryption etherscan fastly firebase gcp giphy github gitlab google grafana groq hashing heroku hetzner hmac honeycomb huggingface infura ingest instrumentation integration jws jwt langfuse langsmith license linode mailchimp mailgun mandrill mapbox maps master merchant mistral mixpanel netlify newrelic omdb openai openweather opsgenie pagerduty partner paypal pinecone postmark priv private replicate resend rest restricted rollbar rsa secret segment sendgrid sentry shared shopify sign signature signing snyk sonar square ssh stripe subscription supabase tmdb tomtom twilio unseal unsplash vault vercel vultr webhook wrapping youtube',
  /** Before `key`: too often the name of an entry (`storageKey`), so its value must look random. */
  opensMaybe:
    'account app application client cookie customer dev function functions host instance live read root security server service session storage transfer user weather write',
  /** Before `key`: a place in a table, a tree or a cache. */
  places:
    'active alt annotation any arrow authorized axis backspace breadcrumb business cache candidate chart child children col column composite config control countries country ctrl current data dedup dedupe default delete dict down end enter entity ephemeral escape event feature field filter first flag foreign function group header home hot i18n id idempotency ids index item keyboard known label lang language last left legend list locale lookup map max menu message meta metadata min model modifier name natural next node object option order param parameter parent partition peer preference press pressed prev previous primary prop property query range react recipient redirect region registry resource right route row section selected serie series setting settings shift shortcut slot sort sorting state surrogate tab table tag text theme title toggle topology translation translations trusted unique up value verification verify verifying',
  /** First word: an action or a question, not a thing. */
  verbs:
    'about allow allows ask can cannot change changed check choose compare could create decode delete disable disabled empty enable enabled enter exclude existing expired extract fetch find forget forgot forgotten generate generated generates get had handle has have hide how if ignore include incorrect invalid is list load log lookup lost make mask match matches mismatched missing must need needs no non not obfuscate on parse print pull recv redact remember remind remove renew repeat require required requires reset resets retype revoke rotate sanitize save should show skip stored strip supports toggle try update use uses using validate way weak what when where why with without wrong',
  /** First word before `token` or `pass`: a token of a grammar, a model, a page or a coin; a pass of a renderer. */
  otherTokens:
    'added after before begin bloom bos cached cancel close cls completion compute consumed continuation cursor depth design end eos erc20 first fungible governance image input left lp material mesh next nft open output pad padding page pagination prev previous prompt remaining render reserved reward right second sep shader special spent start stop third unk unused used',
  /** Last word: a property of the secret, not the secret. */
  properties:
    'action actions active address addresses age alg algo algorithm algorithms allowed amount arn at attr attribute attributes audience available backend balance binding bindings board body btn bucket budget budgets button callback caption change changed changes char chars checksum claim claims class classname client column columns complexity component config configuration confirmed contract controller cost costs count counter counts credit credits criteria css cutoff date days decimals derivation desc description dialog digest dir directory disable disabled down driver dto element email empty enable enabled encoder encoders end endpoint endpoints enforcement engine entity env err error errors event events exchange exchanged exists exp expiration expire expired expires expiring expiry exps factory field fields file filename files filter fingerprint fixture fixtures flag flags fn folder forgot forgotten form format formats forms frame frames func function generator grant grants guard handler hash hashed hasher hashes header headers help helper helpers helptext hidden hint hints history holder hook hooks host hostname hosts hours icon icons id identifier identifiers ids idx inactive incorrect index input inputs interceptor interface interval invalid issuer iterator kind kinds label labels len length less level lexer life lifetime limit limits line link links list listener lists location locations manager map mapping mappings mask match matched matches max maximum message messages method methods middleware millis min minimum minutes mismatch missing modal mode model models modes module modules ms msg name names namespace namespaces needed notification notifications object offset ops option optional options opts owner owners page pages pair pairs param parameter parameters params parse parser path paths pattern payload placeholder placeholders plugin policies policy pool port ports pos position prefix prefixes present press price properties property props protected protection provider providers range reader realm reducer ref reference references refs regex regexp region repository request required requirement requirements reset resets response ring rings role roles rotated rotation round rounds rule rules schema schemas scope scopes screen screenshot seconds selector selectors server service services set setting settings shown size sizes spacer spec specs start state stats status storage store stores strategy stream strength strong style styles subject suffix supply support supported swap symbol template templates text texts time timeout timeouts timestamp title titles tooltip ttl type types up update updated uri uris url urls usage usages usd use used user username usernameandpassword usernames users uses util utils valid validate validation validator validators variant variants verification verified version versions view views visibility visible warning weak word words',
  /** Anywhere: published on purpose. */
  published:
    'anon anonymous fingerprint measurement pub pubkey public publickey publishable sitekey unauthenticated',
  /** After the secret word: where or which, nothing more. */
  tails:
    'a b b64 base base64 current default dev development hex live local main new old plain plaintext primary prod production raw secondary staging str string test two v value',
  /** Weak names: the value must look random. */
  weak: 'auth authorization bearer connectionstring connectionurl connstr dsn jwt key keys licence license mnemonic nkey oauth otp pat pepper psk salt sas seed totp wep wpa',
  /** May stand before a joined `pass`, `key`, `token` or `secret` (`dbpass`, `clientsecret`). */
  joins:
    'access account admin amqp api app auth aws az azure backup basic bearer bind bot cert client consumer crypt csrf current db db2 default dev discord docker elastic email encrypt encryption es ftp gcp git github gitlab gpg hmac hook host http https id imap jks jwt kafka key keystore ldap license login mail master mongo mq my mysql new npm oauth old openai ora oracle p12 pfx pg pgp pop priv private prod proxy pub public rabbit redis refresh registry root s3 secret service session sftp shared sign signing site slack smtp sql ssh ssl store stripe su sudo super telegram test tls token truststore user usr vpn web webhook wifi wlan xsrf',
  /** Words of throw-away defaults; a value that splits into them wholly is one. */
  defaults:
    'a abc abcd access ad admin administrator an and api app application asdf asdfg auth autumn bar batman baz bit bits bot byte bytes cat chang change changeit changeme characters chars ci client cloud code company config credential credentials creds data database db default demo dev developer development docker dog dont dragon dummy easy elastic elasticsearch enough env example fake foo foobar football for game gitea gitlab go good grafana guest hard hello here hi hunter iam id iloveyou in insecure is it jenkins jwt kafka keep key keycloak keys ldap length letmein life local localhost login long longer love mail manager mariadb master me min minimum minio minioadmin mongo mongodb monkey my mysecretpassword mysql need neo new nextcloud nexus no node none not of on one only open or oracle owner p pa pass passcode passphrase passw passwd password passwort phrase please postgres postgresql princess prod production project ps pw pwd qa qwer qwerty rabbit rabbitmq random read redis repl replace replication root rootpass rootroot run s safe salt sample sec secret secrets secure security server service session shared sign signing site spring sql staging str string strong summer sunshine super superadmin supersecret superuser symfony sys system team temp temporary test tester testing that the this three tmp to token toor top trustno two us use user username users vagrant value vault very wallet we weak web welcome winter word wordpress work world wp write xyz you your zabbix zxcv',
  /** Values that a schema, a protocol or a language knows. */
  keywords:
    'aes always any api_key apikey argon2 array authorization_code auto base64 basic bcrypt bearer bigint body bool boolean buffer bytes char cleartext client_credentials compat confirmed cookie default digest disabled dsa ecdsa ed25519 email enabled encrypted env es256 external false file form function hashed header hex hidden hmac hs256 html htpasswd implicit include inherit input int integer internal json jwt latest lax legacy md5 nan negotiate never ngmodel nil no none ntlm null nullable number oauth oauth2 object off omit on optional passed path peer plain plaintext query read required rs256 rsa same-origin scram-sha-256 scrypt search secretstr securestring self sha1 sha256 sha512 str strict string symbol tel text textarea true trust uint8array undefined unknown url utf-8 utf8 varchar visible void write xml yaml yes',
  /** The word for a password in other languages, as a translation holds it. */
  translations:
    'adgangskode clave contrasena contrasenya cyfrinair facal-faire fjalekalimi geslo gwachtwurd haslo heslo jelszo kata katasandi kennwort kodeord kunci losenord losung lozinka lykilord mat-khau matkhau nenosiri parola parole parool pasahitza pasaje passe passord passwort pasvorto paswoord salasana sandi senha sifre sinsin slaptazodis wachtwoord wagwoord',
} as const

export type WordList = keyof typeof lists

const sets: { [Name in WordList]?: ReadonlySet<string> } = {}

/** One of the lists as a set, made when first asked for. */
export function words(list: WordList): ReadonlySet<string> {
  sets[list] ??= new Set(lists[list].split(' '))
  return sets[list]
}
