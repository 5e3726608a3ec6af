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
  reportHtml: () => reportHtml
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_runtime = require("./shared-runtime.js");
var import_cli = require("./cli.js");
var import_cli2 = require("./cli.js");
var import_cli3 = require("./cli.js");
var import_cli4 = require("./cli.js");
var import_cli5 = require("./cli.js");
var import_cli6 = require("./cli.js");
const createHash2 = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
function text(value) {
  return (0, import_cli2.printable)(value).replace(/[&<>"'`]/g, (char) => ENTITIES[char] ?? "");
}
function code(value) {
  return `<code>${text(value)}</code>`;
}
function prose(value) {
  const parts2 = value.split("`");
  if (parts2.length % 2 === 0) return text(value);
  return parts2.map((part, i) => i % 2 === 1 ? code(part) : text(part)).join("");
}
function link(address, label) {
  if (!/^https:\/\/[^\s"'<>]+$/.test(address)) return "";
  return `<a href="${text(address)}" rel="noopener noreferrer">${text(label)}</a>`;
}
function anchor(...parts2) {
  return parts2.join("-").replace(/[^A-Za-z0-9-]/g, (char) => `_${char.codePointAt(0)?.toString(16)}`);
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;"
};
function isSecret({ subject }) {
  return subject === void 0;
}
function isLive({ live }) {
  return live !== void 0;
}
function isPresent({ history }) {
  return history === void 0 || history.inHead;
}
function countValues(findings) {
  return new Set(findings.filter(isSecret).map(({ valueGroup }) => valueGroup)).size;
}
function day(seconds) {
  const date = new Date((seconds ?? Number.NaN) * 1e3);
  return Number.isNaN(date.getTime()) ? void 0 : date.toISOString().slice(0, 10);
}
var NAMED = 5;
var HEADINGS = { error: "Errors", warning: "Warnings", note: "Notes" };
function groupByRule({ findings, rules }) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.ruleId}`;
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].map((members) => {
    const { level, ruleId } = members[0];
    return { id: anchor(level, ruleId), level, ruleId, rule: rules.get(ruleId), findings: members };
  }).sort(
    (a, b) => import_cli3.LEVELS.indexOf(a.level) - import_cli3.LEVELS.indexOf(b.level) || Number(b.findings.some(isLive)) - Number(a.findings.some(isLive)) || b.findings.length - a.findings.length || (a.ruleId < b.ruleId ? -1 : 1)
  );
}
function findingIds({ findings }) {
  return new Map(findings.map((finding, i) => [finding, `f${i + 1}`]));
}
function levelSection(level, groups, ids, report) {
  if (groups.length === 0) return "";
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return `<section class="level ${level}" data-level="${level}" aria-labelledby="${level}">
<h3 id="${level}">${HEADINGS[level]} <span class="n">(${count} in all)</span></h3>
${groups.map((group) => ruleArticle(group, ids, report)).join("")}</section>
`;
}
function ruleArticle(group, ids, report) {
  const { id, level, ruleId, rule, findings } = group;
  const values = countValues(findings);
  const of = values > 0 && values < findings.length ? ` of ${(0, import_cli3.plural)(values, "value")}` : "";
  const source = rule === void 0 ? "" : link(rule.source, "Source");
  const advice = rule === void 0 ? "" : `<dl class="advice"><dt>Why</dt><dd>${prose(rule.why)}</dd><dt>Fix</dt><dd>${prose(rule.fix)} ${source}</dd></dl>
`;
  return `<details class="rule" id="${id}" data-rule="${text(ruleId)}" open>
<summary><h4>${text(rule?.title ?? ruleId)}</h4> <b class="tag ${level}">${level}</b> ${code(ruleId)} <span class="n">${(0, import_cli3.plural)(findings.length, "finding")}${of}</span></summary>
${advice}${byPath(findings).map((group2) => pathList(group2, ids, report)).join("")}</details>
`;
}
function byPath(findings) {
  const groups = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.[0]?.path.text === finding.path.text) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}
function pathList(findings, ids, { commitTimes }) {
  const path = findings[0]?.path.text ?? "";
  const items = findings.map((finding) => findingItem(finding, ids.get(finding) ?? "", commitTimes));
  return `<div class="path"><h5>${text(path)}</h5><ul>
${items.join("")}</ul></div>
`;
}
function findingItem(finding, id, times) {
  const { path, region, excerpt } = finding;
  const state = [isLive(finding) && "live", isPresent(finding) ? "head" : "gone"].filter(Boolean).join(" ");
  const shown = excerpt === "" || excerpt === path.text ? "" : `<pre>${text(excerpt)}</pre>`;
  return `<li id="${id}" data-s="${state}"><p>${message(finding)}</p><p class="at">${code(`${path.text}:${region.startLine}:${region.startColumn}`)}${stateTags(finding)}</p>${shown}${details(finding, times)}</li>
`;
}
function message({ message: message2, redacted, subject }) {
  const value = subject ?? redacted;
  const at = value === "" ? -1 : message2.indexOf(value);
  if (value === "") return text(message2);
  if (at < 0) return `${code(value)} ${text(message2)}`;
  return `${text(message2.slice(0, at))}${code(value)}${text(message2.slice(at + value.length))}`;
}
function stateTags(finding) {
  const { history } = finding;
  const tags = [];
  if (finding.live !== void 0) tags.push(`<b class="tag live">in use: ${text(finding.live)}</b>`);
  const inMessage = finding.object?.type === "commit" || finding.object?.type === "tag";
  if (history !== void 0 && !inMessage)
    tags.push(`<b class="tag">${history.inHead ? "in HEAD" : "gone from HEAD"}</b>`);
  if (history?.unreachable) tags.push('<b class="tag">unreachable</b>');
  return tags.map((tag) => ` ${tag}`).join("");
}
function details(finding, times) {
  const { history, object, evidence, related } = finding;
  const commit = (id) => {
    const date = day(times?.get(id));
    return `${code((0, import_cli3.shortId)(id))}${date === void 0 ? "" : ` (${date})`}`;
  };
  const rows = [];
  if (finding.place !== void 0) rows.push(["Place", text(finding.place)]);
  if (object?.type === "commit") rows.push(["Message", `of commit ${commit(object.id)}`]);
  else if (object?.type === "tag") rows.push(["Message", `of tag ${code((0, import_cli3.shortId)(object.id))}`]);
  else if (history !== void 0 && history.commits.length > 0)
    rows.push(["Came in", some(history.commits.map(commit), history.commits.length, "commit")]);
  if (history?.lastTouched !== void 0) rows.push(["Changed last", commit(history.lastTouched)]);
  if (history?.removedIn !== void 0) rows.push(["Removed", commit(history.removedIn)]);
  if (history !== void 0) {
    const refs = history.refs.slice(0, NAMED).map((ref) => code((0, import_cli3.shortRef)(ref)));
    const none = history.unreachable ? "nothing" : "no branch or tag (reflog only)";
    rows.push(["Reached by", refs.length === 0 ? none : some(refs, history.refs.length, "ref")]);
  }
  if (related.length > 0) {
    const places = related.slice(0, NAMED).map(({ message: message2, path, region }) => {
      const place = path === void 0 ? `line ${region.startLine}` : `${path.text}:${region.startLine}`;
      return `${text(message2)} (${text(place)})`;
    });
    rows.push(["With", some(places, related.length, "place")]);
  }
  if (evidence.length > 0) {
    const reasons = evidence.map(
      ({ weight, text: reason }) => weight === "for" ? text(reason) : `<span class="against">against: ${text(reason)}</span>`
    );
    rows.push(["Evidence", reasons.join("; ")]);
  }
  if (finding.replacement !== void 0) rows.push(["Instead", code(finding.replacement)]);
  rows.push(["Fingerprint", code(finding.fingerprint)]);
  return `<dl>${rows.map(([label, html]) => `<dt>${label}</dt><dd>${html}</dd>`).join("")}</dl>`;
}
function some(items, total2, noun) {
  const named = items.slice(0, NAMED);
  const rest = total2 - named.length;
  return rest > 0 ? `${named.join(", ")} and ${(0, import_cli3.plural)(rest, `more ${noun}`)}` : named.join(", ");
}
function planSection(plan, ids) {
  if (plan === void 0) return "";
  const places = new Map([...ids].reverse().map(([{ fingerprint }, id]) => [fingerprint, id]));
  const [title] = plan.flatMap((block) => block.kind === "heading" && block.depth === 1 ? [block] : []);
  const rest = plan.filter((block) => block !== title);
  const boxes = rest.some(({ kind }) => kind === "boxes");
  const tools = boxes ? '<p class="tools" hidden><button type="button" id="print-plan">Print the plan alone</button> <output id="done" class="n"></output></p>\n' : "";
  return `<section class="plan" data-key="${keyOf(plan)}" aria-labelledby="plan"><h2 id="plan">${title === void 0 ? "Plan" : words(title.text, places)}</h2>
${tools}${parts(rest).map((part) => partText(part, places)).join("")}</section>
`;
}
function parts(blocks) {
  const all = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.kind === "heading" || last === void 0) all.push([block]);
    else last.push(block);
  }
  return all;
}
function partText(blocks, places) {
  const inner = blocks.map((block) => blockText(block, places)).join("");
  const [first] = blocks;
  return first?.kind === "heading" && first.depth === 3 ? `<div class="step">${inner}</div>
` : inner;
}
function blockText(block, places) {
  switch (block.kind) {
    case "heading": {
      const tag = block.depth === 3 ? "h4" : "h3";
      return `<${tag}>${words(block.text, places)}</${tag}>
`;
    }
    case "text":
      return `<p>${words(block.text, places)}</p>
`;
    case "list": {
      const items = block.items.map(({ text: text2, items: items2 = [] }) => {
        const below = items2.map((item) => `<li>${words(item, places)}</li>`).join("");
        return `<li>${words(text2, places)}${below === "" ? "" : `<ul>${below}</ul>`}</li>`;
      });
      return `<ul>${items.join("\n")}</ul>
`;
    }
    case "boxes": {
      const items = block.boxes.map(
        ({ text: text2 }) => `<li><label><input type="checkbox"> <span>${words(text2, places)}</span></label></li>`
      );
      return `<ul class="boxes">${items.join("\n")}</ul>
`;
    }
    case "shell":
      return `<pre class="shell">${block.commands.join("\n").split("\n").map(text).join("\n")}</pre>
`;
  }
}
function words(all, places) {
  return all.map((word) => wordText(word, places)).join("");
}
function wordText(word, places) {
  if (typeof word === "string") return text(word);
  switch (word.kind) {
    case "code":
      return code(word.text);
    case "strong":
      return `<strong>${words(word.text, places)}</strong>`;
    case "place": {
      const id = places.get(word.fingerprint);
      const inner = words(word.text, places);
      return id === void 0 ? inner : `<a href="#${id}">${inner}</a>`;
    }
    case "link":
      return link(word.to, word.text) || `${text(word.text)} (${code(word.to)})`;
  }
}
function keyOf(plan) {
  const boxes = plan.flatMap((block) => block.kind === "boxes" ? block.boxes.map(({ mark }) => mark) : []);
  return createHash("sha256").update(JSON.stringify(boxes)).digest("hex").slice(0, 16);
}
var SCRIPT = `'use strict';
(function () {
  var plan = document.querySelector('.plan');
  var boxes = plan ? Array.prototype.slice.call(plan.querySelectorAll('input')) : [];
  var done = document.getElementById('done');
  function tell() {
    var ticked = boxes.filter(function (box) { return box.checked; }).length;
    done.textContent = ticked + ' of ' + boxes.length + ' steps ticked. The ticks stay in this browser; the report does not change.';
  }
  if (boxes.length) {
    var key = 'hushlint-plan-' + plan.dataset.key;
    try {
      (localStorage.getItem(key) || '').split(' ').forEach(function (at) { if (at && boxes[at]) boxes[at].checked = true; });
    } catch (error) { /* Some viewers keep nothing. */ }
    plan.addEventListener('change', function () {
      tell();
      var ticked = boxes.map(function (box, at) { return box.checked ? at : ''; }).filter(function (at) { return at !== ''; });
      try { localStorage.setItem(key, ticked.join(' ')); } catch (error) { /* The same. */ }
    });
    tell();
    plan.querySelector('.tools').hidden = false;
    document.getElementById('print-plan').addEventListener('click', function () {
      document.body.classList.add('only-plan');
      print();
    });
    addEventListener('afterprint', function () { document.body.classList.remove('only-plan'); });
  }
  addEventListener('beforeprint', function () {
    Array.prototype.forEach.call(document.querySelectorAll('details'), function (el) { el.open = true; });
  });
  var form = document.getElementById('filter');
  if (!form) return;
  var names = ['level', 'rule', 'state', 'q'];
  var field = function (name) { return form.elements.namedItem(name); };
  var count = document.getElementById('count');
  var none = document.getElementById('none');
  var all = function (root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); };
  var total = 0;
  var levels = all(document, '.level').map(function (section) {
    return { el: section, level: section.dataset.level, rules: all(section, '.rule').map(function (rule) {
      return { el: rule, rule: rule.dataset.rule, text: null, paths: all(rule, '.path').map(function (path) {
        return { el: path, items: all(path, 'li[id]').map(function (item) {
          total++;
          return { el: item, state: item.dataset.s.split(' '), text: null };
        }) };
      }) };
    }) };
  });
  function show(part, yes) { if (part.el.hidden === yes) part.el.hidden = !yes; return yes; }
  function words(item, el) { return item.text === null ? (item.text = el.textContent.toLowerCase()) : item.text; }
  function filter() {
    var level = field('level').value, rule = field('rule').value, state = field('state') ? field('state').value : '';
    var query = field('q').value.toLowerCase().split(/\\s+/).filter(Boolean);
    var shown = 0;
    levels.forEach(function (section) {
      var inSection = 0;
      section.rules.forEach(function (group) {
        var inRule = 0;
        var wanted = (!level || level === section.level) && (!rule || rule === group.rule);
        group.paths.forEach(function (path) {
          var inPath = 0;
          path.items.forEach(function (item) {
            var yes = wanted && (!state || item.state.indexOf(state) >= 0) && query.every(function (word) {
              return words(item, item.el).indexOf(word) >= 0 || words(group, group.el.firstElementChild).indexOf(word) >= 0;
            });
            if (show(item, yes)) inPath++;
          });
          show(path, inPath > 0);
          inRule += inPath;
        });
        show(group, inRule > 0);
        inSection += inRule;
      });
      show(section, inSection > 0);
      shown += inSection;
    });
    count.textContent = (shown === total ? 'All ' + total : shown + ' of ' + total) + (total === 1 ? ' finding' : ' findings');
    none.hidden = shown > 0;
  }
  function remember() {
    var hash = new URLSearchParams();
    names.forEach(function (name) { if (field(name) && field(name).value) hash.set(name, field(name).value); });
    try { history.replaceState(null, '', '#' + hash.toString()); } catch (error) { /* Some viewers have no address. */ }
  }
  function reset() { names.forEach(function (name) { if (field(name)) field(name).value = ''; }); }
  function preset() {
    var hash = location.hash.slice(1);
    if (hash.indexOf('=') >= 0) {
      var given = new URLSearchParams(hash);
      names.forEach(function (name) {
        if (!field(name)) return;
        field(name).value = given.get(name) || '';
        if (field(name).selectedIndex === -1) field(name).value = '';
      });
      filter();
      form.scrollIntoView();
      return;
    }
    var target = hash && document.getElementById(hash);
    if (!target) return;
    if (target.closest('[hidden]')) { reset(); filter(); }
    for (var el = target; el; el = el.parentElement) if (el.tagName === 'DETAILS') el.open = true;
    target.scrollIntoView();
  }
  var timer = 0;
  form.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(function () { filter(); remember(); }, 120);
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function (event) { event.preventDefault(); reset(); filter(); remember(); });
  addEventListener('hashchange', preset);
  document.addEventListener('keydown', function (event) {
    var at = event.target.tagName;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || at === 'INPUT' || at === 'SELECT') return;
    event.preventDefault();
    field('q').focus();
  });
  form.hidden = false;
  filter();
  preset();
})();
`;
var STYLE = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--text:#1a2130;--soft:#55606f;--line:#d5dae1;--code:#eef1f5;--accent:#1d4fb8;--error:#b3261e;--error-bg:#fdecea;--warning:#7a4b00;--warning-bg:#fff3d9;--note:#3f5166;--note-bg:#e8edf3;--live:#fff;--live-bg:#a1123c;--good:#17663a;--good-bg:#e4f4ea}
@media (prefers-color-scheme:dark){:root{--bg:#10141a;--card:#181d25;--text:#e4e8ee;--soft:#a2adbb;--line:#323b48;--code:#232a35;--accent:#8fb8ff;--error:#ff9b93;--error-bg:#451a1a;--warning:#f6c063;--warning-bg:#40300e;--note:#b6c4d6;--note-bg:#273240;--live:#fff;--live-bg:#b81d54;--good:#7fdca4;--good-bg:#123522}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.75rem}
h1,h2,h3,h4,h5{line-height:1.25;margin:0;overflow-wrap:anywhere}
h1{font-size:1.75rem}h2{font-size:1.25rem;margin-bottom:.75rem}h3{font-size:1.1rem;margin:1.5rem 0 .6rem}h4{display:inline;font-size:1rem}h5{font:600 .85rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate;color:var(--soft)}
p{margin:.25rem 0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99em}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:9}
.meta,.n,figcaption{color:var(--soft)}
.n{font-size:.9em}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:.75rem 0 0}
main>section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.25rem 1.4rem;margin:1.1rem 0}
code,pre{font:.9em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;unicode-bidi:isolate;overflow-wrap:anywhere}
code{background:var(--code);border-radius:4px;padding:.08em .35em}
pre{background:var(--code);border-radius:6px;margin:.4rem 0;padding:.45rem .7rem;white-space:pre-wrap}
.verdict{border-left:4px solid var(--good);background:var(--good-bg);padding:.6rem .9rem;border-radius:4px;margin-bottom:.9rem}
.v0 b{color:var(--good)}.v1,.v2{border-color:var(--error);background:var(--error-bg)}.v1 b,.v2 b{color:var(--error)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.6rem;list-style:none;padding:0;margin:0 0 .9rem}
.tiles li>*{display:block;height:100%;border:1px solid var(--line);border-radius:8px;padding:.6rem .8rem;color:var(--soft);text-decoration:none;font-size:.87rem;line-height:1.35}
.tiles b{display:block;font-size:1.7rem;line-height:1.15;color:var(--text);font-variant-numeric:tabular-nums}
.tiles a:hover{border-color:var(--accent)}
.tiles .error b{color:var(--error)}.tiles .warning b{color:var(--warning)}.tiles .note b{color:var(--note)}
.tiles .live>*{background:var(--live-bg);border-color:var(--live-bg);color:var(--live)}.tiles .live b{color:var(--live)}
.limits{margin:.3rem 0;padding-left:1.2rem}.limits li{overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:36rem;font-size:.93rem}
th,td{text-align:left;font-weight:400;padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
thead th{color:var(--soft);font-size:.85rem;overflow-wrap:normal}
tbody tr:last-child>*{border-bottom:0}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.tag{display:inline-block;border-radius:4px;padding:.05em .5em;font-size:.78rem;font-weight:600;line-height:1.5;background:var(--note-bg);color:var(--note);overflow-wrap:anywhere;unicode-bidi:isolate}
.tag.error,.tag.warning,.tag.note{white-space:nowrap}
.tag.error{background:var(--error-bg);color:var(--error)}.tag.warning{background:var(--warning-bg);color:var(--warning)}.tag.live{background:var(--live-bg);color:var(--live)}
figure{margin:0 0 .75rem}svg{display:block;width:100%;height:auto}svg text{font-size:12px;fill:var(--soft)}svg line{stroke:var(--line)}
rect.error{fill:var(--error)}rect.warning{fill:var(--warning)}rect.note{fill:var(--note);opacity:.55}rect.out{fill-opacity:.3;stroke:currentColor;stroke-width:1}rect.error.out{stroke:var(--error)}rect.warning.out{stroke:var(--warning)}rect.note.out{stroke:var(--note)}
figcaption{font-size:.85rem}.key{white-space:nowrap}.key i{display:inline-block;width:.75em;height:.75em;border-radius:2px;margin:0 .3em 0 .7em}
.key .error{background:var(--error)}.key .warning{background:var(--warning)}.key .note{background:var(--note);opacity:.55}
summary{cursor:pointer}
.timeline{list-style:none;margin:.75rem 0 0 .4rem;padding:0;border-left:2px solid var(--line)}
.timeline>li{position:relative;padding:0 0 .8rem 1.2rem;content-visibility:auto;contain-intrinsic-size:auto 4rem}
.timeline>li::before{content:"";position:absolute;left:0;top:.5rem;width:.7rem;height:2px;background:var(--soft)}
.timeline time{font-weight:600;font-variant-numeric:tabular-nums}
.timeline ul{list-style:none;margin:.1rem 0 0;padding:0;overflow-wrap:anywhere}
.plus,.minus{color:var(--soft);font-size:.87rem}.minus{color:var(--good)}
.plan h3{margin-top:1.6rem}.plan h4{display:block;margin:1.1rem 0 .3rem}.plan ul{margin:.3rem 0;padding-left:1.25rem}
.plan .step{border:1px solid var(--line);border-radius:8px;margin:.8rem 0;padding:.1rem .95rem .65rem}
.plan .boxes{list-style:none;padding:0}.boxes li{margin:.15rem 0}.boxes label{display:flex;gap:.55rem;align-items:baseline;cursor:pointer}.boxes span{min-width:0;overflow-wrap:anywhere}
.boxes input{min-height:0;width:1.05em;height:1.05em;flex:none;margin:0;transform:translateY(.15em);accent-color:var(--accent)}
.boxes label:has(:checked){color:var(--soft)}
.shell{white-space:pre-wrap}
.plan .tools{display:flex;flex-wrap:wrap;gap:.4rem .9rem;align-items:center;margin:0 0 .6rem}
#filter{display:flex;flex-wrap:wrap;gap:.5rem .8rem;align-items:end;background:var(--card);border-bottom:1px solid var(--line);padding:.6rem 0}
#filter[hidden]{display:none}
#filter label{display:flex;flex-direction:column;gap:.3rem;font-size:.8rem;color:var(--soft)}
#filter .wide{flex:1 1 12rem}
input,select,button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--soft);border-radius:6px;padding:.3rem .55rem;min-height:2.2rem;max-width:16rem}
.wide input{max-width:none;width:100%}
button{cursor:pointer}
#count{flex-basis:100%;font-size:.87rem;color:var(--soft)}
.rule{border:1px solid var(--line);border-left:4px solid var(--note);border-radius:8px;margin:0 0 .8rem;padding:.65rem .95rem}
.level.error .rule{border-left-color:var(--error)}.level.warning .rule{border-left-color:var(--warning)}
.path{margin:.8rem 0 0}
.path ul{list-style:none;margin:.15rem 0 0;padding:0}
.path li{border-top:1px solid var(--line);padding:.5rem 0;content-visibility:auto;contain-intrinsic-size:auto 11rem}
li:target{background:var(--note-bg);box-shadow:0 0 0 .45rem var(--note-bg)}
dl{display:grid;grid-template-columns:7.5rem 1fr;gap:.1rem .8rem;margin:.35rem 0 0;font-size:.9rem}
dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere;unicode-bidi:isolate}
.advice{font-size:.95rem;margin:.55rem 0}
.against{color:var(--warning)}
footer{padding:1rem 1.25rem 3rem;color:var(--soft);font-size:.87rem}
[hidden]{display:none!important}
@media (min-width:62rem){#filter{position:sticky;top:0;z-index:5}html{scroll-padding-top:8.5rem}}
@media (max-width:40rem){dl{grid-template-columns:1fr}dt{font-weight:600}main>section{padding:1rem}}
@media print{
:root{color-scheme:light;--bg:#fff;--card:#fff;--text:#000;--soft:#444;--line:#bbb;--code:#f2f2f2;--accent:#000;--error:#a11;--error-bg:#fff;--warning:#6b4200;--warning-bg:#fff;--note:#333;--note-bg:#fff;--live:#000;--live-bg:#fff;--good:#145c33;--good-bg:#fff}
@page{margin:16mm 14mm}
body{font-size:10pt}
header,main,footer{max-width:none;padding:0}
nav,#filter,.skip{display:none!important}
main>section{border:0;padding:0;margin:6mm 0}
details::details-content{content-visibility:visible;display:block}
.path li,.timeline>li{content-visibility:visible;break-inside:avoid}
h2,h3,h4,h5,summary,.advice{break-after:avoid}
.plan{break-before:page}.plan .step{border-width:0 0 0 3px;border-radius:0;padding:0 0 0 4mm;break-inside:avoid}
.plan button,.only-plan header nav,.only-plan main>section:not(.plan){display:none}.only-plan .plan{break-before:auto}
.boxes li,.shell{break-inside:avoid}.boxes input{appearance:auto}#done{display:none}
tr,figure,.tiles,.verdict{break-inside:avoid}
summary{list-style:none}
a{text-decoration:none}
.tag,.tiles .live>*{border:1px solid currentColor}
.rule{border-width:0 0 0 3px;border-radius:0}
.scroll{overflow:visible}table{min-width:0}
*{print-color-adjust:exact}
}
`;
var SUPPRESSED_LISTED = 200;
function summarySection(report) {
  const { findings, exitCode } = report;
  const counts = (0, import_cli4.countLevels)(findings);
  const tiles = import_cli4.LEVELS.map(
    (level) => tile(level, counts[level], counts[level] === 1 ? level : `${level}s`, `#${level}`)
  );
  const secrets = findings.filter(isSecret);
  tiles.push(tile("", countValues(secrets), "different secrets"));
  tiles.push(tile("live", countValues(secrets.filter(isLive)), "in use today", "#live"));
  if (findings.some(({ history }) => history !== void 0)) {
    tiles.push(tile("", findings.filter(isPresent).length, "findings still in HEAD"));
    tiles.push(tile("", findings.filter((finding) => !isPresent(finding)).length, "only in the history"));
  }
  return `<section aria-labelledby="summary"><h2 id="summary">Summary</h2>
<p class="verdict v${exitCode}"><b>${VERDICTS[exitCode]}</b> ${text(verdict(report))} <span class="n">Exit code ${exitCode}.</span></p>
<ul class="tiles">${tiles.join("")}</ul>
<p>Looked at: ${text((0, import_cli4.coverageTotals)(report.coverage))}.</p>
${list((0, import_cli4.coverageDetails)(report.coverage), "limits")}</section>
`;
}
var VERDICTS = ["Passed.", "Failed.", "Incomplete."];
function verdict({ findings, failOn, exitCode }) {
  if (exitCode === 2) return "Something that was asked for could not be read. This is not an all-clear.";
  if (failOn === "never") return `${(0, import_cli4.plural)(findings.length, "finding")}; no level was set to fail.`;
  const grave = findings.filter(({ level }) => import_cli4.LEVELS.indexOf(level) <= import_cli4.LEVELS.indexOf(failOn)).length;
  const bar = failOn === "error" ? "level error" : `level ${failOn} or above`;
  return grave === 0 ? `No finding of ${bar}.` : `${(0, import_cli4.plural)(grave, "finding")} of ${bar}.`;
}
function tile(kind, count, label, href) {
  const inner = `<b>${count.toLocaleString("en-US")}</b> ${label}`;
  const linked = href !== void 0 && count > 0 ? `<a href="${href}">${inner}</a>` : `<span>${inner}</span>`;
  return `<li class="${count > 0 ? kind : "none"}">${linked}</li>`;
}
function liveSection({ findings, rules }, ids) {
  const values = /* @__PURE__ */ new Map();
  for (const finding of findings.filter((one) => isSecret(one) && isLive(one))) {
    values.set(finding.valueGroup, [...values.get(finding.valueGroup) ?? [], finding]);
  }
  if (values.size === 0) return "";
  const rows = [...values.values()].map((places) => {
    const { ruleId, redacted, live = "" } = places[0];
    const links = places.slice(0, 5).map((place) => {
      const name = `${place.path.text}:${place.region.startLine}`;
      return `<a href="#${ids.get(place)}">${text(name)}</a>`;
    });
    const more = places.length > links.length ? ` and ${places.length - links.length} more` : "";
    return `<tr><td>${text(rules.get(ruleId)?.title ?? ruleId)}</td><td>${code(redacted)}</td><td>${text(live)}</td><td>${links.join("<br>")}${more}</td></tr>`;
  });
  return `<section aria-labelledby="live"><h2 id="live">Rotate these first</h2>
<p>${(0, import_cli4.plural)(values.size, "secret")} found here ${values.size === 1 ? "is" : "are"} in use today. Whoever has read the repository can use ${values.size === 1 ? "it" : "them"} now.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="live"><table><thead><tr><th scope="col">Secret</th><th scope="col">Value</th><th scope="col">In use as</th><th scope="col">Stands in</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div></section>
`;
}
function rulesSection(groups) {
  if (groups.length === 0) return "";
  const rows = groups.map(({ id, level, ruleId, rule, findings }) => {
    const paths = new Set(findings.map(({ path }) => path.text)).size;
    const live = findings.filter(isLive).length;
    const cells = [countValues(findings) || "\u2013", findings.length, paths, live || "\u2013"];
    return `<tr><td><b class="tag ${level}">${level}</b></td><th scope="row"><a href="#${id}">${text(rule?.title ?? ruleId)}</a></th>${cells.map((cell) => `<td class="num">${cell}</td>`).join("")}</tr>`;
  });
  return `<section aria-labelledby="kinds"><h2 id="kinds">By rule</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="kinds"><table><thead><tr><th scope="col">Level</th><th scope="col">Rule</th><th scope="col" class="num">Different secrets</th><th scope="col" class="num">Findings</th><th scope="col" class="num">Paths</th><th scope="col" class="num">In use</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div></section>
`;
}
function remarksSection({ warnings, suppressed }) {
  if (warnings.length + suppressed.length === 0) return "";
  const counts = /* @__PURE__ */ new Map();
  for (const { suppressedBy } of suppressed)
    counts.set(suppressedBy.kind, (counts.get(suppressedBy.kind) ?? 0) + 1);
  const kinds2 = [...counts].map(([kind, count]) => `${count} by ${text(kind)}`).join(", ");
  const rows = suppressed.slice(0, SUPPRESSED_LISTED).map(
    ({ path, region, ruleId, suppressedBy }) => `<li>${code(`${path.text}:${region.startLine}`)} ${text(ruleId)}: ${text(suppressedBy.reason)}</li>`
  );
  const rest = suppressed.length - rows.length;
  if (rest > 0) rows.push(`<li>and ${rest} more, which the JSON report lists</li>`);
  const taken = suppressed.length === 0 ? "" : `<details><summary>${(0, import_cli4.plural)(suppressed.length, "finding")} taken out: ${kinds2}</summary><ul>${rows.join("\n")}</ul></details>`;
  return `<section aria-labelledby="remarks"><h2 id="remarks">Remarks</h2>
${list(warnings, "limits")}${taken}</section>
`;
}
function list(sentences, kind) {
  if (sentences.length === 0) return "";
  return `<ul class="${kind}">${sentences.map((sentence) => `<li>${text(sentence)}</li>`).join("\n")}</ul>`;
}
var WIDTH = 960;
var TOP = 22;
var BASE = 118;
var TALLEST = BASE - TOP;
var MOST = 48;
function chart(changes) {
  const months = changes.flatMap(({ time, ...rest }) => {
    const date = day(time);
    return date === void 0 ? [] : [{ ...rest, month: Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 }];
  });
  if (months.length === 0) return "";
  const first = months.reduce((least, { month }) => Math.min(least, month), Number.POSITIVE_INFINITY);
  const last = months.reduce((most2, { month }) => Math.max(most2, month), 0);
  const span = [1, 3, 12].find((size) => Math.floor(last / size) - Math.floor(first / size) < MOST);
  if (span === void 0) return "";
  const start = Math.floor(first / span);
  const periods = Array.from({ length: Math.floor(last / span) - start + 1 }, (_, i) => ({
    name: periodName((start + i) * span, span),
    came: emptyCounts(),
    went: emptyCounts()
  }));
  if (periods.length < 2) return "";
  for (const { month, level, isRemoval } of months) {
    const { came, went } = periods[Math.floor(month / span) - start];
    (isRemoval ? went : came)[level]++;
  }
  const most = Math.max(...periods.flatMap(({ came, went }) => [total(came), total(went)]));
  const unit = TALLEST / most;
  const below = Math.max(...periods.map(({ went }) => heightOf(went, unit)));
  const labels = BASE + 18 + (below === 0 ? 0 : below + 14);
  const step = WIDTH / periods.length;
  const every = Math.ceil(periods.length / 12);
  const parts2 = periods.map(({ name, came, went }, i) => {
    const x = (i * step).toFixed(1);
    const isLabelled = i % every === 0 && i * step + 56 <= WIDTH;
    const label = isLabelled ? `<text x="${x}" y="${labels}">${name}</text>` : "";
    if (total(came) + total(went) === 0) return label;
    const place = { x, width: Math.min(step * 0.8, 60).toFixed(1), unit };
    const title = [said("came in", came), said("taken out", went)].filter(Boolean).join("; ");
    return `<g><title>${name}: ${title}</title>${stack(came, place, -1)}${stack(went, place, 1)}</g>${label}`;
  });
  const period = span === 1 ? "month" : span === 3 ? "quarter" : "year";
  const peak = periods.reduce((a, b) => total(b.came) > total(a.came) ? b : a);
  const out = below === 0 ? "" : " and were taken out";
  const sum = `Findings by the ${period} in which they came in${out}, from ${periods[0]?.name} to ${periods.at(-1)?.name}; most came in in ${peak.name}: ${total(peak.came)}.`;
  const caption = below === 0 ? `Findings by the ${period} in which they came in.` : `Findings by the ${period} in which they came in (up) and were taken out (down).`;
  return `<figure><svg viewBox="0 0 ${WIDTH} ${(labels + 14).toFixed(0)}" role="img" aria-label="${sum}"><line x1="0" y1="${BASE}" x2="${WIDTH}" y2="${BASE}"/>${parts2.join("")}</svg>
<figcaption>${caption} <span class="key"><i class="error"></i>error <i class="warning"></i>warning <i class="note"></i>note</span></figcaption></figure>
`;
}
function emptyCounts() {
  return { error: 0, warning: 0, note: 0 };
}
function total({ error, warning, note }) {
  return error + warning + note;
}
function barHeight(count, unit) {
  return count === 0 ? 0 : Math.max(2, count * unit);
}
function heightOf(counts, unit) {
  return import_cli6.LEVELS.reduce((sum, level) => sum + barHeight(counts[level], unit), 0);
}
function stack(counts, { x, width, unit }, direction) {
  if (total(counts) === 0) return "";
  let edge = BASE;
  const rects = import_cli6.LEVELS.filter((level) => counts[level] > 0).map((level) => {
    const height = barHeight(counts[level], unit);
    const y2 = direction === 1 ? edge : edge - height;
    edge += direction * height;
    const kind = direction === 1 ? `${level} out` : level;
    return `<rect class="${kind}" x="${x}" y="${y2.toFixed(1)}" width="${width}" height="${height.toFixed(1)}"/>`;
  });
  const y = direction === 1 ? edge + 12 : edge - 4;
  return `${rects.join("")}<text x="${x}" y="${y.toFixed(1)}">${total(counts)}</text>`;
}
function said(verb, counts) {
  const words2 = import_cli6.LEVELS.filter((level) => counts[level] > 0).map((level) => (0, import_cli6.plural)(counts[level], level));
  return words2.length === 0 ? "" : `${verb}: ${words2.join(", ")}`;
}
function periodName(month, span) {
  const year = Math.floor(month / 12);
  if (span === 12) return String(year);
  if (span === 3) return `${year} Q${Math.floor(month % 12 / 3) + 1}`;
  return `${year}-${String(month % 12 + 1).padStart(2, "0")}`;
}
var OPEN_UP_TO = 25;
var NAMED2 = 3;
function timelineSection(report, ids) {
  const steps = stepsOf(report);
  if (steps.length === 0) return "";
  const changes = steps.flatMap(
    ({ time, came, went }) => time === void 0 ? [] : [
      ...came.map(({ level }) => ({ time, level, isRemoval: false })),
      ...went.map(({ level }) => ({ time, level, isRemoval: true }))
    ]
  );
  const gone = report.findings.filter((finding) => !isPresent(finding));
  const staying = gone.filter(
    ({ history, object }) => history?.removedIn === void 0 && object?.type === "blob"
  );
  const removal = staying.length > 0 ? `<p class="n">${(0, import_cli5.plural)(staying.length, "finding")} that HEAD does not have ${staying.length === 1 ? "was" : "were"} never taken out: other branches, tags or stashes still have ${staying.length === 1 ? "it" : "them"}.</p>
` : "";
  const items = steps.map((step) => stepItem(step, report, ids));
  const open = steps.length <= OPEN_UP_TO ? " open" : "";
  return `<section aria-labelledby="timeline"><h2 id="timeline">Timeline</h2>
${chart(changes)}${removal}<details${open}><summary>${(0, import_cli5.plural)(steps.length, "commit")} that brought something in or took it out</summary>
<ol class="timeline">
${items.join("")}</ol></details></section>
`;
}
function stepsOf({ findings, commitTimes }) {
  const steps = /* @__PURE__ */ new Map();
  const at = (commit) => {
    const known = steps.get(commit);
    if (known !== void 0) return known;
    const step = { commit, time: commitTimes?.get(commit), came: [], went: [] };
    steps.set(commit, step);
    return step;
  };
  for (const finding of findings) {
    const { history, object } = finding;
    const first = object?.type === "commit" ? object.id : history?.commits[0];
    if (first !== void 0) at(first).came.push(finding);
    if (history?.removedIn !== void 0) at(history.removedIn).went.push(finding);
  }
  const dated = [...commitTimes?.keys() ?? []].flatMap((commit) => steps.get(commit) ?? []);
  return [...dated, ...[...steps.values()].filter(({ time }) => time === void 0)];
}
function stepItem({ commit, time, came, went }, report, ids) {
  const date = day(time);
  const when = date === void 0 ? "" : `<time datetime="${date}">${date}</time> `;
  const lines = [...kinds("came in", came, report, ids), ...kinds("removed", went, report, ids)];
  return `<li>${when}${code((0, import_cli5.shortId)(commit))}<ul>${lines.join("")}</ul></li>
`;
}
function kinds(verb, findings, { rules }, ids) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { level, ruleId } = finding;
    const key = `${import_cli5.LEVELS.indexOf(level)} ${ruleId}`;
    const group = groups.get(key) ?? { level, ruleId, members: [] };
    group.members.push(finding);
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, { level, ruleId, members }]) => {
    const named = members.slice(0, NAMED2).map((finding) => {
      const live = finding.live === void 0 ? "" : ' <b class="tag live">in use</b>';
      return `<a href="#${ids.get(finding)}">${text(finding.path.text)}</a>${live}`;
    });
    const rest = members.length > NAMED2 ? ` and ${members.length - NAMED2} more` : "";
    const times = members.length > 1 ? `${members.length} \xD7 ` : "";
    const since = verb === "came in" && !members.some(isPresent) ? ' <span class="n">(gone from HEAD)</span>' : "";
    return `<li><span class="${verb === "removed" ? "minus" : "plus"}">${verb}</span> <b class="tag ${level}">${level}</b> ${times}${text(rules.get(ruleId)?.title ?? ruleId)}: ${named.join(", ")}${rest}${since}</li>`;
  });
}
var reportHtml = (report) => {
  const groups = groupByRule(report);
  const ids = findingIds(report);
  const sections = [
    summarySection(report),
    liveSection(report, ids),
    rulesSection(groups),
    timelineSection(report, ids),
    planSection(report.plan, ids),
    findingsSection(report, groups, ids),
    remarksSection(report)
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Secret audit: ${TITLES[report.source]}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>Secret audit: ${TITLES[report.source]}</h1>
<p class="meta">${subtitle(report)}</p>
<nav aria-label="Sections"><ul>${contents(sections)}</ul></nav>
</header>
<main>
${sections.join("")}</main>
<footer><p>Made by hushlint ${text(report.version)}. Values are redacted; the page holds no clear secret. Treat it as confidential all the same: it tells where secrets are.</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
};
var POLICY = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
function hash(content) {
  return `sha256-${createHash2("sha256").update(content, "utf8").digest("base64")}`;
}
var TITLES = {
  staged: "what is about to be committed",
  worktree: "the files",
  range: "a range of commits",
  push: "what is pushed",
  history: "the full history",
  stdin: "one text",
  image: "a container image",
  inventory: "the inventory"
};
function subtitle({ head, failOn, version }) {
  const at = head === void 0 ? "" : `At commit ${code((0, import_cli.shortId)(head))}. `;
  const fails = failOn === "never" ? "No level fails." : `Level that fails: ${failOn}.`;
  return `${at}${fails} hushlint ${text(version)}.`;
}
function contents(sections) {
  return sections.map((section) => /<h2 id="([a-z]+)">([^<]+)/.exec(section)).map((match) => match === null ? "" : `<li><a href="#${match[1]}">${match[2]}</a></li>`).join("");
}
function findingsSection(report, groups, ids) {
  const body = groups.length === 0 ? "<p>No findings.</p>" : `${filterForm(report, groups)}<p id="none" hidden>No finding fits the filter.</p>
${import_cli.LEVELS.map(
    (level) => levelSection(
      level,
      groups.filter((group) => group.level === level),
      ids,
      report
    )
  ).join("")}`;
  return `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${body}</section>
`;
}
function filterForm({ findings }, groups) {
  const option = (value, label) => `<option value="${text(value)}">${text(label)}</option>`;
  const levels = import_cli.LEVELS.filter((level) => groups.some((group) => group.level === level));
  const titles = new Map(groups.map(({ ruleId, rule }) => [ruleId, rule?.title ?? ruleId]));
  const rules = [...titles].sort(([a, x], [b, y]) => x < y ? -1 : x > y ? 1 : a < b ? -1 : 1);
  const states = [
    ...findings.some(({ live }) => live !== void 0) ? [option("live", "In use today")] : [],
    ...findings.some(({ history }) => history !== void 0) ? [option("head", "Still in HEAD"), option("gone", "Only in the history")] : []
  ];
  const state = states.length === 0 ? "" : `<label>State <select name="state">${option("", "All")}${states.join("")}</select></label>`;
  return `<form id="filter" role="search" aria-label="Filter findings" hidden>
<label class="wide">Search (press /) <input type="search" name="q" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
<label>Level <select name="level">${option("", "All")}${levels.map((level) => option(level, level)).join("")}</select></label>
<label>Rule <select name="rule">${option("", "All")}${rules.map(([id, title]) => option(id, title)).join("")}</select></label>
${state}
<button type="reset">Clear</button>
<output id="count" aria-live="polite"></output>
</form>
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportHtml
});
