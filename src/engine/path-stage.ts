import { keyWords } from './key-name.ts'
import { classifyPath, type PathClass } from './path-class.ts'

/** What a file is for: what holds for a developer's machine holds for no other. */
export type Stage = 'production' | 'local' | 'unknown'

/**
 * The stage that a path (`/`-separated) speaks of, by the table of path classes. The nearest part decides: `deploy/compose.dev.yaml` is for
 * development. In one part `dev`, `test` and the like go before `prod`. Tests, examples and documents are local.
 */
export function stageOfPath(path: string): Stage {
  const segments = path.split('/')
  const name = segments.pop() ?? ''
  const parts = [name, ...segments.reverse().map((folder) => `${folder}/`)]
  for (const part of parts) {
    const classes = classifyPath(part)
    if (LOCAL.some((each) => classes.has(each))) return 'local'
    if (classes.has('production-like')) return 'production'
  }
  return 'unknown'
}

/** The stage that a name within a file speaks of: that of a job, an environment, a section, a namespace. */
export function stageOfName(name: string): Stage {
  const words = keyWords(name)
  if (words.some((word) => localWords.has(word))) return 'local'
  return words.some((word) => productionWords.has(word)) ? 'production' : 'unknown'
}

const localWords = new Set(
  'dev devel development local localhost test tests testing e2e ci sandbox demo'.split(' '),
)
const productionWords = new Set('prod production prd live staging preprod deploy'.split(' '))

const LOCAL: readonly PathClass[] = ['local', 'test', 'example', 'documentation']
