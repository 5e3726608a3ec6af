"use strict";
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
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
  compileConfiguration: () => compileConfiguration
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_config_glob = require("./shared-config-glob.js");
var import_shared_picomatch_index = require("./shared-picomatch-index.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
const { basename } = globalThis.process.getBuiltinModule("node:path");
function createConfiguredScanner(rules) {
  const compiled = rules.map(asCompiledRule);
  const needles = rules.flatMap(
    (rule, index) => rule.literals.map((literal) => ({
      literal: rule.ignoreCase ? literal.toLowerCase() : literal,
      ignoreCase: rule.ignoreCase,
      encoding: "plain",
      targets: [{ rule: index, anchor: 0 }]
    }))
  );
  const prefilter = (0, import_cli3.createPrefilter)((0, import_cli2.tabulate)(needles));
  const everyLine = rules.flatMap((rule, index) => rule.literals.length === 0 ? [index] : []);
  const hits = new import_cli3.Hits();
  function scan(bytes) {
    const matches = [];
    hits.length = 0;
    if (needles.length > 0) prefilter.scan(bytes, hits);
    const seenUpTo = new Int32Array(rules.length);
    for (let i = 0; i < hits.length; i += 2) {
      const offset = hits.data[i + 1];
      const rule = needles[hits.data[i]].targets[0].rule;
      if (offset < seenUpTo[rule]) continue;
      const start = bytes.lastIndexOf(10, offset) + 1;
      seenUpTo[rule] = scanLine(bytes, start, rule, matches);
    }
    for (const rule of everyLine) {
      for (let start = 0; start < bytes.length; ) start = scanLine(bytes, start, rule, matches);
    }
    return matches.sort((a, b) => a.start - b.start);
  }
  function scanLine(bytes, start, index, matches) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.toString("utf8", start, end);
    for (const found of rules[index].matchLine(line)) {
      const before = Buffer.byteLength(line.slice(0, found.start));
      matches.push({
        rule: compiled[index],
        start: start + before,
        end: start + before + Buffer.byteLength(line.slice(found.start, found.end)),
        value: found.value,
        level: compiled[index].level,
        proof: "none",
        evidence: [configured],
        random: false,
        related: [],
        ...rules[index].traceOf?.(found.value)
      });
    }
    return end + 1;
  }
  return { scan };
}
var configured = { kind: "format", weight: "for", text: "matches a pattern of the configuration" };
function asCompiledRule(rule) {
  return {
    id: rule.id,
    title: rule.title,
    pack: rule.pack ?? "secrets",
    level: rule.level,
    ignoreCase: rule.ignoreCase,
    anchors: [],
    maxLength: 0,
    lookbehind: 0,
    lookahead: 0,
    random: false,
    publicPrefix: 0
  };
}
async function compileConfiguration(patterns, deny) {
  const own = patterns.length === 0 ? { rules: [], warnings: [] } : await (await Promise.resolve().then(() => __toESM(require("./engine-configured.js")))).compileConfigured(patterns);
  const words = deny.length === 0 ? void 0 : await (await Promise.resolve().then(() => __toESM(require("./engine-own-words.js")))).compileOwnWords(deny, import_shared_config_glob.compileGlob, isOwnFile);
  const scanner = createConfiguredScanner([...own.rules, ...words?.rules ?? []]);
  return {
    scan: scanner.scan,
    warnings: [...own.warnings, ...words?.warnings ?? []],
    holdsAt: (kind, path) => words?.holdsAt(kind, path)
  };
}
function isOwnFile(path) {
  return OWN_FILES.includes(basename(path));
}
var OWN_FILES = [...import_cli.CONFIG_FILES, import_cli.DEFAULTS.baseline];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compileConfiguration
});
