import { isReadableDefault } from '../secret-default.ts'
import { classOfName } from './names.ts'
import type { Place } from './types.ts'

/** Whether what a read falls back to is a secret: by the name of the variable and the literal, with its quotes, in the text. */
export function isSecretDefault(name: string, text: string, { start, end }: Place): boolean {
  return classOfName(name) === 'secret' && isReadableDefault(name, text.slice(start + 1, end - 1))
}
