import { matrixBase62 } from '../proofs/checksums.ts'
import { crc32 } from '../proofs/crc.ts'
import { latin1Bytes, toBase, toBase64, toBase64Url } from '../proofs/encoding.ts'
import type { Generator } from './generators.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const hex = '0123456789abcdef'

/** Tokens of applications with a structure or a checksum that is right. */
export const serviceTokens: Readonly<Record<string, Generator>> = {
  /** `{{cashfree:prod}}` */
  cashfree: (random, mode) => {
    const digits = random.text(hex, 32)
    return `cfsk_ma_${mode}_${digits}_${crc32(digits).toString(16).padStart(8, '0')}`
  },
  /** `{{matrix:syt}}` of Synapse, `{{matrix:mat}}` of the Matrix Authentication Service. */
  matrix: (random, kind) => {
    const own = kind === 'syt' || kind === 'syr'
    const head = own
      ? `${kind}_aGFyYm9y_${random.text(letters, 20)}`
      : `${kind}_${random.text(matrixBase62, 30)}`
    return `${head}_${toBase(crc32(head), matrixBase62, 6)}`
  },
  /** `{{packagist:ort}}` */
  packagist: (random, kind) => {
    const head = `packagist_${kind}_${random.text(hex, 60)}`
    return head + crc32(head).toString(16).padStart(8, '0')
  },
  trello: (random) => withCrcHex(`ATTA${random.text(hex, 64)}`),
  'atlassian-oauth': (random) => withCrcHex(`ATOA${random.text(`${matrixBase62}-_`, 64)}`),
  /** `{{mapbox:sk}}` */
  mapbox: (random, kind) => {
    const middle = toBase64Url(latin1Bytes(JSON.stringify({ u: 'harbor', a: `cl${random.text(hex, 22)}` })))
    return `${kind}.${middle}.${random.text(matrixBase62, 22)}`
  },
  intercom: (random) => {
    const id = [8, 4, 4, 4, 12].map((length) => random.text(hex, length)).join('_')
    return toBase64(latin1Bytes(`tok:${id}:1:0`))
  },
  uploadthing: (random) =>
    toBase64(
      latin1Bytes(
        JSON.stringify({
          apiKey: `sk_live_${random.text(hex, 64)}`,
          appId: random.text(hex, 10),
          regions: ['sea1'],
        }),
      ),
    ),
}

function withCrcHex(head: string): string {
  return head + crc32(head).toString(16).toUpperCase().padStart(8, '0')
}
