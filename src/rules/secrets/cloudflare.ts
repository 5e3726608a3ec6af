import { end, start, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cloudflare',
  rules: [
    {
      id: 'cloudflare-api-token',
      title: 'Cloudflare API token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:cfut|cfat)_[A-Za-z0-9]{40}[0-9a-f]{8}${end}`,
      random: true,
      why: 'Whoever holds it can change what its permissions cover: DNS, workers, caches, certificates.',
      fix: 'Roll the token under API Tokens and limit it to the zones it needs.',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      finds: [
        'CLOUDFLARE_API_TOKEN=<<cfut_{{base62:40}}{{hex:8}}>>',
        'apiToken: "<<cfat_{{base62:40}}{{hex:8}}>>"',
      ],
      ignores: ['cfut_{{base62:40}}', 'cfat_{{base62:20}}{{hex:8}}'],
    },
    {
      id: 'cloudflare-global-key',
      title: 'Cloudflare global API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}cfk_[A-Za-z0-9]{40}[0-9a-f]{8}${end}`,
      random: true,
      why: 'Whoever holds it, with the e-mail address, has full access to every zone of the account.',
      fix: 'Change the Global API Key in the profile and use scoped tokens.',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
      finds: [
        'CLOUDFLARE_API_KEY=<<cfk_{{base62:40}}{{hex:8}}>>',
        'X-Auth-Key: <<cfk_{{base62:40}}{{hex:8}}>>',
      ],
      ignores: ['cfk_{{base62:30}}', 'xcfk_{{base62:40}}{{hex:8}}'],
    },
    {
      id: 'cloudflare-origin-ca-key',
      title: 'Cloudflare Origin CA key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}v1\.0-[0-9a-f]{24}-[0-9a-f]{146}${end}`,
      random: true,
      why: 'Whoever holds it can issue and revoke origin certificates for your zones.',
      fix: 'Change the Origin CA key in the profile.',
      source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
      finds: [
        'CF_ORIGIN_CA_KEY=<<v1.0-{{hex:24}}-{{hex:146}}>>',
        'X-Auth-User-Service-Key: <<v1.0-{{hex:24}}-{{hex:146}}>>',
      ],
      ignores: ['v1.0-{{hex:24}}', 'v1.0-{{hex:24}}-{{hex:40}}'],
    },
  ],
})
