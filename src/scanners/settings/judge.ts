import { isUnsafeProvider } from './providers.ts'
import { turnsTlsOff } from './tls-off.ts'
import type { Hit, ScannerSettings } from '../types.ts'
import type { Setting } from './types.ts'

/**
 * The one place that says what a variable must not be set to, whatever file sets it: checks of certificates that are off, providers that
 * protect nothing, and what the configuration forbids.
 */
export function judgeSetting(setting: Setting, { forbidden = [] }: ScannerSettings): readonly Hit[] {
  const { name, value, stage } = setting
  const hits: Hit[] = []
  if (stage !== 'local' && turnsTlsOff(name, value)) {
    const where = stage === 'production' ? ' in production' : ''
    const message = `${name} switches the check of certificates off${where}: anybody in between can read and change what is sent.`
    hits.push({
      rule: 'tls-check-off',
      ...placeOf(setting),
      level: stage === 'production' ? 'error' : 'warning',
      message,
    })
  }
  if (stage === 'production' && isUnsafeProvider(name, value)) {
    const message = `${name} is "${value.trim()}" in production: it protects nothing there.`
    hits.push({ rule: 'unsafe-provider', ...placeOf(setting), message })
  }
  for (const entry of forbidden) {
    if (entry.stage === 'production' && stage !== 'production') continue
    if (!entry.takes(name) || !entry.refuses(value.trim())) continue
    const where = entry.stage === 'production' ? ' in production' : ''
    const message = `${name} must not be "${shown(value)}"${where}: ${entry.reason}.`
    hits.push({ rule: 'forbidden-value', ...placeOf(setting), level: entry.level, message })
    break
  }
  return hits
}

function placeOf({ name, start, end }: Setting) {
  return { start, end, value: name, subject: name, keyName: name }
}

/** Values are shown, since they are words of the configuration; what is longer is none. */
function shown(value: string): string {
  const text = value.trim()
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
