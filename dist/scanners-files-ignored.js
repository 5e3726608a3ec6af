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
  checkIgnored: () => checkIgnored,
  concernsIgnoring: () => concernsIgnoring
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var MUST_IGNORE = [".env", ".env.local", ".env.production"];
function concernsIgnoring(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === ".gitignore" || MANIFESTS.has(name) || /^\.env\b/.test(name);
}
async function checkIgnored(repository) {
  const paths = await repository.paths();
  const folders = /* @__PURE__ */ new Set();
  let evidence;
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const folder = path.slice(0, path.length - name.length);
    if (/(?:^|\/)(?:node_modules|vendor|fixtures?|tests?|examples?)\//.test(folder)) continue;
    if (MANIFESTS.has(name)) folders.add(folder);
    const isExample = /^\.env\.(?!keys)/.test(name) && !(0, import_cli.isEnvFile)(path);
    if (isExample) folders.add(folder);
    if (evidence === void 0 && (isExample || await readsDotenv(repository, path, name))) evidence = path;
  }
  if (evidence === void 0) return { hits: [] };
  const asked = ["", ...folders].flatMap((folder) => MUST_IGNORE.map((name) => folder + name));
  const ignored = await repository.ignored(asked);
  const missing = [...new Set(asked.filter((path) => !ignored.has(path)))].sort();
  if (missing.length === 0) return { hits: [] };
  const at = paths.includes(".gitignore") ? ".gitignore" : evidence;
  const shown = missing.slice(0, 5).join(", ") + (missing.length > 5 ? " \u2026" : "");
  return {
    hits: [
      {
        rule: "env-not-ignored",
        ...{ path: at, start: 0, end: 0, value: "env-not-ignored", subject: "env-not-ignored" },
        message: `Git would take ${shown}: add the lines ".env*" and "!.env.example" to .gitignore.`,
        replacement: ".env*"
      }
    ]
  };
}
var MANIFESTS = /* @__PURE__ */ new Map([
  [
    "package.json",
    /^(?:dotenv|dotenv-flow|dotenv-expand|@dotenvx\/dotenvx|env-cmd|dotenv-cli|@nestjs\/config|next|vite|nuxt)$/
  ],
  ["composer.json", /^(?:vlucas\/phpdotenv|symfony\/dotenv|laravel\/framework)$/],
  ["pyproject.toml", /\b(?:python-dotenv|django-environ|pydantic-settings|python-decouple|environs)\b/],
  ["requirements.txt", /^(?:python-dotenv|django-environ|pydantic-settings|python-decouple|environs)\b/m],
  ["go.mod", /^\s*(?:require\s+)?github\.com\/joho\/godotenv\s/m],
  ["Cargo.toml", /^dotenvy?\s*=/m],
  ["Gemfile", /^\s*gem\s+["']dotenv/m]
]);
async function readsDotenv(repository, path, name) {
  const readers = MANIFESTS.get(name);
  const text = readers && (await repository.read(path))?.toString("utf8");
  if (readers === void 0 || text === void 0) return false;
  return name.endsWith(".json") ? dependenciesOf(text).some((each) => readers.test(each)) : readers.test(text);
}
function dependenciesOf(text) {
  try {
    const manifest = JSON.parse(text);
    return ["dependencies", "devDependencies", "require", "require-dev"].flatMap(
      (key) => Object.keys(manifest?.[key] ?? {})
    );
  } catch {
    return [];
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkIgnored,
  concernsIgnoring
});
