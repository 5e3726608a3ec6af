import {
  overviewOf
} from "./shared-scanners-inventory-overview.js";
import {
  compare,
  describesCode,
  inventoryFor,
  remarkOn
} from "./shared-scanners-inventory-compare-agreement.js";
import {
  NameIndex,
  gather
} from "./shared-scanners-inventory-code-source.js";
import "./shared-scanners-inventory-code-interest.js";
import "./shared-scanners-inventory-types.js";
import "./shared-scanners-inventory-names.js";
import "./shared-scanners-inventory-inventories.js";
import {
  placeHits
} from "./shared-scan-checks.js";
import {
  managedVariables
} from "./shared-config-managed.js";
import "./shared-config-glob.js";
import "./shared-picomatch-index.js";
import "./shared-runtime.js";

// src/inspect-inventory.ts
import { createEngine } from "./cli.js";
import { createDetector } from "./cli.js";
import { finalise } from "./cli.js";
import { applyFilters } from "./cli.js";
import { needles, rules } from "./cli.js";
import { openSource } from "./cli.js";
import { secretFinder } from "./cli.js";

// src/scanners/inventory/propose.ts
function proposeRows(picture, rows, all) {
  const index = new NameIndex(picture);
  const believed = picture.inventories.filter((inventory) => describesCode(inventory, index));
  const missing = rows.filter(
    (row) => row.documented.length === 0 && row.read.length > 0 && (all || row.class === "secret") && // Its row is there, under nearly the same name.
    !row.problems.includes("inventory-near-miss")
  );
  const byInventory = /* @__PURE__ */ new Map();
  for (const row of missing) {
    const inventory = inventoryFor(believed, row.read[0]?.path ?? "", picture.paths);
    if (inventory !== void 0) byInventory.set(inventory, [...byInventory.get(inventory) ?? [], row]);
  }
  return [...byInventory].map(([inventory, own]) => diffOf(picture, inventory, own)).join("");
}
function diffOf({ textOf }, inventory, rows) {
  const text = textOf(inventory.path) ?? "";
  const table = tableFor(inventory);
  if (inventory.kind === "example")
    return hunk(
      inventory.path,
      text,
      text.length,
      rows.map(({ name }) => `${name}=`)
    );
  if (table === void 0) return "";
  return hunk(
    inventory.path,
    text,
    table.end,
    rows.map((row) => line(table, row))
  );
}
function tableFor({ tables, records }) {
  const size = (table) => records.filter(({ form, group }) => form === "table" && group === table.group).length;
  return [...tables].sort((a, b) => size(b) - size(a))[0];
}
function line({ roles, ticked, piped }, row) {
  const cells = roles.map((role) => cell(role, row, ticked)).join(" | ");
  return piped ? `| ${cells} |` : cells;
}
function cell(role, row, ticked) {
  switch (role) {
    case "name":
      return ticked ? `\`${row.name}\`` : row.name;
    case "required":
      return row.required ?? "TODO";
    case "class":
      return row.class === "secret" ? "yes" : "no";
    case "source":
      return row.stored.join(", ") || "TODO";
    case "cadence":
      return row.rotated ?? "TODO";
    default:
      return "TODO";
  }
}
function hunk(path, text, offset, added) {
  const lines = text.replace(/\n$/, "").split("\n");
  const at = Math.min(lines.length, text.slice(0, offset).replace(/\n$/, "").split("\n").length);
  const before = lines.slice(Math.max(0, at - 3), at);
  const after = lines.slice(at, at + 3);
  const first = at - before.length + 1;
  const old = before.length + after.length;
  return [
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${first},${old} +${first},${old + added.length} @@`,
    ...before.map((one) => ` ${one}`),
    ...added.map((one) => `+${one}`),
    ...after.map((one) => ` ${one}`),
    ""
  ].join("\n");
}

// src/inspect-inventory.ts
async function inspectInventory(request, excluded, configured, all) {
  const source = await openSource({ ...request, source: { kind: "worktree", paths: [] } }, excluded);
  await source.read(() => {
  });
  const state = await source.state?.();
  const managed = managedVariables(request.config.managedBy);
  const picture = state && await gather(state, { configured, managed, now: request.now, thorough: true });
  if (state === void 0 || picture === void 0)
    return { remark: void 0, variables: [], findings: [], proposal: "", coverage: source.coverage };
  const hits = await compare(picture);
  const enabled = (id) => request.config.rules[id] !== "off";
  const engine = createEngine({ rules, needles, enabled, now: request.now.getTime() });
  const context = { settings: { enabled }, now: request.now, secretsIn: secretFinder(() => engine) };
  const placed = await placeHits(state, hits, createDetector({}), context);
  const findings = finalise(placed, { source: "worktree", rules: request.config.rules });
  const variables = overviewOf(picture, hits);
  return {
    ...{ remark: remarkOn(picture.inventories), variables, proposal: proposeRows(picture, variables, all) },
    coverage: source.coverage,
    findings: applyFilters(findings, { excluded }).kept
  };
}
export {
  inspectInventory
};
