// src/sources/stdin.ts
import { count, emptyCoverage, skip } from "./cli.js";
function stdinSource(options) {
  const coverage = emptyCoverage();
  const path = { text: options.path ?? "stdin" };
  async function read(visit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of options.input) {
      size += chunk.length;
      if (size <= options.maxBytes) chunks.push(chunk);
    }
    if (size > options.maxBytes) {
      skip(coverage, "too-large", path.text, size);
      coverage.incomplete = true;
      return;
    }
    const bytes = Buffer.concat(chunks);
    count(coverage, bytes.length);
    await visit({ type: "blob", bytes, paths: [path] });
  }
  return { name: "stdin", read, locate: async (found) => placeAtPaths(found), coverage };
}
function placeAtPaths(found) {
  return found.flatMap(
    ({ paths, detections }) => paths.flatMap((path) => detections.map((detection) => ({ detection, path, isNew: true })))
  );
}

export {
  stdinSource,
  placeAtPaths
};
