/**
 * True for a key that a standard prints for everybody to test with. The first 16 characters tell: NIST SP 800-38A (AES), RFC 7748 and RFC 8032 (X25519,
 * Ed25519), RFC 7515, RFC 7517 and RFC 8037 (JOSE). Also the tokens that RFC 6749, RFC 6750, OpenID Connect Core and RFC 7519 print in their messages.
 */
export function isTestVector(value: string): boolean {
  if (printed.has(`${value.length} ${value.slice(0, 7)}`)) return true
  if (value.length < 32) return false
  const start = value.replace(/^0x/i, '').slice(0, 16)
  return vectors.has(start) || vectors.has(start.toLowerCase())
}

const vectors: ReadonlySet<string> = new Set(
  (
    '2b7e151628aed2a6 8e73b0f7da0e6452 603deb1015ca71be ' +
    '77076d0a7318a57d 5dab087e624a8a4b a546e36bf0527c9d ' +
    '9d61b19deffd5a60 4ccd089b28ff96da c5aa8df43f9f837b ' +
    // Cosmos DB's and Azure Storage's emulators.
    'C2y6yDjf5/R+ob0N Eby8vdM02xNOcqFl ' +
    // Stripe and Discord, in their documentation.
    'sk_test_BQokikJO sk_test_4eC39HqL MTk4NjIyNDgzNDcx ' +
    'AyM1SysPpbyDfgZl GawgguFyGrWKav7A 870MB6gfuTJ4HtUn X4cTteJY_gn4FYPs nWGxne_9WmC6hEr0'
  ).split(' '),
)

/** Length and first characters of the tokens, codes, secrets and signatures that messages of OAuth 2.0, OpenID Connect and JOSE are shown with. */
const printed: ReadonlySet<string> = new Set([
  // Bytes that count up, in base32.
  '26 AAAQEAY',
  // Google's keys for tests of reCAPTCHA, which let everybody pass.
  '40 6LeIxAc',
  ...['22 2YotnFZ', '22 tGzv3JO', '22 SplxlOB', '22 7Fjfp0Z', '22 gX1fBat', '28 czZCaGR'],
  ...['15 mF_9.B5', '10 SlAV32h', '10 8xLOxBt', '10 gX1fBat', '43 dBjftJe', '43 TJVA95O', '43 SflKxwR'],
])

/**
 * True for what a program carries to all who install it, so that it identifies the program and nobody else: client secrets of Google's command
 * lines, keys of Chrome, YouTube and Edge for their own services, defaults of libraries.
 */
export function isCarriedByAll(value: string): boolean {
  return carried.has(`${value.length} ${value.slice(0, 12)}`)
}

const carried: ReadonlySet<string> = new Set([
  ...['24 ZmssLNjJy299', '24 d-FL95Q19q7M', '24 wbER7576mc_1', '32 6A5AA1D4EAFF'],
  // Of GitHub's command line; of MySQL's manual.
  ...['40 34ddeff2b558', '41 *90E462C3737'],
  // Of ownCloud's own clients.
  '64 UBntmLjC2yYC',
  // Of ethers, for those who bring none.
  ...['32 _gg7wSSi0KMB', '34 9D13ZE7XSBTJ', '32 84842078b099'],
  ...[
    '39 AIzaSyBOti4m',
    '39 AIzaSyDr2UxV',
    '39 AIzaSyAO_FJ2',
    '39 AIzaSyDyT5W0',
    '39 AIzaSyDnacJH',
    '39 AIzaSyAOZM8Z',
  ],
])

/** True for the key that a program's own file of settings is shipped with, the same for everybody (Grafana's `secret_key`). */
export function isShippedDefault(value: string): boolean {
  return shipped.has(`${value.length} ${value.slice(0, 7)}`)
}

const shipped: ReadonlySet<string> = new Set(['20 SW2YcwT'])
