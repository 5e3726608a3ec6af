import {
  openOutput,
  scanRequest
} from "./shared-cli-output-file.js";
import {
  formatBytes
} from "./shared-reporters-wording.js";
import {
  print,
  wantsColor,
  write
} from "./shared-cli-io.js";
import {
  printable
} from "./shared-printable.js";

// src/reporters/index.ts
async function loadReporter(name) {
  switch (name) {
    case "text":
      return (await import("./reporters-text.js")).reportText;
    case "json":
      return (await import("./reporters-json.js")).reportJson;
    case "sarif":
      return (await import("./reporters-sarif.js")).reportSarif;
  }
}

// src/cli/progress.ts
var DELAY_MS = 300;
var REDRAW_MS = 100;
var MAX_WIDTH = 30;
var ERASE = "\r\x1B[2K";
function createProgress(io, quiet) {
  const silent = quiet || !io.isTTY.stderr || Boolean(io.env.CI) || io.env.TERM === "dumb";
  if (silent) return { update: () => {
  }, clear: () => {
  } };
  const start = io.now().getTime();
  let drawn = false;
  let last = start;
  const clear = () => {
    if (drawn) io.stderr.write(ERASE);
    drawn = false;
  };
  io.signal.addEventListener("abort", clear, { once: true });
  return {
    update(done, total) {
      const time = io.now().getTime();
      if (time - start < DELAY_MS || drawn && time - last < REDRAW_MS) return;
      io.stderr.write(`${ERASE}${bar(done, total, io.columns)}`);
      drawn = true;
      last = time;
    },
    clear
  };
}
function bar(done, total, columns) {
  const counts = `${grouped(done)}/${grouped(total)}`;
  const width = Math.min(MAX_WIDTH, columns - counts.length - "scanning [] ".length - 1);
  if (width < 5) return counts.slice(0, Math.max(columns - 1, 0));
  const full = total > 0 ? Math.min(width, Math.floor(done / total * width)) : 0;
  return `scanning [${"#".repeat(full)}${"-".repeat(width - full)}] ${counts}`;
}
function grouped(count2) {
  return String(count2).replace(/\B(?=(\d{3})+$)/g, ",");
}

// src/cli/coverage.ts
function coverageText(report, context) {
  const { coverage } = report;
  const lines = [
    `${report.source}: ${totals(coverage)} scanned in ${seconds(context.elapsedMs)}${skips(coverage, context)}`
  ];
  for (const skipped of coverage.skipped) {
    if ((context.debug || LOST.has(skipped.reason)) && skipped.count > 0)
      lines.push(...examples(skipped, context));
  }
  lines.push(...coverage.remarks.filter((remark) => !report.warnings.includes(remark)));
  if (coverage.incomplete)
    lines.push("Incomplete: something that was asked for could not be read. This is not an all-clear.");
  return lines.map((line) => `${printable(line)}
`).join("");
}
var LOST = /* @__PURE__ */ new Set(["unreadable", "missing", "corrupt"]);
function totals({ commits, blobs, bytes }) {
  const parts = commits === void 0 ? [] : [count(commits, "commit")];
  return [...parts, count(blobs, "blob"), formatBytes(bytes)].join(", ");
}
function skips({ skipped }, context) {
  const present = skipped.filter((entry) => entry.count > 0);
  if (present.length === 0) return "";
  const all = present.reduce((sum, entry) => sum + entry.count, 0);
  return `; ${grouped(all)} skipped (${present.map((entry) => skipName(entry, context)).join(", ")})`;
}
function skipName({ reason, count: n }, { maxFileSize }) {
  switch (reason) {
    case "too-large":
      return `${grouped(n)} larger than ${formatBytes(maxFileSize)}`;
    case "lfs-pointer":
      return count(n, "Git LFS file");
    case "submodule":
      return count(n, "submodule");
    case "special-file":
      return count(n, "special file");
    default:
      return `${grouped(n)} ${reason}`;
  }
}
function examples(skipped, context) {
  if (skipped.examples.length === 0) return [];
  const more = skipped.count > skipped.examples.length ? ", …" : "";
  return [`  ${skipName(skipped, context)}: ${skipped.examples.join(", ")}${more}`];
}
function count(n, noun) {
  return `${grouped(n)} ${noun}${n === 1 ? "" : "s"}`;
}
function seconds(ms) {
  if (ms < 1e3) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < 6e4) return `${(ms / 1e3).toFixed(1)} s`;
  const whole = Math.round(ms / 1e3);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

// src/cli/scan-command.ts
async function scanCommand(invocation, io, services) {
  const { options } = invocation;
  const output = options.output === void 0 || options.output === "-" ? void 0 : openOutput(options.output, io);
  const request = await scanRequest(invocation, io, services);
  const { report, elapsedMs } = await runScan(request, options.quiet ?? false, io, services);
  const reporter = await loadReporter(options.format ?? "text");
  const text = await reporter(report, {
    color: output === void 0 && wantsColor(io, options["no-color"] ?? false),
    all: options.all ?? false,
    debug: options.debug ?? false,
    width: io.columns
  });
  if (output === void 0) await print(io, text);
  else await output.write(text);
  const told = output === void 0 && (options.format ?? "text") === "text";
  if (!told)
    await write(io.stderr, report.warnings.map((warning) => `warning: ${printable(warning)}
`).join(""));
  if (!options.quiet || report.exitCode === 2) {
    const context = { elapsedMs, maxFileSize: request.config.maxFileSize, debug: options.debug ?? false };
    await write(io.stderr, coverageText(report, context));
  }
  return report.exitCode;
}
async function runScan(request, quiet, io, services) {
  if (request.source.kind === "stdin" && io.isTTY.stdin && !quiet) {
    await write(io.stderr, "Reading standard input; end it with Ctrl-D.\n");
  }
  const bar2 = createProgress(io, quiet);
  const start = io.now().getTime();
  try {
    const report = await services.scan({ ...request, onProgress: bar2.update });
    io.signal.throwIfAborted();
    return { report, elapsedMs: io.now().getTime() - start };
  } finally {
    bar2.clear();
  }
}

export {
  coverageText,
  scanCommand,
  runScan
};
