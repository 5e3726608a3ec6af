import {
  require_picomatch
} from "./shared-picomatch-index.js";
import {
  __toESM
} from "./shared-runtime.js";

// src/config/glob.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var MAX_LENGTH = 500;
function compileGlob(glob) {
  const literal = glob.replace(/\\.|[()]/gs, (found) => found.length === 1 ? `\\${found}` : found);
  const whole = literal.endsWith("/") ? `${literal}**` : literal;
  return (0, import_picomatch.default)(whole, {
    dot: true,
    noextglob: true,
    nonegate: true,
    strictBrackets: true,
    windows: false
  });
}
function globMatcher(globs) {
  const tests = globs.map(compileGlob);
  return (path) => tests.some((test) => test(path));
}
function globProblem(glob) {
  if (glob.trim() === "") return "is empty";
  if (glob.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  if (glob.startsWith("!")) return 'begins with "!": globs cannot be negated here';
  if (glob.startsWith("/") || /^[A-Za-z]:[\\/]/.test(glob))
    return "is absolute: globs are relative to the root";
  if (/^\.\.?\//.test(glob))
    return `begins with "${glob.startsWith("..") ? ".." : "."}/": globs are relative to the root and cannot leave it`;
  try {
    compileGlob(glob);
  } catch {
    return 'has a bracket that is not closed (write "\\\\[" for the character itself)'.replace("\\\\", "\\");
  }
  return void 0;
}

export {
  compileGlob,
  globMatcher,
  globProblem
};
