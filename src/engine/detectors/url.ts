import type { Evidence, Level } from '../../findings/types.ts'
import { percentDecode } from '../encodings.ts'
import type { CompiledRule, Match } from '../types.ts'
import { isRandom } from '../randomness.ts'
import { classifyValue } from '../value-class.ts'
import { type DetectorContext, ruleById } from './context.ts'
import { readUrlUserinfo, type UrlUserinfo } from './url-userinfo.ts'

/** Looks at the URL whose `://` stands at `hit`. */
export type UrlDetector = (bytes: Buffer, hit: number, binary: boolean, matches: Match[]) => void

/** Which rule speaks of which scheme; any other scheme with userinfo falls to `url-credentials`. */
const ruleOfScheme: Readonly<Record<string, string>> = {
  postgres: 'postgres-url',
  postgresql: 'postgres-url',
  mysql: 'mysql-url',
  mariadb: 'mysql-url',
  mongodb: 'mongodb-url',
  redis: 'redis-url',
  rediss: 'redis-url',
  amqp: 'amqp-url',
  amqps: 'amqp-url',
}

export function createUrlDetector(context: DetectorContext): UrlDetector {
  const rules = new Map<string, CompiledRule | undefined>()
  const ruleFor = (scheme: string) => {
    // `postgresql+asyncpg` names a driver behind the plus sign; `git+https` a program before it.
    const [first = '', ...rest] = scheme.split('+')
    const id =
      ruleOfScheme[scheme] ?? ruleOfScheme[first] ?? ruleOfScheme[rest.at(-1) ?? ''] ?? 'url-credentials'
    if (!rules.has(id)) rules.set(id, ruleById(context, id))
    return rules.get(id)
  }

  return (bytes, hit, binary, matches) => {
    const url = readUrlUserinfo(bytes, hit)
    if (url === undefined) return
    const rule = ruleFor(url.scheme)
    if (rule === undefined) return
    const start = url.passwordStart
    const end = url.passwordEnd
    const value = percentDecode(bytes.subarray(start, end)).toString('utf8')
    if (url.isToken && (!tokenSchemes.test(url.scheme) || isPublicKey.test(value) || !isRandom(value))) return
    const verdict = weigh(url, value)
    if (verdict === undefined || (binary && !verdict.random)) return
    matches.push({
      rule,
      start,
      end,
      value,
      proof: 'none',
      keyName: `${url.scheme} password`,
      related: [],
      ...verdict,
    })
  }
}

function weigh(
  url: UrlUserinfo,
  password: string,
): { level: Level; evidence: Evidence[]; random: boolean } | undefined {
  // `image:tag@sha256:…` is a digest (https://github.com/opencontainers/distribution-spec).
  if (/^sha(?:256|512)(?::|$)/.test(url.host)) return undefined
  if (template.test(`${url.user}:${password}`) || isDocumented(url.user, password)) return undefined
  if (HOST.test(url.user) && /^\d{2,5}$/.test(password)) return undefined
  if (STANDS_FOR_ONE.test(password) || NAMES.test(`${url.user}:${password}`)) return undefined
  const value = classifyValue(password, url.user)
  const isDefault =
    value.kind === 'dev-default' || password === url.user || isMadeOfWords(password, value.kind)
  if (value.kind !== 'literal' && value.kind !== 'uuid' && value.kind !== 'number' && !isDefault)
    return undefined
  const random = value.kind === 'uuid' || (value.kind === 'literal' && value.random)
  const evidence: Evidence[] = [
    { kind: 'structure', weight: 'for', text: `is the password of a URL (${url.scheme})` },
    random
      ? { kind: 'randomness', weight: 'for', text: 'looks random' }
      : {
          kind: 'randomness',
          weight: 'against',
          text: isDefault ? 'is a usual default' : 'looks like a word',
        },
  ]
  const local = isLocal(url.host)
  if (local)
    evidence.push({ kind: 'structure', weight: 'against', text: 'the host is a local or reserved name' })
  const weak = isDefault || local
  return { level: weak ? 'note' : random ? 'error' : 'warning', evidence, random }
}

/** What a service issues, in the words of documentation: nothing opens with it. */
const ISSUED = /(?:token|key|pat)$|^(?:api|client|access|app)[-_]secret$/i

/** `shop-secret`, `change-me`: elsewhere a name or a wish, here it is what opens the database. */
function isMadeOfWords(password: string, kind: string): boolean {
  if (ISSUED.test(password)) return false
  if (kind === 'identifier') return /^[a-z][a-z0-9]{1,20}(?:[-_][a-z0-9]{1,20}){1,5}$/.test(password)
  return (
    kind === 'placeholder' &&
    /^(?:[a-z]{2,20}[-_]){0,4}change[-_]?(?:me|this|it)(?:[-_][a-z0-9]{1,20}){0,4}$/i.test(password)
  )
}

/** Where a token may stand in the user's place. */
const tokenSchemes = /^(?:git\+)?https?$/
/** Addresses for error reports begin with the public half of a pair (https://docs.sentry.io/concepts/key-terms/dsn-explainer/). */
const isPublicKey = /^[0-9a-f]{32}$/

/** `http://one.com:9000@other.com` shows how an address deceives: a host and its port stand where user and password would. */
const HOST = /^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|dev|cn)$/i

/** `PASS`, `DB_PASSWORD`, `PASS_A`: in capitals, the name of what belongs there. */
const STANDS_FOR_ONE = /^(?:[A-Z]{2,12}_)?(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN)(?:_[A-Z0-9])?$/
/** `GITHUB_USER:GITHUB_PAT`: both are names of variables. */
const NAMES = /^[A-Z]+(?:_[A-Z]+)+:[A-Z]+(?:_[A-Z]+)+$/

/** What is put in later: `{{password}}`, `${DB_PASSWORD}`, `{user}`, `%s`; or left out: `user[:password]@`. */
const template = /\{\{|\$[{(]|\{\$?[A-Za-z_][\w .:()>-]*\}|%(?:\(\w+\))?[sv]|#\{|\[:|^\[|\]$/

/** `https://user:password@host`, as documentation writes it. */
function isDocumented(user: string, password: string): boolean {
  return users.test(user) && passwords.test(password)
}

const users = /^(?:your[-_]?|my[-_]?|db[-_]?)?(?:user|username|user[-_]?name|usr|login|name)$/i
const passwords = /^(?:your[-_]?|my[-_]?|db[-_]?)?(?:pass|password|passwd|pwd|pw|secret|token)$/i

/** Hosts that nobody else can reach: loopback, names without a dot (compose services), reserved names (RFC 2606, RFC 6761). */
function isLocal(host: string): boolean {
  const name = host.replace(/:[0-9]*$/, '').toLowerCase()
  if (name.startsWith('[::1') || /^127\./.test(name) || name === '0.0.0.0') return true
  if (!name.includes('.') && !name.startsWith('[')) return true
  return /(?:^|\.)(?:localhost|local|internal|test|invalid|example|example\.(?:com|net|org))$/.test(name)
}
