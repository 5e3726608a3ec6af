// src/scanners/inventory/deploy/usage.ts
function usage(name, place, details) {
  const { role, reader, need, store, values, minLength } = details;
  return { name, place, role, reader, need, store, values, minLength, secretDefault: void 0, plain: false };
}
function usageAt({ path }, name, start, details) {
  return usage(name, { path, start, end: start + name.length }, details);
}
function interpolated(source, start, end, details) {
  const found = [];
  const text = source.text.slice(start, end);
  for (const match of text.matchAll(
    /(\$\$)|\$(?:\{([A-Za-z_][A-Za-z0-9_]*)([:?+-]{0,2})|([A-Za-z_][A-Za-z0-9_]*))/g
  )) {
    const [whole, escaped, braced, operator = "", plain] = match;
    const name = braced ?? plain;
    if (escaped !== void 0 || name === void 0) continue;
    const need = operator.includes("?") ? "required" : operator.includes("-") ? "default" : void 0;
    const at = start + match.index + whole.indexOf(name);
    found.push(usageAt(source, name, at, { ...details, need }));
  }
  return found;
}

export {
  usageAt,
  interpolated
};
