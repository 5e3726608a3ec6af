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
  GZIP_LIMIT: () => GZIP_LIMIT,
  RESULT_LIMIT: () => RESULT_LIMIT,
  reportSarif: () => reportSarif
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_reporters_sarif_uri = require("./shared-reporters-sarif-uri.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var DESCRIPTION_LIMIT = 1024;
function ruleDescriptor(rule) {
  const markdown = [
    `**${escapeMarkdown(rule.title)}**`,
    `*Why:* ${escapeMarkdown(rule.why)}`,
    `*Fix:* ${escapeMarkdown(rule.fix)}`,
    ...rule.source === "" ? [] : [`*Format:* <${rule.source}>`]
  ].join("\n\n");
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: cut(`${rule.title}.`, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut(`${rule.title}. ${rule.why}`, DESCRIPTION_LIMIT) },
    help: { text: `${rule.why}
${rule.fix}`, markdown },
    .../^https?:\/\/\S+$/.test(rule.source) ? { helpUri: rule.source } : {},
    defaultConfiguration: { level: rule.level },
    properties: {
      tags: ["security", rule.pack, `external/cwe/${CWE[rule.pack] ?? "cwe-798"}`],
      precision: PRECISION[rule.level],
      "security-severity": SEVERITY[rule.level]
    }
  };
}
function cut(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
var SEVERITY = { error: "8.0", warning: "5.0", note: "2.0" };
var PRECISION = { error: "high", warning: "medium", note: "low" };
var CWE = {
  network: "cwe-200",
  identifiers: "cwe-200",
  personal: "cwe-200",
  runtime: "cwe-532"
};
function pascalCase(id) {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first) => first.toUpperCase());
}
function escapeMarkdown(text) {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
var MESSAGE_LIMIT = 1024;
var LIST_LIMIT = 100;
function isHistoryOnly(finding) {
  if (finding.history === void 0) return false;
  return !finding.history.inHead || finding.object !== void 0 && finding.object.type !== "blob";
}
function toResult(finding, ruleIndex) {
  const historyOnly = isHistoryOnly(finding);
  const fingerprints = { "hushlint/v1": finding.fingerprint };
  if (!historyOnly && finding.lineHash !== void 0) fingerprints.primaryLocationLineHash = finding.lineHash;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: finding.level,
    message: { text: cut(messageText(finding, historyOnly), MESSAGE_LIMIT) },
    locations: [location(finding)],
    ...finding.related.length > 0 ? { relatedLocations: relatedLocations(finding) } : {},
    partialFingerprints: fingerprints,
    properties: properties(finding)
  };
}
function messageText(finding, historyOnly) {
  if (!historyOnly) return finding.message;
  const end = /[.!?](?=\s|$)/.exec(finding.message)?.index ?? finding.message.length;
  const first = finding.message.slice(0, end);
  const rest = finding.message.slice(end + 1);
  return `${first}, only in the history (${origin(finding)}).${rest}`;
}
function origin(finding) {
  const { object, history } = finding;
  if (object?.type === "commit") return `message of commit ${(0, import_cli2.shortId)(object.id)}`;
  if (object?.type === "tag") return `message of tag ${(0, import_cli2.shortId)(object.id)}`;
  const commit = history?.commits[0];
  if (commit !== void 0) return `commit ${(0, import_cli2.shortId)(commit)}`;
  return object === void 0 ? "no commit" : `object ${(0, import_cli2.shortId)(object.id)}`;
}
function location(finding) {
  const { object, region } = finding;
  return {
    physicalLocation: {
      artifactLocation: { uri: (0, import_shared_reporters_sarif_uri.artifactUri)(finding.path) },
      region: toRegion(region),
      ...finding.excerpt === "" ? {} : {
        contextRegion: {
          startLine: region.startLine,
          endLine: region.endLine,
          snippet: { text: finding.excerpt }
        }
      }
    },
    // A message of a commit or tag lies in no file; its object says where it is.
    ...object === void 0 || object.type === "blob" ? {} : { logicalLocations: [{ name: object.id, kind: object.type }] }
  };
}
function relatedLocations(finding) {
  return finding.related.slice(0, LIST_LIMIT).map(({ message, path, region }, id) => ({
    id,
    message: { text: cut(message, MESSAGE_LIMIT) },
    physicalLocation: {
      artifactLocation: { uri: (0, import_shared_reporters_sarif_uri.artifactUri)(path ?? finding.path) },
      region: toRegion(region)
    }
  }));
}
function toRegion({ startLine, startColumn, endLine, endColumn }) {
  return { startLine, startColumn, endLine, endColumn };
}
function properties(finding) {
  const { object, history, path } = finding;
  return {
    redacted: finding.redacted,
    ...finding.live === void 0 ? {} : { live: finding.live },
    evidence: finding.evidence.map(({ text, weight }) => weight === "against" ? `against: ${text}` : text),
    ...path.raw === void 0 ? {} : { pathBytes: Buffer.from(path.raw).toString("base64") },
    ...object === void 0 ? {} : { object: object.id, objectType: object.type },
    ...history === void 0 ? {} : {
      inHead: history.inHead,
      unreachable: history.unreachable,
      commits: history.commits.slice(0, LIST_LIMIT),
      commitCount: history.commits.length,
      refs: history.refs.slice(0, LIST_LIMIT),
      refCount: history.refs.length
    }
  };
}
var RESULT_LIMIT = 25e3;
var GZIP_LIMIT = 1e7;
var reportSarif = async (report) => {
  let limit = RESULT_LIMIT;
  for (; ; ) {
    const text = (0, import_cli.printableJson)(toLog(report, limit));
    if (limit <= 1 || await gzipSize(text) <= GZIP_LIMIT) return text;
    limit = Math.floor(Math.min(limit, report.findings.length) / 2);
  }
};
function toLog(report, limit) {
  const category = CATEGORIES[report.source];
  const gone = (finding) => category.history !== void 0 && isHistoryOnly(finding);
  const tree = report.findings.filter((finding) => !gone(finding));
  const runs = [toRun(report, category.tree, tree, limit)];
  if (category.history !== void 0) {
    runs.push(toRun(report, category.history, report.findings.filter(gone), limit));
  }
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs };
}
function toRun(report, category, findings, limit) {
  const rules = rulesOf(report, findings);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const kept = gravest(findings, limit);
  return {
    tool: {
      driver: {
        name: "hushlint",
        version: report.version,
        semanticVersion: report.version,
        rules: rules.map(ruleDescriptor)
      }
    },
    automationDetails: { id: category },
    columnKind: "utf16CodeUnits",
    invocations: [invocation(report, findings.length - kept.length)],
    results: kept.map((finding) => toResult(finding, indexes.get(finding.ruleId) ?? -1)),
    properties: {
      source: report.source,
      ...report.head === void 0 ? {} : { head: report.head },
      coverage: (0, import_cli3.coverageTotals)(report.coverage)
    }
  };
}
function rulesOf(report, findings) {
  const rules = new Map(report.rules);
  for (const { ruleId, level } of findings) {
    if (rules.has(ruleId)) continue;
    const prose = { why: "Found by this rule.", fix: "Look at the place and remove the value." };
    rules.set(ruleId, {
      id: ruleId,
      title: ruleId,
      service: "",
      pack: "secrets",
      level,
      source: "",
      ...prose
    });
  }
  return [...rules.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}
function gravest(findings, limit) {
  if (findings.length <= limit) return findings;
  const kept = new Set(import_cli3.LEVELS.flatMap((level) => findings.filter((f) => f.level === level)).slice(0, limit));
  return findings.filter((finding) => kept.has(finding));
}
function invocation(report, cutOff) {
  const notes = [];
  const add = (level, text) => {
    notes.push({ level, message: { text } });
  };
  if (cutOff > 0) {
    add("warning", `${cutOff} results of the lowest levels were left out: GitHub takes no larger file.`);
  }
  for (const warning of report.warnings) add("warning", warning);
  for (const line of (0, import_cli3.coverageDetails)(report.coverage)) add("note", line);
  return {
    executionSuccessful: report.exitCode !== 2,
    exitCode: report.exitCode,
    ...notes.length > 0 ? { toolExecutionNotifications: notes } : {}
  };
}
async function gzipSize(text) {
  if (Buffer.byteLength(text) <= GZIP_LIMIT) return 0;
  const { gzipSync } = await Promise.resolve(globalThis.process.getBuiltinModule("node:zlib"));
  return gzipSync(text, { level: 6 }).length;
}
var CATEGORIES = {
  worktree: { tree: "hushlint/tree/" },
  history: { tree: "hushlint/tree/", history: "hushlint/history/" },
  staged: { tree: "hushlint/staged/" },
  range: { tree: "hushlint/range/", history: "hushlint/range-history/" },
  push: { tree: "hushlint/push/", history: "hushlint/push-history/" },
  stdin: { tree: "hushlint/stdin/" },
  image: { tree: "hushlint/image/" },
  inventory: { tree: "hushlint/inventory/" }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  GZIP_LIMIT,
  RESULT_LIMIT,
  reportSarif
});
