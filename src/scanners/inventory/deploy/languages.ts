import { isVariableName } from '../names.ts'
import { BY_HAND, type Need, type Usage } from '../types.ts'
import { type SourceText, usageAt } from './usage.ts'

/**
 * Reads of other languages in their literal forms: the name stands as a string in the call. These are words of a vocabulary, not a
 * grammar: a read that is made up of parts is not seen.
 */
export function readLanguage(source: SourceText): Usage[] {
  const ending = /\.([a-z]+)$/.exec(source.path)?.[1] ?? ''
  const forms = FORMS[ending] ?? []
  const found: Usage[] = []
  const isComment = commentsOf(source.text, ending)
  const byHand = ending === 'py' ? startOfMain(source.text) : Number.POSITIVE_INFINITY
  for (const { pattern, need } of forms) {
    for (const match of source.text.matchAll(pattern)) {
      const name = match[1] ?? ''
      if (!/^[A-Za-z_]\w*$/.test(name) || isComment(match.index)) continue
      const at = match.index + match[0].lastIndexOf(name)
      const rest = source.text.slice(match.index + match[0].length, match.index + match[0].length + 20)
      const nothing = ending === 'py' && /^\s*(?:default\s*=\s*)?None\b/.test(rest)
      const fallback = match[2] !== undefined && match[2] !== '' && !nothing
      const before = source.text.slice(Math.max(0, match.index - 30), match.index)
      const reader = at > byHand ? BY_HAND : (LANGUAGES[ending] ?? ending)
      found.push({
        ...usageAt(source, name, at, { role: 'read', reader, need: fallback ? 'default' : need }),
        plain: TYPED.test(match[0]) || CAST.test(before) || (fallback && PLAIN_DEFAULT.test(rest)),
      })
    }
  }
  if (ending === 'py') found.push(...settingsFields(source))
  return found
}

