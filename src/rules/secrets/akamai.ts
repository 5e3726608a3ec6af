import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Akamai',
  rules: [
    {
      id: 'akamai-edgegrid-token',
      title: 'Akamai EdgeGrid client or access token',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}akab-(?=[a-z0-9-]{33}(?![a-z0-9.-]))[a-z0-9]{16,27}-[a-z0-9]{5,16}${end}`,
      random: true,
      why: 'It names the API client; with the client secret it can purge caches, change properties and read logs.',
      fix: 'Deactivate the credential of the API client in Control Center.',
      source: 'https://github.com/akamai/AkamaiOPEN-edgegrid-python/blob/HEAD/README.md',
      sourceSays: 'example',
      finds: [
        'access_token=<<akab-{{alnum-lower:16}}-{{alnum-lower:16}}>>',
        'client_token = <<akab-{{alnum-lower:16}}-{{alnum-lower:16}}>>',
        'access_token = <<akab-{{alnum-lower:26}}-{{alnum-lower:6}}>>',
      ],
      ignores: [
        'access_token=akab-{{alnum-lower:8}}-{{alnum-lower:16}}',
        'xakab-{{alnum-lower:16}}-{{alnum-lower:16}}',
        'host = akab-{{alnum-lower:24}}-{{alnum-lower:8}}.luna.akamaiapis.net',
      ],
    },
    {
      id: 'akamai-client-secret',
      title: 'Akamai EdgeGrid client secret',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?:client_secret[ \t]{0,4}[=:])[ \t]{0,4}"?(?<value>[A-Za-z0-9+/]{43}=)"?[,\s]{1,8}"?(?:host|access_token|client_token)"?[ \t]{0,4}[=:][ \t]{0,4}"?(?:https://)?akab-`,
      byName: true,
      random: true,
      pair: { rule: 'akamai-edgegrid-token', lines: 6 },
      publicPrefix: 0,
      why: 'With its tokens it can purge caches, change properties and read logs.',
      fix: 'Deactivate the credential of the API client in Control Center.',
      source: 'https://techdocs.akamai.com/developer/docs/edgegrid',
      finds: [
        'client_secret = <<{{base64:43}}=>>\nhost = akab-{{alnum-lower:16}}-{{alnum-lower:16}}.luna.akamaiapis.net',
        'client_secret = <<{{base64:43}}=>>\naccess_token = akab-{{alnum-lower:16}}-{{alnum-lower:16}}',
      ],
      ignores: [
        'client_secret = {{base64:43}}=\nhost = harbor.dev',
        'client_secret = {{base64:20}}=\nhost = akab-{{alnum-lower:16}}-{{alnum-lower:16}}.luna.akamaiapis.net',
      ],
    },
  ],
})
