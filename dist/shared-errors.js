// src/errors.ts
var UserError = class extends Error {
  name = "UserError";
  /** The next step, as one sentence: what to run or to change. */
  hint;
  constructor(message, hint, options) {
    super(message, options);
    this.hint = hint;
  }
};

export {
  UserError
};
