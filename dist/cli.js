"use strict";
const __ownUrl = require("node:url").pathToFileURL(__filename).href;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  BASELINE_VERSION: () => BASELINE_VERSION,
  BUCKETS: () => BUCKETS,
  CLASS_BITS: () => CLASS_BITS,
  CLASS_MASK: () => CLASS_MASK,
  COLONS: () => COLONS,
  COMMANDS: () => COMMANDS,
  CONFIG_FILES: () => CONFIG_FILES,
  DASHED: () => DASHED,
  DEFAULTS: () => DEFAULTS,
  DENY_LEVEL: () => DENY_LEVEL,
  DOTTED: () => DOTTED,
  GROUPS: () => GROUPS,
  Hits: () => Hits,
  LARGEST_DOCUMENT: () => LARGEST_DOCUMENT,
  LEVELS: () => LEVELS,
  MARK: () => MARK,
  MAYBE: () => MAYBE,
  MINIMUM_GIT: () => MINIMUM_GIT,
  NAMED: () => NAMED2,
  OPTIONS: () => OPTIONS,
  OPTION_LIST: () => OPTION_LIST,
  PATTERN_DEFAULTS: () => PATTERN_DEFAULTS,
  PLAIN: () => PLAIN2,
  PLAIN_DIFF: () => PLAIN_DIFF,
  ParseProblem: () => ParseProblem,
  REPORTER_NAMES: () => REPORTER_NAMES,
  SUBMODULE: () => SUBMODULE,
  TOKEN_BEGINNING: () => TOKEN_BEGINNING,
  UNKNOWN_FAILURE: () => UNKNOWN_FAILURE,
  UserError: () => UserError,
  ageBech32: () => ageBech32,
  applyBaseline: () => applyBaseline,
  applyFilters: () => applyFilters,
  atlassianCrc32: () => atlassianCrc32,
  azureChecksum: () => azureChecksum,
  azureFormats: () => azureFormats,
  base58CheckValid: () => base58CheckValid,
  base58Checksum: () => base58Checksum,
  base58Decode: () => base58Decode,
  base58Encode: () => base58Encode,
  base62Alphabet: () => base62Alphabet,
  baselineFile: () => baselineFile,
  bech32Encode: () => bech32Encode,
  bech32Valid: () => bech32Valid,
  bucketOf: () => bucketOf,
  cashfreeCrc32: () => cashfreeCrc32,
  caskChecksums: () => caskChecksums,
  caskLengths: () => caskLengths,
  caskMark: () => caskMark,
  characterStart: () => characterStart,
  checkExcludes: () => checkExcludes,
  checkRules: () => checkRules,
  classifyKeyName: () => classifyKeyName,
  classifyValue: () => classifyValue,
  clientSecretChecksum: () => clientSecretChecksum,
  commandWords: () => commandWords,
  compareFindings: () => compareFindings,
  concernsProduction: () => concernsProduction,
  configFor: () => configFor,
  count: () => count,
  countLevels: () => countLevels,
  coverageDetails: () => coverageDetails,
  coverageText: () => coverageText,
  coverageTotals: () => coverageTotals,
  crc16: () => crc16,
  crc24: () => crc24,
  crc32: () => crc32,
  createContentScanner: () => createContentScanner,
  createDetector: () => createDetector,
  createEngine: () => createEngine,
  createPositions: () => createPositions,
  createPrefilter: () => createPrefilter,
  emptyCoverage: () => emptyCoverage,
  engineForValues: () => engineForValues,
  errorLine: () => errorLine,
  existingBaseline: () => existingBaseline,
  failureText: () => failureText,
  filterBy: () => filterBy,
  finalise: () => finalise,
  findCandidates: () => findCandidates2,
  findGitDir: () => findGitDir,
  findInventory: () => findInventory,
  findProject: () => findProject,
  formatBytes: () => formatBytes,
  fromBase32: () => fromBase32,
  fromBase64: () => fromBase64,
  gitError: () => gitError,
  gitlabRoutable: () => gitlabRoutable,
  grafanaServiceAccount: () => grafanaServiceAccount,
  hasEnvText: () => hasEnvText,
  hasFakeRun: () => hasFakeRun,
  hasMark: () => hasMark,
  hasSubjects: () => hasSubjects,
  indexFiles: () => indexFiles,
  isBinary: () => isBinary,
  isClosedPipe: () => isClosedPipe,
  isComposeFile: () => isComposeFile,
  isDockerfile: () => isDockerfile,
  isDockerignore: () => isDockerignore,
  isEnvFile: () => isEnvFile,
  isKnownAwsAccount: () => isKnownAwsAccount,
  isKnownGoogleProject: () => isKnownGoogleProject,
  isKnownGuid: () => isKnownGuid,
  isKnownServiceAccount: () => isKnownServiceAccount,
  isLfsPointer: () => isLfsPointer,
  isOfficeText: () => isOfficeText,
  isOlder: () => isOlder,
  isOneCase: () => isOneCase,
  isPlaceholder: () => isPlaceholder,
  isPublicEmail: () => isPublicEmail,
  isPython: () => isPython,
  isRandom: () => isRandom,
  isReference: () => isReference,
  isScript: () => isScript,
  isServiceHome: () => isServiceHome,
  isServiceMachine: () => isServiceMachine,
  isServiceUser: () => isServiceUser,
  isSource: () => isSource,
  isTar: () => isTar,
  isTaskFile: () => isTaskFile,
  isTemplate: () => isTemplate,
  isUuid: () => isUuid,
  isZeroId: () => isZeroId,
  keptFile: () => keptFile,
  keyWords: () => keyWords,
  knownError: () => knownError,
  latin1Bytes: () => latin1Bytes,
  levelAtPath: () => levelAtPath,
  loadConfig: () => loadConfig,
  loadReporter: () => loadReporter,
  makeFingerprint: () => makeFingerprint,
  marks: () => marks,
  matrixBase62: () => matrixBase62,
  matrixCrc32: () => matrixCrc32,
  mayBeMarked: () => mayBeMarked,
  mayBeProduction: () => mayBeProduction,
  mayBreakRule: () => mayBreakRule,
  mayHoldCutToken: () => mayHoldCutToken,
  mayHoldMore: () => mayHoldMore,
  mayHoldSettings: () => mayHoldSettings,
  mayNameCommits: () => mayNameCommits,
  mayRunCommands: () => mayRunCommands,
  namedFile: () => namedFile,
  namesBrowserVariable: () => namesBrowserVariable,
  namesThePassword: () => namesThePassword,
  namesTheSecret: () => namesTheSecret,
  nearest: () => nearest,
  needles: () => needles,
  objectSizes: () => objectSizes,
  objectTypes: () => objectTypes,
  openOutput: () => openOutput,
  openSource: () => openSource,
  optIn: () => optIn,
  packagistCrc32: () => packagistCrc32,
  parseBase64Object: () => parseBase64Object,
  parseCommandLine: () => parseCommandLine,
  parseFingerprint: () => parseFingerprint,
  parseObject: () => parseObject,
  parseSize: () => parseSize,
  personalKinds: () => personalKinds,
  placeholderFor: () => placeholderFor,
  plural: () => plural2,
  print: () => print,
  printable: () => printable,
  printableJson: () => printableJson,
  randomness: () => randomness,
  rawEntry: () => rawEntry,
  readDotenv: () => readDotenv,
  readFewObjects: () => readFewObjects,
  readNeedles: () => readNeedles,
  readObjects: () => readObjects,
  readText: () => readText,
  referenceDefault: () => referenceDefault,
  repoPath: () => repoPath,
  repoPathOfLatin1: () => repoPathOfLatin1,
  rules: () => rules,
  run: () => run3,
  runGit: () => runGit,
  runScan: () => runScan,
  scanCommand: () => scanCommand,
  scanDocument: () => scanDocument,
  scanRequest: () => scanRequest,
  scannerRules: () => scannerRules,
  secretFinder: () => secretFinder,
  services: () => services2,
  settingsSyntaxOf: () => settingsSyntaxOf,
  severity: () => severity,
  shellFileOf: () => shellFileOf,
  shortId: () => shortId,
  shortRef: () => shortRef,
  skip: () => skip,
  stageOf: () => stageOf,
  stageOfName: () => stageOfName,
  stageOfPath: () => stageOfPath,
  stagedEntries: () => stagedEntries,
  startError: () => startError,
  startGit: () => startGit,
  suggestion: () => suggestion,
  tabulate: () => tabulate,
  toBase: () => toBase,
  toBase32: () => toBase32,
  toBase64: () => toBase64,
  toBase64Url: () => toBase64Url,
  toMatch: () => toMatch2,
  trackedFiles: () => trackedFiles,
  treeListing: () => treeListing,
  tryGit: () => tryGit,
  unpackerOf: () => unpackerOf,
  utf16Length: () => utf16Length,
  utf8Text: () => utf8Text,
  version: () => version2,
  wantsColor: () => wantsColor,
  withReplacements: () => withReplacements,
  withSize: () => withSize,
  write: () => write,
  writeKept: () => writeKept,
  writeNeedles: () => writeNeedles,
  writtenReport: () => writtenReport
});
module.exports = __toCommonJS(stdin_exports);
const { readFileSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join, resolve } = globalThis.process.getBuiltinModule("node:path");
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const createHash2 = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const { isAscii } = globalThis.process.getBuiltinModule("node:buffer");
const createHash3 = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const { readFileSync: readFileSync2 } = globalThis.process.getBuiltinModule("node:fs");
const { Socket } = globalThis.process.getBuiltinModule("node:net");
const { spawn, spawnSync } = globalThis.process.getBuiltinModule("node:child_process");
const { accessSync, constants, existsSync } = globalThis.process.getBuiltinModule("node:fs");
const { env } = globalThis.process.getBuiltinModule("node:process");
const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
const { readFileSync: readFileSync3, statSync: statSync2 } = globalThis.process.getBuiltinModule("node:fs");
const path = globalThis.process.getBuiltinModule("node:path");
const { isUtf8: isUtf82 } = globalThis.process.getBuiltinModule("node:buffer");
const { existsSync: existsSync2, readFileSync: readFileSync4 } = globalThis.process.getBuiltinModule("node:fs");
const path2 = globalThis.process.getBuiltinModule("node:path");
const { relative, resolve: resolve2, sep } = globalThis.process.getBuiltinModule("node:path");
const { isUtf8: isUtf83 } = globalThis.process.getBuiltinModule("node:buffer");
const { getHeapStatistics } = globalThis.process.getBuiltinModule("node:v8");
const { existsSync: existsSync3, readdirSync, readFileSync: readFileSync5, statSync: statSync3 } = globalThis.process.getBuiltinModule("node:fs");
const { join: join3 } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync4, readFileSync: readFileSync6 } = globalThis.process.getBuiltinModule("node:fs");
const { basename, join: join4 } = globalThis.process.getBuiltinModule("node:path");
const { accessSync: accessSync2, constants: constants2, realpathSync, renameSync, rmSync, statSync: statSync4 } = globalThis.process.getBuiltinModule("node:fs");
const writeFile = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...args);
const { basename: basename2, dirname: dirname2, join: join5, resolve: resolve3 } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync5, mkdirSync, renameSync: renameSync2, rmSync: rmSync2, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { join: join6 } = globalThis.process.getBuiltinModule("node:path");
const { readFileSync: readFileSync7 } = globalThis.process.getBuiltinModule("node:fs");
const { readFileSync: readFileSync8 } = globalThis.process.getBuiltinModule("node:fs");
const { basename: basename3, relative: relative2, resolve: resolve4, sep: sep2 } = globalThis.process.getBuiltinModule("node:path");
const { readFileSync: readFileSync9 } = globalThis.process.getBuiltinModule("node:fs");
const { homedir, hostname, userInfo } = globalThis.process.getBuiltinModule("node:os");
const { join: join7 } = globalThis.process.getBuiltinModule("node:path");
const { existsSync: existsSync6 } = globalThis.process.getBuiltinModule("node:fs");
const { dirname: dirname3, resolve: resolve5 } = globalThis.process.getBuiltinModule("node:path");
const { parseArgs } = globalThis.process.getBuiltinModule("node:util");
var __defProp2 = Object.defineProperty;
var __getOwnPropNames2 = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames2(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export2 = (target, all) => {
  for (var name in all)
    __defProp2(target, name, { get: all[name], enumerable: true });
};
var UserError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    UserError = class extends Error {
      name = "UserError";
      /** The next step, as one sentence: what to run or to change. */
      hint;
      constructor(message2, hint, options) {
        super(message2, options);
        this.hint = hint;
      }
    };
  }
});
function printable(text2) {
  return PLAIN.test(text2) ? text2 : text2.replace(UNSAFE, visible);
}
function printableJson(value) {
  const text2 = JSON.stringify(value, void 0, 2);
  return `${text2.replace(UNSAFE, (found2) => found2 === "\n" ? found2 : units(found2))}
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
var UNSAFE, PLAIN;
var init_printable = __esm({
  "src/printable.ts"() {
    "use strict";
    UNSAFE = // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what must be found
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
    PLAIN = /^[\t -~]*$/;
  }
});
function write(stream, text2) {
  return new Promise((resolve6, reject) => {
    stream.write(text2, (error) => {
      if (error && !isClosedPipe(error)) reject(error);
      else resolve6();
    });
  });
}
async function print(io, text2) {
  try {
    await write(io.stdout, text2);
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
  let before2 = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same2 = a[i - 1] === b[j - 1];
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same2 ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before2, j - 2) + 1);
      row.push(cost);
    }
    before2 = previous;
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
      managedBy: [],
      patterns: [],
      deny: [],
      forbiddenValues: [],
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
  const parent2 = dirname(folder);
  return parent2 === folder ? [folder] : [folder, ...upwards(parent2)];
}
function configIn(folder) {
  const files = CONFIG_FILES.map((name) => join(folder, name)).filter((path3) => kind(path3) !== void 0);
  if (files.length > 1) {
    throw new UserError(
      `${folder} holds both ${CONFIG_FILES.join(" and ")}`,
      "Keep one of the two: only one would be read."
    );
  }
  return files[0];
}
function gitDirOf(folder) {
  const path3 = join(folder, ".git");
  switch (kind(path3)) {
    case "folder":
      return kind(join(path3, "HEAD")) === void 0 ? void 0 : path3;
    case "file": {
      const target = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(path3, "utf8"))?.[1];
      return target === void 0 ? void 0 : resolve(folder, target);
    }
    default:
      return void 0;
  }
}
function kind(path3) {
  try {
    return statSync(path3).isDirectory() ? "folder" : "file";
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
function demote(level) {
  return level === "error" ? "warning" : "note";
}
function lowered(weighed, level, text2) {
  const against = { kind: "structure", weight: "against", text: text2 };
  return { ...weighed, level, evidence: [...weighed.evidence, against] };
}
var init_demote = __esm({
  "src/engine/demote.ts"() {
    "use strict";
  }
});
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
    madeUp = /^(?:my|your|the|a|some|test|tests|example|foo|bar|baz|acme|company|demo|dummy|fake|sample|mock|local|dev|prod|staging|project|proj|gcp|google|abc|xxx|org|sa|unit|e2e|ci|name|myproject|yourproject|testproject|mygcpproject)(?:[-_]?(?:gcp|google|cloud|cool|awesome|test|demo|example|kubernetes|project|projectid|company|\d+(?!\d))|[-_](?:proj|id|name|org|app|[a-z]|foo|bar|prod|dev|staging|xxx+))*$|project-?id|projectname|^(?:test|example|fake|dummy|your|my)-|-(?:example|test|demo|sample|xxx+)$|1234|abcd|example|placeholder/;
    known4 = new Set(
      "cloud-builders cloudrun distroless k8s-minikube k8s-skaffold k8s-prow k8s-testimages k8s-staging-test-infra kubernetes-release kubernetes-helm kaniko-project kubebuilder knative-releases tekton-releases istio-release istio-testing cloudsql-docker cloud-sql-connectors stackdriver-agents gke-release gke-release-staging heptio-images projectsigstore etcd-development cloud-marketplace cloud-marketplace-containers ml-pipeline tfx-oss-public deeplearning-platform-release dataflow-templates endpoints-release apigee-release gcp-runtimes ubuntu-os-cloud debian-cloud cos-cloud centos-cloud rhel-cloud windows-cloud fedora-coreos-cloud rocky-linux-cloud bigquery-public-data cloud-aoss shopify-docker-images jetstack-images cloudshell-images ds-artifacts-cloudshell gs-project-accounts gvisor-presubmit bazel-public chainguard-images spinnaker-marketplace open-policy-agent fuzzbench oss-fuzz oss-fuzz-base clusterfuzz-images kfserving kubeflow-images-public inverting-proxy panoptes-eks artifacts-public cloud-spanner-emulator gcp-sa-pubsub appspot cloudbuild developer cloudservices pso-cmek-dev".split(" ")
    );
  }
});
function isServiceHome(value) {
  const name = value.slice(Math.max(value.lastIndexOf("/"), value.lastIndexOf("\\")) + 1).toLowerCase();
  return isServiceUser(name.replace(/[.-]+$/, ""));
}
function isServiceUser(name) {
  return name.length < 2 || serviceUsers.has(name) || /^(?:user|username|test|tester|your|some|my|demo|guest|example|sample|fake|app|ci|build|runner|svc|dev|the|foo|bar|student|someone|anonymous|dummy|mock)(?:[-_.]?(?:user|users|username|account|folder|\d+(?!\d))|[-_.](?:name|test|app|admin|service|home|server|dir|id|here|one|two|[a-z]))*$/.test(
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
function isPlaceholder(value) {
  const text2 = value.length > 512 ? value.slice(0, 512) : value;
  if (text2.length < 3) return false;
  return placeholderWords.test(text2.toLowerCase()) || bracketed.test(text2) || isPatterned(text2) || elided.test(text2) || isPeriodic(text2);
}
function isPatterned(text2) {
  let same2 = 1;
  let rising = 1;
  let falling = 1;
  let crossed = 0;
  let stepped = 0;
  let distinct = 0;
  let seenLow = 0;
  let seenHigh = 0;
  let seenOther = 0;
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i);
    const bit = 1 << (code & 31);
    const seen = code < 64 ? seenLow : code < 96 ? seenHigh : seenOther;
    if ((seen & bit) === 0) distinct++;
    if (code < 64) seenLow |= bit;
    else if (code < 96) seenHigh |= bit;
    else seenOther |= bit;
    if (i === 0) continue;
    const step = stepOf(text2.charCodeAt(i - 1), code);
    same2 = step === 0 ? same2 + 1 : 1;
    rising = step === 1 ? rising + 1 : 1;
    falling = step === -1 ? falling + 1 : 1;
    crossed = i > 1 && stepOf(text2.charCodeAt(i - 2), code) === 1 ? crossed + 1 : 0;
    if (rising >= 7 || falling >= 7 || crossed >= 6) return true;
    if (same2 >= 4 && (same2 * 2 >= text2.length || same2 >= 6 && same2 * 3 >= text2.length || same2 >= 10 && code !== 65))
      return true;
    const run4 = Math.max(same2, rising, falling);
    if (run4 === 4) stepped += 4;
    else if (run4 > 4) stepped++;
  }
  if (text2.length >= 8 && stepped * 2 >= text2.length) return true;
  return distinct <= 2 && text2.length >= 8 || distinct <= 3 && text2.length >= 14;
}
function stepOf(before2, code) {
  if (before2 === code) return 0;
  if (before2 >= 48 && before2 <= 57 && code >= 48 && code <= 57) {
    if (before2 === 57 && code === 48) return 1;
    return code - before2;
  }
  const [a, b] = [before2 | 32, code | 32];
  return a >= 97 && a <= 122 && b >= 97 && b <= 122 ? b - a : 99;
}
function isPeriodic(text2) {
  const { length } = text2;
  if (length < 6) return false;
  for (let period = 1; period <= 16 && period * (length < 14 ? 3 : 2) <= length; period++) {
    let i = period;
    while (i < length && text2.charCodeAt(i) === text2.charCodeAt(i - period)) i++;
    if (i === length) return true;
  }
  return false;
}
var placeholderWords, bracketed, elided;
var init_placeholder = __esm({
  "src/engine/placeholder.ts"() {
    "use strict";
    placeholderWords = new RegExp(
      "example|placeholder|change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|redacted|dummy|sample|foobar|fixme|lorem|(?:invalid){2}|not[-_ ]?(?:the[-_ ]?)?real|not[-_ ]a[-_ ]|deadbeef|cafebabe|feedface|qwerty|zxcvb|asdfgh|asdlfk|lkjasd|asdfj|1q2w3e|your[-_ ]|insert[-_ ]|enter[-_ ]|base[-_ ]?64[-_ ](?:encoded|password|secret|string|value)|[-_ ]goes[-_ ]|goes[-_ ]?here$|[-_ ]here$|^(?:not|set|to|see|use|get|put|read|from)[-_ ](?:in|me|set|be|your|this|the|yet|used|defined|env)(?:[-_ ]|$)|(?:^|[^a-z0-9])(?:your|fake|mock|todo|insert|masked|censored|truncated)(?:[^a-z0-9]|$)|(?:^|[-_])(?:abc123|abcdef|abcd12|123456|012345|abc[-_]123|test123|a1b2c3)|^(?:ihr|dein|euer|votre|ton|tu|seu|sua|uw|jouw)[-_](?:password|passwort|kennwort|motdepasse|mot-de-passe|contrasena|clave|senha|wachtwoord|token|secret|key)|override[-_ ]?(?:me|this|it)|should[-_ ]?(?:probably[-_ ]?)?(?:be|change|override|replace)[-_ ]?(?:a|this|the|changed|replaced|secure)|^my(?:[-_]?[a-z]{1,10})?[-_]?strong[-_a-z]*(?:pass|secret|key|token)|^make[-_]?it[-_]?up|(?:^|[-_ ])the[-_ ](?:password|secret|key|token|passphrase)(?:[-_ ]|$)|^your(?:api|key|token|secret|pass|pwd|client|access|own|user)|^x{4}|^x{3,}(?:[^a-z0-9]|$)|x{4}$|x{6}|^[*?]{3}|[*?\u2022\u25CF]{4}|\\.{4}|_{5}|#{4}|\u2026$"
    );
    bracketed = /^(?:<[^<>]{1,40} [^<>]{1,40}>|.{0,20}<[A-Za-z_-]{2,30}>.{0,60}<[A-Za-z_-]{2,30}>.{0,20}|&lt;?[A-Za-z\d _.:'|/-]+&gt;?|<[A-Za-z\d\u00aa-\uffff _.:'|/-]+>|\[[A-Za-z\u00aa-\uffff _.'-]+\]|\[[A-Za-z][a-z]{2,14}|\{[A-Za-z _.-]+[}\]]|\([A-Za-z\u00aa-\uffff _.'-]+\)|__[A-Z][A-Z_]*__|%%?[A-Z_]+%%?|@@?[A-Z_]+@@?|##?[A-Z_]+##?)$/;
    elided = /([\da-zA-Z]{2})\1{4,}$|^[^\s.]\S{0,80}[^.]\.{3}$|^\.{3}[\w-]+\.{3}$|^[\w-]*\.{3}[\w-]*$|^[\w-]+\u2026[\w-]*$/;
  }
});
function judgeSubject(rule, value, bytes) {
  if (isPlaceholder(value)) return void 0;
  if (rule.exempt !== void 0 && isExempt(rule.exempt, value)) return void 0;
  const level = rule.context === void 0 || holdsOneOf(rule.context, bytes.toString("latin1")) ? rule.level : "note";
  return { level, proof: "none", evidence: [], random: false, subject: value };
}
function holdsOneOf(words3, text2) {
  const lower2 = text2.toLowerCase();
  return words3.some((word) => lower2.includes(word));
}
var init_judge_subject = __esm({
  "src/engine/judge-subject.ts"() {
    "use strict";
    init_exempt();
    init_placeholder();
  }
});
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
function lineHead(bytes, start) {
  const from = lineStart(bytes, start, start - LINE);
  return from === void 0 ? void 0 : bytes.toString("latin1", from, Math.min(start, from + 40));
}
function isDocumented(bytes, start) {
  const head = lineHead(bytes, start);
  if (head !== void 0 && documented.test(head)) return true;
  const before2 = bytes.toString("latin1", Math.max(0, start - DOCSTRING), start);
  const mark = Math.max(before2.lastIndexOf('"""'), before2.lastIndexOf("'''"));
  return mark >= 0 && docstringHead.test(before2.slice(Math.max(0, mark - HEAD), mark));
}
function isInDocBlock(bytes, start) {
  const head = lineHead(bytes, start);
  if (head === void 0) return false;
  if (isInModuleText(bytes, start)) return true;
  return /^[ \t]*(?:\/\*\*|\/\/[/!][ \t])/.test(head) || /^[ \t]*\*[ \t]/.test(head) && isInBlock(bytes, start);
}
function isInModuleText(bytes, start) {
  const before2 = bytes.subarray(Math.max(0, start - MODULE_TEXT), start);
  const at2 = Math.max(...moduleTexts.map((name) => before2.lastIndexOf(name)));
  const head = at2 < 0 ? null : moduleTextHead.exec(before2.toString("latin1", at2, at2 + 40));
  return head !== null && !before2.includes(head[1], at2 + head[0].length);
}
function isShown(bytes, start) {
  const head = lineHead(bytes, start);
  return head !== void 0 && documentedAnywhere.test(head);
}
function isCommented(bytes, start) {
  const head = lineHead(bytes, start);
  return head !== void 0 && commented.test(head) || isInBlock(bytes, start);
}
function isInBlock(bytes, start) {
  const above2 = bytes.toString("latin1", Math.max(0, start - BLOCK), start);
  const end = above2.lastIndexOf("*/");
  return blockStart.test(above2.slice(end < 0 ? 0 : end + 2));
}
function isComposed(bytes, end) {
  return composed.test(bytes.toString("latin1", end, end + 12));
}
function isCalledPublic(bytes, nameStart) {
  return called.test(bytes.toString("latin1", Math.max(0, nameStart - PEER), nameStart));
}
function isChecksum(bytes, nameStart) {
  return bytes[nameStart - 1] === 47 && /(?:checksum|hash|sha256)\/$/.test(bytes.toString("latin1", Math.max(0, nameStart - 12), nameStart));
}
function pagePlace(bytes, start) {
  const before2 = bytes.toString("latin1", Math.max(0, start - PAGE), start);
  const sample = Math.max(before2.lastIndexOf("<pre"), before2.lastIndexOf("<code"));
  if (sample >= 0 && isTag.test(before2.slice(sample)) && !/<\/(?:pre|code)>/.test(before2.slice(sample)))
    return "sample";
  const script = before2.lastIndexOf("<script");
  if (script >= 0 && scriptTag.test(before2.slice(script))) return "script";
  return addressTag.test(before2.slice(-600)) ? "address" : void 0;
}
var LINE, DOCSTRING, HEAD, docstringHead, documentedAnywhere, documented, MODULE_TEXT, moduleTexts, moduleTextHead, BLOCK, blockStart, commented, composed, PEER, called, PAGE, addressTag, isTag, scriptTag;
var init_code_around = __esm({
  "src/engine/detectors/code-around.ts"() {
    "use strict";
    init_line();
    LINE = 400;
    DOCSTRING = 5e3;
    HEAD = 300;
    docstringHead = /(?:^|\n)[ \t]*(?:async[ \t]+)?(?:def|class)[ \t][^\n"']{1,200}:[ \t]*\n\s*[rRuU]?$/;
    documentedAnywhere = /^[ \t]*(?:#[ \t]{2,}|##+[ \t\w]|(?:#|\/\/|;)[ \t]*(?:e\.g\.|ex\.|for example|example:)[ \t])/;
    documented = /^[ \t]*(?:\/\*\*|\*[ \t]|\/\/\/|\/\/![ \t]|#(?:[ \t]{2,}|[ \t]*=>)|\/\/[ \t]*\{?[ \t]*"|@example)/;
    MODULE_TEXT = 12e3;
    moduleTexts = ["\nDOCUMENTATION", "\nEXAMPLES", "\nRETURN"];
    moduleTextHead = /^\n[A-Z]+[ \t]*=[ \t]*[rRuU]?('''|""")/;
    BLOCK = 1500;
    blockStart = /(?:^|\n)[ \t]*\/\*/;
    commented = /^[ \t]*(?:\/\/|#(?![[{!]|(?:define|if|elif|pragma|import|include|region)\b)|\*[ \t]|\/\*|;|--[ \t]|<!--|\{\/\*|\{#|<%#|%%)/;
    composed = /^["'`][ \t]{0,3}(?:(?:\+|<>|\.\.)[ \t]{0,3}[$A-Za-z_]|\.[ \t]{0,3}\$)/;
    PEER = 140;
    called = /(?:verify|public|trusted|authorized)_?-?keys?\b[^}]{0,110}$|\b(?:public|pub|verifying|minisign|host|hash|partition|cache|primary)[ _-]["'`*]{0,2}$/i;
    PAGE = 1500;
    addressTag = /<(?:a|img|iframe|source|embed)\s[^<>]*\b(?:src|srcset|href)=(?:["']|\{`)[^"'<>`]*[?&;][\w-]{1,30}=$/i;
    isTag = /^<(?:pre|code)[\s>]/;
    scriptTag = /^<script\s[^<>]*$/;
  }
});
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
function textOfHex(value) {
  if (value.length < 24 || value.length % 2) return void 0;
  let text2 = "";
  for (let i = 0; i < value.length; i += 2) {
    const code = Number.parseInt(value.slice(i, i + 2), 16);
    if (!isReadable(code)) return void 0;
    text2 += String.fromCharCode(code);
  }
  return text2;
}
function textOfBase64(value) {
  let end = value.length;
  while (end > 0 && value.charCodeAt(end - 1) === 61) end--;
  if (end % 4 === 1) return void 0;
  let text2 = "";
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
    text2 += String.fromCharCode(code);
  }
  return text2;
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
function randomness(value) {
  const random = isRandom(value);
  survey(value);
  const { length } = value;
  if (alphabet === "text" || length === 0)
    return { alphabet: "text", length, entropy: 0, floor: 0, log10Odds: 0, random };
  const log10Odds = length < shortest || alphabet === "decimal" ? 0 : oddsBits(value) * Math.log10(2);
  return { alphabet, length, entropy: entropy(length), floor: entropyFloor(size, length), log10Odds, random };
}
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
  if (entropy(length) < entropyFloor(size, length)) return isRandomWhenDecoded(value);
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
  let sum2 = 0;
  for (let code = 33; code < 127; code++) {
    const count3 = counts[code];
    if (count3 > 1) sum2 += count3 * Math.log2(count3);
  }
  return Math.log2(seen) - sum2 / seen;
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
function isRandomWhenDecoded(value) {
  if (decoding || alphabet !== "hex" || value.length < 32) return false;
  const decoded3 = textOfHex(value);
  if (decoded3 === void 0) return false;
  decoding = true;
  const random = isRandom(decoded3);
  decoding = false;
  survey(value);
  return random;
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
function shownPlace(bytes, start) {
  const before2 = bytes.toString("latin1", Math.max(0, start - REACH), start);
  if (placeholder.test(before2.slice(-LITERAL))) return "placeholder";
  if (!before2.includes("example") && !before2.includes("x-code")) return void 0;
  const tag = before2.lastIndexOf("@example");
  if (tag >= 0 && !before2.slice(tag).includes("*/") && /\/\*\*[^/]*$/.test(before2.slice(0, tag).slice(-LITERAL * 5)))
    return "example";
  const lineStart2 = before2.lastIndexOf("\n") + 1;
  const own = before2.slice(lineStart2);
  return isInline(own) || isBelow(before2.slice(0, lineStart2), columnOf(own)) ? "example" : void 0;
}
function isInline(own) {
  for (const match of own.matchAll(key)) {
    const rest = own.slice(match.index + match[0].length);
    if (plain.test(rest)) return true;
    if (text.test(rest)) return true;
    if (/^[{[]/.test(rest) && isOpen(rest)) return true;
  }
  return false;
}
function isOpen(rest) {
  let depth = 0;
  for (const character of rest) {
    if (character === "{" || character === "[") depth++;
    else if ((character === "}" || character === "]") && --depth === 0) return false;
  }
  return true;
}
function isBelow(above2, column2) {
  let limit = column2;
  const lines = above2.split("\n");
  for (let i = lines.length - 2; i >= 0 && limit > 0; i--) {
    const line = lines[i];
    const at2 = indentOf(line);
    if (at2 >= limit || at2 === line.trimEnd().length) continue;
    limit = at2;
    if (parent.test(line)) return true;
  }
  return false;
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function columnOf(own) {
  return /^\s*(?:- +)*/.exec(own)?.[0].length ?? 0;
}
var REACH, LITERAL, placeholder, key, plain, text, parent;
var init_shown_place = __esm({
  "src/engine/shown-place.ts"() {
    "use strict";
    REACH = 6e3;
    LITERAL = 400;
    placeholder = /placeholder[-\w]{0,30}["'`]?\s*(?:=>|[:=])\s*\{?\s*(?:(["'`])\n?(?:(?!\1)[^\n]){0,300}|&quot;(?:(?!&quot;)[^\n]){0,300})$/i;
    key = /(?:^|[\s{,([])(?:\\?["'`])?(?:\w{1,40}_)?(?:(?:x-)?examples?|x-code-?[Ss]amples?)(?:\\?["'`])?\s{0,3}(?::|=>)\s{0,3}/g;
    plain = /^["'`]?[^"'`,{}[\]<>]{0,200}$/;
    text = /^"(?:[^"\\]|\\.)*$/s;
    parent = /^\s*(?:- )?["']?(?:(?:x-)?examples?|x-code-?[Ss]amples?)["']?\s?:/;
  }
});
function hasEnded(bytes, start, end, now) {
  const before2 = bytes.toString("latin1", Math.max(0, start - REACH2), start);
  if (!/[?&;]/.test(before2.slice(-REACH2))) return false;
  const after = bytes.toString("latin1", end, end + REACH2);
  const head = before2.slice(before2.search(lastPart));
  if (!head.includes("?") && !head.includes("&")) return false;
  const value = bytes.toString("latin1", start, end);
  const stamp = /[?&;][\w-]{1,30}=$/.test(head) ? /^(\d{10})[-_~]/.exec(value)?.[1] : void 0;
  if (stamp !== void 0 && Number(stamp) * 1e3 < now) return true;
  const address = `${head}${value}${after.slice(0, after.search(firstBreak))}`;
  const last = endOf(address.replace(/&amp;|\\u0026/g, "&"));
  return last !== void 0 && last < now;
}
function endOf(address) {
  const parameter = (name) => new RegExp(`[?&;]${name}=([^&;#]{1,60})`, "i").exec(address)?.[1]?.replace(/%3A/gi, ":");
  const signed = parameter("X-(?:Amz|Goog)-Date");
  const seconds2 = parameter("X-(?:Amz|Goog)-Expires");
  if (signed !== void 0 && seconds2 !== void 0) {
    const iso = signed.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
    const from = Date.parse(iso);
    return Number.isNaN(from) ? void 0 : from + Number(seconds2) * 1e3;
  }
  const until = parameter("(?:se|expires?|expiry|exp)");
  if (until === void 0) return void 0;
  if (/^\d{10}$/.test(until)) return Number(until) * 1e3;
  if (/^\d{13}$/.test(until)) return Number(until);
  const date = /^\d{4}-\d\d-\d\d/.test(until) ? Date.parse(until) : Number.NaN;
  return Number.isNaN(date) ? void 0 : date;
}
var REACH2, lastPart, firstBreak;
var init_signed_address = __esm({
  "src/engine/signed-address.ts"() {
    "use strict";
    REACH2 = 1200;
    lastPart = /[^\s"'`<>]*$/;
    firstBreak = /[\s"'`<>]|$/;
  }
});
function hasSubjects(pack) {
  return pack === "identifiers" || pack === "personal" || pack === "network";
}
var init_subject_packs = __esm({
  "src/engine/subject-packs.ts"() {
    "use strict";
  }
});
function isTestVector(value) {
  if (printed.has(`${value.length} ${value.slice(0, 7)}`)) return true;
  if (value.length < 32) return false;
  const start = value.replace(/^0x/i, "").slice(0, 16);
  return vectors.has(start) || vectors.has(start.toLowerCase());
}
function isCarriedByAll(value) {
  return carried.has(`${value.length} ${value.slice(0, 12)}`);
}
function isShippedDefault(value) {
  return shipped.has(`${value.length} ${value.slice(0, 7)}`);
}
var vectors, printed, carried, shipped;
var init_test_vectors = __esm({
  "src/engine/test-vectors.ts"() {
    "use strict";
    vectors = new Set(
      "2b7e151628aed2a6 8e73b0f7da0e6452 603deb1015ca71be 77076d0a7318a57d 5dab087e624a8a4b a546e36bf0527c9d 9d61b19deffd5a60 4ccd089b28ff96da c5aa8df43f9f837b C2y6yDjf5/R+ob0N Eby8vdM02xNOcqFl sk_test_BQokikJO sk_test_4eC39HqL MTk4NjIyNDgzNDcx AyM1SysPpbyDfgZl GawgguFyGrWKav7A 870MB6gfuTJ4HtUn X4cTteJY_gn4FYPs nWGxne_9WmC6hEr0".split(" ")
    );
    printed = /* @__PURE__ */ new Set([
      // Bytes that count up, in base32.
      "26 AAAQEAY",
      // Google's keys for tests of reCAPTCHA, which let everybody pass.
      "40 6LeIxAc",
      ...["22 2YotnFZ", "22 tGzv3JO", "22 SplxlOB", "22 7Fjfp0Z", "22 gX1fBat", "28 czZCaGR"],
      ...["15 mF_9.B5", "10 SlAV32h", "10 8xLOxBt", "10 gX1fBat", "43 dBjftJe", "43 TJVA95O", "43 SflKxwR"]
    ]);
    carried = /* @__PURE__ */ new Set([
      ...["24 ZmssLNjJy299", "24 d-FL95Q19q7M", "24 wbER7576mc_1", "32 6A5AA1D4EAFF"],
      // Of GitHub's command line; of MySQL's manual.
      ...["40 34ddeff2b558", "41 *90E462C3737"],
      // Of ownCloud's own clients.
      "64 UBntmLjC2yYC",
      // Of ethers, for those who bring none.
      ...["32 _gg7wSSi0KMB", "34 9D13ZE7XSBTJ", "32 84842078b099"],
      ...[
        "39 AIzaSyBOti4m",
        "39 AIzaSyDr2UxV",
        "39 AIzaSyAO_FJ2",
        "39 AIzaSyDyT5W0",
        "39 AIzaSyDnacJH",
        "39 AIzaSyAOZM8Z"
      ]
    ]);
    shipped = /* @__PURE__ */ new Set(["20 SW2YcwT"]);
  }
});
function isPublicForm(text2) {
  return published.test(text2) || inBase64.test(text2) || cipher.test(text2);
}
function isKeyId(text2) {
  return fingerprint.test(text2) || cacheKey.test(text2);
}
function isNameList(text2) {
  return nameList.test(text2) || variableName.test(text2);
}
var inBase64, cipher, published, fingerprint, cacheKey, variableName, nameList;
var init_value_public = __esm({
  "src/engine/value-public.ts"() {
    "use strict";
    inBase64 = /^(?:AAAA(?:[BC]3NzaC1|E2VjZHNh|[GI]nNr)|RW[QR][\w+/]{53}$|MI(?:I[A-P][\w+/][DTjz]CC|I[A-Z][\w+/]jANBgkqhkiG9w0BAQEF|GfMA0GCSqGSIb3DQEBAQUAA4GN|IBCgKCAQE|ICCgKCAgE|GJAoGBA)|MFwwDQYJKoZIhvcNAQEBBQADSw|M(?:Fkw|HYw|Gbw)E[A-Z]YHKoZIzj0C|MGbMBAGByqGSM49AgEG|MCowBQYDK2V[wu]AyEA|B[A-P][\w-]{85}$)/;
    cipher = /^(?:aes|aria|camellia|des|des-ede3|sm4|bf|cast5|rc[245]|seed|chacha20)-?\d{0,3}-?(?:cbc|ccm|cfb[18]?|ctr|ecb|gcm|ocb|ofb|xts|poly1305)(?:[-/][a-z\d-]{1,24})?$/i;
    published = /^[\w.-]+\/[\w./-]+@[\da-f]{40}$|^\d{9,13}-[\da-z]{32}(?:\.apps|$)|https:\/\/[\da-f]{32}@[\w.-]*sentry\.|^(?:pk[._](?:live|test|eyJ)|phc_|public_)[\w.-]*(?:[#{&].*)?$|^SWSC[A-Z\d]{22}$|^ABQIAAAA[\w-]{78}$|^(?:tbl|fld|viw|app|rec|sel)[A-Za-z0-9]{14}$|^(?:UNIQ|IDX|FK)_[\dA-F]{8,}$|^(?:us|eu|ap|ca|sa|me|af)-(?:north|south|east|west|central)(?:east|west)?-\d$|^[Mm]-?\d[MmLlHhVvCcSsQqTtAaZz\d.,\s-]{10,}$|^MLY\||^EC-[\dA-Z]{17}$|^proj_pub_[\w-]{20,}$|^[\da-f]{32}@[\w.-]*sentry\.\w+\/\d+$|^(?!AAAA)[\w-]{11,22}:APA91b|^0[23][\da-f]{64}$|^04[\da-f]{128}$|^pk_(?!\d+_)[\w-]{20,}$|^pk\.[\da-f]{32}$|^[?&][A-Za-z_][\w.-]*=$|^[\w.-]+-\d+:[\w+/]{43}=$|^v=DKIM1;|^(?:G|UA|GT|AW|DC|GTM)-[A-Z\d-]{4,14}$|^W\/"?[\da-f]|^pub[\da-f]{32}$|^(?:appl|goog|amzn|strp|rcb)_[A-Za-z]{20,40}$|^HK(?:CU|LM|CR|CC|U|EY_\w+)[\\:]/;
    fingerprint = /^(?=\d*[A-F])(?:[\dA-F]{8}|[\dA-F]{16}|[\dA-F]{40})$|^[a-p]{32}$/;
    cacheKey = /^[a-z][a-z_-]{2,40}(?::[\w-]{1,30}){0,3}:[\da-f]{32,64}$/;
    variableName = /^[A-Z]{2,12}(?:_[A-Z]{2,12}){1,5}_V?\d{1,2}$/;
    nameList = /^[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)+(?:[,;]\s?[A-Z][A-Z\d]*(?:[-_][A-Z\d]+)+)+$/;
  }
});
function weighSurroundings(bytes, match) {
  const { context, pack } = match.rule;
  const beside = expressionOf(match.rule);
  const needed = hasSubjects(pack) ? void 0 : context;
  if (beside === void 0 && needed === void 0 || match.level === "note") return match;
  const text2 = bytes.toString("latin1", Math.max(0, match.start - REACH3), match.end + REACH3);
  if (needed !== void 0 && !holdsOneOf(needed, text2))
    return asNote(match, "nothing beside it says whose it is");
  if (beside?.test(text2) !== true) return match;
  return asNote(match, "stands in a configuration that every visitor gets: public by design");
}
function weighPlaces(bytes, matches, now) {
  if (matches.length === 0) return matches;
  const isDescription = isApiDescription(bytes);
  return matches.map((match) => weighPlace(bytes, match, isDescription, now));
}
function weighPlace(bytes, match, isDescription, now) {
  if (match.level === "note" || match.proof === "proven" || hasSubjects(match.rule.pack)) return match;
  if (comments.test(match.rule.id) && isCommented(bytes, match.start))
    return asNote(match, "stands in a comment");
  if (isInDocBlock(bytes, match.start)) return asNote(match, "stands in a comment that documents code");
  if (isCalledOpen(bytes, match)) return asNote(match, "is no secret, as a comment beside it says");
  if (isDescription) return asNote(match, "stands in the description of an API");
  if (isCarriedByAll(match.value)) return asNote(match, "is what a program carries to all who install it");
  if (isPieceOfBase64(bytes, match.start)) return asNote(match, "is a piece of something longer in base64");
  if (pagePlace(bytes, match.start) === "sample") return asNote(match, "stands in a sample that a page shows");
  const place2 = shownPlace(bytes, match.start);
  if (place2 !== void 0) return asNote(match, places[place2]);
  return hasEnded(bytes, match.start, match.end, now) ? asNote(match, "is a part of an address that has expired") : match;
}
function isPieceOfBase64(bytes, start) {
  const before2 = bytes.toString("latin1", Math.max(0, start - 90), start);
  const wrapped2 = /(?:^|\n)[ \t]*([A-Za-z0-9+/]{60,80})\r?\n[ \t]*$/.exec(before2)?.[1];
  if (wrapped2 !== void 0 && !wrapped2.startsWith(bytes.toString("latin1", start, start + 3)))
    return isRandom(wrapped2);
  const run4 = /[A-Za-z0-9+/]{20,}(?=[+/]$)/.exec(before2.slice(-40))?.[0] ?? "";
  return /[0-9]/.test(run4) && !/:\/\/[^\s"'`]*$/.test(before2) && isRandom(run4);
}
function isCalledOpen(bytes, { start, end }) {
  const before2 = bytes.toString("latin1", Math.max(0, start - 300), start);
  const above2 = before2.lastIndexOf("\n", before2.lastIndexOf("\n") - 1);
  const behind2 = bytes.toString("latin1", end, end + 100).split("\n", 1)[0];
  return calledOpen.test(before2.slice(above2 + 1) + behind2);
}
function isApiDescription(bytes) {
  return apiDescription.test(bytes.toString("latin1", 0, 1e3));
}
function weighContents(match) {
  if (match.proof === "proven") return match;
  const body = match.value.slice(match.value.indexOf("-----", 5) + 5).trimStart();
  return isPublicForm(body.slice(0, 64)) ? asNote(match, "holds a certificate, and no key") : match;
}
function asNote(match, text2) {
  return lowered(match, "note", text2);
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
var REACH3, compiled, calledOpen, apiDescription, comments, places;
var init_public_by_design = __esm({
  "src/engine/public-by-design.ts"() {
    "use strict";
    init_demote();
    init_judge_subject();
    init_code_around();
    init_randomness();
    init_shown_place();
    init_signed_address();
    init_subject_packs();
    init_test_vectors();
    init_value_public();
    REACH3 = 800;
    compiled = /* @__PURE__ */ new Map();
    calledOpen = /(?:#|\/\/|\/\*|--|<!--)[^\n]{0,120}\b(?:(?:is|are)(?: not|n['\u2019]t) (?:an? )?(?:actual(?:ly)? )?(?:secret|sensitive|confidential)|safe to (?:commit|publish|expose|share))\b/i;
    apiDescription = /^["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[123]\.\d|^\s*\{[^{[]{0,400}"(?:openapi|swagger)"\s*:\s*"[123]\.\d/m;
    comments = /^private-key-|-hash$/;
    places = {
      placeholder: "is the placeholder of a form",
      example: "is the example of a description"
    };
  }
});
function readArmouredKey(bytes, hit) {
  const first = bytes.toString("latin1", hit, hit + 96);
  const putty2 = /^PuTTY-User-Key-File-([23]): [a-z0-9@.-]{3,40}/.exec(first);
  if (putty2) return puttyKey(textFrom(bytes, hit, first.slice(0, 20)), hit, putty2[1]);
  const begin = /^(-----|---- )BEGIN ([A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?)( ----|-----)/.exec(first);
  if (!begin) return void 0;
  const text2 = textFrom(bytes, hit, `${begin[1]}BEGIN `);
  const label2 = begin[2];
  const footer = `${begin[1]}END ${label2}${begin[3]}`;
  const end = text2.indexOf(footer, begin[0].length);
  const stop = end < 0 ? unfinishedBody(text2, begin[0].length) : end + footer.length;
  if (stop === void 0) return void 0;
  const armour2 = text2.slice(0, stop);
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
function puttyKey(text2, hit, version3) {
  const mac = /Private-(?:MAC|Hash): [0-9a-f]{40,64}/.exec(text2);
  const lines = text2.indexOf("Private-Lines:");
  if (lines < 0) return void 0;
  const length = mac ? mac.index + mac[0].length : Math.min(text2.length, lines + 2048);
  if (!hasBody(text2.slice(lines, mac?.index ?? length))) return void 0;
  return {
    label: `PuTTY ${version3}`,
    start: hit,
    end: hit + length,
    text: unescapeLines(text2.slice(0, length))
  };
}
function unfinishedBody(text2, from) {
  const body = /^(?:(?:\\[rn]|[\r\n \t])+[A-Za-z0-9+/=]{16,})+/.exec(text2.slice(from));
  return body ? from + body[0].length : void 0;
}
function hasBody(text2) {
  let count3 = 0;
  for (const part of unescapeLines(text2).match(/[A-Za-z0-9+/]{16,}/g) ?? []) count3 += part.length;
  return count3 >= 40;
}
function unescapeLines(text2) {
  return text2.replace(/\\r\\n|\\n|\\r/g, "\n").replace(/\\?["'`][ \t]*(?:[+,.][ \t]*)?\r?\n[ \t]*(?:[+.][ \t]*)?\\?["'`]/g, "\n");
}
var MAX_ARMOUR;
var init_private_key = __esm({
  "src/engine/detectors/private-key.ts"() {
    "use strict";
    MAX_ARMOUR = 32 * 1024;
  }
});
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
function decodeEscapes(bytes, hit) {
  const isPercent = bytes[hit] === 37;
  let start = hit;
  if (isPercent) while (bytes[start - 3] === 37 && hit - start < MAX_STRETCH) start -= 3;
  const isAlone = !startsRun(bytes, start);
  if (isAlone && !isSignOfToken(bytes, start)) return void 0;
  while (hit - start < 200 && is(bytes, start - 1, TOKEN) && (isAlone || bytes[start - 1] !== EQUALS)) start--;
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
  return isAlone && out.length < LONG ? void 0 : { start, end: i, bytes: Buffer.from(out) };
}
function isSignOfToken(bytes, i) {
  if (bytes[i] !== 92 || !is(bytes, i - 1, TOKEN)) return false;
  return /^\\{1,2}u00(?:2[bf]|3d)/i.test(bytes.toString("latin1", i, i + 7));
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
  return written.exec(bytes.toString("latin1", i, i + LONGEST))?.[0].length ?? 0;
}
function valueAt(bytes, i, length) {
  const text2 = bytes.toString("latin1", i, i + length);
  const decimal = /^&#(\d+);/.exec(text2);
  if (decimal) return Number(decimal[1]);
  const octal = /^\\+([01][0-7]{2})$/.exec(text2);
  if (octal) return Number.parseInt(octal[1], 8);
  return Number.parseInt(text2.replace(/[;}]/, "").slice(-2), 16);
}
var MIN_ESCAPES, MAX_STRETCH, escapeLiterals, LONG, EQUALS, written, LONGEST;
var init_escapes = __esm({
  "src/engine/escapes.ts"() {
    "use strict";
    init_bytes();
    MIN_ESCAPES = 4;
    MAX_STRETCH = 8192;
    escapeLiterals = [
      ...["2", "3", "4", "5", "6", "7"].flatMap((digit) => [`\\x${digit}`, `\\u00${digit}`]),
      ...["05", "06", "07", "10", "11", "12", "13", "14", "15", "16", "17"].map((digits2) => `\\${digits2}`),
      "\\u{",
      ...["x", "0", "1", "4", "5", "6", "7", "8", "9"].map((sign2) => `&#${sign2}`),
      // Digits and signs that nobody has to write so: a token holds one of them.
      ...["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map((digit) => `%3${digit}%`),
      ...["%5f%", "%2d%", "%2e%"]
    ];
    LONG = 32;
    EQUALS = 61;
    written = /^(?:\\{1,2}(?:x[2-7][0-9a-f]|u00[2-7][0-9a-f]|u\{0{0,4}[2-7][0-9a-f]\}|0[4-7][0-7]|1[0-7][0-7])|&#x0{0,4}[2-7][0-9a-f];|&#0{0,4}(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6]);|%[2-7][0-9a-f])/i;
    LONGEST = 12;
  }
});
function wrappedAround(bytes, start, end) {
  let from = start;
  let width = end - start;
  if (width > LONGEST_LINE) return void 0;
  while (start - from < MAX_WRAPPED) {
    const previous = previousLine(bytes, from);
    if (previous === void 0 || previous.length < width) break;
    if (from !== start && previous.length !== width) break;
    from = previous.start;
    width = previous.length;
  }
  let to = end;
  let last = end - start;
  while (to - end < MAX_WRAPPED && last >= width && last >= SHORTEST_LINE) {
    const next = nextLine(bytes, to);
    if (next === void 0 || next.length > Math.max(width, last)) break;
    last = next.length;
    to = next.end;
  }
  return from === start && to === end ? void 0 : { start: from, end: to };
}
function nextLine(bytes, end) {
  const at2 = end + breakLength(bytes, end);
  if (at2 === end) return void 0;
  const from = at2 + run(bytes, at2, at2 + WIDEST_INDENT, BLANK);
  const length = run(bytes, from, from + LONGEST_LINE, BASE64);
  const stop = bytes[from + length];
  if (length === 0 || !(stop === void 0 || stop < 32 || ENDS.includes(stop))) return void 0;
  return { end: from + length, length };
}
function previousLine(bytes, start) {
  let i = start - runBefore(bytes, start, start - WIDEST_INDENT, BLANK);
  if (bytes[i - 1] === 10) i -= bytes[i - 2] === 13 ? 2 : 1;
  else {
    const written2 = /(?:\\{1,2}r)?\\{1,2}n$/.exec(bytes.toString("latin1", Math.max(0, i - 6), i));
    if (written2 === null) return void 0;
    i -= written2[0].length;
  }
  const length = runBefore(bytes, i, i - LONGEST_LINE, BASE64);
  return length < SHORTEST_LINE ? void 0 : { start: i - length, length };
}
function breakLength(bytes, i) {
  if (bytes[i] === 10) return 1;
  if (bytes[i] === 13 && bytes[i + 1] === 10) return 2;
  if (bytes[i] !== BACKSLASH) return 0;
  return /^(?:\\{1,2}r)?\\{1,2}n/.exec(bytes.toString("latin1", i, i + 6))?.[0].length ?? 0;
}
var LINE_ENDS, SHORTEST_LINE, LONGEST_LINE, WIDEST_INDENT, MAX_WRAPPED, ENDS, BACKSLASH;
var init_wrapped_lines = __esm({
  "src/engine/wrapped-lines.ts"() {
    "use strict";
    init_bytes();
    LINE_ENDS = /(?:\\{1,2}r)?\\{1,2}n|\s+/g;
    SHORTEST_LINE = 40;
    LONGEST_LINE = 128;
    WIDEST_INDENT = 64;
    MAX_WRAPPED = 64 * 1024;
    ENDS = [...`="'\`\\<)`].map((character) => character.charCodeAt(0));
    BACKSLASH = 92;
  }
});
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
  if (!goesOnAsText(bytes, hit)) return;
  let start = hit - runBefore(bytes, hit, hit - MAX_ENCODED, BASE64);
  if (start < hit && bytes[start - 1] === 92) start++;
  const end = hit + length + run(bytes, hit + length, hit + length + MAX_ENCODED, BASE64);
  const lines = wrappedAround(bytes, start, end);
  if (lines !== void 0) yield* aligned(bytes, lines.start, lines.end, hit);
  yield* aligned(bytes, start, end, hit);
}
function* aligned(bytes, start, end, hit) {
  for (let skip2 = 0; skip2 < 4 && start + skip2 <= hit; skip2++) {
    const digits2 = bytes.toString("latin1", start + skip2, end).replace(LINE_ENDS, "");
    yield { start: start + skip2, end, bytes: Buffer.from(digits2, "base64") };
  }
}
function goesOnAsText(bytes, hit) {
  if (run(bytes, hit, hit + GLANCE + 3, BASE64) < GLANCE + 3) return true;
  const digits2 = bytes.toString("latin1", hit, hit + GLANCE + 3);
  for (let skip2 = 0; skip2 < 4; skip2++) {
    if (Buffer.from(digits2.slice(skip2, skip2 + GLANCE), "base64").every(isReadable)) return true;
  }
  return false;
}
function decodeHex(bytes, hit, length) {
  const before2 = runBefore(bytes, hit, hit - MAX_ENCODED, HEX) & ~1;
  const after = run(bytes, hit + length, hit + length + MAX_ENCODED, HEX) & ~1;
  const start = hit - before2;
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
var MAX_ENCODED, GLANCE;
var init_encodings = __esm({
  "src/engine/encodings.ts"() {
    "use strict";
    init_escapes();
    init_bytes();
    init_readable_bytes();
    init_wrapped_lines();
    MAX_ENCODED = 64 * 1024;
    GLANCE = 16;
  }
});
function namesWhatIsOpen(list, secret) {
  const last = list.length - 1;
  if (list[last] === "key" && (list.includes("sentry") || list[last - 1] === "site")) return true;
  if (list[last] === "key" && documents.test(list[last - 1] ?? "")) return true;
  if (list[last] === "token" && list[last - 1] === "website") return true;
  if (list[last] === "pass" && list[last - 1] === "ask") return true;
  if (list[last] === "pass" && upstream.test(list[last - 1] ?? "")) return true;
  if (list[last] === "salt" && saltOf.test(list[last - 1] ?? "")) return true;
  if (list[last] === "key" && list[last - 1] === "write" && list.some((word) => analytics.test(word)))
    return true;
  if (list[last] === "key" && /^env(?:ironment)?$/.test(list[last - (list[last - 1] === "api" ? 2 : 1)] ?? ""))
    return true;
  if (list[last] === "key" && handedOut.test(list[last - 1] ?? "")) return true;
  if (list[last] === "token" && list[last - 1] === "trial") return true;
  if (list[last] === "key" && list.includes("bugsnag")) return true;
  if (list[last] === "data" && list[last - 1] === "secret") return true;
  if (list[last] === "key" && list[last - 1] === "deployment" && list.includes("push")) return true;
  if (list[last] === "token" && list[last - 1] === "client" && /^(?:facebook|fb)$/.test(list[0] ?? ""))
    return true;
  if (list[last] === "key" && list[last - 1] === "project" && list.includes("sonar")) return true;
  if (list.includes("posthog") && /^(?:key|token)$/.test(list[last] ?? "") && !list.includes("personal"))
    return true;
  if (list[last] === "key" && list[last - 1] === "search" && list.includes("algolia")) return true;
  if (list[last] === "key" && list[last - 1] === "only" && list[last - 2] === "search") return true;
  if (list[last] === "key" && list[last - 1] === "app" && list[last - 2] === "pusher") return true;
  if (list[secret] === "token" && forgery.test(list.slice(0, secret).join(" "))) return true;
  if (list[last] === "auth" && /(?:^| )(?:gtm|tag manager)(?: |$)/.test(list.join(" "))) return true;
  if (list[secret - 1] === "timestamp") return true;
  if (list[0] === "data" && list[1] === "secret" && last === 1) return true;
  if (list[0] === "sec" && list[last] === "key") return true;
  if (list[0] === "encrypted" && list[last] === "key") return true;
  return false;
}
var documents, upstream, saltOf, handedOut, analytics, forgery;
var init_key_name_open = __esm({
  "src/engine/key-name-open.ts"() {
    "use strict";
    documents = /^(?:spreadsheets?|sheets?|worksheet)$/;
    upstream = /^(?:fastcgi|uwsgi|scgi|grpc|memcached)$/;
    saltOf = /^(?:signing|encryption|id)$/;
    handedOut = /^(?:configcat|dotnet|javascript|windows)$/;
    analytics = /^(?:rudder|rudderstack)$/;
    forgery = /(?:^| )(?:csrf|xsrf|authenticity|anti forgery|antiforgery|request verification)$/;
  }
});
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
      places: "active alt annotation any arrow authorized axis backspace breadcrumb business cache candidate chart child children col column composite config control countries country ctrl current data dedup dedupe default delete dict down end enter entity ephemeral escape event feature field file filter first flag folder foreign function group header home hot i18n id idempotency ids index item keyboard known label lang language last left legend list locale lookup map max menu message meta metadata min model modifier name natural next node object option order param parameter parent partition peer preference press pressed prev previous primary prop property query range react recipient redirect region registry resource right route row section selected serie series setting settings share shift shortcut slot sort sorting state surrogate tab table tag text theme title toggle topology translation translations trusted unique up value verification verify verifying website",
      /** First word: an action or a question, not a thing. */
      verbs: "about allow allows ask button can cannot change changed check choose compare could create decode delete disable disabled empty enable enabled enter exclude existing expired extract fetch find forget forgot forgotten generate generated generates get had handle has have header hide hint how if ignore include incorrect invalid is label list load log lookup lost make mask match matches message mismatched missing msg must need needs no non not obfuscate on parse print pull recv redact remember remind remove renew repeat require required requires reset resets retype revoke rotate sanitize save should show skip stored strip supports tab title toggle tooltip try update use uses using validate way weak what when where why with without wrong",
      /** First word before `token` or `pass`: a token of a grammar, a model, a page or a coin; a pass of a renderer. */
      otherTokens: "added after before begin bloom bos cached cancel cart checkout close cls completion compute consumed continuation cursor depth design end eos erc20 first fungible governance image input left lp material mesh native next nft offer open output pad padding page pagination paging prev previous prompt remaining render reserved reward right second sep shader sku special spent start stop third unk unused used",
      /** Last word: a property of the secret, not the secret. */
      properties: "action actions active address addresses age alg algo algorithm algorithms allowed alphabet amount application applications arn asset assets at attr attribute attributes audience available backend background balance bgcolor binding bindings board body border btn bucket budget budgets button callback caption change changed changes char characters channel chars checksum claim claims class classname client color colors colour column columns comparison complexity component config configuration confirmed contract controller converter cost costs count counter counts credit credits criteria css cutoff date days decimals derivation desc description dialog digest dir directory disable disabled down driver dto element email empty enable enabled encoder encoders end endpoint endpoints enforcement engine entity env err error errors event events example examples exchange exchanged exists exp expiration expire expired expires expiring expiry exps factory field fields file filename files filter fingerprint fixture fixtures flag flags fn folder font fonts forgot forgotten form format formats forms frame frames func function generation generator generators grant grants guard guid guids handler hash hashed hasher hashers hashes header headers health height help helper helpers helptext hidden hint hints history holder hook hooks host hostname hosts hours icon icons id identifier identifiers ids idx image images inactive incorrect index input inputs interceptor interface interval invalid issuer iterator kind kinds label labels len length less level lexer life lifetime limit limits line link links list listener lists location locations management manager map mapping mappings mask match matched matches max maximum message messages method methods middleware millis min minimum minutes mismatch missing modal mode model models modes module modules ms msg name names namespace namespaces needed notice notification notifications object offset on opacity ops option optional options opts owner owners padding page pages pair pairs param parameter parameters params parse parser path paths pattern patterns payload placeholder placeholders placement plugin policies policy pool port ports pos position prefix prefixes present press price prompts properties property props protected protection provider providers range reader realm reducer ref reference references refs regex regexp region report reports repository request required requirement requirements reset resets response ring rings role roles rotated rotation round rounds rule rules schema schemas scheme schemes scope scopes screen screenshot seconds section segment selector selectors separator server service services set setting settings shown sig signature size sizes spacer spec specs start state stats status storage store stores strategy stream strength strong style styles subject submit suffix supply support supported swap symbol template templates text textcolor textfield texts time timeout timeouts timestamp tint title titles tooltip tracker ttl type types typography uid uids up update updated uri uris url urls usage usages usd use used user username usernameandpassword usernames users uses util utils uuid uuids valid validate validation validator validators variant variants verification verified version versions view views visibility visible warning warnings weak widget width window word words",
      /** Anywhere: published on purpose. */
      published: "anon anonymous fingerprint measurement pub pubkey public publickey publishable sitekey unauthenticated",
      /** After the secret word: where or which, nothing more. */
      tails: "a b b64 base base64 current default dev development hex live local main new old plain plaintext primary prod production raw secondary staging str string test two v value",
      /** Weak names: the value must look random. */
      weak: "auth authorization bearer connectionstring connectionurl connstr dsn jwt key keys licence license mnemonic nkey oauth otp pat pepper psk salt sas seed totp wep wpa",
      /** May stand before a joined `pass`, `key`, `token` or `secret` (`dbpass`, `clientsecret`). */
      joins: "access account admin amqp api app auth aws az azure backup basic bearer bind bot cert client consumer crypt csrf current db db2 default dev discord docker elastic email encrypt encryption es ftp gcp git github gitlab gpg hmac hook host http https id identity imap jks jwt kafka key keystore ldap license login mail master mongo mq my mysql new npm oauth old openai ora oracle p12 pfx pg pgp pop priv private prod proxy pub public rabbit redis refresh registry remote root s3 secret service session sftp shared sign signing site slack smtp sql ssh ssl store stripe su sudo super telegram test tls token truststore user usr vpn web webhook wifi wlan xsrf",
      /** Words of throw-away defaults; a value that splits into them wholly is one. */
      defaults: "a abc abcd access actual ad admin administrator an and another any api app application asdf asdfg auth autumn bar base batman baz bcrypt bit bits bot byte bytes cat chang change changeit changeme characters chars ci client cloud code company config correct credential credentials creds data database db default demo dev developer development docker dog dont dragon dummy easy elastic elasticsearch encoded encrypted enough env example existing fake first foo foobar football for game generated gitea gitlab go good grafana guest hard hash hashed hello here hex hi hidden hunter iam id iloveyou in insecure invalid is it jenkins jwt kafka keep key keycloak keys ldap length letmein life local localhost login long longer love mail manager mariadb master me min minimum minio minioadmin mongo mongodb monkey my mysecretpassword mysql need neo new nextcloud nexus no node none not of on one only open or oracle other owner p pa pass passcode passphrase passw passwd password passwort phrase please postgres postgresql princess prod production project ps put pw pwd qa qwer qwerty rabbit rabbitmq random read redis repl replace replaced replication root rootpass rootroot run s safe salt same sample sec second secret secrets secure security server service session sesame set shared sign signing site some spring sql staging str string strong summer sunshine super superadmin supersecret superuser symfony sys system team temp temporary test tester testing that the this three tmp to token toor top totally trustno two us use user username users vagrant valid value vault very wallet we weak web welcome winter word wordpress work world wp write wrong xyz you your zabbix zxcv",
      /** Values that a schema, a protocol or a language knows. */
      keywords: "aes always anonymised anonymized any api_key apikey argon2 array authorization_code auto autogenerate base64 basic bcrypt bearer bigint body bool boolean bounced buffer bytes char cleartext client_credentials compat confirmed cookie default deleted digest disabled dsa ecdsa ed25519 email enabled encrypted env es256 external false file form function hashed header hex hidden hmac hs256 html htpasswd ignored implicit include inherit input int integer internal irrelevant json jwt latest lax legacy locked md5 nan negotiate never ngmodel nil no nologin none ntlm null nullable number oauth oauth2 object off omit on optional passed path peer plain plaintext query read removed required revoked rs256 rsa same-origin scram-sha-256 scrypt search secretstr securestring self sha1 sha256 sha512 str strict string symbol tel text textarea true trust uint8array undefined unknown unset unused url utf-8 utf8 varchar visible void withheld write xml yaml yes",
      /** The word for a password in other languages, as a translation holds it. */
      translations: "adgangskode clave contrasena contrasenya cyfrinair facal-faire fjalekalimi geslo gwachtwurd haslo heslo jelszo kata katasandi kennwort kodeord kunci losenord losung lozinka lykilord mat-khau matkhau nenosiri parola parole parool pasahitza pasaje passe passord passwort pasvorto paswoord salasana sandi senha sifre sinsin slaptazodis wachtwoord wagwoord"
    };
    sets = {};
  }
});
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
function namesThePassword(name) {
  const list = withoutTail(keyWords(name));
  return words("password").has(list[list.length - 1] ?? "") || list.length === 1;
}
function namesTheSecret(name) {
  const list = withoutTail(keyWords(name));
  const last = list[list.length - 1] ?? "";
  return last !== "token" && last !== "apikey" && (words("secret").has(last) || words("password").has(last));
}
function namesBrowserVariable(name) {
  return browserVariable.test(name) && !/SECRET|PASSW|PRIVATE|ADMIN|MASTER/.test(name);
}
function classify(name) {
  const plain5 = name.normalize("NFD").replace(accents, "");
  const verdict6 = judge(keyWords(plain5));
  const dot = plain5.lastIndexOf(".");
  if (dot > 0 && sourceFile.test(plain5)) return "no";
  if (dot > 0 && verdict6 !== "no" && judge(keyWords(plain5.slice(dot + 1))) === "no") return "no";
  if (verdict6 !== void 0) return verdict6;
  return judge(
    plain5.split(notAlphanumeric).flatMap((part) => splitJoined(part.toLowerCase().replace(trailingDigits, "")))
  ) ?? "no";
}
function judge(name) {
  const list = withoutTail(name);
  const last = list.length - 1;
  if (last < 0) return void 0;
  const secret = lastSecret(list);
  const key2 = list.lastIndexOf("key");
  const isKey = key2 >= 0 && key2 >= last - 1;
  const weak = isWeak(list, name);
  if (secret < 0 && !isKey && !weak) return void 0;
  if (isExcluded(list, secret)) return "no";
  if (weak && secret >= 0 && secret < last && key2 < last) return "weak";
  if (secret >= 0 && secret >= key2) return kindOf(list, secret);
  if (isKey) return judgeKey(list, key2);
  if (secret >= 0) return "strong";
  return weak ? "weak" : void 0;
}
function kindOf(list, secret) {
  const word = list[secret];
  if (words("password").has(word)) return "password";
  return "strong";
}
function judgeKey(list, key2) {
  const opens2 = words("opens");
  const before2 = list.slice(0, key2);
  if (words("places").has(list[key2 - 1] ?? "")) {
    return before2.some((word) => opens2.has(word) || word === "storage") && !opens2.has(list[key2 - 1]) ? "weak" : "no";
  }
  if (before2.some((word) => opens2.has(word) || words("secret").has(word) || word.endsWith("api")))
    return "strong";
  return key2 === list.length - 1 ? "weak" : "no";
}
function lastSecret(list) {
  for (let i = list.length - 1; i >= 0; i--) {
    const word = list[i];
    if (word === "pass" && (i < list.length - 1 || list[i - 1] === "to")) continue;
    if (words("secret").has(word) || words("password").has(word)) return i;
  }
  return -1;
}
function isExcluded(list, secret) {
  const published2 = words("published");
  const last = list.length - 1;
  if (list.some(
    (word, i) => (
      // `NEXT_PUBLIC_CLIENT_SECRET` is a secret that is published by mistake.
      published2.has(word) && !(word === "public" && i < 2 && isSecretAtEnd(list)) || word === "tokens" || word === "passwordless" || word === "pull"
    )
  ))
    return true;
  if (words("verbs").has(list[0]) && last > 0) return true;
  if (namesWhatIsOpen(list, secret)) return true;
  if (list.some((word, i) => i > 0 && (word === "is" || word === "has" || word === "from" || word === "by")))
    return true;
  const named4 = list[secret];
  if ((named4 === "token" || named4 === "pass") && words("otherTokens").has(list[0]) && last === secret && secret > 0) {
    return !list.includes("access") && !list.includes("auth");
  }
  if (last === 0 || last === secret) return false;
  if (list[last] === "id" && list[last - 1] === "secret") return false;
  return words("properties").has(list[last]);
}
function isSecretAtEnd(list) {
  const last = list[list.length - 1] ?? "";
  return last.startsWith("secret") || words("password").has(last) && last !== "pass";
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
    const before2 = word.slice(0, -ending.length);
    const parts = before2 === "" ? [] : joinedWords(before2) ?? [before2];
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
var browserVariable, longestName, remembered, stems, sourceFile, notAlphanumeric, humps, trailingDigits, accents, plainEndings, strictEndings, beginnings;
var init_key_name = __esm({
  "src/engine/key-name.ts"() {
    "use strict";
    init_key_name_open();
    init_words();
    browserVariable = /(?:^|[.-])(?:NEXT_PUBLIC|REACT_APP|VITE|EXPO_PUBLIC|GATSBY|NUXT_PUBLIC|VUE_APP|PLASMO_PUBLIC|NG_APP|STORYBOOK)_[A-Z]/;
    longestName = 120;
    remembered = /* @__PURE__ */ new Map();
    stems = new RegExp(
      "pass|pwd|pword|secret|cred|token|key|salt|pepper|dsn|auth|bearer|jwt|sas|pat|otp|seed|mnemonic|conn|psk|we?pa?|licen[cs]e|kennwort|contrase|senha|motdepasse|mdp|wachtwoord|parola|has[l\u0142]o|heslo|salasana|losenord|jelszo|sifre|lozinka",
      "i"
    );
    sourceFile = /\w\.(?:rb|py|jsx?|tsx?|php|java|go|c|h|cpp|cs|erb|vue|svelte|html|s?css|swift|kt|pp|pl|md|rst|png|svg)$/i;
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
function isDevDefault(written2, keyName, near) {
  const lower2 = written2.replaceAll("\\", "");
  if (lower2.length > 40) return false;
  const plain5 = lower2.replace(notLetters, "");
  if (plain5.length < lower2.length * 0.4) return false;
  const keys = keyName === "" ? [] : keyWords(keyName);
  if (plain5.length >= 2 && (plain5 === keys.join("") || keys.includes(plain5))) return true;
  const own = near === void 0 ? keys : [...keys, ...near.map((word) => word.toLowerCase())];
  return splits(lower2, fold(lower2), own);
}
function fold(lower2) {
  return lower2.replace(leetSigns, (character) => leetLetters[character]);
}
function splits(text2, folded, own) {
  const vocabulary = words("defaults");
  const { length } = text2;
  const cost = new Uint8Array(length + 1).fill(99);
  cost[0] = 0;
  for (let start = 0; start < length; start++) {
    const here = cost[start];
    if (here > 4) continue;
    if (!isLetter(text2.charCodeAt(start)) && here + 1 < cost[start + 1]) cost[start + 1] = here + 1;
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
function isEmbeddedCode(text2) {
  if (!mayBeCode.test(text2)) return false;
  return wrapped.test(text2) || interpolated.test(text2) || opensCall.test(text2) || fragment.test(text2);
}
function isCodeWord(text2) {
  return codeWord.test(text2) || text2.includes(" ") && (command.test(text2) || styles.test(text2));
}
function isRemainder(text2) {
  return nextAssignment.test(text2) || closes.test(text2) && !opens.test(text2);
}
var mayBeCode, wrapped, interpolated, opensCall, fragment, codeWord, command, styles, closes, opens, nextAssignment;
var init_value_code = __esm({
  "src/engine/value-code.ts"() {
    "use strict";
    mayBeCode = /^[%$#@!&>\\]|[[({<`]/;
    wrapped = /^[%$#@!&]{0,2}(?:\{\s*["'({[]|\[\s*["'({[]|[{[(]\s*[\w$.!:-]+\s*[('"[,?:|].*[}\])]$|[{[(]\s*[A-Za-z_$][\w$]*(?:(?:\.|::|->)[\w$]+)+\s*[}\])]$|\(\([\w$.:/-]+\)\)$|\(@.*@\)$|\{.*\}\)?\s*=>)/s;
    interpolated = /^[%$#@!&]{1,2}(?:\{\s*[A-Za-z_$][\w$:.-]*\s*\}|[A-Z][A-Z0-9_]*\$|[A-Za-z_]\w*(?:\.\w+)*#)$/;
    opensCall = /^@(?:[A-Z]\w*\.\w+|[a-z]\w*(?:\.\w+)+)\(|^[{[($]{0,2}[A-Za-z_$][\w$]*(?:(?:\?\.|\.|::|->)[\w$]+)*\($|^\{[A-Za-z_$][\w$.]*\[$/;
    fragment = /^\\(?:0?33|x1[bB]|u001[bB]|e)\[|^[,;)]\s?[([{]|^\.[a-z]\w*\(|^>+\s*\w.*[(<]|^\+\s?[A-Za-z_$][\w$.]*[(;,)+]|\[[^\]]{0,40}\w-\w[^\]]{0,40}\](?:[+*?)]|\{\d)|\w\[[a-z]{2,12}\][_-]/;
    codeWord = new RegExp(
      "^(?:" + [
        // `SettingsController@update`, `App\\Models\\User`, `System.Web.Security`
        "(?:[A-Z]\\w*\\\\{1,2})*[A-Z][a-z]+(?:[A-Z][a-z]+)+@[a-z][A-Za-z]*",
        // `confide::emails.reset`
        "[a-z][\\w-]*::[a-z]\\w*(?:\\.\\w+)*",
        // `users/password_capture#new`
        "(?=.*[_/])[a-z]+(?:[_/][a-z]+)*#[a-z]+(?:_[a-z]+)*[?!]?",
        // `auth_method=searchbind`
        "[a-z]+(?:_[a-z]+)+={1,2}[a-z][a-z_]*",
        "\\\\{0,2}[A-Z]\\w+(?:\\\\{1,2}[A-Z]\\w+)+",
        "(?:[A-Z][a-z]+(?:[A-Z][a-z]*)?\\.){2,}[A-Z]\\w+",
        // `bcrypt`, `SHA512-CRYPT`, `pbkdf2_sha256`, `sha1:6`
        "\\{?(?:[Ss]{0,2}[Hh][Aa]-?\\d+|[Mm][Dd]\\d|[Pp][Bb][Kk][Dd][Ff]2|[BbSs]?[Cc][Rr][Yy][Pp][Tt])(?:[-_:/]{1,2}(?:[A-Za-z]{2,6}\\d{0,4}|\\d{1,4}))*[-_:/]{0,2}\\}?"
      ].join("|") + ")$"
    );
    command = /^--?[a-z][a-z-]*[ =]\S|^(?:sed|awk|grep|cut|jq|tr|cat|echo|openssl|kubectl|vault)\s+[-'"$/.]|\s(?:--?[a-z][\w-]*|\d?>|\||&&|\/[\w.-]+(?:\/[\w.-]+)+)(?:\s|$)/;
    styles = /^(?=.*[a-z][-:][a-z\d[])(?:[a-z!@-][\w:/.[\]%#!-]*\s+){2,}[a-z!@-][\w:/.[\]%#!-]*$/;
    closes = /[)\]}][\s:;,.]*$/;
    opens = /[([{]/;
    nextAssignment = /^[\w$.]{1,24},[\w$.]+\s?=/;
  }
});
function isReference(text2) {
  if (text2.includes("$ENV{")) return true;
  if (marked.test(text2) && secretWord.test(text2) || framed.test(text2) || serialized.test(text2)) return true;
  if (!(anyScheme.test(text2) && !storeScheme.test(text2)) && wholeReference.test(text2)) return true;
  if (joined.test(text2) && !isRandom(text2)) return true;
  if (interpolated2.test(text2)) {
    return !text2.split(interpolatedPart).some((part) => part.length >= 16 && isRandom(part.replace(edges, "")));
  }
  return formatted.test(text2) && !isRandom(text2);
}
function referenceDefault(value) {
  if (value.charCodeAt(0) !== 36 || value.charCodeAt(1) !== 123 || value.length > 4096) return void 0;
  return withDefault.exec(value)?.[1];
}
var withDefault, wholeReference, marked, framed, serialized, secretWord, interpolated2, joined, formatted, anyScheme, storeScheme, interpolatedPart, edges;
var init_value_reference = __esm({
  "src/engine/value-reference.ts"() {
    "use strict";
    init_randomness();
    withDefault = /^\$\{(?!(?:env|ssm|cf|self|opt|sls|param|file|s3|aws|localEnv|containerEnv|input|secrets?|vault|sys|output|git):[^-])[A-Za-z_][\w.]*(?::?[-=]|:(?![?+]))([^{}]*)\}$/;
    wholeReference = new RegExp(
      "^(?:" + [
        "\\${1,2}[A-Za-z_]\\w*(?:[:@/.-]?\\$[A-Za-z_]\\w*)*(?:\\}:\\w+)?",
        // A cast of JavaScript.
        "!!\\+?[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)+;?",
        // A parameter of CircleCI.
        "[\\w-]*<<[ \\w.]+>>[\\w-]*",
        "\\$(?:env|script|global|using):\\w+",
        "\\$[0-9@*#?]",
        "%[A-Za-z_]\\w*%",
        "\\$t\\(.*",
        "%[sdv](?:[^\\w%].*)?",
        "\\w*[-_./:]\\$[a-z_]{3,}",
        // A filter of Maven or Ant, a secret of OneDev.
        "@[A-Za-z][A-Za-z_.:-]*@+",
        // As OpenSSL and apksigner take it.
        "pass:\\$\\{?\\w+\\}?",
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
        "__vault__:.*",
        "#/[\\w/.~-]+",
        // A secret of Vercel: its name or its id.
        "@[a-z][a-z\\d]*(?:-[a-z\\d]+)+|@[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}",
        "%25[A-Za-z_]\\w*%25",
        "projects/[^/]+/secrets/.*",
        "<path:[^>]+>",
        "\\{(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)\\}",
        "AQAAANCMnd8BFdERjHoAwE.*",
        "\\{\\{.*",
        "<%.*",
        "<\\?(?:=|php\\s).*",
        "`[^`]+`",
        "(?:this|self|props|options|opts|config|cfg|conf|settings|env|params|param|args|arg|argv|req|request|res|response|ctx|context|state|data|user|body|secrets|vars|var|local|module|inputs|steps|needs|github|values|process|import|os|sys|event|input|form|row|item|account|session|app|window|document|event|result|payload|credentials|creds|auth|kwargs|flags|viper|Rails|System|Environment|Configuration|ENV|\\$_(?:ENV|SERVER|POST|GET|REQUEST)|\\$\\w+|\\.Values|e|c|s|p|u|r|o|t)(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*|(?:\\?\\.)?\\[[^\\]]*\\])+(?:\\(.*\\))?[;,!]?",
        "(?:await |new |typeof |not )?[A-Za-z_$][\\w$]*(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*)*!?\\(.*\\)(?:[.?\\[!].*)?[;,]?"
      ].join("|") + ")$",
      "s"
    );
    marked = /^[^\w\s]{1,3}[A-Za-z]+(?:[-_:.][-_:.]?[A-Za-z]+){2,}[^\w\s]{0,3}$/;
    framed = /^([^\w\s][\w.-][^\w\s])[A-Za-z][A-Za-z\d]*\1$/;
    serialized = /^s:\d:\\*"/;
    secretWord = /pass|secret|token|key|cred|pwd|vault/i;
    interpolated2 = /\$[A-Za-z_]\w*(?:\[\w*\]|->[\w{[])|\$\{[^}]+\}|\{\$[^}]+\}|\$\([^)]+\)|\{\{[^}]*\}\}|<%.*%>|#\{[^}]+\}|%\([A-Za-z_]\w*\)s|\{[A-Za-z_][\w.]*\}|\{\d\}|\\\([A-Za-z_][\w.]*\)|^(?:\$[{(]|\{\{|<%|#\{)/s;
    joined = /^["'`)\]}][\s.,;:)+|&?]|^[,}]\s?["']?[\w$.-]+["']?\s?[:=]$|^[,;]\s?[A-Za-z_$].*[()=;]|^\|\|\s?[$\w.]+\s?\|\|$|^[+.]\s?[$A-Za-z_][$\w.>()-]*\s?[+.]$|^\.\s?\$[A-Za-z_]|[\w'")\]]\s?={2,3}\s?['"(]|['"]\s?={2,3}\s?\w/;
    formatted = /(?:^|[^%\w])%[sdv@](?:$|\W)|\\\([A-Za-z_]/;
    anyScheme = /^[A-Za-z][\w+.-]*:\/\//;
    storeScheme = /^(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\+\w+|bao|doppler|infisical|keyring|chamber|file|env):/;
    interpolatedPart = /\$[A-Za-z_]\w*(?:\[\w*\]|->\w+)|\$\{[^}]*\}|\{\$[^}]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|<%[^%]*%>|#\{[^}]*\}|\{[^}]*\}/;
    edges = /^\W+|\W+$/g;
  }
});
function placeOf(text2, lower2, random) {
  if (url.test(lower2)) {
    const password = userinfo.exec(text2)?.[1];
    return password !== void 0 && !isPlaceholder(password) && !isReference(password) ? "url-credentials" : "url";
  }
  if (opaqueUrl.test(lower2) || domain.test(lower2)) return "url";
  if (random ? listener.test(text2) : hostPort.test(lower2)) return "url";
  const host = email.exec(lower2);
  if (host !== null && domain.test(host[1])) return "email";
  if (fileName.test(text2)) return "path";
  if (rooted.test(text2))
    return !random || pathOnly.test(text2) && !base64Only.test(text2) ? "path" : void 0;
  return !random && slashed.test(text2) ? "path" : void 0;
}
var base64Only, url, opaqueUrl, userinfo, hostPort, listener, domain, email, rooted, fileName, pathOnly, slashed;
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
    listener = /^[a-z][a-z\d]*(?:[.-][a-z\d]+)*:\d{2,5}$|^unix:\/[\w./-]+\.sock\d?$/;
    domain = /^(?:[a-z\d_](?:[\w-]*[a-z\d])?\.)+(?:com|net|org|io|dev|app|local|localhost|internal|test|example|invalid|cloud|co|us|uk|eu|de|fr|nl|es|it|se|no|fi|dk|pl|cz|ch|at|be|pt|br|jp|cn|in|au|ca|nz|ru|info|biz|gov|edu|mil|me|tv|ai|gg|so|sh|tech|xyz|site|online|store)$/;
    email = /^[\w.+-]+@([a-z\d.-]+)$/;
    rooted = /^(?:\.{0,2}|~|\$\{?HOME\}?|[A-Za-z]:|file:)[\\/]/;
    fileName = /^[\w.@ /\\-]*\.(?:pem|key|crt|cer|der|p12|pfx|jks|p8|pub|asc|gpg|json5?|jsonc|ya?ml|toml|ini|conf|cfg|env|txt|md|rst|html?|xml|csv|tsv|log|sql|sh|bash|ps1|bat|py|rb|php|go|rs|java|kt|swift|cs?|h|cpp|m?[jt]sx?|cjs|css|s[ac]ss|vue|svelte|png|jpe?g|gif|svg|ico|webp|pdf|zip|gz|tgz|tar|lock|tf|tfvars|hcl|properties|gradle|plist|tmpl|tpl|erb|ejs|hbs|snap|map|wasm|proto|graphql|feature|secret|token)$/i;
    pathOnly = /^[\w.@:~-]*[\\/][\w.@:~ -]*[\\/][\w.@:~ \\/-]+$/;
    slashed = /^[\w.@:{}*+~-]+(?:[/\\][\w.@:{}*+~-]+)+(?:\/|#[\w.-]+)?$/;
  }
});
function isEncrypted(text2) {
  if (text2.length < 24) return false;
  const first = text2.charCodeAt(0);
  if (first === 101 && text2.startsWith("eyJ")) return jwe.test(text2);
  return formats.test(text2) || text2.length > 600 && sealed.test(text2) || rails.test(text2);
}
var formats, jwe, sealed, rails;
var init_value_encrypted = __esm({
  "src/engine/value-encrypted.ts"() {
    "use strict";
    formats = /^(?:CiQA[\w+/=-]{60}|AQ[IE]CAH[\w+/=-]{60}|vault:v\d+:|gAAAAAB[\w-]{60}|\{?AQAAABAAAA[\w+/=]{20}|ENC\[(?:AES256_GCM|PKCS7|GPG|KMS)|\$ANSIBLE_VAULT;|EJ\[\d:[\w+/=]{40,44}:[\w+/=]{32}:|-----BEGIN (?:PGP MESSAGE|AGE ENCRYPTED)|age-encryption\.org|encrypted:[\w+/=]{20}|hQ[EIM][MO]A[\w+/=]{100}|[\w+/]{22}==![\w+/]{22,}={0,2}$)/;
    jwe = /^eyJ[\w-]{10,}\.[\w-]*\.[\w-]{8,}\.[\w-]{4,}\.[\w-]{16,}$/;
    sealed = /^Ag[A-D][\w+/]{600,}={0,2}$/;
    rails = /^[\w+/]{16,}={0,2}--[\w+/]{16}(?:==)?--[\w+/]{22}==$/;
  }
});
function isCode(text2, random) {
  return (random ? callShape : codeShape).test(text2);
}
function isExpression(text2, random) {
  return random ? callShape.test(text2) || randomMember.test(text2) : expression.test(text2) || member.test(text2);
}
function isPlainlyProse(text2, lower2) {
  return (sentence.test(text2) || nonAscii.test(text2) || capitalised.test(text2)) && isProse(text2, lower2);
}
function isIdentifier(text2) {
  if (text2.length > 100) return false;
  if (selector.test(text2) || verbed.test(text2)) return true;
  if (!humped.test(text2) && !separated.test(text2)) return false;
  const list = keyWords(text2);
  return list.length > 1 && list.some((word) => fieldWords.has(word)) && !list.some((word) => throwaway.has(word));
}
function isPlainWording(text2) {
  return plainWording.test(text2);
}
function repeatsName(text2, keyName) {
  if (text2.length > 100 || !constant.test(text2)) return false;
  const list = keyWords(text2);
  if (list.length < 2) return false;
  const own = new Set(keyWords(keyName));
  const shared = list.filter((word) => own.has(word)).length;
  return shared >= 2 && (shared * 3 >= list.length * 2 || inCapitals.test(text2) && shared >= own.size);
}
function isProse(text2, lower2) {
  if (words("translations").has(lower2) || endsAsText.test(text2) || markup.test(text2)) return true;
  if (oneLongWord.test(lower2) && endsInTranslation(lower2)) return true;
  const compound = labelled.exec(text2);
  if (compound !== null) {
    const last = compound[1].toLowerCase();
    if (words("translations").has(last) || words("password").has(last)) return true;
  }
  if (capitalised.test(text2) && fieldWords.has(lower2)) return true;
  if (nonAscii.test(text2)) {
    if (foreign.test(text2)) return true;
    if ((text2.match(foreignLetter)?.length ?? 0) * 3 >= text2.length) return true;
  }
  if (!blank.test(text2)) return text2.startsWith("<") && text2.endsWith(">");
  let total = 0;
  let plain5 = 0;
  for (const part of text2.split(/\s+/)) {
    if (!letter.test(part)) continue;
    total++;
    if (part.length >= 16 && isRandom(part)) return false;
    if (wordish.test(part)) plain5++;
  }
  return total === 0 || plain5 * 2 >= total;
}
function isOperator(text2) {
  return text2.length < 24 && !/[A-Za-z0-9\u00aa-\uffff]/.test(text2.replace(/\\[a-z]/g, ""));
}
function endsInTranslation(lower2) {
  for (let start = 3; start <= lower2.length - 6; start++) {
    const end = lower2.slice(start);
    if (words("translations").has(end) || germanic.has(end)) return true;
  }
  return false;
}
var plainWording, inCapitals, constant, codeShape, callShape, expression, member, randomMember, humped, separated, selector, verbed, fieldWords, throwaway, sentence, oneLongWord, germanic, labelled, capitalised, blank, letter, wordish, nonAscii, foreignLetter, foreign, endsAsText, markup;
var init_value_text = __esm({
  "src/engine/value-text.ts"() {
    "use strict";
    init_key_name();
    init_randomness();
    init_words();
    plainWording = /^[\W_]{0,2}[A-Za-z\u00aa-\uffff]+(?:[-_.:@/\\ ]{1,2}[A-Za-z\u00aa-\uffff]+)*[.:,;?\u2026@]?$/;
    inCapitals = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
    constant = /^[A-Za-z][A-Za-z0-9]*(?:[-_.:/ ][A-Za-z0-9]+)+$|^[a-z]+(?:[A-Z][a-z0-9]+)+$/;
    codeShape = /^(?:[A-Za-z_$@&*!][\w$]*(?:(?:\?\.|\.|::|->)[\w$]+|\[[^\]]*\])*[;,!?]?|.*(?:=>|\|\||&&|\?\?|[()[\]{}<>|]).*|(?:await|new|typeof|function|async|return|if|not|lambda) .*|.* (?:\+|if|or|and|as|in|is) .*)$/s;
    callShape = /^[A-Za-z_$][\w$.]*[([]|^\[[A-Z][\w.]*\]::\w|^\/.+\/[dgimsuvy]*[;,)]*$/;
    expression = /^(?:.*[,;([{]|\[\]\w+\(.*|&?[A-Z]\w*\{.*\}|\[[A-Za-z_].*\]|!{0,2}[&*]?[A-Za-z_$][\w$]*(?:\[[^\]]*\])*(?:(?:\?\.|!?\.|->|::)[A-Za-z_$]*[A-Za-z_$](?:\[[^\]]*\])*)+[!?)]*|[!&*]{1,2}[A-Za-z_$][\w.]*|[A-Za-z_$][\w$.]*[([].*|[A-Za-z_][\w.:]*<.*>[!?)]*|.*=>.*)$/s;
    member = /^(?:[\w.]+\.#\w+|\.[a-z]\w*|(?:[A-Z][A-Za-z]*|[a-z]+[A-Z][A-Za-z]*|[a-z]+)\.[a-z_]+\d{0,3}[?!]?|[A-Za-z_][\w.]*\{.*\}|\[[A-Za-z][\w.]*\]::.*|\(\*?[A-Za-z_].*)$/s;
    randomMember = /^[a-z]{1,12}(?:\.[A-Za-z]+){1,4}[,;]$|^[A-Z][A-Z\d]{1,9}(?:_[A-Z\d]{1,9})+$|^[A-Za-z_]\w{0,24}(?:->[A-Za-z_]\w*)+[;,]?$|^\([a-z]\w{1,20}[ *]{0,3}\)\(?[A-Za-z_]/;
    humped = /^[A-Za-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:[A-Z][a-z]*)+$/;
    separated = /^[A-Za-z]+(?:[-_.:](?:[A-Za-z]+|b64|base64|sha\d+|md5|oauth2|v\d))+$/;
    selector = /^(?:rule|role|scope|class|type|enum|attr|field|i18n|ref|prop|param|column):[a-z][\w.-]*$|^(?:ou|cn|dc|uid|o)=[\w-]+(?:,(?:ou|cn|dc|uid|o)=[\w-]+)*,?$|^[=&<]\??[a-z][A-Za-z]+$|^[#.][A-Za-z][A-Za-z_-]*$|^[\w.#-]*\[[\w-]+(?:[~|^$*]?=.*)?\]$|^\^.*\$$|^--?[a-z][a-z-]*=?$|^@[a-z][\w-]*$/;
    verbed = /^(?:match|verify|validate|check|reset|forgot|lost|update|edit|save|submit|show|hide|toggle|get|set|has|is|invalid|wrong|require|mask|compare)_?(?:pass(?:word|wd)?|passwords|pwd|secret|token)s?$/i;
    fieldWords = new Set(
      "password passwd pwd pass passphrase passcode token secret key credential credentials auth login signin signup user username email name field input form header label title text error message button page view id access refresh reset forgot current new old confirm confirmation repeat client api type value url public private bearer session cookie csrf xsrf hint placeholder description settings account profile required invalid missing validation provider service manager param query body grant required authorization authentication".split(
        " "
      )
    );
    throwaway = new Set(
      "my super change changeme dev local example default the this very test please".split(" ")
    );
    sentence = /\s.*[.?!:]$|^[A-Za-z\u00aa-\uffff]+[:?]$/;
    oneLongWord = /^[a-z]{9,40}$/;
    germanic = /* @__PURE__ */ new Set(["passwort", "kennwort"]);
    labelled = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)*-([A-Za-z]+)$/;
    capitalised = /^[A-Z][a-z]+$/;
    blank = /\s/;
    letter = /[A-Za-z\u00aa-\uffff]/;
    wordish = /^[^A-Za-z0-9\u00aa-\uffff]*[A-Za-z\u00aa-\uffff][A-Za-z\u0080-\uffff'`-]*[^A-Za-z0-9]*$/;
    nonAscii = /[\u0080-\uffff]/;
    foreignLetter = /[\u0080-\uffff]/g;
    foreign = /^[^0-9$+<=>^`|~]+$/;
    endsAsText = /^[A-Za-z\u00aa-\uffff]+(?:[:?\u2026]|\.\.\.)$|^[A-Z][a-z]+\.$/;
    markup = /^\s*(?:<|&lt;)[a-z][\w-]*(?:\s[^<>]*?)?\/?(?:>|&gt;)/i;
  }
});
function classifyValue(value, keyName = "", bare = false, near) {
  const text2 = hasBlankEnds(value) ? value.trim() : value;
  if (text2 === "") return verdicts.empty;
  const unquoted = withoutQuotes(text2);
  if (unquoted !== void 0) return classifyValue(unquoted, keyName, bare, near);
  if (text2.length > longest) return classifyLong(text2);
  const inner = referenceDefault(text2);
  if (inner !== void 0) {
    const verdict6 = classifyValue(inner, keyName, false, near);
    return verdict6.kind === "empty" || inner.length < shortest2 ? verdicts.reference : verdict6;
  }
  if (isReference(text2) || isEmbeddedCode(text2)) return verdicts.reference;
  const lower2 = text2.toLowerCase();
  const scalar = scalarOf(text2, lower2);
  if (scalar !== void 0) return scalar;
  if (expressionSource.test(text2)) return verdicts.placeholder;
  const special = specialOf(text2, lower2, keyName);
  if (special !== void 0) return special;
  if (namedKey.test(text2) && /key$/i.test(keyName)) return verdicts.identifier;
  const random = isRandom(text2);
  if (bare && isCode(text2, random)) return verdicts.reference;
  const place2 = placeOf(text2, lower2, random);
  if (place2 !== void 0) return verdicts[place2];
  if (isOperator(text2)) return verdicts.placeholder;
  if (isPlainlyProse(text2, lower2)) return verdicts.prose;
  if (isPlaceholder(text2)) {
    return oneWord.test(lower2) && isDevDefault(lower2, keyName, near) ? verdicts["dev-default"] : verdicts.placeholder;
  }
  if (random && (text2.length > 20 || !isDevDefault(lower2, keyName, near))) return verdicts.random;
  if (words("keywords").has(lower2) || validation.test(lower2)) return verdicts.keyword;
  if (isIdentifier(text2) || isCodeWord(text2)) return verdicts.identifier;
  if (!text2.includes(" ") && isDevDefault(lower2, keyName, near)) return verdicts["dev-default"];
  if (isProse(text2, lower2)) return verdicts.prose;
  if (keyName !== "" && repeatsName(text2, keyName)) return verdicts.identifier;
  return verdicts.wordLike;
}
function verdict(kind2, random = false) {
  return Object.freeze({ kind: kind2, random });
}
function hasBlankEnds(value) {
  return value.charCodeAt(0) <= 32 || value.charCodeAt(value.length - 1) <= 32;
}
function classifyLong(text2) {
  if (text2.startsWith("-----BEGIN")) return verdicts.pem;
  return isRandom(text2) ? verdicts.random : verdicts.prose;
}
function withoutQuotes(text2) {
  const first = text2.charCodeAt(0);
  if (first !== 34 && first !== 39 && first !== 92) return void 0;
  return nestedQuotes.exec(text2)?.[1];
}
function scalarOf(text2, lower2) {
  if (text2.length > 64) return void 0;
  if (booleans.has(lower2)) return verdicts.boolean;
  if (nulls.has(lower2)) return verdicts.null;
  const first = text2.charCodeAt(0);
  if (first >= 97 && first <= 122 && first !== 118) return void 0;
  if (number.test(text2))
    return text2.length >= 5 && isPlaceholder(text2) ? verdicts.placeholder : verdicts.number;
  if (version.test(text2)) return verdicts.number;
  return duration.test(text2) ? verdicts.duration : void 0;
}
function specialOf(text2, lower2, keyName) {
  if (isUuid(text2)) return isPlaceholder(text2) ? verdicts.placeholder : verdicts.uuid;
  const first = text2.charCodeAt(0);
  if ((first === 36 || first === 123 || first === 112) && passwordHash.test(text2))
    return verdicts["password-hash"];
  if (bcryptInBase64.test(text2)) return verdicts["password-hash"];
  if (integrity.test(text2)) return verdicts.hash;
  if (isEncrypted(text2)) return verdicts.reference;
  if (keyName !== "" && hashNames.test(keyName) && (hashLengths.has(text2.length) || hexOnly.test(text2)) && isRandom(text2)) {
    return verdicts.hash;
  }
  if ((keyId.test(text2) || isKeyId(text2)) && pgpNames.test(keyName)) return verdicts.hash;
  if (isKeyId(text2) && signKey.test(keyName)) return verdicts.hash;
  if (isPublicForm(text2) || isNameList(text2)) return verdicts.identifier;
  if (coin.test(text2) && coinName.test(keyName) || nkey.test(text2) && nkeyName.test(keyName))
    return verdicts.identifier;
  if (anyKey.test(keyName) && isKeyId(text2) && classifyKeyName(keyName) === "weak") return verdicts.hash;
  if (first === 45 && text2.startsWith("-----BEGIN")) return verdicts.pem;
  if (keyName.toLowerCase() === "pwd" && homes.test(text2)) return verdicts.path;
  if (keyName !== "" && text2.charAt(keyName.length) === "=" && text2.startsWith(keyName))
    return classifyValue(text2.slice(keyName.length + 1), keyName);
  const scheme = authScheme.exec(lower2);
  return scheme === null ? void 0 : classifyScheme(text2.slice(scheme[0].length), keyName);
}
function classifyScheme(rest, keyName) {
  const verdict6 = classifyValue(rest, keyName);
  return verdict6.kind === "literal" && !verdict6.random && wordOnly.test(rest) ? verdicts.prose : verdict6;
}
var longest, shortest2, expressionSource, validation, namedKey, oneWord, verdicts, nestedQuotes, booleans, nulls, number, version, duration, passwordHash, bcryptInBase64, integrity, hashLengths, hexOnly, hashNames, keyId, pgpNames, signKey, anyKey, nkey, nkeyName, coin, coinName, homes, authScheme, wordOnly;
var init_value_class = __esm({
  "src/engine/value-class.ts"() {
    "use strict";
    init_dev_default();
    init_key_name();
    init_placeholder();
    init_randomness();
    init_value_code();
    init_value_place();
    init_value_public();
    init_value_reference();
    init_value_encrypted();
    init_value_text();
    init_words();
    longest = 4096;
    shortest2 = 4;
    expressionSource = /^<\|.*\|>$|^(?:\d{0,2}[A-Za-z]+[?*+]?|[A-Za-z]\{\d(?:,\d)?\})(?:\|(?:\d{0,2}[A-Za-z]+[?*+]?|[A-Za-z]\{\d(?:,\d)?\})){1,12}$|\[[^\]]{1,60}\][+*]?\{\d+(?:,\d*)?\}|\[[^\]]{0,60}\\[dwsDWS]|\(\?(?:[:=!]|<[=!A-Za-z]|P<)|\[\^[^\]]{1,40}\][+*{]|\\[dwsDWS][+*{]/;
    validation = /^(?:(?=(?:[^|]{1,80}\|){0,8}(?:required|nullable|sometimes|present|filled|string|confirmed|min:|max:))[a-z_]{2,30}(?::[^|]{0,60})?(?:\|(?:[a-z_]{2,30}(?::[^|]{0,60})?)?){1,12}|(?:min|max|between|size|digits):[\d,]+|(?:required|prohibited|exclude|missing|present|accepted|declined)_(?:if|unless|with|without)(?:_[a-z]{2,12})?:[\w.,*-]+|(?:same|different|exists|unique|confirmed):[A-Za-z_][\w.,]*)$/;
    namedKey = /^[a-z\d]{1,12}(?:-[a-z\d]{1,12})*-(?:ssh-?)?key$/;
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
    nestedQuotes = /^(?:\\?["']){1,2}([^"'\\]{2,})(?:\\?["']){1,2}$/;
    booleans = new Set("true false yes no on off y n t f".split(" "));
    nulls = new Set(`null nil none undefined nan ~ n/a na void - -- {} [] "" ''`.split(" "));
    number = /^[+-]?(?:\d[\d_,]*(?:\.\d+)?(?:e[+-]?\d+)?[nlfu%]?|0x[\da-f]{1,16}|\.\d+)$/i;
    version = /^[~^<>=v ]*\d+(?:\.[\dx*]+)+(?:[-+][\w.-]{1,30})?$|^#[\da-f]{3,8}$|^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$|^[\d.]+(?:\/\d+|:\d+)$|^(?:[\da-f]{2}:){5}[\da-f]{2}$/i;
    duration = /^[+-]?\d+(?:\.\d+)?\s?(?:ns|us|\u00b5s|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?|[kmgt]i?b?|bytes?|bits?|px|r?em|rounds?)$|^(?:\d+[hms]){2,3}$|^P(?=\w)(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/i;
    passwordHash = /^\$?\$(?:2[abxy]?|argon2(?:id|i|d)|[1567y]|gy|apr1|scrypt|s0|pbkdf2(?:-sha\d+)?|bcrypt-sha256)\$|^\{(?:bcrypt|argon2|scrypt|pbkdf2|sha256)(?:@\w+)?\}|^\{(?:SSHA|SHA|SMD5|MD5|CRYPT|PBKDF2)[\w-]*\}|^pbkdf2[_:]sha\d+[$:]/i;
    bcryptInBase64 = /^JDJ[hi5]JD[A-Za-z\d+/]{74}={0,2}$/;
    integrity = /^(?:[a-z]{2,10}[-_.])?(?:sha(?:1|224|256|384|512)|md5|blake2b|h1)[-:=][\w+/=-]{20,}(?:\s|$)/i;
    hashLengths = /* @__PURE__ */ new Set([32, 40, 48, 56, 64, 96, 128]);
    hexOnly = /^(?:0x)?[\da-f]+$/i;
    hashNames = /hash|encrypted|digest|integrity|checksum|commit|etag|sha(?:1|224|256|384|512)?(?:sum)?(?![a-z])|md5|crc|fingerprint|revision|gitref|git_?head/i;
    keyId = /^(?:0x)?(?:[\dA-F]{16}|(?:[\dA-F]{4} ?){10})$/i;
    pgpNames = /gpg|pgp|recv-?key|key_?id|(?:^|[._]|git_?)signing[._]?key$|(?:^|_)(?:apt|rpm|yum|dnf|repo|keyring)_/i;
    signKey = /(?:^|[._])sign_?key$/i;
    anyKey = /keys?$/i;
    nkey = /^[ACNOUX][A-Z2-7]{55}$/;
    nkeyName = /nkey|nats|account|operator|user|issuer|subject|server|cluster/i;
    coin = /^[1-9A-HJ-NP-Za-km-z]{43,44}$/;
    coinName = /^(?!token$)(?!.*(?:api|access|auth|refresh|bearer|bot|user|session|secret|private)).*token(?:_?(?:mint|address|account|metadata|vault|program|market|id|authority)\w*)?$/i;
    homes = /^(?:~\/|\/(?:home|Users|root|usr|var|opt|srv|mnt|tmp|private|workspaces?|builds?|data|app)(?:\/|$)|[A-Za-z]:\\)/;
    authScheme = /^(?:bearer|basic|token|apikey|bot|digest|negotiate|key) +(?=\S+$)/;
    wordOnly = /^[A-Za-z\u00aa-\uffff.:!?'-]+$/;
  }
});
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
function elementValue(bytes, nameStart, nameEnd, behind2) {
  const before2 = bytes[nameStart - 1];
  if (bytes[behind2] === sign.less) {
    return before2 === sign.greater && bytes[behind2 + 1] === sign.slash ? nextElement(bytes, behind2) : void 0;
  }
  const isTag2 = before2 === sign.less || before2 === sign.colon && hasPrefix(bytes, nameStart - 1);
  if (!isTag2 && (behind2 === nameEnd || !isAttribute(bytes, nameStart))) return void 0;
  if (isTag2 && nameEnd - nameStart === 3 && /^key$/i.test(bytes.toString("latin1", nameStart, nameEnd)))
    return void 0;
  if (isTag2 && (bytes[nameStart - 2] === sign.question || bytes[nameStart - 3] === sign.question))
    return void 0;
  const end = tagEnd(bytes, behind2);
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
function findPartner(bytes, nameStart, behind2) {
  const role = roleOf(bytes, nameStart);
  if (role === void 0) return void 0;
  const text2 = bytes.toString("latin1", behind2, behind2 + REACH4);
  const found2 = (role === "block" ? defaultBehind : valueBehind).exec(text2);
  if (found2 && !leavesEntry(found2[0])) return behind2 + found2[0].length;
  if (role === "block") return void 0;
  const from = Math.max(0, nameStart - REACH4);
  const before2 = valueBefore.exec(bytes.toString("latin1", from, nameStart));
  return before2 ? from + before2.index + before2[1].length : void 0;
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
function leavesEntry(text2) {
  return /\)[ \t]*\n|\n[ \t]*-[ \t]|[\s,"'](?:[A-Za-z]{0,12}name|key)\\?["']?\s{0,8}[:=]|\n[ \t]*\n|(?:\n[^\n]*){6}/i.test(
    text2
  );
}
var REACH4, label, joint, valueBehind, defaultBehind, valueBefore;
var init_assignment_partner = __esm({
  "src/engine/detectors/assignment-partner.ts"() {
    "use strict";
    init_bytes();
    init_signs();
    REACH4 = 260;
    label = String.raw`\\{0,3}["']?(?:[A-Za-z]{0,12}[Vv]alue|VALUE|default(?:_value|Value)?|defaultvalue|content)\\{0,3}["']?`;
    joint = String.raw`[ \t]{0,12}(?:=>|[:=])[ \t]{0,12}`;
    valueBehind = new RegExp(String.raw`^[^{}[\]<>;]{0,180}?(?:[\s,;]|^)${label}${joint}`);
    defaultBehind = /^[ \t]*\{[^}]{0,220}?[\s,{]default[ \t]{0,20}=[ \t]{0,12}/;
    valueBefore = new RegExp(
      String.raw`((?:^|[\s,{(-])${label}${joint})(?:"[^"\n]{6,160}"|'[^'\n]{6,160}'|[^\s"',{}]{6,160}),?\s{0,40}\\{0,3}["']?(?:[A-Za-z]{0,12}[Nn]ame|key)\\{0,3}["']?${joint}\\{0,3}["']?$`
    );
  }
});
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
      if (bytes[at2 + 1] !== sign.bar) {
        const cell = make("cell", 1);
        const first = bytes[cell.after];
        return first === sign.doubleQuote || first === sign.singleQuote ? void 0 : cell;
      }
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
  if (quotedName && labelOfBlock.test(bytes.toString("latin1", at2, at2 + 130))) return void 0;
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
var MAX_BLANKS, labelOfBlock;
var init_assignment_operator = __esm({
  "src/engine/detectors/assignment-operator.ts"() {
    "use strict";
    init_bytes();
    init_assignment_element();
    init_assignment_partner();
    init_quote();
    init_signs();
    MAX_BLANKS = 48;
    labelOfBlock = /^"[\w-]{1,120}"[ \t]*\{/;
  }
});
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
  const before2 = bytes[nameStart - 1];
  if (operator.kind === "equals" && !operator.spaced) {
    if (isParameter(bytes, nameStart)) {
      return bytes.subarray(nameStart, nameEnd).includes(sign.dot) ? void 0 : "query";
    }
    if (before2 === sign.semicolon) return "connection-string";
    if (before2 === sign.dash) return "shell";
  }
  if (bytes[nameStart - 2] === sign.backslash || startsLine(bytes, nameStart)) return "line";
  if (operator.kind === "equals") {
    if (operator.spaced) return void 0;
    const inShell = before2 === 32 || before2 === sign.doubleQuote || before2 === sign.singleQuote;
    if (inShell && isUpperCase(bytes, nameStart, nameEnd)) return "shell";
    if (before2 === 32 && bytes[nameStart - 2] === sign.semicolon) return "connection-string";
    if (inShell || before2 === sign.comma || before2 === sign.equals || before2 === sign.colon) return "list";
    return void 0;
  }
  return operator.spaced && before2 !== void 0 ? "label" : void 0;
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
function readSpaced(bytes, operator, nameStart) {
  const { after } = operator;
  const byte = bytes[after];
  const isQuote2 = byte === sign.doubleQuote || byte === sign.singleQuote;
  if (!isQuote2 && isPlainWord(bytes, after)) return void 0;
  const start = lineStart(bytes, nameStart, nameStart - 120);
  if (start === void 0) return void 0;
  const before2 = () => bytes.toString("latin1", start, nameStart);
  if (isQuote2) {
    const value = readString(bytes, after);
    if (value === void 0) return void 0;
    const prefix = before2();
    const alone = prefix.trim() === "" && restIsComment(bytes, value.end + 1);
    const isKeyword = /(?:^|[\s{]):$/.test(prefix);
    return alone || isKeyword || DIRECTIVES.test(prefix) || LOGIN.test(prefix) || SQL.test(prefix) ? value : { ...value, form: "list" };
  }
  const isFirst = start === nameStart || run(bytes, start, nameStart, BLANK) === nameStart - start;
  if (!isFirst && !mayBeDirective(bytes, start, nameStart)) return void 0;
  return typed(bytes, after) ?? plain2(bytes, after, isFirst ? "" : before2());
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
function plain2(bytes, from, prefix) {
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
  const text2 = bytes.toString("latin1", start, nameStart);
  return DIRECTIVES.test(text2) || LOGIN.test(text2) || /^[ \t]*(?:enable|default|var|const)[ \t]+$/.test(text2);
}
var MAX_VALUE2, LEADING_WORDS, DIRECTIVES, LOGIN, SQL;
var init_bare_value = __esm({
  "src/engine/detectors/bare-value.ts"() {
    "use strict";
    init_bytes();
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
function distantValue(bytes, operator, nameStart) {
  const { kind: kind2, after } = operator;
  if (kind2 !== "equals" && kind2 !== "colon") return void 0;
  const byte = bytes[after];
  if (byte === void 0) return void 0;
  if (is(bytes, after, NEWLINE)) return onNextLine(bytes, operator, nameStart);
  if (byte === sign.openingBrace && bytes[after + 1] !== sign.openingBrace && (kind2 === "colon" || operator.spaced))
    return memberBehind(bytes, after);
  if (byte === sign.opening || byte === sign.openingBracket) {
    const inner = skipToText(bytes, after + 1, 1);
    const literal = readString(bytes, inner);
    if (literal) return byte === sign.opening ? literal : { ...literal, form: "list" };
    return void 0;
  }
  if (kind2 === "colon") {
    if (byte === sign.greater || byte === sign.bar) {
      const style = /^[>|][+-]?\d?[+-]?[ \t]*(?=[\r\n])/.exec(bytes.toString("latin1", after, after + 12));
      if (style) return blockScalar(bytes, after + style[0].length);
    }
    if (byte === 33 || byte === sign.ampersand) {
      const tag = /^(?:!!?[A-Za-z][\w-]{0,20}|&[A-Za-z][\w-]{0,30})[ \t]+(?=[^\s{[(|>=&])/.exec(
        bytes.toString("latin1", after, after + 48)
      );
      if (tag && !/^!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env|include|reference)/.test(tag[0]))
        return readString(bytes, after + tag[0].length) ?? restOfLine(bytes, after + tag[0].length);
    }
  }
  return fallback(bytes, after);
}
function fallback(bytes, from) {
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
  if (match === null) return void 0;
  return readString(bytes, from + match[0].length);
}
function onNextLine(bytes, operator, nameStart) {
  const text2 = skipToText(bytes, operator.after, 1);
  const start = lineStart(bytes, nameStart, nameStart - 200);
  if (start === void 0 || is(bytes, text2, NEWLINE)) return NONE;
  const own = lineStart(bytes, text2, text2 - 200);
  if (own === void 0) return NONE;
  const isItem = bytes[text2] === sign.dash && is(bytes, text2 + 1, BLANK);
  const deeper = indentation(bytes, own) > indentation(bytes, start);
  if (operator.kind === "equals") {
    const inner = bytes[text2] === sign.opening ? skipToText(bytes, text2 + 1, 1) : text2;
    return readString(bytes, inner) ?? NONE;
  }
  if (isItem) {
    const at2 = text2 + 1 + run(bytes, text2 + 1, text2 + 9, BLANK);
    const value = readString(bytes, at2) ?? restOfLine(bytes, at2);
    return value ? { ...value, form: "list" } : NONE;
  }
  const literal = readString(bytes, text2);
  if (literal) return bytes[literal.end + 1] === sign.colon ? memberBehind(bytes, text2 - 1) : literal;
  if (!deeper) return NONE;
  const name = text2 + run(bytes, text2, text2 + 40, NAME);
  if (name > text2 && bytes[name] === sign.colon && is(bytes, name + 1, BLANK | NEWLINE))
    return memberBelow(bytes, text2, indentation(bytes, own));
  const rest = restOfLine(bytes, text2);
  return rest ? { ...rest, form: "loose" } : NONE;
}
function memberBehind(bytes, from) {
  const text2 = bytes.toString("latin1", from, from + 260);
  const match = MEMBER_WORD.test(text2) ? member2.exec(text2) : null;
  return (match && readString(bytes, from + match[0].length)) ?? NONE;
}
function memberBelow(bytes, from, indent) {
  let at2 = from;
  for (let lines = 0; lines < 6; lines++) {
    const key2 = /^(?:value|default|plainText|stringValue)[ \t]*:[ \t]+(?=\S)/i.exec(
      bytes.toString("latin1", at2, at2 + 48)
    );
    if (key2) return readString(bytes, at2 + key2[0].length) ?? restOfLine(bytes, at2 + key2[0].length) ?? NONE;
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
var NONE, member2, MEMBER_WORD;
var init_distant_value = __esm({
  "src/engine/detectors/distant-value.ts"() {
    "use strict";
    init_bytes();
    init_assignment_value();
    init_line();
    init_signs();
    NONE = { start: 0, end: 0, quoted: false };
    member2 = /^[\s{]{0,60}(?:[^{}]{0,160}?[\s,{])?\\{0,3}["']?(?:[Vv]alue|[Dd]efault|default[Vv]alue|default_value|plain(?:[Tt]ext)?|stringValue)\\{0,3}["']?[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}/;
    MEMBER_WORD = /alue|efault|plain/;
  }
});
function joinPieces(bytes, open, first, onOneLine = false) {
  const quote = bytes[open];
  let { end, after } = first;
  let joined2;
  for (let n = 0; n < MAX_PIECES; n++) {
    const next = nextPiece(bytes, after, quote, onOneLine);
    if (next === void 0) break;
    joined2 = (joined2 ?? bytes.toString("latin1", first.start, first.end)) + bytes.toString("latin1", next.start, next.end);
    end = next.end;
    after = next.after;
  }
  return joined2 === void 0 ? void 0 : { start: first.start, end, joined: joined2.replace(SCHEME, "") };
}
function nextPiece(bytes, after, quote, onOneLine) {
  let i = after + run(bytes, after, after + 48, BLANK);
  const onLine2 = i;
  if (bytes[i] === sign.backslash && is(bytes, i + 1, NEWLINE)) i++;
  i = skipToText(bytes, i, 2);
  const length = joinerLength(bytes, i);
  if (length > 0) i = skipToText(bytes, i + length, 2);
  else if (i === onLine2 && (!onOneLine || i === after)) return void 0;
  if (length === 0 && bytes[i] !== quote || quoteLength(bytes, i) !== 1) return void 0;
  const piece = readQuoted(bytes, i);
  if (piece === void 0 || length > 0) return piece;
  const next = piece.after + run(bytes, piece.after, piece.after + 8, BLANK);
  return bytes[next] === sign.colon || bytes[next] === sign.equals ? void 0 : piece;
}
function joinerLength(bytes, i) {
  const byte = bytes[i];
  if (byte === 43) return bytes[i + 1] === 43 ? bytes[i + 2] === 43 ? 0 : 2 : 1;
  if (byte === sign.dot) return bytes[i + 1] === sign.dot ? 2 : concatLength(bytes, i) || 1;
  if (byte === PIPE) return bytes[i + 1] === PIPE ? 2 : 0;
  if (byte === sign.ampersand) return bytes[i + 1] === sign.ampersand ? 0 : 1;
  return byte === sign.less && bytes[i + 1] === sign.greater ? 2 : 0;
}
function concatLength(bytes, i) {
  return bytes.toString("latin1", i, i + CONCAT.length) === CONCAT ? CONCAT.length : 0;
}
var MAX_PIECES, PIPE, SCHEME, CONCAT;
var init_pieces = __esm({
  "src/engine/detectors/pieces.ts"() {
    "use strict";
    init_bytes();
    init_line();
    init_quote();
    init_signs();
    MAX_PIECES = 64;
    PIPE = 124;
    SCHEME = /^(?:bearer|basic|token|apikey) +/i;
    CONCAT = ".concat(";
  }
});
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
      return readSpaced(bytes, operator, nameStart);
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
    const distant = distantValue(bytes, operator, nameStart);
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
  if (bytes[close + 1] !== sign.slash) return void 0;
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
  const before2 = bytes[nameStart - 1];
  if (before2 === sign.question) return true;
  if (before2 === sign.ampersand) return bytes[nameStart - 2] !== sign.ampersand;
  if (before2 === sign.semicolon && bytes[nameStart - 5] === sign.ampersand)
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
function readAssignment(bytes, hit, tells) {
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
  const name = bytes.toString("latin1", nameStart, nameEnd);
  if (!tells(name)) return void 0;
  const value = readValue(bytes, operator, nameStart, nameEnd);
  if (value === void 0 || value.end <= value.start) return void 0;
  return {
    name,
    nameEnd,
    valueStart: value.start,
    valueEnd: value.end,
    ...value.joined === void 0 ? {} : { joined: value.joined },
    quoted: value.quoted,
    form: formOf(bytes, operator, nameStart, nameEnd, value)
  };
}
function isBinding(bytes, nameStart) {
  const before2 = bytes[nameStart - 1];
  if (before2 !== 58 && before2 !== 64) return false;
  return is(bytes, nameStart - 2, BLANK | NEWLINE) || /v-bind$|x-bind$|v-on$/.test(bytes.toString("latin1", nameStart - 8, nameStart - 1));
}
function escapeLength(bytes, nameStart, hit) {
  const before2 = bytes[nameStart - 1];
  if (before2 === sign.backslash) {
    const first = bytes[nameStart];
    if (first === 110 || first === 114 || first === 116) return nameStart < hit ? 1 : 0;
    const written2 = /^(?:u00|x)2[0267]/i.exec(bytes.toString("latin1", nameStart, nameStart + 5));
    return written2 && nameStart + written2[0].length <= hit ? written2[0].length : 0;
  }
  const isByte = before2 === sign.percent && /^[2-7][0-9a-f]/i.test(bytes.toString("latin1", nameStart, nameStart + 2));
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
  let before2 = nameStart - (bytes[nameStart - 1] === sign.hash ? 3 : 2);
  while (is(bytes, before2, BLANK)) before2--;
  if (bytes[before2] !== sign.opening) return false;
  const callee = bytes.toString("latin1", before2 - runBefore(bytes, before2, before2 - 24, NAME), before2);
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
  const before2 = bytes.toString("latin1", nameStart, hit);
  const match = /^(?:[\w$.]{0,60}\.)?(?:set|with|using|use|add|put)_?(?![a-z])/.exec(
    `${before2}${String.fromCharCode(bytes[hit] ?? 0)}`
  );
  return match && match[0].length <= before2.length ? match[0].length : 0;
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
function isSigningKey(name) {
  return SIGNING.test(name);
}
function isReadableKey({ name, form, quoted }, value) {
  if (form !== "pair" || !SIGNING.test(name)) return false;
  const words3 = value.replace(FRAME, "");
  if (words3.length < SHORTEST || !ONLY_SIGNS.test(words3) || !quoted && EXPRESSION.test(words3)) return false;
  const { kind: kind2, random } = classifyValue(words3, name);
  return kind2 === "literal" && !random || kind2 === "dev-default" && words3 !== value;
}
var SIGNING, SHORTEST, FRAME, ONLY_SIGNS, EXPRESSION;
var init_readable_key = __esm({
  "src/engine/detectors/readable-key.ts"() {
    "use strict";
    init_value_class();
    SIGNING = /(?:jwt|jws|sign(?:ing|ature)?|session|cookies?|hmac|encryption|crypto|api[-_.]?key)[-_.]?(?:token[-_.]?)?(?:secret|key)(?:[-_.]?(?:key|base|string))?$|(?:^|[-_.])secret[-_.]?key(?:[-_.]?base)?$/i;
    SHORTEST = 8;
    FRAME = /^[=*#~_+.-]{3,}|[=*#~_+.-]{3,}$/g;
    ONLY_SIGNS = /^[\w=+!@#$%^&*~-]+$/;
    EXPRESSION = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
  }
});
function ruleById(context, id) {
  return context.rules.find((rule, index2) => rule.id === id && context.on[index2]);
}
var init_context = __esm({
  "src/engine/detectors/context.ts"() {
    "use strict";
  }
});
function whereUnsure(name, strength) {
  if (strength === "weak" && !/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$/.test(name)) return "outside-settings";
  if (reports.test(name) && !/secret|passw/i.test(name)) return "outside-settings";
  return isOpenKey(name) ? "in-pages" : void 0;
}
function isOpenKey(name) {
  const list = keyWords(name);
  return !list.some((word) => closed2.has(word)) && /^(?:api)?(?:key|token)s?$/.test(list.at(-1) ?? "");
}
var reports, closed2;
var init_unsure = __esm({
  "src/engine/detectors/unsure.ts"() {
    "use strict";
    init_key_name();
    reports = /bugsnag|rollbar|raygun|crashlytics|instabug|airbrake|trackjs|amplitude|mixpanel/i;
    closed2 = new Set(
      "access admin auth deploy master password personal priv private refresh secret service".split(" ")
    );
  }
});
function withoutBlanks(value) {
  const isDense = value.length >= 40 && value.length <= 80 && value.includes(" ") && (value.match(SIGNS)?.length ?? 0) >= 6;
  return isDense && value.split(" ").length <= 4 ? value.replaceAll(" ", "") : value;
}
function isCounted2(value) {
  return COUNTED.test(value);
}
function isDrawn(value) {
  return isRandom(/^0x[0-9a-f]{64}$/i.test(value) ? value.slice(2) : value);
}
function isMixed(value) {
  return value.length >= 8 && /[A-Za-z]/.test(value) && /\d/.test(value) && /[!@#$%^&*+~?=-]/.test(value) && !/[()[\]{}<>;,|/]/.test(value);
}
var SIGNS, COUNTED;
var init_value_looks = __esm({
  "src/engine/detectors/value-looks.ts"() {
    "use strict";
    init_randomness();
    SIGNS = /[!-/:-@[-`{-~]/g;
    COUNTED = /^[A-Za-z]{2,16}[!@#$%^&*_.-]{0,2}0?1234\d{0,6}[!@#$%^&*]{0,3}$/;
  }
});
function isClientKey(bytes, name, start, end) {
  const last = name.slice(name.lastIndexOf(".") + 1);
  if (named.test(last) || isReportingKey(name)) return true;
  const before2 = bytes.toString("latin1", Math.max(0, start - REACH5), start);
  if (openName.test(last) && (block.test(before2) || property.test(before2) || kit.test(before2))) return true;
  if (appCenter.test(last) && /app_?center/i.test(bytes.toString("latin1", Math.max(0, start - APP_FILE), end + REACH5)))
    return true;
  if (!plainName.test(last) && !/^client[-_]?secret$/i.test(last)) return false;
  if (appFile.test(bytes.toString("latin1", Math.max(0, start - APP_FILE), start))) return true;
  return plainName.test(last) && library.test(before2 + bytes.toString("latin1", end, end + REACH5));
}
function isReportingKey(name) {
  return isOpenKey(name) && keyWords(name).some((word) => reporting.has(word));
}
var REACH5, reporting, named, plainName, openName, services, block, appCenter, APP_FILE, appFile, property, kit, library;
var init_client_key = __esm({
  "src/engine/detectors/client-key.ts"() {
    "use strict";
    init_key_name();
    init_unsure();
    REACH5 = 250;
    reporting = new Set(
      "amplitude analytics countly exceptron hog mixpanel ph posthog segment telemetry".split(" ")
    );
    named = /^(?:web|ios|android|[ab]?maps?|a[-_]?map|bing(?:[-_]?maps?)?|thunderforest|map[-_]?tiler?)[-_]?(?:api[-_]?)?key$/i;
    plainName = /^(?:set)?(?:api[-_]?)?key$|^[a-z]{2,5}Key$|^auth$/i;
    openName = /^(?:(?:api|app|project|access|client|write|sdk)[-_]?)?(?:key|token)$/i;
    services = "(?<![A-Za-z])(?:amplitude|bugsnag|cf-beacon|crashlytics|exceptron|fullstory|hoptoad(?:notifier)?|inkeep|instabug|logrocket|mixpanel|raygun|rollbar|rudderstack|smartlook|trackjs)";
    block = new RegExp(
      `${services}\\w{0,16}["'\`]?\\s*(?:[:=]\\s*["']?|\\.\\w{1,20}\\(\\s*|\\(\\s*(?:\\)\\s*)?)?\\{[^{}]{0,200}$|${services}\\.configure do \\|\\w+\\|(?:(?!\\bend\\b)[\\s\\S]){0,200}$|<key>(?:fabric|${services}\\w{0,12})</key>\\s*<dict>(?:(?!</?dict>)[\\s\\S]){0,200}$`,
      "i"
    );
    appCenter = /^(?:ios|android|droid|uwp)?app[-_]?secret$/i;
    APP_FILE = 700;
    appFile = /"cp_id":\s*"\d/;
    property = /\bandroid:apiKey="$/;
    kit = /\bFontAwesomeKitConfig\b[^;]{0,200}$|\breCAPTCHAEnterprise\w{0,8}\s*[:=]\s*\{[^{}]{0,100}$/i;
    library = /\bdistinct_id\b|\bGTM-[A-Z\d]{6}|MapView\b|\bmapview_|\bol\.(?:source|layer)\.|\bL\.tileLayer|BingMaps|imagerySet|AMap|(?:maplibre|mapbox)gl|thunderforest\.com|maptiler\.com|flickr\.[a-z]+\.get/;
  }
});
function namesBeside(bytes, start, end) {
  const names2 = /* @__PURE__ */ new Set();
  for (const text2 of [
    bytes.toString("latin1", Math.max(0, start - REACH6), start),
    bytes.toString("latin1", end, end + REACH6)
  ]) {
    for (const match of text2.matchAll(nameSetting)) names2.add(match[1].toLowerCase());
    for (const match of text2.matchAll(roleName)) names2.add(match[1].toLowerCase());
  }
  return [...names2];
}
function isSignedAddress(bytes, start, end) {
  const text2 = `${bytes.toString("latin1", Math.max(0, start - 200), start)}\0${bytes.toString("latin1", end, end + 200)}`;
  const [before2 = "", after = ""] = text2.split("\0");
  return givenOut.test(before2) || tiles.test(before2.slice(before2.lastIndexOf("://") + 1)) || tiles.test(after.split(/["'\s]/, 1)[0]) || expiry.test(before2.slice(before2.lastIndexOf("://") + 1)) || expiry.test(after.split(/["'\s]/, 1)[0]);
}
function isWordOfText(bytes, value, start, end) {
  if (!/^[A-Za-z][A-Za-z-]{3,30}$/.test(value)) return false;
  const text2 = bytes.toString("latin1", Math.max(0, start - FAR), end + FAR).toLowerCase();
  const word = value.toLowerCase();
  for (let i = text2.indexOf(word); i >= 0; i = text2.indexOf(word, i + word.length)) {
    if (/[a-z0-9]/.test(text2.charAt(i - 1)) || /[a-z0-9]/.test(text2.charAt(i + word.length))) continue;
    if (!/[=:>"'`,(][ \t]*["'`]?$/.test(text2.slice(Math.max(0, i - 8), i))) return true;
  }
  return false;
}
function isSaltOfHash(bytes, name, start, end) {
  if (/saltValue$/i.test(name))
    return /^"\s{1,4}\w{0,10}[sS]pinCount=/.test(bytes.toString("latin1", end, end + 30));
  if (!/(?:^|[._])salt$/i.test(name)) return false;
  const around = bytes.toString("latin1", Math.max(0, start - 250), end + 250);
  if (/["']?(?:\w*_?hash(?:ed)?|hash\w{0,12}|value|iterations)\\?["']\s*:/i.test(around)) return true;
  return longHash.test(bytes.toString("latin1", Math.max(0, start - 2200), start));
}
function isHashWithSalt(bytes, value, end) {
  if (!/^(?:[\da-fA-F]{32}|[\da-fA-F]{40}|[\da-fA-F]{64})$/.test(value)) return false;
  return /^\\?["']?,?\s{1,30}#?\s{0,30}\\?["']?(?:\w{1,20}[_.-])?salt\\?["']?\s?[:=]/i.test(
    bytes.toString("latin1", end, end + 100)
  );
}
function isSearchKey(bytes, name, value, start, end) {
  if (!/^[0-9a-f]{32}$/.test(value) || !/(?:api|search|algolia)[-_]?key$/i.test(name)) return false;
  if (/admin|write/i.test(name)) return false;
  return /index_?name|docsearch|algolia-agent|algolianet\.com/i.test(
    bytes.toString("latin1", Math.max(0, start - REACH6), end + REACH6)
  );
}
function isEncryptedByJenkins(bytes, value, start) {
  if (bytes[start - 1] !== 62 || value.length % 4 !== 0 || !/^[A-Za-z\d+/]{22,}={0,2}$/.test(value))
    return false;
  const blocks = Buffer.byteLength(value, "base64") / 16;
  return Number.isInteger(blocks) && ofPlugin.test(bytes.toString("latin1", 0, 500));
}
function isCalledEncrypted(bytes, name, start) {
  return encryptedName.test(name) || encryptedObject.test(bytes.toString("latin1", Math.max(0, start - LONG_OBJECT), start));
}
function isSignature(bytes, start) {
  return signature.test(bytes.toString("latin1", Math.max(0, start - REACH6), start));
}
var REACH6, nameSetting, roleName, givenOut, tiles, expiry, FAR, longHash, ofPlugin, LONG_OBJECT, encryptedName, encryptedObject, signature;
var init_neighbours = __esm({
  "src/engine/detectors/neighbours.ts"() {
    "use strict";
    REACH6 = 400;
    nameSetting = /(?:user(?:[-_]?name)?|login|database|db(?:[-_]?name)?|schema)["'`\]]{0,2}[ \t]{0,20}(?:=>|[:=,])[ \t]{0,4}(?:\$\{\w{1,40}:-?)?["'`]?([A-Za-z][\w.-]{2,30})/gi;
    roleName = /\b(?:role|user|login)[ \t]+["'`]?([A-Za-z][\w.-]{2,30})/gi;
    givenOut = /\/\/(?:qm\.qq\.com|onedrive\.live\.com|raw\.githubusercontent\.com|codecov\.io\/[^\s"'<>]{1,80}\/badge\.svg)[/?][^\s"'<>]*$/;
    tiles = /[/=]\{(?:z|zoom|x|y|-y|bbox|proj|switch:[\w,]+)\}/;
    expiry = /[?&;](?:e|se|exp|expires?|expiry|X-Amz-Expires|X-Goog-Expires)=\d{3,}/i;
    FAR = 4096;
    longHash = /hash\w{0,12}\\?["']\s*:\s*\\?["'][\da-f]{200,2048}\\?["'],\s*\\?["']\w{0,20}\\?["']\s*:\s*\\?["']$/i;
    ofPlugin = /^\s*<[^<]{0,60}\s*<(?:com|hudson|jenkins|org|net|io)\.[\w.-]+ plugin="[\w-]+@\d/;
    LONG_OBJECT = 1500;
    encryptedName = /(?:^|[._-]|[a-z\d](?=[EO]))(?:encrypted|obscured|ENCRYPTED|OBSCURED|Encrypted|Obscured)(?![a-z])/;
    encryptedObject = /["']?\bencrypted["']?\s*:\s*\{[^{}]*$|(?:^|\n)kind: secret\r?\n(?:\w+: [^\r\n]*\r?\n)*\s*data:\r?\n(?:[ \t][^\r\n]*\r?\n)*[ \t][^\r\n]*$/;
    signature = /\bHawk\s+(?:\w{1,20}=\\{0,3}"[^"\n]{0,120}",\s*){0,8}\w{1,20}=\\{0,3}"$/;
  }
});
function weighNeighbours(bytes, assignment, value, kind2) {
  const text2 = reasonAgainst(bytes, assignment, value, kind2);
  return text2 === void 0 ? void 0 : { kind: "structure", weight: "against", text: text2 };
}
function reasonAgainst(bytes, { name, valueStart: start, valueEnd: end, form }, value, kind2) {
  if (isShown(bytes, start)) return "stands in a comment that shows how";
  if (kind2 === "secret") {
    if (isTestVector(value)) return "is a test vector of a standard";
    if (isShippedDefault(value) && isCommented(bytes, start)) return "is a default that a comment shows";
    if (form === "query" && isSignedAddress(bytes, start, end)) return "is a part of an address that expires";
    if (isCommented(bytes, start) && !namesTheSecret(name)) return "stands in a comment";
    if (namesBrowserVariable(name)) return "is a variable that bundlers give to the browser";
    if (isClientKey(bytes, name, start, end)) return "is a key that every client gets";
    if (isSaltOfHash(bytes, name, start, end)) return "is the salt of the hash beside it";
    if (isHashWithSalt(bytes, value, end)) return "is a hash: its salt is the next field";
    if (isEncryptedByJenkins(bytes, value, start))
      return "is encrypted with a key of the Jenkins that wrote it";
    if (isCalledEncrypted(bytes, name, start)) return "is called encrypted";
    if (isSignature(bytes, start)) return "is a part of the signature of a message";
    const place2 = pagePlace(bytes, start);
    if (place2 !== void 0) return pagePlaces[place2];
    return isSearchKey(bytes, name, value, start, end) ? "stands beside the name of a search index: such keys are public" : void 0;
  }
  if (pagePlace(bytes, start) === "sample") return pagePlaces.sample;
  const names2 = namesBeside(bytes, start, end);
  const isRepeated = names2.includes(value.toLowerCase()) || classifyValue(value, name, false, names2).kind === "dev-default";
  if (names2.length > 0 && isRepeated) return "repeats the name of the user or the database beside it";
  return isWordOfText(bytes, value, start, end) ? "is a word of the text around it" : void 0;
}
var pagePlaces;
var init_weigh_neighbours = __esm({
  "src/engine/detectors/weigh-neighbours.ts"() {
    "use strict";
    init_test_vectors();
    init_key_name();
    init_value_class();
    init_client_key();
    init_code_around();
    init_neighbours();
    pagePlaces = {
      sample: "stands in a sample that a page shows",
      script: "is an attribute of a script, which every visitor gets",
      address: "is in the address of a picture, a frame or a link, which every visitor gets"
    };
  }
});
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
    const key2 = `${assignment.quoted ? '"' : " "}${assignment.form}${assignment.name}\0${value}`;
    let known6 = outcomes.get(key2);
    if (known6 === void 0) {
      known6 = weigh(assignment, value, strength);
      if (outcomes.size >= MEMO_LIMIT) outcomes.clear();
      outcomes.set(key2, known6);
    }
    return known6;
  }
  const tells = (name) => nameClass(name) !== "no";
  return (bytes, hit, depth, matches) => {
    const assignment = readAssignment(bytes, hit, tells);
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
    const nameStart = nameEnd - assignment.name.length;
    if (isChecksum(bytes, nameStart)) return nameEnd;
    if (nameClass(assignment.name) === "weak" && isCalledPublic(bytes, nameStart)) return nameEnd;
    if (assignment.joined === void 0 && value.length < MIN_WEAK_VALUE && isComposed(bytes, end))
      return nameEnd;
    const rule = outcome.kind === "secret" ? secretRule : passwordRule;
    if (rule === void 0) return nameEnd;
    const { level, evidence: evidence2, random } = outcome;
    const unsure = isDocumented(bytes, start) ? "outside-settings" : outcome.unsure;
    const against = weighNeighbours(bytes, assignment, value, outcome.kind);
    if (against === void 0)
      matches.push(toMatch(rule, assignment, value, { level, evidence: evidence2, random, unsure }));
    else {
      const weighed = { level: "note", evidence: [...evidence2, against], random, unsure };
      matches.push(toMatch(rule, assignment, value, weighed));
    }
    return nameEnd;
  };
}
function isWorthWeighing(name, value) {
  return /pass|pwd|pword/i.test(name) || isSigningKey(name) || isDrawn(value) || isUuid(value) || base64Text(value) !== void 0;
}
function toMatch(rule, assignment, value, {
  unsure,
  ...weighed
}) {
  const { valueStart: start, valueEnd: end, name: keyName } = assignment;
  return {
    rule,
    start,
    end,
    value,
    proof: "none",
    ...weighed,
    ...unsure === void 0 ? {} : { unsure },
    keyName,
    related: []
  };
}
function weigh(assignment, value, strength) {
  const text2 = base64Text(value);
  const isText = text2 !== void 0 && (text2.length >= 8 || text2.length >= (value.endsWith("=") ? 4 : 6) && (value.endsWith("=") || isPlainWording(text2)));
  if (text2 !== void 0 && isText) {
    return { kind: "encoded", text: text2, otherwise: weighLiteral(assignment, value, strength, text2) };
  }
  return weighLiteral(assignment, value, strength, void 0);
}
function weighLiteral(assignment, written2, promised, decoded3) {
  const { value, strength } = proper(assignment, decoded3 ?? written2, decoded3 !== void 0, promised);
  const named4 = {
    kind: "name",
    weight: "for",
    text: `the key's name, ${assignment.name}, says that it is secret`
  };
  const encoding = decoded3 === void 0 ? [] : [{ kind: "encoding", weight: "for", text: "written in base64" }];
  if (assignment.form === "loose" && (/[()[\]{}<>\\|]/.test(written2) || KEY_ID.test(written2))) return NOTHING;
  if (assignment.form === "loose" && /^salt$/i.test(assignment.name)) return NOTHING;
  const verdict6 = classifyValue(value, assignment.name);
  if (strength === "strong" && isReadableKey(assignment, value)) {
    const readable = { kind: "randomness", weight: "against", text: "is made of words" };
    return { kind: "secret", level: "note", evidence: [named4, readable], random: false };
  }
  if (!assignment.quoted && /^(?:\/[\w.-]+){2,};$/.test(written2)) return NOTHING;
  if (!assignment.quoted) {
    if (isExpression(written2, verdict6.random) || !verdict6.random && isRemainder(written2)) return NOTHING;
  }
  const isUsual = verdict6.kind === "dev-default" || verdict6.kind === "placeholder" && isCounted2(value);
  if (isUsual && strength === "password" && assignment.form === "pair") {
    return weighDefault(assignment, value, [named4, ...encoding]);
  }
  if (verdict6.kind === "uuid" && assignment.form === "pair" && isSecretItself(assignment.name)) {
    const drawn = {
      kind: "structure",
      weight: "for",
      text: "is a UUID, as some programs draw secrets"
    };
    return { kind: "secret", level: "warning", evidence: [named4, drawn, ...encoding], random: true };
  }
  if (verdict6.kind !== "literal") return NOTHING;
  if (verdict6.random || strength === "strong" && value.startsWith("0x") && isDrawn(value)) {
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
      evidence: [named4, random, ...encoding],
      random: true,
      unsure: whereUnsure(assignment.name, strength)
    };
  }
  if (assignment.form === "list" && /^your/i.test(assignment.name)) return NOTHING;
  if (/passwords$/i.test(assignment.name) && isPlainWording(value)) return NOTHING;
  if (strength !== "password" || assignment.form === "list" || /^\s|\s$/.test(value)) return NOTHING;
  if (assignment.form === "loose" && !isMixed(value)) return NOTHING;
  if (assignment.form === "flag" && /^[A-Za-z-]+[.,:;]?$/.test(value)) return NOTHING;
  if (assignment.form === "query" && !/^[\w.%~+!*-]+$/.test(value)) return NOTHING;
  const isName = /^[A-Z]+(?:_[A-Z]+)+$/.test(value) || !assignment.quoted && /^(?:[a-z]+(?:[A-Z][a-z]+)+|(?:[A-Z][a-z]+){2,3}|[A-Z][A-Z_]+[A-Z])$/.test(value);
  const wordLike = { kind: "randomness", weight: "against", text: "looks like a word or phrase" };
  return {
    kind: "password",
    level: isName || promised === "password" && !namesThePassword(assignment.name) ? "note" : "warning",
    evidence: [named4, wordLike, ...encoding],
    random: false,
    // What was encoded, or stands in an address, is neither code nor a text.
    unsure: decoded3 !== void 0 || assignment.form === "query" && !isPlainWording(value) ? void 0 : "outside-settings"
  };
}
function isSecretItself(name) {
  return /secret$/i.test(name) || /pass|pwd/i.test(name) && namesThePassword(name);
}
function proper({ name, form }, text2, isDecoded, promised) {
  const login = isDecoded && /auth/i.test(name) ? /^[\w.@+-]{1,64}:([^\s].{3,200})$/.exec(text2) : null;
  if (login) return { value: login[1], strength: "password" };
  const plain5 = text2.replace(
    CHARACTER_ESCAPE,
    (_, u, x, hex, decimal) => String.fromCharCode(decimal === void 0 ? Number.parseInt(u ?? x ?? hex, 16) : Number(decimal))
  );
  const value = form === "query" && plain5.includes("%") ? percentDecode(Buffer.from(plain5, "utf8")).toString("utf8") : plain5;
  return { value, strength: promised };
}
function weighDefault(assignment, value, evidence2) {
  const letters = value.toLowerCase().replace(/[^a-z]+/g, "");
  if (letters.length === value.length || keyWords(assignment.name).includes(letters)) return NOTHING;
  const usual = { kind: "randomness", weight: "against", text: "is a usual default" };
  return { kind: "password", level: "note", evidence: [...evidence2, usual], random: false };
}
var CHARACTER_ESCAPE, KEY_ID, NOTHING, MIN_VALUE, MIN_WEAK_VALUE, MEMO_LIMIT;
var init_generic = __esm({
  "src/engine/detectors/generic.ts"() {
    "use strict";
    init_encoded_match();
    init_encodings();
    init_key_name();
    init_randomness();
    init_value_class();
    init_value_code();
    init_value_reference();
    init_value_text();
    init_assignment();
    init_readable_key();
    init_code_around();
    init_context();
    init_unsure();
    init_value_looks();
    init_weigh_neighbours();
    CHARACTER_ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))|&#(?:x([0-9A-Fa-f]{2,4})|(\d{2,4}));/g;
    KEY_ID = /^(?:0x)?(?:[\dA-F]{16}|[\dA-F]{40})(?:\W|$)/;
    NOTHING = { kind: "nothing" };
    MIN_VALUE = 6;
    MIN_WEAK_VALUE = 20;
    MEMO_LIMIT = 2e4;
  }
});
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
  if (template.test(`${url2.user}:${password}`) || isDocumented2(url2.user, password)) return void 0;
  if (HOST.test(url2.user) && /^\d{2,5}$/.test(password)) return void 0;
  if (STANDS_FOR_ONE.test(password) || NAMES.test(`${url2.user}:${password}`)) return void 0;
  const value = classifyValue(password, url2.user);
  const isDefault = value.kind === "dev-default" || password === url2.user || isMadeOfWords(password, value.kind);
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
function isMadeOfWords(password, kind2) {
  if (ISSUED.test(password)) return false;
  if (kind2 === "identifier") return /^[a-z][a-z0-9]{1,20}(?:[-_][a-z0-9]{1,20}){1,5}$/.test(password);
  return kind2 === "placeholder" && /^(?:[a-z]{2,20}[-_]){0,4}change[-_]?(?:me|this|it)(?:[-_][a-z0-9]{1,20}){0,4}$/i.test(password);
}
function isDocumented2(user, password) {
  return users.test(user) && passwords.test(password);
}
function isLocal(host) {
  const name = host.replace(/:[0-9]*$/, "").toLowerCase();
  if (name.startsWith("[::1") || /^127\./.test(name) || name === "0.0.0.0") return true;
  if (!name.includes(".") && !name.startsWith("[")) return true;
  return /(?:^|\.)(?:localhost|local|internal|test|invalid|example|example\.(?:com|net|org))$/.test(name);
}
var ruleOfScheme, ISSUED, tokenSchemes, isPublicKey, HOST, STANDS_FOR_ONE, NAMES, template, users, passwords;
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
    ISSUED = /(?:token|key|pat)$|^(?:api|client|access|app)[-_]secret$/i;
    tokenSchemes = /^(?:git\+)?https?$/;
    isPublicKey = /^[0-9a-f]{32}$/;
    HOST = /^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|dev|cn)$/i;
    STANDS_FOR_ONE = /^(?:[A-Z]{2,12}_)?(?:PASS|PASSWORD|PASSWD|PWD|SECRET|TOKEN)(?:_[A-Z0-9])?$/;
    NAMES = /^[A-Z]+(?:_[A-Z]+)+:[A-Z]+(?:_[A-Z]+)+$/;
    template = /\{\{|\$[{(]|\{\$?[A-Za-z_][\w .:()>-]*\}|%(?:\(\w+\))?[sv]|#\{|\[:|^\[|\]$/;
    users = /^(?:your[-_]?|my[-_]?|db[-_]?)?(?:user|username|user[-_]?name|usr|login|name)$/i;
    passwords = /^(?:your[-_]?|my[-_]?|db[-_]?)?(?:pass|password|passwd|pwd|pw|secret|token)$/i;
  }
});
function withArticle(noun) {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
var init_article = __esm({
  "src/engine/article.ts"() {
    "use strict";
  }
});
function toBase(value, alphabet4, width) {
  let text2 = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet4.length)) {
    text2 = alphabet4.charAt(rest % alphabet4.length) + text2;
  }
  return text2.padStart(width, alphabet4.charAt(0));
}
function fromBase64(text2) {
  const bare = text2.replace(/={1,2}$/, "").replaceAll("-", "+").replaceAll("_", "/");
  if (!/^[A-Za-z0-9+/]*$/.test(bare) || bare.length % 4 === 1) return void 0;
  return fromBits(bare, `${upper}${lower}${digits}+/`, 6);
}
function fromBase32(text2) {
  return /^[A-Z2-7]*$/.test(text2) ? fromBits(text2, `${upper}234567`, 5) : void 0;
}
function toBase64(bytes) {
  const text2 = toBits(bytes, `${upper}${lower}${digits}+/`, 6);
  return text2.padEnd(Math.ceil(text2.length / 4) * 4, "=");
}
function toBase64Url(bytes) {
  return toBits(bytes, `${upper}${lower}${digits}-_`, 6);
}
function toBase32(bytes) {
  return toBits(bytes, `${upper}234567`, 5);
}
function latin1Bytes(text2) {
  return Uint8Array.from(text2, (character) => character.charCodeAt(0) & 255);
}
function utf8Text(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function parseObject(text2) {
  if (text2 === void 0) return void 0;
  try {
    const value = JSON.parse(text2);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function parseBase64Object(text2) {
  const bytes = fromBase64(text2);
  return bytes && parseObject(utf8Text(bytes));
}
function fromBits(text2, alphabet4, width) {
  const bytes = new Uint8Array(Math.floor(text2.length * width / 8));
  let buffer = 0;
  let bits = 0;
  let length = 0;
  for (const character of text2) {
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
  let text2 = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8 | byte) & 65535;
    for (bits += 8; bits >= width; ) {
      bits -= width;
      text2 += alphabet4.charAt(buffer >>> bits & mask);
    }
  }
  return bits > 0 ? text2 + alphabet4.charAt(buffer << width - bits & mask) : text2;
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
function proven(kind2, text2, facts = {}) {
  return { state: "proven", evidence: [{ kind: kind2, weight: "for", text: text2 }], ...facts };
}
function failed(kind2, text2, facts = {}) {
  return { state: "failed", evidence: [{ kind: kind2, weight: "against", text: text2 }], ...facts };
}
function plausible(kind2, text2, facts = {}) {
  return { state: "none", evidence: [{ kind: kind2, weight: "for", text: text2 }], ...facts };
}
var unknown;
var init_types = __esm({
  "src/rules/proofs/types.ts"() {
    "use strict";
    unknown = { state: "none", evidence: [] };
  }
});
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
function marvin32(bytes, seed) {
  let low = seed[0] | 0;
  let high = seed[1] | 0;
  const block2 = (word) => {
    low = low + word | 0;
    high ^= low;
    low = rotate(low, 20) + high | 0;
    high = rotate(high, 9) ^ low;
    low = rotate(low, 27) + high | 0;
    high = rotate(high, 19);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - bytes.length % 4;
  for (let offset = 0; offset < whole; offset += 4) block2(view.getUint32(offset, true));
  let tail = 128;
  for (let offset = bytes.length - 1; offset >= whole; offset--) tail = tail << 8 | view.getUint8(offset);
  block2(tail);
  block2(0);
  return (low ^ high) >>> 0;
}
function marvinSeed(text2) {
  const word = (offset) => [0, 1, 2, 3].reduce((sum2, index2) => (sum2 << 8 | text2.charCodeAt(offset + index2)) >>> 0, 0);
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
function azureChecksum(head, format, seed) {
  const bytes = fromBase64(`${head}AAAAAA`);
  if (!bytes) throw new RangeError("head is not base64");
  const body = bytes.subarray(0, bytes.length - 4);
  const sum2 = new DataView(bytes.buffer);
  sum2.setUint32(bytes.length - 4, marvin32(body, marvinSeed(seed)), true);
  const text2 = toBase64(bytes).slice(head.length);
  return format.url ? text2.replaceAll("+", "-").replaceAll("/", "_") : text2;
}
function caskChecksums(head) {
  const bytes = fromBase64(head);
  if (!bytes) return [];
  const sum2 = marvin32(bytes, marvinSeed("Default0"));
  const little = [sum2 & 255, sum2 >>> 8 & 255, sum2 >>> 16 & 255, sum2 >>> 24];
  const zeros = little.findIndex((byte) => byte !== 0);
  const value = little.reduce((total, byte) => total * 256 + byte, 0);
  const base62 = "0".repeat(Math.max(zeros, 0)) + toBase(value, base62Alphabet, 1);
  return [base62.padEnd(6, "0").slice(0, 4), toBase64(Uint8Array.from(little.slice(0, 3)))];
}
function clientSecretChecksum(head) {
  const sum2 = marvin32(latin1Bytes(head), marvinSeed("AadPwd00"));
  return toBase(sum2, clientSecretAlphabet, 6).slice(0, 3);
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
function identifiable(value, format) {
  const head = value.slice(0, format.before + 4);
  const sum2 = value.slice(format.before + 4);
  if (format.seeds.some((seed) => azureChecksum(head, format, seed) === sum2)) {
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
      AZDO: "Azure DevOps personal access token",
      NUGT: "NuGet API key"
    };
    azureIdentifiable = (value) => {
      if (value.startsWith(caskMark.text, caskMark.offset)) return annotated(value);
      if (/^.{3}[78]Q~/.test(value)) return clientSecret(value);
      const format = Object.values(azureFormats).find((candidate) => hasForm(value, candidate));
      return format ? identifiable(value, format) : unknown;
    };
  }
});
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
  const sum2 = polymod([...expand(prefix), ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let shift = 25; shift >= 0; shift -= 5) data.push(sum2 >>> shift & 31);
  return `${prefix}1${data.map((value) => alphabet2.charAt(value)).join("")}`;
}
function bech32Valid(text2) {
  const separator = text2.lastIndexOf("1");
  const data = [...text2.slice(separator + 1)].map((character) => alphabet2.indexOf(character));
  if (separator < 1 || data.length < 6 || data.includes(-1)) return false;
  return polymod([...expand(text2.slice(0, separator)), ...data]) === 1;
}
function polymod(values) {
  let sum2 = 1;
  for (const value of values) {
    const top = sum2 >>> 25;
    sum2 = (sum2 & 33554431) << 5 ^ value;
    generator.forEach((constant2, index2) => {
      if (top >>> index2 & 1) sum2 ^= constant2;
    });
  }
  return sum2;
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
function makeCrc32Table() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
    return value;
  });
}
function crc32(text2) {
  crc32Table ??= makeCrc32Table();
  let value = 4294967295;
  for (let index2 = 0; index2 < text2.length; index2++) {
    value = value >>> 8 ^ crc32Table[(value ^ text2.charCodeAt(index2)) & 255];
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
function verdict2(right) {
  return right ? proven("checksum", "its CRC-32 checksum is right") : failed("checksum", "its CRC-32 checksum is wrong");
}
var gitlabRoutable, grafanaServiceAccount, atlassianCrc32, cashfreeCrc32, packagistCrc32, matrixCrc32, matrixBase62, ageBech32;
var init_checksums = __esm({
  "src/rules/proofs/checksums.ts"() {
    "use strict";
    init_bech32();
    init_crc();
    init_encoding();
    init_types();
    gitlabRoutable = (value) => {
      const sum2 = toBase(crc32(value.slice(0, -7)), "0123456789abcdefghijklmnopqrstuvwxyz", 7);
      return verdict2(sum2 === value.slice(-7));
    };
    grafanaServiceAccount = (value) => {
      const sum2 = crc32(value.slice(0, 37));
      const swapped = (sum2 & 255) << 24 | (sum2 & 65280) << 8 | sum2 >>> 8 & 65280 | sum2 >>> 24;
      return verdict2(`_${(swapped >>> 0).toString(16).padStart(8, "0")}` === value.slice(37));
    };
    atlassianCrc32 = (value) => {
      const sum2 = crc32(value.slice(0, -8)).toString(16).toUpperCase().padStart(8, "0");
      return verdict2(sum2 === value.slice(-8));
    };
    cashfreeCrc32 = (value) => {
      const [, digits2 = "", sum2] = /_([0-9a-f]{32})_([0-9a-f]{8})$/.exec(value) ?? [];
      return verdict2(crc32(digits2).toString(16).padStart(8, "0") === sum2);
    };
    packagistCrc32 = (value) => verdict2(crc32(value.slice(0, -8)).toString(16).padStart(8, "0") === value.slice(-8));
    matrixCrc32 = (value) => {
      const at2 = value.lastIndexOf("_");
      return verdict2(toBase(crc32(value.slice(0, at2)), matrixBase62, 6) === value.slice(at2 + 1));
    };
    matrixBase62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    ageBech32 = (value) => bech32Valid(value.toLowerCase()) ? proven("checksum", "its Bech32 checksum is right") : failed("checksum", "its Bech32 checksum is wrong");
  }
});
function decode2(text2) {
  const bytes = fromBase64(text2);
  return (bytes && utf8Text(bytes)) ?? "";
}
function verdict3(right, text2) {
  return right ? proven("structure", `it holds ${text2}`) : failed("structure", `it does not hold ${text2}`);
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
var crc32Base62, githubFineGrained;
var init_github = __esm({
  "src/rules/proofs/github.ts"() {
    "use strict";
    init_crc();
    init_encoding();
    init_types();
    crc32Base62 = (value) => {
      const body = value.slice(value.lastIndexOf("_") + 1);
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
function supabase(payload) {
  const decoded3 = "header and payload decode";
  if (payload.iss === "supabase-demo") {
    return failed("structure", "it is a key of the local Supabase stack, the same for everybody", {
      publicExample: true
    });
  }
  const isKey = Object.keys(payload).every((name) => /^(?:iss|ref|role|iat|exp)$/.test(name));
  if (payload.iss !== "supabase" && !(isKey && payload.role === "anon"))
    return plausible("structure", decoded3);
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
var jwt, claims;
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
      if (header.alg === "ed25519-nkey") {
        return plausible(
          "structure",
          "it states who operators, accounts and users of NATS are, and opens nothing",
          {
            publicValue: true
          }
        );
      }
      const names2 = Object.keys(payload);
      if (names2.length > 0 && !names2.some((name) => claims.test(name))) {
        return plausible("structure", "its payload names neither a user nor an end: signed data", {
          demote: true
        });
      }
      return withExpiry(supabase(payload), payload.exp, context?.now);
    };
    claims = /^(?:iss|sub|aud|exp|nbf|iat|jti|azp|sid|nonce|typ|tid|oid|act|cnf|acr|amr)$|user|email|name|scope|role|perm|group|client|tenant|account|auth|session|token|org|admin|^_?id$|uid|login|grant|data|https?:/i;
  }
});
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
      const bare = prefix.endsWith("_") ? value.slice(prefix.length) : value;
      const object = parseBase64Object(prefix === "sntrys_" ? bare.slice(0, bare.lastIndexOf("_")) : bare);
      return object && members.every((name) => name in object) ? proven("structure", "it holds the JSON of such a token") : failed("structure", "it does not hold the JSON of such a token");
    };
    uuidV4 = (value) => /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value) ? plausible("structure", "its UUID is of the random kind") : failed("structure", "its UUID is not of the random kind");
    openaiMarker = (value) => {
      const [before2 = "", after = ""] = value.replace(/^sk-(?:(?:proj|svcacct|admin)-)?/, "").split("T3BlbkFJ");
      return before2.length === after.length ? plausible("structure", "the mark of OpenAI stands in its middle") : unknown;
    };
    slackStructure = (value) => {
      const numbers = value.split("-").filter((part) => /^[0-9]{10,14}$/.test(part));
      return numbers.length > 0 && numbers.every((part) => !part.startsWith("0") && !/^(.)\1*$/.test(part)) ? plausible("structure", "its ids are possible") : failed("structure", "its ids are impossible");
    };
  }
});
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
function readChildren(bytes, parent2) {
  const children = [];
  for (let offset = parent2.start; offset < parent2.end; ) {
    const child = readElement2(bytes, offset, parent2.end);
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
function asn1Key(bytes) {
  const outer = readElement2(bytes, 0);
  if (outer?.tag !== sequence || outer.end !== bytes.length) return void 0;
  const members = readChildren(bytes, outer);
  if (!members) return void 0;
  const tags = members.map((member3) => member3.tag);
  const [first, second] = tags;
  if (tags.length >= 9 && tags.slice(0, 9).every((tag) => tag === integer)) return plain3("RSA private key");
  if (tags.length === 6 && tags.every((tag) => tag === integer)) return plain3("DSA private key");
  if (first === integer && second === octets) return plain3("EC private key");
  if (first === integer && second === sequence && tags[2] === octets)
    return plain3(pkcs8Name(bytes, members[1]));
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
  const cipher2 = string();
  if (!cipher2 || !string() || !string()) return void 0;
  if (offset + 4 > bytes.length || view.getUint32(offset) !== 1) return void 0;
  offset += 4;
  const inner = string() && string();
  if (!inner) return void 0;
  const encrypted = String.fromCharCode(...cipher2) !== "none";
  if (offset !== bytes.length && !(encrypted && offset + 16 === bytes.length)) return void 0;
  const same2 = [0, 1, 2, 3].every((index2) => inner[index2] === inner[index2 + 4]);
  return encrypted || same2 ? { what: "OpenSSH private key", encrypted } : void 0;
}
function plain3(what) {
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
  const number2 = (part) => part.reduce((sum2, byte) => sum2 * 256 + byte, 0);
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
function verdict4(key2) {
  if (!key2) return failed("structure", "its content has not the structure of a key");
  if (key2.encrypted) return protectedKey(true, key2.what);
  return proven("structure", `it decodes as an unprotected ${key2.what}`, {
    detail: key2.what,
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
  const sum2 = lines.find((line) => /^=[A-Za-z0-9+/]{4}$/.test(line));
  const joined2 = data.join("").replace(/\s/g, "");
  return sum2 === void 0 ? [joined2] : [joined2, sum2.slice(1)];
}
function sumIs(sum2, bytes) {
  const [high = 0, middle = 0, low = 0] = fromBase64(sum2) ?? [];
  return crc24(bytes) === high * 65536 + middle * 256 + low;
}
function ssh2(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 1064303083 || view.getUint32(4) !== bytes.length) return verdict4(void 0);
  return plausible("structure", "it has the head of an SSH.com key", { detail: "SSH.com private key" });
}
function putty(text2) {
  const lines = text2.split("\n");
  const start = lines.findIndex((line) => line.startsWith("Private-Lines:"));
  const count3 = Number(/^Private-Lines: *([0-9]{1,3})/.exec(lines[start] ?? "")?.[1] ?? Number.NaN);
  const bytes = fromBase64(lines.slice(start + 1, start + 1 + count3).join(""));
  if (start < 0 || !(count3 > 0) || !bytes || bytes.length < 20) return verdict4(void 0);
  const cipher2 = /^Encryption: *(\S+)/m.exec(text2)?.[1];
  if (cipher2 === void 0) return verdict4(void 0);
  return verdict4({ what: "PuTTY private key", encrypted: cipher2 !== "none" });
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
      const text2 = value.replace(/\\r|\r/g, "").replaceAll("\\n", "\n");
      if (text2.startsWith("PuTTY-")) return putty(text2);
      const label2 = /BEGIN ([A-Z0-9 ]*?) *-/.exec(text2)?.[1] ?? "";
      const body = text2.replace(/^-+ ?BEGIN [A-Z0-9 ]*?-+/, "").replace(/-+ ?END [A-Z0-9 ]*?-+\s*$/, "");
      const legacy = /Proc-Type: *4, *ENCRYPTED/.test(body);
      const [base64 = "", sum2] = dataLines(body);
      const bytes = fromBase64(base64);
      if (!bytes || bytes.length < 32) return failed("encoding", "its content does not decode");
      if (legacy) return protectedKey(bytes.length % 8 === 0, "private key");
      if (label2.startsWith("SSH2")) return ssh2(bytes);
      if (label2.startsWith("PGP") && sum2 !== void 0 && !sumIs(sum2, bytes)) {
        return failed("checksum", "its CRC-24 checksum is wrong");
      }
      return verdict4(label2.startsWith("PGP") ? pgpKey(bytes) : opensshKey(bytes) ?? asn1Key(bytes));
    };
  }
});
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
var serviceAccountJson;
var init_service_account = __esm({
  "src/rules/proofs/service-account.ts"() {
    "use strict";
    init_encoding();
    init_private_key2();
    init_types();
    serviceAccountJson = (value) => {
      const object = parseObject(value) ?? parseObject(value.replaceAll('\\"', '"').replaceAll("\\\\n", "\\n"));
      const { client_email: email2, private_key: key2 } = object ?? {};
      if (typeof email2 !== "string" || !email2.endsWith("gserviceaccount.com") || typeof key2 !== "string") {
        return failed("structure", "it is not the JSON of a service account");
      }
      return privateKey(key2.trim()).state === "proven" ? proven("structure", "it holds an address and a private key that decodes") : failed("structure", "its private key does not decode");
    };
  }
});
function base58Encode(bytes) {
  let number2 = 0n;
  for (const byte of bytes) number2 = number2 << 8n | BigInt(byte);
  let text2 = "";
  for (; number2 > 0n; number2 /= 58n) text2 = alphabet3.charAt(Number(number2 % 58n)) + text2;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(zeros < 0 ? bytes.length : zeros) + text2;
}
function base58Decode(text2) {
  let number2 = 0n;
  for (const character of text2) {
    const digit = alphabet3.indexOf(character);
    if (digit < 0) return void 0;
    number2 = number2 * 58n + BigInt(digit);
  }
  const bytes = [];
  for (; number2 > 0n; number2 >>= 8n) bytes.unshift(Number(number2 & 0xffn));
  const zeros = /^1*/.exec(text2)?.[0].length ?? 0;
  return Uint8Array.from([...new Array(zeros).fill(0), ...bytes]);
}
function base58Checksum(bytes) {
  const once = createHash2("sha256").update(bytes).digest();
  return createHash2("sha256").update(once).digest().subarray(0, 4);
}
function base58CheckValid(text2) {
  const bytes = base58Decode(text2);
  if (bytes === void 0 || bytes.length < 5) return false;
  const sum2 = base58Checksum(bytes.subarray(0, -4));
  return sum2.every((byte, index2) => byte === bytes.at(index2 - 4));
}
var alphabet3;
var init_base58 = __esm({
  "src/rules/proofs/base58.ts"() {
    "use strict";
    alphabet3 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  }
});
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
      const sum2 = crc16(bytes.subarray(0, -2));
      return verdict5(bytes.at(-2) === (sum2 & 255) && bytes.at(-1) === sum2 >>> 8, "CRC-16");
    };
  }
});
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
      "packagist-crc32": packagistCrc32,
      "mapbox-token": mapboxToken,
      "intercom-token": intercomToken,
      "discord-bot-token": discordBotToken
    };
  }
});
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
  return value.length < 20 && /^[A-Za-z]+(?:[-_.][A-Za-z]+)*$/.test(value);
}
function holdsRandomness(value, publicPrefix) {
  if (isRandom(value) || isUuid(value) || isRandom(value.slice(publicPrefix))) return true;
  return [value, value.slice(publicPrefix)].some(
    (text2) => text2.split(/[^A-Za-z0-9+]+/).some((part) => part.length >= 12 && isRandom(part))
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
function closeGaps(bytes, hit) {
  const start = hit - runBefore(bytes, hit, hit - LONGEST2, TOKEN);
  if (start === hit) return void 0;
  let text2 = bytes.toString("latin1", start, hit);
  let end = hit;
  for (let n = 0; n < MAX_GAPS; n++) {
    const gap = gapAt(bytes, end);
    if (gap === void 0) break;
    const next = end + gap.length;
    const after = next + run(bytes, next, next + LONGEST2, TOKEN);
    if (after === next && gap.text === "") break;
    text2 += gap.text + bytes.toString("latin1", next, after);
    end = after;
  }
  if (end === hit || text2.length < SHORTEST2) return void 0;
  return { start, end, bytes: Buffer.from(text2, "latin1") };
}
function gapAt(bytes, i) {
  if (bytes[i] === BACKSLASH2) {
    const line = i + 1 + (bytes[i + 1] === 13 ? 1 : 0);
    if (bytes[line] !== 10) return void 0;
    const next = line + 1 + run(bytes, line + 1, line + 65, BLANK);
    if (next > line + 1 && bytes[next] === DASH) return void 0;
    return { length: next - i, text: "" };
  }
  if (bytes[i] !== DOLLAR || bytes[i + 1] !== BRACE) return void 0;
  const from = i + 3;
  const to = from + run(bytes, from, from + LONGEST2, TOKEN);
  if (bytes[to] !== bytes[i + 2] || bytes[to + 1] !== CLOSING_BRACE) return void 0;
  return { length: to + 2 - i, text: bytes.toString("latin1", from, to) };
}
var gapLiterals, LONGEST2, MAX_GAPS, SHORTEST2, BACKSLASH2, DASH, DOLLAR, BRACE, CLOSING_BRACE;
var init_closed_gaps = __esm({
  "src/engine/closed-gaps.ts"() {
    "use strict";
    init_bytes();
    gapLiterals = [
      ...["'", '"', "`"].map((quote) => `\${${quote}`),
      ...[..." 	ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"].map((next) => `\\
${next}`),
      "\\\r\n"
    ];
    LONGEST2 = 400;
    MAX_GAPS = 64;
    SHORTEST2 = 16;
    BACKSLASH2 = 92;
    DASH = 45;
    DOLLAR = 36;
    BRACE = 123;
    CLOSING_BRACE = 125;
  }
});
function joinLiterals(bytes, found2) {
  const hit = bytes[found2] === PLUS ? quoteBefore(bytes, found2) : found2;
  if (!isWithinToken(bytes, hit)) return void 0;
  const quote = bytes[hit];
  let open = hit - 1;
  while (open >= 0 && hit - open < LONGEST_PIECE && bytes[open] !== quote && bytes[open] !== 10) open--;
  if (bytes[open] !== quote) return void 0;
  const literal = readQuoted(bytes, open);
  if (literal === void 0 || literal.end !== hit) return void 0;
  const pieces = joinPieces(bytes, open, literal, true);
  if (pieces === void 0 || pieces.joined.length < 16) return void 0;
  const first = hit - literal.start;
  if (!/^[\w+/=.~-]$/.test(pieces.joined.charAt(first))) return void 0;
  return { start: pieces.start, end: pieces.end, bytes: Buffer.from(pieces.joined, "latin1"), first };
}
function quoteBefore(bytes, plus) {
  let i = plus - 1;
  while (i > 0 && plus - i < WIDEST_JOINT && isBetween(bytes[i])) i--;
  return i;
}
function isWithinToken(bytes, hit) {
  const quote = bytes[hit];
  if (!isQuote(quote)) return false;
  const before2 = runBefore(bytes, hit, hit - MIN_AROUND, TOKEN);
  if (before2 === 0) return false;
  let next = hit + 1;
  if (bytes[next] === DOT) next += concatLength(bytes, next);
  while (next < hit + WIDEST_JOINT && isBetween(bytes[next])) next++;
  if (!isQuote(bytes[next])) return false;
  const after = run(bytes, next + 1, next + 1 + MIN_AROUND, TOKEN);
  return after > 0 && before2 + after >= MIN_AROUND;
}
function isQuote(byte) {
  return byte === 34 || byte === 39 || byte === 96;
}
function isBetween(byte) {
  return byte <= 32 || BETWEEN.includes(byte);
}
var jointLiterals, LONGEST_PIECE, MIN_AROUND, BETWEEN, PLUS, DOT, WIDEST_JOINT;
var init_joined_literals = __esm({
  "src/engine/joined-literals.ts"() {
    "use strict";
    init_bytes();
    init_pieces();
    init_quote();
    jointLiterals = [
      ...['"', "'", "`"].flatMap((quote) => [`${quote}+${quote}`, `+ ${quote}`, `${quote} +
`, `${quote} +\r`]),
      ...['"', "'"].flatMap((quote) => [
        ...[`${quote}.${quote}`, `${quote} . ${quote}`, `${quote} .. ${quote}`, `${quote}..${quote}`],
        ...[`${quote} & ${quote}`, `${quote}&${quote}`, `${quote} <> ${quote}`, `${quote} || ${quote}`],
        ...[`${quote}
  `, `${quote}
	`, `${quote}\r
 `, `${quote} \\
`],
        ...[`${quote} ${quote}`, `${quote}.concat(${quote}`]
      ]),
      ...[`"+'`, `'+"`]
    ];
    LONGEST_PIECE = 400;
    MIN_AROUND = 12;
    BETWEEN = [..."+.&<>|\\"].map((sign2) => sign2.charCodeAt(0));
    PLUS = 43;
    DOT = 46;
    WIDEST_JOINT = 80;
  }
});
function joinList(bytes, hit) {
  const list = bytes[hit] === CLOSING ? before(bytes, hit) : behind(bytes, hit);
  if (list === void 0 || list.bytes.length < SHORTEST3) return void 0;
  return list;
}
function before(bytes, hit) {
  if (!/^(?:\((?:""|''|``)\)|[^\w(])/.test(bytes.toString("latin1", hit + 6, hit + 10))) return void 0;
  const open = bytes.subarray(Math.max(0, hit - LONGEST_LIST), hit).lastIndexOf("[");
  return open < 0 ? void 0 : readList(bytes, Math.max(0, hit - LONGEST_LIST) + open + 1);
}
function behind(bytes, hit) {
  const opening = /^[^[(]{2,8}\(?.{0,10}?(?:\[|\(\(|array\()/.exec(bytes.toString("latin1", hit, hit + 24));
  return opening === null ? void 0 : readList(bytes, hit + opening[0].length);
}
function readList(bytes, from) {
  let i = from;
  let text2 = "";
  for (let n = 0; n < MAX_PIECES2; n++) {
    while (is(bytes, i, BLANK | NEWLINE)) i++;
    if (bytes[i] === CLOSING || bytes[i] === CLOSING_PARENTHESIS)
      return { start: from, end: i, bytes: Buffer.from(text2, "latin1") };
    const literal = readQuoted(bytes, i);
    if (literal === void 0) return void 0;
    text2 += bytes.toString("latin1", literal.start, literal.end);
    i = literal.after;
    while (is(bytes, i, BLANK | NEWLINE)) i++;
    if (bytes[i] === COMMA) i++;
  }
  return void 0;
}
var listLiterals, LONGEST_LIST, MAX_PIECES2, SHORTEST3, COMMA, CLOSING, CLOSING_PARENTHESIS;
var init_joined_lists = __esm({
  "src/engine/joined-lists.ts"() {
    "use strict";
    init_bytes();
    init_quote();
    listLiterals = [
      "].join",
      ...[`''.join([`, `"".join([`, `''.join((`, `"".join((`],
      ...[`join("", [`, `join("",[`, `implode('', [`, `implode("", [`, `implode('', array(`]
    ];
    LONGEST_LIST = 1200;
    MAX_PIECES2 = 64;
    SHORTEST3 = 16;
    COMMA = 44;
    CLOSING = 93;
    CLOSING_PARENTHESIS = 41;
  }
});
function piecesAround(bytes, hit) {
  const byte = bytes[hit];
  if (byte === BACKSLASH3 || byte === DOLLAR2) return closeGaps(bytes, hit);
  const isList = byte === CLOSING2 || isLetter2(byte) || byte === bytes[hit + 1] && bytes[hit + 2] === DOT2;
  return isList ? joinList(bytes, hit) : joinLiterals(bytes, hit);
}
function isLetter2(byte) {
  return byte !== void 0 && byte >= 97 && byte <= 122;
}
var pieceLiterals, BACKSLASH3, DOLLAR2, CLOSING2, DOT2;
var init_pieces_around = __esm({
  "src/engine/pieces-around.ts"() {
    "use strict";
    init_closed_gaps();
    init_joined_literals();
    init_joined_lists();
    pieceLiterals = [...jointLiterals, ...gapLiterals, ...listLiterals];
    BACKSLASH3 = 92;
    DOLLAR2 = 36;
    CLOSING2 = 93;
    DOT2 = 46;
  }
});
function base64Forms(literal) {
  const forms = /* @__PURE__ */ new Set();
  for (let shift = 0; shift < 3; shift++) {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(literal, "latin1")]).toString("base64");
    const bits = (shift + literal.length) * 8;
    const first = Math.ceil(shift * 8 / 6);
    const form = encoded.slice(first, Math.floor(bits / 6));
    const known6 = form.length < MIN_BASE64_DIGITS ? widerForms(literal, shift) : [form];
    for (const each of known6) {
      forms.add(each);
      forms.add(each.replaceAll("+", "-").replaceAll("/", "_"));
    }
  }
  return [...forms];
}
function widerForms(literal, shift) {
  if (literal.length < MIN_BASE64_LITERAL) return [];
  const encode2 = (...bytes) => Buffer.concat(
    bytes.map((part) => typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.of(part))
  ).toString("base64");
  if (shift === 1) return [0, 1, 2, 3].map((before2) => encode2(before2, literal).slice(1, 5));
  return [0, 64].map((after) => encode2(0, 0, literal, after).slice(3, 7));
}
var ENCODINGS, MIN_BASE64_DIGITS, MIN_BASE64_LITERAL;
var init_needles = __esm({
  "src/engine/needles.ts"() {
    "use strict";
    init_escapes();
    init_pieces_around();
    init_subject_packs();
    ENCODINGS = ["plain", "base64", "hex", "percent", "escapes", "pieces", "mark"];
    MIN_BASE64_DIGITS = 4;
    MIN_BASE64_LITERAL = 3;
  }
});
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
function writeNeedles(table2) {
  const lines = COLUMNS.map((name) => {
    const bytes = Buffer.alloc(table2[name].length * 2);
    for (const [i, value] of table2[name].entries()) bytes.writeUInt16LE(value, i * 2);
    return bytes.toString("base64");
  });
  return { text: table2.text, columns: lines.join("\n") };
}
function readNeedles(text2, columns) {
  const lines = columns.split("\n");
  const read = (name) => {
    const bytes = Buffer.from(lines[COLUMNS.indexOf(name)], "base64");
    if (!LITTLE_ENDIAN) bytes.swap16();
    const { buffer, byteOffset, length } = aligned2(bytes);
    return new Uint16Array(buffer, byteOffset, length / 2);
  };
  return {
    text: text2,
    lengths: read("lengths"),
    free: read("free"),
    encodings: read("encodings"),
    buckets: read("buckets"),
    ends: read("ends"),
    targets: read("targets"),
    firstTargets: read("firstTargets")
  };
}
function aligned2(bytes) {
  return bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
}
function bucketOf(literal, at2) {
  return (literal.charCodeAt(at2) & CLASS_MASK) << 2 * CLASS_BITS | (literal.charCodeAt(at2 + 1) & CLASS_MASK) << CLASS_BITS | literal.charCodeAt(at2 + 2) & CLASS_MASK;
}
function cheapestPlaces(needles2, frequency) {
  const places2 = new Array(needles2.length);
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
      places2[index2] = i;
    }
    used.add(bucketOf(literal, places2[index2]));
  }
  return places2;
}
function guessedFrequency(trigram) {
  let product = 1;
  for (const character of trigram.toLowerCase()) {
    const rank = COMMON.indexOf(character);
    product *= rank >= 0 ? 30 - rank : character === "_" ? 3 : 8;
  }
  return new Set(trigram).size === 1 ? product * 1e3 : product;
}
var CLASS_BITS, CLASS_MASK, BUCKETS, PLAIN2, MARK, COLUMNS, LITTLE_ENDIAN, lengthOf, ANYWHERE, SHARED, COMMON;
var init_needle_table = __esm({
  "src/engine/needle-table.ts"() {
    "use strict";
    init_needles();
    CLASS_BITS = 5;
    CLASS_MASK = (1 << CLASS_BITS) - 1;
    BUCKETS = 1 << 3 * CLASS_BITS;
    PLAIN2 = ENCODINGS.indexOf("plain");
    MARK = ENCODINGS.indexOf("mark");
    COLUMNS = ["lengths", "free", "encodings", "buckets", "ends", "targets", "firstTargets"];
    LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    lengthOf = (needle) => needle?.literal.length ?? 0;
    ANYWHERE = 5;
    SHARED = 0.3;
    COMMON = "etaoinsrlcdupmhfgbyvwkxzqj";
  }
});
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
  const partners = [...absorbed];
  return joined2.filter((match, index2) => {
    if (absorbed.has(matches[index2])) return false;
    const isGuess = match.rule.detector === "assignment";
    return !isGuess || !partners.some(({ start, end }) => match.start < end && start < match.end);
  });
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
function joinHalves(bytes, matches) {
  if (matches.length < 2) return matches;
  const partners = /* @__PURE__ */ new Map();
  const rest = matches.filter((match, i) => {
    const secret = secretOf(
      bytes,
      match,
      () => matches.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)
    );
    if (secret === void 0) return true;
    partners.set(secret, [...partners.get(secret) ?? [], match]);
    return false;
  });
  return rest.map((match) => (partners.get(match) ?? []).reduce(join2, match));
}
function secretOf(bytes, match, beside) {
  if (match.rule.detector !== "assignment" || match.keyName === void 0) return void 0;
  const words3 = keyWords(match.keyName);
  const names2 = halves[words3.slice(-2).join(" ")];
  if (names2 === void 0) return void 0;
  const owner = words3.slice(0, -2);
  const wanted = new Set(names2.map((name) => [...owner, name].join(" ")));
  return beside().find(
    (other2) => other2 !== match && other2.level !== "note" && other2.random && wanted.has(keyWords(other2.keyName ?? nameBefore(bytes, other2.start)).join(" ")) && linesBetween(bytes, match, other2, LINES) <= LINES
  );
}
function nameBefore(bytes, start) {
  const line = bytes.toString("latin1", Math.max(0, start - 120), start);
  return /([\w.-]{1,80})["'`\])\s]{0,4}(?:=>|[:=,>(]|\s){1,4}["'`\s]{0,4}$/.exec(line)?.[1] ?? "";
}
function join2(secret, half) {
  const kind2 = keyWords(half.keyName ?? "").slice(-2).join(" ");
  const text2 = `stands beside ${withArticle(kind2)}`;
  return {
    ...secret,
    joined: [...secret.joined ?? [], half],
    evidence: [...secret.evidence, { kind: "pair", weight: "for", text: text2 }],
    related: [
      ...secret.related,
      { message: `The key that goes with it: ${half.keyName}`, start: half.start, end: half.end }
    ]
  };
}
var LINES, NEIGHBOURS, halves;
var init_key_halves = __esm({
  "src/engine/key-halves.ts"() {
    "use strict";
    init_article();
    init_key_name();
    init_pairs();
    LINES = 3;
    NEIGHBOURS = 6;
    halves = {
      "access key": ["secret key", "access secret", "access key secret", "secret access key"],
      "api key": ["api secret", "api key secret", "api secret key", "shared secret"],
      "app key": ["app secret"],
      "client key": ["client secret"],
      "consumer key": ["consumer secret"]
    };
  }
});
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
      if (run(bytes, from2, from2 + anchor.word, ALNUM) < anchor.word) return;
      if (run(bytes, from2 + anchor.word, from2 + anchor.run, TOKEN) < anchor.run - anchor.word) return;
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
function createPrefilter(needles2, wanted = () => true) {
  const tables = buildTables(needles2, wanted);
  return { scan: (bytes, hits) => scanBytes(tables, bytes, hits) };
}
function buildTables({ text: text2, lengths, ends, buckets, free }, wanted) {
  const count3 = lengths.length;
  const tables = {
    used: new Uint8Array(BUCKETS),
    heads: new Uint16Array(BUCKETS),
    next: new Uint16Array(count3),
    end: ends,
    literal: Buffer.from(text2, "latin1"),
    start: new Uint32Array(count3 + 1),
    free,
    trigram: new Int32Array(count3)
  };
  const { heads, next, used, start, literal, trigram } = tables;
  for (let needle = 0; needle < count3; needle++) {
    const bucket2 = buckets[needle];
    start[needle + 1] = start[needle] + lengths[needle] + 1;
    if (!wanted(needle)) continue;
    const exact = threeBytes(literal, start[needle] + ends[needle]);
    trigram[needle] = free[needle] === 0 ? exact : exact | CASE_BITS;
    next[needle] = heads[bucket2];
    heads[bucket2] = needle + 1;
    used[bucket2] = 1;
  }
  return tables;
}
function scanBytes(tables, bytes, hits) {
  for (let from = 2; from < bytes.length; from += BLOCK2) {
    const count3 = findCandidates(tables.used, bytes, from, Math.min(bytes.length, from + BLOCK2));
    for (let i = 0; i < count3; i++) verify(tables, bytes, candidates[i], hits);
  }
}
function findCandidates(used, bytes, from, end) {
  let count3 = 0;
  let bucket2 = (bytes[from - 2] & CLASS_MASK) << CLASS_BITS | bytes[from - 1] & CLASS_MASK;
  let i = from;
  for (const last = end - 3; i < last; i += 4) {
    bucket2 = (bucket2 << CLASS_BITS | bytes[i] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket2] !== 0) candidates[count3++] = i;
    bucket2 = (bucket2 << CLASS_BITS | bytes[i + 1] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket2] !== 0) candidates[count3++] = i + 1;
    bucket2 = (bucket2 << CLASS_BITS | bytes[i + 2] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket2] !== 0) candidates[count3++] = i + 2;
    bucket2 = (bucket2 << CLASS_BITS | bytes[i + 3] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket2] !== 0) candidates[count3++] = i + 3;
  }
  for (; i < end; i++) {
    bucket2 = (bucket2 << CLASS_BITS | bytes[i] & CLASS_MASK) & BUCKET_MASK;
    if (used[bucket2] !== 0) candidates[count3++] = i;
  }
  return count3;
}
function verify(tables, bytes, i, hits) {
  const { literal, start, free, trigram } = tables;
  const exact = threeBytes(bytes, i);
  const folded = exact | CASE_BITS;
  const bucket2 = (bytes[i - 2] & CLASS_MASK) << 2 * CLASS_BITS | (bytes[i - 1] & CLASS_MASK) << CLASS_BITS | bytes[i] & CLASS_MASK;
  for (let link = tables.heads[bucket2]; link !== 0; link = tables.next[link - 1]) {
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
var Hits, BUCKET_MASK, BLOCK2, candidates, CASE_BITS;
var init_prefilter = __esm({
  "src/engine/prefilter.ts"() {
    "use strict";
    init_needle_table();
    Hits = class {
      /** `[needle, offset, needle, offset, ...]`, valid up to `length`. */
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
    BLOCK2 = 1 << 16;
    candidates = new Int32Array(BLOCK2);
    CASE_BITS = 2105376;
  }
});
function weighRecords(matches) {
  if (matches.length < MANY) return matches;
  const fields = matches.map(fieldOf);
  const values = /* @__PURE__ */ new Map();
  for (const [i, { value }] of matches.entries()) {
    const field = fields[i];
    if (field === void 0) continue;
    const known6 = values.get(field);
    if (known6 === void 0) values.set(field, /* @__PURE__ */ new Set([value]));
    else known6.add(value);
  }
  return matches.map((match, i) => {
    const field = fields[i];
    const count3 = field === void 0 ? 0 : values.get(field)?.size ?? 0;
    if (count3 < MANY) return match;
    return lowered(match, "note", `is one of ${count3} such values here: a field of records`);
  });
}
function fieldOf({ rule, keyName, level, proof }) {
  if (level === "note" || proof === "proven") return void 0;
  if (rule.id === "jwt") return " jwt";
  return keyName !== void 0 && classifyKeyName(keyName) === "weak" ? keyName : void 0;
}
var MANY;
var init_records = __esm({
  "src/engine/records.ts"() {
    "use strict";
    init_demote();
    init_key_name();
    MANY = 20;
  }
});
function weighBulk(bytes, matches) {
  if (bytes.length < LARGE || !matches.some(isNamed) || isSettings(bytes)) return matches;
  const text2 = `only its name speaks for it, in a file of ${Math.round(bytes.length / 1024)} KiB`;
  return matches.map((match) => {
    if (!isNamed(match) || isInsert(bytes, match.start)) return match;
    return lowered(match, bytes.length < BULK ? demote(match.level) : "note", text2);
  });
}
function isNamed({ rule, level }) {
  return rule.detector === "assignment" && level !== "note";
}
function isSettings(bytes) {
  return /"terraform_version"\s*:|^\s*[{[]\s*\{?\s*(?:"id"\s*:\s*"[^"]{0,80}",\s*)?"realm"\s*:/.test(
    bytes.toString("latin1", 0, 1e3)
  );
}
function isInsert(bytes, start) {
  return /\bINSERT\s+INTO\b[^;]*$/i.test(bytes.toString("latin1", Math.max(0, start - STATEMENT), start));
}
var LARGE, BULK, STATEMENT;
var init_bulk = __esm({
  "src/engine/bulk.ts"() {
    "use strict";
    init_demote();
    LARGE = 32 * 1024;
    BULK = 256 * 1024;
    STATEMENT = 4e3;
  }
});
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
function createEngine(options) {
  const { rules: rules2, needles: needles2, now, marks: marks2 } = options;
  const { targets, firstTargets } = needles2;
  const on = rules2.map((rule) => options.enabled(rule.id, rule.pack));
  const prefilter = createPrefilter(needles2, (needle) => {
    if (needles2.encodings[needle] === MARK) return marks2?.wanted.has(markOf(needle)) === true;
    if (needles2.encodings[needle] !== PLAIN2) return true;
    for (let t = firstTargets[needle]; t < firstTargets[needle + 1]; t += 2) {
      if (on[targets[t]]) return true;
    }
    return false;
  });
  let found2;
  const layers = [];
  const context = {
    rules: rules2,
    on,
    nested: (text2, depth) => depth > MAX_DEPTH ? NOTHING2 : scanLayer(Buffer.from(text2), false, depth)
  };
  const generic = createGenericDetector(context);
  const url2 = createUrlDetector(context);
  function markOf(needle) {
    return marks2?.known[targets[firstTargets[needle]]] ?? "";
  }
  function scan2(bytes) {
    const text2 = asText(bytes);
    const store = text2.binary ? storeMatch(text2.bytes) : void 0;
    if (store) return { bytes: text2.bytes, binary: true, matches: [store] };
    found2 = void 0;
    const placed = weighPlaces(text2.bytes, scanLayer(text2.bytes, text2.binary, 0), now);
    const matches = weighBulk(text2.bytes, weighRecords(placed));
    const { bytes: content, binary } = text2;
    return {
      bytes: content,
      binary,
      matches: matches.length === 0 ? NOTHING2 : joinHalves(text2.bytes, joinPairs(text2.bytes, matches)),
      ...marks2 && { marks: found2 ?? NO_MARKS }
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
      if (needles2.encodings[needle] === MARK) {
        if (depth === 0) found2 = (found2 ?? /* @__PURE__ */ new Set()).add(markOf(needle));
        continue;
      }
      if (needles2.encodings[needle] !== PLAIN2) {
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
    const key2 = readArmouredKey(bytes, offset);
    if (key2 === void 0) return offset + 1;
    const rule = ruleById(context, keyRuleId(key2.label));
    const verdict6 = rule && judge2(rule, key2.text, now);
    if (rule && verdict6) {
      const match = { rule, start: key2.start, end: key2.end, value: key2.text, related: [], ...verdict6 };
      matches.push(weighContents({ ...match, random: true }));
    }
    return key2.end;
  }
  function scanDecoded(bytes, offset, needle, depth, matches) {
    let end = offset + 1;
    const encoding = ENCODINGS[needles2.encodings[needle]];
    if (encoding === "pieces") return scanPieces(bytes, offset, depth, matches);
    for (const part of decodeAround(bytes, offset, needles2.lengths[needle], encoding)) {
      end = Math.max(end, part.end);
      const inner = scanLayer(part.bytes, false, depth + 1);
      if (inner.length === 0) continue;
      for (const match of inner) matches.push(asEncoded(match, part.start, part.end, encoding));
      break;
    }
    return end;
  }
  function scanPieces(bytes, offset, depth, matches) {
    const joined2 = piecesAround(bytes, offset);
    if (joined2 === void 0) return offset + 1;
    for (const match of scanLayer(joined2.bytes, false, depth + 1)) {
      if (match.rule.detector === "assignment" && !match.random) continue;
      if (match.rule.pattern?.startsWith("(?<![^\\n])")) continue;
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
var MAX_DEPTH, NOTHING2, NO_MARKS;
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
    init_key_halves();
    init_pairs();
    init_pieces_around();
    init_pattern_matcher();
    init_prefilter();
    init_records();
    init_bulk();
    init_text();
    init_subject_packs();
    MAX_DEPTH = 2;
    NOTHING2 = [];
    NO_MARKS = /* @__PURE__ */ new Set();
  }
});
async function createAllowList(entries, file, compile) {
  const globs = entries.some((entry) => entry.path !== void 0) ? await Promise.resolve().then(() => __toESM(require("./config-glob.js"))) : void 0;
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
    find({ ruleId: ruleId2, path: path3, allowedBy = [] }) {
      const index2 = compiled2.findIndex(
        (each, i) => isFor(each.entry, ruleId2) && (each.path === void 0 || each.path(path3.text)) && (each.value === void 0 || allowedBy.includes(i))
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
function contentCues(bytes, { rule, start, end }) {
  const before2 = bytes.toString("latin1", Math.max(0, start - BEFORE), start).split("\n");
  const head = before2.pop();
  const tail = firstLine(bytes.toString("latin1", end, end + BEHIND));
  const line = head.slice(-LINE2);
  const cues = /* @__PURE__ */ new Set([
    `rule ${rule}`,
    `size ${bucket(bytes.length)}`,
    `line ${bucket(head.length + tail.length)}`,
    `shape ${shapeOf(firstLine(bytes.toString("latin1", start, Math.min(end, start + LONGEST3))))}`
  ]);
  for (const word of wordsOf(line)) cues.add(`near ${word}`);
  for (const text2 of before2.slice(-2))
    for (const word of wordsOf(text2.slice(-ABOVE))) cues.add(`near ${word}`);
  for (const word of wordsOf(/[\w-]*[A-Za-z][\w-]*(?=[^A-Za-z]*$)/.exec(line)?.[0] ?? ""))
    cues.add(`key ${word}`);
  return cues;
}
function placeCues(path3, level) {
  return /* @__PURE__ */ new Set([`level ${level}`, ...wordsOf(path3).map((word) => `path ${word}`)]);
}
function wordsOf(text2) {
  return (text2.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());
}
function shapeOf(value) {
  return value.replace(/[^!-~]|;/g, "_").replace(/[A-Z]+/g, "A").replace(/[a-z]+/g, "a").replace(/[0-9]+/g, "0").replace(/(.)\1+/g, "$1").slice(0, 12);
}
function firstLine(text2) {
  return text2.split("\n", 1)[0];
}
function bucket(length) {
  return Math.floor(Math.log2(length + 1));
}
var BEFORE, BEHIND, LINE2, ABOVE, LONGEST3;
var init_doubt_cues = __esm({
  "src/findings/doubt-cues.ts"() {
    "use strict";
    BEFORE = 1200;
    BEHIND = 300;
    LINE2 = 120;
    ABOVE = 200;
    LONGEST3 = 1e3;
  }
});
var bias, weights;
var init_doubt_table = __esm({
  "src/findings/doubt-table.ts"() {
    "use strict";
    bias = -147;
    weights = `
key access 6;key admin -9;key aes -7;key api 14;key apikey -19;key app -14;key auth 14;key authentication -9;
key base -17;key basic 12;key bearer -14;key c -6;key client 18;key consumer -22;key credential 17;key d -10;
key data 11;key database 9;key db 13;key docker 8;key e -6;key email 7;key encryption -11;key f -7;key git 13;
key google 20;key hashed -6;key https 32;key id -6;key jwt -20;key key 6;key l 5;key license 5;key login -5;key maps 24;
key oauth -5;key openai -13;key pass -11;key passwd 20;key password -20;key pepper -8;key postgres -8;key private -26;
key project 12;key read -6;key repo -8;key salt 10;key secret -47;key security -5;key sendgrid 12;key services -9;
key set 8;key smtp 8;key store -7;key test -15;key token 30;key u 14;key user 8;key v -17;key x -11;level error -41;
level warning 41;line 10 40;line 2 -16;line 3 -24;line 4 -27;line 5 10;line 6 7;near a 6;near aaa 14;near ab 5;
near above 5;near accept -11;near account -8;near accounts 7;near acme 5;near action -7;near add -6;near addons -6;
near addr -5;near admin 12;near administrator -9;near ae 12;near aes -7;near alchemy -12;near algorithm -5;
near alias -7;near all -8;near always -7;near am 6;near and -10;near android 18;near anonymous 11;near ansible 7;
near api 20;near apikey -16;near apis -6;near apollo -6;near application 7;near args -12;near assets 15;near at -6;
near authenticator -11;near authorization 15;near avatar -11;near await -6;near b -6;near ba 19;near backend -12;
near baidu -9;near base 5;near bb 9;near bd -5;near be 15;near bearer -23;near before -9;near begin -6;near below -5;
near beta 12;near bh 5;near billing -7;near bin 11;near binary 26;near bl 6;near block 9;near bo 9;near body -19;
near bootstrap 5;near bot -10;near bp 7;near branch 5;near bs 7;near build 32;near builder -10;near bv -6;near bw 9;
near by 12;near cache 7;near call -7;near can 12;near case 14;near catalog -7;near cb 6;near ce 5;near cert 7;
near certificate 12;near cf 5;near cgi 6;near channel 14;near check 9;near ci -9;near classpath -6;near client 14;
near clone 6;near cloud -11;near cluster -6;near cn -9;near co 13;near codecov -7;near commit 16;near common -5;
near conf 7;near config 18;near configure 6;near confirmation 11;near conn -5;near connect 10;near connection -14;
near connections -6;near console -20;near const 13;near consumer -25;near content 9;near control 13;near cookie -8;
near core -12;near cp 8;near create -8;near created 7;near credential 26;near crypted -7;near csp 6;near curl 31;
near customer 15;near cz -9;near d -7;near da 8;near dashboard -9;near data 24;near database -23;near datasource -6;
near date 7;near db -17;near dd 6;near debug 6;near demo 13;near des 6;near description 30;near dev -19;
near developer 18;near device 7;near dir 6;near disable 7;near display -13;near dns 15;near does 11;near domain 17;
near download -5;near dp 5;near driver 5;near dx 6;near dy 5;near e -19;near ea 13;near east -7;near ec 8;near edit 24;
near ee 8;near ef 8;near eg 7;near eh 6;near ej 20;near else 11;near email -7;near empty 7;near enabled -6;
near encoded 11;near encoding -7;near encrypted 44;near encryption -6;near encryptor -6;near end 10;near endpoint -18;
near endpoints -6;near enterprise 6;near env -26;near environ -10;near error 13;near etc 12;near eth -10;
near example 42;near exec -9;near exists -12;near expire -8;near export -16;near external -5;near f -25;near fa 8;
near faf 6;near fail 13;near fe 9;near fields -18;near final -20;near first -8;near fn 5;near for 15;near form 10;
near format 13;near found -6;near from -6;near fs -9;near functions 7;near fy 7;near fz 8;near ga 5;near gateway 8;
near gemini -8;near general 8;near generate -12;near git 22;near github 17;near go 9;near google 34;
near googleusercontent 12;near gov -10;near grant -9;near graph -5;near groups -7;near gw 7;near h -13;near has 6;
near hash 13;near hashed -6;near have 11;near header -19;near headers -8;near height 15;near helper 6;near hj 8;
near hmac 10;near hn 7;near home -8;near hook 13;near hooks -17;near host 11;near html 8;near http -25;near https 20;
near hub 6;near hw 6;near ic -6;near id 19;near ie 6;near if 24;near ih -8;near il 8;near im 7;near image 5;
near important -5;near in -18;near info -6;near infura -11;near initial -6;near input 14;near insecure 27;
near insert -8;near install 13;near integration 10;near interval 7;near invalid 10;near iq -9;near it 20;near iu -5;
near iz -10;near iza 10;near j -9;near javascript 14;near jb 5;near jdbc 5;near jks -8;near join -6;near jp 12;
near js 12;near jwt -21;near k 8;near keys -8;near keystore -13;near kid -7;near kj 5;near km 5;near kt 8;near l 6;
near la 5;near lab 13;near label 22;near last -11;near ld 6;near le 6;near least -6;near level -11;near lg 7;
near license 15;near limit -7;near lo 5;near local -5;near localhost -12;near log -13;near logger 6;near login 5;
near lr -6;near lt 8;near lv 7;near lw 5;near lx 6;near ly 5;near m 7;near mail -15;near main 11;near mainnet -14;
near make -17;near map 34;near maps 36;near master -5;near mattermost 8;near max -5;near md 24;near me -6;near meta 12;
near metadata 10;near method -7;near mi 10;near microsoft -12;near min 8;near minio -5;near ml 9;near mobile 7;
near mode -9;near model -9;near module 9;near more 6;near mozilla 8;near mp 12;near must 8;near mx 7;near my -6;
near mysql -7;near mz -6;near name 20;near namespace 18;near nc -7;near net -7;near new 6;near ng 9;near nginx 11;
near nj 7;near no 12;near node -6;near none 24;near not 7;near notification 13;near notify -5;near nr 6;near ns 6;
near nt 6;near null 14;near ny 9;near oa -6;near oauth -28;near oc 10;near od 7;near off 23;near ok 7;near ol -7;
near on -7;near one -15;near only 6;near oo 9;near openai -17;near openid -8;near openssl -8;near options 5;near or 9;
near oracle 7;near origin 13;near other -5;near output 7;near override 19;near own -11;near p 10;near pa 11;near page 5;
near param 7;near params -8;near parent 15;near passwd 25;near passwords 10;near pay -9;near payload -14;near paypal 9;
near pem 14;near pepper -8;near pf 6;near ph 9;near php 12;near pj 5;near placeholder 25;near platform 11;
near please -15;near png 11;near port -6;near post 5;near postgres -17;near postgresql -12;near pp 7;near prefix 13;
near print 7;near private -14;near pro -11;near process -14;near prod 5;near product 14;near profile -7;near project 11;
near property -20;near protect 13;near protected 8;near protocol -10;near ps 5;near public -17;near push 6;near put -8;
near python -6;near q 9;near qa 8;near qd 9;near qh 7;near qiniu 6;near qr 10;near qs 8;near query 14;near qx 8;
near qy 7;near r -11;near ra 5;near rails -8;near random -12;near raven -6;near re 11;near read 14;near readonly -8;
near real 9;near redirect 13;near redis -11;near region 5;near release 11;near remote 15;near render 7;near replace 20;
near request -10;near required 8;near reset 27;near resources 9;near response 6;near result 9;near return 11;near rf 14;
near rl 5;near rm 12;near roles -9;near root -26;near routes -6;near rpc -10;near run -11;near rx 5;near s -15;
near sa 6;near safe -8;near salt 24;near saml -5;near sandbox -17;near sc 5;near schema -6;near script 18;
near scripts 6;near sdk 5;near search -22;near secret -35;near secrets 16;near secure -10;near security -31;
near segment 19;near select -12;near send -6;near sendgrid 11;near service 14;near services -18;near servlet 10;
near session -8;near set 23;near settings 9;near setup -12;near sg -7;near sh 9;near sha 8;near share -7;near shared 18;
near short 10;near sid -6;near sig 6;near sign 5;near signing 6;near site -7;near size 11;near sk -7;near skip 12;
near sl 7;near slack -11;near sms 6;near smtp 12;near so -6;near sonar 10;near source 42;near sp 8;near ssh 15;
near ssl -11;near standard 5;near state 12;near static -31;near status -6;near store -21;near strategy 5;near string -8;
near sub -9;near supabase 8;near superuser 6;near support 11;near sure -8;near sx -5;near sy 9;near sys 9;
near system -14;near t 15;near task 5;near tc 14;near td 8;near te 8;near telemetry 5;near test -30;near testing -5;
near text -13;near that 13;near themoviedb -8;near these -11;near this 8;near time 5;near timezone -12;near title 27;
near tls 11;near to 18;near todo -8;near token 5;near translate -6;near true 11;near tv -5;near tw -6;near txt 8;
near type 31;near u 9;near ub 5;near ubuntu -6;near uc 5;near uh 5;near um 7;near unicode -8;near up 13;near update -9;
near uri 6;near url -26;near urls -5;near us -9;near use 14;near username -19;near using 9;near utc -7;near utf -10;
near v -14;near value 17;near values -9;near var 22;near vars 5;near vault 23;near ve 7;near version 27;near vi 5;
near via 8;near vm 8;near vr 8;near vy 10;near warning -6;near wd -5;near web 22;near webhook -8;near west -6;near wf 5;
near wg 13;near when 12;near width 10;near will 8;near windows 9;near with -18;near without 10;near wk -9;near worker 8;
near wrapper 6;near write 14;near ws 5;near wt 6;near www -20;near wx -8;near x 25;near xd 5;near xu -6;near xv 5;
near xyz -6;near y -9;near yaml 6;near yb 5;near yn -5;near your -23;near yq 5;near yv 7;near yx 10;near z 8;near zb -6;
near zj 5;near zk 8;near zm -6;path a 11;path actions -10;path activity 7;path add 9;path admin 30;path agent -9;
path analytics 5;path and -6;path android 15;path api -6;path app -21;path application -36;path apps 49;
path appsettings -20;path assets 38;path audit 6;path auth 25;path authenticator -6;path auto 8;path aws -6;
path backend -25;path backup -6;path bak 10;path base 12;path bat 6;path blog -6;path browser -14;path build -6;
path builder -8;path bundle 24;path cache 9;path chart -20;path charts -7;path checkout 8;path ci -29;path cli 8;
path client -9;path cloud 19;path cluster -7;path cn 5;path code -21;path com 12;path commit 29;path common 10;
path commons 9;path community -5;path components -11;path compose -11;path conf 13;path config -47;path configuration 6;
path connection -24;path console -7;path constants 10;path controller -14;path controllers -8;path core -35;
path create 9;path credentials 8;path cs -30;path ct -9;path d 6;path data 22;path de 6;path default 9;path deploy 6;
path development -16;path devise -9;path django -6;path dns 16;path docker -33;path dockerfile -9;path drone 31;
path e 13;path eb 7;path ec -6;path entrypoint -6;path env -66;path environments 6;path etc 11;path external 8;
path f -9;path firebase 6;path frontend 24;path full -8;path git 9;path global 21;path go 13;path google 28;
path group -11;path hash -9;path helm -12;path helper 12;path helpers -9;path hooks 8;path host -5;path html 21;
path http -8;path hub 5;path i 20;path id -6;path idea 14;path identity -6;path image 6;path impl 7;path import -12;
path inc 6;path index -9;path inf -6;path info 12;path infrastructure 12;path ini -10;path init -16;path initial -6;
path initializers -8;path install 25;path installer 23;path integration -11;path internal -18;path inventory -6;
path io 16;path j 5;path java 24;path jenkins -6;path jks -18;path job -10;path json 15;path keycloak -12;path keys -9;
path keystore -34;path keystores -6;path kotlin -6;path kt 15;path kubernetes -12;path lib 32;path libraries 29;
path libs -14;path local -15;path location 9;path logger 6;path logging 11;path main -23;path makefile 10;
path manager 38;path map 15;path maps 6;path mariadb -5;path master 6;path media -15;path message 30;path messages 7;
path meta 12;path metadata 12;path metrics 7;path mobile 12;path models -6;path module -14;path modules 25;
path monitoring 5;path multi -18;path mysql 23;path n 19;path native 10;path net 11;path network 10;path nextcloud 6;
path node -17;path notification 12;path o 7;path on -5;path open 9;path openapi 7;path org 24;path p -11;
path package 20;path packages -9;path parse 6;path pay -6;path payment -8;path pfx -9;path php -15;path plugins 46;
path pom -9;path postgres -13;path postman -15;path preferences 11;path private 9;path pro -11;path product 8;
path production 11;path properties -6;path providers -10;path provision -6;path py 7;path query 11;path quickstart -13;
path rb -11;path rc 9;path react -11;path realm -20;path request -6;path res 29;path resources 6;path runtime -5;
path s -20;path sample -14;path script 9;path scripts -16;path sdk 22;path secret -10;path secrets 11;path security -23;
path seeds -21;path send -7;path service -19;path setting 6;path settings -37;path setup -14;path share -6;path shop -7;
path site 8;path sonar 12;path source -18;path sql -8;path ssl -6;path sso 5;path stack -8;path staging 10;path start 5;
path starter -6;path state 13;path store -7;path strings 11;path stripe 8;path support 11;path swift 13;path t -13;
path target 29;path tasks 22;path template 21;path templates 15;path terraform -24;path test -13;path tf 12;path the 6;
path tmp -6;path to -7;path token -8;path toml 7;path travis -15;path ts 14;path tsx 8;path tv -6;path twitter -10;
path types 10;path ui 18;path use 10;path users 6;path util 7;path variables -6;path vars -23;path version 8;
path views 25;path vscode 8;path vue -5;path windows 10;path with -7;path workflows -8;path www 6;path x -18;
path xml 24;path yaml -56;path yml -29;rule alchemy-url -11;rule alibaba-access-key-id -3;rule aws-access-key-id -10;
rule aws-secret-access-key -1;rule code-climate-token -4;rule codecov-token -7;rule crypt-hash -19;
rule curl-user-password 13;rule discord-webhook-url -2;rule facebook-access-token 8;rule facebook-app-secret -1;
rule generic-password 24;rule generic-secret 64;rule github-oauth-client-secret -3;rule go-mysql-dsn 5;
rule google-api-key 57;rule google-legacy-client-secret 6;rule google-oauth-access-token -15;
rule google-oauth-client-secret -5;rule google-oauth-refresh-token -5;rule google-recaptcha-secret -1;
rule infura-url -9;rule java-key-store -27;rule jwk-private-key -4;rule jwt 3;rule mongodb-url -4;
rule npm-registry-credential -3;rule openai-api-key -14;rule piped-password -6;rule pipedream-webhook-url 32;
rule pkcs12-key-store -35;rule postgres-url -2;rule private-key-pkcs8 -11;rule private-key-rsa 22;rule redis-url -2;
rule sentry-legacy-dsn -14;rule slack-webhook-url -13;rule sonar-legacy-token -2;rule sql-identified-by 5;
rule stripe-secret-key 5;rule stripe-test-key -8;rule stripe-webhook-secret 4;rule telegram-bot-token -4;
rule tencent-secret-id -2;rule twilio-auth-token -4;rule url-credentials 25;rule x-consumer-secret -2;
rule zapier-webhook-url -4;shape \${A_A:-a} -6;shape -A_A_A_A- 14;shape 0A0A0A0A0A0A 39;shape 0_ -8;shape 0a 5;
shape 0a0a0 10;shape 0a0a0a0a 7;shape 0a0a0a0a0a -5;shape 0a0a0a0a0a0 -6;shape 0a0a0a0a0a0a -38;shape A 17;shape A0A 7;
shape A0A0A -5;shape A0A0A0A -9;shape A0A0A0A0A0A0 12;shape Aa 6;shape Aa0 -9;shape AaAaA0aAaAa0 9;shape AaAaAa0 -7;
shape AaAaAaAaAaAa -6;shape _ -10;shape _a_A_0_0_ -5;shape a -18;shape a-0a0a0a0a0a -10;shape a0 -43;shape a0a -14;
shape a0a0a 7;shape a0a0a0a 9;shape a0a0a0a0 11;shape a0a0a0a0a -7;shape a0a0a0a0a0 5;shape a0a0a0a0a0a0 -10;
shape aAaAaAaAaA0A 8;shape aAaAaAaAaAaA -10;shape a_0a0a0a0a0a 10;shape a_a 13;shape a_a0a0a0a0a0 -7;shape a_a_a 5;
size 10 -37;size 11 -47;size 12 -11;size 13 15;size 14 17;size 15 18;size 16 63;size 17 35;size 18 57;size 20 7;
size 21 56;size 5 -9;size 6 -28;size 7 -34;size 8 -45;size 9 -51;
`;
  }
});
function doubtOfContent(bytes, match) {
  const { rule, level, proof, live, subject, start, end } = match;
  if (rule.pack !== "secrets" || level === "note" || proof !== "none") return void 0;
  if (live !== void 0 || subject !== void 0) return void 0;
  if (weightOf(`rule ${rule.id}`) === void 0) return void 0;
  return sum(contentCues(bytes, { rule: rule.id, start, end }));
}
function doubted(found2, content, path3) {
  if (found2.level === "note" || content === void 0) return found2;
  const share = doubtAt(content, path3, found2.level);
  if (share < LIMITS[found2.level]) return found2;
  const percent = Math.round(share * 100);
  const text2 = `${percent} % of what looks like it, in words, path and form, held no secret when it was read`;
  return lowered(found2, "note", text2);
}
function doubtAt(content, path3, level) {
  return probability((bias + content + sum(placeCues(path3, level))) / 100);
}
function probability(logOdds) {
  return 1 / (1 + Math.exp(-logOdds));
}
function sum(cues) {
  let total = 0;
  for (const cue of cues) total += weightOf(cue) ?? 0;
  return total;
}
function weightOf(cue) {
  table ??= readTable();
  return table.get(cue);
}
function readTable() {
  const entries = weights.split(/[;\n]+/).filter((entry) => entry !== "");
  return new Map(
    entries.map((entry) => {
      const end = entry.lastIndexOf(" ");
      return [entry.slice(0, end), Number(entry.slice(end + 1))];
    })
  );
}
var LIMITS, table;
var init_doubt = __esm({
  "src/findings/doubt.ts"() {
    "use strict";
    init_demote();
    init_doubt_cues();
    init_doubt_table();
    LIMITS = { error: 0.5, warning: 0.25 };
  }
});
function surroundings(bytes, safe, { start, end }, lineStart2) {
  const to = end + lineRest(bytes, end, BEHIND2);
  return {
    line: safe.slice(Math.max(lineStart2, start - BEFORE2), to),
    before: lineBefore(bytes, safe, lineStart2),
    after: lineAfter(bytes, safe, to)
  };
}
function clearLines(bytes, { start, end }, lineStart2) {
  return bytes.toString("utf8", Math.max(lineStart2, start - BEFORE2), end + lineRest(bytes, end, BEHIND2));
}
function lineRest(bytes, from, limit) {
  const end = bytes.subarray(from, from + limit).indexOf(LF);
  if (end === -1) return Math.min(limit, bytes.length - from);
  return end > 0 && bytes[from + end - 1] === CR ? end - 1 : end;
}
function lineBefore(bytes, safe, lineStart2) {
  if (lineStart2 === 0) return "";
  const end = lineStart2 - 1;
  const from = Math.max(0, end - BEHIND2);
  return safe.slice(from + bytes.subarray(from, end).lastIndexOf(LF) + 1, end);
}
function lineAfter(bytes, safe, end) {
  const lineEnd = bytes[end] === CR ? end + 1 : end;
  if (bytes[lineEnd] !== LF) return "";
  return safe.slice(lineEnd + 1, lineEnd + 1 + lineRest(bytes, lineEnd + 1, BEHIND2));
}
var BEFORE2, BEHIND2, LF, CR;
var init_surroundings = __esm({
  "src/findings/surroundings.ts"() {
    "use strict";
    BEFORE2 = 1024;
    BEHIND2 = 4096;
    LF = 10;
    CR = 13;
  }
});
function makeExcerpt(bytes, safe, start, lineStart2) {
  const span = safe.spanAt(start) ?? { start, end: start, label: "" };
  const from = Math.max(lineStart2, span.start - WINDOW);
  const to = span.end + lineRest(bytes, span.end, WINDOW);
  const complete = to === bytes.length || to < span.end + WINDOW;
  const multiline = bytes.subarray(span.start, span.end).includes(LF2);
  let before2 = span.start > lineStart2 ? shown(safe.slice(from, span.start)) : "";
  let after = multiline ? "" : shown(safe.slice(span.end, to)).trimEnd();
  if (from === lineStart2) before2 = before2.trimStart();
  const label2 = printable(span.label);
  const room = Math.max(0, EXCERPT_LENGTH - label2.length);
  const forAfter = Math.min(after.length, Math.max(room - before2.length, Math.ceil(room / 2)));
  before2 = keepEnd(before2, room - forAfter, from > lineStart2);
  after = keepStart(after, forAfter, !complete && !multiline);
  return before2 + label2 + after;
}
function shown(text2) {
  return printable(text2).replaceAll("	", " ");
}
function keepEnd(text2, length, cut) {
  if (text2.length <= length - (cut ? 1 : 0)) return cut ? `\u2026${text2}` : text2;
  if (length <= 0) return "";
  return `\u2026${text2.slice(text2.length - length + 1).replace(/^[\udc00-\udfff]/, "")}`;
}
function keepStart(text2, length, cut) {
  if (text2.length <= length - (cut ? 1 : 0)) return cut ? `${text2}\u2026` : text2;
  if (length <= 0) return "";
  return `${text2.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
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
function onLine(name, pattern) {
  return { name, applies: ({ line }) => pattern.test(line) };
}
function above(name, pattern) {
  return { name, applies: ({ before: before2 }) => pattern.test(before2) };
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
        applies: ({ line, before: before2, after }) => [line, before2, after].some((each) => each.includes("kingfisher:ignore"))
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
        applies: ({ before: before2 }, ruleId2) => secretlint(before2, /secretlint-disable-next-line(?![\w-])/, ruleId2)
      }
    ];
  }
});
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
  const text2 = rest.split(commentEnd, 1)[0] ?? "";
  if (/^[^\s:]/.test(text2)) return { rules: void 0, reason: "" };
  const dashes = text2.search(/\s--/);
  const head = (dashes === -1 ? text2 : text2.slice(0, dashes)).split(otherComment, 1)[0] ?? "";
  const list = head.replace(/^:/, "").trim();
  const reason2 = dashes === -1 ? "" : text2.slice(dashes + 3).trim();
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
function lineHashes(bytes, lines) {
  const hashes = /* @__PURE__ */ new Map();
  const wanted = [...new Set(lines)].sort((a, b) => a - b);
  if (wanted.length === 0 || bytes.length > LINE_HASH_LIMIT) return hashes;
  let text2 = bytes.toString("utf8");
  if (text2.includes("\r")) text2 = text2.replace(/\r\n?/g, "\n");
  const starts2 = lineStarts(text2, wanted);
  const depth = starts2.length > MANY2 ? WIDTH : SHALLOW;
  const windows = /* @__PURE__ */ new Map();
  for (const start of starts2) addWindow(windows, text2, start, depth);
  let next = 0;
  for (let start = 0; next < starts2.length; start = text2.indexOf("\n", start) + 1) {
    const window = windows.get(beginning(text2, start, depth))?.find(({ units: units2 }) => isAt(units2, text2, start));
    if (window) window.count++;
    if (window && start === starts2[next]) hashes.set(wanted[next++], `${window.hash}:${window.count}`);
  }
  return hashes;
}
function lineStarts(text2, wanted) {
  const starts2 = [];
  let line = 1;
  let start = 0;
  for (const target of wanted) {
    for (; line < target; line++) {
      const end = text2.indexOf("\n", start);
      if (end === -1) return starts2;
      start = end + 1;
    }
    starts2.push(start);
  }
  return starts2;
}
function addWindow(windows, text2, start, depth) {
  const key2 = beginning(text2, start, depth);
  const same2 = windows.get(key2) ?? [];
  if (same2.some(({ units: units3 }) => isAt(units3, text2, start))) return;
  const units2 = new Uint16Array(WIDTH);
  for (let i = start, n = 0; n < WIDTH; i++) if (isKept(text2, i)) units2[n++] = unitAt(text2, i);
  windows.set(key2, [...same2, { units: units2, hash: hashOf(units2), count: 0 }]);
}
function beginning(text2, start, depth) {
  let key2 = 0;
  for (let i = start, n = 0; n < depth; i++) {
    if (!isKept(text2, i)) continue;
    key2 = Math.imul(key2, 31) + unitAt(text2, i) | 0;
    n++;
  }
  return key2;
}
function isAt(units2, text2, start) {
  for (let i = start, n = 0; n < WIDTH; i++) {
    if (isKept(text2, i) && units2[n++] !== unitAt(text2, i)) return false;
  }
  return true;
}
function isKept(text2, i) {
  const unit = text2.charCodeAt(i);
  return unit !== 32 && unit !== 9;
}
function unitAt(text2, i) {
  return i < text2.length ? text2.charCodeAt(i) : i === text2.length ? 65535 : 0;
}
function hashOf(units2) {
  let high = 0;
  let low = 0;
  for (const unit of units2) {
    const sum2 = low * 37 + unit;
    low = sum2 % TWO_32;
    high = (high * 37 + Math.floor(sum2 / TWO_32)) % TWO_32;
  }
  return (high.toString(16) + low.toString(16).padStart(8, "0")).replace(/^0+(?=.)/, "");
}
var LINE_HASH_LIMIT, WIDTH, SHALLOW, MANY2, TWO_32;
var init_line_hash = __esm({
  "src/findings/line-hash.ts"() {
    "use strict";
    LINE_HASH_LIMIT = 2e7;
    WIDTH = 100;
    SHALLOW = 8;
    MANY2 = 8;
    TWO_32 = 2 ** 32;
  }
});
function makeMessage(match, scrub) {
  if (match.message !== void 0) return printable(scrub(match.message));
  if (match.subject !== void 0) return `${match.rule.title}: ${printable(match.subject)}.`;
  const encoded = match.evidence.some(({ kind: kind2, weight }) => kind2 === "encoding" && weight === "for");
  const key2 = match.keyName === void 0 ? "" : keyClause(match.keyName, scrub);
  const title = match.rule.title.replace(/ in clear text$/, "");
  return `${title} ${encoded ? "encoded, which is as good as in clear text" : "in clear text"}${key2}${proofClause(match)}.`;
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
  const what = NAMES2.find(([kind2]) => kinds2.includes(kind2))?.[1];
  if (what === void 0) return proof === "failed" ? ", but not a valid one" : "; it is a valid one";
  return proof === "failed" ? `, but its ${what} is wrong` : `; its ${what} is right`;
}
var LONGEST_KEY, NAMES2;
var init_message = __esm({
  "src/findings/message.ts"() {
    "use strict";
    init_printable();
    LONGEST_KEY = 60;
    NAMES2 = [
      ["checksum", "checksum"],
      ["structure", "structure"],
      ["format", "format"]
    ];
  }
});
function levelAtPath(leveled, classes3) {
  const { level, proof, evidence: evidence2, tag, pack, live } = leveled;
  if (live !== void 0) return "error";
  if (pack === "inventory" || leveled.ruleId === OWN_WORDS) return level;
  if (traces.includes(pack)) return levelOfTrace(leveled, classes3);
  if (isUnsure(leveled.unsure, classes3)) return "note";
  if (classes3.size === 0 || proof === "proven" && level === "error") return level;
  if (quiet.some((name) => classes3.has(name))) return "note";
  if (classes3.has("generated")) return isNamed2(evidence2) && !classes3.has("settings") ? "note" : demote(level);
  const wordLike = tag.startsWith("~") && isNamed2(evidence2);
  if (classes3.has("translation") && (wordLike || isNamed2(evidence2) && level === "warning")) return "note";
  if (!wordLike) return level;
  if (classes3.has("production-like")) return level === "warning" ? "error" : level;
  return classes3.has("local") ? demote(level) : level;
}
function isNamed2(evidence2) {
  return evidence2.some(({ kind: kind2, weight }) => kind2 === "name" && weight === "for");
}
function isUnsure(unsure, classes3) {
  if (unsure === void 0) return false;
  return unsure === "in-pages" ? classes3.has("page") || classes3.has("reporting") : !classes3.has("settings");
}
function levelOfTrace({ level, evidence: evidence2, pack }, classes3) {
  if (level === "note" || untraced.some((name) => classes3.has(name))) return "note";
  if (pack !== "network" || classes3.has("documentation") || classes3.has("ci")) return "warning";
  if (classes3.has("records")) return "note";
  return isNamed2(evidence2) ? "warning" : "note";
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
  return !holds(a.value, b.value) && !holds(b.value, a.value);
}
function holds(outer, inner) {
  return outer.includes(inner) || Buffer.from(outer, "base64").toString().includes(inner);
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
function redactValue(secret) {
  const { value, random } = secret;
  const lines = value.trimEnd().split("\n").length;
  const size2 = random ? plural(value.length, "character") : lengthClass(value.length);
  const isKey = armour.test(value);
  return `${redactedStart(secret)} (${lines > 1 && random && !isKey ? `${lines} lines, ` : ""}${size2})`;
}
function redactedStart({ value, publicPrefix, random }) {
  const header = armour.exec(value);
  if (header) return `${header[0]}\u2026`;
  const shown2 = random ? Math.min(publicPrefix, MAX_PREFIX, Math.floor(value.length / 3)) : 0;
  return `${/^[\x21-\x7e]*/.exec(value.slice(0, shown2))?.[0] ?? ""}\u2026`;
}
function shownLength(secret) {
  return redactedStart(secret).length - 1;
}
function createScrubber(values) {
  const secrets = [...new Set(values)].filter((value) => value.length >= SHORTEST_SCRUBBED);
  secrets.sort((a, b) => b.length - a.length);
  return (text2) => {
    let clean = text2;
    for (const secret of secrets) if (clean.includes(secret)) clean = clean.replaceAll(secret, "\u2026");
    return clean;
  };
}
function lengthClass(length) {
  const above2 = classes2.findIndex((limit) => length < limit);
  if (above2 === 0) return `up to ${classes2[0] - 1} characters`;
  if (above2 === -1) return `${classes2.at(-1)} or more characters`;
  return `${classes2[above2 - 1]}\u2013${classes2[above2] - 1} characters`;
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
      let text2 = "";
      let at2 = characterStart(bytes, from);
      const end = characterStart(bytes, to);
      for (let i = firstEndingAfter(at2); i < spans.length && spans[i].start < end; i++) {
        const span = spans[i];
        if (span.start > at2) text2 += everywhere(bytes.toString("utf8", at2, span.start));
        text2 += span.label;
        at2 = span.end;
      }
      return at2 < end ? text2 + everywhere(bytes.toString("utf8", at2, end)) : text2;
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
    if (end - start <= LONG2) yield bytes.toString("utf8", start, end);
  }
}
function mergeSpans(matches) {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const spans = [];
  for (const match of sorted) {
    const last = spans.at(-1);
    if (last !== void 0 && match.start < last.end) {
      const label2 = redactedStart(secretOf2(match));
      if (match.start === last.start && match.end === last.end && label2.length > last.label.length) {
        last.label = label2;
        last.shownTo = match.start + shownLength(secretOf2(match));
        continue;
      }
      last.end = Math.max(last.end, match.end);
      if (match.start > last.start && match.start < last.shownTo) last.label = "\u2026";
      continue;
    }
    const secret = secretOf2(match);
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
function secretOf2(match) {
  return { value: match.value, publicPrefix: match.rule.publicPrefix, random: match.random };
}
var MANY_VALUES, LONG2;
var init_secret_spans = __esm({
  "src/findings/secret-spans.ts"() {
    "use strict";
    init_redact();
    init_utf8();
    MANY_VALUES = 200;
    LONG2 = 4096;
  }
});
function uniteSubjects(matches) {
  const kept = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const { rule, subject, start, end } = match;
    const united = subject !== void 0 && hasSubjects(rule.pack);
    const key2 = united ? `${rule.id} ${subject}` : match;
    const first = kept.get(key2);
    if (first === void 0) kept.set(key2, match);
    else if (first.related.length < MOST) {
      kept.set(key2, { ...first, related: [...first.related, { message: SAME_VALUE, start, end }] });
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
function digest(text2) {
  return createHash3("sha256").update(text2, "utf8").digest("hex");
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
function createDetector(options = {}) {
  const { groups = /* @__PURE__ */ new Map() } = options;
  return (bytes, matches, member3, decoded3 = false) => {
    const kept = uniteSubjects(resolveOverlaps(matches));
    if (kept.length === 0) return [];
    const secrets = matches.filter(({ subject }) => subject === void 0).flatMap((match) => [match, ...match.joined ?? []]);
    if (options.onSecret) tellSecrets(bytes, secrets, options.onSecret);
    const places2 = locate(bytes, kept);
    const safe = createSafeText(bytes, [...secrets, ...options.hidden?.(bytes, kept) ?? []]);
    const exact = member3 === void 0 && !decoded3 && options.lineHashes !== false;
    const hashes = exact ? lineHashes(
      bytes,
      kept.map((match) => places2.position(match.start).line)
    ) : void 0;
    return kept.map((match) => {
      const span = { start: match.start, end: spanEnd(bytes, match) };
      const start = places2.position(match.start);
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
      const doubt = doubtOfContent(bytes, match);
      return {
        ruleId: match.rule.id,
        pack: match.rule.pack,
        level: match.level,
        proof: match.proof,
        message: makeMessage(match, safe.scrub),
        region: places2.region(match),
        ...member3 === void 0 ? {} : { member: member3 },
        excerpt: isWholeFile(match) ? "" : makeExcerpt(bytes, safe, match.start, start.lineStart),
        redacted: match.subject === void 0 ? redactValue(secretOf2(match)) : printable(match.subject),
        evidence: match.evidence.map(({ kind: kind2, weight, text: text2 }) => ({ kind: kind2, weight, text: safe.scrub(text2) })),
        valueGroup: group,
        tag: makeTag(match, valueDigest),
        ...match.subject === void 0 ? {} : { subject: match.subject },
        ...match.replacement === void 0 ? {} : { replacement: match.replacement },
        ...match.facts === void 0 ? {} : { facts: match.facts },
        ...match.live === void 0 ? {} : { live: printable(match.live) },
        ...match.unsure === void 0 ? {} : { unsure: match.unsure },
        ...doubt === void 0 ? {} : { doubt },
        ...match.kind === void 0 ? {} : { kind: match.kind },
        ...lineHash === void 0 ? {} : { lineHash },
        related: match.related.map((place2) => ({
          message: safe.scrub(place2.message),
          region: places2.region(place2)
        })),
        ...allowed === void 0 || allowed.length === 0 ? {} : { allowedBy: allowed },
        ...suppressedBy === void 0 ? {} : { suppressedBy }
      };
    });
  };
}
function isWholeFile({ rule, subject, start, end }) {
  return rule.pack === "files" && subject !== void 0 && start === 0 && end === 0;
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
    init_doubt();
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
function makeFingerprint({ rule, path: path3, tag }) {
  return `${rule}:${path3.replace(unsafe, encode)}:${tag.replace(unsafeInTag, encode)}`;
}
function parseFingerprint(text2) {
  const parts = text2.split(":");
  const [rule = "", path3 = "", tag = ""] = parts;
  if (parts.length !== 3 || !ruleId.test(rule) || !tagForm.test(tag)) return void 0;
  try {
    return { rule, path: decodeURIComponent(path3), tag: decodeURIComponent(tag) };
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
var settingsEndings, pageEndings, placeClasses;
var init_path_classes_places = __esm({
  "src/engine/path-classes-places.ts"() {
    "use strict";
    settingsEndings = ".bash .bat .cf .cfg .cmd .cnf .conf .config .credentials .csproj .env .environment .fish .gradle.properties .hcl.json .ini .json .json5 .jsonc .list .nomad .pgpass .plist .properties .props .pubxml .service .settings .sh .sql .targets .tfstate .tfvars .toml .userprefs .vars .xcconfig .xml .yaml .yml .zsh";
    pageEndings = ".blade.php .cshtml .eex .ejs .erb .ftl .haml .handlebars .hbs .heex .htm .html .jade .jsp .leex .liquid .mustache .njk .phtml .pug .razor .rhtml .slim .twig .xhtml";
    placeClasses = [
      {
        // What programs are set up with, and scripts that set them up: here `name: value` is a setting. Everywhere else it is code or prose more often.
        // Files whose names have no ending belong to it (`path-class.ts`).
        class: "settings",
        endings: settingsEndings.split(" "),
        dotParts: ["env"],
        // Programs that hold nothing but settings (`settings.py`, `config/mail.php`).
        folders: ["config", "configs", "settings"],
        words: ["config", "configuration", "settings", "secrets", "credentials"],
        names: ["credentials.txt", "passwords.txt", "secrets.txt", "login.txt", "env.txt"],
        starts: ["dockerfile", "containerfile"]
      },
      {
        // Pages, and templates that are made into them.
        class: "page",
        endings: pageEndings.split(" ")
      },
      {
        // What tells the makers of a program how it is used: every copy of the program has the keys for it.
        class: "reporting",
        folders: ["analytics", "instrumentation", "telemetry", "tracking"],
        words: ["analytics", "exceptron", "telemetry", "tracker", "trackers", "tracking"]
      },
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
var pathClasses;
var init_path_classes = __esm({
  "src/engine/path-classes.ts"() {
    "use strict";
    init_path_classes_places();
    pathClasses = [
      {
        class: "test",
        folderWords: ["test", "tests", "testing", "fixture", "fixtures", "mock", "mocks", "e2e", "vectors"],
        folders: [
          "testdata",
          "testsuite",
          "testsuites",
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
          "xt",
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
        endings: [".t", ".snap", ".cassette", ".travis", ".env.ci"],
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
        // What scanners are told to leave alone.
        names: [
          "gitleaks.toml",
          ".gitleaks.toml",
          "gitleaks-baseline.json",
          ".gitleaks-baseline.json",
          "betterleaks.toml",
          ".betterleaks.toml",
          ".secrets.baseline"
        ],
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
        names: ["search_index.json", "search-index.json", "searchindex.js"],
        folderWords: ["doc", "docs", "documentation"],
        folders: ["wiki", "man", "guide", "guides", "runbook", "runbooks", "adr", "rfcs"],
        endings: [
          ".md",
          ".mdx",
          ".markdown",
          ".mkd",
          ".rst",
          ".adoc",
          ".asciidoc",
          ".textile",
          ".rdoc",
          ".apib",
          ".raml"
        ],
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
          "-min.js",
          ".min.mjs",
          ".min.css",
          ".bundle.js",
          ".jsbundle",
          ".android.bundle",
          ".ios.bundle",
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
          // What IIS Express ships, the same keys for everybody.
          "applicationhost.config",
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
        words: ["prod", "production", "staging", "preprod", "prd", "deploy"],
        dotParts: ["live"]
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
function classifyPath(path3) {
  const known6 = cache.get(path3);
  if (known6) return known6;
  const classes3 = classify2(path3);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(path3, classes3);
  return classes3;
}
function classify2(path3) {
  const classes3 = /* @__PURE__ */ new Set();
  const add = (found2 = []) => {
    for (const name2 of found2) classes3.add(name2);
  };
  const segments = path3.split(/[/!]/);
  let writtenName = segments.pop() ?? "";
  const archive = /^(.+)\.(?:gz|zst)$/i.exec(segments.at(-1) ?? "");
  if (archive && writtenName === "content") writtenName = archive[1];
  for (const segment of segments) {
    const folder = segment.toLowerCase();
    add(folders.get(folder));
    if (languageTag.test(segment)) classes3.add("translation");
    if (testFolder.test(segment)) classes3.add("test");
    for (const word of folder.split(/[-._ ]/)) add(folderWords.get(word));
  }
  const name = writtenName.toLowerCase();
  add(names.get(name));
  for (const word of name.split(/[-._ ]/)) add(words2.get(word));
  for (const part of name.split(".").slice(1)) add(dotParts.get(part));
  for (const [ending, found2] of endings) if (name.endsWith(ending)) classes3.add(found2);
  for (const [start, found2] of starts) if (startsWithWord(name, start)) classes3.add(found2);
  if (testClassName.test(writtenName)) classes3.add("test");
  if (languageTag.test(writtenName.replace(extension, "")) || bundle.test(writtenName) || languageName.test(name))
    classes3.add("translation");
  if (hashed.test(name)) classes3.add("generated");
  if (!name.includes(".", 1) && !message.test(name)) classes3.add("settings");
  if (migration.test(path3)) classes3.delete("settings");
  if (classes3.has("page")) classes3.delete("settings");
  return classes3;
}
function startsWithWord(name, start) {
  return name.startsWith(start) && (name.length === start.length || /[-._ ]/.test(name.charAt(start.length)));
}
function index(pick) {
  const map = /* @__PURE__ */ new Map();
  for (const entry of pathClasses) {
    for (const key2 of pick(entry) ?? []) {
      const found2 = map.get(key2);
      if (found2) found2.push(entry.class);
      else map.set(key2, [entry.class]);
    }
  }
  return map;
}
var CACHE_SIZE, cache, folders, folderWords, names, words2, dotParts, endings, starts, testClassName, testFolder, languageTag, bundle, languageName, hashed, extension, migration, message;
var init_path_class = __esm({
  "src/engine/path-class.ts"() {
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
    testFolder = /[A-Za-z0-9](?:Tests?|Specs|Fixtures|Mocks)$/;
    languageTag = /^[a-z]{2,3}[-_](?:r?[A-Z]{2}|[A-Z][a-z]{3})$/;
    bundle = /_[a-z]{2}(?:_[A-Z]{2})?\.properties$/;
    languageName = /^(?:ar|bg|bn|ca|cs|cy|da|de|el|en|eo|es|et|eu|fa|fi|fr|ga|gl|he|hi|hr|hu|id|it|ja|ka|ko|lt|lv|mk|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|ta|th|tr|uk|ur|vi|zh)\.(?:json5?|ya?ml|js|ts|php|inc|ini|toml|properties|resx|lua|rb|xml|txt)$/;
    hashed = /[.@-](?=[a-f]*\d)[0-9a-f]{8,32}\.(?:chunk\.)?(?:js|mjs|css|html)$/;
    extension = /\.\w{1,10}$/;
    migration = /(?:^|\/)migrations?\/[^/]*\.(?:php|rb|py|cs|ts|js|exs?|go)$/i;
    message = /^(?:commit|tag)_message$/;
  }
});
function finalise(placed, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const place2 of placed) {
    const { kind: kind2 } = place2.detection;
    if (kind2 !== void 0 && options.isOfKind?.(kind2, place2.path.text) === false) continue;
    const key2 = groupKey(place2);
    const group = groups.get(key2);
    if (group) group.push(place2);
    else groups.set(key2, [place2]);
  }
  return [...groups.values()].flatMap((group) => unite(group, options)).sort(compareFindings);
}
function compareFindings(a, b) {
  return compare2(a.path.text, b.path.text) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compare2(a.ruleId, b.ruleId) || compare2(a.fingerprint, b.fingerprint) || compare2(a.object?.id ?? "", b.object?.id ?? "") || a.region.endLine - b.region.endLine || a.region.endColumn - b.region.endColumn;
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function groupKey({ detection, path: path3, object, history }) {
  const { ruleId: ruleId2, member: member3 = "", tag, valueGroup, region } = detection;
  const value = [ruleId2, path3.text, path3.raw === void 0, member3, tag, valueGroup, object?.type];
  if (history !== void 0) return JSON.stringify(value);
  return JSON.stringify([...value, region.startLine, region.startColumn, region.endLine, region.endColumn]);
}
function unite(group, { source, rules: rules2 = {} }) {
  const added = group.filter((place2) => place2.isNew);
  const candidates2 = added.length > 0 ? added : group;
  const shown2 = candidates2.find((place2) => place2.history?.inHead) ?? candidates2.at(-1);
  if (shown2 === void 0) return [];
  const places2 = candidates2.filter((place2) => place2.object?.id === shown2.object?.id).sort(byWeight2);
  const history = shown2.history && mergeHistory(candidates2);
  const distinct = places2.filter((place2, i) => i === 0 || byRegion(places2[i - 1], place2) !== 0);
  if (source !== "history" || shown2.history === void 0) {
    return distinct.map((place2) => toFinding(place2, history, place2.detection.related, rules2));
  }
  const [first = shown2, ...others] = distinct;
  const again = others.slice(0, MOST_RELATED).map(({ detection }) => ({ message: "the same value", region: detection.region }));
  return [toFinding(first, history, [...first.detection.related, ...again], rules2)];
}
function mergeHistory(places2) {
  const all = places2.flatMap(({ history }) => history ?? []);
  const { lastTouched, removedIn } = all.at(-1) ?? {};
  return {
    commits: [...new Set(all.flatMap((history) => history.commits))],
    refs: [...new Set(all.flatMap((history) => history.refs))].sort(),
    inHead: all.some((history) => history.inHead),
    unreachable: all.every((history) => history.unreachable),
    ...lastTouched !== void 0 && { lastTouched },
    ...removedIn !== void 0 && { removedIn }
  };
}
function toFinding(place2, history, related, rules2) {
  const { member: member3, tag, kind: _, unsure: __, doubt: ___, suppressedBy: inline, ...rest } = place2.detection;
  const path3 = memberPath(place2.path, member3);
  const set = Object.hasOwn(rules2, rest.ruleId) ? rules2[rest.ruleId] : void 0;
  const suppressedBy = markedBy(place2, set) ?? inline;
  return {
    ...rest,
    ...set === void 0 || set === "off" ? weigh3(place2.detection, path3.text) : { level: set },
    path: path3,
    fingerprint: makeFingerprint({ rule: rest.ruleId, path: path3.text, tag }),
    related,
    ...place2.object === void 0 ? {} : { object: place2.object },
    ...history === void 0 ? {} : { history },
    ...suppressedBy === void 0 ? {} : { suppressedBy }
  };
}
function weigh3(detection, path3) {
  const { evidence: evidence2, doubt } = detection;
  return doubted({ level: levelAtPath(detection, classifyPath(path3)), evidence: evidence2 }, doubt, path3);
}
function markedBy({ isNew }, set) {
  if (!isNew) return { kind: "not-new", reason: "stood there before the change" };
  return set === "off" ? { kind: "rule", reason: "the rule is off in the configuration" } : void 0;
}
function memberPath(path3, member3) {
  if (member3 === void 0) return path3;
  const text2 = `${path3.text}!${member3}`;
  return path3.raw === void 0 ? { text: text2 } : { text: text2, raw: Buffer.concat([path3.raw, Buffer.from(`!${member3}`)]) };
}
function byWeight2(a, b) {
  return byRegion(a, b) || severity(b.detection.level) - severity(a.detection.level);
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
    init_doubt();
    init_level();
    init_path_class();
    MOST_RELATED = 100;
  }
});
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
      const path3 = moved[0]?.path.text;
      warnings.push(
        `${place(entry, baseline)}: ${entry.path} has moved to ${path3}; run hushlint baseline to add the new path.`
      );
    }
  }
  const unmatched = scope === "part" ? [] : baseline.entries.filter((entry) => !used.has(entry) && (scope === "history" || !entry.history));
  return { suppressions, unmatched, warnings: [...warnings, ...unmatchedWarnings(unmatched, baseline)] };
}
function renames(open, gone, pathExists) {
  const pairs = [];
  const candidates2 = groupBy(
    gone.length === 0 ? [] : open.filter(({ path: path3 }) => standsInTree(path3.text, pathExists)),
    ({ ruleId: ruleId2, fingerprint: fingerprint2 }) => `${ruleId2}:${fingerprint2.slice(fingerprint2.lastIndexOf(":") + 1)}`
  );
  for (const [key2, entries] of groupBy(gone, ({ rule, tag }) => `${rule}:${tag}`)) {
    const found2 = candidates2.get(key2) ?? [];
    const [entry] = entries;
    const isOneEntry = entry !== void 0 && entries.every(({ path: path3 }) => path3 === entry.path);
    if (isOneEntry && new Set(found2.map(({ path: path3 }) => path3.text)).size === 1) pairs.push([entry, found2]);
  }
  return pairs;
}
function standsInTree(path3, pathExists) {
  return pathExists(path3) || path3.includes("!") && pathExists(path3.slice(0, path3.indexOf("!")));
}
function suppression({ reason: reason2 }, { file }, note) {
  return { kind: "baseline", reason: [reason2 ?? `accepted in ${file}`, note ?? []].flat().join("; ") };
}
function unmatchedWarnings(unmatched, baseline) {
  const named4 = unmatched.slice(0, MOST_NAMED).map(
    (entry) => `${place(entry, baseline)}: ${entry.fingerprint} matches nothing any more; its line can go.`
  );
  const more = unmatched.length - named4.length;
  return more === 0 ? named4 : [...named4, `${baseline.file}: ${more} more entries match nothing any more.`];
}
function place({ line }, { file }) {
  return `${file}:${line}`;
}
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key2 = keyOf3(item);
    const group = groups.get(key2);
    if (group) group.push(item);
    else groups.set(key2, [item]);
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
function excludedBy({ path: path3 }, excluded) {
  return excluded?.(path3.text) ? { kind: "exclude", reason: "the path is excluded" } : void 0;
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
function readRules(index2, rows2) {
  let start = 0;
  return index2.split("\n").map((line) => {
    const [id = "", pack = "", length = ""] = line.split(" ");
    const from = start;
    start += Number(length) + 1;
    return new LazyRule(id, pack, () => rows2.slice(from, from + Number(length)));
  });
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
function toAnchor([literal, ignoreCase, minOffset, maxOffset, run4, word]) {
  return { literal, ignoreCase: ignoreCase === 1, minOffset, maxOffset, run: run4, word };
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
        this.#row ??= toFields(JSON.parse(this.#json()));
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
function readCatalogue(text2) {
  const [optIn2 = "", index2 = "", literals = "", columns = "", marks2 = "", rows2 = ""] = text2.split("\n\n");
  return {
    rules: readRules(index2, rows2),
    optIn: new Set(optIn2.split(" ")),
    needles: readNeedles(JSON.parse(literals), columns),
    marks: JSON.parse(marks2)
  };
}
var init_catalogue_text = __esm({
  "src/engine/catalogue-text.ts"() {
    "use strict";
    init_needle_table();
    init_rule_table();
  }
});
var rules, optIn, needles, marks;
var init_catalogue = __esm({
  "src/catalogue.ts"() {
    "use strict";
    init_catalogue_text();
    ({ rules, optIn, needles, marks } = readCatalogue(
      readFileSync2(new URL("./generated/catalogue.txt", __ownUrl), "latin1")
    ));
  }
});
function isTemplate(path3) {
  return baseName(path3).split(/[.\-_]/).some((part) => TEMPLATE.has(part));
}
function baseName(path3) {
  return path3.slice(path3.lastIndexOf("/") + 1).toLowerCase();
}
function isEnvFile(path3) {
  const name = baseName(path3);
  const isEnv = /^\.env(?:\.|$)|.\.env$|^\.envrc$|^env\.(?:prod|production|staging|live)$|^\.dev\.vars|^\.flaskenv$|^\.secrets?(?:\.env|\.local|\.prod(?:uction)?|\.staging)?$/.test(
    name
  );
  return isEnv && !/(?:^|\.)keys$/.test(name) && !isTemplate(path3);
}
function namedFile(path3) {
  const name = baseName(path3);
  if (name === "debug.keystore") return void 0;
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
var package_default;
var init_package = __esm({
  "package.json"() {
    package_default = { version: "0.1.0" };
  }
});
var version2;
var init_version = __esm({
  "src/version.ts"() {
    "use strict";
    init_package();
    version2 = package_default.version;
  }
});
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
async function gitError(cwd, stderr, command2 = "") {
  const known6 = knownError(cwd, stderr) ?? knownError(cwd, (await answer(cwd, ["rev-parse", "--git-dir"])).stderr);
  if (known6) return known6;
  const version3 = /\d+\.\d+(\.\d+)?/.exec((await answer(cwd, ["version"])).stdout)?.[0];
  if (version3 && isOlder(version3, MINIMUM_GIT)) {
    return new UserError(`Git ${version3} is too old`, `Install Git ${MINIMUM_GIT} or later.`);
  }
  const name = command2 ? `git ${command2}` : "git";
  return new UserError(`${name} failed: ${errorLine(stderr)}`, UNKNOWN_FAILURE);
}
function errorLine(stderr) {
  const lines = stderr.split(/\r?\n/).filter((line2) => line2.trim() !== "");
  const line = lines.find((text2) => /^(fatal|error):/.test(text2)) ?? lines[0] ?? "no message";
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
    child.stderr?.on("data", (text2) => {
      if (stderr.length < STDERR_LIMIT) stderr += text2.slice(0, STDERR_LIMIT);
    });
    child.stderr?.once("close", () => {
      ended = true;
      settle();
    });
    child.once("error", (error) => reject(startError(error, cwd)));
    child.once("exit", (exitCode2, signal) => {
      const tell = () => {
        code = exitCode2 ?? 128;
        settle();
      };
      if (signal) stderr += `${STOPPED_BY}${signal}
`;
      if (!signal || child.killed) return tell();
      setTimeout(() => setImmediate(tell), OWN_SIGNAL_MS);
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
  if (stderr.includes(STOPPED_BY)) return new UserError(errorLine(stderr), "Run hushlint again.");
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
var MINIMUM_GIT, SMALL_OUTPUT, UNKNOWN_FAILURE, SETTINGS, VARIABLES, STDERR_LIMIT, STOPPED_BY, OWN_SIGNAL_MS;
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
    STOPPED_BY = "\nfatal: git was stopped by ";
    OWN_SIGNAL_MS = 500;
  }
});
async function readObjects(cwd, ids, visitor) {
  const queue = new IdQueue(ids);
  for (let failures = 0; ; ) {
    const before2 = queue.answered;
    const stderr = await readOnce(cwd, queue, visitor);
    if (stderr === void 0) return;
    const known6 = knownError(cwd, stderr);
    if (known6) throw known6;
    failures = queue.answered > before2 ? 0 : failures + 1;
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
  const text2 = (await runGit(cwd, args, { input: ids.map((id) => `${id}
`).join("") })).toString("latin1");
  const sizes = /* @__PURE__ */ new Map();
  for (const line of text2.split("\n")) {
    const [id = "", size2 = ""] = line.split(" ");
    if (/^\d+$/.test(size2)) sizes.set(id, Number(size2));
  }
  return (id) => sizes.get(id);
}
async function objectTypes(cwd, ids) {
  if (ids.length === 0) return () => void 0;
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const text2 = (await runGit(cwd, args, { input: ids.map((id) => `${id}
`).join("") })).toString("latin1");
  const types = new Map(text2.split("\n").map((line) => line.split(" ")));
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
  return exit.stderr;
}
async function send(git, queue) {
  for (let ids = await queue.take(BLOCK3); ids && !git.stdin.destroyed; ids = await queue.take(BLOCK3)) {
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
var LF5, MOST_FAILURES, BLOCK3;
var init_cat_file = __esm({
  "src/git/cat-file.ts"() {
    "use strict";
    init_id_queue();
    init_record_buffer();
    init_record_pump();
    init_run();
    LF5 = 10;
    MOST_FAILURES = 100;
    BLOCK3 = 512;
  }
});
function repoPath(bytes) {
  if (isUtf8(bytes)) return { text: bytes.toString("utf8") };
  return { text: escapeInvalid(bytes), raw: Uint8Array.from(bytes) };
}
function repoPathOfLatin1(text2) {
  return repoPath(Buffer.from(text2, "latin1"));
}
function escapeInvalid(bytes) {
  let text2 = "";
  for (let at2 = 0; at2 < bytes.length; ) {
    const length = sequenceLength(bytes[at2]);
    const sequence3 = bytes.subarray(at2, at2 + length);
    if (sequence3.length === length && isUtf8(sequence3)) {
      text2 += sequence3.toString("utf8");
      at2 += length;
    } else {
      text2 += `\\x${bytes[at2].toString(16).padStart(2, "0")}`;
      at2 += 1;
    }
  }
  return text2;
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
function findGitDir(cwd) {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const git = path.join(folder, ".git");
    const stat = statSync2(git, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return git;
    if (stat)
      return path.resolve(
        folder,
        readFileSync3(git, "utf8").replace(/^gitdir: /, "").trim()
      );
    if (folder === path.dirname(folder)) return void 0;
  }
}
var init_git_dir = __esm({
  "src/git/git-dir.ts"() {
    "use strict";
  }
});
async function indexFiles(cwd) {
  const args = ["ls-files", "-s", "-z", "--full-name", "--", ":/"];
  return parse(await runGit(cwd, args, { env: { GIT_LITERAL_PATHSPECS: "0" } }), (head) => {
    const id = head.lastIndexOf(" ");
    return head.endsWith(" 0") ? { mode: head.slice(0, 6), id: head.slice(7, id) } : void 0;
  });
}
async function treeListing(root, commit) {
  return parse(
    await runGit(root, ["ls-tree", "-r", "-z", "--full-tree", commit]),
    (head) => head.startsWith("blob ", 7) ? { mode: head.slice(0, 6), id: head.slice(12) } : void 0
  );
}
function parse(output, read) {
  const files = [];
  const whole = isUtf82(output);
  const text2 = output.toString(whole ? "utf8" : "latin1");
  for (let start = 0; start < text2.length; ) {
    const end = text2.indexOf("\0", start);
    const tab = text2.indexOf("	", start);
    const entry = read(text2.slice(start, tab));
    if (entry !== void 0 && entry.mode !== SUBMODULE2) {
      const path3 = text2.slice(tab + 1, end);
      const mode = Number.parseInt(entry.mode, 8);
      files.push({ path: whole ? path3 : repoPathOfLatin1(path3).text, mode, id: entry.id });
    }
    start = end + 1;
  }
  return files;
}
async function trackedFiles(root, files) {
  const output = tryGit(root, ["--literal-pathspecs", "ls-files", "-z", "--", ...files]);
  return new Set(output?.toString("utf8").split("\0").filter(Boolean));
}
var SUBMODULE2;
var init_listing = __esm({
  "src/git/listing.ts"() {
    "use strict";
    init_path();
    init_run();
    SUBMODULE2 = "160000";
  }
});
function openObjects(cwd) {
  const { child, stdin, stdout, exit } = startGit(cwd, ["cat-file", "--batch"]);
  let received = [];
  let wake;
  let ended = false;
  const end = () => {
    ended = true;
    wake?.();
  };
  stdout.on("data", (chunk) => {
    received.push(chunk);
    wake?.();
  });
  stdout.once("close", end);
  exit.then(end, end);
  const pipes = [child, stdin, stdout, child.stderr];
  for (const one of pipes) one.unref();
  const more = () => new Promise((resolve6) => {
    if (ended || received.length > 0) resolve6();
    else wake = resolve6;
  });
  const answers = async (ids, visitor) => {
    stdin.write(`${ids.join("\n")}
`, "latin1");
    const records = new RecordBuffer(visitor.maxBytes);
    for (let answered = 0; answered < ids.length; ) {
      await more();
      if (received.length === 0) return false;
      const chunks = received;
      received = [];
      for (const { id, type, size: size2, body } of fillWith(records, chunks)) {
        if (type === "missing") return false;
        if (body) await visitor.onObject(id, type, body);
        else visitor.onProblem(id, "too-large", size2);
        answered++;
      }
    }
    return true;
  };
  return {
    async read(ids, visitor) {
      if (ids.length === 0) return true;
      if (ended) return false;
      for (const one of pipes) one.ref();
      const whole = await answers(ids, visitor);
      if (!whole) ended = true;
      for (const one of pipes) one.unref();
      return whole;
    }
  };
}
function* fillWith(records, chunks) {
  for (const chunk of chunks) {
    for (let at2 = 0; at2 < chunk.length; ) {
      const count3 = chunk.copy(records.target(), 0, at2);
      records.filled(count3);
      at2 += count3;
      for (let record = records.next(); record !== void 0; record = records.next()) yield record;
    }
  }
}
var init_open_objects = __esm({
  "src/git/open-objects.ts"() {
    "use strict";
    init_record_buffer();
    init_run();
  }
});
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
var staged_exports = {};
__export2(staged_exports, {
  stagedSource: () => stagedSource
});
function stagedSource(options) {
  const { cwd, maxBytes, excluded } = options;
  const coverage = emptyCoverage();
  const entries = /* @__PURE__ */ new Map();
  const binary = /* @__PURE__ */ new Set();
  let heads = [];
  let asked;
  const contents = /* @__PURE__ */ new Map();
  async function list() {
    heads = mergeHeads(cwd);
    for (const entry of await mergedEntries(cwd, heads)) {
      const { text: text2 } = entry.path;
      if (excluded(text2)) skip(coverage, "excluded", text2);
      else if (entry.status === "U") unmerged(text2);
      else if (entry.mode === SUBMODULE) skip(coverage, "submodule", text2);
      else {
        const same2 = entries.get(entry.id);
        if (same2) same2.push(entry);
        else entries.set(entry.id, [entry]);
      }
    }
    return [...entries.keys()];
  }
  function unmerged(text2) {
    coverage.incomplete = true;
    coverage.remarks.push(`${text2} has conflicts that are not resolved: nothing is staged for it yet.`);
  }
  async function read(visit, _progress, listed) {
    const visitor = {
      maxBytes,
      onObject(id, _type, bytes) {
        const paths = pathsOf(id);
        if (isLfsPointer(bytes)) return skip(coverage, "lfs-pointer", paths[0]?.text ?? id);
        count(coverage, bytes.length);
        if (isBinary(bytes)) binary.add(id);
        if (asked !== void 0 && bytes.length <= LARGEST_KEPT) contents.set(id, Buffer.from(bytes));
        return visit({ id, type: "blob", bytes, paths });
      },
      onProblem: (id, problem, size2) => skip(coverage, problem, pathsOf(id)[0]?.text ?? id, size2)
    };
    const ids = await list();
    listed?.();
    if (!await readFewObjects(cwd, ids, visitor)) await readObjects(cwd, [ids], visitor);
  }
  async function locate2(found2) {
    const { meetsAdded, pairOf, stagedLines } = await Promise.resolve().then(() => __toESM(require("./git-added-lines.js")));
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
  function state() {
    asked ??= startState();
    return asked;
  }
  function startState() {
    const atHand = { contents, objects: openObjects(cwd) };
    const files = indexFiles(cwd);
    files.catch(() => {
    });
    return Promise.resolve().then(() => __toESM(require("./sources-repository.js"))).then(
      ({ indexState }) => indexState({ cwd, excluded, maxBytes, version: options.version, changed: changed() }, files, atHand)
    );
  }
  function changed() {
    return new Set([...entries.values()].flat().map(({ path: path3 }) => path3.text));
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
function keyOf({ path: { text: text2, raw } }) {
  return raw ? `raw ${Buffer.from(raw).toString("hex")}` : text2;
}
function mergeHeads(cwd) {
  const gitDir = findGitDir(cwd);
  const file = gitDir && path2.join(gitDir, "MERGE_HEAD");
  return file && existsSync2(file) ? readFileSync4(file, "utf8").split(/\s+/).filter((id) => /^[0-9a-f]{40,64}$/.test(id)) : [];
}
var LARGEST_KEPT, EVERY_LINE;
var init_staged = __esm({
  "src/sources/staged.ts"() {
    init_cat_file();
    init_diff();
    init_git_dir();
    init_listing();
    init_open_objects();
    init_raw_entry();
    init_coverage();
    LARGEST_KEPT = 1e6;
    EVERY_LINE = [{ start: 1, count: Number.MAX_SAFE_INTEGER }];
  }
});
async function openSource(request, excluded) {
  const { source, cwd, config } = request;
  const options = { cwd, maxBytes: config.maxFileSize, excluded, version: version2 };
  switch (source.kind) {
    case "staged":
      return (await Promise.resolve().then(() => (init_staged(), staged_exports))).stagedSource(options);
    case "worktree":
      return (await Promise.resolve().then(() => __toESM(require("./sources-worktree.js")))).worktreeSource({ ...options, paths: source.paths });
    case "range": {
      const { range: range2, tags = [] } = source;
      return (await Promise.resolve().then(() => __toESM(require("./sources-range.js")))).rangeSource({ ...options, range: range2, tags });
    }
    case "push": {
      const { updates, remote } = source;
      return (await Promise.resolve().then(() => __toESM(require("./sources-push.js")))).pushSource({ ...options, updates, remote });
    }
    case "history":
      return (await Promise.resolve().then(() => __toESM(require("./sources-history.js")))).historySource({
        ...options,
        unreachable: source.unreachable,
        watched: isEnvFile
      });
    case "image":
      return (await Promise.resolve().then(() => __toESM(require("./sources-image.js")))).imageSource({ ...options, file: source.file });
    case "stdin": {
      const { stdinSource } = await Promise.resolve().then(() => __toESM(require("./sources-stdin.js")));
      const path3 = source.path === void 0 ? void 0 : belowRoot(source.path, cwd);
      return stdinSource({
        input: source.stream,
        maxBytes: config.maxFileSize,
        ...path3 !== void 0 && { path: path3 }
      });
    }
  }
}
function belowRoot(path3, cwd) {
  const inside = relative(cwd, resolve2(cwd, path3));
  return inside.startsWith("..") ? path3.split(sep).join("/") : inside.split(sep).join("/");
}
var init_open_source = __esm({
  "src/open-source.ts"() {
    "use strict";
    init_paths();
    init_version();
  }
});
function archiveProblems() {
  const problems = /* @__PURE__ */ new Map();
  return {
    add: (name, problem) => problems.set(name, problem),
    remarks() {
      const named4 = [...problems].slice(0, MOST_ARCHIVES).map(([name, problem]) => `The archive ${name} was not read as a whole: ${problem}.`);
      const more = problems.size - named4.length;
      return more > 0 ? [...named4, `${more} more archives were not read as a whole.`] : named4;
    }
  };
}
var MOST_ARCHIVES;
var init_archive_problems = __esm({
  "src/archive-problems.ts"() {
    "use strict";
    MOST_ARCHIVES = 5;
  }
});
function placeholderFor({ name, example: example2, lastSegment, firstLabel }, value, text2, path3) {
  if (lastSegment !== void 0) return value.replace(/[^/\\]*$/, lastSegment);
  if (firstLabel !== void 0) return value.replace(/^[^.]*/, firstLabel);
  const constant2 = name.toUpperCase().replaceAll("-", "_");
  const style = styles2.find(({ like }) => like.test(text2));
  if (style !== void 0) return style.write(name, constant2);
  const document = path3 === void 0 || /\.(?:mdx?|markdown|rst|adoc|txt)$/i.test(path3);
  return document ? `<${name}>` : example2 ?? `<${constant2}>`;
}
function withReplacements(matches, bytes, path3) {
  let text2;
  return matches.map((match) => {
    const { placeholder: placeholder2 } = match.rule;
    if (placeholder2 === void 0 || match.replacement !== void 0 || match.subject === void 0)
      return match;
    text2 ??= bytes.toString("latin1");
    return { ...match, replacement: placeholderFor(placeholder2, match.subject, text2, path3) };
  });
}
var NOUN, UPPER_NOUN, styles2;
var init_placeholder_style = __esm({
  "src/engine/placeholder-style.ts"() {
    "use strict";
    NOUN = "(?:id|ip|ref|host|name|token|key|url|arn|region|account|project|domain|user|zone|bucket|secret)s?";
    UPPER_NOUN = NOUN.toUpperCase();
    styles2 = [
      {
        like: new RegExp(`<(?:[A-Z0-9]{1,30}_){1,6}${UPPER_NOUN}>`),
        write: (_, constant2) => `<${constant2}>`
      },
      { like: new RegExp(`<(?:[a-z0-9]{1,30}[- ]){1,6}${NOUN}>`), write: (name) => `<${name}>` },
      {
        like: new RegExp(`\\bYOUR_(?:[A-Z0-9]{1,30}_){0,5}${UPPER_NOUN}\\b`),
        write: (_, constant2) => `YOUR_${constant2}`
      },
      { like: /[:/@.=]ACCOUNT_ID\b/, write: (_, constant2) => constant2 }
    ];
  }
});
function unpackerOf(bytes) {
  const first = bytes[0];
  if (first === 80 && bytes.length >= 22 && bytes[1] === 75) {
    const isZip = bytes[2] === 3 && bytes[3] === 4 || bytes[2] === 5 && bytes[3] === 6;
    return isZip ? async (...args) => (await Promise.resolve().then(() => __toESM(require("./scanners-archives-zip.js")))).unzip(...args) : void 0;
  }
  if (first === 31 && bytes[1] === 139 && bytes[2] === 8) {
    return async (...args) => (await Promise.resolve().then(() => __toESM(require("./scanners-archives-compressed.js")))).gunzip(...args);
  }
  if (first === 40 && bytes[1] === 181 && bytes[2] === 47 && bytes[3] === 253) {
    return async (...args) => (await Promise.resolve().then(() => __toESM(require("./scanners-archives-compressed.js")))).unzstd(...args);
  }
  return isTar(bytes) ? async (...args) => (await Promise.resolve().then(() => __toESM(require("./scanners-archives-tar.js")))).untar(...args) : void 0;
}
function isOfficeText(path3) {
  return /^(?:word\/[\w.-]+|ppt\/(?:slides|notesSlides)\/[\w.-]+|xl\/sharedStrings|content)\.xml$/.test(path3);
}
function isTar(bytes) {
  return bytes.length >= 512 && bytes[257] === 117 && bytes.toString("latin1", 257, 262) === "ustar";
}
var init_archives = __esm({
  "src/scanners/archives/index.ts"() {
    "use strict";
  }
});
var rows, scannerRules;
var init_scanner_rules = __esm({
  "src/generated/scanner-rules.ts"() {
    "use strict";
    rows = JSON.parse(String.raw`[
{"id":"bake-secret-literal","title":"Secret in a bake file","pack":"containers","level":"error"},
{"id":"bake-secret-build-arg","title":"Secret as a build argument in a bake file","pack":"containers","level":"warning"},
{"id":"workflow-secret-literal","title":"Secret written into a GitHub workflow","pack":"containers","level":"error"},
{"id":"ci-secret-literal","title":"Secret written into a pipeline","pack":"containers","level":"error"},
{"id":"compose-secret-literal","title":"Secret in a compose file","pack":"containers","level":"warning"},
{"id":"compose-default-secret","title":"Secret as the default of a variable in a compose file","pack":"containers","level":"warning"},
{"id":"compose-dev-defaults","title":"Throw-away passwords in a compose file","pack":"containers","level":"note"},
{"id":"compose-secret-build-arg","title":"Secret as a build argument in a compose file","pack":"containers","level":"warning"},
{"id":"compose-env-file","title":"File with secrets on a production host","pack":"containers","level":"note"},
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
{"id":"infrastructure-code-secret","title":"Secret in a program or the settings of CDK or Pulumi","pack":"containers","level":"error"},
{"id":"azure-template-secret","title":"Secret in a template of Azure","pack":"containers","level":"error"},
{"id":"hashicorp-config-secret","title":"Secret in a job of Nomad or a template of Packer","pack":"containers","level":"error"},
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
{"id":"inventory-managed","title":"Secret of the vault that is read from the environment","pack":"inventory","level":"warning"},
{"id":"inventory-checklist","title":"Items of a runbook that are open","pack":"inventory","level":"note"},
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
{"id":"secret-shown","title":"Command that shows a secret on the terminal","pack":"runtime","level":"note"},
{"id":"secret-as-argument","title":"Password as an argument of a login","pack":"runtime","level":"warning"},
{"id":"env-file-option","title":"File of secrets on a command line","pack":"runtime","level":"note"},
{"id":"env-file-copied","title":"File of secrets that is copied to another machine","pack":"runtime","level":"warning"},
{"id":"loose-secret-mode","title":"File of secrets that every user may read","pack":"runtime","level":"warning"},
{"id":"secret-on-command-line","title":"Secret in a command","pack":"runtime","level":"error"},
{"id":"silent-secret-default","title":"Secret that may be missing without anybody noticing","pack":"runtime","level":"note"},
{"id":"secret-logged","title":"Secret that a program writes to its log","pack":"runtime","level":"error"},
{"id":"secret-as-shell-text","title":"Variables printed as shell text","pack":"runtime","level":"note"},
{"id":"whole-environment-handed-on","title":"Whole environment given to another program","pack":"runtime","level":"note"},
{"id":"secret-in-answer","title":"Secret that a program sends in an answer","pack":"runtime","level":"error"},
{"id":"tls-check-off","title":"Check of certificates switched off","pack":"runtime","level":"error"},
{"id":"unsafe-provider","title":"Provider that protects nothing, in production","pack":"runtime","level":"error"},
{"id":"node-environment","title":"NODE_ENV that is not production, in production","pack":"runtime","level":"note"},
{"id":"dev-default-in-production","title":"Development default as a secret of production","pack":"runtime","level":"error"},
{"id":"forbidden-value","title":"Value that the configuration forbids","pack":"runtime","level":"error"},
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
var ParseProblem;
var init_types2 = __esm({
  "src/scanners/types.ts"() {
    "use strict";
    ParseProblem = class extends Error {
      name = "ParseProblem";
      /** Offset in UTF-16 units, where it is known. */
      offset;
      /** @param message what is wrong, as the parser says it, without a full stop. */
      constructor(message2, offset = 0) {
        super(message2);
        this.offset = offset;
      }
    };
  }
});
var documents_exports = {};
__export2(documents_exports, {
  LARGEST_DOCUMENT: () => LARGEST_DOCUMENT,
  readText: () => readText,
  scanDocument: () => scanDocument,
  toMatch: () => toMatch2
});
async function scanDocument(kind2, bytes, path3, context) {
  const text2 = readText(bytes);
  const hits = await hitsIn(kind2, bytes.length, { path: path3, text: text2.text }, context);
  return hits.flatMap((hit) => toMatch2(hit, text2.toByte, context, kind2.name) ?? []);
}
async function hitsIn(kind2, size2, document, context) {
  if (size2 > LARGEST_DOCUMENT && kind2.anySize !== true)
    return [notParsed(kind2, `it is larger than ${LARGEST_DOCUMENT / 1e6} MB`, 0)];
  try {
    return await (await kind2.load())(document, context);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return [notParsed(kind2, firstLine2(problem), error instanceof ParseProblem ? error.offset : 0)];
  }
}
function notParsed(kind2, problem, offset) {
  return {
    rule: NOT_PARSED,
    start: offset,
    end: offset,
    value: kind2.name,
    subject: kind2.name,
    message: `This ${kind2.name} file could not be parsed (${problem}): only the rules for plain text ran on it.`
  };
}
function toMatch2(hit, toByte, context, kind2) {
  const rule = byId.get(hit.rule);
  if (rule === void 0) throw new Error(`no rule is called ${hit.rule}`);
  if (!context.settings.enabled(hit.rule, rule.pack)) return void 0;
  const { value, keyName, subject, message: message2, replacement, facts } = hit;
  return {
    rule,
    start: toByte(hit.start),
    end: toByte(hit.end),
    value,
    level: hit.level ?? rule.level,
    proof: "none",
    evidence: hit.evidence ?? [],
    random: hit.random ?? false,
    ...keyName !== void 0 && { keyName },
    ...subject !== void 0 && { subject },
    ...message2 !== void 0 && { message: message2 },
    ...replacement !== void 0 && { replacement },
    ...facts !== void 0 && { facts },
    ...kind2 !== void 0 && { kind: kind2 },
    related: (hit.related ?? []).map(({ message: message3, start, end }) => ({
      message: message3,
      start: toByte(start),
      end: toByte(end)
    }))
  };
}
function readText(bytes) {
  const mark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const body = bytes.subarray(mark);
  if (!isUtf83(body)) return { text: body.toString("latin1"), toByte: (offset) => mark + offset };
  const text2 = body.toString("utf8");
  if (text2.length === body.length) return { text: text2, toByte: (offset) => mark + offset };
  let lastOffset = 0;
  let lastByte = 0;
  return {
    text: text2,
    toByte(offset) {
      if (offset < lastOffset) lastOffset = lastByte = 0;
      lastByte += Buffer.byteLength(text2.slice(lastOffset, offset));
      lastOffset = offset;
      return mark + lastByte;
    }
  };
}
function firstLine2(text2) {
  return (text2.split("\n")[0] ?? "").replace(/[.:\s]+$/, "");
}
var LARGEST_DOCUMENT, NOT_PARSED, byId;
var init_documents = __esm({
  "src/scanners/documents.ts"() {
    "use strict";
    init_scanner_rules();
    init_types2();
    LARGEST_DOCUMENT = 5e6;
    NOT_PARSED = "file-not-parsed";
    byId = new Map(scannerRules.map((rule) => [rule.id, rule]));
  }
});
function createContentScanner(tools) {
  const { engine, kindsOf, settings } = tools;
  const secretsIn = secretFinder(tools.valueEngine ?? (() => engine));
  function scanText(bytes, member3, paths) {
    const scanned = engine.scan(bytes);
    const own = tools.configured?.scan(scanned.bytes) ?? [];
    const known6 = tools.known?.scan(scanned.bytes, paths) ?? [];
    const matches = own.length + known6.length === 0 ? scanned.matches : [...scanned.matches, ...own, ...known6];
    const report = (all) => {
      if (all.length === 0) return NOTHING3;
      const marked2 = withReplacements(tools.known?.mark(all, paths) ?? all, scanned.bytes, paths[0]);
      return tools.detect(scanned.bytes, marked2, member3, scanned.bytes !== bytes);
    };
    const documents2 = paths.length === 0 ? [] : documentsAt(paths, scanned, kindsOf, settings);
    if (scanned.binary && documents2.length === 0) return report(matches);
    const swept = scanned.binary ? NO_MATCHES : tools.sweep?.(scanned.bytes, paths) ?? NO_MATCHES;
    const traces2 = scanned.binary ? NO_HITS : tools.ownTraces?.(scanned.bytes, paths[0] ?? "") ?? NO_HITS;
    if (documents2.length === 0 && traces2.length === 0 && !(swept instanceof Promise))
      return report(swept.length === 0 ? matches : [...matches, ...swept]);
    return Promise.all([swept, scanDocuments(documents2, scanned.bytes, traces2)]).then(
      ([some2, more]) => report([...matches, ...some2, ...more])
    );
  }
  async function scanDocuments(documents2, bytes, traces2) {
    if (documents2.length === 0 && traces2.length === 0) return NO_MATCHES;
    const { scanDocument: scanDocument2, toMatch: toMatch4 } = await Promise.resolve().then(() => (init_documents(), documents_exports));
    const found2 = traces2.flatMap(
      (hit) => toMatch4(hit, (offset) => offset, { secretsIn, settings }, void 0) ?? []
    );
    for (const { kind: kind2, path: path3 } of documents2) {
      found2.push(...await scanDocument2(kind2, bytes, path3, { secretsIn, settings }));
    }
    return found2;
  }
  async function scanArchive(bytes, unpack, name, path3, depth) {
    const { members, problem } = await unpack(bytes);
    if (problem !== void 0) tools.onProblem(name, problem);
    const found2 = [];
    for (const member3 of members) {
      const inside = path3 === void 0 ? member3.path : `${path3}!${member3.path}`;
      const nested = unpackerOf(member3.bytes);
      if (nested && depth === MAX_NESTING) tools.onProblem(name, "archives in it are nested too deep");
      if (nested && depth < MAX_NESTING)
        found2.push(...await scanArchive(member3.bytes, nested, name, inside, depth + 1));
      else found2.push(...await scanText(member3.bytes, inside, [member3.path]));
      if (isOfficeText(member3.path)) await scanRuns(member3.bytes, inside, found2);
    }
    const known6 = new Set(found2.map(keyOf2));
    found2.push(...(await scanText(bytes, path3, [])).filter((detection) => !known6.has(keyOf2(detection))));
    return found2;
  }
  async function scanRuns(bytes, inside, found2) {
    const { officeText } = await Promise.resolve().then(() => __toESM(require("./scanners-archives-office.js")));
    const known6 = new Set(found2.map(keyOf2));
    const joined2 = await scanText(Buffer.from(officeText(bytes.toString("utf8"))), inside, []);
    found2.push(...joined2.filter((detection) => !known6.has(keyOf2(detection))));
  }
  return (bytes, name, paths) => {
    const unpack = unpackerOf(bytes);
    return unpack ? scanArchive(bytes, unpack, name, void 0, 1) : scanText(bytes, void 0, paths);
  };
}
function mayHoldMore({ bytes, paths }, { known: known6, kindsOf, settings }) {
  if (known6 !== void 0 || unpackerOf(bytes)) return true;
  const texts = paths.map(({ text: text2 }) => text2);
  return documentsAt(texts, { ...asText(bytes), matches: NO_MATCHES }, kindsOf, settings).length > 0;
}
function secretFinder(engine) {
  return (text2) => engine().scan(Buffer.from(text2)).matches.map(({ rule, level, value, random }) => ({
    ...{ ruleId: rule.id, title: rule.title },
    ...{ level, value, random }
  }));
}
function engineForValues(now) {
  let engine;
  return () => {
    engine ??= createEngine({ rules, needles, enabled: (id) => !optIn.has(id), now });
    return engine;
  };
}
function documentsAt(paths, scanned, kindsOf, settings) {
  let found2;
  for (const path3 of paths) {
    for (const kind2 of kindsOf(path3)) {
      if (scanned.binary && kind2.binary !== true) continue;
      if (found2?.some((known6) => known6.kind === kind2) || !isWorth(kind2, scanned, settings, path3)) continue;
      found2 ??= [];
      found2.push({ kind: kind2, path: path3 });
    }
  }
  return found2 ?? NO_DOCUMENTS;
}
function isWorth({ holds: holds2, marks: marks2 }, { bytes, marks: found2 }, settings, path3) {
  const stands = (mark) => found2?.has(mark) ?? bytes.includes(mark);
  if (marks2?.every((row) => row.some(stands)) === false) return false;
  return holds2?.(bytes, settings, path3) ?? true;
}
function keyOf2({ ruleId: ruleId2, valueGroup }) {
  return `${ruleId2} ${valueGroup}`;
}
var NOTHING3, NO_HITS, NO_MATCHES, MAX_NESTING, NO_DOCUMENTS;
var init_scan_content = __esm({
  "src/scan-content.ts"() {
    "use strict";
    init_engine();
    init_text();
    init_placeholder_style();
    init_catalogue();
    init_archives();
    NOTHING3 = [];
    NO_HITS = [];
    NO_MATCHES = [];
    MAX_NESTING = 3;
    NO_DOCUMENTS = [];
  }
});
function isDockerfile(path3) {
  const name = path3.slice(path3.lastIndexOf("/") + 1).toLowerCase();
  return dockerfile.test(name) && !other.test(name);
}
function isDockerignore(path3) {
  return /(?:^|[/.])dockerignore$/i.test(path3);
}
var dockerfile, other;
var init_path2 = __esm({
  "src/scanners/dockerfile/path.ts"() {
    "use strict";
    dockerfile = /^(?:dockerfile|containerfile)(?:[-_.].*)?$|\.(?:dockerfile|containerfile)$/;
    other = /\.(?:dockerignore|containerignore|md|mdx|rst|adoc|html?|txt|json|ya?ml|toml|xml|[cm]?[jt]sx?|py|rb|go|rs|java|kt|cs|php|c|h|cpp|sh|ps1|lua|vim|snap|svg|png|lock|orig|rej|patch|diff|j2|jinja2?|erb|ejs|hbs|mustache|tt|tmpl|tpl|gotmpl|template)$/;
  }
});
function concernsIgnoring(path3) {
  const name = path3.slice(path3.lastIndexOf("/") + 1);
  return name === ".gitignore" || MANIFESTS.has(name) || /^\.env\b/.test(name);
}
var MANIFESTS;
var init_ignored = __esm({
  "src/scanners/files/ignored.ts"() {
    "use strict";
    init_paths();
    MANIFESTS = /* @__PURE__ */ new Map([
      [
        "package.json",
        /^(?:dotenv|dotenv-flow|dotenv-expand|@dotenvx\/dotenvx|env-cmd|dotenv-cli|@nestjs\/config|next|vite|nuxt)$/
      ],
      ["composer.json", /^(?:vlucas\/phpdotenv|symfony\/dotenv|laravel\/framework)$/],
      ["pyproject.toml", /\b(?:python-dotenv|django-environ|pydantic-settings|python-decouple|environs)\b/],
      ["requirements.txt", /^(?:python-dotenv|django-environ|pydantic-settings|python-decouple|environs)\b/m],
      ["go.mod", /^\s*(?:require\s+)?github\.com\/joho\/godotenv\s/m],
      ["Cargo.toml", /^dotenvy?\s*=/m],
      ["Gemfile", /^\s*gem\s+["']dotenv/m]
    ]);
  }
});
function isCode2(path3) {
  return CODE.has(path3.slice(path3.lastIndexOf(".") + 1));
}
var CODE;
var init_code_path = __esm({
  "src/scanners/code-path.ts"() {
    "use strict";
    CODE = new Set(
      "js jsx mjs cjs ts tsx mts cts vue svelte astro css scss sass less svg png jpg jpeg gif webp ico woff woff2 ttf pdf py pyi rb php go rs java kt scala cs fs swift m mm c cc cpp h hpp lua dart ex exs erl hs clj r jl pl proto graphql snap map po".split(
        " "
      )
    );
  }
});
function isSource(path3) {
  return /\.[cm]?[jt]sx?$/.test(path3) && !/\.d\.[cm]?ts$|\.min\.js$/.test(path3);
}
function hasEnvText(text2) {
  return text2.length <= LARGEST_SOURCE && envText.test(text2);
}
var LARGEST_SOURCE, envText;
var init_source = __esm({
  "src/scanners/inventory/code/source.ts"() {
    "use strict";
    LARGEST_SOURCE = 1e6;
    envText = /(?<![A-Za-z])env(?![a-z])|Env(?![a-z])|ENV|[Ee]nviron|ConfigService|convict/;
  }
});
function hasMark(text2) {
  return text2.includes("hushlint: inventory") && /^[ \t]*(?:<!--|\{\/\*)\s*hushlint: inventory\s*(?:-->|\*\/\})[ \t]*\r?$/m.test(text2);
}
function findInventory(path3, configured) {
  if (configured?.(path3) === true)
    return { path: path3, kind: kindOf2(path3) ?? "document", why: "the configuration names it" };
  const name = path3.slice(path3.lastIndexOf("/") + 1).toLowerCase();
  if (!name.includes("env") && !name.endsWith(".md") && !name.endsWith(".mdx")) return void 0;
  const found2 = foundByName(path3, name);
  if (found2 === void 0 || otherPeoples.test(path3)) return void 0;
  return found2.kind === "document" && notInventory.test(path3) ? void 0 : found2;
}
function foundByName(path3, name) {
  if (example.test(name) && !ofCompose.test(name)) return { path: path3, kind: "example", why: "its name says so" };
  if (name === ".env.schema") return { path: path3, kind: "schema", why: "its name says so" };
  if (!/\.mdx?$/.test(name)) return void 0;
  if (byName.test(name)) return { path: path3, kind: "document", why: "its name says so" };
  if (maybeByName.test(name)) return { path: path3, kind: "document", why: MAYBE };
  return byFolder.test(path3) ? { path: path3, kind: "document", why: "its folder says so" } : void 0;
}
function mayBeMarked(path3) {
  return /\.mdx?$/i.test(path3) && !otherPeoples.test(path3);
}
function kindOf2(path3) {
  if (/\.mdx?$/i.test(path3)) return "document";
  if (/\.(?:ya?ml|json)$/i.test(path3)) return "data";
  if (/\.env\.schema$/.test(path3)) return "schema";
  return /(?:^|\/)[\w.-]*env[\w.-]*$/i.test(path3) ? "example" : void 0;
}
var example, ofCompose, byName, maybeByName, MAYBE, byFolder, otherPeoples, notInventory;
var init_find = __esm({
  "src/scanners/inventory/read/find.ts"() {
    "use strict";
    example = /^\.?(?:[\w-]+\.)*env(?:\.[\w-]+)*\.(?:example|sample|template|dist|te?mpl|tpl|defaults)$|^\.env[._-](?:example|sample|template)\b|^\.?(?:example|sample)\.env$|^env[_-]?(?:example|sample|template)$/;
    ofCompose = /^(?:docker-)?compose[.-]/;
    byName = /secret|env(?:ironment)?[-_ ]?var|^environments?\.mdx?$|runbook|[-_]rotation|^rotation|^env\.mdx?$|dotenv|configuration[-_]reference/;
    maybeByName = /^(?:[\w-]+-)?(?:configuration|config|options|settings)(?:[-_](?:options|variables|guide))?\.mdx?$/;
    MAYBE = "it lists variables";
    byFolder = /(?:^|\/)(?:runbooks?|secrets|env|environment-variables)\/[^/]+\.mdx?$/i;
    otherPeoples = /(?:^|\/)(?:node_modules|vendor|third[-_]party|fixtures?|__tests__|tests?|testdata|e2e|examples?|samples?|templates?|i18n|locales?|versioned_docs|\.changeset|\.claude|\.cursor|\.agents?|skills?|dist|build)\//i;
    notInventory = /changelog|(?:^|\/)(?:blog|posts?|changelogs?|translations?|archive|adr|rfcs?)\/|[_.-](?:de|fr|es|pt|ja|zh|ko|ru|it|tr)(?:-[a-z]{2})?\.mdx?$|\/(?:de|fr|es|pt-br|pt|ja|zh|zh-cn|ko|ru|it|tr|cn)\//i;
  }
});
var inventoryCheck, FEW, triggers;
var init_check = __esm({
  "src/scanners/inventory/check.ts"() {
    "use strict";
    init_code_path();
    init_source();
    init_find();
    inventoryCheck = {
      name: "inventory",
      packs: ["inventory"],
      code: true,
      wants: (path3, { inventory }) => triggers.test(path3) || inventory?.(path3) === true || !isCode2(path3) && findInventory(path3) !== void 0,
      load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-run.js")))).runInventory,
      prepare(changed) {
        const paths = [...changed].slice(0, FEW);
        const isDocument = (path3) => !isCode2(path3) && findInventory(path3)?.kind === "document";
        return [
          ...paths.some(isDocument) ? [Promise.resolve().then(() => __toESM(require("./scanners-inventory-read-document.js")))] : [],
          ...paths.some((path3) => triggers.test(path3) && isSource(path3)) ? [Promise.resolve().then(() => __toESM(require("./scanners-inventory-code-code.js")))] : []
        ];
      }
    };
    FEW = 20;
    triggers = /(?:^|\/)(?:[\w-]*env|config|settings)(?:\.[\w-]+)*\.(?:[cm]?[jt]sx?|py)$|(?:^|\/)(?:(?:docker-)?compose[\w.-]*\.ya?ml|(?:Dockerfile|Containerfile)[\w.-]*|fly[\w.-]*\.toml|wrangler\.(?:toml|jsonc?)|turbo\.json|schema\.prisma|\.hushlint\.ya?ml)$|(?:^|\/)\.github\/workflows\/|(?:^|\/)(?:k8s|kubernetes|helm|charts)\/|\.tf$/;
  }
});
function mayHoldCutToken(bytes) {
  return CUTS.some((cut) => {
    for (let i = bytes.indexOf(cut); i >= 0; i = bytes.indexOf(cut, i + 3)) {
      if (!isPartOfToken(bytes, i)) continue;
      atEnd ??= new RegExp(`${TOKEN_BEGINNING}$`);
      if (atEnd.test(bytes.toString("latin1", Math.max(0, i - LONGEST4), i))) return true;
    }
    return false;
  });
}
function isPartOfToken(bytes, end) {
  if (end < SHORTEST4) return false;
  for (let i = end - SHORTEST4; i < end; i++) {
    const byte = bytes[i];
    const lower2 = byte | 32;
    const isLetter3 = lower2 >= 97 && lower2 <= 122;
    if (!isLetter3 && (byte < 48 || byte > 57) && byte !== 45 && byte !== 95) return false;
  }
  return true;
}
var TOKEN_BEGINNING, CUTS, LONGEST4, SHORTEST4, atEnd;
var init_cut_token = __esm({
  "src/scanners/personal/cut-token.ts"() {
    "use strict";
    TOKEN_BEGINNING = String.raw`(?<![\w-])(?<prefix>gh[pousr]_|github_pat_|glpat-|[srp]k_(?:live|test)_|whsec_|sk-ant-(?:api\d\d|admin\d\d)-|sk-proj-|sk-svcacct-|sk-(?=[A-Z0-9])|xox[abprse]-|xapp-|AKIA|ASIA|AIza|ya29\.|npm_|pypi-|hf_|cf[aou]?[kut]t?_|cfat_|napi_|fm[12]_|fo1_|dop_v1_|SG\.|re_(?=\w{5})|sbp_|sntrys_|phx_|phc_|dckr_pat_|shpat_|lin_api_|ntn_|secret_(?=[A-Z0-9])|hvs\.|tskey-|rnd_|gsk_|xai-|pplx-|r8_)(?<part>[A-Za-z0-9_-]{4,30})`;
    CUTS = ["\u2026", "...", "***"];
    LONGEST4 = 64;
    SHORTEST4 = 4;
  }
});
function mayNameCommits(path3) {
  return /\.(?:md|mdx|rst|adoc|txt)$/i.test(path3) && !/(?:^|\/)(?:changelog|changes|history|releases?)[^/]*$/i.test(path3);
}
var personalKinds, NAMES_PEOPLE;
var init_kinds = __esm({
  "src/scanners/personal/kinds.ts"() {
    "use strict";
    init_cut_token();
    personalKinds = [
      {
        name: "workflow-runners",
        packs: ["personal"],
        takes: (path3) => /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path3),
        marks: [["runs-on"]],
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-personal-runners.js")))).scanRunners
      },
      {
        name: "truncated-tokens",
        packs: ["personal"],
        takes: (path3) => /\.(?:md|mdx|rst|adoc|txt)$/i.test(path3),
        holds: mayHoldCutToken,
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-personal-tokens.js")))).scanTruncatedTokens
      },
      {
        name: "email-addresses",
        code: true,
        packs: ["personal"],
        rule: "personal-email",
        takes: (path3) => !NAMES_PEOPLE.test(path3),
        holds: (bytes) => bytes.includes("@"),
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-personal-emails.js")))).scanEmails
      }
    ];
    NAMES_PEOPLE = /(?:^|\/)(?:package\.json|license|licence|copying|notice|codeowners|authors|contributors|maintainers|\.mailmap|pyproject\.toml|cargo\.toml|setup\.(?:py|cfg)|composer\.json|pom\.xml)[^/]*$|\.(?:gemspec|nuspec|lock|svg|map|po|pot)$|(?:-lock|\.min)\.\w+$/i;
  }
});
function stageOfPath(path3) {
  const segments = path3.split("/");
  const name = segments.pop() ?? "";
  const parts = [name, ...segments.reverse().map((folder) => `${folder}/`)];
  for (const part of parts) {
    const classes3 = classifyPath(part);
    if (LOCAL.some((each) => classes3.has(each))) return "local";
    if (classes3.has("production-like")) return "production";
  }
  return "unknown";
}
function stageOfName(name) {
  const words3 = keyWords(name);
  if (words3.some((word) => localWords.has(word))) return "local";
  return words3.some((word) => productionWords.has(word)) ? "production" : "unknown";
}
var localWords, productionWords, LOCAL;
var init_path_stage = __esm({
  "src/engine/path-stage.ts"() {
    "use strict";
    init_key_name();
    init_path_class();
    localWords = new Set(
      "dev devel development local localhost test tests testing e2e ci sandbox demo".split(" ")
    );
    productionWords = new Set("prod production prd live staging preprod deploy".split(" "));
    LOCAL = ["local", "test", "example", "documentation"];
  }
});
function isComposeFile(path3) {
  return composeFile.test(path3.slice(path3.lastIndexOf("/") + 1));
}
function stageOf(path3) {
  const stage = stageOfPath(path3);
  if (stage !== "unknown") return stage;
  return local.test(path3.slice(path3.lastIndexOf("/") + 1)) ? "local" : "unknown";
}
var composeFile, local;
var init_path3 = __esm({
  "src/scanners/compose/path.ts"() {
    "use strict";
    init_path_stage();
    composeFile = /^(?:.*[-_.])?(?:compose|docker-?compose|docker-stack|podman-compose)(?:[-_.].*)?\.ya?ml$/i;
    local = /^(?:docker-)?compose\.ya?ml$|[-_.](?:override|ci|debug)[-_.]/i;
  }
});
function named2(name, path3, scanner) {
  patterns.set(name, path3);
  return {
    name,
    packs: ["containers"],
    takes: (candidate) => namesAt(candidate).includes(name),
    load: async () => scanner(await Promise.resolve().then(() => __toESM(require("./scanners-deploy-all.js"))))
  };
}
function mayBeDeployed(path3) {
  return !SOURCE.test(path3);
}
function namesAt(path3) {
  if (path3 !== lastPath) {
    lastPath = path3;
    lastNames = mayBeDeployed(path3) ? [...patterns].flatMap(([name, pattern]) => pattern.test(path3) ? [name] : []) : NONE2;
  }
  return lastNames;
}
function byContent(name, path3, scanner, marks2) {
  return {
    ...named2(name, path3, scanner),
    holds: (bytes) => marks2.every((row) => row.some((mark) => bytes.includes(mark)))
  };
}
var patterns, deployKinds, codeKinds, SOURCE, NONE2, lastPath, lastNames;
var init_kinds2 = __esm({
  "src/scanners/deploy/kinds.ts"() {
    "use strict";
    patterns = /* @__PURE__ */ new Map();
    deployKinds = [
      byContent("kubernetes", /\.(?:ya?ml|json)$/i, (all) => all.scanKubernetes, [["apiVersion"], ["kind"]]),
      named2("kustomization", /(?:^|\/)kustomization(?:\.ya?ml)?$/i, (all) => all.scanKubernetes),
      named2("helm-values", /(?:^|\/)(?:[^/]*[-_.])?values(?:[-_.][^/]*)?\.ya?ml$/i, (all) => all.scanHelmValues),
      byContent("task-definition", /\.(?:json|ya?ml)$/i, (all) => all.scanTaskDefinition, [
        ["containerDefinitions"]
      ]),
      byContent("cloudformation", /\.(?:ya?ml|json|template)$/i, (all) => all.scanCloudFormation, [
        ["AWSTemplateFormatVersion", "AWS::"],
        ["Resources"]
      ]),
      named2("serverless", /(?:^|\/)serverless(?:[-.][\w.-]+)?\.(?:ya?ml|json)$/i, (all) => all.scanServerless),
      named2(
        "terraform",
        /\.(?:tf|tofu|tf\.json|tfvars|tfvars\.json)$|(?:^|\/)terragrunt\.hcl$/i,
        (all) => all.scanTerraform
      ),
      named2("hashicorp", /\.(?:nomad|nomad\.hcl|pkr\.hcl|pkr\.json)$/i, (all) => all.scanHashicorp),
      named2("terraform-state", /\.tfstate(?:\.(?:backup|\d+\.backup))?$/i, (all) => all.scanTerraformState),
      named2(
        "ansible-variables",
        /(?:^|\/)(?:group_vars|host_vars)\/.|(?:^|\/)(?:vars|defaults)\/[^/]+\.ya?ml$/i,
        (all) => all.scanAnsibleVariables
      ),
      named2(
        "ansible-inventory",
        /(?:^|\/)(?:(?:hosts|inventory)(?:\.ini|\.cfg)?|[^/]*inventory\.ini|inventor(?:y|ies)\/(?:[^/]+\/)?(?!group_vars|host_vars)[^/.]+(?:\.ini)?)$/i,
        (all) => all.scanAnsibleInventory
      ),
      named2(
        "systemd",
        /\.(?:service|socket|timer|container|pod|kube)$|\.(?:service|container)\.d\/[^/]+\.conf$/i,
        (all) => all.scanSystemd
      ),
      named2(
        "workflow",
        /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i,
        (all) => all.scanWorkflow
      ),
      named2(
        "gitlab-ci",
        /(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
        (all) => all.scanGitlabCi
      ),
      named2(
        "azure-pipelines",
        /(?:^|\/)[^/]*azure-pipelines?[^/]*\.ya?ml$|(?:^|\/)\.(?:azure-pipelines|azuredevops|pipelines)\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
        (all) => all.scanAzurePipelines
      ),
      named2("bitbucket-pipelines", /(?:^|\/)bitbucket-pipelines\.ya?ml$/i, (all) => all.scanBitbucket),
      named2("circleci", /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/i, (all) => all.scanCircleCi),
      named2("cloudbuild", /(?:^|\/)[^/]*cloudbuild[^/]*\.(?:ya?ml|json)$/i, (all) => all.scanCloudBuild),
      named2(
        "other-ci",
        /(?:^|\/)(?:\.travis|\.drone|\.?appveyor|\.woodpecker)\.ya?ml$|(?:^|\/)\.(?:woodpecker|buildkite)\/(?:[^/]+\/)*[^/]+\.ya?ml$/i,
        (all) => all.scanOtherCi
      ),
      named2("buildspec", /(?:^|\/)buildspec(?:[-_.][\w.-]+)?\.ya?ml$/i, (all) => all.scanBuildSpec),
      named2("jenkins", /(?:^|\/)(?:[^/]*[-_.])?jenkinsfile(?:[-_.][^/]*)?$/i, (all) => all.scanJenkinsfile),
      named2("devcontainer", /(?:^|\/)\.?devcontainer\.json$/i, (all) => all.scanDevcontainer),
      named2("wrangler", /(?:^|\/)wrangler(?:\.[\w-]+)?\.(?:toml|jsonc?)$/i, (all) => all.scanWrangler),
      named2("fly", /(?:^|\/)fly(?:\.[\w-]+)?\.toml$/i, (all) => all.scanFly),
      named2("vercel", /(?:^|\/)(?:vercel|now)\.json$/i, (all) => all.scanVercel),
      named2("netlify", /(?:^|\/)netlify\.toml$/i, (all) => all.scanNetlify),
      named2("render", /(?:^|\/)render\.ya?ml$/i, (all) => all.scanRender),
      named2("app-json", /(?:^|\/)app\.json$/i, (all) => all.scanAppJson),
      named2("railway", /(?:^|\/)railway\.(?:json|toml)$/i, (all) => all.scanRailway),
      named2(
        "digitalocean-app",
        /(?:^|\/)\.do\/[^/]+\.ya?ml$|(?:^|\/)\.do\/[^/]+\.json$/i,
        (all) => all.scanDigitalOcean
      ),
      named2("app-engine", /(?:^|\/)app(?:[-.][\w-]+)?\.ya?ml$/i, (all) => all.scanAppEngine),
      named2("pulumi", /(?:^|\/)pulumi\.[\w.-]+\.ya?ml$/i, (all) => all.scanPulumiSettings),
      byContent("azure-template", /\.json$/i, (all) => all.scanAzureTemplate, [["schema.management.azure.com"]]),
      named2("bicep", /\.bicep(?:param)?$/i, (all) => all.scanBicep),
      named2("beanstalk", /(?:^|\/)\.ebextensions\/[^/]+\.config$/i, (all) => all.scanBeanstalk),
      named2("copilot", /(?:^|\/)copilot\/(?:[^/]+\/)*manifest\.ya?ml$/i, (all) => all.scanCopilot),
      named2(
        "app-settings",
        /(?:^|\/)(?:appsettings(?:\.[\w-]+)*|local\.settings)\.json$/i,
        (all) => all.scanAppSettings
      ),
      named2("spring-yaml", /(?:^|\/)(?:application|bootstrap)(?:-[\w-]+)?\.ya?ml$/i, (all) => all.scanSpringYaml),
      named2(
        "spring-properties",
        /(?:^|\/)(?:application|bootstrap|gradle)(?:-[\w-]+)?\.properties$/i,
        (all) => all.scanSpringProperties
      ),
      named2(
        "rails",
        /(?:^|\/)config\/(?:database|secrets|cable|mongoid|redis|storage)(?:[-_.]\w+)?\.yml$/i,
        (all) => all.scanRails
      ),
      named2(
        "xml-settings",
        /(?:^|\/)(?:(?:web|app|connectionStrings|appSettings)(?:\.[\w-]+)*\.config|pom\.xml|context\.xml|tomcat-users\.xml|persistence\.xml|hibernate[\w.-]*\.cfg\.xml|[\w.-]+-ds\.xml|applicationContext[\w-]*\.xml)$/i,
        (all) => all.scanXmlSettings
      ),
      named2(
        "package-logins",
        /(?:^|\/)(?:\.m2\/settings|(?:maven|mvn|ci)?[-_.]?settings(?:[-_.](?:ci|maven|security))?)\.xml$|(?:^|\/)nuget(?:\.[\w-]+)?\.config$/i,
        (all) => all.scanPackageLogins
      ),
      named2("npmrc", /(?:^|\/)\.?npmrc$/i, (all) => all.scanNpmrc),
      named2("yarnrc", /(?:^|\/)\.yarnrc\.ya?ml$/i, (all) => all.scanYarnrc),
      named2("pypirc", /(?:^|\/)\.pypirc$/i, (all) => all.scanPypirc),
      named2("netrc", /(?:^|\/)[._]netrc$/i, (all) => all.scanNetrc),
      named2("pgpass", /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/i, (all) => all.scanPgpass),
      named2("git-credentials", /(?:^|\/)\.?git-credentials$/i, (all) => all.scanGitCredentials),
      named2("htpasswd", /(?:^|\/)[^/]*\.?htpasswd[^/.]*$/i, (all) => all.scanHtpasswd),
      named2(
        "docker-config",
        /(?:^|\/)\.?docker\/config\.json$|(?:^|\/)\.docker(?:cfg|configjson)$/i,
        (all) => all.scanDockerConfig
      ),
      named2(
        "kubeconfig",
        /(?:^|\/)(?:[^/]*[-_.])?kube-?config(?:[-_.][\w-]+)?$|(?:^|\/)\.kube\/config$/i,
        (all) => all.scanKubeconfig
      ),
      named2(
        "credentials",
        /(?:^|\/)(?:\.s3cfg|\.boto|rclone\.conf|\.?my\.cnf|\.mylogin\.cnf|\.passwd-s3fs|\.python-gitlab\.cfg|\.databrickscfg)$|(?:^|\/)\.aws\/(?:credentials|config)$/i,
        (all) => all.scanIniCredentials
      ),
      named2(
        "login-file",
        /(?:^|\/)auth\.json$|(?:^|\/)\.cargo\/credentials(?:\.toml)?$|(?:^|\/)\.gem\/credentials$/i,
        (all) => all.scanLoginFile
      )
    ];
    codeKinds = [
      {
        name: "infrastructure-code",
        code: true,
        packs: ["containers"],
        takes: (path3) => /(?<!\.d)\.[cm]?[jt]s$/.test(path3),
        marks: [["aws-cdk", "@pulumi/", "cdktf"]],
        // Every script of the history would be read a second time for the few that are such programs.
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-deploy-all.js")))).scanInfrastructureCode
      },
      {
        name: "wordpress",
        code: true,
        packs: ["containers"],
        takes: (path3) => /(?:^|\/)wp-config(?:[-.][\w-]+)?\.php$/i.test(path3),
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-deploy-all.js")))).scanWordPress
      }
    ];
    SOURCE = /\.(?:[cm]?[jt]sx?|d\.ts|vue|svelte|astro|mdx?|rst|txt|html?|s?css|less|svg|png|jpe?g|gif|webp|ico|woff2?|ttf|pdf|py|pyi|ipynb|rb|php|go|rs|java|kt|scala|cs|fs|swift|m|mm|c|cc|cpp|h|hpp|sh|ps1|sql|lua|dart|ex|exs|erl|hs|clj|r|jl|pl|proto|graphql|lock|snap|map|csv|po)$/i;
    NONE2 = [];
    lastPath = "";
    lastNames = NONE2;
  }
});
function settingsSyntaxOf(path3) {
  if (!mayBeDeployed(path3)) return void 0;
  if (isEnvFile(path3)) return "env";
  if (isDockerfile(path3)) return "dockerfile";
  if (isComposeFile(path3)) return "compose";
  const syntax = ENDINGS.find(([ending]) => ending.test(path3))?.[1];
  return syntax !== void 0 && namesAt(path3).some((name) => !OTHER.has(name)) ? syntax : void 0;
}
var ENDINGS, OTHER;
var init_paths2 = __esm({
  "src/scanners/settings/paths.ts"() {
    "use strict";
    init_path3();
    init_kinds2();
    init_path2();
    init_paths();
    ENDINGS = [
      [/\.tf\.json$|\.tfvars\.json$|\.jsonc?$/i, "json"],
      [/\.(?:tf|tofu|tfvars|hcl)$/i, "hcl"],
      [/\.(?:ya?ml|template|config)$|(?:^|\/)(?:group_vars|host_vars)\/[^.]+$|(?:^|\/)kustomization$/i, "yaml"],
      [/\.toml$/i, "toml"],
      [/\.properties$/i, "properties"],
      [/\.(?:service|container|pod|kube|conf)$/i, "systemd"]
    ];
    OTHER = /* @__PURE__ */ new Set([
      ...["terraform-state", "npmrc", "yarnrc", "pypirc", "netrc", "pgpass", "git-credentials", "htpasswd"],
      ...["docker-config", "kubeconfig", "credentials", "login-file", "ansible-inventory", "devcontainer"]
    ]);
  }
});
function mayBeProduction(path3) {
  const syntax = settingsSyntaxOf(path3);
  if (syntax === void 0) return false;
  const stage = stageOfPath(path3);
  if (stage !== "unknown") return stage === "production";
  return syntax === "dockerfile" || SHIPPED.test(path3);
}
function concernsProduction(path3) {
  return mayBeProduction(path3) || isComposeFile(path3);
}
var SHIPPED;
var init_paths3 = __esm({
  "src/scanners/production/paths.ts"() {
    "use strict";
    init_path_stage();
    init_path3();
    init_paths2();
    SHIPPED = /(?:^|\/)(?:k8s|kubernetes|kustomize|manifests?|overlays|helm|charts?|infra(?:structure)?)\/|(?:^|\/)(?:fly|wrangler|vercel|netlify|render|railway|app|[^/]*task-?def[^/]*)(?:\.[\w-]+)?\.(?:toml|jsonc?|ya?ml)$|(?:^|\/)\.github\/workflows\//i;
  }
});
function checksFor(changed, settings) {
  const { packEnabled: packEnabled2 = () => true, enabled } = settings;
  const paths = changed && [...changed].map((path3) => ({ path: path3, code: isCode2(path3) }));
  return checks.filter(
    ({ packs, rule, wants, code: takesCode }) => packs.some((pack) => packEnabled2(pack) && (rule === void 0 || enabled(rule, pack))) && (paths?.some(({ path: path3, code }) => (takesCode || !code) && wants(path3, settings)) ?? true)
  );
}
var checks;
var init_checks = __esm({
  "src/scanners/checks.ts"() {
    "use strict";
    init_path2();
    init_ignored();
    init_check();
    init_kinds();
    init_code_path();
    init_paths3();
    checks = [
      inventoryCheck,
      {
        name: "ignored environment files",
        packs: ["files"],
        wants: concernsIgnoring,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-files-ignored.js")))).checkIgnored
      },
      {
        name: "commit-hashes",
        packs: ["personal"],
        rule: "personal-commit-hash",
        wants: mayNameCommits,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-personal-commit-hashes.js")))).checkCommitHashes
      },
      {
        name: "production",
        packs: ["runtime"],
        wants: concernsProduction,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-production-check.js")))).checkProduction
      },
      {
        name: "build-context",
        packs: ["containers"],
        wants: (path3) => isDockerfile(path3) || isDockerignore(path3),
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-dockerfile-context.js")))).checkBuildContexts
      }
    ];
  }
});
function prepareChecks(source, settings) {
  const changed = source.changed?.();
  const wanted = checksFor(changed, settings);
  if (wanted.length === 0) return;
  const started = [
    ...[source.state?.(), Promise.resolve().then(() => __toESM(require("./scan-checks.js")))],
    ...wanted.flatMap((check) => [check.load(), ...(changed && check.prepare?.(changed)) ?? []])
  ];
  for (const one of started) one?.catch(() => {
  });
}
async function checkState(source, { now, valueEngine, detect, settings }) {
  if (!source.state) return [];
  const wanted = checksFor(source.changed?.(), settings);
  if (wanted.length === 0) return [];
  const state = await source.state();
  if (state === void 0) return [];
  const { runChecks } = await Promise.resolve().then(() => __toESM(require("./scan-checks.js")));
  const context = { settings, now, secretsIn: secretFinder(valueEngine) };
  return runChecks(wanted, state, detect, context, (remark) => source.coverage.remarks.push(remark));
}
var init_scan_state = __esm({
  "src/scan-state.ts"() {
    "use strict";
    init_scan_content();
    init_checks();
  }
});
function isBakeFile(path3) {
  return /(?:^|\/)(?:docker-bake(?:[-_.][\w.-]+)?|[\w-]+[-_.]bake)\.(?:hcl|json)$/i.test(path3);
}
var init_path4 = __esm({
  "src/scanners/bake/path.ts"() {
    "use strict";
  }
});
function holdsAccounts(bytes) {
  return ["ccount", "rincipal", "wners", "dentifiers"].some((word) => bytes.includes(word)) && /\d{12}/.test(bytes.toString("latin1"));
}
var identifierKinds;
var init_kinds3 = __esm({
  "src/scanners/identifiers/kinds.ts"() {
    "use strict";
    identifierKinds = [
      {
        name: "wrangler-ids",
        packs: ["identifiers"],
        takes: (path3) => /(?:^|\/)wrangler(?:\.[\w-]+)?\.(?:toml|jsonc?)$/.test(path3),
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-identifiers-wrangler.js")))).scanWrangler
      },
      {
        name: "account-lists",
        packs: ["identifiers"],
        takes: (path3) => /\.(?:ya?ml|jsonc?)$/i.test(path3) && !/(?:-lock|\.lock|\.min|tsconfig[^/]*)\.\w+$/.test(path3),
        holds: holdsAccounts,
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-identifiers-accounts.js")))).scanAccounts
      },
      {
        name: "terraform-account-lists",
        packs: ["identifiers"],
        takes: (path3) => /\.(?:tf|tfvars|hcl)$/.test(path3),
        holds: holdsAccounts,
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-identifiers-accounts.js")))).scanAccounts
      },
      {
        name: "firebase-projects",
        packs: ["identifiers"],
        takes: (path3) => /(?:^|\/)\.firebaserc$/.test(path3),
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-identifiers-firebase.js")))).scanFirebase
      }
    ];
  }
});
function isScript(path3) {
  return /\.[cm]?[jt]sx?$/.test(path3) && !/\.(?:min|d)\.|(?:^|\/)(?:node_modules|vendor|dist|build)\//.test(path3);
}
function isPython(path3) {
  return path3.endsWith(".py") && !/(?:^|\/)(?:site-packages|vendor|third_party|\.venv|venv|node_modules)\//.test(path3);
}
function isTaskFile(path3) {
  return /(?:^|\/)(?:tasks|handlers|playbooks?|ansible|k8s|kubernetes|manifests?|deploy|overlays|base)\/(?:[^/]+\/)*[^/]+\.ya?ml$|(?:^|\/)(?:playbook|site|deploy)[\w-]*\.ya?ml$/.test(
    path3
  );
}
function shellFileOf(path3) {
  const name = path3.slice(path3.lastIndexOf("/") + 1);
  if (/\.(?:sh|bash)$/.test(name) || /(?:^|\/)\.husky\/[a-z-]+$/.test(path3)) return "script";
  if (/^(?:GNUm|M|m)akefile$|\.mk$/.test(name)) return "make";
  if (name === "package.json") return "package";
  if (isPipeline(path3, name)) return "pipeline";
  return /\.(?:md|mdx|markdown)$/.test(name) ? "page" : void 0;
}
function isPipeline(path3, name) {
  return /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.+\.ya?ml$/.test(path3) || /^(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|action|\.travis|\.drone|\.woodpecker|\.?appveyor|buildspec|cloudbuild)\.ya?ml$/.test(
    name
  ) || /(?:^|\/)\.circleci\/config\.ya?ml$/.test(path3);
}
var init_paths4 = __esm({
  "src/scanners/runtime/paths.ts"() {
    "use strict";
  }
});
function commandWords(path3) {
  return shellFileOf(path3) === "page" ? PAGE_WORDS : WORDS;
}
function mayRunCommands(bytes, path3) {
  return commandWords(path3).test(bytes.toString("latin1"));
}
var PRINTING, STORING, WORDS, PAGE_WORDS;
var init_command_words = __esm({
  "src/scanners/runtime/command-words.ts"() {
    "use strict";
    init_paths4();
    PRINTING = /printenv|\benv\b|\bset -|export -p|\.env\b|compose|docker (?:inspect|run)|secrets\.|chmod|install |scp|rsync|s3 cp|echo|\blogin |get secrets?\b/;
    STORING = /secrets? set|secretsmanager|put-parameter|kv put|vault write|keyvault|from-literal|config:set|env:?set|variables? (?:set|--set)|(?:docker|podman) run/;
    WORDS = new RegExp(
      `${PRINTING.source}|${STORING.source}|REJECT_UNAUTHORIZED|SSL_NO_VERIFY|HTTPSVERIFY|STRICT_SSL|_(?:PROVIDER|BACKEND|DRIVER|MODE|STRATEGY)=`
    );
    PAGE_WORDS = new RegExp(
      [
        STORING.source,
        "--env-file",
        "(?:scp|rsync|s3 cp) [^\\n]*env",
        "get secrets?\\b",
        "(?:chmod|install -m) ?[0-7augo+=rwx,-]+ [^\\n]*(?:key|pem|env|secret|id_)",
        `--[\\w-]*(?:token|password|secret|key)[= ]['"]?[\\w/+=-]{16}`
      ].join("|")
    );
  }
});
function mayExpose(bytes, settings) {
  if (bytes.length > LARGEST) return false;
  if (ON_REQUEST.some(
    ([rule, words3]) => settings?.enabled(rule, "runtime") && words3.some((word) => bytes.includes(word))
  ))
    return true;
  const holds2 = (words3) => words3.some((word) => bytes.includes(word));
  const reads = holds2(SETTINGS2);
  const names2 = holds2(LOGGERS) && holds2(SECRETS);
  if (!reads && !names2) return holds2(CERTIFICATES);
  const text2 = bytes.toString("latin1");
  return TLS_OFF.test(text2) || reads && (TELLS.test(text2) && READS.test(text2) || DEFAULT.test(text2)) || names2 && NAMES3.test(text2);
}
function mayExposeInPython(bytes) {
  return ["environ", "getenv", "verif", ...SECRETS].some((word) => bytes.includes(word));
}
var READS, TELLS, NAMES3, DEFAULT, TLS_OFF, SETTINGS2, CERTIFICATES, LOGGERS, SECRETS, LARGEST, ON_REQUEST, SCRIPT_MARKS;
var init_trigger = __esm({
  "src/scanners/runtime/trigger.ts"() {
    "use strict";
    READS = /(?:process|meta|Bun)\.env(?!\.(?!\w*(?:secret|pass|pwd|token|key|cred|auth))\w)|\b(?:config|settings|secrets|env)(?:\.\w+)*\.\w*(?:secret|password|passwd|token|key|credential)/i;
    TELLS = /\b(?:console|log|logger|winston|pino|\w+Logger)\??\.\w+\(|\bstd(?:out|err)\.write\(|\b(?:res|response|reply)\b[\s\S]{0,40}\.(?:json|send|jsonp|end)\(/;
    NAMES3 = /(?:\bconsole|[Ll]og(?:ger)?|winston|pino)\??\.\w+\([^;]{0,300}?(?:passw|secret|token|api_?key|credential|private_?key)/i;
    DEFAULT = /\.env(?:\.\w+|\[['"]\w+['"]\])!?\s*(?:\?\?|\|\|)\s*['"`]|\}\s*=\s*(?:process|import\.meta|Bun)\.env\b/;
    TLS_OFF = /NODE_TLS_REJECT_UNAUTHORIZED['"\]]*\s*=|rejectUnauthorized/;
    SETTINGS2 = [".env", "config.", "settings.", "secrets."];
    CERTIFICATES = ["rejectUnauthorized", "NODE_TLS_REJECT"];
    LOGGERS = ["console.", "og.", "ogger.", "og?.", "ogger?.", "winston.", "pino."];
    SECRETS = [
      ...["assword", "ecret", "oken", "redential", "piKey", "api_key", "rivateKey"],
      ...["PASSW", "SECRET", "TOKEN", "CREDENTIAL", "_KEY"]
    ];
    LARGEST = 25e4;
    ON_REQUEST = [
      ["secret-as-shell-text", ["`export "]],
      ["whole-environment-handed-on", ["spawn", "exec", "fork("]]
    ];
    SCRIPT_MARKS = [
      ...[...SETTINGS2, ...LOGGERS, ...CERTIFICATES],
      ...ON_REQUEST.flatMap(([, words3]) => words3)
    ];
  }
});
function mayBreakRule(text2, { forbidden = [] }) {
  return WORDS2.test(text2) || forbidden.some(({ literal }) => text2.includes(literal));
}
function mayHoldSettings(bytes, { forbidden = [] }) {
  return MARKS.some((mark) => bytes.includes(mark)) || forbidden.some(({ literal }) => bytes.includes(literal));
}
var WORDS2, MARKS;
var init_prefilter2 = __esm({
  "src/scanners/settings/prefilter.ts"() {
    "use strict";
    WORDS2 = /REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|SSL_NO_VERIFY|STRICT_SSL|(?:provider|backend|driver|mode|strategy)\b[^\n]{0,12}\n?[^\n]{0,40}?\b(?:memory|in-?memory|mock|none|noop|dev|fake|dummy|plaintext|disabled)\b/i;
    MARKS = [
      ...["UNAUTHORIZED", "HTTPSVERIFY", "SSL_NO_VERIFY", "STRICT_SSL", "strict_ssl"],
      ...["PROVIDER", "BACKEND", "DRIVER", "_MODE", "STRATEGY", "rovider", "ackend", "river", "Mode", "trategy"]
    ];
  }
});
function runningKinds({ packEnabled: packEnabled2 = () => true, enabled }, isHistory) {
  return kinds.filter(
    ({ packs, rule, inHistory = true }) => (inHistory || !isHistory) && (packs === void 0 || packs.some(packEnabled2)) && (rule === void 0 || packs?.some((pack) => enabled(rule, pack)) === true)
  );
}
function createKindFinder(running) {
  const ofCode = running.filter(({ code }) => code);
  const ofText = running.filter((kind2) => !deployKinds.includes(kind2));
  return (path3) => {
    const asked = isCode2(path3) ? ofCode : mayBeDeployed(path3) ? running : ofText;
    let found2;
    for (const kind2 of asked) {
      if (!kind2.takes(path3)) continue;
      found2 ??= [];
      found2.push(kind2);
    }
    return found2 ?? NONE3;
  };
}
function marksOf(kinds2) {
  return [...new Set(kinds2.flatMap(({ marks: marks2 = [] }) => marks2.flat()))].sort();
}
function isOfKind(name, path3) {
  return kinds.some((kind2) => kind2.name === name && kind2.takes(path3));
}
var kinds, NONE3;
var init_kinds4 = __esm({
  "src/scanners/kinds.ts"() {
    "use strict";
    init_path4();
    init_code_path();
    init_path3();
    init_kinds2();
    init_path2();
    init_paths();
    init_kinds3();
    init_kinds();
    init_command_words();
    init_paths4();
    init_trigger();
    init_paths2();
    init_prefilter2();
    kinds = [
      {
        name: "dockerfile",
        packs: ["containers"],
        takes: isDockerfile,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-dockerfile-index.js")))).scanDockerfile
      },
      {
        name: "script",
        code: true,
        packs: ["runtime"],
        takes: isScript,
        marks: [SCRIPT_MARKS],
        holds: mayExpose,
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-runtime-javascript.js")))).scanJavaScript
      },
      {
        name: "python",
        code: true,
        packs: ["runtime"],
        takes: isPython,
        holds: mayExposeInPython,
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-runtime-python.js")))).scanPython
      },
      {
        name: "shell-text",
        packs: ["runtime"],
        takes: (path3) => shellFileOf(path3) !== void 0,
        holds: (bytes, _, path3) => mayRunCommands(bytes, path3),
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-runtime-shell.js")))).scanShellText
      },
      {
        name: "declared-modes",
        packs: ["runtime"],
        takes: (path3) => /\.ya?ml$/i.test(path3),
        marks: [[" mode:", "defaultMode"]],
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-runtime-declared-modes.js")))).scanDeclaredModes
      },
      {
        name: "environment",
        packs: ["files"],
        takes: isEnvFile,
        binary: true,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-files-env-file.js")))).scanEnvironmentFile
      },
      {
        name: "named-file",
        packs: ["files"],
        takes: (path3) => namedFile(path3) !== void 0,
        binary: true,
        anySize: true,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-files-named.js")))).scanNamedFile
      },
      {
        name: "settings",
        packs: ["runtime"],
        takes: (path3) => settingsSyntaxOf(path3) !== void 0,
        holds: mayHoldSettings,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-settings-index.js")))).scanSettings
      },
      {
        name: "tasks",
        packs: ["runtime"],
        takes: isTaskFile,
        marks: [["src:"]],
        inHistory: false,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-runtime-tasks.js")))).scanTasks
      },
      {
        name: "bake",
        packs: ["containers"],
        takes: isBakeFile,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-bake-index.js")))).scanBake
      },
      ...deployKinds,
      ...codeKinds,
      ...identifierKinds,
      ...personalKinds,
      {
        name: "compose",
        packs: ["containers"],
        takes: isComposeFile,
        load: async () => (await Promise.resolve().then(() => __toESM(require("./scanners-compose-index.js")))).scanCompose
      }
    ];
    NONE3 = [];
  }
});
function findCandidates2(bytes, withPrivate) {
  const found2 = [];
  for (let i = bytes.indexOf(DOT3); i >= 0; ) {
    const end = isDigit(bytes[i + 1]) ? addDotted(bytes, i, withPrivate, found2) : addNamed(bytes, i, found2);
    i = bytes.indexOf(DOT3, end);
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
    if (bytes[at2] !== DOT3) return at2;
    at2++;
  }
  let end = at2;
  while (bytes[end] === DOT3 && isDigit(bytes[end + 1])) {
    end += 2;
    while (isDigit(bytes[end])) end++;
  }
  const after = start > 1 && bytes[start - 1] === DOT3 && isDigit(bytes[start - 2]);
  if (end > at2 || after) return end;
  if (bytes[at2] === DOT3 || !isNeverReported(bytes, start, withPrivate)) found2.push(DOTTED, start, at2);
  return at2;
}
function isNeverReported(bytes, start, withPrivate) {
  let at2 = start;
  let first = 0;
  while (bytes[at2] !== DOT3) first = first * 10 + bytes[at2++] - 48;
  let second = 0;
  for (at2++; bytes[at2] !== DOT3; at2++) second = second * 10 + bytes[at2] - 48;
  if (first === 0 || first === 127 || first >= 224 || first === 169 && second === 254) return true;
  if (withPrivate) return false;
  return first === 10 || first === 192 && second === 168 || first === 172 && second >= 16 && second <= 31;
}
function addNamed(bytes, i, found2) {
  const beginning2 = (bytes[i + 1] | 32) << 8 | (bytes[i + 2] | 32);
  if (BEGINNINGS.has(beginning2)) {
    const text2 = bytes.toString("latin1", i + 1, Math.min(i + 13, bytes.length)).toLowerCase();
    if (DOMAINS.some((domain2) => text2.startsWith(domain2))) found2.push(NAMED2, i, i);
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
  while (isHexOrColon(bytes[end]) || bytes[end] === DOT3) end++;
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
var DOTTED, COLONS, NAMED2, DASHED, DOT3, COLON2, DOMAINS, BEGINNINGS;
var init_trigger2 = __esm({
  "src/scanners/network/trigger.ts"() {
    "use strict";
    DOTTED = 0;
    COLONS = 1;
    NAMED2 = 2;
    DASHED = 3;
    DOT3 = 46;
    COLON2 = 58;
    DOMAINS = ["compute.", "compute-1.", "nip.io", "sslip.io", "ec2.internal"];
    BEGINNINGS = new Set(DOMAINS.map((domain2) => domain2.charCodeAt(0) << 8 | domain2.charCodeAt(1)));
  }
});
function isSkipped(path3) {
  const slash = path3.lastIndexOf("/");
  return skippedNames.test(slash < 0 ? path3 : path3.slice(slash + 1)) || slash > 0 && skippedFolders.test(path3);
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
function isSwept(path3) {
  return !isSkipped(path3);
}
function createSweep(settings) {
  const wanted = NETWORK_RULES.filter((rule) => settings.enabled(rule, "network"));
  if (wanted.length === 0) return void 0;
  let loaded;
  return (bytes, paths) => {
    if (bytes.length > LARGEST2) return NOTHING4;
    const candidates2 = findCandidates2(bytes, settings.privateAddresses === true);
    if (candidates2.length === 0 || paths.length > 0 && paths.every(isSkipped)) return NOTHING4;
    if (loaded !== void 0) return loaded.findAddresses(bytes, candidates2, settings, SWEPT);
    return Promise.resolve().then(() => __toESM(require("./scanners-network-addresses.js"))).then((module2) => {
      loaded = module2;
      return module2.findAddresses(bytes, candidates2, settings, SWEPT);
    });
  };
}
var SWEPT, LARGEST2, NETWORK_RULES, NOTHING4;
var init_sweep = __esm({
  "src/scanners/sweep.ts"() {
    "use strict";
    init_trigger2();
    init_skipped_paths();
    SWEPT = "addresses";
    LARGEST2 = 1e6;
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
function tooManyFindings(count3, perPath) {
  const sums = /* @__PURE__ */ new Map();
  for (const [path4, some2] of perPath) sums.set(path4, (sums.get(path4) ?? 0) + some2);
  const [path3, most] = [...sums].reduce((first, next) => next[1] > first[1] ? next : first);
  return new UserError(
    `${count3.toLocaleString("en")} findings are more than a report can hold; ${most.toLocaleString("en")} are in ${path3}`,
    "Leave out what holds them with --exclude, or scan it on its own."
  );
}
var init_too_many = __esm({
  "src/findings/too-many.ts"() {
    "use strict";
    init_errors();
  }
});
var BYTES, Found;
var init_found = __esm({
  "src/sources/found.ts"() {
    "use strict";
    init_too_many();
    BYTES = 4096;
    Found = class {
      #contents = /* @__PURE__ */ new Map();
      #most;
      #count = 0;
      /** @param most detections that are taken; default: what the heap holds */
      constructor(most = Math.floor(getHeapStatistics().heap_size_limit / BYTES)) {
        this.#most = most;
      }
      /**
       * Keeps what was found in a content. One that is read again, with its paths, replaces what was found without them.
       *
       * @throws UserError when it is more than memory holds: a crash would say nothing.
       */
      add({ id, type, paths }, detections) {
        if (detections.length === 0) return;
        const key2 = id ?? /* @__PURE__ */ Symbol();
        this.#count += detections.length - (this.#contents.get(key2)?.detections.length ?? 0);
        this.#contents.set(key2, { ...id !== void 0 && { id }, type, paths, detections });
        if (this.#count > this.#most) throw tooManyFindings(this.#count, this.#perPath());
      }
      has(id) {
        return id !== void 0 && this.#contents.has(id);
      }
      all() {
        return [...this.#contents.values()];
      }
      *#perPath() {
        for (const { id, paths, detections } of this.#contents.values())
          yield [paths[0]?.text ?? (id === void 0 ? "standard input" : `object ${id}`), detections.length];
      }
    };
  }
});
function readDotenv(text2) {
  const entries = [];
  const line = /^[ \t]*(#[ \t]*)?(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(?:"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|`([^`]*)`|([^\r\n]*))/gm;
  for (const match of text2.matchAll(line)) {
    const [whole, comment, name = "", double, single, backtick, bare] = match;
    const quoted = double ?? single ?? backtick;
    const raw = quoted ?? withoutComment(bare ?? "");
    const valueStart = match.index + whole.length - (quoted === void 0 ? bare ?? "" : `${quoted}"`).length;
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
function withoutComment(bare) {
  return bare.replace(/(?:^|[ \t])#.*$/, "").trimEnd();
}
var init_dotenv = __esm({
  "src/engine/dotenv.ts"() {
    "use strict";
  }
});
function knownForms(value) {
  const forms = /* @__PURE__ */ new Map([[value, void 0]]);
  const add = (text2, encoding) => {
    if (!forms.has(text2)) forms.set(text2, encoding);
  };
  const percent = encodeURIComponent(value);
  for (const text2 of [percent, percent.replace(LEFT_BY_BROWSERS, asPercent)]) {
    add(text2, "percent-encoded");
    add(
      text2.replace(/%[0-9A-F]{2}/g, (written2) => written2.toLowerCase()),
      "percent-encoded"
    );
  }
  const json = JSON.stringify(value).slice(1, -1);
  add(json, "escaped as in JSON");
  add(json.replaceAll("/", "\\/"), "escaped as in JSON");
  add(json.replace(/[&<>]/g, asUnicode), "escaped as in JSON");
  add(
    value.replace(
      /["&'+<>`\\]/g,
      (sign2) => sign2 === "\\" ? "\\\\" : asUnicode(sign2).toUpperCase().replace("U", "u")
    ),
    "escaped as in JSON"
  );
  for (const quote of ["&#39;", "&#x27;", "&#039;", "&apos;", "'"])
    add(
      value.replace(/[&<>"]/g, (sign2) => ENTITIES[sign2]).replaceAll("'", quote),
      "escaped as in HTML"
    );
  const bytes = Buffer.from(value);
  add(bytes.toString("hex"), "in hexadecimal");
  add(bytes.toString("hex").toUpperCase(), "in hexadecimal");
  for (const form of base64Forms(bytes.toString("latin1"))) add(form, "in base64");
  return forms;
}
function asPercent(sign2) {
  return `%${sign2.charCodeAt(0).toString(16).toUpperCase()}`;
}
function asUnicode(sign2) {
  return `\\u${sign2.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
var LEFT_BY_BROWSERS, ENTITIES;
var init_known_forms = __esm({
  "src/engine/known-forms.ts"() {
    "use strict";
    init_needles();
    LEFT_BY_BROWSERS = /[!'()*~]/g;
    ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  }
});
function isWorthKnowing({ name, value, declared = false }) {
  if (value.length < SHORTEST5 || /\s/.test(value)) return false;
  const { kind: kind2, random } = classifyValue(value, name);
  if (kind2 === "pem" || kind2 === "url-credentials") return true;
  if (kind2 !== "literal" && kind2 !== "hash" && kind2 !== "uuid") return false;
  const strength = declared ? "strong" : classifyKeyName(name);
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
      const end = start < passed ? 0 : endOfValue(bytes, start, form.bytes);
      if (end === 0) continue;
      passed = end;
      matches.push(toMatch3(rule, form, start, end));
    }
    return matches;
  }
  return { scan: scan2, find: (value) => byValue.get(value) };
}
function formsOf(known6) {
  return [...knownForms(known6.value)].filter(([text2]) => text2.length >= SHORTEST5).map(([text2, encoding]) => ({ known: known6, bytes: Buffer.from(text2), encoding }));
}
function endOfValue(bytes, start, value) {
  const whole = start + value.length;
  if (bytes.subarray(start, whole).equals(value)) return whole;
  let i = start;
  for (const byte of value) {
    if (bytes[i] !== byte) i += JOINT.exec(bytes.toString("latin1", i, i + WIDEST_JOINT2))?.[0].length ?? 0;
    if (bytes[i] !== byte) return 0;
    i++;
  }
  return i;
}
function toMatch3(rule, { known: known6, encoding }, start, end) {
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
var SHORTEST5, SHORTEST_PLAIN, NEEDLE, JOINT, WIDEST_JOINT2;
var init_known_values = __esm({
  "src/engine/known-values.ts"() {
    "use strict";
    init_key_name();
    init_known_forms();
    init_needle_table();
    init_prefilter();
    init_randomness();
    init_value_class();
    SHORTEST5 = 8;
    SHORTEST_PLAIN = 12;
    NEEDLE = 8;
    JOINT = /^(?:["'`][ \t]{0,8}(?:\+|\.{1,2}|&|<>|\|\||\\)?\s{0,40}(?:\+|\.)?[ \t]{0,8}["'`]|\\\r?\n[ \t]{0,40}|\$\{(?:""|''|``)\})/;
    WIDEST_JOINT2 = 100;
  }
});
async function untrackedEnvFiles(root, globs, isTemplate2) {
  const files = globs === void 0 ? usualFiles(root).filter((file) => !isTemplate2(file)) : await globbed(root, globs);
  const tracked = files.length === 0 ? /* @__PURE__ */ new Set() : await trackedFiles(root, files);
  return files.filter((path3) => !tracked.has(path3)).map((path3) => ({ path: path3, text: readFileSync5(join3(root, path3), "utf8") }));
}
async function trackedTexts(root, wanted) {
  const paths = [...await trackedFiles(root, [])].filter((path3) => wanted(path3));
  return new Map(
    paths.filter((path3) => isReadable2(join3(root, path3))).map((path3) => [path3, readFileSync5(join3(root, path3), "utf8")])
  );
}
function usualFiles(root) {
  const packages = WORKSPACES.flatMap(
    (folder) => namesIn(join3(root, folder)).map((name) => `${folder}/${name}/`)
  );
  return ["", ...packages].flatMap(
    (prefix) => namesIn(join3(root, prefix)).filter((name) => /^\.(?:env(?:\..+)?|dev\.vars)$/.test(name)).map((name) => prefix + name)
  ).filter((file) => isReadable2(join3(root, file)));
}
function namesIn(folder) {
  return existsSync3(folder) && statSync3(folder).isDirectory() ? readdirSync(folder).sort() : [];
}
function isReadable2(file) {
  const stat = statSync3(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size <= LARGEST3;
}
async function globbed(root, globs) {
  const { default: glob } = await Promise.resolve().then(() => __toESM(require("./fast-glob-out-index.js")));
  const found2 = await glob([...globs], { cwd: root, dot: true, ignore: ["**/node_modules/**", ".git/**"] });
  return found2.filter((file) => isReadable2(join3(root, file))).sort();
}
var LARGEST3, WORKSPACES;
var init_known_files = __esm({
  "src/sources/known-files.ts"() {
    "use strict";
    init_listing();
    LARGEST3 = 256 * 1024;
    WORKSPACES = ["apps", "packages", "services"];
  }
});
var known_exports = {};
__export2(known_exports, {
  loadKnown: () => loadKnown
});
async function loadKnown(root, { files, env: env2 }, environment, onDisk, configured) {
  const own = await untrackedEnvFiles(root, files, isTemplate);
  const variables = env2 === void 0 ? await ciVariables(root, environment, configured) : named3(env2, environment);
  const values = [...own.flatMap(valuesOf), ...variables].flatMap(withPassword).filter(isWorthKnowing);
  const rule = scannerRules.find(({ id }) => id === "known-value");
  if (values.length === 0 || rule === void 0) return void 0;
  const search = createKnownSearch(values, rule);
  const sources = new Set(onDisk ? own.map(({ path: path3 }) => path3) : []);
  const isSource2 = (paths) => paths.some((path3) => sources.has(path3));
  return {
    scan: (bytes, paths) => isSource2(paths) ? [] : search.scan(bytes),
    mark: (matches, paths) => isSource2(paths) ? matches : matches.map((match) => {
      const found2 = match.live === void 0 ? search.find(match.value) : void 0;
      return found2 === void 0 ? match : { ...match, live: whereKnown(found2) };
    })
  };
}
function valuesOf({ path: path3, text: text2 }) {
  return readDotenv(text2).filter(({ commented: commented2 }) => !commented2).map(({ name, value }) => ({ name, value, from: path3 }));
}
function withPassword(known6) {
  if (!known6.value.includes("://") || !URL.canParse(known6.value)) return [known6];
  const { password } = new URL(known6.value);
  if (password === "") return [known6];
  return [known6, { ...known6, value: decoded2(password), name: `${known6.name} (the password in it)` }];
}
function decoded2(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}
function named3(names2, environment) {
  return names2.map((name) => ({ name, value: environment[name] ?? "", from: ENVIRONMENT }));
}
async function ciVariables(root, environment, configured) {
  if (!environment.CI || environment.CI === "false") return [];
  const own = Object.entries(environment).filter(([name]) => !RUNNER.test(name)).map(([name, value = ""]) => ({ name, value, from: ENVIRONMENT, declared: true })).filter(isWorthKnowing);
  const secret = own.length === 0 ? void 0 : await inventoried(root, configured);
  if (secret !== void 0) return own.filter(({ name }) => secret.test(name));
  return own.filter(({ name }) => classifyKeyName(name) !== "no").map((known6) => ({ ...known6, declared: false }));
}
async function inventoried(root, configured) {
  const texts = await trackedTexts(root, (path3) => findInventory(path3, configured) !== void 0);
  if (texts.size === 0) return void 0;
  const { secretNames } = await Promise.resolve().then(() => __toESM(require("./scanners-inventory-secret-names.js")));
  const names2 = await secretNames(texts, configured);
  if (names2.length === 0) return void 0;
  return new RegExp(
    `^(?:${names2.map((name) => name.replace(/[^\w*]/g, "\\$&").replaceAll("*", "\\w{0,80}")).join("|")})$`
  );
}
var ENVIRONMENT, RUNNER;
var init_known = __esm({
  "src/known.ts"() {
    init_key_name();
    init_dotenv();
    init_known_values();
    init_scanner_rules();
    init_paths();
    init_find();
    init_known_files();
    ENVIRONMENT = "the environment";
    RUNNER = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|CI_|npm_)/;
  }
});
var own_traces_exports = {};
__export2(own_traces_exports, {
  createOwnTraces: () => createOwnTraces
});
function createOwnTraces(identity) {
  const traces2 = tracesOf(identity);
  if (traces2.length === 0) return void 0;
  return (bytes, path3) => {
    const hits = [];
    const naming = NAMES_PEOPLE2.test(path3);
    for (const trace of traces2) {
      if (naming && trace.level === "note") continue;
      hits.push(...find(bytes, trace));
    }
    return hits;
  };
}
function find(bytes, { text: text2, noun, replacement, level, word }) {
  const hits = [];
  for (let at2 = bytes.indexOf(text2); at2 >= 0 && hits.length < MOST2; at2 = bytes.indexOf(text2, at2 + 1)) {
    const end = at2 + Buffer.byteLength(text2);
    const before2 = bytes.toString("latin1", Math.max(0, at2 - 40), at2);
    const after = bytes.toString("latin1", end, end + 12);
    if (/[A-Za-z0-9_]$/.test(before2) || /^[A-Za-z0-9_]/.test(after) || PUBLIC.test(before2)) continue;
    if (word && !(AS_VALUE.test(before2) && /^["'\s,;)\]<@-]|^$/.test(after))) continue;
    const message2 = `Your own ${noun} is about to be committed: ${text2}.`;
    hits.push({
      rule: "personal-own-trace",
      start: at2,
      end,
      value: text2,
      subject: text2,
      level,
      message: message2,
      replacement
    });
  }
  return hits;
}
function tracesOf({ userName, hostName, homeFolder, fullName, emails }) {
  const traces2 = /* @__PURE__ */ new Map();
  const add = (text2, trace) => {
    if (text2 !== void 0 && text2.length >= 4 && !traces2.has(text2)) traces2.set(text2, { text: text2, ...trace });
  };
  const home = homeFolder?.replace(/[/\\]+$/, "");
  const folder = home?.slice(Math.max(home.lastIndexOf("/"), home.lastIndexOf("\\")) + 1) ?? "";
  if (home !== void 0 && folder.length >= 2 && folder !== home && !isServiceUser(folder.toLowerCase())) {
    add(home, { noun: "home folder", replacement: `${home.slice(0, -folder.length)}user`, level: "warning" });
  }
  const bareHost = hostName?.replace(/\.(?:local|lan|home|localdomain)$/i, "");
  if (bareHost !== void 0 && !isCommonHost(bareHost)) {
    add(bareHost, { noun: "host name", replacement: "my-machine", level: "warning" });
  }
  for (const email2 of emails) {
    const [name = "", host = ""] = email2.split("@");
    if (/^(?:example\.|localhost|test$|invalid$)/.test(host)) continue;
    if (!/noreply/.test(host))
      add(email2, { noun: "e-mail address", replacement: "user@example.com", level: "note" });
    addLogin(name.replace(/^\d+\+/, ""));
  }
  addLogin(userName);
  if (fullName?.trim().includes(" "))
    add(fullName.trim(), { noun: "name", replacement: "Jane Doe", level: "note" });
  else addLogin(fullName);
  return [...traces2.values()];
  function addLogin(login) {
    if (login === void 0 || isServiceUser(login.toLowerCase())) return;
    add(login, { noun: "user name", replacement: "octocat", level: "note", word: /^[a-z]+$/i.test(login) });
  }
}
function isCommonHost(host) {
  return /^[0-9a-f]{12}$/.test(host) || /^(?:localhost|ubuntu|debian|fedora|raspberrypi|archlinux|nixos|kali|vagrant|docker-desktop|codespaces?-\w+|ip-\d+-.*|instance-.*|vm|devcontainer|dev|server|macbook(?:-pro|-air)?|desktop|laptop|buildkitsandbox)$/i.test(
    host
  );
}
var MOST2, PUBLIC, AS_VALUE, NAMES_PEOPLE2;
var init_own_traces = __esm({
  "src/scanners/personal/own-traces.ts"() {
    init_people();
    MOST2 = 50;
    PUBLIC = /(?:github\.(?:com|io)|githubusercontent\.com|gitlab\.com|bitbucket\.org|codeberg\.org|ghcr\.io|docker\.io|docker\.com\/r|npmjs\.com\/~|crates\.io\/users)[/:]$|(?:^|[\s("'`[/])@$/;
    AS_VALUE = /["'`]$|[:=]\s{0,4}$|(?:user|login|author|owner|runner|host)[\s"':=-]{1,6}$/i;
    NAMES_PEOPLE2 = /(?:^|\/)(?:package(?:-lock)?\.json|license[^/]*|licence[^/]*|copying[^/]*|notice[^/]*|codeowners|authors[^/]*|contributors[^/]*|maintainers[^/]*|\.mailmap|funding\.yml|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|composer\.json|pom\.xml|[^/]*\.gemspec|[^/]*\.nuspec|changelog[^/]*|security\.md)$/i;
  }
});
var scan_exports = {};
__export2(scan_exports, {
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
  const hasSecrets = request.rules === void 0 && packEnabled(request, "secrets");
  const valueEngine = hasSecrets ? () => engine : engineForValues(request.now.getTime());
  const hidden = (bytes, matches) => matches.every(({ rule }) => rule.pack === "inventory") ? [] : valueEngine().scan(bytes).matches;
  const told = {
    ...{ allowValue: allow?.allowValue, onSecret: request.onSecret, lineHashes: request.wantsLineHashes },
    groups: /* @__PURE__ */ new Map()
  };
  const detect = createDetector({ ...told, ...!hasSecrets && { hidden } });
  const detectInState = createDetector({ ...told, hidden });
  const settings = {
    enabled,
    packEnabled: (pack) => packEnabled(request, pack),
    privateAddresses: config.network.private,
    forbidden: await forbiddenIn(config),
    inventory: await matcher(config.inventory),
    managed: config.managedBy.length === 0 ? void 0 : (await Promise.resolve().then(() => __toESM(require("./config-managed.js")))).managedVariables(config.managedBy)
  };
  const running = runningKinds(settings, source.name === "history");
  const kindsOf = createKindFinder(running);
  const engine = createEngine({
    ...{ rules, needles, enabled, now: request.now.getTime() },
    marks: { known: marks, wanted: new Set(marksOf(running)) }
  });
  const tools = {
    ...{ engine, valueEngine, detect, configured, settings, kindsOf },
    onProblem: (name, problem) => archives.add(name, problem),
    known: await knownSearch(request, enabled, settings),
    ownTraces: await ownTraceFinder(request, enabled),
    sweep: createSweep(settings)
  };
  const scanContent = createContentScanner(tools);
  const found2 = new Found();
  const visit = (blob) => {
    const paths = blob.paths.map(({ text: text2 }) => text2);
    const detections = scanContent(blob.bytes, paths[0] ?? blob.id ?? "", paths);
    if (detections instanceof Promise) return detections.then((late) => found2.add(blob, late));
    found2.add(blob, detections);
  };
  await source.read(visit, request.onProgress, () => prepareChecks(source, settings));
  await source.readAgain?.(
    (path3) => kindsOf(path3).length > 0,
    (blob) => found2.has(blob.id) || mayHoldMore(blob, tools) ? visit(blob) : void 0
  );
  request.signal?.throwIfAborted();
  source.coverage.remarks.push(...archives.remarks());
  const contents = found2.all();
  const placed = contents.length === 0 ? [] : [...await source.locate(contents)];
  await describeEnvFiles(source, request, placed, contents);
  placed.push(
    ...await checkState(source, { now: request.now, valueEngine, detect: detectInState, settings })
  );
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
  return (kind2, path3) => configured?.holdsAt(kind2, path3) ?? (kind2 === SWEPT ? isSwept(path3) : isOfKind(kind2, path3));
}
function packEnabled({ config, packs = config.packs, rules: only }, pack) {
  return only !== void 0 || packs === void 0 || packs.includes(pack);
}
async function knownSearch(request, enabled, { inventory }) {
  const { config, cwd, environment = {}, source } = request;
  if (config.known === false || !enabled("known-value", "secrets")) return void 0;
  const onDisk = source.kind === "worktree" || source.kind === "stdin";
  const known6 = await Promise.resolve().then(() => (init_known(), known_exports));
  return known6.loadKnown(findProject(cwd).root, config.known, environment, onDisk, inventory);
}
async function headOf({ cwd, wantsHead = false, source }) {
  if (!wantsHead || source.kind === "stdin" || source.kind === "image") return void 0;
  const { resolveCommit } = await Promise.resolve().then(() => __toESM(require("./git-refs.js")));
  return resolveCommit(cwd, "HEAD").catch(() => void 0);
}
async function commitTimesOf({ cwd }, findings) {
  const { timesOfCommits } = await Promise.resolve().then(() => __toESM(require("./sources-commit-times.js")));
  return { commitTimes: await timesOfCommits(cwd, findings) };
}
async function describeEnvFiles(source, { cwd }, placed, found2) {
  if (source.name !== "history" || !placed.some(({ detection }) => detection.pack === "files")) return;
  const [{ joinEnvVersions }, { ignoredHere }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./env-history.js"))),
    Promise.resolve().then(() => __toESM(require("./git-ignored.js")))
  ]);
  const paths = placed.filter(({ detection }) => detection.facts).map(({ path: path3 }) => path3.text);
  placed.splice(0, placed.length, ...joinEnvVersions(placed, found2, await ignoredHere(cwd, paths)));
}
function exitCode(findings, coverage, { failOn }) {
  if (coverage.incomplete) return 2;
  if (failOn === "never") return 0;
  return findings.some(({ level }) => severity(level) >= severity(failOn)) ? 1 : 0;
}
async function excludedPaths({ config, exclude }) {
  return await matcher([...config.exclude, ...exclude]) ?? (() => false);
}
async function forbiddenIn({ forbiddenValues: entries }) {
  return entries.length === 0 ? [] : (await Promise.resolve().then(() => __toESM(require("./scanners-settings-forbidden.js")))).forbiddenValues(entries);
}
async function matcher(globs) {
  if (globs.length === 0) return void 0;
  return (await Promise.resolve().then(() => __toESM(require("./config-glob.js")))).globMatcher(globs);
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
  const { createOwnTraces: createOwnTraces2 } = await Promise.resolve().then(() => (init_own_traces(), own_traces_exports));
  return createOwnTraces2(ownIdentity);
}
async function configuredScanner({ config }, enabled, warnings) {
  const patterns2 = config.patterns.filter((pattern) => enabled(pattern.id, "secrets"));
  const deny = enabled("deny-word", "personal") ? config.deny : [];
  if (patterns2.length === 0 && deny.length === 0) return void 0;
  const { compileConfiguration } = await Promise.resolve().then(() => __toESM(require("./scan-configured.js")));
  const compiled2 = await compileConfiguration(patterns2, deny);
  warnings.push(...compiled2.warnings);
  return compiled2;
}
async function loadAllowList({ config }) {
  return createAllowList(config.allow, configName(config.file), async (expression2) => {
    const { loadRe2, MAX_TEXT } = await Promise.resolve().then(() => __toESM(require("./engine-re2.js")));
    const compiled2 = (await loadRe2()).compile(expression2);
    return (value) => compiled2.test(value.slice(0, MAX_TEXT));
  });
}
function configName(file) {
  return file === void 0 ? "the configuration" : basename(file);
}
async function loadBaseline(file) {
  const { readBaseline } = await Promise.resolve().then(() => __toESM(require("./findings-baseline-file.js")));
  return readBaseline(readText2(file), basename(file));
}
function readText2(file) {
  try {
    return readFileSync6(file, "utf8");
  } catch (error) {
    const { code } = error;
    const reason2 = code === "EISDIR" ? "it is a folder" : code;
    throw new UserError(
      `the baseline ${basename(file)} cannot be read: ${reason2}`,
      "It must be a file that you may read.",
      { cause: error }
    );
  }
}
function baselineOptions({ source, now, cwd }) {
  const { root } = findProject(cwd);
  const whole = source.kind === "worktree" && source.paths.length === 0;
  return {
    today: now.toISOString().slice(0, 10),
    pathExists: (path3) => existsSync4(join4(root, path3)),
    scope: source.kind === "history" ? "history" : whole ? "tree" : "part"
  };
}
async function ruleInfos({ config }) {
  const { builtInRules } = await Promise.resolve().then(() => __toESM(require("./rule-infos.js")));
  const infos = new Map(builtInRules().map((info) => [info.id, info]));
  for (const { id, title, level, why, fix } of config.patterns) {
    infos.set(id, { id, title, service: "Configuration", pack: "secrets", level, why, fix, source: "" });
  }
  return infos;
}
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
    init_archive_problems();
    init_scan_content();
    init_scan_state();
    init_kinds4();
    init_sweep();
    init_found();
    init_version();
  }
});
var wiring_exports = {};
__export2(wiring_exports, {
  services: () => services2
});
var services2;
var init_wiring = __esm({
  "src/cli/wiring.ts"() {
    "use strict";
    services2 = {
      scan: async (request) => (await Promise.resolve().then(() => (init_scan(), scan_exports))).scan(request),
      inventory: async (request, all) => {
        const [{ inspectInventory }, { globMatcher }] = await Promise.all([
          Promise.resolve().then(() => __toESM(require("./inspect-inventory.js"))),
          Promise.resolve().then(() => __toESM(require("./config-glob.js")))
        ]);
        const excluded = globMatcher([...request.config.exclude, ...request.exclude]);
        return inspectInventory(request, excluded, globMatcher(request.config.inventory), all);
      },
      ruleIds: async () => (await Promise.resolve().then(() => __toESM(require("./rule-ids.js")))).ruleIds(),
      ruleInfos: async () => (await Promise.resolve().then(() => __toESM(require("./rule-infos.js")))).builtInRules(),
      checkExpression: async (expression2, ignoreCase) => (await Promise.resolve().then(() => __toESM(require("./engine-check-expression.js")))).expressionProblem(expression2, ignoreCase),
      addToBaseline: async (findings, previous, file) => (await Promise.resolve().then(() => __toESM(require("./findings-baseline-file.js")))).addToBaseline(findings, previous, file)
    };
  }
});
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
    const more = skipped.count > some2.length ? ", \u2026" : "";
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
  const all = present.reduce((sum2, entry) => sum2 + entry.count, 0);
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
  const more = skipped.count > skipped.examples.length ? ", \u2026" : "";
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
function openOutput(path3, io) {
  const wanted = resolve3(io.cwd, path3);
  const existing = existingFile(path3, wanted);
  if (existing?.isDirectory()) throw cannotWrite(path3, "it is a folder");
  const target = existing === void 0 ? wanted : realpathSync(wanted);
  const direct = existing !== void 0 && !existing.isFile();
  try {
    accessSync2(direct ? target : dirname2(target), constants2.W_OK);
  } catch (error) {
    throw cannotWrite(path3, reason(error), error);
  }
  return {
    async write(text2) {
      try {
        if (direct) await writeFile(target, text2);
        else await replace(target, text2, io.signal);
      } catch (error) {
        throw cannotWrite(path3, reason(error), error);
      }
    }
  };
}
function existingFile(path3, wanted) {
  try {
    return statSync4(wanted, { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(path3, reason(error), error);
  }
}
async function replace(target, text2, signal) {
  const temporary = join5(dirname2(target), `.${basename2(target)}.${process.pid}.tmp`);
  const discard = () => rmSync(temporary, { force: true });
  signal.addEventListener("abort", discard, { once: true });
  try {
    await writeFile(temporary, text2, { flag: "wx" });
    signal.throwIfAborted();
    renameSync(temporary, target);
  } catch (error) {
    discard();
    throw error;
  } finally {
    signal.removeEventListener("abort", discard);
  }
}
function cannotWrite(path3, why, cause) {
  return new UserError(
    `cannot write ${path3}: ${why}`,
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
function keptFile(gitDir, name) {
  return join6(gitDir, "hushlint", name);
}
function writeKept(gitDir, name, text2) {
  const file = keptFile(gitDir, name);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    if (existsSync5(gitDir)) mkdirSync(join6(gitDir, "hushlint"), { recursive: true });
    writeFileSync(temporary, text2, { flag: "wx", mode: 384 });
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
var init_kept_file = __esm({
  "src/kept-file.ts"() {
    "use strict";
  }
});
function readCache(gitDir, version3, source) {
  try {
    const entry = JSON.parse(readFileSync7(keptFile(gitDir, NAME2), "utf8"));
    if (entry?.version !== version3 || entry.source !== source) return void 0;
    const config = { ...entry.config, packs: entry.config?.packs };
    return isWhole(config) ? config : void 0;
  } catch {
    return void 0;
  }
}
function writeCache(gitDir, version3, source, config) {
  writeKept(gitDir, NAME2, JSON.stringify({ version: version3, source, config }));
}
function isWhole(config) {
  return Object.entries(DEFAULTS).every(([key2, value]) => {
    const field = config[key2];
    if (key2 === "packs") return field === void 0 || Array.isArray(field);
    return typeof field === typeof value && Array.isArray(field) === Array.isArray(value) && field !== null;
  });
}
var NAME2;
var init_cache = __esm({
  "src/config/cache.ts"() {
    "use strict";
    init_kept_file();
    init_defaults();
    NAME2 = "config.json";
  }
});
async function loadConfig(options) {
  const project = findProject(options.cwd);
  const file = options.explicitFile === void 0 ? project.file : resolve4(options.cwd, options.explicitFile);
  if (file === void 0) return { file, ...DEFAULTS };
  const name = displayName(file, options.cwd);
  const text2 = readText3(file, name, options.explicitFile !== void 0);
  const cached = project.gitDir === void 0 ? void 0 : readCache(project.gitDir, options.version, text2);
  if (cached !== void 0) return { file, ...cached };
  const parser = await (options.importParser ?? (() => Promise.resolve().then(() => __toESM(require("./config-parse.js")))))();
  const knownRules = typeof options.knownRules === "function" ? await options.knownRules() : options.knownRules;
  const config = await parser.parseConfig(text2, {
    name,
    knownRules,
    checkExpression: options.checkExpression
  });
  if (project.gitDir !== void 0) writeCache(project.gitDir, options.version, text2, config);
  return { file, ...config };
}
function readText3(file, name, explicit) {
  let bytes;
  try {
    bytes = readFileSync8(file);
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
function parseSize(text2) {
  const match = /^(\d+(?:\.\d+)?) ?(?:([kmg])(i)?)?b?$/i.exec(String(text2).trim());
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
    ...env2.GIT_CONFIG_GLOBAL !== void 0 ? [env2.GIT_CONFIG_GLOBAL] : home === void 0 ? [] : [join7(env2.XDG_CONFIG_HOME ?? join7(home, ".config"), "git", "config"), join7(home, ".gitconfig")],
    ...gitDir === void 0 ? [] : [join7(gitDir, "config")]
  ];
  return Object.assign({}, ...files.map((file) => userOf(tryTo(() => readFileSync9(file, "utf8")) ?? "")));
}
function userOf(text2) {
  const user = {};
  let inside = false;
  for (const line of text2.split(/\r?\n/)) {
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
async function configFor(options, io, services3) {
  const config = await loadConfig({
    cwd: io.cwd,
    explicitFile: options.config,
    version: version2,
    knownRules: services3.ruleIds,
    checkExpression: services3.checkExpression
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
async function scanRequest(invocation, io, services3, given = {}) {
  const { options } = invocation;
  const config = given.config ?? await configFor(options, io, services3);
  const wantsOwn = invocation.command === "scan" && options.staged === true && config.ownTraces;
  const ownIdentity = wantsOwn ? ownIdentityOf(io) : void 0;
  await checkRules(options.rule ?? [], config, services3);
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
    wantsLineHashes: invocation.command !== "scan" || options.format !== void 0 && options.format !== "text",
    wantsCommitTimes: options.format === "html" || options.history === true && (options.format === "json" || invocation.command === "plan"),
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
    const path3 = options["stdin-path"];
    return { kind: "stdin", stream: io.stdin, ...path3 !== void 0 && { path: path3 } };
  }
  return { kind: "worktree", paths: positionals };
}
async function checkRules(rules2, config, services3) {
  if (rules2.length === 0) return;
  const known6 = /* @__PURE__ */ new Set([...await services3.ruleIds(), ...config.patterns.map((pattern) => pattern.id)]);
  for (const rule of rules2) {
    if (!known6.has(rule))
      throw new UserError(`unknown rule "${rule}"${suggestion(rule, known6)}`, "hushlint rules lists them.");
  }
}
async function checkExcludes(globs) {
  if (globs.length === 0) return;
  const { globProblem } = await Promise.resolve().then(() => __toESM(require("./config-glob.js")));
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
var same, plain4;
var init_paint = __esm({
  "src/reporters/paint.ts"() {
    "use strict";
    same = (text2) => text2;
    plain4 = { error: same, warning: same, note: same, bold: same, dim: same, good: same };
  }
});
function gatherValues(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const [i, finding] of findings.entries()) {
    const { history, subject, ruleId: ruleId2, valueGroup } = finding;
    const key2 = history === void 0 || subject !== void 0 ? `${i}` : `${ruleId2} ${valueGroup}`;
    const group = groups.get(key2);
    if (group === void 0) groups.set(key2, [finding]);
    else group.push(finding);
  }
  const leaders = new Map([...groups.values()].map((group) => [gravest(group), group]));
  return findings.flatMap((finding) => {
    const group = leaders.get(finding);
    return group === void 0 ? [] : [{ finding, also: group.filter((other2) => other2 !== finding) }];
  });
}
function gravest(group) {
  const level = LEVELS.find((candidate) => group.some((finding) => finding.level === candidate));
  const grave = group.filter((finding) => finding.level === level);
  return grave.find(({ history }) => history?.inHead) ?? grave[0];
}
var init_same_value = __esm({
  "src/reporters/same-value.ts"() {
    "use strict";
    init_wording();
  }
});
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
  if (!isMessage(finding)) parts.push(inHead ? "still in HEAD" : "no longer in HEAD");
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
function alsoLines(also, level, most) {
  const named4 = also.slice(0, most).map((finding) => {
    const { path: path3, region, history } = finding;
    const from = history?.commits[0];
    const facts = [
      ...finding.level === level ? [] : [finding.level],
      ...finding.place === void 0 ? [] : [finding.place],
      ...isMessage(finding) ? [`message of ${finding.object?.type} ${shortId(finding.object?.id ?? "")}`] : [
        ...from === void 0 ? [] : [`came in with ${shortId(from)}`],
        history?.inHead === true ? "still in HEAD" : "no longer in HEAD"
      ]
    ];
    return `${path3.text}:${region.startLine}:${region.startColumn} (${facts.join(", ")})`;
  });
  const rest = also.length - named4.length;
  return rest > 0 ? [...named4, `and ${rest} more ${rest === 1 ? "place" : "places"} (--all lists them)`] : named4;
}
function isMessage({ object }) {
  return object?.type === "commit" || object?.type === "tag";
}
var NAMED3;
var init_text_history = __esm({
  "src/reporters/text-history.ts"() {
    "use strict";
    init_wording();
    NAMED3 = 3;
  }
});
var text_exports = {};
__export2(text_exports, {
  reportText: () => reportText
});
function byFile(findings) {
  const groups = [];
  for (const gathered of findings) {
    const last = groups.at(-1);
    if (last?.[0]?.finding.path.text === gathered.finding.path.text) last.push(gathered);
    else groups.push([gathered]);
  }
  return groups;
}
function fileLines(group, report, folded, options, paint) {
  const lines = [];
  const told = /* @__PURE__ */ new Set();
  for (const { finding, also } of group) {
    const rule = report.rules.get(finding.ruleId);
    lines.push(headLine(finding, rule, paint));
    if (finding.excerpt !== "") lines.push(`  ${paint.dim("|")} ${printable(finding.excerpt)}`);
    lines.push(...detailLines(finding, rule, options, paint));
    const places2 = alsoLines(also, finding.level, options.all ? also.length : PLACES);
    for (const place2 of places2) lines.push(...labelled2("also", printable(place2), options.width, paint));
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
  const add = (label2, text2) => {
    lines.push(...labelled2(label2, text2, options.width, paint));
  };
  if (rule !== void 0 && !finding.message.startsWith(rule.title)) add("what", printable(finding.message));
  if (finding.place !== void 0) add("where", printable(finding.place));
  if (finding.live !== void 0) add("live", `it is the value of ${printable(finding.live)}`);
  if (finding.history !== void 0) add("where", printable(historySentence(finding)));
  for (const { message: message2, path: path3, region } of finding.related.slice(0, NAMED3)) {
    const place2 = path3 === void 0 ? "line " : `${path3.text}:`;
    add("with", printable(`${message2} (${place2}${region.startLine})`));
  }
  if (finding.replacement !== void 0) add("put", printable(finding.replacement));
  const against = finding.evidence.filter(({ weight }) => weight === "against");
  const evidence2 = options.debug ? finding.evidence : against;
  if (evidence2.length > 0) add("seen", printable(evidence2.map(({ text: text2 }) => text2).join("; ")));
  if (options.debug) add("id", printable(finding.fingerprint));
  return lines;
}
function advice(rule, options, paint) {
  return [
    ...labelled2("why", printable(rule.why), options.width, paint),
    ...labelled2("fix", printable(rule.fix), options.width, paint)
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
  const lines = report.suppressed.map(({ path: path3, region, ruleId: ruleId2, suppressedBy }) => {
    const place2 = `${path3.text}:${region.startLine}:${region.startColumn}`;
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
function labelled2(label2, text2, width, paint) {
  const indent = 8;
  const room = Math.max(width - indent, 40);
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part, i) => `  ${paint.dim((i === 0 ? label2 : "").padEnd(indent - 2))}${part}`);
}
var FOLD_ABOVE, PLACES, reportText;
var init_text2 = __esm({
  "src/reporters/text.ts"() {
    init_printable();
    init_paint();
    init_same_value();
    init_text_history();
    init_wording();
    FOLD_ABOVE = 20;
    PLACES = 5;
    reportText = async (report, options) => {
      const paint = options.color ? (await Promise.resolve().then(() => __toESM(require("./reporters-paint-chalk.js")))).chalked : plain4;
      const shown2 = report.findings.filter((finding) => options.all || finding.level !== "note");
      const gathered = options.debug ? shown2.map((finding) => ({ finding, also: [] })) : gatherValues(shown2);
      const folded = gathered.length > FOLD_ABOVE;
      const lines = [];
      for (const group of byFile(gathered)) lines.push(...fileLines(group, report, folded, options, paint), "");
      if (folded) lines.push(...ruleLines(shown2, report, options, paint));
      if (options.debug) lines.push(...suppressedLines(report, paint));
      lines.push(...report.warnings.map((warning) => `${paint.warning("warning")} ${printable(warning)}`));
      if (options.summary ?? true) lines.push(summary(report, options, paint));
      return lines.map((line) => `${line}
`).join("");
    };
  }
});
async function loadReporter(name) {
  switch (name) {
    case "text":
      return (await Promise.resolve().then(() => (init_text2(), text_exports))).reportText;
    case "json":
      return (await Promise.resolve().then(() => __toESM(require("./reporters-json.js")))).reportJson;
    case "sarif":
      return (await Promise.resolve().then(() => __toESM(require("./reporters-sarif.js")))).reportSarif;
    case "html":
      return (await Promise.resolve().then(() => __toESM(require("./reporters-html.js")))).reportHtml;
  }
}
var REPORTER_NAMES;
var init_reporters = __esm({
  "src/reporters/index.ts"() {
    "use strict";
    REPORTER_NAMES = ["text", "json", "sarif", "html"];
  }
});
async function writtenReport(format, report, options) {
  const reporter = await loadReporter(format);
  try {
    return await reporter(report, options);
  } catch (error) {
    if (!(error instanceof RangeError) || error.message !== "Invalid string length") throw error;
    throw tooManyFindings(
      report.findings.length,
      report.findings.map(({ path: path3 }) => [path3.text, 1])
    );
  }
}
var init_written_report = __esm({
  "src/cli/written-report.ts"() {
    "use strict";
    init_too_many();
    init_reporters();
  }
});
var scan_command_exports = {};
__export2(scan_command_exports, {
  runScan: () => runScan,
  scanCommand: () => scanCommand
});
async function scanCommand(invocation, io, services3, given = {}) {
  const { options } = invocation;
  const output = options.output === void 0 || options.output === "-" ? void 0 : openOutput(options.output, io);
  const request = await scanRequest(invocation, io, services3, given);
  const { report, elapsedMs } = await runScan(request, options.quiet ?? false, io, services3);
  const told = output === void 0 && (options.format ?? "text") === "text";
  const unsaid = told && report.findings.every((finding) => finding.level === "note" && !(options.all ?? false));
  const wantsPlan = options.format === "html" && report.source === "history";
  const plan = wantsPlan ? await planFor(report, invocation, io, services3) : void 0;
  const written2 = plan === void 0 ? report : { ...report, plan };
  const text2 = await writtenReport(options.format ?? "text", written2, {
    color: output === void 0 && wantsColor(io, options["no-color"] ?? false),
    all: options.all ?? false,
    debug: options.debug ?? false,
    width: io.columns,
    summary: !unsaid
  });
  if (output === void 0) await print(io, text2);
  else await output.write(text2);
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
async function planFor(report, invocation, io, services3) {
  const { auditOf, documentOf, planOf } = await Promise.resolve().then(() => __toESM(require("./cli-audit-plan.js")));
  const plan = await planOf(await auditOf(report), invocation, io, services3);
  return documentOf(plan, invocation, io, services3, { replacements: void 0 });
}
async function runScan(request, quiet2, io, services3) {
  if (request.source.kind === "stdin" && io.isTTY.stdin && !quiet2) {
    await write(io.stderr, "Reading standard input; end it with Ctrl-D.\n");
  }
  const bar2 = createProgress(io, quiet2);
  const start = io.now().getTime();
  try {
    const report = await services3.scan({ ...request, onProgress: bar2.update });
    io.signal.throwIfAborted();
    return { report, elapsedMs: io.now().getTime() - start };
  } finally {
    bar2.clear();
  }
}
var init_scan_command = __esm({
  "src/cli/scan-command.ts"() {
    "use strict";
    init_printable();
    init_coverage2();
    init_io();
    init_output_file();
    init_progress();
    init_request();
    init_written_report();
  }
});
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
init_io();
init_nearest();
init_errors();
var COMMANDS = {
  scan: {
    usage: "[paths\u2026]",
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
      { run: "hushlint plan --output ../PLAN.md", does: "audit, and plan" },
      { run: "hushlint plan report.json", does: "of a report that is there" },
      { run: "hushlint plan --replacements ../values.txt", does: "for git filter-repo" },
      { run: "hushlint plan --check ../PLAN.md", does: "what is left to do" }
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
    help: "text, json, sarif (scans, inventory) or html (scans). Default: text."
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
  const named4 = first !== void 0 && !first.literal && Object.hasOwn(COMMANDS, first.value) && first.value !== "scan";
  const command2 = named4 ? first.value : "scan";
  const positionals = words3.slice(named4 ? 1 : 0).map((word) => word.value);
  const invocation = { command: command2, options, positionals };
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
function checkCommand({ command: command2, options, positionals }) {
  for (const name of Object.keys(options)) {
    if (!SPECS.get(name)?.commands.includes(command2)) {
      const what = command2 === "scan" ? "a scan" : `hushlint ${command2}`;
      throw new UserError(
        `--${name} has no meaning for ${what}`,
        `hushlint help ${command2 === "scan" ? "" : command2}`.trim().concat(" lists its options.")
      );
    }
  }
  const { max, noun } = COMMANDS[command2].positionals;
  if (positionals.length > max) {
    const takes = max === 0 ? "no arguments" : max === 1 ? `one ${noun}` : `${max} arguments, ${noun}`;
    throw new UserError(
      `hushlint ${command2} takes ${takes}, and "${positionals[max]}" is one more`,
      HELP_HINT
    );
  }
  if (command2 === "scan" || command2 === "baseline") checkSources(options, positionals);
  if (command2 === "plan") checkPlan(options, positionals);
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
  const { command: command2, options, positionals } = invocation;
  if (options.version) {
    const { version: version3 } = await Promise.resolve().then(() => __toESM(require("./version.js")));
    await print(io, `hushlint ${version3}
`);
    return 0;
  }
  if (options.help || command2 === "help") {
    const { helpText, helpTopic } = await Promise.resolve().then(() => __toESM(require("./cli-help.js")));
    await print(io, helpText(command2 === "help" ? helpTopic(positionals[0]) : command2));
    return 0;
  }
  const services3 = await loadServices();
  switch (command2) {
    case "scan":
      if (options.fix) return (await Promise.resolve().then(() => __toESM(require("./cli-fix-command.js")))).fixCommand(invocation, io, services3);
      return (await Promise.resolve().then(() => (init_scan_command(), scan_command_exports))).scanCommand(invocation, io, services3);
    case "baseline":
      return (await Promise.resolve().then(() => __toESM(require("./cli-baseline-command.js")))).baselineCommand(invocation, io, services3);
    case "plan":
      return (await Promise.resolve().then(() => __toESM(require("./cli-plan-command.js")))).planCommand(invocation, io, services3);
    case "pre-push":
      return (await Promise.resolve().then(() => __toESM(require("./cli-push-command.js")))).prePushCommand(invocation, io, services3);
    case "pre-receive":
      return (await Promise.resolve().then(() => __toESM(require("./cli-push-command.js")))).preReceiveCommand(invocation, io, services3);
    case "init":
      return (await Promise.resolve().then(() => __toESM(require("./cli-init-init-command.js")))).initCommand(invocation, io);
    case "doctor":
      return (await Promise.resolve().then(() => __toESM(require("./cli-doctor-doctor-command.js")))).doctorCommand(invocation, io, services3);
    case "inventory":
      return (await Promise.resolve().then(() => __toESM(require("./cli-inventory-command.js")))).inventoryCommand(invocation, io, services3);
    case "rules":
      return (await Promise.resolve().then(() => __toESM(require("./cli-rules-command.js")))).rulesCommand(invocation, io, services3);
  }
}
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
init_catalogue();
init_coverage2();
init_io();
init_output_file();
init_request();
init_scan_command();
init_wiring();
init_written_report();
init_defaults();
init_discover();
init_load();
init_nearest();
init_size();
init_dotenv();
init_engine();
init_key_name();
init_needle_table();
init_path_stage();
init_placeholder_style();
init_placeholder();
init_prefilter();
init_randomness();
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
init_scanner_rules();
init_cat_file();
init_diff();
init_git_dir();
init_listing();
init_path();
init_raw_entry();
init_run();
init_kept_file();
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
init_path3();
init_path2();
init_documents();
init_paths();
init_source();
init_find();
init_trigger2();
init_cut_token();
init_kinds();
init_paths3();
init_command_words();
init_paths4();
init_paths2();
init_prefilter2();
init_types2();
init_coverage();
init_version();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
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
  LARGEST_DOCUMENT,
  LEVELS,
  MARK,
  MAYBE,
  MINIMUM_GIT,
  NAMED,
  OPTIONS,
  OPTION_LIST,
  PATTERN_DEFAULTS,
  PLAIN,
  PLAIN_DIFF,
  ParseProblem,
  REPORTER_NAMES,
  SUBMODULE,
  TOKEN_BEGINNING,
  UNKNOWN_FAILURE,
  UserError,
  ageBech32,
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
  classifyKeyName,
  classifyValue,
  clientSecretChecksum,
  commandWords,
  compareFindings,
  concernsProduction,
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
  engineForValues,
  errorLine,
  existingBaseline,
  failureText,
  filterBy,
  finalise,
  findCandidates,
  findGitDir,
  findInventory,
  findProject,
  formatBytes,
  fromBase32,
  fromBase64,
  gitError,
  gitlabRoutable,
  grafanaServiceAccount,
  hasEnvText,
  hasFakeRun,
  hasMark,
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
  isOfficeText,
  isOlder,
  isOneCase,
  isPlaceholder,
  isPublicEmail,
  isPython,
  isRandom,
  isReference,
  isScript,
  isServiceHome,
  isServiceMachine,
  isServiceUser,
  isSource,
  isTar,
  isTaskFile,
  isTemplate,
  isUuid,
  isZeroId,
  keptFile,
  keyWords,
  knownError,
  latin1Bytes,
  levelAtPath,
  loadConfig,
  loadReporter,
  makeFingerprint,
  marks,
  matrixBase62,
  matrixCrc32,
  mayBeMarked,
  mayBeProduction,
  mayBreakRule,
  mayHoldCutToken,
  mayHoldMore,
  mayHoldSettings,
  mayNameCommits,
  mayRunCommands,
  namedFile,
  namesBrowserVariable,
  namesThePassword,
  namesTheSecret,
  nearest,
  needles,
  objectSizes,
  objectTypes,
  openOutput,
  openSource,
  optIn,
  packagistCrc32,
  parseBase64Object,
  parseCommandLine,
  parseFingerprint,
  parseObject,
  parseSize,
  personalKinds,
  placeholderFor,
  plural,
  print,
  printable,
  printableJson,
  randomness,
  rawEntry,
  readDotenv,
  readFewObjects,
  readNeedles,
  readObjects,
  readText,
  referenceDefault,
  repoPath,
  repoPathOfLatin1,
  rules,
  run,
  runGit,
  runScan,
  scanCommand,
  scanDocument,
  scanRequest,
  scannerRules,
  secretFinder,
  services,
  settingsSyntaxOf,
  severity,
  shellFileOf,
  shortId,
  shortRef,
  skip,
  stageOf,
  stageOfName,
  stageOfPath,
  stagedEntries,
  startError,
  startGit,
  suggestion,
  tabulate,
  toBase,
  toBase32,
  toBase64,
  toBase64Url,
  toMatch,
  trackedFiles,
  treeListing,
  tryGit,
  unpackerOf,
  utf16Length,
  utf8Text,
  version,
  wantsColor,
  withReplacements,
  withSize,
  write,
  writeKept,
  writeNeedles,
  writtenReport
});
