import type { DocumentScanner, Hit } from '../types.ts'
import { BICEP, type CodeToken, codeTokens, GROOVY, PHP } from '../lines/code-words.ts'
import { hitsOf, markedHit, once } from './hits.ts'
import { assignmentIn, type Named } from './variables.ts'

/**
 * Jenkins pipelines: `environment { NAME = '…' }`, `withEnv(['NAME=…'])`, defaults of parameters. `credentials('id')` and `withCredentials` name
 * what is kept in Jenkins. https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#handling-credentials
 */
export const scanJenkinsfile: DocumentScanner = ({ text }) => {
  const tokens = codeTokens(text, GROOVY)
  const parameters = tokens.flatMap((token, at) =>
    isWord(token, 'password') && isSign(tokens[at + 1], '(') ? parameter(tokens, at + 2) : [],
  )
  const variables = tokens.flatMap((token) => (token.type === 'string' ? assignmentIn(token.scalar) : []))
  return once([
    ...parameters.flatMap((each) => marked('ci-secret-literal', each, 'is the default of a password')),
    ...hitsOf('ci-secret-literal', [...assigned(tokens, ['=', ':']), ...variables].filter(isNoId)),
  ])
}

/** `password(name: 'X', defaultValue: '…')`. */
function parameter(tokens: readonly CodeToken[], from: number): readonly Named[] {
  const end = tokens.findIndex((token, at) => at >= from && isSign(token, ')'))
  const given = assigned(tokens.slice(from, end < 0 ? undefined : end), [':'])
  const of = (key: string) => given.find((each) => each.key === key)?.value
  const value = of('defaultValue')
  return value === undefined ? [] : [{ key: of('name')?.value ?? 'password', value, names: [] }]
}

/** `credentialsId: 'deploy-token'`, `tokenVariable: 'TOKEN'`: names. */
function isNoId({ key }: Named): boolean {
  return !/(?:id|variable|credentials?)$/i.test(key)
}

/**
 * Bicep: defaults of parameters (of those with `@secure()` any), properties, `{ name: …, value: … }`; files of parameters likewise.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameters#secure-parameters
 */
export const scanBicep: DocumentScanner = ({ text }) => {
  const tokens = codeTokens(text, BICEP)
  const defaults = tokens.flatMap((token, at) => (isWord(token, 'param') ? bicepDefault(tokens, at) : []))
  return once([
    ...hitsOf(AZURE, defaults),
    ...defaults
      .filter(({ isSecure }) => isSecure)
      .flatMap((each) => marked(AZURE, each, 'is the default of a secure parameter')),
    ...hitsOf(AZURE, [...assigned(tokens, ['=', ':']), ...titled(tokens)]),
  ])
}

const AZURE = 'azure-template-secret'

function bicepDefault(
  tokens: readonly CodeToken[],
  at: number,
): readonly (Named & { readonly isSecure: boolean })[] {
  const name = tokens[at + 1]
  const rest = tokens.slice(at + 2, at + 40)
  const sign = rest.findIndex((token) => isSign(token, '=') || isSign(token, '\n'))
  const value = rest[sign + 1]
  if (name?.type !== 'word' || value?.type !== 'string' || !isSign(rest[sign], '=')) return []
  return [{ key: name.text, value: value.scalar, names: [], isSecure: isSecure(tokens, at) }]
}

/** Whether one of the lines above, up to an empty one, is `@secure()`. */
function isSecure(tokens: readonly CodeToken[], at: number): boolean {
  for (let i = at - 1; i > 0; i--) {
    if (isSign(tokens[i], '\n') && isSign(tokens[i - 1], '\n')) return false
    if (isWord(tokens[i], 'secure') && isSign(tokens[i - 1], '@')) return true
    if (isWord(tokens[i], 'param')) return false
  }
  return false
}

/** `name: 'X'` and `value: '…'` side by side. */
function titled(tokens: readonly CodeToken[]): readonly Named[] {
  const given = assigned(tokens, [':'])
  return given.flatMap(({ key, value }, at) => {
    const next = given[at + 1]
    return key === 'name' && next?.key === 'value' && next.value.start - value.end < 200
      ? [{ key: value.value, value: next.value, names: [] }]
      : []
  })
}

/** WordPress: `define('DB_PASSWORD', '…')`. https://developer.wordpress.org/advanced-administration/wordpress/wp-config/ */
export const scanWordPress: DocumentScanner = ({ text }) => {
  const tokens = codeTokens(text, PHP)
  const named = tokens.flatMap((token, at): readonly Named[] => {
    const [open, key, comma, value, close] = tokens.slice(at + 1, at + 6)
    if (!isWord(token, 'define') || !isSign(open, '(') || !isSign(comma, ',') || !isSign(close, ')'))
      return []
    return key?.type === 'string' && value?.type === 'string'
      ? [{ key: key.scalar.value, value: value.scalar, names: [] }]
      : []
  })
  const names = named.filter(({ key }) => /_(?:USER|NAME)$/.test(key)).map(({ value }) => value.value)
  return hitsOf(
    'app-settings-secret',
    named.map((each) => ({ ...each, names })),
  )
}

/** Names before a sign with a string behind it. */
function assigned(tokens: readonly CodeToken[], signs: readonly string[]): readonly Named[] {
  return tokens.flatMap((token, at): readonly Named[] => {
    const key = tokens[at - 2]
    const sign = tokens[at - 1]
    if (token.type !== 'string' || sign?.type !== 'sign' || !signs.includes(sign.text)) return []
    const name = key?.type === 'word' ? key.text : key?.type === 'string' ? key.scalar.value : undefined
    return name === undefined ? [] : [{ key: name, value: token.scalar, names: [] }]
  })
}

function marked(rule: string, named: Named, why: string): readonly Hit[] {
  const hit = markedHit(rule, named, why)
  return hit === undefined ? [] : [hit]
}

function isWord(token: CodeToken | undefined, text: string): boolean {
  return token?.type === 'word' && token.text === text
}

function isSign(token: CodeToken | undefined, text: string): boolean {
  return token?.type === 'sign' && token.text === text
}
