import {
  findProject
} from "./shared-config-discover.js";
import "./shared-config-defaults.js";
import {
  Hits,
  createPrefilter
} from "./shared-engine-prefilter.js";
import {
  applyBaseline,
  makeFingerprint
} from "./shared-findings-baseline.js";
import {
  version
} from "./shared-package-json.js";
import {
  printable
} from "./shared-printable.js";
import {
  needles,
  rules
} from "./shared-generated-catalogue.js";
import "./shared-errors.js";
import "./shared-runtime.js";

// src/scan.ts
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

// src/engine/detectors/private-key.ts
var MAX_ARMOUR = 32 * 1024;
function readArmouredKey(bytes, hit) {
  const text = bytes.toString("latin1", hit, Math.min(bytes.length, hit + MAX_ARMOUR));
  const putty2 = /^PuTTY-User-Key-File-([23]): [a-z0-9@.-]{3,40}/.exec(text);
  if (putty2) return puttyKey(text, hit, putty2[1]);
  const begin = /^(-----|---- )BEGIN ([A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?)( ----|-----)/.exec(text);
  if (!begin) return void 0;
  const label = begin[2];
  const footer = `${begin[1]}END ${label}${begin[3]}`;
  const end = text.indexOf(footer, begin[0].length);
  const stop = end < 0 ? unfinishedBody(text, begin[0].length) : end + footer.length;
  if (stop === void 0) return void 0;
  const armour2 = text.slice(0, stop);
  if (countBase64(armour2.slice(begin[0].length, end < 0 ? void 0 : end)) < 40) return void 0;
  return { label, start: hit, end: hit + armour2.length, text: unescapeLines(armour2) };
}
function keyRuleId(label) {
  if (label.startsWith("PuTTY")) return "private-key-putty";
  if (label.startsWith("PGP")) return "private-key-pgp";
  if (label.startsWith("SSH2")) return "private-key-ssh2";
  if (label.startsWith("OPENSSH")) return "private-key-openssh";
  if (label.startsWith("ENCRYPTED")) return "private-key-encrypted";
  if (label.startsWith("RSA")) return "private-key-rsa";
  if (label.startsWith("EC")) return "private-key-ec";
  if (label.startsWith("DSA")) return "private-key-dsa";
  return "private-key-pkcs8";
}
function puttyKey(text, hit, version3) {
  const mac = /Private-(?:MAC|Hash): [0-9a-f]{40,64}/.exec(text);
  const lines = text.indexOf("Private-Lines:");
  if (lines < 0) return void 0;
  const length = mac ? mac.index + mac[0].length : Math.min(text.length, lines + 2048);
  return { label: `PuTTY ${version3}`, start: hit, end: hit + length, text: unescapeLines(text.slice(0, length)) };
}
function unfinishedBody(text, from) {
  const body = /^(?:(?:\\[rn]|[\r\n \t])+[A-Za-z0-9+/=]{16,})+/.exec(text.slice(from));
  return body ? from + body[0].length : void 0;
}
function countBase64(text) {
  let count = 0;
  for (const part of unescapeLines(text).match(/[A-Za-z0-9+/]{16,}/g) ?? []) count += part.length;
  return count;
}
function unescapeLines(text) {
  return text.replace(/\\r\\n|\\n|\\r/g, "\n").replace(/\\?["'`][ \t]*[+,.]?[ \t\r]*\n[ \t]*[+.]?[ \t]*\\?["'`]/g, "\n");
}

// src/engine/bytes.ts
var classes = new Uint8Array(256);
var ALNUM = 1;
var TOKEN = 2;
var NAME = 4;
var BASE64 = 8;
var BLANK = 16;
var NEWLINE = 32;
var HEX = 64;
fill("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", ALNUM | TOKEN | NAME | BASE64);
fill("_+/=.~-", TOKEN);
fill("_.-$", NAME);
fill("+/_-", BASE64);
fill(" 	", BLANK);
fill("\n\r", NEWLINE);
fill("0123456789abcdefABCDEF", HEX);
function is(bytes, i, set) {
  return i >= 0 && i < bytes.length && (classes[bytes[i]] & set) !== 0;
}
function run(bytes, from, limit, set) {
  const end = Math.min(limit, bytes.length);
  let i = from;
  while (i < end && (classes[bytes[i]] & set) !== 0) i++;
  return i - from;
}
function runBefore(bytes, to, limit, set) {
  const end = Math.max(limit, 0);
  let i = to;
  while (i > end && (classes[bytes[i - 1]] & set) !== 0) i--;
  return to - i;
}
function countTokenBytes(bytes, from, limit) {
  return run(bytes, from, limit, TOKEN);
}
function fill(characters, set) {
  for (let i = 0; i < characters.length; i++) {
    const byte = characters.charCodeAt(i);
    classes[byte] = classes[byte] | set;
  }
}

// src/engine/encodings.ts
var MAX_ENCODED = 64 * 1024;
function decodeAround(bytes, hit, length, encoding) {
  if (encoding === "base64") return decodeBase64(bytes, hit, length);
  if (encoding === "hex") return decodeHex(bytes, hit, length);
  if (encoding === "percent") return decodePercent(bytes, hit, length);
  return [];
}
function decodeBase64(bytes, hit, length) {
  const start = hit - runBefore(bytes, hit, hit - MAX_ENCODED, BASE64);
  const end = hit + length + run(bytes, hit + length, hit + length + MAX_ENCODED, BASE64);
  const decoded = [];
  for (let skip = 0; skip < 4 && start + skip <= hit; skip++) {
    decoded.push({ start: start + skip, end, bytes: Buffer.from(bytes.toString("latin1", start + skip, end), "base64") });
  }
  return decoded;
}
function decodeHex(bytes, hit, length) {
  const before = runBefore(bytes, hit, hit - MAX_ENCODED, HEX) & ~1;
  const after = run(bytes, hit + length, hit + length + MAX_ENCODED, HEX) & ~1;
  const start = hit - before;
  const end = hit + length + after;
  return [{ start, end, bytes: Buffer.from(bytes.toString("latin1", start, end), "hex") }];
}
function decodePercent(bytes, hit, length) {
  let start = hit;
  while (start > 0 && hit - start < MAX_ENCODED && isUrlByte(bytes[start - 1])) start--;
  let end = hit + length;
  while (end < bytes.length && end - hit < MAX_ENCODED && isUrlByte(bytes[end])) end++;
  return [{ start, end, bytes: percentDecode(bytes.subarray(start, end)) }];
}
function percentDecode(bytes) {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 37 && is(bytes, i + 1, HEX) && is(bytes, i + 2, HEX)) {
      out[length++] = Number.parseInt(bytes.toString("latin1", i + 1, i + 3), 16);
      i += 2;
    } else out[length++] = bytes[i];
  }
  return out.subarray(0, length);
}
function isUrlByte(byte) {
  if (byte <= 32 || byte >= 127) return false;
  return !(byte === 34 || byte === 38 || byte === 39 || byte === 60 || byte === 62 || byte === 63 || byte === 96);
}
function base64Text(value) {
  if (value.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return void 0;
  const bytes = Buffer.from(value, "base64");
  if (bytes.length < 6) return void 0;
  for (const byte of bytes) {
    if (byte < 32 ? byte !== 10 && byte !== 13 && byte !== 9 : byte >= 127) return void 0;
  }
  return bytes.toString("latin1").trim();
}

// src/engine/words.ts
var lists = {
  /** What a person types. */
  password: "contrasena haslo heslo jelszo kennwort losenord lozinka mdp motdepasse parola pass passcode passphrase passwd password passwords passwort pwd pword requirepass salasana senha sifre wachtwoord",
  /** Secrets that a machine makes; `key` is judged by what stands before it. */
  secret: "secret secrets token credential credentials creds cred apikey",
  /** Before `key`: it opens something. */
  opens: "access admin aes airtable alchemy algolia amplitude anthropic api apis auth aws azure backend bearer bugsnag clerk cloudflare cohere consumer cosmos crypto datadog decryption deepgram deploy des developer digitalocean elevenlabs encrypt encryption etherscan fastly firebase gcp giphy github gitlab google grafana groq hashing heroku hetzner hmac honeycomb huggingface infura ingest instrumentation integration jws jwt langfuse langsmith license linode mailchimp mailgun mandrill mapbox maps master merchant mistral mixpanel netlify newrelic omdb openai openweather opsgenie pagerduty partner paypal pinecone postmark priv private replicate resend rest restricted rollbar rsa secret segment sendgrid sentry shared shopify sign signature signing snyk sonar square ssh stripe subscription supabase tmdb tomtom twilio unseal unsplash vault vercel vultr webhook wrapping youtube",
  /** Before `key`: too often the name of an entry (`storageKey`), so its value must look random. */
  opensMaybe: "account app application client cookie customer dev function functions host instance live read root security server service session storage transfer user weather write",
  /** Before `key`: a place in a table, a tree or a cache. */
  places: "active alt annotation any arrow authorized axis backspace breadcrumb business cache candidate chart child children col column composite config control countries country ctrl current data dedup dedupe default delete dict down end enter entity ephemeral escape event feature field filter first flag foreign function group header home hot i18n id idempotency ids index item keyboard known label lang language last left legend list locale lookup map max menu message meta metadata min model modifier name natural next node object option order param parameter parent partition peer preference press pressed prev previous primary prop property query range react recipient redirect region registry resource right route row section selected serie series setting settings shift shortcut slot sort sorting state surrogate tab table tag text theme title toggle topology translation translations trusted unique up value verification verify verifying",
  /** First word: an action or a question, not a thing. */
  verbs: "about allow allows ask can cannot change changed check choose compare could create decode delete disable disabled empty enable enabled enter exclude existing expired extract fetch find forget forgot forgotten generate generated generates get had handle has have hide how if ignore include incorrect invalid is list load log lookup lost make mask match matches mismatched missing must need needs no non not obfuscate on parse print pull redact remember remind remove renew repeat require required requires reset resets retype revoke rotate sanitize save should show skip stored strip supports toggle try update use uses using validate way weak what when where why with without wrong",
  /** First word before `token` or `pass`: a token of a grammar, a model, a page or a coin; a pass of a renderer. */
  otherTokens: "added begin bloom bos cached cancel close cls completion compute consumed continuation cursor depth design end eos erc20 first fungible governance image input left lp material mesh next nft open output pad padding page pagination prev previous prompt remaining render reserved reward right second sep shader special spent start stop third unk unused used",
  /** Last word: a property of the secret, not the secret. */
  properties: "action actions active address addresses age alg algo algorithm algorithms allowed amount arn at attr attribute attributes audience available backend balance binding bindings board body btn bucket budget budgets button callback caption change changed changes char chars checksum claim claims class classname client column columns complexity component config configuration confirmed contract controller cost costs count counter counts credit credits criteria css cutoff date days decimals derivation desc description dialog digest dir directory disable disabled down driver dto element email empty enable enabled encoder encoders end endpoint endpoints enforcement engine entity env err error errors event events exchange exchanged exists exp expiration expire expired expires expiring expiry exps factory field fields file filename files filter fingerprint fixture fixtures flag flags fn folder forgot forgotten form format formats forms frame frames func function generator grant grants guard handler hash hashed hasher hashes header headers help helper helpers helptext hidden hint hints history holder hook hooks host hostname hosts hours icon icons id identifier identifiers ids idx inactive incorrect index input inputs interceptor interface interval invalid issuer iterator kind kinds label labels len length less level lexer life lifetime limit limits line link links list listener lists location locations manager map mapping mappings mask match matched matches max maximum message messages method methods middleware millis min minimum minutes mismatch missing modal mode model models modes module modules ms msg name names namespace namespaces needed notification notifications object offset ops option optional options opts owner owners page pages pair pairs param parameter parameters params parse parser path paths pattern payload placeholder placeholders plugin policies policy pool port ports pos position prefix prefixes present press price properties property props protected protection provider providers range reader realm reducer ref reference references refs regex regexp region repository request required requirement requirements reset resets response ring rings role roles rotated rotation round rounds rule rules schema schemas scope scopes screen screenshot seconds selector selectors server service services set setting settings shown size sizes spacer spec specs start state stats status storage store stores strategy stream strength strong style styles subject suffix supply support supported swap symbol template templates text texts time timeout timeouts timestamp title titles tooltip ttl type types up update updated uri uris url urls usage usages usd use used user username usernameandpassword usernames users uses util utils valid validate validation validator validators variant variants verification verified version versions view views visibility visible warning weak word words",
  /** Anywhere: published on purpose. */
  published: "anon anonymous fingerprint measurement pub pubkey public publickey publishable sitekey unauthenticated",
  /** After the secret word: where or which, nothing more. */
  tails: "a b b64 base base64 current default dev development hex live local main new old plain plaintext primary prod production raw secondary staging str string test two v value",
  /** Weak names: the value must look random. */
  weak: "auth authorization bearer connectionstring connectionurl connstr dsn jwt key keys licence license mnemonic nkey oauth otp pat pepper psk salt sas seed totp wep wpa",
  /** May stand before a joined `pass`, `key`, `token` or `secret` (`dbpass`, `clientsecret`). */
  joins: "access account admin amqp api app auth aws az azure backup basic bearer bind bot cert client consumer crypt csrf current db db2 default dev discord docker elastic email encrypt encryption es ftp gcp git github gitlab gpg hmac hook host http https id imap jks jwt kafka key keystore ldap license login mail master mongo mq my mysql new npm oauth old openai ora oracle p12 pfx pg pgp pop priv private prod proxy pub public rabbit redis refresh registry root s3 secret service session sftp shared sign signing site slack smtp sql ssh ssl store stripe su sudo super telegram test tls token truststore user usr vpn web webhook wifi wlan xsrf",
  /** Words of throw-away defaults; a value that splits into them wholly is one. */
  defaults: "a access ad admin administrator an and api app application auth autumn bar batman baz bit bits bot byte bytes cat chang change changeit changeme characters chars ci client cloud code company config credential credentials creds data database db default demo dev developer development docker dog dont dragon dummy easy elastic elasticsearch enough env example fake foo foobar football for game gitea gitlab go good grafana guest hard hello here hi hunter iam id iloveyou in insecure is it jenkins jwt kafka keep key keycloak keys ldap length letmein life local localhost login long longer love mail manager mariadb master me min minimum minio minioadmin mongo mongodb monkey my mysecretpassword mysql need neo new nextcloud nexus no node none not of on one only open or oracle owner p pa pass passcode passphrase passw passwd password passwort phrase please postgres postgresql princess prod production project ps pw pwd qa qwerty rabbit rabbitmq random read redis repl replace replication root rootpass rootroot run s safe salt sample sec secret secrets secure security server service session shared sign signing site spring sql staging str string strong summer sunshine super superadmin supersecret superuser symfony sys system team temp temporary test tester testing that the this three tmp to token toor top trustno two us use user username users vagrant value vault very wallet we weak web welcome winter word wordpress work world wp write you your zabbix",
  /** Values that a schema, a protocol or a language knows. */
  keywords: "aes always any api_key apikey argon2 array authorization_code auto base64 basic bcrypt bearer body bool boolean buffer bytes char cleartext client_credentials cookie default digest disabled dsa ecdsa ed25519 email enabled env es256 external false file form header hex hidden hmac hs256 html htpasswd implicit include inherit input int integer internal json jwt latest lax legacy md5 nan negotiate never nil no none ntlm null nullable number oauth oauth2 object off omit on optional path peer plain plaintext query read required rs256 rsa same-origin scram-sha-256 scrypt search secretstr securestring self sha1 sha256 sha512 str strict string tel text textarea true trust uint8array undefined unknown url utf-8 utf8 varchar visible void write xml yaml yes",
  /** The word for a password in other languages, as a translation holds it. */
  translations: "adgangskode clave contrasena contrasenya cyfrinair facal-faire fjalekalimi geslo gwachtwurd haslo heslo jelszo kata katasandi kennwort kodeord kunci losenord losung lozinka lykilord mat-khau matkhau nenosiri parola parole parool pasahitza pasaje passe passord passwort pasvorto paswoord salasana sandi senha sifre sinsin slaptazodis wachtwoord wagwoord"
};
var sets = {};
function words(list) {
  sets[list] ??= new Set(lists[list].split(" "));
  return sets[list];
}

// src/engine/key-name.ts
function classifyKeyName(name) {
  const known = remembered.get(name);
  if (known !== void 0) return known;
  const verdict4 = name.length <= longestName && stems.test(name) ? classify(name) : "no";
  if (remembered.size >= 4096) remembered.clear();
  remembered.set(name, verdict4);
  return verdict4;
}
function keyWords(name) {
  const found = [];
  for (const part of name.split(notAlphanumeric)) {
    for (const hump of part.split(humps)) {
      const word = hump.toLowerCase().replace(trailingDigits, "");
      if (word !== "") found.push(...splitJoined(word));
    }
  }
  return found;
}
var longestName = 120;
var remembered = /* @__PURE__ */ new Map();
var stems = new RegExp(
  "pass|pwd|pword|secret|cred|token|key|salt|pepper|dsn|auth|bearer|jwt|sas|pat|otp|seed|mnemonic|conn|psk|we?pa?|licen[cs]e|kennwort|contrase|senha|motdepasse|mdp|wachtwoord|parola|has[lł]o|heslo|salasana|losenord|jelszo|sifre|lozinka",
  "i"
);
var notAlphanumeric = /[^A-Za-z0-9\u00c0-\u024f]+/;
var humps = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
var trailingDigits = /[0-9]+$/;
var accents = /[\u0300-\u036f]/g;
function classify(name) {
  const plain2 = name.normalize("NFD").replace(accents, "");
  const verdict4 = judge(keyWords(plain2));
  const dot = plain2.lastIndexOf(".");
  if (dot > 0 && verdict4 !== "no" && judge(keyWords(plain2.slice(dot + 1))) === "no") return "no";
  if (verdict4 !== void 0) return verdict4;
  return judge(plain2.split(notAlphanumeric).flatMap((part) => splitJoined(part.toLowerCase().replace(trailingDigits, "")))) ?? "no";
}
function judge(name) {
  const list = withoutTail(name);
  const last = list.length - 1;
  if (last < 0) return void 0;
  const secret = lastSecret(list);
  const key = list.lastIndexOf("key");
  const isKey = key >= 0 && key >= last - 1;
  const weak = isWeak(list, name);
  if (secret < 0 && !isKey && !weak) return void 0;
  if (isExcluded(list, secret)) return "no";
  if (weak && secret >= 0 && secret < last && key < last) return "weak";
  if (secret >= 0 && secret >= key) return kindOf(list, secret);
  if (isKey) return judgeKey(list, key);
  if (secret >= 0) return "strong";
  return weak ? "weak" : void 0;
}
function kindOf(list, secret) {
  const word = list[secret];
  if (words("password").has(word)) return "password";
  if (word === "token" && (list[secret - 1] === "csrf" || list[secret - 1] === "xsrf")) return "weak";
  return "strong";
}
function judgeKey(list, key) {
  const opens = words("opens");
  const before = list.slice(0, key);
  if (words("places").has(list[key - 1] ?? "")) {
    return before.some((word) => opens.has(word) || word === "storage") && !opens.has(list[key - 1]) ? "weak" : "no";
  }
  if (before.some((word) => opens.has(word) || words("secret").has(word))) return "strong";
  return key === list.length - 1 ? "weak" : "no";
}
function lastSecret(list) {
  for (let i = list.length - 1; i >= 0; i--) {
    const word = list[i];
    if (word === "pass" && i < list.length - 1) continue;
    if (words("secret").has(word) || words("password").has(word)) return i;
  }
  return -1;
}
function isExcluded(list, secret) {
  const published = words("published");
  const last = list.length - 1;
  if (list.some((word) => published.has(word) || word === "tokens" || word === "passwordless" || word === "pull")) return true;
  if (words("verbs").has(list[0]) && last > 0) return true;
  if (list.some((word, i) => i > 0 && (word === "is" || word === "has" || word === "from" || word === "by"))) return true;
  const named = list[secret];
  if ((named === "token" || named === "pass") && words("otherTokens").has(list[0]) && last === secret && secret > 0) {
    return !list.includes("access") && !list.includes("auth");
  }
  if (last === 0 || last === secret) return false;
  if (list[last] === "id" && list[last - 1] === "secret") return false;
  return words("properties").has(list[last]);
}
function isWeak(list, name) {
  if (words("weak").has(list[list.length - 1])) return true;
  const end = name[name.length - 1];
  return (end === "string" || end === "str") && name[name.length - 2]?.startsWith("conn") === true;
}
function withoutTail(name) {
  let end = name.length;
  while (end > 1 && words("tails").has(name[end - 1])) end--;
  return end === name.length ? name : name.slice(0, end);
}
var plainEndings = "password passwd passphrase passwort apikey secretkey accesskey privatekey publickey".split(" ");
var strictEndings = "passcode pword pwd credentials credential creds secrets secret tokens token pass keys key auth".split(" ");
var beginnings = "password passwd passphrase pwd apikey secretkey accesskey publickey secrets secret token credentials credential".split(" ");
function splitJoined(word) {
  if (word.length < 5 || word.length > 60 || isKnown(word)) return word === "" ? [] : [word];
  for (const ending of plainEndings) {
    if (!word.endsWith(ending)) continue;
    const before = word.slice(0, -ending.length);
    const parts = before === "" ? [] : joinedWords(before) ?? [before];
    return [...parts, ...splitEnding(ending)];
  }
  for (const ending of strictEndings) {
    if (!word.endsWith(ending)) continue;
    const parts = joinedWords(word.slice(0, -ending.length));
    if (parts !== void 0) return [...parts, ending];
  }
  for (const beginning of beginnings) {
    if (!word.startsWith(beginning)) continue;
    const rest = word.slice(beginning.length);
    if (words("properties").has(rest) || words("tails").has(rest)) return [...splitEnding(beginning), rest];
  }
  return [word];
}
function splitEnding(word) {
  return word.endsWith("key") ? [word.slice(0, -3), "key"] : [word];
}
function isKnown(word) {
  return word !== "apikey" && words("secret").has(word) || words("password").has(word) || words("weak").has(word) || words("properties").has(word) || words("verbs").has(word);
}
function joinedWords(word, depth = 3) {
  const joins = words("joins");
  if (joins.has(word) || words("verbs").has(word)) return [word];
  if (depth <= 1) return void 0;
  for (let end = word.length - 1; end >= 2; end--) {
    if (!joins.has(word.slice(0, end))) continue;
    const rest = joinedWords(word.slice(end), depth - 1);
    if (rest !== void 0) return [word.slice(0, end), ...rest];
  }
  return void 0;
}

// src/engine/dev-default.ts
function isDevDefault(lower2, keyName, near) {
  if (lower2.length > 40) return false;
  const plain2 = lower2.replace(notLetters, "");
  if (plain2.length < lower2.length * 0.4) return false;
  const keys = keyName === "" ? [] : keyWords(keyName);
  if (plain2.length >= 2 && (plain2 === keys.join("") || keys.includes(plain2))) return true;
  const own = near === void 0 ? keys : [...keys, ...near.map((word) => word.toLowerCase())];
  return splits(lower2, fold(lower2), own);
}
var notLetters = /[^a-z]/g;
var foldable = /[013457@$!]/g;
var folds = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" };
function fold(lower2) {
  return lower2.replace(foldable, (character) => folds[character]);
}
var longestWord = 16;
function splits(text, folded, own) {
  const vocabulary = words("defaults");
  const { length } = text;
  const cost = new Uint8Array(length + 1).fill(99);
  cost[0] = 0;
  for (let start = 0; start < length; start++) {
    const here = cost[start];
    if (here > 4) continue;
    if (!isLetter(text.charCodeAt(start)) && here + 1 < cost[start + 1]) cost[start + 1] = here + 1;
    for (let end = start + 1; end <= length && end - start <= longestWord; end++) {
      if (!isLetter(folded.charCodeAt(end - 1))) break;
      const extra = here + (end - start < 3 ? 1 : 0);
      if (extra >= cost[end]) continue;
      const word = folded.slice(start, end);
      if (vocabulary.has(word) || own.includes(word)) cost[end] = extra;
    }
  }
  return cost[length] <= 4;
}
function isLetter(code) {
  return code >= 97 && code <= 122;
}

// src/engine/placeholder.ts
function isPlaceholder(value) {
  const text = value.length > 512 ? value.slice(0, 512) : value;
  if (text.length < 3) return false;
  return placeholderWords.test(text) || bracketed.test(text) || isPatterned(text) || elided.test(text) || isPeriodic(text);
}
var placeholderWords = new RegExp(
  "example|placeholder|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|redacted|dummy|sample|foobar|fixme|lorem|notreal|not[-_ ]a[-_ ]|deadbeef|cafebabe|feedface|qwerty|zxcvb|asdfgh|asdlfk|lkjasd|asdfj|1q2w3e|your[-_ ]|insert[-_ ]|enter[-_ ]|[-_ ]goes[-_ ]|[-_ ]here$|(?:^|[^a-z0-9])(?:your|fake|mock|todo|insert|masked|censored|truncated)(?:[^a-z0-9]|$)|(?:^|[-_])(?:abc123|abcdef|abcd12|123456|012345|abc[-_]123|test123|a1b2c3)|^your(?=[A-Z])|^x{4}|^x{3,}(?:[^a-z0-9]|$)|x{4}$|x{6}|^[*?]{3}|[*?•●]{4}|\\.{4}|_{5}|#{4}|…$",
  "i"
);
var bracketed = /^(?:<[\p{L}\d _.:'|/-]+>|\[[\p{L} _.'-]+\]|\{[\p{L} _.-]+\}|\([\p{L} _.'-]+\)|__[A-Z][A-Z_]*__|%%?[A-Z_]+%%?|@@?[A-Z_]+@@?)$/iu;
var elided = /^[\w-]*\.{3}[\w-]*$|^[\w-]+…[\w-]*$/;
function isPatterned(text) {
  let same = 1;
  let rising = 1;
  let falling = 1;
  let crossed = 0;
  let stepped = 0;
  let distinct = 0;
  let seenLow = 0;
  let seenHigh = 0;
  let seenOther = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bit = 1 << (code & 31);
    const seen = code < 64 ? seenLow : code < 96 ? seenHigh : seenOther;
    if ((seen & bit) === 0) distinct++;
    if (code < 64) seenLow |= bit;
    else if (code < 96) seenHigh |= bit;
    else seenOther |= bit;
    if (i === 0) continue;
    const step = stepOf(text.charCodeAt(i - 1), code);
    same = step === 0 ? same + 1 : 1;
    rising = step === 1 ? rising + 1 : 1;
    falling = step === -1 ? falling + 1 : 1;
    crossed = i > 1 && stepOf(text.charCodeAt(i - 2), code) === 1 ? crossed + 1 : 0;
    if (rising >= 7 || falling >= 7 || crossed >= 6) return true;
    if (same >= 4 && (same * 2 >= text.length || same >= 6 && same * 3 >= text.length || same >= 10 && code !== 65)) return true;
    const run2 = Math.max(same, rising, falling);
    if (run2 === 4) stepped += 4;
    else if (run2 > 4) stepped++;
  }
  if (text.length >= 8 && stepped * 2 >= text.length) return true;
  return distinct <= 2 && text.length >= 8 || distinct <= 3 && text.length >= 14;
}
function stepOf(before, code) {
  if (before === code) return 0;
  if (before >= 48 && before <= 57 && code >= 48 && code <= 57) {
    if (before === 57 && code === 48) return 1;
    return code - before;
  }
  const [a, b] = [before | 32, code | 32];
  return a >= 97 && a <= 122 && b >= 97 && b <= 122 ? b - a : 99;
}
function isPeriodic(text) {
  const { length } = text;
  if (length < 6) return false;
  for (let period = 1; period <= 16 && period * (length < 14 ? 3 : 2) <= length; period++) {
    let i = period;
    while (i < length && text.charCodeAt(i) === text.charCodeAt(i - period)) i++;
    if (i === length) return true;
  }
  return false;
}

// src/engine/text-model-table.ts
var levels = [1.12, 2.36, 3.46, 4.46, 5.61, 6.94, 8.35, 9.96, 11.82];
var classCells = ")dA9-6*H=333+7G6-8*@A333)Z@B2.0C/333333333333333+7A2-A)Q@333-6;:,:*?D333)I==,50A/333333333333333(hFA1.-Q1333/64:.3.@1333*_7IE)+R5333333333333333333333333333333333333333333333333333333333333333*<F3.=,5C3335+Q2-H,4L333(MQ1-Q?:+333333333333333+7D3-@/0>3331.EG.07.4333)JHN)=-E3333333333333333)SF>-4+H7333440G+63,J333-P1N3,*K9333333333333333333333333333333333333333333333333333333333333333)ZB;.4)K?33338/440*B<333,T3J<*+N6333333333333333*<>84.//I333028W(H4/5333+g5G0.-J2333333333333333)qB2=.*U93330B.J)G.N0333*[8K4++H5333333333333333333333333333333333333333333333333333333333333333(^F9+=*]:333>-48+D-G1333+b4G2--?3333333333333333.66*8e3/9333-3E=,61/;333+U4@,60?/333333333333333(eI<.3,;6333054`(]79-333)i=X)A(^E333333333333333(bL.3:*I=333A)WH+64/6333)]AS(Q.C0333(TM125.:3*V9";
var caseCells = ")?(J)>(G7**9(^*9)@)A(M*:(FD)?)(NH(1-(L-0)?)CQ(,3(^+5+5";
var trigramCells = "-PvgZFDwsWugyGI@mBqnKvB^gg^A9rH6p^d`^y[@V7P>lQ?uRcpRGPYHKs3Xj4]ZpIw+]SJv]vU]gvJx.IKuG]u@gyg9u9yIEYKsNHggndnRyMLft;xvx7u@eTdW5y<;yyAS/dJQdFuDRy[JeH[7DZPwG?g^Gx/vKuRWxIgyyI;R7H[aIx<QpRbGsE8MWOtQX[uJ[As9dwUm=fpppoTyuuxyol0py5O8AJQP[j<e^J^S8tIIQ[y*^yIJK7s/enBwNJpfdXYTvLYou;nvv7f/f7YbJwZ[y]-PIeBXiReP[ypZG>c9aYFt=P]TDY?dPjG?v6oByIuKQ0PXGwcIT7F=FPHOFFb<PQea4yZRVbws5mfmLQ?u8svQWTgyRK:[v^`Q=tQPey+[Hy9vyBXdgyKJYNG[VawqFm[mEPEpBvtBr@KvTfHBe^qmbsHTyy5yGyZgp0tPTygSYQ?nr_TdVxywgf0ypxygySgygKjBo0nuTx[gppKo0y@^x9yx^yT@S9y0vd2y]Tup9Y7^Bon/yG]yTRip^ea[@sO?`p-yZg^PuPqcTyKaefokuno6Z/Wy/^9yK^w8ynIw]]48yKwv6p_TyfB^BvKaVJr[gyB[[i88layvVxyy8p/g>olSwoSyKBn9v0wl8t]pSpJ@<nKmRVwVfm8[eR^yuOXyUypyJ@9n8cdRwkIgVF=FPHOFFb<PQemHxyg_Wst;]yxI==nEjk@sWKuTR[0vKmZBx[Bxp9Y+tBuQTxOgypYW[lJaEaa-xxxPyP0BrvTu[KKpYl,d9vPSs[Typ8e.pBmQJtbKgg@W;wFkF<sN^yxBvKyB^yKy0gyy5],RKtmZl>RTf/xBy9yy9y^Byy7qBvTxdEyQpyy9Z>^TomHy:Rypojfgps1YtfQyyBJBxKtvMsF6^Bpngypvnoee/guT^0x0vyAym^yKH[FvKpdFx*ZfySoBx0vo8vJKmTZeTy^t5lq2gyo5p2TToEExP^ypKCTwBukSuSySp9SSxTwAax_pr^H,cKlYbjsZtgZ5]9xT]iByvgp@F=FPHOFFb<PQebYeZdXXusCdgI8P>e@NB9tPGyK0ZQWKbP6uP^vPHZ6m9jnIqZoydX=VgebWXi>ktx?uFg9qZ@uZKwgKy0o^veKs]gyy,v9y>]?FtXKyy@?OJedVRr3Yxw6S9ygpxSyA/yyBm5o,nt8tQTpp^e/f@loTyypxT?y0y0vg?vSTyy9bA^4vv7y6Sy^d6]edP=ZtE?9wBKIfBPy.rQK[TgegxpunAeI/gy7R/gBwwBv]Rg[?H?VTHHOdLPKYBt@qTcTKtITwKZA^od_FatPxxn0y9pByv9x^gyy0lBw9wmAs]yopSSIwTrWawCov^oZmggNClyEg^y9x9x0[jAxxf^IF=FPHOFFb<PQem;vTpG<usDdyw>[JEKGdGuJ0f^KeJtB<fAvUIyfGb6J.cYHdH@^ZcMHgg=DsjFwvt9o>^9vxAv+^yy9w7R7vQKsZJyS7u9eBaP0tX^y^cEZ8ZFMdt;juwBc0yKYXQy4Tyy?OAvBNdAu2?pp@a+o?adFwF[pS3f/yKw[;xIZypI<IISfm]oCPpekQrSSbGtj[,^yAf7wTixArD^ppyfgoywyxT]/gy?Q>[BYNQs2X^RZ@AmTZ[=p1Jpf@R7aJdZQkE.^ZxE9^K[Xtr<xRvBp0pB]mHwmppp7Z>cAMc=sGm]pKABwByyhyqyyyYdGfTmdYv.f0y9d0u9Ra>wuGgkF=FPHOFFb<PQem6gwBNPycG-oe=O*kHkoIv]By^GJKrSZs/tcgyTAI3p9uxAu-^ZTH?RcRccxqFnxy]e)pBuefv6fyp]X9LTtbctYTyp9x9yBnc9McKypg@A9yMryleyswKj/oS=nRx7Rsy/SJfTctSwZ^pp0yByKwx0wwKpg7]By]wYGyLg^pAG?JAeI4t4@ypoTpfgtjIqfTwp9MKuKkk?sX^ygf_fooukoZZ/]y0yByTxp0yp^ypnQ-vKecPcW[^RKQ0tHQZOXQQK^pyyyps_ywOypu8f8]BoaSwfAp=8nBt9nlAs7pfgJE?mBmRVvVflS@R[o/cXNu<J^nIe0eAdcIwm@gXF=FPHOFFb<PQeYFf]JaElsLZgn,o^o[GpAtfKyHB??sKXB5u>Hyp<w8p9wt8wS^yddbndglV[j:vbwKo6y9ux>r[Bup@n0x9rmetRTygRoKfItu[wU^pxRGboxm_Kv;dowTx0uBgwJx@[yT/o8c9ctJwQKgpIg.]Bxw/n[]yT8y0ugvpQyG^wy9xBgBvB0o[AppPkZeHXN5rDX^xByTSTwyGtQ0ep]Z]ofsdeZQ.]p0y9pKyx5pwByyG=FYBFFNeDY^YT]KqKwy^be[cTIyTyHt=SqZyyo+p5g9olGxPKyp0nBv0wPJuApfpS@DnKmRVwVfjS>d/mGjX<xQv^k8n9o0ndSxk]pZF=FPHOFFb<PQelXogJPVlr4Wpn7oKkQko/s]ByT9fBrJYT8vbTy>5[8pBwtBrc9yT73SyKs=grGfln9oGi9sxBtQByg7k8WJka[rNFyoKxBqTlAKvc^yp[PPTvaadl+lpw9t0yT>wSy@]yy-k8oGnuJu6Tpp9v9^0vv>yRKyT8^0yKuQ@rKTyy0c@^9ZxBvYAvyo`ogSbN6s=>Bw9oBr^klHr>TygTopy^qxyofB^yJx0y9wv0xd[ywGK8sHGmNxM>xgIpJvIw5]wL^g]LmZ^QcCPuNxgp/p/K9okAwoSyp0nBt0wl8uRpfgJI@jKmRVw;fjSad]pgYchY>y^u@60eAbYIwd@^PF=FPHOFFb<PQejPpRRUNnu3epwQQInBrHQsQ0fg0gBsB@oBuE^y[6k.QIsmRwE^vonWdfeWVwr5dAwTfFy0ewKvbpyBTeJVAn`fvZ/pp0u<yBGYBvjcyyfY`c>N;GtNs]v7t5TR?c@yT>yu-x9wAGwBuFJy^Q`/]@W[]yET^^@x9eAnIUyfTyyJN=7@Qmcx;Pxfowyyox_xvf^yyH]?tKafOlCXgpyvpyywxy]Y0p^I?.[H[P?v5ffTJI?k@QQFn:]xnJS8i9l[@uPSf?onfpPX2Iu+yyw8p0yBydKwpTyx0nBPBwkAtSTfKQ[-gBcQPvMT[p7f8oKkP4xQ8^o?n0gKd]^nweyuF=FPHOFFb<PQePGgePO;dsFDgv6[@d=ae6tQ8pSJ[Jr@Eo7uWSy8Sm/oBtPSt>Jybn+w[oPNwuGvgwAe5f9kEAsDJy^Rf/WJlXRtEJpf=n8oA?WAlFSpKRQSceY<Yu1ayxAm7oJVmHw-HooHS8HKhGJwY^pp@l7o8biIx>Qp^5n8x@mO2kRJygBY6T<cl8yPITBYfZZ,QMxs?HppFn8OBlPHrX]ug]Z]oftdeZQ.]p@Z7]0ZYIuOQpApc]wp[[.wdpqxKi0vFxpJv[gyTZF^[ZO2Jv4gyyAf/]4ob8wfSpgAdAl9Hb@tDf[fSIInKt[`s2oj9?QQeRYNVtDeJd@d0e/dYRwdRgPF=FPHOFFb<PQeYPc-QXMttEZpY7l6oQko8s]9yT?ZBt3duBw6gvK0wEyBwy0ucgyKfkRw]u`nrWeg.KoZy,sZBuOTypcP?eQulHqQTyy9yBy9xQBrlByyJP@mdXCVtNeZoTw,O^fwRx@@yy?o0m9nv9xeTpy9].y6xHByfKy^-o9x8tW=xI^ypKnSg0yy0ye^y^PbxcQW2EsHOTm9xKxgsu.scgypfefoounfZZ/]yBS0p0woIxd^wKK[6e5jZMfjTfTIgBv0eu@t[BwBed]yPW2Va=dfd/p8g0on]xoTyp0sKwBuvBvKypyI@?mBmRUvVelSeaSoQO=bs2kZo@d0eAdYRwdRgPF=FPHOFFb<PQea?oIR[Nlr2QfH-gRvJdeKuZTyg9pHsTYQ7t>9yyHH+wBmc7a6Rfg@<OR]l<ej3cce9cRv9tv0sHTTp@d4m>wd9tGKgy6y9^Txo0vETyTF<GRnSMZd<myj0y0yByuTyJByy9Q9pB[t6x5KpB<b.nBoZ6wGRpK8y0wKxj6y[Ky^9Q8g9Zx9wHIy937yAg]aGj>QBe@Z-iKtYRtO]^Tgegootnod?/]yK60kToREwcAygRH/uS[[G]WbpIAe.u0nnJlI[yZJa08RdGct=ymoKw0xTygTypyyy9xKv0xwGtTypyJI@nKm7VvVfmSRF<H?POaw3v^sJn9jJd-IwmIgHF=FPHOFFb<PQe]RxJ@EjrsDosRKc0yBtx9u^TygBTTXKXT)uOgyOAO=y9svKXGKrg[XgfecCRs2xfmBj5p9stBvFKyg]o,cTFbSsPTKp,TBTBtXGsFTyyS=T]obMed2^ub^yBypyy^y/g^y>M=oTnsWu<KTpGF=b5u>Gb<Rd^/v0xKogAyZBpKKQ7^6mx4y=]yTlCoeZv`fkONgwBwQxBqo.tWSpypngypvnle_8gy?I8cBZF5wYJ^gQ>9-KRQWoNN^gBeKu?uyCt8^yR^dgoSLFQu;Twy-p0pTyo^xpT^yAdAl0Hb@rIf[gJI<iKmRVvVfmSGNNHKmFNs4oKo7e0@JdcRwmIgQF=FPHOFFb<PQebQxS[M,ltNYpn8y7u@tw9tKByKKo8aBkxAu_^yT?f-f8je?vH]pgQFRJ[XWZV=c3n^yTy0up9vfTyyId/ZBW[Ru2Jgo0y0eTvd@wwRyyH?F[nRDOZ:Zvl9y0yKyyKyB9yyKR7wAb`Ru3[g^KeBy0xw@yegy08y0yTvZFyZ^yyBx0nBnv9wPKy]nVeefnMcrDZKp9wfeKa?Kbe0x^popyyvloee0gyBS0pByoIxYKg^KS<v9ceFoUKgfAo-u9ufRs7]g[R[JxeV,Yv=ftw.f9x9wxAwgnoy0x9u?xYTrgypyAI4nBwRVw;fkK57HTHY5PcOeN^9x9v0tlBwuByoF=FPHOFFb<PQewLf[fYYvtDRgy6yTnCtdTuHZyf7^8u^.yAwFBywRn0fBfmQwR8p@nYc>^FEar6ubyTnUw9vwKvVgpyIvI5BstKrITyT>uB^<Ml9uNHy^dD[[ocLguExnv9v.e9^vKyQKwyHp0wBZeBv@ApgJjA[IieByGDpT>n@mAm7Ln[]ygIP;TJlY[w*cpfwuwSp)XjtDxyyS[8nTvfYdC^ySK<KkounodZ/]yIWASAI6[vD]^JT^8m7ZHQxC^ve8e@t9cn6uFZfBtPoSplrsrDwpx8n0y?euJvegyg@[7xImq]v5g^Rn6GvBuecyvZy0@b/XKl=ExHS^oGu9u9cE>uYPTdF=FPHOFFb<PQev5ySTZcw_D[]]@oBmH5Z8sfTy=@PRt3YG5b>Rgy,xGyBxyBwg^epT3SgguVRh?xpxKyIy0rXBs[KukSy9dBvZFq[Zyy9p9yBve5>RfyTT5@pmMVNtGduyBn/oS]nFx-RooB9B0Bou^xeg^y9y9y8yxTyo9yK,x,yPw]=uSKyp9ZIKBot2yZAyTxcyfIXaYq5d^vSZ.gBrm9sZ[x^pogypvno_R9gyTy/yByx0ypfymBe.M9QcQwNSyy^oKu0oyKvKTyK`[[d^tbZb1eyy8p,>BojJroTyp0XTu9xtKsSKppDI<nKmRVvVfmSP=FT[ZZtuCdeeId9e/dcRwmRgQF=FPHOFFb<PQe<Fn]]WDusEZeA6Z@d=ae?rQApA3fJsAPp8ub9Tf@m7fJmh8vWSx]?EY]faMd3;mY]Je=f9ki8t>Ap^He7PAkXQtDApf.n8oAdXAbWSpgQGPJnVL>lElvH8m7oJ[mHw-Eoo@Z.ZAYi?l=I^]JmAp0llStH[yg,i8oImREoQ]yg/OGJSedIxFZyfYOm][ODMrOQQoAeAmTbn>qNSp^JefAosne3Z/]ySIAgTedSv)[pgJ]JmB`OQxN/oKTcAuBwjRuU^pJ9y0y9xxByxxyx7f.]AedDveJpfKoBu0wlSt]pfpJI@nK6RVvVfmSPQQeRXD:v=eJd7d/d@YXHvcH]PF=FPHOFFb<PQec>mSIb<tuVdK?7y?c/cx9uTBy^Jd.rTceRw[SxeIZ.mBlYId7ITm7=OJ[cNkH3cgw07ReKsv9vQRygNg0fIvn]u65yp9y0yKAl9wQKyy=>GAdZDNnEbvu0x9yKpu8yI8yyJb-RAPeHu5[gx8Y>wAte5d=TpB.mAyBvoJyRSyp0[A[8vfJn@Sy^dGcSdX=EsN>>ZB6KtKXK6rYRyyKegoosnodZ/]y7g8oKxm.xeTpgIS0u7Y]Hpa]yxGI7l8ldQv6So7e7Q][LMbwQpyx7y/y9yxTwypyy.y9w9twRb^ytyAIEnKw<`wDjmBO?ZdGGQLvEvTvKf0yBukBwST^8F=FPHOFFb<PQeWQM6QN=lbFOd[AwBy?ugBZg0yB9oTrKvn8q[[yy7e6y@Fy5uZTypRF[]gWNcCDZnxT[8v?vd0ukKy^>^6l9tPTs>Tyy5Z7pBdZ.ldJygYOZAnYE7vEcvjBy9yKpx0vAAyyAe>p-dl?b>KyK9[Bw6oo7y[?pJ9yBo?ww?x*^yy0lAg9y@AyZByTd@lf^`Ddse6^o0p9wSap9sw^y^yKyyyryyuB0pyR.9BTyoRxZQuyA]7n0bZIucJTe/Y@nJnZIrSRpKMIF^IW=`tQfxpBB00JywKxfpxy@FKv0yv9upyyy@?4wKv=>y<ywggypype1[w7ygp@S0uIXYBw`Ky?F=FPHOFFb<PQeWGoAIWNniDYcn8p0^Itv7tRByK]m[h^t[GuQ[^g@Z7v9u[-uZnem]W]Sfc<nh5eaoTvSy9uu-bSBy9Sy9nBrm8rX^yyJn8y0nZ8rHKypRIO^oXF-nYtww9x0vKp]Sy8Ayy9^6p6lv6uPIKyKc0y6xdJy9gyBBy?yTqwERa^xx0R6g9wy?vRRyT[QeS[?=OqNQ^xAZZZTuoHt-9^ggegxpvnoI[/gy9f@y0wxAy]Ay@G??Z6PFOYMHXeBo7wBcwDr^^yTIv[g[ZOaq>dyx,y5p9vy9ty^yyB[B[9yw0ueyyyBd^yTyTlyh^xgxfnyoaeqxZwgg7u-^BvXOyNKKoF=FPHOFFb<PQenPwJRUbxjMofpPPReO_GWu4T^[^AAj]JySw_TywHd+Z7ow>v[[y^ecSg^cVwr,@nwYwLZTmdevQgyvSyT<0m[SuZ]pn5u0yBIbBjbXyKoNSgyUVfrNvxyBv0y?pvTvNSyy9I9v?PvKu4Bv^Kc.p^jn]y`TyyDv.]Sv=XwRTyyQ*RI@HXYcESgnwly^tOGutC>gyR`ARTrlMuF^gpfefkJuneXZ/]y6@8gKaietQ[yoIe0aKYedmW]poAQ4W9dd<vFRgZ[VAp6Q<ws<yyy9y5pGy]BuyY9^4kBv0wlSuSKfpZJ/YBxfOxMYug<[@8JbY<wP8]nKP9]9PP^utBpCF=FPHOFFb<PQedZyoSUbnrNyfx7bSl-loJsJKyKKATtJWOAr5Dyp.m8fEmnSv[JxA]Efo]j`xqQgxmHZHpKtx+s@Tyg6P;ITsGOs<Qy^AS8xJneAl_^ypQ<6JZYOKs2vyvBw/p^SwIx@IyyAoAo9ltJuVBpKAvAy:mmH9b[yg?x9xAw],x@gypBY7T9om8yOAyT^?Rp,;WRiQGyZ9nAw^jk?rXWyT]Z]nfkdeYQ.Sp9b6mBoRBwEfycQB8sKDlPxWASgKP/uKto7sOTu^gx0wdbv^w[gyx8k8g9olJxoUypKlTvBulAu]p_pJI?mBmRVvVf>SacfEg6FNtEu^OA=0k8dd=tm[gZF=FPHOFFb<PQe[Rnl8Vsvr<vyI7eAe5ifIuRByABSPrJZT/u=gyP=m5oBvSJu89yaCaKT?ubyr]wxwAbPo0lFBsQBygRf8YAlXRr5Jpf9y9g0wyKxvpyT^aSgwPrpvLyyyKn8oS]m7x-6oo8e.eJalRsPSKgTw8y0mvAy[fyT5n4oIlR3nQJygBP,P@iuIwHYTKedwn[du^qx^^yBJBwKuy-sc9yT]Z]nfkdeYQ.Sp0y]y0wyKyoyyy9[-ITYdYwFnyY9f8EBxo>rZKTKZYR^*lWar>pxx/f8]AebSweJpf9m^vKxuTuSy0p^]SS^xfMrjTw0a<fAg>4bx?oBk@d/dAYVHvcQ]PF=FPHOFFb<PQeu>w^pe,wuagyyHbEe5kI7sR9p]Tf.tgifSwnyyySQ4A0uoJtYJy^y)wyyjHxa@xuxWkMpBvAKqPTycRf8YAjWRrEJpJ0t5yKncTu`BypdGRgyd<^y1[yxAm7fJ[m?n-Hoo7?7[AYlImEA^]Jw8y0msSyZ]y^Sy@gTqpQyppyy/P?SSek7xF@yomYt^peW_qOafyKy9yKtx7qogyyfZ]oftdeZZ.]p/e/gTndSvHSBgTBHtBmYCSMAxgR[.]RvZZrR6oyX[R^]iE_s<oxx8f4XBkaStaJpp8e8l0mb7sRp[g^^^u^uTlyFyUgIf=kQPGbZ>xZh@d/dAYY?v`Q]PF=FPHOFFb<PQetGylpO*crPZgZ?y0v@Qy7tpKyRBn^`Q2gBvdpys6t0p9Zx9vf^yg4M]gyNavMFwutBy[y0vy^rRGypAu9GKsH8tXBBpBsBuPj=Bm_^yTSP.^gQC]]PxyxBx0y^fsSx.[yyQj6o94uBv7^pTTb0yAew9ywTyg:nBxKrAGxZTyg9/^pgmnTyi]y^kXtpgIDnrQ,py^y0v^yxevuyyyfZ]oftdeZZ.ApA[,^,QeKuQJydTABuBPZYY_eyPKy0qB[nTvlZyTWYI^]l:bt=pJx9p8K9olOxo9yKKygv^yu0rgygy8I@nKm@VvVfmSef]Sgl<`x>oK,Ak0oE[nJxwSKNF=FPHOFFb<PQeWExPPGFts;Y^u7e8n3klIr[KyK9fAOJNpAvbWy3-w8pKwxJsf?yT[V[[@PVQqFgpwJbFf0lnAtGJp^7o8ZFtb7uQ8yo8l9xBkcBjcTypRZ?TvPV2uPXydAm8o8[mHw6HooAn8f9cv/wQKgpAw/y0ltSycfy^.x9y6wZGyfKyK0e@^BpxByZoyBFXGuTXLGsQkRv9o9wBkl?sW^yg]Z]oftdeZQ.]p/Z5g5eZ8vPIpXA87lAH@PnDRe]9g8tBxk7sRQyT6]P7XEEGt>uyuAp8gKol0xoByK9o9w5wlAt]yfBI@?mBmRUvVelSb?b^cH3ax3yB]0tBxKinAxxfpNF=FPHOFFb<PQeXEc]eWWsi3HSo7[@[8kf7jd8yI@eRjZsf-tQJof?n.o9ewAleJo]RYd]]aDZNHahoAZHe8td8jR7pyI[/n@sYGrZSpd0n9oIeRAv`Sp]eWbTgm:Zw4wpwJoJxRon?n-InoAn0mAbbAceISe7d8n/me7wd[pf.Z8o>fe8fQJx]7d7]]wn-wZ@ofaZbegYW_sPGZw/oJmTWn@qdJoT]ZRnfmYZeZ.IpAe-]TneIwZBppJA8tAYQFZV>]I@f8sAdfAs@SZ7eeffSdUsj*[pn.e6w8e[Iv[Ay]8fAk0o[@sIf[]QOOXHX,>WGZWQ7c9t6Q>?dPH[Q7Y8Y6XX@lcHRdF=FPHOFFb<PQe";
var digitCells = "1;>FCFFEEC<86A@E@FCB8B@=B<@A=@>?7@=B>?@C>A6<@>AA@C<>>?A?;AB;@CDD7;<>>@=>>@@@@<<?=>AB?:@@9A?><=?B>@>;<5<@@E>BBI";
var symbolCells = "@llKll]BLllll]lVll+]l]llllRlRll]HMY_OoY_9OS3o=UFO_LCoSYoJoUYMYPoyyyyjyyyyyyyyy(yyynyyyyysyyyyyyyttt/tttK_ttddSVtttXtttttttZt0tdt__E_N__-____NN______________8___BZXvv+v9vvavZvvvvvvvvvavvvvvfvvvnnWnnnWW/nn9K?HD^^nWnn^nGnnTTQLnIRx`^yIN*djyaabygrxyrrVyyyZSHyyya`yrySiM@iZ7rBlM=tRnUygyZyyd4[=yjYjjYjY@L6jEY2>jYjjjDjTjjjTYTjYjgVgVGgg<CV7HVVKVMg2VggVgVgGggggg:KvNvvYDYv]vON]vv]vfvfEvfv9N0vTvueuOKu[UeUue*eJue_eeue[uuueuGuuupMp]ZygpWXygp8-iybyuuyyyyy?PByyyyqi,WygnqSwk`K6gwnyy^beyybLy[yyn@Im^VycBy`iyai1Hycyyrf5ycyYd=yyy@^^HN^H59^N^NN^N@H^^^^H^^^N^B^^^KggVVgVggggggg2gg/MgggggggggKgggAJyXCyYFyyjyVo`yy[.=oyKyyyL^@ofoT_nnK_XJTnnGTJMnM>=5nn_nXn_?7nnnXXXhhhh;XhhhR1hHhh=R9hNhRhhXHhhhSSSS=SSSSCSSSSSSSCSSS4CSCCSSSSSSWDhRNhFWhhh?LDhHhWhhhLFh0hhW<hhhIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIllyylacT>yK.gCaTCy=lYgXyVyyalPIyNN9N?NNNNNNN?NNNNNNNNN?NNNNNNNNNeZyORyyPQVy_eNkeXbZyyykyyy)yVkkyjjYGjjYP6Pj4L7TYEYjjjLNjPjPYYjYjL[q[bq[SqqqUqMqqqqqqq[bqqq=qXq*qDYo_ooQ:oooooooooooooYYoooooS+ooyayWyy[W8tn1QIMU=nLXdynyWyaQRt;yKKKKKKKKKKKKKK6KKKKKKKKKKKKKKKKK`ZPOebQ@Ec]@B9DBN`H_][[yVy6a[hOy";

// src/engine/text-model.ts
var modelWindow = 512;
var cellStep = 0.15;
var contexts = {
  /** History of the last four classes, base 4 (0 letter, 1 digit, 2 symbol, 3 before the start), next class. */
  class: 256 * 3,
  /** Case of the last three characters, base 3 (0 lower, 1 upper, 2 other or none), next is upper or lower. */
  case: 27 * 2,
  /** Two letters before, 26 for none; a hump (`aB`) starts afresh. */
  trigram: 27 * 27 * 26,
  /** Digit before, 10 for none. */
  digit: 11 * 10,
  /** Symbol before, 32 for none. */
  symbol: 33 * 32
};
var tables;
function textBits(value) {
  tables ??= load();
  const { class: classBits, case: caseBits, trigram, digit, symbol } = tables;
  const end = value.length < modelWindow ? value.length : modelWindow;
  let bits = 0;
  let history = 255;
  let cases = 26;
  let letter1 = 26;
  let letter2 = 26;
  let digit1 = 10;
  let symbol1 = 32;
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i);
    const folded = code | 32;
    if (folded >= 97 && folded <= 122) {
      const upper2 = code < 97 ? 1 : 0;
      if (upper2 === 1 && cases % 3 === 0) letter1 = letter2 = 26;
      const letter3 = folded - 97;
      bits += classBits[history * 3] + caseBits[cases * 2 + upper2] + trigram[(letter2 * 27 + letter1) * 26 + letter3];
      history = history << 2 & 255;
      cases = cases % 9 * 3 + upper2;
      letter2 = letter1;
      letter1 = letter3;
      digit1 = 10;
      symbol1 = 32;
    } else if (code >= 48 && code <= 57) {
      bits += classBits[history * 3 + 1] + digit[digit1 * 10 + code - 48];
      history = history << 2 & 255 | 1;
      cases = cases % 9 * 3 + 2;
      letter1 = letter2 = 26;
      digit1 = code - 48;
      symbol1 = 32;
    } else {
      const index2 = symbolIndex(code);
      bits += classBits[history * 3 + 2] + (index2 < 32 ? symbol[symbol1 * 32 + index2] : 10);
      history = history << 2 & 255 | 2;
      cases = cases % 9 * 3 + 2;
      letter1 = letter2 = 26;
      digit1 = 10;
      symbol1 = index2;
    }
  }
  return bits;
}
function symbolIndex(code) {
  if (code >= 33 && code <= 47) return code - 33;
  if (code >= 58 && code <= 64) return code - 43;
  if (code >= 91 && code <= 96) return code - 69;
  if (code >= 123 && code <= 126) return code - 95;
  return 32;
}
function load() {
  return {
    class: unpack(classCells),
    case: unpack(caseCells),
    trigram: unpackPairs(trigramCells, contexts.trigram),
    digit: unpack(digitCells),
    symbol: unpack(symbolCells)
  };
}
function unpack(packed) {
  const bits = new Float32Array(packed.length);
  for (let i = 0; i < packed.length; i++) bits[i] = alphabetIndex(packed.charCodeAt(i)) * cellStep;
  return bits;
}
function unpackPairs(packed, cells) {
  const bits = new Float32Array(cells);
  for (let i = 0; i < cells; i++) {
    const pair = alphabetIndex(packed.charCodeAt(i >> 1));
    bits[i] = levels[i & 1 ? pair % 9 : Math.floor(pair / 9)];
  }
  return bits;
}
function alphabetIndex(code) {
  return code > 92 ? code - 41 : code - 40;
}

// src/engine/randomness.ts
var shortest = 8;
var counts = new Uint16Array(128);
var alphabet = "text";
var size = 0;
var symbols = 0;
var onlyHex = false;
var noLetters = false;
function isRandom(value) {
  survey(value);
  const { length } = value;
  if (length < shortest || alphabet === "text" || alphabet === "decimal") return false;
  if (entropy(length) < floorOf(size, length)) return false;
  if (oddsBits(value) < neededBits(length)) return false;
  if (symbols > 0 && isStructured(value)) return false;
  return !isUuid(value) && !isReadableWhenDecoded(value);
}
function survey(value) {
  counts.fill(0);
  const end = value.length < modelWindow ? value.length : modelWindow;
  alphabet = "text";
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i);
    if (code < 33 || code > 126) return;
    counts[code]++;
  }
  let [upper2, lower2, digits2, beyondHex, beyondBase32] = [0, 0, 0, 0, 0];
  symbols = 0;
  let base64Symbols = 0;
  let kinds = 0;
  for (let code = 33; code < 127; code++) {
    const count = counts[code];
    if (count === 0) continue;
    if (code >= 97 && code <= 122) {
      lower2 += count;
      if (code > 102) beyondHex += count;
    } else if (code >= 65 && code <= 90) {
      upper2 += count;
      if (code > 70) beyondHex += count;
    } else if (code >= 48 && code <= 57) {
      digits2 += count;
      if (code < 50 || code > 55) beyondBase32 += count;
    } else {
      symbols += count;
      kinds++;
      if (code === 43 || code === 45 || code === 47 || code === 61 || code === 95) base64Symbols += count;
    }
  }
  onlyHex = beyondHex === 0;
  noLetters = upper2 + lower2 === 0;
  const oneCase = upper2 === 0 || lower2 === 0;
  if (symbols > 0) {
    alphabet = base64Symbols === symbols ? "base64" : "printable";
    const letters = upper2 + lower2 === 0 ? 10 : oneCase ? 36 : 62;
    size = kinds > 4 ? letters === 62 ? 94 : 68 : letters + kinds;
  } else if (upper2 + lower2 === 0) {
    alphabet = "decimal";
    size = 10;
  } else if (beyondHex === 0) {
    alphabet = "hex";
    size = oneCase ? 16 : 22;
  } else if (digits2 === 0) {
    alphabet = "letters";
    size = oneCase ? 26 : 52;
  } else if (!oneCase) {
    alphabet = "base62";
    size = 62;
  } else {
    alphabet = beyondBase32 === 0 ? "base32" : "base36";
    size = beyondBase32 === 0 ? 32 : 36;
  }
}
function oddsBits(value) {
  return textBits(value) - Math.log2(size) * (value.length < modelWindow ? value.length : modelWindow);
}
var evidence = {
  decimal: [99, 0],
  hex: [13, 0.7],
  base32: [14, 0.8],
  base36: [12, 0.8],
  letters: [18, 1],
  base62: [18, 1],
  base64: [18, 1],
  printable: [18, 1],
  text: [99, 0]
};
function neededBits(length) {
  const [bits, slope] = evidence[alphabet];
  if (length < 12) return bits - 3 + (12 - length);
  if (length < 16) return bits - (16 - length) * 0.75;
  return bits + slope * (length < 40 ? length - 16 : 24);
}
function entropy(length) {
  const seen = length < modelWindow ? length : modelWindow;
  let sum = 0;
  for (let code = 33; code < 127; code++) {
    const count = counts[code];
    if (count > 1) sum += count * Math.log2(count);
  }
  return Math.log2(seen) - sum / seen;
}
var floorLengths = [8, 10, 12, 14, 16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512];
var floors = [
  [16, [175, 189, 208, 227, 245, 270, 289, 312, 327, 339, 355, 370, 378, 389, 394]],
  [22, [175, 212, 235, 249, 265, 294, 311, 341, 358, 371, 390, 408, 418, 432, 439]],
  [26, [181, 216, 241, 261, 278, 304, 324, 352, 372, 388, 407, 427, 439, 454, 462]],
  [32, [190, 232, 245, 269, 285, 314, 338, 367, 388, 405, 425, 450, 463, 482, 491]],
  [36, [190, 232, 252, 275, 295, 324, 347, 375, 398, 415, 439, 464, 477, 497, 507]],
  [52, [215, 244, 268, 289, 310, 342, 363, 398, 423, 440, 467, 499, 515, 544, 557]],
  [62, [215, 252, 279, 298, 315, 348, 373, 407, 432, 453, 479, 515, 533, 565, 580]]
];
function floorOf(alphabetSize, length) {
  let row = floors[0][1];
  for (const [rowSize, values] of floors) if (rowSize <= alphabetSize) row = values;
  if (length < shortest) return 0;
  for (let i = 1; i < floorLengths.length; i++) {
    const above2 = floorLengths[i];
    if (length > above2) continue;
    const below = floorLengths[i - 1];
    return (row[i - 1] + (row[i] - row[i - 1]) * (length - below) / (above2 - below)) / 100;
  }
  return row[row.length - 1] / 100;
}
var range = /a-z|A-Z|0-9|\\[wdsWDS][+*{]|\(\?[:=!<]|\([\w ]*\|[\w| ]*\)/;
var onlySeparators = /^[\w~@*,+=-]*[.:/][\w.:/~@*,+=-]*$/;
var separators = /[.:/~@*,]+/;
function isStructured(value) {
  if (noLetters || onlyHex && longestRun(value) < 12) return true;
  if (alphabet !== "printable") return false;
  if (range.test(value)) return true;
  if (!onlySeparators.test(value)) return false;
  const parts = value.length <= 4096 ? value.split(separators) : [];
  const verdict4 = parts.length > 1 && !parts.some((part) => part.length >= 16 && isRandom(part));
  if (parts.length > 1) survey(value);
  return verdict4;
}
function longestRun(value) {
  let longest2 = 0;
  let run2 = 0;
  for (let i = 0; i < value.length; i++) {
    run2 = symbolIndex(value.charCodeAt(i)) < 32 ? 0 : run2 + 1;
    if (run2 > longest2) longest2 = run2;
  }
  return longest2;
}
var uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
function isUuid(value) {
  return value.length >= 36 && value.length <= 38 && uuid.test(value);
}
var decoding = false;
function isReadableWhenDecoded(value) {
  if (decoding || value.length < 12) return false;
  const decoded = alphabet === "hex" ? decodeHex2(value) : size >= 52 ? decodeBase642(value) : void 0;
  if (decoded === void 0) return false;
  decoding = true;
  const random = isRandom(decoded);
  decoding = false;
  survey(value);
  return !random;
}
function decodeHex2(value) {
  if (value.length < 24 || value.length % 2) return void 0;
  let text = "";
  for (let i = 0; i < value.length; i += 2) {
    const code = Number.parseInt(value.slice(i, i + 2), 16);
    if (!isReadable(code)) return void 0;
    text += String.fromCharCode(code);
  }
  return text;
}
function decodeBase642(value) {
  let end = value.length;
  while (end > 0 && value.charCodeAt(end - 1) === 61) end--;
  if (end % 4 === 1) return void 0;
  let text = "";
  let buffer = 0;
  let held = 0;
  for (let i = 0; i < end; i++) {
    const digit = base64Digit(value.charCodeAt(i));
    if (digit < 0) return void 0;
    buffer = (buffer << 6 | digit) & 4095;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const code = buffer >> held & 255;
    if (!isReadable(code)) return void 0;
    text += String.fromCharCode(code);
  }
  return text;
}
function base64Digit(code) {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}
function isReadable(code) {
  return code >= 32 && code <= 126 || code === 10 || code === 13 || code === 9;
}

// src/engine/value-class.ts
function classifyValue(value, keyName = "", bare = false, near) {
  const text = hasBlankEnds(value) ? value.trim() : value;
  if (text === "") return verdicts.empty;
  if (text.length > longest) return classifyLong(text);
  const inner = referenceDefault(text);
  if (inner !== void 0) {
    const verdict4 = classifyValue(inner, keyName, false, near);
    return verdict4.kind === "empty" ? verdicts.reference : verdict4;
  }
  if (isReference(text)) return verdicts.reference;
  const lower2 = text.toLowerCase();
  const scalar = scalarOf(text, lower2);
  if (scalar !== void 0) return scalar;
  const special = specialOf(text, lower2, keyName);
  if (special !== void 0) return special;
  const random = isRandom(text);
  if (bare && (random ? callShape : codeShape).test(text)) return verdicts.reference;
  const place = placeOf(text, lower2, random);
  if (place !== void 0) return place;
  if (isOperator(text)) return verdicts.placeholder;
  if ((sentence.test(text) || nonAscii.test(text)) && isProse(text, lower2)) return verdicts.prose;
  if (isPlaceholder(text)) {
    return oneWord.test(lower2) && isDevDefault(lower2, keyName, near) ? verdicts["dev-default"] : verdicts.placeholder;
  }
  if (random) return text.length <= 20 && isDevDefault(lower2, keyName, near) ? verdicts["dev-default"] : verdicts.random;
  if (words("keywords").has(lower2)) return verdicts.keyword;
  if (isIdentifier(text)) return verdicts.identifier;
  if (!blank.test(text) && isDevDefault(lower2, keyName, near)) return verdicts["dev-default"];
  if (isProse(text, lower2)) return verdicts.prose;
  return verdicts.wordLike;
}
function referenceDefault(value) {
  if (value.charCodeAt(0) !== 36 || value.charCodeAt(1) !== 123 || value.length > longest) return void 0;
  return withDefault.exec(value)?.[1];
}
var longest = 4096;
function verdict(kind, random = false) {
  return Object.freeze({ kind, random });
}
var verdicts = {
  empty: verdict("empty"),
  reference: verdict("reference"),
  boolean: verdict("boolean"),
  null: verdict("null"),
  number: verdict("number"),
  duration: verdict("duration"),
  keyword: verdict("keyword"),
  path: verdict("path"),
  url: verdict("url"),
  "url-credentials": verdict("url-credentials"),
  email: verdict("email"),
  placeholder: verdict("placeholder"),
  "dev-default": verdict("dev-default"),
  identifier: verdict("identifier"),
  prose: verdict("prose"),
  hash: verdict("hash"),
  "password-hash": verdict("password-hash"),
  uuid: verdict("uuid"),
  pem: verdict("pem"),
  random: verdict("literal", true),
  wordLike: verdict("literal")
};
function hasBlankEnds(value) {
  return value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32;
}
function classifyLong(text) {
  if (text.startsWith("-----BEGIN")) return verdicts.pem;
  return isRandom(text) ? verdicts.random : verdicts.prose;
}
var withDefault = /^\$\{[A-Za-z_][\w.]*(?::?[-=]|:(?![?+]))([^{}]*)\}$/;
var wholeReference = new RegExp(
  "^(?:" + [
    "\\$[A-Za-z_]\\w*",
    "\\$(?:env|script|global|using):\\w+",
    "\\$[0-9@*#?]",
    "%[A-Za-z_]\\w*%",
    "!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env|include)\\b.*",
    "\\{[A-Za-z_][\\w.]*\\}",
    "(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\\+\\w+|bao|doppler|infisical|keyring|chamber|lastpass|bitwarden|env|file):[^\\s:].*",
    "arn:aws[\\w-]*:(?:secretsmanager|ssm|kms):.*",
    "@Microsoft\\.KeyVault\\(.*",
    "ENC\\[.*",
    "ENC\\(.*\\)",
    "encrypted:.*",
    "\\{cipher\\}.*",
    "projects/[^/]+/secrets/.*",
    "\\{\\{.*",
    "<%.*",
    "`[^`]+`",
    "(?:this|self|props|options|opts|config|cfg|conf|settings|env|params|param|args|arg|argv|req|request|res|response|ctx|context|state|data|user|body|secrets|vars|var|local|module|inputs|steps|needs|github|values|process|import|os|sys|event|input|form|row|item|account|session|app|window|document|event|result|payload|credentials|creds|auth|kwargs|flags|viper|Rails|System|Environment|Configuration|ENV|\\$_(?:ENV|SERVER|POST|GET|REQUEST)|\\$\\w+|\\.Values|e|c|s|p|u|r|o|t)(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*|(?:\\?\\.)?\\[[^\\]]*\\])+(?:\\(.*\\))?[;,!]?",
    "(?:await |new |typeof |not )?[A-Za-z_$][\\w$]*(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*)*!?\\(.*\\)(?:[.?\\[!].*)?[;,]?"
  ].join("|") + ")$",
  "s"
);
var interpolated = /\$\{[^}]+\}|\$\([^)]+\)|\{\{[^}]*\}\}|<%.*%>|#\{[^}]+\}|%\([A-Za-z_]\w*\)s|\{[A-Za-z_][\w.]*\}|\{\d\}|^(?:\$[{(]|\{\{|<%|#\{)/s;
var formatted = /(?:^|[^%\w])%[sdv@](?:$|\W)|\\\([A-Za-z_]/;
function isReference(text) {
  if (!(anyScheme.test(text) && !storeScheme.test(text)) && wholeReference.test(text)) return true;
  if (interpolated.test(text)) {
    return !text.split(interpolatedPart).some((part) => part.length >= 16 && isRandom(part.replace(edges, "")));
  }
  return formatted.test(text) && !isRandom(text);
}
var anyScheme = /^[A-Za-z][\w+.-]*:\/\//;
var storeScheme = /^(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\+\w+|bao|doppler|infisical|keyring|chamber|file|env):/;
var interpolatedPart = /\$\{[^}]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|<%[^%]*%>|#\{[^}]*\}|\{[^}]*\}/;
var edges = /^\W+|\W+$/g;
var booleans = new Set("true false yes no on off y n t f".split(" "));
var nulls = new Set(`null nil none undefined nan ~ n/a na void - -- {} [] "" ''`.split(" "));
var number = /^[+-]?(?:\d[\d_,]*(?:\.\d+)?(?:e[+-]?\d+)?[nlfu%]?|0x[\da-f]{1,16}|\.\d+)$/i;
var version2 = /^[~^<>=v ]*\d+(?:\.[\dx*]+)+(?:[-+][\w.-]{1,30})?$|^#[\da-f]{3,8}$|^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$|^[\d.]+(?:\/\d+|:\d+)$|^(?:[\da-f]{2}:){5}[\da-f]{2}$/i;
var duration = /^[+-]?\d+(?:\.\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?|[kmgt]i?b?|bytes?|bits?|px|r?em|rounds?)$|^(?:\d+[hms]){2,3}$|^P(?=\w)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/i;
function scalarOf(text, lower2) {
  if (text.length > 64) return void 0;
  if (booleans.has(lower2)) return verdicts.boolean;
  if (nulls.has(lower2)) return verdicts.null;
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122 && first !== 118) return void 0;
  if (number.test(text)) return text.length >= 5 && isPlaceholder(text) ? verdicts.placeholder : verdicts.number;
  if (version2.test(text)) return verdicts.number;
  return duration.test(text) ? verdicts.duration : void 0;
}
var passwordHash = /^\$?\$(?:2[abxy]?|argon2(?:id|i|d)|[1567y]|gy|apr1|scrypt|s0|pbkdf2(?:-sha\d+)?|bcrypt-sha256)\$|^\{(?:SSHA|SHA|SMD5|MD5|CRYPT|PBKDF2)[\w-]*\}|^pbkdf2[_:]sha\d+[$:]/i;
var integrity = /^(?:sha(?:1|224|256|384|512)|md5|blake2b|h1)[-:=][\w+/=-]{20,}(?:\s|$)/i;
var hashLengths = /* @__PURE__ */ new Set([32, 40, 48, 56, 64, 96, 128]);
var hexOnly = /^(?:0x)?[\da-f]+$/i;
var hashNames = /hash|digest|integrity|checksum|commit|etag|sha(?:1|224|256|384|512)?(?:sum)?(?![a-z])|md5|crc|fingerprint|revision|gitref|git_?head/i;
function specialOf(text, lower2, keyName) {
  if (isUuid(text)) return isPlaceholder(text) ? verdicts.placeholder : verdicts.uuid;
  const first = text.charCodeAt(0);
  if ((first === 36 || first === 123 || first === 112) && passwordHash.test(text)) return verdicts["password-hash"];
  if (integrity.test(text)) return verdicts.hash;
  if (keyName !== "" && hashNames.test(keyName) && (hashLengths.has(text.length) || hexOnly.test(text)) && isRandom(text)) {
    return verdicts.hash;
  }
  if (first === 45 && text.startsWith("-----BEGIN")) return verdicts.pem;
  const scheme = authScheme.exec(lower2);
  return scheme === null ? void 0 : classifyScheme(text.slice(scheme[0].length), keyName);
}
var authScheme = /^(?:bearer|basic|token|apikey|bot|digest|negotiate|key) +(?=\S+$)/;
function classifyScheme(rest, keyName) {
  const verdict4 = classifyValue(rest, keyName);
  return verdict4.kind === "literal" && !verdict4.random && wordOnly.test(rest) ? verdicts.prose : verdict4;
}
var wordOnly = /^[\p{L}.:!?'-]+$/u;
var base64Only = /^[\w+/=-]+$/;
var url = /^[a-z][a-z\d+.-]{1,30}:\/\//;
var opaqueUrl = /^(?:mailto|data|jdbc|urn|arn|tel|blob|about|javascript|npm|workspace|docker|git\+?\w*):\S/;
var userinfo = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/@]+)@/i;
var hostPort = /^[a-z][\w.-]*:\d{2,5}(?:\/\S*)?$/;
var domain = /^(?:[a-z\d_](?:[\w-]*[a-z\d])?\.)+(?:com|net|org|io|dev|app|local|localhost|internal|test|example|invalid|cloud|co|us|uk|eu|de|fr|nl|es|it|se|no|fi|dk|pl|cz|ch|at|be|pt|br|jp|cn|in|au|ca|nz|ru|info|biz|gov|edu|mil|me|tv|ai|gg|so|sh|tech|xyz|site|online|store)$/;
var email = /^[\w.+-]+@([a-z\d.-]+)$/;
var rooted = /^(?:\.{0,2}|~|[A-Za-z]:|file:)[\\/]/;
var fileName = /^[\w.@ /\\-]*\.(?:pem|key|crt|cer|der|p12|pfx|jks|p8|pub|asc|gpg|json5?|jsonc|ya?ml|toml|ini|conf|cfg|env|txt|md|rst|html?|xml|csv|tsv|log|sql|sh|bash|ps1|bat|py|rb|php|go|rs|java|kt|swift|cs?|h|cpp|m?[jt]sx?|cjs|css|s[ac]ss|vue|svelte|png|jpe?g|gif|svg|ico|webp|pdf|zip|gz|tgz|tar|lock|tf|tfvars|hcl|properties|gradle|plist|tmpl|tpl|erb|ejs|hbs|snap|map|wasm|proto|graphql|feature|secret|token)$/i;
var pathOnly = /^[\w.@:~-]*[\\/][\w.@:~ -]*[\\/][\w.@:~ \\/-]+$/;
var slashed = /^[\w.@:{}*+~-]+(?:[/\\][\w.@:{}*+~-]+)+\/?$/;
function placeOf(text, lower2, random) {
  if (url.test(lower2)) {
    const password = userinfo.exec(text)?.[1];
    return password !== void 0 && !isPlaceholder(password) && !isReference(password) ? verdicts["url-credentials"] : verdicts.url;
  }
  if (opaqueUrl.test(lower2) || domain.test(lower2)) return verdicts.url;
  if (hostPort.test(lower2) && !random) return verdicts.url;
  const host = email.exec(lower2);
  if (host !== null && domain.test(host[1])) return verdicts.email;
  if (fileName.test(text)) return verdicts.path;
  if (rooted.test(text)) return !random || pathOnly.test(text) && !base64Only.test(text) ? verdicts.path : void 0;
  return !random && slashed.test(text) ? verdicts.path : void 0;
}
var codeShape = /^(?:[A-Za-z_$@&*!][\w$]*(?:(?:\?\.|\.|::|->)[\w$]+|\[[^\]]*\])*[;,!?]?|.*(?:=>|\|\||&&|\?\?|[()[\]{}<>|]).*|(?:await|new|typeof|function|async|return|if|not|lambda) .*|.* (?:\+|if|or|and|as|in|is) .*)$/s;
var callShape = /^[A-Za-z_$][\w$.]*[([]|^\/.+\/[dgimsuvy]*[;,)]*$/;
var humped = /^[A-Za-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:[A-Z][a-z]*)+$/;
var separated = /^[A-Za-z]+(?:[-_.:][A-Za-z]+)+$/;
var selector = /^[#.][A-Za-z][A-Za-z_-]*$|^[\w.#-]*\[[\w-]+(?:[~|^$*]?=.*)?\]$|^\^.*\$$|^--?[a-z][a-z-]*=?$|^@[a-z][\w-]*$/;
var fieldWords = new Set(
  "password passwd pwd pass passphrase passcode token secret key credential credentials auth login signin signup user username email name field input form header label title text error message button page view id access refresh reset forgot current new old confirm confirmation repeat client api type value url public private bearer session cookie csrf xsrf hint placeholder description settings account profile required invalid missing validation provider service manager param query body grant required authorization authentication".split(
    " "
  )
);
var throwaway = new Set("my super change changeme dev local example default the this very test please".split(" "));
function isIdentifier(text) {
  if (text.length > 100) return false;
  if (selector.test(text)) return true;
  if (!humped.test(text) && !separated.test(text)) return false;
  const list = keyWords(text);
  return list.length > 1 && list.some((word) => fieldWords.has(word)) && !list.some((word) => throwaway.has(word));
}
var sentence = new RegExp("\\s.*[.?!:]$|^\\p{L}+[:?]$", "u");
var oneWord = /^[a-z]+\d*$/;
var blank = /\s/;
var letter = new RegExp("\\p{L}", "u");
var wordish = new RegExp("^[\\p{P}¿¡]*\\p{L}[\\p{L}\\p{M}\\p{Cf}'’`-]*[\\p{P}…]*$", "u");
var nonAscii = /[^\u0000-\u007f]/;
var foreignLetter = /[^\u0000-\u007f]/gu;
var foreign = /^[\p{L}\p{M}\p{P}\p{Cf}\p{Zs}]+$/u;
var endsAsText = new RegExp("^\\p{L}+(?:[:?…]|\\.\\.\\.)$", "u");
function isOperator(text) {
  return text.length < 8 && !/[\p{L}\p{N}]/u.test(text);
}
function isProse(text, lower2) {
  if (words("translations").has(lower2) || endsAsText.test(text)) return true;
  if (nonAscii.test(text)) {
    if (foreign.test(text)) return true;
    if ((text.match(foreignLetter)?.length ?? 0) * 3 >= text.length) return true;
  }
  if (!blank.test(text)) return text.startsWith("<") && text.endsWith(">");
  let total = 0;
  let plain2 = 0;
  for (const part of text.split(/\s+/)) {
    if (!letter.test(part)) continue;
    total++;
    if (part.length >= 16 && isRandom(part)) return false;
    if (wordish.test(part)) plain2++;
  }
  return total === 0 || plain2 * 2 >= total;
}

// src/engine/detectors/assignment.ts
var MAX_NAME = 96;
var MAX_VALUE = 2048;
var MAX_BLANKS = 48;
var QUOTE_DOUBLE = 34;
var QUOTE_SINGLE = 39;
var BACKTICK = 96;
var BACKSLASH = 92;
var COLON = 58;
var COMMA = 44;
var EQUALS = 61;
var LESS = 60;
var GREATER = 62;
var DASH = 45;
var SEMICOLON = 59;
var HASH = 35;
var AMPERSAND = 38;
var QUESTION = 63;
var BRACKET = 93;
function readAssignment(bytes, hit) {
  let nameStart = hit - runBefore(bytes, hit, hit - MAX_NAME, NAME);
  const nameEnd = hit + run(bytes, hit, hit + MAX_NAME, NAME);
  if (nameEnd - nameStart > MAX_NAME) return void 0;
  let dashes = 0;
  while (bytes[nameStart] === DASH) {
    nameStart++;
    dashes++;
  }
  const operator = readOperator(bytes, nameStart, nameEnd, dashes);
  if (operator === void 0) return void 0;
  const value = readValue(bytes, operator, nameStart, nameEnd);
  if (value === void 0 || value.end <= value.start) return void 0;
  const { start, end, quoted } = withoutScheme(bytes, value);
  if (end <= start) return void 0;
  return {
    name: bytes.toString("latin1", nameStart, nameEnd),
    nameStart,
    nameEnd,
    valueStart: start,
    valueEnd: end,
    quoted,
    scheme: start > value.start ? bytes.toString("latin1", value.start, start).trim() : void 0
  };
}
function readOperator(bytes, nameStart, nameEnd, dashes) {
  let i = nameEnd;
  let quotedName = false;
  for (let closers = 0; closers < 4; closers++) {
    const byte2 = bytes[i];
    if (byte2 === QUOTE_DOUBLE || byte2 === QUOTE_SINGLE || byte2 === BACKTICK) quotedName = true;
    else if (byte2 !== BRACKET && byte2 !== BACKSLASH) break;
    i++;
  }
  const blanks = run(bytes, i, i + MAX_BLANKS, BLANK);
  const at = i + blanks;
  const byte = bytes[at];
  const make = (kind, length) => {
    const gap = run(bytes, at + length, at + length + MAX_BLANKS, BLANK);
    return { kind, after: at + length + gap, spaced: blanks > 0 || gap > 0 };
  };
  if (byte === EQUALS) {
    let length = 1;
    while (length < 3 && (bytes[at + length] === EQUALS || bytes[at + length] === GREATER)) length++;
    return make("equals", length);
  }
  if (byte === COLON) {
    if (bytes[at + 1] === COLON) return void 0;
    return make("colon", bytes[at + 1] === EQUALS ? 2 : 1);
  }
  const pair = skipValueKey(bytes, i);
  if (pair !== void 0) return make("equals", pair - at);
  if (byte === COMMA && quotedName) return make("comma", 1);
  if (byte === GREATER && bytes[nameStart - 1] === LESS && blanks === 0) return make("element", 1);
  if (dashes >= 2 && blanks > 0 && bytes[at] !== DASH) return { kind: "flag", after: at, spaced: true };
  return void 0;
}
function skipValueKey(bytes, from) {
  let probe = from;
  while (probe < from + 44 && (is(bytes, probe, BLANK | NEWLINE) || bytes[probe] === COMMA)) probe++;
  if (probe === from) return void 0;
  while (probe < from + 48 && !is(bytes, probe, NAME) && bytes[probe] !== void 0) probe++;
  if (((bytes[probe] ?? 0) | 32) !== 118) return void 0;
  const match = /^,?[ \t]{0,8}\r?\n?[ \t]{0,32}\\?["']?[Vv]alue\\?["']?[ \t]{0,4}[:=]/.exec(bytes.toString("latin1", from, from + 64));
  return match ? from + match[0].length : void 0;
}
function readValue(bytes, operator, nameStart, nameEnd) {
  if (operator.kind === "element") {
    const end = lineRun(bytes, operator.after, (byte) => byte !== LESS);
    return bytes[end] === LESS ? { start: operator.after, end, quoted: true } : void 0;
  }
  const at = skipStringPrefix(bytes, operator.after);
  const quoted = readQuoted(bytes, at);
  if (quoted) return quoted;
  if (operator.kind === "comma") return void 0;
  if (operator.kind === "colon") {
    const annotated2 = skipTypeAnnotation(bytes, operator.after);
    if (annotated2 !== void 0) return readQuoted(bytes, skipStringPrefix(bytes, annotated2));
  }
  return readBare(bytes, operator, nameStart, nameEnd);
}
function skipStringPrefix(bytes, from) {
  for (let i = from; i < from + 3; i++) {
    const byte = bytes[i];
    if (byte === QUOTE_DOUBLE || byte === QUOTE_SINGLE || byte === BACKTICK) return i;
    if (byte === void 0 || !"bBrRuUfF@$".includes(String.fromCharCode(byte))) return from;
  }
  return from;
}
function readQuoted(bytes, at) {
  const escaped = bytes[at] === BACKSLASH;
  const open = escaped ? at + 1 : at;
  const quote = bytes[open];
  if (quote !== QUOTE_DOUBLE && quote !== QUOTE_SINGLE && quote !== BACKTICK) return void 0;
  if (bytes[open + 1] === quote) {
    if (bytes[open + 2] !== quote || escaped) return void 0;
    return closed(bytes, open + 3, quote, false);
  }
  return closed(bytes, open + 1, quote, escaped);
}
function closed(bytes, start, quote, escaped) {
  const limit = Math.min(bytes.length, start + MAX_VALUE);
  for (let i = start; i < limit; i++) {
    const byte = bytes[i];
    if (byte === quote) return { start, end: i, quoted: true };
    if (byte === BACKSLASH) {
      if (escaped && bytes[i + 1] === quote) return { start, end: i, quoted: true };
      i++;
    } else if ((classes[byte] & NEWLINE) !== 0) return void 0;
  }
  return void 0;
}
function skipTypeAnnotation(bytes, from) {
  const limit = from + 48;
  let i = from;
  while (i < limit && (is(bytes, i, NAME | BLANK) || "<>[]|?&".includes(String.fromCharCode(bytes[i] ?? 0)))) i++;
  if (bytes[i] !== EQUALS || i === from || bytes[i + 1] === EQUALS || bytes[i + 1] === GREATER) return void 0;
  return i + 1 + run(bytes, i + 1, i + 1 + MAX_BLANKS, BLANK);
}
function readBare(bytes, operator, nameStart, nameEnd) {
  const context = bareContext(bytes, operator, nameStart, nameEnd);
  if (context === void 0) return void 0;
  const start = operator.after;
  const end = lineRun(bytes, start, (byte) => !stopsBare(byte, context));
  if (context === "line" && !restIsComment(bytes, end)) return void 0;
  return { start, end, quoted: false };
}
function bareContext(bytes, operator, nameStart, nameEnd) {
  if (operator.kind === "flag") return "shell";
  const before = bytes[nameStart - 1];
  if (operator.kind === "equals" && !operator.spaced) {
    if (before === QUESTION || before === AMPERSAND) return "query";
    if (before === SEMICOLON) return "connection-string";
    if (before === DASH) return "shell";
  }
  if (startsLine(bytes, nameStart)) return "line";
  const inShell = before === 32 || before === QUOTE_DOUBLE || before === QUOTE_SINGLE;
  if (operator.kind === "equals" && !operator.spaced && inShell && isUpperCase(bytes, nameStart, nameEnd)) return "shell";
  return void 0;
}
var LEADING_WORDS = /^[ \t]*(?:(?:[#;*>+-]|\/\/|export|set|setx|setenv|declare|ENV|ARG|- *name:)[ \t]*){0,3}(?:-x +)?$/;
function startsLine(bytes, nameStart) {
  const limit = Math.max(0, nameStart - 40);
  let i = nameStart;
  while (i > limit && (classes[bytes[i - 1]] & NEWLINE) === 0) i--;
  if (i === nameStart) return true;
  if (i > 0 && (classes[bytes[i - 1]] & NEWLINE) === 0) return false;
  return LEADING_WORDS.test(bytes.toString("latin1", i, nameStart));
}
function isUpperCase(bytes, start, end) {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte >= 97 && byte <= 122) return false;
  }
  return true;
}
function stopsBare(byte, context) {
  if (byte <= 32 || byte === QUOTE_DOUBLE || byte === QUOTE_SINGLE || byte === BACKTICK) return true;
  if (context === "query") return byte === AMPERSAND || byte === HASH || byte === LESS || byte === GREATER || byte === 41;
  if (context === "connection-string") return byte === SEMICOLON;
  return false;
}
function restIsComment(bytes, from) {
  const next = from + run(bytes, from, from + MAX_BLANKS, BLANK);
  const byte = bytes[next];
  if (byte === void 0 || is(bytes, next, NEWLINE)) return true;
  return next > from && (byte === HASH || byte === SEMICOLON || byte === BACKSLASH);
}
function withoutScheme(bytes, value) {
  const match = /^(?:Bearer|Basic|Token|token|bearer|basic|ApiKey|Digest|Bot) +/.exec(
    bytes.toString("latin1", value.start, Math.min(value.end, value.start + 16))
  );
  return match ? { ...value, start: value.start + match[0].length } : value;
}
function lineRun(bytes, from, goesOn) {
  const limit = Math.min(bytes.length, from + MAX_VALUE);
  let i = from;
  while (i < limit && (classes[bytes[i]] & NEWLINE) === 0 && goesOn(bytes[i])) i++;
  return i;
}

// src/engine/detectors/context.ts
function ruleById(context, id) {
  return context.rules.find((rule, index2) => rule.id === id && context.on[index2]);
}

// src/engine/detectors/generic.ts
var NOTHING = { kind: "nothing" };
var MIN_VALUE = 6;
var MIN_WEAK_VALUE = 20;
var MEMO_LIMIT = 2e4;
function createGenericDetector(context) {
  const secretRule = ruleById(context, "generic-secret");
  const passwordRule = ruleById(context, "generic-password");
  const names2 = /* @__PURE__ */ new Map();
  const outcomes = /* @__PURE__ */ new Map();
  function nameClass(name) {
    let known = names2.get(name);
    if (known === void 0) {
      known = /(?:^|[-_.])authorization$/i.test(name) ? "strong" : classifyKeyName(name);
      if (names2.size >= MEMO_LIMIT) names2.clear();
      names2.set(name, known);
    }
    return known;
  }
  function outcomeOf(assignment, value) {
    const strength = nameClass(assignment.name);
    if (strength === "no") return NOTHING;
    const key = `${assignment.quoted ? '"' : " "}${assignment.name}\0${value}`;
    let known = outcomes.get(key);
    if (known === void 0) {
      known = weigh(assignment, value, strength);
      if (outcomes.size >= MEMO_LIMIT) outcomes.clear();
      outcomes.set(key, known);
    }
    return known;
  }
  return (bytes, hit, depth, matches) => {
    const assignment = readAssignment(bytes, hit);
    if (assignment === void 0) return hit + 1;
    const { valueStart: start, valueEnd: end, nameEnd } = assignment;
    if (end - start < MIN_VALUE) return nameEnd;
    const value = bytes.toString("utf8", start, end);
    let outcome = outcomeOf(assignment, value);
    if (outcome.kind === "encoded") {
      const inner = context.nested(outcome.text, depth + 1);
      if (inner.length > 0) {
        const evidence3 = { kind: "encoding", weight: "for", text: "written in base64" };
        for (const match of inner) {
          matches.push({ ...match, start, end, related: [], evidence: [...match.evidence, evidence3] });
        }
        return nameEnd;
      }
      outcome = outcome.otherwise;
    }
    if (outcome.kind === "nothing" || outcome.kind === "encoded") return nameEnd;
    const rule = outcome.kind === "secret" ? secretRule : passwordRule;
    if (rule === void 0) return nameEnd;
    const { level, evidence: evidence2, random } = outcome;
    matches.push(toMatch(rule, assignment, value, level, evidence2, random));
    return nameEnd;
  };
}
function toMatch(rule, assignment, value, level, evidence2, random) {
  const { valueStart: start, valueEnd: end, name: keyName } = assignment;
  return { rule, start, end, value, level, proof: "none", evidence: evidence2, random, keyName, related: [] };
}
function weigh(assignment, value, strength) {
  const text = base64Text(value);
  if (text !== void 0 && text.length >= 8) {
    return { kind: "encoded", text, otherwise: weighLiteral(assignment, value, strength, text) };
  }
  return weighLiteral(assignment, value, strength, void 0);
}
function weighLiteral(assignment, written, strength, decoded) {
  const value = decoded ?? written;
  const named = { kind: "name", weight: "for", text: `the key's name, ${assignment.name}, says that it is secret` };
  const encoding = decoded === void 0 ? [] : [{ kind: "encoding", weight: "for", text: "written in base64" }];
  const verdict4 = classifyValue(value, assignment.name);
  if (verdict4.kind !== "literal") return NOTHING;
  if (verdict4.random) {
    if (strength === "weak" && value.length < MIN_WEAK_VALUE) return NOTHING;
    const random = { kind: "randomness", weight: "for", text: "looks random for its length and alphabet" };
    return { kind: "secret", level: strength === "weak" ? "warning" : "error", evidence: [named, random, ...encoding], random: true };
  }
  if (strength !== "password") return NOTHING;
  const wordLike = { kind: "randomness", weight: "against", text: "looks like a word or phrase" };
  return { kind: "password", level: "warning", evidence: [named, wordLike, ...encoding], random: false };
}

// src/engine/detectors/url-userinfo.ts
var MAX_AUTHORITY = 512;
var MAX_SCHEME = 24;
function readUrlUserinfo(bytes, hit) {
  const from = hit + 3;
  const limit = Math.min(bytes.length, from + MAX_AUTHORITY);
  let colon = -1;
  let at = -1;
  let i = from;
  for (; i < limit; i++) {
    const byte = bytes[i];
    if (endsAuthority(byte)) break;
    if (byte === 64) at = i;
    else if (byte === 58 && colon < 0) colon = i;
  }
  if (at < 0 || colon < 0 || colon + 1 >= at || at + 1 >= i) return void 0;
  let schemeStart = hit;
  while (hit - schemeStart < MAX_SCHEME && isSchemeByte(bytes, schemeStart - 1)) schemeStart--;
  if (schemeStart === hit) return void 0;
  return {
    scheme: bytes.toString("latin1", schemeStart, hit).toLowerCase(),
    user: bytes.toString("utf8", from, colon),
    host: bytes.toString("utf8", at + 1, i),
    passwordStart: colon + 1,
    passwordEnd: at
  };
}
function endsAuthority(byte) {
  if (byte <= 32) return true;
  return byte === 34 || byte === 35 || byte === 39 || byte === 47 || byte === 60 || byte === 62 || byte === 63 || byte === 92 || byte === 96 || byte === 124;
}
function isSchemeByte(bytes, i) {
  return is(bytes, i, ALNUM) || bytes[i] === 43 || bytes[i] === 45 || bytes[i] === 46;
}

// src/engine/detectors/url.ts
var ruleOfScheme = {
  postgres: "postgres-url",
  postgresql: "postgres-url",
  mysql: "mysql-url",
  mariadb: "mysql-url",
  mongodb: "mongodb-url",
  redis: "redis-url",
  rediss: "redis-url",
  amqp: "amqp-url",
  amqps: "amqp-url"
};
function createUrlDetector(context) {
  const rules2 = /* @__PURE__ */ new Map();
  const ruleFor = (scheme) => {
    const [first = "", ...rest] = scheme.split("+");
    const id = ruleOfScheme[scheme] ?? ruleOfScheme[first] ?? ruleOfScheme[rest.at(-1) ?? ""] ?? "url-credentials";
    if (!rules2.has(id)) rules2.set(id, ruleById(context, id));
    return rules2.get(id);
  };
  return (bytes, hit, binary, matches) => {
    const url2 = readUrlUserinfo(bytes, hit);
    if (url2 === void 0) return;
    const rule = ruleFor(url2.scheme);
    if (rule === void 0) return;
    const start = url2.passwordStart;
    const end = url2.passwordEnd;
    const value = percentDecode(bytes.subarray(start, end)).toString("utf8");
    const verdict4 = weigh2(url2, value);
    if (verdict4 === void 0 || binary && !verdict4.random) return;
    matches.push({ rule, start, end, value, proof: "none", keyName: `${url2.scheme} password`, related: [], ...verdict4 });
  };
}
function weigh2(url2, password) {
  const value = classifyValue(password, url2.user);
  const isDefault = value.kind === "dev-default" || password === url2.user;
  if (value.kind !== "literal" && value.kind !== "uuid" && value.kind !== "number" && !isDefault) return void 0;
  const random = value.kind === "uuid" || value.kind === "literal" && value.random;
  const evidence2 = [
    { kind: "structure", weight: "for", text: `is the password of a URL (${url2.scheme})` },
    random ? { kind: "randomness", weight: "for", text: "looks random" } : { kind: "randomness", weight: "against", text: isDefault ? "is a usual default" : "looks like a word" }
  ];
  if (isLocal(url2.host)) evidence2.push({ kind: "structure", weight: "against", text: "the host is a local or reserved name" });
  const weak = isDefault || isLocal(url2.host);
  return { level: weak ? "note" : random ? "error" : "warning", evidence: evidence2, random };
}
function isLocal(host) {
  const name = host.replace(/:[0-9]*$/, "").toLowerCase();
  if (name.startsWith("[::1") || /^127\./.test(name) || name === "0.0.0.0") return true;
  if (!name.includes(".") && !name.startsWith("[")) return true;
  return /(?:^|\.)(?:localhost|local|internal|test|invalid|example|example\.(?:com|net|org))$/.test(name);
}

// src/rules/proofs/encoding.ts
var digits = "0123456789";
var upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var lower = upper.toLowerCase();
var base62Alphabet = digits + upper + lower;
function toBase(value, alphabet3, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet3.length)) {
    text = alphabet3.charAt(rest % alphabet3.length) + text;
  }
  return text.padStart(width, alphabet3.charAt(0));
}
function fromBase64(text) {
  const bare = text.replace(/={1,2}$/, "").replaceAll("-", "+").replaceAll("_", "/");
  if (!/^[A-Za-z0-9+/]*$/.test(bare) || bare.length % 4 === 1) return void 0;
  return fromBits(bare, `${upper}${lower}${digits}+/`, 6);
}
function fromBase32(text) {
  return /^[A-Z2-7]*$/.test(text) ? fromBits(text, `${upper}234567`, 5) : void 0;
}
function toBase64(bytes) {
  const text = toBits(bytes, `${upper}${lower}${digits}+/`, 6);
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}
function toBase32(bytes) {
  return toBits(bytes, `${upper}234567`, 5);
}
function latin1Bytes(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
}
function utf8Text(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function parseObject(text) {
  if (text === void 0) return void 0;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function parseBase64Object(text) {
  const bytes = fromBase64(text);
  return bytes && parseObject(utf8Text(bytes));
}
function fromBits(text, alphabet3, width) {
  const bytes = new Uint8Array(Math.floor(text.length * width / 8));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (const character of text) {
    buffer = (buffer << width | alphabet3.indexOf(character)) & 65535;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = buffer >>> bits & 255;
    }
  }
  return bytes;
}
function toBits(bytes, alphabet3, width) {
  const mask = (1 << width) - 1;
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8 | byte) & 65535;
    for (bits += 8; bits >= width; ) {
      bits -= width;
      text += alphabet3.charAt(buffer >>> bits & mask);
    }
  }
  return bits > 0 ? text + alphabet3.charAt(buffer << width - bits & mask) : text;
}

// src/rules/proofs/types.ts
var unknown = { state: "none", evidence: [] };
function proven(kind, text, facts = {}) {
  return { state: "proven", evidence: [{ kind, weight: "for", text }], ...facts };
}
function failed(kind, text, facts = {}) {
  return { state: "failed", evidence: [{ kind, weight: "against", text }], ...facts };
}
function plausible(kind, text, facts = {}) {
  return { state: "none", evidence: [{ kind, weight: "for", text }], ...facts };
}

// src/rules/proofs/aws.ts
var awsAccessKeyId = (value) => {
  if (value.endsWith("EXAMPLE")) {
    return failed("structure", "it is an example of the AWS documentation", { publicExample: true });
  }
  const bytes = fromBase32(value.slice(4));
  if (!bytes || bytes.length !== 10) return failed("structure", "it has characters that no AWS key id has");
  const view = new DataView(bytes.buffer);
  const number2 = view.getUint16(0) * 2 ** 32 + view.getUint32(2);
  if (number2 < 2 ** 47) return plausible("structure", "it has the alphabet of an AWS key id of the older form");
  const account = Math.floor((number2 - 2 ** 47) / 2 ** 7);
  if (account >= 1e12) return failed("structure", "it names no possible account");
  return plausible("structure", "it decodes to an account number", { accountId: String(account).padStart(12, "0") });
};

// src/rules/proofs/marvin32.ts
function marvin32(bytes, seed) {
  let low = seed[0] | 0;
  let high = seed[1] | 0;
  const block = (word) => {
    low = low + word | 0;
    high ^= low;
    low = rotate(low, 20) + high | 0;
    high = rotate(high, 9) ^ low;
    low = rotate(low, 27) + high | 0;
    high = rotate(high, 19);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - bytes.length % 4;
  for (let offset = 0; offset < whole; offset += 4) block(view.getUint32(offset, true));
  let tail = 128;
  for (let offset = bytes.length - 1; offset >= whole; offset--) tail = tail << 8 | view.getUint8(offset);
  block(tail);
  block(0);
  return (low ^ high) >>> 0;
}
function marvinSeed(text) {
  const word = (offset) => [0, 1, 2, 3].reduce((sum, index2) => (sum << 8 | text.charCodeAt(offset + index2)) >>> 0, 0);
  return [word(4), word(0)];
}
function rotate(value, count) {
  return value << count | value >>> 32 - count;
}

// src/rules/proofs/azure-format.ts
var messaging = ["Send0000", "Manage00", "Listen00", "System00", "Unknown0"];
var azureFormats = {
  storage: { signature: "+ASt", what: "Azure Storage account key", before: 76, padding: 2, seeds: ["Default0"] },
  cosmos: {
    signature: "ACDb",
    what: "Azure Cosmos DB key",
    before: 76,
    padding: 2,
    seeds: ["MastRW00", "MastRO00", "SysAll00", "Resour00", "SystRO00", "Encryp00", "SystRW00"]
  },
  batch: { signature: "+ABa", what: "Azure Batch account key", before: 76, padding: 2, seeds: ["AbAcct00"] },
  apim: {
    signature: "APIM",
    what: "Azure API Management key",
    before: 76,
    padding: 2,
    seeds: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"]
  },
  "ml-classic": { signature: "+AMC", what: "Azure ML Studio (classic) key", before: 76, padding: 2, seeds: ["Classic0"] },
  redis: { signature: "AzCa", what: "Azure Cache for Redis key", before: 33, padding: 1, seeds: ["Access00"], lax: true },
  "service-bus": { signature: "+ASb", what: "Azure Service Bus key", before: 33, padding: 1, seeds: messaging },
  "event-hub": { signature: "+AEh", what: "Azure Event Hubs key", before: 33, padding: 1, seeds: messaging },
  relay: { signature: "+ARm", what: "Azure Relay key", before: 33, padding: 1, seeds: messaging },
  iot: { signature: "AIoT", what: "Azure IoT key", before: 33, padding: 1, seeds: ["IoTHub00", "DpsKey00", "Device00"] },
  "event-grid": { signature: "AZEG", what: "Azure Event Grid key", before: 33, padding: 1, seeds: ["SendRecv", "Default0"] },
  functions: {
    signature: "AzFu",
    what: "Azure Functions key",
    before: 44,
    padding: 2,
    url: true,
    seeds: ["Functi00", "System00", "Master00"]
  },
  search: { signature: "AzSe", what: "Azure AI Search key", before: 42, padding: 0, seeds: ["Query000", "PAdmin00"] },
  "container-registry": { signature: "+ACR", what: "Azure Container Registry key", before: 42, padding: 0, seeds: ["ACRDflt0"] }
};
var caskMark = { offset: 52, text: "JQQJ9" };
function azureChecksum(head, format, seed) {
  const bytes = fromBase64(`${head}AAAAAA`);
  if (!bytes) throw new RangeError("head is not base64");
  const body = bytes.subarray(0, bytes.length - 4);
  const sum = new DataView(bytes.buffer);
  sum.setUint32(bytes.length - 4, marvin32(body, marvinSeed(seed)), true);
  const text = toBase64(bytes).slice(head.length);
  return format.url ? text.replaceAll("+", "-").replaceAll("/", "_") : text;
}
function caskChecksums(head) {
  const bytes = fromBase64(head);
  if (!bytes) return [];
  const sum = marvin32(bytes, marvinSeed("Default0"));
  const little = [sum & 255, sum >>> 8 & 255, sum >>> 16 & 255, sum >>> 24];
  const zeros = little.findIndex((byte) => byte !== 0);
  const value = little.reduce((total, byte) => total * 256 + byte, 0);
  const base62 = "0".repeat(Math.max(zeros, 0)) + toBase(value, base62Alphabet, 1);
  return [base62.padEnd(6, "0").slice(0, 4), toBase64(Uint8Array.from(little.slice(0, 3)))];
}
var clientSecretAlphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
function clientSecretChecksum(head) {
  const sum = marvin32(latin1Bytes(head), marvinSeed("AadPwd00"));
  return toBase(sum, clientSecretAlphabet, 6).slice(0, 3);
}

// src/rules/proofs/azure.ts
var caskProviders = {
  ACOG: "Azure OpenAI or AI services key",
  AZDO: "Azure DevOps personal access token"
};
var azureIdentifiable = (value) => {
  if (value.startsWith(caskMark.text, caskMark.offset)) return annotated(value);
  if (/^.{3}[78]Q~/.test(value)) return clientSecret(value);
  const format = Object.values(azureFormats).find((candidate) => hasForm(value, candidate));
  return format ? identifiable(value, format) : unknown;
};
function identifiable(value, format) {
  const head = value.slice(0, format.before + 4);
  const sum = value.slice(format.before + 4);
  if (format.seeds.some((seed) => azureChecksum(head, format, seed) === sum)) {
    return proven("checksum", "its Marvin32 checksum is right", { detail: format.what });
  }
  return format.lax ? plausible("structure", `the mark of an ${format.what} is in its place`, { detail: format.what }) : failed("checksum", "its Marvin32 checksum is wrong", { detail: format.what });
}
function annotated(value) {
  const what = caskProviders[value.slice(76, 80)];
  const facts = what === void 0 ? {} : { detail: what };
  return caskChecksums(value.slice(0, 80)).includes(value.slice(80, 84)) ? proven("checksum", "its Marvin32 checksum is right", facts) : plausible("structure", "the marks of an annotated Azure key are in their places", facts);
}
function clientSecret(value) {
  if (value.startsWith("7Q~", 3)) return plausible("structure", "the mark of a client secret is in its place");
  return clientSecretChecksum(value.slice(0, -3)) === value.slice(-3) ? proven("checksum", "its Marvin32 checksum is right") : failed("checksum", "its Marvin32 checksum is wrong");
}
function hasForm(value, format) {
  return value.length === format.before + 10 + format.padding && value.startsWith(format.signature, format.before) && /^[A-Za-z0-9+/_-]*={0,2}$/.test(value);
}

// src/rules/proofs/bech32.ts
var alphabet2 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
var generator = [996825010, 642813549, 513874426, 1027748829, 705979059];
function bech32Valid(text) {
  const separator = text.lastIndexOf("1");
  const data = [...text.slice(separator + 1)].map((character) => alphabet2.indexOf(character));
  if (separator < 1 || data.length < 6 || data.includes(-1)) return false;
  return polymod([...expand(text.slice(0, separator)), ...data]) === 1;
}
function polymod(values) {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    generator.forEach((constant, index2) => {
      if (top >>> index2 & 1) sum ^= constant;
    });
  }
  return sum;
}
function expand(prefix) {
  const codes = [...prefix].map((character) => character.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}

// src/rules/proofs/crc.ts
var crc32Table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
  return value;
});
function crc32(text) {
  let value = 4294967295;
  for (let index2 = 0; index2 < text.length; index2++) {
    value = value >>> 8 ^ crc32Table[(value ^ text.charCodeAt(index2)) & 255];
  }
  return ~value >>> 0;
}
function crc24(bytes) {
  let value = 11994318;
  for (const byte of bytes) {
    value ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) value = value & 8388608 ? value << 1 ^ 25578747 : value << 1;
  }
  return value & 16777215;
}

