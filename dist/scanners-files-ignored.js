import "./shared-runtime.js";

// src/scanners/files/ignored.ts
import { isEnvFile } from "./cli.js";
var MUST_IGNORE = [".env", ".env.local", ".env.production"];
function concernsIgnoring(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name === ".gitignore" || name === "package.json" || /^\.env\b/.test(name);
}
async function checkIgnored(repository) {
  const paths = await repository.paths();
  const folders = /* @__PURE__ */ new Set();
  let evidence;
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const folder = path.slice(0, path.length - name.length);
    if (/(?:^|\/)(?:node_modules|vendor|fixtures?|tests?|examples?)\//.test(folder)) continue;
    if (name === "package.json" || name === "pyproject.toml" || name === "go.mod") folders.add(folder);
    const isExample = /^\.env\.(?!keys)/.test(name) && !isEnvFile(path);
    if (isExample) folders.add(folder);
    if (evidence === void 0 && (isExample || await readsDotenv(repository, path, name))) evidence = path;
  }
  if (evidence === void 0) return { hits: [] };
  const asked = ["", ...folders].flatMap((folder) => MUST_IGNORE.map((name) => folder + name));
  const ignored = await repository.ignored(asked);
  const missing = [...new Set(asked.filter((path) => !ignored.has(path)))].sort();
  if (missing.length === 0) return { hits: [] };
  const at = paths.includes(".gitignore") ? ".gitignore" : evidence;
  const shown = missing.slice(0, 5).join(", ") + (missing.length > 5 ? " …" : "");
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
var READERS = /"(?:dotenv|dotenv-flow|dotenv-expand|@dotenvx\/dotenvx|env-cmd|dotenv-cli|@nestjs\/config|next|vite|nuxt)"\s*:/;
async function readsDotenv(repository, path, name) {
  if (name !== "package.json") return false;
  return READERS.test((await repository.read(path))?.toString("utf8") ?? "");
}
export {
  checkIgnored,
  concernsIgnoring
};