/** `env.int("X")`, `getEnvBool("X")`: the reader makes a number or a switch of it. */
const TYPED = /(?:[._](?:int|bool|float|timedelta)|(?:Int(?:eger)?|Bool(?:ean)?|Float|Duration)\d*)\(/
/** `int(os.getenv("X"))`, `(bool) env('X')`, `safe_int(env("X"), 60)`: the same around the read. */
const CAST =
  /(?:\b|_)(?:int|bool|float|Atoi|Parse(?:Int|Bool|Float)|intval|boolval|strtobool|to_bool)\(\s*(?:os\.)?$|\((?:int|bool|float)\)\s*$/
/** A default that is a number or switches something on; `false` may also stand for no secret. */
const PLAIN_DEFAULT = /^\s*(?:default\s*=\s*)?(?:true|-?\d[\d_.]*)\s*[,)*]/i

/** Where the part of a Python module begins that runs only when somebody starts the file itself. */
function startOfMain(text: string): number {
  const at = text.search(/^if __name__\s*==\s*["']__main__["']\s*:/m)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** Whether a place stands in a line that is a comment as a whole. */
function commentsOf(text: string, ending: string): (at: number) => boolean {
  const start = HASH.has(ending) ? /^[ \t]*#/ : /^[ \t]*(?:\/\/|\*|\/\*)/
  return (at) => start.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))
}

const HASH: ReadonlySet<string> = new Set(['py', 'rb', 'erb', 'ex', 'exs'])

interface Form {
  readonly pattern: RegExp
  readonly need: Need
}

const LANGUAGES: Readonly<Record<string, string>> = {
  ...{
    py: 'Python',
    go: 'Go',
    rb: 'Ruby',
    erb: 'Ruby',
    rs: 'Rust',
    java: 'Java',
    kt: 'Kotlin',
    prisma: 'Prisma',
    php: 'PHP',
    cs: 'C#',
  },
  ...{ ex: 'Elixir', exs: 'Elixir' },
}

const QUOTED = `["']([A-Za-z_]\\w*)["']`
const form = (source: string, need: Need = undefined): Form => ({ pattern: new RegExp(source, 'g'), need })

const JVM = [form(`System\\.getenv\\(\\s*"(\\w+)"`), form('\\$\\{([A-Z][A-Z0-9_]+)(:[^}]*)?\\}')]
const RUBY = [
  form(`\\bENV\\[\\s*${QUOTED}\\s*\\](?!\\s*(?:\\|\\|)?=[^=~])`),
  form(`\\bENV\\.fetch\\(?\\s*${QUOTED}\\s*(,|\\)?\\s*\\{)?`, 'required'),
  form(`\\bENV\\.(?:key|has_key|include)\\?\\(?\\s*${QUOTED}`),
]

const FORMS: Readonly<Record<string, readonly Form[]>> = {
  py: [
    form(`\\benviron\\[\\s*${QUOTED}\\s*\\](?!\\s*=[^=])`, 'required'),
    form(`\\benviron\\.(?:get|pop|setdefault)\\(\\s*${QUOTED}\\s*(,)?`, 'optional'),
    form(`\\bgetenv\\(\\s*${QUOTED}\\s*(,)?`, 'optional'),
    form(`${QUOTED}\\s+(?:not\\s+)?in\\s+(?:os\\.)?environ\\b`),
    // django-environ, environs, decouple, and helpers that are named like them: `env("X")`, `env.bool("X", default=…)`, `_get_env("X")`.
    form(
      `\\b_*(?:env\\w*|config|(?:environ|get|read|load|fetch|require|must)_(?:get|env\\w*)|getenv_\\w+)(?:\\.\\w+)?\\(\\s*["']([A-Z][A-Z0-9_]+)["']\\s*(,)?`,
    ),
    form(`\\balias\\s*=\\s*["']([A-Z][A-Z0-9_]+)["']()`),
    form(`\\b(?:validation_alias|env)\\s*=\\s*(?:AliasChoices\\()?\\s*["']([A-Z][A-Z0-9_]+)["']()`),
  ],
  go: [
    form(`\\bos\\.(?:Getenv|LookupEnv)\\(\\s*"(\\w+)"`),
    form('\\benv:"([A-Z][A-Z0-9_]+)(?:,[a-z=]+)*"()'),
    form('\\benvconfig:"([A-Z][A-Z0-9_]+)"()'),
    form(`\\b(?:BindEnv|[Gg]et\\w*[Ee]nv\\w*|[Ee]nv\\w*|[Mm]ust\\w*)\\(\\s*"([A-Z][A-Z0-9_]+)"\\s*(,)?`),
  ],
  rb: RUBY,
  erb: RUBY,
  rs: [
    form(`\\benv::var(?:_os)?\\(\\s*"(\\w+)"`),
    form(`\\b(?:option_)?env!\\(\\s*"(\\w+)"`),
    form('\\benv\\s*=\\s*"([A-Z][A-Z0-9_]+)"()'),
  ],
  java: JVM,
  kt: JVM,
  prisma: [form(`\\benv\\(\\s*"(\\w+)"\\s*\\)`, 'required')],
  php: [form(`\\b(?:env|getenv)\\(\\s*${QUOTED}\\s*(,)?`), form(`\\$_(?:ENV|SERVER)\\[\\s*${QUOTED}`)],
  cs: [form(`GetEnvironmentVariable\\(\\s*"(\\w+)"`)],
  ex: [form(`System\\.(?:get_env|fetch_env!?)\\(\\s*"(\\w+)"`)],
  exs: [form(`System\\.(?:get_env|fetch_env!?)\\(\\s*"(\\w+)"`)],
}

/** Fields of pydantic's `BaseSettings` are variables by their names in upper case, with the class's prefix. */
function settingsFields(source: SourceText): Usage[] {
  const found: Usage[] = []
  for (const match of source.text.matchAll(
    /^class \w+\([^)\n]*BaseSettings[^)\n]*\):\n((?:[ \t]+[^\n]*\n|[ \t]*\n)*)/gm,
  )) {
    const body = match[1] ?? ''
    const start = match.index + match[0].length - body.length
    const prefix = /\benv_prefix\s*=\s*["'](\w*)["']/.exec(body)?.[1] ?? ''
    for (const field of body.matchAll(/^(?: {4}|\t)(\w+)\s*:\s*([^=\n]+)(=)?/gm)) {
      const own = field[1] ?? ''
      if (own === 'model_config') continue
      const name = `${prefix}${own}`.toUpperCase()
      if (!isVariableName(name) && !/^[A-Z][A-Z0-9]+$/.test(name)) continue
      const at = start + field.index + field[0].indexOf(own)
      found.push({
        ...usageAt(source, name, at, {
          role: 'read',
          reader: 'Python',
          need: field[3] === undefined ? 'required' : 'default',
        }),
        plain: /^(?:Annotated\[)?(?:int|bool|float|timedelta)\b(?!\s*\|\s*str)/.test(field[2] ?? ''),
        place: { path: source.path, start: at, end: at + own.length },
      })
    }
  }
  return found
}
