/**
 * Whether a mode lets others than the owner and the group read or write: octal, or symbolic as `chmod`, `install -m` and Ansible take it
 * (POSIX, chmod, "Extended description"). Undefined for what is no mode. `+r` without a class is for everybody, as most umasks have it.
 */
export function isOpenToAll(mode: string): boolean | undefined {
  if (/^[0-7]{3,5}$/.test(mode)) return (Number.parseInt(mode.slice(-1), 8) & 6) !== 0
  const clauses = mode.split(',').map((clause) => /^([ugoa]*)((?:[-+=][rwxXst]*)+)$/.exec(clause))
  if (clauses.some((clause) => clause === null)) return undefined
  let open = false
  for (const [, who = '', actions = ''] of clauses as RegExpExecArray[]) {
    if (who !== '' && !/[oa]/.test(who)) continue
    for (const [, operator, rights = ''] of actions.matchAll(/([-+=])([rwxXst]*)/g)) {
      const some = /[rw]/.test(rights)
      if (operator === '=') open = some
      else if (some) open = operator === '+'
    }
  }
  return open
}

const SECRET =
  /(?:^|[/._-])(?:secrets?|\.env(?:\.[\w-]+)?|id_(?:rsa|ed25519|ecdsa)|[\w-]+\.(?:env|pem|key|p12|pfx|jks))(?:$|[/._-])/i
const PUBLIC =
  /\.(?:pub|crt|cer|csr)$|example|sample|template|(?:^|[/_-])(?:ca|cert|chain|fullchain|public)[\w-]*\.pem$/i

/** Whether a path is that of a file or folder of secrets, by its name. */
export function isSecretPath(path: string): boolean {
  return SECRET.test(path) && !PUBLIC.test(path)
}

/** True for an environment file that is no example. */
export function isSecretEnvFile(path: string): boolean {
  return ENV_FILE.test(path) && !PUBLIC.test(path)
}

const ENV_FILE = /(?:^|\/)\.?(?:[\w-]+\.)?env(?:\.(?!example|sample|template|dist|schema)[\w-]+)?$/i

/** What the finding says. */
export function looseMode(
  file: string,
  mode: string,
): { readonly subject: string; readonly message: string } {
  return {
    subject: `${file} ${mode}`,
    message: `Mode ${mode} lets every user of the machine read ${file}; 600 lets its owner only.`,
  }
}
