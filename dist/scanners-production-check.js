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
  checkProduction: () => checkProduction
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_compose_settings = require("./shared-scanners-compose-settings.js");
var import_shared_scanners_runtime_python_defaults = require("./shared-scanners-runtime-python-defaults.js");
var import_shared_scanners_settings_read = require("./shared-scanners-settings-read.js");
var import_shared_scanners_settings_judge = require("./shared-scanners-settings-judge.js");
var import_shared_scanners_compose_collector = require("./shared-scanners-compose-collector.js");
var import_shared_scanners_compose_entries = require("./shared-scanners-compose-entries.js");
var import_shared_scanners_yaml_tree = require("./shared-scanners-yaml-tree.js");
var import_shared_scanners_compose_interpolation = require("./shared-scanners-compose-interpolation.js");
var import_shared_scanners_runtime_syntax = require("./shared-scanners-runtime-syntax.js");
var import_shared_scanners_lines_properties = require("./shared-scanners-lines-properties.js");
var import_shared_scanners_deploy_hits = require("./shared-scanners-deploy-hits.js");
var import_shared_scanners_deploy_variables = require("./shared-scanners-deploy-variables.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_shared_scanners_shell_nested = require("./shared-scanners-shell-nested.js");
var import_shared_scanners_shell_options = require("./shared-scanners-shell-options.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
var import_cli7 = require("./cli.js");
var import_cli8 = require("./cli.js");
var import_cli9 = require("./cli.js");
var import_cli10 = require("./cli.js");
var import_cli11 = require("./cli.js");
function remaining(base, over, overText) {
  if (base.kind !== "map" || over === void 0) return base;
  const entries = (0, import_shared_scanners_yaml_tree.entriesOf)(base).flatMap((entry) => {
    const other = (0, import_shared_scanners_yaml_tree.get)(over, entry.key);
    if (other === void 0) return [entry];
    if (other.tag === "!reset" || other.tag === "!override" || REPLACED.has(entry.key)) return [];
    if (NAMED.has(entry.key)) return [{ ...entry, value: without(entry.value, other, overText) }];
    if (entry.key !== "build" || entry.value.kind !== "map") return [entry];
    const args = (0, import_shared_scanners_yaml_tree.get)(entry.value, "args");
    const otherArgs = (0, import_shared_scanners_yaml_tree.get)(other, "args");
    if (args === void 0 || otherArgs === void 0) return [entry];
    const rest = (0, import_shared_scanners_yaml_tree.entriesOf)(entry.value).filter(({ key }) => key !== "args");
    const left = { ...entry, key: "args", value: without(args, otherArgs, overText) };
    return [{ ...entry, value: { ...entry.value, entries: [...rest, left] } }];
  });
  return { ...base, entries };
}
var NAMED = /* @__PURE__ */ new Set(["environment", "labels"]);
var REPLACED = /* @__PURE__ */ new Set(["command", "entrypoint", "healthcheck", "image"]);
function without(node, over, overText) {
  const names = new Set((0, import_shared_scanners_compose_entries.readEntries)(over, overText).map(({ key }) => key));
  if (over.kind === "map") for (const { key } of over.entries) names.add(key);
  if (node.kind === "list") {
    const items = node.items.filter((item) => {
      const name = item.kind === "scalar" ? item.value.split("=", 1)[0] : void 0;
      return name === void 0 || !names.has(name.trim());
    });
    return { ...node, items };
  }
  return node.kind === "map" ? { ...node, entries: (0, import_shared_scanners_yaml_tree.entriesOf)(node).filter(({ key }) => !names.has(key)) } : node;
}
async function openCompose(path, text) {
  try {
    return { path, text, documents: (await (0, import_shared_scanners_yaml_tree.parseYaml)(text)).documents };
  } catch {
    return void 0;
  }
}
function basesOf(path) {
  const at = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, at);
  const stem = /^((?:docker-)?compose)[-_.].+\.ya?ml$/i.exec(path.slice(at))?.[1];
  if (stem === void 0) return [];
  const stems = [stem, stem === "compose" ? "docker-compose" : "compose"];
  return stems.flatMap((each) => [`${folder}${each}.yml`, `${folder}${each}.yaml`]);
}
async function takenOver(file, open) {
  const found = [];
  const own = new Map(file.documents.flatMap(import_shared_scanners_compose_entries.servicesOf).map((entry) => [entry.key, entry]));
  const base = await firstOf(basesOf(file.path), open);
  const based = base?.documents.flatMap(import_shared_scanners_compose_entries.servicesOf) ?? [];
  const partial = based.find(({ key }) => isPartial(own.get(key)?.value));
  if (base !== void 0 && partial !== void 0) {
    const { keyStart: start, keyEnd: end } = own.get(partial.key);
    for (const { key, value } of based) {
      const service = remaining(value, own.get(key)?.value, file.text);
      found.push({ file: base, service, start, end });
    }
  }
  for (const { value: service } of own.values()) found.push(...await extended(file, service, open, 0));
  for (const document of file.documents) found.push(...await included(file, document, open));
  return found;
}
function isPartial(service) {
  return service !== void 0 && ["image", "build", "extends"].every((key) => (0, import_shared_scanners_yaml_tree.get)(service, key) === void 0);
}
var DEEPEST = 5;
async function extended(file, service, open, depth) {
  const node = (0, import_shared_scanners_yaml_tree.get)(service, "extends");
  const path = (0, import_shared_scanners_yaml_tree.textOf)((0, import_shared_scanners_yaml_tree.get)(node, "file"));
  const name = (0, import_shared_scanners_yaml_tree.textOf)((0, import_shared_scanners_yaml_tree.get)(node, "service"));
  if (node === void 0 || path === void 0 || name === void 0 || depth >= DEEPEST) return [];
  const other = await open(resolve(file.path, path));
  const base = other?.documents.flatMap(import_shared_scanners_compose_entries.servicesOf).find(({ key }) => key === name)?.value;
  if (other === void 0 || base === void 0) return [];
  const left = remaining(base, service, file.text);
  const more = await extended(other, base, open, depth + 1);
  const { start, end } = node;
  return [{ file: other, service: left, start, end }, ...more.map((each) => ({ ...each, start, end }))];
}
async function included(file, document, open) {
  const node = (0, import_shared_scanners_yaml_tree.get)(document, "include");
  const items = node?.kind === "list" ? node.items : [];
  const found = [];
  for (const item of items) {
    const paths = item.kind === "map" ? (0, import_shared_scanners_yaml_tree.get)(item, "path") : item;
    for (const path of paths?.kind === "list" ? paths.items : paths === void 0 ? [] : [paths]) {
      const other = await open(resolve(file.path, (0, import_shared_scanners_yaml_tree.textOf)(path) ?? ""));
      for (const { value: service } of other?.documents.flatMap(import_shared_scanners_compose_entries.servicesOf) ?? [])
        found.push({ file: other, service, start: path.start, end: path.end });
    }
  }
  return found;
}
async function firstOf(paths, open) {
  for (const path of paths) {
    const file = await open(path);
    if (file !== void 0) return file;
  }
  return void 0;
}
function resolve(from, path) {
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
async function valuesTakenOver(paths, textOf2, settings) {
  const hits = [];
  const found = [];
  const open = opener(textOf2);
  const parse = await (0, import_shared_scanners_shell_options.loadShell)();
  for (const path of paths) {
    const production = await open(path);
    if (production === void 0) continue;
    const taken = await takenOver(production, open);
    const files = [...new Set(taken.map(({ file }) => file))].filter((file) => !paths.includes(file.path));
    const names = [production, ...files].flatMap(({ documents, text }) => (0, import_shared_scanners_compose_collector.namesIn)(documents, text));
    for (const file of files) {
      const collector = (0, import_shared_scanners_compose_collector.createCollector)("production", names);
      const own = taken.filter((each) => each.file === file);
      const first = own[0];
      const related = [{ path, message: "Production takes it over here", start: first.start, end: first.end }];
      for (const { service } of own) {
        (0, import_shared_scanners_compose_collector.scanService)(service, file.text, collector, parse);
        for (const setting of (0, import_shared_scanners_compose_settings.settingsOfService)(service, file.text)) {
          const placed = { ...setting, stage: "production", path: file.path, related };
          found.push(placed);
          hits.push(...(0, import_shared_scanners_settings_judge.judgeSetting)(placed, settings).map((hit) => ({ ...hit, path: file.path, related })));
        }
      }
      for (const hit of collector.hits()) {
        const level = hit.level === "warning" && hit.rule !== "compose-dev-defaults" ? "error" : hit.level;
        const others = (hit.related ?? []).map((each) => ({ ...each, path: file.path }));
        hits.push({
          ...hit,
          ...level !== void 0 && { level },
          path: file.path,
          related: [...related, ...others]
        });
      }
    }
  }
  return { hits: once(hits), settings: found };
}
function opener(textOf2) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const found = known.get(path) ?? textOf2(path).then((text) => text === void 0 ? void 0 : openCompose(path, text));
    known.set(path, found);
    return found;
  };
}
function once(hits) {
  const seen = /* @__PURE__ */ new Set();
  return hits.filter(({ rule, path, start, end }) => {
    const key = `${rule} ${path} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}
function sourcesIn({ paths }) {
  return paths.filter((path) => ((0, import_cli9.isScript)(path) || (0, import_cli9.isPython)(path)) && (0, import_cli7.stageOfPath)(path) !== "local");
}
async function textsWith({ repository, textOf: textOf2 }, paths, passes) {
  const found = /* @__PURE__ */ new Map();
  const add = (path, bytes) => {
    if (bytes !== void 0 && bytes.length <= LARGEST && passes(bytes)) found.set(path, (0, import_cli8.readText)(bytes).text);
  };
  if (repository.readMany !== void 0) await repository.readMany(paths, add);
  else {
    for (const path of paths) {
      const text = await textOf2(path);
      if (text !== void 0) add(path, Buffer.from(text));
    }
  }
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}
var LARGEST = 5e5;
async function visitScript(path, text, visit) {
  const walk = (node, key) => {
    visit(node, key);
    const own = nameOf(node);
    for (const child of (0, import_shared_scanners_runtime_syntax.childrenOf)(node)) walk(child, own ?? key);
  };
  try {
    walk(await (0, import_shared_scanners_runtime_syntax.parseScript)(text, path), void 0);
  } catch {
  }
}
function nameOf(node) {
  const key = node.type === "ObjectProperty" ? node.key : node.type === "VariableDeclarator" ? node.id : void 0;
  if (key === void 0) return void 0;
  return key.type === "Identifier" ? String(key.name) : key.type === "StringLiteral" ? String(key.value) : void 0;
}
async function defaultsInProduction(given, search) {
  const secrets = given.filter((each) => (0, import_shared_scanners_secret_value.isSecretName)(each.name) && literalHit(each, true) !== void 0);
  if (secrets.length === 0) return [];
  const values = [...new Set(secrets.map(({ value }) => value))];
  const places = await defaultsOf(values, search);
  return secrets.flatMap(({ path, name, value, start, end, related = [] }) => {
    const place = places.find((each) => each.value === value && each.path !== path);
    if (place === void 0) return [];
    const hit = literalHit({ name, value, start, end }, !isForDevelopment(place.path));
    if (hit === void 0) return [];
    return [
      {
        ...hit,
        ...{ path, level: "error" },
        message: `${name} has the same value in production as its default in ${place.path}.`,
        related: [
          ...related,
          { path: place.path, start: place.start, end: place.end, message: "The default" }
        ]
      }
    ];
  });
}
var SHORTEST = 6;
function literalHit({ name, value, start, end }, placeholders) {
  if (value.length < SHORTEST) return void 0;
  const { kind, random, evidence } = (0, import_shared_scanners_secret_value.classifyEntry)({ key: name, value });
  const found = (0, import_shared_scanners_deploy_hits.refined)(kind, value, name);
  const counts = KINDS.has(found) || placeholders && found === "placeholder";
  return counts ? { rule: "dev-default-in-production", start, end, value, keyName: name, random, evidence } : void 0;
}
var KINDS = /* @__PURE__ */ new Set(["weak", "random", "dev-default"]);
async function defaultsOf(values, search) {
  const wanted = new Set(values);
  const paths = [...sourcesIn(search), ...search.paths.filter(isForDevelopment)];
  const texts = await textsWith(search, paths, (bytes) => values.some((value) => bytes.includes(value)));
  const found = [];
  for (const [path, text] of texts) {
    const add = (place) => {
      if (wanted.has(place.value)) found.push({ path, ...place });
    };
    if ((0, import_cli5.isPython)(path))
      (0, import_shared_scanners_runtime_python_defaults.pythonDefaults)(text).filter(({ name }) => (0, import_shared_scanners_secret_value.isSecretName)(name)).forEach(add);
    else if (isForDevelopment(path)) (await settingsOf(path, text)).forEach(add);
    else {
      await visitScript(path, text, (node, key) => {
        const place = defaultIn(node, key);
        if (place !== void 0) add(place);
      });
    }
  }
  return found;
}
function isForDevelopment(path) {
  if (EXAMPLE.test(path)) return true;
  return (0, import_cli6.settingsSyntaxOf)(path) !== void 0 && (0, import_cli4.stageOfPath)(path) === "local" && !/(?:^|\/)(?:tests?|e2e|fixtures?)\//.test(path);
}
var EXAMPLE = /(?:^|\/)\.?env[.-](?:example|sample|template|dist|development|dev|local)$|(?:^|\/)(?:docker-)?compose\.ya?ml$/i;
async function settingsOf(path, text) {
  if (/env[.-]\w+$/i.test(path)) {
    return (0, import_cli3.readDotenv)(text).filter(({ name }) => (0, import_shared_scanners_secret_value.isSecretName)(name)).map(({ value, valueStart: start, valueEnd: end }) => ({ value, start, end }));
  }
  try {
    return (await (0, import_shared_scanners_settings_read.readSettings)({ path, text })).filter(({ name }) => (0, import_shared_scanners_secret_value.isSecretName)(name));
  } catch {
    return [];
  }
}
function defaultIn(node, key) {
  const literal = literalIn(node, key);
  if (literal?.type !== "StringLiteral") return void 0;
  return { value: String(literal.value), start: literal.start, end: literal.end };
}
function literalIn(node, key) {
  if (node.type === "LogicalExpression" && node.operator !== "&&") {
    const read2 = node.left.property;
    const name = String(read2?.name ?? read2?.value ?? key ?? "");
    return (0, import_shared_scanners_secret_value.isSecretName)(name) ? node.right : void 0;
  }
  if (node.type === "AssignmentPattern") {
    const { name } = node.left;
    return (0, import_shared_scanners_secret_value.isSecretName)(String(name ?? key ?? "")) ? node.right : void 0;
  }
  if (node.type !== "CallExpression" || key === void 0 || !(0, import_shared_scanners_secret_value.isSecretName)(key)) return void 0;
  const callee = node.callee;
  const method = callee.property?.name;
  return method === "default" ? node.arguments[0] : void 0;
}
async function wrongEnvironments(given, search) {
  const wrong = lastOf(given.filter(({ name }) => name === "NODE_ENV")).filter(
    ({ value }) => value.trim() !== "" && value.trim() !== "production" && !OTHER_STAGES.test(value.trim())
  );
  if (wrong.length === 0) return [];
  const gate = await gateIn(search);
  if (gate === void 0) return [];
  return wrong.map(({ path, start, end, value, related = [] }) => ({
    rule: "node-environment",
    ...{ path, start, end, value: "NODE_ENV", subject: "NODE_ENV", keyName: "NODE_ENV" },
    message: `NODE_ENV is "${value.trim().slice(0, 40)}" here, and the code asks for "production": what it does in production only, it does not do.`,
    related: [...related, { message: "The code asks here", ...gate }]
  }));
}
var OTHER_STAGES = /^(?:staging|stage|preview|preprod|uat|qa|canary|beta|sandbox|demo)$/i;
function lastOf(settings) {
  return settings.filter(
    ({ path, start }) => !/dockerfile|containerfile/i.test(path) || !settings.some((each) => each.path === path && each.start > start)
  );
}
async function gateIn(search) {
  const texts = await textsWith(
    search,
    sourcesIn(search).filter(import_cli10.isScript),
    (bytes) => bytes.includes("NODE_ENV") && bytes.includes("production")
  );
  for (const [path, text] of texts) {
    let found;
    await visitScript(path, text, (node) => {
      if (found === void 0 && isGate(node)) found = { path, start: node.start, end: node.end };
    });
    if (found !== void 0) return found;
  }
  return void 0;
}
function isGate(node) {
  if (node.type !== "BinaryExpression" || !/^[!=]==?$/.test(String(node.operator))) return false;
  const sides = [node.left, node.right];
  return sides.some((side) => side.type === "StringLiteral" && side.value === "production") && sides.some((side) => (0, import_shared_scanners_runtime_syntax.memberPath)(side)?.at(-1) === "NODE_ENV");
}
async function checkProduction(repository, { settings }) {
  const paths = await repository.paths();
  const { changed, hurried = false } = repository;
  const wanted = paths.filter(import_cli11.mayBeProduction);
  const looked = hurried && changed !== void 0 ? nearTo(changed, wanted) : wanted;
  const textOf2 = reader(repository);
  const hits = [];
  const given = [];
  const isOn = (rule) => settings.enabled(rule, rule.startsWith("compose") ? "containers" : "runtime");
  if (RULES.some(isOn)) {
    const compose = looked.filter((path) => (0, import_cli.isComposeFile)(path) && (0, import_cli.stageOf)(path) === "production");
    const taken = await valuesTakenOver(compose, textOf2, settings);
    hits.push(...taken.hits);
    given.push(...taken.settings);
  }
  if (!isOn("node-environment") && !isOn("dev-default-in-production")) return { hits };
  for (const path of looked) given.push(...await settingsAt(path, textOf2));
  const search = { repository, paths, textOf: textOf2 };
  if (isOn("node-environment")) hits.push(...await wrongEnvironments(given, search));
  if (isOn("dev-default-in-production")) hits.push(...await defaultsInProduction(given, search));
  return { hits };
}
var RULES = [
  "compose-secret-literal",
  "compose-dev-defaults",
  "tls-check-off",
  "unsafe-provider",
  "forbidden-value"
];
function nearTo(changed, paths) {
  const folders = new Set([...changed].filter(import_cli.isComposeFile).map(folderOf));
  return paths.filter((path) => changed.has(path) || (0, import_cli.isComposeFile)(path) && folders.has(folderOf(path)));
}
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
async function settingsAt(path, textOf2) {
  const text = await textOf2(path);
  if (text === void 0 || !WORTH.test(text)) return [];
  try {
    const found = await (0, import_shared_scanners_settings_read.readSettings)({ path, text });
    return found.filter(({ stage }) => stage === "production").map((setting) => ({ ...setting, path }));
  } catch {
    return [];
  }
}
var WORTH = /NODE_ENV|passw|pwd|secret|token|key|credential|salt/i;
function reader(repository) {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const text = known.get(path) ?? read(repository, path);
    known.set(path, text);
    return text;
  };
}
async function read(repository, path) {
  const bytes = await repository.read(path);
  if (bytes === void 0 || bytes.length > LARGEST2 || bytes.subarray(0, 8e3).includes(0)) return void 0;
  return (0, import_cli2.readText)(bytes).text;
}
var LARGEST2 = 1e6;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkProduction
});
