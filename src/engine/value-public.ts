/**
 * True for what is made to be seen by others, told by its own form: public keys and certificates, keys for browsers, ids.
 *
 * SSH (RFC 4253, section 6.6: the length of the algorithm's name, and the name) and minisign; SubjectPublicKeyInfo (RFC 5280, section
 * 4.1.2.7; RSA, elliptic curves, RFC 8410), RSAPublicKey (RFC 8017, appendix A.1.1) and certificates (two SEQUENCEs of a long length, which no
 * private key begins with); points of P-256 in base64url, as web push has them (RFC 8292, section 3.2); keys of binary caches of Nix;
 * records of DKIM; ids of Airtable; names of indexes, regions, paths of pictures (SVG); client tokens of Mapillary, checkouts of PayPal (`EC-`), keys that WebTranslateIt gives for reading, registrations of devices at Firebase; points of secp256k1 and P-256 in hexadecimal; keys of Google's first maps, bound to a site; of the shops that Shopware runs; actions of GitHub at a commit; keys that Stripe, Clerk, Mapbox, LocationIQ and PostHog call publishable, and what else begins with `pk_` (but for ClickUp, whose `pk_` is personal); client ids of Google, ids of its analytics; addresses
 * that reports go to (Sentry); weak entity tags; keys of
 * RevenueCat for apps and of Datadog for pages. Also the path of a registry, the name of a parameter.
 */
export function isPublicForm(text: string): boolean {
  return published.test(text) || inBase64.test(text) || cipher.test(text)
}

/** A hash under the name of a cache, the fingerprint of a PGP key as the tools show it, the id of an extension of Chrome: public under a name that says no more than `key`. */
export function isKeyId(text: string): boolean {
  return fingerprint.test(text) || cacheKey.test(text)
}

/** True for the names of what is asked for, with commas between (`DATABASE-URL,API-KEY`), and for that of a variable with a version. */
export function isNameList(text: string): boolean {
  return nameList.test(text) || variableName.test(text)
}

const inBase64 =
  /^(?:AAAA(?:[BC]3NzaC1|E2VjZHNh|[GI]nNr)|RW[QR][\w+/]{53}$|MI(?:I[A-P][\w+/][DTjz]CC|I[A-Z][\w+/]jANBgkqhkiG9w0BAQEF|GfMA0GCSqGSIb3DQEBAQUAA4GN|IBCgKCAQE|ICCgKCAgE|GJAoGBA)|MFwwDQYJKoZIhvcNAQEBBQADSw|M(?:Fkw|HYw|Gbw)E[A-Z]YHKoZIzj0C|MGbMBAGByqGSM49AgEG|MCowBQYDK2V[wu]AyEA|B[A-P][\w-]{85}$)/
/** `AES-256-CBC`: how something is encrypted. */
const cipher =
  /^(?:aes|aria|camellia|des|des-ede3|sm4|bf|cast5|rc[245]|seed|chacha20)-?\d{0,3}-?(?:cbc|ccm|cfb[18]?|ctr|ecb|gcm|ocb|ofb|xts|poly1305)(?:[-/][a-z\d-]{1,24})?$/i
const published =
  /^[\w.-]+\/[\w./-]+@[\da-f]{40}$|^\d{9,13}-[\da-z]{32}(?:\.apps|$)|https:\/\/[\da-f]{32}@[\w.-]*sentry\.|^(?:pk[._](?:live|test|eyJ)|phc_|public_)[\w.-]*(?:[#{&].*)?$|^SWSC[A-Z\d]{22}$|^ABQIAAAA[\w-]{78}$|^(?:tbl|fld|viw|app|rec|sel)[A-Za-z0-9]{14}$|^(?:UNIQ|IDX|FK)_[\dA-F]{8,}$|^(?:us|eu|ap|ca|sa|me|af)-(?:north|south|east|west|central)(?:east|west)?-\d$|^[Mm]-?\d[MmLlHhVvCcSsQqTtAaZz\d.,\s-]{10,}$|^MLY\||^EC-[\dA-Z]{17}$|^proj_pub_[\w-]{20,}$|^[\da-f]{32}@[\w.-]*sentry\.\w+\/\d+$|^(?!AAAA)[\w-]{11,22}:APA91b|^0[23][\da-f]{64}$|^04[\da-f]{128}$|^pk_(?!\d+_)[\w-]{20,}$|^pk\.[\da-f]{32}$|^[?&][A-Za-z_][\w.-]*=$|^[\w.-]+-\d+:[\w+/]{43}=$|^v=DKIM1;|^(?:G|UA|GT|AW|DC|GTM)-[A-Z\d-]{4,14}$|^W\/"?[\da-f]|^pub[\da-f]{32}$|^(?:appl|goog|amzn|strp|rcb)_[A-Za-z]{20,40}$|^HK(?:CU|LM|CR|CC|U|EY_\w+)[\\:]/
/** Of a PGP key; of an extension of Chrome, which is a hash in letters from `a` to `p`. */
const fingerprint = /^(?=\d*[A-F])(?:[\dA-F]{8}|[\dA-F]{16}|[\dA-F]{40})$|^[a-p]{32}$/
const cacheKey = /^[a-z][a-z_-]{2,40}(?::[\w-]{1,30}){0,3}:[\da-f]{32,64}$/
/** `CI_JOB_JWT_V2` */
const variableName = /^[A-Z]{2,12}(?:_[A-Z]{2,12}){1,5}_V?\d{1,2}$/
const nameList = /^[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)+(?:[,;]\s?[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)+)+$/
