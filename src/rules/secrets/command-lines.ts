import { defineService } from '../rule.ts'

/** A word of a shell that is neither an option nor a variable; quotes stay outside. */
const word = String.raw`["']?(?<value>[^\s"'$%<>|;(){}\[\]\\\x60-][^\s"'<>|;\\\x60]{4,80})`
/** Up to so many words of the same command. */
const words = (most: number) => String.raw`(?:[ \t]+[^\s|;&]{1,60}){0,${most}}?`.replaceAll('+', '{1,4}')
const why = 'Command lines are kept in shell histories, process lists and the logs of build servers.'
const fix =
  'Change the password, and give it through the environment, a file that only its owner can read, or standard input.'
const common = { pack: 'secrets', level: 'error', typed: true, publicPrefix: 0, why, fix } as const

export default defineService({
  name: 'Command lines',
  rules: [
    {
      ...common,
      id: 'mysql-command-password',
      title: 'Password on a command line of MySQL or MariaDB',
      pattern: String.raw`\b(?:mysql(?:dump|admin|import|show|check|sh|binlog)?|mariadb(?:-dump|-admin)?)${words(8)}[ \t]{1,4}-p${word}`,
      source: 'https://dev.mysql.com/doc/refman/8.4/en/command-line-options.html',
      finds: [
        'mysql -u root -p<<{{password}}>> shop',
        "mysqldump -h db -uapp -p'<<{{base62:20}}>>' shop > shop.sql",
      ],
      ignores: [
        'mysql -u root -p shop',
        'mysql -uroot -p$MYSQL_PASSWORD shop',
        'mysql -u root -p"${PASS}" shop',
      ],
    },
    {
      ...common,
      id: 'mysqladmin-password',
      title: 'New password on a command line of mysqladmin or rabbitmqctl',
      pattern: String.raw`\b(?:mysqladmin${words(6)} password|rabbitmqctl (?:add_user|change_password|authenticate_user) [^\s|;&]{1,60}|wpa_passphrase [^\s|;&=]{1,60}|wifi connect [^\s|;&]{1,60} password) ${word}`,
      source: 'https://www.rabbitmq.com/docs/man/rabbitmqctl.8',
      finds: ["mysqladmin -u root password '<<{{password}}>>'", 'rabbitmqctl add_user app <<{{base62:20}}>>'],
      ignores: ['rabbitmqctl add_user $USER $PASS', 'mysqladmin -u root password <new-password>'],
    },
    {
      ...common,
      id: 'sshpass-password',
      title: 'Password on a command line of sshpass',
      pattern: String.raw`\bsshpass (?:-[vhe] ){0,2}-p ?${word}`,
      source: 'https://manpages.debian.org/stable/sshpass/sshpass.1.en.html',
      finds: [
        'sshpass -p <<{{password}}>> ssh root@web-1.harbor.dev',
        "sshpass -p'<<{{base62:16}}>>' scp a b:",
      ],
      ignores: ['sshpass -p "$SSH_PASSWORD" ssh web-1', 'sshpass -p <password> ssh web-1'],
    },
    {
      ...common,
      id: 'login-command-password',
      title: 'Password on a command line that signs in',
      pattern: String.raw`\b(?:docker login|podman login|registry login|az login|oc login|mongodump|rabbitmqadmin|dotnet nuget|cqlsh|cypher-shell)${words(9)} -p(?: |=)${word}`,
      source: 'https://docs.docker.com/reference/cli/docker/login/',
      finds: [
        'docker login -u ci -p <<{{password}}>> registry.harbor.dev',
        'az login --service-principal -u app -p <<{{base62:34}}>> --tenant harbor',
      ],
      ignores: [
        'docker login -u ci -p $REGISTRY_PASSWORD registry.harbor.dev',
        'docker login -u ci --password-stdin registry.harbor.dev',
        'mongo -u app -p --authenticationDatabase admin',
      ],
    },
    {
      ...common,
      id: 'capital-p-command-password',
      title: 'Password on a command line of a database or archive tool',
      pattern: String.raw`(?:\b(?:sqlcmd|freebcp|ipmitool)${words(9)} -P ?|(?<!\.)\b(?:un)?zip -P ?|\bxfreerdp${words(8)} /p:)${word}`,
      source: 'https://learn.microsoft.com/en-us/sql/tools/sqlcmd/sqlcmd-utility',
      finds: ["sqlcmd -S db-7 -U sa -P '<<{{password}}>>' -Q x", 'unzip -P <<{{base62:16}}>> backup.zip'],
      ignores: ['sqlcmd -S db-7 -U sa -P $SA_PASSWORD -Q x', 'zip -P <password> backup.zip x'],
    },
    {
      ...common,
      id: 'redis-command-password',
      title: 'Password on a command line of redis-cli',
      pattern: String.raw`\b(?:redis|valkey)-cli${words(8)} -a ${word}`,
      source: 'https://redis.io/docs/latest/develop/tools/cli/',
      finds: ['redis-cli -h cache -a <<{{password}}>> ping', "redis-cli -a '<<{{base62:32}}>>' ping"],
      ignores: ['redis-cli -a $REDIS_PASSWORD ping', 'redis-cli -h cache ping'],
    },
    {
      ...common,
      id: 'htpasswd-command-password',
      title: 'Password on a command line of htpasswd',
      pattern: String.raw`\bhtpasswd(?:[ \t]{1,4}-[a-zA-Z0-9]{1,6}){0,3}[ \t]{1,4}-(?:[a-zA-Z0-9]{0,4}n[a-zA-Z0-9]{0,4}b|[a-zA-Z0-9]{0,4}b[a-zA-Z0-9]{0,4}n|[a-zA-Z]{0,4}b[a-zA-Z]{0,4}[ \t]{1,4}[^\s|;&]{1,80})[a-zA-Z0-9]{0,4}[ \t]{1,4}[^\s|;&-][^\s|;&]{0,60}[ \t]{1,4}${word}`,
      source: 'https://httpd.apache.org/docs/2.4/programs/htpasswd.html',
      finds: [
        'htpasswd -bc /etc/nginx/.htpasswd admin <<{{password}}>>',
        "htpasswd -nb admin '<<{{password}}>>'",
      ],
      ignores: ['htpasswd -b .htpasswd admin $PASSWORD', 'htpasswd -c .htpasswd admin'],
    },
    {
      ...common,
      id: 'curl-user-password',
      title: 'User and password given to an HTTP client',
      pattern: String.raw`(?: -u | --user | --user=| --proxy-user )["']?(?!system:)[^\s:"'$<>{}]{1,64}:(?<value>[^\s"'$%<>|;(){}\\\x60][^\s"'<>|;\\\x60]{4,120})`,
      source: 'https://curl.se/docs/manpage.html#-u',
      finds: [
        'curl -u admin:<<{{password}}>> https://api.harbor.dev/',
        "curl -s --user 'ci:<<{{base62:24}}>>' -X POST https://api.harbor.dev/",
      ],
      ignores: [
        'curl -u admin:$PASSWORD https://api.harbor.dev/',
        'curl -u "$USER:$PASS" x',
        'oc auth can-i get pods --user=system:serviceaccount:harbor:deployer',
      ],
    },
    {
      ...common,
      id: 'openssl-command-password',
      title: 'Passphrase on a command line of openssl',
      pattern: String.raw`(?:-pass(?:in|out)? {1,2}["']?pass:|\bopenssl enc${words(8)} -k |\bopenssl passwd(?: -[a-z0-9]{1,8}){0,2} )${word}`,
      source: 'https://docs.openssl.org/master/man1/openssl-passphrase-options/',
      finds: [
        'openssl rsa -in a.pem -passin pass:<<{{password}}>> -out b.pem',
        "openssl enc -d -aes-256-cbc -k '<<{{base62:20}}>>' -in a",
      ],
      ignores: [
        'openssl rsa -in a.pem -passin pass:$PASS',
        'openssl rsa -in a.pem -passin env:PASS -passout stdin',
      ],
    },
    {
      ...common,
      id: 'ldap-command-password',
      title: 'Password on a command line of an LDAP tool',
      pattern: String.raw`\b(?:ldapsearch|ldapmodify|ldapadd|ldapdelete|ldappasswd|ldapwhoami)${words(10)} -w ?${word}`,
      source: 'https://linux.die.net/man/1/ldapsearch',
      finds: [
        'ldapsearch -x -D cn=admin,dc=harbor -w <<{{password}}>> -b dc=harbor',
        "ldapadd -D cn=admin -w '<<{{base62:16}}>>'",
      ],
      ignores: [
        'ldapsearch -x -D cn=admin -w $LDAP_PASSWORD -b dc=harbor',
        'ldapsearch -x -W -D cn=admin -b dc=harbor',
      ],
    },
    {
      ...common,
      id: 'user-and-password-argument',
      title: 'User and password in one argument',
      pattern: String.raw`(?:\bsmbclient${words(6)} -U ?["']?[^\s%"'$]{1,60}%|\blftp${words(6)} -u ["']?[^\s,"'$]{1,60},|\bsqlplus (?:-[a-zA-Z]{1,8} ){0,3}["']?[^\s/"'$]{1,60}/|\bjdbc:oracle:(?:thin|oci):[\w$.]{1,60}/)(?<value>[^\s"'$%<>|;(){}\\@\x60-][^\s"'<>|;\\@\x60]{4,80})`,
      source: 'https://www.samba.org/samba/docs/current/man-html/smbclient.1.html',
      finds: [
        'smbclient //nas-1/share -U app%<<{{password}}>>',
        'sqlplus app/<<{{password}}>>@db-7.harbor.dev',
        'lftp -u app,<<{{base62:16}}>> sftp://nas-1',
      ],
      ignores: [
        'smbclient //nas-1/share -U app',
        'sqlplus app/$PASS@db-7',
        'jdbc:oracle:thin:@db-7.harbor.dev:1521/shop',
      ],
    },
    {
      ...common,
      id: 'piped-password',
      title: 'Password that echo hands to another command',
      pattern: String.raw`\b(?:echo|printf)(?: -[neE]{1,3})? {1,2}["']?(?:[a-z_][a-z0-9_-]{0,31}:(?=[^|\n]{1,90}\|(?: sudo)? chpasswd))?(?<value>[^\s"'$%<>|;(){}\\\x60-][^\s"'$<>|;\\\x60]{4,80})["']? {0,2}\| {0,2}(?:[^|\n]{1,60} )?(?:chpasswd|sudo -S |passwd --stdin|--password-stdin|cryptsetup )`,
      source: 'https://manpages.debian.org/stable/passwd/chpasswd.8.en.html',
      finds: [
        'echo "root:<<{{password}}>>" | chpasswd',
        "echo '<<{{base62:24}}>>' | docker login -u ci --password-stdin registry.harbor.dev",
        'echo <<{{password}}>> | sudo -S apt-get update',
      ],
      ignores: ['echo "root:$PASS" | chpasswd', 'echo "$TOKEN" | docker login -u ci --password-stdin'],
    },
    {
      ...common,
      id: 'secure-string',
      title: 'Clear text made into a PowerShell secure string',
      pattern: String.raw`\bConvertTo-SecureString(?:[ \t]{1,4}-(?:AsPlainText|Force|String|Key[ \t]{1,4}\S{1,40})){0,4}[ \t]{1,4}["'](?<value>[^\s"'$<>][^"'<>\r\n]{4,120})["'](?:[ \t]{1,4}-(?:AsPlainText|Force|String)){0,3}`,
      source:
        'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
      ignoreCase: true,
      finds: [
        'ConvertTo-SecureString "<<{{password}}>>" -AsPlainText -Force',
        "$p = ConvertTo-SecureString -AsPlainText -Force -String '<<{{base62:20}}>>'",
      ],
      ignores: [
        'ConvertTo-SecureString $env:PASS -AsPlainText -Force',
        'ConvertTo-SecureString "$pass" -AsPlainText -Force',
      ],
    },
    {
      ...common,
      id: 'vault-command-token',
      title: 'Token or unseal key on a command line',
      random: true,
      pattern: String.raw`\b(?:vault login|operator unseal|config pypi-token\.[\w.-]{1,40}|gh secret set \w{1,60}${words(4)} (?:--body|-b))[ =]${word}`,
      source: 'https://developer.hashicorp.com/vault/docs/commands/operator/unseal',
      finds: [
        'vault operator unseal <<{{base64:43}}=>>',
        'gh secret set API_SECRET --body "<<{{base62:32}}>>"',
      ],
      ignores: ['vault login $VAULT_TOKEN', 'vault operator unseal'],
    },
    {
      ...common,
      id: 'repository-command-password',
      title: 'Password of a package repository on a command line',
      pattern: String.raw`\b(?:config (?:-g |--global )?http-basic\.[\w.-]{1,60} [^\s|;&"'$]{1,60} )${word}`,
      source: 'https://python-poetry.org/docs/repositories/#configuring-credentials',
      finds: [
        'poetry config http-basic.harbor ci <<{{password}}>>',
        'composer config --global http-basic.repo.harbor.dev ci <<{{base62:24}}>>',
      ],
      ignores: ['poetry config http-basic.harbor ci $PASSWORD', 'poetry config http-basic.harbor ci'],
    },
  ],
})
