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
  compileConfigured: () => compileConfigured
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_engine_re2_text = require("./shared-engine-re2-text.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
async function compileConfigured(patterns) {
  if (patterns.length === 0) return { rules: [], warnings: [] };
  const engine = await (0, import_shared_engine_re2_text.loadRe2)();
  const warnings = [];
  const rules = patterns.map((pattern) => {
    const { id, title, level, why, fix } = pattern;
    const expression = compile(engine, pattern);
    const tree = (0, import_shared_engine_re2_text.parseRe2)(pattern.pattern);
    const ignoreCase = pattern.ignoreCase || (0, import_shared_engine_re2_text.hasCaseFlag)(tree);
    const literals = literalsFor(pattern, ignoreCase, () => (0, import_shared_engine_re2_text.literalsOf)(tree, MIN_LITERAL));
    if (literals.length === 0) warnings.push(warningFor(pattern));
    return {
      id,
      title,
      level,
      why,
      fix,
      literals,
      ignoreCase,
      matchLine: (line) => matchLine(expression, line)
    };
  });
  return { rules, warnings };
}
var MIN_LITERAL = 3;
var WINDOW = 8192;
var OVERLAP = 2048;
var MAX_WINDOW = 64e3;
var MAX_MATCHES = 1e3;
function compile(engine, pattern) {
  try {
    return engine.compile(pattern.pattern, { ignoreCase: pattern.ignoreCase });
  } catch (cause) {
    if (!(cause instanceof import_shared_engine_re2_text.Re2SyntaxError)) throw cause;
    const message = `${placeOf(pattern)}: the pattern of ${pattern.id} does not compile: ${cause.message}`;
    throw new import_cli.UserError(
      message,
      cause.hint ?? "Patterns are RE2 expressions: https://github.com/google/re2/wiki/Syntax",
      { cause }
    );
  }
}
function literalsFor({ keywords }, ignoreCase, fromPattern) {
  const usable = keywords.length > 0 && keywords.every((keyword) => isUsable(keyword));
  const literals = (usable ? keywords : fromPattern()).map(
    (literal) => ignoreCase ? lower(literal) : literal
  );
  return [...new Set(literals)].sort();
}
function isUsable(keyword) {
  return keyword.length >= MIN_LITERAL && /^[\x20-\x7e]+$/.test(keyword);
}
function warningFor(pattern) {
  const keyword = pattern.keywords.find((word) => !isUsable(word));
  const reason = keyword === void 0 ? "it names no keywords and no literal of three characters is easy to see in it" : `its keyword ${JSON.stringify(keyword)} is not three or more ASCII characters`;
  return `${placeOf(pattern)}: the pattern of ${pattern.id} runs on every line, because ${reason}; expect about a second for every 10 MB. Add keywords that every match holds.`;
}
function placeOf({ line, column }) {
  return `line ${line}, column ${column}`;
}
function matchLine(expression, line) {
  const matches = [];
  let from = 0;
  let size = WINDOW;
  while (from <= line.length && matches.length < MAX_MATCHES) {
    const windowStart = startOfCharacter(line, Math.max(0, from - 1));
    const windowEnd = line.length - from <= size ? line.length : startOfCharacter(line, from + size);
    const cut = windowEnd < line.length;
    const found = expression.exec(line.slice(windowStart, windowEnd), from - windowStart);
    const start = windowStart + (found?.start ?? 0);
    const end = windowStart + (found?.end ?? 0);
    const next = windowEnd - OVERLAP;
    if (found === void 0 || cut && start >= next) {
      if (!cut) break;
      from = startOfCharacter(line, next);
      size = WINDOW;
      continue;
    }
    if (cut && end === windowEnd && size < MAX_WINDOW) {
      size = MAX_WINDOW;
      continue;
    }
    const [valueStart, valueEnd] = [windowStart + found.valueStart, windowStart + found.valueEnd];
    if (valueEnd > valueStart)
      matches.push({ start: valueStart, end: valueEnd, value: line.slice(valueStart, valueEnd) });
    from = end > start ? end : afterCharacter(line, end);
    size = WINDOW;
  }
  return matches;
}
function startOfCharacter(text, at) {
  return isSecondHalf(text, at) ? at - 1 : at;
}
function afterCharacter(text, at) {
  return isSecondHalf(text, at + 1) ? at + 2 : at + 1;
}
function isSecondHalf(text, at) {
  return (text.charCodeAt(at) & 64512) === 56320 && at > 0 && (text.charCodeAt(at - 1) & 64512) === 55296;
}
function lower(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compileConfigured
});
