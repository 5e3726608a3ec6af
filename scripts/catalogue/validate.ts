import type { Rule } from '../../src/rules/rule.ts'
import { hasSubjects } from '../../src/engine/subject-packs.ts'
import type { ServiceFile } from './sources.ts'

/** Everything that is wrong with the rules as data, one line each, with the file and the rule; empty when all is well. */
export function validateServices(files: readonly ServiceFile[]): readonly string[] {
  const rules = files.flatMap(({ service }) => service.rules)
  const places = new Map<string, string>()
  const problems: string[] = []
  for (const { path, service } of files) {
    if (service.name.trim() === '') problems.push(`${path}: the service has no name`)
    if (service.rules.length === 0) problems.push(`${path}: has no rules`)
    for (const rule of service.rules) {
      const report = (problem: string) => problems.push(`${path}: ${rule.id}: ${problem}`)
      const other = places.get(rule.id)
      if (other !== undefined) report(`this id is in ${other} as well`)
      places.set(rule.id, path)
      if (!path.startsWith(`${rule.pack}/`))
        report(`belongs to the pack ${rule.pack}, but stands in another folder`)
      validateRule(rule, rules, report)
    }
  }
  return problems
}

function validateRule(rule: Rule, rules: readonly Rule[], report: (problem: string) => void): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(rule.id))
    report('the id must be lower-case words joined by hyphens')
  if (rule.title.trim() === '' || rule.title.endsWith('.'))
    report('the title must be a noun phrase without a full stop')
  for (const field of ['why', 'fix'] as const) {
    const length = rule[field].length
    if (!rule[field].endsWith('.')) report(`\`${field}\` must end with a full stop`)
    if (length > MAX_SENTENCE) report(`\`${field}\` has ${length} characters, more than ${MAX_SENTENCE}`)
  }
  if (!isHttps(rule.source)) report('`source` must be an https URL in ASCII')
  const hasExamples = rule.foundBy !== 'repository'
  if (rule.foundBy === 'document' && rule.file === undefined)
    report('`file` must say where its examples stand')
  for (const field of ['finds', 'ignores'] as const) {
    if (hasExamples && rule[field].length < 2) report(`\`${field}\` must hold at least two examples`)
    for (const example of rule[field]) validateExample(example, field, rules, report)
  }
  for (const example of rule.finds) {
    // A finding about a whole file stands at its start.
    const marked = rule.foundBy === 'document' ? /(?<!\\)<<[\s\S]*(?<!\\)>>/ : /(?<!\\)<<[\s\S]+(?<!\\)>>/
    if (!marked.test(example)) report(`no value is marked by << and >> in ${JSON.stringify(example)}`)
  }
  if (rule.pair && !rules.some((other) => other.id === rule.pair?.rule)) {
    report(`is paired with ${rule.pair.rule}, which does not exist`)
  }
}

/** Examples must hold templates only: GitHub's push protection takes a literal token for a leak, and rightly so. */
function validateExample(
  example: string,
  field: string,
  rules: readonly Rule[],
  report: (problem: string) => void,
): void {
  const literal = example.replaceAll(/\{\{[^{}]{1,200}\}\}/g, ' ').replaceAll(/(?<!\\)(?:<<|>>)/g, '')
  if (literal.includes('EXAMPLE')) return
  const matched = rules.find((other) => {
    // Connection URLs and the like are found by detectors, and a password in them is no token.
    if (other.pattern === undefined || other.typed || hasSubjects(other.pack)) return false
    return new RegExp(other.pattern, other.ignoreCase ? 'i' : '').test(literal)
  })
  const words = literal.match(/[A-Za-z0-9+]{32,}/g) ?? []
  const random = words.find((word) => /[a-z]/.test(word) && /[A-Z]/.test(word) && /[0-9]{2}/.test(word))
  if (matched || random !== undefined) {
    const reason = matched ? `${matched.id} matches it` : `${random} looks like a token`
    report(`the example in \`${field}\` must use a template instead of a literal token (${reason})`)
  }
}

function isHttps(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:' && /^[!-~]+$/.test(text)
}

const MAX_SENTENCE = 200
