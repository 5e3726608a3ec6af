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
  baselineCommand: () => baselineCommand
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
var import_cli8 = require("./cli.js");
const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { relative } = globalThis.process.getBuiltinModule("node:path");
async function baselineCommand(invocation, io, services) {
  const { baseline, ...options } = invocation.options;
  const config = await (0, import_cli7.configFor)(options, io, services);
  const file = (0, import_cli7.baselineFile)(invocation.options, config, io);
  const name = relative(io.cwd, file);
  const output = (0, import_cli6.openOutput)(file, io);
  const previous = readPrevious(file, name);
  if (previous !== void 0) await services.addToBaseline([], previous, name);
  const request = {
    ...await (0, import_cli7.scanRequest)({ ...invocation, options }, io, services),
    baselineFile: void 0
  };
  const { report, elapsedMs } = await (0, import_cli8.runScan)(request, options.quiet ?? false, io, services);
  const context = { elapsedMs, maxFileSize: config.maxFileSize, debug: options.debug ?? false };
  if (!options.quiet || report.exitCode === 2) await (0, import_cli5.write)(io.stderr, (0, import_cli4.coverageText)(report, context));
  if (report.exitCode === 2) {
    throw new import_cli.UserError(
      `the scan is incomplete, so ${name} was left as it was`,
      "Mend what is named above and run it again."
    );
  }
  const accepted = report.findings.filter((finding) => options.all || finding.level !== "note");
  await output.write(await services.addToBaseline(accepted, previous, name));
  if (!options.quiet) {
    const notes = report.findings.length - accepted.length;
    const left = notes === 0 ? "" : `; ${notes} of level note left out (--all takes them in)`;
    await (0, import_cli5.write)(
      io.stderr,
      (0, import_cli2.printable)(`${name} covers ${(0, import_cli3.plural)(accepted.length, "present finding")}${left}`).concat("\n")
    );
  }
  return 0;
}
function readPrevious(file, name) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error.code;
    if (code === "ENOENT") return void 0;
    const reason = code === "EISDIR" ? "it is a folder" : code;
    throw new import_cli.UserError(
      `the baseline ${name} cannot be read: ${reason}`,
      "It must be a file that you may read.",
      {
        cause: error
      }
    );
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  baselineCommand
});
