const { readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { relative } = globalThis.process.getBuiltinModule("node:path");
import "./shared-runtime.js";

// src/cli/baseline-command.ts
import { UserError } from "./cli.js";
import { printable } from "./cli.js";
import { plural } from "./cli.js";
import { coverageText } from "./cli.js";
import { write } from "./cli.js";
import { openOutput } from "./cli.js";
import { baselineFile, configFor, scanRequest } from "./cli.js";
import { runScan } from "./cli.js";
async function baselineCommand(invocation, io, services) {
  const { baseline, ...options } = invocation.options;
  const config = await configFor(options, io, services);
  const file = baselineFile(invocation.options, config, io);
  const name = relative(io.cwd, file);
  const output = openOutput(file, io);
  const previous = readPrevious(file, name);
  if (previous !== void 0) await services.addToBaseline([], previous, name);
  const request = {
    ...await scanRequest({ ...invocation, options }, io, services),
    baselineFile: void 0
  };
  const { report, elapsedMs } = await runScan(request, options.quiet ?? false, io, services);
  const context = { elapsedMs, maxFileSize: config.maxFileSize, debug: options.debug ?? false };
  if (!options.quiet || report.exitCode === 2) await write(io.stderr, coverageText(report, context));
  if (report.exitCode === 2) {
    throw new UserError(
      `the scan is incomplete, so ${name} was left as it was`,
      "Mend what is named above and run it again."
    );
  }
  const accepted = report.findings.filter((finding) => options.all || finding.level !== "note");
  await output.write(await services.addToBaseline(accepted, previous, name));
  if (!options.quiet) {
    const notes = report.findings.length - accepted.length;
    const left = notes === 0 ? "" : `; ${notes} of level note left out (--all takes them in)`;
    await write(
      io.stderr,
      printable(`${name} covers ${plural(accepted.length, "present finding")}${left}`).concat("\n")
    );
  }
  return 0;
}
function readPrevious(file, name) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error.code;
    if (code === "ENOENT") return void 0;
    const reason = code === "EISDIR" ? "it is a folder" : code;
    throw new UserError(
      `the baseline ${name} cannot be read: ${reason}`,
      "It must be a file that you may read.",
      {
        cause: error
      }
    );
  }
}
export {
  baselineCommand
};
