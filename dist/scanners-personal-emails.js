import "./shared-runtime.js";

// src/scanners/personal/emails.ts
import { isPublicEmail } from "./cli.js";
function scanEmails({ text, path }) {
  const document = /\.(?:mdx?|rst|adoc|txt)$/i.test(path);
  return [...text.matchAll(form)].flatMap((match) => {
    const [value] = match;
    const start = match.index;
    if (isPublicEmail(value) || isTrailer(text, start)) return [];
    const replacement = document ? "<email>" : "user@example.com";
    return [{ rule: "personal-email", start, end: start + value.length, value, subject: value, replacement }];
  });
}
var form = /(?<![\w.%+@/:-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,60}@(?:[A-Za-z0-9-]{1,60}\.){1,4}[A-Za-z]{2,12}(?![\w@-])/g;
function isTrailer(text, offset) {
  const line = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
  return /^[\s*#/]*(?:(?:Signed-off|Co-authored|Reviewed|Reported|Acked|Tested)-by|Copyright|@author|Author)\b/i.test(
    line
  );
}
export {
  scanEmails
};
