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
  compare: () => compare,
  describesCode: () => describesCode,
  inventoryFor: () => inventoryFor,
  remarkOn: () => remarkOn,
  runInventory: () => runInventory
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_types = require("./shared-scanners-inventory-types.js");
var import_shared_scanners_inventory_deploy_readers = require("./shared-scanners-inventory-deploy-readers.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
const { posix: posix2 } = globalThis.process.getBuiltinModule("node:path");
const { posix } = globalThis.process.getBuiltinModule("node:path");
const { posix: posix3 } = globalThis.process.getBuiltinModule("node:path");
function hitAt(rule, subject, place, { level, message, related = [] }) {
  const places = related.flatMap(
    ([text, other]) => other === void 0 ? [] : [{ message: text, ...other }]
  );
  return {
    rule,
    subject,
    value: subject,
    message,
    related: places,
    ...place,
    ...level !== void 0 && { level }
  };
}
function list(names, most = 6) {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
function compareAgreement(picture, index) {
  const hits = [];
  for (const inventory of picture.inventories) {
    for (const record of firstOfEach(inventory)) {
      const reads = index.usagesOf(record).filter(({ role, place }) => role === "read" && (0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path));
      hits.push(...requiredMismatch(record, reads), ...minLengthMismatch(record, reads));
    }
    if (inventory.kind === "document") hits.push(...duplicates(inventory));
  }
  return [...hits, ...classMismatches(picture, index), ...secretDefaults(picture, index)];
}
function firstOfEach({ records }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { name } of records) counts.set(name, (counts.get(name) ?? 0) + 1);
  return records.filter(({ name }) => counts.get(name) === 1);
}
function requiredMismatch(record, reads) {
  const known = reads.filter(({ need }) => need !== void 0);
  const secret = record.class === "secret" || (0, import_shared_scanners_inventory_names.classOfName)(record.name) === "secret";
  const level = secret ? "warning" : "note";
  const lax = known.every(({ need }) => need !== "required") && known.length === reads.length;
  if (record.required === "yes" && !record.hasDefault && known.length > 0 && lax) {
    const how = known[0]?.need === "default" ? "has a default for it" : "goes on without it";
    return [
      hitAt("inventory-required", record.name, record.place, {
        ...{ level, message: `${record.name} is documented as required, and the code ${how}.` },
        related: [["read here", known[0]?.place]]
      })
    ];
  }
  const strict = known.filter(({ need }) => need === "required");
  if (record.required === "no" && strict.length > 0 && strict.length === known.length && !reads.some(({ need }) => need === void 0)) {
    return [
      hitAt("inventory-required", record.name, record.place, {
        ...{
          level,
          message: `${record.name} is documented as optional, and the code does not run without it.`
        },
        related: [["read here", strict[0]?.place]]
      })
    ];
  }
  return [];
}
function minLengthMismatch(record, reads) {
  const { minLength } = record;
  if (minLength === void 0) return [];
  const checked = reads.filter((read) => read.minLength !== void 0);
  if (checked.length === 0 || checked.some((read) => read.minLength === minLength)) return [];
  return checked.slice(0, 1).map(
    (read) => hitAt("inventory-min-length", record.name, read.place, {
      message: `The code takes a ${record.name} of ${read.minLength} characters, and the inventory says at least ${minLength}.`,
      related: [["the inventory", record.place]]
    })
  );
}
function classMismatches(picture, index) {
  const hits = [];
  const seen = /* @__PURE__ */ new Set();
  for (const usage of picture.usages) {
    const open = usage.store === void 0 ? void 0 : OPEN_STORES[usage.store];
    if (open === void 0 || !(0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(usage.place.path)) continue;
    const record = index.records.get(usage.name)?.find((one) => one.class !== "config");
    const secret = record?.class === "secret" ? (0, import_shared_scanners_inventory_names.classOfName)(usage.name) === "secret" || record.form !== "table" : (0, import_shared_scanners_inventory_names.classOfName)(usage.name) === "secret";
    const key = `${usage.name} ${usage.place.path}`;
    if (record === void 0 || !secret || seen.has(key)) continue;
    seen.add(key);
    hits.push(
      hitAt("inventory-class", usage.name, usage.place, {
        message: `${usage.name} is a secret by the inventory, and ${open}.`,
        related: [["the inventory", record.place]]
      })
    );
  }
  for (const record of picture.inventories.flatMap(({ records }) => records)) {
    if (record.class !== "config" || (0, import_shared_scanners_inventory_names.classOfName)(record.name) !== "secret" || /_(?:URL|URI)$/.test(record.name))
      continue;
    const hidden = index.usagesOf(record).find(({ store }) => store === "github-secret" || store === "kubernetes-secret");
    hits.push(
      hitAt("inventory-class", record.name, record.place, {
        message: `${record.name} is documented as no secret, and its name says that it is one.`,
        related: [["kept as a secret", hidden?.place]]
      })
    );
  }
  return hits;
}
var OPEN_STORES = {
  "github-variable": "is read from `vars`, which everybody with access to the repository can read",
  "kubernetes-configmap": "stands in a ConfigMap, which is no store for secrets",
  "fly-env": "stands in [env] of fly.toml in clear text",
  "wrangler-vars": "stands in vars of the wrangler configuration in clear text"
};
function secretDefaults(picture, index) {
  const hits = [];
  const seen = /* @__PURE__ */ new Set();
  for (const usage of picture.usages) {
    const { secretDefault: place, name } = usage;
    if (place === void 0 || seen.has(`${name} ${place.path}`) || !(0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path)) continue;
    if ((0, import_shared_scanners_inventory_deploy_readers.isTool)(place.path)) continue;
    seen.add(`${name} ${place.path}`);
    const text = picture.textOf(place.path)?.slice(place.start + 1, place.end - 1) ?? "";
    const again = (index.usages.get(name) ?? []).find(
      (other) => other.role === "deploy" && isProduction(other) && hasOnLine(picture, other, text)
    );
    hits.push(
      hitAt("inventory-secret-default", name, place, {
        ...again !== void 0 && { level: "error" },
        message: again === void 0 ? `${name} has a default in the code: whoever reads the code knows the secret of every deployment that sets none.` : `${name} has a default in the code, and a deployment file sets the same value.`,
        related: [
          ["set to the default", again?.place],
          ["the inventory", index.records.get(name)?.[0]?.place]
        ]
      })
    );
  }
  return hits;
}
function isProduction({ place }) {
  return (0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path) && (!place.path.startsWith(".github/") || /deploy|release|prod|publish/i.test(place.path)) && !/(?:^|[/._-])(?:dev(?:elopment)?|local|test|ci|e2e)(?:[/._-]|$)/i.test(place.path);
}
function hasOnLine(picture, { place }, value) {
  if (value.length < 6) return false;
  const text = picture.textOf(place.path) ?? "";
  const end = text.indexOf("\n", place.end);
  return text.slice(place.end, end < 0 ? text.length : end).includes(value);
}
function duplicates({ records }) {
  const hits = [];
  const first = /* @__PURE__ */ new Map();
  for (const record of records) {
    if (record.form !== "table" && record.form !== "list") continue;
    const known = first.get(record.name);
    if (known === void 0) {
      first.set(record.name, record);
      continue;
    }
    if (known.group !== record.group || known.form !== record.form) continue;
    const differ = known.required !== record.required || known.class !== record.class;
    if (known.form === "list" && !differ) continue;
    hits.push(
      hitAt("inventory-duplicate", record.name, record.place, {
        ...differ && known.form === "table" && { level: "warning" },
        message: differ ? `${record.name} is listed twice, and the entries do not agree.` : `${record.name} is listed twice.`,
        related: [["listed first", known.place]]
      })
    );
  }
  return hits;
}
function openItems({ checklists }) {
  return checklists.flatMap(({ title, done, open }) => {
    const [first, ...more] = open;
    if (first === void 0) return [];
    const where = title === "" ? "this list" : `"${title}"`;
    const all = done + open.length;
    return [
      hitAt("inventory-checklist", title === "" ? first.path : title, first, {
        message: `${open.length} of ${all} item${all === 1 ? "" : "s"} of ${where} ${open.length === 1 ? "is" : "are"} open.`,
        related: more.slice(0, 5).map((place) => ["also open", place])
      })
    ];
  });
}
function compareConditions(picture, index) {
  const hits = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { name, value, place } of picture.inventories.flatMap(
    ({ records }) => records.flatMap(({ conditions }) => conditions)
  )) {
    if ((0, import_shared_scanners_inventory_names.isPlatformName)(name)) continue;
    const usages = index.usages.get(name) ?? [];
    const missing = !index.isDocumented(name);
    const add = (key, message, related) => {
      if (seen.has(`${place.path} ${key}`)) return;
      seen.add(`${place.path} ${key}`);
      hits.push(hitAt("inventory-condition", key, place, { message, related: [["read here", related]] }));
    };
    if (missing) {
      const read = usages.length > 0 || picture.partial ? "" : ", and nothing reads it";
      add(name, `Other variables depend on ${name}, which has no row of its own${read}.`, usages[0]?.place);
    }
    const known = usages.find(({ values }) => values !== void 0);
    if (value !== void 0 && known?.values?.includes(value) === false)
      add(
        `${name}=${value}`,
        `A condition says ${name}=${value}, and the code does not know that value.`,
        known.place
      );
  }
  return hits;
}
function toldElsewhere(picture, index, usages) {
  const [usage] = usages;
  if (usage === void 0) return void 0;
  for (const name of namesOf(usage)) {
    const place = index.mention(name) ?? picture.pageWith(name);
    if (place !== void 0) return { message: " A page speaks of it, but not in a list that counts.", place };
  }
  if (/(?:^|_)E2E_/.test(usage.name)) return { message: " Its name says that tests use it." };
  if (isOfFramework(picture, index, usages))
    return {
      message: " It is one of those that a new project of Laravel reads, and no list speaks of what it is for."
    };
  return void 0;
}
function namesOf({ name, place }) {
  const written = name.slice(-(place.end - place.start));
  return written !== name && name.includes(`_${written}`) && (0, import_shared_scanners_inventory_names.isVariableName)(written) && written.includes("_") ? [name, written] : [name];
}
function isOfFramework({ paths }, index, usages) {
  const name = usages[0]?.name ?? "";
  if (!LARAVEL.has(name)) return false;
  const service = `${name.slice(0, name.indexOf("_") + 1)}`;
  if ([...index.records.keys()].some((other) => other.startsWith(service))) return false;
  return usages.every(({ place: { path } }) => {
    const folder = posix.dirname(path);
    return posix.basename(folder) === "config" && paths.has(posix.join(folder, "../artisan"));
  });
}
var LARAVEL = new Set(
  "DATABASE_URL DB_URL MEMCACHED_PASSWORD REDIS_PASSWORD REDIS_URL AWS_SECRET_ACCESS_KEY PUSHER_APP_SECRET ABLY_KEY REVERB_APP_SECRET MAILGUN_SECRET POSTMARK_TOKEN POSTMARK_API_KEY RESEND_KEY RESEND_API_KEY SPARKPOST_SECRET SES_SECRET STRIPE_SECRET MANDRILL_SECRET SLACK_BOT_USER_OAUTH_TOKEN LOG_SLACK_WEBHOOK_URL".split(" ")
);
function nearMisses(documentedOnly, readOnly) {
  const pairs2 = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const partsOf = new Map([...documentedOnly, ...readOnly].map((name) => [name, name.split("_").map(plain)]));
  const isOtherWord = (a, b) => hasOtherWord(partsOf.get(a) ?? [], partsOf.get(b) ?? []);
  for (const similar of [isTypo, isOtherWord]) {
    for (const documented of documentedOnly) {
      if (pairs2.has(documented)) continue;
      const candidates = readOnly.filter((name) => !taken.has(name) && similar(documented, name));
      const [only] = candidates;
      if (only === void 0 || candidates.length > 1) continue;
      pairs2.set(documented, only);
      taken.add(only);
    }
  }
  return pairs2;
}
function isTypo(a, b) {
  if (a.length < 8 || b.length < 8 || Math.abs(a.length - b.length) > 2) return false;
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return false;
  if (a.replaceAll("_", "") === b.replaceAll("_", "")) return true;
  const distance = editDistance(a, b);
  if (distance === 0 || distance > 2) return false;
  const [left, right] = [a.split("_"), b.split("_")];
  if (left.length !== right.length) return distance === 1;
  return left.every((part, i) => part === right[i] || Math.min(part.length, right[i]?.length ?? 0) > 3);
}
function hasOtherWord(left, right) {
  if (Math.abs(left.length - right.length) > 1) return false;
  if (left.length >= 2 && left.length === right.length && sorted(left) === sorted(right)) return true;
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  if (short.length < 2 || long.length !== short.length + 1) return false;
  const extra = long.find((_, i) => sorted(long.filter((_2, j) => j !== i)) === sorted(short));
  return extra !== void 0 && FILLERS.has(extra);
}
function plain(part) {
  return SYNONYMS[part] ?? part;
}
function sorted(parts) {
  return [...parts].sort().join("_");
}
var FILLERS = new Set(
  "KEY API APP TOKEN SECRET VALUE STRING URL ENV SERVICE".split(" ")
);
var SYNONYMS = {
  ...{ DATABASE: "DB", PASSWD: "PASSWORD", PASS: "PASSWORD", PWD: "PASSWORD", URI: "URL", USERNAME: "USER" },
  ...{ POSTGRESQL: "POSTGRES", AUTHENTICATION: "AUTH", CREDENTIALS: "CREDENTIAL" }
};
function editDistance(a, b) {
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > 3) return 4;
    before = last;
    last = row;
  }
  return last[b.length] ?? 4;
}
async function compareCoverage(picture, index) {
  const unread = picture.partial ? [] : unreadRecords(picture, index);
  const undocumented = undocumentedReads(picture, index);
  const pairs2 = nearMisses(
    [...new Set(unread.map(({ name }) => name))].filter((name) => !(0, import_shared_scanners_inventory_names.isVariableGlob)(name)),
    [...undocumented.keys()].filter((name) => !(0, import_shared_scanners_inventory_names.isPlatformName)(name))
  );
  const hits = [];
  const meant = new Set(pairs2.values());
  for (const [documented, read] of pairs2) hits.push(nearMiss(documented, read, unread, undocumented));
  const foreign = foreignInventories(picture, unread);
  for (const [name, records] of byName(unread.filter((record) => !pairs2.has(record.name)))) {
    const { changed } = picture;
    if (changed !== void 0 && records.every(({ place }) => !changed.has(place.path))) continue;
    const unknown = records.every(({ place }) => foreign.has(place.path));
    hits.push(...await notRead(picture, index, name, records, unknown));
  }
  hits.push(...notDocumented(picture, index, undocumented, meant));
  return hits;
}
function unreadRecords(picture, index) {
  return picture.inventories.flatMap(({ records }) => records).filter(
    (record) => index.usagesOf(record).length === 0 && !(0, import_shared_scanners_inventory_names.isPlatformName)(record.name) && !(0, import_shared_scanners_inventory_names.isVendorName)(record.name)
  );
}
function foreignInventories({ inventories }, unread) {
  const counts = /* @__PURE__ */ new Map();
  for (const { name, place } of unread)
    counts.set(place.path, (counts.get(place.path) ?? /* @__PURE__ */ new Set()).add(name));
  const paths = inventories.filter(({ path, records }) => {
    const count = counts.get(path)?.size ?? 0;
    if (count >= 3 && count === new Set(records.map(({ name }) => name)).size) return true;
    return count >= 10 && count * 3 >= new Set(records.map(({ name }) => name)).size;
  });
  return new Set(paths.map(({ path }) => path));
}
function undocumentedReads(picture, index) {
  const found = /* @__PURE__ */ new Map();
  for (const usage of picture.usages) {
    const { name, role, place, reader } = usage;
    if (role !== "read" || reader === import_shared_scanners_inventory_types.BY_HAND || name.includes("*") || !/^[A-Z]/.test(name) || !(0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path))
      continue;
    if ((0, import_shared_scanners_inventory_names.isPlatformName)(name) || index.isDocumented(name)) continue;
    found.set(name, [...found.get(name) ?? [], usage]);
  }
  for (const [name, usages] of found) if (usages.length > 1) found.set(name, byPlace(usages));
  return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
}
function byPlace(usages) {
  const ranked = usages.map((usage) => {
    const { path } = usage.place;
    return { usage, path, rank: ((0, import_shared_scanners_inventory_deploy_readers.isTool)(path) ? 2 : 0) + ((0, import_shared_scanners_inventory_deploy_readers.isConfigModule)(path) ? 0 : 1) };
  });
  ranked.sort(
    (a, b) => a.rank - b.rank || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.usage.place.start - b.usage.place.start)
  );
  return ranked.map(({ usage }) => usage);
}
function byName(records) {
  const found = /* @__PURE__ */ new Map();
  for (const record of records) found.set(record.name, [...found.get(record.name) ?? [], record]);
  return found;
}
function nearMiss(documented, read, unread, undocumented) {
  const usage = undocumented.get(read)?.[0];
  const record = unread.find(({ name }) => name === documented);
  return hitAt("inventory-near-miss", `${read}/${documented}`, usage.place, {
    message: `Code reads ${read}, and the inventory has ${documented}: one of them is misspelt, or the variable was renamed on one side.`,
    related: [[`${documented} in the inventory`, record?.place]]
  });
}
async function notRead(picture, index, name, records, unknown) {
  const [first, ...others] = [...records].sort(
    (a, b) => Number(a.form === "example") - Number(b.form === "example")
  );
  if (first === void 0) return [];
  const glob = index.usageGlob(name);
  const word = glob === void 0 && !(0, import_shared_scanners_inventory_names.isVariableGlob)(name) ? await picture.wordIn(name) : void 0;
  const forImage = first.form === "example" && besideCompose(picture, first.place.path);
  const doubt = glob !== void 0 ? " A read whose name is put together may be this one." : word !== void 0 ? " Another file has the name, but not in a form that is known to read it." : forImage ? " A container that is not built here may read it." : unknown ? " So are many of this list: they may be read in a way that is not known." : "";
  return [
    hitAt("inventory-not-read", name, first.place, {
      ...doubt !== "" && { level: "note" },
      message: `${name} is documented, and nothing in the repository reads it.${doubt}`,
      related: [
        ["possible read", glob?.place],
        ["the name", word],
        ...others.slice(0, 5).map((other) => ["also documented", other.place])
      ]
    })
  ];
}
function besideCompose({ paths, textOf }, path) {
  const folder = posix2.dirname(path);
  return [...paths].some(
    (one) => posix2.dirname(one) === folder && /^(?:docker-)?compose[\w.-]*\.ya?ml$/.test(posix2.basename(one)) && /\benv_file\b/.test(textOf(one) ?? "")
  );
}
function notDocumented(picture, index, undocumented, meant) {
  const hits = [];
  const config = /* @__PURE__ */ new Map();
  const believed = picture.inventories.filter((inventory) => describesCode(inventory, index));
  for (const [name, usages] of undocumented) {
    if (meant.has(name)) continue;
    const usage = usages[0];
    const inventory = usage && inventoryFor(believed, usage.place.path, picture.paths);
    if (usage === void 0 || inventory === void 0) continue;
    if ((0, import_shared_scanners_inventory_names.classOfName)(name) !== "secret" || usages.some(isSwitch)) {
      config.set(inventory, [...config.get(inventory) ?? [], name]);
      continue;
    }
    const elsewhere = toldElsewhere(picture, index, usages);
    hits.push(
      hitAt("inventory-not-documented", name, usage.place, {
        ...(elsewhere !== void 0 || (0, import_shared_scanners_inventory_deploy_readers.isTool)(usage.place.path)) && { level: "note" },
        message: `${name} is read here, and no inventory has it.${elsewhere?.message ?? ""}`,
        related: [
          ["the inventory", inventory.header],
          ["mentioned", elsewhere?.place]
        ]
      })
    );
  }
  for (const [inventory, names] of picture.partial ? [] : config) {
    hits.push(
      hitAt("inventory-config-not-documented", inventory.path, inventory.header, {
        message: `${names.length} variable${names.length === 1 ? " that is no secret is" : "s that are no secrets are"} read and not documented: ${list(names)}.`
      })
    );
  }
  return hits;
}
function isSwitch({ values, plain: plain3 }) {
  return plain3 || values?.every((value) => /^(?:true|false|yes|no|on|off)$/i.test(value)) === true;
}
function describesCode(inventory, index) {
  const known = described.get(index) ?? /* @__PURE__ */ new Map();
  described.set(index, known);
  const before = known.get(inventory);
  if (before !== void 0) return before;
  const describes = isOfCode(inventory, index);
  known.set(inventory, describes);
  return describes;
}
var described = /* @__PURE__ */ new WeakMap();
function isOfCode({ records }, index) {
  const read = new Set(
    records.filter((record) => index.usagesOf(record).some(({ role }) => role === "read")).map(({ name }) => (0, import_shared_scanners_inventory_names.normalName)(name))
  );
  return read.size >= 3 || read.size > 0 && read.size * 2 >= records.length;
}
function inventoryFor(inventories, path, paths) {
  const covering = inventories.map((inventory) => ({ inventory, scope: scopeOf(inventory, paths) })).filter(({ scope }) => scope === "" || path.startsWith(`${scope}/`));
  const rank = (one) => one.scope.length * 2 + (one.inventory.kind === "example" ? 0 : 1);
  return covering.sort(
    (a, b) => rank(b) - rank(a) || b.inventory.records.length - a.inventory.records.length
  )[0]?.inventory;
}
function scopeOf(inventory, paths) {
  const known = scopes.get(paths) ?? /* @__PURE__ */ new Map();
  scopes.set(paths, known);
  const scope = known.get(inventory) ?? workOutScope(inventory, paths);
  known.set(inventory, scope);
  return scope;
}
var scopes = /* @__PURE__ */ new WeakMap();
function workOutScope({ path, kind }, paths) {
  const parts = path.split("/").slice(0, -1);
  if (kind === "example")
    return /^(?:docker|deploy\w*|infra\w*|hosting|self-?host\w*|config)$/i.test(parts.join("/")) ? "" : parts.join("/");
  for (let depth = parts.length; depth > 0; depth--) {
    const folder = parts.slice(0, depth).join("/");
    if (MANIFESTS.some((name) => paths.has(`${folder}/${name}`)))
      return /^(?:apps\/)?(?:docs|website|www)$/.test(folder) ? "" : folder;
  }
  return "";
}
var MANIFESTS = ["package.json", "pyproject.toml", "go.mod", "Cargo.toml", "pom.xml", "Gemfile"];
function compareExamples(picture, index) {
  const believed = picture.inventories.filter((inventory) => describesCode(inventory, index));
  const documents = believed.filter(
    ({ kind, records }) => kind !== "example" && records.every(({ form }) => form !== "code")
  );
  const examples = believed.filter(({ kind }) => kind === "example");
  const hits = [];
  for (const example of examples) {
    const names = new Set(example.records.map(({ name }) => name));
    for (const document of documents) {
      const own = new Set(document.records.flatMap(({ name, aliases }) => [name, ...aliases]));
      const common = [...names].filter((name) => own.has(name)).length;
      if (common < 3 || common * 2 < Math.min(own.size, names.size)) continue;
      const missing = example.records.filter(
        ({ name }) => !index.records.get(name)?.some(({ form }) => form !== "example")
      );
      for (const record of missing) {
        if ((0, import_shared_scanners_inventory_names.isPlatformName)(record.name)) continue;
        const close = common * 5 >= names.size * 4 && picture.pageWith(record.name) === void 0;
        hits.push(
          hitAt("inventory-example", record.name, record.place, {
            level: close && (0, import_shared_scanners_inventory_names.classOfName)(record.name) === "secret" && index.usagesOf(record).some(({ role, place }) => role === "read" && (0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path)) ? "warning" : "note",
            message: `${record.name} stands in the example file, and no document describes it.`,
            related: [["the document", document.header]]
          })
        );
      }
      for (const record of document.records) {
        if (names.has(record.name) || (0, import_shared_scanners_inventory_names.isPlatformName)(record.name) || record.name.includes("*")) continue;
        if (index.records.get(record.name)?.some(({ form }) => form === "example")) continue;
        hits.push(
          hitAt("inventory-example", record.name, record.place, {
            ...{
              level: "note",
              message: `${record.name} is documented, and the example file does not have it.`
            },
            related: [["the example", example.header]]
          })
        );
      }
    }
  }
  return [...new Map(hits.map((hit) => [`${hit.path} ${hit.subject}`, hit])).values()];
}
function compareReferences(picture) {
  const names = /* @__PURE__ */ new Map();
  const referred = picture.inventories.flatMap(({ references }) => references);
  if (referred.some(({ kind }) => kind === "file"))
    for (const path of picture.paths) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      const same = names.get(name);
      if (same === void 0) names.set(name, [path]);
      else same.push(path);
    }
  return picture.inventories.flatMap(
    (inventory) => inventory.references.flatMap((reference) => {
      switch (reference.kind) {
        case "file":
          return missingFile(picture, names, inventory, reference);
        case "anchor":
          return missingAnchor(inventory, reference);
        default:
          return missingTerraform(picture, reference);
      }
    })
  );
}
function missingFile(picture, names, { path }, reference) {
  const { target, place, planned, promised, done } = reference;
  const folder = posix3.dirname(path);
  const direct = [target, posix3.join(folder, target), `.github/workflows/${target}`].map(
    (one) => posix3.normalize(one)
  );
  if (direct[1]?.startsWith("..")) return [];
  const name = posix3.basename(target);
  const same = names.get(name) ?? [];
  const found = direct.some((one) => picture.paths.has(one)) || same.some((one) => one.endsWith(`/${target}`) || one === target);
  const isFolder = [...direct].some((one) => same.some((other) => other.startsWith(`${one}/`)));
  if (found || isFolder) {
    if (!promised || !target.includes(".")) return [];
    return [
      hitAt("inventory-hook", target, place, {
        message: `${target} exists, and the page still says that it is to be written.`,
        related: [["the file", placeOf(direct.find((one) => picture.paths.has(one)) ?? same[0])]]
      })
    ];
  }
  if (promised)
    return [
      hitAt("inventory-hook", target, place, {
        message: `${target} is still to be written: what it would do is not done automatically.`
      })
    ];
  const weak = planned || !target.includes("/") || !knownFolder(picture, folder, target);
  const [candidate, ...more] = same;
  return [
    hitAt("inventory-reference", target, place, {
      ...weak && !done && { level: "note" },
      message: done ? `${target} does not exist, and the page has it as done.` : `${target} does not exist.`,
      related: more.length > 0 ? [] : [["a file of this name", placeOf(candidate)]]
    })
  ];
}
function knownFolder({ paths }, folder, target) {
  const first = `${target.split("/")[0]}/`;
  const beside = posix3.join(folder, first);
  return [...paths].some((path) => path.startsWith(first) || path.startsWith(beside));
}
function placeOf(path) {
  return path === void 0 ? void 0 : { path, start: 0, end: 0 };
}
function missingAnchor({ anchors }, { target, place }) {
  if (anchors.has(target.toLowerCase()) || anchors.size === 0) return [];
  const near = [...anchors].find((anchor) => anchor.includes(target.toLowerCase()));
  const hint = near === void 0 ? "" : ` The nearest is #${near}.`;
  return [
    hitAt("inventory-anchor", `#${target}`, place, {
      message: `No heading of the page has the anchor #${target}.${hint}`
    })
  ];
}
function missingTerraform({ terraform }, { kind, target, place }) {
  if (terraform === void 0) return [];
  const output = kind === "terraform-output";
  const known = output ? terraform.outputs : terraform.variables;
  if (known.size === 0 || known.has(target)) return [];
  return [
    hitAt("inventory-terraform-name", target, place, {
      message: `No Terraform file declares the ${output ? "output" : "variable"} ${target}.`
    })
  ];
}
function compareRotation(picture) {
  const hits = [];
  for (const inventory of picture.inventories) {
    const seen = /* @__PURE__ */ new Set();
    for (const record of inventory.records) {
      if (seen.has(record.name)) continue;
      seen.add(record.name);
      const cadence = record.cadence ?? inventory.cadences.find(({ name }) => name === record.name);
      hits.push(
        ...overdue(record, cadence, picture.now),
        ...contradicted(picture, inventory, record, cadence)
      );
    }
    hits.push(...absent(inventory));
  }
  return hits;
}
var DAY = 864e5;
function overdue(record, cadence, now) {
  const { lastRotated } = record;
  if (lastRotated === void 0 || cadence === void 0) return [];
  const late = Math.floor((now - lastRotated.time) / DAY) - cadence.days;
  if (late <= 0) return [];
  return [
    hitAt("inventory-rotation-overdue", record.name, lastRotated.place, {
      message: `${record.name} should be rotated every ${cadence.days} days, and the inventory says that it is ${late} days overdue.`,
      related: [["the cadence", cadence.place]]
    })
  ];
}
function contradicted(picture, inventory, record, cadence) {
  if (cadence === void 0) return [];
  const words = wordsOf(record);
  const code = picture.terraform?.rotations.find(
    ({ label }) => words.some((word) => plain2(label).includes(word))
  );
  const prose = inventory.cadences.find(({ name, days }) => name === record.name && days !== cadence.days);
  const other = code !== void 0 && code.days !== cadence.days ? code : prose;
  if (other === void 0) return [];
  return [
    hitAt("inventory-rotation-contradiction", record.name, cadence.place, {
      message: `${record.name} is to be rotated every ${cadence.days} days here, and every ${other.days} days ${other === code ? "by the infrastructure code" : "elsewhere on the page"}.`,
      related: [["the other cadence", other.place]]
    })
  ];
}
function wordsOf({ name, vaultName }) {
  return [plain2(name), ...vaultName === void 0 ? [] : [plain2(vaultName)]].filter(
    (word) => word.length >= 6
  );
}
function plain2(text) {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function absent(inventory) {
  const { rotations, records, cadences } = inventory;
  const described2 = /* @__PURE__ */ new Set([...rotations.flatMap(({ names }) => names), ...cadences.map(({ name }) => name)]);
  const byColumn = records.some(({ cadence }) => cadence !== void 0);
  if (described2.size === 0 && !byColumn) return [];
  if (rotations.some(
    ({ text }) => /\b(?:any|every|all|each)\b[^.\n]{0,40}\bsecrets?\b/i.test(text.slice(0, 400))
  ))
    return [];
  const hits = [];
  const seen = /* @__PURE__ */ new Set();
  for (const record of records) {
    const { name, rotatesAlone, aliases } = record;
    const secret = record.class === "secret" || record.class === void 0 && (0, import_shared_scanners_inventory_names.classOfName)(name) === "secret";
    if (!secret || rotatesAlone || (0, import_shared_scanners_inventory_names.isPlatformName)(name) || seen.has(name)) continue;
    seen.add(name);
    if (record.cadence !== void 0 || [name, ...aliases].some((one) => described2.has(one))) continue;
    hits.push(
      hitAt("inventory-rotation-absent", name, record.place, {
        message: `${name} has neither a section nor a cadence for its rotation, as others on this page have.`
      })
    );
  }
  return hits;
}
function compareStores(picture, index) {
  return [
    ...picture.inventories.flatMap((inventory) => [
      ...inventory.records.flatMap((record) => unproven(picture, index, record)),
      ...coupled(inventory),
      ...vaultNames(picture, index, inventory)
    ]),
    ...deployments(picture, index)
  ];
}
function unproven({ usages, paths, partial }, index, record) {
  return record.locations.flatMap((location) => {
    if (partial || location.elsewhere || (0, import_shared_scanners_inventory_names.isPlatformName)(record.name)) return [];
    const { stores, exists, says } = PROOFS[location.kind];
    if (![...paths].some((path) => exists.test(path))) return [];
    const own = index.usagesOf(record);
    const proven = stores.length === 0 || own.some(({ store }) => store !== void 0 && stores.includes(store));
    if (proven || location.kind === "kubernetes" && !usages.some(({ reader }) => reader === "kubernetes"))
      return [];
    return [
      hitAt("inventory-location", `${record.name}@${location.kind}`, location.place, {
        message: `The inventory says that ${record.name} is ${says}`,
        related: [["the row", record.place]]
      })
    ];
  });
}
var PROOFS = {
  github: {
    stores: ["github-secret"],
    exists: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    says: "a secret of GitHub Actions, and no workflow uses it."
  },
  kubernetes: {
    stores: ["kubernetes-secret"],
    exists: /\.ya?ml$/,
    says: "in a Secret of Kubernetes, and no manifest takes it from one."
  },
  fly: { stores: [], exists: /(?:^|\/)fly[\w.-]*\.toml$/, says: "a secret of Fly." }
};
function coupled(inventory) {
  const hits = [];
  for (const record of inventory.records) {
    const several = record.locations.length > 1;
    if (!several && !inventory.coupled.includes(record.name)) continue;
    const sections = inventory.rotations.filter(({ names }) => names.includes(record.name));
    if (sections.length === 0) continue;
    const text = sections.map((section) => section.text).join("\n");
    const forgotten = record.locations.filter((location) => !mentions(text, location));
    const place = sections.at(-1)?.place;
    if (forgotten.length === 0 || place === void 0) continue;
    const where = forgotten.map(({ kind }) => STORE_NAMES[kind]).join(" and ");
    hits.push(
      hitAt("inventory-coupled", record.name, place, {
        message: `${record.name} is kept at several places, and the procedure for its rotation does not mention ${where}.`,
        related: forgotten.map((location) => ["the place", location.place])
      })
    );
  }
  return hits;
}
function mentions(text, { kind }) {
  return MENTIONS[kind].test(text);
}
var MENTIONS = {
  github: /\bgh secret set\b|\bGitHub Actions\b|\bGHA\b|\bActions secret/i,
  fly: /\bfly(?:ctl)? secrets\b/i,
  kubernetes: /\bkubectl\b|\bK8s\b|\bKubernetes\b/i
};
var STORE_NAMES = {
  github: "GitHub Actions",
  fly: "Fly",
  kubernetes: "Kubernetes"
};
function vaultNames({ textOf }, index, inventory) {
  const text = textOf(inventory.path) ?? "";
  const script = /replace\(\s*\/-\/g\s*,\s*['"]_['"]\s*\)\s*\.toUpperCase\(\)|\btr\s+['"]?-['"]?\s+['"]?_['"]?/.exec(text);
  if (script === null) return [];
  return inventory.records.flatMap((record) => {
    const { vaultName, name } = record;
    if (vaultName === void 0 || text.split(vaultName).length < 3) return [];
    const made = vaultName.replaceAll("-", "_").toUpperCase();
    if (made === name || index.usages.has((0, import_shared_scanners_inventory_names.normalName)(made))) return [];
    const place = { path: inventory.path, start: script.index, end: script.index + script[0].length };
    return [
      hitAt("inventory-vault-name", `${name}@${vaultName}`, place, {
        message: `This makes ${made} of the vault's name, and the variable is called ${name}: nobody reads what is exported.`,
        related: [["the row", record.place]]
      })
    ];
  });
}
function deployments(picture, index) {
  const believed = picture.inventories.filter(
    (inventory) => inventory.kind !== "example" && describesCode(inventory, index)
  );
  if (believed.length === 0) return [];
  const listsActions = believed.some(
    ({ records }) => records.some(({ locations }) => locations.some(({ kind }) => kind === "github"))
  );
  const hits = [];
  const seen = /* @__PURE__ */ new Set();
  for (const usage of picture.usages) {
    const { name, place, role, store } = usage;
    const kept = store === "github-secret" || store === "kubernetes-secret" || usage.reader === "compose" && store === void 0;
    if (role !== "deploy" || !kept || seen.has(name) || (0, import_shared_scanners_inventory_names.classOfName)(name) !== "secret" || !(0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path))
      continue;
    if ((0, import_shared_scanners_inventory_names.isPlatformName)(name) || (0, import_shared_scanners_inventory_names.isVendorName)(name) || index.isDocumented(name) || /^[a-z]/.test(name))
      continue;
    if ((index.usages.get((0, import_shared_scanners_inventory_names.normalName)(name)) ?? []).some(
      (other) => other.role === "read" && (0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(other.place.path)
    ))
      continue;
    seen.add(name);
    hits.push(
      hitAt("inventory-deployment", name, place, {
        ...((index.mention(name) ?? picture.pageWith(name)) !== void 0 || store === "github-secret" && !listsActions) && {
          level: "note"
        },
        message: `${name} is deployed here, and no inventory has it.`,
        related: [["the inventory", believed[0]?.header]]
      })
    );
  }
  return hits;
}
function compareVault(picture, index) {
  return [...pairs(picture), ...goingPast(picture, index)];
}
function pairs({ pairs: inCode, inventories }) {
  const own = inCode.filter(({ place }) => (0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path));
  return inventories.flatMap(
    ({ records }) => records.flatMap((record) => {
      const { vaultName, place } = record;
      if (vaultName === void 0) return [];
      const names = new Set([record.name, ...record.aliases].map(import_shared_scanners_inventory_names.normalName));
      const same = own.filter(({ vault }) => vault === vaultName);
      const other = same.every(({ name }) => !names.has((0, import_shared_scanners_inventory_names.normalName)(name))) ? same[0] ?? renamed(record, own) : void 0;
      if (other === void 0) return [];
      return [
        hitAt("inventory-vault-name", `${record.name}@${vaultName}`, place, {
          level: "warning",
          message: `The inventory ties ${vaultName} of the vault to ${record.name}, and the code ties ${other.vault} to ${other.name}.`,
          related: [["in the code", other.place]]
        })
      ];
    })
  );
}
function renamed({ name, vaultName }, inCode) {
  const own = inCode.filter((pair) => (0, import_shared_scanners_inventory_names.normalName)(pair.name) === (0, import_shared_scanners_inventory_names.normalName)(name));
  return own.every(({ vault }) => vault !== vaultName) ? own[0] : void 0;
}
function goingPast({ managed, usages }, index) {
  if (managed.length === 0) return [];
  const hits = [];
  for (const { isModule, module: module2, variables } of managed) {
    const isManaged = variables === void 0 ? inVault(index) : anyOf(variables);
    const seen = /* @__PURE__ */ new Set();
    for (const { name, role, place } of usages) {
      const { path } = place;
      if (role !== "read" || isModule(path) || !(0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(path) || (0, import_shared_scanners_inventory_deploy_readers.isTool)(path) || !isManaged(name)) continue;
      if (seen.has(`${name} ${path}`)) continue;
      seen.add(`${name} ${path}`);
      hits.push(
        hitAt("inventory-managed", name, place, {
          message: `${name} is kept in the vault and comes from ${module2}; here it is read from the environment, where it may be out of date or missing.`,
          related: [["the inventory", index.records.get((0, import_shared_scanners_inventory_names.normalName)(name))?.[0]?.place]]
        })
      );
    }
  }
  return hits;
}
function inVault(index) {
  return (name) => index.records.get((0, import_shared_scanners_inventory_names.normalName)(name))?.some(({ vaultName }) => vaultName !== void 0) === true;
}
function anyOf(variables) {
  const plain3 = new Set(variables);
  const globs = variables.filter(import_shared_scanners_inventory_names.isVariableGlob).map(import_shared_scanners_inventory_names.nameGlob);
  return (name) => plain3.has(name) || globs.some((glob) => glob.test(name));
}
async function compare(picture) {
  if (picture.inventories.every(({ records, references }) => records.length === 0 && references.length === 0))
    return [];
  const index = new import_shared_scanners_inventory_deploy_readers.NameIndex(picture);
  const hits = [
    ...await compareCoverage(picture, index),
    ...compareAgreement(picture, index),
    ...compareConditions(picture, index),
    ...compareExamples(picture, index),
    ...compareRotation(picture),
    ...compareReferences(picture),
    ...compareStores(picture, index),
    ...compareVault(picture, index),
    ...picture.inventories.flatMap(openItems),
    ...dynamicReads(picture),
    ...picture.problems.map(notParsed)
  ];
  return hits.sort(
    (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start || (a.rule < b.rule ? -1 : 1)
  );
}
var MOST_DYNAMIC = 50;
function dynamicReads({ dynamic }) {
  return dynamic.filter(({ place }) => (0, import_shared_scanners_inventory_deploy_readers.isOwnCode)(place.path)).slice(0, MOST_DYNAMIC).map(
    ({ place, text }) => hitAt("inventory-dynamic-read", text, place, {
      message: "The name of the variable that is read here is made up when the program runs: it could not be compared."
    })
  );
}
function notParsed({ path, message, offset }) {
  return hitAt(
    "file-not-parsed",
    path,
    { path, start: offset, end: offset },
    {
      message: `This file could not be parsed (${message}): which variables it uses is not known.`
    }
  );
}
var runInventory = async (repository, { settings, now }) => {
  if (!settings.enabled("inventory-not-read", "inventory")) return { hits: [] };
  const picture = await (0, import_shared_scanners_inventory_deploy_readers.gather)(repository, { configured: settings.inventory, managed: settings.managed, now });
  if (picture === void 0) return { hits: [] };
  const partial = picture.partial ? [PARTIAL] : [];
  const hits = await compare(picture);
  return {
    hits: repository.hurried ? hits.filter(touched(repository)) : hits,
    remarks: [remarkOn(picture.inventories), ...partial]
  };
};
var PARTIAL = "Not every file has been looked at in this clone yet, so nothing is called unread: each commit looks at some more, and hushlint inventory at all of them once.";
function touched({ changed }) {
  return ({ path, related = [] }) => changed === void 0 || changed.has(path) || related.some((one) => changed.has(one.path));
}
var MOST_NAMED = 5;
function remarkOn(inventories) {
  const named = inventories.slice(0, MOST_NAMED).map(({ path, why, records }) => `${path} (${records.length}; ${why})`);
  const more = inventories.length - named.length;
  const rest = more > 0 ? ` and ${more} more` : "";
  return `Variables were compared with ${inventories.length === 1 ? "the inventory" : `${inventories.length} inventories`} ${named.join(", ")}${rest}.`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compare,
  describesCode,
  inventoryFor,
  remarkOn,
  runInventory
});
