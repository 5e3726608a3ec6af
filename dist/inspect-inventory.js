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
  inspectInventory: () => inspectInventory
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_overview = require("./shared-scanners-inventory-overview.js");
var import_shared_scanners_inventory_compare_agreement = require("./shared-scanners-inventory-compare-agreement.js");
var import_shared_scanners_inventory_types = require("./shared-scanners-inventory-types.js");
var import_shared_scanners_inventory_deploy_readers = require("./shared-scanners-inventory-deploy-readers.js");
var import_shared_scanners_secret_default = require("./shared-scanners-secret-default.js");
var import_shared_scanners_inventory_inventories = require("./shared-scanners-inventory-inventories.js");
var import_shared_scanners_inventory_code_interest = require("./shared-scanners-inventory-code-interest.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_scan_checks = require("./shared-scan-checks.js");
var import_shared_config_managed = require("./shared-config-managed.js");
var import_shared_config_glob = require("./shared-config-glob.js");
var import_shared_picomatch_index = require("./shared-picomatch-index.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
var import_cli7 = require("./cli.js");
function proposeRows(picture, rows, all) {
  const index = new import_shared_scanners_inventory_deploy_readers.NameIndex(picture);
  const believed = picture.inventories.filter((inventory) => (0, import_shared_scanners_inventory_compare_agreement.describesCode)(inventory, index));
  const missing = rows.filter(
    (row) => row.documented.length === 0 && row.read.length > 0 && (all || row.class === "secret") && // Its row is there, under nearly the same name.
    !row.problems.includes("inventory-near-miss")
  );
  const byInventory = /* @__PURE__ */ new Map();
  for (const row of missing) {
    const inventory = (0, import_shared_scanners_inventory_compare_agreement.inventoryFor)(believed, row.read[0]?.path ?? "", picture.paths);
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
async function inspectInventory(request, excluded, configured, all) {
  const source = await (0, import_cli6.openSource)({ ...request, source: { kind: "worktree", paths: [] } }, excluded);
  await source.read(() => {
  });
  const state = await source.state?.();
  const managed = (0, import_shared_config_managed.managedVariables)(request.config.managedBy);
  const picture = state && await (0, import_shared_scanners_inventory_deploy_readers.gather)(state, { configured, managed, now: request.now, thorough: true });
  if (state === void 0 || picture === void 0)
    return { remark: void 0, variables: [], findings: [], proposal: "", coverage: source.coverage };
  const hits = await (0, import_shared_scanners_inventory_compare_agreement.compare)(picture);
  const enabled = (id) => request.config.rules[id] !== "off";
  const engine = (0, import_cli.createEngine)({ rules: import_cli5.rules, needles: import_cli5.needles, enabled, now: request.now.getTime() });
  const context = { settings: { enabled }, now: request.now, secretsIn: (0, import_cli7.secretFinder)(() => engine) };
  const placed = await (0, import_shared_scan_checks.placeHits)(state, hits, (0, import_cli2.createDetector)({}), context);
  const findings = (0, import_cli3.finalise)(placed, { source: "worktree", rules: request.config.rules });
  const variables = (0, import_shared_scanners_inventory_overview.overviewOf)(picture, hits);
  return {
    ...{ remark: (0, import_shared_scanners_inventory_compare_agreement.remarkOn)(picture.inventories), variables, proposal: proposeRows(picture, variables, all) },
    coverage: source.coverage,
    findings: (0, import_cli4.applyFilters)(findings, { excluded }).kept
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  inspectInventory
});
