import { createInterface } from 'node:readline'
import { UserError } from '../errors.ts'
import { type Io, write } from './io.ts'

/**
 * Asks a question of yes or no on the terminal. The end of the input is a no.
 *
 * @param withoutTerminal the command that does it without asking, for the hint
 * @throws UserError when there is no terminal to ask on
 */
export async function agreed(io: Io, question: string, withoutTerminal: string): Promise<boolean> {
  if (!io.isTTY.stdin) {
    throw new UserError(
      'nothing was written: there is no terminal to ask on',
      `Look at the plan above, then run: ${withoutTerminal}`,
    )
  }
  const lines = createInterface({ input: io.stdin, output: io.stderr, terminal: false })
  try {
    // Listened to before the question is out: the input may have ended already.
    const answered = new Promise<string>((resolve) => {
      lines.once('line', resolve)
      lines.once('close', () => resolve(''))
    })
    await write(io.stderr, `${question} [y/N] `)
    const answer = await answered
    return /^\s*y(es)?\s*$/i.test(answer)
  } finally {
    lines.close()
  }
}
