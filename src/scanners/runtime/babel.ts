/** Its own module: a lazy import of a CommonJS package has no names once it is bundled, that of this file has. */
export { parse } from '@babel/parser'
