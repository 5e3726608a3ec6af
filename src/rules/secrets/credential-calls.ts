import { defineService } from '../rule.ts'

/** A string of at least five characters; what stands in quotes is the password. */
const literal = String.raw`[@bNrfu]{0,2}["'](?<value>[^\s"'$<>{}\\][^"'<>\r\n\\]{4,120})["']`
const argument = String.raw`[@bNrfu]{0,2}(?:["'][^"'\r\n]{0,100}["']|[\w.$]{1,60})`
const why = 'Whoever reads the code can sign in as that user.'
const fix = 'Change the password where it is used and read it from the environment or a secret store.'
const common = { pack: 'secrets', level: 'error', typed: true, publicPrefix: 0, why, fix } as const

export default defineService({
  name: 'Calls and statements with a password',
  rules: [
    {
      ...common,
      id: 'credential-call',
      title: 'Password as an argument behind the user name',
      pattern: String.raw`(?:\.auth|\b(?:NetworkCredential|UsernamePasswordCredentials?|PasswordAuthentication|BasicAWSCredentials|PlainAuthenticator|HTTPBasicAuth|HTTPDigestAuth|HTTPProxyAuth|HttpNtlmAuth|HTTPBasicAuthHandler|SetBasicAuth|basic_auth|basicAuth|BasicAuth|PlainCredentials|Credentials|auth[ \t]{0,4}=[ \t]{0,4}))\([ \t]{0,4}[@bNrfu]{0,2}["'][^"'\r\n]{0,100}["'][ \t]{0,4},[ \t]{0,4}${literal}[ \t]{0,4}\)`,
      source: 'https://cwe.mitre.org/data/definitions/798.html',
      finds: [
        'new NetworkCredential("app", "<<{{password}}>>")',
        "requests.get(url, auth=('app', '<<{{password}}>>'))",
        'req.SetBasicAuth("app", "<<{{base62:24}}>>")',
      ],
      ignores: [
        'new NetworkCredential("app", password)',
        "auth=('user', 'pass')",
        'req.SetBasicAuth("app", os.Getenv("PASS"))',
      ],
    },
    {
      ...common,
      id: 'database-call',
      title: 'Password in a call that connects to a database',
      pattern: String.raw`\b(?:getConnection|new PDO|mysqli_(?:real_)?connect|mysql_p?connect|new mysqli)\((?:[ \t]{0,4}\$\w{1,30},(?=[^,\n]{1,120},[^,\n]{1,120},))?[ \t]{0,4}${argument}[ \t]{0,4},[ \t]{0,4}${argument}[ \t]{0,4},[ \t]{0,4}${literal}`,
      source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html',
      finds: [
        'DriverManager.getConnection(url, "app", "<<{{password}}>>")',
        "new PDO($dsn, 'app', '<<{{password}}>>')",
      ],
      ignores: ['DriverManager.getConnection(url, "app", password)', 'new PDO($dsn, "root", "$pass")'],
    },
    {
      ...common,
      id: 'sql-identified-by',
      title: 'Password in an SQL statement',
      pattern: String.raw`\bidentified (?:with ["']?\w{1,40}["']? )?by (?:password )?(?:\\{0,3}["']|(?=[\w#$]{0,30}\d[\w#$]{0,30}[\s;]))(?<value>[^\s"'$<>{}();\\%@\x60.+,][^\s"'<>;)\\]{4,80})(?=["';\s\\)])`,
      ignoreCase: true,
      // "identified by" is prose as well.
      context: ['create user', 'alter user', 'create role', 'alter role', 'grant ', 'user if'],
      source: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
      finds: [
        "CREATE USER 'app'@'%' IDENTIFIED WITH mysql_native_password BY '<<{{password}}>>';",
        'create user app identified by "<<{{base62:20}}>>";',
      ],
      ignores: ["CREATE USER app IDENTIFIED BY '$PASSWORD';", "CREATE USER app IDENTIFIED BY '<password>';"],
    },
    {
      ...common,
      id: 'go-mysql-dsn',
      title: 'MySQL data source name with a password',
      pattern: String.raw`(?<![\w%.-])[\w.-]{1,60}:(?<value>[^\s"'$%<>|;(){}\\@/\x60][^\s"'<>|;(){}\\\x60]{2,80})@(?:tcp|unix)\(`,
      source: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
      finds: [
        'app:<<{{password}}>>@tcp(db-7.harbor.dev:3306)/shop',
        '"app:<<{{base62:24}}>>@tcp(db-7.harbor.dev)/shop"',
      ],
      ignores: ['app:%s@tcp(%s)/shop', 'app:${PASSWORD}@tcp(db-7.harbor.dev)/shop'],
    },
  ],
})
