import {
  errorLine,
  gitError,
  knownError,
  runGit,
  startGit
} from "./shared-git-path.js";
import {
  UserError
} from "./shared-errors.js";

// src/git/id-queue.ts
var IdQueue = class {
  /** How many were answered in all. */
  answered = 0;
  #batches;
  #ids = [];
  /** Answered ids at the front of `#ids`. */
  #head = 0;
  /** Ids of `#ids` already given to the running process. */
  #sent = 0;
  #ended = false;
  #upcoming;
  #wake;
  constructor(batches) {
    this.#batches = Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  }
  get isEmpty() {
    return this.#ended && this.#head === this.#ids.length;
  }
  /** The next ids for the running process, at most `most`; undefined when there are none left, or after `wake`. */
  async take(most) {
    while (this.#sent === this.#ids.length && !this.#ended) {
      this.#upcoming ??= Promise.resolve(this.#batches.next());
      const woken = new Promise((resolve) => {
        this.#wake = () => resolve(void 0);
      });
      const result = await Promise.race([this.#upcoming, woken]);
      if (!result) return void 0;
      this.#upcoming = void 0;
      if (result.done) this.#ended = true;
      else for (const id of result.value) this.#ids.push(id);
    }
    if (this.#sent === this.#ids.length) return void 0;
    const taken = this.#ids.slice(this.#sent, this.#sent + most);
    this.#sent += taken.length;
    return taken;
  }
  /** Ends a `take` that waits: the process is gone. */
  wake() {
    this.#wake?.();
  }
  /** Takes the first id that is not answered off the queue. */
  answer() {
    const id = this.#ids[this.#head];
    if (id === void 0) return void 0;
    this.#head += 1;
    this.answered += 1;
    if (this.#head > 4096 && this.#head * 2 > this.#ids.length) {
      this.#ids = this.#ids.slice(this.#head);
      this.#sent -= this.#head;
      this.#head = 0;
    }
    return id;
  }
  /** For the next process: what is not answered is sent again. */
  rewind() {
    this.#sent = this.#head;
  }
};

// src/git/record-buffer.ts
var RecordBuffer = class {
  #maxBytes;
  #memory = Buffer.allocUnsafeSlow(USUAL_SIZE);
  #start = 0;
  #end = 0;
  /** Bytes of a body over the limit that are still to be dropped. */
  #skip = 0;
  #header;
  #lent = false;
  constructor(maxBytes) {
    this.#maxBytes = maxBytes;
  }
  /** Where the next bytes go. */
  target() {
    const needed = this.#header ? this.#header.size + 1 : 0;
    const usual = this.#memory.length === USUAL_SIZE || needed > USUAL_SIZE - LEAST_ROOM;
    if (this.#start === this.#end && !this.#lent && usual) this.#start = this.#end = 0;
    const room = this.#memory.length - this.#end;
    if (room < LEAST_ROOM || this.#start + needed > this.#memory.length) this.#relocate(needed);
    return this.#memory.subarray(this.#end);
  }
  /** Says that `count` bytes were written to the last target. */
  filled(count) {
    this.#end += count;
  }
  /** While lent, a body given out before stays where it is. */
  lend(lent) {
    this.#lent = lent;
  }
  /** The next whole record, if it is there. */
  next() {
    if (this.#skip > 0 && !this.#drop()) return void 0;
    const header = this.#header ?? this.#readHeader();
    if (!header) return void 0;
    if (header.type === "missing") return { ...header, body: void 0 };
    if (header.size > this.#maxBytes) {
      this.#skip = header.size + 1;
      return { ...header, body: void 0 };
    }
    this.#header = header;
    if (this.#end - this.#start < header.size + 1) return void 0;
    const body = this.#memory.subarray(this.#start, this.#start + header.size);
    this.#start += header.size + 1;
    this.#header = void 0;
    return { id: header.id, type: header.type, size: header.size, body };
  }
  #drop() {
    const count = Math.min(this.#skip, this.#end - this.#start);
    this.#start += count;
    this.#skip -= count;
    return this.#skip === 0;
  }
  #readHeader() {
    let line = this.#start;
    while (line < this.#end && this.#memory[line] !== LF) line += 1;
    if (line === this.#end) return void 0;
    const [id = "", type = "", size = "0"] = this.#memory.toString("latin1", this.#start, line).split(" ");
    this.#start = line + 1;
    return { id, type, size: Number(size) };
  }
  #relocate(needed) {
    const kept = this.#end - this.#start;
    const size = Math.max(USUAL_SIZE, Math.max(needed, kept) + LEAST_ROOM);
    const memory = this.#lent || size !== this.#memory.length ? Buffer.allocUnsafeSlow(size) : this.#memory;
    this.#memory.copy(memory, 0, this.#start, this.#end);
    this.#memory = memory;
    this.#start = 0;
    this.#end = kept;
  }
};
var LF = 10;
var USUAL_SIZE = 524288;
var LEAST_ROOM = 65536;

// src/git/record-pump.ts
import { Socket } from "node:net";
function pumpRecords(git, buffer, visit) {
  return new Promise((resolve, reject) => {
    let busy = false;
    const drain = (socket2) => {
      for (let record = buffer.next(); record; record = buffer.next()) {
        const pending = visit(record);
        if (!pending) continue;
        busy = true;
        buffer.lend(true);
        pending.then(() => {
          busy = false;
          buffer.lend(false);
          if (drain(socket2)) socket2.resume();
        }).catch(fail(socket2));
        return false;
      }
      return true;
    };
    const fail = (socket2) => (error) => {
      reject(error);
      socket2.destroy();
    };
    const socket = readInto(
      git.stdout,
      () => buffer.target(),
      (count) => {
        buffer.filled(count);
        if (busy) return false;
        try {
          return drain(socket);
        } catch (error) {
          fail(socket)(error);
          return false;
        }
      }
    );
    socket.once("error", fail(socket));
    socket.once("close", () => resolve());
    git.exit.catch(fail(socket));
  });
}
function readInto(stdout, target, onBytes) {
  const owner = stdout;
  if (owner._handle) {
    const options = { handle: owner._handle, onread: { buffer: target, callback: onBytes } };
    owner._handle = null;
    const socket = new Socket(options);
    socket.resume();
    return socket;
  }
  stdout.on("data", (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      const count = chunk.copy(target(), 0, at);
      at += count;
      if (!onBytes(count)) stdout.pause();
    }
  });
  return stdout;
}

// src/git/cat-file.ts
async function readObjects(cwd, ids, visitor) {
  const queue = new IdQueue(ids);
  for (let failures = 0; ; ) {
    const before = queue.answered;
    const stderr = await readOnce(cwd, queue, visitor);
    if (stderr === void 0) return;
    const known = knownError(cwd, stderr);
    if (known) throw known;
    failures = queue.answered > before ? 0 : failures + 1;
    const bad = failures > MOST_FAILURES ? void 0 : queue.answer();
    if (bad === void 0) throw await gitError(cwd, stderr, "cat-file");
    visitor.onProblem(bad, "corrupt", 0);
    queue.rewind();
  }
}
async function objectSizes(cwd, ids) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objectsize)", "--buffer"];
  const text = (await runGit(cwd, args, { input: ids.map((id) => `${id}
`).join("") })).toString("latin1");
  const sizes = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const [id = "", size = ""] = line.split(" ");
    if (/^\d+$/.test(size)) sizes.set(id, Number(size));
  }
  return sizes;
}
var MOST_FAILURES = 100;
var BLOCK = 512;
async function readOnce(cwd, queue, visitor) {
  const git = startGit(cwd, ["cat-file", "--batch", "--buffer"]);
  const missing = [];
  const visit = (record) => {
    queue.answer();
    if (record.type === "missing") missing.push(record.id);
    else if (record.body) return visitor.onObject(record.id, record.type, record.body);
    else visitor.onProblem(record.id, "too-large", record.size);
  };
  const sending = send(git, queue);
  sending.catch(() => git.child.kill());
  try {
    await pumpRecords(git, new RecordBuffer(visitor.maxBytes), visit);
  } catch (error) {
    git.child.kill();
    throw error;
  } finally {
    git.stdin.destroy();
    queue.wake();
  }
  const exit = await git.exit;
  await sending;
  for (const id of missing) visitor.onProblem(id, exit.stderr.includes(id) ? "corrupt" : "missing", 0);
  if (exit.code === 0 && queue.isEmpty) return void 0;
  if (/stopped by SIG/.test(exit.stderr)) throw new UserError(errorLine(exit.stderr));
  return exit.stderr;
}
async function send(git, queue) {
  for (let ids = await queue.take(BLOCK); ids && !git.stdin.destroyed; ids = await queue.take(BLOCK)) {
    if (!git.stdin.write(`${ids.join("\n")}
`, "latin1")) await drained(git);
  }
  git.stdin.end();
}
function drained(git) {
  return new Promise((resolve) => {
    const settle = () => {
      git.stdin.off("drain", settle);
      git.stdin.off("close", settle);
      resolve();
    };
    git.stdin.on("drain", settle);
    git.stdin.on("close", settle);
    if (git.stdin.destroyed) settle();
  });
}

export {
  readObjects,
  objectSizes
};
