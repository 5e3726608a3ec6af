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
  agreed: () => agreed
});
module.exports = __toCommonJS(stdin_exports);
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
const { createInterface } = globalThis.process.getBuiltinModule("node:readline");
async function agreed(io, question, withoutTerminal) {
  if (!io.isTTY.stdin) {
    throw new import_cli.UserError(
      "nothing was written: there is no terminal to ask on",
      `Look at the plan above, then run: ${withoutTerminal}`
    );
  }
  const lines = createInterface({ input: io.stdin, output: io.stderr, terminal: false });
  try {
    const answered = new Promise((resolve) => {
      lines.once("line", resolve);
      lines.once("close", () => resolve(""));
    });
    await (0, import_cli2.write)(io.stderr, `${question} [y/N] `);
    const answer = await answered;
    return /^\s*y(es)?\s*$/i.test(answer);
  } finally {
    lines.close();
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  agreed
});
