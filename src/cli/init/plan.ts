import { printable } from '../../printable.ts'

/** One thing that `hushlint init` does, or leaves to the user. Paths are relative to the root, with `/`. */
export type Step =
  | {
      readonly kind: 'create'
      readonly path: string
      readonly text: string
      readonly executable: boolean
    }
  | {
      readonly kind: 'append'
      readonly path: string
      /** The file as it was when the plan was made. */
      readonly before: string
      readonly line: string
    }
  /** Already done. */
  | { readonly kind: 'done'; readonly path: string; readonly why: string }
  /** The file exists and is not ours to change: what is to be added, and why. */
  | { readonly kind: 'manual'; readonly path: string; readonly add: string; readonly why: string }

export interface Plan {
  readonly steps: readonly Step[]
  /** Commands to run afterwards, each with its purpose. */
  readonly next: readonly (readonly [command: string, purpose: string])[]
}

/** The plan as text, in the manner of a diff. Safe to print. */
export function planText({ steps }: Plan): string {
  return steps.map((step) => `${stepLines(step).map(printable).join('\n')}\n`).join('\n')
}

/** What the text of a file would be after an `append`. */
export function appended({ before, line }: { before: string; line: string }): string {
  return before === '' || before.endsWith('\n') ? `${line}\n` : `\n${line}\n`
}

function stepLines(step: Step): string[] {
  switch (step.kind) {
    case 'create':
      return [`create ${step.path}${step.executable ? ' (executable)' : ''}`, ...marked(step.text, '+ ')]
    case 'append':
      return [`append to ${step.path}`, ...marked(step.before, '  ').slice(-3), `  + ${step.line}`]
    case 'done':
      return [`keep   ${step.path}: ${step.why}`]
    case 'manual':
      return [`by you ${step.path}: ${step.why}`, ...marked(step.add, '+ ')]
  }
}

function marked(text: string, mark: string): string[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => `  ${mark}${line}`.trimEnd())
}
