import {
  entriesOf,
  get,
  itemsOf,
  nodesAt,
  textOf
} from "./shared-scanners-tree-node.js";
import {
  namesSecret,
  readTrees,
  treeScanner
} from "./shared-scanners-deploy-prefilter.js";
import {
  classifyEntry
} from "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/lines/ini.ts
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

// src/scanners/lines/words.ts
function wordsIn(text, from = 0, to = text.length) {
  const words = [];
  let at2 = from;
  while (at2 < to) {
    while (at2 < to && isBlank(text.charCodeAt(at2))) at2++;
    if (at2 >= to) break;
    const start = at2;
    let value = "";
    let quote = "";
    for (; at2 < to && (quote !== "" || !isBlank(text.charCodeAt(at2))); at2++) {
      const character = text.charAt(at2);
      if (character === quote) quote = "";
      else if (quote === "" && (character === '"' || character === "'")) quote = character;
      else value += character;
    }
    words.push(placed(text, start, at2, value));
  }
  return words;
}
function placed(text, start, end, value) {
  const make = (from, to) => ({
    ...{ type: "scalar", value, isText: true },
    ...{ start: from, end: to }
  });
  const written = text.slice(start, end);
  const found = written.indexOf(value);
  if (found >= 0) return make(start + found, start + found + value.length);
  const quote = written.charAt(written.length - 1);
  const open = written.indexOf(quote);
  const isInner = (quote === '"' || quote === "'") && written.indexOf(quote, open + 1) === written.length - 1;
  return isInner ? make(end - 1 - value.length, end - 1) : make(start, end);
}
function isBlank(code) {
  return code === 32 || code >= 9 && code <= 13;
}

// src/scanners/deploy/hits.ts
import { classifyKeyName as classifyKeyName2, keyWords } from "./cli.js";

// src/scanners/deploy/variables.ts
import { classifyKeyName } from "./cli.js";
function variablesIn(node) {
  if (node === void 0 || isOther(node)) return [];
  if (node.type === "list") return inList(node.items);
  if (node.type === "scalar") return [];
  const names = namesIn(node);
  return node.entries.flatMap(({ key, value }) => {
    const scalar = value?.type === "map" ? valueIn(value) : value;
    return scalar?.type === "scalar" ? [{ key, value: scalar, names }] : [];
  });
}
function inList(items) {
  const found = [];
  const names = items.flatMap(namesIn);
  for (const item of items) {
    if (item.type === "scalar") found.push(...assignmentIn(item, names));
    else if (item.type === "list") found.push(...inList(item.items));
    else found.push(...inItem(item, names));
  }
  return found;
}
function inItem(item, names) {
  const name = textOf(field(item, NAME_FIELDS));
  if (name === void 0) return variablesIn(item);
  const value = valueIn(item);
  return value === void 0 || isStored(item) ? [] : [{ key: name, value, names }];
}
function assignmentIn(scalar, names = []) {
  const sign = scalar.value.indexOf("=");
  if (sign <= 0 || scalar.computed === true) return [];
  const key = scalar.value.slice(0, sign);
  if (!/^[A-Za-z_][\w.-]*$/.test(key)) return [];
  return [{ key, value: partOf(scalar, sign + 1), names }];
}
function optionsIn(list) {
  if (list?.type !== "list") return [];
  const found = [];
  list.items.forEach((item, at2) => {
    if (item.type !== "scalar" || !item.value.startsWith("-")) return;
    const next = list.items[at2 + 1];
    const following = next?.type === "scalar" && !next.value.startsWith("-") ? next : void 0;
    const sign = item.value.indexOf("=");
    const key = (sign < 0 ? item.value : item.value.slice(0, sign)).replace(/^--?/, "");
    const given = sign < 0 ? following : partOf(item, sign + 1);
    if (given === void 0) return;
    if (VARIABLE_OPTIONS.has(key)) found.push(...assignmentIn(given));
    else if (/^[A-Za-z][\w.-]+$/.test(key)) found.push({ key, value: given, names: [] });
  });
  return found;
}
var VARIABLE_OPTIONS = /* @__PURE__ */ new Set(["e", "env", "build-arg", "set-env-vars", "update-env-vars"]);
function partOf(scalar, from) {
  const isMoved = scalar.end - scalar.start !== scalar.value.length;
  return { ...scalar, start: isMoved ? scalar.start : scalar.start + from, value: scalar.value.slice(from) };
}
function namesIn(node) {
  const name = textOf(field(node, NAME_FIELDS));
  const value = textOf(field(node, VALUE_FIELDS));
  if (name !== void 0 && value !== void 0) return NAMING.test(name) && isShort(value) ? [value] : [];
  return entriesOf(node).flatMap(({ key, value: value2 }) => {
    const text = textOf(value2);
    return text !== void 0 && NAMING.test(key) && isShort(text) ? [text] : [];
  });
}
var NAMING = /(?:user|username|login|db|database|name|service|bucket|realm|account)$/i;
function isShort(text) {
  return text.length > 1 && text.length <= 40;
}
var NAME_FIELDS = ["name", "key", "variable", "parameterkey", "variablename"];
var VALUE_FIELDS = ["value", "default", "parametervalue", "defaultvalue"];
function valueIn(item) {
  const value = field(item, VALUE_FIELDS);
  return value?.type === "scalar" ? value : void 0;
}
function field(node, names) {
  for (const name of names) {
    const entry = entriesOf(node).find(({ key }) => key.toLowerCase().replaceAll("_", "") === name);
    if (entry !== void 0) return entry.value;
  }
  return void 0;
}
function isOther(node) {
  return node.tag?.startsWith("!") === true && node.tag !== "!Sub" && node.tag !== "!Join";
}
function allNamed(root) {
  const found = [];
  if (root !== void 0) collect(root, "", [], found);
  return found;
}
function collect(node, above, outer, found) {
  if (isOther(node) || node.type === "scalar") return;
  if (node.type === "list") {
    for (const item of node.items) {
      if (item.type === "scalar") found.push(...assignmentIn(item, outer));
      else collect(item, above, outer, found);
    }
    return;
  }
  const name = textOf(field(node, NAME_FIELDS));
  const value = valueIn(node);
  const title = field(node, NAME_FIELDS);
  const isVariable = name !== void 0 && value !== void 0 && value !== title;
  const isTitled = title !== field(node, VALUE_FIELDS) && field(node, VALUE_FIELDS) !== void 0;
  if (isVariable && !isStored(node)) found.push({ key: name, value, names: outer });
  const own = namesIn(node);
  const names = own.length === 0 ? outer : [...outer.slice(-NEAR), ...own];
  for (const entry of node.entries) {
    if (entry.value === void 0) continue;
    if (entry.value.type !== "scalar") collect(entry.value, entry.key, names, found);
    else if ((!isVariable || entry.value !== value) && !(isTitled && entry.value === title))
      found.push({ key: fullKey(entry.key, above), value: entry.value, names });
  }
}
var NEAR = 12;
function fullKey(key, above) {
  return above !== "" && classifyKeyName(key) === "weak" ? `${above}.${key}` : key;
}
function isStored(item) {
  const type = textOf(field(item, ["type"]));
  return type !== void 0 && /^(?:parameter_store|secrets_manager|secret_ref)$/i.test(type);
}

