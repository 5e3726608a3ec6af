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
  JSON_SCHEMA_VERSION: () => JSON_SCHEMA_VERSION,
  reportJson: () => reportJson
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var JSON_SCHEMA_VERSION = 1;
var reportJson = (report) => (0, import_cli.printableJson)(toJson(report));
function toJson(report) {
  const all = [...report.findings, ...report.suppressed];
  const context = { groups: numberGroups(all), paths: pathsByObject(all) };
  return {
    schemaVersion: JSON_SCHEMA_VERSION,
    tool: { name: "hushlint", version: report.version },
    source: report.source,
    ...report.head === void 0 ? {} : { head: report.head },
    failOn: report.failOn,
    exitCode: report.exitCode,
    coverage: report.coverage,
    warnings: report.warnings,
    ...timesToJson(report.commitTimes),
    findings: report.findings.map((finding) => findingToJson(finding, context)),
    suppressed: report.suppressed.map((finding) => findingToJson(finding, context))
  };
}
function timesToJson(times) {
  if (times === void 0 || times.size === 0) return {};
  const dates = [...times].map(([id, seconds]) => [id, new Date(seconds * 1e3)]);
  const known = dates.filter(([, date]) => !Number.isNaN(date.getTime()));
  return { commitTimes: Object.fromEntries(known.map(([id, date]) => [id, date.toISOString()])) };
}
function findingToJson(finding, context) {
  return {
    schemaVersion: JSON_SCHEMA_VERSION,
    ruleId: finding.ruleId,
    pack: finding.pack,
    level: finding.level,
    message: finding.message,
    ...pathToJson(finding.path),
    region: regionToJson(finding.region),
    excerpt: finding.excerpt,
    redacted: finding.redacted,
    subject: finding.subject,
    live: finding.live,
    place: finding.place,
    replacement: finding.replacement,
    evidence: finding.evidence.map(({ kind, weight, text }) => ({ kind, weight, text })),
    proof: finding.proof,
    valueGroup: context.groups.get(finding.valueGroup),
    fingerprint: finding.fingerprint,
    lineHash: finding.lineHash,
    object: finding.object && { id: finding.object.id, type: finding.object.type },
    history: finding.history && {
      commits: finding.history.commits,
      paths: [...context.paths.get(finding.object?.id ?? "") ?? [finding.path.text]].sort(),
      refs: finding.history.refs,
      inHead: finding.history.inHead,
      unreachable: finding.history.unreachable,
      lastTouched: finding.history.lastTouched,
      removedIn: finding.history.removedIn
    },
    related: finding.related.map(({ message, path, region }) => ({
      message,
      ...path === void 0 ? {} : pathToJson(path),
      region: regionToJson(region)
    })),
    suppressedBy: finding.suppressedBy && {
      kind: finding.suppressedBy.kind,
      reason: finding.suppressedBy.reason
    }
  };
}
function regionToJson(region) {
  const { startLine, startColumn, endLine, endColumn } = region;
  return { startLine, startColumn, endLine, endColumn };
}
function pathToJson(path) {
  if (path.raw === void 0) return { path: path.text };
  return { path: path.text, pathBytes: Buffer.from(path.raw).toString("base64") };
}
function numberGroups(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const { valueGroup } of findings) {
    if (!groups.has(valueGroup)) groups.set(valueGroup, groups.size + 1);
  }
  return groups;
}
function pathsByObject(findings) {
  const paths = /* @__PURE__ */ new Map();
  for (const { object, path } of findings) {
    if (object === void 0) continue;
    const known = paths.get(object.id);
    if (known === void 0) paths.set(object.id, /* @__PURE__ */ new Set([path.text]));
    else known.add(path.text);
  }
  return paths;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  JSON_SCHEMA_VERSION,
  reportJson
});
