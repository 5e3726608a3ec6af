/** Larger sources are not parsed, in UTF-16 units: they are generated. */
const LARGEST_SOURCE = 1_000_000

/** Whether a path is source that the analysis reads. Declarations say what exists, they read nothing. */
export function isSource(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$|\.min\.js$/.test(path)
}

/** Whether a text may have to do with an environment at all: only such files are parsed. */
export function hasEnvText(text: string): boolean {
  return text.length <= LARGEST_SOURCE && envText.test(text)
}

/** `env`, `processEnv`, `getEnvVar`, `ENV`, `environment`: not `envelope`. */
const envText = /(?<![A-Za-z])env(?![a-z])|Env(?![a-z])|ENV|[Ee]nviron|ConfigService|convict/
