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
  scanCompose: () => scanCompose
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_compose_collector = require("./shared-scanners-compose-collector.js");
var import_shared_scanners_compose_entries = require("./shared-scanners-compose-entries.js");
var import_shared_scanners_yaml_tree = require("./shared-scanners-yaml-tree.js");
var import_shared_scanners_compose_interpolation = require("./shared-scanners-compose-interpolation.js");
var import_shared_scanners_shell_nested = require("./shared-scanners-shell-nested.js");
var import_shared_scanners_shell_options = require("./shared-scanners-shell-options.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_yaml_browser_dist_compose_compose_collection = require("./shared-yaml-browser-dist-compose-compose-collection.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
function scanStored(document, text, collector) {
  for (const { key, value } of (0, import_shared_scanners_yaml_tree.entriesOf)((0, import_shared_scanners_yaml_tree.get)(document, "secrets"))) {
    const content = contentOf(value);
    if (content === void 0) continue;
    const { value: written } = content;
    collector.value({
      ...{ key: "secret", label: key, value: written.trimEnd() },
      place: (from, to) => (0, import_shared_scanners_yaml_tree.placeInScalar)(content, text, from, to)
    });
  }
  for (const { value } of (0, import_shared_scanners_yaml_tree.entriesOf)((0, import_shared_scanners_yaml_tree.get)(document, "configs"))) {
    const content = contentOf(value);
    if (content !== void 0) scanLines(content, text, collector);
  }
}
function contentOf(node) {
  const content = (0, import_shared_scanners_yaml_tree.get)(node, "content");
  return content?.kind === "scalar" && content.type !== "null" ? content : void 0;
}
function scanLines(content, text, collector) {
  let at = 0;
  for (const line of content.value.split("\n")) {
    const match = /^\s*(?:export\s+)?["']?([\w.-]{1,80})["']?\s*[=:]\s*(["']?)(.*?)\2\s*;?\s*$/.exec(line);
    const [, key = "", quote = "", value = ""] = match ?? [];
    if (value !== "") {
      const from = at + line.indexOf(`${quote}${value}`, line.indexOf(key) + key.length) + quote.length;
      collector.value({
        key,
        value,
        place: (start, end) => (0, import_shared_scanners_yaml_tree.placeInScalar)(content, text, from + start, from + end)
      });
    }
    at += line.length + 1;
  }
}
async function scanCompose({ path, text }) {
  const { documents } = await (0, import_shared_scanners_yaml_tree.parseYaml)(text);
  const collector = (0, import_shared_scanners_compose_collector.createCollector)((0, import_cli.stageOf)(path), (0, import_shared_scanners_compose_collector.namesIn)(documents, text));
  const parse = await (0, import_shared_scanners_shell_options.loadShell)();
  const seen = /* @__PURE__ */ new Set();
  for (const document of documents) {
    for (const { value: service } of (0, import_shared_scanners_compose_entries.servicesOf)(document)) {
      if (seen.has(service)) continue;
      seen.add(service);
      (0, import_shared_scanners_compose_collector.scanService)(service, text, collector, parse);
    }
    scanStored(document, text, collector);
  }
  return collector.hits();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  scanCompose
});
