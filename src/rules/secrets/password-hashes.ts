import { defineService } from '../rule.ts'

const why = 'Passwords can be guessed from it offline, as fast as the hardware allows.'
const fix =
  'Set a new password, keep hashes out of the repository, and use argon2id or scrypt for what is stored.'
const common = { pack: 'secrets', publicPrefix: 0, why, fix } as const
/** Not in the middle of a longer text of the same alphabet. */
const from = String.raw`(?<![\w./+])`
const end = String.raw`(?![\w./+=])`

export default defineService({
  name: 'Password hashes',
  rules: [
    {
      ...common,
      id: 'bcrypt-hash',
      title: 'bcrypt hash of a password',
      level: 'note',
      pattern: String.raw`${from}(?:\$2a\$|\$2b\$|\$2y\$|\$2x\$)[0-3]\d\$[./A-Za-z0-9]{53}${end}`,
      source: 'https://github.com/besser82/libxcrypt/blob/HEAD/doc/crypt.5',
      sourceSays: 'form',
      finds: ['admin:<<$2y$10${{base62:53}}>>', '"passwordHash": "<<$2b$12${{base62:53}}>>"'],
      ignores: ['$2b$12${{base62:40}}', '$2b$12$' + '{salt}'],
    },
    {
      ...common,
      id: 'argon2-hash',
      title: 'Argon2 hash of a password',
      level: 'note',
      pattern: String.raw`\$argon2(?:id|i|d)\$v=\d{2}\$m=\d{1,8},t=\d{1,4},p=\d{1,4}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,128}${end}`,
      source: 'https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md',
      sourceSays: 'form',
      finds: [
        'hash = "<<$argon2id$v=19$m=65536,t=3,p=4${{base64:22}}${{base62:43}}>>"',
        'app:<<$argon2i$v=19$m=4096,t=3,p=1${{base62:16}}${{base62:43}}>>',
      ],
      ignores: ['$argon2id$v=19$m=65536,t=3,p=4$salt$hash', '"type": "argon2id"'],
    },
    {
      ...common,
      id: 'scrypt-hash',
      title: 'scrypt or yescrypt hash of a password',
      level: 'note',
      pattern: String.raw`(?:\$scrypt\$ln=\d{1,2},r=\d{1,3},p=\d{1,3}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,128}|${from}(?:\$7\$|\$y\$j|\$gy\$j)[./A-Za-z0-9]{2,16}\$[./A-Za-z0-9]{8,86}\$[./A-Za-z0-9]{43})${end}`,
      source: 'https://github.com/besser82/libxcrypt/blob/HEAD/doc/crypt.5',
      sourceSays: 'form',
      finds: [
        'root:<<$y$j9T${{base62:22}}${{base62:43}}>>:19000:0:99999:7:::',
        '<<$scrypt$ln=16,r=8,p=1${{base62:22}}${{base62:43}}>>',
      ],
      ignores: ['$y$j9T$salt$hash', '$scrypt$ln=16,r=8,p=1$'],
    },
    {
      ...common,
      id: 'crypt-hash',
      title: 'crypt hash of a password (SHA-2)',
      level: 'warning',
      pattern: String.raw`${from}(?:\$6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}|\$5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43})${end}`,
      source: 'https://github.com/besser82/libxcrypt/blob/HEAD/doc/crypt.5',
      sourceSays: 'form',
      finds: [
        'rootpw --iscrypted <<$6${{base62:16}}${{base62:86}}>>',
        'passwd: "<<$5$rounds=5000${{base62:16}}${{base62:43}}>>"',
      ],
      ignores: ['$6$salt$hash', '$6${{base62:16}}${{base62:40}}'],
    },
    {
      ...common,
      id: 'weak-password-hash',
      title: 'Weak hash of a password',
      level: 'note',
      pattern: String.raw`(?:${from}(?:(?:\$1\$|\$apr1\$)[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$P\$B[./A-Za-z0-9]{30})|\{SSHA\}[A-Za-z0-9+/]{32,43}={0,2})${end}`,
      source: 'https://github.com/besser82/libxcrypt/blob/HEAD/doc/crypt.5',
      sourceSays: 'form',
      finds: ['admin:<<$apr1${{base62:8}}${{base62:22}}>>', 'userPassword: <<{SSHA}{{base62:38}}>>'],
      ignores: ['$apr1$salt$hash', '$1$two$three', 'userPassword: {SSHA}hash'],
    },
    {
      ...common,
      id: 'ntlm-hash',
      title: 'NTLM hash of a password',
      level: 'warning',
      pattern: String.raw`:\d{3,6}:[0-9a-fA-F]{32}:(?<value>[0-9a-fA-F]{32}):::`,
      source:
        'https://learn.microsoft.com/en-us/windows-server/security/kerberos/passwords-technical-overview',
      finds: ['app:1000:{{hex:32}}:<<{{hex:32}}>>:::', 'Administrator:500:{{HEX:32}}:<<{{HEX:32}}>>:::'],
      ignores: ['app:1000:{{hex:32}}:', 'a:b:::'],
    },
  ],
})
