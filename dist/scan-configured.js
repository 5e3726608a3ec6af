const { basename } = globalThis.process.getBuiltinModule("node:path");
import {
  compileGlob
} from "./shared-picomatch-index.js";
import "./shared-runtime.js";

// src/scan-configured.ts
import { CONFIG_FILES, DEFAULTS } from "./cli.js";

// src/engine/configured-scan.ts
import { tabulate } from "./cli.js";
import { createPrefilter, Hits } from "./cli.js";
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
  const prefilter = createPrefilter(tabulate(needles));
  const everyLine = rules.flatMap((rule, index) => rule.literals.length === 0 ? [index] : []);
  const hits = new Hits();
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

// src/scan-configured.ts
async function compileConfiguration(patterns, deny) {
  const own = patterns.length === 0 ? { rules: [], warnings: [] } : await (await import("./engine-configured.js")).compileConfigured(patterns);
  const words = deny.length === 0 ? void 0 : await (await import("./engine-own-words.js")).compileOwnWords(deny, compileGlob, isOwnFile);
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
var OWN_FILES = [...CONFIG_FILES, DEFAULTS.baseline];
export {
  compileConfiguration
};
