const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
import "./shared-runtime.js";

// src/sources/files-outside-git.ts
async function listOutsideGit(folder, onUnreadable) {
  const [{ default: glob }, { default: ignore }] = await Promise.all([import("./fast-glob-out-index.js"), import("./ignore-index.js")]);
  const filter = new IgnoreFilter(folder, () => ignore(), onUnreadable);
  const found = await glob.glob("**", {
    cwd: folder,
    absolute: true,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: filter.readdir }
  });
  const files = found.filter((entry) => !entry.dirent.isDirectory()).map((entry) => path.normalize(entry.path));
  return files.sort().map((file) => Buffer.from(file));
}
var IgnoreFilter = class {
  #root;
  #create;
  #onUnreadable;
  #rules = /* @__PURE__ */ new Map();
  constructor(root, create, onUnreadable) {
    this.#onUnreadable = onUnreadable;
    this.#root = root;
    this.#create = create;
  }
  readdir = (folder, options, done) => {
    fs.readdir(folder, options, (error, entries) => {
      if (error) this.#onUnreadable(folder);
      if (error) done(null, []);
      else
        done(
          null,
          entries.filter((entry) => entry.name !== ".git" && !this.#isIgnored(folder, entry))
        );
    });
  };
  #isIgnored(folder, entry) {
    const file = path.resolve(folder, entry.name);
    for (let at = path.resolve(folder); ; at = path.dirname(at)) {
      const relative = path.relative(at, file).split(path.sep).join("/");
      const result = this.#rulesOf(at)?.test(entry.isDirectory() ? `${relative}/` : relative);
      if (result?.ignored) return true;
      if (result?.unignored || at === path.resolve(this.#root) || at === path.dirname(at)) return false;
    }
  }
  #rulesOf(folder) {
    if (!this.#rules.has(folder)) {
      const file = path.join(folder, ".gitignore");
      const isFile = fs.lstatSync(file, { throwIfNoEntry: false })?.isFile();
      this.#rules.set(folder, isFile ? this.#create().add(fs.readFileSync(file, "utf8")) : void 0);
    }
    return this.#rules.get(folder);
  }
};
export {
  listOutsideGit
};
