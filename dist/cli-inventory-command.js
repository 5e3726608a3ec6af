import "./shared-runtime.js";

// src/cli/inventory-command.ts
import { printable, printableJson } from "./cli.js";
import { severity } from "./cli.js";
import { print, write } from "./cli.js";
import { scanRequest } from "./cli.js";
async function inventoryCommand(invocation, io, services) {
  const { options } = invocation;
  const request = await scanRequest(invocation, io, services, { source: { kind: "worktree", paths: [] } });
  const all = options.all ?? false;
  const report = await services.inventory(request, all);
  if (report.remark === void 0) {
    await write(
      io.stderr,
      "No inventory was found: no table of variables, no .env.example. docs/inventory.md says what counts as one.\n"
    );
    return 0;
  }
  if (options.write) await print(io, report.proposal);
  else if (options.format === "json") await print(io, printableJson({ schemaVersion: 1, ...asJson(report) }));
  else await print(io, asText(report, all));
  await write(io.stderr, `${printable(report.remark)}
`);
  const { failOn } = request;
  if (options.write || failOn === "never") return 0;
  return report.findings.some(({ level }) => severity(level) >= severity(failOn)) ? 1 : 0;
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
  const notes = findings.length - listed.length;
  const rest = notes === 0 ? "" : `
${notes} note${notes === 1 ? "" : "s"}; --all shows them.
`;
  return `${table}${more}${listed.length > 0 ? "\n" : ""}${listed.map(findingText).join("")}${rest}`;
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
  const cells = rows.map((row) => row.map((cell) => shorten(printable(cell))));
  const widths = (cells[0] ?? []).map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  return cells.map(
    (row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd()}
`
  ).join("");
}
function shorten(cell) {
  return cell.length <= WIDEST ? cell : `…${cell.slice(cell.length - WIDEST + 1)}`;
}
var WIDEST = 44;
function findingText({ path, region, level, ruleId, message }) {
  return `${printable(path.text)}:${region.startLine}:${region.startColumn}  ${level}  ${ruleId}
  ${printable(message)}
`;
}
export {
  inventoryCommand
};
