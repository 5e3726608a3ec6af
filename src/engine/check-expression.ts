import { loadRe2, Re2SyntaxError } from './re2.ts'

/** Why an expression of the configuration does not compile (RE2 syntax); undefined when it does. */
export async function expressionProblem(
  expression: string,
  ignoreCase: boolean,
): Promise<string | undefined> {
  try {
    ;(await loadRe2()).compile(expression, { ignoreCase })
    return undefined
  } catch (error) {
    if (!(error instanceof Re2SyntaxError)) throw error
    return error.hint === undefined ? error.message : `${error.message} (${error.hint})`
  }
}
