import {
  Re2SyntaxError,
  loadRe2
} from "./shared-engine-re2-text.js";
import "./shared-runtime.js";

// src/engine/check-expression.ts
async function expressionProblem(expression, ignoreCase) {
  try {
    ;
    (await loadRe2()).compile(expression, { ignoreCase });
    return void 0;
  } catch (error) {
    if (!(error instanceof Re2SyntaxError)) throw error;
    return error.hint === void 0 ? error.message : `${error.message} (${error.hint})`;
  }
}
export {
  expressionProblem
};
