import {
  entriesOf,
  get,
  parseYaml,
  placeInScalar,
  textOf
} from "./shared-scanners-yaml-tree.js";
import {
  commandOf,
  withNested
} from "./shared-scanners-shell-nested.js";
import {
  loadShell,
  secretsOf
} from "./shared-scanners-shell-options.js";
import {
  turnsTlsOff
} from "./shared-scanners-tls-off.js";
import "./shared-yaml-browser-dist-compose-compose-collection.js";
import {
  classifyEntry,
  isSecretName
} from "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/compose/interpolation.ts
function interpolate(value, from = 0, to = value.length) {
  if (to - from > LONGEST) return { kind: "reference", text: "", from, to };
  let text = "";
  let at = from;
  let variable;
  while (at < to) {
    const dollar = value.indexOf("$", at);
    if (dollar < 0 || dollar >= to - 1) break;
    text += value.slice(at, dollar);
    const next = value.charCodeAt(dollar + 1);
    if (next === 36) {
      text += "$";
      at = dollar + 2;
    } else if (next === 123 || isNameStart(next)) {
      variable = { start: dollar, end: endOf(value, dollar, to) };
      break;
    } else {
      text += "$";
      at = dollar + 1;
    }
  }
  if (variable === void 0) return { kind: "literal", text: text + value.slice(at, to), from, to };
  const whole = variable.start === from && variable.end === to && value[from + 1] === "{";
  const inside = whole ? defaultOf(value, from + 2, to - 1) : void 0;
  if (inside === void 0) return { kind: "reference", text: "", from, to };
  const inner = interpolate(value, inside, to - 1);
  return inner.kind === "literal" ? { ...inner, kind: "default" } : inner;
}
var LONGEST = 8192;
function isNameStart(code) {
  return code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
}
function isName(code) {
  return isNameStart(code) || code >= 48 && code <= 57;
}
function endOf(value, dollar, to) {
  let at = dollar + 1;
  if (value.charCodeAt(at) !== 123) {
    while (at < to && isName(value.charCodeAt(at))) at++;
    return at;
  }
  let depth = 0;
  for (; at < to; at++) {
    const code = value.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at + 1;
  }
  return to;
}
function defaultOf(value, from, to) {
  let at = from;
  while (at < to && isName(value.charCodeAt(at))) at++;
  if (value[at] === ":") at++;
  return at < to && value[at] === "-" ? at + 1 : void 0;
}

// src/scanners/compose/collector.ts
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
      const { kind, text, from, to } = interpolate(value);
      if (kind === "reference") return;
      const verdict = classifyEntry({
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

// src/scanners/compose/entries.ts
function readEntries(node, text) {
  if (node === void 0 || node.tag === "!reset") return [];
  if (node.kind === "list") return node.items.flatMap((item) => listEntry(item, text));
  return entriesOf(node).flatMap(
    ({ key, keyStart, keyEnd, value }) => value.kind !== "scalar" || value.tag === "!reset" ? [] : [{ key, keyStart, keyEnd, value: textOf(value), scalar: value, offset: 0 }]
  );
}
function listEntry(item, text) {
  if (item.kind !== "scalar" || item.tag === "!reset") return [];
  const at = item.value.indexOf("=");
  const name = at < 0 ? item.value : item.value.slice(0, at);
  const place = placeInScalar(item, text, 0, name.length);
  return [
    {
      key: name.trim(),
      keyStart: place.start,
      keyEnd: place.end,
      value: at < 0 ? void 0 : item.value.slice(at + 1),
      scalar: item,
      offset: at + 1
    }
  ];
}
function placeInEntry({ scalar, offset }, text, from, to) {
  return placeInScalar(scalar, text, offset + from, offset + to);
}

// src/scanners/compose/index.ts
import { stageOf } from "./cli.js";

// src/scanners/compose/service.ts
function scanService(service, text, collector, parse) {
  for (const entry of readEntries(get(service, "environment"), text)) {
    addEntry(entry, text, collector);
    if (entry.value !== void 0 && collector.stage !== "local" && turnsTlsOff(entry.key, entry.value)) {
      collector.add({
        rule: "compose-tls-check-off",
        ...placeInEntry(entry, text, 0, entry.value.length),
        ...{ value: entry.key, subject: entry.key, keyName: entry.key },
        level: collector.stage === "production" ? "error" : "warning",
        message: `${entry.key} switches the check of certificates off for the whole service.`
      });
    }
  }
  for (const entry of readEntries(get(service, "build", "args"), text))
    scanBuildArgument(entry, text, collector);
  for (const entry of labelsOf(service, text)) scanLabel(entry, text, collector);
  const runs = [get(service, "command"), get(service, "entrypoint"), get(service, "healthcheck", "test")];
  for (const node of runs) {
    for (const command of withNested(commandsIn(node, parse), parse)) scanCommand(command, text, collector);
  }
  if (collector.stage === "production") scanEnvFiles(get(service, "env_file"), collector);
}
function addEntry(entry, text, collector) {
  const { key, value } = entry;
  if (value === void 0) return;
  collector.value({ key, value, place: (from, to) => placeInEntry(entry, text, from, to) });
}
function scanBuildArgument(entry, text, collector) {
  const { key, value, keyStart, keyEnd } = entry;
  const isReference = value === void 0 || /^\$(?:\w+|\{\w+(?:(?::?[-?]).*)?\})$/.test(value);
  if (!isReference || !isSecretName(key)) {
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
    ...readEntries(get(service, "labels"), text),
    ...readEntries(get(service, "deploy", "labels"), text)
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
        place: (start, end) => placeInEntry(entry, text, from + start, from + end)
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
  const command = commandOf(first?.value === "CMD" ? strings.slice(1) : strings);
  return command === void 0 ? [] : [command];
}
function inScalar(scalar, parse) {
  const wrapped = commandOf([
    { value: "sh", start: scalar.start, end: scalar.start },
    { value: "-c", start: scalar.start, end: scalar.start },
    scalar
  ]);
  return wrapped === void 0 ? [] : withNested([wrapped], parse).slice(1);
}
function scanCommand(command, text, collector) {
  for (const { key, label, word, user } of secretsOf(command, text)) {
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
    const scalar = item.kind === "map" ? get(item, "path") : item;
    const path = textOf(scalar);
    if (scalar === void 0 || path === void 0 || !/(?:^|[/.])env(?:$|[._-])/i.test(path)) continue;
    collector.add({
      rule: "compose-env-file",
      ...{ start: scalar.start, end: scalar.end, value: path, subject: path },
      message: `The production file reads its secrets from ${path} on the disk of the host.`
    });
  }
}

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
function servicesOf(document) {
  const services = get(document, "services");
  if (services !== void 0) return entriesOf(services);
  return entriesOf(document).filter(
    ({ value }) => get(value, "image") !== void 0 || get(value, "build") !== void 0
  );
}
function namesIn(documents, text) {
  const names = /* @__PURE__ */ new Set();
  for (const document of documents) {
    const project = textOf(get(document, "name"));
    if (project !== void 0) names.add(project);
    for (const { key, value: service } of servicesOf(document)) {
      names.add(key);
      const image = textOf(get(service, "image")) ?? "";
      for (const part of image.replace(/[:@].*$/, "").split("/")) if (part !== "") names.add(part);
      names.add(textOf(get(service, "container_name")) ?? key);
      for (const entry of readEntries(get(service, "environment"), text)) {
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
export {
  scanCompose
};
