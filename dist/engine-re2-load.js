const { createRequire } = globalThis.process.getBuiltinModule("node:module");
import "./shared-runtime.js";

// src/engine/re2-load.ts
function startRe2() {
  const require2 = createRequire(import.meta.url);
  const path = resolve(require2);
  delete require2.cache[path];
  return silently(() => require2(path));
}
function resolve(require2) {
  try {
    return require2.resolve("./re2.cjs");
  } catch {
    return require2.resolve("re2-wasm/build/wasm/re2.js");
  }
}
function silently(load) {
  const terminal = globalThis.console;
  const { log, warn } = terminal;
  terminal.log = terminal.warn = () => {
  };
  try {
    return load();
  } finally {
    terminal.log = log;
    terminal.warn = warn;
  }
}
export {
  startRe2
};