// src/rules/proofs/checksums.ts
var gitlabRoutable = (value) => {
  const sum = toBase(crc32(value.slice(0, -7)), "0123456789abcdefghijklmnopqrstuvwxyz", 7);
  return verdict2(sum === value.slice(-7));
};
var grafanaServiceAccount = (value) => {
  const sum = crc32(value.slice(0, 37));
  const swapped = (sum & 255) << 24 | (sum & 65280) << 8 | sum >>> 8 & 65280 | sum >>> 24;
  return verdict2(`_${(swapped >>> 0).toString(16).padStart(8, "0")}` === value.slice(37));
};
var atlassianCrc32 = (value) => {
  const sum = crc32(value.slice(0, -8)).toString(16).toUpperCase().padStart(8, "0");
  return verdict2(sum === value.slice(-8));
};
var ageBech32 = (value) => bech32Valid(value.toLowerCase()) ? proven("checksum", "its Bech32 checksum is right") : failed("checksum", "its Bech32 checksum is wrong");
function verdict2(right) {
  return right ? proven("checksum", "its CRC-32 checksum is right") : failed("checksum", "its CRC-32 checksum is wrong");
}

// src/rules/proofs/msgpack.ts
var fixedSizes = {
  192: 0,
  194: 0,
  195: 0,
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8,
  212: 2,
  213: 3,
  214: 5,
  215: 9,
  216: 17
};
var sized = {
  196: [1, 0],
  197: [2, 0],
  198: [4, 0],
  199: [1, 1],
  200: [2, 1],
  201: [4, 1],
  217: [1, 0],
  218: [2, 0],
  219: [4, 0]
};
var counted = {
  220: [2, 1],
  221: [4, 1],
  222: [2, 2],
  223: [4, 2]
};
function skipValue(bytes, offset, depth = 0) {
  const type = bytes[offset];
  if (type === void 0 || depth > 32) return Number.NaN;
  if (type < 128 || type >= 224) return offset + 1;
  if (type < 144) return skipMany(bytes, offset + 1, (type & 15) * 2, depth);
  if (type < 160) return skipMany(bytes, offset + 1, type & 15, depth);
  if (type < 192) return within(bytes, offset + 1 + (type & 31));
  const fixed = fixedSizes[type];
  if (fixed !== void 0) return within(bytes, offset + 1 + fixed);
  const size2 = sized[type];
  if (size2) return within(bytes, offset + 1 + size2[0] + size2[1] + uint(bytes, offset + 1, size2[0]));
  const count = counted[type];
  if (count) return skipMany(bytes, offset + 1 + count[0], uint(bytes, offset + 1, count[0]) * count[1], depth);
  return Number.NaN;
}
function skipMany(bytes, offset, count, depth) {
  let at = offset;
  for (let index2 = 0; index2 < count && !Number.isNaN(at); index2++) at = skipValue(bytes, at, depth + 1);
  return at;
}
function within(bytes, offset) {
  return offset <= bytes.length ? offset : Number.NaN;
}
function uint(bytes, offset, width) {
  let value = 0;
  for (let index2 = 0; index2 < width; index2++) value = value * 256 + (bytes[offset + index2] ?? Number.NaN);
  return value;
}

