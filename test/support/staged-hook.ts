import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type GitRepo, temporaryFolder } from './git-repo.ts'
import type { Seen } from './source-reader.ts'

/** What a hook saw: contents, coverage, and where the needle is. */
export interface HookReport {
  readonly seen: readonly Seen[]
  readonly coverage: {
    readonly incomplete: boolean
    readonly remarks: readonly string[]
    readonly skipped: readonly { readonly reason: string; readonly count: number }[]
  }
  readonly placed: readonly { readonly path: { readonly text: string }; readonly isNew: boolean }[]
  readonly cwd: string
  readonly indexFile: string | undefined
  readonly gitDir: string | undefined
}

/** Bundles the hook once; the hook reads what is staged through `stagedSource` and writes a report. */
export async function buildStagedHook(
  needle: string,
): Promise<{ install(repo: GitRepo, name?: string): () => HookReport | undefined }> {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const folder = temporaryFolder()
  const script = path.join(folder, 'hook.mjs')
  const report = path.join(folder, 'report.json')
  const source = `
    import { writeFileSync } from 'node:fs'
    import { stagedSource } from '../../src/sources/staged.ts'
    import { ALL, findInSource, readSource } from './source-reader.ts'
    const options = { ...ALL, cwd: process.cwd() }
    const source = stagedSource(options)
    const seen = await readSource(source)
    const placed = await findInSource(stagedSource(options), ${JSON.stringify(needle)})
    const { GIT_INDEX_FILE: indexFile, GIT_DIR: gitDir } = process.env
    const report = { seen, coverage: source.coverage, placed, cwd: process.cwd(), indexFile, gitDir }
    writeFileSync(${JSON.stringify(report)}, JSON.stringify(report))
  `
  await build({
    stdin: { contents: source, resolveDir: here, loader: 'ts' },
    ...{
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
      logLevel: 'error',
      external: ['simple-git'],
    },
  })
  const take = () => {
    if (!existsSync(report)) return undefined
    const text = readFileSync(report, 'utf8')
    rmSync(report)
    return JSON.parse(text) as HookReport
  }
  return {
    install(repo, name = 'pre-commit') {
      repo.hook(name, script)
      return take
    },
  }
}
