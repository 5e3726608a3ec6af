/**
 * True for what a key service or a tool for secrets has encrypted: without its key it opens nothing. By the first bytes that the format
 * gives to every such value, in base64 where it is written so.
 *
 * Cloud KMS of Google (`CiQA`, a protocol buffer of 36 bytes), KMS of AWS (`AQICAH`, `AQECAH`), Vault transit (`vault:v1:`), Fernet (version
 * byte 0x80 and four zero bytes of the date, as Ansible, Airflow and MLflow keep it), Jenkins (`{AQAAABAAAA`), Bitnami's sealed secrets (a 512-byte
 * key), Rails credentials (three parts of base64 behind `--`), JWE in its compact form (RFC 7516, section 3.1), PGP messages, dotenvx and SOPS, EJSON of Shopify (key, nonce and box behind `EJ[1:`), the
 * `.bot` files of Microsoft's Bot Framework (an initialisation vector of AES, `!` and the text).
 */
export function isEncrypted(text: string): boolean {
  if (text.length < 24) return false
  const first = text.charCodeAt(0)
  if (first === 0x65 && text.startsWith('eyJ')) return jwe.test(text)
  return formats.test(text) || (text.length > 600 && sealed.test(text)) || rails.test(text)
}

const formats =
  /^(?:CiQA[\w+/=-]{60}|AQ[IE]CAH[\w+/=-]{60}|vault:v\d+:|gAAAAAB[\w-]{60}|\{?AQAAABAAAA[\w+/=]{20}|ENC\[(?:AES256_GCM|PKCS7|GPG|KMS)|\$ANSIBLE_VAULT;|EJ\[\d:[\w+/=]{40,44}:[\w+/=]{32}:|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED)|age-encryption\.org|encrypted:[\w+/=]{20}|hQ[EIM][MO]A[\w+/=]{100}|[\w+/]{22}==![\w+/]{22,}={0,2}$)/
const jwe = /^eyJ[\w-]{10,}\.[\w-]*\.[\w-]{8,}\.[\w-]{4,}\.[\w-]{16,}$/
const sealed = /^Ag[A-D][\w+/]{600,}={0,2}$/
const rails = /^[\w+/]{16,}={0,2}--[\w+/]{16}(?:==)?--[\w+/]{22}==$/
