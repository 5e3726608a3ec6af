import {
  COMMANDS,
  OPTION_LIST
} from "./shared-cli-options.js";
import {
  print,
  write
} from "./shared-cli-io.js";
import {
  nearest
} from "./shared-config-nearest.js";
import {
  printable
} from "./shared-printable.js";
import {
  UserError
} from "./shared-errors.js";
import "./shared-runtime.js";

// src/cli/entry.ts
import { isatty } from "node:tty";

// src/cli/failure.ts
function failureText(error) {
  if (error instanceof UserError) {
    const hint = error.hint === void 0 ? "" : `  ${printable(error.hint)}
`;
    return `hushlint: ${printable(error.message)}
${hint}`;
  }
  return `hushlint: internal error: ${printable(headline(error))}
${frames(error)}  This is a bug in hushlint, and not an all-clear. Please report it with the lines above.
`;
}
function headline(error) {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const { code, syscall } = error;
  const ofLanguage = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  if (syscall !== void 0 || ofLanguage && code === void 0) return `${error.name}: ${error.message}`;
  return `${error.name}${code === void 0 ? "" : ` ${code}`} (message withheld: it could quote what was scanned)`;
}
function frames(error) {
  if (!(error instanceof Error) || error.stack === void 0) return "";
  const head = error.stack.indexOf(error.message);
  const rest = head === -1 ? error.stack : error.stack.slice(head + error.message.length);
  const lines = rest.split("\n").filter((line) => /^ {4}at /.test(line));
  return lines.map((line) => `${printable(line)}
`).join("");
}

