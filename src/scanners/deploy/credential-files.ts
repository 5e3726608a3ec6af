import type { DocumentScanner, Hit } from '../types.ts'
import { iniEntries, linesOf } from '../lines/ini.ts'
import { wordsIn } from '../lines/words.ts'
import { entriesOf, get, itemsOf, type Node, nodesAt, type Scalar } from '../tree/node.ts'
import { hitsOf, markedHit, once, SURE } from './hits.ts'
import { readTrees } from './read.ts'
import { allNamed, type Named } from './variables.ts'

/** Files whose only use is to hold a credential: tracked and with a literal in them, they are a leak whatever the value. */

const RULE = 'credential-file-secret'

/** Files of `key = value` lines, with the keys that hold a credential (last part, lower case). */
function iniScanner(isSecret: (key: string, section: string) => boolean): DocumentScanner {
  return ({ text }) => {
    const entries = iniEntries(text)
    return entries.flatMap(({ section, key, value }) => {
      if (!isSecret(key.toLowerCase(), section)) return []
      const names = entries
        .filter((entry) => entry.section === section && /(?:user|username|name|login)$/i.test(entry.key))
        .map((entry) => entry.value.value)
      return marked({ key, value, names }, `is what ${key} is for`)
    })
  }
}

/** https://docs.npmjs.com/cli/configuring-npm/npmrc : `${NPM_TOKEN}` is filled in from the environment. */
export const scanNpmrc = iniScanner((key) => /(?:^|:)(?:_authtoken|_auth|_password)$/.test(key))

/** https://packaging.python.org/en/latest/specifications/pypirc/ */
export const scanPypirc = iniScanner((key) => key === 'password')

/** `.s3cfg`, `.boto`, `.aws/credentials`, `rclone.conf`, `.my.cnf` and others of sections. */
export const scanIniCredentials = iniScanner((key) =>
  /^(?:secret_key|access_token|aws_secret_access_key|aws_session_token|gs_secret_access_key|gs_oauth2_refresh_token|pass|password|password2|client_secret|secret_access_key|key|token|bearer_token|encryption_passphrase|gpg_passphrase|azure_storage_account_key|service_account_credentials|auth_token|api_key|private_token|oauth_token|http_token|job_token)$/.test(
    key,
  ),
)

/** https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html */
export const scanNetrc: DocumentScanner = ({ text }) => {
  const words = wordsIn(text)
  return words.flatMap((word, at) => {
    const before = words[at - 1]?.value
    if (before !== 'password' && before !== 'account') return []
    const login = words[at - 3]?.value === 'login' ? [words[at - 2]?.value ?? ''] : []
    return marked({ key: before, value: word, names: login }, 'is the password of a machine')
  })
}

/** `host:port:database:user:password`. https://www.postgresql.org/docs/current/libpq-pgpass.html */
export const scanPgpass: DocumentScanner = ({ text }) => {
  const hits: Hit[] = []
  for (const { line, start } of linesOf(text)) {
    if (line === '' || line.startsWith('#')) continue
    const fields = colonFields(line)
    const [, , database = '', user = '', password] = fields.map(({ value }) => value)
    const place = fields[4]
    if (password === undefined || place === undefined) continue
    const value: Scalar = {
      type: 'scalar',
      value: password,
      isText: true,
      start: start + place.at,
      end: start + line.length,
    }
    hits.push(...marked({ key: 'password', value, names: [database, user] }, 'is the password of a database'))
  }
  return hits
}

/** Fields between colons; a backslash takes the next character as it is. The fifth is the rest of the line. */
function colonFields(line: string): readonly { readonly value: string; readonly at: number }[] {
  const fields: { value: string; at: number }[] = [{ value: '', at: 0 }]
  for (let i = 0; i < line.length; i++) {
    const field = fields.at(-1)!
    const character = line.charAt(i)
    if (character === '\\' && i + 1 < line.length) field.value += line.charAt(++i)
    else if (character === ':' && fields.length < 5) fields.push({ value: '', at: i + 1 })
    else field.value += character
  }
  return fields
}

/** One URL with user and password a line. https://git-scm.com/docs/git-credential-store#_storage_format */
export const scanGitCredentials: DocumentScanner = ({ text }) => {
  const hits: Hit[] = []
  for (const { line, start } of linesOf(text)) {
    const from = line.indexOf('://') + 3
    const at = line.lastIndexOf('@')
    const colon = line.indexOf(':', from)
    if (from < 3 || colon < 0 || at < colon) continue
    const written = line.slice(colon + 1, at)
    const value: Scalar = {
      type: 'scalar',
      value: written,
      isText: true,
      start: start + colon + 1,
      end: start + at,
    }
    hits.push(
      ...marked({ key: 'password', value, names: [line.slice(from, colon)] }, 'is the password of a remote'),
    )
  }
  return hits
}

