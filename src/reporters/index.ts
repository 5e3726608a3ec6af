import type { Reporter } from './types.ts'

/** Names that `--format` takes, in the order in which the help lists them. */
export const REPORTER_NAMES = ['text', 'json', 'sarif', 'html'] as const

export type ReporterName = (typeof REPORTER_NAMES)[number]

/** Loads one reporter; the others are never read. */
export async function loadReporter(name: ReporterName): Promise<Reporter> {
  switch (name) {
    case 'text':
      return (await import('./text.ts')).reportText
    case 'json':
      return (await import('./json.ts')).reportJson
    case 'sarif':
      return (await import('./sarif.ts')).reportSarif
    case 'html':
      return (await import('./html.ts')).reportHtml
  }
}
