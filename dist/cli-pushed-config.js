const { mkdtempSync, rmSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { basename, join } = globalThis.process.getBuiltinModule("node:path");
const { posix } = globalThis.process.getBuiltinModule("node:path");
import {
  resolveCommit
} from "./shared-git-refs.js";
import "./shared-runtime.js";

// src/cli/pushed-config.ts
import { CONFIG_FILES, DEFAULTS } from "./cli.js";
import { UserError } from "./cli.js";
import { runGit } from "./cli.js";
import { withSize } from "./cli.js";
async function pushedConfig(updates, options, { cwd }, services) {
  const head = await resolveHead(cwd);
  const update = updates.find(({ ref }) => ref === head.ref);
  const tip = update === void 0 ? head.id : update.newId;
  const oldTip = update === void 0 ? tip : update.oldId;
  const configFile = await configIn(cwd, tip);
  const config = withSize(
    configFile === void 0 ? { file: void 0, ...DEFAULTS } : await parse(cwd, configFile, services),
    options
  );
  const baseline = posix.normalize(config.baseline);
  const baselineBlob = await blobAt(cwd, tip, baseline);
  const changed = [];
  if (oldTip !== void 0 && oldTip !== tip) {
    for (const name of [...CONFIG_FILES, baseline]) {
      if (await blobAt(cwd, oldTip, name) !== await blobAt(cwd, tip, name)) changed.push(name);
    }
  }
  if (baselineBlob === void 0) return { config, baselineFile: void 0, changed, dispose: () => {
  } };
  const folder = mkdtempSync(join(tmpdir(), "hushlint-"));
  const baselineFile = join(folder, basename(baseline));
  writeFileSync(baselineFile, await runGit(cwd, ["cat-file", "blob", baselineBlob]));
  return { config, baselineFile, changed, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}
async function resolveHead(cwd) {
  const ref = await runGit(cwd, ["symbolic-ref", "--quiet", "HEAD"]).catch(() => void 0);
  return { ref: ref?.toString("utf8").trim(), id: await resolveCommit(cwd, "HEAD") };
}
async function configIn(cwd, tip) {
  const files = [];
  for (const name of CONFIG_FILES) {
    const blob = await blobAt(cwd, tip, name);
    if (blob !== void 0) files.push({ name, blob });
  }
  if (files.length > 1) {
    throw new UserError(
      `the default branch holds both ${CONFIG_FILES.join(" and ")}`,
      "Keep one of the two: only one would be read."
    );
  }
  return files[0];
}
async function parse(cwd, { name, blob }, services) {
  const text = (await runGit(cwd, ["cat-file", "blob", blob])).toString("utf8");
  const { parseConfig } = await import("./config-parse.js");
  const knownRules = await services.ruleIds();
  const data = await parseConfig(text, { name, knownRules, checkExpression: services.checkExpression });
  return { file: void 0, ...data };
}
async function blobAt(cwd, commit, path) {
  if (commit === void 0) return void 0;
  const entry = (await runGit(cwd, ["ls-tree", "-z", "--full-tree", commit, "--", path.replace(/^\.\//, "")])).toString("latin1");
  return /^100\d{3} blob ([0-9a-f]+)\t/.exec(entry)?.[1];
}
export {
  pushedConfig
};
