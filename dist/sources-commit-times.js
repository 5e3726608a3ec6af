import {
  commitTimes
} from "./shared-git-commits.js";
import "./shared-runtime.js";

// src/sources/commit-times.ts
function timesOfCommits(cwd, findings) {
  const named = findings.flatMap(({ object, history }) => [
    ...object?.type === "commit" ? [object.id] : [],
    ...[...history?.commits ?? [], history?.lastTouched, history?.removedIn].filter(
      (id) => id !== void 0
    )
  ]);
  return commitTimes(cwd, [...new Set(named)]);
}
export {
  timesOfCommits
};
