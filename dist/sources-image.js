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
  imageSource: () => imageSource
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_b4a_index = require("./shared-b4a-index.js");
var import_shared_fzstd_esm_index = require("./shared-fzstd-esm-index.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
const { existsSync } = globalThis.process.getBuiltinModule("node:fs");
const { basename, resolve } = globalThis.process.getBuiltinModule("node:path");
const { createReadStream, readdirSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { join } = globalThis.process.getBuiltinModule("node:path");
const { Readable } = globalThis.process.getBuiltinModule("node:stream");
const { createGunzip } = globalThis.process.getBuiltinModule("node:zlib");
var import_tar_stream = (0, import_shared_runtime.__toESM)((0, import_shared_b4a_index.require_tar_stream)(), 1);
async function* entriesOf(file) {
  if (statSync(file).isDirectory()) yield* folderEntries(file);
  else yield* tarEntries(createReadStream(file, { highWaterMark: CHUNK }));
}
var CHUNK = 1 << 18;
function* folderEntries(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = join(folder, name);
    const stat = statSync(path);
    if (!stat.isFile()) continue;
    yield {
      name: name.replaceAll("\\", "/"),
      ...{ type: "file", target: "", size: stat.size },
      content: createReadStream(path, { highWaterMark: CHUNK })
    };
  }
}
async function* tarEntries(input) {
  const archive = (0, import_tar_stream.extract)();
  const source = Readable.from(decompressed(input), { objectMode: false });
  source.on("error", (error) => archive.destroy(error));
  source.pipe(archive);
  for await (const entry of archive) {
    const { name, type, linkname, size = 0 } = entry.header;
    yield {
      name: name.replace(/^(?:\.?\/)+/, ""),
      type: type === "file" || type === "contiguous-file" ? "file" : type?.endsWith("link") ? "link" : "other",
      target: linkname ?? "",
      size,
      content: entry
    };
    entry.resume();
  }
}
async function* decompressed(input) {
  const source = input[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) return;
  async function* all() {
    yield first.value;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  }
  const [a, b, c, d] = first.value;
  if (a === 31 && b === 139) yield* gunzipped(all());
  else if (a === 40 && b === 181 && c === 47 && d === 253) yield* unzstd(all());
  else yield* all();
}
function gunzipped(input) {
  const source = Readable.from(input, { objectMode: false });
  const stream = createGunzip({ chunkSize: CHUNK });
  source.on("error", (error) => stream.destroy(error));
  return source.pipe(stream);
}
async function* unzstd(input) {
  const ready = [];
  const stream = new import_shared_fzstd_esm_index.Decompress((chunk) => ready.push(Uint8Array.from(chunk)));
  for await (const chunk of input) {
    for (let at = 0; at < chunk.length; at += STEP) {
      stream.push(chunk.subarray(at, at + STEP));
      yield* ready.splice(0);
    }
  }
  stream.push(new Uint8Array(), true);
  yield* ready.splice(0);
}
var STEP = 1 << 16;
async function readEntry({ content, size }, maxBytes) {
  if (size > maxBytes) return void 0;
  const chunks = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}
var WHITEOUT = ".wh.";
var OPAQUE = ".wh..wh..opq";
function createLayerFiles() {
  const has = [];
  const deletes = [];
  const empties = [];
  return {
    add(layer, path) {
      const cut = path.lastIndexOf("/") + 1;
      const [folder, name] = [path.slice(0, cut), path.slice(cut)];
      if (name === OPAQUE) setOf(empties, layer).add(folder);
      else if (name.startsWith(WHITEOUT)) setOf(deletes, layer).add(folder + name.slice(WHITEOUT.length));
      else setOf(has, layer).add(path);
    },
    goneIn(layer, path) {
      const last = Math.max(has.length, deletes.length, empties.length);
      const above = [path, ...foldersOf(path)];
      for (let later = layer + 1; later < last; later++) {
        if (has[later]?.has(path)) return { layer: later, how: "replaced" };
        const deleted = above.some((each) => deletes[later]?.has(each) || empties[later]?.has(`${each}/`));
        if (deleted) return { layer: later, how: "deleted" };
      }
      return void 0;
    }
  };
}
function isWhiteout(path) {
  return path.slice(path.lastIndexOf("/") + 1).startsWith(WHITEOUT);
}
function foldersOf(path) {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
function setOf(sets, layer) {
  const known = sets[layer] ?? /* @__PURE__ */ new Set();
  sets[layer] = known;
  return known;
}
var LARGEST_JSON = 4 * 2 ** 20;
async function readLayout(file, shown) {
  const texts = /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  try {
    for await (const entry of entriesOf(file)) {
      if (entry.type === "link") links.set(entry.name, resolveLink(entry.name, entry.target));
      if (entry.type !== "file" || entry.size > LARGEST_JSON) continue;
      const bytes = await readEntry(entry, LARGEST_JSON);
      if (bytes?.[0] === BRACE || bytes?.[0] === BRACKET) texts.set(entry.name, bytes.toString("utf8"));
    }
  } catch (error) {
    throw notAnImage(shown, error.message, error);
  }
  const images = imagesOf(texts, links, shown);
  if (images.length === 0) throw notAnImage(shown, "it has neither manifest.json nor index.json");
  return images;
}
var BRACE = 123;
var BRACKET = 91;
function notAnImage(shown, reason, cause) {
  return new import_cli3.UserError(
    `${shown} is no image archive: ${reason}`,
    "Write one with: docker save IMAGE -o image.tar (or skopeo copy \u2026 oci-archive:image.tar).",
    { cause }
  );
}
function imagesOf(texts, links, shown) {
  const json = (name) => {
    const text = texts.get(links.get(name) ?? name);
    if (text === void 0) return void 0;
    try {
      return JSON.parse(text);
    } catch (error) {
      throw notAnImage(shown, `${name} is no JSON`, error);
    }
  };
  const saved = list(json("manifest.json")).map((entry) => {
    const { Config = "", RepoTags, Layers } = object(entry);
    const config = object(json(String(Config)));
    const files = list(Layers).map((name) => links.get(String(name)) ?? String(name));
    return imageOf(String(list(RepoTags)[0] ?? short(String(Config))), config, files);
  });
  return saved.length > 0 ? saved : ociImages(json, object(json("index.json")));
}
function ociImages(json, index) {
  return list(index.manifests).flatMap((descriptor) => {
    const { digest, annotations, platform } = object(descriptor);
    const manifest = object(json(blobOf(digest)));
    if (manifest.manifests !== void 0) return ociImages(json, manifest);
    if (object(platform).os === "unknown" || manifest.layers === void 0) return [];
    const files = list(manifest.layers).map((layer) => blobOf(object(layer).digest));
    const name = object(annotations)["org.opencontainers.image.ref.name"];
    const config = object(json(blobOf(object(manifest.config).digest)));
    return [imageOf(typeof name === "string" ? name : short(String(digest)), config, files)];
  });
}
function imageOf(name, config, files) {
  const { Env, Labels, Cmd, Entrypoint, Healthcheck } = object(config.config);
  const history = list(config.history).map(object);
  const steps = history.map((step) => String(step.created_by ?? ""));
  const making = steps.filter((_, at) => history[at]?.empty_layer !== true);
  return {
    name,
    config: {
      env: list(Env).map(String),
      labels: Object.entries(object(Labels)).map(([key, value]) => [key, String(value)]),
      commands: [Entrypoint, Cmd, object(Healthcheck).Test].map((words) => list(words).join(" ")).filter(Boolean),
      history: steps
    },
    layers: files.map((file, at) => ({ file, instruction: making[at] ?? "" }))
  };
}
function blobOf(digest) {
  return `blobs/${String(digest).replace(":", "/")}`;
}
function short(digest) {
  return /[0-9a-f]{12}/.exec(digest)?.[0] ?? digest;
}
function resolveLink(name, target) {
  const parts = target.startsWith("/") ? [] : name.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function object(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function imageSource(options) {
  const { cwd, file, maxBytes, excluded } = options;
  const coverage = (0, import_cli2.emptyCoverage)();
  const name = basename(file);
  const layerFiles = createLayerFiles();
  const places = /* @__PURE__ */ new Map();
  async function read(visit) {
    const path = resolve(cwd, file);
    if (!existsSync(path))
      throw new import_cli.UserError(`no such file: ${file}`, "Write one with: docker save IMAGE -o image.tar");
    const images = await readLayout(path, file);
    for (const image of images) await readConfig(image, visit);
    const found = await readLayers(path, images, visit);
    for (const image of images) {
      for (const layer of image.layers) if (!found.has(layer.file)) (0, import_cli2.skip)(coverage, "missing", layer.file);
    }
    const layers = images.reduce((sum, image) => sum + image.layers.length, 0);
    coverage.remarks.push(
      `${images.map((image) => image.name).join(", ")}: ${layers} ${layers === 1 ? "layer" : "layers"}.`
    );
  }
  async function readConfig({ config }, visit) {
    const parts = [
      ["Env", config.env, "the environment of every container"],
      ["Labels", config.labels.map(([key, value]) => `${key}=${value}`), "the labels"],
      ["Cmd", config.commands, "the command, the entry point or the health check"],
      ["History", config.history.map(oneLine), "the instructions, which docker history shows"]
    ];
    for (const [part, lines, of] of parts) {
      if (lines.length === 0) continue;
      const at = { text: `${name}!${part}` };
      places.set(at, { where: `in ${of}` });
      await give(Buffer.from(`${lines.join("\n")}
`), at, visit);
    }
  }
  async function readLayers(path, images, visit) {
    const layers = new Map(
      images.flatMap(
        (image) => image.layers.map(
          (layer, number) => [layer.file, { layer, number, of: image.layers.length }]
        )
      )
    );
    const found = /* @__PURE__ */ new Set();
    for await (const archive of entriesOf(path)) {
      const own = layers.get(archive.name);
      if (own === void 0 || archive.type !== "file") continue;
      found.add(archive.name);
      try {
        for await (const entry of tarEntries(archive.content)) {
          layerFiles.add(own.number, entry.name);
          if (entry.type !== "file" || isWhiteout(entry.name)) continue;
          const at = { text: `${name}!${entry.name}` };
          if (excluded(entry.name)) (0, import_cli2.skip)(coverage, "excluded", at.text);
          else await readFile(entry, at, visit);
          const made = own.layer.instruction === "" ? "" : `, made by "${shorten(own.layer.instruction)}"`;
          places.set(at, {
            where: `in layer ${own.number + 1} of ${own.of}${made}`,
            layer: own.number,
            path: entry.name
          });
        }
      } catch (error) {
        (0, import_cli2.skip)(coverage, "corrupt", `${archive.name} (${error.message})`, archive.size);
      }
    }
    return found;
  }
  async function readFile(entry, at, visit) {
    const bytes = await readEntry(entry, maxBytes);
    if (bytes === void 0) (0, import_cli2.skip)(coverage, "too-large", at.text, entry.size);
    else await give(bytes, at, visit);
  }
  async function give(bytes, at, visit) {
    (0, import_cli2.count)(coverage, bytes.length);
    await visit({ type: "blob", bytes, paths: [at] });
  }
  async function locate(found) {
    return found.flatMap(
      ({ paths, detections }) => paths.flatMap(
        (path) => detections.map((detection) => ({
          detection: withPlace(detection, places.get(path)),
          path,
          isNew: true
        }))
      )
    );
  }
  function withPlace(detection, place) {
    if (place === void 0) return detection;
    const gone = place.layer === void 0 ? void 0 : layerFiles.goneIn(place.layer, place.path);
    const fate = gone ? `; ${gone.how} in layer ${gone.layer + 1}, which does not take it out of the image` : "";
    const words = `${place.where}${fate}`;
    return { ...detection, place: words, message: `${detection.message} It is ${words}.` };
  }
  return { name: "image", read, locate, coverage };
}
function oneLine(text) {
  return text.replace(/\s+/g, " ");
}
function shorten(instruction) {
  const text = oneLine(instruction).replace(/^\/bin\/sh -c #\(nop\) +/, "").replace(/ # buildkit$/, "");
  const word = /^[A-Z]+(?= )/.exec(text)?.[0];
  return word === "COPY" || word === "ADD" ? text.slice(0, 60) : word ?? "RUN";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  imageSource
});
