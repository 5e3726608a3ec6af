// src/reporters/sarif-uri.ts
function artifactUri(path) {
  const bytes = path.raw === void 0 ? Buffer.from(path.text, "utf8") : Buffer.from(path.raw);
  let uri = "";
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    uri += /[A-Za-z0-9._~/-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return uri.replace(/^(?:\.?\/+)+/, "") || "unnamed";
}

export {
  artifactUri
};
