import {
  globMatcher
} from "./shared-config-glob.js";

// src/config/managed.ts
function managedVariables(entries) {
  return entries.map(({ module, variables }) => ({ module, variables, isModule: globMatcher([module]) }));
}

export {
  managedVariables
};
