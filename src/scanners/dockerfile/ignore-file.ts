import picomatch from 'picomatch'

/**
 * Reads a `.dockerignore` (https://docs.docker.com/build/concepts/context/#dockerignore-files): unlike in `.gitignore`, a pattern without a slash
 * holds at the root of the context only, and the last line that matches decides.
 *
 * @returns whether a path, relative to the root of the context, is left out
 */
export function readDockerignore(text: string): (path: string) => boolean {
  const lines = text.split(/\r?\n/).flatMap((written) => {
    const line = written.trim()
    if (line === '' || line.startsWith('#')) return []
    const isException = line.startsWith('!')
    const pattern = clean(isException ? line.slice(1).trim() : line)
    if (pattern === '') return []
    const matches = picomatch(pattern === '.' ? '**' : pattern, {
      ...{ dot: true, nobrace: true, noextglob: true, nonegate: true, posixSlashes: true },
    })
    return [{ isException, matches }]
  })
  return (path) => {
    // A folder that is left out takes with it what is in it.
    const parts = path.split('/')
    const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
    let ignored = false
    for (const { isException, matches } of lines) {
      if (ignored === isException && above.some((each) => matches(each))) ignored = !isException
    }
    return ignored
  }
}

/** Without what has no meaning there: a slash or `./` in front, a slash at the end. */
function clean(pattern: string): string {
  return pattern.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
}
