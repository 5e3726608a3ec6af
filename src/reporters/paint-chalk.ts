import { Chalk } from 'chalk'
import type { Paint } from './paint.ts'

// Whether there is colour was decided by the command line (NO_COLOR, FORCE_COLOR, terminal); chalk must not decide again.
const chalk = new Chalk({ level: 1 })

/** Loaded only when there is colour: chalk costs more to import than a small scan takes. */
export const chalked: Paint = {
  error: (text) => chalk.red.bold(text),
  warning: (text) => chalk.yellow(text),
  note: (text) => chalk.cyan(text),
  bold: (text) => chalk.bold(text),
  dim: (text) => chalk.dim(text),
  good: (text) => chalk.green(text),
}
