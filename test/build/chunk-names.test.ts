import type { Metafile } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { chunkNames } from '../../scripts/bundle/chunk-names.ts'

function metafile(hash: string): Metafile {
  const output = (entryPoint: string | undefined, ...inputs: string[]): unknown => ({
    ...(entryPoint === undefined ? {} : { entryPoint }),
    inputs: Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }])),
  })
  return {
    inputs: {},
    outputs: {
      'dist/cli.js': output('src/cli/entry.ts', 'src/cli/entry.ts'),
      [`dist/sarif-${hash}1.js`]: output('src/reporters/sarif.ts', 'src/reporters/sarif.ts', 'src/a.ts'),
      [`dist/chunk-${hash}2.js`]: output(undefined, 'src/printable.ts', 'src/errors.ts'),
      [`dist/chunk-${hash}3.js`]: output(undefined),
      [`dist/dist-${hash}4.js`]: output('node_modules/yaml/dist/index.js', 'node_modules/yaml/dist/index.js'),
      [`dist/dist-${hash}5.js`]: output('src/reporters-sarif.ts', 'src/reporters-sarif.ts'),
    },
  } as unknown as Metafile
}

describe('names of chunks', () => {
  it('come from what is in them', () => {
    expect(Object.fromEntries(chunkNames(metafile('ABCDEF1')))).toEqual({
      'sarif-ABCDEF11.js': 'reporters-sarif-2.js',
      'chunk-ABCDEF12.js': 'shared-errors.js',
      'chunk-ABCDEF13.js': 'shared-runtime.js',
      'dist-ABCDEF14.js': 'yaml-dist-index.js',
      'dist-ABCDEF15.js': 'reporters-sarif.js',
    })
  })

  it('do not change with the hash', () => {
    const one = [...chunkNames(metafile('ABCDEF1')).values()].sort()
    expect([...chunkNames(metafile('ZZZZZZ9')).values()].sort()).toEqual(one)
  })
})
