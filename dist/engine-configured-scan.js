import "./shared-runtime.js";

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
        related: []
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
    pack: "secrets",
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
export {
  createConfiguredScanner
};
