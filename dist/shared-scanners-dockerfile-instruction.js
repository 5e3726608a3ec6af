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
  readDockerfile: () => readDockerfile
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_dockerfile_ast_lib_argument = require("./shared-dockerfile-ast-lib-argument.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_dockerfile_ast2 = (0, import_shared_runtime.__toESM)((0, import_shared_dockerfile_ast_lib_argument.require_main)(), 1);
var import_dockerfile_ast = (0, import_shared_runtime.__toESM)((0, import_shared_dockerfile_ast_lib_argument.require_main)(), 1);
function offsets(text) {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    starts.push(i + 1);
  }
  return ({ line, character }) => Math.min((starts[line] ?? text.length) + character, text.length);
}
function toInstruction(node, stage, skipsNames, text, offsetOf, onBuild = false) {
  const keyword = node.getKeyword();
  if (keyword === "ONBUILD" && !onBuild) {
    const inner = node.getTriggerInstruction();
    if (inner !== null) return toInstruction(inner, stage, skipsNames, text, offsetOf, true);
  }
  const range = node.getRange();
  const args = node.getArgumentsRange();
  const string = (value, at) => unquoted(value, offsetOf(at.start), offsetOf(at.end), text);
  return {
    ...{ keyword, onBuild, stage, skipsNames },
    start: offsetOf(range.start),
    end: offsetOf(range.end),
    argsStart: offsetOf(args?.start ?? range.end),
    argsEnd: offsetOf(args?.end ?? range.end),
    flags: flagsOf(node).map((flag) => ({
      ...{ name: flag.getName(), value: flag.getValue() ?? "" },
      ...{ start: offsetOf(flag.getRange().start), end: offsetOf(flag.getRange().end) }
    })),
    heredocs: heredocsOf(node).flatMap((each) => {
      const content = each.getContentRange();
      return content === null ? [] : [{ start: offsetOf(content.start), end: offsetOf(content.end) }];
    }),
    json: keyword === "HEALTHCHECK" ? healthcheckOf(text, offsetOf(args?.start ?? range.end), offsetOf(range.end)) : jsonOf(node, string, text),
    properties: propertiesOf(node, string)
  };
}
function unquoted(value, start, end, text) {
  const quote = text[start];
  const inset = (quote === '"' || quote === "'") && end - start >= 2 && text[end - 1] === quote ? 1 : 0;
  return { value, start: start + inset, end: end - inset };
}
function flagsOf(node) {
  return "getFlags" in node ? node.getFlags() : [];
}
function heredocsOf(node) {
  const keyword = node.getKeyword();
  if (keyword !== "RUN" && keyword !== "COPY" && keyword !== "ADD") return [];
  return node.getHeredocs();
}
function jsonOf(node, string, text) {
  if (!("getJSONStrings" in node)) return void 0;
  const instruction = node;
  if (instruction.getOpeningBracket() === null || instruction.getClosingBracket() === null) return void 0;
  return instruction.getJSONStrings().map((each) => {
    const place = string("", each.getRange());
    const written = text.slice(place.start, place.end);
    return { ...place, value: parsed(written) ?? written };
  });
}
function healthcheckOf(text, from, to) {
  const written = text.slice(from, to);
  const node = /^CMD\s*\[/i.test(written) ? import_dockerfile_ast.DockerfileParser.parse(written).getInstructions()[0] : void 0;
  if (node === void 0) return void 0;
  const offsetOf = offsets(written);
  const strings = jsonOf(
    node,
    (value, at) => unquoted(value, offsetOf(at.start), offsetOf(at.end), written),
    written
  );
  return strings?.map(({ value, start, end }) => ({ value, start: from + start, end: from + end }));
}
function parsed(written) {
  try {
    const value = JSON.parse(`"${written}"`);
    return typeof value === "string" ? value : void 0;
  } catch {
    return void 0;
  }
}
function propertiesOf(node, string) {
  const keyword = node.getKeyword();
  if (keyword !== "ENV" && keyword !== "LABEL") return [];
  return node.getProperties().flatMap((property) => {
    const range = property.getValueRange();
    if (range === null) return [];
    const { value, start, end } = string(property.getValue() ?? "", range);
    return [{ name: property.getName(), value, start, end }];
  });
}
function readDockerfile(text) {
  if (text.length > LARGEST) throw new import_cli.ParseProblem("it is larger than 1 MB", LARGEST);
  const file = import_dockerfile_ast2.DockerfileParser.parse(text);
  const offsetOf = offsets(text);
  const all = file.getInstructions();
  const unknown = all.find((instruction) => !keywords.has(instruction.getKeyword()));
  if (unknown !== void 0 && !all.some((instruction) => keywords.has(instruction.getKeyword()))) {
    throw new import_cli.ParseProblem("it has no instruction of a Dockerfile", offsetOf(unknown.getRange().start));
  }
  const stages = stagesOf(all);
  const skips = skipsOf(file);
  let stage = -1;
  const instructions = all.map((node) => {
    if (node.getKeyword() === "FROM") stage++;
    return toInstruction(node, stages[stage], skips(node), text, offsetOf);
  });
  const shell = instructions.find(({ keyword }) => keyword === "SHELL")?.json?.[0]?.value ?? "";
  return {
    text,
    shellText: blankDropped(text, instructions),
    instructions,
    stages,
    isUnixShell: file.getEscapeCharacter() === "\\" && !/(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(shell),
    ...unknown !== void 0 && {
      unknown: {
        keyword: unknown.getInstruction(),
        at: offsetOf(unknown.getInstructionRange().start)
      }
    }
  };
}
var LARGEST = 1e6;
var keywords = new Set(
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" ")
);
function stagesOf(all) {
  const found = [];
  for (const node of all) {
    if (node.getKeyword() !== "FROM") continue;
    const [image = "", as = "", name] = node.getArguments().map((argument) => argument.getValue());
    const parent = found.findIndex((stage) => stage.name !== void 0 && stage.name === image.toLowerCase());
    const named = as.toLowerCase() === "as" ? name?.toLowerCase() : void 0;
    found.push({ name: named, parent: parent < 0 ? void 0 : parent });
  }
  const final = /* @__PURE__ */ new Set();
  for (let at = found.length - 1; at !== void 0 && at >= 0; at = found[at]?.parent) {
    final.add(at);
  }
  return found.map((stage, index) => ({ index, ...stage, isFinal: final.has(index) }));
}
function skipsOf(file) {
  const skip = (value) => /(?:^|;)\s*skip=(?:[^;]*,)?\s*(?:SecretsUsedInArgOrEnv|all)\s*(?:,|;|$)/i.test(value);
  const whole = file.getDirectives().some((each) => each.getName() === "check" && skip(each.getValue()));
  const lines = /* @__PURE__ */ new Map();
  for (const comment of file.getComments()) {
    const content = comment.getContent() ?? "";
    lines.set(comment.getRange().start.line, content.startsWith("check=") && skip(content.slice(6)));
  }
  return (node) => {
    if (whole) return true;
    for (let line = node.getRange().start.line - 1; lines.has(line); line--) if (lines.get(line)) return true;
    return false;
  };
}
function blankDropped(text, instructions) {
  let result = "";
  let last = 0;
  for (const { keyword, start, end, heredocs } of instructions) {
    if (!shellKeywords.has(keyword)) continue;
    const stop = Math.min(end, ...heredocs.map((each) => each.start));
    result += text.slice(last, start) + text.slice(start, stop).replace(dropped, blanks);
    last = stop;
  }
  return result + text.slice(last);
}
var shellKeywords = /* @__PURE__ */ new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK", "ARG"]);
var dropped = /\\[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*/g;
function blanks(part) {
  return " ".repeat(part.length);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readDockerfile
});
