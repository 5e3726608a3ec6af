const { isUtf8 } = globalThis.process.getBuiltinModule("node:buffer");
import {
  ParseProblem
} from "./shared-scanners-types.js";

// src/scanners/documents.ts
import { scannerRules } from "./cli.js";
var LARGEST_DOCUMENT = 5e6;
var NOT_PARSED = "file-not-parsed";
async function scanDocument(kind, bytes, path, context) {
  const text = readText(bytes);
  const hits = await hitsIn(kind, bytes.length, { path, text: text.text }, context);
  return hits.flatMap((hit) => toMatch(hit, text.toByte, context, kind.name) ?? []);
}
async function hitsIn(kind, size, document, context) {
  if (size > LARGEST_DOCUMENT) return [notParsed(kind, `it is larger than ${LARGEST_DOCUMENT / 1e6} MB`, 0)];
  try {
    return await (await kind.load())(document, context);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return [notParsed(kind, firstLine(problem), error instanceof ParseProblem ? error.offset : 0)];
  }
}
function notParsed(kind, problem, offset) {
  return {
    rule: NOT_PARSED,
    start: offset,
    end: offset,
    value: kind.name,
    subject: kind.name,
    message: `This ${kind.name} file could not be parsed (${problem}): only the rules for plain text ran on it.`
  };
}
function toMatch(hit, toByte, context, kind) {
  const rule = byId.get(hit.rule);
  if (rule === void 0) throw new Error(`no rule is called ${hit.rule}`);
  if (!context.settings.enabled(hit.rule, rule.pack)) return void 0;
  const { value, keyName, subject, message, replacement, facts } = hit;
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
    ...message !== void 0 && { message },
    ...replacement !== void 0 && { replacement },
    ...facts !== void 0 && { facts },
    ...kind !== void 0 && { kind },
    related: (hit.related ?? []).map(({ message: message2, start, end }) => ({
      message: message2,
      start: toByte(start),
      end: toByte(end)
    }))
  };
}
var byId = new Map(scannerRules.map((rule) => [rule.id, rule]));
function readText(bytes) {
  const mark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  const body = bytes.subarray(mark);
  if (!isUtf8(body)) return { text: body.toString("latin1"), toByte: (offset) => mark + offset };
  const text = body.toString("utf8");
  if (text.length === body.length) return { text, toByte: (offset) => mark + offset };
  let lastOffset = 0;
  let lastByte = 0;
  return {
    text,
    toByte(offset) {
      if (offset < lastOffset) lastOffset = lastByte = 0;
      lastByte += Buffer.byteLength(text.slice(lastOffset, offset));
      lastOffset = offset;
      return mark + lastByte;
    }
  };
}
function firstLine(text) {
  return (text.split("\n")[0] ?? "").replace(/[.:\s]+$/, "");
}

export {
  LARGEST_DOCUMENT,
  scanDocument,
  toMatch,
  readText
};
