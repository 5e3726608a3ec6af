/**
 * Variables that switch the check of certificates off for a whole process, with the values that do so: Node
 * (https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue), Python (PEP 493), Git, npm.
 */
const variables: ReadonlyMap<string, RegExp> = new Map([
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/],
  ['PYTHONHTTPSVERIFY', /^0$/],
  ['GIT_SSL_NO_VERIFY', /^(?:1|true|yes|on)$/i],
  ['NPM_CONFIG_STRICT_SSL', /^false$/i],
])

/** True for a variable whose value lets anybody in between read and change what the process sends. */
export function turnsTlsOff(name: string, value: string): boolean {
  return variables.get(name.toUpperCase())?.test(value.trim()) ?? false
}
