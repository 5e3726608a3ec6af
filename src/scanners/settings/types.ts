import type { Stage } from '../../engine/path-stage.ts'

/** A variable that a file sets for a program: the name, the literal, and where it holds. */
export interface Setting {
  readonly name: string
  /** The literal; of `${NAME:-default}` the default. */
  readonly value: string
  /** Of the literal, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
  /** By the place in the file (a job, a section, a stage of a build) and by the path. */
  readonly stage: Stage
}
