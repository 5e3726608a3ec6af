import { isServiceUser } from '../../rules/exempt/people.ts'
import type { Hit } from '../types.ts'

/** Who is about to commit, as the machine knows it. Never stored, never sent. */
export interface OwnIdentity {
  readonly userName?: string
  readonly hostName?: string
  readonly homeFolder?: string
  /** Name and addresses of Git's configuration. */
  readonly fullName?: string
  readonly emails: readonly string[]
}

/**
 * Looks for traces of the committer in a content. Offsets of the hits are bytes. Synchronous and cheap: it runs on all that
 * is staged.
 */
export type FindOwnTraces = (bytes: Buffer, path: string) => readonly Hit[]

interface Trace {
  readonly text: string
  readonly noun: string
  readonly replacement: string
  /** Folder and host say where somebody works; the names stand in many places on purpose. */
  readonly level: 'note' | 'warning'
  /** A word that may stand for anything: only as a whole value. */
  readonly word?: boolean
}

/** Undefined when there is nothing to look for: a container, a machine of everybody. */
export function createOwnTraces(identity: OwnIdentity): FindOwnTraces | undefined {
  const traces = tracesOf(identity)
  if (traces.length === 0) return undefined
  return (bytes, path) => {
    const hits: Hit[] = []
    const naming = NAMES_PEOPLE.test(path)
    for (const trace of traces) {
      if (naming && trace.level === 'note') continue
      hits.push(...find(bytes, trace))
    }
    return hits
  }
}

function find(bytes: Buffer, { text, noun, replacement, level, word }: Trace): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = bytes.indexOf(text); at >= 0 && hits.length < MOST; at = bytes.indexOf(text, at + 1)) {
    const end = at + Buffer.byteLength(text)
    const before = bytes.toString('latin1', Math.max(0, at - 40), at)
    const after = bytes.toString('latin1', end, end + 12)
    if (/[A-Za-z0-9_]$/.test(before) || /^[A-Za-z0-9_]/.test(after) || PUBLIC.test(before)) continue
    if (word && !(AS_VALUE.test(before) && /^["'\s,;)\]<@-]|^$/.test(after))) continue
    const message = `Your own ${noun} is about to be committed: ${text}.`
    hits.push({
      rule: 'personal-own-trace',
      start: at,
      end,
      value: text,
      subject: text,
      level,
      message,
      replacement,
    })
  }
  return hits
}

/** In one content; more says nothing new. */
const MOST = 50
/** Addresses of repositories, profiles and mentions are meant to be read. */
const PUBLIC =
  /(?:github\.(?:com|io)|githubusercontent\.com|gitlab\.com|bitbucket\.org|codeberg\.org|ghcr\.io|docker\.io|docker\.com\/r|npmjs\.com\/~|crates\.io\/users)[/:]$|(?:^|[\s("'`[/])@$/
const AS_VALUE = /["'`]$|[:=]\s{0,4}$|(?:user|login|author|owner|runner|host)[\s"':=-]{1,6}$/i
/** Files whose purpose is to name people. */
const NAMES_PEOPLE =
  /(?:^|\/)(?:package(?:-lock)?\.json|license[^/]*|licence[^/]*|copying[^/]*|notice[^/]*|codeowners|authors[^/]*|contributors[^/]*|maintainers[^/]*|\.mailmap|funding\.yml|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|composer\.json|pom\.xml|[^/]*\.gemspec|[^/]*\.nuspec|changelog[^/]*|security\.md)$/i

function tracesOf({ userName, hostName, homeFolder, fullName, emails }: OwnIdentity): readonly Trace[] {
  const traces = new Map<string, Trace>()
  const add = (text: string | undefined, trace: Omit<Trace, 'text'>) => {
    if (text !== undefined && text.length >= 4 && !traces.has(text)) traces.set(text, { text, ...trace })
  }
  const home = homeFolder?.replace(/[/\\]+$/, '')
  const folder = home?.slice(Math.max(home.lastIndexOf('/'), home.lastIndexOf('\\')) + 1) ?? ''
  if (home !== undefined && folder.length >= 2 && folder !== home && !isServiceUser(folder.toLowerCase())) {
    add(home, { noun: 'home folder', replacement: `${home.slice(0, -folder.length)}user`, level: 'warning' })
  }
  const bareHost = hostName?.replace(/\.(?:local|lan|home|localdomain)$/i, '')
  if (bareHost !== undefined && !isCommonHost(bareHost)) {
    add(bareHost, { noun: 'host name', replacement: 'my-machine', level: 'warning' })
  }
  for (const email of emails) {
    const [name = '', host = ''] = email.split('@')
    if (/^(?:example\.|localhost|test$|invalid$)/.test(host)) continue
    if (!/noreply/.test(host))
      add(email, { noun: 'e-mail address', replacement: 'user@example.com', level: 'note' })
    addLogin(name.replace(/^\d+\+/, ''))
  }
  addLogin(userName)
  if (fullName?.trim().includes(' '))
    add(fullName.trim(), { noun: 'name', replacement: 'Jane Doe', level: 'note' })
  else addLogin(fullName)
  return [...traces.values()]

  function addLogin(login: string | undefined): void {
    if (login === undefined || isServiceUser(login.toLowerCase())) return
    add(login, { noun: 'user name', replacement: 'octocat', level: 'note', word: /^[a-z]+$/i.test(login) })
  }
}

/** What a machine is called by itself: containers, clouds, images. */
function isCommonHost(host: string): boolean {
  return (
    /^[0-9a-f]{12}$/.test(host) ||
    /^(?:localhost|ubuntu|debian|fedora|raspberrypi|archlinux|nixos|kali|vagrant|docker-desktop|codespaces?-\w+|ip-\d+-.*|instance-.*|vm|devcontainer|dev|server|macbook(?:-pro|-air)?|desktop|laptop|buildkitsandbox)$/i.test(
      host,
    )
  )
}
