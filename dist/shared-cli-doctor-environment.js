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
  environmentChecks: () => environmentChecks,
  hookEnvironment: () => hookEnvironment
});
module.exports = __toCommonJS(stdin_exports);
const { existsSync, readFileSync } = globalThis.process.getBuiltinModule("node:fs");
const { delimiter, join } = globalThis.process.getBuiltinModule("node:path");
function hookEnvironment(env) {
  const own = Object.entries(env).flatMap(
    ([name, value]) => value === void 0 || OF_THIS_RUN.test(name) ? [] : [[name, value]]
  );
  const path = pathOf(env).filter((folder) => !/node_modules[\\/](\.bin|.*node-gyp-bin)$/.test(folder));
  return { ...Object.fromEntries(own), [pathName(env)]: path.join(delimiter) };
}
function environmentChecks(env, setup) {
  const initFile = huskyInit(env);
  const init = setup.manager === "husky" && existsSync(initFile) ? readFileSync(initFile, "utf8") : "";
  const off = SWITCHES.filter(({ manager, isOff }) => manager === setup.manager && isOff(env)).map(
    ({ name }) => ({
      state: "wrong",
      text: `${name}=${env[name]} switches the hook off`,
      remedy: `Run: unset ${name}`
    })
  );
  if (/^\s*(export\s+)?HUSKY=0/m.test(init))
    off.push({
      state: "wrong",
      text: `${initFile} switches hooks off with HUSKY=0`,
      remedy: "Take that line out."
    });
  const switches = off.length > 0 ? off : [{ state: "ok", text: "nothing in the environment switches hooks off" }];
  return [...switches, nodeInHook(env), ...withoutTerminal(init, setup)];
}
var OF_THIS_RUN = /^(npm_.*|INIT_CWD|GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|IMPLICIT_WORK_TREE|GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|INTERNAL_.*|CONFIG|CONFIG_(PARAMETERS|COUNT|KEY_.*|VALUE_.*)|(AUTHOR|COMMITTER)_.*|REFLOG_ACTION))$/;
var SWITCHES = [
  { manager: "husky", name: "HUSKY", isOff: ({ HUSKY }) => HUSKY === "0" },
  {
    manager: "lefthook",
    name: "LEFTHOOK",
    isOff: ({ LEFTHOOK }) => LEFTHOOK === "0" || LEFTHOOK === "false"
  },
  {
    manager: "lefthook",
    name: "LEFTHOOK_EXCLUDE",
    isOff: ({ LEFTHOOK_EXCLUDE }) => names(LEFTHOOK_EXCLUDE).includes("hushlint")
  },
  {
    manager: "pre-commit",
    name: "SKIP",
    isOff: ({ SKIP }) => names(SKIP).some((id) => id.startsWith("hushlint"))
  },
  {
    manager: "simple-git-hooks",
    name: "SKIP_SIMPLE_GIT_HOOKS",
    isOff: ({ SKIP_SIMPLE_GIT_HOOKS }) => SKIP_SIMPLE_GIT_HOOKS === "1"
  }
];
function names(list = "") {
  return list.split(",").map((name) => name.trim());
}
function nodeInHook(env) {
  const folder = findNode(pathOf(hookEnvironment(env)));
  if (folder !== void 0) return { state: "ok", text: `hooks find node: ${folder}` };
  return {
    state: "wrong",
    text: "hooks do not find node: no folder of the PATH holds it",
    remedy: "Add the folder of node to the PATH of your shell."
  };
}
function withoutTerminal(huskyInitText, { manager }) {
  if (process.platform === "win32" || findNode(PLAIN_PATH) !== void 0) return [];
  if (manager === "husky" && huskyInitText.trim() !== "") return [];
  const how = manager === "husky" ? "Set the PATH in ~/.config/husky/init.sh, which husky reads first." : "Start it from a terminal, or install node in one of them.";
  return [
    {
      state: "note",
      text: `a Git program with a window may not find node: it is not in ${PLAIN_PATH.join(", ")}`,
      remedy: how
    }
  ];
}
var PLAIN_PATH = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/sbin"];
function findNode(folders) {
  const name = process.platform === "win32" ? "node.exe" : "node";
  return folders.find((folder) => folder !== "" && existsSync(join(folder, name)));
}
function pathOf(env) {
  return (env[pathName(env)] ?? "").split(delimiter);
}
function pathName(env) {
  return Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
}
function huskyInit({ XDG_CONFIG_HOME, HOME, USERPROFILE }) {
  return join(XDG_CONFIG_HOME ?? join(HOME ?? USERPROFILE ?? "", ".config"), "husky", "init.sh");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  environmentChecks,
  hookEnvironment
});
