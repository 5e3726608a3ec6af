import { relative, resolve, sep } from 'node:path'
import { isEnvFile } from './scanners/files/paths.ts'
import type { ScanRequest } from './scan-request.ts'
import type { SourceOptions } from './sources/coverage.ts'
import type { Source } from './sources/types.ts'
import { version } from './version.ts'

/** Loads the source that was asked for, and nothing of the others. */
export async function openSource(request: ScanRequest, excluded: (path: string) => boolean): Promise<Source> {
  const { source, cwd, config } = request
  const options: SourceOptions = { cwd, maxBytes: config.maxFileSize, excluded, version }
  switch (source.kind) {
    case 'staged':
      return (await import('./sources/staged.ts')).stagedSource(options)
    case 'worktree':
      return (await import('./sources/worktree.ts')).worktreeSource({ ...options, paths: source.paths })
    case 'range': {
      const { range, tags = [] } = source
      return (await import('./sources/range.ts')).rangeSource({ ...options, range, tags })
    }
    case 'push': {
      const { updates, remote } = source
      return (await import('./sources/push.ts')).pushSource({ ...options, updates, remote })
    }
    case 'history':
      return (await import('./sources/history.ts')).historySource({
        ...options,
        unreachable: source.unreachable,
        watched: isEnvFile,
      })
    case 'image':
      return (await import('./sources/image.ts')).imageSource({ ...options, file: source.file })
    case 'stdin': {
      const { stdinSource } = await import('./sources/stdin.ts')
      const path = source.path === undefined ? undefined : belowRoot(source.path, cwd)
      return stdinSource({
        input: source.stream as AsyncIterable<Uint8Array>,
        maxBytes: config.maxFileSize,
        ...(path !== undefined && { path }),
      })
    }
  }
}

/** The path that `--stdin-path` names, in the form that findings have it: relative and with `/`. */
function belowRoot(path: string, cwd: string): string {
  const inside = relative(cwd, resolve(cwd, path))
  return inside.startsWith('..') ? path.split(sep).join('/') : inside.split(sep).join('/')
}
