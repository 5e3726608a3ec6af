/** Collects what could not be read of archives: a sentence for each of the first few, and a count. */
export function archiveProblems() {
  const problems = new Map<string, string>()
  return {
    add: (name: string, problem: string) => problems.set(name, problem),
    remarks(): string[] {
      const named = [...problems]
        .slice(0, MOST_ARCHIVES)
        .map(([name, problem]) => `The archive ${name} was not read as a whole: ${problem}.`)
      const more = problems.size - named.length
      return more > 0 ? [...named, `${more} more archives were not read as a whole.`] : named
    },
  }
}

const MOST_ARCHIVES = 5
