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
  checkBuildContexts: () => checkBuildContexts
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_dockerfile_copies = require("./shared-scanners-dockerfile-copies.js");
var import_shared_scanners_dockerfile_instruction = require("./shared-scanners-dockerfile-instruction.js");
var import_shared_dockerfile_ast_lib_argument = require("./shared-dockerfile-ast-lib-argument.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_picomatch_index = require("./shared-picomatch-index.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_picomatch = (0, import_shared_runtime.__toESM)((0, import_shared_picomatch_index.require_picomatch)(), 1);
function readDockerignore(text) {
  const lines = text.split(/\r?\n/).flatMap((written) => {
    const line = written.trim();
    if (line === "" || line.startsWith("#")) return [];
    const isException = line.startsWith("!");
    const pattern = clean(isException ? line.slice(1).trim() : line);
    if (pattern === "") return [];
    const matches = (0, import_picomatch.default)(pattern === "." ? "**" : pattern, {
      ...{ dot: true, nobrace: true, noextglob: true, nonegate: true, posixSlashes: true }
    });
    return [{ isException, matches }];
  });
  return (path) => {
    const parts = path.split("/");
    const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    let ignored = false;
    for (const { isException, matches } of lines) {
      if (ignored === isException && above.some((each) => matches(each))) ignored = !isException;
    }
    return ignored;
  };
}
function clean(pattern) {
  return pattern.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
}
async function checkBuildContexts(repository) {
  const paths = await repository.paths();
  const known = new Set(paths);
  const hits = [];
  for (const path of paths.filter(import_cli2.isDockerfile)) {
    const bytes = await repository.read(path);
    if (bytes === void 0) continue;
    const model = modelOf((0, import_cli.readText)(bytes).text);
    if (model === void 0) continue;
    const copies = model.instructions.flatMap(
      (instruction) => (0, import_shared_scanners_dockerfile_copies.sourcesOf)(instruction, model).map((source) => ({ instruction, source }))
    );
    if (copies.length === 0) continue;
    const context = contextOf(
      path,
      copies.map(({ source }) => source.value),
      paths
    );
    const ignoreFile = [`${path}.dockerignore`, `${context}.dockerignore`].find((each) => known.has(each));
    const ignored = await ignoredBy(ignoreFile, repository);
    const build = { path, context, paths, known, ignoreFile, ignored };
    for (const { instruction, source } of copies) {
      const hit = await hitOf(build, instruction, source, repository);
      if (hit !== void 0) hits.push(hit);
    }
  }
  return { hits: onceEach(hits) };
}
function modelOf(text) {
  try {
    return (0, import_shared_scanners_dockerfile_instruction.readDockerfile)(text);
  } catch {
    return void 0;
  }
}
async function ignoredBy(path, repository) {
  const bytes = path === void 0 ? void 0 : await repository.read(path);
  return bytes === void 0 ? () => false : readDockerignore((0, import_cli.readText)(bytes).text);
}
function contextOf(path, sources, paths) {
  const named = sources.map(relative).filter((source) => source !== "" && !/[*?[$]/.test(source));
  const folders = path.split("/").slice(0, -1);
  const candidates = folders.map((_, index) => `${folders.slice(0, folders.length - index).join("/")}/`);
  candidates.push("");
  const score = (context) => named.filter(
    (source) => paths.some((each) => each === context + source || each.startsWith(`${context}${source}/`))
  ).length;
  const scores = candidates.map(score);
  const best = Math.max(...scores);
  if (best > 0) return candidates[scores.indexOf(best)];
  const own = folders.at(-1)?.toLowerCase() ?? "";
  return candidates[dockerFolders.has(own) ? 1 : 0];
}
var dockerFolders = /* @__PURE__ */ new Set([
  "docker",
  ".docker",
  "dockerfiles",
  "build",
  ".build",
  "deploy",
  "ci",
  ".ci",
  "containers",
  "images"
]);
function relative(source) {
  return source.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "").replace(/^\.$/, "");
}
async function hitOf(build, instruction, source, repository) {
  const { path, context, known, ignored } = build;
  const from = relative(source.value);
  if ((0, import_shared_scanners_dockerfile_copies.isRegistrySettings)(from)) {
    if (known.has(context + from) || ignored(from)) return void 0;
    return {
      ...{ path, rule: "dockerfile-copies-secret-file", start: source.start, end: source.end },
      ...{ value: source.value, subject: source.value },
      level: (0, import_shared_scanners_dockerfile_copies.levelInStage)("warning", instruction.stage),
      message: `${instruction.keyword} puts ${source.value} into the image, which is not in the repository and so most likely holds a token.`
    };
  }
  const folder = everything.has(from) ? "" : `${from}/`;
  if (/[*?[$]/.test(folder)) return void 0;
  const taken = await takenBy(build, folder, repository);
  if (taken.length === 0) return void 0;
  const listed = taken.slice(0, SHOWN).join(", ");
  const pronoun = taken.length > 1 ? "them" : "it";
  const because = build.ignoreFile === void 0 ? `there is no ${context}.dockerignore to leave ${pronoun} out` : `no line of ${build.ignoreFile} leaves ${pronoun} out`;
  return {
    ...{ path, rule: "dockerfile-copies-everything", start: source.start, end: source.end },
    ...{ value: source.value, subject: source.value },
    level: (0, import_shared_scanners_dockerfile_copies.levelInStage)("warning", instruction.stage),
    message: `${instruction.keyword} ${source.value} takes along ${listed}${taken.length > SHOWN ? " and more" : ""}: ${because}.`,
    related: [
      ...build.ignoreFile === void 0 ? [] : [{ path: build.ignoreFile, message: "The files that are left out", start: 0, end: 0 }],
      ...taken.filter((each) => known.has(context + each)).slice(0, SHOWN).map((each) => ({ path: context + each, message: "A file that is taken along", start: 0, end: 0 }))
    ]
  };
}
var everything = /* @__PURE__ */ new Set(["", "*", ".*"]);
var SHOWN = 3;
var forTests = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|e2e|examples?|samples?|docs?|node_modules|vendor)\//i;
async function takenBy({ context, paths, known, ignored }, folder, repository) {
  const found = /* @__PURE__ */ new Set();
  for (const path of paths) {
    if (!path.startsWith(context + folder)) continue;
    const inside = path.slice(context.length);
    if (forTests.test(inside)) continue;
    const slash = inside.lastIndexOf("/") + 1;
    const name = inside.slice(slash);
    const real = /^\.env[.-](?:example|sample|template|dist|tmpl)$/i.test(name) ? `${inside.slice(0, slash)}.env` : void 0;
    if (real !== void 0 && !known.has(context + real) && !ignored(real)) found.add(real);
    if ((0, import_shared_scanners_dockerfile_copies.secretFile)(inside)?.level !== "error" || ignored(inside)) continue;
    if (!name.startsWith(".env") || await holdsSecrets(path, repository)) found.add(inside);
  }
  return [...found];
}
async function holdsSecrets(path, repository) {
  const bytes = await repository.read(path);
  const lines = bytes === void 0 ? [] : (0, import_cli.readText)(bytes).text.split("\n");
  return lines.some((line) => {
    const [, key = "", value = ""] = /^\s*(?:export\s+)?([\w.]{1,80})\s*=\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
    const { level, kind } = (0, import_shared_scanners_secret_value.classifyEntry)({ key, value });
    return level !== void 0 && kind !== "placeholder";
  });
}
function onceEach(hits) {
  const first = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const key = `${hit.path} ${hit.rule} ${hit.subject}`;
    const known = first.get(key);
    if (known === void 0) first.set(key, hit);
    else if (known.level !== "warning" && hit.level === "warning")
      first.set(key, { ...known, level: "warning" });
  }
  return [...first.values()];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkBuildContexts
});
