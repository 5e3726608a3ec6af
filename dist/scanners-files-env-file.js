import {
  describeEnvFile,
  scanEnvironmentFile
} from "./shared-scanners-files-env-file.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";
export {
  describeEnvFile,
  scanEnvironmentFile
};
