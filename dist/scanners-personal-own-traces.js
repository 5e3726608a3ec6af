import "./shared-runtime.js";

// src/scanners/personal/own-traces.ts
import { isServiceUser } from "./cli.js";
function createOwnTraces(identity) {
  const traces = tracesOf(identity);
  if (traces.length === 0) return void 0;
  return (bytes, path) => {
    const hits = [];
    const naming = NAMES_PEOPLE.test(path);
    for (const trace of traces) {
      if (naming && trace.level === "note") continue;
      hits.push(...find(bytes, trace));
    }
    return hits;
  };
}
function find(bytes, { text, noun, replacement, level, word }) {
  const hits = [];
  for (let at = bytes.indexOf(text); at >= 0 && hits.length < MOST; at = bytes.indexOf(text, at + 1)) {
    const end = at + Buffer.byteLength(text);
    const before = bytes.toString("latin1", Math.max(0, at - 40), at);
    const after = bytes.toString("latin1", end, end + 12);
    if (/[A-Za-z0-9_]$/.test(before) || /^[A-Za-z0-9_]/.test(after) || PUBLIC.test(before)) continue;
    if (word && !(AS_VALUE.test(before) && /^["'\s,;)\]<@-]|^$/.test(after))) continue;
    const message = `Your own ${noun} is about to be committed: ${text}.`;
    hits.push({
      rule: "personal-own-trace",
      start: at,
      end,
      value: text,
      subject: text,
      level,
      message,
      replacement
    });
  }
  return hits;
}
var MOST = 50;
var PUBLIC = /(?:github\.(?:com|io)|githubusercontent\.com|gitlab\.com|bitbucket\.org|codeberg\.org|ghcr\.io|docker\.io|docker\.com\/r|npmjs\.com\/~|crates\.io\/users)[/:]$|(?:^|[\s("'`[/])@$/;
var AS_VALUE = /["'`]$|[:=]\s{0,4}$|(?:user|login|author|owner|runner|host)[\s"':=-]{1,6}$/i;
var NAMES_PEOPLE = /(?:^|\/)(?:package(?:-lock)?\.json|license[^/]*|licence[^/]*|copying[^/]*|notice[^/]*|codeowners|authors[^/]*|contributors[^/]*|maintainers[^/]*|\.mailmap|funding\.yml|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|composer\.json|pom\.xml|[^/]*\.gemspec|[^/]*\.nuspec|changelog[^/]*|security\.md)$/i;
function tracesOf({ userName, hostName, homeFolder, fullName, emails }) {
  const traces = /* @__PURE__ */ new Map();
  const add = (text, trace) => {
    if (text !== void 0 && text.length >= 4 && !traces.has(text)) traces.set(text, { text, ...trace });
  };
  const home = homeFolder?.replace(/[/\\]+$/, "");
  const folder = home?.slice(Math.max(home.lastIndexOf("/"), home.lastIndexOf("\\")) + 1) ?? "";
  if (home !== void 0 && folder.length >= 2 && folder !== home && !isServiceUser(folder.toLowerCase())) {
    add(home, { noun: "home folder", replacement: `${home.slice(0, -folder.length)}user`, level: "warning" });
  }
  const bareHost = hostName?.replace(/\.(?:local|lan|home|localdomain)$/i, "");
  if (bareHost !== void 0 && !isCommonHost(bareHost)) {
    add(bareHost, { noun: "host name", replacement: "my-machine", level: "warning" });
  }
  for (const email of emails) {
    const [name = "", host = ""] = email.split("@");
    if (/^(?:example\.|localhost|test$|invalid$)/.test(host)) continue;
    if (!/noreply/.test(host))
      add(email, { noun: "e-mail address", replacement: "user@example.com", level: "note" });
    addLogin(name.replace(/^\d+\+/, ""));
  }
  addLogin(userName);
  if (fullName?.trim().includes(" "))
    add(fullName.trim(), { noun: "name", replacement: "Jane Doe", level: "note" });
  else addLogin(fullName);
  return [...traces.values()];
  function addLogin(login) {
    if (login === void 0 || isServiceUser(login.toLowerCase())) return;
    add(login, { noun: "user name", replacement: "octocat", level: "note", word: /^[a-z]+$/i.test(login) });
  }
}
function isCommonHost(host) {
  return /^[0-9a-f]{12}$/.test(host) || /^(?:localhost|ubuntu|debian|fedora|raspberrypi|archlinux|nixos|kali|vagrant|docker-desktop|codespaces?-\w+|ip-\d+-.*|instance-.*|vm|devcontainer|dev|server|macbook(?:-pro|-air)?|desktop|laptop|buildkitsandbox)$/i.test(
    host
  );
}
export {
  createOwnTraces
};
