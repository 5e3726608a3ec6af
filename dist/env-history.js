import {
  describeEnvFile
} from "./shared-scanners-files-env-file.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/env-history.ts
import { severity } from "./cli.js";
function joinEnvVersions(placed, found, ignored) {
  const inHead = new Set(
    placed.filter(({ detection, history }) => detection.facts === void 0 && history?.inHead).map(({ detection }) => detection.valueGroup)
  );
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
    return { ...place, detection: joined(detection, own, history, inHead, ignored?.has(path.text)) };
  });
}
function joined(detection, versions, history, inHead, isIgnored) {
  const own = versions.flatMap(({ detections }) => detections.filter((each) => each.facts !== void 0));
  const facts = own.reduce(
    (all, { facts: each }) => unite(all, each),
    detection.facts
  );
  const values = versions.flatMap(({ detections }) => detections.filter((each) => each.facts === void 0));
  const live = new Set(
    values.filter((each) => each.live !== void 0 || inHead.has(each.valueGroup)).map((each) => each.valueGroup)
  ).size;
  const gravest = own.reduce(
    (level2, each) => severity(each.level) > severity(level2) ? each.level : level2,
    detection.level
  );
  const level = onPullsOnly(history) ? "note" : live > 0 ? "error" : gravest;
  return { ...detection, facts, level, message: sentence(facts, versions.length, history, live, isIgnored) };
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
    describeEnvFile(facts),
    versions > 1 ? `It had ${versions} versions` : "It had one version",
    ...added === void 0 ? [] : [`, added in ${short(added)}`],
    history.inHead ? `, last changed in ${short(history.lastTouched)}, and is still there` : history.removedIn === void 0 ? ", and is not in HEAD" : `, deleted in ${short(history.removedIn)}`,
    ".",
    live === 0 ? "" : ` ${live} of its values ${live === 1 ? "is" : "are"} still in use.`,
    isIgnored === void 0 ? "" : isIgnored ? "" : " Git does not ignore the path today."
  ];
  return `${parts[0]} ${parts.slice(1).join("")}`;
}
export {
  joinEnvVersions
};
