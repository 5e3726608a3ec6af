import { type IdBatches, IdQueue } from './id-queue.ts'
import { type ObjectRecord, RecordBuffer } from './record-buffer.ts'
import { pumpRecords } from './record-pump.ts'
import { type GitProcess, gitError, knownError, runGit, startGit, tryGit } from './run.ts'

export interface ObjectVisitor {
  /** Contents larger than this (bytes) are reported as `too-large`. */
  readonly maxBytes: number
  /** Called once per object, in the order asked for. `body` is valid until it returns or its promise settles. */
  onObject(id: string, type: string, body: Buffer): void | Promise<void>
  onProblem(id: string, problem: ObjectProblem, size: number): void
}

export type ObjectProblem = 'missing' | 'corrupt' | 'too-large'

/**
 * Reads objects by their full ids through `git cat-file --batch --buffer`, as few processes as possible: when Git
 * ends at an object that it cannot read, that one is reported as corrupt and reading goes on behind it.
 * Throws `UserError` when Git cannot read the repository at all, and what the visitor throws.
 */
export async function readObjects(cwd: string, ids: IdBatches, visitor: ObjectVisitor): Promise<void> {
  const queue = new IdQueue(ids)
  for (let failures = 0; ; ) {
    const before = queue.answered
    const stderr = await readOnce(cwd, queue, visitor)
    if (stderr === undefined) return
    const known = knownError(cwd, stderr)
    if (known) throw known
    failures = queue.answered > before ? 0 : failures + 1
    const bad = failures > MOST_FAILURES ? undefined : queue.answer()
    if (bad === undefined) throw await gitError(cwd, stderr, 'cat-file')
    // A partial clone: Git wanted to fetch it and may not.
    visitor.onProblem(bad, /promisor/.test(stderr) ? 'missing' : 'corrupt', 0)
    queue.rewind()
  }
}

/**
 * The same for the few objects of a hook, in one process that is waited for. False, and nothing was visited, when they
 * are not few or one of them is out of the ordinary: `readObjects` is to be asked then.
 */
export async function readFewObjects(
  cwd: string,
  ids: readonly string[],
  visitor: ObjectVisitor,
): Promise<boolean> {
  if (ids.length === 0) return true
  const output = tryGit(cwd, ['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`)
  const records = output && parseRecords(output)
  if (records?.length !== ids.length) return false
  for (const { id, type, body } of records) {
    if (body.length > visitor.maxBytes) visitor.onProblem(id, 'too-large', body.length)
    else await visitor.onObject(id, type, body)
  }
  return true
}

/** Undefined when an object is missing. */
function parseRecords(output: Buffer): { id: string; type: string; body: Buffer }[] | undefined {
  const records: { id: string; type: string; body: Buffer }[] = []
  for (let at = 0; at < output.length; ) {
    const line = output.indexOf(LF, at)
    const [id = '', type = '', size = ''] = output.toString('latin1', at, line).split(' ')
    if (!/^\d+$/.test(size)) return undefined
    const end = line + 1 + Number(size)
    records.push({ id, type, body: output.subarray(line + 1, end) })
    at = end + 1
  }
  return records
}

const LF = 10

/** Sizes in bytes by id; undefined for ids that Git does not have. */
export async function objectSizes(
  cwd: string,
  ids: readonly string[],
): Promise<(id: string) => number | undefined> {
  const args = ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer']
  const text = (await runGit(cwd, args, { input: ids.map((id) => `${id}\n`).join('') })).toString('latin1')
  const sizes = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [id = '', size = ''] = line.split(' ')
    if (/^\d+$/.test(size)) sizes.set(id, Number(size))
  }
  return (id) => sizes.get(id)
}

/** Types by id (`commit`, `tag`, `tree`, `blob`); undefined for ids that Git does not have. */
export async function objectTypes(
  cwd: string,
  ids: readonly string[],
): Promise<(id: string) => string | undefined> {
  if (ids.length === 0) return () => undefined
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer']
  const text = (await runGit(cwd, args, { input: ids.map((id) => `${id}\n`).join('') })).toString('latin1')
  const types = new Map(text.split('\n').map((line) => line.split(' ') as [string, string]))
  return (id) => (types.get(id) === 'missing' ? undefined : types.get(id))
}

/** Objects that fail one after the other before it is taken for a failure of Git itself. */
const MOST_FAILURES = 100
/** Ids written at once: 21 KB. */
const BLOCK = 512

/** One process. Returns undefined when all ids are answered, else what Git wrote to standard error. */
async function readOnce(cwd: string, queue: IdQueue, visitor: ObjectVisitor): Promise<string | undefined> {
  const git = startGit(cwd, ['cat-file', '--batch', '--buffer'])
  const missing: string[] = []
  const visit = (record: ObjectRecord): void | Promise<void> => {
    queue.answer()
    if (record.type === 'missing') missing.push(record.id)
    else if (record.body) return visitor.onObject(record.id, record.type, record.body)
    else visitor.onProblem(record.id, 'too-large', record.size)
  }
  const sending = send(git, queue)
  sending.catch(() => git.child.kill())
  try {
    await pumpRecords(git, new RecordBuffer(visitor.maxBytes), visit)
  } catch (error) {
    git.child.kill()
    throw error
  } finally {
    git.stdin.destroy()
    queue.wake()
  }
  const exit = await git.exit
  await sending
  for (const id of missing) visitor.onProblem(id, exit.stderr.includes(id) ? 'corrupt' : 'missing', 0)
  if (exit.code === 0 && queue.isEmpty) return undefined
  return exit.stderr
}

/** Writes ids as fast as Git takes them. */
async function send(git: GitProcess, queue: IdQueue): Promise<void> {
  for (let ids = await queue.take(BLOCK); ids && !git.stdin.destroyed; ids = await queue.take(BLOCK)) {
    if (!git.stdin.write(`${ids.join('\n')}\n`, 'latin1')) await drained(git)
  }
  git.stdin.end()
}

/** Settles when more can be written, or when the input is closed. */
function drained(git: GitProcess): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      git.stdin.off('drain', settle)
      git.stdin.off('close', settle)
      resolve()
    }
    git.stdin.on('drain', settle)
    git.stdin.on('close', settle)
    if (git.stdin.destroyed) settle()
  })
}
