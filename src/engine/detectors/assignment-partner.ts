import { BLANK, is, NAME, runBefore } from '../bytes.ts'
import { sign } from './signs.ts'

/** How far the value may stand behind its name, or before it. */
const REACH = 260

/**
 * Where the value begins that belongs to a name which is itself a value: `name: X` with `value: …` behind or before it (lists of variables,
 * headers, recorded traffic, in JSON, YAML, XML and HCL), `variable "X" { default = … }`. The offset is behind the operator and the blanks.
 * Undefined when the name does not stand so: decided on the few bytes before it.
 *
 * @param behind offset behind the name and its quotes
 */
export function findPartner(bytes: Buffer, nameStart: number, behind: number): number | undefined {
  const role = roleOf(bytes, nameStart)
  if (role === undefined) return undefined
  const text = bytes.toString('latin1', behind, behind + REACH)
  const found = (role === 'block' ? defaultBehind : valueBehind).exec(text)
  if (found && !leavesEntry(found[0])) return behind + found[0].length
  if (role === 'block') return undefined
  const from = Math.max(0, nameStart - REACH)
  const before = valueBefore.exec(bytes.toString('latin1', from, nameStart))
  return before ? from + before.index + (before[1] as string).length : undefined
}

/** `block`: `variable "X"`. `entry`: `name = X`, `"key": "X"`, `ParameterKey: X`. */
function roleOf(bytes: Buffer, nameStart: number): 'block' | 'entry' | undefined {
  let i = nameStart - 1
  let quoted = false
  while (bytes[i] === sign.doubleQuote || bytes[i] === sign.singleQuote || bytes[i] === sign.backslash) {
    quoted = true
    i--
  }
  while (nameStart - i < 24 && is(bytes, i, BLANK)) i--
  const joint = bytes[i]
  if (joint === sign.equals || joint === sign.colon || joint === sign.greater) {
    if (joint === sign.greater && bytes[i - 1] !== sign.equals) return undefined
    if (joint === sign.greater) i--
    i--
    while (
      nameStart - i < 40 &&
      (is(bytes, i, BLANK) ||
        bytes[i] === sign.doubleQuote ||
        bytes[i] === sign.singleQuote ||
        bytes[i] === sign.backslash)
    )
      i--
  } else if (!quoted || i === nameStart - 2) return undefined
  const isBlock = joint !== sign.equals && joint !== sign.colon && joint !== sign.greater
  const last = ((bytes[i] ?? 0) | 0x20) as number
  // name, key, variable, param, parameter, header, id
  if (last !== 0x65 && last !== 0x79 && last !== 0x6d && last !== 0x72) return undefined
  const word = bytes.toString('latin1', i + 1 - runBefore(bytes, i + 1, i - 23, NAME), i + 1)
  if (isBlock) return word === 'variable' ? 'block' : undefined
  return /^(?:[\w.-]*[._-])?(?:name|key|variable|param|parameter|header)$|^[a-z]+(?:Name|Key)$|^[A-Z]\w*(?:Name|Key)$/i.test(
    word,
  )
    ? 'entry'
    : undefined
}

const label = String.raw`\\{0,3}["']?(?:[A-Za-z]{0,12}[Vv]alue|VALUE|default(?:_value|Value)?|defaultvalue|content)\\{0,3}["']?`
const joint = String.raw`[ \t]{0,12}(?:=>|[:=])[ \t]{0,12}`
const valueBehind = new RegExp(String.raw`^[^{}[\]<>;]{0,180}?(?:[\s,;]|^)${label}${joint}`)
const defaultBehind = /^[ \t]*\{[^}]{0,220}?[\s,{]default[ \t]{0,20}=[ \t]{0,12}/
/** `value: X,` and then `name:`; the value stands in group 1's wake. */
const valueBefore = new RegExp(
  String.raw`((?:^|[\s,{(-])${label}${joint})(?:"[^"\n]{6,160}"|'[^'\n]{6,160}'|[^\s"',{}]{6,160}),?\s{0,40}\\{0,3}["']?(?:[A-Za-z]{0,12}[Nn]ame|key)\\{0,3}["']?${joint}\\{0,3}["']?$`,
)

/** The next entry of a list begins, or another name, before the value is met. */
function leavesEntry(text: string): boolean {
  return /\)[ \t]*\n|\n[ \t]*-[ \t]|[\s,"'](?:[A-Za-z]{0,12}name|key)\\?["']?\s{0,8}[:=]|\n[ \t]*\n|(?:\n[^\n]*){6}/i.test(
    text,
  )
}
