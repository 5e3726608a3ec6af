import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UserError } from '../../errors.ts'
import { appended, type Step } from './plan.ts'

/**
 * Carries out one step; those that are left to the user, or done, do nothing. Nothing is overwritten: a file that has come into being, or has changed, since
 * the plan was shown is a `UserError`.
 */
export function applyStep(root: string, step: Step): void {
  if (step.kind !== 'create' && step.kind !== 'append') return
  const file = resolve(root, step.path)
  try {
    if (step.kind === 'create') {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, step.text, { flag: 'wx' })
      if (step.executable) chmodSync(file, 0o755)
    } else {
      if (readFileSync(file, 'utf8') !== step.before)
        throw new UserError(`${step.path} has changed meanwhile`, 'Run hushlint init again.')
      appendFileSync(file, appended(step))
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    const why = code === 'EEXIST' ? 'something of that name exists' : code
    throw new UserError(`cannot write ${step.path}: ${why}`, 'Mend that and run hushlint init again.', {
      cause: error,
    })
  }
}