// src/rules/proofs/fly.ts
var flyMacaroon = (value) => {
  const parts = value.split(",");
  const right = parts.every((part) => isMacaroon(fromBase64(part.replace(/^fm(?:1[ar]|2)_/, ""))));
  if (right) return proven("structure", "it decodes as a macaroon");
  return parts.every((part) => part.startsWith("fm2_")) ? failed("structure", "it does not decode as a macaroon") : unknown;
};
function isMacaroon(bytes) {
  if (!bytes || bytes[0] !== 148 || bytes[1] !== 147 && bytes[1] !== 146) return false;
  const location = skipValue(bytes, 1);
  const caveats = skipValue(bytes, location);
  const tail = skipValue(bytes, caveats);
  return bytes[tail] === 196 && bytes[tail + 1] === 32 && tail + 34 === bytes.length;
}

// src/rules/proofs/github.ts
import { createHash } from "node:crypto";
var crc32Base62 = (value) => {
  const body = value.slice(value.indexOf("_") + 1);
  const right = toBase(crc32(body.slice(0, -6)), base62Alphabet, 6) === body.slice(-6);
  if (right) return proven("checksum", "its CRC-32 checksum is right");
  return value.startsWith("ghs_") ? unknown : failed("checksum", "its CRC-32 checksum is wrong");
};
var githubFineGrained = (value) => {
  const digest2 = createHash("sha256").update(value.slice(0, 77), "latin1").digest();
  return toBase32(digest2).slice(0, 8) === value.slice(77, 85) ? proven("checksum", "its SHA-256 checksum is right") : failed("checksum", "its SHA-256 checksum is wrong");
};

