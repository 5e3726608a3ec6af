import { accessSync, constants, realpathSync, renameSync, rmSync, type Stats, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Io } from './io.ts'

/** A file that will be written at the end of the run, whole or not at all. */
export interface OutputFile {
  write(text: string): Promise<void>
}

/**
 * Prepares to write a file. Fails before the work, not after it, when its folder is missing or closed. The text goes into a
 * temporary file beside it that then takes its name; devices and pipes are written directly. Throws `UserError`.
 */
export function openOutput(path: string, io: Pick<Io, 'cwd' | 'signal'>): OutputFile {
  const wanted = resolve(io.cwd, path)
  const existing = existingFile(path, wanted)
  if (existing?.isDirectory()) throw cannotWrite(path, 'it is a folder')
  // Behind a symbolic link it is the file that is replaced, not the link.
  const target = existing === undefined ? wanted : realpathSync(wanted)
  const direct = existing !== undefined && !existing.isFile()
  try {
    accessSync(direct ? target : dirname(target), constants.W_OK)
  } catch (error) {
    throw cannotWrite(path, reason(error), error)
  }
  return {
    async write(text) {
      try {
        if (direct) await writeFile(target, text)
        else await replace(target, text, io.signal)
      } catch (error) {
        throw cannotWrite(path, reason(error), error)
      }
    },
  }
}

function existingFile(path: string, wanted: string): Stats | undefined {
  try {
    return statSync(wanted, { throwIfNoEntry: false })
  } catch (error) {
    throw cannotWrite(path, reason(error), error)
  }
}

async function replace(target: string, text: string, signal: AbortSignal): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const discard = () => rmSync(temporary, { force: true })
  signal.addEventListener('abort', discard, { once: true })
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    signal.throwIfAborted()
    renameSync(temporary, target)
  } catch (error) {
    discard()
    throw error
  } finally {
    signal.removeEventListener('abort', discard)
  }
}

function cannotWrite(path: string, why: string, cause?: unknown): UserError {
  return new UserError(
    `cannot write ${path}: ${why}`,
    'Name a file in a folder that exists and can be written.',
    { cause },
  )
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'its folder does not exist',
    ENOTDIR: 'its folder does not exist',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
  }
  return words[code ?? ''] ?? code ?? 'unknown error'
}
