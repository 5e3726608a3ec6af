import {
  leavesOf
} from "./shared-scanners-identifiers-leaves.js";
import "./shared-scanners-deploy-prefilter.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/identifiers/firebase.ts
import { placeholderFor } from "./cli.js";
import { isPlaceholder } from "./cli.js";
import { isKnownGoogleProject } from "./cli.js";
async function scanFirebase(document) {
  const { path, text } = document;
  return (await leavesOf(document, "json")).flatMap(({ path: keys, value, start, end }) => {
    if (keys[0] !== "projects" || keys.length !== 2) return [];
    if (!/^[a-z][a-z0-9-]{4,29}$/.test(value) || value.startsWith("demo-")) return [];
    if (isPlaceholder(value) || isKnownGoogleProject(value)) return [];
    const replacement = placeholderFor({ name: "project-id" }, value, text, path);
    return [{ rule: "firebase-default-project", start, end, value, subject: value, replacement }];
  });
}
export {
  scanFirebase
};
