// src/cli/options.ts
var COMMANDS = {
  scan: {
    usage: "[paths…]",
    summary: "scan the worktree, or what the options below name",
    about: [
      "Finds credentials and says where they are, why they matter and how to mend it. Values are redacted everywhere. Without options and paths it scans the worktree: files that are tracked, and files that are neither tracked nor ignored.",
      "Paths are literal. A folder with the name of a command is written ./rules."
    ],
    examples: [
      { run: "hushlint", does: "the worktree" },
      { run: "hushlint --staged", does: "in .husky/pre-commit" },
      { run: "hushlint --range origin/main..HEAD", does: "on a pull request" },
      { run: "hushlint --history --all", does: "an audit, once" },
      { run: "hushlint --format sarif --output hushlint.sarif", does: "for code scanning" },
      { run: "kubectl logs api | hushlint --stdin", does: "one text" }
    ],
    positionals: { max: Number.POSITIVE_INFINITY, noun: "path" }
  },
  baseline: {
    usage: "baseline [source]",
    summary: "accept what is there today, so that only new findings fail",
    about: [
      "Scans the worktree, or the source that is named, and adds the findings to the baseline file. Later runs leave them out. Entries that are already there stay, with their reasons and dates; a run says which of them match nothing any more, and their lines can be deleted. The file holds fingerprints, never values.",
      "Warnings and errors are taken in; --all takes in the notes as well."
    ],
    examples: [
      { run: "hushlint baseline", does: "from the worktree" },
      { run: "hushlint baseline --history", does: "after an audit" }
    ],
    positionals: { max: Number.POSITIVE_INFINITY, noun: "path" }
  },
  rules: {
    usage: "rules [ID]",
    summary: "list the rules, or explain one",
    about: [
      "Lists every rule with its level as configured here. With an id: what it finds, why that matters and what to do about a finding."
    ],
    examples: [
      { run: "hushlint rules", does: "all of them" },
      { run: "hushlint rules --format json", does: "for other programs" }
    ],
    positionals: { max: 1, noun: "rule id" }
  },
  help: {
    usage: "help [COMMAND]",
    summary: "this text, or that of one command",
    about: ["Explains hushlint, or one of its commands."],
    examples: [],
    positionals: { max: 1, noun: "command" }
  }
};
var GROUPS = {
  source: "What to scan (at most one)",
  select: "What to look for",
  report: "How to report",
  general: "General"
};
var SCANS = ["scan", "baseline"];
var ALL = ["scan", "baseline", "rules", "help"];
var OPTIONS = {
  staged: {
    type: "boolean",
    group: "source",
    commands: SCANS,
    help: "What is about to be committed, from the index."
  },
  range: {
    type: "string",
    value: "A..B",
    once: true,
    group: "source",
    commands: SCANS,
    help: "What the commits of B that are not in A add: a pull request or a push."
  },
  history: {
    type: "boolean",
    group: "source",
    commands: SCANS,
    help: "Every object that a ref, stash, note, tag or reflog reaches, and the messages of commits and tags."
  },
  unreachable: {
    type: "boolean",
    group: "source",
    commands: SCANS,
    help: "With --history: also what nothing reaches any more."
  },
  stdin: { type: "boolean", group: "source", commands: SCANS, help: "One text from standard input." },
  "stdin-path": {
    type: "string",
    value: "PATH",
    once: true,
    group: "source",
    commands: SCANS,
    help: "With --stdin: the path under which the text is judged and reported."
  },
  pack: {
    type: "string",
    value: "NAME",
    multiple: true,
    choices: ["secrets", "containers", "files", "network", "identifiers", "personal", "runtime", "inventory"],
    group: "select",
    commands: ["scan", "baseline", "rules"],
    help: "Only rules of this pack. May be repeated. Default: all packs."
  },
  rule: {
    type: "string",
    value: "ID",
    multiple: true,
    group: "select",
    commands: SCANS,
    help: "Only this rule. May be repeated. hushlint rules lists them."
  },
  exclude: {
    type: "string",
    value: "GLOB",
    multiple: true,
    group: "select",
    commands: SCANS,
    help: "Leave out paths that match, relative to the root ('**/*.snap'). May be repeated."
  },
  "max-file-size": {
    type: "string",
    value: "SIZE",
    group: "select",
    commands: SCANS,
    help: "Skip and count what is larger (50MB, 64MiB). Default: 128MB."
  },
  config: {
    type: "string",
    value: "FILE",
    group: "select",
    commands: ["scan", "baseline", "rules"],
    help: "Configuration to use. Default: the nearest .hushlint.yaml up to the root of the repository."
  },
  baseline: {
    type: "string",
    value: "FILE",
    group: "select",
    commands: SCANS,
    help: "Accepted findings. Default: .hushlint-baseline.yaml beside the configuration."
  },
  format: {
    type: "string",
    short: "f",
    value: "NAME",
    choices: ["text", "json", "sarif"],
    group: "report",
    commands: ["scan", "rules"],
    help: "text, json or sarif (sarif for scans only). Default: text."
  },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    group: "report",
    commands: ["scan", "rules"],
    help: "Write the report to this file instead of standard output."
  },
  "fail-on": {
    type: "string",
    value: "LEVEL",
    choices: ["error", "warning", "note", "never"],
    group: "report",
    commands: ["scan"],
    help: "The least level that makes the exit code 1: error, warning, note or never. Default: error."
  },
  all: { type: "boolean", group: "report", commands: SCANS, help: "Show notes as well." },
  quiet: {
    type: "boolean",
    short: "q",
    group: "report",
    commands: SCANS,
    help: "No progress and no coverage on standard error."
  },
  debug: {
    type: "boolean",
    group: "report",
    commands: SCANS,
    help: "Also show what was left out and why, and all evidence."
  },
  "no-color": { type: "boolean", group: "report", commands: ALL, help: "Plain text." },
  version: { type: "boolean", short: "V", group: "general", commands: ALL, help: "Print the version." },
  help: { type: "boolean", short: "h", group: "general", commands: ALL, help: "Print this text." }
};
var OPTION_LIST = Object.entries(OPTIONS);

export {
  COMMANDS,
  GROUPS,
  OPTION_LIST
};
