import {
  placeInEntry,
  readEntries,
  servicesOf
} from "./shared-scanners-compose-entries.js";
import {
  get,
  parseYaml
} from "./shared-scanners-yaml-tree.js";
import {
  interpolate
} from "./shared-scanners-compose-interpolation.js";

// src/scanners/compose/settings.ts
import { stageOf } from "./cli.js";
async function settingsOfCompose(text, path) {
  const { documents } = await parseYaml(text);
  const stage = stageOf(path);
  const seen = /* @__PURE__ */ new Map();
  for (const { value: service } of documents.flatMap(servicesOf)) {
    for (const setting of settingsOfService(service, text)) {
      const key = `${setting.start} ${setting.name}`;
      if (!seen.has(key)) seen.set(key, { ...setting, stage });
    }
  }
  return [...seen.values()];
}
function settingsOfService(service, text) {
  return readEntries(get(service, "environment"), text).flatMap((entry) => {
    if (entry.value === void 0) return [];
    const { kind, text: value, from, to } = interpolate(entry.value);
    return kind === "reference" ? [] : [{ name: entry.key, value, ...placeInEntry(entry, text, from, to) }];
  });
}

export {
  settingsOfCompose,
  settingsOfService
};
