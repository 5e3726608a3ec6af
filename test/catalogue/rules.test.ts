import { describe, expect, it } from 'vitest'
import { seeded } from '../../scripts/catalogue/samples.ts'
import { rules } from '../../src/catalogue.ts'
import { checkAnalysis } from './check-analysis.ts'

const patterns = rules.flatMap(({ id, pattern, ignoreCase }) =>
  pattern === undefined ? [] : ([[id, pattern, ignoreCase]] as const),
)

describe('tables of the built-in rules', () => {
  it('are there', () => {
    expect(patterns.length).toBeGreaterThan(50)
  })

  // The texts of long tokens are long, and every place of each is tried: a few will do.
  it.each(patterns)(
    '%s: anchors, lengths and sight hold for what the pattern matches',
    (_, pattern, ignoreCase) => {
      expect(checkAnalysis(pattern, ignoreCase, seeded(11), 30).matches).toBeGreaterThan(0)
    },
  )
})
