import { spawn } from 'node:child_process'

export interface PlainOptions {
  /** The whole environment. */
  readonly env: NodeJS.ProcessEnv
  /** The run is ended after so many milliseconds. */
  readonly timeoutMs: number
  /** Ends the run at once. */
  readonly signal: AbortSignal
}

export interface PlainRun {
  /** Exit code; undefined when it was ended or could not be started. */
  readonly code: number | undefined
  /** Standard output and error, in the order in which they came. */
  readonly output: string
}

/**
 * Runs Git as a user does: none of our settings, and the environment as it is given, so that hooks run as they
 * would. Never throws. Whatever a hook has started ends with it.
 */
export function runPlainGit(cwd: string, args: readonly string[], options: PlainOptions): Promise<PlainRun> {
  return new Promise((resolve) => {
    let output = ''
    // A group of its own, so that all of it can be ended. Windows has no such groups.
    const detached = process.platform !== 'win32'
    const child = spawn('git', args, {
      cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      detached,
    })
    const end = () => {
      try {
        if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It has ended already.
      }
    }
    const timer = setTimeout(end, options.timeoutMs)
    options.signal.addEventListener('abort', end, { once: true })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        if (output.length < OUTPUT_LIMIT) output += text
      })
    }
    const settle = (code: number | undefined) => {
      clearTimeout(timer)
      options.signal.removeEventListener('abort', end)
      resolve({ code, output })
    }
    child.once('error', () => settle(undefined))
    child.once('close', (code) => settle(code ?? undefined))
  })
}

const OUTPUT_LIMIT = 1_000_000
