import "./shared-runtime.js";

// src/scanners/files/tracked.ts
import { namedFile } from "./cli.js";
async function checkTrackedFiles(repository) {
  const paths = [...repository.changed ?? await repository.paths()].sort();
  const hits = [];
  for (const path of paths) {
    const named = namedFile(path);
    if (named === void 0 || await repository.read(path) === void 0) continue;
    hits.push({
      rule: named.rule,
      ...{ path, start: 0, end: 0, value: named.rule, subject: named.rule },
      message: `This file is ${named.what}.`
    });
  }
  return { hits };
}
export {
  checkTrackedFiles
};
