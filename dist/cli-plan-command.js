const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { resolve: resolve2 } = globalThis.process.getBuiltinModule("node:path");
const { lstatSync, realpathSync, rmSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { basename, dirname, join, relative, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
import "./shared-runtime.js";

// src/cli/plan-command.ts
import { findProject as findProject2 } from "./cli.js";
import { UserError as UserError4 } from "./cli.js";

// src/plan/check-plan.ts
import { UserError } from "./cli.js";

// src/plan/make-plan.ts
import { severity } from "./cli.js";

// src/plan/variable.ts
function variableOf({ live, evidence, excerpt, redacted }) {
  const used = live === void 0 ? void 0 : /^([A-Za-z_]\w*) in /.exec(live)?.[1];
  if (used !== void 0) return used;
  for (const { kind, text } of evidence) {
    const named = kind === "name" ? /^the key's name, (.+), says /.exec(text)?.[1] : void 0;
    if (named !== void 0) return named;
  }
  const shown = redacted.replace(/ \([^()]*\)$/, "");
  const at = excerpt.indexOf(shown);
  if (shown === "" || at === -1 || excerpt.indexOf(shown, at + shown.length) !== -1) return void 0;
  return /([A-Za-z_][\w.-]*)["'`]?\s*[:=]\s*["'`]?(?:[\w+-]+:\/\/\S*)?$/.exec(excerpt.slice(0, at))?.[1];
}

// src/plan/make-plan.ts
var FILE_RULES = /* @__PURE__ */ new Set(["env-file", "key-file", "shell-history", "state-file"]);
function makePlan(report, options) {
  const wanted = report.findings.filter(({ level }) => options.all || level !== "note");
  const notes = report.findings.filter((finding) => isLeak(finding) && !wanted.includes(finding)).length;
  const groups = /* @__PURE__ */ new Map();
  for (const finding of wanted.filter(isSecret)) {
    const group = groups.get(finding.valueGroup);
    if (group === void 0) groups.set(finding.valueGroup, [finding]);
    else group.push(finding);
  }
  const values = [...groups.values()].map((places) => leakedValue(places, options)).sort(byUrgency);
  return {
    values: together(values),
    files: wanted.filter(isFile).sort((a, b) => compare(a.path, b.path) || compare(a.ruleId, b.ruleId)),
    notes,
    accepted: report.suppressed.filter(isLeak).length,
    report: { source: report.source, incomplete: report.incomplete },
    hasInventory: options.inventory !== void 0
  };
}
function isLeak(finding) {
  return isSecret(finding) || isFile(finding);
}
function isSecret({ subject, ruleId }) {
  return subject === void 0 && !FILE_RULES.has(ruleId);
}
function isFile({ ruleId }) {
  return FILE_RULES.has(ruleId);
}
function isPresent({ history }) {
  return history === void 0 || history.inHead;
}
function leakedValue(places, { rules, inventory }) {
  const [main] = [...places].sort(
    (a, b) => severity(b.level) - severity(a.level) || Number(isGeneral(a)) - Number(isGeneral(b))
  );
  const names = places.map(variableOf).filter((name2) => name2 !== void 0);
  const entries = names.map((name2) => [name2, inventory?.(name2)]);
  const [name, entry] = entries.find(
    ([, found]) => found !== void 0
  ) ?? entries[0] ?? [void 0, void 0];
  return {
    variable: name,
    ruleId: main.ruleId,
    level: main.level,
    redacted: main.redacted,
    rule: rules.get(main.ruleId),
    live: places.find(({ live }) => live !== void 0)?.live,
    present: places.some(isPresent),
    inventory: entry,
    places,
    coupled: entry?.coupledWith ?? []
  };
}
var isGeneral = ({ ruleId }) => ruleId === "generic-secret" || ruleId === "known-value";
function byUrgency(a, b) {
  return Number(b.live !== void 0) - Number(a.live !== void 0) || Number(b.present) - Number(a.present) || severity(b.level) - severity(a.level) || compare(a.ruleId, b.ruleId) || compare(a.places[0]?.path ?? "", b.places[0]?.path ?? "");
}
function together(values) {
  const left = new Set(values);
  const order = [];
  const take = (value) => {
    if (!left.delete(value)) return;
    order.push(value);
    for (const other of [...left]) if (areCoupled(value, other)) take(other);
  };
  values.forEach(take);
  return order.map((value) => ({
    ...value,
    coupled: [
      .../* @__PURE__ */ new Set([
        ...value.coupled,
        ...order.filter((other) => other !== value && areCoupled(value, other)).flatMap(({ variable }) => variable ?? [])
      ])
    ]
  }));
}
function areCoupled(a, b) {
  const names = (from, to) => to.variable !== void 0 && (from.inventory?.coupledWith.includes(to.variable) ?? false);
  return names(a, b) || names(b, a);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/plan/markdown.ts
import { printable } from "./cli.js";
function code(text) {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) && !/^ *$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function plain(text) {
  return printable(text).replace(/[\\`*_[\]<>&]/g, (found) => `\\${found}`);
}
function link(text, destination) {
  return `[${plain(text)}](<${printable(destination).replace(/[<>\\]/g, (found) => encodeURIComponent(found))}>)`;
}
function box(text, kind, fingerprints = []) {
  const words = [...new Set(fingerprints)].map(encodeMark);
  return `- [ ] ${text} <!-- ${["hushlint", kind, ...words].join(" ")} -->`;
}
function readMark(comment) {
  const words = /^<!-- hushlint (gone|gone-with-notes|rotated|by-hand)((?: \S+)*) -->$/.exec(comment);
  if (words === null) return void 0;
  const fingerprints = (words[2] ?? "").split(" ").filter((word) => word !== "");
  return { kind: words[1], fingerprints: fingerprints.map(decodeMark) };
}
function encodeMark(fingerprint) {
  return [...Buffer.from(fingerprint)].map((byte, at, bytes) => {
    const character = String.fromCharCode(byte);
    const next = String.fromCharCode(bytes[at + 1] ?? 0);
    const allowed = /[\w.:~/@]/.test(character) || character === "-" && /[a-z0-9]/i.test(next);
    return allowed ? character : `%${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}
function decodeMark(word) {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

// src/plan/value-bytes.ts
import { characterStart, utf16Length } from "./cli.js";
function spanOf(bytes, region) {
  const start = offsetOf(bytes, region.startLine, region.startColumn);
  const end = offsetOf(bytes, region.endLine, region.endColumn);
  return start === void 0 || end === void 0 || start >= end ? void 0 : { start, end };
}
function lineStart(bytes, offset) {
  return offset === 0 ? 0 : bytes.lastIndexOf(LF, offset - 1) + 1;
}
var LF = 10;
function offsetOf(bytes, line, column) {
  let at = 0;
  for (let current = 1; current < line; current++) {
    const end = bytes.indexOf(LF, at);
    if (end === -1) return void 0;
    at = end + 1;
  }
  for (let units = 1; units < column; ) {
    if (at >= bytes.length) return void 0;
    const next = nextCharacter(bytes, at);
    units += utf16Length(bytes, at, next);
    at = next;
  }
  return at;
}
function nextCharacter(bytes, at) {
  let next = at + 1;
  while (next < bytes.length && characterStart(bytes, next) !== next) next++;
  return next;
}

// src/plan/replacements.ts
async function makeReplacements(findings, read) {
  const replaceable = findings.filter((finding) => !isWithin(finding));
  const byObject = groupByObject(replaceable);
  const left = new Set(replaceable);
  const found = { values: /* @__PURE__ */ new Map(), inContext: /* @__PURE__ */ new Map() };
  await read([...byObject.keys()], (id, bytes) => {
    const own = byObject.get(id) ?? [];
    if (isBinary(bytes)) for (const finding of own) left.delete(finding);
    if (isBinary(bytes)) return;
    const spans = own.flatMap(
      (finding) => regionsOf(finding).map((region) => ({ finding, span: spanOf(bytes, region) }))
    );
    for (const { finding, span } of spans) {
      if (span === void 0) continue;
      left.delete(finding);
      const before = spans.flatMap(
        (other) => other.span && other.span.end <= span.start ? other.span.end : []
      );
      add(found, bytes, { span, before, isWord: isWordLike(finding.fingerprint) });
    }
  });
  const lines = linesOf(found);
  return { text: Buffer.concat(lines), lines: lines.length, unread: [...left] };
}
async function findUnreplaceable(findings, read) {
  const found = new Set(findings.filter(isWithin));
  const byObject = groupByObject(findings);
  await read([...byObject.keys()], (id, bytes) => {
    if (isBinary(bytes)) for (const finding of byObject.get(id) ?? []) found.add(finding);
  });
  return findings.filter((finding) => found.has(finding));
}
function isBinary(bytes) {
  return bytes.subarray(0, 8192).includes(0);
}
function isWithin({ lineHash, object }) {
  return lineHash === void 0 && object?.type === "blob";
}
function groupByObject(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding.object === void 0) continue;
    const { id } = finding.object;
    const group = groups.get(id);
    if (group === void 0) groups.set(id, [finding]);
    else group.push(finding);
  }
  return groups;
}
var SURE = 12;
var CONTEXT = 16;
var REPLACEMENT = "***REMOVED***";
function regionsOf({ region, related, evidence }) {
  if (!evidence.some(({ kind }) => kind === "pair")) return [region];
  return [region, ...related.flatMap((place) => place.path === void 0 ? place.region : [])];
}
function add(found, bytes, { span, before, isWord }) {
  const value = Buffer.from(bytes.subarray(span.start, span.end));
  if (value.length >= SURE && !isWord) {
    found.values.set(value.toString("latin1"), value);
    return;
  }
  const from = Math.max(lineStart(bytes, span.start), span.start - CONTEXT, ...before);
  const context = bytes.subarray(from, span.start);
  const behind = context.length === 0 ? "(?<![0-9A-Za-z_])" : `(?<=${pythonPattern(context)})`;
  const pattern = `${behind}${pythonPattern(value)}(?![0-9A-Za-z_])`;
  found.inContext.set(pattern, Buffer.from(pattern));
}
function isWordLike(fingerprint) {
  return fingerprint.slice(fingerprint.lastIndexOf(":") + 1).startsWith("~");
}
function linesOf({ values, inContext }) {
  const all = [...values.values()].sort((a, b) => b.length - a.length || a.compare(b));
  const several = all.filter((value) => value.includes(LF2));
  const within = (value) => several.some((whole) => whole.includes(value));
  const single = all.filter((value) => !value.includes(LF2));
  const line = (kind, text) => Buffer.concat([Buffer.from(`${kind}:`), Buffer.from(text), Buffer.from(`==>${REPLACEMENT}
`)]);
  return [
    ...single.filter((value) => !within(value)).map((value) => line("literal", value)),
    ...several.map((value) => line("regex", pythonPattern(value))),
    ...single.filter(within).map((value) => line("regex", pythonPattern(value))),
    ...[...inContext.keys()].sort().map((pattern) => line("regex", pattern))
  ];
}
var LF2 = 10;
function pythonPattern(bytes) {
  return [...bytes].map((byte) => {
    const character = String.fromCharCode(byte);
    if (character === "\n") return "\\x0d?\\x0a";
    return /[0-9A-Za-z_]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, "0")}`;
  }).join("").replaceAll("\\x0d\\x0d?\\x0a", "\\x0d?\\x0a");
}

// src/plan/check-plan.ts
async function checkPlan(text, name, report) {
  const boxes = await boxesOf(text);
  if (boxes.length === 0)
    throw new UserError(`${name} is no plan of hushlint`, "Write one with hushlint plan --output PLAN.md.");
  const all = [...report.findings, ...report.suppressed];
  const there = new Set(all.map(({ fingerprint }) => fingerprint));
  const certain = all.filter(({ level, fingerprint }) => level !== "note" || !isWordLike(fingerprint));
  const atLevel = new Set(certain.map(({ fingerprint }) => fingerprint));
  const live = new Set(all.flatMap(({ live: live2, fingerprint }) => live2 === void 0 ? [] : fingerprint));
  const done = ({ mark, ticked }) => {
    const { kind, fingerprints } = mark;
    if (kind === "gone" || kind === "gone-with-notes") {
      const left = kind === "gone" ? atLevel : there;
      return !fingerprints.some((fingerprint) => left.has(fingerprint)) && (ticked || !report.incomplete);
    }
    return ticked && !(kind === "rotated" && fingerprints.some((fingerprint) => live.has(fingerprint)));
  };
  const ticks = boxes.map((box2) => [box2.at, done(box2)]);
  const characters = [...ticks].reverse().reduce((plan, [at, ticked]) => {
    return `${plan.slice(0, at)}${ticked ? "x" : " "}${plan.slice(at + 1)}`;
  }, text);
  const planned = new Set(boxes.flatMap(({ mark }) => mark.fingerprints));
  return {
    text: characters,
    boxes: boxes.length,
    open: ticks.filter(([, ticked]) => !ticked).length,
    unplanned: report.findings.filter(
      (finding) => isLeak(finding) && finding.level !== "note" && !planned.has(finding.fingerprint)
    )
  };
}
async function boxesOf(text) {
  const { fromMarkdown } = await import("./mdast-util-from-markdown-index.js");
  const boxes = [];
  const walk = (node) => {
    const [paragraph] = node.type === "listItem" ? node.children ?? [] : [];
    const mark = (paragraph?.children ?? []).map(markOf).find((found) => found !== void 0);
    const start = paragraph?.children?.[0]?.position?.start.offset;
    if (mark !== void 0 && start !== void 0) {
      const written = /^\[([ xX])\] /.exec(text.slice(start, start + 4))?.[1];
      if (written !== void 0) boxes.push({ at: start + 1, ticked: written !== " ", mark });
    }
    node.children?.forEach(walk);
  };
  walk(fromMarkdown(text));
  return boxes;
}
function markOf({ type, value = "" }) {
  return type === "html" ? readMark(value) : void 0;
}

// src/plan/read-report.ts
import { UserError as UserError2 } from "./cli.js";
var VERSION = 1;
var HINT = "Write one with hushlint --history --format json --output FILE.";
function readReport(text, name) {
  const report = record(parse(text, name));
  if (report?.schemaVersion !== VERSION)
    throw new UserError2(`${name} is no report of hushlint in JSON, version ${VERSION}`, HINT);
  const findings = list(report.findings, name);
  return {
    source: typeof report.source === "string" ? report.source : "",
    incomplete: report.exitCode === 2 || record(report.coverage)?.incomplete === true,
    findings: findings.map((finding) => toFinding(finding, name)),
    suppressed: list(report.suppressed ?? [], name).map((finding) => toFinding(finding, name))
  };
}
function parse(text, name) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError2(`${name} is no JSON`, HINT);
  }
}
function toFinding(value, name) {
  const finding = record(value);
  if (!finding || !TEXTS.every((key) => typeof finding[key] === "string") || !isRegion(finding.region))
    throw new UserError2(`${name} holds a finding that is not complete`, HINT);
  const { pathBytes, history, evidence, related } = finding;
  const given = finding;
  return {
    ...given,
    pathBytes: typeof pathBytes === "string" ? Buffer.from(pathBytes, "base64") : void 0,
    evidence: Array.isArray(evidence) ? given.evidence : [],
    related: Array.isArray(related) ? given.related.filter((place) => isRegion(record(place)?.region)) : [],
    ...record(history) && { history: toHistory(record(history) ?? {}) }
  };
}
var TEXTS = ["ruleId", "pack", "level", "path", "excerpt", "redacted", "fingerprint"];
function toHistory(history) {
  const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  return {
    commits: texts(history.commits),
    refs: texts(history.refs),
    inHead: history.inHead === true,
    unreachable: history.unreachable === true
  };
}
function isRegion(value) {
  const region = record(value);
  const keys = ["startLine", "startColumn", "endLine", "endColumn"];
  return region !== void 0 && keys.every((key) => Number.isInteger(region[key]));
}
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function list(value, name) {
  if (Array.isArray(value)) return value;
  throw new UserError2(`${name} has no list of findings`, HINT);
}

// src/plan/shell.ts
function shellWord(text, raw) {
  if (raw === void 0 && /^[A-Za-z0-9_@%+:,./][\w@%+:,./-]*$/.test(text)) return text;
  if (raw === void 0 && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const bytes = raw ?? Buffer.from(text);
  return `$'${[...bytes].map(ansi).join("")}'`;
}
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function ansi(byte) {
  const character = String.fromCharCode(byte);
  return /[\w@%+:,./ -]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, "0")}`;
}

// src/plan/clean-up.ts
function cleanUp(plan, options) {
  const doomed = pathsToRemove(plan, options);
  return [
    "## Clean the history",
    "",
    "Rotate first: what was pushed was read, and no rewriting takes that back. All commands are those of a POSIX shell, from the root of the repository.",
    "",
    ...[
      mendHead(plan, doomed),
      dropStashes(plan),
      ...plan.values.length === 0 ? [] : [writeReplacements(options)],
      rewrite(plan, doomed, options)
    ].flatMap((step, at) => [`### Step ${at + 1}: ${step[0]}`, "", ...step.slice(1), ""]),
    ...AFTERWARDS
  ];
}
function pathsToRemove(plan, { unreplaceable }) {
  const byWord = /* @__PURE__ */ new Map();
  for (const finding of [...plan.files, ...unreplaceable.filter(({ object }) => object?.type === "blob")]) {
    const member = finding.lineHash === void 0 ? finding.path.indexOf("!") : -1;
    const shown = member === -1 ? finding.path : finding.path.slice(0, member);
    const raw = finding.pathBytes;
    const end = raw !== void 0 && member !== -1 ? raw.indexOf("!".charCodeAt(0)) : void 0;
    const word = shellWord(shown, raw?.subarray(0, end));
    const known = byWord.get(word);
    byWord.set(word, { word, shown, present: known?.present === true || isPresent(finding) });
  }
  return [...byWord.values()].sort((a, b) => a.shown < b.shown ? -1 : 1);
}
function mendHead(plan, doomed) {
  const tracked = doomed.filter(({ present }) => present);
  const inFiles = plan.values.some(
    ({ places }) => places.some((place) => isPresent(place) && (place.object?.type ?? "blob") === "blob")
  );
  const lines = [
    ...inFiles ? [
      "Values that still stand in files: load them from the environment instead, and commit that. The rewriting puts `***REMOVED***` where they stand.",
      ""
    ] : [],
    ...tracked.length > 0 ? [
      "Files that are still tracked: stop tracking them, and ignore them.",
      "",
      ...shell([`git rm --cached -- ${tracked.map(({ word }) => word).join(" ")}`]),
      "",
      `Add to \`.gitignore\`, and commit: ${tracked.map(({ shown }) => code(shown)).join(", ")}`
    ] : []
  ];
  const none = "Nothing of this stands in HEAD. Go on.";
  return [
    "mend what is checked out",
    ...lines.length > 0 ? lines : [none],
    "",
    box("HEAD is mended and pushed", "by-hand")
  ];
}
function dropStashes(plan) {
  const findings = [...plan.values.flatMap(({ places }) => places), ...plan.files];
  const here = findings.some(({ history }) => history?.refs.includes("refs/stash"));
  return [
    "drop the stashes",
    here ? "Stashes of this clone hold some of it. They are not pushed, and git-filter-repo refuses or passes over them, so they are dropped. Take out what you need first (`git stash show -p`), without the values; dropping cannot be undone." : "No stash of this clone holds any of it. Everybody else looks through theirs.",
    "",
    ...shell(["git stash list", ...here ? ["git stash clear"] : []]),
    "",
    box("Stashes are dropped in every clone", "by-hand")
  ];
}
function writeReplacements({ replacements }) {
  if (replacements !== void 0)
    return [
      "the values to replace",
      `They stand, in clear, in ${code(replacements)}, which only you can read. Look through it: what stands there is replaced everywhere. Delete it when you are done.`,
      "",
      ...shell([`REPLACEMENTS=${replacements}`])
    ];
  return [
    "write the values to replace",
    "Into a file outside of the repository that only you can read. Look through it: what stands there is replaced everywhere. Delete it when you are done.",
    "",
    ...shell([
      'REPLACEMENTS="$HOME/hushlint-replacements.txt"',
      'hushlint plan --replacements "$REPLACEMENTS" --output /dev/null'
    ])
  ];
}
function rewrite(plan, doomed, { unreplaceable }) {
  const options = [
    ...doomed.length === 0 ? [] : ["--invert-paths", ...doomed.map(({ word }) => `--path ${word}`)],
    ...plan.values.length === 0 ? [] : ['--replace-text "$REPLACEMENTS"', '--replace-message "$REPLACEMENTS"']
  ];
  const command = ["git filter-repo --sensitive-data-removal", ...options].join(" \\\n  ");
  const whole = unreplaceable.filter(({ object }) => object?.type === "blob").length;
  return [
    "rewrite a fresh mirror",
    'With [git-filter-repo](<https://github.com/newren/git-filter-repo>) 2.47 or later (`pip install git-filter-repo`); an older one does not know `--sensitive-data-removal`, leave it out. Contents and the messages of commits and tags are rewritten on every ref; commits, tags and all that comes after them get new ids, and signatures are lost. Without a remote, put `.` in the place of `"$(git remote get-url origin)"`.',
    ...whole === 0 ? [] : [
      "",
      "Files that are binary, archives, or in UTF-16 cannot be replaced within: they go as a whole, with all their versions. Commit them again without the value if they are needed."
    ],
    "",
    ...shell([
      'git clone --mirror --no-local "$(git remote get-url origin)" ../hushlint-clean.git',
      "cd ../hushlint-clean.git",
      "git update-ref -d refs/stash",
      command,
      "hushlint --history --pack secrets --fail-on warning"
    ]),
    "",
    "The last command must end with 0 before anything is pushed. What it still finds is written in another way or in another place: make a new plan in this folder, and carry that out as well."
  ];
}
function shell(commands) {
  return ["```sh", ...commands, "```"];
}
var AFTERWARDS = [
  "## Publish it",
  "",
  "Announce it first: everybody pushes what they have, and stops. Allow the forced push on protected branches for as long as it takes.",
  "",
  ...shell(["git push --force --mirror origin"]),
  "",
  "GitHub refuses to overwrite `refs/pull/*`; that is expected, all other refs must go through.",
  "",
  box("The new history is pushed to every remote", "by-hand"),
  box(
    "The host was asked to drop cached views and the refs of pull requests (git-filter-repo printed the first changed commits, which it will ask for)",
    "by-hand"
  ),
  box("Forks are deleted, or rewritten as well", "by-hand"),
  box(
    "Caches, artifacts and logs of CI, container images and packages that were built of the old commits are deleted",
    "by-hand"
  ),
  box(
    "Every old clone is deleted and made anew: a pull into an old one brings the old history back",
    "by-hand"
  ),
  box("The file of replacements is deleted", "by-hand"),
  box("The date of the rotation is written down where the project keeps it", "by-hand"),
  "",
  "## Prove it",
  "",
  "In a new clone with everything (`git clone --mirror`, then the same in a clone that you work in). It ends with 0 when the audit finds nothing of this plan and all boxes are ticked:",
  "",
  ...shell([
    "hushlint --history --unreachable --pack secrets --fail-on warning",
    "hushlint plan --check PLAN.md"
  ]),
  ""
];

// src/plan/render.ts
function renderPlan(plan, options) {
  const { values, files } = plan;
  const lines = ["# Rotation plan", "", ...summary(plan)];
  if (values.length > 0) lines.push("## Rotate", "", ...values.flatMap(valueSection));
  if (files.length > 0) lines.push("## Files that leave the history", "", ...files.map(fileBox), "");
  if (values.length + files.length > 0) lines.push(...cleanUp(plan, options));
  return `${lines.join("\n").trimEnd()}
`;
}
function summary({ values, files, notes, accepted, report, hasInventory }) {
  const live = values.filter((value) => value.live !== void 0).length;
  const present = values.filter((value) => value.present).length;
  const sentences = [
    values.length + files.length === 0 ? "Nothing to rotate, and nothing to clean up." : `${count(values.length, "leaked value")}, ${live} in use today, ${present} in what is checked out; ${count(files.length, "file")} to take out of the history. Values are redacted; work from the top.`,
    ...report.incomplete ? ["**The audit was incomplete: there may be more. Mend what it named, and make the plan again.**"] : [],
    ...report.source === "history" ? [] : [
      `**The report is not of the history (${plain(report.source)}): values that were deleted are missing. Make it with \`hushlint --history\`.**`
    ],
    ...hasInventory || values.length === 0 ? [] : ["No inventory of secrets was read, so rows, places and couplings of the runbook are not named."],
    ...notes === 0 ? [] : [`${count(notes, "note")} left out; \`--all\` takes them in.`],
    ...accepted === 0 ? [] : [
      `${count(accepted, "finding")} left out because a comment, an allow list or the baseline accepts them.`
    ]
  ];
  return sentences.flatMap((sentence) => [sentence, ""]);
}
function valueSection(value, at) {
  const { variable, rule, places, redacted, coupled, inventory, live } = value;
  const title = rule?.title ?? value.ruleId;
  const name = variable === void 0 ? "" : `${code(variable)}: `;
  const fingerprints = places.map(({ fingerprint }) => fingerprint);
  return [
    `### ${at + 1}. ${name}${plain(title)} (${value.level})`,
    "",
    box("Rotated at its provider; nothing uses the old value", "rotated", fingerprints),
    box("Gone from the repository", goneKind(places), fingerprints),
    "",
    `- Value: ${code(redacted)}, rule ${code(value.ruleId)}`,
    ...live === void 0 ? [] : [`- **In use today: ${code(live)}**`],
    ...rule === void 0 ? [] : [`- Why: ${plain(rule.why)}`, `- Do: ${plain(rule.fix)}`],
    ...rule === void 0 ? [] : [`- Page: <${rule.source}>`],
    ...inventory === void 0 ? [] : inventoryLines(inventory),
    ...coupled.length === 0 ? [] : [`- Rotate together with: ${coupled.map(code).join(", ")}`],
    "- Stands in:",
    ...places.map((place) => `  - ${placeText(place)}`),
    ""
  ];
}
var goneKind = (places) => places.some(({ level }) => level === "note") ? "gone-with-notes" : "gone";
function inventoryLines({ row, rotation, stored }) {
  return [
    `- Runbook: ${link("its row", row)}${rotation === void 0 ? "" : `, ${link("how to rotate it", rotation)}`}`,
    ...stored.length === 0 ? [] : [`- Stored in: ${stored.map(plain).join("; ")}`]
  ];
}
function fileBox(file) {
  return box(`${placeText(file)}, rule ${code(file.ruleId)}`, goneKind([file]), [file.fingerprint]);
}
var MOST = 5;
function placeText({ path, region, object, history }) {
  const isMessage = object?.type === "commit" || object?.type === "tag";
  const where = isMessage ? `message of ${object.type === "tag" ? "tag" : "commit"} ${code(short(object.id))}` : `${code(path)} line ${region.startLine}`;
  if (history === void 0) return where;
  const { commits, refs, inHead, unreachable } = history;
  const state = inHead ? "**still in HEAD**" : unreachable ? "nothing reaches it any more" : "not in HEAD";
  return [
    where,
    state,
    ...isMessage || commits.length === 0 ? [] : [`came in with ${some(commits.map(short))}`],
    ...refs.length === 0 ? unreachable ? [] : ["only the reflog reaches it"] : [`on ${some(refs)}`]
  ].join(", ");
}
function some(names) {
  const rest = names.length - MOST;
  return `${names.slice(0, MOST).map(code).join(" ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
var short = (id) => id.slice(0, 12);
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/cli/plan-command.ts
import { printable as printable2 } from "./cli.js";
import { plural } from "./cli.js";
import { coverageText } from "./cli.js";
import { print, write } from "./cli.js";
import { openOutput } from "./cli.js";

// src/cli/replacements-file.ts
import { findProject } from "./cli.js";
import { UserError as UserError3 } from "./cli.js";
import { runGit } from "./cli.js";
async function replacementsFile(path, io) {
  const wanted = resolve(io.cwd, path);
  const folder = realFolder(path, dirname(wanted));
  const target = join(folder, basename(wanted));
  if (lstatSync(target, { throwIfNoEntry: false }) !== void 0) throw refusal(path, "it exists");
  const gitDir = (await runGit(io.cwd, ["rev-parse", "--path-format=absolute", "--git-common-dir"])).toString("utf8").replace(/\n$/, "");
  if (findProject(folder).gitDir !== void 0 || isBelow(folder, realpathSync(gitDir)))
    throw refusal(path, "it would stand in a repository");
  return {
    path: target,
    write(content) {
      let created = false;
      try {
        writeFileSync(target, "", { flag: "wx", mode: 384 });
        created = true;
        writeFileSync(target, content);
      } catch (error) {
        if (created) rmSync(target, { force: true });
        throw refusal(path, error.code ?? "unknown error", error);
      }
    }
  };
}
function realFolder(path, folder) {
  try {
    return realpathSync(folder);
  } catch (error) {
    throw refusal(path, "its folder does not exist", error);
  }
}
function isBelow(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`);
}
function refusal(path, why, cause) {
  return new UserError3(
    `the values cannot be written to ${path}: ${why}`,
    "Name a new file outside of every repository, such as ../values.txt.",
    { cause }
  );
}

// src/cli/plan-command.ts
import { scanRequest } from "./cli.js";
import { runScan } from "./cli.js";
async function planCommand(invocation, io, services) {
  const { options, positionals } = invocation;
  const { output: target, check } = options;
  const output = target === void 0 || target === "-" ? void 0 : openOutput(target, io);
  const file = options.replacements === void 0 ? void 0 : await replacementsFile(options.replacements, io);
  const before = check === void 0 ? void 0 : readText(check, "the plan", io);
  if (check !== void 0 && before !== void 0) await checkPlan(before, check, EMPTY);
  const [given] = positionals;
  const audit = given === void 0 ? await ownAudit(invocation, io, services) : { report: readReport(readText(given, "the report", io), given), rules: /* @__PURE__ */ new Map() };
  const done = async (text) => {
    if (output === void 0) await print(io, text);
    else await output.write(text);
  };
  if (check !== void 0 && before !== void 0) {
    const { text, boxes, open, unplanned } = await checkPlan(before, check, audit.report);
    await done(text);
    await write(
      io.stderr,
      checkText(
        boxes,
        open,
        unplanned.map(({ path }) => path)
      )
    );
    if (audit.report.incomplete) return 2;
    return open + unplanned.length > 0 ? 1 : 0;
  }
  const rules = new Map([
    ...audit.rules,
    ...(await services.ruleInfos()).map((rule) => [rule.id, rule])
  ]);
  const inventory = await projectInventory(invocation, io, services);
  const plan = makePlan(audit.report, { rules, inventory, all: options.all ?? false });
  const unread = file === void 0 ? 0 : await writeValues(plan, file, io);
  await done(
    renderPlan(plan, {
      replacements: file && shellWord(file.path),
      unreplaceable: await findUnreplaceable(placesOf(plan), contentsIfAny(io.cwd))
    })
  );
  return audit.report.incomplete || unread > 0 ? 2 : 0;
}
async function projectInventory(invocation, io, services) {
  if (findProject2(io.cwd).gitDir === void 0) return void 0;
  const request = await scanRequest(invocation, io, services, { source: { kind: "worktree", paths: [] } });
  try {
    const [{ inventoryLookup }, { globMatcher }] = await Promise.all([
      import("./plan-inventory.js"),
      import("./config-glob.js")
    ]);
    const excluded = globMatcher([...request.config.exclude, ...request.exclude]);
    return await inventoryLookup(request, excluded, globMatcher(request.config.inventory));
  } catch (error) {
    if (error instanceof UserError4) return void 0;
    throw error;
  }
}
var EMPTY = { source: "history", incomplete: true, findings: [], suppressed: [] };
async function ownAudit(invocation, io, services) {
  const { options } = invocation;
  const audit = { ...invocation, options: { ...options, history: true }, positionals: [] };
  const request = await scanRequest(audit, io, services);
  const quiet = options.quiet ?? false;
  const { report, elapsedMs } = await runScan(request, quiet, io, services);
  if (!quiet || report.exitCode === 2) {
    const context = { elapsedMs, maxFileSize: request.config.maxFileSize, debug: false, unsaid: false };
    await write(io.stderr, coverageText(report, context));
  }
  const { reportJson } = await import("./reporters-json.js");
  const text = await reportJson(report, { color: false, all: true, debug: false, width: io.columns });
  return { report: readReport(text, "the audit"), rules: report.rules };
}
async function writeValues(plan, file, io) {
  const { text, lines, unread } = await makeReplacements(placesOf(plan), contents(io.cwd));
  file.write(text);
  const left = unread.length === 0 ? "" : `warning: ${plural(unread.length, "finding")} could not be read again, and ${unread.length === 1 ? "is" : "are"} not in it: make the report in this repository, with --history
`;
  const said = `${file.path} holds ${plural(lines, "line")} of clear values for git filter-repo; delete it when you are done`;
  await write(io.stderr, `${printable2(said)}
${left}`);
  return unread.length;
}
function placesOf({ values }) {
  return values.flatMap(({ places }) => places);
}
function contents(cwd) {
  return async (ids, onObject) => {
    const { readObjects } = await import("./cli.js");
    if (ids.length === 0) return;
    await readObjects(cwd, [ids], {
      maxBytes: Number.MAX_SAFE_INTEGER,
      onObject: (id, _, body) => onObject(id, body),
      onProblem: () => {
      }
    });
  };
}
function contentsIfAny(cwd) {
  return (ids, onObject) => contents(cwd)(ids, onObject).catch((error) => {
    if (!(error instanceof UserError4)) throw error;
  });
}
function readText(path, what, io) {
  try {
    return readFileSync(resolve2(io.cwd, path), "utf8");
  } catch (error) {
    const code2 = error.code;
    const why = code2 === "ENOENT" ? "it does not exist" : code2 === "EISDIR" ? "it is a folder" : code2;
    throw new UserError4(`${what} ${path} cannot be read: ${why}`, "It must be a file that you may read.", {
      cause: error
    });
  }
}
function checkText(boxes, open, unplanned) {
  const left = open === 0 ? "all of the plan is done" : `${open} of ${plural(boxes, "step")} left`;
  if (unplanned.length === 0) return `${left}
`;
  const paths = [...new Set(unplanned)].slice(0, 3).map(printable2).join(", ");
  return `${left}; ${plural(unplanned.length, "finding")} that the plan does not name (${paths} …): make a new one
`;
}
export {
  planCommand
};
