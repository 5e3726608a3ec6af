import {
  require_sax
} from "./shared-sax-lib-sax.js";
import {
  __toESM
} from "./shared-runtime.js";

// src/scanners/archives/office.ts
var import_sax = __toESM(require_sax(), 1);
function officeText(xml) {
  const parser = import_sax.default.parser(true);
  let text = "";
  let depth = 0;
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name }) => {
    const local = localName(name);
    if (HOLDERS.has(local)) depth++;
    if (local === "tab" || local === "s") text += " ";
    if (local === "br" || local === "cr" || local === "line-break") text += "\n";
  };
  parser.ontext = (part) => {
    if (depth > 0 && !(part.includes("\n") && part.trim() === "")) text += part;
  };
  parser.onclosetag = (name) => {
    const local = localName(name);
    if (HOLDERS.has(local)) depth--;
    if (PARAGRAPHS.has(local)) text += "\n";
  };
  try {
    parser.write(xml).close();
  } catch {
  }
  return text;
}
function localName(name) {
  return name.slice(name.indexOf(":") + 1);
}
var HOLDERS = /* @__PURE__ */ new Set(["t", "instrText", "delText", "p", "h", "si"]);
var PARAGRAPHS = /* @__PURE__ */ new Set(["p", "h", "si"]);
export {
  officeText
};
