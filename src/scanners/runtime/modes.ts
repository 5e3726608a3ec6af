/** Names of files that hold secrets, and of those that look so and are public. */
const SECRET_FILE =
  /(?:^|[/._-])(?:secrets?|\.env(?:\.[\w-]+)?|id_(?:rsa|ed25519|ecdsa)|[\w-]+\.(?:env|pem|key|p12|pfx|jks))(?:$|[/._-])/i
const PUBLIC_FILE = /\.(?:pub|crt|cer|csr)$|example|sample|template/i
const ENV_FILE = /(?:^|\/)\.?(?:[\w-]+\.)?env(?:\.(?!example|sample|template|dist|schema)[\w-]+)?$/i

/** True for a path that says that a secret is in the file. */
export function isSecretFile(path: string): boolean {
  return SECRET_FILE.test(path) && !PUBLIC_FILE.test(path)
}

/** True for an environment file that is no example. */
export function isSecretEnvFile(path: string): boolean {
  return ENV_FILE.test(path) && !PUBLIC_FILE.test(path)
}

/** Whether a mode in octal digits (`0644`) lets users beside the owner and the group at a file. */
export function isLoose(mode: string): boolean {
  return /^0?[0-7]{2}[1-7]$/.test(mode)
}
