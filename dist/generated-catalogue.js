import {
  needles,
  rules
} from "./shared-generated-catalogue.js";
import "./shared-runtime.js";
export {
  needles,
  rules
};
