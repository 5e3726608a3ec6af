"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  judge: () => judge,
  proveCommit: () => proveCommit,
  provePush: () => provePush
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_cli_doctor_throw_away = require("./shared-cli-doctor-throw-away.js");
var import_shared_cli_doctor_environment = require("./shared-cli-doctor-environment.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
var import_cli7 = require("./cli.js");
var import_cli8 = require("./cli.js");
var import_cli9 = require("./cli.js");
var import_cli10 = require("./cli.js");
var import_cli11 = require("./cli.js");
var import_cli12 = require("./cli.js");
var import_cli13 = require("./cli.js");
var import_cli14 = require("./cli.js");
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
var filters = {
  /** As between the quotes of a JSON string: line ends become a backslash and an `n`. */
  json: (value) => JSON.stringify(value).slice(1, -1),
  base64: (value) => (0, import_cli.toBase64)((0, import_cli.latin1Bytes)(value)),
  percent: (value) => encodeURIComponent(value),
  hex: (value) => [...(0, import_cli.latin1Bytes)(value)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
  /** JSON on one line. */
  oneline: (value) => JSON.stringify(JSON.parse(value)),
  crlf: (value) => value.replaceAll("\n", "\r\n"),
  /** An address within a host name: 192-0-2-10. */
  dashes: (value) => value.replaceAll(".", "-")
};
var addresses = {
  ipv4: (random) => {
    const first = [3, 18, 34, 52, 54, 88, 95, 138, 157, 178][random.below(10)] ?? 52;
    const [second, third, last] = [60 + random.below(40), 120 + random.below(40), 181 + random.below(40)];
    return `${first}.${second}.${third + (third % 11 === 0 ? 1 : 0)}.${last}`;
  },
  ipv6: (random) => `2a01:4f${random.below(8)}:${random.text("123456789abcdef", 3)}:${random.text("123456789", 4)}::${2 + random.below(7)}`
};
function pem(random, kind) {
  const make = kinds[kind];
  if (!make) throw new RangeError(`unknown kind of key: ${kind}`);
  return make(random);
}
var kinds = {
  rsa: (random) => armour("RSA PRIVATE KEY", rsa(random)),
  ec: (random) => armour("EC PRIVATE KEY", ec(random)),
  dsa: (random) => armour("DSA PRIVATE KEY", sequence(small(0), ...[128, 20, 128, 128, 20].map((n) => integer(random, n)))),
  pkcs8: (random) => armour("PRIVATE KEY", sequence(small(0), sequence(rsaOid, der(5)), der(4, rsa(random)))),
  encrypted: (random) => armour(
    "ENCRYPTED PRIVATE KEY",
    sequence(
      sequence(pbes2Oid, sequence(der(4, random.bytes(16)), small(1))),
      der(4, random.bytes(1232))
    )
  ),
  "rsa-encrypted": (random) => armour("RSA PRIVATE KEY", random.bytes(1200), [
    "Proc-Type: 4,ENCRYPTED",
    `DEK-Info: AES-128-CBC,${random.text("0123456789ABCDEF", 32)}`,
    ""
  ]),
  openssh: (random) => armour("OPENSSH PRIVATE KEY", openssh(random, "none"), [], 70),
  "openssh-encrypted": (random) => armour("OPENSSH PRIVATE KEY", openssh(random, "aes256-ctr"), [], 70),
  pgp: (random) => pgp(random, 0),
  "pgp-encrypted": (random) => pgp(random, 254),
  ssh2,
  putty: (random) => putty(random, "none"),
  "putty-encrypted": (random) => putty(random, "aes256-cbc")
};
var rsaOid = der(6, Uint8Array.of(42, 134, 72, 134, 247, 13, 1, 1, 1));
var pbes2Oid = der(6, Uint8Array.of(42, 134, 72, 134, 247, 13, 1, 5, 13));
var p256Oid = der(6, Uint8Array.of(42, 134, 72, 206, 61, 3, 1, 7));
function rsa(random) {
  const numbers = [256, 3, 256, 128, 128, 128, 128, 128].map(
    (size) => size === 3 ? der(2, Uint8Array.of(1, 0, 1)) : integer(random, size)
  );
  return sequence(small(0), ...numbers);
}
function ec(random) {
  const point = join(Uint8Array.of(0, 4), random.bytes(64));
  return sequence(small(1), der(4, random.bytes(32)), der(160, p256Oid), der(161, der(3, point)));
}
function openssh(random, cipher) {
  const publicKey = join(lengthPrefixed("ssh-ed25519"), lengthPrefixed(random.bytes(32)));
  const plain = cipher === "none";
  const options = plain ? new Uint8Array() : join(lengthPrefixed(random.bytes(16)), Uint8Array.of(0, 0, 0, 24));
  const check = random.bytes(4);
  const inner = join(check, check, publicKey, lengthPrefixed(random.bytes(64)), lengthPrefixed("harbor"));
  const block = plain ? 8 : 16;
  const padding = Uint8Array.from(
    { length: (block - inner.length % block) % block },
    (_, index) => index + 1
  );
  const body = plain ? join(inner, padding) : random.bytes(inner.length + padding.length);
  return join(
    (0, import_cli3.latin1Bytes)("openssh-key-v1\0"),
    lengthPrefixed(cipher),
    lengthPrefixed(plain ? "none" : "bcrypt"),
    lengthPrefixed(options),
    Uint8Array.of(0, 0, 0, 1),
    lengthPrefixed(publicKey),
    lengthPrefixed(body)
  );
}
function pgp(random, usage) {
  const curve = [9, 43, 6, 1, 4, 1, 218, 71, 15, 1];
  const point = join(Uint8Array.of(1, 7, 64), random.bytes(32));
  const secret = join(Uint8Array.of(255, 64), random.bytes(34));
  const guard = usage === 0 ? [0] : [254, 9, 3, 8, ...random.bytes(8), 96, ...random.bytes(16)];
  const body = join(
    Uint8Array.of(4, 101, 16, 32, 48, 22, ...curve),
    point,
    Uint8Array.of(...guard),
    secret
  );
  const name = (0, import_cli3.latin1Bytes)("Harbor <ops@harbor.dev>");
  const packets = join(Uint8Array.of(197, body.length), body, Uint8Array.of(205, name.length), name);
  const sum = (0, import_cli2.crc24)(packets);
  const check = (0, import_cli3.toBase64)(Uint8Array.of(sum >> 16, sum >> 8 & 255, sum & 255));
  return [
    "-----BEGIN PGP PRIVATE KEY BLOCK-----",
    "",
    ...wrap((0, import_cli3.toBase64)(packets), 64),
    `=${check}`,
    "-----END PGP PRIVATE KEY BLOCK-----"
  ].join("\n");
}
function ssh2(random) {
  const body = join(
    lengthPrefixed("dl-modp{sign{dsa-nist-sha1},dh{plain}}"),
    lengthPrefixed("3des-cbc"),
    lengthPrefixed(random.bytes(320))
  );
  const length2 = body.length + 8;
  const bytes = join(Uint8Array.of(63, 111, 249, 235, 0, 0, length2 >> 8, length2 & 255), body);
  const label = "SSH2 ENCRYPTED PRIVATE KEY";
  return [
    `---- BEGIN ${label} ----`,
    'Comment: "harbor"',
    ...wrap((0, import_cli3.toBase64)(bytes), 70),
    `---- END ${label} ----`
  ].join("\n");
}
function putty(random, cipher) {
  const secret = wrap((0, import_cli3.toBase64)(random.bytes(48)), 64);
  const open = wrap((0, import_cli3.toBase64)(join(lengthPrefixed("ssh-ed25519"), lengthPrefixed(random.bytes(32)))), 64);
  return [
    "PuTTY-User-Key-File-3: ssh-ed25519",
    `Encryption: ${cipher}`,
    "Comment: harbor",
    `Public-Lines: ${open.length}`,
    ...open,
    `Private-Lines: ${secret.length}`,
    ...secret,
    `Private-MAC: ${random.text("0123456789abcdef", 64)}`
  ].join("\n");
}
function armour(label, body, headers = [], width = 64) {
  return [
    `-----BEGIN ${label}-----`,
    ...headers,
    ...wrap((0, import_cli3.toBase64)(body), width),
    `-----END ${label}-----`
  ].join("\n");
}
function wrap(text, width) {
  return text.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
function sequence(...parts) {
  return der(48, join(...parts));
}
function small(value) {
  return der(2, Uint8Array.of(value));
}
function integer(random, size) {
  const bytes = random.bytes(size);
  bytes[0] = 64 | (bytes[0] ?? 0) & 63;
  return der(2, bytes);
}
function der(tag, content = new Uint8Array()) {
  const { length: length2 } = content;
  if (length2 < 128) return join(Uint8Array.of(tag, length2), content);
  if (length2 < 256) return join(Uint8Array.of(tag, 129, length2), content);
  return join(Uint8Array.of(tag, 130, length2 >> 8, length2 & 255), content);
}
function lengthPrefixed(data) {
  const bytes = typeof data === "string" ? (0, import_cli3.latin1Bytes)(data) : data;
  return join(Uint8Array.of(0, 0, bytes.length >> 8, bytes.length & 255), bytes);
}
function join(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var hex = "0123456789abcdef";
var serviceTokens = {
  /** `{{cashfree:prod}}` */
  cashfree: (random, mode) => {
    const digits3 = random.text(hex, 32);
    return `cfsk_ma_${mode}_${digits3}_${(0, import_cli5.crc32)(digits3).toString(16).padStart(8, "0")}`;
  },
  /** `{{matrix:syt}}` of Synapse, `{{matrix:mat}}` of the Matrix Authentication Service. */
  matrix: (random, kind) => {
    const own = kind === "syt" || kind === "syr";
    const head = own ? `${kind}_aGFyYm9y_${random.text(letters, 20)}` : `${kind}_${random.text(import_cli4.matrixBase62, 30)}`;
    return `${head}_${(0, import_cli6.toBase)((0, import_cli5.crc32)(head), import_cli4.matrixBase62, 6)}`;
  },
  /** `{{packagist:ort}}` */
  packagist: (random, kind) => {
    const head = `packagist_${kind}_${random.text(hex, 60)}`;
    return head + (0, import_cli5.crc32)(head).toString(16).padStart(8, "0");
  },
  trello: (random) => withCrcHex(`ATTA${random.text(hex, 64)}`),
  "atlassian-oauth": (random) => withCrcHex(`ATOA${random.text(`${import_cli4.matrixBase62}-_`, 64)}`),
  /** `{{mapbox:sk}}` */
  mapbox: (random, kind) => {
    const middle = (0, import_cli6.toBase64Url)((0, import_cli6.latin1Bytes)(JSON.stringify({ u: "harbor", a: `cl${random.text(hex, 22)}` })));
    return `${kind}.${middle}.${random.text(import_cli4.matrixBase62, 22)}`;
  },
  intercom: (random) => {
    const id = [8, 4, 4, 4, 12].map((length2) => random.text(hex, length2)).join("_");
    return (0, import_cli6.toBase64)((0, import_cli6.latin1Bytes)(`tok:${id}:1:0`));
  },
  uploadthing: (random) => (0, import_cli6.toBase64)(
    (0, import_cli6.latin1Bytes)(
      JSON.stringify({
        apiKey: `sk_live_${random.text(hex, 64)}`,
        appId: random.text(hex, 10),
        regions: ["sea1"]
      })
    )
  )
};
function withCrcHex(head) {
  return head + (0, import_cli5.crc32)(head).toString(16).toUpperCase().padStart(8, "0");
}
var base62 = import_cli10.base62Alphabet;
var base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
var base64url = `${base62}-_`;
var hex2 = "0123456789abcdef";
var digits = "0123456789";
var tokens = {
  "github-classic": (random, prefix) => prefix + withCrc62(random.text(base62, prefix === "ghr_" ? 70 : 30)),
  "github-fine-grained": (random) => {
    const head = `github_pat_${random.text(base62, 22)}_${random.text(base62, 43)}`;
    const sum = (0, import_cli10.toBase32)(createHash("sha256").update(head, "latin1").digest()).slice(0, 8);
    return head + sum + random.text(base62, 8);
  },
  /** Installation token of the new form. */
  "github-installation": (random) => `ghs_${random.text(digits, 6)}_${jwt(random, { iss: random.text(digits, 6), iat: 175e7, exp: farFuture })}`,
  npm: (random) => `npm_${withCrc62(random.text(base62, 30))}`,
  "gitlab-routable": (random, prefix) => {
    const payload = (0, import_cli10.toBase64Url)(random.bytes(39));
    const head = `${prefix || "glpat-"}${payload}.01.${(0, import_cli10.toBase)(payload.length, base36, 2)}`;
    return head + (0, import_cli10.toBase)((0, import_cli9.crc32)(head), base36, 7);
  },
  grafana: (random) => {
    const head = `glsa_${random.text(base62, 32)}`;
    return `${head}_${littleEndianHex((0, import_cli9.crc32)(head))}`;
  },
  "grafana-cloud": (random) => `glc_${(0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(JSON.stringify({ o: random.text(digits, 6), n: "ci", k: random.text(base62, 24), m: { r: "eu" } })))}`,
  "grafana-legacy": (random) => (0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(JSON.stringify({ k: random.text(base62, 32), n: "deploy", id: 1 }))),
  /** Account, tunnel and secret of a Cloudflare tunnel. */
  "cloudflare-tunnel": (random) => (0, import_cli10.toBase64)(
    (0, import_cli10.latin1Bytes)(
      JSON.stringify({ a: random.text(hex2, 32), t: seededUuid(random), s: (0, import_cli10.toBase64)(random.bytes(32)) })
    )
  ),
  "nx-cloud": (random) => (0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(`${seededUuid(random)}|read-write`)),
  /** Name and password of a registry, as `docker login` writes them. */
  "docker-auth": (random) => (0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(`harbor:${random.text(base62, 24)}`)),
  /** Id and secret of an Elasticsearch API key. */
  elastic: (random) => (0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(`${random.text(base62, 20)}:${random.text(base62, 22)}`)),
  /** `{{netbird:nbp_}}` */
  netbird: (random, prefix) => (prefix || "nbp_") + withCrc62(random.text(base62, 30)),
  /** `{{polar:oat}}` */
  polar: (random, kind) => `polar_${kind}_${withCrc62(random.text(base62, 37))}`,
  workos: (random) => `sk_live_${(0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(`key_01${random.text(base62, 24)},${random.text(base62, 25)}`))}`,
  /** A scalar of Curve25519, as `wg genkey` prints it. */
  wireguard: (random) => (0, import_cli10.toBase64)(random.bytes(32)),
  qstash: (random) => (0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(JSON.stringify({ UserID: seededUuid(random), Password: random.text(hex2, 32) }))),
  atlassian: (random, prefix) => {
    const kind = prefix || "ATATT3";
    const head = `${kind}${random.text(base64url, 183 - kind.length)}=`;
    return head + (0, import_cli9.crc32)(head).toString(16).toUpperCase().padStart(8, "0");
  },
  "azure-identifiable": (random, kind) => {
    const format = import_cli7.azureFormats[kind];
    if (!format) throw new RangeError(`unknown kind of Azure key: ${kind}`);
    const [seed = ""] = format.seeds;
    const make = () => {
      const head = random.text(format.url ? base64url : base62, format.before) + format.signature;
      return head + (0, import_cli7.azureChecksum)(head, format, seed);
    };
    let key = make();
    while (kind === "search" && /[+/]/.test(key)) key = make();
    return key;
  },
  "azure-cask": (random, provider) => cask(random, provider || "AZDO"),
  /** The annotated form of NuGet: `N5`, environment, user, time, kind and span stand before the issuer. */
  nuget: (random) => {
    const head = `${random.text(base62, 52)}${import_cli7.caskMark.text}9ALN5P000${random.text(base62, 3)}DNeL001NUGT`;
    return head + ((0, import_cli7.caskChecksums)(head)[0] ?? "");
  },
  "azure-client-secret": (random) => {
    const head = `${random.text(base62, 3)}8Q~${random.text(`${base62}_.-`, 30)}${random.text(base62, 1)}`;
    return head + (0, import_cli7.clientSecretChecksum)(head);
  },
  pypi: (random) => {
    const caveat = (0, import_cli10.latin1Bytes)(JSON.stringify([1, [random.text(hex2, 8)]]));
    const packets = [
      2,
      ...packet(1, "pypi.org"),
      ...packet(2, random.text(hex2, 36)),
      0,
      ...packet(2, caveat),
      0,
      0
    ];
    return `pypi-${(0, import_cli10.toBase64Url)(Uint8Array.from([...packets, ...packet(6, random.bytes(32))]))}`;
  },
  /** Two macaroons, as `fly tokens create` prints them, without the scheme. */
  fly: (random) => [0, 1].map(() => `fm2_${flyMacaroon(random)}`).join(","),
  age: (random) => (0, import_cli8.bech32Encode)("age-secret-key-", random.bytes(32)).toUpperCase(),
  "age-pq": (random) => (0, import_cli8.bech32Encode)("age-secret-key-pq-", random.bytes(32)).toUpperCase(),
  jwt: (random, kind) => jwt(random, jwtPayload(random, kind)),
  "jwt-expired": (random) => jwt(random, { sub: random.text(digits, 8), iat: 15e8, exp: 1500003600 }),
  "aws-key-id": (random, prefix) => (prefix || "AKIA") + awsSuffix(random),
  "aws-bedrock": (random) => `ABSK${(0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(`BedrockAPIKey-${random.text(base36, 4)}-at-${random.text(digits, 12)}:${random.text(base62, 48)}`))}`,
  "slack-bot": (random) => `xoxb-${slackNumber(random)}-${slackNumber(random)}-${random.text(base62, 24)}`,
  "slack-user": (random) => `xoxp-${slackNumber(random)}-${slackNumber(random)}-${slackNumber(random)}-${random.text(hex2, 32)}`,
  "slack-app": (random) => `xapp-1-A0${random.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", 9)}-${slackNumber(random)}-${random.text(hex2, 64)}`,
  "sentry-org": (random) => `sntrys_${(0, import_cli10.toBase64)((0, import_cli10.latin1Bytes)(JSON.stringify({ iat: 17400000005e-1, url: "https://sentry.io", region_url: "https://de.sentry.io", org: "harbor" })))}_${random.text(base62, 43)}`,
  "one-password-service": (random) => `ops_${(0, import_cli10.toBase64Url)((0, import_cli10.latin1Bytes)(JSON.stringify({ signInAddress: "harbor.1password.com", userAuth: { method: "SRPg-4096", alg: "PBES2g-HS256", iterations: 65e4, salt: random.text(base64url, 22) }, email: "k@1passwordserviceaccounts.com", srpX: random.text(hex2, 64), muk: { alg: "A256GCM", k: random.text(base64url, 43), kty: "oct" }, secretKey: `A3-${random.text("ABCDEFGHJKLMNPQRSTVWXYZ23456789", 26)}` })))}`,
  "discord-bot": (random) => `${(0, import_cli10.toBase64Url)((0, import_cli10.latin1Bytes)(`1${random.text("1234567890", 18)}`))}.${random.text(base62, 6)}.${random.text(base64url, 38)}`,
  /** The JSON file of a Google Cloud service account, on several lines. */
  "service-account": (random) => {
    const name = `deploy@harbor-${random.text(digits, 6)}.iam.gserviceaccount.com`;
    return JSON.stringify(
      {
        type: "service_account",
        project_id: name.slice(7, 20),
        private_key_id: random.text(hex2, 40),
        private_key: `${pem(random, "pkcs8")}
`,
        client_email: name,
        client_id: random.text(digits, 21),
        token_uri: "https://oauth2.googleapis.com/token"
      },
      null,
      2
    );
  }
};
var farFuture = 4102444800;
function jwtPayload(random, kind) {
  if (kind === "anon" || kind === "service_role") {
    return {
      iss: "supabase",
      ref: random.text("abcdefghijklmnopqrstuvwxyz", 20),
      role: kind,
      iat: 174e7,
      exp: farFuture
    };
  }
  return { sub: random.text(digits, 8), iat: 174e7, exp: farFuture };
}
function jwt(random, payload) {
  const part = (value) => (0, import_cli10.toBase64Url)((0, import_cli10.latin1Bytes)(JSON.stringify(value)));
  return `${part({ alg: "HS256", typ: "JWT" })}.${part(payload)}.${(0, import_cli10.toBase64Url)(random.bytes(32))}`;
}
function seededUuid(random) {
  const text = random.text(hex2, 30);
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    `4${text.slice(12, 15)}`,
    `a${text.slice(15, 18)}`,
    text.slice(18)
  ].join("-");
}
function withCrc62(body) {
  return body + (0, import_cli10.toBase)((0, import_cli9.crc32)(body), base62, 6);
}
function littleEndianHex(value) {
  return [0, 8, 16, 24].map((shift) => (value >>> shift & 255).toString(16).padStart(2, "0")).join("");
}
function cask(random, provider) {
  const month = "ABCDEFGHIJKL".charAt(random.below(12));
  const head = `${random.text(base62, 52)}${import_cli7.caskMark.text}9B${month}AC${random.text(base62, 10)}AAAA${provider}`;
  return head + ((0, import_cli7.caskChecksums)(head)[0] ?? "");
}
function awsSuffix(random) {
  const account = 2e11 + random.below(7e11);
  const number = 1n << 47n | BigInt(account) << 7n | BigInt(random.below(128));
  const bytes = random.bytes(10);
  for (let index = 0; index < 6; index++) bytes[index] = Number(number >> BigInt(40 - 8 * index) & 0xffn);
  return (0, import_cli10.toBase32)(bytes);
}
function slackNumber(random) {
  return `${1 + random.below(8)}${random.text(digits, 11)}`;
}
function packet(type, data) {
  const bytes = typeof data === "string" ? (0, import_cli10.latin1Bytes)(data) : data;
  return [type, bytes.length, ...bytes];
}
function flyMacaroon(random) {
  const binary = (bytes) => [196, bytes.length, ...bytes];
  const nonce = [147, ...binary(random.bytes(8)), ...binary(random.bytes(16)), 194];
  const place = (0, import_cli10.latin1Bytes)("https://api.fly.io/v1");
  return (0, import_cli10.toBase64)(
    Uint8Array.from([
      ...[148, ...nonce, 160 | place.length, ...place],
      // One caveat of type 0 with a body of two numbers.
      ...[146, 0, 146, 206, ...random.bytes(4), 31],
      ...binary(random.bytes(32))
    ])
  );
}
var tezosKinds = {
  edsk: [13, 15, 58, 7],
  spsk: [17, 162, 224, 201],
  p2sk: [16, 81, 238, 189]
};
var natsKinds = {
  user: [149, 0],
  account: [144, 0],
  operator: [147, 128]
};
var wallets = {
  /** `{{wif}}` compressed, `{{wif:long}}` not. */
  wif: (random, kind) => base58(Uint8Array.of(128, ...random.bytes(32), ...kind === "long" ? [] : [1])),
  xprv: (random) => base58(Uint8Array.of(4, 136, 173, 228, 3, ...random.bytes(40), 0, ...random.bytes(32))),
  /** `{{tezos:spsk}}`; without a kind an Ed25519 seed. */
  tezos: (random, kind) => base58(Uint8Array.from([...tezosKinds[kind || "edsk"] ?? [], ...random.bytes(32)])),
  stellar: (random) => base32(Uint8Array.of(144, ...random.bytes(32))),
  nats: (random, kind) => base32(Uint8Array.from([...natsKinds[kind || "user"] ?? [], ...random.bytes(32)])),
  nostr: (random) => (0, import_cli12.bech32Encode)("nsec", random.bytes(32)),
  sui: (random) => (0, import_cli12.bech32Encode)("suiprivkey", Uint8Array.of(0, ...random.bytes(32))),
  /** `{{cardano:addr_sk}}` */
  cardano: (random, prefix) => (0, import_cli12.bech32Encode)(prefix, random.bytes(prefix.includes("xsk") ? 96 : 32))
};
function base58(bytes) {
  return (0, import_cli11.base58Encode)(Uint8Array.of(...bytes, ...(0, import_cli11.base58Checksum)(bytes)));
}
function base32(bytes) {
  const sum = (0, import_cli13.crc16)(bytes);
  return (0, import_cli14.toBase32)(Uint8Array.of(...bytes, sum & 255, sum >>> 8));
}
var lower = "abcdefghijklmnopqrstuvwxyz";
var upper = lower.toUpperCase();
var digits2 = "0123456789";
var alphabets = {
  base62: digits2 + upper + lower,
  base64: `${upper}${lower}${digits2}+/`,
  base64url: `${upper}${lower}${digits2}-_`,
  base32: `${upper}234567`,
  "base32-lower": `${lower}234567`,
  hex: `${digits2}abcdef`,
  HEX: `${digits2}ABCDEF`,
  base58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
  digits: digits2,
  lower,
  upper,
  letters: upper + lower,
  "alnum-lower": digits2 + lower,
  "alnum-upper": digits2 + upper
};
var words = "amber anchor barley basil cedar clover copper ember falcon fern garnet hazel heron indigo juniper lantern maple meadow nectar olive pebble quartz raven saffron thistle umber velvet willow yarrow zephyr".split(
  " "
);
var generators = {
  ...Object.fromEntries(
    Object.entries(alphabets).map(([name, alphabet]) => [
      name,
      (random, argument) => random.text(alphabet, length(argument))
    ])
  ),
  /** `{{one-of:a,b,c}}` */
  "one-of": (random, argument) => pick(random, argument.split(",")),
  uuid: (random) => {
    const hex3 = random.text(`${digits2}abcdef`, 32);
    const variant = "89ab".charAt(random.below(4));
    return [
      hex3.slice(0, 8),
      hex3.slice(8, 12),
      `4${hex3.slice(13, 16)}`,
      variant + hex3.slice(17, 20),
      hex3.slice(20)
    ].join("-");
  },
  word: (random) => pick(random, words),
  /** Four words and hyphens. */
  phrase: (random) => [0, 1, 2, 3].map(() => pick(random, words)).join("-"),
  /** A word-like password as people choose them: `Juniper-4718!`. */
  password: (random) => {
    const word = pick(random, words);
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}-${String(2e3 + random.below(7e3))}!`;
  },
  pem,
  ...addresses,
  ...tokens,
  ...serviceTokens,
  ...wallets
};
function pick(random, choices) {
  return choices[random.below(choices.length)] ?? "";
}
function length(argument) {
  if (!/^[1-9][0-9]{0,3}$/.test(argument)) throw new RangeError(`not a length: ${argument}`);
  return Number(argument);
}
function seededRandom(seed) {
  let [a, b, c, d] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1];
  const next = () => {
    const sum = (a + b | 0) + d | 0;
    d = d + 1 | 0;
    a = b ^ b >>> 9;
    b = c + (c << 3) | 0;
    c = (c << 21 | c >>> 11) + sum | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  const below = (limit) => Math.floor(next() / 4294967296 * limit);
  const draw = (alphabet, length2) => {
    let value = "";
    while (value.length < length2) value += alphabet.charAt(below(alphabet.length));
    return value;
  };
  return {
    below,
    text: (alphabet, length2) => {
      let value = draw(alphabet, length2);
      while (!looksRandom(value, alphabet)) value = draw(alphabet, length2);
      return value;
    },
    bytes: (length2) => Uint8Array.from({ length: length2 }, () => below(256))
  };
}
var tellingWords = /test|fake|demo|dumm|exam|samp|mock|your|xxx|abcd|1234|0000|none|null|todo|changeme|secret|passw/i;
function looksRandom(value, alphabet) {
  if (value.length < 8) return true;
  if (tellingWords.test(value) || /(.)\1\1/.test(value)) return false;
  if (value.length < 16) return true;
  return [/[0-9]/, /[a-z]/, /[A-Z]/].every((kind) => !kind.test(alphabet) || kind.test(value));
}
function hash(text, salt) {
  let value = 2166136261 ^ Math.imul(salt, 2654435761);
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  }
  return value ^ value >>> 15;
}
function render(template, seed = template) {
  const random = seededRandom(seed);
  const spans = [];
  let text = "";
  let open = -1;
  let last = 0;
  for (const part of template.matchAll(syntax)) {
    const [whole, literal, body] = part;
    text += template.slice(last, part.index);
    last = part.index + whole.length;
    if (literal !== void 0) text += literal;
    else if (body !== void 0) text += fill(body, random);
    else if (whole === "<<" && open < 0) open = text.length;
    else if (whole === ">>" && open >= 0) {
      spans.push([open, text.length]);
      open = -1;
    } else throw new RangeError(`unbalanced ${whole} in template: ${template}`);
  }
  if (open >= 0) throw new RangeError(`<< is not closed in template: ${template}`);
  return { text: text + template.slice(last), spans };
}
var syntax = /\\(<<|>>|\{\{)|<<|>>|\{\{([^{}]{1,200})\}\}/g;
function fill(body, random) {
  const [call = "", ...names] = body.split("|");
  const [name = "", ...rest] = call.split(":");
  const generate = generators[name];
  if (!generate) throw new RangeError(`unknown template value: ${name}`);
  return names.reduce(
    (value, filter) => {
      const apply = filters[filter];
      if (!apply) throw new RangeError(`unknown template filter: ${filter}`);
      return apply(value);
    },
    generate(random, rest.join(":"))
  );
}
var PROBE = "hushlint-doctor.txt";
var TOKENS = {
  "github-classic-token": "{{github-classic:ghp_}}",
  "npm-access-token": "{{npm}}",
  "stripe-secret-key": "sk_live_51{{base62:97}}"
};
async function proveCommit(trial, seed, now) {
  trial.write(PROBE, leakText(seed));
  await trial.git("add", PROBE);
  trial.write(PROBE, "Nothing to see here.\n");
  const leak = await trial.git("commit", "--quiet", "--message", import_shared_cli_doctor_throw_away.MESSAGE);
  await trial.git("reset", "--quiet", "--hard");
  const clean = [];
  const times = [];
  for (const text of ["Clean.\n", "Still clean.\n"]) {
    trial.write(PROBE, text);
    await trial.git("add", PROBE);
    const start2 = now();
    clean.push(await trial.git("commit", "--quiet", "--message", import_shared_cli_doctor_throw_away.MESSAGE));
    times.push(now() - start2);
  }
  const start = now();
  await trial.git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", import_shared_cli_doctor_throw_away.MESSAGE);
  const bare = now() - start;
  const checks = judge("pre-commit", leak, clean.find(({ code }) => code !== 0) ?? clean[0]);
  if (checks.some(({ state }) => state !== "ok")) return checks;
  const cost = `a commit of one file takes ${times[1]} ms with the hook, ${bare} ms without`;
  return [...checks, { state: "note", text: cost }];
}
async function provePush(trial, seed) {
  const remote = join2(trial.folder, "..", "remote.git");
  await trial.git("init", "--quiet", "--bare", remote);
  await trial.git("remote", "add", "origin", remote);
  await trial.git("push", "--quiet", "--no-verify", "origin", "HEAD:refs/heads/main");
  const attempt = async (text) => {
    trial.write(PROBE, text);
    await trial.git("add", PROBE);
    await trial.git("commit", "--quiet", "--no-verify", "--message", import_shared_cli_doctor_throw_away.MESSAGE);
    return trial.git("push", "--quiet", "origin", "HEAD:refs/heads/main");
  };
  const clean = await attempt("Pushed.\n");
  const leak = await attempt(leakText(seed));
  return judge("pre-push", leak, clean);
}
function leakText(seed) {
  return Object.entries(TOKENS).map(([rule, template]) => `${rule}: ${render(template, seed + rule).text}
`).join("");
}
function judge(hook, leak, clean) {
  const what = hook === "pre-commit" ? "commit" : "push";
  if (leak.code === void 0 || clean.code === void 0)
    return [
      {
        state: "unknown",
        text: `the ${hook} hook did not end within a minute`,
        remedy: "Run it by hand, and see what it waits for."
      }
    ];
  if (leak.code === 0) {
    return [
      {
        state: "wrong",
        text: `the ${hook} hook let a made-up token through${said(leak)}`,
        remedy: "See whether it calls hushlint, and what the configuration leaves out; hushlint init shows the line."
      }
    ];
  }
  const named = Object.keys(TOKENS).some((rule) => leak.output.includes(rule));
  if (!named) {
    return [
      {
        state: clean.code === 0 ? "unknown" : "wrong",
        text: `the ${hook} hook stopped a made-up token, but not for hushlint's reasons${said(leak)}`,
        remedy: "Mend what it says, and run hushlint doctor again."
      }
    ];
  }
  const stopped = {
    state: "ok",
    text: hook === "pre-commit" ? "the hook stopped a made-up token that was in the index alone" : "the pre-push hook stopped a made-up token"
  };
  if (clean.code === 0)
    return [stopped, { state: "ok", text: `the ${hook} hook let a clean ${what} through` }];
  return [
    stopped,
    {
      state: "unknown",
      text: `the ${hook} hook also stopped a clean ${what}, in a copy with the files of the top folder only${said(clean)}`,
      remedy: "See what the hook does besides; hushlint itself had no objection."
    }
  ];
}
function said({ output }) {
  const lines = output.split(/\r?\n/).map((line2) => line2.trim()).filter((line2) => line2 !== "" && !/^error: failed to push/.test(line2));
  const line = lines.find((text) => /not found|no such file|cannot|hushlint: /i.test(text)) ?? lines.at(-1);
  return line === void 0 ? "" : `: ${line.slice(0, 200)}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  judge,
  proveCommit,
  provePush
});
