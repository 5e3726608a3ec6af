// src/scanners/deploy/read.ts
async function readTrees({ text, path }, syntax) {
  try {
    return await parse(text, syntax === "data" ? syntaxOf(text, path) : syntax);
  } catch (error) {
    if (TEMPLATE.test(text)) return [];
    throw error;
  }
}
var TEMPLATE = /\{\{|\{%|<%|^\s*#\{/m;
async function parse(text, syntax) {
  if (syntax === "yaml") return (await import("./scanners-tree-yaml.js")).treesOfYaml(text);
  const tree = syntax === "toml" ? (await import("./scanners-tree-toml.js")).treeOfToml(text) : (await import("./scanners-tree-json.js")).treeOfJson(text);
  return tree === void 0 ? [] : [tree];
}
function syntaxOf(text, path) {
  if (path.endsWith(".toml")) return "toml";
  return /^\s*(?:[{[]|\/[/*])/.test(text) ? "json" : "yaml";
}
function treeScanner(syntax, look) {
  return async (document) => (await readTrees(document, syntax)).flatMap((root) => look(root, document));
}

export {
  readTrees,
  treeScanner
};
