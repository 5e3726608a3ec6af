import { keyWords } from '../key-name.ts'
import { isOpenKey } from './unsure.ts'

/** Bytes before and after a value that belong to the same call or block. */
const REACH = 250

/**
 * True for the key of maps or pictures in a client: named for the platform it is given to (`webKey`, `iosKey`, `amapKey`), or under
 * a name that says no more beside the library that loads them. Their makers bind such keys to pages and apps (Bing Maps, AMap, Mapbox, Flickr, Thunderforest).
 * Also for what is handed to a library that counts visits or reports crashes, in the object or dictionary of its name: every client sends it.
 *
 * @param name the key's name
 * @param start byte offset of the value
 * @param end byte offset behind it
 */
export function isClientKey(bytes: Buffer, name: string, start: number, end: number): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1)
  if (named.test(last) || isReportingKey(name)) return true
  const before = bytes.toString('latin1', Math.max(0, start - REACH), start)
  if (openName.test(last) && (block.test(before) || property.test(before) || kit.test(before))) return true
  if (
    appCenter.test(last) &&
    /app_?center/i.test(bytes.toString('latin1', Math.max(0, start - APP_FILE), end + REACH))
  )
    return true
  if (!plainName.test(last) && !/^client[-_]?secret$/i.test(last)) return false
  if (appFile.test(bytes.toString('latin1', Math.max(0, start - APP_FILE), start))) return true
  return plainName.test(last) && library.test(before + bytes.toString('latin1', end, end + REACH))
}

/** With it a program tells how it is used; what was told takes a secret to read. */
function isReportingKey(name: string): boolean {
  return isOpenKey(name) && keyWords(name).some((word) => reporting.has(word))
}

const reporting = new Set(
  'amplitude analytics countly exceptron hog mixpanel ph posthog segment telemetry'.split(' '),
)
const named =
  /^(?:web|ios|android|[ab]?maps?|a[-_]?map|bing(?:[-_]?maps?)?|thunderforest|map[-_]?tiler?)[-_]?(?:api[-_]?)?key$/i
/** Not `MAIL_API_KEY`: a file of settings may name maps beside anything. */
const plainName = /^(?:set)?(?:api[-_]?)?key$|^[a-z]{2,5}Key$|^auth$/i
/** Not `secretKey`, `adminToken`: what such a service gives to servers alone. */
const openName = /^(?:(?:api|app|project|access|client|write|sdk)[-_]?)?(?:key|token)$/i
/** `amplitude: {`, `new Rollbar({`, `Bugsnag.start({`, `new ExceptronConfiguration {`, `<key>Fabric</key><dict>`, and nothing closed before the value. */
const services =
  '(?<![A-Za-z])(?:amplitude|bugsnag|cf-beacon|crashlytics|exceptron|fullstory|hoptoad(?:notifier)?|inkeep|instabug|logrocket|mixpanel|raygun|rollbar|rudderstack|smartlook|trackjs)'
const block = new RegExp(
  `${services}\\w{0,16}["'\`]?\\s*(?:[:=]\\s*["']?|\\.\\w{1,20}\\(\\s*|\\(\\s*(?:\\)\\s*)?)?\\{[^{}]{0,200}$|${services}\\.configure do \\|\\w+\\|(?:(?!\\bend\\b)[\\s\\S]){0,200}$|<key>(?:fabric|${services}\\w{0,12})</key>\\s*<dict>(?:(?!</?dict>)[\\s\\S]){0,200}$`,
  'i',
)
/** What an app gives itself out with at Microsoft's App Center. */
const appCenter = /^(?:ios|android|droid|uwp)?app[-_]?secret$/i
/** How far from its head a value of such a file stands. */
const APP_FILE = 700
/** What Huawei's services are set up with, in every copy of an app (`agconnect-services.json`). */
const appFile = /"cp_id":\s*"\d/
/** An attribute of a view of Android's first maps. */
const property = /\bandroid:apiKey="$/
/** The script that a page loads its pictures with (Font Awesome); reCAPTCHA Enterprise, whose keys are all for pages. */
const kit = /\bFontAwesomeKitConfig\b[^;]{0,200}$|\breCAPTCHAEnterprise\w{0,8}\s*[:=]\s*\{[^{}]{0,100}$/i
const library =
  /\bdistinct_id\b|\bGTM-[A-Z\d]{6}|MapView\b|\bmapview_|\bol\.(?:source|layer)\.|\bL\.tileLayer|BingMaps|imagerySet|AMap|(?:maplibre|mapbox)gl|thunderforest\.com|maptiler\.com|flickr\.[a-z]+\.get/
