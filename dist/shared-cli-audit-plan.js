"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  auditOf: () => auditOf,
  contents: () => contents,
  documentOf: () => documentOf,
  isLeak: () => isLeak,
  isWordLike: () => isWordLike,
  makeReplacements: () => makeReplacements,
  placesOf: () => placesOf,
  planOf: () => planOf,
  readReport: () => readReport,
  shellWord: () => shellWord
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_reporters_json = require("./shared-reporters-json.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
const { dirname, relative, resolve } = globalThis.process.getBuiltinModule("node:path");
function code(text2) {
  return { kind: "code", text: text2 };
}
function strong(...text2) {
  return { kind: "strong", text: text2 };
}
function link(text2, to) {
  return { kind: "link", text: text2, to };
}
function prose(text2) {
  const parts = text2.split("`");
  if (parts.length % 2 === 0) return [text2];
  return parts.map((part, at) => at % 2 === 1 ? code(part) : part).filter((word) => word !== "");
}
function text(...words) {
  return { kind: "text", text: words };
}
function heading(depth, ...words) {
  return { kind: "heading", depth, text: words };
}
function shell(...commands) {
  return { kind: "shell", commands };
}
function box(text2, kind, fingerprints = []) {
  return { text: text2, mark: { kind, fingerprints } };
}
function byHand(...sentences) {
  return { kind: "boxes", boxes: sentences.map((sentence) => box(prose(sentence), "by-hand")) };
}
function joined(parts, separator) {
  return parts.flatMap((part, at) => at === 0 ? part : [separator, ...part]);
}
function variableOf({ live, evidence, excerpt, redacted }) {
  const used = live === void 0 ? void 0 : /^([A-Za-z_]\w*) in /.exec(live)?.[1];
  if (used !== void 0) return used;
  for (const { kind, text: text2 } of evidence) {
    const named = kind === "name" ? /^the key's name, (.+), says /.exec(text2)?.[1] : void 0;
    if (named !== void 0) return named;
  }
  const shown = redacted.replace(/ \([^()]*\)$/, "");
  const at = excerpt.indexOf(shown);
  if (shown === "" || at === -1 || excerpt.indexOf(shown, at + shown.length) !== -1) return void 0;
  return /([A-Za-z_][\w.-]*)["'`]?\s*[:=]\s*["'`]?(?:[\w+-]+:\/\/\S*)?$/.exec(excerpt.slice(0, at))?.[1];
}
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
    times: report.times,
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
    (a, b) => (0, import_cli3.severity)(b.level) - (0, import_cli3.severity)(a.level) || Number(isGeneral(a)) - Number(isGeneral(b))
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
  return Number(b.live !== void 0) - Number(a.live !== void 0) || Number(b.present) - Number(a.present) || (0, import_cli3.severity)(b.level) - (0, import_cli3.severity)(a.level) || compare(a.ruleId, b.ruleId) || compare(a.places[0]?.path ?? "", b.places[0]?.path ?? "");
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
function publish(options) {
  const { planFile = "../PLAN.md", settings = [] } = options;
  return [
    heading(2, "Publish it"),
    text(
      "Announce it first: everybody pushes what they have, and stops. Allow the forced push on protected branches for as long as it takes. What was pushed after the mirror was made is lost: if there is anything, make the mirror again."
    ),
    shell("git push --force --mirror origin"),
    text(
      ...prose(
        "GitHub keeps `refs/pull/*` to itself, and GitLab some refs of its own: the command then ends with 1, and names only those as rejected. Branches and tags are through when this ends with 0 and says that everything is up to date:"
      )
    ),
    shell(
      "git -c remote.origin.mirror=false push --force origin 'refs/heads/*:refs/heads/*' 'refs/tags/*:refs/tags/*'"
    ),
    byHand(
      "The new history is pushed to every remote",
      "The host was asked to drop cached views and the refs of pull requests (git-filter-repo printed the first changed commits, which it will ask for). On a server of your own: `git for-each-ref refs/pull` there, `git update-ref -d` each of them, then `git reflog expire --expire=now --all` and `git gc --prune=now`",
      "Forks are deleted, or rewritten as well",
      "Caches, artifacts and logs of CI, container images and packages that were built of the old commits are deleted",
      "Every old clone is deleted and made anew: a pull into an old one brings the old history back. Work that was not pushed goes over as patches: `git format-patch @{upstream}` in the old clone, `git am` in the new one",
      "The file of replacements is deleted",
      "The date of the rotation is written down where the project keeps it"
    ),
    heading(2, "Prove it"),
    text(
      ...prose(
        "In a mirror that is made anew, for a mirror has all that the host has: as long as it keeps the refs of old pull requests, this finds what is in them. The last command ends with 0 when the audit finds nothing of this plan and all boxes are ticked. Keep this plan outside of every clone."
      )
    ),
    shell(
      ...settings.length > 0 ? [
        'git clone "$(git remote get-url origin)" ../hushlint-settings',
        "REPOSITORY=$(cd ../hushlint-settings && pwd)"
      ] : [],
      'git clone --mirror --no-local "$(git remote get-url origin)" ../hushlint-proof.git',
      "cd ../hushlint-proof.git",
      audit(["--unreachable"], options),
      ["hushlint plan --check", planFile, "--output", planFile, ...settings].join(" ")
    ),
    text(...prose("The same in a clone that you work in, which has stashes and a reflog of its own."))
  ];
}
function shellWord(text2, raw) {
  if (raw === void 0 && /^[A-Za-z0-9_@%+:,./][\w@%+:,./-]*$/.test(text2)) return text2;
  if (raw === void 0 && !UNPRINTABLE.test(text2)) return `'${text2.replaceAll("'", `'\\''`)}'`;
  const bytes = raw ?? Buffer.from(text2);
  return `$'${[...bytes].map(ansi).join("")}'`;
}
var UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
function ansi(byte) {
  const character = String.fromCharCode(byte);
  return /[\w@%+:,./ -]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, "0")}`;
}
function cleanUp(plan, options) {
  const doomed = pathsToRemove(plan, options);
  const steps = [
    mendHead(plan, doomed),
    dropStashes(plan),
    ...plan.values.length === 0 ? [] : [writeReplacements(options)],
    rewrite(plan, doomed, options)
  ];
  return [
    heading(2, "Clean the history"),
    text(
      "Rotate first: what was pushed was read, and no rewriting takes that back. All commands are those of a POSIX shell, from the root of the repository, in one session."
    ),
    ...steps.flatMap(([title, ...blocks], at) => [heading(3, `Step ${at + 1}: ${title}`), ...blocks]),
    ...publish(options)
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
  const blocks = [];
  if (inFiles)
    blocks.push(
      text(
        ...prose(
          "Values that still stand in files: load them from the environment instead, and commit that. The rewriting puts `***REMOVED***` where they stand."
        )
      )
    );
  if (tracked.length > 0)
    blocks.push(
      text("Files that are still tracked: stop tracking them, and ignore them. They stay on your disk."),
      shell(`git rm --cached -- ${tracked.map(({ word }) => word).join(" ")}`),
      text(
        "Add to ",
        code(".gitignore"),
        ", and commit: ",
        ...joined(
          tracked.map(({ shown }) => [code(shown)]),
          ", "
        )
      )
    );
  if (blocks.length === 0) blocks.push(text("Nothing of this stands in HEAD. Go on."));
  return ["mend what is checked out", ...blocks, byHand("HEAD is mended and pushed")];
}
function dropStashes(plan) {
  const findings = [...plan.values.flatMap(({ places }) => places), ...plan.files];
  const here = findings.some(({ history }) => history?.refs.includes("refs/stash"));
  return [
    "drop the stashes",
    text(
      ...prose(
        here ? "Stashes of this clone hold some of it. They are not pushed, and git-filter-repo refuses or passes over them, so they are dropped. Take out what you need first (`git stash show -p`), without the values; dropping cannot be undone." : "No stash of this clone holds any of it. Everybody else looks through theirs."
      )
    ),
    here ? shell("git stash list", "git stash clear") : shell("git stash list"),
    byHand("Stashes are dropped in every clone")
  ];
}
function writeReplacements({ replacements }) {
  const look = "Look through it: what stands there is replaced everywhere. Delete it when you are done.";
  if (replacements !== void 0)
    return [
      "the values to replace",
      text("They stand, in clear, in ", code(replacements), `, which only you can read. ${look}`),
      shell(`REPLACEMENTS=${replacements}`)
    ];
  return [
    "write the values to replace",
    text(`Into a file outside of the repository that only you can read. ${look}`),
    shell(
      'REPLACEMENTS="$HOME/hushlint-replacements.txt"',
      'hushlint plan --replacements "$REPLACEMENTS" --output /dev/null'
    )
  ];
}
function rewrite(plan, doomed, options) {
  const { unreplaceable, settings = [] } = options;
  const filters = [
    ...doomed.length === 0 ? [] : ["--invert-paths", ...doomed.map(({ word }) => `--path ${word}`)],
    ...plan.values.length === 0 ? [] : ['--replace-text "$REPLACEMENTS"', '--replace-message "$REPLACEMENTS"']
  ];
  const whole = unreplaceable.filter(({ object }) => object?.type === "blob").length;
  return [
    "rewrite a fresh mirror",
    text(
      "With ",
      link("git-filter-repo", "https://github.com/newren/git-filter-repo"),
      ...prose(
        " 2.47 or later (`pip install git-filter-repo`); an older one does not know `--sensitive-data-removal`, leave it out. Contents and the messages of commits and tags are rewritten on every ref; commits, tags and all that comes after them get new ids, and signatures are lost."
      )
    ),
    ...whole === 0 ? [] : [
      text(
        "Files that are binary, archives, or in UTF-16 cannot be replaced within: they go as a whole, with all their versions. Commit them again without the value if they are needed."
      )
    ],
    shell(
      ...settings.length > 0 ? ["REPOSITORY=$(pwd)"] : [],
      'git clone --mirror --no-local "$(git remote get-url origin)" ../hushlint-clean.git',
      "cd ../hushlint-clean.git",
      "git update-ref -d refs/stash",
      ["git filter-repo --sensitive-data-removal", ...filters].join(" \\\n  "),
      audit([], options)
    ),
    text(
      "The last command must end with 0 before anything is pushed. What it still finds is written in another way or in another place: make a new plan in this folder, and carry that out as well."
    ),
    text(
      ...prose(
        'A repository without a remote: put `.` in the place of `"$(git remote get-url origin)"`, and instead of publishing it make your new clone of `../hushlint-clean.git`.'
      )
    )
  ];
}
function audit(options, { settings = [] }) {
  return ["hushlint --history", ...options, "--pack secrets --fail-on warning", ...settings].join(" ");
}
var MOST = 3;
function placeWords(finding, times) {
  const { path, region, object, history, fingerprint } = finding;
  const isMessage = object?.type === "commit" || object?.type === "tag";
  const where = isMessage ? [`message of ${object.type === "tag" ? "tag" : "commit"} `, commitWord(object.id)] : [code(path), ` line ${region.startLine}`];
  const place = { kind: "place", text: where, fingerprint };
  if (history === void 0) return [place];
  const { commits, refs, inHead, unreachable, removedIn } = history;
  const dated = (id) => {
    const date = times.get(id)?.slice(0, 10);
    return date === void 0 ? [commitWord(id)] : [commitWord(id), ` (${date})`];
  };
  const went = removedIn === void 0 ? ["not in HEAD"] : ["taken out in ", ...dated(removedIn)];
  const state = inHead ? [strong("still in HEAD")] : unreachable ? ["nothing reaches it any more"] : went;
  const reached = refs.length === 0 ? ["only the reflog reaches it"] : ["on ", ...some(refs.map((ref) => [code(ref)]))];
  return joined(
    [
      [place],
      ...isMessage || commits.length === 0 ? [] : [["came in with ", ...some(commits.map(dated))]],
      state,
      ...refs.length === 0 && unreachable ? [] : [reached]
    ],
    ", "
  );
}
function goneKind(places) {
  return places.some(({ level }) => level === "note") ? "gone-with-notes" : "gone";
}
function some(names) {
  const rest = names.length - MOST;
  const named = joined(names.slice(0, MOST), " ");
  return rest > 0 ? [...named, ` and ${rest} more`] : named;
}
function commitWord(id) {
  return code(id.slice(0, 12));
}
function composePlan(plan, options) {
  const { values, files, times } = plan;
  return [
    heading(1, "Rotation plan"),
    ...summary(plan),
    ...values.length === 0 ? [] : [heading(2, "Rotate")],
    ...values.flatMap((value, at) => valueSection(value, at, times)),
    ...files.length === 0 ? [] : [heading(2, "Files that leave the history")],
    ...files.length === 0 ? [] : [
      {
        kind: "boxes",
        boxes: files.map(
          (file) => box([...placeWords(file, times), ", rule ", code(file.ruleId)], goneKind([file]), [
            file.fingerprint
          ])
        )
      }
    ],
    ...values.length + files.length === 0 ? [] : cleanUp(plan, options)
  ];
}
function summary({ values, files, notes, accepted, report, hasInventory }) {
  const live = values.filter((value) => value.live !== void 0).length;
  const present = values.filter((value) => value.present).length;
  const sentences = [
    values.length + files.length === 0 ? ["Nothing to rotate, and nothing to clean up."] : [
      `${count(values.length, "leaked value")}, ${live} in use today, ${present} in what is checked out; ${count(files.length, "file")} to take out of the history. Values are redacted; work from the top.`
    ],
    ...report.incomplete ? [
      [
        strong(
          "The audit was incomplete: there may be more. Mend what it named, and make the plan again."
        )
      ]
    ] : [],
    ...report.source === "history" ? [] : [
      [
        strong(
          `The report is not of the history (${report.source}): values that were deleted are missing. Make it with `,
          code("hushlint --history"),
          "."
        )
      ]
    ],
    ...hasInventory || values.length === 0 ? [] : [["No inventory of secrets was read, so rows, places and couplings of the runbook are not named."]],
    ...notes === 0 ? [] : [prose(`${count(notes, "note")} left out; \`--all\` takes them in.`)],
    ...accepted === 0 ? [] : [
      [
        `${count(accepted, "finding")} left out because a comment, an allow list or the baseline accepts them.`
      ]
    ]
  ];
  return sentences.map((sentence) => text(...sentence));
}
function valueSection(value, at, times) {
  const { variable, rule, places, redacted, coupled, inventory, live } = value;
  const title = rule?.title ?? value.ruleId;
  const name = variable === void 0 ? [] : [code(variable), ": "];
  const fingerprints = places.map(({ fingerprint }) => fingerprint);
  const facts = [
    ["Value: ", code(redacted), ", rule ", code(value.ruleId)],
    live !== void 0 && [strong("In use today: ", code(live))],
    rule && ["Why: ", ...prose(rule.why)],
    rule && ["Do: ", ...prose(rule.fix)],
    rule && rule.source !== "" && ["Page: ", link(rule.source, rule.source)],
    inventory && runbook(inventory),
    inventory && inventory.stored.length > 0 && [`Stored in: ${inventory.stored.join("; ")}`],
    coupled.length > 0 && [
      "Rotate together with: ",
      ...joined(
        coupled.map((other) => [code(other)]),
        ", "
      )
    ]
  ];
  return [
    heading(3, `${at + 1}. `, ...name, `${title} (${value.level})`),
    {
      kind: "boxes",
      boxes: [
        box(["Rotated at its provider; nothing uses the old value"], "rotated", fingerprints),
        box(["Gone from the repository"], goneKind(places), fingerprints)
      ]
    },
    {
      kind: "list",
      items: [
        ...facts.flatMap((words) => words ? [{ text: words }] : []),
        { text: ["Stands in:"], items: places.map((place) => placeWords(place, times)) }
      ]
    }
  ];
}
function runbook({ row, rotation }) {
  const own = ["Runbook: ", link("its row", row)];
  return rotation === void 0 ? own : [...own, ", ", link("how to rotate it", rotation)];
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
var VERSION = 1;
var HINT = "Write one with hushlint --history --format json --output FILE.";
function readReport(text2, name) {
  const report = record(parse(text2, name));
  if (report?.schemaVersion !== VERSION)
    throw new import_cli4.UserError(`${name} is no report of hushlint in JSON, version ${VERSION}`, HINT);
  const findings = list(report.findings, name);
  return {
    source: typeof report.source === "string" ? report.source : "",
    incomplete: report.exitCode === 2 || record(report.coverage)?.incomplete === true,
    findings: findings.map((finding) => toFinding(finding, name)),
    suppressed: list(report.suppressed ?? [], name).map((finding) => toFinding(finding, name)),
    times: new Map(
      Object.entries(record(report.commitTimes) ?? {}).filter(
        (entry) => typeof entry[1] === "string"
      )
    )
  };
}
function parse(text2, name) {
  try {
    return JSON.parse(text2);
  } catch {
    throw new import_cli4.UserError(`${name} is no JSON`, HINT);
  }
}
function toFinding(value, name) {
  const finding = record(value);
  if (!finding || !TEXTS.every((key) => typeof finding[key] === "string") || !isRegion(finding.region))
    throw new import_cli4.UserError(`${name} holds a finding that is not complete`, HINT);
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
    unreachable: history.unreachable === true,
    ...typeof history.removedIn === "string" && { removedIn: history.removedIn }
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
  throw new import_cli4.UserError(`${name} has no list of findings`, HINT);
}
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
    units += (0, import_cli5.utf16Length)(bytes, at, next);
    at = next;
  }
  return at;
}
function nextCharacter(bytes, at) {
  let next = at + 1;
  while (next < bytes.length && (0, import_cli5.characterStart)(bytes, next) !== next) next++;
  return next;
}
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
  const line = (kind, text2) => Buffer.concat([Buffer.from(`${kind}:`), Buffer.from(text2), Buffer.from(`==>${REPLACEMENT}
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
async function auditOf(report) {
  const text2 = await (0, import_shared_reporters_json.reportJson)(report, { color: false, all: true, debug: false, width: 80 });
  return { report: readReport(text2, "the audit"), rules: report.rules };
}
async function planOf({ report, rules }, invocation, io, services) {
  const known = new Map([
    ...rules,
    ...(await services.ruleInfos()).map((rule) => [rule.id, rule])
  ]);
  const inventory = await projectInventory(invocation, io, services);
  return makePlan(report, { rules: known, inventory, all: invocation.options.all ?? false });
}
async function documentOf(plan, { options }, io, services, files) {
  return composePlan(plan, {
    ...files,
    unreplaceable: await findUnreplaceable(placesOf(plan), contentsIfAny(io.cwd)),
    settings: await settingsOf(options, io, services)
  });
}
function placesOf({ values }) {
  return values.flatMap(({ places }) => places);
}
function contents(cwd) {
  return async (ids, onObject) => {
    const { readObjects } = await Promise.resolve().then(() => __toESM(require("./cli.js")));
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
    if (!(error instanceof import_cli2.UserError)) throw error;
  });
}
async function projectInventory(invocation, io, services) {
  if ((0, import_cli.findProject)(io.cwd).gitDir === void 0) return void 0;
  const request = await (0, import_cli6.scanRequest)(invocation, io, services, { source: { kind: "worktree", paths: [] } });
  try {
    const [{ inventoryLookup }, { globMatcher }] = await Promise.all([
      Promise.resolve().then(() => __toESM(require("./plan-inventory.js"))),
      Promise.resolve().then(() => __toESM(require("./config-glob.js")))
    ]);
    const excluded = globMatcher([...request.config.exclude, ...request.exclude]);
    return await inventoryLookup(request, excluded, globMatcher(request.config.inventory));
  } catch (error) {
    if (error instanceof import_cli2.UserError) return void 0;
    throw error;
  }
}
async function settingsOf(options, io, services) {
  const { root, gitDir } = (0, import_cli.findProject)(io.cwd);
  if (gitDir === void 0) return [];
  const config = await (0, import_cli6.configFor)(options, io, services);
  const baseline = (0, import_cli6.existingBaseline)(options, config, io);
  const named = (path) => {
    const way = relative(root, path);
    return way.startsWith("..") ? shellWord(path) : `"$REPOSITORY"/${shellWord(way.replaceAll("\\", "/"))}`;
  };
  const usual = config.file === void 0 ? void 0 : resolve(dirname(config.file), config.baseline);
  return [
    ...config.file === void 0 ? [] : ["--config", named(resolve(io.cwd, config.file))],
    ...baseline === void 0 || baseline === usual ? [] : ["--baseline", named(baseline)]
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  auditOf,
  contents,
  documentOf,
  isLeak,
  isWordLike,
  makeReplacements,
  placesOf,
  planOf,
  readReport,
  shellWord
});
