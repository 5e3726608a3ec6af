import {
  hitsOf
} from "./shared-scanners-deploy-hits.js";
import {
  assignmentIn
} from "./shared-scanners-deploy-variables.js";

// src/scanners/lines/words.ts
function wordsIn(text, from = 0, to = text.length) {
  const words = [];
  let at = from;
  while (at < to) {
    while (at < to && isBlank(text.charCodeAt(at))) at++;
    if (at >= to) break;
    const start = at;
    let value = "";
    let quote = "";
    for (; at < to && (quote !== "" || !isBlank(text.charCodeAt(at))); at++) {
      const character = text.charAt(at);
      if (character === quote) quote = "";
      else if (quote === "" && (character === '"' || character === "'")) quote = character;
      else value += character;
    }
    words.push(placed(text, start, at, value));
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

// src/scanners/deploy/systemd.ts
var scanSystemd = ({ text }) => hitsOf("systemd-secret", systemdSettings(text));
function systemdSettings(text) {
  return [...settingsIn(text)];
}
function* settingsIn(text) {
  for (let at = 0; at < text.length; ) {
    const end = logicalEnd(text, at);
    const [, name, sign] = /^(Environment|SetCredential)(\s*=)/.exec(text.slice(at, at + 60)) ?? [];
    const from = at + (name?.length ?? 0) + (sign?.length ?? 0);
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
    at = end + 1;
  }
}
function logicalEnd(text, from) {
  for (let at = from; ; ) {
    const newline = text.indexOf("\n", at);
    if (newline < 0) return text.length;
    const last = text[newline - 1] === "\r" ? newline - 2 : newline - 1;
    if (last < from || text[last] !== "\\") return newline;
    at = newline + 1;
  }
}

export {
  wordsIn,
  scanSystemd,
  systemdSettings
};
