import type { ConfigData } from './defaults.ts'
import { globProblem } from './glob.ts'
import { suggestion } from './nearest.ts'
import type { Locator, Problem } from './problems.ts'
import { quote } from './problems.ts'

/** Says why an expression (RE2 syntax) does not compile; undefined when it does. */
export type ExpressionCheck = (
  expression: string,
  ignoreCase: boolean,
) => string | undefined | Promise<string | undefined>

/**
 * What a schema cannot say: rule ids that exist, globs and expressions that compile, entries that would
 * take everything out, a baseline that stays within the project.
 */
export async function checkMeaning(
  config: ConfigData,
  locator: Locator,
  knownRules: readonly string[],
  checkExpression: ExpressionCheck | undefined,
): Promise<Problem[]> {
  const problems: Problem[] = []
  const add = (where: Omit<Problem, 'message'>, message: string) => problems.push({ ...where, message })
  const own = config.patterns.map((pattern) => pattern.id)
  const rules = new Set([...knownRules, ...own])

  for (const id of Object.keys(config.rules)) {
    if (!rules.has(id)) add(locator.key(['rules', id]), unknownRule(id, rules))
  }
  for (const [i, glob] of config.exclude.entries()) {
    const problem = globProblem(glob)
    if (problem !== undefined) add(locator.value(['exclude', i]), `the glob ${quote(glob)} ${problem}`)
  }
  for (const [i, glob] of config.inventory.entries()) {
    const problem = globProblem(glob)
    if (problem !== undefined) add(locator.value(['inventory', i]), `the glob ${quote(glob)} ${problem}`)
  }
  for (const [i, { module }] of config.managedBy.entries()) {
    const problem = globProblem(module)
    if (problem !== undefined)
      add(locator.value(['managed-by', i, 'module']), `the glob ${quote(module)} ${problem}`)
  }
  for (const [i, entry] of config.allow.entries()) {
    if (entry.rule === undefined && entry.path === undefined && entry.value === undefined) {
      add(
        locator.value(['allow', i]),
        'this entry would allow everything: give it a "rule", a "path" or a "value"',
      )
    }
    if (entry.rule !== undefined && !rules.has(entry.rule)) {
      add(locator.value(['allow', i, 'rule']), unknownRule(entry.rule, rules))
    }
    const glob = entry.path === undefined ? undefined : globProblem(entry.path)
    if (glob !== undefined)
      add(locator.value(['allow', i, 'path']), `the glob ${quote(entry.path ?? '')} ${glob}`)
    const broken = entry.value === undefined ? undefined : await checkExpression?.(entry.value, false)
    if (broken !== undefined)
      add(locator.value(['allow', i, 'value']), `the expression does not compile: ${broken}`)
  }
  for (const [i, pattern] of config.patterns.entries()) {
    if (own.indexOf(pattern.id) < i)
      add(locator.value(['patterns', i, 'id']), `the id ${quote(pattern.id)} is used twice`)
    if (knownRules.includes(pattern.id)) {
      add(
        locator.value(['patterns', i, 'id']),
        `the id ${quote(pattern.id)} belongs to a rule of hushlint: choose another`,
      )
    }
    const broken = await checkExpression?.(pattern.pattern, pattern.ignoreCase)
    if (broken !== undefined)
      add(locator.value(['patterns', i, 'pattern']), `the pattern does not compile: ${broken}`)
  }
  for (const [i, entry] of config.deny.entries()) {
    if ((entry.text === undefined) === (entry.pattern === undefined))
      add(locator.value(['deny', i]), 'this entry needs either a "text" or a "pattern"')
    if (entry.text !== undefined && entry.text.trim().length < 2)
      add(locator.value(['deny', i, 'text']), 'a "text" of one character would be found everywhere')
    const glob = entry.path === undefined ? undefined : globProblem(entry.path)
    if (glob !== undefined)
      add(locator.value(['deny', i, 'path']), `the glob ${quote(entry.path ?? '')} ${glob}`)
    const broken =
      entry.pattern === undefined ? undefined : await checkExpression?.(entry.pattern, entry.ignoreCase)
    if (broken !== undefined)
      add(locator.value(['deny', i, 'pattern']), `the pattern does not compile: ${broken}`)
  }
  for (const [i, entry] of config.forbiddenValues.entries()) {
    if ((entry.values === undefined) === (entry.only === undefined))
      add(locator.value(['forbidden-values', i]), 'this entry needs either "values" or "only"')
    if ((entry.values ?? entry.only)?.length === 0) {
      const key = entry.values === undefined ? 'only' : 'values'
      add(locator.value(['forbidden-values', i, key]), `"${key}" names no value`)
    }
  }
  if (config.maxFileSize < 1)
    add(locator.value(['max-file-size']), '"max-file-size" must be at least one byte')
  if (leaves(config.baseline)) {
    add(locator.value(['baseline']), '"baseline" must be a path below the folder of this file, without ".."')
  }
  return problems
}

function unknownRule(id: string, rules: Iterable<string>): string {
  return `unknown rule ${quote(id)}${suggestion(id, rules) || ' (hushlint rules lists them)'}`
}

/** The program writes to this path, and a configuration can come from a stranger. */
function leaves(path: string): boolean {
  return /^([/\\]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..')
}
