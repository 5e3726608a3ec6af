// src/findings/fingerprint.ts
function makeFingerprint({ rule, path, tag }) {
  return `${rule}:${path.replace(unsafe, encode)}:${tag}`;
}
function parseFingerprint(text) {
  const parts = text.split(":");
  const [rule = "", path = "", tag = ""] = parts;
  if (parts.length !== 3 || !ruleId.test(rule) || !tagForm.test(tag)) return void 0;
  try {
    return { rule, path: decodeURIComponent(path), tag };
  } catch {
    return void 0;
  }
}
var ruleId = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i;
var tagForm = /^[^\s:]+$/;
var unsafe = /[%:\p{Cc}\u2028\u2029\p{Cs}]/gu;
function encode(character) {
  return [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

// src/findings/baseline.ts
var BASELINE_VERSION = 1;
function applyBaseline(findings, baseline, { today, pathExists, scope }) {
  const suppressions = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  const warnings = [];
  const isExpired = ({ expires }) => expires !== void 0 && expires < today;
  const byFingerprint = groupBy(baseline.entries, (entry) => entry.fingerprint);
  const open = [];
  for (const finding of findings) {
    const entries = byFingerprint.get(finding.fingerprint) ?? [];
    for (const entry of entries) used.add(entry);
    const valid = entries.find((entry) => !isExpired(entry));
    if (valid) suppressions.set(finding, suppression(valid, baseline));
    else open.push(finding);
  }
  for (const entry of baseline.entries) {
    if (!used.has(entry) || !isExpired(entry)) continue;
    warnings.push(`${place(entry, baseline)}: ${entry.fingerprint} expired on ${entry.expires} and is reported again.`);
  }
  if (pathExists) {
    const gone = baseline.entries.filter((entry) => !isExpired(entry) && !standsInTree(entry.path, pathExists));
    for (const [entry, moved] of renames(open, gone, pathExists)) {
      used.add(entry);
      for (const finding of moved) suppressions.set(finding, suppression(entry, baseline, `moved from ${entry.path}`));
      const path = moved[0]?.path.text;
      warnings.push(`${place(entry, baseline)}: ${entry.path} has moved to ${path}; run hushlint baseline to add the new path.`);
    }
  }
  const unmatched = scope === "part" ? [] : baseline.entries.filter((entry) => !used.has(entry) && (scope === "history" || !entry.history));
  return { suppressions, unmatched, warnings: [...warnings, ...unmatchedWarnings(unmatched, baseline)] };
}
function renames(open, gone, pathExists) {
  const pairs = [];
  const candidates = groupBy(
    gone.length === 0 ? [] : open.filter(({ path }) => standsInTree(path.text, pathExists)),
    ({ ruleId: ruleId2, fingerprint }) => `${ruleId2}:${fingerprint.slice(fingerprint.lastIndexOf(":") + 1)}`
  );
  for (const [key, entries] of groupBy(gone, ({ rule, tag }) => `${rule}:${tag}`)) {
    const found = candidates.get(key) ?? [];
    const [entry] = entries;
    const isOneEntry = entry !== void 0 && entries.every(({ path }) => path === entry.path);
    if (isOneEntry && new Set(found.map(({ path }) => path.text)).size === 1) pairs.push([entry, found]);
  }
  return pairs;
}
function standsInTree(path, pathExists) {
  return pathExists(path) || path.includes("!") && pathExists(path.slice(0, path.indexOf("!")));
}
function suppression({ reason }, { file }, note) {
  return { kind: "baseline", reason: [reason ?? `accepted in ${file}`, note ?? []].flat().join("; ") };
}
var MOST_NAMED = 5;
function unmatchedWarnings(unmatched, baseline) {
  const named = unmatched.slice(0, MOST_NAMED).map(
    (entry) => `${place(entry, baseline)}: ${entry.fingerprint} matches nothing any more; its line can go.`
  );
  const more = unmatched.length - named.length;
  return more === 0 ? named : [...named, `${baseline.file}: ${more} more entries match nothing any more.`];
}
function place({ line }, { file }) {
  return `${file}:${line}`;
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export {
  makeFingerprint,
  parseFingerprint,
  BASELINE_VERSION,
  applyBaseline
};
