import "./shared-runtime.js";

// src/findings/baseline-file.ts
import { BASELINE_VERSION } from "./cli.js";
import { parseFingerprint } from "./cli.js";
async function readBaseline(text, file) {
  const { parseBaseline } = await import("./findings-baseline-read.js");
  return parseBaseline(text, file);
}
function writeBaseline(findings, previous) {
  const old = previous?.entries ?? [];
  const blocks = [...old, ...newEntries(findings, old)].map((entry) => ({ ...entry, text: formatEntry(entry) })).sort((a, b) => compare(a.fingerprint, b.fingerprint) || compare(a.text, b.text)).filter(({ text, comments }, i, all) => comments.length > 0 || text !== all[i - 1]?.text);
  const header = previous && previous.header.length > 0 ? previous.header : HEADER;
  const lines = blocks.flatMap(({ comments, text }) => [...comments.map((comment) => `  ${comment}`), text]);
  const body = lines.length === 0 ? ["entries: []"] : ["entries:", ...lines];
  return `${[...header, `version: ${BASELINE_VERSION}`, ...body, ...previous?.footer ?? []].join("\n")}
`;
}
async function addToBaseline(findings, previous, file) {
  return writeBaseline(findings, previous === void 0 ? void 0 : await readBaseline(previous, file));
}
var HEADER = [
  "# Findings that were accepted: hushlint leaves them out. `hushlint baseline` adds entries; delete a line to undo one.",
  "# One entry a line, sorted. `reason` is free text; `expires` is the last day on which it holds, such as 2027-01-31."
];
function newEntries(findings, old) {
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const known = new Set(old.map(({ fingerprint }) => fingerprint));
  const left = old.filter(({ fingerprint }) => !present.has(fingerprint));
  const entries = [];
  for (const { fingerprint, history, object } of findings) {
    if (known.has(fingerprint)) continue;
    known.add(fingerprint);
    const parts = parseFingerprint(fingerprint);
    const same = left.filter(
      ({ rule, tag }) => rule === parts?.rule && tag === parts.tag && !tag.startsWith("~")
    );
    const { reason, expires } = same.length === 1 && same[0] ? same[0] : {};
    entries.push({
      fingerprint,
      ...reason === void 0 ? {} : { reason },
      ...expires === void 0 ? {} : { expires },
      // A scan of the tree meets no messages, not even that of HEAD.
      history: history !== void 0 && (!history.inHead || (object?.type ?? "blob") !== "blob"),
      comments: []
    });
  }
  return entries;
}
function formatEntry({ fingerprint, reason, expires, history, comment }) {
  const pairs = [`fingerprint: ${scalar(fingerprint)}`];
  if (history) pairs.push("history: true");
  if (reason !== void 0) pairs.push(`reason: ${scalar(reason)}`);
  if (expires !== void 0) pairs.push(`expires: ${expires}`);
  return `  - {${pairs.join(", ")}}${comment === void 0 ? "" : ` ${comment}`}`;
}
function scalar(text) {
  if (/^[A-Za-z][\w./@+~%-]*(?:[: ][\w./@+~%-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) {
    return text;
  }
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeUnit);
}
function escapeUnit(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
export {
  addToBaseline,
  readBaseline,
  writeBaseline
};
