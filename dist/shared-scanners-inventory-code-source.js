import {
  classOfName,
  isVariableGlob,
  nameGlob,
  normalName
} from "./shared-scanners-inventory-names.js";
import {
  readText
} from "./shared-scanners-documents.js";
import {
  ParseProblem
} from "./shared-scanners-types.js";

// src/scanners/inventory/gather.ts
import { classifyValue } from "./cli.js";

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
function readerOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return READERS.find(([takes]) => takes.test(path) || takes.test(name))?.[1];
}
async function readDeployment(sources) {
  const usages = [];
  const problems = [];
  for (const [path, text] of sources) {
    try {
      usages.push(...await readerOf(path)?.({ path, text }) ?? []);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const offset = error instanceof ParseProblem ? error.offset : 0;
      problems.push({ path, message: (error.message.split("\n")[0] ?? "").replace(/[.:\s]+$/, ""), offset });
    }
  }
  return { usages, problems };
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

// src/scanners/inventory/gather.ts
import { findInventory as findInventory2, MARK, mayBeMarked as mayBeMarked2 } from "./cli.js";

// src/scanners/inventory/selection.ts
import { findInventory, mayBeMarked } from "./cli.js";
var MOST_IN_HOOK = 150;
function select(paths, isWanted2, configured, hurried, changed) {
  const isPage = (path) => mayBeMarked(path) || findInventory(path, configured) !== void 0;
  const pages = paths.filter(isPage);
  const files = paths.filter((path) => !isPage(path) && isWanted2(path));
  const code = files.filter(isCode);
  if (!hurried || code.length <= MOST_IN_HOOK) return { pages, files, partial: false };
  const near = (path) => changed.has(path) || isConfigModule(path) && isOwnCode(path);
  const chosen = new Set(
    [...code.filter((path) => changed.has(path)), ...code.filter(near)].slice(0, MOST_IN_HOOK)
  );
  return {
    pages: pages.filter(
      (path) => changed.has(path) || findInventory(path, configured) !== void 0 || /^README\.mdx?$/i.test(path)
    ),
    files: [
      ...files.filter((path) => chosen.has(path)),
      ...files.filter(
        (path) => !isCode(path) && (changed.has(path) || /^[^/]+$|^\.github\/workflows\//.test(path))
      )
    ],
    partial: true
  };
}
function isCode(path) {
  return isSource(path) || /\.(?:py|go|rb|erb|rs|java|kt|php|cs|exs?|tf|sh|ya?ml|tpl)$/.test(path);
}

// src/scanners/inventory/gather.ts
async function gather(repository, { configured, now }) {
  const paths = await repository.paths();
  const { changed, hurried = false } = repository;
  const { pages, files, partial } = select(paths, isWanted, configured, hurried, changed ?? /* @__PURE__ */ new Set());
  const texts = await readTexts(repository, pages);
  const problems = [];
  const inventories = await readInventories(texts, configured, problems);
  if (inventories.length === 0) return void 0;
  for (const [path, text] of await readTexts(repository, files)) texts.set(path, text);
  const deployment = new Map(
    [...texts].filter(([path]) => readerOf(path) !== void 0 && !otherPeoples.test(path))
  );
  const deployed = await readDeployment(deployment);
  const code = await readSources(new Set(paths), texts);
  const known = new Set(paths);
  const listed = new Set(inventories.map(({ path }) => path));
  const terraform = [...texts].filter(([path]) => path.endsWith(".tf")).map(([path, text]) => ({ path, text }));
  return {
    ...{ inventories, paths: known, now: now.getTime(), partial },
    usages: [...(code?.reads ?? []).map((read) => toUsage(read, texts)), ...deployed.usages],
    dynamic: code?.dynamic ?? [],
    problems: [...problems, ...deployed.problems, ...code?.problems ?? []].filter(
      ({ path }) => isOwnCode(path)
    ),
    terraform: terraform.length === 0 ? void 0 : await (await import("./scanners-inventory-deploy-terraform.js")).terraformNames(terraform),
    textOf: (path) => texts.get(path),
    pageWith: words(() => new Map([...texts].filter(([path]) => mayBeMarked2(path) && !listed.has(path)))),
    wordIn: wordFinder(repository, paths, texts, inventories)
  };
}
var MANIFEST = /(?:^|\/)(?:package|tsconfig[\w.-]*|jsconfig)\.json$/;
var otherPeoples = /(?:^|\/)(?:node_modules|vendor|third[-_]party)\//;
function isWanted(path) {
  if (otherPeoples.test(path)) return false;
  return MANIFEST.test(path) || isSource(path) || readerOf(path) !== void 0;
}
async function readTexts(repository, paths) {
  const texts = /* @__PURE__ */ new Map();
  const add = (path, bytes) => {
    if (bytes !== void 0 && bytes.length <= LARGEST && !bytes.subarray(0, 8e3).includes(0))
      texts.set(path, readText(bytes).text);
  };
  if (repository.readMany !== void 0) await repository.readMany(paths, add);
  else for (const path of paths) add(path, await repository.read(path));
  return texts;
}
var LARGEST = 2e6;
async function readInventories(texts, configured, problems) {
  const inventories = [];
  for (const [path, text] of [...texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    const marked = mayBeMarked2(path) && text.includes(MARK);
    const found = marked ? { path, kind: "document", why: "a comment says so" } : findInventory2(path, configured);
    if (found === void 0) continue;
    try {
      const inventory = await readInventory(found, text);
      if (inventory.records.length > 0 || inventory.references.length > 0) inventories.push(inventory);
    } catch (error) {
      if (!(error instanceof ParseProblem || error instanceof RangeError)) throw error;
      problems.push({
        path,
        message: error.message,
        offset: error instanceof ParseProblem ? error.offset : 0
      });
    }
  }
  return inventories;
}
async function readInventory({ path, kind, why }, text) {
  if (kind === "document") return (await import("./scanners-inventory-read-document.js")).readDocument(path, text, why);
  if (kind === "data") return (await import("./scanners-inventory-read-data.js")).readData(path, text, why);
  return (await import("./scanners-inventory-read-example.js")).readExample(path, text, kind, why);
}
async function readSources(paths, texts) {
  const sources = new Map(
    [...texts].filter(([path, text]) => isSource(path) && !isTest(path) && hasEnvText(text))
  );
  if (sources.size === 0) return void 0;
  const manifests = new Map([...texts].filter(([path]) => MANIFEST.test(path)));
  return (await import("./scanners-inventory-code-code.js")).readCode({ paths, sources, manifests });
}
function isTest(path) {
  return /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|fixtures?|cypress|playwright)\/|[._-](?:test|spec|stories)\.[cm]?[jt]sx?$/i.test(
    path
  );
}
function toUsage({ fallback, ...read }, texts) {
  return {
    ...read,
    ...{ role: "read", reader: "code", store: void 0 },
    secretDefault: fallback !== void 0 && isSecretDefault(read.name, fallback, texts) ? fallback : void 0
  };
}
function isSecretDefault(name, { path, start, end }, texts) {
  if (classOfName(name) !== "secret") return false;
  const value = (texts.get(path) ?? "").slice(start + 1, end - 1);
  const { kind } = classifyValue(value, name);
  return value.length >= 4 && (kind === "literal" || kind === "dev-default");
}
function wordFinder(repository, paths, texts, inventories) {
  const skipped = new Set(inventories.map(({ path }) => path));
  let others;
  let known;
  let more;
  return async (name) => {
    others ??= readTexts(
      repository,
      paths.filter((path) => !texts.has(path) && !skipped.has(path) && !NOT_TEXT.test(path))
    );
    known ??= words(
      () => texts,
      (path) => !skipped.has(path) && !NOT_TEXT.test(path)
    );
    const found = known(name);
    if (found !== void 0) return found;
    const rest = await others;
    more ??= words(() => rest);
    return more(name);
  };
}
function words(textsOf, searched = () => true) {
  let places;
  return (name) => {
    places ??= allWords(textsOf(), searched);
    return places.get(name);
  };
}
function allWords(texts, searched) {
  const places = /* @__PURE__ */ new Map();
  for (const [path, text] of texts) {
    if (!searched(path)) continue;
    for (const { 0: name, index } of text.matchAll(
      /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![A-Za-z0-9_])/g
    )) {
      if (!places.has(name)) places.set(name, { path, start: index, end: index + name.length });
    }
  }
  return places;
}
var NOT_TEXT = /\.(?:mdx?|rst|txt|adoc|png|jpe?g|gif|svg|ico|woff2?|ttf|pdf|zip|gz|mp4|lock|snap|map|csv|wasm)$|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|CHANGELOG)|(?:^|\/)\.?env[\w.-]*\.?(?:example|sample|template|test)?$/i;

// src/scanners/inventory/picture.ts
var NameIndex = class {
  records = /* @__PURE__ */ new Map();
  usages = /* @__PURE__ */ new Map();
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
