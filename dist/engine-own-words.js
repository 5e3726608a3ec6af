import "./shared-runtime.js";

// src/engine/own-words.ts
var DENY_RULE = "deny-word";
async function compileOwnWords(entries, compileGlob, isExempt) {
  const warnings = [];
  const rules = [];
  const paths = /* @__PURE__ */ new Map();
  for (const [i, entry] of entries.entries()) {
    const kind = `${DENY_RULE}:${i}`;
    const isWithin = entry.path === void 0 ? () => true : compileGlob(entry.path);
    paths.set(kind, (path) => !isExempt(path) && isWithin(path));
    const { matchLine, literals, ignoreCase } = entry.text === void 0 ? await ofPattern(entry, warnings) : ofText(entry.text, entry.ignoreCase);
    rules.push({
      ...{
        id: DENY_RULE,
        title: "Word that the configuration keeps out",
        pack: "personal",
        level: entry.level
      },
      ...{ why: entry.reason, fix: "", matchLine, literals, ignoreCase },
      traceOf: (value) => traceOf(entry, value, kind)
    });
  }
  return { rules, warnings, holdsAt: (kind, path) => paths.get(kind)?.(path) };
}
function traceOf(entry, value, kind) {
  const { hide, reason, replacement } = entry;
  const sentence = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return {
    message: hide ? `A word that the configuration keeps out: ${sentence}` : `"${value}" must not stand here: ${sentence}`,
    ...!hide && { subject: entry.text ?? value },
    ...replacement !== void 0 && { replacement },
    kind
  };
}
async function ofPattern(entry, warnings) {
  const { compileConfigured } = await import("./engine-configured.js");
  const { level, line, column, ignoreCase, pattern = "" } = entry;
  const prose = { title: DENY_RULE, why: "", fix: "", keywords: [] };
  const compiled = await compileConfigured([
    { id: DENY_RULE, pattern, ignoreCase, level, line, column, ...prose }
  ]);
  warnings.push(...compiled.warnings);
  return compiled.rules[0];
}
function ofText(text, ignoreCase) {
  const escaped = text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&");
  const before = WORD.test(text.slice(0, 2)) ? String.raw`(?<![\p{L}\p{N}_])` : "";
  const after = WORD_END.test(text) ? String.raw`(?![\p{L}\p{N}_])` : "";
  const expression = new RegExp(before + escaped + after, ignoreCase ? "giu" : "gu");
  return {
    ignoreCase,
    literals: literalsOf(text, ignoreCase),
    matchLine: (line) => matchesIn(expression, line)
  };
}
var WORD = /^[\p{L}\p{N}_]/u;
var WORD_END = /[\p{L}\p{N}_]$/u;
var MOST_IN_LINE = 1e3;
function matchesIn(expression, line) {
  const found = [];
  for (const { index, 0: value } of line.matchAll(expression)) {
    found.push({ start: index, end: index + value.length, value });
    if (found.length === MOST_IN_LINE) break;
  }
  return found;
}
function literalsOf(text, ignoreCase) {
  const parts = text.match(/[\x20-\x7e]{3,}/g) ?? [];
  const longest = parts.reduce((a, b) => b.length > a.length ? b : a, "");
  if (longest === "") return [];
  return [ignoreCase ? longest.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : longest];
}
export {
  DENY_RULE,
  compileOwnWords
};
