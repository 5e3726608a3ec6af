import { defineService } from '../rule.ts'

const value = String.raw`(?<value>[^\s"'$%<>{}()\\\x60][^\s"'<>\\\x60]{4,120})`
const why = 'Whoever reads the file can sign in as that user.'
const fix = 'Change the password or revoke the token, and keep the file outside of the repository.'
const common = { pack: 'secrets', level: 'error', typed: true, publicPrefix: 0, why, fix } as const

export default defineService({
  name: 'Credential files',
  rules: [
    {
      ...common,
      id: 'pgpass-entry',
      title: 'Password in a .pgpass file',
      pattern: String.raw`(?<![^\n])(?:[\w.-]{1,120}|\*):(?:5432|5433|6432|\*):(?:[\w.-]{1,63}|\*):(?:[\w.@-]{1,63}|\*):${value}(?![^\r\n])`,
      source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
      finds: ['\ndb-7.harbor.dev:5432:shop:app:<<{{password}}>>\n', '\n*:5432:*:app:<<{{base62:24}}>>\n'],
      ignores: ['db-7.harbor.dev:5432:shop:app:', 'http://localhost:5432:a:b:c'],
    },
    {
      ...common,
      id: 'user-password-pair',
      title: 'User and password of a package registry or mail relay',
      pattern: String.raw`(?:npmAuthIdent:[ \t]{1,4}["']?[\w.@-]{1,60}:|(?<![^\n])\[[\w.-]{3,120}\]:(?:587|465|25|2525)[ \t]{1,8}[^\s:]{1,80}:)${value}`,
      source: 'https://yarnpkg.com/configuration/yarnrc#npmAuthIdent',
      finds: ['npmAuthIdent: "ci:<<{{password}}>>"', '\n[smtp.harbor.dev]:587 app:<<{{password}}>>\n'],
      ignores: ['npmAuthIdent: "$' + '{NPM_AUTH}"', 'npmAuthIdent: x'],
    },
    {
      ...common,
      id: 'wifi-passphrase',
      title: 'Passphrase of a wireless network',
      pattern: String.raw`\b(?:psk=|wpa_passphrase=|wpa-psk[ \t])(?![\w.]{1,60}[(\x5b])["']?(?<value>[^\s"'$%<>{}()\\\x60][^"'\r\n<>\\\x60]{6,62}[^\s"'<>\\\x60])(?![^"'\r\n])`,
      source: 'https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf',
      finds: [
        'network={\n  ssid="harbor"\n  psk="<<{{password}}>>"\n}',
        'wpa_passphrase=<<{{base62:20}}>>\n',
      ],
      ignores: ['psk="$' + '{WIFI_PSK}"', 'psk=<your passphrase>', 'psk=data[SECURITY].get(\n'],
    },
    {
      ...common,
      id: 'composer-oauth-token',
      title: 'Token in an auth.json file of Composer',
      random: true,
      pattern: String.raw`"github-oauth"\s{0,4}:\s{0,4}\{\s{0,40}"[\w.:-]{3,80}"\s{0,4}:\s{0,4}"${value}"`,
      source: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
      finds: [
        '{"github-oauth": {"github.com": "<<{{hex:40}}>>"}}',
        '"github-oauth": {\n    "github.com": "<<{{base62:40}}>>"',
      ],
      ignores: ['{"github-oauth": {"github.com": ""}}', '{"github-oauth": {"github.com": "$' + '{TOKEN}"}}'],
    },
  ],
})
