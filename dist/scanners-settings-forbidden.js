import "./shared-runtime.js";

// src/scanners/settings/forbidden.ts
function forbiddenValues(entries) {
  return entries.map(({ name, values, only, where, level, reason }) => {
    const parts = name.split("*");
    const given = new Set((only ?? values ?? []).map((value) => value.toLowerCase()));
    return {
      takes: (variable) => matches(parts, variable),
      refuses: (value) => value !== "" && given.has(value.toLowerCase()) === (only === void 0),
      stage: where === "production" ? "production" : "any",
      ...{ level, reason: reason.replace(/[.\s]+$/, "") },
      literal: parts.reduce((longest, part) => part.length > longest.length ? part : longest, "")
    };
  });
}
function matches(parts, name) {
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return name === first;
  const last = rest.at(-1) ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = name.length - last.length;
  for (const part of rest.slice(0, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
export {
  forbiddenValues
};
