import type { DocumentScanner } from '../types.ts'
import { wordsIn } from '../lines/words.ts'
import { hitsOf } from './hits.ts'
import { assignmentIn, type Named } from './variables.ts'

/**
 * `Environment=` of systemd's units and of Podman's quadlets. `EnvironmentFile=` and `LoadCredential=` are the right way; `SetCredential=` stands in
 * clear like a variable. https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment
 */
export const scanSystemd: DocumentScanner = ({ text }) => hitsOf('systemd-secret', systemdSettings(text))

/** The variables of a unit. */
export function systemdSettings(text: string): readonly Named[] {
  return [...settingsIn(text)]
}

function* settingsIn(text: string): Generator<Named> {
  for (let at = 0; at < text.length; ) {
    const end = logicalEnd(text, at)
    const [, name, sign] = /^(Environment|SetCredential)(\s*=)/.exec(text.slice(at, at + 60)) ?? []
    const from = at + (name?.length ?? 0) + (sign?.length ?? 0)
    if (name === 'Environment') {
      // A backslash at the end of a line is a blank.
      for (const word of wordsIn(text, from, end)) if (word.value !== '\\') yield* assignmentIn(word)
    } else if (name === 'SetCredential') {
      const colon = text.indexOf(':', from)
      const value = text.slice(colon + 1, end).trim()
      if (colon > 0 && colon < end) {
        const key = text.slice(from, colon).trim()
        const start = colon + 1
        yield {
          key,
          names: [],
          value: { type: 'scalar', value, start, end: start + value.length, isText: true },
        }
      }
    }
    at = end + 1
  }
}

/** End of a line with those that go on it behind a backslash. */
function logicalEnd(text: string, from: number): number {
  for (let at = from; ; ) {
    const newline = text.indexOf('\n', at)
    if (newline < 0) return text.length
    const last = text[newline - 1] === '\r' ? newline - 2 : newline - 1
    if (last < from || text[last] !== '\\') return newline
    at = newline + 1
  }
}
