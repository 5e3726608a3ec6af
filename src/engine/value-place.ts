import { isPlaceholder } from './placeholder.ts'
import { isReference } from './value-reference.ts'

/** A place where something is, rather than the thing. */
export type PlaceKind = 'url' | 'url-credentials' | 'email' | 'path'

/**
 * Says which kind of place a value names, if any: URLs (with a clear password or not), hosts, addresses, paths.
 *
 * @param lower the text in lower case
 * @param random what `isRandom` says of it: random values may hold slashes
 */
export function placeOf(text: string, lower: string, random: boolean): PlaceKind | undefined {
  if (url.test(lower)) {
    const password = userinfo.exec(text)?.[1]
    return password !== undefined && !isPlaceholder(password) && !isReference(password)
      ? 'url-credentials'
      : 'url'
  }
  if (opaqueUrl.test(lower) || domain.test(lower)) return 'url'
  if (random ? listener.test(text) : hostPort.test(lower)) return 'url'
  const host = email.exec(lower)
  if (host !== null && domain.test(host[1]!)) return 'email'
  if (fileName.test(text)) return 'path'
  // A path may hold a random part; a random value may begin with a slash.
  if (rooted.test(text))
    return !random || (pathOnly.test(text) && !base64Only.test(text)) ? 'path' : undefined
  return !random && slashed.test(text) ? 'path' : undefined
}

const base64Only = /^[\w+/=-]+$/
const url = /^[a-z][a-z\d+.-]{1,30}:\/\//
const opaqueUrl = /^(?:mailto|data|jdbc|urn|arn|tel|blob|about|javascript|npm|workspace|docker|git\+?\w*):\S/
const userinfo = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/@]+)@/i
const hostPort = /^[a-z][\w.-]*:\d{2,5}(?:\/\S*)?$/
/** A name that may look random (`web-7f9c4d-x2x9k:8080`), or a socket of a path. */
const listener = /^[a-z][a-z\d]*(?:[.-][a-z\d]+)*:\d{2,5}$|^unix:\/[\w./-]+\.sock\d?$/
const domain =
  /^(?:[a-z\d_](?:[\w-]*[a-z\d])?\.)+(?:com|net|org|io|dev|app|local|localhost|internal|test|example|invalid|cloud|co|us|uk|eu|de|fr|nl|es|it|se|no|fi|dk|pl|cz|ch|at|be|pt|br|jp|cn|in|au|ca|nz|ru|info|biz|gov|edu|mil|me|tv|ai|gg|so|sh|tech|xyz|site|online|store)$/
const email = /^[\w.+-]+@([a-z\d.-]+)$/
const rooted = /^(?:\.{0,2}|~|\$\{?HOME\}?|[A-Za-z]:|file:)[\\/]/
const fileName =
  /^[\w.@ /\\-]*\.(?:pem|key|crt|cer|der|p12|pfx|jks|p8|pub|asc|gpg|json5?|jsonc|ya?ml|toml|ini|conf|cfg|env|txt|md|rst|html?|xml|csv|tsv|log|sql|sh|bash|ps1|bat|py|rb|php|go|rs|java|kt|swift|cs?|h|cpp|m?[jt]sx?|cjs|css|s[ac]ss|vue|svelte|png|jpe?g|gif|svg|ico|webp|pdf|zip|gz|tgz|tar|lock|tf|tfvars|hcl|properties|gradle|plist|tmpl|tpl|erb|ejs|hbs|snap|map|wasm|proto|graphql|feature|secret|token)$/i
const pathOnly = /^[\w.@:~-]*[\\/][\w.@:~ -]*[\\/][\w.@:~ \\/-]+$/
// `owner/name#branch` is what package managers fetch.
const slashed = /^[\w.@:{}*+~-]+(?:[/\\][\w.@:{}*+~-]+)+(?:\/|#[\w.-]+)?$/
