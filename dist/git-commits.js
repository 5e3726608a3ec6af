import {
  addedTextLines,
  anyRoot,
  between,
  changedPaths,
  commitTimes,
  commitsBetween,
  fileAt,
  mergeBases,
  parentsOf,
  worktreeRoot
} from "./shared-git-commits.js";
import "./shared-runtime.js";
export {
  addedTextLines,
  anyRoot,
  between,
  changedPaths,
  commitTimes,
  commitsBetween,
  fileAt,
  mergeBases,
  parentsOf,
  worktreeRoot
};
