/**
 * One file a row: its path, the rule, and a text (a template) in which exactly the marked values are found by the rule, and nothing is
 * found by any rule where nothing is marked. What is right stands unmarked beside what is wrong.
 */
export type Row = readonly [path: string, rule: string, text: string]

export const RANDOM = '<<{{base62:40}}>>'
export const HEX = '<<{{hex:40}}>>'
export const PASSWORD = '<<{{password}}>>'
