import sax from 'sax'

/**
 * The text of a part of an Office file (WordprocessingML, PresentationML and SpreadsheetML of ECMA-376; OpenDocument 1.3), a paragraph a line.
 * A word processor cuts a paragraph into runs wherever spelling, language or time of typing change, also in the middle of a token: here the
 * runs stand together again. Never throws: of a part that is broken, what stands before.
 *
 * @param xml the part, decoded
 */
export function officeText(xml: string): string {
  const parser = sax.parser(true)
  let text = ''
  let depth = 0
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name }) => {
    const local = localName(name)
    if (HOLDERS.has(local)) depth++
    if (local === 'tab' || local === 's') text += ' '
    if (local === 'br' || local === 'cr' || local === 'line-break') text += '\n'
  }
  parser.ontext = (part) => {
    // Between the elements of a part that somebody has indented.
    if (depth > 0 && !(part.includes('\n') && part.trim() === '')) text += part
  }
  parser.onclosetag = (name) => {
    const local = localName(name)
    if (HOLDERS.has(local)) depth--
    if (PARAGRAPHS.has(local)) text += '\n'
  }
  try {
    parser.write(xml).close()
  } catch {
    // What has been read until here is worth as much.
  }
  return text
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** `t`, `instrText` and `delText` hold the text of runs, `p` and `h` that of OpenDocument, `si` that of a cell. */
const HOLDERS: ReadonlySet<string> = new Set(['t', 'instrText', 'delText', 'p', 'h', 'si'])
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h', 'si'])
