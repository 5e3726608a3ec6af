import {
  TOOL,
  foldCertificates,
  holdsSecret,
  silentDefault
} from "./shared-scanners-runtime-certificates.js";
import {
  closing,
  pythonDefaults,
  readPython
} from "./shared-scanners-runtime-python-defaults.js";
import "./shared-scanners-runtime-syntax.js";
import {
  isSecretName
} from "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/runtime/python.ts
import { stageOfPath } from "./cli.js";
var WORDS = /(?:\bprint|[Ll]og(?:ger|ging)?\.\w+|LOG(?:GER)?\.\w+)\s*\([^;]{0,300}?(?:passw|pwd|secret|token|api_?key|credential|private_?key|environ|getenv)|\bverify\s*=\s*False|_create_unverified_context|\b(?:environ\.get|getenv)\(/i;
function scanPython({ path, text }) {
  if (text.length > LONGEST || !WORDS.test(text)) return [];
  const { code } = readPython(text);
  const isTool = TOOL.test(path) || text.startsWith("#!") || stageOfPath(path) === "local";
  return foldCertificates([
    ...logged(code, text, isTool),
    ...certificates(code),
    ...stageOfPath(path) === "local" ? [] : pythonDefaults(text, code).flatMap(silentDefault)
  ]);
}
var LONGEST = 1e6;
var CALL = /\bprint\s*\(|\b(?:\w*log(?:ger|ging)?|LOG(?:GER)?)\.(?:debug|info|warning|warn|error|critical|exception|log|fatal)\s*\(/g;
var NAME = /[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*/g;
var TEXT_OF = /(?:^|\.)(?:format|str|repr|dumps|dict|join)$/;
function logged(code, text, isTool) {
  const hits = [];
  for (const call of code.matchAll(CALL)) {
    const open = call.index + call[0].length - 1;
    const end = closing(code, open);
    if (isTool && call[0].startsWith("print")) continue;
    const seen = /* @__PURE__ */ new Set();
    for (const { 0: written, index } of code.slice(open + 1, end).matchAll(NAME)) {
      const start = open + 1 + index;
      const found = exposed(written, start, open, code, text);
      if (found === void 0 || seen.has(found.name)) continue;
      seen.add(found.name);
      hits.push({
        rule: "secret-logged",
        ...{ start, end: start + written.length, value: found.name, subject: found.name },
        level: found.what === "secret" ? "error" : "warning",
        message: found.what === "all" ? `The whole of ${found.name}, secrets too, is written to the log.` : `The secret ${found.name} is written to the log.`
      });
    }
  }
  return hits;
}
function exposed(written, start, open, code, text) {
  const path = written.split(/\s*\.\s*/);
  const end = start + written.length;
  const after = code.slice(end, end + 40).trimStart();
  const before = code.slice(Math.max(open + 1, start - 20), start);
  if (/(?:\b(?:if|not|in|is|for|lambda|and|or|else)|[.\w])\s*$/.test(before) && !/\belse\s*$/.test(before))
    return void 0;
  if (!isPassedOn(code, open, start)) return void 0;
  const variable = environmentVariable(path, text.slice(end, end + 120));
  if (variable !== void 0)
    return isSecretName(variable) ? { what: "secret", name: variable } : void 0;
  const isEnvironment = /^(?:os\.)?environ$/.test(path.join("."));
  if (isEnvironment && /^[),}]/.test(after)) return { what: "all", name: path.join(".") };
  if (/^(?:[([]|=(?!=)|[=!]=|[<>]|(?:is|in|not|if)\b)/.test(after)) return void 0;
  return holdsSecret(path, text) ? { what: "named", name: path.slice(-2).join(".") } : void 0;
}
function isPassedOn(code, open, at) {
  const callees = [];
  for (let i = open + 1; i < at; i++) {
    if (code[i] === "(") callees.push(/[\w.]*$/.exec(code.slice(Math.max(open + 1, i - 60), i))?.[0] ?? "");
    else if (code[i] === ")") callees.pop();
  }
  return callees.every((callee) => callee === "" || TEXT_OF.test(callee));
}
function environmentVariable(path, after) {
  const last = path.at(-1);
  const reads = last === "getenv" || last === "environ" || last === "get" && path.at(-2) === "environ";
  return reads ? /^\s*[[(]\s*["'](\w+)["']/.exec(after)?.[1] : void 0;
}
function certificates(code) {
  const isHttp = /\b(?:requests|httpx|aiohttp|urllib3|session|client)\b/i.test(code);
  const found = [...code.matchAll(/\b_create_unverified_context\b/g)];
  if (isHttp) found.push(...code.matchAll(/\bverify(?=\s*=\s*False\b)/g));
  return found.map(({ 0: name, index }) => {
    const lines = code.slice(Math.max(0, index - 300), index).split("\n").slice(-4).join("\n");
    const asked = /\bif\b[^\n]*(?:insecure|skip|verify|self_?signed|unsafe|ignore|ssl|tls|debug)/i.test(lines);
    return {
      rule: "tls-check-off",
      ...{ start: index, end: index + name.length, value: name, subject: name },
      level: asked ? "note" : "warning",
      message: `${name === "verify" ? "verify=False" : name} accepts any certificate: anybody in between can read and change what is sent.`
    };
  });
}
export {
  scanPython
};
