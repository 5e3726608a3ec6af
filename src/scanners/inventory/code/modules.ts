import { posix } from 'node:path'
import { parseLooseJson } from './loose-json.ts'

/** Finds the file that an import means, by relative paths, `paths` of tsconfig files and workspace packages. */
export type ResolveModule = (from: string, specifier: string) => string | undefined

export interface ModuleSettings {
  /** All paths of the state. */
  readonly paths: ReadonlySet<string>
  /** Texts of `package.json`, `tsconfig.json` and `jsconfig.json` files, by path. */
  readonly manifests: ReadonlyMap<string, string>
}

export function createResolver({ paths, manifests }: ModuleSettings): ResolveModule {
  const packages = new Map<string, Package>()
  const aliases: Alias[] = []
  for (const [path, text] of manifests) {
    const data: unknown = parseLooseJson(text)
    if (typeof data !== 'object' || data === null) continue
    const folder = posix.dirname(path)
    if (path.endsWith('package.json')) addPackage(data as Manifest, folder, packages)
    else addAliases(data as TsConfig, folder, aliases)
  }
  aliases.sort((a, b) => b.folder.length - a.folder.length || b.prefix.length - a.prefix.length)
  const known = new Map<string, string | undefined>()

  const file = (base: string): string | undefined => {
    const path = posix.normalize(base)
    const bare = path.replace(/\.(?:js|mjs|cjs|jsx)$/, '')
    for (const candidate of [path, ...ENDINGS.map((end) => path + end), ...ENDINGS.map((end) => bare + end)])
      if (paths.has(candidate) && /\.[cm]?[jt]sx?$/.test(candidate)) return candidate
    return ENDINGS.map((end) => `${path}/index${end}`).find((one) => paths.has(one))
  }

  const resolve = (from: string, specifier: string): string | undefined => {
    if (specifier.startsWith('.')) return file(posix.join(posix.dirname(from), specifier))
    for (const { folder, prefix, exact, targets } of aliases) {
      if (!(folder === '.' || from.startsWith(`${folder}/`))) continue
      if (exact ? specifier !== prefix : !specifier.startsWith(prefix)) continue
      const rest = exact ? '' : specifier.slice(prefix.length)
      const found = targets.map((target) => file(target + rest)).find((one) => one !== undefined)
      if (found !== undefined) return found
    }
    return inPackage(specifier, packages, file) ?? byConvention(from, specifier, file)
  }

  return (from, specifier) => {
    const key = `${posix.dirname(from)}\n${specifier}`
    if (!known.has(key)) known.set(key, resolve(from, specifier))
    return known.get(key)
  }
}

/** Of a manifest what `createResolver` looks at, as JSON. */
export function reducedManifest(text: string): string {
  const data = parseLooseJson(text)
  if (typeof data !== 'object' || data === null) return 'null'
  const { name, main, exports, compilerOptions } = data as Manifest & TsConfig
  const { baseUrl, paths } = compilerOptions ?? {}
  return JSON.stringify({
    ...{ name, main, exports },
    ...(compilerOptions !== undefined && { compilerOptions: { baseUrl, paths } }),
  })
}

const ENDINGS = ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.jsx', '.cts']

interface Manifest {
  readonly name?: unknown
  readonly main?: unknown
  readonly exports?: unknown
}

interface Package {
  readonly folder: string
  readonly main: readonly string[]
  /** Targets of `exports` by subpath, with `*`. */
  readonly exports: readonly (readonly [string, string])[]
}

function addPackage({ name, main, exports }: Manifest, folder: string, packages: Map<string, Package>): void {
  if (typeof name !== 'string') return
  const targets: [string, string][] = []
  if (typeof exports === 'object' && exports !== null) {
    for (const [subpath, target] of Object.entries(exports))
      for (const path of leaves(target)) targets.push([subpath, path])
  }
  packages.set(name, { folder, main: typeof main === 'string' ? [main] : [], exports: targets })
}

function leaves(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth > 4) return []
  return Object.values(value).flatMap((one) => leaves(one, depth + 1))
}

type File = (base: string) => string | undefined

function inPackage(
  specifier: string,
  packages: ReadonlyMap<string, Package>,
  file: File,
): string | undefined {
  const parts = specifier.split('/')
  const length = specifier.startsWith('@') ? 2 : 1
  const found = packages.get(parts.slice(0, length).join('/'))
  if (found === undefined) return undefined
  const { folder, main, exports } = found
  const rest = parts.slice(length).join('/')
  const subpath = rest === '' ? '.' : `./${rest}`
  const candidates: string[] = []
  for (const [pattern, target] of exports) {
    const [before = '', after] = pattern.split('*')
    if (after === undefined ? pattern === subpath : subpath.startsWith(before) && subpath.endsWith(after))
      candidates.push(
        target.replace(
          '*',
          after === undefined ? '' : subpath.slice(before.length, subpath.length - after.length),
        ),
      )
  }
  // What is built lies beside its source.
  const built = candidates.flatMap((one) => [
    one,
    one.replace(/^\.?\/?(?:dist|build|lib)\/(?:src\/)?/, './src/').replace(/\.d\.ts$|\.[cm]?js$/, ''),
  ])
  const plain = rest === '' ? [...main, 'src/index', 'index', 'src/main'] : [rest, `src/${rest}`]
  return [...built, ...plain].map((one) => file(posix.join(folder, one))).find((one) => one !== undefined)
}

/** `@/x` and `~/x` mean the source folder of the package almost everywhere. */
function byConvention(from: string, specifier: string, file: File): string | undefined {
  const rest = /^(?:@|~|#|src)\/(.+)$/.exec(specifier)?.[1]
  if (rest === undefined) return undefined
  const parts = from.split('/')
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const folder = parts.slice(0, depth).join('/')
    const found =
      file(posix.join(folder, 'src', rest)) ??
      file(posix.join(folder, rest)) ??
      file(posix.join(folder, 'app', rest))
    if (found !== undefined) return found
  }
  return undefined
}

interface TsConfig {
  readonly compilerOptions?: {
    readonly baseUrl?: unknown
    readonly paths?: Readonly<Record<string, unknown>>
  }
}

interface Alias {
  readonly folder: string
  readonly prefix: string
  readonly exact: boolean
  readonly targets: readonly string[]
}

function addAliases({ compilerOptions }: TsConfig, folder: string, aliases: Alias[]): void {
  const base =
    typeof compilerOptions?.baseUrl === 'string' ? posix.join(folder, compilerOptions.baseUrl) : folder
  for (const [pattern, targets] of Object.entries(compilerOptions?.paths ?? {})) {
    if (!Array.isArray(targets)) continue
    const exact = !pattern.endsWith('*')
    const texts = targets.filter((one) => typeof one === 'string')
    aliases.push({
      ...{ folder, exact, prefix: exact ? pattern : pattern.slice(0, -1) },
      targets: texts.map((one) => posix.join(base, one.replace(/\*$/, '')) + (one.endsWith('/*') ? '/' : '')),
    })
  }
  if (typeof compilerOptions?.baseUrl === 'string')
    aliases.push({ folder, prefix: '', exact: false, targets: [`${base}/`] })
}
