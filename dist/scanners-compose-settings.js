import {
  settingsOfCompose,
  settingsOfService
} from "./shared-scanners-compose-settings.js";
import "./shared-scanners-compose-entries.js";
import "./shared-scanners-yaml-tree.js";
import "./shared-scanners-compose-interpolation.js";
import "./shared-yaml-browser-dist-compose-compose-collection.js";
import "./shared-runtime.js";
export {
  settingsOfCompose,
  settingsOfService
};
