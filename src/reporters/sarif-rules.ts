import type { ReportingDescriptor } from 'sarif'
import type { Level } from '../findings/types.ts'
import type { RuleInfo } from './types.ts'

/** GitHub refuses longer descriptions. */
const DESCRIPTION_LIMIT = 1024

/**
 * The part of `tool.driver.rules` that GitHub reads: descriptions, `help.markdown`, default level,
 * `security-severity` (a number as a string), precision and tags.
 */
export function ruleDescriptor(rule: RuleInfo): ReportingDescriptor {
  const markdown = [
    `**${escapeMarkdown(rule.title)}**`,
    `*Why:* ${escapeMarkdown(rule.why)}`,
    `*Fix:* ${escapeMarkdown(rule.fix)}`,
    ...(rule.source === '' ? [] : [`*Format:* <${rule.source}>`]),
  ].join('\n\n')
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: cut(`${rule.title}.`, DESCRIPTION_LIMIT) },
    fullDescription: { text: cut(`${rule.title}. ${rule.why}`, DESCRIPTION_LIMIT) },
    help: { text: `${rule.why}\n${rule.fix}`, markdown },
    ...(/^https?:\/\/\S+$/.test(rule.source) ? { helpUri: rule.source } : {}),
    defaultConfiguration: { level: rule.level },
    properties: {
      tags: ['security', rule.pack, `external/cwe/${CWE[rule.pack] ?? 'cwe-798'}`],
      precision: PRECISION[rule.level],
      'security-severity': SEVERITY[rule.level],
    },
  }
}

/** Cuts to at most `limit` UTF-16 units, never between the halves of a pair; the cut is shown by `…`. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** CVSS-like bands of GitHub: 7.0 to 8.9 is high, 4.0 to 6.9 medium, below low. */
const SEVERITY: Record<Level, string> = { error: '8.0', warning: '5.0', note: '2.0' }

const PRECISION: Record<Level, string> = { error: 'high', warning: 'medium', note: 'low' }

/** CWE-798: hard-coded credentials. CWE-200: exposure of information. */
const CWE: Readonly<Record<string, string>> = {
  network: 'cwe-200',
  identifiers: 'cwe-200',
  personal: 'cwe-200',
  runtime: 'cwe-532',
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase())
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
