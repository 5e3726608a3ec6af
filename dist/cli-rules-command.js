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
  rulesCommand: () => rulesCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
async function rulesCommand({ options, positionals }, io, services) {
  if (options.format === "sarif" || options.format === "html")
    throw new import_cli2.UserError(`hushlint rules has no --format ${options.format}`, "It takes text or json.");
  const output = options.output === void 0 || options.output === "-" ? void 0 : (0, import_cli5.openOutput)(options.output, io);
  const config = await (0, import_cli6.configFor)(options, io, services);
  const all = [...(await services.ruleInfos()).map((info) => listed(info, config)), ...configured(config)];
  const rules = select(all, positionals[0], options.pack);
  const text = options.format === "json" ? (0, import_cli3.printableJson)({ schemaVersion: 1, rules }) : asText(rules, positionals[0] !== void 0);
  if (output === void 0) await (0, import_cli4.print)(io, text);
  else await output.write(text);
  return 0;
}
function select(rules, id, packs) {
  const inPacks = rules.filter((rule2) => packs === void 0 || packs.includes(rule2.pack));
  const sorted = inPacks.sort((a, b) => a.id < b.id ? -1 : 1);
  if (id === void 0) return sorted;
  const rule = rules.find((one) => one.id === id);
  if (rule !== void 0) return [rule];
  const near = (0, import_cli.suggestion)(
    id,
    rules.map((one) => one.id)
  );
  throw new import_cli2.UserError(`unknown rule "${id}"${near}`, "hushlint rules lists them.");
}
function listed(info, config) {
  const off = config.packs !== void 0 && !config.packs.some((pack) => pack === info.pack);
  const own = info.optIn ? "off" : info.level;
  return { ...info, level: off ? "off" : config.rules[info.id] ?? own };
}
function configured(config) {
  return config.patterns.map(({ id, title, why, fix, level }) => {
    return {
      id,
      title,
      service: "this project",
      pack: "secrets",
      level: config.rules[id] ?? level,
      why,
      fix,
      source: ""
    };
  });
}
function asText(rules, explain) {
  if (explain) return rules.map(explained).join("\n");
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  return rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${(0, import_cli3.printable)(rule.title)}
`).join("");
}
function explained(rule) {
  const rows = [
    ["service", rule.service],
    ["pack", rule.pack],
    ["level", rule.level],
    ["opt in", rule.optIn ? `off unless "rules: { ${rule.id}: note }" or --rule ${rule.id}` : ""],
    ["why", rule.why],
    ["fix", rule.fix],
    ["format", rule.source],
    [
      "silence",
      `one place: a comment "hushlint-ignore ${rule.id} -- reason"; everywhere: "rules: { ${rule.id}: off }"`
    ]
  ];
  const lines = rows.filter(([, text]) => text !== "").map(([label = "", text = ""]) => `  ${label.padEnd(8)} ${(0, import_cli3.printable)(text)}
`);
  return `${rule.id}: ${(0, import_cli3.printable)(rule.title)}
${lines.join("")}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rulesCommand
});
