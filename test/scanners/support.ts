import { createEngine } from '../../src/engine/engine.ts'
import { createDetector } from '../../src/findings/detect.ts'
import { levelAtPath } from '../../src/findings/level.ts'
import { classifyPath } from '../../src/engine/path-class.ts'
import { needles, rules } from '../../src/catalogue.ts'
import { createContentScanner } from '../../src/scan-content.ts'
import { createKindFinder, kinds } from '../../src/scanners/kinds.ts'

const scan = createContentScanner({
  kindsOf: createKindFinder(kinds),
  engine: createEngine({ rules, needles, enabled: () => true, now: Date.UTC(2026, 0, 1) }),
  detect: createDetector(),
  configured: undefined,
  settings: { enabled: () => true },
  onProblem: () => {},
})

/** What the whole content scanner says of a text at a path: `rule level line:column`, in order. */
export async function reported(text: string, path: string): Promise<readonly string[]> {
  return (await detections(text, path)).map(
    (each) =>
      `${each.ruleId} ${levelAtPath(each, classifyPath(path))} ${each.region.startLine}:${each.region.startColumn}`,
  )
}

export async function detections(text: string, path: string) {
  return scan(Buffer.from(text), path, [path])
}
