"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  connectionParts: () => connectionParts,
  levelsAt: () => levelsAt,
  scanAnsibleInventory: () => scanAnsibleInventory,
  scanAnsibleVariables: () => scanAnsibleVariables,
  scanAppEngine: () => scanAppEngine,
  scanAppJson: () => scanAppJson,
  scanAppSettings: () => scanAppSettings,
  scanAzurePipelines: () => scanAzurePipelines,
  scanAzureTemplate: () => scanAzureTemplate,
  scanBeanstalk: () => scanBeanstalk,
  scanBicep: () => scanBicep,
  scanBitbucket: () => scanBitbucket,
  scanBuildSpec: () => scanBuildSpec,
  scanCircleCi: () => scanCircleCi,
  scanCloudBuild: () => scanCloudBuild,
  scanCloudFormation: () => scanCloudFormation,
  scanCopilot: () => scanCopilot,
  scanDevcontainer: () => scanDevcontainer,
  scanDigitalOcean: () => scanDigitalOcean,
  scanDockerConfig: () => scanDockerConfig,
  scanFly: () => scanFly,
  scanGitCredentials: () => scanGitCredentials,
  scanGitlabCi: () => scanGitlabCi,
  scanHashicorp: () => scanHashicorp,
  scanHelmValues: () => scanHelmValues,
  scanHtpasswd: () => scanHtpasswd,
  scanInfrastructureCode: () => scanInfrastructureCode,
  scanIniCredentials: () => scanIniCredentials,
  scanJenkinsfile: () => scanJenkinsfile,
  scanKubeconfig: () => scanKubeconfig,
  scanKubernetes: () => scanKubernetes,
  scanLoginFile: () => scanLoginFile,
  scanNetlify: () => scanNetlify,
  scanNetrc: () => scanNetrc,
  scanNpmrc: () => scanNpmrc,
  scanOtherCi: () => scanOtherCi,
  scanPackageLogins: () => scanPackageLogins,
  scanPgpass: () => scanPgpass,
  scanPulumiSettings: () => scanPulumiSettings,
  scanPypirc: () => scanPypirc,
  scanRails: () => scanRails,
  scanRailway: () => scanRailway,
  scanRender: () => scanRender,
  scanServerless: () => scanServerless,
  scanSpringProperties: () => scanSpringProperties,
  scanSpringYaml: () => scanSpringYaml,
  scanSystemd: () => import_shared_scanners_deploy_systemd.scanSystemd,
  scanTaskDefinition: () => scanTaskDefinition,
  scanTerraform: () => scanTerraform,
  scanTerraformState: () => scanTerraformState,
  scanVercel: () => scanVercel,
  scanWordPress: () => scanWordPress,
  scanWorkflow: () => scanWorkflow,
  scanWrangler: () => scanWrangler,
  scanXmlSettings: () => scanXmlSettings,
  scanYarnrc: () => scanYarnrc,
  systemdSettings: () => import_shared_scanners_deploy_systemd.systemdSettings
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_scanners_deploy_systemd = require("./shared-scanners-deploy-systemd.js");
var import_shared_scanners_runtime_syntax = require("./shared-scanners-runtime-syntax.js");
var import_shared_scanners_lines_properties = require("./shared-scanners-lines-properties.js");
var import_shared_scanners_deploy_prefilter = require("./shared-scanners-deploy-prefilter.js");
var import_shared_scanners_deploy_hits = require("./shared-scanners-deploy-hits.js");
var import_shared_scanners_deploy_variables = require("./shared-scanners-deploy-variables.js");
var import_shared_scanners_tree_node = require("./shared-scanners-tree-node.js");
var import_shared_scanners_secret_value = require("./shared-scanners-secret-value.js");
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
function iniEntries(text) {
  const found = [];
  let section = "";
  for (const { line, start } of linesOf(text)) {
    const first = line.charAt(0);
    if (first === "" || first === "#" || first === ";") continue;
    if (first === "[" && line.includes("]")) section = line.slice(1, line.indexOf("]")).trim();
    else {
      const sign = line.indexOf("=");
      if (sign <= 0) continue;
      const key = line.slice(0, sign).trimEnd();
      const written = line.slice(sign + 1).replace(/\s[#;]\s.*$/, "");
      found.push({ section, key, value: unquoted(written, start + sign + 1) });
    }
  }
  return found;
}
function* linesOf(text) {
  let at2 = 0;
  while (at2 <= text.length) {
    const newline = text.indexOf("\n", at2);
    const end = newline < 0 ? text.length : newline;
    const written = text.slice(at2, end);
    yield { line: written.trim(), start: at2 + written.length - written.trimStart().length };
    at2 = end + 1;
  }
}
function unquoted(written, start) {
  const trimmed = written.trimStart();
  let from = start + written.length - trimmed.length;
  let value = trimmed.trimEnd();
  const quote = value.charAt(0);
  if (value.length >= 2 && (quote === '"' || quote === "'") && value.endsWith(quote)) {
    value = value.slice(1, -1);
    from++;
  }
  return { type: "scalar", value, start: from, end: from + value.length, isText: true };
}
var RULE = "ansible-secret";
var scanAnsibleVariables = (document) => scanYaml(document);
async function scanYaml(document) {
  if (document.text.startsWith("$ANSIBLE_VAULT")) return [];
  const roots = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "yaml");
  return (0, import_shared_scanners_deploy_hits.once)((0, import_shared_scanners_deploy_hits.hitsOf)(RULE, roots.flatMap(import_shared_scanners_deploy_variables.allNamed)));
}
var scanAnsibleInventory = (document) => {
  const { text } = document;
  if (/^(?:---|[\w-]+:\s*$)/m.test(text)) return scanYaml(document);
  const found = [];
  for (const { line, start } of linesOf(text)) {
    if (line === "" || line.startsWith("#") || line.startsWith(";") || line.startsWith("[")) continue;
    const words = (0, import_shared_scanners_deploy_systemd.wordsIn)(text, start, start + line.length);
    const names = words.flatMap((word) => (0, import_shared_scanners_deploy_variables.assignmentIn)(word)).filter(({ key }) => key.endsWith("user"));
    found.push(
      ...words.flatMap(
        (word) => (0, import_shared_scanners_deploy_variables.assignmentIn)(
          word,
          names.map(({ value }) => value.value)
        )
      )
    );
  }
  return (0, import_shared_scanners_deploy_hits.hitsOf)(RULE, found);
};
var RULE2 = "app-settings-secret";
var scanAppSettings = (0, import_shared_scanners_deploy_prefilter.treeScanner)(
  "json",
  (root, { path }) => (0, import_shared_scanners_deploy_hits.once)((0, import_shared_scanners_deploy_hits.hitsOf)(RULE2, [...connectionParts(root), ...(0, import_shared_scanners_deploy_variables.allNamed)(root)], levelsAt(path)))
);
var scanSpringYaml = async (document) => {
  if (/^apiVersion\s*:/m.test(document.text)) return [];
  const roots = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "yaml");
  return (0, import_shared_scanners_deploy_hits.once)((0, import_shared_scanners_deploy_hits.hitsOf)(RULE2, roots.flatMap(import_shared_scanners_deploy_variables.allNamed), levelsAt(document.path)));
};
var scanSpringProperties = ({ text, path }) => {
  const properties2 = (0, import_shared_scanners_lines_properties.propertiesIn)(text);
  const names = properties2.filter(({ key }) => /(?:user|username|name)$/i.test(key)).map(({ value }) => value.value);
  const named = properties2.map(({ key, value }) => {
    const parts = key.split(".");
    return { key: (0, import_shared_scanners_deploy_variables.fullKey)(parts.at(-1) ?? key, parts.at(-2) ?? ""), value, names: names.slice(0, 20) };
  });
  return (0, import_shared_scanners_deploy_hits.hitsOf)(RULE2, named, levelsAt(path));
};
function levelsAt(path) {
  return /[.-](?:dev|development|local|test|tests|it|ci|h2)\.\w+$/i.test(path) ? { weak: "note" } : {};
}
function connectionParts(root) {
  const strings = [...(0, import_shared_scanners_tree_node.nodesAt)(root, "ConnectionStrings/*"), ...(0, import_shared_scanners_tree_node.nodesAt)(root, "**/ConnectionString")];
  return strings.flatMap(({ node }) => node.type === "scalar" ? partsOf(node) : []);
}
function partsOf(scalar) {
  const { value, start, end } = scalar;
  const isMoved = end - start !== value.length;
  const found = [];
  let at2 = 0;
  for (const part of value.split(";")) {
    const sign = part.indexOf("=");
    const from = start + at2 + sign + 1;
    const text = part.slice(sign + 1);
    if (sign > 0) {
      const place = isMoved ? scalar : { start: from, end: from + text.length };
      found.push({ key: part.slice(0, sign).trim(), value: { ...scalar, ...place, value: text }, names: [] });
    }
    at2 += part.length + 1;
  }
  const names = found.filter(({ key }) => /^(?:user id|uid|user|database|initial catalog)$/i.test(key));
  return found.map((each) => ({ ...each, names: names.map(({ value: { value: value2 } }) => value2) }));
}
var RULE3 = "azure-template-secret";
var scanAzureTemplate = (0, import_shared_scanners_deploy_prefilter.treeScanner)(
  "json",
  (root) => (0, import_shared_scanners_deploy_hits.once)([
    ...(0, import_shared_scanners_tree_node.entriesOf)((0, import_shared_scanners_tree_node.get)(root, "parameters")).flatMap(({ key, value }) => secureDefault(key, value)),
    ...(0, import_shared_scanners_deploy_hits.hitsOf)(
      RULE3,
      [
        ...(0, import_shared_scanners_deploy_variables.variablesIn)((0, import_shared_scanners_tree_node.get)(root, "parameters")),
        ...(0, import_shared_scanners_deploy_variables.allNamed)((0, import_shared_scanners_tree_node.get)(root, "variables")),
        ...(0, import_shared_scanners_deploy_variables.allNamed)((0, import_shared_scanners_tree_node.get)(root, "resources"))
      ].filter(isLiteral)
    )
  ])
);
function secureDefault(key, parameter2) {
  const value = (0, import_shared_scanners_tree_node.get)(parameter2, "defaultValue");
  if (value?.type !== "scalar" || !/^secure/i.test((0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(parameter2, "type")) ?? "")) return [];
  const named = { key, value, names: [] };
  const hit = isLiteral(named) ? (0, import_shared_scanners_deploy_hits.markedHit)(RULE3, named, "is the default of a secure parameter") : void 0;
  return hit === void 0 ? [] : [hit];
}
function isLiteral({ value: { value } }) {
  return !/^\[(?!\[).*\]$/s.test(value);
}
function tableScanner(rule, syntax, ...shapes) {
  return async (document) => {
    const trees = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, syntax);
    return (0, import_shared_scanners_deploy_hits.once)(
      trees.flatMap((root) => shapes.flatMap((shape) => (0, import_shared_scanners_deploy_hits.hitsOf)(rule, namedIn(root, shape), shape.levels)))
    );
  };
}
function namedIn(root, { variables = [], settings = [], commands = [] }) {
  const at2 = (paths) => paths.flatMap((path) => (0, import_shared_scanners_tree_node.nodesAt)(root, path).map(({ node }) => node));
  return [
    ...at2(variables).flatMap(import_shared_scanners_deploy_variables.variablesIn),
    ...at2(settings).flatMap(import_shared_scanners_deploy_variables.allNamed),
    ...at2(commands).flatMap(import_shared_scanners_deploy_variables.optionsIn)
  ];
}
var RULE4 = "ci-secret-literal";
var scanGitlabCi = tableScanner(RULE4, "yaml", { variables: ["**/variables"] });
var scanAzurePipelines = tableScanner(RULE4, "yaml", {
  variables: ["**/variables", "**/env", "parameters", "stages/parameters"]
});
var scanBitbucket = tableScanner(
  RULE4,
  "yaml",
  // Databases beside a step live as long as it.
  {
    variables: ["definitions/services/*/variables", "definitions/services/*/environment"],
    levels: import_shared_scanners_deploy_hits.THROW_AWAY
  },
  { variables: ["**/variables"] }
);
var scanCircleCi = tableScanner(
  RULE4,
  "yaml",
  { variables: ["**/docker/environment"], levels: import_shared_scanners_deploy_hits.THROW_AWAY },
  { variables: ["**/environment"], settings: ["**/auth", "**/aws_auth"] }
);
var scanCloudBuild = tableScanner(RULE4, "data", {
  variables: ["**/env", "substitutions"],
  commands: ["steps/args"]
});
var scanBuildSpec = tableScanner(RULE4, "yaml", { variables: ["env/variables"] });
var scanOtherCi = tableScanner(RULE4, "yaml", {
  variables: ["**/environment", "**/env", "**/env/global", "**/env/jobs", "**/env/matrix", "**/settings"]
});
var RULE5 = "cloudformation-secret";
var scanCloudFormation = (0, import_shared_scanners_deploy_prefilter.treeScanner)(
  "data",
  (root) => (0, import_shared_scanners_deploy_hits.once)([
    ...defaults(root),
    ...(0, import_shared_scanners_deploy_hits.hitsOf)(
      "task-definition-secret",
      (0, import_shared_scanners_tree_node.nodesAt)(root, "**/ContainerDefinitions/Environment").flatMap(({ node }) => (0, import_shared_scanners_deploy_variables.variablesIn)(node))
    ),
    ...(0, import_shared_scanners_deploy_hits.hitsOf)(RULE5, [
      ...(0, import_shared_scanners_tree_node.nodesAt)(root, "**/Environment/Variables").flatMap(({ node }) => (0, import_shared_scanners_deploy_variables.variablesIn)(node)),
      ...(0, import_shared_scanners_deploy_variables.allNamed)((0, import_shared_scanners_tree_node.get)(root, "Resources")).filter(({ key }) => !OBJECT_KEY.test(key)),
      ...(0, import_shared_scanners_deploy_variables.allNamed)((0, import_shared_scanners_tree_node.get)(root, "Globals")),
      ...(0, import_shared_scanners_deploy_variables.allNamed)((0, import_shared_scanners_tree_node.get)(root, "Mappings"))
    ])
  ]),
  (text) => text.includes("NoEcho") || (0, import_shared_scanners_deploy_prefilter.namesSecret)(text)
);
var OBJECT_KEY = /(?:s3|object|bucket|code|asset|artifact)[\w.]*key$/i;
function defaults(root) {
  return (0, import_shared_scanners_tree_node.entriesOf)((0, import_shared_scanners_tree_node.get)(root, "Parameters")).flatMap(({ key, value: parameter2 }) => {
    const value = (0, import_shared_scanners_tree_node.get)(parameter2, "Default");
    if (value?.type !== "scalar" || OBJECT_KEY.test(key)) return [];
    const named = { key, value, names: [] };
    const hits = (0, import_shared_scanners_deploy_hits.hitsOf)(RULE5, [named]);
    if (hits.length > 0 || (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(parameter2, "NoEcho"))?.toLowerCase() !== "true") return hits;
    const hit = (0, import_shared_scanners_deploy_hits.markedHit)(RULE5, named, "is the default of a parameter with NoEcho", {});
    return hit === void 0 ? [] : [hit];
  });
}
var GROOVY = {
  quotes: ["'''", '"""', "'", '"'],
  filled: ['"""', '"'],
  comments: ["//", "#!"]
};
var BICEP = { quotes: ["'''", "'"], filled: ["'"], comments: ["//"] };
var PHP = { quotes: ["'", '"'], filled: ['"'], comments: ["//", "#"] };
function codeTokens(text, { quotes, filled, comments }) {
  const tokens = [];
  for (let at2 = 0; at2 < text.length; ) {
    const character = text.charAt(at2);
    if (text.startsWith("/*", at2)) {
      const end = text.indexOf("*/", at2 + 2);
      at2 = end < 0 ? text.length : end + 2;
    } else if (comments.some((mark) => text.startsWith(mark, at2))) {
      const end = text.indexOf("\n", at2);
      at2 = end < 0 ? text.length : end;
    } else if (/\w/.test(character)) {
      const end = endOf(text, at2, isWordPart);
      tokens.push({ type: "word", text: text.slice(at2, end) });
      at2 = end;
    } else {
      const quote = quotes.find((mark) => text.startsWith(mark, at2));
      const scalar = quote === void 0 ? void 0 : stringAt(text, at2, quote, filled.includes(quote));
      if (scalar !== void 0) tokens.push({ type: "string", scalar });
      else if (character === "\n" || character.trim() !== "") tokens.push({ type: "sign", text: character });
      at2 = scalar === void 0 ? at2 + 1 : scalar.end + quote.length;
    }
  }
  return tokens;
}
function stringAt(text, at2, quote, isFilled) {
  const start = at2 + quote.length;
  let computed = false;
  for (let end = start; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === "\\") end++;
    else if (text.startsWith(quote, end)) {
      const written = text.slice(start, end);
      const value = written.replace(/\\(['"\\$])/g, "$1");
      return { type: "scalar", value, start, end, isText: !computed, ...computed && { computed } };
    } else if (character === "\n" && quote.length === 1) return void 0;
    else if (isFilled && character === "$" && /[{A-Za-z_]/.test(text.charAt(end + 1))) computed = true;
  }
  return void 0;
}
function endOf(text, from, is) {
  let at2 = from;
  while (at2 < text.length && is(text.charCodeAt(at2))) at2++;
  return at2;
}
function isWordPart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 46;
}
var scanJenkinsfile = ({ text }) => {
  const tokens = codeTokens(text, GROOVY);
  const parameters = tokens.flatMap(
    (token, at2) => isWord(token, "password") && isSign(tokens[at2 + 1], "(") ? parameter(tokens, at2 + 2) : []
  );
  const variables = tokens.flatMap((token) => token.type === "string" ? (0, import_shared_scanners_deploy_variables.assignmentIn)(token.scalar) : []);
  const named = [...assigned(tokens, ["=", ":"]), ...variables];
  return (0, import_shared_scanners_deploy_hits.once)([
    ...parameters.flatMap((each) => marked("ci-secret-literal", each, "is the default of a password")),
    ...(0, import_shared_scanners_deploy_hits.hitsOf)("ci-secret-literal", withNames(named.filter(isNoId), /(?:user|username|login|db|database)$/i))
  ]);
};
function parameter(tokens, from) {
  const end = tokens.findIndex((token, at2) => at2 >= from && isSign(token, ")"));
  const given = assigned(tokens.slice(from, end < 0 ? void 0 : end), [":"]);
  const of = (key) => given.find((each) => each.key === key)?.value;
  const value = of("defaultValue");
  return value === void 0 ? [] : [{ key: of("name")?.value ?? "password", value, names: [] }];
}
function isNoId({ key }) {
  return !/(?:id|variable|credentials?)$/i.test(key);
}
var scanBicep = ({ text }) => {
  const tokens = codeTokens(text, BICEP);
  const defaults2 = tokens.flatMap((token, at2) => isWord(token, "param") ? bicepDefault(tokens, at2) : []);
  return (0, import_shared_scanners_deploy_hits.once)([
    ...(0, import_shared_scanners_deploy_hits.hitsOf)(AZURE, defaults2),
    ...defaults2.filter(({ isSecure: isSecure2 }) => isSecure2).flatMap((each) => marked(AZURE, each, "is the default of a secure parameter")),
    ...(0, import_shared_scanners_deploy_hits.hitsOf)(AZURE, [...assigned(tokens, ["=", ":"]), ...titled(tokens)])
  ]);
};
var AZURE = "azure-template-secret";
function bicepDefault(tokens, at2) {
  const name = tokens[at2 + 1];
  const rest = tokens.slice(at2 + 2, at2 + 40);
  const sign = rest.findIndex((token) => isSign(token, "=") || isSign(token, "\n"));
  const value = rest[sign + 1];
  if (name?.type !== "word" || value?.type !== "string" || !isSign(rest[sign], "=")) return [];
  return [{ key: name.text, value: value.scalar, names: [], isSecure: isSecure(tokens, at2) }];
}
function isSecure(tokens, at2) {
  for (let i = at2 - 1; i > 0; i--) {
    if (isSign(tokens[i], "\n") && isSign(tokens[i - 1], "\n")) return false;
    if (isWord(tokens[i], "secure") && isSign(tokens[i - 1], "@")) return true;
    if (isWord(tokens[i], "param")) return false;
  }
  return false;
}
function titled(tokens) {
  const given = assigned(tokens, [":"]);
  return given.flatMap(({ key, value }, at2) => {
    const next = given[at2 + 1];
    return key === "name" && next?.key === "value" && next.value.start - value.end < 200 ? [{ key: value.value, value: next.value, names: [] }] : [];
  });
}
var scanWordPress = ({ text }) => {
  const tokens = codeTokens(text, PHP);
  const named = tokens.flatMap((token, at2) => {
    const [open, key, comma, value, close] = tokens.slice(at2 + 1, at2 + 6);
    if (!isWord(token, "define") || !isSign(open, "(") || !isSign(comma, ",") || !isSign(close, ")"))
      return [];
    return key?.type === "string" && value?.type === "string" ? [{ key: key.scalar.value, value: value.scalar, names: [] }] : [];
  });
  const salts = named.filter(({ key }) => SALT.test(key));
  const rest = named.filter(({ key }) => !SALT.test(key));
  return [...salts.flatMap(saltHit), ...(0, import_shared_scanners_deploy_hits.hitsOf)(SETTINGS, withNames(rest, /_(?:USER|NAME)$/))];
};
var SETTINGS = "app-settings-secret";
var SALT = /^(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)$/;
function saltHit({ key, value }) {
  if (value.value.length < 40 || value.computed === true) return [];
  const text = "is one of the keys and salts of WordPress";
  const { start, end } = value;
  return [
    {
      ...{ rule: SETTINGS, keyName: key, value: value.value, start, end, random: true },
      evidence: [{ kind: "structure", weight: "for", text }]
    }
  ];
}
function withNames(all, naming) {
  const names = all.filter(({ key }) => naming.test(key)).map(({ value }) => value.value);
  return all.map((each) => ({ ...each, names }));
}
function assigned(tokens, signs) {
  return tokens.flatMap((token, at2) => {
    const key = tokens[at2 - 2];
    const sign = tokens[at2 - 1];
    if (token.type !== "string" || sign?.type !== "sign" || !signs.includes(sign.text)) return [];
    const name = key?.type === "word" ? key.text : key?.type === "string" ? key.scalar.value : void 0;
    return name === void 0 ? [] : [{ key: name, value: token.scalar, names: [] }];
  });
}
function marked(rule, named, why) {
  const hit = (0, import_shared_scanners_deploy_hits.markedHit)(rule, named, why);
  return hit === void 0 ? [] : [hit];
}
function isWord(token, text) {
  return token?.type === "word" && token.text === text;
}
function isSign(token, text) {
  return token?.type === "sign" && token.text === text;
}
var RULE6 = "credential-file-secret";
function iniScanner(isSecret) {
  return ({ text }) => {
    const entries = iniEntries(text);
    return entries.flatMap(({ section, key, value }) => {
      if (!isSecret(key.toLowerCase(), section)) return [];
      const names = entries.filter((entry) => entry.section === section && /(?:user|username|name|login)$/i.test(entry.key)).map((entry) => entry.value.value);
      return marked2({ key, value, names }, `is what ${key} is for`);
    });
  };
}
var scanNpmrc = iniScanner((key) => /(?:^|:)(?:_authtoken|_auth|_password)$/.test(key));
var scanPypirc = iniScanner((key) => key === "password");
var scanIniCredentials = iniScanner(
  (key) => /^(?:secret_key|access_token|aws_secret_access_key|aws_session_token|gs_secret_access_key|gs_oauth2_refresh_token|pass|password|password2|client_secret|secret_access_key|key|token|bearer_token|encryption_passphrase|gpg_passphrase|azure_storage_account_key|service_account_credentials|auth_token|api_key|private_token|oauth_token|http_token|job_token)$/.test(
    key
  )
);
var scanNetrc = ({ text }) => {
  const words = (0, import_shared_scanners_deploy_systemd.wordsIn)(text);
  return words.flatMap((word, at2) => {
    const before = words[at2 - 1]?.value;
    if (before !== "password" && before !== "account") return [];
    const login = words[at2 - 3]?.value === "login" ? [words[at2 - 2]?.value ?? ""] : [];
    return marked2({ key: before, value: word, names: login }, "is the password of a machine");
  });
};
var scanPgpass = ({ text }) => {
  const hits = [];
  for (const { line, start } of linesOf(text)) {
    if (line === "" || line.startsWith("#")) continue;
    const fields = colonFields(line);
    const [, , database = "", user = "", password] = fields.map(({ value: value2 }) => value2);
    const place = fields[4];
    if (password === void 0 || place === void 0) continue;
    const value = {
      type: "scalar",
      value: password,
      isText: true,
      start: start + place.at,
      end: start + line.length
    };
    hits.push(...marked2({ key: "password", value, names: [database, user] }, "is the password of a database"));
  }
  return hits;
};
function colonFields(line) {
  const fields = [{ value: "", at: 0 }];
  for (let i = 0; i < line.length; i++) {
    const field = fields.at(-1);
    const character = line.charAt(i);
    if (character === "\\" && i + 1 < line.length) field.value += line.charAt(++i);
    else if (character === ":" && fields.length < 5) fields.push({ value: "", at: i + 1 });
    else field.value += character;
  }
  return fields;
}
var scanGitCredentials = ({ text }) => {
  const hits = [];
  for (const { line, start } of linesOf(text)) {
    const from = line.indexOf("://") + 3;
    const at2 = line.lastIndexOf("@");
    const colon = line.indexOf(":", from);
    if (from < 3 || colon < 0 || at2 < colon) continue;
    const written = line.slice(colon + 1, at2);
    const value = {
      type: "scalar",
      value: written,
      isText: true,
      start: start + colon + 1,
      end: start + at2
    };
    hits.push(
      ...marked2({ key: "password", value, names: [line.slice(from, colon)] }, "is the password of a remote")
    );
  }
  return hits;
};
var scanHtpasswd = ({ text }) => {
  const hits = [];
  for (const { line, start } of linesOf(text)) {
    const colon = line.indexOf(":");
    if (colon <= 0 || line.startsWith("#") || /\s/.test(line)) continue;
    const value = line.slice(colon + 1).split(":").at(-1) ?? "";
    const begin = start + line.length - value.length;
    const isHash = /^(?:\$|\{|[./0-9A-Za-z]{13}$|[\da-f]{32}$)/.test(value);
    const scalar = { type: "scalar", value, isText: true, start: begin, end: begin + value.length };
    const named = { key: line.slice(0, colon), value: scalar, names: [line.slice(0, colon)] };
    hits.push(...isHash ? [hashHit(named)] : marked2(named, "is the password of a user, not its hash"));
  }
  return hits;
};
function hashHit({ key, value: { value, start, end } }) {
  const text = "is the hash of a password";
  return {
    rule: "password-file-hash",
    keyName: key,
    value,
    start,
    end,
    random: true,
    evidence: [{ kind: "format", weight: "for", text }]
  };
}
var scanDockerConfig = async (document) => {
  const [root] = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "json", () => true);
  const logins = (0, import_shared_scanners_tree_node.nodesAt)(root, "auths/*").map(({ node }) => node);
  const all = logins.length > 0 ? logins : (0, import_shared_scanners_tree_node.entriesOf)(root).flatMap(({ value }) => value ?? []);
  return all.flatMap(
    (login) => fieldsOf(login, ["auth", "password", "identitytoken", "registrytoken"], "is the login of a registry")
  );
};
var scanKubeconfig = async (document) => {
  const [root] = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "data", () => true);
  const fields = ["token", "password", "client-key-data"];
  return (0, import_shared_scanners_tree_node.itemsOf)((0, import_shared_scanners_tree_node.get)(root, "users")).flatMap(
    (user) => fieldsOf((0, import_shared_scanners_tree_node.get)(user, "user"), fields, "is the login of a cluster")
  );
};
var scanYarnrc = async (document) => {
  const [root] = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "yaml", () => true);
  return [
    root,
    ...(0, import_shared_scanners_tree_node.nodesAt)(root, "npmRegistries/*").map(({ node }) => node),
    ...(0, import_shared_scanners_tree_node.nodesAt)(root, "npmScopes/*").map(({ node }) => node)
  ].flatMap((place) => fieldsOf(place, ["npmAuthToken", "npmAuthIdent"], "is the login of a registry"));
};
var scanLoginFile = async (document) => {
  const roots = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "data", () => true);
  const fields = roots.flatMap(import_shared_scanners_deploy_variables.allNamed).filter(({ key }) => /pass|token|secret|key|oauth|bearer/i.test(key));
  const hosts = roots.flatMap(
    (root) => ["github-oauth", "gitlab-oauth", "gitlab-token", "bearer"].flatMap((name) => (0, import_shared_scanners_deploy_variables.allNamed)((0, import_shared_scanners_tree_node.get)(root, name)))
  );
  return (0, import_shared_scanners_deploy_hits.once)([
    ...(0, import_shared_scanners_deploy_hits.hitsOf)(RULE6, fields, import_shared_scanners_deploy_hits.SURE),
    ...hosts.flatMap((host) => marked2(host, "is the login of a host"))
  ]);
};
function fieldsOf(node, fields, why) {
  const names = (0, import_shared_scanners_tree_node.entriesOf)(node).flatMap(
    ({ key, value }) => key === "username" && value?.type === "scalar" ? [value.value] : []
  );
  return (0, import_shared_scanners_tree_node.entriesOf)(node).flatMap(
    ({ key, value }) => fields.includes(key) && value?.type === "scalar" ? marked2({ key, value, names }, why) : []
  );
}
function marked2(named, why) {
  const { value } = named.value;
  const login = /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) ? Buffer.from(value, "base64").toString("utf8") : "";
  const inside = /^[\x21-\x7e]+:[\x21-\x7e]+$/.test(login) ? login.slice(login.indexOf(":") + 1) : void 0;
  const hit = (0, import_shared_scanners_deploy_hits.markedHit)(RULE6, named, why, import_shared_scanners_deploy_hits.SURE, inside);
  return hit === void 0 ? [] : [{ ...hit, value: inside === void 0 ? hit.value : value }];
}
var scanHelmValues = async (document) => {
  const roots = await (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "yaml");
  return (0, import_shared_scanners_deploy_hits.once)((0, import_shared_scanners_deploy_hits.hitsOf)("helm-values-secret", roots.flatMap(import_shared_scanners_deploy_variables.allNamed)));
};
var RULE7 = "infrastructure-code-secret";
var scanInfrastructureCode = async ({ path, text }) => {
  if (!/pass|pwd|secret|token|key|cred/i.test(text)) return [];
  const hits = [];
  visit(await (0, import_shared_scanners_runtime_syntax.parseScript)(text, path), text, hits);
  return (0, import_shared_scanners_deploy_hits.once)(hits);
};
function visit(node, text, hits) {
  const { type, callee } = node;
  if ((type === "CallExpression" || type === "NewExpression") && (0, import_shared_scanners_runtime_syntax.isNode)(callee)) {
    const name = (0, import_shared_scanners_runtime_syntax.memberPath)(callee)?.slice(-2).join(".") ?? "";
    const given = node.arguments.filter(import_shared_scanners_runtime_syntax.isNode);
    if (TO_SECRET.test(name)) hits.push(...given.slice(0, 1).flatMap((value) => plain(value, name, text)));
    if (type === "NewExpression")
      hits.push(
        ...(0, import_shared_scanners_deploy_hits.hitsOf)(
          RULE7,
          given.flatMap((each) => properties(each, text))
        )
      );
  }
  for (const child of (0, import_shared_scanners_runtime_syntax.childrenOf)(node)) visit(child, text, hits);
}
var TO_SECRET = /^(?:SecretValue\.(?:unsafePlainText|plainText)|SecretStringValueBeta1\.fromUnsafePlaintext|(?:pulumi|Output|output)\.secret)$/;
function plain(value, name, text) {
  const scalar = literal(value, text);
  const hit = scalar && (0, import_shared_scanners_deploy_hits.markedHit)(RULE7, { key: name, value: scalar, names: [] }, `is given to ${name}`);
  return hit === void 0 ? [] : [hit];
}
function properties(node, text) {
  if (node.type === "ArrayExpression")
    return node.elements.filter(import_shared_scanners_runtime_syntax.isNode).flatMap((each) => properties(each, text));
  if (node.type !== "ObjectExpression") return [];
  const own = node.properties.filter(({ type }) => type === "ObjectProperty");
  const literals2 = own.flatMap(({ key, value: value2 }) => {
    const name = nameOf(key);
    const scalar = (0, import_shared_scanners_runtime_syntax.isNode)(value2) ? literal(value2, text) : void 0;
    if (name === void 0 || scalar === void 0 || /^'.*'$/.test(scalar.value)) return [];
    return [{ key: name, value: scalar, names: [] }];
  });
  const [title, value] = ["name", "value"].map((key) => literals2.find((each) => each.key === key)?.value);
  const pair = title && value ? [{ key: title.value, value, names: [] }] : [];
  const names = literals2.filter(({ key }) => /user(?:name)?$/i.test(key)).map((each) => each.value.value);
  return [
    ...[...literals2, ...pair].map((each) => ({ ...each, names })),
    ...own.flatMap(({ value: inner }) => (0, import_shared_scanners_runtime_syntax.isNode)(inner) ? properties(inner, text) : [])
  ];
}
function nameOf(key) {
  if (!(0, import_shared_scanners_runtime_syntax.isNode)(key)) return void 0;
  return key.type === "Identifier" ? String(key.name) : key.type === "StringLiteral" ? String(key.value) : void 0;
}
function literal(node, text) {
  const isTemplate = node.type === "TemplateLiteral" && node.expressions.length === 0;
  if (node.type !== "StringLiteral" && !isTemplate) return void 0;
  const start = node.start + 1;
  const end = node.end - 1;
  return {
    type: "scalar",
    value: isTemplate ? text.slice(start, end) : String(node.value),
    isText: true,
    start,
    end
  };
}
var scanKubernetes = (0, import_shared_scanners_deploy_prefilter.treeScanner)(
  "data",
  (root) => (0, import_shared_scanners_deploy_hits.once)(resourcesIn(root).flatMap(scanResource)),
  (text) => MANIFEST.test(text) && !DEFINITION.test(text) && (SECRET.test(text) || (0, import_shared_scanners_deploy_prefilter.namesSecret)(text))
);
var MANIFEST = /^(?:["']?kind["']?\s*:|\s*[{[])/m;
var SECRET = /\bkind["']?:\s*["']?(?:Secret|List|Kustomization|Component)\b/;
var DEFINITION = /^kind:\s*["']?CustomResourceDefinition/m;
function resourcesIn(root) {
  const items = (0, import_shared_scanners_tree_node.get)(root, "items");
  return (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(root, "kind")) === "List" && items !== void 0 ? (0, import_shared_scanners_tree_node.itemsOf)(items) : [root];
}
function scanResource(root) {
  const kind = (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(root, "kind"));
  if (kind === void 0 || (0, import_shared_scanners_tree_node.get)(root, "sops") !== void 0) return [];
  if (kind === "Secret") return secretData(root);
  if (kind === "ConfigMap") return (0, import_shared_scanners_deploy_hits.hitsOf)("configmap-secret", (0, import_shared_scanners_deploy_variables.variablesIn)((0, import_shared_scanners_tree_node.get)(root, "data")));
  if (kind === "Kustomization" || kind === "Component") return generated(root);
  if (ELSEWHERE.has(kind)) return [];
  return workload(root);
}
var ELSEWHERE = new Set(
  "SealedSecret ExternalSecret ClusterExternalSecret PushSecret SecretProviderClass SecretStore ClusterSecretStore VaultStaticSecret VaultDynamicSecret SopsSecret AzureKeyVaultSecret CustomResourceDefinition".split(
    " "
  )
);
function secretData(root) {
  const names = [...(0, import_shared_scanners_deploy_variables.namesIn)((0, import_shared_scanners_tree_node.get)(root, "metadata") ?? root), (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(root, "type")) ?? ""];
  const data = (0, import_shared_scanners_deploy_variables.variablesIn)((0, import_shared_scanners_tree_node.get)(root, "data"));
  const plain2 = (0, import_shared_scanners_deploy_variables.variablesIn)((0, import_shared_scanners_tree_node.get)(root, "stringData"));
  const near = [...names, ...namesOf(data.map(decoded)), ...namesOf(plain2)];
  return [
    ...data.map(decoded).flatMap((each) => fieldHit({ ...each, names: near }, each.clear)),
    ...plain2.flatMap((each) => fieldHit({ ...each, names: near }, each.value.value))
  ];
}
function namesOf(fields) {
  return fields.filter(({ key }) => isPublicField(key)).map(({ value, clear }) => clear ?? value.value).filter((text) => text.length > 1 && text.length <= 40);
}
function decoded(each) {
  const written = each.value.value.replace(/\s+/g, "");
  const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/.test(written) && written.length % 4 === 0;
  const bytes = isBase64 ? Buffer.from(written, "base64") : void 0;
  const clear = bytes?.toString("utf8");
  const isText = clear !== void 0 && !clear.includes("\uFFFD") && !clear.includes("\0");
  return { ...each, clear: isText ? clear : written };
}
function fieldHit(field, clear) {
  if (isPublicField(field.key) || clear.trim().includes("\n") || isOfFile(field.key)) return [];
  const why = "stands in a Secret, where base64 hides nothing";
  const hit = (0, import_shared_scanners_deploy_hits.markedHit)("kubernetes-secret-data", field, why, {}, clear);
  return hit === void 0 || !hit.random && (0, import_cli.classifyKeyName)(field.key) === "no" ? [] : [hit];
}
function isPublicField(key) {
  return PUBLIC.test(key);
}
var PUBLIC = /(?:^|[-_. ])(?:user|username|login|e?mail|host|hostname|port|db|database|dbname|name|namespace|url|uri|endpoint|server|type|region|bucket|issuer|scheme|path|id)$|(?:user|username|ca\.crt|tls\.crt|\.pem|\.crt)$|^expiration|^auth-extra|^usage-/i;
function isOfFile(key) {
  return /\.(?:ya?ml|json|properties|conf|cfg|ini|toml|xml|env|key|sh|sql|txt|p12|jks)$/i.test(key);
}
function generated(root) {
  const of = (generator) => (0, import_shared_scanners_tree_node.nodesAt)(root, `${generator}/literals`).flatMap(({ node }) => (0, import_shared_scanners_deploy_variables.variablesIn)(node));
  return [
    ...of("secretGenerator").flatMap((each) => fieldHit(each, each.value.value)),
    ...(0, import_shared_scanners_deploy_hits.hitsOf)("configmap-secret", of("configMapGenerator"))
  ];
}
function workload(root) {
  const variables = (0, import_shared_scanners_tree_node.nodesAt)(root, "**/env").flatMap(({ node }) => (0, import_shared_scanners_deploy_variables.variablesIn)(node));
  const options = containersIn(root).flatMap(
    (container) => ["args", "command"].flatMap(
      (name) => (0, import_shared_scanners_deploy_variables.optionsIn)((0, import_shared_scanners_tree_node.entriesOf)(container).find(({ key }) => key === name)?.value)
    )
  );
  return (0, import_shared_scanners_deploy_hits.hitsOf)("kubernetes-env-literal", [...variables, ...options]);
}
function containersIn(root) {
  return ["**/containers", "**/initContainers", "**/container"].flatMap(
    (path) => (0, import_shared_scanners_tree_node.nodesAt)(root, path).flatMap(({ node }) => (0, import_shared_scanners_tree_node.itemsOf)(node))
  );
}
var RULE8 = "platform-config-secret";
var scanWrangler = tableScanner(RULE8, "data", { variables: ["vars", "env/*/vars"] });
var scanFly = tableScanner(RULE8, "toml", { variables: ["env", "build/args"] });
var scanVercel = tableScanner(RULE8, "json", { variables: ["env", "build/env"] });
var scanNetlify = tableScanner(RULE8, "toml", {
  variables: ["build/environment", "context/*/environment", "dev/environment"]
});
var scanRender = tableScanner(RULE8, "yaml", {
  variables: ["services/envVars", "envVarGroups/envVars", "**/envVars"]
});
var scanAppJson = tableScanner(RULE8, "json", { variables: ["env", "environments/*/env"] });
var scanRailway = tableScanner(RULE8, "data", { variables: ["**/variables", "**/env"] });
var scanDigitalOcean = tableScanner(RULE8, "data", { variables: ["**/envs"] });
var scanAppEngine = tableScanner(RULE8, "yaml", {
  variables: ["env_variables", "build_env_variables"]
});
var scanPulumiSettings = tableScanner("infrastructure-code-secret", "yaml", { settings: ["config"] });
var scanBeanstalk = tableScanner(RULE8, "data", {
  variables: ["option_settings/aws:elasticbeanstalk:application:environment"]
});
var scanDevcontainer = tableScanner("devcontainer-secret", "json", {
  variables: ["containerEnv", "remoteEnv", "build/args"],
  commands: ["runArgs"]
});
var scanServerless = tableScanner("serverless-secret", "data", {
  variables: [
    "provider/environment",
    "functions/*/environment",
    "**/environment",
    "**/Environment/Variables"
  ],
  settings: ["custom", "params"]
});
var scanCopilot = tableScanner("task-definition-secret", "yaml", { variables: ["**/variables"] });
var scanTaskDefinition = tableScanner("task-definition-secret", "data", {
  variables: ["**/containerDefinitions/environment", "environment"],
  commands: ["**/containerDefinitions/command", "**/containerDefinitions/entryPoint"]
});
var scanRails = (0, import_shared_scanners_deploy_prefilter.treeScanner)(
  "yaml",
  (root) => (0, import_shared_scanners_deploy_hits.once)(
    (0, import_shared_scanners_tree_node.entriesOf)(root).flatMap(
      ({ key, value }) => (0, import_shared_scanners_deploy_hits.hitsOf)("app-settings-secret", (0, import_shared_scanners_deploy_variables.allNamed)(value), OF_A_MACHINE.test(key) ? import_shared_scanners_deploy_hits.THROW_AWAY : {})
    )
  )
);
var OF_A_MACHINE = /^(?:dev|test|local|ci$|cucumber|e2e)/;
var RULE9 = "terraform-state-secret";
var scanTerraformState = (0, import_shared_scanners_deploy_prefilter.treeScanner)("json", (root) => {
  const resources = (0, import_shared_scanners_tree_node.itemsOf)((0, import_shared_scanners_tree_node.get)(root, "resources"));
  const instances = resources.flatMap(
    (resource) => (0, import_shared_scanners_tree_node.itemsOf)((0, import_shared_scanners_tree_node.get)(resource, "instances")).map((instance) => ({ resource, instance }))
  );
  return (0, import_shared_scanners_deploy_hits.once)([
    ...instances.flatMap(({ resource, instance }) => marked3(resource, instance)),
    ...instances.flatMap(({ instance }) => (0, import_shared_scanners_deploy_hits.hitsOf)(RULE9, (0, import_shared_scanners_deploy_variables.allNamed)((0, import_shared_scanners_tree_node.get)(instance, "attributes")), import_shared_scanners_deploy_hits.SURE)),
    ...(0, import_shared_scanners_tree_node.entriesOf)((0, import_shared_scanners_tree_node.get)(root, "outputs")).flatMap(({ key, value: output }) => outputHits(key, output)),
    // Before version 4 the modules hold them.
    ...(0, import_shared_scanners_deploy_hits.hitsOf)(RULE9, (0, import_shared_scanners_deploy_variables.allNamed)((0, import_shared_scanners_tree_node.get)(root, "modules")), import_shared_scanners_deploy_hits.SURE)
  ]);
});
function outputHits(key, output) {
  const value = (0, import_shared_scanners_tree_node.get)(output, "value");
  if (value?.type !== "scalar") return (0, import_shared_scanners_deploy_hits.hitsOf)(RULE9, (0, import_shared_scanners_deploy_variables.allNamed)(value), import_shared_scanners_deploy_hits.SURE);
  if ((0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(output, "sensitive")) !== "true") return (0, import_shared_scanners_deploy_hits.hitsOf)(RULE9, [{ key, value, names: [] }], import_shared_scanners_deploy_hits.SURE);
  return one({ key, value, names: [] }, "is an output that is marked as sensitive");
}
function marked3(resource, instance) {
  const attributes = (0, import_shared_scanners_tree_node.get)(instance, "attributes");
  const names = (0, import_shared_scanners_tree_node.itemsOf)((0, import_shared_scanners_tree_node.get)(instance, "sensitive_attributes")).flatMap(pathOf);
  if ((0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(resource, "type")) === "random_password") names.push(["result"]);
  return names.flatMap((path) => {
    const value = (0, import_shared_scanners_tree_node.get)(attributes, ...path);
    const key = path.at(-1);
    if (value?.type !== "scalar" || key === void 0) return [];
    return one({ key, value, names: [] }, "is an attribute that is marked as sensitive");
  });
}
function pathOf(steps) {
  const keys = (0, import_shared_scanners_tree_node.itemsOf)(steps).map((step) => (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(step, "value")));
  return keys.length > 0 && keys.every((key) => key !== void 0) ? [keys] : [];
}
function one(named, why) {
  const hit = (0, import_shared_scanners_deploy_hits.markedHit)(RULE9, named, why);
  return hit === void 0 ? [] : [hit];
}
var scanTerraform = async (document) => {
  const root = await read(document);
  if (root === void 0) return [];
  const isVariables = document.path.includes(".tfvars");
  return (0, import_shared_scanners_deploy_hits.once)([
    ...isVariables ? [] : defaultsOf(blocksOf(root, document.path)),
    ...await containers(root),
    ...(0, import_shared_scanners_deploy_hits.hitsOf)("terraform-secret-literal", isVariables ? (0, import_shared_scanners_deploy_variables.allNamed)(root) : literals(root))
  ]);
};
var scanHashicorp = async (document) => {
  const root = await read(document);
  if (root === void 0) return [];
  const defaults2 = defaultsOf((0, import_shared_scanners_tree_node.entriesOf)(root));
  return (0, import_shared_scanners_deploy_hits.once)([...defaults2.map((hit) => ({ ...hit, rule: HASHICORP })), ...(0, import_shared_scanners_deploy_hits.hitsOf)(HASHICORP, literals(root))]);
};
var HASHICORP = "hashicorp-config-secret";
function blocksOf(root, path) {
  if (!path.endsWith(".json")) return (0, import_shared_scanners_tree_node.entriesOf)(root);
  return (0, import_shared_scanners_tree_node.itemsOf)((0, import_shared_scanners_tree_node.get)(root, "variable")).flatMap(import_shared_scanners_tree_node.entriesOf).map((entry) => ({ ...entry, key: "variable", labels: [entry.key] }));
}
async function read({ path, text }) {
  if (path.endsWith(".json")) return (await Promise.resolve().then(() => __toESM(require("./scanners-tree-json.js")))).treeOfJson(text);
  if (!/sensitive\s*=\s*true/.test(text) && !(0, import_shared_scanners_deploy_prefilter.namesSecret)(text)) return void 0;
  return (await Promise.resolve().then(() => __toESM(require("./scanners-tree-hcl.js")))).treeOfHcl(text);
}
function defaultsOf(blocks) {
  const names = blocks.flatMap(({ key, labels, value }) => {
    const text = (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(value, "default"));
    return key === "variable" && text !== void 0 && NAMING.test(labels?.[0] ?? "") ? [text] : [];
  });
  return blocks.flatMap((block) => variableDefault(block, names));
}
var NAMING = /(?:user|username|login|db|database)(?:_name)?$/i;
function variableDefault({ key, labels, value: block }, names) {
  const name = labels?.[0];
  const value = (0, import_shared_scanners_tree_node.get)(block, "default");
  if (key !== "variable" || name === void 0 || value === void 0) return [];
  if (value.type !== "scalar") return (0, import_shared_scanners_deploy_hits.hitsOf)("terraform-secret-default", (0, import_shared_scanners_deploy_variables.allNamed)(value));
  const named = { key: name, value, names };
  const hits = (0, import_shared_scanners_deploy_hits.hitsOf)("terraform-secret-default", [named]);
  if (hits.length > 0 || (0, import_shared_scanners_tree_node.textOf)((0, import_shared_scanners_tree_node.get)(block, "sensitive")) !== "true") return hits;
  const hit = (0, import_shared_scanners_deploy_hits.markedHit)(
    "terraform-secret-default",
    named,
    "is the default of a variable that is marked as sensitive",
    {}
  );
  return hit === void 0 ? [] : [hit];
}
function literals(root) {
  return (0, import_shared_scanners_tree_node.entriesOf)(root).filter(({ key }) => key !== "variable" && key !== "output" && key !== "terraform").flatMap((entry) => (0, import_shared_scanners_deploy_variables.allNamed)(entry.value));
}
async function containers(root) {
  const definitions = (0, import_shared_scanners_tree_node.nodesAt)(root, "**/container_definitions").map(({ node }) => node);
  const trees = [...definitions];
  for (const node of definitions) {
    const inner = node.type === "scalar" && node.isText ? await jsonWithin(node) : void 0;
    if (inner !== void 0) trees.push(inner);
  }
  const variables = trees.flatMap(
    (tree) => (0, import_shared_scanners_tree_node.nodesAt)(tree, "**/environment").flatMap(({ node }) => (0, import_shared_scanners_deploy_variables.variablesIn)(node))
  );
  return (0, import_shared_scanners_deploy_hits.hitsOf)("task-definition-secret", variables);
}
async function jsonWithin({ value, start, end }) {
  if (end - start !== value.length) return void 0;
  try {
    const { treeOfJson } = await Promise.resolve().then(() => __toESM(require("./scanners-tree-json.js")));
    return treeOfJson(value, start);
  } catch {
    return void 0;
  }
}
var RULE10 = "workflow-secret-literal";
var scanWorkflow = (0, import_shared_scanners_deploy_prefilter.treeScanner)("yaml", (root) => {
  const service = at(root, "jobs/*/services/*/env", "jobs/*/container/env");
  const known = new Set(service.map(({ value }) => value.value).filter((value) => value !== ""));
  const own = at(root, "env", "jobs/*/env", "jobs/*/steps/env", "runs/steps/env", "jobs/*/secrets");
  const inputs = at(root, "jobs/*/steps/with", "jobs/*/with", "runs/steps/with").filter(
    ({ key }) => !/secrets$|secret-(?:files|envs)$/.test(key)
  );
  const [repeated, rest] = split([...own, ...inputs], ({ value }) => known.has(value.value));
  const hits = [...(0, import_shared_scanners_deploy_hits.hitsOf)(RULE10, [...service, ...repeated], import_shared_scanners_deploy_hits.THROW_AWAY), ...(0, import_shared_scanners_deploy_hits.hitsOf)(RULE10, rest)];
  return (0, import_shared_scanners_deploy_hits.once)(hits);
});
function at(root, ...paths) {
  return paths.flatMap((path) => (0, import_shared_scanners_tree_node.nodesAt)(root, path).flatMap(({ node }) => (0, import_shared_scanners_deploy_variables.variablesIn)(node)));
}
function split(all, first) {
  return [all.filter(first), all.filter((each) => !first(each))];
}
var scanXmlSettings = async (document) => {
  const roots = await read2(document);
  const named = roots.flatMap((root) => [...connectionParts(root), ...(0, import_shared_scanners_deploy_variables.allNamed)(root).filter(isNoToken)]);
  return (0, import_shared_scanners_deploy_hits.once)((0, import_shared_scanners_deploy_hits.hitsOf)("app-settings-secret", named, levelsAt(document.path)));
};
function isNoToken({ key, value }) {
  return !/^(?:publicKeyToken|token|key)$/i.test(key) && !/^[$#@]\{[^{}:]*\}$/.test(value.value);
}
var scanPackageLogins = async (document) => {
  const roots = await read2(document);
  const places = ["**/server", "**/proxy", "**/packageSourceCredentials", "**/properties"];
  const named = roots.flatMap(
    (root) => places.flatMap((place) => (0, import_shared_scanners_tree_node.nodesAt)(root, place).flatMap(({ node }) => (0, import_shared_scanners_deploy_variables.allNamed)(node)))
  );
  return (0, import_shared_scanners_deploy_hits.once)((0, import_shared_scanners_deploy_hits.hitsOf)("credential-file-secret", named, import_shared_scanners_deploy_hits.SURE));
};
async function read2(document) {
  return /pass|pwd|secret|token|key|cred/i.test(document.text) ? (0, import_shared_scanners_deploy_prefilter.readTrees)(document, "xml") : [];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  connectionParts,
  levelsAt,
  scanAnsibleInventory,
  scanAnsibleVariables,
  scanAppEngine,
  scanAppJson,
  scanAppSettings,
  scanAzurePipelines,
  scanAzureTemplate,
  scanBeanstalk,
  scanBicep,
  scanBitbucket,
  scanBuildSpec,
  scanCircleCi,
  scanCloudBuild,
  scanCloudFormation,
  scanCopilot,
  scanDevcontainer,
  scanDigitalOcean,
  scanDockerConfig,
  scanFly,
  scanGitCredentials,
  scanGitlabCi,
  scanHashicorp,
  scanHelmValues,
  scanHtpasswd,
  scanInfrastructureCode,
  scanIniCredentials,
  scanJenkinsfile,
  scanKubeconfig,
  scanKubernetes,
  scanLoginFile,
  scanNetlify,
  scanNetrc,
  scanNpmrc,
  scanOtherCi,
  scanPackageLogins,
  scanPgpass,
  scanPulumiSettings,
  scanPypirc,
  scanRails,
  scanRailway,
  scanRender,
  scanServerless,
  scanSpringProperties,
  scanSpringYaml,
  scanSystemd,
  scanTaskDefinition,
  scanTerraform,
  scanTerraformState,
  scanVercel,
  scanWordPress,
  scanWorkflow,
  scanWrangler,
  scanXmlSettings,
  scanYarnrc,
  systemdSettings
});
