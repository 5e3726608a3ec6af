import { stageOfPath } from '../../engine/path-stage.ts'
import { isSecretName } from '../secret-value.ts'
import type { Document, Hit } from '../types.ts'
import { silentDefault } from './defaults.ts'
import { foldCertificates } from './fold.ts'
import { TOOL } from './javascript.ts'
import { pythonDefaults } from './python-defaults.ts'
import { closing, readPython } from './python-text.ts'
import { holdsSecret } from './secret-names.ts'

/** A text without one of them is passed over. */
const WORDS =
  /(?:\bprint|[Ll]og(?:ger|ging)?\.\w+|LOG(?:GER)?\.\w+)\s*\([^;]{0,300}?(?:passw|pwd|secret|token|api_?key|credential|private_?key|environ|getenv)|\bverify\s*=\s*False|_create_unverified_context|\b(?:environ\.get|getenv)\(/i

/**
 * Secrets that a program in Python writes to its output or log, checks of certificates that it switches off, and secrets with a default that
 * hides their absence. Code is told from texts, calls and names are read; there are no types and no flow.
 */
export function scanPython({ path, text }: Document): readonly Hit[] {
  if (text.length > LONGEST || !WORDS.test(text)) return []
  const { code } = readPython(text)
  const isTool = TOOL.test(path) || text.startsWith('#!') || stageOfPath(path) === 'local'
  return foldCertificates([
    ...logged(code, text, isTool),
    ...certificates(code),
    ...(stageOfPath(path) === 'local' ? [] : pythonDefaults(text, code).flatMap(silentDefault)),
  ])
}

const LONGEST = 1_000_000
const CALL =
  /\bprint\s*\(|\b(?:\w*log(?:ger|ging)?|LOG(?:GER)?)\.(?:debug|info|warning|warn|error|critical|exception|log|fatal)\s*\(/g
const NAME = /[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*)*/g
/** Functions that give their argument back as a text. */
const TEXT_OF = /(?:^|\.)(?:format|str|repr|dumps|dict|join)$/

function logged(code: string, text: string, isTool: boolean): Hit[] {
  const hits: Hit[] = []
  for (const call of code.matchAll(CALL)) {
    const open = call.index + call[0].length - 1
    const end = closing(code, open)
    if (isTool && call[0].startsWith('print')) continue
    const seen = new Set<string>()
    for (const { 0: written, index } of code.slice(open + 1, end).matchAll(NAME)) {
      const start = open + 1 + index
      const found = exposed(written, start, open, code, text)
      if (found === undefined || seen.has(found.name)) continue
      seen.add(found.name)
      hits.push({
        rule: 'secret-logged',
        ...{ start, end: start + written.length, value: found.name, subject: found.name },
        level: found.what === 'secret' ? 'error' : 'warning',
        message:
          found.what === 'all'
            ? `The whole of ${found.name}, secrets too, is written to the log.`
            : `The secret ${found.name} is written to the log.`,
      })
    }
  }
  return hits
}

function exposed(written: string, start: number, open: number, code: string, text: string) {
  const path = written.split(/\s*\.\s*/)
  const end = start + written.length
  const after = code.slice(end, end + 40).trimStart()
  const before = code.slice(Math.max(open + 1, start - 20), start)
  if (/(?:\b(?:if|not|in|is|for|lambda|and|or|else)|[.\w])\s*$/.test(before) && !/\belse\s*$/.test(before))
    return undefined
  if (!isPassedOn(code, open, start)) return undefined
  const variable = environmentVariable(path, text.slice(end, end + 120))
  if (variable !== undefined)
    return isSecretName(variable) ? { what: 'secret' as const, name: variable } : undefined
  const isEnvironment = /^(?:os\.)?environ$/.test(path.join('.'))
  if (isEnvironment && /^[),}]/.test(after)) return { what: 'all' as const, name: path.join('.') }
  // A call, a keyword, a part, a comparison: not the value.
  if (/^(?:[([]|=(?!=)|[=!]=|[<>]|(?:is|in|not|if)\b)/.test(after)) return undefined
  return holdsSecret(path, text) ? { what: 'named' as const, name: path.slice(-2).join('.') } : undefined
}

/** Whether what stands at an offset is an argument of the call itself, or of one that makes a text of it. */
function isPassedOn(code: string, open: number, at: number): boolean {
  const callees: string[] = []
  for (let i = open + 1; i < at; i++) {
    if (code[i] === '(') callees.push(/[\w.]*$/.exec(code.slice(Math.max(open + 1, i - 60), i))?.[0] ?? '')
    else if (code[i] === ')') callees.pop()
  }
  return callees.every((callee) => callee === '' || TEXT_OF.test(callee))
}

/** The name in `os.environ["X"]`, `os.environ.get("X")`, `os.getenv("X")`. */
function environmentVariable(path: readonly string[], after: string): string | undefined {
  const last = path.at(-1)
  const reads = last === 'getenv' || last === 'environ' || (last === 'get' && path.at(-2) === 'environ')
  return reads ? /^\s*[[(]\s*["'](\w+)["']/.exec(after)?.[1] : undefined
}

/** `requests.get(url, verify=False)` and its like, unless somebody asked for it. */
function certificates(code: string): Hit[] {
  const isHttp = /\b(?:requests|httpx|aiohttp|urllib3|session|client)\b/i.test(code)
  const found = [...code.matchAll(/\b_create_unverified_context\b/g)]
  if (isHttp) found.push(...code.matchAll(/\bverify(?=\s*=\s*False\b)/g))
  return found.map(({ 0: name, index }) => {
    const lines = code
      .slice(Math.max(0, index - 300), index)
      .split('\n')
      .slice(-4)
      .join('\n')
    const asked = /\bif\b[^\n]*(?:insecure|skip|verify|self_?signed|unsafe|ignore|ssl|tls|debug)/i.test(lines)
    return {
      rule: 'tls-check-off',
      ...{ start: index, end: index + name.length, value: name, subject: name },
      level: asked ? 'note' : 'warning',
      message: `${name === 'verify' ? 'verify=False' : name} accepts any certificate: anybody in between can read and change what is sent.`,
    }
  })
}