// src/cli/parse.ts
import { parseArgs } from "node:util";
var HELP_HINT = "hushlint --help lists the options.";
var SPECS = new Map(OPTION_LIST);
function parseCommandLine(argv) {
  const tokens = tokenise(argv);
  const options = {};
  const words = [];
  let literal = false;
  for (const token of tokens) {
    if (token.kind === "option-terminator") literal = true;
    else if (token.kind === "positional") words.push({ value: token.value, literal });
    else addOption(options, token, argv);
  }
  const first = words[0];
  const named = first !== void 0 && !first.literal && Object.hasOwn(COMMANDS, first.value) && first.value !== "scan";
  const command = named ? first.value : "scan";
  const positionals = words.slice(named ? 1 : 0).map((word) => word.value);
  const invocation = { command, options, positionals };
  if (!invocation.options.help && !invocation.options.version) checkCommand(invocation);
  return invocation;
}
function tokenise(argv) {
  const options = Object.fromEntries(
    OPTION_LIST.map(([name, { type, short }]) => [name, short === void 0 ? { type } : { type, short }])
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function addOption(options, token, argv) {
  const spec = SPECS.get(token.name);
  if (spec === void 0) throw unknownOption(token.rawName);
  const flag = token.rawName;
  if (spec.type === "boolean") {
    if (token.value !== void 0) throw new UserError(`${flag} takes no value`, HELP_HINT);
    options[token.name] = true;
    return;
  }
  const value = token.value;
  if (value === void 0 || value === "")
    throw new UserError(`${flag} needs a value: ${flag} ${spec.value}`, HELP_HINT);
  if (!token.inlineValue && value.startsWith("-") && value !== "-") {
    throw new UserError(
      `${flag} needs a value, and ${value} looks like an option`,
      `If it is the value, write --${token.name}=${argv[token.index + 1]}.`
    );
  }
  if (spec.choices !== void 0 && !spec.choices.includes(value))
    throw wrongChoice(flag, value, spec.choices);
  const given = options[token.name];
  if (spec.multiple) options[token.name] = [...Array.isArray(given) ? given : [], value];
  else if (spec.once && given !== void 0)
    throw new UserError(`${flag} is given twice`, "Run hushlint once for each.");
  else options[token.name] = value;
}
function unknownOption(rawName) {
  const names = OPTION_LIST.map(([name]) => name);
  const near = rawName.startsWith("--") ? nearest(rawName.slice(2), names) : void 0;
  const hint = rawName.startsWith("--") ? HELP_HINT : `${HELP_HINT} A path that begins with "-" goes after --.`;
  return new UserError(
    `unknown option ${rawName}${near === void 0 ? "" : `, did you mean --${near}?`}`,
    hint
  );
}
function wrongChoice(flag, value, choices) {
  const near = nearest(value, choices);
  const suggestion = near === void 0 ? "" : `, did you mean "${near}"?`;
  return new UserError(
    `${flag} cannot be "${value}"${suggestion}`,
    `It takes ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}.`
  );
}
function checkCommand({ command, options, positionals }) {
  for (const name of Object.keys(options)) {
    if (!SPECS.get(name)?.commands.includes(command)) {
      const what = command === "scan" ? "a scan" : `hushlint ${command}`;
      throw new UserError(
        `--${name} has no meaning for ${what}`,
        `hushlint help ${command === "scan" ? "" : command}`.trim().concat(" lists its options.")
      );
    }
  }
  const { max, noun } = COMMANDS[command].positionals;
  if (positionals.length > max) {
    throw new UserError(
      `hushlint ${command} takes one ${noun}, and "${positionals[max]}" is one more`,
      HELP_HINT
    );
  }
  if (command === "scan" || command === "baseline") checkSources(options, positionals);
}
function checkSources(options, positionals) {
  const sources = ["staged", "range", "history", "stdin"].filter(
    (name) => options[name] !== void 0
  );
  const [first, second] = sources;
  if (first !== void 0 && second !== void 0) {
    throw new UserError(`--${first} and --${second} exclude each other`, "Run hushlint once for each.");
  }
  if (first !== void 0 && positionals.length > 0) {
    const hint = first === "staged" ? 'It reads the whole index. In lint-staged use a function: () => "hushlint --staged".' : "To scan those paths in the worktree, leave the option out; to leave paths out, use --exclude.";
    throw new UserError(`--${first} takes no paths, and "${positionals[0]}" is one`, hint);
  }
  if (options.unreachable && !options.history)
    throw new UserError("--unreachable needs --history", "Run hushlint --history --unreachable.");
  if (options["stdin-path"] !== void 0 && !options.stdin) {
    throw new UserError(
      "--stdin-path needs --stdin",
      "Run hushlint --stdin --stdin-path PATH, with the text on standard input."
    );
  }
}

// src/cli/main.ts
var FAILED = 2;
var INTERRUPTED = 130;
async function main(argv, io, loadServices = async () => (await import("./cli-wiring.js")).services) {
  try {
    return await run(parseCommandLine(argv), io, loadServices);
  } catch (error) {
    if (io.signal.aborted) return INTERRUPTED;
    await write(io.stderr, failureText(error)).catch(() => {
    });
    return FAILED;
  }
}
async function run(invocation, io, loadServices) {
  const { command, options, positionals } = invocation;
  if (options.version) {
    const { version } = await import("./cli-version.js");
    await print(io, `hushlint ${version}
`);
    return 0;
  }
  if (options.help || command === "help") {
    const { helpText, helpTopic } = await import("./cli-help.js");
    await print(io, helpText(command === "help" ? helpTopic(positionals[0]) : command));
    return 0;
  }
  const services = await loadServices();
  switch (command) {
    case "scan":
      return (await import("./cli-scan-command.js")).scanCommand(invocation, io, services);
    case "baseline":
      return (await import("./cli-baseline-command.js")).baselineCommand(invocation, io, services);
    case "rules":
      return (await import("./cli-rules-command.js")).rulesCommand(invocation, io, services);
  }
}

// src/cli/entry.ts
var FAILED2 = 2;
var INTERRUPTED2 = 130;
var TERMINATED = 143;
async function run2(loadServices) {
  const stop = new AbortController();
  const end = (code) => {
    stop.abort();
    process.exit(code);
  };
  process.once("SIGINT", () => end(INTERRUPTED2));
  process.once("SIGTERM", () => end(TERMINATED));
  process.on("uncaughtException", (error) => {
    process.stderr.write(failureText(error));
    process.exit(FAILED2);
  });
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {
  });
  return main(process.argv.slice(2), processIo(stop.signal), loadServices);
}
function processIo(signal) {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Opened when it is read: touching standard input costs, and keeps some pipes open.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    isTTY: { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) },
    columns: process.stdout.columns || process.stderr.columns || 80,
    now: () => /* @__PURE__ */ new Date(),
    signal
  };
}
export {
  run2 as run
};
