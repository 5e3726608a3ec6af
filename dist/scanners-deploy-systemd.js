import {
  scanSystemd,
  systemdSettings
} from "./shared-scanners-deploy-systemd.js";
import "./shared-scanners-deploy-hits.js";
import "./shared-scanners-deploy-variables.js";
import "./shared-scanners-tree-node.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";
export {
  scanSystemd,
  systemdSettings
};
