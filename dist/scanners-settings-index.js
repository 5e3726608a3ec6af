import {
  readSettings
} from "./shared-scanners-settings-read.js";
import {
  judgeSetting
} from "./shared-scanners-settings-judge.js";
import "./shared-scanners-compose-interpolation.js";
import "./shared-scanners-lines-properties.js";
import "./shared-scanners-deploy-variables.js";
import "./shared-scanners-tree-node.js";
import "./shared-runtime.js";

// src/scanners/settings/index.ts
import { mayBreakRule } from "./cli.js";
import { settingsSyntaxOf } from "./cli.js";
async function scanSettings(document, { settings }) {
  const syntax = settingsSyntaxOf(document.path);
  if (syntax === void 0 || !mayBreakRule(document.text, settings)) return [];
  try {
    return (await readSettings(document)).flatMap((setting) => judgeSetting(setting, settings));
  } catch {
    return [];
  }
}
export {
  scanSettings
};
