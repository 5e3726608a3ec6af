import {
  listRefs,
  mergeBase,
  readRepository,
  refuseAmbiguous,
  resolveCommit
} from "./shared-git-refs.js";
import "./shared-runtime.js";
export {
  listRefs,
  mergeBase,
  readRepository,
  refuseAmbiguous,
  resolveCommit
};