// src/rules/proofs/jwt.ts
var jwt = (value, context) => {
  const [head = "", body = ""] = value.replace(/^ghs_[0-9]+_/, "").split(".");
  const header = parseBase64Object(head);
  const payload = parseBase64Object(body);
  if (!payload || typeof header?.alg !== "string") return failed("structure", "it does not decode as a JSON Web Token");
  if (payload.sub === "1234567890" && payload.name === "John Doe") {
    return failed("structure", "it is the example of jwt.io", { publicExample: true });
  }
  return withExpiry(supabase(payload), payload.exp, context?.now);
};
function supabase(payload) {
  const decoded = "header and payload decode";
  if (payload.iss === "supabase-demo") {
    return failed("structure", "it is a key of the local Supabase stack, the same for everybody", { publicExample: true });
  }
  if (payload.iss !== "supabase") return plausible("structure", decoded);
  if (payload.role === "service_role") {
    return proven("structure", "its payload names the service role of Supabase", { detail: "Supabase service role key" });
  }
  return payload.role === "anon" ? plausible("structure", "its payload names the public role of Supabase", { publicValue: true, detail: "Supabase anon key" }) : plausible("structure", decoded);
}
function withExpiry(proof, exp, now) {
  if (typeof exp !== "number" || !Number.isFinite(exp) || Math.abs(exp) > 864e10) return proof;
  if (now === void 0 || exp * 1e3 > now) return { ...proof, expiresAt: exp, expired: false };
  const day = new Date(exp * 1e3).toISOString().slice(0, 10);
  return {
    ...proof,
    evidence: [...proof.evidence, { kind: "expiry", weight: "against", text: `it expired on ${day}` }],
    expiresAt: exp,
    expired: true,
    demote: true
  };
}

