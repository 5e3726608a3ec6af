import { isVariableName } from '../names.ts'
import { holds, lastName, rootOf, type Sym } from './sym.ts'

/**
 * Whether a read or a call may concern an environment, by the file alone: it rests on one, it may by an import, or it hands on the name
 * of a variable. What is not kept here is never linked.
 */
export function interesting(sym: Sym, inFunction: boolean): boolean {
  if (sym.k === 'get') return interestingGet(sym, inFunction)
  return sym.k === 'call' && interestingCall(sym, inFunction)
}

function interestingGet({ of, key }: Sym & { k: 'get' }, inFunction: boolean): boolean {
  if (key.k === 'lit' && (key.v === undefined || !couldBeVariable(key.v))) return false
  const named = key.k === 'lit'
  if (rootOf(of).k === 'no' && !holds(of, isEnv)) return false
  if (named) return true
  if (holds(of, isEnv)) return true
  const root = rootOf(of)
  if (root.k === 'ref') return /env|config|process/i.test(root.name) || /env|config/i.test(root.from)
  return inFunction && (root.k === 'param' || root.k === 'cls' || root.k === 'any') && holds(key, isParam)
}

/** Names of variables that code reads: some are lower case. */
export function couldBeVariable(name: string): boolean {
  return /^[A-Z][A-Z0-9_]{1,79}$/.test(name) || /^[a-z]+(?:_[a-z0-9]+)+$/.test(name) || isVariableName(name)
}

function interestingCall({ fn, args }: Sym & { k: 'call' }, inFunction: boolean): boolean {
  if (args.some((arg) => holds(arg, isEnv))) return true
  const name = lastName(fn)
  if (SCHEMA_CALLS.has(name) && args.some(isSchemaObject)) return true
  if (KNOWN_CALLS.has(name)) return true
  const root = rootOf(fn)
  if (root.k === 'no') return false
  if (args.some(namesVariable)) return true
  const handsOn = inFunction && root.k !== 'call' && args.some((arg) => holds(arg, isParam))
  return (
    handsOn &&
    (fn.k === 'fn' || fn.k === 'ref' || root.k === 'cls' || (root.k === 'ref' && root.from !== 'global'))
  )
}

/** Calls that make a schema of an object. */
export const SCHEMA_CALLS: ReadonlySet<string> = new Set(
  'object strictObject looseObject extend safeExtend augment merge keys createEnv cleanEnv customCleanEnv parseEnv envsafe type defineEnv makeStructuredEnv looseStrictObject convict partial arkenv'.split(
    ' ',
  ),
)

const KNOWN_CALLS: ReadonlySet<string> = new Set(
  'plainToInstance plainToClass transformAndValidate convict'.split(' '),
)

/** An object most of whose keys are names of variables, itself or one level down (`server: {…}`). */
export function isSchemaObject(sym: Sym): boolean {
  if (sym.k !== 'obj') return false
  if (hasVariableKeys(sym)) return true
  return sym.props.some((prop) => SIDES.has(prop.name) && (prop.sym.k !== 'obj' || hasVariableKeys(prop.sym)))
}

export const SIDES: ReadonlySet<string> = new Set(['server', 'client', 'shared', 'validationSchema'])

export function hasVariableKeys(sym: Sym & { k: 'obj' }): boolean {
  const named = sym.props.filter(({ name }) => /^[A-Z][A-Z0-9_]*$/.test(name)).length
  return named > 0 && named * 2 > sym.props.length
}

function namesVariable(sym: Sym): boolean {
  switch (sym.k) {
    case 'lit':
      return sym.v !== undefined && isVariableName(sym.v)
    case 'tpl':
      return sym.parts.some((part) => typeof part === 'string' && /[A-Z]{2,}_|_[A-Z]{2,}/.test(part))
    case 'arr':
      return sym.items.some(namesVariable)
    case 'elem':
    case 'keys':
    case 'values':
      return namesVariable(sym.of)
    case 'any':
      return sym.of.some(namesVariable)
    case 'obj':
      return sym.props.some((prop) => prop.sym.k === 'lit' && namesVariable(prop.sym))
    case 'get':
      return sym.of.k === 'obj' ? sym.of.props.some((prop) => namesVariable(prop.sym)) : sym.of.k === 'ref'
    default:
      return false
  }
}

function isEnv(sym: Sym): boolean {
  return sym.k === 'env'
}

function isParam(sym: Sym): boolean {
  return sym.k === 'param'
}
