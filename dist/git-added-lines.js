import {
  commitLines,
  meetsAdded,
  pairOf,
  stagedLines
} from "./shared-git-added-lines.js";
import "./shared-git-records.js";
import "./shared-runtime.js";
export {
  commitLines,
  meetsAdded,
  pairOf,
  stagedLines
};
