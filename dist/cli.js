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
var longest, validation, oneWord, verdicts, booleans, nulls, number, version, duration, passwordHash, integrity, hashLengths, hexOnly, hashNames, keyId, pgpNames, published, authScheme, wordOnly;
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
var ruleOfScheme, tokenSchemes, isPublicKey, template, users, passwords;
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

// src/engine/needle-table.ts
function tabulate(needles2, frequency = guessedFrequency) {
  const at2 = needles2.map(({ literal }) => rarestTrigram(literal, frequency));
  return {
    text: needles2.map(({ literal }) => `${literal} `).join(""),
    lengths: needles2.map(({ literal }) => literal.length),
    free: needles2.map(({ ignoreCase }) => Number(ignoreCase)),
    encodings: needles2.map(({ encoding }) => encoding),
    buckets: needles2.map(({ literal }, i) => bucketOf(literal, at2[i])),
    ends: at2.map((start) => start + 2),
    targets: needles2.map(({ targets }) => targets.flatMap(({ rule, anchor }) => [rule, anchor]))
  };
}
function bucketOf(literal, at2) {
  return (literal.charCodeAt(at2) & CLASS_MASK) << 2 * CLASS_BITS | (literal.charCodeAt(at2 + 1) & CLASS_MASK) << CLASS_BITS | literal.charCodeAt(at2 + 2) & CLASS_MASK;
}
function rarestTrigram(literal, frequency) {
  if (literal.length < 3) throw new Error(`needle ${JSON.stringify(literal)} is shorter than three bytes`);
  let best2 = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 2 < literal.length; i++) {
    const often = frequency(literal.slice(i, i + 3));
    if (often >= least) continue;
    least = often;
    best2 = i;
  }
  return best2;
}
function guessedFrequency(trigram) {
  let product = 1;
  for (const character of trigram.toLowerCase()) {
    const rank = COMMON.indexOf(character);
    product *= rank >= 0 ? 30 - rank : character === "_" ? 3 : 8;
  }
  return new Set(trigram).size === 1 ? product * 1e3 : product;
}
var CLASS_BITS, CLASS_MASK, BUCKETS, COMMON;
var init_needle_table = __esm({
  "src/engine/needle-table.ts"() {
    "use strict";
    CLASS_BITS = 5;
    CLASS_MASK = (1 << CLASS_BITS) - 1;
    BUCKETS = 1 << 3 * CLASS_BITS;
    COMMON = "etaoinsrlcdupmhfgbyvwkxzqj";
  }
});

// src/engine/prefilter.ts
function createPrefilter(needles2) {
  const tables = buildTables(needles2);
  return { scan: (bytes, hits) => scanBytes(tables, bytes, hits) };
}
function buildTables({ text, lengths, ends, buckets, free }) {
  const count3 = lengths.length;
  const tables = {
    used: new Uint8Array(BUCKETS),
    heads: new Uint16Array(BUCKETS),
    next: new Uint16Array(count3),
    end: Uint16Array.from(ends),
    literal: Buffer.from(text, "latin1"),
    start: new Uint32Array(count3 + 1),
    free: Uint8Array.from(free)
  };
  const { heads, next, used, start } = tables;
  for (let needle = 0; needle < count3; needle++) {
    const bucket = buckets[needle];
    start[needle + 1] = start[needle] + lengths[needle] + 1;
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
  const { literal, start, free } = tables;
  const bucket = (bytes[i - 2] & CLASS_MASK) << 2 * CLASS_BITS | (bytes[i - 1] & CLASS_MASK) << CLASS_BITS | bytes[i] & CLASS_MASK;
  for (let link = tables.heads[bucket]; link !== 0; link = tables.next[link - 1]) {
    const needle = link - 1;
    const offset = i - tables.end[needle];
    const from = start[needle];
    const length = start[needle + 1] - from - 1;
    if (offset < 0 || offset + length > bytes.length) continue;
    let k = 0;
    if (free[needle] === 0) while (k < length && bytes[offset + k] === literal[from + k]) k++;
    else while (k < length && isSame(bytes[offset + k], literal[from + k])) k++;
    if (k === length) hits.add(needle, offset);
  }
}
function isSame(byte, wanted) {
  return byte === wanted || wanted >= 97 && wanted <= 122 && (byte | 32) === wanted;
}
var Hits, BUCKET_MASK, BLOCK, candidates;
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

// src/engine/subject-packs.ts
function hasSubjects(pack) {
  return pack === "identifiers" || pack === "personal" || pack === "network";
}
var init_subject_packs = __esm({
  "src/engine/subject-packs.ts"() {
    "use strict";
  }
});

// src/engine/engine.ts
function createEngine(options) {
  const { rules: rules2, needles: needles2, now } = options;
  const on = rules2.map((rule) => options.enabled(rule.id, rule.pack));
  const prefilter = createPrefilter(needles2);
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
      if (needles2.encodings[needle] !== "plain") {
        if (depth < MAX_DEPTH && offset >= passed.decoded) {
          passed.decoded = scanDecoded(bytes, offset, needle, depth, matches);
        }
        continue;
      }
      const targets = needles2.targets[needle];
      for (let t = 0; t < targets.length; t += 2) {
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
    const encoding = needles2.encodings[needle];
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
  return `${match.rule.title} ${encoded ? "encoded, which is as good as in clear text" : "in clear text"}${key}${proofClause(match)}.`;
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
  let column = 1;
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
      column = 1;
      counted2 = lineStart2;
    }
    column += utf16Length(bytes, counted2, at2);
    counted2 = at2;
    return { line, column, lineStart: lineStart2 };
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

// src/generated/catalogue.ts
var toRule, ruleRows, rules, optIn, needles;
var init_catalogue = __esm({
  "src/generated/catalogue.ts"() {
    "use strict";
    toRule = ([anchors, maxLength, lookbehind, lookahead, publicPrefix, rest]) => ({
      ignoreCase: false,
      random: false,
      ...rest,
      anchors: anchors.map(
        ([literal, ignoreCase, minOffset, maxOffset, run4]) => ({
          literal,
          ignoreCase: ignoreCase === 1,
          minOffset,
          maxOffset,
          run: run4
        })
      ),
      maxLength,
      lookbehind,
      lookahead,
      publicPrefix
    });
    ruleRows = JSON.parse(String.raw`[
[[["arn:aws-cn:",0,0,0,1],["arn:aws-iso",0,0,0,0],["arn:aws-us-gov:",0,0,0,1],["arn:aws:",0,0,0,1]],95,0,0,0,{"id":"aws-account-arn","title":"AWS account id in an ARN","pack":"identifiers","level":"warning","exempt":"aws-account","placeholder":{"name":"account-id","example":"123456789012"},"pattern":"arn:aws(?:-cn|-us-gov|-iso[a-z-]{0,3})?:[a-z0-9-]{1,40}:(?:[a-z0-9-]{0,25}|\\*):(?<value>\\d{12}):"}],
[[[".dkr-ecr",0,12,12,0],[".dkr.ecr",0,12,12,0],[".execute-api",0,12,12,0],[".signin.aws",0,12,12,0]],24,1,0,0,{"id":"aws-account-host","title":"AWS account id in a host name","pack":"identifiers","level":"warning","exempt":"aws-account","placeholder":{"name":"account-id","example":"123456789012"},"pattern":"(?<![\\w.-])(?<value>\\d{12})\\.(?:dkr[.-]ecr|signin\\.aws|execute-api)"}],
[[["account",1,0,9,0],["acct id",1,0,0,0],["acct",1,0,0,0],["acct-no",1,3,4,0],["acct_no",1,3,4,0],["acctnumber",1,3,4,0],["aws-acctno",1,0,0,0],["aws_acctno",1,0,0,0],["awsacctno",1,0,0,0],["owner_id",1,0,0,0],["ownerid",1,0,0,0],["owners",1,0,0,0],["principal",1,7,8,0],["t-number",1,6,10,0],["t_number",1,6,10,0]],70,0,5,12,{"id":"aws-account-key","title":"AWS account id","pack":"identifiers","level":"warning","exempt":"aws-account","placeholder":{"name":"account-id","example":"123456789012"},"pattern":"(?:(?:(?:account|acct)(?:[_ -]?ids?)?|aws[_-]?(?:account|acct)[_-]?(?:number|no)|account_?principals?|principalaccount|owners|owner_?ids?)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?:\\[[ \\t\\r\\n]{0,12}[\"']?)?|[\"'}]{0,2}[ \\t]{1,2}[!=]=[ \\t]{1,2}[\"']?)|aws account[ \\t]{1,2}(?:ids?[ \\t]{1,2})?[(\"'\\x60]{0,2})(?<value>\\d{12}|\\d{4}-\\d{4}-\\d{4})(?![\\w-]|\\.\\d|\\\\?[\"']?[ \\t]{0,2}[*/+])","ignoreCase":true}],
[[["arn:aws:s3:::",0,0,0,15],["s3://",0,0,0,15]],72,0,1,0,{"id":"aws-account-bucket","title":"AWS account id in the name of a bucket","pack":"identifiers","level":"note","exempt":"aws-account","placeholder":{"name":"account-id","example":"123456789012"},"pattern":"(?:s3://|arn:aws:s3:::)[a-z0-9][a-z0-9.-]{1,45}-(?<value>\\d{12})(?![\\w.])"}],
[[["canonical_user",1,0,0,0],["canonicaluser",1,0,0,0],["grant",1,0,0,0],["owner_id",1,0,0,0],["ownerid",1,0,0,0],["user_id",1,9,10,0]],141,0,1,0,{"id":"aws-canonical-user-id","title":"S3 canonical user id","pack":"identifiers","level":"note","exempt":"hex","placeholder":{"name":"canonical-user-id"},"pattern":"(?:canonical_?user(?:_?id)?|owner_?id|grant[a-z_-]{0,20}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?[\"']?id)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?[\"']?(?<value>[0-9a-f]{64})(?![0-9a-f])","ignoreCase":true}],
[[["ONE",0,0,0,0],["hostedzone/Z",0,0,0,12],["one",0,0,0,0]],62,0,1,1,{"id":"aws-hosted-zone","title":"Route 53 hosted zone id","pack":"identifiers","level":"note","exempt":"aws-zone","placeholder":{"name":"hosted-zone-id","example":"Z0123456789EXAMPLE"},"pattern":"(?:(?:one_?(?:[Ii][Dd])?|ONE_?(?:ID)?)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|hostedzone/)(?<value>Z[0-9A-Z]{12,31})(?![\\w-])"}],
[[["acl-",0,0,0,8],["cgw-",0,0,0,8],["dopt-",0,0,0,8],["eipalloc-",0,0,0,8],["eipassoc-",0,0,0,8],["eni-",0,0,0,8],["fs-0",0,0,0,16],["i-0",0,0,0,16],["igw-",0,0,0,8],["lt-0",0,0,0,16],["nat-",0,0,0,8],["pcx-",0,0,0,8],["r-0",0,0,0,16],["rtb-",0,0,0,8],["rtbassoc-",0,0,0,8],["sg-",0,0,0,8],["snap-",0,0,0,8],["subnet-",0,0,0,8],["tgw-",0,0,0,8],["vgw-",0,0,0,8],["vol-",0,0,0,8],["vpc-",0,0,0,8],["vpce-",0,0,0,8]],26,1,1,3,{"id":"aws-resource-id","title":"AWS resource id","pack":"identifiers","level":"note","exempt":"aws-resource","placeholder":{"name":"resource-id"},"pattern":"(?<![\\w-])(?:(?:vpc|subnet|igw|nat|eni|rtb|acl|vol|snap|eipalloc|eipassoc|tgw|pcx|vpce|vgw|cgw|rtbassoc|dopt)-(?:[0-9a-f]{17}|[0-9a-f]{8})|sg-(?:[0-9a-f]{17}|[0-9a-f]{8})|(?:i|lt|fs|r)-0[0-9a-f]{16})(?![\\w-])"}],
[[["directory",1,0,0,0],["microsoftonline.com/",1,0,0,36],["sts.windows.net/",1,0,0,36],["tenant",1,0,0,0]],73,0,1,0,{"id":"azure-tenant-id","title":"Azure tenant id","pack":"identifiers","level":"warning","exempt":"guid","context":["azure","microsoft","entra","msal","arm_","/subscriptions/","windows.net"],"placeholder":{"name":"tenant-id","example":"00000000-0000-0000-0000-000000000000"},"pattern":"(?:(?:tenant|directory)_?(?:-?id)?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|microsoftonline\\.com/|sts\\.windows\\.net/)(?<value>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})(?![\\w-])","ignoreCase":true}],
[[["subscription",1,0,2,0]],76,0,1,0,{"id":"azure-subscription-id","title":"Azure subscription id","pack":"identifiers","level":"warning","exempt":"guid","context":["azure","microsoft","entra","msal","arm_","/subscriptions/","windows.net"],"placeholder":{"name":"subscription-id","example":"00000000-0000-0000-0000-000000000000"},"pattern":"(?:subscription_?(?:-?id)?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|/subscriptions/|--subscription[ =][\"']?)(?<value>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})(?![\\w-])","ignoreCase":true}],
[[["aad",1,0,0,8],["app",1,2,29,2],["application",1,0,29,2],["arm",1,0,0,8],["azure",1,0,0,8],["client",1,2,26,2],["entra",1,0,0,8],["msal",1,0,0,8],["object",1,2,28,2],["principal",1,0,29,2]],104,0,1,0,{"id":"azure-client-id","title":"Azure application or object id","pack":"identifiers","level":"note","exempt":"guid","placeholder":{"name":"client-id","example":"00000000-0000-0000-0000-000000000000"},"pattern":"(?:(?:azure|arm|aad|entra|msal|ad)[a-z_.-]{0,24}(?:client|app|application|object|principal)_?-?id|principal_?id|application_?id)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12})(?![\\w-])","ignoreCase":true}],
[[[".azure-api.net",0,2,63,0],[".azure.com",0,9,81,0],[".azurecr.io",0,2,63,0],[".azurewebsites.net",0,2,63,0],[".vault.azure.net",0,2,63,0],[".windows.net",0,9,75,0]],91,1,1,0,{"id":"azure-host","title":"Host name of an Azure resource","pack":"identifiers","level":"note","exempt":"azure-host","placeholder":{"name":"resource-host","firstLabel":"your-resource"},"pattern":"(?<![\\w.-])(?<value>[A-Za-z0-9][A-Za-z0-9-]{1,62}\\.(?:vault\\.azure\\.net|documents\\.azure\\.com|openai\\.azure\\.com|cognitiveservices\\.azure\\.com|database\\.windows\\.net|azurecr\\.io|blob\\.core\\.windows\\.net|servicebus\\.windows\\.net|redis\\.cache\\.windows\\.net|search\\.windows\\.net|azurewebsites\\.net|azure-api\\.net))(?![\\w-])"}],
[[["/client/v4/accounts/",1,0,0,32],["_account",1,2,10,0],["account_",1,2,11,0],["accountid",1,2,11,0],["cfaccount",1,0,0,0],["cloudflareaccount",1,0,0,0],["dash.cloudflare.com/",1,0,0,32]],77,0,1,0,{"id":"cloudflare-account-id","title":"Cloudflare account id","pack":"identifiers","level":"warning","exempt":"hex","placeholder":{"name":"account-id"},"pattern":"(?:(?:cloudflare|cf)_?account_?(?:id)?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|/client/v4/accounts/|dash\\.cloudflare\\.com/)(?<value>[0-9a-f]{32})(?![0-9a-z])","ignoreCase":true}],
[[[".r2.cloudflarestorage",0,32,40,0]],61,1,0,0,{"id":"cloudflare-account-host","title":"Cloudflare account id in a host name","pack":"identifiers","level":"warning","exempt":"hex","placeholder":{"name":"account-id"},"pattern":"(?<![0-9A-Za-z])(?<value>[0-9a-f]{32})\\.(?:eu\\.|fedramp\\.)?r2\\.cloudflarestorage"}],
[[["/client/v4/zones/",1,0,0,32],["_zone_",1,2,10,0],["cf_zone",1,0,0,0],["cfzone",1,0,0,0],["cloudflare_zone",1,0,0,0],["cloudflarezone",1,0,0,0],["zone_id",1,2,11,0]],74,0,1,0,{"id":"cloudflare-zone-id","title":"Cloudflare zone id","pack":"identifiers","level":"warning","exempt":"hex","placeholder":{"name":"zone-id"},"pattern":"(?:(?:cloudflare|cf)_?zone_?(?:id)?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|/client/v4/zones/)(?<value>[0-9a-f]{32})(?![0-9a-z])","ignoreCase":true}],
[[[".iam.gserviceaccount.com",0,11,61,0]],85,1,1,0,{"id":"gcp-service-account","title":"Google Cloud service account","pack":"identifiers","level":"warning","exempt":"gcp-account","placeholder":{"name":"service-account","example":"SERVICE_ACCOUNT@PROJECT_ID.iam.gserviceaccount.com"},"pattern":"(?<![A-Za-z0-9._%+-])(?<value>[a-z][a-z0-9-]{4,29}@[a-z][a-z0-9-]{4,29}\\.iam\\.gserviceaccount\\.com)(?![\\w-])"}],
[[[".gserviceaccount.com",0,20,68,0]],88,1,1,0,{"id":"gcp-project-account","title":"Google Cloud service account with the number of the project","pack":"identifiers","level":"warning","exempt":"gcp-account","placeholder":{"name":"service-account","example":"PROJECT_NUMBER-compute@developer.gserviceaccount.com"},"pattern":"(?<![A-Za-z0-9._%+-])(?<value>(?:\\d{9,14}-compute@developer|\\d{9,14}@cloudbuild|\\d{9,14}@cloudservices|service-\\d{9,14}@[a-z][a-z0-9-]{3,40}(?:\\.iam)?)\\.gserviceaccount\\.com)(?![\\w-])"}],
[[["-docker.pkg.dev/",0,2,27,7],["gcr.io/",0,0,5,7]],74,1,0,0,{"id":"gcp-project-image","title":"Google Cloud project in the address of an image","pack":"identifiers","level":"note","exempt":"gcp-project","placeholder":{"name":"project-id","example":"PROJECT_ID"},"pattern":"(?<![\\w.-])(?:(?:(?:us|eu|asia)\\.)?gcr\\.io|[a-z]{2,12}(?:-[a-z]{2,12}\\d{1,2})?-docker\\.pkg\\.dev)/(?<value>[a-z][a-z0-9-]{4,28}[a-z0-9])/"}],
[[["project_number",1,0,0,0],["projectnumber",1,0,0,0],["projects/",1,0,0,9]],51,0,1,9,{"id":"gcp-project-number","title":"Google Cloud project number","pack":"identifiers","level":"note","exempt":"hex","placeholder":{"name":"project-number","example":"PROJECT_NUMBER"},"pattern":"(?:projects/|project_?number(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)(?<value>\\d{9,13})(?![\\w-])","ignoreCase":true}],
[[[".apps.googleusercontent.com",0,39,48,0]],75,1,0,0,{"id":"google-oauth-client","title":"Google OAuth client id","pack":"identifiers","level":"note","exempt":"hex","placeholder":{"name":"client-id"},"pattern":"(?<![\\w-])(?<value>\\d{6,15}-[0-9a-z]{32})\\.apps\\.googleusercontent\\.com"}],
[[["neon.tech",0,18,148,0]],157,1,0,3,{"id":"neon-endpoint","title":"Neon endpoint","pack":"identifiers","level":"warning","exempt":"neon","placeholder":{"name":"neon-endpoint-id"},"pattern":"(?<![\\w-])(?<value>ep-[a-z]{2,16}-[a-z]{2,16}-[a-z0-9]{6,10})(?:-pooler)?\\.(?:[a-z0-9-]{1,30}\\.){1,3}neon\\.tech"}],
[[["--project-id",0,0,0,0],["NEON",0,0,0,0],["Neon",0,0,0,0],["neon",0,0,0,0]],106,0,1,0,{"id":"neon-project-id","title":"Neon project id","pack":"identifiers","level":"warning","exempt":"neon","placeholder":{"name":"neon-project-id"},"pattern":"(?:[Nn]eon[^\\r\\n]{0,60}?|NEON[^\\r\\n]{0,40}?|--project-id[ =][\"']?)(?<![\\w-])(?<value>[a-z]{2,16}-[a-z]{2,16}-\\d{8})(?![\\w-])"}],
[[[".supabase.co",0,20,23,0],[".supabase.in",0,20,23,0],[".supabase.red",0,20,23,0]],36,1,1,0,{"id":"supabase-project","title":"Supabase project reference","pack":"identifiers","level":"warning","exempt":"supabase","placeholder":{"name":"project-ref"},"pattern":"(?<![\\w.-])(?:db\\.)?(?<value>[a-z]{20})\\.supabase\\.(?:co|in|red)(?![\\w-])"}],
[[["--project-ref",1,0,0,0],["supabase",1,0,0,9]],64,0,1,0,{"id":"supabase-project-key","title":"Supabase project reference","pack":"identifiers","level":"warning","exempt":"supabase","placeholder":{"name":"project-ref"},"pattern":"(?:supabase_?project_?(?:id|ref)|--project-ref(?=[ =]))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =][\"']?)(?<value>[a-z]{20})(?![\\w-])","ignoreCase":true}],
[[["prj_",0,0,0,24],["team_",0,0,0,24]],37,1,1,4,{"id":"vercel-id","title":"Vercel project or team id","pack":"identifiers","level":"warning","exempt":"mixed-case-id","placeholder":{"name":"vercel-id"},"pattern":"(?<![\\w-])(?<value>(?:prj|team)_[A-Za-z0-9]{24,32})(?![\\w-])"}],
[[["https://",0,0,0,32]],169,0,1,8,{"id":"sentry-dsn","title":"Sentry DSN","pack":"identifiers","level":"note","exempt":"sentry","placeholder":{"name":"sentry-dsn"},"pattern":"(?<value>https://[0-9a-f]{32}@[a-z0-9.-]{0,60}sentry\\.[a-z0-9.-]{1,40}/\\d{1,20})(?![\\w])"}],
[[["auth0_clientid",1,0,0,0],["auth0clientid",1,0,0,0],["client_id",1,5,6,0]],71,0,1,0,{"id":"auth0-client-id","title":"Auth0 client id","pack":"identifiers","level":"note","exempt":"mixed-case-id","placeholder":{"name":"client-id"},"pattern":"auth0_?client_?id(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![\\w-])","ignoreCase":true}],
[[["acct_1",0,0,0,15]],29,1,1,6,{"id":"stripe-account-id","title":"Stripe account id","pack":"identifiers","level":"note","exempt":"mixed-case-id","placeholder":{"name":"stripe-account-id"},"pattern":"(?<![\\w-])(?<value>acct_1[A-Za-z0-9]{15,23})(?![\\w-])"}],
[[["/Accounts/AC",0,0,0,32],["TWILIO",0,0,0,0],["Twilio",0,0,0,0],["account_sid",1,0,0,0],["accountsid",1,0,0,0],["twilio",0,0,0,0]],80,0,1,2,{"id":"twilio-account-sid","title":"Twilio account SID","pack":"identifiers","level":"note","exempt":"hex","placeholder":{"name":"account-sid"},"pattern":"(?:[Tt]wilio[^\\r\\n]{0,40}?|TWILIO[^\\r\\n]{0,30}?|[Aa]ccount_?[Ss]id[^\\r\\nA-Za-z0-9]{1,6}|/Accounts/)(?<![\\w-])(?<value>AC[0-9a-f]{32})(?![\\w-])"}],
[[["SLACK",0,0,0,0],["Slack",0,0,0,0],["slack",0,0,0,0]],67,0,1,2,{"id":"slack-object-id","title":"Slack workspace, channel or user id","pack":"identifiers","level":"note","exempt":"hex","placeholder":{"name":"slack-id"},"pattern":"(?:[Ss]lack[^\\r\\n]{0,50}?|SLACK[^\\r\\n]{0,40}?)(?<![\\w/+-])(?<value>[TCUGDB]0[A-Z0-9]{8,10})(?![\\w/+=-])"}],
[[["account_",1,2,10,0],["accountid",1,2,10,0],["relic_account",1,3,4,0],["relicaccount",1,3,4,0]],52,0,1,6,{"id":"new-relic-account-id","title":"New Relic account id","pack":"identifiers","level":"note","exempt":"hex","placeholder":{"name":"account-id"},"pattern":"(?:new_?relic_?account_?(?:id)?|nr_?account_?id)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>\\d{6,8})(?![\\w.-])","ignoreCase":true}],
[[["/home/",0,0,0,1],["Users/",0,1,4,1],["Users\\",0,3,4,0]],52,2,2,0,{"id":"personal-home-path","title":"Home folder of a person","pack":"personal","level":"note","exempt":"home-path","placeholder":{"name":"home","lastSegment":"user"},"pattern":"(?<![\\w.~$}>)*-])(?<!\\w/)(?<value>/Users/[A-Za-z][\\w.-]{0,40}|/home/[A-Za-z][\\w.-]{0,40}(?=/[\\w.$~-]|:/)|[A-Za-z]:(?:\\\\{1,2}|/)Users(?:\\\\{1,2}|/)[A-Za-z][\\w.-]{0,40})"}],
[[["-Air-",0,7,105,1],["-MBP",0,2,94,0],["-Mac-Studio",0,2,94,0],["-Mac-mini",0,2,94,0],["-MacBook",0,2,94,0],["-Pro-",0,7,105,1],["-iMac",0,2,94,0],["-macbook",0,2,94,0],["-mbp",0,2,94,0],["DESKTOP-",0,0,0,7],["LAPTOP-",0,0,0,8]],118,1,1,0,{"id":"personal-machine-name","title":"Name of a personal machine","pack":"personal","level":"note","exempt":"machine-name","placeholder":{"name":"machine-name"},"pattern":"(?<![\\w.-])(?<value>(?:[A-Za-z][A-Za-z0-9]{1,30}(?:-[A-Za-z0-9]{1,20}){0,3}-(?:(?:MacBook|iMac|Mac-mini|Mac-Studio)(?:-(?:Pro|Air|\\d{1,2}))?|(?:macbook|mbp|MBP)(?:-(?:pro|air|\\d{1,2}))?)(?:-\\d{1,2})?(?:\\.local|\\.lan|\\.home)?|DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{8}))(?![\\w-])"}],
[[["atlassian.net",0,4,67,0],["auth0.com",0,4,67,0],["cloudflareaccess.com",0,4,67,0],["grafana.net",0,4,67,0],["my.salesforce.com",0,4,67,0],["myshopify.com",0,4,67,0],["okta.com",0,4,67,0],["oktapreview.com",0,4,67,0],["onmicrosoft.com",0,4,67,0],["service-now.com",0,4,67,0],["sharepoint.com",0,4,67,0],["slack.com",0,4,67,0],["snowflakecomputing.com",0,4,67,0],["ts.net",0,4,67,0],["zendesk.com",0,4,67,0]],89,1,1,0,{"id":"personal-tenant-host","title":"Address of a tenant","pack":"personal","level":"note","exempt":"tenant-host","placeholder":{"name":"tenant-host","firstLabel":"your-domain"},"pattern":"(?<![\\w.@%-])(?!2[Ff])(?<value>[A-Za-z0-9][A-Za-z0-9-]{2,62}(?:\\.(?:us|eu|au|jp|ca|uk))?\\.(?:atlassian\\.net|auth0\\.com|okta\\.com|oktapreview\\.com|slack\\.com|sharepoint\\.com|snowflakecomputing\\.com|zendesk\\.com|myshopify\\.com|onmicrosoft\\.com|cloudflareaccess\\.com|my\\.salesforce\\.com|service-now\\.com|grafana\\.net|ts\\.net))(?![\\w-])"}],
[[["ably",1,0,0,3]],127,0,1,0,{"id":"ably-api-key","title":"Ably API key","pack":"secrets","level":"error","pattern":"ably[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["abuse_ip_db",1,0,0,3],["abuse_ipdb",1,0,0,3],["abuseip_db",1,0,0,3],["abuseipdb",1,0,0,3]],134,0,1,0,{"id":"abuseipdb-api-key","title":"AbuseIPDB API key","pack":"secrets","level":"error","pattern":"(?:abuse_?ip_?db[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{80})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["aio_",0,0,0,28]],32,11,1,4,{"id":"adafruit-io-key","title":"Adafruit IO key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))aio_[A-Za-z0-9]{28}(?![A-Za-z0-9_-])","random":true}],
[[["AQE",0,0,0,126]],294,11,0,3,{"id":"adyen-api-key","title":"Adyen API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AQE[a-z]hm[a-z]{1,2}[A-Za-z0-9+/]{80,180}={0,2}-[A-Za-z0-9+/]{40,60}={0,2}-[\\x21-\\x26\\x28-\\x5b\\x5d\\x5f\\x61-\\x7e]{8,40}","random":true}],
[[["AGE-SECRET-KEY-1",0,0,0,58]],74,11,1,12,{"id":"age-secret-key","title":"age secret key","pack":"secrets","level":"error","proof":"age-bech32","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9_-])"}],
[[["AIK_CI_",0,0,0,20],["AIK_SECRET_",0,0,0,64]],75,11,1,4,{"id":"aikido-token","title":"Aikido CI token or client secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AIK_(?:CI_[A-Za-z0-9]{20,64}|SECRET_[A-Za-z0-9]{64})(?![A-Za-z0-9_-])","random":true}],
[[["airbrake",1,0,0,3]],93,0,1,0,{"id":"airbrake-key","title":"Airbrake project or user key","pack":"secrets","level":"warning","pattern":"(?:airbrake[a-z_.-]{0,16}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{40}))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pat",0,0,0,79]],82,11,1,3,{"id":"airtable-personal-token","title":"Airtable personal access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["airtable",1,0,0,3]],91,0,1,0,{"id":"airtable-legacy-key","title":"Airtable API key (older)","pack":"secrets","level":"error","pattern":"airtable[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>key[A-Za-z0-9]{14})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["AVNS_",0,0,0,19]],24,11,1,5,{"id":"aiven-service-password","title":"Aiven service password","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AVNS_[A-Za-z0-9_-]{19}(?![A-Za-z0-9_-])","random":true}],
[[["aiven",1,0,0,2]],446,0,1,0,{"id":"aiven-auth-token","title":"Aiven authentication token","pack":"secrets","level":"error","pattern":"(?:aiven[a-z_.-]{0,20}token|aivenv1)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[A-Za-z0-9+/]{340,390}={0,2})(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}],
[[["akab-",0,0,0,33]],38,11,1,5,{"id":"akamai-edgegrid-token","title":"Akamai EdgeGrid client or access token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))akab-[a-z0-9]{16}-[a-z0-9]{16}(?![A-Za-z0-9_-])","random":true}],
[[["client_secret",0,0,0,0]],113,0,0,0,{"id":"akamai-client-secret","title":"Akamai EdgeGrid client secret","pack":"secrets","level":"error","pair":{"rule":"akamai-edgegrid-token","lines":6},"pattern":"(?:client_secret[ \\t]{0,4}[=:])[ \\t]{0,4}\"?(?<value>[A-Za-z0-9+/]{43}=)\"?[,\\s]{1,8}\"?(?:host|access_token|client_token)\"?[ \\t]{0,4}[=:][ \\t]{0,4}\"?(?:https://)?akab-","random":true}],
[[["--access-key",1,13,110,0],["akeyless",1,0,0,9]],190,0,1,0,{"id":"akeyless-access-key","title":"Akeyless access key","pack":"secrets","level":"error","pattern":"(?:akeyless[a-z_.-]{0,16}access_?key|akeyless [a-z-]{3,20} [ a-z0-9_.=/-]{0,80}--access-key)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}],
[[[".g.alchemy.com/nft/v",0,0,0,34],[".g.alchemy.com/v2/",0,0,0,32]],54,0,1,0,{"id":"alchemy-url","title":"Alchemy node URL with its key","pack":"secrets","level":"warning","pattern":"\\.g\\.alchemy\\.com/(?:v2|nft/v[23])/(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","random":true}],
[[["alcht_",0,0,0,30]],36,11,1,6,{"id":"alchemy-auth-token","title":"Alchemy token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))alcht_[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}],
[[["APrivateKey1zkp",0,0,0,44]],59,11,1,12,{"id":"aleo-private-key","title":"Aleo private key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))APrivateKey1zkp[1-9A-HJ-NP-Za-km-z]{44}(?![A-Za-z0-9])","random":true}],
[[["algolia",1,0,0,5]],102,0,1,0,{"id":"algolia-admin-key","title":"Algolia admin or write API key","pack":"secrets","level":"error","pattern":"(?:algolia_?(?:[a-z]{0,12}_)?(?:admin|write|secret|private|index(?:ing)?|crawler)[a-z_.-]{0,12}(?:key|token)?)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["LTAI",0,0,0,12]],24,11,1,4,{"id":"alibaba-access-key-id","title":"Alibaba Cloud AccessKey ID","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))LTAI[A-Za-z0-9]{12,20}(?![A-Za-z0-9+/=_-])","random":true}],
[[["alibaba",1,0,0,6],["alicloud",1,0,0,6],["aliyun",1,0,0,6],["key_secret",1,6,7,0],["keysecret",1,6,7,0]],92,0,1,0,{"id":"alibaba-access-key-secret","title":"Alibaba Cloud AccessKey secret","pack":"secrets","level":"error","pair":{"rule":"alibaba-access-key-id","lines":5},"pattern":"(?:(?:ali(?:yun|baba|cloud)[a-z_.-]{0,24}|access_?key_?)secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["CAIS",0,0,0,150]],2006,11,1,4,{"id":"alibaba-sts-token","title":"Alibaba Cloud STS security token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CAIS[A-Za-z0-9+/]{150,2000}={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[["amplitude",1,0,0,6]],107,0,1,0,{"id":"amplitude-secret-key","title":"Amplitude secret key","pack":"secrets","level":"error","pattern":"amplitude[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["rpc.ankr.com/",0,0,0,67]],118,0,1,0,{"id":"ankr-url","title":"Ankr node URL with its key","pack":"secrets","level":"warning","pattern":"rpc\\.ankr\\.com/[a-z0-9_/-]{2,40}/(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","random":true}],
[[["sk-ant-api",0,0,0,98]],108,11,1,10,{"id":"anthropic-api-key","title":"Anthropic API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-ant-api[0-9]{2}-[A-Za-z0-9_-]{93}AA(?![A-Za-z0-9_-])","random":true}],
[[["sk-ant-admin",0,0,0,98]],110,11,1,12,{"id":"anthropic-admin-key","title":"Anthropic admin key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-ant-admin[0-9]{2}-[A-Za-z0-9_-]{93}AA(?![A-Za-z0-9_-])","random":true}],
[[["sk-ant-oat",0,0,0,83],["sk-ant-ort",0,0,0,83],["sk-ant-sid",0,0,0,83]],133,11,1,10,{"id":"anthropic-oauth-token","title":"Claude OAuth token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-ant-(?:oat|ort|sid)[0-9]{2}-[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_-])","random":true}],
[[["apify_api_",0,0,0,34]],48,11,1,10,{"id":"apify-api-token","title":"Apify API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))apify_api_[A-Za-z0-9]{34,38}(?![A-Za-z0-9_-])","random":true}],
[[["apollo_api",1,0,0,3],["apollo_graph",1,0,0,3],["apollo_key",1,0,0,0],["x-api-key",1,0,0,0]],135,0,1,0,{"id":"apollo-graph-key","title":"Apollo GraphOS key","pack":"secrets","level":"error","pattern":"(?:apollo_(?:graph_?)?(?:api_?)?key|x-api-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:service:[A-Za-z0-9_-]{2,60}|user:gh\\.[A-Za-z0-9-]{5,60}|user:[A-Za-z0-9_.-]{4,60}):[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["appsignal",1,0,0,3]],88,0,1,0,{"id":"appsignal-push-key","title":"AppSignal push API key","pack":"secrets","level":"warning","pattern":"(?:appsignal[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["dynamic_",0,0,0,200],["standard_",0,0,0,200]],309,11,1,8,{"id":"appwrite-api-key","title":"Appwrite API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:standard|dynamic)_[0-9a-f]{200,300}(?![A-Za-z0-9_-])","random":true}],
[[["-priv-0x",0,7,9,64]],81,11,1,12,{"id":"aptos-private-key","title":"Aptos private key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:ed25519|secp256k1)-priv-0x[0-9a-f]{64}(?![A-Za-z0-9_-])"}],
[[["argos_",0,0,0,34]],40,11,1,6,{"id":"argos-token","title":"Argos project token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))argos_[0-9a-f]{34}(?![A-Za-z0-9_-])","random":true}],
[[["$aact_hmlg_",0,0,0,0],["$aact_prod_",0,0,0,0]],251,0,1,11,{"id":"asaas-api-key","title":"Asaas API key","pack":"secrets","level":"error","pattern":"\\$aact_(?:prod|hmlg)_[A-Za-z0-9_:=-]{30,240}(?![A-Za-z0-9_-])","random":true}],
[[["asana",1,0,0,3]],141,0,1,0,{"id":"asana-personal-token","title":"Asana personal access token","pack":"secrets","level":"error","pattern":"asana[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9]/[0-9]{13,17}(?:/[0-9]{13,17})?:[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["client_secret",1,5,29,0],["clientsecret",1,5,29,0]],110,0,1,0,{"id":"asana-client-secret","title":"Asana client secret","pack":"secrets","level":"error","pattern":"asana[a-z0-9_.-]{0,24}?client_?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["assembly_ai",1,0,0,3],["assemblyai",1,0,0,3]],109,0,1,0,{"id":"assemblyai-api-key","title":"AssemblyAI API key","pack":"secrets","level":"error","pattern":"assembly_?ai[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["ATOA",0,0,0,72]],76,11,1,4,{"id":"atlassian-oauth-secret","title":"Atlassian OAuth client secret","pack":"secrets","level":"error","proof":"atlassian-crc32","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATOA[A-Za-z0-9_-]{64}[0-9A-F]{8}(?![A-Za-z0-9_-])","random":true}],
[[["ATATT3",0,0,0,159]],255,11,1,6,{"id":"atlassian-api-token","title":"Atlassian API token (Jira, Confluence)","pack":"secrets","level":"error","proof":"atlassian-crc32","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATATT3[A-Za-z0-9_=-]{150,240}=[0-9A-F]{8}(?![A-Za-z0-9_-])"}],
[[["ATCTT3",0,0,0,159]],255,11,1,6,{"id":"bitbucket-access-token","title":"Bitbucket access token","pack":"secrets","level":"error","proof":"atlassian-crc32","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATCTT3[A-Za-z0-9_=-]{150,240}=[0-9A-F]{8}(?![A-Za-z0-9_-])"}],
[[["ATBB",0,0,0,32]],36,11,1,4,{"id":"bitbucket-app-password","title":"Bitbucket app password","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATBB[A-Za-z0-9]{32}(?![A-Za-z0-9_-])","random":true}],
[[["BBDC-",0,0,0,0]],55,11,1,5,{"id":"bitbucket-data-center-token","title":"Bitbucket Data Center HTTP access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))BBDC-[A-Za-z0-9+/@_-]{40,50}(?![A-Za-z0-9+/@_-])","random":true}],
[[["atlassian",1,0,0,3],["confluence",1,0,0,3],["jira",1,0,0,3]],110,0,1,0,{"id":"atlassian-data-center-token","title":"Jira or Confluence Data Center access token","pack":"secrets","level":"error","pattern":"(?:(?:jira|confluence|atlassian)[a-z_.-]{0,24}(?:token|pat|password))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[MNO][A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=_-])","ignoreCase":true,"random":true}],
[[["auth0",1,0,0,6]],123,0,1,0,{"id":"auth0-client-secret","title":"Auth0 client secret","pack":"secrets","level":"error","pattern":"(?:auth0[a-z_.-]{0,24}secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[".acc-",0,13,46,41],[".acc_",0,13,46,41]],204,11,1,3,{"id":"authress-service-key","title":"Authress service client access key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}(?![A-Za-z0-9+/=_-])","random":true}],
[[["ABIA",0,0,0,16],["ACCA",0,0,0,16],["AKIA",0,0,0,16],["ASIA",0,0,0,16]],20,11,1,4,{"id":"aws-access-key-id","title":"AWS access key id","pack":"secrets","level":"warning","proof":"aws-access-key-id","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9_-])"}],
[[["access_key",1,6,7,0],["accesskey",1,6,7,0],["akia",1,0,0,16],["asia",1,0,0,16],["aws_secret",1,0,0,0],["aws_sk",1,0,0,0],["awssecret",1,0,0,0],["awssk",1,0,0,0],["secret_key",1,3,4,0],["secretkey",1,3,4,0]],81,0,1,0,{"id":"aws-secret-access-key","title":"AWS secret access key","pack":"secrets","level":"error","pair":{"rule":"aws-access-key-id","lines":5},"pattern":"(?:(?:secret_?access_?key|aws_?secret(?:_?key)?|aws_?sk)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|>|[ \\t]{1,4}[\"\\x27]?)|(?:AKIA|ASIA)[A-Z2-7]{16}[\"\\x27]?[ \\t]{0,4}[,:;|\\t][ \\t\\r\\n]{0,8}[\"\\x27]?)(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])","ignoreCase":true,"random":true}],
[[["IQoJb3JpZ2lu",0,0,0,150],["oDYXdz",0,2,2,150],["oGZXIvYXdz",0,2,2,150]],2014,11,1,0,{"id":"aws-session-token","title":"AWS session token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FwoDYXdz|FQoDYXdz)[A-Za-z0-9+/]{150,2000}={0,2}(?![A-Za-z0-9+/=])","random":true}],
[[["ABSKQmVkcm9ja0FQSUtleS",0,0,0,70],["bedrock-api-key-YmVkcm9jay5hbWF6",0,0,0,112]],4046,11,1,4,{"id":"aws-bedrock-api-key","title":"Amazon Bedrock API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{70,260}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4000}={0,2})(?![A-Za-z0-9+/=])"}],
[[["da2-",0,0,0,26]],30,11,1,4,{"id":"aws-appsync-api-key","title":"AWS AppSync API key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))da2-[a-z0-9]{26}(?![A-Za-z0-9_-])","random":true}],
[[["eyJwYXlsb2FkIjoi",0,0,0,400]],4018,11,1,0,{"id":"aws-ecr-login","title":"Amazon ECR login password","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJwYXlsb2FkIjoi[A-Za-z0-9+/]{400,4000}={0,2}(?![A-Za-z0-9+/=_-])"}],
[[["email_host",1,0,0,4],["smtp",1,0,0,4]],102,0,1,0,{"id":"aws-ses-smtp-password","title":"Amazon SES SMTP password","pack":"secrets","level":"error","pair":{"rule":"aws-access-key-id","lines":5},"pattern":"(?:(?:smtp|email_host)[a-z_.-]{0,16}pass(?:word|wd)?)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>B[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}],
[[["amzn1.oa2-cs.v1.",0,0,0,64]],80,11,1,12,{"id":"amazon-lwa-client-secret","title":"Login with Amazon client secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["Atzr|",0,0,0,100]],1005,11,1,5,{"id":"amazon-lwa-refresh-token","title":"Login with Amazon refresh token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))Atzr\\|[A-Za-z0-9_-]{100,1000}(?![A-Za-z0-9_-])","random":true}],
[[["amzn.mws.",0,0,0,36]],45,11,1,9,{"id":"amazon-mws-auth-token","title":"Amazon MWS auth token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}],
[[["xaat-",0,0,0,36],["xapt-",0,0,0,36]],41,11,1,5,{"id":"axiom-token","title":"Axiom API or personal token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}],
[[["ACDb",0,76,76,8]],88,11,1,0,{"id":"azure-cosmos-key","title":"Azure Cosmos DB key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==(?!=)"}],
[[["JQQJ9",0,52,52,27]],88,11,1,0,{"id":"azure-devops-token","title":"Azure DevOps personal access token","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}AZDO[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?(?![A-Za-z0-9+/=_-])"}],
[[["ado_pat",1,0,0,0],["ado_token",1,0,0,0],["azp_token",1,0,0,0],["azure_devops",1,0,0,0],["azuredevops",1,0,0,0],["ce_token",1,2,12,0],["system_accesstoken",1,0,0,0],["vs_marketplace_pat",1,0,0,0],["vsce_pat",1,0,0,0],["vsts_pat",1,0,0,0],["vsts_token",1,0,0,0]],112,1,1,0,{"id":"azure-devops-legacy-token","title":"Azure DevOps personal access token (older form)","pack":"secrets","level":"error","pattern":"(?:azure_?devops[a-z_.-]{0,24}|(?<![a-z])(?:ado_(?:pat|token)|azp_token|vsts_(?:pat|token)|vsce_(?:pat|token)|vs_marketplace_(?:pat|token))|system_accesstoken)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z2-7]{52})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[".visualstudio.com",0,56,109,0],["dev.azure.com",0,54,59,0]],126,0,0,0,{"id":"azure-devops-url-token","title":"Azure DevOps token in an address","pack":"secrets","level":"error","pattern":"[/:](?<value>[a-z2-7]{52})@(?:dev\\.azure\\.com|pkgs\\.dev\\.azure\\.com|[a-z0-9-]{2,50}\\.(?:pkgs\\.)?visualstudio\\.com)","random":true}],
[[["JQQJ9",0,52,52,27]],88,11,1,0,{"id":"azure-openai-key","title":"Azure OpenAI or AI services key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}ACOG[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?(?![A-Za-z0-9+/=_-])"}],
[[["+ASt",0,76,76,8]],88,11,1,0,{"id":"azure-storage-key","title":"Azure Storage account key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{76}\\+ASt[A-Za-z0-9+/]{5}[AQgw]==(?!=)"}],
[[["AccountKey=",0,0,0,88]],99,0,1,0,{"id":"azure-storage-account-key","title":"Azure account key in a connection string","pack":"secrets","level":"error","pattern":"AccountKey=(?<value>(?!Eby8vdM02xNO|C2y6yDjf5/R)(?![A-Za-z0-9+/]{76}(?:ACDb|\\+ASt|\\+ABa))[A-Za-z0-9+/]{86}==)(?!=)","random":true}],
[[["&sig=",0,0,0,0],[";sig=",0,0,4,0],["?sig=",0,0,0,0]],82,0,0,0,{"id":"azure-sas-token","title":"Azure shared access signature","pack":"secrets","level":"error","pattern":"[?&;](?:amp;)?sig=(?<value>[A-Za-z0-9+/%]{43,70}(?:=|%3[Dd]))","random":true}],
[[["+ABa",0,76,76,8]],88,11,1,0,{"id":"azure-batch-key","title":"Azure Batch account key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{76}\\+ABa[A-Za-z0-9+/]{5}[AQgw]==(?!=)"}],
[[["APIM",0,76,76,8]],88,11,1,0,{"id":"azure-api-management-key","title":"Azure API Management key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==(?!=)"}],
[[["AzCa",0,33,33,7]],44,11,1,0,{"id":"azure-redis-key","title":"Azure Cache for Redis key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=(?!=)"}],
[[["+AEh",0,33,33,7],["+ARm",0,33,33,7],["+ASb",0,33,33,7]],44,11,1,0,{"id":"azure-messaging-key","title":"Azure Service Bus, Event Hubs or Relay key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{33}(?:\\+ASb|\\+AEh|\\+ARm)[A-P][A-Za-z0-9+/]{5}=(?!=)"}],
[[["AIoT",0,33,33,7]],44,11,1,0,{"id":"azure-iot-key","title":"Azure IoT key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=(?!=)"}],
[[["AZEG",0,33,33,7]],44,11,1,0,{"id":"azure-event-grid-key","title":"Azure Event Grid key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{33}AZEG[A-P][A-Za-z0-9+/]{5}=(?!=)"}],
[[["AzFu",0,44,44,8]],56,11,1,0,{"id":"azure-functions-key","title":"Azure Functions key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==(?!=)"}],
[[["AzSe",0,42,42,6]],52,11,1,0,{"id":"azure-search-key","title":"Azure AI Search key","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}(?![A-Za-z0-9+/=_-])"}],
[[["+ACRA",0,42,42,5],["+ACRB",0,42,42,5],["+ACRC",0,42,42,5],["+ACRD",0,42,42,5]],52,11,1,0,{"id":"azure-container-registry-key","title":"Azure Container Registry password","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5}(?![A-Za-z0-9+/=_-])"}],
[[["SharedAccessKey=",0,0,0,44]],60,0,1,0,{"id":"azure-shared-access-key","title":"Azure shared access key in a connection string","pack":"secrets","level":"error","pattern":"SharedAccessKey=(?<value>(?![A-Za-z0-9+/]{33}(?:\\+ASb|\\+AEh|\\+ARm|AIoT))[A-Za-z0-9+/]{43}=)(?!=)","random":true}],
[[["JQQJ9",0,52,52,27]],88,11,1,0,{"id":"azure-annotated-key","title":"Azure key (annotated form)","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}[A-Za-z0-9+/]{4}(?!ACOG|AZDO)[A-Za-z0-9]{4}[A-Za-z0-9+/]{4}(?:[A-Za-z0-9+/]{2}==)?(?![A-Za-z0-9+/=_-])"}],
[[[".azconfig.io;Id=",0,0,0,0]],194,0,1,0,{"id":"azure-app-configuration-secret","title":"Azure App Configuration connection string","pack":"secrets","level":"error","pattern":"\\.azconfig\\.io;Id=[^;\\s\"\\x27]{4,80};Secret=(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{60,90})(?![A-Za-z0-9+/=])","random":true}],
[[[";AccessKey=",0,11,19,44]],122,0,1,0,{"id":"azure-signalr-key","title":"Azure SignalR or Web PubSub connection string","pack":"secrets","level":"error","pattern":"(?:signalr\\.net|webpubsub\\.azure\\.com);AccessKey=(?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{80,90}={0,2})(?![A-Za-z0-9+/=])","random":true}],
[[["communication.azure.com",0,0,0,0]],127,0,1,0,{"id":"azure-communication-key","title":"Azure Communication Services connection string","pack":"secrets","level":"error","pattern":"communication\\.azure\\.com/?;access[Kk]ey=(?<value>[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{80,90}={0,2})(?![A-Za-z0-9+/=])","random":true}],
[[["userPWD=",0,0,0,0]],72,0,0,0,{"id":"azure-publish-profile-password","title":"Azure App Service publishing password","pack":"secrets","level":"error","pattern":"userPWD=\\\\?\"(?<value>[A-Za-z0-9]{60})\\\\?\"","random":true}],
[[["analytics",1,4,5,6],["api_key",1,9,33,0],["azure_ai",1,0,0,6],["azure_face",1,0,0,6],["azure_language",1,0,0,6],["azure_speech",1,0,0,6],["azureai",1,0,0,6],["azureface",1,0,0,6],["azurelanguage",1,0,0,6],["azurespeech",1,0,0,6],["cognitive",1,0,0,6],["computer_vision",1,0,0,6],["computervision",1,0,0,6],["intelligence",1,8,9,6],["ocp-apim-subscription-key",1,0,0,0],["recognizer",1,4,5,6],["subscription_key",1,9,38,0],["subscriptionkey",1,9,37,0],["translator",1,5,6,6]],117,0,1,0,{"id":"azure-ai-services-key","title":"Azure AI services key","pack":"secrets","level":"error","pattern":"(?:ocp-apim-subscription-key|(?:azure_?(?:ai|speech|translator|face|language)|cognitive(?:_?services?)?|computer_?vision|text_?analytics|form_?recognizer|document_?intelligence)[a-z_.-]{0,24}(?:api|subscription)_?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["K00",0,0,0,28]],31,11,1,3,{"id":"backblaze-application-key","title":"Backblaze B2 application key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))K00[0-9][A-Za-z0-9+/]{27}(?![A-Za-z0-9+/=_-])","random":true}],
[[["ALTAK",0,0,0,21]],26,11,1,5,{"id":"baidu-access-key-id","title":"Baidu AI Cloud access key id","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ALTAK[A-Za-z0-9]{21}(?![A-Za-z0-9+/=_-])","random":true}],
[[["bce-v3/ALTAK-",0,0,0,57]],86,11,1,12,{"id":"baidu-api-key","title":"Baidu AI Cloud API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bce-v3/ALTAK-[A-Za-z0-9]{16,32}/[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["bb_ma_",0,0,0,30],["bb_pr_",0,0,0,30]],36,11,1,6,{"id":"bannerbear-api-key","title":"Bannerbear API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bb_(?:pr|ma)_[0-9a-f]{30}(?![A-Za-z0-9_-])","random":true}],
[[["baseten",1,0,0,3]],114,0,1,0,{"id":"baseten-api-key","title":"Baseten API key","pack":"secrets","level":"error","pattern":"baseten[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["better_stack",1,0,0,3],["better_uptime",1,0,0,3],["betterstack",1,0,0,3],["betteruptime",1,0,0,3],["logtail",1,0,0,3]],86,0,1,0,{"id":"better-stack-token","title":"Better Stack API or source token","pack":"secrets","level":"error","pattern":"(?:(?:better_?stack|better_?uptime|logtail)[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["bigcommerce",1,0,0,5]],108,0,1,0,{"id":"bigcommerce-access-token","title":"BigCommerce access token","pack":"secrets","level":"error","pattern":"bigcommerce[a-z0-9_.-]{0,24}?(?:token|secret)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{31})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["binance",1,0,0,6]],138,0,1,0,{"id":"binance-api-secret","title":"Binance API secret","pack":"secrets","level":"error","pattern":"binance[a-z0-9_.-]{0,24}?(?:secret|private)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["priv_key",1,0,0,0],["private_key",1,0,0,0],["privatekey",1,0,0,0],["privkey",1,0,0,0],["wif",1,0,0,0]],87,0,1,0,{"id":"bitcoin-wif-key","title":"Bitcoin private key (WIF)","pack":"secrets","level":"error","proof":"base58check","pattern":"(?:wif|priv_?key|private_?key)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[\"\\x27]?[ \\t]{1,4}[\"\\x27]?)(?<value>[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51})(?![A-Za-z0-9])","ignoreCase":true}],
[[["prv",0,1,1,107]],111,11,1,4,{"id":"bip32-extended-key","title":"Extended private key (BIP 32)","pack":"secrets","level":"error","proof":"base58check","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107}(?![A-Za-z0-9])","random":true}],
[[["--access-token",0,0,0,0],["access_token",1,0,4,0],["accesstoken",1,0,0,0]],134,0,1,2,{"id":"bitwarden-machine-token","title":"Bitwarden Secrets Manager access token","pack":"secrets","level":"error","pattern":"(?:[Bb][Ww][Ss]_[Aa][Cc][Cc][Ee][Ss][Ss]_[Tt][Oo][Kk][Ee][Nn]|access_?[Tt]oken|--access-token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t=]\"?)(?<value>0\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=_-])","random":true}],
[[["client_secret",1,2,25,0],["clientsecret",1,2,25,0]],92,0,1,0,{"id":"bitwarden-client-secret","title":"Bitwarden API client secret","pack":"secrets","level":"error","pattern":"(?:bw_?client_?secret|bitwarden[a-z_.-]{0,16}client_?secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["blynk",1,0,0,5]],117,0,1,0,{"id":"blynk-auth-token","title":"Blynk device token","pack":"secrets","level":"error","pattern":"(?:BLYNK_AUTH(?:_TOKEN)?\"?[ \\t]{1,8}\"|blynk[a-z_.-]{0,12}token|blynk\\.cloud/external/api/[a-z/]{2,30}\\?token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)?(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["\"boxAppSettings\"",0,0,0,0]],157,0,0,0,{"id":"box-app-settings","title":"Box app settings file","pack":"secrets","level":"error","pattern":"\"boxAppSettings\"\\s{0,4}:\\s{0,4}\\{\\s{0,8}\"clientID\"\\s{0,4}:\\s{0,4}\"[a-z0-9]{32}\"\\s{0,4},\\s{0,8}\"clientSecret\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9]{32})\"","random":true}],
[[["client_secret",1,3,4,0],["clientsecret",1,3,4,0]],73,0,1,0,{"id":"box-client-secret","title":"Box client secret","pack":"secrets","level":"error","pattern":"box_?client_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["access_token$production$",0,0,0,16],["access_token$sandbox$",0,0,0,16]],73,0,1,12,{"id":"braintree-access-token","title":"Braintree access token","pack":"secrets","level":"error","pattern":"access_token\\$(?:production|sandbox)\\$[0-9a-z]{16}\\$[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["braintree",1,0,0,10]],112,0,1,0,{"id":"braintree-private-key","title":"Braintree private key","pack":"secrets","level":"error","pattern":"braintree[a-z0-9_.-]{0,24}?private_?key[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["BSA",0,0,0,27]],31,11,1,3,{"id":"brave-search-api-key","title":"Brave Search API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))BSA[A-Za-z0-9_-]{27,28}(?![A-Za-z0-9_-])","random":true}],
[[["xkeysib-",0,0,0,81]],89,11,1,8,{"id":"brevo-api-key","title":"Brevo API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_-])","random":true}],
[[["xsmtpsib-",0,0,0,81]],90,11,1,9,{"id":"brevo-smtp-key","title":"Brevo SMTP key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![A-Za-z0-9_-])","random":true}],
[[["bb_live_",0,0,0,27]],35,11,1,8,{"id":"browserbase-api-key","title":"Browserbase API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bb_live_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])","random":true}],
[[["browserstack",1,0,0,3]],71,0,1,0,{"id":"browserstack-access-key","title":"BrowserStack access key","pack":"secrets","level":"error","pattern":"(?:browserstack[a-z_.-]{0,12}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["bugsnag",1,0,0,5]],88,0,1,0,{"id":"bugsnag-auth-token","title":"Bugsnag personal auth token","pack":"secrets","level":"error","pattern":"(?:bugsnag[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["bkua_",0,0,0,40],["bkur_",0,0,0,40]],69,11,1,5,{"id":"buildkite-api-token","title":"Buildkite API access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bku[ar]_[A-Za-z0-9]{40,64}(?![A-Za-z0-9_-])","random":true}],
[[["bkaa_",0,0,0,40],["bkar_",0,0,0,40],["bkcqt_",0,0,0,40],["bkct_",0,0,0,40]],126,11,1,5,{"id":"buildkite-agent-token","title":"Buildkite agent token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bk(?:ct|cqt|ar|aa)_[A-Za-z0-9_-]{40,120}(?![A-Za-z0-9_-])","random":true}],
[[["bkaj_",0,0,0,180],["bkat_",0,0,0,180],["bkjaj_",0,0,0,180],["bkjat_",0,0,0,180]],506,11,1,2,{"id":"buildkite-job-token","title":"Buildkite job token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bkj?a(?:j|t)_[A-Za-z0-9_.-]{180,500}(?![A-Za-z0-9_-])","random":true}],
[[["bkat_",0,0,0,40],["bkpat_",0,0,0,40],["bkps_",0,0,0,40],["bkpt_",0,0,0,40],["bkrt_",0,0,0,40],["bktr_",0,0,0,40],["bktx_",0,0,0,40]],246,11,1,5,{"id":"buildkite-package-token","title":"Buildkite package, portal or pipeline token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))bk(?:pt|pat|ps|rt|tr|at|tx)_[A-Za-z0-9_-]{40,240}(?![A-Za-z0-9_-])","random":true}],
[[["accesskey",1,0,0,0],["bunny",1,0,0,3]],102,0,1,0,{"id":"bunny-storage-password","title":"bunny.net storage zone password","pack":"secrets","level":"error","pattern":"(?:bunny[a-z_.-]{0,24}(?:password|key)|AccessKey)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["accesskey",1,0,0,0],["bunny",1,0,0,3]],128,0,1,0,{"id":"bunny-account-key","title":"bunny.net account API key","pack":"secrets","level":"error","pattern":"(?:bunny[a-z_.-]{0,24}key|AccessKey)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2",0,0,0,229]],981,11,1,36,{"id":"calendly-access-token","title":"Calendly access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNj[A-Za-z0-9_-]{60,140}\\.eyJ[A-Za-z0-9_-]{100,700}\\.[A-Za-z0-9_-]{60,100}(?![A-Za-z0-9_-])"}],
[[["cnvca",0,0,0,51]],56,11,1,5,{"id":"canva-client-secret","title":"Canva client secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cnvca[A-Za-z0-9_-]{51}(?![A-Za-z0-9_-])","random":true}],
[[["_sk1",0,4,8,50],["_xsk1",0,4,12,50]],217,11,1,5,{"id":"cardano-signing-key","title":"Cardano signing key","pack":"secrets","level":"error","proof":"bech32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:(?:root|acct|addr|stake|drep|cc_cold|cc_hot)_x?sk|(?:acct|addr|stake)_shared_xsk|ed25519e?_sk)1[02-9ac-hj-np-z]{50,200}(?![A-Za-z0-9_-])"}],
[[["sk_car_",0,0,0,20]],55,11,1,7,{"id":"cartesia-api-key","title":"Cartesia API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_car_[A-Za-z0-9_-]{20,48}(?![A-Za-z0-9_-])","random":true}],
[[["cfsk_ma_prod_",0,0,0,41]],54,11,1,12,{"id":"cashfree-secret-key","title":"Cashfree secret key","pack":"secrets","level":"error","proof":"cashfree-crc32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cfsk_ma_prod_[0-9a-f]{32}_[0-9a-f]{8}(?![A-Za-z0-9_-])"}],
[[["cfsk_ma_test_",0,0,0,41]],54,11,1,12,{"id":"cashfree-test-key","title":"Cashfree secret key (sandbox)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cfsk_ma_test_[0-9a-f]{32}_[0-9a-f]{8}(?![A-Za-z0-9_-])"}],
[[["csk-",0,0,0,48]],52,11,1,4,{"id":"cerebras-api-key","title":"Cerebras API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))csk-[a-z0-9]{48}(?![A-Za-z0-9_-])","random":true}],
[[["chargebee",1,0,0,3]],140,0,1,0,{"id":"chargebee-api-key","title":"Chargebee API key","pack":"secrets","level":"error","pattern":"chargebee[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:live|test)_[A-Za-z0-9]{24,60})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["cu_",0,0,0,32]],35,11,1,3,{"id":"checkly-api-key","title":"Checkly user API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cu_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["sk_",0,0,0,36]],44,11,1,3,{"id":"checkout-secret-key","title":"Checkout.com secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}],
[[["sk_sbox_",0,0,0,26]],36,11,1,8,{"id":"checkout-current-key","title":"Checkout.com secret key (current form)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_sbox_[a-z0-9]{26,27}[a-z0-9*$=#]?(?![A-Za-z0-9_-])","random":true}],
[[["choco",1,0,0,0]],162,0,1,0,{"id":"chocolatey-api-key","title":"Chocolatey API key","pack":"secrets","level":"error","pattern":"(?:choco(?:latey)?[a-z_.-]{0,8}key|choco (?:push|apikey)[ a-z0-9_.:/\"\\x27-]{0,80} (?:-k|--api-key|--key))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["chpt_",0,0,0,12]],25,11,1,5,{"id":"chromatic-project-token","title":"Chromatic project token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))chpt_[0-9a-f]{12,20}(?![A-Za-z0-9_-])"}],
[[["CCIPAT_",0,0,0,63]],70,11,1,7,{"id":"circleci-personal-token","title":"CircleCI personal API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["CCIPRJ_",0,0,0,63]],70,11,1,7,{"id":"circleci-project-token","title":"CircleCI project API token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["circle-",1,0,0,5],["circle_",1,0,0,5],["circleci",1,0,0,3]],95,0,1,0,{"id":"circleci-legacy-token","title":"CircleCI API token (older form)","pack":"secrets","level":"error","pattern":"(?:circle(?:ci)?[_-](?:[a-z_]{0,16}_)?token|circleci[a-z_.-]{0,16}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["civo",1,0,0,3]],95,0,1,0,{"id":"civo-api-key","title":"Civo API key","pack":"secrets","level":"error","pattern":"(?:civo[a-z_.-]{0,12}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{50})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["clarifai",1,0,0,3]],105,0,1,0,{"id":"clarifai-access-token","title":"Clarifai personal access token","pack":"secrets","level":"error","pattern":"clarifai[a-z0-9_.-]{0,24}?(?:pat|key|token)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sk_live_",0,0,0,42],["sk_test_",0,0,0,42]],50,11,1,8,{"id":"clerk-secret-key","title":"Clerk secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_(?:live|test)_[A-Za-z0-9]{42}(?![A-Za-z0-9_-])","random":true}],
[[["4b1d",0,0,0,38]],42,11,1,4,{"id":"clickhouse-cloud-secret","title":"ClickHouse Cloud API key secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))4b1d[A-Za-z0-9]{38}(?![A-Za-z0-9+/=_-])","random":true}],
[[["pk_",0,0,0,39]],46,11,1,3,{"id":"clickup-personal-token","title":"ClickUp personal token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk_[0-9]{6,10}_[0-9A-Z]{32}(?![A-Za-z0-9_-])","random":true}],
[[["CLOJARS_",0,0,0,60]],68,11,1,8,{"id":"clojars-deploy-token","title":"Clojars deploy token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CLOJARS_[0-9a-f]{60}(?![A-Za-z0-9_-])","random":true}],
[[["api_",0,0,0,43]],51,11,1,4,{"id":"close-api-key","title":"Close API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))api_[A-Za-z0-9]{21,23}\\.[A-Za-z0-9]{21,23}(?![A-Za-z0-9_-])","random":true}],
[[["cfat_",0,0,0,48],["cfut_",0,0,0,48]],53,11,1,5,{"id":"cloudflare-api-token","title":"Cloudflare API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9_-])","random":true}],
[[["cfk_",0,0,0,48]],52,11,1,4,{"id":"cloudflare-global-key","title":"Cloudflare global API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cfk_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9_-])","random":true}],
[[["v1.0-",0,0,0,171]],176,11,1,5,{"id":"cloudflare-origin-ca-key","title":"Cloudflare Origin CA key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}(?![A-Za-z0-9_-])","random":true}],
[[["_token",1,2,14,0],["cloudflare",1,0,0,5]],95,1,1,0,{"id":"cloudflare-legacy-token","title":"Cloudflare API token (older form)","pack":"secrets","level":"error","pattern":"(?:cloudflare[a-z_.-]{0,16}token|(?<![a-z])cf_(?:api_|account_|pages_|worker_|workers_|dns_|zone_)?(?:api_)?token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["_api_key",1,2,9,0],["cf_global_key",1,0,0,0],["cf_key",1,0,0,0],["cloudflare",1,0,0,3],["x-auth-key",1,0,0,0]],90,1,1,0,{"id":"cloudflare-legacy-global-key","title":"Cloudflare global API key (older form)","pack":"secrets","level":"error","pattern":"(?:cloudflare[a-z_.-]{0,16}key|(?<![a-z])cf_(?:global_)?(?:api_)?key|x-auth-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{37})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["eyJhIjoi",0,0,0,120]],310,11,1,0,{"id":"cloudflare-tunnel-token","title":"Cloudflare tunnel token","pack":"secrets","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJhIjoi[A-Za-z0-9+/_-]{120,300}={0,2}(?![A-Za-z0-9+/=_-])"}],
[[["0x4AAAAAA",0,0,0,26]],35,11,1,6,{"id":"cloudflare-turnstile-secret","title":"Cloudflare Turnstile secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))0x4AAAAAA[A-Za-z0-9_-]{26}(?![A-Za-z0-9_-])","random":true}],
[[[".access",0,32,32,0]],39,11,1,0,{"id":"cloudflare-access-client-id","title":"Cloudflare Access service token id","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[0-9a-f]{32}\\.access(?![A-Za-z0-9_.-])","random":true}],
[[["access-client",1,3,3,7],["access_client",1,3,3,7]],111,0,1,0,{"id":"cloudflare-access-client-secret","title":"Cloudflare Access service token secret","pack":"secrets","level":"error","pair":{"rule":"cloudflare-access-client-id","lines":5},"pattern":"(?:cf[_-]access[_-]client[_-]secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["api.cloudflare.com/client/v4/pag",0,0,0,61]],93,0,0,0,{"id":"cloudflare-deploy-hook","title":"Cloudflare Pages deploy hook","pack":"secrets","level":"error","pattern":"api\\.cloudflare\\.com/client/v4/pages/webhooks/deploy_hooks/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"}],
[[["cloudinary://",0,0,0,14]],58,0,0,0,{"id":"cloudinary-url","title":"Cloudinary URL with API secret","pack":"secrets","level":"error","pattern":"cloudinary://[0-9]{14,16}:(?<value>[A-Za-z0-9_-]{27})@","random":true}],
[[["cloudinary",1,0,0,6]],103,0,1,0,{"id":"cloudinary-api-secret","title":"Cloudinary API secret","pack":"secrets","level":"error","pattern":"cloudinary[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["csa_",0,0,0,36]],40,11,1,4,{"id":"cloudsmith-service-key","title":"Cloudsmith API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))csa_[0-9a-f]{30}[A-Za-z0-9]{6}(?![A-Za-z0-9_-])"}],
[[["cloudsmith",1,0,0,3]],95,0,1,0,{"id":"cloudsmith-api-key","title":"Cloudsmith API key (older form)","pack":"secrets","level":"error","pattern":"(?:cloudsmith[a-z_.-]{0,16}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["CCDB1_",0,0,0,63]],69,11,1,6,{"id":"cockroachdb-api-key","title":"CockroachDB Cloud API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}],
[[["cocoapods_trunk_token",1,0,0,0],["trunk.cocoapods.org",1,0,0,0]],168,0,1,0,{"id":"cocoapods-trunk-token","title":"CocoaPods trunk session token","pack":"secrets","level":"error","pattern":"(?:cocoapods_trunk_token|trunk\\.cocoapods\\.org[\\s\"\\x27]{1,8}(?:login[ \\t]{1,4}[^\\s]{3,60}\\s{1,8})?password)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t]{1,4})(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["api_key",1,4,5,0],["api_token",1,4,5,0],["coda_apikey",1,0,0,0],["coda_apitoken",1,0,0,0],["codaapikey",1,0,0,0],["codaapitoken",1,0,0,0]],74,0,1,0,{"id":"coda-api-token","title":"Coda API token","pack":"secrets","level":"error","pattern":"coda_?api_?(?:key|token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["codacy",1,0,0,5]],83,0,1,0,{"id":"codacy-token","title":"Codacy token","pack":"secrets","level":"warning","pattern":"(?:codacy[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{20}))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["cc_test_reporter_id",1,0,0,0],["code_climate",1,0,0,5],["codeclimate",1,0,0,5]],121,0,1,0,{"id":"code-climate-token","title":"Code Climate test reporter id or API token","pack":"secrets","level":"warning","pattern":"(?:(?:cc_test_reporter_id|code_?climate[a-z_.-]{0,16}token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["codecov",1,0,0,0]],139,0,1,0,{"id":"codecov-token","title":"Codecov upload or access token","pack":"secrets","level":"warning","pattern":"(?:codecov[a-z_.-]{0,16}token|codecov(?:\\.exe)?[ a-z0-9_./-]{0,60} (?:-t|--token))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["cohere",1,0,0,3]],112,0,1,0,{"id":"cohere-api-key","title":"Cohere API key","pack":"secrets","level":"error","pattern":"cohere[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["coinbase",1,0,0,6]],111,0,1,0,{"id":"coinbase-commerce-key","title":"Coinbase Commerce API key","pack":"secrets","level":"error","pattern":"coinbase[a-z0-9_.-]{0,24}?api_?key[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["\"-----BEGIN EC PRIVATE KEY-----",0,97,138,0]],497,0,0,0,{"id":"coinbase-cdp-key","title":"Coinbase Developer Platform key","pack":"secrets","level":"error","pattern":"organizations/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/apiKeys/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\\\?\"[^{}]{1,40}?\\\\?\"(?<value>-----BEGIN EC PRIVATE KEY-----[A-Za-z0-9+/=\\\\nr]{120,300}-----END EC PRIVATE KEY-----)"}],
[[["api_key",1,5,9,0],["comet_apikey",1,0,0,0],["comet_ml_apikey",1,0,0,0],["comet_mlapikey",1,0,0,0],["cometapikey",1,0,0,0]],65,0,1,0,{"id":"comet-api-key","title":"Comet API key","pack":"secrets","level":"error","pattern":"comet(?:_ml)?_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{25})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["mariadb",0,0,0,0],["mysql",0,0,0,0]],613,1,0,0,{"id":"mysql-command-password","title":"Password on a command line of MySQL or MariaDB","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:mysql(?:dump|admin|import|show|check|sh|binlog)?|mariadb(?:-dump|-admin)?)(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,8}?[ \\t]{1,4}-p[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["mysqladmin",0,0,0,0],["rabbitmqctl add_user ",0,0,0,0],["rabbitmqctl authenticate_user ",0,0,0,0],["rabbitmqctl change_password ",0,0,0,0],["wifi connect ",0,0,0,0],["wpa_passphrase ",0,0,0,0]],486,1,0,0,{"id":"mysqladmin-password","title":"New password on a command line of mysqladmin or rabbitmqctl","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:mysqladmin(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,6}? password|rabbitmqctl (?:add_user|change_password|authenticate_user) [^\\s|;&]{1,60}|wpa_passphrase [^\\s|;&]{1,60}|wifi connect [^\\s|;&]{1,60} password) [\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["sshpass ",0,0,0,0]],99,1,0,0,{"id":"sshpass-password","title":"Password on a command line of sshpass","pack":"secrets","level":"error","typed":true,"pattern":"\\bsshpass (?:-[vhe] ){0,2}-p ?[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["az login",0,0,0,0],["cqlsh",0,0,0,0],["cypher-shell",0,0,0,0],["docker login",0,0,0,0],["dotnet nuget",0,0,0,0],["mongodump",0,0,0,0],["oc login",0,0,0,0],["podman login",0,0,0,0],["rabbitmqadmin",0,0,0,0],["registry login",0,0,0,0]],676,1,0,0,{"id":"login-command-password","title":"Password on a command line that signs in","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:docker login|podman login|registry login|az login|oc login|mongodump|rabbitmqadmin|dotnet nuget|cqlsh|cypher-shell)(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,9}? -p(?: |=)[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["freebcp",0,0,0,0],["ipmitool",0,0,0,0],["sqlcmd",0,0,0,0],["xfreerdp",0,0,0,0],["zip -P",0,0,2,0]],670,1,0,0,{"id":"capital-p-command-password","title":"Password on a command line of a database or archive tool","pack":"secrets","level":"error","typed":true,"pattern":"(?:\\b(?:sqlcmd|freebcp|ipmitool)(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,9}? -P ?|\\b(?:un)?zip -P ?|\\bxfreerdp(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,8}? /p:)[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["redis-cli",0,0,0,0],["valkey-cli",0,0,0,0]],608,1,0,0,{"id":"redis-command-password","title":"Password on a command line of redis-cli","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:redis|valkey)-cli(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,8}? -a [\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["htpasswd",0,0,0,0]],294,1,0,0,{"id":"htpasswd-command-password","title":"Password on a command line of htpasswd","pack":"secrets","level":"error","typed":true,"pattern":"\\bhtpasswd(?:[ \\t]{1,4}-[a-zA-Z0-9]{1,6}){0,3}[ \\t]{1,4}-(?:[a-zA-Z0-9]{0,4}n[a-zA-Z0-9]{0,4}b|[a-zA-Z0-9]{0,4}b[a-zA-Z0-9]{0,4}n|[a-zA-Z]{0,4}b[a-zA-Z]{0,4}[ \\t]{1,4}[^\\s|;&]{1,80})[a-zA-Z0-9]{0,4}[ \\t]{1,4}[^\\s|;&-][^\\s|;&]{0,60}[ \\t]{1,4}[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[[" --proxy-user ",0,0,0,0],[" --user ",0,0,0,0],[" --user=",0,0,0,0],[" -u ",0,0,0,0]],201,0,0,0,{"id":"curl-user-password","title":"User and password given to an HTTP client","pack":"secrets","level":"error","typed":true,"pattern":"(?: -u | --user | --user=| --proxy-user )[\"']?[^\\s:\"'$<>{}]{1,64}:(?<value>[^\\s\"'$%<>|;(){}\\\\\\x60][^\\s\"'<>|;\\\\\\x60]{4,120})"}],
[[["-pass ",0,0,0,0],["-passin ",0,0,0,0],["-passout ",0,0,0,0],["openssl enc",0,0,0,0],["openssl passwd",0,0,0,0]],609,1,0,0,{"id":"openssl-command-password","title":"Passphrase on a command line of openssl","pack":"secrets","level":"error","typed":true,"pattern":"(?:-pass(?:in|out)? {1,2}[\"']?pass:|\\bopenssl enc(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,8}? -k |\\bopenssl passwd(?: -[a-z0-9]{1,8}){0,2} )[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["ldapadd",0,0,0,0],["ldapdelete",0,0,0,0],["ldapmodify",0,0,0,0],["ldappasswd",0,0,0,0],["ldapsearch",0,0,0,0],["ldapwhoami",0,0,0,0]],736,1,0,0,{"id":"ldap-command-password","title":"Password on a command line of an LDAP tool","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:ldapsearch|ldapmodify|ldapadd|ldapdelete|ldappasswd|ldapwhoami)(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,10}? -w ?[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["jdbc:oracle:oci:",0,0,0,0],["jdbc:oracle:thin:",0,0,0,0],["lftp",0,0,0,0],["smbclient",0,0,0,0],["sqlplus ",0,0,0,0]],540,1,0,0,{"id":"user-and-password-argument","title":"User and password in one argument","pack":"secrets","level":"error","typed":true,"pattern":"(?:\\bsmbclient(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,6}? -U ?[\"']?[^\\s%\"'$]{1,60}%|\\blftp(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,6}? -u [\"']?[^\\s,\"'$]{1,60},|\\bsqlplus (?:-[a-zA-Z]{1,8} ){0,3}[\"']?[^\\s/\"'$]{1,60}/|\\bjdbc:oracle:(?:thin|oci):[\\w$.]{1,60}/)(?<value>[^\\s\"'$%<>|;(){}\\\\@\\x60-][^\\s\"'<>|;\\\\@\\x60]{4,80})"}],
[[[" chpasswd",0,12,187,0],["--password-stdin",0,11,193,0],["chpasswd",0,11,127,0],["cryptsetup ",0,11,193,0],["echo -e",1,0,0,0],["echo -n",1,0,0,0],["passwd --stdin",0,11,193,0],["printf ",0,0,0,0],["sudo -S ",0,11,193,0]],211,1,91,0,{"id":"piped-password","title":"Password that echo hands to another command","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:echo|printf)(?: -[neE]{1,3})? {1,2}[\"']?(?:[a-z_][a-z0-9_-]{0,31}:(?=[^|\\n]{1,90}\\|(?: sudo)? chpasswd))?(?<value>[^\\s\"'$%<>|;(){}\\\\\\x60-][^\\s\"'$<>|;\\\\\\x60]{4,80})[\"']? {0,2}\\| {0,2}(?:[^|\\n]{1,60} )?(?:chpasswd|sudo -S |passwd --stdin|--password-stdin|cryptsetup )"}],
[[["convertto-securestring",1,0,0,0]],405,1,0,0,{"id":"secure-string","title":"Clear text made into a PowerShell secure string","pack":"secrets","level":"error","typed":true,"pattern":"\\bConvertTo-SecureString(?:[ \\t]{1,4}-(?:AsPlainText|Force|String|Key[ \\t]{1,4}\\S{1,40})){0,4}[ \\t]{1,4}[\"'](?<value>[^\\s\"'$<>][^\"'<>\\r\\n]{4,120})[\"'](?:[ \\t]{1,4}-(?:AsPlainText|Force|String)){0,3}","ignoreCase":true}],
[[["config pypi-token.",0,0,0,1],["gh secret set ",0,0,0,1],["operator unseal",0,0,0,0],["vault login",0,0,0,0]],420,1,0,0,{"id":"vault-command-token","title":"Token or unseal key on a command line","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:vault login|operator unseal|config pypi-token\\.[\\w.-]{1,40}|gh secret set \\w{1,60}(?:[ \\t]{1,4}[^\\s|;&]{1,60}){0,4}? (?:--body|-b))[ =][\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})","random":true}],
[[[" http-basic.",0,6,15,1]],231,1,0,0,{"id":"repository-command-password","title":"Password of a package repository on a command line","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:config (?:-g |--global )?http-basic\\.[\\w.-]{1,60} [^\\s|;&\"'$]{1,60} )[\"']?(?<value>[^\\s\"'$%<>|;(){}\\[\\]\\\\\\x60-][^\\s\"'<>|;\\\\\\x60]{4,80})"}],
[[["configcat-proxy/",0,0,0,45],["configcat-sdk-1/",0,0,0,45]],61,11,1,10,{"id":"configcat-sdk-key","title":"ConfigCat SDK key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))configcat-(?:sdk-1|proxy)/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])","random":true}],
[[["cflt",0,0,0,60]],64,11,1,4,{"id":"confluent-api-secret","title":"Confluent Cloud API secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cflt[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/=_-])","random":true}],
[[["ccloud",1,0,0,6],["confluent",1,0,0,6],["sasl.jaas.config",1,0,0,0],["sasl.password",1,0,0,0]],315,0,1,0,{"id":"confluent-legacy-api-secret","title":"Confluent Cloud API secret (older form)","pack":"secrets","level":"error","pattern":"(?:(?:confluent|ccloud)[a-z_.-]{0,24}secret|sasl\\.(?:jaas\\.config|password)[^\\n]{0,200}password=[\"\\x27\\\\]{0,2}|sasl\\.password)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)?(?<value>[A-Za-z0-9+/]{64})(?![A-Za-z0-9+/=_-])","ignoreCase":true,"random":true}],
[[["://",0,0,0,0]],0,0,0,0,{"id":"postgres-url","title":"Postgres URL with a password","pack":"secrets","level":"error","detector":"url-userinfo"}],
[[["://",0,0,0,0]],0,0,0,0,{"id":"mysql-url","title":"MySQL or MariaDB URL with a password","pack":"secrets","level":"error","detector":"url-userinfo"}],
[[["://",0,0,0,0]],0,0,0,0,{"id":"mongodb-url","title":"MongoDB URL with a password","pack":"secrets","level":"error","detector":"url-userinfo"}],
[[["://",0,0,0,0]],0,0,0,0,{"id":"redis-url","title":"Redis URL with a password","pack":"secrets","level":"error","detector":"url-userinfo"}],
[[["://",0,0,0,0]],0,0,0,0,{"id":"amqp-url","title":"AMQP URL with a password","pack":"secrets","level":"error","detector":"url-userinfo"}],
[[["://",0,0,0,0]],0,0,0,0,{"id":"url-credentials","title":"URL with a password","pack":"secrets","level":"error","detector":"url-userinfo"}],
[[["_token",1,6,22,0],["acl_token",1,6,22,0],["ent_token",1,9,23,0],["secret_id",1,6,22,0],["secretid",1,6,22,0],["x-consul-token",1,0,0,0]],92,0,1,0,{"id":"consul-token","title":"Consul ACL token","pack":"secrets","level":"error","pattern":"(?:consul_(?:http_)?(?:acl_)?(?:master_|agent_|management_)?token|x-consul-token|consul[a-z_.-]{0,16}(?:secret_?id|acl_token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["CFPAT-",0,0,0,43]],49,11,1,6,{"id":"contentful-management-token","title":"Contentful management token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))CFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])","random":true}],
[[["contentful",1,0,0,3]],119,0,1,0,{"id":"contentful-delivery-token","title":"Contentful delivery token","pack":"secrets","level":"warning","pattern":"contentful[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["CONVEX_DEPLOY_KEY",0,0,0,0],["convex_deploy_key",0,0,0,0],["onvexDeployKey",0,1,1,0]],532,0,1,4,{"id":"convex-deploy-key","title":"Convex deploy key","pack":"secrets","level":"error","pattern":"(?:CONVEX_DEPLOY_KEY|[Cc]onvexDeployKey|convex_deploy_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\\|)?[A-Za-z0-9+/]{40,400}={0,2})(?![A-Za-z0-9+/=_-])","random":true}],
[[["cxth_",0,0,0,30],["cxtp_",0,0,0,30],["cxuh_",0,0,0,30],["cxup_",0,0,0,30]],35,11,1,5,{"id":"coralogix-api-key","title":"Coralogix API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cx[tu][ph]_[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}],
[[["pk_prod_",0,0,0,28]],36,11,1,8,{"id":"courier-auth-token","title":"Courier API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk_prod_[A-Z0-9]{28}(?![A-Za-z0-9_-])","random":true}],
[[["pk_test_",0,0,0,28]],36,11,1,8,{"id":"courier-test-token","title":"Courier API key (test)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk_test_[A-Z0-9]{28}(?![A-Za-z0-9_-])","random":true}],
[[["coveralls",1,0,0,5]],87,0,1,0,{"id":"coveralls-repo-token","title":"Coveralls repository token","pack":"secrets","level":"warning","pattern":"(?:coveralls[a-z_.-]{0,12}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32,37})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["cio",0,0,0,32]],35,11,1,3,{"id":"crates-io-token","title":"crates.io API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cio[A-Za-z0-9]{32}(?![A-Za-z0-9+/=_-])","random":true}],
[[[".auth(",0,0,0,0],["Auth(",0,5,10,0],["Credential(",0,7,16,0],["Credentials(",0,0,16,0],["HTTPBasicAuthHandler(",0,0,0,0],["PasswordAuthentication(",0,0,0,0],["PlainAuthenticator(",0,0,0,0],["auth",0,0,0,0],["basic_auth(",0,0,0,0]],275,1,0,0,{"id":"credential-call","title":"Password as an argument behind the user name","pack":"secrets","level":"error","typed":true,"pattern":"(?:\\.auth|\\b(?:NetworkCredential|UsernamePasswordCredentials?|PasswordAuthentication|BasicAWSCredentials|PlainAuthenticator|HTTPBasicAuth|HTTPDigestAuth|HTTPProxyAuth|HttpNtlmAuth|HTTPBasicAuthHandler|SetBasicAuth|basic_auth|basicAuth|BasicAuth|PlainCredentials|Credentials|auth[ \\t]{0,4}=[ \\t]{0,4}))\\([ \\t]{0,4}[@bNrfu]{0,2}[\"'][^\"'\\r\\n]{0,100}[\"'][ \\t]{0,4},[ \\t]{0,4}[@bNrfu]{0,2}[\"'](?<value>[^\\s\"'$<>{}\\\\][^\"'<>\\r\\n\\\\]{4,120})[\"'][ \\t]{0,4}\\)"}],
[[["connect(",0,6,12,0],["getConnection(",0,0,0,0],["new PDO(",0,0,0,0],["new mysqli(",0,0,0,0]],411,1,231,0,{"id":"database-call","title":"Password in a call that connects to a database","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:getConnection|new PDO|mysqli_(?:real_)?connect|mysql_p?connect|new mysqli)\\((?:[ \\t]{0,4}\\$\\w{1,30},(?=[^,\\n]{1,120},[^,\\n]{1,120},))?[ \\t]{0,4}[@bNrfu]{0,2}(?:[\"'][^\"'\\r\\n]{0,100}[\"']|[\\w.$]{1,60})[ \\t]{0,4},[ \\t]{0,4}[@bNrfu]{0,2}(?:[\"'][^\"'\\r\\n]{0,100}[\"']|[\\w.$]{1,60})[ \\t]{0,4},[ \\t]{0,4}[@bNrfu]{0,2}[\"'](?<value>[^\\s\"'$<>{}\\\\][^\"'<>\\r\\n\\\\]{4,120})[\"']"}],
[[["identified by ",1,0,0,0],["identified with ",1,0,0,0]],156,1,57,0,{"id":"sql-identified-by","title":"Password in an SQL statement","pack":"secrets","level":"error","typed":true,"pattern":"\\bidentified (?:with [\"']?\\w{1,40}[\"']? )?by (?:password )?(?:\\\\{0,3}[\"']|(?=[\\w#$]{0,30}\\d[\\w#$]{0,30}[\\s;]))(?<value>[^\\s\"'$<>{}();\\\\%@\\x60][^\\s\"'<>;)\\\\]{4,80})(?=[\"';\\s\\\\)])","ignoreCase":true}],
[[["@tcp(",0,5,142,0],["@unix(",0,5,142,0]],148,1,0,0,{"id":"go-mysql-dsn","title":"MySQL data source name with a password","pack":"secrets","level":"error","typed":true,"pattern":"(?<![\\w%.-])[\\w.-]{1,60}:(?<value>[^\\s\"'$%<>|;(){}\\\\@/\\x60][^\\s\"'<>|;(){}\\\\\\x60]{2,80})@(?:tcp|unix)\\("}],
[[[":*:",0,1,120,1],[":*:*:",0,1,125,0],[":5432:",0,1,120,0],[":5433:",0,1,120,0],[":6432:",0,1,120,0]],375,1,1,0,{"id":"pgpass-entry","title":"Password in a .pgpass file","pack":"secrets","level":"error","typed":true,"pattern":"(?<![^\\n])(?:[\\w.-]{1,120}|\\*):(?:5432|5433|6432|\\*):(?:[\\w.-]{1,63}|\\*):(?:[\\w.@-]{1,63}|\\*):(?<value>[^\\s\"'$%<>{}()\\\\\\x60][^\\s\"'<>\\\\\\x60]{4,120})(?![^\\r\\n])"}],
[[["]:25\t",0,4,121,0],["]:25 ",0,4,121,0],["]:2525\t",0,4,121,0],["]:2525 ",0,4,121,0],["]:465\t",0,4,121,0],["]:465 ",0,4,121,0],["]:587\t",0,4,121,0],["]:587 ",0,4,121,0],["npmAuthIdent:",0,0,0,0]],337,1,0,0,{"id":"user-password-pair","title":"User and password of a package registry or mail relay","pack":"secrets","level":"error","typed":true,"pattern":"(?:npmAuthIdent:[ \\t]{1,4}[\"']?[\\w.@-]{1,60}:|(?<![^\\n])\\[[\\w.-]{3,120}\\]:(?:587|465|25|2525)[ \\t]{1,8}[^\\s:]{1,80}:)(?<value>[^\\s\"'$%<>{}()\\\\\\x60][^\\s\"'<>\\\\\\x60]{4,120})"}],
[[["psk=",0,0,0,0],["wpa-psk",0,0,0,0],["wpa_passphrase=",0,0,0,0]],80,1,1,0,{"id":"wifi-passphrase","title":"Passphrase of a wireless network","pack":"secrets","level":"error","typed":true,"pattern":"\\b(?:psk=|wpa_passphrase=|wpa-psk[ \\t])[\"']?(?<value>[^\\s\"'$%<>{}()\\\\\\x60][^\"'\\r\\n<>\\\\\\x60]{6,62}[^\\s\"'<>\\\\\\x60])(?![^\"'\\r\\n])"}],
[[["\"github-oauth\"",0,0,0,0]],278,0,0,0,{"id":"composer-oauth-token","title":"Token in an auth.json file of Composer","pack":"secrets","level":"error","typed":true,"pattern":"\"github-oauth\"\\s{0,4}:\\s{0,4}\\{\\s{0,40}\"[\\w.:-]{3,80}\"\\s{0,4}:\\s{0,4}\"(?<value>[^\\s\"'$%<>{}()\\\\\\x60][^\\s\"'<>\\\\\\x60]{4,120})\"","random":true}],
[[["admin_apikey",1,6,7,0],["adminapikey",1,6,7,0],["api_key",1,6,13,0],["cursor_apikey",1,0,0,0],["cursorapikey",1,0,0,0]],113,0,1,4,{"id":"cursor-api-key","title":"Cursor API key","pack":"secrets","level":"error","pattern":"cursor_?(?:admin_?)?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:key|crsr)_[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["customer_io",1,0,0,3],["customerio",1,0,0,3]],109,0,1,0,{"id":"customer-io-key","title":"Customer.io API key","pack":"secrets","level":"error","pattern":"customer_?io[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{20,32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["cypress run",1,0,0,0],["cypress_record_key",1,0,0,0]],157,0,1,0,{"id":"cypress-record-key","title":"Cypress record key","pack":"secrets","level":"warning","pattern":"(?:cypress_record_key|cypress run[ a-z0-9_.=/-]{0,80} --key)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["dagster",1,0,0,5]],146,0,1,0,{"id":"dagster-cloud-token","title":"Dagster+ user or agent token","pack":"secrets","level":"error","pattern":"(?:dagster[a-z_.-]{0,24}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:user|agent):[A-Za-z0-9:_-]{20,80})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["dapi",0,0,0,32]],38,11,1,4,{"id":"databricks-token","title":"Databricks access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dapi[0-9a-f]{32}(?:-[0-9])?(?![A-Za-z0-9_-])","random":true}],
[[["dose",0,0,0,32]],36,11,1,4,{"id":"databricks-oauth-secret","title":"Databricks OAuth secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dose[0-9a-f]{32}(?![A-Za-z0-9+/=_-])","random":true}],
[[["data_dog",1,0,0,6],["datadog",1,0,0,6],["dd-api-key",1,0,0,0],["dd_api_key",1,0,0,0],["ddapikey",1,0,0,0]],83,1,1,0,{"id":"datadog-api-key","title":"Datadog API key","pack":"secrets","level":"error","pattern":"(?:(?:datadog|data_dog)[a-z_.-]{0,12}api_?key|(?<![a-z])(?:dd_api_key|dd-api-key|ddapikey))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["data_dog",1,0,0,6],["datadog",1,0,0,6],["dd-app-key",1,0,0,0],["dd-application-key",1,0,0,0],["dd_app_key",1,0,0,0],["dd_application_key",1,0,0,0]],99,1,1,0,{"id":"datadog-application-key","title":"Datadog application key","pack":"secrets","level":"error","pattern":"(?:(?:datadog|data_dog)[a-z_.-]{0,12}app(?:lication)?_?key|(?<![a-z])(?:dd_app_key|dd-app-key|dd_application_key|dd-application-key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["AstraCS:",0,0,0,24]],97,11,1,8,{"id":"datastax-astra-token","title":"DataStax Astra DB application token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AstraCS:[A-Za-z0-9]{24}:[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["dato_cms",1,0,0,3],["datocms",1,0,0,3]],104,0,1,0,{"id":"datocms-api-token","title":"DatoCMS API token","pack":"secrets","level":"error","pattern":"dato_?cms[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["dtn_",0,0,0,64]],68,11,1,4,{"id":"daytona-api-key","title":"Daytona API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dtn_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["dbtc_",0,0,0,30],["dbtu_",0,0,0,30]],105,11,1,5,{"id":"dbt-cloud-token","title":"dbt platform service or personal token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dbt[cu]_[A-Za-z0-9_+/=-]{30,100}(?![A-Za-z0-9_-])","random":true}],
[[["deepgram",1,0,0,3]],114,0,1,0,{"id":"deepgram-api-key","title":"Deepgram API key","pack":"secrets","level":"error","pattern":"deepgram[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[":fx",0,36,36,0]],39,1,1,0,{"id":"deepl-free-key","title":"DeepL API key (free plan)","pack":"secrets","level":"error","pattern":"(?<![0-9a-fA-F-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx(?![A-Za-z0-9_-])","random":true}],
[[["deepl",1,0,0,3]],107,0,3,0,{"id":"deepl-pro-key","title":"DeepL API key","pack":"secrets","level":"error","pattern":"deepl[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?!:fx))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["deepseek",1,0,0,3]],109,0,1,0,{"id":"deepseek-api-key","title":"DeepSeek API key","pack":"secrets","level":"error","pattern":"deepseek[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>sk-[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["https://",0,0,0,20]],67,0,0,0,{"id":"deepsource-dsn","title":"DeepSource DSN","pack":"secrets","level":"warning","pattern":"https://(?<value>[0-9a-f]{32}|[A-Za-z0-9]{20,40})@(?:app\\.|cli\\.)?deepsource\\.(?:io|com|one)","random":true}],
[[["dnkey-",0,0,0,79]],85,11,1,6,{"id":"defined-networking-api-key","title":"Defined Networking API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dnkey-[A-Za-z0-9_=-]{26}-[A-Za-z0-9_=-]{52}(?![A-Za-z0-9_-])","random":true}],
[[["ddo_",0,0,0,36],["ddp_",0,0,0,36],["ddr_",0,0,0,36],["ddw_",0,0,0,36]],40,11,1,4,{"id":"deno-deploy-token","title":"Deno Deploy access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dd[powr]_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])","random":true}],
[[["odt_",0,0,0,32]],77,11,1,4,{"id":"dependency-track-api-key","title":"Dependency-Track API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,64}(?![A-Za-z0-9_-])","random":true}],
[[["descope",1,0,0,3]],195,0,1,0,{"id":"descope-management-key","title":"Descope management key","pack":"secrets","level":"error","pattern":"descope[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>K[23][A-Za-z0-9]{40,120})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["dvc_server_",0,0,0,20]],91,11,1,11,{"id":"devcycle-server-key","title":"DevCycle server SDK key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dvc_server_[A-Za-z0-9_]{20,80}(?![A-Za-z0-9_-])","random":true}],
[[["_access_key",1,10,17,0]],185,0,1,0,{"id":"develocity-access-key","title":"Develocity access key","pack":"secrets","level":"error","pattern":"(?:(?:develocity|gradle_enterprise)_access_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?:[a-z0-9.-]{4,80}=)?(?<value>[a-z2-7]{52})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["apk_",0,0,0,80]],191,11,1,4,{"id":"devin-api-key","title":"Devin API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))apk_(?:user_[A-Za-z0-9+/]{120,180}|[A-Za-z0-9+/]{80,100})={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[["_v1_",0,3,3,64]],71,11,1,7,{"id":"digitalocean-token","title":"DigitalOcean token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:dop|doo|dor)_v1_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["DO00",0,0,0,16],["DO80",0,0,0,16]],20,11,1,4,{"id":"digitalocean-spaces-key-id","title":"DigitalOcean Spaces access key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))DO(?:00|80)[A-Z0-9]{16}(?![A-Za-z0-9+/=_-])","random":true}],
[[["spaces",1,0,0,6]],103,0,1,0,{"id":"digitalocean-spaces-secret","title":"DigitalOcean Spaces secret key","pack":"secrets","level":"error","pair":{"rule":"digitalocean-spaces-key-id","lines":5},"pattern":"(?:spaces[a-z_.-]{0,12}secret[a-z_.-]{0,12})(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=_-])","ignoreCase":true,"random":true}],
[[["oapi.dingtalk.com/robot/send?acc",0,0,0,74]],106,0,1,0,{"id":"dingtalk-webhook-url","title":"DingTalk robot webhook","pack":"secrets","level":"error","pattern":"oapi\\.dingtalk\\.com/robot/send\\?access_token=(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","random":true}],
[[["SEC",0,0,0,64]],67,11,1,3,{"id":"dingtalk-robot-secret","title":"DingTalk robot signing secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SEC[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["Bot M",0,0,0,57],["Bot N",0,0,0,57],["Bot O",0,0,0,57],["DISCORD",0,0,0,0],["Discord",0,0,0,0],["discord",0,0,0,0],["login(\"",0,0,0,58],["login('",0,0,0,58],["login(\u0060",0,0,0,58]],122,1,1,0,{"id":"discord-bot-token","title":"Discord bot token","pack":"secrets","level":"error","proof":"discord-bot-token","pattern":"(?:(?:[Dd]iscord|DISCORD)[^\\r\\n]{0,40}?[^A-Za-z0-9_.\\r\\n-]|\\bBot |login\\([\"\\x27\\x60])(?<value>[MNO][A-Za-z0-9_-]{22,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38})(?![A-Za-z0-9_-])","random":true}],
[[["/webhooks/",0,15,22,78]],133,0,1,0,{"id":"discord-webhook-url","title":"Discord webhook","pack":"secrets","level":"error","pattern":"discord(?:app)?\\.com/api/(?:v[0-9]{1,2}/)?webhooks/(?<value>[0-9]{17,20}/[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])","random":true}],
[[["mfa.",0,0,0,84]],88,11,1,4,{"id":"discord-user-token","title":"Discord user token (two-factor)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mfa\\.[A-Za-z0-9_-]{84}(?![A-Za-z0-9_-])","random":true}],
[[["discord",1,0,0,6]],105,0,1,0,{"id":"discord-client-secret","title":"Discord client secret","pack":"secrets","level":"error","pattern":"discord[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["dnsimple_",0,0,0,34]],43,11,1,11,{"id":"dnsimple-token","title":"DNSimple access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dnsimple_[au]_[A-Za-z0-9]{32}(?![A-Za-z0-9_-])","random":true}],
[[["dckr_oat_",0,0,0,32],["dckr_pat_",0,0,0,27]],41,11,1,9,{"id":"docker-hub-token","title":"Docker Hub access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:dckr_pat_[A-Za-z0-9_-]{27}|dckr_oat_[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","random":true}],
[[["SWMTKN-1-",0,0,0,76]],85,11,1,9,{"id":"docker-swarm-join-token","title":"Docker Swarm join token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}(?![A-Za-z0-9_-])","random":true}],
[[["SWMKEY-1-",0,0,0,43]],52,11,1,9,{"id":"docker-swarm-unlock-key","title":"Docker Swarm unlock key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SWMKEY-1-[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=_-])","random":true}],
[[["\"http://",0,0,0,4],["\"https://",0,0,0,4]],2149,0,0,0,{"id":"docker-config-auth","title":"Registry login in a Docker configuration","pack":"secrets","level":"error","pattern":"\"https?://[a-z0-9.-]{4,80}(?::[0-9]{2,5})?(?:/v[12])?/?\"\\s{0,4}:\\s{0,4}\\{\\s{0,20}\"auth\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9+/]{16,2000}={0,2})\"","random":true}],
[[["dp.audit.",0,0,0,40],["dp.ct.",0,0,0,40],["dp.pt.",0,0,0,40],["dp.sa.",0,0,0,40],["dp.scim.",0,0,0,40],["dp.st.",0,0,0,40]],86,11,1,6,{"id":"doppler-token","title":"Doppler token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dp\\.(?:(?:pt|ct|sa|scim|audit)\\.|st\\.(?:[a-z0-9_-]{2,35}\\.)?)[A-Za-z0-9]{40,44}(?![A-Za-z0-9_-])","random":true}],
[[["dotenv://:key_",0,0,0,64]],79,0,0,0,{"id":"dotenv-vault-key","title":"dotenv vault decryption key","pack":"secrets","level":"error","pattern":"dotenv://:key_(?<value>[0-9a-f]{64})@","random":true}],
[[["DOTENV_PRIVATE_KEY",0,0,0,0]],137,0,1,0,{"id":"dotenvx-private-key","title":"dotenvx private key","pack":"secrets","level":"error","pattern":"(?:DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,30})?)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","random":true}],
[[["_secret",1,5,13,0],["drone_rpc_token",1,0,0,0],["er_token",1,8,10,0],["ne_token",1,3,11,0]],76,0,1,0,{"id":"drone-token","title":"Drone token or RPC secret","pack":"secrets","level":"error","pattern":"(?:drone_(?:server_|user_|machine_|rpc_)?(?:token|secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-Za-z]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sl.",0,0,0,130]],1405,11,1,3,{"id":"dropbox-access-token","title":"Dropbox access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sl\\.(?:u\\.)?[A-Za-z0-9_-]{130,1400}(?![A-Za-z0-9_-])","random":true}],
[[["aaaaaaaaaa",1,24,83,43]],136,0,1,0,{"id":"dropbox-refresh-token","title":"Dropbox refresh or long-lived token","pack":"secrets","level":"error","pattern":"dropbox[a-z0-9_.-]{0,24}?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{11}AAAAAAAAAA[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true}],
[[["duckdns",1,0,0,5]],164,0,1,0,{"id":"duck-dns-token","title":"Duck DNS token","pack":"secrets","level":"error","pattern":"(?:duckdns[a-z_.-]{0,12}token|duckdns\\.org/update[^\\s\"\\x27]{0,80}[?&;]token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["duffel_live_",0,0,0,43]],55,11,1,12,{"id":"duffel-access-token","title":"Duffel access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))duffel_live_[A-Za-z0-9_=-]{43}(?![A-Za-z0-9_-])","random":true}],
[[["duffel_test_",0,0,0,43]],55,11,1,12,{"id":"duffel-test-token","title":"Duffel access token (test mode)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))duffel_test_[A-Za-z0-9_=-]{43}(?![A-Za-z0-9_-])","random":true}],
[[["_secret_key",1,3,16,0],["_skey",1,3,16,0],["duo_only_client]",1,0,0,0]],129,1,1,0,{"id":"duo-secret-key","title":"Duo secret key","pack":"secrets","level":"error","pattern":"(?:(?<![a-z])duo_(?:[a-z]{1,12}_)?(?:secret_key|skey)|duo_only_client\\]\\s{1,4}ikey[ \\t]{0,4}=[ \\t]{0,4}di[a-z0-9]{18}\\s{1,8}skey)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["dt0c01.",0,0,0,89],["dt0s01.",0,0,0,89],["dt0s06.",0,0,0,89],["dt0s08.",0,0,0,89],["dt0s16.",0,0,0,89]],96,11,1,7,{"id":"dynatrace-token","title":"Dynatrace API or platform token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dt0(?:c01|s01|s06|s08|s16)\\.[A-Z2-7]{24}\\.[A-Z2-7]{64}(?![A-Za-z0-9_-])","random":true}],
[[["dt0s02.",0,0,0,73],["dt0s03.",0,0,0,73],["dt0s09.",0,0,0,73]],80,11,1,7,{"id":"dynatrace-oauth-secret","title":"Dynatrace OAuth client secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dt0s(?:02|03|09)\\.[A-Z2-7]{8}\\.[A-Z2-7]{64}(?![A-Za-z0-9_-])","random":true}],
[[["e2b_",0,0,0,40]],44,11,1,4,{"id":"e2b-api-key","title":"E2B API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))e2b_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["sk_e2b_",0,0,0,40]],47,11,1,7,{"id":"e2b-access-token","title":"E2B access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_e2b_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["EZAK",0,0,0,54]],58,11,1,4,{"id":"easypost-api-key","title":"EasyPost API key (production)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EZAK[A-Za-z0-9]{54}(?![A-Za-z0-9_-])"}],
[[["EZTK",0,0,0,54]],58,11,1,4,{"id":"easypost-test-key","title":"EasyPost API key (test)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EZTK[A-Za-z0-9]{54}(?![A-Za-z0-9_-])"}],
[[["PRD-",0,0,0,32],["SBX-",0,0,0,32]],36,11,1,4,{"id":"ebay-client-secret","title":"eBay client secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}(?![A-Za-z0-9_-])"}],
[[["v^1.1#i^1#",0,0,0,0]],3054,0,1,10,{"id":"ebay-user-token","title":"eBay user token","pack":"secrets","level":"error","pattern":"v\\^1\\.1#i\\^1#[A-Za-z0-9^#]{10,40}t\\^[A-Za-z0-9+/]{40,3000}={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[["elastic_email",1,0,0,3],["elasticemail",1,0,0,3]],175,0,1,0,{"id":"elastic-email-key","title":"Elastic Email API key","pack":"secrets","level":"error","pattern":"elastic_?email[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-F]{96})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["essu_",0,0,0,60]],207,11,1,5,{"id":"elastic-cloud-api-key","title":"Elastic Cloud API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))essu_[A-Za-z0-9+/_-]{60,200}={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[["AAEAAWVsYXN0aWMv",0,0,0,40]],216,11,1,12,{"id":"elastic-service-token","title":"Elasticsearch service account token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AAEAAWVsYXN0aWMv[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9+/=_-])","random":true}],
[[["authorization",1,0,0,0],["elastic",1,0,0,6],["kibana",1,0,0,6]],124,0,1,0,{"id":"elastic-api-key","title":"Elasticsearch API key","pack":"secrets","level":"error","pattern":"(?:(?:elastic(?:search)?|kibana)[a-z_.-]{0,20}api_?key|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?apikey)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[A-Za-z0-9+/]{58}==)(?![A-Za-z0-9+/=_-])","ignoreCase":true,"random":true}],
[[["sk_",0,0,0,48]],51,11,1,3,{"id":"elevenlabs-api-key","title":"ElevenLabs API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_[0-9a-f]{48}(?![A-Za-z0-9_-])","random":true}],
[[["endr+",0,0,0,16]],21,11,1,5,{"id":"endor-labs-api-key","title":"Endor Labs API key or secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))endr\\+[A-Za-z0-9-]{16}(?![A-Za-z0-9_-])","random":true}],
[[["7Q~",0,3,3,31],["8Q~",0,3,3,31]],40,3,1,0,{"id":"entra-client-secret","title":"Microsoft Entra ID client secret","pack":"secrets","level":"error","proof":"azure-identifiable","pattern":"(?:(?<![A-Za-z0-9_.~-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}))[A-Za-z0-9_.~-]{3}[78]Q~[A-Za-z0-9_.~-]{31,34}(?![A-Za-z0-9_.~-])"}],
[[["encryption:",0,0,0,0],["noise_psk",0,0,0,0]],83,0,1,0,{"id":"esphome-encryption-key","title":"ESPHome API encryption key","pack":"secrets","level":"error","pattern":"(?:encryption:\\s{1,20}key:|noise_psk)[ \\t:=\"\\x27]{1,4}(?<value>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])","random":true}],
[[["private_key",1,3,9,0],["privatekey",1,3,9,0]],110,0,1,0,{"id":"ethereum-private-key","title":"Ethereum private key","pack":"secrets","level":"error","pattern":"(?:ethereum|eth|evm|deployer|wallet|owner|signer|relayer|metamask|sepolia)_?private_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?:0x)?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["arbiscan",1,0,0,3],["basescan",1,0,0,3],["bscscan",1,0,0,3],["etherscan",1,0,0,3],["polygonscan",1,0,0,3]],111,0,1,0,{"id":"etherscan-api-key","title":"Etherscan API key","pack":"secrets","level":"warning","pattern":"(?:ether|bsc|polygon|arbi|base)scan[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Z0-9]{34})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["etsy",1,0,0,3]],94,0,1,0,{"id":"etsy-api-key","title":"Etsy API key","pack":"secrets","level":"error","pattern":"etsy[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["api_key",1,3,4,0],["exa_apikey",1,0,0,0],["exaapikey",1,0,0,0]],71,0,1,0,{"id":"exa-api-key","title":"Exa API key","pack":"secrets","level":"error","pattern":"exa_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["EXO",0,0,0,24]],27,11,1,3,{"id":"exoscale-api-key","title":"Exoscale API key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EXO[0-9a-f]{24}(?![A-Za-z0-9+/=_-])","random":true}],
[[["exoscale",1,0,0,6]],105,0,1,0,{"id":"exoscale-api-secret","title":"Exoscale API secret","pack":"secrets","level":"error","pair":{"rule":"exoscale-api-key","lines":5},"pattern":"(?:exoscale[a-z_.-]{0,16}secret[a-z_.-]{0,8})(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["expo_access_token",1,0,0,0],["expo_robot_token",1,0,0,0],["expo_token",1,0,0,0]],81,0,1,0,{"id":"expo-access-token","title":"Expo access token","pack":"secrets","level":"error","pattern":"(?:expo_(?:access_|robot_)?token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["EAA",0,0,0,90]],403,11,1,3,{"id":"facebook-access-token","title":"Facebook access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EAA[A-Za-z0-9]{90,400}(?![A-Za-z0-9_-])","random":true}],
[[["access_token=",0,0,0,14]],60,0,1,0,{"id":"facebook-app-token","title":"Facebook app access token","pack":"secrets","level":"error","pattern":"access_token=(?<value>[0-9]{14,17}(?:\\||%7C)[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])","random":true}],
[[["facebook",1,0,0,6],["instagram",1,0,0,6],["meta_app",1,0,0,6],["whatsapp",1,0,0,6]],107,0,1,0,{"id":"facebook-app-secret","title":"Facebook app secret","pack":"secrets","level":"error","pattern":"(?:facebook|instagram|whatsapp|meta_app)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["IGAA",0,0,0,90],["IGQV",0,0,0,90]],404,11,1,4,{"id":"instagram-access-token","title":"Instagram access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))IG(?:AA|QV)[A-Za-z0-9_-]{90,400}(?![A-Za-z0-9_-])","random":true}],
[[["api_key",1,3,7,0],["fal_ai_apikey",1,0,0,0],["fal_ai_key",1,0,0,0],["fal_aiapikey",1,0,0,0],["fal_aikey",1,0,0,0],["fal_apikey",1,0,0,0],["fal_key",1,0,0,0],["falapikey",1,0,0,0],["falkey",1,0,0,0]],107,0,1,0,{"id":"fal-api-key","title":"fal API key","pack":"secrets","level":"error","pattern":"fal(?:_ai)?_?(?:api_?)?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["fastly",1,0,0,3]],83,0,1,0,{"id":"fastly-api-token","title":"Fastly API token","pack":"secrets","level":"error","pattern":"(?:fastly[a-z_.-]{0,16}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["figd_",0,0,0,38]],53,11,1,5,{"id":"figma-access-token","title":"Figma personal access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))figd_[A-Za-z0-9_-]{38,48}(?![A-Za-z0-9_-])","random":true}],
[[["figo_",0,0,0,40],["figoh_",0,0,0,40],["figor_",0,0,0,40],["figu_",0,0,0,40],["figuh_",0,0,0,40],["figur_",0,0,0,40]],46,11,1,5,{"id":"figma-oauth-token","title":"Figma OAuth token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))fig(?:u|ur|uh|o|or|oh)_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])","random":true}],
[[["AMf-vB",0,0,0,120]],406,11,1,6,{"id":"firebase-refresh-token","title":"Firebase user refresh token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AMf-vB[A-Za-z0-9_-]{120,400}(?![A-Za-z0-9_-])","random":true}],
[[[":APA91b",0,11,11,134]],152,11,1,4,{"id":"firebase-server-key","title":"Firebase Cloud Messaging server key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_-])","random":true}],
[[["fc-",0,0,0,32]],35,11,1,3,{"id":"firecrawl-api-key","title":"Firecrawl API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))fc-[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["fw_",0,0,0,22]],27,11,1,3,{"id":"fireworks-api-key","title":"Fireworks AI API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))fw_[A-Za-z0-9]{22,24}(?![A-Za-z0-9_-])","random":true}],
[[["fivetran",1,0,0,6]],82,0,1,0,{"id":"fivetran-api-secret","title":"Fivetran API secret","pack":"secrets","level":"error","pattern":"(?:fivetran[a-z_.-]{0,12}secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[" ser.",0,0,0,22],["\"ser.",0,0,0,22],["'ser.",0,0,0,22],["=ser.",0,0,0,22],["\u0060ser.",0,0,0,22]],27,0,1,4,{"id":"flagsmith-server-key","title":"Flagsmith server-side environment key","pack":"secrets","level":"error","pattern":"[\"'\\x60= ](?<value>ser\\.[A-Za-z0-9]{22})(?![A-Za-z0-9_-])","random":true}],
[[["FLWSECK-",0,0,0,34]],42,11,1,8,{"id":"flutterwave-secret-key","title":"Flutterwave secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))FLWSECK-[0-9a-z]{32}-X(?![A-Za-z0-9_-])","random":true}],
[[["FLWSECK_TEST-",0,0,0,12]],47,11,1,12,{"id":"flutterwave-test-key","title":"Flutterwave secret key (test)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))FLWSECK_TEST-(?:[0-9a-z]{32}-X|[A-Za-z0-9]{12,19})(?![A-Za-z0-9_-])"}],
[[["fm1a_",0,0,0,80],["fm1r_",0,0,0,80],["fm2_",0,0,0,80]],10039,11,0,4,{"id":"fly-api-token","title":"Fly.io API token","pack":"secrets","level":"error","proof":"fly-macaroon","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:fm1[ar]_|fm2_)[A-Za-z0-9+/_-]{80,2000}={0,2}(?:,(?:fm1[ar]_|fm2_)[A-Za-z0-9+/_-]{80,2000}={0,2}){0,4}"}],
[[["codeberg",1,0,0,3],["forgejo",1,0,0,3]],102,0,1,0,{"id":"forgejo-token","title":"Forgejo or Codeberg access token","pack":"secrets","level":"error","pattern":"(?:(?:forgejo|codeberg)[a-z_.-]{0,24}(?:token|key|secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["fio-u-",0,0,0,64]],70,11,1,6,{"id":"frame-io-token","title":"Frame.io developer token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))fio-u-[A-Za-z0-9_=-]{64}(?![A-Za-z0-9_-])","random":true}],
[[["freshdesk",1,0,0,3],["freshservice",1,0,0,3]],100,0,1,0,{"id":"freshdesk-api-key","title":"Freshdesk API key","pack":"secrets","level":"error","pattern":"fresh(?:desk|service)[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{18,22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["fusion_auth",1,0,0,3],["fusionauth",1,0,0,3]],141,0,1,0,{"id":"fusionauth-api-key","title":"FusionAuth API key","pack":"secrets","level":"error","pattern":"fusion_?auth[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{40,64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[".fury.io",0,20,68,0]],76,0,0,0,{"id":"gemfury-token","title":"Gemfury token","pack":"secrets","level":"error","pattern":"/(?<value>[A-Za-z0-9_-]{16,40})(?::[^@\\s\"]{0,20})?@(?:pypi|gem|npm|repo|push|apt|yum|go|maven)\\.fury\\.io","random":true}],
[[["pass",1,0,0,0],["pwd",1,0,0,0],["pword",1,0,0,0],["secret",1,0,0,0],["token",1,0,0,0],["credential",1,0,0,0],["creds",1,0,0,0],["key",1,0,0,0],["salt",1,0,0,0],["pepper",1,0,0,0],["dsn",1,0,0,0],["auth",1,0,0,0],["connectionstr",1,0,0,0],["connection_str",1,0,0,0],["connection-str",1,0,0,0]],0,0,0,0,{"id":"generic-secret","title":"Random value under the name of a secret","pack":"secrets","level":"error","detector":"assignment","random":true}],
[[["pass",1,0,0,0],["pwd",1,0,0,0],["pword",1,0,0,0],["secret",1,0,0,0],["token",1,0,0,0],["credential",1,0,0,0],["creds",1,0,0,0],["key",1,0,0,0],["salt",1,0,0,0],["pepper",1,0,0,0],["dsn",1,0,0,0],["auth",1,0,0,0],["connectionstr",1,0,0,0],["connection_str",1,0,0,0],["connection-str",1,0,0,0]],0,0,0,0,{"id":"generic-password","title":"Password in clear text","pack":"secrets","level":"warning","detector":"assignment"}],
[[["ghost",1,0,0,3]],160,0,1,0,{"id":"ghost-admin-key","title":"Ghost Admin API key","pack":"secrets","level":"error","pattern":"ghost[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{24}:[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["gb_api_",0,0,0,40]],47,11,1,7,{"id":"gitbook-api-token","title":"GitBook API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))gb_api_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}],
[[["gitea",1,0,0,3]],99,0,1,0,{"id":"gitea-token","title":"Gitea access token","pack":"secrets","level":"error","pattern":"(?:gitea[a-z_.-]{0,24}(?:token|key|secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["ghp_",0,0,0,36]],40,11,1,4,{"id":"github-classic-token","title":"GitHub personal access token (classic)","pack":"secrets","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ghp_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}],
[[["gho_",0,0,0,36]],40,11,1,4,{"id":"github-oauth-token","title":"GitHub OAuth access token","pack":"secrets","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))gho_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}],
[[["ghr_",0,0,0,76],["ghu_",0,0,0,36]],80,11,1,4,{"id":"github-app-user-token","title":"GitHub App user access or refresh token","pack":"secrets","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:ghu_[A-Za-z0-9]{36}|ghr_[A-Za-z0-9]{76})(?![A-Za-z0-9_-])"}],
[[["ghs_",0,0,0,36]],40,11,1,4,{"id":"github-installation-token","title":"GitHub App installation token","pack":"secrets","level":"warning","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ghs_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}],
[[["_eyJ",0,5,16,45]],5225,11,1,4,{"id":"github-installation-jwt","title":"GitHub App installation token (JWT form)","pack":"secrets","level":"warning","proof":"jwt","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ghs_[0-9]{1,12}_eyJ[A-Za-z0-9_-]{10,500}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,700}(?![A-Za-z0-9_-])"}],
[[["github_pat_",0,0,0,82]],93,11,1,11,{"id":"github-fine-grained-token","title":"GitHub fine-grained personal access token","pack":"secrets","level":"error","proof":"github-fine-grained","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_-])"}],
[[["_secret",1,6,19,0],["appsecret",1,6,7,0],["clientsecret",1,6,13,0],["githubsecret",1,0,0,0],["oauthsecret",1,6,7,0]],90,1,1,0,{"id":"github-oauth-client-secret","title":"GitHub OAuth or App client secret","pack":"secrets","level":"error","pattern":"(?:github_?(?:app_?|oauth_?)?(?:client_?)?secret|(?<![a-z])gh_(?:app_|oauth_)?client_secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["_TOKEN",0,3,19,0],["config.cmd",0,0,0,0],["config.sh",0,0,0,0]],270,0,1,0,{"id":"github-runner-registration-token","title":"GitHub Actions runner registration token","pack":"secrets","level":"warning","pattern":"(?:(?:config\\.(?:sh|cmd)[ a-zA-Z0-9_.:/=-]{1,200}--token|RUNNER_(?:REGISTRATION_)?TOKEN|REG_TOKEN))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>A[A-Z0-9]{28})(?![A-Za-z0-9_-])","random":true}],
[[["GR1348941",0,0,0,20],["glagent-",0,0,0,20],["glcbt-",0,0,0,20],["gldt-",0,0,0,20],["glffct-",0,0,0,20],["glft-",0,0,0,20],["glimt-",0,0,0,20],["gloas-",0,0,0,20],["glpat-",0,0,0,20],["glrt-",0,0,0,20],["glrtr-",0,0,0,20],["glsoat-",0,0,0,20]],76,11,294,5,{"id":"gitlab-token","title":"GitLab access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:gl(?:pat|dt|ft|imt|soat|rt|rtr|oas|ffct|cbt|agent)-|GR1348941)(?![A-Za-z0-9_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}(?![A-Za-z0-9_-]))(?:t[0-9]_)?[A-Za-z0-9_-]{20,64}(?![A-Za-z0-9_-])","random":true}],
[[["glagent-",0,0,0,37],["glcbt-",0,0,0,37],["gldt-",0,0,0,37],["glft-",0,0,0,37],["glimt-",0,0,0,37],["gloas-",0,0,0,37],["glpat-",0,0,0,37],["glrt-",0,0,0,37],["glrtr-",0,0,0,37],["glsoat-",0,0,0,37]],324,11,1,5,{"id":"gitlab-routable-token","title":"GitLab access token (routable)","pack":"secrets","level":"error","proof":"gitlab-routable","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))gl(?:pat|dt|rt|rtr|cbt|soat|ft|imt|oas|agent)-(?:t[0-9]_)?[A-Za-z0-9_-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}(?![A-Za-z0-9_-])"}],
[[["glptt-",0,0,0,40]],46,11,1,6,{"id":"gitlab-trigger-token","title":"GitLab pipeline trigger token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))glptt-[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["_gitlab_session=",0,0,0,32]],48,0,1,0,{"id":"gitlab-session-cookie","title":"GitLab session cookie","pack":"secrets","level":"error","pattern":"(?:_gitlab_session=)(?<value>[0-9a-z]{32})(?![A-Za-z0-9_-])","random":true}],
[[["deploy-token",1,0,0,0],["gitlab",1,0,0,5],["job-token",1,0,0,0],["private-token",1,0,0,0]],79,0,1,0,{"id":"gitlab-legacy-token","title":"GitLab access token (older form)","pack":"secrets","level":"error","pattern":"(?:gitlab[a-z_.-]{0,24}token|private-token|job-token|deploy-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["gocardless",1,0,0,3]],124,0,1,0,{"id":"gocardless-access-token","title":"GoCardless access token","pack":"secrets","level":"error","pattern":"gocardless[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:live|sandbox)_[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sso-key ",0,0,0,29]],82,0,1,0,{"id":"godaddy-api-key","title":"GoDaddy API key and secret","pack":"secrets","level":"error","pattern":"sso-key (?<value>[A-Za-z0-9]{8,24}_[A-Za-z0-9]{20,24}:[A-Za-z0-9]{20,24})(?![A-Za-z0-9_-])","random":true}],
[[["godaddy",1,0,0,6]],71,0,1,0,{"id":"godaddy-api-secret","title":"GoDaddy API secret","pack":"secrets","level":"error","pattern":"(?:godaddy[a-z_.-]{0,12}secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["chat.googleapis.com/v1/spaces/",0,0,0,17]],174,0,1,0,{"id":"google-chat-webhook-url","title":"Google Chat webhook","pack":"secrets","level":"error","pattern":"chat\\.googleapis\\.com/v1/(?<value>spaces/[A-Za-z0-9_-]{8,20}/messages\\?key=AIza[A-Za-z0-9_-]{35}&(?:amp;)?token=[A-Za-z0-9_%-]{40,60})(?![A-Za-z0-9_-])","random":true}],
[[["AIza",0,0,0,35]],39,11,1,4,{"id":"google-api-key","title":"Google API key","pack":"secrets","level":"warning","publicBeside":"authDomain|auth_domain|messagingSenderId|mobilesdk_app_id|google_app_id|GOOGLE_APP_ID|firebase_url|GCM_SENDER_ID|gcm_defaultSenderId|firebaseio\\.com|firebaseapp\\.com|storageBucket","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])","random":true}],
[[["AQ.Ab8RN6",0,0,0,40]],57,11,1,9,{"id":"google-gemini-key","title":"Google API key (new form)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AQ\\.Ab8RN6[A-Za-z0-9_-]{40,48}(?![A-Za-z0-9_-])","random":true}],
[[["GOCSPX-",0,0,0,28]],35,11,1,7,{"id":"google-oauth-client-secret","title":"Google OAuth client secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])","random":true}],
[[["\"service_account",0,8,99,0]],6118,0,0,0,{"id":"google-service-account-key","title":"Google Cloud service account key file","pack":"secrets","level":"error","proof":"service-account-json","pattern":"\\{(?:\\s|\\\\[nrt]){0,40}\\\\?\"type\\\\?\"\\s{0,4}:\\s{0,4}\\\\?\"service_account\\\\?\"[^{}]{600,6000}\\}"}],
[[["ya29.",0,0,0,60]],1005,11,1,5,{"id":"google-oauth-access-token","title":"Google OAuth access token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ya29\\.[A-Za-z0-9_-]{60,1000}(?![A-Za-z0-9_-])","random":true}],
[[["1//0",0,0,0,50]],204,11,1,4,{"id":"google-oauth-refresh-token","title":"Google OAuth refresh token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))1//0[A-Za-z0-9_-]{50,200}(?![A-Za-z0-9_-])","random":true}],
[[[":APA91b",0,11,11,134]],152,11,1,4,{"id":"google-fcm-server-key","title":"Firebase Cloud Messaging server key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_-])","random":true}],
[[["GOOG",0,0,0,20]],61,11,1,4,{"id":"google-hmac-key-id","title":"Google Cloud Storage HMAC access id","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{20})(?![A-Za-z0-9+/=_-])","random":true}],
[[["google",1,0,0,18],["secret",1,2,24,0]],127,1,1,0,{"id":"google-hmac-secret","title":"Google Cloud Storage HMAC secret","pack":"secrets","level":"error","pair":{"rule":"google-hmac-key-id","lines":5},"pattern":"(?:(?:(?<![a-z])(?:gs|gcs)|google_?cloud_?storage)_?[a-z_.-]{0,20}secret[a-z_.-]{0,16})(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}],
[[["client_secret",1,6,328,0],["clientsecret",1,6,30,0]],389,0,1,0,{"id":"google-legacy-client-secret","title":"Google OAuth client secret (older form)","pack":"secrets","level":"error","pattern":"(?:google[a-z0-9_.-]{0,24}client_?secret|apps\\.googleusercontent\\.com[\"\\x27][^{}]{0,300}\"client_secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["captcha",1,0,2,6]],108,0,1,0,{"id":"google-recaptcha-secret","title":"reCAPTCHA secret key","pack":"secrets","level":"error","pattern":"(?:(?:recaptcha|captcha)[a-z0-9_.-]{0,20}(?:secret|private)[a-z_.-]{0,8})(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>6L[A-Za-z0-9_-]{38})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["glsa_",0,0,0,41]],46,11,1,5,{"id":"grafana-service-account-token","title":"Grafana service account token","pack":"secrets","level":"error","proof":"grafana-service-account","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}(?![A-Za-z0-9_-])"}],
[[["glc_eyJ",0,0,0,60]],409,11,1,7,{"id":"grafana-cloud-token","title":"Grafana Cloud access policy token","pack":"secrets","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))glc_eyJ[A-Za-z0-9+/_-]{60,400}={0,2}(?![A-Za-z0-9+/_=-])"}],
[[["eyJrIjoi",0,0,0,60]],410,11,1,0,{"id":"grafana-api-key","title":"Grafana API key (legacy)","pack":"secrets","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,2}(?![A-Za-z0-9+/_=.-])"}],
[[["gsk_",0,0,0,52]],56,11,1,4,{"id":"groq-api-key","title":"Groq API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9_-])","random":true}],
[[["gumroad",1,0,0,3]],137,0,1,0,{"id":"gumroad-access-token","title":"Gumroad access token","pack":"secrets","level":"error","pattern":"gumroad[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pat.",0,0,0,68],["sat.",0,0,0,68]],72,11,1,4,{"id":"harness-token","title":"Harness access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:pat|sat)\\.[A-Za-z0-9_-]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}(?![A-Za-z0-9_-])","random":true}],
[[["ES_",0,0,0,32]],35,11,1,3,{"id":"hcaptcha-secret","title":"hCaptcha secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ES_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["client_secret",1,3,15,0],["clientsecret",1,3,15,0]],116,0,1,0,{"id":"hcp-client-secret","title":"HCP service principal client secret","pack":"secrets","level":"error","pattern":"(?:hcp_client_secret|hcp[a-z_.-]{0,12}client_?secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["hc-ping.com/",0,0,0,36]],48,0,1,0,{"id":"healthchecks-ping-url","title":"Healthchecks.io ping address","pack":"secrets","level":"note","pattern":"hc-ping\\.com/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f])","random":true}],
[[["sk-helicone-",0,0,0,31]],49,11,1,12,{"id":"helicone-api-key","title":"Helicone API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-helicone-(?:(?:eu|proxy|cp)-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}(?![A-Za-z0-9_-])"}],
[[["?api-key=",0,11,55,36]],100,0,1,0,{"id":"helius-url","title":"Helius node URL with its key","pack":"secrets","level":"warning","pattern":"helius(?:-rpc\\.com|\\.xyz)/[A-Za-z0-9/_-]{0,40}\\?api-key=(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","random":true}],
[[["api_key",1,4,5,0],["here_apikey",1,0,0,0],["hereapikey",1,0,0,0]],79,0,1,0,{"id":"here-api-key","title":"HERE API key","pack":"secrets","level":"warning","pattern":"here_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["HRKU-",0,0,0,36]],65,11,1,5,{"id":"heroku-api-key","title":"Heroku API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","random":true}],
[[["heroku",1,0,0,3]],84,0,1,0,{"id":"heroku-legacy-api-key","title":"Heroku API key (legacy form)","pack":"secrets","level":"error","pattern":"(?:heroku[a-z_.-]{0,12}(?:key|token|secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["hcloud",1,0,0,3],["hetzner",1,0,0,3]],120,0,1,0,{"id":"hetzner-cloud-token","title":"Hetzner Cloud API token","pack":"secrets","level":"error","pattern":"(?:(?:hcloud|hetzner)[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["hetzner",1,0,0,3]],91,0,1,0,{"id":"hetzner-dns-token","title":"Hetzner DNS API token","pack":"secrets","level":"error","pattern":"(?:hetzner_?(?:public_?)?(?:dns)?[a-z_.-]{0,12}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["auth_key",1,4,17,0],["hex__key",1,0,0,0],["hex_api_key",1,0,0,0],["hex_apikey",1,0,0,0],["hex_key",1,0,0,0],["hex_organization_key",1,0,0,0],["hex_organizationkey",1,0,0,0],["hex_repo_key",1,0,0,0],["hex_repokey",1,0,0,0],["hex_user_key",1,0,0,0],["hex_userkey",1,0,0,0]],81,0,1,0,{"id":"hex-pm-api-key","title":"Hex.pm API key","pack":"secrets","level":"error","pattern":"(?:hex_(?:api|user|organization|repo)?_?(?:auth_)?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["hooks.nabu.casa/gAAAAAB",0,0,0,80]],325,0,1,0,{"id":"home-assistant-cloudhook","title":"Home Assistant Cloud webhook","pack":"secrets","level":"warning","pattern":"hooks\\.nabu\\.casa/(?<value>gAAAAAB[A-Za-z0-9_-]{80,300}={0,2})(?![A-Za-z0-9+/=_-])","random":true}],
[[["hcaic_",0,0,0,58],["hcaik_",0,0,0,58],["hcbic_",0,0,0,58],["hcbik_",0,0,0,58]],64,11,1,6,{"id":"honeycomb-ingest-key","title":"Honeycomb ingest key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))hc[ab]i[ck]_[a-z0-9]{58}(?![A-Za-z0-9_-])","random":true}],
[[["hcamk_",0,0,0,26],["hcbmk_",0,0,0,26]],97,11,1,6,{"id":"honeycomb-management-key","title":"Honeycomb management key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))hc[ab]mk_[a-z0-9]{26}:[A-Za-z0-9]{20,64}(?![A-Za-z0-9_-])","random":true}],
[[["honeycomb",1,0,2,3]],86,0,1,0,{"id":"honeycomb-api-key","title":"Honeycomb configuration or classic key","pack":"secrets","level":"error","pattern":"(?:honeycomb[a-z_.-]{0,16}(?:key|token)|x-honeycomb-team)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|=)(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{22}))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["_secret_key",1,2,3,0],["huawei",1,0,0,6],["hw_secret_access_key",1,0,0,0]],106,0,1,0,{"id":"huawei-cloud-secret-key","title":"Huawei Cloud secret access key","pack":"secrets","level":"error","pattern":"(?:(?:huawei(?:_?cloud)?[a-z_.-]{0,12}secret[a-z_.-]{0,12}|hw_secret_(?:access_)?key|hws_secret_key|os_secret_key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pat-ap",0,0,0,38],["pat-eu",0,0,0,38],["pat-na",0,0,0,38]],44,11,1,6,{"id":"hubspot-private-app-token","title":"HubSpot private app token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pat-(?:na|eu|ap)[1-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}],
[[["hubspot",1,0,0,3]],109,0,1,0,{"id":"hubspot-client-secret","title":"HubSpot client secret","pack":"secrets","level":"error","pattern":"hubspot[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["hf_",0,0,0,34]],37,11,1,3,{"id":"hugging-face-token","title":"Hugging Face token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))hf_[A-Za-z]{34}(?![A-Za-z0-9_-])","random":true}],
[[["api_org_",0,0,0,34]],42,11,1,8,{"id":"hugging-face-organization-token","title":"Hugging Face organisation token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))api_org_[A-Za-z]{34}(?![A-Za-z0-9_-])","random":true}],
[[["_apikey",1,6,9,0],["api_key",1,6,10,0],["hunter_ioapikey",1,0,0,0],["hunterapikey",1,0,0,0],["hunterioapikey",1,0,0,0]],81,0,1,0,{"id":"hunter-api-key","title":"Hunter API key","pack":"secrets","level":"error","pattern":"hunter(?:_?io)?_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["api_key",1,3,23,0],["apikey",1,3,23,0],["ibmcloud login",1,0,0,0]],150,0,1,0,{"id":"ibm-cloud-api-key","title":"IBM Cloud API key","pack":"secrets","level":"error","pattern":"(?:(?:ibm[a-z_.-]{0,20}api_?key|ic_api_key|bluemix_api_key|ibmcloud login[a-z0-9 .:/-]{0,60}--apikey))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{44})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["secret_access_key",0,0,0,0]],89,0,1,0,{"id":"ibm-cos-hmac-secret","title":"IBM Cloud Object Storage HMAC secret","pack":"secrets","level":"error","pattern":"(?:secret_access_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{48})(?![A-Za-z0-9_-])","random":true}],
[[["maker.ifttt.com/trigger/",0,0,0,0],["maker.ifttt.com/use/",0,0,0,20]],159,0,1,0,{"id":"ifttt-webhook-key","title":"IFTTT webhook key","pack":"secrets","level":"error","pattern":"maker\\.ifttt\\.com/(?:trigger/[^\\s/\"\\x27]{1,60}/(?:json/)?with/key|use)/(?<value>[A-Za-z0-9_-]{20,60})(?![A-Za-z0-9_-])","random":true}],
[[["private_",0,0,0,28]],36,11,1,8,{"id":"imagekit-private-key","title":"ImageKit private key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))private_[A-Za-z0-9+/]{27}=(?![A-Za-z0-9+/=])","random":true}],
[[[" st.",0,0,0,90],["\"st.",0,0,0,90],["'st.",0,0,0,90],["=st.",0,0,0,90],["\u0060st.",0,0,0,90]],106,0,1,3,{"id":"infisical-service-token","title":"Infisical service token","pack":"secrets","level":"error","pattern":"[\"'\\x60= ](?<value>st\\.(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.[0-9a-f]{32}\\.[0-9a-f]{32})(?![A-Za-z0-9_-])","random":true}],
[[["infisical",1,0,0,12]],134,0,1,0,{"id":"infisical-client-secret","title":"Infisical machine identity client secret","pack":"secrets","level":"error","pattern":"(?:infisical[a-z_.-]{0,24}client_?secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["authorization",1,0,0,0],["influx",1,0,0,5]],149,0,1,0,{"id":"influxdb-token","title":"InfluxDB API token","pack":"secrets","level":"error","pattern":"(?:influx(?:db)?[a-z0-9_.-]{0,24}token|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[A-Za-z0-9_-]{86}==)(?![A-Za-z0-9=_-])","ignoreCase":true,"random":true}],
[[["apiv3_",0,0,0,80]],106,11,1,6,{"id":"influxdb-3-token","title":"InfluxDB 3 token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))apiv3_[A-Za-z0-9_-]{80,100}(?![A-Za-z0-9_-])","random":true}],
[[["infobip",1,0,0,3]],142,0,1,0,{"id":"infobip-api-key","title":"Infobip API key","pack":"secrets","level":"error","pattern":"infobip[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["ico-",0,0,0,32]],36,11,1,4,{"id":"infracost-api-key","title":"Infracost API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ico-[A-Za-z0-9]{32}(?![A-Za-z0-9_-])","random":true}],
[[["/v3/",0,9,12,32]],48,0,1,0,{"id":"infura-url","title":"Infura node URL with its key","pack":"secrets","level":"warning","pattern":"infura\\.io/(?:ws/)?v3/(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","random":true}],
[[["infura",1,0,0,6]],130,0,1,0,{"id":"infura-secret","title":"Infura API key secret","pack":"secrets","level":"error","pattern":"infura[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{32,56}={0,2})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["signkey-",0,0,0,35]],89,11,1,8,{"id":"inngest-signing-key","title":"Inngest signing key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))signkey-(?:prod|branch|test|staging|[a-z0-9]{2,16})-[0-9a-f]{32,64}(?![A-Za-z0-9_-])","random":true}],
[[["dG9rO",0,0,0,51]],108,11,1,6,{"id":"intercom-access-token","title":"Intercom access token","pack":"secrets","level":"error","proof":"intercom-token","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))dG9rO[jm][A-Za-z0-9+/]{50,100}={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[[" ion_",0,0,0,42],["\"ion_",0,0,0,42],["'ion_",0,0,0,42],["=ion_",0,0,0,42],["\u0060ion_",0,0,0,42]],47,0,1,4,{"id":"ionic-token","title":"Ionic Appflow token","pack":"secrets","level":"error","pattern":"[\"'\u0060= ](?<value>ion_[A-Za-z0-9]{42})(?![A-Za-z0-9_-])","random":true}],
[[["api_key",1,8,9,0],["iterable_apikey",1,0,0,0],["iterableapikey",1,0,0,0]],72,0,1,0,{"id":"iterable-api-key","title":"Iterable API key","pack":"secrets","level":"error","pattern":"iterable_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["jenkins",1,0,0,3]],97,0,1,0,{"id":"jenkins-api-token","title":"Jenkins API token","pack":"secrets","level":"error","pattern":"(?:jenkins[a-z_.-]{0,24}(?:token|password|pass|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>11[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["perm-",0,0,0,40],["perm:",0,0,0,40]],241,11,1,5,{"id":"jetbrains-hub-token","title":"JetBrains Hub or YouTrack permanent token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))perm[:-][A-Za-z0-9+/]{4,80}={0,2}\\.[A-Za-z0-9+/]{4,120}={0,2}\\.[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}],
[[["AKCp",0,0,0,68]],74,11,1,4,{"id":"jfrog-api-key","title":"JFrog Artifactory API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AKCp[A-Za-z0-9]{68,70}(?![A-Za-z0-9+/=_-])","random":true}],
[[["cmVmdGtu",0,0,0,56]],64,11,1,8,{"id":"jfrog-reference-token","title":"JFrog reference token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))cmVmdGtu[A-Za-z0-9]{56}(?![A-Za-z0-9+/=_-])","random":true}],
[[["jina_",0,0,0,60]],65,11,1,5,{"id":"jina-api-key","title":"Jina AI API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])"}],
[[["jumpcloud",1,0,0,3]],92,0,1,0,{"id":"jumpcloud-api-key","title":"JumpCloud API key","pack":"secrets","level":"error","pattern":"(?:jumpcloud[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["eyJ",0,0,0,45]],5208,11,1,0,{"id":"jwt","title":"JSON Web Token","pack":"secrets","level":"warning","proof":"jwt","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJ[A-Za-z0-9_-]{10,500}\\.eyJ[A-Za-z0-9_-]{10,4000}\\.[A-Za-z0-9_-]{20,700}(?![A-Za-z0-9_-])"}],
[[["K10",0,0,0,64]],173,11,1,0,{"id":"k3s-token","title":"K3s or RKE2 cluster token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))K10[0-9a-f]{64}::(?:server|node|agent|[a-z0-9]{6}\\.[a-z0-9]{16})(?::(?<value>[A-Za-z0-9._-]{16,80}))?(?![A-Za-z0-9_-])","random":true}],
[[["k6 cloud login",1,0,0,0],["k6 login",1,0,0,0],["k6_cloud_token",1,0,0,0],["k6_token",1,0,0,0]],150,0,1,0,{"id":"k6-cloud-token","title":"Grafana Cloud k6 token","pack":"secrets","level":"error","pattern":"(?:k6_(?:cloud_)?token|k6 (?:cloud )?login[ a-z-]{0,40} (?:-t|--token))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["KGAT_",0,0,0,32]],37,11,1,5,{"id":"kaggle-api-token","title":"Kaggle API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))KGAT_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["\"username\"",0,1,9,0]],151,0,0,0,{"id":"kaggle-json-key","title":"Kaggle key file","pack":"secrets","level":"error","pattern":"\\{\\s{0,8}\"username\"\\s{0,4}:\\s{0,4}\"[A-Za-z0-9_-]{1,60}\"\\s{0,4},\\s{0,8}\"key\"\\s{0,4}:\\s{0,4}\"(?<value>[0-9a-f]{32})\"","random":true}],
[[["kagi",1,0,0,3]],125,0,1,0,{"id":"kagi-api-key","title":"Kagi API key","pack":"secrets","level":"error","pattern":"kagi[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{11}\\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["\"kty\"",0,0,0,0]],3333,0,0,0,{"id":"jwk-private-key","title":"Private key as a JSON Web Key","pack":"secrets","level":"error","pattern":"\"kty\"\\s{0,4}:\\s{0,4}\"(?:EC|RSA|OKP|AKP)\"[^{}]{1,2600}\"d\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9_-]{22,700})\"","random":true}],
[[["\"d\"",0,0,0,0]],764,0,0,0,{"id":"jwk-private-key-unordered","title":"Private key as a JSON Web Key, its type behind it","pack":"secrets","level":"error","pattern":"\"d\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9_-]{22,700})\",\\s{0,40}\"(?:kty|dp|dq|qi|crv|use|key_ops|ext)\"","random":true}],
[[["\"kty\"",0,0,0,0]],833,0,0,0,{"id":"jwk-symmetric-key","title":"Symmetric key as a JSON Web Key","pack":"secrets","level":"error","pattern":"\"kty\"\\s{0,4}:\\s{0,4}\"oct\"[^{}]{1,400}\"k\"\\s{0,4}:\\s{0,4}\"(?<value>[A-Za-z0-9_-]{20,400})\"","random":true}],
[[["otpauth://hotp/",0,0,0,0],["otpauth://totp/",0,0,0,0]],1035,0,1,0,{"id":"totp-url","title":"Seed of one-time passwords","pack":"secrets","level":"error","pattern":"otpauth://(?:totp|hotp)/[^\\s\"'<>?]{0,200}\\?(?:[a-z]{1,12}=[^\\s\"'<>&]{0,100}&){0,6}secret=(?<value>[A-Za-z2-7]{16,128})(?![A-Za-z0-9])"}],
[[["otpauth-migration://offline?data",0,0,0,1]],2033,0,0,0,{"id":"totp-migration-url","title":"Seeds of one-time passwords, exported","pack":"secrets","level":"error","pattern":"otpauth-migration://offline\\?data=(?<value>[A-Za-z0-9+/%=_-]{40,2000})"}],
[[["GCSqGSIb3DQEHAaCC",0,15,15,40]],6034,1,0,0,{"id":"pkcs12-key-store","title":"Key store (PKCS#12)","pack":"secrets","level":"warning","pattern":"(?<![A-Za-z0-9+/])MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{2}[A-Za-z048]GCSqGSIb3DQEHAaCC[A-Za-z0-9+/]{40,6000}={0,2}"}],
[[["/u3+7QAAAAIAAAA",0,0,0,47]],6024,1,0,0,{"id":"java-key-store","title":"Key store (Java)","pack":"secrets","level":"warning","pattern":"(?<![A-Za-z0-9+/])/u3\\+7QAAAAIAAAA[A-Z]AAAAAQ[A-Za-z0-9+/]{40,6000}={0,2}"}],
[[["A9mimm",0,0,0,65]],6013,1,0,0,{"id":"keepass-database","title":"Password database (KeePass)","pack":"secrets","level":"warning","pattern":"(?<![A-Za-z0-9+/])A9mimm[d-f]7S7[UV][A-Za-z0-9+/]{60,6000}={0,2}"}],
[[["live_",0,0,0,64]],69,11,1,5,{"id":"kickbox-api-key","title":"Kickbox API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))live_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["kinde",1,0,0,6]],131,0,1,0,{"id":"kinde-client-secret","title":"Kinde client secret","pack":"secrets","level":"error","pattern":"kinde[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40,60})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["kit_",0,0,0,32]],36,11,1,4,{"id":"kit-api-key","title":"Kit API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))kit_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["_api_",0,11,11,40]],178,11,1,12,{"id":"klarna-api-key","title":"Klarna API password","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))klarna_(?:live|test)_api_[A-Za-z0-9_+/-]{40,160}={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[["pk_",0,0,0,34]],44,11,1,3,{"id":"klaviyo-private-key","title":"Klaviyo private API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}(?![A-Za-z0-9_-])","random":true}],
[[["kpat_",0,0,0,45],["spat_",0,0,0,45]],57,11,1,5,{"id":"kong-konnect-token","title":"Kong Konnect access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[ks]pat_[A-Za-z0-9]{45,52}(?![A-Za-z0-9_-])","random":true}],
[[["koyeb",1,0,0,3]],110,0,1,0,{"id":"koyeb-token","title":"Koyeb API token","pack":"secrets","level":"error","pattern":"(?:koyeb[a-z_.-]{0,12}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["kraken",1,0,0,6]],161,0,1,0,{"id":"kraken-api-secret","title":"Kraken API secret","pack":"secrets","level":"error","pattern":"kraken[a-z0-9_.-]{0,24}?(?:secret|private)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["bootstrap_token",1,0,0,0],["join_token",1,0,0,0],["kubeadm init",1,0,0,0],["kubeadm join",1,0,0,0],["kubeadm token create",1,0,0,0],["kubeadm_token",1,0,0,0]],274,0,1,0,{"id":"kubernetes-bootstrap-token","title":"Kubernetes bootstrap token","pack":"secrets","level":"warning","pattern":"(?:kubeadm (?:join|init|token create)[^\\n]{0,200}--token|(?:kubeadm|bootstrap|join)_token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[a-z0-9]{6}\\.[a-z0-9]{16})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["--certificate-key",0,12,312,0],["certificateKey:",0,0,0,0]],398,0,1,0,{"id":"kubernetes-certificate-key","title":"Kubernetes certificate key","pack":"secrets","level":"warning","pattern":"(?:kubeadm (?:join|init)[^\\n]{0,300}--certificate-key|certificateKey:)[ =]{1,4}\"?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","random":true}],
[[["lambdatest",1,0,0,3],["lt_access_key",1,0,0,3]],132,0,1,0,{"id":"lambdatest-access-key","title":"LambdaTest access key","pack":"secrets","level":"error","pattern":"(?:lambdatest|lt_access_key)[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:LT_)?[A-Za-z0-9]{47,50})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sk-lf-",0,0,0,36]],42,11,1,6,{"id":"langfuse-secret-key","title":"Langfuse secret key","pack":"secrets","level":"error","proof":"uuid-v4","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}],
[[["lsv2_pt_",0,0,0,43]],51,11,1,8,{"id":"langsmith-personal-token","title":"LangSmith personal access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}(?![A-Za-z0-9_-])","random":true}],
[[["lsv2_sk_",0,0,0,43]],51,11,1,8,{"id":"langsmith-service-key","title":"LangSmith service key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}(?![A-Za-z0-9_-])","random":true}],
[[["/hook/",0,28,35,32]],77,0,1,0,{"id":"lark-webhook-url","title":"Lark or Feishu bot webhook","pack":"secrets","level":"error","pattern":"open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/(?:v2/)?hook/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})(?![A-Za-z0-9_-])","random":true}],
[[["feishu",1,0,0,6],["lark",1,0,0,6]],104,0,1,0,{"id":"lark-app-secret","title":"Lark or Feishu app secret","pack":"secrets","level":"error","pattern":"(?:lark|feishu)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sdk-",0,0,0,36]],40,11,1,4,{"id":"launchdarkly-sdk-key","title":"LaunchDarkly SDK key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}],
[[["api-",0,0,0,36]],40,11,1,4,{"id":"launchdarkly-access-token","title":"LaunchDarkly API access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}],
[[["mob-",0,0,0,36]],40,11,1,4,{"id":"launchdarkly-mobile-key","title":"LaunchDarkly mobile key","pack":"secrets","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}],
[[["rel-",0,0,0,36]],40,11,1,4,{"id":"launchdarkly-relay-key","title":"LaunchDarkly Relay Proxy key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rel-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}],
[[["eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1",0,0,0,616]],1198,11,1,36,{"id":"lemon-squeezy-api-key","title":"Lemon Squeezy API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\\.eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki[A-Za-z0-9_-]{150,400}\\.[A-Za-z0-9_-]{400,700}(?![A-Za-z0-9_-])","random":true}],
[[["access_token",1,3,22,0],["accesstoken",1,3,22,0],["lightstep-access-token",1,0,0,0],["token=",1,9,29,64]],300,1,1,0,{"id":"lightstep-access-token","title":"Lightstep (ServiceNow Cloud Observability) access token","pack":"secrets","level":"warning","pattern":"(?:(?:lightstep_|(?<![a-z])ls_)(?:[a-z_]{0,12})?access_?token|lightstep-access-token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|=)(?<value>[A-Za-z0-9+/]{64,240}={0,2})(?![A-Za-z0-9+/=])","ignoreCase":true,"random":true}],
[[["dB04t89/1O/w1cDnyilFU=",0,120,160,0]],182,11,1,0,{"id":"line-channel-access-token","title":"LINE channel access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{120,160}dB04t89/1O/w1cDnyilFU=(?![A-Za-z0-9+/=_-])","random":true}],
[[["channel_secret",1,4,5,0],["channelsecret",1,4,5,0]],75,0,1,0,{"id":"line-channel-secret","title":"LINE channel secret","pack":"secrets","level":"error","pattern":"line_?channel_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["lin_api_",0,0,0,40],["lin_oauth_",0,0,0,64],["lin_wh_",0,0,0,32]],74,11,1,7,{"id":"linear-api-key","title":"Linear API key or OAuth token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:lin_api_[A-Za-z0-9]{40}|lin_oauth_[0-9a-f]{64}|lin_wh_[A-Za-z0-9]{32,48})(?![A-Za-z0-9_-])","random":true}],
[[["WPL_AP",0,0,0,27]],33,11,1,8,{"id":"linkedin-client-secret","title":"LinkedIn client secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))WPL_AP[01]\\.[A-Za-z0-9]{16}\\.[A-Za-z0-9+/]{6}==(?!=)","random":true}],
[[["linode",1,0,0,3]],119,0,1,0,{"id":"linode-token","title":"Linode API token","pack":"secrets","level":"error","pattern":"(?:linode[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["llx-",0,0,0,48]],52,11,1,4,{"id":"llamacloud-api-key","title":"LlamaCloud API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))llx-[A-Za-z0-9]{48}(?![A-Za-z0-9_-])","random":true}],
[[["live_",0,0,0,35]],40,11,1,5,{"id":"lob-live-key","title":"Lob API key (live)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))live_[0-9a-f]{35}(?![A-Za-z0-9_-])","random":true}],
[[["test_",0,0,0,35]],40,11,1,5,{"id":"lob-test-key","title":"Lob API key (test)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))test_[0-9a-f]{35}(?![A-Za-z0-9_-])","random":true}],
[[["pylf_v",0,0,0,42]],67,11,1,8,{"id":"logfire-write-token","title":"Logfire write token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pylf_v[0-9]_(?:[a-z]{2,8}_)?[A-Za-z0-9]{40,50}(?![A-Za-z0-9_-])","random":true}],
[[[".loggly.com/bulk/",1,4,7,0],[".loggly.com/inputs/",1,4,7,0],["loggly",1,0,0,5]],87,0,1,0,{"id":"loggly-token","title":"Loggly customer token","pack":"secrets","level":"warning","pattern":"(?:loggly[a-z_.-]{0,16}token|logs(?:-[0-9]{2})?\\.loggly\\.com/(?:inputs|bulk)/)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["amzn1.oa2-cs.v1.",0,0,0,64]],80,11,1,12,{"id":"amazon-oauth-client-secret","title":"Login with Amazon client secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["Atza|",0,0,0,80],["Atzr|",0,0,0,80]],1005,11,1,5,{"id":"amazon-oauth-token","title":"Login with Amazon access or refresh token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))Atz[ar]\\|[A-Za-z0-9_-]{80,1000}(?![A-Za-z0-9_-])","random":true}],
[[["amzn.mws.",0,0,0,36]],45,11,1,9,{"id":"amazon-mws-token","title":"Amazon MWS authorisation token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}],
[[[".logz.io",1,8,16,0],["logz_io",1,0,0,5],["logzio",1,0,0,5]],130,0,1,0,{"id":"logz-io-token","title":"Logz.io shipping or API token","pack":"secrets","level":"warning","pattern":"(?:logz_?io[a-z_.-]{0,20}token|listener[a-z.-]{0,8}\\.logz\\.io[^\\s\"\\x27]{0,40}[?&]token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["api_key",1,5,9,0],["loops_apikey",1,0,0,0],["loopsapikey",1,0,0,0],["so_apikey",1,5,6,0]],72,0,1,0,{"id":"loops-api-key","title":"Loops API key","pack":"secrets","level":"error","pattern":"loops_?(?:so_)?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sk_live_",0,0,0,16],["sk_test_",0,0,0,16]],24,11,1,8,{"id":"magic-secret-key","title":"Magic secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_(?:live|test)_[0-9A-F]{16}(?![A-Za-z0-9_-])"}],
[[["-us",0,32,32,1]],38,1,1,0,{"id":"mailchimp-api-key","title":"Mailchimp API key","pack":"secrets","level":"error","pattern":"(?<![0-9A-Za-z_-])[0-9a-f]{32}-us[1-9][0-9]{0,2}(?![A-Za-z0-9_-])","random":true}],
[[["mailchimp_transactional",1,0,0,3],["mandrill",1,0,0,3]],114,0,1,0,{"id":"mandrill-api-key","title":"Mailchimp Transactional (Mandrill) API key","pack":"secrets","level":"error","pattern":"(?:mandrill|mailchimp_transactional)[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:md-)?[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["mlsn.",0,0,0,64]],69,11,1,5,{"id":"mailersend-api-token","title":"MailerSend API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mlsn\\.[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["api:",1,0,0,36],["mailgun",1,0,0,0]],111,1,1,0,{"id":"mailgun-api-key","title":"Mailgun API key","pack":"secrets","level":"error","pattern":"(?:mailgun[a-z0-9_.-]{0,30}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|\\bapi:)(?<value>(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}))(?![A-Za-z0-9-])","ignoreCase":true,"random":true}],
[[["signing_key",1,7,16,0],["signingkey",1,7,16,0]],83,0,1,0,{"id":"mailgun-webhook-key","title":"Mailgun webhook signing key","pack":"secrets","level":"error","pattern":"mailgun_?(?:webhook_?)?signing_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["mailjet",1,0,0,6],["mj_apikey",1,0,0,6]],108,0,1,0,{"id":"mailjet-secret-key","title":"Mailjet secret key","pack":"secrets","level":"error","pattern":"(?:mailjet|mj_apikey)[a-z0-9_.-]{0,24}?(?:secret|private)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["mailtrap",1,0,0,3]],105,0,1,0,{"id":"mailtrap-api-token","title":"Mailtrap API token","pack":"secrets","level":"error","pattern":"mailtrap[a-z0-9_.-]{0,24}?(?:token|key)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[".make.com/",0,8,8,32],["hook.integromat.com/",0,0,0,32]],52,0,1,0,{"id":"make-webhook-url","title":"Make webhook","pack":"secrets","level":"error","pattern":"hook\\.(?:(?:eu|us)[1-9]\\.make|integromat)\\.com/(?<value>[a-z0-9]{32})(?![A-Za-z0-9_-])","random":true}],
[[["sk.eyJ",0,0,0,51]],231,11,1,6,{"id":"mapbox-secret-token","title":"Mapbox secret token","pack":"secrets","level":"error","proof":"mapbox-token","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk\\.eyJ[A-Za-z0-9_-]{30,200}\\.[A-Za-z0-9_-]{20,24}(?![A-Za-z0-9_-])","random":true}],
[[["tk.eyJ",0,0,0,51]],231,11,1,6,{"id":"mapbox-temporary-token","title":"Mapbox temporary token","pack":"secrets","level":"warning","proof":"mapbox-token","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tk\\.eyJ[A-Za-z0-9_-]{30,200}\\.[A-Za-z0-9_-]{20,24}(?![A-Za-z0-9_-])","random":true}],
[[["syr_",0,0,0,29],["syt_",0,0,0,29]],152,11,1,4,{"id":"matrix-access-token","title":"Matrix access token (Synapse)","pack":"secrets","level":"error","proof":"matrix-crc32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sy[tr]_[A-Za-z0-9+/=]{1,120}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![A-Za-z0-9_-])"}],
[[["mar_",0,0,0,37],["mat_",0,0,0,37],["mcr_",0,0,0,37],["mct_",0,0,0,37],["mpt_",0,0,0,37]],41,11,1,4,{"id":"matrix-service-token","title":"Matrix access token (Authentication Service)","pack":"secrets","level":"error","proof":"matrix-crc32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))m(?:at|cr|ct|ar|pt)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}(?![A-Za-z0-9_-])"}],
[[["mattermost",1,0,0,5]],101,0,1,0,{"id":"mattermost-access-token","title":"Mattermost access token","pack":"secrets","level":"error","pattern":"mattermost[a-z0-9_.-]{0,24}?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{26})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["/hooks/",0,11,125,26]],158,0,1,0,{"id":"mattermost-webhook-url","title":"Mattermost incoming webhook","pack":"secrets","level":"error","pattern":"https?://[A-Za-z0-9.-]{4,80}(?::[0-9]{1,5})?(?:/[A-Za-z0-9_-]{1,30})?/hooks/(?<value>[a-z0-9]{26})(?![A-Za-z0-9_-])","random":true}],
[[["_mmk",0,36,36,0]],40,1,1,0,{"id":"maxmind-license-key","title":"MaxMind licence key","pack":"secrets","level":"error","pattern":"(?<![A-Za-z0-9_])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![A-Za-z0-9_-])","random":true}],
[[["sk_",0,0,0,64]],67,11,1,3,{"id":"medusa-secret-key","title":"Medusa secret API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["_admin_key",1,5,11,0],["_api_key",1,5,19,0],["_master_key",1,5,11,0],["_private_key",1,5,11,0],["masterkey",1,5,11,0],["meiliadminkey",1,0,0,0],["meiliapikey",1,0,0,0],["meilisearchadminkey",1,0,0,0],["meilisearchapikey",1,0,0,0]],115,0,1,0,{"id":"meilisearch-key","title":"Meilisearch master or API key","pack":"secrets","level":"error","pattern":"(?:meili(?:search)?_(?:master_key|admin_key|private_key|api_key|(?:master|admin|private)_api_key)|meili(?:search)?(?:master|admin|api)key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["m0-",0,0,0,40]],43,11,1,3,{"id":"mem0-api-key","title":"Mem0 API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))m0-[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}],
[[["meraki",1,0,0,3],["x-cisco-meraki-api-key",1,0,0,0]],93,0,1,0,{"id":"meraki-api-key","title":"Cisco Meraki API key","pack":"secrets","level":"error","pattern":"(?:meraki[a-z_.-]{0,20}key|x-cisco-meraki-api-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["APP_USR-",0,0,0,61]],85,11,1,8,{"id":"mercado-pago-access-token","title":"Mercado Pago access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))APP_USR-[0-9]{14,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{2,5}__)?-[0-9]{6,11}(?![A-Za-z0-9_-])","random":true}],
[[["TEST-",0,0,0,61]],82,11,1,5,{"id":"mercado-pago-test-token","title":"Mercado Pago access token (test)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))TEST-[0-9]{14,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{2,5}__)?-[0-9]{6,11}(?![A-Za-z0-9_-])","random":true}],
[[["_yrucrem",0,60,89,0]],97,0,0,12,{"id":"mercury-api-token","title":"Mercury API token","pack":"secrets","level":"error","pattern":"(?:secret-token:)?mercury_(?:production|sandbox)_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem","random":true}],
[[["mergify_application_key_",0,0,0,40]],224,11,1,12,{"id":"mergify-application-key","title":"Mergify application key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mergify_application_key_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])","random":true}],
[[["message_bird",1,0,0,3],["messagebird",1,0,0,3]],108,0,1,0,{"id":"messagebird-api-key","title":"MessageBird access key","pack":"secrets","level":"error","pattern":"message_?bird[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:live_|test_)?[A-Za-z0-9]{25})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["mb_",0,0,0,44]],47,11,1,3,{"id":"metabase-api-key","title":"Metabase API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mb_[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=_-])","random":true}],
[[["logdna",1,0,0,3],["mezmo",1,0,0,3]],85,0,1,0,{"id":"mezmo-ingestion-key","title":"Mezmo (LogDNA) ingestion key","pack":"secrets","level":"warning","pattern":"(?:(?:mezmo|logdna)[a-z_.-]{0,20}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[".webhook.office.com/webhookb2/",0,1,60,36]],310,0,1,0,{"id":"teams-webhook-url","title":"Microsoft Teams incoming webhook","pack":"secrets","level":"error","pattern":"[a-z0-9-]{1,60}\\.webhook\\.office\\.com/webhookb2/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:/[A-Za-z0-9_-]{40,60})?)(?![A-Za-z0-9_-])"}],
[[["/IncomingWebhook/",0,100,103,69]],189,0,1,0,{"id":"teams-legacy-webhook-url","title":"Microsoft Teams incoming webhook (older)","pack":"secrets","level":"error","pattern":"outlook\\.office(?:365)?\\.com/webhook/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])"}],
[[["Mid-server-",0,0,0,16]],51,11,1,11,{"id":"midtrans-server-key","title":"Midtrans server key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))Mid-server-[A-Za-z0-9_-]{16,40}(?![A-Za-z0-9_-])","random":true}],
[[["SB-Mid-server-",0,0,0,16]],54,11,1,12,{"id":"midtrans-test-key","title":"Midtrans server key (sandbox)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SB-Mid-server-[A-Za-z0-9_-]{16,40}(?![A-Za-z0-9_-])","random":true}],
[[["sk-api-",0,0,0,119]],126,11,1,7,{"id":"minimax-api-key","title":"MiniMax API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-api-[A-Za-z0-9_-]{119}(?![A-Za-z0-9_-])","random":true}],
[[["eyJtaXJvLm9yaWdpbiI6",0,0,0,36]],64,11,1,20,{"id":"miro-access-token","title":"Miro access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9]{8,16}_[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])"}],
[[["mistral",1,0,0,3]],105,0,1,0,{"id":"mistral-api-key","title":"Mistral AI API key","pack":"secrets","level":"error","pattern":"mistral[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["mixpanel",1,0,0,6]],106,0,1,0,{"id":"mixpanel-secret","title":"Mixpanel secret","pack":"secrets","level":"error","pattern":"mixpanel[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:[0-9a-f]{32}|[A-Za-z0-9]{32}))(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["TOKEN_ID",0,0,0,0],["token-id",0,0,0,0],["token_id",0,0,0,0]],57,0,1,3,{"id":"modal-token-id","title":"Modal token id","pack":"secrets","level":"note","pattern":"(?:token-id[ =]|(?:token_id|TOKEN_ID)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)(?<value>ak-[A-Za-z0-9]{22})(?![A-Za-z0-9_-])","random":true}],
[[["TOKEN_SECRET",0,0,0,0],["token-secret",0,0,0,0],["token_secret",0,0,0,0]],61,0,1,3,{"id":"modal-token-secret","title":"Modal token secret","pack":"secrets","level":"error","pair":{"rule":"modal-token-id","lines":5},"pattern":"(?:token-secret[ =]|(?:token_secret|TOKEN_SECRET)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)(?<value>as-[A-Za-z0-9]{22})(?![A-Za-z0-9_-])","random":true}],
[[["live_",0,0,0,30]],35,11,1,5,{"id":"mollie-live-key","title":"Mollie API key (live)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))live_[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}],
[[["mollie",1,0,0,0]],89,0,1,5,{"id":"mollie-test-key","title":"Mollie API key (test)","pack":"secrets","level":"warning","pattern":"(?:mollie[a-z0-9_.-]{0,24}?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|mollie[a-z0-9_.>-]{0,24}\\([\"\\x27])(?<value>test_[A-Za-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["access_",0,0,0,40]],47,11,1,7,{"id":"mollie-access-token","title":"Mollie organisation access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))access_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}],
[[["mdb_sa_sk_",0,0,0,40]],50,11,1,10,{"id":"mongodb-atlas-service-secret","title":"MongoDB Atlas service account secret","pack":"secrets","level":"error","pair":{"rule":"mongodb-atlas-service-id","lines":6},"pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])","random":true}],
[[["mdb_sa_id_",0,0,0,24]],34,11,1,10,{"id":"mongodb-atlas-service-id","title":"MongoDB Atlas service account id","pack":"secrets","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))mdb_sa_id_[0-9a-f]{24}(?![A-Za-z0-9_-])","random":true}],
[[["api_key",1,12,36,0],["mongodb_atlas",1,0,0,10],["private_apikey",1,5,28,0],["private_key",1,5,28,0],["privateapikey",1,5,28,0],["privatekey",1,5,28,0]],104,0,1,0,{"id":"mongodb-atlas-private-key","title":"MongoDB Atlas API private key","pack":"secrets","level":"error","pattern":"(?:(?:mongodb_?)?atlas[a-z_.-]{0,16}private_?(?:api_?)?key|mcli_private_api_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["\"sk-",1,8,69,48],["'sk-",1,8,69,48],["\u0060sk-",1,8,69,48],["moonshot",1,0,0,3],["sk-",1,8,68,48]],125,0,1,0,{"id":"moonshot-api-key","title":"Moonshot AI API key","pack":"secrets","level":"error","pattern":"(?:moonshot|kimi)[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>sk-[A-Za-z0-9_-]{48})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["token_secret",1,3,4,0],["tokensecret",1,3,4,0]],115,0,1,0,{"id":"mux-token-secret","title":"Mux token secret","pack":"secrets","level":"error","pattern":"mux_?token_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{75})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[".app.n8n.cloud/form/",0,0,0,36],[".app.n8n.cloud/webhook/",0,0,0,36]],59,0,1,0,{"id":"n8n-webhook-url","title":"n8n cloud webhook","pack":"secrets","level":"error","pattern":"\\.app\\.n8n\\.cloud/(?:webhook|form)/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])"}],
[[["namecheap",1,0,0,3]],80,0,1,0,{"id":"namecheap-api-key","title":"Namecheap API key","pack":"secrets","level":"error","pattern":"(?:namecheap[a-z_.-]{0,12}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["SAA",0,0,0,55],["SCA",0,0,0,55],["SNA",0,0,0,55],["SOA",0,0,0,55],["SUA",0,0,0,55],["SXA",0,0,0,55]],58,11,1,2,{"id":"nats-seed","title":"NATS seed","pack":"secrets","level":"error","proof":"crc16-base32","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))S[ACNOUX]A[A-Z2-7]{55}(?![A-Za-z0-9+/=_-])","random":true}],
[[["ncp_iam_BPA",0,0,0,15]],34,11,1,12,{"id":"naver-cloud-access-key","title":"NAVER Cloud access key id","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ncp_iam_BPA[MS]KR[A-Za-z0-9]{12,20}(?![A-Za-z0-9_-])","random":true}],
[[["ncp_iam_BPK",0,0,0,19]],54,11,1,11,{"id":"naver-cloud-secret-key","title":"NAVER Cloud secret key","pack":"secrets","level":"error","pair":{"rule":"naver-cloud-access-key","lines":5},"pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ncp_iam_BPK[MS]KR[A-Za-z0-9]{16,40}(?![A-Za-z0-9_-])","random":true}],
[[["ed25519:",0,0,0,85]],98,1,1,8,{"id":"near-secret-key","title":"NEAR secret key","pack":"secrets","level":"error","pattern":"(?<![A-Za-z0-9_-])ed25519:[1-9A-HJ-NP-Za-km-z]{85,90}(?![A-Za-z0-9])","random":true}],
[[["napi_",0,0,0,64]],69,11,1,5,{"id":"neon-api-key","title":"Neon API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))napi_[a-z0-9]{64}(?![A-Za-z0-9_-])","random":true}],
[[["npg_",0,0,0,12]],16,11,1,4,{"id":"neon-database-password","title":"Neon database password","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))npg_[A-Za-z0-9]{12}(?![A-Za-z0-9_-])","random":true}],
[[["nbp_",0,0,0,36]],40,11,1,4,{"id":"netbird-access-token","title":"NetBird personal access token","pack":"secrets","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))nbp_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}],
[[["nfb_",0,0,0,36],["nfc_",0,0,0,36],["nfo_",0,0,0,36],["nfp_",0,0,0,36],["nfu_",0,0,0,36]],40,11,1,4,{"id":"netlify-token","title":"Netlify access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:nfp|nfc|nfo|nfu|nfb)_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])","random":true}],
[[["api.netlify.com/build_hooks/",0,0,0,24]],52,0,1,0,{"id":"netlify-build-hook","title":"Netlify build hook","pack":"secrets","level":"error","pattern":"api\\.netlify\\.com/build_hooks/(?<value>[0-9a-f]{24})(?![A-Za-z0-9_-])","random":true}],
[[["netlify",1,0,0,5]],95,0,1,0,{"id":"netlify-legacy-token","title":"Netlify access token (legacy form)","pack":"secrets","level":"error","pattern":"(?:netlify[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["NRAK-",0,0,0,27]],32,11,1,5,{"id":"new-relic-user-key","title":"New Relic user API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))NRAK-[A-Z0-9]{27}(?![A-Za-z0-9_-])","random":true}],
[[["FFFFNRAL",0,36,37,0],["NRAL",0,36,37,0]],45,11,1,0,{"id":"new-relic-license-key","title":"New Relic licence key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:[0-9a-f]{36}|(?:eu|us|gov)[0-9]{2}xx[0-9a-f]{30})(?:FFFF)?NRAL(?![A-Za-z0-9_-])"}],
[[["NRII-",0,0,0,32],["NRIQ-",0,0,0,32]],37,11,1,5,{"id":"new-relic-insights-key","title":"New Relic Insights insert or query key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))NRI[IQ]-[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])","random":true}],
[[["NRAA-",0,0,0,27],["NRRA-",0,0,0,42]],47,11,1,5,{"id":"new-relic-admin-key","title":"New Relic admin or REST API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:NRAA-[0-9a-f]{27}|NRRA-[0-9a-f]{42})(?![A-Za-z0-9_-])","random":true}],
[[["-NRMA",0,42,42,0]],47,11,1,2,{"id":"new-relic-mobile-token","title":"New Relic mobile app token","pack":"secrets","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AA[0-9a-f]{40}-NRMA(?![A-Za-z0-9_-])","random":true}],
[[["authtoken",1,0,17,0],["ngrok",1,0,0,0]],100,0,1,0,{"id":"ngrok-token","title":"ngrok authtoken or API key","pack":"secrets","level":"error","pattern":"(?:ngrok[a-z_.-]{0,16}(?:token|key)|authtoken|ngrok config add-(?:authtoken|api-key))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[12][A-Za-z0-9]{26}_[A-Za-z0-9]{20,22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["nomad_acl_token",1,0,0,0],["nomad_token",1,0,0,0],["x-nomad-token",1,0,0,0]],75,0,1,0,{"id":"nomad-token","title":"Nomad ACL token","pack":"secrets","level":"error","pattern":"(?:nomad_(?:acl_)?token|x-nomad-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["nsec1",0,0,0,58]],63,11,1,5,{"id":"nostr-secret-key","title":"Nostr secret key","pack":"secrets","level":"error","proof":"bech32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))nsec1[02-9ac-hj-np-z]{58}(?![A-Za-z0-9_-])","random":true}],
[[["ntn_",0,0,0,46],["secret_",0,0,0,43]],50,11,1,4,{"id":"notion-token","title":"Notion integration token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9_-])","random":true}],
[[["novu",1,0,0,3]],102,0,1,0,{"id":"novu-api-key","title":"Novu secret key","pack":"secrets","level":"error","pattern":"novu[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["npm_",0,0,0,36]],40,11,1,4,{"id":"npm-access-token","title":"npm access token","pack":"secrets","level":"error","proof":"crc32-base62","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])"}],
[[["_auth",0,0,0,0],["_password",0,0,0,0]],322,1,1,0,{"id":"npm-registry-credential","title":"Credential of a package registry in .npmrc","pack":"secrets","level":"error","pattern":"(?<![A-Za-z0-9])_(?:authToken|auth|password)[ \\t]{0,4}=[ \\t]{0,4}[\"\\x27]?(?<value>(?!npm_|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|\\$)[A-Za-z0-9._+/-]{20,300}={0,2})(?![A-Za-z0-9._+/=-])","random":true}],
[[["tk_",0,0,0,29]],32,11,1,3,{"id":"ntfy-access-token","title":"ntfy access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tk_[a-z0-9]{29}(?![A-Za-z0-9_-])","random":true}],
[[["oy2",0,0,0,43]],46,11,1,3,{"id":"nuget-api-key","title":"NuGet API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))oy2[a-z0-9]{43}(?![A-Za-z0-9+/=_-])","random":true}],
[[["nvapi-",0,0,0,60]],76,11,1,6,{"id":"nvidia-api-key","title":"NVIDIA API key (NIM, NGC)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))nvapi-[A-Za-z0-9_-]{60,70}(?![A-Za-z0-9_-])","random":true}],
[[["ngc_api",1,0,0,3],["ngc_cli_api",1,0,0,3]],129,0,1,0,{"id":"nvidia-ngc-key","title":"NGC API key (legacy)","pack":"secrets","level":"error","pattern":"ngc_(?:cli_)?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{80,88}={0,2})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["fHJlYWQ=",0,48,48,0],["fHJlYWQtd3JpdGU=",0,48,48,0]],64,11,1,0,{"id":"nx-cloud-access-token","title":"Nx Cloud access token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9+/]{48}fHJlYWQ(?:td3JpdGU=|=)(?![A-Za-z0-9+/=_-])"}],
[[["nyk_v0_",0,0,0,64]],71,11,1,7,{"id":"nylas-api-key","title":"Nylas API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))nyk_v0_[A-Za-z0-9]{64}(?![A-Za-z0-9_-])","random":true}],
[[["API-",0,0,0,25]],36,11,1,4,{"id":"octopus-api-key","title":"Octopus Deploy API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))API-[A-Z0-9]{25,32}(?![A-Za-z0-9_-])","random":true}],
[[["authorization",1,0,0,0],["okta",1,0,0,5]],95,0,1,0,{"id":"okta-api-token","title":"Okta API token","pack":"secrets","level":"error","pattern":"(?:okta[a-z_.-]{0,20}token|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?ssws)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>00[A-Za-z0-9_-]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["client-secret",1,4,24,0],["client.secret",1,4,24,0],["client_secret",1,4,24,0],["clientsecret",1,4,24,0]],125,0,1,0,{"id":"okta-client-secret","title":"Okta client secret","pack":"secrets","level":"error","pattern":"(?:okta[a-z0-9_.-]{0,20}client[_.-]?secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["ollama",1,0,0,3]],129,0,1,0,{"id":"ollama-api-key","title":"Ollama API key","pack":"secrets","level":"error","pattern":"ollama[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32}\\.[A-Za-z0-9_-]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["skey_",0,0,0,19]],29,11,1,5,{"id":"omise-secret-key","title":"Omise secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))skey_(?:test_)?[a-z0-9]{19}(?![A-Za-z0-9_-])"}],
[[["ops_eyJ",0,0,0,250]],2009,11,1,7,{"id":"one-password-service-token","title":"1Password service account token","pack":"secrets","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ops_eyJ[A-Za-z0-9+/_-]{250,2000}={0,2}(?![A-Za-z0-9+/_=-])"}],
[[["A3-",0,0,0,36]],40,11,1,3,{"id":"one-password-secret-key","title":"1Password account secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![A-Za-z0-9_-])","random":true}],
[[["os_v2_app_",0,0,0,103]],113,11,1,10,{"id":"onesignal-app-key","title":"OneSignal app API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))os_v2_app_[a-z2-7]{103}(?![A-Za-z0-9_-])","random":true}],
[[["os_v2_org_",0,0,0,103]],113,11,1,10,{"id":"onesignal-organization-key","title":"OneSignal organisation API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))os_v2_org_[a-z2-7]{103}(?![A-Za-z0-9_-])","random":true}],
[[["ovsxp_",0,0,0,36]],42,11,1,6,{"id":"open-vsx-token","title":"Open VSX access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ovsxp_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}],
[[["T3BlbkFJ",0,23,128,20]],256,11,1,3,{"id":"openai-api-key","title":"OpenAI API key","pack":"secrets","level":"error","proof":"openai-marker","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-(?:proj-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})(?![A-Za-z0-9_-])","random":true}],
[[["T3BlbkFJ",0,31,131,20]],259,11,1,3,{"id":"openai-service-account-key","title":"OpenAI service account key","pack":"secrets","level":"error","proof":"openai-marker","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}(?![A-Za-z0-9_-])","random":true}],
[[["T3BlbkFJ",0,29,129,20]],257,11,1,3,{"id":"openai-admin-key","title":"OpenAI admin key","pack":"secrets","level":"error","proof":"openai-marker","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-admin-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}(?![A-Za-z0-9_-])","random":true}],
[[["sk-or-v1-",0,0,0,64]],73,11,1,9,{"id":"openrouter-api-key","title":"OpenRouter API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk-or-v1-[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["sha256~",0,0,0,43]],50,11,1,7,{"id":"openshift-user-token","title":"OpenShift OAuth access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])","random":true}],
[[["genie",1,0,3,3]],87,0,1,0,{"id":"opsgenie-api-key","title":"Opsgenie API key","pack":"secrets","level":"error","pattern":"(?:(?:opsgenie|genie)[a-z_.-]{0,16}key|genie_?key)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["optimizely",1,0,0,3]],136,0,1,0,{"id":"optimizely-token","title":"Optimizely personal token","pack":"secrets","level":"error","pattern":"optimizely[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>2:[A-Za-z0-9_-]{43,58})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["ory_apikey_",0,0,0,32],["ory_pat_",0,0,0,32],["ory_wak_",0,0,0,32]],43,11,1,8,{"id":"ory-api-key","title":"Ory API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ory_(?:pat|apikey|wak)_[A-Za-z0-9]{32}(?![A-Za-z0-9_-])","random":true}],
[[["ory_at_",0,0,0,87],["ory_rt_",0,0,0,87],["ory_st_",0,0,0,32]],94,11,1,7,{"id":"ory-oauth-token","title":"Ory OAuth or session token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ory_(?:[ar]t_[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}|st_[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","random":true}],
[[["app_secret",1,3,23,0],["application_secret",1,3,49,0],["applicationsecret",1,3,23,0],["appsecret",1,3,23,0]],123,0,1,0,{"id":"ovh-application-secret","title":"OVHcloud application secret","pack":"secrets","level":"error","pattern":"(?:(?:ovh[a-z_.-]{0,20}app(?:lication)?_?secret|application_key[ \\t]{0,4}=[ \\t]{0,4}[a-z0-9]{16}[ \\t\\r]{0,4}\\n[ \\t]{0,4}application_secret))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["consumer_key",1,3,68,0],["consumerkey",1,3,23,0]],136,0,1,0,{"id":"ovh-consumer-key","title":"OVHcloud consumer key","pack":"secrets","level":"error","pattern":"(?:(?:ovh[a-z_.-]{0,20}consumer_?key|application_secret[ \\t]{0,4}=[ \\t]{0,4}[a-z0-9]{32}[ \\t\\r]{0,4}\\n[ \\t]{0,4}consumer_key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["packagecloud",1,0,0,5]],101,0,1,0,{"id":"packagecloud-token","title":"packagecloud token","pack":"secrets","level":"error","pattern":"(?:packagecloud[a-z_.-]{0,12}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{48})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["@packagecloud.io",0,49,50,0]],66,0,0,0,{"id":"packagecloud-read-token","title":"packagecloud token in an address","pack":"secrets","level":"error","pattern":"/(?<value>[0-9a-f]{48}):?@packagecloud\\.io","random":true}],
[[["packagist_",0,0,0,72]],82,11,1,12,{"id":"packagist-token","title":"Private Packagist authentication token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))packagist_[ou][ru]t_[0-9a-f]{68}(?![A-Za-z0-9_-])","random":true}],
[[["pdl_live_apikey_",0,0,0,53]],69,11,1,12,{"id":"paddle-api-key","title":"Paddle API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9_-])","random":true}],
[[["pdl_sdbx_apikey_",0,0,0,53]],69,11,1,12,{"id":"paddle-sandbox-key","title":"Paddle API key (sandbox)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![A-Za-z0-9_-])","random":true}],
[[["pdl_ntfset_",0,0,0,59]],70,11,1,11,{"id":"paddle-webhook-secret","title":"Paddle notification secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}(?![A-Za-z0-9+/=_-])","random":true}],
[[["ak_live_",0,0,0,30]],38,11,1,8,{"id":"pagarme-api-key","title":"Pagar.me API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ak_live_[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}],
[[["pager_duty_",1,0,0,5],["pagerduty",1,0,0,3],["pd_api_key",1,0,0,0],["pd_api_token",1,0,0,0],["pd_token",1,0,0,0],["token token=",1,0,0,0]],88,1,1,0,{"id":"pagerduty-api-token","title":"PagerDuty API token","pack":"secrets","level":"error","pattern":"(?:(?:pagerduty|pager_duty)_(?:[a-z]{0,12}_){0,2}(?:token|api_?key)|(?<![a-z])pd_(?:api_token|api_key|token)|pagerduty_?(?:api_?)?(?:token|key)|token token=(?=[uy][+_]))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)?(?<value>(?:[uy][+_][A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20}))(?![A-Za-z0-9_+-])","ignoreCase":true,"random":true}],
[[["pager_duty",1,0,0,10],["pagerduty",1,0,0,10],["routing_key",1,0,0,0]],105,0,1,0,{"id":"pagerduty-integration-key","title":"PagerDuty integration key","pack":"secrets","level":"warning","pattern":"(?:(?:pagerduty|pager_duty)[a-z_.-]{0,24}(?:integration|routing|service)_?key|routing_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["papertrail",1,0,2,5]],71,0,1,0,{"id":"papertrail-api-token","title":"Papertrail API token","pack":"secrets","level":"error","pattern":"(?:papertrail[a-z_.-]{0,12}token|x-papertrail-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["particle",1,0,4,3]],171,0,1,0,{"id":"particle-access-token","title":"Particle access token","pack":"secrets","level":"error","pattern":"(?:particle[a-z_.-]{0,16}token|api\\.particle\\.io[^\\s\"\\x27]{0,80}access_token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["$2a$",0,0,0,2],["$2b$",0,0,0,2],["$2x$",0,0,0,2],["$2y$",0,0,0,2]],60,1,1,0,{"id":"bcrypt-hash","title":"bcrypt hash of a password","pack":"secrets","level":"note","pattern":"(?<![\\w./+])(?:\\$2a\\$|\\$2b\\$|\\$2y\\$|\\$2x\\$)[0-3]\\d\\$[./A-Za-z0-9]{53}(?![\\w./+=])"}],
[[["$argon2i$v=",0,0,0,2],["d$v=",0,7,8,2]],233,0,1,0,{"id":"argon2-hash","title":"Argon2 hash of a password","pack":"secrets","level":"note","pattern":"\\$argon2(?:id|i|d)\\$v=\\d{2}\\$m=\\d{1,8},t=\\d{1,4},p=\\d{1,4}\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,128}(?![\\w./+=])"}],
[[["$7$",0,0,0,2],["$gy$j",0,0,0,2],["$scrypt$ln=",0,0,0,1],["$y$j",0,0,0,2]],219,1,1,0,{"id":"scrypt-hash","title":"scrypt or yescrypt hash of a password","pack":"secrets","level":"note","pattern":"(?:\\$scrypt\\$ln=\\d{1,2},r=\\d{1,3},p=\\d{1,3}\\$[A-Za-z0-9+/]{11,64}\\$[A-Za-z0-9+/]{22,128}|(?<![\\w./+])(?:\\$7\\$|\\$y\\$j|\\$gy\\$j)[./A-Za-z0-9]{2,16}\\$[./A-Za-z0-9]{8,86}\\$[./A-Za-z0-9]{43})(?![\\w./+=])"}],
[[["$5$",0,0,0,1],["$6$",0,0,0,1],["$rounds=",0,2,2,1]],123,1,1,0,{"id":"crypt-hash","title":"crypt hash of a password (SHA-2)","pack":"secrets","level":"warning","pattern":"(?<![\\w./+])(?:\\$6\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{86}|\\$5\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{43})(?![\\w./+=])"}],
[[["$1$",0,0,0,1],["$P$B",0,0,0,30],["$apr1$",0,0,0,1],["{SSHA}",0,0,0,32]],51,1,1,0,{"id":"weak-password-hash","title":"Weak hash of a password","pack":"secrets","level":"note","pattern":"(?:(?<![\\w./+])(?:(?:\\$1\\$|\\$apr1\\$)[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|\\$P\\$B[./A-Za-z0-9]{30})|\\{SSHA\\}[A-Za-z0-9+/]{32,43}={0,2})(?![\\w./+=])"}],
[[[":::",0,70,73,0]],76,0,0,0,{"id":"ntlm-hash","title":"NTLM hash of a password","pack":"secrets","level":"warning","pattern":":\\d{3,6}:[0-9a-fA-F]{32}:(?<value>[0-9a-fA-F]{32}):::"}],
[[["paypal",1,0,0,6]],152,0,1,0,{"id":"paypal-client-secret","title":"PayPal client secret","pack":"secrets","level":"error","pattern":"paypal[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>E[A-Za-z0-9_-]{79})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sk_live_",0,0,0,40]],48,11,1,8,{"id":"paystack-secret-key","title":"Paystack secret key (live)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_live_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["sk_test_",0,0,0,40]],48,11,1,8,{"id":"paystack-test-key","title":"Paystack secret key (test)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_test_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["percy",1,0,0,5]],115,0,1,0,{"id":"percy-token","title":"Percy project token","pack":"secrets","level":"warning","pattern":"(?:percy[a-z_.-]{0,12}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:(?:web|app|auto|vmw|res|ss)_)?[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pplx-",0,0,0,48]],53,11,1,5,{"id":"perplexity-api-key","title":"Perplexity API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pplx-[A-Za-z0-9]{48}(?![A-Za-z0-9_-])","random":true}],
[[["api-",0,0,0,28],["cli-",0,0,0,28]],32,11,1,4,{"id":"phabricator-conduit-token","title":"Phabricator or Phorge Conduit token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:api|cli)-[a-z0-9]{28}(?![A-Za-z0-9_-])","random":true}],
[[["pcsk_",0,0,0,66]],78,11,1,5,{"id":"pinecone-api-key","title":"Pinecone API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,66}(?![A-Za-z0-9_-])","random":true}],
[[["pinecone",1,0,0,3]],87,0,1,0,{"id":"pinecone-legacy-api-key","title":"Pinecone API key (older form)","pack":"secrets","level":"error","pattern":"(?:pinecone[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pina_",0,0,0,60],["pinr_",0,0,0,60]],305,11,1,5,{"id":"pinterest-access-token","title":"Pinterest access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pin[ar]_[A-Za-z0-9_-]{60,300}(?![A-Za-z0-9_-])","random":true}],
[[[".m.pipedream.net",0,23,40,0]],56,0,0,0,{"id":"pipedream-webhook-url","title":"Pipedream workflow URL","pack":"secrets","level":"warning","pattern":"https://(?<value>eo[a-z0-9]{13}|[0-9a-f]{32})\\.m\\.pipedream\\.net"}],
[[["pipedrive",1,0,0,3]],115,0,1,0,{"id":"pipedrive-api-token","title":"Pipedrive API token","pack":"secrets","level":"error","pattern":"pipedrive[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["access-development-",0,0,0,36],["access-production-",0,0,0,36]],55,11,1,12,{"id":"plaid-access-token","title":"Plaid access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))access-(?:production|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}],
[[["access-sandbox-",0,0,0,36]],51,11,1,12,{"id":"plaid-sandbox-token","title":"Plaid access token (sandbox)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))access-sandbox-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])"}],
[[["plaid",1,0,0,6]],101,0,1,0,{"id":"plaid-client-secret","title":"Plaid client secret","pack":"secrets","level":"error","pattern":"plaid[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pscale_pw_",0,0,0,32]],74,11,1,10,{"id":"planetscale-password","title":"PlanetScale database password","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pscale_pw_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_-])","random":true}],
[[["pscale_oauth_",0,0,0,32],["pscale_tkn_",0,0,0,32]],77,11,1,11,{"id":"planetscale-service-token","title":"PlanetScale service or OAuth token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pscale_(?:tkn|oauth)_[A-Za-z0-9_=.-]{32,64}(?![A-Za-z0-9_-])","random":true}],
[[["plivo",1,0,0,3]],111,0,1,0,{"id":"plivo-auth-token","title":"Plivo auth token","pack":"secrets","level":"error","pattern":"plivo[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["polar_oat_",0,0,0,30]],70,11,1,10,{"id":"polar-organization-token","title":"Polar organisation access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))polar_oat_[A-Za-z0-9_-]{30,60}(?![A-Za-z0-9_-])","random":true}],
[[["polar_at_",0,0,0,32],["polar_pat_",0,0,0,30]],71,11,1,10,{"id":"polar-personal-token","title":"Polar personal access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))polar_(?:pat|at_[ou])_[A-Za-z0-9_-]{30,60}(?![A-Za-z0-9_-])","random":true}],
[[["polar_whs_",0,0,0,30]],70,11,1,10,{"id":"polar-webhook-secret","title":"Polar webhook secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))polar_whs_[A-Za-z0-9_-]{30,60}(?![A-Za-z0-9_-])","random":true}],
[[["sk1_",0,0,0,64]],68,11,1,4,{"id":"porkbun-secret-key","title":"Porkbun secret API key","pack":"secrets","level":"error","pair":{"rule":"porkbun-api-key","lines":5},"pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk1_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["pk1_",0,0,0,64]],68,11,1,4,{"id":"porkbun-api-key","title":"Porkbun API key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pk1_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["ptr_",0,0,0,44]],48,11,1,4,{"id":"portainer-access-token","title":"Portainer access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ptr_[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=_-])","random":true}],
[[["portkey",1,0,0,3]],102,0,1,0,{"id":"portkey-api-key","title":"Portkey API key","pack":"secrets","level":"error","pattern":"portkey[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9+/]{27,28}=?)(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["phx_",0,0,0,41]],54,11,1,4,{"id":"posthog-personal-key","title":"PostHog personal API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))phx_[A-Za-z0-9_]{41,50}(?![A-Za-z0-9_-])","random":true}],
[[["phs_",0,0,0,41]],54,11,1,4,{"id":"posthog-feature-flags-key","title":"PostHog feature flags key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))phs_[A-Za-z0-9]{41,50}(?![A-Za-z0-9_-])","random":true}],
[[["PMAK-",0,0,0,59]],64,11,1,5,{"id":"postman-api-key","title":"Postman API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![A-Za-z0-9_-])","random":true}],
[[["PMAT-",0,0,0,26]],31,11,1,5,{"id":"postman-collection-token","title":"Postman collection access key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))PMAT-[0-9A-Z]{26}(?![A-Za-z0-9_-])","random":true}],
[[["postmark",1,0,0,3]],110,0,1,0,{"id":"postmark-server-token","title":"Postmark server token","pack":"secrets","level":"error","pattern":"postmark[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["/powerautomate/automations/direc",0,21,25,59],["/workflows/",0,15,19,47]],372,0,1,0,{"id":"power-automate-url","title":"Power Automate workflow URL","pack":"secrets","level":"error","pattern":"(?:logic\\.azure\\.com(?::443)?/workflows/|api\\.powerplatform\\.com(?::443)?/powerautomate/automations/direct/workflows/)[0-9a-f]{32}/triggers/[A-Za-z0-9_-]{1,40}/(?:paths/invoke|run)\\?[A-Za-z0-9_.%=&;/-]{0,160}?sig=(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","random":true}],
[[["pnb_",0,0,0,36],["pnu_",0,0,0,36]],40,11,1,4,{"id":"prefect-api-key","title":"Prefect Cloud API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pn[bu]_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])","random":true}],
[[["prismic",1,0,0,3]],237,0,1,0,{"id":"prismic-access-token","title":"Prismic access token","pack":"secrets","level":"error","pattern":"prismic[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>MC5[A-Za-z0-9_-]{20,40}\\.[A-Za-z0-9_-]{20,120})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-rsa","title":"RSA private key (PKCS#1)","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-ec","title":"EC private key (SEC 1)","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-dsa","title":"DSA private key","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-pkcs8","title":"Private key (PKCS#8)","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-encrypted","title":"Private key with a passphrase (PKCS#8)","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-openssh","title":"OpenSSH private key","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-pgp","title":"OpenPGP private key","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-ssh2","title":"SSH.com private key","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["-----BEGIN ",0,0,0,0],["---- BEGIN SSH2 ",0,0,0,0],["PuTTY-User-Key-File-",0,0,0,0]],0,0,0,0,{"id":"private-key-putty","title":"PuTTY private key","pack":"secrets","level":"error","proof":"private-key","detector":"private-key"}],
[[["privy_app_secret_",0,0,0,60]],117,11,1,12,{"id":"privy-app-secret","title":"Privy app secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))privy_app_secret_[A-Za-z0-9]{60,100}(?![A-Za-z0-9_-])","random":true}],
[[["@pam!",0,0,0,1],["@pbs!",0,0,0,1],["@pve!",0,0,0,1]],82,0,0,0,{"id":"proxmox-api-token","title":"Proxmox VE API token","pack":"secrets","level":"error","pattern":"@(?:pam|pve|pbs)![A-Za-z0-9._-]{1,40}[=:](?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})","random":true}],
[[["pul-",0,0,0,40]],44,11,1,4,{"id":"pulumi-access-token","title":"Pulumi access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pul-[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["pushbullet",1,0,0,3]],110,0,1,0,{"id":"pushbullet-access-token","title":"Pushbullet access token","pack":"secrets","level":"error","pattern":"pushbullet[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>o\\.[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pusher",1,0,0,6]],92,0,1,0,{"id":"pusher-app-secret","title":"Pusher app secret","pack":"secrets","level":"error","pattern":"pusher[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pushover",1,0,0,3]],104,0,1,0,{"id":"pushover-token","title":"Pushover application token","pack":"secrets","level":"error","pattern":"pushover[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["pypi-AgEIcHlwaS5vcmc",0,0,0,50],["pypi-AgENdGVzdC5weXBpLm9yZw",0,0,0,50]],1027,11,1,5,{"id":"pypi-api-token","title":"PyPI API token","pack":"secrets","level":"error","proof":"pypi-macaroon","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}(?![A-Za-z0-9_-])"}],
[[["qdrant",1,0,0,3]],105,0,1,0,{"id":"qdrant-api-key","title":"Qdrant API key","pack":"secrets","level":"error","pattern":"(?:qdrant[a-z_.-]{0,16}(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{54})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["_password",1,4,10,0],["quay.io",1,0,0,0],["quay_robot_token",1,0,0,0],["quay_token",1,0,0,0]],166,0,1,0,{"id":"quay-robot-token","title":"Quay robot account token","pack":"secrets","level":"error","pattern":"(?:quay_(?:robot_)?(?:token|password)|quay\\.io[ a-z0-9_.\"\\x27=$+-]{0,60} (?:-p|--password))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[A-Z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[".quiknode.pro/",0,0,0,40]],54,0,1,0,{"id":"quicknode-url","title":"QuickNode endpoint with its token","pack":"secrets","level":"warning","pattern":"\\.quiknode\\.pro/(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","random":true}],
[[["railway",1,0,0,5]],84,0,1,0,{"id":"railway-token","title":"Railway token","pack":"secrets","level":"error","pattern":"(?:railway[a-z_.-]{0,12}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["ramp_sec_",0,0,0,48]],57,11,1,9,{"id":"ramp-client-secret","title":"Ramp client secret","pack":"secrets","level":"error","pair":{"rule":"ramp-client-id","lines":5},"pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ramp_sec_[A-Za-z0-9]{48}(?![A-Za-z0-9_-])","random":true}],
[[["ramp_id_",0,0,0,40]],48,11,1,8,{"id":"ramp-client-id","title":"Ramp client id","pack":"secrets","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ramp_id_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])","random":true}],
[[["kubeconfig-u-",0,0,0,5],["kubeconfig-user-",0,0,0,5],["token-",0,0,0,5]],87,11,1,6,{"id":"rancher-api-token","title":"Rancher API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:token-[a-z0-9]{5}|kubeconfig-u(?:ser)?-[a-z0-9.]{5,16}):[a-z0-9]{54}(?![A-Za-z0-9_-])","random":true}],
[[["msh",0,10,10,37]],50,1,1,0,{"id":"rapidapi-key","title":"RapidAPI key","pack":"secrets","level":"error","pattern":"(?<![0-9A-Za-z])[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5}jsn[0-9a-f]{12}(?![A-Za-z0-9_-])"}],
[[["rzp_live_",0,0,0,14],["rzp_test_",0,0,0,14]],23,11,1,9,{"id":"razorpay-key-id","title":"Razorpay key id","pack":"secrets","level":"note","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rzp_(?:live|test)_[A-Za-z0-9]{14}(?![A-Za-z0-9_-])"}],
[[["razorpay",1,0,0,6]],98,0,1,0,{"id":"razorpay-key-secret","title":"Razorpay key secret","pack":"secrets","level":"error","pair":{"rule":"razorpay-key-id","lines":5},"pattern":"razorpay[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["rdme_",0,0,0,50]],95,11,1,5,{"id":"readme-api-key","title":"ReadMe API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rdme_[A-Za-z0-9]{50,90}(?![A-Za-z0-9_-])","random":true}],
[[["recaptcha",1,0,0,6]],116,0,1,0,{"id":"recaptcha-secret","title":"reCAPTCHA secret key","pack":"secrets","level":"error","pattern":"recaptcha[a-z0-9_.-]{0,24}?(?:secret|private)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?!6LeIxAcT)6L[A-Za-z0-9_-]{38})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["recurly",1,0,0,3]],105,0,1,0,{"id":"recurly-api-key","title":"Recurly API key","pack":"secrets","level":"error","pattern":"recurly[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["reddit",1,0,0,6]],102,0,1,0,{"id":"reddit-client-secret","title":"Reddit client secret","pack":"secrets","level":"error","pattern":"reddit[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{27,30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["rnd_",0,0,0,28]],36,11,1,4,{"id":"render-api-key","title":"Render API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rnd_[A-Za-z0-9]{28,32}(?![A-Za-z0-9_-])","random":true}],
[[["api.render.com/deploy/srv-",0,0,0,20]],75,0,1,0,{"id":"render-deploy-hook","title":"Render deploy hook","pack":"secrets","level":"error","pattern":"api\\.render\\.com/deploy/srv-[a-z0-9]{20}\\?key=(?<value>[A-Za-z0-9_-]{8,24})(?![A-Za-z0-9_-])"}],
[[["r8_",0,0,0,37]],40,11,1,3,{"id":"replicate-api-token","title":"Replicate API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))r8_[A-Za-z0-9]{37}(?![A-Za-z0-9_-])","random":true}],
[[["re_",0,0,0,33]],36,11,1,3,{"id":"resend-api-key","title":"Resend API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}(?![A-Za-z0-9_-])","random":true}],
[[["retool_01",0,0,0,24]],33,11,1,9,{"id":"retool-api-token","title":"Retool API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))retool_01[0-9a-hjkmnp-tv-z]{24}(?![A-Za-z0-9_-])"}],
[[["/hooks/",0,11,94,61]],190,0,1,0,{"id":"rocket-chat-webhook-url","title":"Rocket.Chat incoming webhook","pack":"secrets","level":"error","pattern":"https?://[A-Za-z0-9.-]{4,80}(?::[0-9]{1,5})?/hooks/(?<value>[A-Za-z0-9]{17,24}/[A-Za-z0-9]{43,64})(?![A-Za-z0-9_-])","random":true}],
[[["rollbar",1,0,2,5]],92,0,1,0,{"id":"rollbar-access-token","title":"Rollbar access token","pack":"secrets","level":"error","pattern":"(?:rollbar[a-z_.-]{0,24}token|x-rollbar-access-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["rootly_",0,0,0,64]],71,11,1,7,{"id":"rootly-api-key","title":"Rootly API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rootly_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["rubygems_",0,0,0,48]],57,11,1,9,{"id":"rubygems-api-key","title":"RubyGems API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rubygems_[0-9a-f]{48}(?![A-Za-z0-9_-])","random":true}],
[[["access_token",1,6,35,0],["accesstoken",1,6,35,0]],110,0,1,0,{"id":"rudderstack-access-token","title":"RudderStack access token","pack":"secrets","level":"error","pattern":"rudder(?:stack)?[a-z0-9_.-]{0,24}?access_?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{27})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["rpa_",0,0,0,46]],50,11,1,4,{"id":"runpod-api-key","title":"RunPod API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}(?![A-Za-z0-9_-])","random":true}],
[[["!AQ",0,15,18,80]],281,11,1,3,{"id":"salesforce-access-token","title":"Salesforce access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?!AQ[A-Za-z0-9._]{80,260}(?![A-Za-z0-9_-])","random":true}],
[[["5Aep861",0,0,0,60]],209,11,1,7,{"id":"salesforce-refresh-token","title":"Salesforce refresh token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))5Aep861[A-Za-z0-9._]{60,200}={0,2}(?![A-Za-z0-9._])"}],
[[["force://",0,0,0,1]],413,0,0,0,{"id":"salesforce-auth-url","title":"Salesforce authorisation URL","pack":"secrets","level":"error","pattern":"force://[A-Za-z0-9_.]{1,100}:[A-Za-z0-9._]{0,100}:(?<value>[A-Za-z0-9._]{60,200}={0,2})@","random":true}],
[[["salesforce",1,0,0,6],["sf_consumer",1,0,0,6],["sfdc",1,0,0,6]],141,0,1,0,{"id":"salesforce-consumer-secret","title":"Salesforce consumer secret","pack":"secrets","level":"error","pattern":"(?:salesforce|sfdc|sf_consumer)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-F]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["samsara_api_",0,0,0,26]],44,11,1,12,{"id":"samsara-api-token","title":"Samsara API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))samsara_api_[A-Za-z0-9]{26,32}(?![A-Za-z0-9_-])","random":true}],
[[["sanity",1,0,0,3]],254,0,1,0,{"id":"sanity-api-token","title":"Sanity API token","pack":"secrets","level":"error","pattern":"sanity[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>sk[A-Za-z0-9]{78,180})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sauce",1,0,0,3]],84,0,1,0,{"id":"sauce-labs-access-key","title":"Sauce Labs access key","pack":"secrets","level":"error","pattern":"(?:sauce(?:labs)?[a-z_.-]{0,12}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["SCW",0,0,0,17]],20,11,1,3,{"id":"scaleway-access-key","title":"Scaleway access key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SCW[A-Z0-9]{17}(?![A-Za-z0-9+/=_-])","random":true}],
[[["scaleway",1,0,0,5],["scw_",1,0,0,5]],102,0,1,0,{"id":"scaleway-secret-key","title":"Scaleway secret key","pack":"secrets","level":"error","pair":{"rule":"scaleway-access-key","lines":5},"pattern":"(?:(?:scw_|scaleway)[a-z_.-]{0,20}(?:secret[a-z_.-]{0,8}|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["tk-us-",0,0,0,48]],54,11,1,6,{"id":"scalingo-token","title":"Scalingo API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tk-us-[A-Za-z0-9_-]{48}(?![A-Za-z0-9_-])","random":true}],
[[["scp-live-",0,0,0,32],["scp-test-",0,0,0,32]],41,11,1,9,{"id":"scrapfly-api-key","title":"Scrapfly API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))scp-(?:live|test)-[0-9a-z]{32}(?![A-Za-z0-9_-])","random":true}],
[[["scrapingbee",1,0,0,3]],157,0,1,0,{"id":"scrapingbee-api-key","title":"ScrapingBee API key","pack":"secrets","level":"error","pattern":"scrapingbee[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9A-Z]{80})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sgp_",0,0,0,64]],68,11,1,4,{"id":"segment-api-token","title":"Segment Public API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sgp_[A-Za-z0-9]{64}(?![A-Za-z0-9_-])","random":true}],
[[["segment_writekey",1,0,0,0],["segmentwritekey",1,0,0,0],["write_key",1,7,8,0]],73,0,1,0,{"id":"segment-write-key","title":"Segment write key","pack":"secrets","level":"note","pattern":"segment_?write_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["semgrep",1,0,0,5]],116,0,1,0,{"id":"semgrep-app-token","title":"Semgrep AppSec Platform token","pack":"secrets","level":"error","pattern":"(?:semgrep[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sendbird",1,0,0,5]],113,0,1,0,{"id":"sendbird-api-token","title":"Sendbird API token","pack":"secrets","level":"error","pattern":"sendbird[a-z0-9_.-]{0,24}?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["SG.",0,0,0,66]],69,11,1,3,{"id":"sendgrid-api-key","title":"SendGrid API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])","random":true}],
[[["sntrys_eyJ",0,0,0,104]],556,11,1,10,{"id":"sentry-organization-token","title":"Sentry organisation token","pack":"secrets","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sntrys_eyJ[A-Za-z0-9+/_-]{60,500}={0,2}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/_-])"}],
[[["sntryi_",0,0,0,64],["sntryu_",0,0,0,64]],71,11,1,7,{"id":"sentry-user-token","title":"Sentry user token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sntryu|sntryi)_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["sntrya_",0,0,0,64],["sntryr_",0,0,0,64]],71,11,1,7,{"id":"sentry-application-token","title":"Sentry token of an API application","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sntry[ar]_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["auth_token",1,6,22,0],["authtoken",1,6,22,0]],120,0,1,0,{"id":"sentry-legacy-token","title":"Sentry auth token (older form)","pack":"secrets","level":"error","pattern":"(?:sentry[a-z_.-]{0,16}auth_?token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["https://",0,0,0,32]],167,0,0,0,{"id":"sentry-legacy-dsn","title":"Sentry DSN with a secret key","pack":"secrets","level":"warning","pattern":"https://[0-9a-f]{32}:(?<value>[0-9a-f]{32})@[a-z0-9.-]{4,80}/[0-9]{1,12}","random":true}],
[[["serp_api",1,0,0,3],["serpapi",1,0,0,3]],138,0,1,0,{"id":"serpapi-key","title":"SerpApi key","pack":"secrets","level":"error","pattern":"serp_?api[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["serper",1,0,0,3]],112,0,1,0,{"id":"serper-key","title":"Serper API key","pack":"secrets","level":"error","pattern":"serper[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["shippo_live_",0,0,0,40]],52,11,1,12,{"id":"shippo-live-token","title":"Shippo API token (live)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))shippo_live_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["shippo_test_",0,0,0,40]],52,11,1,12,{"id":"shippo-test-token","title":"Shippo API token (test)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))shippo_test_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["shodan",1,0,4,3]],153,0,1,0,{"id":"shodan-api-key","title":"Shodan API key","pack":"secrets","level":"error","pattern":"(?:shodan[a-z_.-]{0,16}key|api\\.shodan\\.io[^\\s\"\\x27]{0,80}[?&]key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["shpat_",0,0,0,32],["shpca_",0,0,0,32],["shppa_",0,0,0,32]],38,11,1,6,{"id":"shopify-token","title":"Shopify access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:shpat|shpca|shppa)_[0-9a-fA-F]{32}(?![A-Za-z0-9_-])","random":true}],
[[["shpss_",0,0,0,32]],38,11,1,6,{"id":"shopify-app-secret","title":"Shopify app secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))shpss_[0-9a-fA-F]{32}(?![A-Za-z0-9_-])","random":true}],
[[["shptka_",0,0,0,32]],39,11,1,7,{"id":"shopify-theme-token","title":"Shopify Theme Access password","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))shptka_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["prtapi_",0,0,0,32]],39,11,1,7,{"id":"shopify-partner-token","title":"Shopify Partner API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))prtapi_[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["clubhouse",1,0,0,8],["shortcut",1,0,0,8]],79,0,1,0,{"id":"shortcut-api-token","title":"Shortcut API token","pack":"secrets","level":"error","pattern":"(?:shortcut|clubhouse)_?api_?token(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["__CONTRIBSYS__COM",0,11,17,0]],75,0,1,0,{"id":"sidekiq-gem-credential","title":"Sidekiq Pro or Enterprise gem server credential","pack":"secrets","level":"error","pattern":"(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}:[0-9a-f]{8})(?![A-Za-z0-9_-])"}],
[[["xoxb-",0,0,0,46]],59,11,1,5,{"id":"slack-bot-token","title":"Slack bot token","pack":"secrets","level":"error","proof":"slack-structure","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xoxb-[0-9]{10,14}-[0-9]{10,14}-[A-Za-z0-9]{24}(?![A-Za-z0-9_-])","random":true}],
[[["xoxp-",0,0,0,65]],82,11,1,5,{"id":"slack-user-token","title":"Slack user token","pack":"secrets","level":"error","proof":"slack-structure","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xoxp-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{32}(?![A-Za-z0-9_-])","random":true}],
[[["xapp-",0,0,0,87]],100,11,1,5,{"id":"slack-app-token","title":"Slack app-level token","pack":"secrets","level":"error","proof":"slack-structure","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xapp-[0-9]-A[A-Z0-9]{8,12}-[0-9]{10,14}-[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["xoxe-",0,0,0,122],["xoxe.xox",0,0,0,124]],232,11,1,5,{"id":"slack-rotating-token","title":"Slack rotating or refresh token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xoxe(?:\\.xox[bp])?-[0-9]-[A-Za-z0-9]{120,220}(?![A-Za-z0-9_-])","random":true}],
[[["xoxc-",0,0,0,97],["xoxd-",0,0,0,0],["xoxs-",0,0,0,43]],307,11,1,5,{"id":"slack-session-token","title":"Slack browser session token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:xoxc-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{64}|xoxd-[A-Za-z0-9%+/]{100,300}={0,2}|xoxs-[0-9]{10,14}-[0-9]{10,14}-[0-9]{10,14}-[0-9a-f]{10,64})(?![A-Za-z0-9_=-])","random":true}],
[[["s/T",0,23,24,29]],120,0,1,0,{"id":"slack-webhook-url","title":"Slack incoming webhook","pack":"secrets","level":"error","pattern":"hooks\\.slack\\.com/(?:services/(?<value>T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})|(?:workflows|triggers)/T[A-Z0-9]{8,12}/[A-Za-z0-9/]{20,80})(?![A-Za-z0-9/])","random":true}],
[[["-2-",0,4,4,62],["xoxa-",0,0,0,62],["xoxb-",0,0,0,34],["xoxo-",0,0,0,30],["xoxr-",0,0,0,62]],84,11,1,5,{"id":"slack-legacy-token","title":"Slack token (older kinds)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:xox[ar](?:-2)?(?:-[0-9]{9,14}){3}-[0-9a-f]{32}|xoxo-[0-9]{9,14}-[A-Za-z0-9]{20,40}|xoxb-[0-9]{9,14}-[A-Za-z0-9]{24})(?![A-Za-z0-9_-])","random":true}],
[[["_secret",1,11,13,0],["clientsecret",1,5,6,0],["signingsecret",1,5,6,0]],76,0,1,0,{"id":"slack-signing-secret","title":"Slack signing or client secret","pack":"secrets","level":"error","pattern":"slack_?(?:signing|client)_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["snyk_sat.",0,0,0,90],["snyk_uat.",0,0,0,90]],819,11,1,9,{"id":"snyk-access-token","title":"Snyk personal or service access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))snyk_[us]at\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]{40,600}\\.[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])","random":true}],
[[["snyk",1,0,0,3]],85,0,1,0,{"id":"snyk-api-token","title":"Snyk API token","pack":"secrets","level":"error","pattern":"(?:snyk[a-z_.-]{0,16}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sktsec_",0,0,0,42]],71,11,1,7,{"id":"socket-api-token","title":"Socket API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sktsec_[A-Za-z0-9_-]{38,60}_api(?![A-Za-z0-9_-])","random":true}],
[[["appoptics",1,0,0,3],["solarwinds",1,0,0,3],["sw_apm",1,0,0,3],["swo_api",1,0,0,3]],130,0,1,0,{"id":"solarwinds-api-token","title":"SolarWinds or AppOptics API token","pack":"secrets","level":"error","pattern":"(?:(?:solarwinds|swo_api|sw_apm|appoptics)[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{71}|[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sqa_",0,0,0,40],["sqp_",0,0,0,40],["squ_",0,0,0,40]],44,11,1,4,{"id":"sonarqube-token","title":"SonarQube token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sq[apu]_[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["sonar",1,0,0,5]],95,0,1,0,{"id":"sonar-legacy-token","title":"SonarQube or SonarCloud token (older form)","pack":"secrets","level":"error","pattern":"(?:sonar(?:qube|cloud)?[a-z_.-]{0,16}(?:token|login))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sgp_",0,0,0,40]],61,11,1,4,{"id":"sourcegraph-access-token","title":"Sourcegraph access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["sgd_",0,0,0,64],["sgs_",0,0,0,64],["slk_",0,0,0,64]],68,11,1,4,{"id":"sourcegraph-gateway-token","title":"Sourcegraph gateway, subscription or licence token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sgd|sgs|slk)_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["spacelift",1,0,0,6]],119,0,1,0,{"id":"spacelift-api-secret","title":"Spacelift API key secret","pack":"secrets","level":"error","pattern":"(?:spacelift[a-z_.-]{0,16}secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sparkpost",1,0,0,3]],115,0,1,0,{"id":"sparkpost-api-key","title":"SparkPost API key","pack":"secrets","level":"error","pattern":"sparkpost[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["_admin_",1,5,20,3],["_api_",1,5,20,3],["_auth_",1,5,20,3],["_authorization",1,5,20,3],["_sdk_",1,5,20,3],["_server",1,5,20,3],["io_admin",1,5,6,3],["io_auth",1,5,6,3],["split_",1,0,0,6],["splitio_",1,0,0,6]],125,0,1,0,{"id":"split-sdk-key","title":"Split (Harness FME) SDK or admin key","pack":"secrets","level":"error","pattern":"(?:split_?(?:io)?_(?:[a-z]{0,12}_)?(?:api|sdk|server|auth(?:orization)?|admin)_?(?:api_?)?(?:key|token))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{50,56})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["authorization",1,0,0,0],["hec_token",1,0,0,0],["hectoken",1,0,0,0],["splunk",1,0,0,5],["token\t",1,6,22,36],["token ",1,6,22,36]],87,0,1,0,{"id":"splunk-hec-token","title":"Splunk HTTP Event Collector token","pack":"secrets","level":"warning","pattern":"(?:(?:splunk[a-z_.-]{0,16}token|hec_?token|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?splunk))(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["fx_auth_token",1,1,6,0],["fx_token",1,1,6,0],["signalfx_access_token",1,0,0,0],["splunk_access",1,0,0,5],["splunk_o11y",1,0,0,5],["splunk_observability",1,0,0,5],["x-sf-token",1,0,0,0]],79,0,1,0,{"id":"splunk-observability-token","title":"Splunk Observability access token","pack":"secrets","level":"error","pattern":"(?:(?:splunk_(?:access|observability|o11y)_?(?:access_)?|signalfx_(?:access_|auth_)?|sfx_(?:auth_)?)token|x-sf-token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["spotify",1,0,0,6]],105,0,1,0,{"id":"spotify-client-secret","title":"Spotify client secret","pack":"secrets","level":"error","pattern":"spotify[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["EAAA",0,0,0,60]],64,11,1,4,{"id":"square-access-token","title":"Square access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))EAAA[A-Za-z0-9_-]{60}(?![A-Za-z0-9_-])","random":true}],
[[["sq0atp-",0,0,8,22]],37,11,1,7,{"id":"square-legacy-token","title":"Square access token (older)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sandbox-)?sq0atp-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])","random":true}],
[[["sandbox-sq0csb-",0,0,0,40],["sq0csp-",0,0,0,40]],65,11,1,7,{"id":"square-oauth-secret","title":"Square OAuth secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:sq0csp|sandbox-sq0csb)-[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])","random":true}],
[[["stability",1,0,0,3]],95,0,1,0,{"id":"stability-api-key","title":"Stability AI API key","pack":"secrets","level":"error","pattern":"stability(?:_?ai)?_?(?:api_?)?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>sk-[A-Za-z0-9]{48})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["hawk.",0,0,0,41]],46,11,1,5,{"id":"stackhawk-api-key","title":"StackHawk API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))hawk\\.[A-Za-z0-9_-]{20}\\.[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])","random":true}],
[[["console-",1,11,57,30],["secret-",1,11,57,30],["statsig-api-key",1,0,0,0]],115,0,1,0,{"id":"statsig-secret-key","title":"Statsig server or console key","pack":"secrets","level":"error","pattern":"(?:statsig[a-z_.-]{0,20}(?:key|secret)|statsig-api-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:secret|console)-[A-Za-z0-9]{30,50})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["authorization",1,0,0,0],["status_page",1,0,0,3],["statuspage",1,0,0,3]],92,0,1,0,{"id":"statuspage-api-key","title":"Statuspage API key","pack":"secrets","level":"error","pattern":"(?:status_?page[a-z_.-]{0,16}(?:key|token)|authorization[\"\\x27]?:[ \\t]{0,4}[\"\\x27]?oauth)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ \\t])(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["from_secret",1,0,0,0],["fromsecret",1,0,0,0],["secret_key",1,0,0,0],["secret_seed",1,0,0,0],["secretkey",1,0,0,0],["secretseed",1,0,0,0],["soroban",1,0,0,0],["source_secret",1,0,0,0],["sourcesecret",1,0,0,0],["stellar",1,0,0,0]],109,0,1,0,{"id":"stellar-secret-seed","title":"Stellar secret seed","pack":"secrets","level":"error","proof":"crc16-base32","pattern":"(?:stellar|soroban|secret_?(?:key|seed)|from_?secret|source_?secret)[a-z0-9_]{0,16}(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|\\([ \\t]{0,2}[\"\\x27])(?<value>S[A-D][A-Z2-7]{54})(?![A-Za-z0-9+/=_-])","ignoreCase":true}],
[[["storyblok",1,0,0,3]],130,0,1,0,{"id":"storyblok-personal-token","title":"Storyblok personal access token","pack":"secrets","level":"error","pattern":"storyblok[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{22}tt-[0-9]{4,9}-[A-Za-z0-9_-]{20})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["storyblok",1,0,0,3]],99,0,1,0,{"id":"storyblok-access-token","title":"Storyblok access token","pack":"secrets","level":"warning","pattern":"storyblok[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{22}tt)(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["strava",1,0,0,6]],112,0,1,0,{"id":"strava-client-secret","title":"Strava client secret","pack":"secrets","level":"error","pattern":"strava[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sk_live_",0,0,0,24]],255,11,41,8,{"id":"stripe-secret-key","title":"Stripe secret key (live mode)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_live_(?!(?:[A-Za-z0-9]{42}|[0-9a-f]{40}|[0-9a-f]{64})(?![A-Za-z0-9])|a2V5X)[A-Za-z0-9]{24,247}(?![A-Za-z0-9_-])","random":true}],
[[["rk_live_",0,0,0,24]],255,11,1,8,{"id":"stripe-restricted-key","title":"Stripe restricted key (live mode)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))rk_live_[A-Za-z0-9]{24,247}(?![A-Za-z0-9_-])","random":true}],
[[["k_test_",0,1,1,24]],255,11,41,8,{"id":"stripe-test-key","title":"Stripe secret key (test mode)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[rs]k_test_(?!(?:[A-Za-z0-9]{42}|[0-9a-f]{40}|[0-9a-f]{64})(?![A-Za-z0-9])|a2V5X)[A-Za-z0-9]{24,247}(?![A-Za-z0-9_-])","random":true}],
[[["whsec_",0,0,0,32]],72,11,1,6,{"id":"stripe-webhook-secret","title":"Webhook signing secret (Stripe, Svix)","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))whsec_[A-Za-z0-9+/]{32,64}={0,2}(?![A-Za-z0-9+/_-])","random":true}],
[[["sk_org_live_",0,0,0,24],["sk_org_test_",0,0,0,24]],259,11,1,12,{"id":"stripe-organization-key","title":"Stripe organisation key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_org_(?:live|test)_[A-Za-z0-9]{24,247}(?![A-Za-z0-9_-])","random":true}],
[[["absec_",0,0,0,24]],70,11,1,6,{"id":"stripe-app-secret","title":"Stripe Apps signing secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))absec_[A-Za-z0-9]{24,64}(?![A-Za-z0-9_-])","random":true}],
[[["secret-live-",0,0,0,36],["secret-test-",0,0,0,36]],49,11,1,12,{"id":"stytch-secret","title":"Stytch project secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))secret-(?:live|test)-[A-Za-z0-9_-]{35,36}=(?![A-Za-z0-9+/=_-])","random":true}],
[[["suiprivkey1",0,0,0,59]],70,11,1,11,{"id":"sui-private-key","title":"Sui private key","pack":"secrets","level":"error","proof":"bech32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))suiprivkey1[02-9ac-hj-np-z]{59}(?![A-Za-z0-9_-])","random":true}],
[[["sumo",1,0,0,3]],117,0,1,0,{"id":"sumo-logic-access-key","title":"Sumo Logic access key","pack":"secrets","level":"error","pattern":"(?:sumo(?:_?logic)?[a-z_.-]{0,16}key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["sumologic.com/receiver/v1/http/",0,0,0,60]],233,0,1,0,{"id":"sumo-logic-collector-url","title":"Sumo Logic collector address","pack":"secrets","level":"warning","pattern":"sumologic\\.com/receiver/v1/http/(?<value>[A-Za-z0-9_+/-]{60,200}={0,2})(?![A-Za-z0-9+/=_-])","random":true}],
[[["sup_sk_",0,0,0,32]],40,11,1,7,{"id":"sumup-api-key","title":"SumUp API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sup_sk_[A-Za-z0-9]{32,33}(?![A-Za-z0-9_-])","random":true}],
[[["sbp_",0,0,0,40]],50,11,1,4,{"id":"supabase-access-token","title":"Supabase personal access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sbp_(?:oauth_)?[0-9a-f]{40}(?![A-Za-z0-9_-])","random":true}],
[[["sb_secret_",0,0,0,31]],41,11,1,10,{"id":"supabase-secret-key","title":"Supabase secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sb_secret_(?!N7UND0Ug)[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])","random":true}],
[[["tskey-api-",0,0,0,29],["tskey-auth-",0,0,0,29],["tskey-client-",0,0,0,29],["tskey-scim-",0,0,0,29],["tskey-webhook-",0,0,0,29]],107,11,1,6,{"id":"tailscale-key","title":"Tailscale key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tskey-(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{8,28}-[A-Za-z0-9]{20,64}(?![A-Za-z0-9_-])","random":true}],
[[["tatum",1,0,0,0],["x-api-key",1,0,0,0]],104,0,1,0,{"id":"tatum-api-key","title":"Tatum API key","pack":"secrets","level":"error","pattern":"(?:tatum[a-z0-9_.-]{0,24}?(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|x-api-key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?)(?<value>t-[0-9a-f]{24}-[0-9a-f]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["tvly-",0,0,0,32]],50,11,1,5,{"id":"tavily-api-key","title":"Tavily API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{32,40}(?![A-Za-z0-9_-])","random":true}],
[[["eyJ0eXAiOiAiVENWMiJ9.",0,0,0,61]],144,11,1,0,{"id":"teamcity-access-token","title":"TeamCity access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_-]{20,60}\\.[A-Za-z0-9_-]{40,60}={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[[":AA",0,8,10,33]],46,4,1,0,{"id":"telegram-bot-token","title":"Telegram bot token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=/bot))[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])","random":true}],
[[["KEY0",0,0,0,54]],58,11,1,4,{"id":"telnyx-api-key","title":"Telnyx API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))KEY0[0-9A-F]{31}_[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])","random":true}],
[[["AKID",0,0,0,32]],36,11,1,4,{"id":"tencent-secret-id","title":"Tencent Cloud SecretId","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AKID[A-Za-z0-9]{32}(?![A-Za-z0-9+/=_-])","random":true}],
[[["secret_key",1,3,14,0],["secretkey",1,3,14,0]],80,1,1,0,{"id":"tencent-secret-key","title":"Tencent Cloud SecretKey","pack":"secrets","level":"error","pair":{"rule":"tencent-secret-id","lines":5},"pattern":"(?:(?:tencent(?:_?cloud)?|qcloud|(?<![a-z])cos)_?secret_?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[".atlasv1.",0,14,14,60]],93,11,1,0,{"id":"terraform-token","title":"HCP Terraform token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_-])","random":true}],
[[["edsk",0,0,0,50]],98,11,1,4,{"id":"tezos-secret-key","title":"Tezos secret key","pack":"secrets","level":"error","proof":"base58check","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))edsk(?:[1-9A-HJ-NP-Za-km-z]{50}|[1-9A-HJ-NP-Za-km-z]{94})(?![A-Za-z0-9])","random":true}],
[[["NNSXS.",0,0,0,92]],98,11,1,6,{"id":"the-things-network-key","title":"The Things Stack API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))NNSXS\\.[A-Z2-7]{39}\\.[A-Z2-7]{52}(?![A-Za-z0-9_-])","random":true}],
[[["thingspeak",1,0,4,3]],222,0,1,0,{"id":"thingspeak-api-key","title":"ThingSpeak channel API key","pack":"secrets","level":"warning","pattern":"(?:(?:THINGSPEAK|[Tt]hing[Ss]peak)[A-Za-z_]{0,24}(?:KEY|[Kk]ey)|api\\.thingspeak\\.com/(?:update|channels/[0-9]{1,9}/[a-z./0-9]{0,40})\\?(?:[a-z0-9]{1,10}=[^&\\s]{0,20}&){0,3}api_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Z0-9]{16})(?![A-Za-z0-9_-])","random":true}],
[[["thirdweb",1,0,0,6]],160,0,1,0,{"id":"thirdweb-secret-key","title":"thirdweb secret key","pack":"secrets","level":"error","pattern":"thirdweb[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{86})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["tiktok",1,0,0,6]],112,0,1,0,{"id":"tiktok-client-secret","title":"TikTok client secret","pack":"secrets","level":"error","pattern":"tiktok[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32,40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["/webhook/",0,9,10,65]],84,0,1,0,{"id":"tines-webhook-url","title":"Tines webhook","pack":"secrets","level":"error","pattern":"\\.tines\\.(?:com|io)/webhook/(?<value>[0-9a-z]{32}/[0-9a-z]{32})(?![A-Za-z0-9_-])"}],
[[["p.eyJ1Ijog",0,0,0,101]],461,11,1,2,{"id":"tinybird-token","title":"Tinybird token","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))p\\.eyJ1Ijog[A-Za-z0-9_-]{60,400}\\.[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])","random":true}],
[[["tgp_v1_",0,0,0,43]],50,11,1,7,{"id":"together-api-key","title":"Together AI API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tgp_v1_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])","random":true}],
[[["together",1,0,0,3]],107,0,1,0,{"id":"together-legacy-key","title":"Together AI API key (older)","pack":"secrets","level":"error","pattern":"together(?:_?ai)?_?(?:api_?)?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["tomtom",1,0,0,3]],104,0,1,0,{"id":"tomtom-api-key","title":"TomTom API key","pack":"secrets","level":"warning","pattern":"tomtom[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["travis",1,0,0,5]],73,0,1,0,{"id":"travis-ci-token","title":"Travis CI API token","pack":"secrets","level":"error","pattern":"(?:travis[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["ATTA",0,0,0,72]],76,11,1,4,{"id":"trello-token","title":"Trello token","pack":"secrets","level":"error","proof":"atlassian-crc32","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ATTA[0-9a-f]{64}[0-9A-F]{8}(?![A-Za-z0-9_-])","random":true}],
[[["trello",1,0,0,3]],136,0,1,0,{"id":"trello-secret","title":"Trello secret or older token","pack":"secrets","level":"error","pattern":"trello[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["tr_dev_",0,0,0,20],["tr_pat_",0,0,0,40],["tr_prev_",0,0,0,20],["tr_preview_",0,0,0,20],["tr_prod_",0,0,0,20],["tr_stg_",0,0,0,20]],47,11,1,3,{"id":"trigger-dev-secret-key","title":"Trigger.dev secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tr_(?:(?:dev|stg|prod|prev|preview)_[A-Za-z0-9]{20,24}|pat_[a-z0-9]{40})(?![A-Za-z0-9_-])","random":true}],
[[["_secret",1,6,22,0],["account_token",1,6,7,0],["accountsecret",1,6,7,0],["accounttoken",1,6,7,0],["apisecret",1,6,15,0],["auth_token",1,6,15,0],["authtoken",1,6,15,0],["keysecret",1,9,19,0],["twilio\"(",1,0,0,0],["twilio\")(",1,0,0,0],["twilio'(",1,0,0,0],["twilio')(",1,0,0,0],["twilio(",1,0,0,0],["twilio)(",1,0,0,0],["twilio_token",1,0,0,0],["twiliosecret",1,0,0,0],["twiliotoken",1,0,0,0]],87,0,1,0,{"id":"twilio-auth-token","title":"Twilio auth token or API key secret","pack":"secrets","level":"error","pair":{"rule":"twilio-api-key-sid","lines":5},"pattern":"(?:twilio_?(?:account_?)?(?:auth_?token|api_?(?:key_?)?secret|token|secret)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|twilio[\"\\x27]?\\)?\\([\"\\x27\\x60]AC[0-9a-f]{32}[\"\\x27\\x60],[ \\t\\r\\n]{0,8}[\"\\x27\\x60])(?<value>[0-9a-z]{32})(?![0-9a-z])","ignoreCase":true,"random":true}],
[[["api_key",1,6,7,0],["key_sid",1,0,0,0],["keysid",1,0,0,0],["twilio_apikey",1,0,0,0],["twilio_key",1,0,0,0],["twilioapikey",1,0,0,0],["twiliokey",1,0,0,0]],72,0,1,2,{"id":"twilio-api-key-sid","title":"Twilio API key SID","pack":"secrets","level":"note","pattern":"(?:key_?sid|twilio_?(?:api_?)?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>SK[0-9a-f]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["oauth:",0,0,0,30]],36,1,1,6,{"id":"twitch-irc-token","title":"Twitch chat token","pack":"secrets","level":"error","pattern":"(?<![A-Za-z0-9_])oauth:[a-z0-9]{30}(?![A-Za-z0-9_-])","random":true}],
[[["twitch",1,0,0,3]],102,0,1,0,{"id":"twitch-client-secret","title":"Twitch client secret","pack":"secrets","level":"error","pattern":"twitch[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[a-z0-9]{30})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["tfp_",0,0,0,40]],63,11,1,4,{"id":"typeform-personal-token","title":"Typeform personal access token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))tfp_[A-Za-z0-9_]{40,59}(?![A-Za-z0-9_-])","random":true}],
[[["typesense",1,0,2,6]],110,0,1,0,{"id":"typesense-api-key","title":"Typesense admin API key","pack":"secrets","level":"warning","pattern":"(?:typesense[a-z_.-]{0,16}(?:admin|api)_?(?:api_?)?key|x-typesense-api-key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32,48})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["BBAU-",0,0,0,30],["BBEU-",0,0,0,30],["BBFF-",0,0,0,30],["BBUS-",0,0,0,30]],35,11,1,5,{"id":"ubidots-token","title":"Ubidots token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))BB(?:FF|US|AU|EU)-[A-Za-z0-9]{30}(?![A-Za-z0-9_-])","random":true}],
[[["unkey_",0,0,0,20]],46,11,1,6,{"id":"unkey-root-key","title":"Unkey root key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))unkey_[A-Za-z0-9]{20,40}(?![A-Za-z0-9_-])","random":true}],
[[[":default.",0,1,40,56],[":development.",0,1,40,56],[":preprod.",0,1,40,56],[":production.",0,1,40,56],[":staging.",0,1,40,56],[":testing.",0,1,40,56]],117,0,1,0,{"id":"unleash-api-token","title":"Unleash API token","pack":"secrets","level":"error","pattern":"(?:\\*|\\[\\]|[a-z0-9_-]{2,40}):(?:development|production|staging|default|preprod|testing)\\.(?<value>[0-9a-f]{56,64})(?![A-Za-z0-9_-])","random":true}],
[[["ucat_",0,0,0,24]],37,11,1,5,{"id":"upcloud-api-token","title":"UpCloud API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))ucat_[0-9A-Za-z]{24,32}(?![A-Za-z0-9_-])","random":true}],
[[["eyJhcGlLZXkiOiJza19saXZlX",0,0,0,100]],247,11,1,12,{"id":"uploadthing-token","title":"UploadThing token","pack":"secrets","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJhcGlLZXkiOiJza19saXZlX[A-Za-z0-9+/]{100,220}={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[["sk_live_",0,0,0,64]],72,11,1,8,{"id":"uploadthing-secret","title":"UploadThing secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_live_[0-9a-f]{64}(?![A-Za-z0-9_-])","random":true}],
[[["eyJVc2VySUQi",0,0,0,60]],314,11,1,0,{"id":"upstash-qstash-token","title":"Upstash QStash token","pack":"secrets","level":"error","proof":"base64-json","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))eyJVc2VySUQi[A-Za-z0-9+/_-]{60,300}={0,2}(?![A-Za-z0-9+/_.-])"}],
[[["sig_",0,0,0,27]],33,11,1,4,{"id":"upstash-signing-key","title":"Upstash QStash signing key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sig_[A-Za-z0-9]{27,29}(?![A-Za-z0-9_-])","random":true}],
[[["kv_rest_api_token",1,0,0,0],["upstash",1,0,0,5],["v_rest_api_read_only_token",1,1,1,0]],179,0,1,0,{"id":"upstash-redis-token","title":"Upstash Redis REST token","pack":"secrets","level":"error","pattern":"(?:upstash[a-z_.-]{0,20}token|kv_rest_api_(?:read_only_)?token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>A[A-Za-z0-9_-]{40,120}={0,2})(?![A-Za-z0-9=_-])","ignoreCase":true,"random":true}],
[[["uptime_robot",1,0,0,3],["uptimerobot",1,0,4,3]],173,0,1,0,{"id":"uptimerobot-api-key","title":"UptimeRobot API key","pack":"secrets","level":"error","pattern":"(?:uptime_?robot[a-z_.-]{0,16}key|api\\.uptimerobot\\.com[^\\n]{0,80}api_key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[um][0-9]{5,9}-[0-9a-f]{24,32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["vtwn_",0,0,0,20]],45,11,1,5,{"id":"val-town-token","title":"Val Town API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))vtwn_[A-Za-z0-9]{20,40}(?![A-Za-z0-9_-])","random":true}],
[[["hvb.",0,0,0,130],["hvr.",0,0,0,24],["hvs.",0,0,0,24]],324,11,1,4,{"id":"vault-token","title":"Vault token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:hvs\\.[A-Za-z0-9_-]{24,140}|hvb\\.[A-Za-z0-9_-]{130,320}|hvr\\.[A-Za-z0-9_-]{24,140})(?![A-Za-z0-9_-])","random":true}],
[[["vault",1,0,0,5]],252,0,1,0,{"id":"vault-legacy-token","title":"Vault token (older form)","pack":"secrets","level":"error","pattern":"(?:vault[a-z_.-]{0,16}token)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[sb]\\.[A-Za-z0-9]{24,200})(?![A-Za-z0-9_.-])","ignoreCase":true,"random":true}],
[[["Recovery Key ",0,0,0,1],["Unseal Key ",0,0,0,1]],83,0,1,0,{"id":"vault-unseal-key","title":"Vault unseal or recovery key","pack":"secrets","level":"error","pattern":"(?:Unseal|Recovery) Key [0-9]{1,2}: (?<value>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{44}|[0-9a-f]{66})(?![A-Za-z0-9+/=])","random":true}],
[[["auth/approle/login",1,0,0,0],["secret_id",1,5,25,0],["secretid",1,5,25,0]],187,0,1,0,{"id":"vault-approle-secret-id","title":"Vault AppRole secret id","pack":"secrets","level":"error","pattern":"(?:vault[a-z_.-]{0,20}secret_?id|approle[a-z_.-]{0,16}secret_?id|auth/approle/login[^\\n]{0,100}secret_id)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|=)(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["vca_",0,0,0,56],["vci_",0,0,0,56],["vck_",0,0,0,56],["vcp_",0,0,0,56],["vcr_",0,0,0,56]],60,11,1,4,{"id":"vercel-token","title":"Vercel token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))(?:vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{56}(?![A-Za-z0-9_-])","random":true}],
[[["vercel_blob_rw_",0,0,0,31]],106,11,1,15,{"id":"vercel-blob-token","title":"Vercel Blob read-write token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))vercel_blob_rw_[A-Za-z0-9]{10,30}_[A-Za-z0-9]{20,60}(?![A-Za-z0-9_-])","random":true}],
[[["api.vercel.com/v1/integrations/d",0,0,0,39]],103,0,1,0,{"id":"vercel-deploy-hook","title":"Vercel deploy hook","pack":"secrets","level":"error","pattern":"api\\.vercel\\.com/v1/integrations/deploy/prj_[A-Za-z0-9]{20,40}/(?<value>[A-Za-z0-9]{8,20})(?![A-Za-z0-9_-])"}],
[[["now_token",1,0,0,0],["vercel --token",1,0,0,0],["vercel_access_token",1,0,0,0],["vercel_api_token",1,0,0,0],["vercel_auth_token",1,0,0,0],["vercel_token",1,0,0,0],["zeit_token",1,0,0,0]],67,1,1,0,{"id":"vercel-legacy-token","title":"Vercel token (legacy form)","pack":"secrets","level":"error","pattern":"(?:vercel_(?:api_|access_|auth_)?token|(?<![a-z])now_token|zeit_token|vercel --token)(?:(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?|[ =]\"?)(?<value>[A-Za-z0-9]{24})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["viber",1,0,0,3]],121,0,1,0,{"id":"viber-auth-token","title":"Viber bot token","pack":"secrets","level":"error","pattern":"viber[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["virus_total",1,0,0,3],["virustotal",1,0,0,3],["vt_api_key",1,0,0,0],["vt_apikey",1,0,0,0],["vt_key",1,0,0,0],["x-apikey",1,0,0,0]],118,1,1,0,{"id":"virustotal-api-key","title":"VirusTotal API key","pack":"secrets","level":"error","pattern":"(?:virus_?total[a-z_.-]{0,16}key|\\bvt_(?:api_?)?key|x-apikey)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["AKLT",0,0,0,36]],64,11,1,4,{"id":"volcengine-access-key-id","title":"Volcengine access key id","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AKLT[A-Za-z0-9]{36,60}(?![A-Za-z0-9+/=_-])","random":true}],
[[["secret_access_key",1,4,11,0],["secret_key",1,4,22,0],["secretkey",1,4,22,0],["volc_sk",1,0,0,0],["volcengine_sk",1,0,0,0],["volcenginesk",1,0,0,0],["volcsk",1,0,0,0]],116,0,1,0,{"id":"volcengine-secret-key","title":"Volcengine secret access key","pack":"secrets","level":"error","pair":{"rule":"volcengine-access-key-id","lines":5},"pattern":"(?:volc(?:engine)?_?(?:secret_?key|sk|secret_access_key)|volcengine[a-z_.-]{0,12}secret_?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{58}==)(?![A-Za-z0-9=])","ignoreCase":true,"random":true}],
[[["nexmo",1,0,0,6],["vonage",1,0,0,6]],88,0,1,0,{"id":"vonage-api-secret","title":"Vonage API secret","pack":"secrets","level":"error","pattern":"(?:vonage|nexmo)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{16})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["voyage",1,0,0,3]],118,0,1,0,{"id":"voyage-api-key","title":"Voyage AI API key","pack":"secrets","level":"error","pattern":"voyage[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>(?:pa|al)-[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["VULTR",0,0,0,3],["Vultr",0,0,0,3],["vultr",0,0,0,3]],82,0,1,0,{"id":"vultr-api-key","title":"Vultr API key","pack":"secrets","level":"error","pattern":"(?:(?:VULTR[A-Z_]{0,12}|[Vv]ultr[A-Za-z_.-]{0,12})(?:KEY|TOKEN|[Kk]ey|[Tt]oken))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Z0-9]{36})(?![A-Za-z0-9_-])","random":true}],
[[["waka_",0,0,0,36]],41,11,1,5,{"id":"wakatime-api-key","title":"WakaTime API key","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))waka_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9_-])","random":true}],
[[["wandb_v1_",0,0,0,77]],86,11,1,9,{"id":"wandb-api-key","title":"Weights & Biases API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))wandb_v1_[A-Za-z0-9_]{77}(?![A-Za-z0-9_-])","random":true}],
[[["wandb",1,0,0,3]],111,0,1,0,{"id":"wandb-legacy-key","title":"Weights & Biases API key (older)","pack":"secrets","level":"error","pattern":"wandb[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["wcd_",1,0,0,3],["wcs_",1,0,0,3],["weaviate_",1,0,0,3]],89,0,1,0,{"id":"weaviate-api-key","title":"Weaviate API key","pack":"secrets","level":"error","pattern":"(?:(?:weaviate|wcs|wcd)_(?:[a-z]{0,12}_)?(?:api_?)?key)(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{36})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["webexapis.com/v1/webhooks/incomi",0,0,0,59]],171,0,1,0,{"id":"webex-webhook-url","title":"Webex incoming webhook","pack":"secrets","level":"error","pattern":"webexapis\\.com/v1/webhooks/incoming/(?<value>Y2lzY29zcGFyazov[A-Za-z0-9_-]{40,120})(?![A-Za-z0-9_-])","random":true}],
[[["webex",1,0,0,5]],177,0,1,0,{"id":"webex-bot-token","title":"Webex access token","pack":"secrets","level":"error","pattern":"webex[a-z0-9_.-]{0,24}?token[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{64}_[A-Za-z0-9]{3,5}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["webflow",1,0,0,3]],137,0,1,0,{"id":"webflow-api-token","title":"Webflow API token","pack":"secrets","level":"error","pattern":"webflow[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{64})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["wlp_",0,0,0,36],["wlu_",0,0,0,36]],40,11,1,4,{"id":"weblate-token","title":"Weblate API token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))wl[pu]_[A-Za-z0-9]{36}(?![A-Za-z0-9_-])","random":true}],
[[["qyapi.weixin.qq.com/cgi-bin/webh",0,0,0,8]],81,0,1,0,{"id":"wecom-webhook-url","title":"WeCom robot webhook","pack":"secrets","level":"error","pattern":"qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])","random":true}],
[[["private_key",1,0,0,0],["privatekey",1,0,0,0]],65,0,1,0,{"id":"wireguard-private-key","title":"WireGuard private key","pack":"secrets","level":"error","pattern":"[Pp]rivate_?[Kk]ey[ \\t]{0,4}[=:][ \\t]{0,4}[\"\\x27]?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])","random":true}],
[[["preshared",1,0,0,3]],67,0,1,0,{"id":"wireguard-preshared-key","title":"WireGuard preshared key","pack":"secrets","level":"warning","pattern":"[Pp]re[Ss]hared_?[Kk]ey[ \\t]{0,4}[=:][ \\t]{0,4}[\"\\x27]?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])","random":true}],
[[["IST.eyJ",0,0,0,235]],1812,11,1,7,{"id":"wix-api-key","title":"Wix API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))IST\\.eyJ[A-Za-z0-9_-]{30,100}\\.eyJ[A-Za-z0-9_-]{100,1000}\\.[A-Za-z0-9_-]{100,700}(?![A-Za-z0-9_-])","random":true}],
[[["define(",0,0,0,0]],114,0,0,0,{"id":"wordpress-salt","title":"WordPress secret key or salt","pack":"secrets","level":"error","pattern":"define\\(\\s{0,4}[\"\\x27](?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)[\"\\x27]\\s{0,4},\\s{0,8}(?:\\x27(?<value>[\\x20-\\x26\\x28-\\x5b\\x5d-\\x7e]{60,70})\\x27|\"[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]{60,70}\")"}],
[[["_a2V5X",0,7,7,40]],135,11,1,8,{"id":"workos-api-key","title":"WorkOS API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))sk_(?:live|test)_a2V5X[A-Za-z0-9+/_-]{40,120}={0,2}(?![A-Za-z0-9+/=_-])"}],
[[["AAAAAAAAAAAAAAAAAAAA",0,0,2,6]],636,11,1,0,{"id":"x-bearer-token","title":"X API bearer token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))A{20,22}(?<value>[A-Za-z0-9]{6,30}(?:%[0-9A-F]{2}[A-Za-z0-9]{0,70}){1,8})(?![A-Za-z0-9_-])"}],
[[["twitter",1,0,0,6],["x_api",1,0,0,6]],123,0,1,0,{"id":"x-consumer-secret","title":"X API secret","pack":"secrets","level":"error","pattern":"(?:twitter|x_api)[a-z0-9_.-]{0,24}?secret[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{45,50})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["xai-",0,0,0,70]],124,11,1,4,{"id":"xai-api-key","title":"xAI API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xai-[A-Za-z0-9_]{70,120}(?![A-Za-z0-9_-])","random":true}],
[[["xau_",0,0,0,32]],68,11,1,4,{"id":"xata-api-key","title":"Xata API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xau_[A-Za-z0-9]{32,64}(?![A-Za-z0-9_-])","random":true}],
[[["xnd_production_",0,0,0,40]],85,11,1,12,{"id":"xendit-secret-key","title":"Xendit secret key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xnd_production_[A-Za-z0-9+/=]{40,70}(?![A-Za-z0-9_-])","random":true}],
[[["xnd_development_",0,0,0,40]],86,11,1,12,{"id":"xendit-test-key","title":"Xendit secret key (test)","pack":"secrets","level":"warning","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))xnd_development_[A-Za-z0-9+/=]{40,70}(?![A-Za-z0-9_-])","random":true}],
[[["AQVN",0,0,0,35]],42,11,1,4,{"id":"yandex-cloud-api-key","title":"Yandex Cloud API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9+/=_-])|(?<=[A-Za-z0-9]=)|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))AQVN[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9+/=_-])","random":true}],
[[["t1.9eu",0,0,0,107]],1097,11,1,3,{"id":"yandex-cloud-iam-token","title":"Yandex Cloud IAM token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))t1\\.9eu[A-Za-z0-9_-]{20,1000}={0,2}\\.[A-Za-z0-9_-]{86}={0,2}(?![A-Za-z0-9+/=_-])","random":true}],
[[["y0_",0,0,0,55],["y1_",0,0,0,55],["y2_",0,0,0,55],["y3_",0,0,0,55]],58,11,1,3,{"id":"yandex-oauth-token","title":"Yandex OAuth token","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))y[0-3]_[A-Za-z0-9_-]{55}(?![A-Za-z0-9_-])","random":true}],
[[["YCM",0,4,12,37],["YCN",0,4,12,37],["YCO",0,4,12,37],["YCP",0,4,12,37]],52,0,1,3,{"id":"yandex-cloud-static-key","title":"Yandex Cloud static secret key","pack":"secrets","level":"error","pattern":"(?:[Kk]ey|KEY)[\"\\x27 \\t]{0,4}[=:][\"\\x27 \\t]{0,4}(?<value>YC[MNOP][A-Za-z0-9_-]{37})(?![A-Za-z0-9_-])","random":true}],
[[["_apikey",1,3,8,0],["api_key",1,3,9,0],["bigmodelapikey",1,0,0,0],["z_aiapikey",1,0,0,0],["zaiapikey",1,0,0,0],["zhipuaiapikey",1,0,0,0],["zhipuapikey",1,0,0,0]],89,0,1,0,{"id":"zai-api-key","title":"Z.ai API key","pack":"secrets","level":"error","pattern":"(?:zhipu(?:ai)?|z_?ai|bigmodel)_?api_?key(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[0-9a-f]{32}\\.[A-Za-z0-9]{16})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["hooks.zapier.com/hooks/catch/",0,0,0,12]],57,0,1,0,{"id":"zapier-webhook-url","title":"Zapier webhook","pack":"secrets","level":"warning","pattern":"hooks\\.zapier\\.com/hooks/catch/(?<value>[0-9]{5,10}/(?:silent/)?[A-Za-z0-9]{6,10})(?![A-Za-z0-9_-])"}],
[[["zendesk",1,0,0,3]],113,0,1,0,{"id":"zendesk-api-token","title":"Zendesk API token","pack":"secrets","level":"error","pattern":"zendesk[a-z0-9_.-]{0,24}?(?:key|token|secret|pass|auth)[a-z0-9_]{0,12}(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["zero_tier",1,0,0,3],["zerotier",1,0,0,3]],90,0,1,0,{"id":"zerotier-token","title":"ZeroTier Central API token","pack":"secrets","level":"error","pattern":"(?:zero_?tier[a-z_.-]{0,20}(?:token|key))(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[[":0:",0,10,10,128]],270,11,1,0,{"id":"zerotier-identity","title":"ZeroTier identity with its secret","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))[0-9a-f]{10}:0:[0-9a-f]{128}:(?<value>[0-9a-f]{128})(?![A-Za-z0-9_-])","random":true}],
[[["1000.",0,0,0,65]],70,1,1,5,{"id":"zoho-oauth-token","title":"Zoho OAuth access or refresh token","pack":"secrets","level":"error","pattern":"(?<![0-9A-Za-z.])1000\\.[0-9a-f]{32}\\.[0-9a-f]{32}(?![A-Za-z0-9_-])"}],
[[["zapikey=100",0,0,0,67]],78,0,1,0,{"id":"zoho-webhook-url","title":"Zoho Cliq webhook","pack":"secrets","level":"error","pattern":"zapikey=(?<value>100[0-9]\\.[0-9a-f]{32}\\.[0-9a-f]{32})(?![A-Za-z0-9_-])"}],
[[["client_secret",1,4,5,0],["clientsecret",1,4,5,0]],74,0,1,0,{"id":"zoom-client-secret","title":"Zoom client secret","pack":"secrets","level":"error","pattern":"zoom_?client_?secret(?:\\\\?[\"'\\x60\\]]){0,2}[ \\t]{0,8}(?:=>|:=|[:=,])[ \\t]{0,8}(?:\\\\?[\"'\\x60])?(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","ignoreCase":true,"random":true}],
[[["[api]",0,0,0,0]],232,0,1,0,{"id":"zulip-api-key","title":"Zulip key file","pack":"secrets","level":"error","pattern":"\\[api\\]\\s{1,4}email[ \\t]{0,4}=[ \\t]{0,4}[^\\s@]{1,80}@[^\\s@]{1,80}\\s{1,4}key[ \\t]{0,4}=[ \\t]{0,4}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])","random":true}],
[[["zpka_",0,0,0,41]],46,11,1,5,{"id":"zuplo-api-key","title":"Zuplo consumer API key","pack":"secrets","level":"error","pattern":"(?:(?<![A-Za-z0-9_-])|(?<=\\\\[nrt]|%[0-9A-Fa-f]{2}|\\\\x[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4}|\\x1b\\[[0-9;]{1,8}m))zpka_[a-z0-9]{32}_[0-9a-f]{8}(?![A-Za-z0-9_-])","random":true}]
]`);
    rules = ruleRows.map(toRule);
    optIn = /* @__PURE__ */ new Set(["aws-resource-id", "gcp-project-number", "personal-commit-hash", "personal-email"]);
    needles = JSON.parse(String.raw`{
"text":"/YXBpLWtleT /c2lnP 0MS45ZX 0YjFk 0Z3BfdjFf 0Z3ct 0ZWFtX 0ZXN0X 0ZnBf 0ay11cy 0ay5leU 0b2tlbi 0b2tlbi1pZ 0b2tlbi1zZWNyZX 0b2tlbl9pZ 0b2tlbl9zZWNyZX 0c2tleS13ZWJob29rL 0c2tleS1hcGkt 0c2tleS1hdXRoL 0c2tleS1jbGllbnQt 0c2tleS1zY2ltL 0cl9kZXZf 0cl9wYXRf 0cl9wcm9kX 0cl9wcmV2X 0cl9wcmV2aWV3X 0cl9zdGdf 0cy5uZX 0d2lsaW 0dmx5L 0tLS0gQkVHSU4gU1NIMi 0tLS0tQkVHSU4g 0tY2VydGlmaWNhdGUta2V5 0tYWNjZXNzLXRva2Vu 0tcHJvamVjdC1pZ 15LnNhbGVzZm9yY2UuY29t 15c2hvcGlmeS5jb2 1BaXIt 1NQl 1NYWMtU3R1ZGlv 1NYWMtbWlua 1NYWNCb29r 1OUk1B 1QWVwODYx 1Qcm8t 1Y2F0X 1bmtleV 1c2VyUFdEP 1ha2VyLmlmdHR0LmNvbS90cmlnZ2VyL 1ha2VyLmlmdHR0LmNvbS91c2Uv 1hcl 1hdF 1jcl 1jdF 1kYl9zYV9pZF 1kYl9zYV9za1 1kb2NrZXIucGtnLmRldi 1lcmdpZnlfYXBwbGljYXRpb25fa2V5X 1mYS 1pTWFj 1pZC1zZXJ2ZXIt 1pb25f 1sc24u 1tYWNib29r 1tYn 1vYi 1wcml2LTB4 1wdF 1zZXIu 1zdC 2MS4wL 2XjEuMSNpXjEj 2Y2Ff 2Y2lf 2Y2tf 2Y3Bf 2Y3Jf 2Z3ct 2ZXJjZWxfYmxvYl9yd1 2b2wt 2cGMt 2cGNlL 2dHduX 2dWx0c 3YW5kYl92MV 3YWthX 3ZWJleGFwaXMuY29tL3YxL3dlYmhvb2tzL2luY29ta 3aHNlY1 3bHBf 3bHVf 4YWF0L 4YWkt 4YXB0L 4YXBwL 4YXVf 4a2V5c2liL 4b3hhL 4b3hiL 4b3hjL 4b3hkL 4b3hlL 4b3hlLnhve 4b3hvL 4b3hwL 4b3hyL 4b3hzL 4bmRfZGV2ZWxvcG1lbnRf 4bmRfcHJvZHVjdGlvbl 4c210cHNpYi 50bl 52YXBpL 52YXVsdC5henVyZS5uZX 52aXN1YWxzdHVkaW8uY29t 53ZWJob29rLm9mZmljZS5jb20vd2ViaG9va2IyL 53aW5kb3dzLm5ld 55a192MF 5FT0 5OU1hTL 5SQU 5SQUEt 5SQUst 5SSUkt 5SSVEt 5SUkEt 5YTI5L 5hY2Mt 5hY2Nf 5hY2Nlc3 5hcGlf 5hcHAubjhuLmNsb3VkL2Zvcm0v 5hcHAubjhuLmNsb3VkL3dlYmhvb2sv 5hcHBzLmdvb2dsZXVzZXJjb250ZW50LmNvb 5hdC 5hdGxhc3YxL 5hemNvbmZpZy5pbztJZD 5henVyZS1hcGkubmV0 5henVyZS5jb2 5henVyZWNyLmlv 5henVyZXdlYnNpdGVzLm5ld 5icF 5jcF9pYW1fQlBB 5jcF9pYW1fQlBL 5ka3ItZWNy 5ka3IuZWNy 5lb2 5lb24udGVja 5leGVjdXRlLWFwa 5mY1 5mYl 5mb1 5mcF 5mdV 5mdXJ5Lmlv 5nLmFsY2hlbXkuY29tL25mdC92 5nLmFsY2hlbXkuY29tL3YyL 5nc2VydmljZWFjY291bnQuY29t 5pYW0uZ3NlcnZpY2VhY2NvdW50LmNvb 5tLnBpcGVkcmVhbS5uZX 5tYWtlLmNvbS 5vaXNlX3Bza 5wZ1 5wbV 5xdWlrbm9kZS5wcm8v 5yMi5jbG91ZGZsYXJlc3RvcmFnZ 5zZWMx 5zaWduaW4uYXdz 5zdXBhYmFzZS5jb 5zdXBhYmFzZS5pb 5zdXBhYmFzZS5yZW 6QVBBOTFi 6YXBpa2V5PTEwM 6ZGV2ZWxvcG1lbnQu 6ZGVmYXVsdC 6ZW5kZXNrLmNvb 6c3RhZ2luZy 6cGthX 6cHJlcHJvZC 6cHJvZHVjdGlvbi 6dGVzdGluZy 7QWNjZXNzS2V5P 7U1NIQX 7c2lnP 90cGF1dGg6Ly90b3RwL 90cGF1dGg6Ly9ob3RwL 90cGF1dGgtbWlncmF0aW9uOi8vb2ZmbGluZT9kYXRh 91Mys3UUFBQUFJQUFBQ 92MV 92My 92c3hwX 93ZWJob29rL 93ZWJob29rcy 93b3JrZmxvd3Mv 94c2sx 95cnVjcmVt 9BY2NvdW50cy9BQ 9EWVhke 9HWlhJdllYZH 9JbmNvbWluZ1dlYmhvb2sv 9TRUNSRVQ9 9UT0tFT 9UT0tFTj 9aW9uX 9c2VyL 9c3Qu 9fQ09OVFJJQlNZU19fQ09N 9hMlY1W 9hcGkta2V5P 9hcGkuZGluZ3RhbGsuY29tL3JvYm90L3NlbmQ/YWNj 9hcGkuZGluZ3RhbGsuY29tL3JvYm90L3NlbmQ_YWNj 9hcGlf 9hdXRo 9hdXRoO 9kdF 9leU 9naXRsYWJfc2Vzc2lvbj 9ob21lL 9ob29rL 9ob29rcy 9rdGEuY29t 9rdGFwcmV2aWV3LmNvb 9tbW 9ubWljcm9zb2Z0LmNvb 9udmV4RGVwbG95S2V5 9wYXNzd29yZ 9wb3dlcmF1dG9tYXRlL2F1dG9tYXRpb25zL2RpcmVj 9wc19leU 9yeV93YWtf 9yeV9hcGlrZXlf 9yeV9hdF 9yeV9wYXRf 9yeV9ydF 9yeV9zdF 9zX3YyX29yZ1 9zX3YyX2FwcF 9zaWc9 9zaz AcGFja2FnZWNsb3VkLmlv AcGFtI AcGJzI AcHZlI AuZXlKMUlqb2 B0cl B1VFRZLVVzZXItS2V5LUZpbGUt B1bC B4NEFBQUFBQ B5bGZfd B5cGktQWdFSWNIbHdhUzV2Y21j B5cGktQWdFTmRHVnpkQzV3ZVhCcExtOXlad BBU1NXT1JEP BNQUst BNQVQt BOW1pbW BQ0NB BQ0Ri BQUFBQUFBQUFBQUFBQUFBQUFBQ BQUVBQVdWc1lYTjBhV012 BQklB BQlNLUW1Wa2NtOWphMEZRU1V0bGVT BR0UtU0VDUkVULUtFWS0x BS0Nw BS0lB BS0lE BS0xU BSRC BSUtfQ0lf BSUtfU0VDUkVUX BSW9U BSXph BTFRBS BTWYtdk BU0lB BUEkt BUElN BUFBfVVNSL BUHJpdmF0ZUtleTF6a3 BUS5BYjhSTj BUVZO BVE9B BVEFUVD BVEJC BVENUVD BVFRB BVk5TX BWkVH BY2NvdW50S2V5P Bc3RyYUNTO BdHphf BdHpyf BekNh BekZ1 BelNl BhY2thZ2lzdF Bhc3N3b3JkOi BhdC BhdC1hc BhdC1ld BhdC1uY Bjc2tf BjeC BkbF9saXZlX2FwaWtleV BkbF9udGZzZXRf BkbF9zZGJ4X2FwaWtleV Blcm06 Blcm0t Boc1 BoeF Bpb25f BpbmFf BpbnJf BrMV BrX3Byb2Rf BrX3Rlc3Rf BuYl BudV BvbGFyX29hdF BvbGFyX2F0X BvbGFyX3BhdF BvbGFyX3doc1 BwYW0h BwYWNrYWdlY2xvdWQuaW BwYnMh BwbHgt BwdmUh ByaXZ5X2FwcF9zZWNyZXRf ByaXZhdGVf Byal BydGFwaV BzY2FsZV90a25f BzY2FsZV9vYXV0aF BzY2FsZV9wd1 BzZXIu BzdC CQkFVL CQkRDL CQkVVL CQkZGL CQlVTL Cb3QgT DQ0RCMV DQ0lQQVRf DQ0lQUkpf DQUlT DRlBBVC DT05WRVhfREVQTE9ZX0tFW DTE9KQVJTX E5bWltb ERVNLVE9QL ESVNDT1JE ET1RFTlZfUFJJVkFURV9LRV ETzAw ETzgw EaXNjb3Jk EvLz EwMDAu F0bGFzc2lhbi5uZX F0emF8 F0enJ8 F1dGgwLmNvb F5YXBpLndlaXhpbi5xcS5jb20vY2dpLWJpbi93ZWJo F6Q2 F6Rn F6U2 FBQUFBQUFBQUFBQUFBQUFBQUFB FBRUFBV1ZzWVhOMGFXTX FCSU FCU0tRbVZrY205amEwRlFTVXRsZV FDQ0 FDRG FHRS1TRUNSRVQtS0VZLT FJS19DSV FJS19TRUNSRVRf FJb1 FJem FLQ3 FLSU FLTF FMVEFL FNZi12Q FQSS FQSU FQUF9VU1It FQUFB FQcml2YXRlS2V5MXprc FRLkFiOFJON FRVk FTSU FUQ1RUM FUQVRUM FUQk FUT0 FUVE FWTlNf FWkFL FWlRL FaRU Fic2VjX FjY291bnRLZXk9 FjY2Vzc1 FjY2Vzc190b2tlbiRwcm9kdWN0aW9uJ FjY2Vzc190b2tlbiRzYW5kYm94J FjY2Vzc190b2tlbj FjY2Vzcy1kZXZlbG9wbWVudC FjY2Vzcy1wcm9kdWN0aW9uL FjY2Vzcy1zYW5kYm94L FjY3RfM FjbC Fpb1 FrX2xpdmVf FrYWIt FsY2h0X Ftem4ubXdzL Ftem4xLm9hMi1jcy52MS Fwa1 FwaS FwaS52ZXJjZWwuY29tL3YxL2ludGVncmF0aW9ucy9k FwaS5jbG91ZGZsYXJlLmNvbS9jbGllbnQvdjQvcGFn FwaS5uZXRsaWZ5LmNvbS9idWlsZF9ob29rcy FwaS5yZW5kZXIuY29tL2RlcGxveS9zcnYt FwaV FwaV9vcmdf FwaWZ5X2FwaV FwaXYzX FyZ29zX Fybjphd3M6 Fybjphd3M6czM6Oj Fybjphd3MtY246 Fybjphd3MtaXNv Fybjphd3MtdXMtZ292O FzdHJhQ1M6 GRkZGTlJBT GTFdTRUNLL GTFdTRUNLX1RFU1Qt HQ1NxR1NJYjNEUUVIQWFDQ HT09H HT0NTUFgt HUjEzNDg5ND IGlvbl IHN0L IHNlci IUktVL Ii0tLS0tQkVHSU4gRUMgUFJJVkFURSBLRVktLS0tL ImF1dGgiO ImJveEFwcFNldHRpbmdzI Imh0dHA6Ly Imh0dHBzOi8v Imlvbl Imt0eS InBhc3N3b3JkIj InN0L InNlci InNlcnZpY2VfYWNjb3Vud InVzZXJuYW1lI ItLS0tLUJFR0lOIEVDIFBSSVZBVEUgS0VZLS0tLS J0Yi J0YmFzc29jL J1YnlnZW1zX J1c2VybmFtZS J2lvbl J3N0L J3Nlci J6cF90ZXN0X J6cF9saXZlX JCQVUt JCREMt JCRVUt JCRkYt JCVVMt JDJ4J JDJ5J JDJhJ JDJiJ JFAkQ JGFhY3RfaG1sZ1 JGFhY3RfcHJvZF JGFwcjEk JGFyZ29uMmkkdj JGd5JG JHJvdW5kcz JHNjcnlwdCRsbj JHkka JR0FB JR1FW JU1QuZXlK JUW9KYjNKcFoybH JhbXBfaWRf JhbXBfc2VjX JhdXRoIj JiX21hX JiX2xpdmVf JiX3ByX Jib3hBcHBTZXR0aW5ncy JjZS12My9BTFRBSy JkbWVf JlY292ZXJ5IEtleS JlZHJvY2stYXBpLWtleS1ZbVZrY205amF5NWhiV0Y2 JlbC JldG9vbF8wM JnNpZz JodHRwOi8v JodHRwczovL Jpb25f JrX2xpdmVf JrY3F0X JrY3Rf JrYWFf JrYWpf JrYXJf JrYXRf JramF0X JramFqX JrcGF0X JrcHNf JrcHRf JrcnRf JrdHJf JrdHhf JrdHki JrdWFf JrdXJf JuZF Jvb3RseV JvdCBN JvdCBO JvdCBP JwYV JwYXNzd29yZCI6 JwYy5hbmtyLmNvbS JzZXIu JzZXJ2aWNlX2FjY291bn JzdC K0FCY K0FDUk K0FFa K0FSb K0FTY K0FTd KUVFKO L0FjY291bnRzL0FD L0luY29taW5nV2ViaG9vay L2hvb2sv L2hvb2tzL L2hvbWUv L3Bvd2VyYXV0b21hdGUvYXV0b21hdGlvbnMvZGlyZW L3UzKzdRQUFBQUlBQUFB L3YzL L3dlYmhvb2sv L3dlYmhvb2tzL L3dvcmtmbG93cy LR0FUX LRVkw LS0tLS1CRUdJTi LS0tLSBCRUdJTiBTU0gyI LS1hY2Nlc3MtdG9rZW LS1jZXJ0aWZpY2F0ZS1rZX LS1wcm9qZWN0LWlk LU1CU LU1hY0Jvb2 LU1hYy1TdHVkaW LU1hYy1taW5p LU5STU LUFpci LVByby LW1hY2Jvb2 LW1ic LWRvY2tlci5wa2cuZGV2L LWlNYW LXByaXYtMH Lm0ucGlwZWRyZWFtLm5ld Lm1ha2UuY29tL LmF0bGFzdjEu LmF6Y29uZmlnLmlvO0lkP LmF6dXJlLWFwaS5uZX LmF6dXJlLmNvb LmF6dXJlY3IuaW LmF6dXJld2Vic2l0ZXMubmV0 LmFjY1 LmFjY2Vzc LmFjYy LmFwcC5uOG4uY2xvdWQvZm9ybS LmFwcC5uOG4uY2xvdWQvd2ViaG9vay LmFwcHMuZ29vZ2xldXNlcmNvbnRlbnQuY29t LmRrci1lY3 LmRrci5lY3 LmV4ZWN1dGUtYXBp LmZ1cnkuaW LmcuYWxjaGVteS5jb20vbmZ0L3 LmcuYWxjaGVteS5jb20vdjIv LmdzZXJ2aWNlYWNjb3VudC5jb2 LmlhbS5nc2VydmljZWFjY291bnQuY29t LnF1aWtub2RlLnByby LnIyLmNsb3VkZmxhcmVzdG9yYWdl LnN1cGFiYXNlLmNv LnN1cGFiYXNlLmlu LnN1cGFiYXNlLnJlZ LnNpZ25pbi5hd3 LnZhdWx0LmF6dXJlLm5ld LnZpc3VhbHN0dWRpby5jb2 LndlYmhvb2sub2ZmaWNlLmNvbS93ZWJob29rYjIv LndpbmRvd3MubmV0 MHg0QUFBQUFB MQVBUT1At MS8vM MTAwMC MVEFJ MzOi8v N0YW5kYXJkX N1Ym5ldC N1aXByaXZrZXkx N1bW9sb2dpYy5jb20vcmVjZWl2ZXIvdjEvaHR0cC N1cF9za1 N4dGhf N4dHBf N4dWhf N4dXBf N5cl N5dF NBSV NCLU1pZC1zZXJ2ZXIt NCWC NDREIxX NDSVBBVF NDSVBSSl NGIxZ NGUEFUL NMQUNL NMT0pBUlNf NPTlZFWF9ERVBMT1lfS0VZ NUFlcDg2M NXTUtFWS0xL NXTVRLTi0xL NaWQtc2VydmVyL NhbXNhcmFfYXBpX NhbmRib3gtc3EwY3NiL NhdC NiX3NlY3JldF NicF NjcC10ZXN0L NjcC1saXZlL Nkay NlY3JldC10ZXN0L NlY3JldC1saXZlL NlY3JldF NlY3JldF9hY2Nlc3Nfa2V5 NlcnRpZmljYXRlS2V5O NlcnZpY2Utbm93LmNvb NmYXRf Nma1 NmbH Nmc2tfbWFfcHJvZF Nmc2tfbWFfdGVzdF NmdXRf NnZF Nnc1 NncF Nndy NoYTI1Nn NoYXJlZEFjY2Vzc0tleT NoYXJlcG9pbnQuY29t NoYXQuZ29vZ2xlYXBpcy5jb20vdjEvc3BhY2VzL NoaXBwb190ZXN0X NoaXBwb19saXZlX NocGF0X NocGNhX NocHBhX NocHNzX NocHRf NocHRrYV NpZ1 NpZ25rZXkt NrLW9yLXYxL NrLWFudC1hZG1pb NrLWFudC1hcG NrLWFudC1vYX NrLWFudC1vcn NrLWFudC1zaW NrLWFwaS NrLWhlbGljb25lL NrLWxmL NrLmV5S NrMV NrX29yZ190ZXN0X NrX29yZ19saXZlX NrX2Nhcl NrX2UyYl NrX2xpdmVf NrX3Nib3hf NrX3Rlc3Rf NrZXlf NrdHNlY1 NsYWNr NsYWNrLmNvb Nsa1 NsaS NsaWVudF9zZWNyZX Nsb3VkZmxhcmVhY2Nlc3MuY29t Nsb3VkaW5hcnk6Ly NtVm1kR3R1 NuYXAt Nub3dmbGFrZWNvbXB1dGluZy5jb2 NudHJ5YV NudHJ5aV NudHJ5c19leU NudHJ5cl NudHJ5dV NudmNh NueWtfc2F0L NueWtfdWF0L NvbW11bmljYXRpb24uYXp1cmUuY29t NvbmZpZ2NhdC1wcm94eS NvbmZpZ2NhdC1zZGstMS NvbmZpZy5jbW NvbmZpZy5za NvbnZleF9kZXBsb3lfa2V5 NwYXRf NxMGF0cC NxMGNzcC NxYV NxcF NxdV NzYV Nzay Nzby1rZXkg O0FjY2Vzc0tleT O3NpZz ORU9O OTlNYUy OUkFBL OUkFLL OUkFM OUklJL OUklRL OUlJBL OZW9u OkFQQTkxY OmRlZmF1bHQu OmRldmVsb3BtZW50L OnByZXByb2Qu OnByb2R1Y3Rpb24u OnN0YWdpbmcu OnRlc3Rpbmcu P2FwaS1rZXk9 P3NpZz PWlvbl PXN0L PXNlci Q09OVkVYX0RFUExPWV9LRV Q0FJU Q0NEQjFf Q0NJUEFUX Q0NJUFJKX Q0ZQQVQt Q0xPSkFSU1 QHB2ZS QHBhY2thZ2VjbG91ZC5pb QHBhbS QHBicy QQVNTV09SRD QTUFLL QTUFUL QTltaW1t QU1mLXZC QUFBQUFBQUFBQUFBQUFBQUFBQU QUFFQUFXVnNZWE4wYVdNd QUJJQ QUJTS1FtVmtjbTlqYTBGUVNVdGxlU QUNDQ QUNEY QUdFLVNFQ1JFVC1LRVktM QUkQt QUl6Y QUlLX0NJX QUlLX1NFQ1JFVF QUlvV QUtDc QUtJQ QUtJR QUtMV QUxUQU QVBJL QVBJT QVBQX1VTUi QVByaXZhdGVLZXkxemtw QVEuQWI4Uk42 QVFWT QVNJQ QVRBVFQz QVRCQ QVRDVFQz QVRPQ QVRUQ QVZOU1 QVpFR QWNjb3VudEtleT QXN0cmFDUz QXR6YX QXR6cn QXpDY QXpGd QXpTZ QdVRUWS1Vc2VyLUtleS1GaWxlL QkJBVS QkJEQy QkJFVS QkJGRi QkJVUy Qkdj Qm90IE QxLjlld QyYS QyYi QyeC QyeS QzQmxia0ZK R09DU1BYL R09PR R0MGMwMS R0MHMwMS R0MHMwMi R0MHMwMy R0MHMwNi R0MHMwOC R0MHMwOS R0MHMxNi R0NTcUdTSWIzRFFFSEFhQ0 R0bl R1IxMzQ4OTQx R1ZmZlbF90ZXN0X R1ZmZlbF9saXZlX R2Y19zZXJ2ZXJf R2bHkt R3aWxpb R5JG R5bmFtaWNf RCMDR0ODkvMU8vdzFjRG55aWxGVT RE84M RE8wM RE9URU5WX1BSSVZBVEVfS0VZ REVTS1RPUC RElTQ09SR RFU0tUT1At RFU1Qt RGlzY29yZ RHOXJP RJU0NPUk RPMD RPOD RPS0VOX0lE RPS0VOX1NFQ1JFV RPVEVOVl9QUklWQVRFX0tFW RQJE RUFBQ RVpBS RVpUS RXSUxJT RhMi RhYWN0X2htbGdf RhYWN0X3Byb2Rf RhcG RhcHIxJ RhcmdvbjJpJHY9 RiMW RidGNf RidHVf Rja3Jfb2F0X Rja3JfcGF0X RkZGRk5SQU Rkb1 RkcF Rkcl Rkd1 RkxXU0VDS19URVNUL RkxXU0VDSy RlYW1f RlZmluZS Rlc3Rf Rldi5henVyZS5jb2 RmcF RncF92MV Rndy RneSRq Rpc2Nvcm RrLXVzL RrLmV5S Rua2V5L Ruc2ltcGxlX Rva2VuL Rva2VuLWlk Rva2VuLXNlY3Jld Rva2VuX2lk Rva2VuX3NlY3Jld Rvc2 RvcHQt RvdGVudjovLzprZXlf RwLmF1ZGl0L RwLmN0L RwLnB0L RwLnN0L RwLnNhL RwLnNjaW0u RyX2Rldl RyX3BhdF RyX3ByZXZf RyX3ByZXZpZXdf RyX3Byb2Rf RyX3N0Z1 Ryb3VuZHM9 RzLm5ld RzY3J5cHQkbG49 Rza2V5LWF1dGgt Rza2V5LWFwaS Rza2V5LWNsaWVudC Rza2V5LXNjaW0t Rza2V5LXdlYmhvb2st S0VZM S0dBVF SFJLVS SUdBQ SUdRV SVFvSmIzSnBaMmx1 SVNULmV5S SZWNvdmVyeSBLZXkg SlFRSj TEFQVE9QL TFRBS TQi1NaWQtc2VydmVyL TQlgt TTEFDS TV01LRVktMS TV01US04tMS TWlkLXNlcnZlci TaGFyZWRBY2Nlc3NLZXk9 TbGFja Tk5TWFMu TkVPT TlJBQS TlJBSy TlJBT TlJJSS TlJJUS TlJSQS TmVvb U0ItTWlkLXNlcnZlci U0JYL U0xBQ0 U1dNS0VZLTEt U1dNVEtOLTEt U2hhcmVkQWNjZXNzS2V5P U2xhY2 UE1BSy UE1BVC UEFTU1dPUkQ9 UFJEL UHVUVFktVXNlci1LZXktRmlsZS UM0JsYmtGS URVNUL UT0tFTl9JR UT0tFTl9TRUNSRV UV0lMSU Ud2lsaW UmVjb3ZlcnkgS2V5I UyYl V1BMX0FQ V5SjBlWEFpT2lBaVZFTldNaUo5L V5SjBlWEFpT2lKS1YxUWlMQ0poYkdjaU9pSlNVekkx V5SlZjMlZ5U1VRa V5SmhJam9p V5SmhjR2xMWlhraU9pSnphMTlzYVhabF V5SnJJam9p V5SnJhV1FpT2lJeFkyVXhaVEV6TmpFM1pHTm1Oelky V5SnRhWEp2TG05eWFXZHBiaUk2 V5SndZWGxzYjJGa0lqb2 VBQU VBZXA4Nj VDNCbGJrRk VE9LRU5fSU VE9LRU5fU0VDUkVU VEVTVC VFdJTElP VHdpbGlv VW5zZWFsIEtleS VXNlcnMv VXNlcnNc VaQU VaVE VbnNlYWwgS2V5I Vc2Vyc1 Vc2Vycy VjYXRf VkMjU1MTk6 Vkc2 VlVMVF VnVsdH VpcGFsbG9jL VpcGFzc29jL VuY3J5cHRpb246 VuZHIr Vua2V5X VuaS Vuc2VhbCBLZXkg VzZXJQV0Q9 VzZXJzL VzZXJzX Vzc3Vf W2FwaV WVUxUU WdWx0c X19DT05UUklCU1lTX19DT0 X1NFQ1JFVD X1RPS0VO X1RPS0VOP X21ta X2EyVjVY X2F1dG X2FwaV X2V5S X2dpdGxhYl9zZXNzaW9uP X3Bhc3N3b3Jk X3NrM X3YxX X3hzaz X3lydWNyZW XUExfQV Y21WbWRHdH Y252Y2 Y29tbXVuaWNhdGlvbi5henVyZS5jb2 Y29uZmlnLmNtZ Y29uZmlnLnNo Y29uZmlnY2F0LXByb3h5L Y29uZmlnY2F0LXNkay0xL Y29udmV4X2RlcGxveV9rZX Y2VydGlmaWNhdGVLZXk6 Y2Z1dF Y2ZhdF Y2ZrX Y2Zsd Y2Zza19tYV90ZXN0X Y2Zza19tYV9wcm9kX Y2d3L Y2hhdC5nb29nbGVhcGlzLmNvbS92MS9zcGFjZXMv Y2hwdF Y2xpL Y2xpZW50X3NlY3Jld Y2xvdWRmbGFyZWFjY2Vzcy5jb2 Y2xvdWRpbmFyeTovL Y3NhX Y3NrL Y3h0aF Y3h0cF Y3h1aF Y3h1cF YGlvbl YHN0L YHNlci YW16bi5td3Mu YW16bjEub2EyLWNzLnYxL YWJzZWNf YWNjZXNzLWRldmVsb3BtZW50L YWNjZXNzLXByb2R1Y3Rpb24t YWNjZXNzLXNhbmRib3gt YWNjZXNzX YWNjZXNzX3Rva2VuJHByb2R1Y3Rpb24k YWNjZXNzX3Rva2VuJHNhbmRib3gk YWNjZXNzX3Rva2VuP YWNjdF8x YWNsL YWlvX YWtfbGl2ZV YWthYi YWxjaHRf YXBpL YXBpLm5ldGxpZnkuY29tL2J1aWxkX2hvb2tzL YXBpLmNsb3VkZmxhcmUuY29tL2NsaWVudC92NC9wYW YXBpLnJlbmRlci5jb20vZGVwbG95L3Nydi YXBpLnZlcmNlbC5jb20vdjEvaW50ZWdyYXRpb25zL2 YXBpX YXBpX29yZ1 YXBpZnlfYXBpX YXBpdjNf YXBrX YXJnb3Nf YXJuOmF3cy11cy1nb3Y6 YXJuOmF3cy1jbj YXJuOmF3cy1pc2 YXJuOmF3cz YXJuOmF3czpzMzo6O YXRsYXNzaWFuLm5ld YXV0aDAuY29t YmJfbGl2ZV YmJfbWFf YmJfcHJf YmNlLXYzL0FMVEFLL YmVkcm9jay1hcGkta2V5LVltVmtjbTlqYXk1aGJXRj Ymt0cl Ymt0eF Ymt1YV Ymt1cl YmthYV Ymthal Ymthcl YmthdF YmtjcXRf YmtjdF YmtqYWpf YmtqYXRf YmtwYXRf Ymtwc1 YmtwdF YmtydF YxLjAt Z0d25f Z1bHRy Z2JfYXBpX Z2NyLmlvL Z2h1X Z2hvX Z2hwX Z2hyX Z2hzX Z2l0aHViX3BhdF Z2xhZ2VudC Z2xjX2V5S Z2xjYnQt Z2xkdC Z2xmZmN0L Z2xmdC Z2xpbXQt Z2xvYXMt Z2xwYXQt Z2xwdHQt Z2xydC Z2xydHIt Z2xzYV Z2xzb2F0L Z3JhZmFuYS5uZX Z3NrX ZCR2P ZEIwNHQ4OS8xTy93MWNEbnlpbEZVP ZEc5ck ZG5rZXkt ZG5zaW1wbGVf ZG90ZW52Oi8vOmtleV ZG9wdC ZG9zZ ZGEyL ZGFwa ZGJ0Y1 ZGJ0dV ZGNrcl9vYXRf ZGNrcl9wYXRf ZGR3X ZGRkZOUkFM ZGRvX ZGRwX ZGRyX ZGV2LmF6dXJlLmNvb ZGVmaW5lK ZGlzY29yZ ZHAuY3Qu ZHAuYXVkaXQu ZHAuc2Eu ZHAuc2NpbS ZHAuc3Qu ZHAucHQu ZHQwYzAxL ZHQwczA2L ZHQwczA4L ZHQwczA5L ZHQwczAxL ZHQwczAyL ZHQwczAzL ZHQwczE2L ZHRuX ZHVmZmVsX2xpdmVf ZHVmZmVsX3Rlc3Rf ZHZjX3NlcnZlcl ZHluYW1pY1 ZISmxZV1E9 ZISmxZV1F0ZDNKcGRHVT ZMV1NFQ0st ZMV1NFQ0tfVEVTVC ZTJiX ZVTFRS ZW5jcnlwdGlvbj ZW5kci ZW5pL ZWQyNTUxOT ZWRza ZWlwYWxsb2Mt ZWlwYXNzb2Mt ZXNzdV ZXlKMGVYQWlPaUFpVkVOV01pSjku ZXlKMGVYQWlPaUpLVjFRaUxDSmhiR2NpT2lKU1V6ST ZXlKVmMyVnlTVVFp ZXlKaElqb2 ZXlKaGNHbExaWGtpT2lKemExOXNhWFpsW ZXlKcklqb2 ZXlKcmFXUWlPaUl4WTJVeFpURXpOakUzWkdObU56WT ZXlKd1lYbHNiMkZrSWpva ZXlKdGFYSnZMbTl5YVdkcGJpST ZeMS4xI2leMS ZjYV Zja1 ZjaV ZjcF Zjcl ZkhKbFlXUT ZkhKbFlXUXRkM0pwZEdVP ZlcmNlbF9ibG9iX3J3X Zm0xYV Zm0xcl Zm0yX Zm9yY2U6Ly ZmlnZF Zmlnb1 Zmlnb2hf Zmlnb3Jf ZmlndV ZmlndWhf ZmlndXJf ZmlvLXUt ZnMtM Zndy ZpZ29f ZpZ29oX ZpZ29yX ZpZ2Rf ZpZ3Vf ZpZ3VoX ZpZ3VyX Zpby11L ZtMWFf ZtMXJf ZtMl ZvbC ZvcmNlOi8v ZwY2Ut ZwYy ZzLT ZzaWc9 _YXBpLWtleT _c2lnP a190ZXN0X a2l0X a3BhdF a3ViZWNvbmZpZy11L a3ViZWNvbmZpZy11c2VyL aG9va3MubmFidS5jYXNhL2dBQUFBQU aG9va3MuemFwaWVyLmNvbS9ob29rcy9jYXRjaC aG9vay5pbnRlZ3JvbWF0LmNvbS aG9zdGVkem9uZS9a aGF3ay aGMtcGluZy5jb20v aGNhaWNf aGNhaWtf aGNhbWtf aGNiaWNf aGNiaWtf aGNibWtf aHR0cHM6Ly aHZiL aHZyL aHZzL aWNvL aWd3L amluYV b0RZWGR6 b0daWEl2WVhke b252ZXhEZXBsb3lLZX b25taWNyb3NvZnQuY29t b2F1dGg6 b2FwaS5kaW5ndGFsay5jb20vcm9ib3Qvc2VuZD9hY2 b2R0X b2t0YS5jb2 b2t0YXByZXZpZXcuY29t b3BzX2V5S b3J5X2F0X b3J5X2FwaWtleV b3J5X3BhdF b3J5X3J0X b3J5X3N0X b3J5X3dha1 b3NfdjJfYXBwX b3NfdjJfb3JnX b3RwYXV0aC1taWdyYXRpb246Ly9vZmZsaW5lP2RhdG b3RwYXV0aDovL2hvdHAv b3RwYXV0aDovL3RvdHAv b3ZzeHBf bG9naW4oI bG9naW4oJ bG9naW4oY bGl2ZV bGluX29hdXRoX bGluX2FwaV bGluX3doX bGx4L bHN2Ml9wdF bHN2Ml9za1 bHQtM bW9iL bWF0X bWFrZXIuaWZ0dHQuY29tL3RyaWdnZXIv bWFrZXIuaWZ0dHQuY29tL3VzZS bWFyX bWN0X bWNyX bWRiX3NhX2lkX bWRiX3NhX3NrX bWVyZ2lmeV9hcHBsaWNhdGlvbl9rZXlf bWZhL bWxzbi bXB0X bXkuc2FsZXNmb3JjZS5jb2 bXlzaG9waWZ5LmNvb bYXBpX bm9pc2VfcHNr bmF0L bmFwaV bmJwX bmNwX2lhbV9CUE bmVvb bmVvbi50ZWNo bmZ1X bmZiX bmZjX bmZvX bmZwX bnBnX bnBtX bnNlYz bnRuX bnZhcGkt bnlrX3YwX c250cnl1X c250cnlhX c250cnlpX c250cnlyX c250cnlzX2V5S c255a191YXQu c255a19zYXQu c25hcC c25vd2ZsYWtlY29tcHV0aW5nLmNvb c2F0L c2Ftc2FyYV9hcGlf c2FuZGJveC1zcTBjc2It c2Jfc2VjcmV0X c2JwX c2NwLWxpdmUt c2NwLXRlc3Qt c2RrL c2VjcmV0LWxpdmUt c2VjcmV0LXRlc3Qt c2VjcmV0X c2VjcmV0X2FjY2Vzc19rZX c2VydmljZS1ub3cuY29t c2dkX c2dwX c2dzX c2hhMjU2f c2hhcmVwb2ludC5jb2 c2hpcHBvX2xpdmVf c2hpcHBvX3Rlc3Rf c2hwY2Ff c2hwYXRf c2hwc3Nf c2hwcGFf c2hwdGthX c2lnX c2lnbmtleS c2stYW50LW9hd c2stYW50LW9yd c2stYW50LWFkbWlu c2stYW50LWFwa c2stYW50LXNpZ c2stYXBpL c2staGVsaWNvbmUt c2stb3ItdjEt c2stbGYt c2suZXlK c2sxX c2t0c2VjX c2tfY2FyX c2tfZTJiX c2tfb3JnX2xpdmVf c2tfb3JnX3Rlc3Rf c2tfbGl2ZV c2tfc2JveF c2tfdGVzdF c2tleV c2xhY2 c2xhY2suY29t c2xrX c3BhdF c3EwY3NwL c3EwYXRwL c3F1X c3FhX c3FwX c3NvLWtleS c3RhbmRhcmRf c3VibmV0L c3VpcHJpdmtleT c3Vtb2xvZ2ljLmNvbS9yZWNlaXZlci92MS9odHRwL c3VwX3NrX c3l0X c3lyX cC5leUoxSWpvZ cG51X cG5iX cG9sYXJfYXRf cG9sYXJfb2F0X cG9sYXJfcGF0X cG9sYXJfd2hzX cGF0L cGF0LW5h cGF0LWFw cGF0LWV1 cGFja2FnaXN0X cGFzc3dvcmQ6I cGN4L cGNza1 cGRsX250ZnNldF cGRsX2xpdmVfYXBpa2V5X cGRsX3NkYnhfYXBpa2V5X cGVybS cGVybT cGh4X cGhzX cGluYV cGlucl cGsxX cGtfcHJvZF cGtfdGVzdF cHBseC cHJ0YXBpX cHJpdmF0ZV cHJpdnlfYXBwX3NlY3JldF cHJqX cHNjYWxlX29hdXRoX cHNjYWxlX3B3X cHNjYWxlX3Rrbl cHRyX cHVsL cHlsZl92 cHlwaS1BZ0VJY0hsd2FTNXZjbW cHlwaS1BZ0VOZEdWemRDNXdlWEJwTG05eVp3 cXlhcGkud2VpeGluLnFxLmNvbS9jZ2ktYmluL3dlYm cm5kX cm9vdGx5X cmFtcF9pZF cmFtcF9zZWNf cmRtZV cmV0b29sXzAx cmVsL cmtfbGl2ZV cnBhX cnBjLmFua3IuY29tL cnRiL cnRiYXNzb2Mt cnVieWdlbXNf cnpwX2xpdmVf cnpwX3Rlc3Rf czM6Ly d2FrYV d2FuZGJfdjFf d2ViZXhhcGlzLmNvbS92MS93ZWJob29rcy9pbmNvbW d2hzZWNf d2x1X d2xwX dDEuOWV1 dDU3FHU0liM0RRRUhBYUND dG9rZW4t dG9rZW4taW dG9rZW4tc2VjcmV0 dG9rZW5faW dG9rZW5fc2VjcmV0 dGVhbV dGVzdF dGZwX dGd3L dGdwX3YxX dGstdXMt dGsuZXlK dHJfZGV2X dHJfc3RnX dHJfcGF0X dHJfcHJldl dHJfcHJldmlld1 dHJfcHJvZF dHMubmV0 dHNrZXktY2xpZW50L dHNrZXktYXBpL dHNrZXktYXV0aC dHNrZXktc2NpbS dHNrZXktd2ViaG9vay dHZseS dHdpbGlv dPQ1NQWC dPT0 dQTF9BU dSMTM0ODk0M dW5rZXlf dWNhdF dXNlclBXRD dha2Ff dhbmRiX3YxX diX2FwaV djEuMC djci5pby dl4xLjEjaV4xI dlYmV4YXBpcy5jb20vdjEvd2ViaG9va3MvaW5jb21p dm9sL dmNhX dmNpX dmNrX dmNwX dmNyX dmVyY2VsX2Jsb2Jfcndf dmd3L dnBjL dnBjZS dnR3bl dnVsdH dob1 doc1 doc2VjX docF docl dodV dpb25f dpdGh1Yl9wYXRf dsY19leU dsY2J0L dsYWdlbnQt dsZHQt dsZmZjdC dsZnQt dsaW10L dsb2FzL dsc29hdC dsc2Ff dscF dscGF0L dscHR0L dscnQt dscnRyL dsdV dyYWZhbmEubmV0 dzZXIu dza1 dzdC e1NTSEF9 eG5kX2RldmVsb3BtZW50X eG5kX3Byb2R1Y3Rpb25f eG94YS eG94Yi eG94Yy eG94ZC eG94ZS eG94ZS54b3 eG94by eG94cC eG94ci eG94cy eGF1X eGFhdC eGFpL eGFwcC eGFwdC eGtleXNpYi eHNtdHBzaWIt eWEyOS emFwaWtleT0xMD emVuZGVzay5jb2 enBrYV fU0VDUkVUP fVE9LRU fVE9LRU49 fX0NPTlRSSUJTWVNfX0NPT fYTJWNV fYXBpX fYXV0a fZ2l0bGFiX3Nlc3Npb249 fZXlK fbW1r fc2sx fcGFzc3dvcm fdjFf feHNrM feXJ1Y3Jlb gaW9uX gc2VyL gc3Qu h0dHBzOi8v h2Yi h2ci h2cy hSS1Ut hY2N0Xz hY2Nlc3MtZGV2ZWxvcG1lbnQt hY2Nlc3Mtc2FuZGJveC hY2Nlc3MtcHJvZHVjdGlvbi hY2Nlc3Nf hY2Nlc3NfdG9rZW49 hY2Nlc3NfdG9rZW4kc2FuZGJveC hY2Nlc3NfdG9rZW4kcHJvZHVjdGlvbi hY2wt hYnNlY1 ha19saXZlX ha2FiL haW9f hbGNodF hbXpuLm13cy hbXpuMS5vYTItY3MudjEu hcGkt hcGkuY2xvdWRmbGFyZS5jb20vY2xpZW50L3Y0L3BhZ hcGkubmV0bGlmeS5jb20vYnVpbGRfaG9va3Mv hcGkucmVuZGVyLmNvbS9kZXBsb3kvc3J2L hcGkudmVyY2VsLmNvbS92MS9pbnRlZ3JhdGlvbnMvZ hcGl2M1 hcGlf hcGlfb3JnX hcGlmeV9hcGlf hcGtf hcm46YXdzLWNuO hcm46YXdzLWlzb hcm46YXdzLXVzLWdvdj hcm46YXdzO hcm46YXdzOnMzOjo6 hcmdvc1 hdGxhc3NpYW4ubmV0 hdXRoMC5jb2 hhYXQt hhaS hhcHAt hhcHQt hhd2su hhdV hjLXBpbmcuY29tL hjYW1rX hjYWljX hjYWlrX hjYm1rX hjYmljX hjYmlrX hrZXlzaWIt huZF9kZXZlbG9wbWVudF huZF9wcm9kdWN0aW9uX hvb2suaW50ZWdyb21hdC5jb20v hvb2tzLm5hYnUuY2FzYS9nQUFBQUFC hvb2tzLnphcGllci5jb20vaG9va3MvY2F0Y2gv hvc3RlZHpvbmUvW hveG8t hveGEt hveGIt hveGMt hveGQt hveGUt hveGUueG94 hveHAt hveHIt hveHMt hzbXRwc2liL iLS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0t iY2UtdjMvQUxUQUst iYXV0aCI6 iYl9saXZlX iYl9tYV iYl9wcl iYm94QXBwU2V0dGluZ3Mi iZWRyb2NrLWFwaS1rZXktWW1Wa2NtOWpheTVoYldGN ia2F0X ia2FhX ia2FqX ia2FyX ia2N0X ia2NxdF ia2phal ia2phdF ia3B0X ia3BhdF ia3BzX ia3J0X ia3R4X ia3R5I ia3RyX ia3VhX ia3VyX iaHR0cDovL iaHR0cHM6Ly iaW9uX ic2VyL ic2VydmljZV9hY2NvdW50 ic3Qu icGFzc3dvcmQiO idXNlcm5hbWUi jZ3ct jZXJ0aWZpY2F0ZUtleT jZmF0X jZmtf jZmx0 jZnNrX21hX3Byb2Rf jZnNrX21hX3Rlc3Rf jZnV0X jaGF0Lmdvb2dsZWFwaXMuY29tL3YxL3NwYWNlcy jaHB0X jb21tdW5pY2F0aW9uLmF6dXJlLmNvb jb252ZXhfZGVwbG95X2tle jb25maWcuY21k jb25maWcuc2 jb25maWdjYXQtc2RrLTEv jb25maWdjYXQtcHJveHkv jbG91ZGZsYXJlYWNjZXNzLmNvb jbG91ZGluYXJ5Oi8v jbGkt jbGllbnRfc2VjcmV0 jbVZtZEd0d jbnZjY jc2Ff jc2st jeHRoX jeHRwX jeHVoX jeHVwX kJHY9 kMmEk kMmIk kMngk kMnkk kQjA0dDg5LzFPL3cxY0RueWlsRlU9 kRzlyT kUCRC kY2tyX29hdF kY2tyX3BhdF kYTIt kYWFjdF9obWxnX kYWFjdF9wcm9kX kYXBp kYXByMS kYXJnb24yaSR2P kYnR1X kYnRjX kZ3kka kZG9f kZHBf kZHJf kZHdf kZWZpbmUo kZXYuYXp1cmUuY29t kaXNjb3Jk kb3B0L kb3Nl kb3RlbnY6Ly86a2V5X kbmtleS kbnNpbXBsZV kc2NyeXB0JGxuP kcC5hdWRpdC kcC5jdC kcC5wdC kcC5zY2ltL kcC5zYS kcC5zdC kcm91bmRzP kdDBjMDEu kdDBzMDEu kdDBzMDIu kdDBzMDMu kdDBzMDYu kdDBzMDgu kdDBzMDku kdDBzMTYu kdG5f kdWZmZWxfbGl2ZV kdWZmZWxfdGVzdF kdmNfc2VydmVyX keSRq keW5hbWljX lHQU lHUV lMmJf lRb0piM0pwWjJsd lTVC5leU lZDI1NTE5O lZHNr laXBhbGxvYy laXBhc3NvYy lbmNyeXB0aW9uO lbmRyK lbmkt lc3N1X leUowZVhBaU9pQWlWRU5XTWlKOS leUowZVhBaU9pSktWMVFpTENKaGJHY2lPaUpTVXpJM leUp0YVhKdkxtOXlhV2RwYmlJN leUp3WVhsc2IyRmtJam9p leUpWYzJWeVNVUW leUpoSWpva leUpoY0dsTFpYa2lPaUp6YTE5c2FYWmxY leUpySWpva leUpyYVdRaU9pSXhZMlV4WlRFek5qRTNaR05tTnpZM lhMjku ljby lndy mSEpsWVdRP mSEpsWVdRdGQzSnBkR1U9 maW8tdS maWd1X maWd1aF maWd1cl maWdkX maWdvX maWdvaF maWdvcl mb3JjZTovL mbTFhX mbTFyX mbTJf mc2lnP mcy0w nY3IuaW8v nYl9hcGlf naG9f naHBf naHJf naHNf naHVf naW9uX naXRodWJfcGF0X nbG9hcy nbGFnZW50L nbGNfZXlK nbGNidC nbGR0L nbGZ0L nbGZmY3Qt nbGltdC nbHB0dC nbHBhdC nbHJ0L nbHJ0ci nbHNhX nbHNvYXQt nc2VyL nc2tf nc3Qu ncmFmYW5hLm5ld oY2FpY1 oY2Fpa1 oY2Fta1 oY2JpY1 oY2Jpa1 oY2Jta1 oYXdrL oYy1waW5nLmNvbS ob29rLmludGVncm9tYXQuY29tL ob29rcy56YXBpZXIuY29tL2hvb2tzL2NhdGNoL ob29rcy5uYWJ1LmNhc2EvZ0FBQUFBQ ob3N0ZWR6b25lL1 odHRwczovL odmIu odnIu odnMu p0ZXN0aW5nL pBUEE5MW pRUUo5 pY28t pZ3ct phcGlrZXk9MTAw pkZWZhdWx0L pkZXZlbG9wbWVudC plbmRlc2suY29t ppbmFf pwa2Ff pwcm9kdWN0aW9uL pwcmVwcm9kL pzdGFnaW5nL qaW5hX rQUJh rQUNSQ rQUNSR rQUVo rQVJt rQVN0 rQVNi rX3Rlc3Rf raXRf rcGF0X rdWJlY29uZmlnLXUt rdWJlY29uZmlnLXVzZXIt saW5fYXBpX saW5fb2F1dGhf saW5fd2hf saXZlX sb2dpbigi sb2dpbign sb2dpbihg sbHgt sc3YyX3B0X sc3YyX3NrX sdC0w t1YmVjb25maWctdS t1YmVjb25maWctdXNlci tBQ1JB tBQ1JC tBQ1JD tBQ1JE tBQm tBRW tBU2 tBU3 tBUm tBY2Nlc3NLZXk9 tFWT tHQVRf tLS0tIEJFR0lOIFNTSDIg tLS0tLUJFR0lOI tLWFjY2Vzcy10b2tlb tLWNlcnRpZmljYXRlLWtle tLXByb2plY3QtaW tQWlyL tTU0hBf tTUJQ tTWFjLVN0dWRpb tTWFjLW1pbm tTWFjQm9va tTlJNQ tUHJvL tY3Jf tY3Rf tYWtlci5pZnR0dC5jb20vdHJpZ2dlci tYWtlci5pZnR0dC5jb20vdXNlL tYXJf tYXRf tZG9ja2VyLnBrZy5kZXYv tZGJfc2FfaWRf tZGJfc2Ffc2tf tZXJnaWZ5X2FwcGxpY2F0aW9uX2tleV tZmEu taU1hY tb2It tbHNuL tbWFjYm9va tbWJw tcHJpdi0we tcHRf teS5zYWxlc2ZvcmNlLmNvb teXNob3BpZnkuY29t tfdGVzdF thcGld tpdF twYXRf tzaWc9 uY3BfaWFtX0JQQ uY3BfaWFtX0JQS uYWNjL uYWNjX uYWNjZXNz uYXBpX uYXBwLm44bi5jbG91ZC93ZWJob29rL uYXBwLm44bi5jbG91ZC9mb3JtL uYXBwcy5nb29nbGV1c2VyY29udGVudC5jb2 uYXQt uYXRsYXN2MS uYXp1cmUtYXBpLm5ld uYXp1cmUuY29t uYXp1cmV3ZWJzaXRlcy5uZX uYXp1cmVjci5pb uYXpjb25maWcuaW87SWQ9 uYnBf uZ3NlcnZpY2VhY2NvdW50LmNvb uZGtyLWVjc uZGtyLmVjc uZW9u uZW9uLnRlY2 uZXhlY3V0ZS1hcG uZm9f uZmJf uZmNf uZnBf uZnVf uZnVyeS5pb uZy5hbGNoZW15LmNvbS92Mi uZy5hbGNoZW15LmNvbS9uZnQvd uaWFtLmdzZXJ2aWNlYWNjb3VudC5jb2 ub2lzZV9wc2 ubS5waXBlZHJlYW0ubmV0 ubWFrZS5jb20v uc2VjM uc2lnbmluLmF3c uc3VwYWJhc2UuY2 uc3VwYWJhc2UuaW uc3VwYWJhc2UucmVk ucG1f ucGdf ucXVpa25vZGUucHJvL ucjIuY2xvdWRmbGFyZXN0b3JhZ2 ud2ViaG9vay5vZmZpY2UuY29tL3dlYmhvb2tiMi ud2luZG93cy5uZX udG5f udmF1bHQuYXp1cmUubmV0 udmFwaS udmlzdWFsc3R1ZGlvLmNvb ueWtfdjBf vQWNjb3VudHMvQU vR1pYSXZZWGR6 vRFlYZH vSW5jb21pbmdXZWJob29rL vYXBpLmRpbmd0YWxrLmNvbS9yb2JvdC9zZW5kP2FjY vYXV0aD vZHRf va3RhLmNvb va3RhcHJldmlldy5jb2 vaG9tZS vaG9va3Mv vaG9vay vbm1pY3Jvc29mdC5jb2 vbnZleERlcGxveUtle vc192Ml9hcHBf vc192Ml9vcmdf vcG93ZXJhdXRvbWF0ZS9hdXRvbWF0aW9ucy9kaXJlY vcHNfZXlK vcnlfYXBpa2V5X vcnlfYXRf vcnlfc3Rf vcnlfcGF0X vcnlfcnRf vcnlfd2FrX vd29ya2Zsb3dzL vd2ViaG9va3Mv vd2ViaG9vay vdHBhdXRoLW1pZ3JhdGlvbjovL29mZmxpbmU/ZGF0Y vdHBhdXRoLW1pZ3JhdGlvbjovL29mZmxpbmU_ZGF0Y vdHBhdXRoOi8vaG90cC vdHBhdXRoOi8vdG90cC vdTMrN1FBQUFBSUFBQU vdjMv vdnN4cF wLmV5SjFJam9n wY3NrX wY3gt wYWNrYWdpc3Rf wYXNzd29yZDog wYXQtYX wYXQtZX wYXQtbm wYXQu wZGxfbGl2ZV9hcGlrZXlf wZGxfbnRmc2V0X wZGxfc2RieF9hcGlrZXlf wZXJtL wZXJtO wa190ZXN0X wa19wcm9kX waHNf waHhf waW5hX waW5yX wazFf wb2xhcl93aHNf wb2xhcl9hdF wb2xhcl9vYXRf wb2xhcl9wYXRf wbmJf wbnVf wc2NhbGVfb2F1dGhf wc2NhbGVfcHdf wc2NhbGVfdGtuX wcGx4L wcml2YXRlX wcml2eV9hcHBfc2VjcmV0X wcmpf wcnRhcGlf wdHJf wdWwt weDRBQUFBQU weWxmX3 weXBpLUFnRU5kR1Z6ZEM1d2VYQnBMbTl5Wn weXBpLUFnRUljSGx3YVM1dmNtY x0LT xBUFRPUC xLy8w xMDAwL xUQU xeWFwaS53ZWl4aW4ucXEuY29tL2NnaS1iaW4vd2Via xpbl93aF xpbl9hcGlf xpbl9vYXV0aF xpdmVf xseC xvZ2luKC xvZ2luKG xzdjJfc2tf xzdjJfcHRf yYW1wX2lkX yYW1wX3NlY1 yZG1lX yZWwt yZXRvb2xfMD ya19saXZlX yb290bHlf ybmRf ycGFf ycGMuYW5rci5jb20v ydGIt ydGJhc3NvYy ydWJ5Z2Vtc1 yenBfbGl2ZV yenBfdGVzdF zMzovL zY3AtbGl2ZS zY3AtdGVzdC zYW1zYXJhX2FwaV zYW5kYm94LXNxMGNzYi zYXQu zYl9zZWNyZXRf zYnBf zZ2Rf zZ3Bf zZ3Nf zZGst zZWNyZXQtbGl2ZS zZWNyZXQtdGVzdC zZWNyZXRf zZWNyZXRfYWNjZXNzX2tle zZXJ2aWNlLW5vdy5jb2 za190ZXN0X za19jYXJf za19lMmJf za19saXZlX za19vcmdfbGl2ZV za19vcmdfdGVzdF za19zYm94X za2V5X za3RzZWNf zaGEyNTZ+ zaGEyNTZ- zaGFyZXBvaW50LmNvb zaGlwcG9fbGl2ZV zaGlwcG9fdGVzdF zaHB0a2Ff zaHBhdF zaHBjYV zaHBwYV zaHBzc1 zaWdf zaWdua2V5L zay1hbnQtYWRtaW zay1hbnQtYXBp zay1hbnQtb2F0 zay1hbnQtb3J0 zay1hbnQtc2lk zay1hcGkt zay1oZWxpY29uZS zay1sZi zay1vci12MS zay5leU zazFf zbGFja zbGFjay5jb2 zbGtf zbm93Zmxha2Vjb21wdXRpbmcuY29t zbmFwL zbnRyeWFf zbnRyeWlf zbnRyeXJf zbnRyeXNfZXlK zbnRyeXVf zbnlrX3NhdC zbnlrX3VhdC zc28ta2V5I zcGF0X zcTBhdHAt zcTBjc3At zcWFf zcXBf zcXVf zdGFuZGFyZF zdW1vbG9naWMuY29tL3JlY2VpdmVyL3YxL2h0dHAv zdWJuZXQt zdWlwcml2a2V5M zdXBfc2tf zeXJf zeXRf %2d% %5f% &#1 &#4 &#5 &#6 &#7 &#8 &#9 &#x \\u002 \\u003 \\u004 \\u005 \\u006 \\u007 \\x2 \\x3 \\x4 \\x5 \\x6 \\x7 20696f6e5f 207365722e 2073742e 222d2d2d2d2d424547494e2045432050524956415445204b45592d2d2d2d2d 22626f7841707053657474696e677322 22687474703a2f2f 2268747470733a2f2f 22696f6e5f 226b747922 227365722e 22736572766963655f6163636f756e74 2273742e 22757365726e616d6522 24326124 24326224 24327824 24327924 24502442 24616163745f686d6c675f 24616163745f70726f645f 246170723124 246172676f6e326924763d 246779246a 24726f756e64733d 24736372797074246c6e3d 2479246a 267369673d 27696f6e5f 277365722e 2773742e 2b414261 2b41435241 2b41435242 2b41435243 2b41435244 2b414568 2b41526d 2b415362 2b415374 2d2d2d2d20424547494e205353483220 2d2d2d2d2d424547494e20 2d2d6163636573732d746f6b656e 2d2d63657274696669636174652d6b6579 2d2d70726f6a6563742d6964 2d4169722d 2d4d4250 2d4d61632d53747564696f 2d4d61632d6d696e69 2d4d6163426f6f6b 2d4e524d41 2d50726f2d 2d646f636b65722e706b672e6465762f 2d694d6163 2d6d6163626f6f6b 2d6d6270 2d707269762d3078 2e6163632d 2e6163635f 2e616363657373 2e6170702e6e386e2e636c6f75642f666f726d2f 2e6170702e6e386e2e636c6f75642f776562686f6f6b2f 2e617070732e676f6f676c6575736572636f6e74656e742e636f6d 2e61746c617376312e 2e617a636f6e6669672e696f3b49643d 2e617a7572652d6170692e6e6574 2e617a7572652e636f6d 2e617a75726563722e696f 2e617a75726577656273697465732e6e6574 2e646b722d656372 2e646b722e656372 2e657865637574652d617069 2e667572792e696f 2e672e616c6368656d792e636f6d2f6e66742f76 2e672e616c6368656d792e636f6d2f76322f 2e67736572766963656163636f756e742e636f6d 2e69616d2e67736572766963656163636f756e742e636f6d 2e6d2e70697065647265616d2e6e6574 2e6d616b652e636f6d2f 2e7175696b6e6f64652e70726f2f 2e72322e636c6f7564666c61726573746f72616765 2e7369676e696e2e617773 2e73757061626173652e636f 2e73757061626173652e696e 2e73757061626173652e726564 2e7661756c742e617a7572652e6e6574 2e76697375616c73747564696f2e636f6d 2e776562686f6f6b2e6f66666963652e636f6d2f776562686f6f6b62322f 2e77696e646f77732e6e6574 2f4163636f756e74732f4143 2f496e636f6d696e67576562686f6f6b2f 2f686f6d652f 2f686f6f6b2f 2f686f6f6b732f 2f706f7765726175746f6d6174652f6175746f6d6174696f6e732f6469726563 2f75332b3751414141414941414141 2f76332f 2f776562686f6f6b2f 2f776562686f6f6b732f 2f776f726b666c6f77732f 307834414141414141 312f2f30 313030302e 34623164 35416570383631 3a415041393162 3a64656661756c742e 3a646576656c6f706d656e742e 3a70726570726f642e 3a70726f64756374696f6e2e 3a73746167696e672e 3a74657374696e672e 3b4163636573734b65793d 3b7369673d 3d696f6e5f 3d7365722e 3d73742e 3f6170692d6b65793d 3f7369673d 407061636b616765636c6f75642e696f 4070616d21 4070627321 4070766521 41396d696d6d 4141414141414141414141414141414141414141 414145414157567359584e3061574d76 41424941 4142534b516d566b636d396a613046515355746c6553 41434341 41434462 4147452d5345435245542d4b45592d31 41494b5f43495f 41494b5f5345435245545f 41496f54 41497a61 414b4370 414b4941 414b4944 414b4c54 414c54414b 414d662d7642 4150492d 4150494d 4150505f5553522d 41507269766174654b6579317a6b70 41512e416238524e36 4151564e 41534941 415441545433 41544242 415443545433 41544f41 41545441 41564e535f 415a4547 4163636f756e744b65793d 417374726143533a 41747a617c 41747a727c 417a4361 417a4675 417a5365 424241552d 424244432d 424245552d 424246462d 424255532d 426f74204d 426f74204e 426f74204f 43414953 43434442315f 4343495041545f 43434950524a5f 43465041542d 434c4f4a4152535f 434f4e5645585f4445504c4f595f4b4559 4445534b544f502d 444953434f5244 444f3030 444f3830 444f54454e565f505249564154455f4b4559 446973636f7264 45414141 455a414b 455a544b 464646464e52414c 464c575345434b2d 464c575345434b5f544553542d 4743537147534962334451454841614343 474f435350582d 474f4f47 475231333438393431 48524b552d 49474141 49475156 49516f4a62334a705a326c75 4953542e65794a 4a51514a39 4b455930 4b4741545f 4c4150544f502d 4c544149 4d69642d7365727665722d 4e454f4e 4e4e5358532e 4e5241412d 4e52414b2d 4e52414c 4e5249492d 4e5249512d 4e5252412d 4e656f6e 504d414b2d 504d41542d 5052442d 50755454592d557365722d4b65792d46696c652d 5265636f76657279204b657920 53422d4d69642d7365727665722d 5342582d 534c41434b 53574d4b45592d312d 53574d544b4e2d312d 5368617265644163636573734b65793d 536c61636b 5433426c626b464a 544553542d 544f4b454e5f4944 544f4b454e5f534543524554 5457494c494f 5477696c696f 556e7365616c204b657920 55736572732f 55736572735c 56554c5452 56756c7472 57504c5f4150 5b6170695d 5f544f4b454e 5f5f434f4e545249425359535f5f434f4d 5f6132563558 5f6170695f 5f61757468 5f65794a 5f6769746c61625f73657373696f6e3d 5f6d6d6b 5f70617373776f7264 5f736b31 5f76315f 5f78736b31 5f7972756372656d 60696f6e5f 607365722e 6073742e 61627365635f 6163636573732d646576656c6f706d656e742d 6163636573732d70726f64756374696f6e2d 6163636573732d73616e64626f782d 6163636573735f 6163636573735f746f6b656e2470726f64756374696f6e24 6163636573735f746f6b656e2473616e64626f7824 6163636573735f746f6b656e3d 616363745f31 61636c2d 61696f5f 616b5f6c6976655f 616b61622d 616c6368745f 616d7a6e2e6d77732e 616d7a6e312e6f61322d63732e76312e 6170692d 6170692e636c6f7564666c6172652e636f6d2f636c69656e742f76342f706167 6170692e6e65746c6966792e636f6d2f6275696c645f686f6f6b732f 6170692e72656e6465722e636f6d2f6465706c6f792f7372762d 6170692e76657263656c2e636f6d2f76312f696e746567726174696f6e732f64 6170695f 6170695f6f72675f 61706966795f6170695f 61706976335f 61706b5f 6172676f735f 61726e3a6177732d636e3a 61726e3a6177732d69736f 61726e3a6177732d75732d676f763a 61726e3a6177733a 61726e3a6177733a73333a3a3a 61746c61737369616e2e6e6574 61757468302e636f6d 62625f6c6976655f 62625f6d615f 62625f70725f 6263652d76332f414c54414b2d 626564726f636b2d6170692d6b65792d596d566b636d396a6179356862574636 626b61615f 626b616a5f 626b61725f 626b61745f 626b6371745f 626b63745f 626b6a616a5f 626b6a61745f 626b7061745f 626b70735f 626b70745f 626b72745f 626b74725f 626b74785f 626b75615f 626b75725f 63657274696669636174654b65793a 636661745f 63666b5f 63666c74 6366736b5f6d615f70726f645f 6366736b5f6d615f746573745f 636675745f 6367772d 636861742e676f6f676c65617069732e636f6d2f76312f7370616365732f 636870745f 636c692d 636c69656e745f736563726574 636c6f7564666c6172656163636573732e636f6d 636c6f7564696e6172793a2f2f 636d566d64477475 636e766361 636f6d6d756e69636174696f6e2e617a7572652e636f6d 636f6e6669672e636d64 636f6e6669672e7368 636f6e6669676361742d70726f78792f 636f6e6669676361742d73646b2d312f 636f6e7665785f6465706c6f795f6b6579 6373615f 63736b2d 637874685f 637874705f 637875685f 637875705f 6424763d 644230347438392f314f2f773163446e79696c46553d 644739724f 6461322d 64617069 646274635f 646274755f 64636b725f6f61745f 64636b725f7061745f 64646f5f 6464705f 6464725f 6464775f 646566696e6528 6465762e617a7572652e636f6d 646973636f7264 646e6b65792d 646e73696d706c655f 646f70742d 646f7365 646f74656e763a2f2f3a6b65795f 64702e61756469742e 64702e63742e 64702e70742e 64702e73612e 64702e7363696d2e 64702e73742e 6474306330312e 6474307330312e 6474307330322e 6474307330332e 6474307330362e 6474307330382e 6474307330392e 6474307331362e 64746e5f 64756666656c5f6c6976655f 64756666656c5f746573745f 6476635f7365727665725f 64796e616d69635f 6532625f 656432353531393a 6564736b 656970616c6c6f632d 6569706173736f632d 656e6372797074696f6e3a 656e64722b 656e692d 657373755f 65794a30655841694f69416956454e574d694a392e 65794a30655841694f694a4b563151694c434a68624763694f694a53557a4931 65794a566332567953555169 65794a68496a6f69 65794a6863476c4c5a586b694f694a7a6131397361585a6c58 65794a72496a6f69 65794a72615751694f694978593255785a54457a4e6a45335a474e6d4e7a5932 65794a7461584a764c6d39796157647062694936 65794a7759586c736232466b496a6f69 66484a6c5957513d 66484a6c5957517464334a706447553d 666967645f 6669676f5f 6669676f685f 6669676f725f 666967755f 66696775685f 66696775725f 66696f2d752d 666d31615f 666d31725f 666d325f 666f7263653a2f2f 66732d30 67625f6170695f 6763722e696f2f 67686f5f 6768705f 6768725f 6768735f 6768755f 6769746875625f7061745f 676c6167656e742d 676c635f65794a 676c6362742d 676c64742d 676c666663742d 676c66742d 676c696d742d 676c6f61732d 676c7061742d 676c7074742d 676c72742d 676c7274722d 676c73615f 676c736f61742d 67726166616e612e6e6574 67736b5f 6861776b2e 68632d70696e672e636f6d2f 68636169635f 686361696b5f 6863616d6b5f 68636269635f 686362696b5f 6863626d6b5f 686f6f6b2e696e746567726f6d61742e636f6d2f 686f6f6b732e6e6162752e636173612f67414141414142 686f6f6b732e7a61706965722e636f6d2f686f6f6b732f63617463682f 686f737465647a6f6e652f5a 68747470733a2f2f 6876622e 6876722e 6876732e 69636f2d 6967772d 6a696e615f 6b5f746573745f 6b69745f 6b7061745f 6b756265636f6e6669672d752d 6b756265636f6e6669672d757365722d 6c696e5f6170695f 6c696e5f6f617574685f 6c696e5f77685f 6c6976655f 6c6c782d 6c6f67696e2822 6c6f67696e2827 6c6f67696e2860 6c7376325f70745f 6c7376325f736b5f 6c742d30 6d616b65722e69667474742e636f6d2f747269676765722f 6d616b65722e69667474742e636f6d2f7573652f 6d61725f 6d61745f 6d63725f 6d63745f 6d64625f73615f69645f 6d64625f73615f736b5f 6d6572676966795f6170706c69636174696f6e5f6b65795f 6d66612e 6d6c736e2e 6d6f622d 6d70745f 6d792e73616c6573666f7263652e636f6d 6d7973686f706966792e636f6d 6e6170695f 6e61742d 6e62705f 6e63705f69616d5f425041 6e63705f69616d5f42504b 6e656f6e 6e656f6e2e74656368 6e66625f 6e66635f 6e666f5f 6e66705f 6e66755f 6e6f6973655f70736b 6e70675f 6e706d5f 6e73656331 6e746e5f 6e766170692d 6e796b5f76305f 6f445958647a 6f475a5849765958647a 6f6170692e64696e6774616c6b2e636f6d2f726f626f742f73656e643f616363 6f617574683a 6f64745f 6f6b74612e636f6d 6f6b7461707265766965772e636f6d 6f6e6d6963726f736f66742e636f6d 6f6e7665784465706c6f794b6579 6f70735f65794a 6f72795f6170696b65795f 6f72795f61745f 6f72795f7061745f 6f72795f72745f 6f72795f73745f 6f72795f77616b5f 6f735f76325f6170705f 6f735f76325f6f72675f 6f7470617574682d6d6967726174696f6e3a2f2f6f66666c696e653f64617461 6f7470617574683a2f2f686f74702f 6f7470617574683a2f2f746f74702f 6f767378705f 702e65794a31496a6f67 7061636b61676973745f 7061742d6170 7061742d6575 7061742d6e61 7061742e 7063736b5f 7063782d 70646c5f6c6976655f6170696b65795f 70646c5f6e74667365745f 70646c5f736462785f6170696b65795f 7065726d2d 7065726d3a 7068735f 7068785f 70696e615f 70696e725f 706b315f 706b5f70726f645f 706b5f746573745f 706e625f 706e755f 706f6c61725f61745f 706f6c61725f6f61745f 706f6c61725f7061745f 706f6c61725f7768735f 70706c782d 707269766174655f 70726976795f6170705f7365637265745f 70726a5f 7072746170695f 707363616c655f6f617574685f 707363616c655f70775f 707363616c655f746b6e5f 7074725f 70756c2d 70796c665f76 707970692d4167454963486c7761533576636d63 707970692d4167454e6447567a64433577655842704c6d39795a77 71796170692e77656978696e2e71712e636f6d2f6367692d62696e2f77656268 72616d705f69645f 72616d705f7365635f 72646d655f 72656c2d 7265746f6f6c5f3031 726b5f6c6976655f 726e645f 726f6f746c795f 7270615f 7270632e616e6b722e636f6d2f 7274622d 7274626173736f632d 7275627967656d735f 727a705f6c6976655f 727a705f746573745f 73333a2f2f 73616d736172615f6170695f 73616e64626f782d7371306373622d 7361742e 73625f7365637265745f 7362705f 7363702d6c6976652d 7363702d746573742d 73646b2d 7365637265742d6c6976652d 7365637265742d746573742d 7365637265745f 7365637265745f6163636573735f6b6579 736572766963652d6e6f772e636f6d 7367645f 7367705f 7367735f 7368613235367e 7368617265706f696e742e636f6d 73686970706f5f6c6976655f 73686970706f5f746573745f 73687061745f 73687063615f 73687070615f 73687073735f 736870746b615f 7369675f 7369676e6b65792d 736b2d616e742d61646d696e 736b2d616e742d617069 736b2d616e742d6f6174 736b2d616e742d6f7274 736b2d616e742d736964 736b2d6170692d 736b2d68656c69636f6e652d 736b2d6c662d 736b2d6f722d76312d 736b2e65794a 736b315f 736b5f6361725f 736b5f6532625f 736b5f6c6976655f 736b5f6f72675f6c6976655f 736b5f6f72675f746573745f 736b5f73626f785f 736b5f746573745f 736b65795f 736b747365635f 736c61636b 736c61636b2e636f6d 736c6b5f 736e61702d 736e6f77666c616b65636f6d707574696e672e636f6d 736e747279615f 736e747279695f 736e747279725f 736e747279735f65794a 736e747279755f 736e796b5f7361742e 736e796b5f7561742e 737061745f 7371306174702d 7371306373702d 7371615f 7371705f 7371755f 73736f2d6b657920 7374616e646172645f 7375626e65742d 737569707269766b657931 73756d6f6c6f6769632e636f6d2f72656365697665722f76312f687474702f 7375705f736b5f 7379725f 7379745f 74312e396575 7465616d5f 746573745f 7466705f 7467705f76315f 7467772d 746b2d75732d 746b2e65794a 746f6b656e2d 746f6b656e2d6964 746f6b656e2d736563726574 746f6b656e5f6964 746f6b656e5f736563726574 74725f6465765f 74725f7061745f 74725f707265765f 74725f707265766965775f 74725f70726f645f 74725f7374675f 74732e6e6574 74736b65792d6170692d 74736b65792d617574682d 74736b65792d636c69656e742d 74736b65792d7363696d2d 74736b65792d776562686f6f6b2d 74766c792d 7477696c696f 756361745f 756e6b65795f 757365725057443d 76312e302d 765e312e3123695e3123 7663615f 7663695f 76636b5f 7663705f 7663725f 76657263656c5f626c6f625f72775f 7667772d 766f6c2d 7670632d 767063652d 7674776e5f 76756c7472 77616b615f 77616e64625f76315f 7765626578617069732e636f6d2f76312f776562686f6f6b732f696e636f6d69 77687365635f 776c705f 776c755f 786161742d 7861692d 786170702d 786170742d 7861755f 786b65797369622d 786e645f646576656c6f706d656e745f 786e645f70726f64756374696f6e5f 786f78612d 786f78622d 786f78632d 786f78642d 786f78652d 786f78652e786f78 786f786f2d 786f78702d 786f78722d 786f78732d 78736d74707369622d 796132392e 7a6170696b65793d313030 7a656e6465736b2e636f6d 7a706b615f 7b535348417d %3a%2f%2f \" +\n \" + \" \"+\" ' +\n ' + ' '+'  --proxy-user   --user   --user=  -u   chpasswd  http-basic.  ion_  ser.  st. !AQ \"-----BEGIN EC PRIVATE KEY----- \"boxAppSettings\" \"d\" \"github-oauth\" \"http:// \"https:// \"ion_ \"kty\" \"ser. \"service_account \"sk- \"st. \"username\" $1$ $2a$ $2b$ $2x$ $2y$ $5$ $6$ $7$ $P$B $aact_hmlg_ $aact_prod_ $apr1$ $argon2i$v= $gy$j $rounds= $scrypt$ln= $y$j &sig= 'ion_ 'ser. 'sk- 'st. +ABa +ACRA +ACRB +ACRC +ACRD +AEh +ARm +ASb +ASt ---- BEGIN SSH2  -----BEGIN  --access-key --access-token --certificate-key --password-stdin --project-id --project-ref -2- -Air- -MBP -Mac-Studio -Mac-mini -MacBook -NRMA -Pro- -docker.pkg.dev/ -iMac -macbook -mbp -pass  -passin  -passout  -priv-0x -us .acc- .acc_ .access .app.n8n.cloud/form/ .app.n8n.cloud/webhook/ .apps.googleusercontent.com .atlasv1. .auth( .azconfig.io;Id= .azure-api.net .azure.com .azurecr.io .azurewebsites.net .dkr-ecr .dkr.ecr .execute-api .fury.io .g.alchemy.com/nft/v .g.alchemy.com/v2/ .gserviceaccount.com .iam.gserviceaccount.com .loggly.com/bulk/ .loggly.com/inputs/ .logz.io .m.pipedream.net .make.com/ .quiknode.pro/ .r2.cloudflarestorage .signin.aws .supabase.co .supabase.in .supabase.red .vault.azure.net .visualstudio.com .webhook.office.com/webhookb2/ .windows.net /Accounts/AC /IncomingWebhook/ /client/v4/accounts/ /client/v4/zones/ /home/ /hook/ /hooks/ /powerautomate/automations/direc /u3+7QAAAAIAAAA /v3/ /webhook/ /webhooks/ /workflows/ 0x4AAAAAA 1//0 1000. 4b1d 5Aep861 7Q~ 8Q~ :*: :*:*: :// :0: :5432: :5433: :6432: ::: :AA :APA91b :default. :development. :fx :preprod. :production. :staging. :testing. ;AccessKey= ;sig= =ion_ =ser. =st. ?api-key= ?sig= @packagecloud.io @pam! @pbs! @pve! @tcp( @unix( A3- A9mimm AAAAAAAAAAAAAAAAAAAA AAEAAWVsYXN0aWMv ABIA ABSKQmVkcm9ja0FQSUtleS ACCA ACDb AGE-SECRET-KEY-1 AIK_CI_ AIK_SECRET_ AIoT AIza AKCp AKIA AKID AKLT ALTAK AMf-vB API- APIM APP_USR- APrivateKey1zkp AQ.Ab8RN6 AQE AQVN ASIA ATATT3 ATBB ATCTT3 ATOA ATTA AVNS_ AZEG AccountKey= AstraCS: Atza| Atzr| Auth( AzCa AzFu AzSe BBAU- BBDC- BBEU- BBFF- BBUS- BSA Bot M Bot N Bot O CAIS CCDB1_ CCIPAT_ CCIPRJ_ CFPAT- CLOJARS_ CONVEX_DEPLOY_KEY Credential( Credentials( DESKTOP- DISCORD DO00 DO80 DOTENV_PRIVATE_KEY Discord EAA EAAA ES_ EXO EZAK EZTK FFFFNRAL FLWSECK- FLWSECK_TEST- GCSqGSIb3DQEHAaCC GOCSPX- GOOG GR1348941 HRKU- HTTPBasicAuthHandler( IGAA IGQV IQoJb3JpZ2lu IST.eyJ JQQJ9 K00 K10 KEY0 KGAT_ LAPTOP- LTAI Mid-server- NEON NNSXS. NRAA- NRAK- NRAL NRII- NRIQ- NRRA- Neon ONE PMAK- PMAT- PRD- PasswordAuthentication( PlainAuthenticator( PuTTY-User-Key-File- Recovery Key  SAA SB-Mid-server- SBX- SCA SCW SEC SG. SLACK SNA SOA SUA SWMKEY-1- SWMTKN-1- SXA SharedAccessKey= Slack T3BlbkFJ TEST- TOKEN_ID TOKEN_SECRET TWILIO Twilio Unseal Key  Users/ Users\\ VULTR Vultr WPL_AP YCM YCN YCO YCP [api] ]:25\t ]:25  ]:2525\t ]:2525  ]:465\t ]:465  ]:587\t ]:587  _TOKEN __CONTRIBSYS__COM _a2V5X _access_key _account _admin_ _admin_key _api_ _api_ _api_key _apikey _auth _auth_ _authorization _eyJ _gitlab_session= _master_key _mmk _password _password _private_key _sdk_ _secret _secret_key _server _sk1 _skey _token _v1_ _xsk1 _yrucrem _zone_ \u0060ion_ \u0060ser. \u0060sk- \u0060st. aaaaaaaaaa aad ably absec_ abuse_ip_db abuse_ipdb abuseip_db abuseipdb access-client access-development- access-production- access-sandbox- access_ access_client access_key access_token access_token$production$ access_token$sandbox$ access_token= accesskey accesstoken account account_ account_sid account_token accountid accountsecret accountsid accounttoken acct id acct acct-no acct_1 acct_no acctnumber acl- acl_token admin_apikey adminapikey ado_pat ado_token aio_ airbrake airtable aiven ak_live_ akab- akeyless akia alcht_ algolia alibaba alicloud aliyun amplitude amzn.mws. amzn1.oa2-cs.v1. analytics api- api.cloudflare.com/client/v4/pag api.netlify.com/build_hooks/ api.render.com/deploy/srv- api.vercel.com/v1/integrations/d api: api_ api_key api_org_ api_token apify_api_ apikey apisecret apiv3_ apk_ apollo_api apollo_graph apollo_key app app_secret application application_secret applicationsecret appoptics appsecret appsignal arbiscan argos_ arm arn:aws-cn: arn:aws-iso arn:aws-us-gov: arn:aws: arn:aws:s3::: asana asia assembly_ai assemblyai atlassian atlassian.net auth auth auth/approle/login auth0 auth0.com auth0_clientid auth0clientid auth_key auth_token authorization authtoken aws-acctno aws_acctno aws_secret aws_sk awsacctno awssecret awssk az login azp_token azure azure_ai azure_devops azure_face azure_language azure_speech azureai azuredevops azureface azurelanguage azurespeech basescan baseten basic_auth( bb_live_ bb_ma_ bb_pr_ bce-v3/ALTAK- bedrock-api-key-YmVkcm9jay5hbWF6 better_stack better_uptime betterstack betteruptime bigcommerce bigmodelapikey binance bkaa_ bkaj_ bkar_ bkat_ bkcqt_ bkct_ bkjaj_ bkjat_ bkpat_ bkps_ bkpt_ bkrt_ bktr_ bktx_ bkua_ bkur_ blynk bootstrap_token braintree browserstack bscscan bugsnag bunny canonical_user canonicaluser captcha cc_test_reporter_id ccloud ce_token certificateKey: cf_global_key cf_key cf_zone cfaccount cfat_ cfk_ cflt cfsk_ma_prod_ cfsk_ma_test_ cfut_ cfzone cgw- channel_secret channelsecret chargebee chat.googleapis.com/v1/spaces/ choco chpasswd chpt_ cio circle- circle_ circleci civo clarifai cli- client client-secret client.secret client_id client_secret client_secret clientsecret cloudflare cloudflare_zone cloudflareaccess.com cloudflareaccount cloudflarezone cloudinary cloudinary:// cloudsmith clubhouse cmVmdGtu cnvca cocoapods_trunk_token coda_apikey coda_apitoken codaapikey codaapitoken codacy code_climate codeberg codeclimate codecov cognitive cohere coinbase comet_apikey comet_ml_apikey comet_mlapikey cometapikey communication.azure.com computer_vision computervision config pypi-token. config.cmd config.sh configcat-proxy/ configcat-sdk-1/ confluence confluent connect( connection-str connection_str connectionstr console- consumer_key consumerkey contentful convertto-securestring convex_deploy_key coveralls cqlsh credential creds cryptsetup  csa_ csk- cu_ cursor_apikey cursorapikey customer_io customerio cxth_ cxtp_ cxuh_ cxup_ cypher-shell cypress run cypress_record_key d$v= dB04t89/1O/w1cDnyilFU= dG9rO da2- dagster dapi dash.cloudflare.com/ data_dog datadog dato_cms datocms dbtc_ dbtu_ dckr_oat_ dckr_pat_ dd-api-key dd-app-key dd-application-key dd_api_key dd_app_key dd_application_key ddapikey ddo_ ddp_ ddr_ ddw_ deepgram deepl deepseek define( deploy-token descope dev.azure.com directory discord discord dnkey- dnsimple_ docker login dopt- dose dotenv://:key_ dotnet nuget dp.audit. dp.ct. dp.pt. dp.sa. dp.scim. dp.st. drone_rpc_token dsn dt0c01. dt0s01. dt0s02. dt0s03. dt0s06. dt0s08. dt0s09. dt0s16. dtn_ duckdns duffel_live_ duffel_test_ duo_only_client] dvc_server_ dynamic_ e2b_ echo -e echo -n ed25519: edsk eipalloc- eipassoc- elastic elastic_email elasticemail email_host encryption: endr+ eni- ent_token entra er_token essu_ etherscan etsy exa_apikey exaapikey exoscale expo_access_token expo_robot_token expo_token eyJ eyJ0eXAiOiAiVENWMiJ9. eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1 eyJVc2VySUQi eyJhIjoi eyJhcGlLZXkiOiJza19saXZlX eyJrIjoi eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2 eyJtaXJvLm9yaWdpbiI6 eyJwYXlsb2FkIjoi fHJlYWQ= fHJlYWQtd3JpdGU= facebook fal_ai_apikey fal_ai_key fal_aiapikey fal_aikey fal_apikey fal_key falapikey falkey fastly fc- feishu figd_ figo_ figoh_ figor_ figu_ figuh_ figur_ fio-u- fivetran fm1a_ fm1r_ fm2_ force:// forgejo freebcp freshdesk freshservice from_secret fromsecret fs-0 fusion_auth fusionauth fw_ fx_auth_token fx_token gb_api_ gcr.io/ genie getConnection( gh secret set  gho_ ghost ghp_ ghr_ ghs_ ghu_ gitea github_pat_ githubsecret gitlab glagent- glc_eyJ glcbt- gldt- glffct- glft- glimt- gloas- glpat- glptt- glrt- glrtr- glsa_ glsoat- gocardless godaddy google grafana.net grant gsk_ gumroad hawk. hc-ping.com/ hcaic_ hcaik_ hcamk_ hcbic_ hcbik_ hcbmk_ hcloud hec_token hectoken here_apikey hereapikey heroku hetzner hex__key hex_api_key hex_apikey hex_key hex_organization_key hex_organizationkey hex_repo_key hex_repokey hex_user_key hex_userkey hf_ honeycomb hook.integromat.com/ hooks.nabu.casa/gAAAAAB hooks.zapier.com/hooks/catch/ hostedzone/Z htpasswd https:// huawei hubspot hunter_ioapikey hunterapikey hunterioapikey hvb. hvr. hvs. hw_secret_access_key i-0 ibmcloud login ico- identified by  identified with  igw- infisical influx infobip infura instagram intelligence io_admin io_auth ipmitool iterable_apikey iterableapikey jdbc:oracle:oci: jdbc:oracle:thin: jenkins jina_ jira job-token join_token jumpcloud k6 cloud login k6 login k6_cloud_token k6_token k_test_ kagi key key_secret key_sid keysecret keysid kibana kinde kit_ koyeb kpat_ kraken kubeadm init kubeadm join kubeadm token create kubeadm_token kubeconfig-u- kubeconfig-user- kv_rest_api_token lambdatest lark ldapadd ldapdelete ldapmodify ldappasswd ldapsearch ldapwhoami lftp lightstep-access-token lin_api_ lin_oauth_ lin_wh_ linode live_ llx- logdna loggly login(\" login(' login(\u0060 logtail logz_io logzio loops_apikey loopsapikey lsv2_pt_ lsv2_sk_ lt-0 lt_access_key m0- mailchimp_transactional mailgun mailjet mailtrap maker.ifttt.com/trigger/ maker.ifttt.com/use/ mandrill mar_ mariadb masterkey mat_ mattermost mb_ mcr_ mct_ mdb_sa_id_ mdb_sa_sk_ meiliadminkey meiliapikey meilisearchadminkey meilisearchapikey meraki mergify_application_key_ message_bird messagebird meta_app mezmo mfa. microsoftonline.com/ mistral mixpanel mj_apikey mlsn. mob- mollie mongodb_atlas mongodump moonshot mpt_ msal msh my.salesforce.com myshopify.com mysql mysqladmin namecheap napi_ nat- nbp_ ncp_iam_BPA ncp_iam_BPK ne_token neon neon.tech netlify new PDO( new mysqli( nexmo nfb_ nfc_ nfo_ nfp_ nfu_ ngc_api ngc_cli_api ngrok noise_psk nomad_acl_token nomad_token novu now_token npg_ npmAuthIdent: npm_ nsec1 ntn_ nvapi- nyk_v0_ oDYXdz oGZXIvYXdz oapi.dingtalk.com/robot/send?acc oauth: oauthsecret object oc login ocp-apim-subscription-key odt_ okta okta.com oktapreview.com ollama one onmicrosoft.com onvexDeployKey openssl enc openssl passwd operator unseal ops_eyJ optimizely ory_apikey_ ory_at_ ory_pat_ ory_rt_ ory_st_ ory_wak_ os_v2_app_ os_v2_org_ otpauth-migration://offline?data otpauth://hotp/ otpauth://totp/ ovsxp_ owner_id ownerid owners oy2 p.eyJ1Ijog packagecloud packagist_ pager_duty pager_duty_ pagerduty papertrail particle pass passwd --stdin pat pat-ap pat-eu pat-na pat. paypal pcsk_ pcx- pd_api_key pd_api_token pd_token pdl_live_apikey_ pdl_ntfset_ pdl_sdbx_apikey_ pepper percy perm- perm: phs_ phx_ pina_ pinecone pinr_ pipedrive pk1_ pk_ pk_prod_ pk_test_ plaid plivo pnb_ pnu_ podman login polar_at_ polar_oat_ polar_pat_ polar_whs_ polygonscan portkey postmark pplx- preshared principal printf  prismic priv_key private-token private_ private_apikey private_key privateapikey privatekey privkey privy_app_secret_ prj_ project_number projectnumber projects/ prtapi_ prv pscale_oauth_ pscale_pw_ pscale_tkn_ psk= ptr_ pul- pushbullet pusher pushover pwd pword pylf_v pypi-AgEIcHlwaS5vcmc pypi-AgENdGVzdC5weXBpLm9yZw qdrant quay.io quay_robot_token quay_token qyapi.weixin.qq.com/cgi-bin/webh r-0 r8_ rabbitmqadmin rabbitmqctl add_user  rabbitmqctl authenticate_user  rabbitmqctl change_password  railway ramp_id_ ramp_sec_ razorpay rdme_ re_ recaptcha recognizer recurly reddit redis-cli registry login rel- relic_account relicaccount retool_01 rk_live_ rnd_ rollbar rootly_ routing_key rpa_ rpc.ankr.com/ rtb- rtbassoc- rubygems_ rzp_live_ rzp_test_ s/T s3:// salesforce salt samsara_api_ sandbox-sq0csb- sanity sasl.jaas.config sasl.password sat. sauce sb_secret_ sbp_ scaleway scp-live- scp-test- scrapingbee scw_ sdk- secret secret- secret-live- secret-test- secret_ secret_access_key secret_access_key secret_id secret_key secret_seed secretid secretkey secretseed segment_writekey segmentwritekey semgrep sendbird serp_api serpapi serper service-now.com sf_consumer sfdc sg- sgd_ sgp_ sgs_ sha256~ sharepoint.com shippo_live_ shippo_test_ shodan shortcut shpat_ shpca_ shppa_ shpss_ shptka_ sig_ signalfx_access_token signing_key signingkey signingsecret signkey- sk- sk-ant-admin sk-ant-api sk-ant-oat sk-ant-ort sk-ant-sid sk-api- sk-helicone- sk-lf- sk-or-v1- sk.eyJ sk1_ sk_ sk_car_ sk_e2b_ sk_live_ sk_org_live_ sk_org_test_ sk_sbox_ sk_test_ skey_ sktsec_ sl. slack slack.com slk_ smbclient smtp snap- snowflakecomputing.com sntrya_ sntryi_ sntryr_ sntrys_eyJ sntryu_ snyk snyk_sat. snyk_uat. so_apikey solarwinds sonar soroban source_secret sourcesecret spacelift spaces sparkpost spat_ split_ splitio_ splunk splunk_access splunk_o11y splunk_observability spotify sq0atp- sq0csp- sqa_ sqlcmd sqlplus  sqp_ squ_ sshpass  sso-key  stability standard_ statsig-api-key status_page statuspage stellar storyblok strava sts.windows.net/ subnet- subscription subscription_key subscriptionkey sudo -S  suiprivkey1 sumo sumologic.com/receiver/v1/http/ sup_sk_ supabase sw_apm swo_api syr_ system_accesstoken syt_ t-number t1.9eu t_number tatum team_ tenant test_ tfp_ tgp_v1_ tgw- thingspeak thirdweb tiktok tk-us- tk.eyJ tk_ together token\t token  token token= token token- token-id token-secret token= token_id token_secret token_secret tokensecret tomtom tr_dev_ tr_pat_ tr_prev_ tr_preview_ tr_prod_ tr_stg_ translator travis trello trunk.cocoapods.org ts.net tskey-api- tskey-auth- tskey-client- tskey-scim- tskey-webhook- tvly- twilio twilio\"( twilio\")( twilio'( twilio')( twilio( twilio)( twilio_apikey twilio_key twilio_token twilioapikey twiliokey twiliosecret twiliotoken twitch twitter typesense ucat_ unkey_ upstash uptime_robot uptimerobot userPWD= user_id v1.0- v^1.1#i^1# v_rest_api_read_only_token valkey-cli vault login vault vca_ vci_ vck_ vcp_ vcr_ vercel --token vercel_access_token vercel_api_token vercel_auth_token vercel_blob_rw_ vercel_token vgw- viber virus_total virustotal vol- volc_sk volcengine_sk volcenginesk volcsk vonage voyage vpc- vpce- vs_marketplace_pat vsce_pat vsts_pat vsts_token vt_api_key vt_apikey vt_key vtwn_ vultr waka_ wandb wandb_v1_ wcd_ wcs_ weaviate_ webex webexapis.com/v1/webhooks/incomi webflow whatsapp whsec_ wif wifi connect  wlp_ wlu_ wpa-psk wpa_passphrase  wpa_passphrase= write_key x-api-key x-apikey x-auth-key x-cisco-meraki-api-key x-consul-token x-nomad-token x-sf-token x_api xaat- xai- xapp- xapt- xau_ xfreerdp xkeysib- xnd_development_ xnd_production_ xoxa- xoxb- xoxc- xoxd- xoxe- xoxe.xox xoxo- xoxp- xoxr- xoxs- xsmtpsib- y0_ y1_ y2_ y3_ ya29. z_aiapikey zaiapikey zapikey=100 zeit_token zendesk zendesk.com zero_tier zerotier zhipuaiapikey zhipuapikey zip -P zone_id zpka_ {SSHA} ",
"lengths":[11,6,7,5,9,5,6,6,5,7,7,7,10,15,10,15,18,13,14,17,14,9,9,10,10,14,9,7,7,6,20,14,22,18,15,22,16,6,4,14,11,10,6,9,6,6,7,10,31,26,4,4,4,4,12,12,20,31,4,6,14,6,6,10,4,4,10,4,6,4,6,13,5,5,5,5,5,5,19,5,5,6,6,6,11,6,42,7,5,5,6,5,6,6,5,10,6,6,6,6,6,10,6,6,6,6,21,19,11,4,7,20,22,39,15,8,4,7,4,6,6,6,6,6,6,6,6,8,6,26,30,35,4,11,20,18,12,14,23,4,14,14,10,10,4,11,15,4,4,4,4,4,10,26,23,26,31,20,12,11,4,4,18,27,6,14,15,15,16,9,14,17,11,14,11,6,11,15,11,14,7,6,19,19,42,19,4,4,7,11,12,14,6,10,15,7,12,22,10,7,8,6,6,5,22,7,11,42,42,6,6,7,4,4,20,7,7,8,10,19,4,19,18,11,42,8,10,14,8,10,8,8,12,12,6,4,21,6,6,6,12,4,26,4,11,7,26,35,11,6,6,7,5,5,26,21,5,29,21,5,5,5,5,4,9,14,5,5,6,7,5,5,5,10,19,11,5,5,7,5,7,5,6,5,14,10,6,6,5,5,5,12,12,4,7,7,7,6,4,20,14,20,6,6,4,4,6,6,6,4,10,10,4,4,12,11,12,12,6,20,6,6,6,22,10,4,8,14,16,12,6,4,6,6,6,6,6,6,7,9,9,5,7,22,10,7,10,9,23,5,5,9,4,6,16,6,6,11,42,4,4,4,26,20,4,28,4,4,20,8,14,4,4,4,4,4,6,7,4,4,10,5,19,11,4,4,7,7,4,4,4,6,5,5,4,7,14,8,31,27,16,24,23,19,7,4,4,10,6,7,11,20,4,4,42,42,36,34,4,10,12,7,7,10,16,14,14,19,10,10,10,17,22,5,9,11,6,5,6,6,41,9,21,10,12,6,6,14,5,6,21,13,40,4,11,11,12,6,5,6,11,11,6,6,6,6,6,5,5,5,5,5,14,14,8,14,6,10,14,5,5,5,9,15,10,11,8,7,10,7,20,16,6,16,42,4,11,6,10,11,6,10,7,6,6,6,6,6,7,7,7,6,6,6,6,6,6,6,6,4,8,6,6,6,4,14,16,6,20,4,5,6,5,5,5,5,6,16,22,8,9,8,42,20,5,12,13,14,6,5,14,21,18,22,16,5,10,14,12,6,6,6,10,5,21,6,10,21,13,12,21,18,13,14,24,6,9,6,26,30,36,10,10,16,10,26,24,26,32,18,28,16,16,17,14,21,22,40,16,12,9,5,6,5,6,11,8,14,40,8,6,6,6,6,4,4,4,18,4,7,8,8,5,7,6,10,22,9,11,11,14,15,19,4,12,4,11,11,4,15,15,8,22,19,19,6,4,4,16,16,6,4,4,4,4,8,20,18,39,15,15,7,7,7,7,6,8,4,10,11,15,12,12,12,12,8,15,7,7,4,15,15,8,8,10,10,10,6,8,6,11,4,4,16,26,16,10,6,28,8,8,12,8,8,6,11,11,30,20,20,12,11,22,6,8,8,4,4,4,4,4,10,14,6,5,7,6,6,5,6,6,6,5,9,12,17,12,16,12,12,12,6,6,5,6,22,5,8,9,9,8,10,6,21,6,6,11,6,6,8,8,26,21,5,29,5,5,21,5,5,9,14,5,5,5,5,5,6,5,5,10,20,12,5,5,8,5,8,5,5,6,5,14,10,6,6,5,5,5,26,6,6,6,6,6,4,6,7,4,4,4,4,10,9,5,8,8,8,8,8,8,8,8,22,4,12,15,15,14,6,7,4,10,28,5,5,24,10,9,10,6,9,6,8,4,4,10,15,23,4,5,5,5,7,4,14,14,4,7,14,4,6,6,11,11,10,4,4,4,4,17,10,6,8,6,16,4,8,4,6,8,7,7,7,11,7,10,15,10,15,4,6,18,11,7,7,7,7,10,8,8,10,14,10,8,10,7,14,14,12,16,14,18,5,6,6,5,5,16,9,17,6,9,5,18,5,6,11,11,14,21,6,8,5,6,6,5,6,6,6,5,18,5,6,12,12,21,6,6,6,12,5,26,10,6,10,15,7,7,17,4,8,27,42,15,10,32,10,42,26,20,4,8,10,10,16,6,8,8,14,8,8,4,4,14,7,7,6,10,4,6,6,11,11,14,6,7,4,14,10,7,7,6,6,6,6,22,10,8,9,5,8,6,6,5,21,12,5,5,6,10,7,10,6,30,13,12,21,21,22,20,6,6,5,5,17,17,5,40,6,5,17,26,17,5,5,6,6,6,6,6,5,6,12,21,8,25,24,20,9,32,28,17,8,5,5,10,6,8,5,37,42,34,42,5,10,13,8,5,8,20,14,14,10,17,17,12,10,8,8,17,42,6,6,6,6,6,6,6,6,8,6,8,8,8,6,6,6,6,6,6,9,9,5,5,5,5,5,14,10,9,8,6,9,6,8,8,8,8,6,8,6,9,14,5,5,29,6,8,12,18,6,5,5,5,6,6,12,12,5,10,5,5,5,17,9,9,8,12,8,10,8,8,9,9,9,9,9,9,9,9,5,16,16,14,10,10,20,10,16,5,6,14,6,5,10,5,12,12,6,28,42,16,10,33,10,42,21,26,12,4,4,4,4,4,10,21,19,6,6,5,10,6,6,8,8,6,8,8,8,5,4,6,7,7,6,6,7,7,7,6,6,4,4,10,6,4,4,6,11,6,9,5,6,17,21,30,38,26,16,6,16,8,8,8,8,8,8,10,5,5,5,5,5,6,8,13,18,20,8,42,5,10,20,9,9,14,10,9,9,10,13,13,42,20,20,8,9,9,9,6,13,10,9,5,10,10,5,5,5,32,26,5,5,5,13,13,32,5,6,5,22,17,6,12,5,6,5,14,5,12,5,5,5,5,5,5,5,6,5,8,9,9,9,9,9,13,12,12,6,29,5,16,20,13,5,12,12,5,16,16,9,22,20,5,5,5,9,18,16,16,8,8,8,8,9,5,10,13,13,16,13,13,9,16,12,8,8,5,9,9,9,16,16,10,10,10,6,6,12,5,6,9,9,5,5,5,10,12,9,14,41,9,5,5,13,5,5,12,13,13,13,5,8,8,8,13,13,5,6,14,21,21,6,6,5,5,6,6,5,10,10,6,9,10,22,5,17,13,14,5,5,8,26,36,42,5,9,10,12,6,12,5,10,5,17,5,12,12,12,12,6,6,12,42,8,5,5,8,22,8,10,16,10,16,6,6,5,5,9,8,8,9,9,9,10,14,10,8,17,13,14,14,18,6,8,8,4,7,11,8,6,10,6,11,8,6,8,13,42,5,5,5,5,5,5,20,5,5,6,6,6,4,4,7,4,4,4,6,14,8,7,10,6,8,6,7,7,8,6,4,7,7,6,7,4,14,6,4,4,8,21,20,6,6,6,6,6,10,6,6,6,6,5,6,5,6,6,10,12,6,14,14,6,10,7,9,22,7,6,6,21,5,5,5,11,5,6,10,6,6,5,10,4,4,4,6,7,25,19,23,9,17,27,31,5,7,10,6,5,7,11,21,5,42,37,34,42,7,5,10,13,5,14,14,19,10,17,7,17,11,6,4,6,6,6,4,15,7,7,7,7,7,7,10,20,19,26,30,38,15,6,6,6,6,6,6,10,6,6,6,11,41,17,9,10,7,7,21,42,6,6,6,6,6,7,7,7,6,7,6,6,6,6,6,6,6,10,11,6,6,21,5,14,13,5,19,6,5,5,17,17,6,39,6,30,22,13,11,21,21,26,17,5,17,10,6,5,5,6,6,6,6,5,5,5,5,5,29,6,5,11,11,5,14,14,5,7,14,6,6,6,5,5,5,5,9,17,9,6,5,18,7,11,14,11,7,7,10,7,7,10,9,9,9,9,9,9,9,9,5,15,15,14,5,10,4,4,5,15,8,10,5,11,11,14,6,5,6,27,42,26,21,15,10,33,10,42,6,4,4,10,21,7,6,7,7,6,6,7,7,10,6,6,5,6,5,9,9,5,5,5,5,5,6,14,7,10,9,7,6,6,9,7,7,7,6,7,6,9,6,5,5,14,7,7,7,7,7,7,6,15,26,38,30,15,10,5,5,5,11,8,6,5,5,14,11,16,14,6,6,15,11,11,6,5,6,6,5,5,5,5,9,5,6,17,21,10,13,9,6,9,9,9,5,10,10,5,16,20,6,6,6,6,4,4,4,4,4,14,4,6,21,14,18,22,15,6,7,5,14,11,10,6,6,5,5,31,26,5,5,21,13,13,31,5,6,5,6,10,5,10,5,22,17,8,6,4,6,6,14,14,6,6,9,6,30,26,35,5,11,18,13,23,14,21,5,26,10,10,5,11,15,5,5,5,5,5,10,23,26,31,11,21,13,6,14,15,15,17,5,5,18,27,39,15,5,21,7,22,9,15,13,7,22,42,7,5,10,19,7,9,7,19,18,13,13,42,9,14,9,9,10,9,10,14,13,11,42,42,19,19,19,5,7,13,6,5,13,13,7,7,7,5,21,14,21,6,6,10,10,5,5,6,6,5,13,11,13,13,5,5,17,13,14,6,10,22,5,9,5,5,11,7,35,26,4,8,5,6,4,42,8,10,12,6,4,8,8,10,10,10,11,6,5,11,10,9,5,5,17,5,11,11,11,11,6,11,11,15,19,5,13,5,5,5,5,5,15,15,9,22,19,10,9,9,10,15,15,10,6,9,9,9,18,15,15,9,7,7,7,7,5,10,15,13,13,13,13,9,15,7,11,7,5,6,11,5,29,6,9,9,9,13,9,11,11,10,6,9,9,5,5,5,11,41,9,14,9,5,5,4,4,3,3,3,3,3,3,3,3,5,5,5,5,5,5,3,3,3,3,3,3,10,10,8,62,32,16,18,10,10,10,32,8,20,8,8,8,8,8,22,22,12,22,10,16,22,8,10,10,10,8,8,10,10,10,10,8,8,8,8,32,22,28,34,24,10,8,22,18,16,10,10,32,10,16,8,16,10,10,14,40,46,54,18,32,28,20,22,36,16,16,24,16,40,36,40,48,32,20,28,42,22,24,24,26,32,34,60,24,24,34,12,12,14,64,30,8,18,20,22,18,8,10,8,14,14,18,26,18,24,18,18,22,10,10,10,8,18,10,32,10,10,10,12,40,32,8,44,8,8,32,14,22,8,8,8,8,8,8,10,12,8,8,16,30,18,8,8,12,8,12,8,8,10,8,22,16,10,10,8,8,8,10,10,10,10,10,10,10,10,8,12,14,14,12,16,34,16,14,8,8,36,14,8,8,8,16,16,26,34,14,8,18,10,8,8,24,14,10,8,10,14,8,22,8,12,10,10,8,10,10,10,8,10,10,8,40,26,28,8,10,18,18,32,10,16,10,16,24,12,12,22,12,12,10,10,12,10,12,34,12,10,10,8,32,8,18,8,8,10,16,10,10,8,12,38,36,30,14,48,42,26,12,8,8,16,10,12,18,32,8,64,56,52,64,8,16,20,12,8,12,22,22,30,16,26,26,18,16,12,12,26,64,10,10,10,10,12,10,12,12,12,10,10,10,10,10,10,10,30,10,8,8,26,26,10,8,60,10,8,26,40,26,16,10,46,20,18,32,32,34,8,8,10,10,10,10,8,44,10,8,8,10,10,18,18,8,8,8,8,14,26,14,12,18,10,8,28,18,12,12,12,16,12,14,14,14,14,14,14,14,14,8,24,24,22,16,8,16,8,18,18,22,10,8,10,42,64,24,16,50,16,64,40,32,16,32,10,10,12,12,10,12,12,12,10,10,8,16,8,14,14,8,8,8,8,8,22,16,14,12,10,14,10,12,12,12,12,10,12,10,14,22,8,10,24,12,12,12,12,12,12,40,46,58,24,16,8,8,8,8,8,10,14,8,10,26,32,16,20,14,10,8,14,14,14,16,16,8,48,40,8,8,8,8,20,20,48,8,10,8,8,34,26,10,8,8,22,22,8,18,8,8,8,8,8,18,8,8,10,8,12,14,12,20,64,12,8,16,30,30,28,14,22,14,16,14,14,16,20,20,64,30,30,12,20,20,12,12,12,8,10,8,32,22,32,10,10,8,8,10,10,8,16,16,8,8,18,20,20,20,10,16,34,8,14,26,20,22,8,8,12,40,54,64,16,18,10,8,18,16,8,14,8,26,8,18,18,18,18,10,24,30,8,20,8,18,18,8,24,24,14,34,30,8,8,8,14,28,24,24,12,12,12,12,14,8,16,24,20,20,20,20,14,24,12,18,12,8,14,14,16,24,24,16,16,10,14,10,18,8,10,44,14,14,14,20,14,18,18,10,14,14,8,8,8,16,18,14,22,62,14,8,8,12,10,10,8,14,8,12,12,12,16,24,16,24,14,14,16,22,16,14,12,20,22,26,22,28,10,12,10,12,16,10,20,8,8,8,8,8,30,8,8,8,10,10,10,10,18,64,12,8,8,10,8,10,10,8,16,32,30,10,10,10,10,10,16,10,10,10,10,18,10,22,22,10,12,9,4,5,3,4,5,3,14,8,8,4,9,12,5,5,4,3,31,16,3,14,8,9,5,5,5,16,4,4,10,3,4,4,4,4,3,3,3,4,11,11,6,11,5,8,11,4,5,5,5,4,4,4,5,5,5,5,4,4,4,4,16,11,12,14,17,16,12,13,3,5,4,11,9,8,5,5,16,5,8,4,6,8,9,8,3,5,5,7,20,23,27,9,6,16,14,10,11,18,8,8,12,8,20,18,20,24,17,19,8,16,10,14,21,11,12,12,13,16,17,30,12,12,17,20,17,6,6,7,32,15,4,9,10,11,9,4,5,4,7,3,3,3,5,3,3,6,6,6,3,3,7,9,13,3,9,12,9,9,11,5,5,5,4,9,5,16,5,5,5,5,6,3,6,20,16,4,22,4,4,16,7,11,4,4,4,4,4,4,5,6,4,4,8,15,9,3,4,4,6,4,6,4,4,5,4,11,8,5,5,5,4,4,4,5,5,5,5,5,3,5,5,5,4,6,7,7,6,8,17,11,12,8,7,4,4,18,7,3,4,3,3,4,4,8,8,13,17,7,4,9,5,21,4,4,12,7,5,3,3,4,5,7,4,11,4,6,5,5,4,5,5,5,4,3,5,5,4,23,19,20,13,3,14,4,3,3,3,3,5,3,3,3,9,9,3,16,5,8,5,8,12,6,6,11,6,6,5,5,6,3,3,3,3,5,5,5,7,7,6,6,6,6,6,17,6,11,8,7,10,5,5,8,7,5,6,14,4,16,11,4,9,9,12,5,7,11,7,4,5,6,4,5,8,6,5,5,4,4,10,3,4,6,11,10,10,9,13,19,18,15,7,13,10,12,24,21,13,9,11,7,8,11,13,9,13,10,12,7,4,7,6,7,10,4,9,12,11,7,9,4,8,8,5,8,5,8,4,6,7,7,8,6,9,9,16,9,4,32,28,26,32,4,4,7,8,9,10,6,9,6,4,10,12,10,3,10,11,18,17,9,9,9,8,6,3,11,11,15,8,13,5,4,11,10,9,13,4,4,18,5,9,14,13,8,10,13,9,10,10,10,6,9,9,5,8,9,5,8,12,10,14,12,7,11,9,13,11,8,7,11,8,6,6,13,32,12,13,11,12,11,14,7,5,5,5,5,6,5,6,6,6,5,5,5,5,5,5,5,5,15,9,12,7,7,5,14,13,7,19,6,8,15,13,6,7,9,5,4,4,13,13,5,6,4,14,13,9,30,5,8,5,3,7,7,8,4,8,4,6,13,13,9,13,13,12,10,15,20,17,14,10,13,10,9,8,5,21,11,13,10,12,6,12,8,11,7,9,6,8,12,15,14,11,23,15,14,18,10,9,16,16,10,9,8,14,14,13,8,12,11,10,22,17,9,5,10,5,11,4,4,3,13,12,11,10,5,5,5,5,12,11,18,4,22,5,4,7,4,20,8,7,8,7,5,5,9,9,10,10,18,10,10,18,8,4,4,4,4,8,5,8,7,12,7,13,9,7,7,6,9,12,5,4,14,12,9,6,6,6,8,6,15,3,7,7,7,7,7,7,7,7,4,7,12,12,16,11,8,4,7,7,8,4,9,9,7,13,12,10,11,5,4,9,5,8,5,9,4,10,9,8,17,16,10,3,21,32,12,8,25,8,32,20,16,8,16,8,13,10,12,9,10,7,9,6,6,3,6,5,5,6,6,5,6,6,6,8,5,5,4,8,7,7,9,12,11,10,4,11,10,3,13,8,7,7,5,14,14,4,5,4,4,4,4,5,11,12,6,8,7,6,5,7,5,6,6,6,6,5,6,5,7,10,7,6,11,5,4,7,5,12,6,6,6,6,6,6,6,9,8,11,10,6,7,8,11,10,7,20,19,12,11,12,11,3,9,20,23,29,12,8,8,6,7,15,12,14,4,4,4,20,3,14,4,14,16,4,9,6,7,6,9,12,8,7,8,15,14,16,17,7,5,4,9,10,9,14,8,14,8,7,4,3,10,7,9,6,6,5,4,5,5,6,12,12,20,13,13,16,17,10,4,7,10,10,10,10,10,4,22,8,10,7,6,5,4,6,6,7,7,7,7,7,6,12,11,8,8,4,13,3,23,7,7,8,24,20,8,4,7,9,4,10,3,4,4,10,10,13,11,19,17,6,24,12,11,8,5,4,20,7,8,9,5,4,6,13,9,8,4,4,3,17,13,5,10,9,5,4,4,11,11,8,4,9,7,8,11,5,4,4,4,4,4,7,11,5,9,15,11,4,9,4,13,4,5,4,6,7,6,10,32,6,11,6,8,25,4,4,8,15,6,3,15,14,11,14,15,7,10,11,7,8,7,7,8,10,10,32,15,15,6,8,7,6,3,10,12,10,10,11,9,10,8,4,14,3,6,6,6,4,6,5,4,10,12,8,16,11,16,6,5,5,5,4,4,5,8,5,9,4,3,8,8,5,5,4,4,12,9,10,10,10,11,7,8,5,9,9,7,7,8,13,8,14,11,13,10,7,17,4,14,13,9,7,3,13,10,11,4,4,4,10,6,8,3,5,6,20,27,6,7,16,10,32,3,3,13,21,30,28,7,8,9,8,5,3,9,10,7,6,9,14,4,13,12,9,8,4,7,7,11,4,13,4,9,9,9,9,3,5,10,4,12,15,6,16,13,4,5,10,4,8,9,9,11,4,4,6,7,12,12,7,17,17,9,10,11,8,9,10,16,15,7,8,8,7,6,15,11,4,3,4,4,4,7,14,12,12,6,8,6,6,6,6,7,4,21,11,10,13,8,3,12,10,10,10,10,7,12,6,9,6,4,3,7,7,8,12,12,8,8,5,7,3,5,9,4,9,4,5,22,7,7,7,10,7,4,9,9,9,10,5,7,13,12,9,6,9,5,6,8,6,13,11,20,7,7,7,4,6,8,4,4,8,8,9,9,15,11,10,7,9,6,16,7,12,16,15,8,11,4,31,7,8,6,7,4,18,4,8,6,8,5,5,6,5,4,7,4,10,8,6,6,6,3,8,6,6,12,5,6,8,12,6,8,12,12,11,6,7,7,8,11,8,7,10,6,6,19,6,10,11,13,11,14,5,6,8,9,8,9,7,8,13,10,12,12,9,12,11,6,7,9,5,6,7,12,11,8,7,5,10,26,10,11,5,4,4,4,4,4,14,19,16,17,15,12,4,5,11,10,4,7,13,12,6,6,6,4,5,18,8,8,10,10,9,6,5,5,5,5,9,4,4,9,5,32,7,8,6,3,13,4,4,7,15,15,9,9,8,10,22,14,13,10,5,5,4,5,5,4,8,8,16,15,5,5,5,5,5,8,5,5,5,5,9,3,3,3,3,5,10,9,11,10,7,11,9,8,13,11,6,7,5,6],
"free":[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,1,1,1,0,1,1,0,0,1,0,0,1,1,1,1,1,1,0,1,1,0,0,0,1,0,0,1,0,1,1,1,0,1,1,1,1,1,0,0,0,0,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,0,1,1,1,1,1,0,1,1,1,0,0,1,1,0,1,1,1,1,1,0,0,1,0,0,0,0,0,1,0,1,0,1,0,1,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,0,0,0,0,1,1,1,1,1,0,0,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,1,1,0,0,0,0,0,0,1,0,1,1,1,0,1,0,0,0,1,1,1,1,1,0,1,1,1,1,0,1,1,1,1,0,1,1,1,0,1,1,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,0,0,0,0,0,1,1,0,1,1,1,1,1,1,1,1,0,1,0,1,1,0,0,0,0,1,1,1,1,0,0,0,0,0,1,1,0,0,0,0,1,0,1,1,1,1,1,0,0,0,0,1,1,1,1,1,1,1,0,0,0,0,1,1,1,0,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,0,0,0,1,0,0,1,0,0,0,1,1,0,0,0,0,1,1,1,1,0,0,0,1,1,1,0,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,1,0,0,0,0,0,0,0,0,1,0,0,0,0,1,0,1,1,1,1,0,1,1,0,1,1,0,0,1,0,0,0,1,0,0,0,0,1,0,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,0,0,0,0,0,1,1,1,1,1,0,0,0,1,0,1,0,1,1,0,1,1,1,1,1,1,1,1,0,1,1,0,0,1,0,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,1,0,1,0,1,1,1,1,1,0,0,1,1,1,0,0,0,0,0,0,0,1,0,0,0,1,0,0,1,1,0,0,0,1,1,1,1,1,0,0,0,1,0,1,1,1,1,0,0,1,0,0,1,0,1,0,0,0,0,0,1,1,1,1,1,0,1,1,1,1,0,1,1,1,1,0,0,1,1,0,1,0,1,0,0,0,0,0,1,0,0,0,0,0,1,0,0,1,0,0,1,0,0,0,0,0,1,1,1,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,0,1,0,0,1,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,1,0,1,1,1,1,1,1,0,0,0,0,0,0,1,0,0,1,1,1,0,0,0,1,1,0,0,0,0,0,1,0,1,0,0,0,0,1,1,0,0,0,0,0,0,0,1,1,1,0,1,1,0,1,1,1,0,1,1,1,1,1,0,0,1,1,1,0,0,0,0,0,0,0,0,1,1,1,1,1,0,0,0,1,1,1,1,0,0,0,0,0,0,0,1,0,0,1,0,0,1,1,1,1,0,0,0,1,1,0,0,0,1,0,1,0,0,0,0,0,0,0,0,0,1,1,0,0,1,1,1,0,1,0,0,1,0,0,1,1,0,1,1,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,1,0,0,0,0,0,0,0,0,1,1,0,0,0,0,0,0,1,1,1,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,1,0,0,1,1,1,1,1,1,1,1,1,0,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,1,1,0,1,1,1,0,0,1,0,0,1,1,1,0,1,0,1,0,1,1,0,1,0,0,0,0,1,1,1,0,0,0,1,1,1,1,1,0,0,0,1,0,0,1,1,1,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,1,1,1,0,1,0,0,1,0,0,1,0,0,0,0,0,1,1,1,1,0,1,0,1,1,1,0,1,1,1,1,1,1,0,0,1,1,1,1,1,1,1,0,0,0,1,0,1,1,1,1,0,1,1,0,1,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,0,1,1,0,1,1,1,1,0,1,0,0],
"encodings":["base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","base64","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","escapes","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","hex","percent","pieces","pieces","pieces","pieces","pieces","pieces","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain","plain"],
"buckets":[16184,3660,22360,10443,27234,27235,17239,17240,17230,1841,1845,2644,2353,2353,26138,26458,20311,20008,20008,10311,18265,3481,3481,3481,3481,3481,3481,22360,16530,16525,16625,21035,23332,11096,8534,2294,3656,17473,14892,26349,26349,26350,17909,23279,17517,26182,17485,17522,25997,25997,17667,8326,17731,17732,17785,17785,19288,17795,14131,23754,17219,19110,18019,26350,18073,23337,23661,18148,18266,26755,20119,24901,26182,18822,26196,19526,26218,27235,19288,2647,3309,3310,4792,4856,24235,24200,20311,13105,19528,19528,26342,26347,26370,2796,25286,23203,20563,20563,8524,20563,8588,8588,20563,8940,19737,20563,13894,13894,20594,22018,26370,23140,24346,20311,24235,26189,21716,22056,22129,22129,22129,21876,20165,20139,20789,21785,21785,21785,21763,21763,21763,21763,21764,21764,21765,21765,21765,21765,21765,9318,10342,10342,21857,21857,21890,4342,7882,21945,21945,13393,13414,13462,24917,14733,14733,23332,22355,14416,20876,14744,24401,23638,22276,9898,27479,22337,22340,22340,22340,18114,26370,26870,26870,23383,9042,22631,22632,22632,22663,11096,22062,23666,26115,26115,26115,26157,26189,26189,26179,20311,20311,19539,26243,26275,15044,25783,25879,25922,26258,20692,20692,25655,3670,25715,25809,13105,3307,3307,3307,7558,8344,8344,25956,12469,14392,17804,2649,26179,26180,26180,26242,21591,21645,25050,23635,26339,5849,5849,5849,5849,5849,5849,26456,26456,26433,26433,3302,3302,7514,9036,1722,2563,6746,17475,18086,8006,21607,21607,17733,2513,2513,16471,16834,17938,18086,22609,17772,17806,4779,19982,16770,2672,19992,2674,16774,4779,24373,2680,6722,20619,16770,2725,2725,2262,2728,25928,23375,22713,22212,22698,22212,6722,22901,2795,15044,2163,2184,2184,5486,5498,12748,2329,19539,8323,4209,4209,4209,3668,2373,11334,11334,11334,12397,12397,15473,15526,19110,2470,16462,2637,2648,2648,2745,21654,22599,22599,22599,22599,24072,26340,2809,23624,2788,25429,25416,25644,25735,2905,2905,2905,27480,2884,3627,3627,3627,3627,3628,20007,3510,23110,18091,4661,12354,19144,5931,21591,14742,17733,20890,26679,26871,10323,22938,23972,7386,13528,14680,7415,6841,6865,6866,6869,18086,19110,6259,18518,4656,6290,23372,6483,6483,10321,6469,6545,6547,12934,6582,26929,6707,6707,17716,18086,17517,6732,6742,6803,6833,6833,22059,6836,6838,6900,6891,6892,6194,22872,6489,6489,6489,6489,6489,6489,6489,6489,6489,10307,6658,6744,6745,26184,21592,13976,6881,6881,19288,21826,22360,26455,6881,13446,24405,23608,26450,10760,10760,10760,10760,10760,6980,7755,7814,7814,11050,8848,21703,8874,7574,9486,14723,9899,21035,9638,5335,8708,8708,12994,9652,19539,14800,14723,14723,23386,12970,17193,13530,10809,10787,10828,14860,14723,10947,10947,10353,10354,3670,3659,10358,10378,10378,10378,10378,1393,10470,10470,10470,10470,10468,10506,14743,10507,10832,10833,10929,10935,10498,10498,10500,10552,10552,10552,2714,11091,10594,10649,10650,10626,10628,17242,10724,10724,10754,10840,10841,10841,10841,10841,10841,10841,10817,13521,10819,10819,10819,10819,10820,10820,10820,10820,10820,10938,22611,10948,10948,10948,11001,11001,11001,27480,27480,11076,11782,11782,11782,11782,11782,11782,11958,6489,1273,12872,12872,12872,22674,22347,26444,26024,26024,19606,6840,19147,17522,21642,20008,17754,23661,17525,22056,22056,22056,12981,12966,22617,13041,13041,13042,23950,13058,21607,13864,7386,22349,6852,6852,6852,6852,13514,13514,13514,13527,13527,13527,13906,13906,21335,12730,24330,24330,27480,23332,14545,14649,14883,14883,14883,2357,26884,15184,26024,4610,18086,17460,13944,20535,5322,27113,24235,26037,14881,17495,14883,20615,20616,23814,4866,21612,15012,2678,17219,3811,5432,4726,22611,7480,21670,14769,13968,20890,15014,20695,9752,23332,3494,19700,8323,10628,9318,3185,3185,14689,10628,10628,10628,10628,14723,14723,14136,13361,13384,8534,6279,25158,15174,14449,14438,14489,16180,16184,16184,16184,15416,15416,3302,3310,2328,8666,8774,8786,14874,19288,13049,13030,13030,13030,13030,13030,13030,13032,13048,12726,14925,26449,26449,25166,22329,16525,25198,20038,19288,14916,26350,26350,19505,19507,4313,19539,19539,13867,26369,13383,21640,21640,21640,21640,21640,21645,3654,6295,22615,22605,22605,22605,22605,22606,25158,13542,26723,15129,15107,15108,15193,26681,15170,6489,17242,22319,12761,21862,21862,21862,21868,21868,12610,16215,11473,27046,19539,26456,2644,26340,18819,18647,17242,23958,17166,14723,16075,6485,17734,10917,10918,27185,17003,2650,2329,17666,17666,20036,6540,21717,20535,22061,18086,6934,18090,21844,14481,14521,18084,18091,13017,12696,12696,13014,20611,20817,20818,18100,22293,18114,2388,22609,25416,5809,6900,14673,18518,23107,23108,18130,23125,23375,23046,10323,3494,25174,22638,25092,16612,18192,4818,10326,10417,10454,11591,11606,17764,14128,10636,26419,26409,18213,18213,27181,25749,18969,13549,16808,16808,16808,16808,16808,16808,16808,3748,18946,17720,18253,18253,26458,2315,24336,21831,13524,4470,25229,25325,23362,17059,12945,17460,6833,7578,8696,18773,16804,16868,23032,23032,22937,17733,19110,16467,23061,24916,18701,25160,18713,8295,8504,13462,9655,4334,8902,10434,10435,12103,11345,11366,11372,11409,18808,18808,13111,22355,20038,9896,13414,26189,14489,20049,3662,18840,12726,19105,20583,1622,21911,21912,18827,10628,22642,22632,19140,23949,23949,23950,23950,23950,23950,26386,19528,26456,26456,25186,25198,25683,19276,11335,21911,21911,21911,21912,21912,23373,19972,19658,20132,21650,20166,12726,20311,19846,5329,6722,9774,12532,5316,19147,21133,23947,1254,6465,20853,20854,12610,12610,12610,10867,10581,12627,14038,23947,16729,24657,17550,17550,22088,19208,17491,17494,17067,6469,21782,13959,22997,20692,20692,16781,21650,14026,22329,17485,2455,2455,10668,1465,10834,1465,10518,23728,4951,22609,2904,22670,22182,4779,21187,6282,22788,24250,14723,14723,22577,22582,22606,3670,3670,22873,22893,22883,13005,23140,23043,23043,10915,22344,23201,23201,19144,23386,23386,23386,23363,24134,22293,4856,22187,17862,17103,17103,18049,26314,18641,18647,25174,4344,19528,25198,26392,25192,25751,21688,24136,26197,7574,22349,22349,22349,22349,21645,23332,19281,19272,27224,27236,17240,26339,26180,26184,26184,26200,17239,22679,22679,14616,14924,16422,8707,8737,8739,7574,25870,14723,2357,10421,26346,11096,11096,11096,11096,11096,11096,11096,10374,26350,23958,12890,24200,24330,26370,4344,19539,10626,27011,26370,26449,17230,16522,2648,24910,24917,24917,24917,24917,24917,25050,4149,10434,10434,10435,14732,14027,26036,26036,13969,13969,9014,26036,26036,8326,13962,13962,13969,13969,25158,21219,23686,25734,12609,27140,8793,27210,27214,27208,27208,27208,27208,27208,16424,27224,27224,27224,27224,27224,27224,27224,27224,27224,27224,27224,27224,27224,27224,27242,27246,26738,5431,3747,26869,26869,26873,26873,26873,26853,26854,7504,10756,26862,26862,26866,26866,26866,26866,26866,26870,26870,7578,26881,25291,21618,21618,26881,26881,26897,26897,26897,26897,26897,26897,26897,26897,26898,26902,26902,26906,26892,26931,26931,27062,27062,27274,27348,27381,27381,27381,27377,27378,27372,27372,27406,24971,24971,24971,24971,24971,24971,24971,24971,24971,24882,26969,26945,26945,10342,26947,26984,26984,27011,27056,27056,27056,27065,12762,14417,2632,27052,14486,23814,24902,22936,13965,14489,27225,27225,27225,27218,27254,27254,27254,27138,27277,27277,27277,27330,27331,27385,27385,27468,26679,32568,3660,17240,12824,19528,10071,10071,1273,1273,1273,1273,1254,13955,24006,24198,2804,24006,24198,2804,8630,1306,9049,9050,24022,1764,12985,19287,24264,19288,25683,18641,18647,2642,21826,26456,2904,10936,10936,10936,10936,10936,10936,6282,6282,4921,12872,19140,20314,2297,2297,2297,12890,8344,18647,12984,7956,13111,26433,8756,2809,2790,6746,6746,23769,2798,2798,18744,18744,26450,2810,24346,24656,2827,2828,2872,26115,2470,13527,13655,2777,14038,14038,2490,2490,2490,2490,2490,2520,14420,14796,19128,2522,14738,14737,14728,12824,13112,14746,22177,26457,21763,22212,3654,3654,3654,3658,3658,15084,15084,3666,22851,22851,22851,22851,23332,4472,3652,4952,3656,3656,3656,3656,3656,3656,3656,3656,3656,12760,2484,13049,13049,13030,13030,13070,3667,22605,20618,7988,22360,3667,22872,20697,20698,10712,10712,12890,3658,6279,3668,19208,19208,3672,19528,5881,5881,3686,19656,19671,22935,13896,22818,23043,2648,25198,12824,13112,5807,7857,21816,3321,3321,3321,3321,3302,3302,3302,3302,3302,3302,3310,3310,3314,3314,3314,3318,3318,3304,3304,12985,21612,7800,3316,3316,3330,8528,10756,10756,8529,11063,11063,11063,8793,8915,20300,8599,8599,3852,3509,3513,3494,3494,13908,3510,3510,13958,2328,10637,3538,18745,4482,16525,20038,27062,4678,4678,10072,9050,4696,4696,5807,19656,4345,4345,4345,4345,4345,4342,4342,8023,4324,4324,25012,22360,10458,10435,10435,10435,10435,10435,13986,19288,19288,19288,19288,19288,9043,8336,4625,4628,18054,4464,19288,4846,4878,18630,18744,18647,10421,3381,4500,26282,4537,4526,4526,4526,4526,13785,25162,13459,4546,11091,4562,23140,15441,15473,22872,15462,15468,15510,4610,4328,26169,26186,26340,20296,20301,20302,1777,18650,8323,3654,19558,3302,8784,3537,19566,19606,4921,27480,4929,4932,5337,7851,7851,7988,7988,7988,7988,7988,7988,7988,7988,7988,7988,7377,7368,5350,7383,7383,5364,20616,23737,13527,22343,2649,4779,6853,6853,21844,26250,26370,6968,6994,7000,6231,3667,6247,6282,6312,24913,7223,3670,3697,8708,8793,8771,8771,8819,9010,14723,14723,14723,14723,14723,14723,14723,9010,13105,25420,1606,24358,2286,18019,13988,3307,3307,3307,3307,3307,12877,7558,7558,7565,3316,13974,13974,13974,13974,13974,13462,4344,8344,8473,8449,8451,8756,4691,8342,10648,8537,8537,8537,8537,8537,8537,8794,8890,8890,8898,8898,8898,8899,5368,8901,8901,8901,7732,8901,7861,8901,8901,8628,9026,17522,10034,10040,26009,26009,26009,10029,10071,6680,18632,18641,18649,14872,15108,18952,8326,19536,19528,2904,10776,20052,20053,20057,20168,1654,16076,8630,1785,3670,23332,3697,3302,4878,11091,11096,11085,11085,11085,11086,11086,11086,10279,10280,18052,19288,23669,23669,23690,23690,10311,10311,10311,10311,10326,10318,3654,3667,10408,10408,10408,10408,11592,13483,13611,11694,13771,11818,19276,11939,12082,12082,12084,12087,12087,12088,12088,12088,12078,18776,12115,12103,12104,12104,12104,12119,12120,11320,11347,11347,11347,11341,11342,11378,11363,11363,11363,11363,11363,11363,11373,11396,11396,11396,11396,11396,11396,11396,11396,11399,11415,11415,11405,20049,24232,12561,8886,12717,12866,21187,13124,26894,24648,24648,13785,2482,2475,12403,5807,5807,26312,24264,26967,15991,16889,24086,26308,13643,12610,14489,24260,24260,1784,23697,23697,23697,23691,23702,23702,23702,11092,13396,13396,13396,13426,3888,19765,26009,1273,14376,8518,14376,8902,14391,14392,2297,15191,14554,14407,14407,27148,27065,7572,2564,14408,2314,2314,14408,15065,3670,3668,3697,3494,16178,16178,16178,16178,16178,16178,16184,16185,4342,26179,26179,17239,19171,13621,14645,4557,17240,5805,22191,26200,27235,12890,16762,16762,16770,2470,18630,23661,23661,17220,24232,21832,18997,18997,22223,22868,18998,22985,20038,18488,3302,4842,4842,24230,24230,24230,25420,4610,4610,4610,19528,19536,25198,19587,14026,14026,20561,20561,17732,17733,20561,2647,20565,20565,2733,14723,20695,23110,15654,12970,20887,20887,20888,23961,21141,21841,23754,23754,23754,10705,21160,26218,20038,3381,3381,24902,25158,26873,10435,10435,21336,21325,22056,20562,20552,23754,2794,10756,8774,22361,17230,6279,7556,20996,25158,26679,19526,19526,26350,14680,11096,26370,2796,2796,23673,26385,26382,17517,17517,17517,17517,16706,14406,22355,22343,22343,22359,22359,22360,22349,22349,22349,22350,22350,22350,22361,22361,23764,2636,23608,21591,22861,2476,26346,26346,26346,21607,21607,26869,9913,21650,21650,7846,21645,21645,21645,6282,10323,27479,26440,24234,2634,23352,23368,8589,10628,22567,22567,22567,22605,22606,22641,22641,22631,22632,22638,22638,22638,22638,22638,22638,22674,22674,22674,22664,22664,22664,22664,22676,22666,22670,23949,24371,19700,26340,25050,26385,21336,20557,26385,24391,24391,24391,24408,24408,17240,26339,23592,23592,24232,23607,23610,2648,2648,2648,2648,23629,23630,2294,2294,2294,3320,23661,23661,23661,23662,8518,4855,18513,23735,12966,12966,16788,17059,13112,4151,25265,20311,26209,7558,13110,16525,25189,25306,25306,25412,25412,18827,13105,26865,26455,26456,25420,16456,25677,3302,3309,25735,25735,25751,14406,14406,27066,12890,20615,27447,27447,27448,26009,27438,27218,27475,27475,26867,27479,27479,27479,27479,27480,17240,25945,25997,25420,13446,13446,26457,26674,27479,7353,7353,1254,7575,7575,26664,26664,26664,26664,26664,26679,26679,26681,26681,26681,26681,26681,26681,26681,26681,26681,26681,26682,26695,26695,26695,26701,26701,26702,26702,26702,26702,26702,26702,26702,26738,26727,26740,26740,26743,26744,26744,4326,26775,26775,26775,26776,24902,25158,5700,5798,6257,6260,6261,6262,6263,6264,6265,6264,16914,16915,16916,16917,16918,16919,29458,29459,29460,29461,29462,29463,26310,24182,24210,26180,19142,6726,6726,26310,22615,24182,21718,24210,18116,20054,23122,24338,24370,22034,21718,19142,21201,6853,24370,19142,21187,24370,24164,26310,19191,19191,18516,18516,18516,18516,18516,18516,19140,18516,18516,4676,4676,4676,4819,19142,4753,4740,26310,4804,19142,4753,19142,21190,4825,4804,4804,23108,5841,5841,5841,6901,6901,5847,21187,20166,5841,20166,5849,5841,22615,22615,5845,5846,5847,5847,5847,5849,22674,20166,26306,6901,5849,20166,5849,24086,22647,18115,6854,6903,20166,20166,6872,6872,6872,18647,18647,18647,18647,18647,18647,17144,6726,20019,21202,23223,1681,22647,4821,19142,19142,5847,5847,19540,19543,19606,19607,19607,6865,19671,6901,18116,24086,17142,26308,21044,20631,21044,18116,21044,21044,26180,21716,21717,26310,23606,21044,21044,26260,2691,18051,18052,26180,26244,21717,22615,17989,23173,26257,18100,18100,18100,20692,18100,23173,22167,20166,24150,18147,19171,18145,18145,23605,22084,20036,22084,23108,20036,19142,19142,19142,21044,18086,26288,26288,21060,20692,20692,21126,21140,21126,21126,23206,20166,21044,22177,22177,18051,3767,3767,24211,20692,20692,24242,25266,26263,26263,22740,5845,18049,22323,2711,21126,21044,4825,20692,22293,17988,2628,18051,26180,17988,17988,6853,4753,4753,21060,26180,20166,4825,25156,20596,26180,4721,20566,22646,2710,21060,20692,20692,26243,26310,18115,20038,22259,22229,22647,3750,21590,20692,20692,21718,21718,21718,21718,21718,21718,21719,21719,21719,6904,22212,26310,23063,23063,23127,4821,19142,19142,23158,6900,6900,6900,6769,3652,26310,21718,22614,18115,18116,18116,26180,6901,21187,20166,20166,26278,21718,21718,24086,17090,24262,4819,4825,4853,24150,24150,21187,20166,19110,19110,19110,4854,19142,22614,22614,19110,22614,22614,22614,22582,22582,22615,22615,22615,22615,22615,22615,22615,22615,20566,23158,23158,22647,21718,21718,23158,24132,5847,23158,26180,21719,6901,6901,20164,22711,20166,20166,20166,20166,20166,20166,18086,22610,25254,17062,25254,17062,23140,26182,24148,19012,24086,23127,22182,22615,22615,21190,17062,19110,24230,5845,20166,20166,26180,26308,21190,21190,6900,5841,21232,5872,21232,26308,21232,24211,24211,24211,24211,24211,24211,24211,24211,24214,21718,6900,19110,18116,19110,26209,20162,18115,20166,26310,22213,5849,22182,26246,26246,1718,22582,24259,22582,26246,3780,22647,1731,1731,23257,24262,6872,19110,22182,25254,19110,26310,23236,23236,23236,6726,20036,19110,5849,25286,17062,19110,23286,22182,19110,24259,24259,24259,24259,24259,24259,24259,24259,24259,24259,24259,24259,24259,24259,5841,20162,24258,5847,23158,26306,18116,23158,26306,19140,6854,6854,6854,1734,6726,25334,25334,25334,20166,24132,22582,6900,22614,22615,22615,22615,21718,21718,6903,22182,22647,6871,6871,6871,22647,22647,22647,5849,5849,19110,22678,4819,4819,19110,19110,4821,22678,4803,4806,22679,22679,22679,5841,5841,5842,21718,21718,6853,6853,5846,5846,5846,5846,5846,22742,24230,17092,22711,22711,26180,5881,22740,22740,6865,6865,6868,22615,22615,6853,6853,21718,21718,21718,6898,6898,6898,6903,19110,19110,6900,6900,6900,6902,22582,22614,21060,4821,21060,24086,20162,25156,21187,21187,21187,19140,19140,24086,25254,5841,19110,22611,19142,6900,19110,5877,6851,6851,6851,6851,22647,22182,21718,24150,26278,18115,18115,18115,19110,3652,23206,26180,26180,20166,18116,18116,21188,3652,6854,21718,24150,19142,18086,22615,19012,20166,22212,21718,6900,6726,18116,19142,24182,19110,17062,4803,4852,22610,4803,21060,22227,21718,6903,23286,17062,24182,23269,20166,21718,6900,24086,18086,18086,24182,21186,24230,26180,22610,22610,22610,22610,22610,22610,22610,22610,22610,22610,22611,21718,21718,21718,21718,21718,19142,6900,22614,22615,22646,22610,3778,5841,6903,18086,26278,19110,21718,22182,5881,5881,24086,24115,24115,18086,17062,22182,20166,18117,5845,22614,22212,21719,19110,26356,24211,18116,24214,17062,21719,24132,22610,22610,21190,4825,21190,21718,21190,19110,19110,19110,19110,19110,19110,5845,26180,26180,26180,26180,26180,22647,26310,22227,22614,22259,16964,26277,18086,26278,20162,17062,19110,21718,24132,6851,20036,24086,24261,22647,22614,19110,20166,24310,24259,24259,21060,26180,24342,21060,22182,22614,21718,19142,6904,6904,6904,6904,6904,6904,6904,6904,6904,6904,20164,26321,26306,22610,22614,18148,19493,362,11266,2402,7179,11271,7527,25389,13749,13749,13984,20196,21005,303,5710,20110,1073,5933,24624,2178,15413,21018,2324,15839,2420,2661,31779,19821,2676,13474,4644,18468,18500,4696,19236,4772,4804,4836,4612,12543,4129,18980,4829,4345,4733,4494,25738,6761,7471,7781,7787,7796,11298,11299,3650,11299,3652,11301,11314,1634,11315,8768,13730,19883,19892,13413,13744,13744,13744,13901,9805,13392,1133,1133,3151,14925,13842,14859,13613,3151,13392,16435,16435,16435,9933,14003,3181,3199,14371,14808,14808,5811,1654,14389,14394,14394,14394,14394,14394,4466,4466,24739,22105,14548,5561,3233,9261,21899,7577,8014,14766,13355,9582,14930,14391,22017,22017,22017,14394,20129,5192,24174,19937,5192,16084,16084,15631,15727,15631,18485,19831,23151,5192,5192,18790,20513,17903,16910,20561,5656,24126,25150,26970,26970,27119,27162,27316,27316,27348,27482,26657,1841,26757,26757,26840,27154,27154,27252,27269,20075,9469,29999,30309,30324,9643,9469,21646,16429,16467,534,3592,14648,1645,1837,1057,23990,2337,19825,3169,1124,20907,9599,9599,9716,1338,11376,11553,11556,11668,12929,13517,16685,16685,17397,18251,1112,1573,1590,19745,21139,20546,20596,20961,21121,1742,1861,14987,1139,26684,27228,1716,1859,1862,1875,1709,4205,5805,6349,22125,2657,2548,2548,2548,3113,2623,3177,18783,3280,12778,16191,5253,12904,5739,9827,15888,4600,23536,9827,5153,5153,5759,5903,5953,5972,6350,6551,6551,20007,17165,7663,7761,8779,16449,7201,7734,9775,14521,17753,11792,11824,5936,11489,12336,12929,9357,5614,25198,18465,1389,14913,14921,18737,14930,5614,15813,1389,16801,16964,4149,14389,26037,3574,19489,19533,19544,19553,19575,19619,19694,19841,19905,19937,20129,20205,20205,20225,20075,19841,12363,20109,15337,5234,12591,12591,19617,19055,19068,12946,12946,16799,25709,25710,25711,25712,27696,30546,30546,30546,30546,30548,30548,30549,30549,32399,26239,1622,20459,31779,31780,15339,31792,31792,10219,16683,31797,31797,31797,31929,1119,19435,32173,20207,20207,6123,32356,5234,21483,32357,19825,32363,32399,32465,32531,32562,14527,303,5710,19821,20110,1057,1060,2457,5247,31874,32048,5424,5424,13420,19876,19888,16141,20095,20451,20459,20468,20468,16132,5597,20075,20084,3183,3183,3183,32399,20772,5234,3183,3183,3188,3188,3188,3188,3188,3188,3469,3487,16683,16683,4607,16372,9727,18514,9812,1334,1407,1101,5932,11553,8863,12527,1089,16036,12601,21156,14158,14158,26249,16685,16084,6958,19149,23087,16698,16703,10219,10223,10228,16678,16683,5234,16694,16767,12799,16359,16363,1552,16927,16908,5234,5234,9331,5234,16915,2355,15999,1613,26679,26679,26679,26679,26679,1633,19745,31785,25641,19745,19745,1716,1716,8673,20752,8718,17379,8707,9195,9204,10049,20756,24173,3188,24191,32363,3188,24179,20075,26636,1872,1877,31785,1877,1877,1877,1877,1877,1877,1877,1877,1877,19553,5765,4065,2143,2143,2143,23151,9643,19443,19445,2228,5717,9443,16683,14382,11297,1375,2401,2401,11377,11380,2410,2410,2416,2416,2416,11860,2420,2420,2421,2421,26059,17396,18597,24165,19571,21747,14809,13301,14627,17027,3199,3180,32399,20651,3295,3295,3295,3265,3265,3275,6548,6763,6763,3285,3290,3319,5234,5234,5189,23087,8675,20196,8724,3375,3378,3378,3378,3382,9409,3465,3465,5234,5234,21481,5234,5234,5234,16036,16036,16036,16036,16036,16036,26447,21651,12962,3510,3542,16868,4159,4159,4129,4129,4131,31852,5189,3465,3574,3559,3560,3561,16683,32172,32172,16683,14394,19446,13845,9652,14445,7635,25391,13871,6549,6549,14499,14771,15347,14499,12461,19435,5707,20693,13925,16191,3574,3628,5253,5267,3673,19519,3691,3775,16683,16683,32047,18735,3860,25232,25256,3861,3888,3888,3888,4829,17903,4345,1613,4135,4144,16036,2020,4583,31853,15469,20607,21183,4203,4203,9643,16811,14763,10219,17387,15339,16683,4239,4240,4703,4863,5639,4261,16997,14504,16173,19567,14394,15961,9827,9827,4555,4563,18444,4592,4595,23375,15015,4622,4622,4622,4622,4622,4622,16511,4718,4752,4752,4752,4752,17102,4752,4752,4752,4750,11406,4774,4774,4783,4803,9343,18527,8672,8672,18234,4715,5424,5424,5505,4069,5505,13288,3673,4683,14637,32399,14994,19444,20159,19043,21113,24639,24609,25075,16353,16895,16895,5930,25936,25936,25942,25928,25928,25938,17711,25940,25943,10649,10649,3234,31785,10219,31785,31785,13281,13291,16683,12645,20889,6253,6313,7327,7679,7656,9455,7871,7848,22111,6447,6454,13857,18015,13919,5967,5455,5187,5739,19145,5234,5234,6765,6835,6835,6911,6943,6943,7263,3662,14629,5763,5234,8703,7439,8735,8799,8831,8895,20641,3056,5234,20865,7553,7555,7555,7556,7558,7558,13965,15411,7568,12820,7570,7570,12897,7571,7651,4132,7663,1217,7745,7787,21938,23918,8301,1315,9599,1451,2339,2347,3149,16036,4084,3727,16683,16683,18923,21326,32747,10219,25569,25579,25583,25583,16363,16875,19435,25589,8415,14521,15726,19503,15169,5626,20196,8852,21559,2672,32047,16683,9697,8898,8914,8915,8959,9648,21632,9327,9380,9380,9463,6451,12984,6626,14549,1266,9445,16353,16353,16809,16683,16683,10370,10370,10414,14399,9793,2484,15348,13827,11968,11968,11999,11999,12276,1257,11449,5951,5951,5234,26217,11554,11566,11572,11769,11777,11841,11938,11938,11938,11938,11938,11938,11999,13380,1611,4144,1540,4144,20196,4144,17128,12500,5645,31792,32225,23839,9679,12598,12696,7310,7577,14594,14599,14592,15604,8031,26927,17023,16993,23135,23135,12941,20459,13837,9603,12533,12613,12946,6804,6804,4681,1631,9252,5707,1695,18863,13407,13426,13428,4191,4191,9252,16683,8228,16683,18475,15339,2354,2354,2017,5965,6190,6799,18476,10000,13663,13715,15437,13804,4191,4781,13807,17055,13921,13928,14126,14131,26225,17793,13475,16703,1677,14416,32033,32033,14527,5614,5614,14516,16527,12584,25007,14530,6271,6655,14544,6847,7295,7295,18923,32275,3487,13348,16085,24564,16639,13365,16831,5233,20959,22576,25983,26372,8024,31779,15413,15413,15434,15456,3597,4767,15732,15732,15732,12333,15813,6798,16171,14963,20196,18453,31929,26796,16683,26593,26608,32340,26611,23595,32466,32466,16016,16016,16016,20240,24005,24005,24005,16178,25937,16036,1257,4788,4788,18581,16432,9324,16435,20196,16436,1677,13493,20910,1678,16428,3691,3853,16543,16543,16543,16524,16524,16524,5648,18553,18861,18874,8831,16664,14399,16686,14943,4681,16753,16767,16767,16767,1316,9935,14431,15039,16868,19425,32225,19440,8831,13095,19083,20897,13069,19713,16428,20672,19881,9951,5556,18742,16683,6123,16683,20651,22885,9945,18783,32213,20949,21103,16980,16982,32225,32279,32395,17003,17042,21901,2732,17075,8694,17124,17135,25990,5411,4342,17554,21561,21561,21561,5432,18864,19231,13857,13859,13859,13859,9623,17385,5247,27122,18573,18623,17027,3559,18841,5252,13420,25612,5517,4065,3183,32273,18815,18884,18924,13119,8171,16447,11854,20557,15469,21593,19280,19280,19956,20090,5734,19500,2017,19533,19502,19854,19854,1678,19509,19551,19536,12471,3597,3597,7237,3839,4461,5234,5234,5234,5234,5234,20459,20459,5234,21483,5234,5234,5771,5234,20651,14999,13554,2354,17377,16432,18949,24003,19679,19652,19693,19684,19696,19699,22238,16873,16364,16895,15489,20597,1695,8707,16447,8723,20833,9471,12504,8171,14571,5234,7627,19821,19821,19821,19821,19821,19821,19821,11688,13702,23085,14521,19825,19839,19839,18527,19839,12271,12271,32354,19839,19813,19828,19854,19841,11715,19851,13379,13968,1549,23756,25663,25919,26207,31929,26303,15147,25983,25983,19967,1623,14386,18914,5234,5234,9428,19969,18800,1695,9887,9727,12974,12974,32241,12271,16884,21005,17923,17471,17795,17808,17951,18111,19728,15787,1097,18591,9643,22143,22128,12673,12779,18486,24174,5773,2659,15339,15819,20132,21808,21935,21935,32363,22017,20223,24063,26207,14305,26271,20910,25781,32213,21165,1471,14382,20127,20688,20720,20727,7792,4837,20779,20845,14521,20863,20967,5577,20971,5597,20971,5581,14761,5234,5597,15337,5234,5234,5234,15796,5855,19440,5855,19440,19440,20735,19841,18486,18604,16868,19918,21099,21099,21099,21099,26039,22937,12591,12591,2344,12591,7464,12591,15656,16353,16363,9727,9697,9707,12591,9716,21225,21225,16563,21601,5951,17012,32335,22036,23709,19433,23086,23505,23538,5933,22581,22581,22625,3391,22635,22640,22642,13748,13281,10228,13281,32343,13300,22775,22818,22143,19123,23020,12415,12389,12389,3691,23022,23033,23043,23043,23167,19557,23156,23156,10219,23199,23199,21230,12946,11327,23598,3062,23652,23667,5174,5189,23087,5190,19504,23827,23846,23846,23952,12991,17003,16447,16447,6123,9643,16683,8619,9643,21901,25006,13926,25569,24609,24617,24624,24624,1727,18576,24933,5092,25028,25080,24653,25080,24717,25080,5592,25069,25080,16146,25197,25197,26143,26175,26207,26239,25650,27617,26665,26545,32399,5739,5739,18943,26802,21545,17057,432,14527,27147,28275],
"ends":[2,3,6,4,3,3,2,2,2,3,3,3,7,7,9,9,10,8,8,10,9,3,3,3,3,3,3,6,2,2,6,7,6,7,5,8,4,2,3,4,4,4,2,5,3,3,2,2,7,7,2,3,2,2,2,2,7,2,3,5,3,5,2,4,2,3,3,2,2,3,4,3,3,4,3,4,3,3,2,3,3,3,5,3,4,4,2,6,2,2,3,3,3,5,4,5,2,2,5,2,5,5,2,5,4,2,4,4,2,2,4,6,9,3,5,6,2,4,2,2,2,5,4,3,4,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,2,2,2,8,5,2,2,3,3,3,5,3,3,6,7,5,6,6,3,3,2,5,3,2,2,2,2,3,3,3,3,2,6,2,2,2,2,6,3,2,2,2,2,2,2,2,2,3,3,3,2,2,6,2,2,2,2,6,6,2,3,2,2,5,4,4,4,5,3,3,2,3,3,6,4,6,2,2,2,3,3,5,3,2,4,4,4,4,4,4,2,2,2,2,3,3,4,4,2,2,5,3,8,5,3,3,9,2,2,6,4,3,3,5,3,3,10,3,4,2,3,2,8,10,4,2,4,6,4,2,2,5,2,7,4,3,6,3,6,4,3,2,5,2,2,2,3,3,4,2,7,3,4,4,4,4,2,3,3,3,3,3,3,3,5,4,3,2,2,2,2,3,3,3,3,3,5,8,2,3,2,5,5,3,3,2,2,2,3,2,2,2,2,2,2,4,6,8,6,2,4,7,4,3,5,8,7,4,4,6,3,3,5,5,5,5,2,2,2,2,4,4,2,7,3,2,18,2,2,3,2,2,2,3,2,4,2,2,9,3,3,2,2,2,2,2,3,2,2,2,2,2,2,6,2,2,2,2,2,2,2,2,2,3,2,2,2,4,7,5,2,2,7,6,7,7,2,9,5,3,3,5,5,5,5,5,2,2,2,2,10,2,7,2,3,2,4,2,9,2,7,4,4,4,2,9,3,4,4,4,8,3,5,2,2,2,4,4,2,2,2,2,3,3,2,2,2,2,2,4,2,2,2,2,2,2,7,2,2,2,2,2,2,2,2,2,2,2,10,3,2,2,2,2,2,5,2,2,2,2,2,2,2,2,2,2,2,5,2,2,2,2,2,2,2,2,2,2,3,2,2,2,2,2,2,3,3,2,2,2,2,2,2,2,2,4,18,2,2,2,5,4,4,6,6,3,5,3,8,11,3,4,5,4,3,3,3,2,2,3,2,2,2,3,2,5,3,7,9,4,4,4,4,3,3,3,3,3,3,3,3,5,2,7,7,5,12,3,3,4,4,4,10,4,3,6,4,6,8,2,3,4,3,5,4,2,3,2,3,3,5,4,3,2,3,7,3,5,3,5,3,4,2,3,4,2,6,9,9,8,9,3,10,3,4,4,2,6,6,6,6,2,2,3,3,3,13,11,5,3,3,3,3,3,3,3,3,3,3,4,4,6,5,5,5,2,7,4,4,4,4,4,4,4,4,4,4,2,7,7,4,6,7,4,9,3,2,4,4,3,3,8,3,3,5,4,7,3,3,3,3,3,3,8,7,3,3,3,3,3,3,5,4,7,2,2,2,2,3,2,4,5,4,4,3,3,3,3,3,4,2,3,6,9,5,14,6,4,3,5,3,2,4,5,4,6,5,5,4,5,4,4,2,2,10,5,4,5,3,2,8,2,3,4,4,2,2,4,4,4,4,4,4,4,2,3,2,4,3,7,4,4,4,4,3,3,2,3,3,3,5,6,3,5,3,4,2,3,4,4,4,3,3,2,3,5,3,3,2,2,3,4,2,4,3,3,3,3,3,3,3,6,2,3,3,3,6,4,5,3,5,9,4,4,15,9,4,9,3,3,3,2,3,3,6,6,8,3,2,4,3,6,2,8,2,3,5,5,3,4,5,6,6,3,3,3,3,3,2,2,3,7,5,5,3,6,3,5,4,3,4,2,7,4,7,7,9,14,3,3,2,3,3,3,3,3,3,3,5,7,7,4,4,3,2,11,7,7,7,7,7,4,2,2,2,3,2,6,2,2,3,3,4,4,4,7,9,3,3,5,2,2,3,3,3,5,4,3,3,7,3,4,3,3,2,3,4,4,9,3,2,8,4,5,5,4,2,3,2,3,6,6,7,8,7,8,6,8,6,2,3,2,7,13,5,3,2,3,4,4,2,2,2,3,3,2,2,2,3,4,2,2,6,3,2,2,5,2,2,2,2,2,4,3,9,3,7,7,4,5,3,3,2,6,3,2,4,2,5,3,7,2,15,5,5,5,5,5,4,3,3,4,4,13,12,2,2,2,2,5,5,5,4,4,5,4,4,4,3,2,4,6,7,2,5,5,5,5,5,5,5,5,2,3,8,3,3,2,10,9,8,8,2,9,5,5,4,3,3,3,3,3,3,7,7,4,4,4,4,3,2,2,3,3,5,2,2,5,3,3,3,3,7,4,5,5,4,2,5,2,2,2,2,2,2,2,5,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,4,2,2,2,2,2,2,2,3,4,2,2,2,2,2,2,2,2,2,3,2,7,5,5,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,3,3,3,3,3,3,7,2,2,2,3,2,2,2,2,2,2,2,2,4,5,6,2,5,7,7,5,4,3,4,4,4,4,4,4,4,2,2,2,2,2,2,2,2,2,3,2,3,5,4,3,5,5,2,2,2,2,2,4,7,7,6,7,7,6,7,2,3,3,3,2,4,4,10,5,9,3,3,2,8,9,4,4,4,4,4,4,4,5,5,16,14,16,3,2,2,2,4,9,7,4,3,7,8,3,2,2,4,4,3,2,2,4,4,5,2,3,3,2,2,2,4,2,3,3,10,3,3,2,2,2,2,2,4,3,3,4,2,3,7,7,8,8,7,4,8,4,4,2,2,2,2,2,4,4,2,4,4,4,4,4,4,2,4,2,2,2,2,2,2,2,2,2,4,6,10,10,10,10,10,2,13,9,7,5,2,8,4,4,8,8,8,6,5,2,3,3,2,3,4,4,2,3,3,5,7,4,4,6,6,4,4,6,3,4,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,5,3,2,2,2,3,4,4,3,5,5,5,3,3,5,3,3,2,2,2,2,2,3,2,2,3,4,5,2,4,8,9,11,3,2,2,5,4,2,2,4,5,2,2,2,2,2,2,2,3,2,2,7,5,4,4,4,4,4,4,4,5,5,5,5,5,3,3,2,2,3,9,5,2,2,5,6,5,3,4,2,13,2,2,2,2,2,3,10,3,2,5,2,4,3,3,6,3,3,3,2,4,4,4,4,3,3,3,4,5,7,4,3,4,5,4,3,3,2,3,2,2,7,3,3,3,3,3,3,3,3,3,3,3,3,3,3,2,3,3,2,5,3,3,5,4,6,2,2,12,3,3,2,2,2,2,3,2,2,2,4,2,3,3,2,2,2,2,2,2,5,5,5,5,5,5,5,2,6,8,3,4,3,9,17,3,3,3,3,3,5,4,4,4,3,4,4,4,4,4,4,3,2,2,2,2,5,4,3,3,2,2,2,2,2,2,2,2,2,2,2,2,2,4,2,2,2,5,2,5,2,2,5,2,9,2,2,3,3,3,2,2,5,4,4,4,5,5,4,6,4,4,5,5,4,4,4,4,3,9,8,3,3,5,3,3,3,2,2,2,2,2,2,2,2,2,2,5,6,8,8,8,8,2,2,2,2,2,2,3,3,2,2,2,2,2,4,4,2,3,2,3,2,2,2,2,2,2,2,2,2,2,5,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,4,2,3,2,2,3,2,3,4,4,4,3,3,2,3,3,7,7,8,6,5,8,7,4,2,3,7,7,3,4,4,4,4,4,4,4,6,2,2,2,2,3,4,3,3,2,4,2,4,2,2,3,6,5,2,2,5,5,4,5,2,3,3,2,5,3,3,3,3,2,2,2,2,2,2,2,2,11,5,5,6,5,4,4,3,3,6,4,3,3,6,2,2,2,4,5,3,3,2,4,4,2,2,4,4,2,4,8,2,3,3,3,4,4,4,4,5,5,5,2,8,7,2,5,5,2,2,5,5,2,3,2,2,3,6,2,5,14,7,2,2,2,4,2,4,4,4,4,5,2,3,4,7,7,4,4,3,5,5,2,2,4,2,2,4,3,5,4,5,10,3,5,2,5,3,4,4,3,5,6,3,5,5,6,3,7,6,6,6,6,5,4,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,3,6,2,5,7,7,7,7,2,2,11,5,2,2,4,2,2,2,6,6,9,6,4,27,2,2,6,9,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,4,7,4,3,6,6,3,2,2,2,2,2,6,5,2,2,4,2,2,3,3,3,3,2,2,7,7,7,3,2,2,2,2,4,3,5,2,7,7,3,7,3,4,2,10,6,9,5,3,2,2,2,2,2,8,10,3,2,2,8,6,2,3,3,2,2,2,4,4,2,9,6,2,2,2,3,2,3,2,2,3,2,2,2,2,2,6,5,5,8,8,8,5,2,6,4,4,3,4,4,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,2,2,2,2,4,4,2,2,2,2,2,2,2,2,2,2,4,4,4,4,4,4,2,2,2,2,2,2,5,4,6,53,5,15,17,5,4,4,18,6,15,4,6,6,6,4,12,17,3,11,6,5,17,4,9,5,2,2,2,2,2,2,2,2,7,2,2,3,3,3,5,9,3,3,21,11,11,9,7,5,3,3,3,11,3,3,3,25,25,13,7,9,3,17,19,3,6,6,3,3,3,3,3,3,4,15,9,15,11,23,21,8,10,13,13,13,9,9,3,3,3,2,2,2,2,2,2,3,5,2,3,6,3,14,19,13,7,15,15,2,2,2,2,2,3,2,23,7,4,5,5,2,30,2,11,2,2,29,8,8,5,6,2,2,7,5,3,3,7,7,8,28,5,7,7,3,3,3,6,3,5,7,7,8,9,9,3,3,4,9,9,9,9,9,3,3,3,4,11,7,7,11,6,4,11,2,3,3,13,9,4,3,3,15,5,5,3,4,4,3,3,3,3,6,9,7,6,3,9,6,3,6,8,9,9,7,9,9,9,7,5,5,7,11,7,9,7,4,13,15,26,4,13,9,4,4,7,11,11,11,3,2,6,7,2,6,8,2,2,2,2,2,2,2,2,2,3,15,5,2,2,4,31,19,25,4,15,15,15,11,7,5,6,4,3,3,3,7,15,15,25,25,7,8,12,4,5,7,17,17,17,4,4,5,15,5,5,5,9,9,4,4,9,4,4,4,6,6,4,4,4,4,4,4,4,4,24,2,2,6,10,10,2,7,11,2,7,14,7,7,3,4,3,3,3,3,3,3,7,6,9,9,9,9,7,15,8,7,6,4,9,6,6,5,7,7,7,11,23,9,11,9,3,3,5,7,3,7,3,13,3,4,4,4,4,4,4,4,4,4,14,15,21,9,7,15,7,9,13,17,3,5,9,17,17,7,12,13,12,17,19,14,7,7,3,7,9,11,9,11,11,5,3,3,3,15,5,5,9,5,7,7,2,7,13,3,3,3,3,3,3,3,3,3,3,3,3,3,3,13,5,7,13,4,9,7,4,9,7,5,5,5,15,15,3,3,3,5,7,2,5,2,2,2,2,8,8,9,9,4,5,5,5,2,2,2,13,13,7,2,3,3,7,7,3,2,3,3,2,2,2,3,3,3,8,8,7,7,3,3,3,3,3,4,7,5,2,2,11,3,2,2,3,3,3,4,4,3,3,8,8,8,3,3,3,9,11,11,3,3,3,3,16,8,7,9,7,2,7,7,5,5,5,7,7,2,7,7,9,4,11,7,7,5,5,5,5,5,6,15,12,4,13,9,9,9,7,7,9,9,9,35,5,5,5,7,9,6,2,3,7,14,7,13,13,8,9,9,5,11,2,5,7,9,9,6,15,13,5,14,21,4,7,2,13,25,14,15,6,11,11,2,9,7,15,4,4,4,4,4,4,4,4,4,4,4,6,6,6,6,6,11,7,4,4,4,10,5,5,7,13,13,13,14,13,5,5,4,4,4,7,7,7,5,7,9,16,5,8,7,5,2,7,2,7,8,7,4,4,3,13,3,12,3,5,5,5,5,5,5,9,11,11,11,11,11,6,11,3,6,3,9,15,7,7,5,7,7,14,7,5,7,4,7,6,6,11,23,2,3,3,9,7,2,9,7,4,8,13,5,5,5,5,5,5,5,5,5,5,5,3,9,14,6,11,3,3,4,2,2,4,2,8,3,3,3,8,5,2,4,3,2,26,5,2,10,5,2,4,2,2,10,3,2,9,2,3,3,2,3,2,2,2,2,10,2,5,10,2,7,9,3,2,2,2,2,2,2,2,4,2,4,2,2,3,2,15,5,9,9,3,2,2,2,2,4,3,4,4,5,3,2,9,2,5,3,3,3,3,5,2,4,4,2,6,6,13,6,2,2,2,2,2,2,3,3,4,4,17,9,9,3,15,6,5,2,3,5,2,9,4,4,4,8,5,4,8,10,12,9,9,2,5,2,7,4,3,4,4,5,4,2,4,2,4,2,2,2,2,2,2,2,2,2,2,2,5,2,2,2,2,2,2,2,7,4,2,2,2,5,4,13,3,3,2,4,4,2,2,2,15,3,4,3,2,11,3,3,3,2,3,3,3,3,3,3,3,3,4,13,5,2,2,3,5,3,3,3,3,2,2,7,6,4,4,2,2,2,2,4,4,4,4,4,2,2,2,2,2,5,2,6,2,3,13,4,11,3,3,3,2,7,3,2,2,2,2,2,2,4,2,2,4,6,2,2,2,5,3,3,2,5,4,2,2,3,2,2,2,3,3,5,3,4,2,2,3,2,3,2,4,2,2,9,6,6,4,2,2,2,2,2,2,2,2,2,2,2,2,2,2,12,2,5,4,6,9,5,5,4,5,5,4,4,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,12,3,8,2,2,7,2,2,5,4,2,2,2,2,7,8,2,6,6,9,2,4,8,2,3,2,2,2,2,2,5,2,4,3,3,2,2,3,5,10,7,6,6,8,7,7,14,6,7,7,7,7,20,12,6,6,3,3,3,9,8,10,3,3,3,3,3,3,3,3,3,3,9,8,3,4,3,4,3,2,2,4,4,3,5,3,6,7,3,7,3,3,6,3,27,11,25,17,3,3,4,4,4,3,3,6,3,3,6,7,7,2,3,3,15,14,8,6,3,4,5,2,5,5,5,5,5,2,3,10,9,7,7,2,2,5,4,5,6,5,5,5,8,4,3,7,3,5,6,3,4,3,2,2,7,2,2,2,2,2,2,2,2,2,6,5,6,2,2,2,6,12,7,7,2,6,3,11,4,3,4,2,2,3,3,2,2,2,2,2,3,2,2,2,2,4,10,8,5,3,3,4,10,6,4,2,2,4,11,2,2,2,2,2,2,3,3,3,2,2,2,11,10,7,22,3,7,3,2,2,2,2,2,6,2,2,10,10,7,10,10,9,4,4,4,4,4,4,11,5,3,2,2,7,4,4,4,4,4,6,5,6,6,2,2,2,9,7,7,8,15,9,4,12,8,7,15,15,5,5,5,11,11,5,7,9,8,8,11,13,2,2,4,4,2,3,2,2,10,9,10,9,2,3,3,2,2,2,2,3,10,2,3,2,2,9,5,6,6,5,4,4,2,2,7,7,15,7,7,15,5,2,2,3,3,4,2,5,6,6,4,5,8,3,3,2,2,7,2,2,7,9,2,2,2,2,2,2,9,2,2,2,2,2,6,2,2,2,2,5,2,2,2,2,7,3,4,4,7,3,2,2,2,8,2,6,4,4,3,5,3,3,4,6,3,3,3,3,5,4,4,2,3,3,3,3,3,3,8,3,3,4,4,4,5,7,5,5,4,4,6,4,5,2,2,4,4,4,3,4,4,5,2,2,3,4,3,6,6,5,8,9,8,7,2,2,2,2,2,2,2,3,4,3,6,3,2,3,3,3,3,4,7,9,4,2,2,2,2,2,2,5,4,2,3,2,2,3,2,2,4,2,4,2,2,3,4,2,4,5,4,4,4,3,5,4,4,8,7,4,4,5,8,4,4,4,4,9,8,9,4,2,4,4,15,7,11,7,2,3,4,8,9,8,2,2,2,2,2,8,2,9,9,2,4,5,4,3,6,8,3,3,3,12,11,2,2,2,4,3,4,5,4,2,2,2,2,2,3,2,3,3,6,4,2,2,2,2,2,2,2,2,2,2,2,2,2,4,3,3,4,3,9,3,5,2,9,5,5,6,3,2,2,4,5,6,6,6,3,4,5,5,5,4,4,2,10,2,4,5,5,5,9,9,5,3,5,6,3,7,2,2,2,3,3,6,8,12,14,4,20,10,9,5,3,3,9,6,3,2,2,3,2,7,7,2,3,2,2,2,2,3,5,4,4,3,2,5,5,2,3,3,2,6,10,4,2,3,3,2,3,3,3,4,7,9,4,3,4,3,4,3,4,3,3,3,4,3,30,2,2,2,2,3,3,2,2,2,4,2,11,11,5,13,9,5,8,7,4,4,5,4,6,4,4,2,2,2,4,3,3,3,2,5,11,6,8,8,6,2,6,2,5,2,3,5,4,3,5,3,3,2,2,2,2,2,2,3,4,4,4,3,2,4,2,4,6,2,2,2,2,4,4,3,3,2,6,7,6,9,4,4,5,4,5,8,6,5,4,8,3,11,8,10,7,5,4,3,9,8,8,2,2,8,8,8,2,2,3,6,2,5,2,2,3,9,11,2,3,3,3,9,2,2,8,8,8,8,4,5,8,4,2,2,6,4,6,3,7,9,3,6,8,8,2,2,2,6,8,3,8,3,8,3,2,2,2,2,5,2,8,14,2,4,4,3,2,2,2,5,3,3,9,3,3,3,3,3,3,3,14,14,3,7,3,3,6,3,13,7,4,6,5,5,4,12,2,2,2,2,2,2,6,7,7,6,4,6,5,3,5,3,5,3,7,8,7,10,4,2,2,2,2,2,2,2,3,4,8,4,2,2,2,6,2,3,3,4,2,2,2,2,2,6,2,3,3,4,5,6,6,6,8,6,3,4,4,2,5,4,4,10,9,8,2,5,4,5,7,4,4,8,7,3,6,3,3,3,3,3,3,3,4,4,8,12,6,6,5,8,4,11,6,4,13,12,2,3,3,3,5,3,2,3,3,7,3,2,5,3,4,4,4,4,2,2,2,6,6,2,2,4,2,2,5,2,11,2,5,6,9,5,6,9,9,8,3,6,3,7,3,3,6,6,3,3,13,3,2,2,2,2,6,3,5,5,8,5,8,5,7,7,7,6,6,6,5,6,2,2,4,2,5,3,8,2,7,5,2,2,2,6,2,2,2,3,2,2,2,9,7,11,7,13,7,2,2,5,4,2,4,4,4,5,2,2,2,2,2,3,2,2,7,2,2,3,4,4,2,6,2,2,3,3,16,3,6,2,2,2,2,3,6,3,3,6,6,5,7,19,8,2,3,2,2,2,2,2,3,7,2,4,2,2,4,2,4,2,5,4,2,3,4,2,2,2,2,2,2,2,2,8,6,6,6,4,2,6,5,5,4,2,2],
"targets":[[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[],[195,0],[195,1],[195,2],[195,3],[199,0],[202,0],[396,0],[313,0],[386,0],[641,0],[186,0],[125,0],[411,0],[228,0],[266,0],[266,1],[396,1],[410,0,412,0],[313,1],[347,0],[498,0],[386,1],[408,0],[566,0],[562,0],[562,1],[562,2],[562,3],[565,0],[565,1],[564,0],[566,1],[65,0],[65,1],[566,2],[563,0],[564,1],[565,2],[564,2],[564,3],[95,0],[396,2],[313,2],[498,1],[386,2],[96,0],[104,0],[104,1],[104,2],[104,3],[99,0],[99,1],[99,2],[93,0],[600,1,601,1,602,1,603,1,604,1,605,1,606,1,607,1,608,1],[600,0,601,0,602,0,603,0,604,0,605,0,606,0,607,0,608,0],[46,0],[122,0],[427,0],[199,1],[20,0],[22,0],[680,0],[31,0],[31,1],[31,2],[31,3],[31,4],[516,0],[31,5],[16,0],[31,6],[31,7],[31,8],[196,0],[196,1],[196,2],[63,0],[456,0],[76,0],[76,1],[171,0],[500,0],[500,1],[18,0],[728,0],[221,0],[107,0],[10,0],[10,1],[10,2],[10,3],[1,0],[1,1],[1,2],[321,0],[47,0],[47,1],[15,0],[14,0],[449,0],[449,1],[453,0],[577,0],[463,0],[618,0],[12,0],[1,3],[21,0],[21,1],[21,2],[10,4],[91,0],[482,0],[10,5],[27,0],[483,0],[11,0],[13,0],[30,0],[432,0],[469,0,635,0],[597,0],[416,0],[392,0],[734,0],[259,0],[597,1],[170,0],[349,0],[804,0],[160,0],[642,0],[291,0],[291,1],[225,0],[225,1],[206,0,207,0,208,0,209,0,210,0,211,0],[803,0],[225,2],[225,3],[225,4],[567,0],[724,0],[309,0,350,0],[751,0],[751,1],[242,0],[751,2],[751,3],[751,4],[751,5],[108,0],[95,1],[396,3],[313,3],[386,3],[365,0],[95,2],[552,0],[610,0],[610,1],[610,2],[224,0],[224,1],[536,0],[417,0],[789,0],[287,0],[77,0],[80,0],[77,1],[88,0],[37,0],[38,0],[38,1],[100,0],[344,0],[400,0],[77,2],[726,0],[770,0],[113,0],[308,0],[530,0],[97,0],[475,0],[49,0],[345,0],[36,0],[795,0],[77,3],[70,0],[72,0],[71,0],[69,0],[740,0],[42,0],[101,0],[94,0],[237,0],[451,0],[85,0,451,1],[221,1],[98,0],[102,0],[103,0],[749,0],[73,0],[749,1],[749,2],[749,3],[129,0],[258,0],[258,1],[258,2],[53,0],[178,0],[154,0],[155,0],[213,0],[162,0],[215,0],[221,2],[221,3],[31,9],[258,3],[254,0],[254,1],[269,0],[258,4],[300,0],[696,0],[361,0],[297,0],[281,0],[282,0],[513,0],[314,0],[315,0],[415,0],[346,0],[351,0],[335,0],[367,0],[221,4],[303,0],[303,1],[79,0],[786,0],[89,0,92,0,106,0],[112,0],[405,0],[725,0],[407,0],[31,10],[51,0],[484,0],[20,1],[730,0],[515,0],[512,0],[513,1],[514,0],[514,1],[515,1],[20,2],[5,0],[594,0],[595,0],[283,0],[221,5],[221,6],[600,2,601,2,602,2,603,2,604,2,605,2,606,2,607,2,608,2],[762,0],[502,0],[485,0],[283,1],[502,1],[648,0],[257,0],[657,0],[28,0],[502,2],[502,3],[502,4],[265,0],[264,0],[502,5],[105,0],[28,1],[540,0,541,0,542,0],[476,0],[490,0],[491,0],[27,1],[27,2],[762,1],[30,1],[30,2],[774,0],[774,1],[443,0],[798,0],[798,1],[798,2],[798,3],[807,0],[226,0],[226,1],[226,2],[226,3],[226,4],[226,5],[226,6],[226,7],[334,0],[673,0],[788,0],[251,0],[11,1],[692,0],[472,0],[421,0],[692,1],[168,0,472,1],[381,0,799,0],[523,0],[692,2],[692,3],[331,0],[338,0],[472,2],[470,0],[523,1],[617,0],[472,3],[692,4],[270,0,333,0,681,0,743,0],[276,0,376,0],[692,5],[143,0],[276,1],[167,0,212,0],[253,0],[143,1],[477,0],[13,1],[396,4],[313,4],[498,2],[386,4],[272,0],[9,0],[33,0],[712,0],[34,0],[34,1],[34,2],[34,3],[172,0],[579,0],[579,1],[580,0],[494,0],[172,1],[78,0],[122,1,439,0,639,0],[127,0],[127,1],[301,0],[78,1,139,0,140,0],[122,2,439,1,639,1],[2,0],[11,2,29,0],[27,3],[743,1],[11,3,29,1],[743,2],[27,4],[743,3],[2,1],[2,2],[2,3],[26,0],[2,4],[2,5],[6,0],[212,1],[229,0],[229,1],[90,0],[90,1],[35,0],[39,0],[41,0],[43,0],[557,0],[44,0],[46,1],[78,2],[48,0],[50,0],[52,0],[52,1],[52,2],[54,0],[86,0,452,0],[84,0,450,0],[111,0],[435,0,573,0],[173,0],[510,0],[631,0],[766,0],[459,0],[163,0],[111,1,180,0,187,0,229,2,296,0,304,0,366,0,381,1,382,0,397,0,454,0,497,0,744,0,799,1],[380,0],[180,1],[59,0],[382,1],[743,4],[389,0],[252,0],[60,0],[60,1],[60,2],[9,1],[549,0],[9,2],[549,1],[549,2],[685,0],[333,1,549,3],[61,0],[294,0],[64,0],[9,3],[0,0],[0,1],[0,2],[0,3],[3,0],[66,0],[78,3],[68,0],[68,1],[74,0],[32,0],[221,7],[322,11,323,11],[763,0],[75,0],[32,1],[25,0],[25,1],[371,0],[661,0,743,5],[288,0,388,0,531,0,693,0,702,0],[517,0,661,1,743,6],[2,6],[2,7],[78,4],[78,5],[2,8],[78,6],[78,7],[191,0],[90,2],[9,4],[111,2],[90,3],[111,3],[111,4],[111,5],[111,6],[90,4],[111,7],[111,8],[111,9],[294,1],[116,0],[221,8],[132,0],[115,0],[115,1],[114,0],[80,1],[117,0],[117,1],[117,2],[117,3],[118,0],[799,2],[119,0],[136,0],[137,0],[136,1],[137,1,138,0],[136,2],[136,3],[137,2],[137,3],[138,1],[138,2],[138,3],[138,4],[138,5],[138,6],[135,0],[135,1],[124,0],[426,0],[128,0],[133,0],[294,2],[134,0],[139,1,140,1],[4,0],[4,1],[354,0],[182,0],[205,0],[90,5],[427,1],[168,1],[168,2],[13,2],[11,4],[164,0],[165,0],[204,0],[145,0],[146,0],[164,1],[13,3],[6,1],[441,0],[441,1],[148,0],[343,0],[152,0],[199,2],[153,0],[220,0],[156,0],[156,1],[156,2],[157,0],[158,0],[573,1],[9,5],[532,0],[532,1],[25,2],[45,0],[67,0,123,0,126,0,353,0,362,0,532,2,806,0],[67,1,123,1,126,1,333,2,353,1,362,1,532,3,681,1,806,1],[167,1,168,3],[13,4],[32,2],[11,5],[13,5],[175,0],[174,0],[177,0],[672,0],[401,0],[142,0],[179,0],[180,2],[180,3],[180,4],[180,5],[181,0],[182,1],[317,0],[182,2],[183,0],[111,10],[184,0],[185,0],[187,1],[187,2],[187,3],[187,4],[109,0],[111,11],[111,12],[201,0],[334,1],[334,2],[203,0],[203,1],[74,1],[205,1],[222,0],[322,14,323,14],[322,13,323,13],[322,12,323,12],[701,0],[550,0],[550,1],[214,0],[200,0],[215,1],[219,0],[191,1],[322,5,323,5],[322,6,323,6],[199,3],[176,0],[147,0],[149,0],[229,3],[229,4],[230,0],[230,1],[216,0],[216,1],[216,2],[216,3],[191,2],[231,0],[231,1],[563,1],[440,0],[395,0],[81,0],[232,0],[233,0],[11,6],[235,0,236,0],[235,1,236,1],[238,0],[238,1],[240,0],[240,1],[263,0],[263,1],[235,2],[236,2],[236,3],[235,3],[236,4],[236,5],[235,4],[247,0],[247,1],[247,2],[247,3],[241,0],[243,0],[244,0],[787,0],[339,0],[249,0],[91,1],[7,0],[258,5],[261,0],[246,0],[262,0],[191,3],[6,2],[234,0],[268,0],[191,4],[267,0],[267,1],[267,2],[267,3],[267,4],[267,5],[270,1],[322,10,323,10],[277,0],[277,1],[278,0],[278,1],[277,2],[277,3],[278,2],[277,4],[239,0],[273,0],[274,0],[275,0],[276,2],[250,0],[62,0],[279,0],[199,4],[199,5],[505,0],[729,0],[6,3],[6,4],[288,1],[285,0],[285,1],[83,0],[292,0],[290,0],[6,5],[212,2],[9,6],[270,2],[286,0],[294,3],[295,0],[296,1],[296,2],[298,0],[299,0],[299,1],[299,2],[404,0],[723,0],[438,0],[755,0],[169,0],[753,0],[357,0],[141,0],[487,0],[82,0],[528,0],[528,1],[302,0],[304,1],[304,2],[304,3],[304,4],[304,5],[304,6],[304,7],[304,8],[305,0],[310,0],[433,0],[306,0],[307,0],[307,1],[307,2],[307,3],[307,4],[307,5],[318,0],[312,0],[316,0],[316,1],[316,2],[643,0],[317,1],[192,0],[319,0],[319,1],[703,0],[703,1],[6,6],[320,0],[320,1],[311,0],[694,0],[694,1],[325,0],[16,1],[545,0],[222,1],[201,1],[328,0],[324,0],[327,0],[329,0],[330,0],[329,1],[326,0],[332,0],[333,3],[339,1],[335,1,336,0],[356,0],[335,2,336,1],[335,3,336,2],[335,4],[335,5,336,3],[335,6,336,4],[335,7,336,5],[335,8,336,6],[337,0],[335,9,336,7],[335,10,336,8],[355,0],[335,11,336,9],[340,0],[342,0],[352,0],[32,3],[4,2],[358,0],[359,0],[700,0],[363,0],[373,0],[373,1],[374,0],[373,2],[373,3],[374,1],[369,0],[693,1],[693,2],[366,1],[366,2],[368,0],[369,1,370,0],[371,1],[371,2],[371,3],[371,4],[371,5],[371,6],[371,7],[371,8],[371,9],[371,10],[379,0],[375,0],[463,1],[372,0],[800,0],[5,1],[194,0],[24,0,245,0,662,0],[376,1],[378,0],[381,2],[381,3],[381,4],[760,0],[760,1],[760,2],[376,2],[6,7],[382,2],[391,0],[223,0],[223,1],[6,8],[387,0],[388,1],[390,0],[393,0],[302,1],[111,13],[692,6],[692,7],[192,1],[397,1],[397,2],[198,0],[198,1],[398,0],[402,0],[74,2],[339,2],[426,1],[403,0],[406,0],[406,1],[406,2],[406,3],[709,0],[409,0],[322,7,323,7],[52,3],[744,1],[52,4,743,7],[744,2],[288,2],[419,0],[420,0],[424,0],[423,0],[425,0],[426,2],[426,3],[426,4],[426,5],[622,0],[622,1],[757,0],[428,0],[433,1],[197,0],[197,1],[197,2],[197,3],[197,4],[197,5],[198,2],[439,2],[442,0],[442,1],[442,2],[444,0],[418,0,446,0,492,0],[445,0],[481,0],[449,2],[258,6],[258,7],[258,8],[117,4],[453,1],[453,2],[454,1],[454,2],[430,0],[431,0],[6,9],[428,1],[473,0],[457,0],[459,1],[461,0],[462,0],[384,0],[384,1],[457,1],[467,0],[188,0],[472,4],[467,1],[468,0],[480,0],[467,2],[467,3],[496,0],[495,0],[472,5],[472,6],[472,7],[472,8],[474,0],[478,0],[479,0],[479,1],[302,2],[481,1],[260,0],[7,1],[488,0],[489,0],[461,1],[458,0],[436,0],[493,0],[497,1],[191,5],[498,3],[467,4],[9,7],[623,0],[32,4],[32,5],[188,1],[189,0],[501,0],[506,0],[6,10],[508,0],[503,0],[504,0],[270,3],[20,3],[19,0],[511,0],[222,2],[222,3],[772,0],[509,0],[509,1],[509,2],[509,3],[509,4],[527,0],[527,1],[517,1],[292,1],[518,0],[518,1],[521,0],[767,0],[507,0],[226,8],[522,0],[519,0],[520,0],[526,0],[529,0],[79,1],[79,2],[256,0],[745,0],[333,4],[9,8],[191,6],[111,14],[248,0],[531,1],[32,6],[32,7],[533,0],[5,2],[32,8],[215,2],[196,3],[196,4],[201,2],[535,0],[546,0],[547,0],[548,0],[547,1],[548,1],[548,2],[547,2],[537,0],[538,0],[414,0],[413,0],[413,1],[539,0],[2,9,4,3],[2,10,4,4],[2,11],[525,0],[735,0],[551,0],[553,0],[559,0],[558,0],[558,1,559,1],[560,0],[561,0],[322,0,323,0],[199,6],[40,0],[377,0],[377,1],[377,2],[360,0],[568,0],[574,0],[6,11],[558,2],[558,3],[558,4],[554,0],[556,0],[555,0],[322,9,323,9],[571,0],[399,0],[399,1],[593,0],[592,0],[576,0],[575,0],[576,1],[578,0],[589,0],[161,0,422,0],[217,0],[218,0],[581,0],[584,0],[598,0],[598,1],[191,7],[586,0],[585,0],[586,1],[587,0],[294,4],[591,0],[596,0],[572,0],[785,0],[2,12,9,9],[199,7],[599,0],[120,0],[339,3],[385,0],[497,2],[120,1,293,0,497,3,784,0],[497,4],[120,2,293,1,497,5,784,1],[120,3],[609,0],[23,0],[17,0],[17,1],[17,2],[671,0],[121,0],[583,0],[582,0],[583,1],[227,0],[590,0],[611,0],[612,0],[613,0],[614,0],[322,1,323,1],[322,2,323,2],[448,0],[615,0],[615,1],[616,0],[617,1],[617,2],[617,3],[783,0],[6,12],[632,0],[191,8],[189,1],[189,2],[189,3],[619,0],[621,0],[620,0],[625,0],[626,0],[633,0],[627,0],[111,15],[628,0],[629,0],[193,0],[191,9],[437,0],[29,2],[29,3],[634,0],[708,0],[630,0],[636,0],[637,0],[559,2],[640,0],[55,0],[6,13],[6,14],[638,0],[624,0],[624,1],[679,0],[3,1],[644,0],[322,8,323,8],[645,0],[698,0],[646,0],[205,2],[205,3],[360,1],[647,0],[719,0],[718,0],[649,0],[651,0],[651,1],[652,0],[649,1],[434,0],[322,3,323,3,352,1],[701,1],[713,0],[713,1],[520,1],[383,0],[771,0],[212,3,763,1],[78,8,703,2,727,0,771,1],[703,3],[212,4,763,2],[78,9,703,4,727,1,771,2],[703,5],[654,0],[654,1],[655,0],[656,0],[663,0],[663,1],[664,0],[32,9],[644,1],[644,2],[6,15],[689,0],[653,0,688,0],[689,1],[544,0],[32,10],[665,0],[666,0],[667,0],[672,1],[668,0],[668,1],[668,2],[669,0],[670,0],[756,0],[694,2],[460,0],[460,1],[681,2],[394,0],[498,4],[57,0],[56,0],[58,0],[58,1],[58,2],[486,0],[364,0],[429,0],[543,0],[464,0],[588,0],[150,0,289,0,471,0],[144,0],[280,0],[159,0,455,0,569,0,707,0,754,0],[711,0],[711,1],[151,0],[159,1,455,1,570,0],[534,0],[684,0],[271,0],[28,2],[32,11],[689,2],[198,3],[83,1],[6,16],[32,12],[660,0],[659,0],[660,1],[658,0],[659,1],[683,0],[682,0],[682,1],[454,3],[685,1],[687,0],[703,6],[703,7],[703,8],[690,0],[255,0],[691,0],[423,1],[692,8],[692,9],[693,3],[694,3],[694,4],[694,5],[695,0],[697,0],[698,1],[686,0],[192,2],[198,4],[686,1],[686,2],[190,0],[341,0],[699,0],[62,1],[701,2],[702,1],[702,2],[703,9],[704,0,705,0],[706,0],[7,2],[6,17],[8,0],[111,16],[111,17],[199,8],[714,0],[715,0],[716,0],[717,0],[22,1],[685,2],[685,3],[466,0],[90,6],[466,1],[2,13],[796,0],[2,14],[721,0],[23,1],[7,3],[447,0],[747,0],[736,0],[6,18],[731,0],[732,0],[733,0],[650,0],[465,0],[524,0],[737,0],[693,4],[693,5],[558,5],[322,4,323,4],[622,2],[490,1],[491,1],[439,3],[490,2],[491,2],[499,0],[499,1],[738,0],[742,0],[742,1],[742,2],[742,3],[742,4],[742,5],[111,18],[739,0],[741,0],[179,1],[32,13],[720,0],[720,1],[720,2],[720,3],[720,4],[722,0],[27,5],[743,8],[743,9],[743,10],[743,11],[743,12],[743,13],[744,3],[744,4],[743,14],[744,5],[744,6],[743,15],[743,16],[746,0],[790,0],[748,0],[752,0],[750,0],[757,1],[758,0],[758,1],[110,0],[4,5],[166,0],[284,0],[757,2],[193,1],[201,3],[761,0],[764,0],[764,1],[764,2],[764,3],[764,4],[767,1],[767,2],[767,3],[767,4],[765,0],[767,5],[6,19],[768,0],[769,0],[769,1],[6,20],[771,3],[771,4],[771,5],[771,6],[772,1],[773,0],[6,21],[6,22],[90,7],[90,8],[90,9],[90,10],[769,2],[769,3],[769,4],[759,0],[774,2],[775,0],[777,0],[776,0],[778,0],[778,1],[778,2],[780,0],[779,0],[781,0],[302,3],[710,0],[120,4],[189,4],[782,0],[782,1],[227,1],[189,5],[227,2],[654,2],[60,3,721,1],[769,5],[168,4],[474,1],[212,5],[518,2],[694,6],[790,1],[87,0],[791,0],[676,0],[87,1],[792,0],[192,3],[130,0],[794,0],[793,0],[680,1],[674,0,680,2],[678,0],[678,1],[677,0],[677,1],[680,3],[675,0],[680,4],[678,2],[131,0],[797,0],[797,1],[797,2],[797,3],[348,0],[799,3],[799,4],[805,0],[767,6],[801,0],[32,14],[802,0],[802,1],[799,5],[799,6],[192,4],[13,6],[808,0],[566,3]]
}`);
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
function isCandidate(path2) {
  if (path2 !== lastPath) {
    lastPath = path2;
    lastVerdict = !SOURCE.test(path2);
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
  const found2 = kinds.filter((kind2) => kind2.takes(path2));
  return found2.length === 0 ? NONE2 : found2;
}
function isOfKind(name, path2) {
  return kinds.some((kind2) => kind2.name === name && kind2.takes(path2));
}
var kinds, NONE2;
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
var MIN_ENCODED_LITERAL;
var init_needles = __esm({
  "src/engine/needles.ts"() {
    "use strict";
    init_escapes();
    init_joined_literals();
    MIN_ENCODED_LITERAL = 4;
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
async function loadKnown(root, { files, env: env2 }, environment) {
  const own = await untrackedEnvFiles(root, files);
  const variables = Object.entries(chosen(env2, environment));
  const values = [
    ...own.flatMap(valuesOf),
    ...variables.map(([name, value = ""]) => ({ name, value, from: "the environment" }))
  ].flatMap(withPassword).filter(isWorthKnowing);
  const rule = scannerRules.find(({ id }) => id === "known-value");
  if (values.length === 0 || rule === void 0) return void 0;
  const search = createKnownSearch(values, rule);
  const sources = new Set(own.map(({ path: path2 }) => path2));
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
  await source.readAgain?.((path2) => kindsOf(path2).some(({ inHistory = true }) => inHistory), visit);
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
  const { config, cwd, environment = {} } = request;
  if (config.known === false || !enabled("known-value", "secrets")) return void 0;
  const { loadKnown: loadKnown2 } = await Promise.resolve().then(() => (init_known(), known_exports));
  return loadKnown2(findProject(cwd).root, config.known, environment);
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
  write
};
