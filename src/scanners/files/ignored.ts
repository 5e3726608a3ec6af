import { isEnvFile } from './paths.ts'
import type { CheckResult, Repository } from '../types.ts'

/** What a project that uses environment files must ignore in each package. */
const MUST_IGNORE = ['.env', '.env.local', '.env.production']

/** Whether a path can change the outcome. */
export function concernsIgnoring(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name === '.gitignore' || MANIFESTS.has(name) || /^\.env\b/.test(name)
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
    if (MANIFESTS.has(name)) folders.add(folder)
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

/** What describes a package, and the libraries in it by which a program reads environment files. */
const MANIFESTS: ReadonlyMap<string, RegExp> = new Map([
  [
    'package.json',
    /^(?:dotenv|dotenv-flow|dotenv-expand|@dotenvx\/dotenvx|env-cmd|dotenv-cli|@nestjs\/config|next|vite|nuxt)$/,
  ],
  ['composer.json', /^(?:vlucas\/phpdotenv|symfony\/dotenv|laravel\/framework)$/],
  ['pyproject.toml', /\b(?:python-dotenv|django-environ|pydantic-settings|python-decouple|environs)\b/],
  ['requirements.txt', /^(?:python-dotenv|django-environ|pydantic-settings|python-decouple|environs)\b/m],
  ['go.mod', /^\s*(?:require\s+)?github\.com\/joho\/godotenv\s/m],
  ['Cargo.toml', /^dotenvy?\s*=/m],
  ['Gemfile', /^\s*gem\s+["']dotenv/m],
])

async function readsDotenv(repository: Repository, path: string, name: string): Promise<boolean> {
  const readers = MANIFESTS.get(name)
  const text = readers && (await repository.read(path))?.toString('utf8')
  if (readers === undefined || text === undefined) return false
  return name.endsWith('.json') ? dependenciesOf(text).some((each) => readers.test(each)) : readers.test(text)
}

/** Names of all packages that one of npm or Composer needs; none where the text is no JSON. */
function dependenciesOf(text: string): string[] {
  try {
    const manifest = JSON.parse(text) as Readonly<Record<string, unknown>> | null
    return ['dependencies', 'devDependencies', 'require', 'require-dev'].flatMap((key) =>
      Object.keys((manifest?.[key] as object | undefined) ?? {}),
    )
  } catch {
    return []
  }
}
