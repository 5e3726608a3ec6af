import { assign, base64End } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Bitwarden',
  rules: [
    {
      id: 'bitwarden-machine-token',
      title: 'Bitwarden Secrets Manager access token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:[Bb][Ww][Ss]_[Aa][Cc][Cc][Ee][Ss][Ss]_[Tt][Oo][Kk][Ee][Nn]|access_?[Tt]oken|--access-token)(?:${assign}|[ \t=]"?)(?<value>0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==)${base64End}`,
      random: true,
      publicPrefix: 2,
      why: 'Whoever holds it can read, and perhaps change, the secrets of the machine account.',
      fix: 'Revoke the token of the machine account and rotate what it could read.',
      source: 'https://github.com/bitwarden/sdk-sm/blob/HEAD/crates/fake-server/README.md',
      sourceSays: 'example',
      finds: [
        'BWS_ACCESS_TOKEN=<<0.{{uuid}}.{{base62:30}}:{{base64:22}}==>>',
        'bws secret list --access-token <<0.{{uuid}}.{{base62:30}}:{{base64:22}}==>>',
      ],
      ignores: ['BWS_ACCESS_TOKEN=0.{{uuid}}', 'version: 0.{{uuid}}.{{base62:30}}:{{base64:22}}=='],
    },
    {
      id: 'bitwarden-client-secret',
      title: 'Bitwarden API client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:bw_?client_?secret|bitwarden[a-z_.-]{0,16}client_?secret)${assign}(?<value>[A-Za-z0-9]{30})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'With the client id it signs in as the user or organisation; the vault still needs the master password.',
      fix: 'Rotate the API key under Security, Keys.',
      source: 'https://bitwarden.com/help/personal-api-key/',
      finds: ['BW_CLIENTSECRET=<<{{base62:30}}>>', 'export BW_CLIENTSECRET="<<{{base62:30}}>>"'],
      ignores: ['BW_CLIENTSECRET={{base62:15}}', 'build_id: {{base62:30}}'],
    },
  ],
})