/** `user:hash`. A hash can be guessed at; a plain text is the password itself. https://httpd.apache.org/docs/current/misc/password_encryptions.html */
export const scanHtpasswd: DocumentScanner = ({ text }) => {
  const hits: Hit[] = []
  for (const { line, start } of linesOf(text)) {
    const colon = line.indexOf(':')
    if (colon <= 0 || line.startsWith('#') || /\s/.test(line)) continue
    const value =
      line
        .slice(colon + 1)
        .split(':')
        .at(-1) ?? ''
    const begin = start + line.length - value.length
    const isHash = /^(?:\$|\{|[./0-9A-Za-z]{13}$|[\da-f]{32}$)/.test(value)
    const scalar: Scalar = { type: 'scalar', value, isText: true, start: begin, end: begin + value.length }
    const named: Named = { key: line.slice(0, colon), value: scalar, names: [line.slice(0, colon)] }
    hits.push(...(isHash ? [hashHit(named)] : marked(named, 'is the password of a user, not its hash')))
  }
  return hits
}

function hashHit({ key, value: { value, start, end } }: Named): Hit {
  const text = 'is the hash of a password'
  return {
    rule: 'password-file-hash',
    keyName: key,
    value,
    start,
    end,
    random: true,
    evidence: [{ kind: 'format', weight: 'for', text }],
  }
}

/** https://docs.docker.com/reference/cli/docker/login/#credential-stores */
export const scanDockerConfig: DocumentScanner = async (document) => {
  const [root] = await readTrees(document, 'json', () => true)
  const logins = nodesAt(root, 'auths/*').map(({ node }) => node)
  // `.dockercfg` has the registries at the top.
  const all = logins.length > 0 ? logins : entriesOf(root).flatMap(({ value }) => value ?? [])
  return all.flatMap((login) =>
    fieldsOf(login, ['auth', 'password', 'identitytoken', 'registrytoken'], 'is the login of a registry'),
  )
}

/** https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/ */
export const scanKubeconfig: DocumentScanner = async (document) => {
  const [root] = await readTrees(document, 'data', () => true)
  const fields = ['token', 'password', 'client-key-data']
  return itemsOf(get(root, 'users')).flatMap((user) =>
    fieldsOf(get(user, 'user'), fields, 'is the login of a cluster'),
  )
}

/** https://yarnpkg.com/configuration/yarnrc#npmAuthToken */
export const scanYarnrc: DocumentScanner = async (document) => {
  const [root] = await readTrees(document, 'yaml', () => true)
  return [
    root,
    ...nodesAt(root, 'npmRegistries/*').map(({ node }) => node),
    ...nodesAt(root, 'npmScopes/*').map(({ node }) => node),
  ].flatMap((place) => fieldsOf(place, ['npmAuthToken', 'npmAuthIdent'], 'is the login of a registry'))
}

/** Composer's `auth.json`, Cargo's `credentials.toml`: everything in them is a login. */
export const scanLoginFile: DocumentScanner = async (document) => {
  const roots = await readTrees(document, 'data', () => true)
  const fields = roots.flatMap(allNamed).filter(({ key }) => /pass|token|secret|key|oauth|bearer/i.test(key))
  // Composer names a token by its host: `"github-oauth": {"github.com": …}`.
  const hosts = roots.flatMap((root) =>
    ['github-oauth', 'gitlab-oauth', 'gitlab-token', 'bearer'].flatMap((name) => allNamed(get(root, name))),
  )
  return once([
    ...hitsOf(RULE, fields, SURE),
    ...hosts.flatMap((host) => marked(host, 'is the login of a host')),
  ])
}

function fieldsOf(node: Node | undefined, fields: readonly string[], why: string): readonly Hit[] {
  const names = entriesOf(node).flatMap(({ key, value }) =>
    key === 'username' && value?.type === 'scalar' ? [value.value] : [],
  )
  return entriesOf(node).flatMap(({ key, value }) =>
    fields.includes(key) && value?.type === 'scalar' ? marked({ key, value, names }, why) : [],
  )
}

/** Literals of every kind; defaults are a note. A value in base64 is judged by what it holds. */
function marked(named: Named, why: string): readonly Hit[] {
  const { value } = named.value
  const login = /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) ? Buffer.from(value, 'base64').toString('utf8') : ''
  // `user:password`: what counts is behind the colon.
  const inside = /^[\x21-\x7e]+:[\x21-\x7e]+$/.test(login) ? login.slice(login.indexOf(':') + 1) : undefined
  const hit = markedHit(RULE, named, why, SURE, inside)
  return hit === undefined ? [] : [{ ...hit, value: inside === undefined ? hit.value : value }]
}
