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
  inventoryCommand: () => inventoryCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
var import_cli7 = require("./cli.js");
async function inventoryCommand(invocation, io, services) {
  const { options } = invocation;
  if (options.format === "html")
    throw new import_cli.UserError("hushlint inventory has no --format html", "It takes text, json or sarif.");
  if (options.write && options.format !== void 0 && options.format !== "text")
    throw new import_cli.UserError("--write prints a diff and takes no --format", "Leave one of them out.");
  const request = await (0, import_cli7.scanRequest)(invocation, io, services, { source: { kind: "worktree", paths: [] } });
  const all = options.all ?? false;
  const report = await services.inventory(request, all);
  if (report.remark === void 0) {
    await (0, import_cli6.write)(
      io.stderr,
      "No inventory was found: no table of variables, no .env.example. docs/inventory.md says what counts as one.\n"
    );
    return 0;
  }
  if (options.write) await (0, import_cli6.print)(io, report.proposal);
  else if (options.format === "sarif") await (0, import_cli6.print)(io, await asSarif(report, request, services));
  else if (options.format === "json") await (0, import_cli6.print)(io, (0, import_cli2.printableJson)({ schemaVersion: 1, ...asJson(report) }));
  else await (0, import_cli6.print)(io, asText(report, all));
  await (0, import_cli6.write)(io.stderr, `${(0, import_cli2.printable)(report.remark)}
`);
  const { failOn } = request;
  if (options.write || failOn === "never") return 0;
  return report.findings.some(({ level }) => (0, import_cli3.severity)(level) >= (0, import_cli3.severity)(failOn)) ? 1 : 0;
}
async function asSarif(report, request, services) {
  const infos = await services.ruleInfos();
  const used = new Set(report.findings.map(({ ruleId }) => ruleId));
  const reporter = await (0, import_cli4.loadReporter)("sarif");
  return reporter(
    {
      ...{ version: import_cli5.version, source: "inventory", findings: report.findings, suppressed: [], warnings: [] },
      ...{ coverage: report.coverage, failOn: request.failOn, exitCode: 0, head: void 0 },
      rules: new Map(
        infos.filter(({ id, pack }) => pack === "inventory" || used.has(id)).map((info) => [info.id, info])
      )
    },
    { color: false, all: true, debug: false, width: 80 }
  );
}
function asJson({ variables, findings }) {
  return {
    variables,
    findings: findings.map(({ ruleId, level, message, path, region, subject, fingerprint, related }) => ({
      ...{ ruleId, level, message, path: path.text, region, subject, fingerprint },
      related: related.map((one) => ({ message: one.message, path: one.path?.text, region: one.region }))
    }))
  };
}
function asText({ variables, findings }, all) {
  const shown = all ? variables : variables.filter((row) => row.class === "secret" || row.problems.length > 0);
  const hidden = variables.length - shown.length;
  const table = columns([
    ["variable", "class", "documented", "read", "required", "stored", "rotated", "wrong"],
    ...shown.map(rowText)
  ]);
  const more = hidden === 0 ? "" : `${hidden} more that are no secrets and in order; --all shows them.
`;
  const listed = findings.filter(({ level }) => all || level !== "note");
  const end = findings.length === 0 ? "" : `
${totals(findings, all)}
`;
  return `${table}${more}${listed.length > 0 ? "\n" : ""}${listed.map(findingText).join("")}${end}`;
}
function totals(findings, all) {
  const counted = ["error", "warning", "note"].flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    const hint = level === "note" && !all ? " (--all lists them)" : "";
    return count === 0 ? [] : [`${count} ${level}${count === 1 ? "" : "s"}${hint}`];
  });
  return counted.join(", ");
}
function rowText(row) {
  return [
    row.name,
    row.class,
    row.documented[0]?.path ?? "-",
    row.read[0]?.path ?? "-",
    row.required ?? "-",
    row.stored.join(", ") || "-",
    row.rotated ?? "-",
    row.problems.map((id) => id.replace("inventory-", "")).join(", ") || "-"
  ];
}
function columns(rows) {
  const cells = rows.map(
    (row) => row.map((cell, i) => i === row.length - 1 ? (0, import_cli2.printable)(cell) : shorten((0, import_cli2.printable)(cell)))
  );
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  return cells.map(
    (row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()}
`
  ).join("");
}
function shorten(cell) {
  return cell.length <= WIDEST ? cell : `\u2026${cell.slice(cell.length - WIDEST + 1)}`;
}
var WIDEST = 44;
function findingText({ path, region, level, ruleId, message }) {
  return `${(0, import_cli2.printable)(path.text)}:${region.startLine}:${region.startColumn}  ${level}  ${ruleId}
  ${(0, import_cli2.printable)(message)}
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  inventoryCommand
});
