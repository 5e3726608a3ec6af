import { createEngine } from '../../../src/engine/engine.ts'
import { createDetector } from '../../../src/findings/detect.ts'
import { needles, rules } from '../../../src/catalogue.ts'
import { render } from '../../../src/rules/templates.ts'
import { createContentScanner } from '../../../src/scan-content.ts'
import { createKindFinder, kinds } from '../../../src/scanners/kinds.ts'

const scan = createContentScanner({
  kindsOf: createKindFinder(kinds),
  engine: createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) }),
  detect: createDetector(),
  configured: undefined,
  settings: { enabled: () => true },
  onProblem: () => {},
})

/**
 * `rule level line:column-column` of what the whole content scanner finds in a template at a path, in order.
 *
 * @param only rules that are looked at (beginnings of ids); default: all
 */
export async function found(path: string, template: string, only = ''): Promise<string[]> {
  const { text } = render(template, path)
  return (await scan(Buffer.from(text), path, [path]))
    .filter(({ ruleId }) => ruleId.startsWith(only))
    .map(({ ruleId, level, region: { startLine, startColumn, endLine, endColumn } }) =>
      [
        ruleId,
        level,
        `${startLine}:${startColumn}-${endLine === startLine ? '' : `${endLine}:`}${endColumn}`,
      ].join(' '),
    )
}

/** Checks that exactly the marked values of a template are found by the rule, at the level. */
export async function foundAt(path: string, template: string, rule: string): Promise<[string[], string[]]> {
  const { text, spans } = render(template, path)
  const place = (offset: number) => {
    const lines = text.slice(0, offset).split('\n')
    return [lines.length, (lines.at(-1) ?? '').length + 1] as const
  }
  const wanted = spans.map(([start, end]) => {
    const [line, column] = place(start)
    const [endLine, endColumn] = place(end)
    return `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`
  })
  const all = await found(path, template, rule)
  return [all.map((each) => each.split(' ')[2] ?? ''), wanted]
}
