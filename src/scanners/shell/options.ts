/**
 * Which arguments of well-known programs are credentials, by their documented command lines. What follows from a name alone (`--password`,
 * `--api-key`, `X_TOKEN=…`) is not listed here: the table of names decides it for every program.
 */
export interface ProgramOptions {
  /** Options whose argument, separate or joined, is a password or token. */
  readonly secret?: readonly string[]
  /** Single-letter options with the password joined to them only: `-pSECRET`; a separate word is something else. */
  readonly joined?: readonly string[]
  /** Options with `user:password` (or another separator) as argument. */
  readonly pair?: readonly string[]
  readonly separator?: string
  /** Options with `pass:SECRET` as argument. */
  readonly pass?: readonly string[]
  /** Words (`config set`, `login`) of which one must be the first argument for the options to hold. Default: none needed. */
  readonly after?: readonly string[]
}

const mysql: ProgramOptions = { joined: ['-p'], secret: ['--password'] }
const registry: ProgramOptions = { secret: ['-p', '--password'], after: ['login', 'registry'] }
const mongo: ProgramOptions = { secret: ['-p', '--password'] }

export const programOptions: ReadonlyMap<string, ProgramOptions> = new Map<string, ProgramOptions>([
  ['curl', { pair: ['-u', '--user', '-U', '--proxy-user'], secret: ['--oauth2-bearer', '--pass'] }],
  ['http', { pair: ['-a', '--auth'] }],
  ['wget', { secret: ['--password', '--http-password', '--ftp-password', '--proxy-password'] }],
  ['docker', registry],
  ['podman', registry],
  ['nerdctl', registry],
  ['buildah', registry],
  ['skopeo', { ...registry, pair: ['--creds', '--src-creds', '--dest-creds'] }],
  ['helm', registry],
  ['az', { secret: ['-p', '--password'], after: ['login'] }],
  ['oc', { secret: ['-p', '--password', '--token'], after: ['login'] }],
  ['sshpass', { secret: ['-p'] }],
  ...[
    'mysql',
    'mysqladmin',
    'mysqldump',
    'mysqlcheck',
    'mysqlimport',
    'mariadb',
    'mariadb-admin',
    'mariadb-dump',
  ].map((name) => [name, mysql] as const),
  ...['mongo', 'mongosh', 'mongodump', 'mongorestore', 'mongoimport', 'mongoexport', 'mongod'].map(
    (name) => [name, mongo] as const,
  ),
  ['redis-cli', { secret: ['-a', '--pass'] }],
  ['redis-server', { secret: ['--requirepass', '--masterauth'] }],
  ['valkey-cli', { secret: ['-a', '--pass'] }],
  ['valkey-server', { secret: ['--requirepass', '--masterauth'] }],
  ['openssl', { pass: ['-passin', '-passout', '-pass'], secret: ['-k'] }],
  ['useradd', { secret: ['-p', '--password'] }],
  ['usermod', { secret: ['-p', '--password'] }],
  ['keytool', { secret: ['-storepass', '-keypass', '-srcstorepass', '-deststorepass', '-new'] }],
  ['jarsigner', { secret: ['-storepass', '-keypass'] }],
  ['ldapsearch', { secret: ['-w'] }],
  ['ldapadd', { secret: ['-w'] }],
  ['ldapmodify', { secret: ['-w'] }],
  ['sqlcmd', { secret: ['-P'] }],
  ['bcp', { secret: ['-P'] }],
  ['smbclient', { pair: ['-U', '--user'], separator: '%' }],
  ['lftp', { pair: ['-u', '--user'], separator: ',' }],
  ['zip', { secret: ['-P', '--password'] }],
  ['unzip', { secret: ['-P'] }],
  ['7z', { joined: ['-p'] }],
  ['gpg', { secret: ['--passphrase'] }],
  ['gpg2', { secret: ['--passphrase'] }],
  ['cypher-shell', { secret: ['-p', '--password'] }],
  ['clickhouse-client', { secret: ['--password'] }],
  ['twine', { secret: ['-p', '--password'], after: ['upload'] }],
])

/** Credentials that stand at a place of the command line: `words` in front, then the index of the credential among all words that are no options. */
export interface Positional {
  readonly program: string
  readonly words: readonly string[]
  readonly at: number
  /** When given, a word before the credential that must name a secret (`npm config set KEY VALUE`). */
  readonly nameAt?: number
}

export const positionals: readonly Positional[] = [
  ...['npm', 'pnpm', 'yarn'].map((program) => ({ program, words: ['config', 'set'], at: 3, nameAt: 2 })),
  { program: 'npm', words: ['set'], at: 2, nameAt: 1 },
  { program: 'aws', words: ['configure', 'set'], at: 3, nameAt: 2 },
  { program: 'poetry', words: ['config'], at: 2, nameAt: 1 },
  { program: 'poetry', words: ['config'], at: 3, nameAt: 1 },
  { program: 'git', words: ['config'], at: 2, nameAt: 1 },
  { program: 'gh', words: ['config', 'set'], at: 3, nameAt: 2 },
  { program: 'composer', words: ['config'], at: 2, nameAt: 1 },
  { program: 'composer', words: ['config'], at: 3, nameAt: 1 },
  { program: 'rabbitmqctl', words: ['add_user'], at: 2 },
  { program: 'rabbitmqctl', words: ['change_password'], at: 2 },
  { program: 'vault', words: ['login'], at: 1 },
  { program: 'mc', words: ['alias', 'set'], at: 5 },
  { program: 'mc', words: ['config', 'host', 'add'], at: 6 },
]
