import type { Level } from '../findings/types.ts'

/** Gives a text its colour, or leaves it as it is. */
export type Paint = Readonly<Record<Level | 'bold' | 'dim' | 'good', (text: string) => string>>

const same = (text: string): string => text

/** No colour at all. */
export const plain: Paint = { error: same, warning: same, note: same, bold: same, dim: same, good: same }