// src/rules/proofs/marks.ts
var jsonTokens = [
  ["sntrys_", ["iat", "url", "org"]],
  ["glc_", ["o", "n", "k"]],
  ["ops_", ["signInAddress", "email", "secretKey"]],
  ["eyJrIjoi", ["k", "n", "id"]],
  ["eyJVc2VySUQi", ["UserID", "Password"]]
];
var base64Json = (value) => {
  const [prefix, members] = jsonTokens.find(([start]) => value.startsWith(start)) ?? [];
  if (prefix === void 0 || members === void 0) return unknown;
  const bare = prefix.endsWith("_") ? value.slice(prefix.length) : value;
  const object = parseBase64Object(prefix === "sntrys_" ? bare.slice(0, bare.lastIndexOf("_")) : bare);
  return object && members.every((name) => name in object) ? proven("structure", "it holds the JSON of such a token") : failed("structure", "it does not hold the JSON of such a token");
};
var uuidV4 = (value) => /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value) ? plausible("structure", "its UUID is of the random kind") : failed("structure", "its UUID is not of the random kind");
var openaiMarker = (value) => {
  const [before = "", after = ""] = value.replace(/^sk-(?:(?:proj|svcacct|admin)-)?/, "").split("T3BlbkFJ");
  return before.length === after.length ? plausible("structure", "the mark of OpenAI stands in its middle") : unknown;
};
var slackStructure = (value) => {
  const numbers = value.split("-").filter((part) => /^[0-9]{10,14}$/.test(part));
  return numbers.length > 0 && numbers.every((part) => !part.startsWith("0") && !/^(.)\1*$/.test(part)) ? plausible("structure", "its ids are possible") : failed("structure", "its ids are impossible");
};

