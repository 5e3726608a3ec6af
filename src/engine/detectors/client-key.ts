/** Bytes before and after a value that belong to the same call or block. */
const REACH = 250

/**
 * True for the key of maps or pictures in a client: named for the platform it is given to (`webKey`, `iosKey`, `amapKey`), or under
 * a name that says no more beside the library that loads them. Their makers bind such keys to pages and apps (Bing Maps, AMap, Mapbox, Flickr, Thunderforest).
 *
 * @param name the key's name
 * @param start byte offset of the value
 * @param end byte offset behind it
 */
export function isClientKey(bytes: Buffer, name: string, start: number, end: number): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1)
  if (named.test(last)) return true
  if (!plainName.test(last)) return false
  return library.test(
    bytes.toString('latin1', Math.max(0, start - REACH), start) + bytes.toString('latin1', end, end + REACH),
  )
}

const named =
  /^(?:web|ios|android|[ab]?maps?|a[-_]?map|bing(?:[-_]?maps?)?|thunderforest|map[-_]?tiler?)[-_]?(?:api[-_]?)?key$/i
/** Not `MAIL_API_KEY`: a file of settings may name maps beside anything. */
const plainName = /^(?:set)?(?:api[-_]?)?key$|^[a-z]{2,5}Key$/i
const library =
  /\bol\.(?:source|layer)\.|\bL\.tileLayer|BingMaps|imagerySet|AMap|(?:maplibre|mapbox)gl|thunderforest\.com|maptiler\.com|flickr\.[a-z]+\.get/
