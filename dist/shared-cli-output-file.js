import {
  parseSize
} from "./shared-config-size.js";
import {
  findProject
} from "./shared-config-discover.js";
import {
  DEFAULTS
} from "./shared-config-defaults.js";
import {
  version
} from "./shared-package-json.js";
import {
  suggestion
} from "./shared-config-nearest.js";
import {
  UserError
} from "./shared-errors.js";

// src/cli/output-file.ts
import { accessSync, constants, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
function openOutput(path, io) {
  const wanted = resolve(io.cwd, path);
  const existing = statSync(wanted, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw cannotWrite(path, "it is a folder");
  const target = existing === void 0 ? wanted : realpathSync(wanted);
  const direct = existing !== void 0 && !existing.isFile();
  try {
    accessSync(direct ? target : dirname(target), constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, reason(error), error);
  }
  return {
    async write(text) {
      try {
        if (direct) await writeFile(target, text);
        else await replace(target, text, io.signal);
      } catch (error) {
        throw cannotWrite(path, reason(error), error);
      }
    }
  };
}
async function replace(target, text, signal) {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const discard = () => rmSync(temporary, { force: true });
  signal.addEventListener("abort", discard, { once: true });
  try {
    await writeFile(temporary, text, { flag: "wx" });
    signal.throwIfAborted();
    renameSync(temporary, target);
  } catch (error) {
    discard();
    throw error;
  } finally {
    signal.removeEventListener("abort", discard);
  }
}
function cannotWrite(path, why, cause) {
  return new UserError(
    `cannot write ${path}: ${why}`,
    "Name a file in a folder that exists and can be written.",
    { cause }
  );
}
function reason(error) {
  const code = error.code;
  const words = {
    ENOENT: "its folder does not exist",
    ENOTDIR: "its folder does not exist",
    EACCES: "no permission",
    EPERM: "no permission",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full"
  };
  return words[code ?? ""] ?? code ?? "unknown error";
}

// src/cli/request.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname as dirname2, resolve as resolve3 } from "node:path";

// src/config/load.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { basename as basename2, relative, resolve as resolve2, sep } from "node:path";

// src/config/cache.ts
import { existsSync, mkdirSync, readFileSync, renameSync as renameSync2, rmSync as rmSync2, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
function readCache(gitDir, version2, source) {
  try {
    const entry = JSON.parse(readFileSync(cacheFile(gitDir), "utf8"));
    if (entry?.version !== version2 || entry.source !== source) return void 0;
    const config = { ...entry.config, packs: entry.config?.packs };
    return isWhole(config) ? config : void 0;
  } catch {
    return void 0;
  }
}
function writeCache(gitDir, version2, source, config) {
  const file = cacheFile(gitDir);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    if (existsSync(gitDir)) mkdirSync(join2(gitDir, "hushlint"), { recursive: true });
    writeFileSync(temporary, JSON.stringify({ version: version2, source, config }), { flag: "wx" });
    renameSync2(temporary, file);
  } catch {
    remove(temporary);
  }
}
function remove(file) {
  try {
    rmSync2(file, { force: true });
  } catch {
  }
}
function cacheFile(gitDir) {
  return join2(gitDir, "hushlint", "config.json");
}
function isWhole(config) {
  return Object.entries(DEFAULTS).every(([key, value]) => {
    const field = config[key];
    if (key === "packs") return field === void 0 || Array.isArray(field);
    return typeof field === typeof value && Array.isArray(field) === Array.isArray(value) && field !== null;
  });
}

// src/config/load.ts
var MAX_BYTES = 1e6;
async function loadConfig(options) {
  const project = findProject(options.cwd);
  const file = options.explicitFile === void 0 ? project.file : resolve2(options.cwd, options.explicitFile);
  if (file === void 0) return { file, ...DEFAULTS };
  const name = displayName(file, options.cwd);
  const text = readText(file, name, options.explicitFile !== void 0);
  const cached = project.gitDir === void 0 ? void 0 : readCache(project.gitDir, options.version, text);
  if (cached !== void 0) return { file, ...cached };
  const parser = await (options.importParser ?? (() => import("./config-parse.js")))();
  const knownRules = typeof options.knownRules === "function" ? await options.knownRules() : options.knownRules;
  const config = await parser.parseConfig(text, {
    name,
    knownRules,
    checkExpression: options.checkExpression
  });
  if (project.gitDir !== void 0) writeCache(project.gitDir, options.version, text, config);
  return { file, ...config };
}
function readText(file, name, explicit) {
  let bytes;
  try {
    bytes = readFileSync2(file);
  } catch (error) {
    const code = error.code;
    if (explicit && (code === "ENOENT" || code === "ENOTDIR")) {
      throw new UserError(
        `the configuration ${name} does not exist`,
        "Correct the path that --config names.",
        { cause: error }
      );
    }
    const reason2 = code === "EISDIR" ? "it is a folder" : code ?? "unknown error";
    throw new UserError(`the configuration ${name} cannot be read: ${reason2}`, void 0, { cause: error });
  }
  if (bytes.length > MAX_BYTES)
    throw new UserError(`${name}:1:1: larger than ${MAX_BYTES / 1e6} MB, which no configuration is`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${name}:1:1: not UTF-8 text`, "Save the file as UTF-8.", { cause: error });
  }
}
function displayName(file, cwd) {
  return (relative(cwd, file) || basename2(file)).replaceAll(sep, "/");
}

// src/cli/request.ts
async function configFor(options, io, services) {
  const config = await loadConfig({
    cwd: io.cwd,
    explicitFile: options.config,
    version,
    knownRules: services.ruleIds,
    checkExpression: services.checkExpression
  });
  const size = options["max-file-size"];
  if (size === void 0) return config;
  const maxFileSize = parseSize(size);
  if (maxFileSize === void 0) {
    throw new UserError(
      `--max-file-size cannot be "${size}"`,
      "It takes a number of bytes, or a size such as 50MB or 64MiB."
    );
  }
  return { ...config, maxFileSize };
}
async function scanRequest(invocation, io, services) {
  const { options } = invocation;
  const config = await configFor(options, io, services);
  await checkRules(options.rule ?? [], config, services);
  await checkExcludes(options.exclude ?? []);
  return {
    source: sourceRequest(invocation, io),
    cwd: io.cwd,
    config,
    ...options.pack && { packs: options.pack },
    ...options.rule && { rules: options.rule },
    exclude: options.exclude ?? [],
    failOn: options["fail-on"] ?? config.failOn,
    baselineFile: existingBaseline(options, config, io),
    now: io.now(),
    signal: io.signal
  };
}
function baselineFile(options, config, io) {
  if (options.baseline !== void 0) return resolve3(io.cwd, options.baseline);
  const folder = config.file === void 0 ? findProject(io.cwd).root : dirname2(config.file);
  return resolve3(folder, config.baseline);
}
function existingBaseline(options, config, io) {
  const file = baselineFile(options, config, io);
  if (existsSync2(file)) return file;
  if (options.baseline === void 0) return void 0;
  throw new UserError(
    `the baseline ${options.baseline} does not exist`,
    "Run hushlint baseline to write one, or correct the path."
  );
}
function sourceRequest({ options, positionals }, io) {
  if (options.staged) return { kind: "staged" };
  if (options.range !== void 0) return { kind: "range", range: options.range };
  if (options.history) return { kind: "history", unreachable: options.unreachable ?? false };
  if (options.stdin) {
    const path = options["stdin-path"];
    return { kind: "stdin", stream: io.stdin, ...path !== void 0 && { path } };
  }
  return { kind: "worktree", paths: positionals };
}
async function checkRules(rules, config, services) {
  if (rules.length === 0) return;
  const known = /* @__PURE__ */ new Set([...await services.ruleIds(), ...config.patterns.map((pattern) => pattern.id)]);
  for (const rule of rules) {
    if (!known.has(rule))
      throw new UserError(`unknown rule "${rule}"${suggestion(rule, known)}`, "hushlint rules lists them.");
  }
}
async function checkExcludes(globs) {
  if (globs.length === 0) return;
  const { globProblem } = await import("./config-glob.js");
  for (const glob of globs) {
    const problem = globProblem(glob);
    if (problem !== void 0)
      throw new UserError(
        `the glob "${glob}" of --exclude ${problem}`,
        "Globs look like '**/*.snap'; quote them for the shell."
      );
  }
}

export {
  openOutput,
  configFor,
  scanRequest,
  baselineFile
};
