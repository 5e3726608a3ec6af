const createHash2 = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
import {
  couldBeVariable,
  lastName
} from "./shared-scanners-inventory-code-interest.js";
import {
  classOfName,
  isVariableGlob,
  nameGlob,
  normalName
} from "./shared-scanners-inventory-names.js";
import {
  readInventories
} from "./shared-scanners-inventory-inventories.js";

// src/scanners/inventory/memory/facts-table.ts
function tableOf({ exports, stars, functions, classes, uses, pairs }) {
  const table = new Table();
  return {
    exports: Object.entries(exports).map(([name, sym]) => [name, table.named(name, sym)]),
    stars,
    functions: functions.map(({ params, returns, throws }) => [
      params.map((param) => table.value(param)),
      table.value(returns),
      throws
    ]),
    classes: classes.map(({ members, parent, fields }) => [
      Object.entries(members).map(([name, sym]) => [name, table.named(name, sym)]),
      table.add(parent),
      fields.map(({ name, sym, s, e, decorators }) => [
        ...[name, table.named(name, sym), s, e, decorators.map((one) => table.add(one))]
      ])
    ]),
    uses: uses.map(({ sym, s, e, fallback, throws, decorators }) => [
      ...[table.add(sym), s, e],
      fallback === void 0 ? 0 : fallback === null ? 1 : [fallback.s, fallback.e],
      throws === true,
      decorators?.map((one) => table.add(one)) ?? 0
    ]),
    syms: table.rows,
    pairs
  };
}
var Table = class {
  rows = [];
  #places = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  add(sym) {
    const known = this.#known.get(sym);
    if (known !== void 0) return known;
    const place = this.#place(this.#row(sym));
    this.#known.set(sym, place);
    return place;
  }
  /** A symbol that may be a value: its text stays only if it could be the name of a variable. */
  value(sym) {
    if (sym.k === "any") return this.#place([sym.k, ...sym.of.map((one) => this.value(one))]);
    if (sym.k !== "lit" || sym.v === void 0 || couldBeVariable(sym.v)) return this.add(sym);
    return this.#place(["lit", 0, sym.s, sym.e]);
  }
  /** A symbol that is a name for certain: a property, one of the values that a schema lists. */
  name(sym) {
    if (sym.k === "arr") return this.#place([sym.k, ...sym.items.map((item) => this.name(item))]);
    if (sym.k !== "lit" || sym.v === void 0 || looksRandom(sym.v)) return this.add(sym);
    return this.#place(["lit", sym.v, sym.s, sym.e]);
  }
  named(name, sym) {
    return VALUES.test(name) || classOfName(constantName(name)) === "secret" ? this.value(sym) : this.add(sym);
  }
  #place(row) {
    const key = JSON.stringify(row);
    const same = this.#places.get(key);
    if (same !== void 0) return same;
    this.rows.push(row);
    this.#places.set(key, this.rows.length - 1);
    return this.rows.length - 1;
  }
  #row(sym) {
    const { k } = sym;
    switch (k) {
      case "env":
      case "no":
        return [k];
      case "lit":
        return [
          k,
          sym.v !== void 0 && (couldBeVariable(sym.v) || WORD.test(sym.v)) ? sym.v : 0,
          sym.s,
          sym.e
        ];
      case "num":
        return [k, sym.v];
      case "tpl": {
        const isName = sym.parts.every((part) => typeof part !== "string" || /^\w*$/.test(part));
        const names = isName && sym.parts.some((part) => typeof part === "string" && part !== "");
        const add = (part) => names ? this.add(part) : this.value(part);
        return [
          k,
          ...sym.parts.map((part) => typeof part !== "string" ? add(part) : WORDS.test(part) ? part : "?")
        ];
      }
      case "ref":
        return [k, sym.from, sym.name];
      case "fn":
      case "cls":
        return [k, sym.id];
      case "param":
        return sym.prop === void 0 ? [k, sym.fn, sym.at] : [k, sym.fn, sym.at, sym.prop];
      case "arr":
        return [k, ...sym.items.map((item) => this.add(item))];
      case "any":
        return [k, ...sym.of.map((one) => this.add(one))];
      case "elem":
      case "keys":
      case "values":
        return [k, this.add(sym.of)];
      case "get":
        return [k, this.add(sym.of), this.name(sym.key)];
      case "obj":
        return [k, sym.props.flatMap((prop) => this.#prop(prop)), sym.spreads.map((one) => this.add(one))];
      case "call": {
        const called = lastName(sym.fn);
        const add = (arg, at) => LISTS.test(called) ? this.name(arg) : VALUES.test(called) || at > 0 ? this.value(arg) : this.add(arg);
        return [k, this.add(sym.fn), ...sym.args.map(add)];
      }
    }
  }
  #prop({ name, sym, s, e }) {
    return [looksRandom(name) ? "?" : name, this.named(name, sym), s, e];
  }
};
var VALUES = /^(?:default|prefault|catch|fallback|value|devDefault|testDefault|or|else|literal|set)$/i;
var LISTS = /enum|picklist|valid|oneOf/i;
var WORD = /^[A-Za-z]{1,20}$/;
var WORDS = /^(?:[A-Z0-9_]{0,60}|[A-Za-z_.-]{0,30})$/;
function constantName(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}
function looksRandom(text) {
  return text.split(/[^A-Za-z0-9]+/).some((word) => word.length >= 12 && /[A-Za-z]\d+[A-Za-z]/.test(word) && /[a-z]/.test(word));
}
function factsOf(table) {
  const syms = [];
  const at = (place) => syms[place];
  for (const row of table.syms) syms.push(symOf(row, at));
  const record = (rows) => Object.fromEntries(rows.map(([name, sym]) => [name, at(sym)]));
  return {
    exports: record(table.exports),
    stars: table.stars,
    functions: table.functions.map(([params, returns, throws]) => ({
      params: params.map(at),
      returns: at(returns),
      throws
    })),
    classes: table.classes.map(([members, parent, fields]) => ({
      members: record(members),
      parent: at(parent),
      fields: fields.map(([name, sym, s, e, decorators]) => ({
        ...{ name, s, e, sym: at(sym) },
        decorators: decorators.map(at)
      }))
    })),
    pairs: table.pairs,
    uses: table.uses.map(
      ([sym, s, e, fallback, throws, decorators]) => ({
        ...{ sym: at(sym), s, e },
        ...fallback !== 0 && { fallback: fallback === 1 ? null : { s: fallback[0], e: fallback[1] } },
        ...throws && { throws },
        ...decorators !== 0 && { decorators: decorators.map(at) }
      })
    )
  };
}
function symOf([k, ...rest], at) {
  const [a, b, c] = rest;
  switch (k) {
    case "lit":
      return { k, v: a === 0 ? void 0 : a, s: b, e: c };
    case "num":
      return { k, v: a };
    case "tpl":
      return { k, parts: rest.map((part) => typeof part === "string" ? part : at(part)) };
    case "ref":
      return { k, from: a, name: b };
    case "fn":
    case "cls":
      return { k, id: a };
    case "param":
      return { k, fn: a, at: b, ...c !== void 0 && { prop: c } };
    case "arr":
      return { k, items: rest.map(at) };
    case "any":
      return { k, of: rest.map(at) };
    case "elem":
    case "keys":
    case "values":
      return { k, of: at(a) };
    case "get":
      return { k, of: at(a), key: at(b) };
    case "obj":
      return { k, props: propsOf(a, at), spreads: b.map(at) };
    case "call":
      return { k, fn: at(a), args: rest.slice(1).map(at) };
    default:
      return { k: k === "env" ? "env" : "no" };
  }
}
function propsOf(flat, at) {
  const props = [];
  for (let i = 0; i < flat.length; i += 4)
    props.push({
      ...{ name: flat[i], sym: at(flat[i + 1]) },
      ...{ s: flat[i + 2], e: flat[i + 3] }
    });
  return props;
}

