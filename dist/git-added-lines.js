import {
  commitLines,
  meetsAdded,
  pairOf,
  stagedLines
} from "./shared-git-added-lines.js";
import "./shared-git-records.js";
import "./shared-git-diff.js";
import "./shared-git-raw-entry.js";
import "./shared-git-path.js";
import "./shared-errors.js";
import "./shared-runtime.js";
export {
  commitLines,
  meetsAdded,
  pairOf,
  stagedLines
};
