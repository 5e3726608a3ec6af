import type { Anchor, CompiledRule } from './types.ts'

/** Literal, whether its case is free, least and greatest offset, run. */
export type AnchorRow = readonly [string, 0 | 1, number, number, number]

/** A rule as the catalogue holds it; what is false is left out of the rest. */
export type RuleRow = readonly [
  anchors: readonly AnchorRow[],
  maxLength: number,
  lookbehind: number,
  lookahead: number,
  publicPrefix: number,
  rest: Pick<CompiledRule, 'title' | 'level'> & Partial<CompiledRule>,
]

/**
 * The rules of a catalogue: a line a rule, of its id, its pack and its row (`RuleRow`) as JSON, with a space between them.
 * A start looks at ids and packs only and a clean content meets few rules, so a row is parsed when its rule is first asked for more.
 */
export function readRules(text: string): readonly CompiledRule[] {
  const rules: CompiledRule[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const id = text.indexOf(' ', start)
    const pack = text.indexOf(' ', id + 1)
    const rule = new LazyRule(text.slice(start, id), text.slice(id + 1, pack), text.slice(pack + 1, end))
    rules.push(rule as LazyRule & CompiledRule)
    start = end + 1
  }
  return rules
}

/** The line of a rule in the text that `readRules` takes. */
export function writeRule(rule: CompiledRule, json: (value: unknown) => string): string {
  const { id, pack, anchors, maxLength, lookbehind, lookahead, publicPrefix, ignoreCase, random, ...rest } =
    rule
  const fields = { ...rest, ...(ignoreCase && { ignoreCase }), ...(random && { random }) }
  const rows = anchors.map(
    ({ literal, ignoreCase, minOffset, maxOffset, run }): AnchorRow => [
      literal,
      ignoreCase ? 1 : 0,
      minOffset,
      maxOffset,
      run,
    ],
  )
  const row: RuleRow = [rows, maxLength, lookbehind, lookahead, publicPrefix, fields]
  return `${id} ${pack} ${json(row)}`
}

/** Its fields are accessors of the class: copies by spread hold none of them. */
class LazyRule implements Readonly<Record<keyof CompiledRule, unknown>> {
  readonly id: string
  readonly pack: string
  #json: string
  #row: Omit<CompiledRule, 'id' | 'pack'> | undefined

  constructor(id: string, pack: string, json: string) {
    this.id = id
    this.pack = pack
    this.#json = json
  }

  #fields(): Omit<CompiledRule, 'id' | 'pack'> {
    if (this.#row === undefined) {
      this.#row = toFields(JSON.parse(this.#json))
      this.#json = ''
    }
    return this.#row
  }

  get title() {
    return this.#fields().title
  }

  get level() {
    return this.#fields().level
  }

  get pattern() {
    return this.#fields().pattern
  }

  get ignoreCase() {
    return this.#fields().ignoreCase
  }

  get detector() {
    return this.#fields().detector
  }

  get anchors() {
    return this.#fields().anchors
  }

  get maxLength() {
    return this.#fields().maxLength
  }

  get lookbehind() {
    return this.#fields().lookbehind
  }

  get lookahead() {
    return this.#fields().lookahead
  }

  get proof() {
    return this.#fields().proof
  }

  get random() {
    return this.#fields().random
  }

  get typed() {
    return this.#fields().typed
  }

  get byName() {
    return this.#fields().byName
  }

  get publicBeside() {
    return this.#fields().publicBeside
  }

  get pair() {
    return this.#fields().pair
  }

  get publicPrefix() {
    return this.#fields().publicPrefix
  }

  get exempt() {
    return this.#fields().exempt
  }

  get placeholder() {
    return this.#fields().placeholder
  }

  get context() {
    return this.#fields().context
  }
}

function toFields([anchors, maxLength, lookbehind, lookahead, publicPrefix, rest]: RuleRow) {
  return {
    ignoreCase: false,
    random: false,
    ...rest,
    anchors: anchors.map(toAnchor),
    maxLength,
    lookbehind,
    lookahead,
    publicPrefix,
  }
}

function toAnchor([literal, ignoreCase, minOffset, maxOffset, run]: AnchorRow): Anchor {
  return { literal, ignoreCase: ignoreCase === 1, minOffset, maxOffset, run }
}
