import { UserError } from '../errors.ts'
import { printable } from '../printable.ts'

/** Text for standard error about what ended the run: one line and a next step, or the stack of a bug. Ends in a newline. */
export function failureText(error: unknown): string {
  if (error instanceof UserError) {
    const hint = error.hint === undefined ? '' : `  ${printable(error.hint)}\n`
    return `hushlint: ${printable(error.message)}\n${hint}`
  }
  return `hushlint: internal error: ${printable(headline(error))}\n${frames(error)}  This is a bug in hushlint, and not an all-clear. Please report it with the lines above.\n`
}

/**
 * Name of the error, and its message where that cannot quote scanned content: errors of a system call, of a module that
 * is not found, and those that the language itself throws. Parsers and Node's argument checks put pieces of their input into messages.
 */
function headline(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`
  const { code, syscall } = error as NodeJS.ErrnoException
  const ofLanguage =
    error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError
  const ofLoader = code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND'
  if (syscall !== undefined || ofLoader || (ofLanguage && code === undefined))
    return `${error.name}: ${error.message}`
  return `${error.name}${code === undefined ? '' : ` ${code}`} (message withheld: it could quote what was scanned)`
}

/** The stack without the message that heads it. */
function frames(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return ''
  const head = error.stack.indexOf(error.message)
  const rest = head === -1 ? error.stack : error.stack.slice(head + error.message.length)
  const lines = rest.split('\n').filter((line) => /^ {4}at /.test(line))
  return lines.map((line) => `${printable(line)}\n`).join('')
}
