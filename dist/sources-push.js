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
  pushSource: () => pushSource
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_sources_added_content = require("./shared-sources-added-content.js");
var import_shared_git_commit_order = require("./shared-git-commit-order.js");
var import_shared_git_added_lines = require("./shared-git-added-lines.js");
var import_shared_git_records = require("./shared-git-records.js");
var import_shared_git_refs = require("./shared-git-refs.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
function pushSource(options) {
  const { cwd, remote } = options;
  const updates = options.updates.flatMap(({ newId, ...update }) => newId ? [{ ...update, newId }] : []);
  return (0, import_shared_sources_added_content.addedSource)("push", options, async (_repository, coverage) => {
    const pushed = await peel(
      cwd,
      updates.map(({ newId }) => newId)
    );
    refuseMissing(updates, pushed);
    const known = remote === void 0 ? NOTHING : await knownToRemote(cwd, remote, updates, coverage);
    const targets = [...pushed.values()].map((each) => each.target);
    const tips = [...new Set(targets.filter(({ type }) => type === "commit").map(({ id }) => id))];
    const tags = new Set([...pushed.values()].flatMap((each) => each.tags));
    for (const tag of known.tags) tags.delete(tag);
    return {
      commits: [...tips, ...known.commits.map((id) => `^${id}`)],
      ...remote === void 0 && { options: ["--not", "--all"] },
      tags: [...tags],
      loose: await looseContents(
        cwd,
        targets.filter(({ type }) => type === "tree" || type === "blob").map(({ id }) => id)
      ),
      tips,
      refs: updates.map((update) => refOf(update, pushed)),
      what: "what is pushed"
    };
  });
}
var NOTHING = { commits: [], tags: [] };
async function peel(cwd, ids) {
  const peeled = /* @__PURE__ */ new Map();
  let open = new Map([...new Set(ids)].map((id) => [id, { id, tags: [] }]));
  while (open.size > 0) {
    const typeOf = await (0, import_cli2.objectTypes)(cwd, [...new Set([...open.values()].map(({ id }) => id))]);
    const tags = /* @__PURE__ */ new Set();
    for (const [from, { id, tags: above }] of open) {
      const type = typeOf(id);
      if (type === "tag") tags.add(id);
      else {
        if (type !== void 0) peeled.set(from, { tags: above, target: { id, type } });
        open.delete(from);
      }
    }
    const named = await tagged(cwd, [...tags]);
    open = new Map(
      [...open].flatMap(([from, { id, tags: above }]) => {
        const next = named.get(id);
        return next === void 0 ? [] : [[from, { id: next, tags: [...above, id] }]];
      })
    );
  }
  return peeled;
}
async function tagged(cwd, tags) {
  const named = /* @__PURE__ */ new Map();
  if (tags.length === 0) return named;
  await (0, import_cli2.readObjects)(cwd, [tags], {
    maxBytes: Number.MAX_SAFE_INTEGER,
    onObject(id, _type, bytes) {
      const object = /^object ([0-9a-f]+)\n/.exec(bytes.toString("latin1", 0, 200))?.[1];
      if (object) named.set(id, object);
    },
    onProblem: () => {
    }
  });
  return named;
}
async function knownToRemote(cwd, remote, updates, coverage) {
  const prefix = `refs/remotes/${remote}/`;
  const asked = new Set(updates.map(({ ref }) => ref.replace(/^refs\/heads\//, prefix)));
  const tracking = (await (0, import_shared_git_refs.listRefs)(cwd)).filter(
    ({ name }) => name.startsWith(prefix) && name !== `${prefix}HEAD` && !asked.has(name)
  );
  const old = updates.flatMap(({ oldId }) => oldId ? [oldId] : []);
  const peeled = await peel(cwd, [...old, ...tracking.map(({ id }) => id)]);
  for (const { ref, oldId } of updates) {
    if (oldId && !peeled.has(oldId)) coverage.remarks.push(unknownOld(ref, oldId, remote));
  }
  const all = [...peeled.values()];
  if (updates.length > 0 && all.length === 0 && old.length === 0)
    coverage.remarks.push(`Nothing is known of what ${remote} holds: all that is pushed was scanned.`);
  return {
    commits: [...new Set(all.flatMap(({ target }) => target.type === "commit" ? [target.id] : []))],
    tags: all.flatMap(({ tags }) => tags)
  };
}
function unknownOld(ref, oldId, remote) {
  return `${ref} is at ${oldId.slice(0, 12)} on ${remote}, which is not here: all that no other branch of ${remote} has counts as new. To compare with it, run: git fetch ${remote}`;
}
function refuseMissing(updates, pushed) {
  const missing = updates.find(({ newId }) => !pushed.has(newId));
  if (missing === void 0) return;
  throw new import_cli.UserError(
    `${missing.ref} is to point at ${missing.newId.slice(0, 12)}, which is not in this repository`,
    "Run: git fsck"
  );
}
async function looseContents(cwd, roots) {
  const contents = /* @__PURE__ */ new Map();
  if (roots.length === 0) return contents;
  const objects = await (0, import_shared_git_commit_order.objectsBelow)(cwd, roots);
  const typeOf = await (0, import_cli2.objectTypes)(
    cwd,
    objects.map(([id]) => id)
  );
  for (const [id, path] of objects) {
    if (typeOf(id) === "blob") contents.set(id, [...contents.get(id) ?? [], ...path === "" ? [] : [path]]);
  }
  return contents;
}
function refOf({ ref, newId }, pushed) {
  const { tags = [], target } = pushed.get(newId) ?? { target: { id: newId, type: "commit" } };
  return {
    name: ref,
    id: newId,
    type: tags.length > 0 ? "tag" : target.type,
    tip: target.id,
    tipType: target.type
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  pushSource
});
