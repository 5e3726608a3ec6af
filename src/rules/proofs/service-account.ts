import { parseObject } from './encoding.ts'
import { privateKey } from './private-key.ts'
import { failed, type ProofFunction, proven } from './types.ts'

/**
 * Key files of Google Cloud service accounts: JSON with an address under `gserviceaccount.com` and a private key that
 * parses. The quotes may be escaped, as in a JSON string that holds the file.
 */
export const serviceAccountJson: ProofFunction = (value) => {
  const object = parseObject(value) ?? parseObject(value.replaceAll('\\"', '"').replaceAll('\\\\n', '\\n'))
  const { client_email: email, private_key: key } = object ?? {}
  if (typeof email !== 'string' || !email.endsWith('gserviceaccount.com') || typeof key !== 'string') {
    return failed('structure', 'it is not the JSON of a service account')
  }
  return privateKey(key.trim()).state === 'proven'
    ? proven('structure', 'it holds an address and a private key that decodes')
    : failed('structure', 'its private key does not decode')
}
