/** What a path says about the content. One path can have several classes. */
export type PathClass =
  | 'test'
  | 'example'
  | 'documentation'
  | 'lock-file'
  | 'generated'
  | 'vendored'
  | 'production-like'
  | 'local'
  | 'translation'
  | 'ci'
  | 'records'
  | 'settings'
  | 'page'
  | 'reporting'

/** How a class is recognised. Everything is compared in lower case. */
export interface PathClassEntry {
  readonly class: PathClass
  /** Whole folder names. */
  readonly folders?: readonly string[]
  /** Parts of a folder name between `.`, `-`, `_` and spaces (`test-browser`, `__tests__`, `Tests.Core`). */
  readonly folderWords?: readonly string[]
  /** Whole file names. */
  readonly names?: readonly string[]
  /** Ends of file names. */
  readonly endings?: readonly string[]
  /** Parts of a file name between `.`, `-`, `_` and spaces. */
  readonly words?: readonly string[]
  /**
   * Parts of a file name between dots, the first one left out (`.env.sample`, `config.sample.json`, but not
   * `sample.ts`, which may be about sampling). A name that begins with a dot has an empty first part.
   */
  readonly dotParts?: readonly string[]
  /** Beginnings of file names, up to a separator or the end: `readme` is in `README` and `readme.txt`. */
  readonly starts?: readonly string[]
}
