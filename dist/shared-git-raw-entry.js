// src/git/raw-entry.ts
function rawEntry(bytes, start, end) {
  let at = start;
  while (bytes[at] === LF) at += 1;
  let sides = 0;
  while (bytes[at + sides] === COLON) sides += 1;
  if (sides === 0 || at >= end) return void 0;
  const modes = at + sides;
  const ids = modes + 7 * (sides + 1);
  const idLength = bytes.indexOf(SPACE, ids) - ids;
  const status = ids + (idLength + 1) * (sides + 1);
  return {
    sides,
    mode: bytes.toString("latin1", modes + 7 * sides, modes + 7 * sides + 6),
    ids,
    idLength,
    status: bytes.toString("latin1", status, end)
  };
}
function isZeroId(bytes, start, length) {
  for (let at = start; at < start + length; at++) if (bytes[at] !== ZERO) return false;
  return true;
}
var SUBMODULE = "160000";
var LF = 10;
var SPACE = 32;
var ZERO = 48;
var COLON = 58;

export {
  rawEntry,
  isZeroId,
  SUBMODULE
};
