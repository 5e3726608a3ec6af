// src/printable.ts
var UNSAFE = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what must be found
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu
);
function printable(text) {
  return text.replace(UNSAFE, visible);
}
function printableJson(value) {
  const text = JSON.stringify(value, void 0, 2);
  return `${text.replace(UNSAFE, (found) => found === "\n" ? found : units(found))}
`;
}
function visible(found) {
  if (found === "\n") return "\\n";
  if (found === "\r") return "\\r";
  const code = found.codePointAt(0) ?? 0;
  if (code < 256) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code < 65536 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}
function units(found) {
  let out = "";
  for (let i = 0; i < found.length; i++) out += `\\u${found.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return out;
}

export {
  printable,
  printableJson
};
