import { posix } from 'node:path'
import { isVariableName } from '../names.ts'
import type { NameIndex, Picture } from '../picture.ts'
import type { Place, Usage } from '../types.ts'

/** Why a secret that no list has may be none of this project's: the end of a message, and where it is told of. */
export interface Elsewhere {
  readonly message: string
  readonly place?: Place | undefined
}

/** Where else a variable that is read may be told of, or by whom it is read; undefined where there is no such doubt. */
export function toldElsewhere(
  picture: Picture,
  index: NameIndex,
  usages: readonly Usage[],
): Elsewhere | undefined {
  const [usage] = usages
  if (usage === undefined) return undefined
  for (const name of namesOf(usage)) {
    const place = index.mention(name) ?? picture.pageWith(name)
    if (place !== undefined) return { message: ' A page speaks of it, but not in a list that counts.', place }
  }
  if (/(?:^|_)E2E_/.test(usage.name)) return { message: ' Its name says that tests use it.' }
  if (isOfFramework(picture, index, usages))
    return {
      message:
        ' It is one of those that a new project of Laravel reads, and no list speaks of what it is for.',
    }
  return undefined
}

/** The name, and what the code writes of it where a prefix goes before it: `SIGNING_KEY` of `APP_SIGNING_KEY`. */
function namesOf({ name, place }: Usage): readonly string[] {
  const written = name.slice(-(place.end - place.start))
  return written !== name && name.includes(`_${written}`) && isVariableName(written) && written.includes('_')
    ? [name, written]
    : [name]
}

/**
 * Whether only the configuration that Laravel writes into a new project reads a variable, and nothing is said of the service: the
 * framework's documentation has it, and most projects never use it.
 */
function isOfFramework({ paths }: Picture, index: NameIndex, usages: readonly Usage[]): boolean {
  const name = usages[0]?.name ?? ''
  if (!LARAVEL.has(name)) return false
  const service = `${name.slice(0, name.indexOf('_') + 1)}`
  if ([...index.records.keys()].some((other) => other.startsWith(service))) return false
  return usages.every(({ place: { path } }) => {
    const folder = posix.dirname(path)
    return posix.basename(folder) === 'config' && paths.has(posix.join(folder, '../artisan'))
  })
}

/** Secrets in `config/*.php` of `laravel/laravel`, versions 5 to 12. */
const LARAVEL: ReadonlySet<string> = new Set(
  (
    'DATABASE_URL DB_URL MEMCACHED_PASSWORD REDIS_PASSWORD REDIS_URL AWS_SECRET_ACCESS_KEY PUSHER_APP_SECRET ABLY_KEY REVERB_APP_SECRET ' +
    'MAILGUN_SECRET POSTMARK_TOKEN POSTMARK_API_KEY RESEND_KEY RESEND_API_KEY SPARKPOST_SECRET SES_SECRET STRIPE_SECRET MANDRILL_SECRET ' +
    'SLACK_BOT_USER_OAUTH_TOKEN LOG_SLACK_WEBHOOK_URL'
  ).split(' '),
)
