import { shellFileOf } from './paths.ts'

/**
 * What a text must hold for a command in it to be found. Apart from the scanner: neither it nor a parser is loaded for the
 * others.
 */
export function commandWords(path: string): RegExp {
  return shellFileOf(path) === 'page' ? PAGE_WORDS : WORDS
}

/** The same on bytes: the expressions know ASCII alone. */
export function mayRunCommands(bytes: Buffer, path: string): boolean {
  return commandWords(path).test(bytes.toString('latin1'))
}

/** One stands in every command that prints. */
const PRINTING =
  /printenv|\benv\b|\bset -|export -p|\.env\b|compose|docker (?:inspect|run)|secrets\.|chmod|install |scp|rsync|s3 cp|echo|\blogin |get secrets?\b/

/** One stands in every command that writes a secret. */
const STORING =
  /secrets? set|secretsmanager|put-parameter|kv put|vault write|keyvault|from-literal|config:set|env:?set|variables? (?:set|--set)|(?:docker|podman) run/

const WORDS = new RegExp(
  `${PRINTING.source}|${STORING.source}|REJECT_UNAUTHORIZED|SSL_NO_VERIFY|HTTPSVERIFY|STRICT_SSL|_(?:PROVIDER|BACKEND|DRIVER|MODE|STRATEGY)=`,
)

/** For a page: Markdown is slow to parse, and most pages show harmless commands only. */
const PAGE_WORDS = new RegExp(
  [
    STORING.source,
    '--env-file',
    '(?:scp|rsync|s3 cp) [^\\n]*env',
    'get secrets?\\b',
    '(?:chmod|install -m) ?[0-7augo+=rwx,-]+ [^\\n]*(?:key|pem|env|secret|id_)',
    '--[\\w-]*(?:token|password|secret|key)[= ][\'"]?[\\w/+=-]{16}',
  ].join('|'),
)
