import { type Analysis, analysePattern, parsePattern } from '../../scripts/catalogue/analyse.ts'
import { type Random, sampleOf } from '../../scripts/catalogue/samples.ts'

/** How many matches were looked at, so that a test can insist that there were some. */
export interface Checked {
  readonly matches: number
}

/**
 * Makes texts from a pattern's tree, finds every match in them the plain way, and checks what the analysis says
 * against each.
 *
 * @throws Error that shows the pattern, the text and what is wrong.
 */
export function checkAnalysis(pattern: string, ignoreCase: boolean, random: Random, rounds: number): Checked {
  const analysis = analysePattern(pattern, ignoreCase)
  const { alternatives } = parsePattern(pattern, ignoreCase)
  const expression = new RegExp(pattern, ignoreCase ? 'iy' : 'y')
  let matches = 0
  for (let round = 0; round < rounds; round++) {
    const sample = sampleOf(alternatives, ignoreCase, random)
    if (sample === undefined) continue
    const text = context(random) + sample + context(random)
    for (let start = 0; start <= text.length; start++) {
      const match = exec(expression, text, start)
      checkWindow(pattern, expression, analysis, text, start, match)
      if (match === undefined) continue
      matches++
      checkMatch(pattern, analysis, text, start, match)
    }
  }
  return { matches }
}

function checkMatch(pattern: string, analysis: Analysis, text: string, start: number, match: string): void {
  const fail = (what: string): never => {
    throw new Error(`/${pattern}/ on ${JSON.stringify(match)} in ${JSON.stringify(text)}: ${what}`)
  }
  if (match.length > analysis.maxLength) fail(`longer than ${analysis.maxLength}`)
  if (match.length < analysis.minLength) fail(`shorter than ${analysis.minLength}`)
  const held = analysis.anchors.some((anchor) => {
    for (let offset = anchor.minOffset; offset <= anchor.maxOffset; offset++) {
      const end = offset + anchor.literal.length
      const found = match.slice(offset, end)
      if ((anchor.ignoreCase ? lower(found) : found) !== anchor.literal) continue
      const run = /^[A-Za-z0-9_+/=.~-]*/.exec(match.slice(end))?.[0].length ?? 0
      const word = /^[A-Za-z0-9]*/.exec(match.slice(end))?.[0].length ?? 0
      if (run >= anchor.run && word >= anchor.word) return true
    }
    return false
  })
  if (!held) fail(`no anchor of ${JSON.stringify(analysis.anchors)}, match at ${start}`)
}

/** The engine shows an expression no more than a window; the outcome must be the same as on the whole text. */
function checkWindow(
  pattern: string,
  expression: RegExp,
  analysis: Analysis,
  text: string,
  start: number,
  whole: string | undefined,
): void {
  const from = Math.max(0, start - analysis.lookbehind)
  const window = text.slice(from, start + analysis.maxLength + analysis.lookahead)
  const found = exec(expression, window, start - from)
  if (found === whole) return
  throw new Error(
    `/${pattern}/ at ${start} of ${JSON.stringify(text)} finds ${JSON.stringify(whole)}, ` +
      `but ${JSON.stringify(found)} in the window ${JSON.stringify(window)}`,
  )
}

function exec(expression: RegExp, text: string, start: number): string | undefined {
  expression.lastIndex = start
  return expression.exec(text)?.[0]
}

/** A few bytes that patterns are likely to look at. */
function context(random: Random): string {
  const length = Math.floor(random() * 6)
  return Array.from({ length }, () => contextBytes[Math.floor(random() * contextBytes.length)]).join('')
}

const contextBytes = 'abcABC012 _-"\n=é'

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
