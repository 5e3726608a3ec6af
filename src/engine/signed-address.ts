/** Bytes before and after a value that may belong to the same address. */
const REACH = 1200

/**
 * True for a value in an address that says when it ends, and has ended: `Expires=`, `se=` of Azure (shared access signatures), `X-Amz-Date`
 * with `X-Amz-Expires` and their like of Google (signatures of version 4), or a time stamp at the front of the value itself, as content networks
 * have it (`auth_key=1565257974-…`).
 *
 * @param start byte offset of the value
 * @param end byte offset behind it
 * @param now milliseconds since the epoch
 */
export function hasEnded(bytes: Buffer, start: number, end: number, now: number): boolean {
  const before = bytes.toString('latin1', Math.max(0, start - REACH), start)
  if (!/[?&;]/.test(before.slice(-REACH))) return false
  const after = bytes.toString('latin1', end, end + REACH)
  const head = before.slice(before.search(lastPart))
  if (!head.includes('?') && !head.includes('&')) return false
  const value = bytes.toString('latin1', start, end)
  const stamp = /[?&;][\w-]{1,30}=$/.test(head) ? /^(\d{10})[-_~]/.exec(value)?.[1] : undefined
  if (stamp !== undefined && Number(stamp) * 1000 < now) return true
  const address = `${head}${value}${after.slice(0, after.search(firstBreak))}`
  const last = endOf(address.replace(/&amp;|\\u0026/g, '&'))
  return last !== undefined && last < now
}

const lastPart = /[^\s"'`<>]*$/
const firstBreak = /[\s"'`<>]|$/

/** Milliseconds since the epoch, undefined where the address names no end. */
function endOf(address: string): number | undefined {
  const parameter = (name: string) =>
    new RegExp(`[?&;]${name}=([^&;#]{1,60})`, 'i').exec(address)?.[1]?.replace(/%3A/gi, ':')
  const signed = parameter('X-(?:Amz|Goog)-Date')
  const seconds = parameter('X-(?:Amz|Goog)-Expires')
  if (signed !== undefined && seconds !== undefined) {
    const iso = signed.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
    const from = Date.parse(iso)
    return Number.isNaN(from) ? undefined : from + Number(seconds) * 1000
  }
  const until = parameter('(?:se|expires?|expiry|exp)')
  if (until === undefined) return undefined
  if (/^\d{10}$/.test(until)) return Number(until) * 1000
  if (/^\d{13}$/.test(until)) return Number(until)
  const date = /^\d{4}-\d\d-\d\d/.test(until) ? Date.parse(until) : Number.NaN
  return Number.isNaN(date) ? undefined : date
}
