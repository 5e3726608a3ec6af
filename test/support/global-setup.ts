import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { bundle } from '../../scripts/bundle/bundle.ts'
import { writeBundle } from '../../scripts/bundle/write.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absolute path of `bin/hushlint.js` of a bundle made of the present source. */
    readonly program: string
  }
}

/** Builds the program once for all tests that start it, so that they never see an old one. */
export default async function setup(project: TestProject): Promise<() => void> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'hushlint-program-'))
  writeBundle(join(folder, 'dist'), await bundle(root))
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  project.provide('program', join(folder, 'bin', 'hushlint.js'))
  return () => rmSync(folder, { recursive: true, force: true })
}
