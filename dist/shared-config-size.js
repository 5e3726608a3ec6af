// src/config/size.ts
function parseSize(text) {
  const match = /^(\d+(?:\.\d+)?) ?(?:([kmg])(i)?)?b?$/i.exec(String(text).trim());
  if (match === null) return void 0;
  const power = " kmg".indexOf(match[2]?.toLowerCase() ?? " ");
  const bytes = Math.floor(Number(match[1]) * (match[3] === void 0 ? 1e3 : 1024) ** power);
  return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : void 0;
}

export {
  parseSize
};
