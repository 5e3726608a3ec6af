const { readFileSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join, resolve } = globalThis.process.getBuiltinModule("node:path");
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const createHash2 = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const { isAscii } = globalThis.process.getBuiltinModule("node:buffer");
const createHash3 = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const { Socket } = globalThis.process.getBuiltinModule("node:net");
const { spawn, spawnSync } = globalThis.process.getBuiltinModule("node:child_process");
const { accessSync, constants, existsSync } = globalThis.process.getBuiltinModule("node:fs");
const { env } = globalThis.process.getBuiltinModule("node:process");
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
const { existsSync: existsSync2, readFileSync: readFileSync2, statSync: statSync2 } = globalThis.process.getBuiltinModule("node:fs");
const path = globalThis.process.getBuiltinModule("node:path");
const { relative, resolve: resolve2, sep } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync3, readdirSync, readFileSync: readFileSync3, statSync: statSync3 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join2 } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync4, readFileSync: readFileSync4 } = globalThis.process.getBuiltinModule("node:fs");
const { basename, join: join3 } = globalThis.process.getBuiltinModule("node:path");
const { accessSync: accessSync2, constants: constants2, realpathSync, renameSync, rmSync, statSync: statSync4 } = globalThis.process.getBuiltinModule("node:fs");
const { writeFile } = globalThis.process.getBuiltinModule("node:fs/promises");
const { basename: basename2, dirname: dirname2, join: join4, resolve: resolve3 } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync5, mkdirSync, readFileSync: readFileSync5, renameSync: renameSync2, rmSync: rmSync2, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join5 } = globalThis.process.getBuiltinModule("node:path");
const { readFileSync: readFileSync6 } = globalThis.process.getBuiltinModule("node:fs");
const { basename: basename3, relative: relative2, resolve: resolve4, sep: sep2 } = globalThis.process.getBuiltinModule("node:path");
const { readFileSync: readFileSync7 } = globalThis.process.getBuiltinModule("node:fs");
const { homedir, hostname, userInfo } = globalThis.process.getBuiltinModule("node:os");
const { join: join6 } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync6 } = globalThis.process.getBuiltinModule("node:fs");
const { dirname: dirname3, resolve: resolve5 } = globalThis.process.getBuiltinModule("node:path");
const { parseArgs } = globalThis.process.getBuiltinModule("node:util");
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/errors.ts
var UserError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    UserError = class extends Error {
      name = "UserError";
      /** The next step, as one sentence: what to run or to change. */
      hint;
      constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
      }
    };
  }
});

// src/printable.ts
function printable(text) {
  return text.replace(UNSAFE, visible);
}
function printableJson(value) {
  const text = JSON.stringify(value, void 0, 2);
  return `${text.replace(UNSAFE, (found2) => found2 === "\n" ? found2 : units(found2))}
`;
}
function visible(found2) {
  if (found2 === "\n") return "\\n";
  if (found2 === "\r") return "\\r";
  const code = found2.codePointAt(0) ?? 0;
  if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}
function units(found2) {
  let out = "";
  for (let i = 0; i < found2.length; i++) out += `\\u${found2.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return out;
}
var UNSAFE;
var init_printable = __esm({
  "src/printable.ts"() {
    "use strict";
    UNSAFE = // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what must be found
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
  }
});

// src/cli/io.ts
function write(stream, text) {
  return new Promise((resolve6, reject) => {
    stream.write(text, (error) => {
      if (error && !isClosedPipe(error)) reject(error);
      else resolve6();
    });
  });
}
async function print(io, text) {
  try {
    await write(io.stdout, text);
  } catch (error) {
    const code = error.code ?? "unknown error";
    throw new UserError(
      `cannot write to standard output: ${code}`,
      "What was written of the report is incomplete; write it elsewhere with --output FILE.",
      { cause: error }
    );
  }
}
function isClosedPipe(error) {
  const code = error.code;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "EOF";
}
function wantsColor(io, noColor) {
  const { FORCE_COLOR, NO_COLOR, TERM } = io.env;
  if (noColor) return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  return TERM !== "dumb" && io.isTTY.stdout;
}
var init_io = __esm({
  "src/cli/io.ts"() {
    "use strict";
    init_errors();
  }
});

// src/config/nearest.ts
function nearest(word, known6) {
  const wanted = word.toLowerCase();
  if (wanted.length > 100) return void 0;
  let best2;
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known6) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best2 = candidate;
    }
  }
  return best2;
}
function suggestion(word, known6) {
  const near = nearest(word, known6);
  return near === void 0 ? "" : `, did you mean "${near}"?`;
}
function editDistance(a, b) {
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same2 = a[i - 1] === b[j - 1];
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same2 ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return at(previous, b.length);
}
function at(row, index2) {
  return row[index2] ?? Number.POSITIVE_INFINITY;
}
var init_nearest = __esm({
  "src/config/nearest.ts"() {
    "use strict";
  }
});

// src/config/defaults.ts
var CONFIG_FILES, DEFAULTS, DENY_LEVEL, PATTERN_DEFAULTS;
var init_defaults = __esm({
  "src/config/defaults.ts"() {
    "use strict";
    CONFIG_FILES = [".hushlint.yaml", ".hushlint.yml"];
    DEFAULTS = {
      packs: void 0,
      rules: {},
      exclude: [],
      allow: [],
      failOn: "error",
      baseline: ".hushlint-baseline.yaml",
      // The largest file that GitHub takes is 100 MiB: whatever was pushed there is scanned.
      maxFileSize: 128e6,
      ownTraces: true,
      known: {},
      inventory: [],
      patterns: [],
      deny: [],
      network: { private: false }
    };
    DENY_LEVEL = "warning";
    PATTERN_DEFAULTS = {
      level: "error",
      why: "This project treats the value as a secret: its configuration has a pattern for it.",
      fix: "Remove the value, replace it where it is in use, and read it from the environment or a secret store."
    };
  }
});

// src/config/discover.ts
function findProject(cwd) {
  const folders2 = upwards(resolve(cwd));
  const top = folders2.findIndex((folder) => gitDirOf(folder) !== void 0);
  const within2 = top === -1 ? folders2.slice(0, 1) : folders2.slice(0, top + 1);
  const root = within2.at(-1) ?? cwd;
  let file;
  for (const folder of within2) file ??= configIn(folder);
  return { root, gitDir: gitDirOf(root), file };
}
function upwards(folder) {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}
function configIn(folder) {
  const files = CONFIG_FILES.map((name) => join(folder, name)).filter((path2) => kind(path2) !== void 0);
  if (files.length > 1) {
    throw new UserError(
      `${folder} holds both ${CONFIG_FILES.join(" and ")}`,
      "Keep one of the two: only one would be read."
    );
  }
  return files[0];
}
function gitDirOf(folder) {
  const path2 = join(folder, ".git");
  switch (kind(path2)) {
    case "folder":
      return kind(join(path2, "HEAD")) === void 0 ? void 0 : path2;
    case "file": {
      const target = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path2, "utf8"))?.[1];
      return target === void 0 ? void 0 : resolve(folder, target);
    }
    default:
      return void 0;
  }
}
function kind(path2) {
  try {
    return statSync(path2).isDirectory() ? "folder" : "file";
  } catch {
    return void 0;
  }
}
var init_discover = __esm({
  "src/config/discover.ts"() {
    "use strict";
    init_errors();
    init_defaults();
  }
});

// src/engine/key-store.ts
function keyStoreRule(bytes) {
  switch (bytes[0]) {
    case 48:
      return isPkcs12(bytes) ? "pkcs12-key-store" : void 0;
    case 254:
      return isJavaKeyStore(bytes) ? "java-key-store" : void 0;
    case 3:
      return /^03d9a29a6[567]fb4bb5$/.test(bytes.toString("hex", 0, 8)) ? "keepass-database" : void 0;
    default:
      return void 0;
  }
}
function isPkcs12(bytes) {
  const head = bytes.subarray(0, 48);
  const version3 = head.indexOf(Buffer.from([2, 1, 3, 48]));
  if (version3 < 2 || version3 > 6 || !head.includes(dataType)) return false;
  const hasKey = bytes.includes(keyBag) || bytes.includes(shroudedKeyBag);
  return hasKey || !bytes.includes(certBag);
}
function isJavaKeyStore(bytes) {
  if (bytes.length < 16 || bytes.readUInt32BE(0) !== 4277010157) return false;
  const version3 = bytes.readUInt32BE(4);
  return (version3 === 1 || version3 === 2) && bytes.readUInt32BE(8) > 0 && bytes.readUInt32BE(12) === 1;
}
var dataType, bag, keyBag, shroudedKeyBag, certBag;
var init_key_store = __esm({
  "src/engine/key-store.ts"() {
    "use strict";
    dataType = Buffer.from([6, 9, 42, 134, 72, 134, 247, 13, 1, 7, 1]);
    bag = [6, 11, 42, 134, 72, 134, 247, 13, 1, 12, 10, 1];
    keyBag = Buffer.from([...bag, 1]);
    shroudedKeyBag = Buffer.from([...bag, 2]);
    certBag = Buffer.from([...bag, 3]);
  }
});

// src/engine/public-by-design.ts
function weighSurroundings(bytes, match) {
  const beside = expressionOf(match.rule);
  if (beside === void 0 || match.level === "note") return match;
  const text = bytes.toString("latin1", Math.max(0, match.start - REACH), match.end + REACH);
  if (!beside.test(text)) return match;
  const evidence2 = [
    ...match.evidence,
    {
      kind: "structure",
      weight: "against",
      text: "stands in a configuration that every visitor gets: public by design"
    }
  ];
  return { ...match, level: "note", evidence: evidence2 };
}
function expressionOf(rule) {
  if (rule.publicBeside === void 0) return void 0;
  let expression2 = compiled.get(rule.id);
  if (expression2 === void 0) {
    expression2 = new RegExp(rule.publicBeside);
    compiled.set(rule.id, expression2);
  }
  return expression2;
}
var REACH, compiled;
var init_public_by_design = __esm({
  "src/engine/public-by-design.ts"() {
    "use strict";
    REACH = 800;
    compiled = /* @__PURE__ */ new Map();
  }
});

// src/engine/detectors/private-key.ts
function readArmouredKey(bytes, hit) {
  const first = bytes.toString("latin1", hit, hit + 96);
  const putty2 = /^PuTTY-User-Key-File-([23]): [a-z0-9@.-]{3,40}/.exec(first);
  if (putty2) return puttyKey(textFrom(bytes, hit, first.slice(0, 20)), hit, putty2[1]);
  const begin = /^(-----|---- )BEGIN ([A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?)( ----|-----)/.exec(first);
  if (!begin) return void 0;
  const text = textFrom(bytes, hit, `${begin[1]}BEGIN `);
  const label2 = begin[2];
  const footer = `${begin[1]}END ${label2}${begin[3]}`;
  const end = text.indexOf(footer, begin[0].length);
  const stop = end < 0 ? unfinishedBody(text, begin[0].length) : end + footer.length;
  if (stop === void 0) return void 0;
  const armour2 = text.slice(0, stop);
  if (!hasBody(armour2.slice(begin[0].length, end < 0 ? void 0 : end))) return void 0;
  return { label: label2, start: hit, end: hit + armour2.length, text: unescapeLines(armour2) };
}
function textFrom(bytes, hit, header) {
  const window = bytes.subarray(hit, hit + MAX_ARMOUR);
  const next = window.indexOf(header, header.length, "latin1");
  return window.toString("latin1", 0, next < 0 ? window.length : next);
}
function keyRuleId(label2) {
  if (label2.startsWith("PuTTY")) return "private-key-putty";
  if (label2.startsWith("PGP")) return "private-key-pgp";
  if (label2.startsWith("SSH2")) return "private-key-ssh2";
  if (label2.startsWith("OPENSSH")) return "private-key-openssh";
  if (label2.startsWith("ENCRYPTED")) return "private-key-encrypted";
  if (label2.startsWith("RSA")) return "private-key-rsa";
  if (label2.startsWith("EC")) return "private-key-ec";
  if (label2.startsWith("DSA")) return "private-key-dsa";
  return "private-key-pkcs8";
}
function puttyKey(text, hit, version3) {
  const mac = /Private-(?:MAC|Hash): [0-9a-f]{40,64}/.exec(text);
  const lines = text.indexOf("Private-Lines:");
  if (lines < 0) return void 0;
  const length = mac ? mac.index + mac[0].length : Math.min(text.length, lines + 2048);
  if (!hasBody(text.slice(lines, mac?.index ?? length))) return void 0;
  return {
    label: `PuTTY ${version3}`,
    start: hit,
    end: hit + length,
    text: unescapeLines(text.slice(0, length))
  };
}
function unfinishedBody(text, from) {
  const body = /^(?:(?:\\[rn]|[\r\n \t])+[A-Za-z0-9+/=]{16,})+/.exec(text.slice(from));
  return body ? from + body[0].length : void 0;
}
function hasBody(text) {
  let count3 = 0;
  for (const part of unescapeLines(text).match(/[A-Za-z0-9+/]{16,}/g) ?? []) count3 += part.length;
  return count3 >= 40;
}
function unescapeLines(text) {
  return text.replace(/\\r\\n|\\n|\\r/g, "\n").replace(/\\?["'`][ \t]*[+,.]?[ \t\r]*\n[ \t]*[+.]?[ \t]*\\?["'`]/g, "\n");
}
var MAX_ARMOUR;
var init_private_key = __esm({
  "src/engine/detectors/private-key.ts"() {
    "use strict";
    MAX_ARMOUR = 32 * 1024;
  }
});

// src/engine/encoded-match.ts
function asEncoded(match, start, end, encoding) {
  const evidence2 = [
    ...match.evidence,
    { kind: "encoding", weight: "for", text: `written in ${encoding}` }
  ];
  return { ...match, start, end, related: [], evidence: evidence2 };
}
var init_encoded_match = __esm({
  "src/engine/encoded-match.ts"() {
    "use strict";
  }
});

// src/engine/bytes.ts
function is(bytes, i, set) {
  return i >= 0 && i < bytes.length && (classes[bytes[i]] & set) !== 0;
}
function run(bytes, from, limit, set) {
  const end = Math.min(limit, bytes.length);
  let i = from;
  while (i < end && (classes[bytes[i]] & set) !== 0) i++;
  return i - from;
}
function runBefore(bytes, to, limit, set) {
  const end = Math.max(limit, 0);
  let i = to;
  while (i > end && (classes[bytes[i - 1]] & set) !== 0) i--;
  return to - i;
}
function countTokenBytes(bytes, from, limit) {
  return run(bytes, from, limit, TOKEN);
}
function fill(characters, set) {
  for (let i = 0; i < characters.length; i++) {
    const byte = characters.charCodeAt(i);
    classes[byte] = classes[byte] | set;
  }
}
var classes, ALNUM, TOKEN, NAME, BASE64, BLANK, NEWLINE, HEX;
var init_bytes = __esm({
  "src/engine/bytes.ts"() {
    "use strict";
    classes = new Uint8Array(256);
    ALNUM = 1;
    TOKEN = 2;
    NAME = 4;
    BASE64 = 8;
    BLANK = 16;
    NEWLINE = 32;
    HEX = 64;
    fill("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", ALNUM | TOKEN | NAME | BASE64);
    fill("_+/=.~-", TOKEN);
    fill("_.-$", NAME);
    fill("+/_-", BASE64);
    fill(" 	", BLANK);
    fill("\n\r", NEWLINE);
    fill("0123456789abcdefABCDEF", HEX);
  }
});

// src/engine/escapes.ts
function decodeEscapes(bytes, hit) {
  const isPercent = bytes[hit] === 37;
  let start = hit;
  if (isPercent) while (bytes[start - 3] === 37 && hit - start < MAX_STRETCH) start -= 3;
  if (!startsRun(bytes, start)) return void 0;
  while (hit - start < 200 && is(bytes, start - 1, TOKEN) && bytes[start - 1] !== 61) start--;
  const out = [];
  let i = start;
  while (i < bytes.length && i - start < MAX_STRETCH) {
    const length = escapeAt(bytes, i);
    if (length > 0) {
      out.push(valueAt(bytes, i, length));
      i += length;
    } else if (is(bytes, i, TOKEN)) out.push(bytes[i++]);
    else break;
  }
  return { start, end: i, bytes: Buffer.from(out) };
}
function startsRun(bytes, from) {
  let i = from;
  for (let n = 0; n < MIN_ESCAPES; n++) {
    const length = escapeAt(bytes, i);
    if (length === 0) return false;
    i += length;
  }
  return true;
}
function escapeAt(bytes, i) {
  const byte = bytes[i];
  if (byte !== 92 && byte !== 38 && byte !== 37) return 0;
  return written.exec(bytes.toString("latin1", i, i + 8))?.[0].length ?? 0;
}
function valueAt(bytes, i, length) {
  const text = bytes.toString("latin1", i, i + length);
  const decimal = /^&#(\d+);/.exec(text);
  if (decimal) return Number(decimal[1]);
  return Number.parseInt(text.replace(";", "").slice(-2), 16);
}
var MIN_ESCAPES, MAX_STRETCH, escapeLiterals, written;
var init_escapes = __esm({
  "src/engine/escapes.ts"() {
    "use strict";
    init_bytes();
    MIN_ESCAPES = 4;
    MAX_STRETCH = 8192;
    escapeLiterals = [
      ...["2", "3", "4", "5", "6", "7"].flatMap((digit) => [`\\x${digit}`, `\\u00${digit}`]),
      "&#x",
      "&#1",
      "&#4",
      "&#5",
      "&#6",
      "&#7",
      "&#8",
      "&#9",
      "%5f%",
      "%2d%"
    ];
    written = /^(?:\\{1,2}x[2-7][0-9a-f]|\\{1,2}u00[2-7][0-9a-f]|&#x[2-7][0-9a-f];|&#(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6]);|%[2-7][0-9a-f])/i;
  }
});

// src/engine/encodings.ts
function decodeAround(bytes, hit, length, encoding) {
  if (encoding === "base64") return decodeBase64(bytes, hit, length);
  if (encoding === "hex") return decodeHex(bytes, hit, length);
  if (encoding === "percent") return decodePercent(bytes, hit, length);
  if (encoding === "escapes") {
    const stretch = decodeEscapes(bytes, hit);
    return stretch ? [stretch] : [];
  }
  return [];
}
function* decodeBase64(bytes, hit, length) {
  const start = hit - runBefore(bytes, hit, hit - MAX_ENCODED, BASE64);
  const end = hit + length + run(bytes, hit + length, hit + length + MAX_ENCODED, BASE64);
  for (let skip2 = 0; skip2 < 4 && start + skip2 <= hit; skip2++) {
    yield {
      start: start + skip2,
      end,
      bytes: Buffer.from(bytes.toString("latin1", start + skip2, end), "base64")
    };
  }
}
function decodeHex(bytes, hit, length) {
  const before = runBefore(bytes, hit, hit - MAX_ENCODED, HEX) & ~1;
  const after = run(bytes, hit + length, hit + length + MAX_ENCODED, HEX) & ~1;
  const start = hit - before;
  const end = hit + length + after;
  return [{ start, end, bytes: Buffer.from(bytes.toString("latin1", start, end), "hex") }];
}
function decodePercent(bytes, hit, length) {
  let start = hit;
  while (start > 0 && hit - start < MAX_ENCODED && isUrlByte(bytes[start - 1])) start--;
  let end = hit + length;
  while (end < bytes.length && end - hit < MAX_ENCODED && isUrlByte(bytes[end])) end++;
  return [{ start, end, bytes: percentDecode(bytes.subarray(start, end)) }];
}
function percentDecode(bytes) {
  const out = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 37 && is(bytes, i + 1, HEX) && is(bytes, i + 2, HEX)) {
      out[length++] = Number.parseInt(bytes.toString("latin1", i + 1, i + 3), 16);
      i += 2;
    } else out[length++] = bytes[i];
  }
  return out.subarray(0, length);
}
function isUrlByte(byte) {
  if (byte <= 32 || byte >= 127) return false;
  return !(byte === 34 || byte === 38 || byte === 39 || byte === 60 || byte === 62 || byte === 63 || byte === 96);
}
function base64Text(value) {
  if (value.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return void 0;
  const bytes = Buffer.from(value, "base64");
  if (bytes.length < (value.endsWith("=") ? 4 : 6)) return void 0;
  for (const byte of bytes) {
    if (byte < 32 ? byte !== 10 && byte !== 13 && byte !== 9 : byte >= 127) return void 0;
  }
  return bytes.toString("latin1").trim();
}
var MAX_ENCODED;
var init_encodings = __esm({
  "src/engine/encodings.ts"() {
    "use strict";
    init_escapes();
    init_bytes();
    MAX_ENCODED = 64 * 1024;
  }
});

// src/engine/words.ts
function words(list) {
  sets[list] ??= new Set(lists[list].split(" "));
  return sets[list];
}
var lists, sets;
var init_words = __esm({
  "src/engine/words.ts"() {
    "use strict";
    lists = {
      /** What a person types. */
      password: "contrasena haslo heslo jelszo kennwort losenord lozinka mdp motdepasse parola pass passcode passphrase passwd password passwords passwort pwd pword requirepass salasana senha sifre wachtwoord",
      /** Secrets that a machine makes; `key` is judged by what stands before it. */
      secret: "secret secrets token credential credentials creds cred apikey",
      /** Before `key`: it opens something. */
      opens: "access admin aes airtable alchemy algolia amplitude anthropic api apis auth aws azure backend bearer bugsnag clerk cloudflare cohere consumer cosmos crypto datadog decryption deepgram deploy des developer digitalocean elevenlabs encrypt encryption etherscan fastly firebase gcp giphy github gitlab google grafana groq hashing heroku hetzner hmac honeycomb huggingface infura ingest instrumentation integration jws jwt langfuse langsmith license linode mailchimp mailgun mandrill mapbox maps master merchant mistral mixpanel netlify newrelic omdb openai openweather opsgenie pagerduty partner paypal pinecone postmark priv private replicate resend rest restricted rollbar rsa secret segment sendgrid sentry shared shopify sign signature signing snyk sonar square ssh stripe subscription supabase tmdb tomtom twilio unseal unsplash vault vercel vultr webhook wrapping youtube",
      /** Before `key`: too often the name of an entry (`storageKey`), so its value must look random. */
      opensMaybe: "account app application client cookie customer dev function functions host instance live read root security server service session storage transfer user weather write",
      /** Before `key`: a place in a table, a tree or a cache. */
      places: "active alt annotation any arrow authorized axis backspace breadcrumb business cache candidate chart child children col column composite config control countries country ctrl current data dedup dedupe default delete dict down end enter entity ephemeral escape event feature field filter first flag foreign function group header home hot i18n id idempotency ids index item keyboard known label lang language last left legend list locale lookup map max menu message meta metadata min model modifier name natural next node object option order param parameter parent partition peer preference press pressed prev previous primary prop property query range react recipient redirect region registry resource right route row section selected serie series setting settings shift shortcut slot sort sorting state surrogate tab table tag text theme title toggle topology translation translations trusted unique up value verification verify verifying",
      /** First word: an action or a question, not a thing. */
      verbs: "about allow allows ask button can cannot change changed check choose compare could create decode delete disable disabled empty enable enabled enter exclude existing expired extract fetch find forget forgot forgotten generate generated generates get had handle has have header hide hint how if ignore include incorrect invalid is label list load log lookup lost make mask match matches message mismatched missing msg must need needs no non not obfuscate on parse print pull recv redact remember remind remove renew repeat require required requires reset resets retype revoke rotate sanitize save should show skip stored strip supports tab title toggle tooltip try update use uses using validate way weak what when where why with without wrong",
      /** First word before `token` or `pass`: a token of a grammar, a model, a page or a coin; a pass of a renderer. */
      otherTokens: "added after before begin bloom bos cached cancel close cls completion compute consumed continuation cursor depth design end eos erc20 first fungible governance image input left lp material mesh next nft open output pad padding page pagination prev previous prompt remaining render reserved reward right second sep shader special spent start stop third unk unused used",
      /** Last word: a property of the secret, not the secret. */
      properties: "action actions active address addresses age alg algo algorithm algorithms allowed amount arn at attr attribute attributes audience available backend balance binding bindings board body btn bucket budget budgets button callback caption change changed changes char chars checksum claim claims class classname client column columns complexity component config configuration confirmed contract controller cost costs count counter counts credit credits criteria css cutoff date days decimals derivation desc description dialog digest dir directory disable disabled down driver dto element email empty enable enabled encoder encoders end endpoint endpoints enforcement engine entity env err error errors event events exchange exchanged exists exp expiration expire expired expires expiring expiry exps factory field fields file filename files filter fingerprint fixture fixtures flag flags fn folder forgot forgotten form format formats forms frame frames func function generator grant grants guard handler hash hashed hasher hashers hashes header headers help helper helpers helptext hidden hint hints history holder hook hooks host hostname hosts hours icon icons id identifier identifiers ids idx inactive incorrect index input inputs interceptor interface interval invalid issuer iterator kind kinds label labels len length less level lexer life lifetime limit limits line link links list listener lists location locations manager map mapping mappings mask match matched matches max maximum message messages method methods middleware millis min minimum minutes mismatch missing modal mode model models modes module modules ms msg name names namespace namespaces needed notification notifications object offset ops on option optional options opts owner owners page pages pair pairs param parameter parameters params parse parser path paths pattern payload placeholder placeholders plugin policies policy pool port ports pos position prefix prefixes present press price properties property props protected protection provider providers range reader realm reducer ref reference references refs regex regexp region repository request required requirement requirements reset resets response ring rings role roles rotated rotation round rounds rule rules schema schemas scope scopes screen screenshot seconds selector selectors server service services set setting settings shown size sizes spacer spec specs start state stats status storage store stores strategy stream strength strong style styles subject submit suffix supply support supported swap symbol template templates text texts time timeout timeouts timestamp title titles tooltip ttl type types up update updated uri uris url urls usage usages usd use used user username usernameandpassword usernames users uses util utils valid validate validation validator validators variant variants verification verified version versions view views visibility visible warning weak word words",
      /** Anywhere: published on purpose. */
      published: "anon anonymous fingerprint measurement pub pubkey public publickey publishable sitekey unauthenticated",
      /** After the secret word: where or which, nothing more. */
      tails: "a b b64 base base64 current default dev development hex live local main new old plain plaintext primary prod production raw secondary staging str string test two v value",
      /** Weak names: the value must look random. */
      weak: "auth authorization bearer connectionstring connectionurl connstr dsn jwt key keys licence license mnemonic nkey oauth otp pat pepper psk salt sas seed totp wep wpa",
      /** May stand before a joined `pass`, `key`, `token` or `secret` (`dbpass`, `clientsecret`). */
      joins: "access account admin amqp api app auth aws az azure backup basic bearer bind bot cert client consumer crypt csrf current db db2 default dev discord docker elastic email encrypt encryption es ftp gcp git github gitlab gpg hmac hook host http https id identity imap jks jwt kafka key keystore ldap license login mail master mongo mq my mysql new npm oauth old openai ora oracle p12 pfx pg pgp pop priv private prod proxy pub public rabbit redis refresh registry remote root s3 secret service session sftp shared sign signing site slack smtp sql ssh ssl store stripe su sudo super telegram test tls token truststore user usr vpn web webhook wifi wlan xsrf",
      /** Words of throw-away defaults; a value that splits into them wholly is one. */
      defaults: "a abc abcd access actual ad admin administrator an and another any api app application asdf asdfg auth autumn bar batman baz bit bits bot byte bytes cat chang change changeit changeme characters chars ci client cloud code company correct config credential credentials creds data database db default demo dev developer development docker dog dont dragon dummy easy elastic elasticsearch encrypted enough env example existing fake first foo foobar football for game gitea gitlab go good grafana guest hard hash hashed hello here hi hunter iam id iloveyou in insecure invalid is it jenkins jwt kafka keep key keycloak keys ldap length letmein life local localhost login long longer love mail manager mariadb master me min minimum minio minioadmin mongo mongodb monkey my mysecretpassword mysql need neo new nextcloud nexus no node none not of on one only open or oracle other owner p pa pass passcode passphrase passw passwd password passwort phrase please postgres postgresql princess prod production project ps pw pwd qa qwer qwerty rabbit rabbitmq random read redis repl replace replication root rootpass rootroot run s safe salt same second sample sec secret secrets secure security server service session shared sign signing site some spring sql staging str string strong summer sunshine super superadmin supersecret superuser symfony sys system team temp temporary test tester testing that the this three tmp to token toor top totally trustno two us use user username users vagrant valid value vault very wallet we weak web welcome winter word wordpress work world wp write wrong xyz you your zabbix zxcv",
      /** Values that a schema, a protocol or a language knows. */
      keywords: "aes always any api_key apikey argon2 array authorization_code auto base64 basic bcrypt bearer bigint body bool boolean buffer bytes char cleartext client_credentials compat confirmed cookie default digest disabled dsa ecdsa ed25519 email enabled encrypted env es256 external false file form function hashed header hex hidden hmac hs256 html htpasswd implicit include inherit input int integer internal json jwt latest lax legacy md5 nan negotiate never ngmodel nil no none ntlm null nullable number oauth oauth2 object off omit on optional passed path peer plain plaintext query read required rs256 rsa same-origin scram-sha-256 scrypt search secretstr securestring self sha1 sha256 sha512 str strict string symbol tel text textarea true trust uint8array undefined unknown url utf-8 utf8 varchar visible void write xml yaml yes",
      /** The word for a password in other languages, as a translation holds it. */
      translations: "adgangskode clave contrasena contrasenya cyfrinair facal-faire fjalekalimi geslo gwachtwurd haslo heslo jelszo kata katasandi kennwort kodeord kunci losenord losung lozinka lykilord mat-khau matkhau nenosiri parola parole parool pasahitza pasaje passe passord passwort pasvorto paswoord salasana sandi senha sifre sinsin slaptazodis wachtwoord wagwoord"
    };
    sets = {};
  }
});

// src/engine/key-name.ts
function classifyKeyName(name) {
  const known6 = remembered.get(name);
  if (known6 !== void 0) return known6;
  const verdict6 = name.length <= longestName && stems.test(name) ? classify(name) : "no";
  if (remembered.size >= 4096) remembered.clear();
  remembered.set(name, verdict6);
  return verdict6;
}
function keyWords(name) {
  const found2 = [];
  for (const part of name.split(notAlphanumeric)) {
    for (const hump of part.split(humps)) {
      const word = hump.toLowerCase().replace(trailingDigits, "");
      if (word !== "") found2.push(...splitJoined(word));
    }
  }
  return found2;
}
function classify(name) {
  const plain4 = name.normalize("NFD").replace(accents, "");
  const verdict6 = judge(keyWords(plain4));
  const dot = plain4.lastIndexOf(".");
  if (dot > 0 && verdict6 !== "no" && judge(keyWords(plain4.slice(dot + 1))) === "no") return "no";
  if (verdict6 !== void 0) return verdict6;
  return judge(
    plain4.split(notAlphanumeric).flatMap((part) => splitJoined(part.toLowerCase().replace(trailingDigits, "")))
  ) ?? "no";
}
function judge(name) {
  const list = withoutTail(name);
  const last = list.length - 1;
  if (last < 0) return void 0;
  const secret = lastSecret(list);
  const key = list.lastIndexOf("key");
  const isKey = key >= 0 && key >= last - 1;
  const weak = isWeak(list, name);
  if (secret < 0 && !isKey && !weak) return void 0;
  if (isExcluded(list, secret)) return "no";
  if (weak && secret >= 0 && secret < last && key < last) return "weak";
  if (secret >= 0 && secret >= key) return kindOf(list, secret);
  if (isKey) return judgeKey(list, key);
  if (secret >= 0) return "strong";
  return weak ? "weak" : void 0;
}
function kindOf(list, secret) {
  const word = list[secret];
  if (words("password").has(word)) return "password";
  if (word === "token" && (list[secret - 1] === "csrf" || list[secret - 1] === "xsrf")) return "weak";
  return "strong";
}
function judgeKey(list, key) {
  const opens = words("opens");
  const before = list.slice(0, key);
  if (words("places").has(list[key - 1] ?? "")) {
    return before.some((word) => opens.has(word) || word === "storage") && !opens.has(list[key - 1]) ? "weak" : "no";
  }
  if (before.some((word) => opens.has(word) || words("secret").has(word))) return "strong";
  return key === list.length - 1 ? "weak" : "no";
}
function lastSecret(list) {
  for (let i = list.length - 1; i >= 0; i--) {
    const word = list[i];
    if (word === "pass" && i < list.length - 1) continue;
    if (words("secret").has(word) || words("password").has(word)) return i;
  }
  return -1;
}
function isExcluded(list, secret) {
  const published2 = words("published");
  const last = list.length - 1;
  if (list.some(
    (word) => published2.has(word) || word === "tokens" || word === "passwordless" || word === "pull"
  ))
    return true;
  if (words("verbs").has(list[0]) && last > 0) return true;
  if (list[last] === "key" && (list.includes("sentry") || list[last - 1] === "site")) return true;
  if (list[0] === "sec" && list[last] === "key") return true;
  if (list[0] === "encrypted" && list[last] === "key") return true;
  if (list.some((word, i) => i > 0 && (word === "is" || word === "has" || word === "from" || word === "by")))
    return true;
  const named2 = list[secret];
  if ((named2 === "token" || named2 === "pass") && words("otherTokens").has(list[0]) && last === secret && secret > 0) {
    return !list.includes("access") && !list.includes("auth");
  }
  if (last === 0 || last === secret) return false;
  if (list[last] === "id" && list[last - 1] === "secret") return false;
  return words("properties").has(list[last]);
}
function isWeak(list, name) {
  if (words("weak").has(list[list.length - 1])) return true;
  const end = name[name.length - 1];
  return (end === "string" || end === "str") && name[name.length - 2]?.startsWith("conn") === true;
}
function withoutTail(name) {
  let end = name.length;
  while (end > 1 && words("tails").has(name[end - 1])) end--;
  return end === name.length ? name : name.slice(0, end);
}
function splitJoined(word) {
  if (word.length < 5 || word.length > 60 || isKnown(word)) return word === "" ? [] : [word];
  for (const ending of plainEndings) {
    if (!word.endsWith(ending)) continue;
    const before = word.slice(0, -ending.length);
    const parts = before === "" ? [] : joinedWords(before) ?? [before];
    return [...parts, ...splitEnding(ending)];
  }
  for (const ending of strictEndings) {
    if (!word.endsWith(ending)) continue;
    const parts = joinedWords(word.slice(0, -ending.length));
    if (parts !== void 0) return [...parts, ending];
  }
  for (const beginning2 of beginnings) {
    if (!word.startsWith(beginning2)) continue;
    const rest = word.slice(beginning2.length);
    if (words("properties").has(rest) || words("tails").has(rest)) return [...splitEnding(beginning2), rest];
  }
  return [word];
}
function splitEnding(word) {
  return word.endsWith("key") ? [word.slice(0, -3), "key"] : [word];
}
function isKnown(word) {
  return word !== "apikey" && words("secret").has(word) || words("password").has(word) || words("weak").has(word) || words("properties").has(word) || words("verbs").has(word);
}
function joinedWords(word, depth = 3) {
  const joins = words("joins");
  if (joins.has(word) || words("verbs").has(word)) return [word];
  if (depth <= 1) return void 0;
  for (let end = word.length - 1; end >= 2; end--) {
    if (!joins.has(word.slice(0, end))) continue;
    const rest = joinedWords(word.slice(end), depth - 1);
    if (rest !== void 0) return [word.slice(0, end), ...rest];
  }
  return void 0;
}
var longestName, remembered, stems, notAlphanumeric, humps, trailingDigits, accents, plainEndings, strictEndings, beginnings;
var init_key_name = __esm({
  "src/engine/key-name.ts"() {
    "use strict";
    init_words();
    longestName = 120;
    remembered = /* @__PURE__ */ new Map();
    stems = new RegExp(
      "pass|pwd|pword|secret|cred|token|key|salt|pepper|dsn|auth|bearer|jwt|sas|pat|otp|seed|mnemonic|conn|psk|we?pa?|licen[cs]e|kennwort|contrase|senha|motdepasse|mdp|wachtwoord|parola|has[lł]o|heslo|salasana|losenord|jelszo|sifre|lozinka",
      "i"
    );
    notAlphanumeric = /[^A-Za-z0-9\u00c0-\u024f]+/;
    humps = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
    trailingDigits = /[0-9]+$/;
    accents = /[\u0300-\u036f]/g;
    plainEndings = "password passwd passphrase passwort apikey secretkey accesskey privatekey publickey".split(" ");
    strictEndings = "passcode pword pwd credentials credential creds secrets secret tokens token pass keys key auth".split(" ");
    beginnings = "password passwd passphrase pwd apikey secretkey accesskey publickey secrets secret token credentials credential".split(
      " "
    );
  }
});

// src/engine/leet.ts
var leetLetters, leetSigns;
var init_leet = __esm({
  "src/engine/leet.ts"() {
    "use strict";
    leetLetters = {
      0: "o",
      1: "i",
      3: "e",
      4: "a",
      5: "s",
      7: "t",
      "@": "a",
      $: "s",
      "!": "i"
    };
    leetSigns = /[013457@$!]/g;
  }
});

// src/engine/entropy-floor.ts
function entropyFloor(alphabetSize, length) {
  let row = floors[0][1];
  for (const [rowSize, values] of floors) if (rowSize <= alphabetSize) row = values;
  if (length < floorLengths[0]) return 0;
  for (let i = 1; i < floorLengths.length; i++) {
    const above2 = floorLengths[i];
    if (length > above2) continue;
    const below = floorLengths[i - 1];
    return (row[i - 1] + (row[i] - row[i - 1]) * (length - below) / (above2 - below)) / 100;
  }
  return row[row.length - 1] / 100;
}
var floorLengths, floors;
var init_entropy_floor = __esm({
  "src/engine/entropy-floor.ts"() {
    "use strict";
    floorLengths = [8, 10, 12, 14, 16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512];
    floors = [
      [16, [175, 189, 208, 227, 245, 270, 289, 312, 327, 339, 355, 370, 378, 389, 394]],
      [22, [175, 212, 235, 249, 265, 294, 311, 341, 358, 371, 390, 408, 418, 432, 439]],
      [26, [181, 216, 241, 261, 278, 304, 324, 352, 372, 388, 407, 427, 439, 454, 462]],
      [32, [190, 232, 245, 269, 285, 314, 338, 367, 388, 405, 425, 450, 463, 482, 491]],
      [36, [190, 232, 252, 275, 295, 324, 347, 375, 398, 415, 439, 464, 477, 497, 507]],
      [52, [215, 244, 268, 289, 310, 342, 363, 398, 423, 440, 467, 499, 515, 544, 557]],
      [62, [215, 252, 279, 298, 315, 348, 373, 407, 432, 453, 479, 515, 533, 565, 580]]
    ];
  }
});

// src/engine/readable-bytes.ts
function textOfHex(value) {
  if (value.length < 24 || value.length % 2) return void 0;
  let text = "";
  for (let i = 0; i < value.length; i += 2) {
    const code = Number.parseInt(value.slice(i, i + 2), 16);
    if (!isReadable(code)) return void 0;
    text += String.fromCharCode(code);
  }
  return text;
}
function textOfBase64(value) {
  let end = value.length;
  while (end > 0 && value.charCodeAt(end - 1) === 61) end--;
  if (end % 4 === 1) return void 0;
  let text = "";
  let buffer = 0;
  let held = 0;
  for (let i = 0; i < end; i++) {
    const digit = base64Digit(value.charCodeAt(i));
    if (digit < 0) return void 0;
    buffer = (buffer << 6 | digit) & 4095;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const code = buffer >> held & 255;
    if (!isReadable(code)) return void 0;
    text += String.fromCharCode(code);
  }
  return text;
}
function base64Digit(code) {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62;
  return code === 47 || code === 95 ? 63 : -1;
}
function isReadable(code) {
  return code >= 32 && code <= 126 || code === 10 || code === 13 || code === 9;
}
var init_readable_bytes = __esm({
  "src/engine/readable-bytes.ts"() {
    "use strict";
  }
});

// src/engine/text-model-table.ts
var levels, classCells, caseCells, trigramCells, digitCells, symbolCells;
var init_text_model_table = __esm({
  "src/engine/text-model-table.ts"() {
    "use strict";
    levels = [1.12, 2.36, 3.46, 4.46, 5.61, 6.94, 8.35, 9.96, 11.82];
    classCells = ")dA9-6*H=333+7G6-8*@A333)Z@B2.0C/333333333333333+7A2-A)Q@333-6;:,:*?D333)I==,50A/333333333333333(hFA1.-Q1333/64:.3.@1333*_7IE)+R5333333333333333333333333333333333333333333333333333333333333333*<F3.=,5C3335+Q2-H,4L333(MQ1-Q?:+333333333333333+7D3-@/0>3331.EG.07.4333)JHN)=-E3333333333333333)SF>-4+H7333440G+63,J333-P1N3,*K9333333333333333333333333333333333333333333333333333333333333333)ZB;.4)K?33338/440*B<333,T3J<*+N6333333333333333*<>84.//I333028W(H4/5333+g5G0.-J2333333333333333)qB2=.*U93330B.J)G.N0333*[8K4++H5333333333333333333333333333333333333333333333333333333333333333(^F9+=*]:333>-48+D-G1333+b4G2--?3333333333333333.66*8e3/9333-3E=,61/;333+U4@,60?/333333333333333(eI<.3,;6333054`(]79-333)i=X)A(^E333333333333333(bL.3:*I=333A)WH+64/6333)]AS(Q.C0333(TM125.:3*V9";
    caseCells = ")?(J)>(G7**9(^*9)@)A(M*:(FD)?)(NH(1-(L-0)?)CQ(,3(^+5+5";
    trigramCells = "-PvgZFDwsWugyGI@mBqnKvB^gg^A9rH6p^d`^y[@V7P>lQ?uRcpRGPYHKs3Xj4]ZpIw+]SJv]vU]gvJx.IKuG]u@gyg9u9yIEYKsNHggndnRyMLft;xvx7u@eTdW5y<;yyAS/dJQdFuDRy[JeH[7DZPwG?g^Gx/vKuRWxIgyyI;R7H[aIx<QpRbGsE8MWOtQX[uJ[As9dwUm=fpppoTyuuxyol0py5O8AJQP[j<e^J^S8tIIQ[y*^yIJK7s/enBwNJpfdXYTvLYou;nvv7f/f7YbJwZ[y]-PIeBXiReP[ypZG>c9aYFt=P]TDY?dPjG?v6oByIuKQ0PXGwcIT7F=FPHOFFb<PQea4yZRVbws5mfmLQ?u8svQWTgyRK:[v^`Q=tQPey+[Hy9vyBXdgyKJYNG[VawqFm[mEPEpBvtBr@KvTfHBe^qmbsHTyy5yGyZgp0tPTygSYQ?nr_TdVxywgf0ypxygySgygKjBo0nuTx[gppKo0y@^x9yx^yT@S9y0vd2y]Tup9Y7^Bon/yG]yTRip^ea[@sO?`p-yZg^PuPqcTyKaefokuno6Z/Wy/^9yK^w8ynIw]]48yKwv6p_TyfB^BvKaVJr[gyB[[i88layvVxyy8p/g>olSwoSyKBn9v0wl8t]pSpJ@<nKmRVwVfm8[eR^yuOXyUypyJ@9n8cdRwkIgVF=FPHOFFb<PQemHxyg_Wst;]yxI==nEjk@sWKuTR[0vKmZBx[Bxp9Y+tBuQTxOgypYW[lJaEaa-xxxPyP0BrvTu[KKpYl,d9vPSs[Typ8e.pBmQJtbKgg@W;wFkF<sN^yxBvKyB^yKy0gyy5],RKtmZl>RTf/xBy9yy9y^Byy7qBvTxdEyQpyy9Z>^TomHy:Rypojfgps1YtfQyyBJBxKtvMsF6^Bpngypvnoee/guT^0x0vyAym^yKH[FvKpdFx*ZfySoBx0vo8vJKmTZeTy^t5lq2gyo5p2TToEExP^ypKCTwBukSuSySp9SSxTwAax_pr^H,cKlYbjsZtgZ5]9xT]iByvgp@F=FPHOFFb<PQebYeZdXXusCdgI8P>e@NB9tPGyK0ZQWKbP6uP^vPHZ6m9jnIqZoydX=VgebWXi>ktx?uFg9qZ@uZKwgKy0o^veKs]gyy,v9y>]?FtXKyy@?OJedVRr3Yxw6S9ygpxSyA/yyBm5o,nt8tQTpp^e/f@loTyypxT?y0y0vg?vSTyy9bA^4vv7y6Sy^d6]edP=ZtE?9wBKIfBPy.rQK[TgegxpunAeI/gy7R/gBwwBv]Rg[?H?VTHHOdLPKYBt@qTcTKtITwKZA^od_FatPxxn0y9pByv9x^gyy0lBw9wmAs]yopSSIwTrWawCov^oZmggNClyEg^y9x9x0[jAxxf^IF=FPHOFFb<PQem;vTpG<usDdyw>[JEKGdGuJ0f^KeJtB<fAvUIyfGb6J.cYHdH@^ZcMHgg=DsjFwvt9o>^9vxAv+^yy9w7R7vQKsZJyS7u9eBaP0tX^y^cEZ8ZFMdt;juwBc0yKYXQy4Tyy?OAvBNdAu2?pp@a+o?adFwF[pS3f/yKw[;xIZypI<IISfm]oCPpekQrSSbGtj[,^yAf7wTixArD^ppyfgoywyxT]/gy?Q>[BYNQs2X^RZ@AmTZ[=p1Jpf@R7aJdZQkE.^ZxE9^K[Xtr<xRvBp0pB]mHwmppp7Z>cAMc=sGm]pKABwByyhyqyyyYdGfTmdYv.f0y9d0u9Ra>wuGgkF=FPHOFFb<PQem6gwBNPycG-oe=O*kHkoIv]By^GJKrSZs/tcgyTAI3p9uxAu-^ZTH?RcRccxqFnxy]e)pBuefv6fyp]X9LTtbctYTyp9x9yBnc9McKypg@A9yMryleyswKj/oS=nRx7Rsy/SJfTctSwZ^pp0yByKwx0wwKpg7]By]wYGyLg^pAG?JAeI4t4@ypoTpfgtjIqfTwp9MKuKkk?sX^ygf_fooukoZZ/]y0yByTxp0yp^ypnQ-vKecPcW[^RKQ0tHQZOXQQK^pyyyps_ywOypu8f8]BoaSwfAp=8nBt9nlAs7pfgJE?mBmRVvVflS@R[o/cXNu<J^nIe0eAdcIwm@gXF=FPHOFFb<PQeYFf]JaElsLZgn,o^o[GpAtfKyHB??sKXB5u>Hyp<w8p9wt8wS^yddbndglV[j:vbwKo6y9ux>r[Bup@n0x9rmetRTygRoKfItu[wU^pxRGboxm_Kv;dowTx0uBgwJx@[yT/o8c9ctJwQKgpIg.]Bxw/n[]yT8y0ugvpQyG^wy9xBgBvB0o[AppPkZeHXN5rDX^xByTSTwyGtQ0ep]Z]ofsdeZQ.]p0y9pKyx5pwByyG=FYBFFNeDY^YT]KqKwy^be[cTIyTyHt=SqZyyo+p5g9olGxPKyp0nBv0wPJuApfpS@DnKmRVwVfjS>d/mGjX<xQv^k8n9o0ndSxk]pZF=FPHOFFb<PQelXogJPVlr4Wpn7oKkQko/s]ByT9fBrJYT8vbTy>5[8pBwtBrc9yT73SyKs=grGfln9oGi9sxBtQByg7k8WJka[rNFyoKxBqTlAKvc^yp[PPTvaadl+lpw9t0yT>wSy@]yy-k8oGnuJu6Tpp9v9^0vv>yRKyT8^0yKuQ@rKTyy0c@^9ZxBvYAvyo`ogSbN6s=>Bw9oBr^klHr>TygTopy^qxyofB^yJx0y9wv0xd[ywGK8sHGmNxM>xgIpJvIw5]wL^g]LmZ^QcCPuNxgp/p/K9okAwoSyp0nBt0wl8uRpfgJI@jKmRVw;fjSad]pgYchY>y^u@60eAbYIwd@^PF=FPHOFFb<PQejPpRRUNnu3epwQQInBrHQsQ0fg0gBsB@oBuE^y[6k.QIsmRwE^vonWdfeWVwr5dAwTfFy0ewKvbpyBTeJVAn`fvZ/pp0u<yBGYBvjcyyfY`c>N;GtNs]v7t5TR?c@yT>yu-x9wAGwBuFJy^Q`/]@W[]yET^^@x9eAnIUyfTyyJN=7@Qmcx;Pxfowyyox_xvf^yyH]?tKafOlCXgpyvpyywxy]Y0p^I?.[H[P?v5ffTJI?k@QQFn:]xnJS8i9l[@uPSf?onfpPX2Iu+yyw8p0yBydKwpTyx0nBPBwkAtSTfKQ[-gBcQPvMT[p7f8oKkP4xQ8^o?n0gKd]^nweyuF=FPHOFFb<PQePGgePO;dsFDgv6[@d=ae6tQ8pSJ[Jr@Eo7uWSy8Sm/oBtPSt>Jybn+w[oPNwuGvgwAe5f9kEAsDJy^Rf/WJlXRtEJpf=n8oA?WAlFSpKRQSceY<Yu1ayxAm7oJVmHw-HooHS8HKhGJwY^pp@l7o8biIx>Qp^5n8x@mO2kRJygBY6T<cl8yPITBYfZZ,QMxs?HppFn8OBlPHrX]ug]Z]oftdeZQ.]p@Z7]0ZYIuOQpApc]wp[[.wdpqxKi0vFxpJv[gyTZF^[ZO2Jv4gyyAf/]4ob8wfSpgAdAl9Hb@tDf[fSIInKt[`s2oj9?QQeRYNVtDeJd@d0e/dYRwdRgPF=FPHOFFb<PQeYPc-QXMttEZpY7l6oQko8s]9yT?ZBt3duBw6gvK0wEyBwy0ucgyKfkRw]u`nrWeg.KoZy,sZBuOTypcP?eQulHqQTyy9yBy9xQBrlByyJP@mdXCVtNeZoTw,O^fwRx@@yy?o0m9nv9xeTpy9].y6xHByfKy^-o9x8tW=xI^ypKnSg0yy0ye^y^PbxcQW2EsHOTm9xKxgsu.scgypfefoounfZZ/]yBS0p0woIxd^wKK[6e5jZMfjTfTIgBv0eu@t[BwBed]yPW2Va=dfd/p8g0on]xoTyp0sKwBuvBvKypyI@?mBmRUvVelSeaSoQO=bs2kZo@d0eAdYRwdRgPF=FPHOFFb<PQea?oIR[Nlr2QfH-gRvJdeKuZTyg9pHsTYQ7t>9yyHH+wBmc7a6Rfg@<OR]l<ej3cce9cRv9tv0sHTTp@d4m>wd9tGKgy6y9^Txo0vETyTF<GRnSMZd<myj0y0yByuTyJByy9Q9pB[t6x5KpB<b.nBoZ6wGRpK8y0wKxj6y[Ky^9Q8g9Zx9wHIy937yAg]aGj>QBe@Z-iKtYRtO]^Tgegootnod?/]yK60kToREwcAygRH/uS[[G]WbpIAe.u0nnJlI[yZJa08RdGct=ymoKw0xTygTypyyy9xKv0xwGtTypyJI@nKm7VvVfmSRF<H?POaw3v^sJn9jJd-IwmIgHF=FPHOFFb<PQe]RxJ@EjrsDosRKc0yBtx9u^TygBTTXKXT)uOgyOAO=y9svKXGKrg[XgfecCRs2xfmBj5p9stBvFKyg]o,cTFbSsPTKp,TBTBtXGsFTyyS=T]obMed2^ub^yBypyy^y/g^y>M=oTnsWu<KTpGF=b5u>Gb<Rd^/v0xKogAyZBpKKQ7^6mx4y=]yTlCoeZv`fkONgwBwQxBqo.tWSpypngypvnle_8gy?I8cBZF5wYJ^gQ>9-KRQWoNN^gBeKu?uyCt8^yR^dgoSLFQu;Twy-p0pTyo^xpT^yAdAl0Hb@rIf[gJI<iKmRVvVfmSGNNHKmFNs4oKo7e0@JdcRwmIgQF=FPHOFFb<PQebQxS[M,ltNYpn8y7u@tw9tKByKKo8aBkxAu_^yT?f-f8je?vH]pgQFRJ[XWZV=c3n^yTy0up9vfTyyId/ZBW[Ru2Jgo0y0eTvd@wwRyyH?F[nRDOZ:Zvl9y0yKyyKyB9yyKR7wAb`Ru3[g^KeBy0xw@yegy08y0yTvZFyZ^yyBx0nBnv9wPKy]nVeefnMcrDZKp9wfeKa?Kbe0x^popyyvloee0gyBS0pByoIxYKg^KS<v9ceFoUKgfAo-u9ufRs7]g[R[JxeV,Yv=ftw.f9x9wxAwgnoy0x9u?xYTrgypyAI4nBwRVw;fkK57HTHY5PcOeN^9x9v0tlBwuByoF=FPHOFFb<PQewLf[fYYvtDRgy6yTnCtdTuHZyf7^8u^.yAwFBywRn0fBfmQwR8p@nYc>^FEar6ubyTnUw9vwKvVgpyIvI5BstKrITyT>uB^<Ml9uNHy^dD[[ocLguExnv9v.e9^vKyQKwyHp0wBZeBv@ApgJjA[IieByGDpT>n@mAm7Ln[]ygIP;TJlY[w*cpfwuwSp)XjtDxyyS[8nTvfYdC^ySK<KkounodZ/]yIWASAI6[vD]^JT^8m7ZHQxC^ve8e@t9cn6uFZfBtPoSplrsrDwpx8n0y?euJvegyg@[7xImq]v5g^Rn6GvBuecyvZy0@b/XKl=ExHS^oGu9u9cE>uYPTdF=FPHOFFb<PQev5ySTZcw_D[]]@oBmH5Z8sfTy=@PRt3YG5b>Rgy,xGyBxyBwg^epT3SgguVRh?xpxKyIy0rXBs[KukSy9dBvZFq[Zyy9p9yBve5>RfyTT5@pmMVNtGduyBn/oS]nFx-RooB9B0Bou^xeg^y9y9y8yxTyo9yK,x,yPw]=uSKyp9ZIKBot2yZAyTxcyfIXaYq5d^vSZ.gBrm9sZ[x^pogypvno_R9gyTy/yByx0ypfymBe.M9QcQwNSyy^oKu0oyKvKTyK`[[d^tbZb1eyy8p,>BojJroTyp0XTu9xtKsSKppDI<nKmRVvVfmSP=FT[ZZtuCdeeId9e/dcRwmRgQF=FPHOFFb<PQe<Fn]]WDusEZeA6Z@d=ae?rQApA3fJsAPp8ub9Tf@m7fJmh8vWSx]?EY]faMd3;mY]Je=f9ki8t>Ap^He7PAkXQtDApf.n8oAdXAbWSpgQGPJnVL>lElvH8m7oJ[mHw-Eoo@Z.ZAYi?l=I^]JmAp0llStH[yg,i8oImREoQ]yg/OGJSedIxFZyfYOm][ODMrOQQoAeAmTbn>qNSp^JefAosne3Z/]ySIAgTedSv)[pgJ]JmB`OQxN/oKTcAuBwjRuU^pJ9y0y9xxByxxyx7f.]AedDveJpfKoBu0wlSt]pfpJI@nK6RVvVfmSPQQeRXD:v=eJd7d/d@YXHvcH]PF=FPHOFFb<PQec>mSIb<tuVdK?7y?c/cx9uTBy^Jd.rTceRw[SxeIZ.mBlYId7ITm7=OJ[cNkH3cgw07ReKsv9vQRygNg0fIvn]u65yp9y0yKAl9wQKyy=>GAdZDNnEbvu0x9yKpu8yI8yyJb-RAPeHu5[gx8Y>wAte5d=TpB.mAyBvoJyRSyp0[A[8vfJn@Sy^dGcSdX=EsN>>ZB6KtKXK6rYRyyKegoosnodZ/]y7g8oKxm.xeTpgIS0u7Y]Hpa]yxGI7l8ldQv6So7e7Q][LMbwQpyx7y/y9yxTwypyy.y9w9twRb^ytyAIEnKw<`wDjmBO?ZdGGQLvEvTvKf0yBukBwST^8F=FPHOFFb<PQeWQM6QN=lbFOd[AwBy?ugBZg0yB9oTrKvn8q[[yy7e6y@Fy5uZTypRF[]gWNcCDZnxT[8v?vd0ukKy^>^6l9tPTs>Tyy5Z7pBdZ.ldJygYOZAnYE7vEcvjBy9yKpx0vAAyyAe>p-dl?b>KyK9[Bw6oo7y[?pJ9yBo?ww?x*^yy0lAg9y@AyZByTd@lf^`Ddse6^o0p9wSap9sw^y^yKyyyryyuB0pyR.9BTyoRxZQuyA]7n0bZIucJTe/Y@nJnZIrSRpKMIF^IW=`tQfxpBB00JywKxfpxy@FKv0yv9upyyy@?4wKv=>y<ywggypype1[w7ygp@S0uIXYBw`Ky?F=FPHOFFb<PQeWGoAIWNniDYcn8p0^Itv7tRByK]m[h^t[GuQ[^g@Z7v9u[-uZnem]W]Sfc<nh5eaoTvSy9uu-bSBy9Sy9nBrm8rX^yyJn8y0nZ8rHKypRIO^oXF-nYtww9x0vKp]Sy8Ayy9^6p6lv6uPIKyKc0y6xdJy9gyBBy?yTqwERa^xx0R6g9wy?vRRyT[QeS[?=OqNQ^xAZZZTuoHt-9^ggegxpvnoI[/gy9f@y0wxAy]Ay@G??Z6PFOYMHXeBo7wBcwDr^^yTIv[g[ZOaq>dyx,y5p9vy9ty^yyB[B[9yw0ueyyyBd^yTyTlyh^xgxfnyoaeqxZwgg7u-^BvXOyNKKoF=FPHOFFb<PQenPwJRUbxjMofpPPReO_GWu4T^[^AAj]JySw_TywHd+Z7ow>v[[y^ecSg^cVwr,@nwYwLZTmdevQgyvSyT<0m[SuZ]pn5u0yBIbBjbXyKoNSgyUVfrNvxyBv0y?pvTvNSyy9I9v?PvKu4Bv^Kc.p^jn]y`TyyDv.]Sv=XwRTyyQ*RI@HXYcESgnwly^tOGutC>gyR`ARTrlMuF^gpfefkJuneXZ/]y6@8gKaietQ[yoIe0aKYedmW]poAQ4W9dd<vFRgZ[VAp6Q<ws<yyy9y5pGy]BuyY9^4kBv0wlSuSKfpZJ/YBxfOxMYug<[@8JbY<wP8]nKP9]9PP^utBpCF=FPHOFFb<PQedZyoSUbnrNyfx7bSl-loJsJKyKKATtJWOAr5Dyp.m8fEmnSv[JxA]Efo]j`xqQgxmHZHpKtx+s@Tyg6P;ITsGOs<Qy^AS8xJneAl_^ypQ<6JZYOKs2vyvBw/p^SwIx@IyyAoAo9ltJuVBpKAvAy:mmH9b[yg?x9xAw],x@gypBY7T9om8yOAyT^?Rp,;WRiQGyZ9nAw^jk?rXWyT]Z]nfkdeYQ.Sp9b6mBoRBwEfycQB8sKDlPxWASgKP/uKto7sOTu^gx0wdbv^w[gyx8k8g9olJxoUypKlTvBulAu]p_pJI?mBmRVvVf>SacfEg6FNtEu^OA=0k8dd=tm[gZF=FPHOFFb<PQe[Rnl8Vsvr<vyI7eAe5ifIuRByABSPrJZT/u=gyP=m5oBvSJu89yaCaKT?ubyr]wxwAbPo0lFBsQBygRf8YAlXRr5Jpf9y9g0wyKxvpyT^aSgwPrpvLyyyKn8oS]m7x-6oo8e.eJalRsPSKgTw8y0mvAy[fyT5n4oIlR3nQJygBP,P@iuIwHYTKedwn[du^qx^^yBJBwKuy-sc9yT]Z]nfkdeYQ.Sp0y]y0wyKyoyyy9[-ITYdYwFnyY9f8EBxo>rZKTKZYR^*lWar>pxx/f8]AebSweJpf9m^vKxuTuSy0p^]SS^xfMrjTw0a<fAg>4bx?oBk@d/dAYVHvcQ]PF=FPHOFFb<PQeu>w^pe,wuagyyHbEe5kI7sR9p]Tf.tgifSwnyyySQ4A0uoJtYJy^y)wyyjHxa@xuxWkMpBvAKqPTycRf8YAjWRrEJpJ0t5yKncTu`BypdGRgyd<^y1[yxAm7fJ[m?n-Hoo7?7[AYlImEA^]Jw8y0msSyZ]y^Sy@gTqpQyppyy/P?SSek7xF@yomYt^peW_qOafyKy9yKtx7qogyyfZ]oftdeZZ.]p/e/gTndSvHSBgTBHtBmYCSMAxgR[.]RvZZrR6oyX[R^]iE_s<oxx8f4XBkaStaJpp8e8l0mb7sRp[g^^^u^uTlyFyUgIf=kQPGbZ>xZh@d/dAYY?v`Q]PF=FPHOFFb<PQetGylpO*crPZgZ?y0v@Qy7tpKyRBn^`Q2gBvdpys6t0p9Zx9vf^yg4M]gyNavMFwutBy[y0vy^rRGypAu9GKsH8tXBBpBsBuPj=Bm_^yTSP.^gQC]]PxyxBx0y^fsSx.[yyQj6o94uBv7^pTTb0yAew9ywTyg:nBxKrAGxZTyg9/^pgmnTyi]y^kXtpgIDnrQ,py^y0v^yxevuyyyfZ]oftdeZZ.ApA[,^,QeKuQJydTABuBPZYY_eyPKy0qB[nTvlZyTWYI^]l:bt=pJx9p8K9olOxo9yKKygv^yu0rgygy8I@nKm@VvVfmSef]Sgl<`x>oK,Ak0oE[nJxwSKNF=FPHOFFb<PQeWExPPGFts;Y^u7e8n3klIr[KyK9fAOJNpAvbWy3-w8pKwxJsf?yT[V[[@PVQqFgpwJbFf0lnAtGJp^7o8ZFtb7uQ8yo8l9xBkcBjcTypRZ?TvPV2uPXydAm8o8[mHw6HooAn8f9cv/wQKgpAw/y0ltSycfy^.x9y6wZGyfKyK0e@^BpxByZoyBFXGuTXLGsQkRv9o9wBkl?sW^yg]Z]oftdeZQ.]p/Z5g5eZ8vPIpXA87lAH@PnDRe]9g8tBxk7sRQyT6]P7XEEGt>uyuAp8gKol0xoByK9o9w5wlAt]yfBI@?mBmRUvVelSb?b^cH3ax3yB]0tBxKinAxxfpNF=FPHOFFb<PQeXEc]eWWsi3HSo7[@[8kf7jd8yI@eRjZsf-tQJof?n.o9ewAleJo]RYd]]aDZNHahoAZHe8td8jR7pyI[/n@sYGrZSpd0n9oIeRAv`Sp]eWbTgm:Zw4wpwJoJxRon?n-InoAn0mAbbAceISe7d8n/me7wd[pf.Z8o>fe8fQJx]7d7]]wn-wZ@ofaZbegYW_sPGZw/oJmTWn@qdJoT]ZRnfmYZeZ.IpAe-]TneIwZBppJA8tAYQFZV>]I@f8sAdfAs@SZ7eeffSdUsj*[pn.e6w8e[Iv[Ay]8fAk0o[@sIf[]QOOXHX,>WGZWQ7c9t6Q>?dPH[Q7Y8Y6XX@lcHRdF=FPHOFFb<PQe";
    digitCells = "1;>FCFFEEC<86A@E@FCB8B@=B<@A=@>?7@=B>?@C>A6<@>AA@C<>>?A?;AB;@CDD7;<>>@=>>@@@@<<?=>AB?:@@9A?><=?B>@>;<5<@@E>BBI";
    symbolCells = "@llKll]BLllll]lVll+]l]llllRlRll]HMY_OoY_9OS3o=UFO_LCoSYoJoUYMYPoyyyyjyyyyyyyyy(yyynyyyyysyyyyyyyttt/tttK_ttddSVtttXtttttttZt0tdt__E_N__-____NN______________8___BZXvv+v9vvavZvvvvvvvvvavvvvvfvvvnnWnnnWW/nn9K?HD^^nWnn^nGnnTTQLnIRx`^yIN*djyaabygrxyrrVyyyZSHyyya`yrySiM@iZ7rBlM=tRnUygyZyyd4[=yjYjjYjY@L6jEY2>jYjjjDjTjjjTYTjYjgVgVGgg<CV7HVVKVMg2VggVgVgGggggg:KvNvvYDYv]vON]vv]vfvfEvfv9N0vTvueuOKu[UeUue*eJue_eeue[uuueuGuuupMp]ZygpWXygp8-iybyuuyyyyy?PByyyyqi,WygnqSwk`K6gwnyy^beyybLy[yyn@Im^VycBy`iyai1Hycyyrf5ycyYd=yyy@^^HN^H59^N^NN^N@H^^^^H^^^N^B^^^KggVVgVggggggg2gg/MgggggggggKgggAJyXCyYFyyjyVo`yy[.=oyKyyyL^@ofoT_nnK_XJTnnGTJMnM>=5nn_nXn_?7nnnXXXhhhh;XhhhR1hHhh=R9hNhRhhXHhhhSSSS=SSSSCSSSSSSSCSSS4CSCCSSSSSSWDhRNhFWhhh?LDhHhWhhhLFh0hhW<hhhIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIllyylacT>yK.gCaTCy=lYgXyVyyalPIyNN9N?NNNNNNN?NNNNNNNNN?NNNNNNNNNeZyORyyPQVy_eNkeXbZyyykyyy)yVkkyjjYGjjYP6Pj4L7TYEYjjjLNjPjPYYjYjL[q[bq[SqqqUqMqqqqqqq[bqqq=qXq*qDYo_ooQ:oooooooooooooYYoooooS+ooyayWyy[W8tn1QIMU=nLXdynyWyaQRt;yKKKKKKKKKKKKKK6KKKKKKKKKKKKKKKKK`ZPOebQ@Ec]@B9DBN`H_][[yVy6a[hOy";
  }
});

// src/engine/text-model.ts
function textBits(value) {
  decoded ??= decode();
  const { fine, even, odd } = decoded;
  const end = Math.min(value.length, modelWindow);
  let bits = 0;
  let history = 255;
  let cases = 26;
  let letter1 = 26;
  let letter2 = 26;
  let digit1 = 10;
  let symbol1 = 32;
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i);
    const folded = code | 32;
    if (folded >= 97 && folded <= 122) {
      const upper2 = code < 97 ? 1 : 0;
      if (upper2 === 1 && cases % 3 === 0) letter1 = letter2 = 26;
      const letter3 = folded - 97;
      const cell = (letter2 * 27 + letter1) * 26 + letter3;
      bits += fine[classCells.charCodeAt(history * 3)] + fine[caseCells.charCodeAt(cases * 2 + upper2)] + (cell & 1 ? odd : even)[trigramCells.charCodeAt(cell >> 1)];
      history = history << 2 & 255;
      cases = cases % 9 * 3 + upper2;
      letter2 = letter1;
      letter1 = letter3;
      digit1 = 10;
      symbol1 = 32;
    } else if (code >= 48 && code <= 57) {
      bits += fine[classCells.charCodeAt(history * 3 + 1)] + fine[digitCells.charCodeAt(digit1 * 10 + code - 48)];
      history = history << 2 & 255 | 1;
      cases = cases % 9 * 3 + 2;
      letter1 = letter2 = 26;
      digit1 = code - 48;
      symbol1 = 32;
    } else {
      const index2 = symbolIndex(code);
      bits += fine[classCells.charCodeAt(history * 3 + 2)] + (index2 < 32 ? fine[symbolCells.charCodeAt(symbol1 * 32 + index2)] : 10);
      history = history << 2 & 255 | 2;
      cases = cases % 9 * 3 + 2;
      letter1 = letter2 = 26;
      digit1 = 10;
      symbol1 = index2;
    }
  }
  return bits;
}
function symbolIndex(code) {
  if (code >= 33 && code <= 47) return code - 33;
  if (code >= 58 && code <= 64) return code - 43;
  if (code >= 91 && code <= 96) return code - 69;
  if (code >= 123 && code <= 126) return code - 95;
  return 32;
}
function decode() {
  const fine = new Float32Array(128);
  const even = new Float32Array(128);
  const odd = new Float32Array(128);
  for (let index2 = 0; index2 < 81; index2++) {
    const code = index2 < 52 ? index2 + 40 : index2 + 41;
    fine[code] = index2 * cellStep;
    even[code] = levels[Math.floor(index2 / 9)];
    odd[code] = levels[index2 % 9];
  }
  return { fine, even, odd };
}
var modelWindow, cellStep, contexts, decoded;
var init_text_model = __esm({
  "src/engine/text-model.ts"() {
    "use strict";
    init_text_model_table();
    modelWindow = 512;
    cellStep = 0.15;
    contexts = {
      /** History of the last four classes, base 4 (0 letter, 1 digit, 2 symbol, 3 before the start), next class. */
      class: 256 * 3,
      /** Case of the last three characters, base 3 (0 lower, 1 upper, 2 other or none), next is upper or lower. */
      case: 27 * 2,
      /** Two letters before, 26 for none; a hump (`aB`) starts afresh. */
      trigram: 27 * 27 * 26,
      /** Digit before, 10 for none. */
      digit: 11 * 10,
      /** Symbol before, 32 for none. */
      symbol: 33 * 32
    };
  }
});

// src/engine/randomness.ts
function isRandom(value) {
  return isRandomWhole(value) || symbols > 0 && value.length > longPart && hasRandomPart(value);
}
function hasRandomPart(value) {
  if (value.length > 4096 || !onlyParts.test(value) || float.test(value)) return false;
  return value.split(partSeparators).some((part) => part.length >= longPart && part.length < value.length && isRandomWhole(part));
}
function isRandomWhole(value) {
  survey(value);
  const { length } = value;
  if (length < shortest || alphabet === "text" || alphabet === "decimal") return false;
  if (entropy(length) < entropyFloor(size, length)) return false;
  if (oddsBits(value) < neededBits(length)) return false;
  if (symbols > 0 && isStructured(value)) return false;
  return !isUuid(value) && !isReadableWhenUnmasked(value) && !isReadableWhenDecoded(value);
}
function survey(value) {
  counts.fill(0);
  symbols = 0;
  const end = Math.min(value.length, modelWindow);
  alphabet = "text";
  for (let i = 0; i < end; i++) {
    const code = value.charCodeAt(i);
    if (code < 33 || code > 126) return;
    counts[code]++;
  }
  let [upper2, lower2, digits2, beyondHex, beyondBase32] = [0, 0, 0, 0, 0];
  let base64Symbols = 0;
  let kinds2 = 0;
  for (let code = 33; code < 127; code++) {
    const count3 = counts[code];
    if (count3 === 0) continue;
    if (code >= 97 && code <= 122) {
      lower2 += count3;
      if (code > 102) beyondHex += count3;
    } else if (code >= 65 && code <= 90) {
      upper2 += count3;
      if (code > 70) beyondHex += count3;
    } else if (code >= 48 && code <= 57) {
      digits2 += count3;
      if (code < 50 || code > 55) beyondBase32 += count3;
    } else {
      symbols += count3;
      kinds2++;
      if (code === 43 || code === 45 || code === 47 || code === 61 || code === 95) base64Symbols += count3;
    }
  }
  onlyHex = beyondHex === 0;
  noLetters = upper2 + lower2 === 0;
  const oneCase = upper2 === 0 || lower2 === 0;
  if (symbols > 0) {
    alphabet = base64Symbols === symbols ? "base64" : "printable";
    const letters = upper2 + lower2 === 0 ? 10 : oneCase ? 36 : 62;
    size = kinds2 > 4 ? letters === 62 ? 94 : 68 : letters + kinds2;
  } else if (upper2 + lower2 === 0) {
    alphabet = "decimal";
    size = 10;
  } else if (beyondHex === 0) {
    alphabet = "hex";
    size = oneCase ? 16 : 22;
  } else if (digits2 === 0) {
    alphabet = "letters";
    size = oneCase ? 26 : 52;
  } else if (!oneCase) {
    alphabet = "base62";
    size = 62;
  } else {
    alphabet = beyondBase32 === 0 ? "base32" : "base36";
    size = beyondBase32 === 0 ? 32 : 36;
  }
}
function oddsBits(value) {
  return textBits(value) - Math.log2(size) * Math.min(value.length, modelWindow);
}
function neededBits(length) {
  const [bits, slope] = evidence[alphabet];
  if (length < 12) return bits - 3 + (12 - length);
  if (length < 16) return bits - (16 - length) * 0.75;
  return bits + slope * (length < 40 ? length - 16 : 24);
}
function entropy(length) {
  const seen = Math.min(length, modelWindow);
  let sum = 0;
  for (let code = 33; code < 127; code++) {
    const count3 = counts[code];
    if (count3 > 1) sum += count3 * Math.log2(count3);
  }
  return Math.log2(seen) - sum / seen;
}
function isStructured(value) {
  if (noLetters || onlyHex && longestRun(value) < 12) return true;
  if (alphabet !== "printable") return false;
  if (range.test(value)) return true;
  if (!onlySeparators.test(value)) return false;
  const parts = value.length <= 4096 ? value.split(separators) : [];
  const verdict6 = parts.length > 1 && !parts.some((part) => part.length >= 16 && isRandomWhole(part));
  if (parts.length > 1) survey(value);
  return verdict6;
}
function longestRun(value) {
  let longest2 = 0;
  let run4 = 0;
  for (let i = 0; i < value.length; i++) {
    run4 = symbolIndex(value.charCodeAt(i)) < 32 ? 0 : run4 + 1;
    if (run4 > longest2) longest2 = run4;
  }
  return longest2;
}
function isUuid(value) {
  return value.length >= 36 && value.length <= 38 && uuid.test(value);
}
function isReadableWhenUnmasked(value) {
  if (onlyHex || value.length > 24) return false;
  let replaced = 0;
  const folded = value.replace(leetSigns, (character, at2) => {
    if (at2 * 5 >= value.length * 4) return character;
    replaced++;
    return leetLetters[character];
  });
  return replaced > 0 && oddsBits(folded) + bitsPerMask * replaced < neededBits(value.length);
}
function isReadableWhenDecoded(value) {
  if (decoding || value.length < 12) return false;
  const decoded3 = alphabet === "hex" ? textOfHex(value) : size >= 52 ? textOfBase64(value) : void 0;
  if (decoded3 === void 0) return false;
  decoding = true;
  const random = isRandom(decoded3);
  decoding = false;
  survey(value);
  return !random;
}
var shortest, counts, alphabet, size, symbols, onlyHex, noLetters, longPart, onlyParts, float, partSeparators, evidence, range, onlySeparators, separators, uuid, bitsPerMask, decoding;
var init_randomness = __esm({
  "src/engine/randomness.ts"() {
    "use strict";
    init_leet();
    init_entropy_floor();
    init_readable_bytes();
    init_text_model();
    shortest = 8;
    counts = new Uint16Array(128);
    alphabet = "text";
    size = 0;
    symbols = 0;
    onlyHex = false;
    noLetters = false;
    longPart = 20;
    onlyParts = /^[\w.:/@,=~|+-]+$/;
    float = /^[+-]?[\d.]+(?:e[+-]?\d+)?$/i;
    partSeparators = /[-_.:/@,=~|+]+/;
    evidence = {
      decimal: [99, 0],
      hex: [13, 0.7],
      base32: [14, 0.8],
      base36: [12, 0.8],
      letters: [18, 1],
      base62: [18, 1],
      base64: [18, 1],
      printable: [16, 1],
      text: [99, 0]
    };
    range = /a-z|A-Z|0-9|\\[wdsWDS][+*{]|\(\?[:=!<]|\([\w ]*\|[\w| ]*\)/;
    onlySeparators = /^[\w~@*,+=-]*[.:/][\w.:/~@*,+=-]*$/;
    separators = /[.:/~@*,]+/;
    uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
    bitsPerMask = 3;
    decoding = false;
  }
});

// src/engine/test-vectors.ts
function isTestVector(value) {
  if (value.length < 32) return false;
  const start = value.replace(/^0x/i, "").slice(0, 16);
  return vectors.has(start) || vectors.has(start.toLowerCase());
}
var vectors;
var init_test_vectors = __esm({
  "src/engine/test-vectors.ts"() {
    "use strict";
    vectors = new Set(
      "2b7e151628aed2a6 8e73b0f7da0e6452 603deb1015ca71be 77076d0a7318a57d 5dab087e624a8a4b a546e36bf0527c9d 9d61b19deffd5a60 4ccd089b28ff96da c5aa8df43f9f837b AyM1SysPpbyDfgZl GawgguFyGrWKav7A 870MB6gfuTJ4HtUn X4cTteJY_gn4FYPs nWGxne_9WmC6hEr0".split(" ")
    );
  }
});

// src/engine/dev-default.ts
function isDevDefault(written2, keyName, near) {
  const lower2 = written2.replaceAll("\\", "");
  if (lower2.length > 40) return false;
  const plain4 = lower2.replace(notLetters, "");
  if (plain4.length < lower2.length * 0.4) return false;
  const keys = keyName === "" ? [] : keyWords(keyName);
  if (plain4.length >= 2 && (plain4 === keys.join("") || keys.includes(plain4))) return true;
  const own = near === void 0 ? keys : [...keys, ...near.map((word) => word.toLowerCase())];
  return splits(lower2, fold(lower2), own);
}
function fold(lower2) {
  return lower2.replace(leetSigns, (character) => leetLetters[character]);
}
function splits(text, folded, own) {
  const vocabulary = words("defaults");
  const { length } = text;
  const cost = new Uint8Array(length + 1).fill(99);
  cost[0] = 0;
  for (let start = 0; start < length; start++) {
    const here = cost[start];
    if (here > 4) continue;
    if (!isLetter(text.charCodeAt(start)) && here + 1 < cost[start + 1]) cost[start + 1] = here + 1;
    for (let end = start + 1; end <= length && end - start <= longestWord; end++) {
      if (!isLetter(folded.charCodeAt(end - 1))) break;
      const extra = here + (end - start < 3 ? 1 : 0);
      if (extra >= cost[end]) continue;
      const word = folded.slice(start, end);
      if (vocabulary.has(word) || own.includes(word)) cost[end] = extra;
    }
  }
  return cost[length] <= 4;
}
function isLetter(code) {
  return code >= 97 && code <= 122;
}
var notLetters, longestWord;
var init_dev_default = __esm({
  "src/engine/dev-default.ts"() {
    "use strict";
    init_leet();
    init_key_name();
    init_words();
    notLetters = /[^a-z]/g;
    longestWord = 16;
  }
});

// src/engine/placeholder.ts
function isPlaceholder(value) {
  const text = value.length > 512 ? value.slice(0, 512) : value;
  if (text.length < 3) return false;
  return placeholderWords.test(text.toLowerCase()) || bracketed.test(text) || isPatterned(text) || elided.test(text) || isPeriodic(text);
}
function isPatterned(text) {
  let same2 = 1;
  let rising = 1;
  let falling = 1;
  let crossed = 0;
  let stepped = 0;
  let distinct = 0;
  let seenLow = 0;
  let seenHigh = 0;
  let seenOther = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bit = 1 << (code & 31);
    const seen = code < 64 ? seenLow : code < 96 ? seenHigh : seenOther;
    if ((seen & bit) === 0) distinct++;
    if (code < 64) seenLow |= bit;
    else if (code < 96) seenHigh |= bit;
    else seenOther |= bit;
    if (i === 0) continue;
    const step = stepOf(text.charCodeAt(i - 1), code);
    same2 = step === 0 ? same2 + 1 : 1;
    rising = step === 1 ? rising + 1 : 1;
    falling = step === -1 ? falling + 1 : 1;
    crossed = i > 1 && stepOf(text.charCodeAt(i - 2), code) === 1 ? crossed + 1 : 0;
    if (rising >= 7 || falling >= 7 || crossed >= 6) return true;
    if (same2 >= 4 && (same2 * 2 >= text.length || same2 >= 6 && same2 * 3 >= text.length || same2 >= 10 && code !== 65))
      return true;
    const run4 = Math.max(same2, rising, falling);
    if (run4 === 4) stepped += 4;
    else if (run4 > 4) stepped++;
  }
  if (text.length >= 8 && stepped * 2 >= text.length) return true;
  return distinct <= 2 && text.length >= 8 || distinct <= 3 && text.length >= 14;
}
function stepOf(before, code) {
  if (before === code) return 0;
  if (before >= 48 && before <= 57 && code >= 48 && code <= 57) {
    if (before === 57 && code === 48) return 1;
    return code - before;
  }
  const [a, b] = [before | 32, code | 32];
  return a >= 97 && a <= 122 && b >= 97 && b <= 122 ? b - a : 99;
}
function isPeriodic(text) {
  const { length } = text;
  if (length < 6) return false;
  for (let period = 1; period <= 16 && period * (length < 14 ? 3 : 2) <= length; period++) {
    let i = period;
    while (i < length && text.charCodeAt(i) === text.charCodeAt(i - period)) i++;
    if (i === length) return true;
  }
  return false;
}
var placeholderWords, bracketed, elided;
var init_placeholder = __esm({
  "src/engine/placeholder.ts"() {
    "use strict";
    placeholderWords = new RegExp(
      "example|placeholder|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|redacted|dummy|sample|foobar|fixme|lorem|notreal|not[-_ ]a[-_ ]|deadbeef|cafebabe|feedface|qwerty|zxcvb|asdfgh|asdlfk|lkjasd|asdfj|1q2w3e|your[-_ ]|insert[-_ ]|enter[-_ ]|[-_ ]goes[-_ ]|[-_ ]here$|(?:^|[^a-z0-9])(?:your|fake|mock|todo|insert|masked|censored|truncated)(?:[^a-z0-9]|$)|(?:^|[-_])(?:abc123|abcdef|abcd12|123456|012345|abc[-_]123|test123|a1b2c3)|^your(?:api|key|token|secret|pass|client|access|own|user)|^x{4}|^x{3,}(?:[^a-z0-9]|$)|x{4}$|x{6}|^[*?]{3}|[*?•●]{4}|\\.{4}|_{5}|#{4}|…$"
    );
    bracketed = /^(?:&lt;[A-Za-z\d _.:'|/-]+&gt;|<[A-Za-z\d\u00aa-\uffff _.:'|/-]+>|\[[A-Za-z\u00aa-\uffff _.'-]+\]|\{[A-Za-z _.-]+\}|\([A-Za-z\u00aa-\uffff _.'-]+\)|__[A-Z][A-Z_]*__|%%?[A-Z_]+%%?|@@?[A-Z_]+@@?)$/;
    elided = /^[\w-]*\.{3}[\w-]*$|^[\w-]+…[\w-]*$/;
  }
});

// src/engine/value-reference.ts
function isReference(text) {
  if (!(anyScheme.test(text) && !storeScheme.test(text)) && wholeReference.test(text)) return true;
  if (joined.test(text) && !isRandom(text)) return true;
  if (interpolated.test(text)) {
    return !text.split(interpolatedPart).some((part) => part.length >= 16 && isRandom(part.replace(edges, "")));
  }
  return formatted.test(text) && !isRandom(text);
}
function referenceDefault(value) {
  if (value.charCodeAt(0) !== 36 || value.charCodeAt(1) !== 123 || value.length > 4096) return void 0;
  return withDefault.exec(value)?.[1];
}
var withDefault, wholeReference, interpolated, joined, formatted, anyScheme, storeScheme, interpolatedPart, edges;
var init_value_reference = __esm({
  "src/engine/value-reference.ts"() {
    "use strict";
    init_randomness();
    withDefault = /^\$\{(?!(?:env|ssm|cf|self|opt|sls|param|file|s3|aws|localEnv|containerEnv|input|secrets?|vault|sys|output|git):[^-])[A-Za-z_][\w.]*(?::?[-=]|:(?![?+]))([^{}]*)\}$/;
    wholeReference = new RegExp(
      "^(?:" + [
        "\\$[A-Za-z_]\\w*",
        "\\$(?:env|script|global|using):\\w+",
        "\\$[0-9@*#?]",
        "%[A-Za-z_]\\w*%",
        "%env\\([\\w:]+\\)%",
        "!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env|include)\\b.*",
        "\\{!{0,2}[A-Za-z_$][\\w.?!()$\\[\\]]*\\}",
        "(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\\+\\w+|bao|doppler|infisical|keyring|chamber|lastpass|bitwarden|env|file):[^\\s:].*",
        "arn:aws[\\w-]*:(?:secretsmanager|ssm|kms):.*",
        "@Microsoft\\.KeyVault\\(.*",
        "ENC\\[.*",
        "ENC\\(.*\\)",
        "encrypted:.*",
        "\\{cipher\\}.*",
        "projects/[^/]+/secrets/.*",
        "\\{\\{.*",
        "<%.*",
        "`[^`]+`",
        "(?:this|self|props|options|opts|config|cfg|conf|settings|env|params|param|args|arg|argv|req|request|res|response|ctx|context|state|data|user|body|secrets|vars|var|local|module|inputs|steps|needs|github|values|process|import|os|sys|event|input|form|row|item|account|session|app|window|document|event|result|payload|credentials|creds|auth|kwargs|flags|viper|Rails|System|Environment|Configuration|ENV|\\$_(?:ENV|SERVER|POST|GET|REQUEST)|\\$\\w+|\\.Values|e|c|s|p|u|r|o|t)(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*|(?:\\?\\.)?\\[[^\\]]*\\])+(?:\\(.*\\))?[;,!]?",
        "(?:await |new |typeof |not )?[A-Za-z_$][\\w$]*(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*)*!?\\(.*\\)(?:[.?\\[!].*)?[;,]?"
      ].join("|") + ")$",
      "s"
    );
    interpolated = /\$[A-Za-z_]\w*(?:\[\w*\]|->\w)|\$\{[^}]+\}|\{\$[^}]+\}|\$\([^)]+\)|\{\{[^}]*\}\}|<%.*%>|#\{[^}]+\}|%\([A-Za-z_]\w*\)s|\{[A-Za-z_][\w.]*\}|\{\d\}|^(?:\$[{(]|\{\{|<%|#\{)/s;
    joined = /^["'`)\]}][\s.,;:)+|&?]|^[,}]\s?["']?[\w$.-]+["']?\s?[:=]$|^[,;]\s?[A-Za-z_$].*[()=;]|^\|\|\s?[$\w.]+\s?\|\|$|^[+.]\s?[$A-Za-z_][$\w.>()-]*\s?[+.]$|[\w'")\]]\s?={2,3}\s?['"(]|['"]\s?={2,3}\s?\w/;
    formatted = /(?:^|[^%\w])%[sdv@](?:$|\W)|\\\([A-Za-z_]/;
    anyScheme = /^[A-Za-z][\w+.-]*:\/\//;
    storeScheme = /^(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\+\w+|bao|doppler|infisical|keyring|chamber|file|env):/;
    interpolatedPart = /\$[A-Za-z_]\w*(?:\[\w*\]|->\w+)|\$\{[^}]*\}|\{\$[^}]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|<%[^%]*%>|#\{[^}]*\}|\{[^}]*\}/;
    edges = /^\W+|\W+$/g;
  }
});

// src/engine/value-place.ts
function placeOf(text, lower2, random) {
  if (url.test(lower2)) {
    const password = userinfo.exec(text)?.[1];
    return password !== void 0 && !isPlaceholder(password) && !isReference(password) ? "url-credentials" : "url";
  }
  if (opaqueUrl.test(lower2) || domain.test(lower2)) return "url";
  if (hostPort.test(lower2) && !random) return "url";
  const host = email.exec(lower2);
  if (host !== null && domain.test(host[1])) return "email";
  if (fileName.test(text)) return "path";
  if (rooted.test(text))
    return !random || pathOnly.test(text) && !base64Only.test(text) ? "path" : void 0;
  return !random && slashed.test(text) ? "path" : void 0;
}
var base64Only, url, opaqueUrl, userinfo, hostPort, domain, email, rooted, fileName, pathOnly, slashed;
var init_value_place = __esm({
  "src/engine/value-place.ts"() {
    "use strict";
    init_placeholder();
    init_value_reference();
    base64Only = /^[\w+/=-]+$/;
    url = /^[a-z][a-z\d+.-]{1,30}:\/\//;
    opaqueUrl = /^(?:mailto|data|jdbc|urn|arn|tel|blob|about|javascript|npm|workspace|docker|git\+?\w*):\S/;
    userinfo = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#:@]*:([^\s/@]+)@/i;
    hostPort = /^[a-z][\w.-]*:\d{2,5}(?:\/\S*)?$/;
    domain = /^(?:[a-z\d_](?:[\w-]*[a-z\d])?\.)+(?:com|net|org|io|dev|app|local|localhost|internal|test|example|invalid|cloud|co|us|uk|eu|de|fr|nl|es|it|se|no|fi|dk|pl|cz|ch|at|be|pt|br|jp|cn|in|au|ca|nz|ru|info|biz|gov|edu|mil|me|tv|ai|gg|so|sh|tech|xyz|site|online|store)$/;
    email = /^[\w.+-]+@([a-z\d.-]+)$/;
    rooted = /^(?:\.{0,2}|~|[A-Za-z]:|file:)[\\/]/;
    fileName = /^[\w.@ /\\-]*\.(?:pem|key|crt|cer|der|p12|pfx|jks|p8|pub|asc|gpg|json5?|jsonc|ya?ml|toml|ini|conf|cfg|env|txt|md|rst|html?|xml|csv|tsv|log|sql|sh|bash|ps1|bat|py|rb|php|go|rs|java|kt|swift|cs?|h|cpp|m?[jt]sx?|cjs|css|s[ac]ss|vue|svelte|png|jpe?g|gif|svg|ico|webp|pdf|zip|gz|tgz|tar|lock|tf|tfvars|hcl|properties|gradle|plist|tmpl|tpl|erb|ejs|hbs|snap|map|wasm|proto|graphql|feature|secret|token)$/i;
    pathOnly = /^[\w.@:~-]*[\\/][\w.@:~ -]*[\\/][\w.@:~ \\/-]+$/;
    slashed = /^[\w.@:{}*+~-]+(?:[/\\][\w.@:{}*+~-]+)+\/?$/;
  }
});

// src/engine/value-encrypted.ts
function isEncrypted(text) {
  if (text.length < 24) return false;
  const first = text.charCodeAt(0);
  if (first === 101 && text.startsWith("eyJ")) return jwe.test(text);
  return formats.test(text) || text.length > 600 && sealed.test(text) || rails.test(text);
}
var formats, jwe, sealed, rails;
var init_value_encrypted = __esm({
  "src/engine/value-encrypted.ts"() {
    "use strict";
    formats = /^(?:CiQA[\w+/=-]{60}|AQ[IE]CAH[\w+/=-]{60}|vault:v\d+:|gAAAAAB[\w-]{60}|\{?AQAAABAAAA[\w+/=]{20}|ENC\[(?:AES256_GCM|PKCS7|GPG|KMS)|\$ANSIBLE_VAULT;|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED)|age-encryption\.org|encrypted:[\w+/=]{20}|hQ[EIM][MO]A[\w+/=]{100})/;
    jwe = /^eyJ[\w-]{10,}\.[\w-]*\.[\w-]{8,}\.[\w-]{4,}\.[\w-]{16,}$/;
    sealed = /^Ag[A-D][\w+/]{600,}={0,2}$/;
    rails = /^[\w+/]{16,}={0,2}--[\w+/]{16}(?:==)?--[\w+/]{22}==$/;
  }
});

// src/engine/value-text.ts
function isCode(text, random) {
  return (random ? callShape : codeShape).test(text);
}
function isExpression(text, random) {
  return random ? callShape.test(text) || randomMember.test(text) : expression.test(text);
}
function isPlainlyProse(text, lower2) {
  return (sentence.test(text) || nonAscii.test(text) || capitalised.test(text)) && isProse(text, lower2);
}
function isIdentifier(text) {
  if (text.length > 100) return false;
  if (selector.test(text)) return true;
  if (!humped.test(text) && !separated.test(text)) return false;
  const list = keyWords(text);
  return list.length > 1 && list.some((word) => fieldWords.has(word)) && !list.some((word) => throwaway.has(word));
}
function isProse(text, lower2) {
  if (words("translations").has(lower2) || endsAsText.test(text) || markup.test(text)) return true;
  if (capitalised.test(text) && fieldWords.has(lower2)) return true;
  if (nonAscii.test(text)) {
    if (foreign.test(text)) return true;
    if ((text.match(foreignLetter)?.length ?? 0) * 3 >= text.length) return true;
  }
  if (!blank.test(text)) return text.startsWith("<") && text.endsWith(">");
  let total = 0;
  let plain4 = 0;
  for (const part of text.split(/\s+/)) {
    if (!letter.test(part)) continue;
    total++;
    if (part.length >= 16 && isRandom(part)) return false;
    if (wordish.test(part)) plain4++;
  }
  return total === 0 || plain4 * 2 >= total;
}
function isOperator(text) {
  return text.length < 8 && !/[A-Za-z0-9\u00aa-\uffff]/.test(text);
}
var codeShape, callShape, expression, randomMember, humped, separated, selector, fieldWords, throwaway, sentence, capitalised, blank, letter, wordish, nonAscii, foreignLetter, foreign, endsAsText, markup;
var init_value_text = __esm({
  "src/engine/value-text.ts"() {
    "use strict";
    init_key_name();
    init_randomness();
    init_words();
    codeShape = /^(?:[A-Za-z_$@&*!][\w$]*(?:(?:\?\.|\.|::|->)[\w$]+|\[[^\]]*\])*[;,!?]?|.*(?:=>|\|\||&&|\?\?|[()[\]{}<>|]).*|(?:await|new|typeof|function|async|return|if|not|lambda) .*|.* (?:\+|if|or|and|as|in|is) .*)$/s;
    callShape = /^[A-Za-z_$][\w$.]*[([]|^\/.+\/[dgimsuvy]*[;,)]*$/;
    expression = /^(?:.*[,;([{]|\[\]\w+\(.*|&?[A-Z]\w*\{.*\}|\[[A-Za-z_].*\]|!{0,2}[&*]?[A-Za-z_$][\w$]*(?:\[[^\]]*\])*(?:(?:\?\.|!?\.|->|::)[A-Za-z_$]*[A-Za-z_$](?:\[[^\]]*\])*)+[!?)]*|[!&*]{1,2}[A-Za-z_$][\w.]*|[A-Za-z_$][\w$.]*[([].*|[A-Za-z_][\w.:]*<.*>[!?)]*|.*=>.*)$/s;
    randomMember = /^[a-z]{1,12}(?:\.[A-Za-z]+){1,4}[,;]$/;
    humped = /^[A-Za-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:[A-Z][a-z]*)+$/;
    separated = /^[A-Za-z]+(?:[-_.:][A-Za-z]+)+$/;
    selector = /^[=&<]\??[a-z][A-Za-z]+$|^[#.][A-Za-z][A-Za-z_-]*$|^[\w.#-]*\[[\w-]+(?:[~|^$*]?=.*)?\]$|^\^.*\$$|^--?[a-z][a-z-]*=?$|^@[a-z][\w-]*$/;
    fieldWords = new Set(
      "password passwd pwd pass passphrase passcode token secret key credential credentials auth login signin signup user username email name field input form header label title text error message button page view id access refresh reset forgot current new old confirm confirmation repeat client api type value url public private bearer session cookie csrf xsrf hint placeholder description settings account profile required invalid missing validation provider service manager param query body grant required authorization authentication".split(
        " "
      )
    );
    throwaway = new Set(
      "my super change changeme dev local example default the this very test please".split(" ")
    );
    sentence = /\s.*[.?!:]$|^[A-Za-z\u00aa-\uffff]+[:?]$/;
    capitalised = /^[A-Z][a-z]+$/;
    blank = /\s/;
    letter = /[A-Za-z\u00aa-\uffff]/;
    wordish = /^[^A-Za-z0-9\u00aa-\uffff]*[A-Za-z\u00aa-\uffff][A-Za-z\u0080-\uffff'`-]*[^A-Za-z0-9]*$/;
    nonAscii = /[\u0080-\uffff]/;
    foreignLetter = /[\u0080-\uffff]/g;
    foreign = /^[^0-9$+<=>^`|~]+$/;
    endsAsText = /^[A-Za-z\u00aa-\uffff]+(?:[:?…]|\.\.\.)$|^[A-Z][a-z]+\.$/;
    markup = /^\s*<[a-z][\w-]*(?:\s[^<>]*)?\/?>/i;
  }
});

// src/engine/value-class.ts
function classifyValue(value, keyName = "", bare2 = false, near) {
  const text = hasBlankEnds(value) ? value.trim() : value;
  if (text === "") return verdicts.empty;
  if (text.length > longest) return classifyLong(text);
  const inner = referenceDefault(text);
  if (inner !== void 0) {
    const verdict6 = classifyValue(inner, keyName, false, near);
    return verdict6.kind === "empty" ? verdicts.reference : verdict6;
  }
  if (isReference(text)) return verdicts.reference;
  const lower2 = text.toLowerCase();
  const scalar = scalarOf(text, lower2);
  if (scalar !== void 0) return scalar;
  if (expressionSource.test(text)) return verdicts.placeholder;
  const special = specialOf(text, lower2, keyName);
  if (special !== void 0) return special;
  const random = isRandom(text);
  if (bare2 && isCode(text, random)) return verdicts.reference;
  const place2 = placeOf(text, lower2, random);
  if (place2 !== void 0) return verdicts[place2];
  if (isOperator(text)) return verdicts.placeholder;
  if (isPlainlyProse(text, lower2)) return verdicts.prose;
  if (isPlaceholder(text)) {
    return oneWord.test(lower2) && isDevDefault(lower2, keyName, near) ? verdicts["dev-default"] : verdicts.placeholder;
  }
  if (random && (text.length > 20 || !isDevDefault(lower2, keyName, near))) return verdicts.random;
  if (words("keywords").has(lower2) || validation.test(lower2)) return verdicts.keyword;
  if (isIdentifier(text)) return verdicts.identifier;
  if (!text.includes(" ") && isDevDefault(lower2, keyName, near)) return verdicts["dev-default"];
  if (isProse(text, lower2)) return verdicts.prose;
  return verdicts.wordLike;
}
function verdict(kind2, random = false) {
  return Object.freeze({ kind: kind2, random });
}
function hasBlankEnds(value) {
  return value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32;
}
function classifyLong(text) {
  if (text.startsWith("-----BEGIN")) return verdicts.pem;
  return isRandom(text) ? verdicts.random : verdicts.prose;
}
function scalarOf(text, lower2) {
  if (text.length > 64) return void 0;
  if (booleans.has(lower2)) return verdicts.boolean;
  if (nulls.has(lower2)) return verdicts.null;
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122 && first !== 118) return void 0;
  if (number.test(text))
    return text.length >= 5 && isPlaceholder(text) ? verdicts.placeholder : verdicts.number;
  if (version.test(text)) return verdicts.number;
  return duration.test(text) ? verdicts.duration : void 0;
}
function specialOf(text, lower2, keyName) {
  if (isUuid(text)) return isPlaceholder(text) ? verdicts.placeholder : verdicts.uuid;
  const first = text.charCodeAt(0);
  if ((first === 36 || first === 123 || first === 112) && passwordHash.test(text))
    return verdicts["password-hash"];
  if (integrity.test(text)) return verdicts.hash;
  if (isEncrypted(text)) return verdicts.reference;
  if (keyName !== "" && hashNames.test(keyName) && (hashLengths.has(text.length) || hexOnly.test(text)) && isRandom(text)) {
    return verdicts.hash;
  }
  if (keyId.test(text) && pgpNames.test(keyName)) return verdicts.hash;
  if (published.test(text)) return verdicts.identifier;
  if (first === 45 && text.startsWith("-----BEGIN")) return verdicts.pem;
  const scheme = authScheme.exec(lower2);
  return scheme === null ? void 0 : classifyScheme(text.slice(scheme[0].length), keyName);
}
function classifyScheme(rest, keyName) {
  const verdict6 = classifyValue(rest, keyName);
  return verdict6.kind === "literal" && !verdict6.random && wordOnly.test(rest) ? verdicts.prose : verdict6;
}
var longest, expressionSource, validation, oneWord, verdicts, booleans, nulls, number, version, duration, passwordHash, integrity, hashLengths, hexOnly, hashNames, keyId, pgpNames, published, authScheme, wordOnly;
var init_value_class = __esm({
  "src/engine/value-class.ts"() {
    "use strict";
    init_dev_default();
    init_placeholder();
    init_randomness();
    init_value_place();
    init_value_reference();
    init_value_encrypted();
    init_value_text();
    init_words();
    longest = 4096;
    expressionSource = /\(\?(?:[:=!]|<[=!A-Za-z]|P<)|\[\^[^\]]{1,40}\][+*{]|\\[dwsDWS][+*{]/;
    validation = /^(?:(?=(?:[^|]{1,80}\|){0,8}(?:required|nullable|sometimes|present|filled|string|confirmed|min:|max:))[a-z_]{2,30}(?::[^|]{0,60})?(?:\|(?:[a-z_]{2,30}(?::[^|]{0,60})?)?){1,12}|(?:min|max|between|size|digits):[\d,]+)$/;
    oneWord = /^[a-z]+\d*$/;
    verdicts = {
      empty: verdict("empty"),
      reference: verdict("reference"),
      boolean: verdict("boolean"),
      null: verdict("null"),
      number: verdict("number"),
      duration: verdict("duration"),
      keyword: verdict("keyword"),
      path: verdict("path"),
      url: verdict("url"),
      "url-credentials": verdict("url-credentials"),
      email: verdict("email"),
      placeholder: verdict("placeholder"),
      "dev-default": verdict("dev-default"),
      identifier: verdict("identifier"),
      prose: verdict("prose"),
      hash: verdict("hash"),
      "password-hash": verdict("password-hash"),
      uuid: verdict("uuid"),
      pem: verdict("pem"),
      random: verdict("literal", true),
      wordLike: verdict("literal")
    };
    booleans = new Set("true false yes no on off y n t f".split(" "));
    nulls = new Set(`null nil none undefined nan ~ n/a na void - -- {} [] "" ''`.split(" "));
    number = /^[+-]?(?:\d[\d_,]*(?:\.\d+)?(?:e[+-]?\d+)?[nlfu%]?|0x[\da-f]{1,16}|\.\d+)$/i;
    version = /^[~^<>=v ]*\d+(?:\.[\dx*]+)+(?:[-+][\w.-]{1,30})?$|^#[\da-f]{3,8}$|^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$|^[\d.]+(?:\/\d+|:\d+)$|^(?:[\da-f]{2}:){5}[\da-f]{2}$/i;
    duration = /^[+-]?\d+(?:\.\d+)?\s?(?:ns|us|µs|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?|[kmgt]i?b?|bytes?|bits?|px|r?em|rounds?)$|^(?:\d+[hms]){2,3}$|^P(?=\w)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/i;
    passwordHash = /^\$?\$(?:2[abxy]?|argon2(?:id|i|d)|[1567y]|gy|apr1|scrypt|s0|pbkdf2(?:-sha\d+)?|bcrypt-sha256)\$|^\{(?:bcrypt|argon2|scrypt|pbkdf2|sha256)(?:@\w+)?\}|^\{(?:SSHA|SHA|SMD5|MD5|CRYPT|PBKDF2)[\w-]*\}|^pbkdf2[_:]sha\d+[$:]/i;
    integrity = /^(?:sha(?:1|224|256|384|512)|md5|blake2b|h1)[-:=][\w+/=-]{20,}(?:\s|$)/i;
    hashLengths = /* @__PURE__ */ new Set([32, 40, 48, 56, 64, 96, 128]);
    hexOnly = /^(?:0x)?[\da-f]+$/i;
    hashNames = /hash|encrypted|digest|integrity|checksum|commit|etag|sha(?:1|224|256|384|512)?(?:sum)?(?![a-z])|md5|crc|fingerprint|revision|gitref|git_?head/i;
    keyId = /^(?:0x)?(?:[\dA-F]{16}|(?:[\dA-F]{4} ?){10})$/i;
    pgpNames = /gpg|pgp|recv-?key|key_?id/i;
    published = /^(?:pk[._](?:live|test|eyJ)|phc_)[\w.-]*$|^[?&][A-Za-z_][\w.-]*=$/;
    authScheme = /^(?:bearer|basic|token|apikey|bot|digest|negotiate|key) +(?=\S+$)/;
    wordOnly = /^[A-Za-z\u00aa-\uffff.:!?'-]+$/;
  }
});

// src/engine/detectors/line.ts
function lineStart(bytes, i, limit) {
  const least = Math.max(0, limit);
  let at2 = i;
  while (at2 > least && (classes[bytes[at2 - 1]] & NEWLINE) === 0) at2--;
  return at2 > 0 && (classes[bytes[at2 - 1]] & NEWLINE) === 0 ? void 0 : at2;
}
function skipToText(bytes, from, lines) {
  let i = from + run(bytes, from, from + 160, BLANK);
  for (let n = 0; n < lines && is(bytes, i, NEWLINE); n++) {
    if (bytes[i] === 13 && bytes[i + 1] === 10) i++;
    i += 1 + run(bytes, i + 1, i + 161, BLANK);
  }
  return i;
}
function indentation(bytes, start) {
  return run(bytes, start, start + 160, BLANK);
}
var init_line = __esm({
  "src/engine/detectors/line.ts"() {
    "use strict";
    init_bytes();
  }
});

// src/engine/detectors/signs.ts
var sign;
var init_signs = __esm({
  "src/engine/detectors/signs.ts"() {
    "use strict";
    sign = {
      doubleQuote: 34,
      hash: 35,
      percent: 37,
      ampersand: 38,
      singleQuote: 39,
      opening: 40,
      closing: 41,
      star: 42,
      comma: 44,
      dash: 45,
      dot: 46,
      slash: 47,
      colon: 58,
      semicolon: 59,
      less: 60,
      equals: 61,
      greater: 62,
      question: 63,
      openingBracket: 91,
      backslash: 92,
      bracket: 93,
      underscore: 95,
      backtick: 96,
      openingBrace: 123,
      bar: 124,
      brace: 125
    };
  }
});

// src/engine/detectors/quote.ts
function quoteLength(bytes, i) {
  const byte = bytes[i];
  if (byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick) return 1;
  if (byte === sign.backslash) {
    let end = i + 1;
    while (bytes[end] === sign.backslash && end - i < DEEPEST_ESCAPE) end++;
    if (bytes[end] === sign.doubleQuote || bytes[end] === sign.singleQuote) return end + 1 - i;
    return /^(?:\\{1,2}u002[27]|\\{1,2}x2[27])/i.exec(bytes.toString("latin1", i, i + 7))?.[0].length ?? 0;
  }
  if (byte === sign.ampersand) {
    return /^&(?:amp;)?(?:quot|apos|#0?3[49]|#x2[27]);/i.exec(bytes.toString("latin1", i, i + 12))?.[0].length ?? 0;
  }
  if (byte === sign.percent && bytes[i + 1] === 50 && (bytes[i + 2] === 50 || bytes[i + 2] === 55))
    return 3;
  return 0;
}
function readQuoted(bytes, at2) {
  const length = quoteLength(bytes, at2);
  if (length === 0) return void 0;
  const quote = bytes[at2 + length - 1];
  if (quote !== sign.doubleQuote && quote !== sign.singleQuote && quote !== sign.backtick)
    return closedBy(bytes, at2 + length, bytes.subarray(at2, at2 + length));
  if (bytes[at2 + length] === quote) {
    if (bytes[at2 + 2] !== quote || length > 1) return void 0;
    return closed(bytes, at2 + 3, quote, 0);
  }
  return closed(bytes, at2 + length, quote, length - 1);
}
function closed(bytes, start, quote, escapes) {
  const limit = Math.min(bytes.length, start + MAX_VALUE);
  for (let i = start; i < limit; i++) {
    const byte = bytes[i];
    if (byte === quote) return { start, end: i, after: i + 1 };
    if (byte === sign.backslash) {
      let end = i + 1;
      while (bytes[end] === sign.backslash) end++;
      if (bytes[end] === quote) {
        if (end - i <= escapes) return { start, end: i, after: end + 1 };
        if ((end - i) % 2 === 0 && escapes === 0) return { start, end, after: end + 1 };
        i = end;
      } else {
        i = (end - i) % 2 === 0 ? end - 1 : end;
        if (bytes[i] === 13 && bytes[i + 1] === 10) i++;
      }
    } else if ((classes[byte] & NEWLINE) !== 0) return void 0;
  }
  return void 0;
}
function closedBy(bytes, start, mark) {
  const end = bytes.subarray(start, start + MAX_VALUE).indexOf(mark);
  if (end <= 0 || /[\r\n]/.test(bytes.toString("latin1", start, start + end))) return void 0;
  return { start, end: start + end, after: start + end + mark.length };
}
var MAX_VALUE, DEEPEST_ESCAPE;
var init_quote = __esm({
  "src/engine/detectors/quote.ts"() {
    "use strict";
    init_bytes();
    init_signs();
    MAX_VALUE = 2048;
    DEEPEST_ESCAPE = 7;
  }
});

// src/engine/detectors/assignment-element.ts
function elementValue(bytes, nameStart, nameEnd, behind) {
  const before = bytes[nameStart - 1];
  if (bytes[behind] === sign.less) {
    return before === sign.greater && bytes[behind + 1] === sign.slash ? nextElement(bytes, behind) : void 0;
  }
  const isTag = before === sign.less || before === sign.colon && hasPrefix(bytes, nameStart - 1);
  if (!isTag && (behind === nameEnd || !isAttribute(bytes, nameStart))) return void 0;
  if (isTag && nameEnd - nameStart === 3 && /^key$/i.test(bytes.toString("latin1", nameStart, nameEnd)))
    return void 0;
  if (isTag && (bytes[nameStart - 2] === sign.question || bytes[nameStart - 3] === sign.question))
    return void 0;
  const end = tagEnd(bytes, behind);
  return end === void 0 ? void 0 : textOf(bytes, end);
}
function hasPrefix(bytes, colon) {
  return bytes[colon - runBefore(bytes, colon, colon - 16, NAME) - 1] === sign.less;
}
function isAttribute(bytes, nameStart) {
  const quote = bytes[nameStart - 1];
  if (quote !== sign.doubleQuote && quote !== sign.singleQuote) return false;
  return /(?:^|[\s:])(?:name|key)=["']$/i.test(
    bytes.toString("latin1", Math.max(0, nameStart - 8), nameStart)
  );
}
function tagEnd(bytes, from) {
  if (bytes[from] === sign.greater) return from + 1;
  if (!is(bytes, from, BLANK | NEWLINE)) return void 0;
  for (let i = from; i < from + MAX_TAG && i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === sign.greater) return bytes[i - 1] === sign.slash ? void 0 : i + 1;
    if (byte === sign.less || byte === sign.openingBrace || byte === sign.semicolon) return void 0;
    const quote = quoteLength(bytes, i);
    if (quote === 1) {
      if (/(?:^|\s)value=$/i.test(bytes.toString("latin1", Math.max(from, i - 7), i))) return void 0;
      const close = bytes.indexOf(byte, i + 1);
      if (close < 0 || close - from > MAX_TAG) return void 0;
      i = close;
    }
  }
  return void 0;
}
function nextElement(bytes, from) {
  const match = /^<\/[\w:-]{1,24}>\s{0,80}<(?:string|data|[\w-]{0,16}value)>/i.exec(
    bytes.toString("latin1", from, from + 160)
  );
  return match ? textOf(bytes, from + match[0].length) : void 0;
}
function textOf(bytes, from) {
  let i = skipToText(bytes, from, 2);
  for (let depth = 0; depth < 2 && bytes[i] === sign.less; depth++) {
    const inner = /^<(?:(?:[\w-]{0,16}value|string)>|!\[CDATA\[)/i.exec(bytes.toString("latin1", i, i + 28));
    if (inner === null) break;
    i = skipToText(bytes, i + inner[0].length, 1);
  }
  return i;
}
var MAX_TAG;
var init_assignment_element = __esm({
  "src/engine/detectors/assignment-element.ts"() {
    "use strict";
    init_bytes();
    init_line();
    init_quote();
    init_signs();
    MAX_TAG = 160;
  }
});

// src/engine/detectors/assignment-partner.ts
function findPartner(bytes, nameStart, behind) {
  const role = roleOf(bytes, nameStart);
  if (role === void 0) return void 0;
  const text = bytes.toString("latin1", behind, behind + REACH2);
  const found2 = (role === "block" ? defaultBehind : valueBehind).exec(text);
  if (found2 && !leavesEntry(found2[0])) return behind + found2[0].length;
  if (role === "block") return void 0;
  const from = Math.max(0, nameStart - REACH2);
  const before = valueBefore.exec(bytes.toString("latin1", from, nameStart));
  return before ? from + before.index + before[1].length : void 0;
}
function roleOf(bytes, nameStart) {
  let i = nameStart - 1;
  let quoted = false;
  while (bytes[i] === sign.doubleQuote || bytes[i] === sign.singleQuote || bytes[i] === sign.backslash) {
    quoted = true;
    i--;
  }
  while (nameStart - i < 24 && is(bytes, i, BLANK)) i--;
  const joint2 = bytes[i];
  if (joint2 === sign.equals || joint2 === sign.colon || joint2 === sign.greater) {
    if (joint2 === sign.greater && bytes[i - 1] !== sign.equals) return void 0;
    if (joint2 === sign.greater) i--;
    i--;
    while (nameStart - i < 40 && (is(bytes, i, BLANK) || bytes[i] === sign.doubleQuote || bytes[i] === sign.singleQuote || bytes[i] === sign.backslash))
      i--;
  } else if (!quoted || i === nameStart - 2) return void 0;
  const isBlock = joint2 !== sign.equals && joint2 !== sign.colon && joint2 !== sign.greater;
  const last = (bytes[i] ?? 0) | 32;
  if (last !== 101 && last !== 121 && last !== 109 && last !== 114) return void 0;
  const word = bytes.toString("latin1", i + 1 - runBefore(bytes, i + 1, i - 23, NAME), i + 1);
  if (isBlock) return word === "variable" ? "block" : void 0;
  return /^(?:[\w.-]*[._-])?(?:name|key|variable|param|parameter|header)$|^[a-z]+(?:Name|Key)$|^[A-Z]\w*(?:Name|Key)$/i.test(
    word
  ) ? "entry" : void 0;
}
function leavesEntry(text) {
  return /\n[ \t]*-[ \t]|[\s,"'](?:[A-Za-z]{0,12}name|key)\\?["']?\s{0,8}[:=]|\n[ \t]*\n|(?:\n[^\n]*){6}/i.test(
    text
  );
}
var REACH2, label, joint, valueBehind, defaultBehind, valueBefore;
var init_assignment_partner = __esm({
  "src/engine/detectors/assignment-partner.ts"() {
    "use strict";
    init_bytes();
    init_signs();
    REACH2 = 260;
    label = String.raw`\\{0,3}["']?(?:[A-Za-z]{0,12}[Vv]alue|VALUE|default(?:_value|Value)?|defaultvalue|content)\\{0,3}["']?`;
    joint = String.raw`[ \t]{0,12}(?:=>|[:=])[ \t]{0,12}`;
    valueBehind = new RegExp(String.raw`^[^{}[\]<>;]{0,180}?(?:[\s,;]|^)${label}${joint}`);
    defaultBehind = /^[ \t]*\{[^}]{0,220}?[\s,{]default[ \t]{0,20}=[ \t]{0,12}/;
    valueBefore = new RegExp(
      String.raw`((?:^|[\s,{(-])${label}${joint})(?:"[^"\n]{6,160}"|'[^'\n]{6,160}'|[^\s"',{}]{6,160}),?\s{0,40}\\{0,3}["']?(?:[A-Za-z]{0,12}[Nn]ame|key)\\{0,3}["']?${joint}\\{0,3}["']?$`
    );
  }
});

// src/engine/detectors/assignment-operator.ts
function readOperator(bytes, nameStart, nameEnd, dashes) {
  let i = nameEnd;
  let quotedName = false;
  for (let closers = 0; closers < 4; closers++) {
    if (bytes[i] === sign.bracket) i++;
    else if (bytes[i] === sign.openingBracket && closers === 0) {
      const digits2 = run(bytes, i + 1, i + 8, NAME);
      if (bytes[i + 1 + digits2] !== sign.bracket) break;
      i += digits2 + 2;
    } else {
      const length = quoteLength(bytes, i);
      if (length === 0) break;
      quotedName = true;
      i += length;
    }
  }
  if (quotedName && (bytes[nameStart - 1] === sign.comma || endsPhrase(bytes, nameStart))) return void 0;
  const blanks = run(bytes, i, i + MAX_BLANKS, BLANK);
  const at2 = i + blanks;
  const byte = bytes[at2];
  const make = (kind2, length) => {
    const gap = run(bytes, at2 + length, at2 + length + MAX_BLANKS, BLANK);
    return { kind: kind2, after: at2 + length + gap, spaced: blanks > 0 || gap > 0, quotedName };
  };
  switch (byte) {
    case sign.equals: {
      let length = 1;
      while (length < 3 && (bytes[at2 + length] === sign.equals || bytes[at2 + length] === sign.greater))
        length++;
      return make("equals", length);
    }
    case sign.colon:
      if (bytes[at2 + 1] === sign.colon) return void 0;
      if (quotedName && isTernary(bytes, nameStart)) return void 0;
      if (quotedName && blanks > 0 && /^:[A-Za-z][\w.-]*=/.test(bytes.toString("latin1", at2, at2 + 40)))
        return void 0;
      return make("colon", bytes[at2 + 1] === sign.equals ? 2 : 1 + emphasis(bytes, at2 + 1));
    case sign.percent:
      if (bytes[at2 + 1] !== 51 || blanks > 0) return void 0;
      return ((bytes[at2 + 2] ?? 0) | 32) === 100 ? make("equals", 3) : ((bytes[at2 + 2] ?? 0) | 32) === 97 ? make("colon", 3) : void 0;
    case sign.opening:
      return quotedName || blanks > 1 || !opensString(bytes, at2 + 1) ? void 0 : make("call", 1);
    case sign.bar:
      if (bytes[at2 + 1] !== sign.bar) return make("cell", 1);
      break;
  }
  const fallback2 = skipFallback(bytes, at2);
  if (fallback2 !== void 0) return { kind: "fallback", after: fallback2, spaced: true, quotedName };
  const element = elementValue(bytes, nameStart, nameEnd, i);
  if (element !== void 0) return { kind: "element", after: element, spaced: false, quotedName };
  const partner = findPartner(bytes, nameStart, i);
  if (partner !== void 0) return { kind: "apart", after: partner, spaced: true, quotedName };
  if (byte === sign.comma && quotedName) return make("comma", 1);
  if (blanks === 0 || quotedName && quoteLength(bytes, at2) !== 1 || is(bytes, at2, NEWLINE)) return void 0;
  if (dashes >= 2 || dashes === 1 && nameEnd - nameStart >= 4)
    return bytes[at2] === sign.dash ? void 0 : { kind: "flag", after: at2, spaced: true, quotedName };
  return { kind: "space", after: at2, spaced: true, quotedName };
}
function opensString(bytes, from) {
  const at2 = from + run(bytes, from, from + 4, BLANK);
  for (let i = at2; i < at2 + 3; i++) {
    const byte = bytes[i];
    if (byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick) return true;
    if (byte === sign.backslash) return quoteLength(bytes, i) > 0;
  }
  return false;
}
function skipFallback(bytes, from) {
  let i = from;
  if (bytes[i] === sign.closing) i++;
  i += run(bytes, i, i + 4, BLANK);
  const byte = bytes[i];
  const next = bytes[i + 1];
  const isFallback = byte === sign.bar && next === sign.bar || byte === sign.question && (next === sign.question || next === sign.colon) || byte === 111 && next === 114 && bytes[i + 2] === 32;
  if (!isFallback) return void 0;
  const at2 = i + 2 + run(bytes, i + 2, i + 8, BLANK);
  return quoteLength(bytes, at2) === 1 ? at2 : void 0;
}
function emphasis(bytes, i) {
  let end = i;
  while (end < i + 3 && (bytes[end] === sign.star || bytes[end] === sign.underscore)) end++;
  return end - i;
}
function endsPhrase(bytes, nameStart) {
  let words3 = 0;
  for (let i = nameStart - 1; i >= nameStart - MAX_BLANKS; i--) {
    const byte = bytes[i];
    if (byte === void 0 || byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick)
      break;
    if (is(bytes, i, NEWLINE)) break;
    if (is(bytes, i, BLANK) && ++words3 > 2) return true;
  }
  return false;
}
function isTernary(bytes, nameStart) {
  let i = nameStart - 2;
  while (nameStart - i < MAX_BLANKS && is(bytes, i, BLANK | NEWLINE)) i--;
  return bytes[i] === sign.question;
}
var MAX_BLANKS;
var init_assignment_operator = __esm({
  "src/engine/detectors/assignment-operator.ts"() {
    "use strict";
    init_bytes();
    init_assignment_element();
    init_assignment_partner();
    init_quote();
    init_signs();
    MAX_BLANKS = 48;
  }
});

// src/engine/detectors/bare-value.ts
function readBare(bytes, operator, nameStart, nameEnd) {
  let context = bareContext(bytes, operator, nameStart, nameEnd);
  if (context === void 0) return void 0;
  const from = operator.after;
  const start = from + schemeLength(bytes, from);
  const end = bareEnd(bytes, start, context);
  if (end <= start) return void 0;
  if (context === "line") {
    if (!restIsComment(bytes, end)) {
      if (operator.spaced || operator.kind !== "equals" || !isUpperCase(bytes, nameStart, nameEnd))
        return void 0;
      context = "shell";
    } else if (operator.spaced && isExpression2(bytes, start, end)) {
      return void 0;
    }
  }
  if (context === "query") return { start, end, quoted: false, form: "query" };
  if (context === "connection-string" && bytes[start] === sign.openingBrace && bytes[end - 1] === sign.brace)
    return { start: start + 1, end: end - 1, quoted: false };
  return {
    start,
    end,
    quoted: false,
    ...context === "list" || context === "label" ? { form: "loose" } : {}
  };
}
function bareContext(bytes, operator, nameStart, nameEnd) {
  if (operator.kind === "flag") return "shell";
  if (operator.kind === "apart")
    return restIsComment(bytes, bareEnd(bytes, operator.after, "line")) ? "line" : "label";
  const before = bytes[nameStart - 1];
  if (operator.kind === "equals" && !operator.spaced) {
    if (isParameter(bytes, nameStart)) {
      return bytes.subarray(nameStart, nameEnd).includes(sign.dot) ? void 0 : "query";
    }
    if (before === sign.semicolon) return "connection-string";
    if (before === sign.dash) return "shell";
  }
  if (bytes[nameStart - 2] === sign.backslash || startsLine(bytes, nameStart)) return "line";
  if (operator.kind === "equals") {
    if (operator.spaced) return void 0;
    const inShell = before === 32 || before === sign.doubleQuote || before === sign.singleQuote;
    if (inShell && isUpperCase(bytes, nameStart, nameEnd)) return "shell";
    if (before === 32 && bytes[nameStart - 2] === sign.semicolon) return "connection-string";
    if (inShell || before === sign.comma || before === sign.equals || before === sign.colon) return "list";
    return void 0;
  }
  return operator.spaced && before !== void 0 ? "label" : void 0;
}
function startsLine(bytes, nameStart) {
  const start = lineStart(bytes, nameStart, nameStart - 40);
  if (start === void 0) return false;
  return start === nameStart || LEADING_WORDS.test(bytes.toString("latin1", start, nameStart));
}
function isUpperCase(bytes, start, end) {
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    if (byte >= 97 && byte <= 122) return false;
  }
  return true;
}
function bareEnd(bytes, start, context) {
  const limit = Math.min(bytes.length, start + MAX_VALUE2);
  let i = start;
  while (i < limit && !stopsBare(bytes, i, context)) i++;
  return i;
}
function stopsBare(bytes, i, context) {
  const byte = bytes[i];
  if (byte <= 32 || byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick)
    return true;
  switch (context) {
    case "query":
      return byte === sign.ampersand || byte === sign.hash || byte === sign.less || byte === sign.greater || byte === sign.closing || isEscapedEnd(bytes, i);
    case "connection-string":
      return byte === sign.semicolon || byte === sign.less || isEscapedEnd(bytes, i);
    case "list":
      return byte === sign.comma || byte === sign.semicolon || byte === sign.less || isEscapedEnd(bytes, i);
    case "label":
      return byte === sign.comma || byte === sign.brace || byte === sign.less || byte === sign.bar || isEscapedEnd(bytes, i);
    case "shell":
      return isEscapedEnd(bytes, i);
    case "line":
      return byte === sign.backslash && isEscapedEnd(bytes, i);
  }
}
function isEscapedEnd(bytes, i) {
  const byte = bytes[i];
  if (byte === sign.backslash) {
    const next = bytes[i + 1];
    return next === 110 || next === 114 || next === sign.doubleQuote || next === sign.singleQuote || next === sign.backslash;
  }
  if (byte === sign.ampersand) return /^&(?:quot|#3[49]|lt|amp);/.test(bytes.toString("latin1", i, i + 6));
  return byte === sign.percent && bytes[i + 1] === 50 && (bytes[i + 2] === 54 || bytes[i + 2] === 50);
}
function isExpression2(bytes, start, end) {
  const stop = start + run(bytes, start, end, NAME);
  if (stop === start || stop >= end) return false;
  const next = bytes[stop];
  return next === sign.opening || (next === sign.semicolon || next === sign.comma) && stop + 1 === end;
}
function restIsComment(bytes, from) {
  const next = from + run(bytes, from, from + 48, BLANK);
  const byte = bytes[next];
  if (byte === void 0 || is(bytes, next, NEWLINE)) return true;
  if (byte === sign.backslash) return true;
  return next > from && (byte === sign.hash || byte === sign.semicolon);
}
function readSpaced(bytes, operator, nameStart, nameEnd) {
  const { after } = operator;
  const byte = bytes[after];
  const isQuote = byte === sign.doubleQuote || byte === sign.singleQuote;
  if (!isQuote && isPlainWord(bytes, after)) return void 0;
  const start = lineStart(bytes, nameStart, nameStart - 120);
  if (start === void 0) return void 0;
  const before = () => bytes.toString("latin1", start, nameStart);
  const tells = () => classifyKeyName(bytes.toString("latin1", nameStart, nameEnd)) !== "no";
  if (isQuote) {
    if (!tells()) return void 0;
    const value = readString(bytes, after);
    if (value === void 0) return void 0;
    const prefix = before();
    const alone = prefix.trim() === "" && restIsComment(bytes, value.end + 1);
    const isKeyword = /(?:^|[\s{]):$/.test(prefix);
    return alone || isKeyword || DIRECTIVES.test(prefix) || LOGIN.test(prefix) || SQL.test(prefix) ? value : { ...value, form: "list" };
  }
  const isFirst = start === nameStart || run(bytes, start, nameStart, BLANK) === nameStart - start;
  if (!isFirst && !mayBeDirective(bytes, start, nameStart)) return void 0;
  if (!tells()) return void 0;
  return typed(bytes, after) ?? plain(bytes, after, isFirst ? "" : before());
}
function isPlainWord(bytes, from) {
  let i = from;
  while (((bytes[i] ?? 0) | 32) >= 97 && ((bytes[i] ?? 0) | 32) <= 122) i++;
  const byte = bytes[i];
  if (byte === 32) return bytes[i + 1] !== sign.equals;
  return byte === void 0 || byte <= 32 || byte === sign.comma || byte === sign.dot || byte === sign.closing;
}
function typed(bytes, from) {
  const word = from + run(bytes, from, from + 32, NAME);
  const equals = word + run(bytes, word, word + 8, BLANK);
  if (bytes[equals] !== sign.equals || bytes[equals + 1] === sign.equals) return void 0;
  return readString(bytes, equals + 1 + run(bytes, equals + 1, equals + 9, BLANK));
}
function plain(bytes, from, prefix) {
  const start = /^[05] /.test(bytes.toString("latin1", from, from + 2)) ? from + 2 : from;
  const end = bareEnd(bytes, start, "shell");
  const value = { start, end, quoted: false };
  if (prefix === "") return restIsComment(bytes, end) ? { ...value, form: "loose" } : void 0;
  if (LOGIN.test(prefix)) return value;
  if (DIRECTIVES.test(prefix)) return value;
  return /^[ \t]*(?:enable|default)[ \t]+$/.test(prefix) && restIsComment(bytes, end) ? { ...value, form: "loose" } : void 0;
}
function mayBeDirective(bytes, start, nameStart) {
  let i = start;
  while (is(bytes, i, BLANK)) i++;
  const first = bytes[i] ?? 0;
  if (!"EARsen#(gwfhdpmvcul".includes(String.fromCharCode(first))) return false;
  const text = bytes.toString("latin1", start, nameStart);
  return DIRECTIVES.test(text) || LOGIN.test(text) || /^[ \t]*(?:enable|default|var|const)[ \t]+$/.test(text);
}
var MAX_VALUE2, LEADING_WORDS, DIRECTIVES, LOGIN, SQL;
var init_bare_value = __esm({
  "src/engine/detectors/bare-value.ts"() {
    "use strict";
    init_bytes();
    init_key_name();
    init_assignment_value();
    init_line();
    init_signs();
    MAX_VALUE2 = 2048;
    LEADING_WORDS = /^(?:\u00ef\u00bb\u00bf)?[ \t]*(?:(?:[#;*>+-]|\/\/|export|set|setx|setenv|declare|ENV|ARG|- *name:)[ \t]*){0,3}(?:-x +)?$/;
    DIRECTIVES = /^[ \t]*(?:RUN[ \t]+)?(?:ENV|ARG|setenv|setx|set(?:[ \t]+-\w+)+|#[ \t]*define|\((?:setq|defvar|defconst)|(?:npm|git|wp|fly|heroku|dotnet|poetry|aws|gcloud)[ \t][^"'|;&]{0,60}?(?:set|config(?:[ \t]+--[a-z]+)?))[ \t]+"?(?:[\w./:-]*[:/])?$/;
    LOGIN = /(?:^|[ \t])(?:login|user|username|account)[ \t]+["']?[^\s"']{1,64}["']?(?:[ \t]+(?:is|with|0))?[ \t]+$/;
    SQL = /(?:\b(?:ROLE|USER|WITH|LOGIN|ENCRYPTED|UNENCRYPTED|MAPPING|OPTIONS[ \t]*\([^()]{0,80})[ \t]+(?:"?[\w.-]+"?[ \t]+)?|,[ \t]*)(?:(?:WITH|LOGIN|SUPERUSER|CREATEDB|CREATEROLE|ENCRYPTED|REPLICATION)[ \t]+){0,5}$/i;
  }
});

// src/engine/detectors/distant-value.ts
function distantValue(bytes, operator, nameStart, nameEnd) {
  const { kind: kind2, after } = operator;
  if (kind2 !== "equals" && kind2 !== "colon") return void 0;
  const tells = () => classifyKeyName(bytes.toString("latin1", nameStart, nameEnd)) !== "no";
  const byte = bytes[after];
  if (byte === void 0) return void 0;
  if (is(bytes, after, NEWLINE)) return tells() ? onNextLine(bytes, operator, nameStart) : NONE;
  if (byte === sign.openingBrace && bytes[after + 1] !== sign.openingBrace && (kind2 === "colon" || operator.spaced))
    return tells() ? memberBehind(bytes, after) : NONE;
  if (byte === sign.opening || byte === sign.openingBracket) {
    const inner = skipToText(bytes, after + 1, 1);
    const literal = readString(bytes, inner);
    if (literal && tells()) return byte === sign.opening ? literal : { ...literal, form: "list" };
    return void 0;
  }
  if (kind2 === "colon") {
    if (byte === sign.greater || byte === sign.bar) {
      const style = /^[>|][+-]?\d?[+-]?[ \t]*(?=[\r\n])/.exec(bytes.toString("latin1", after, after + 12));
      if (style) return tells() ? blockScalar(bytes, after + style[0].length) : NONE;
    }
    if (byte === 33 || byte === sign.ampersand) {
      const tag = /^(?:!!?[A-Za-z][\w-]{0,20}|&[A-Za-z][\w-]{0,30})[ \t]+(?=[^\s{[(|>=&])/.exec(
        bytes.toString("latin1", after, after + 48)
      );
      if (tag && !/^!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env|include|reference)/.test(tag[0]))
        return readString(bytes, after + tag[0].length) ?? restOfLine(bytes, after + tag[0].length);
    }
  }
  return fallback(bytes, after, tells);
}
function fallback(bytes, from, tells) {
  if (!is(bytes, from, NAME)) return void 0;
  let end = from;
  let doubled = false;
  while (end < from + 120 && end < bytes.length && !is(bytes, end, NEWLINE)) {
    const byte = bytes[end];
    if (byte === sign.bar || byte === sign.question || byte === 111 && bytes[end + 1] === 114)
      doubled = true;
    end++;
  }
  if (!doubled) return void 0;
  const match = /^[^"'`;={},|?]{1,60}(?:\[?["'][\w.-]{1,40}["'][)\]]?\)?)?[ \t]*(?:\|\||\?\?|\?:|\bor\b)[ \t]*(?=["'`])/.exec(
    bytes.toString("latin1", from, end)
  );
  if (match === null || !tells()) return void 0;
  return readString(bytes, from + match[0].length);
}
function onNextLine(bytes, operator, nameStart) {
  const text = skipToText(bytes, operator.after, 1);
  const start = lineStart(bytes, nameStart, nameStart - 200);
  if (start === void 0 || is(bytes, text, NEWLINE)) return NONE;
  const own = lineStart(bytes, text, text - 200);
  if (own === void 0) return NONE;
  const isItem = bytes[text] === sign.dash && is(bytes, text + 1, BLANK);
  const deeper = indentation(bytes, own) > indentation(bytes, start);
  if (operator.kind === "equals") {
    const inner = bytes[text] === sign.opening ? skipToText(bytes, text + 1, 1) : text;
    return readString(bytes, inner) ?? NONE;
  }
  if (isItem) {
    const at2 = text + 1 + run(bytes, text + 1, text + 9, BLANK);
    const value = readString(bytes, at2) ?? restOfLine(bytes, at2);
    return value ? { ...value, form: "list" } : NONE;
  }
  const literal = readString(bytes, text);
  if (literal) return bytes[literal.end + 1] === sign.colon ? memberBehind(bytes, text - 1) : literal;
  if (!deeper) return NONE;
  const name = text + run(bytes, text, text + 40, NAME);
  if (name > text && bytes[name] === sign.colon && is(bytes, name + 1, BLANK | NEWLINE))
    return memberBelow(bytes, text, indentation(bytes, own));
  const rest = restOfLine(bytes, text);
  return rest ? { ...rest, form: "loose" } : NONE;
}
function memberBehind(bytes, from) {
  const match = member.exec(bytes.toString("latin1", from, from + 260));
  return (match && readString(bytes, from + match[0].length)) ?? NONE;
}
function memberBelow(bytes, from, indent) {
  let at2 = from;
  for (let lines = 0; lines < 6; lines++) {
    const key = /^(?:value|default|plainText|stringValue)[ \t]*:[ \t]+(?=\S)/i.exec(
      bytes.toString("latin1", at2, at2 + 48)
    );
    if (key) return readString(bytes, at2 + key[0].length) ?? restOfLine(bytes, at2 + key[0].length) ?? NONE;
    const end = at2 + lineLength(bytes, at2);
    const next = skipToText(bytes, end, 1);
    const own = lineStart(bytes, next, next - 200);
    if (own === void 0 || own <= at2 || indentation(bytes, own) !== indent) return NONE;
    at2 = next;
  }
  return NONE;
}
function blockScalar(bytes, from) {
  const start = skipToText(bytes, from, 1);
  const own = lineStart(bytes, start, start - 200);
  if (own === void 0 || bytes[start] === sign.dash) return NONE;
  const indent = indentation(bytes, own);
  let at2 = start;
  let end = start;
  let joined2 = "";
  for (let lines = 0; lines < 40; lines++) {
    const value = restOfLine(bytes, at2);
    if (value === void 0) return NONE;
    joined2 += bytes.toString("latin1", value.start, value.end);
    end = value.end;
    const next = skipToText(bytes, end, 1);
    const line = lineStart(bytes, next, next - 200);
    if (line === void 0 || line <= at2 || next >= bytes.length || indentation(bytes, line) < indent || indent === 0)
      break;
    at2 = next;
  }
  const first = start + schemeLength(bytes, start);
  return at2 === start ? { start: first, end, quoted: false } : { start, end, quoted: false, joined: joined2, form: "list" };
}
function restOfLine(bytes, from) {
  const start = from + schemeLength(bytes, from);
  let end = start;
  while (end < bytes.length && end - start < 2048 && bytes[end] > 32) end++;
  const rest = end + run(bytes, end, end + 48, BLANK);
  if (end === start || !(rest >= bytes.length || is(bytes, rest, NEWLINE) || bytes[rest] === sign.hash))
    return void 0;
  return { start, end, quoted: false };
}
function lineLength(bytes, from) {
  let end = from;
  while (end < bytes.length && end - from < 300 && !is(bytes, end, NEWLINE)) end++;
  return end - from;
}
var NONE, member;
var init_distant_value = __esm({
  "src/engine/detectors/distant-value.ts"() {
    "use strict";
    init_bytes();
    init_key_name();
    init_assignment_value();
    init_line();
    init_signs();
    NONE = { start: 0, end: 0, quoted: false };
    member = /^[\s{]{0,60}(?:[^{}]{0,160}?[\s,{])?\\{0,3}["']?(?:[Vv]alue|[Dd]efault|default[Vv]alue|default_value|plain(?:[Tt]ext)?|stringValue)\\{0,3}["']?[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}/;
  }
});

// src/engine/detectors/pieces.ts
function joinPieces(bytes, open, first) {
  const quote = bytes[open];
  let { end, after } = first;
  let joined2;
  for (let n = 0; n < MAX_PIECES; n++) {
    const next = nextPiece(bytes, after, quote);
    if (next === void 0) break;
    joined2 = (joined2 ?? bytes.toString("latin1", first.start, first.end)) + bytes.toString("latin1", next.start, next.end);
    end = next.end;
    after = next.after;
  }
  return joined2 === void 0 ? void 0 : { start: first.start, end, joined: joined2.replace(SCHEME, "") };
}
function nextPiece(bytes, after, quote) {
  let i = after + run(bytes, after, after + 48, BLANK);
  const onLine2 = i;
  if (bytes[i] === sign.backslash && is(bytes, i + 1, NEWLINE)) i++;
  i = skipToText(bytes, i, 2);
  const length = joinerLength(bytes, i);
  if (length > 0) i = skipToText(bytes, i + length, 2);
  else if (i === onLine2) return void 0;
  if (bytes[i] !== quote || quoteLength(bytes, i) !== 1) return void 0;
  const piece = readQuoted(bytes, i);
  if (piece === void 0 || length > 0) return piece;
  const next = piece.after + run(bytes, piece.after, piece.after + 8, BLANK);
  return bytes[next] === sign.colon || bytes[next] === sign.equals ? void 0 : piece;
}
function joinerLength(bytes, i) {
  const byte = bytes[i];
  if (byte === 43) return bytes[i + 1] === 43 ? bytes[i + 2] === 43 ? 0 : 2 : 1;
  if (byte === sign.dot) return bytes[i + 1] === sign.dot ? 2 : 1;
  if (byte === sign.ampersand) return bytes[i + 1] === sign.ampersand ? 0 : 1;
  return byte === sign.less && bytes[i + 1] === sign.greater ? 2 : 0;
}
var MAX_PIECES, SCHEME;
var init_pieces = __esm({
  "src/engine/detectors/pieces.ts"() {
    "use strict";
    init_bytes();
    init_line();
    init_quote();
    init_signs();
    MAX_PIECES = 64;
    SCHEME = /^(?:bearer|basic|token|apikey) +/i;
  }
});

// src/engine/detectors/assignment-value.ts
function readValue(bytes, operator, nameStart, nameEnd) {
  const { kind: kind2, after } = operator;
  switch (kind2) {
    case "element":
      return readElement(bytes, after);
    case "call":
      return readOnlyArgument(bytes, after);
    case "cell":
      return readCell(bytes, after);
    case "space":
      return readSpaced(bytes, operator, nameStart, nameEnd);
    case "comma":
      return readString(bytes, skipDefault(bytes, after)) ?? readDecoded(bytes, after);
    case "fallback":
      return readString(bytes, after);
    default:
      return readRightSide(bytes, operator, nameStart, nameEnd);
  }
}
function readRightSide(bytes, operator, nameStart, nameEnd) {
  const { kind: kind2, after } = operator;
  const inAddress = kind2 === "equals" && !operator.spaced && isParameter(bytes, nameStart);
  if (!inAddress) {
    const literal = readString(bytes, after) ?? readDecoded(bytes, after);
    if (literal) return literal;
    if (kind2 === "colon") {
      const annotated2 = skipTypeAnnotation(bytes, after);
      const typed2 = annotated2 === void 0 ? void 0 : readString(bytes, annotated2);
      if (typed2) return typed2;
    }
    const distant = distantValue(bytes, operator, nameStart, nameEnd);
    if (distant !== void 0) return distant.end > distant.start ? distant : void 0;
  }
  return readBare(bytes, operator, nameStart, nameEnd);
}
function readString(bytes, from) {
  const at2 = skipStringPrefix(bytes, from);
  const quoted = readQuoted(bytes, at2);
  if (quoted === void 0) return void 0;
  const pieces = joinPieces(bytes, at2, quoted);
  if (pieces !== void 0) return { ...pieces, quoted: true };
  const newline = bytes.subarray(quoted.start, quoted.end).indexOf(10);
  if (newline > 0) {
    const joined2 = bytes.toString("latin1", quoted.start, quoted.end).replace(/\\\r?\n[ \t]*/g, "");
    return joined2.includes("\n") ? void 0 : { start: quoted.start, end: quoted.end, joined: joined2, quoted: true };
  }
  return withoutScheme(bytes, { start: quoted.start, end: quoted.end, quoted: true });
}
function readElement(bytes, start) {
  let end = lineRun(bytes, start, sign.less);
  let close = end;
  while (is(bytes, close, BLANK | NEWLINE) && close < end + 160) close++;
  if (bytes[close] !== sign.less) return void 0;
  while (end > start && is(bytes, end - 1, BLANK)) end--;
  if (bytes[end - 1] === sign.bracket && bytes[end - 2] === sign.bracket) return void 0;
  if (bytes[close + 1] === 33) return void 0;
  if (LABEL.test(bytes.toString("latin1", start, end)) && RESOURCE.test(bytes.toString("latin1", Math.max(0, start - 120), start)))
    return void 0;
  const cdata = bytes.toString("latin1", start, end).indexOf("]]>");
  return withoutScheme(bytes, { start, end: cdata < 0 ? end : start + cdata, quoted: true });
}
function readOnlyArgument(bytes, from) {
  const at2 = skipStringPrefix(bytes, from);
  const quoted = readQuoted(bytes, at2);
  if (quoted === void 0) return void 0;
  const next = quoted.after + run(bytes, quoted.after, quoted.after + 4, BLANK);
  return bytes[next] === sign.closing ? { start: quoted.start, end: quoted.end, quoted: true } : void 0;
}
function readCell(bytes, from) {
  const at2 = from + (bytes[from] === sign.backtick ? 1 : 0);
  const end = at2 + run(bytes, at2, at2 + MAX_VALUE3, NAME) + 0;
  let stop = end;
  while (stop < at2 + 200 && (bytes[stop] ?? 0) > 32 && bytes[stop] !== sign.bar && bytes[stop] !== sign.backtick)
    stop++;
  return stop > at2 ? { start: at2, end: stop, quoted: false, form: "loose" } : void 0;
}
function skipDefault(bytes, from) {
  if (((bytes[from] ?? 0) | 32) !== 100) return from;
  const match = /^default(?:_?value)?[ \t]{0,4}[=:][ \t]{0,4}/i.exec(
    bytes.toString("latin1", from, from + 24)
  );
  return from + (match?.[0].length ?? 0);
}
function readDecoded(bytes, at2) {
  let from = at2;
  if (bytes[from] === 110 && bytes[from + 3] === 32 && bytes[from + 1] === 101) from += 4;
  else if (bytes[from] === sign.openingBracket && bytes[from + 1] === sign.bracket) from += 2;
  const end = from + run(bytes, from, from + MAX_CALLEE, NAME);
  if (bytes[end] !== sign.opening || !DECODERS.test(bytes.toString("latin1", from, end))) return void 0;
  const quoted = readQuoted(bytes, skipStringPrefix(bytes, end + 1));
  return quoted && { start: quoted.start, end: quoted.end, quoted: true, form: "list" };
}
function skipStringPrefix(bytes, from) {
  for (let i = from; i < from + 3; i++) {
    const byte = bytes[i];
    if (byte === sign.doubleQuote || byte === sign.singleQuote || byte === sign.backtick) return i;
    if (byte === void 0 || !"bBrRuUfFN@$&".includes(String.fromCharCode(byte))) return from;
  }
  return from;
}
function skipTypeAnnotation(bytes, from) {
  const limit = from + 48;
  let i = from;
  while (i < limit && (is(bytes, i, NAME | BLANK) || "<>[]|?&".includes(String.fromCharCode(bytes[i] ?? 0))))
    i++;
  if (bytes[i] !== sign.equals || i === from || bytes[i + 1] === sign.equals || bytes[i + 1] === sign.greater)
    return void 0;
  return i + 1 + run(bytes, i + 1, i + 1 + MAX_BLANKS, BLANK);
}
function isParameter(bytes, nameStart) {
  const before = bytes[nameStart - 1];
  if (before === sign.question) return true;
  if (before === sign.ampersand) return bytes[nameStart - 2] !== sign.ampersand;
  if (before === sign.semicolon && bytes[nameStart - 5] === sign.ampersand)
    return bytes.toString("latin1", nameStart - 4, nameStart) === "amp;";
  return bytes[nameStart - 3] === sign.percent && /%(?:3f|26)$/i.test(bytes.toString("latin1", nameStart - 3, nameStart));
}
function schemeLength(bytes, start) {
  if ("BbTtAD".indexOf(String.fromCharCode(bytes[start] ?? 0)) < 0) return 0;
  return SCHEME2.exec(bytes.toString("latin1", start, start + 16))?.[0].length ?? 0;
}
function withoutScheme(bytes, value) {
  return { ...value, start: Math.min(value.end, value.start + schemeLength(bytes, value.start)) };
}
function lineRun(bytes, from, stop) {
  const limit = Math.min(bytes.length, from + MAX_VALUE3);
  let i = from;
  while (i < limit && (classes[bytes[i]] & NEWLINE) === 0 && bytes[i] !== stop) i++;
  return i;
}
var MAX_VALUE3, LABEL, RESOURCE, MAX_CALLEE, DECODERS, SCHEME2;
var init_assignment_value = __esm({
  "src/engine/detectors/assignment-value.ts"() {
    "use strict";
    init_bytes();
    init_assignment_operator();
    init_bare_value();
    init_distant_value();
    init_pieces();
    init_quote();
    init_signs();
    MAX_VALUE3 = 2048;
    LABEL = /^[A-Z\x80-\xff][a-z\x80-\xff]{2,30}$/;
    RESOURCE = /<string\s+name="[^"]{1,90}"[^<>]*>$/;
    MAX_CALLEE = 48;
    DECODERS = /(?:^|\.)(?:from(?:hex|Base64(?:String)?)?|a2b_hex|unhexlify|(?:b64|b32|base64|urlsafe_b64|hex)?_?[dD]ecode(?:String)?|atob|encode|getBytes|Secret(?:Str|Value)?|secret|String|string|str|bytes?|sensitive|plainText|hex2bin|base64_decode|hexToBytes)$/i;
    SCHEME2 = /^(?:[Bb]earer|[Bb]asic|[Tt]oken|ApiKey|Digest|Bot) +/;
  }
});

// src/engine/detectors/assignment.ts
function readAssignment(bytes, hit) {
  let nameStart = hit - runBefore(bytes, hit, hit - MAX_NAME, NAME);
  const nameEnd = hit + run(bytes, hit, hit + MAX_NAME, NAME);
  if (nameEnd - nameStart > MAX_NAME) return void 0;
  let dashes = 0;
  while (bytes[nameStart] === sign.dash) {
    nameStart++;
    dashes++;
  }
  nameStart += escapeLength(bytes, nameStart, hit);
  const operator = readOperator(bytes, nameStart, nameEnd, dashes);
  if (operator === void 0) return void 0;
  if (operator.kind === "equals" && isBinding(bytes, nameStart)) return void 0;
  if (operator.kind === "call") nameStart += setterLength(bytes, nameStart, hit);
  const value = readValue(bytes, operator, nameStart, nameEnd);
  if (value === void 0 || value.end <= value.start) return void 0;
  return {
    name: bytes.toString("latin1", nameStart, nameEnd),
    nameEnd,
    valueStart: value.start,
    valueEnd: value.end,
    ...value.joined === void 0 ? {} : { joined: value.joined },
    quoted: value.quoted,
    form: formOf(bytes, operator, nameStart, nameEnd, value)
  };
}
function isBinding(bytes, nameStart) {
  const before = bytes[nameStart - 1];
  if (before !== 58 && before !== 64) return false;
  return is(bytes, nameStart - 2, BLANK | NEWLINE) || /v-bind$|x-bind$|v-on$/.test(bytes.toString("latin1", nameStart - 8, nameStart - 1));
}
function escapeLength(bytes, nameStart, hit) {
  const before = bytes[nameStart - 1];
  if (before === sign.backslash) {
    const first = bytes[nameStart];
    if (first === 110 || first === 114 || first === 116) return nameStart < hit ? 1 : 0;
    const written2 = /^(?:u00|x)2[0267]/i.exec(bytes.toString("latin1", nameStart, nameStart + 5));
    return written2 && nameStart + written2[0].length <= hit ? written2[0].length : 0;
  }
  const isByte = before === sign.percent && /^[2-7][0-9a-f]/i.test(bytes.toString("latin1", nameStart, nameStart + 2));
  return isByte && nameStart + 2 <= hit ? 2 : 0;
}
function formOf(bytes, operator, nameStart, nameEnd, value) {
  if (value.form !== void 0) return value.form;
  if (operator.kind === "comma" && bytes[nameStart - 1] === sign.dash && bytes[nameStart - 2] === sign.dash)
    return "pair";
  if (operator.kind === "comma") return isCall(bytes, nameStart, value.end) ? "pair" : "list";
  if (operator.kind === "call") return isSetter(bytes, nameStart, nameEnd) ? "pair" : "list";
  return operator.kind === "flag" ? "flag" : "pair";
}
function isCall(bytes, nameStart, valueEnd) {
  let after = valueEnd + 1;
  while (is(bytes, after, BLANK)) after++;
  if (bytes[after] !== sign.closing) return false;
  let before = nameStart - (bytes[nameStart - 1] === sign.hash ? 3 : 2);
  while (is(bytes, before, BLANK)) before--;
  if (bytes[before] !== sign.opening) return false;
  const callee = bytes.toString("latin1", before - runBefore(bytes, before, before - 24, NAME), before);
  return callee !== "" && !/(?:array|list|set|only|except|of)$/i.test(callee);
}
function isSetter(bytes, nameStart, nameEnd) {
  const callee = bytes.toString("latin1", nameStart, nameEnd);
  if (callee.includes(".") || callee === "PASSWORD" || bytes[nameStart - 1] === sign.dot) return true;
  return SETTER.test(
    bytes.toString("latin1", nameStart - runBefore(bytes, nameStart, nameStart - 24, NAME), nameStart)
  );
}
function setterLength(bytes, nameStart, hit) {
  const before = bytes.toString("latin1", nameStart, hit);
  const match = /^(?:[\w$.]{0,60}\.)?(?:set|with|using|use|add|put)_?(?![a-z])/.exec(
    `${before}${String.fromCharCode(bytes[hit] ?? 0)}`
  );
  return match && match[0].length <= before.length ? match[0].length : 0;
}
var MAX_NAME, SETTER;
var init_assignment = __esm({
  "src/engine/detectors/assignment.ts"() {
    "use strict";
    init_bytes();
    init_assignment_operator();
    init_assignment_value();
    init_signs();
    MAX_NAME = 96;
    SETTER = /(?:^|\.)(?:set|with|using|use|add|put)_?$/i;
  }
});

// src/engine/detectors/context.ts
function ruleById(context, id) {
  return context.rules.find((rule, index2) => rule.id === id && context.on[index2]);
}
var init_context = __esm({
  "src/engine/detectors/context.ts"() {
    "use strict";
  }
});

// src/engine/detectors/neighbours.ts
function namesBeside(bytes, start, end) {
  const names2 = /* @__PURE__ */ new Set();
  for (const text of [
    bytes.toString("latin1", Math.max(0, start - REACH3), start),
    bytes.toString("latin1", end, end + REACH3)
  ]) {
    for (const match of text.matchAll(nameSetting)) names2.add(match[1].toLowerCase());
    for (const match of text.matchAll(roleName)) names2.add(match[1].toLowerCase());
  }
  return [...names2];
}
function isSignedAddress(bytes, start, end) {
  const text = `${bytes.toString("latin1", Math.max(0, start - 200), start)}\0${bytes.toString("latin1", end, end + 200)}`;
  const [before = "", after = ""] = text.split("\0");
  return expiry.test(before.slice(before.lastIndexOf("://") + 1)) || expiry.test(after.split(/["'\s]/, 1)[0]);
}
function isWordOfText(bytes, value, start, end) {
  if (!/^[A-Za-z][A-Za-z-]{3,30}$/.test(value)) return false;
  const text = bytes.toString("latin1", Math.max(0, start - FAR), end + FAR).toLowerCase();
  const word = value.toLowerCase();
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) {
    if (/[a-z0-9]/.test(text.charAt(i - 1)) || /[a-z0-9]/.test(text.charAt(i + word.length))) continue;
    if (!/[=:>"'`,(][ \t]*["'`]?$/.test(text.slice(Math.max(0, i - 8), i))) return true;
  }
  return false;
}
function isSearchKey(bytes, name, value, start, end) {
  if (!/^[0-9a-f]{32}$/.test(value) || !/(?:api|search|algolia)[-_]?key$/i.test(name)) return false;
  if (/admin|write/i.test(name)) return false;
  return /index_?name|docsearch/i.test(bytes.toString("latin1", Math.max(0, start - REACH3), end + REACH3));
}
var REACH3, nameSetting, roleName, expiry, FAR;
var init_neighbours = __esm({
  "src/engine/detectors/neighbours.ts"() {
    "use strict";
    REACH3 = 400;
    nameSetting = /(?:user(?:[-_]?name)?|login|database|db(?:[-_]?name)?|schema)["'`\]]{0,2}[ \t]{0,20}(?:=>|[:=,])[ \t]{0,4}(?:\$\{\w{1,40}:-?)?["'`]?([A-Za-z][\w.-]{2,30})/gi;
    roleName = /\b(?:role|user|login)[ \t]+["'`]?([A-Za-z][\w.-]{2,30})/gi;
    expiry = /[?&;](?:e|se|exp|expires?|expiry|X-Amz-Expires|X-Goog-Expires)=\d{3,}/i;
    FAR = 4096;
  }
});

// src/engine/detectors/generic.ts
function createGenericDetector(context) {
  const secretRule = ruleById(context, "generic-secret");
  const passwordRule = ruleById(context, "generic-password");
  const names2 = /* @__PURE__ */ new Map();
  const outcomes = /* @__PURE__ */ new Map();
  function nameClass(name) {
    let known6 = names2.get(name);
    if (known6 === void 0) {
      known6 = /(?:^|[-_.])authorization$/i.test(name) ? "strong" : classifyKeyName(name);
      if (names2.size >= MEMO_LIMIT) names2.clear();
      names2.set(name, known6);
    }
    return known6;
  }
  function outcomeOf(assignment, value) {
    const strength = nameClass(assignment.name);
    if (strength === "no") return NOTHING;
    const key = `${assignment.quoted ? '"' : " "}${assignment.form}${assignment.name}\0${value}`;
    let known6 = outcomes.get(key);
    if (known6 === void 0) {
      known6 = weigh(assignment, value, strength);
      if (outcomes.size >= MEMO_LIMIT) outcomes.clear();
      outcomes.set(key, known6);
    }
    return known6;
  }
  return (bytes, hit, depth, matches) => {
    const assignment = readAssignment(bytes, hit);
    if (assignment === void 0) return hit + 1;
    const { valueStart: start, valueEnd: end, nameEnd } = assignment;
    if (end - start < MIN_VALUE) return nameEnd;
    const value = assignment.joined === void 0 ? bytes.toString("utf8", start, end) : Buffer.from(assignment.joined, "latin1").toString("utf8");
    const asked = withoutBlanks(value);
    if (assignment.joined !== void 0) {
      const inner = context.nested(value, depth + 1);
      for (const match of inner) matches.push(asEncoded(match, start, end, "pieces"));
      if (inner.length > 0) return nameEnd;
    }
    if (!isWorthWeighing(assignment.name, asked)) return nameEnd;
    let outcome = outcomeOf(assignment, asked);
    if (outcome.kind === "encoded") {
      const inner = context.nested(outcome.text, depth + 1);
      if (inner.length > 0) {
        for (const match of inner) matches.push(asEncoded(match, start, end, "base64"));
        return nameEnd;
      }
      outcome = outcome.otherwise;
    }
    if (outcome.kind === "nothing" || outcome.kind === "encoded") return nameEnd;
    const rule = outcome.kind === "secret" ? secretRule : passwordRule;
    if (rule === void 0) return nameEnd;
    const { level, evidence: evidence2, random } = outcome;
    const against = weighNeighbours(bytes, assignment, value, outcome.kind);
    if (against === void 0) matches.push(toMatch(rule, assignment, value, level, evidence2, random));
    else matches.push(toMatch(rule, assignment, value, "note", [...evidence2, against], random));
    return nameEnd;
  };
}
function withoutBlanks(value) {
  const isDense = value.length >= 40 && value.length <= 80 && value.includes(" ") && (value.match(SIGNS)?.length ?? 0) >= 6;
  return isDense ? value.replaceAll(" ", "") : value;
}
function isWorthWeighing(name, value) {
  return /pass|pwd|pword/i.test(name) || isRandom(value) || base64Text(value) !== void 0;
}
function weighNeighbours(bytes, { name, valueStart: start, valueEnd: end, form }, value, kind2) {
  if (kind2 === "secret") {
    if (isTestVector(value)) {
      return { kind: "structure", weight: "against", text: "is a test vector of a standard" };
    }
    if (form === "query" && isSignedAddress(bytes, start, end)) {
      return { kind: "structure", weight: "against", text: "is a part of an address that expires" };
    }
    if (!isSearchKey(bytes, name, value, start, end)) return void 0;
    return {
      kind: "structure",
      weight: "against",
      text: "stands beside the name of a search index: such keys are public"
    };
  }
  const names2 = namesBeside(bytes, start, end);
  const isRepeated = names2.includes(value.toLowerCase()) || classifyValue(value, name, false, names2).kind === "dev-default";
  if (names2.length === 0 || !isRepeated) {
    if (!isWordOfText(bytes, value, start, end)) return void 0;
    return { kind: "structure", weight: "against", text: "is a word of the text around it" };
  }
  return {
    kind: "structure",
    weight: "against",
    text: "repeats the name of the user or the database beside it"
  };
}
function toMatch(rule, assignment, value, level, evidence2, random) {
  const { valueStart: start, valueEnd: end, name: keyName } = assignment;
  return { rule, start, end, value, level, proof: "none", evidence: evidence2, random, keyName, related: [] };
}
function weigh(assignment, value, strength) {
  const text = base64Text(value);
  if (text !== void 0 && (text.length >= 8 || value.endsWith("=") && text.length >= 4)) {
    return { kind: "encoded", text, otherwise: weighLiteral(assignment, value, strength, text) };
  }
  return weighLiteral(assignment, value, strength, void 0);
}
function weighLiteral(assignment, written2, promised, decoded3) {
  const { value, strength } = proper(assignment, decoded3 ?? written2, decoded3 !== void 0, promised);
  const named2 = {
    kind: "name",
    weight: "for",
    text: `the key's name, ${assignment.name}, says that it is secret`
  };
  const encoding = decoded3 === void 0 ? [] : [{ kind: "encoding", weight: "for", text: "written in base64" }];
  if (assignment.form === "loose" && (/[()[\]{}<>\\|]/.test(written2) || KEY_ID.test(written2))) return NOTHING;
  if (assignment.form === "loose" && /^salt$/i.test(assignment.name)) return NOTHING;
  const verdict6 = classifyValue(value, assignment.name);
  if (!assignment.quoted && isExpression(written2, verdict6.random)) return NOTHING;
  if (verdict6.kind === "dev-default" && strength === "password" && assignment.form === "pair") {
    return weighDefault(assignment, value, [named2, ...encoding]);
  }
  if (verdict6.kind !== "literal") return NOTHING;
  if (verdict6.random) {
    if (strength === "weak" && value.length < MIN_WEAK_VALUE) return NOTHING;
    const isDocument = assignment.form === "query" && /^keys?$/i.test(assignment.name);
    const random = {
      kind: "randomness",
      weight: "for",
      text: "looks random for its length and alphabet"
    };
    return {
      kind: "secret",
      // Below twelve characters a made-up word can look like anything.
      level: isDocument ? "note" : strength === "weak" || (referenceDefault(value) ?? value).length < 12 ? "warning" : "error",
      evidence: [named2, random, ...encoding],
      random: true
    };
  }
  if (strength !== "password" || assignment.form === "list" || /^\s|\s$/.test(value)) return NOTHING;
  if (assignment.form === "loose" && !isMixed(value)) return NOTHING;
  if (assignment.form === "flag" && /^[A-Za-z-]+[.,:;]?$/.test(value)) return NOTHING;
  if (assignment.form === "query" && !/^[\w.%~+!*-]+$/.test(value)) return NOTHING;
  const isName = !assignment.quoted && /^(?:[a-z]+(?:[A-Z][a-z]+)+|(?:[A-Z][a-z]+){2,3}|[A-Z][A-Z_]+[A-Z])$/.test(value);
  const wordLike = { kind: "randomness", weight: "against", text: "looks like a word or phrase" };
  return {
    kind: "password",
    level: isName ? "note" : "warning",
    evidence: [named2, wordLike, ...encoding],
    random: false
  };
}
function isMixed(value) {
  return value.length >= 8 && /[A-Za-z]/.test(value) && /\d/.test(value) && /[!@#$%^&*+~?=-]/.test(value) && !/[()[\]{}<>;,|/]/.test(value);
}
function proper({ name, form }, text, isDecoded, promised) {
  const login = isDecoded && /auth/i.test(name) ? /^[\w.@+-]{1,64}:([^\s].{3,200})$/.exec(text) : null;
  if (login) return { value: login[1], strength: "password" };
  const plain4 = text.replace(
    CHARACTER_ESCAPE,
    (_, u, x, hex, decimal) => String.fromCharCode(decimal === void 0 ? Number.parseInt(u ?? x ?? hex, 16) : Number(decimal))
  );
  const value = form === "query" && plain4.includes("%") ? percentDecode(Buffer.from(plain4, "utf8")).toString("utf8") : plain4;
  return { value, strength: promised };
}
function weighDefault(assignment, value, evidence2) {
  const letters = value.toLowerCase().replace(/[^a-z]+/g, "");
  if (letters.length === value.length || keyWords(assignment.name).includes(letters)) return NOTHING;
  const usual = { kind: "randomness", weight: "against", text: "is a usual default" };
  return { kind: "password", level: "note", evidence: [...evidence2, usual], random: false };
}
var CHARACTER_ESCAPE, KEY_ID, NOTHING, MIN_VALUE, MIN_WEAK_VALUE, MEMO_LIMIT, SIGNS;
var init_generic = __esm({
  "src/engine/detectors/generic.ts"() {
    "use strict";
    init_encoded_match();
    init_encodings();
    init_key_name();
    init_randomness();
    init_test_vectors();
    init_value_class();
    init_value_reference();
    init_value_text();
    init_assignment();
    init_context();
    init_neighbours();
    CHARACTER_ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))|&#(?:x([0-9A-Fa-f]{2,4})|(\d{2,4}));/g;
    KEY_ID = /^(?:0x)?(?:[\dA-F]{16}|[\dA-F]{40})(?:\W|$)/;
    NOTHING = { kind: "nothing" };
    MIN_VALUE = 6;
    MIN_WEAK_VALUE = 20;
    MEMO_LIMIT = 2e4;
    SIGNS = /[!-/:-@[-`{-~]/g;
  }
});

// src/engine/detectors/url-userinfo.ts
function readUrlUserinfo(bytes, hit) {
  const from = hit + 3;
  const limit = Math.min(bytes.length, from + MAX_AUTHORITY);
  let colon = -1;
  let at2 = -1;
  let i = from;
  for (; i < limit; i++) {
    const byte = bytes[i];
    if (endsAuthority(byte)) break;
    if (byte === 64) at2 = i;
    else if (byte === 58 && colon < 0) colon = i;
  }
  if (at2 < 0 || at2 + 1 >= i) return void 0;
  if (colon > at2) colon = -1;
  const isToken = colon < 0 || colon + 1 === at2 || /^x-oauth-basic$|^x?$/.test(bytes.toString("latin1", colon + 1, at2));
  if (isToken && (colon < 0 ? at2 : colon) - from < MIN_TOKEN) return void 0;
  let schemeStart = hit;
  while (hit - schemeStart < MAX_SCHEME && isSchemeByte(bytes, schemeStart - 1)) schemeStart--;
  if (schemeStart === hit) return void 0;
  return {
    scheme: bytes.toString("latin1", schemeStart, hit).toLowerCase(),
    user: isToken ? "" : bytes.toString("utf8", from, colon),
    host: bytes.toString("utf8", at2 + 1, i),
    passwordStart: isToken ? from : colon + 1,
    passwordEnd: isToken && colon >= 0 ? colon : at2,
    isToken
  };
}
function endsAuthority(byte) {
  if (byte <= 32) return true;
  return byte === 34 || byte === 35 || byte === 39 || byte === 47 || byte === 60 || byte === 62 || byte === 63 || byte === 92 || byte === 96 || byte === 124;
}
function isSchemeByte(bytes, i) {
  return is(bytes, i, ALNUM) || bytes[i] === 43 || bytes[i] === 45 || bytes[i] === 46;
}
var MAX_AUTHORITY, MAX_SCHEME, MIN_TOKEN;
var init_url_userinfo = __esm({
  "src/engine/detectors/url-userinfo.ts"() {
    "use strict";
    init_bytes();
    MAX_AUTHORITY = 512;
    MAX_SCHEME = 24;
    MIN_TOKEN = 20;
  }
});

// src/engine/detectors/url.ts
function createUrlDetector(context) {
  const rules2 = /* @__PURE__ */ new Map();
  const ruleFor = (scheme) => {
    const [first = "", ...rest] = scheme.split("+");
    const id = ruleOfScheme[scheme] ?? ruleOfScheme[first] ?? ruleOfScheme[rest.at(-1) ?? ""] ?? "url-credentials";
    if (!rules2.has(id)) rules2.set(id, ruleById(context, id));
    return rules2.get(id);
  };
  return (bytes, hit, binary, matches) => {
    const url2 = readUrlUserinfo(bytes, hit);
    if (url2 === void 0) return;
    const rule = ruleFor(url2.scheme);
    if (rule === void 0) return;
    const start = url2.passwordStart;
    const end = url2.passwordEnd;
    const value = percentDecode(bytes.subarray(start, end)).toString("utf8");
    if (url2.isToken && (!tokenSchemes.test(url2.scheme) || isPublicKey.test(value) || !isRandom(value))) return;
    const verdict6 = weigh2(url2, value);
    if (verdict6 === void 0 || binary && !verdict6.random) return;
    matches.push({
      rule,
      start,
      end,
      value,
      proof: "none",
      keyName: `${url2.scheme} password`,
      related: [],
      ...verdict6
    });
  };
}
function weigh2(url2, password) {
  if (/^sha(?:256|512)(?::|$)/.test(url2.host)) return void 0;
  if (template.test(`${url2.user}:${password}`) || isDocumented(url2.user, password)) return void 0;
  if (STANDS_FOR_ONE.test(password)) return void 0;
  const value = classifyValue(password, url2.user);
  const isDefault = value.kind === "dev-default" || password === url2.user;
  if (value.kind !== "literal" && value.kind !== "uuid" && value.kind !== "number" && !isDefault)
    return void 0;
  const random = value.kind === "uuid" || value.kind === "literal" && value.random;
  const evidence2 = [
    { kind: "structure", weight: "for", text: `is the password of a URL (${url2.scheme})` },
    random ? { kind: "randomness", weight: "for", text: "looks random" } : {
      kind: "randomness",
      weight: "against",
      text: isDefault ? "is a usual default" : "looks like a word"
    }
  ];
  const local2 = isLocal(url2.host);
  if (local2)
    evidence2.push({ kind: "structure", weight: "against", text: "the host is a local or reserved name" });
  const weak = isDefault || local2;
  return { level: weak ? "note" : random ? "error" : "warning", evidence: evidence2, random };
}
function isDocumented(user, password) {
  return users.test(user) && passwords.test(password);
}
function isLocal(host) {
  const name = host.replace(/:[0-9]*$/, "").toLowerCase();
  if (name.startsWith("[::1") || /^127\./.test(name) || name === "0.0.0.0") return true;
  if (!name.includes(".") && !name.startsWith("[")) return true;
  return /(?:^|\.)(?:localhost|local|internal|test|invalid|example|example\.(?:com|net|org))$/.test(name);
}
var ruleOfScheme, tokenSchemes, isPublicKey, STANDS_FOR_ONE, template, users, passwords;
var init_url = __esm({
  "src/engine/detectors/url.ts"() {
    "use strict";
    init_encodings();
    init_randomness();
    init_value_class();
    init_context();
    init_url_userinfo();
    ruleOfScheme = {
      postgres: "postgres-url",
      postgresql: "postgres-url",
      mysql: "mysql-url",
      mariadb: "mysql-url",
      mongodb: "mongodb-url",
      redis: "redis-url",
      rediss: "redis-url",
      amqp: "amqp-url",
      amqps: "amqp-url"
    };
    tokenSchemes = /^(?:git\+)?https?$/;
    isPublicKey = /^[0-9a-f]{32}$/;
    STANDS_FOR_ONE = /^(?:[A-Z]{2,12}_)?(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN)(?:_[A-Z0-9])?$/;
    template = /\{\{|\$[{(]|\{\$?[A-Za-z_][\w .:()>-]*\}|%(?:\(\w+\))?[sv]|#\{|\[:|^\[|\]$/;
    users = /^(?:your[-_]?|my[-_]?|db[-_]?)?(?:user|username|user[-_]?name|usr|login|name)$/i;
    passwords = /^(?:your[-_]?|my[-_]?|db[-_]?)?(?:pass|password|passwd|pwd|pw|secret|token)$/i;
  }
});

// src/engine/article.ts
function withArticle(noun) {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
var init_article = __esm({
  "src/engine/article.ts"() {
    "use strict";
  }
});

// src/engine/demote.ts
function demote(level) {
  return level === "error" ? "warning" : "note";
}
var init_demote = __esm({
  "src/engine/demote.ts"() {
    "use strict";
  }
});

// src/rules/proofs/encoding.ts
function toBase(value, alphabet4, width) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet4.length)) {
    text = alphabet4.charAt(rest % alphabet4.length) + text;
  }
  return text.padStart(width, alphabet4.charAt(0));
}
function fromBase64(text) {
  const bare2 = text.replace(/={1,2}$/, "").replaceAll("-", "+").replaceAll("_", "/");
  if (!/^[A-Za-z0-9+/]*$/.test(bare2) || bare2.length % 4 === 1) return void 0;
  return fromBits(bare2, `${upper}${lower}${digits}+/`, 6);
}
function fromBase32(text) {
  return /^[A-Z2-7]*$/.test(text) ? fromBits(text, `${upper}234567`, 5) : void 0;
}
function toBase64(bytes) {
  const text = toBits(bytes, `${upper}${lower}${digits}+/`, 6);
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}
function toBase64Url(bytes) {
  return toBits(bytes, `${upper}${lower}${digits}-_`, 6);
}
function toBase32(bytes) {
  return toBits(bytes, `${upper}234567`, 5);
}
function latin1Bytes(text) {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
}
function utf8Text(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function parseObject(text) {
  if (text === void 0) return void 0;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function parseBase64Object(text) {
  const bytes = fromBase64(text);
  return bytes && parseObject(utf8Text(bytes));
}
function fromBits(text, alphabet4, width) {
  const bytes = new Uint8Array(Math.floor(text.length * width / 8));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (const character of text) {
    buffer = (buffer << width | alphabet4.indexOf(character)) & 65535;
    bits += width;
    if (bits >= 8) {
      bits -= 8;
      bytes[length++] = buffer >>> bits & 255;
    }
  }
  return bytes;
}
function toBits(bytes, alphabet4, width) {
  const mask = (1 << width) - 1;
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8 | byte) & 65535;
    for (bits += 8; bits >= width; ) {
      bits -= width;
      text += alphabet4.charAt(buffer >>> bits & mask);
    }
  }
  return bits > 0 ? text + alphabet4.charAt(buffer << width - bits & mask) : text;
}
var digits, upper, lower, base62Alphabet;
var init_encoding = __esm({
  "src/rules/proofs/encoding.ts"() {
    "use strict";
    digits = "0123456789";
    upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    lower = upper.toLowerCase();
    base62Alphabet = digits + upper + lower;
  }
});

// src/rules/proofs/types.ts
function proven(kind2, text, facts = {}) {
  return { state: "proven", evidence: [{ kind: kind2, weight: "for", text }], ...facts };
}
function failed(kind2, text, facts = {}) {
  return { state: "failed", evidence: [{ kind: kind2, weight: "against", text }], ...facts };
}
function plausible(kind2, text, facts = {}) {
  return { state: "none", evidence: [{ kind: kind2, weight: "for", text }], ...facts };
}
var unknown;
var init_types = __esm({
  "src/rules/proofs/types.ts"() {
    "use strict";
    unknown = { state: "none", evidence: [] };
  }
});

// src/rules/proofs/aws.ts
var awsAccessKeyId;
var init_aws = __esm({
  "src/rules/proofs/aws.ts"() {
    "use strict";
    init_encoding();
    init_types();
    awsAccessKeyId = (value) => {
      if (value.endsWith("EXAMPLE")) {
        return failed("structure", "it is an example of the AWS documentation", { publicExample: true });
      }
      const bytes = fromBase32(value.slice(4));
      if (bytes?.length !== 10) return failed("structure", "it has characters that no AWS key id has");
      const view = new DataView(bytes.buffer);
      const number2 = view.getUint16(0) * 2 ** 32 + view.getUint32(2);
      if (number2 < 2 ** 47)
        return plausible("structure", "it has the alphabet of an AWS key id of the older form");
      const account = Math.floor((number2 - 2 ** 47) / 2 ** 7);
      if (account >= 1e12) return failed("structure", "it names no possible account");
      const accountId = String(account).padStart(12, "0");
      return plausible("structure", `it belongs to the AWS account ${accountId}`, { accountId });
    };
  }
});

// src/rules/proofs/marvin32.ts
function marvin32(bytes, seed) {
  let low = seed[0] | 0;
  let high = seed[1] | 0;
  const block = (word) => {
    low = low + word | 0;
    high ^= low;
    low = rotate(low, 20) + high | 0;
    high = rotate(high, 9) ^ low;
    low = rotate(low, 27) + high | 0;
    high = rotate(high, 19);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - bytes.length % 4;
  for (let offset = 0; offset < whole; offset += 4) block(view.getUint32(offset, true));
  let tail = 128;
  for (let offset = bytes.length - 1; offset >= whole; offset--) tail = tail << 8 | view.getUint8(offset);
  block(tail);
  block(0);
  return (low ^ high) >>> 0;
}
function marvinSeed(text) {
  const word = (offset) => [0, 1, 2, 3].reduce((sum, index2) => (sum << 8 | text.charCodeAt(offset + index2)) >>> 0, 0);
  return [word(4), word(0)];
}
function rotate(value, count3) {
  return value << count3 | value >>> 32 - count3;
}
var init_marvin32 = __esm({
  "src/rules/proofs/marvin32.ts"() {
    "use strict";
  }
});

// src/rules/proofs/azure-format.ts
function azureChecksum(head, format, seed) {
  const bytes = fromBase64(`${head}AAAAAA`);
  if (!bytes) throw new RangeError("head is not base64");
  const body = bytes.subarray(0, bytes.length - 4);
  const sum = new DataView(bytes.buffer);
  sum.setUint32(bytes.length - 4, marvin32(body, marvinSeed(seed)), true);
  const text = toBase64(bytes).slice(head.length);
  return format.url ? text.replaceAll("+", "-").replaceAll("/", "_") : text;
}
function caskChecksums(head) {
  const bytes = fromBase64(head);
  if (!bytes) return [];
  const sum = marvin32(bytes, marvinSeed("Default0"));
  const little = [sum & 255, sum >>> 8 & 255, sum >>> 16 & 255, sum >>> 24];
  const zeros = little.findIndex((byte) => byte !== 0);
  const value = little.reduce((total, byte) => total * 256 + byte, 0);
  const base62 = "0".repeat(Math.max(zeros, 0)) + toBase(value, base62Alphabet, 1);
  return [base62.padEnd(6, "0").slice(0, 4), toBase64(Uint8Array.from(little.slice(0, 3)))];
}
function clientSecretChecksum(head) {
  const sum = marvin32(latin1Bytes(head), marvinSeed("AadPwd00"));
  return toBase(sum, clientSecretAlphabet, 6).slice(0, 3);
}
var messaging, azureFormats, caskMark, caskLengths, clientSecretAlphabet;
var init_azure_format = __esm({
  "src/rules/proofs/azure-format.ts"() {
    "use strict";
    init_encoding();
    init_marvin32();
    messaging = ["Send0000", "Manage00", "Listen00", "System00", "Unknown0"];
    azureFormats = {
      storage: {
        signature: "+ASt",
        what: "Azure Storage account key",
        before: 76,
        padding: 2,
        seeds: ["Default0"]
      },
      cosmos: {
        signature: "ACDb",
        what: "Azure Cosmos DB key",
        before: 76,
        padding: 2,
        seeds: ["MastRW00", "MastRO00", "SysAll00", "Resour00", "SystRO00", "Encryp00", "SystRW00"]
      },
      batch: { signature: "+ABa", what: "Azure Batch account key", before: 76, padding: 2, seeds: ["AbAcct00"] },
      apim: {
        signature: "APIM",
        what: "Azure API Management key",
        before: 76,
        padding: 2,
        seeds: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"]
      },
      "ml-classic": {
        signature: "+AMC",
        what: "Azure ML Studio (classic) key",
        before: 76,
        padding: 2,
        seeds: ["Classic0"]
      },
      redis: {
        signature: "AzCa",
        what: "Azure Cache for Redis key",
        before: 33,
        padding: 1,
        seeds: ["Access00"],
        lax: true
      },
      "service-bus": {
        signature: "+ASb",
        what: "Azure Service Bus key",
        before: 33,
        padding: 1,
        seeds: messaging
      },
      "event-hub": { signature: "+AEh", what: "Azure Event Hubs key", before: 33, padding: 1, seeds: messaging },
      relay: { signature: "+ARm", what: "Azure Relay key", before: 33, padding: 1, seeds: messaging },
      iot: {
        signature: "AIoT",
        what: "Azure IoT key",
        before: 33,
        padding: 1,
        seeds: ["IoTHub00", "DpsKey00", "Device00"]
      },
      "event-grid": {
        signature: "AZEG",
        what: "Azure Event Grid key",
        before: 33,
        padding: 1,
        seeds: ["SendRecv", "Default0"]
      },
      functions: {
        signature: "AzFu",
        what: "Azure Functions key",
        before: 44,
        padding: 2,
        url: true,
        seeds: ["Functi00", "System00", "Master00"]
      },
      search: {
        signature: "AzSe",
        what: "Azure AI Search key",
        before: 42,
        padding: 0,
        seeds: ["Query000", "PAdmin00"]
      },
      "container-registry": {
        signature: "+ACR",
        what: "Azure Container Registry key",
        before: 42,
        padding: 0,
        seeds: ["ACRDflt0"]
      }
    };
    caskMark = { offset: 52, text: "JQQJ9" };
    caskLengths = [84, 88];
    clientSecretAlphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
  }
});

// src/rules/proofs/azure.ts
function identifiable(value, format) {
  const head = value.slice(0, format.before + 4);
  const sum = value.slice(format.before + 4);
  if (format.seeds.some((seed) => azureChecksum(head, format, seed) === sum)) {
    return proven("checksum", "its Marvin32 checksum is right", { detail: format.what });
  }
  return format.lax ? plausible("structure", `the mark of an ${format.what} is in its place`, { detail: format.what }) : failed("checksum", "its Marvin32 checksum is wrong", { detail: format.what });
}
function annotated(value) {
  const what = caskProviders[value.slice(76, 80)];
  const facts = what === void 0 ? {} : { detail: what };
  return caskChecksums(value.slice(0, 80)).includes(value.slice(80, 84)) ? proven("checksum", "its Marvin32 checksum is right", facts) : plausible("structure", "the marks of an annotated Azure key are in their places", facts);
}
function clientSecret(value) {
  if (value.startsWith("7Q~", 3)) return plausible("structure", "the mark of a client secret is in its place");
  return clientSecretChecksum(value.slice(0, -3)) === value.slice(-3) ? proven("checksum", "its Marvin32 checksum is right") : failed("checksum", "its Marvin32 checksum is wrong");
}
function hasForm(value, format) {
  return value.length === format.before + 10 + format.padding && value.startsWith(format.signature, format.before) && /^[A-Za-z0-9+/_-]*={0,2}$/.test(value);
}
var caskProviders, azureIdentifiable;
var init_azure = __esm({
  "src/rules/proofs/azure.ts"() {
    "use strict";
    init_azure_format();
    init_types();
    caskProviders = {
      ACOG: "Azure OpenAI or AI services key",
      AZDO: "Azure DevOps personal access token"
    };
    azureIdentifiable = (value) => {
      if (value.startsWith(caskMark.text, caskMark.offset)) return annotated(value);
      if (/^.{3}[78]Q~/.test(value)) return clientSecret(value);
      const format = Object.values(azureFormats).find((candidate) => hasForm(value, candidate));
      return format ? identifiable(value, format) : unknown;
    };
  }
});

// src/rules/proofs/bech32.ts
function bech32Encode(prefix, bytes) {
  const data = [];
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8 | byte) & 65535;
    for (bits += 8; bits >= 5; ) {
      bits -= 5;
      data.push(buffer >>> bits & 31);
    }
  }
  if (bits > 0) data.push(buffer << 5 - bits & 31);
  const sum = polymod([...expand(prefix), ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let shift = 25; shift >= 0; shift -= 5) data.push(sum >>> shift & 31);
  return `${prefix}1${data.map((value) => alphabet2.charAt(value)).join("")}`;
}
function bech32Valid(text) {
  const separator = text.lastIndexOf("1");
  const data = [...text.slice(separator + 1)].map((character) => alphabet2.indexOf(character));
  if (separator < 1 || data.length < 6 || data.includes(-1)) return false;
  return polymod([...expand(text.slice(0, separator)), ...data]) === 1;
}
function polymod(values) {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = (sum & 33554431) << 5 ^ value;
    generator.forEach((constant, index2) => {
      if (top >>> index2 & 1) sum ^= constant;
    });
  }
  return sum;
}
function expand(prefix) {
  const codes = [...prefix].map((character) => character.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}
var alphabet2, generator;
var init_bech32 = __esm({
  "src/rules/proofs/bech32.ts"() {
    "use strict";
    alphabet2 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    generator = [996825010, 642813549, 513874426, 1027748829, 705979059];
  }
});

// src/rules/proofs/crc.ts
function makeCrc32Table() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
    return value;
  });
}
function crc32(text) {
  crc32Table ??= makeCrc32Table();
  let value = 4294967295;
  for (let index2 = 0; index2 < text.length; index2++) {
    value = value >>> 8 ^ crc32Table[(value ^ text.charCodeAt(index2)) & 255];
  }
  return ~value >>> 0;
}
function crc24(bytes) {
  let value = 11994318;
  for (const byte of bytes) {
    value ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) value = value & 8388608 ? value << 1 ^ 25578747 : value << 1;
  }
  return value & 16777215;
}
function crc16(bytes) {
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) value = value & 32768 ? (value << 1 ^ 4129) & 65535 : value << 1;
  }
  return value;
}
var crc32Table;
var init_crc = __esm({
  "src/rules/proofs/crc.ts"() {
    "use strict";
  }
});

// src/rules/proofs/checksums.ts
function verdict2(right) {
  return right ? proven("checksum", "its CRC-32 checksum is right") : failed("checksum", "its CRC-32 checksum is wrong");
}
var gitlabRoutable, grafanaServiceAccount, atlassianCrc32, cashfreeCrc32, matrixCrc32, matrixBase62, ageBech32;
var init_checksums = __esm({
  "src/rules/proofs/checksums.ts"() {
    "use strict";
    init_bech32();
    init_crc();
    init_encoding();
    init_types();
    gitlabRoutable = (value) => {
      const sum = toBase(crc32(value.slice(0, -7)), "0123456789abcdefghijklmnopqrstuvwxyz", 7);
      return verdict2(sum === value.slice(-7));
    };
    grafanaServiceAccount = (value) => {
      const sum = crc32(value.slice(0, 37));
      const swapped = (sum & 255) << 24 | (sum & 65280) << 8 | sum >>> 8 & 65280 | sum >>> 24;
      return verdict2(`_${(swapped >>> 0).toString(16).padStart(8, "0")}` === value.slice(37));
    };
    atlassianCrc32 = (value) => {
      const sum = crc32(value.slice(0, -8)).toString(16).toUpperCase().padStart(8, "0");
      return verdict2(sum === value.slice(-8));
    };
    cashfreeCrc32 = (value) => {
      const [, digits2 = "", sum] = /_([0-9a-f]{32})_([0-9a-f]{8})$/.exec(value) ?? [];
      return verdict2(crc32(digits2).toString(16).padStart(8, "0") === sum);
    };
    matrixCrc32 = (value) => {
      const at2 = value.lastIndexOf("_");
      return verdict2(toBase(crc32(value.slice(0, at2)), matrixBase62, 6) === value.slice(at2 + 1));
    };
    matrixBase62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    ageBech32 = (value) => bech32Valid(value.toLowerCase()) ? proven("checksum", "its Bech32 checksum is right") : failed("checksum", "its Bech32 checksum is wrong");
  }
});

// src/rules/proofs/contents.ts
function decode2(text) {
  const bytes = fromBase64(text);
  return (bytes && utf8Text(bytes)) ?? "";
}
function verdict3(right, text) {
  return right ? proven("structure", `it holds ${text}`) : failed("structure", `it does not hold ${text}`);
}
var mapboxToken, intercomToken, discordBotToken;
var init_contents = __esm({
  "src/rules/proofs/contents.ts"() {
    "use strict";
    init_encoding();
    init_types();
    mapboxToken = (value) => {
      const object = parseBase64Object(value.split(".")[1] ?? "");
      return verdict3(typeof object?.u === "string" && typeof object.a === "string", "the name of its user");
    };
    intercomToken = (value) => verdict3(/^tok:[0-9a-f_]{30,60}:[0-9]+:[0-9]+$/.test(decode2(value)), "the id of a token");
    discordBotToken = (value) => {
      const [id = "", ...others] = value.split(".");
      return verdict3(others.length === 2 && /^[1-9][0-9]{16,19}$/.test(decode2(id)), "a bot's id");
    };
  }
});

// src/rules/proofs/msgpack.ts
function skipValue(bytes, offset, depth = 0) {
  const type = bytes[offset];
  if (type === void 0 || depth > 32) return Number.NaN;
  if (type < 128 || type >= 224) return offset + 1;
  if (type < 144) return skipMany(bytes, offset + 1, (type & 15) * 2, depth);
  if (type < 160) return skipMany(bytes, offset + 1, type & 15, depth);
  if (type < 192) return within(bytes, offset + 1 + (type & 31));
  const fixed = fixedSizes[type];
  if (fixed !== void 0) return within(bytes, offset + 1 + fixed);
  const size2 = sized[type];
  if (size2) return within(bytes, offset + 1 + size2[0] + size2[1] + uint(bytes, offset + 1, size2[0]));
  const count3 = counted[type];
  if (count3)
    return skipMany(bytes, offset + 1 + count3[0], uint(bytes, offset + 1, count3[0]) * count3[1], depth);
  return Number.NaN;
}
function skipMany(bytes, offset, count3, depth) {
  let at2 = offset;
  for (let index2 = 0; index2 < count3 && !Number.isNaN(at2); index2++) at2 = skipValue(bytes, at2, depth + 1);
  return at2;
}
function within(bytes, offset) {
  return offset <= bytes.length ? offset : Number.NaN;
}
function uint(bytes, offset, width) {
  let value = 0;
  for (let index2 = 0; index2 < width; index2++) value = value * 256 + (bytes[offset + index2] ?? Number.NaN);
  return value;
}
var fixedSizes, sized, counted;
var init_msgpack = __esm({
  "src/rules/proofs/msgpack.ts"() {
    "use strict";
    fixedSizes = {
      192: 0,
      194: 0,
      195: 0,
      202: 4,
      203: 8,
      204: 1,
      205: 2,
      206: 4,
      207: 8,
      208: 1,
      209: 2,
      210: 4,
      211: 8,
      212: 2,
      213: 3,
      214: 5,
      215: 9,
      216: 17
    };
    sized = {
      196: [1, 0],
      197: [2, 0],
      198: [4, 0],
      199: [1, 1],
      200: [2, 1],
      201: [4, 1],
      217: [1, 0],
      218: [2, 0],
      219: [4, 0]
    };
    counted = {
      220: [2, 1],
      221: [4, 1],
      222: [2, 2],
      223: [4, 2]
    };
  }
});

// src/rules/proofs/fly.ts
function isMacaroon(bytes) {
  if (bytes?.[0] !== 148 || bytes[1] !== 147 && bytes[1] !== 146) return false;
  const location = skipValue(bytes, 1);
  const caveats = skipValue(bytes, location);
  const tail = skipValue(bytes, caveats);
  return bytes[tail] === 196 && bytes[tail + 1] === 32 && tail + 34 === bytes.length;
}
var flyMacaroon;
var init_fly = __esm({
  "src/rules/proofs/fly.ts"() {
    "use strict";
    init_encoding();
    init_msgpack();
    init_types();
    flyMacaroon = (value) => {
      const parts = value.split(",");
      const right = parts.every((part) => isMacaroon(fromBase64(part.replace(/^fm(?:1[ar]|2)_/, ""))));
      if (right) return proven("structure", "it decodes as a macaroon");
      return parts.every((part) => part.startsWith("fm2_")) ? failed("structure", "it does not decode as a macaroon") : unknown;
    };
  }
});

// src/rules/proofs/github.ts
var crc32Base62, githubFineGrained;
var init_github = __esm({
  "src/rules/proofs/github.ts"() {
    "use strict";
    init_crc();
    init_encoding();
    init_types();
    crc32Base62 = (value) => {
      const body = value.slice(value.indexOf("_") + 1);
      const right = toBase(crc32(body.slice(0, -6)), base62Alphabet, 6) === body.slice(-6);
      if (right) return proven("checksum", "its CRC-32 checksum is right");
      return value.startsWith("ghs_") ? unknown : failed("checksum", "its CRC-32 checksum is wrong");
    };
    githubFineGrained = (value) => {
      const digest2 = createHash("sha256").update(value.slice(0, 77), "latin1").digest();
      return toBase32(digest2).slice(0, 8) === value.slice(77, 85) ? proven("checksum", "its SHA-256 checksum is right") : failed("checksum", "its SHA-256 checksum is wrong");
    };
  }
});

// src/rules/proofs/jwt.ts
function supabase(payload) {
  const decoded3 = "header and payload decode";
  if (payload.iss === "supabase-demo") {
    return failed("structure", "it is a key of the local Supabase stack, the same for everybody", {
      publicExample: true
    });
  }
  if (payload.iss !== "supabase") return plausible("structure", decoded3);
  if (payload.role === "service_role") {
    return proven("structure", "its payload names the service role of Supabase", {
      detail: "Supabase service role key"
    });
  }
  return payload.role === "anon" ? plausible("structure", "its payload names the public role of Supabase", {
    publicValue: true,
    detail: "Supabase anon key"
  }) : plausible("structure", decoded3);
}
function withExpiry(proof, exp, now) {
  if (typeof exp !== "number" || !Number.isFinite(exp) || Math.abs(exp) > 864e10) return proof;
  if (now === void 0 || exp * 1e3 > now) return { ...proof, expiresAt: exp, expired: false };
  const day = new Date(exp * 1e3).toISOString().slice(0, 10);
  return {
    ...proof,
    evidence: [...proof.evidence, { kind: "expiry", weight: "against", text: `it expired on ${day}` }],
    expiresAt: exp,
    expired: true,
    demote: true
  };
}
var jwt;
var init_jwt = __esm({
  "src/rules/proofs/jwt.ts"() {
    "use strict";
    init_encoding();
    init_types();
    jwt = (value, context) => {
      const [head = "", body = ""] = value.replace(/^ghs_[0-9]+_/, "").split(".");
      const header = parseBase64Object(head);
      const payload = parseBase64Object(body);
      if (!payload || typeof header?.alg !== "string")
        return failed("structure", "it does not decode as a JSON Web Token");
      if (payload.sub === "1234567890" && payload.name === "John Doe") {
        return failed("structure", "it is the example of jwt.io", { publicExample: true });
      }
      return withExpiry(supabase(payload), payload.exp, context?.now);
    };
  }
});

// src/rules/proofs/marks.ts
var jsonTokens, base64Json, uuidV4, openaiMarker, slackStructure;
var init_marks = __esm({
  "src/rules/proofs/marks.ts"() {
    "use strict";
    init_encoding();
    init_types();
    jsonTokens = [
      ["sntrys_", ["iat", "url", "org"]],
      ["glc_", ["o", "n", "k"]],
      ["ops_", ["signInAddress", "email", "secretKey"]],
      ["eyJrIjoi", ["k", "n", "id"]],
      ["eyJVc2VySUQi", ["UserID", "Password"]],
      ["eyJhcGlLZXki", ["apiKey", "appId", "regions"]]
    ];
    base64Json = (value) => {
      const [prefix, members] = jsonTokens.find(([start]) => value.startsWith(start)) ?? [];
      if (prefix === void 0 || members === void 0) return unknown;
      const bare2 = prefix.endsWith("_") ? value.slice(prefix.length) : value;
      const object = parseBase64Object(prefix === "sntrys_" ? bare2.slice(0, bare2.lastIndexOf("_")) : bare2);
      return object && members.every((name) => name in object) ? proven("structure", "it holds the JSON of such a token") : failed("structure", "it does not hold the JSON of such a token");
    };
    uuidV4 = (value) => /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value) ? plausible("structure", "its UUID is of the random kind") : failed("structure", "its UUID is not of the random kind");
    openaiMarker = (value) => {
      const [before = "", after = ""] = value.replace(/^sk-(?:(?:proj|svcacct|admin)-)?/, "").split("T3BlbkFJ");
      return before.length === after.length ? plausible("structure", "the mark of OpenAI stands in its middle") : unknown;
    };
    slackStructure = (value) => {
      const numbers = value.split("-").filter((part) => /^[0-9]{10,14}$/.test(part));
      return numbers.length > 0 && numbers.every((part) => !part.startsWith("0") && !/^(.)\1*$/.test(part)) ? plausible("structure", "its ids are possible") : failed("structure", "its ids are impossible");
    };
  }
});

// src/rules/proofs/der.ts
function readElement2(bytes, offset, limit = bytes.length) {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === void 0 || first === void 0) return void 0;
  const width = first > 128 ? first - 128 : 0;
  if (first === 128 || width > 4) return void 0;
  let length = width > 0 ? 0 : first;
  for (let index2 = 0; index2 < width; index2++)
    length = length * 256 + (bytes[offset + 2 + index2] ?? Number.NaN);
  const start = offset + 2 + width;
  return start + length <= limit ? { tag, start, end: start + length } : void 0;
}
function readChildren(bytes, parent) {
  const children = [];
  for (let offset = parent.start; offset < parent.end; ) {
    const child = readElement2(bytes, offset, parent.end);
    if (!child) return void 0;
    children.push(child);
    offset = child.end;
  }
  return children;
}
var init_der = __esm({
  "src/rules/proofs/der.ts"() {
    "use strict";
  }
});

// src/rules/proofs/key-structure.ts
function asn1Key(bytes) {
  const outer = readElement2(bytes, 0);
  if (outer?.tag !== sequence || outer.end !== bytes.length) return void 0;
  const members = readChildren(bytes, outer);
  if (!members) return void 0;
  const tags = members.map((member2) => member2.tag);
  const [first, second] = tags;
  if (tags.length >= 9 && tags.slice(0, 9).every((tag) => tag === integer)) return plain2("RSA private key");
  if (tags.length === 6 && tags.every((tag) => tag === integer)) return plain2("DSA private key");
  if (first === integer && second === octets) return plain2("EC private key");
  if (first === integer && second === sequence && tags[2] === octets)
    return plain2(pkcs8Name(bytes, members[1]));
  return tags.length === 2 && first === sequence && second === octets ? { what: "private key", encrypted: true } : void 0;
}
function opensshKey(bytes) {
  const magic = "openssh-key-v1\0";
  if ([...magic].some((character, index2) => bytes[index2] !== character.charCodeAt(0))) return void 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = magic.length;
  const string = () => {
    if (offset + 4 > bytes.length) return void 0;
    const from = offset + 4;
    offset = from + view.getUint32(offset);
    return offset <= bytes.length ? bytes.subarray(from, offset) : void 0;
  };
  const cipher = string();
  if (!cipher || !string() || !string()) return void 0;
  if (offset + 4 > bytes.length || view.getUint32(offset) !== 1) return void 0;
  offset += 4;
  const inner = string() && string();
  if (!inner) return void 0;
  const encrypted = String.fromCharCode(...cipher) !== "none";
  if (offset !== bytes.length && !(encrypted && offset + 16 === bytes.length)) return void 0;
  const same2 = [0, 1, 2, 3].every((index2) => inner[index2] === inner[index2 + 4]);
  return encrypted || same2 ? { what: "OpenSSH private key", encrypted } : void 0;
}
function plain2(what) {
  return { what, encrypted: false };
}
function pkcs8Name(bytes, algorithm) {
  const identifier = algorithm && readElement2(bytes, algorithm.start, algorithm.end);
  if (!identifier) return "private key";
  const hex = [...bytes.subarray(identifier.start, identifier.end)].map(
    (byte) => byte.toString(16).padStart(2, "0")
  );
  return algorithms[hex.join("")] ?? "private key";
}
var integer, octets, sequence, algorithms;
var init_key_structure = __esm({
  "src/rules/proofs/key-structure.ts"() {
    "use strict";
    init_der();
    integer = 2;
    octets = 4;
    sequence = 48;
    algorithms = {
      "2a864886f70d010101": "RSA private key",
      "2a8648ce3d0201": "EC private key",
      "2a8648ce380401": "DSA private key",
      "2b656e": "X25519 private key",
      "2b656f": "X448 private key",
      "2b6570": "Ed25519 private key",
      "2b6571": "Ed448 private key"
    };
  }
});

// src/rules/proofs/pgp.ts
function pgpKey(bytes) {
  let offset = 0;
  let first;
  while (offset < bytes.length) {
    const packet = readPacket(bytes, offset);
    if (!packet) return void 0;
    first ??= packet;
    offset = packet.end;
  }
  if (first?.tag !== 5 && first?.tag !== 7) return void 0;
  return { what: "OpenPGP private key", encrypted: isProtected(bytes.subarray(first.start, first.end)) };
}
function readPacket(bytes, offset) {
  const head = bytes[offset];
  const next = bytes[offset + 1];
  if (head === void 0 || next === void 0 || (head & 128) === 0) return void 0;
  const fresh = (head & 64) !== 0;
  const tag = fresh ? head & 63 : head >> 2 & 15;
  const width = fresh ? next < 192 ? 1 : next < 224 ? 2 : next === 255 ? 5 : 0 : [1, 2, 4, 0][head & 3] ?? 0;
  if (width === 0) return void 0;
  const field = bytes.subarray(offset + 1, offset + 1 + width);
  const number2 = (part) => part.reduce((sum, byte) => sum * 256 + byte, 0);
  const length = fresh && width === 2 ? (next - 192 << 8) + (field[1] ?? 0) + 192 : number2(fresh && width === 5 ? field.subarray(1) : field);
  const start = offset + 1 + width;
  return start + length <= bytes.length ? { tag, start, end: start + length } : void 0;
}
function isProtected(body) {
  const shape = publicNumbers[body[5] ?? 0];
  if (body[0] !== 4 || !shape) return false;
  let offset = 6;
  if (shape[0]) offset += 1 + (body[offset] ?? 0);
  for (let count3 = 0; count3 < shape[1]; count3++) {
    const bits = (body[offset] ?? 0) * 256 + (body[offset + 1] ?? 0);
    offset += 2 + Math.ceil(bits / 8);
  }
  if (body[5] === 18) offset += 1 + (body[offset] ?? 0);
  return (body[offset] ?? 0) !== 0;
}
var publicNumbers;
var init_pgp = __esm({
  "src/rules/proofs/pgp.ts"() {
    "use strict";
    publicNumbers = {
      1: [false, 2],
      16: [false, 3],
      17: [false, 4],
      18: [true, 1],
      19: [true, 1],
      22: [true, 1]
    };
  }
});

// src/rules/proofs/private-key.ts
function verdict4(key) {
  if (!key) return failed("structure", "its content has not the structure of a key");
  if (key.encrypted) return protectedKey(true, key.what);
  return proven("structure", `it decodes as an unprotected ${key.what}`, {
    detail: key.what,
    encrypted: false
  });
}
function protectedKey(right, what) {
  const facts = { encrypted: true, demote: true, detail: `${what} with a passphrase` };
  if (!right) return failed("structure", "its content has not the length of an encrypted key", facts);
  const proof = proven("structure", `it decodes as a ${what}`, facts);
  return {
    ...proof,
    evidence: [...proof.evidence, { kind: "structure", weight: "against", text: "a passphrase protects it" }]
  };
}
function dataLines(body) {
  const lines = body.split("\n").map((line) => line.trim());
  const data = lines.filter((line) => line !== "" && !line.includes(":") && !line.startsWith("="));
  const sum = lines.find((line) => /^=[A-Za-z0-9+/]{4}$/.test(line));
  const joined2 = data.join("").replace(/\s/g, "");
  return sum === void 0 ? [joined2] : [joined2, sum.slice(1)];
}
function sumIs(sum, bytes) {
  const [high = 0, middle = 0, low = 0] = fromBase64(sum) ?? [];
  return crc24(bytes) === high * 65536 + middle * 256 + low;
}
function ssh2(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 1064303083 || view.getUint32(4) !== bytes.length) return verdict4(void 0);
  return plausible("structure", "it has the head of an SSH.com key", { detail: "SSH.com private key" });
}
function putty(text) {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("Private-Lines:"));
  const count3 = Number(/^Private-Lines: *([0-9]{1,3})/.exec(lines[start] ?? "")?.[1] ?? Number.NaN);
  const bytes = fromBase64(lines.slice(start + 1, start + 1 + count3).join(""));
  if (start < 0 || !(count3 > 0) || !bytes || bytes.length < 20) return verdict4(void 0);
  const cipher = /^Encryption: *(\S+)/m.exec(text)?.[1];
  if (cipher === void 0) return verdict4(void 0);
  return verdict4({ what: "PuTTY private key", encrypted: cipher !== "none" });
}
var privateKey;
var init_private_key2 = __esm({
  "src/rules/proofs/private-key.ts"() {
    "use strict";
    init_crc();
    init_encoding();
    init_key_structure();
    init_pgp();
    init_types();
    privateKey = (value) => {
      const text = value.replace(/\\r|\r/g, "").replaceAll("\\n", "\n");
      if (text.startsWith("PuTTY-")) return putty(text);
      const label2 = /BEGIN ([A-Z0-9 ]*?) *-/.exec(text)?.[1] ?? "";
      const body = text.replace(/^-+ ?BEGIN [A-Z0-9 ]*?-+/, "").replace(/-+ ?END [A-Z0-9 ]*?-+\s*$/, "");
      const legacy = /Proc-Type: *4, *ENCRYPTED/.test(body);
      const [base64 = "", sum] = dataLines(body);
      const bytes = fromBase64(base64);
      if (!bytes || bytes.length < 32) return failed("encoding", "its content does not decode");
      if (legacy) return protectedKey(bytes.length % 8 === 0, "private key");
      if (label2.startsWith("SSH2")) return ssh2(bytes);
      if (label2.startsWith("PGP") && sum !== void 0 && !sumIs(sum, bytes)) {
        return failed("checksum", "its CRC-24 checksum is wrong");
      }
      return verdict4(label2.startsWith("PGP") ? pgpKey(bytes) : opensshKey(bytes) ?? asn1Key(bytes));
    };
  }
});

// src/rules/proofs/pypi.ts
function isMacaroon2(bytes) {
  let offset = 1;
  const packet = (type) => {
    const size2 = bytes[offset + 1] ?? 0;
    const wide = size2 >= 128;
    const length = wide ? size2 & 127 | (bytes[offset + 2] ?? 0) << 7 : size2;
    const from = offset + (wide ? 3 : 2);
    if (bytes[offset] !== type || from + length > bytes.length) return void 0;
    offset = from + length;
    return bytes.subarray(from, from + length);
  };
  const endMark = () => bytes[offset++] === 0;
  if (bytes[0] !== 2) return false;
  const location = packet(1);
  if (!location || !isIndex(location) || !packet(2) || !endMark()) return false;
  while (packet(2)) if (!endMark()) return false;
  return endMark() && packet(6)?.length === 32 && offset === bytes.length;
}
function isIndex(location) {
  return ["pypi.org", "test.pypi.org"].some((name) => latin1Bytes(name).join() === location.join());
}
var pypiMacaroon;
var init_pypi = __esm({
  "src/rules/proofs/pypi.ts"() {
    "use strict";
    init_encoding();
    init_types();
    pypiMacaroon = (value) => {
      const bytes = fromBase64(value.slice("pypi-".length));
      return bytes && isMacaroon2(bytes) ? proven("structure", "it decodes as a macaroon of the package index") : failed("structure", "it does not decode as a macaroon");
    };
  }
});

// src/rules/proofs/service-account.ts
var serviceAccountJson;
var init_service_account = __esm({
  "src/rules/proofs/service-account.ts"() {
    "use strict";
    init_encoding();
    init_private_key2();
    init_types();
    serviceAccountJson = (value) => {
      const object = parseObject(value) ?? parseObject(value.replaceAll('\\"', '"').replaceAll("\\\\n", "\\n"));
      const { client_email: email2, private_key: key } = object ?? {};
      if (typeof email2 !== "string" || !email2.endsWith("gserviceaccount.com") || typeof key !== "string") {
        return failed("structure", "it is not the JSON of a service account");
      }
      return privateKey(key.trim()).state === "proven" ? proven("structure", "it holds an address and a private key that decodes") : failed("structure", "its private key does not decode");
    };
  }
});

// src/rules/proofs/base58.ts
function base58Encode(bytes) {
  let number2 = 0n;
  for (const byte of bytes) number2 = number2 << 8n | BigInt(byte);
  let text = "";
  for (; number2 > 0n; number2 /= 58n) text = alphabet3.charAt(Number(number2 % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
}
function base58Decode(text) {
  let number2 = 0n;
  for (const character of text) {
    const digit = alphabet3.indexOf(character);
    if (digit < 0) return void 0;
    number2 = number2 * 58n + BigInt(digit);
  }
  const bytes = [];
  for (; number2 > 0n; number2 >>= 8n) bytes.unshift(Number(number2 & 0xffn));
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([...new Array(zeros).fill(0), ...bytes]);
}
function base58Checksum(bytes) {
  const once = createHash2("sha256").update(bytes).digest();
  return createHash2("sha256").update(once).digest().subarray(0, 4);
}
function base58CheckValid(text) {
  const bytes = base58Decode(text);
  if (bytes === void 0 || bytes.length < 5) return false;
  const sum = base58Checksum(bytes.subarray(0, -4));
  return sum.every((byte, index2) => byte === bytes.at(index2 - 4));
}
var alphabet3;
var init_base58 = __esm({
  "src/rules/proofs/base58.ts"() {
    "use strict";
    alphabet3 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  }
});

// src/rules/proofs/wallets.ts
function verdict5(right, name) {
  return right ? proven("checksum", `its ${name} checksum is right`) : failed("checksum", `its ${name} checksum is wrong`);
}
var base58Check, bech32, crc16Base32;
var init_wallets = __esm({
  "src/rules/proofs/wallets.ts"() {
    "use strict";
    init_base58();
    init_bech32();
    init_crc();
    init_encoding();
    init_types();
    base58Check = (value) => verdict5(base58CheckValid(value), "Base58Check");
    bech32 = (value) => verdict5(bech32Valid(value), "Bech32");
    crc16Base32 = (value) => {
      const bytes = fromBase32(value);
      if (bytes === void 0 || bytes.length < 3) return verdict5(false, "CRC-16");
      const sum = crc16(bytes.subarray(0, -2));
      return verdict5(bytes.at(-2) === (sum & 255) && bytes.at(-1) === sum >>> 8, "CRC-16");
    };
  }
});

// src/rules/proofs/index.ts
function prove(name, value, context = {}) {
  return proofs[name](value, context);
}
var proofs;
var init_proofs = __esm({
  "src/rules/proofs/index.ts"() {
    "use strict";
    init_aws();
    init_azure();
    init_checksums();
    init_contents();
    init_fly();
    init_github();
    init_jwt();
    init_marks();
    init_private_key2();
    init_pypi();
    init_service_account();
    init_wallets();
    proofs = {
      "crc32-base62": crc32Base62,
      "github-fine-grained": githubFineGrained,
      "gitlab-routable": gitlabRoutable,
      "grafana-service-account": grafanaServiceAccount,
      "atlassian-crc32": atlassianCrc32,
      "azure-identifiable": azureIdentifiable,
      "pypi-macaroon": pypiMacaroon,
      "fly-macaroon": flyMacaroon,
      "age-bech32": ageBech32,
      jwt,
      "aws-access-key-id": awsAccessKeyId,
      "private-key": privateKey,
      "service-account-json": serviceAccountJson,
      "slack-structure": slackStructure,
      "base64-json": base64Json,
      "uuid-v4": uuidV4,
      "openai-marker": openaiMarker,
      base58check: base58Check,
      bech32,
      "crc16-base32": crc16Base32,
      "cashfree-crc32": cashfreeCrc32,
      "matrix-crc32": matrixCrc32,
      "mapbox-token": mapboxToken,
      "intercom-token": intercomToken,
      "discord-bot-token": discordBotToken
    };
  }
});

// src/engine/judge.ts
function judge2(rule, value, now) {
  if (rule.typed === true) return judgeTyped(rule, value);
  const proof = rule.proof === void 0 ? void 0 : prove(rule.proof, value, { now });
  const patterned = rule.detector !== "private-key" && isPlaceholder(value);
  if (proof?.state !== "proven" && patterned) return void 0;
  const random = holdsRandomness(value, rule.publicPrefix);
  if (rule.random && !random && proof?.state !== "proven") return void 0;
  const evidence2 = [
    { kind: "format", weight: "for", text: `has the form of ${withArticle(rule.title)}` },
    ...proof?.evidence ?? []
  ];
  const isVector = isTestVector(value);
  if (isVector)
    evidence2.push({ kind: "structure", weight: "against", text: "is a test vector of a standard" });
  if (patterned) evidence2.push({ kind: "randomness", weight: "against", text: "is made of a pattern" });
  return {
    // With a checksum that somebody worked out: test data of those who know the format.
    level: patterned || isVector ? "note" : levelOf(rule.level, proof),
    proof: proof?.state ?? "none",
    evidence: evidence2,
    // A token of a known format is drawn at random even where it is too short to tell.
    random: random || rule.detector === void 0
  };
}
function judgeTyped(rule, value) {
  const { kind: kind2, random } = classifyValue(value, "password");
  const isDefault = kind2 === "dev-default" && /[^A-Za-z]/.test(value) || // `very-long-shop-password`
  kind2 === "literal" && !random && /(?:^|[-_])pass(?:word)?(?:[-_]|$)/i.test(value);
  if (kind2 !== "literal" && kind2 !== "uuid" && !isDefault) return void 0;
  if (kind2 === "literal" && !random && (rule.random || isShellWord(value))) return void 0;
  const drawn = random || kind2 === "uuid";
  return {
    level: isDefault ? "note" : drawn ? rule.level : demote(rule.level),
    proof: "none",
    evidence: [
      { kind: "format", weight: "for", text: `has the form of ${withArticle(rule.title)}` },
      drawn ? { kind: "randomness", weight: "for", text: "looks random" } : {
        kind: "randomness",
        weight: "against",
        text: isDefault ? "is a usual default" : "looks like a word"
      }
    ],
    random: drawn
  };
}
function isShellWord(value) {
  return /^(?:[a-z]+|[A-Z]+)(?:[-_.]?(?:[a-z]+|[A-Z]+))*$/.test(value) && value.length < 20;
}
function holdsRandomness(value, publicPrefix) {
  if (isRandom(value) || isUuid(value) || isRandom(value.slice(publicPrefix))) return true;
  return [value, value.slice(publicPrefix)].some(
    (text) => text.split(/[^A-Za-z0-9+]+/).some((part) => part.length >= 12 && isRandom(part))
  );
}
function levelOf(level, proof) {
  if (proof === void 0) return level;
  if (proof.publicExample || proof.publicValue) return "note";
  if (proof.state === "failed" || proof.demote) return demote(level);
  return proof.state === "proven" ? "error" : level;
}
var init_judge = __esm({
  "src/engine/judge.ts"() {
    "use strict";
    init_article();
    init_demote();
    init_proofs();
    init_placeholder();
    init_randomness();
    init_test_vectors();
    init_value_class();
  }
});

// src/rules/exempt/aws-accounts.ts
function isKnownAwsAccount(value) {
  const digits2 = value.replaceAll("-", "");
  return isMadeUp(digits2) || known.has(digits2);
}
function isMadeUp(digits2) {
  if (/^(\d{1,4})\1+$|^(\d{6})\2$|^0{4}|^(\d)\3{3}(\d)\4{3}(\d)\5{3}$|0{6}|(\d)\6{7}/.test(digits2))
    return true;
  if (/^(?:(\d)\1)+$/.test(digits2)) return true;
  return runs.some((run4) => run4.includes(digits2.slice(0, 9)) || run4.includes(digits2.slice(3)));
}
var up, down, runs, known;
var init_aws_accounts = __esm({
  "src/rules/exempt/aws-accounts.ts"() {
    "use strict";
    up = "0123456789".repeat(3);
    down = "9876543210".repeat(3);
    runs = [up, down, "123456789".repeat(3), "987654321".repeat(3)];
    known = new Set(
      [
        // Examples.
        "111122223333 444455556666 777788889999 123456789012 012345678901 012345678910 210987654321 098765432109",
        "901234567890 112233445566 100000000000 111111111111 222222222222 333333333333 999999999999 123123123123",
        "121212121212 123412341234 456789012345 567890123456 678901234567 345678901234 234567890123 135790246810",
        "698519295917",
        // Elastic Load Balancing, access logs.
        "127311923021 033677994240 027434742980 797873946194 098369216593 754344448648 582318560864 600734575887",
        "383597477331 718504428378 114774131450 783225319266 589379963580 985666609251 638102146993 037604701340",
        "054676820928 897822967062 635631232127 156460612806 652711504416 009996457667 076674570225 507241528517",
        "190560391635 048591011584",
        // Elastic Kubernetes Service, add-on images.
        "602401143452 877085696533 800184023465 533267051163 296578399912 900889452093 491585149902 151610086707",
        "333609536671 121268973566 918309763551 961992271922 558608220178 590381155156 759879836304 013241004608",
        "151742754352 066635153087 143408816146 455263428931",
        // Owners of machine images: Canonical, Amazon, Windows, SUSE, Red Hat, Marketplace, Debian, Fedora, CoreOS, Flatcar,
        // Rocky, AlmaLinux, Arch.
        "099720109477 137112412989 801119661308 013907871322 309956199498 679593333241 136693071363 125523088429",
        "379101102735 595879546273 075585003325 792107900819 764336703387 647457786197",
        // Deep learning, machine learning and monitoring images; the Serverless Application Repository's Lambda layers.
        "763104351884 683313688378 246618743249 906394416424 580247275435 017000801446 177933569100 094303852373",
        "668558765261 004480582608",
        // Vendors: Datadog, Spacelift.
        "464622532012 643313122712"
      ].join(" ").split(" ")
    );
  }
});

// src/rules/exempt/aws-zones.ts
function isKnownZone(value) {
  return known2.has(value) || /EXAMPLE|ABCDE|12345|XXXX|(.)\1{4}/.test(value) || !/[0-9]/.test(value);
}
var known2;
var init_aws_zones = __esm({
  "src/rules/exempt/aws-zones.ts"() {
    "use strict";
    known2 = new Set(
      [
        "Z2FDTNDATAQYW2 Z2BJ6XQ5FK7U4H",
        "Z35SXDOTRQ7X7K Z3AADJGX6KTTL2 Z368ELLRRE2KJ0 Z1H1FL5HABSF5 Z32O12XQLNTSW2 Z215JYRZR1TBD5 ZHURV8PSTC4K8",
        "Z3Q77PNBQS71R4 Z23TAZ6LKFMNIO Z14GRHDCWA56QT ZWKZPGTI48KDX Z1LMS91P8CMLE5 Z1GM3OXH4ZPM65 ZP97RAFLXTNZK",
        "Z2P70J7HTTTPLU ZQSVJUPU6J1EY Z26RNL4JYFTOTI ZLMOA37VPKANP Z24FKFUX50B4VW Z18D5FSROUN65G Z2IFOLAFXWLO4F",
        "Z3F0SRJ5LGBH90 ZD4D7Y8KGAS4G Z1CMS0P5QUZ6D5 Z31USIVHYNEOWT Z1UDT6IFJ4EJM ZKVM4W9LS7TM ZCT6FZBF4DROD",
        "Z3AQBSTGFYJSTF Z2O1EMRO9K5GLX Z2F56UZL2M1ACD Z3BJ6K6RIION7M Z1BKCTXD74EZPE Z21DNDUVLTQW6Q Z3GKZC51ZF0DB4",
        "Z3R1K369G5AVDG Z3BAZG2TWCNX0D Z2M4EHUR26P7ZW Z3W03O7B5YMIYP Z3O0J2DXBE1FTB Z1WCIGYICN2BYD Z11RGJOFQNVJUP",
        "Z7KQH4QJS55SO Z1QDHH18159H29"
      ].join(" ").split(" ")
    );
  }
});

// src/rules/exempt/placeholders.ts
function hasFakeRun(value) {
  return fakeRun.test(value.toLowerCase());
}
function isOneCase(value) {
  return value === value.toLowerCase() || value === value.toUpperCase() || !/[0-9]/.test(value);
}
var fakeRun;
var init_placeholders = __esm({
  "src/rules/exempt/placeholders.ts"() {
    "use strict";
    fakeRun = /0{4}|1234|4321|abcd|dead-?beef|cafe-?babe|([0-9a-f])\1{4}|^([0-9a-f]{2,4})\2{2}|xxx|example|fake|test|dummy|sample|your|123abc|abc123/;
  }
});

// src/rules/exempt/azure-guids.ts
function isKnownGuid(value) {
  const guid = value.toLowerCase();
  return known3.has(guid) || hasFakeRun(guid) || isCounted(guid);
}
function isCounted(guid) {
  return new Set(guid.replaceAll("-", "")).size <= 6;
}
var known3;
var init_azure_guids = __esm({
  "src/rules/exempt/azure-guids.ts"() {
    "use strict";
    init_placeholders();
    known3 = /* @__PURE__ */ new Set([
      // Microsoft Graph, Azure AD Graph, Resource Manager, Azure CLI, Azure PowerShell, Key Vault, Office, Portal, Storage, Visual Studio.
      "00000003-0000-0000-c000-000000000000",
      "00000002-0000-0000-c000-000000000000",
      "797f4846-ba00-4fd7-ba43-dac1f8f63013",
      "04b07795-8ddb-461a-bbee-02f9e1bf7b46",
      "1950a258-227b-4e31-a9cf-717495945fc2",
      "cfa8b339-82a2-471a-a3c9-0fc0be7a4093",
      "14d82eec-204b-4c2f-b7e8-296a70dab67e",
      "d3590ed6-52b3-4102-aeff-aad2292ab01c",
      "c44b4083-3bb0-49c1-b47d-974e53cbdf3c",
      "e406a681-f3d4-42a8-90b6-c2b029497af1",
      "872cd9fa-d31f-45e0-9eab-6e460a02d1f1",
      "aebc6443-996d-45c2-90f0-388ff96faa56",
      "1fec8e78-bce4-4aaf-ab1b-5451cc387264",
      // Tenants of Microsoft, of personal accounts and of the common endpoints.
      "72f988bf-86f1-41af-91ab-2d7cd011db47",
      "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
      "9188040d-6c67-4c5b-b112-36a304b66dad",
      "33e01921-4d64-4f8c-a055-5bdaffd5e33d",
      // Role definitions: Contributor, Owner, Reader, User Access Administrator, Key Vault roles, Storage Blob roles, AcrPull, AcrPush.
      "b24988ac-6180-42a0-ab88-20f7382dd24c",
      "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
      "acdd72a7-3385-48ef-bd42-f606fba81ae7",
      "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
      "4633458b-17de-408a-b874-0445c86b69e6",
      "00482a5a-887f-4fb3-b363-3b7fe8e74483",
      "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
      "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
      "7f951dda-4ed3-4680-a7ca-43fe172d538d",
      "8311e382-0749-4cb8-b61a-304f252e45ec",
      // Examples.
      "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
      "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "550e8400-e29b-41d4-a716-446655440000",
      "123e4567-e89b-12d3-a456-426614174000",
      "123e4567-e89b-12d3-a456-426655440000",
      "01234567-89ab-cdef-0123-456789abcdef"
    ]);
  }
});

// src/rules/exempt/gcp-projects.ts
function isKnownGoogleProject(value) {
  const name = value.toLowerCase();
  return known4.has(name) || madeUp.test(name) || name.startsWith("google");
}
function isKnownServiceAccount(value) {
  const [name = "", host = ""] = value.toLowerCase().split("@");
  const project = host.split(".")[0] ?? "";
  if (/^(?:service-)?\d+(?:-compute)?$/.test(name)) return /0{4}|1234|(\d)\1{3}/.test(name);
  return isKnownGoogleProject(project) || /^(?:test|example|foo|bar|my|your|some|fake|dummy)(?:-|$)/.test(name);
}
var madeUp, known4;
var init_gcp_projects = __esm({
  "src/rules/exempt/gcp-projects.ts"() {
    "use strict";
    madeUp = /^(?:my|your|the|a|some|test|tests|example|foo|bar|baz|acme|company|demo|dummy|fake|sample|mock|local|dev|prod|staging|project|proj|gcp|google|abc|xxx|org|sa|unit|e2e|ci|name|myproject|yourproject|testproject|mygcpproject)(?:[-_]?(?:gcp|google|cloud|cool|awesome|test|demo|example|kubernetes|project|projectid|company|\d{1,6})|[-_](?:proj|id|name|org|app|[a-z]|foo|bar|prod|dev|staging|xxx+))*$|project-?id|projectname|^(?:test|example|fake|dummy|your|my)-|-(?:example|test|demo|sample|xxx+)$|1234|abcd|example|placeholder/;
    known4 = new Set(
      "cloud-builders cloudrun distroless k8s-minikube k8s-skaffold k8s-prow k8s-testimages k8s-staging-test-infra kubernetes-release kubernetes-helm kaniko-project kubebuilder knative-releases tekton-releases istio-release istio-testing cloudsql-docker cloud-sql-connectors stackdriver-agents gke-release gke-release-staging heptio-images projectsigstore etcd-development cloud-marketplace cloud-marketplace-containers ml-pipeline tfx-oss-public deeplearning-platform-release dataflow-templates endpoints-release apigee-release gcp-runtimes ubuntu-os-cloud debian-cloud cos-cloud centos-cloud rhel-cloud windows-cloud fedora-coreos-cloud rocky-linux-cloud bigquery-public-data cloud-aoss shopify-docker-images jetstack-images cloudshell-images ds-artifacts-cloudshell gs-project-accounts gvisor-presubmit bazel-public chainguard-images spinnaker-marketplace open-policy-agent fuzzbench oss-fuzz oss-fuzz-base clusterfuzz-images kfserving kubeflow-images-public inverting-proxy panoptes-eks artifacts-public cloud-spanner-emulator gcp-sa-pubsub appspot cloudbuild developer cloudservices pso-cmek-dev".split(" ")
    );
  }
});

// src/rules/exempt/people.ts
function isServiceHome(value) {
  const name = value.slice(Math.max(value.lastIndexOf("/"), value.lastIndexOf("\\")) + 1).toLowerCase();
  return isServiceUser(name.replace(/[.-]+$/, ""));
}
function isServiceUser(name) {
  return name.length < 2 || serviceUsers.has(name) || /^(?:user|username|test|tester|your|some|my|demo|guest|example|sample|fake|app|ci|build|runner|svc|dev|the|foo|bar|student|someone|anonymous|dummy|mock)(?:[-_.]?(?:user|users|username|account|folder|\d{1,4})|[-_.](?:name|test|app|admin|service|home|server|dir|x|id|here|one|two|[a-z]))*$/.test(
    name
  ) || /user$|name$|^x+$|^(.)\1+$|^(?:abc|xyz|asdf)/.test(name);
}
function isServiceMachine(value) {
  const name = value.toLowerCase().replace(/\.local$/, "");
  return /^(?:my|your|the|a|some|users?|test|johns?|janes?|alices?|bobs?|foo|example|dev|new|old|admins?|runner|macos)s?-?(?:macbook|mbp|imac|mac-mini|mac-?studio)/.test(
    name
  ) || /^(?:desktop|laptop)-(?:x+|[a-z]+|\d+|1234\w*|abc\w*)$/.test(name);
}
function isPublicEmail(value) {
  const [name = "", host = ""] = value.toLowerCase().split("@");
  return /(?:^|\.)(?:example\.(?:com|org|net|edu|co)|example|test|invalid|localhost|local|internal|lan|corp|home\.arpa)$/.test(
    host
  ) || /^(?:noreply|no-reply|donotreply|do-not-reply|notifications?|git|mailer-daemon|postmaster|security|support|info|hello|contact|help|sales|press|conduct|legal|privacy|abuse|team|maintainers?|oss|opensource|dev|admin|user|test|foo|bar|me|you|someone|nobody|john|jane|alice|bob|john\.?doe|jane\.?doe|your[._-]?\w*)$/.test(
    name.replace(/\+.*$/, "")
  ) || /noreply|gserviceaccount\.com$|amazonaws\.com$|(?:^|\.)(?:acme|domain|company|yourdomain|mydomain|mycompany|foo|bar|test|email|mail|host|site|server|a|b|x)\.(?:com|org|net|io|co|dev)$/.test(
    host
  ) || /\.(?:png|jpe?g|gif|svg|webp|ico|js|ts|css|html|md|json|ya?ml)$/.test(host);
}
var serviceUsers;
var init_people = __esm({
  "src/rules/exempt/people.ts"() {
    "use strict";
    serviceUsers = new Set(
      "runner runneradmin runnerx ubuntu ec2-user node app vagrant circleci git jenkins root admin administrator vcap dokku hadoop coder codespace codespaces gitpod vscode linuxbrew deploy deployer deployment www www-data me you your alice bob carol dave eve mallory john jane doe johndoe janedoe john.doe jane.doe jdoe joe joedoe johnsmith john.smith jsmith janesmith public shared default all monalisa octocat distiller jappleseed appleseed johnappleseed utilisateur usuario benutzer utente gebruiker usuari bruker kullanici pengguna foo bar baz qux foobar builder build buildbot buildagent buildkite-agent buildkite gitlab-runner gitlab github actions-runner travis appveyor containeradministrator containeruser vsts vsts_azpcontainer azureuser azure centos debian fedora core alpine arch pi steam deck nixos nix nonroot nobody docker dockeruser podman rootless node-user jovyan jupyter conda mambauser rstudio shiny airflow spark hdfs hive postgres mysql redis mongodb elasticsearch kibana logstash grafana prometheus rabbitmq kafka zookeeper cassandra neo4j nginx apache httpd tomcat jetty wildfly jboss keycloak vault consul nomad oracle minecraft steamcmd abuild makepkg opam coq rust cargo golang go python ruby rails php java scala kotlin swift dart flutter android mobile developer devuser dev development prod production staging test tests testuser tester demo example sample user username users user-name user_name youruser yourname your-name your_name your-username your_username myuser myname my-user my-name my_name name someuser someone somebody anyone anonymous guest student teacher lab cloud cloudshell cloudsdk sagemaker-user sagemaker glue_user superuser sysadmin operator ops devops support service svc sandbox playground workspace workspaces project projects work code src home data tmp temp bin lib opt var etc usr media mnt local cache config desktop documents downloads pictures music videos library applications system index path paths charts chart events event section new-events-index repo myrepo mastodon paperless paperless-ngx hubot kuma about contact settings dashboard profile account login logout search news blog page pages static assets public_html httpdocs html web website site server client api v1 v2 en de fr es main master feature features help terms privacy linux macos windows mac osx win unix wsl agent worker bot robot ci cd pipeline circle drone woodpecker concourse teamcity bamboo azp azdo devcontainer container user1 user2 usera userb u user-a user-b x y z a b c n me.you i wpengine cpanel plesk forge ploi laravel homestead sail valet lando ddev wordpress wp drupal magento odoo frappe bitnami heroku dyno render railway fly flyio pythonanywhere replit repl glitch stackblitz bolt lovable cursor claude codex copilot openhands aider devin vercel netlify sbx-user sbx_user1051 sbxuser sgx kali parrot tails mint manjaro gentoo slackware suse opensuse rocky almalinux amazon oci opc bitrise appcenter expo eas xcode simulator travisci semaphore codebuild lambda functions webapp httpd2 ftp ftpuser sftp samba nfs backup borg restic nextcloud owncloud seafile gitea gogs forgejo sourcehut phabricator jira confluence bitbucket sonar nexus artifactory harbor registry rancher k3s kube kubernetes minikube openshift okd tekton argocd flux linkerd istio envoy traefik caddy haproxy".split(" ")
    );
  }
});

// src/rules/exempt/tenants.ts
function isKnownTenant(value) {
  const labels = value.toLowerCase().split(".");
  const label2 = labels[0] ?? "";
  return label2.length < 3 || known5.has(label2) || madeUp2.test(label2) || labels.slice(0, 2).some((part) => /^(?:example|invalid|test|localhost)$/.test(part));
}
var madeUp2, known5;
var init_tenants = __esm({
  "src/rules/exempt/tenants.ts"() {
    "use strict";
    madeUp2 = /^(?:your|my|the|some|example|sample|test|demo|fake|dummy|mock|foo|bar|baz|acme|contoso|fabrikam|adventure-?works|northwind|tailspin|wingtip|wideworld|placeholder|tenant|company|organi[sz]ation|workspace|subdomain|domain|account|xxx|abc|dev-x|dev-1|dev-0|dev-example|dev-your|unit-?test|e2e|integration)|(?:example|sample|placeholder|xxx|yyy|zzz|demo|test|tests|testing|company|organi[sz]ation|domain|tenant|here|name|instance|subdomain)\d*$|[-_](?:example|sample|demo|test)[-_]|^[xyz]+$|^(.)\1+$|1234|_|^(?:logs|prometheus|tempo|graphite|profiles|otlp-gateway|alertmanager|faro-collector|synthetic-monitoring|oncall|stack)-.*(?:prod|central|us|eu)/;
    known5 = new Set(
      "www api docs doc support help status blog community developer developers dev app apps auth login accounts account id admin manage console dashboard portal cdn static assets images img media files download downloads update updates packages registry mail smtp email email-support marketing info learn academy university partner partners trust security legal privacy jobs careers go get my ecosystem marketplace team teams home hello secure sso oauth openid graph events webhook webhooks hooks files-edge edgeapi wss-primary a.slack-edge slack slackb join app-slack api-private bitbucket confluence jira atlassian developer-atlassian xyz foobar auth0 okta oktapreview samples sandbox staging prod production preview beta alpha qa uat local localhost management global us eu au uk jp ca in de fr usw2 scm vault keyvault kv storage db database sql cosmos openai registry1 mcr azure microsoft myaccount mystorage mystorageaccount myregistry mykeyvault myvault myserver mysite mycompany myorg mytenant mydomain mystore store shop shopify checkout cdn-shopify partners-shopify themes burst hatchful polaris admin-shopify zendesk theme zopim client project projects org orgs user users username name host hostname server service services resource resources gitlab github grafana hashicorp terraform elastic snowflake region app-us3 releases aka prefix suffix kubernetes cncf privatelink logs-prod prometheus-prod grafana-prod profiles-prod otlp-gateway-prod".split(" ")
    );
  }
});

// src/rules/exempt/index.ts
function isExempt(name, value) {
  return tests[name](value);
}
var tests;
var init_exempt = __esm({
  "src/rules/exempt/index.ts"() {
    "use strict";
    init_aws_accounts();
    init_aws_zones();
    init_azure_guids();
    init_gcp_projects();
    init_people();
    init_placeholders();
    init_tenants();
    tests = {
      "aws-account": isKnownAwsAccount,
      "aws-zone": isKnownZone,
      "aws-resource": (value) => hasFakeRun(value.slice(value.lastIndexOf("-") + 1)),
      guid: isKnownGuid,
      "azure-host": isKnownTenant,
      "gcp-account": isKnownServiceAccount,
      "gcp-project": isKnownGoogleProject,
      hex: hasFakeRun,
      "mixed-case-id": (value) => hasFakeRun(value) || isOneCase(value.slice(value.indexOf("_") + 1)),
      neon: (value) => /(?:1234|a1b2c3)/.test(value),
      supabase: (value) => /abcdefghij|yourproject|projectref|xyzcompany|([a-z])\1{3}/.test(value),
      sentry: (value) => hasFakeRun(value) || /@o0\.|sentry\.io\/[0-9]$/.test(value),
      "home-path": isServiceHome,
      "machine-name": isServiceMachine,
      "tenant-host": isKnownTenant
    };
  }
});

// src/engine/judge-subject.ts
function judgeSubject(rule, value, bytes) {
  if (isPlaceholder(value)) return void 0;
  if (rule.exempt !== void 0 && isExempt(rule.exempt, value)) return void 0;
  const level = rule.context === void 0 || holdsOneOf(rule.context, bytes) ? rule.level : "note";
  return { level, proof: "none", evidence: [], random: false, subject: value };
}
function holdsOneOf(words3, bytes) {
  const text = bytes.toString("latin1").toLowerCase();
  return words3.some((word) => text.includes(word));
}
var init_judge_subject = __esm({
  "src/engine/judge-subject.ts"() {
    "use strict";
    init_exempt();
    init_placeholder();
  }
});

// src/engine/joined-literals.ts
function joinLiterals(bytes, hit) {
  if (!isWithinToken(bytes, hit)) return void 0;
  const quote = bytes[hit];
  let open = hit - 1;
  while (open >= 0 && hit - open < LONGEST_PIECE && bytes[open] !== quote && bytes[open] !== 10) open--;
  if (bytes[open] !== quote) return void 0;
  const literal = readQuoted(bytes, open);
  if (literal === void 0 || literal.end !== hit) return void 0;
  const pieces = joinPieces(bytes, open, literal);
  if (pieces === void 0 || pieces.joined.length < 16) return void 0;
  const first = hit - literal.start;
  if (!/^[\w+/=.~-]$/.test(pieces.joined.charAt(first))) return void 0;
  return { start: pieces.start, end: pieces.end, bytes: Buffer.from(pieces.joined, "latin1"), first };
}
function isWithinToken(bytes, hit) {
  const before = runBefore(bytes, hit, hit - MIN_AROUND, TOKEN);
  if (before === 0) return false;
  let next = hit + 1;
  while (next < hit + 80 && bytes[next] !== bytes[hit]) next++;
  const after = run(bytes, next + 1, next + 1 + MIN_AROUND, TOKEN);
  return after > 0 && before + after >= MIN_AROUND;
}
var LONGEST_PIECE, MIN_AROUND;
var init_joined_literals = __esm({
  "src/engine/joined-literals.ts"() {
    "use strict";
    init_bytes();
    init_pieces();
    init_quote();
    LONGEST_PIECE = 400;
    MIN_AROUND = 12;
  }
});

// src/engine/subject-packs.ts
function hasSubjects(pack) {
  return pack === "identifiers" || pack === "personal" || pack === "network";
}
var init_subject_packs = __esm({
  "src/engine/subject-packs.ts"() {
    "use strict";
  }
});

// src/engine/needles.ts
function base64Forms(literal) {
  const forms = /* @__PURE__ */ new Set();
  for (let shift = 0; shift < 3; shift++) {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(literal, "latin1")]).toString("base64");
    const bits = (shift + literal.length) * 8;
    const first = Math.ceil(shift * 8 / 6);
    const form = encoded.slice(first, Math.floor(bits / 6));
    if (form.length < MIN_ENCODED_LITERAL) continue;
    forms.add(form);
    forms.add(form.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return [...forms];
}
var ENCODINGS, MIN_ENCODED_LITERAL;
var init_needles = __esm({
  "src/engine/needles.ts"() {
    "use strict";
    init_escapes();
    init_joined_literals();
    init_subject_packs();
    ENCODINGS = ["plain", "base64", "hex", "percent", "escapes", "pieces"];
    MIN_ENCODED_LITERAL = 4;
  }
});

// src/engine/needle-table.ts
function tabulate(needles2, frequency = guessedFrequency) {
  const at2 = cheapestPlaces(needles2, frequency);
  const targets = needles2.map(({ targets: targets2 }) => targets2.flatMap(({ rule, anchor }) => [rule, anchor]));
  let filled = 0;
  return {
    text: needles2.map(({ literal }) => `${literal} `).join(""),
    lengths: column(needles2.map(({ literal }) => literal.length)),
    free: column(needles2.map(({ ignoreCase }) => Number(ignoreCase))),
    encodings: column(needles2.map(({ encoding }) => ENCODINGS.indexOf(encoding))),
    buckets: column(needles2.map(({ literal }, i) => bucketOf(literal, at2[i]))),
    ends: column(at2.map((start) => start + 2)),
    targets: column(targets.flat()),
    firstTargets: column([0, ...targets.map((own) => filled += own.length)])
  };
}
function column(values) {
  const wide = values.find((value) => value > 65535);
  if (wide !== void 0) throw new Error(`${wide} does not fit a table of needles`);
  return Uint16Array.from(values);
}
function writeNeedles(table) {
  const lines = COLUMNS.map((name) => {
    const bytes = Buffer.alloc(table[name].length * 2);
    for (const [i, value] of table[name].entries()) bytes.writeUInt16LE(value, i * 2);
    return bytes.toString("base64");
  });
  return { text: table.text, columns: lines.join("\n") };
}
function readNeedles(text, columns) {
  const lines = columns.split("\n");
  const read = (name) => {
    const bytes = Buffer.from(lines[COLUMNS.indexOf(name)], "base64");
    if (!LITTLE_ENDIAN) bytes.swap16();
    const { buffer, byteOffset, length } = aligned(bytes);
    return new Uint16Array(buffer, byteOffset, length / 2);
  };
  return {
    text,
    lengths: read("lengths"),
    free: read("free"),
    encodings: read("encodings"),
    buckets: read("buckets"),
    ends: read("ends"),
    targets: read("targets"),
    firstTargets: read("firstTargets")
  };
}
function aligned(bytes) {
  return bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
}
function bucketOf(literal, at2) {
  return (literal.charCodeAt(at2) & CLASS_MASK) << 2 * CLASS_BITS | (literal.charCodeAt(at2 + 1) & CLASS_MASK) << CLASS_BITS | literal.charCodeAt(at2 + 2) & CLASS_MASK;
}
function cheapestPlaces(needles2, frequency) {
  const places = new Array(needles2.length);
  const used = /* @__PURE__ */ new Set();
  const order = [...needles2.keys()].sort((a, b) => lengthOf(needles2[a]) - lengthOf(needles2[b]) || a - b);
  for (const index2 of order) {
    const { literal } = needles2[index2];
    if (literal.length < 3) throw new Error(`needle ${JSON.stringify(literal)} is shorter than three bytes`);
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i + 2 < literal.length; i++) {
      const often = frequency(literal.slice(i, i + 3)) + ANYWHERE;
      const cost = used.has(bucketOf(literal, i)) ? often * SHARED : often;
      if (cost >= least) continue;
      least = cost;
      places[index2] = i;
    }
    used.add(bucketOf(literal, places[index2]));
  }
  return places;
}
function guessedFrequency(trigram) {
  let product = 1;
  for (const character of trigram.toLowerCase()) {
    const rank = COMMON.indexOf(character);
    product *= rank >= 0 ? 30 - rank : character === "_" ? 3 : 8;
  }
  return new Set(trigram).size === 1 ? product * 1e3 : product;
}
var CLASS_BITS, CLASS_MASK, BUCKETS, PLAIN, COLUMNS, LITTLE_ENDIAN, lengthOf, ANYWHERE, SHARED, COMMON;
var init_needle_table = __esm({
  "src/engine/needle-table.ts"() {
    "use strict";
    init_needles();
    CLASS_BITS = 5;
    CLASS_MASK = (1 << CLASS_BITS) - 1;
    BUCKETS = 1 << 3 * CLASS_BITS;
    PLAIN = ENCODINGS.indexOf("plain");
    COLUMNS = ["lengths", "free", "encodings", "buckets", "ends", "targets", "firstTargets"];
    LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    lengthOf = (needle) => needle?.literal.length ?? 0;
    ANYWHERE = 5;
    SHARED = 0.3;
    COMMON = "etaoinsrlcdupmhfgbyvwkxzqj";
  }
});

// src/engine/pairs.ts
function joinPairs(bytes, matches) {
  if (!matches.some((match) => match.rule.pair !== void 0)) return matches;
  const absorbed = /* @__PURE__ */ new Set();
  const joined2 = matches.map((match) => {
    const { pair } = match.rule;
    if (pair === void 0) return match;
    const partner = nearest2(bytes, match, matches, pair.rule, pair.lines, absorbed);
    if (partner === void 0) return match;
    absorbed.add(partner);
    return {
      ...match,
      evidence: [
        ...match.evidence,
        { kind: "pair", weight: "for", text: `stands beside ${withArticle(partner.rule.title)}` }
      ],
      related: [...match.related, { message: partner.rule.title, start: partner.start, end: partner.end }]
    };
  });
  return joined2.filter((_, index2) => !absorbed.has(matches[index2]));
}
function nearest2(bytes, match, matches, ruleId2, lines, taken) {
  let best2;
  let least = Number.POSITIVE_INFINITY;
  for (const other2 of matches) {
    if (other2.rule.id !== ruleId2 || taken.has(other2)) continue;
    const distance = Math.max(other2.start - match.end, match.start - other2.end, 0);
    if (distance < least && linesBetween(bytes, match, other2, lines) <= lines) {
      least = distance;
      best2 = other2;
    }
  }
  return best2;
}
function linesBetween(bytes, a, b, limit) {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  let count3 = 0;
  for (let i = bytes.indexOf(10, first.end); i >= 0 && i < second.start; i = bytes.indexOf(10, i + 1)) {
    count3++;
    if (count3 > limit) break;
  }
  return count3;
}
var init_pairs = __esm({
  "src/engine/pairs.ts"() {
    "use strict";
    init_article();
  }
});

// src/engine/pattern-matcher.ts
function createPatternMatcher(rules2) {
  const compiled2 = new Array(rules2.length);
  const matchedUpTo = new Int32Array(rules2.length);
  const touched = [];
  function reset() {
    for (const rule of touched) matchedUpTo[rule] = 0;
    touched.length = 0;
  }
  function match(bytes, index2, anchorIndex, offset, onMatch) {
    const rule = rules2[index2];
    const anchor = rule.anchors[anchorIndex];
    if (anchor === void 0 || rule.pattern === void 0) return;
    if (anchor.run > 0) {
      const from2 = offset + anchor.literal.length;
      if (countTokenBytes(bytes, from2, from2 + anchor.run) < anchor.run) return;
    }
    const earliest = Math.max(offset - anchor.maxOffset, matchedUpTo[index2]);
    const latest = offset - anchor.minOffset;
    if (earliest > latest) return;
    const from = Math.max(0, earliest - rule.lookbehind);
    const window = bytes.toString(
      "latin1",
      from,
      Math.min(bytes.length, latest + rule.maxLength + rule.lookahead)
    );
    let expression2 = compiled2[index2];
    if (expression2 === void 0) {
      expression2 = new RegExp(rule.pattern, rule.ignoreCase ? "diy" : "dy");
      compiled2[index2] = expression2;
    }
    for (let start = earliest; start <= latest; start++) {
      expression2.lastIndex = start - from;
      const found2 = expression2.exec(window);
      if (found2 === null || found2[0] === "") continue;
      const [valueStart, valueEnd] = found2.indices?.groups?.value ?? [
        found2.index,
        found2.index + found2[0].length
      ];
      if (matchedUpTo[index2] === 0) touched.push(index2);
      matchedUpTo[index2] = from + found2.index + found2[0].length;
      onMatch(from + valueStart, from + valueEnd);
      return;
    }
  }
  return { reset, match };
}
var init_pattern_matcher = __esm({
  "src/engine/pattern-matcher.ts"() {
    "use strict";
    init_bytes();
  }
});

// src/engine/prefilter.ts
function createPrefilter(needles2, wanted = () => true) {
  const tables = buildTables(needles2, wanted);
  return { scan: (bytes, hits) => scanBytes(tables, bytes, hits) };
}
function buildTables({ text, lengths, ends, buckets, free }, wanted) {
  const count3 = lengths.length;
  const tables = {
    used: new Uint8Array(BUCKETS),
    heads: new Uint16Array(BUCKETS),
    next: new Uint16Array(count3),
    end: ends,
    literal: Buffer.from(text, "latin1"),
    start: new Uint32Array(count3 + 1),
    free,
    trigram: new Int32Array(count3)
  };
  const { heads, next, used, start, literal, trigram } = tables;
  for (let needle = 0; needle < count3; needle++) {
    const bucket = buckets[needle];
    start[needle + 1] = start[needle] + lengths[needle] + 1;
    if (!wanted(needle)) continue;
    const exact = threeBytes(literal, start[needle] + ends[needle]);
    trigram[needle] = free[needle] === 0 ? exact : exact | CASE_BITS;
    next[needle] = heads[bucket];
    heads[bucket] = needle + 1;
    used[bucket] = 1;
  }
  return tables;
}
function scanBytes(tables, bytes, hits) {
  for (let from = 2; from < bytes.length; from += BLOCK) {
    const count3 = findCandidates(tables.used, bytes, from, Math.min(bytes.length, from + BLOCK));
    for (let i = 0; i < count3; i++) verify(tables, bytes, candidates[i], hits);
  }
}
function findCandidates(used, bytes, from, end) {
  let count3 = 0;
  let bucket = (bytes[from - 2] & CLASS_MASK) << CLASS_BITS | bytes[from - 1] & CLASS_MASK;
  let i = from;
  for (const last = end - 3; i < last; i += 4) {
    bucket = (bucket << CLASS_BITS | bytes[i] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket] !== 0) candidates[count3++] = i;
    bucket = (bucket << CLASS_BITS | bytes[i + 1] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket] !== 0) candidates[count3++] = i + 1;
    bucket = (bucket << CLASS_BITS | bytes[i + 2] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket] !== 0) candidates[count3++] = i + 2;
    bucket = (bucket << CLASS_BITS | bytes[i + 3] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket] !== 0) candidates[count3++] = i + 3;
  }
  for (; i < end; i++) {
    bucket = (bucket << CLASS_BITS | bytes[i] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket] !== 0) candidates[count3++] = i;
  }
  return count3;
}
function verify(tables, bytes, i, hits) {
  const { literal, start, free, trigram } = tables;
  const exact = threeBytes(bytes, i);
  const folded = exact | CASE_BITS;
  const bucket = (bytes[i - 2] & CLASS_MASK) << 2 * CLASS_BITS | (bytes[i - 1] & CLASS_MASK) << CLASS_BITS | bytes[i] & CLASS_MASK;
  for (let link = tables.heads[bucket]; link !== 0; link = tables.next[link - 1]) {
    const needle = link - 1;
    const isFree = free[needle] !== 0;
    if (trigram[needle] !== (isFree ? folded : exact)) continue;
    const offset = i - tables.end[needle];
    const from = start[needle];
    const length = start[needle + 1] - from - 1;
    if (offset < 0 || offset + length > bytes.length) continue;
    let k = 0;
    if (!isFree) while (k < length && bytes[offset + k] === literal[from + k]) k++;
    else while (k < length && isSame(bytes[offset + k], literal[from + k])) k++;
    if (k === length) hits.add(needle, offset);
  }
}
function threeBytes(bytes, i) {
  return bytes[i - 2] << 16 | bytes[i - 1] << 8 | bytes[i];
}
function isSame(byte, wanted) {
  return byte === wanted || wanted >= 97 && wanted <= 122 && (byte | 32) === wanted;
}
var Hits, BUCKET_MASK, BLOCK, candidates, CASE_BITS;
var init_prefilter = __esm({
  "src/engine/prefilter.ts"() {
    "use strict";
    init_needle_table();
    Hits = class {
      /** `[needle, offset, needle, offset, …]`, valid up to `length`. */
      data = new Int32Array(256);
      length = 0;
      add(needle, offset) {
        if (this.length + 2 > this.data.length) {
          const grown = new Int32Array(this.data.length * 2);
          grown.set(this.data);
          this.data = grown;
        }
        this.data[this.length++] = needle;
        this.data[this.length++] = offset;
      }
    };
    BUCKET_MASK = BUCKETS - 1;
    BLOCK = 1 << 16;
    candidates = new Int32Array(BLOCK);
    CASE_BITS = 2105376;
  }
});

// src/engine/text.ts
function asText(bytes) {
  if (bytes.length >= 2) {
    if (bytes[0] === 255 && bytes[1] === 254) return { bytes: fromUtf16(bytes, false), binary: false };
    if (bytes[0] === 254 && bytes[1] === 255) return { bytes: fromUtf16(bytes, true), binary: false };
  }
  if (!bytes.subarray(0, BINARY_PROBE).includes(0)) return { bytes, binary: false };
  const order = utf16Order(bytes);
  if (order !== void 0) return { bytes: fromUtf16(bytes, order === "big"), binary: false };
  return { bytes, binary: true };
}
function utf16Order(bytes) {
  const end = Math.min(bytes.length & ~1, 2048);
  if (end < 8) return void 0;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return "little";
  if (even > pairs * 0.6 && odd < pairs * 0.05) return "big";
  return void 0;
}
function fromUtf16(bytes, bigEndian) {
  const even = bytes.subarray(0, bytes.length & ~1);
  const little = bigEndian ? Buffer.from(even).swap16() : even;
  return Buffer.from(little.toString("utf16le"), "utf8");
}
var BINARY_PROBE;
var init_text = __esm({
  "src/engine/text.ts"() {
    "use strict";
    BINARY_PROBE = 8e3;
  }
});

// src/engine/engine.ts
function createEngine(options) {
  const { rules: rules2, needles: needles2, now } = options;
  const { targets, firstTargets } = needles2;
  const on = rules2.map((rule) => options.enabled(rule.id, rule.pack));
  const prefilter = createPrefilter(needles2, (needle) => {
    if (needles2.encodings[needle] !== PLAIN) return true;
    for (let t = firstTargets[needle]; t < firstTargets[needle + 1]; t += 2) {
      if (on[targets[t]]) return true;
    }
    return false;
  });
  const layers = [];
  const context = {
    rules: rules2,
    on,
    nested: (text, depth) => depth > MAX_DEPTH ? NOTHING2 : scanLayer(Buffer.from(text), false, depth)
  };
  const generic = createGenericDetector(context);
  const url2 = createUrlDetector(context);
  function scan2(bytes) {
    const text = asText(bytes);
    const store = text.binary ? storeMatch(text.bytes) : void 0;
    if (store) return { bytes: text.bytes, binary: true, matches: [store] };
    const matches = scanLayer(text.bytes, text.binary, 0);
    const { bytes: content, binary } = text;
    return {
      bytes: content,
      binary,
      matches: matches.length === 0 ? NOTHING2 : joinPairs(text.bytes, matches)
    };
  }
  function scanLayer(bytes, binary, depth) {
    const layer = layers[depth] ?? newLayer(depth);
    const { hits, matcher: matcher2 } = layer;
    hits.length = 0;
    prefilter.scan(bytes, hits);
    if (hits.length === 0) return NOTHING2;
    matcher2.reset();
    const matches = [];
    const passed = { assignment: 0, "url-userinfo": 0, "private-key": 0, decoded: 0 };
    for (let i = 0; i < hits.length; i += 2) {
      const needle = hits.data[i];
      const offset = hits.data[i + 1];
      if (needles2.encodings[needle] !== PLAIN) {
        if (depth < MAX_DEPTH && offset >= passed.decoded) {
          passed.decoded = scanDecoded(bytes, offset, needle, depth, matches);
        }
        continue;
      }
      const lastTarget = firstTargets[needle + 1];
      for (let t = firstTargets[needle]; t < lastTarget; t += 2) {
        const index2 = targets[t];
        if (!on[index2]) continue;
        const rule = rules2[index2];
        if (rule.detector === void 0) {
          matcher2.match(bytes, index2, targets[t + 1], offset, (start, end) => {
            const value = bytes.toString("utf8", start, end);
            if (hasSubjects(rule.pack)) {
              const told = depth === 0 && !binary ? judgeSubject(rule, value, bytes) : void 0;
              if (told) matches.push({ rule, start, end, value, related: [], ...told });
              return;
            }
            const verdict6 = judge2(rule, value, now);
            if (verdict6)
              matches.push(weighSurroundings(bytes, { rule, start, end, value, related: [], ...verdict6 }));
          });
        } else if (offset < passed[rule.detector]) {
        } else if (rule.detector === "assignment") {
          passed.assignment = binary ? offset + 1 : generic(bytes, offset, depth, matches);
        } else if (rule.detector === "url-userinfo") {
          url2(bytes, offset, binary, matches);
          passed["url-userinfo"] = offset + 1;
        } else {
          passed["private-key"] = scanKey(bytes, offset, matches);
        }
      }
    }
    return matches.sort((a, b) => a.start - b.start || a.end - b.end);
  }
  function storeMatch(bytes) {
    const id = keyStoreRule(bytes);
    const rule = id === void 0 ? void 0 : ruleById(context, id);
    if (rule === void 0) return void 0;
    return {
      rule,
      start: 0,
      end: bytes.length,
      value: bytes.toString("latin1"),
      level: rule.level,
      proof: "none",
      evidence: [{ kind: "structure", weight: "for", text: "begins as such a file does" }],
      random: true,
      related: []
    };
  }
  function scanKey(bytes, offset, matches) {
    const key = readArmouredKey(bytes, offset);
    if (key === void 0) return offset + 1;
    const rule = ruleById(context, keyRuleId(key.label));
    const verdict6 = rule && judge2(rule, key.text, now);
    if (rule && verdict6) {
      matches.push({
        rule,
        start: key.start,
        end: key.end,
        value: key.text,
        related: [],
        ...verdict6,
        random: true
      });
    }
    return key.end;
  }
  function scanDecoded(bytes, offset, needle, depth, matches) {
    let end = offset + 1;
    const encoding = ENCODINGS[needles2.encodings[needle]];
    if (encoding === "pieces") return scanPieces(bytes, offset, depth, matches);
    for (const part of decodeAround(bytes, offset, needles2.lengths[needle], encoding)) {
      end = part.end;
      const inner = scanLayer(part.bytes, false, depth + 1);
      if (inner.length === 0) continue;
      for (const match of inner) matches.push(asEncoded(match, part.start, part.end, encoding));
      break;
    }
    return end;
  }
  function scanPieces(bytes, offset, depth, matches) {
    const joined2 = joinLiterals(bytes, offset);
    if (joined2 === void 0) return offset + 1;
    for (const match of scanLayer(joined2.bytes, false, depth + 1)) {
      if (bytes.subarray(joined2.start, joined2.end).includes(match.value, 0, "latin1")) continue;
      matches.push(asEncoded(match, joined2.start, joined2.end, "pieces"));
    }
    return joined2.end;
  }
  function newLayer(depth) {
    const layer = { hits: new Hits(), matcher: createPatternMatcher(rules2) };
    layers[depth] = layer;
    return layer;
  }
  return { scan: scan2 };
}
var MAX_DEPTH, NOTHING2;
var init_engine = __esm({
  "src/engine/engine.ts"() {
    "use strict";
    init_key_store();
    init_public_by_design();
    init_private_key();
    init_generic();
    init_url();
    init_context();
    init_encodings();
    init_judge();
    init_judge_subject();
    init_needle_table();
    init_needles();
    init_encoded_match();
    init_joined_literals();
    init_pairs();
    init_pattern_matcher();
    init_prefilter();
    init_text();
    init_subject_packs();
    MAX_DEPTH = 2;
    NOTHING2 = [];
  }
});

// src/findings/allow.ts
async function createAllowList(entries, file, compile) {
  const globs = entries.some((entry) => entry.path !== void 0) ? await import("./config-glob.js") : void 0;
  const compiled2 = [];
  for (const entry of entries) {
    compiled2.push({
      entry,
      path: entry.path === void 0 ? void 0 : globs?.compileGlob(entry.path),
      value: entry.value === void 0 ? void 0 : await compile(entry.value, entry)
    });
  }
  const valued = [...compiled2.entries()].filter(([, { value }]) => value !== void 0);
  const isFor = (entry, ruleId2) => entry.rule === void 0 || entry.rule === ruleId2;
  return {
    allowValue: (ruleId2, value) => valued.filter(([, each]) => isFor(each.entry, ruleId2) && each.value?.(value)).map(([index2]) => index2),
    find({ ruleId: ruleId2, path: path2, allowedBy = [] }) {
      const index2 = compiled2.findIndex(
        (each, i) => isFor(each.entry, ruleId2) && (each.path === void 0 || each.path(path2.text)) && (each.value === void 0 || allowedBy.includes(i))
      );
      const entry = compiled2[index2]?.entry;
      return entry && { kind: "allow", reason: `${file}:${entry.line}: ${entry.reason}` };
    }
  };
}
var init_allow = __esm({
  "src/findings/allow.ts"() {
    "use strict";
  }
});

// src/findings/surroundings.ts
function surroundings(bytes, safe, { start, end }, lineStart2) {
  const to = end + lineRest(bytes, end, BEHIND);
  return {
    line: safe.slice(Math.max(lineStart2, start - BEFORE), to),
    before: lineBefore(bytes, safe, lineStart2),
    after: lineAfter(bytes, safe, to)
  };
}
function clearLines(bytes, { start, end }, lineStart2) {
  return bytes.toString("utf8", Math.max(lineStart2, start - BEFORE), end + lineRest(bytes, end, BEHIND));
}
function lineRest(bytes, from, limit) {
  const end = bytes.subarray(from, from + limit).indexOf(LF);
  if (end === -1) return Math.min(limit, bytes.length - from);
  return end > 0 && bytes[from + end - 1] === CR ? end - 1 : end;
}
function lineBefore(bytes, safe, lineStart2) {
  if (lineStart2 === 0) return "";
  const end = lineStart2 - 1;
  const from = Math.max(0, end - BEHIND);
  return safe.slice(from + bytes.subarray(from, end).lastIndexOf(LF) + 1, end);
}
function lineAfter(bytes, safe, end) {
  const lineEnd = bytes[end] === CR ? end + 1 : end;
  if (bytes[lineEnd] !== LF) return "";
  return safe.slice(lineEnd + 1, lineEnd + 1 + lineRest(bytes, lineEnd + 1, BEHIND));
}
var BEFORE, BEHIND, LF, CR;
var init_surroundings = __esm({
  "src/findings/surroundings.ts"() {
    "use strict";
    BEFORE = 1024;
    BEHIND = 4096;
    LF = 10;
    CR = 13;
  }
});

// src/findings/excerpt.ts
function makeExcerpt(bytes, safe, start, lineStart2) {
  const span = safe.spanAt(start) ?? { start, end: start, label: "" };
  const from = Math.max(lineStart2, span.start - WINDOW);
  const to = span.end + lineRest(bytes, span.end, WINDOW);
  const complete = to === bytes.length || to < span.end + WINDOW;
  const multiline = bytes.subarray(span.start, span.end).includes(LF2);
  let before = span.start > lineStart2 ? shown(safe.slice(from, span.start)) : "";
  let after = multiline ? "" : shown(safe.slice(span.end, to)).trimEnd();
  if (from === lineStart2) before = before.trimStart();
  const label2 = printable(span.label);
  const room = Math.max(0, EXCERPT_LENGTH - label2.length);
  const forAfter = Math.min(after.length, Math.max(room - before.length, Math.ceil(room / 2)));
  before = keepEnd(before, room - forAfter, from > lineStart2);
  after = keepStart(after, forAfter, !complete && !multiline);
  return before + label2 + after;
}
function shown(text) {
  return printable(text).replaceAll("	", " ");
}
function keepEnd(text, length, cut) {
  if (text.length <= length - (cut ? 1 : 0)) return cut ? `…${text}` : text;
  if (length <= 0) return "";
  return `…${text.slice(text.length - length + 1).replace(/^[\udc00-\udfff]/, "")}`;
}
function keepStart(text, length, cut) {
  if (text.length <= length - (cut ? 1 : 0)) return cut ? `${text}…` : text;
  if (length <= 0) return "";
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
var EXCERPT_LENGTH, WINDOW, LF2;
var init_excerpt = __esm({
  "src/findings/excerpt.ts"() {
    "use strict";
    init_printable();
    init_surroundings();
    EXCERPT_LENGTH = 200;
    WINDOW = 1024;
    LF2 = 10;
  }
});

// src/findings/inline-foreign.ts
function onLine(name, pattern) {
  return { name, applies: ({ line }) => pattern.test(line) };
}
function above(name, pattern) {
  return { name, applies: ({ before }) => pattern.test(before) };
}
function secretlint(line, pattern, ruleId2) {
  const found2 = pattern.exec(line);
  if (!found2) return false;
  const rest = line.slice(found2.index + found2[0].length).split(/\s--|\*\/|-->/, 1)[0] ?? "";
  const ids = rest.split(/[\s,]+/).filter((word) => /secretlint/.test(word));
  const squeezed = ruleId2.replaceAll("-", "");
  return ids.length === 0 || ids.some((id) => squeezed.startsWith(id.replace(/^.*secretlint-rule-/, "").replaceAll("-", "")));
}
var opener, foreignDirectives;
var init_inline_foreign = __esm({
  "src/findings/inline-foreign.ts"() {
    "use strict";
    opener = String.raw`(?:#|//|/\*|'|--|<!--)[ \t]*`;
    foreignDirectives = [
      onLine("gitleaks:allow", /gitleaks:allow/),
      onLine("betterleaks:allow", /betterleaks:allow/),
      onLine("trufflehog:ignore", /trufflehog:ignore/),
      onLine("ggignore", /(?<![\w-])ggignore(?![\w-])/),
      {
        name: "kingfisher:ignore",
        applies: ({ line, before, after }) => [line, before, after].some((each) => each.includes("kingfisher:ignore"))
      },
      onLine("pragma: allowlist secret", new RegExp(`${opener}pragma: ?(?:allow|white)list[ -]secret`)),
      above(
        "pragma: allowlist nextline secret",
        // Must be alone on its line.
        new RegExp(
          String.raw`^\s*${opener}pragma: ?(?:allow|white)list[ -]nextline[ -]secret\s*(?:\*/|-->)?\s*$`
        )
      ),
      {
        name: "secretlint-disable-line",
        applies: ({ line }, ruleId2) => secretlint(line, /secretlint-disable-line(?![\w-])/, ruleId2)
      },
      {
        name: "secretlint-disable-next-line",
        applies: ({ before }, ruleId2) => secretlint(before, /secretlint-disable-next-line(?![\w-])/, ruleId2)
      }
    ];
  }
});

// src/findings/inline.ts
function inlineSuppression(ruleId2, around) {
  const own = ownDirective(around.line, ruleId2, "hushlint-ignore") ?? ownDirective(around.before, ruleId2, "hushlint-ignore-next-line");
  if (own) return own;
  const foreign2 = foreignDirectives.find(({ applies }) => applies(around, ruleId2));
  return foreign2 && { kind: "inline", reason: `comment ${foreign2.name}` };
}
function ownDirective(line, ruleId2, form) {
  if (!line.includes(form)) return void 0;
  const found2 = [...line.matchAll(directive)];
  for (const [i, { 0: name, index: index2 }] of found2.entries()) {
    if (name !== form) continue;
    const parsed = parseDirective(line.slice(index2 + name.length, found2[i + 1]?.index));
    if (parsed.rules !== void 0 && !parsed.rules.includes(ruleId2.toLowerCase())) continue;
    return { kind: "inline", reason: parsed.reason || `comment ${name}` };
  }
  return void 0;
}
function parseDirective(rest) {
  const text = rest.split(commentEnd, 1)[0] ?? "";
  if (/^[^\s:]/.test(text)) return { rules: void 0, reason: "" };
  const dashes = text.search(/\s--/);
  const head = (dashes === -1 ? text : text.slice(0, dashes)).split(otherComment, 1)[0] ?? "";
  const list = head.replace(/^:/, "").trim();
  const reason2 = dashes === -1 ? "" : text.slice(dashes + 3).trim();
  return {
    rules: list === "" ? void 0 : list.toLowerCase().split(/\s*,\s*/),
    reason: reason2.slice(0, LONGEST_REASON)
  };
}
var LONGEST_REASON, directive, commentEnd, otherComment;
var init_inline = __esm({
  "src/findings/inline.ts"() {
    "use strict";
    init_inline_foreign();
    LONGEST_REASON = 200;
    directive = /(?<![\w-])hushlint-ignore(?:-next-line)?(?![\w-])/g;
    commentEnd = /\*\/|--!?>|[#%]\}|%>|\*\)|\]\]/;
    otherComment = /\s(?:#|\/\/|;)/;
  }
});

// src/findings/line-hash.ts
function lineHashes(bytes, lines) {
  const hashes = /* @__PURE__ */ new Map();
  const wanted = [...new Set(lines)].sort((a, b) => a - b);
  if (wanted.length === 0 || bytes.length > LINE_HASH_LIMIT) return hashes;
  let text = bytes.toString("utf8");
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  const starts2 = lineStarts(text, wanted);
  const depth = starts2.length > MANY ? WIDTH : SHALLOW;
  const windows = /* @__PURE__ */ new Map();
  for (const start of starts2) addWindow(windows, text, start, depth);
  let next = 0;
  for (let start = 0; next < starts2.length; start = text.indexOf("\n", start) + 1) {
    const window = windows.get(beginning(text, start, depth))?.find(({ units: units2 }) => isAt(units2, text, start));
    if (window) window.count++;
    if (window && start === starts2[next]) hashes.set(wanted[next++], `${window.hash}:${window.count}`);
  }
  return hashes;
}
function lineStarts(text, wanted) {
  const starts2 = [];
  let line = 1;
  let start = 0;
  for (const target of wanted) {
    for (; line < target; line++) {
      const end = text.indexOf("\n", start);
      if (end === -1) return starts2;
      start = end + 1;
    }
    starts2.push(start);
  }
  return starts2;
}
function addWindow(windows, text, start, depth) {
  const key = beginning(text, start, depth);
  const same2 = windows.get(key) ?? [];
  if (same2.some(({ units: units3 }) => isAt(units3, text, start))) return;
  const units2 = new Uint16Array(WIDTH);
  for (let i = start, n = 0; n < WIDTH; i++) if (isKept(text, i)) units2[n++] = unitAt(text, i);
  windows.set(key, [...same2, { units: units2, hash: hashOf(units2), count: 0 }]);
}
function beginning(text, start, depth) {
  let key = 0;
  for (let i = start, n = 0; n < depth; i++) {
    if (!isKept(text, i)) continue;
    key = Math.imul(key, 31) + unitAt(text, i) | 0;
    n++;
  }
  return key;
}
function isAt(units2, text, start) {
  for (let i = start, n = 0; n < WIDTH; i++) {
    if (isKept(text, i) && units2[n++] !== unitAt(text, i)) return false;
  }
  return true;
}
function isKept(text, i) {
  const unit = text.charCodeAt(i);
  return unit !== 32 && unit !== 9;
}
function unitAt(text, i) {
  return i < text.length ? text.charCodeAt(i) : i === text.length ? 65535 : 0;
}
function hashOf(units2) {
  let high = 0;
  let low = 0;
  for (const unit of units2) {
    const sum = low * 37 + unit;
    low = sum % TWO_32;
    high = (high * 37 + Math.floor(sum / TWO_32)) % TWO_32;
  }
  return (high.toString(16) + low.toString(16).padStart(8, "0")).replace(/^0+(?=.)/, "");
}
var LINE_HASH_LIMIT, WIDTH, SHALLOW, MANY, TWO_32;
var init_line_hash = __esm({
  "src/findings/line-hash.ts"() {
    "use strict";
    LINE_HASH_LIMIT = 2e7;
    WIDTH = 100;
    SHALLOW = 8;
    MANY = 8;
    TWO_32 = 2 ** 32;
  }
});

// src/findings/message.ts
function makeMessage(match, scrub) {
  if (match.message !== void 0) return printable(scrub(match.message));
  if (match.subject !== void 0) return `${match.rule.title}: ${printable(match.subject)}.`;
  const encoded = match.evidence.some(({ kind: kind2, weight }) => kind2 === "encoding" && weight === "for");
  const key = match.keyName === void 0 ? "" : keyClause(match.keyName, scrub);
  const title = match.rule.title.replace(/ in clear text$/, "");
  return `${title} ${encoded ? "encoded, which is as good as in clear text" : "in clear text"}${key}${proofClause(match)}.`;
}
function keyClause(name, scrub) {
  if (name === "" || name.length > LONGEST_KEY || scrub(name) !== name) return "";
  return `, as ${printable(name)}`;
}
function proofClause({ proof, evidence: evidence2 }) {
  const against = evidence2.filter(({ weight }) => weight === "against").map(({ kind: kind2 }) => kind2);
  if (against.includes("expiry")) return "; it has expired";
  if (proof === "none") return "";
  const kinds2 = proof === "failed" ? against : evidence2.filter(({ weight }) => weight === "for").map(({ kind: kind2 }) => kind2);
  const what = NAMES.find(([kind2]) => kinds2.includes(kind2))?.[1];
  if (what === void 0) return proof === "failed" ? ", but not a valid one" : "; it is a valid one";
  return proof === "failed" ? `, but its ${what} is wrong` : `; its ${what} is right`;
}
var LONGEST_KEY, NAMES;
var init_message = __esm({
  "src/findings/message.ts"() {
    "use strict";
    init_printable();
    LONGEST_KEY = 60;
    NAMES = [
      ["checksum", "checksum"],
      ["structure", "structure"],
      ["format", "format"]
    ];
  }
});

// src/findings/level.ts
function levelAtPath(leveled, classes3) {
  const { level, proof, evidence: evidence2, tag, pack, live } = leveled;
  if (live !== void 0) return "error";
  if (pack === "inventory" || leveled.ruleId === OWN_WORDS) return level;
  if (traces.includes(pack)) return levelOfTrace(leveled, classes3);
  if (classes3.size === 0 || proof === "proven" && level === "error") return level;
  if (quiet.some((name) => classes3.has(name))) return "note";
  if (classes3.has("generated")) return demote(level);
  const wordLike = tag.startsWith("~") && evidence2.some(({ kind: kind2, weight }) => kind2 === "name" && weight === "for");
  if (!wordLike) return level;
  if (classes3.has("translation")) return "note";
  if (classes3.has("production-like")) return level === "warning" ? "error" : level;
  return classes3.has("local") ? demote(level) : level;
}
function levelOfTrace({ level, evidence: evidence2, pack }, classes3) {
  if (level === "note" || untraced.some((name) => classes3.has(name))) return "note";
  if (pack !== "network" || classes3.has("documentation") || classes3.has("ci")) return "warning";
  if (classes3.has("records")) return "note";
  return evidence2.some(({ kind: kind2, weight }) => kind2 === "name" && weight === "for") ? "warning" : "note";
}
function severity(level) {
  return level === "error" ? 2 : level === "warning" ? 1 : 0;
}
var OWN_WORDS, traces, untraced, quiet;
var init_level = __esm({
  "src/findings/level.ts"() {
    "use strict";
    init_demote();
    OWN_WORDS = "deny-word";
    traces = ["network", "identifiers", "personal"];
    untraced = ["test", "example", "lock-file", "vendored", "generated"];
    quiet = ["test", "example", "documentation", "lock-file", "vendored"];
  }
});

// src/findings/overlap.ts
function resolveOverlaps(matches) {
  if (matches.length < 2) return [...matches];
  const kept = [];
  let group = [];
  let end = -1;
  for (const match of withoutFolded(matches).sort(byPlace)) {
    if (match.start >= end && group.length > 0) {
      kept.push(...best(group));
      group = [];
    }
    group.push(match);
    end = Math.max(end, match.end);
  }
  kept.push(...best(group));
  return kept.sort(byPlace);
}
function withoutFolded(matches) {
  const folded = matches.flatMap(
    ({ kind: kind2, subject, related }) => kind2 === void 0 || subject !== void 0 ? [] : related
  );
  if (folded.length === 0) return [...matches];
  return matches.filter(
    ({ rule, start, end }) => rule.detector !== "assignment" || !folded.some((place2) => place2.start < end && start < place2.end)
  );
}
function best(group) {
  if (group.length < 2) return group;
  const winners = [];
  for (const match of [...group].sort(byWeight)) {
    if (!winners.some((winner) => overlaps(winner, match) && !distinctWithin(winner, match)))
      winners.push(match);
  }
  return winners;
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function distinctWithin(a, b) {
  if (a.start !== b.start || a.end !== b.end || !isEncoded(a) || !isEncoded(b)) return false;
  return !a.value.includes(b.value) && !b.value.includes(a.value);
}
function isEncoded(match) {
  return match.evidence.some(({ kind: kind2, weight }) => kind2 === "encoding" && weight === "for");
}
function byWeight(a, b) {
  return specificity(b) - specificity(a) || proofRank[b.proof] - proofRank[a.proof] || b.end - b.start - (a.end - a.start) || severity(b.level) - severity(a.level) || byPlace(a, b);
}
function byPlace(a, b) {
  return a.start - b.start || b.end - a.end || compare(a.rule.id, b.rule.id) || compare(a.value, b.value);
}
function specificity({ rule, subject, kind: kind2 }) {
  if (subject !== void 0) return kind2 === void 0 ? -1 : -0.5;
  if (kind2 !== void 0) return 1.5;
  if (rule.id === "known-value") return -0.5;
  return rule.detector === "assignment" ? 0 : rule.detector === "url-userinfo" || rule.typed === true ? 1 : 2;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var proofRank;
var init_overlap = __esm({
  "src/findings/overlap.ts"() {
    "use strict";
    init_level();
    proofRank = { proven: 2, none: 1, failed: 0 };
  }
});

// src/findings/utf8.ts
function characterStart(bytes, offset) {
  if (!isContinuation(bytes[offset])) return offset;
  for (let start = offset - 1; start >= 0 && start >= offset - 3; start--) {
    if (isContinuation(bytes[start])) continue;
    return start + Math.abs(sequence2(bytes, start)) > offset ? start : offset;
  }
  return offset;
}
function utf16Length(bytes, from, to) {
  let units2 = 0;
  let at2 = from;
  while (at2 < to) {
    const next = to - at2 > 2 * CHUNK ? characterStart(bytes, at2 + CHUNK) : to;
    units2 += next - at2 > SHORT && isAscii(bytes.subarray(at2, next)) ? next - at2 : countUnits(bytes, at2, next);
    at2 = next;
  }
  return units2;
}
function countUnits(bytes, from, to) {
  let units2 = 0;
  for (let i = from; i < to; ) {
    if (bytes[i] < 128) {
      i++;
      units2++;
      continue;
    }
    const length = sequence2(bytes, i);
    units2 += length === 4 ? 2 : 1;
    i += Math.abs(length);
  }
  return units2;
}
function sequence2(bytes, i) {
  const first = bytes[i];
  if (first < 128) return 1;
  if (first < 194 || first > 244) return -1;
  const second = bytes[i + 1] ?? 0;
  const low = first === 224 ? 160 : first === 240 ? 144 : 128;
  const high = first === 237 ? 159 : first === 244 ? 143 : 191;
  if (second < low || second > high) return -1;
  if (first < 224) return 2;
  if (!isContinuation(bytes[i + 2])) return -2;
  if (first < 240) return 3;
  return isContinuation(bytes[i + 3]) ? 4 : -3;
}
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}
var CHUNK, SHORT;
var init_utf8 = __esm({
  "src/findings/utf8.ts"() {
    "use strict";
    CHUNK = 16384;
    SHORT = 64;
  }
});

// src/findings/position.ts
function createPositions(bytes) {
  let line = 1;
  let lineStart2 = 0;
  let nextLineEnd = findLineEnd(bytes, 0);
  let column2 = 1;
  let counted2 = 0;
  return (offset) => {
    const at2 = characterStart(bytes, offset);
    if (!(at2 >= counted2 && offset <= bytes.length)) {
      throw new RangeError(`offset ${offset} is not between ${counted2} and ${bytes.length}`);
    }
    while (nextLineEnd < at2) {
      line++;
      lineStart2 = nextLineEnd + 1;
      nextLineEnd = findLineEnd(bytes, lineStart2);
      column2 = 1;
      counted2 = lineStart2;
    }
    column2 += utf16Length(bytes, counted2, at2);
    counted2 = at2;
    return { line, column: column2, lineStart: lineStart2 };
  };
}
function findLineEnd(bytes, from) {
  const near = Math.min(from + 96, bytes.length);
  for (let i = from; i < near; i++) if (bytes[i] === LF3) return i;
  const far = bytes.indexOf(LF3, near);
  return far === -1 ? Number.POSITIVE_INFINITY : far;
}
var LF3;
var init_position = __esm({
  "src/findings/position.ts"() {
    "use strict";
    init_utf8();
    LF3 = 10;
  }
});

// src/findings/redact.ts
function redactValue(secret) {
  const { value, random } = secret;
  const lines = value.trimEnd().split("\n").length;
  const size2 = random ? plural(value.length, "character") : lengthClass(value.length);
  const isKey = armour.test(value);
  return `${redactedStart(secret)} (${lines > 1 && random && !isKey ? `${lines} lines, ` : ""}${size2})`;
}
function redactedStart({ value, publicPrefix, random }) {
  const header = armour.exec(value);
  if (header) return `${header[0]}…`;
  const shown2 = random ? Math.min(publicPrefix, MAX_PREFIX, Math.floor(value.length / 3)) : 0;
  return `${/^[\x21-\x7e]*/.exec(value.slice(0, shown2))?.[0] ?? ""}…`;
}
function shownLength(secret) {
  return redactedStart(secret).length - 1;
}
function createScrubber(values) {
  const secrets = [...new Set(values)].filter((value) => value.length >= SHORTEST_SCRUBBED);
  secrets.sort((a, b) => b.length - a.length);
  return (text) => {
    let clean = text;
    for (const secret of secrets) if (clean.includes(secret)) clean = clean.replaceAll(secret, "…");
    return clean;
  };
}
function lengthClass(length) {
  const above2 = classes2.findIndex((limit) => length < limit);
  if (above2 === 0) return `up to ${classes2[0] - 1} characters`;
  if (above2 === -1) return `${classes2.at(-1)} or more characters`;
  return `${classes2[above2 - 1]}–${classes2[above2] - 1} characters`;
}
function plural(count3, noun) {
  return `${count3} ${noun}${count3 === 1 ? "" : "s"}`;
}
var MAX_PREFIX, SHORTEST_SCRUBBED, armour, classes2;
var init_redact = __esm({
  "src/findings/redact.ts"() {
    "use strict";
    MAX_PREFIX = 12;
    SHORTEST_SCRUBBED = 4;
    armour = /^\s*(?:-----BEGIN [A-Z0-9 ]{1,48}-----|---- BEGIN SSH2 [A-Z ]{1,40} ----|PuTTY-User-Key-File-\d: [a-z0-9@.-]{1,40}(?=\s)|AGE-SECRET-KEY-1)/;
    classes2 = [8, 12, 16, 24, 32];
  }
});

// src/findings/secret-spans.ts
function createSafeText(bytes, matches) {
  const spans = mergeSpans(matches);
  const everywhere = createScrubber(clearForms(bytes, matches.slice(0, MANY_VALUES)));
  const firstEndingAfter = (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (spans[middle].end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    slice(from, to) {
      let text = "";
      let at2 = characterStart(bytes, from);
      const end = characterStart(bytes, to);
      for (let i = firstEndingAfter(at2); i < spans.length && spans[i].start < end; i++) {
        const span = spans[i];
        if (span.start > at2) text += everywhere(bytes.toString("utf8", at2, span.start));
        text += span.label;
        at2 = span.end;
      }
      return at2 < end ? text + everywhere(bytes.toString("utf8", at2, end)) : text;
    },
    spanAt(offset) {
      const span = spans[firstEndingAfter(offset)];
      return span !== void 0 && span.start <= offset ? span : void 0;
    },
    scrub: everywhere
  };
}
function* clearForms(bytes, matches) {
  for (const { value, start, end } of matches) {
    yield value;
    if (end - start <= LONG) yield bytes.toString("utf8", start, end);
  }
}
function mergeSpans(matches) {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans = [];
  for (const match of sorted) {
    const last = spans.at(-1);
    if (last !== void 0 && match.start < last.end) {
      const label2 = redactedStart(secretOf(match));
      if (match.start === last.start && match.end === last.end && label2.length > last.label.length) {
        last.label = label2;
        last.shownTo = match.start + shownLength(secretOf(match));
        continue;
      }
      last.end = Math.max(last.end, match.end);
      if (match.start > last.start && match.start < last.shownTo) last.label = "…";
      continue;
    }
    const secret = secretOf(match);
    const literal = match.end - match.start === match.value.length;
    spans.push({
      start: match.start,
      end: match.end,
      label: redactedStart(secret),
      shownTo: literal ? match.start + shownLength(secret) : match.end
    });
  }
  return spans;
}
function secretOf(match) {
  return { value: match.value, publicPrefix: match.rule.publicPrefix, random: match.random };
}
var MANY_VALUES, LONG;
var init_secret_spans = __esm({
  "src/findings/secret-spans.ts"() {
    "use strict";
    init_redact();
    init_utf8();
    MANY_VALUES = 200;
    LONG = 4096;
  }
});

// src/findings/same-subject.ts
function uniteSubjects(matches) {
  const kept = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const { rule, subject, start, end } = match;
    const united = subject !== void 0 && hasSubjects(rule.pack);
    const key = united ? `${rule.id} ${subject}` : match;
    const first = kept.get(key);
    if (first === void 0) kept.set(key, match);
    else if (first.related.length < MOST) {
      kept.set(key, { ...first, related: [...first.related, { message: SAME_VALUE, start, end }] });
    }
  }
  return kept.size === matches.length ? matches : [...kept.values()];
}
var SAME_VALUE, MOST;
var init_same_subject = __esm({
  "src/findings/same-subject.ts"() {
    "use strict";
    init_subject_packs();
    SAME_VALUE = "the same value";
    MOST = 1e3;
  }
});

// src/findings/tag.ts
function digest(text) {
  return createHash3("sha256").update(text, "utf8").digest("hex");
}
function makeTag(secret, valueDigest) {
  if (secret.subject !== void 0) return secret.subject;
  if (secret.random) return valueDigest.slice(0, 4);
  return `~${digest((secret.keyName ?? "").toLowerCase()).slice(0, 4)}`;
}
var init_tag = __esm({
  "src/findings/tag.ts"() {
    "use strict";
  }
});

// src/findings/detect.ts
function createDetector(options = {}) {
  const groups = /* @__PURE__ */ new Map();
  return (bytes, matches, member2, decoded3 = false) => {
    const kept = uniteSubjects(resolveOverlaps(matches));
    if (kept.length === 0) return [];
    const secrets = matches.filter(({ subject }) => subject === void 0);
    if (options.onSecret) tellSecrets(bytes, secrets, options.onSecret);
    const places = locate(bytes, kept);
    const safe = createSafeText(bytes, secrets);
    const exact = member2 === void 0 && !decoded3;
    const hashes = exact ? lineHashes(
      bytes,
      kept.map((match) => places.position(match.start).line)
    ) : void 0;
    return kept.map((match) => {
      const span = { start: match.start, end: spanEnd(bytes, match) };
      const start = places.position(match.start);
      const valueDigest = digest(match.value);
      const group = groups.get(valueDigest) ?? groups.size + 1;
      groups.set(valueDigest, group);
      const allowed = options.allowValue?.(
        match.rule.id,
        match.value,
        () => clearLines(bytes, span, start.lineStart)
      );
      const suppressedBy = options.inline === false ? void 0 : inlineSuppression(match.rule.id, surroundings(bytes, safe, span, start.lineStart));
      const lineHash = hashes?.get(start.line);
      return {
        ruleId: match.rule.id,
        pack: match.rule.pack,
        level: match.level,
        proof: match.proof,
        message: makeMessage(match, safe.scrub),
        region: places.region(match),
        ...member2 === void 0 ? {} : { member: member2 },
        excerpt: makeExcerpt(bytes, safe, match.start, start.lineStart),
        redacted: match.subject === void 0 ? redactValue(secretOf(match)) : printable(match.subject),
        evidence: match.evidence.map(({ kind: kind2, weight, text }) => ({ kind: kind2, weight, text: safe.scrub(text) })),
        valueGroup: group,
        tag: makeTag(match, valueDigest),
        ...match.subject === void 0 ? {} : { subject: match.subject },
        ...match.replacement === void 0 ? {} : { replacement: match.replacement },
        ...match.facts === void 0 ? {} : { facts: match.facts },
        ...match.live === void 0 ? {} : { live: printable(match.live) },
        ...match.kind === void 0 ? {} : { kind: match.kind },
        ...lineHash === void 0 ? {} : { lineHash },
        related: match.related.map((place2) => ({
          message: safe.scrub(place2.message),
          region: places.region(place2)
        })),
        ...allowed === void 0 || allowed.length === 0 ? {} : { allowedBy: allowed },
        ...suppressedBy === void 0 ? {} : { suppressedBy }
      };
    });
  };
}
function tellSecrets(bytes, matches, onSecret) {
  for (const { value, start, end } of matches) {
    onSecret(value);
    const written2 = bytes.toString("utf8", start, end);
    if (written2 !== value) onSecret(written2);
  }
}
function locate(bytes, matches) {
  const offsets = /* @__PURE__ */ new Set();
  for (const span of matches.flatMap((match) => [match, ...match.related])) {
    offsets.add(span.start);
    offsets.add(spanEnd(bytes, span));
  }
  const positions = /* @__PURE__ */ new Map();
  const positionAt = createPositions(bytes);
  for (const offset of [...offsets].sort((a, b) => a - b)) positions.set(offset, positionAt(offset));
  const position = (offset) => positions.get(offset);
  return {
    position,
    region(span) {
      const start = position(span.start);
      const end = position(spanEnd(bytes, span));
      return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    }
  };
}
function spanEnd(bytes, { start, end }) {
  let last = end;
  while (last > start + 1 && (bytes[last - 1] === 10 || bytes[last - 1] === 13)) last--;
  return last;
}
var init_detect = __esm({
  "src/findings/detect.ts"() {
    "use strict";
    init_printable();
    init_excerpt();
    init_inline();
    init_line_hash();
    init_message();
    init_overlap();
    init_position();
    init_redact();
    init_secret_spans();
    init_surroundings();
    init_same_subject();
    init_tag();
  }
});

// src/findings/fingerprint.ts
function makeFingerprint({ rule, path: path2, tag }) {
  return `${rule}:${path2.replace(unsafe, encode)}:${tag.replace(unsafeInTag, encode)}`;
}
function parseFingerprint(text) {
  const parts = text.split(":");
  const [rule = "", path2 = "", tag = ""] = parts;
  if (parts.length !== 3 || !ruleId.test(rule) || !tagForm.test(tag)) return void 0;
  try {
    return { rule, path: decodeURIComponent(path2), tag: decodeURIComponent(tag) };
  } catch {
    return void 0;
  }
}
function encode(character) {
  return [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
var ruleId, tagForm, unsafeInTag, unsafe;
var init_fingerprint = __esm({
  "src/findings/fingerprint.ts"() {
    "use strict";
    ruleId = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i;
    tagForm = /^[^\s:]+$/;
    unsafeInTag = /[%:\s\p{Cc}\u2028\u2029\p{Cs}]/gu;
    unsafe = /[%:\p{Cc}\u2028\u2029\p{Cs}]/gu;
  }
});

// src/findings/path-classes-places.ts
var placeClasses;
var init_path_classes_places = __esm({
  "src/findings/path-classes-places.ts"() {
    "use strict";
    placeClasses = [
      {
        // Records of domains and descriptions of networks: their addresses are public on purpose.
        class: "records",
        folders: ["zones", "zonefiles", "dns-zones"],
        endings: [".tf", ".tf.json", ".tfvars", ".zone", ".rpz"]
      },
      {
        class: "ci",
        folders: [
          ".github",
          ".gitlab",
          ".gitea",
          ".forgejo",
          ".circleci",
          ".buildkite",
          ".woodpecker",
          ".azure-pipelines",
          ".semaphore"
        ],
        names: [
          ".gitlab-ci.yml",
          ".gitlab-ci.yaml",
          ".travis.yml",
          ".drone.yml",
          ".cirrus.yml",
          ".woodpecker.yml",
          "jenkinsfile",
          "azure-pipelines.yml",
          "bitbucket-pipelines.yml",
          "appveyor.yml",
          "cloudbuild.yaml",
          "buildspec.yml"
        ]
      }
    ];
  }
});

// src/findings/path-classes.ts
var pathClasses;
var init_path_classes = __esm({
  "src/findings/path-classes.ts"() {
    "use strict";
    init_path_classes_places();
    pathClasses = [
      {
        class: "test",
        folderWords: ["test", "tests", "testing", "fixture", "fixtures", "mock", "mocks", "e2e", "vectors"],
        folders: [
          "testdata",
          "testvectors",
          "testutil",
          "testutils",
          "stubs",
          "spec",
          "specs",
          "__snapshots__",
          "cypress",
          "playwright",
          "unittests",
          "androidtest",
          "benchmarks",
          "bench"
        ],
        names: [
          "conftest.py",
          "jest.setup.js",
          "jest.setup.ts",
          "vitest.setup.ts",
          "setuptests.js",
          "setuptests.ts"
        ],
        endings: [".snap", ".cassette", ".travis", ".env.ci"],
        words: [
          "test",
          "tests",
          "spec",
          "specs",
          "mock",
          "mocks",
          "fixture",
          "fixtures",
          "e2e",
          "unittest",
          "phpunit",
          "testing"
        ]
      },
      {
        class: "example",
        folderWords: ["example", "examples", "sample", "samples", "demo", "demos"],
        folders: [
          "playground",
          "playgrounds",
          "tutorial",
          "tutorials",
          "quickstart",
          "quickstarts",
          "cookbook",
          "boilerplate",
          "starter",
          "starters"
        ],
        endings: [".dist", ".tmpl", ".tpl"],
        words: ["example", "examples", "demo"],
        dotParts: ["sample", "samples", "template", "tmpl", "tpl", "default", "defaults", "schema", "skel"],
        starts: [
          "sample.env",
          "template.env",
          "default.env",
          "defaults.env",
          "env-sample",
          "env_sample",
          "env-template"
        ]
      },
      {
        class: "documentation",
        folderWords: ["doc", "docs", "documentation"],
        folders: ["wiki", "man", "guide", "guides", "runbook", "runbooks", "adr", "rfcs"],
        endings: [".md", ".mdx", ".markdown", ".mkd", ".rst", ".adoc", ".asciidoc", ".textile", ".rdoc"],
        starts: [
          "readme",
          "changelog",
          "changes",
          "contributing",
          "license",
          "licence",
          "copying",
          "notice",
          "authors",
          "faq"
        ]
      },
      {
        class: "lock-file",
        names: [
          "package-lock.json",
          "npm-shrinkwrap.json",
          "pnpm-lock.yaml",
          "bun.lockb",
          "go.sum",
          "go.work.sum",
          ".terraform.lock.hcl",
          "packages.lock.json",
          "project.assets.json",
          "package.resolved",
          "cartfile.resolved",
          "cabal.project.freeze",
          "verification-metadata.xml"
        ],
        endings: [".lock", ".lockfile", ".lock.json", ".lock.yaml", ".lock.yml", "-lock.yaml", "-lock.json"]
      },
      {
        class: "generated",
        folders: [
          "dist",
          "build",
          "out",
          ".next",
          ".nuxt",
          ".output",
          ".svelte-kit",
          ".turbo",
          ".parcel-cache",
          "coverage",
          "generated",
          "__generated__",
          "_generated",
          "autogen",
          "storybook-static",
          "__pycache__"
        ],
        endings: [
          ".min.js",
          ".min.mjs",
          ".min.css",
          ".bundle.js",
          ".chunk.js",
          ".map",
          ".pb.go",
          "_pb2.py",
          "_pb2_grpc.py",
          ".pb.cc",
          ".pb.h",
          ".g.dart",
          ".freezed.dart",
          ".designer.cs",
          ".vdproj",
          ".pbxproj",
          ".xcscheme",
          "xcschememanagement.plist",
          ".g.cs",
          "_generated.go",
          "_gen.go"
        ],
        dotParts: ["generated"]
      },
      {
        class: "vendored",
        folders: [
          "node_modules",
          "vendor",
          "vendors",
          "vendored",
          "vendor-local",
          "_vendor",
          "wp-includes",
          "third_party",
          "third-party",
          "thirdparty",
          "3rdparty",
          "3rd-party",
          "bower_components",
          "jspm_packages",
          "site-packages",
          "dist-packages",
          ".yarn",
          "pods",
          "carthage",
          ".bundle"
        ]
      },
      {
        class: "production-like",
        folders: [
          "prod",
          "production",
          "staging",
          "stage",
          "live",
          "deploy",
          "deployment",
          "deployments",
          "preprod",
          "uat"
        ],
        words: ["prod", "production", "staging", "preprod", "prd", "deploy"]
      },
      {
        class: "local",
        folders: [
          "local",
          "dev",
          "development",
          ".devcontainer",
          "devcontainer",
          "sandbox",
          "localhost",
          "devenv"
        ],
        words: ["local", "dev", "development", "localhost", "sandbox", "devel"]
      },
      {
        class: "translation",
        folders: [
          "strings",
          "i18n",
          "l10n",
          "intl",
          "lang",
          "langs",
          "language",
          "languages",
          "locale",
          "locales",
          "localization",
          "localisation",
          "translation",
          "translations"
        ],
        folderWords: ["lproj"],
        endings: [".po", ".pot", ".xlf", ".xliff", ".arb", ".ftl", ".strings", ".resx", ".mo"],
        words: ["locale", "translation", "translations", "i18n"],
        starts: ["messages", "strings"]
      },
      ...placeClasses
    ];
  }
});

// src/findings/path-class.ts
function classifyPath(path2) {
  const known6 = cache.get(path2);
  if (known6) return known6;
  const classes3 = classify2(path2);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(path2, classes3);
  return classes3;
}
function classify2(path2) {
  const classes3 = /* @__PURE__ */ new Set();
  const add = (found2 = []) => {
    for (const name2 of found2) classes3.add(name2);
  };
  const segments = path2.split(/[/!]/);
  const writtenName = segments.pop() ?? "";
  for (const segment of segments) {
    const folder = segment.toLowerCase();
    add(folders.get(folder));
    if (languageTag.test(segment)) classes3.add("translation");
    for (const word of folder.split(/[-._ ]/)) add(folderWords.get(word));
  }
  const name = writtenName.toLowerCase();
  add(names.get(name));
  for (const word of name.split(/[-._ ]/)) add(words2.get(word));
  for (const part of name.split(".").slice(1)) add(dotParts.get(part));
  for (const [ending, found2] of endings) if (name.endsWith(ending)) classes3.add(found2);
  for (const [start, found2] of starts) if (startsWithWord(name, start)) classes3.add(found2);
  if (testClassName.test(writtenName)) classes3.add("test");
  if (languageTag.test(writtenName.replace(extension, "")) || bundle.test(writtenName))
    classes3.add("translation");
  return classes3;
}
function startsWithWord(name, start) {
  return name.startsWith(start) && (name.length === start.length || /[-._ ]/.test(name.charAt(start.length)));
}
function index(pick) {
  const map = /* @__PURE__ */ new Map();
  for (const entry of pathClasses) {
    for (const key of pick(entry) ?? []) {
      const found2 = map.get(key);
      if (found2) found2.push(entry.class);
      else map.set(key, [entry.class]);
    }
  }
  return map;
}
var CACHE_SIZE, cache, folders, folderWords, names, words2, dotParts, endings, starts, testClassName, languageTag, bundle, extension;
var init_path_class = __esm({
  "src/findings/path-class.ts"() {
    "use strict";
    init_path_classes();
    CACHE_SIZE = 1e3;
    cache = /* @__PURE__ */ new Map();
    folders = index((entry) => entry.folders);
    folderWords = index((entry) => entry.folderWords);
    names = index((entry) => entry.names);
    words2 = index((entry) => entry.words);
    dotParts = index((entry) => entry.dotParts);
    endings = pathClasses.flatMap(
      (entry) => (entry.endings ?? []).map((ending) => [ending, entry.class])
    );
    starts = pathClasses.flatMap(
      (entry) => (entry.starts ?? []).map((start) => [start, entry.class])
    );
    testClassName = /(?:[a-z0-9](?:Tests?|Spec|IT)|^Tests?[A-Z]\w*)\.(?:java|kt|kts|groovy|scala|cs|fs|swift|php)$/;
    languageTag = /^[a-z]{2,3}[-_](?:r?[A-Z]{2}|[A-Z][a-z]{3})$/;
    bundle = /_[a-z]{2}(?:_[A-Z]{2})?\.properties$/;
    extension = /\.\w{1,10}$/;
  }
});

// src/findings/finalise.ts
function finalise(placed, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const place2 of placed) {
    const { kind: kind2 } = place2.detection;
    if (kind2 !== void 0 && options.isOfKind?.(kind2, place2.path.text) === false) continue;
    const key = groupKey(place2);
    const group = groups.get(key);
    if (group) group.push(place2);
    else groups.set(key, [place2]);
  }
  return [...groups.values()].flatMap((group) => unite(group, options)).sort(compareFindings);
}
function compareFindings(a, b) {
  return compare2(a.path.text, b.path.text) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compare2(a.ruleId, b.ruleId) || compare2(a.fingerprint, b.fingerprint) || compare2(a.object?.id ?? "", b.object?.id ?? "") || a.region.endLine - b.region.endLine || a.region.endColumn - b.region.endColumn;
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function groupKey({ detection, path: path2, object, history }) {
  const { ruleId: ruleId2, member: member2 = "", tag, valueGroup, region } = detection;
  const value = [ruleId2, path2.text, path2.raw === void 0, member2, tag, valueGroup, object?.type];
  if (history !== void 0) return JSON.stringify(value);
  return JSON.stringify([...value, region.startLine, region.startColumn, region.endLine, region.endColumn]);
}
function unite(group, { source, rules: rules2 = {} }) {
  const added = group.filter((place2) => place2.isNew);
  const candidates2 = added.length > 0 ? added : group;
  const shown2 = candidates2.find((place2) => place2.history?.inHead) ?? candidates2.at(-1);
  if (shown2 === void 0) return [];
  const places = candidates2.filter((place2) => place2.object?.id === shown2.object?.id).sort(byRegion);
  const history = shown2.history && mergeHistory(candidates2);
  const distinct = places.filter((place2, i) => i === 0 || byRegion(places[i - 1], place2) !== 0);
  if (source !== "history" || shown2.history === void 0) {
    return distinct.map((place2) => toFinding(place2, history, place2.detection.related, rules2));
  }
  const [first = shown2, ...others] = distinct;
  const again = others.slice(0, MOST_RELATED).map(({ detection }) => ({ message: "the same value", region: detection.region }));
  return [toFinding(first, history, [...first.detection.related, ...again], rules2)];
}
function mergeHistory(places) {
  const all = places.flatMap(({ history }) => history ?? []);
  const { lastTouched, deletedIn } = all.at(-1) ?? {};
  return {
    commits: [...new Set(all.flatMap((history) => history.commits))],
    refs: [...new Set(all.flatMap((history) => history.refs))].sort(),
    inHead: all.some((history) => history.inHead),
    unreachable: all.every((history) => history.unreachable),
    ...lastTouched !== void 0 && { lastTouched },
    ...deletedIn !== void 0 && { deletedIn }
  };
}
function toFinding(place2, history, related, rules2) {
  const { member: member2, tag, kind: _, suppressedBy: inline, ...rest } = place2.detection;
  const path2 = memberPath(place2.path, member2);
  const set = Object.hasOwn(rules2, rest.ruleId) ? rules2[rest.ruleId] : void 0;
  const suppressedBy = markedBy(place2, set) ?? inline;
  return {
    ...rest,
    level: set === void 0 || set === "off" ? levelAtPath(place2.detection, classifyPath(path2.text)) : set,
    path: path2,
    fingerprint: makeFingerprint({ rule: rest.ruleId, path: path2.text, tag }),
    related,
    ...place2.object === void 0 ? {} : { object: place2.object },
    ...history === void 0 ? {} : { history },
    ...suppressedBy === void 0 ? {} : { suppressedBy }
  };
}
function markedBy({ isNew }, set) {
  if (!isNew) return { kind: "not-new", reason: "stood there before the change" };
  return set === "off" ? { kind: "rule", reason: "the rule is off in the configuration" } : void 0;
}
function memberPath(path2, member2) {
  if (member2 === void 0) return path2;
  const text = `${path2.text}!${member2}`;
  return path2.raw === void 0 ? { text } : { text, raw: Buffer.concat([path2.raw, Buffer.from(`!${member2}`)]) };
}
function byRegion(a, b) {
  const [x, y] = [a.detection.region, b.detection.region];
  return x.startLine - y.startLine || x.startColumn - y.startColumn || x.endLine - y.endLine || x.endColumn - y.endColumn;
}
var MOST_RELATED;
var init_finalise = __esm({
  "src/findings/finalise.ts"() {
    "use strict";
    init_fingerprint();
    init_level();
    init_path_class();
    MOST_RELATED = 100;
  }
});

// src/findings/baseline.ts
function applyBaseline(findings, baseline, { today, pathExists, scope }) {
  const suppressions = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  const warnings = [];
  const isExpired = ({ expires }) => expires !== void 0 && expires < today;
  const byFingerprint = groupBy(baseline.entries, (entry) => entry.fingerprint);
  const open = [];
  for (const finding of findings) {
    const entries = byFingerprint.get(finding.fingerprint) ?? [];
    for (const entry of entries) used.add(entry);
    const valid = entries.find((entry) => !isExpired(entry));
    if (valid) suppressions.set(finding, suppression(valid, baseline));
    else open.push(finding);
  }
  for (const entry of baseline.entries) {
    if (!used.has(entry) || !isExpired(entry)) continue;
    warnings.push(
      `${place(entry, baseline)}: ${entry.fingerprint} expired on ${entry.expires} and is reported again.`
    );
  }
  if (pathExists) {
    const gone = baseline.entries.filter(
      (entry) => !isExpired(entry) && !standsInTree(entry.path, pathExists)
    );
    for (const [entry, moved] of renames(open, gone, pathExists)) {
      used.add(entry);
      for (const finding of moved)
        suppressions.set(finding, suppression(entry, baseline, `moved from ${entry.path}`));
      const path2 = moved[0]?.path.text;
      warnings.push(
        `${place(entry, baseline)}: ${entry.path} has moved to ${path2}; run hushlint baseline to add the new path.`
      );
    }
  }
  const unmatched = scope === "part" ? [] : baseline.entries.filter((entry) => !used.has(entry) && (scope === "history" || !entry.history));
  return { suppressions, unmatched, warnings: [...warnings, ...unmatchedWarnings(unmatched, baseline)] };
}
function renames(open, gone, pathExists) {
  const pairs = [];
  const candidates2 = groupBy(
    gone.length === 0 ? [] : open.filter(({ path: path2 }) => standsInTree(path2.text, pathExists)),
    ({ ruleId: ruleId2, fingerprint }) => `${ruleId2}:${fingerprint.slice(fingerprint.lastIndexOf(":") + 1)}`
  );
  for (const [key, entries] of groupBy(gone, ({ rule, tag }) => `${rule}:${tag}`)) {
    const found2 = candidates2.get(key) ?? [];
    const [entry] = entries;
    const isOneEntry = entry !== void 0 && entries.every(({ path: path2 }) => path2 === entry.path);
    if (isOneEntry && new Set(found2.map(({ path: path2 }) => path2.text)).size === 1) pairs.push([entry, found2]);
  }
  return pairs;
}
function standsInTree(path2, pathExists) {
  return pathExists(path2) || path2.includes("!") && pathExists(path2.slice(0, path2.indexOf("!")));
}
function suppression({ reason: reason2 }, { file }, note) {
  return { kind: "baseline", reason: [reason2 ?? `accepted in ${file}`, note ?? []].flat().join("; ") };
}
function unmatchedWarnings(unmatched, baseline) {
  const named2 = unmatched.slice(0, MOST_NAMED).map(
    (entry) => `${place(entry, baseline)}: ${entry.fingerprint} matches nothing any more; its line can go.`
  );
  const more = unmatched.length - named2.length;
  return more === 0 ? named2 : [...named2, `${baseline.file}: ${more} more entries match nothing any more.`];
}
function place({ line }, { file }) {
  return `${file}:${line}`;
}
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf3(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
var BASELINE_VERSION, MOST_NAMED;
var init_baseline = __esm({
  "src/findings/baseline.ts"() {
    "use strict";
    BASELINE_VERSION = 1;
    MOST_NAMED = 5;
  }
});

// src/findings/filters.ts
function applyFilters(findings, { excluded, allow, baseline, minLevel = "note" }) {
  const own = filterBy(
    findings,
    (finding) => finding.suppressedBy ?? excludedBy(finding, excluded) ?? allow?.find(finding)
  );
  const result = baseline && applyBaseline(own.kept, baseline.entries, baseline);
  const rest = filterBy(
    own.kept,
    (finding) => result?.suppressions.get(finding) ?? tooLight(finding, minLevel)
  );
  return {
    kept: rest.kept,
    dropped: [...own.dropped, ...rest.dropped].sort(compareFindings),
    baseline: result
  };
}
function filterBy(findings, reasonFor) {
  const kept = [];
  const dropped = [];
  for (const finding of findings) {
    const suppressedBy = reasonFor(finding);
    if (suppressedBy === void 0) kept.push(finding);
    else dropped.push({ ...finding, suppressedBy });
  }
  return { kept, dropped };
}
function excludedBy({ path: path2 }, excluded) {
  return excluded?.(path2.text) ? { kind: "exclude", reason: "the path is excluded" } : void 0;
}
function tooLight({ level }, minLevel) {
  if (severity(level) >= severity(minLevel)) return void 0;
  return { kind: "level", reason: `${level} is below ${minLevel}` };
}
var init_filters = __esm({
  "src/findings/filters.ts"() {
    "use strict";
    init_baseline();
    init_finalise();
    init_level();
  }
});

// src/engine/rule-table.ts
function readRules(text) {
  const rules2 = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const id = text.indexOf(" ", start);
    const pack = text.indexOf(" ", id + 1);
    const rule = new LazyRule(text.slice(start, id), text.slice(id + 1, pack), text.slice(pack + 1, end));
    rules2.push(rule);
    start = end + 1;
  }
  return rules2;
}
function toFields([anchors, maxLength, lookbehind, lookahead, publicPrefix, rest]) {
  return {
    ignoreCase: false,
    random: false,
    ...rest,
    anchors: anchors.map(toAnchor),
    maxLength,
    lookbehind,
    lookahead,
    publicPrefix
  };
}
function toAnchor([literal, ignoreCase, minOffset, maxOffset, run4]) {
  return { literal, ignoreCase: ignoreCase === 1, minOffset, maxOffset, run: run4 };
}
var LazyRule;
var init_rule_table = __esm({
  "src/engine/rule-table.ts"() {
    "use strict";
    LazyRule = class {
      id;
      pack;
      #json;
      #row;
      constructor(id, pack, json) {
        this.id = id;
        this.pack = pack;
        this.#json = json;
      }
      #fields() {
        if (this.#row === void 0) {
          this.#row = toFields(JSON.parse(this.#json));
          this.#json = "";
        }
        return this.#row;
      }
      get title() {
        return this.#fields().title;
      }
      get level() {
        return this.#fields().level;
      }
      get pattern() {
        return this.#fields().pattern;
      }
      get ignoreCase() {
        return this.#fields().ignoreCase;
      }
      get detector() {
        return this.#fields().detector;
      }
      get anchors() {
        return this.#fields().anchors;
      }
      get maxLength() {
        return this.#fields().maxLength;
      }
      get lookbehind() {
        return this.#fields().lookbehind;
      }
      get lookahead() {
        return this.#fields().lookahead;
      }
      get proof() {
        return this.#fields().proof;
      }
      get random() {
        return this.#fields().random;
      }
      get typed() {
        return this.#fields().typed;
      }
      get byName() {
        return this.#fields().byName;
      }
      get publicBeside() {
        return this.#fields().publicBeside;
      }
      get pair() {
        return this.#fields().pair;
      }
      get publicPrefix() {
        return this.#fields().publicPrefix;
      }
      get exempt() {
        return this.#fields().exempt;
      }
      get placeholder() {
        return this.#fields().placeholder;
      }
      get context() {
        return this.#fields().context;
      }
    };
  }
});

// src/generated/catalogue.ts
var rules, optIn, needles;
var init_catalogue = __esm({
  "src/generated/catalogue.ts"() {
    "use strict";
    init_needle_table();
    init_rule_table();
    rules = readRules(String.raw`aws-account-arn identifiers [[["arn:aws-cn:",0,0,0,1],["arn:aws-iso",0,0,0,0],["arn:aws-us-gov:",0,0,0,1],["arn:aws:",0,0,0,1]],95,0,0,0,{"title":"AWS account id in an ARN","level":"warning","exempt":"aws-account","placeholder":{"name":"account-id","example":"123456789012"},"pattern":"arn:aws(?:-cn|-us-gov|-iso[a-z-]{0,3})?:[a-z0-9-]{1,40}:(?:[a-z0-9-]{0,25}|\\*):(?<value>\\d{12}):"}]
aws-account-host identifiers [[[".dkr-ecr",0,12,12,0],[".dkr.ecr",0,12,12,0],[".execute-api",0,12,12,0],[".signin.aws",0,12,12,0]],24,1,0,0,{"title":"AWS account id in a host name","level":"warning","exempt":"aws-account","placeholder":{"name":"account-id","example":"123456789012"},"pattern":"(?<![\\w.-])(?<value>\\d{12})\\.(?:dkr[.-]ecr|signin\\.aws|execute-api)"}]
aws-account-key identifiers [[["account",1,0,9,0],["acct id",1,0,0,0],["acct",1,0,0,0],["acct-no",1,3,4,0],["acct_no",1,3,4,0],["acctnumber",1,3,4,0],["aws-acctno",1,0,0,0],["aws_acctno",1,0,0,0],["awsacctno",1,0,0,0],["owner_id",1,0,0,0],["ownerid",1,0,0,0],["owners",1,0,0,0],["principal",1,7,8,0],["t-number",1,6,10,0],["t_number",1,6,10,0]],70,0,5,12,{"title":"AWS account id","level":"warning","exempt":"aws-account","placeholder":{"name":"account-id","example":"123456789012"},"pattern":"(?:(?:(?:account|acct)(?:[_ -]?ids?)?|aws[_-]?(?:account|acct)[_-]?(?:number|no)|account_?principals?|principalaccount|owners|owner_?ids?)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?:\\[[ \\t\\r\\n]{0,12}[\"']?)?|[\"'}]{0,2}[ \\t]{1,2}[!=]=[ \\t]{1,2}[\"']?)|aws account[ \\t]{1,2}(?:ids?[ \\t]{1,2})?[(\"'\\x60]{0,2})(?<value>\\d{12}|\\d{4}-\\d{4}-\\d{4})(?![\\w-]|\\.\\d|\\\\?[\"']?[ \\t]{0,2}[*/+])","ignoreCase":true}]
aws-account-bucket identifiers [[["arn:aws:s3:::",0,0,0,15],["s3://",0,0,0,15]],72,0,1,0,{"title":"AWS account id in the name of a bucket","level":"note","exempt":"aws-account","placeholder":{"name":"account-id","example":"123456789012"},"pattern":"(?:s3://|arn:aws:s3:::)[a-z0-9][a-z0-9.-]{1,45}-(?<value>\\d{12})(?![\\w.])"}]
aws-canonical-user-id identifiers [[["canonical_user",1,0,0,0],["canonicaluser",1,0,0,0],["grant",1,0,0,0],["owner_id",1,0,0,0],["ownerid",1,0,0,0],["user_id",1,9,10,0]],141,0,1,0,{"title":"S3 canonical user id","level":"note","exempt":"hex","placeholder":{"name":"canonical-user-id"},"pattern":"(?:canonical_?user(?:_?id)?|owner_?id|grant[a-z_-]{0,20}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?[\"']?id)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?[\"']?(?<value>[0-9a-f]{64})(?![0-9a-f])","ignoreCase":true}]
aws-hosted-zone identifiers [[["ONE",0,0,0,0],["hostedzone/Z",0,0,0,12],["one",0,0,0,0]],62,0,1,1,{"title":"Route 53 hosted zone id","level":"note","exempt":"aws-zone","placeholder":{"name":"hosted-zone-id","example":"Z0123456789EXAMPLE"},"pattern":"(?:(?:one_?(?:[Ii][Dd])?|ONE_?(?:ID)?)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|hostedzone/)(?<value>Z[0-9A-Z]{12,31})(?![\\w-])"}]
aws-resource-id identifiers [[["acl-",0,0,0,8],["cgw-",0,0,0,8],["dopt-",0,0,0,8],["eipalloc-",0,0,0,8],["eipassoc-",0,0,0,8],["eni-",0,0,0,8],["fs-0",0,0,0,16],["i-0",0,0,0,16],["igw-",0,0,0,8],["lt-0",0,0,0,16],["nat-",0,0,0,8],["pcx-",0,0,0,8],["r-0",0,0,0,16],["rtb-",0,0,0,8],["rtbassoc-",0,0,0,8],["sg-",0,0,0,8],["snap-",0,0,0,8],["subnet-",0,0,0,8],["tgw-",0,0,0,8],["vgw-",0,0,0,8],["vol-",0,0,0,8],["vpc-",0,0,0,8],["vpce-",0,0,0,8]],26,1,1,3,{"title":"AWS resource id","level":"note","exempt":"aws-resource","placeholder":{"name":"resource-id"},"pattern":"(?<![\\w-])(?:(?:vpc|subnet|igw|nat|eni|rtb|acl|vol|snap|eipalloc|eipassoc|tgw|pcx|vpce|vgw|cgw|rtbassoc|dopt)-(?:[0-9a-f]{17}|[0-9a-f]{8})|sg-(?:[0-9a-f]{17}|[0-9a-f]{8})|(?:i|lt|fs|r)-0[0-9a-f]{16})(?![\\w-])"}]
azure-tenant-id identifiers [[["directory",1,0,0,0],["microsoftonline.com/",1,0,0,36],["sts.windows.net/",1,0,0,36],["tenant",1,0,0,0]],73,0,1,0,{"title":"Azure tenant id","level":"warning","exempt":"guid","context":["azure","microsoft","entra","msal","arm_","/subscriptions/","windows.net"],"placeholder":{"name":"tenant-id","example":"00000000-0000-0000-0000-000000000000"},"pattern":"(?:(?:tenant|directory)_?(?:-?id)?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|microsoftonline\\.com/|sts\\.windows\\.net/)(?<value>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})(?![\\w-])","ignoreCase":true}]
azure-subscription-id identifiers [[["subscription",1,0,2,0]],76,0,1,0,{"title":"Azure subscription id","level":"warning","exempt":"guid","context":["azure","microsoft","entra","msal","arm_","/subscriptions/","windows.net"],"placeholder":{"name":"subscription-id","example":"00000000-0000-0000-0000-000000000000"},"pattern":"(?:subscription_?(?:-?id)?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|/subscriptions/|--subscription[ =][\"']?)(?<value>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})(?![\\w-])","ignoreCase":true}]
azure-client-id identifiers [[["aad",1,0,0,8],["app",1,2,29,2],["application",1,0,29,2],["arm",1,0,0,8],["azure",1,0,0,8],["client",1,2,26,2],["entra",1,0,0,8],["msal",1,0,0,8],["object",1,2,28,2],["principal",1,0,29,2]],104,0,1,0,{"title":"Azure application or object id","level":"note","exempt":"guid","placeholder":{"name":"client-id","example":"00000000-0000-0000-0000-000000000000"},"pattern":"(?:(?:azure|arm|aad|entra|msal|ad)[a-z_.-]{0,24}(?:client|app|application|object|principal)_?-?id|principal_?id|application_?id)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})(?![\\w-])","ignoreCase":true}]
azure-host identifiers [[[".azure-api.net",0,2,63,0],[".azure.com",0,9,81,0],[".azurecr.io",0,2,63,0],[".azurewebsites.net",0,2,63,0],[".vault.azure.net",0,2,63,0],[".windows.net",0,9,75,0]],91,1,1,0,{"title":"Host name of an Azure resource","level":"note","exempt":"azure-host","placeholder":{"name":"resource-host","firstLabel":"your-resource"},"pattern":"(?<![\\w.-])(?<value>[A-Za-z0-9][A-Za-z0-9-]{1,62}\\.(?:vault\\.azure\\.net|documents\\.azure\\.com|openai\\.azure\\.com|cognitiveservices\\.azure\\.com|database\\.windows\\.net|azurecr\\.io|blob\\.core\\.windows\\.net|servicebus\\.windows\\.net|redis\\.cache\\.windows\\.net|search\\.windows\\.net|azurewebsites\\.net|azure-api\\.net))(?![\\w-])"}]
cloudflare-account-id identifiers [[["/client/v4/accounts/",1,0,0,32],["_account",1,2,10,0],["account_",1,2,11,0],["accountid",1,2,11,0],["cfaccount",1,0,0,0],["cloudflareaccount",1,0,0,0],["dash.cloudflare.com/",1,0,0,32]],77,0,1,0,{"title":"Cloudflare account id","level":"warning","exempt":"hex","placeholder":{"name":"account-id"},"pattern":"(?:(?:cloudflare|cf)_?account_?(?:id)?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|/client/v4/accounts/|dash\\.cloudflare\\.com/)(?<value>[0-9a-f]{32})(?![0-9a-z])","ignoreCase":true}]
cloudflare-account-host identifiers [[[".r2.cloudflarestorage",0,32,40,0]],61,1,0,0,{"title":"Cloudflare account id in a host name","level":"warning","exempt":"hex","placeholder":{"name":"account-id"},"pattern":"(?<![0-9A-Za-z])(?<value>[0-9a-f]{32})\\.(?:eu\\.|fedramp\\.)?r2\\.cloudflarestorage"}]
cloudflare-zone-id identifiers [[["/client/v4/zones/",1,0,0,32],["_zone_",1,2,10,0],["cf_zone",1,0,0,0],["cfzone",1,0,0,0],["cloudflare_zone",1,0,0,0],["cloudflarezone",1,0,0,0],["zone_id",1,2,11,0]],74,0,1,0,{"title":"Cloudflare zone id","level":"warning","exempt":"hex","placeholder":{"name":"zone-id"},"pattern":"(?:(?:cloudflare|cf)_?zone_?(?:id)?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|/client/v4/zones/)(?<value>[0-9a-f]{32})(?![0-9a-z])","ignoreCase":true}]
gcp-service-account identifiers [[[".iam.gserviceaccount.com",0,11,61,0]],85,1,1,0,{"title":"Google Cloud service account","level":"warning","exempt":"gcp-account","placeholder":{"name":"service-account","example":"SERVICE_ACCOUNT@PROJECT_ID.iam.gserviceaccount.com"},"pattern":"(?<![A-Za-z0-9._%+-])(?<value>[a-z][a-z0-9-]{4,29}@[a-z][a-z0-9-]{4,29}\\.iam\\.gserviceaccount\\.com)(?![\\w-])"}]
gcp-project-account identifiers [[[".gserviceaccount.com",0,20,68,0]],88,1,1,0,{"title":"Google Cloud service account with the number of the project","level":"warning","exempt":"gcp-account","placeholder":{"name":"service-account","example":"PROJECT_NUMBER-compute@developer.gserviceaccount.com"},"pattern":"(?<![A-Za-z0-9._%+-])(?<value>(?:\\d{9,14}-compute@developer|\\d{9,14}@cloudbuild|\\d{9,14}@cloudservices|service-\\d{9,14}@[a-z][a-z0-9-]{3,40}(?:\\.iam)?)\\.gserviceaccount\\.com)(?![\\w-])"}]
gcp-project-image identifiers [[["-docker.pkg.dev/",0,2,27,7],["gcr.io/",0,0,5,7]],74,1,0,0,{"title":"Google Cloud project in the address of an image","level":"note","exempt":"gcp-project","placeholder":{"name":"project-id","example":"PROJECT_ID"},"pattern":"(?<![\\w.-])(?:(?:(?:us|eu|asia)\\.)?gcr\\.io|[a-z]{2,12}(?:-[a-z]{2,12}\\d{1,2})?-docker\\.pkg\\.dev)/(?<value>[a-z][a-z0-9-]{4,28}[a-z0-9])/"}]
gcp-project-number identifiers [[["project_number",1,0,0,0],["projectnumber",1,0,0,0],["projects/",1,0,0,9]],51,0,1,9,{"title":"Google Cloud project number","level":"note","exempt":"hex","placeholder":{"name":"project-number","example":"PROJECT_NUMBER"},"pattern":"(?:projects/|project_?number(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)(?<value>\\d{9,13})(?![\\w-])","ignoreCase":true}]
google-oauth-client identifiers [[[".apps.googleusercontent.com",0,39,48,0]],75,1,0,0,{"title":"Google OAuth client id","level":"note","exempt":"hex","placeholder":{"name":"client-id"},"pattern":"(?<![\\w-])(?<value>\\d{6,15}-[0-9a-z]{32})\\.apps\\.googleusercontent\\.com"}]
neon-endpoint identifiers [[["neon.tech",0,18,148,0]],157,1,0,3,{"title":"Neon endpoint","level":"warning","exempt":"neon","placeholder":{"name":"neon-endpoint-id"},"pattern":"(?<![\\w-])(?<value>ep-[a-z]{2,16}-[a-z]{2,16}-[a-z0-9]{6,10})(?:-pooler)?\\.(?:[a-z0-9-]{1,30}\\.){1,3}neon\\.tech"}]
neon-project-id identifiers [[["--project-id",0,0,0,0],["NEON",0,0,0,0],["Neon",0,0,0,0],["neon",0,0,0,0]],106,0,1,0,{"title":"Neon project id","level":"warning","exempt":"neon","placeholder":{"name":"neon-project-id"},"pattern":"(?:[Nn]eon[^\\r\\n]{0,60}?|NEON[^\\r\\n]{0,40}?|--project-id[ =][\"']?)(?<![\\w-])(?<value>[a-z]{2,16}-[a-z]{2,16}-\\d{8})(?![\\w-])"}]
supabase-project identifiers [[[".supabase.co",0,20,23,0],[".supabase.in",0,20,23,0],[".supabase.red",0,20,23,0]],36,1,1,0,{"title":"Supabase project reference","level":"warning","exempt":"supabase","placeholder":{"name":"project-ref"},"pattern":"(?<![\\w.-])(?:db\\.)?(?<value>[a-z]{20})\\.supabase\\.(?:co|in|red)(?![\\w-])"}]
supabase-project-key identifiers [[["--project-ref",1,0,0,0],["supabase",1,0,0,9]],64,0,1,0,{"title":"Supabase project reference","level":"warning","exempt":"supabase","placeholder":{"name":"project-ref"},"pattern":"(?:supabase_?project_?(?:id|ref)|--project-ref(?=[ =]))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =][\"']?)(?<value>[a-z]{20})(?![\\w-])","ignoreCase":true}]
vercel-id identifiers [[["prj_",0,0,0,24],["team_",0,0,0,24]],37,1,1,4,{"title":"Vercel project or team id","level":"warning","exempt":"mixed-case-id","placeholder":{"name":"vercel-id"},"pattern":"(?<![\\w-])(?<value>(?:prj|team)_[A-Za-z0-9]{24,32})(?![\\w-])"}]
sentry-dsn identifiers [[["https://",0,0,0,32]],169,0,1,8,{"title":"Sentry DSN","level":"note","exempt":"sentry","placeholder":{"name":"sentry-dsn"},"pattern":"(?<value>https://[0-9a-f]{32}@[a-z0-9.-]{0,60}sentry\\.[a-z0-9.-]{1,40}/\\d{1,20})(?![\\w])"}]
auth0-client-id identifiers [[["auth0_clientid",1,0,0,0],["auth0clientid",1,0,0,0],["client_id",1,5,6,0]],71,0,1,0,{"title":"Auth0 client id","level":"note","exempt":"mixed-case-id","placeholder":{"name":"client-id"},"pattern":"auth0_?client_?id(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![\\w-])","ignoreCase":true}]
stripe-account-id identifiers [[["acct_1",0,0,0,15]],29,1,1,6,{"title":"Stripe account id","level":"note","exempt":"mixed-case-id","placeholder":{"name":"stripe-account-id"},"pattern":"(?<![\\w-])(?<value>acct_1[A-Za-z0-9]{15,23})(?![\\w-])"}]
twilio-account-sid identifiers [[["/Accounts/AC",0,0,0,32],["TWILIO",0,0,0,0],["Twilio",0,0,0,0],["account_sid",1,0,0,0],["accountsid",1,0,0,0],["twilio",0,0,0,0]],80,0,1,2,{"title":"Twilio account SID","level":"note","exempt":"hex","placeholder":{"name":"account-sid"},"pattern":"(?:[Tt]wilio[^\\r\\n]{0,40}?|TWILIO[^\\r\\n]{0,30}?|[Aa]ccount_?[Ss]id[^\\r\\nA-Za-z0-9]{1,6}|/Accounts/)(?<![\\w-])(?<value>AC[0-9a-f]{32})(?![\\w-])"}]
slack-object-id identifiers [[["SLACK",0,0,0,0],["Slack",0,0,0,0],["slack",0,0,0,0]],67,0,1,2,{"title":"Slack workspace, channel or user id","level":"note","exempt":"hex","placeholder":{"name":"slack-id"},"pattern":"(?:[Ss]lack[^\\r\\n]{0,50}?|SLACK[^\\r\\n]{0,40}?)(?<![\\w/+-])(?<value>[TCUGDB]0[A-Z0-9]{8,10})(?![\\w/+=-])"}]
new-relic-account-id identifiers [[["account_",1,2,10,0],["accountid",1,2,10,0],["relic_account",1,3,4,0],["relicaccount",1,3,4,0]],52,0,1,6,{"title":"New Relic account id","level":"note","exempt":"hex","placeholder":{"name":"account-id"},"pattern":"(?:new_?relic_?account_?(?:id)?|nr_?account_?id)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>\\d{6,8})(?![\\w.-])","ignoreCase":true}]
personal-home-path personal [[["/home/",0,0,0,1],["Users/",0,1,4,1],["Users\\",0,3,4,0]],52,2,2,0,{"title":"Home folder of a person","level":"note","exempt":"home-path","placeholder":{"name":"home","lastSegment":"user"},"pattern":"(?<![\\w.~$}>)*-])(?<!\\w/)(?<value>/Users/[A-Za-z][\\w.-]{0,40}|/home/[A-Za-z][\\w.-]{0,40}(?=/[\\w.$~-]|:/)|[A-Za-z]:(?:\\\\{1,2}|/)Users(?:\\\\{1,2}|/)[A-Za-z][\\w.-]{0,40})"}]
personal-machine-name personal [[["-Air-",0,7,105,1],["-MBP",0,2,94,0],["-Mac-Studio",0,2,94,0],["-Mac-mini",0,2,94,0],["-MacBook",0,2,94,0],["-Pro-",0,7,105,1],["-iMac",0,2,94,0],["-macbook",0,2,94,0],["-mbp",0,2,94,0],["DESKTOP-",0,0,0,7],["LAPTOP-",0,0,0,8]],118,1,1,0,{"title":"Name of a personal machine","level":"note","exempt":"machine-name","placeholder":{"name":"machine-name"},"pattern":"(?<![\\w.-])(?<value>(?:[A-Za-z][A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,20}){0,3}-(?:(?:MacBook|iMac|Mac-mini|Mac-Studio)(?:-(?:Pro|Air|\\d{1,2}))?|(?:macbook|mbp|MBP)(?:-(?:pro|air|\\d{1,2}))?)(?:-\\d{1,2})?(?:\\.local|\\.lan|\\.home)?|DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{8}))(?![\\w-])"}]
personal-tenant-host personal [[["atlassian.net",0,4,67,0],["auth0.com",0,4,67,0],["cloudflareaccess.com",0,4,67,0],["grafana.net",0,4,67,0],["my.salesforce.com",0,4,67,0],["myshopify.com",0,4,67,0],["okta.com",0,4,67,0],["oktapreview.com",0,4,67,0],["onmicrosoft.com",0,4,67,0],["service-now.com",0,4,67,0],["sharepoint.com",0,4,67,0],["slack.com",0,4,67,0],["snowflakecomputing.com",0,4,67,0],["ts.net",0,4,67,0],["zendesk.com",0,4,67,0]],89,1,1,0,{"title":"Address of a tenant","level":"note","exempt":"tenant-host","placeholder":{"name":"tenant-host","firstLabel":"your-domain"},"pattern":"(?<![\\w.@%-])(?!2[Ff])(?<value>[A-Za-z0-9][A-Za-z0-9-]{2,62}(?:\\.(?:us|eu|au|jp|ca|uk))?\\.(?:atlassian\\.net|auth0\\.com|okta\\.com|oktapreview\\.com|slack\\.com|sharepoint\\.com|snowflakecomputing\\.com|zendesk\\.com|myshopify\\.com|onmicrosoft\\.com|cloudflareaccess\\.com|my\\.salesforce\\.com|service-now\\.com|grafana\\.net|ts\\.net))(?![\\w-])"}]
ably-api-key secrets [[["ably",1,0,0,3]],127,0,1,0,{"title":"Ably API key","level":"error","byName":true,"pattern":"ably[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
abuseipdb-api-key secrets [[["abuse_ip_db",1,0,0,3],["abuse_ipdb",1,0,0,3],["abuseip_db",1,0,0,3],["abuseipdb",1,0,0,3]],134,0,1,0,{"title":"AbuseIPDB API key","level":"error","byName":true,"pattern":"(?:abuse_?ip_?db[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{80})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
adafruit-io-key secrets [[["aio_",0,0,0,28]],32,11,1,4,{"title":"Adafruit IO key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))aio_[A-Za-z0-9]{28}(?![A-Za-z0-9_-])","random":true}]
adyen-api-key secrets [[["AQE",0,0,0,126]],294,11,0,3,{"title":"Adyen API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AQE[a-z]hm[a-z]{1,2}[A-Za-z0-9+/]{80,180}={0,2}-[A-Za-z0-9+/]{40,60}={0,2}-[\\x21-\\x26\\x28-\\x5b\\x5d\\x5f\\x61-\\x7e]{8,40}","random":true}]
age-secret-key secrets [[["AGE-SECRET-KEY-1",0,0,0,58]],74,11,1,12,{"title":"age secret key","level":"error","proof":"age-bech32","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9_-])"}]
aikido-token secrets [[["AIK_CI_",0,0,0,20],["AIK_SECRET_",0,0,0,64]],75,11,1,4,{"title":"Aikido CI token or client secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AIK_(?:CI_[A-Za-z0-9]{20,64}|SECRET_[A-Za-z0-9]{64})(?![A-Za-z0-9_-])","random":true}]
airbrake-key secrets [[["airbrake",1,0,0,3]],93,0,1,0,{"title":"Airbrake project or user key","level":"warning","byName":true,"pattern":"(?:airbrake[a-z_.-]{0,16}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{40}))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
airtable-personal-token secrets [[["pat",0,0,0,79]],82,11,1,3,{"title":"Airtable personal access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
airtable-legacy-key secrets [[["airtable",1,0,0,3]],91,0,1,0,{"title":"Airtable API key (older)","level":"error","byName":true,"pattern":"airtable[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>key[A-Za-z0-9]{14})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
aiven-service-password secrets [[["AVNS_",0,0,0,19]],24,11,1,5,{"title":"Aiven service password","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AVNS_[A-Za-z0-9_-]{19}(?![A-Za-z0-9_-])","random":true}]
aiven-auth-token secrets [[["aiven",1,0,0,2]],446,0,1,0,{"title":"Aiven authentication token","level":"error","byName":true,"pattern":"(?:aiven[a-z_.-]{0,20}token|aivenv1)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[A-Za-z0-9+/]{340,390}={0,2})(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}]
akamai-edgegrid-token secrets [[["akab-",0,0,0,33]],38,11,1,5,{"title":"Akamai EdgeGrid client or access token","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))akab-[a-z0-9]{16}-[a-z0-9]{16}(?![A-Za-z0-9_-])","random":true}]
akamai-client-secret secrets [[["client_secret",0,0,0,0]],113,0,0,0,{"title":"Akamai EdgeGrid client secret","level":"error","byName":true,"pair":{"rule":"akamai-edgegrid-token","lines":6},"pattern":"(?:client_secret[ \\t]{0,4}[=:])[ \\t]{0,4}\"?(?<value>[A-Za-z0-9+/]{43}=)\"?[,\\s]{1,8}\"?(?:host|access_token|client_token)\"?[ \\t]{0,4}[=:][ \\t]{0,4}\"?(?:https://)?akab-","random":true}]
akeyless-access-key secrets [[["--access-key",1,13,110,0],["akeyless",1,0,0,9]],190,0,1,0,{"title":"Akeyless access key","level":"error","byName":true,"pattern":"(?:akeyless[a-z_.-]{0,16}access_?key|akeyless [a-z-]{3,20} [ a-z0-9_.=/-]{0,80}--access-key)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}]
alchemy-url secrets [[[".g.alchemy.com/nft/v",0,0,0,34],[".g.alchemy.com/v2/",0,0,0,32]],54,0,1,0,{"title":"Alchemy node URL with its key","level":"warning","pattern":"\\.g\\.alchemy\\.com/(?:v2|nft/v[23])/(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","random":true}]
alchemy-auth-token secrets [[["alcht_",0,0,0,30]],36,11,1,6,{"title":"Alchemy token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))alcht_[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}]
aleo-private-key secrets [[["APrivateKey1zkp",0,0,0,44]],59,11,1,12,{"title":"Aleo private key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))APrivateKey1zkp[1-9A-HJ-NP-Za-km-z]{44}(?![A-Za-z0-9])","random":true}]
algolia-admin-key secrets [[["algolia",1,0,0,5]],102,0,1,0,{"title":"Algolia admin or write API key","level":"error","byName":true,"pattern":"(?:algolia_?(?:[a-z]{0,12}_)?(?:admin|write|secret|private|index(?:ing)?|crawler)[a-z_.-]{0,12}(?:key|token)?)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
alibaba-access-key-id secrets [[["LTAI",0,0,0,12]],24,11,1,4,{"title":"Alibaba Cloud AccessKey ID","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))LTAI[A-Za-z0-9]{12,20}(?![A-Za-z0-9+/=_-])","random":true}]
alibaba-access-key-secret secrets [[["alibaba",1,0,0,6],["alicloud",1,0,0,6],["aliyun",1,0,0,6],["key_secret",1,6,7,0],["keysecret",1,6,7,0]],92,0,1,0,{"title":"Alibaba Cloud AccessKey secret","level":"error","byName":true,"pair":{"rule":"alibaba-access-key-id","lines":5},"pattern":"(?:(?:ali(?:yun|baba|cloud)[a-z_.-]{0,24}|access_?key_?)secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
alibaba-sts-token secrets [[["CAIS",0,0,0,150]],2006,11,1,4,{"title":"Alibaba Cloud STS security token","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CAIS[A-Za-z0-9+/]{150,2000}={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
amplitude-secret-key secrets [[["amplitude",1,0,0,6]],107,0,1,0,{"title":"Amplitude secret key","level":"error","byName":true,"pattern":"amplitude[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
ankr-url secrets [[["rpc.ankr.com/",0,0,0,67]],118,0,1,0,{"title":"Ankr node URL with its key","level":"warning","pattern":"rpc\\.ankr\\.com/[a-z0-9_/-]{2,40}/(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","random":true}]
anthropic-api-key secrets [[["sk-ant-api",0,0,0,98]],108,11,1,10,{"title":"Anthropic API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{93}AA(?![A-Za-z0-9_-])","random":true}]
anthropic-admin-key secrets [[["sk-ant-admin",0,0,0,98]],110,11,1,12,{"title":"Anthropic admin key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{93}AA(?![A-Za-z0-9_-])","random":true}]
anthropic-oauth-token secrets [[["sk-ant-oat",0,0,0,83],["sk-ant-ort",0,0,0,83],["sk-ant-sid",0,0,0,83]],133,11,1,10,{"title":"Claude OAuth token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-ant-(?:oat|ort|sid)[0-9]{2}-[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_-])","random":true}]
apify-api-token secrets [[["apify_api_",0,0,0,34]],48,11,1,10,{"title":"Apify API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))apify_api_[A-Za-z0-9]{34,38}(?![A-Za-z0-9_-])","random":true}]
apollo-graph-key secrets [[["apollo_api",1,0,0,3],["apollo_graph",1,0,0,3],["apollo_key",1,0,0,0],["x-api-key",1,0,0,0]],135,0,1,0,{"title":"Apollo GraphOS key","level":"error","byName":true,"pattern":"(?:apollo_(?:graph_?)?(?:api_?)?key|x-api-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:service:[A-Za-z0-9_-]{2,60}|user:gh\\.[A-Za-z0-9-]{5,60}|user:[A-Za-z0-9_.-]{4,60}):[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
appsignal-push-key secrets [[["appsignal",1,0,0,3]],88,0,1,0,{"title":"AppSignal push API key","level":"warning","byName":true,"pattern":"(?:appsignal[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
appwrite-api-key secrets [[["dynamic_",0,0,0,200],["standard_",0,0,0,200]],309,11,1,8,{"title":"Appwrite API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:standard|dynamic)_[0-9a-f]{200,300}(?![A-Za-z0-9_-])","random":true}]
aptos-private-key secrets [[["-priv-0x",0,7,9,64]],81,11,1,12,{"title":"Aptos private key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:ed25519|secp256k1)-priv-0x[0-9a-f]{64}(?![A-Za-z0-9_-])"}]
argos-token secrets [[["argos_",0,0,0,34]],40,11,1,6,{"title":"Argos project token","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))argos_[0-9a-f]{34}(?![A-Za-z0-9_-])","random":true}]
asaas-api-key secrets [[["$aact_hmlg_",0,0,0,0],["$aact_prod_",0,0,0,0]],251,0,1,11,{"title":"Asaas API key","level":"error","pattern":"\\$aact_(?:prod|hmlg)_[A-Za-z0-9_:=-]{30,240}(?![A-Za-z0-9_-])","random":true}]
asana-personal-token secrets [[["asana",1,0,0,3]],141,0,1,0,{"title":"Asana personal access token","level":"error","byName":true,"pattern":"asana[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9]/[0-9]{13,17}(?:/[0-9]{13,17})?:[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
asana-client-secret secrets [[["client_secret",1,5,29,0],["clientsecret",1,5,29,0]],110,0,1,0,{"title":"Asana client secret","level":"error","byName":true,"pattern":"asana[a-z0-9_.-]{0,24}?client_?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
assemblyai-api-key secrets [[["assembly_ai",1,0,0,3],["assemblyai",1,0,0,3]],109,0,1,0,{"title":"AssemblyAI API key","level":"error","byName":true,"pattern":"assembly_?ai[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
atlassian-oauth-secret secrets [[["ATOA",0,0,0,72]],76,11,1,4,{"title":"Atlassian OAuth client secret","level":"error","proof":"atlassian-crc32","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATOA[A-Za-z0-9_-]{64}[0-9A-F]{8}(?![A-Za-z0-9_-])","random":true}]
atlassian-api-token secrets [[["ATATT3",0,0,0,159]],255,11,1,6,{"title":"Atlassian API token (Jira, Confluence)","level":"error","proof":"atlassian-crc32","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATATT3[A-Za-z0-9_=-]{150,240}=[0-9A-F]{8}(?![A-Za-z0-9_-])"}]
bitbucket-access-token secrets [[["ATCTT3",0,0,0,159]],255,11,1,6,{"title":"Bitbucket access token","level":"error","proof":"atlassian-crc32","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATCTT3[A-Za-z0-9_=-]{150,240}=[0-9A-F]{8}(?![A-Za-z0-9_-])"}]
bitbucket-app-password secrets [[["ATBB",0,0,0,32]],36,11,1,4,{"title":"Bitbucket app password","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9_-])","random":true}]
bitbucket-data-center-token secrets [[["BBDC-",0,0,0,0]],55,11,1,5,{"title":"Bitbucket Data Center HTTP access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))BBDC-[A-Za-z0-9+/@_-]{40,50}(?![A-Za-z0-9+/@_-])","random":true}]
atlassian-data-center-token secrets [[["atlassian",1,0,0,3],["confluence",1,0,0,3],["jira",1,0,0,3]],110,0,1,0,{"title":"Jira or Confluence Data Center access token","level":"error","byName":true,"pattern":"(?:(?:jira|confluence|atlassian)[a-z_.-]{0,24}(?:token|pat|password))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[MNO][A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=_-])","ignoreCase":true,"random":true}]
auth0-client-secret secrets [[["auth0",1,0,0,6]],123,0,1,0,{"title":"Auth0 client secret","level":"error","byName":true,"pattern":"(?:auth0[a-z_.-]{0,24}secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
authress-service-key secrets [[[".acc-",0,13,46,41],[".acc_",0,13,46,41]],204,11,1,3,{"title":"Authress service client access key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}(?![A-Za-z0-9+/=_-])","random":true}]
aws-access-key-id secrets [[["ABIA",0,0,0,16],["ACCA",0,0,0,16],["AKIA",0,0,0,16],["ASIA",0,0,0,16]],20,11,1,4,{"title":"AWS access key id","level":"warning","proof":"aws-access-key-id","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9_-])"}]
aws-secret-access-key secrets [[["access_key",1,6,7,0],["accesskey",1,6,7,0],["akia",1,0,0,16],["asia",1,0,0,16],["aws_secret",1,0,0,0],["aws_sk",1,0,0,0],["awssecret",1,0,0,0],["awssk",1,0,0,0],["secret_key",1,3,4,0],["secretkey",1,3,4,0]],81,0,1,0,{"title":"AWS secret access key","level":"error","pair":{"rule":"aws-access-key-id","lines":5},"pattern":"(?:(?:secret_?access_?key|aws_?secret(?:_?key)?|aws_?sk)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|>|[ \\t]{1,4}[\"\\x27]?)|(?:AKIA|ASIA)[A-Z2-7]{16}[\"\\x27]?[ \\t]{0,4}[,:;|\\t][ \\t\\r\\n]{0,8}[\"\\x27]?)(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])","ignoreCase":true,"random":true}]
aws-session-token secrets [[["IQoJb3JpZ2lu",0,0,0,150],["oDYXdz",0,2,2,150],["oGZXIvYXdz",0,2,2,150]],2014,11,1,0,{"title":"AWS session token","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FwoDYXdz|FQoDYXdz)[A-Za-z0-9+/]{150,2000}={0,2}(?![A-Za-z0-9+/=])","random":true}]
aws-bedrock-api-key secrets [[["ABSKQmVkcm9ja0FQSUtleS",0,0,0,70],["bedrock-api-key-YmVkcm9jay5hbWF6",0,0,0,112]],4046,11,1,4,{"title":"Amazon Bedrock API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{70,260}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4000}={0,2})(?![A-Za-z0-9+/=])"}]
aws-appsync-api-key secrets [[["da2-",0,0,0,26]],30,11,1,4,{"title":"AWS AppSync API key","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))da2-[a-z0-9]{26}(?![A-Za-z0-9_-])","random":true}]
aws-ecr-login secrets [[["eyJwYXlsb2FkIjoi",0,0,0,400]],4018,11,1,0,{"title":"Amazon ECR login password","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJwYXlsb2FkIjoi[A-Za-z0-9+/]{400,4000}={0,2}(?![A-Za-z0-9+/=_-])"}]
aws-ses-smtp-password secrets [[["email_host",1,0,0,4],["smtp",1,0,0,4]],102,0,1,0,{"title":"Amazon SES SMTP password","level":"error","byName":true,"pair":{"rule":"aws-access-key-id","lines":5},"pattern":"(?:(?:smtp|email_host)[a-z_.-]{0,16}pass(?:word|wd)?)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>B[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}]
amazon-lwa-client-secret secrets [[["amzn1.oa2-cs.v1.",0,0,0,64]],80,11,1,12,{"title":"Login with Amazon client secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
amazon-lwa-refresh-token secrets [[["Atzr|",0,0,0,100]],1005,11,1,5,{"title":"Login with Amazon refresh token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))Atzr\\|[A-Za-z0-9_-]{100,1000}(?![A-Za-z0-9_-])","random":true}]
amazon-mws-auth-token secrets [[["amzn.mws.",0,0,0,36]],45,11,1,9,{"title":"Amazon MWS auth token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}]
axiom-token secrets [[["xaat-",0,0,0,36],["xapt-",0,0,0,36]],41,11,1,5,{"title":"Axiom API or personal token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}]
azure-cosmos-key secrets [[["ACDb",0,76,76,8]],88,11,1,0,{"title":"Azure Cosmos DB key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==(?!=)"}]
azure-devops-token secrets [[["JQQJ9",0,52,52,27]],88,11,1,0,{"title":"Azure DevOps personal access token","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}AZDO[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?(?![A-Za-z0-9+/=_-])"}]
azure-devops-legacy-token secrets [[["ado_pat",1,0,0,0],["ado_token",1,0,0,0],["azp_token",1,0,0,0],["azure_devops",1,0,0,0],["azuredevops",1,0,0,0],["ce_token",1,2,12,0],["system_accesstoken",1,0,0,0],["vs_marketplace_pat",1,0,0,0],["vsce_pat",1,0,0,0],["vsts_pat",1,0,0,0],["vsts_token",1,0,0,0]],112,1,1,0,{"title":"Azure DevOps personal access token (older form)","level":"error","byName":true,"pattern":"(?:azure_?devops[a-z_.-]{0,24}|(?<![a-z])(?:ado_(?:pat|token)|azp_token|vsts_(?:pat|token)|vsce_(?:pat|token)|vs_marketplace_(?:pat|token))|system_accesstoken)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z2-7]{52})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
azure-devops-url-token secrets [[[".visualstudio.com",0,56,109,0],["dev.azure.com",0,54,59,0]],126,0,0,0,{"title":"Azure DevOps token in an address","level":"error","byName":true,"pattern":"[/:](?<value>[a-z2-7]{52})@(?:dev\\.azure\\.com|pkgs\\.dev\\.azure\\.com|[a-z0-9-]{2,50}\\.(?:pkgs\\.)?visualstudio\\.com)","random":true}]
azure-openai-key secrets [[["JQQJ9",0,52,52,27]],88,11,1,0,{"title":"Azure OpenAI or AI services key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}ACOG[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?(?![A-Za-z0-9+/=_-])"}]
azure-storage-key secrets [[["+ASt",0,76,76,8]],88,11,1,0,{"title":"Azure Storage account key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{76}\\+ASt[A-Za-z0-9+/]{5}[AQgw]==(?!=)"}]
azure-storage-account-key secrets [[["AccountKey=",0,0,0,88]],99,0,1,0,{"title":"Azure account key in a connection string","level":"error","pattern":"AccountKey=(?<value>(?!Eby8vdM02xNO|C2y6yDjf5/R)(?![A-Za-z0-9+/]{76}(?:ACDb|\\+ASt|\\+ABa))[A-Za-z0-9+/]{86}==)(?!=)","random":true}]
azure-sas-token secrets [[["&sig=",0,0,0,0],[";sig=",0,0,4,0],["?sig=",0,0,0,0]],82,0,0,0,{"title":"Azure shared access signature","level":"error","pattern":"[?&;](?:amp;)?sig=(?<value>[A-Za-z0-9+/%]{43,70}(?:=|%3[Dd]))","random":true}]
azure-batch-key secrets [[["+ABa",0,76,76,8]],88,11,1,0,{"title":"Azure Batch account key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{76}\\+ABa[A-Za-z0-9+/]{5}[AQgw]==(?!=)"}]
azure-api-management-key secrets [[["APIM",0,76,76,8]],88,11,1,0,{"title":"Azure API Management key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==(?!=)"}]
azure-redis-key secrets [[["AzCa",0,33,33,7]],44,11,1,0,{"title":"Azure Cache for Redis key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=(?!=)"}]
azure-messaging-key secrets [[["+AEh",0,33,33,7],["+ARm",0,33,33,7],["+ASb",0,33,33,7]],44,11,1,0,{"title":"Azure Service Bus, Event Hubs or Relay key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{33}(?:\\+ASb|\\+AEh|\\+ARm)[A-P][A-Za-z0-9+/]{5}=(?!=)"}]
azure-iot-key secrets [[["AIoT",0,33,33,7]],44,11,1,0,{"title":"Azure IoT key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=(?!=)"}]
azure-event-grid-key secrets [[["AZEG",0,33,33,7]],44,11,1,0,{"title":"Azure Event Grid key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{33}AZEG[A-P][A-Za-z0-9+/]{5}=(?!=)"}]
azure-functions-key secrets [[["AzFu",0,44,44,8]],56,11,1,0,{"title":"Azure Functions key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==(?!=)"}]
azure-search-key secrets [[["AzSe",0,42,42,6]],52,11,1,0,{"title":"Azure AI Search key","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}(?![A-Za-z0-9+/=_-])"}]
azure-container-registry-key secrets [[["+ACRA",0,42,42,5],["+ACRB",0,42,42,5],["+ACRC",0,42,42,5],["+ACRD",0,42,42,5]],52,11,1,0,{"title":"Azure Container Registry password","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5}(?![A-Za-z0-9+/=_-])"}]
azure-shared-access-key secrets [[["SharedAccessKey=",0,0,0,44]],60,0,1,0,{"title":"Azure shared access key in a connection string","level":"error","pattern":"SharedAccessKey=(?<value>(?![A-Za-z0-9+/]{33}(?:\\+ASb|\\+AEh|\\+ARm|AIoT))[A-Za-z0-9+/]{43}=)(?!=)","random":true}]
azure-annotated-key secrets [[["JQQJ9",0,52,52,27]],88,11,1,0,{"title":"Azure key (annotated form)","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}(?!ACOG|AZDO)[A-Za-z0-9]{4}[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?(?![A-Za-z0-9+/=_-])"}]
azure-app-configuration-secret secrets [[[".azconfig.io;Id=",0,0,0,0]],194,0,1,0,{"title":"Azure App Configuration connection string","level":"error","pattern":"\\.azconfig\\.io;Id=[^;\\s\"\\x27]{4,80};Secret=(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{60,90})(?![A-Za-z0-9+/=])","random":true}]
azure-signalr-key secrets [[[";AccessKey=",0,11,19,44]],122,0,1,0,{"title":"Azure SignalR or Web PubSub connection string","level":"error","pattern":"(?:signalr\\.net|webpubsub\\.azure\\.com);AccessKey=(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{80,90}={0,2})(?![A-Za-z0-9+/=])","random":true}]
azure-communication-key secrets [[["communication.azure.com",0,0,0,0]],127,0,1,0,{"title":"Azure Communication Services connection string","level":"error","pattern":"communication\\.azure\\.com/?;access[Kk]ey=(?<value>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{80,90}={0,2})(?![A-Za-z0-9+/=])","random":true}]
azure-publish-profile-password secrets [[["userPWD=",0,0,0,0]],72,0,0,0,{"title":"Azure App Service publishing password","level":"error","pattern":"userPWD=\\\\?\"(?<value>[A-Za-z0-9]{60})\\\\?\"","random":true}]
azure-ai-services-key secrets [[["analytics",1,4,5,6],["api_key",1,9,33,0],["azure_ai",1,0,0,6],["azure_face",1,0,0,6],["azure_language",1,0,0,6],["azure_speech",1,0,0,6],["azureai",1,0,0,6],["azureface",1,0,0,6],["azurelanguage",1,0,0,6],["azurespeech",1,0,0,6],["cognitive",1,0,0,6],["computer_vision",1,0,0,6],["computervision",1,0,0,6],["intelligence",1,8,9,6],["ocp-apim-subscription-key",1,0,0,0],["recognizer",1,4,5,6],["subscription_key",1,9,38,0],["subscriptionkey",1,9,37,0],["translator",1,5,6,6]],117,0,1,0,{"title":"Azure AI services key","level":"error","byName":true,"pattern":"(?:ocp-apim-subscription-key|(?:azure_?(?:ai|speech|translator|face|language)|cognitive(?:_?services?)?|computer_?vision|text_?analytics|form_?recognizer|document_?intelligence)[a-z_.-]{0,24}(?:api|subscription)_?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
backblaze-application-key secrets [[["K00",0,0,0,28]],31,11,1,3,{"title":"Backblaze B2 application key","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))K00[0-9][A-Za-z0-9+/]{27}(?![A-Za-z0-9+/=_-])","random":true}]
baidu-access-key-id secrets [[["ALTAK",0,0,0,21]],26,11,1,5,{"title":"Baidu AI Cloud access key id","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ALTAK[A-Za-z0-9]{21}(?![A-Za-z0-9+/=_-])","random":true}]
baidu-api-key secrets [[["bce-v3/ALTAK-",0,0,0,57]],86,11,1,12,{"title":"Baidu AI Cloud API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bce-v3/ALTAK-[A-Za-z0-9]{16,32}/[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
bannerbear-api-key secrets [[["bb_ma_",0,0,0,30],["bb_pr_",0,0,0,30]],36,11,1,6,{"title":"Bannerbear API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bb_(?:pr|ma)_[0-9a-f]{30}(?![A-Za-z0-9_-])","random":true}]
baseten-api-key secrets [[["baseten",1,0,0,3]],114,0,1,0,{"title":"Baseten API key","level":"error","byName":true,"pattern":"baseten[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
better-stack-token secrets [[["better_stack",1,0,0,3],["better_uptime",1,0,0,3],["betterstack",1,0,0,3],["betteruptime",1,0,0,3],["logtail",1,0,0,3]],86,0,1,0,{"title":"Better Stack API or source token","level":"error","byName":true,"pattern":"(?:(?:better_?stack|better_?uptime|logtail)[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
bigcommerce-access-token secrets [[["bigcommerce",1,0,0,5]],108,0,1,0,{"title":"BigCommerce access token","level":"error","byName":true,"pattern":"bigcommerce[a-z0-9_.-]{0,24}?(?:token|secret)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{31})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
binance-api-secret secrets [[["binance",1,0,0,6]],138,0,1,0,{"title":"Binance API secret","level":"error","byName":true,"pattern":"binance[a-z0-9_.-]{0,24}?(?:secret|private)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
bitcoin-wif-key secrets [[["priv_key",1,0,0,0],["private_key",1,0,0,0],["privatekey",1,0,0,0],["privkey",1,0,0,0],["wif",1,0,0,0]],87,0,1,0,{"title":"Bitcoin private key (WIF)","level":"error","proof":"base58check","pattern":"(?:wif|priv_?key|private_?key)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[\"\\x27]?[ \\t]{1,4}[\"\\x27]?)(?<value>[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51})(?![A-Za-z0-9])","ignoreCase":true}]
bip32-extended-key secrets [[["prv",0,1,1,107]],111,11,1,4,{"title":"Extended private key (BIP 32)","level":"error","proof":"base58check","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107}(?![A-Za-z0-9])","random":true}]
bitwarden-machine-token secrets [[["--access-token",0,0,0,0],["access_token",1,0,4,0],["accesstoken",1,0,0,0]],134,0,1,2,{"title":"Bitwarden Secrets Manager access token","level":"error","pattern":"(?:[Bb][Ww][Ss]_[Aa][Cc][Cc][Ee][Ss][Ss]_[Tt][Oo][Kk][Ee][Nn]|access_?[Tt]oken|--access-token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t=]\"?)(?<value>0\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=_-])","random":true}]
bitwarden-client-secret secrets [[["client_secret",1,2,25,0],["clientsecret",1,2,25,0]],92,0,1,0,{"title":"Bitwarden API client secret","level":"error","byName":true,"pattern":"(?:bw_?client_?secret|bitwarden[a-z_.-]{0,16}client_?secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
blynk-auth-token secrets [[["blynk",1,0,0,5]],117,0,1,0,{"title":"Blynk device token","level":"error","byName":true,"pattern":"(?:BLYNK_AUTH(?:_TOKEN)?\"?[ \\t]{1,8}\"|blynk[a-z_.-]{0,12}token|blynk\\.cloud/external/api/[a-z/]{2,30}\\?token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)?(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
box-app-settings secrets [[["\"boxAppSettings\"",0,0,0,0]],157,0,0,0,{"title":"Box app settings file","level":"error","pattern":"\"boxAppSettings\"\\s{0,4}:\\s{0,4}\\{\\s{0,8}\"clientID\"\\s{0,4}:\\s{0,4}\"[a-z0-9]{32}\"\\s{0,4},\\s{0,8}\"clientSecret\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9]{32})\"","random":true}]
box-client-secret secrets [[["client_secret",1,3,4,0],["clientsecret",1,3,4,0]],73,0,1,0,{"title":"Box client secret","level":"error","byName":true,"pattern":"box_?client_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
braintree-access-token secrets [[["access_token$production$",0,0,0,16],["access_token$sandbox$",0,0,0,16]],73,0,1,12,{"title":"Braintree access token","level":"error","pattern":"access_token\\$(?:production|sandbox)\\$[0-9a-z]{16}\\$[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
braintree-private-key secrets [[["braintree",1,0,0,10]],112,0,1,0,{"title":"Braintree private key","level":"error","byName":true,"pattern":"braintree[a-z0-9_.-]{0,24}?private_?key[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
brave-search-api-key secrets [[["BSA",0,0,0,27]],31,11,1,3,{"title":"Brave Search API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))BSA[A-Za-z0-9_-]{27,28}(?![A-Za-z0-9_-])","random":true}]
brevo-api-key secrets [[["xkeysib-",0,0,0,81]],89,11,1,8,{"title":"Brevo API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_-])","random":true}]
brevo-smtp-key secrets [[["xsmtpsib-",0,0,0,81]],90,11,1,9,{"title":"Brevo SMTP key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_-])","random":true}]
browserbase-api-key secrets [[["bb_live_",0,0,0,27]],35,11,1,8,{"title":"Browserbase API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bb_live_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])","random":true}]
browserstack-access-key secrets [[["browserstack",1,0,0,3]],71,0,1,0,{"title":"BrowserStack access key","level":"error","byName":true,"pattern":"(?:browserstack[a-z_.-]{0,12}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
bugsnag-auth-token secrets [[["bugsnag",1,0,0,5]],88,0,1,0,{"title":"Bugsnag personal auth token","level":"error","byName":true,"pattern":"(?:bugsnag[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
buildkite-api-token secrets [[["bkua_",0,0,0,40],["bkur_",0,0,0,40]],69,11,1,5,{"title":"Buildkite API access token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bku[ar]_[A-Za-z0-9]{40,64}(?![A-Za-z0-9_-])","random":true}]
buildkite-agent-token secrets [[["bkaa_",0,0,0,40],["bkar_",0,0,0,40],["bkcqt_",0,0,0,40],["bkct_",0,0,0,40]],126,11,1,5,{"title":"Buildkite agent token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bk(?:ct|cqt|ar|aa)_[A-Za-z0-9_-]{40,120}(?![A-Za-z0-9_-])","random":true}]
buildkite-job-token secrets [[["bkaj_",0,0,0,180],["bkat_",0,0,0,180],["bkjaj_",0,0,0,180],["bkjat_",0,0,0,180]],506,11,1,2,{"title":"Buildkite job token","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bkj?a(?:j|t)_[A-Za-z0-9_.-]{180,500}(?![A-Za-z0-9_-])","random":true}]
buildkite-package-token secrets [[["bkat_",0,0,0,40],["bkpat_",0,0,0,40],["bkps_",0,0,0,40],["bkpt_",0,0,0,40],["bkrt_",0,0,0,40],["bktr_",0,0,0,40],["bktx_",0,0,0,40]],246,11,1,5,{"title":"Buildkite package, portal or pipeline token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bk(?:pt|pat|ps|rt|tr|at|tx)_[A-Za-z0-9_-]{40,240}(?![A-Za-z0-9_-])","random":true}]
bunny-storage-password secrets [[["accesskey",1,0,0,0],["bunny",1,0,0,3]],102,0,1,0,{"title":"bunny.net storage zone password","level":"error","byName":true,"pattern":"(?:bunny[a-z_.-]{0,24}(?:password|key)|AccessKey)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
bunny-account-key secrets [[["accesskey",1,0,0,0],["bunny",1,0,0,3]],128,0,1,0,{"title":"bunny.net account API key","level":"error","byName":true,"pattern":"(?:bunny[a-z_.-]{0,24}key|AccessKey)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
calendly-access-token secrets [[["eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2",0,0,0,229]],981,11,1,36,{"title":"Calendly access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNj[A-Za-z0-9_-]{60,140}\\.eyJ[A-Za-z0-9_-]{100,700}\\.[A-Za-z0-9_-]{60,100}(?![A-Za-z0-9_-])"}]
canva-client-secret secrets [[["cnvca",0,0,0,51]],56,11,1,5,{"title":"Canva client secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cnvca[A-Za-z0-9_-]{51}(?![A-Za-z0-9_-])","random":true}]
cardano-signing-key secrets [[["_sk1",0,4,8,50],["_xsk1",0,4,12,50]],217,11,1,5,{"title":"Cardano signing key","level":"error","proof":"bech32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:(?:root|acct|addr|stake|drep|cc_cold|cc_hot)_x?sk|(?:acct|addr|stake)_shared_xsk|ed25519e?_sk)1[02-9ac-hj-np-z]{50,200}(?![A-Za-z0-9_-])"}]
cartesia-api-key secrets [[["sk_car_",0,0,0,20]],55,11,1,7,{"title":"Cartesia API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_car_[A-Za-z0-9_-]{20,48}(?![A-Za-z0-9_-])","random":true}]
cashfree-secret-key secrets [[["cfsk_ma_prod_",0,0,0,41]],54,11,1,12,{"title":"Cashfree secret key","level":"error","proof":"cashfree-crc32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}(?![A-Za-z0-9_-])"}]
cashfree-test-key secrets [[["cfsk_ma_test_",0,0,0,41]],54,11,1,12,{"title":"Cashfree secret key (sandbox)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cfsk_ma_test_[0-9a-f]{32}_[0-9a-f]{8}(?![A-Za-z0-9_-])"}]
cerebras-api-key secrets [[["csk-",0,0,0,48]],52,11,1,4,{"title":"Cerebras API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))csk-[a-z0-9]{48}(?![A-Za-z0-9_-])","random":true}]
chargebee-api-key secrets [[["chargebee",1,0,0,3]],140,0,1,0,{"title":"Chargebee API key","level":"error","byName":true,"pattern":"chargebee[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:live|test)_[A-Za-z0-9]{24,60})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
checkly-api-key secrets [[["cu_",0,0,0,32]],35,11,1,3,{"title":"Checkly user API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cu_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
checkout-secret-key secrets [[["sk_",0,0,0,36]],44,11,1,3,{"title":"Checkout.com secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}]
checkout-current-key secrets [[["sk_sbox_",0,0,0,26]],36,11,1,8,{"title":"Checkout.com secret key (current form)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_sbox_[a-z0-9]{26,27}[a-z0-9*$=#]?(?![A-Za-z0-9_-])","random":true}]
chocolatey-api-key secrets [[["choco",1,0,0,0]],162,0,1,0,{"title":"Chocolatey API key","level":"error","byName":true,"pattern":"(?:choco(?:latey)?[a-z_.-]{0,8}key|choco (?:push|apikey)[ a-z0-9_.:/\"\\x27-]{0,80} (?:-k|--api-key|--key))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
chromatic-project-token secrets [[["chpt_",0,0,0,12]],25,11,1,5,{"title":"Chromatic project token","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))chpt_[0-9a-f]{12,20}(?![A-Za-z0-9_-])"}]
circleci-personal-token secrets [[["CCIPAT_",0,0,0,63]],70,11,1,7,{"title":"CircleCI personal API token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
circleci-project-token secrets [[["CCIPRJ_",0,0,0,63]],70,11,1,7,{"title":"CircleCI project API token","level":"warning","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
circleci-legacy-token secrets [[["circle-",1,0,0,5],["circle_",1,0,0,5],["circleci",1,0,0,3]],95,0,1,0,{"title":"CircleCI API token (older form)","level":"error","byName":true,"pattern":"(?:circle(?:ci)?[_-](?:[a-z_]{0,16}_)?token|circleci[a-z_.-]{0,16}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
civo-api-key secrets [[["civo",1,0,0,3]],95,0,1,0,{"title":"Civo API key","level":"error","byName":true,"pattern":"(?:civo[a-z_.-]{0,12}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{50})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
clarifai-access-token secrets [[["clarifai",1,0,0,3]],105,0,1,0,{"title":"Clarifai personal access token","level":"error","byName":true,"pattern":"clarifai[a-z0-9_.-]{0,24}?(?:pat|key|token)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
clerk-secret-key secrets [[["sk_live_",0,0,0,42],["sk_test_",0,0,0,42]],50,11,1,8,{"title":"Clerk secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_(?:live|test)_[A-Za-z0-9]{42}(?![A-Za-z0-9_-])","random":true}]
clickhouse-cloud-secret secrets [[["4b1d",0,0,0,38]],42,11,1,4,{"title":"ClickHouse Cloud API key secret","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9+/=_-])","random":true}]
clickup-personal-token secrets [[["pk_",0,0,0,39]],46,11,1,3,{"title":"ClickUp personal token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk_[0-9]{6,10}_[0-9A-Z]{32}(?![A-Za-z0-9_-])","random":true}]
clojars-deploy-token secrets [[["CLOJARS_",0,0,0,60]],68,11,1,8,{"title":"Clojars deploy token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CLOJARS_[0-9a-f]{60}(?![A-Za-z0-9_-])","random":true}]
close-api-key secrets [[["api_",0,0,0,43]],51,11,1,4,{"title":"Close API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))api_[A-Za-z0-9]{21,23}\\.[A-Za-z0-9]{21,23}(?![A-Za-z0-9_-])","random":true}]
cloudflare-api-token secrets [[["cfat_",0,0,0,48],["cfut_",0,0,0,48]],53,11,1,5,{"title":"Cloudflare API token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9_-])","random":true}]
cloudflare-global-key secrets [[["cfk_",0,0,0,48]],52,11,1,4,{"title":"Cloudflare global API key","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cfk_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9_-])","random":true}]
cloudflare-origin-ca-key secrets [[["v1.0-",0,0,0,171]],176,11,1,5,{"title":"Cloudflare Origin CA key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![A-Za-z0-9_-])","random":true}]
cloudflare-legacy-token secrets [[["_token",1,2,14,0],["cloudflare",1,0,0,5]],95,1,1,0,{"title":"Cloudflare API token (older form)","level":"error","byName":true,"pattern":"(?:cloudflare[a-z_.-]{0,16}token|(?<![a-z])cf_(?:api_|account_|pages_|worker_|workers_|dns_|zone_)?(?:api_)?token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
cloudflare-legacy-global-key secrets [[["_api_key",1,2,9,0],["cf_global_key",1,0,0,0],["cf_key",1,0,0,0],["cloudflare",1,0,0,3],["x-auth-key",1,0,0,0]],90,1,1,0,{"title":"Cloudflare global API key (older form)","level":"error","byName":true,"pattern":"(?:cloudflare[a-z_.-]{0,16}key|(?<![a-z])cf_(?:global_)?(?:api_)?key|x-auth-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{37})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
cloudflare-tunnel-token secrets [[["eyJhIjoi",0,0,0,120]],310,11,1,0,{"title":"Cloudflare tunnel token","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJhIjoi[A-Za-z0-9+/_-]{120,300}={0,2}(?![A-Za-z0-9+/=_-])"}]
cloudflare-turnstile-secret secrets [[["0x4AAAAAA",0,0,0,26]],35,11,1,6,{"title":"Cloudflare Turnstile secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))0x4AAAAAA[A-Za-z0-9_-]{26}(?![A-Za-z0-9_-])","random":true}]
cloudflare-access-client-id secrets [[[".access",0,32,32,0]],39,11,1,0,{"title":"Cloudflare Access service token id","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[0-9a-f]{32}\\.access(?![A-Za-z0-9_.-])","random":true}]
cloudflare-access-client-secret secrets [[["access-client",1,3,3,7],["access_client",1,3,3,7]],111,0,1,0,{"title":"Cloudflare Access service token secret","level":"error","byName":true,"pair":{"rule":"cloudflare-access-client-id","lines":5},"pattern":"(?:cf[_-]access[_-]client[_-]secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
cloudflare-deploy-hook secrets [[["api.cloudflare.com/client/v4/pag",0,0,0,61]],93,0,0,0,{"title":"Cloudflare Pages deploy hook","level":"error","pattern":"api\\.cloudflare\\.com/client/v4/pages/webhooks/deploy_hooks/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"}]
cloudinary-url secrets [[["cloudinary://",0,0,0,14]],58,0,0,0,{"title":"Cloudinary URL with API secret","level":"error","pattern":"cloudinary://[0-9]{14,16}:(?<value>[A-Za-z0-9_-]{27})@","random":true}]
cloudinary-api-secret secrets [[["cloudinary",1,0,0,6]],103,0,1,0,{"title":"Cloudinary API secret","level":"error","byName":true,"pattern":"cloudinary[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
cloudsmith-service-key secrets [[["csa_",0,0,0,36]],40,11,1,4,{"title":"Cloudsmith API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))csa_[0-9a-f]{30}[A-Za-z0-9]{6}(?![A-Za-z0-9_-])"}]
cloudsmith-api-key secrets [[["cloudsmith",1,0,0,3]],95,0,1,0,{"title":"Cloudsmith API key (older form)","level":"error","byName":true,"pattern":"(?:cloudsmith[a-z_.-]{0,16}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
cockroachdb-api-key secrets [[["CCDB1_",0,0,0,63]],69,11,1,6,{"title":"CockroachDB Cloud API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}]
cocoapods-trunk-token secrets [[["cocoapods_trunk_token",1,0,0,0],["trunk.cocoapods.org",1,0,0,0]],168,0,1,0,{"title":"CocoaPods trunk session token","level":"error","byName":true,"pattern":"(?:cocoapods_trunk_token|trunk\\.cocoapods\\.org[\\s\"\\x27]{1,8}(?:login[ \\t]{1,4}[^\\s]{3,60}\\s{1,8})?password)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t]{1,4})(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
coda-api-token secrets [[["api_key",1,4,5,0],["api_token",1,4,5,0],["coda_apikey",1,0,0,0],["coda_apitoken",1,0,0,0],["codaapikey",1,0,0,0],["codaapitoken",1,0,0,0]],74,0,1,0,{"title":"Coda API token","level":"error","byName":true,"pattern":"coda_?api_?(?:key|token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
codacy-token secrets [[["codacy",1,0,0,5]],83,0,1,0,{"title":"Codacy token","level":"warning","byName":true,"pattern":"(?:codacy[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{20}))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
code-climate-token secrets [[["cc_test_reporter_id",1,0,0,0],["code_climate",1,0,0,5],["codeclimate",1,0,0,5]],121,0,1,0,{"title":"Code Climate test reporter id or API token","level":"warning","byName":true,"pattern":"(?:(?:cc_test_reporter_id|code_?climate[a-z_.-]{0,16}token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
codecov-token secrets [[["codecov",1,0,0,0]],139,0,1,0,{"title":"Codecov upload or access token","level":"warning","byName":true,"pattern":"(?:codecov[a-z_.-]{0,16}token|codecov(?:\\.exe)?[ a-z0-9_./-]{0,60} (?:-t|--token))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
cohere-api-key secrets [[["cohere",1,0,0,3]],112,0,1,0,{"title":"Cohere API key","level":"error","byName":true,"pattern":"cohere[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
coinbase-commerce-key secrets [[["coinbase",1,0,0,6]],111,0,1,0,{"title":"Coinbase Commerce API key","level":"error","byName":true,"pattern":"coinbase[a-z0-9_.-]{0,24}?api_?key[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
coinbase-cdp-key secrets [[["\"-----BEGIN EC PRIVATE KEY-----",0,97,138,0]],497,0,0,0,{"title":"Coinbase Developer Platform key","level":"error","pattern":"organizations/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/apiKeys/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\\\?\"[^{}]{1,40}?\\\\?\"(?<value>-----BEGIN EC PRIVATE KEY-----[A-Za-z0-9+/=\\\\nr]{120,300}-----END EC PRIVATE KEY-----)"}]
comet-api-key secrets [[["api_key",1,5,9,0],["comet_apikey",1,0,0,0],["comet_ml_apikey",1,0,0,0],["comet_mlapikey",1,0,0,0],["cometapikey",1,0,0,0]],65,0,1,0,{"title":"Comet API key","level":"error","byName":true,"pattern":"comet(?:_ml)?_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{25})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mysql-command-password secrets [[["mariadb",0,0,0,0],["mysql",0,0,0,0]],613,1,0,0,{"title":"Password on a command line of MySQL or MariaDB","level":"error","typed":true,"pattern":"\\b(?:mysql(?:dump|admin|import|show|check|sh|binlog)?|mariadb(?:-dump|-admin)?)(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,8}?[ \\t]{1,4}-p[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
mysqladmin-password secrets [[["mysqladmin",0,0,0,0],["rabbitmqctl add_user ",0,0,0,0],["rabbitmqctl authenticate_user ",0,0,0,0],["rabbitmqctl change_password ",0,0,0,0],["wifi connect ",0,0,0,0],["wpa_passphrase ",0,0,0,0]],486,1,0,0,{"title":"New password on a command line of mysqladmin or rabbitmqctl","level":"error","typed":true,"pattern":"\\b(?:mysqladmin(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,6}? password|rabbitmqctl (?:add_user|change_password|authenticate_user) [^\\s|;&]{1,60}|wpa_passphrase [^\\s|;&]{1,60}|wifi connect [^\\s|;&]{1,60} password) [\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
sshpass-password secrets [[["sshpass ",0,0,0,0]],99,1,0,0,{"title":"Password on a command line of sshpass","level":"error","typed":true,"pattern":"\\bsshpass (?:-[vhe] ){0,2}-p ?[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
login-command-password secrets [[["az login",0,0,0,0],["cqlsh",0,0,0,0],["cypher-shell",0,0,0,0],["docker login",0,0,0,0],["dotnet nuget",0,0,0,0],["mongodump",0,0,0,0],["oc login",0,0,0,0],["podman login",0,0,0,0],["rabbitmqadmin",0,0,0,0],["registry login",0,0,0,0]],676,1,0,0,{"title":"Password on a command line that signs in","level":"error","typed":true,"pattern":"\\b(?:docker login|podman login|registry login|az login|oc login|mongodump|rabbitmqadmin|dotnet nuget|cqlsh|cypher-shell)(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,9}? -p(?: |=)[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
capital-p-command-password secrets [[["freebcp",0,0,0,0],["ipmitool",0,0,0,0],["sqlcmd",0,0,0,0],["xfreerdp",0,0,0,0],["zip -P",0,0,2,0]],670,1,0,0,{"title":"Password on a command line of a database or archive tool","level":"error","typed":true,"pattern":"(?:\\b(?:sqlcmd|freebcp|ipmitool)(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,9}? -P ?|\\b(?:un)?zip -P ?|\\bxfreerdp(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,8}? /p:)[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
redis-command-password secrets [[["redis-cli",0,0,0,0],["valkey-cli",0,0,0,0]],608,1,0,0,{"title":"Password on a command line of redis-cli","level":"error","typed":true,"pattern":"\\b(?:redis|valkey)-cli(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,8}? -a [\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
htpasswd-command-password secrets [[["htpasswd",0,0,0,0]],294,1,0,0,{"title":"Password on a command line of htpasswd","level":"error","typed":true,"pattern":"\\bhtpasswd(?:[ \\t]{1,4}-[a-zA-Z0-9]{1,6}){0,3}[ \\t]{1,4}-(?:[a-zA-Z0-9]{0,4}n[a-zA-Z0-9]{0,4}b|[a-zA-Z0-9]{0,4}b[a-zA-Z0-9]{0,4}n|[a-zA-Z]{0,4}b[a-zA-Z]{0,4}[ \\t]{1,4}[^\\s|;&]{1,80})[a-zA-Z0-9]{0,4}[ \\t]{1,4}[^\\s|;&-][^\\s|;&]{0,60}[ \\t]{1,4}[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
curl-user-password secrets [[[" --proxy-user ",0,0,0,0],[" --user ",0,0,0,0],[" --user=",0,0,0,0],[" -u ",0,0,0,0]],201,0,0,0,{"title":"User and password given to an HTTP client","level":"error","typed":true,"pattern":"(?: -u | --user | --user=| --proxy-user )[\"']?[^\\s:\"'$<>{}]{1,64}:(?<value>[^\\s\"'$%<>|;(){}\\\\\\x60][^\\s\"'<>|;\\\\\\x60]{4,120})"}]
openssl-command-password secrets [[["-pass ",0,0,0,0],["-passin ",0,0,0,0],["-passout ",0,0,0,0],["openssl enc",0,0,0,0],["openssl passwd",0,0,0,0]],609,1,0,0,{"title":"Passphrase on a command line of openssl","level":"error","typed":true,"pattern":"(?:-pass(?:in|out)? {1,2}[\"']?pass:|\\bopenssl enc(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,8}? -k |\\bopenssl passwd(?: -[a-z0-9]{1,8}){0,2} )[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
ldap-command-password secrets [[["ldapadd",0,0,0,0],["ldapdelete",0,0,0,0],["ldapmodify",0,0,0,0],["ldappasswd",0,0,0,0],["ldapsearch",0,0,0,0],["ldapwhoami",0,0,0,0]],736,1,0,0,{"title":"Password on a command line of an LDAP tool","level":"error","typed":true,"pattern":"\\b(?:ldapsearch|ldapmodify|ldapadd|ldapdelete|ldappasswd|ldapwhoami)(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,10}? -w ?[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
user-and-password-argument secrets [[["jdbc:oracle:oci:",0,0,0,0],["jdbc:oracle:thin:",0,0,0,0],["lftp",0,0,0,0],["smbclient",0,0,0,0],["sqlplus ",0,0,0,0]],540,1,0,0,{"title":"User and password in one argument","level":"error","typed":true,"pattern":"(?:\\bsmbclient(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,6}? -U ?[\"']?[^\\s%\"'$]{1,60}%|\\blftp(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,6}? -u [\"']?[^\\s,\"'$]{1,60},|\\bsqlplus (?:-[a-zA-Z]{1,8} ){0,3}[\"']?[^\\s/\"'$]{1,60}/|\\bjdbc:oracle:(?:thin|oci):[\\w$.]{1,60}/)(?<value>[^\\s\"'$%<>|;(){}\\\\@\\x60-][^\\s\"'<>|;\\\\@\\x60]{4,80})"}]
piped-password secrets [[[" chpasswd",0,12,187,0],["--password-stdin",0,11,193,0],["chpasswd",0,11,127,0],["cryptsetup ",0,11,193,0],["echo -e",1,0,0,0],["echo -n",1,0,0,0],["passwd --stdin",0,11,193,0],["printf ",0,0,0,0],["sudo -S ",0,11,193,0]],211,1,91,0,{"title":"Password that echo hands to another command","level":"error","typed":true,"pattern":"\\b(?:echo|printf)(?: -[neE]{1,3})? {1,2}[\"']?(?:[a-z_][a-z0-9_-]{0,31}:(?=[^|\\n]{1,90}\\|(?: sudo)? chpasswd))?(?<value>[^\\s\"'$%<>|;(){}\\\\\\x60-][^\\s\"'$<>|;\\\\\\x60]{4,80})[\"']? {0,2}\\| {0,2}(?:[^|\\n]{1,60} )?(?:chpasswd|sudo -S |passwd --stdin|--password-stdin|cryptsetup )"}]
secure-string secrets [[["convertto-securestring",1,0,0,0]],405,1,0,0,{"title":"Clear text made into a PowerShell secure string","level":"error","typed":true,"pattern":"\\bConvertTo-SecureString(?:[ \\t]{1,4}-(?:AsPlainText|Force|String|Key[ \\t]{1,4}\\S{1,40})){0,4}[ \\t]{1,4}[\"'](?<value>[^\\s\"'$<>][^\"'<>\\r\\n]{4,120})[\"'](?:[ \\t]{1,4}-(?:AsPlainText|Force|String)){0,3}","ignoreCase":true}]
vault-command-token secrets [[["config pypi-token.",0,0,0,1],["gh secret set ",0,0,0,1],["operator unseal",0,0,0,0],["vault login",0,0,0,0]],420,1,0,0,{"title":"Token or unseal key on a command line","level":"error","typed":true,"pattern":"\\b(?:vault login|operator unseal|config pypi-token\\.[\\w.-]{1,40}|gh secret set \\w{1,60}(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,4}? (?:--body|-b))[ =][\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})","random":true}]
repository-command-password secrets [[[" http-basic.",0,6,15,1]],231,1,0,0,{"title":"Password of a package repository on a command line","level":"error","typed":true,"pattern":"\\b(?:config (?:-g |--global )?http-basic\\.[\\w.-]{1,60} [^\\s|;&\"'$]{1,60} )[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}]
configcat-sdk-key secrets [[["configcat-proxy/",0,0,0,45],["configcat-sdk-1/",0,0,0,45]],61,11,1,10,{"title":"ConfigCat SDK key","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))configcat-(?:sdk-1|proxy)/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])","random":true}]
confluent-api-secret secrets [[["cflt",0,0,0,60]],64,11,1,4,{"title":"Confluent Cloud API secret","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cflt[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/=_-])","random":true}]
confluent-legacy-api-secret secrets [[["ccloud",1,0,0,6],["confluent",1,0,0,6],["sasl.jaas.config",1,0,0,0],["sasl.password",1,0,0,0]],315,0,1,0,{"title":"Confluent Cloud API secret (older form)","level":"error","byName":true,"pattern":"(?:(?:confluent|ccloud)[a-z_.-]{0,24}secret|sasl\\.(?:jaas\\.config|password)[^\\n]{0,200}password=[\"\\x27\\\\]{0,2}|sasl\\.password)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)?(?<value>[A-Za-z0-9+/]{64})(?![A-Za-z0-9+/=_-])","ignoreCase":true,"random":true}]
postgres-url secrets [[["://",0,0,0,0]],0,0,0,0,{"title":"Postgres URL with a password","level":"error","detector":"url-userinfo"}]
mysql-url secrets [[["://",0,0,0,0]],0,0,0,0,{"title":"MySQL or MariaDB URL with a password","level":"error","detector":"url-userinfo"}]
mongodb-url secrets [[["://",0,0,0,0]],0,0,0,0,{"title":"MongoDB URL with a password","level":"error","detector":"url-userinfo"}]
redis-url secrets [[["://",0,0,0,0]],0,0,0,0,{"title":"Redis URL with a password","level":"error","detector":"url-userinfo"}]
amqp-url secrets [[["://",0,0,0,0]],0,0,0,0,{"title":"AMQP URL with a password","level":"error","detector":"url-userinfo"}]
url-credentials secrets [[["://",0,0,0,0]],0,0,0,0,{"title":"URL with a password","level":"error","detector":"url-userinfo"}]
consul-token secrets [[["_token",1,6,22,0],["acl_token",1,6,22,0],["ent_token",1,9,23,0],["secret_id",1,6,22,0],["secretid",1,6,22,0],["x-consul-token",1,0,0,0]],92,0,1,0,{"title":"Consul ACL token","level":"error","byName":true,"pattern":"(?:consul_(?:http_)?(?:acl_)?(?:master_|agent_|management_)?token|x-consul-token|consul[a-z_.-]{0,16}(?:secret_?id|acl_token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
contentful-management-token secrets [[["CFPAT-",0,0,0,43]],49,11,1,6,{"title":"Contentful management token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])","random":true}]
contentful-delivery-token secrets [[["contentful",1,0,0,3]],119,0,1,0,{"title":"Contentful delivery token","level":"warning","byName":true,"pattern":"contentful[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
convex-deploy-key secrets [[["CONVEX_DEPLOY_KEY",0,0,0,0],["convex_deploy_key",0,0,0,0],["onvexDeployKey",0,1,1,0]],532,0,1,4,{"title":"Convex deploy key","level":"error","pattern":"(?:CONVEX_DEPLOY_KEY|[Cc]onvexDeployKey|convex_deploy_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\\|)?[A-Za-z0-9+/]{40,400}={0,2})(?![A-Za-z0-9+/=_-])","random":true}]
coralogix-api-key secrets [[["cxth_",0,0,0,30],["cxtp_",0,0,0,30],["cxuh_",0,0,0,30],["cxup_",0,0,0,30]],35,11,1,5,{"title":"Coralogix API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cx[tu][ph]_[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}]
courier-auth-token secrets [[["pk_prod_",0,0,0,28]],36,11,1,8,{"title":"Courier API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk_prod_[A-Z0-9]{28}(?![A-Za-z0-9_-])","random":true}]
courier-test-token secrets [[["pk_test_",0,0,0,28]],36,11,1,8,{"title":"Courier API key (test)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk_test_[A-Z0-9]{28}(?![A-Za-z0-9_-])","random":true}]
coveralls-repo-token secrets [[["coveralls",1,0,0,5]],87,0,1,0,{"title":"Coveralls repository token","level":"warning","byName":true,"pattern":"(?:coveralls[a-z_.-]{0,12}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32,37})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
crates-io-token secrets [[["cio",0,0,0,32]],35,11,1,3,{"title":"crates.io API token","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cio[A-Za-z0-9]{32}(?![A-Za-z0-9+/=_-])","random":true}]
credential-call secrets [[[".auth(",0,0,0,0],["Auth(",0,5,10,0],["Credential(",0,7,16,0],["Credentials(",0,0,16,0],["HTTPBasicAuthHandler(",0,0,0,0],["PasswordAuthentication(",0,0,0,0],["PlainAuthenticator(",0,0,0,0],["auth",0,0,0,0],["basic_auth(",0,0,0,0]],275,1,0,0,{"title":"Password as an argument behind the user name","level":"error","typed":true,"pattern":"(?:\\.auth|\\b(?:NetworkCredential|UsernamePasswordCredentials?|PasswordAuthentication|BasicAWSCredentials|PlainAuthenticator|HTTPBasicAuth|HTTPDigestAuth|HTTPProxyAuth|HttpNtlmAuth|HTTPBasicAuthHandler|SetBasicAuth|basic_auth|basicAuth|BasicAuth|PlainCredentials|Credentials|auth[ \\t]{0,4}=[ \\t]{0,4}))\\([ \\t]{0,4}[@bNrfu]{0,2}[\"'][^\"'\\r\\n]{0,100}[\"'][ \\t]{0,4},[ \\t]{0,4}[@bNrfu]{0,2}[\"'](?<value>[^\\s\"'$<>{}\\\\][^\"'<>\\r\\n\\\\]{4,120})[\"'][ \\t]{0,4}\\)"}]
database-call secrets [[["connect(",0,6,12,0],["getConnection(",0,0,0,0],["new PDO(",0,0,0,0],["new mysqli(",0,0,0,0]],411,1,231,0,{"title":"Password in a call that connects to a database","level":"error","typed":true,"pattern":"\\b(?:getConnection|new PDO|mysqli_(?:real_)?connect|mysql_p?connect|new mysqli)\\((?:[ \\t]{0,4}\\$\\w{1,30},(?=[^,\\n]{1,120},[^,\\n]{1,120},))?[ \\t]{0,4}[@bNrfu]{0,2}(?:[\"'][^\"'\\r\\n]{0,100}[\"']|[\\w.$]{1,60})[ \\t]{0,4},[ \\t]{0,4}[@bNrfu]{0,2}(?:[\"'][^\"'\\r\\n]{0,100}[\"']|[\\w.$]{1,60})[ \\t]{0,4},[ \\t]{0,4}[@bNrfu]{0,2}[\"'](?<value>[^\\s\"'$<>{}\\\\][^\"'<>\\r\\n\\\\]{4,120})[\"']"}]
sql-identified-by secrets [[["identified by ",1,0,0,0],["identified with ",1,0,0,0]],156,1,57,0,{"title":"Password in an SQL statement","level":"error","typed":true,"pattern":"\\bidentified (?:with [\"']?\\w{1,40}[\"']? )?by (?:password )?(?:\\\\{0,3}[\"']|(?=[\\w#$]{0,30}\\d[\\w#$]{0,30}[\\s;]))(?<value>[^\\s\"'$<>{}();\\\\%@\\x60][^\\s\"'<>;)\\\\]{4,80})(?=[\"';\\s\\\\)])","ignoreCase":true}]
go-mysql-dsn secrets [[["@tcp(",0,5,142,0],["@unix(",0,5,142,0]],148,1,0,0,{"title":"MySQL data source name with a password","level":"error","typed":true,"pattern":"(?<![\\w%.-])[\\w.-]{1,60}:(?<value>[^\\s\"'$%<>|;(){}\\\\@/\\x60][^\\s\"'<>|;(){}\\\\\\x60]{2,80})@(?:tcp|unix)\\("}]
pgpass-entry secrets [[[":*:",0,1,120,1],[":*:*:",0,1,125,0],[":5432:",0,1,120,0],[":5433:",0,1,120,0],[":6432:",0,1,120,0]],375,1,1,0,{"title":"Password in a .pgpass file","level":"error","typed":true,"pattern":"(?<![^\\n])(?:[\\w.-]{1,120}|\\*):(?:5432|5433|6432|\\*):(?:[\\w.-]{1,63}|\\*):(?:[\\w.@-]{1,63}|\\*):(?<value>[^\\s\"'$%<>{}()\\\\\\x60][^\\s\"'<>\\\\\\x60]{4,120})(?![^\\r\\n])"}]
user-password-pair secrets [[["]:25\t",0,4,121,0],["]:25 ",0,4,121,0],["]:2525\t",0,4,121,0],["]:2525 ",0,4,121,0],["]:465\t",0,4,121,0],["]:465 ",0,4,121,0],["]:587\t",0,4,121,0],["]:587 ",0,4,121,0],["npmAuthIdent:",0,0,0,0]],337,1,0,0,{"title":"User and password of a package registry or mail relay","level":"error","typed":true,"pattern":"(?:npmAuthIdent:[ \\t]{1,4}[\"']?[\\w.@-]{1,60}:|(?<![^\\n])\\[[\\w.-]{3,120}\\]:(?:587|465|25|2525)[ \\t]{1,8}[^\\s:]{1,80}:)(?<value>[^\\s\"'$%<>{}()\\\\\\x60][^\\s\"'<>\\\\\\x60]{4,120})"}]
wifi-passphrase secrets [[["psk=",0,0,0,0],["wpa-psk",0,0,0,0],["wpa_passphrase=",0,0,0,0]],80,1,1,0,{"title":"Passphrase of a wireless network","level":"error","typed":true,"pattern":"\\b(?:psk=|wpa_passphrase=|wpa-psk[ \\t])[\"']?(?<value>[^\\s\"'$%<>{}()\\\\\\x60][^\"'\\r\\n<>\\\\\\x60]{6,62}[^\\s\"'<>\\\\\\x60])(?![^\"'\\r\\n])"}]
composer-oauth-token secrets [[["\"github-oauth\"",0,0,0,0]],278,0,0,0,{"title":"Token in an auth.json file of Composer","level":"error","typed":true,"pattern":"\"github-oauth\"\\s{0,4}:\\s{0,4}\\{\\s{0,40}\"[\\w.:-]{3,80}\"\\s{0,4}:\\s{0,4}\"(?<value>[^\\s\"'$%<>{}()\\\\\\x60][^\\s\"'<>\\\\\\x60]{4,120})\"","random":true}]
cursor-api-key secrets [[["admin_apikey",1,6,7,0],["adminapikey",1,6,7,0],["api_key",1,6,13,0],["cursor_apikey",1,0,0,0],["cursorapikey",1,0,0,0]],113,0,1,4,{"title":"Cursor API key","level":"error","pattern":"cursor_?(?:admin_?)?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:key|crsr)_[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
customer-io-key secrets [[["customer_io",1,0,0,3],["customerio",1,0,0,3]],109,0,1,0,{"title":"Customer.io API key","level":"error","byName":true,"pattern":"customer_?io[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{20,32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
cypress-record-key secrets [[["cypress run",1,0,0,0],["cypress_record_key",1,0,0,0]],157,0,1,0,{"title":"Cypress record key","level":"warning","byName":true,"pattern":"(?:cypress_record_key|cypress run[ a-z0-9_.=/-]{0,80} --key)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
dagster-cloud-token secrets [[["dagster",1,0,0,5]],146,0,1,0,{"title":"Dagster+ user or agent token","level":"error","byName":true,"pattern":"(?:dagster[a-z_.-]{0,24}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:user|agent):[A-Za-z0-9:_-]{20,80})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
databricks-token secrets [[["dapi",0,0,0,32]],38,11,1,4,{"title":"Databricks access token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dapi[0-9a-f]{32}(?:-[0-9])?(?![A-Za-z0-9_-])","random":true}]
databricks-oauth-secret secrets [[["dose",0,0,0,32]],36,11,1,4,{"title":"Databricks OAuth secret","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dose[0-9a-f]{32}(?![A-Za-z0-9+/=_-])","random":true}]
datadog-api-key secrets [[["data_dog",1,0,0,6],["datadog",1,0,0,6],["dd-api-key",1,0,0,0],["dd_api_key",1,0,0,0],["ddapikey",1,0,0,0]],83,1,1,0,{"title":"Datadog API key","level":"error","byName":true,"pattern":"(?:(?:datadog|data_dog)[a-z_.-]{0,12}api_?key|(?<![a-z])(?:dd_api_key|dd-api-key|ddapikey))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
datadog-application-key secrets [[["data_dog",1,0,0,6],["datadog",1,0,0,6],["dd-app-key",1,0,0,0],["dd-application-key",1,0,0,0],["dd_app_key",1,0,0,0],["dd_application_key",1,0,0,0]],99,1,1,0,{"title":"Datadog application key","level":"error","byName":true,"pattern":"(?:(?:datadog|data_dog)[a-z_.-]{0,12}app(?:lication)?_?key|(?<![a-z])(?:dd_app_key|dd-app-key|dd_application_key|dd-application-key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
datastax-astra-token secrets [[["AstraCS:",0,0,0,24]],97,11,1,8,{"title":"DataStax Astra DB application token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AstraCS:[A-Za-z0-9]{24}:[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
datocms-api-token secrets [[["dato_cms",1,0,0,3],["datocms",1,0,0,3]],104,0,1,0,{"title":"DatoCMS API token","level":"error","byName":true,"pattern":"dato_?cms[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
daytona-api-key secrets [[["dtn_",0,0,0,64]],68,11,1,4,{"title":"Daytona API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dtn_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
dbt-cloud-token secrets [[["dbtc_",0,0,0,30],["dbtu_",0,0,0,30]],105,11,1,5,{"title":"dbt platform service or personal token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dbt[cu]_[A-Za-z0-9_+/=-]{30,100}(?![A-Za-z0-9_-])","random":true}]
deepgram-api-key secrets [[["deepgram",1,0,0,3]],114,0,1,0,{"title":"Deepgram API key","level":"error","byName":true,"pattern":"deepgram[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
deepl-free-key secrets [[[":fx",0,36,36,0]],39,1,1,0,{"title":"DeepL API key (free plan)","level":"error","pattern":"(?<![0-9a-fA-F-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx(?![A-Za-z0-9_-])","random":true}]
deepl-pro-key secrets [[["deepl",1,0,0,3]],107,0,3,0,{"title":"DeepL API key","level":"error","byName":true,"pattern":"deepl[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!:fx))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
deepseek-api-key secrets [[["deepseek",1,0,0,3]],109,0,1,0,{"title":"DeepSeek API key","level":"error","byName":true,"pattern":"deepseek[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>sk-[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
deepsource-dsn secrets [[["https://",0,0,0,20]],67,0,0,0,{"title":"DeepSource DSN","level":"warning","pattern":"https://(?<value>[0-9a-f]{32}|[A-Za-z0-9]{20,40})@(?:app\\.|cli\\.)?deepsource\\.(?:io|com|one)","random":true}]
defined-networking-api-key secrets [[["dnkey-",0,0,0,79]],85,11,1,6,{"title":"Defined Networking API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dnkey-[A-Za-z0-9_=-]{26}-[A-Za-z0-9_=-]{52}(?![A-Za-z0-9_-])","random":true}]
deno-deploy-token secrets [[["ddo_",0,0,0,36],["ddp_",0,0,0,36],["ddr_",0,0,0,36],["ddw_",0,0,0,36]],40,11,1,4,{"title":"Deno Deploy access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dd[powr]_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])","random":true}]
dependency-track-api-key secrets [[["odt_",0,0,0,32]],77,11,1,4,{"title":"Dependency-Track API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,64}(?![A-Za-z0-9_-])","random":true}]
descope-management-key secrets [[["descope",1,0,0,3]],195,0,1,0,{"title":"Descope management key","level":"error","byName":true,"pattern":"descope[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>K[23][A-Za-z0-9]{40,120})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
devcycle-server-key secrets [[["dvc_server_",0,0,0,20]],91,11,1,11,{"title":"DevCycle server SDK key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dvc_server_[A-Za-z0-9_]{20,80}(?![A-Za-z0-9_-])","random":true}]
develocity-access-key secrets [[["_access_key",1,10,17,0]],185,0,1,0,{"title":"Develocity access key","level":"error","byName":true,"pattern":"(?:(?:develocity|gradle_enterprise)_access_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?:[a-z0-9.-]{4,80}=)?(?<value>[a-z2-7]{52})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
devin-api-key secrets [[["apk_",0,0,0,80]],191,11,1,4,{"title":"Devin API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))apk_(?:user_[A-Za-z0-9+/]{120,180}|[A-Za-z0-9+/]{80,100})={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
digitalocean-token secrets [[["_v1_",0,3,3,64]],71,11,1,7,{"title":"DigitalOcean token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:dop|doo|dor)_v1_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
digitalocean-spaces-key-id secrets [[["DO00",0,0,0,16],["DO80",0,0,0,16]],20,11,1,4,{"title":"DigitalOcean Spaces access key","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))DO(?:00|80)[A-Z0-9]{16}(?![A-Za-z0-9+/=_-])","random":true}]
digitalocean-spaces-secret secrets [[["spaces",1,0,0,6]],103,0,1,0,{"title":"DigitalOcean Spaces secret key","level":"error","byName":true,"pair":{"rule":"digitalocean-spaces-key-id","lines":5},"pattern":"(?:spaces[a-z_.-]{0,12}secret[a-z_.-]{0,12})(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=_-])","ignoreCase":true,"random":true}]
dingtalk-webhook-url secrets [[["oapi.dingtalk.com/robot/send?acc",0,0,0,74]],106,0,1,0,{"title":"DingTalk robot webhook","level":"error","pattern":"oapi\\.dingtalk\\.com/robot/send\\?access_token=(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","random":true}]
dingtalk-robot-secret secrets [[["SEC",0,0,0,64]],67,11,1,3,{"title":"DingTalk robot signing secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SEC[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
discord-bot-token secrets [[["Bot M",0,0,0,57],["Bot N",0,0,0,57],["Bot O",0,0,0,57],["DISCORD",0,0,0,0],["Discord",0,0,0,0],["discord",0,0,0,0],["login(\"",0,0,0,58],["login('",0,0,0,58],["login(\u0060",0,0,0,58]],122,1,1,0,{"title":"Discord bot token","level":"error","proof":"discord-bot-token","pattern":"(?:(?:[Dd]iscord|DISCORD)[^\\r\\n]{0,40}?[^A-Za-z0-9_.\\r\\n-]|\\bBot |login\\([\"\\x27\\x60])(?<value>[MNO][A-Za-z0-9_-]{22,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38})(?![A-Za-z0-9_-])","random":true}]
discord-webhook-url secrets [[["/webhooks/",0,15,22,78]],133,0,1,0,{"title":"Discord webhook","level":"error","pattern":"discord(?:app)?\\.com/api/(?:v[0-9]{1,2}/)?webhooks/(?<value>[0-9]{17,20}/[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])","random":true}]
discord-user-token secrets [[["mfa.",0,0,0,84]],88,11,1,4,{"title":"Discord user token (two-factor)","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mfa\\.[A-Za-z0-9_-]{84}(?![A-Za-z0-9_-])","random":true}]
discord-client-secret secrets [[["discord",1,0,0,6]],105,0,1,0,{"title":"Discord client secret","level":"error","byName":true,"pattern":"discord[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
dnsimple-token secrets [[["dnsimple_",0,0,0,34]],43,11,1,11,{"title":"DNSimple access token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dnsimple_[au]_[A-Za-z0-9]{32}(?![A-Za-z0-9_-])","random":true}]
docker-hub-token secrets [[["dckr_oat_",0,0,0,32],["dckr_pat_",0,0,0,27]],41,11,1,9,{"title":"Docker Hub access token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:dckr_pat_[A-Za-z0-9_-]{27}|dckr_oat_[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","random":true}]
docker-swarm-join-token secrets [[["SWMTKN-1-",0,0,0,76]],85,11,1,9,{"title":"Docker Swarm join token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}(?![A-Za-z0-9_-])","random":true}]
docker-swarm-unlock-key secrets [[["SWMKEY-1-",0,0,0,43]],52,11,1,9,{"title":"Docker Swarm unlock key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SWMKEY-1-[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=_-])","random":true}]
docker-config-auth secrets [[["\"http://",0,0,0,4],["\"https://",0,0,0,4]],2149,0,0,0,{"title":"Registry login in a Docker configuration","level":"error","pattern":"\"https?://[a-z0-9.-]{4,80}(?::[0-9]{2,5})?(?:/v[12])?/?\"\\s{0,4}:\\s{0,4}\\{\\s{0,20}\"auth\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9+/]{16,2000}={0,2})\"","random":true}]
doppler-token secrets [[["dp.audit.",0,0,0,40],["dp.ct.",0,0,0,40],["dp.pt.",0,0,0,40],["dp.sa.",0,0,0,40],["dp.scim.",0,0,0,40],["dp.st.",0,0,0,40]],86,11,1,6,{"title":"Doppler token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dp\\.(?:(?:pt|ct|sa|scim|audit)\\.|st\\.(?:[a-z0-9_-]{2,35}\\.)?)[A-Za-z0-9]{40,44}(?![A-Za-z0-9_-])","random":true}]
dotenv-vault-key secrets [[["dotenv://:key_",0,0,0,64]],79,0,0,0,{"title":"dotenv vault decryption key","level":"error","pattern":"dotenv://:key_(?<value>[0-9a-f]{64})@","random":true}]
dotenvx-private-key secrets [[["DOTENV_PRIVATE_KEY",0,0,0,0]],137,0,1,0,{"title":"dotenvx private key","level":"error","byName":true,"pattern":"(?:DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","random":true}]
drone-token secrets [[["_secret",1,5,13,0],["drone_rpc_token",1,0,0,0],["er_token",1,8,10,0],["ne_token",1,3,11,0]],76,0,1,0,{"title":"Drone token or RPC secret","level":"error","byName":true,"pattern":"(?:drone_(?:server_|user_|machine_|rpc_)?(?:token|secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-Za-z]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
dropbox-access-token secrets [[["sl.",0,0,0,130]],1405,11,1,3,{"title":"Dropbox access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sl\\.(?:u\\.)?[A-Za-z0-9_-]{130,1400}(?![A-Za-z0-9_-])","random":true}]
dropbox-refresh-token secrets [[["aaaaaaaaaa",1,24,83,43]],136,0,1,0,{"title":"Dropbox refresh or long-lived token","level":"error","byName":true,"pattern":"dropbox[a-z0-9_.-]{0,24}?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true}]
duck-dns-token secrets [[["duckdns",1,0,0,5]],164,0,1,0,{"title":"Duck DNS token","level":"error","byName":true,"pattern":"(?:duckdns[a-z_.-]{0,12}token|duckdns\\.org/update[^\\s\"\\x27]{0,80}[?&;]token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
duffel-access-token secrets [[["duffel_live_",0,0,0,43]],55,11,1,12,{"title":"Duffel access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))duffel_live_[A-Za-z0-9_=-]{43}(?![A-Za-z0-9_-])","random":true}]
duffel-test-token secrets [[["duffel_test_",0,0,0,43]],55,11,1,12,{"title":"Duffel access token (test mode)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))duffel_test_[A-Za-z0-9_=-]{43}(?![A-Za-z0-9_-])","random":true}]
duo-secret-key secrets [[["_secret_key",1,3,16,0],["_skey",1,3,16,0],["duo_only_client]",1,0,0,0]],129,1,1,0,{"title":"Duo secret key","level":"error","byName":true,"pattern":"(?:(?<![a-z])duo_(?:[a-z]{1,12}_)?(?:secret_key|skey)|duo_only_client\\]\\s{1,4}ikey[ \\t]{0,4}=[ \\t]{0,4}di[a-z0-9]{18}\\s{1,8}skey)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
dynatrace-token secrets [[["dt0c01.",0,0,0,89],["dt0s01.",0,0,0,89],["dt0s06.",0,0,0,89],["dt0s08.",0,0,0,89],["dt0s16.",0,0,0,89]],96,11,1,7,{"title":"Dynatrace API or platform token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dt0(?:c01|s01|s06|s08|s16)\\.[A-Z2-7]{24}\\.[A-Z2-7]{64}(?![A-Za-z0-9_-])","random":true}]
dynatrace-oauth-secret secrets [[["dt0s02.",0,0,0,73],["dt0s03.",0,0,0,73],["dt0s09.",0,0,0,73]],80,11,1,7,{"title":"Dynatrace OAuth client secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dt0s(?:02|03|09)\\.[A-Z2-7]{8}\\.[A-Z2-7]{64}(?![A-Za-z0-9_-])","random":true}]
e2b-api-key secrets [[["e2b_",0,0,0,40]],44,11,1,4,{"title":"E2B API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))e2b_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
e2b-access-token secrets [[["sk_e2b_",0,0,0,40]],47,11,1,7,{"title":"E2B access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_e2b_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
easypost-api-key secrets [[["EZAK",0,0,0,54]],58,11,1,4,{"title":"EasyPost API key (production)","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EZAK[A-Za-z0-9]{54}(?![A-Za-z0-9_-])"}]
easypost-test-key secrets [[["EZTK",0,0,0,54]],58,11,1,4,{"title":"EasyPost API key (test)","level":"warning","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EZTK[A-Za-z0-9]{54}(?![A-Za-z0-9_-])"}]
ebay-client-secret secrets [[["PRD-",0,0,0,32],["SBX-",0,0,0,32]],36,11,1,4,{"title":"eBay client secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}(?![A-Za-z0-9_-])"}]
ebay-user-token secrets [[["v^1.1#i^1#",0,0,0,0]],3054,0,1,10,{"title":"eBay user token","level":"error","pattern":"v\\^1\\.1#i\\^1#[A-Za-z0-9^#]{10,40}t\\^[A-Za-z0-9+/]{40,3000}={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
elastic-email-key secrets [[["elastic_email",1,0,0,3],["elasticemail",1,0,0,3]],175,0,1,0,{"title":"Elastic Email API key","level":"error","byName":true,"pattern":"elastic_?email[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-F]{96})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
elastic-cloud-api-key secrets [[["essu_",0,0,0,60]],207,11,1,5,{"title":"Elastic Cloud API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))essu_[A-Za-z0-9+/_-]{60,200}={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
elastic-service-token secrets [[["AAEAAWVsYXN0aWMv",0,0,0,40]],216,11,1,12,{"title":"Elasticsearch service account token","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AAEAAWVsYXN0aWMv[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9+/=_-])","random":true}]
elastic-api-key secrets [[["authorization",1,0,0,0],["elastic",1,0,0,6],["kibana",1,0,0,6]],124,0,1,0,{"title":"Elasticsearch API key","level":"error","byName":true,"pattern":"(?:(?:elastic(?:search)?|kibana)[a-z_.-]{0,20}api_?key|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?apikey)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[A-Za-z0-9+/]{58}==)(?![A-Za-z0-9+/=_-])","ignoreCase":true,"random":true}]
elevenlabs-api-key secrets [[["sk_",0,0,0,48]],51,11,1,3,{"title":"ElevenLabs API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_[0-9a-f]{48}(?![A-Za-z0-9_-])","random":true}]
endor-labs-api-key secrets [[["endr+",0,0,0,16]],21,11,1,5,{"title":"Endor Labs API key or secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))endr\\+[A-Za-z0-9-]{16}(?![A-Za-z0-9_-])","random":true}]
entra-client-secret secrets [[["7Q~",0,3,3,31],["8Q~",0,3,3,31]],40,3,1,0,{"title":"Microsoft Entra ID client secret","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_.~-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}))[A-Za-z0-9_.~-]{3}[78]Q~[A-Za-z0-9_.~-]{31,34}(?![A-Za-z0-9_.~-])"}]
esphome-encryption-key secrets [[["encryption:",0,0,0,0],["noise_psk",0,0,0,0]],83,0,1,0,{"title":"ESPHome API encryption key","level":"error","byName":true,"pattern":"(?:encryption:\\s{1,20}key:|noise_psk)[ \\t:=\"\\x27]{1,4}(?<value>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])","random":true}]
ethereum-private-key secrets [[["private_key",1,3,9,0],["privatekey",1,3,9,0]],110,0,1,0,{"title":"Ethereum private key","level":"error","byName":true,"pattern":"(?:ethereum|eth|evm|deployer|wallet|owner|signer|relayer|metamask|sepolia)_?private_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?:0x)?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
etherscan-api-key secrets [[["arbiscan",1,0,0,3],["basescan",1,0,0,3],["bscscan",1,0,0,3],["etherscan",1,0,0,3],["polygonscan",1,0,0,3]],111,0,1,0,{"title":"Etherscan API key","level":"warning","byName":true,"pattern":"(?:ether|bsc|polygon|arbi|base)scan[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Z0-9]{34})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
etsy-api-key secrets [[["etsy",1,0,0,3]],94,0,1,0,{"title":"Etsy API key","level":"error","byName":true,"pattern":"etsy[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
exa-api-key secrets [[["api_key",1,3,4,0],["exa_apikey",1,0,0,0],["exaapikey",1,0,0,0]],71,0,1,0,{"title":"Exa API key","level":"error","byName":true,"pattern":"exa_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
exoscale-api-key secrets [[["EXO",0,0,0,24]],27,11,1,3,{"title":"Exoscale API key","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EXO[0-9a-f]{24}(?![A-Za-z0-9+/=_-])","random":true}]
exoscale-api-secret secrets [[["exoscale",1,0,0,6]],105,0,1,0,{"title":"Exoscale API secret","level":"error","byName":true,"pair":{"rule":"exoscale-api-key","lines":5},"pattern":"(?:exoscale[a-z_.-]{0,16}secret[a-z_.-]{0,8})(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
expo-access-token secrets [[["expo_access_token",1,0,0,0],["expo_robot_token",1,0,0,0],["expo_token",1,0,0,0]],81,0,1,0,{"title":"Expo access token","level":"error","byName":true,"pattern":"(?:expo_(?:access_|robot_)?token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
facebook-access-token secrets [[["EAA",0,0,0,90]],403,11,1,3,{"title":"Facebook access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EAA[A-Za-z0-9]{90,400}(?![A-Za-z0-9_-])","random":true}]
facebook-app-token secrets [[["access_token=",0,0,0,14]],60,0,1,0,{"title":"Facebook app access token","level":"error","pattern":"access_token=(?<value>[0-9]{14,17}(?:\\||%7C)[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])","random":true}]
facebook-app-secret secrets [[["facebook",1,0,0,6],["instagram",1,0,0,6],["meta_app",1,0,0,6],["whatsapp",1,0,0,6]],107,0,1,0,{"title":"Facebook app secret","level":"error","byName":true,"pattern":"(?:facebook|instagram|whatsapp|meta_app)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
instagram-access-token secrets [[["IGAA",0,0,0,90],["IGQV",0,0,0,90]],404,11,1,4,{"title":"Instagram access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))IG(?:AA|QV)[A-Za-z0-9_-]{90,400}(?![A-Za-z0-9_-])","random":true}]
fal-api-key secrets [[["api_key",1,3,7,0],["fal_ai_apikey",1,0,0,0],["fal_ai_key",1,0,0,0],["fal_aiapikey",1,0,0,0],["fal_aikey",1,0,0,0],["fal_apikey",1,0,0,0],["fal_key",1,0,0,0],["falapikey",1,0,0,0],["falkey",1,0,0,0]],107,0,1,0,{"title":"fal API key","level":"error","pattern":"fal(?:_ai)?_?(?:api_?)?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
fastly-api-token secrets [[["fastly",1,0,0,3]],83,0,1,0,{"title":"Fastly API token","level":"error","byName":true,"pattern":"(?:fastly[a-z_.-]{0,16}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
figma-access-token secrets [[["figd_",0,0,0,38]],53,11,1,5,{"title":"Figma personal access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))figd_[A-Za-z0-9_-]{38,48}(?![A-Za-z0-9_-])","random":true}]
figma-oauth-token secrets [[["figo_",0,0,0,40],["figoh_",0,0,0,40],["figor_",0,0,0,40],["figu_",0,0,0,40],["figuh_",0,0,0,40],["figur_",0,0,0,40]],46,11,1,5,{"title":"Figma OAuth token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))fig(?:u|ur|uh|o|or|oh)_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])","random":true}]
firebase-refresh-token secrets [[["AMf-vB",0,0,0,120]],406,11,1,6,{"title":"Firebase user refresh token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AMf-vB[A-Za-z0-9_-]{120,400}(?![A-Za-z0-9_-])","random":true}]
firebase-server-key secrets [[[":APA91b",0,11,11,134]],152,11,1,4,{"title":"Firebase Cloud Messaging server key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_-])","random":true}]
firecrawl-api-key secrets [[["fc-",0,0,0,32]],35,11,1,3,{"title":"Firecrawl API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))fc-[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
fireworks-api-key secrets [[["fw_",0,0,0,22]],27,11,1,3,{"title":"Fireworks AI API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))fw_[A-Za-z0-9]{22,24}(?![A-Za-z0-9_-])","random":true}]
fivetran-api-secret secrets [[["fivetran",1,0,0,6]],82,0,1,0,{"title":"Fivetran API secret","level":"error","byName":true,"pattern":"(?:fivetran[a-z_.-]{0,12}secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
flagsmith-server-key secrets [[[" ser.",0,0,0,22],["\"ser.",0,0,0,22],["'ser.",0,0,0,22],["=ser.",0,0,0,22],["\u0060ser.",0,0,0,22]],27,0,1,4,{"title":"Flagsmith server-side environment key","level":"error","pattern":"[\"'\\x60= ](?<value>ser\\.[A-Za-z0-9]{22})(?![A-Za-z0-9_-])","random":true}]
flutterwave-secret-key secrets [[["FLWSECK-",0,0,0,34]],42,11,1,8,{"title":"Flutterwave secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))FLWSECK-[0-9a-z]{32}-X(?![A-Za-z0-9_-])","random":true}]
flutterwave-test-key secrets [[["FLWSECK_TEST-",0,0,0,12]],47,11,1,12,{"title":"Flutterwave secret key (test)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))FLWSECK_TEST-(?:[0-9a-z]{32}-X|[A-Za-z0-9]{12,19})(?![A-Za-z0-9_-])"}]
fly-api-token secrets [[["fm1a_",0,0,0,80],["fm1r_",0,0,0,80],["fm2_",0,0,0,80]],10039,11,0,4,{"title":"Fly.io API token","level":"error","proof":"fly-macaroon","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:fm1[ar]_|fm2_)[A-Za-z0-9+/_-]{80,2000}={0,2}(?:,(?:fm1[ar]_|fm2_)[A-Za-z0-9+/_-]{80,2000}={0,2}){0,4}"}]
forgejo-token secrets [[["codeberg",1,0,0,3],["forgejo",1,0,0,3]],102,0,1,0,{"title":"Forgejo or Codeberg access token","level":"error","byName":true,"pattern":"(?:(?:forgejo|codeberg)[a-z_.-]{0,24}(?:token|key|secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
frame-io-token secrets [[["fio-u-",0,0,0,64]],70,11,1,6,{"title":"Frame.io developer token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))fio-u-[A-Za-z0-9_=-]{64}(?![A-Za-z0-9_-])","random":true}]
freshdesk-api-key secrets [[["freshdesk",1,0,0,3],["freshservice",1,0,0,3]],100,0,1,0,{"title":"Freshdesk API key","level":"error","byName":true,"pattern":"fresh(?:desk|service)[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{18,22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
fusionauth-api-key secrets [[["fusion_auth",1,0,0,3],["fusionauth",1,0,0,3]],141,0,1,0,{"title":"FusionAuth API key","level":"error","byName":true,"pattern":"fusion_?auth[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{40,64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
gemfury-token secrets [[[".fury.io",0,20,68,0]],76,0,0,0,{"title":"Gemfury token","level":"error","byName":true,"pattern":"/(?<value>[A-Za-z0-9_-]{16,40})(?::[^@\\s\"]{0,20})?@(?:pypi|gem|npm|repo|push|apt|yum|go|maven)\\.fury\\.io","random":true}]
generic-secret secrets [[["pass",1,0,0,0],["pwd",1,0,0,0],["pword",1,0,0,0],["secret",1,0,0,0],["token",1,0,0,0],["credential",1,0,0,0],["creds",1,0,0,0],["key",1,0,0,0],["salt",1,0,0,0],["pepper",1,0,0,0],["dsn",1,0,0,0],["auth",1,0,0,0],["connectionstr",1,0,0,0],["connection_str",1,0,0,0],["connection-str",1,0,0,0]],0,0,0,0,{"title":"Random value under the name of a secret","level":"error","detector":"assignment","random":true}]
generic-password secrets [[["pass",1,0,0,0],["pwd",1,0,0,0],["pword",1,0,0,0],["secret",1,0,0,0],["token",1,0,0,0],["credential",1,0,0,0],["creds",1,0,0,0],["key",1,0,0,0],["salt",1,0,0,0],["pepper",1,0,0,0],["dsn",1,0,0,0],["auth",1,0,0,0],["connectionstr",1,0,0,0],["connection_str",1,0,0,0],["connection-str",1,0,0,0]],0,0,0,0,{"title":"Password in clear text","level":"warning","detector":"assignment"}]
ghost-admin-key secrets [[["ghost",1,0,0,3]],160,0,1,0,{"title":"Ghost Admin API key","level":"error","byName":true,"pattern":"ghost[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{24}:[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
gitbook-api-token secrets [[["gb_api_",0,0,0,40]],47,11,1,7,{"title":"GitBook API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))gb_api_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}]
gitea-token secrets [[["gitea",1,0,0,3]],99,0,1,0,{"title":"Gitea access token","level":"error","byName":true,"pattern":"(?:gitea[a-z_.-]{0,24}(?:token|key|secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
github-classic-token secrets [[["ghp_",0,0,0,36]],40,11,1,4,{"title":"GitHub personal access token (classic)","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ghp_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}]
github-oauth-token secrets [[["gho_",0,0,0,36]],40,11,1,4,{"title":"GitHub OAuth access token","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))gho_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}]
github-app-user-token secrets [[["ghr_",0,0,0,76],["ghu_",0,0,0,36]],80,11,1,4,{"title":"GitHub App user access or refresh token","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:ghu_[A-Za-z0-9]{36}|ghr_[A-Za-z0-9]{76})(?![A-Za-z0-9_-])"}]
github-installation-token secrets [[["ghs_",0,0,0,36]],40,11,1,4,{"title":"GitHub App installation token","level":"warning","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ghs_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}]
github-installation-jwt secrets [[["_eyJ",0,5,16,45]],5225,11,1,4,{"title":"GitHub App installation token (JWT form)","level":"warning","proof":"jwt","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,500}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,700}(?![A-Za-z0-9_-])"}]
github-fine-grained-token secrets [[["github_pat_",0,0,0,82]],93,11,1,11,{"title":"GitHub fine-grained personal access token","level":"error","proof":"github-fine-grained","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_-])"}]
github-oauth-client-secret secrets [[["_secret",1,6,19,0],["appsecret",1,6,7,0],["clientsecret",1,6,13,0],["githubsecret",1,0,0,0],["oauthsecret",1,6,7,0]],90,1,1,0,{"title":"GitHub OAuth or App client secret","level":"error","byName":true,"pattern":"(?:github_?(?:app_?|oauth_?)?(?:client_?)?secret|(?<![a-z])gh_(?:app_|oauth_)?client_secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
github-runner-registration-token secrets [[["_TOKEN",0,3,19,0],["config.cmd",0,0,0,0],["config.sh",0,0,0,0]],270,0,1,0,{"title":"GitHub Actions runner registration token","level":"warning","byName":true,"pattern":"(?:(?:config\\.(?:sh|cmd)[ a-zA-Z0-9_.:/=-]{1,200}--token|RUNNER_(?:REGISTRATION_)?TOKEN|REG_TOKEN))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>A[A-Z0-9]{28})(?![A-Za-z0-9_-])","random":true}]
gitlab-token secrets [[["GR1348941",0,0,0,20],["glagent-",0,0,0,20],["glcbt-",0,0,0,20],["gldt-",0,0,0,20],["glffct-",0,0,0,20],["glft-",0,0,0,20],["glimt-",0,0,0,20],["gloas-",0,0,0,20],["glpat-",0,0,0,20],["glrt-",0,0,0,20],["glrtr-",0,0,0,20],["glsoat-",0,0,0,20]],76,11,294,5,{"title":"GitLab access token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:gl(?:pat|dt|ft|imt|soat|rt|rtr|oas|ffct|cbt|agent)-|GR1348941)(?![A-Za-z0-9_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}(?![A-Za-z0-9_-]))(?:t[0-9]_)?[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_-])","random":true}]
gitlab-routable-token secrets [[["glagent-",0,0,0,37],["glcbt-",0,0,0,37],["gldt-",0,0,0,37],["glft-",0,0,0,37],["glimt-",0,0,0,37],["gloas-",0,0,0,37],["glpat-",0,0,0,37],["glrt-",0,0,0,37],["glrtr-",0,0,0,37],["glsoat-",0,0,0,37]],324,11,1,5,{"title":"GitLab access token (routable)","level":"error","proof":"gitlab-routable","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))gl(?:pat|dt|rt|rtr|cbt|soat|ft|imt|oas|agent)-(?:t[0-9]_)?[A-Za-z0-9_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}(?![A-Za-z0-9_-])"}]
gitlab-trigger-token secrets [[["glptt-",0,0,0,40]],46,11,1,6,{"title":"GitLab pipeline trigger token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))glptt-[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
gitlab-session-cookie secrets [[["_gitlab_session=",0,0,0,32]],48,0,1,0,{"title":"GitLab session cookie","level":"error","byName":true,"pattern":"(?:_gitlab_session=)(?<value>[0-9a-z]{32})(?![A-Za-z0-9_-])","random":true}]
gitlab-legacy-token secrets [[["deploy-token",1,0,0,0],["gitlab",1,0,0,5],["job-token",1,0,0,0],["private-token",1,0,0,0]],79,0,1,0,{"title":"GitLab access token (older form)","level":"error","byName":true,"pattern":"(?:gitlab[a-z_.-]{0,24}token|private-token|job-token|deploy-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
gocardless-access-token secrets [[["gocardless",1,0,0,3]],124,0,1,0,{"title":"GoCardless access token","level":"error","byName":true,"pattern":"gocardless[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:live|sandbox)_[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
godaddy-api-key secrets [[["sso-key ",0,0,0,29]],82,0,1,0,{"title":"GoDaddy API key and secret","level":"error","pattern":"sso-key (?<value>[A-Za-z0-9]{8,24}_[A-Za-z0-9]{20,24}:[A-Za-z0-9]{20,24})(?![A-Za-z0-9_-])","random":true}]
godaddy-api-secret secrets [[["godaddy",1,0,0,6]],71,0,1,0,{"title":"GoDaddy API secret","level":"error","byName":true,"pattern":"(?:godaddy[a-z_.-]{0,12}secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
google-chat-webhook-url secrets [[["chat.googleapis.com/v1/spaces/",0,0,0,17]],174,0,1,0,{"title":"Google Chat webhook","level":"error","pattern":"chat\\.googleapis\\.com/v1/(?<value>spaces/[A-Za-z0-9_-]{8,20}/messages\\?key=AIza[A-Za-z0-9_-]{35}&(?:amp;)?token=[A-Za-z0-9_%-]{40,60})(?![A-Za-z0-9_-])","random":true}]
google-api-key secrets [[["AIza",0,0,0,35]],39,11,1,4,{"title":"Google API key","level":"warning","publicBeside":"authDomain|auth_domain|messagingSenderId|mobilesdk_app_id|google_app_id|GOOGLE_APP_ID|firebase_url|GCM_SENDER_ID|gcm_defaultSenderId|firebaseio\\.com|firebaseapp\\.com|storageBucket","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])","random":true}]
google-gemini-key secrets [[["AQ.Ab8RN6",0,0,0,40]],57,11,1,9,{"title":"Google API key (new form)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AQ\\.Ab8RN6[A-Za-z0-9_-]{40,48}(?![A-Za-z0-9_-])","random":true}]
google-oauth-client-secret secrets [[["GOCSPX-",0,0,0,28]],35,11,1,7,{"title":"Google OAuth client secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])","random":true}]
google-service-account-key secrets [[["\"service_account",0,8,99,0]],6118,0,0,0,{"title":"Google Cloud service account key file","level":"error","proof":"service-account-json","pattern":"\\{(?:\\s|\\\\[nrt]){0,40}\\\\?\"type\\\\?\"\\s{0,4}:\\s{0,4}\\\\?\"service_account\\\\?\"[^{}]{600,6000}\\}"}]
google-oauth-access-token secrets [[["ya29.",0,0,0,60]],1005,11,1,5,{"title":"Google OAuth access token","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ya29\\.[A-Za-z0-9_-]{60,1000}(?![A-Za-z0-9_-])","random":true}]
google-oauth-refresh-token secrets [[["1//0",0,0,0,50]],204,11,1,4,{"title":"Google OAuth refresh token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))1//0[A-Za-z0-9_-]{50,200}(?![A-Za-z0-9_-])","random":true}]
google-fcm-server-key secrets [[[":APA91b",0,11,11,134]],152,11,1,4,{"title":"Firebase Cloud Messaging server key","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_-])","random":true}]
google-hmac-key-id secrets [[["GOOG",0,0,0,20]],61,11,1,4,{"title":"Google Cloud Storage HMAC access id","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{20})(?![A-Za-z0-9+/=_-])","random":true}]
google-hmac-secret secrets [[["google",1,0,0,18],["secret",1,2,24,0]],127,1,1,0,{"title":"Google Cloud Storage HMAC secret","level":"error","byName":true,"pair":{"rule":"google-hmac-key-id","lines":5},"pattern":"(?:(?:(?<![a-z])(?:gs|gcs)|google_?cloud_?storage)_?[a-z_.-]{0,20}secret[a-z_.-]{0,16})(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}]
google-legacy-client-secret secrets [[["client_secret",1,6,328,0],["clientsecret",1,6,30,0]],389,0,1,0,{"title":"Google OAuth client secret (older form)","level":"error","byName":true,"pattern":"(?:google[a-z0-9_.-]{0,24}client_?secret|apps\\.googleusercontent\\.com[\"\\x27][^{}]{0,300}\"client_secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
google-recaptcha-secret secrets [[["captcha",1,0,2,6]],108,0,1,0,{"title":"reCAPTCHA secret key","level":"error","byName":true,"pattern":"(?:(?:recaptcha|captcha)[a-z0-9_.-]{0,20}(?:secret|private)[a-z_.-]{0,8})(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>6L[A-Za-z0-9_-]{38})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
grafana-service-account-token secrets [[["glsa_",0,0,0,41]],46,11,1,5,{"title":"Grafana service account token","level":"error","proof":"grafana-service-account","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}(?![A-Za-z0-9_-])"}]
grafana-cloud-token secrets [[["glc_eyJ",0,0,0,60]],409,11,1,7,{"title":"Grafana Cloud access policy token","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))glc_eyJ[A-Za-z0-9+/_-]{60,400}={0,2}(?![A-Za-z0-9+/_=-])"}]
grafana-api-key secrets [[["eyJrIjoi",0,0,0,60]],410,11,1,0,{"title":"Grafana API key (legacy)","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,2}(?![A-Za-z0-9+/_=.-])"}]
groq-api-key secrets [[["gsk_",0,0,0,52]],56,11,1,4,{"title":"Groq API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9_-])","random":true}]
gumroad-access-token secrets [[["gumroad",1,0,0,3]],137,0,1,0,{"title":"Gumroad access token","level":"error","byName":true,"pattern":"gumroad[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
harness-token secrets [[["pat.",0,0,0,68],["sat.",0,0,0,68]],72,11,1,4,{"title":"Harness access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:pat|sat)\\.[A-Za-z0-9_-]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}(?![A-Za-z0-9_-])","random":true}]
hcaptcha-secret secrets [[["ES_",0,0,0,32]],35,11,1,3,{"title":"hCaptcha secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ES_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
hcp-client-secret secrets [[["client_secret",1,3,15,0],["clientsecret",1,3,15,0]],116,0,1,0,{"title":"HCP service principal client secret","level":"error","byName":true,"pattern":"(?:hcp_client_secret|hcp[a-z_.-]{0,12}client_?secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
healthchecks-ping-url secrets [[["hc-ping.com/",0,0,0,36]],48,0,1,0,{"title":"Healthchecks.io ping address","level":"note","pattern":"hc-ping\\.com/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f])","random":true}]
helicone-api-key secrets [[["sk-helicone-",0,0,0,31]],49,11,1,12,{"title":"Helicone API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-helicone-(?:(?:eu|proxy|cp)-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}(?![A-Za-z0-9_-])"}]
helius-url secrets [[["?api-key=",0,11,55,36]],100,0,1,0,{"title":"Helius node URL with its key","level":"warning","pattern":"helius(?:-rpc\\.com|\\.xyz)/[A-Za-z0-9/_-]{0,40}\\?api-key=(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","random":true}]
here-api-key secrets [[["api_key",1,4,5,0],["here_apikey",1,0,0,0],["hereapikey",1,0,0,0]],79,0,1,0,{"title":"HERE API key","level":"warning","byName":true,"pattern":"here_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
heroku-api-key secrets [[["HRKU-",0,0,0,36]],65,11,1,5,{"title":"Heroku API key","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","random":true}]
heroku-legacy-api-key secrets [[["heroku",1,0,0,3]],84,0,1,0,{"title":"Heroku API key (legacy form)","level":"error","byName":true,"pattern":"(?:heroku[a-z_.-]{0,12}(?:key|token|secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
hetzner-cloud-token secrets [[["hcloud",1,0,0,3],["hetzner",1,0,0,3]],120,0,1,0,{"title":"Hetzner Cloud API token","level":"error","byName":true,"pattern":"(?:(?:hcloud|hetzner)[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
hetzner-dns-token secrets [[["hetzner",1,0,0,3]],91,0,1,0,{"title":"Hetzner DNS API token","level":"error","byName":true,"pattern":"(?:hetzner_?(?:public_?)?(?:dns)?[a-z_.-]{0,12}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
hex-pm-api-key secrets [[["auth_key",1,4,17,0],["hex__key",1,0,0,0],["hex_api_key",1,0,0,0],["hex_apikey",1,0,0,0],["hex_key",1,0,0,0],["hex_organization_key",1,0,0,0],["hex_organizationkey",1,0,0,0],["hex_repo_key",1,0,0,0],["hex_repokey",1,0,0,0],["hex_user_key",1,0,0,0],["hex_userkey",1,0,0,0]],81,0,1,0,{"title":"Hex.pm API key","level":"error","byName":true,"pattern":"(?:hex_(?:api|user|organization|repo)?_?(?:auth_)?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
home-assistant-cloudhook secrets [[["hooks.nabu.casa/gAAAAAB",0,0,0,80]],325,0,1,0,{"title":"Home Assistant Cloud webhook","level":"warning","pattern":"hooks\\.nabu\\.casa/(?<value>gAAAAAB[A-Za-z0-9_-]{80,300}={0,2})(?![A-Za-z0-9+/=_-])","random":true}]
honeycomb-ingest-key secrets [[["hcaic_",0,0,0,58],["hcaik_",0,0,0,58],["hcbic_",0,0,0,58],["hcbik_",0,0,0,58]],64,11,1,6,{"title":"Honeycomb ingest key","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))hc[ab]i[ck]_[a-z0-9]{58}(?![A-Za-z0-9_-])","random":true}]
honeycomb-management-key secrets [[["hcamk_",0,0,0,26],["hcbmk_",0,0,0,26]],97,11,1,6,{"title":"Honeycomb management key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))hc[ab]mk_[a-z0-9]{26}:[A-Za-z0-9]{20,64}(?![A-Za-z0-9_-])","random":true}]
honeycomb-api-key secrets [[["honeycomb",1,0,2,3]],86,0,1,0,{"title":"Honeycomb configuration or classic key","level":"error","byName":true,"pattern":"(?:honeycomb[a-z_.-]{0,16}(?:key|token)|x-honeycomb-team)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|=)(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{22}))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
huawei-cloud-secret-key secrets [[["_secret_key",1,2,3,0],["huawei",1,0,0,6],["hw_secret_access_key",1,0,0,0]],106,0,1,0,{"title":"Huawei Cloud secret access key","level":"error","byName":true,"pattern":"(?:(?:huawei(?:_?cloud)?[a-z_.-]{0,12}secret[a-z_.-]{0,12}|hw_secret_(?:access_)?key|hws_secret_key|os_secret_key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
hubspot-private-app-token secrets [[["pat-ap",0,0,0,38],["pat-eu",0,0,0,38],["pat-na",0,0,0,38]],44,11,1,6,{"title":"HubSpot private app token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pat-(?:na|eu|ap)[1-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}]
hubspot-client-secret secrets [[["hubspot",1,0,0,3]],109,0,1,0,{"title":"HubSpot client secret","level":"error","byName":true,"pattern":"hubspot[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
hugging-face-token secrets [[["hf_",0,0,0,34]],37,11,1,3,{"title":"Hugging Face token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))hf_[A-Za-z]{34}(?![A-Za-z0-9_-])","random":true}]
hugging-face-organization-token secrets [[["api_org_",0,0,0,34]],42,11,1,8,{"title":"Hugging Face organisation token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))api_org_[A-Za-z]{34}(?![A-Za-z0-9_-])","random":true}]
hunter-api-key secrets [[["_apikey",1,6,9,0],["api_key",1,6,10,0],["hunter_ioapikey",1,0,0,0],["hunterapikey",1,0,0,0],["hunterioapikey",1,0,0,0]],81,0,1,0,{"title":"Hunter API key","level":"error","byName":true,"pattern":"hunter(?:_?io)?_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
ibm-cloud-api-key secrets [[["api_key",1,3,23,0],["apikey",1,3,23,0],["ibmcloud login",1,0,0,0]],150,0,1,0,{"title":"IBM Cloud API key","level":"error","byName":true,"pattern":"(?:(?:ibm[a-z_.-]{0,20}api_?key|ic_api_key|bluemix_api_key|ibmcloud login[a-z0-9 .:/-]{0,60}--apikey))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{44})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
ibm-cos-hmac-secret secrets [[["secret_access_key",0,0,0,0]],89,0,1,0,{"title":"IBM Cloud Object Storage HMAC secret","level":"error","byName":true,"pattern":"(?:secret_access_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{48})(?![A-Za-z0-9_-])","random":true}]
ifttt-webhook-key secrets [[["maker.ifttt.com/trigger/",0,0,0,0],["maker.ifttt.com/use/",0,0,0,20]],159,0,1,0,{"title":"IFTTT webhook key","level":"error","pattern":"maker\\.ifttt\\.com/(?:trigger/[^\\s/\"\\x27]{1,60}/(?:json/)?with/key|use)/(?<value>[A-Za-z0-9_-]{20,60})(?![A-Za-z0-9_-])","random":true}]
imagekit-private-key secrets [[["private_",0,0,0,28]],36,11,1,8,{"title":"ImageKit private key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))private_[A-Za-z0-9+/]{27}=(?![A-Za-z0-9+/=])","random":true}]
infisical-service-token secrets [[[" st.",0,0,0,90],["\"st.",0,0,0,90],["'st.",0,0,0,90],["=st.",0,0,0,90],["\u0060st.",0,0,0,90]],106,0,1,3,{"title":"Infisical service token","level":"error","pattern":"[\"'\\x60= ](?<value>st\\.(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.[0-9a-f]{32}\\.[0-9a-f]{32})(?![A-Za-z0-9_-])","random":true}]
infisical-client-secret secrets [[["infisical",1,0,0,12]],134,0,1,0,{"title":"Infisical machine identity client secret","level":"error","byName":true,"pattern":"(?:infisical[a-z_.-]{0,24}client_?secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
influxdb-token secrets [[["authorization",1,0,0,0],["influx",1,0,0,5]],149,0,1,0,{"title":"InfluxDB API token","level":"error","byName":true,"pattern":"(?:influx(?:db)?[a-z0-9_.-]{0,24}token|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[A-Za-z0-9_-]{86}==)(?![A-Za-z0-9=_-])","ignoreCase":true,"random":true}]
influxdb-3-token secrets [[["apiv3_",0,0,0,80]],106,11,1,6,{"title":"InfluxDB 3 token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))apiv3_[A-Za-z0-9_-]{80,100}(?![A-Za-z0-9_-])","random":true}]
infobip-api-key secrets [[["infobip",1,0,0,3]],142,0,1,0,{"title":"Infobip API key","level":"error","byName":true,"pattern":"infobip[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
infracost-api-key secrets [[["ico-",0,0,0,32]],36,11,1,4,{"title":"Infracost API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ico-[A-Za-z0-9]{32}(?![A-Za-z0-9_-])","random":true}]
infura-url secrets [[["/v3/",0,9,12,32]],48,0,1,0,{"title":"Infura node URL with its key","level":"warning","pattern":"infura\\.io/(?:ws/)?v3/(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","random":true}]
infura-secret secrets [[["infura",1,0,0,6]],130,0,1,0,{"title":"Infura API key secret","level":"error","byName":true,"pattern":"infura[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{32,56}={0,2})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
inngest-signing-key secrets [[["signkey-",0,0,0,35]],89,11,1,8,{"title":"Inngest signing key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))signkey-(?:prod|branch|test|staging|[a-z0-9]{2,16})-[0-9a-f]{32,64}(?![A-Za-z0-9_-])","random":true}]
intercom-access-token secrets [[["dG9rO",0,0,0,51]],108,11,1,6,{"title":"Intercom access token","level":"error","proof":"intercom-token","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dG9rO[jm][A-Za-z0-9+/]{50,100}={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
ionic-token secrets [[[" ion_",0,0,0,42],["\"ion_",0,0,0,42],["'ion_",0,0,0,42],["=ion_",0,0,0,42],["\u0060ion_",0,0,0,42]],47,0,1,4,{"title":"Ionic Appflow token","level":"error","pattern":"[\"'\u0060= ](?<value>ion_[A-Za-z0-9]{42})(?![A-Za-z0-9_-])","random":true}]
iterable-api-key secrets [[["api_key",1,8,9,0],["iterable_apikey",1,0,0,0],["iterableapikey",1,0,0,0]],72,0,1,0,{"title":"Iterable API key","level":"error","byName":true,"pattern":"iterable_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
jenkins-api-token secrets [[["jenkins",1,0,0,3]],97,0,1,0,{"title":"Jenkins API token","level":"error","byName":true,"pattern":"(?:jenkins[a-z_.-]{0,24}(?:token|password|pass|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>11[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
jetbrains-hub-token secrets [[["perm-",0,0,0,40],["perm:",0,0,0,40]],241,11,1,5,{"title":"JetBrains Hub or YouTrack permanent token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))perm[:-][A-Za-z0-9+/]{4,80}={0,2}\\.[A-Za-z0-9+/]{4,120}={0,2}\\.[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}]
jfrog-api-key secrets [[["AKCp",0,0,0,68]],74,11,1,4,{"title":"JFrog Artifactory API key","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AKCp[A-Za-z0-9]{68,70}(?![A-Za-z0-9+/=_-])","random":true}]
jfrog-reference-token secrets [[["cmVmdGtu",0,0,0,56]],64,11,1,8,{"title":"JFrog reference token","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cmVmdGtu[A-Za-z0-9]{56}(?![A-Za-z0-9+/=_-])","random":true}]
jina-api-key secrets [[["jina_",0,0,0,60]],65,11,1,5,{"title":"Jina AI API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])"}]
jumpcloud-api-key secrets [[["jumpcloud",1,0,0,3]],92,0,1,0,{"title":"JumpCloud API key","level":"error","byName":true,"pattern":"(?:jumpcloud[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
jwt secrets [[["eyJ",0,0,0,45]],5208,11,1,0,{"title":"JSON Web Token","level":"warning","proof":"jwt","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJ[A-Za-z0-9_-]{10,500}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,700}(?![A-Za-z0-9_-])"}]
k3s-token secrets [[["K10",0,0,0,64]],173,11,1,0,{"title":"K3s or RKE2 cluster token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))K10[0-9a-f]{64}::(?:server|node|agent|[a-z0-9]{6}\\.[a-z0-9]{16})(?::(?<value>[A-Za-z0-9._-]{16,80}))?(?![A-Za-z0-9_-])","random":true}]
k6-cloud-token secrets [[["k6 cloud login",1,0,0,0],["k6 login",1,0,0,0],["k6_cloud_token",1,0,0,0],["k6_token",1,0,0,0]],150,0,1,0,{"title":"Grafana Cloud k6 token","level":"error","byName":true,"pattern":"(?:k6_(?:cloud_)?token|k6 (?:cloud )?login[ a-z-]{0,40} (?:-t|--token))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
kaggle-api-token secrets [[["KGAT_",0,0,0,32]],37,11,1,5,{"title":"Kaggle API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))KGAT_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
kaggle-json-key secrets [[["\"username\"",0,1,9,0]],151,0,0,0,{"title":"Kaggle key file","level":"error","pattern":"\\{\\s{0,8}\"username\"\\s{0,4}:\\s{0,4}\"[A-Za-z0-9_-]{1,60}\"\\s{0,4},\\s{0,8}\"key\"\\s{0,4}:\\s{0,4}\"(?<value>[0-9a-f]{32})\"","random":true}]
kagi-api-key secrets [[["kagi",1,0,0,3]],125,0,1,0,{"title":"Kagi API key","level":"error","byName":true,"pattern":"kagi[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{11}\\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
jwk-private-key secrets [[["\"kty\"",0,0,0,0]],3333,0,0,0,{"title":"Private key as a JSON Web Key","level":"error","pattern":"\"kty\"\\s{0,4}:\\s{0,4}\"(?:EC|RSA|OKP|AKP)\"[^{}]{1,2600}\"d\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9_-]{22,700})\"","random":true}]
jwk-private-key-unordered secrets [[["\"d\"",0,0,0,0]],764,0,0,0,{"title":"Private key as a JSON Web Key, its type behind it","level":"error","pattern":"\"d\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9_-]{22,700})\",\\s{0,40}\"(?:kty|dp|dq|qi|crv|use|key_ops|ext)\"","random":true}]
jwk-symmetric-key secrets [[["\"kty\"",0,0,0,0]],833,0,0,0,{"title":"Symmetric key as a JSON Web Key","level":"error","pattern":"\"kty\"\\s{0,4}:\\s{0,4}\"oct\"[^{}]{1,400}\"k\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9_-]{20,400})\"","random":true}]
totp-url secrets [[["otpauth://hotp/",0,0,0,0],["otpauth://totp/",0,0,0,0]],1035,0,1,0,{"title":"Seed of one-time passwords","level":"error","pattern":"otpauth://(?:totp|hotp)/[^\\s\"'<>?]{0,200}\\?(?:[a-z]{1,12}=[^\\s\"'<>&]{0,100}&){0,6}secret=(?<value>[A-Za-z2-7]{16,128})(?![A-Za-z0-9])"}]
totp-migration-url secrets [[["otpauth-migration://offline?data",0,0,0,1]],2033,0,0,0,{"title":"Seeds of one-time passwords, exported","level":"error","pattern":"otpauth-migration://offline\\?data=(?<value>[A-Za-z0-9+/%=_-]{40,2000})"}]
pkcs12-key-store secrets [[["GCSqGSIb3DQEHAaCC",0,15,15,40]],6034,1,0,0,{"title":"Key store (PKCS#12)","level":"warning","pattern":"(?<![A-Za-z0-9+/])MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{2}[A-Za-z048]GCSqGSIb3DQEHAaCC[A-Za-z0-9+/]{40,6000}={0,2}"}]
java-key-store secrets [[["/u3+7QAAAAIAAAA",0,0,0,47]],6024,1,0,0,{"title":"Key store (Java)","level":"warning","pattern":"(?<![A-Za-z0-9+/])/u3\\+7QAAAAIAAAA[A-Z]AAAAAQ[A-Za-z0-9+/]{40,6000}={0,2}"}]
keepass-database secrets [[["A9mimm",0,0,0,65]],6013,1,0,0,{"title":"Password database (KeePass)","level":"warning","pattern":"(?<![A-Za-z0-9+/])A9mimm[d-f]7S7[UV][A-Za-z0-9+/]{60,6000}={0,2}"}]
kickbox-api-key secrets [[["live_",0,0,0,64]],69,11,1,5,{"title":"Kickbox API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))live_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
kinde-client-secret secrets [[["kinde",1,0,0,6]],131,0,1,0,{"title":"Kinde client secret","level":"error","byName":true,"pattern":"kinde[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40,60})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
kit-api-key secrets [[["kit_",0,0,0,32]],36,11,1,4,{"title":"Kit API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))kit_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
klarna-api-key secrets [[["_api_",0,11,11,40]],178,11,1,12,{"title":"Klarna API password","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))klarna_(?:live|test)_api_[A-Za-z0-9_+/-]{40,160}={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
klaviyo-private-key secrets [[["pk_",0,0,0,34]],44,11,1,3,{"title":"Klaviyo private API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}(?![A-Za-z0-9_-])","random":true}]
kong-konnect-token secrets [[["kpat_",0,0,0,45],["spat_",0,0,0,45]],57,11,1,5,{"title":"Kong Konnect access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[ks]pat_[A-Za-z0-9]{45,52}(?![A-Za-z0-9_-])","random":true}]
koyeb-token secrets [[["koyeb",1,0,0,3]],110,0,1,0,{"title":"Koyeb API token","level":"error","byName":true,"pattern":"(?:koyeb[a-z_.-]{0,12}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
kraken-api-secret secrets [[["kraken",1,0,0,6]],161,0,1,0,{"title":"Kraken API secret","level":"error","byName":true,"pattern":"kraken[a-z0-9_.-]{0,24}?(?:secret|private)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
kubernetes-bootstrap-token secrets [[["bootstrap_token",1,0,0,0],["join_token",1,0,0,0],["kubeadm init",1,0,0,0],["kubeadm join",1,0,0,0],["kubeadm token create",1,0,0,0],["kubeadm_token",1,0,0,0]],274,0,1,0,{"title":"Kubernetes bootstrap token","level":"warning","byName":true,"pattern":"(?:kubeadm (?:join|init|token create)[^\\n]{0,200}--token|(?:kubeadm|bootstrap|join)_token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[a-z0-9]{6}\\.[a-z0-9]{16})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
kubernetes-certificate-key secrets [[["--certificate-key",0,12,312,0],["certificateKey:",0,0,0,0]],398,0,1,0,{"title":"Kubernetes certificate key","level":"warning","byName":true,"pattern":"(?:kubeadm (?:join|init)[^\\n]{0,300}--certificate-key|certificateKey:)[ =]{1,4}\"?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","random":true}]
lambdatest-access-key secrets [[["lambdatest",1,0,0,3],["lt_access_key",1,0,0,3]],132,0,1,0,{"title":"LambdaTest access key","level":"error","byName":true,"pattern":"(?:lambdatest|lt_access_key)[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:LT_)?[A-Za-z0-9]{47,50})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
langfuse-secret-key secrets [[["sk-lf-",0,0,0,36]],42,11,1,6,{"title":"Langfuse secret key","level":"error","proof":"uuid-v4","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}]
langsmith-personal-token secrets [[["lsv2_pt_",0,0,0,43]],51,11,1,8,{"title":"LangSmith personal access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}(?![A-Za-z0-9_-])","random":true}]
langsmith-service-key secrets [[["lsv2_sk_",0,0,0,43]],51,11,1,8,{"title":"LangSmith service key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}(?![A-Za-z0-9_-])","random":true}]
lark-webhook-url secrets [[["/hook/",0,28,35,32]],77,0,1,0,{"title":"Lark or Feishu bot webhook","level":"error","pattern":"open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/(?:v2/)?hook/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})(?![A-Za-z0-9_-])","random":true}]
lark-app-secret secrets [[["feishu",1,0,0,6],["lark",1,0,0,6]],104,0,1,0,{"title":"Lark or Feishu app secret","level":"error","byName":true,"pattern":"(?:lark|feishu)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
launchdarkly-sdk-key secrets [[["sdk-",0,0,0,36]],40,11,1,4,{"title":"LaunchDarkly SDK key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}]
launchdarkly-access-token secrets [[["api-",0,0,0,36]],40,11,1,4,{"title":"LaunchDarkly API access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}]
launchdarkly-mobile-key secrets [[["mob-",0,0,0,36]],40,11,1,4,{"title":"LaunchDarkly mobile key","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}]
launchdarkly-relay-key secrets [[["rel-",0,0,0,36]],40,11,1,4,{"title":"LaunchDarkly Relay Proxy key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rel-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}]
lemon-squeezy-api-key secrets [[["eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1",0,0,0,616]],1198,11,1,36,{"title":"Lemon Squeezy API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\\.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki[A-Za-z0-9_-]{150,400}\\.[A-Za-z0-9_-]{400,700}(?![A-Za-z0-9_-])","random":true}]
lightstep-access-token secrets [[["access_token",1,3,22,0],["accesstoken",1,3,22,0],["lightstep-access-token",1,0,0,0],["token=",1,9,29,64]],300,1,1,0,{"title":"Lightstep (ServiceNow Cloud Observability) access token","level":"warning","byName":true,"pattern":"(?:(?:lightstep_|(?<![a-z])ls_)(?:[a-z_]{0,12})?access_?token|lightstep-access-token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|=)(?<value>[A-Za-z0-9+/]{64,240}={0,2})(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}]
line-channel-access-token secrets [[["dB04t89/1O/w1cDnyilFU=",0,120,160,0]],182,11,1,0,{"title":"LINE channel access token","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{120,160}dB04t89/1O/w1cDnyilFU=(?![A-Za-z0-9+/=_-])","random":true}]
line-channel-secret secrets [[["channel_secret",1,4,5,0],["channelsecret",1,4,5,0]],75,0,1,0,{"title":"LINE channel secret","level":"error","byName":true,"pattern":"line_?channel_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
linear-api-key secrets [[["lin_api_",0,0,0,40],["lin_oauth_",0,0,0,64],["lin_wh_",0,0,0,32]],74,11,1,7,{"title":"Linear API key or OAuth token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:lin_api_[A-Za-z0-9]{40}|lin_oauth_[0-9a-f]{64}|lin_wh_[A-Za-z0-9]{32,48})(?![A-Za-z0-9_-])","random":true}]
linkedin-client-secret secrets [[["WPL_AP",0,0,0,27]],33,11,1,8,{"title":"LinkedIn client secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))WPL_AP[01]\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{6}==(?!=)","random":true}]
linode-token secrets [[["linode",1,0,0,3]],119,0,1,0,{"title":"Linode API token","level":"error","byName":true,"pattern":"(?:linode[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
llamacloud-api-key secrets [[["llx-",0,0,0,48]],52,11,1,4,{"title":"LlamaCloud API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))llx-[A-Za-z0-9]{48}(?![A-Za-z0-9_-])","random":true}]
lob-live-key secrets [[["live_",0,0,0,35]],40,11,1,5,{"title":"Lob API key (live)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))live_[0-9a-f]{35}(?![A-Za-z0-9_-])","random":true}]
lob-test-key secrets [[["test_",0,0,0,35]],40,11,1,5,{"title":"Lob API key (test)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))test_[0-9a-f]{35}(?![A-Za-z0-9_-])","random":true}]
logfire-write-token secrets [[["pylf_v",0,0,0,42]],67,11,1,8,{"title":"Logfire write token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pylf_v[0-9]_(?:[a-z]{2,8}_)?[A-Za-z0-9]{40,50}(?![A-Za-z0-9_-])","random":true}]
loggly-token secrets [[[".loggly.com/bulk/",1,4,7,0],[".loggly.com/inputs/",1,4,7,0],["loggly",1,0,0,5]],87,0,1,0,{"title":"Loggly customer token","level":"warning","byName":true,"pattern":"(?:loggly[a-z_.-]{0,16}token|logs(?:-[0-9]{2})?\\.loggly\\.com/(?:inputs|bulk)/)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
amazon-oauth-client-secret secrets [[["amzn1.oa2-cs.v1.",0,0,0,64]],80,11,1,12,{"title":"Login with Amazon client secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
amazon-oauth-token secrets [[["Atza|",0,0,0,80],["Atzr|",0,0,0,80]],1005,11,1,5,{"title":"Login with Amazon access or refresh token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))Atz[ar]\\|[A-Za-z0-9_-]{80,1000}(?![A-Za-z0-9_-])","random":true}]
amazon-mws-token secrets [[["amzn.mws.",0,0,0,36]],45,11,1,9,{"title":"Amazon MWS authorisation token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}]
logz-io-token secrets [[[".logz.io",1,8,16,0],["logz_io",1,0,0,5],["logzio",1,0,0,5]],130,0,1,0,{"title":"Logz.io shipping or API token","level":"warning","byName":true,"pattern":"(?:logz_?io[a-z_.-]{0,20}token|listener[a-z.-]{0,8}\\.logz\\.io[^\\s\"\\x27]{0,40}[?&]token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
loops-api-key secrets [[["api_key",1,5,9,0],["loops_apikey",1,0,0,0],["loopsapikey",1,0,0,0],["so_apikey",1,5,6,0]],72,0,1,0,{"title":"Loops API key","level":"error","byName":true,"pattern":"loops_?(?:so_)?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
magic-secret-key secrets [[["sk_live_",0,0,0,16],["sk_test_",0,0,0,16]],24,11,1,8,{"title":"Magic secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_(?:live|test)_[0-9A-F]{16}(?![A-Za-z0-9_-])"}]
mailchimp-api-key secrets [[["-us",0,32,32,1]],38,1,1,0,{"title":"Mailchimp API key","level":"error","pattern":"(?<![0-9A-Za-z_-])[0-9a-f]{32}-us[1-9][0-9]{0,2}(?![A-Za-z0-9_-])","random":true}]
mandrill-api-key secrets [[["mailchimp_transactional",1,0,0,3],["mandrill",1,0,0,3]],114,0,1,0,{"title":"Mailchimp Transactional (Mandrill) API key","level":"error","byName":true,"pattern":"(?:mandrill|mailchimp_transactional)[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:md-)?[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mailersend-api-token secrets [[["mlsn.",0,0,0,64]],69,11,1,5,{"title":"MailerSend API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mlsn\\.[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
mailgun-api-key secrets [[["api:",1,0,0,36],["mailgun",1,0,0,0]],111,1,1,0,{"title":"Mailgun API key","level":"error","pattern":"(?:mailgun[a-z0-9_.-]{0,30}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|\\bapi:)(?<value>(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}))(?![A-Za-z0-9-])","ignoreCase":true,"random":true}]
mailgun-webhook-key secrets [[["signing_key",1,7,16,0],["signingkey",1,7,16,0]],83,0,1,0,{"title":"Mailgun webhook signing key","level":"error","byName":true,"pattern":"mailgun_?(?:webhook_?)?signing_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mailjet-secret-key secrets [[["mailjet",1,0,0,6],["mj_apikey",1,0,0,6]],108,0,1,0,{"title":"Mailjet secret key","level":"error","byName":true,"pattern":"(?:mailjet|mj_apikey)[a-z0-9_.-]{0,24}?(?:secret|private)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mailtrap-api-token secrets [[["mailtrap",1,0,0,3]],105,0,1,0,{"title":"Mailtrap API token","level":"error","byName":true,"pattern":"mailtrap[a-z0-9_.-]{0,24}?(?:token|key)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
make-webhook-url secrets [[[".make.com/",0,8,8,32],["hook.integromat.com/",0,0,0,32]],52,0,1,0,{"title":"Make webhook","level":"error","pattern":"hook\\.(?:(?:eu|us)[1-9]\\.make|integromat)\\.com/(?<value>[a-z0-9]{32})(?![A-Za-z0-9_-])","random":true}]
mapbox-secret-token secrets [[["sk.eyJ",0,0,0,51]],231,11,1,6,{"title":"Mapbox secret token","level":"error","proof":"mapbox-token","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk\\.eyJ[A-Za-z0-9_-]{30,200}\\.[A-Za-z0-9_-]{20,24}(?![A-Za-z0-9_-])","random":true}]
mapbox-temporary-token secrets [[["tk.eyJ",0,0,0,51]],231,11,1,6,{"title":"Mapbox temporary token","level":"warning","proof":"mapbox-token","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tk\\.eyJ[A-Za-z0-9_-]{30,200}\\.[A-Za-z0-9_-]{20,24}(?![A-Za-z0-9_-])","random":true}]
matrix-access-token secrets [[["syr_",0,0,0,29],["syt_",0,0,0,29]],152,11,1,4,{"title":"Matrix access token (Synapse)","level":"error","proof":"matrix-crc32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sy[tr]_[A-Za-z0-9+/=]{1,120}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![A-Za-z0-9_-])"}]
matrix-service-token secrets [[["mar_",0,0,0,37],["mat_",0,0,0,37],["mcr_",0,0,0,37],["mct_",0,0,0,37],["mpt_",0,0,0,37]],41,11,1,4,{"title":"Matrix access token (Authentication Service)","level":"error","proof":"matrix-crc32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))m(?:at|cr|ct|ar|pt)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}(?![A-Za-z0-9_-])"}]
mattermost-access-token secrets [[["mattermost",1,0,0,5]],101,0,1,0,{"title":"Mattermost access token","level":"error","byName":true,"pattern":"mattermost[a-z0-9_.-]{0,24}?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{26})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mattermost-webhook-url secrets [[["/hooks/",0,11,125,26]],158,0,1,0,{"title":"Mattermost incoming webhook","level":"error","pattern":"https?://[A-Za-z0-9.-]{4,80}(?::[0-9]{1,5})?(?:/[A-Za-z0-9_-]{1,30})?/hooks/(?<value>[a-z0-9]{26})(?![A-Za-z0-9_-])","random":true}]
maxmind-license-key secrets [[["_mmk",0,36,36,0]],40,1,1,0,{"title":"MaxMind licence key","level":"error","pattern":"(?<![A-Za-z0-9_])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9_-])","random":true}]
medusa-secret-key secrets [[["sk_",0,0,0,64]],67,11,1,3,{"title":"Medusa secret API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
meilisearch-key secrets [[["_admin_key",1,5,11,0],["_api_key",1,5,19,0],["_master_key",1,5,11,0],["_private_key",1,5,11,0],["masterkey",1,5,11,0],["meiliadminkey",1,0,0,0],["meiliapikey",1,0,0,0],["meilisearchadminkey",1,0,0,0],["meilisearchapikey",1,0,0,0]],115,0,1,0,{"title":"Meilisearch master or API key","level":"error","byName":true,"pattern":"(?:meili(?:search)?_(?:master_key|admin_key|private_key|api_key|(?:master|admin|private)_api_key)|meili(?:search)?(?:master|admin|api)key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mem0-api-key secrets [[["m0-",0,0,0,40]],43,11,1,3,{"title":"Mem0 API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))m0-[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}]
meraki-api-key secrets [[["meraki",1,0,0,3],["x-cisco-meraki-api-key",1,0,0,0]],93,0,1,0,{"title":"Cisco Meraki API key","level":"error","byName":true,"pattern":"(?:meraki[a-z_.-]{0,20}key|x-cisco-meraki-api-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mercado-pago-access-token secrets [[["APP_USR-",0,0,0,61]],85,11,1,8,{"title":"Mercado Pago access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))APP_USR-[0-9]{14,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{2,5}__)?-[0-9]{6,11}(?![A-Za-z0-9_-])","random":true}]
mercado-pago-test-token secrets [[["TEST-",0,0,0,61]],82,11,1,5,{"title":"Mercado Pago access token (test)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))TEST-[0-9]{14,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{2,5}__)?-[0-9]{6,11}(?![A-Za-z0-9_-])","random":true}]
mercury-api-token secrets [[["_yrucrem",0,60,89,0]],97,0,0,12,{"title":"Mercury API token","level":"error","pattern":"(?:secret-token:)?mercury_(?:production|sandbox)_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem","random":true}]
mergify-application-key secrets [[["mergify_application_key_",0,0,0,40]],224,11,1,12,{"title":"Mergify application key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mergify_application_key_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])","random":true}]
messagebird-api-key secrets [[["message_bird",1,0,0,3],["messagebird",1,0,0,3]],108,0,1,0,{"title":"MessageBird access key","level":"error","byName":true,"pattern":"message_?bird[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:live_|test_)?[A-Za-z0-9]{25})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
metabase-api-key secrets [[["mb_",0,0,0,44]],47,11,1,3,{"title":"Metabase API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mb_[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=_-])","random":true}]
mezmo-ingestion-key secrets [[["logdna",1,0,0,3],["mezmo",1,0,0,3]],85,0,1,0,{"title":"Mezmo (LogDNA) ingestion key","level":"warning","byName":true,"pattern":"(?:(?:mezmo|logdna)[a-z_.-]{0,20}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
teams-webhook-url secrets [[[".webhook.office.com/webhookb2/",0,1,60,36]],310,0,1,0,{"title":"Microsoft Teams incoming webhook","level":"error","pattern":"[a-z0-9-]{1,60}\\.webhook\\.office\\.com/webhookb2/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:/[A-Za-z0-9_-]{40,60})?)(?![A-Za-z0-9_-])"}]
teams-legacy-webhook-url secrets [[["/IncomingWebhook/",0,100,103,69]],189,0,1,0,{"title":"Microsoft Teams incoming webhook (older)","level":"error","pattern":"outlook\\.office(?:365)?\\.com/webhook/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])"}]
midtrans-server-key secrets [[["Mid-server-",0,0,0,16]],51,11,1,11,{"title":"Midtrans server key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))Mid-server-[A-Za-z0-9_-]{16,40}(?![A-Za-z0-9_-])","random":true}]
midtrans-test-key secrets [[["SB-Mid-server-",0,0,0,16]],54,11,1,12,{"title":"Midtrans server key (sandbox)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SB-Mid-server-[A-Za-z0-9_-]{16,40}(?![A-Za-z0-9_-])","random":true}]
minimax-api-key secrets [[["sk-api-",0,0,0,119]],126,11,1,7,{"title":"MiniMax API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-api-[A-Za-z0-9_-]{119}(?![A-Za-z0-9_-])","random":true}]
miro-access-token secrets [[["eyJtaXJvLm9yaWdpbiI6",0,0,0,36]],64,11,1,20,{"title":"Miro access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9]{8,16}_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])"}]
mistral-api-key secrets [[["mistral",1,0,0,3]],105,0,1,0,{"title":"Mistral AI API key","level":"error","byName":true,"pattern":"mistral[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mixpanel-secret secrets [[["mixpanel",1,0,0,6]],106,0,1,0,{"title":"Mixpanel secret","level":"error","byName":true,"pattern":"mixpanel[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{32}))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
modal-token-id secrets [[["TOKEN_ID",0,0,0,0],["token-id",0,0,0,0],["token_id",0,0,0,0]],57,0,1,3,{"title":"Modal token id","level":"note","pattern":"(?:token-id[ =]|(?:token_id|TOKEN_ID)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)(?<value>ak-[A-Za-z0-9]{22})(?![A-Za-z0-9_-])","random":true}]
modal-token-secret secrets [[["TOKEN_SECRET",0,0,0,0],["token-secret",0,0,0,0],["token_secret",0,0,0,0]],61,0,1,3,{"title":"Modal token secret","level":"error","pair":{"rule":"modal-token-id","lines":5},"pattern":"(?:token-secret[ =]|(?:token_secret|TOKEN_SECRET)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)(?<value>as-[A-Za-z0-9]{22})(?![A-Za-z0-9_-])","random":true}]
mollie-live-key secrets [[["live_",0,0,0,30]],35,11,1,5,{"title":"Mollie API key (live)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))live_[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}]
mollie-test-key secrets [[["mollie",1,0,0,0]],89,0,1,5,{"title":"Mollie API key (test)","level":"warning","pattern":"(?:mollie[a-z0-9_.-]{0,24}?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|mollie[a-z0-9_.>-]{0,24}\\([\"\\x27])(?<value>test_[A-Za-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mollie-access-token secrets [[["access_",0,0,0,40]],47,11,1,7,{"title":"Mollie organisation access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))access_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}]
mongodb-atlas-service-secret secrets [[["mdb_sa_sk_",0,0,0,40]],50,11,1,10,{"title":"MongoDB Atlas service account secret","level":"error","pair":{"rule":"mongodb-atlas-service-id","lines":6},"pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])","random":true}]
mongodb-atlas-service-id secrets [[["mdb_sa_id_",0,0,0,24]],34,11,1,10,{"title":"MongoDB Atlas service account id","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mdb_sa_id_[0-9a-f]{24}(?![A-Za-z0-9_-])","random":true}]
mongodb-atlas-private-key secrets [[["api_key",1,12,36,0],["mongodb_atlas",1,0,0,10],["private_apikey",1,5,28,0],["private_key",1,5,28,0],["privateapikey",1,5,28,0],["privatekey",1,5,28,0]],104,0,1,0,{"title":"MongoDB Atlas API private key","level":"error","byName":true,"pattern":"(?:(?:mongodb_?)?atlas[a-z_.-]{0,16}private_?(?:api_?)?key|mcli_private_api_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
moonshot-api-key secrets [[["\"sk-",1,8,69,48],["'sk-",1,8,69,48],["\u0060sk-",1,8,69,48],["moonshot",1,0,0,3],["sk-",1,8,68,48]],125,0,1,0,{"title":"Moonshot AI API key","level":"error","byName":true,"pattern":"(?:moonshot|kimi)[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>sk-[A-Za-z0-9_-]{48})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
mux-token-secret secrets [[["token_secret",1,3,4,0],["tokensecret",1,3,4,0]],115,0,1,0,{"title":"Mux token secret","level":"error","byName":true,"pattern":"mux_?token_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{75})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
n8n-webhook-url secrets [[[".app.n8n.cloud/form/",0,0,0,36],[".app.n8n.cloud/webhook/",0,0,0,36]],59,0,1,0,{"title":"n8n cloud webhook","level":"error","pattern":"\\.app\\.n8n\\.cloud/(?:webhook|form)/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])"}]
namecheap-api-key secrets [[["namecheap",1,0,0,3]],80,0,1,0,{"title":"Namecheap API key","level":"error","byName":true,"pattern":"(?:namecheap[a-z_.-]{0,12}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
nats-seed secrets [[["SAA",0,0,0,55],["SCA",0,0,0,55],["SNA",0,0,0,55],["SOA",0,0,0,55],["SUA",0,0,0,55],["SXA",0,0,0,55]],58,11,1,2,{"title":"NATS seed","level":"error","proof":"crc16-base32","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))S[ACNOUX]A[A-Z2-7]{55}(?![A-Za-z0-9+/=_-])","random":true}]
naver-cloud-access-key secrets [[["ncp_iam_BPA",0,0,0,15]],34,11,1,12,{"title":"NAVER Cloud access key id","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ncp_iam_BPA[MS]KR[A-Za-z0-9]{12,20}(?![A-Za-z0-9_-])","random":true}]
naver-cloud-secret-key secrets [[["ncp_iam_BPK",0,0,0,19]],54,11,1,11,{"title":"NAVER Cloud secret key","level":"error","pair":{"rule":"naver-cloud-access-key","lines":5},"pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ncp_iam_BPK[MS]KR[A-Za-z0-9]{16,40}(?![A-Za-z0-9_-])","random":true}]
near-secret-key secrets [[["ed25519:",0,0,0,85]],98,1,1,8,{"title":"NEAR secret key","level":"error","pattern":"(?<![A-Za-z0-9_-])ed25519:[1-9A-HJ-NP-Za-km-z]{85,90}(?![A-Za-z0-9])","random":true}]
neon-api-key secrets [[["napi_",0,0,0,64]],69,11,1,5,{"title":"Neon API key","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))napi_[a-z0-9]{64}(?![A-Za-z0-9_-])","random":true}]
neon-database-password secrets [[["npg_",0,0,0,12]],16,11,1,4,{"title":"Neon database password","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))npg_[A-Za-z0-9]{12}(?![A-Za-z0-9_-])","random":true}]
netbird-access-token secrets [[["nbp_",0,0,0,36]],40,11,1,4,{"title":"NetBird personal access token","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))nbp_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}]
netlify-token secrets [[["nfb_",0,0,0,36],["nfc_",0,0,0,36],["nfo_",0,0,0,36],["nfp_",0,0,0,36],["nfu_",0,0,0,36]],40,11,1,4,{"title":"Netlify access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:nfp|nfc|nfo|nfu|nfb)_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])","random":true}]
netlify-build-hook secrets [[["api.netlify.com/build_hooks/",0,0,0,24]],52,0,1,0,{"title":"Netlify build hook","level":"error","pattern":"api\\.netlify\\.com/build_hooks/(?<value>[0-9a-f]{24})(?![A-Za-z0-9_-])","random":true}]
netlify-legacy-token secrets [[["netlify",1,0,0,5]],95,0,1,0,{"title":"Netlify access token (legacy form)","level":"error","byName":true,"pattern":"(?:netlify[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
new-relic-user-key secrets [[["NRAK-",0,0,0,27]],32,11,1,5,{"title":"New Relic user API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))NRAK-[A-Z0-9]{27}(?![A-Za-z0-9_-])","random":true}]
new-relic-license-key secrets [[["FFFFNRAL",0,36,37,0],["NRAL",0,36,37,0]],45,11,1,0,{"title":"New Relic licence key","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:[0-9a-f]{36}|(?:eu|us|gov)[0-9]{2}xx[0-9a-f]{30})(?:FFFF)?NRAL(?![A-Za-z0-9_-])"}]
new-relic-insights-key secrets [[["NRII-",0,0,0,32],["NRIQ-",0,0,0,32]],37,11,1,5,{"title":"New Relic Insights insert or query key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))NRI[IQ]-[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])","random":true}]
new-relic-admin-key secrets [[["NRAA-",0,0,0,27],["NRRA-",0,0,0,42]],47,11,1,5,{"title":"New Relic admin or REST API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:NRAA-[0-9a-f]{27}|NRRA-[0-9a-f]{42})(?![A-Za-z0-9_-])","random":true}]
new-relic-mobile-token secrets [[["-NRMA",0,42,42,0]],47,11,1,2,{"title":"New Relic mobile app token","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AA[0-9a-f]{40}-NRMA(?![A-Za-z0-9_-])","random":true}]
ngrok-token secrets [[["authtoken",1,0,17,0],["ngrok",1,0,0,0]],100,0,1,0,{"title":"ngrok authtoken or API key","level":"error","byName":true,"pattern":"(?:ngrok[a-z_.-]{0,16}(?:token|key)|authtoken|ngrok config add-(?:authtoken|api-key))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[12][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
nomad-token secrets [[["nomad_acl_token",1,0,0,0],["nomad_token",1,0,0,0],["x-nomad-token",1,0,0,0]],75,0,1,0,{"title":"Nomad ACL token","level":"error","byName":true,"pattern":"(?:nomad_(?:acl_)?token|x-nomad-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
nostr-secret-key secrets [[["nsec1",0,0,0,58]],63,11,1,5,{"title":"Nostr secret key","level":"error","proof":"bech32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))nsec1[02-9ac-hj-np-z]{58}(?![A-Za-z0-9_-])","random":true}]
notion-token secrets [[["ntn_",0,0,0,46],["secret_",0,0,0,43]],50,11,1,4,{"title":"Notion integration token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9_-])","random":true}]
novu-api-key secrets [[["novu",1,0,0,3]],102,0,1,0,{"title":"Novu secret key","level":"error","byName":true,"pattern":"novu[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
npm-access-token secrets [[["npm_",0,0,0,36]],40,11,1,4,{"title":"npm access token","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}]
npm-registry-credential secrets [[["_auth",0,0,0,0],["_password",0,0,0,0]],322,1,1,0,{"title":"Credential of a package registry in .npmrc","level":"error","pattern":"(?<![A-Za-z0-9])_(?:authToken|auth|password)[ \\t]{0,4}=[ \\t]{0,4}[\"\\x27]?(?<value>(?!npm_|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|\\$)[A-Za-z0-9._+/-]{20,300}={0,2})(?![A-Za-z0-9._+/=-])","random":true}]
ntfy-access-token secrets [[["tk_",0,0,0,29]],32,11,1,3,{"title":"ntfy access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tk_[a-z0-9]{29}(?![A-Za-z0-9_-])","random":true}]
nuget-api-key secrets [[["oy2",0,0,0,43]],46,11,1,3,{"title":"NuGet API key","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))oy2[a-z0-9]{43}(?![A-Za-z0-9+/=_-])","random":true}]
nvidia-api-key secrets [[["nvapi-",0,0,0,60]],76,11,1,6,{"title":"NVIDIA API key (NIM, NGC)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))nvapi-[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])","random":true}]
nvidia-ngc-key secrets [[["ngc_api",1,0,0,3],["ngc_cli_api",1,0,0,3]],129,0,1,0,{"title":"NGC API key (legacy)","level":"error","byName":true,"pattern":"ngc_(?:cli_)?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{80,88}={0,2})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
nx-cloud-access-token secrets [[["fHJlYWQ=",0,48,48,0],["fHJlYWQtd3JpdGU=",0,48,48,0]],64,11,1,0,{"title":"Nx Cloud access token","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{48}fHJlYWQ(?:td3JpdGU=|=)(?![A-Za-z0-9+/=_-])"}]
nylas-api-key secrets [[["nyk_v0_",0,0,0,64]],71,11,1,7,{"title":"Nylas API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))nyk_v0_[A-Za-z0-9]{64}(?![A-Za-z0-9_-])","random":true}]
octopus-api-key secrets [[["API-",0,0,0,25]],36,11,1,4,{"title":"Octopus Deploy API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))API-[A-Z0-9]{25,32}(?![A-Za-z0-9_-])","random":true}]
okta-api-token secrets [[["authorization",1,0,0,0],["okta",1,0,0,5]],95,0,1,0,{"title":"Okta API token","level":"error","byName":true,"pattern":"(?:okta[a-z_.-]{0,20}token|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?ssws)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
okta-client-secret secrets [[["client-secret",1,4,24,0],["client.secret",1,4,24,0],["client_secret",1,4,24,0],["clientsecret",1,4,24,0]],125,0,1,0,{"title":"Okta client secret","level":"error","byName":true,"pattern":"(?:okta[a-z0-9_.-]{0,20}client[_.-]?secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
ollama-api-key secrets [[["ollama",1,0,0,3]],129,0,1,0,{"title":"Ollama API key","level":"error","byName":true,"pattern":"ollama[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32}\\.[A-Za-z0-9_-]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
omise-secret-key secrets [[["skey_",0,0,0,19]],29,11,1,5,{"title":"Omise secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))skey_(?:test_)?[a-z0-9]{19}(?![A-Za-z0-9_-])"}]
one-password-service-token secrets [[["ops_eyJ",0,0,0,250]],2009,11,1,7,{"title":"1Password service account token","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ops_eyJ[A-Za-z0-9+/_-]{250,2000}={0,2}(?![A-Za-z0-9+/_=-])"}]
one-password-secret-key secrets [[["A3-",0,0,0,36]],40,11,1,3,{"title":"1Password account secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9_-])","random":true}]
onesignal-app-key secrets [[["os_v2_app_",0,0,0,103]],113,11,1,10,{"title":"OneSignal app API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))os_v2_app_[a-z2-7]{103}(?![A-Za-z0-9_-])","random":true}]
onesignal-organization-key secrets [[["os_v2_org_",0,0,0,103]],113,11,1,10,{"title":"OneSignal organisation API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))os_v2_org_[a-z2-7]{103}(?![A-Za-z0-9_-])","random":true}]
open-vsx-token secrets [[["ovsxp_",0,0,0,36]],42,11,1,6,{"title":"Open VSX access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ovsxp_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}]
openai-api-key secrets [[["T3BlbkFJ",0,23,128,20]],256,11,1,3,{"title":"OpenAI API key","level":"error","proof":"openai-marker","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-(?:proj-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})(?![A-Za-z0-9_-])","random":true}]
openai-service-account-key secrets [[["T3BlbkFJ",0,31,131,20]],259,11,1,3,{"title":"OpenAI service account key","level":"error","proof":"openai-marker","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}(?![A-Za-z0-9_-])","random":true}]
openai-admin-key secrets [[["T3BlbkFJ",0,29,129,20]],257,11,1,3,{"title":"OpenAI admin key","level":"error","proof":"openai-marker","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-admin-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}(?![A-Za-z0-9_-])","random":true}]
openrouter-api-key secrets [[["sk-or-v1-",0,0,0,64]],73,11,1,9,{"title":"OpenRouter API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-or-v1-[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
openshift-user-token secrets [[["sha256~",0,0,0,43]],50,11,1,7,{"title":"OpenShift OAuth access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])","random":true}]
opsgenie-api-key secrets [[["genie",1,0,3,3]],87,0,1,0,{"title":"Opsgenie API key","level":"error","byName":true,"pattern":"(?:(?:opsgenie|genie)[a-z_.-]{0,16}key|genie_?key)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
optimizely-token secrets [[["optimizely",1,0,0,3]],136,0,1,0,{"title":"Optimizely personal token","level":"error","byName":true,"pattern":"optimizely[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>2:[A-Za-z0-9_-]{43,58})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
ory-api-key secrets [[["ory_apikey_",0,0,0,32],["ory_pat_",0,0,0,32],["ory_wak_",0,0,0,32]],43,11,1,8,{"title":"Ory API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ory_(?:pat|apikey|wak)_[A-Za-z0-9]{32}(?![A-Za-z0-9_-])","random":true}]
ory-oauth-token secrets [[["ory_at_",0,0,0,87],["ory_rt_",0,0,0,87],["ory_st_",0,0,0,32]],94,11,1,7,{"title":"Ory OAuth or session token","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ory_(?:[ar]t_[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}|st_[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","random":true}]
ovh-application-secret secrets [[["app_secret",1,3,23,0],["application_secret",1,3,49,0],["applicationsecret",1,3,23,0],["appsecret",1,3,23,0]],123,0,1,0,{"title":"OVHcloud application secret","level":"error","byName":true,"pattern":"(?:(?:ovh[a-z_.-]{0,20}app(?:lication)?_?secret|application_key[ \\t]{0,4}=[ \\t]{0,4}[a-z0-9]{16}[ \\t\\r]{0,4}\\n[ \\t]{0,4}application_secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
ovh-consumer-key secrets [[["consumer_key",1,3,68,0],["consumerkey",1,3,23,0]],136,0,1,0,{"title":"OVHcloud consumer key","level":"error","byName":true,"pattern":"(?:(?:ovh[a-z_.-]{0,20}consumer_?key|application_secret[ \\t]{0,4}=[ \\t]{0,4}[a-z0-9]{32}[ \\t\\r]{0,4}\\n[ \\t]{0,4}consumer_key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
packagecloud-token secrets [[["packagecloud",1,0,0,5]],101,0,1,0,{"title":"packagecloud token","level":"error","byName":true,"pattern":"(?:packagecloud[a-z_.-]{0,12}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{48})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
packagecloud-read-token secrets [[["@packagecloud.io",0,49,50,0]],66,0,0,0,{"title":"packagecloud token in an address","level":"error","byName":true,"pattern":"/(?<value>[0-9a-f]{48}):?@packagecloud\\.io","random":true}]
packagist-token secrets [[["packagist_",0,0,0,72]],82,11,1,12,{"title":"Private Packagist authentication token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))packagist_[ou][ru]t_[0-9a-f]{68}(?![A-Za-z0-9_-])","random":true}]
paddle-api-key secrets [[["pdl_live_apikey_",0,0,0,53]],69,11,1,12,{"title":"Paddle API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9_-])","random":true}]
paddle-sandbox-key secrets [[["pdl_sdbx_apikey_",0,0,0,53]],69,11,1,12,{"title":"Paddle API key (sandbox)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9_-])","random":true}]
paddle-webhook-secret secrets [[["pdl_ntfset_",0,0,0,59]],70,11,1,11,{"title":"Paddle notification secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}(?![A-Za-z0-9+/=_-])","random":true}]
pagarme-api-key secrets [[["ak_live_",0,0,0,30]],38,11,1,8,{"title":"Pagar.me API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ak_live_[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}]
pagerduty-api-token secrets [[["pager_duty_",1,0,0,5],["pagerduty",1,0,0,3],["pd_api_key",1,0,0,0],["pd_api_token",1,0,0,0],["pd_token",1,0,0,0],["token token=",1,0,0,0]],88,1,1,0,{"title":"PagerDuty API token","level":"error","byName":true,"pattern":"(?:(?:pagerduty|pager_duty)_(?:[a-z]{0,12}_){0,2}(?:token|api_?key)|(?<![a-z])pd_(?:api_token|api_key|token)|pagerduty_?(?:api_?)?(?:token|key)|token token=(?=[uy][+_]))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)?(?<value>(?:[uy][+_][A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20}))(?![A-Za-z0-9_+-])","ignoreCase":true,"random":true}]
pagerduty-integration-key secrets [[["pager_duty",1,0,0,10],["pagerduty",1,0,0,10],["routing_key",1,0,0,0]],105,0,1,0,{"title":"PagerDuty integration key","level":"warning","byName":true,"pattern":"(?:(?:pagerduty|pager_duty)[a-z_.-]{0,24}(?:integration|routing|service)_?key|routing_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
papertrail-api-token secrets [[["papertrail",1,0,2,5]],71,0,1,0,{"title":"Papertrail API token","level":"error","byName":true,"pattern":"(?:papertrail[a-z_.-]{0,12}token|x-papertrail-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
particle-access-token secrets [[["particle",1,0,4,3]],171,0,1,0,{"title":"Particle access token","level":"error","byName":true,"pattern":"(?:particle[a-z_.-]{0,16}token|api\\.particle\\.io[^\\s\"\\x27]{0,80}access_token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
bcrypt-hash secrets [[["$2a$",0,0,0,2],["$2b$",0,0,0,2],["$2x$",0,0,0,2],["$2y$",0,0,0,2]],60,1,1,0,{"title":"bcrypt hash of a password","level":"note","pattern":"(?<![\\w./+])(?:\\$2a\\$|\\$2b\\$|\\$2y\\$|\\$2x\\$)[0-3]\\d\\$[./A-Za-z0-9]{53}(?![\\w./+=])"}]
argon2-hash secrets [[["$argon2i$v=",0,0,0,2],["d$v=",0,7,8,2]],233,0,1,0,{"title":"Argon2 hash of a password","level":"note","pattern":"\\$argon2(?:id|i|d)\\$v=\\d{2}\\$m=\\d{1,8},t=\\d{1,4},p=\\d{1,4}\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,128}(?![\\w./+=])"}]
scrypt-hash secrets [[["$7$",0,0,0,2],["$gy$j",0,0,0,2],["$scrypt$ln=",0,0,0,1],["$y$j",0,0,0,2]],219,1,1,0,{"title":"scrypt or yescrypt hash of a password","level":"note","pattern":"(?:\\$scrypt\\$ln=\\d{1,2},r=\\d{1,3},p=\\d{1,3}\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,128}|(?<![\\w./+])(?:\\$7\\$|\\$y\\$j|\\$gy\\$j)[./A-Za-z0-9]{2,16}\\$[./A-Za-z0-9]{8,86}\\$[./A-Za-z0-9]{43})(?![\\w./+=])"}]
crypt-hash secrets [[["$5$",0,0,0,1],["$6$",0,0,0,1],["$rounds=",0,2,2,1]],123,1,1,0,{"title":"crypt hash of a password (SHA-2)","level":"warning","pattern":"(?<![\\w./+])(?:\\$6\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{86}|\\$5\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{43})(?![\\w./+=])"}]
weak-password-hash secrets [[["$1$",0,0,0,1],["$P$B",0,0,0,30],["$apr1$",0,0,0,1],["{SSHA}",0,0,0,32]],51,1,1,0,{"title":"Weak hash of a password","level":"note","pattern":"(?:(?<![\\w./+])(?:(?:\\$1\\$|\\$apr1\\$)[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|\\$P\\$B[./A-Za-z0-9]{30})|\\{SSHA\\}[A-Za-z0-9+/]{32,43}={0,2})(?![\\w./+=])"}]
ntlm-hash secrets [[[":::",0,70,73,0]],76,0,0,0,{"title":"NTLM hash of a password","level":"warning","pattern":":\\d{3,6}:[0-9a-fA-F]{32}:(?<value>[0-9a-fA-F]{32}):::"}]
paypal-client-secret secrets [[["paypal",1,0,0,6]],152,0,1,0,{"title":"PayPal client secret","level":"error","byName":true,"pattern":"paypal[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>E[A-Za-z0-9_-]{79})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
paystack-secret-key secrets [[["sk_live_",0,0,0,40]],48,11,1,8,{"title":"Paystack secret key (live)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_live_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
paystack-test-key secrets [[["sk_test_",0,0,0,40]],48,11,1,8,{"title":"Paystack secret key (test)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_test_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
percy-token secrets [[["percy",1,0,0,5]],115,0,1,0,{"title":"Percy project token","level":"warning","byName":true,"pattern":"(?:percy[a-z_.-]{0,12}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:(?:web|app|auto|vmw|res|ss)_)?[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
perplexity-api-key secrets [[["pplx-",0,0,0,48]],53,11,1,5,{"title":"Perplexity API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9_-])","random":true}]
phabricator-conduit-token secrets [[["api-",0,0,0,28],["cli-",0,0,0,28]],32,11,1,4,{"title":"Phabricator or Phorge Conduit token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:api|cli)-[a-z0-9]{28}(?![A-Za-z0-9_-])","random":true}]
pinecone-api-key secrets [[["pcsk_",0,0,0,66]],78,11,1,5,{"title":"Pinecone API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,66}(?![A-Za-z0-9_-])","random":true}]
pinecone-legacy-api-key secrets [[["pinecone",1,0,0,3]],87,0,1,0,{"title":"Pinecone API key (older form)","level":"error","byName":true,"pattern":"(?:pinecone[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
pinterest-access-token secrets [[["pina_",0,0,0,60],["pinr_",0,0,0,60]],305,11,1,5,{"title":"Pinterest access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pin[ar]_[A-Za-z0-9_-]{60,300}(?![A-Za-z0-9_-])","random":true}]
pipedream-webhook-url secrets [[[".m.pipedream.net",0,23,40,0]],56,0,0,0,{"title":"Pipedream workflow URL","level":"warning","pattern":"https://(?<value>eo[a-z0-9]{13}|[0-9a-f]{32})\\.m\\.pipedream\\.net"}]
pipedrive-api-token secrets [[["pipedrive",1,0,0,3]],115,0,1,0,{"title":"Pipedrive API token","level":"error","byName":true,"pattern":"pipedrive[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
plaid-access-token secrets [[["access-development-",0,0,0,36],["access-production-",0,0,0,36]],55,11,1,12,{"title":"Plaid access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))access-(?:production|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}]
plaid-sandbox-token secrets [[["access-sandbox-",0,0,0,36]],51,11,1,12,{"title":"Plaid access token (sandbox)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}]
plaid-client-secret secrets [[["plaid",1,0,0,6]],101,0,1,0,{"title":"Plaid client secret","level":"error","byName":true,"pattern":"plaid[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
planetscale-password secrets [[["pscale_pw_",0,0,0,32]],74,11,1,10,{"title":"PlanetScale database password","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pscale_pw_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_-])","random":true}]
planetscale-service-token secrets [[["pscale_oauth_",0,0,0,32],["pscale_tkn_",0,0,0,32]],77,11,1,11,{"title":"PlanetScale service or OAuth token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pscale_(?:tkn|oauth)_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_-])","random":true}]
plivo-auth-token secrets [[["plivo",1,0,0,3]],111,0,1,0,{"title":"Plivo auth token","level":"error","byName":true,"pattern":"plivo[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
polar-organization-token secrets [[["polar_oat_",0,0,0,30]],70,11,1,10,{"title":"Polar organisation access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))polar_oat_[A-Za-z0-9_-]{30,60}(?![A-Za-z0-9_-])","random":true}]
polar-personal-token secrets [[["polar_at_",0,0,0,32],["polar_pat_",0,0,0,30]],71,11,1,10,{"title":"Polar personal access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))polar_(?:pat|at_[ou])_[A-Za-z0-9_-]{30,60}(?![A-Za-z0-9_-])","random":true}]
polar-webhook-secret secrets [[["polar_whs_",0,0,0,30]],70,11,1,10,{"title":"Polar webhook secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))polar_whs_[A-Za-z0-9_-]{30,60}(?![A-Za-z0-9_-])","random":true}]
porkbun-secret-key secrets [[["sk1_",0,0,0,64]],68,11,1,4,{"title":"Porkbun secret API key","level":"error","pair":{"rule":"porkbun-api-key","lines":5},"pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk1_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
porkbun-api-key secrets [[["pk1_",0,0,0,64]],68,11,1,4,{"title":"Porkbun API key","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk1_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
portainer-access-token secrets [[["ptr_",0,0,0,44]],48,11,1,4,{"title":"Portainer access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ptr_[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=_-])","random":true}]
portkey-api-key secrets [[["portkey",1,0,0,3]],102,0,1,0,{"title":"Portkey API key","level":"error","byName":true,"pattern":"portkey[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{27,28}=?)(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
posthog-personal-key secrets [[["phx_",0,0,0,41]],54,11,1,4,{"title":"PostHog personal API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))phx_[A-Za-z0-9_]{41,50}(?![A-Za-z0-9_-])","random":true}]
posthog-feature-flags-key secrets [[["phs_",0,0,0,41]],54,11,1,4,{"title":"PostHog feature flags key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))phs_[A-Za-z0-9]{41,50}(?![A-Za-z0-9_-])","random":true}]
postman-api-key secrets [[["PMAK-",0,0,0,59]],64,11,1,5,{"title":"Postman API key","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![A-Za-z0-9_-])","random":true}]
postman-collection-token secrets [[["PMAT-",0,0,0,26]],31,11,1,5,{"title":"Postman collection access key","level":"warning","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))PMAT-[0-9A-Z]{26}(?![A-Za-z0-9_-])","random":true}]
postmark-server-token secrets [[["postmark",1,0,0,3]],110,0,1,0,{"title":"Postmark server token","level":"error","byName":true,"pattern":"postmark[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
power-automate-url secrets [[["/powerautomate/automations/direc",0,21,25,59],["/workflows/",0,15,19,47]],372,0,1,0,{"title":"Power Automate workflow URL","level":"error","pattern":"(?:logic\\.azure\\.com(?::443)?/workflows/|api\\.powerplatform\\.com(?::443)?/powerautomate/automations/direct/workflows/)[0-9a-f]{32}/triggers/[A-Za-z0-9_-]{1,40}/(?:paths/invoke|run)\\?[A-Za-z0-9_.%=&;/-]{0,160}?sig=(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","random":true}]
prefect-api-key secrets [[["pnb_",0,0,0,36],["pnu_",0,0,0,36]],40,11,1,4,{"title":"Prefect Cloud API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pn[bu]_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])","random":true}]
prismic-access-token secrets [[["prismic",1,0,0,3]],237,0,1,0,{"title":"Prismic access token","level":"error","byName":true,"pattern":"prismic[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>MC5[A-Za-z0-9_-]{20,40}\\.[A-Za-z0-9_-]{20,120})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
private-key-rsa secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"RSA private key (PKCS#1)","level":"error","proof":"private-key","detector":"private-key"}]
private-key-ec secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"EC private key (SEC 1)","level":"error","proof":"private-key","detector":"private-key"}]
private-key-dsa secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"DSA private key","level":"error","proof":"private-key","detector":"private-key"}]
private-key-pkcs8 secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"Private key (PKCS#8)","level":"error","proof":"private-key","detector":"private-key"}]
private-key-encrypted secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"Private key with a passphrase (PKCS#8)","level":"error","proof":"private-key","detector":"private-key"}]
private-key-openssh secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"OpenSSH private key","level":"error","proof":"private-key","detector":"private-key"}]
private-key-pgp secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"OpenPGP private key","level":"error","proof":"private-key","detector":"private-key"}]
private-key-ssh2 secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"SSH.com private key","level":"error","proof":"private-key","detector":"private-key"}]
private-key-putty secrets [[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"title":"PuTTY private key","level":"error","proof":"private-key","detector":"private-key"}]
privy-app-secret secrets [[["privy_app_secret_",0,0,0,60]],117,11,1,12,{"title":"Privy app secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))privy_app_secret_[A-Za-z0-9]{60,100}(?![A-Za-z0-9_-])","random":true}]
proxmox-api-token secrets [[["@pam!",0,0,0,1],["@pbs!",0,0,0,1],["@pve!",0,0,0,1]],82,0,0,0,{"title":"Proxmox VE API token","level":"error","pattern":"@(?:pam|pve|pbs)![A-Za-z0-9._-]{1,40}[=:](?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})","random":true}]
pulumi-access-token secrets [[["pul-",0,0,0,40]],44,11,1,4,{"title":"Pulumi access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pul-[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
pushbullet-access-token secrets [[["pushbullet",1,0,0,3]],110,0,1,0,{"title":"Pushbullet access token","level":"error","byName":true,"pattern":"pushbullet[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>o\\.[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
pusher-app-secret secrets [[["pusher",1,0,0,6]],92,0,1,0,{"title":"Pusher app secret","level":"error","byName":true,"pattern":"pusher[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
pushover-token secrets [[["pushover",1,0,0,3]],104,0,1,0,{"title":"Pushover application token","level":"error","byName":true,"pattern":"pushover[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
pypi-api-token secrets [[["pypi-AgEIcHlwaS5vcmc",0,0,0,50],["pypi-AgENdGVzdC5weXBpLm9yZw",0,0,0,50]],1027,11,1,5,{"title":"PyPI API token","level":"error","proof":"pypi-macaroon","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}(?![A-Za-z0-9_-])"}]
qdrant-api-key secrets [[["qdrant",1,0,0,3]],105,0,1,0,{"title":"Qdrant API key","level":"error","byName":true,"pattern":"(?:qdrant[a-z_.-]{0,16}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{54})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
quay-robot-token secrets [[["_password",1,4,10,0],["quay.io",1,0,0,0],["quay_robot_token",1,0,0,0],["quay_token",1,0,0,0]],166,0,1,0,{"title":"Quay robot account token","level":"error","byName":true,"pattern":"(?:quay_(?:robot_)?(?:token|password)|quay\\.io[ a-z0-9_.\"\\x27=$+-]{0,60} (?:-p|--password))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[A-Z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
quicknode-url secrets [[[".quiknode.pro/",0,0,0,40]],54,0,1,0,{"title":"QuickNode endpoint with its token","level":"warning","pattern":"\\.quiknode\\.pro/(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","random":true}]
railway-token secrets [[["railway",1,0,0,5]],84,0,1,0,{"title":"Railway token","level":"error","byName":true,"pattern":"(?:railway[a-z_.-]{0,12}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
ramp-client-secret secrets [[["ramp_sec_",0,0,0,48]],57,11,1,9,{"title":"Ramp client secret","level":"error","pair":{"rule":"ramp-client-id","lines":5},"pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ramp_sec_[A-Za-z0-9]{48}(?![A-Za-z0-9_-])","random":true}]
ramp-client-id secrets [[["ramp_id_",0,0,0,40]],48,11,1,8,{"title":"Ramp client id","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ramp_id_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}]
rancher-api-token secrets [[["kubeconfig-u-",0,0,0,5],["kubeconfig-user-",0,0,0,5],["token-",0,0,0,5]],87,11,1,6,{"title":"Rancher API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:token-[a-z0-9]{5}|kubeconfig-u(?:ser)?-[a-z0-9.]{5,16}):[a-z0-9]{54}(?![A-Za-z0-9_-])","random":true}]
rapidapi-key secrets [[["msh",0,10,10,37]],50,1,1,0,{"title":"RapidAPI key","level":"error","pattern":"(?<![0-9A-Za-z])[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}(?![A-Za-z0-9_-])"}]
razorpay-key-id secrets [[["rzp_live_",0,0,0,14],["rzp_test_",0,0,0,14]],23,11,1,9,{"title":"Razorpay key id","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rzp_(?:live|test)_[A-Za-z0-9]{14}(?![A-Za-z0-9_-])"}]
razorpay-key-secret secrets [[["razorpay",1,0,0,6]],98,0,1,0,{"title":"Razorpay key secret","level":"error","byName":true,"pair":{"rule":"razorpay-key-id","lines":5},"pattern":"razorpay[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
readme-api-key secrets [[["rdme_",0,0,0,50]],95,11,1,5,{"title":"ReadMe API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rdme_[A-Za-z0-9]{50,90}(?![A-Za-z0-9_-])","random":true}]
recaptcha-secret secrets [[["recaptcha",1,0,0,6]],116,0,1,0,{"title":"reCAPTCHA secret key","level":"error","byName":true,"pattern":"recaptcha[a-z0-9_.-]{0,24}?(?:secret|private)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?!6LeIxAcT)6L[A-Za-z0-9_-]{38})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
recurly-api-key secrets [[["recurly",1,0,0,3]],105,0,1,0,{"title":"Recurly API key","level":"error","byName":true,"pattern":"recurly[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
reddit-client-secret secrets [[["reddit",1,0,0,6]],102,0,1,0,{"title":"Reddit client secret","level":"error","byName":true,"pattern":"reddit[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{27,30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
render-api-key secrets [[["rnd_",0,0,0,28]],36,11,1,4,{"title":"Render API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rnd_[A-Za-z0-9]{28,32}(?![A-Za-z0-9_-])","random":true}]
render-deploy-hook secrets [[["api.render.com/deploy/srv-",0,0,0,20]],75,0,1,0,{"title":"Render deploy hook","level":"error","pattern":"api\\.render\\.com/deploy/srv-[a-z0-9]{20}\\?key=(?<value>[A-Za-z0-9_-]{8,24})(?![A-Za-z0-9_-])"}]
replicate-api-token secrets [[["r8_",0,0,0,37]],40,11,1,3,{"title":"Replicate API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))r8_[A-Za-z0-9]{37}(?![A-Za-z0-9_-])","random":true}]
resend-api-key secrets [[["re_",0,0,0,33]],36,11,1,3,{"title":"Resend API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![A-Za-z0-9_-])","random":true}]
retool-api-token secrets [[["retool_01",0,0,0,24]],33,11,1,9,{"title":"Retool API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))retool_01[0-9a-hjkmnp-tv-z]{24}(?![A-Za-z0-9_-])"}]
rocket-chat-webhook-url secrets [[["/hooks/",0,11,94,61]],190,0,1,0,{"title":"Rocket.Chat incoming webhook","level":"error","pattern":"https?://[A-Za-z0-9.-]{4,80}(?::[0-9]{1,5})?/hooks/(?<value>[A-Za-z0-9]{17,24}/[A-Za-z0-9]{43,64})(?![A-Za-z0-9_-])","random":true}]
rollbar-access-token secrets [[["rollbar",1,0,2,5]],92,0,1,0,{"title":"Rollbar access token","level":"error","byName":true,"pattern":"(?:rollbar[a-z_.-]{0,24}token|x-rollbar-access-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
rootly-api-key secrets [[["rootly_",0,0,0,64]],71,11,1,7,{"title":"Rootly API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rootly_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
rubygems-api-key secrets [[["rubygems_",0,0,0,48]],57,11,1,9,{"title":"RubyGems API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rubygems_[0-9a-f]{48}(?![A-Za-z0-9_-])","random":true}]
rudderstack-access-token secrets [[["access_token",1,6,35,0],["accesstoken",1,6,35,0]],110,0,1,0,{"title":"RudderStack access token","level":"error","byName":true,"pattern":"rudder(?:stack)?[a-z0-9_.-]{0,24}?access_?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{27})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
runpod-api-key secrets [[["rpa_",0,0,0,46]],50,11,1,4,{"title":"RunPod API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}(?![A-Za-z0-9_-])","random":true}]
salesforce-access-token secrets [[["!AQ",0,15,18,80]],281,11,1,3,{"title":"Salesforce access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?!AQ[A-Za-z0-9._]{80,260}(?![A-Za-z0-9_-])","random":true}]
salesforce-refresh-token secrets [[["5Aep861",0,0,0,60]],209,11,1,7,{"title":"Salesforce refresh token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))5Aep861[A-Za-z0-9._]{60,200}={0,2}(?![A-Za-z0-9._])"}]
salesforce-auth-url secrets [[["force://",0,0,0,1]],413,0,0,0,{"title":"Salesforce authorisation URL","level":"error","pattern":"force://[A-Za-z0-9_.]{1,100}:[A-Za-z0-9._]{0,100}:(?<value>[A-Za-z0-9._]{60,200}={0,2})@","random":true}]
salesforce-consumer-secret secrets [[["salesforce",1,0,0,6],["sf_consumer",1,0,0,6],["sfdc",1,0,0,6]],141,0,1,0,{"title":"Salesforce consumer secret","level":"error","byName":true,"pattern":"(?:salesforce|sfdc|sf_consumer)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-F]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
samsara-api-token secrets [[["samsara_api_",0,0,0,26]],44,11,1,12,{"title":"Samsara API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))samsara_api_[A-Za-z0-9]{26,32}(?![A-Za-z0-9_-])","random":true}]
sanity-api-token secrets [[["sanity",1,0,0,3]],254,0,1,0,{"title":"Sanity API token","level":"error","byName":true,"pattern":"sanity[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>sk[A-Za-z0-9]{78,180})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sauce-labs-access-key secrets [[["sauce",1,0,0,3]],84,0,1,0,{"title":"Sauce Labs access key","level":"error","byName":true,"pattern":"(?:sauce(?:labs)?[a-z_.-]{0,12}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
scaleway-access-key secrets [[["SCW",0,0,0,17]],20,11,1,3,{"title":"Scaleway access key","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SCW[A-Z0-9]{17}(?![A-Za-z0-9+/=_-])","random":true}]
scaleway-secret-key secrets [[["scaleway",1,0,0,5],["scw_",1,0,0,5]],102,0,1,0,{"title":"Scaleway secret key","level":"error","byName":true,"pair":{"rule":"scaleway-access-key","lines":5},"pattern":"(?:(?:scw_|scaleway)[a-z_.-]{0,20}(?:secret[a-z_.-]{0,8}|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
scalingo-token secrets [[["tk-us-",0,0,0,48]],54,11,1,6,{"title":"Scalingo API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tk-us-[A-Za-z0-9_-]{48}(?![A-Za-z0-9_-])","random":true}]
scrapfly-api-key secrets [[["scp-live-",0,0,0,32],["scp-test-",0,0,0,32]],41,11,1,9,{"title":"Scrapfly API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))scp-(?:live|test)-[0-9a-z]{32}(?![A-Za-z0-9_-])","random":true}]
scrapingbee-api-key secrets [[["scrapingbee",1,0,0,3]],157,0,1,0,{"title":"ScrapingBee API key","level":"error","byName":true,"pattern":"scrapingbee[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-Z]{80})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
segment-api-token secrets [[["sgp_",0,0,0,64]],68,11,1,4,{"title":"Segment Public API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sgp_[A-Za-z0-9]{64}(?![A-Za-z0-9_-])","random":true}]
segment-write-key secrets [[["segment_writekey",1,0,0,0],["segmentwritekey",1,0,0,0],["write_key",1,7,8,0]],73,0,1,0,{"title":"Segment write key","level":"note","byName":true,"pattern":"segment_?write_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
semgrep-app-token secrets [[["semgrep",1,0,0,5]],116,0,1,0,{"title":"Semgrep AppSec Platform token","level":"error","byName":true,"pattern":"(?:semgrep[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sendbird-api-token secrets [[["sendbird",1,0,0,5]],113,0,1,0,{"title":"Sendbird API token","level":"error","byName":true,"pattern":"sendbird[a-z0-9_.-]{0,24}?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sendgrid-api-key secrets [[["SG.",0,0,0,66]],69,11,1,3,{"title":"SendGrid API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])","random":true}]
sentry-organization-token secrets [[["sntrys_eyJ",0,0,0,104]],556,11,1,10,{"title":"Sentry organisation token","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sntrys_eyJ[A-Za-z0-9+/_-]{60,500}={0,2}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/_-])"}]
sentry-user-token secrets [[["sntryi_",0,0,0,64],["sntryu_",0,0,0,64]],71,11,1,7,{"title":"Sentry user token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sntryu|sntryi)_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
sentry-application-token secrets [[["sntrya_",0,0,0,64],["sntryr_",0,0,0,64]],71,11,1,7,{"title":"Sentry token of an API application","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sntry[ar]_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
sentry-legacy-token secrets [[["auth_token",1,6,22,0],["authtoken",1,6,22,0]],120,0,1,0,{"title":"Sentry auth token (older form)","level":"error","byName":true,"pattern":"(?:sentry[a-z_.-]{0,16}auth_?token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sentry-legacy-dsn secrets [[["https://",0,0,0,32]],167,0,0,0,{"title":"Sentry DSN with a secret key","level":"warning","pattern":"https://[0-9a-f]{32}:(?<value>[0-9a-f]{32})@[a-z0-9.-]{4,80}/[0-9]{1,12}","random":true}]
serpapi-key secrets [[["serp_api",1,0,0,3],["serpapi",1,0,0,3]],138,0,1,0,{"title":"SerpApi key","level":"error","byName":true,"pattern":"serp_?api[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
serper-key secrets [[["serper",1,0,0,3]],112,0,1,0,{"title":"Serper API key","level":"error","byName":true,"pattern":"serper[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
shippo-live-token secrets [[["shippo_live_",0,0,0,40]],52,11,1,12,{"title":"Shippo API token (live)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))shippo_live_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
shippo-test-token secrets [[["shippo_test_",0,0,0,40]],52,11,1,12,{"title":"Shippo API token (test)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))shippo_test_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
shodan-api-key secrets [[["shodan",1,0,4,3]],153,0,1,0,{"title":"Shodan API key","level":"error","byName":true,"pattern":"(?:shodan[a-z_.-]{0,16}key|api\\.shodan\\.io[^\\s\"\\x27]{0,80}[?&]key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
shopify-token secrets [[["shpat_",0,0,0,32],["shpca_",0,0,0,32],["shppa_",0,0,0,32]],38,11,1,6,{"title":"Shopify access token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:shpat|shpca|shppa)_[0-9a-fA-F]{32}(?![A-Za-z0-9_-])","random":true}]
shopify-app-secret secrets [[["shpss_",0,0,0,32]],38,11,1,6,{"title":"Shopify app secret","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))shpss_[0-9a-fA-F]{32}(?![A-Za-z0-9_-])","random":true}]
shopify-theme-token secrets [[["shptka_",0,0,0,32]],39,11,1,7,{"title":"Shopify Theme Access password","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))shptka_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
shopify-partner-token secrets [[["prtapi_",0,0,0,32]],39,11,1,7,{"title":"Shopify Partner API token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))prtapi_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
shortcut-api-token secrets [[["clubhouse",1,0,0,8],["shortcut",1,0,0,8]],79,0,1,0,{"title":"Shortcut API token","level":"error","byName":true,"pattern":"(?:shortcut|clubhouse)_?api_?token(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sidekiq-gem-credential secrets [[["__CONTRIBSYS__COM",0,11,17,0]],75,0,1,0,{"title":"Sidekiq Pro or Enterprise gem server credential","level":"error","byName":true,"pattern":"(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}:[0-9a-f]{8})(?![A-Za-z0-9_-])"}]
slack-bot-token secrets [[["xoxb-",0,0,0,46]],59,11,1,5,{"title":"Slack bot token","level":"error","proof":"slack-structure","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xoxb-[0-9]{10,14}-[0-9]{10,14}-[A-Za-z0-9]{24}(?![A-Za-z0-9_-])","random":true}]
slack-user-token secrets [[["xoxp-",0,0,0,65]],82,11,1,5,{"title":"Slack user token","level":"error","proof":"slack-structure","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xoxp-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}]
slack-app-token secrets [[["xapp-",0,0,0,87]],100,11,1,5,{"title":"Slack app-level token","level":"error","proof":"slack-structure","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xapp-[0-9]-A[A-Z0-9]{8,12}-[0-9]{10,14}-[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
slack-rotating-token secrets [[["xoxe-",0,0,0,122],["xoxe.xox",0,0,0,124]],232,11,1,5,{"title":"Slack rotating or refresh token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xoxe(?:\\.xox[bp])?-[0-9]-[A-Za-z0-9]{120,220}(?![A-Za-z0-9_-])","random":true}]
slack-session-token secrets [[["xoxc-",0,0,0,97],["xoxd-",0,0,0,0],["xoxs-",0,0,0,43]],307,11,1,5,{"title":"Slack browser session token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:xoxc-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{64}|xoxd-[A-Za-z0-9%+/]{100,300}={0,2}|xoxs-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{10,64})(?![A-Za-z0-9_=-])","random":true}]
slack-webhook-url secrets [[["s/T",0,23,24,29]],120,0,1,0,{"title":"Slack incoming webhook","level":"error","pattern":"hooks\\.slack\\.com/(?:services/(?<value>T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})|(?:workflows|triggers)/T[A-Z0-9]{8,12}/[A-Za-z0-9/]{20,80})(?![A-Za-z0-9/])","random":true}]
slack-legacy-token secrets [[["-2-",0,4,4,62],["xoxa-",0,0,0,62],["xoxb-",0,0,0,34],["xoxo-",0,0,0,30],["xoxr-",0,0,0,62]],84,11,1,5,{"title":"Slack token (older kinds)","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:xox[ar](?:-2)?(?:-[0-9]{9,14}){3}-[0-9a-f]{32}|xoxo-[0-9]{9,14}-[A-Za-z0-9]{20,40}|xoxb-[0-9]{9,14}-[A-Za-z0-9]{24})(?![A-Za-z0-9_-])","random":true}]
slack-signing-secret secrets [[["_secret",1,11,13,0],["clientsecret",1,5,6,0],["signingsecret",1,5,6,0]],76,0,1,0,{"title":"Slack signing or client secret","level":"error","byName":true,"pattern":"slack_?(?:signing|client)_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
snyk-access-token secrets [[["snyk_sat.",0,0,0,90],["snyk_uat.",0,0,0,90]],819,11,1,9,{"title":"Snyk personal or service access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))snyk_[us]at\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]{40,600}\\.[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])","random":true}]
snyk-api-token secrets [[["snyk",1,0,0,3]],85,0,1,0,{"title":"Snyk API token","level":"error","byName":true,"pattern":"(?:snyk[a-z_.-]{0,16}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
socket-api-token secrets [[["sktsec_",0,0,0,42]],71,11,1,7,{"title":"Socket API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sktsec_[A-Za-z0-9_-]{38,60}_api(?![A-Za-z0-9_-])","random":true}]
solarwinds-api-token secrets [[["appoptics",1,0,0,3],["solarwinds",1,0,0,3],["sw_apm",1,0,0,3],["swo_api",1,0,0,3]],130,0,1,0,{"title":"SolarWinds or AppOptics API token","level":"error","byName":true,"pattern":"(?:(?:solarwinds|swo_api|sw_apm|appoptics)[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{71}|[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sonarqube-token secrets [[["sqa_",0,0,0,40],["sqp_",0,0,0,40],["squ_",0,0,0,40]],44,11,1,4,{"title":"SonarQube token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sq[apu]_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
sonar-legacy-token secrets [[["sonar",1,0,0,5]],95,0,1,0,{"title":"SonarQube or SonarCloud token (older form)","level":"error","byName":true,"pattern":"(?:sonar(?:qube|cloud)?[a-z_.-]{0,16}(?:token|login))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sourcegraph-access-token secrets [[["sgp_",0,0,0,40]],61,11,1,4,{"title":"Sourcegraph access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
sourcegraph-gateway-token secrets [[["sgd_",0,0,0,64],["sgs_",0,0,0,64],["slk_",0,0,0,64]],68,11,1,4,{"title":"Sourcegraph gateway, subscription or licence token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sgd|sgs|slk)_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
spacelift-api-secret secrets [[["spacelift",1,0,0,6]],119,0,1,0,{"title":"Spacelift API key secret","level":"error","byName":true,"pattern":"(?:spacelift[a-z_.-]{0,16}secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sparkpost-api-key secrets [[["sparkpost",1,0,0,3]],115,0,1,0,{"title":"SparkPost API key","level":"error","byName":true,"pattern":"sparkpost[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
split-sdk-key secrets [[["_admin_",1,5,20,3],["_api_",1,5,20,3],["_auth_",1,5,20,3],["_authorization",1,5,20,3],["_sdk_",1,5,20,3],["_server",1,5,20,3],["io_admin",1,5,6,3],["io_auth",1,5,6,3],["split_",1,0,0,6],["splitio_",1,0,0,6]],125,0,1,0,{"title":"Split (Harness FME) SDK or admin key","level":"error","byName":true,"pattern":"(?:split_?(?:io)?_(?:[a-z]{0,12}_)?(?:api|sdk|server|auth(?:orization)?|admin)_?(?:api_?)?(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{50,56})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
splunk-hec-token secrets [[["authorization",1,0,0,0],["hec_token",1,0,0,0],["hectoken",1,0,0,0],["splunk",1,0,0,5],["token\t",1,6,22,36],["token ",1,6,22,36]],87,0,1,0,{"title":"Splunk HTTP Event Collector token","level":"warning","byName":true,"pattern":"(?:(?:splunk[a-z_.-]{0,16}token|hec_?token|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?splunk))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
splunk-observability-token secrets [[["fx_auth_token",1,1,6,0],["fx_token",1,1,6,0],["signalfx_access_token",1,0,0,0],["splunk_access",1,0,0,5],["splunk_o11y",1,0,0,5],["splunk_observability",1,0,0,5],["x-sf-token",1,0,0,0]],79,0,1,0,{"title":"Splunk Observability access token","level":"error","byName":true,"pattern":"(?:(?:splunk_(?:access|observability|o11y)_?(?:access_)?|signalfx_(?:access_|auth_)?|sfx_(?:auth_)?)token|x-sf-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
spotify-client-secret secrets [[["spotify",1,0,0,6]],105,0,1,0,{"title":"Spotify client secret","level":"error","byName":true,"pattern":"spotify[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
square-access-token secrets [[["EAAA",0,0,0,60]],64,11,1,4,{"title":"Square access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EAAA[A-Za-z0-9_-]{60}(?![A-Za-z0-9_-])","random":true}]
square-legacy-token secrets [[["sq0atp-",0,0,8,22]],37,11,1,7,{"title":"Square access token (older)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sandbox-)?sq0atp-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])","random":true}]
square-oauth-secret secrets [[["sandbox-sq0csb-",0,0,0,40],["sq0csp-",0,0,0,40]],65,11,1,7,{"title":"Square OAuth secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sq0csp|sandbox-sq0csb)-[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])","random":true}]
stability-api-key secrets [[["stability",1,0,0,3]],95,0,1,0,{"title":"Stability AI API key","level":"error","byName":true,"pattern":"stability(?:_?ai)?_?(?:api_?)?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>sk-[A-Za-z0-9]{48})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
stackhawk-api-key secrets [[["hawk.",0,0,0,41]],46,11,1,5,{"title":"StackHawk API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))hawk\\.[A-Za-z0-9_-]{20}\\.[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])","random":true}]
statsig-secret-key secrets [[["console-",1,11,57,30],["secret-",1,11,57,30],["statsig-api-key",1,0,0,0]],115,0,1,0,{"title":"Statsig server or console key","level":"error","byName":true,"pattern":"(?:statsig[a-z_.-]{0,20}(?:key|secret)|statsig-api-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:secret|console)-[A-Za-z0-9]{30,50})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
statuspage-api-key secrets [[["authorization",1,0,0,0],["status_page",1,0,0,3],["statuspage",1,0,0,3]],92,0,1,0,{"title":"Statuspage API key","level":"error","byName":true,"pattern":"(?:status_?page[a-z_.-]{0,16}(?:key|token)|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?oauth)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
stellar-secret-seed secrets [[["from_secret",1,0,0,0],["fromsecret",1,0,0,0],["secret_key",1,0,0,0],["secret_seed",1,0,0,0],["secretkey",1,0,0,0],["secretseed",1,0,0,0],["soroban",1,0,0,0],["source_secret",1,0,0,0],["sourcesecret",1,0,0,0],["stellar",1,0,0,0]],109,0,1,0,{"title":"Stellar secret seed","level":"error","proof":"crc16-base32","pattern":"(?:stellar|soroban|secret_?(?:key|seed)|from_?secret|source_?secret)[a-z0-9_]{0,16}(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|\\([ \\t]{0,2}[\"\\x27])(?<value>S[A-D][A-Z2-7]{54})(?![A-Za-z0-9+/=_-])","ignoreCase":true}]
storyblok-personal-token secrets [[["storyblok",1,0,0,3]],130,0,1,0,{"title":"Storyblok personal access token","level":"error","byName":true,"pattern":"storyblok[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{22}tt-[0-9]{4,9}-[A-Za-z0-9_-]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
storyblok-access-token secrets [[["storyblok",1,0,0,3]],99,0,1,0,{"title":"Storyblok access token","level":"warning","byName":true,"pattern":"storyblok[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{22}tt)(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
strava-client-secret secrets [[["strava",1,0,0,6]],112,0,1,0,{"title":"Strava client secret","level":"error","byName":true,"pattern":"strava[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
stripe-secret-key secrets [[["sk_live_",0,0,0,24]],255,11,41,8,{"title":"Stripe secret key (live mode)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_live_(?!(?:[A-Za-z0-9]{42}|[0-9a-f]{40}|[0-9a-f]{64})(?![A-Za-z0-9])|a2V5X)[A-Za-z0-9]{24,247}(?![A-Za-z0-9_-])","random":true}]
stripe-restricted-key secrets [[["rk_live_",0,0,0,24]],255,11,1,8,{"title":"Stripe restricted key (live mode)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rk_live_[A-Za-z0-9]{24,247}(?![A-Za-z0-9_-])","random":true}]
stripe-test-key secrets [[["k_test_",0,1,1,24]],255,11,41,8,{"title":"Stripe secret key (test mode)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[rs]k_test_(?!(?:[A-Za-z0-9]{42}|[0-9a-f]{40}|[0-9a-f]{64})(?![A-Za-z0-9])|a2V5X)[A-Za-z0-9]{24,247}(?![A-Za-z0-9_-])","random":true}]
stripe-webhook-secret secrets [[["whsec_",0,0,0,32]],72,11,1,6,{"title":"Webhook signing secret (Stripe, Svix)","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))whsec_[A-Za-z0-9+/]{32,64}={0,2}(?![A-Za-z0-9+/_-])","random":true}]
stripe-organization-key secrets [[["sk_org_live_",0,0,0,24],["sk_org_test_",0,0,0,24]],259,11,1,12,{"title":"Stripe organisation key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_org_(?:live|test)_[A-Za-z0-9]{24,247}(?![A-Za-z0-9_-])","random":true}]
stripe-app-secret secrets [[["absec_",0,0,0,24]],70,11,1,6,{"title":"Stripe Apps signing secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))absec_[A-Za-z0-9]{24,64}(?![A-Za-z0-9_-])","random":true}]
stytch-secret secrets [[["secret-live-",0,0,0,36],["secret-test-",0,0,0,36]],49,11,1,12,{"title":"Stytch project secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))secret-(?:live|test)-[A-Za-z0-9_-]{35,36}=(?![A-Za-z0-9+/=_-])","random":true}]
sui-private-key secrets [[["suiprivkey1",0,0,0,59]],70,11,1,11,{"title":"Sui private key","level":"error","proof":"bech32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))suiprivkey1[02-9ac-hj-np-z]{59}(?![A-Za-z0-9_-])","random":true}]
sumo-logic-access-key secrets [[["sumo",1,0,0,3]],117,0,1,0,{"title":"Sumo Logic access key","level":"error","byName":true,"pattern":"(?:sumo(?:_?logic)?[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
sumo-logic-collector-url secrets [[["sumologic.com/receiver/v1/http/",0,0,0,60]],233,0,1,0,{"title":"Sumo Logic collector address","level":"warning","pattern":"sumologic\\.com/receiver/v1/http/(?<value>[A-Za-z0-9_+/-]{60,200}={0,2})(?![A-Za-z0-9+/=_-])","random":true}]
sumup-api-key secrets [[["sup_sk_",0,0,0,32]],40,11,1,7,{"title":"SumUp API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sup_sk_[A-Za-z0-9]{32,33}(?![A-Za-z0-9_-])","random":true}]
supabase-access-token secrets [[["sbp_",0,0,0,40]],50,11,1,4,{"title":"Supabase personal access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sbp_(?:oauth_)?[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}]
supabase-secret-key secrets [[["sb_secret_",0,0,0,31]],41,11,1,10,{"title":"Supabase secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sb_secret_(?!N7UND0Ug)[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])","random":true}]
tailscale-key secrets [[["tskey-api-",0,0,0,29],["tskey-auth-",0,0,0,29],["tskey-client-",0,0,0,29],["tskey-scim-",0,0,0,29],["tskey-webhook-",0,0,0,29]],107,11,1,6,{"title":"Tailscale key","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,28}-[A-Za-z0-9]{20,64}(?![A-Za-z0-9_-])","random":true}]
tatum-api-key secrets [[["tatum",1,0,0,0],["x-api-key",1,0,0,0]],104,0,1,0,{"title":"Tatum API key","level":"error","pattern":"(?:tatum[a-z0-9_.-]{0,24}?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|x-api-key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)(?<value>t-[0-9a-f]{24}-[0-9a-f]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
tavily-api-key secrets [[["tvly-",0,0,0,32]],50,11,1,5,{"title":"Tavily API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32,40}(?![A-Za-z0-9_-])","random":true}]
teamcity-access-token secrets [[["eyJ0eXAiOiAiVENWMiJ9.",0,0,0,61]],144,11,1,0,{"title":"TeamCity access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_-]{20,60}\\.[A-Za-z0-9_-]{40,60}={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
telegram-bot-token secrets [[[":AA",0,8,10,33]],46,4,1,0,{"title":"Telegram bot token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=/bot))[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])","random":true}]
telnyx-api-key secrets [[["KEY0",0,0,0,54]],58,11,1,4,{"title":"Telnyx API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))KEY0[0-9A-F]{31}_[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])","random":true}]
tencent-secret-id secrets [[["AKID",0,0,0,32]],36,11,1,4,{"title":"Tencent Cloud SecretId","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AKID[A-Za-z0-9]{32}(?![A-Za-z0-9+/=_-])","random":true}]
tencent-secret-key secrets [[["secret_key",1,3,14,0],["secretkey",1,3,14,0]],80,1,1,0,{"title":"Tencent Cloud SecretKey","level":"error","byName":true,"pair":{"rule":"tencent-secret-id","lines":5},"pattern":"(?:(?:tencent(?:_?cloud)?|qcloud|(?<![a-z])cos)_?secret_?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
terraform-token secrets [[[".atlasv1.",0,14,14,60]],93,11,1,0,{"title":"HCP Terraform token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_-])","random":true}]
tezos-secret-key secrets [[["edsk",0,0,0,50]],98,11,1,4,{"title":"Tezos secret key","level":"error","proof":"base58check","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))edsk(?:[1-9A-HJ-NP-Za-km-z]{50}|[1-9A-HJ-NP-Za-km-z]{94})(?![A-Za-z0-9])","random":true}]
the-things-network-key secrets [[["NNSXS.",0,0,0,92]],98,11,1,6,{"title":"The Things Stack API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))NNSXS\\.[A-Z2-7]{39}\\.[A-Z2-7]{52}(?![A-Za-z0-9_-])","random":true}]
thingspeak-api-key secrets [[["thingspeak",1,0,4,3]],222,0,1,0,{"title":"ThingSpeak channel API key","level":"warning","byName":true,"pattern":"(?:(?:THINGSPEAK|[Tt]hing[Ss]peak)[A-Za-z_]{0,24}(?:KEY|[Kk]ey)|api\\.thingspeak\\.com/(?:update|channels/[0-9]{1,9}/[a-z./0-9]{0,40})\\?(?:[a-z0-9]{1,10}=[^&\\s]{0,20}&){0,3}api_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Z0-9]{16})(?![A-Za-z0-9_-])","random":true}]
thirdweb-secret-key secrets [[["thirdweb",1,0,0,6]],160,0,1,0,{"title":"thirdweb secret key","level":"error","byName":true,"pattern":"thirdweb[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{86})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
tiktok-client-secret secrets [[["tiktok",1,0,0,6]],112,0,1,0,{"title":"TikTok client secret","level":"error","byName":true,"pattern":"tiktok[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32,40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
tines-webhook-url secrets [[["/webhook/",0,9,10,65]],84,0,1,0,{"title":"Tines webhook","level":"error","pattern":"\\.tines\\.(?:com|io)/webhook/(?<value>[0-9a-z]{32}/[0-9a-z]{32})(?![A-Za-z0-9_-])"}]
tinybird-token secrets [[["p.eyJ1Ijog",0,0,0,101]],461,11,1,2,{"title":"Tinybird token","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))p\\.eyJ1Ijog[A-Za-z0-9_-]{60,400}\\.[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])","random":true}]
together-api-key secrets [[["tgp_v1_",0,0,0,43]],50,11,1,7,{"title":"Together AI API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tgp_v1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])","random":true}]
together-legacy-key secrets [[["together",1,0,0,3]],107,0,1,0,{"title":"Together AI API key (older)","level":"error","byName":true,"pattern":"together(?:_?ai)?_?(?:api_?)?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
tomtom-api-key secrets [[["tomtom",1,0,0,3]],104,0,1,0,{"title":"TomTom API key","level":"warning","byName":true,"pattern":"tomtom[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
travis-ci-token secrets [[["travis",1,0,0,5]],73,0,1,0,{"title":"Travis CI API token","level":"error","byName":true,"pattern":"(?:travis[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
trello-token secrets [[["ATTA",0,0,0,72]],76,11,1,4,{"title":"Trello token","level":"error","proof":"atlassian-crc32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATTA[0-9a-f]{64}[0-9A-F]{8}(?![A-Za-z0-9_-])","random":true}]
trello-secret secrets [[["trello",1,0,0,3]],136,0,1,0,{"title":"Trello secret or older token","level":"error","byName":true,"pattern":"trello[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
trigger-dev-secret-key secrets [[["tr_dev_",0,0,0,20],["tr_pat_",0,0,0,40],["tr_prev_",0,0,0,20],["tr_preview_",0,0,0,20],["tr_prod_",0,0,0,20],["tr_stg_",0,0,0,20]],47,11,1,3,{"title":"Trigger.dev secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tr_(?:(?:dev|stg|prod|prev|preview)_[A-Za-z0-9]{20,24}|pat_[a-z0-9]{40})(?![A-Za-z0-9_-])","random":true}]
twilio-auth-token secrets [[["_secret",1,6,22,0],["account_token",1,6,7,0],["accountsecret",1,6,7,0],["accounttoken",1,6,7,0],["apisecret",1,6,15,0],["auth_token",1,6,15,0],["authtoken",1,6,15,0],["keysecret",1,9,19,0],["twilio\"(",1,0,0,0],["twilio\")(",1,0,0,0],["twilio'(",1,0,0,0],["twilio')(",1,0,0,0],["twilio(",1,0,0,0],["twilio)(",1,0,0,0],["twilio_token",1,0,0,0],["twiliosecret",1,0,0,0],["twiliotoken",1,0,0,0]],87,0,1,0,{"title":"Twilio auth token or API key secret","level":"error","byName":true,"pair":{"rule":"twilio-api-key-sid","lines":5},"pattern":"(?:twilio_?(?:account_?)?(?:auth_?token|api_?(?:key_?)?secret|token|secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|twilio[\"\\x27]?\\)?\\([\"\\x27\\x60]AC[0-9a-f]{32}[\"\\x27\\x60],[ \\t\\r\\n]{0,8}[\"\\x27\\x60])(?<value>[0-9a-z]{32})(?![0-9a-z])","ignoreCase":true,"random":true}]
twilio-api-key-sid secrets [[["api_key",1,6,7,0],["key_sid",1,0,0,0],["keysid",1,0,0,0],["twilio_apikey",1,0,0,0],["twilio_key",1,0,0,0],["twilioapikey",1,0,0,0],["twiliokey",1,0,0,0]],72,0,1,2,{"title":"Twilio API key SID","level":"note","pattern":"(?:key_?sid|twilio_?(?:api_?)?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>SK[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
twitch-irc-token secrets [[["oauth:",0,0,0,30]],36,1,1,6,{"title":"Twitch chat token","level":"error","pattern":"(?<![A-Za-z0-9_])oauth:[a-z0-9]{30}(?![A-Za-z0-9_-])","random":true}]
twitch-client-secret secrets [[["twitch",1,0,0,3]],102,0,1,0,{"title":"Twitch client secret","level":"error","byName":true,"pattern":"twitch[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
typeform-personal-token secrets [[["tfp_",0,0,0,40]],63,11,1,4,{"title":"Typeform personal access token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tfp_[A-Za-z0-9_]{40,59}(?![A-Za-z0-9_-])","random":true}]
typesense-api-key secrets [[["typesense",1,0,2,6]],110,0,1,0,{"title":"Typesense admin API key","level":"warning","byName":true,"pattern":"(?:typesense[a-z_.-]{0,16}(?:admin|api)_?(?:api_?)?key|x-typesense-api-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32,48})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
ubidots-token secrets [[["BBAU-",0,0,0,30],["BBEU-",0,0,0,30],["BBFF-",0,0,0,30],["BBUS-",0,0,0,30]],35,11,1,5,{"title":"Ubidots token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))BB(?:FF|US|AU|EU)-[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}]
unkey-root-key secrets [[["unkey_",0,0,0,20]],46,11,1,6,{"title":"Unkey root key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))unkey_[A-Za-z0-9]{20,40}(?![A-Za-z0-9_-])","random":true}]
unleash-api-token secrets [[[":default.",0,1,40,56],[":development.",0,1,40,56],[":preprod.",0,1,40,56],[":production.",0,1,40,56],[":staging.",0,1,40,56],[":testing.",0,1,40,56]],117,0,1,0,{"title":"Unleash API token","level":"error","pattern":"(?:\\*|\\[\\]|[a-z0-9_-]{2,40}):(?:development|production|staging|default|preprod|testing)\\.(?<value>[0-9a-f]{56,64})(?![A-Za-z0-9_-])","random":true}]
upcloud-api-token secrets [[["ucat_",0,0,0,24]],37,11,1,5,{"title":"UpCloud API token","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ucat_[0-9A-Za-z]{24,32}(?![A-Za-z0-9_-])","random":true}]
uploadthing-token secrets [[["eyJhcGlLZXkiOiJza19saXZlX",0,0,0,100]],247,11,1,12,{"title":"UploadThing token","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJhcGlLZXkiOiJza19saXZlX[A-Za-z0-9+/]{100,220}={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
uploadthing-secret secrets [[["sk_live_",0,0,0,64]],72,11,1,8,{"title":"UploadThing secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_live_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}]
upstash-qstash-token secrets [[["eyJVc2VySUQi",0,0,0,60]],314,11,1,0,{"title":"Upstash QStash token","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJVc2VySUQi[A-Za-z0-9+/_-]{60,300}={0,2}(?![A-Za-z0-9+/_.-])"}]
upstash-signing-key secrets [[["sig_",0,0,0,27]],33,11,1,4,{"title":"Upstash QStash signing key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sig_[A-Za-z0-9]{27,29}(?![A-Za-z0-9_-])","random":true}]
upstash-redis-token secrets [[["kv_rest_api_token",1,0,0,0],["upstash",1,0,0,5],["v_rest_api_read_only_token",1,1,1,0]],179,0,1,0,{"title":"Upstash Redis REST token","level":"error","byName":true,"pattern":"(?:upstash[a-z_.-]{0,20}token|kv_rest_api_(?:read_only_)?token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>A[A-Za-z0-9_-]{40,120}={0,2})(?![A-Za-z0-9=_-])","ignoreCase":true,"random":true}]
uptimerobot-api-key secrets [[["uptime_robot",1,0,0,3],["uptimerobot",1,0,4,3]],173,0,1,0,{"title":"UptimeRobot API key","level":"error","byName":true,"pattern":"(?:uptime_?robot[a-z_.-]{0,16}key|api\\.uptimerobot\\.com[^\\n]{0,80}api_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[um][0-9]{5,9}-[0-9a-f]{24,32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
val-town-token secrets [[["vtwn_",0,0,0,20]],45,11,1,5,{"title":"Val Town API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))vtwn_[A-Za-z0-9]{20,40}(?![A-Za-z0-9_-])","random":true}]
vault-token secrets [[["hvb.",0,0,0,130],["hvr.",0,0,0,24],["hvs.",0,0,0,24]],324,11,1,4,{"title":"Vault token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:hvs\\.[A-Za-z0-9_-]{24,140}|hvb\\.[A-Za-z0-9_-]{130,320}|hvr\\.[A-Za-z0-9_-]{24,140})(?![A-Za-z0-9_-])","random":true}]
vault-legacy-token secrets [[["vault",1,0,0,5]],252,0,1,0,{"title":"Vault token (older form)","level":"error","byName":true,"pattern":"(?:vault[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[sb]\\.[A-Za-z0-9]{24,200})(?![A-Za-z0-9_.-])","ignoreCase":true,"random":true}]
vault-unseal-key secrets [[["Recovery Key ",0,0,0,1],["Unseal Key ",0,0,0,1]],83,0,1,0,{"title":"Vault unseal or recovery key","level":"error","pattern":"(?:Unseal|Recovery) Key [0-9]{1,2}: (?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{66})(?![A-Za-z0-9+/=])","random":true}]
vault-approle-secret-id secrets [[["auth/approle/login",1,0,0,0],["secret_id",1,5,25,0],["secretid",1,5,25,0]],187,0,1,0,{"title":"Vault AppRole secret id","level":"error","byName":true,"pattern":"(?:vault[a-z_.-]{0,20}secret_?id|approle[a-z_.-]{0,16}secret_?id|auth/approle/login[^\\n]{0,100}secret_id)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|=)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
vercel-token secrets [[["vca_",0,0,0,56],["vci_",0,0,0,56],["vck_",0,0,0,56],["vcp_",0,0,0,56],["vcr_",0,0,0,56]],60,11,1,4,{"title":"Vercel token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{56}(?![A-Za-z0-9_-])","random":true}]
vercel-blob-token secrets [[["vercel_blob_rw_",0,0,0,31]],106,11,1,15,{"title":"Vercel Blob read-write token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))vercel_blob_rw_[A-Za-z0-9]{10,30}_[A-Za-z0-9]{20,60}(?![A-Za-z0-9_-])","random":true}]
vercel-deploy-hook secrets [[["api.vercel.com/v1/integrations/d",0,0,0,39]],103,0,1,0,{"title":"Vercel deploy hook","level":"error","pattern":"api\\.vercel\\.com/v1/integrations/deploy/prj_[A-Za-z0-9]{20,40}/(?<value>[A-Za-z0-9]{8,20})(?![A-Za-z0-9_-])"}]
vercel-legacy-token secrets [[["now_token",1,0,0,0],["vercel --token",1,0,0,0],["vercel_access_token",1,0,0,0],["vercel_api_token",1,0,0,0],["vercel_auth_token",1,0,0,0],["vercel_token",1,0,0,0],["zeit_token",1,0,0,0]],67,1,1,0,{"title":"Vercel token (legacy form)","level":"error","byName":true,"pattern":"(?:vercel_(?:api_|access_|auth_)?token|(?<![a-z])now_token|zeit_token|vercel --token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
viber-auth-token secrets [[["viber",1,0,0,3]],121,0,1,0,{"title":"Viber bot token","level":"error","byName":true,"pattern":"viber[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
virustotal-api-key secrets [[["virus_total",1,0,0,3],["virustotal",1,0,0,3],["vt_api_key",1,0,0,0],["vt_apikey",1,0,0,0],["vt_key",1,0,0,0],["x-apikey",1,0,0,0]],118,1,1,0,{"title":"VirusTotal API key","level":"error","byName":true,"pattern":"(?:virus_?total[a-z_.-]{0,16}key|\\bvt_(?:api_?)?key|x-apikey)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
volcengine-access-key-id secrets [[["AKLT",0,0,0,36]],64,11,1,4,{"title":"Volcengine access key id","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AKLT[A-Za-z0-9]{36,60}(?![A-Za-z0-9+/=_-])","random":true}]
volcengine-secret-key secrets [[["secret_access_key",1,4,11,0],["secret_key",1,4,22,0],["secretkey",1,4,22,0],["volc_sk",1,0,0,0],["volcengine_sk",1,0,0,0],["volcenginesk",1,0,0,0],["volcsk",1,0,0,0]],116,0,1,0,{"title":"Volcengine secret access key","level":"error","byName":true,"pair":{"rule":"volcengine-access-key-id","lines":5},"pattern":"(?:volc(?:engine)?_?(?:secret_?key|sk|secret_access_key)|volcengine[a-z_.-]{0,12}secret_?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{58}==)(?![A-Za-z0-9=])","ignoreCase":true,"random":true}]
vonage-api-secret secrets [[["nexmo",1,0,0,6],["vonage",1,0,0,6]],88,0,1,0,{"title":"Vonage API secret","level":"error","byName":true,"pattern":"(?:vonage|nexmo)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{16})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
voyage-api-key secrets [[["voyage",1,0,0,3]],118,0,1,0,{"title":"Voyage AI API key","level":"error","byName":true,"pattern":"voyage[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:pa|al)-[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
vultr-api-key secrets [[["VULTR",0,0,0,3],["Vultr",0,0,0,3],["vultr",0,0,0,3]],82,0,1,0,{"title":"Vultr API key","level":"error","byName":true,"pattern":"(?:(?:VULTR[A-Z_]{0,12}|[Vv]ultr[A-Za-z_.-]{0,12})(?:KEY|TOKEN|[Kk]ey|[Tt]oken))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Z0-9]{36})(?![A-Za-z0-9_-])","random":true}]
wakatime-api-key secrets [[["waka_",0,0,0,36]],41,11,1,5,{"title":"WakaTime API key","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}]
wandb-api-key secrets [[["wandb_v1_",0,0,0,77]],86,11,1,9,{"title":"Weights & Biases API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))wandb_v1_[A-Za-z0-9_]{77}(?![A-Za-z0-9_-])","random":true}]
wandb-legacy-key secrets [[["wandb",1,0,0,3]],111,0,1,0,{"title":"Weights & Biases API key (older)","level":"error","byName":true,"pattern":"wandb[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
weaviate-api-key secrets [[["wcd_",1,0,0,3],["wcs_",1,0,0,3],["weaviate_",1,0,0,3]],89,0,1,0,{"title":"Weaviate API key","level":"error","byName":true,"pattern":"(?:(?:weaviate|wcs|wcd)_(?:[a-z]{0,12}_)?(?:api_?)?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{36})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
webex-webhook-url secrets [[["webexapis.com/v1/webhooks/incomi",0,0,0,59]],171,0,1,0,{"title":"Webex incoming webhook","level":"error","pattern":"webexapis\\.com/v1/webhooks/incoming/(?<value>Y2lzY29zcGFyazov[A-Za-z0-9_-]{40,120})(?![A-Za-z0-9_-])","random":true}]
webex-bot-token secrets [[["webex",1,0,0,5]],177,0,1,0,{"title":"Webex access token","level":"error","byName":true,"pattern":"webex[a-z0-9_.-]{0,24}?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{64}_[A-Za-z0-9]{3,5}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
webflow-api-token secrets [[["webflow",1,0,0,3]],137,0,1,0,{"title":"Webflow API token","level":"error","byName":true,"pattern":"webflow[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
weblate-token secrets [[["wlp_",0,0,0,36],["wlu_",0,0,0,36]],40,11,1,4,{"title":"Weblate API token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))wl[pu]_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])","random":true}]
wecom-webhook-url secrets [[["qyapi.weixin.qq.com/cgi-bin/webh",0,0,0,8]],81,0,1,0,{"title":"WeCom robot webhook","level":"error","pattern":"qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","random":true}]
wireguard-private-key secrets [[["private_key",1,0,0,0],["privatekey",1,0,0,0]],65,0,1,0,{"title":"WireGuard private key","level":"error","pattern":"[Pp]rivate_?[Kk]ey[ \\t]{0,4}[=:][ \\t]{0,4}[\"\\x27]?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])","random":true}]
wireguard-preshared-key secrets [[["preshared",1,0,0,3]],67,0,1,0,{"title":"WireGuard preshared key","level":"warning","pattern":"[Pp]re[Ss]hared_?[Kk]ey[ \\t]{0,4}[=:][ \\t]{0,4}[\"\\x27]?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])","random":true}]
wix-api-key secrets [[["IST.eyJ",0,0,0,235]],1812,11,1,7,{"title":"Wix API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))IST\\.eyJ[A-Za-z0-9_-]{30,100}\\.eyJ[A-Za-z0-9_-]{100,1000}\\.[A-Za-z0-9_-]{100,700}(?![A-Za-z0-9_-])","random":true}]
wordpress-salt secrets [[["define(",0,0,0,0]],114,0,0,0,{"title":"WordPress secret key or salt","level":"error","pattern":"define\\(\\s{0,4}[\"\\x27](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[\"\\x27]\\s{0,4},\\s{0,8}(?:\\x27(?<value>[\\x20-\\x26\\x28-\\x5b\\x5d-\\x7e]{60,70})\\x27|\"[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]{60,70}\")"}]
workos-api-key secrets [[["_a2V5X",0,7,7,40]],135,11,1,8,{"title":"WorkOS API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_(?:live|test)_a2V5X[A-Za-z0-9+/_-]{40,120}={0,2}(?![A-Za-z0-9+/=_-])"}]
x-bearer-token secrets [[["AAAAAAAAAAAAAAAAAAAA",0,0,2,6]],636,11,1,0,{"title":"X API bearer token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))A{20,22}(?<value>[A-Za-z0-9]{6,30}(?:%[0-9A-F]{2}[A-Za-z0-9]{0,70}){1,8})(?![A-Za-z0-9_-])"}]
x-consumer-secret secrets [[["twitter",1,0,0,6],["x_api",1,0,0,6]],123,0,1,0,{"title":"X API secret","level":"error","byName":true,"pattern":"(?:twitter|x_api)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{45,50})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
xai-api-key secrets [[["xai-",0,0,0,70]],124,11,1,4,{"title":"xAI API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xai-[A-Za-z0-9_]{70,120}(?![A-Za-z0-9_-])","random":true}]
xata-api-key secrets [[["xau_",0,0,0,32]],68,11,1,4,{"title":"Xata API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xau_[A-Za-z0-9]{32,64}(?![A-Za-z0-9_-])","random":true}]
xendit-secret-key secrets [[["xnd_production_",0,0,0,40]],85,11,1,12,{"title":"Xendit secret key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xnd_production_[A-Za-z0-9+/=]{40,70}(?![A-Za-z0-9_-])","random":true}]
xendit-test-key secrets [[["xnd_development_",0,0,0,40]],86,11,1,12,{"title":"Xendit secret key (test)","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xnd_development_[A-Za-z0-9+/=]{40,70}(?![A-Za-z0-9_-])","random":true}]
yandex-cloud-api-key secrets [[["AQVN",0,0,0,35]],42,11,1,4,{"title":"Yandex Cloud API key","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AQVN[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9+/=_-])","random":true}]
yandex-cloud-iam-token secrets [[["t1.9eu",0,0,0,107]],1097,11,1,3,{"title":"Yandex Cloud IAM token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))t1\\.9eu[A-Za-z0-9_-]{20,1000}={0,2}\\.[A-Za-z0-9_-]{86}={0,2}(?![A-Za-z0-9+/=_-])","random":true}]
yandex-oauth-token secrets [[["y0_",0,0,0,55],["y1_",0,0,0,55],["y2_",0,0,0,55],["y3_",0,0,0,55]],58,11,1,3,{"title":"Yandex OAuth token","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))y[0-3]_[A-Za-z0-9_-]{55}(?![A-Za-z0-9_-])","random":true}]
yandex-cloud-static-key secrets [[["YCM",0,4,12,37],["YCN",0,4,12,37],["YCO",0,4,12,37],["YCP",0,4,12,37]],52,0,1,3,{"title":"Yandex Cloud static secret key","level":"error","pattern":"(?:[Kk]ey|KEY)[\"\\x27 \\t]{0,4}[=:][\"\\x27 \\t]{0,4}(?<value>YC[MNOP][A-Za-z0-9_-]{37})(?![A-Za-z0-9_-])","random":true}]
zai-api-key secrets [[["_apikey",1,3,8,0],["api_key",1,3,9,0],["bigmodelapikey",1,0,0,0],["z_aiapikey",1,0,0,0],["zaiapikey",1,0,0,0],["zhipuaiapikey",1,0,0,0],["zhipuapikey",1,0,0,0]],89,0,1,0,{"title":"Z.ai API key","level":"error","pattern":"(?:zhipu(?:ai)?|z_?ai|bigmodel)_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32}\\.[A-Za-z0-9]{16})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
zapier-webhook-url secrets [[["hooks.zapier.com/hooks/catch/",0,0,0,12]],57,0,1,0,{"title":"Zapier webhook","level":"warning","pattern":"hooks\\.zapier\\.com/hooks/catch/(?<value>[0-9]{5,10}/(?:silent/)?[A-Za-z0-9]{6,10})(?![A-Za-z0-9_-])"}]
zendesk-api-token secrets [[["zendesk",1,0,0,3]],113,0,1,0,{"title":"Zendesk API token","level":"error","byName":true,"pattern":"zendesk[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
zerotier-token secrets [[["zero_tier",1,0,0,3],["zerotier",1,0,0,3]],90,0,1,0,{"title":"ZeroTier Central API token","level":"error","byName":true,"pattern":"(?:zero_?tier[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
zerotier-identity secrets [[[":0:",0,10,10,128]],270,11,1,0,{"title":"ZeroTier identity with its secret","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[0-9a-f]{10}:0:[0-9a-f]{128}:(?<value>[0-9a-f]{128})(?![A-Za-z0-9_-])","random":true}]
zoho-oauth-token secrets [[["1000.",0,0,0,65]],70,1,1,5,{"title":"Zoho OAuth access or refresh token","level":"error","pattern":"(?<![0-9A-Za-z.])1000\\.[0-9a-f]{32}\\.[0-9a-f]{32}(?![A-Za-z0-9_-])"}]
zoho-webhook-url secrets [[["zapikey=100",0,0,0,67]],78,0,1,0,{"title":"Zoho Cliq webhook","level":"error","pattern":"zapikey=(?<value>100[0-9]\\.[0-9a-f]{32}\\.[0-9a-f]{32})(?![A-Za-z0-9_-])"}]
zoom-client-secret secrets [[["client_secret",1,4,5,0],["clientsecret",1,4,5,0]],74,0,1,0,{"title":"Zoom client secret","level":"error","byName":true,"pattern":"zoom_?client_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}]
zulip-api-key secrets [[["[api]",0,0,0,0]],232,0,1,0,{"title":"Zulip key file","level":"error","pattern":"\\[api\\]\\s{1,4}email[ \\t]{0,4}=[ \\t]{0,4}[^\\s@]{1,80}@[^\\s@]{1,80}\\s{1,4}key[ \\t]{0,4}=[ \\t]{0,4}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","random":true}]
zuplo-api-key secrets [[["zpka_",0,0,0,41]],46,11,1,5,{"title":"Zuplo consumer API key","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))zpka_[a-z0-9]{32}_[0-9a-f]{8}(?![A-Za-z0-9_-])","random":true}]`);
    optIn = /* @__PURE__ */ new Set(["aws-resource-id", "gcp-project-number", "personal-commit-hash", "personal-email"]);
    needles = readNeedles(
      JSON.parse(String.raw`"/YXBpLWtleT /c2lnP 0MS45ZX 0YjFk 0Z3BfdjFf 0ZXN0X 0ZnBf 0ay11cy 0ay5leU 0b2tlbi 0b2tlbi1zZWNyZX 0b2tlbl9zZWNyZX 0c2tleS13ZWJob29rL 0c2tleS1hcGkt 0c2tleS1hdXRoL 0c2tleS1jbGllbnQt 0c2tleS1zY2ltL 0cl9kZXZf 0cl9wYXRf 0cl9wcm9kX 0cl9wcmV2X 0cl9wcmV2aWV3X 0cl9zdGdf 0dmx5L 0tLS0gQkVHSU4gU1NIMi 0tLS0tQkVHSU4g 0tYWNjZXNzLXRva2Vu 1QWVwODYx 1Y2F0X 1bmtleV 1c2VyUFdEP 1ha2VyLmlmdHR0LmNvbS90cmlnZ2VyL 1ha2VyLmlmdHR0LmNvbS91c2Uv 1hcl 1hdF 1jcl 1jdF 1kYl9zYV9za1 1lcmdpZnlfYXBwbGljYXRpb25fa2V5X 1mYS 1pZC1zZXJ2ZXIt 1pb25f 1sc24u 1wcml2LTB4 1wdF 1zZXIu 1zdC 2MS4wL 2XjEuMSNpXjEj 2Y2Ff 2Y2lf 2Y2tf 2Y3Bf 2Y3Jf 2ZXJjZWxfYmxvYl9yd1 2dHduX 3YW5kYl92MV 3YWthX 3ZWJleGFwaXMuY29tL3YxL3dlYmhvb2tzL2luY29ta 3aHNlY1 3bHBf 3bHVf 4YWF0L 4YWkt 4YXB0L 4YXBwL 4YXVf 4a2V5c2liL 4b3hhL 4b3hiL 4b3hjL 4b3hkL 4b3hlL 4b3hlLnhve 4b3hvL 4b3hwL 4b3hyL 4b3hzL 4bmRfZGV2ZWxvcG1lbnRf 4bmRfcHJvZHVjdGlvbl 4c210cHNpYi 50bl 52YXBpL 53ZWJob29rLm9mZmljZS5jb20vd2ViaG9va2IyL 55a192MF 5OU1hTL 5SQU 5SQUEt 5SQUst 5SSUkt 5SSVEt 5SUkEt 5YTI5L 5hY2Mt 5hY2Nf 5hY2Nlc3 5hcGlf 5hcHAubjhuLmNsb3VkL2Zvcm0v 5hcHAubjhuLmNsb3VkL3dlYmhvb2sv 5hdGxhc3YxL 5hemNvbmZpZy5pbztJZD 5icF 5jcF9pYW1fQlBB 5jcF9pYW1fQlBL 5mY1 5mYl 5mb1 5mcF 5mdV 5nLmFsY2hlbXkuY29tL25mdC92 5nLmFsY2hlbXkuY29tL3YyL 5tLnBpcGVkcmVhbS5uZX 5tYWtlLmNvbS 5wZ1 5wbV 5xdWlrbm9kZS5wcm8v 5zZWMx 6QVBBOTFi 6YXBpa2V5PTEwM 6ZGV2ZWxvcG1lbnQu 6ZGVmYXVsdC 6c3RhZ2luZy 6cGthX 6cHJlcHJvZC 6cHJvZHVjdGlvbi 6dGVzdGluZy 7QWNjZXNzS2V5P 7c2lnP 90cGF1dGg6Ly90b3RwL 90cGF1dGg6Ly9ob3RwL 90cGF1dGgtbWlncmF0aW9uOi8vb2ZmbGluZT9kYXRh 91Mys3UUFBQUFJQUFBQ 92MV 92My 92c3hwX 93ZWJob29rL 93ZWJob29rcy 93b3JrZmxvd3Mv 94c2sx 95cnVjcmVt 9EWVhke 9HWlhJdllYZH 9JbmNvbWluZ1dlYmhvb2sv 9TRUNSRVQ9 9UT0tFTj 9aW9uX 9c2VyL 9c3Qu 9hMlY1W 9hcGkta2V5P 9hcGkuZGluZ3RhbGsuY29tL3JvYm90L3NlbmQ/YWNj 9hcGkuZGluZ3RhbGsuY29tL3JvYm90L3NlbmQ_YWNj 9hcGlf 9hdXRo 9hdXRoO 9kdF 9leU 9ob29rL 9ob29rcy 9tbW 9udmV4RGVwbG95S2V5 9wYXNzd29yZ 9wb3dlcmF1dG9tYXRlL2F1dG9tYXRpb25zL2RpcmVj 9wc19leU 9yeV93YWtf 9yeV9hcGlrZXlf 9yeV9hdF 9yeV9wYXRf 9yeV9ydF 9yeV9zdF 9zX3YyX29yZ1 9zX3YyX2FwcF 9zaWc9 9zaz AcGFtI AcGJzI AcHZlI AuZXlKMUlqb2 B0cl B1VFRZLVVzZXItS2V5LUZpbGUt B1bC B4NEFBQUFBQ B5bGZfd B5cGktQWdFSWNIbHdhUzV2Y21j B5cGktQWdFTmRHVnpkQzV3ZVhCcExtOXlad BBU1NXT1JEP BNQUst BNQVQt BOW1pbW BQ0NB BQ0Ri BQUFBQUFBQUFBQUFBQUFBQUFBQ BQUVBQVdWc1lYTjBhV012 BQklB BQlNLUW1Wa2NtOWphMEZRU1V0bGVT BR0UtU0VDUkVULUtFWS0x BS0Nw BS0lB BS0lE BS0xU BSRC BSUtfQ0lf BSUtfU0VDUkVUX BSW9U BSXph BTFRBS BTWYtdk BU0lB BUEkt BUElN BUFBfVVNSL BUHJpdmF0ZUtleTF6a3 BUS5BYjhSTj BUVZO BVE9B BVEFUVD BVEJC BVENUVD BVFRB BVk5TX BWkVH BY2NvdW50S2V5P Bc3RyYUNTO BdHphf BdHpyf BekNh BekZ1 BelNl BhY2thZ2lzdF Bhc3N3b3JkOi BhdC BhdC1hc BhdC1ld BhdC1uY Bjc2tf BkbF9saXZlX2FwaWtleV BkbF9udGZzZXRf BkbF9zZGJ4X2FwaWtleV Blcm06 Blcm0t Boc1 BoeF Bpb25f BpbmFf BpbnJf BrMV BrX3Byb2Rf BrX3Rlc3Rf BuYl BudV BvbGFyX29hdF BvbGFyX2F0X BvbGFyX3BhdF BvbGFyX3doc1 BwYW0h BwYnMh BwbHgt BwdmUh ByaXZ5X2FwcF9zZWNyZXRf ByaXZhdGVf BydGFwaV BzY2FsZV90a25f BzY2FsZV9vYXV0aF BzY2FsZV9wd1 BzZXIu BzdC CQkFVL CQkRDL CQkVVL CQkZGL CQlVTL Cb3QgT DQ0RCMV DQ0lQQVRf DQ0lQUkpf DQUlT DRlBBVC DT05WRVhfREVQTE9ZX0tFW DTE9KQVJTX E5bWltb ESVNDT1JE ETzAw ETzgw EaXNjb3Jk EvLz EwMDAu F0emF8 F0enJ8 F5YXBpLndlaXhpbi5xcS5jb20vY2dpLWJpbi93ZWJo F6Q2 F6Rn F6U2 FBQUFBQUFBQUFBQUFBQUFBQUFB FBRUFBV1ZzWVhOMGFXTX FCSU FCU0tRbVZrY205amEwRlFTVXRsZV FDQ0 FDRG FHRS1TRUNSRVQtS0VZLT FJS19DSV FJS19TRUNSRVRf FJb1 FJem FLQ3 FLSU FLTF FMVEFL FNZi12Q FQSS FQSU FQUF9VU1It FQUFB FQcml2YXRlS2V5MXprc FRLkFiOFJON FRVk FTSU FUQ1RUM FUQVRUM FUQk FUT0 FUVE FWTlNf FWkFL FWlRL FaRU Fic2VjX FjY291bnRLZXk9 FjY2Vzc1 FjY2Vzc190b2tlbiRwcm9kdWN0aW9uJ FjY2Vzc190b2tlbiRzYW5kYm94J FjY2Vzc190b2tlbj FjY2Vzcy1kZXZlbG9wbWVudC FjY2Vzcy1wcm9kdWN0aW9uL FjY2Vzcy1zYW5kYm94L Fpb1 FrX2xpdmVf FrYWIt FsY2h0X Ftem4ubXdzL Ftem4xLm9hMi1jcy52MS Fwa1 FwaS FwaS52ZXJjZWwuY29tL3YxL2ludGVncmF0aW9ucy9k FwaS5jbG91ZGZsYXJlLmNvbS9jbGllbnQvdjQvcGFn FwaS5uZXRsaWZ5LmNvbS9idWlsZF9ob29rcy FwaS5yZW5kZXIuY29tL2RlcGxveS9zcnYt FwaV FwaV9vcmdf FwaWZ5X2FwaV FwaXYzX FyZ29zX FzdHJhQ1M6 GRkZGTlJBT GTFdTRUNLL GTFdTRUNLX1RFU1Qt HQ1NxR1NJYjNEUUVIQWFDQ HT09H HT0NTUFgt HUjEzNDg5ND IGlvbl IHN0L IHNlci IUktVL Ii0tLS0tQkVHSU4gRUMgUFJJVkFURSBLRVktLS0tL ImF1dGgiO ImJveEFwcFNldHRpbmdzI Imh0dHA6Ly Imh0dHBzOi8v Imlvbl Imt0eS InBhc3N3b3JkIj InN0L InNlci InNlcnZpY2VfYWNjb3Vud InVzZXJuYW1lI ItLS0tLUJFR0lOIEVDIFBSSVZBVEUgS0VZLS0tLS J1YnlnZW1zX J1c2VybmFtZS J2lvbl J3N0L J3Nlci JCQVUt JCREMt JCRVUt JCRkYt JCVVMt JGFhY3RfaG1sZ1 JGFhY3RfcHJvZF JHJvdW5kcz JR0FB JR1FW JU1QuZXlK JUW9KYjNKcFoybH JhbXBfc2VjX JhdXRoIj JiX21hX JiX2xpdmVf JiX3ByX Jib3hBcHBTZXR0aW5ncy JjZS12My9BTFRBSy JkbWVf JlY292ZXJ5IEtleS JlZHJvY2stYXBpLWtleS1ZbVZrY205amF5NWhiV0Y2 JlbC JldG9vbF8wM JnNpZz JodHRwOi8v JodHRwczovL Jpb25f JrX2xpdmVf JrY3F0X JrY3Rf JrYWFf JrYWpf JrYXJf JrYXRf JramF0X JramFqX JrcGF0X JrcHNf JrcHRf JrcnRf JrdHJf JrdHhf JrdHki JrdWFf JrdXJf JuZF Jvb3RseV JvdCBN JvdCBO JvdCBP JwYV JwYXNzd29yZCI6 JwYy5hbmtyLmNvbS JzZXIu JzZXJ2aWNlX2FjY291bn JzdC K0FCY K0FDUk K0FFa K0FSb K0FTY K0FTd KUVFKO L0luY29taW5nV2ViaG9vay L2hvb2sv L2hvb2tzL L3Bvd2VyYXV0b21hdGUvYXV0b21hdGlvbnMvZGlyZW L3UzKzdRQUFBQUlBQUFB L3YzL L3dlYmhvb2sv L3dlYmhvb2tzL L3dvcmtmbG93cy LR0FUX LRVkw LS0tLS1CRUdJTi LS0tLSBCRUdJTiBTU0gyI LS1hY2Nlc3MtdG9rZW LXByaXYtMH Lm0ucGlwZWRyZWFtLm5ld Lm1ha2UuY29tL LmF0bGFzdjEu LmF6Y29uZmlnLmlvO0lkP LmFjY1 LmFjY2Vzc LmFjYy LmFwcC5uOG4uY2xvdWQvZm9ybS LmFwcC5uOG4uY2xvdWQvd2ViaG9vay LmcuYWxjaGVteS5jb20vbmZ0L3 LmcuYWxjaGVteS5jb20vdjIv LnF1aWtub2RlLnByby LndlYmhvb2sub2ZmaWNlLmNvbS93ZWJob29rYjIv MHg0QUFBQUFB MS8vM MTAwMC MVEFJ N0YW5kYXJkX N1aXByaXZrZXkx N1bW9sb2dpYy5jb20vcmVjZWl2ZXIvdjEvaHR0cC N1cF9za1 N4dGhf N4dHBf N4dWhf N4dXBf N5cl N5dF NBSV NCLU1pZC1zZXJ2ZXIt NCWC NDREIxX NDSVBBVF NDSVBSSl NGIxZ NGUEFUL NMT0pBUlNf NPTlZFWF9ERVBMT1lfS0VZ NUFlcDg2M NXTUtFWS0xL NXTVRLTi0xL NaWQtc2VydmVyL NhbXNhcmFfYXBpX NhbmRib3gtc3EwY3NiL NhdC NiX3NlY3JldF NicF NjcC10ZXN0L NjcC1saXZlL Nkay NlY3JldC10ZXN0L NlY3JldC1saXZlL NlY3JldF NmYXRf Nma1 NmbH Nmc2tfbWFfcHJvZF Nmc2tfbWFfdGVzdF NmdXRf NnZF Nnc1 NncF NoYTI1Nn NoYXJlZEFjY2Vzc0tleT NoYXQuZ29vZ2xlYXBpcy5jb20vdjEvc3BhY2VzL NoaXBwb190ZXN0X NoaXBwb19saXZlX NocGF0X NocGNhX NocHBhX NocHNzX NocHRf NocHRrYV NpZ1 NpZ25rZXkt NrLW9yLXYxL NrLWFudC1hZG1pb NrLWFudC1hcG NrLWFudC1vYX NrLWFudC1vcn NrLWFudC1zaW NrLWFwaS NrLWhlbGljb25lL NrLWxmL NrLmV5S NrMV NrX29yZ190ZXN0X NrX29yZ19saXZlX NrX2Nhcl NrX2UyYl NrX2xpdmVf NrX3Nib3hf NrX3Rlc3Rf NrZXlf NrdHNlY1 Nsa1 NsaS Nsb3VkaW5hcnk6Ly NtVm1kR3R1 NudHJ5YV NudHJ5aV NudHJ5c19leU NudHJ5cl NudHJ5dV NudmNh NueWtfc2F0L NueWtfdWF0L NvbW11bmljYXRpb24uYXp1cmUuY29t NvbmZpZ2NhdC1wcm94eS NvbmZpZ2NhdC1zZGstMS NvbnZleF9kZXBsb3lfa2V5 NwYXRf NxMGF0cC NxMGNzcC NxYV NxcF NxdV NzYV Nzay Nzby1rZXkg O0FjY2Vzc0tleT O3NpZz OTlNYUy OUkFBL OUkFLL OUkFM OUklJL OUklRL OUlJBL OkFQQTkxY OmRlZmF1bHQu OmRldmVsb3BtZW50L OnByZXByb2Qu OnByb2R1Y3Rpb24u OnN0YWdpbmcu OnRlc3Rpbmcu P2FwaS1rZXk9 P3NpZz PWlvbl PXN0L PXNlci Q09OVkVYX0RFUExPWV9LRV Q0FJU Q0NEQjFf Q0NJUEFUX Q0NJUFJKX Q0ZQQVQt Q0xPSkFSU1 QHB2ZS QHBhbS QHBicy QQVNTV09SRD QTUFLL QTUFUL QTltaW1t QU1mLXZC QUFBQUFBQUFBQUFBQUFBQUFBQU QUFFQUFXVnNZWE4wYVdNd QUJJQ QUJTS1FtVmtjbTlqYTBGUVNVdGxlU QUNDQ QUNEY QUdFLVNFQ1JFVC1LRVktM QUkQt QUl6Y QUlLX0NJX QUlLX1NFQ1JFVF QUlvV QUtDc QUtJQ QUtJR QUtMV QUxUQU QVBJL QVBJT QVBQX1VTUi QVByaXZhdGVLZXkxemtw QVEuQWI4Uk42 QVFWT QVNJQ QVRBVFQz QVRCQ QVRDVFQz QVRPQ QVRUQ QVZOU1 QVpFR QWNjb3VudEtleT QXN0cmFDUz QXR6YX QXR6cn QXpDY QXpGd QXpTZ QdVRUWS1Vc2VyLUtleS1GaWxlL QkJBVS QkJEQy QkJFVS QkJGRi QkJVUy Qm90IE QxLjlld QzQmxia0ZK R09DU1BYL R09PR R0MGMwMS R0MHMwMS R0MHMwMi R0MHMwMy R0MHMwNi R0MHMwOC R0MHMwOS R0MHMxNi R0NTcUdTSWIzRFFFSEFhQ0 R0bl R1IxMzQ4OTQx R1ZmZlbF90ZXN0X R1ZmZlbF9saXZlX R2Y19zZXJ2ZXJf R2bHkt R5bmFtaWNf RCMDR0ODkvMU8vdzFjRG55aWxGVT RE84M RE8wM RElTQ09SR RFU1Qt RGlzY29yZ RHOXJP RJU0NPUk RPMD RPOD RPS0VOX1NFQ1JFV RUFBQ RVpBS RVpUS RhMi RhYWN0X2htbGdf RhYWN0X3Byb2Rf RhcG RiMW RidGNf RidHVf Rja3Jfb2F0X Rja3JfcGF0X RkZGRk5SQU Rkb1 RkcF Rkcl Rkd1 RkxXU0VDS19URVNUL RkxXU0VDSy RlZmluZS Rlc3Rf RmcF RncF92MV Rpc2Nvcm RrLXVzL RrLmV5S Rua2V5L Ruc2ltcGxlX Rva2VuL Rva2VuLXNlY3Jld Rva2VuX3NlY3Jld Rvc2 RvdGVudjovLzprZXlf RwLmF1ZGl0L RwLmN0L RwLnB0L RwLnN0L RwLnNhL RwLnNjaW0u RyX2Rldl RyX3BhdF RyX3ByZXZf RyX3ByZXZpZXdf RyX3Byb2Rf RyX3N0Z1 Ryb3VuZHM9 Rza2V5LWF1dGgt Rza2V5LWFwaS Rza2V5LWNsaWVudC Rza2V5LXNjaW0t Rza2V5LXdlYmhvb2st S0VZM S0dBVF SFJLVS SUdBQ SUdRV SVFvSmIzSnBaMmx1 SVNULmV5S SZWNvdmVyeSBLZXkg SlFRSj TFRBS TQi1NaWQtc2VydmVyL TQlgt TV01LRVktMS TV01US04tMS TWlkLXNlcnZlci TaGFyZWRBY2Nlc3NLZXk9 Tk5TWFMu TlJBQS TlJBSy TlJBT TlJJSS TlJJUS TlJSQS U0ItTWlkLXNlcnZlci U0JYL U1dNS0VZLTEt U1dNVEtOLTEt U2hhcmVkQWNjZXNzS2V5P UE1BSy UE1BVC UEFTU1dPUkQ9 UFJEL UHVUVFktVXNlci1LZXktRmlsZS UM0JsYmtGS URVNUL UT0tFTl9TRUNSRV UmVjb3ZlcnkgS2V5I UyYl V1BMX0FQ V5SjBlWEFpT2lBaVZFTldNaUo5L V5SjBlWEFpT2lKS1YxUWlMQ0poYkdjaU9pSlNVekkx V5SlZjMlZ5U1VRa V5SmhJam9p V5SmhjR2xMWlhraU9pSnphMTlzYVhabF V5SnJJam9p V5SnJhV1FpT2lJeFkyVXhaVEV6TmpFM1pHTm1Oelky V5SnRhWEp2TG05eWFXZHBiaUk2 V5SndZWGxzYjJGa0lqb2 VBQU VBZXA4Nj VDNCbGJrRk VE9LRU5fU0VDUkVU VEVTVC VW5zZWFsIEtleS VaQU VaVE VbnNlYWwgS2V5I VjYXRf VkMjU1MTk6 Vkc2 VuZHIr Vua2V5X Vuc2VhbCBLZXkg VzZXJQV0Q9 Vzc3Vf W2FwaV X1NFQ1JFVD X1RPS0VOP X21ta X2EyVjVY X2F1dG X2FwaV X2V5S X3Bhc3N3b3Jk X3NrM X3YxX X3hzaz X3lydWNyZW XUExfQV Y21WbWRHdH Y252Y2 Y29tbXVuaWNhdGlvbi5henVyZS5jb2 Y29uZmlnY2F0LXByb3h5L Y29uZmlnY2F0LXNkay0xL Y29udmV4X2RlcGxveV9rZX Y2Z1dF Y2ZhdF Y2ZrX Y2Zsd Y2Zza19tYV90ZXN0X Y2Zza19tYV9wcm9kX Y2hhdC5nb29nbGVhcGlzLmNvbS92MS9zcGFjZXMv Y2hwdF Y2xpL Y2xvdWRpbmFyeTovL Y3NhX Y3NrL Y3h0aF Y3h0cF Y3h1aF Y3h1cF YGlvbl YHN0L YHNlci YW16bi5td3Mu YW16bjEub2EyLWNzLnYxL YWJzZWNf YWNjZXNzLWRldmVsb3BtZW50L YWNjZXNzLXByb2R1Y3Rpb24t YWNjZXNzLXNhbmRib3gt YWNjZXNzX YWNjZXNzX3Rva2VuJHByb2R1Y3Rpb24k YWNjZXNzX3Rva2VuJHNhbmRib3gk YWNjZXNzX3Rva2VuP YWlvX YWtfbGl2ZV YWthYi YWxjaHRf YXBpL YXBpLm5ldGxpZnkuY29tL2J1aWxkX2hvb2tzL YXBpLmNsb3VkZmxhcmUuY29tL2NsaWVudC92NC9wYW YXBpLnJlbmRlci5jb20vZGVwbG95L3Nydi YXBpLnZlcmNlbC5jb20vdjEvaW50ZWdyYXRpb25zL2 YXBpX YXBpX29yZ1 YXBpZnlfYXBpX YXBpdjNf YXBrX YXJnb3Nf YmJfbGl2ZV YmJfbWFf YmJfcHJf YmNlLXYzL0FMVEFLL YmVkcm9jay1hcGkta2V5LVltVmtjbTlqYXk1aGJXRj Ymt0cl Ymt0eF Ymt1YV Ymt1cl YmthYV Ymthal Ymthcl YmthdF YmtjcXRf YmtjdF YmtqYWpf YmtqYXRf YmtwYXRf Ymtwc1 YmtwdF YmtydF YxLjAt Z0d25f Z2JfYXBpX Z2h1X Z2hvX Z2hwX Z2hyX Z2hzX Z2l0aHViX3BhdF Z2xhZ2VudC Z2xjX2V5S Z2xjYnQt Z2xkdC Z2xmZmN0L Z2xmdC Z2xpbXQt Z2xvYXMt Z2xwYXQt Z2xwdHQt Z2xydC Z2xydHIt Z2xzYV Z2xzb2F0L Z3NrX ZEIwNHQ4OS8xTy93MWNEbnlpbEZVP ZEc5ck ZG5rZXkt ZG5zaW1wbGVf ZG90ZW52Oi8vOmtleV ZG9zZ ZGEyL ZGFwa ZGJ0Y1 ZGJ0dV ZGNrcl9vYXRf ZGNrcl9wYXRf ZGR3X ZGRkZOUkFM ZGRvX ZGRwX ZGRyX ZGVmaW5lK ZGlzY29yZ ZHAuY3Qu ZHAuYXVkaXQu ZHAuc2Eu ZHAuc2NpbS ZHAuc3Qu ZHAucHQu ZHQwYzAxL ZHQwczA2L ZHQwczA4L ZHQwczA5L ZHQwczAxL ZHQwczAyL ZHQwczAzL ZHQwczE2L ZHRuX ZHVmZmVsX2xpdmVf ZHVmZmVsX3Rlc3Rf ZHZjX3NlcnZlcl ZHluYW1pY1 ZISmxZV1E9 ZISmxZV1F0ZDNKcGRHVT ZMV1NFQ0st ZMV1NFQ0tfVEVTVC ZTJiX ZW5kci ZWQyNTUxOT ZWRza ZXNzdV ZXlKMGVYQWlPaUFpVkVOV01pSjku ZXlKMGVYQWlPaUpLVjFRaUxDSmhiR2NpT2lKU1V6ST ZXlKVmMyVnlTVVFp ZXlKaElqb2 ZXlKaGNHbExaWGtpT2lKemExOXNhWFpsW ZXlKcklqb2 ZXlKcmFXUWlPaUl4WTJVeFpURXpOakUzWkdObU56WT ZXlKd1lYbHNiMkZrSWpva ZXlKdGFYSnZMbTl5YVdkcGJpST ZeMS4xI2leMS ZjYV Zja1 ZjaV ZjcF Zjcl ZkhKbFlXUT ZkhKbFlXUXRkM0pwZEdVP ZlcmNlbF9ibG9iX3J3X Zm0xYV Zm0xcl Zm0yX Zm9yY2U6Ly ZmlnZF Zmlnb1 Zmlnb2hf Zmlnb3Jf ZmlndV ZmlndWhf ZmlndXJf ZmlvLXUt ZpZ29f ZpZ29oX ZpZ29yX ZpZ2Rf ZpZ3Vf ZpZ3VoX ZpZ3VyX Zpby11L ZtMWFf ZtMXJf ZtMl ZvcmNlOi8v ZzaWc9 _YXBpLWtleT _c2lnP a190ZXN0X a2l0X a3BhdF a3ViZWNvbmZpZy11L a3ViZWNvbmZpZy11c2VyL aG9va3MubmFidS5jYXNhL2dBQUFBQU aG9va3MuemFwaWVyLmNvbS9ob29rcy9jYXRjaC aG9vay5pbnRlZ3JvbWF0LmNvbS aGF3ay aGNhaWNf aGNhaWtf aGNhbWtf aGNiaWNf aGNiaWtf aGNibWtf aHR0cHM6Ly aHZiL aHZyL aHZzL aWNvL amluYV b0RZWGR6 b0daWEl2WVhke b252ZXhEZXBsb3lLZX b2F1dGg6 b2FwaS5kaW5ndGFsay5jb20vcm9ib3Qvc2VuZD9hY2 b2R0X b3BzX2V5S b3J5X2F0X b3J5X2FwaWtleV b3J5X3BhdF b3J5X3J0X b3J5X3N0X b3J5X3dha1 b3NfdjJfYXBwX b3NfdjJfb3JnX b3RwYXV0aC1taWdyYXRpb246Ly9vZmZsaW5lP2RhdG b3RwYXV0aDovL2hvdHAv b3RwYXV0aDovL3RvdHAv b3ZzeHBf bG9naW4oI bG9naW4oJ bG9naW4oY bGl2ZV bGluX29hdXRoX bGluX2FwaV bGluX3doX bGx4L bHN2Ml9wdF bHN2Ml9za1 bWF0X bWFrZXIuaWZ0dHQuY29tL3RyaWdnZXIv bWFrZXIuaWZ0dHQuY29tL3VzZS bWFyX bWN0X bWNyX bWRiX3NhX3NrX bWVyZ2lmeV9hcHBsaWNhdGlvbl9rZXlf bWZhL bWxzbi bXB0X bYXBpX bmFwaV bmJwX bmNwX2lhbV9CUE bmZ1X bmZiX bmZjX bmZvX bmZwX bnBnX bnBtX bnNlYz bnRuX bnZhcGkt bnlrX3YwX c250cnl1X c250cnlhX c250cnlpX c250cnlyX c250cnlzX2V5S c255a191YXQu c255a19zYXQu c2F0L c2Ftc2FyYV9hcGlf c2FuZGJveC1zcTBjc2It c2Jfc2VjcmV0X c2JwX c2NwLWxpdmUt c2NwLXRlc3Qt c2RrL c2VjcmV0LWxpdmUt c2VjcmV0LXRlc3Qt c2VjcmV0X c2dkX c2dwX c2dzX c2hhMjU2f c2hpcHBvX2xpdmVf c2hpcHBvX3Rlc3Rf c2hwY2Ff c2hwYXRf c2hwc3Nf c2hwcGFf c2hwdGthX c2lnX c2lnbmtleS c2stYW50LW9hd c2stYW50LW9yd c2stYW50LWFkbWlu c2stYW50LWFwa c2stYW50LXNpZ c2stYXBpL c2staGVsaWNvbmUt c2stb3ItdjEt c2stbGYt c2suZXlK c2sxX c2t0c2VjX c2tfY2FyX c2tfZTJiX c2tfb3JnX2xpdmVf c2tfb3JnX3Rlc3Rf c2tfbGl2ZV c2tfc2JveF c2tfdGVzdF c2tleV c2xrX c3BhdF c3EwY3NwL c3EwYXRwL c3F1X c3FhX c3FwX c3NvLWtleS c3RhbmRhcmRf c3VpcHJpdmtleT c3Vtb2xvZ2ljLmNvbS9yZWNlaXZlci92MS9odHRwL c3VwX3NrX c3l0X c3lyX cC5leUoxSWpvZ cG51X cG5iX cG9sYXJfYXRf cG9sYXJfb2F0X cG9sYXJfcGF0X cG9sYXJfd2hzX cGF0L cGF0LW5h cGF0LWFw cGF0LWV1 cGFja2FnaXN0X cGFzc3dvcmQ6I cGNza1 cGRsX250ZnNldF cGRsX2xpdmVfYXBpa2V5X cGRsX3NkYnhfYXBpa2V5X cGVybS cGVybT cGh4X cGhzX cGluYV cGlucl cGsxX cGtfcHJvZF cGtfdGVzdF cHBseC cHJ0YXBpX cHJpdmF0ZV cHJpdnlfYXBwX3NlY3JldF cHNjYWxlX29hdXRoX cHNjYWxlX3B3X cHNjYWxlX3Rrbl cHRyX cHVsL cHlsZl92 cHlwaS1BZ0VJY0hsd2FTNXZjbW cHlwaS1BZ0VOZEdWemRDNXdlWEJwTG05eVp3 cXlhcGkud2VpeGluLnFxLmNvbS9jZ2ktYmluL3dlYm cm5kX cm9vdGx5X cmFtcF9zZWNf cmRtZV cmV0b29sXzAx cmVsL cmtfbGl2ZV cnBhX cnBjLmFua3IuY29tL cnVieWdlbXNf d2FrYV d2FuZGJfdjFf d2ViZXhhcGlzLmNvbS92MS93ZWJob29rcy9pbmNvbW d2hzZWNf d2x1X d2xwX dDEuOWV1 dDU3FHU0liM0RRRUhBYUND dG9rZW4t dG9rZW4tc2VjcmV0 dG9rZW5fc2VjcmV0 dGVzdF dGZwX dGdwX3YxX dGstdXMt dGsuZXlK dHJfZGV2X dHJfc3RnX dHJfcGF0X dHJfcHJldl dHJfcHJldmlld1 dHJfcHJvZF dHNrZXktY2xpZW50L dHNrZXktYXBpL dHNrZXktYXV0aC dHNrZXktc2NpbS dHNrZXktd2ViaG9vay dHZseS dPQ1NQWC dPT0 dQTF9BU dSMTM0ODk0M dW5rZXlf dWNhdF dXNlclBXRD dha2Ff dhbmRiX3YxX diX2FwaV djEuMC dl4xLjEjaV4xI dlYmV4YXBpcy5jb20vdjEvd2ViaG9va3MvaW5jb21p dmNhX dmNpX dmNrX dmNwX dmNyX dmVyY2VsX2Jsb2Jfcndf dnR3bl dob1 doc1 doc2VjX docF docl dodV dpb25f dpdGh1Yl9wYXRf dsY19leU dsY2J0L dsYWdlbnQt dsZHQt dsZmZjdC dsZnQt dsaW10L dsb2FzL dsc29hdC dsc2Ff dscF dscGF0L dscHR0L dscnQt dscnRyL dsdV dzZXIu dza1 dzdC eG5kX2RldmVsb3BtZW50X eG5kX3Byb2R1Y3Rpb25f eG94YS eG94Yi eG94Yy eG94ZC eG94ZS eG94ZS54b3 eG94by eG94cC eG94ci eG94cy eGF1X eGFhdC eGFpL eGFwcC eGFwdC eGtleXNpYi eHNtdHBzaWIt eWEyOS emFwaWtleT0xMD enBrYV fU0VDUkVUP fVE9LRU49 fYTJWNV fYXBpX fYXV0a fZXlK fbW1r fc2sx fcGFzc3dvcm fdjFf feHNrM feXJ1Y3Jlb gaW9uX gc2VyL gc3Qu h0dHBzOi8v h2Yi h2ci h2cy hSS1Ut hY2Nlc3MtZGV2ZWxvcG1lbnQt hY2Nlc3Mtc2FuZGJveC hY2Nlc3MtcHJvZHVjdGlvbi hY2Nlc3Nf hY2Nlc3NfdG9rZW49 hY2Nlc3NfdG9rZW4kc2FuZGJveC hY2Nlc3NfdG9rZW4kcHJvZHVjdGlvbi hYnNlY1 ha19saXZlX ha2FiL haW9f hbGNodF hbXpuLm13cy hbXpuMS5vYTItY3MudjEu hcGkt hcGkuY2xvdWRmbGFyZS5jb20vY2xpZW50L3Y0L3BhZ hcGkubmV0bGlmeS5jb20vYnVpbGRfaG9va3Mv hcGkucmVuZGVyLmNvbS9kZXBsb3kvc3J2L hcGkudmVyY2VsLmNvbS92MS9pbnRlZ3JhdGlvbnMvZ hcGl2M1 hcGlf hcGlfb3JnX hcGlmeV9hcGlf hcGtf hcmdvc1 hhYXQt hhaS hhcHAt hhcHQt hhd2su hhdV hjYW1rX hjYWljX hjYWlrX hjYm1rX hjYmljX hjYmlrX hrZXlzaWIt huZF9kZXZlbG9wbWVudF huZF9wcm9kdWN0aW9uX hvb2suaW50ZWdyb21hdC5jb20v hvb2tzLm5hYnUuY2FzYS9nQUFBQUFC hvb2tzLnphcGllci5jb20vaG9va3MvY2F0Y2gv hveG8t hveGEt hveGIt hveGMt hveGQt hveGUt hveGUueG94 hveHAt hveHIt hveHMt hzbXRwc2liL iLS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t iY2UtdjMvQUxUQUst iYXV0aCI6 iYl9saXZlX iYl9tYV iYl9wcl iYm94QXBwU2V0dGluZ3Mi iZWRyb2NrLWFwaS1rZXktWW1Wa2NtOWpheTVoYldGN ia2F0X ia2FhX ia2FqX ia2FyX ia2N0X ia2NxdF ia2phal ia2phdF ia3B0X ia3BhdF ia3BzX ia3J0X ia3R4X ia3R5I ia3RyX ia3VhX ia3VyX iaHR0cDovL iaHR0cHM6Ly iaW9uX ic2VyL ic2VydmljZV9hY2NvdW50 ic3Qu icGFzc3dvcmQiO idXNlcm5hbWUi jZmF0X jZmtf jZmx0 jZnNrX21hX3Byb2Rf jZnNrX21hX3Rlc3Rf jZnV0X jaGF0Lmdvb2dsZWFwaXMuY29tL3YxL3NwYWNlcy jaHB0X jb21tdW5pY2F0aW9uLmF6dXJlLmNvb jb252ZXhfZGVwbG95X2tle jb25maWdjYXQtc2RrLTEv jb25maWdjYXQtcHJveHkv jbG91ZGluYXJ5Oi8v jbGkt jbVZtZEd0d jbnZjY jc2Ff jc2st jeHRoX jeHRwX jeHVoX jeHVwX kQjA0dDg5LzFPL3cxY0RueWlsRlU9 kRzlyT kY2tyX29hdF kY2tyX3BhdF kYTIt kYWFjdF9obWxnX kYWFjdF9wcm9kX kYXBp kYnR1X kYnRjX kZG9f kZHBf kZHJf kZHdf kZWZpbmUo kaXNjb3Jk kb3Nl kb3RlbnY6Ly86a2V5X kbmtleS kbnNpbXBsZV kcC5hdWRpdC kcC5jdC kcC5wdC kcC5zY2ltL kcC5zYS kcC5zdC kcm91bmRzP kdDBjMDEu kdDBzMDEu kdDBzMDIu kdDBzMDMu kdDBzMDYu kdDBzMDgu kdDBzMDku kdDBzMTYu kdG5f kdWZmZWxfbGl2ZV kdWZmZWxfdGVzdF kdmNfc2VydmVyX keW5hbWljX lHQU lHUV lMmJf lRb0piM0pwWjJsd lTVC5leU lZDI1NTE5O lZHNr lbmRyK lc3N1X leUowZVhBaU9pQWlWRU5XTWlKOS leUowZVhBaU9pSktWMVFpTENKaGJHY2lPaUpTVXpJM leUp0YVhKdkxtOXlhV2RwYmlJN leUp3WVhsc2IyRmtJam9p leUpWYzJWeVNVUW leUpoSWpva leUpoY0dsTFpYa2lPaUp6YTE5c2FYWmxY leUpySWpva leUpyYVdRaU9pSXhZMlV4WlRFek5qRTNaR05tTnpZM lhMjku ljby mSEpsWVdRP mSEpsWVdRdGQzSnBkR1U9 maW8tdS maWd1X maWd1aF maWd1cl maWdkX maWdvX maWdvaF maWdvcl mb3JjZTovL mbTFhX mbTFyX mbTJf mc2lnP nYl9hcGlf naG9f naHBf naHJf naHNf naHVf naW9uX naXRodWJfcGF0X nbG9hcy nbGFnZW50L nbGNfZXlK nbGNidC nbGR0L nbGZ0L nbGZmY3Qt nbGltdC nbHB0dC nbHBhdC nbHJ0L nbHJ0ci nbHNhX nbHNvYXQt nc2VyL nc2tf nc3Qu oY2FpY1 oY2Fpa1 oY2Fta1 oY2JpY1 oY2Jpa1 oY2Jta1 oYXdrL ob29rLmludGVncm9tYXQuY29tL ob29rcy56YXBpZXIuY29tL2hvb2tzL2NhdGNoL ob29rcy5uYWJ1LmNhc2EvZ0FBQUFBQ odHRwczovL odmIu odnIu odnMu p0ZXN0aW5nL pBUEE5MW pRUUo5 pY28t phcGlrZXk9MTAw pkZWZhdWx0L pkZXZlbG9wbWVudC ppbmFf pwa2Ff pwcm9kdWN0aW9uL pwcmVwcm9kL pzdGFnaW5nL qaW5hX rQUJh rQUNSQ rQUNSR rQUVo rQVJt rQVN0 rQVNi rX3Rlc3Rf raXRf rcGF0X rdWJlY29uZmlnLXUt rdWJlY29uZmlnLXVzZXIt saW5fYXBpX saW5fb2F1dGhf saW5fd2hf saXZlX sb2dpbigi sb2dpbign sb2dpbihg sbHgt sc3YyX3B0X sc3YyX3NrX t1YmVjb25maWctdS t1YmVjb25maWctdXNlci tBQ1JB tBQ1JC tBQ1JD tBQ1JE tBQm tBRW tBU2 tBU3 tBUm tBY2Nlc3NLZXk9 tFWT tHQVRf tLS0tIEJFR0lOIFNTSDIg tLS0tLUJFR0lOI tLWFjY2Vzcy10b2tlb tY3Jf tY3Rf tYWtlci5pZnR0dC5jb20vdHJpZ2dlci tYWtlci5pZnR0dC5jb20vdXNlL tYXJf tYXRf tZGJfc2Ffc2tf tZXJnaWZ5X2FwcGxpY2F0aW9uX2tleV tZmEu tbHNuL tcHJpdi0we tcHRf tfdGVzdF thcGld tpdF twYXRf tzaWc9 uY3BfaWFtX0JQQ uY3BfaWFtX0JQS uYWNjL uYWNjX uYWNjZXNz uYXBpX uYXBwLm44bi5jbG91ZC93ZWJob29rL uYXBwLm44bi5jbG91ZC9mb3JtL uYXRsYXN2MS uYXpjb25maWcuaW87SWQ9 uYnBf uZm9f uZmJf uZmNf uZnBf uZnVf uZy5hbGNoZW15LmNvbS92Mi uZy5hbGNoZW15LmNvbS9uZnQvd ubS5waXBlZHJlYW0ubmV0 ubWFrZS5jb20v uc2VjM ucG1f ucGdf ucXVpa25vZGUucHJvL ud2ViaG9vay5vZmZpY2UuY29tL3dlYmhvb2tiMi udG5f udmFwaS ueWtfdjBf vR1pYSXZZWGR6 vRFlYZH vSW5jb21pbmdXZWJob29rL vYXBpLmRpbmd0YWxrLmNvbS9yb2JvdC9zZW5kP2FjY vYXV0aD vZHRf vaG9va3Mv vaG9vay vbnZleERlcGxveUtle vc192Ml9hcHBf vc192Ml9vcmdf vcG93ZXJhdXRvbWF0ZS9hdXRvbWF0aW9ucy9kaXJlY vcHNfZXlK vcnlfYXBpa2V5X vcnlfYXRf vcnlfc3Rf vcnlfcGF0X vcnlfcnRf vcnlfd2FrX vd29ya2Zsb3dzL vd2ViaG9va3Mv vd2ViaG9vay vdHBhdXRoLW1pZ3JhdGlvbjovL29mZmxpbmU/ZGF0Y vdHBhdXRoLW1pZ3JhdGlvbjovL29mZmxpbmU_ZGF0Y vdHBhdXRoOi8vaG90cC vdHBhdXRoOi8vdG90cC vdTMrN1FBQUFBSUFBQU vdjMv vdnN4cF wLmV5SjFJam9n wY3NrX wYWNrYWdpc3Rf wYXNzd29yZDog wYXQtYX wYXQtZX wYXQtbm wYXQu wZGxfbGl2ZV9hcGlrZXlf wZGxfbnRmc2V0X wZGxfc2RieF9hcGlrZXlf wZXJtL wZXJtO wa190ZXN0X wa19wcm9kX waHNf waHhf waW5hX waW5yX wazFf wb2xhcl93aHNf wb2xhcl9hdF wb2xhcl9vYXRf wb2xhcl9wYXRf wbmJf wbnVf wc2NhbGVfb2F1dGhf wc2NhbGVfcHdf wc2NhbGVfdGtuX wcGx4L wcml2YXRlX wcml2eV9hcHBfc2VjcmV0X wcnRhcGlf wdHJf wdWwt weDRBQUFBQU weWxmX3 weXBpLUFnRU5kR1Z6ZEM1d2VYQnBMbTl5Wn weXBpLUFnRUljSGx3YVM1dmNtY xLy8w xMDAwL xUQU xeWFwaS53ZWl4aW4ucXEuY29tL2NnaS1iaW4vd2Via xpbl93aF xpbl9hcGlf xpbl9vYXV0aF xpdmVf xseC xvZ2luKC xvZ2luKG xzdjJfc2tf xzdjJfcHRf yYW1wX3NlY1 yZG1lX yZWwt yZXRvb2xfMD ya19saXZlX yb290bHlf ybmRf ycGFf ycGMuYW5rci5jb20v ydWJ5Z2Vtc1 zY3AtbGl2ZS zY3AtdGVzdC zYW1zYXJhX2FwaV zYW5kYm94LXNxMGNzYi zYXQu zYl9zZWNyZXRf zYnBf zZ2Rf zZ3Bf zZ3Nf zZGst zZWNyZXQtbGl2ZS zZWNyZXQtdGVzdC zZWNyZXRf za190ZXN0X za19jYXJf za19lMmJf za19saXZlX za19vcmdfbGl2ZV za19vcmdfdGVzdF za19zYm94X za2V5X za3RzZWNf zaGEyNTZ+ zaGEyNTZ- zaGlwcG9fbGl2ZV zaGlwcG9fdGVzdF zaHB0a2Ff zaHBhdF zaHBjYV zaHBwYV zaHBzc1 zaWdf zaWdua2V5L zay1hbnQtYWRtaW zay1hbnQtYXBp zay1hbnQtb2F0 zay1hbnQtb3J0 zay1hbnQtc2lk zay1hcGkt zay1oZWxpY29uZS zay1sZi zay1vci12MS zay5leU zazFf zbGtf zbnRyeWFf zbnRyeWlf zbnRyeXJf zbnRyeXNfZXlK zbnRyeXVf zbnlrX3NhdC zbnlrX3VhdC zc28ta2V5I zcGF0X zcTBhdHAt zcTBjc3At zcWFf zcXBf zcXVf zdGFuZGFyZF zdW1vbG9naWMuY29tL3JlY2VpdmVyL3YxL2h0dHAv zdWlwcml2a2V5M zdXBfc2tf zeXJf zeXRf %2d% %5f% &#1 &#4 &#5 &#6 &#7 &#8 &#9 &#x \\u002 \\u003 \\u004 \\u005 \\u006 \\u007 \\x2 \\x3 \\x4 \\x5 \\x6 \\x7 22736572766963655f6163636f756e74 2b414261 2b41435241 2b41435242 2b41435243 2b41435244 2b414568 2b41526d 2b415362 2b415374 2d2d2d2d20424547494e205353483220 2d2d2d2d2d424547494e20 41424941 41434341 41434462 4147452d5345435245542d4b45592d31 41496f54 414b4941 4150494d 41534941 415441545433 415443545433 41544f41 41545441 415a4547 417a4361 417a4675 417a5365 426f74204d 426f74204e 426f74204f 444953434f5244 446973636f7264 4a51514a39 50755454592d557365722d4b65792d46696c652d 5433426c626b464a 5f65794a 5f736b31 5f78736b31 6366736b5f6d615f70726f645f 644739724f 646973636f7264 6564736b 65794a566332567953555169 65794a68496a6f69 65794a6863476c4c5a586b694f694a7a6131397361585a6c58 65794a72496a6f69 666d31615f 666d31725f 666d325f 67686f5f 6768705f 6768725f 6768735f 6768755f 6769746875625f7061745f 676c6167656e742d 676c635f65794a 676c6362742d 676c64742d 676c66742d 676c696d742d 676c6f61732d 676c7061742d 676c72742d 676c7274722d 676c73615f 676c736f61742d 6c6f67696e2822 6c6f67696e2827 6c6f67696e2860 6d61725f 6d61745f 6d63725f 6d63745f 6d70745f 6e62705f 6e706d5f 6e73656331 6f70735f65794a 707970692d4167454963486c7761533576636d63 707970692d4167454e6447567a64433577655842704c6d39795a77 736b2d6c662d 736b2e65794a 736e747279735f65794a 737569707269766b657931 7379725f 7379745f 746b2e65794a 786170702d 786f78622d 786f78702d %3a%2f%2f \" +\n \" + \" \"+\" ' +\n ' + ' '+'  --proxy-user   --user   --user=  -u   chpasswd  http-basic.  ion_  ser.  st. !AQ \"-----BEGIN EC PRIVATE KEY----- \"boxAppSettings\" \"d\" \"github-oauth\" \"http:// \"https:// \"ion_ \"kty\" \"ser. \"service_account \"sk- \"st. \"username\" $1$ $2a$ $2b$ $2x$ $2y$ $5$ $6$ $7$ $P$B $aact_hmlg_ $aact_prod_ $apr1$ $argon2i$v= $gy$j $rounds= $scrypt$ln= $y$j &sig= 'ion_ 'ser. 'sk- 'st. +ABa +ACRA +ACRB +ACRC +ACRD +AEh +ARm +ASb +ASt ---- BEGIN SSH2  -----BEGIN  --access-key --access-token --certificate-key --password-stdin --project-id --project-ref -2- -Air- -MBP -Mac-Studio -Mac-mini -MacBook -NRMA -Pro- -docker.pkg.dev/ -iMac -macbook -mbp -pass  -passin  -passout  -priv-0x -us .acc- .acc_ .access .app.n8n.cloud/form/ .app.n8n.cloud/webhook/ .apps.googleusercontent.com .atlasv1. .auth( .azconfig.io;Id= .azure-api.net .azure.com .azurecr.io .azurewebsites.net .dkr-ecr .dkr.ecr .execute-api .fury.io .g.alchemy.com/nft/v .g.alchemy.com/v2/ .gserviceaccount.com .iam.gserviceaccount.com .loggly.com/bulk/ .loggly.com/inputs/ .logz.io .m.pipedream.net .make.com/ .quiknode.pro/ .r2.cloudflarestorage .signin.aws .supabase.co .supabase.in .supabase.red .vault.azure.net .visualstudio.com .webhook.office.com/webhookb2/ .windows.net /Accounts/AC /IncomingWebhook/ /client/v4/accounts/ /client/v4/zones/ /home/ /hook/ /hooks/ /powerautomate/automations/direc /u3+7QAAAAIAAAA /v3/ /webhook/ /webhooks/ /workflows/ 0x4AAAAAA 1//0 1000. 4b1d 5Aep861 7Q~ 8Q~ :*: :*:*: :// :0: :5432: :5433: :6432: ::: :AA :APA91b :default. :development. :fx :preprod. :production. :staging. :testing. ;AccessKey= ;sig= =ion_ =ser. =st. ?api-key= ?sig= @packagecloud.io @pam! @pbs! @pve! @tcp( @unix( A3- A9mimm AAAAAAAAAAAAAAAAAAAA AAEAAWVsYXN0aWMv ABIA ABSKQmVkcm9ja0FQSUtleS ACCA ACDb AGE-SECRET-KEY-1 AIK_CI_ AIK_SECRET_ AIoT AIza AKCp AKIA AKID AKLT ALTAK AMf-vB API- APIM APP_USR- APrivateKey1zkp AQ.Ab8RN6 AQE AQVN ASIA ATATT3 ATBB ATCTT3 ATOA ATTA AVNS_ AZEG AccountKey= AstraCS: Atza| Atzr| Auth( AzCa AzFu AzSe BBAU- BBDC- BBEU- BBFF- BBUS- BSA Bot M Bot N Bot O CAIS CCDB1_ CCIPAT_ CCIPRJ_ CFPAT- CLOJARS_ CONVEX_DEPLOY_KEY Credential( Credentials( DESKTOP- DISCORD DO00 DO80 DOTENV_PRIVATE_KEY Discord EAA EAAA ES_ EXO EZAK EZTK FFFFNRAL FLWSECK- FLWSECK_TEST- GCSqGSIb3DQEHAaCC GOCSPX- GOOG GR1348941 HRKU- HTTPBasicAuthHandler( IGAA IGQV IQoJb3JpZ2lu IST.eyJ JQQJ9 K00 K10 KEY0 KGAT_ LAPTOP- LTAI Mid-server- NEON NNSXS. NRAA- NRAK- NRAL NRII- NRIQ- NRRA- Neon ONE PMAK- PMAT- PRD- PasswordAuthentication( PlainAuthenticator( PuTTY-User-Key-File- Recovery Key  SAA SB-Mid-server- SBX- SCA SCW SEC SG. SLACK SNA SOA SUA SWMKEY-1- SWMTKN-1- SXA SharedAccessKey= Slack T3BlbkFJ TEST- TOKEN_ID TOKEN_SECRET TWILIO Twilio Unseal Key  Users/ Users\\ VULTR Vultr WPL_AP YCM YCN YCO YCP [api] ]:25\t ]:25  ]:2525\t ]:2525  ]:465\t ]:465  ]:587\t ]:587  _TOKEN __CONTRIBSYS__COM _a2V5X _access_key _account _admin_ _admin_key _api_ _api_ _api_key _apikey _auth _auth_ _authorization _eyJ _gitlab_session= _master_key _mmk _password _password _private_key _sdk_ _secret _secret_key _server _sk1 _skey _token _v1_ _xsk1 _yrucrem _zone_ \u0060ion_ \u0060ser. \u0060sk- \u0060st. aaaaaaaaaa aad ably absec_ abuse_ip_db abuse_ipdb abuseip_db abuseipdb access-client access-development- access-production- access-sandbox- access_ access_client access_key access_token access_token$production$ access_token$sandbox$ access_token= accesskey accesstoken account account_ account_sid account_token accountid accountsecret accountsid accounttoken acct id acct acct-no acct_1 acct_no acctnumber acl- acl_token admin_apikey adminapikey ado_pat ado_token aio_ airbrake airtable aiven ak_live_ akab- akeyless akia alcht_ algolia alibaba alicloud aliyun amplitude amzn.mws. amzn1.oa2-cs.v1. analytics api- api.cloudflare.com/client/v4/pag api.netlify.com/build_hooks/ api.render.com/deploy/srv- api.vercel.com/v1/integrations/d api: api_ api_key api_org_ api_token apify_api_ apikey apisecret apiv3_ apk_ apollo_api apollo_graph apollo_key app app_secret application application_secret applicationsecret appoptics appsecret appsignal arbiscan argos_ arm arn:aws-cn: arn:aws-iso arn:aws-us-gov: arn:aws: arn:aws:s3::: asana asia assembly_ai assemblyai atlassian atlassian.net auth auth auth/approle/login auth0 auth0.com auth0_clientid auth0clientid auth_key auth_token authorization authtoken aws-acctno aws_acctno aws_secret aws_sk awsacctno awssecret awssk az login azp_token azure azure_ai azure_devops azure_face azure_language azure_speech azureai azuredevops azureface azurelanguage azurespeech basescan baseten basic_auth( bb_live_ bb_ma_ bb_pr_ bce-v3/ALTAK- bedrock-api-key-YmVkcm9jay5hbWF6 better_stack better_uptime betterstack betteruptime bigcommerce bigmodelapikey binance bkaa_ bkaj_ bkar_ bkat_ bkcqt_ bkct_ bkjaj_ bkjat_ bkpat_ bkps_ bkpt_ bkrt_ bktr_ bktx_ bkua_ bkur_ blynk bootstrap_token braintree browserstack bscscan bugsnag bunny canonical_user canonicaluser captcha cc_test_reporter_id ccloud ce_token certificateKey: cf_global_key cf_key cf_zone cfaccount cfat_ cfk_ cflt cfsk_ma_prod_ cfsk_ma_test_ cfut_ cfzone cgw- channel_secret channelsecret chargebee chat.googleapis.com/v1/spaces/ choco chpasswd chpt_ cio circle- circle_ circleci civo clarifai cli- client client-secret client.secret client_id client_secret client_secret clientsecret cloudflare cloudflare_zone cloudflareaccess.com cloudflareaccount cloudflarezone cloudinary cloudinary:// cloudsmith clubhouse cmVmdGtu cnvca cocoapods_trunk_token coda_apikey coda_apitoken codaapikey codaapitoken codacy code_climate codeberg codeclimate codecov cognitive cohere coinbase comet_apikey comet_ml_apikey comet_mlapikey cometapikey communication.azure.com computer_vision computervision config pypi-token. config.cmd config.sh configcat-proxy/ configcat-sdk-1/ confluence confluent connect( connection-str connection_str connectionstr console- consumer_key consumerkey contentful convertto-securestring convex_deploy_key coveralls cqlsh credential creds cryptsetup  csa_ csk- cu_ cursor_apikey cursorapikey customer_io customerio cxth_ cxtp_ cxuh_ cxup_ cypher-shell cypress run cypress_record_key d$v= dB04t89/1O/w1cDnyilFU= dG9rO da2- dagster dapi dash.cloudflare.com/ data_dog datadog dato_cms datocms dbtc_ dbtu_ dckr_oat_ dckr_pat_ dd-api-key dd-app-key dd-application-key dd_api_key dd_app_key dd_application_key ddapikey ddo_ ddp_ ddr_ ddw_ deepgram deepl deepseek define( deploy-token descope dev.azure.com directory discord discord dnkey- dnsimple_ docker login dopt- dose dotenv://:key_ dotnet nuget dp.audit. dp.ct. dp.pt. dp.sa. dp.scim. dp.st. drone_rpc_token dsn dt0c01. dt0s01. dt0s02. dt0s03. dt0s06. dt0s08. dt0s09. dt0s16. dtn_ duckdns duffel_live_ duffel_test_ duo_only_client] dvc_server_ dynamic_ e2b_ echo -e echo -n ed25519: edsk eipalloc- eipassoc- elastic elastic_email elasticemail email_host encryption: endr+ eni- ent_token entra er_token essu_ etherscan etsy exa_apikey exaapikey exoscale expo_access_token expo_robot_token expo_token eyJ eyJ0eXAiOiAiVENWMiJ9. eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1 eyJVc2VySUQi eyJhIjoi eyJhcGlLZXkiOiJza19saXZlX eyJrIjoi eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2 eyJtaXJvLm9yaWdpbiI6 eyJwYXlsb2FkIjoi fHJlYWQ= fHJlYWQtd3JpdGU= facebook fal_ai_apikey fal_ai_key fal_aiapikey fal_aikey fal_apikey fal_key falapikey falkey fastly fc- feishu figd_ figo_ figoh_ figor_ figu_ figuh_ figur_ fio-u- fivetran fm1a_ fm1r_ fm2_ force:// forgejo freebcp freshdesk freshservice from_secret fromsecret fs-0 fusion_auth fusionauth fw_ fx_auth_token fx_token gb_api_ gcr.io/ genie getConnection( gh secret set  gho_ ghost ghp_ ghr_ ghs_ ghu_ gitea github_pat_ githubsecret gitlab glagent- glc_eyJ glcbt- gldt- glffct- glft- glimt- gloas- glpat- glptt- glrt- glrtr- glsa_ glsoat- gocardless godaddy google grafana.net grant gsk_ gumroad hawk. hc-ping.com/ hcaic_ hcaik_ hcamk_ hcbic_ hcbik_ hcbmk_ hcloud hec_token hectoken here_apikey hereapikey heroku hetzner hex__key hex_api_key hex_apikey hex_key hex_organization_key hex_organizationkey hex_repo_key hex_repokey hex_user_key hex_userkey hf_ honeycomb hook.integromat.com/ hooks.nabu.casa/gAAAAAB hooks.zapier.com/hooks/catch/ hostedzone/Z htpasswd https:// huawei hubspot hunter_ioapikey hunterapikey hunterioapikey hvb. hvr. hvs. hw_secret_access_key i-0 ibmcloud login ico- identified by  identified with  igw- infisical influx infobip infura instagram intelligence io_admin io_auth ipmitool iterable_apikey iterableapikey jdbc:oracle:oci: jdbc:oracle:thin: jenkins jina_ jira job-token join_token jumpcloud k6 cloud login k6 login k6_cloud_token k6_token k_test_ kagi key key_secret key_sid keysecret keysid kibana kinde kit_ koyeb kpat_ kraken kubeadm init kubeadm join kubeadm token create kubeadm_token kubeconfig-u- kubeconfig-user- kv_rest_api_token lambdatest lark ldapadd ldapdelete ldapmodify ldappasswd ldapsearch ldapwhoami lftp lightstep-access-token lin_api_ lin_oauth_ lin_wh_ linode live_ llx- logdna loggly login(\" login(' login(\u0060 logtail logz_io logzio loops_apikey loopsapikey lsv2_pt_ lsv2_sk_ lt-0 lt_access_key m0- mailchimp_transactional mailgun mailjet mailtrap maker.ifttt.com/trigger/ maker.ifttt.com/use/ mandrill mar_ mariadb masterkey mat_ mattermost mb_ mcr_ mct_ mdb_sa_id_ mdb_sa_sk_ meiliadminkey meiliapikey meilisearchadminkey meilisearchapikey meraki mergify_application_key_ message_bird messagebird meta_app mezmo mfa. microsoftonline.com/ mistral mixpanel mj_apikey mlsn. mob- mollie mongodb_atlas mongodump moonshot mpt_ msal msh my.salesforce.com myshopify.com mysql mysqladmin namecheap napi_ nat- nbp_ ncp_iam_BPA ncp_iam_BPK ne_token neon neon.tech netlify new PDO( new mysqli( nexmo nfb_ nfc_ nfo_ nfp_ nfu_ ngc_api ngc_cli_api ngrok noise_psk nomad_acl_token nomad_token novu now_token npg_ npmAuthIdent: npm_ nsec1 ntn_ nvapi- nyk_v0_ oDYXdz oGZXIvYXdz oapi.dingtalk.com/robot/send?acc oauth: oauthsecret object oc login ocp-apim-subscription-key odt_ okta okta.com oktapreview.com ollama one onmicrosoft.com onvexDeployKey openssl enc openssl passwd operator unseal ops_eyJ optimizely ory_apikey_ ory_at_ ory_pat_ ory_rt_ ory_st_ ory_wak_ os_v2_app_ os_v2_org_ otpauth-migration://offline?data otpauth://hotp/ otpauth://totp/ ovsxp_ owner_id ownerid owners oy2 p.eyJ1Ijog packagecloud packagist_ pager_duty pager_duty_ pagerduty papertrail particle pass passwd --stdin pat pat-ap pat-eu pat-na pat. paypal pcsk_ pcx- pd_api_key pd_api_token pd_token pdl_live_apikey_ pdl_ntfset_ pdl_sdbx_apikey_ pepper percy perm- perm: phs_ phx_ pina_ pinecone pinr_ pipedrive pk1_ pk_ pk_prod_ pk_test_ plaid plivo pnb_ pnu_ podman login polar_at_ polar_oat_ polar_pat_ polar_whs_ polygonscan portkey postmark pplx- preshared principal printf  prismic priv_key private-token private_ private_apikey private_key privateapikey privatekey privkey privy_app_secret_ prj_ project_number projectnumber projects/ prtapi_ prv pscale_oauth_ pscale_pw_ pscale_tkn_ psk= ptr_ pul- pushbullet pusher pushover pwd pword pylf_v pypi-AgEIcHlwaS5vcmc pypi-AgENdGVzdC5weXBpLm9yZw qdrant quay.io quay_robot_token quay_token qyapi.weixin.qq.com/cgi-bin/webh r-0 r8_ rabbitmqadmin rabbitmqctl add_user  rabbitmqctl authenticate_user  rabbitmqctl change_password  railway ramp_id_ ramp_sec_ razorpay rdme_ re_ recaptcha recognizer recurly reddit redis-cli registry login rel- relic_account relicaccount retool_01 rk_live_ rnd_ rollbar rootly_ routing_key rpa_ rpc.ankr.com/ rtb- rtbassoc- rubygems_ rzp_live_ rzp_test_ s/T s3:// salesforce salt samsara_api_ sandbox-sq0csb- sanity sasl.jaas.config sasl.password sat. sauce sb_secret_ sbp_ scaleway scp-live- scp-test- scrapingbee scw_ sdk- secret secret- secret-live- secret-test- secret_ secret_access_key secret_access_key secret_id secret_key secret_seed secretid secretkey secretseed segment_writekey segmentwritekey semgrep sendbird serp_api serpapi serper service-now.com sf_consumer sfdc sg- sgd_ sgp_ sgs_ sha256~ sharepoint.com shippo_live_ shippo_test_ shodan shortcut shpat_ shpca_ shppa_ shpss_ shptka_ sig_ signalfx_access_token signing_key signingkey signingsecret signkey- sk- sk-ant-admin sk-ant-api sk-ant-oat sk-ant-ort sk-ant-sid sk-api- sk-helicone- sk-lf- sk-or-v1- sk.eyJ sk1_ sk_ sk_car_ sk_e2b_ sk_live_ sk_org_live_ sk_org_test_ sk_sbox_ sk_test_ skey_ sktsec_ sl. slack slack.com slk_ smbclient smtp snap- snowflakecomputing.com sntrya_ sntryi_ sntryr_ sntrys_eyJ sntryu_ snyk snyk_sat. snyk_uat. so_apikey solarwinds sonar soroban source_secret sourcesecret spacelift spaces sparkpost spat_ split_ splitio_ splunk splunk_access splunk_o11y splunk_observability spotify sq0atp- sq0csp- sqa_ sqlcmd sqlplus  sqp_ squ_ sshpass  sso-key  stability standard_ statsig-api-key status_page statuspage stellar storyblok strava sts.windows.net/ subnet- subscription subscription_key subscriptionkey sudo -S  suiprivkey1 sumo sumologic.com/receiver/v1/http/ sup_sk_ supabase sw_apm swo_api syr_ system_accesstoken syt_ t-number t1.9eu t_number tatum team_ tenant test_ tfp_ tgp_v1_ tgw- thingspeak thirdweb tiktok tk-us- tk.eyJ tk_ together token\t token  token token= token token- token-id token-secret token= token_id token_secret token_secret tokensecret tomtom tr_dev_ tr_pat_ tr_prev_ tr_preview_ tr_prod_ tr_stg_ translator travis trello trunk.cocoapods.org ts.net tskey-api- tskey-auth- tskey-client- tskey-scim- tskey-webhook- tvly- twilio twilio\"( twilio\")( twilio'( twilio')( twilio( twilio)( twilio_apikey twilio_key twilio_token twilioapikey twiliokey twiliosecret twiliotoken twitch twitter typesense ucat_ unkey_ upstash uptime_robot uptimerobot userPWD= user_id v1.0- v^1.1#i^1# v_rest_api_read_only_token valkey-cli vault login vault vca_ vci_ vck_ vcp_ vcr_ vercel --token vercel_access_token vercel_api_token vercel_auth_token vercel_blob_rw_ vercel_token vgw- viber virus_total virustotal vol- volc_sk volcengine_sk volcenginesk volcsk vonage voyage vpc- vpce- vs_marketplace_pat vsce_pat vsts_pat vsts_token vt_api_key vt_apikey vt_key vtwn_ vultr waka_ wandb wandb_v1_ wcd_ wcs_ weaviate_ webex webexapis.com/v1/webhooks/incomi webflow whatsapp whsec_ wif wifi connect  wlp_ wlu_ wpa-psk wpa_passphrase  wpa_passphrase= write_key x-api-key x-apikey x-auth-key x-cisco-meraki-api-key x-consul-token x-nomad-token x-sf-token x_api xaat- xai- xapp- xapt- xau_ xfreerdp xkeysib- xnd_development_ xnd_production_ xoxa- xoxb- xoxc- xoxd- xoxe- xoxe.xox xoxo- xoxp- xoxr- xoxs- xsmtpsib- y0_ y1_ y2_ y3_ ya29. z_aiapikey zaiapikey zapikey=100 zeit_token zendesk zendesk.com zero_tier zerotier zhipuaiapikey zhipuapikey zip -P zone_id zpka_ {SSHA} "`),
      `CwAGAAcABQAJAAYABQAHAAcABwAPAA8AEgANAA4AEQAOAAkACQAKAAoADgAJAAYAFAAOABIACQAGAAcACgAfABoABAAEAAQABAAMAB8ABAAOAAYABgAKAAQABgAEAAYADQAFAAUABQAFAAUAEwAGAAsABgAqAAcABQAFAAYABQAGAAYABQAKAAYABgAGAAYABgAKAAYABgAGAAYAFQATAAsABAAHACcACAAHAAQABgAGAAYABgAGAAYABgAGAAgABgAaAB4ACwAUAAQADgAOAAQABAAEAAQABAAaABcAFAAMAAQABAASAAYACQAOABEACwALAAYACwAPAAsADgAGABMAEwAqABMABAAEAAcACwAMAA4ABgAKAAcADAAWAAoACAAGAAYABQAHAAsAKgAqAAYABgAHAAQABAAHAAgABAASAAsAKgAIAAoADgAIAAoACAAIAAwADAAGAAQABgAGAAYADAAEABoABAALAAcAGgAjAAsABgAGAAcABQAFABoAFQAFAB0AFQAFAAUABQAFAAQACQAOAAUABQAGAAcABQAFAAUACgATAAsABQAFAAcABQAHAAUABgAFAA4ACgAGAAYABQAFAAUADAAMAAQABwAHAAcABgAUAA4AFAAGAAYABAAEAAYABgAGAAQACgAKAAQABAAMAAsADAAMAAYABgAGAAYAFgAKAAgADgAQAAwABgAEAAYABgAGAAYABgAGAAcACQAJAAUABwAWAAoABwAJAAUABQAJAAQABgAGAAYAKgAEAAQABAAaABQABAAcAAQABAAUAAgADgAEAAQABAAEAAQABgAHAAQABAAKAAUAEwALAAQABAAHAAcABAAEAAQABgAFAAUABAAHAA4ACAAfABsAEAAYABcAEwAEAAoABgAHAAsAFAAEAAQAKgAqACQAIgAEAAoADAAHAAcACgAKAAoAEQAWAAUACQALAAYABQAGAAYAKQAJABUACgAMAAYABgAOAAUABgAVAA0AKAALAAwABgAFAAYABgAGAAYABgAGAA4ADgAKAAUABQAJAA8ACwAIAAcACgAHABQAEAAGABAAKgAEAAsABgAKAAsABgAKAAcABgAGAAYABgAGAAcABwAHAAYABgAGAAYABgAGAAYABgAEAAgABgAGAAYABAAOABAABgAUAAQABQAGAAUABQAFAAUABgAWAAgACQAqABQABQAMAA0ADgAGAAUADgAVABIACgAVAA0ADAAVAAYACQAGABoAHgAaABgAEgAoAAwABQAGAAUACwAOACgACAAGAAYABgAGAAQABAAEABIABAAHAAgACAAFAAcACgAWAAkACwALAA4ADwATAAQADAAEAAsACwAEAA8ADwAIAAYABAAEABAAEAAGAAQABAAEAAgAFAAnAA8ADwAHAAcABwAHAAYACAAEAAoACwAPAAwADAAMAAwACAAPAAcABwAEAA8ADwAIAAgACgAKAAoABgAIAAQABAAQAAoACAAIAAwACAAIAAYACwALAB4AFAAUABYABgAIAAgABAAEAAQABAAEAAoADgAGAAcABgAGAAUABgAGAAYACQAMABEADAAQAAwADAAMAAYABgAFAAYAFgAFAAgACQAJAAgACgAGAAYABgALAAYABgAIAAgAGgAVAAUAHQAFAAUAFQAFAAUACQAOAAUABQAFAAUABQAGAAUABQAKABQADAAFAAUACAAFAAgABQAFAAYABQAOAAoABgAGAAUABQAFABoABgAGAAYABgAGAAYABwAKAAkABQAIAAgACAAIAAgACAAIAAgAFgAEAAwADwAPAA4ABgAKABwABQAFAAkABgAJAAYACAAEAAQADwAFAAUABQAEAA4ADgAEAAQABgAGAAsACwAKAAQABAAEAAQAEQAKAAgABgAEAAgACAAHAAcABwALAAcADwAPAAQAEgALAAcABwAHAAcACgAIAAgACgAOAAoACAAKAA4ADAAQAA4AEgAFAAYABgAFAAUAEAAJABEABgAFABIABQALAAsADgAVAAgABgAGAAUABgAGAAYAEgAFAAwADAAVAAYABgAMAAUAGgAKAAYADwARAAQACAAbACoADwAKACAACgAqABoAFAAEAAgACgAQAAYADgAEAAQADgAGAAoABAAGAAcADgAKAAYABgAKAAkABQAIAAYABgAFAAwABQAFAAYACgAHAAoABgAeABUAFQAWAAYABgAFAAUAEQARACgABgAFABEABQAFAAYABgAGAAYABgAFAAYADAAVAAgAGQAYABQACQAgABwAEQAFAAoABgAIAAUAJQAqACIAKgAFAAoADQAIAAUACAAKAAgACAARACoABgAGAAYABgAGAAYABgAGAAgABgAIAAgACAAGAAYABgAGAAYACQAFAAUABQAFAAUADgAKAAkACAAGAAkABgAIAAgACAAIAAYACAAGAAkABQAdAAYACAAMABIABQAFAAUABgAGAAwADAAFAAoABQAFAAUACQAJAAgADAAIAAoACAAIAAkACQAJAAkACQAJAAkACQAFABAAEAAOAAoACgAUAAoAEAAFAAYACgAFAAYAHAAqABAACgAhAAoAKgAVABoADAAEAAQABAAEAAQACgAVABMABgAGAAUACgAGAAYACAAIAAYACAAIAAgABgAHAAcABgAGAAcABwAHAAYABgAEAAoABgALAAYACQAFAAYAEQAVAB4AJgAaAAYACAAIAAgACAAIAAgACgAFAAUABQAFAAYACAANABIACAAqAAUACQAJAA4ACgAJAAkACgANAA0AKgAUABQACAAJAAkACQAGAA0ACgAJAAUACgAKAAUAIAAaAAUABQAFAA0AIAAFAAYABQAGAAYABQAOAAUABQAFAAUABQAFAAUABgAFAAgACQAJAAkACQAJAA0ADAAMAAUAEAAUAA0ABQAMAAwABQAQABAACQAFAAUABQAJABAAEAAIAAgACAAIAAkABQAKAA0ADQAQAA0ADQAJABAADAAIAAgABQAJAAkACQAQABAACgAKAAoABgAFAAYACQAJAAUABQAFAAoADAAOACkACQAFAAUADQAFAAUADAANAA0ADQAFAAgACAAIAA0ADQAGAA4AFQAVAAYABgAFAAUABgAGAAUACgAKAAYACQAKABYAEQANAA4ABQAFAAgAGgAkACoABQAJAAwABgAMAAUACgAFABEADAAGAAwAKgAIAAUABQAIABYACAAQABAABgAFAAkACAAIAAkACQAJAAoADgAKABEADQAOAA4AEgAGAAgABAAHAAsACAAGAAoABgALAAgABgANACoABQAFAAUABQAFABQABgAEAAQABwAEAAQABAAGAA4ACAAHAAoABgAIAAYABwAHAAgABgAEAAcABwAGAAcABAAGAAQABAAVABQABgAGAAYABgAGAAoABgAGAAYABgAFAAYABQAGAAYACgAMAAYADgAGAAoACQAHAAYABgAFAAUABQALAAUABgAKAAYABgAFAAoABAAEAAQABgAZABMAFwAJABEAGwAfAAcACgAGAAUABwALABUABQAqACUAIgAqAAcABQAKAA0ABQAHAAYABAAGAAYABgAEAAcABwAHAAcABwAHAAoAFAATABoAHgAmAAYABgAGAAYABgAGAAoABgAGAAYACwApABEACQAKAAcABwAVACoABgAGAAYABgAGAAcABwAHAAYABwAGAAYABgAGAAYABgAGAAoACwAGAAYAFQAFAA4ADQAGAAUABQARABEABgAnAAYAHgAWABUAFQARAAUACgAGAAUABQAGAAYABgAGAB0ABgALAAsABQAOAA4ABQAGAAYABQAFAAUABQAJAAkABQASAAcACwALAAcABwAKAAcABwAKAAkACQAJAAkACQAJAAkACQAFAA8ADwAOAAoABAAEAAUADwAIAAoABQAGAAYAGwAqABoAFQAPAAoAIQAKACoABgAEAAoAFQAHAAYABwAHAAYABgAHAAcACgAGAAYABQAGAAkABQAFAAUABQAFAAYADgAHAAoACQAHAAYABgAJAAcABwAHAAYABwAGAAkABgAFAAUABwAHAAcABwAHAAcABgAaACYAHgAKAAUABQAFAAsACAAGAAUADgALABAABgAGAA8ACwALAAYABQAGAAYABQAFAAUABQAJAAUABgARABUACgANAAkABgAJAAkACQAFAAoACgAQABQABgAGAAYABgAEAAQABAAEAAQADgAEAAYAFQAOABIABQAFAB8AGgAFAAUADQAfAAUABgAKAAUACAAGAAQABgAGAA4ADgAGAAYACQAGAB4AGgALABUABQAFAAUABQAFAAUAFwAaABUADQAGAAUABQASACcABQAHAAkADQAHABYAKgAHAAUACQAHABIADQANACoACQAOAAkACQAKAAkACgAOAA0ACwAqACoAEwATABMABQAHAA0ABgANAA0ABwAHAAcABQAVAA4AFQAGAAYACgAKAAUABQAGAAYABQANAAsADQANAAUABQARAA0ADgAGAAoAFgAJAAUABQALAAcAIwAaAAUABgAEACoACAAKAAwABgAEAAgACAAKAAoACwAGAAUACwAKAAkABQAFABEACwALAAsADwATAAUADQAFAAUABQAFAAUADwAPAAkACgAJAAkACgAPAA8ACgAGAAkACQAJAA8ADwAJAAcABwAHAAcABQAKAA8ADQANAA0ADQAJAA8ABwALAAcABQAFAAkACQAJAA0ACQALAAsACgAGAAkACQAFAAUABQALACkADgAJAAUABQAEAAQAAwADAAMAAwADAAMAAwADAAUABQAFAAUABQAFAAMAAwADAAMAAwADACAACAAKAAoACgAKAAgACAAIAAgAIAAWAAgACAAIACAACAAIAAgACAAMAAwACAAIAAgACAAIAAgACgAKAAoADgAOAAoAKAAQAAgACAAKABoACgAOAAgAGAAQADIAEAAKAAoACAAIAAgACAAIAAgAFgAQAA4ADAAKAAoADAAMAAwACgAMAAoADgAOAA4ADgAIAAgACAAIAAgACAAIAAoADgAoADYADAAMABQAFgAIAAgADAAKAAoACgAJAAQABQADAAQABQADAA4ACAAIAAQACQAMAAUABQAEAAMAHwAQAAMADgAIAAkABQAFAAUAEAAEAAQACgADAAQABAAEAAQAAwADAAMABAALAAsABgALAAUACAALAAQABQAFAAUABAAEAAQABQAFAAUABQAEAAQABAAEABAACwAMAA4AEQAQAAwADQADAAUABAALAAkACAAFAAUAEAAFAAgABAAGAAgACQAIAAMABQAFAAcAFAAXABsACQAGABAADgAKAAsAEgAIAAgADAAIABQAEgAUABgAEQATAAgAEAAKAA4AFQALAAwADAANABAAEQAeAAwADAARABQAEQAGAAYABwAgAA8ABAAJAAoACwAJAAQABQAEAAcAAwADAAMABQADAAMABgAGAAYAAwADAAcACQANAAMACQAMAAkACQALAAUABQAFAAQACQAFABAABQAFAAUABQAGAAMABgAUABAABAAWAAQABAAQAAcACwAEAAQABAAEAAQABAAFAAYABAAEAAgADwAJAAMABAAEAAYABAAGAAQABAAFAAQACwAIAAUABQAFAAQABAAEAAUABQAFAAUABQADAAUABQAFAAQABgAHAAcABgAIABEACwAMAAgABwAEAAQAEgAHAAMABAADAAMABAAEAAgACAANABEABwAEAAkABQAVAAQABAAMAAcABQADAAMABAAFAAcABAALAAQABgAFAAUABAAFAAUABQAEAAMABQAFAAQAFwATABQADQADAA4ABAADAAMAAwADAAUAAwADAAMACQAJAAMAEAAFAAgABQAIAAwABgAGAAsABgAGAAUABQAGAAMAAwADAAMABQAFAAUABwAHAAYABgAGAAYABgARAAYACwAIAAcACgAFAAUACAAHAAUABgAOAAQAEAALAAQACQAJAAwABQAHAAsABwAEAAUABgAEAAUACAAGAAUABQAEAAQACgADAAQABgALAAoACgAJAA0AEwASAA8ABwANAAoADAAYABUADQAJAAsABwAIAAsADQAJAA0ACgAMAAcABAAHAAYABwAKAAQACQAMAAsABwAJAAQACAAIAAUACAAFAAgABAAGAAcABwAIAAYACQAJABAACQAEACAAHAAaACAABAAEAAcACAAJAAoABgAJAAYABAAKAAwACgADAAoACwASABEACQAJAAkACAAGAAMACwALAA8ACAANAAUABAALAAoACQANAAQABAASAAUACQAOAA0ACAAKAA0ACQAKAAoACgAGAAkACQAFAAgACQAFAAgADAAKAA4ADAAHAAsACQANAAsACAAHAAsACAAGAAYADQAgAAwADQALAAwACwAOAAcABQAFAAUABQAGAAUABgAGAAYABQAFAAUABQAFAAUABQAFAA8ACQAMAAcABwAFAA4ADQAHABMABgAIAA8ADQAGAAcACQAFAAQABAANAA0ABQAGAAQADgANAAkAHgAFAAgABQADAAcABwAIAAQACAAEAAYADQANAAkADQANAAwACgAPABQAEQAOAAoADQAKAAkACAAFABUACwANAAoADAAGAAwACAALAAcACQAGAAgADAAPAA4ACwAXAA8ADgASAAoACQAQABAACgAJAAgADgAOAA0ACAAMAAsACgAWABEACQAFAAoABQALAAQABAADAA0ADAALAAoABQAFAAUABQAMAAsAEgAEABYABQAEAAcABAAUAAgABwAIAAcABQAFAAkACQAKAAoAEgAKAAoAEgAIAAQABAAEAAQACAAFAAgABwAMAAcADQAJAAcABwAGAAkADAAFAAQADgAMAAkABgAGAAYACAAGAA8AAwAHAAcABwAHAAcABwAHAAcABAAHAAwADAAQAAsACAAEAAcABwAIAAQACQAJAAcADQAMAAoACwAFAAQACQAFAAgABQAJAAQACgAJAAgAEQAQAAoAAwAVACAADAAIABkACAAgABQAEAAIABAACAANAAoADAAJAAoABwAJAAYABgADAAYABQAFAAYABgAFAAYABgAGAAgABQAFAAQACAAHAAcACQAMAAsACgAEAAsACgADAA0ACAAHAAcABQAOAA4ABAAFAAQABAAEAAQABQALAAwABgAIAAcABgAFAAcABQAGAAYABgAGAAUABgAFAAcACgAHAAYACwAFAAQABwAFAAwABgAGAAYABgAGAAYABgAJAAgACwAKAAYABwAIAAsACgAHABQAEwAMAAsADAALAAMACQAUABcAHQAMAAgACAAGAAcADwAMAA4ABAAEAAQAFAADAA4ABAAOABAABAAJAAYABwAGAAkADAAIAAcACAAPAA4AEAARAAcABQAEAAkACgAJAA4ACAAOAAgABwAEAAMACgAHAAkABgAGAAUABAAFAAUABgAMAAwAFAANAA0AEAARAAoABAAHAAoACgAKAAoACgAEABYACAAKAAcABgAFAAQABgAGAAcABwAHAAcABwAGAAwACwAIAAgABAANAAMAFwAHAAcACAAYABQACAAEAAcACQAEAAoAAwAEAAQACgAKAA0ACwATABEABgAYAAwACwAIAAUABAAUAAcACAAJAAUABAAGAA0ACQAIAAQABAADABEADQAFAAoACQAFAAQABAALAAsACAAEAAkABwAIAAsABQAEAAQABAAEAAQABwALAAUACQAPAAsABAAJAAQADQAEAAUABAAGAAcABgAKACAABgALAAYACAAZAAQABAAIAA8ABgADAA8ADgALAA4ADwAHAAoACwAHAAgABwAHAAgACgAKACAADwAPAAYACAAHAAYAAwAKAAwACgAKAAsACQAKAAgABAAOAAMABgAGAAYABAAGAAUABAAKAAwACAAQAAsAEAAGAAUABQAFAAQABAAFAAgABQAJAAQAAwAIAAgABQAFAAQABAAMAAkACgAKAAoACwAHAAgABQAJAAkABwAHAAgADQAIAA4ACwANAAoABwARAAQADgANAAkABwADAA0ACgALAAQABAAEAAoABgAIAAMABQAGABQAGwAGAAcAEAAKACAAAwADAA0AFQAeABwABwAIAAkACAAFAAMACQAKAAcABgAJAA4ABAANAAwACQAIAAQABwAHAAsABAANAAQACQAJAAkACQADAAUACgAEAAwADwAGABAADQAEAAUACgAEAAgACQAJAAsABAAEAAYABwAMAAwABwARABEACQAKAAsACAAJAAoAEAAPAAcACAAIAAcABgAPAAsABAADAAQABAAEAAcADgAMAAwABgAIAAYABgAGAAYABwAEABUACwAKAA0ACAADAAwACgAKAAoACgAHAAwABgAJAAYABAADAAcABwAIAAwADAAIAAgABQAHAAMABQAJAAQACQAEAAUAFgAHAAcABwAKAAcABAAJAAkACQAKAAUABwANAAwACQAGAAkABQAGAAgABgANAAsAFAAHAAcABwAEAAYACAAEAAQACAAIAAkACQAPAAsACgAHAAkABgAQAAcADAAQAA8ACAALAAQAHwAHAAgABgAHAAQAEgAEAAgABgAIAAUABQAGAAUABAAHAAQACgAIAAYABgAGAAMACAAGAAYADAAFAAYACAAMAAYACAAMAAwACwAGAAcABwAIAAsACAAHAAoABgAGABMABgAKAAsADQALAA4ABQAGAAgACQAIAAkABwAIAA0ACgAMAAwACQAMAAsABgAHAAkABQAGAAcADAALAAgABwAFAAoAGgAKAAsABQAEAAQABAAEAAQADgATABAAEQAPAAwABAAFAAsACgAEAAcADQAMAAYABgAGAAQABQASAAgACAAKAAoACQAGAAUABQAFAAUACQAEAAQACQAFACAABwAIAAYAAwANAAQABAAHAA8ADwAJAAkACAAKABYADgANAAoABQAFAAQABQAFAAQACAAIABAADwAFAAUABQAFAAUACAAFAAUABQAFAAkAAwADAAMAAwAFAAoACQALAAoABwALAAkACAANAAsABgAHAAUABgA=
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAQAAAAEAAQABAAAAAQABAAAAAAABAAAAAAABAAEAAQABAAEAAQAAAAEAAQAAAAAAAAABAAAAAAABAAAAAQABAAEAAAABAAEAAQABAAEAAAAAAAAAAAABAAEAAQAAAAAAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAQABAAAAAQABAAEAAQABAAAAAQABAAEAAAAAAAEAAQAAAAEAAQABAAEAAQAAAAAAAQAAAAAAAAAAAAAAAQAAAAEAAAABAAAAAQABAAAAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAAAEAAAAAAAAAAAAAAAEAAQABAAEAAQAAAAAAAQABAAEAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAAAAAAAAAAAAAAEAAQABAAEAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAQABAAEAAQAAAAAAAAAAAAAAAAABAAAAAQABAAEAAAABAAAAAAAAAAEAAQABAAEAAQAAAAEAAQABAAEAAAABAAEAAQABAAAAAQABAAEAAAABAAEAAAAAAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAAAEAAQAAAAAAAAAAAAAAAQABAAAAAQABAAEAAQABAAEAAQABAAAAAQAAAAEAAQAAAAAAAAAAAAEAAQABAAEAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAEAAAABAAEAAQABAAEAAAAAAAAAAAABAAEAAQABAAEAAQABAAAAAAAAAAAAAQABAAEAAAABAAEAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAABAAAAAAAAAAEAAQAAAAAAAAAAAAEAAQABAAEAAAAAAAAAAQABAAEAAAABAAEAAQABAAEAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAQABAAEAAQABAAEAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAABAAAAAQABAAEAAQAAAAEAAQAAAAEAAQAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAQAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAAAAQAAAAAAAAAAAAAAAAABAAEAAQABAAEAAAAAAAAAAQAAAAEAAAABAAEAAAABAAEAAQABAAEAAQABAAEAAAABAAEAAAAAAAEAAAABAAEAAQABAAEAAQABAAEAAAABAAEAAQABAAEAAQABAAEAAAABAAAAAQABAAEAAQABAAAAAAABAAEAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAQABAAAAAAAAAAEAAQABAAEAAQAAAAAAAAABAAAAAQABAAEAAQAAAAAAAQAAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAQABAAEAAQAAAAEAAQABAAEAAAABAAEAAQABAAAAAAABAAEAAAABAAAAAQAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAQABAAEAAAABAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAEAAAABAAAAAQAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAEAAAAAAAEAAAABAAEAAQABAAEAAQAAAAAAAAAAAAAAAAABAAAAAAABAAEAAQAAAAAAAAABAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAAQABAAEAAAABAAEAAAABAAEAAQAAAAEAAQABAAEAAQAAAAAAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAEAAQAAAAAAAAABAAEAAQABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAQAAAAAAAQABAAEAAQAAAAAAAAABAAEAAAAAAAAAAQAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAABAAEAAQAAAAEAAAAAAAEAAAAAAAEAAQAAAAEAAQAAAAAAAAAAAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAAAAEAAQAAAAAAAAAAAAAAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAEAAQABAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAQABAAEAAQABAAEAAQABAAEAAAABAAEAAQABAAEAAQABAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAEAAQABAAEAAQABAAAAAQABAAEAAAAAAAEAAAAAAAEAAQABAAAAAQAAAAEAAAABAAEAAAABAAAAAAAAAAAAAQABAAEAAAAAAAAAAQABAAEAAQABAAAAAAAAAAEAAAAAAAEAAQABAAAAAAAAAAAAAAAAAAEAAQABAAEAAAAAAAAAAAAAAAAAAAAAAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAAAAAAEAAQABAAAAAQAAAAAAAQAAAAAAAQAAAAAAAAAAAAAAAQABAAEAAQAAAAEAAAABAAEAAQAAAAEAAQABAAEAAQABAAAAAAABAAEAAQABAAEAAQABAAAAAAAAAAEAAAABAAEAAQABAAAAAQABAAAAAQAAAAAAAAAAAAAAAAABAAEAAQABAAEAAQABAAEAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAEAAQAAAAEAAQABAAEAAAABAAAAAAA=
AQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAQABAAEAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgADAAUABQAFAAUABQAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
OD9MDlhXyyhGTFhDTkMxB7UwVApaR1drWQoDRZggRyhUDpkNmQ2ZDZkNmQ2ZDY1AsR4rUg5r71pGZk1EVg5WBnJEA0WGIENFREWZZW0wMzdaR6ZKVA5tXORGWkeDaJdOrRZGZoZJVGZGTGpmWEu4EplliF7CIjEzSExITOZm62YCZwJnxmJWBlNQU1BTUFNQU1BTUFNQU1BTUFNQ2kiWHQNGAlYCZ/kETWYoVnFWcVZxVnRVxU6rTjVRTWYZVRlVZyBTTFNMBFW6CWYkZihmKLlVuVVRNGY0ljRIZkhmUDj0ZlFfVlxtXFdrwkYCZ/Zo9mhSI2dYQ1uWHfYQDmtMDuYM5gzmDKZGTWZNZkNmWQpDZlNMUw62DbdkSGfCIpJm1FA1X1YOc2QxM2cgU1dTV2cgmCCYIGRltTBZCkNmgmb5CNphbTC1MNkW2RaGINkW2RbZFlhnWGdBZ0Fn5gxaHUwjWFcDCkxLQ0SmRkYfZ1RnVEVF0QnRCVdAwkESRqZGUVhsRQhe11AOToJBcApwCnIKhkHEQjVfeApCGotQgkGlCqUK1ggEKllUT1u5WLYaqljEVkIadVnrCpdYWU6ICIgIbhV6FcwxUiNTTIMggyAsDoMgVA5MY1hrRmJtMG0wcTymPKZKpglOQE0KUgpGTrkKllSGIEZiSExxPAhe+QpIXOQKV2v2EOEaRmZGZkZmWGuDaCsOKw4rDisOLA4nTrYNMBKrRjUSQjBYZ1RZV1RFRTdo92hTKJpZpF3YNFg5AmfRGtIa1RqmRqZKcxjUMDASkhhMW1MZUxlRKEUZkRmTGYYythkxaTMaMxqmRqZGEmcvGVYakxqxGrEaK1a0GrYa9BrrGuwaMhhWDkw6Q1tDW0NbQ1tDW0NbQ1sCGo1AWRpIZlhUQ0XhGuEaWEtHKFhXV2fhGuEa4RrhGlJnRBtCMYYehh4qK5AikCKqIpYdDiUOJXRVK1KmJQJKmVkEIsIykDZTTNA5gzmDOVhrqjLxak1kwjIMOoM5cShyKFYONC92KEZORk7EKlAqUSpYV2YsVg6YIDgpOCk4KZoKQhpiKZkpAmeCKfkQGjrkKeQppkqNQFkqRk7mZlkqWSpZKkEqQSpDKkMqQypDKkYhRCpEKkQqRCq6KnIKxCrEKsQq+Sr5KvkqWGtYa4NoeRgGLgYuBi4GLgYuti75BMIiwiKWHaZGTGfCIsIilky4GstKckSKVIM5AjNnVCg2RBtNV8o0yjTKNK9Wr1a6CYpYUgrCIqZGeDY3UMoUq15YS7YNQWeHUIhQBl0CE2xUpDp2ClpH4w44FXYSdhI4HaZUkDaRNqY611AYJlYOpg2yCYMgbmJmJFhDTGNhOVhDTGNqZkZiMTRINFcY9hBGYkY7cThmODQ/OD84P1hDTGPmDO4MGAnaIUYiUiIaOlhLTDrxaANFTDpuWDdo4RpCMUw6TDpNOlhDTGNOYjlXjUBuYkZOWEsxMzFMM0xTTCs2pDqkOqQ6bFSWVKQ6Rg6GXk1Eugm6CU5YRmLmNGNoGTsDOwQ7WTs5aFhLQ1saOtkxZlVmVWZVbFVsVUIx0SymaVNMWGdUCgISTDpYSxo6ll0OQ4M5uFRVGUZFuBqmKjFqa0JaCgJFAkVETowZ1VQ3UC1WpkaOWKpGgmaROLk4RkWrRtkymDGYMdYyg1BRUVJRtEaxYsJGwkZRWPYQdFX0GlE50kZDWtJG0kbSRk9bBlpTKKYNVmJWYgRi5EAQRydOViixKNYoRy1WLTA3jCktahlKGUrtNKhBqEGoQahBqEGoQahBxkgCSjhFWENMY1hrCwmmCeRBjWLtYpEysRqaHfghVUmkQeRBRkWmSlNAFVoNSe5m7mZnILcl7hDGIsIo5gzyaFEsZixsLJEsxELEQlNXRk5mNE1mTg6YSbYxVgZMDlYGVgZuYnJY9hCNXY1dUDiOXY5djl0SZ0hMWGdYZ1IKbmJIVzJo4RoyaDJowiJNWwROykykTqROxk62MdZdhk1CGlYO9DDLSnBWgznmBHVRQjFCMUIxcypVKVMxgzlZQY5EjkS2DVNEVkSmVEUZgzm0ZdVZ1FDKNjlXTUQ1OI1d0kYwN21WMDdFMSEJVxNRWFgLjljVVMNSV2sxWDZYTlhGYi1WY1lIV1YGVg5Ya0Nb4RpGRc9CgUbKZkZiRmJWYkhMTToYZ2hiV2e4VEheVWaWHU1XTVfZFlFLhiBYamRqWENtXEhmSGZYZpdYGDlMOiZAAyIhIiMilh0OZYM5wkbZMVdrDmsOaw5rDmsOaw5rDmuWXYZeiF4oKAJnTkNTTIIpbTACZwJnTkMECgJnTmGSHVcYRiGYMWNZkDaQNpE2kTY2I7RltGWGIEZitGWRNpE2RmK0ZbRltGVBMaZKAmdIakhqSGpIakhqSExYalhqWGpYalhqWGpYalhqWGpYalhqWGpYalhqbmo0IqMOWEs3aPlo+WjlaOEaUB1QHZkNmQ3yaPJo8mjyaPJo9miaHQFpAWkBaQFpAWkBaUFnMmgRaRFpEWkRaRFpEWkSaY1ARk6DObkyM2kzaS5aw1KKavVq8Wryag5ri2GLYYthJSyLYYthi2GLYYthMmFZaUFpQWlmKENpaGloaW0wsGmwabBpmVlGO1E4SAqsaZY4Bl1GYaxpGmoaahpqUmoaahpqGmoCao1qjWqNasNqN2gCZ0wOWEMYMkhMugm6CfkE+QT5BOYExl2GXoZexl2GXoZemVkaBRoFGgXWXbkyV0sEClhL0UjmEFIKWAtGYrgqSEwYKm5iuCqKGIoYmVlyCnIKWk/5CPkI+QiSHZggRmK4MhQfTTpBZ+YKWEtYS+YK7gruCm5iUmf6ChpfUGACZ6YJVzXZCroJugm6CboJugnYCVQ4zDm4SmcgkjmROYg5GDI4M1ZiEWc6R0YORg5GDkoOSg6NQE4OUg62DbYNtg14EUQORA5IDkgOSA5GZkZic1zmDEgO2DFMDlMOUw5TDuEaUw5TDlMOUw40H1hXUw5WDkZmimqNQEZOVA5KDvYQVA5YDkhMM18SZ2YOZg5mDpdZsgkDWtpibmIYMjgzrxaxHjhVRmFGYUZhRmHmDOYM5gzmDOYM5gzuDE5DjUBuYvYM9gzoDOgMuTJsVHgehh6GHmUKAmeNQAQqNytTTDcrWSLTIkxPlyGXIWcgtQ25DaYNVDa2DbYNkh0YCY0pghFZGooYmh1Xa1gSWBKvFshM+RD5EPkQ9hBXHxhntGFYV/ZoRiHmDEYhRiFGIVhLWEtYS1hLWEtTIxESFBKGRo02WEuGIIM5xkiyCUZirRZFMYpYGDmuEa4RrhGuEUpi0hFRPHE8Vg5mPGw8ljymSplltTBKZtEJSE9NT05P8QbaSIMgRg5mTOYMUCLRDW5MlkxYa0ETg2hTTKZKNB80HzQfNB80HzQfNB80HzQfNB/RHOYU5hTmFOYU9BSIULlc4RpZCsRCuVjWXQJnOBtYG1cYUw7mDIoYTTqCKTVfVg5xDgQiWSJDIkMitEaDOYM5gzmDOYM5gzmDOTEzTGNGBiZf7giNVYpUZyCXWKIutg1NZmcgZyBnINkWZyCWNBFnASEDITQiUxKWIFkhWSFZIVkhWSFZIVhLTGNtXMIiwiLCIhQfxSLFIsUixSLFIjQfxSLFIsUi40pyRLFiNg2ZZZllmWVTV/JqRgZGBkYGOBsYOgQ7CEqGIFBMSExiBhgqVE5VTllOyE52BlAimVk1X1YOl1hxDuYMgzlNK00rTStOK04rTivmBCgoRmZYS1IOEWdHKEcoVihZaUYOUw6oKKgoqCioKLkyTEuGIEhMNC/mZm1cAmcuLy4v+WhIL0gvSC8CalMoUyxTLE0sTixjLGMsYyxjLGMsYyy5DYQshCyELIQshCyELIQshCyHLJId9hBWDqheETG2Iq0xLUHDUq8WDmmyCXMwrxavFngRTWa1MLUwRg61MKxpSzVCMcRexF74BpFckVyRXHgRllyWXJZcVCtUNFQ0VDRyNJll+QQoOCg4KDgoODVf5gxHOPVqWBtHOEc4RzhHOINQBAqDIAoJCgkYORFnVg5UDnEOMj8yPzI/Mj8yPzI/OD/2EENmQ2bjSjU1NTnNEVhDrRavVlhmWEt6QXpBpgnGSG1cbVxEQ6heqkY1SjVKz1ZUWTZKNkpGTjhI5gyZKZkpAmfRSJIYTGMCEgISAhJITFBMbmLKNso2UVBRUERFUVBRUFcKVVBVUFVQgznXUNJGJj2qMkNbamZGTk5DTkNGYUZiRg5OYU1TSFAEKkYi9hCEHQRSRmI3aEZMRkzuZlg5DmsCZ41djV1NOjdURjhNV01XTVdGOE5X8WrxapkpV1RWDmdUZ1T1aPkEph7hGooYV2tIZ1kKxCo4WxJp+QT5BE5YTWZNZmdYWBtuWEZiRk5uWG5YblhTTPkE+QSYIJggmCCYIKZGiliOWI1dM19GTtphEWcRZ01QEWdYS1YOWEtYX1hfWENtXChcKFyoXjdcRgeZDZkNmQ2ZDU1cTlzRSIYgTg4UH21cbVxnIEYh9xKmRrdcVDRQYDgzNxCxYuEamQlnICZAjUBlYtpi2mJUDkYiMTPxaFdnWGdMY1kKTWTmDO0MuiqSHYdQRmKrXhFnmWVGOFJqRkxuavNoV2tXa1drWENGYa0xTGOSHfYQOkcyaFdruRy5HJId9hAoaIYgKGgoaChoN2g3aDloOWg5aDloOWg5aDloOWg5aDloRgdHaLdkt2RGYVgbxmKSOchOWA7mDEhQdGh3aHhoeGjmEJkpbVwCE0ZhRmJEFqYWcRh0GHUYdhh3GHgYeRh4GBJCE0IUQhVCFkIXQhJzE3MUcxVzFnMXc9EaVEhUSFRIVEhUSFRIVEhUSFRIl1aXVjRSNFI0UpVINFI0UoRmkWa0RrRG1FC0RpdW4UbhRuFG9Br0GvQa1VDGToFGlUiWCtUa11TXVJZYVF7GTsJONV82WNkKNlimRqZKpkrGYqZCpkr2WvZapkq3WPZa9lr2WvZal1jRGvZa9lr2WqZGxk72WvZa9lqmSpZYpkqWWJdYpkLEQrdY1RqWWINCwxLCTrdYM1+mSvRmUlhEQsZixmIlTGoBAixiCWoBByxnHbA1szazNqA25E4NUi8BThaOTjEEojUwYIIINTwaUhQJ3z10CWUKyUptTY5OojQkEiRIREhYEiRLpBLEEuQSBBL/MCEQMBDdEopkfRKOEYpkaRrfPWUebU2OTiIsIywjLCMsRA4lLE0GYgYzLEAiojWrTbRNZTSwNbA1sDVNNk0mUDRtBG0ETwxNOhI2CzotNU8MUDQzQDNAM0DNJrM2bQx/DCM4pD5IFBNCdgY1OEMHVQdVB1UHVQdyFHIUo2DVOC43LjdlHmUemR2ZHU4frjkrNG4lUjo3OEEEQQRBBFUHoU5IFM5N4U1IFGw8bDwPPQ89Dz01PHdNb1pIFEgUZkkhUO9FDkJRUBgWPl4+YlppWmnvaRpqtGq0atRqWmshaDEHhWiFaNhoEmoSanRqhWprTv0kL3VldnR2LUH9JKQ+LUBTQBYCCA44OW0GLTUhBCEUIQlxTWEMZARyFD8NchT0JToFcCwhLSQtlC2BMrYZLUEtQfVDq1BOYiUGNgYhTZNSQlCTUuFRgVLOBkUHbwxzBDxoXGq0BkMHRgdTB60GbRCtFs0YbVZhCvQJ9An0CSkMPwqfBl9J0AzqMT8/hRRoMmsWYyYQPvgR6xdjJiEUIRR/Fg8XQRdUF84YlxmXGSdODUPvHZFmSyJBQCEcNh5TKLk4WUUQLjAuMBfhLDAwgTKNJO4VbmIhSG0FQTpJOkk6UjruFcU9bQWNBkRC7041OLVl9g0hTI0kWExhTHdMo0zuTIFNwU3hTaFO7U7tTgFPa06BTUswjU7pO3IULzEvMaFMb0p8SpIykjKfQW1kbmRvZHBkMGxSd1J3UndSd1R3VHdVd1V3j35/ZlYG609vDCR8JHw/QT9BP0ErQTV8NXw1fCoXgVHrS619707vTusXZH5yFHIUZX5xTWt+j37RfnFNVWa/OC8BThZtTY5OIQQkBJkJfxQwfTB9MBUwFWw0pE2wTWE2f05/TutPj36PfgQ/3RVrTnRObwxvDG8Mj35vDHIUbwxvDHQMdAx0DHQMdAx0DI0Nj34rQStB/xH/Ef8lK0hUJjYFNjEiLCwXIS2fIu8wQQSkPjkxpFJON043iWYtQaQ+LhvNSi9aOkE/QT9BP0E/QT9BK0FyFDZBf0H/Mf8x/zEQBnIUEAZyFHIUcyRyFBNCMwl/Pk0GN2g3aDdoN2g3aGEGIU0pfJkJIU0hTbQGtAbhIbQGDiIfIgMi6yOPfrQGtAZ0DHQMchRrfnQMchRrTgxoUAdVB1UHVQdVB1UHVQdVB1UHVQdVB1UHYUyFFn8kXwhfCF8Ib1pjWbQI9Uu0CLQI4yQrQS44ISxfBV8GnwZxLHQsXwVqCXAJcAlwCVQudAl0CXUJdQmZCY9+kjplXnNM81TZOfUzIzmDQn8MbAyPfqtQ3wzfDN8MwQyfBssMlBl/TX9N1QzaDPcMchRyFEUUL1rjIeROn0IvDTINMg0yDTYNwSSJDYkNchRyFIkNchRyFHIUpD6kPqQ+pD6kPqQ+pD6kPqIytg1hWORB4QfhBytBIRAjEIkNRRSJDfYN5w3oDekNK0ErQStBK0FVB/ZLyUotQW040x3jJG0RlRmVGaM4ozijOKM4rTDrS0sW1VBlNj8/9g0sDoUUkxRZDj9MbU2/DitBK0EvfS9JFA8UD6hiFQ8wDzAPMA/dEu9F+RBNBicQMBCkPucR5xFtfG08f1C/UmsQaxAtQatBqzk/QetD6zsrQY8QkBBfEv8SBxalEGVCqDi0ZW9MVQdZPmMmYybLEdMRDEjwEfMRT1unOg4SDhIOEg4SDhIOEn9AbhKQEpASkBKQEpASkBKQEpASjhKOLDYxphI/M8MSfyRfSOAh4CE6R2sSMBUwFYEVfySBFegzWQ5LEi05j36SOo9+v05jSnlS4QcrQfNh/0H/QY9+KhcpYClgVg4qF0xjKhdZOwIS+SqZKZkpogwpfCl8KXwpfCtB6zMrQWUxmVFtGKkYnxz/Hegd7yS/HqgeX1YvGTYZP0RfRl82TxdPFUMUaxbJSnIUchRtGjV8NTj/Gh8bHxs/QU4OJTmjOHIU/yEPHR8iXyJ/Ir8ioVDwC3IUgVGBHYMdgx2EHXQY1DCNNm0GkB2QHZIdkh0/TOFN4x2BPO8dLhhBHn9NslVuXW0gKQwpDKsFIwkrCU0MpD5/FOtRK0ErQetJTlPrf+Fj4WPrY+9j72PrP+tB60tLFt8guTiOBiEcDz36FeRO72k3VHAKL30rQStBwiLSItMi60+wJaQ+bySkJKQk9yQzGbgy4hnVOPIE5ST/Jf8lqUErQStB8mnyaa4oPzhBJk08j36kPsAuwC7fLt8u9C/pBLksPxc/F3IUaWYiLS4tNC35LZ8GQS6iLqIuoi6iLqIuoi7fLi0wSwYwEDAQMBDkTjAQMBDUMLRNP0E1PB9dzyU2MZgxjhyZHQI5BzkAOfQ8Xx8vaStBMExfWl9ajTLrTw02gyX1MEUxkjLUJNQkSRJfBiQkSxafBq9JXzRyNHQ0P0w/TCQkK0GhTCtBK0jrOzIJMgnhB00XLhiPGixIECcrQZM1TTzsNYFRrRLvNZ9CYTZoNi43MzczNzM3ozQ/QY0GUDjpQ+lDvzjuFe4VtDiPQDM3r2HCOH8Y/xnQOL8afxx/HOtJa0KPfo9+1T6Pfv9ANTS/QXEU31EtQSs7BGcEZ8MtNTw1PEo8YDwNDp8SdD10PXQ9LTDFPak5Kz9zOuROoUwqF6xoK0GfBp8GVH7zZytcX1pfWpA+Dz2QPhBPxV3FXcVdMj+5OKQ+6QS0ErQSlUgwQGwkM0DkTjRAjQa1NI0GjgYsQH9NDQ+fQJ9An0CMQIxAjEAQFnlIrUm6SX8iGEE/OKM4XzpJEnFBf0F/QX9BJAU2MV84vzrkQV8G4X3wS38iJzOLSo1ODTMBTSxAwFCpTd8mNkk2SStB6xcrQatQZVlyFF9J1X3VUW9SP0FWQuF9F36LfmtCkkKNVawKs0L2IeRC70KGZS1B9hCSRDlUOVQ5VDgVsEkfSyE2IzYjNiM2lyXpQ38U8mmNSL9Ig0LnDZlJhBRsNAxkjRV/JG8MEX42McRJ7Ek/M+sfP0BOLk1QbTxZVDYxUEv0TXpOLEwsTOEHA0YuTI5Njk2OBjVMchRQTLcwNjENDkUcd0xtEXIUchRyFHIUchTrT+tPchRyFHIUchRyFHIUq1CrUPI0MgnhQzBABUrJSt9MxEztTORM8EzzTN5WAU02Mf9BgTx1UJ8GAyI/QBMiPyz/JB8b6x/rOHIUyx1tTW1NbU1tTW1NbU1tTW1NbU1tTbk4cU1/TX9NX0h/TX9Nf01/TX9NZU1/FI5NgU3DLYtNQzSQNg0GzFw/ZD9lX2YqF79mKzsrOys7K0FXBjI44klyFHIU1CQBTnBJnwafJv8lrjKuMq4yrjL0QQ1SA0Y/RG0wkEUfRr9GM0CrPUkEn0gtQX9WcFaBMesxNkjOTbQ4YwrrO2MKpE5lWa9Vr1VrfkEE/07/XV9m4TefZq5RtWTVfa1SvwUuOJ9O0FDRfvdQcB7lEitRbVa5OH9R51HrUetR3RXrUetRqTlyFN0V6TtyFHIUchS0Pd8WnwbfFvBL8Ev/UIFNNkisSORBzk1lTWVNZU1lTUgUmVkvMS8xLzEvMS8xLzEvMf8l/yX/JStBLzEvMfQl6VLpUrNAnwY/F3RCT37iSeRC6UsuWtFbPzNlMTVYNVhhWD8Na1hwWHJYtDWPfj9BNXxXfo9+91giWX9Ws0rsWWt+a35rFnMw7ln5WQNaA1p/WmVMdFp0Wp9an1qfWu5SkjI/LC5c0X5kXHNcNhRFFC9aRhQwTH8UJl0mXZBdvzJrQj9AP0DrFy1BK0GrIStIjVWuYWY24WONBilgMGAwYL8GRBZlYcRhxGH4Yfhh+GH4Yfhh+GH4Yfhh+GH4YZA2H2Y/Zl9mf2YyZCl8K0ErQY9+axZrFv9JsmgrQStBsAG/OD8sc24=
AgADAAYABAAEAAIAAgADAAYAAwAJAAoADwAJAAoACgADAAMAAwADAAMAAwADAAIADwAHAAgABQADAAIAAwAEABcAAgADAAIAAgAEAAMAAwAGAAUABAADAAIAAgADAAQABQADAAQAAwAEAAMAAgAFAAcABAAdAAYAAgACAAMAAwADAAMABAADAAIAAgACAAIAAgACAAIAAgACAAIABQAQAAUAAgAEACAABgAEAAIAAgACAAUABAADAAQABAACAAIAAwAPAA8AAgAIAAMAAwADAAIAAgADAAMAAwAIAAgABQAEAAMAAwAPAAMAAwADAAMAAwAGAAIACgAMAAMABwADAAQABAAEAAwAAgACAAIACAAKAAMABAAIAAIACwASAAIABgAEAAMAAgAFAAMACwALAAMAAwADAAIAAwAEAAYAAgAMAAUABwAHAAQABAAHAAQABAAEAAIAAgACAAIAAwAEAAQAAwACAAYAAwAIAAUAAwADAAkAAgACAAYABAADAAMABQADABAAEQADAAQAAgACAAIACAAIAAQAAgAEAAYABAACAAIABQAFAAUABAADAAUAAwAGAAQAAwACAAYABAACAAIAAwADAAQABwAHAAMAAwAFAAMABAAJAAsADAADAAMAAwADAAUABAADAAIACAAJAAIAAwALAAgACQALAAUAAgADAAIADwAIAAYABAAEAAQAAwADAAIAAgACAAIAAgAEAAYAAgAGAAIABAARAAgAAwAIAAQABAAGAAMAAwAFAAUABAACAAIAAgAEAAQAAgAVAAMAAgASAAIAAgADAAIAAgACAAMAAgAEAAIAAgADAAMACAAGAAIAAgACAAIAAwACAAIAAgACAAIAAgAEAAkABgAGAAYABgAGAAYABgACAAcAAgAEAAcADgACAAIABwAHAAcABwACAAIAAgACAAMAAgAIAAIAAgAKAAIAAgACAAMAAgACAAMACQACABAACQAEAAQAAwAJAAMABAAEAAUACAAIAAcABAAEAAQAAgACAAMABQACAAcABwAEAAIAAgAGAAoACAADAAIAAgACAAoADQACAAIADAACAAQABAACAAIABQAHAAIABQAEAAIAAgACAAIAAgACAAIAAgACAAUAAgACAAIAAgACAAQAAgACAAIAAgACAAIAAwADAAMABAACAAIAAgACAAIAAgASAAQABAAfAAoABAAIAAgAAwAFAAMACAALAAgAAgAFAAMACAAJAAMAAwADAAgACAAWABUACgAIAAYAAgADAAQABQALABQABgADAAMABQAEAAMAAgADAAoAAwAFAAMAAwADAAQAAwAPAAIABgAJAAcACAAEAAMABAADAAcACQACAAsADQAEAAUAAwADAAcADAAFAAMAAwADAAMAAwADAAsADQAEAAQABgAFAAUABQACAAcAAgAMAAoAAgALAAsABgAKAAIAAgACAAsADQAEAAYABwAEAAkAAwAHAAMAAwADAAUAAgACAAIABwAHAAIACAAFAAcABAAEAAMABQAEAAcAAgACAAIAAgADAAcACAAEAAQAAwADAAMAAwADAAQAAwAGAAkABQAOAAgAAwAJAAQAAwACAAQADgAEAAYACAAFAAQABQAEAAIAAgAKAAUABAAFAAMAAgATAAIAEgAEAAQACwACAAQABAAEAAQABAAEAAQAAgAEAAIAAgADAAoACgAEAAQAAgADAAIAAgACAAMAAwAFAAYAAwADAAMABAACABQABAAEAAQAAwADAAMABQADAAIAAgAEAAMAAwADAAMAAwADAAMADgACAAMACwANAAcABAAEAAcABAAEAAQAAwADAAMAAgADAAMADQACAAQAAwACAAQABAADAAMABAAFAAYACAAEAAMAAwADAAMABwAHAAcABQADAAYABAADAAQABAAEAAQABAAIAAMABAADAAMABQADAAMAAwADAAUABwAHAAgABAAHAAMACgADAAMADgAEAAIAAgACAAIAAgAGAAQAAgADAAsABAAHAAYACAADAAIAAwADAAMABQAEAAMADAADAAMAAwAGAAQABAACAAMADAAHAAQABQADAAIAAwAXABUADQAJAAMACQAOABYABgACAAMAAgAIAAUABQACAAIAAgAFAAYAAgADAAQABAADAAIABAAHAAcABAAFAAIAAgACAAMABAAEAAIACQADAAcAAgAPAAUABQASAAMABQAEAAQADQANAAIAAgACAAUABAAEAAUABAAEAAQAAwACAAQABAASAAUABgAGAAYABgAGAAYABgADAAMAAwAFAAIADQAJAAgACQACAAIABQAEAAIAAwAHAAUABwAFAAQAAwADAAMAAwAFAAIAAgAFAAcAAgADAAMABwACAAIAAgAEAAUABgACAAIAAgACAAIACwACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgAHAAQABQAFAAIAAgACAAQAAwADAAYABgACAAIAAgACAAIAAgADAAIAAgACAAIAAgACAAYABwACAAIAAgACAAIAAgACAA0ADwAIAAQAAgACAAQADwACAAIAAgACAAIAAwADAAMABQADAAMAAwADAAMABwACAAIAAgADAAIAAgACAAMAAgACAAIACQAFAAUABgACAAUABwAHAAIAAgACAAIABAACAAIAAgACAAIAAgACAAIAAwADAAMABQAEAAMACgAKAAIAAgACAAIABwAHAAcABwAHAAcACQACAAIAAgADAAQABAACAAUAAwAOAAIABAAGAAQABwAIAAYABAAFAAUAGQACAAIAAwACAAIAAgADAAkABgAEAAMABAAIAAIABQAFAAIAAgACAAYABQACAAMAAwADAAIAAwAKAAIAAgACAAIAAgAEAAMAAwAEAAUAAwAHAAcACAAIAAoACgAHAAIAAgACAAIAAgAJAAIAAgAGAAYABgAEAAIAAgACAAIAAgAGAAcABQAGAAIABAACAAIAAgACAAwAAgACAAIAAgAHAAUAAgAGAAYABgANAA8AAgAGAAYAAgACAAMABQAGAAIAAgACAAUABgAEAAgABgAEAAQABgADAAQABwAHAAcABwACAAIAAgACAAIAAgACAAkACQAGAAIAAgACAAIABAAFAAMAAwADAAQABgAFAAQABQALAAUAAwADAAUAAwADAAUAAgACAAIAAwACAAIABwAEAAUACAAEAAkACwAFAAIAAgAEAAUAAgACAAIAAgADAAgABwAFAAYAAwAGAAMAAwADAAUABQAFAAUABQADAAIAAgADAAQABQAFAAQABQAEAAQABAAGABMABAACAAIAAgACAAoAAgADAAMABAADAAMAAwAFAAgABwAEAAgAAwADAAMABAAFAAcABAADAAQABQAEAAMAAwADAAIAAwANABMAAwADAAMAAwADAAMAAwADAAMAAwADAAIAAgACAAIAAgAFAAMABAAEAAQAAwAGAAMAAgACAAIAAwADAAIABQAJAAQAAwADAAIAAgACAAIABQAFAAUABQAFAAUABQAFAAYACAADAAQAAwAGABIAAgAKAAUABwAVAAIAAgACAAcAAgAEAAQAAgACAAUABAADAAIAAgACAAIAAgACAAMACQAHAAIAAgACAAUAAgACAAIAAgACAAkAAgACAAIABgAJAA0ACAADAAMAAwASAAMAAwADAAMABQAFAAUABAAGAAQABAADAAUABAAEAAQABAADAAQACgAEAAMAEgADAAMABQACAAIAAgACAAIAAgADAAIACwAGAA8ACwACAAIAAgAFAAMAAwACAAIAAgACABwAAwAKAAgAAgADAAoAAwACAAIAAwACAAIAAgAFAAYAAgACAAIAAgACAAIAAgACAAIAAgADAAIAAgACAAIAAgACAAIAAgACAAwACwAHAAQAAgADAAIABgADAAkAAwADAAIAAwADAAsADgACAAIAGwACABIABAACAAcABwADAAQABAAEAAUABAAEAAQABgACAAIAAgACAAMAAwACAAIAAgACAAQACwACAAcABgACAAIAAgACAAYABQAGAAMAAwAFAAcAAwADAAMAAgACAAIAAgACAAIAAgALAAUABQAFAAQABAADAAMABgAEAAMABwACAAIABAAFAAMAAwACAAQAAwACAAIABAAEAAIAAgAIAAIAAwAFAAUABwAIAAYABAAFAAUABQACAAgABwAFAAUAAgACAAUAAgACAAMAAgACAAIABgACAAQADgAHAAkAAwAEAAoACgAEAAQABwAEAAIAAgAFAAQABAAFAAIABQADAAQABAADAAUABwADAAYABgAJAA4ABAACAAIAAgAEAAIACwALAA0AAgADAAIAAgALAAcABAAFAAYACQAGABMAHQACAAMAAwADAAIABQAFAAIABgACAAgACAACAAIAAgAKAAcABwAGAAYABgAGAAsAAgACAAIAAgAMAAQAAwADAAYAAwASAAsAEgACAAIABgAGAAIAAgAEAAIAAwAHAAcABwAHAAIAAgAMAAwAAwAEAAIAAgAGAAQAAwAHAAIAHgAEAAMABAACAAUABAAHAAsAAwACAAIAAgAIAAkACgADAAIAAgAIAAMAAgADAAMABQAIAAYACwAEAAMAAwAEAAMABAADAAMAAgACAAIABgAIAAYACAAMAAsABAACAAYABAAEAAwACwACAAYAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAwACAAYABgAIAAoACAAEAAgAAwADAAQAAgACAAIAAgADABUABgADAAQABAACAAIAAgACAAIAAgACAAIAAgACAAQABAAEAAQABAAEAAIAAgACAAIAAgACABMAAgACAAIAAgACAAIAAgACAAIADwAPAAIAAgACAAgAAgACAAcABwADAAMABgADAAcAAwADAAMABQAFAAUACgAJAAcADAANAAMAAgACAAwACAAJAAcAEAAMABcADAAJAAkABwAFAAcABwACAAIADQAMAAIAAgACAAIACAAHAAIAAgACAAkABwAGAAYABgAHAAIABwACAAIABwAFAAIACQAmACsABwADAAQAFAAHAAUABAAJAAMAAwADAAMABAACAAMABAACAAMABAAEAAMACAAFAAIABAADAAIABgAFAAIACgAFAAIABAACAAIABQADAAMACQACAAMAAwACAAMAAgACAAIAAgAKAAIAAgAKAAQABwAJAAMAAgAEAAIAAwADAAIAAgACAAIABAACAAMAAwACAA8ABQAJAAkAAwACAAIAAgACAAQAAwAEAAQABQADAAIACQACAAUAAwADAAMAAwAFAAIABAAEAAIADQASAAQABgACAAMAAwADAAMAAwAHAAcABAACAAoACgADAAcABgAGAAUAAgADAAUAAgAJAAYABgAGAAkABQAEAAkACgAMAAIAAgACAAIAAgAQAAQAAwAEAAQABQAEAAIABAACAAQAAgACAAIAAgACAAIAAgACAAIAAgACAAUAAgACAAIAAgACAAIAAgAHAAQAAgACAAIABAAEAAwAAwADAAIABAAEAAIABAACAAQAAwAEAAMAAgAHAAYABwADAAIAAwADAAMAAwADAAQAAwADAAQACAAHAAIAAgADAAUAAwAFAAMAAwACAAIAAwAGAAQABAACAAIAAgACAAQABAAEAAQABAACAAIAAgACAAIABQAGAAYAAgADAA0ABAALAAMAAwADAAIADwADAAIAAgACAAIAAgACAAQAAgACAAQABgACAAgAAgAFAAMAAwAFAAUABAACAAIAAwACAAIAAgADAAMABQADAAQAAgACAAIAAgADAAIABAAEAAIABQAGAAYABAACAAYAAgACAAIAAgACAAIAAgACAAIAAgACAAIADAACAAUABAAGAAkABQAFAAQABQAFAAQABAADAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAIAAgAMAAMACAAEAAIAAgAEAAQABAAEAAIAAgACAAMABQAIAAIABgAGAAkAAgAEAAQAAgADAAIAAgACAAQAAwAFAAIABAADAAMAAgACAAMABQAHAAcABgAGAAgABwAHAAgABgAGAAcACAAIABQADAAGAAYAAwADAAMACQADAAoAAwADAAMAAwADAAMAAwADAAMABQAJAAgAAwADAAMABgADAAIABQADAAQAAwAFAAMABgAHAAMABwADAAMABgADAAgACwAZABEAAwADAAMAAwADAAkAAwAGAAMAAwAGAAYABgACAAcAAgAPAA4ACAAGAAMABAAFAAIABQAFAAUABQAFAAIAAwAKAAcABwAHAAIAAgAFAAIABQAFAAUABQAGAAIAAgAHAAcABwAFAAYABgAEAAMAAgACAAIAAgACAAIAAgACAAIAAgACAAIABgAFAAUAAgACAAIABgAUAAIABwACAAIAAwALAAQAAwAEAAQABAADAAMABQACAAIAAgACAAMAAgACAAIAAgACAAsABgAFAAMAAwAEAAoABgAEAAIAAgAEAAsAAgACAAIAAgAEAAIAAwAEAAQAAgACAAIACwAKAAcAFgADAAcABAACAAIAAgACAAIABgACAAIACgAKAAIACgAKAAkABAAEAAQABAAEAAQABAAEAAMAAgAEAAcABQAFAAcABAAEAAcABQAGAAYAAgACAAIACQAMAAsACAAQAAkACQALAAgABwAGAA0ABQAFAAUABQAFAAUABwAJAAgACAALAA0AAgACAAQABAACAAMAAwACAAoACQAKAAkAAgACAAMAAgACAAIAAgADAAoAAgADAAIAAgAJAAcABgAGAAUABAAEAAIAAgAGAAcADwAGAAcADwAFAAIAAgADAAMABAACAAUABgAHAAQABgAIAAMAAwACAAIABwACAAIABwAJAAIAAgACAAIAAgACAAkAAgACAAIAAgACAAIAAgACAAIAAgAFAAkAAgAIAAIABwADAAQABAAHAAMAAgACAAIABwACAAYABAAEAAMABQADAAQABAAGAAMABAAGAAMABAAEAAYAAgAHAAcABgACABcAAgAeABAABAAEAAQABAAFAAUABQAFAAcABAAGAAQABQACAAIABAAEAAQAAwAEAAQABQACAAIABAAEAAMABgAGAAUACAAJAAgABwACAAgABwACAAIAAgAGAAMABAAIAAYAAwACAAMAAwADAAMABAAHAAkABAACAAIAAgACAAUAAwAFAAUAAgACAAIAAgAEAAQAAgADAAIABQACAAMAAwAEAAIAAwADAAQABAAEAAMABQADAAUACAAHAAQABAAFAAQABAAEAAQABAAJAAgACQAIAAIABAAPABIAEgALAAcABwADAAQACAAJAAsAAgACAAIAEQACAAcAAgAJAAkAAgAEAAUABAADAAYACAACAAIAAwAMAAsABgAGAAIABAADAAMABgAIAAIAAgACAAIAAgADAAIAAwADAAYABAACAAIAAgACAAQAAgACAAIAAgACAAIAAgACAAIAAwADAAMAAwAJAAMAAwACABEABwAGAAYAAwACAAIABAAFAAYABgAGAAMABAAFAAkABgAEAAQAAgAKAAIABAAFAAUABQAIAAgABQADAAUABgADAAcAAgACAAIABgAGAAYACAAHAA4ABAAUAAoACQAFAAMAAwAJAAYAAwAGAAIAAwACAAsABwACAAMAAgACAAIAAgACAAIABAAEAAMAAgAEAAQAAgADAAMAAgAGAAYABAACAAMAAwACAAMAAwADAAQACAALAAcAAwAFAAMABAADAAQAAwAFAAIABAAIAA4AAgACAAIAAgADAAMAAgACAAIABAACAAMACwAFAA0ADQAGAAgABwAGAAcABQAEAAYABQAFAAIACwACAAQAAwADAAMAAgADAAsABgAIAAgABgACAAYAAgAFAAIAAwAFAAMAAwAFAAQAAwACAAIAAgACAAIAAgADAAQABAAEAAMAAgAEAAQABAAGAAIAAgACAAIABAADAAMAAwACAAUABwAGAAkABAAEAAQABAAFAAgABgAFAAQAAwADAAsACAAKAAcABQANAAMACQAIAAgABgACAAgACAAIAAIAAgADAAYAAgAFAAIAAgADAAQACwACAAMAAwADAAkAAgACAAgACAAIAAgABAAFAAgABAACAAIABgAEAAYAAwAHAAkAAwAFAAgACAAFAAIAAgAGAAgAAwAIAAMACAADAAYAAgACAAIAAgACAAgACwACAAQABAADAAIABgACAAUABgADAAkAAgADAAMAAwADAAMAAwAOAA4AAwADAAMAAwADAAMADQAMAAQABgAFAAUABAAEAAIAAgACAAIAAgACAAYAAgAJAAYABAAGAAUAAwAFAAMABgADAAgACAAHAAoABAACAAIAAgACAAIAAgACAAIAAgACAAQAAgACAAIABgACAAIAAgACAAIAAgAGAAIAAgAGAAIAAwADAAQABQAGAAYABgAJAAYAAwADAAMABgAFAAQABAAKAAkACAACAAUABAAFAAcABAAEAAQABAADAAYAAwADAAQAAwADAAMABQAEAAQACAALAAYABgAFAAgABAAMAAUABAANAAQAAgAIAAMAAwAFAAUAAgADAAMABwADAAIABQADAAQABAAEAAQAAgAFAAIABgAGAAIABQAEAAIAAgACAAIACwACAAIABgAJAAUABgAJAAkACAADAAYABgAHAAMAAwAGAAYAAwADAA0AAwADAAMAAwADAAkAAwAFAAUABQAFAAUABQAFAAYABgAGAAkABQAFAAYAAgACAAQABAAFAAMACAAIAAYABQACAAIAFAAEAAIAAgACAAMAAgACAAIACQAPAAoACAANAAgAAgACAAUABAACAAYADAALAAQAAgACAAIAAgACAAMAAgACAAIAAgACAAMABAAEAAIABwACAAIAAwADABAAAwAGAAUAAgACAAIAAwAGAAMAAwAGAAUABQAHAAwACAACAAMAAgAEAAIAAgACAAMABgACAAIAAgACAAIAAgACAAIAAgACAAIAAgACAAQAAgACAAIAAgACAAMABgAEAAYABgAGAAQAAgAKAAgABQAEAAQAAgA=
wwAAAMMAAQDDAAIAwwADAMcAAADKAAAAjAEAADkBAACCAQAAgQIAALoAAAB9AAAAmwEAAOQAAAAKAQAACgEBAIwBAQCaAQAAnAEAADkBAQBbAQAA8gEAAIIBAQCYAQAANgIAADICAAAyAgEAMgICADICAwA1AgAANQIBADQCAAA2AgEAQQAAAEEAAQA2AgIAMwIAADQCAQA1AgIANAICADQCAwBfAAAAjAECADkBAgDyAQEAggECAGAAAABoAAAAaAABAGgAAgBoAAMAYwAAAGMAAQBjAAIAXQAAAFgCAQBZAgEAWgIBAFsCAQBcAgEAXQIBAF4CAQBfAgEAYAIBAFgCAABZAgAAWgIAAFsCAABcAgAAXQIAAF4CAABfAgAAYAIAAC4AAAB6AAAAqwEAAMcAAQAUAAAAFgAAAKgCAAAfAAAAHwABAB8AAgAfAAMAHwAEAAQCAAAfAAUAEAAAAB8ABgAfAAcAHwAIAMQAAADEAAEAxAACAD8AAADIAQAATAAAAEwAAQCrAAAA9AEAAPQBAQASAAAA2AIAAN0AAABrAAAACgAAAAoAAQAKAAIACgADAAEAAAABAAEAAQACAEEBAAAvAAAALwABAA8AAAAOAAAAwQEAAMEBAQDFAQAAQQIAAM8BAABqAgAADAAAAAEAAwAVAAAAFQABABUAAgAKAAQAWwAAAOIBAAAKAAUAGwAAAOMBAAALAAAADQAAAB4AAACwAQAA1QEAAHsCAABVAgAAoAEAAIgBAADeAgAAAwEAAFUCAQCqAAAAXQEAACQDAACgAAAAggIAACMBAAAjAQEA4QAAAOEAAQDOAAAAzwAAANAAAADRAAAA0gAAANMAAAAjAwAA4QACAOEAAwDhAAQANwIAANQCAAA1AQAAXgEAAO8CAADvAgEA8gAAAO8CAgDvAgMA7wIEAO8CBQBsAAAAXwABAIwBAwA5AQMAggEDAG0BAABfAAIAKAIAAGICAABiAgEAYgICAOAAAADgAAEAGAIAAKEBAAAVAwAAHwEAAE0AAABQAAAATQABAFgAAAAlAAAAJgAAACYAAQBkAAAAWAEAAJABAABNAAIA1gIAAAIDAABxAAAANAEAABICAABhAAAA2wEAADEAAABZAQAAJAAAABsDAABNAAMARgAAAEgAAABHAAAARQAAAOQCAAAqAAAAZQAAAF4AAADtAAAAwwEAAFUAAADDAQEA3QABAGIAAABmAAAAZwAAAO0CAABJAAAA7QIBAO0CAgDtAgMAgQAAAAIBAAACAQEAAgECADUAAACyAAAAmgAAAJsAAADVAAAAogAAANcAAADdAAIA3QADAB8ACQACAQMA/gAAAP4AAQANAQAAAgEEACwBAAC4AgAAaQEAACkBAAAZAQAAGgEAAAECAAA6AQAAOwEAAJ8BAABaAQAAXwEAAE8BAABvAQAA3QAEAC8BAAAvAQEATwAAABIDAABZAAAAXAAAAGoAAABwAAAAlQEAANUCAACXAQAAHwAKADMAAADkAQAAFAABANoCAAADAgAAAAIAAAECAQACAgAAAgIBAAMCAQAUAAIABQAAAFICAABTAgAAGwEAAN0ABQDdAAYAWAICAFkCAgBaAgIAWwICAFwCAgBdAgIAXgICAF8CAgBgAgIA+gIAAPYBAADlAQAAGwEBAPYBAQCIAgAAAQEAAJECAAAcAAAA9gECAPYBAwD2AQQACQEAAAgBAAD2AQUAaQAAABwAAQAcAgAAHQIAAB4CAADcAQAA6gEAAOsBAAAbAAEAGwACAPoCAQAeAAEAHgACAAYDAAAGAwEAuwEAAB4DAAAeAwEAHgMCAB4DAwAnAwAA4gAAAOIAAQDiAAIA4gADAOIABADiAAUA4gAGAOIABwBOAQAAoQIAABQDAAD7AAAACwABALQCAADYAQAApQEAALQCAQCoAAAA2AEBAH0BAAAfAwAACwIAALQCAgC0AgMASwEAAFIBAADYAQIA1gEAAAsCAQBpAgAA2AEDALQCBAAOAQAATQEAAKkCAADnAgAAFAEAAHgBAAC0AgUAjwAAABQBAQCnAAAA1AAAAP0AAACPAAEA3QEAAA0AAQCMAQQAOQEEAPIBAgCCAQQAEAEAAAkAAAAhAAAAyAIAACIAAAAiAAEAIgACACIAAwCsAAAAQwIAAEMCAQBEAgAA7gEAAKwAAQBOAAAAegABALcBAAB/AgAAfwAAAH8AAQAtAQAATgABAIsAAACMAAAAegACALcBAQB/AgEAAgAAAAsAAgAdAAAAGwADAOcCAQALAAMAHQABAOcCAgAbAAQA5wIDAAIAAQACAAIAAgADABoAAAACAAQAAgAFAAYAAADUAAEA5QAAAOUAAQBaAAAAWgABACMAAAAnAAAAKQAAACsAAAAtAgAALAAAAC4AAQBOAAIAMAAAADIAAAA0AAAANAABADQAAgA2AAAAVgAAAMQBAABUAAAAwgEAAG8AAACzAQAAPQIAAK0AAAD+AQAAdwIAAP4CAADLAQAAowAAAG8AAQC0AAAAuwAAAOUAAgAoAQAAMAEAAG4BAAB9AQEAfgEAAI0BAADGAQAA8QEAAOgCAAAfAwEAfAEAALQAAQA7AAAAfgEBAOcCBACFAQAA/AAAADwAAAA8AAEAPAACAAkAAQAlAgAACQACACUCAQAlAgIArQIAAE0BAQAlAgMAPQAAACYBAABAAAAACQADAAAAAAAAAAEAAAACAAAAAwADAAAAQgAAAE4AAwBEAAAARAABAEoAAAAgAAAA3QAHAEIBCwBDAQsA+wIAAEsAAAAgAAEAGQAAABkAAQBzAQAAlQIAAOcCBQAgAQAAhAEAABMCAAC1AgAAvgIAAAUCAACVAgEA5wIGAAIABgACAAcATgAEAE4ABQACAAgATgAGAE4ABwC/AAAAWgACAAkABABvAAIAWgADAG8AAwBvAAQAbwAFAG8ABgBaAAQAbwAHAG8ACABvAAkAJgEBAHQAAADdAAgAhAAAAHMAAABzAAEAcgAAAFAAAQB1AAAAdQABAHUAAgB1AAMAdgAAAB8DAgB3AAAAiAAAAIkAAACIAAEAiQABAIoAAACIAAIAiAADAIkAAgCJAAMAigABAIoAAgCKAAMAigAEAIoABQCKAAYAhwAAAIcAAQB8AAAAqgEAAIAAAACFAAAAJgECAIYAAACLAAEAjAABAAQAAAAEAAEAYgEAALYAAADNAAAAWgAFAKsBAQCoAAEAqAACAA0AAgALAAQApAAAAKUAAADMAAAAkQAAAJIAAACkAAEADQADAAYAAQC5AQAAuQEBAJQAAABXAQAAmAAAAMcAAgCZAAAA3AAAAJwAAACcAAEAnAACAJ0AAACeAAAAPQIBAAkABQAUAgAAFAIBABkAAgAtAAAAQwAAAHsAAAB+AAAAYQEAAGoBAAAUAgIAJgMAAEMAAQB7AAEAfgABAE0BAgBhAQEAagEBABQCAwCpAgEAJgMBAKcAAQCoAAMADQAEACAAAgALAAUADQAFAK8AAACuAAAAsQAAAKACAACRAQAAjgAAALMAAAC0AAIAtAADALQABAC0AAUAtQAAALYAAQA9AQAAtgACALcAAABvAAoAuAAAALkAAAC7AAEAuwACALsAAwC7AAQAbQAAAG8ACwBvAAwAyQAAAE4BAQBOAQIAywAAAMsAAQBKAAEAzQABAN4AAABCAQ4AQwEOAEIBDQBDAQ0AQgEMAEMBDAC9AgAAJgIAACYCAQDWAAAAyAAAANcAAQDbAAAAvwABAEIBBQBDAQUAQgEGAEMBBgDHAAMAsAAAAJMAAACVAAAA5QADAOUABADmAAAA5gABANgAAADYAAEA2AACANgAAwC/AAIA5wAAAOcAAQAzAgEAuAEAAIsBAABRAAAA6AAAAOkAAAALAAYA6wAAAOwAAADrAAEA7AABAO4AAADuAAEA8AAAAPAAAQAHAQAABwEBAOsAAgDsAAIA7AADAOsAAwDsAAQA7AAFAOsABAD3AAAA9wABAPcAAgD3AAMA8QAAAPMAAAD0AAAAEwMAAFMBAAD5AAAAWwABAAcAAAACAQUABQEAAPYAAAAGAQAAvwADAAYAAgDqAAAADAEAAL8ABAALAQAACwEBAAsBAgALAQMACwEEAAsBBQAOAQEAQgEKAEMBCgAVAQAAFQEBABYBAAAWAQEAFQECABUBAwAWAQIAFQEEAO8AAAARAQAAEgEAABMBAAAUAQIA+gAAAD4AAAAXAQAAxwAEAMcABQD5AQAA2QIAAAYAAwAGAAQAIAEBAB0BAAAdAQEAUwAAACQBAAAiAQAABgAFANQAAgAJAAYADgECAB4BAAAmAQMAJwEAACgBAQAoAQIAKgEAACsBAAArAQEAKwECAJQBAADTAgAAtgEAAPMCAACpAAAA8QIAAGUBAACNAAAA5wEAAFIAAAAQAgAAEAIBAC4BAAAwAQEAMAECADABAwAwAQQAMAEFADABBgAwAQcAMAEIADEBAAA2AQAAsQEAADIBAAAzAQAAMwEBADMBAgAzAQMAMwEEADMBBQA+AQAAOAEAADwBAAA8AQEAPAECAIMCAAA9AQEAwAAAAD8BAAA/AQEAvwIAAL8CAQAGAAYAQAEAAEABAQA3AQAAtgIAALYCAQBFAQAAEAABACECAADeAAEAyQABAEgBAABEAQAARwEAAEkBAABKAQAASQEBAEYBAABMAQAATQEDAFMBAQBPAQEAUAEAAGQBAABPAQIAUAEBAE8BAwBQAQIATwEEAE8BBQBQAQMATwEGAFABBABPAQcAUAEFAE8BCABQAQYAUQEAAE8BCQBQAQcATwEKAFABCABjAQAATwELAFABCQBUAQAAVgEAAGABAAAgAAMABAACAGYBAABnAQAAvAIAAGsBAAB1AQAAdQEBAHYBAAB1AQIAdQEDAHYBAQBxAQAAtQIBALUCAgBuAQEAbgECAHABAABxAQEAcgEAAHMBAQBzAQIAcwEDAHMBBABzAQUAcwEGAHMBBwBzAQgAcwEJAHMBCgB7AQAAdwEAAM8BAQB0AQAAIAMAAAUAAQDCAAAAGAAAAPUAAACWAgAAeAEBAHoBAAB9AQIAfQEDAH0BBAD4AgAA+AIBAPgCAgB4AQIABgAHAH4BAgCHAQAA3wAAAN8AAQAGAAgAgwEAAIQBAQCGAQAAiQEAAC4BAQBvAA0AtAIGALQCBwDAAAEAjQEBAI0BAgDGAAAAxgABAI4BAACSAQAASgACAFMBAgCqAQEAkwEAAJYBAACWAQEAlgECAJYBAwDFAgAAmQEAAEIBBwBDAQcANAADAOgCAQA0AAQA5wIHAOgCAgAgAQIAowEAAKQBAACoAQAApwEAAKkBAACqAQIAqgEDAKoBBACqAQUAbgIAAG4CAQD1AgAArAEAALEBAQDFAAAAxQABAMUAAgDFAAMAxQAEAMUABQDGAAIAtwECALoBAAC6AQEAugECALwBAACiAQAAvgEAAOwBAAC9AQAA4QEAAMEBAgACAQYAAgEHAAIBCAB1AAQAxQEBAMUBAgDGAQEAxgECAK4BAACvAQAABgAJAKwBAQDZAQAAyQEAAMsBAQDNAQAAzgEAAIABAACAAQEAyQEBANMBAAC8AAAA2AEEANMBAQDUAQAA4AEAANMBAgDTAQMA8AEAAO8BAADYAQUA2AEGANgBBwDYAQgA2gEAAN4BAADfAQAA3wEBAC4BAgDhAQEABAEAAAcAAQDoAQAA6QEAAM0BAQDKAQAAtAEAAO0BAADxAQEAvwAFAPIBAwDTAQQACQAHAG8CAAAgAAQAIAAFALwAAQC9AAAA9QEAAPoBAAAGAAoA/AEAAPcBAAD4AQAADgEDABQAAwATAAAA/wEAAN4AAgDeAAMABAMAAP0BAAD9AQEA/QECAP0BAwD9AQQADwIAAA8CAQAFAgEAJAEBAAYCAAAGAgEACQIAAP8CAAD7AQAA4gAIAAoCAAAHAgAACAIAAA4CAAARAgAATwABAE8AAgAAAQAA6QIAAE0BBAAJAAgAvwAGAG8ADgD4AAAAEwIBACAABgAgAAcAFQIAAAUAAgAgAAgA1wACAMQAAwDEAAQAyQACABcCAAAiAgAAIwIAACQCAAAjAgEAJAIBACQCAgAjAgIAGQIAABoCAACeAQAAnQEAAJ0BAQAbAgAAAgAJAAQAAwACAAoABAAEAAIACwANAgAA3wIAACcCAAApAgAALwIAAC4CAAAuAgEALwIBADACAAAxAgAAQgEAAEMBAADHAAYAKAAAAHkBAAB5AQEAeQECAGgBAAA4AgAAPgIAAAYACwAuAgIALgIDAC4CBAAqAgAALAIAACsCAABCAQkAQwEJADsCAACPAQAAjwEBAFECAABQAgAAQAIAAD8CAABAAgEAQgIAAE0CAAChAAAApgEAANkAAADaAAAARQIAAEgCAABWAgAAVgIBAL8ABwBKAgAASQIAAEoCAQBLAgAAJgEEAE8CAABUAgAAPAIAABEDAAACAAwACQAJAMcABwBXAgAAeAAAAFMBAwCBAQAA8QECAHgAAQAlAQAA8QEDABADAADxAQQAeAACACUBAQDxAQUAEAMBAHgAAwBhAgAAFwAAABEAAAARAAEAEQACAJ8CAAB5AAAARwIAAEYCAABHAgEA4wAAAE4CAABjAgAAZAIAAGUCAABmAgAAQgEBAEMBAQBCAQIAQwECAMABAABnAgAAZwIBAGgCAABpAgEAaQICAGkCAwAPAwAABgAMAHgCAAC/AAgAvQABAL0AAgC9AAMAawIAAG0CAABsAgAAcQIAAHICAAB5AgAAcwIAAG8ADwB0AgAAdQIAAMEAAAC/AAkAtQEAAB0AAgAdAAMAegIAAMQCAAB2AgAAfAIAAH0CAAAvAgIAgAIAADcAAAAGAA0ABgAOAH4CAABwAgAAcAIBAKcCAAADAAEAhAIAAEIBCABDAQgAhQIAALoCAACGAgAAzQACAM0AAwBoAQEAhwIAAM8CAADOAgAAiQIAAIsCAACLAgEAjAIAAIkCAQCyAQAAQgEDAEMBAwBgAQEAvQIBAMkCAADJAgEACAIBAH8BAAADAwAA1AADAPsCAQBOAAgAvwICANcCAAADAwEAvwIDANQABAD7AgIATgAJAL8CBADXAgEAAwMCAL8CBQCOAgAAjgIBAI8CAACQAgAAlwIAAJcCAQCYAgAAIAAJAIQCAQCEAgIABgAPALECAACNAgAAsAIAALECAQAgAgAAIAAKAJkCAACaAgAAmwIAAKACAQCcAgAAnAIBAJwCAgCdAgAAngIAAPQCAAC2AgIAzAEAAMwBAQCpAgIAigEAAPIBBAA5AAAAOAAAADoAAAA6AAEAOgACAOYBAABsAQAArQEAAB8CAADQAQAATAIAAJYAAAAhAQAA1wEAAJAAAAAYAQAAnwAAAMcBAAA5AgAAwwIAAPICAADHAgAAxwIBAJcAAACfAAEAxwEBADoCAAAWAgAArAIAAA8BAAAcAAIAIAALALECAgDGAAMAUwABAAYAEAAgAAwAlAIAAJMCAACUAgEAkgIAAJMCAQCrAgAAqgIAAKoCAQDGAQMArQIBAK8CAAC/AgYAvwIHAL8CCACyAgAA/wAAALMCAACnAQEAtAIIALQCCQC1AgMAtgIDALYCBAC2AgUAtwIAALkCAAC6AgEArgIAAMAAAgDGAAQArgIBAK4CAgC+AAAAVQEAALsCAAA+AAEAvQICAL4CAQC+AgIAvwIJAMACAADBAgAAwgIAAAcAAgAGABEACAAAAG8AEABvABEAxwAIAMoCAADLAgAAzAIAAM0CAAAWAAEArQICAK0CAwDSAQAAWgAGANIBAQACAA0AHAMAAAIADgDRAgAAFwABAAcAAwC/AQAA6wIAAOACAAAGABIA2wIAANwCAADdAgAAigIAANEBAAAMAgAA4QIAALUCBAC1AgUALgIFAEIBBABDAQQAbgICAOoBAQDrAQEAtwEDAOoBAgDrAQIA8wEAAPMBAQDiAgAA5gIAAOYCAQDmAgIA5gIDAOYCBADmAgUAbwASAOMCAADlAgAAswABACAADQDQAgAA0AIBANACAgDQAgMA0AIEANICAAAbAAUA5wIIAOcCCQDnAgoA5wILAOcCDADnAg0A6AIDAOgCBADnAg4A6AIFAOgCBgDnAg8A5wIQAOoCAAAWAwAA7AIAAPACAADuAgAA9QIBAPYCAAD2AgEAbgAAAAQABQCmAAAAHAEAAPUCAgDBAAEAyQADAPkCAAD8AgAA/AIBAPwCAgD8AgMA/AIEAP8CAQD/AgIA/wIDAP8CBAD9AgAA/wIFAAYAEwAAAwAAAQMAAAEDAQAGABQAAwMDAAMDBAADAwUAAwMGAAQDAQAFAwAABgAVAAYAFgBaAAcAWgAIAFoACQBaAAoAAQMCAAEDAwABAwQA9wIAAAYDAgAHAwAACQMAAAgDAAAKAwAACgMBAAoDAgAMAwAACwMAAA0DAAAuAQMAxgIAAHgABAC9AAQADgMAAA4DAQDjAAEAvQAFAOMAAgCOAgIAPAADANECAQABAwUAqAAEANoBAQDUAAUABgICALYCBgAWAwEAVwAAABcDAACkAgAAVwABABgDAADAAAMAggAAABoDAAAZAwAAqAIBAKICAACoAgIApgIAAKYCAQClAgAApQIBAKgCAwCjAgAAqAIEAKYCAgCDAAAAHQMAAB0DAQAdAwIAHQMDAFwBAAAfAwMAHwMEACUDAAD/AgYAIQMAACAADgAiAwAAIgMBAB8DBQAfAwYAwAAEAA0ABgAoAwAANgIDAA==
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAEAAYACAAKAAwADgAQABIAFAAWABgAGgAcAB4AIAAiACYAKAAqACwALgAwADIANAA2ADgAOgA8AD4AQABCAEQARgBIAEoATABOAFAAUgBUAFYAWABaAFwAXgBgAGIAZABmAGgAagBsAG4AgACSAJQAlgCYAJoAnACeAKAAogCkAKYAqACqAKwArgCwALIAtAC2ALgAugC8AL4AwADCAMQAxgDIAMoAzADOANAA0gDUANYA2ADaANwA3gDgAOIA5ADmAOgA6gDsAO4A8ADyAPQA9gD4APoA/AD+AAABAgEEAQYBCAEKAQwBDgEQARIBFAEYARoBHAEeASABIgEkASYBKAEqASwBLgEwATIBNAE2AUIBRAFGAUgBSgFMAU4BUgFUAVYBWAFaAVwBXgFgAWIBZAFmAWgBagFsAW4BcAFyAXQBdgF4AXoBfAF+AYABggGEAYYBiAGKAYwBjgGQAZIBlAGWAZgBmgGcAZ4BoAGiAaQBpgGoAaoBrAGuAbABsgG0AbYBuAG6AbwBvgHAAcIBxAHIAcoBzAHOAdAB0gHUAdYB2AHaAdwB3gHgAeIB5AHmAegB6gHsAe4B8AHyAfQB9gH4AfoB/AH+AQACAgIEAgYCCAIKAgwCDgIQAhICFAIWAhgCGgIcAh4CIAIiAiQCJgIsAi4CMAIyAjQCNgI4AjoCPAI+AkACQgJEAkYCSAJKAkwCTgJQAlICVAJWAlgCagJsAm4CcAJyAnQCdgJ4AnoCfAJ+AoACggKEAoYCiAKKAowCkgKUApYCmAKaApwCngKgAqICpAKmAqgCqgKsAq4CsAKyArQCtgK4AroCvAK+AsACwgLEAsYCyALKAswCzgLQAtIC1ALYAtwC3gLgAuIC5ALmAugC6gLsAu4C8ALyAvoC/gIAAwIDBAMIAwoDDAMOAxADEgMUAxYDGAMaAxwDHgMgAyIDJAMmAygDKgMsAy4DMAMyAzQDNgM8Az4DQANCA0gDTgNQA1QDVgNYA1wDXgNgA2IDZANmA2gDagNsA24DcANyA3QDdgN4A3oDfAN+A4ADggOEA4YDiAOKA4wDjgOQA5IDlAOWA5oDngOgA6QDpgOoA6oDrAOuA7ADzAPOA9AD0gPUA9YD2APaA9wD3gPgA+ID5APmA+gD6gPsA/AD8gP0A/YD+AP6A/wD/gMABAIEBAQGBAgECgQMBA4EEAQUBBYEGAQaBBwEHgQgBCQELgQ0BDYEOAQ6BDwEPgRABEIERARGBEgESgRMBE4EUARSBFQEVgRYBFoEXAReBGAEYgRkBGYEaARqBGwEbgRwBHIEdAR2BHgEegR8BH4EgASEBIYEiASKBIwEjgSQBJIElASWBJgEmgScBJ4EoASiBKQEpgSoBKwErgSwBLIEtAS2BLgEugS8BL4EwATCBMQExgTIBMoEzATOBNAE0gTUBNYE2ATaBNwE3gTgBOIE5ATmBOgE6gTsBO4E8ATyBPQE9gT4BAYFGAUcBR4FIAUiBSQFJgUoBSoFLAUuBTAFMgU0BTYFOAU6BTwFPgVABUIFRAVGBUgFSgVMBU4FUAVSBVQFVgVYBVoFXAVeBWAFYgVkBWYFaAVsBXAFdAV2BXgFegV8BX4FgAWCBYQFiAWMBY4FkAWSBZQFlgWYBZoFnAWeBaAFogWkBaYFqAWqBawFrgWwBbIFtAW2BbgFvAXABcIFxAXGBcgFygXMBc4F0AXSBdQF1gXYBdoF3AXeBeAF4gXkBeYF6AXqBewF7gXwBfIF9AX2BfgF+gX8Bf4FAAYCBgQGBgYIBgoGDAYOBhAGEgYWBhgGGgYcBh4GIAYiBiQGJgYoBioGLAYuBjAGMgY0BjYGOAY6BjwGPgZABkIGRAZGBkgGSgZMBk4GUAZSBlQGVgZYBloGXAZeBmAGYgZkBmYGaAZqBmwGbgZwBnIGdAZ2BngGegZ8Bn4GgAaCBoQGhgaIBooGjAaOBpAGkgaUBpYGmAaaBpwGngagBqIGpAamBqgGqgasBq4GsAayBrQGtga4BroGvAa+BsAGwgbEBsYGyAbKBswGzgbQBtIG1AbWBtgG2gbcBt4G4AbiBuQG5gboBuwG7gbyBvYG+Ab8BgAHBAcIBwoHDgcSBxQHGAcaBxwHHgcgByIHJAcmBygHKgcsBy4HMAcyBzQHNgc4BzoHPAc+B0AHQgdGB0gHSgdMB04HUAdSB1QHVgdYB1oHXAdeB2AHYgdkB2YHaAduB3AHcgd0B3YHeAd6B3wHfgeAB4IHhAeGB4gHigeMB44HkAeSB5QHlgeYB5oHnAeeB6AHogekB6YHqAeqB6wHrgewB7IHtAe2B7gHuge8B74HwgfEB8YHygfMB84H0AfSB9QH1gfYB9oH3AfeB+AH4gfkB+YH6AfqB+wH7gfwB/IH9Af2B/gH+gf8B/4HAAgCCAgICggMCA4IEAgSCBQIFggYCBoIHAgeCCAIIggkCCYIKAgqCCwILggwCDIINAg2CDgIOgg8CD4IQAhCCEQIRghICEoITAhOCFAIUghUCFYIWAhaCFwIXghgCGIIZAhmCGgIaghsCG4IcAhyCHQIdgh4CHoIfAh+CIAIggiECIYIiAiKCIwIjgiQCJIIlAiWCJgImgicCJ4IoAiiCKQIpgioCKoIrAiuCLAIsgi0CLYIuAi6CLwIvgjACMIIxAjGCMgIygjMCM4I0AjSCNQI1gjYCNoI3AjeCOAI4gjkCOYI6AjqCOwI7gjwCPII9Aj2CPgI+gj8CP4IAAkCCQQJBgkKCQ4JEAkSCRQJFgkYCRoJHAkgCSIJJAkoCSoJLAkuCTAJMgk0CTYJOAk6CTwJPglACUIJRAlGCUoJTAlOCVAJUglUCVYJWAlaCVwJXgliCWQJZgloCWoJbAluCXAJcgl0CXYJeAl6CXwJfgmACYIJhgmICYoJjAmOCZAJkgmaCZwJpAmmCagJqgmsCa4JsAmyCbQJtgm4CboJvAm+CcAJwgnECcYJygnOCdAJ0gnUCdYJ2AnaCdwJ3gngCeIJ5AnmCegJ6gnsCe4J8AnyCfQJ9gn4CfoJ/An+CQAKAgoECgYKCAoKCgwKDgoQChIKFAoWChgKGgocCh4KIAoiCiQKJgooCiwKLgowCjIKNAo2CjgKOgo8Cj4KQApCCkQKRgpICkoKUApSClQKVgpYCloKXApgCmgKagpuCnYKeAp6CnwKfgqACoIKhAqGCogKigqMCo4KkAqUCpYKmAqaCpwKngqgCqIKpAqmCqgKqgqsCq4KsAqyCrQKtgq4CroKvAq+CsAKwgrECsYKyArKCswKzgrQCtYK2AraCuQK5groCuoK8AryCvQK9gr4CvoK/Ar+CgALAgsECwYLCAsKCwwLDgsQCxILFAsWCxgLGgscCx4LIAsiCyQLJgsoCyoLLAsuCzALMgs0CzYLOAs6CzwLPgtAC0ILRAtGC0gLSgtMC04LUAtSC1QLWAtaC1wLXgtgC2ILZAtmC2gLagtsC24LcAtyC3QLdgt4C3oLfAt+C4ALgguEC4YLiAuKC4wLjguQC5ILlAuWC5gLmgucC54LoAuiC6YLqAuqC6wLrguwC7ILtAu2C7gLugu8C74LwAvCC8QLxgvIC8oLzAvOC9AL0gvUC9YL2AvaC9wL3gvgC+IL5AvmC+gL6gvsC+4L8AvyC/QL9gv4C/oL/Av+CwAMAgwEDAYMCAwKDAwMDgwQDBIMFAwWDBgMGgwcDB4MIAwiDCQMJgwoDCoMLAwuDDAMMgw0DDYMOAw6DDwMPgxADEIMRAxGDEgMSgxMDE4MUAxSDFQMVgxYDFoMXAxeDGAMYgxkDGYMaAxqDGwMbgxwDHIMdAx2DHgMegx8DH4MggyEDIYMiAyKDIwMjgyQDJIMlAyWDJgMmgycDJ4MoAyiDKQMqAyqDKwMrgywDLIMtAy2DLgMugy8DL4MwAzCDMQMxgzIDMoMzAzODNAM0gzUDNYM2AzaDNwM3gzgDA==`
    );
  }
});

// src/scanners/files/paths.ts
function baseName(path2) {
  return path2.slice(path2.lastIndexOf("/") + 1).toLowerCase();
}
function isEnvFile(path2) {
  const name = baseName(path2);
  const isEnv = /^\.env(?:\.|$)|.\.env$|^\.envrc$|^env\.(?:prod|production|staging|live)$|^\.dev\.vars|^\.flaskenv$|^\.secrets?$/.test(
    name
  );
  return isEnv && !/(?:^|\.)keys$/.test(name) && !name.split(/[.\-_]/).some((part) => TEMPLATE.has(part));
}
function namedFile(path2) {
  const name = baseName(path2);
  const found2 = NAMED.find(([pattern]) => pattern.test(name));
  return found2 && { rule: found2[1], what: found2[2] };
}
var TEMPLATE, NAMED;
var init_paths = __esm({
  "src/scanners/files/paths.ts"() {
    "use strict";
    TEMPLATE = new Set(
      "example sample template tmpl dist schema default defaults test tests ci tpl skel".split(" ")
    );
    NAMED = [
      [
        /^\.(?:bash|zsh|sh|psql|mysql|sqlite|python|node_repl|rediscli|irb|php|mongo)_history$|^\.histfile$|^fish_history$/,
        "shell-history",
        "a history of typed commands"
      ],
      [
        /\.tfstate(?:\.backup|\.\d+\.backup)?$/,
        "state-file",
        "a Terraform state, which holds every value in clear text"
      ],
      [/^\.env\.keys$/, "key-file", "the private keys of dotenvx"],
      [/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, "key-file", "a private SSH key"],
      [/\.(?:p12|pfx|jks|keystore|bks)$/, "key-file", "a key store"],
      [/\.ppk$/, "key-file", "a private key of PuTTY"],
      [/\.(?:kdbx?|agilekeychain|opvault|1pux)$/, "key-file", "a password database"],
      [/^(?:secring|private-keys-v1)\.(?:gpg|d)$|\.p8$/, "key-file", "a private key"],
      [/^(?:logins|key[34])\.(?:json|db)$/, "key-file", "the passwords of a browser"]
    ];
  }
});

// src/git/id-queue.ts
var IdQueue;
var init_id_queue = __esm({
  "src/git/id-queue.ts"() {
    "use strict";
    IdQueue = class {
      /** How many were answered in all. */
      answered = 0;
      #batches;
      #ids = [];
      /** Answered ids at the front of `#ids`. */
      #head = 0;
      /** Ids of `#ids` already given to the running process. */
      #sent = 0;
      #ended = false;
      #upcoming;
      #wake;
      constructor(batches) {
        this.#batches = Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
      }
      get isEmpty() {
        return this.#ended && this.#head === this.#ids.length;
      }
      /** The next ids for the running process, at most `most`; undefined when there are none left, or after `wake`. */
      async take(most) {
        while (this.#sent === this.#ids.length && !this.#ended) {
          this.#upcoming ??= Promise.resolve(this.#batches.next());
          const woken = new Promise((resolve6) => {
            this.#wake = () => resolve6(void 0);
          });
          const result = await Promise.race([this.#upcoming, woken]);
          if (!result) return void 0;
          this.#upcoming = void 0;
          if (result.done) this.#ended = true;
          else for (const id of result.value) this.#ids.push(id);
        }
        if (this.#sent === this.#ids.length) return void 0;
        const taken = this.#ids.slice(this.#sent, this.#sent + most);
        this.#sent += taken.length;
        return taken;
      }
      /** Ends a `take` that waits: the process is gone. */
      wake() {
        this.#wake?.();
      }
      /** Takes the first id that is not answered off the queue. */
      answer() {
        const id = this.#ids[this.#head];
        if (id === void 0) return void 0;
        this.#head += 1;
        this.answered += 1;
        if (this.#head > 4096 && this.#head * 2 > this.#ids.length) {
          this.#ids = this.#ids.slice(this.#head);
          this.#sent -= this.#head;
          this.#head = 0;
        }
        return id;
      }
      /** For the next process: what is not answered is sent again. */
      rewind() {
        this.#sent = this.#head;
      }
    };
  }
});

// src/git/record-buffer.ts
var RecordBuffer, LF4, USUAL_SIZE, LEAST_ROOM;
var init_record_buffer = __esm({
  "src/git/record-buffer.ts"() {
    "use strict";
    RecordBuffer = class {
      #maxBytes;
      #memory = Buffer.allocUnsafeSlow(USUAL_SIZE);
      #start = 0;
      #end = 0;
      /** Bytes of a body over the limit that are still to be dropped. */
      #skip = 0;
      #header;
      #lent = false;
      constructor(maxBytes) {
        this.#maxBytes = maxBytes;
      }
      /** Where the next bytes go. */
      target() {
        const needed = this.#header ? this.#header.size + 1 : 0;
        const usual = this.#memory.length === USUAL_SIZE || needed > USUAL_SIZE - LEAST_ROOM;
        if (this.#start === this.#end && !this.#lent && usual) this.#start = this.#end = 0;
        const room = this.#memory.length - this.#end;
        if (room < LEAST_ROOM || this.#start + needed > this.#memory.length) this.#relocate(needed);
        return this.#memory.subarray(this.#end);
      }
      /** Says that `count` bytes were written to the last target. */
      filled(count3) {
        this.#end += count3;
      }
      /** While lent, a body given out before stays where it is. */
      lend(lent) {
        this.#lent = lent;
      }
      /** The next whole record, if it is there. */
      next() {
        if (this.#skip > 0 && !this.#drop()) return void 0;
        const header = this.#header ?? this.#readHeader();
        if (!header) return void 0;
        if (header.type === "missing") return { ...header, body: void 0 };
        if (header.size > this.#maxBytes) {
          this.#skip = header.size + 1;
          return { ...header, body: void 0 };
        }
        this.#header = header;
        if (this.#end - this.#start < header.size + 1) return void 0;
        const body = this.#memory.subarray(this.#start, this.#start + header.size);
        this.#start += header.size + 1;
        this.#header = void 0;
        return { id: header.id, type: header.type, size: header.size, body };
      }
      #drop() {
        const count3 = Math.min(this.#skip, this.#end - this.#start);
        this.#start += count3;
        this.#skip -= count3;
        return this.#skip === 0;
      }
      #readHeader() {
        let line = this.#start;
        while (line < this.#end && this.#memory[line] !== LF4) line += 1;
        if (line === this.#end) return void 0;
        const [id = "", type = "", size2 = "0"] = this.#memory.toString("latin1", this.#start, line).split(" ");
        this.#start = line + 1;
        return { id, type, size: Number(size2) };
      }
      #relocate(needed) {
        const kept = this.#end - this.#start;
        const size2 = Math.max(USUAL_SIZE, Math.max(needed, kept) + LEAST_ROOM);
        const memory = this.#lent || size2 !== this.#memory.length ? Buffer.allocUnsafeSlow(size2) : this.#memory;
        this.#memory.copy(memory, 0, this.#start, this.#end);
        this.#memory = memory;
        this.#start = 0;
        this.#end = kept;
      }
    };
    LF4 = 10;
    USUAL_SIZE = 524288;
    LEAST_ROOM = 65536;
  }
});

// src/git/record-pump.ts
function pumpRecords(git, buffer, visit) {
  return new Promise((resolve6, reject) => {
    let busy = false;
    const drain = (socket2) => {
      for (let record = buffer.next(); record; record = buffer.next()) {
        const pending = visit(record);
        if (!pending) continue;
        busy = true;
        buffer.lend(true);
        pending.then(() => {
          busy = false;
          buffer.lend(false);
          if (drain(socket2)) socket2.resume();
        }).catch(fail(socket2));
        return false;
      }
      return true;
    };
    const fail = (socket2) => (error) => {
      reject(error);
      socket2.destroy();
    };
    const socket = readInto(
      git.stdout,
      () => buffer.target(),
      (count3) => {
        buffer.filled(count3);
        if (busy) return false;
        try {
          return drain(socket);
        } catch (error) {
          fail(socket)(error);
          return false;
        }
      }
    );
    socket.once("error", fail(socket));
    socket.once("close", () => resolve6());
    git.exit.catch(fail(socket));
  });
}
function readInto(stdout, target, onBytes) {
  const owner = stdout;
  if (owner._handle) {
    const options = { handle: owner._handle, onread: { buffer: target, callback: onBytes } };
    owner._handle = null;
    const socket = new Socket(options);
    socket.resume();
    return socket;
  }
  stdout.on("data", (chunk) => {
    for (let at2 = 0; at2 < chunk.length; ) {
      const count3 = chunk.copy(target(), 0, at2);
      at2 += count3;
      if (!onBytes(count3)) stdout.pause();
    }
  });
  return stdout;
}
var init_record_pump = __esm({
  "src/git/record-pump.ts"() {
    "use strict";
  }
});

// src/git/run.ts
function startGit(cwd, args, options = {}) {
  const child = spawn("git", [...SETTINGS, ...args], { ...surroundings2(cwd, options), stdio: "pipe" });
  child.stdin.on("error", () => {
  });
  const exit = waitForExit(child, cwd);
  exit.catch(() => {
  });
  return { child, stdin: child.stdin, stdout: child.stdout, exit };
}
async function runGit(cwd, args, options = {}) {
  const git = startGit(cwd, args, options);
  git.stdin.end(options.input ?? "");
  const chunks = [];
  git.stdout.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve6) => git.stdout.once("close", resolve6));
  const exit = await git.exit;
  await ended;
  if (exit.code !== 0) throw await gitError(cwd, exit.stderr, args[0]);
  if (exit.stderr !== "") options.onComplaint?.(exit.stderr);
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
function tryGit(cwd, args, input = "") {
  const run4 = spawnSync("git", [...SETTINGS, ...args], {
    ...surroundings2(cwd),
    input,
    maxBuffer: SMALL_OUTPUT
  });
  return run4.error || run4.status !== 0 || run4.stderr.length > 0 ? void 0 : run4.stdout;
}
function surroundings2(cwd, options = {}) {
  return { cwd, env: { ...env, ...VARIABLES, ...options.env }, windowsHide: true };
}
async function gitError(cwd, stderr, command = "") {
  const known6 = knownError(cwd, stderr) ?? knownError(cwd, (await answer(cwd, ["rev-parse", "--git-dir"])).stderr);
  if (known6) return known6;
  const version3 = /\d+\.\d+(\.\d+)?/.exec((await answer(cwd, ["version"])).stdout)?.[0];
  if (version3 && isOlder(version3, MINIMUM_GIT)) {
    return new UserError(`Git ${version3} is too old`, `Install Git ${MINIMUM_GIT} or later.`);
  }
  const name = command ? `git ${command}` : "git";
  return new UserError(`${name} failed: ${errorLine(stderr)}`, UNKNOWN_FAILURE);
}
function errorLine(stderr) {
  const lines = stderr.split(/\r?\n/).filter((line2) => line2.trim() !== "");
  const line = lines.find((text) => /^(fatal|error):/.test(text)) ?? lines[0] ?? "no message";
  return line.replace(/^(fatal|error): /, "").replace(/[\p{Cc}\p{Cf}]/gu, "?").slice(0, 300);
}
function waitForExit(child, cwd) {
  return new Promise((resolve6, reject) => {
    let stderr = "";
    let ended = false;
    let code;
    const settle = () => {
      if (ended && code !== void 0) resolve6({ code, stderr });
    };
    child.stderr?.setEncoding("utf8");
    child.stderr?.on("data", (text) => {
      if (stderr.length < STDERR_LIMIT) stderr += text.slice(0, STDERR_LIMIT);
    });
    child.stderr?.once("close", () => {
      ended = true;
      settle();
    });
    child.once("error", (error) => reject(startError(error, cwd)));
    child.once("exit", (exitCode2, signal) => {
      code = exitCode2 ?? 128;
      if (signal) stderr += `
fatal: git was stopped by ${signal}
`;
      settle();
    });
  });
}
function startError(error, cwd) {
  if (error.code === "EACCES" && !canEnter(cwd))
    return new UserError(`no permission to enter ${cwd}`, "Run hushlint as a user who may read it.");
  if (error.code !== "ENOENT") {
    return new UserError(
      `git cannot be started: ${error.code ?? error.message}`,
      "Run git version, and mend what it says."
    );
  }
  if (!existsSync(cwd))
    return new UserError(`no such folder: ${cwd}`, "Start hushlint in a folder that exists.");
  return new UserError("git was not found", `Install Git ${MINIMUM_GIT} or later and put it on the PATH.`);
}
function canEnter(folder) {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function knownError(cwd, stderr) {
  const owner = /dubious ownership in repository at '([^'\n]*)'/.exec(stderr);
  if (owner) {
    return new UserError(
      `Git refuses to read a repository of another owner: ${owner[1]}`,
      `If you trust it, run: git config --global --add safe.directory '${owner[1]}'`
    );
  }
  if (/not a git repository/i.test(stderr)) {
    return new UserError(
      `not a Git repository: ${cwd}`,
      "Run it inside a repository, or name the files and folders to scan."
    );
  }
  if (/must be run in a work tree/.test(stderr)) {
    return new UserError(
      `a bare repository has no worktree or index: ${cwd}`,
      "Scan it with --history or --range."
    );
  }
  return void 0;
}
async function answer(cwd, args) {
  let stdout = "";
  try {
    const git = startGit(cwd, args);
    git.stdin.end();
    git.stdout.on("data", (chunk) => {
      stdout += chunk.toString("latin1");
    });
    const [exit] = await Promise.all([git.exit, new Promise((resolve6) => git.stdout.once("close", resolve6))]);
    return { stdout, stderr: exit.stderr };
  } catch {
    return { stdout, stderr: "" };
  }
}
function isOlder(version3, minimum) {
  const [major = 0, minor = 0] = version3.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = minimum.split(".").map(Number);
  return major < needMajor || major === needMajor && minor < needMinor;
}
var MINIMUM_GIT, SMALL_OUTPUT, UNKNOWN_FAILURE, SETTINGS, VARIABLES, STDERR_LIMIT;
var init_run = __esm({
  "src/git/run.ts"() {
    "use strict";
    init_errors();
    MINIMUM_GIT = "2.30";
    SMALL_OUTPUT = 64 * 2 ** 20;
    UNKNOWN_FAILURE = "Run git fsck, and mend what it says.";
    SETTINGS = [
      ...["protocol.allow=never", "core.quotePath=false", "core.fsmonitor=false", "core.pager=cat"]
    ].flatMap((setting) => ["-c", setting]);
    VARIABLES = {
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      // `-U0` gives way to this variable if it holds anything.
      GIT_DIFF_OPTS: "",
      LC_ALL: "C"
    };
    STDERR_LIMIT = 65536;
  }
});

// src/git/cat-file.ts
async function readObjects(cwd, ids, visitor) {
  const queue = new IdQueue(ids);
  for (let failures = 0; ; ) {
    const before = queue.answered;
    const stderr = await readOnce(cwd, queue, visitor);
    if (stderr === void 0) return;
    const known6 = knownError(cwd, stderr);
    if (known6) throw known6;
    failures = queue.answered > before ? 0 : failures + 1;
    const bad = failures > MOST_FAILURES ? void 0 : queue.answer();
    if (bad === void 0) throw await gitError(cwd, stderr, "cat-file");
    visitor.onProblem(bad, /promisor/.test(stderr) ? "missing" : "corrupt", 0);
    queue.rewind();
  }
}
async function readFewObjects(cwd, ids, visitor) {
  if (ids.length === 0) return true;
  const output = tryGit(cwd, ["cat-file", "--batch", "--buffer"], `${ids.join("\n")}
`);
  const records = output && parseRecords(output);
  if (records?.length !== ids.length) return false;
  for (const { id, type, body } of records) {
    if (body.length > visitor.maxBytes) visitor.onProblem(id, "too-large", body.length);
    else await visitor.onObject(id, type, body);
  }
  return true;
}
function parseRecords(output) {
  const records = [];
  for (let at2 = 0; at2 < output.length; ) {
    const line = output.indexOf(LF5, at2);
    const [id = "", type = "", size2 = ""] = output.toString("latin1", at2, line).split(" ");
    if (!/^\d+$/.test(size2)) return void 0;
    const end = line + 1 + Number(size2);
    records.push({ id, type, body: output.subarray(line + 1, end) });
    at2 = end + 1;
  }
  return records;
}
async function objectSizes(cwd, ids) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objectsize)", "--buffer"];
  const text = (await runGit(cwd, args, { input: ids.map((id) => `${id}
`).join("") })).toString("latin1");
  const sizes = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const [id = "", size2 = ""] = line.split(" ");
    if (/^\d+$/.test(size2)) sizes.set(id, Number(size2));
  }
  return (id) => sizes.get(id);
}
async function objectTypes(cwd, ids) {
  if (ids.length === 0) return () => void 0;
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const text = (await runGit(cwd, args, { input: ids.map((id) => `${id}
`).join("") })).toString("latin1");
  const types = new Map(text.split("\n").map((line) => line.split(" ")));
  return (id) => types.get(id) === "missing" ? void 0 : types.get(id);
}
async function readOnce(cwd, queue, visitor) {
  const git = startGit(cwd, ["cat-file", "--batch", "--buffer"]);
  const missing = [];
  const visit = (record) => {
    queue.answer();
    if (record.type === "missing") missing.push(record.id);
    else if (record.body) return visitor.onObject(record.id, record.type, record.body);
    else visitor.onProblem(record.id, "too-large", record.size);
  };
  const sending = send(git, queue);
  sending.catch(() => git.child.kill());
  try {
    await pumpRecords(git, new RecordBuffer(visitor.maxBytes), visit);
  } catch (error) {
    git.child.kill();
    throw error;
  } finally {
    git.stdin.destroy();
    queue.wake();
  }
  const exit = await git.exit;
  await sending;
  for (const id of missing) visitor.onProblem(id, exit.stderr.includes(id) ? "corrupt" : "missing", 0);
  if (exit.code === 0 && queue.isEmpty) return void 0;
  if (/stopped by SIG/.test(exit.stderr)) throw new UserError(errorLine(exit.stderr), "Run hushlint again.");
  return exit.stderr;
}
async function send(git, queue) {
  for (let ids = await queue.take(BLOCK2); ids && !git.stdin.destroyed; ids = await queue.take(BLOCK2)) {
    if (!git.stdin.write(`${ids.join("\n")}
`, "latin1")) await drained(git);
  }
  git.stdin.end();
}
function drained(git) {
  return new Promise((resolve6) => {
    const settle = () => {
      git.stdin.off("drain", settle);
      git.stdin.off("close", settle);
      resolve6();
    };
    git.stdin.on("drain", settle);
    git.stdin.on("close", settle);
    if (git.stdin.destroyed) settle();
  });
}
var LF5, MOST_FAILURES, BLOCK2;
var init_cat_file = __esm({
  "src/git/cat-file.ts"() {
    "use strict";
    init_errors();
    init_id_queue();
    init_record_buffer();
    init_record_pump();
    init_run();
    LF5 = 10;
    MOST_FAILURES = 100;
    BLOCK2 = 512;
  }
});

// src/git/path.ts
function repoPath(bytes) {
  if (isUtf8(bytes)) return { text: bytes.toString("utf8") };
  return { text: escapeInvalid(bytes), raw: Uint8Array.from(bytes) };
}
function repoPathOfLatin1(text) {
  return repoPath(Buffer.from(text, "latin1"));
}
function escapeInvalid(bytes) {
  let text = "";
  for (let at2 = 0; at2 < bytes.length; ) {
    const length = sequenceLength(bytes[at2]);
    const sequence3 = bytes.subarray(at2, at2 + length);
    if (sequence3.length === length && isUtf8(sequence3)) {
      text += sequence3.toString("utf8");
      at2 += length;
    } else {
      text += `\\x${bytes[at2].toString(16).padStart(2, "0")}`;
      at2 += 1;
    }
  }
  return text;
}
function sequenceLength(first) {
  if (first >= 240) return 4;
  if (first >= 224) return 3;
  return first >= 192 ? 2 : 1;
}
var init_path = __esm({
  "src/git/path.ts"() {
    "use strict";
  }
});

// src/git/raw-entry.ts
function rawEntry(bytes, start, end) {
  let at2 = start;
  while (bytes[at2] === LF6) at2 += 1;
  let sides = 0;
  while (bytes[at2 + sides] === COLON) sides += 1;
  if (sides === 0 || at2 >= end) return void 0;
  const modes = at2 + sides;
  const ids = modes + 7 * (sides + 1);
  const idLength = bytes.indexOf(SPACE, ids) - ids;
  const status = ids + (idLength + 1) * (sides + 1);
  return {
    sides,
    mode: bytes.toString("latin1", modes + 7 * sides, modes + 7 * sides + 6),
    ids,
    idLength,
    status: bytes.toString("latin1", status, end)
  };
}
function isZeroId(bytes, start, length) {
  for (let at2 = start; at2 < start + length; at2++) if (bytes[at2] !== ZERO) return false;
  return true;
}
var SUBMODULE, LF6, SPACE, ZERO, COLON;
var init_raw_entry = __esm({
  "src/git/raw-entry.ts"() {
    "use strict";
    SUBMODULE = "160000";
    LF6 = 10;
    SPACE = 32;
    ZERO = 48;
    COLON = 58;
  }
});

// src/git/diff.ts
async function stagedEntries(cwd, against) {
  const filter = ["--ignore-submodules=dirty", "--diff-filter=ACMTU", "--no-abbrev"];
  const args = [
    "diff",
    "--cached",
    "--raw",
    "-z",
    ...PLAIN_DIFF,
    ...filter,
    ...against ? [against] : [],
    "--"
  ];
  return parseRaw(tryGit(cwd, args) ?? await runGit(cwd, args));
}
function parseRaw(output) {
  const entries = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const entry = rawEntry(output, start, end);
    if (!entry) throw new Error("git diff --raw wrote what is no entry");
    const pathEnd = output.indexOf(0, end + 1);
    const { ids, idLength } = entry;
    const id = ids + idLength + 1;
    entries.push({
      path: repoPath(output.subarray(end + 1, pathEnd)),
      mode: entry.mode,
      id: output.toString("latin1", id, id + idLength),
      oldId: isZeroId(output, ids, idLength) ? void 0 : output.toString("latin1", ids, ids + idLength),
      status: entry.status
    });
    start = pathEnd + 1;
  }
  return entries;
}
var PLAIN_DIFF;
var init_diff = __esm({
  "src/git/diff.ts"() {
    "use strict";
    init_path();
    init_raw_entry();
    init_run();
    PLAIN_DIFF = [
      "--no-renames",
      "--no-ext-diff",
      "--no-textconv",
      "--no-color",
      "--no-relative"
    ];
  }
});

// src/sources/coverage.ts
function emptyCoverage() {
  return { blobs: 0, bytes: 0, skipped: [], remarks: [], incomplete: false };
}
function skip(coverage, reason2, example2, bytes = 0) {
  let entry = coverage.skipped.find((skipped) => skipped.reason === reason2);
  if (!entry) {
    entry = { reason: reason2, count: 0, bytes: 0, examples: [] };
    coverage.skipped.push(entry);
  }
  entry.count += 1;
  entry.bytes += bytes;
  if (entry.examples.length < MOST_EXAMPLES) entry.examples.push(example2);
  if (INCOMPLETE.has(reason2)) coverage.incomplete = true;
}
function count(coverage, bytes) {
  coverage.blobs += 1;
  coverage.bytes += bytes;
}
function isLfsPointer(bytes) {
  if (bytes.length >= 1024 || bytes[0] !== 118 || !bytes.subarray(0, LFS_VERSION.length).equals(LFS_VERSION))
    return false;
  return LFS_POINTER.test(bytes.toString("latin1"));
}
function isBinary(bytes) {
  return bytes.subarray(0, 8e3).includes(0);
}
var MOST_EXAMPLES, INCOMPLETE, LFS_VERSION, LFS_POINTER;
var init_coverage = __esm({
  "src/sources/coverage.ts"() {
    "use strict";
    MOST_EXAMPLES = 5;
    INCOMPLETE = /* @__PURE__ */ new Set(["unreadable", "missing", "corrupt"]);
    LFS_VERSION = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
    LFS_POINTER = /^version \S+\n(?:ext-\d-\w+ sha256:[0-9a-f]{64}\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/;
  }
});

// src/sources/staged.ts
var staged_exports = {};
__export(staged_exports, {
  stagedSource: () => stagedSource
});
function stagedSource(options) {
  const { cwd, maxBytes, excluded } = options;
  const coverage = emptyCoverage();
  const entries = /* @__PURE__ */ new Map();
  const binary = /* @__PURE__ */ new Set();
  let heads = [];
  async function list() {
    heads = mergeHeads(cwd);
    for (const entry of await mergedEntries(cwd, heads)) {
      const { text } = entry.path;
      if (excluded(text)) skip(coverage, "excluded", text);
      else if (entry.status === "U") unmerged(text);
      else if (entry.mode === SUBMODULE) skip(coverage, "submodule", text);
      else {
        const same2 = entries.get(entry.id);
        if (same2) same2.push(entry);
        else entries.set(entry.id, [entry]);
      }
    }
    return [...entries.keys()];
  }
  function unmerged(text) {
    coverage.incomplete = true;
    coverage.remarks.push(`${text} has conflicts that are not resolved: nothing is staged for it yet.`);
  }
  async function read(visit) {
    const visitor = {
      maxBytes,
      onObject(id, _type, bytes) {
        const paths = pathsOf(id);
        if (isLfsPointer(bytes)) return skip(coverage, "lfs-pointer", paths[0]?.text ?? id);
        count(coverage, bytes.length);
        if (isBinary(bytes)) binary.add(id);
        return visit({ id, type: "blob", bytes, paths });
      },
      onProblem: (id, problem, size2) => skip(coverage, problem, pathsOf(id)[0]?.text ?? id, size2)
    };
    const ids = await list();
    if (!await readFewObjects(cwd, ids, visitor)) await readObjects(cwd, [ids], visitor);
  }
  async function locate2(found2) {
    const { meetsAdded, pairOf, stagedLines } = await import("./git-added-lines.js");
    const changed2 = found2.flatMap(({ id = "" }) => entries.get(id) ?? []).filter((entry) => entry.oldIds.every(Boolean));
    const paths = changed2.map((entry) => entry.path);
    const against = [void 0, ...heads];
    const lines = [];
    try {
      if (paths.length > 0) for (const head of against) lines.push(await stagedLines(cwd, paths, head));
    } catch (error) {
      coverage.remarks.push(`All lines of changed files count as new (${error.message}).`);
    }
    const added = (entry) => entry.oldIds.map((oldId, at2) => oldId && lines[at2]?.get(pairOf(oldId, entry.id)) || EVERY_LINE);
    return found2.flatMap(
      ({ id = "", type, detections }) => (entries.get(id) ?? []).flatMap((entry) => {
        const sides = binary.has(id) ? [] : added(entry);
        return detections.map((detection) => ({
          detection,
          path: entry.path,
          object: { id, type },
          isNew: sides.every((side) => meetsAdded(detection.region, side))
        }));
      })
    );
  }
  async function state() {
    const [{ indexState }, { worktreeRoot }] = await Promise.all([
      import("./sources-repository.js"),
      import("./git-commits.js")
    ]);
    return indexState({
      ...{ cwd, root: await worktreeRoot(cwd), excluded, maxBytes },
      changed: changed()
    });
  }
  function changed() {
    return new Set([...entries.values()].flat().map(({ path: path2 }) => path2.text));
  }
  const pathsOf = (id) => (entries.get(id) ?? []).map((entry) => entry.path);
  return { name: "staged", read, locate: locate2, state, changed, coverage };
}
async function mergedEntries(cwd, heads) {
  let merged = (await stagedEntries(cwd)).map((entry) => ({ ...entry, oldIds: [entry.oldId] }));
  for (const head of heads) {
    const others = new Map((await stagedEntries(cwd, head)).map((entry) => [keyOf(entry), entry]));
    merged = merged.flatMap((entry) => {
      const other2 = others.get(keyOf(entry));
      return other2 ? [{ ...entry, oldIds: [...entry.oldIds, other2.oldId] }] : [];
    });
  }
  return merged;
}
function keyOf({ path: { text, raw } }) {
  return raw ? `raw ${Buffer.from(raw).toString("hex")}` : text;
}
function mergeHeads(cwd) {
  const gitDir = findGitDir(cwd);
  const file = gitDir && path.join(gitDir, "MERGE_HEAD");
  return file && existsSync2(file) ? readFileSync2(file, "utf8").split(/\s+/).filter((id) => /^[0-9a-f]{40,64}$/.test(id)) : [];
}
function findGitDir(cwd) {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const git = path.join(folder, ".git");
    const stat = statSync2(git, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return git;
    if (stat)
      return path.resolve(
        folder,
        readFileSync2(git, "utf8").replace(/^gitdir: /, "").trim()
      );
    if (folder === path.dirname(folder)) return void 0;
  }
}
var EVERY_LINE;
var init_staged = __esm({
  "src/sources/staged.ts"() {
    init_cat_file();
    init_diff();
    init_raw_entry();
    init_coverage();
    EVERY_LINE = [{ start: 1, count: Number.MAX_SAFE_INTEGER }];
  }
});

// src/open-source.ts
async function openSource(request, excluded) {
  const { source, cwd, config } = request;
  const options = { cwd, maxBytes: config.maxFileSize, excluded };
  switch (source.kind) {
    case "staged":
      return (await Promise.resolve().then(() => (init_staged(), staged_exports))).stagedSource(options);
    case "worktree":
      return (await import("./sources-worktree.js")).worktreeSource({ ...options, paths: source.paths });
    case "range": {
      const { range: range2, tags = [] } = source;
      return (await import("./sources-range.js")).rangeSource({ ...options, range: range2, tags });
    }
    case "push": {
      const { updates, remote } = source;
      return (await import("./sources-push.js")).pushSource({ ...options, updates, remote });
    }
    case "history":
      return (await import("./sources-history.js")).historySource({
        ...options,
        unreachable: source.unreachable,
        watched: isEnvFile
      });
    case "image":
      return (await import("./sources-image.js")).imageSource({ ...options, file: source.file });
    case "stdin": {
      const { stdinSource } = await import("./sources-stdin.js");
      const path2 = source.path === void 0 ? void 0 : belowRoot(source.path, cwd);
      return stdinSource({
        input: source.stream,
        maxBytes: config.maxFileSize,
        ...path2 !== void 0 && { path: path2 }
      });
    }
  }
}
function belowRoot(path2, cwd) {
  const inside = relative(cwd, resolve2(cwd, path2));
  return inside.startsWith("..") ? path2.split(sep).join("/") : inside.split(sep).join("/");
}
var init_open_source = __esm({
  "src/open-source.ts"() {
    "use strict";
    init_paths();
  }
});

// src/engine/placeholder-style.ts
function placeholderFor({ name, example: example2, lastSegment, firstLabel }, value, text, path2) {
  if (lastSegment !== void 0) return value.replace(/[^/\\]*$/, lastSegment);
  if (firstLabel !== void 0) return value.replace(/^[^.]*/, firstLabel);
  const constant = name.toUpperCase().replaceAll("-", "_");
  const style = styles.find(({ like }) => like.test(text));
  if (style !== void 0) return style.write(name, constant);
  const document = path2 === void 0 || /\.(?:mdx?|markdown|rst|adoc|txt)$/i.test(path2);
  return document ? `<${name}>` : example2 ?? `<${constant}>`;
}
function withReplacements(matches, bytes, path2) {
  let text;
  return matches.map((match) => {
    const { placeholder } = match.rule;
    if (placeholder === void 0 || match.replacement !== void 0 || match.subject === void 0)
      return match;
    text ??= bytes.toString("latin1");
    return { ...match, replacement: placeholderFor(placeholder, match.subject, text, path2) };
  });
}
var NOUN, UPPER_NOUN, styles;
var init_placeholder_style = __esm({
  "src/engine/placeholder-style.ts"() {
    "use strict";
    NOUN = "(?:id|ip|ref|host|name|token|key|url|arn|region|account|project|domain|user|zone|bucket|secret)s?";
    UPPER_NOUN = NOUN.toUpperCase();
    styles = [
      {
        like: new RegExp(`<(?:[A-Z0-9]{1,30}_){1,6}${UPPER_NOUN}>`),
        write: (_, constant) => `<${constant}>`
      },
      { like: new RegExp(`<(?:[a-z0-9]{1,30}[- ]){1,6}${NOUN}>`), write: (name) => `<${name}>` },
      {
        like: new RegExp(`\\bYOUR_(?:[A-Z0-9]{1,30}_){0,5}${UPPER_NOUN}\\b`),
        write: (_, constant) => `YOUR_${constant}`
      },
      { like: /[:/@.=]ACCOUNT_ID\b/, write: (_, constant) => constant }
    ];
  }
});

// src/scanners/compose/path.ts
function isComposeFile(path2) {
  return composeFile.test(path2.slice(path2.lastIndexOf("/") + 1));
}
function stageOf(path2) {
  const lower2 = path2.toLowerCase();
  if (production.test(lower2)) return "production";
  const name = lower2.slice(lower2.lastIndexOf("/") + 1);
  return local.test(lower2) || bare.test(name) ? "local" : "unknown";
}
var composeFile, production, local, bare;
var init_path2 = __esm({
  "src/scanners/compose/path.ts"() {
    "use strict";
    composeFile = /^(?:.*[-_.])?(?:compose|docker-?compose|docker-stack|podman-compose)(?:[-_.].*)?\.ya?ml$/i;
    production = /(?:^|[-_./])(?:prod|production|prd|staging|preprod|live)(?:[-_./]|$)/;
    local = /(?:^|[-_./])(?:dev|devel|development|local|localhost|override|test|tests|testing|ci|e2e|debug|demo)(?:[-_./]|$)/;
    bare = /^(?:docker-)?compose\.ya?ml$/;
  }
});

// src/scanners/deploy/kinds.ts
function named(name, path2, scanner) {
  return {
    name,
    packs: ["containers"],
    takes: (candidate) => isCandidate(candidate) && path2.test(candidate),
    load: async () => scanner(await import("./scanners-deploy-all.js"))
  };
}
function mayBeDeployed(path2) {
  return !SOURCE.test(path2);
}
function isCandidate(path2) {
  if (path2 !== lastPath) {
    lastPath = path2;
    lastVerdict = mayBeDeployed(path2);
  }
  return lastVerdict;
}
function byContent(name, path2, scanner, marks) {
  return {
    ...named(name, path2, scanner),
    holds: (bytes) => marks.every((row) => row.some((mark) => bytes.includes(mark)))
  };
}
var deployKinds, SOURCE, lastPath, lastVerdict;
var init_kinds = __esm({
  "src/scanners/deploy/kinds.ts"() {
    "use strict";
    deployKinds = [
      byContent("kubernetes", /\.(?:ya?ml|json)$/i, (all) => all.scanKubernetes, [["apiVersion"], ["kind"]]),
      named("kustomization", /(?:^|\/)kustomization(?:\.ya?ml)?$/i, (all) => all.scanKubernetes),
      named("helm-values", /(?:^|\/)(?:[^/]*[-_.])?values(?:[-_.][^/]*)?\.ya?ml$/i, (all) => all.scanHelmValues),
      byContent("task-definition", /\.(?:json|ya?ml)$/i, (all) => all.scanTaskDefinition, [
        ["containerDefinitions"]
      ]),
      byContent("cloudformation", /\.(?:ya?ml|json|template)$/i, (all) => all.scanCloudFormation, [
        ["AWSTemplateFormatVersion", "AWS::"],
        ["Resources"]
      ]),
      named("serverless", /(?:^|\/)serverless(?:[-.][\w.-]+)?\.(?:ya?ml|json)$/i, (all) => all.scanServerless),
      named(
        "terraform",
        /\.(?:tf|tofu|tfvars|tfvars\.json)$|(?:^|\/)terragrunt\.hcl$/i,
        (all) => all.scanTerraform
      ),
      named("terraform-state", /\.tfstate(?:\.(?:backup|\d+\.backup))?$/i, (all) => all.scanTerraformState),
      named(
        "ansible-variables",
        /(?:^|\/)(?:group_vars|host_vars)\/.|(?:^|\/)(?:vars|defaults)\/[^/]+\.ya?ml$/i,
        (all) => all.scanAnsibleVariables
      ),
      named(
        "ansible-inventory",
        /(?:^|\/)(?:(?:hosts|inventory)(?:\.ini|\.cfg)?|[^/]*inventory\.ini|inventor(?:y|ies)\/(?:[^/]+\/)?(?!group_vars|host_vars)[^/.]+(?:\.ini)?)$/i,
        (all) => all.scanAnsibleInventory
      ),
      named(
        "systemd",
        /\.(?:service|socket|timer|container|pod|kube)$|\.(?:service|container)\.d\/[^/]+\.conf$/i,
        (all) => all.scanSystemd
      ),
      named(
        "workflow",
        /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i,
        (all) => all.scanWorkflow
      ),
      named(
        "gitlab-ci",
        /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
        (all) => all.scanGitlabCi
      ),
      named(
        "azure-pipelines",
        /(?:^|\/)[^/]*azure-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|pipelines)\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
        (all) => all.scanAzurePipelines
      ),
      named("bitbucket-pipelines", /(?:^|\/)bitbucket-pipelines\.ya?ml$/i, (all) => all.scanBitbucket),
      named("circleci", /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/i, (all) => all.scanCircleCi),
      named("cloudbuild", /(?:^|\/)[^/]*cloudbuild[^/]*\.(?:ya?ml|json)$/i, (all) => all.scanCloudBuild),
      named(
        "other-ci",
        /(?:^|\/)(?:\.travis|\.drone|\.?appveyor|\.woodpecker)\.ya?ml$|(?:^|\/)\.(?:woodpecker|buildkite)\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
        (all) => all.scanOtherCi
      ),
      named("devcontainer", /(?:^|\/)\.?devcontainer\.json$/i, (all) => all.scanDevcontainer),
      named("wrangler", /(?:^|\/)wrangler(?:\.[\w-]+)?\.(?:toml|jsonc?)$/i, (all) => all.scanWrangler),
      named("fly", /(?:^|\/)fly(?:\.[\w-]+)?\.toml$/i, (all) => all.scanFly),
      named("vercel", /(?:^|\/)(?:vercel|now)\.json$/i, (all) => all.scanVercel),
      named("netlify", /(?:^|\/)netlify\.toml$/i, (all) => all.scanNetlify),
      named("render", /(?:^|\/)render\.ya?ml$/i, (all) => all.scanRender),
      named("app-json", /(?:^|\/)app\.json$/i, (all) => all.scanAppJson),
      named("railway", /(?:^|\/)railway\.(?:json|toml)$/i, (all) => all.scanRailway),
      named(
        "digitalocean-app",
        /(?:^|\/)\.do\/[^/]+\.ya?ml$|(?:^|\/)\.do\/[^/]+\.json$/i,
        (all) => all.scanDigitalOcean
      ),
      named("app-engine", /(?:^|\/)app(?:[-.][\w-]+)?\.ya?ml$/i, (all) => all.scanAppEngine),
      named("beanstalk", /(?:^|\/)\.ebextensions\/[^/]+\.config$/i, (all) => all.scanBeanstalk),
      named("copilot", /(?:^|\/)copilot\/(?:[^/]+\/)*manifest\.ya?ml$/i, (all) => all.scanCopilot),
      named(
        "app-settings",
        /(?:^|\/)(?:appsettings(?:\.[\w-]+)*|local\.settings)\.json$/i,
        (all) => all.scanAppSettings
      ),
      named("spring-yaml", /(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/i, (all) => all.scanSpringYaml),
      named(
        "spring-properties",
        /(?:^|\/)(?:application|bootstrap|gradle)(?:-[\w-]+)?\.properties$/i,
        (all) => all.scanSpringProperties
      ),
      named("npmrc", /(?:^|\/)\.?npmrc$/i, (all) => all.scanNpmrc),
      named("yarnrc", /(?:^|\/)\.yarnrc\.ya?ml$/i, (all) => all.scanYarnrc),
      named("pypirc", /(?:^|\/)\.pypirc$/i, (all) => all.scanPypirc),
      named("netrc", /(?:^|\/)[._]netrc$/i, (all) => all.scanNetrc),
      named("pgpass", /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/i, (all) => all.scanPgpass),
      named("git-credentials", /(?:^|\/)\.?git-credentials$/i, (all) => all.scanGitCredentials),
      named("htpasswd", /(?:^|\/)[^/]*\.?htpasswd[^/.]*$/i, (all) => all.scanHtpasswd),
      named(
        "docker-config",
        /(?:^|\/)\.?docker\/config\.json$|(?:^|\/)\.docker(?:cfg|configjson)$/i,
        (all) => all.scanDockerConfig
      ),
      named(
        "kubeconfig",
        /(?:^|\/)(?:[^/]*[-_.])?kube-?config(?:[-_.][\w-]+)?$|(?:^|\/)\.kube\/config$/i,
        (all) => all.scanKubeconfig
      ),
      named(
        "credentials",
        /(?:^|\/)(?:\.s3cfg|\.boto|rclone\.conf|\.?my\.cnf|\.mylogin\.cnf|\.passwd-s3fs|\.python-gitlab\.cfg|\.databrickscfg)$|(?:^|\/)\.aws\/(?:credentials|config)$/i,
        (all) => all.scanIniCredentials
      ),
      named(
        "login-file",
        /(?:^|\/)auth\.json$|(?:^|\/)\.cargo\/credentials(?:\.toml)?$|(?:^|\/)\.gem\/credentials$/i,
        (all) => all.scanLoginFile
      )
    ];
    SOURCE = /\.(?:[cm]?[jt]sx?|d\.ts|vue|svelte|astro|mdx?|rst|txt|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|woff2?|ttf|pdf|py|pyi|ipynb|rb|php|go|rs|java|kt|scala|cs|fs|swift|m|mm|c|cc|cpp|h|hpp|sh|ps1|sql|lua|dart|ex|exs|erl|hs|clj|r|jl|pl|proto|graphql|lock|snap|map|csv|xml|po)$/i;
    lastPath = "";
    lastVerdict = false;
  }
});

// src/scanners/dockerfile/path.ts
function isDockerfile(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1).toLowerCase();
  return dockerfile.test(name) && !other.test(name);
}
function isDockerignore(path2) {
  return /(?:^|[/.])dockerignore$/i.test(path2);
}
var dockerfile, other;
var init_path3 = __esm({
  "src/scanners/dockerfile/path.ts"() {
    "use strict";
    dockerfile = /^(?:dockerfile|containerfile)(?:[-_.].*)?$|\.(?:dockerfile|containerfile)$/;
    other = /\.(?:dockerignore|containerignore|md|mdx|rst|adoc|html?|txt|json|ya?ml|toml|xml|[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|php|c|h|cpp|sh|ps1|lua|vim|snap|svg|png|lock|orig|rej|patch|diff|j2|jinja2?|erb|ejs|hbs|mustache|tt|tmpl|tpl|gotmpl|template)$/;
  }
});

// src/scanners/identifiers/kinds.ts
function holdsAccounts(bytes) {
  return ["ccount", "rincipal", "wners", "dentifiers"].some((word) => bytes.includes(word)) && /\d{12}/.test(bytes.toString("latin1"));
}
var identifierKinds;
var init_kinds2 = __esm({
  "src/scanners/identifiers/kinds.ts"() {
    "use strict";
    identifierKinds = [
      {
        name: "wrangler-ids",
        packs: ["identifiers"],
        takes: (path2) => /(?:^|\/)wrangler(?:\.[\w-]+)?\.(?:toml|jsonc?)$/.test(path2),
        load: async () => (await import("./scanners-identifiers-wrangler.js")).scanWrangler
      },
      {
        name: "account-lists",
        packs: ["identifiers"],
        takes: (path2) => /\.(?:ya?ml|jsonc?)$/i.test(path2) && !/(?:-lock|\.lock|\.min|tsconfig[^/]*)\.\w+$/.test(path2),
        holds: holdsAccounts,
        inHistory: false,
        load: async () => (await import("./scanners-identifiers-accounts.js")).scanAccounts
      },
      {
        name: "terraform-account-lists",
        packs: ["identifiers"],
        takes: (path2) => /\.(?:tf|tfvars|hcl)$/.test(path2),
        holds: holdsAccounts,
        inHistory: false,
        load: async () => (await import("./scanners-identifiers-accounts.js")).scanAccounts
      },
      {
        name: "firebase-projects",
        packs: ["identifiers"],
        takes: (path2) => /(?:^|\/)\.firebaserc$/.test(path2),
        load: async () => (await import("./scanners-identifiers-firebase.js")).scanFirebase
      }
    ];
  }
});

// src/scanners/personal/kinds.ts
function mayNameCommits(path2) {
  return /\.(?:md|mdx|rst|adoc|txt)$/i.test(path2) && !/(?:^|\/)(?:changelog|changes|history|releases?)[^/]*$/i.test(path2);
}
var personalKinds, NAMES_PEOPLE;
var init_kinds3 = __esm({
  "src/scanners/personal/kinds.ts"() {
    "use strict";
    personalKinds = [
      {
        name: "workflow-runners",
        packs: ["personal"],
        takes: (path2) => /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path2),
        holds: ["runs-on"],
        load: async () => (await import("./scanners-personal-runners.js")).scanRunners
      },
      {
        name: "truncated-tokens",
        packs: ["personal"],
        takes: (path2) => /\.(?:md|mdx|rst|adoc|txt)$/i.test(path2),
        holds: (bytes) => bytes.includes("…") || bytes.includes("...") || bytes.includes("***"),
        inHistory: false,
        load: async () => (await import("./scanners-personal-tokens.js")).scanTruncatedTokens
      },
      {
        name: "email-addresses",
        packs: ["personal"],
        takes: (path2) => !NAMES_PEOPLE.test(path2),
        holds: (bytes, settings) => settings.enabled("personal-email", "personal") && bytes.includes("@"),
        inHistory: false,
        load: async () => (await import("./scanners-personal-emails.js")).scanEmails
      }
    ];
    NAMES_PEOPLE = /(?:^|\/)(?:package\.json|license|licence|copying|notice|codeowners|authors|contributors|maintainers|\.mailmap|pyproject\.toml|cargo\.toml|setup\.(?:py|cfg)|composer\.json|pom\.xml)[^/]*$|\.(?:gemspec|nuspec|lock|svg|map|po|pot)$|(?:-lock|\.min)\.\w+$/i;
  }
});

// src/scanners/runtime/paths.ts
function isScript(path2) {
  return /\.[cm]?[jt]sx?$/.test(path2) && !/\.(?:min|d)\.|(?:^|\/)(?:node_modules|vendor|dist|build)\//.test(path2);
}
function shellFileOf(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  if (/\.(?:sh|bash)$/.test(name) || /(?:^|\/)\.husky\/[a-z-]+$/.test(path2)) return "script";
  if (/^(?:GNUm|M|m)akefile$|\.mk$/.test(name)) return "make";
  if (name === "package.json") return "package";
  if (isPipeline(path2, name)) return "pipeline";
  return /\.(?:md|mdx|markdown)$/.test(name) ? "page" : void 0;
}
function isPipeline(path2, name) {
  return /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.+\.ya?ml$/.test(path2) || /^(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|action)\.ya?ml$/.test(name) || /(?:^|\/)\.circleci\/config\.ya?ml$/.test(path2);
}
var init_paths2 = __esm({
  "src/scanners/runtime/paths.ts"() {
    "use strict";
  }
});

// src/scanners/kinds.ts
function kindsOf(path2) {
  const found2 = (mayBeDeployed(path2) ? kinds : sourceKinds).filter((kind2) => kind2.takes(path2));
  return found2.length === 0 ? NONE2 : found2;
}
function isOfKind(name, path2) {
  return kinds.some((kind2) => kind2.name === name && kind2.takes(path2));
}
var kinds, sourceKinds, NONE2;
var init_kinds4 = __esm({
  "src/scanners/kinds.ts"() {
    "use strict";
    init_path2();
    init_kinds();
    init_path3();
    init_paths();
    init_kinds2();
    init_kinds3();
    init_paths2();
    kinds = [
      {
        name: "dockerfile",
        packs: ["containers", "runtime"],
        takes: isDockerfile,
        load: async () => (await import("./scanners-dockerfile-index.js")).scanDockerfile
      },
      {
        name: "script",
        packs: ["runtime"],
        takes: isScript,
        holds: [".env", "config.", "settings.", "secrets.", "rejectUnauthorized"],
        inHistory: false,
        load: async () => (await import("./scanners-runtime-javascript.js")).scanJavaScript
      },
      {
        name: "shell-text",
        packs: ["runtime"],
        takes: (path2) => shellFileOf(path2) !== void 0,
        inHistory: false,
        load: async () => (await import("./scanners-runtime-shell.js")).scanShellText
      },
      {
        name: "environment",
        packs: ["files"],
        takes: isEnvFile,
        load: async () => (await import("./scanners-files-env-file.js")).scanEnvironmentFile
      },
      {
        name: "production-settings",
        packs: ["runtime"],
        takes: isEnvFile,
        holds: ["_"],
        load: async () => (await import("./scanners-runtime-env-file.js")).scanEnvFile
      },
      ...deployKinds,
      ...identifierKinds,
      ...personalKinds,
      {
        name: "compose",
        packs: ["containers", "runtime"],
        takes: isComposeFile,
        load: async () => (await import("./scanners-compose-index.js")).scanCompose
      }
    ];
    sourceKinds = kinds.filter((kind2) => !deployKinds.includes(kind2));
    NONE2 = [];
  }
});

// src/scanners/archives/index.ts
function unpackerOf(bytes) {
  const first = bytes[0];
  if (first === 80 && bytes.length >= 22 && bytes[1] === 75) {
    const isZip = bytes[2] === 3 && bytes[3] === 4 || bytes[2] === 5 && bytes[3] === 6;
    return isZip ? async (...args) => (await import("./scanners-archives-zip.js")).unzip(...args) : void 0;
  }
  if (first === 31 && bytes[1] === 139 && bytes[2] === 8) {
    return async (...args) => (await import("./scanners-archives-compressed.js")).gunzip(...args);
  }
  if (first === 40 && bytes[1] === 181 && bytes[2] === 47 && bytes[3] === 253) {
    return async (...args) => (await import("./scanners-archives-compressed.js")).unzstd(...args);
  }
  return isTar(bytes) ? async (...args) => (await import("./scanners-archives-tar.js")).untar(...args) : void 0;
}
function isTar(bytes) {
  return bytes.length >= 512 && bytes[257] === 117 && bytes.toString("latin1", 257, 262) === "ustar";
}
var init_archives = __esm({
  "src/scanners/archives/index.ts"() {
    "use strict";
  }
});

// src/scan-content.ts
function createContentScanner(tools) {
  const { engine, settings } = tools;
  const secretsIn = secretFinder(engine);
  function scanText(bytes, member2, paths) {
    const scanned = engine.scan(bytes);
    const own = tools.configured?.scan(scanned.bytes) ?? [];
    const known6 = tools.known?.scan(scanned.bytes, paths) ?? [];
    const matches = own.length + known6.length === 0 ? scanned.matches : [...scanned.matches, ...own, ...known6];
    const report = (all) => {
      if (all.length === 0) return NOTHING3;
      const marked = withReplacements(tools.known?.mark(all, paths) ?? all, scanned.bytes, paths[0]);
      return tools.detect(scanned.bytes, marked, member2, scanned.bytes !== bytes);
    };
    if (scanned.binary) return report(matches);
    const swept = tools.sweep?.(scanned.bytes, paths) ?? NO_MATCHES;
    const documents = paths.length === 0 ? [] : documentsAt(paths, scanned.bytes, settings);
    const traces2 = tools.ownTraces?.(scanned.bytes, paths[0] ?? "") ?? NO_HITS;
    if (documents.length === 0 && traces2.length === 0 && !(swept instanceof Promise))
      return report(swept.length === 0 ? matches : [...matches, ...swept]);
    return Promise.all([swept, scanDocuments(documents, scanned.bytes, traces2)]).then(
      ([some2, more]) => report([...matches, ...some2, ...more])
    );
  }
  async function scanDocuments(documents, bytes, traces2) {
    if (documents.length === 0 && traces2.length === 0) return NO_MATCHES;
    const { scanDocument, toMatch: toMatch3 } = await import("./scanners-documents.js");
    const found2 = traces2.flatMap(
      (hit) => toMatch3(hit, (offset) => offset, { secretsIn, settings }, void 0) ?? []
    );
    for (const { kind: kind2, path: path2 } of documents) {
      found2.push(...await scanDocument(kind2, bytes, path2, { secretsIn, settings }));
    }
    return found2;
  }
  async function scanArchive(bytes, unpack, name, path2, depth) {
    const { members, problem } = await unpack(bytes);
    if (problem !== void 0) tools.onProblem(name, problem);
    const found2 = [];
    for (const member2 of members) {
      const inside = path2 === void 0 ? member2.path : `${path2}!${member2.path}`;
      const nested = unpackerOf(member2.bytes);
      if (nested && depth === MAX_NESTING) tools.onProblem(name, "archives in it are nested too deep");
      if (nested && depth < MAX_NESTING)
        found2.push(...await scanArchive(member2.bytes, nested, name, inside, depth + 1));
      else found2.push(...await scanText(member2.bytes, inside, [member2.path]));
    }
    const known6 = new Set(found2.map(keyOf2));
    found2.push(...(await scanText(bytes, path2, [])).filter((detection) => !known6.has(keyOf2(detection))));
    return found2;
  }
  return (bytes, name, paths) => {
    const unpack = unpackerOf(bytes);
    return unpack ? scanArchive(bytes, unpack, name, void 0, 1) : scanText(bytes, void 0, paths);
  };
}
function secretFinder(engine) {
  return (text) => engine.scan(Buffer.from(text)).matches.map(({ rule, level, value, random }) => ({
    ...{ ruleId: rule.id, title: rule.title },
    ...{ level, value, random }
  }));
}
function documentsAt(paths, bytes, settings) {
  const found2 = /* @__PURE__ */ new Map();
  for (const path2 of paths) {
    for (const kind2 of kindsOf(path2)) {
      if (!found2.has(kind2.name) && isWorth(kind2, bytes, settings)) found2.set(kind2.name, { kind: kind2, path: path2 });
    }
  }
  return [...found2.values()];
}
function isWorth({ packs, holds }, bytes, settings) {
  const { packEnabled: packEnabled2 = () => true } = settings;
  if (packs !== void 0 && !packs.some(packEnabled2)) return false;
  if (holds === void 0) return true;
  return typeof holds === "function" ? holds(bytes, settings) : holds.some((text) => bytes.includes(text));
}
function keyOf2({ ruleId: ruleId2, valueGroup }) {
  return `${ruleId2} ${valueGroup}`;
}
var NOTHING3, NO_HITS, NO_MATCHES, MAX_NESTING;
var init_scan_content = __esm({
  "src/scan-content.ts"() {
    "use strict";
    init_placeholder_style();
    init_kinds4();
    init_archives();
    NOTHING3 = [];
    NO_HITS = [];
    NO_MATCHES = [];
    MAX_NESTING = 3;
  }
});

// src/scanners/files/ignored.ts
function concernsIgnoring(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  return name === ".gitignore" || name === "package.json" || /^\.env\b/.test(name);
}
var init_ignored = __esm({
  "src/scanners/files/ignored.ts"() {
    "use strict";
    init_paths();
  }
});

// src/scanners/inventory/read/find.ts
function findInventory(path2, configured) {
  if (configured?.(path2) === true)
    return { path: path2, kind: kindOf2(path2) ?? "document", why: "the configuration names it" };
  const name = path2.slice(path2.lastIndexOf("/") + 1).toLowerCase();
  if (otherPeoples.test(path2)) return void 0;
  if (example.test(name)) return { path: path2, kind: "example", why: "its name says so" };
  if (name === ".env.schema") return { path: path2, kind: "schema", why: "its name says so" };
  if (!/\.mdx?$/.test(name) || notInventory.test(path2)) return void 0;
  if (byName.test(name)) return { path: path2, kind: "document", why: "its name says so" };
  return byFolder.test(path2) ? { path: path2, kind: "document", why: "its folder says so" } : void 0;
}
function mayBeMarked(path2) {
  return /\.mdx?$/i.test(path2) && !otherPeoples.test(path2);
}
function kindOf2(path2) {
  if (/\.mdx?$/i.test(path2)) return "document";
  if (/\.(?:ya?ml|json)$/i.test(path2)) return "data";
  if (/\.env\.schema$/.test(path2)) return "schema";
  return /(?:^|\/)[\w.-]*env[\w.-]*$/i.test(path2) ? "example" : void 0;
}
var MARK, example, byName, byFolder, otherPeoples, notInventory;
var init_find = __esm({
  "src/scanners/inventory/read/find.ts"() {
    "use strict";
    MARK = "hushlint: inventory";
    example = /^\.?env(?:\.[\w-]+)*\.(?:example|sample|template|dist|tpl|defaults)$|^\.env(?:\.example|-example|_example|-sample|\.sample)\b|^(?:example|sample)\.env$|^env\.(?:example|sample|template)$/;
    byName = /secret|env(?:ironment)?[-_ ]?var|^environments?\.mdx?$|runbook|[-_]rotation|^rotation|^env\.mdx?$|dotenv|configuration[-_]reference/;
    byFolder = /(?:^|\/)(?:runbooks?|secrets|env|environment-variables)\/[^/]+\.mdx?$/i;
    otherPeoples = /(?:^|\/)(?:node_modules|vendor|third[-_]party|fixtures?|__tests__|tests?|testdata|e2e|examples?|samples?|templates?|i18n|locales?|versioned_docs|\.changeset|\.claude|\.cursor|\.agents?|skills?|dist|build)\//i;
    notInventory = /changelog|(?:^|\/)(?:blog|posts?|changelogs?|translations?|archive|adr|rfcs?)\/|[_.-](?:de|fr|es|pt|ja|zh|ko|ru|it|tr)(?:-[a-z]{2})?\.mdx?$|\/(?:de|fr|es|pt-br|pt|ja|zh|zh-cn|ko|ru|it|tr|cn)\//i;
  }
});

// src/scanners/inventory/check.ts
var inventoryCheck, triggers;
var init_check = __esm({
  "src/scanners/inventory/check.ts"() {
    "use strict";
    init_find();
    inventoryCheck = {
      name: "inventory",
      wants: (path2) => triggers.test(path2) || findInventory(path2) !== void 0,
      load: async () => (await import("./scanners-inventory-run.js")).runInventory
    };
    triggers = /(?:^|\/)(?:[\w-]*env|config|settings)(?:\.[\w-]+)*\.(?:[cm]?[jt]sx?|py)$|(?:^|\/)(?:(?:docker-)?compose[\w.-]*\.ya?ml|(?:Dockerfile|Containerfile)[\w.-]*|fly[\w.-]*\.toml|wrangler\.(?:toml|jsonc?)|turbo\.json|schema\.prisma|\.hushlint\.ya?ml)$|(?:^|\/)\.github\/workflows\/|(?:^|\/)(?:k8s|kubernetes|helm|charts)\/|\.tf$/;
  }
});

// src/scanners/checks.ts
function anyCheckWanted(changed) {
  return checks.some((check) => changed === void 0 || [...changed].some(check.wants));
}
var checks;
var init_checks = __esm({
  "src/scanners/checks.ts"() {
    "use strict";
    init_path3();
    init_ignored();
    init_paths();
    init_check();
    init_kinds3();
    checks = [
      inventoryCheck,
      {
        name: "files by name",
        wants: (path2) => namedFile(path2) !== void 0,
        load: async () => (await import("./scanners-files-tracked.js")).checkTrackedFiles
      },
      {
        name: "ignored environment files",
        wants: concernsIgnoring,
        load: async () => (await import("./scanners-files-ignored.js")).checkIgnored
      },
      {
        name: "commit-hashes",
        wants: (path2) => mayNameCommits(path2),
        load: async () => (await import("./scanners-personal-commit-hashes.js")).checkCommitHashes
      },
      {
        name: "build-context",
        wants: (path2) => isDockerfile(path2) || isDockerignore(path2),
        load: async () => (await import("./scanners-dockerfile-context.js")).checkBuildContexts
      }
    ];
  }
});

// src/scanners/network/trigger.ts
function findCandidates2(bytes, withPrivate) {
  const found2 = [];
  for (let i = bytes.indexOf(DOT); i >= 0; ) {
    const end = isDigit(bytes[i + 1]) ? addDotted(bytes, i, withPrivate, found2) : addNamed(bytes, i, found2);
    i = bytes.indexOf(DOT, end);
  }
  for (let i = bytes.indexOf(COLON2, 4); i >= 0; )
    i = bytes.indexOf(COLON2, addColons(bytes, i, withPrivate, found2));
  if (withPrivate) {
    for (let i = bytes.indexOf("ip-"); i >= 0; i = bytes.indexOf("ip-", i + 3)) {
      if (isDigit(bytes[i + 3])) found2.push(DASHED, i, i + 3);
    }
  }
  return found2;
}
function addDotted(bytes, i, withPrivate, found2) {
  if (!isDigit(bytes[i - 1])) return i + 1;
  let start = i - 1;
  while (start > 0 && i - start < 4 && isDigit(bytes[start - 1])) start--;
  if (i - start > 3) return i + 1;
  let at2 = start;
  for (let group = 0; group < 4; group++) {
    let digits2 = 0;
    while (digits2 < 4 && isDigit(bytes[at2])) {
      at2++;
      digits2++;
    }
    if (digits2 === 0 || digits2 > 3) return at2;
    if (group === 3) break;
    if (bytes[at2] !== DOT) return at2;
    at2++;
  }
  let end = at2;
  while (bytes[end] === DOT && isDigit(bytes[end + 1])) {
    end += 2;
    while (isDigit(bytes[end])) end++;
  }
  const after = start > 1 && bytes[start - 1] === DOT && isDigit(bytes[start - 2]);
  if (end > at2 || after) return end;
  if (bytes[at2] === DOT || !isNeverReported(bytes, start, withPrivate)) found2.push(DOTTED, start, at2);
  return at2;
}
function isNeverReported(bytes, start, withPrivate) {
  let at2 = start;
  let first = 0;
  while (bytes[at2] !== DOT) first = first * 10 + bytes[at2++] - 48;
  let second = 0;
  for (at2++; bytes[at2] !== DOT; at2++) second = second * 10 + bytes[at2] - 48;
  if (first === 0 || first === 127 || first >= 224 || first === 169 && second === 254) return true;
  if (withPrivate) return false;
  return first === 10 || first === 192 && second === 168 || first === 172 && second >= 16 && second <= 31;
}
function addNamed(bytes, i, found2) {
  const beginning2 = (bytes[i + 1] | 32) << 8 | (bytes[i + 2] | 32);
  if (BEGINNINGS.has(beginning2)) {
    const text = bytes.toString("latin1", i + 1, Math.min(i + 13, bytes.length)).toLowerCase();
    if (DOMAINS.some((domain2) => text.startsWith(domain2))) found2.push(NAMED2, i, i);
  }
  return i + 1;
}
function addColons(bytes, i, withPrivate, found2) {
  if (!isHexOrColon(bytes[i + 1]) || !isHex(bytes[i - 1]) || !isHex(bytes[i - 2]) || !isHex(bytes[i - 3]))
    return i + 1;
  const first = bytes[i - 4];
  const global = first === 50 || first === 51;
  if (!global && !(withPrivate && (first | 32) === 102)) return i + 1;
  let end = i + 1;
  while (isHexOrColon(bytes[end]) || bytes[end] === DOT) end++;
  found2.push(COLONS, i - 4, end);
  return end;
}
function isDigit(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function isHex(byte) {
  if (byte === void 0) return false;
  const lower2 = byte | 32;
  return byte >= 48 && byte <= 57 || lower2 >= 97 && lower2 <= 102;
}
function isHexOrColon(byte) {
  return byte === COLON2 || isHex(byte);
}
var DOTTED, COLONS, NAMED2, DASHED, DOT, COLON2, DOMAINS, BEGINNINGS;
var init_trigger = __esm({
  "src/scanners/network/trigger.ts"() {
    "use strict";
    DOTTED = 0;
    COLONS = 1;
    NAMED2 = 2;
    DASHED = 3;
    DOT = 46;
    COLON2 = 58;
    DOMAINS = ["compute.", "compute-1.", "nip.io", "sslip.io", "ec2.internal"];
    BEGINNINGS = new Set(DOMAINS.map((domain2) => domain2.charCodeAt(0) << 8 | domain2.charCodeAt(1)));
  }
});

// src/scanners/network/skipped-paths.ts
function isSkipped(path2) {
  const slash = path2.lastIndexOf("/");
  return skippedNames.test(slash < 0 ? path2 : path2.slice(slash + 1)) || slash > 0 && skippedFolders.test(path2);
}
var skippedNames, skippedFolders;
var init_skipped_paths = __esm({
  "src/scanners/network/skipped-paths.ts"() {
    "use strict";
    skippedNames = new RegExp(
      [
        String.raw`\.(?:svgz?|log|lock|lockfile|map|drawio|dio|excalidraw|fig|sketch|eps|ps|ai|pdf|wmf|emf|ttf|otf|woff2?|eot|bdf|sfd)$`,
        String.raw`\.log[._-]`,
        String.raw`\.min\.[cm]?(?:js|css)$`,
        String.raw`\.(?:bundle|chunk)\.js$`,
        String.raw`[-.]lock\.(?:json|ya?ml|hcl)$`,
        String.raw`^(?:npm-shrinkwrap\.json|go(?:\.work)?\.sum|packages\.lock\.json|package\.resolved|bun\.lockb)$`,
        String.raw`\.(?:pcap|har|obj|mtl|stl|ply|gltf|dxf|svgx|geojson|topojson|kml|gpx)$`
      ].join("|"),
      "i"
    );
    skippedFolders = /(?:^|\/)(?:node_modules|_?vendor(?:ed|s)?|deps|third[-_]?party|3rd[-_]?party|bower_components|jspm_packages|site-packages|dist-packages|\.yarn|pods|carthage|godeps)\//i;
  }
});

// src/scanners/sweep.ts
function isSwept(path2) {
  return !isSkipped(path2);
}
function createSweep(settings) {
  const wanted = NETWORK_RULES.filter((rule) => settings.enabled(rule, "network"));
  if (wanted.length === 0) return void 0;
  let loaded;
  return (bytes, paths) => {
    if (bytes.length > LARGEST || paths.length > 0 && paths.every(isSkipped)) return NOTHING4;
    const candidates2 = findCandidates2(bytes, settings.privateAddresses === true);
    if (candidates2.length === 0) return NOTHING4;
    if (loaded !== void 0) return loaded.findAddresses(bytes, candidates2, settings, SWEPT);
    return import("./scanners-network-addresses.js").then((module) => {
      loaded = module;
      return module.findAddresses(bytes, candidates2, settings, SWEPT);
    });
  };
}
var SWEPT, LARGEST, NETWORK_RULES, NOTHING4;
var init_sweep = __esm({
  "src/scanners/sweep.ts"() {
    "use strict";
    init_trigger();
    init_skipped_paths();
    SWEPT = "addresses";
    LARGEST = 1e6;
    NETWORK_RULES = [
      "network-public-ipv4",
      "network-public-ipv6",
      "network-address-in-name",
      "network-private-address",
      "network-mistyped-private"
    ];
    NOTHING4 = [];
  }
});

// package.json
var package_default;
var init_package = __esm({
  "package.json"() {
    package_default = { version: "0.1.0" };
  }
});

// src/version.ts
var version2;
var init_version = __esm({
  "src/version.ts"() {
    "use strict";
    init_package();
    version2 = package_default.version;
  }
});

// src/engine/dotenv.ts
function readDotenv(text) {
  const entries = [];
  const line = /^[ \t]*(#[ \t]*)?(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(?:"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|`([^`]*)`|([^\r\n]*))/gm;
  for (const match of text.matchAll(line)) {
    const [whole, comment, name = "", double, single, backtick, bare2] = match;
    const quoted = double ?? single ?? backtick;
    const raw = quoted ?? withoutComment(bare2 ?? "");
    const valueStart = match.index + whole.length - (quoted === void 0 ? bare2 ?? "" : `${quoted}"`).length;
    entries.push({
      name,
      nameStart: match.index + whole.indexOf(name, (comment ?? "").length),
      value: double === void 0 ? raw : raw.replaceAll("\\n", "\n").replaceAll('\\"', '"'),
      valueStart,
      valueEnd: valueStart + raw.length,
      commented: comment !== void 0
    });
  }
  return entries;
}
function withoutComment(bare2) {
  return bare2.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
}
var init_dotenv = __esm({
  "src/engine/dotenv.ts"() {
    "use strict";
  }
});

// src/engine/known-values.ts
function isWorthKnowing({ name, value }) {
  if (value.length < SHORTEST || /\s/.test(value)) return false;
  const { kind: kind2, random } = classifyValue(value, name);
  if (kind2 === "pem" || kind2 === "url-credentials") return true;
  if (kind2 !== "literal" && kind2 !== "hash" && kind2 !== "uuid") return false;
  const strength = classifyKeyName(name);
  if (strength === "no") return false;
  return random || isRandom(value) || strength !== "weak" && value.length >= SHORTEST_PLAIN;
}
function createKnownSearch(values, rule) {
  const byValue = new Map(values.map((known6) => [known6.value, known6]));
  const forms = [...byValue.values()].flatMap(formsOf);
  const needles2 = forms.map(
    ({ bytes }) => ({
      literal: bytes.subarray(0, NEEDLE).toString("latin1"),
      ignoreCase: false,
      encoding: "plain",
      targets: []
    })
  );
  const prefilter = createPrefilter(tabulate(needles2));
  const hits = new Hits();
  function scan2(bytes) {
    hits.length = 0;
    prefilter.scan(bytes, hits);
    const matches = [];
    let passed = 0;
    for (let i = 0; i < hits.length; i += 2) {
      const form = forms[hits.data[i]];
      const start = hits.data[i + 1];
      const end = start + form.bytes.length;
      if (start < passed || !bytes.subarray(start, end).equals(form.bytes)) continue;
      passed = end;
      matches.push(toMatch2(rule, form, start, end));
    }
    return matches;
  }
  return { scan: scan2, find: (value) => byValue.get(value) };
}
function formsOf(known6) {
  const { value } = known6;
  const forms = /* @__PURE__ */ new Map([[value, void 0]]);
  const add = (text, encoding) => {
    if (text.length >= SHORTEST && !forms.has(text)) forms.set(text, encoding);
  };
  add(encodeURIComponent(value), "percent-encoded");
  add(JSON.stringify(value).slice(1, -1), "escaped as in JSON");
  for (const form of base64Forms(Buffer.from(value).toString("latin1"))) add(form, "in base64");
  return [...forms].map(([text, encoding]) => ({ known: known6, bytes: Buffer.from(text), encoding }));
}
function toMatch2(rule, { known: known6, encoding }, start, end) {
  const written2 = encoding === void 0 ? "" : `, ${encoding}`;
  return {
    rule,
    ...{ start, end, value: known6.value, level: rule.level, proof: "none", related: [] },
    keyName: known6.name,
    random: isRandom(known6.value),
    live: whereKnown(known6),
    evidence: [
      { kind: "name", weight: "for", text: `is the value of ${whereKnown(known6)}${written2}` },
      ...encoding === void 0 ? [] : [{ kind: "encoding", weight: "for", text: `is written ${encoding}` }]
    ]
  };
}
function whereKnown({ name, from }) {
  return `${name} in ${from}`;
}
var SHORTEST, SHORTEST_PLAIN, NEEDLE;
var init_known_values = __esm({
  "src/engine/known-values.ts"() {
    "use strict";
    init_key_name();
    init_needles();
    init_needle_table();
    init_prefilter();
    init_randomness();
    init_value_class();
    SHORTEST = 8;
    SHORTEST_PLAIN = 12;
    NEEDLE = 24;
  }
});

// src/generated/scanner-rules.ts
var rows, scannerRules;
var init_scanner_rules = __esm({
  "src/generated/scanner-rules.ts"() {
    "use strict";
    rows = JSON.parse(String.raw`[
{"id":"workflow-secret-literal","title":"Secret written into a GitHub workflow","pack":"containers","level":"error"},
{"id":"ci-secret-literal","title":"Secret written into a pipeline","pack":"containers","level":"error"},
{"id":"compose-secret-literal","title":"Secret in a compose file","pack":"containers","level":"warning"},
{"id":"compose-default-secret","title":"Secret as the default of a variable in a compose file","pack":"containers","level":"warning"},
{"id":"compose-dev-defaults","title":"Throw-away passwords in a compose file","pack":"containers","level":"note"},
{"id":"compose-secret-build-arg","title":"Secret as a build argument in a compose file","pack":"containers","level":"warning"},
{"id":"compose-env-file","title":"File with secrets on a production host","pack":"containers","level":"note"},
{"id":"compose-tls-check-off","title":"Check of certificates switched off in a compose file","pack":"containers","level":"warning"},
{"id":"credential-file-secret","title":"Login in a credential file","pack":"containers","level":"error"},
{"id":"password-file-hash","title":"Password hash in a password file","pack":"containers","level":"note"},
{"id":"task-definition-secret","title":"Secret in a task definition","pack":"containers","level":"error"},
{"id":"cloudformation-secret","title":"Secret in a CloudFormation or SAM template","pack":"containers","level":"error"},
{"id":"serverless-secret","title":"Secret in the configuration of the Serverless framework","pack":"containers","level":"error"},
{"id":"ansible-secret","title":"Secret in the variables of Ansible","pack":"containers","level":"error"},
{"id":"systemd-secret","title":"Secret in a systemd unit","pack":"containers","level":"error"},
{"id":"devcontainer-secret","title":"Secret in the configuration of a dev container","pack":"containers","level":"error"},
{"id":"platform-config-secret","title":"Secret in the configuration of a hosting service","pack":"containers","level":"error"},
{"id":"app-settings-secret","title":"Secret in the settings of an application","pack":"containers","level":"error"},
{"id":"dockerfile-secret-env","title":"Secret that ENV puts into an image","pack":"containers","level":"error"},
{"id":"dockerfile-secret-arg","title":"Secret in a build argument","pack":"containers","level":"error"},
{"id":"dockerfile-secret-in-run","title":"Secret in a step of an image build","pack":"containers","level":"error"},
{"id":"dockerfile-secret-in-metadata","title":"Secret in the configuration of an image","pack":"containers","level":"error"},
{"id":"dockerfile-copies-secret-file","title":"Secret file that is copied into an image","pack":"containers","level":"error"},
{"id":"dockerfile-copies-everything","title":"Secret files that are copied into an image with everything else","pack":"containers","level":"warning"},
{"id":"dockerfile-keeps-mounted-secret","title":"Mounted secret that is written into an image","pack":"containers","level":"warning"},
{"id":"container-tls-check-off","title":"Check of certificates switched off","pack":"containers","level":"error"},
{"id":"kubernetes-secret-data","title":"Secret in a Kubernetes manifest","pack":"containers","level":"error"},
{"id":"kubernetes-env-literal","title":"Secret in the environment or arguments of a container","pack":"containers","level":"error"},
{"id":"configmap-secret","title":"Secret in a ConfigMap","pack":"containers","level":"error"},
{"id":"helm-values-secret","title":"Secret in the values of a Helm chart","pack":"containers","level":"error"},
{"id":"file-not-parsed","title":"File that could not be parsed","pack":"containers","level":"note"},
{"id":"terraform-secret-default","title":"Secret as the default of a Terraform variable","pack":"containers","level":"error"},
{"id":"terraform-secret-literal","title":"Secret written into a Terraform configuration","pack":"containers","level":"error"},
{"id":"terraform-state-secret","title":"Secret in the state of Terraform","pack":"containers","level":"error"},
{"id":"env-file","title":"Environment file in Git","pack":"files","level":"error"},
{"id":"env-not-ignored","title":"Environment files that Git does not ignore","pack":"files","level":"warning"},
{"id":"key-file","title":"File of keys or passwords in Git","pack":"files","level":"warning"},
{"id":"shell-history","title":"History of typed commands in Git","pack":"files","level":"error"},
{"id":"state-file","title":"State of infrastructure in Git","pack":"files","level":"error"},
{"id":"aws-account-list","title":"AWS account id in a list of accounts","pack":"identifiers","level":"warning","placeholder":{"name":"account-id","example":"123456789012"}},
{"id":"cloudflare-wrangler-account","title":"Cloudflare account id in wrangler's configuration","pack":"identifiers","level":"warning"},
{"id":"cloudflare-wrangler-zone","title":"Cloudflare zone id in wrangler's configuration","pack":"identifiers","level":"warning"},
{"id":"cloudflare-wrangler-resource","title":"Cloudflare id of a namespace, database or certificate in wrangler's configuration","pack":"identifiers","level":"warning"},
{"id":"firebase-default-project","title":"Firebase project","pack":"identifiers","level":"note"},
{"id":"inventory-required","title":"Variable that is required on one side and optional on the other","pack":"inventory","level":"warning"},
{"id":"inventory-class","title":"Secret that is treated as a setting","pack":"inventory","level":"warning"},
{"id":"inventory-min-length","title":"Least length that differs","pack":"inventory","level":"warning"},
{"id":"inventory-secret-default","title":"Secret with a default in the code","pack":"inventory","level":"warning"},
{"id":"inventory-duplicate","title":"Variable that is listed twice","pack":"inventory","level":"note"},
{"id":"inventory-condition","title":"Condition on a variable without a row","pack":"inventory","level":"note"},
{"id":"inventory-not-read","title":"Variable that is documented and not read","pack":"inventory","level":"warning"},
{"id":"inventory-not-documented","title":"Secret that is read and not documented","pack":"inventory","level":"warning"},
{"id":"inventory-config-not-documented","title":"Variables that are read and not documented","pack":"inventory","level":"note"},
{"id":"inventory-near-miss","title":"Variable with two spellings","pack":"inventory","level":"warning"},
{"id":"inventory-example","title":"Variable in only one of example file and document","pack":"inventory","level":"note"},
{"id":"inventory-deployment","title":"Secret that is deployed and not documented","pack":"inventory","level":"warning"},
{"id":"inventory-dynamic-read","title":"Variable whose name is made up at run time","pack":"inventory","level":"note"},
{"id":"inventory-reference","title":"Reference to a file that does not exist","pack":"inventory","level":"warning"},
{"id":"inventory-anchor","title":"Link to a heading that does not exist","pack":"inventory","level":"note"},
{"id":"inventory-terraform-name","title":"Terraform name that does not exist","pack":"inventory","level":"warning"},
{"id":"inventory-rotation-overdue","title":"Rotation that is overdue","pack":"inventory","level":"warning"},
{"id":"inventory-rotation-absent","title":"Secret without a procedure for its rotation","pack":"inventory","level":"note"},
{"id":"inventory-rotation-contradiction","title":"Cadence that is given twice and differently","pack":"inventory","level":"warning"},
{"id":"inventory-hook","title":"Automation that is missing or said to be missing","pack":"inventory","level":"note"},
{"id":"inventory-location","title":"Place of a secret that nothing proves","pack":"inventory","level":"warning"},
{"id":"inventory-coupled","title":"Rotation that forgets a place","pack":"inventory","level":"warning"},
{"id":"inventory-vault-name","title":"Name in a vault that makes another variable","pack":"inventory","level":"note"},
{"id":"network-public-ipv4","title":"Public IPv4 address","pack":"network","level":"warning"},
{"id":"network-public-ipv6","title":"Public IPv6 address","pack":"network","level":"warning"},
{"id":"network-address-in-name","title":"Host name that holds a public address","pack":"network","level":"warning"},
{"id":"network-private-address","title":"Private address","pack":"network","level":"note"},
{"id":"network-mistyped-private","title":"Public address that looks like a mistyped private one","pack":"network","level":"note"},
{"id":"deny-word","title":"Word that the configuration keeps out","pack":"personal","level":"warning"},
{"id":"personal-email","title":"E-mail address","pack":"personal","level":"note","placeholder":{"name":"email","example":"user@example.com"}},
{"id":"personal-truncated-token","title":"Beginning of a real token","pack":"personal","level":"note"},
{"id":"personal-runner-label","title":"Runner that is a personal machine","pack":"personal","level":"note"},
{"id":"personal-commit-hash","title":"Commit that this repository does not have","pack":"personal","level":"note"},
{"id":"personal-own-trace","title":"Trace of your own machine","pack":"personal","level":"note"},
{"id":"secrets-printed","title":"Pipeline step that prints secrets","pack":"runtime","level":"warning"},
{"id":"env-file-option","title":"File of secrets on a command line","pack":"runtime","level":"note"},
{"id":"env-file-copied","title":"File of secrets that is copied to another machine","pack":"runtime","level":"warning"},
{"id":"loose-secret-mode","title":"File of secrets that every user may read","pack":"runtime","level":"warning"},
{"id":"secret-on-command-line","title":"Secret in a command","pack":"runtime","level":"error"},
{"id":"secret-logged","title":"Secret that a program writes to its log","pack":"runtime","level":"error"},
{"id":"secret-in-answer","title":"Secret that a program sends in an answer","pack":"runtime","level":"error"},
{"id":"tls-check-off","title":"Check of certificates switched off","pack":"runtime","level":"error"},
{"id":"unsafe-provider","title":"Provider that protects nothing, in production","pack":"runtime","level":"error"},
{"id":"known-value","title":"Value that this project really uses","pack":"secrets","level":"error"}
]`);
    scannerRules = rows.map((row) => ({
      publicPrefix: 0,
      ...row,
      ignoreCase: false,
      random: false,
      anchors: [],
      maxLength: 0,
      lookbehind: 0,
      lookahead: 0
    }));
  }
});

// src/git/listing.ts
async function indexFiles(root) {
  return parse(
    await runGit(root, ["ls-files", "-s", "-z"]),
    (words3) => words3[2] === "0" ? { mode: words3[0] ?? "", id: words3[1] ?? "" } : void 0
  );
}
async function treeListing(root, commit) {
  return parse(
    await runGit(root, ["ls-tree", "-r", "-z", "--full-tree", commit]),
    (words3) => words3[1] === "blob" ? { mode: words3[0] ?? "", id: words3[2] ?? "" } : void 0
  );
}
function parse(output, read) {
  const files = [];
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const tab = output.indexOf(TAB, start);
    const entry = read(output.toString("latin1", start, tab).split(" "));
    if (entry !== void 0 && entry.mode !== SUBMODULE2) {
      const path2 = repoPath(output.subarray(tab + 1, end)).text;
      files.push({ path: path2, mode: Number.parseInt(entry.mode, 8), id: entry.id });
    }
    start = end + 1;
  }
  return files;
}
async function trackedFiles(root, files) {
  const output = tryGit(root, ["--literal-pathspecs", "ls-files", "-z", "--", ...files]);
  return new Set(output?.toString("utf8").split("\0").filter(Boolean));
}
var TAB, SUBMODULE2;
var init_listing = __esm({
  "src/git/listing.ts"() {
    "use strict";
    init_path();
    init_run();
    TAB = 9;
    SUBMODULE2 = "160000";
  }
});

// src/sources/known-files.ts
async function untrackedEnvFiles(root, globs) {
  const files = globs === void 0 ? usualFiles(root) : await globbed(root, globs);
  const tracked = files.length === 0 ? /* @__PURE__ */ new Set() : await trackedFiles(root, files);
  return files.filter((path2) => !tracked.has(path2)).map((path2) => ({ path: path2, text: readFileSync3(join2(root, path2), "utf8") }));
}
function usualFiles(root) {
  const packages = WORKSPACES.flatMap(
    (folder) => namesIn(join2(root, folder)).map((name) => `${folder}/${name}/`)
  );
  return ["", ...packages].flatMap(
    (prefix) => namesIn(join2(root, prefix)).filter((name) => /^\.(?:env(?:\..+)?|dev\.vars)$/.test(name) && !TEMPLATE2.test(name)).map((name) => prefix + name)
  ).filter((file) => isReadable2(join2(root, file)));
}
function namesIn(folder) {
  return existsSync3(folder) && statSync3(folder).isDirectory() ? readdirSync(folder).sort() : [];
}
function isReadable2(file) {
  const stat = statSync3(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size <= LARGEST2;
}
async function globbed(root, globs) {
  const { default: glob } = await import("./fast-glob-out-index.js");
  const found2 = await glob([...globs], { cwd: root, dot: true, ignore: ["**/node_modules/**", ".git/**"] });
  return found2.filter((file) => isReadable2(join2(root, file))).sort();
}
var LARGEST2, TEMPLATE2, WORKSPACES;
var init_known_files = __esm({
  "src/sources/known-files.ts"() {
    "use strict";
    init_listing();
    LARGEST2 = 256 * 1024;
    TEMPLATE2 = /\.(?:example|sample|template|tmpl|dist|schema|defaults?|test|ci|tpl|skel)(?:\.|$)/i;
    WORKSPACES = ["apps", "packages", "services"];
  }
});

// src/known.ts
var known_exports = {};
__export(known_exports, {
  loadKnown: () => loadKnown
});
async function loadKnown(root, { files, env: env2 }, environment, onDisk) {
  const own = await untrackedEnvFiles(root, files);
  const variables = Object.entries(chosen(env2, environment));
  const values = [
    ...own.flatMap(valuesOf),
    ...variables.map(([name, value = ""]) => ({ name, value, from: "the environment" }))
  ].flatMap(withPassword).filter(isWorthKnowing);
  const rule = scannerRules.find(({ id }) => id === "known-value");
  if (values.length === 0 || rule === void 0) return void 0;
  const search = createKnownSearch(values, rule);
  const sources = new Set(onDisk ? own.map(({ path: path2 }) => path2) : []);
  const isSource = (paths) => paths.some((path2) => sources.has(path2));
  return {
    scan: (bytes, paths) => isSource(paths) ? [] : search.scan(bytes),
    mark: (matches, paths) => isSource(paths) ? matches : matches.map((match) => {
      const found2 = match.live === void 0 ? search.find(match.value) : void 0;
      return found2 === void 0 ? match : { ...match, live: whereKnown(found2) };
    })
  };
}
function valuesOf({ path: path2, text }) {
  return readDotenv(text).filter(({ commented }) => !commented).map(({ name, value }) => ({ name, value, from: path2 }));
}
function withPassword(known6) {
  if (!known6.value.includes("://") || !URL.canParse(known6.value)) return [known6];
  const { password } = new URL(known6.value);
  if (password === "") return [known6];
  return [known6, { ...known6, value: decoded2(password), name: `${known6.name} (the password in it)` }];
}
function decoded2(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function chosen(names2, environment) {
  if (names2 !== void 0) return Object.fromEntries(names2.map((name) => [name, environment[name]]));
  if (!environment.CI || environment.CI === "false") return {};
  const own = Object.entries(environment).filter(
    ([name]) => !RUNNER.test(name) && classifyKeyName(name) !== "no"
  );
  return Object.fromEntries(own);
}
var RUNNER;
var init_known = __esm({
  "src/known.ts"() {
    init_key_name();
    init_dotenv();
    init_known_values();
    init_scanner_rules();
    init_known_files();
    RUNNER = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|CI_|npm_)/;
  }
});

// src/scan.ts
var scan_exports = {};
__export(scan_exports, {
  scan: () => scan
});
async function scan(request) {
  const excluded = await excludedPaths(request);
  const source = await openSource(request, excluded);
  const warnings = [];
  const { config } = request;
  const enabled = enabledRules(request);
  const allow = config.allow.length === 0 ? void 0 : await loadAllowList(request);
  const configured = await configuredScanner(request, enabled, warnings);
  const archives = archiveProblems();
  const baseline = request.baselineFile === void 0 ? void 0 : await loadBaseline(request.baselineFile);
  const engine = createEngine({ rules, needles, enabled, now: request.now.getTime() });
  const detect = createDetector({ allowValue: allow?.allowValue, onSecret: request.onSecret });
  const settings = {
    enabled,
    packEnabled: (pack) => packEnabled(request, pack),
    privateAddresses: config.network.private,
    inventory: await matcher(config.inventory)
  };
  const onProblem = (name, problem) => archives.add(name, problem);
  const scanContent = createContentScanner({
    ...{ engine, detect, configured, settings, onProblem },
    known: await knownSearch(request, enabled),
    ownTraces: await ownTraceFinder(request, enabled),
    sweep: createSweep(settings)
  });
  const found2 = /* @__PURE__ */ new Map();
  const visit = (blob) => {
    const paths = blob.paths.map(({ text }) => text);
    const detections = scanContent(blob.bytes, paths[0] ?? blob.id ?? "", paths);
    if (detections instanceof Promise) return detections.then((late) => keep(found2, blob, late));
    keep(found2, blob, detections);
  };
  await source.read(visit, request.onProgress);
  const isReadAgain = ({ inHistory = true, packs }) => inHistory && (packs === void 0 || packs.some((pack) => packEnabled(request, pack)));
  await source.readAgain?.((path2) => kindsOf(path2).some(isReadAgain), visit);
  request.signal?.throwIfAborted();
  source.coverage.remarks.push(...archives.remarks());
  const placed = found2.size === 0 ? [] : [...await source.locate([...found2.values()])];
  await describeEnvFiles(source, request, placed, [...found2.values()]);
  placed.push(...await checkState(source, request, { engine, detect, settings }));
  const findings = finalise(placed, {
    source: source.name,
    rules: config.rules,
    isOfKind: holdsAt(configured)
  });
  const filtered = applyFilters(findings, {
    excluded,
    allow,
    baseline: baseline && { entries: baseline, ...baselineOptions(request) }
  });
  warnings.push(...filtered.baseline?.warnings ?? []);
  return {
    version: version2,
    source: source.name,
    findings: filtered.kept,
    suppressed: filtered.dropped,
    coverage: source.coverage,
    failOn: request.failOn,
    exitCode: exitCode(filtered.kept, source.coverage, request),
    warnings,
    head: await headOf(request),
    ...request.wantsCommitTimes && await commitTimesOf(request, filtered.kept),
    rules: findings.length === 0 ? /* @__PURE__ */ new Map() : await ruleInfos(request)
  };
}
function holdsAt(configured) {
  return (kind2, path2) => configured?.holdsAt(kind2, path2) ?? (kind2 === SWEPT ? isSwept(path2) : isOfKind(kind2, path2));
}
function keep(found2, blob, detections) {
  if (detections.length === 0) return;
  const { id, type, paths } = blob;
  found2.set(id ?? /* @__PURE__ */ Symbol(), { ...id !== void 0 && { id }, type, paths, detections });
}
function packEnabled({ config, packs = config.packs, rules: only }, pack) {
  return only !== void 0 || packs === void 0 || packs.includes(pack);
}
async function knownSearch(request, enabled) {
  const { config, cwd, environment = {}, source } = request;
  if (config.known === false || !enabled("known-value", "secrets")) return void 0;
  const { loadKnown: loadKnown2 } = await Promise.resolve().then(() => (init_known(), known_exports));
  return loadKnown2(
    findProject(cwd).root,
    config.known,
    environment,
    source.kind === "worktree" || source.kind === "stdin"
  );
}
async function headOf({ cwd, wantsHead = false, source }) {
  if (!wantsHead || source.kind === "stdin" || source.kind === "image") return void 0;
  const { resolveCommit } = await import("./git-refs.js");
  return resolveCommit(cwd, "HEAD").catch(() => void 0);
}
async function commitTimesOf({ cwd }, findings) {
  const { timesOfCommits } = await import("./sources-commit-times.js");
  return { commitTimes: await timesOfCommits(cwd, findings) };
}
async function describeEnvFiles(source, { cwd }, placed, found2) {
  if (source.name !== "history" || !placed.some(({ detection }) => detection.facts)) return;
  const [{ joinEnvVersions }, { ignoredHere }] = await Promise.all([
    import("./env-history.js"),
    import("./git-ignored.js")
  ]);
  const paths = placed.filter(({ detection }) => detection.facts).map(({ path: path2 }) => path2.text);
  placed.splice(0, placed.length, ...joinEnvVersions(placed, found2, await ignoredHere(cwd, paths)));
}
async function checkState(source, { now }, { engine, detect, settings }) {
  if (!source.state || !anyCheckWanted(source.changed?.())) return [];
  const state = await source.state();
  if (state === void 0) return [];
  const { runChecks } = await import("./scan-checks.js");
  const context = { settings, now, secretsIn: secretFinder(engine) };
  return runChecks(state, detect, context, (remark) => source.coverage.remarks.push(remark));
}
function exitCode(findings, coverage, { failOn }) {
  if (coverage.incomplete) return 2;
  if (failOn === "never") return 0;
  return findings.some(({ level }) => severity(level) >= severity(failOn)) ? 1 : 0;
}
async function excludedPaths({ config, exclude }) {
  return await matcher([...config.exclude, ...exclude]) ?? (() => false);
}
async function matcher(globs) {
  if (globs.length === 0) return void 0;
  return (await import("./config-glob.js")).globMatcher(globs);
}
function enabledRules(request) {
  const { config } = request;
  const packs = request.packs ?? config.packs;
  return (id, pack) => {
    if (request.rules) return request.rules.includes(id);
    const set = Object.hasOwn(config.rules, id) ? config.rules[id] : void 0;
    if (set === "off" || set === void 0 && optIn.has(id)) return false;
    return packs === void 0 || packs.includes(pack);
  };
}
async function ownTraceFinder({ ownIdentity }, enabled) {
  if (ownIdentity === void 0 || !enabled("personal-own-trace", "personal")) return void 0;
  const { createOwnTraces } = await import("./scanners-personal-own-traces.js");
  return createOwnTraces(ownIdentity);
}
async function configuredScanner({ config }, enabled, warnings) {
  const patterns = config.patterns.filter((pattern) => enabled(pattern.id, "secrets"));
  const deny = enabled("deny-word", "personal") ? config.deny : [];
  if (patterns.length === 0 && deny.length === 0) return void 0;
  const { compileConfiguration } = await import("./scan-configured.js");
  const compiled2 = await compileConfiguration(patterns, deny);
  warnings.push(...compiled2.warnings);
  return compiled2;
}
async function loadAllowList({ config }) {
  return createAllowList(config.allow, configName(config.file), async (expression2) => {
    const { loadRe2, MAX_TEXT } = await import("./engine-re2.js");
    const compiled2 = (await loadRe2()).compile(expression2);
    return (value) => compiled2.test(value.slice(0, MAX_TEXT));
  });
}
function configName(file) {
  return file === void 0 ? "the configuration" : basename(file);
}
async function loadBaseline(file) {
  const { readBaseline } = await import("./findings-baseline-file.js");
  return readBaseline(readText(file), basename(file));
}
function readText(file) {
  try {
    return readFileSync4(file, "utf8");
  } catch (error) {
    const { code } = error;
    const reason2 = code === "EISDIR" ? "it is a folder" : code;
    throw new UserError(
      `the baseline ${basename(file)} cannot be read: ${reason2}`,
      "It must be a file that you may read.",
      {
        cause: error
      }
    );
  }
}
function baselineOptions({ source, now, cwd }) {
  const { root } = findProject(cwd);
  const whole = source.kind === "worktree" && source.paths.length === 0;
  return {
    today: now.toISOString().slice(0, 10),
    pathExists: (path2) => existsSync4(join3(root, path2)),
    scope: source.kind === "history" ? "history" : whole ? "tree" : "part"
  };
}
function archiveProblems() {
  const problems = /* @__PURE__ */ new Map();
  return {
    add: (name, problem) => problems.set(name, problem),
    remarks() {
      const named2 = [...problems].slice(0, MOST_ARCHIVES).map(([name, problem]) => `The archive ${name} was not read as a whole: ${problem}.`);
      const more = problems.size - named2.length;
      return more > 0 ? [...named2, `${more} more archives were not read as a whole.`] : named2;
    }
  };
}
async function ruleInfos({ config }) {
  const { builtInRules } = await import("./rule-infos.js");
  const infos = new Map(builtInRules().map((info) => [info.id, info]));
  for (const { id, title, level, why, fix } of config.patterns) {
    infos.set(id, { id, title, service: "Configuration", pack: "secrets", level, why, fix, source: "" });
  }
  return infos;
}
var MOST_ARCHIVES;
var init_scan = __esm({
  "src/scan.ts"() {
    init_discover();
    init_engine();
    init_errors();
    init_allow();
    init_detect();
    init_finalise();
    init_filters();
    init_level();
    init_catalogue();
    init_open_source();
    init_scan_content();
    init_checks();
    init_kinds4();
    init_sweep();
    init_version();
    MOST_ARCHIVES = 5;
  }
});

// src/cli/wiring.ts
var wiring_exports = {};
__export(wiring_exports, {
  services: () => services
});
var services;
var init_wiring = __esm({
  "src/cli/wiring.ts"() {
    "use strict";
    services = {
      scan: async (request) => (await Promise.resolve().then(() => (init_scan(), scan_exports))).scan(request),
      inventory: async (request, all) => {
        const [{ inspectInventory }, { globMatcher }] = await Promise.all([
          import("./inspect-inventory.js"),
          import("./config-glob.js")
        ]);
        const excluded = globMatcher([...request.config.exclude, ...request.exclude]);
        return inspectInventory(request, excluded, globMatcher(request.config.inventory), all);
      },
      ruleIds: async () => (await import("./rule-ids.js")).ruleIds(),
      ruleInfos: async () => (await import("./rule-infos.js")).builtInRules(),
      checkExpression: async (expression2, ignoreCase) => (await import("./engine-check-expression.js")).expressionProblem(expression2, ignoreCase),
      addToBaseline: async (findings, previous, file) => (await import("./findings-baseline-file.js")).addToBaseline(findings, previous, file)
    };
  }
});

// src/reporters/paint.ts
var same, plain3;
var init_paint = __esm({
  "src/reporters/paint.ts"() {
    "use strict";
    same = (text) => text;
    plain3 = { error: same, warning: same, note: same, bold: same, dim: same, good: same };
  }
});

// src/reporters/wording.ts
function plural2(count3, noun) {
  return `${count3} ${noun}${count3 === 1 ? "" : "s"}`;
}
function countLevels(findings) {
  const counts2 = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts2[finding.level]++;
  return counts2;
}
function formatBytes(bytes) {
  if (bytes < 1e3) return plural2(bytes, "byte");
  const units2 = ["kB", "MB", "GB", "TB"];
  let value = bytes / 1e3;
  let unit = 0;
  while (value >= 999.95 && unit < units2.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${value.toFixed(1)} ${units2[unit]}`;
}
function coverageTotals(coverage) {
  const parts = coverage.commits === void 0 ? [] : [plural2(coverage.commits, "commit")];
  parts.push(plural2(coverage.blobs, "blob"), formatBytes(coverage.bytes));
  return parts.join(", ");
}
function coverageDetails(coverage) {
  const lines = coverage.skipped.filter((skipped) => skipped.count > 0).map((skipped) => {
    const some2 = skipped.examples.slice(0, 3);
    const more = skipped.count > some2.length ? ", …" : "";
    const examples2 = some2.length > 0 ? `: ${some2.join(", ")}${more}` : "";
    const size2 = skipped.bytes > 0 ? `, ${formatBytes(skipped.bytes)}` : "";
    return `Not scanned: ${skipped.count} ${SKIPPED[skipped.reason]}${size2}${examples2}`;
  });
  lines.push(...coverage.remarks);
  if (coverage.incomplete)
    lines.push("This run is incomplete: something that was asked for could not be read.");
  return lines;
}
function shortId(id) {
  return id.slice(0, 10);
}
function shortRef(ref) {
  return ref.replace(/^refs\/(heads\/|remotes\/)?/, "");
}
var LEVELS, SKIPPED;
var init_wording = __esm({
  "src/reporters/wording.ts"() {
    "use strict";
    LEVELS = ["error", "warning", "note"];
    SKIPPED = {
      "too-large": "over the size limit",
      "lfs-pointer": "in Git LFS (the pointer was seen, the content was not)",
      submodule: "in submodules",
      unreadable: "unreadable",
      missing: "missing from the object store",
      corrupt: "corrupt",
      excluded: "excluded by --exclude or the configuration",
      unreachable: "that nothing reaches",
      "special-file": "not regular files"
    };
  }
});

// src/reporters/text.ts
var text_exports = {};
__export(text_exports, {
  reportText: () => reportText
});
function byFile(findings) {
  const groups = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.[0]?.path.text === finding.path.text) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}
function fileLines(group, report, folded, options, paint) {
  const lines = [];
  const told = /* @__PURE__ */ new Set();
  for (const finding of group) {
    const rule = report.rules.get(finding.ruleId);
    lines.push(headLine(finding, rule, paint));
    if (finding.excerpt !== "") lines.push(`  ${paint.dim("|")} ${printable(finding.excerpt)}`);
    lines.push(...detailLines(finding, rule, options, paint));
    if (!folded && rule !== void 0 && !told.has(rule.id)) lines.push(...advice(rule, options, paint));
    told.add(finding.ruleId);
  }
  return lines;
}
function headLine(finding, rule, paint) {
  const { startLine, startColumn } = finding.region;
  const place2 = `${printable(finding.path.text)}:${startLine}:${startColumn}`;
  const title = rule === void 0 ? "" : `  ${printable(rule.title)}`;
  return `${paint.bold(place2)}  ${paint[finding.level](finding.level)}  ${printable(finding.ruleId)}${paint.dim(title)}`;
}
function detailLines(finding, rule, options, paint) {
  const lines = [];
  const add = (label2, text) => {
    lines.push(...labelled(label2, text, options.width, paint));
  };
  if (rule !== void 0 && !finding.message.startsWith(rule.title)) add("what", printable(finding.message));
  if (finding.place !== void 0) add("where", printable(finding.place));
  if (finding.live !== void 0) add("live", `it is the value of ${printable(finding.live)}`);
  if (finding.history !== void 0) add("where", printable(historySentence(finding)));
  for (const { message, path: path2, region } of finding.related.slice(0, NAMED3)) {
    const place2 = path2 === void 0 ? "line " : `${path2.text}:`;
    add("with", printable(`${message} (${place2}${region.startLine})`));
  }
  if (finding.replacement !== void 0) add("put", printable(finding.replacement));
  const against = finding.evidence.filter(({ weight }) => weight === "against");
  const evidence2 = options.debug ? finding.evidence : against;
  if (evidence2.length > 0) add("seen", printable(evidence2.map(({ text }) => text).join("; ")));
  if (options.debug) add("id", printable(finding.fingerprint));
  return lines;
}
function historySentence(finding) {
  const { commits, refs, inHead, unreachable } = finding.history ?? {
    commits: [],
    refs: [],
    inHead: false,
    unreachable: false
  };
  const parts = [];
  if (finding.object?.type === "commit") parts.push(`message of commit ${shortId(finding.object.id)}`);
  else if (finding.object?.type === "tag") parts.push(`message of tag ${shortId(finding.object.id)}`);
  else if (commits.length > 0) parts.push(`came in with ${some(commits.map(shortId), "commit")}`);
  else if (finding.object !== void 0) parts.push(`in object ${shortId(finding.object.id)}`);
  if (finding.object?.type !== "commit" && finding.object?.type !== "tag") {
    parts.push(inHead ? "still in HEAD" : "no longer in HEAD");
  }
  if (unreachable) parts.push("nothing reaches it");
  else if (refs.length > 0) parts.push(`reached by ${some(refs.map(shortRef), "ref")}`);
  else parts.push("reached by no branch or tag");
  return parts.join(", ");
}
function some(names2, noun) {
  const rest = names2.length - NAMED3;
  const list = names2.slice(0, NAMED3).join(", ");
  return rest > 0 ? `${list} and ${rest} more ${noun}${rest === 1 ? "" : "s"}` : list;
}
function advice(rule, options, paint) {
  return [
    ...labelled("why", printable(rule.why), options.width, paint),
    ...labelled("fix", printable(rule.fix), options.width, paint)
  ];
}
function ruleLines(shown2, report, options, paint) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { ruleId: ruleId2, level } of shown2) {
    const known6 = counts2.get(ruleId2) ?? { level, count: 0 };
    const graver = LEVELS.indexOf(level) < LEVELS.indexOf(known6.level) ? level : known6.level;
    counts2.set(ruleId2, { level: graver, count: known6.count + 1 });
  }
  const order = [...counts2].sort(
    ([a, x], [b, y]) => LEVELS.indexOf(x.level) - LEVELS.indexOf(y.level) || y.count - x.count || (a < b ? -1 : 1)
  );
  const lines = [];
  for (const [id, { level, count: count3 }] of order) {
    const rule = report.rules.get(id);
    if (rule === void 0) continue;
    lines.push(`${paint[level](printable(id))}  ${printable(rule.title)}, ${plural2(count3, "finding")}`);
    lines.push(...advice(rule, options, paint), "");
  }
  return lines;
}
function suppressedLines(report, paint) {
  if (report.suppressed.length === 0) return [];
  const lines = report.suppressed.map(({ path: path2, region, ruleId: ruleId2, suppressedBy }) => {
    const place2 = `${path2.text}:${region.startLine}:${region.startColumn}`;
    return paint.dim(printable(`  ${place2}  ${ruleId2}  ${suppressedBy.kind}: ${suppressedBy.reason}`));
  });
  return ["Taken out:", ...lines, ""];
}
function summary(report, options, paint) {
  const counts2 = countLevels(report.findings);
  const parts = LEVELS.filter((level) => counts2[level] > 0).map(
    (level) => paint[level](plural2(counts2[level], level))
  );
  const hint = counts2.note > 0 && !options.all ? " (use --all to list the notes)" : "";
  const found2 = parts.length > 0 ? parts.join(", ") + hint : paint.good("No findings");
  const suppressed = report.suppressed.length > 0 ? `, ${report.suppressed.length} suppressed` : "";
  const incomplete = report.exitCode === 2 ? paint.error("; the run is incomplete") : "";
  return `${found2}${suppressed} in ${coverageTotals(report.coverage)}${incomplete}`;
}
function labelled(label2, text, width, paint) {
  const indent = 8;
  const room = Math.max(width - indent, 40);
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part, i) => `  ${paint.dim((i === 0 ? label2 : "").padEnd(indent - 2))}${part}`);
}
var FOLD_ABOVE, NAMED3, reportText;
var init_text2 = __esm({
  "src/reporters/text.ts"() {
    init_printable();
    init_paint();
    init_wording();
    FOLD_ABOVE = 20;
    NAMED3 = 3;
    reportText = async (report, options) => {
      const paint = options.color ? (await import("./reporters-paint-chalk.js")).chalked : plain3;
      const shown2 = report.findings.filter((finding) => options.all || finding.level !== "note");
      const folded = shown2.length > FOLD_ABOVE;
      const lines = [];
      for (const group of byFile(shown2)) lines.push(...fileLines(group, report, folded, options, paint), "");
      if (folded) lines.push(...ruleLines(shown2, report, options, paint));
      if (options.debug) lines.push(...suppressedLines(report, paint));
      lines.push(...report.warnings.map((warning) => `${paint.warning("warning")} ${printable(warning)}`));
      if (options.summary ?? true) lines.push(summary(report, options, paint));
      return lines.map((line) => `${line}
`).join("");
    };
  }
});

// src/reporters/index.ts
async function loadReporter(name) {
  switch (name) {
    case "text":
      return (await Promise.resolve().then(() => (init_text2(), text_exports))).reportText;
    case "json":
      return (await import("./reporters-json.js")).reportJson;
    case "sarif":
      return (await import("./reporters-sarif.js")).reportSarif;
    case "html":
      return (await import("./reporters-html.js")).reportHtml;
  }
}
var REPORTER_NAMES;
var init_reporters = __esm({
  "src/reporters/index.ts"() {
    "use strict";
    REPORTER_NAMES = ["text", "json", "sarif", "html"];
  }
});

// src/cli/progress.ts
function createProgress(io, quiet2) {
  const silent = quiet2 || !io.isTTY.stderr || Boolean(io.env.CI) || io.env.TERM === "dumb";
  if (silent) return { update: () => {
  }, clear: () => {
  } };
  const start = io.now().getTime();
  let drawn = false;
  let last = start;
  const clear = () => {
    if (drawn) io.stderr.write(ERASE);
    drawn = false;
  };
  io.signal.addEventListener("abort", clear, { once: true });
  return {
    update(done, total) {
      const time = io.now().getTime();
      if (time - start < DELAY_MS || drawn && time - last < REDRAW_MS) return;
      io.stderr.write(`${ERASE}${bar(done, total, io.columns)}`);
      drawn = true;
      last = time;
    },
    clear
  };
}
function bar(done, total, columns) {
  const counts2 = `${grouped(done)}/${grouped(total)}`;
  const width = Math.min(MAX_WIDTH, columns - counts2.length - "scanning [] ".length - 1);
  if (width < 5) return counts2.slice(0, Math.max(columns - 1, 0));
  const full = total > 0 ? Math.min(width, Math.floor(done / total * width)) : 0;
  return `scanning [${"#".repeat(full)}${"-".repeat(width - full)}] ${counts2}`;
}
function grouped(count3) {
  return String(count3).replace(/\B(?=(\d{3})+$)/g, ",");
}
var DELAY_MS, REDRAW_MS, MAX_WIDTH, ERASE;
var init_progress = __esm({
  "src/cli/progress.ts"() {
    "use strict";
    DELAY_MS = 300;
    REDRAW_MS = 100;
    MAX_WIDTH = 30;
    ERASE = "\r\x1B[2K";
  }
});

// src/cli/coverage.ts
function coverageText(report, context) {
  const { coverage } = report;
  const time = seconds(context.elapsedMs);
  const done = context.unsaid && !coverage.incomplete ? `${found(report)} in ${totals(coverage)} (${time})` : `${totals(coverage)} scanned in ${time}`;
  const lines = [`${report.source}: ${done}${skips(coverage, context)}`];
  for (const skipped of coverage.skipped) {
    if ((context.debug || LOST.has(skipped.reason)) && skipped.count > 0)
      lines.push(...examples(skipped, context));
  }
  lines.push(...coverage.remarks.filter((remark) => !report.warnings.includes(remark)));
  if (coverage.incomplete)
    lines.push("Incomplete: something that was asked for could not be read. This is not an all-clear.");
  return lines.map((line) => `${printable(line)}
`).join("");
}
function found({ findings, suppressed }) {
  const notes = findings.length === 0 ? "no findings" : `${count2(findings.length, "note")} (--all lists them)`;
  return suppressed.length === 0 ? notes : `${notes}, ${suppressed.length} suppressed`;
}
function totals({ commits, blobs, bytes }) {
  const parts = commits === void 0 ? [] : [count2(commits, "commit")];
  return [...parts, count2(blobs, "blob"), formatBytes(bytes)].join(", ");
}
function skips({ skipped }, context) {
  const present = skipped.filter((entry) => entry.count > 0);
  if (present.length === 0) return "";
  const all = present.reduce((sum, entry) => sum + entry.count, 0);
  return `; ${grouped(all)} skipped (${present.map((entry) => skipName(entry, context)).join(", ")})`;
}
function skipName({ reason: reason2, count: n }, { maxFileSize }) {
  switch (reason2) {
    case "too-large":
      return `${grouped(n)} larger than ${formatBytes(maxFileSize)}`;
    case "lfs-pointer":
      return count2(n, "Git LFS file");
    case "submodule":
      return count2(n, "submodule");
    case "special-file":
      return count2(n, "special file");
    default:
      return `${grouped(n)} ${reason2}`;
  }
}
function examples(skipped, context) {
  if (skipped.examples.length === 0) return [];
  const more = skipped.count > skipped.examples.length ? ", …" : "";
  return [`  ${skipName(skipped, context)}: ${skipped.examples.join(", ")}${more}`];
}
function count2(n, noun) {
  return `${grouped(n)} ${noun}${n === 1 ? "" : "s"}`;
}
function seconds(ms) {
  if (ms < 1e3) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < 6e4) return `${(ms / 1e3).toFixed(1)} s`;
  const whole = Math.round(ms / 1e3);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
var LOST;
var init_coverage2 = __esm({
  "src/cli/coverage.ts"() {
    "use strict";
    init_printable();
    init_wording();
    init_progress();
    LOST = /* @__PURE__ */ new Set(["unreadable", "missing", "corrupt"]);
  }
});

// src/cli/output-file.ts
function openOutput(path2, io) {
  const wanted = resolve3(io.cwd, path2);
  const existing = existingFile(path2, wanted);
  if (existing?.isDirectory()) throw cannotWrite(path2, "it is a folder");
  const target = existing === void 0 ? wanted : realpathSync(wanted);
  const direct = existing !== void 0 && !existing.isFile();
  try {
    accessSync2(direct ? target : dirname2(target), constants2.W_OK);
  } catch (error) {
    throw cannotWrite(path2, reason(error), error);
  }
  return {
    async write(text) {
      try {
        if (direct) await writeFile(target, text);
        else await replace(target, text, io.signal);
      } catch (error) {
        throw cannotWrite(path2, reason(error), error);
      }
    }
  };
}
function existingFile(path2, wanted) {
  try {
    return statSync4(wanted, { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(path2, reason(error), error);
  }
}
async function replace(target, text, signal) {
  const temporary = join4(dirname2(target), `.${basename2(target)}.${process.pid}.tmp`);
  const discard = () => rmSync(temporary, { force: true });
  signal.addEventListener("abort", discard, { once: true });
  try {
    await writeFile(temporary, text, { flag: "wx" });
    signal.throwIfAborted();
    renameSync(temporary, target);
  } catch (error) {
    discard();
    throw error;
  } finally {
    signal.removeEventListener("abort", discard);
  }
}
function cannotWrite(path2, why, cause) {
  return new UserError(
    `cannot write ${path2}: ${why}`,
    "Name a file in a folder that exists and can be written.",
    { cause }
  );
}
function reason(error) {
  const code = error.code;
  const words3 = {
    ENOENT: "its folder does not exist",
    ENOTDIR: "its folder does not exist",
    EACCES: "no permission",
    EPERM: "no permission",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full"
  };
  return words3[code ?? ""] ?? code ?? "unknown error";
}
var init_output_file = __esm({
  "src/cli/output-file.ts"() {
    "use strict";
    init_errors();
  }
});

// src/config/cache.ts
function readCache(gitDir, version3, source) {
  try {
    const entry = JSON.parse(readFileSync5(cacheFile(gitDir), "utf8"));
    if (entry?.version !== version3 || entry.source !== source) return void 0;
    const config = { ...entry.config, packs: entry.config?.packs };
    return isWhole(config) ? config : void 0;
  } catch {
    return void 0;
  }
}
function writeCache(gitDir, version3, source, config) {
  const file = cacheFile(gitDir);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    if (existsSync5(gitDir)) mkdirSync(join5(gitDir, "hushlint"), { recursive: true });
    writeFileSync(temporary, JSON.stringify({ version: version3, source, config }), { flag: "wx" });
    renameSync2(temporary, file);
  } catch {
    remove(temporary);
  }
}
function remove(file) {
  try {
    rmSync2(file, { force: true });
  } catch {
  }
}
function cacheFile(gitDir) {
  return join5(gitDir, "hushlint", "config.json");
}
function isWhole(config) {
  return Object.entries(DEFAULTS).every(([key, value]) => {
    const field = config[key];
    if (key === "packs") return field === void 0 || Array.isArray(field);
    return typeof field === typeof value && Array.isArray(field) === Array.isArray(value) && field !== null;
  });
}
var init_cache = __esm({
  "src/config/cache.ts"() {
    "use strict";
    init_defaults();
  }
});

// src/config/load.ts
async function loadConfig(options) {
  const project = findProject(options.cwd);
  const file = options.explicitFile === void 0 ? project.file : resolve4(options.cwd, options.explicitFile);
  if (file === void 0) return { file, ...DEFAULTS };
  const name = displayName(file, options.cwd);
  const text = readText2(file, name, options.explicitFile !== void 0);
  const cached = project.gitDir === void 0 ? void 0 : readCache(project.gitDir, options.version, text);
  if (cached !== void 0) return { file, ...cached };
  const parser = await (options.importParser ?? (() => import("./config-parse.js")))();
  const knownRules = typeof options.knownRules === "function" ? await options.knownRules() : options.knownRules;
  const config = await parser.parseConfig(text, {
    name,
    knownRules,
    checkExpression: options.checkExpression
  });
  if (project.gitDir !== void 0) writeCache(project.gitDir, options.version, text, config);
  return { file, ...config };
}
function readText2(file, name, explicit) {
  let bytes;
  try {
    bytes = readFileSync6(file);
  } catch (error) {
    const code = error.code;
    if (explicit && (code === "ENOENT" || code === "ENOTDIR")) {
      throw new UserError(
        `the configuration ${name} does not exist`,
        "Correct the path that --config names.",
        { cause: error }
      );
    }
    const reason2 = code === "EISDIR" ? "it is a folder" : code ?? "unknown error";
    throw new UserError(
      `the configuration ${name} cannot be read: ${reason2}`,
      "It must be a file that you may read.",
      {
        cause: error
      }
    );
  }
  if (bytes.length > MAX_BYTES)
    throw new UserError(
      `${name}:1:1: larger than ${MAX_BYTES / 1e6} MB`,
      "A configuration is a short YAML file."
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${name}:1:1: not UTF-8 text`, "Save the file as UTF-8.", { cause: error });
  }
}
function displayName(file, cwd) {
  return (relative2(cwd, file) || basename3(file)).replaceAll(sep2, "/");
}
var MAX_BYTES;
var init_load = __esm({
  "src/config/load.ts"() {
    "use strict";
    init_errors();
    init_cache();
    init_defaults();
    init_discover();
    MAX_BYTES = 1e6;
  }
});

// src/config/size.ts
function parseSize(text) {
  const match = /^(\d+(?:\.\d+)?) ?(?:([kmg])(i)?)?b?$/i.exec(String(text).trim());
  if (match === null) return void 0;
  const power = " kmg".indexOf(match[2]?.toLowerCase() ?? " ");
  const bytes = Math.floor(Number(match[1]) * (match[3] === void 0 ? 1e3 : 1024) ** power);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : void 0;
}
var init_size = __esm({
  "src/config/size.ts"() {
    "use strict";
  }
});

// src/cli/own-identity.ts
function ownIdentityOf({ env: env2, cwd }) {
  if (CI.some((name) => env2[name] !== void 0 && env2[name] !== "" && env2[name] !== "false"))
    return void 0;
  const home = tryTo(homedir);
  const git = gitUser({ env: env2, cwd }, home);
  const userName = tryTo(() => userInfo().username);
  const hostName = tryTo(hostname);
  return {
    ...userName && { userName },
    ...hostName && { hostName },
    ...home && { homeFolder: home },
    ...git.name && { fullName: git.name },
    emails: [.../* @__PURE__ */ new Set([env2.GIT_AUTHOR_EMAIL, env2.GIT_COMMITTER_EMAIL, git.email])].filter(
      (email2) => email2?.includes("@") === true
    )
  };
}
function gitUser({ env: env2, cwd }, home) {
  const { gitDir } = findProject(cwd);
  const files = [
    ...env2.GIT_CONFIG_GLOBAL !== void 0 ? [env2.GIT_CONFIG_GLOBAL] : home === void 0 ? [] : [join6(env2.XDG_CONFIG_HOME ?? join6(home, ".config"), "git", "config"), join6(home, ".gitconfig")],
    ...gitDir === void 0 ? [] : [join6(gitDir, "config")]
  ];
  return Object.assign({}, ...files.map((file) => userOf(tryTo(() => readFileSync7(file, "utf8")) ?? "")));
}
function userOf(text) {
  const user = {};
  let inside = false;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[([^\]]*)\]/.exec(line);
    if (section) inside = section[1]?.trim().toLowerCase() === "user";
    const entry = inside ? /^\s*(name|email)\s*=\s*"?([^"#;]*?)"?\s*(?:[#;].*)?$/i.exec(line) : null;
    if (entry?.[1] !== void 0 && entry[2]) user[entry[1].toLowerCase()] = entry[2];
  }
  return user;
}
function tryTo(ask) {
  try {
    return ask();
  } catch {
    return void 0;
  }
}
var CI;
var init_own_identity = __esm({
  "src/cli/own-identity.ts"() {
    "use strict";
    init_discover();
    CI = ["CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "BUILDKITE"];
  }
});

// src/cli/request.ts
async function configFor(options, io, services2) {
  const config = await loadConfig({
    cwd: io.cwd,
    explicitFile: options.config,
    version: version2,
    knownRules: services2.ruleIds,
    checkExpression: services2.checkExpression
  });
  return withSize(config, options);
}
function withSize(config, options) {
  const size2 = options["max-file-size"];
  if (size2 === void 0) return config;
  const maxFileSize = parseSize(size2);
  if (maxFileSize === void 0) {
    throw new UserError(
      `--max-file-size cannot be "${size2}"`,
      "It takes a number of bytes, or a size such as 50MB or 64MiB."
    );
  }
  return { ...config, maxFileSize };
}
async function scanRequest(invocation, io, services2, given = {}) {
  const { options } = invocation;
  const config = given.config ?? await configFor(options, io, services2);
  const wantsOwn = invocation.command === "scan" && options.staged === true && config.ownTraces;
  const ownIdentity = wantsOwn ? ownIdentityOf(io) : void 0;
  await checkRules(options.rule ?? [], config, services2);
  await checkExcludes(options.exclude ?? []);
  return {
    source: given.source ?? sourceRequest(invocation, io),
    cwd: io.cwd,
    config,
    ...options.pack && { packs: options.pack },
    ...options.rule && { rules: options.rule },
    exclude: options.exclude ?? [],
    failOn: options["fail-on"] ?? config.failOn,
    baselineFile: given.config !== void 0 && options.baseline === void 0 ? given.baselineFile : existingBaseline(options, config, io),
    environment: io.env,
    wantsHead: options.format !== void 0 && options.format !== "text",
    wantsCommitTimes: options.format === "html",
    now: io.now(),
    ...ownIdentity && { ownIdentity },
    signal: io.signal
  };
}
function baselineFile(options, config, io) {
  if (options.baseline !== void 0) return resolve5(io.cwd, options.baseline);
  const folder = config.file === void 0 ? findProject(io.cwd).root : dirname3(config.file);
  return resolve5(folder, config.baseline);
}
function existingBaseline(options, config, io) {
  const file = baselineFile(options, config, io);
  if (existsSync6(file)) return file;
  if (options.baseline === void 0) return void 0;
  throw new UserError(
    `the baseline ${options.baseline} does not exist`,
    "Run hushlint baseline to write one, or correct the path."
  );
}
function sourceRequest({ options, positionals }, io) {
  if (options.staged) return { kind: "staged" };
  if (options.range !== void 0) return { kind: "range", range: options.range };
  if (options.history) return { kind: "history", unreachable: options.unreachable ?? false };
  if (options.image !== void 0) return { kind: "image", file: options.image };
  if (options.stdin) {
    const path2 = options["stdin-path"];
    return { kind: "stdin", stream: io.stdin, ...path2 !== void 0 && { path: path2 } };
  }
  return { kind: "worktree", paths: positionals };
}
async function checkRules(rules2, config, services2) {
  if (rules2.length === 0) return;
  const known6 = /* @__PURE__ */ new Set([...await services2.ruleIds(), ...config.patterns.map((pattern) => pattern.id)]);
  for (const rule of rules2) {
    if (!known6.has(rule))
      throw new UserError(`unknown rule "${rule}"${suggestion(rule, known6)}`, "hushlint rules lists them.");
  }
}
async function checkExcludes(globs) {
  if (globs.length === 0) return;
  const { globProblem } = await import("./config-glob.js");
  for (const glob of globs) {
    const problem = globProblem(glob);
    if (problem !== void 0)
      throw new UserError(
        `the glob "${glob}" of --exclude ${problem}`,
        "Globs look like '**/*.snap'; quote them for the shell."
      );
  }
}
var init_request = __esm({
  "src/cli/request.ts"() {
    "use strict";
    init_discover();
    init_load();
    init_nearest();
    init_size();
    init_errors();
    init_own_identity();
    init_version();
  }
});

// src/cli/scan-command.ts
var scan_command_exports = {};
__export(scan_command_exports, {
  runScan: () => runScan,
  scanCommand: () => scanCommand
});
async function scanCommand(invocation, io, services2, given = {}) {
  const { options } = invocation;
  const output = options.output === void 0 || options.output === "-" ? void 0 : openOutput(options.output, io);
  const request = await scanRequest(invocation, io, services2, given);
  const { report, elapsedMs } = await runScan(request, options.quiet ?? false, io, services2);
  const told = output === void 0 && (options.format ?? "text") === "text";
  const unsaid = told && report.findings.every((finding) => finding.level === "note" && !(options.all ?? false));
  const reporter = await loadReporter(options.format ?? "text");
  const text = await reporter(report, {
    color: output === void 0 && wantsColor(io, options["no-color"] ?? false),
    all: options.all ?? false,
    debug: options.debug ?? false,
    width: io.columns,
    summary: !unsaid
  });
  if (output === void 0) await print(io, text);
  else await output.write(text);
  if (!told)
    await write(io.stderr, report.warnings.map((warning) => `warning: ${printable(warning)}
`).join(""));
  if (!options.quiet || report.exitCode === 2) {
    const { maxFileSize } = request.config;
    const context = { elapsedMs, maxFileSize, debug: options.debug ?? false, unsaid };
    await write(io.stderr, coverageText(report, context));
  }
  return report.exitCode;
}
async function runScan(request, quiet2, io, services2) {
  if (request.source.kind === "stdin" && io.isTTY.stdin && !quiet2) {
    await write(io.stderr, "Reading standard input; end it with Ctrl-D.\n");
  }
  const bar2 = createProgress(io, quiet2);
  const start = io.now().getTime();
  try {
    const report = await services2.scan({ ...request, onProgress: bar2.update });
    io.signal.throwIfAborted();
    return { report, elapsedMs: io.now().getTime() - start };
  } finally {
    bar2.clear();
  }
}
var init_scan_command = __esm({
  "src/cli/scan-command.ts"() {
    "use strict";
    init_reporters();
    init_printable();
    init_coverage2();
    init_io();
    init_output_file();
    init_progress();
    init_request();
  }
});

// src/cli/failure.ts
init_errors();
init_printable();
function failureText(error) {
  if (error instanceof UserError) {
    const hint = error.hint === void 0 ? "" : `  ${printable(error.hint)}
`;
    return `hushlint: ${printable(error.message)}
${hint}`;
  }
  return `hushlint: internal error: ${printable(headline(error))}
${frames(error)}  This is a bug in hushlint, and not an all-clear. Please report it with the lines above.
`;
}
function headline(error) {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const { code, syscall } = error;
  const ofLanguage = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  const ofLoader = code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND";
  if (syscall !== void 0 || ofLoader || ofLanguage && code === void 0)
    return `${error.name}: ${error.message}`;
  return `${error.name}${code === void 0 ? "" : ` ${code}`} (message withheld: it could quote what was scanned)`;
}
function frames(error) {
  if (!(error instanceof Error) || error.stack === void 0) return "";
  const head = error.stack.indexOf(error.message);
  const rest = head === -1 ? error.stack : error.stack.slice(head + error.message.length);
  const lines = rest.split("\n").filter((line) => /^ {4}at /.test(line));
  return lines.map((line) => `${printable(line)}
`).join("");
}

// src/cli/main.ts
init_io();

// src/cli/parse.ts
init_nearest();
init_errors();

// src/cli/commands.ts
var COMMANDS = {
  scan: {
    usage: "[paths…]",
    summary: "scan the worktree, or what the options below name",
    about: [
      "Finds credentials and says where they are, why they matter and how to mend it. Values are redacted everywhere. Without options and paths it scans the worktree: files that are tracked, and files that are neither tracked nor ignored.",
      "Paths are literal. A folder with the name of a command is written ./rules."
    ],
    examples: [
      { run: "hushlint", does: "the worktree" },
      { run: "hushlint --staged", does: "in .husky/pre-commit" },
      { run: "hushlint --range origin/main..HEAD", does: "on a pull request" },
      { run: "hushlint --history --all", does: "an audit, once" },
      { run: "hushlint --fix --dry-run", does: "placeholders for ids" },
      { run: "hushlint --format sarif --output hushlint.sarif", does: "for code scanning" },
      { run: "hushlint --history --format html -o audit.html", does: "an audit as a page" },
      { run: "kubectl logs api | hushlint --stdin", does: "one text" }
    ],
    positionals: { max: Number.POSITIVE_INFINITY, noun: "path" }
  },
  init: {
    usage: "init",
    summary: "set up hooks, configuration and CI for this repository",
    about: [
      "Looks at what the repository uses (husky, lefthook, pre-commit, simple-git-hooks or plain Git hooks; npm, pnpm, yarn or bun; GitHub or GitLab), shows what it would write, and asks. A file that exists is never overwritten: the line to add is printed. Only to a husky hook one line is appended.",
      "Run it again at any time: what is done already stays as it is."
    ],
    examples: [
      { run: "hushlint init --dry-run", does: "show it, write nothing" },
      { run: "hushlint init --yes", does: "write without asking" }
    ],
    positionals: { max: 0, noun: "argument" }
  },
  doctor: {
    usage: "doctor",
    summary: "check that the hook really stops a leak here",
    about: [
      "Checks Git, Node, the configuration and the hook: where Git looks for it, whether it may run, what switches it off. Then it proves it: in a throw-away repository with a copy of the hooks it commits a made-up token, which the hook must stop, and a clean file, which it must let through.",
      "hushlint itself only reads this repository. Other commands in the same hook run as they do for any commit."
    ],
    examples: [{ run: "hushlint doctor", does: "after setting up, or when a leak came through" }],
    positionals: { max: 0, noun: "argument" }
  },
  "pre-push": {
    usage: "pre-push [remote] [url]",
    summary: "scan what a push adds; for a pre-push hook",
    about: [
      "Reads from standard input what Git writes to a pre-push hook, and scans all commits, messages and annotated tags that the remote does not have. That covers what Git runs no pre-commit hook for: cherry-pick, revert, rebase, am and stash. Under the pre-commit framework it takes what that says in the environment."
    ],
    examples: [{ run: 'hushlint pre-push "$@"', does: "in .husky/pre-push" }],
    positionals: { max: 2, noun: "remote and address" }
  },
  "pre-receive": {
    usage: "pre-receive",
    summary: "scan what is pushed here; for the hook of a server",
    about: [
      "Reads from standard input what Git writes to a pre-receive hook, and scans all commits, messages and annotated tags that are new to the repository, before they are taken in. Configuration and baseline are those of the default branch as it will be after the push."
    ],
    examples: [{ run: "hushlint pre-receive", does: "in hooks/pre-receive of a bare repository" }],
    positionals: { max: 0, noun: "argument" }
  },
  baseline: {
    usage: "baseline [source]",
    summary: "accept what is there today, so that only new findings fail",
    about: [
      "Scans the worktree, or the source that is named, and adds the findings to the baseline file. Later runs leave them out. Entries that are already there stay, with their reasons and dates; a run says which of them match nothing any more, and their lines can be deleted. The file holds fingerprints, never values.",
      "Warnings and errors are taken in; --all takes in the notes as well."
    ],
    examples: [
      { run: "hushlint baseline", does: "from the worktree" },
      { run: "hushlint baseline --history", does: "after an audit" }
    ],
    positionals: { max: Number.POSITIVE_INFINITY, noun: "path" }
  },
  plan: {
    usage: "plan [REPORT.json]",
    summary: "what to rotate after a leak, and how to clean the history",
    about: [
      "Turns an audit of the history, or a JSON report of one, into a plan in Markdown: every leaked value once, those in use first, with all its places; the files that have to leave the history; the commands for git filter-repo; the steps at the host; and what proves that it is done. The plan holds no value.",
      "With --check it audits again, ticks off what is done and prints the plan; what people did themselves stays as they ticked it.",
      "Warnings and errors are planned; --all takes in the notes as well."
    ],
    examples: [
      { run: "hushlint plan --output PLAN.md", does: "audit, and plan" },
      { run: "hushlint plan report.json", does: "of a report that is there" },
      { run: "hushlint plan --replacements ../values.txt", does: "for git filter-repo" },
      { run: "hushlint plan --check PLAN.md", does: "what is left to do" }
    ],
    positionals: { max: 1, noun: "report" }
  },
  rules: {
    usage: "rules [ID]",
    summary: "list the rules, or explain one",
    about: [
      "Lists every rule with its level as configured here. With an id: what it finds, why that matters and what to do about a finding."
    ],
    examples: [
      { run: "hushlint rules", does: "all of them" },
      { run: "hushlint rules --format json", does: "for other programs" }
    ],
    positionals: { max: 1, noun: "rule id" }
  },
  inventory: {
    usage: "inventory",
    summary: "compare the documented variables with the code",
    about: [
      "Compares what runbooks, tables of variables and example files say with what the code reads and what deployment files hand on. Shows every secret with where it is documented, read, required, stored and rotated, and what is wrong; --all shows the other variables as well.",
      "With --write it prints the rows that are missing, in the columns of the table, as a diff. Nothing is changed."
    ],
    examples: [
      { run: "hushlint inventory", does: "the whole picture" },
      { run: "hushlint inventory --write", does: "what is missing, for git apply" }
    ],
    positionals: { max: 0, noun: "argument" }
  },
  help: {
    usage: "help [COMMAND]",
    summary: "this text, or that of one command",
    about: ["Explains hushlint, or one of its commands."],
    examples: [],
    positionals: { max: 1, noun: "command" }
  }
};

// src/cli/options.ts
var GROUPS = {
  source: "What to scan (at most one)",
  select: "What to look for",
  report: "How to report",
  general: "General"
};
var SCANS = ["scan", "baseline"];
var HOOKS = ["pre-push", "pre-receive"];
var SCANS_AND_HOOKS = [...SCANS, ...HOOKS];
var AUDITS = [...SCANS, "plan"];
var SCANS_AND_PLAN = [...SCANS_AND_HOOKS, "plan"];
var ALL = ["scan", "init", "doctor", ...HOOKS, "baseline", "plan", "rules", "inventory", "help"];
var OPTIONS = {
  staged: {
    type: "boolean",
    group: "source",
    commands: SCANS,
    help: "What is about to be committed, from the index."
  },
  range: {
    type: "string",
    value: "A..B",
    once: true,
    group: "source",
    commands: SCANS,
    help: "What the commits of B that are not in A add: a pull request or a push."
  },
  history: {
    type: "boolean",
    group: "source",
    commands: AUDITS,
    help: "Every object that a ref, stash, note, tag or reflog reaches, and the messages of commits and tags."
  },
  unreachable: {
    type: "boolean",
    group: "source",
    commands: AUDITS,
    help: "With --history: also what nothing reaches any more."
  },
  image: {
    type: "string",
    value: "FILE",
    once: true,
    group: "source",
    commands: SCANS,
    help: "A container image (docker save or OCI archive): environment, labels, history and the files of all layers."
  },
  stdin: { type: "boolean", group: "source", commands: SCANS, help: "One text from standard input." },
  "stdin-path": {
    type: "string",
    value: "PATH",
    once: true,
    group: "source",
    commands: SCANS,
    help: "With --stdin: the path under which the text is judged and reported."
  },
  pack: {
    type: "string",
    value: "NAME",
    multiple: true,
    choices: ["secrets", "containers", "files", "network", "identifiers", "personal", "runtime", "inventory"],
    group: "select",
    commands: [...SCANS_AND_PLAN, "rules"],
    help: "Only rules of this pack. May be repeated. Default: all packs."
  },
  rule: {
    type: "string",
    value: "ID",
    multiple: true,
    group: "select",
    commands: SCANS_AND_PLAN,
    help: "Only this rule. May be repeated. hushlint rules lists them."
  },
  exclude: {
    type: "string",
    value: "GLOB",
    multiple: true,
    group: "select",
    commands: [...SCANS_AND_PLAN, "inventory"],
    help: "Leave out paths that match, relative to the root ('**/*.snap'). May be repeated."
  },
  "max-file-size": {
    type: "string",
    value: "SIZE",
    group: "select",
    commands: [...SCANS_AND_PLAN, "inventory"],
    help: "Skip and count what is larger (50MB, 64MiB). Default: 128MB."
  },
  config: {
    type: "string",
    value: "FILE",
    group: "select",
    commands: [...SCANS_AND_PLAN, "rules", "inventory"],
    help: "Configuration to use. Default: the nearest .hushlint.yaml up to the root of the repository."
  },
  baseline: {
    type: "string",
    value: "FILE",
    group: "select",
    commands: SCANS_AND_PLAN,
    help: "Accepted findings. Default: .hushlint-baseline.yaml beside the configuration."
  },
  format: {
    type: "string",
    short: "f",
    value: "NAME",
    choices: ["text", "json", "sarif", "html"],
    group: "report",
    commands: ["scan", ...HOOKS, "rules", "inventory"],
    help: "text, json, sarif or html (the last two for scans only). Default: text."
  },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    group: "report",
    commands: ["scan", ...HOOKS, "plan", "rules"],
    help: "Write the report to this file instead of standard output."
  },
  "fail-on": {
    type: "string",
    value: "LEVEL",
    choices: ["error", "warning", "note", "never"],
    group: "report",
    commands: ["scan", ...HOOKS, "inventory"],
    help: "The least level that makes the exit code 1: error, warning, note or never. Default: error."
  },
  all: {
    type: "boolean",
    group: "report",
    commands: [...SCANS_AND_PLAN, "inventory"],
    help: "Show notes as well."
  },
  quiet: {
    type: "boolean",
    short: "q",
    group: "report",
    commands: SCANS_AND_PLAN,
    help: "No progress and no coverage on standard error."
  },
  debug: {
    type: "boolean",
    group: "report",
    commands: SCANS_AND_HOOKS,
    help: "Also show what was left out and why, and all evidence."
  },
  "no-color": { type: "boolean", group: "report", commands: ALL, help: "Plain text." },
  write: {
    type: "boolean",
    group: "general",
    commands: ["inventory"],
    help: "Print the rows that are missing, as a diff."
  },
  check: {
    type: "string",
    value: "PLAN.md",
    once: true,
    group: "general",
    commands: ["plan"],
    help: "Tick off in this plan what is done, and print it. 1 while something is left."
  },
  replacements: {
    type: "string",
    value: "FILE",
    once: true,
    group: "general",
    commands: ["plan"],
    help: "Write the leaked values, in clear, for git filter-repo into this new file outside of every repository, for your eyes only."
  },
  fix: {
    type: "boolean",
    group: "general",
    commands: ["scan"],
    help: "Put placeholders in the place of addresses, ids and personal traces, after showing it; with --all for notes as well. Never touches secrets."
  },
  yes: {
    type: "boolean",
    short: "y",
    group: "general",
    commands: ["init", "scan"],
    help: "Write without asking."
  },
  "dry-run": {
    type: "boolean",
    group: "general",
    commands: ["init", "scan"],
    help: "Show what would be written, and write nothing."
  },
  version: { type: "boolean", short: "V", group: "general", commands: ALL, help: "Print the version." },
  help: { type: "boolean", short: "h", group: "general", commands: ALL, help: "Print this text." }
};
var OPTION_LIST = Object.entries(OPTIONS);

// src/cli/parse.ts
var HELP_HINT = "hushlint --help lists the options.";
var SPECS = new Map(OPTION_LIST);
function parseCommandLine(argv) {
  const tokens = tokenise(argv);
  const options = {};
  const words3 = [];
  let literal = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") literal = true;
    else if (token.kind === "positional") words3.push({ value: token.value, literal });
    else addOption(options, token, argv);
  }
  const first = words3[0];
  const named2 = first !== void 0 && !first.literal && Object.hasOwn(COMMANDS, first.value) && first.value !== "scan";
  const command = named2 ? first.value : "scan";
  const positionals = words3.slice(named2 ? 1 : 0).map((word) => word.value);
  const invocation = { command, options, positionals };
  if (!invocation.options.help && !invocation.options.version) checkCommand(invocation);
  return invocation;
}
function tokenise(argv) {
  const options = Object.fromEntries(
    OPTION_LIST.map(([name, { type, short }]) => [name, short === void 0 ? { type } : { type, short }])
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function addOption(options, token, argv) {
  const spec = SPECS.get(token.name);
  if (spec === void 0) throw unknownOption(token.rawName);
  const flag = token.rawName;
  if (spec.type === "boolean") {
    if (token.value !== void 0) throw new UserError(`${flag} takes no value`, HELP_HINT);
    options[token.name] = true;
    return;
  }
  const value = token.value;
  if (value === void 0 || value === "")
    throw new UserError(`${flag} needs a value: ${flag} ${spec.value}`, HELP_HINT);
  if (!token.inlineValue && value.startsWith("-") && value !== "-") {
    throw new UserError(
      `${flag} needs a value, and ${value} looks like an option`,
      `If it is the value, write --${token.name}=${argv[token.index + 1]}.`
    );
  }
  if (spec.choices !== void 0 && !spec.choices.includes(value))
    throw wrongChoice(flag, value, spec.choices);
  const given = options[token.name];
  if (spec.multiple) options[token.name] = [...Array.isArray(given) ? given : [], value];
  else if (spec.once && given !== void 0)
    throw new UserError(`${flag} is given twice`, "Run hushlint once for each.");
  else options[token.name] = value;
}
function unknownOption(rawName) {
  const names2 = OPTION_LIST.map(([name]) => name);
  const near = rawName.startsWith("--") ? nearest(rawName.slice(2), names2) : void 0;
  const hint = rawName.startsWith("--") ? HELP_HINT : `${HELP_HINT} A path that begins with "-" goes after --.`;
  return new UserError(
    `unknown option ${rawName}${near === void 0 ? "" : `, did you mean --${near}?`}`,
    hint
  );
}
function wrongChoice(flag, value, choices) {
  const near = nearest(value, choices);
  const suggestion2 = near === void 0 ? "" : `, did you mean "${near}"?`;
  return new UserError(
    `${flag} cannot be "${value}"${suggestion2}`,
    `It takes ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}.`
  );
}
function checkCommand({ command, options, positionals }) {
  for (const name of Object.keys(options)) {
    if (!SPECS.get(name)?.commands.includes(command)) {
      const what = command === "scan" ? "a scan" : `hushlint ${command}`;
      throw new UserError(
        `--${name} has no meaning for ${what}`,
        `hushlint help ${command === "scan" ? "" : command}`.trim().concat(" lists its options.")
      );
    }
  }
  const { max, noun } = COMMANDS[command].positionals;
  if (positionals.length > max) {
    const takes = max === 0 ? "no arguments" : max === 1 ? `one ${noun}` : `${max} arguments, ${noun}`;
    throw new UserError(
      `hushlint ${command} takes ${takes}, and "${positionals[max]}" is one more`,
      HELP_HINT
    );
  }
  if (command === "scan" || command === "baseline") checkSources(options, positionals);
  if (command === "plan") checkPlan(options, positionals);
}
function checkPlan(options, [report]) {
  const own = ["history", "unreachable"].find((name) => options[name]);
  if (own !== void 0 && report !== void 0)
    throw new UserError(
      `--${own} and the report ${report} exclude each other`,
      "Without a report the history is audited."
    );
  if (options.check !== void 0 && options.replacements !== void 0)
    throw new UserError("--check and --replacements exclude each other", "Run hushlint once for each.");
}
function checkFix(options, source) {
  const without = ["yes", "dry-run"].find((name) => options[name]);
  if (!options.fix && without !== void 0)
    throw new UserError(`--${without} goes with --fix`, "A scan writes nothing.");
  if (!options.fix) return;
  const wrong = source ?? ["format", "output"].find((name) => options[name] !== void 0);
  if (wrong !== void 0)
    throw new UserError(
      `--fix and --${wrong} exclude each other`,
      "--fix changes files of the worktree and shows the difference."
    );
}
function checkSources(options, positionals) {
  const sources = ["staged", "range", "history", "image", "stdin"].filter(
    (name) => options[name] !== void 0
  );
  const [first, second] = sources;
  checkFix(options, first);
  if (first !== void 0 && second !== void 0) {
    throw new UserError(`--${first} and --${second} exclude each other`, "Run hushlint once for each.");
  }
  if (first !== void 0 && positionals.length > 0) {
    const hint = first === "staged" ? 'It reads the whole index. In lint-staged use a function: () => "hushlint --staged".' : "To scan those paths in the worktree, leave the option out; to leave paths out, use --exclude.";
    throw new UserError(`--${first} takes no paths, and "${positionals[0]}" is one`, hint);
  }
  if (options.unreachable && !options.history)
    throw new UserError("--unreachable needs --history", "Run hushlint --history --unreachable.");
  if (options["stdin-path"] !== void 0 && !options.stdin) {
    throw new UserError(
      "--stdin-path needs --stdin",
      "Run hushlint --stdin --stdin-path PATH, with the text on standard input."
    );
  }
}

// src/cli/main.ts
var FAILED = 2;
var INTERRUPTED = 130;
async function main(argv, io, loadServices = async () => (await Promise.resolve().then(() => (init_wiring(), wiring_exports))).services) {
  try {
    return await run2(parseCommandLine(argv), io, loadServices);
  } catch (error) {
    if (io.signal.aborted) return INTERRUPTED;
    await write(io.stderr, failureText(error)).catch(() => {
    });
    return FAILED;
  }
}
async function run2(invocation, io, loadServices) {
  const { command, options, positionals } = invocation;
  if (options.version) {
    const { version: version3 } = await import("./version.js");
    await print(io, `hushlint ${version3}
`);
    return 0;
  }
  if (options.help || command === "help") {
    const { helpText, helpTopic } = await import("./cli-help.js");
    await print(io, helpText(command === "help" ? helpTopic(positionals[0]) : command));
    return 0;
  }
  const services2 = await loadServices();
  switch (command) {
    case "scan":
      if (options.fix) return (await import("./cli-fix-command.js")).fixCommand(invocation, io, services2);
      return (await Promise.resolve().then(() => (init_scan_command(), scan_command_exports))).scanCommand(invocation, io, services2);
    case "baseline":
      return (await import("./cli-baseline-command.js")).baselineCommand(invocation, io, services2);
    case "plan":
      return (await import("./cli-plan-command.js")).planCommand(invocation, io, services2);
    case "pre-push":
      return (await import("./cli-push-command.js")).prePushCommand(invocation, io, services2);
    case "pre-receive":
      return (await import("./cli-push-command.js")).preReceiveCommand(invocation, io, services2);
    case "init":
      return (await import("./cli-init-init-command.js")).initCommand(invocation, io);
    case "doctor":
      return (await import("./cli-doctor-doctor-command.js")).doctorCommand(invocation, io, services2);
    case "inventory":
      return (await import("./cli-inventory-command.js")).inventoryCommand(invocation, io, services2);
    case "rules":
      return (await import("./cli-rules-command.js")).rulesCommand(invocation, io, services2);
  }
}

// src/cli/entry.ts
var FAILED2 = 2;
var INTERRUPTED2 = 130;
var TERMINATED = 143;
async function run3(loadServices) {
  const stop = new AbortController();
  const end = (code) => {
    stop.abort();
    process.exit(code);
  };
  process.once("SIGINT", () => end(INTERRUPTED2));
  process.once("SIGTERM", () => end(TERMINATED));
  process.on("uncaughtException", (error) => {
    process.stderr.write(failureText(error));
    process.exit(FAILED2);
  });
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {
  });
  return main(process.argv.slice(2), processIo(stop.signal), loadServices);
}
function processIo(signal) {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Standard input is opened when it is asked for: that costs, and most runs never read it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    isTTY: {
      get stdin() {
        return process.stdin.isTTY === true;
      },
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true
    },
    columns: process.stdout.columns || process.stderr.columns || 80,
    now: () => /* @__PURE__ */ new Date(),
    signal
  };
}

// cli.ts
init_coverage2();
init_io();
init_output_file();
init_request();
init_scan_command();
init_wiring();
init_defaults();
init_discover();
init_load();
init_nearest();
init_size();
init_dotenv();
init_engine();
init_key_name();
init_needle_table();
init_placeholder_style();
init_placeholder();
init_prefilter();
init_subject_packs();
init_value_class();
init_value_reference();
init_errors();
init_baseline();
init_detect();
init_filters();
init_finalise();
init_fingerprint();
init_level();
init_position();
init_utf8();
init_catalogue();
init_scanner_rules();
init_cat_file();
init_diff();
init_listing();
init_path();
init_raw_entry();
init_run();
init_open_source();
init_printable();
init_reporters();
init_wording();
init_aws_accounts();
init_azure_guids();
init_gcp_projects();
init_people();
init_placeholders();
init_azure_format();
init_base58();
init_bech32();
init_checksums();
init_crc();
init_encoding();
init_scan_content();
init_archives();
init_checks();
init_path2();
init_path3();
init_paths();
init_find();
init_trigger();
init_kinds3();
init_paths2();
init_coverage();
init_version();
export {
  BASELINE_VERSION,
  BUCKETS,
  CLASS_BITS,
  CLASS_MASK,
  COLONS,
  COMMANDS,
  CONFIG_FILES,
  DASHED,
  DEFAULTS,
  DENY_LEVEL,
  DOTTED,
  GROUPS,
  Hits,
  LEVELS,
  MARK,
  MINIMUM_GIT,
  NAMED2 as NAMED,
  OPTIONS,
  OPTION_LIST,
  PATTERN_DEFAULTS,
  PLAIN,
  PLAIN_DIFF,
  REPORTER_NAMES,
  SUBMODULE,
  UNKNOWN_FAILURE,
  UserError,
  ageBech32,
  anyCheckWanted,
  applyBaseline,
  applyFilters,
  atlassianCrc32,
  azureChecksum,
  azureFormats,
  base58CheckValid,
  base58Checksum,
  base58Decode,
  base58Encode,
  base62Alphabet,
  baselineFile,
  bech32Encode,
  bech32Valid,
  bucketOf,
  cashfreeCrc32,
  caskChecksums,
  caskLengths,
  caskMark,
  characterStart,
  checkExcludes,
  checkRules,
  checks,
  classifyKeyName,
  classifyValue,
  clientSecretChecksum,
  compareFindings,
  configFor,
  count,
  countLevels,
  coverageDetails,
  coverageText,
  coverageTotals,
  crc16,
  crc24,
  crc32,
  createContentScanner,
  createDetector,
  createEngine,
  createPositions,
  createPrefilter,
  emptyCoverage,
  errorLine,
  failureText,
  filterBy,
  finalise,
  findCandidates2 as findCandidates,
  findInventory,
  findProject,
  formatBytes,
  fromBase32,
  fromBase64,
  gitError,
  gitlabRoutable,
  grafanaServiceAccount,
  hasFakeRun,
  hasSubjects,
  indexFiles,
  isBinary,
  isClosedPipe,
  isComposeFile,
  isDockerfile,
  isDockerignore,
  isEnvFile,
  isKnownAwsAccount,
  isKnownGoogleProject,
  isKnownGuid,
  isKnownServiceAccount,
  isLfsPointer,
  isOlder,
  isOneCase,
  isPlaceholder,
  isPublicEmail,
  isReference,
  isScript,
  isServiceHome,
  isServiceMachine,
  isServiceUser,
  isTar,
  isZeroId,
  keyWords,
  knownError,
  latin1Bytes,
  levelAtPath,
  loadConfig,
  loadReporter,
  makeFingerprint,
  matrixBase62,
  matrixCrc32,
  mayBeMarked,
  mayNameCommits,
  namedFile,
  nearest,
  needles,
  objectSizes,
  objectTypes,
  openOutput,
  openSource,
  optIn,
  parseBase64Object,
  parseCommandLine,
  parseFingerprint,
  parseObject,
  parseSize,
  personalKinds,
  placeholderFor,
  plural2 as plural,
  print,
  printable,
  printableJson,
  rawEntry,
  readDotenv,
  readFewObjects,
  readNeedles,
  readObjects,
  referenceDefault,
  repoPath,
  repoPathOfLatin1,
  rules,
  run3 as run,
  runGit,
  runScan,
  scanCommand,
  scanRequest,
  scannerRules,
  secretFinder,
  services,
  severity,
  shellFileOf,
  shortId,
  shortRef,
  skip,
  stageOf,
  stagedEntries,
  startError,
  startGit,
  suggestion,
  tabulate,
  toBase,
  toBase32,
  toBase64,
  toBase64Url,
  trackedFiles,
  treeListing,
  tryGit,
  unpackerOf,
  utf16Length,
  utf8Text,
  version2 as version,
  wantsColor,
  withReplacements,
  withSize,
  write,
  writeNeedles
};
