import {
  ignoredHere,
  ignoredPaths
} from "./shared-git-ignored.js";
import "./shared-git-commits.js";
import "./shared-runtime.js";
export {
  ignoredHere,
  ignoredPaths
};
