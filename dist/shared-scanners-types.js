// src/scanners/types.ts
var ParseProblem = class extends Error {
  name = "ParseProblem";
  /** Offset in UTF-16 units, where it is known. */
  offset;
  /** @param message what is wrong, as the parser says it, without a full stop. */
  constructor(message, offset = 0) {
    super(message);
    this.offset = offset;
  }
};

export {
  ParseProblem
};
