import {
  leavesOf
} from "./shared-scanners-identifiers-leaves.js";
import "./shared-scanners-deploy-prefilter.js";
import "./shared-scanners-secret-value.js";
import "./shared-runtime.js";

// src/scanners/identifiers/accounts.ts
import { placeholderFor } from "./cli.js";
import { isKnownAwsAccount } from "./cli.js";
import { ParseProblem } from "./cli.js";
async function scanAccounts(document) {
  const { path, text } = document;
  const leaves = await readable(document);
  return leaves.flatMap((leaf) => {
    const { value, start, end } = leaf;
    if (!/^\d{12}$/.test(value) || !isUnderAccounts(leaf) || isKnownAwsAccount(value)) return [];
    const replacement = placeholderFor({ name: "account-id", example: "123456789012" }, value, text, path);
    return [{ rule: "aws-account-list", start, end, value, subject: value, replacement }];
  });
}
async function readable(document) {
  try {
    return await leavesOf(document, /\.(?:tf|tfvars|hcl)$/.test(document.path) ? "hcl" : "data");
  } catch (error) {
    if (error instanceof ParseProblem) return [];
    throw error;
  }
}
function isUnderAccounts({ path }) {
  const last = path.at(-1);
  const above = path.slice(0, -1).findLast((part) => typeof part === "string");
  if (typeof last === "number") return typeof above === "string" && LIST.test(above);
  if (last === void 0 || NO_ACCOUNT.test(last)) return false;
  if (last === "default" || last === "AWS")
    return typeof above === "string" && (ACCOUNT.test(above) || LIST.test(above));
  return ACCOUNT.test(last) || typeof above === "string" && MAP.test(above);
}
var LIST = /(?:account|acct)(?:[_-]?(?:id|number))?s?$|^(?:aws)?principals?$|^owners?$|^identifiers$|accountids?$/i;
var MAP = /(?:account|acct)(?:[_-]?ids?)?s$|^account[_-]?map(?:ping)?s?$/i;
var ACCOUNT = /(?:^|[_-])(?:account|acct)(?:[_-]?ids?)?$|AccountId$/i;
var NO_ACCOUNT = /phone|fax|iban|bank|tax|vat|ean|isbn|gtin|time|date|created|updated|number|balance|amount|size|bytes/i;
export {
  scanAccounts
};
