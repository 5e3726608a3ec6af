import { parse } from '@babel/parser'
import { ParseProblem } from '../../types.ts'
import type { Node } from './node.ts'

/** Parses JavaScript or TypeScript with Babel's recovery. Throws `ParseProblem` for a text that it gives up on. */
export function parseSource(path: string, source: string): Node {
  const typescript = /\.[cm]?tsx?$/.test(path)
  const jsx = !/\.[cm]?ts$/.test(path)
  try {
    const file = parse(source, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowAwaitOutsideFunction: true,
      allowUndeclaredExports: true,
      attachComment: false,
      plugins: [
        typescript ? 'typescript' : 'flow',
        ...(jsx ? (['jsx'] as const) : []),
        'decorators-legacy',
        'explicitResourceManagement',
      ],
    })
    return file.program as unknown as Node
  } catch (error) {
    const { message, pos } = error as Error & { pos?: number }
    throw new ParseProblem((message.split('\n')[0] ?? '').replace(/ \(\d+:\d+\)$/, ''), pos ?? 0)
  }
}
