import { isRandom } from './randomness.ts'

/**
 * True for a value that comes from elsewhere: a variable, a secret store, a call, an encrypted field, a template.
 * A long random part beside a variable makes it none.
 */
export function isReference(text: string): boolean {
  // Of Perl, also on a shell's command line.
  if (text.includes('$ENV{')) return true
  if ((marked.test(text) && secretWord.test(text)) || framed.test(text) || serialized.test(text)) return true
  // In a URL, only what is put into it makes a reference.
  if (!(anyScheme.test(text) && !storeScheme.test(text)) && wholeReference.test(text)) return true
  if (joined.test(text) && !isRandom(text)) return true
  if (interpolated.test(text)) {
    // `prefix-${x}` is a reference, a long random part beside one is not.
    return !text
      .split(interpolatedPart)
      .some((part) => part.length >= 16 && isRandom(part.replace(edges, '')))
  }
  return formatted.test(text) && !isRandom(text)
}

/** The default in `${NAME:-default}`, `${NAME-default}`, `${NAME:=default}` or `${name:default}`; undefined for anything else. */
export function referenceDefault(value: string): string | undefined {
  if (value.charCodeAt(0) !== 36 || value.charCodeAt(1) !== 123 || value.length > 4096) return undefined
  return withDefault.exec(value)?.[1]
}

// `${env:NAME}` and its like name where the value comes from (Serverless, dev containers, Spring), `${name:default}` does not.
const withDefault =
  /^\$\{(?!(?:env|ssm|cf|self|opt|sls|param|file|s3|aws|localEnv|containerEnv|input|secrets?|vault|sys|output|git):[^-])[A-Za-z_][\w.]*(?::?[-=]|:(?![?+]))([^{}]*)\}$/
const wholeReference = new RegExp(
  '^(?:' +
    [
      '\\${1,2}[A-Za-z_]\\w*(?:[:@/.-]?\\$[A-Za-z_]\\w*)*(?:\\}:\\w+)?',
      // A cast of JavaScript.
      '!!\\+?[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)+;?',
      // A parameter of CircleCI.
      '[\\w-]*<<[ \\w.]+>>[\\w-]*',
      '\\$(?:env|script|global|using):\\w+',
      '\\$[0-9@*#?]',
      '%[A-Za-z_]\\w*%',
      '\\$t\\(.*',
      '%[sdv](?:[^\\w%].*)?',
      '\\w*[-_./:]\\$[a-z_]{3,}',
      // A filter of Maven or Ant, a secret of OneDev.
      '@[A-Za-z][A-Za-z_.:-]*@+',
      // As OpenSSL and apksigner take it.
      'pass:\\$\\{?\\w+\\}?',
      '%env\\([\\w:]+\\)%',
      '!(?:Ref|Sub|GetAtt|ImportValue|secret|vault|env|include)\\b.*',
      '\\{!{0,2}[A-Za-z_$][\\w.?!()$\\[\\]]*\\}',
      '(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\\+\\w+|bao|doppler|infisical|keyring|chamber|lastpass|bitwarden|env|file):[^\\s:].*',
      'arn:aws[\\w-]*:(?:secretsmanager|ssm|kms):.*',
      '@Microsoft\\.KeyVault\\(.*',
      'ENC\\[.*',
      'ENC\\(.*\\)',
      'encrypted:.*',
      '\\{cipher\\}.*',
      '__vault__:.*',
      '#/[\\w/.~-]+',
      // A secret of Vercel: its name or its id.
      '@[a-z][a-z\\d]*(?:-[a-z\\d]+)+|@[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}',
      '%25[A-Za-z_]\\w*%25',
      'projects/[^/]+/secrets/.*',
      '<path:[^>]+>',
      '\\{(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)\\}',
      'AQAAANCMnd8BFdERjHoAwE.*',
      '\\{\\{.*',
      '<%.*',
      '<\\?(?:=|php\\s).*',
      '`[^`]+`',
      '(?:this|self|props|options|opts|config|cfg|conf|settings|env|params|param|args|arg|argv|req|request|res|response|ctx|context|state|data|user|body|secrets|vars|var|local|module|inputs|steps|needs|github|values|process|import|os|sys|event|input|form|row|item|account|session|app|window|document|event|result|payload|credentials|creds|auth|kwargs|flags|viper|Rails|System|Environment|Configuration|ENV|\\$_(?:ENV|SERVER|POST|GET|REQUEST)|\\$\\w+|\\.Values|e|c|s|p|u|r|o|t)(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*|(?:\\?\\.)?\\[[^\\]]*\\])+(?:\\(.*\\))?[;,!]?',
      '(?:await |new |typeof |not )?[A-Za-z_$][\\w$]*(?:(?:\\?\\.|\\.|->|::)[A-Za-z_$][\\w$]*)*!?\\(.*\\)(?:[.?\\[!].*)?[;,]?',
    ].join('|') +
    ')$',
  's',
)
/** Of some template: signs before several words without a digit, one of which says what is to be put there (`$$secret_db_password`, `:vault.db.pass:`). */
const marked = /^[^\w\s]{1,3}[A-Za-z]+(?:[-_:.][-_:.]?[A-Za-z]+){2,}[^\w\s]{0,3}$/
/** `^_^apiToken^_^`: a name between two faces (HertzBeat). */
const framed = /^([^\w\s][\w.-][^\w\s])[A-Za-z][A-Za-z\d]*\1$/
/** What `serialize` of PHP writes, with fewer than ten characters in it: `s:0:"";`. */
const serialized = /^s:\d:\\*"/
const secretWord = /pass|secret|token|key|cred|pwd|vault/i
const interpolated =
  /\$[A-Za-z_]\w*(?:\[\w*\]|->[\w{[])|\$\{[^}]+\}|\{\$[^}]+\}|\$\([^)]+\)|\{\{[^}]*\}\}|<%.*%>|#\{[^}]+\}|%\([A-Za-z_]\w*\)s|\{[A-Za-z_][\w.]*\}|\{\d\}|\\\([A-Za-z_][\w.]*\)|^(?:\$[{(]|\{\{|<%|#\{)/s
// A string of code that was cut at the wrong quote (`'".$password."'`, `") + name + ("`), or that holds a comparison.
const joined =
  /^["'`)\]}][\s.,;:)+|&?]|^[,}]\s?["']?[\w$.-]+["']?\s?[:=]$|^[,;]\s?[A-Za-z_$].*[()=;]|^\|\|\s?[$\w.]+\s?\|\|$|^[+.]\s?[$A-Za-z_][$\w.>()-]*\s?[+.]$|^\.\s?\$[A-Za-z_]|[\w'")\]]\s?={2,3}\s?['"(]|['"]\s?={2,3}\s?\w/
const formatted = /(?:^|[^%\w])%[sdv@](?:$|\W)|\\\([A-Za-z_]/

const anyScheme = /^[A-Za-z][\w+.-]*:\/\//
const storeScheme =
  /^(?:op|vault|ssm|secret|secretsmanager|sm|gcpsm|awssm|azurekv|keyvault|akv|ref\+\w+|bao|doppler|infisical|keyring|chamber|file|env):/
const interpolatedPart =
  /\$[A-Za-z_]\w*(?:\[\w*\]|->\w+)|\$\{[^}]*\}|\{\$[^}]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|<%[^%]*%>|#\{[^}]*\}|\{[^}]*\}/
const edges = /^\W+|\W+$/g
