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
  NameIndex: () => NameIndex,
  gather: () => gather,
  isConfigModule: () => isConfigModule,
  isOwnCode: () => isOwnCode,
  isTool: () => isTool
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_secret_default = require("./shared-scanners-secret-default.js");
var import_shared_scanners_inventory_inventories = require("./shared-scanners-inventory-inventories.js");
var import_shared_scanners_inventory_code_interest = require("./shared-scanners-inventory-code-interest.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
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
const createHash2 = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
var FORM = 8;
function emptyIndex() {
  return {
    form: FORM,
    pathKinds: null,
    words: [],
    texts: "",
    textWords: "",
    marked: [],
    code: {},
    deploy: {},
    manifests: {},
    inventories: {},
    linked: null
  };
}
var FACTS = "inventory-code.json";
var RECENT = "inventory-recent.json";
var MOST_RECENT = 40;
var FactsStore = class {
  #kept;
  #shelves = /* @__PURE__ */ new Map();
  #added = /* @__PURE__ */ new Map();
  constructor(kept) {
    this.#kept = kept;
  }
  get(key) {
    const line = this.#added.get(key) ?? this.#line(RECENT, key) ?? this.#line(FACTS, key);
    return line === void 0 ? void 0 : JSON.parse(line);
  }
  add(key, table) {
    this.#added.set(key, JSON.stringify(table));
  }
  /** Writes what is new, to the smaller file while that stays small. */
  save() {
    if (this.#added.size === 0) return;
    const recent = new Map([...this.#lines(RECENT), ...this.#added]);
    const whole = recent.size > MOST_RECENT;
    if (whole) this.#write(FACTS, new Map([...this.#lines(FACTS), ...recent]));
    this.#write(RECENT, whole ? /* @__PURE__ */ new Map() : recent);
  }
  /** Keeps what is wanted and forgets the rest. */
  keep(isWanted2) {
    const all = [...this.#lines(FACTS), ...this.#lines(RECENT), ...this.#added];
    this.#write(FACTS, new Map(all.filter(([key]) => isWanted2(key))));
    this.#write(RECENT, /* @__PURE__ */ new Map());
    this.#added.clear();
  }
  #line(name, key) {
    const { text, lines } = this.#shelf(name);
    const place = lines.get(key);
    return place && text.slice(...place);
  }
  *#lines(name) {
    const { text, lines } = this.#shelf(name);
    for (const [key, place] of lines) yield [key, text.slice(...place)];
  }
  #shelf(name) {
    const known = this.#shelves.get(name) ?? shelfOf(this.#kept?.read(name) ?? "");
    this.#shelves.set(name, known);
    return known;
  }
  #write(name, lines) {
    const sizes = [...lines].map(([key, line]) => [key, line.length]);
    this.#kept?.write(name, [JSON.stringify({ form: FORM, sizes }), ...lines.values()].join("\n"));
  }
};
function shelfOf(text) {
  const lines = /* @__PURE__ */ new Map();
  const end = text.indexOf("\n");
  const head = headOf(text.slice(0, end === -1 ? text.length : end));
  if (head?.form !== FORM) return { text: "", lines };
  let at = end + 1;
  for (const [key, size] of head.sizes) {
    lines.set(key, [at, at + size]);
    at += size + 1;
  }
  return { text, lines };
}
function headOf(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function inventoryRow(inventory) {
  return {
    ...inventory,
    rotations: inventory.rotations.map((rotation) => ({ ...rotation, text: "" })),
    mentions: [...inventory.mentions],
    anchors: [...inventory.anchors]
  };
}
function inventoryOf(row) {
  return { ...row, mentions: new Map(row.mentions), anchors: new Set(row.anchors) };
}
function linksIn(text) {
  if (text === void 0) return void 0;
  try {
    const links = JSON.parse(text);
    return links.form === FORM ? links : void 0;
  } catch {
    return void 0;
  }
}
function usageRow(usage) {
  const { name, place, role, reader, need, store, minLength, plain, values, secretDefault } = usage;
  return [
    ...[name, place.start, place.end, role === "read" ? 1 : 0, reader, need ?? 0, store ?? 0],
    ...[minLength ?? 0, plain ? 1 : 0, values ?? 0],
    secretDefault === void 0 ? 0 : [secretDefault.start, secretDefault.end]
  ];
}
function usageOf(row, path) {
  const [name, start, end, role, reader, need, store, minLength, plain, values, fallback] = row;
  return {
    ...{ name, reader, place: { path, start, end }, role: role === 1 ? "read" : "deploy" },
    ...{ need: need === 0 ? void 0 : need, store: store === 0 ? void 0 : store },
    minLength: minLength === 0 ? void 0 : minLength,
    secretDefault: fallback === 0 ? void 0 : { path, start: fallback[0], end: fallback[1] },
    ...{ plain: plain === 1, values: values === 0 ? void 0 : values }
  };
}
var INDEX = "inventory.json";
var LINKS = "inventory-links.json";
var MOST_OTHERS = 2e4;
var ID_LENGTH = 24;
var Memory = class {
  #kept;
  #index;
  /** Words by their place in `words`, made when the first is added. */
  #words;
  #texts;
  #marked;
  #seen = /* @__PURE__ */ new Set();
  /** Those of this run: others are forgotten. */
  #inventories = {};
  #changed = false;
  #facts;
  constructor(kept) {
    this.#kept = kept;
    this.#facts = new FactsStore(kept);
    const index = parsed(kept?.read(INDEX));
    this.#index = index?.form === FORM ? index : emptyIndex();
    this.#texts = unpacked(this.#index);
    this.#marked = new Set(this.#index.marked);
  }
  /** Words in the form of a variable's name in a content; undefined where it was never read. */
  wordsOf(id) {
    const places = this.#texts.get(id);
    if (places === void 0 || places === "") return places === "" ? [] : void 0;
    return places.split(",").map((at) => this.#index.words[Number(at)] ?? "");
  }
  has(id) {
    this.#seen.add(id);
    return this.#texts.has(id);
  }
  addText(id, words, marked) {
    if (this.has(id)) return;
    this.#texts.set(id, words.map((word) => this.#number(word)).join(","));
    if (marked) this.#marked.add(id);
    this.#changed = true;
  }
  pathKinds() {
    return this.#index.pathKinds;
  }
  addPathKinds(kinds) {
    this.#index.pathKinds = kinds;
    this.#changed = true;
  }
  isMarked(id) {
    return this.#marked.has(id);
  }
  /** Facts of code; `null` where it has nothing to do with an environment, undefined where it was never read. */
  code(kind, id) {
    const known = this.#index.code[kind + id];
    if (known === void 0 || known === 0) return known === 0 ? null : void 0;
    if (known !== 1) return known;
    const table = this.#facts.get(kind + id);
    return table === void 0 ? void 0 : (0, import_shared_scanners_inventory_code_interest.factsOf)(table);
  }
  /** Facts in the form that is kept. */
  table(kind, id) {
    return this.#facts.get(kind + id);
  }
  /** Whether a content is known as code, without its facts; `relevant`: it has to do with an environment. */
  codeState(kind, id) {
    const known = this.#index.code[kind + id];
    return known === void 0 ? void 0 : known === 0 ? "other" : "relevant";
  }
  problem(kind, id) {
    const known = this.#index.code[kind + id];
    return typeof known === "object" ? known : void 0;
  }
  addCode(kind, id, facts) {
    this.#seen.add(id);
    if (facts === null) this.#index.code[kind + id] = 0;
    else if (!("uses" in facts)) this.#index.code[kind + id] = facts;
    else {
      this.#index.code[kind + id] = 1;
      this.#facts.add(kind + id, (0, import_shared_scanners_inventory_code_interest.tableOf)(facts));
    }
    this.#changed = true;
  }
  deploy(kind, id, path) {
    const known = this.#index.deploy[kind + id];
    return Array.isArray(known) ? known.map((row) => usageOf(row, path)) : known;
  }
  addDeploy(kind, id, found) {
    this.#seen.add(id);
    this.#index.deploy[kind + id] = "message" in found ? found : found.map(usageRow);
    this.#changed = true;
  }
  /** An inventory as it was read, without the text of its procedures: enough where it is not part of the change. */
  inventory(path, id) {
    const row = this.#index.inventories[`${path} ${id}`];
    if (row === void 0) return void 0;
    this.#inventories[`${path} ${id}`] = row;
    return inventoryOf(row);
  }
  addInventory(path, id, inventory) {
    const key = `${path} ${id}`;
    this.#changed ||= this.#index.inventories[key] === void 0;
    this.#inventories[key] = inventoryRow(inventory);
  }
  /** What was linked of exactly these files. */
  linked(key) {
    const known = this.#index.linked;
    if (known?.key !== key) return void 0;
    const path = (at) => known.paths[at] ?? "";
    return {
      usages: known.usages.map(([at, row]) => usageOf(row, path(at))),
      dynamic: known.dynamic.map(([at, start, end]) => ({ path: path(at), start, end })),
      pairs: known.pairs
    };
  }
  addLinked(key, { usages, dynamic, pairs }) {
    const paths = [.../* @__PURE__ */ new Set([...usages.map(({ place }) => place.path), ...dynamic.map(({ path }) => path)])];
    const at = new Map(paths.map((path, i) => [path, i]));
    this.#index.linked = {
      ...{ key, paths, pairs },
      usages: usages.map((usage) => [at.get(usage.place.path) ?? 0, usageRow(usage)]),
      dynamic: dynamic.map(({ path, start, end }) => [at.get(path) ?? 0, start, end])
    };
    this.#changed = true;
  }
  /** What was linked of the files of the state before, file by file. */
  links() {
    return linksIn(this.#kept?.read(LINKS));
  }
  addLinks(links) {
    this.#kept?.write(LINKS, JSON.stringify(links));
  }
  /** Writes what is new; contents that were not asked for in this run are forgotten when there are many. */
  save() {
    if (!this.#changed || this.#kept === void 0) return;
    const index = this.#index;
    index.marked = [...this.#marked];
    index.inventories = this.#inventories;
    if (this.#texts.size > this.#seen.size + MOST_OTHERS) this.#forget();
    index.texts = [...this.#texts.keys()].join("");
    index.textWords = [...this.#texts.values()].join(";");
    this.#kept.write(INDEX, JSON.stringify(index));
    this.#facts.save();
  }
  #forget() {
    const isPresent = (key) => this.#seen.has(key.slice(key.indexOf(":") + 1));
    const keep = (record) => Object.fromEntries(Object.entries(record).filter(([key]) => isPresent(key)));
    const index = this.#index;
    for (const id of [...this.#texts.keys()]) if (!this.#seen.has(id)) this.#texts.delete(id);
    index.code = keep(index.code);
    index.deploy = keep(index.deploy);
    index.manifests = keep(index.manifests);
    index.marked = index.marked.filter(isPresent);
    this.#facts.keep(isPresent);
  }
  /** What of a manifest imports are found by, as JSON; undefined where it was never read. */
  manifest(id) {
    return this.#index.manifests[id];
  }
  addManifest(id, text) {
    this.#index.manifests[id] = text;
    this.#changed = true;
  }
  #number(word) {
    this.#words ??= new Map(this.#index.words.map((one, at) => [one, at]));
    const known = this.#words.get(word);
    if (known !== void 0) return known;
    this.#words.set(word, this.#index.words.push(word) - 1);
    return this.#index.words.length - 1;
  }
};
function unpacked({ texts, textWords }) {
  const found = /* @__PURE__ */ new Map();
  if (texts === "") return found;
  for (const [at, words] of textWords.split(";").entries())
    found.set(texts.slice(at * ID_LENGTH, (at + 1) * ID_LENGTH), words);
  return found;
}
function parsed(text) {
  if (text === void 0) return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isOwnCode(path) {
  let known = own.get(path);
  if (known === void 0) {
    known = !notOwn.test(path);
    if (own.size >= MOST_KNOWN) own.clear();
    own.set(path, known);
  }
  return known;
}
var own = /* @__PURE__ */ new Map();
var MOST_KNOWN = 2e4;
function isTool(path) {
  return tools.test(path);
}
function isConfigModule(path) {
  return /(?:^|\/)(?:[\w-]*env[\w.-]*|config(?:uration)?[\w.-]*|settings[\w.-]*)\.[a-z]+$|(?:^|\/)(?:env|config|settings)\//i.test(
    path
  );
}
var notOwn = /(?:^|\/)(?:node_modules|vendor|third[-_]party|tests?(?:[-_][\w-]+)?|__tests__|__mocks__|mocks?|spec|e2e|fixtures?|testdata|testing|cypress|playwright|examples?|samples?|demos?|templates?|docs?|website|storybook|\.storybook|dist|build|out|coverage|benchmarks?|references?)\/|[._-](?:test|spec|stories|e2e|bench)\.[cm]?[jt]sx?$|(?:^|\/)(?:test_[\w-]+|[\w-]+_test|conftest)\.\w+$|\.min\.js$|\.generated\./i;
var tools = /(?:^|\/)(?:scripts?|tools?|tooling|contrib|playgrounds?|bin|hack|bench\w*|seeds?|ci|\.github|dev|local|cli|internal-tools?|migrations?)\/|(?:^|\/)(?:[\w-]*(?:setup|seed|migrate)[\w-]*|(?:vite|vitest|jest|playwright|drizzle|next|webpack|rollup|eslint|tailwind|tsup|knip|prisma|trigger|sentry[\w.]*|lingui|orval|codegen)\.config)\.[cm]?[jt]s$/i;
function readerOf(path) {
  if (MANY.test(path)) return void 0;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return READERS.find(([takes]) => takes.test(path) || takes.test(name))?.[1];
}
var MANY = /\.(?:[cm]?[jt]sx?|mdx?|svg|png|css|html)$/;
function readerKind(path) {
  if (MANY.test(path)) return void 0;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const at = READERS.findIndex(([takes]) => takes.test(path) || takes.test(name));
  return at < 0 ? void 0 : `${at}${/\.[a-z]+$/.exec(path)?.[0] ?? ""}:`;
}
async function readDeployment(path, text) {
  try {
    return await readerOf(path)?.({ path, text }) ?? [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const offset = error instanceof import_cli2.ParseProblem ? error.offset : 0;
    return { message: (error.message.split("\n")[0] ?? "").replace(/[.:\s]+$/, ""), offset };
  }
}
async function yaml(source, walk) {
  const [{ treesOfYaml }, { walks }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./scanners-tree-yaml.js"))),
    Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-manifests.js")))
  ]);
  return (await treesOfYaml(source.text)).flatMap((root) => walk(walks)(source, root));
}
var compose = (source) => yaml(source, (walks) => walks.compose);
var workflow = (source) => yaml(source, (walks) => walks.workflow);
var anyYaml = (source) => yaml(source, (walks) => (text, root) => walks.anyTree(text, root, "yaml"));
var kubernetes = async (source) => {
  if (source.text.includes("{{")) return (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-templates.js")))).readTemplate(source);
  return yaml(source, (walks) => (text, root) => [
    ...walks.kubernetes(text, root),
    ...walks.anyTree(text, root, "kubernetes")
  ]);
};
var toml = (pick) => async (source) => {
  const [{ treeOfToml }, { walks }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./scanners-tree-toml.js"))),
    Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-manifests.js")))
  ]);
  return pick(walks)(source, treeOfToml(source.text));
};
var json = (pick) => async (source) => {
  const [{ treeOfJson }, { walks }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./scanners-tree-json.js"))),
    Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-manifests.js")))
  ]);
  const root = treeOfJson(source.text);
  return root === void 0 ? [] : pick(walks)(source, root);
};
var READERS = [
  [/^(?:docker-)?compose[\w.-]*\.ya?ml$/, compose],
  [/(?:^|\/)\.github\/(?:workflows|actions)\/.*\.ya?ml$|^action\.ya?ml$/, workflow],
  [
    /^(?:Dockerfile|Containerfile)(?:[.-].*)?$|\.[Dd]ockerfile$/,
    async (source) => (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-dockerfile.js")))).readDockerfile(source)
  ],
  [
    /\.(?:sh|bash)$|^(?:docker-)?entrypoint$/,
    async (source) => (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-shell.js")))).readShell(source)
  ],
  [/^fly(?:\.[\w-]+)?\.toml$/, toml((walks) => walks.fly)],
  [/^wrangler\.toml$/, toml((walks) => walks.wrangler)],
  [/^wrangler\.jsonc?$/, json((walks) => walks.wrangler)],
  [/^turbo\.jsonc?$/, json((walks) => walks.turbo)],
  [
    /^(?:app|vercel|task[-_]?def(?:inition)?[\w-]*|taskdef)\.json$/,
    json((walks) => (text, root) => walks.anyTree(text, root, "json"))
  ],
  [/\.tf$/, async (source) => (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-terraform.js")))).readTerraform(source)],
  [
    /\.(?:py|go|rb|erb|rs|java|kt|prisma|php|cs|exs?)$/,
    async (source) => (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-languages.js")))).readLanguage(source)
  ],
  [
    /(?:^|\/)(?:k8s|kubernetes|kustomize|manifests?|helm|charts?|deploy(?:ment)?s?|infra(?:structure)?)\/.*\.(?:ya?ml|tpl)$/,
    kubernetes
  ],
  [
    /^(?:render|railway|app|cloudbuild|serverless|skaffold|values[\w-]*|secretproviderclass|deployment|cronjob|\.gitlab-ci|bitbucket-pipelines|azure-pipelines|config)\.ya?ml$|(?:^|\/)\.circleci\/.*\.ya?ml$/,
    anyYaml
  ]
];
var MANIFEST = /(?:^|\/)(?:package|tsconfig[\w.-]*|jsconfig)\.json$/;
function isWanted(path) {
  if (isForeign(path)) return false;
  return MANIFEST.test(path) || (0, import_cli4.isSource)(path) || readerOf(path) !== void 0;
}
function isForeign(path) {
  return /(?:^|\/)(?:node_modules|vendor|third[-_]party)\//.test(path);
}
var MOST_IN_HOOK = 150;
function nearest(unknown, changed) {
  if (unknown.length <= MOST_IN_HOOK) return unknown;
  const rank = (path) => {
    if (changed.has(path)) return 0;
    if (isConfigModule(path) && isOwnCode(path)) return 1;
    if (isWanted(path) && /^[^/]+$|^\.github\/workflows\//.test(path)) return 2;
    return isWanted(path) ? 3 : 4;
  };
  const ranked = unknown.map((path) => ({ path, rank: rank(path) }));
  return ranked.sort((a, b) => a.rank - b.rank).filter((one, at) => at < MOST_IN_HOOK || one.rank === 0).map(({ path }) => path);
}
function isPage(path, configured) {
  return (0, import_cli5.mayBeMarked)(path) || (0, import_cli5.findInventory)(path, configured) !== void 0;
}
var Texts = class {
  byPath = /* @__PURE__ */ new Map();
  #ids = /* @__PURE__ */ new Map();
  #repository;
  #memory;
  constructor(repository, memory) {
    this.#repository = repository;
    this.#memory = memory;
  }
  /** Reads those that were not read yet. */
  async read(paths) {
    const missing = [...new Set(paths)].filter((path) => !this.byPath.has(path));
    const add = (path, bytes) => this.#add(path, bytes);
    if (missing.length === 0) return;
    if (this.#repository.readMany !== void 0) await this.#repository.readMany(missing, add);
    else for (const path of missing) add(path, await this.#repository.read(path));
  }
  /** Learns the ids that are known without reading: of an index or a tree. */
  async knowIds() {
    for (const [path, id] of await this.#repository.blobIds?.() ?? [])
      this.#ids.set(path, id.slice(0, ID_LENGTH));
  }
  idOf(path) {
    return this.#ids.get(path);
  }
  #add(path, bytes) {
    if (bytes === void 0) return;
    const id = this.idOf(path) ?? blobId(bytes);
    this.#ids.set(path, id);
    const text = bytes.length <= LARGEST && !bytes.subarray(0, 8e3).includes(0) ? (0, import_cli6.readText)(bytes).text : void 0;
    if (text !== void 0) this.byPath.set(path, text);
    if (this.#memory.has(id)) return;
    this.#memory.addText(
      id,
      [...wordsIn(text ?? "").keys()],
      (0, import_cli7.mayBeMarked)(path) && text !== void 0 && (0, import_cli7.hasMark)(text)
    );
  }
};
var LARGEST = 2e6;
function blobId(bytes) {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex").slice(0, ID_LENGTH);
}
function wordsIn(text) {
  const words = /* @__PURE__ */ new Map();
  for (const { 0: word, index } of text.matchAll(
    /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![A-Za-z0-9_])/g
  ))
    if (!words.has(word)) words.set(word, index);
  return words;
}
var NOT_TEXT = /\.(?:mdx?|rst|txt|adoc|png|jpe?g|gif|svg|ico|woff2?|ttf|pdf|zip|gz|mp4|lock|snap|map|csv|wasm)$|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|CHANGELOG)|(?:^|\/)\.env[\w.-]*$|(?:^|\/)env\.(?:example|sample|template|test)$/i;
var PathKinds = class {
  #kinds = /* @__PURE__ */ new Map();
  constructor(paths, memory) {
    const known = memory.pathKinds();
    const rows = new Map(known?.kinds.map((row, at) => [row, at]));
    const kinds = known?.kinds.map(kindOfRow) ?? [];
    const folders = {};
    let isNew = known === null;
    for (const folder of foldersOf(paths)) {
      const key = createHash2("sha1").update(folder.join("\n")).digest("base64").slice(0, 16);
      const codes = known?.folders[key];
      if (codes !== void 0) {
        folders[key] = codes;
        for (const [at, path] of folder.entries()) this.#kinds.set(path, kinds[codes.charCodeAt(at) - FIRST]);
        continue;
      }
      isNew = true;
      folders[key] = folder.map((path) => codeOf(this.of(path), rows)).join("");
    }
    if (isNew) memory.addPathKinds({ kinds: [...rows.keys()], folders });
  }
  of(path) {
    const known = this.#kinds.get(path);
    if (known !== void 0) return known;
    const kind = kindOf(path);
    this.#kinds.set(path, kind);
    return kind;
  }
};
function foldersOf(paths) {
  const folders = [];
  let last;
  for (const path of paths) {
    const end = path.indexOf("/", path.indexOf("/") + 1);
    const folder = path.slice(0, Math.max(end, 0));
    if (folder === last) folders.at(-1)?.push(path);
    else folders.push([path]);
    last = folder;
  }
  return folders;
}
function codeOf(kind, rows) {
  const row = rowOf(kind);
  const at = rows.get(row) ?? rows.size;
  rows.set(row, at);
  return String.fromCharCode(FIRST + at);
}
var FIRST = 48;
function kindOf(path) {
  const foreign = isForeign(path);
  const source = (0, import_cli.isSource)(path);
  const manifest = MANIFEST.test(path);
  const reader = readerKind(path);
  return {
    ...{ named: (0, import_cli3.findInventory)(path) !== void 0, page: (0, import_cli3.mayBeMarked)(path) },
    ...{ foreign, manifest, reader, code: source && !isTest(path) },
    wanted: !foreign && (manifest || source || reader !== void 0),
    searched: !NOT_TEXT.test(path)
  };
}
function isTest(path) {
  return /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures?|cypress|playwright)\/|[._-](?:test|spec|stories)\.[cm]?[jt]sx?$/i.test(
    path
  );
}
function rowOf({ named, page, foreign, code, wanted, manifest, searched, reader = "" }) {
  return [named, page, foreign, code, wanted, manifest, searched].map(Number).join("") + reader;
}
function kindOfRow(row) {
  const is = (at) => row[at] === "1";
  return {
    ...{ named: is(0), page: is(1), foreign: is(2), code: is(3) },
    ...{ wanted: is(4), manifest: is(5), searched: is(6) },
    reader: row.length > FLAGS ? row.slice(FLAGS) : void 0
  };
}
var FLAGS = 7;
var Digest = class {
  #a = 2538058380 | 0;
  #b = 1540483477 | 0;
  /** Words are told apart: `ab`, `c` is not `a`, `bc`. */
  add(word) {
    for (let at = 0; at < word.length; at++) this.#mix(word.charCodeAt(at));
    this.#mix(65536 + word.length);
  }
  value() {
    return (this.#a >>> 0).toString(36) + (this.#b >>> 0).toString(36).padStart(7, "0");
  }
  #mix(unit) {
    this.#a = Math.imul(rotated(this.#a ^ Math.imul(unit, 3432918353), 15), 461845907) + 1390208809;
    this.#b = Math.imul(rotated(this.#b ^ Math.imul(unit, 2246822507), 13), 3266489909) + 944331445;
  }
};
function rotated(bits, by) {
  return bits << by | bits >>> 32 - by;
}
var STAR = "* from";
function outlineOf(table) {
  return new Outliner(table).outline();
}
var Outliner = class {
  #table;
  #hashes = [];
  #parts = [];
  #functions;
  #classes;
  /** Uses by the functions whose parameters they hold. */
  #usesOf = /* @__PURE__ */ new Map();
  #imports = /* @__PURE__ */ new Map();
  constructor(table) {
    this.#table = table;
    for (const row of table.syms) {
      const { parts, scalars } = split(row);
      this.#parts.push(parts);
      this.#hashes.push(digestOf([...scalars, ...parts.map((part) => this.#hashes[part])]));
    }
    for (const [at, [sym]] of table.uses.entries())
      for (const fn of this.#reached([sym]).functions) push(this.#usesOf, fn, at);
    this.#functions = table.functions.map(
      ([params, returns, throws], fn) => digestOf([
        ...params.map((param) => this.#hashes[param]),
        ...[">", this.#hashes[returns], String(throws)],
        ...(this.#usesOf.get(fn) ?? []).map((at) => this.#use(at))
      ])
    );
    this.#classes = table.classes.map(
      ([members, parent, fields]) => digestOf([
        ...members.flatMap(([name, sym]) => [name, this.#hashes[sym]]),
        ...[">", this.#hashes[parent]],
        ...fields.flatMap(([name, sym, , , decorators]) => [
          ...[name, this.#hashes[sym]],
          ...decorators.map((one) => this.#hashes[one])
        ])
      ])
    );
  }
  outline() {
    const { syms, exports: exports2, stars } = this.#table;
    for (const row of syms) if (isImport(row)) this.#import(String(row[1]), String(row[2]));
    const items = exports2.map(([name, sym]) => this.#item(name, sym));
    const starred = stars.map((specifier) => this.#import(specifier, STAR));
    const thin = this.#thin();
    const imports = [...this.#imports.keys()].map((key) => {
      const [specifier = "", name = ""] = key.split("\n");
      return [specifier, name, thin.has(key)];
    });
    return { imports, stars: starred, items };
  }
  /** Imports of which nothing but properties by name are taken, as keys of `#imports`. */
  #thin() {
    const { syms, exports: exports2, functions, classes, uses } = this.#table;
    const whole = /* @__PURE__ */ new Set([
      ...exports2.map(([, sym]) => sym),
      ...functions.flatMap(([params, returns]) => [...params, returns]),
      ...classes.flatMap((_, cls) => this.#inClass(cls)),
      ...uses.flatMap(([sym, , , , , decorators]) => decorators === 0 ? [sym] : [sym, ...decorators])
    ]);
    for (const [at, [kind]] of syms.entries()) {
      const [of, key, ...rest] = this.#parts[at] ?? [];
      const named = kind === "get" && key !== void 0 && isNamed(syms[key]);
      if (of !== void 0 && !named) whole.add(of);
      for (const part of key === void 0 ? [] : [key, ...rest]) whole.add(part);
    }
    const thin = syms.flatMap((row, at) => isImport(row) && row[2] !== "*" && !whole.has(at) ? [row] : []);
    return new Set(thin.map(([, from, name]) => `${from}
${name}`));
  }
  #shape(sym) {
    let text = "";
    for (let at = sym; ; ) {
      const row = this.#table.syms[at];
      const [of = 0, key = 0] = this.#parts[at] ?? [];
      if (isImport(row) && text.startsWith("()"))
        return { text: `${text}${row[1]}#${row[2]}`, root: this.#import(String(row[1]), String(row[2])) };
      if (row[0] === "call") text += "()";
      else if (row[0] === "get" && isNamed(this.#table.syms[key])) text += `.${this.#table.syms[key]?.[1]}`;
      else return void 0;
      at = of;
    }
  }
  #item(name, sym) {
    const { rows, functions, classes } = this.#reached([sym], true);
    const refs = [...rows].flatMap((at) => {
      const row = this.#table.syms[at];
      return isImport(row) ? [this.#import(String(row[1]), String(row[2]))] : [];
    });
    const hash = digestOf([
      this.#hashes[sym],
      ...[...functions].sort((a, b) => a - b).map((fn) => this.#functions[fn]),
      ...[...classes].sort((a, b) => a - b).map((cls) => this.#classes[cls])
    ]);
    const shape = this.#shape(sym);
    return { name, hash, refs: [...new Set(refs)], ...shape !== void 0 && { shape } };
  }
  #use(at) {
    const [sym, , , fallback, throws, decorators] = this.#table.uses[at];
    return digestOf([
      ...[this.#hashes[sym], typeof fallback === "number" ? String(fallback) : "literal", String(throws)],
      ...decorators === 0 ? [] : decorators.map((one) => this.#hashes[one])
    ]);
  }
  /** All that a symbol is made of; `deep`: what its functions and classes do, too. */
  #reached(from, deep = false) {
    const rows = /* @__PURE__ */ new Set();
    const functions = /* @__PURE__ */ new Set();
    const classes = /* @__PURE__ */ new Set();
    const open = [...from];
    for (let at = open.pop(); at !== void 0; at = open.pop()) {
      if (rows.has(at)) continue;
      rows.add(at);
      open.push(...this.#parts[at] ?? []);
      const [kind, id] = this.#table.syms[at];
      if ((kind === "fn" || kind === "param") && !functions.has(id)) {
        if (deep || kind === "param") functions.add(id);
        if (deep) open.push(...this.#inFunction(id));
      }
      if (deep && kind === "cls" && !classes.has(id)) {
        classes.add(id);
        open.push(...this.#inClass(id));
      }
    }
    return { rows, functions, classes };
  }
  #inFunction(fn) {
    const facts = this.#table.functions[fn];
    const uses = (this.#usesOf.get(fn) ?? []).map((at) => this.#table.uses[at][0]);
    return facts === void 0 ? uses : [...facts[0], facts[1], ...uses];
  }
  #inClass(cls) {
    const facts = this.#table.classes[cls];
    if (facts === void 0) return [];
    const [members, parent, fields] = facts;
    return [
      ...members.map(([, sym]) => sym),
      parent,
      ...fields.flatMap(([, sym, , , decorators]) => [sym, ...decorators])
    ];
  }
  #import(specifier, name) {
    const key = `${specifier}
${name}`;
    const known = this.#imports.get(key);
    if (known !== void 0) return known;
    this.#imports.set(key, this.#imports.size);
    return this.#imports.size - 1;
  }
};
function isImport([kind, from]) {
  return kind === "ref" && from !== "global";
}
function isNamed(row) {
  return row?.[0] === "lit" && typeof row[1] === "string";
}
function split([kind, ...rest]) {
  switch (kind) {
    case "lit":
      return { parts: [], scalars: [kind, String(rest[0])] };
    case "tpl": {
      const shape = rest.map((part) => typeof part === "string" ? `'${part}` : "#");
      return {
        parts: rest.filter((part) => typeof part === "number"),
        scalars: [kind, ...shape]
      };
    }
    case "obj": {
      const [flat, spreads] = rest;
      const [names, values] = [[], []];
      for (let at = 0; at < flat.length; at += 4) {
        names.push(String(flat[at]));
        values.push(flat[at + 1]);
      }
      return { parts: [...values, ...spreads], scalars: [kind, ...names] };
    }
    case "arr":
    case "any":
    case "elem":
    case "keys":
    case "values":
    case "get":
    case "call":
      return { parts: rest, scalars: [kind] };
    default:
      return { parts: [], scalars: [kind, ...rest.map(String)] };
  }
}
function digestOf(words) {
  const digest = new Digest();
  for (const word of words) digest.add(word ?? "");
  return digest.value();
}
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}
function reachedFrom(paths, outlines) {
  const reached = /* @__PURE__ */ new Set();
  const open = [...paths];
  for (let path = open.pop(); path !== void 0; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const [, , file] of outlines.get(path)?.imports ?? []) if (file !== 0) open.push(file);
  }
  return reached;
}
function concerned({ former, outlines, edited, moved }) {
  const changed = new Changes(outlines);
  const gone = Object.keys(former.files).filter((path) => !outlines.has(path));
  for (const path of [...edited, ...gone])
    changed.compare(path, former.files[path], outlines.get(path), moved);
  changed.spread();
  const touched = /* @__PURE__ */ new Set([...edited, ...gone]);
  return [...outlines.keys()].filter((path) => {
    if (edited.has(path)) return false;
    const { imports, usages } = former.files[path];
    return imports.some((one) => changed.meets(one)) || usages.some(([of]) => of !== 0 && touched.has(of));
  });
}
var Changes = class {
  #outlines;
  #changed = /* @__PURE__ */ new Map();
  /** Those of them that changed for who takes properties by name alone, too. */
  #reshaped = /* @__PURE__ */ new Map();
  #own = /* @__PURE__ */ new Map();
  constructor(outlines) {
    this.#outlines = outlines;
  }
  compare(path, before, now, moved) {
    const byName = (outline) => new Map(outline?.items.map((item) => [item[0], item]));
    const [old, fresh] = [byName(before), byName(now)];
    for (const name of /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])) {
      const [one, other] = [old.get(name), fresh.get(name)];
      if (!moved && one?.[1] === other?.[1]) continue;
      const sameShape = !moved && one !== void 0 && one[3] !== 0 && one[3] === other?.[3];
      this.#add(path, name, sameShape);
    }
    const same = !moved && before !== void 0 && now !== void 0 && starsOf(before) === starsOf(now);
    if (!same) this.#add(path, STAR, false);
  }
  /** From what changed to what is exported with the help of it. */
  spread() {
    for (let grown = true; grown; ) {
      grown = false;
      for (const [path, { imports, items }] of this.#outlines) {
        const hit = imports.map((one) => this.meets(one));
        if (!hit.includes(true)) continue;
        for (const [name, , refs, shape] of items)
          if (refs.some((at) => hit[at])) grown = this.#add(path, name, shape !== 0) || grown;
      }
    }
  }
  /** Whether what is imported changed. What is handed on by `export * from` counts where it is asked for by name. */
  meets([, name, file, thin]) {
    const changed = thin ? this.#reshaped : this.#changed;
    return file !== 0 && name !== STAR && this.#meets(changed, file, name, /* @__PURE__ */ new Set());
  }
  #meets(all, file, name, seen) {
    if (seen.has(file)) return false;
    seen.add(file);
    const changed = all.get(file);
    const isAny = name === "*";
    if (changed !== void 0 && (isAny || changed.has(name))) return true;
    if (!isAny && this.#ownOf(file).has(name)) return false;
    if (changed?.has(STAR)) return true;
    const { imports = [], stars = [] } = this.#outlines.get(file) ?? {};
    return stars.some((at) => {
      const target = imports[at]?.[2] ?? 0;
      return target !== 0 && this.#meets(all, target, name, seen);
    });
  }
  #ownOf(path) {
    const known = this.#own.get(path) ?? new Set(this.#outlines.get(path)?.items.map(([name]) => name));
    this.#own.set(path, known);
    return known;
  }
  /** Gives whether that is new. */
  #add(path, name, sameShape) {
    const isNew = addTo(this.#changed, path, name);
    return !sameShape && addTo(this.#reshaped, path, name) || isNew;
  }
};
function addTo(map, path, name) {
  const names = map.get(path) ?? /* @__PURE__ */ new Set();
  map.set(path, names);
  const isNew = !names.has(name);
  names.add(name);
  return isNew;
}
function starsOf({ imports, stars }) {
  return stars.map((at) => imports[at]?.[0]).join("\n");
}
function isNamedByDefault(name, text, { start, end }) {
  if (!name.endsWith("_KEY") || ofSecret.test(name)) return false;
  const value = text.slice(start + 1, end - 1);
  return /^[a-z]+(?:[_-][a-z]+)+$/.test(value) && !/secret|change|pass|default|your/.test(value);
}
var ofSecret = /(?:API|SECRET|PRIVATE|MASTER|ACCESS|CRYPT\w*|SIGN\w*|LICEN[CS]E)_KEY$/;
function isSecretDefault(name, text, { start, end }) {
  return (0, import_shared_scanners_inventory_names.classOfName)(name) === "secret" && (0, import_shared_scanners_secret_default.isReadableDefault)(name, text.slice(start + 1, end - 1));
}
function codeKind(path) {
  return /\.[cm]?ts$/.test(path) ? "ts:" : /\.tsx$/.test(path) ? "tsx:" : "js:";
}
async function factsIn(path, text) {
  return (await Promise.resolve().then(() => __toESM(require("./scanners-inventory-code-code.js")))).readFacts(path, text);
}
async function linkFiles(files, texts, memory) {
  const code = await Promise.resolve().then(() => __toESM(require("./scanners-inventory-code-code.js")));
  const resolve = code.createResolver({
    paths: new Set(files.paths),
    manifests: await manifestsOf(files.manifests, code, texts, memory)
  });
  const work = new Linking(files, texts, memory, code, resolve);
  return work.linked();
}
var Linking = class {
  #files;
  #texts;
  #memory;
  #code;
  #resolve;
  #former;
  #ids;
  #outlines = /* @__PURE__ */ new Map();
  #facts = /* @__PURE__ */ new Map();
  constructor(files, texts, memory, code, resolve) {
    this.#files = files;
    this.#texts = texts;
    this.#memory = memory;
    this.#code = code;
    this.#resolve = resolve;
    this.#former = memory.links() ?? { form: FORM, modules: files.modules, files: {} };
    this.#ids = new Map(files.relevant.map((path) => [path, codeKind(path) + (texts.idOf(path) ?? "")]));
  }
  async linked() {
    const { relevant, modules } = this.#files;
    const edited = new Set(relevant.filter((path) => !this.#isSame(path)));
    for (const path of relevant) {
      const outline = edited.has(path) ? await this.#outline(path) : this.#former.files[path];
      if (outline !== void 0) this.#outlines.set(path, outline);
    }
    const moved = this.#former.modules !== modules;
    const scope = { former: this.#former, outlines: this.#outlines, edited, moved };
    let asked = new Set([...edited, ...concerned(scope)].filter((path) => this.#outlines.has(path)));
    let found = await this.#readsOf(asked);
    if (this.#isGivenElsewhere(asked, found) || this.#isOtherEnvironment(found)) {
      asked = new Set(this.#outlines.keys());
      found = await this.#readsOf(asked);
    }
    const links = {};
    await this.#readDefaults(found);
    for (const path of this.#outlines.keys()) {
      const reads = found.get(path);
      links[path] = reads === void 0 ? this.#former.files[path] : this.#linksOf(path, reads);
    }
    this.#memory.addLinks({ form: FORM, modules, files: links });
    return resultOf(links);
  }
  /** Whether a file is as it was, and its imports mean what they did. */
  #isSame(path) {
    const known = this.#former.files[path];
    if (known === void 0 || known.id !== this.#ids.get(path)) return false;
    if (this.#former.modules === this.#files.modules) return true;
    return known.imports.every(([specifier, , file]) => (this.#resolve(path, specifier) ?? 0) === file);
  }
  /** Undefined for what could not be parsed. */
  async #outline(path) {
    const table = await this.#table(path);
    if (table === void 0) return void 0;
    const { imports, stars, items } = outlineOf(table);
    return {
      imports: imports.map(([specifier, name, thin]) => [
        specifier,
        name,
        this.#resolve(path, specifier) ?? 0,
        thin
      ]),
      stars,
      items: items.map(({ name, hash, refs, shape }) => {
        const isForeign2 = shape !== void 0 && this.#resolve(path, imports[shape.root]?.[0] ?? "") === void 0;
        return [name, hash, refs, isForeign2 ? shape.text : 0];
      })
    };
  }
  async #table(path) {
    const [kind, id] = [codeKind(path), this.#texts.idOf(path) ?? ""];
    const known = this.#memory.table(kind, id);
    if (known !== void 0 || this.#memory.problem(kind, id) !== void 0) return known;
    await this.#texts.read([path]);
    this.#memory.addCode(kind, id, await factsIn(path, this.#texts.byPath.get(path) ?? ""));
    return this.#memory.table(kind, id);
  }
  async #readsOf(asked) {
    for (const path of reachedFrom(asked, this.#outlines)) {
      if (this.#facts.has(path) || !this.#outlines.has(path)) continue;
      const table = await this.#table(path);
      if (table !== void 0) this.#facts.set(path, this.#code.factsOf(table));
    }
    const others = Object.keys(this.#former.files).filter(
      (path) => this.#outlines.has(path) && !asked.has(path)
    );
    return this.#code.linkFacts(this.#facts, this.#resolve, {
      asked,
      given: others.flatMap((path) => givenBy(this.#former.files[path]))
    });
  }
  /** Whether a file that was not asked for may follow a function that is now given an environment, or no more, or later. */
  #isGivenElsewhere(asked, found) {
    const before = earliest(Object.values(this.#former.files).flatMap(givenBy));
    const kept = [...this.#outlines.keys()].filter((path) => !asked.has(path));
    const now = earliest([
      ...[...found.values()].flatMap(({ given }) => given),
      ...kept.flatMap((path) => givenBy(this.#former.files[path]))
    ]);
    const differing = /* @__PURE__ */ new Set();
    for (const key of /* @__PURE__ */ new Set([...before.keys(), ...now.keys()])) {
      const [old, fresh] = [before.get(key), now.get(key)];
      if (old?.round !== fresh?.round) differing.add((fresh ?? old)?.file ?? "");
    }
    if (differing.size === 0) return false;
    return kept.some((path) => [...reachedFrom([path], this.#outlines)].some((one) => differing.has(one)));
  }
  /** Whether an export that was an environment is none any more, or the other way round: who takes its properties was not asked. */
  #isOtherEnvironment(found) {
    return [...found].some(([path, { environments }]) => {
      const former = this.#former.files[path];
      const now = new Map(this.#outlines.get(path)?.items.map(([name, , , shape]) => [name, shape]));
      return former?.items.some(
        ([name, , , shape]) => shape !== 0 && shape === now.get(name) && environments.includes(name) !== former.environments.includes(name)
      );
    });
  }
  /** Of what falls back to a literal the text is looked at. */
  async #readDefaults(found) {
    const reads = [...found.values()].flatMap((one) => one.reads);
    const defaults = reads.filter(
      ({ name, fallback }) => fallback !== void 0 && (0, import_shared_scanners_inventory_names.classOfName)(name) === "secret"
    );
    await this.#texts.read(defaults.map(({ place }) => place.path));
  }
  #linksOf(path, { reads, dynamic, given, environments }) {
    const outline = this.#outlines.get(path);
    return {
      ...{ ...outline, environments, id: this.#ids.get(path) ?? "" },
      given: given.map(({ file, key, round }) => [file, key, round]),
      usages: reads.map(({ fallback, ...read }) => {
        const text = this.#texts.byPath.get(read.place.path) ?? "";
        const isSecret = fallback !== void 0 && isSecretDefault(read.name, text, fallback);
        const plain = read.plain || fallback !== void 0 && isNamedByDefault(read.name, text, fallback);
        const usage = { ...read, plain, role: "read", reader: "code", store: void 0 };
        const row = usageRow({ ...usage, secretDefault: isSecret ? fallback : void 0 });
        return [read.place.path === path ? 0 : read.place.path, row];
      }),
      dynamic: dynamic.map(({ start, end }) => [start, end]),
      pairs: (this.#facts.get(path)?.pairs ?? []).map(({ vault, name, s, e }) => ({
        ...{ vault, name, place: { path, start: s, end: e } }
      }))
    };
  }
};
function givenBy(links) {
  return (links?.given ?? []).map(([file, key, round]) => ({ file, key, round }));
}
function earliest(all) {
  const first = /* @__PURE__ */ new Map();
  for (const one of all) {
    const known = first.get(one.key);
    if (known === void 0 || one.round < known.round) first.set(one.key, one);
  }
  return first;
}
function resultOf(links) {
  const files = Object.entries(links);
  return {
    usages: files.flatMap(
      ([path, { usages }]) => usages.map(([of, row]) => usageOf(row, of === 0 ? path : of))
    ),
    dynamic: files.flatMap(([path, { dynamic }]) => dynamic.map(([start, end]) => ({ path, start, end }))),
    pairs: files.flatMap(([, { pairs }]) => pairs)
  };
}
async function manifestsOf(manifests, { reducedManifest }, texts, memory) {
  const known = (path) => memory.manifest(texts.idOf(path) ?? "");
  await texts.read(manifests.filter((path) => known(path) === void 0));
  const reduced = /* @__PURE__ */ new Map();
  for (const path of manifests) {
    const text = texts.byPath.get(path);
    const one = known(path) ?? (text === void 0 ? void 0 : reducedManifest(text));
    if (one === void 0) continue;
    if (known(path) === void 0) memory.addManifest(texts.idOf(path) ?? "", one);
    reduced.set(path, one);
  }
  return reduced;
}
async function deployedUsages(paths, kinds, texts, memory) {
  const usages = [];
  const problems = [];
  for (const path of paths) {
    const kind = kinds.of(path).reader;
    const id = kind === void 0 ? void 0 : texts.idOf(path);
    if (kind === void 0 || id === void 0) continue;
    let known = memory.deploy(kind, id, path);
    const text = texts.byPath.get(path);
    if (known === void 0 && text !== void 0) {
      known = await readDeployment(path, text);
      memory.addDeploy(kind, id, known);
    }
    if (known === void 0) continue;
    if ("message" in known) problems.push({ path, ...known });
    else usages.push(...known);
  }
  return { usages, dynamic: [], problems, pairs: [] };
}
async function codeUsages(paths, kinds, texts, memory) {
  const sources = paths.filter((path) => kinds.of(path).code);
  const relevant = [];
  for (const path of sources) {
    const state = stateOf(path, texts, memory);
    if ((typeof state === "object" ? await state : state) === "relevant") relevant.push(path);
  }
  if (relevant.length === 0) return { usages: [], dynamic: [], problems: [], pairs: [] };
  const manifests = paths.filter((path) => kinds.of(path).manifest);
  const key = await keyOf(sources, [...relevant, ...manifests], texts);
  const linked = memory.linked(key) ?? await linkAnew({ paths, sources, relevant, manifests, texts, memory, key });
  const problems = relevant.flatMap((path) => {
    const known = memory.problem(codeKind(path), texts.idOf(path) ?? "");
    return known === void 0 ? [] : [{ path, ...known }];
  });
  const dynamic = linked.dynamic.map((place) => ({ place, text: excerpt(texts, place) }));
  return { usages: linked.usages, dynamic, problems, pairs: linked.pairs };
}
function stateOf(path, texts, memory) {
  const [kind, id] = [codeKind(path), texts.idOf(path)];
  if (id === void 0) return void 0;
  const known = memory.codeState(kind, id);
  const text = texts.byPath.get(path);
  if (known !== void 0 || text === void 0) return known;
  const learn = async () => {
    memory.addCode(kind, id, (0, import_cli9.hasEnvText)(text) ? await factsIn(path, text) : null);
    return memory.codeState(kind, id);
  };
  return learn();
}
async function linkAnew({ paths, sources, relevant, manifests, texts, memory, key }) {
  const modules = await keyOf(sources, manifests, texts);
  const linked = await linkFiles({ paths, relevant, manifests, modules }, texts, memory);
  memory.addLinked(key, linked);
  return linked;
}
async function keyOf(sources, contents, texts) {
  const { createHash: createHash3 } = await Promise.resolve(globalThis.process.getBuiltinModule("node:crypto"));
  const said = contents.map((path) => `${path} ${texts.idOf(path) ?? ""}`);
  const hash = createHash3("sha256").update([...sources, ...said].join("\n"));
  return hash.digest("hex").slice(0, 32);
}
function excerpt({ byPath }, { path, start, end }) {
  const text = byPath.get(path);
  return text === void 0 ? path : text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, " ");
}
function findersIn(paths, texts, inventories) {
  const listed = new Set(inventories.map(({ path }) => path));
  const isSearched = (path) => !listed.has(path) && !NOT_TEXT.test(path);
  const pages = once(() => placesIn(texts, (path) => (0, import_cli10.mayBeMarked)(path) && !listed.has(path)));
  const known = once(() => placesIn(texts, isSearched));
  let others;
  const readOthers = async () => {
    await texts.read(paths.filter(isSearched));
    return placesIn(texts, isSearched);
  };
  return {
    pageWith: (name) => pages().get(name),
    async wordIn(name) {
      const found = known().get(name);
      if (found !== void 0) return found;
      others ??= readOthers();
      return (await others).get(name);
    }
  };
}
function findersInMemory(paths, kinds, texts, memory, inventories) {
  const listed = new Set(inventories.map(({ path }) => path));
  const pathsOf = (taken) => () => {
    const found = /* @__PURE__ */ new Map();
    for (const path of paths.filter((one) => taken(one) && !listed.has(one)))
      for (const word of memory.wordsOf(texts.idOf(path) ?? "") ?? [])
        if (!found.has(word)) found.set(word, path);
    return found;
  };
  const pages = once(pathsOf((path) => kinds.of(path).page));
  const others = once(pathsOf((path) => kinds.of(path).searched));
  const at = (path, name) => {
    const start = wordsIn(texts.byPath.get(path) ?? "").get(name);
    return start === void 0 ? { path, start: 0, end: 0 } : { path, start, end: start + name.length };
  };
  return {
    pageWith(name) {
      const path = pages().get(name);
      return path === void 0 ? void 0 : at(path, name);
    },
    async wordIn(name) {
      const path = others().get(name);
      if (path === void 0) return void 0;
      await texts.read([path]);
      return at(path, name);
    }
  };
}
function placesIn({ byPath }, taken) {
  const places = /* @__PURE__ */ new Map();
  for (const [path, text] of [...byPath].sort(([a], [b]) => a < b ? -1 : 1)) {
    if (!taken(path)) continue;
    for (const [name, start] of wordsIn(text))
      if (!places.has(name)) places.set(name, { path, start, end: start + name.length });
  }
  return places;
}
function once(work) {
  let done;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
async function gather(repository, options) {
  const { configured, now, thorough = false } = options;
  const paths = await repository.paths();
  const memory = new Memory(repository.kept);
  const texts = new Texts(repository, memory);
  const kinds = new PathKinds(paths, memory);
  const { partial, remembered } = repository.hurried === true ? await readInHook(repository, { paths, kinds, texts, memory, configured }) : { partial: false, remembered: [] };
  if (repository.hurried !== true) await texts.read(paths.filter((path) => isPage(path, configured)));
  const problems = [];
  const inventories = await (0, import_shared_scanners_inventory_inventories.readInventories)(texts.byPath, {
    configured,
    problems,
    isMarked: (path) => memory.isMarked(texts.idOf(path) ?? ""),
    onRead: (path, inventory) => memory.addInventory(path, texts.idOf(path) ?? "", inventory),
    remembered: remembered.flatMap((path) => memory.inventory(path, texts.idOf(path) ?? "") ?? [])
  });
  if (inventories.length === 0) {
    memory.save();
    return void 0;
  }
  if (repository.hurried !== true)
    await texts.read(paths.filter((path) => thorough && kinds.of(path).searched || kinds.of(path).wanted));
  const readable = paths.filter((path) => {
    const { named, page, foreign } = kinds.of(path);
    return !named && !page && !foreign && configured?.(path) !== true;
  });
  const deployed = await deployedUsages(readable, kinds, texts, memory);
  const code = await codeUsages(readable, kinds, texts, memory);
  memory.save();
  const usages = [...code.usages, ...deployed.usages];
  if (repository.hurried === true)
    await texts.read(alsoCompared({ usages, inventories, paths, changed: repository.changed }));
  const finders = repository.hurried === true ? findersInMemory(paths, kinds, texts, memory, inventories) : findersIn(paths, texts, inventories);
  return {
    ...{ inventories, usages, partial, dynamic: code.dynamic, now: now.getTime(), paths: new Set(paths) },
    managed: options.managed ?? [],
    pairs: code.pairs,
    changed: repository.hurried === true ? repository.changed : void 0,
    problems: [...problems, ...deployed.problems, ...code.problems].filter(({ path }) => isOwnCode(path)),
    terraform: await terraformOf(readable, inventories, texts),
    textOf: (path) => texts.byPath.get(path),
    ...finders
  };
}
async function readInHook({ changed = /* @__PURE__ */ new Set() }, { paths, kinds, texts, memory, configured }) {
  await texts.knowIds();
  const isKnown = (path) => memory.has(texts.idOf(path) ?? "");
  const isListed = (path) => kinds.of(path).named || configured?.(path) === true;
  const unknown = paths.filter((path) => {
    if (isKnown(path)) return false;
    const { page, searched, wanted: wanted2 } = kinds.of(path);
    return page || searched || wanted2 || isListed(path);
  });
  const chosen = new Set(nearest(unknown, changed));
  const isMarked = (path) => kinds.of(path).page && memory.isMarked(texts.idOf(path) ?? "");
  const listed = paths.filter((path) => isListed(path) || isMarked(path));
  const isRemembered = (path) => {
    if (changed.has(path)) return false;
    const known = memory.inventory(path, texts.idOf(path) ?? "");
    return known !== void 0 && (isMarked(path) || known.why === (0, import_cli8.findInventory)(path, configured)?.why);
  };
  const remembered = listed.filter(isRemembered);
  const kept = new Set(remembered);
  const wanted = [...chosen, ...[...changed].filter((path) => texts.idOf(path) !== void 0), ...listed];
  await texts.read(wanted.filter((path) => !kept.has(path)));
  return { partial: chosen.size < unknown.length, remembered };
}
function alsoCompared({
  usages,
  inventories,
  paths,
  changed = /* @__PURE__ */ new Set()
}) {
  const defaults = new Set(
    usages.flatMap(({ name, secretDefault }) => secretDefault === void 0 ? [] : [name])
  );
  const touched = usages.filter(({ name, place }) => defaults.has(name) && changed.has(place.path));
  const names = new Set(touched.map(({ name }) => name));
  const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
  const folders = new Set(
    inventories.filter(({ kind, path }) => kind === "example" && changed.has(path)).map(({ path }) => folderOf(path))
  );
  return [
    ...usages.flatMap(({ name, place }) => names.has(name) ? [place.path] : []),
    ...(folders.size === 0 ? [] : paths).filter(
      (path) => folders.has(folderOf(path)) && /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(path)
    )
  ];
}
async function terraformOf(paths, inventories, texts) {
  const files = paths.filter((path) => path.endsWith(".tf"));
  const asked = inventories.some(
    ({ references, cadences, records }) => references.some(({ kind }) => kind.startsWith("terraform")) || cadences.length > 0 || records.some(({ cadence }) => cadence !== void 0)
  );
  if (files.length === 0 || !asked) return void 0;
  await texts.read(files);
  const { terraformNames } = await Promise.resolve().then(() => __toESM(require("./scanners-inventory-deploy-terraform.js")));
  return terraformNames(files.map((path) => ({ path, text: texts.byPath.get(path) ?? "" })));
}
var NameIndex = class {
  records = /* @__PURE__ */ new Map();
  usages = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new Map();
  #recordGlobs;
  #usageGlobs;
  #mentions;
  constructor(picture) {
    for (const record of picture.inventories.flatMap(({ records }) => records)) {
      for (const name of [record.name, ...record.aliases]) push2(this.records, (0, import_shared_scanners_inventory_names.normalName)(name), record);
    }
    for (const usage of picture.usages) push2(this.usages, (0, import_shared_scanners_inventory_names.normalName)(usage.name), usage);
    this.#recordGlobs = [...this.records.keys()].filter(import_shared_scanners_inventory_names.isVariableGlob).map(import_shared_scanners_inventory_names.nameGlob);
    this.#usageGlobs = picture.usages.filter(({ name }) => name.includes("*") && name.replace(/[*_]/g, "").length >= 3).map((usage) => ({ glob: (0, import_shared_scanners_inventory_names.nameGlob)(usage.name), usage }));
    this.#mentions = picture.inventories.map(({ mentions }) => mentions);
  }
  isDocumented(name) {
    const plain = (0, import_shared_scanners_inventory_names.normalName)(name);
    if (this.records.has(plain) || this.#recordGlobs.some((glob) => glob.test(plain))) return true;
    return plain.endsWith("_FILE") && this.records.has(plain.slice(0, -5));
  }
  /** First place where a page names it, outside of tables and lists. */
  mention(name) {
    return this.#mentions.map((names) => names.get(name)).find((place) => place !== void 0);
  }
  /** Uses of a record by any of its names. */
  usagesOf(record) {
    const known = this.#found.get(record) ?? this.#usagesOf(record);
    this.#found.set(record, known);
    return known;
  }
  #usagesOf(record) {
    const found = [record.name, ...record.aliases].flatMap((name) => this.usages.get((0, import_shared_scanners_inventory_names.normalName)(name)) ?? []);
    if (found.length > 0) return found;
    if (record.name.endsWith("_FILE")) return this.usages.get((0, import_shared_scanners_inventory_names.normalName)(record.name.slice(0, -5))) ?? [];
    if (!(0, import_shared_scanners_inventory_names.isVariableGlob)(record.name)) return [];
    const glob = (0, import_shared_scanners_inventory_names.nameGlob)(record.name);
    return [...this.usages].flatMap(([name, usages]) => glob.test(name) ? usages : []);
  }
  /** A read of a made-up name that may be this one. */
  usageGlob(name) {
    return this.#usageGlobs.find(({ glob }) => glob.test(name))?.usage;
  }
};
function push2(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  NameIndex,
  gather,
  isConfigModule,
  isOwnCode,
  isTool
});
