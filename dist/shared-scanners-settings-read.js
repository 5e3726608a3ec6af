import {
  interpolate
} from "./shared-scanners-compose-interpolation.js";
import {
  propertiesIn
} from "./shared-scanners-lines-properties.js";
import {
  assignmentIn,
  isOther
} from "./shared-scanners-deploy-variables.js";
import {
  entriesOf,
  get,
  textOf
} from "./shared-scanners-tree-node.js";

// src/scanners/settings/read.ts
import { readDotenv } from "./cli.js";
import { stageOfPath } from "./cli.js";
import { settingsSyntaxOf } from "./cli.js";

// src/scanners/settings/tree.ts
import { stageOfName } from "./cli.js";
function settingsInTree(root, stage) {
  const found = [];
  collect(root, stage, found);
  return found;
}
function collect(node, outer, found) {
  if (isOther(node) || node.type === "scalar") return;
  if (node.type === "list") {
    for (const item of node.items) {
      if (item.type !== "scalar") collect(item, outer, found);
      else for (const { key, value: value2 } of assignmentIn(item)) add(key, value2, outer, found);
    }
    return;
  }
  const stage = stageOfNode(node, outer);
  const name = NAMES.map((key) => textOf(get(node, key))).find((text) => text !== void 0);
  const value = VALUES.map((key) => get(node, key)).find((each) => each !== void 0);
  if (name !== void 0 && value?.type === "scalar") add(name, value, stage, found);
  for (const entry of node.entries) {
    const below = [entry.key, ...entry.labels ?? []].reduce(
      (at, word) => stageOfName(word) === "unknown" ? at : stageOfName(word),
      stage
    );
    if (entry.value?.type === "scalar") add(entry.key, entry.value, stage, found);
    else if (entry.value !== void 0) collect(entry.value, below, found);
  }
}
var NAMES = ["name", "Name", "key", "Key"];
var VALUES = ["value", "Value", "default", "Default"];
function stageOfNode(node, outer) {
  const environment = get(node, "environment");
  const said = [
    textOf(environment),
    textOf(get(environment, "name")),
    textOf(get(node, "metadata", "namespace"))
  ];
  for (const text of said) {
    const stage = text === void 0 ? "unknown" : stageOfName(text);
    if (stage !== "unknown") return stage;
  }
  return outer;
}
function add(name, scalar, stage, found) {
  if (scalar.computed === true || isOther(scalar) || scalar.end <= scalar.start) return;
  const { kind, text, from, to } = interpolate(scalar.value);
  if (kind === "reference") return;
  const exact = scalar.end - scalar.start === scalar.value.length;
  const place = exact ? { start: scalar.start + from, end: scalar.start + to } : scalar;
  found.push({ name, value: text, start: place.start, end: place.end, stage });
}
function isManifest(root) {
  return entriesOf(root).some(({ key }) => key === "apiVersion") && get(root, "kind") !== void 0;
}

// src/scanners/settings/read.ts
async function readSettings({ path, text }) {
  const syntax = settingsSyntaxOf(path);
  return syntax === void 0 ? [] : readers[syntax](text, path);
}
var readers = {
  env: (text, path) => readDotenv(text).filter(({ commented }) => !commented).flatMap(
    ({ name, value, valueStart, valueEnd }) => literal(name, value, valueStart, valueEnd, stageOfPath(path))
  ),
  dockerfile: readDockerfileSettings,
  compose: async (text, path) => (await import("./scanners-compose-settings.js")).settingsOfCompose(text, path),
  yaml: async (text, path) => ofTrees(await (await import("./scanners-tree-yaml.js")).treesOfYaml(text), path),
  json: async (text, path) => ofTrees([(await import("./scanners-tree-json.js")).treeOfJson(text)], path),
  toml: async (text, path) => ofTrees([(await import("./scanners-tree-toml.js")).treeOfToml(text)], path),
  hcl: async (text, path) => ofTrees([await (await import("./scanners-tree-hcl.js")).treeOfHcl(text)], path),
  properties: (text, path) => propertiesIn(text).map(({ key, value: { value, start, end } }) => ({
    ...{ name: key, value, start, end },
    stage: stageOfPath(path)
  })),
  systemd: async (text, path) => {
    const { systemdSettings } = await import("./scanners-deploy-systemd.js");
    return systemdSettings(text).flatMap(
      ({ key, value: { value, start, end } }) => literal(key, value, start, end, deployed(stageOfPath(path)))
    );
  }
};
function literal(name, value, start, end, stage) {
  const { kind, text, from, to } = interpolate(value);
  if (kind === "reference") return [];
  const exact = end - start === value.length;
  return [
    { name, value: text, stage, ...exact ? { start: start + from, end: start + to } : { start, end } }
  ];
}
async function readDockerfileSettings(text, path) {
  const { readDockerfile } = await import("./scanners-dockerfile-model.js");
  const here = deployed(stageOfPath(path));
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
  const stage = stageOfPath(path);
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

export {
  readSettings
};
