import sax from 'sax'
import { ParseProblem } from '../types.ts'
import type { Entry, ListNode, MapNode, Node, Scalar } from './node.ts'

/** Nesting beyond it is no file that a person maintains. */
const MAX_DEPTH = 200

/**
 * XML as a tree: attributes and children are entries of an element, by their names without prefixes. An element of text alone is a
 * scalar; text beside attributes stands under `value`, so that `<property name="a">b</property>` is `{name: a, value: b}` like
 * `<add key="a" value="b"/>`. Entities of a document's own and DTDs are not read.
 *
 * @throws ParseProblem for what is not well-formed or nested too deep
 */
export function treeOfXml(text: string): Node {
  const parser = sax.parser(true, { position: true })
  const root: Open = { ...named('', 0), attributes: [] }
  const stack: Open[] = [root]
  let attributes: Entry[] = []
  parser.onerror = ({ message }) => {
    throw new ParseProblem(message.split('\n')[0] ?? '', Math.min(parser.position, text.length))
  }
  parser.onattribute = ({ name, value }) => {
    attributes.push(entryOf(name, attributeAt(text, parser.position, value)))
  }
  parser.onopentag = ({ name }) => {
    if (stack.length > MAX_DEPTH)
      throw new ParseProblem(`nested deeper than ${MAX_DEPTH} levels`, parser.position)
    stack.push({ ...named(name, parser.position), attributes })
    attributes = []
  }
  const add = (part: string) => {
    stack.at(-1)!.text += part
  }
  parser.ontext = add
  parser.oncdata = add
  parser.onclosetag = () => {
    const open = stack.pop()!
    // `<a/>` ends where it begins.
    const isEmpty = parser.position === open.start
    const end = isEmpty ? open.start : Math.max(open.start, text.lastIndexOf('</', parser.position - 1))
    stack.at(-1)!.children.push(entryOf(open.name, nodeOf(open, text, end)))
  }
  parser.write(text).close()
  return { type: 'map', start: 0, end: text.length, entries: root.children }
}

interface Open {
  readonly name: string
  /** Behind its tag. */
  readonly start: number
  readonly attributes: readonly Entry[]
  readonly children: Entry[]
  text: string
}

function named(name: string, start: number): Omit<Open, 'attributes'> {
  return { name, start, children: [], text: '' }
}

function nodeOf({ start, attributes, children, text: written }: Open, text: string, end: number): Node {
  const value = children.length === 0 ? textAt(text, start, end, written) : undefined
  if (attributes.length === 0 && value !== undefined) return value
  const isGiven = attributes.some(({ key }) => key === 'value')
  const own = value === undefined || value.value === '' || isGiven ? [] : [entryOf('value', value)]
  return map(start, end, [...attributes, ...own, ...children])
}

function map(start: number, end: number, entries: readonly Entry[]): MapNode | ListNode {
  return { type: 'map', start, end, entries }
}

/** A text without the blanks around it; what holds entities or CDATA is placed as a whole. */
function textAt(text: string, start: number, end: number, written: string): Scalar {
  const value = written.trim()
  const at = text.indexOf(value, start)
  const isThere = at >= 0 && at + value.length <= end
  return { type: 'scalar', value, isText: true, ...(isThere ? place(at, value) : { start, end }) }
}

/** `position`: behind the quote that ends it. */
function attributeAt(text: string, position: number, value: string): Scalar {
  const end = position - 1
  const start = text.lastIndexOf(text.charAt(end), end - 1) + 1
  return { type: 'scalar', value, isText: true, start, end }
}

function place(start: number, value: string): { start: number; end: number } {
  return { start, end: start + value.length }
}

function entryOf(name: string, value: Node): Entry {
  const { start } = value
  return { key: name.slice(name.indexOf(':') + 1), keyStart: start, keyEnd: start, value }
}
