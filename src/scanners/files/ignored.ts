import { isEnvFile } from './paths.ts'
import type { CheckResult, Repository } from '../types.ts'

/** What a project that uses environment files must ignore in each package. */
const MUST_IGNORE = ['.env', '.env.local', '.env.production']

/** Whether a path can change the outcome. */
export function concernsIgnoring(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === '.gitignore' || name === 'package.json' || /^\.env\b/.test(name)
}

/**
 * Whether Git really ignores environment files, asked of Git itself for the root and every package. Only where the project shows that it
 * uses them: an example of one, or a dependency on a package that reads them.
 */
export async function checkIgnored(repository: Repository): Promise<CheckResult> {
  const paths = await repository.paths()
  const folders = new Set<string>()
  let evidence: string | undefined
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const folder = path.slice(0, path.length - name.length)
    if (/(?:^|\/)(?:node_modules|vendor|fixtures?|tests?|examples?)\//.test(folder)) continue
    if (name === 'package.json' || name === 'pyproject.toml' || name === 'go.mod') folders.add(folder)
    const isExample = /^\.env\.(?!keys)/.test(name) && !isEnvFile(path)
    if (isExample) folders.add(folder)
    if (evidence === undefined && (isExample || (await readsDotenv(repository, path, name)))) evidence = path
  }
  if (evidence === undefined) return { hits: [] }
  const asked = ['', ...folders].flatMap((folder) => MUST_IGNORE.map((name) => folder + name))
  const ignored = await repository.ignored(asked)
  const missing = [...new Set(asked.filter((path) => !ignored.has(path)))].sort()
  if (missing.length === 0) return { hits: [] }
  const at = paths.includes('.gitignore') ? '.gitignore' : evidence
  const shown = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ' …' : '')
  return {
    hits: [
      {
        rule: 'env-not-ignored',
        ...{ path: at, start: 0, end: 0, value: 'env-not-ignored', subject: 'env-not-ignored' },
        message: `Git would take ${shown}: add the lines ".env*" and "!.env.example" to .gitignore.`,
        replacement: '.env*',
      },
    ],
  }
}

const READERS =
  /"(?:dotenv|dotenv-flow|dotenv-expand|@dotenvx\/dotenvx|env-cmd|dotenv-cli|@nestjs\/config|next|vite|nuxt)"\s*:/

async function readsDotenv(repository: Repository, path: string, name: string): Promise<boolean> {
  if (name !== 'package.json') return false
  return READERS.test((await repository.read(path))?.toString('utf8') ?? '')
}
