import { detectorAnchors } from '../../src/engine/detector-anchors.ts'
import type { CompiledRule } from '../../src/engine/types.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { analysePattern } from './analyse.ts'
import { CatalogueError } from './catalogue-error.ts'

/** Whether the engine finds it: the others are found by scanners of files and by checks. */
export function isEngineRule(rule: Rule): boolean {
  return rule.foundBy === undefined
}

/**
 * What the engine needs of a rule; the prose stays behind.
 *
 * @throws CatalogueError that names the rule and says what is wrong with its pattern.
 */
export function compileRule(rule: Rule): CompiledRule {
  try {
    return {
      ...common(rule),
      ...(rule.pattern === undefined ? ofDetector(rule) : ofPattern(rule, rule.pattern)),
    }
  } catch (cause) {
    if (!(cause instanceof CatalogueError)) throw cause
    throw new CatalogueError(`${rule.id}: ${cause.message}`, { cause })
  }
}

function common(rule: Rule) {
  return {
    id: rule.id,
    title: rule.title,
    pack: rule.pack,
    level: rule.level,
    ignoreCase: rule.ignoreCase ?? false,
    random: rule.random ?? false,
    ...(rule.byName === true && { byName: true }),
    ...(rule.typed === true && { typed: true }),
    ...(rule.publicBeside !== undefined && { publicBeside: rule.publicBeside }),
    ...(rule.proof !== undefined && { proof: rule.proof }),
    ...(rule.pair !== undefined && { pair: rule.pair }),
    ...(rule.exempt !== undefined && { exempt: rule.exempt }),
    ...(rule.context !== undefined && { context: rule.context }),
    ...(rule.placeholder !== undefined && { placeholder: rule.placeholder }),
  }
}

function ofPattern(rule: Rule, pattern: string) {
  if (rule.detector !== undefined || rule.foundBy !== undefined)
    throw new CatalogueError('has a pattern and another way to be found; one of them must go')
  const analysis = analysePattern(pattern, rule.ignoreCase ?? false)
  return {
    pattern,
    anchors: analysis.anchors,
    maxLength: analysis.maxLength,
    lookbehind: analysis.lookbehind,
    lookahead: analysis.lookahead,
    publicPrefix: rule.publicPrefix ?? analysis.publicPrefix,
  }
}

/** A detector finds its own bounds, so its lengths are 0. */
function ofDetector(rule: Rule) {
  if (rule.foundBy !== undefined) return { ...NO_TEXT_RULE, publicPrefix: rule.publicPrefix ?? 0 }
  if (rule.detector === undefined) throw new CatalogueError('has neither a pattern, a detector nor `foundBy`')
  return {
    detector: rule.detector,
    anchors: detectorAnchors(rule.detector),
    maxLength: 0,
    lookbehind: 0,
    lookahead: 0,
    publicPrefix: rule.publicPrefix ?? 0,
  }
}

const NO_TEXT_RULE = { anchors: [], maxLength: 0, lookbehind: 0, lookahead: 0 } as const
