// src/scanners/lines/properties.ts
function propertiesIn(text) {
  const found = [];
  let at = 0;
  while (at < text.length) {
    at = skip(text, at, " 	\f\r\n");
    const first = text.charAt(at);
    if (first === "#" || first === "!") {
      at = lineEnd(text, at);
      continue;
    }
    const end = logicalEnd(text, at);
    const keyEnd = endOfKey(text, at, end);
    let start = skip(text, keyEnd, " 	\f", end);
    if (start < end && (text[start] === "=" || text[start] === ":"))
      start = skip(text, start + 1, " 	\f", end);
    const written = text.slice(start, end);
    const value = unescaped(written);
    if (keyEnd > at) {
      const scalar = {
        type: "scalar",
        value: value.trimEnd(),
        start,
        end: start + written.trimEnd().length,
        isText: true
      };
      found.push({ key: unescaped(text.slice(at, keyEnd)), value: scalar });
    }
    at = end + 1;
  }
  return found;
}
function skip(text, from, characters, end = text.length) {
  let at = from;
  while (at < end && characters.includes(text.charAt(at))) at++;
  return at;
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
  let at = from;
  while (at < end && !"=: 	\f\r\n".includes(text.charAt(at))) at += text[at] === "\\" ? 2 : 1;
  return Math.min(at, end);
}
function unescaped(written) {
  if (!written.includes("\\")) return written;
  return written.replace(
    /\\(?:u([\da-fA-F]{4})|\r?\n[ \t\f]*|([^\n]))/g,
    (_, code, plain) => code !== void 0 ? String.fromCharCode(Number.parseInt(code, 16)) : { n: "\n", t: "	", r: "\r", f: "\f" }[plain ?? ""] ?? plain ?? ""
  );
}

export {
  propertiesIn
};
