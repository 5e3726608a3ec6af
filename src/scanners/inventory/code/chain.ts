import type { Need } from '../types.ts'
import { lastName, rootOf, type Sym } from './sym.ts'

/** What a schema says of one variable. */
export interface Constraints {
  readonly need: Need
  readonly minLength: number | undefined
  readonly values: readonly string[] | undefined
  /** A number, a switch or a date: no secret, whatever its name. */
  readonly plain: boolean
  /** Place of a literal default. */
  readonly fallback: { readonly s: number; readonly e: number } | undefined
}

/**
 * Reads the calls of a schema's property, whatever the library: `z.string().min(32).optional()`, `v.optional(v.string())`,
 * `str({ default: 'x' })`, `Joi.string().required()`, arktype's definitions come as such calls (`arktype.ts`).
 */
export function constraintsOf(sym: Sym): Constraints {
  const options = sym.k === 'any' ? sym.of : [sym]
  const all = options.map((one) => read(one, 0))
  const [first = NOTHING, ...others] = all
  // A schema that depends on something: only what holds in each case counts.
  const need = others.every((one) => one.need === first.need)
    ? first.need
    : others.length > 0
      ? undefined
      : first.need
  return { ...first, need, minLength: others.length > 0 ? undefined : first.minLength }
}

const NOTHING: Constraints = {
  need: undefined,
  minLength: undefined,
  values: undefined,
  plain: false,
  fallback: undefined,
}

function read(sym: Sym, depth: number): Constraints {
  if (sym.k !== 'call' || depth > 30) return NOTHING
  const name = lastName(sym.fn)
  const [first] = sym.args
  // `z.string()` is a get on an import, `x.min(1)` a get on a call.
  const inner = sym.fn.k === 'get' && sym.fn.of.k === 'call' ? read(sym.fn.of, depth + 1) : undefined
  if (inner !== undefined) return step(inner, name, sym)
  if (WRAPS_OPTIONAL.has(name))
    return { ...base(first, depth), need: first?.k === 'call' || first?.k === 'get' ? 'optional' : undefined }
  if (WRAPS.has(name)) return piped(sym, depth)
  if (name === 'preprocess') return base(sym.args[1], depth)
  const envalid = first?.k === 'obj' ? first : undefined
  if (envalid !== undefined && sym.fn.k === 'ref' && ENVALID.has(name)) return fromOptions(envalid)
  if (ENVALID.has(name) && sym.fn.k === 'ref' && sym.args.length === 0)
    return { ...NOTHING, need: 'required', plain: PLAIN.has(name) }
  if (!STARTS.has(name)) return NOTHING
  return {
    ...NOTHING,
    need: rootOf(sym).k === 'ref' ? startNeed(sym) : undefined,
    plain: PLAIN.has(name),
    values: enumOf(name, first),
  }
}

function step(inner: Constraints, name: string, { args }: Sym & { k: 'call' }): Constraints {
  const [first] = args
  switch (name) {
    case 'optional':
    case 'nullish':
    case 'allow':
    case 'catch':
      return { ...inner, need: inner.need === 'default' ? 'default' : 'optional' }
    case 'required':
      return { ...inner, need: 'required' }
    case 'default':
    case 'prefault':
      return {
        ...inner,
        need: 'default',
        fallback: first?.k === 'lit' ? { s: first.s, e: first.e } : undefined,
      }
    case 'min':
    case 'length':
    case 'nonempty':
      return { ...inner, minLength: first?.k === 'num' && first.v > 1 ? first.v : inner.minLength }
    case 'or':
    case 'and':
    case 'pipe':
    case 'transform':
    case 'refine':
    case 'superRefine':
      return name === 'transform'
        ? { ...inner, need: inner.need === 'required' ? 'required' : inner.need }
        : inner
    default:
      return inner
  }
}

function base(sym: Sym | undefined, depth: number): Constraints {
  return sym === undefined ? NOTHING : read(sym, depth + 1)
}

/** `v.pipe(v.string(), v.minLength(32))`. */
function piped({ args }: Sym & { k: 'call' }, depth: number): Constraints {
  const least = args.find((arg) => arg.k === 'call' && /^(?:minLength|length)$/.test(lastName(arg.fn)))
  const number = least?.k === 'call' ? least.args[0] : undefined
  return { ...base(args[0], depth), ...(number?.k === 'num' && { minLength: number.v }) }
}

function fromOptions(options: Sym & { k: 'obj' }): Constraints {
  const fallback = options.props.find(({ name }) => name === 'default' || name === 'devDefault')
  const choices = options.props.find(({ name }) => name === 'choices')?.sym
  // A `devDefault` holds only where `NODE_ENV` is not `production`: no deployment goes on with it.
  const literal =
    fallback?.name === 'default' && fallback.sym.k === 'lit'
      ? { s: fallback.sym.s, e: fallback.sym.e }
      : undefined
  return {
    need: fallback === undefined ? 'required' : fallback.name === 'default' ? 'default' : undefined,
    minLength: undefined,
    plain: false,
    values: choices === undefined ? undefined : enumOf('enum', choices),
    fallback: literal,
  }
}

/** Joi's values are optional unless they say otherwise. */
function startNeed(sym: Sym): Need {
  const root = rootOf(sym)
  return root.k === 'ref' && /joi/i.test(root.from) ? 'optional' : 'required'
}

function enumOf(name: string, first: Sym | undefined): readonly string[] | undefined {
  if (!/enum|picklist|valid|oneOf/i.test(name) || first === undefined) return undefined
  const items = first.k === 'arr' ? first.items : first.k === 'obj' ? first.props.map(({ sym }) => sym) : []
  const values = items.flatMap((item) => (item.k === 'lit' && item.v !== undefined ? [item.v] : []))
  return values.length > 0 && values.length === items.length ? values : undefined
}

const PLAIN: ReadonlySet<string> = new Set(
  'number boolean int bigint date stringbool num bool port'.split(' '),
)
const STARTS: ReadonlySet<string> = new Set(
  'string number boolean enum nativeEnum literal url email port int bigint date coerce picklist union stringbool base64 uuid ipv4 object array any'.split(
    ' ',
  ),
)
const WRAPS_OPTIONAL: ReadonlySet<string> = new Set(['optional', 'nullish', 'exactOptional', 'undefinedable'])
const WRAPS: ReadonlySet<string> = new Set(['pipe'])
const ENVALID: ReadonlySet<string> = new Set('str num bool url host port email json makeValidator'.split(' '))
