import type { Level } from '../../findings/types.ts'
import type { Hit } from '../types.ts'
import { levelInStage } from './findings.ts'
import type { DockerInstruction, DockerModel, DockerString } from './model.ts'

/** What COPY and ADD bring into the image that is a secret by its name. */
export function scanCopies(model: DockerModel): readonly Hit[] {
  const hits: Hit[] = []
  for (const instruction of model.instructions) {
    for (const { value, start, end } of sourcesOf(instruction, model)) {
      const file = secretFile(value)
      if (file === undefined) continue
      hits.push({
        rule: 'dockerfile-copies-secret-file',
        ...{ start, end, value, subject: value },
        level: levelInStage(file.level, instruction.stage),
        message: `${instruction.keyword} puts ${value} into the image, ${file.what}.`,
      })
    }
  }
  return hits
}

/** The sources of COPY and ADD in the build context; none for what comes from another stage, a URL or a here-document. */
export function sourcesOf(instruction: DockerInstruction, { text }: DockerModel): readonly DockerString[] {
  const { keyword, flags, json, argsStart, argsEnd, heredocs } = instruction
  if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from')) return []
  if (heredocs.length > 0) return []
  const all = json ?? wordsIn(text, argsStart, argsEnd)
  return all.slice(0, -1).filter(({ value }) => !/^\w+:\/\//.test(value))
}

/** COPY takes no quotes in this form: words end at blanks. */
function wordsIn(text: string, from: number, to: number): readonly DockerString[] {
  const words: DockerString[] = []
  let inComment = false
  for (const match of text.slice(from, to).matchAll(/[^\s\\]+(?:\\[^\s\\]+)*|\\?[ \t]*\r?\n[ \t]*#?/g)) {
    if (/\n/.test(match[0])) inComment = match[0].endsWith('#')
    else if (!inComment) {
      words.push({ value: match[0], start: from + match.index, end: from + match.index + match[0].length })
    }
  }
  return words
}

interface SecretFile {
  readonly level: Level
  /** Follows the path and a comma. */
  readonly what: string
}

/** Settings that hold a token in some projects, and none in most: whether they do is seen where the file is at hand. */
export function isRegistrySettings(path: string): boolean {
  return /(?:^|\/)(?:\.npmrc|\.pypirc|\.yarnrc\.yml)$/i.test(path)
}

/** What a path says of its content; undefined for nothing. */
export function secretFile(path: string): SecretFile | undefined {
  const lower = path.toLowerCase().replace(/\/+$/, '')
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  if (harmless.test(name)) return undefined
  return table.find(({ pattern }) => pattern.test(pattern.source.includes('\\/') ? lower : name))
}

/** Examples, templates, public halves. */
const harmless =
  /gpg|pubkey|example|sample|template|\.dist$|\.tmpl$|\.tpl$|\.pub$|public|dockerignore|(?:^|[-_.])(?:ca|root|chain|fullchain|cert|certificate|certs|trust|truststore|bundle|dhparam|dhparams|dh\d*)(?:[-_.]|$)/

const table: readonly (SecretFile & { readonly pattern: RegExp })[] = [
  {
    pattern: /^\.env(?:\.(?:[\w-]+\.)?local|\*|\.\*)?$|^\.envrc$/,
    level: 'error',
    what: 'which is where its secrets are kept',
  },
  {
    pattern: /^\.env\.(?!test$|testing$|ci$|defaults?$|schema$|vault$|d$)[\w.-]+$/,
    level: 'warning',
    what: 'which is where secrets are kept',
  },
  {
    pattern:
      /^id_(?:rsa|dsa|ecdsa|ed25519)$|^(?:private|server|client|tls|ssl|jwt|signing|deploy)[-_]?key\.pem$|^.*private.*\.(?:key|pem)$/,
    level: 'error',
    what: 'a private key',
  },
  {
    pattern:
      /^\.git-credentials$|^\.netrc$|^_netrc$|^\.pgpass$|^kubeconfig$|(?:^|\/)\.kube\/config$|(?:^|\/)\.aws(?:\/credentials)?$|(?:^|\/)\.ssh$|(?:^|\/)\.docker\/config\.json$/,
    level: 'error',
    what: 'which holds credentials',
  },
  {
    pattern:
      /^.*service[-_]?account.*\.json$|^(?:gcp|gcloud|google)[-_]?(?:key|credentials)[\w-]*\.json$|^client_secrets?[\w-]*\.json$/,
    level: 'error',
    what: 'the key of a service account',
  },
  {
    pattern: /\.(?:key|p12|pfx|jks|keystore|p8|ppk)$/,
    level: 'warning',
    what: 'which mostly holds a private key',
  },
  {
    pattern:
      /(?:^|\/)secrets?$|^(?:secrets?|passwords?)\.(?:ya?ml|json|toml|env|ini|properties|txt)$|^credentials(?:\.(?:json|ya?ml|ini|csv|txt))?$/,
    level: 'warning',
    what: 'which holds secrets by its name',
  },
  {
    pattern: /(?:^|\/)\.git$/,
    level: 'note',
    what: 'with everything that was ever committed',
  },
]
