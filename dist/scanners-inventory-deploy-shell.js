import {
  forEachChild,
  parse
} from "./shared-unbash-dist-ansi-c.js";
import {
  usageAt
} from "./shared-scanners-inventory-deploy-usage.js";
import "./shared-runtime.js";

// src/scanners/inventory/deploy/shell.ts
function readShell(source, start = 0, end = source.text.length) {
  const text = source.text.slice(start, end);
  const uses = [];
  const set = /* @__PURE__ */ new Set();
  visit(parse(text), (node) => {
    if (node.type === "ParameterExpansion") {
      const operator = operatorOf(node);
      const need = operator.includes("?") ? "required" : /[-=]/.test(operator) ? "default" : void 0;
      uses.push({ name: String(node.parameter), at: Number(node.parameterPos), need });
    } else if (node.type === "SimpleExpansion") {
      uses.push({ name: String(node.text).slice(1), at: Number(node.pos) + 1, need: void 0 });
    } else if (node.type === "Assignment") {
      const name = /^[A-Za-z_]\w*/.exec(String(node.name ?? node.text))?.[0];
      if (name !== void 0) set.add(name);
    } else if (node.type === "For" || node.type === "Select") {
      set.add(nameOf(node.name));
    }
  });
  return uses.filter(({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name) && !SHELL.has(name)).flatMap(
    ({ name, at, need }) => (
      // `X=${X:-default}` reads what was given.
      set.has(name) && need === void 0 ? [] : [usageAt(source, name, start + at, { role: "deploy", reader: "shell", need })]
    )
  );
}
var SHELL = new Set(
  "PWD OLDPWD HOME PATH IFS RANDOM SECONDS LINENO BASH_SOURCE FUNCNAME PIPESTATUS EUID UID OPTARG OPTIND REPLY SHELL USER BASH_VERSION HOSTNAME OSTYPE".split(
    " "
  )
);
function visit(node, callback) {
  callback(node);
  forEachChild(node, (inner) => visit(inner, callback));
}
function operatorOf(node) {
  const { operation } = node;
  if (typeof operation !== "object" || operation === null) return "";
  return String(operation.operator ?? "");
}
function nameOf(value) {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? String(value.value ?? "") : "";
}
export {
  readShell
};
