/** Beginnings of tokens whose services document them. As a source: the scanner and the look at the bytes both end it in their own way. */
export const TOKEN_BEGINNING = String.raw`(?<![\w-])(?<prefix>gh[pousr]_|github_pat_|glpat-|[srp]k_(?:live|test)_|whsec_|sk-ant-(?:api\d\d|admin\d\d)-|sk-proj-|sk-svcacct-|sk-(?=[A-Z0-9])|xox[abprse]-|xapp-|AKIA|ASIA|AIza|ya29\.|npm_|pypi-|hf_|cf[aou]?[kut]t?_|cfat_|napi_|fm[12]_|fo1_|dop_v1_|SG\.|re_(?=\w{5})|sbp_|sntrys_|phx_|phc_|dckr_pat_|shpat_|lin_api_|ntn_|secret_(?=[A-Z0-9])|hvs\.|tskey-|rnd_|gsk_|xai-|pplx-|r8_)(?<part>[A-Za-z0-9_-]{4,30})`

/** What stands for the rest of a token. */
const CUTS = ['…', '...', '***']
/** More bytes than a beginning has, with the one before it. */
const LONGEST = 64
/** Of a part, at the least. */
const SHORTEST = 4

let atEnd: RegExp | undefined

/** Whether the beginning of a token stands before a cut. Pages are full of `...`, and next to none is such a one: nothing is loaded for the others. */
export function mayHoldCutToken(bytes: Buffer): boolean {
  return CUTS.some((cut) => {
    for (let i = bytes.indexOf(cut); i >= 0; i = bytes.indexOf(cut, i + 3)) {
      if (!isPartOfToken(bytes, i)) continue
      atEnd ??= new RegExp(`${TOKEN_BEGINNING}$`)
      if (atEnd.test(bytes.toString('latin1', Math.max(0, i - LONGEST), i))) return true
    }
    return false
  })
}

/** Whether the bytes before `end` may be the last ones of a part. */
function isPartOfToken(bytes: Buffer, end: number): boolean {
  if (end < SHORTEST) return false
  for (let i = end - SHORTEST; i < end; i++) {
    const byte = bytes[i] as number
    const lower = byte | 0x20
    const isLetter = lower >= 0x61 && lower <= 0x7a
    if (!isLetter && (byte < 0x30 || byte > 0x39) && byte !== 0x2d && byte !== 0x5f) return false
  }
  return true
}
