import type { Level } from '../../findings/types.ts'
import { classifyEntry, isSecretName } from '../secret-value.ts'
import { loadShell, type ShellCommand } from '../shell/parse.ts'
import { secretsOf } from '../shell/secrets.ts'
import { turnsTlsOff } from '../tls-off.ts'
import type { Document, Hit, ScannerContext } from '../types.ts'
import { commandFindings, printingWords } from './printing.ts'
import { shellFileOf } from './paths.ts'
import { type Snippet, snippetsOf } from './snippets.ts'
import { storedValues, storeWords } from './stores.ts'

/** What a text must hold to be worth parsing. */
const WORDS = new RegExp(
  `${printingWords.source}|${storeWords.source}|REJECT_UNAUTHORIZED|SSL_NO_VERIFY|HTTPSVERIFY|STRICT_SSL`,
)

/** The same for a page: Markdown is slow to parse, and most pages show harmless commands only. */
const PAGE_WORDS = new RegExp(
  [
    storeWords.source,
    '--env-file',
    '(?:scp|rsync|s3 cp) [^\\n]*env',
    '(?:chmod|install -m) ?0?[0-7]{3} [^\\n]*(?:key|pem|env|secret)',
    '--[\\w-]*(?:token|password|secret|key)[= ][\'"]?[\\w/+=-]{16}',
  ].join('|'),
)

/** Scripts, steps of pipelines, recipes, and commands in pages: what they print, leave behind and give away. */
export async function scanShellText(document: Document, _context: ScannerContext): Promise<readonly Hit[]> {
  const words = shellFileOf(document.path) === 'page' ? PAGE_WORDS : WORDS
  if (!words.test(document.text)) return []
  const [snippets, parse] = await Promise.all([snippetsOf(document.path, document.text, words), loadShell()])
  return snippets
    .filter(({ text }) => words.test(text))
    .flatMap((snippet) =>
      parse(snippet.text, 0).commands.flatMap((command) => hitsOf(command, snippet, document.path)),
    )
}

function hitsOf(command: ShellCommand, snippet: Snippet, path: string): Hit[] {
  const { start, where } = snippet
  const place = (from: number, to: number) => ({ start: start + from, end: start + to })
  const findings = commandFindings(command, where === 'ci').map(({ rule, subject, message }): Hit => {
    const level = levelOf(rule, where, path, subject)
    return {
      rule,
      ...place(command.start, command.end),
      value: subject,
      subject,
      message,
      ...(level && { level }),
    }
  })
  const tls = command.assignments.filter(({ name, value }) => turnsTlsOff(name, value.value))
  return [
    ...findings,
    ...(where === 'document' ? [] : tls).map(({ name, value }) =>
      tlsHit(name, place(value.start, value.end)),
    ),
    ...storedHits(command, snippet),
  ]
}

/** A page may show what a script must not do. */
function levelOf(rule: string, where: Snippet['where'], path: string, subject: string): Level | undefined {
  if (where === 'document') return 'note'
  const production = /prod|secret/i.test(`${path} ${subject}`)
  return rule === 'env-file-option' && production ? 'warning' : undefined
}

function tlsHit(name: string, place: { start: number; end: number }): Hit {
  return {
    rule: 'tls-check-off',
    ...place,
    value: name,
    subject: name,
    message: `${name} switches the check of certificates off for the whole process: anybody in between can read and change what it sends.`,
  }
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
