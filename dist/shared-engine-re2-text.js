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
  MAX_TEXT: () => MAX_TEXT,
  Re2SyntaxError: () => Re2SyntaxError,
  hasCaseFlag: () => hasCaseFlag,
  literalsOf: () => literalsOf,
  loadRe2: () => loadRe2,
  parseRe2: () => parseRe2
});
module.exports = __toCommonJS(stdin_exports);
function parseRe2(pattern) {
  const root = group(0, void 0, void 0, "");
  const open = [root];
  let sequence = [];
  root.alternatives.push(sequence);
  const outer = [];
  let groups = 0;
  token.lastIndex = 0;
  for (let match = token.exec(pattern); match !== null; match = token.exec(pattern)) {
    const start = match.index;
    const span = { start, end: token.lastIndex, min: 1, max: 1 };
    const { quoted, escaped, name, flags, opened, scoped, times, bracket, char } = match.groups;
    if (quoted !== void 0) {
      for (const each of quoted) sequence.push({ kind: "char", char: each, ...span });
    } else if (flags !== void 0) sequence.push({ kind: "flags", flags, ...span });
    else if (opened !== void 0) {
      const number = scoped === void 0 ? ++groups : void 0;
      const inner = group(start, name, number, scoped ?? "");
      outer.push(sequence);
      open.push(inner);
      sequence.push(inner);
      sequence = [];
      inner.alternatives.push(sequence);
    } else if (bracket === ")") {
      if (open.length === 1) continue;
      const closed = open.pop();
      closed.end = span.end;
      sequence = outer.pop();
    } else if (bracket === "|") {
      sequence = [];
      open.at(-1)?.alternatives.push(sequence);
    } else if (times !== void 0) {
      const repeated = sequence.at(-1);
      if (repeated === void 0) continue;
      const { min, max } = timesOf(times);
      repeated.min *= min;
      repeated.max *= max;
      repeated.end = span.end;
    } else if ((escaped ?? char) !== void 0)
      sequence.push({ kind: "char", char: escaped ?? char, ...span });
    else sequence.push({ kind: "other", ...span });
  }
  root.end = pattern.length;
  return root;
}
function literalsOf({ alternatives }, least) {
  const found = alternatives.map((sequence) => literalsOfSequence(sequence, least));
  return found.some((literals) => literals.length === 0) ? [] : [...new Set(found.flat())].sort();
}
function hasCaseFlag(root) {
  return root.alternatives.flat().some((node) => {
    if (node.kind === "flags") return setsCaseFlag(node.flags);
    return node.kind === "group" && (setsCaseFlag(node.flags) || hasCaseFlag(node));
  });
}
function literalsOfSequence(sequence, least) {
  const choices = [];
  let run = "";
  const endRun = () => {
    if (run.length >= least) choices.push([run]);
    run = "";
  };
  for (const node of sequence) {
    const plain2 = node.kind === "char" && node.char >= " " && node.char <= "~";
    if (plain2 && node.min >= 1) run += node.char;
    if (!plain2 || node.min !== 1 || node.max !== 1) endRun();
    if (node.kind === "group" && node.min >= 1) {
      const inner = literalsOf(node, least);
      if (inner.length > 0) choices.push(inner);
    }
  }
  endRun();
  return choices.sort((a, b) => a.length - b.length || shortest(b) - shortest(a))[0] ?? [];
}
function shortest(literals) {
  return Math.min(...literals.map((literal) => literal.length));
}
function setsCaseFlag(flags) {
  return flags.split("-")[0].includes("i");
}
function group(start, name, number, flags) {
  return { kind: "group", name, number, flags, alternatives: [], start, end: start, min: 1, max: 1 };
}
function timesOf(text) {
  if (text === "*") return { min: 0, max: Number.POSITIVE_INFINITY };
  if (text === "+") return { min: 1, max: Number.POSITIVE_INFINITY };
  if (text === "?") return { min: 0, max: 1 };
  const [min = "0", max] = text.slice(1, -1).split(",");
  return {
    min: Number(min),
    max: max === void 0 ? Number(min) : max === "" ? Number.POSITIVE_INFINITY : Number(max)
  };
}
var token = new RegExp(
  [
    String.raw`\\Q(?<quoted>[^]*?)(?:\\E|$)`,
    String.raw`\\(?:[pP](?:\{[^}]*\}|[^])|x(?:\{[0-9A-Fa-f]*\}|[0-9A-Fa-f]{2})|[0-7]{1,3}|[A-Za-z0-9]|$)`,
    String.raw`\\(?<escaped>[^])`,
    String.raw`\[\^?\]?(?:\[:\^?[a-z]*:\]|\\[pP]\{[^}]*\}|\\(?![pP]\{[^}]*\})[^]|[^\]\\])*\]`,
    String.raw`\(\?(?<flags>[A-Za-z-]*)\)`,
    String.raw`(?<opened>\((?:\?P?<(?<name>[^>]*)>|\?(?<scoped>[A-Za-z-]*):)?)`,
    "(?<bracket>[)|])",
    String.raw`(?<times>[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??`,
    "[.^$]",
    "(?<char>[^])"
  ].join("|"),
  "gu"
);
var Re2SyntaxError = class extends Error {
  name = "Re2SyntaxError";
  hint;
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
};
var MAX_TEXT = 65536;
var MAX_PATTERN = 1e4;
var OUT_OF_MEMORY = "it needs more memory than the engine has";
async function loadRe2() {
  const { startRe2 } = await Promise.resolve().then(() => __toESM(require("./engine-re2-load.js")));
  let module2 = startRe2();
  let generation = 0;
  function run(work) {
    try {
      return work(module2);
    } catch {
      module2 = startRe2();
      generation++;
      return work(module2);
    }
  }
  function compile(pattern, { ignoreCase = false } = {}) {
    const tree = parseRe2(pattern);
    refuse(pattern, tree);
    const create = (source, { WrappedRE2 }) => new WrappedRE2(source, ignoreCase, false, false);
    const reasonAgainst = (source) => {
      try {
        return run((instance) => {
          const wrapped2 = create(source, instance);
          const reason2 = wrapped2.ok() ? void 0 : wrapped2.error();
          wrapped2.delete();
          return reason2;
        });
      } catch {
        return OUT_OF_MEMORY;
      }
    };
    const reason = reasonAgainst(pattern);
    if (reason !== void 0) throw new Re2SyntaxError(plain(reason), hintFor(reason));
    const withMarks = locateValue(pattern, tree);
    const fits = withMarks.pattern === pattern || reasonAgainst(withMarks.pattern) === void 0;
    const located = fits ? withMarks : unmarked(pattern, tree);
    let wrapped;
    let wrappedIn = -1;
    const current = (instance) => {
      if (wrapped === void 0 || wrappedIn !== generation) wrapped = create(located.pattern, instance);
      wrappedIn = generation;
      return wrapped;
    };
    function match(text, from, withGroups) {
      if (text.length > MAX_TEXT)
        throw new RangeError(`${text.length} units are too many for RE2, cut the text`);
      const wellFormed = text.replace(loneSurrogate, "\uFFFD");
      const found = run((instance) => current(instance).match(wellFormed, codePoints(text, from), withGroups));
      return found.index < 0 ? void 0 : found;
    }
    return {
      test: (text) => match(text.slice(0, MAX_TEXT), 0, false) !== void 0,
      exec(text, from = 0) {
        const found = match(text, from, located.value !== void 0);
        if (found === void 0) return void 0;
        const start = utf16Offset(text, found.index);
        const end = start + found.match.length;
        return { start, end, ...valueIn(found, start, end, located) };
      }
    };
  }
  return { compile };
}
function locateValue(pattern, tree) {
  const chain = chainTo(tree);
  if (chain === void 0 || chain.some(({ node }) => node.max > 1)) return unmarked(pattern, tree);
  const pieces = chain.flatMap(({ left }) => piecesOf(left));
  let wrapped = "";
  let last = 0;
  for (const [start, end] of pieces) {
    wrapped += `${pattern.slice(last, start)}(?P<${MARK}>${pattern.slice(start, end)})`;
    last = end;
  }
  wrapped += pattern.slice(last);
  const numbered = groupsOf(parseRe2(wrapped));
  let count = 0;
  return {
    pattern: wrapped.replaceAll(`(?P<${MARK}>`, () => `(?P<${MARK}${count++}>`),
    value: numberOf("value", numbered),
    before: numbered.flatMap(({ name, number }) => name === MARK && number !== void 0 ? [number] : [])
  };
}
function unmarked(pattern, tree) {
  return { pattern, value: numberOf("value", groupsOf(tree)), before: void 0 };
}
function numberOf(name, groups) {
  return groups.find((group2) => group2.name === name)?.number;
}
var MARK = "hushlintBefore";
function chainTo(group2) {
  for (const sequence of group2.alternatives) {
    for (const [i, node] of sequence.entries()) {
      if (node.kind !== "group") continue;
      const link = { node, left: sequence.slice(0, i) };
      if (node.name === "value") return [link];
      const rest = chainTo(node);
      if (rest !== void 0) return [link, ...rest];
    }
  }
  return void 0;
}
function piecesOf(nodes) {
  const pieces = [];
  let fresh = true;
  for (const node of nodes) {
    const open = pieces.at(-1);
    if (node.kind === "flags") fresh = true;
    else if (fresh || open === void 0) {
      pieces.push([node.start, node.end]);
      fresh = false;
    } else open[1] = node.end;
  }
  return pieces;
}
function groupsOf(group2) {
  return group2.alternatives.flat().flatMap((node) => node.kind === "group" ? [node, ...groupsOf(node)] : []);
}
function valueIn(found, start, end, { value, before }) {
  const text = value === void 0 ? void 0 : found.groups[value - 1];
  if (text === void 0) return { valueStart: start, valueEnd: end };
  const offset = before?.reduce((sum, group2) => sum + (found.groups[group2 - 1]?.length ?? 0), 0) ?? found.match.lastIndexOf(text);
  return { valueStart: start + offset, valueEnd: start + offset + text.length };
}
function refuse(pattern, tree) {
  if (pattern.length > MAX_PATTERN) {
    throw new Re2SyntaxError(`it has ${pattern.length} characters, more than ${MAX_PATTERN}`);
  }
  if (/[\ud800-\udfff]/.test(pattern.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""))) {
    throw new Re2SyntaxError("it holds half a surrogate pair");
  }
  const groups = groupsOf(tree);
  if (groups.filter(({ name }) => name === "value").length > 1) {
    throw new Re2SyntaxError("it has more than one group `value`");
  }
  if (tree.alternatives.concat(groups.flatMap((group2) => group2.alternatives)).flat().some(matchesByte(pattern))) {
    throw new Re2SyntaxError("`\\C` matches half characters, which is not supported");
  }
}
function matchesByte(pattern) {
  return ({ kind, start }) => kind === "other" && pattern.startsWith("\\C", start);
}
function plain(reason) {
  return reason.replaceAll(/\s+/g, " ").trim();
}
function hintFor(reason) {
  if (/\(\?(?:=|!|<)/.test(reason)) {
    return "RE2 has no lookahead or lookbehind; put what surrounds the secret into the pattern and name the secret itself (?P<value>\u2026).";
  }
  if (/invalid escape sequence: \\(?:[1-9]|k)/.test(reason)) return "RE2 has no backreferences.";
  if (reason === OUT_OF_MEMORY || /too large/.test(reason)) return "Make its repetitions smaller.";
  if (/repetition size/.test(reason)) return "RE2 repeats at most 1000 times, nested repetitions multiplied.";
  return void 0;
}
var loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function codePoints(text, offset) {
  let count = offset;
  for (let i = 1; i < offset; i++) if (isPair(text, i)) count--;
  return count;
}
function utf16Offset(text, index) {
  let offset = 0;
  for (let i = 0; i < index; i++) offset += isPair(text, offset + 1) ? 2 : 1;
  return offset;
}
function isPair(text, i) {
  return (text.charCodeAt(i) & 64512) === 56320 && (text.charCodeAt(i - 1) & 64512) === 55296;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MAX_TEXT,
  Re2SyntaxError,
  hasCaseFlag,
  literalsOf,
  loadRe2,
  parseRe2
});
