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
  commandOf: () => commandOf,
  withNested: () => withNested
});
module.exports = __toCommonJS(stdin_exports);
function commandOf(strings) {
  const [first, ...rest] = strings.map((each) => ({ ...each, expands: false }));
  if (first === void 0) return void 0;
  return {
    name: first.value.slice(first.value.lastIndexOf("/") + 1),
    ...{ words: rest, assignments: [], redirects: [], inputs: [] },
    ...{ start: first.start, end: strings.at(-1).end }
  };
}
function withNested(commands, parse) {
  const all = [];
  const queue = commands.map((command) => ({ command, depth: 0 }));
  for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
    const { command, depth } = next;
    all.push(command);
    if (!shells.has(command.name) || depth >= MAX_NESTED) continue;
    const at = command.words.findIndex(({ value }) => /^-[a-z]*c$/.test(value));
    const script = at < 0 ? void 0 : command.words[at + 1];
    if (script === void 0) continue;
    for (const inner of parse(script.value, 0).commands) {
      queue.push({ command: moved(inner, script), depth: depth + 1 });
    }
  }
  return all;
}
var shells = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh"]);
var MAX_NESTED = 3;
function moved(command, script) {
  const exact = script.end - script.start === script.value.length;
  const place = (each) => exact ? { ...each, start: script.start + each.start, end: script.start + each.end } : { ...each, start: script.start, end: script.end };
  return {
    ...place(command),
    words: command.words.map(place),
    assignments: command.assignments.map(({ name, value }) => ({ name, value: place(value) })),
    redirects: command.redirects.map(({ operator, target }) => ({ operator, target: place(target) })),
    inputs: command.inputs.map(place)
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commandOf,
  withNested
});
