import { parseCommandLine } from '../cli/parse.ts'
import type { OptionName, OptionValues } from '../cli/options.ts'
import { suggestion } from '../config/nearest.ts'
import type { FailOn } from '../config/types.ts'
import { UserError } from '../errors.ts'
import type { PlanInputs } from './plan.ts'

/** The inputs of `action.yml`, checked. What was not set is undefined. */
export interface Inputs extends PlanInputs {
  /** Paths as written, relative to the working directory. */
  readonly config: string | undefined
  readonly baseline: string | undefined
  readonly failOn: FailOn | undefined
  readonly format: 'text' | 'json'
  /** Relative to the workspace. */
  readonly sarifFile: string | undefined
  readonly workingDirectory: string
  readonly annotations: boolean
  readonly summary: boolean
  /** What the input `args` holds. */
  readonly options: Pick<OptionValues, (typeof ARGS)[number]>
}

/** Options of the command line that the input `args` takes; the others have inputs of their own or make no sense here. */
const ARGS = ['pack', 'rule', 'exclude', 'max-file-size', 'debug'] as const satisfies readonly OptionName[]

/**
 * Reads and checks all inputs. Throws `UserError` that names the input.
 *
 * @param get gives an input by its name as the runner does: trimmed, empty when it is not set.
 */
export function readInputs(get: (name: string) => string): Inputs {
  const text = (name: string) => get(name) || undefined
  return {
    scan: choice(get, 'scan', ['auto', 'diff', 'tree', 'history']),
    base: text('base'),
    head: text('head'),
    config: text('config'),
    baseline: text('baseline'),
    failOn: get('fail-on') === '' ? undefined : choice(get, 'fail-on', ['error', 'warning', 'note', 'never']),
    format: choice(get, 'format', ['text', 'json']),
    sarifFile: text('sarif-file'),
    workingDirectory: get('working-directory') || '.',
    annotations: flag(get, 'annotations'),
    summary: flag(get, 'summary'),
    options: readArgs(get('args')),
  }
}

/** The first choice is the default. */
function choice<const Choice extends string>(
  get: (name: string) => string,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const given = get(name)
  const found = choices.find((each) => each === given)
  if (found !== undefined) return found
  if (given === '') return choices[0]
  throw new UserError(
    `the input ${name} cannot be "${given}"${suggestion(given, new Set<string>(choices))}`,
    `It takes ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
  )
}

/** The booleans of YAML 1.2, as the toolkit's own `getBooleanInput` takes them; true when it is not set. */
function flag(get: (name: string) => string, name: string): boolean {
  const given = get(name)
  if (['', 'true', 'True', 'TRUE'].includes(given)) return true
  if (['false', 'False', 'FALSE'].includes(given)) return false
  throw new UserError(`the input ${name} cannot be "${given}"`, 'It takes true or false.')
}

function readArgs(text: string): Inputs['options'] {
  const { options, positionals } = parseCommandLine(splitWords(text))
  const refused = Object.keys(options).find((name) => !ARGS.some((taken) => taken === name))
  if (refused !== undefined) {
    throw new UserError(
      `the input args cannot hold --${refused}`,
      `It takes ${ARGS.map((name) => `--${name}`).join(', ')}. Most others are inputs of their own.`,
    )
  }
  if (positionals[0] !== undefined) {
    throw new UserError(
      `the input args cannot hold the path "${positionals[0]}"`,
      'Use working-directory, or --exclude.',
    )
  }
  return options
}

/** Words at blanks and line breaks; quotes of either kind hold them together. No shell: nothing is expanded. */
function splitWords(text: string): string[] {
  const words: string[] = []
  const word = /(?:[^\s"']+|"[^"]*"|'[^']*')+/g
  for (const [found] of text.matchAll(word)) words.push(found.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
  const quotes = text.replace(/"[^"]*"|'[^']*'/g, '')
  if (/["']/.test(quotes)) throw new UserError('the input args has a quote that is not closed')
  return words
}
