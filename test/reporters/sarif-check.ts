import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`))
const binary = join(folder, process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool')

/** One complaint of the validator: rule id, level and text. */
export interface Complaint {
  readonly ruleId: string
  readonly level: string
  readonly text: string
}

/**
 * Validates with Microsoft's tool and GitHub's rules. The binary is called itself: its Node wrapper goes through a
 * shell, which breaks `Sarif;Ghas`; and it exits 0 even with errors, so its own SARIF output is read.
 */
export function multitool(sarif: string): Complaint[] {
  if (process.platform !== 'win32') chmodSync(binary, 0o755)
  const work = mkdtempSync(join(tmpdir(), 'hushlint-sarif-'))
  try {
    const input = join(work, 'input.sarif')
    const output = join(work, 'output.sarif')
    writeFileSync(input, sarif)
    const args = [
      'validate',
      input,
      '--rule-kind',
      'Sarif;Ghas',
      '--output',
      output,
      '--log',
      'ForceOverwrite',
    ]
    // The tool calls out on its way. Tests need no network, and where there is none it would wait for fifteen seconds.
    const nowhere = 'http://127.0.0.1:9'
    const env = {
      ...process.env,
      http_proxy: nowhere,
      https_proxy: nowhere,
      HTTP_PROXY: nowhere,
      HTTPS_PROXY: nowhere,
    }
    const run = spawnSync(binary, args, { encoding: 'utf8', env })
    if (run.error !== undefined) throw run.error
    const log = JSON.parse(readFileSync(output, 'utf8'))
    const results: { ruleId: string; level?: string; message: unknown }[] = log.runs[0].results ?? []
    const complaints = results.map(({ ruleId, level = 'warning', message }) => {
      return { ruleId, level, text: JSON.stringify(message) }
    })
    // What the tool could not even parse is told on its standard output only.
    for (const line of `${run.stdout}\n${run.stderr}`.split(/\r?\n/)) {
      if (/: error [A-Z]+\d+/.test(line)) complaints.push({ ruleId: 'output', level: 'error', text: line })
    }
    return complaints
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

let validate: ValidateFunction | undefined

/** Complaints of the OASIS schema, which lies beside the validator. */
export function schemaErrors(sarif: string): string[] {
  if (validate === undefined) {
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const schema = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8'))
    validate = ajv.compile(schema)
  }
  validate(JSON.parse(sarif))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