// src/rules/proofs/der.ts
function readElement(bytes, offset, limit = bytes.length) {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === void 0 || first === void 0) return void 0;
  const width = first > 128 ? first - 128 : 0;
  if (first === 128 || width > 4) return void 0;
  let length = width > 0 ? 0 : first;
  for (let index2 = 0; index2 < width; index2++) length = length * 256 + (bytes[offset + 2 + index2] ?? Number.NaN);
  const start = offset + 2 + width;
  return start + length <= limit ? { tag, start, end: start + length } : void 0;
}
function readChildren(bytes, parent) {
  const children = [];
  for (let offset = parent.start; offset < parent.end; ) {
    const child = readElement(bytes, offset, parent.end);
    if (!child) return void 0;
    children.push(child);
    offset = child.end;
  }
  return children;
}

// src/rules/proofs/key-structure.ts
var integer = 2;
var octets = 4;
var sequence = 48;
function asn1Key(bytes) {
  const outer = readElement(bytes, 0);
  if (outer?.tag !== sequence || outer.end !== bytes.length) return void 0;
  const members = readChildren(bytes, outer);
  if (!members) return void 0;
  const tags = members.map((member) => member.tag);
  const [first, second] = tags;
  if (tags.length >= 9 && tags.slice(0, 9).every((tag) => tag === integer)) return plain("RSA private key");
  if (tags.length === 6 && tags.every((tag) => tag === integer)) return plain("DSA private key");
  if (first === integer && second === octets) return plain("EC private key");
  if (first === integer && second === sequence && tags[2] === octets) return plain(pkcs8Name(bytes, members[1]));
  return tags.length === 2 && first === sequence && second === octets ? { what: "private key", encrypted: true } : void 0;
}
function opensshKey(bytes) {
  const magic = "openssh-key-v1\0";
  if ([...magic].some((character, index2) => bytes[index2] !== character.charCodeAt(0))) return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = magic.length;
  const string = () => {
    if (offset + 4 > bytes.length) return void 0;
    const from = offset + 4;
    offset = from + view.getUint32(offset);
    return offset <= bytes.length ? bytes.subarray(from, offset) : void 0;
  };
  const cipher = string();
  if (!cipher || !string() || !string()) return void 0;
  if (offset + 4 > bytes.length || view.getUint32(offset) !== 1) return void 0;
  offset += 4;
  const inner = string() && string();
  if (!inner) return void 0;
  const encrypted = String.fromCharCode(...cipher) !== "none";
  if (offset !== bytes.length && !(encrypted && offset + 16 === bytes.length)) return void 0;
  const same = [0, 1, 2, 3].every((index2) => inner[index2] === inner[index2 + 4]);
  return encrypted || same ? { what: "OpenSSH private key", encrypted } : void 0;
}
function plain(what) {
  return { what, encrypted: false };
}
var algorithms = {
  "2a864886f70d010101": "RSA private key",
  "2a8648ce3d0201": "EC private key",
  "2a8648ce380401": "DSA private key",
  "2b656e": "X25519 private key",
  "2b656f": "X448 private key",
  "2b6570": "Ed25519 private key",
  "2b6571": "Ed448 private key"
};
function pkcs8Name(bytes, algorithm) {
  const identifier = algorithm && readElement(bytes, algorithm.start, algorithm.end);
  if (!identifier) return "private key";
  const hex = [...bytes.subarray(identifier.start, identifier.end)].map((byte) => byte.toString(16).padStart(2, "0"));
  return algorithms[hex.join("")] ?? "private key";
}

// src/rules/proofs/pgp.ts
function pgpKey(bytes) {
  let offset = 0;
  let first;
  while (offset < bytes.length) {
    const packet = readPacket(bytes, offset);
    if (!packet) return void 0;
    first ??= packet;
    offset = packet.end;
  }
  if (first?.tag !== 5 && first?.tag !== 7) return void 0;
  return { what: "OpenPGP private key", encrypted: isProtected(bytes.subarray(first.start, first.end)) };
}
function readPacket(bytes, offset) {
  const head = bytes[offset];
  const next = bytes[offset + 1];
  if (head === void 0 || next === void 0 || (head & 128) === 0) return void 0;
  const fresh = (head & 64) !== 0;
  const tag = fresh ? head & 63 : head >> 2 & 15;
  const width = fresh ? next < 192 ? 1 : next < 224 ? 2 : next === 255 ? 5 : 0 : [1, 2, 4, 0][head & 3] ?? 0;
  if (width === 0) return void 0;
  const field = bytes.subarray(offset + 1, offset + 1 + width);
  const number2 = (part) => part.reduce((sum, byte) => sum * 256 + byte, 0);
  const length = fresh && width === 2 ? (next - 192 << 8) + (field[1] ?? 0) + 192 : number2(fresh && width === 5 ? field.subarray(1) : field);
  const start = offset + 1 + width;
  return start + length <= bytes.length ? { tag, start, end: start + length } : void 0;
}
var publicNumbers = {
  1: [false, 2],
  16: [false, 3],
  17: [false, 4],
  18: [true, 1],
  19: [true, 1],
  22: [true, 1]
};
function isProtected(body) {
  const shape = publicNumbers[body[5] ?? 0];
  if (body[0] !== 4 || !shape) return false;
  let offset = 6;
  if (shape[0]) offset += 1 + (body[offset] ?? 0);
  for (let count = 0; count < shape[1]; count++) {
    const bits = (body[offset] ?? 0) * 256 + (body[offset + 1] ?? 0);
    offset += 2 + Math.ceil(bits / 8);
  }
  if (body[5] === 18) offset += 1 + (body[offset] ?? 0);
  return (body[offset] ?? 0) !== 0;
}

// src/rules/proofs/private-key.ts
var privateKey = (value) => {
  const text = value.replace(/\\r|\r/g, "").replaceAll("\\n", "\n");
  if (text.startsWith("PuTTY-")) return putty(text);
  const label = /BEGIN ([A-Z0-9 ]*?) *-/.exec(text)?.[1] ?? "";
  const body = text.replace(/^-+ ?BEGIN [A-Z0-9 ]*?-+/, "").replace(/-+ ?END [A-Z0-9 ]*?-+\s*$/, "");
  const legacy = /Proc-Type: *4, *ENCRYPTED/.test(body);
  const [base64 = "", sum] = dataLines(body);
  const bytes = fromBase64(base64);
  if (!bytes || bytes.length < 32) return failed("encoding", "its content does not decode");
  if (legacy) return protectedKey(bytes.length % 8 === 0, "private key");
  if (label.startsWith("SSH2")) return ssh2(bytes);
  if (label.startsWith("PGP") && sum !== void 0 && !sumIs(sum, bytes)) {
    return failed("checksum", "its CRC-24 checksum is wrong");
  }
  return verdict3(label.startsWith("PGP") ? pgpKey(bytes) : opensshKey(bytes) ?? asn1Key(bytes));
};
function verdict3(key) {
  if (!key) return failed("structure", "its content has not the structure of a key");
  if (key.encrypted) return protectedKey(true, key.what);
  return proven("structure", `it decodes as an unprotected ${key.what}`, { detail: key.what, encrypted: false });
}
function protectedKey(right, what) {
  const facts = { encrypted: true, demote: true, detail: `${what} with a passphrase` };
  if (!right) return failed("structure", "its content has not the length of an encrypted key", facts);
  const proof = proven("structure", `it decodes as a ${what}`, facts);
  return { ...proof, evidence: [...proof.evidence, { kind: "structure", weight: "against", text: "a passphrase protects it" }] };
}
function dataLines(body) {
  const lines = body.split("\n").map((line) => line.trim());
  const data = lines.filter((line) => line !== "" && !line.includes(":") && !line.startsWith("="));
  const sum = lines.find((line) => /^=[A-Za-z0-9+/]{4}$/.test(line));
  const joined = data.join("").replace(/\s/g, "");
  return sum === void 0 ? [joined] : [joined, sum.slice(1)];
}
function sumIs(sum, bytes) {
  const [high = 0, middle = 0, low = 0] = fromBase64(sum) ?? [];
  return crc24(bytes) === high * 65536 + middle * 256 + low;
}
function ssh2(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 1064303083 || view.getUint32(4) !== bytes.length) return verdict3(void 0);
  return plausible("structure", "it has the head of an SSH.com key", { detail: "SSH.com private key" });
}
function putty(text) {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("Private-Lines:"));
  const count = Number(/^Private-Lines: *([0-9]{1,3})/.exec(lines[start] ?? "")?.[1] ?? Number.NaN);
  const bytes = fromBase64(lines.slice(start + 1, start + 1 + count).join(""));
  if (start < 0 || !(count > 0) || !bytes || bytes.length < 20) return verdict3(void 0);
  const cipher = /^Encryption: *(\S+)/m.exec(text)?.[1];
  if (cipher === void 0) return verdict3(void 0);
  return verdict3({ what: "PuTTY private key", encrypted: cipher !== "none" });
}

// src/rules/proofs/pypi.ts
var pypiMacaroon = (value) => {
  const bytes = fromBase64(value.slice("pypi-".length));
  return bytes && isMacaroon2(bytes) ? proven("structure", "it decodes as a macaroon of the package index") : failed("structure", "it does not decode as a macaroon");
};
function isMacaroon2(bytes) {
  let offset = 1;
  const packet = (type) => {
    const size2 = bytes[offset + 1] ?? 0;
    const wide = size2 >= 128;
    const length = wide ? size2 & 127 | (bytes[offset + 2] ?? 0) << 7 : size2;
    const from = offset + (wide ? 3 : 2);
    if (bytes[offset] !== type || from + length > bytes.length) return void 0;
    offset = from + length;
    return bytes.subarray(from, from + length);
  };
  const endMark = () => bytes[offset++] === 0;
  if (bytes[0] !== 2) return false;
  const location = packet(1);
  if (!location || !isIndex(location) || !packet(2) || !endMark()) return false;
  while (packet(2)) if (!endMark()) return false;
  return endMark() && packet(6)?.length === 32 && offset === bytes.length;
}
function isIndex(location) {
  return ["pypi.org", "test.pypi.org"].some((name) => latin1Bytes(name).join() === location.join());
}

// src/rules/proofs/service-account.ts
var serviceAccountJson = (value) => {
  const object = parseObject(value) ?? parseObject(value.replaceAll('\\"', '"').replaceAll("\\\\n", "\\n"));
  const { client_email: email2, private_key: key } = object ?? {};
  if (typeof email2 !== "string" || !email2.endsWith("gserviceaccount.com") || typeof key !== "string") {
    return failed("structure", "it is not the JSON of a service account");
  }
  return privateKey(key.trim()).state === "proven" ? proven("structure", "it holds an address and a private key that decodes") : failed("structure", "its private key does not decode");
};

// src/rules/proofs/index.ts
var proofs = {
  "crc32-base62": crc32Base62,
  "github-fine-grained": githubFineGrained,
  "gitlab-routable": gitlabRoutable,
  "grafana-service-account": grafanaServiceAccount,
  "atlassian-crc32": atlassianCrc32,
  "azure-identifiable": azureIdentifiable,
  "pypi-macaroon": pypiMacaroon,
  "fly-macaroon": flyMacaroon,
  "age-bech32": ageBech32,
  jwt,
  "aws-access-key-id": awsAccessKeyId,
  "private-key": privateKey,
  "service-account-json": serviceAccountJson,
  "slack-structure": slackStructure,
  "base64-json": base64Json,
  "uuid-v4": uuidV4,
  "openai-marker": openaiMarker
};
function prove(name, value, context = {}) {
  return proofs[name](value, context);
}

// src/engine/judge.ts
function judge2(rule, value, now) {
  const proof = rule.proof === void 0 ? void 0 : prove(rule.proof, value, { now });
  if (proof?.state !== "proven" && rule.detector !== "private-key" && isPlaceholder(value)) return void 0;
  const random = holdsRandomness(value, rule.publicPrefix);
  if (rule.random && !random && proof?.state !== "proven") return void 0;
  const evidence2 = [
    { kind: "format", weight: "for", text: `has the form of ${withArticle(rule.title)}` },
    ...proof?.evidence ?? []
  ];
  return {
    level: levelOf(rule.level, proof),
    proof: proof?.state ?? "none",
    evidence: evidence2,
    // A token of a known format is drawn at random even where it is too short to tell.
    random: random || rule.detector === void 0
  };
}
function holdsRandomness(value, publicPrefix) {
  if (isRandom(value) || isUuid(value) || isRandom(value.slice(publicPrefix))) return true;
  return [value, value.slice(publicPrefix)].some(
    (text) => text.split(/[^A-Za-z0-9+]+/).some((part) => part.length >= 12 && isRandom(part))
  );
}
function levelOf(level, proof) {
  if (proof === void 0) return level;
  if (proof.publicExample || proof.publicValue) return "note";
  if (proof.state === "failed" || proof.demote) return demote(level);
  return proof.state === "proven" ? "error" : level;
}
function demote(level) {
  return level === "error" ? "warning" : "note";
}
function withArticle(noun) {
  const lower2 = noun.startsWith("API") || noun.startsWith("AWS") || /^[aeiou]/i.test(noun) ? "an" : "a";
  return `${lower2} ${noun}`;
}

