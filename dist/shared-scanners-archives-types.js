// src/scanners/archives/types.ts
var archiveLimits = {
  maxMember: 32 * 2 ** 20,
  maxTotal: 128 * 2 ** 20,
  maxMembers: 1e4
};
var TOO_LARGE = "a member is too large";
var TOO_MUCH = "it unpacks to too much";
var TOO_MANY = "it has too many members";
function unpackedOf(members, problems) {
  return { members, problem: problems.size === 0 ? void 0 : [...problems].join(", ") };
}
function damaged(error) {
  return `it is damaged (${error instanceof Error ? error.message : "unknown error"})`;
}

export {
  archiveLimits,
  TOO_LARGE,
  TOO_MUCH,
  TOO_MANY,
  unpackedOf,
  damaged
};
