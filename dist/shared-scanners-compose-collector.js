"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  createCollector: () => createCollector,
  namesIn: () => namesIn,
  scanService: () => scanService
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_compose_entries = require("./shared-scanners-compose-entries.js");
var import_shared_scanners_yaml_tree = require("./shared-scanners-yaml-tree.js");
var import_shared_scanners_compose_interpolation = require("./shared-scanners-compose-interpolation.js");
var import_shared_scanners_shell_nested = require("./shared-scanners-shell-nested.js");
var import_shared_scanners_shell_options = require("./shared-scanners-shell-options.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
function createCollector(stage, names) {
  const hits = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const add = (hit) => {
    const key = `${hit.start}:${hit.end}`;
    if (!hits.has(key)) hits.set(key, hit);
  };
  return {
    stage,
    add,
    value({ key, label = key, value, place, user }) {
      const whole = place(0, value.length);
      const at = `${whole.start}:${whole.end}:${key}`;
      if (seen.has(at)) return;
      seen.add(at);
      const { kind, text, from, to } = (0, import_shared_scanners_compose_interpolation.interpolate)(value);
      if (kind === "reference") return;
      const verdict = (0, import_shared_scanners_secret_value.classifyEntry)({
        key,
        value: text,
        names: user === void 0 ? names : [user]
      });
      if (verdict.level === void 0) return;
      const hit = {
        rule: kind === "default" ? "compose-default-secret" : "compose-secret-literal",
        ...place(from, to),
        value: text,
        keyName: label,
        level: verdict.level,
        random: verdict.random,
        evidence: label === key ? verdict.evidence : verdict.evidence.map((each) => relabelled(each, label))
      };
      if (verdict.kind !== "dev-default" && verdict.kind !== "placeholder") add(hit);
      else if (!defaults.has(hit.start)) defaults.set(hit.start, hit);
    },
    hits() {
      const folded = fold([...defaults.values()].sort(byPlace), stage);
      const all = repeated([...hits.values()].sort(byPlace));
      return folded === void 0 ? all : [...all, folded];
    }
  };
}
function byPlace(a, b) {
  return a.start - b.start;
}
function repeated(all) {
  const first = /* @__PURE__ */ new Map();
  for (const hit of all) {
    const key = `${hit.rule} ${hit.subject === void 0 ? "" : hit.start} ${hit.value}`;
    const known = first.get(key);
    const { start, end, keyName = "" } = hit;
    const place = { message: `The same value: ${keyName}`, start, end };
    first.set(key, known === void 0 ? hit : { ...known, related: [...known.related ?? [], place] });
  }
  return [...first.values()];
}
function relabelled(evidence, label) {
  return evidence.kind === "name" ? { ...evidence, text: `is what ${label} takes as a secret` } : evidence;
}
var SHOWN = 5;
function fold(all, stage) {
  const [first, ...others] = all;
  if (first === void 0) return void 0;
  const names = [...new Set(all.map(({ keyName = "" }) => keyName))];
  const listed = names.slice(0, SHOWN).join(", ");
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return {
    ...first,
    rule: "compose-dev-defaults",
    level: stage === "production" ? "warning" : "note",
    // The path has been weighed: without the name as evidence it is not weighed again.
    evidence: (first.evidence ?? []).filter(({ kind }) => kind !== "name"),
    // Words that are such values themselves would be taken out of the sentence.
    message: `Throw-away values in this compose file (${all.length}): ${listed}${more}.`,
    related: others.map(({ start, end, keyName = "" }) => ({
      message: `Another one: ${keyName}`,
      start,
      end
    }))
  };
}
function namesIn(documents, text) {
  const names = /* @__PURE__ */ new Set();
  for (const document of documents) {
    const project = (0, import_shared_scanners_yaml_tree.textOf)((0, import_shared_scanners_yaml_tree.get)(document, "name"));
    if (project !== void 0) names.add(project);
    for (const { key, value: service } of (0, import_shared_scanners_compose_entries.servicesOf)(document)) {
      names.add(key);
      const image = (0, import_shared_scanners_yaml_tree.textOf)((0, import_shared_scanners_yaml_tree.get)(service, "image")) ?? "";
      for (const part of image.replace(/[:@].*$/, "").split("/")) if (part !== "") names.add(part);
      names.add((0, import_shared_scanners_yaml_tree.textOf)((0, import_shared_scanners_yaml_tree.get)(service, "container_name")) ?? key);
      for (const entry of (0, import_shared_scanners_compose_entries.readEntries)((0, import_shared_scanners_yaml_tree.get)(service, "environment"), text)) {
        const { value = "" } = entry;
        const plain = /^\$\{\w+:?-([^${}]*)\}$/.exec(value)?.[1] ?? value;
        if (namesAlong.test(entry.key) && plain.length <= 40 && !plain.includes("$")) names.add(plain);
      }
    }
  }
  return [...names].filter((name) => name !== "").slice(0, MAX_NAMES);
}
var MAX_NAMES = 300;
var namesAlong = /(?:user|username|login|db|database|dbname|name|keyspace|vhost|bucket|org|realm)$/i;
function scanService(service, text, collector, parse) {
  for (const entry of (0, import_shared_scanners_compose_entries.readEntries)((0, import_shared_scanners_yaml_tree.get)(service, "environment"), text)) addEntry(entry, text, collector);
  for (const entry of (0, import_shared_scanners_compose_entries.readEntries)((0, import_shared_scanners_yaml_tree.get)(service, "build", "args"), text))
    scanBuildArgument(entry, text, collector);
  for (const entry of labelsOf(service, text)) scanLabel(entry, text, collector);
  const runs = [(0, import_shared_scanners_yaml_tree.get)(service, "command"), (0, import_shared_scanners_yaml_tree.get)(service, "entrypoint"), (0, import_shared_scanners_yaml_tree.get)(service, "healthcheck", "test")];
  for (const node of runs) {
    for (const command of (0, import_shared_scanners_shell_nested.withNested)(commandsIn(node, parse), parse)) scanCommand(command, text, collector);
  }
  if (collector.stage === "production") scanEnvFiles((0, import_shared_scanners_yaml_tree.get)(service, "env_file"), collector);
}
function addEntry(entry, text, collector) {
  const { key, value } = entry;
  if (value === void 0) return;
  collector.value({ key, value, place: (from, to) => (0, import_shared_scanners_compose_entries.placeInEntry)(entry, text, from, to) });
}
function scanBuildArgument(entry, text, collector) {
  const { key, value, keyStart, keyEnd } = entry;
  const isReference = value === void 0 || /^\$(?:\w+|\{\w+(?:(?::?[-?]).*)?\})$/.test(value);
  if (!isReference || !(0, import_shared_scanners_secret_value.isSecretName)(key)) {
    addEntry(entry, text, collector);
    return;
  }
  collector.add({
    rule: "compose-secret-build-arg",
    ...{ start: keyStart, end: keyEnd, value: key, subject: key, keyName: key },
    message: `The value of the build argument ${key} can be read in the history of the image.`
  });
}
function labelsOf(service, text) {
  return [
    ...(0, import_shared_scanners_compose_entries.readEntries)((0, import_shared_scanners_yaml_tree.get)(service, "labels"), text),
    ...(0, import_shared_scanners_compose_entries.readEntries)((0, import_shared_scanners_yaml_tree.get)(service, "deploy", "labels"), text)
  ];
}
function scanLabel(entry, text, collector) {
  const { key, value } = entry;
  if (value === void 0 || !/\.basicauth\.users$/i.test(key)) {
    addEntry(entry, text, collector);
    return;
  }
  let at = 0;
  for (const user of value.split(",")) {
    const colon = user.indexOf(":");
    const from = at + colon + 1;
    if (colon > 0) {
      collector.value({
        ...{
          key: "password",
          label: "basicauth.users",
          value: user.slice(colon + 1),
          user: user.slice(0, colon)
        },
        place: (start, end) => (0, import_shared_scanners_compose_entries.placeInEntry)(entry, text, from + start, from + end)
      });
    }
    at += user.length + 1;
  }
}
function commandsIn(node, parse) {
  if (node === void 0 || node.tag === "!reset") return [];
  if (node.kind === "scalar") return inScalar(node, parse);
  if (node.kind !== "list") return [];
  const strings = node.items.flatMap((item) => item.kind === "scalar" ? [item] : []);
  const [first, second] = strings;
  if (first?.value === "CMD-SHELL") return second === void 0 ? [] : inScalar(second, parse);
  const command = (0, import_shared_scanners_shell_nested.commandOf)(first?.value === "CMD" ? strings.slice(1) : strings);
  return command === void 0 ? [] : [command];
}
function inScalar(scalar, parse) {
  const wrapped = (0, import_shared_scanners_shell_nested.commandOf)([
    { value: "sh", start: scalar.start, end: scalar.start },
    { value: "-c", start: scalar.start, end: scalar.start },
    scalar
  ]);
  return wrapped === void 0 ? [] : (0, import_shared_scanners_shell_nested.withNested)([wrapped], parse).slice(1);
}
function scanCommand(command, text, collector) {
  for (const { key, label, word, user } of (0, import_shared_scanners_shell_options.secretsOf)(command, text)) {
    const exact = word.end - word.start === word.value.length;
    collector.value({
      ...{ key, label, value: word.value },
      place: (from, to) => exact ? { start: word.start + from, end: word.start + to } : { start: word.start, end: word.end },
      ...user !== void 0 && { user }
    });
  }
}
function scanEnvFiles(node, collector) {
  for (const item of node?.kind === "list" ? node.items : node === void 0 ? [] : [node]) {
    const scalar = item.kind === "map" ? (0, import_shared_scanners_yaml_tree.get)(item, "path") : item;
    const path = (0, import_shared_scanners_yaml_tree.textOf)(scalar);
    if (scalar === void 0 || path === void 0 || !/(?:^|[/.])env(?:$|[._-])/i.test(path)) continue;
    collector.add({
      rule: "compose-env-file",
      ...{ start: scalar.start, end: scalar.end, value: path, subject: path },
      message: `The production file reads its secrets from ${path} on the disk of the host.`
    });
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  createCollector,
  namesIn,
  scanService
});
