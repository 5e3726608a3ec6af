import {
  auditOf,
  contents,
  documentOf,
  placesOf,
  planOf
} from "./shared-cli-audit-plan.js";
import "./shared-reporters-json.js";
import "./shared-runtime.js";
export {
  auditOf,
  contents,
  documentOf,
  placesOf,
  planOf
};
