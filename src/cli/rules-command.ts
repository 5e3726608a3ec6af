import { suggestion } from '../config/nearest.ts'
import type { Config } from '../config/types.ts'
import { UserError } from '../errors.ts'
import { printable, printableJson } from '../printable.ts'
import type { RuleInfo } from '../reporters/types.ts'
import { type Io, print } from './io.ts'
import { openOutput } from './output-file.ts'
import type { Invocation } from './parse.ts'
import { configFor } from './request.ts'
import type { Services } from './services.ts'

/** A rule with the level that holds in this project. */
type ListedRule = Omit<RuleInfo, 'level'> & { readonly level: RuleInfo['level'] | 'off' }

/** Lists the rules, or explains one. Gives exit code 0; throws `UserError` for an id that does not exist. */
export async function rulesCommand(
  { options, positionals }: Invocation,
  io: Io,
  services: Services,
): Promise<number> {
  if (options.format === 'sarif' || options.format === 'html')
    throw new UserError(`hushlint rules has no --format ${options.format}`, 'It takes text or json.')
  const output =
    options.output === undefined || options.output === '-' ? undefined : openOutput(options.output, io)
  const config = await configFor(options, io, services)
  const all = [...(await services.ruleInfos()).map((info) => listed(info, config)), ...configured(config)]
  const rules = select(all, positionals[0], options.pack)
  const text =
    options.format === 'json'
      ? printableJson({ schemaVersion: 1, rules })
      : asText(rules, positionals[0] !== undefined)
  if (output === undefined) await print(io, text)
  else await output.write(text)
  return 0
}

function select(
  rules: readonly ListedRule[],
  id: string | undefined,
  packs: readonly string[] | undefined,
): ListedRule[] {
  const inPacks = rules.filter((rule) => packs === undefined || packs.includes(rule.pack))
  const sorted = inPacks.sort((a, b) => (a.id < b.id ? -1 : 1))
  if (id === undefined) return sorted
  const rule = rules.find((one) => one.id === id)
  if (rule !== undefined) return [rule]
  const near = suggestion(
    id,
    rules.map((one) => one.id),
  )
  throw new UserError(`unknown rule "${id}"${near}`, 'hushlint rules lists them.')
}

function listed(info: RuleInfo, config: Config): ListedRule {
  const off = config.packs !== undefined && !config.packs.some((pack) => pack === info.pack)
  const own = info.optIn ? 'off' : info.level
  return { ...info, level: off ? 'off' : (config.rules[info.id] ?? own) }
}

function configured(config: Config): ListedRule[] {
  return config.patterns.map(({ id, title, why, fix, level }) => {
    return {
      id,
      title,
      service: 'this project',
      pack: 'secrets',
      level: config.rules[id] ?? level,
      why,
      fix,
      source: '',
    }
  })
}

function asText(rules: readonly ListedRule[], explain: boolean): string {
  if (explain) return rules.map(explained).join('\n')
  const width = Math.max(0, ...rules.map((rule) => rule.id.length))
  return rules
    .map((rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${printable(rule.title)}\n`)
    .join('')
}

function explained(rule: ListedRule): string {
  const rows = [
    ['service', rule.service],
    ['pack', rule.pack],
    ['level', rule.level],
    ['opt in', rule.optIn ? `off unless "rules: { ${rule.id}: note }" or --rule ${rule.id}` : ''],
    ['why', rule.why],
    ['fix', rule.fix],
    ['format', rule.source],
    [
      'silence',
      `one place: a comment "hushlint-ignore ${rule.id} -- reason"; everywhere: "rules: { ${rule.id}: off }"`,
    ],
  ]
  const lines = rows
    .filter(([, text]) => text !== '')
    .map(([label = '', text = '']) => `  ${label.padEnd(8)} ${printable(text)}\n`)
  return `${rule.id}: ${printable(rule.title)}\n${lines.join('')}`
}
