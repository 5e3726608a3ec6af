/**
 * What the user can mend: bad arguments, broken configuration, a repository that
 * cannot be read. Shown as one line and a next step; the program ends with exit code 2.
 * Anything else that is thrown is a bug of ours and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** The next step, as one sentence: what to run or to change. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.hint = hint
  }
}
