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
  helpText: () => helpText,
  helpTopic: () => helpTopic
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var WIDTH = 80;
var COLUMN = 30;
function helpText(command) {
  const lines = command === "scan" || command === "help" ? generalHelp() : commandHelp(command);
  return `${lines.join("\n")}
`;
}
function helpTopic(word) {
  if (word === void 0 || Object.hasOwn(import_cli3.COMMANDS, word)) return word ?? "scan";
  const near = (0, import_cli.nearest)(word, Object.keys(import_cli3.COMMANDS));
  const suggestion = near === void 0 ? "" : `, did you mean "${near}"?`;
  throw new import_cli2.UserError(
    `there is no command "${word}"${suggestion}`,
    `Commands are ${Object.keys(import_cli3.COMMANDS).join(", ")}.`
  );
}
function generalHelp() {
  return [
    "hushlint keeps secrets out of Git.",
    "",
    "Usage",
    ...Object.values(import_cli3.COMMANDS).flatMap((spec) => entry(`hushlint ${spec.usage}`, spec.summary)),
    "",
    ...import_cli3.COMMANDS.scan.about.flatMap((text) => [...wrap(text, 0), ""]),
    ...optionGroups("scan"),
    ...examples(import_cli3.COMMANDS.scan.examples),
    ...section("Exit codes", EXIT_CODES),
    ...section("Environment", ENVIRONMENT),
    "Silence one finding",
    ...wrap(
      'With a comment on its line: hushlint-ignore RULE -- reason. Whole files, values and rules: in .hushlint.yaml, with "allow", "exclude" and "rules".',
      2
    )
  ];
}
function commandHelp(command) {
  const spec = import_cli3.COMMANDS[command];
  return [
    `hushlint ${command}: ${spec.summary}`,
    "",
    `Usage: hushlint ${spec.usage} [options]`,
    "",
    ...spec.about.flatMap((text) => [...wrap(text, 0), ""]),
    ...optionGroups(command),
    ...examples(spec.examples),
    ...section("Exit codes", EXIT_CODES_OF[command])
  ].slice(0, -1);
}
var EXIT_CODES = [
  ["0", "no finding at or above the --fail-on level"],
  ["1", "at least one such finding"],
  [
    "2",
    "not done as asked: wrong options or configuration, or something could not be read. Never an all-clear"
  ],
  ["130", "stopped by Ctrl-C"]
];
var BASELINE_EXIT_CODES = [
  ["0", "the file is written"],
  ["2", "it is not, and is as it was"],
  ["130", "stopped by Ctrl-C"]
];
var RULES_EXIT_CODES = [
  ["0", "listed"],
  ["2", "no such rule, wrong options or configuration"]
];
var EXIT_CODES_OF = {
  scan: EXIT_CODES,
  "pre-push": EXIT_CODES,
  "pre-receive": EXIT_CODES,
  init: [
    ["0", "written, or nothing is left to write; shown, with --dry-run"],
    ["2", "not done: it was declined, there is nobody to ask, or a file cannot be written"],
    ["130", "stopped by Ctrl-C"]
  ],
  doctor: [
    ["0", "the hook runs, stops a leak and lets a clean file through"],
    ["1", "something is wrong, and the line says how to mend it"],
    ["2", "something could not be checked"],
    ["130", "stopped by Ctrl-C"]
  ],
  baseline: BASELINE_EXIT_CODES,
  inventory: EXIT_CODES,
  plan: [
    ["0", "the plan is written; with --check: all of it is done"],
    ["1", "with --check: something is left to do"],
    ["2", "not done as asked, or the audit is incomplete"],
    ["130", "stopped by Ctrl-C"]
  ],
  rules: RULES_EXIT_CODES,
  help: []
};
var ENVIRONMENT = [
  ["NO_COLOR", "any value: plain text"],
  ["FORCE_COLOR", "1: colour without a terminal, 0: plain text"],
  ["CI", "any value: no progress bar"]
];
function optionGroups(command) {
  return Object.entries(import_cli4.GROUPS).flatMap(([group, title]) => {
    const rows = import_cli4.OPTION_LIST.filter(([, spec]) => spec.group === group && spec.commands.includes(command));
    return rows.length === 0 ? [] : section(
      title,
      rows.map(([name, spec]) => [flags(name, spec), spec.help])
    );
  });
}
function flags(name, spec) {
  const short = spec.short === void 0 ? "    " : `-${spec.short}, `;
  return `${short}--${name}${spec.value === void 0 ? "" : ` ${spec.value}`}`;
}
function section(title, rows) {
  return [title, ...rows.flatMap(([left, right]) => entry(left, right)), ""];
}
function examples(list) {
  if (list.length === 0) return [];
  const width = Math.max(...list.map(({ run }) => run.length));
  return ["Examples", ...list.map(({ run, does }) => `  ${run.padEnd(width)}  # ${does}`), ""];
}
function entry(left, right) {
  const [first = "", ...rest] = wrap(right, COLUMN);
  const start = `  ${left}`;
  if (start.length > COLUMN - 2) return [start, first, ...rest];
  return [start.padEnd(COLUMN) + first.trimStart(), ...rest];
}
function wrap(text, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => " ".repeat(indent) + part);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  helpText,
  helpTopic
});