// src/scanners/deploy/hits.ts
var QUIET = { placeholder: void 0 };
var SURE = { weak: "error" };
var THROW_AWAY = { weak: "note", random: "note" };
function hitsOf(rule, named, levels = {}) {
  const found = named.flatMap(({ key, value, names }) => {
    if (isElsewhere(value)) return [];
    const entry = classifyEntry({ key, value: textIn(value), names });
    const kind = refined(entry.kind, entry.literal, key);
    const level = levelIn(levels, kind, kind === entry.kind ? entry.level : "note");
    if (level === void 0) return [];
    const { random, evidence, literal, offset } = entry;
    const moved = offset === 0 || value.end - value.start !== value.value.length;
    const place = moved ? value : { start: value.start + offset, end: value.start + offset + literal.length };
    return [hit({ rule, key, value: place, clear: literal, level, random, evidence })];
  });
  return once(found);
}
function markedHit(rule, { key, value, names }, why, levels = SURE, clear = value.value) {
  if (isElsewhere(value)) return void 0;
  const literal = clear.trim();
  const entry = classifyEntry({ key: "password", value: literal, names: [...names, key] });
  const kind = refined(entry.kind, literal, "password");
  const level = levelIn(levels, kind, kind === entry.kind ? entry.level : "note");
  if (level === void 0) return void 0;
  const [, ...looks] = entry.evidence;
  const evidence = [{ kind: "structure", weight: "for", text: why }, ...looks];
  if (clear !== value.value) evidence.push({ kind: "encoding", weight: "for", text: "written in base64" });
  return hit({ rule, key, value, clear: literal, level, random: entry.random, evidence });
}
function refined(kind, literal, key) {
  const text = literal.trim();
  if ((kind === "weak" || kind === "random") && HASH_OF_USER.test(text)) return "hash";
  if (PUBLIC_KEY.test(text)) return "none";
  if ((kind === "weak" || kind === "dev-default") && OF_SECRETS.has(keyWords(key).at(-1) ?? "")) return "none";
  if (kind !== "weak") return kind;
  if (/^[{[]/.test(text)) return "none";
  if (/\s/.test(text)) return "dev-default";
  if (SCHEME.test(text) || OTHER_ALPHABET.test(text)) return "none";
  if (isForTests(text.split(BETWEEN_WORDS)) || isForTests(keyWords(key))) return "dev-default";
  if (classifyKeyName2(key) === "password") return kind;
  return BEGINNING.test(text) ? "none" : WORDS.test(text) ? "dev-default" : kind;
}
var OF_SECRETS = new Set(
  "scheme characters charset chars kwargs args generator driver crypt cost strength complexity command cmd query sql template title description comment message prompt help text column attribute attr class backend service function table options config configmap map names plugin engine manager".split(
    " "
  )
);
var PUBLIC_KEY = /^(?:ssh-|ecdsa-|sk-ssh-|sk-ecdsa-)[\w@.-]+ AAAA/;
var SCHEME = /^(?:bearer|basic|token|api-?key|digest|negotiate|hmac)\s*:?$/i;
var OTHER_ALPHABET = /[\u0250-\uffff]/;
var HASH_OF_USER = /^[^:\s]+:\$?(?:\$(?:2[abxy]|apr1|[156y])\$|\{SHA\})/;
var BETWEEN_WORDS = /[-_. /:]+/;
function isForTests(words) {
  return words.some((word) => FOR_TESTS.has(word.toLowerCase()));
}
var FOR_TESTS = new Set(
  "stub test tests testing ci e2e local localhost dev development demo dummy mock fake sample example please placeholder insecure unsafe notsecret temporary todo fixme lint secure strong some".split(
    " "
  )
);
var BEGINNING = /^[\w.-]*[A-Za-z][:_-]$/;
var WORDS = /^[A-Za-z]+(?:\d{1,2}[A-Za-z]+)?\d{0,2}(?:[-_. :/][A-Za-z]+\d{0,2}[A-Za-z]?)*$/;
function hit({ rule, key, value: { start, end }, clear, level, random, evidence }) {
  return { rule, start, end, value: clear, keyName: key, level, random, evidence };
}
function levelIn(levels, kind, usual) {
  if (kind in levels) return levels[kind];
  return kind in QUIET ? QUIET[kind] : usual;
}
function isElsewhere(value) {
  if (isOther(value) || value.end <= value.start) return true;
  return value.computed === true && !value.isText || ENCRYPTED.test(value.value);
}
var ENCRYPTED = /^(?:EV\[|ENC[[(]|\{cipher\}|\$ANSIBLE_VAULT;|vault:v\d+:)/;
function textIn({ value, isText }) {
  return isText || /^\d+$/.test(value) ? value : void 0;
}
function once(hits) {
  const seen = /* @__PURE__ */ new Set();
  return hits.filter(({ start, end }) => {
    const key = `${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

// src/scanners/deploy/ansible.ts
var RULE = "ansible-secret";
var scanAnsibleVariables = (document) => scanYaml(document);
async function scanYaml(document) {
  if (document.text.startsWith("$ANSIBLE_VAULT")) return [];
  const roots = await readTrees(document, "yaml");
  return once(hitsOf(RULE, roots.flatMap(allNamed)));
}
var scanAnsibleInventory = (document) => {
  const { text } = document;
  if (/^(?:---|[\w-]+:\s*$)/m.test(text)) return scanYaml(document);
  const found = [];
  for (const { line, start } of linesOf(text)) {
    if (line === "" || line.startsWith("#") || line.startsWith(";") || line.startsWith("[")) continue;
    const words = wordsIn(text, start, start + line.length);
    const names = words.flatMap((word) => assignmentIn(word)).filter(({ key }) => key.endsWith("user"));
    found.push(
      ...words.flatMap(
        (word) => assignmentIn(
          word,
          names.map(({ value }) => value.value)
        )
      )
    );
  }
  return hitsOf(RULE, found);
};

// src/scanners/lines/properties.ts
function propertiesIn(text) {
  const found = [];
  let at2 = 0;
  while (at2 < text.length) {
    at2 = skip(text, at2, " 	\f\r\n");
    const first = text.charAt(at2);
    if (first === "#" || first === "!") {
      at2 = lineEnd(text, at2);
      continue;
    }
    const end = logicalEnd(text, at2);
    const keyEnd = endOfKey(text, at2, end);
    let start = skip(text, keyEnd, " 	\f", end);
    if (start < end && (text[start] === "=" || text[start] === ":"))
      start = skip(text, start + 1, " 	\f", end);
    const written = text.slice(start, end);
    const value = unescaped(written);
    if (keyEnd > at2) {
      const scalar = {
        type: "scalar",
        value: value.trimEnd(),
        start,
        end: start + written.trimEnd().length,
        isText: true
      };
      found.push({ key: unescaped(text.slice(at2, keyEnd)), value: scalar });
    }
    at2 = end + 1;
  }
  return found;
}
function skip(text, from, characters, end = text.length) {
  let at2 = from;
  while (at2 < end && characters.includes(text.charAt(at2))) at2++;
  return at2;
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function logicalEnd(text, from) {
  for (let end = lineEnd(text, from); ; end = lineEnd(text, end + 1)) {
    let slashes = 0;
    let last = end - 1;
    if (text[last] === "\r") last--;
    while (last - slashes >= from && text[last - slashes] === "\\") slashes++;
    if (slashes % 2 === 0 || end >= text.length) return end;
  }
}
function endOfKey(text, from, end) {
  let at2 = from;
  while (at2 < end && !"=: 	\f\r\n".includes(text.charAt(at2))) at2 += text[at2] === "\\" ? 2 : 1;
  return Math.min(at2, end);
}
function unescaped(written) {
  if (!written.includes("\\")) return written;
  return written.replace(
    /\\(?:u([\da-fA-F]{4})|\r?\n[ \t\f]*|([^\n]))/g,
    (_, code, plain) => code !== void 0 ? String.fromCharCode(Number.parseInt(code, 16)) : { n: "\n", t: "	", r: "\r", f: "\f" }[plain ?? ""] ?? plain ?? ""
  );
}

// src/scanners/deploy/app-settings.ts
var RULE2 = "app-settings-secret";
var scanAppSettings = treeScanner(
  "json",
  (root, { path }) => once(hitsOf(RULE2, [...connectionParts(root), ...allNamed(root)], levelsAt(path)))
);
var scanSpringYaml = async (document) => {
  const roots = await readTrees(document, "yaml");
  return once(hitsOf(RULE2, roots.flatMap(allNamed), levelsAt(document.path)));
};
var scanSpringProperties = ({ text, path }) => {
  const properties = propertiesIn(text);
  const names = properties.filter(({ key }) => /(?:user|username|name)$/i.test(key)).map(({ value }) => value.value);
  const named = properties.map(({ key, value }) => {
    const parts = key.split(".");
    return { key: fullKey(parts.at(-1) ?? key, parts.at(-2) ?? ""), value, names: names.slice(0, 20) };
  });
  return hitsOf(RULE2, named, levelsAt(path));
};
function levelsAt(path) {
  return /[.-](?:dev|development|local|test|tests|it|ci|h2)\.\w+$/i.test(path) ? { weak: "note" } : {};
}
function connectionParts(root) {
  const strings = [...nodesAt(root, "ConnectionStrings/*"), ...nodesAt(root, "**/ConnectionString")];
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

// src/scanners/deploy/table.ts
function tableScanner(rule, syntax, ...shapes) {
  return async (document) => {
    const trees = await readTrees(document, syntax);
    return once(
      trees.flatMap((root) => shapes.flatMap((shape) => hitsOf(rule, namedIn(root, shape), shape.levels)))
    );
  };
}
function namedIn(root, { variables = [], settings = [], commands = [] }) {
  const at2 = (paths) => paths.flatMap((path) => nodesAt(root, path).map(({ node }) => node));
  return [
    ...at2(variables).flatMap(variablesIn),
    ...at2(settings).flatMap(allNamed),
    ...at2(commands).flatMap(optionsIn)
  ];
}

// src/scanners/deploy/ci.ts
var RULE3 = "ci-secret-literal";
var scanGitlabCi = tableScanner(RULE3, "yaml", { variables: ["**/variables"] });
var scanAzurePipelines = tableScanner(RULE3, "yaml", {
  variables: ["**/variables", "**/env", "parameters", "stages/parameters"]
});
var scanBitbucket = tableScanner(
  RULE3,
  "yaml",
  // Databases beside a step live as long as it.
  {
    variables: ["definitions/services/*/variables", "definitions/services/*/environment"],
    levels: THROW_AWAY
  },
  { variables: ["**/variables"] }
);
var scanCircleCi = tableScanner(
  RULE3,
  "yaml",
  { variables: ["**/docker/environment"], levels: THROW_AWAY },
  { variables: ["**/environment"], settings: ["**/auth", "**/aws_auth"] }
);
var scanCloudBuild = tableScanner(RULE3, "data", {
  variables: ["**/env", "substitutions"],
  commands: ["steps/args"]
});
var scanOtherCi = tableScanner(RULE3, "yaml", {
  variables: ["**/environment", "**/env", "**/env/global", "**/env/jobs", "**/env/matrix", "**/settings"]
});

// src/scanners/deploy/cloudformation.ts
var RULE4 = "cloudformation-secret";
var scanCloudFormation = treeScanner(
  "data",
  (root) => once([
    ...defaults(root),
    ...hitsOf(
      "task-definition-secret",
      nodesAt(root, "**/ContainerDefinitions/Environment").flatMap(({ node }) => variablesIn(node))
    ),
    ...hitsOf(RULE4, [
      ...nodesAt(root, "**/Environment/Variables").flatMap(({ node }) => variablesIn(node)),
      ...allNamed(get(root, "Resources")).filter(({ key }) => !OBJECT_KEY.test(key)),
      ...allNamed(get(root, "Globals")),
      ...allNamed(get(root, "Mappings"))
    ])
  ]),
  (text) => text.includes("NoEcho") || namesSecret(text)
);
var OBJECT_KEY = /(?:s3|object|bucket|code|asset|artifact)[\w.]*key$/i;
function defaults(root) {
  return entriesOf(get(root, "Parameters")).flatMap(({ key, value: parameter }) => {
    const value = get(parameter, "Default");
    if (value?.type !== "scalar" || OBJECT_KEY.test(key)) return [];
    const named = { key, value, names: [] };
    const hits = hitsOf(RULE4, [named]);
    if (hits.length > 0 || textOf(get(parameter, "NoEcho"))?.toLowerCase() !== "true") return hits;
    const hit2 = markedHit(RULE4, named, "is the default of a parameter with NoEcho", {});
    return hit2 === void 0 ? [] : [hit2];
  });
}

// src/scanners/deploy/credential-files.ts
var RULE5 = "credential-file-secret";
function iniScanner(isSecret) {
  return ({ text }) => {
    const entries = iniEntries(text);
    return entries.flatMap(({ section, key, value }) => {
      if (!isSecret(key.toLowerCase(), section)) return [];
      const names = entries.filter((entry) => entry.section === section && /(?:user|username|name|login)$/i.test(entry.key)).map((entry) => entry.value.value);
      return marked({ key, value, names }, `is what ${key} is for`);
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
  const words = wordsIn(text);
  return words.flatMap((word, at2) => {
    const before = words[at2 - 1]?.value;
    if (before !== "password" && before !== "account") return [];
    const login = words[at2 - 3]?.value === "login" ? [words[at2 - 2]?.value ?? ""] : [];
    return marked({ key: before, value: word, names: login }, "is the password of a machine");
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
    hits.push(...marked({ key: "password", value, names: [database, user] }, "is the password of a database"));
  }
  return hits;
};
function colonFields(line) {
  const fields = [{ value: "", at: 0 }];
  for (let i = 0; i < line.length; i++) {
    const field2 = fields.at(-1);
    const character = line.charAt(i);
    if (character === "\\" && i + 1 < line.length) field2.value += line.charAt(++i);
    else if (character === ":" && fields.length < 5) fields.push({ value: "", at: i + 1 });
    else field2.value += character;
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
      ...marked({ key: "password", value, names: [line.slice(from, colon)] }, "is the password of a remote")
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
    hits.push(...isHash ? [hashHit(named)] : marked(named, "is the password of a user, not its hash"));
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
  const [root] = await readTrees(document, "json", () => true);
  const logins = nodesAt(root, "auths/*").map(({ node }) => node);
  const all = logins.length > 0 ? logins : entriesOf(root).flatMap(({ value }) => value ?? []);
  return all.flatMap(
    (login) => fieldsOf(login, ["auth", "password", "identitytoken", "registrytoken"], "is the login of a registry")
  );
};
var scanKubeconfig = async (document) => {
  const [root] = await readTrees(document, "data", () => true);
  const fields = ["token", "password", "client-key-data"];
  return itemsOf(get(root, "users")).flatMap(
    (user) => fieldsOf(get(user, "user"), fields, "is the login of a cluster")
  );
};
var scanYarnrc = async (document) => {
  const [root] = await readTrees(document, "yaml", () => true);
  return [
    root,
    ...nodesAt(root, "npmRegistries/*").map(({ node }) => node),
    ...nodesAt(root, "npmScopes/*").map(({ node }) => node)
  ].flatMap((place) => fieldsOf(place, ["npmAuthToken", "npmAuthIdent"], "is the login of a registry"));
};
var scanLoginFile = async (document) => {
  const roots = await readTrees(document, "data", () => true);
  const fields = roots.flatMap(allNamed).filter(({ key }) => /pass|token|secret|key|oauth|bearer/i.test(key));
  const hosts = roots.flatMap(
    (root) => ["github-oauth", "gitlab-oauth", "gitlab-token", "bearer"].flatMap((name) => allNamed(get(root, name)))
  );
  return once([
    ...hitsOf(RULE5, fields, SURE),
    ...hosts.flatMap((host) => marked(host, "is the login of a host"))
  ]);
};
function fieldsOf(node, fields, why) {
  const names = entriesOf(node).flatMap(
    ({ key, value }) => key === "username" && value?.type === "scalar" ? [value.value] : []
  );
  return entriesOf(node).flatMap(
    ({ key, value }) => fields.includes(key) && value?.type === "scalar" ? marked({ key, value, names }, why) : []
  );
}
function marked(named, why) {
  const { value } = named.value;
  const login = /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) ? Buffer.from(value, "base64").toString("utf8") : "";
  const inside = /^[\x21-\x7e]+:[\x21-\x7e]+$/.test(login) ? login.slice(login.indexOf(":") + 1) : void 0;
  const hit2 = markedHit(RULE5, named, why, SURE, inside);
  return hit2 === void 0 ? [] : [{ ...hit2, value: inside === void 0 ? hit2.value : value }];
}

// src/scanners/deploy/helm.ts
var scanHelmValues = async (document) => {
  const roots = await readTrees(document, "yaml");
  return once(hitsOf("helm-values-secret", roots.flatMap(allNamed)));
};

// src/scanners/deploy/kubernetes.ts
import { classifyKeyName as classifyKeyName3 } from "./cli.js";
var scanKubernetes = treeScanner(
  "data",
  (root) => once(resourcesIn(root).flatMap(scanResource)),
  (text) => SECRET.test(text) || !DEFINITION.test(text) && namesSecret(text)
);
var SECRET = /\bkind["']?:\s*["']?(?:Secret|List|Kustomization|Component)\b/;
var DEFINITION = /^kind:\s*["']?CustomResourceDefinition/m;
function resourcesIn(root) {
  const items = get(root, "items");
  return textOf(get(root, "kind")) === "List" && items !== void 0 ? itemsOf(items) : [root];
}
function scanResource(root) {
  const kind = textOf(get(root, "kind"));
  if (kind === void 0 || get(root, "sops") !== void 0) return [];
  if (kind === "Secret") return secretData(root);
  if (kind === "ConfigMap") return hitsOf("configmap-secret", variablesIn(get(root, "data")));
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
  const names = [...namesIn(get(root, "metadata") ?? root), textOf(get(root, "type")) ?? ""];
  const data = variablesIn(get(root, "data"));
  const plain = variablesIn(get(root, "stringData"));
  const near = [...names, ...namesOf(data.map(decoded)), ...namesOf(plain)];
  return [
    ...data.map(decoded).flatMap((each) => fieldHit({ ...each, names: near }, each.clear)),
    ...plain.flatMap((each) => fieldHit({ ...each, names: near }, each.value.value))
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
  const isText = clear !== void 0 && !clear.includes("�") && !clear.includes("\0");
  return { ...each, clear: isText ? clear : written };
}
function fieldHit(field2, clear) {
  if (isPublicField(field2.key) || clear.trim().includes("\n") || isOfFile(field2.key)) return [];
  const why = "stands in a Secret, where base64 hides nothing";
  const hit2 = markedHit("kubernetes-secret-data", field2, why, {}, clear);
  return hit2 === void 0 || !hit2.random && classifyKeyName3(field2.key) === "no" ? [] : [hit2];
}
function isPublicField(key) {
  return PUBLIC.test(key);
}
var PUBLIC = /(?:^|[-_. ])(?:user|username|login|e?mail|host|hostname|port|db|database|dbname|name|namespace|url|uri|endpoint|server|type|region|bucket|issuer|scheme|path|id)$|(?:user|username|ca\.crt|tls\.crt|\.pem|\.crt)$|^expiration|^auth-extra|^usage-/i;
function isOfFile(key) {
  return /\.(?:ya?ml|json|properties|conf|cfg|ini|toml|xml|env|key|sh|sql|txt|p12|jks)$/i.test(key);
}
function generated(root) {
  const of = (generator) => nodesAt(root, `${generator}/literals`).flatMap(({ node }) => variablesIn(node));
  return [
    ...of("secretGenerator").flatMap((each) => fieldHit(each, each.value.value)),
    ...hitsOf("configmap-secret", of("configMapGenerator"))
  ];
}
function workload(root) {
  const variables = nodesAt(root, "**/env").flatMap(({ node }) => variablesIn(node));
  const options = containersIn(root).flatMap(
    (container) => ["args", "command"].flatMap(
      (name) => optionsIn(entriesOf(container).find(({ key }) => key === name)?.value)
    )
  );
  return hitsOf("kubernetes-env-literal", [...variables, ...options]);
}
function containersIn(root) {
  return ["**/containers", "**/initContainers", "**/container"].flatMap(
    (path) => nodesAt(root, path).flatMap(({ node }) => itemsOf(node))
  );
}

// src/scanners/deploy/platforms.ts
var RULE6 = "platform-config-secret";
var scanWrangler = tableScanner(RULE6, "data", { variables: ["vars", "env/*/vars"] });
var scanFly = tableScanner(RULE6, "toml", { variables: ["env", "build/args"] });
var scanVercel = tableScanner(RULE6, "json", { variables: ["env", "build/env"] });
var scanNetlify = tableScanner(RULE6, "toml", {
  variables: ["build/environment", "context/*/environment", "dev/environment"]
});
var scanRender = tableScanner(RULE6, "yaml", {
  variables: ["services/envVars", "envVarGroups/envVars", "**/envVars"]
});
var scanAppJson = tableScanner(RULE6, "json", { variables: ["env", "environments/*/env"] });
var scanRailway = tableScanner(RULE6, "data", { variables: ["**/variables", "**/env"] });
var scanDigitalOcean = tableScanner(RULE6, "data", { variables: ["**/envs"] });
var scanAppEngine = tableScanner(RULE6, "yaml", {
  variables: ["env_variables", "build_env_variables"]
});
var scanBeanstalk = tableScanner(RULE6, "data", {
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

// src/scanners/deploy/systemd.ts
var scanSystemd = ({ text }) => hitsOf("systemd-secret", [...settingsIn(text)]);
function* settingsIn(text) {
  for (let at2 = 0; at2 < text.length; ) {
    const end = logicalEnd2(text, at2);
    const [, name, sign] = /^(Environment|SetCredential)(\s*=)/.exec(text.slice(at2, at2 + 60)) ?? [];
    const from = at2 + (name?.length ?? 0) + (sign?.length ?? 0);
    if (name === "Environment") {
      for (const word of wordsIn(text, from, end)) if (word.value !== "\\") yield* assignmentIn(word);
    } else if (name === "SetCredential") {
      const colon = text.indexOf(":", from);
      const value = text.slice(colon + 1, end).trim();
      if (colon > 0 && colon < end) {
        const key = text.slice(from, colon).trim();
        const start = colon + 1;
        yield {
          key,
          names: [],
          value: { type: "scalar", value, start, end: start + value.length, isText: true }
        };
      }
    }
    at2 = end + 1;
  }
}
function logicalEnd2(text, from) {
  for (let at2 = from; ; ) {
    const newline = text.indexOf("\n", at2);
    if (newline < 0) return text.length;
    const last = text[newline - 1] === "\r" ? newline - 2 : newline - 1;
    if (last < from || text[last] !== "\\") return newline;
    at2 = newline + 1;
  }
}

// src/scanners/deploy/terraform-state.ts
var RULE7 = "terraform-state-secret";
var scanTerraformState = treeScanner("json", (root) => {
  const resources = itemsOf(get(root, "resources"));
  const instances = resources.flatMap(
    (resource) => itemsOf(get(resource, "instances")).map((instance) => ({ resource, instance }))
  );
  return once([
    ...instances.flatMap(({ resource, instance }) => marked2(resource, instance)),
    ...instances.flatMap(({ instance }) => hitsOf(RULE7, allNamed(get(instance, "attributes")), SURE)),
    ...entriesOf(get(root, "outputs")).flatMap(({ key, value: output }) => outputHits(key, output)),
    // Before version 4 the modules hold them.
    ...hitsOf(RULE7, allNamed(get(root, "modules")), SURE)
  ]);
});
function outputHits(key, output) {
  const value = get(output, "value");
  if (value?.type !== "scalar") return hitsOf(RULE7, allNamed(value), SURE);
  if (textOf(get(output, "sensitive")) !== "true") return hitsOf(RULE7, [{ key, value, names: [] }], SURE);
  return one({ key, value, names: [] }, "is an output that is marked as sensitive");
}
function marked2(resource, instance) {
  const attributes = get(instance, "attributes");
  const names = itemsOf(get(instance, "sensitive_attributes")).flatMap(pathOf);
  if (textOf(get(resource, "type")) === "random_password") names.push(["result"]);
  return names.flatMap((path) => {
    const value = get(attributes, ...path);
    const key = path.at(-1);
    if (value?.type !== "scalar" || key === void 0) return [];
    return one({ key, value, names: [] }, "is an attribute that is marked as sensitive");
  });
}
function pathOf(steps) {
  const keys = itemsOf(steps).map((step) => textOf(get(step, "value")));
  return keys.length > 0 && keys.every((key) => key !== void 0) ? [keys] : [];
}
function one(named, why) {
  const hit2 = markedHit(RULE7, named, why);
  return hit2 === void 0 ? [] : [hit2];
}

// src/scanners/deploy/terraform.ts
var scanTerraform = async (document) => {
  const root = await read(document);
  if (root === void 0) return [];
  const isVariables = document.path.includes(".tfvars");
  return once([
    ...isVariables ? [] : entriesOf(root).flatMap(variableDefault),
    ...await containers(root),
    ...hitsOf("terraform-secret-literal", isVariables ? allNamed(root) : literals(root))
  ]);
};
async function read({ path, text }) {
  if (path.endsWith(".json")) return (await import("./scanners-tree-json.js")).treeOfJson(text);
  if (!/sensitive\s*=\s*true/.test(text) && !namesSecret(text)) return void 0;
  return (await import("./scanners-tree-hcl.js")).treeOfHcl(text);
}
function variableDefault({ key, labels, value: block }) {
  const name = labels?.[0];
  const value = get(block, "default");
  if (key !== "variable" || name === void 0 || value === void 0) return [];
  if (value.type !== "scalar") return hitsOf("terraform-secret-default", allNamed(value));
  const named = { key: name, value, names: [] };
  const hits = hitsOf("terraform-secret-default", [named]);
  if (hits.length > 0 || textOf(get(block, "sensitive")) !== "true") return hits;
  const hit2 = markedHit(
    "terraform-secret-default",
    named,
    "is the default of a variable that is marked as sensitive",
    {}
  );
  return hit2 === void 0 ? [] : [hit2];
}
function literals(root) {
  return entriesOf(root).filter(({ key }) => key !== "variable" && key !== "output" && key !== "terraform").flatMap((entry) => allNamed(entry.value));
}
async function containers(root) {
  const definitions = nodesAt(root, "**/container_definitions").map(({ node }) => node);
  const trees = [...definitions];
  for (const node of definitions) {
    const inner = node.type === "scalar" && node.isText ? await jsonWithin(node) : void 0;
    if (inner !== void 0) trees.push(inner);
  }
  const variables = trees.flatMap(
    (tree) => nodesAt(tree, "**/environment").flatMap(({ node }) => variablesIn(node))
  );
  return hitsOf("task-definition-secret", variables);
}
async function jsonWithin({ value, start, end }) {
  if (end - start !== value.length) return void 0;
  try {
    const { treeOfJson } = await import("./scanners-tree-json.js");
    return treeOfJson(value, start);
  } catch {
    return void 0;
  }
}

// src/scanners/deploy/workflow.ts
var RULE8 = "workflow-secret-literal";
var scanWorkflow = treeScanner("yaml", (root) => {
  const service = at(root, "jobs/*/services/*/env", "jobs/*/container/env");
  const known = new Set(service.map(({ value }) => value.value).filter((value) => value !== ""));
  const own = at(root, "env", "jobs/*/env", "jobs/*/steps/env", "runs/steps/env", "jobs/*/secrets");
  const inputs = at(root, "jobs/*/steps/with", "jobs/*/with", "runs/steps/with").filter(
    ({ key }) => !/secrets$|secret-(?:files|envs)$/.test(key)
  );
  const [repeated, rest] = split([...own, ...inputs], ({ value }) => known.has(value.value));
  const hits = [...hitsOf(RULE8, [...service, ...repeated], THROW_AWAY), ...hitsOf(RULE8, rest)];
  return once(hits);
});
function at(root, ...paths) {
  return paths.flatMap((path) => nodesAt(root, path).flatMap(({ node }) => variablesIn(node)));
}
function split(all, first) {
  return [all.filter(first), all.filter((each) => !first(each))];
}
export {
  scanAnsibleInventory,
  scanAnsibleVariables,
  scanAppEngine,
  scanAppJson,
  scanAppSettings,
  scanAzurePipelines,
  scanBeanstalk,
  scanBitbucket,
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
  scanHelmValues,
  scanHtpasswd,
  scanIniCredentials,
  scanKubeconfig,
  scanKubernetes,
  scanLoginFile,
  scanNetlify,
  scanNetrc,
  scanNpmrc,
  scanOtherCi,
  scanPgpass,
  scanPypirc,
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
  scanWorkflow,
  scanWrangler,
  scanYarnrc
};
