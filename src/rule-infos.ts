import { services } from './generated/rule-index.ts'
import type { RuleInfo } from './reporters/types.ts'

/** Prose of all built-in rules, sorted by id. Loads every rule file, so it is imported only when something is to be told. */
export function builtInRules(): readonly RuleInfo[] {
  return services
    .flatMap((service) => service.rules.map((rule) => ({ ...rule, service: service.name })))
    .map(({ id, title, service, pack, level, why, fix, source, optIn }) => ({
      id,
      title,
      service,
      pack,
      level,
      why,
      fix,
      source,
      ...(optIn && { optIn }),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
