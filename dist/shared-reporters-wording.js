// src/reporters/wording.ts
var LEVELS = ["error", "warning", "note"];
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function countLevels(findings) {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.level]++;
  return counts;
}
function formatBytes(bytes) {
  if (bytes < 1e3) return plural(bytes, "byte");
  const units = ["kB", "MB", "GB", "TB"];
  let value = bytes / 1e3;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}
function coverageTotals(coverage) {
  const parts = coverage.commits === void 0 ? [] : [plural(coverage.commits, "commit")];
  parts.push(plural(coverage.blobs, "blob"), formatBytes(coverage.bytes));
  return parts.join(", ");
}
function coverageDetails(coverage) {
  const lines = coverage.skipped.filter((skipped) => skipped.count > 0).map((skipped) => {
    const some = skipped.examples.slice(0, 3);
    const more = skipped.count > some.length ? ", …" : "";
    const examples = some.length > 0 ? `: ${some.join(", ")}${more}` : "";
    const size = skipped.bytes > 0 ? `, ${formatBytes(skipped.bytes)}` : "";
    return `Not scanned: ${skipped.count} ${SKIPPED[skipped.reason]}${size}${examples}`;
  });
  lines.push(...coverage.remarks);
  if (coverage.incomplete)
    lines.push("This run is incomplete: something that was asked for could not be read.");
  return lines;
}
function shortId(id) {
  return id.slice(0, 10);
}
function shortRef(ref) {
  return ref.replace(/^refs\/(heads\/|remotes\/)?/, "");
}
var SKIPPED = {
  "too-large": "over the size limit",
  "lfs-pointer": "in Git LFS (the pointer was seen, the content was not)",
  submodule: "in submodules",
  unreadable: "unreadable",
  missing: "missing from the object store",
  corrupt: "corrupt",
  excluded: "excluded by --exclude or the configuration",
  unreachable: "that nothing reaches",
  "special-file": "not regular files"
};

export {
  LEVELS,
  plural,
  countLevels,
  formatBytes,
  coverageTotals,
  coverageDetails,
  shortId,
  shortRef
};
