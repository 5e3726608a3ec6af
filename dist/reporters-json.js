import {
  JSON_SCHEMA_VERSION,
  reportJson
} from "./shared-reporters-json.js";
import "./shared-runtime.js";
export {
  JSON_SCHEMA_VERSION,
  reportJson
};
