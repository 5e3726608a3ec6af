import type { Evidence, Level } from '../findings/types.ts'
import type { ConfiguredRule } from './configured.ts'
import { tabulate } from './needle-table.ts'
import type { Needle } from './needles.ts'
import { createPrefilter, Hits } from './prefilter.ts'
import type { CompiledRule, Match } from './types.ts'

/** Runs patterns from the configuration, all of them in the linear-time engine, line by line. */
export interface ConfiguredScanner {
  scan(bytes: Buffer): readonly Match[]
}

export function createConfiguredScanner(rules: readonly ConfiguredRule[]): ConfiguredScanner {
  const compiled = rules.map(asCompiledRule)
  const needles: Needle[] = rules.flatMap((rule, index) =>
    rule.literals.map((literal) => ({
      literal: rule.ignoreCase ? literal.toLowerCase() : literal,
      ignoreCase: rule.ignoreCase,
      encoding: 'plain' as const,
      targets: [{ rule: index, anchor: 0 }],
    })),
  )
  const prefilter = createPrefilter(tabulate(needles))
  const everyLine = rules.flatMap((rule, index) => (rule.literals.length === 0 ? [index] : []))
  const hits = new Hits()

  function scan(bytes: Buffer): readonly Match[] {
    const matches: Match[] = []
    hits.length = 0
    if (needles.length > 0) prefilter.scan(bytes, hits)
    // A line is looked at once for each rule, however many of its keywords it holds.
    const seenUpTo = new Int32Array(rules.length)
    for (let i = 0; i < hits.length; i += 2) {
      const offset = hits.data[i + 1] as number
      const rule = ((needles[hits.data[i] as number] as Needle).targets[0] as { rule: number }).rule
      if (offset < (seenUpTo[rule] as number)) continue
      const start = bytes.lastIndexOf(0x0a, offset) + 1
      seenUpTo[rule] = scanLine(bytes, start, rule, matches)
    }
    for (const rule of everyLine) {
      for (let start = 0; start < bytes.length; ) start = scanLine(bytes, start, rule, matches)
    }
    return matches.sort((a, b) => a.start - b.start)
  }

  /** Returns the offset of the next line. */
  function scanLine(bytes: Buffer, start: number, index: number, matches: Match[]): number {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    const line = bytes.toString('utf8', start, end)
    for (const found of (rules[index] as ConfiguredRule).matchLine(line)) {
      // Offsets come in UTF-16 units of the decoded line.
      const before = Buffer.byteLength(line.slice(0, found.start))
      matches.push({
        rule: compiled[index] as CompiledRule,
        start: start + before,
        end: start + before + Buffer.byteLength(line.slice(found.start, found.end)),
        value: found.value,
        level: (compiled[index] as CompiledRule).level,
        proof: 'none',
        evidence: [configured],
        random: false,
        related: [],
        ...(rules[index] as ConfiguredRule).traceOf?.(found.value),
      })
    }
    return end + 1
  }

  return { scan }
}

const configured: Evidence = { kind: 'format', weight: 'for', text: 'matches a pattern of the configuration' }

function asCompiledRule(rule: ConfiguredRule): CompiledRule {
  return {
    id: rule.id,
    title: rule.title,
    pack: rule.pack ?? 'secrets',
    level: rule.level satisfies Level,
    ignoreCase: rule.ignoreCase,
    anchors: [],
    maxLength: 0,
    lookbehind: 0,
    lookahead: 0,
    random: false,
    publicPrefix: 0,
  }
}
