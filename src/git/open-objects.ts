import type { ObjectVisitor } from './cat-file.ts'
import { type ObjectRecord, RecordBuffer } from './record-buffer.ts'
import { startGit } from './run.ts'

/** A `git cat-file --batch` that waits for questions: what is asked now and then costs a process of Git once, started while others work. */
export interface OpenObjects {
  /**
   * Reads objects by their full ids, in the order asked for. False when anything is out of the ordinary (one is missing, the process ended):
   * some may have been visited by then, and `readObjects` is to be asked for all of them.
   */
  read(ids: readonly string[], visitor: ObjectVisitor): Promise<boolean>
}

/** Starts it. The process ends with ours, and does not keep ours alive. */
export function openObjects(cwd: string): OpenObjects {
  const { child, stdin, stdout, exit } = startGit(cwd, ['cat-file', '--batch'])
  let received: Buffer[] = []
  let wake: (() => void) | undefined
  let ended = false
  const end = (): void => {
    ended = true
    wake?.()
  }
  stdout.on('data', (chunk: Buffer) => {
    received.push(chunk)
    wake?.()
  })
  stdout.once('close', end)
  exit.then(end, end)
  const pipes = [child, stdin, stdout, child.stderr] as unknown as readonly Reference[]
  for (const one of pipes) one.unref()

  const more = (): Promise<void> =>
    new Promise((resolve) => {
      if (ended || received.length > 0) resolve()
      else wake = resolve
    })
  const answers = async (ids: readonly string[], visitor: ObjectVisitor): Promise<boolean> => {
    stdin.write(`${ids.join('\n')}\n`, 'latin1')
    const records = new RecordBuffer(visitor.maxBytes)
    for (let answered = 0; answered < ids.length; ) {
      await more()
      if (received.length === 0) return false
      const chunks = received
      received = []
      for (const { id, type, size, body } of fillWith(records, chunks)) {
        if (type === 'missing') return false
        if (body) await visitor.onObject(id, type, body)
        else visitor.onProblem(id, 'too-large', size)
        answered++
      }
    }
    return true
  }
  return {
    async read(ids, visitor) {
      if (ids.length === 0) return true
      if (ended) return false
      for (const one of pipes) one.ref()
      const whole = await answers(ids, visitor)
      // What is left of an answer would be taken for the next.
      if (!whole) ended = true
      for (const one of pipes) one.unref()
      return whole
    },
  }
}

interface Reference {
  ref(): void
  unref(): void
}

/** The records that become whole, one at a time: each body is valid until the next one is asked for. */
function* fillWith(records: RecordBuffer, chunks: readonly Buffer[]): Generator<ObjectRecord> {
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const count = chunk.copy(records.target(), 0, at)
      records.filled(count)
      at += count
      for (let record = records.next(); record !== undefined; record = records.next()) yield record
    }
  }
}
