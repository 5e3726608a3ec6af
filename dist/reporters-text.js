import {
  LEVELS,
  countLevels,
  coverageTotals,
  plural,
  shortId,
  shortRef
} from "./shared-reporters-wording.js";
import {
  printable
} from "./shared-printable.js";
import "./shared-runtime.js";

// src/reporters/paint.ts
var same = (text) => text;
var plain = { error: same, warning: same, note: same, bold: same, dim: same, good: same };

// src/reporters/text.ts
var FOLD_ABOVE = 20;
var NAMED = 3;
var reportText = async (report, options) => {
  const paint = options.color ? (await import("./reporters-paint-chalk.js")).chalked : plain;
  const shown = report.findings.filter((finding) => options.all || finding.level !== "note");
  const folded = shown.length > FOLD_ABOVE;
  const lines = [];
  for (const group of byFile(shown)) lines.push(...fileLines(group, report, folded, options, paint), "");
  if (folded) lines.push(...ruleLines(shown, report, options, paint));
  if (options.debug) lines.push(...suppressedLines(report, paint));
  lines.push(...report.warnings.map((warning) => `${paint.warning("warning")} ${printable(warning)}`));
  lines.push(summary(report, options, paint));
  return `${lines.join("\n")}
`;
};
function byFile(findings) {
  const groups = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.[0]?.path.text === finding.path.text) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}
function fileLines(group, report, folded, options, paint) {
  const lines = [];
  const told = /* @__PURE__ */ new Set();
  for (const finding of group) {
    const rule = report.rules.get(finding.ruleId);
    lines.push(headLine(finding, rule, paint));
    if (finding.excerpt !== "") lines.push(`  ${paint.dim("|")} ${printable(finding.excerpt)}`);
    lines.push(...detailLines(finding, options, paint));
    if (!folded && rule !== void 0 && !told.has(rule.id)) lines.push(...advice(rule, options, paint));
    told.add(finding.ruleId);
  }
  return lines;
}
function headLine(finding, rule, paint) {
  const { startLine, startColumn } = finding.region;
  const place = `${printable(finding.path.text)}:${startLine}:${startColumn}`;
  const title = rule === void 0 ? "" : `  ${printable(rule.title)}`;
  return `${paint.bold(place)}  ${paint[finding.level](finding.level)}  ${printable(finding.ruleId)}${paint.dim(title)}`;
}
function detailLines(finding, options, paint) {
  const lines = [];
  const add = (label, text) => {
    lines.push(...labelled(label, text, options.width, paint));
  };
  if (finding.history !== void 0) add("where", printable(historySentence(finding)));
  for (const { message, region } of finding.related.slice(0, NAMED)) {
    add("with", printable(`${message} (line ${region.startLine})`));
  }
  const against = finding.evidence.filter(({ weight }) => weight === "against");
  const evidence = options.debug ? finding.evidence : against;
  if (evidence.length > 0) add("seen", printable(evidence.map(({ text }) => text).join("; ")));
  if (options.debug) add("id", printable(finding.fingerprint));
  return lines;
}
function historySentence(finding) {
  const { commits, refs, inHead, unreachable } = finding.history ?? {
    commits: [],
    refs: [],
    inHead: false,
    unreachable: false
  };
  const parts = [];
  if (finding.object?.type === "commit") parts.push(`message of commit ${shortId(finding.object.id)}`);
  else if (finding.object?.type === "tag") parts.push(`message of tag ${shortId(finding.object.id)}`);
  else if (commits.length > 0) parts.push(`came in with ${some(commits.map(shortId), "commit")}`);
  else if (finding.object !== void 0) parts.push(`in object ${shortId(finding.object.id)}`);
  if (finding.object?.type !== "commit" && finding.object?.type !== "tag") {
    parts.push(inHead ? "still in HEAD" : "no longer in HEAD");
  }
  if (unreachable) parts.push("nothing reaches it");
  else if (refs.length > 0) parts.push(`reached by ${some(refs.map(shortRef), "ref")}`);
  else parts.push("reached by no branch or tag");
  return parts.join(", ");
}
function some(names, noun) {
  const rest = names.length - NAMED;
  const list = names.slice(0, NAMED).join(", ");
  return rest > 0 ? `${list} and ${rest} more ${noun}${rest === 1 ? "" : "s"}` : list;
}
function advice(rule, options, paint) {
  return [
    ...labelled("why", printable(rule.why), options.width, paint),
    ...labelled("fix", printable(rule.fix), options.width, paint)
  ];
}
function ruleLines(shown, report, options, paint) {
  const counts = /* @__PURE__ */ new Map();
  for (const { ruleId, level } of shown) {
    const known = counts.get(ruleId) ?? { level, count: 0 };
    const graver = LEVELS.indexOf(level) < LEVELS.indexOf(known.level) ? level : known.level;
    counts.set(ruleId, { level: graver, count: known.count + 1 });
  }
  const order = [...counts].sort(
    ([a, x], [b, y]) => LEVELS.indexOf(x.level) - LEVELS.indexOf(y.level) || y.count - x.count || (a < b ? -1 : 1)
  );
  const lines = [];
  for (const [id, { level, count }] of order) {
    const rule = report.rules.get(id);
    if (rule === void 0) continue;
    lines.push(`${paint[level](printable(id))}  ${printable(rule.title)}, ${plural(count, "finding")}`);
    lines.push(...advice(rule, options, paint), "");
  }
  return lines;
}
function suppressedLines(report, paint) {
  if (report.suppressed.length === 0) return [];
  const lines = report.suppressed.map(({ path, region, ruleId, suppressedBy }) => {
    const place = `${path.text}:${region.startLine}:${region.startColumn}`;
    return paint.dim(printable(`  ${place}  ${ruleId}  ${suppressedBy.kind}: ${suppressedBy.reason}`));
  });
  return ["Taken out:", ...lines, ""];
}
function summary(report, options, paint) {
  const counts = countLevels(report.findings);
  const parts = LEVELS.filter((level) => counts[level] > 0).map(
    (level) => paint[level](plural(counts[level], level))
  );
  const hint = counts.note > 0 && !options.all ? " (use --all to list the notes)" : "";
  const found = parts.length > 0 ? parts.join(", ") + hint : paint.good("No findings");
  const suppressed = report.suppressed.length > 0 ? `, ${report.suppressed.length} suppressed` : "";
  const incomplete = report.exitCode === 2 ? paint.error("; the run is incomplete") : "";
  return `${found}${suppressed} in ${coverageTotals(report.coverage)}${incomplete}`;
}
function labelled(label, text, width, paint) {
  const indent = 8;
  const room = Math.max(width - indent, 40);
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((part, i) => `  ${paint.dim((i === 0 ? label : "").padEnd(indent - 2))}${part}`);
}
export {
  reportText
};
