import type { Io } from './io.ts'

/** A bar on standard error. */
export interface ProgressBar {
  /** Objects done and in all. */
  readonly update: (done: number, total: number) => void
  /** Takes the bar away. */
  readonly clear: () => void
}

/** Work that is done sooner shows no bar. */
const DELAY_MS = 300
const REDRAW_MS = 100
const MAX_WIDTH = 30
const ERASE = '\r\u001b[2K'

/** A bar that draws itself on a terminal when the work takes long; elsewhere, in CI and with `quiet` it does nothing. */
export function createProgress(io: Io, quiet: boolean): ProgressBar {
  const silent = quiet || !io.isTTY.stderr || Boolean(io.env.CI) || io.env.TERM === 'dumb'
  if (silent) return { update: () => {}, clear: () => {} }
  const start = io.now().getTime()
  let drawn = false
  let last = start
  const clear = () => {
    if (drawn) io.stderr.write(ERASE)
    drawn = false
  }
  io.signal.addEventListener('abort', clear, { once: true })
  return {
    update(done, total) {
      const time = io.now().getTime()
      if (time - start < DELAY_MS || (drawn && time - last < REDRAW_MS)) return
      io.stderr.write(`${ERASE}${bar(done, total, io.columns)}`)
      drawn = true
      last = time
    },
    clear,
  }
}

/** `scanning [#####-----] 1,200/2,400`, never wider than the terminal. */
function bar(done: number, total: number, columns: number): string {
  const counts = `${grouped(done)}/${grouped(total)}`
  const width = Math.min(MAX_WIDTH, columns - counts.length - 'scanning [] '.length - 1)
  if (width < 5) return counts.slice(0, Math.max(columns - 1, 0))
  const full = total > 0 ? Math.min(width, Math.floor((done / total) * width)) : 0
  return `scanning [${'#'.repeat(full)}${'-'.repeat(width - full)}] ${counts}`
}

/** `11,615`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
