import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a section of docs/hooks.md tells the reader to do. */
export interface Documented {
  /** Contents by path, of files that stand as `path`: and a block. */
  readonly files: Readonly<Record<string, string>>
  /** Lines of the `sh` blocks that are no files, in order. */
  readonly commands: readonly string[]
}

/** Reads one section, so that the tests do what the page says. Throws when it has no such section, or nothing in it. */
export function documented(heading: string): Documented {
  const page = readFileSync(fileURLToPath(new URL('../../docs/hooks.md', import.meta.url)), 'utf8')
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`docs/hooks.md has no section "${heading}"`)
  const files: Record<string, string> = {}
  const commands: string[] = []
  for (const [, path, language, text = ''] of section.matchAll(
    /(?:`([^`\n]+)`:\n\n)?```(\w+)\n([\s\S]*?)```/g,
  )) {
    if (path !== undefined) files[path.replace(/^.* /, '')] = text
    else if (language === 'sh') commands.push(...text.trim().split('\n'))
  }
  if (Object.keys(files).length === 0) throw new Error(`docs/hooks.md has no files under "${heading}"`)
  return { files, commands }
}
