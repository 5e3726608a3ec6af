import {
  UserError
} from "./shared-errors.js";

// src/cli/io.ts
function write(stream, text) {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && !isClosedPipe(error)) reject(error);
      else resolve();
    });
  });
}
async function print(io, text) {
  try {
    await write(io.stdout, text);
  } catch (error) {
    const code = error.code ?? "unknown error";
    throw new UserError(`cannot write to standard output: ${code}`, void 0, { cause: error });
  }
}
function isClosedPipe(error) {
  const code = error.code;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "EOF";
}
function wantsColor(io, noColor) {
  const { FORCE_COLOR, NO_COLOR, TERM } = io.env;
  if (noColor) return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR) return false;
  return TERM !== "dumb" && io.isTTY.stdout;
}

export {
  write,
  print,
  wantsColor
};
