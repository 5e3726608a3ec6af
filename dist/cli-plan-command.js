const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { resolve: resolve2 } = globalThis.process.getBuiltinModule("node:path");
const { lstatSync, realpathSync, rmSync, writeFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { basename, dirname, join, relative, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
import {
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
} from "./shared-cli-audit-plan.js";
import "./shared-reporters-json.js";
import "./shared-runtime.js";

// src/cli/plan-command.ts
import { UserError as UserError3 } from "./cli.js";

// src/plan/check-plan.ts
import { UserError } from "./cli.js";

// src/plan/markdown.ts
import { printable } from "./cli.js";
function toMarkdown(document) {
  return `${document.map(blockText).join("\n\n")}
`;
}
function readMark(comment) {
  const words = /^<!-- hushlint (gone|gone-with-notes|rotated|by-hand)((?: \S+)*) -->$/.exec(comment);
  if (words === null) return void 0;
  const fingerprints = (words[2] ?? "").split(" ").filter((word) => word !== "");
  return { kind: words[1], fingerprints: fingerprints.map(decodeMark) };
}
function boxText({ text, mark }) {
  const words = [...new Set(mark.fingerprints)].map(encodeMark);
  return `- [ ] ${line(text)} <!-- ${["hushlint", mark.kind, ...words].join(" ")} -->`;
}
function codeSpan(text) {
  const shown = printable(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) && !/^ *$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function blockText(block) {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.depth)} ${line(block.text)}`;
    case "text":
      return line(block.text);
    case "list":
      return block.items.flatMap(itemLines).join("\n");
    case "boxes":
      return block.boxes.map(boxText).join("\n");
    case "shell":
      return ["```sh", ...block.commands, "```"].join("\n");
  }
}
function itemLines({ text, items = [] }) {
  return [`- ${line(text)}`, ...items.map((words) => `  - ${line(words)}`)];
}
function line(words) {
  return words.map(wordText).join("");
}
function wordText(word) {
  if (typeof word === "string") return plain(word);
  switch (word.kind) {
    case "code":
      return codeSpan(word.text);
    case "strong":
      return `**${line(word.text)}**`;
    case "place":
      return line(word.text);
    case "link":
      return word.text === word.to ? `<${destination(word.to)}>` : `[${plain(word.text)}](<${destination(word.to)}>)`;
  }
}
function destination(to) {
  return printable(to).replace(/[<>\\]/g, (found) => encodeURIComponent(found));
}
function plain(text) {
  return printable(text).replace(/[\\`*_[\]<>&]/g, (found) => `\\${found}`);
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

// src/plan/check-plan.ts
async function checkPlan(text, name, report) {
  const boxes = await boxesOf(text);
  if (boxes.length === 0)
    throw new UserError(`${name} is no plan of hushlint`, "Write one with hushlint plan --output ../PLAN.md.");
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
  const ticks = boxes.map((box) => [box.at, done(box)]);
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

// src/cli/plan-command.ts
import { printable as printable2 } from "./cli.js";
import { plural } from "./cli.js";
import { coverageText } from "./cli.js";
import { print, write } from "./cli.js";
import { openOutput } from "./cli.js";

// src/cli/replacements-file.ts
import { findProject } from "./cli.js";
import { UserError as UserError2 } from "./cli.js";
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
  return new UserError2(
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
  const plan = await planOf(audit, invocation, io, services);
  const unread = file === void 0 ? 0 : await writeValues(plan, file, io);
  const document = await documentOf(plan, invocation, io, services, {
    replacements: file && shellWord(file.path),
    planFile: output && target !== "/dev/null" ? shellWord(resolve2(io.cwd, target ?? "")) : void 0
  });
  await done(toMarkdown(document));
  return audit.report.incomplete || unread > 0 ? 2 : 0;
}
var EMPTY = {
  ...{ source: "history", incomplete: true, findings: [], suppressed: [] },
  times: /* @__PURE__ */ new Map()
};
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
  return auditOf(report);
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
function readText(path, what, io) {
  try {
    return readFileSync(resolve2(io.cwd, path), "utf8");
  } catch (error) {
    const code = error.code;
    const why = code === "ENOENT" ? "it does not exist" : code === "EISDIR" ? "it is a folder" : code;
    throw new UserError3(`${what} ${path} cannot be read: ${why}`, "It must be a file that you may read.", {
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
