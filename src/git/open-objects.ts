import type { ObjectVisitor } from './cat-file.ts'
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
    let left: Buffer = Buffer.alloc(0)
    for (let answered = 0; answered < ids.length; ) {
      await more()
      if (received.length === 0) return false
      left = Buffer.concat([left, ...received])
      received = []
      for (
        let record = recordIn(left);
        record !== undefined && answered < ids.length;
        record = recordIn(left)
      ) {
        if (record === 'odd') return false
        const { id, type, body, length } = record
        if (body.length > visitor.maxBytes) visitor.onProblem(id, 'too-large', body.length)
        else await visitor.onObject(id, type, body)
        left = left.subarray(length)
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

const LF = 10

/** The first record of some output, undefined while it is not whole; `odd` for what is missing. */
function recordIn(
  output: Buffer,
): { id: string; type: string; body: Buffer; length: number } | 'odd' | undefined {
  const line = output.indexOf(LF)
  if (line === -1) return undefined
  const [id = '', type = '', size = ''] = output.toString('latin1', 0, line).split(' ')
  if (!/^\d+$/.test(size)) return 'odd'
  const end = line + 1 + Number(size)
  return output.length <= end
    ? undefined
    : { id, type, body: output.subarray(line + 1, end), length: end + 1 }
}
