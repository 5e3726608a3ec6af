import { constraintsOf, type Constraints } from './chain.ts'
import { hasVariableKeys, SCHEMA_CALLS, SIDES } from './interest.ts'
import type { Bound, Linker } from './link.ts'
import { type Field, lastName, type Prop, type Sym, type Use } from './sym.ts'

/** A variable that a schema names, where it stands. */
export interface SchemaKey extends Constraints {
  readonly name: string
  readonly file: string
  readonly s: number
  readonly e: number
}

/**
 * The keys of a schema that a call makes or is given. An object of a schema most of whose keys are names of variables describes an
 * environment, whether or not the call that reads it can be followed.
 */
export function schemaKeys(linker: Linker, file: string, { sym }: Use): SchemaKey[] {
  if (sym.k !== 'call') return []
  const name = lastName(sym.fn)
  if (/^(?:plainTo|transformAndValidate)/.test(name))
    return sym.args.flatMap((arg) => classKeys(linker, { file, sym: arg }))
  if (!SCHEMA_CALLS.has(name)) return []
  return sym.args.flatMap((arg) =>
    linker.ground({ file, sym: arg }).flatMap((one) => objectKeys(linker, one, name, 0)),
  )
}

function objectKeys(linker: Linker, { file, sym }: Bound, call: string, depth: number): SchemaKey[] {
  if (sym.k !== 'obj' || depth > 3) return []
  if (call === 'convict') return convictKeys(sym, file)
  const own = hasVariableKeys(sym) ? sym.props.flatMap((prop) => keyOf(prop, file)) : []
  const inner = sym.props
    .filter((prop) => SIDES.has(prop.name))
    .flatMap((prop) =>
      linker.ground({ file, sym: prop.sym }).flatMap((one) => objectKeys(linker, one, call, depth + 1)),
    )
  const spread = sym.spreads.flatMap((one) =>
    linker.ground({ file, sym: one }).flatMap((base) => objectKeys(linker, base, call, depth + 1)),
  )
  return [...own, ...inner, ...spread]
}

function keyOf({ name, sym, s, e }: Prop, file: string): SchemaKey[] {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name) || sym.k === 'lit' || sym.k === 'num' || sym.k === 'fn') return []
  return [{ name, file, s, e, ...constraintsOf(sym) }]
}

/** `{ port: { doc, format, default, env: 'PORT' } }`, nested. */
function convictKeys(sym: Sym & { k: 'obj' }, file: string, depth = 0): SchemaKey[] {
  const env = sym.props.find(({ name }) => name === 'env')
  if (env?.sym.k === 'lit' && env.sym.v !== undefined) {
    const fallback = sym.props.find(({ name }) => name === 'default')?.sym
    const literal = fallback?.k === 'lit' ? { s: fallback.s, e: fallback.e } : undefined
    return [
      {
        ...{ name: env.sym.v, file, s: env.sym.s + 1, e: env.sym.e - 1 },
        ...{
          need: fallback === undefined ? undefined : ('default' as const),
          minLength: undefined,
          values: undefined,
          plain: false,
          fallback: literal,
        },
      },
    ]
  }
  if (depth > 5) return []
  return sym.props.flatMap((prop) => (prop.sym.k === 'obj' ? convictKeys(prop.sym, file, depth + 1) : []))
}

function classKeys(linker: Linker, bound: Bound): SchemaKey[] {
  return linker.ground(bound).flatMap(({ file, sym }) => {
    if (sym.k !== 'cls') return []
    const fields = linker.facts(file)?.classes[sym.id]?.fields ?? []
    return fields.map((field) => ({
      name: field.name,
      file,
      s: field.s,
      e: field.e,
      ...decorated(field.decorators, field),
    }))
  })
}

/** What the decorators of a field say (`class-validator`). */
export function decorated(decorators: readonly Sym[], field?: Field): Constraints {
  const calls = decorators.flatMap((one) => (one.k === 'call' ? [one] : []))
  const named = (name: RegExp) => calls.find((one) => name.test(lastName(one.fn)))
  const length = named(/^(?:Length|MinLength)$/)?.args[0]
  const optional = named(/^(?:IsOptional|CannotUseWithout|CannotUseWith|ValidateIf)$/)
  return {
    need:
      optional !== undefined
        ? 'optional'
        : field !== undefined && field.sym.k === 'no' && named(/^Is/)
          ? 'required'
          : undefined,
    minLength: length?.k === 'num' && length.v > 1 ? length.v : undefined,
    values: undefined,
    plain: false,
    fallback: undefined,
  }
}
