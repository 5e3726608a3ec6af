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
  joinEnvVersions: () => joinEnvVersions
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_files_env_file = require("./shared-scanners-files-env-file.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
function joinEnvVersions(placed, found, ignored) {
  const inHead = /* @__PURE__ */ new Map();
  for (const { detection, path, history } of placed) {
    if (detection.facts !== void 0 || !history?.inHead) continue;
    const paths = inHead.get(detection.valueGroup) ?? /* @__PURE__ */ new Set();
    inHead.set(detection.valueGroup, paths.add(path.text));
  }
  const versions = /* @__PURE__ */ new Map();
  for (const blob of found.filter(({ detections }) => detections.some((each) => each.facts))) {
    for (const { text } of blob.paths) versions.set(text, [...versions.get(text) ?? [], blob]);
  }
  return placed.map((place) => {
    const { detection, path, history } = place;
    if (history === void 0 || detection.pack !== "files") return place;
    if (detection.facts === void 0)
      return onPullsOnly(history) ? { ...place, detection: { ...detection, level: "note" } } : place;
    const own = versions.get(path.text) ?? [];
    const isElsewhere = (group) => [...inHead.get(group) ?? []].some((other) => other !== path.text);
    return { ...place, detection: joined(detection, own, history, isElsewhere, ignored?.has(path.text)) };
  });
}
function joined(detection, versions, history, isElsewhere, isIgnored) {
  const own = versions.flatMap(({ detections }) => detections.filter((each) => each.facts !== void 0));
  const facts = own.reduce(
    (all, { facts: each }) => unite(all, each),
    detection.facts
  );
  const values = versions.flatMap(({ detections }) => detections.filter((each) => each.facts === void 0));
  const live = values.filter(
    ({ live: live2, level: level2, valueGroup }) => live2 !== void 0 || level2 !== "note" && isElsewhere(valueGroup)
  );
  const isGrave = live.some(({ live: live2, level: level2 }) => live2 !== void 0 || level2 === "error");
  const gravest = own.reduce(
    (level2, each) => (0, import_cli.severity)(each.level) > (0, import_cli.severity)(level2) ? each.level : level2,
    detection.level
  );
  const count = new Set(live.map(({ valueGroup }) => valueGroup)).size;
  const level = onPullsOnly(history) ? "note" : isGrave ? "error" : gravest;
  return { ...detection, facts, level, message: sentence(facts, versions.length, history, count, isIgnored) };
}
function onPullsOnly({ refs }) {
  return refs.length > 0 && refs.every((ref) => /^refs\/(?:pull|merge-requests)\//.test(ref));
}
function unite(a, b) {
  return {
    variables: Math.max(a.variables, b.variables),
    secrets: [.../* @__PURE__ */ new Set([...a.secrets, ...b.secrets])],
    encrypted: a.encrypted && b.encrypted
  };
}
function sentence(facts, versions, history, live, isIgnored) {
  const short = (id) => id?.slice(0, 10) ?? "";
  const [added] = history.commits;
  const parts = [
    (0, import_shared_scanners_files_env_file.describeEnvFile)(facts),
    versions > 1 ? `It had ${versions} versions` : "It had one version",
    ...added === void 0 ? [] : [`, added in ${short(added)}`],
    history.inHead ? `, last changed in ${short(history.lastTouched)}, and is still there` : history.removedIn === void 0 ? ", and is not in HEAD" : `, deleted in ${short(history.removedIn)}`,
    ".",
    live === 0 ? "" : ` ${live} of its values ${live === 1 ? "is" : "are"} still in use.`,
    isIgnored === void 0 ? "" : isIgnored ? "" : " Git does not ignore the path today."
  ];
  return `${parts[0]} ${parts.slice(1).join("")}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  joinEnvVersions
});
