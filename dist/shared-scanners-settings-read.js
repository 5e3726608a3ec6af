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
  readSettings: () => readSettings
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_compose_interpolation = require("./shared-scanners-compose-interpolation.js");
var import_shared_scanners_lines_properties = require("./shared-scanners-lines-properties.js");
var import_shared_scanners_deploy_variables = require("./shared-scanners-deploy-variables.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
function settingsInTree(root, stage) {
  const found = [];
  collect(root, stage, found);
  return found;
}
function collect(node, outer, found) {
  if ((0, import_shared_scanners_deploy_variables.isOther)(node) || node.type === "scalar") return;
  if (node.type === "list") {
    for (const item of node.items) {
      if (item.type !== "scalar") collect(item, outer, found);
      else for (const { key, value: value2 } of (0, import_shared_scanners_deploy_variables.assignmentIn)(item)) add(key, value2, outer, found);
    }
    return;
  }
  const stage = stageOfNode(node, outer);
  const name = NAMES.map((key) => (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(node, key))).find((text) => text !== void 0);
  const value = VALUES.map((key) => (0, import_shared_scanners_tree_node.get)(node, key)).find((each) => each !== void 0);
  if (name !== void 0 && value?.type === "scalar") add(name, value, stage, found);
  for (const entry of node.entries) {
    const below = [entry.key, ...entry.labels ?? []].reduce(
      (at, word) => (0, import_cli4.stageOfName)(word) === "unknown" ? at : (0, import_cli4.stageOfName)(word),
      stage
    );
    if (entry.value?.type === "scalar") add(entry.key, entry.value, stage, found);
    else if (entry.value !== void 0) collect(entry.value, below, found);
  }
}
var NAMES = ["name", "Name", "key", "Key"];
var VALUES = ["value", "Value", "default", "Default"];
function stageOfNode(node, outer) {
  const environment = (0, import_shared_scanners_tree_node.get)(node, "environment");
  const said = [
    (0, import_shared_scanners_tree_node.textOf)(environment),
    (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(environment, "name")),
    (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(node, "metadata", "namespace"))
  ];
  for (const text of said) {
    const stage = text === void 0 ? "unknown" : (0, import_cli4.stageOfName)(text);
    if (stage !== "unknown") return stage;
  }
  return outer;
}
function add(name, scalar, stage, found) {
  if (scalar.computed === true || (0, import_shared_scanners_deploy_variables.isOther)(scalar) || scalar.end <= scalar.start) return;
  const { kind, text, from, to } = (0, import_shared_scanners_compose_interpolation.interpolate)(scalar.value);
  if (kind === "reference") return;
  const exact = scalar.end - scalar.start === scalar.value.length;
  const place = exact ? { start: scalar.start + from, end: scalar.start + to } : scalar;
  found.push({ name, value: text, start: place.start, end: place.end, stage });
}
function isManifest(root) {
  return (0, import_shared_scanners_tree_node.entriesOf)(root).some(({ key }) => key === "apiVersion") && (0, import_shared_scanners_tree_node.get)(root, "kind") !== void 0;
}
async function readSettings({ path, text }) {
  const syntax = (0, import_cli3.settingsSyntaxOf)(path);
  return syntax === void 0 ? [] : readers[syntax](text, path);
}
var readers = {
  env: (text, path) => (0, import_cli.readDotenv)(text).filter(({ commented }) => !commented).flatMap(
    ({ name, value, valueStart, valueEnd }) => literal(name, value, valueStart, valueEnd, (0, import_cli2.stageOfPath)(path))
  ),
  dockerfile: readDockerfileSettings,
  compose: async (text, path) => (await Promise.resolve().then(() => __toESM(require("./scanners-compose-settings.js")))).settingsOfCompose(text, path),
  yaml: async (text, path) => ofTrees(await (await Promise.resolve().then(() => __toESM(require("./scanners-tree-yaml.js")))).treesOfYaml(text), path),
  json: async (text, path) => ofTrees([(await Promise.resolve().then(() => __toESM(require("./scanners-tree-json.js")))).treeOfJson(text)], path),
  toml: async (text, path) => ofTrees([(await Promise.resolve().then(() => __toESM(require("./scanners-tree-toml.js")))).treeOfToml(text)], path),
  hcl: async (text, path) => ofTrees([await (await Promise.resolve().then(() => __toESM(require("./scanners-tree-hcl.js")))).treeOfHcl(text)], path),
  properties: (text, path) => (0, import_shared_scanners_lines_properties.propertiesIn)(text).map(({ key, value: { value, start, end } }) => ({
    ...{ name: key, value, start, end },
    stage: (0, import_cli2.stageOfPath)(path)
  })),
  systemd: async (text, path) => {
    const { systemdSettings } = await Promise.resolve().then(() => __toESM(require("./scanners-deploy-systemd.js")));
    return systemdSettings(text).flatMap(
      ({ key, value: { value, start, end } }) => literal(key, value, start, end, deployed((0, import_cli2.stageOfPath)(path)))
    );
  }
};
function literal(name, value, start, end, stage) {
  const { kind, text, from, to } = (0, import_shared_scanners_compose_interpolation.interpolate)(value);
  if (kind === "reference") return [];
  const exact = end - start === value.length;
  return [
    { name, value: text, stage, ...exact ? { start: start + from, end: start + to } : { start, end } }
  ];
}
async function readDockerfileSettings(text, path) {
  const { readDockerfile } = await Promise.resolve().then(() => __toESM(require("./scanners-dockerfile-model.js")));
  const here = deployed((0, import_cli2.stageOfPath)(path));
  return readDockerfile(text).instructions.flatMap(
    ({ keyword, properties, stage }) => keyword !== "ENV" ? [] : properties.flatMap(
      ({ name, value, start, end }) => literal(
        name,
        value,
        start,
        end,
        here === "production" && stage?.isFinal === false ? "unknown" : here
      )
    )
  );
}
function ofTrees(roots, path) {
  const stage = (0, import_cli2.stageOfPath)(path);
  return roots.flatMap(
    (root) => root === void 0 ? [] : settingsInTree(root, isShipped(root, path) ? deployed(stage) : stage)
  );
}
function isShipped(root, path) {
  return isManifest(root) && !/(?:^|\/)base\//.test(path) || SHIPPED.test(path);
}
var SHIPPED = /(?:^|\/)(?:fly(?:\.[\w-]+)?\.toml|wrangler(?:\.[\w-]+)?\.(?:toml|jsonc?)|vercel\.json|netlify\.toml|render\.ya?ml|railway\.(?:json|toml)|app\.ya?ml|[^/]*task-?def[^/]*\.(?:json|ya?ml)|manifest\.ya?ml)$/i;
function deployed(stage) {
  return stage === "unknown" ? "production" : stage;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readSettings
});
