import {
  createCollector,
  namesIn,
  scanService
} from "./shared-scanners-compose-collector.js";
import {
  servicesOf
} from "./shared-scanners-compose-entries.js";
import {
  entriesOf,
  get,
  parseYaml,
  placeInScalar
} from "./shared-scanners-yaml-tree.js";
import "./shared-scanners-compose-interpolation.js";
import "./shared-scanners-shell-nested.js";
import {
  loadShell
} from "./shared-scanners-shell-options.js";
import "./shared-scanners-secret-value.js";
import "./shared-yaml-browser-dist-compose-compose-collection.js";
import "./shared-runtime.js";

// src/scanners/compose/index.ts
import { stageOf } from "./cli.js";

// src/scanners/compose/stored.ts
function scanStored(document, text, collector) {
  for (const { key, value } of entriesOf(get(document, "secrets"))) {
    const content = contentOf(value);
    if (content === void 0) continue;
    const { value: written } = content;
    collector.value({
      ...{ key: "secret", label: key, value: written.trimEnd() },
      place: (from, to) => placeInScalar(content, text, from, to)
    });
  }
  for (const { value } of entriesOf(get(document, "configs"))) {
    const content = contentOf(value);
    if (content !== void 0) scanLines(content, text, collector);
  }
}
function contentOf(node) {
  const content = get(node, "content");
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
        place: (start, end) => placeInScalar(content, text, from + start, from + end)
      });
    }
    at += line.length + 1;
  }
}

// src/scanners/compose/index.ts
async function scanCompose({ path, text }) {
  const { documents } = await parseYaml(text);
  const collector = createCollector(stageOf(path), namesIn(documents, text));
  const parse = await loadShell();
  const seen = /* @__PURE__ */ new Set();
  for (const document of documents) {
    for (const { value: service } of servicesOf(document)) {
      if (seen.has(service)) continue;
      seen.add(service);
      scanService(service, text, collector, parse);
    }
    scanStored(document, text, collector);
  }
  return collector.hits();
}
export {
  scanCompose
};
