/**
 * True for names that speak of a key, a token or a password and mean what anyone may have: the half of a pair that clients carry, marks of
 * one request or one form, settings with such a word in them. One line for each, with who names it so.
 *
 * @param list words of the name, lower case, without those at the end that say where (`keyWords`)
 * @param secret index of the last word that names a secret, -1 where none does
 */
export function namesWhatIsOpen(list: readonly string[], secret: number): boolean {
  const last = list.length - 1
  // What every browser sends: the public half of a Sentry DSN, the name of a site for a captcha.
  if (list[last] === 'key' && (list.includes('sentry') || list[last - 1] === 'site')) return true
  // The id of a document, which stands in its address.
  if (list[last] === 'key' && documents.test(list[last - 1] ?? '')) return true
  // What a chat on a page begins with (Chatwoot).
  if (list[last] === 'token' && list[last - 1] === 'website') return true
  // The program that asks for it (Git, OpenSSH).
  if (list[last] === 'pass' && list[last - 1] === 'ask') return true
  // Where nginx hands a request on.
  if (list[last] === 'pass' && upstream.test(list[last - 1] ?? '')) return true
  // Beside a secret of its own, which does the signing (Phoenix); a browser's, by which it tells its devices apart.
  if (list[last] === 'salt' && saltOf.test(list[last - 1] ?? '')) return true
  // With it, a page sends what its visitors do.
  if (list[last] === 'key' && list[last - 1] === 'write' && list.some((word) => analytics.test(word)))
    return true
  // What a client asks for its flags with (Flagsmith, LaunchDarkly).
  if (
    list[last] === 'key' &&
    /^env(?:ironment)?$/.test(list[last - (list[last - 1] === 'api' ? 2 : 1)] ?? '')
  )
    return true
  // The same, of ConfigCat; what Parse gives to pages and programs beside the keys of its servers.
  if (list[last] === 'key' && handedOut.test(list[last - 1] ?? '')) return true
  // With it a site takes part in a trial of Chrome's: it sends it to every visitor.
  if (list[last] === 'token' && list[last - 1] === 'trial') return true
  // With it, a program reports how it crashed (Bugsnag).
  if (list[last] === 'key' && list.includes('bugsnag')) return true
  // What Keycloak keeps of a password: its hash, with the salt.
  if (list[last] === 'data' && list[last - 1] === 'secret') return true
  // Stands in every app that asks for its updates (CodePush).
  if (list[last] === 'key' && list[last - 1] === 'deployment' && list.includes('push')) return true
  // Facebook's token for clients.
  if (list[last] === 'token' && list[last - 1] === 'client' && /^(?:facebook|fb)$/.test(list[0] ?? ''))
    return true
  // The name that SonarQube has for a project.
  if (list[last] === 'key' && list[last - 1] === 'project' && list.includes('sonar')) return true
  // What PostHog calls the token of a project stands in every page that sends events.
  if (list.includes('posthog') && /^(?:key|token)$/.test(list[last] ?? '') && !list.includes('personal'))
    return true
  // The half of Algolia's keys that a page searches with.
  if (list[last] === 'key' && list[last - 1] === 'search' && list.includes('algolia')) return true
  if (list[last] === 'key' && list[last - 1] === 'only' && list[last - 2] === 'search') return true
  // Pusher's name for the half that browsers get.
  if (list[last] === 'key' && list[last - 1] === 'app' && list[last - 2] === 'pusher') return true
  // Tokens against forged requests live for a session, and open nothing by themselves.
  if (list[secret] === 'token' && forgery.test(list.slice(0, secret).join(' '))) return true
  // What a page loads its tags with.
  if (list[last] === 'auth' && /(?:^| )(?:gtm|tag manager)(?: |$)/.test(list.join(' '))) return true
  // Of a form, against forged times.
  if (list[secret - 1] === 'timestamp') return true
  // A mark of WordPress's embedded pages.
  if (list[0] === 'data' && list[1] === 'secret' && last === 1) return true
  // A nonce of the handshake (RFC 6455, section 4.1).
  if (list[0] === 'sec' && list[last] === 'key') return true
  // A key that is itself encrypted travels with its message (RFC 7516, section 2).
  if (list[0] === 'encrypted' && list[last] === 'key') return true
  return false
}

const documents = /^(?:spreadsheets?|sheets?|worksheet)$/
const upstream = /^(?:fastcgi|uwsgi|scgi|grpc|memcached)$/
const saltOf = /^(?:signing|encryption|id)$/
const handedOut = /^(?:configcat|dotnet|javascript|windows)$/
const analytics = /^(?:rudder|rudderstack)$/
const forgery = /(?:^| )(?:csrf|xsrf|authenticity|anti forgery|antiforgery|request verification)$/
