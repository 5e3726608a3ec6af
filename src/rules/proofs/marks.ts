import { parseBase64Object } from './encoding.ts'
import { failed, plausible, type ProofFunction, proven, unknown } from './types.ts'

/** Members that the JSON inside a token has, by the start of the token. */
const jsonTokens: readonly (readonly [prefix: string, members: readonly string[]])[] = [
  ['sntrys_', ['iat', 'url', 'org']],
  ['glc_', ['o', 'n', 'k']],
  ['ops_', ['signInAddress', 'email', 'secretKey']],
  ['eyJrIjoi', ['k', 'n', 'id']],
  ['eyJVc2VySUQi', ['UserID', 'Password']],
  ['eyJhcGlLZXki', ['apiKey', 'appId', 'regions']],
]

/** Tokens that hold a JSON object in base64, perhaps with a secret part behind `_`: Sentry, Grafana, 1Password, QStash, UploadThing. */
export const base64Json: ProofFunction = (value) => {
  const [prefix, members] = jsonTokens.find(([start]) => value.startsWith(start)) ?? []
  if (prefix === undefined || members === undefined) return unknown
  const bare = prefix.endsWith('_') ? value.slice(prefix.length) : value
  const object = parseBase64Object(prefix === 'sntrys_' ? bare.slice(0, bare.lastIndexOf('_')) : bare)
  return object && members.every((name) => name in object)
    ? proven('structure', 'it holds the JSON of such a token')
    : failed('structure', 'it does not hold the JSON of such a token')
}

/** UUIDs drawn at random carry version 4 and variant 8, 9, a or b (RFC 9562). */
export const uuidV4: ProofFunction = (value) =>
  /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
    ? plausible('structure', 'its UUID is of the random kind')
    : failed('structure', 'its UUID is not of the random kind')

/** OpenAI keys: the mark `T3BlbkFJ` (base64 of the name) stands in the middle, as many characters before as after. */
export const openaiMarker: ProofFunction = (value) => {
  const [before = '', after = ''] = value.replace(/^sk-(?:(?:proj|svcacct|admin)-)?/, '').split('T3BlbkFJ')
  return before.length === after.length
    ? plausible('structure', 'the mark of OpenAI stands in its middle')
    : unknown
}

/** Slack tokens: the numbers are ids of workspace, user or app, which never start with 0. */
export const slackStructure: ProofFunction = (value) => {
  const numbers = value.split('-').filter((part) => /^[0-9]{10,14}$/.test(part))
  return numbers.length > 0 && numbers.every((part) => !part.startsWith('0') && !/^(.)\1*$/.test(part))
    ? plausible('structure', 'its ids are possible')
    : failed('structure', 'its ids are impossible')
}
