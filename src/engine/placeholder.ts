/**
 * True for what stands where a secret belongs: `ghp_xxxx…`, `<your token>`, `AKIA…EXAMPLE`, `sk_live_0000…`, `abc123…`,
 * `deadbeefdeadbeef`. Works on values of any rule, so nothing here may fit a random value: fewer than one in 10,000 of any alphabet
 * from 16 to 64 characters (`bench/randomness/measure.ts` counts them). Reads the first 512 characters.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.length > 512 ? value.slice(0, 512) : value
  if (text.length < 3) return false
  // Folding first is cheaper than an expression that ignores case.
  return (
    placeholderWords.test(text.toLowerCase()) ||
    bracketed.test(text) ||
    isPatterned(text) ||
    elided.test(text) ||
    isPeriodic(text)
  )
}

// Five letters or more may stand anywhere; shorter ones by themselves only.
const placeholderWords = new RegExp(
  'example|placeholder|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|redacted|dummy|sample|foobar|fixme|' +
    'lorem|(?:invalid){2}|not[-_ ]?(?:the[-_ ]?)?real|not[-_ ]a[-_ ]|deadbeef|cafebabe|feedface|qwerty|zxcvb|asdfgh|asdlfk|lkjasd|asdfj|1q2w3e|your[-_ ]|insert[-_ ]|enter[-_ ]|' +
    'base[-_ ]?64[-_ ](?:encoded|password|secret|string|value)|[-_ ]goes[-_ ]|goes[-_ ]?here$|[-_ ]here$|^(?:not|set|to|see|use|get|put|read|from)[-_ ](?:in|me|set|be|your|this|the|yet|used|defined|env)(?:[-_ ]|$)|' +
    '(?:^|[^a-z0-9])(?:your|fake|mock|todo|insert|masked|censored|truncated)(?:[^a-z0-9]|$)|' +
    '(?:^|[-_])(?:abc123|abcdef|abcd12|123456|012345|abc[-_]123|test123|a1b2c3)|' +
    '^(?:ihr|dein|euer|votre|ton|tu|seu|sua|uw|jouw)[-_](?:password|passwort|kennwort|motdepasse|mot-de-passe|contrasena|clave|senha|wachtwoord|token|secret|key)|' +
    'override[-_ ]?(?:me|this|it)|should[-_ ]?(?:probably[-_ ]?)?(?:be|change|override|replace)[-_ ]?(?:a|this|the|changed|replaced|secure)|' +
    '^my(?:[-_]?[a-z]{1,10})?[-_]?strong[-_a-z]*(?:pass|secret|key|token)|^make[-_]?it[-_]?up|' +
    '(?:^|[-_ ])the[-_ ](?:password|secret|key|token|passphrase)(?:[-_ ]|$)|^your(?:api|key|token|secret|pass|pwd|client|access|own|user)|^x{4}|^x{3,}(?:[^a-z0-9]|$)|x{4}$|x{6}|^[*?]{3}|[*?•●]{4}|\\.{4}|_{5}|#{4}|…$',
)
const bracketed =
  /^(?:<[^<>]{1,40} [^<>]{1,40}>|.{0,20}<[A-Za-z_-]{2,30}>.{0,60}<[A-Za-z_-]{2,30}>.{0,20}|&lt;?[A-Za-z\d _.:'|/-]+&gt;?|<[A-Za-z\d\u00aa-\uffff _.:'|/-]+>|\[[A-Za-z\u00aa-\uffff _.'-]+\]|\[[A-Za-z][a-z]{2,14}|\{[A-Za-z _.-]+[}\]]|\([A-Za-z\u00aa-\uffff _.'-]+\)|__[A-Z][A-Z_]*__|%%?[A-Z_]+%%?|@@?[A-Z_]+@@?|##?[A-Z_]+##?)$/
const elided =
  /([\da-zA-Z]{2})\1{4,}$|^[^\s.]\S{0,80}[^.]\.{3}$|^\.{3}[\w-]+\.{3}$|^[\w-]*\.{3}[\w-]*$|^[\w-]+\u2026[\w-]*$/

/** Runs of one character, of the alphabet or of the digits, forwards, backwards or two interleaved; too few characters. */
function isPatterned(text: string): boolean {
  let same = 1
  let rising = 1
  let falling = 1
  let crossed = 0
  let stepped = 0
  let distinct = 0
  let seenLow = 0
  let seenHigh = 0
  let seenOther = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const bit = 1 << (code & 31)
    const seen = code < 64 ? seenLow : code < 96 ? seenHigh : seenOther
    if ((seen & bit) === 0) distinct++
    if (code < 64) seenLow |= bit
    else if (code < 96) seenHigh |= bit
    else seenOther |= bit
    if (i === 0) continue
    const step = stepOf(text.charCodeAt(i - 1), code)
    same = step === 0 ? same + 1 : 1
    rising = step === 1 ? rising + 1 : 1
    falling = step === -1 ? falling + 1 : 1
    crossed = i > 1 && stepOf(text.charCodeAt(i - 2), code) === 1 ? crossed + 1 : 0
    if (rising >= 7 || falling >= 7 || crossed >= 6) return true
    // A zero-filled field of a real key in base64 is a run of `A`.
    if (
      same >= 4 &&
      (same * 2 >= text.length || (same >= 6 && same * 3 >= text.length) || (same >= 10 && code !== 65))
    )
      return true
    const run = Math.max(same, rising, falling)
    if (run === 4) stepped += 4
    else if (run > 4) stepped++
  }
  if (text.length >= 8 && stepped * 2 >= text.length) return true
  return (distinct <= 2 && text.length >= 8) || (distinct <= 3 && text.length >= 14)
}

/** Distance of two characters in the alphabet or among the digits (9 to 0 is one step); 99 for any other two. */
function stepOf(before: number, code: number): number {
  if (before === code) return 0
  if (before >= 48 && before <= 57 && code >= 48 && code <= 57) {
    if (before === 57 && code === 48) return 1
    return code - before
  }
  const [a, b] = [before | 32, code | 32]
  return a >= 97 && a <= 122 && b >= 97 && b <= 122 ? b - a : 99
}

/** True when the whole text repeats a part of at most 16 characters; short texts must repeat it three times. */
function isPeriodic(text: string): boolean {
  const { length } = text
  if (length < 6) return false
  for (let period = 1; period <= 16 && period * (length < 14 ? 3 : 2) <= length; period++) {
    let i = period
    while (i < length && text.charCodeAt(i) === text.charCodeAt(i - period)) i++
    if (i === length) return true
  }
  return false
}
