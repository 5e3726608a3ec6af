import type { Setting } from '../settings/types.ts'
import type { FileHit } from '../types.ts'

/** A variable that production is given, and the file that says so. */
export interface PlacedSetting extends Setting {
  readonly path: string
  readonly related?: FileHit['related']
}

/** The text of a path of the state; undefined for what is no file there, too large or binary. */
export type TextOf = (path: string) => Promise<string | undefined>
