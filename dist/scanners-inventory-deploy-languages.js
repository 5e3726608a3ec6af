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
  readLanguage: () => readLanguage
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_inventory_deploy_usage = require("./shared-scanners-inventory-deploy-usage.js");
var import_shared_scanners_inventory_types = require("./shared-scanners-inventory-types.js");
var import_shared_scanners_inventory_names = require("./shared-scanners-inventory-names.js");
var import_shared_runtime = require("./shared-runtime.js");
function readLanguage(source) {
  const ending = /\.([a-z]+)$/.exec(source.path)?.[1] ?? "";
  const forms = FORMS[ending] ?? [];
  const found = [];
  const isComment = commentsOf(source.text, ending);
  const byHand = ending === "py" ? startOfMain(source.text) : Number.POSITIVE_INFINITY;
  for (const { pattern, need } of forms) {
    for (const match of source.text.matchAll(pattern)) {
      const name = match[1] ?? "";
      if (!/^[A-Za-z_]\w*$/.test(name) || isComment(match.index)) continue;
      const at = match.index + match[0].lastIndexOf(name);
      const rest = source.text.slice(match.index + match[0].length, match.index + match[0].length + 20);
      const nothing = ending === "py" && /^\s*(?:default\s*=\s*)?None\b/.test(rest);
      const fallback = match[2] !== void 0 && match[2] !== "" && !nothing;
      const before = source.text.slice(Math.max(0, match.index - 30), match.index);
      const reader = at > byHand ? import_shared_scanners_inventory_types.BY_HAND : LANGUAGES[ending] ?? ending;
      found.push({
        ...(0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, name, at, { role: "read", reader, need: fallback ? "default" : need }),
        plain: TYPED.test(match[0]) || CAST.test(before) || fallback && PLAIN_DEFAULT.test(rest)
      });
    }
  }
  if (ending === "py") found.push(...settingsFields(source));
  return found;
}
var TYPED = /(?:[._](?:int|bool|float|timedelta)|(?:Int(?:eger)?|Bool(?:ean)?|Float|Duration)\d*)\(/;
var CAST = /(?:\b|_)(?:int|bool|float|Atoi|Parse(?:Int|Bool|Float)|intval|boolval|strtobool|to_bool)\(\s*(?:os\.)?$|\((?:int|bool|float)\)\s*$/;
var PLAIN_DEFAULT = /^\s*(?:default\s*=\s*)?(?:true|-?\d[\d_.]*)\s*[,)*]/i;
function startOfMain(text) {
  const at = text.search(/^if __name__\s*==\s*["']__main__["']\s*:/m);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
function commentsOf(text, ending) {
  const start = HASH.has(ending) ? /^[ \t]*#/ : /^[ \t]*(?:\/\/|\*|\/\*)/;
  return (at) => start.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));
}
var HASH = /* @__PURE__ */ new Set(["py", "rb", "erb", "ex", "exs"]);
var LANGUAGES = {
  ...{
    py: "Python",
    go: "Go",
    rb: "Ruby",
    erb: "Ruby",
    rs: "Rust",
    java: "Java",
    kt: "Kotlin",
    prisma: "Prisma",
    php: "PHP",
    cs: "C#"
  },
  ...{ ex: "Elixir", exs: "Elixir" }
};
var QUOTED = `["']([A-Za-z_]\\w*)["']`;
var form = (source, need = void 0) => ({ pattern: new RegExp(source, "g"), need });
var JVM = [form(`System\\.getenv\\(\\s*"(\\w+)"`), form("\\$\\{([A-Z][A-Z0-9_]+)(:[^}]*)?\\}")];
var RUBY = [
  form(`\\bENV\\[\\s*${QUOTED}\\s*\\](?!\\s*(?:\\|\\|)?=[^=~])`),
  form(`\\bENV\\.fetch\\(?\\s*${QUOTED}\\s*(,|\\)?\\s*\\{)?`, "required"),
  form(`\\bENV\\.(?:key|has_key|include)\\?\\(?\\s*${QUOTED}`)
];
var FORMS = {
  py: [
    form(`\\benviron\\[\\s*${QUOTED}\\s*\\](?!\\s*=[^=])`, "required"),
    form(`\\benviron\\.(?:get|pop|setdefault)\\(\\s*${QUOTED}\\s*(,)?`, "optional"),
    form(`\\bgetenv\\(\\s*${QUOTED}\\s*(,)?`, "optional"),
    form(`${QUOTED}\\s+(?:not\\s+)?in\\s+(?:os\\.)?environ\\b`),
    // django-environ, environs, decouple, and helpers that are named like them: `env("X")`, `env.bool("X", default=…)`, `_get_env("X")`.
    form(
      `\\b_*(?:env\\w*|config|(?:environ|get|read|load|fetch|require|must)_(?:get|env\\w*)|getenv_\\w+)(?:\\.\\w+)?\\(\\s*["']([A-Z][A-Z0-9_]+)["']\\s*(,)?`
    ),
    form(`\\balias\\s*=\\s*["']([A-Z][A-Z0-9_]+)["']()`),
    form(`\\b(?:validation_alias|env)\\s*=\\s*(?:AliasChoices\\()?\\s*["']([A-Z][A-Z0-9_]+)["']()`)
  ],
  go: [
    form(`\\bos\\.(?:Getenv|LookupEnv)\\(\\s*"(\\w+)"`),
    form('\\benv:"([A-Z][A-Z0-9_]+)(?:,[a-z=]+)*"()'),
    form('\\benvconfig:"([A-Z][A-Z0-9_]+)"()'),
    form(`\\b(?:BindEnv|[Gg]et\\w*[Ee]nv\\w*|[Ee]nv\\w*|[Mm]ust\\w*)\\(\\s*"([A-Z][A-Z0-9_]+)"\\s*(,)?`)
  ],
  rb: RUBY,
  erb: RUBY,
  rs: [
    form(`\\benv::var(?:_os)?\\(\\s*"(\\w+)"`),
    form(`\\b(?:option_)?env!\\(\\s*"(\\w+)"`),
    form('\\benv\\s*=\\s*"([A-Z][A-Z0-9_]+)"()')
  ],
  java: JVM,
  kt: JVM,
  prisma: [form(`\\benv\\(\\s*"(\\w+)"\\s*\\)`, "required")],
  php: [form(`\\b(?:env|getenv)\\(\\s*${QUOTED}\\s*(,)?`), form(`\\$_(?:ENV|SERVER)\\[\\s*${QUOTED}`)],
  cs: [form(`GetEnvironmentVariable\\(\\s*"(\\w+)"`)],
  ex: [form(`System\\.(?:get_env|fetch_env!?)\\(\\s*"(\\w+)"`)],
  exs: [form(`System\\.(?:get_env|fetch_env!?)\\(\\s*"(\\w+)"`)]
};
function settingsFields(source) {
  const found = [];
  for (const match of source.text.matchAll(
    /^class \w+\([^)\n]*BaseSettings[^)\n]*\):\n((?:[ \t]+[^\n]*\n|[ \t]*\n)*)/gm
  )) {
    const body = match[1] ?? "";
    const start = match.index + match[0].length - body.length;
    const prefix = /\benv_prefix\s*=\s*["'](\w*)["']/.exec(body)?.[1] ?? "";
    for (const field of body.matchAll(/^(?: {4}|\t)(\w+)\s*:\s*([^=\n]+)(=)?/gm)) {
      const own = field[1] ?? "";
      if (own === "model_config") continue;
      const name = `${prefix}${own}`.toUpperCase();
      if (!(0, import_shared_scanners_inventory_names.isVariableName)(name) && !/^[A-Z][A-Z0-9]+$/.test(name)) continue;
      const at = start + field.index + field[0].indexOf(own);
      found.push({
        ...(0, import_shared_scanners_inventory_deploy_usage.usageAt)(source, name, at, {
          role: "read",
          reader: "Python",
          need: field[3] === void 0 ? "required" : "default"
        }),
        plain: /^(?:Annotated\[)?(?:int|bool|float|timedelta)\b(?!\s*\|\s*str)/.test(field[2] ?? ""),
        place: { path: source.path, start: at, end: at + own.length }
      });
    }
  }
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readLanguage
});
