import { classifyValue } from '../value-class.ts'
import type { Assignment } from './assignment.ts'

/** Whether a name says that its value signs or encrypts, and that the program's own people choose it: `jwtSecret`, `SESSION_SECRET`, `SECRET_KEY`. */
export function isSigningKey(name: string): boolean {
  return SIGNING.test(name)
}

const SIGNING =
  /(?:jwt|jws|sign(?:ing|ature)?|session|cookies?|hmac|encryption|crypto|api[-_.]?key)[-_.]?(?:token[-_.]?)?(?:secret|key)(?:[-_.]?(?:key|base|string))?$|(?:^|[-_.])secret[-_.]?key(?:[-_.]?base)?$/i

/**
 * Whether the value is such a key in words (`===Shop===Orders===`, `this-is-how-we-sign-tokens`): whoever has a word list signs too. Not where
 * it stands for one, and not in the middle of a line.
 */
export function isReadableKey({ name, form, quoted }: Assignment, value: string): boolean {
  if (form !== 'pair' || !SIGNING.test(name)) return false
  const words = value.replace(FRAME, '')
  if (words.length < SHORTEST || !ONLY_SIGNS.test(words) || (!quoted && EXPRESSION.test(words))) return false
  const { kind, random } = classifyValue(words, name)
  // Plain defaults are silent here as elsewhere; somebody who draws a frame around one means it.
  return (kind === 'literal' && !random) || (kind === 'dev-default' && words !== value)
}

const SHORTEST = 8
/** Rows of signs at both ends. */
const FRAME = /^[=*#~_+.-]{3,}|[=*#~_+.-]{3,}$/g
const ONLY_SIGNS = /^[\w=+!@#$%^&*~-]+$/
/** A name or a path to one, as programs have it without quotes. */
const EXPRESSION = /^[A-Za-z_$][A-Za-z0-9_$]*$/
