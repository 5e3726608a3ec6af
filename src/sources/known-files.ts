import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { trackedFiles } from '../git/listing.ts'

/** A file of variables that is not in Git. */
export interface EnvFile {
  /** Relative to the root, `/`-separated. */
  readonly path: string
  readonly text: string
}

/** Larger files hold no settings of a person's. */
const LARGEST = 256 * 1024

/**
 * The developer's own files of variables, sorted by path; what the index holds is none of them.
 *
 * @param root absolute path of the project's root
 * @param globs relative to the root; undefined: `.env*` of the root and of the packages of a monorepo
 * @param isTemplate whether a path is an example of such a file; asked where there are no globs
 */
export async function untrackedEnvFiles(
  root: string,
  globs: readonly string[] | undefined,
  isTemplate: (path: string) => boolean,
): Promise<readonly EnvFile[]> {
  const files =
    globs === undefined ? usualFiles(root).filter((file) => !isTemplate(file)) : await globbed(root, globs)
  const tracked = files.length === 0 ? new Set() : await trackedFiles(root, files)
  return files
    .filter((path) => !tracked.has(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/**
 * The texts of tracked files, as they lie in the worktree; what is missing there or too large is left out.
 *
 * @param wanted asked for every path of the index
 */
export async function trackedTexts(
  root: string,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const paths = [...(await trackedFiles(root, []))].filter((path) => wanted(path))
  return new Map(
    paths
      .filter((path) => isReadable(join(root, path)))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  )
}

/** Folders whose folders are packages. */
const WORKSPACES = ['apps', 'packages', 'services']

function usualFiles(root: string): string[] {
  const packages = WORKSPACES.flatMap((folder) =>
    namesIn(join(root, folder)).map((name) => `${folder}/${name}/`),
  )
  return ['', ...packages]
    .flatMap((prefix) =>
      namesIn(join(root, prefix))
        .filter((name) => /^\.(?:env(?:\..+)?|dev\.vars)$/.test(name))
        .map((name) => prefix + name),
    )
    .filter((file) => isReadable(join(root, file)))
}

function namesIn(folder: string): string[] {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : []
}

function isReadable(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size <= LARGEST
}

async function globbed(root: string, globs: readonly string[]): Promise<string[]> {
  const { default: glob } = await import('fast-glob')
  const found = await glob([...globs], { cwd: root, dot: true, ignore: ['**/node_modules/**', '.git/**'] })
  return found.filter((file) => isReadable(join(root, file))).sort()
}
