/** Bytes before and after a value that belong to the same block of a configuration. */
const REACH = 400

/**
 * Names of users, databases and services that are set beside a value: a password that repeats one of them is a
 * throw-away default.
 *
 * @param start byte offset of the value
 * @param end byte offset behind it
 */
export function namesBeside(bytes: Buffer, start: number, end: number): string[] {
  const names = new Set<string>()
  for (const text of [
    bytes.toString('latin1', Math.max(0, start - REACH), start),
    bytes.toString('latin1', end, end + REACH),
  ]) {
    for (const match of text.matchAll(nameSetting)) names.add((match[1] as string).toLowerCase())
    for (const match of text.matchAll(roleName)) names.add((match[1] as string).toLowerCase())
  }
  return [...names]
}

const nameSetting =
  /(?:user(?:[-_]?name)?|login|database|db(?:[-_]?name)?|schema)["'`\]]{0,2}[ \t]{0,20}(?:=>|[:=,])[ \t]{0,4}(?:\$\{\w{1,40}:-?)?["'`]?([A-Za-z][\w.-]{2,30})/gi

/** `create role app with login password 'app'` */
const roleName = /\b(?:role|user|login)[ \t]+["'`]?([A-Za-z][\w.-]{2,30})/gi

/** True for a parameter of an address that names its own end, of an invitation, or of the tiles of a map: such addresses are given out. */
export function isSignedAddress(bytes: Buffer, start: number, end: number): boolean {
  const text = `${bytes.toString('latin1', Math.max(0, start - 200), start)}\0${bytes.toString('latin1', end, end + 200)}`
  const [before = '', after = ''] = text.split('\0')
  return (
    givenOut.test(before) ||
    tiles.test(before.slice(before.lastIndexOf('://') + 1)) ||
    tiles.test(after.split(/["'\s]/, 1)[0] as string) ||
    expiry.test(before.slice(before.lastIndexOf('://') + 1)) ||
    expiry.test(after.split(/["'\s]/, 1)[0] as string)
  )
}

/** Invitations to a group of QQ, pages to embed, files of GitHub for some minutes, badges. */
const givenOut =
  /\/\/(?:qm\.qq\.com|onedrive\.live\.com|raw\.githubusercontent\.com|codecov\.io\/[^\s"'<>]{1,80}\/badge\.svg)[/?][^\s"'<>]*$/
/** Tiles of a map, which every visitor loads. */
const tiles = /[/=]\{(?:z|zoom|x|y|-y|bbox|proj|switch:[\w,]+)\}/
const expiry = /[?&;](?:e|se|exp|expires?|expiry|X-Amz-Expires|X-Goog-Expires)=\d{3,}/i

/** How far a word of the file may stand from the value. */
const FAR = 4096

/**
 * True when the value is a plain word that the text around it uses as one: the product's name (`cassandra`), which is
 * what examples and defaults take. Other places where it is assigned do not count.
 */
export function isWordOfText(bytes: Buffer, value: string, start: number, end: number): boolean {
  if (!/^[A-Za-z][A-Za-z-]{3,30}$/.test(value)) return false
  const text = bytes.toString('latin1', Math.max(0, start - FAR), end + FAR).toLowerCase()
  const word = value.toLowerCase()
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) {
    if (/[a-z0-9]/.test(text.charAt(i - 1)) || /[a-z0-9]/.test(text.charAt(i + word.length))) continue
    if (!/[=:>"'`,(][ \t]*["'`]?$/.test(text.slice(Math.max(0, i - 8), i))) return true
  }
  return false
}

/** True for a salt among the fields of a password's hash, of which it is a part and no secret. */
export function isSaltOfHash(bytes: Buffer, name: string, start: number, end: number): boolean {
  // A protected sheet of Office (ECMA-376, part 1, 18.3.1.85).
  if (/saltValue$/i.test(name))
    return /^"\s{1,4}\w{0,10}[sS]pinCount=/.test(bytes.toString('latin1', end, end + 30))
  if (!/(?:^|[._])salt$/i.test(name)) return false
  const around = bytes.toString('latin1', Math.max(0, start - 250), end + 250)
  if (/["']?(?:\w*_?hash(?:ed)?|hash\w{0,12}|value|iterations)\\?["']\s*:/i.test(around)) return true
  // 512 bytes of PBKDF2 are 1,024 digits.
  return longHash.test(bytes.toString('latin1', Math.max(0, start - 2200), start))
}

const longHash =
  /hash\w{0,12}\\?["']\s*:\s*\\?["'][\da-f]{200,2048}\\?["'],\s*\\?["']\w{0,20}\\?["']\s*:\s*\\?["']$/i

/** True for the digest of a password, in hexadecimal, whose salt is the next field. */
export function isHashWithSalt(bytes: Buffer, value: string, end: number): boolean {
  if (!/^(?:[\da-fA-F]{32}|[\da-fA-F]{40}|[\da-fA-F]{64})$/.test(value)) return false
  return /^\\?["']?,?\s{1,30}#?\s{0,30}\\?["']?(?:\w{1,20}[_.-])?salt\\?["']?\s?[:=]/i.test(
    bytes.toString('latin1', end, end + 100),
  )
}

/**
 * True for the key of a search that a page sends itself, public by design: Algolia's, in 32 hexadecimal digits, beside
 * the name of an index (https://docsearch.algolia.com/docs/api).
 */
export function isSearchKey(bytes: Buffer, name: string, value: string, start: number, end: number): boolean {
  if (!/^[0-9a-f]{32}$/.test(value) || !/(?:api|search|algolia)[-_]?key$/i.test(name)) return false
  if (/admin|write/i.test(name)) return false
  return /index_?name|docsearch|algolia-agent|algolianet\.com/i.test(
    bytes.toString('latin1', Math.max(0, start - REACH), end + REACH),
  )
}

/**
 * True for what Jenkins encrypted before version 2.44 (AES, blocks of 16 bytes in base64), in an XML file that names the plugin whose settings
 * it holds. The key is in another file, `secrets/master.key`.
 */
export function isEncryptedByJenkins(bytes: Buffer, value: string, start: number): boolean {
  if (bytes[start - 1] !== 0x3e || value.length % 4 !== 0 || !/^[A-Za-z\d+/]{22,}={0,2}$/.test(value))
    return false
  const blocks = Buffer.byteLength(value, 'base64') / 16
  return Number.isInteger(blocks) && ofPlugin.test(bytes.toString('latin1', 0, 500))
}

const ofPlugin = /^\s*<[^<]{0,60}\s*<(?:com|hudson|jenkins|org|net|io)\.[\w.-]+ plugin="[\w-]+@\d/

/**
 * True for what a name calls encrypted: its own, that of the object around it, as Renovate has its secrets (`"encrypted": { "token": "…" }`),
 * or the kind of the document, as Drone does (`kind: secret`; Kubernetes writes `Secret`).
 */
export function isCalledEncrypted(bytes: Buffer, name: string, start: number): boolean {
  return (
    encryptedName.test(name) ||
    encryptedObject.test(bytes.toString('latin1', Math.max(0, start - LONG_OBJECT), start))
  )
}

/** Bytes of an object whose members are ciphertexts of RSA. */
const LONG_OBJECT = 1500
const encryptedName =
  /(?:^|[._-]|[a-z\d](?=[EO]))(?:encrypted|obscured|ENCRYPTED|OBSCURED|Encrypted|Obscured)(?![a-z])/
const encryptedObject =
  /["']?\bencrypted["']?\s*:\s*\{[^{}]*$|(?:^|\n)kind: secret\r?\n(?:\w+: [^\r\n]*\r?\n)*\s*data:\r?\n(?:[ \t][^\r\n]*\r?\n)*[ \t][^\r\n]*$/

/** True for a parameter of a signed request (Hawk): the signature of one message, and the name of the key. */
export function isSignature(bytes: Buffer, start: number): boolean {
  return signature.test(bytes.toString('latin1', Math.max(0, start - REACH), start))
}

const signature = /\bHawk\s+(?:\w{1,20}=\\{0,3}"[^"\n]{0,120}",\s*){0,8}\w{1,20}=\\{0,3}"$/
