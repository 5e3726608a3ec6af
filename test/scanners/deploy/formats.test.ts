import { describe, expect, test } from 'vitest'
import { tables } from './rows/index.ts'
import { foundAt } from './support.ts'

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows)('%s: %s', async (path, rule, text) => {
    const [places, wanted] = await foundAt(path, text, rule)
    expect(places).toEqual(wanted)
  })
})
