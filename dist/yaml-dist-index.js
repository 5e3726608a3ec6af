import {
  require_dist
} from "./shared-yaml-dist-compose-compose-collection.js";
import "./shared-runtime.js";
export default require_dist();
