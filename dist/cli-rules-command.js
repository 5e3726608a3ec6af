import "./shared-runtime.js";

// src/cli/rules-command.ts
import { suggestion } from "./cli.js";
import { UserError } from "./cli.js";
import { printable, printableJson } from "./cli.js";
import { print } from "./cli.js";
import { openOutput } from "./cli.js";
import { configFor } from "./cli.js";
async function rulesCommand({ options, positionals }, io, services) {
  if (options.format === "sarif" || options.format === "html")
    throw new UserError(`hushlint rules has no --format ${options.format}`, "It takes text or json.");
  const output = options.output === void 0 || options.output === "-" ? void 0 : openOutput(options.output, io);
  const config = await configFor(options, io, services);
  const all = [...(await services.ruleInfos()).map((info) => listed(info, config)), ...configured(config)];
  const rules = select(all, positionals[0], options.pack);
  const text = options.format === "json" ? printableJson({ schemaVersion: 1, rules }) : asText(rules, positionals[0] !== void 0);
  if (output === void 0) await print(io, text);
  else await output.write(text);
  return 0;
}
function select(rules, id, packs) {
  const inPacks = rules.filter((rule2) => packs === void 0 || packs.includes(rule2.pack));
  const sorted = inPacks.sort((a, b) => a.id < b.id ? -1 : 1);
  if (id === void 0) return sorted;
  const rule = rules.find((one) => one.id === id);
  if (rule !== void 0) return [rule];
  const near = suggestion(
    id,
    rules.map((one) => one.id)
  );
  throw new UserError(`unknown rule "${id}"${near}`, "hushlint rules lists them.");
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
  return rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${printable(rule.title)}
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
  const lines = rows.filter(([, text]) => text !== "").map(([label = "", text = ""]) => `  ${label.padEnd(8)} ${printable(text)}
`);
  return `${rule.id}: ${printable(rule.title)}
${lines.join("")}`;
}
export {
  rulesCommand
};
