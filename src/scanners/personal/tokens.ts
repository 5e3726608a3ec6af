import { isPlaceholder } from '../../engine/placeholder.ts'
import { hasFakeRun } from '../../rules/exempt/placeholders.ts'
import type { Document, Hit } from '../types.ts'

/**
 * Beginnings of tokens in documentation: a known prefix, four or more characters that look drawn, and an ellipsis or stars.
 * The prefix with an ellipsis alone is how documentation is written, and is left alone. The characters are not repeated in
 * the finding.
 */
export function scanTruncatedTokens({ text }: Document): readonly Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(form)) {
    const { prefix = '', part = '' } = match.groups ?? {}
    if (!looksDrawn(part)) continue
    const start = match.index
    const subject = `${prefix}…`
    const end = start + match[0].length
    const message = `The beginning of a real token (${subject}) tells which one it was.`
    hits.push({
      rule: 'personal-truncated-token',
      start,
      end,
      value: subject,
      subject,
      message,
      replacement: subject,
    })
  }
  return hits
}

const form =
  /(?<![\w-])(?<prefix>gh[pousr]_|github_pat_|glpat-|[srp]k_(?:live|test)_|whsec_|sk-ant-(?:api\d\d|admin\d\d)-|sk-proj-|sk-svcacct-|sk-(?=[A-Z0-9])|xox[abprse]-|xapp-|AKIA|ASIA|AIza|ya29\.|npm_|pypi-|hf_|cf[aou]?[kut]t?_|cfat_|napi_|fm[12]_|fo1_|dop_v1_|SG\.|re_(?=\w{5})|sbp_|sntrys_|phx_|phc_|dckr_pat_|shpat_|lin_api_|ntn_|secret_(?=[A-Z0-9])|hvs\.|tskey-|rnd_|gsk_|xai-|pplx-|r8_)(?<part>[A-Za-z0-9_-]{4,30})(?:…|\.{3}|\*{3,})/g

/** Letters and digits mixed as no word has them. */
function looksDrawn(part: string): boolean {
  const bare = part.replace(/[_-]+$/, '')
  if (bare.length < 4 || isPlaceholder(bare) || hasFakeRun(bare)) return false
  if (
    /^(?:abc|xyz|your|my|token|key|secret|prefix|redacted|[a-z]+)$/i.test(bare) &&
    !/[a-z][A-Z]/.test(bare.slice(1))
  )
    return false
  return /\d/.test(bare)
    ? /[A-Za-z]/.test(bare) && !/^[A-Za-z]{1,3}\d{1,3}$/.test(bare)
    : /[a-z][A-Z]+[a-z]/.test(bare)
}
