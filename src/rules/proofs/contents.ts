import { fromBase64, parseBase64Object, utf8Text } from './encoding.ts'
import { failed, type Proof, type ProofFunction, proven } from './types.ts'

/** Tokens that say in base64 whose they are. */

/**
 * Mapbox: the middle part is JSON with the user (`u`) and the token's id (`a`).
 * Source: https://docs.mapbox.com/api/accounts/tokens/#token-format
 */
export const mapboxToken: ProofFunction = (value) => {
  const object = parseBase64Object(value.split('.')[1] ?? '')
  return verdict(typeof object?.u === 'string' && typeof object.a === 'string', 'the name of its user')
}

/** Intercom: `tok:`, an id in hex and two numbers. Not documented; established on published samples. */
export const intercomToken: ProofFunction = (value) =>
  verdict(/^tok:[0-9a-f_]{30,60}:[0-9]+:[0-9]+$/.test(decode(value)), 'the id of a token')

/**
 * Discord bots: the first part is the user's id, a number of 17 to 20 digits whose upper bits are the time of creation.
 * Source: https://discord.com/developers/docs/reference#snowflakes
 */
export const discordBotToken: ProofFunction = (value) => {
  const [id = '', ...others] = value.split('.')
  return verdict(others.length === 2 && /^[1-9][0-9]{16,19}$/.test(decode(id)), "a bot's id")
}

function decode(text: string): string {
  const bytes = fromBase64(text)
  return (bytes && utf8Text(bytes)) ?? ''
}

function verdict(right: boolean, text: string): Proof {
  return right ? proven('structure', `it holds ${text}`) : failed('structure', `it does not hold ${text}`)
}
