/**
 * Files by their base names, without case: environment files, and files that hold nothing but keys, passwords or what somebody typed.
 * A folder called `examples` makes no example of a file in it.
 */

const TEMPLATE = new Set(
  'example sample template tmpl dist schema default defaults test tests ci tpl skel'.split(' '),
)

/** Whether a part of the name says that it is an example: `.env.dev-azure.example`, `example.env`. */
export function isTemplate(path: string): boolean {
  return baseName(path)
    .split(/[.\-_]/)
    .some((part) => TEMPLATE.has(part))
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}

/** `.env`, `.env.production`, `prod.env`, `.envrc`, `.dev.vars` … but no example or template of one, and no `.env.keys`. */
export function isEnvFile(path: string): boolean {
  const name = baseName(path)
  const isEnv =
    /^\.env(?:\.|$)|.\.env$|^\.envrc$|^env\.(?:prod|production|staging|live)$|^\.dev\.vars|^\.flaskenv$|^\.secrets?(?:\.env|\.local|\.prod(?:uction)?|\.staging)?$/.test(
      name,
    )
  return isEnv && !/(?:^|\.)keys$/.test(name) && !isTemplate(path)
}

/** What a file is by its name alone. */
export interface NamedFile {
  readonly rule: 'key-file' | 'shell-history' | 'state-file'
  /** Noun phrase. */
  readonly what: string
}

const NAMED: readonly (readonly [RegExp, NamedFile['rule'], string])[] = [
  [
    /^\.(?:bash|zsh|sh|psql|mysql|sqlite|python|node_repl|rediscli|irb|php|mongo)_history$|^\.histfile$|^fish_history$/,
    'shell-history',
    'a history of typed commands',
  ],
  [
    /\.tfstate(?:\.backup|\.\d+\.backup)?$/,
    'state-file',
    'a Terraform state, which holds every value in clear text',
  ],
  [/^\.env\.keys$/, 'key-file', 'the private keys of dotenvx'],
  [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, 'key-file', 'a private SSH key'],
  [/\.(?:p12|pfx|jks|keystore|bks)$/, 'key-file', 'a key store'],
  [/\.ppk$/, 'key-file', 'a private key of PuTTY'],
  [/\.(?:kdbx?|agilekeychain|opvault|1pux)$/, 'key-file', 'a password database'],
  [/^(?:secring|private-keys-v1)\.(?:gpg|d)$|\.p8$/, 'key-file', 'a private key'],
  [/^(?:logins|key[34])\.(?:json|db)$/, 'key-file', 'the passwords of a browser'],
]

/** Undefined for files whose name says nothing. */
export function namedFile(path: string): NamedFile | undefined {
  const name = baseName(path)
  const found = NAMED.find(([pattern]) => pattern.test(name))
  return found && { rule: found[1], what: found[2] }
}
