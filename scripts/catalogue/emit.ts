import { buildNeedles } from '../../src/engine/needles.ts'
import { bucketOf, tabulate } from '../../src/engine/needle-table.ts'
import type { Anchor, CompiledRule } from '../../src/engine/types.ts'
import type { ServiceFile } from './sources.ts'
import frequencies from './trigram-frequency.json' with { type: 'json' }

/**
 * Source of `src/generated/catalogue.ts`: what a scan needs, as rows that the start-up can afford. The same
 * rules give the same text, byte for byte.
 *
 * @param optIn ids of the rules of all kinds that run only where they are asked for
 */
export function emitCatalogue(rules: readonly CompiledRule[], optIn: readonly string[] = []): string {
  const needles = tabulate(buildNeedles(rules), measuredFrequency)
  const columns = Object.entries(needles).map(([name, cells]) => `${json(name)}:${json(cells)}`)
  return `${header}
import type { NeedleTable } from '../engine/needle-table.ts'
import type { Anchor, CompiledRule } from '../engine/types.ts'

/** Literal, whether its case is free, least and greatest offset, run. */
type AnchorRow = readonly [string, 0 | 1, number, number, number]

type RuleRow = readonly [
  anchors: readonly AnchorRow[],
  maxLength: number,
  lookbehind: number,
  lookahead: number,
  publicPrefix: number,
  rest: Pick<CompiledRule, 'id' | 'title' | 'pack' | 'level'> & Partial<CompiledRule>,
]

const toRule = ([anchors, maxLength, lookbehind, lookahead, publicPrefix, rest]: RuleRow): CompiledRule => ({
  ignoreCase: false,
  random: false,
  ...rest,
  anchors: anchors.map(
    ([literal, ignoreCase, minOffset, maxOffset, run]): Anchor => ({
      literal,
      ignoreCase: ignoreCase === 1,
      minOffset,
      maxOffset,
      run,
    }),
  ),
  maxLength,
  lookbehind,
  lookahead,
  publicPrefix,
})

// JSON in a string is read several times as fast as the same in JavaScript, and every start pays for it.
const ruleRows: readonly RuleRow[] = JSON.parse(String.raw\`[
${raw(rules.map((rule) => json(ruleRow(rule))))}
]\`)

/** All built-in rules, in order of their files. */
export const rules: readonly CompiledRule[] = ruleRows.map(toRule)

/** Rules of all kinds that run only where they are asked for. */
export const optIn: ReadonlySet<string> = new Set<string>(${json(optIn)})

/** What the prefilter looks for; targets are indexes into \`rules\`. */
export const needles: NeedleTable = JSON.parse(String.raw\`{
${raw(columns)}
}\`)
`
}

/** Source of `src/generated/scanner-rules.ts`: the rules that scanners of files and checks name. */
export function emitScannerRules(rules: readonly CompiledRule[]): string {
  return `${header}
import type { CompiledRule } from '../engine/types.ts'

const rows: readonly (Pick<CompiledRule, 'id' | 'title' | 'pack' | 'level' | 'placeholder'> & { readonly publicPrefix?: number })[] = JSON.parse(String.raw\`[
${raw(rules.map(({ id, title, pack, level, publicPrefix, placeholder }) => json({ id, title, pack, level, ...(publicPrefix > 0 && { publicPrefix }), placeholder })))}
]\`)

/** Rules without a pattern: what finds them knows the kind of file, or several files. In order of their files. */
export const scannerRules: readonly CompiledRule[] = rows.map((row) => ({
  publicPrefix: 0,
  ...row,
  ignoreCase: false,
  random: false,
  anchors: [],
  maxLength: 0,
  lookbehind: 0,
  lookahead: 0,
}))
`
}

/** A measure of how often three bytes in a row come in source text (`measure-trigrams.ts`). */
function measuredFrequency(trigram: string): number {
  return letters.charCodeAt(bucketOf(trigram, 0))
}

const letters = frequencies.join('')

/** Source of `src/generated/rule-index.ts`: the whole rules with their prose, for whoever asks for it. */
export function emitRuleIndex(files: readonly ServiceFile[]): string {
  const names = files.map(({ path }) => nameOf(path))
  return `${header}
import type { Service } from '../rules/rule.ts'
${files.map(({ path }, i) => `import ${names[i]} from '../rules/${path}'\n`).join('')}
/** Every service with its rules, prose and examples. Heavy: to be imported when prose is needed. */
export const services: readonly Service[] = [
${names.map((name) => `  ${name},\n`).join('')}]
`
}

function ruleRow(rule: CompiledRule): unknown {
  const { anchors, maxLength, lookbehind, lookahead, publicPrefix, ignoreCase, random, ...rest } = rule
  const fields = { ...rest, ...(ignoreCase && { ignoreCase }), ...(random && { random }) }
  return [anchors.map(anchorRow), maxLength, lookbehind, lookahead, publicPrefix, fields]
}

function anchorRow({ literal, ignoreCase, minOffset, maxOffset, run }: Anchor): unknown {
  return [literal, Number(ignoreCase), minOffset, maxOffset, run]
}

/** One entry a line, safe inside `String.raw`: a backtick or `${` would end the text or be replaced. */
function raw(entries: readonly string[]): string {
  return entries.join(',\n').replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{')
}

/** JSON in ASCII, so that the file reads the same in any encoding. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[\u007f-\uffff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** `secrets/hugging-face.ts` → `secretsHuggingFace`. */
function nameOf(path: string): string {
  return path
    .replace(/\.ts$/, '')
    .split(/[^A-Za-z0-9]+/)
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
}

const header =
  '// Generated by scripts/catalogue/build.ts from src/rules, do not edit: npx tsx scripts/catalogue/build.ts'
