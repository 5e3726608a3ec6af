/** `NAME=value` in a file of environment variables. Offsets in UTF-16 units, ends exclusive; those of the value without its quotes. */
export interface EnvEntry {
  readonly name: string
  readonly nameStart: number
  readonly value: string
  readonly valueStart: number
  readonly valueEnd: number
  /** The line is commented out, as examples do with optional variables. */
  readonly commented: boolean
}

/**
 * Reads a file of environment variables as dotenv does: `export`, comments, quotes (double ones with `\n` and over several lines), and
 * what follows ` #` behind a bare value left out. Commented assignments are given too, marked. Lines that are none are passed over.
 */
export function readDotenv(text: string): EnvEntry[] {
  const entries: EnvEntry[] = []
  const line =
    /^[ \t]*(#[ \t]*)?(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(?:"((?:[^"\\]|\\[\s\S])*)"|'([^']*)'|`([^`]*)`|([^\r\n]*))/gm
  for (const match of text.matchAll(line)) {
    const [whole, comment, name = '', double, single, backtick, bare] = match
    const quoted = double ?? single ?? backtick
    const raw = quoted ?? withoutComment(bare ?? '')
    const valueStart =
      match.index + whole.length - (quoted === undefined ? (bare ?? '') : `${quoted}"`).length
    entries.push({
      name,
      nameStart: match.index + whole.indexOf(name, (comment ?? '').length),
      value: double === undefined ? raw : raw.replaceAll('\\n', '\n').replaceAll('\\"', '"'),
      valueStart,
      valueEnd: valueStart + raw.length,
      commented: comment !== undefined,
    })
  }
  return entries
}

function withoutComment(bare: string): string {
  return bare.replace(/(?:^|[ \t])#.*$/, '').trimEnd()
}
