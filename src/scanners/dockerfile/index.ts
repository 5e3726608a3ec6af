import { loadShell } from '../shell/parse.ts'
import type { Document, Hit } from '../types.ts'
import { scanCommands } from './commands.ts'
import { scanCopies } from './copies.ts'
import { readDockerfile } from './model.ts'
import { scanVariables } from './variables.ts'

/** Secrets that a Dockerfile puts into the image or its history. */
export async function scanDockerfile({ text }: Document): Promise<readonly Hit[]> {
  const model = await readDockerfile(text)
  const parse = await loadShell()
  const hits = [...scanVariables(model, parse), ...(await scanCommands(model, parse)), ...scanCopies(model)]
  const { unknown } = model
  if (unknown !== undefined) {
    const { keyword, at } = unknown
    hits.push({
      rule: 'file-not-parsed',
      ...{ start: at, end: at + keyword.length, value: 'dockerfile', subject: 'dockerfile' },
      message: `This dockerfile file could not be parsed as a whole (unknown instruction ${keyword.slice(0, 40)}): what belongs to it was read as plain text only.`,
    })
  }
  return hits
}
