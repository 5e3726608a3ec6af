import { UserError } from '../errors.ts'

/** Everything of the outside that a command touches, so that tests can run one without a process of its own. */
export interface Io {
  /** Absolute path of the folder the user stands in. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  /** Width of the terminal in columns. */
  readonly columns: number
  readonly now: () => Date
  /** Aborted on Ctrl-C. Listeners run at once and must leave nothing half-written. */
  readonly signal: AbortSignal
}

/**
 * Writes and waits until the text is handed over. A reader that has gone away (`| head`) is no error: the rest is
 * dropped. Rejects with the system's error for anything else, such as a full disk.
 */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && !isClosedPipe(error)) reject(error)
      else resolve()
    })
  })
}

/** Writes to standard output. Throws `UserError` when it cannot: a full disk must not look like a result. */
export async function print(io: Io, text: string): Promise<void> {
  try {
    await write(io.stdout, text)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    throw new UserError(
      `cannot write to standard output: ${code}`,
      'What was written of the report is incomplete; write it elsewhere with --output FILE.',
      { cause: error },
    )
  }
}

/** The reader of a pipe has closed it. */
export function isClosedPipe(error: Error): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF'
}

/**
 * Whether text on standard output may be coloured. First that speaks wins: `--no-color`, FORCE_COLOR (off with `0` or
 * `false`), NO_COLOR (any non-empty value), TERM=dumb, the terminal.
 */
export function wantsColor(io: Pick<Io, 'env' | 'isTTY'>, noColor: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = io.env
  if (noColor) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR) return false
  return TERM !== 'dumb' && io.isTTY.stdout
}
