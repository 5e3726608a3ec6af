/** Shorter values are not masked: the runner would black out half the log. */
const SHORTEST = 6
/** A single lower- or upper-case word is masked from this length on: `postgres` or `changeme` stands in many a log line. */
const LONGEST_WORD = 12
/** The runner searches every line of the log for every value. */
const MOST = 5000

/**
 * Has the runner mask clear values in all later output of the job, each line by itself and once. hushlint prints none:
 * this is for the steps that follow.
 */
export function createMasker(setSecret: (value: string) => void): (value: string) => void {
  const known = new Set<string>()
  return (value) => {
    for (const line of value.split(/\r?\n/)) {
      const text = line.trim()
      if (known.size >= MOST || known.has(text) || !isTelling(text)) continue
      known.add(text)
      setSecret(text)
    }
  }
}

function isTelling(text: string): boolean {
  if (text.length < SHORTEST || /^-----[A-Z ]+-----$/.test(text)) return false
  return text.length >= LONGEST_WORD || !/^(?:[a-z]+|[A-Z][a-z]+|[A-Z]+)$/.test(text)
}