// src/engine/pairs.ts
function joinPairs(bytes, matches) {
  if (!matches.some((match) => match.rule.pair !== void 0)) return matches;
  const absorbed = /* @__PURE__ */ new Set();
  const joined = matches.map((match) => {
    const { pair } = match.rule;
    if (pair === void 0) return match;
    const partner = nearest(bytes, match, matches, pair.rule, pair.lines, absorbed);
    if (partner === void 0) return match;
    absorbed.add(partner);
    return {
      ...match,
      evidence: [
        ...match.evidence,
        { kind: "pair", weight: "for", text: `stands beside ${withArticle2(partner.rule.title)}` }
      ],
      related: [...match.related, { message: partner.rule.title, start: partner.start, end: partner.end }]
    };
  });
  return joined.filter((_, index2) => !absorbed.has(matches[index2]));
}
function nearest(bytes, match, matches, ruleId, lines, taken) {
  let best2;
  let least = Number.POSITIVE_INFINITY;
  for (const other of matches) {
    if (other.rule.id !== ruleId || taken.has(other)) continue;
    const distance = Math.max(other.start - match.end, match.start - other.end, 0);
    if (distance < least && linesBetween(bytes, match, other, lines) <= lines) {
      least = distance;
      best2 = other;
    }
  }
  return best2;
}
function linesBetween(bytes, a, b, limit) {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  let count = 0;
  for (let i = bytes.indexOf(10, first.end); i >= 0 && i < second.start; i = bytes.indexOf(10, i + 1)) {
    count++;
    if (count > limit) break;
  }
  return count;
}
function withArticle2(noun) {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

// src/engine/pattern-matcher.ts
function createPatternMatcher(rules2) {
  const compiled = new Array(rules2.length);
  const matchedUpTo = new Int32Array(rules2.length);
  const touched = [];
  function reset() {
    for (const rule of touched) matchedUpTo[rule] = 0;
    touched.length = 0;
  }
  function match(bytes, index2, anchorIndex, offset, onMatch) {
    const rule = rules2[index2];
    const anchor = rule.anchors[anchorIndex];
    if (anchor === void 0 || rule.pattern === void 0) return;
    if (anchor.run > 0) {
      const from2 = offset + anchor.literal.length;
      if (countTokenBytes(bytes, from2, from2 + anchor.run) < anchor.run) return;
    }
    const earliest = Math.max(offset - anchor.maxOffset, matchedUpTo[index2]);
    const latest = offset - anchor.minOffset;
    if (earliest > latest) return;
    const from = Math.max(0, earliest - rule.lookbehind);
    const window = bytes.toString("latin1", from, Math.min(bytes.length, latest + rule.maxLength + rule.lookahead));
    let expression = compiled[index2];
    if (expression === void 0) {
      expression = new RegExp(rule.pattern, rule.ignoreCase ? "diy" : "dy");
      compiled[index2] = expression;
    }
    for (let start = earliest; start <= latest; start++) {
      expression.lastIndex = start - from;
      const found = expression.exec(window);
      if (found === null || found[0] === "") continue;
      const [valueStart, valueEnd] = found.indices?.groups?.value ?? [found.index, found.index + found[0].length];
      if (matchedUpTo[index2] === 0) touched.push(index2);
      matchedUpTo[index2] = from + found.index + found[0].length;
      onMatch(index2, from + valueStart, from + valueEnd);
      return;
    }
  }
  return { reset, match };
}

// src/engine/text.ts
var BINARY_PROBE = 8e3;
function asText(bytes) {
  if (bytes.length >= 2) {
    if (bytes[0] === 255 && bytes[1] === 254) return { bytes: fromUtf16(bytes, false), binary: false };
    if (bytes[0] === 254 && bytes[1] === 255) return { bytes: fromUtf16(bytes, true), binary: false };
  }
  const nul = bytes.indexOf(0);
  if (nul < 0 || nul >= BINARY_PROBE) return { bytes, binary: false };
  const order = utf16Order(bytes);
  if (order !== void 0) return { bytes: fromUtf16(bytes, order === "big"), binary: false };
  return { bytes, binary: true };
}
function utf16Order(bytes) {
  const end = Math.min(bytes.length & ~1, 2048);
  if (end < 8) return void 0;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return "little";
  if (even > pairs * 0.6 && odd < pairs * 0.05) return "big";
  return void 0;
}
function fromUtf16(bytes, bigEndian) {
  const even = bytes.subarray(0, bytes.length & ~1);
  const little = bigEndian ? Buffer.from(even).swap16() : even;
  return Buffer.from(little.toString("utf16le"), "utf8");
}

// src/engine/engine.ts
var MAX_DEPTH = 2;
var NOTHING2 = [];
function createEngine(options) {
  const { rules: rules2, needles: needles2, now } = options;
  const on = rules2.map((rule) => options.enabled(rule.id));
  const prefilter = createPrefilter(needles2);
  const layers = [];
  const context = {
    rules: rules2,
    on,
    now,
    nested: (text, depth) => depth > MAX_DEPTH ? NOTHING2 : scanLayer(Buffer.from(text), false, depth)
  };
  const generic = createGenericDetector(context);
  const url2 = createUrlDetector(context);
  function scan2(bytes) {
    const text = asText(bytes);
    const matches = scanLayer(text.bytes, text.binary, 0);
    return { bytes: text.bytes, matches: matches.length === 0 ? NOTHING2 : joinPairs(text.bytes, matches) };
  }
  function scanLayer(bytes, binary, depth) {
    const layer = layers[depth] ?? newLayer(depth);
    const { hits, matcher } = layer;
    hits.length = 0;
    prefilter.scan(bytes, hits);
    if (hits.length === 0) return NOTHING2;
    matcher.reset();
    const matches = [];
    const passed = { assignment: 0, key: 0, decoded: 0 };
    for (let i = 0; i < hits.length; i += 2) {
      const needle = needles2[hits.data[i]];
      const offset = hits.data[i + 1];
      if (needle.encoding !== "plain") {
        if (depth < MAX_DEPTH && offset >= passed.decoded) {
          passed.decoded = scanDecoded(bytes, offset, needle, depth, matches);
        }
        continue;
      }
      for (const target of needle.targets) {
        if (!on[target.rule]) continue;
        const rule = rules2[target.rule];
        if (rule.detector === void 0) {
          matcher.match(bytes, target.rule, target.anchor, offset, (_, start, end) => {
            const value = bytes.toString("utf8", start, end);
            const verdict4 = judge2(rule, value, now);
            if (verdict4) matches.push({ rule, start, end, value, related: [], ...verdict4 });
          });
        } else if (rule.detector === "assignment") {
          if (!binary && offset >= passed.assignment) passed.assignment = generic(bytes, offset, depth, matches);
          break;
        } else if (rule.detector === "url-userinfo") {
          url2(bytes, offset, binary, matches);
          break;
        } else {
          if (offset >= passed.key) passed.key = scanKey(bytes, offset, matches);
          break;
        }
      }
    }
    return matches.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  function scanKey(bytes, offset, matches) {
    const key = readArmouredKey(bytes, offset);
    if (key === void 0) return offset + 1;
    const rule = ruleById(context, keyRuleId(key.label));
    const verdict4 = rule && judge2(rule, key.text, now);
    if (rule && verdict4) {
      matches.push({ rule, start: key.start, end: key.end, value: key.text, related: [], ...verdict4, random: true });
    }
    return key.end;
  }
  function scanDecoded(bytes, offset, needle, depth, matches) {
    for (const part of decodeAround(bytes, offset, needle.literal.length, needle.encoding)) {
      const inner = scanLayer(part.bytes, false, depth + 1);
      if (inner.length === 0) continue;
      for (const match of inner) {
        const evidence2 = [...match.evidence, { kind: "encoding", weight: "for", text: `written in ${needle.encoding}` }];
        matches.push({ ...match, start: part.start, end: part.end, related: [], evidence: evidence2 });
      }
      return part.end;
    }
    return offset + 1;
  }
  function newLayer(depth) {
    const layer = { hits: new Hits(), matcher: createPatternMatcher(rules2) };
    layers[depth] = layer;
    return layer;
  }
  return { scan: scan2 };
}

// src/findings/allow.ts
async function createAllowList(entries, file, compile) {
  const globs = entries.some((entry) => entry.path !== void 0) ? await import("./config-glob.js") : void 0;
  const compiled = [];
  for (const entry of entries) {
    compiled.push({
      entry,
      path: entry.path === void 0 ? void 0 : globs?.compileGlob(entry.path),
      value: entry.value === void 0 ? void 0 : await compile(entry.value, entry)
    });
  }
  const valued = [...compiled.entries()].filter(([, { value }]) => value !== void 0);
  const isFor = (entry, ruleId) => entry.rule === void 0 || entry.rule === ruleId;
  return {
    allowValue: (ruleId, value) => valued.filter(([, each]) => isFor(each.entry, ruleId) && each.value?.(value)).map(([index2]) => index2),
    find({ ruleId, path, allowedBy = [] }) {
      const index2 = compiled.findIndex(
        (each, i) => isFor(each.entry, ruleId) && (each.path === void 0 || each.path(path.text)) && (each.value === void 0 || allowedBy.includes(i))
      );
      const entry = compiled[index2]?.entry;
      return entry && { kind: "allow", reason: `${file}:${entry.line}: ${entry.reason}` };
    }
  };
}

// src/findings/surroundings.ts
var BEFORE = 1024;
var BEHIND = 4096;
var LF = 10;
var CR = 13;
function surroundings(bytes, safe, span, lineStart) {
  const { start, end } = span;
  const from = Math.max(lineStart, start - BEFORE);
  const to = end + lineRest(bytes, end, BEHIND);
  const lines = spansLines(bytes, span) ? [safe.slice(from, start + lineRest(bytes, start, BEHIND)), safe.slice(lastLineStart(bytes, end), to)] : [safe.slice(from, to)];
  return { lines, before: lineBefore(bytes, safe, lineStart), after: lineAfter(bytes, safe, to) };
}
function clearLines(bytes, { start, end }, lineStart) {
  return bytes.toString("utf8", Math.max(lineStart, start - BEFORE), end + lineRest(bytes, end, BEHIND));
}
function lineRest(bytes, from, limit) {
  const end = bytes.subarray(from, from + limit).indexOf(LF);
  if (end === -1) return Math.min(limit, bytes.length - from);
  return end > 0 && bytes[from + end - 1] === CR ? end - 1 : end;
}
function spansLines(bytes, { start, end }) {
  return bytes.subarray(start, end).includes(LF);
}
function lastLineStart(bytes, end) {
  const from = Math.max(0, end - BEFORE);
  return from + bytes.subarray(from, end).lastIndexOf(LF) + 1;
}
function lineBefore(bytes, safe, lineStart) {
  if (lineStart === 0) return "";
  const end = lineStart - 1;
  const from = Math.max(0, end - BEHIND);
  return safe.slice(from + bytes.subarray(from, end).lastIndexOf(LF) + 1, end);
}
function lineAfter(bytes, safe, end) {
  const lineEnd = bytes[end] === CR ? end + 1 : end;
  if (bytes[lineEnd] !== LF) return "";
  return safe.slice(lineEnd + 1, lineEnd + 1 + lineRest(bytes, lineEnd + 1, BEHIND));
}

// src/findings/excerpt.ts
var EXCERPT_LENGTH = 200;
function makeExcerpt(bytes, safe, start, lineStart) {
  const span = safe.spanAt(start) ?? { start, end: start, label: "" };
  const from = Math.max(lineStart, span.start - WINDOW);
  const to = span.end + lineRest(bytes, span.end, WINDOW);
  const complete = to === bytes.length || to < span.end + WINDOW;
  const multiline = spansLines(bytes, span);
  let before = span.start > lineStart ? shown(safe.slice(from, span.start)) : "";
  let after = multiline ? "" : shown(safe.slice(span.end, to)).trimEnd();
  if (from === lineStart) before = before.trimStart();
  const label = printable(span.label);
  const room = Math.max(0, EXCERPT_LENGTH - label.length);
  const forAfter = Math.min(after.length, Math.max(room - before.length, Math.ceil(room / 2)));
  before = keepEnd(before, room - forAfter, from > lineStart);
  after = keepStart(after, forAfter, !complete && !multiline);
  return before + label + after;
}
var WINDOW = 1024;
function shown(text) {
  return printable(text).replaceAll("	", " ");
}
function keepEnd(text, length, cut) {
  if (text.length <= length - (cut ? 1 : 0)) return cut ? `…${text}` : text;
  if (length <= 0) return "";
  return `…${text.slice(text.length - length + 1).replace(/^[\udc00-\udfff]/, "")}`;
}
function keepStart(text, length, cut) {
  if (text.length <= length - (cut ? 1 : 0)) return cut ? `${text}…` : text;
  if (length <= 0) return "";
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

// src/findings/inline-foreign.ts
var opener = String.raw`(?:#|//|/\*|'|--|<!--)[ \t]*`;
var foreignDirectives = [
  onLine("gitleaks:allow", /gitleaks:allow/),
  onLine("betterleaks:allow", /betterleaks:allow/),
  onLine("trufflehog:ignore", /trufflehog:ignore/),
  onLine("ggignore", /(?<![\w-])ggignore(?![\w-])/),
  {
    name: "kingfisher:ignore",
    applies: ({ lines, before, after }) => [...lines, before, after].some((line) => line.includes("kingfisher:ignore"))
  },
  onLine("pragma: allowlist secret", new RegExp(`${opener}pragma: ?(?:allow|white)list[ -]secret`)),
  above(
    "pragma: allowlist nextline secret",
    // Must be alone on its line.
    new RegExp(String.raw`^\s*${opener}pragma: ?(?:allow|white)list[ -]nextline[ -]secret\s*(?:\*/|-->)?\s*$`)
  ),
  {
    name: "secretlint-disable-line",
    applies: ({ lines }, ruleId) => lines.some((line) => secretlint(line, /secretlint-disable-line(?![\w-])/, ruleId))
  },
  {
    name: "secretlint-disable-next-line",
    applies: ({ before }, ruleId) => secretlint(before, /secretlint-disable-next-line(?![\w-])/, ruleId)
  }
];
function onLine(name, pattern) {
  return { name, applies: ({ lines }) => lines.some((line) => pattern.test(line)) };
}
function above(name, pattern) {
  return { name, applies: ({ before }) => pattern.test(before) };
}
function secretlint(line, pattern, ruleId) {
  const found = pattern.exec(line);
  if (!found) return false;
  const rest = line.slice(found.index + found[0].length).split(/\s--|\*\/|-->/, 1)[0] ?? "";
  const ids = rest.split(/[\s,]+/).filter((word) => /secretlint/.test(word));
  const squeezed = ruleId.replaceAll("-", "");
  return ids.length === 0 || ids.some((id) => squeezed.startsWith(id.replace(/^.*secretlint-rule-/, "").replaceAll("-", "")));
}

// src/findings/inline.ts
function inlineSuppression(ruleId, around) {
  for (const line of around.lines) {
    const here = ownDirective(line, ruleId, "hushlint-ignore");
    if (here) return here;
  }
  const above2 = ownDirective(around.before, ruleId, "hushlint-ignore-next-line");
  if (above2) return above2;
  const foreign2 = foreignDirectives.find(({ applies }) => applies(around, ruleId));
  return foreign2 && { kind: "inline", reason: `comment ${foreign2.name}` };
}
var LONGEST_REASON = 200;
var directive = /(?<![\w-])hushlint-ignore(?:-next-line)?(?![\w-])/g;
function ownDirective(line, ruleId, form) {
  if (!line.includes(form)) return void 0;
  const found = [...line.matchAll(directive)];
  for (const [i, { 0: name, index: index2 }] of found.entries()) {
    if (name !== form) continue;
    const parsed = parseDirective(line.slice(index2 + name.length, found[i + 1]?.index));
    if (parsed === void 0 || parsed.rules !== void 0 && !parsed.rules.includes(ruleId)) continue;
    return { kind: "inline", reason: parsed.reason || `comment ${name}` };
  }
  return void 0;
}
var commentEnd = /\*\/|--!?>|[#%]\}|%>|\*\)|\]\]/;
var otherComment = /\s(?:#|\/\/|;)/;
var ruleList = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\s*,\s*[a-z0-9]+(?:-[a-z0-9]+)*)*$/i;
function parseDirective(rest) {
  const text = rest.split(commentEnd, 1)[0] ?? "";
  if (/^[^\s:]/.test(text)) return { rules: void 0, reason: "" };
  const dashes = text.search(/\s--/);
  const head = (dashes === -1 ? text : text.slice(0, dashes)).split(otherComment, 1)[0] ?? "";
  const list = head.replace(/^:/, "").trim();
  if (list !== "" && !ruleList.test(list)) return void 0;
  const reason = dashes === -1 ? "" : text.slice(dashes + 3).trim();
  return {
    rules: list === "" ? void 0 : list.toLowerCase().split(/\s*,\s*/),
    reason: reason.slice(0, LONGEST_REASON)
  };
}

// src/findings/line-hash.ts
function lineHashes(bytes, lines) {
  const hashes = /* @__PURE__ */ new Map();
  const wanted = [...new Set(lines)].sort((a, b) => a - b);
  if (wanted.length === 0 || bytes.length > LINE_HASH_LIMIT) return hashes;
  let text = bytes.toString("utf8");
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  text = `${text.replace(/[ \t]+/g, "")}${END}`;
  const starts2 = lineStarts(text, wanted);
  const count = starts2.length > MANY ? countAll(text, starts2) : countEach(text);
  for (const start of starts2) {
    const line = wanted[hashes.size];
    hashes.set(line, `${hash(text, start)}:${count(start)}`);
  }
  return hashes;
}
var LINE_HASH_LIMIT = 2e7;
var WINDOW2 = 100;
var END = `￿${"\0".repeat(WINDOW2)}`;
var MANY = 24;
function lineStarts(text, wanted) {
  const starts2 = [];
  let line = 1;
  let start = 0;
  for (const target of wanted) {
    while (line < target) {
      const end = text.indexOf("\n", start);
      if (end === -1) return starts2;
      start = end + 1;
      line++;
    }
    starts2.push(start);
  }
  return starts2;
}
function countEach(text) {
  return (start) => {
    const window = text.slice(start, start + WINDOW2);
    let count = text.startsWith(window) ? 1 : 0;
    for (let at = text.indexOf(`
${window}`); at !== -1 && at < start; at = text.indexOf(`
${window}`, at + 1)) count++;
    return count;
  };
}
function countAll(text, starts2) {
  const counts2 = /* @__PURE__ */ new Map();
  const results = /* @__PURE__ */ new Map();
  const wanted = new Set(starts2);
  const last = starts2.at(-1) ?? 0;
  for (let start = 0; ; ) {
    const window = text.slice(start, start + WINDOW2);
    const count = (counts2.get(window) ?? 0) + 1;
    counts2.set(window, count);
    if (wanted.has(start)) results.set(start, count);
    const end = text.indexOf("\n", start);
    if (end === -1 || end >= last) break;
    start = end + 1;
  }
  return (start) => results.get(start) ?? 1;
}
function hash(text, start) {
  let high = 0;
  let low = 0;
  for (let i = start; i < start + WINDOW2; i++) {
    const sum = low * 37 + text.charCodeAt(i);
    low = sum % TWO_32;
    high = (high * 37 + Math.floor(sum / TWO_32)) % TWO_32;
  }
  const digits2 = high.toString(16) + low.toString(16).padStart(8, "0");
  return digits2.replace(/^0+(?=.)/, "");
}
var TWO_32 = 2 ** 32;

// src/findings/message.ts
function makeMessage(match, scrub) {
  const encoded = match.evidence.some(({ kind, weight }) => kind === "encoding" && weight === "for");
  const key = match.keyName === void 0 ? "" : keyClause(match.keyName, scrub);
  return `${match.rule.title} ${encoded ? "encoded, which is as good as in clear text" : "in clear text"}${key}${proofClause(match)}.`;
}
var LONGEST_KEY = 60;
function keyClause(name, scrub) {
  if (name === "" || name.length > LONGEST_KEY || scrub(name) !== name) return "";
  return `, as ${printable(name)}`;
}
function proofClause({ proof, evidence: evidence2 }) {
  const against = evidence2.filter(({ weight }) => weight === "against").map(({ kind }) => kind);
  if (against.includes("expiry")) return "; it has expired";
  if (proof === "none") return "";
  const kinds = proof === "failed" ? against : evidence2.filter(({ weight }) => weight === "for").map(({ kind }) => kind);
  const what = NAMES.find(([kind]) => kinds.includes(kind))?.[1];
  if (what === void 0) return proof === "failed" ? ", but not a valid one" : "; it is a valid one";
  return proof === "failed" ? `, but its ${what} is wrong` : `; its ${what} is right`;
}
var NAMES = [
  ["checksum", "checksum"],
  ["structure", "structure"],
  ["format", "format"]
];

// src/findings/level.ts
function levelAtPath({ level, proof, evidence: evidence2, tag }, classes3) {
  if (classes3.size === 0 || proof === "proven" && level === "error") return level;
  if (quiet.some((name) => classes3.has(name))) return "note";
  if (classes3.has("generated")) return demote2(level);
  const wordLike = tag.startsWith("~") && evidence2.some(({ kind, weight }) => kind === "name" && weight === "for");
  if (!wordLike) return level;
  if (classes3.has("production-like")) return level === "warning" ? "error" : level;
  return classes3.has("local") ? demote2(level) : level;
}
var quiet = ["test", "example", "documentation", "lock-file", "vendored"];
function demote2(level) {
  return level === "error" ? "warning" : "note";
}
function severity(level) {
  return level === "error" ? 2 : level === "warning" ? 1 : 0;
}

// src/findings/overlap.ts
function resolveOverlaps(matches) {
  if (matches.length < 2) return [...matches];
  const kept = [];
  let group = [];
  let end = -1;
  for (const match of [...matches].sort(byPlace)) {
    if (match.start >= end && group.length > 0) {
      kept.push(...best(group));
      group = [];
    }
    group.push(match);
    end = Math.max(end, match.end);
  }
  kept.push(...best(group));
  return kept.sort(byPlace);
}
function best(group) {
  if (group.length < 2) return group;
  const winners = [];
  for (const match of [...group].sort(byWeight)) {
    if (!winners.some((winner) => overlaps(winner, match) && !distinctWithin(winner, match))) winners.push(match);
  }
  return winners;
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function distinctWithin(a, b) {
  if (a.start !== b.start || a.end !== b.end || !isEncoded(a) || !isEncoded(b)) return false;
  return !a.value.includes(b.value) && !b.value.includes(a.value);
}
function isEncoded(match) {
  return match.evidence.some(({ kind, weight }) => kind === "encoding" && weight === "for");
}
function byWeight(a, b) {
  return specificity(b) - specificity(a) || proofRank[b.proof] - proofRank[a.proof] || b.end - b.start - (a.end - a.start) || severity(b.level) - severity(a.level) || byPlace(a, b);
}
function byPlace(a, b) {
  return a.start - b.start || b.end - a.end || compare(a.rule.id, b.rule.id) || compare(a.value, b.value);
}
function specificity({ rule }) {
  return rule.detector === "assignment" ? 0 : rule.detector === "url-userinfo" ? 1 : 2;
}
var proofRank = { proven: 2, none: 1, failed: 0 };
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/findings/utf8.ts
import { isAscii } from "node:buffer";
function characterStart(bytes, offset) {
  if (!isContinuation(bytes[offset])) return offset;
  for (let back = 1; back <= 3; back++) {
    const start = offset - back;
    if (isContinuation(bytes[start])) continue;
    return start + Math.abs(sequence2(bytes, start)) > offset ? start : offset;
  }
  return offset;
}
function utf16Length(bytes, from, to) {
  let units = 0;
  let at = from;
  while (at < to) {
    const next = to - at > 2 * CHUNK ? characterStart(bytes, at + CHUNK) : to;
    units += next - at > SHORT && isAscii(bytes.subarray(at, next)) ? next - at : countUnits(bytes, at, next);
    at = next;
  }
  return units;
}
var CHUNK = 16384;
var SHORT = 64;
function countUnits(bytes, from, to) {
  let units = 0;
  for (let i = from; i < to; ) {
    if (bytes[i] < 128) {
      i++;
      units++;
      continue;
    }
    const length = sequence2(bytes, i);
    units += length === 4 ? 2 : 1;
    i += Math.abs(length);
  }
  return units;
}
function sequence2(bytes, i) {
  const first = bytes[i];
  if (first < 128) return 1;
  if (first < 194 || first > 244) return -1;
  const second = bytes[i + 1] ?? 0;
  const low = first === 224 ? 160 : first === 240 ? 144 : 128;
  const high = first === 237 ? 159 : first === 244 ? 143 : 191;
  if (second < low || second > high) return -1;
  if (first < 224) return 2;
  if (!isContinuation(bytes[i + 2])) return -2;
  if (first < 240) return 3;
  return isContinuation(bytes[i + 3]) ? 4 : -3;
}
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}

// src/findings/position.ts
function createPositions(bytes) {
  let line = 1;
  let lineStart = 0;
  let nextLineEnd = findLineEnd(bytes, 0);
  let column = 1;
  let counted2 = 0;
  return (offset) => {
    const at = characterStart(bytes, offset);
    if (!(at >= counted2 && offset <= bytes.length)) {
      throw new RangeError(`offset ${offset} is not between ${counted2} and ${bytes.length}`);
    }
    while (nextLineEnd < at) {
      line++;
      lineStart = nextLineEnd + 1;
      nextLineEnd = findLineEnd(bytes, lineStart);
      column = 1;
      counted2 = lineStart;
    }
    column += utf16Length(bytes, counted2, at);
    counted2 = at;
    return { line, column, lineStart };
  };
}
var LF2 = 10;
function findLineEnd(bytes, from) {
  const near = Math.min(from + 96, bytes.length);
  for (let i = from; i < near; i++) if (bytes[i] === LF2) return i;
  const far = bytes.indexOf(LF2, near);
  return far === -1 ? Number.POSITIVE_INFINITY : far;
}

// src/findings/redact.ts
function redactValue(secret) {
  const { value, random } = secret;
  const lines = value.trimEnd().split("\n").length;
  const size2 = random ? plural(value.length, "character") : lengthClass(value.length);
  const isKey = armour.test(value);
  return `${redactedStart(secret)} (${lines > 1 && random && !isKey ? `${lines} lines, ` : ""}${size2})`;
}
function redactedStart({ value, publicPrefix, random }) {
  const header = armour.exec(value);
  if (header) return `${header[0]}…`;
  const shown2 = random ? Math.min(publicPrefix, MAX_PREFIX, Math.floor(value.length / 3)) : 0;
  return `${/^[\x21-\x7e]*/.exec(value.slice(0, shown2))?.[0] ?? ""}…`;
}
function shownLength(secret) {
  return redactedStart(secret).length - 1;
}
function createScrubber(values) {
  const secrets = [...new Set(values)].filter((value) => value.length >= SHORTEST_SCRUBBED);
  secrets.sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const secret of secrets) if (clean.includes(secret)) clean = clean.replaceAll(secret, "…");
    return clean;
  };
}
var MAX_PREFIX = 12;
var SHORTEST_SCRUBBED = 4;
var armour = /^\s*(?:-----BEGIN [A-Z0-9 ]{1,48}-----|---- BEGIN SSH2 [A-Z ]{1,40} ----|PuTTY-User-Key-File-\d: [a-z0-9@.-]{1,40}(?=\s)|AGE-SECRET-KEY-1)/;
var classes2 = [8, 12, 16, 24, 32];
function lengthClass(length) {
  const above2 = classes2.findIndex((limit) => length < limit);
  if (above2 === 0) return `up to ${classes2[0] - 1} characters`;
  if (above2 === -1) return `${classes2.at(-1)} or more characters`;
  return `${classes2[above2 - 1]}–${classes2[above2] - 1} characters`;
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

// src/findings/secret-spans.ts
function createSafeText(bytes, matches) {
  const spans = mergeSpans(matches);
  const everywhere = createScrubber(clearForms(bytes, matches.slice(0, MANY_VALUES)));
  const firstEndingAfter = (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (spans[middle].end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    slice(from, to) {
      let text = "";
      let at = characterStart(bytes, from);
      const end = characterStart(bytes, to);
      for (let i = firstEndingAfter(at); i < spans.length && spans[i].start < end; i++) {
        const span = spans[i];
        if (span.start > at) text += everywhere(bytes.toString("utf8", at, span.start));
        text += span.label;
        at = span.end;
      }
      return at < end ? text + everywhere(bytes.toString("utf8", at, end)) : text;
    },
    spanAt(offset) {
      const span = spans[firstEndingAfter(offset)];
      return span !== void 0 && span.start <= offset ? span : void 0;
    },
    scrub: everywhere
  };
}
var MANY_VALUES = 200;
var LONG = 4096;
function* clearForms(bytes, matches) {
  for (const { value, start, end } of matches) {
    yield value;
    if (end - start <= LONG) yield bytes.toString("utf8", start, end);
  }
}
function mergeSpans(matches) {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans = [];
  for (const match of sorted) {
    const last = spans.at(-1);
    if (last !== void 0 && match.start < last.end) {
      last.end = Math.max(last.end, match.end);
      if (match.start > last.start && match.start < last.shownTo) last.label = "…";
      continue;
    }
    const secret = secretOf(match);
    const literal = match.end - match.start === match.value.length;
    spans.push({
      start: match.start,
      end: match.end,
      label: redactedStart(secret),
      shownTo: literal ? match.start + shownLength(secret) : match.end
    });
  }
  return spans;
}
function secretOf(match) {
  return { value: match.value, publicPrefix: match.rule.publicPrefix, random: match.random };
}

// src/findings/tag.ts
import { createHash as createHash2 } from "node:crypto";
function digest(text) {
  return createHash2("sha256").update(text, "utf8").digest("hex");
}
function makeTag(secret, valueDigest) {
  if (secret.random) return valueDigest.slice(0, 4);
  return `~${digest((secret.keyName ?? "").toLowerCase()).slice(0, 4)}`;
}

// src/findings/detect.ts
function createDetector(options = {}) {
  const groups = /* @__PURE__ */ new Map();
  return (bytes, matches, member, decoded = false) => {
    const kept = resolveOverlaps(matches);
    if (kept.length === 0) return [];
    const places = locate(bytes, kept);
    const safe = createSafeText(bytes, matches);
    const exact = member === void 0 && !decoded;
    const hashes = exact ? lineHashes(bytes, kept.map((match) => places.position(match.start).line)) : void 0;
    return kept.map((match) => {
      const span = { start: match.start, end: spanEnd(bytes, match) };
      const start = places.position(match.start);
      const valueDigest = digest(match.value);
      const group = groups.get(valueDigest) ?? groups.size + 1;
      groups.set(valueDigest, group);
      const allowed = options.allowValue?.(match.rule.id, match.value, () => clearLines(bytes, span, start.lineStart));
      const suppressedBy = options.inline === false ? void 0 : inlineSuppression(match.rule.id, surroundings(bytes, safe, span, start.lineStart));
      const lineHash = hashes?.get(start.line);
      return {
        ruleId: match.rule.id,
        level: match.level,
        proof: match.proof,
        message: makeMessage(match, safe.scrub),
        region: places.region(match),
        ...member === void 0 ? {} : { member },
        excerpt: makeExcerpt(bytes, safe, match.start, start.lineStart),
        redacted: redactValue(secretOf(match)),
        evidence: match.evidence.map(({ kind, weight, text }) => ({ kind, weight, text: safe.scrub(text) })),
        valueGroup: group,
        tag: makeTag(match, valueDigest),
        ...lineHash === void 0 ? {} : { lineHash },
        related: match.related.map((place) => ({ message: safe.scrub(place.message), region: places.region(place) })),
        ...allowed === void 0 || allowed.length === 0 ? {} : { allowedBy: allowed },
        ...suppressedBy === void 0 ? {} : { suppressedBy }
      };
    });
  };
}
function locate(bytes, matches) {
  const offsets = /* @__PURE__ */ new Set();
  for (const span of matches.flatMap((match) => [match, ...match.related])) {
    offsets.add(span.start);
    offsets.add(spanEnd(bytes, span));
  }
  const positions = /* @__PURE__ */ new Map();
  const positionAt = createPositions(bytes);
  for (const offset of [...offsets].sort((a, b) => a - b)) positions.set(offset, positionAt(offset));
  const position = (offset) => positions.get(offset);
  return {
    position,
    region(span) {
      const start = position(span.start);
      const end = position(spanEnd(bytes, span));
      return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    }
  };
}
function spanEnd(bytes, { start, end }) {
  let last = end;
  while (last > start + 1 && (bytes[last - 1] === 10 || bytes[last - 1] === 13)) last--;
  return last;
}

// src/findings/path-classes.ts
var pathClasses = [
  {
    class: "test",
    folders: [
      "test",
      "tests",
      "testing",
      "__tests__",
      "testdata",
      "test-data",
      "test_data",
      "testutil",
      "testutils",
      "test-utils",
      "test_utils",
      "test-helpers",
      "fixture",
      "fixtures",
      "__fixtures__",
      "mock",
      "mocks",
      "__mocks__",
      "stubs",
      "spec",
      "specs",
      "__snapshots__",
      "e2e",
      "e2e-tests",
      "cypress",
      "playwright",
      "integration-tests",
      "integration_tests",
      "unit-tests",
      "unittests",
      "androidtest",
      "benchmarks",
      "bench"
    ],
    names: ["conftest.py", "jest.setup.js", "jest.setup.ts", "vitest.setup.ts", "setuptests.js", "setuptests.ts"],
    endings: [".snap", ".cassette"],
    words: ["test", "tests", "spec", "specs", "mock", "mocks", "fixture", "fixtures", "e2e", "unittest"]
  },
  {
    class: "example",
    folders: [
      "example",
      "examples",
      "_examples",
      "sample",
      "samples",
      "demo",
      "demos",
      "playground",
      "playgrounds",
      "tutorial",
      "tutorials",
      "quickstart",
      "quickstarts",
      "cookbook",
      "boilerplate",
      "starter",
      "starters"
    ],
    endings: [".dist", ".tmpl", ".tpl"],
    words: ["example", "examples", "demo"],
    dotParts: ["sample", "samples", "template", "tmpl", "tpl", "default", "defaults", "schema", "skel"],
    starts: ["sample.env", "template.env", "default.env", "defaults.env", "env-sample", "env_sample", "env-template"]
  },
  {
    class: "documentation",
    folders: ["doc", "docs", "documentation", "wiki", "man", "guide", "guides", "runbook", "runbooks", "adr", "rfcs"],
    endings: [".md", ".mdx", ".markdown", ".mkd", ".rst", ".adoc", ".asciidoc", ".textile", ".rdoc"],
    starts: ["readme", "changelog", "changes", "contributing", "license", "licence", "copying", "notice", "authors", "faq"]
  },
  {
    class: "lock-file",
    names: [
      "package-lock.json",
      "npm-shrinkwrap.json",
      "pnpm-lock.yaml",
      "bun.lockb",
      "go.sum",
      "go.work.sum",
      ".terraform.lock.hcl",
      "packages.lock.json",
      "project.assets.json",
      "package.resolved",
      "cartfile.resolved",
      "cabal.project.freeze",
      "verification-metadata.xml"
    ],
    endings: [".lock", ".lockfile", ".lock.json", ".lock.yaml", ".lock.yml", "-lock.yaml", "-lock.json"]
  },
  {
    class: "generated",
    folders: [
      "dist",
      "build",
      "out",
      ".next",
      ".nuxt",
      ".output",
      ".svelte-kit",
      ".turbo",
      ".parcel-cache",
      "coverage",
      "generated",
      "__generated__",
      "_generated",
      "autogen",
      "storybook-static",
      "__pycache__"
    ],
    endings: [
      ".min.js",
      ".min.mjs",
      ".min.css",
      ".bundle.js",
      ".chunk.js",
      ".js.map",
      ".css.map",
      ".mjs.map",
      ".pb.go",
      "_pb2.py",
      "_pb2_grpc.py",
      ".pb.cc",
      ".pb.h",
      ".g.dart",
      ".freezed.dart",
      ".designer.cs",
      ".g.cs",
      "_generated.go",
      "_gen.go"
    ],
    dotParts: ["generated"]
  },
  {
    class: "vendored",
    folders: [
      "node_modules",
      "vendor",
      "vendors",
      "vendored",
      "third_party",
      "third-party",
      "thirdparty",
      "3rdparty",
      "bower_components",
      "jspm_packages",
      "site-packages",
      "dist-packages",
      ".yarn",
      "pods",
      "carthage",
      ".bundle"
    ]
  },
  {
    class: "production-like",
    folders: ["prod", "production", "staging", "stage", "live", "deploy", "deployment", "deployments", "preprod", "uat"],
    words: ["prod", "production", "staging", "preprod", "prd", "deploy"]
  },
  {
    class: "local",
    folders: ["local", "dev", "development", ".devcontainer", "devcontainer", "sandbox", "localhost", "devenv"],
    words: ["local", "dev", "development", "localhost", "sandbox", "devel"]
  }
];

// src/findings/path-class.ts
function classifyPath(path) {
  const known = cache.get(path);
  if (known) return known;
  const classes3 = classify2(path);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(path, classes3);
  return classes3;
}
var CACHE_SIZE = 1e3;
var cache = /* @__PURE__ */ new Map();
var folders = index((entry) => entry.folders);
var names = index((entry) => entry.names);
var words2 = index((entry) => entry.words);
var dotParts = index((entry) => entry.dotParts);
var endings = pathClasses.flatMap((entry) => (entry.endings ?? []).map((ending) => [ending, entry.class]));
var starts = pathClasses.flatMap((entry) => (entry.starts ?? []).map((start) => [start, entry.class]));
var testClassName = /(?:[a-z0-9](?:Tests?|Spec|IT)|^Tests?[A-Z]\w*)\.(?:java|kt|kts|groovy|scala|cs|fs|swift|php)$/;
function classify2(path) {
  const classes3 = /* @__PURE__ */ new Set();
  const add = (found) => found?.forEach((name2) => classes3.add(name2));
  const segments = path.split(/[/!]/);
  const writtenName = segments.pop() ?? "";
  for (const segment of segments) add(folders.get(segment.toLowerCase()));
  const name = writtenName.toLowerCase();
  add(names.get(name));
  for (const word of name.split(/[-._ ]/)) add(words2.get(word));
  for (const part of name.split(".").slice(1)) add(dotParts.get(part));
  for (const [ending, found] of endings) if (name.endsWith(ending)) classes3.add(found);
  for (const [start, found] of starts) if (startsWithWord(name, start)) classes3.add(found);
  if (testClassName.test(writtenName)) classes3.add("test");
  return classes3;
}
function startsWithWord(name, start) {
  return name.startsWith(start) && (name.length === start.length || /[-._ ]/.test(name.charAt(start.length)));
}
function index(pick) {
  const map = /* @__PURE__ */ new Map();
  for (const entry of pathClasses) {
    for (const key of pick(entry) ?? []) {
      const found = map.get(key);
      if (found) found.push(entry.class);
      else map.set(key, [entry.class]);
    }
  }
  return map;
}

// src/findings/finalise.ts
function finalise(placed, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const place of placed) {
    const key = groupKey(place);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()].flatMap((group) => unite(group, options)).sort(compareFindings);
}
function compareFindings(a, b) {
  return compare2(a.path.text, b.path.text) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compare2(a.ruleId, b.ruleId) || compare2(a.fingerprint, b.fingerprint) || compare2(a.object?.id ?? "", b.object?.id ?? "") || a.region.endLine - b.region.endLine || a.region.endColumn - b.region.endColumn;
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function groupKey({ detection, path, object, history }) {
  const { ruleId, member = "", tag, valueGroup, region } = detection;
  const value = [ruleId, path.text, path.raw === void 0, member, tag, valueGroup, object?.type];
  if (history !== void 0) return JSON.stringify(value);
  return JSON.stringify([...value, region.startLine, region.startColumn, region.endLine, region.endColumn]);
}
function unite(group, { source, rules: rules2 = {}, commitOrder }) {
  const added = group.filter((place) => place.isNew);
  const candidates = added.length > 0 ? added : group;
  const shown2 = representative(candidates, commitOrder);
  const places = candidates.filter((place) => place.object?.id === shown2.object?.id).sort(byRegion);
  const history = shown2.history && mergeHistory(candidates, commitOrder);
  const distinct = places.filter((place, i) => i === 0 || byRegion(places[i - 1], place) !== 0);
  if (source !== "history" || shown2.history === void 0) {
    return distinct.map((place) => toFinding(place, history, place.detection.related, rules2));
  }
  const [first = shown2, ...others] = distinct;
  const again = others.slice(0, MOST_RELATED).map(({ detection }) => ({ message: "the same value", region: detection.region }));
  return [toFinding(first, history, [...first.detection.related, ...again], rules2)];
}
var MOST_RELATED = 100;
function representative(places, commitOrder) {
  const inHead = places.find(({ history }) => history?.inHead);
  if (inHead) return inHead;
  const latest = (place) => {
    const orders = place.history?.commits.map((commit) => commitOrder?.(commit) ?? 0) ?? [];
    return orders.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  };
  return places.reduce((best2, place) => latest(place) >= latest(best2) ? place : best2);
}
function mergeHistory(places, commitOrder) {
  const all = places.flatMap(({ history }) => history ?? []);
  const commits = [...new Set(all.flatMap((history) => history.commits))];
  if (commitOrder) commits.sort((a, b) => commitOrder(a) - commitOrder(b));
  return {
    commits,
    refs: [...new Set(all.flatMap((history) => history.refs))].sort(),
    inHead: all.some((history) => history.inHead),
    unreachable: all.every((history) => history.unreachable)
  };
}
function toFinding(place, history, related, rules2) {
  const { member, tag, suppressedBy: inline, ...rest } = place.detection;
  const path = memberPath(place.path, member);
  const set = Object.hasOwn(rules2, rest.ruleId) ? rules2[rest.ruleId] : void 0;
  const suppressedBy = markedBy(place, set) ?? inline;
  return {
    ...rest,
    level: set === void 0 || set === "off" ? levelAtPath(place.detection, classifyPath(path.text)) : set,
    path,
    fingerprint: makeFingerprint({ rule: rest.ruleId, path: path.text, tag }),
    related,
    ...place.object === void 0 ? {} : { object: place.object },
    ...history === void 0 ? {} : { history },
    ...suppressedBy === void 0 ? {} : { suppressedBy }
  };
}
function markedBy({ isNew }, set) {
  if (!isNew) return { kind: "not-new", reason: "stood there before the change" };
  return set === "off" ? { kind: "rule", reason: "the rule is off in the configuration" } : void 0;
}
function memberPath(path, member) {
  if (member === void 0) return path;
  const text = `${path.text}!${member}`;
  return path.raw === void 0 ? { text } : { text, raw: Buffer.concat([path.raw, Buffer.from(`!${member}`)]) };
}
function byRegion(a, b) {
  const [x, y] = [a.detection.region, b.detection.region];
  return x.startLine - y.startLine || x.startColumn - y.startColumn || x.endLine - y.endLine || x.endColumn - y.endColumn;
}

// src/findings/filters.ts
function applyFilters(findings, { excluded, allow, baseline, minLevel = "note" }) {
  const own = filterBy(findings, (finding) => finding.suppressedBy ?? excludedBy(finding, excluded) ?? allow?.find(finding));
  const result = baseline && applyBaseline(own.kept, baseline.entries, baseline);
  const rest = filterBy(own.kept, (finding) => result?.suppressions.get(finding) ?? tooLight(finding, minLevel));
  return { kept: rest.kept, dropped: [...own.dropped, ...rest.dropped].sort(compareFindings), baseline: result };
}
function filterBy(findings, reasonFor) {
  const kept = [];
  const dropped = [];
  for (const finding of findings) {
    const suppressedBy = reasonFor(finding);
    if (suppressedBy === void 0) kept.push(finding);
    else dropped.push({ ...finding, suppressedBy });
  }
  return { kept, dropped };
}
function excludedBy({ path }, excluded) {
  return excluded?.(path.text) ? { kind: "exclude", reason: "the path is excluded" } : void 0;
}
function tooLight({ level }, minLevel) {
  if (severity(level) >= severity(minLevel)) return void 0;
  return { kind: "level", reason: `${level} is below ${minLevel}` };
}

// src/open-source.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
async function openSource(request, excluded) {
  const { source, cwd, config } = request;
  const options = { cwd, maxBytes: config.maxFileSize, excluded };
  switch (source.kind) {
    case "staged":
      return (await import("./sources-staged.js")).stagedSource(options);
    case "worktree":
      return (await import("./sources-worktree.js")).worktreeSource({ ...options, paths: source.paths });
    case "range":
      return (await import("./sources-range.js")).rangeSource({ ...options, range: source.range });
    case "history":
      return (await import("./sources-history.js")).historySource({ ...options, unreachable: source.unreachable });
    case "stdin": {
      const { stdinSource } = await import("./sources-stdin.js");
      const path = source.path === void 0 ? void 0 : belowRoot(source.path, cwd);
      return stdinSource({ input: source.stream, maxBytes: config.maxFileSize, ...path !== void 0 && { path } });
    }
  }
}
function belowRoot(path, cwd) {
  const inside = isAbsolute(path) ? relative(cwd, path) : relative(cwd, resolve(cwd, path));
  return inside.startsWith("..") ? path.split(sep).join("/") : inside.split(sep).join("/");
}

// src/scanners/zip.ts
var zipLimits = { maxMember: 32 * 2 ** 20, maxTotal: 128 * 2 ** 20, maxMembers: 1e4 };
function isZip(bytes) {
  return bytes.length >= 22 && bytes[0] === 80 && bytes[1] === 75 && (bytes[2] === 3 && bytes[3] === 4 || bytes[2] === 5 && bytes[3] === 6);
}
async function unzip(bytes, limits = zipLimits) {
  const { unzipSync } = await import("./fflate-esm-index.js");
  let total = 0;
  let count = 0;
  let leftOut = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (file.name.endsWith("/")) return false;
        const fits = file.originalSize <= limits.maxMember && total + file.originalSize <= limits.maxTotal;
        if (!fits || count >= limits.maxMembers || file.compression !== 0 && file.compression !== 8) {
          leftOut++;
          return false;
        }
        count++;
        total += file.originalSize;
        return true;
      }
    });
    const members = Object.entries(files).map(([path, content]) => ({
      path,
      bytes: Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    }));
    const problem = leftOut === 0 ? void 0 : `${leftOut} members are too large, too many or packed in another way`;
    return { members, problem };
  } catch (error) {
    return { members: [], problem: `the archive cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

// src/scan-content.ts
var NOTHING3 = [];
var MAX_NESTING = 3;
function createContentScanner(tools) {
  function scanText(bytes, member) {
    const scanned = tools.engine.scan(bytes);
    const own = tools.configured?.scan(scanned.bytes) ?? [];
    if (scanned.matches.length === 0 && own.length === 0) return NOTHING3;
    const matches = own.length === 0 ? scanned.matches : [...scanned.matches, ...own];
    return tools.detect(scanned.bytes, matches, member);
  }
  async function scanArchive(bytes, prefix, depth) {
    const { members, problem } = await unzip(bytes);
    if (problem !== void 0) tools.onProblem(problem);
    const found = [];
    for (const member of members) {
      const path = prefix + member.path;
      if (depth < MAX_NESTING && isZip(member.bytes)) found.push(...await scanArchive(member.bytes, `${path}!`, depth + 1));
      else found.push(...scanText(member.bytes, path));
    }
    return found;
  }
  return (bytes) => isZip(bytes) ? scanArchive(bytes, "", 1) : scanText(bytes, void 0);
}

// src/scan.ts
async function scan(request) {
  const excluded = await excludedPaths(request);
  const source = await openSource(request, excluded);
  const warnings = [];
  const { config } = request;
  const enabled = enabledRules(request);
  const allow = config.allow.length === 0 ? void 0 : await loadAllowList(request);
  const configured = await configuredScanner(request, enabled, warnings);
  const scanContent = createContentScanner({
    engine: createEngine({ rules, needles, enabled, now: request.now.getTime() }),
    detect: createDetector(allow === void 0 ? {} : { allowValue: allow.allowValue }),
    configured,
    onProblem: (problem) => archiveProblem(source.coverage, problem)
  });
  const found = [];
  await source.read((blob) => {
    const detections = scanContent(blob.bytes);
    if (detections instanceof Promise) return detections.then((late) => keep(found, blob, late));
    keep(found, blob, detections);
  }, request.onProgress);
  request.signal?.throwIfAborted();
  const placed = found.length === 0 ? [] : await source.locate(found);
  const findings = finalise(placed, { source: source.name, rules: config.rules });
  const baseline = request.baselineFile === void 0 ? void 0 : await loadBaseline(request.baselineFile);
  const filtered = applyFilters(findings, {
    excluded,
    allow,
    baseline: baseline && { entries: baseline, ...baselineOptions(request) }
  });
  warnings.push(...filtered.baseline?.warnings ?? []);
  return {
    version,
    source: source.name,
    findings: filtered.kept,
    suppressed: filtered.dropped,
    coverage: source.coverage,
    failOn: request.failOn,
    exitCode: exitCode(filtered.kept, source.coverage, request),
    warnings,
    head: void 0,
    rules: findings.length === 0 ? /* @__PURE__ */ new Map() : await ruleInfos(request)
  };
}
function keep(found, blob, detections) {
  if (detections.length === 0) return;
  found.push({ ...blob.id !== void 0 && { id: blob.id }, type: blob.type, paths: blob.paths, detections });
}
function exitCode(findings, coverage, { failOn }) {
  if (coverage.incomplete) return 2;
  if (failOn === "never") return 0;
  return findings.some(({ level }) => severity(level) >= severity(failOn)) ? 1 : 0;
}
async function excludedPaths({ config, exclude }) {
  const globs = [...config.exclude, ...exclude];
  if (globs.length === 0) return () => false;
  const { compileGlob } = await import("./config-glob.js");
  const tests = globs.map(compileGlob);
  return (path) => tests.some((test) => test(path));
}
function enabledRules(request) {
  const { config } = request;
  const packs = request.packs ?? config.packs;
  const packOf = packs && new Map(rules.map((rule) => [rule.id, rule.pack]));
  return (id) => {
    if (request.rules) return request.rules.includes(id);
    if (config.rules[id] === "off") return false;
    return packs === void 0 || packs.includes(packOf?.get(id) ?? "secrets");
  };
}
async function configuredScanner({ config }, enabled, warnings) {
  const patterns = config.patterns.filter((pattern) => enabled(pattern.id));
  if (patterns.length === 0) return void 0;
  const [{ compileConfigured }, { createConfiguredScanner }] = await Promise.all([
    import("./engine-configured.js"),
    import("./engine-configured-scan.js")
  ]);
  const compiled = await compileConfigured(patterns);
  warnings.push(...compiled.warnings);
  return createConfiguredScanner(compiled.rules);
}
async function loadAllowList({ config }) {
  return createAllowList(config.allow, configName(config.file), async (expression) => {
    const { loadRe2, MAX_TEXT } = await import("./engine-re2.js");
    const compiled = (await loadRe2()).compile(expression);
    return (value) => compiled.test(value.slice(0, MAX_TEXT));
  });
}
function configName(file) {
  return file === void 0 ? "the configuration" : basename(file);
}
async function loadBaseline(file) {
  const { readBaseline } = await import("./findings-baseline-file.js");
  return readBaseline(readFileSync(file, "utf8"), basename(file));
}
function baselineOptions({ source, now, cwd }) {
  const { root } = findProject(cwd);
  const whole = source.kind === "worktree" && source.paths.length === 0;
  return {
    today: now.toISOString().slice(0, 10),
    pathExists: (path) => existsSync(join(root, path)),
    scope: source.kind === "history" ? "history" : whole ? "tree" : "part"
  };
}
function archiveProblem(coverage, problem) {
  const remark = `An archive was not read as a whole: ${problem}.`;
  if (!coverage.remarks.includes(remark)) coverage.remarks.push(remark);
}
async function ruleInfos({ config }) {
  const { builtInRules } = await import("./rule-infos.js");
  const infos = new Map(builtInRules().map((info) => [info.id, info]));
  for (const { id, title, level, why, fix } of config.patterns) {
    infos.set(id, { id, title, service: "Configuration", pack: "secrets", level, why, fix, source: "" });
  }
  return infos;
}
export {
  scan
};
