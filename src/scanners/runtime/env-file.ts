import { readDotenv } from '../../engine/dotenv.ts'
import { turnsTlsOff } from '../tls-off.ts'
import type { Document, Hit } from '../types.ts'
import { isUnsafeProvider } from './providers.ts'

const PRODUCTION = /(?:^|[./_-])(?:prod|production|staging|live|prd)(?:[./_-]|$)/i

/** Settings that must not stand in a file of production. */
export async function scanEnvFile({ path, text }: Document): Promise<readonly Hit[]> {
  if (!PRODUCTION.test(path)) return []
  return readDotenv(text)
    .filter(({ commented }) => !commented)
    .flatMap(({ name, value, valueStart, valueEnd }): Hit[] => {
      const place = { start: valueStart, end: valueEnd, value: name, subject: name }
      if (turnsTlsOff(name, value)) {
        const message = `${name} switches the check of certificates off in production.`
        return [{ rule: 'tls-check-off', ...place, message }]
      }
      if (!isUnsafeProvider(name, value)) return []
      const message = `${name} is "${value}" in production: it protects nothing there.`
      return [{ rule: 'unsafe-provider', ...place, message }]
    })
}
