import {
  coverageText,
  runScan
} from "./shared-cli-coverage.js";
import {
  baselineFile,
  configFor,
  openOutput,
  scanRequest
} from "./shared-cli-output-file.js";
import "./shared-reporters-wording.js";
import "./shared-config-size.js";
import "./shared-config-discover.js";
import "./shared-config-defaults.js";
import "./shared-package-json.js";
import {
  write
} from "./shared-cli-io.js";
import "./shared-config-nearest.js";
import {
  printable
} from "./shared-printable.js";
import {
  UserError
} from "./shared-errors.js";
import "./shared-runtime.js";

// src/cli/baseline-command.ts
import { readFileSync } from "node:fs";
import { relative } from "node:path";
async function baselineCommand(invocation, io, services) {
  const { baseline, ...options } = invocation.options;
  const config = await configFor(options, io, services);
  const file = baselineFile(invocation.options, config, io);
  const name = relative(io.cwd, file);
  const output = openOutput(file, io);
  const previous = readPrevious(file, name);
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
      printable(`${name} covers ${accepted.length} present findings${left}`).concat("\n")
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
    throw new UserError(`the baseline ${name} cannot be read: ${code}`, void 0, { cause: error });
  }
}
export {
  baselineCommand
};
