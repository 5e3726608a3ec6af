import { fromBase32 } from './encoding.ts'
import { failed, plausible, type ProofFunction } from './types.ts'

/**
 * AWS access key ids: sixteen characters of base32 after the prefix. Where the first bit is set (keys made since
 * 2019), the next forty are the number of the account. There is no checksum, so nothing is ever proven.
 */
export const awsAccessKeyId: ProofFunction = (value) => {
  if (value.endsWith('EXAMPLE')) {
    return failed('structure', 'it is an example of the AWS documentation', { publicExample: true })
  }
  const bytes = fromBase32(value.slice(4))
  if (bytes?.length !== 10) return failed('structure', 'it has characters that no AWS key id has')
  const view = new DataView(bytes.buffer)
  const number = view.getUint16(0) * 2 ** 32 + view.getUint32(2)
  if (number < 2 ** 47)
    return plausible('structure', 'it has the alphabet of an AWS key id of the older form')
  const account = Math.floor((number - 2 ** 47) / 2 ** 7)
  if (account >= 1e12) return failed('structure', 'it names no possible account')
  const accountId = String(account).padStart(12, '0')
  return plausible('structure', `it belongs to the AWS account ${accountId}`, { accountId })
}
