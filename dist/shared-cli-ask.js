const { createInterface } = globalThis.process.getBuiltinModule("node:readline");
// src/cli/ask.ts
import { UserError } from "./cli.js";
import { write } from "./cli.js";
async function agreed(io, question, withoutTerminal) {
  if (!io.isTTY.stdin) {
    throw new UserError(
      "nothing was written: there is no terminal to ask on",
      `Look at the plan above, then run: ${withoutTerminal}`
    );
  }
  const lines = createInterface({ input: io.stdin, output: io.stderr, terminal: false });
  try {
    const answered = new Promise((resolve) => {
      lines.once("line", resolve);
      lines.once("close", () => resolve(""));
    });
    await write(io.stderr, `${question} [y/N] `);
    const answer = await answered;
    return /^\s*y(es)?\s*$/i.test(answer);
  } finally {
    lines.close();
  }
}

export {
  agreed
};
