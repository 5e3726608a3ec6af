/**
 * Whether a path is source code or an asset by its ending. Most paths are, and few kinds of files and checks concern them: the others are not
 * asked, and none of their expressions is compiled.
 */
export function isCode(path: string): boolean {
  return CODE.has(path.slice(path.lastIndexOf('.') + 1))
}

const CODE: ReadonlySet<string> = new Set(
  'js jsx mjs cjs ts tsx mts cts vue svelte astro css scss sass less svg png jpg jpeg gif webp ico woff woff2 ttf pdf py pyi rb php go rs java kt scala cs fs swift m mm c cc cpp h hpp lua dart ex exs erl hs clj r jl pl proto graphql snap map po'.split(
    ' ',
  ),
)
