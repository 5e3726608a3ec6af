import {
  MESSAGE,
  throwAway
} from "./shared-cli-doctor-throw-away.js";
import "./shared-cli-doctor-environment.js";
import "./shared-runtime.js";
export {
  MESSAGE,
  throwAway
};
