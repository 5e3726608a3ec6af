import type { Anchor, CompiledRule } from './types.ts'

/** Literal, whether its case is free, least and greatest offset, run, word. */
export type AnchorRow = readonly [string, 0 | 1, number, number, number, number]

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
 * The rules of a catalogue. A start looks at ids and packs only and a clean content meets few rules, so a row is parsed when its
 * rule is first asked for more.
 *
 * @param index a line a rule: its id, its pack and the length of its row in UTF-16 units
 * @param rows a row (`RuleRow`) as JSON for each, a line each
 */
export function readRules(index: string, rows: string): readonly CompiledRule[] {
  let start = 0
  return index.split('\n').map((line) => {
    const [id = '', pack = '', length = ''] = line.split(' ')
    const from = start
    start += Number(length) + 1
    return new LazyRule(id, pack, () => rows.slice(from, from + Number(length))) as LazyRule & CompiledRule
  })
}

/** Both texts that `readRules` takes. `json` must write no line ends. */
export function writeRules(
  rules: readonly CompiledRule[],
  json: (value: unknown) => string,
): { index: string; rows: string } {
  const rows = rules.map((rule) => json(rowOf(rule)))
  return {
    index: rules.map(({ id, pack }, i) => `${id} ${pack} ${rows[i]?.length}`).join('\n'),
    rows: rows.join('\n'),
  }
}

function rowOf(rule: CompiledRule): RuleRow {
  const { id, pack, anchors, maxLength, lookbehind, lookahead, publicPrefix, ignoreCase, random, ...rest } =
    rule
  const fields = { ...rest, ...(ignoreCase && { ignoreCase }), ...(random && { random }) }
  const rows = anchors.map(
    ({ literal, ignoreCase, minOffset, maxOffset, run, word }): AnchorRow => [
      literal,
      ignoreCase ? 1 : 0,
      minOffset,
      maxOffset,
      run,
      word,
    ],
  )
  return [rows, maxLength, lookbehind, lookahead, publicPrefix, fields]
}

/** Its fields are accessors of the class: copies by spread hold none of them. */
class LazyRule implements Readonly<Record<keyof CompiledRule, unknown>> {
  readonly id: string
  readonly pack: string
  readonly #json: () => string
  #row: Omit<CompiledRule, 'id' | 'pack'> | undefined

  constructor(id: string, pack: string, json: () => string) {
    this.id = id
    this.pack = pack
    this.#json = json
  }

  #fields(): Omit<CompiledRule, 'id' | 'pack'> {
    this.#row ??= toFields(JSON.parse(this.#json()))
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

function toAnchor([literal, ignoreCase, minOffset, maxOffset, run, word]: AnchorRow): Anchor {
  return { literal, ignoreCase: ignoreCase === 1, minOffset, maxOffset, run, word }
}
