import type { Level } from '../../findings/types.ts'
import { classifyEntry, isSecretName } from '../secret-value.ts'
import { loadShell, type ShellCommand } from '../shell/parse.ts'
import { secretsOf } from '../shell/secrets.ts'
import { type Stage, stageOfPath } from '../../engine/path-stage.ts'
import { judgeSetting } from '../settings/judge.ts'
import type { Document, Hit, ScannerContext, ScannerSettings } from '../types.ts'
import { commandWords } from './command-words.ts'
import { commandFindings, tracesSecrets } from './printing.ts'
import { type Snippet, snippetsOf } from './snippets.ts'
import { storedValues } from './stores.ts'

/** Scripts, steps of pipelines, recipes, and commands in pages: what they print, leave behind and give away. */
export async function scanShellText(
  document: Document,
  { settings }: ScannerContext,
): Promise<readonly Hit[]> {
  const words = commandWords(document.path)
  if (!words.test(document.text)) return []
  const [snippets, parse] = await Promise.all([snippetsOf(document.path, document.text, words), loadShell()])
  const hits = snippets
    .filter(({ text }) => words.test(text))
    .flatMap((snippet) => {
      const { commands } = parse(snippet.text, 0)
      const hits = commands.flatMap((command) => [
        ...hitsOf(command, snippet, document.path),
        ...assigned(command, snippet, stageOfPath(document.path), settings),
      ])
      return [...hits, ...traceHit(commands, snippet)]
    })
  return once(hits)
}

/** A page that shows the same command for each step is one finding. */
function once(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>()
  return hits.filter(({ rule, subject }) => {
    const key = `${rule} ${subject}`
    return rule !== 'env-file-option' || (!seen.has(key) && seen.add(key))
  })
}

function traceHit(commands: readonly ShellCommand[], { start, where }: Snippet): readonly Hit[] {
  const command = where === 'ci' ? tracesSecrets(commands) : undefined
  if (command === undefined) return []
  const message =
    'The shell writes every command that follows into the log, with the secrets that it is given.'
  const place = { start: start + command.start, end: start + command.end }
  return [{ rule: 'secrets-printed', ...place, value: 'set -x', subject: 'set -x', message }]
}

function hitsOf(command: ShellCommand, snippet: Snippet, path: string): Hit[] {
  const { start, where, hasSecrets = true } = snippet
  const place = (from: number, to: number) => ({ start: start + from, end: start + to })
  const findings = commandFindings(command, {
    isLogged: where === 'ci',
    hasSecrets,
  }).flatMap(({ rule, subject, message }): readonly Hit[] => {
    if (rule === 'env-file-option' && isHarmless(where, path, subject)) return []
    const level = levelOf(rule, where, path, subject)
    const end = place(command.start, command.end)
    return [{ rule, ...end, value: subject, subject, message, ...(level && { level }) }]
  })
  return [...findings, ...storedHits(command, snippet)]
}

/** Variables that a script or step sets; what a page shows is for the reader's own machine. */
function assigned(
  { assignments }: ShellCommand,
  { start, where }: Snippet,
  stage: Stage,
  settings: ScannerSettings,
): Hit[] {
  if (where === 'document') return []
  return assignments.flatMap(({ name, value: { value, expands, ...word } }) =>
    expands
      ? []
      : judgeSetting({ name, value, stage, start: start + word.start, end: start + word.end }, settings),
  )
}

/** A file for the reader's own machine: pages that speak of no production, scripts of development. */
function isHarmless(where: Snippet['where'], path: string, subject: string): boolean {
  if (PRODUCTION.test(`${path} ${subject}`)) return false
  return where === 'document' || stageOfPath(path) === 'local' || /(?:^|\/)dev[a-z]*\.sh$/.test(path)
}

const PRODUCTION = /prod|secret|runbook/i

/** A page may show what a script must not do. */
function levelOf(rule: string, where: Snippet['where'], path: string, subject: string): Level | undefined {
  if (where === 'document') return 'note'
  const production = PRODUCTION.test(`${path} ${subject}`)
  if (rule === 'secrets-printed' && where !== 'ci') return 'note'
  return rule === 'env-file-option' && production ? 'warning' : undefined
}

/** Random values that a command is given: what is put into a store is a secret whatever it is called, the rest is told by its name. */
function storedHits(command: ShellCommand, { text, start }: Snippet): Hit[] {
  const stored = storedValues(command, text).map(({ name, word, command: label }) => ({
    ...{ key: isSecretName(name) ? name : 'secret', word },
    label: name === '' ? label : name,
  }))
  const given = stored.length > 0 ? [] : secretsOf(command, text)
  return [...stored, ...given].flatMap(({ key, word, label }): Hit[] => {
    const { kind, evidence } = classifyEntry({ key, value: word.value })
    if (kind !== 'random' || word.expands) return []
    return [
      {
        rule: 'secret-on-command-line',
        ...{ start: start + word.start, end: start + word.end, value: word.value, random: true, evidence },
        keyName: label,
        message: `The value that \`${label}\` is given stands in clear text here.`,
      },
    ]
  })
}
