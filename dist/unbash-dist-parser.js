import {
  forEachChild,
  parse,
  parseRegion
} from "./shared-unbash-dist-ansi-c.js";
import "./shared-runtime.js";
export {
  forEachChild,
  parse,
  parseRegion
};
