import {
  runScan,
  scanCommand
} from "./shared-cli-coverage.js";
import "./shared-cli-output-file.js";
import "./shared-reporters-wording.js";
import "./shared-config-size.js";
import "./shared-config-discover.js";
import "./shared-config-defaults.js";
import "./shared-package-json.js";
import "./shared-cli-io.js";
import "./shared-config-nearest.js";
import "./shared-printable.js";
import "./shared-errors.js";
import "./shared-runtime.js";
export {
  runScan,
  scanCommand
};