// src/scanners/inventory/memory/form.ts
var FORM = 7;
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

// src/scanners/inventory/memory/inventory-row.ts
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

// src/scanners/inventory/memory/usage-row.ts
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

// src/scanners/inventory/memory/memory.ts
var INDEX = "inventory.json";
var FACTS = "inventory-code.json";
var RECENT = "inventory-recent.json";
var MOST_RECENT = 40;
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
  #tables;
  /** Those of this run: others are forgotten. */
  #inventories = {};
  #changed = false;
  /** Those of `#tables` that are in the file of the recent ones, or belong there. */
  #recent = /* @__PURE__ */ new Set();
  #codeChanged = false;
  constructor(kept) {
    this.#kept = kept;
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
  pathKinds(key) {
    const known = this.#index.pathKinds;
    return known?.key === key ? known : void 0;
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
    const table = this.#facts()[kind + id];
    return table === void 0 ? void 0 : factsOf(table);
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
      this.#facts()[kind + id] = tableOf(facts);
      this.#recent.add(kind + id);
      this.#codeChanged = true;
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
  /** Writes what is new; contents that were not asked for in this run are forgotten when there are many. */
  save() {
    if (!this.#changed || this.#kept === void 0) return;
    const index = this.#index;
    index.marked = [...this.#marked];
    index.inventories = this.#inventories;
    if (this.#texts.size > this.#seen.size + MOST_OTHERS) this.#forget();
    const tables = this.#codeChanged ? this.#facts() : void 0;
    index.texts = [...this.#texts.keys()].join("");
    index.textWords = [...this.#texts.values()].join(";");
    this.#kept.write(INDEX, JSON.stringify(index));
    if (tables === void 0) return;
    const whole = this.#recent.size > MOST_RECENT;
    const recent = whole ? {} : Object.fromEntries([...this.#recent].map((key) => [key, tables[key]]));
    if (whole) this.#kept.write(FACTS, JSON.stringify({ form: FORM, tables }));
    this.#kept.write(RECENT, JSON.stringify({ form: FORM, tables: recent }));
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
    this.#tables = keep(this.#facts());
    this.#kept?.write(FACTS, JSON.stringify({ form: FORM, tables: this.#tables }));
    this.#recent.clear();
    this.#kept?.write(RECENT, JSON.stringify({ form: FORM, tables: {} }));
    this.#codeChanged = false;
  }
  #facts() {
    if (this.#tables === void 0) {
      const recent = this.#tablesIn(RECENT);
      for (const key of Object.keys(recent)) this.#recent.add(key);
      this.#tables = { ...this.#tablesIn(FACTS), ...recent };
    }
    return this.#tables;
  }
  #tablesIn(name) {
    const whole = parsed(this.#kept?.read(name));
    return whole?.form === FORM ? whole.tables : {};
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

// src/scanners/inventory/paths.ts
function isOwnCode(path) {
  return !notOwn.test(path);
}
function isTool(path) {
  return tools.test(path);
}
function isConfigModule(path) {
  return /(?:^|\/)(?:[\w-]*env[\w.-]*|config(?:uration)?[\w.-]*|settings[\w.-]*)\.[a-z]+$|(?:^|\/)(?:env|config|settings)\//i.test(
    path
  );
}
var notOwn = /(?:^|\/)(?:node_modules|vendor|third[-_]party|tests?|__tests__|__mocks__|mocks?|spec|e2e|fixtures?|testdata|testing|cypress|playwright|examples?|samples?|demos?|templates?|docs?|website|storybook|\.storybook|dist|build|out|coverage|benchmarks?|references?)\/|[._-](?:test|spec|stories|e2e|bench)\.[cm]?[jt]sx?$|(?:^|\/)(?:test_[\w-]+|[\w-]+_test|conftest)\.\w+$|\.min\.js$|\.generated\./i;
var tools = /(?:^|\/)(?:scripts?|tools?|tooling|bin|hack|bench\w*|seeds?|ci|\.github|dev|local|cli|internal-tools?|migrations?)\/|(?:^|\/)(?:[\w-]*(?:setup|seed|migrate)[\w-]*|(?:vite|vitest|jest|playwright|drizzle|next|webpack|rollup|eslint|tailwind|tsup|knip|prisma|trigger|sentry[\w.]*|lingui|orval|codegen)\.config)\.[cm]?[jt]s$/i;

// src/scanners/inventory/path-kinds.ts

// src/scanners/inventory/code/source.ts
var LARGEST_SOURCE = 1e6;
function isSource(path) {
  return /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$|\.min\.js$/.test(path);
}
function hasEnvText(text) {
  return text.length <= LARGEST_SOURCE && envText.test(text);
}
var envText = /(?<![A-Za-z])env(?![a-z])|Env(?![a-z])|ENV|[Ee]nviron|ConfigService|convict/;

// src/scanners/inventory/deploy/readers.ts
import { ParseProblem } from "./cli.js";
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
    const offset = error instanceof ParseProblem ? error.offset : 0;
    return { message: (error.message.split("\n")[0] ?? "").replace(/[.:\s]+$/, ""), offset };
  }
}
async function yaml(source, walk) {
  const [{ treesOfYaml }, { walks }] = await Promise.all([
    import("./scanners-tree-yaml.js"),
    import("./scanners-inventory-deploy-manifests.js")
  ]);
  return (await treesOfYaml(source.text)).flatMap((root) => walk(walks)(source, root));
}
var compose = (source) => yaml(source, (walks) => walks.compose);
var workflow = (source) => yaml(source, (walks) => walks.workflow);
var anyYaml = (source) => yaml(source, (walks) => (text, root) => walks.anyTree(text, root, "yaml"));
var kubernetes = async (source) => {
  if (source.text.includes("{{")) return (await import("./scanners-inventory-deploy-templates.js")).readTemplate(source);
  return yaml(source, (walks) => (text, root) => [
    ...walks.kubernetes(text, root),
    ...walks.anyTree(text, root, "kubernetes")
  ]);
};
var toml = (pick) => async (source) => {
  const [{ treeOfToml }, { walks }] = await Promise.all([
    import("./scanners-tree-toml.js"),
    import("./scanners-inventory-deploy-manifests.js")
  ]);
  return pick(walks)(source, treeOfToml(source.text));
};
var json = (pick) => async (source) => {
  const [{ treeOfJson }, { walks }] = await Promise.all([
    import("./scanners-tree-json.js"),
    import("./scanners-inventory-deploy-manifests.js")
  ]);
  const root = treeOfJson(source.text);
  return root === void 0 ? [] : pick(walks)(source, root);
};
var READERS = [
  [/^(?:docker-)?compose[\w.-]*\.ya?ml$/, compose],
  [/(?:^|\/)\.github\/(?:workflows|actions)\/.*\.ya?ml$|^action\.ya?ml$/, workflow],
  [
    /^(?:Dockerfile|Containerfile)(?:[.-].*)?$|\.[Dd]ockerfile$/,
    async (source) => (await import("./scanners-inventory-deploy-dockerfile.js")).readDockerfile(source)
  ],
  [
    /\.(?:sh|bash)$|^(?:docker-)?entrypoint$/,
    async (source) => (await import("./scanners-inventory-deploy-shell.js")).readShell(source)
  ],
  [/^fly(?:\.[\w-]+)?\.toml$/, toml((walks) => walks.fly)],
  [/^wrangler\.toml$/, toml((walks) => walks.wrangler)],
  [/^wrangler\.jsonc?$/, json((walks) => walks.wrangler)],
  [/^turbo\.jsonc?$/, json((walks) => walks.turbo)],
  [
    /^(?:app|vercel|task[-_]?def(?:inition)?[\w-]*|taskdef)\.json$/,
    json((walks) => (text, root) => walks.anyTree(text, root, "json"))
  ],
  [/\.tf$/, async (source) => (await import("./scanners-inventory-deploy-terraform.js")).readTerraform(source)],
  [
    /\.(?:py|go|rb|erb|rs|java|kt|prisma|php|cs|exs?)$/,
    async (source) => (await import("./scanners-inventory-deploy-languages.js")).readLanguage(source)
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

// src/scanners/inventory/path-kinds.ts
import { findInventory as findInventory2, mayBeMarked as mayBeMarked3 } from "./cli.js";

// src/scanners/inventory/selection.ts
import { findInventory, mayBeMarked } from "./cli.js";
var MANIFEST = /(?:^|\/)(?:package|tsconfig[\w.-]*|jsconfig)\.json$/;
function isWanted(path) {
  if (isForeign(path)) return false;
  return MANIFEST.test(path) || isSource(path) || readerOf(path) !== void 0;
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
  return mayBeMarked(path) || findInventory(path, configured) !== void 0;
}

// src/scanners/inventory/texts.ts
import { readText } from "./cli.js";
import { hasMark, mayBeMarked as mayBeMarked2 } from "./cli.js";
var Texts = class {
  byPath = /* @__PURE__ */ new Map();
  #ids = /* @__PURE__ */ new Map();
  /** Whole ids of all paths, where they are known without reading. */
  #listed;
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
    this.#listed = await this.#repository.blobIds?.();
  }
  idOf(path) {
    return this.#ids.get(path) ?? this.#listed?.get(path)?.slice(0, ID_LENGTH);
  }
  #add(path, bytes) {
    if (bytes === void 0) return;
    const id = this.idOf(path) ?? blobId(bytes);
    this.#ids.set(path, id);
    const text = bytes.length <= LARGEST && !bytes.subarray(0, 8e3).includes(0) ? readText(bytes).text : void 0;
    if (text !== void 0) this.byPath.set(path, text);
    if (this.#memory.has(id)) return;
    this.#memory.addText(
      id,
      [...wordsIn(text ?? "").keys()],
      mayBeMarked2(path) && text !== void 0 && hasMark(text)
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

// src/scanners/inventory/path-kinds.ts
var PathKinds = class {
  #kinds = /* @__PURE__ */ new Map();
  constructor(paths, memory) {
    const key = createHash2("sha1").update(paths.join("\n")).digest("hex");
    const known = memory.pathKinds(key);
    if (known !== void 0) {
      const kinds = known.kinds.map(kindOfRow);
      for (const [at, path] of paths.entries()) {
        const kind = kinds[known.codes.charCodeAt(at) - FIRST];
        if (kind !== void 0) this.#kinds.set(path, kind);
      }
      return;
    }
    const rows = /* @__PURE__ */ new Map();
    const codes = paths.map((path) => {
      const kind = kindOf(path);
      this.#kinds.set(path, kind);
      const row = rowOf(kind);
      const at = rows.get(row) ?? rows.size;
      rows.set(row, at);
      return String.fromCharCode(FIRST + at);
    });
    memory.addPathKinds({ key, kinds: [...rows.keys()], codes: codes.join("") });
  }
  of(path) {
    const known = this.#kinds.get(path);
    if (known !== void 0) return known;
    const kind = kindOf(path);
    this.#kinds.set(path, kind);
    return kind;
  }
};
var FIRST = 48;
function kindOf(path) {
  const foreign = isForeign(path);
  const source = isSource(path);
  const manifest = MANIFEST.test(path);
  const reader = readerKind(path);
  return {
    ...{ named: findInventory2(path) !== void 0, page: mayBeMarked3(path) },
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

// src/scanners/inventory/gather.ts
import { findInventory as findInventory3 } from "./cli.js";

// src/scanners/inventory/usages.ts
import { classifyValue } from "./cli.js";
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
  const linked = memory.linked(key) ?? await link(paths, relevant, manifests, texts, memory, key);
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
    memory.addCode(kind, id, hasEnvText(text) ? await factsIn(path, text) : null);
    return memory.codeState(kind, id);
  };
  return learn();
}
async function factsIn(path, text) {
  return (await import("./scanners-inventory-code-code.js")).readFacts(path, text);
}
async function link(paths, relevant, manifests, texts, memory, key) {
  const files = /* @__PURE__ */ new Map();
  for (const path of relevant) {
    const [kind, id] = [codeKind(path), texts.idOf(path) ?? ""];
    let facts = memory.code(kind, id);
    if (facts === void 0) {
      await texts.read([path]);
      facts = await factsIn(path, texts.byPath.get(path) ?? "");
      memory.addCode(kind, id, facts);
    }
    if (facts !== null && "uses" in facts) files.set(path, facts);
  }
  const { linkFacts, reducedManifest } = await import("./scanners-inventory-code-code.js");
  const known = (path) => memory.manifest(texts.idOf(path) ?? "");
  await texts.read(manifests.filter((path) => known(path) === void 0));
  const texted = manifests.flatMap((path) => {
    const text = texts.byPath.get(path);
    const reduced = known(path) ?? (text === void 0 ? void 0 : reducedManifest(text));
    if (reduced === void 0) return [];
    if (known(path) === void 0) memory.addManifest(texts.idOf(path) ?? "", reduced);
    return [[path, reduced]];
  });
  const { reads, dynamic } = linkFacts(files, { paths: new Set(paths), manifests: new Map(texted) });
  const defaults = reads.filter(
    ({ name, fallback }) => fallback !== void 0 && classOfName(name) === "secret"
  );
  await texts.read(defaults.map(({ place }) => place.path));
  const linked = {
    usages: reads.map((read) => toUsage(read, texts)),
    dynamic: dynamic.map(({ place }) => place),
    pairs: [...files].flatMap(
      ([path, { pairs }]) => pairs.map(({ vault, name, s, e }) => ({ vault, name, place: { path, start: s, end: e } }))
    )
  };
  memory.addLinked(key, linked);
  return linked;
}
async function keyOf(sources, contents, texts) {
  const { createHash: createHash3 } = await import("node:crypto");
  const said = contents.map((path) => `${path} ${texts.idOf(path) ?? ""}`);
  const hash = createHash3("sha256").update([...sources, ...said].join("\n"));
  return hash.digest("hex").slice(0, 32);
}
function codeKind(path) {
  return /\.[cm]?ts$/.test(path) ? "ts:" : /\.tsx$/.test(path) ? "tsx:" : "js:";
}
function toUsage({ fallback, ...read }, texts) {
  return {
    ...read,
    ...{ role: "read", reader: "code", store: void 0 },
    secretDefault: fallback !== void 0 && isSecretDefault(read.name, fallback, texts) ? fallback : void 0
  };
}
function isSecretDefault(name, { path, start, end }, { byPath }) {
  if (classOfName(name) !== "secret") return false;
  const value = (byPath.get(path) ?? "").slice(start + 1, end - 1);
  const { kind } = classifyValue(value, name);
  if (value.length < 4 || kind !== "literal" && kind !== "dev-default") return false;
  return !issuedByVendor.test(name) || kind === "literal" && /^(?=.*\d)(?=.*[A-Za-z])\S{16,}$/.test(value);
}
var issuedByVendor = /_(?:API_KEY|API_TOKEN|API_SECRET|CLIENT_SECRET|OAUTH_(?:KEY|SECRET|TOKEN))$|_TOKEN$|^(?:GOOGLE|TWITTER|FACEBOOK|GITHUB|GITLAB|SLACK|STRIPE|APPLE|MICROSOFT|DISCORD|LINKEDIN)_/;
function excerpt({ byPath }, { path, start, end }) {
  const text = byPath.get(path);
  return text === void 0 ? path : text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, " ");
}

// src/scanners/inventory/words.ts
import { mayBeMarked as mayBeMarked4 } from "./cli.js";
function findersIn(paths, texts, inventories) {
  const listed = new Set(inventories.map(({ path }) => path));
  const isSearched = (path) => !listed.has(path) && !NOT_TEXT.test(path);
  const pages = once(() => placesIn(texts, (path) => mayBeMarked4(path) && !listed.has(path)));
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

// src/scanners/inventory/gather.ts
async function gather(repository, options) {
  const { configured, now, thorough = false } = options;
  const paths = await repository.paths();
  const memory = new Memory(repository.kept);
  const texts = new Texts(repository, memory);
  const kinds = new PathKinds(paths, memory);
  const { partial, remembered } = repository.hurried === true ? await readInHook(repository, { paths, kinds, texts, memory, configured }) : { partial: false, remembered: [] };
  if (repository.hurried !== true) await texts.read(paths.filter((path) => isPage(path, configured)));
  const problems = [];
  const inventories = await readInventories(texts.byPath, {
    configured,
    problems,
    isMarked: (path) => memory.isMarked(texts.idOf(path) ?? ""),
    onRead: (path, inventory) => memory.addInventory(path, texts.idOf(path) ?? "", inventory),
    remembered: remembered.flatMap((path) => memory.inventory(path, texts.idOf(path) ?? "") ?? [])
  });
  if (inventories.length === 0) return void 0;
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
    return known !== void 0 && (isMarked(path) || known.why === findInventory3(path, configured)?.why);
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
  const { terraformNames } = await import("./scanners-inventory-deploy-terraform.js");
  return terraformNames(files.map((path) => ({ path, text: texts.byPath.get(path) ?? "" })));
}

// src/scanners/inventory/picture.ts
var NameIndex = class {
  records = /* @__PURE__ */ new Map();
  usages = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new Map();
  #recordGlobs;
  #usageGlobs;
  #mentions;
  constructor(picture) {
    for (const record of picture.inventories.flatMap(({ records }) => records)) {
      for (const name of [record.name, ...record.aliases]) push(this.records, normalName(name), record);
    }
    for (const usage of picture.usages) push(this.usages, normalName(usage.name), usage);
    this.#recordGlobs = [...this.records.keys()].filter(isVariableGlob).map(nameGlob);
    this.#usageGlobs = picture.usages.filter(({ name }) => name.includes("*") && name.replace(/[*_]/g, "").length >= 3).map((usage) => ({ glob: nameGlob(usage.name), usage }));
    this.#mentions = picture.inventories.map(({ mentions }) => mentions);
  }
  isDocumented(name) {
    const plain = normalName(name);
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
    const found = [record.name, ...record.aliases].flatMap((name) => this.usages.get(normalName(name)) ?? []);
    if (found.length > 0) return found;
    if (record.name.endsWith("_FILE")) return this.usages.get(normalName(record.name.slice(0, -5))) ?? [];
    if (!isVariableGlob(record.name)) return [];
    const glob = nameGlob(record.name);
    return [...this.usages].flatMap(([name, usages]) => glob.test(name) ? usages : []);
  }
  /** A read of a made-up name that may be this one. */
  usageGlob(name) {
    return this.#usageGlobs.find(({ glob }) => glob.test(name))?.usage;
  }
};
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}

export {
  isOwnCode,
  isTool,
  isConfigModule,
  gather,
  NameIndex
};
