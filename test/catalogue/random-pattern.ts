import fc from 'fast-check'

/** Sources of JavaScript expressions that are bounded and small, with every construct that a rule may use. */
export const randomPattern: fc.Arbitrary<string> = fc.letrec<{
  sequence: string
  element: string
  atom: string
}>((tie) => ({
  sequence: fc.array(tie('element'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
  element: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    { weight: 5, arbitrary: fc.constantFrom('abc', 'key', 'tok_', 'Ab-', 'a1', 'c') },
    { weight: 2, arbitrary: tie('atom') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('atom'), fc.constantFrom('?', '{2}', '{1,3}', '{0,2}', '{3,5}', '{0}', '{1,2}?'))
        .map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('sequence'), tie('sequence'))
        .map(([open, one, other]) => `${open}${one}|${other})`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\\b', '\\B', '(?=[a-z]{2})', '(?<![a-z])', '(?!\\d)', '(?<=[a-c]b?)'),
    },
  ),
  atom: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'a',
        '[a-c]',
        '[ab]',
        '\\d',
        '\\w',
        '.',
        '[^a]',
        '\\x62',
        '[Aa]',
        '\\s',
        '[0-2_]',
        '-',
        'é',
      ),
    },
    { weight: 1, arbitrary: tie('sequence').map((body) => `(?:${body})`) },
    { weight: 1, arbitrary: fc.tuple(tie('sequence'), tie('sequence')).map(([a, b]) => `(${a}|${b})`) },
    { weight: 1, arbitrary: tie('sequence').map((body) => `(?:${body}|)`) },
  ),
})).sequence
