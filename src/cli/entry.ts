import { failureText } from './failure.ts'
import { type Io, main } from './main.ts'
import type { Services } from './services.ts'

const FAILED = 2
const INTERRUPTED = 130
const TERMINATED = 143

/** The program: `main` with this process around it. Gives the exit code, for the caller to set. */
export async function run(loadServices?: () => Promise<Services>): Promise<number> {
  const stop = new AbortController()
  // Scanning blocks the event loop in places, and Git's processes get the signal as well: what is open is cleaned up
  // by the listeners of the signal, at once, and nothing is waited for.
  const end = (code: number) => {
    stop.abort()
    process.exit(code)
  }
  process.once('SIGINT', () => end(INTERRUPTED))
  process.once('SIGTERM', () => end(TERMINATED))
  // A bug in a callback must not end in Node's exit code 1, which would read as "findings".
  process.on('uncaughtException', (error) => {
    process.stderr.write(failureText(error))
    process.exit(FAILED)
  })
  // Whoever writes gets the error as well, and decides; without listeners the process would die of it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return main(process.argv.slice(2), processIo(stop.signal), loadServices)
}

function processIo(signal: AbortSignal): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    // Standard input is opened when it is asked for: that costs, and most runs never read it.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    isTTY: {
      get stdin() {
        return process.stdin.isTTY === true
      },
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true,
    },
    columns: process.stdout.columns || process.stderr.columns || 80,
    now: () => new Date(),
    signal,
  }
}
