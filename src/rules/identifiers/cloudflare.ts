import { assign } from '../boundaries.ts'
import { defineService } from '../rule.ts'

const fix =
  'Pass it as CLOUDFLARE_ACCOUNT_ID or the like, keep wrangler.toml out of Git where it holds ids, and ship wrangler.toml.example.'
const hex = '[0-9a-f]{32}'

export default defineService({
  name: 'Cloudflare, identifiers',
  rules: [
    {
      id: 'cloudflare-account-id',
      title: 'Cloudflare account id',
      pack: 'identifiers',
      level: 'warning',
      pattern: `(?:(?:cloudflare|cf)_?account_?(?:id)?${assign}|/client/v4/accounts/|dash\\.cloudflare\\.com/)(?<value>${hex})(?![0-9a-z])`,
      ignoreCase: true,
      exempt: 'hex',
      placeholder: { name: 'account-id' },
      why: 'It names the account in every call of the API, so only a token is missing.',
      fix,
      source: 'https://developers.cloudflare.com/fundamentals/account/find-account-and-zone-ids/',
      finds: [
        'CLOUDFLARE_ACCOUNT_ID=<<{{one-of:6e,9c}}{{hex:30}}>>',
        'curl https://api.cloudflare.com/client/v4/accounts/<<{{one-of:6e,9c}}{{hex:30}}>>/workers/scripts',
      ],
      ignores: [
        'CLOUDFLARE_ACCOUNT_ID=<ACCOUNT_ID>',
        'CLOUDFLARE_ACCOUNT_ID=00000000000000000000000000000000',
        'CF_ACCOUNT_HASH={{hex:32}}',
      ],
    },
    {
      id: 'cloudflare-account-host',
      title: 'Cloudflare account id in a host name',
      pack: 'identifiers',
      level: 'warning',
      pattern: `(?<![0-9A-Za-z])(?<value>${hex})\\.(?:eu\\.|fedramp\\.)?r2\\.cloudflarestorage`,
      exempt: 'hex',
      placeholder: { name: 'account-id' },
      why: 'It names the account in every call of the API, so only a token is missing.',
      fix,
      source: 'https://developers.cloudflare.com/r2/api/s3/api/',
      finds: [
        'endpoint: https://<<{{one-of:6e,9c}}{{hex:30}}>>.r2.cloudflarestorage.com',
        'R2_ENDPOINT=https://<<{{one-of:6e,9c}}{{hex:30}}>>.eu.r2.cloudflarestorage.com/bucket',
      ],
      ignores: ['https://<ACCOUNT_ID>.r2.cloudflarestorage.com', 'https://xxxx.r2.cloudflarestorage.com'],
    },
    {
      id: 'cloudflare-zone-id',
      title: 'Cloudflare zone id',
      pack: 'identifiers',
      level: 'warning',
      pattern: `(?:(?:cloudflare|cf)_?zone_?(?:id)?${assign}|/client/v4/zones/)(?<value>${hex})(?![0-9a-z])`,
      ignoreCase: true,
      exempt: 'hex',
      placeholder: { name: 'zone-id' },
      why: 'It names a domain of the account in calls of the API.',
      fix,
      source: 'https://developers.cloudflare.com/fundamentals/account/find-account-and-zone-ids/',
      finds: [
        'CLOUDFLARE_ZONE_ID: "<<{{one-of:6e,9c}}{{hex:30}}>>"',
        'https://api.cloudflare.com/client/v4/zones/<<{{one-of:6e,9c}}{{hex:30}}>>/purge_cache',
      ],
      ignores: ['CLOUDFLARE_ZONE_ID=$ZONE', 'zones/023e105f4ecef8ad9ca31a8372d0c353/dns_records'],
    },
    ...(
      [
        ['account', 'account id', 'account_id = "<<{{one-of:6e,9c}}{{hex:30}}>>"'],
        ['zone', 'zone id', 'zone_id = "<<{{one-of:6e,9c}}{{hex:30}}>>"'],
        [
          'resource',
          'id of a namespace, database or certificate',
          '[[kv_namespaces]]\nbinding = "CACHE"\nid = "<<{{one-of:6e,9c}}{{hex:30}}>>"',
        ],
      ] as const
    ).map(([kind, noun, example]) => ({
      id: `cloudflare-wrangler-${kind}`,
      title: `Cloudflare ${noun} in wrangler's configuration`,
      pack: 'identifiers' as const,
      level: 'warning' as const,
      foundBy: 'document' as const,
      file: 'workers/api/wrangler.toml',
      why: 'It ties the published code to one account and names what is in it.',
      fix,
      source: 'https://developers.cloudflare.com/workers/wrangler/configuration/',
      finds: [
        `name = "api"\n${example}\n`,
        `# worker\nname = "api"\n\n[env.production]\n${example.replace('[[kv', '[[env.production.kv')}\n`,
      ],
      ignores: [
        'name = "api"\naccount_id = "<ACCOUNT_ID>"\nzone_id = ""\n',
        '[[kv_namespaces]]\nbinding = "CACHE"\nid = "some-kv-id"\n[vars]\nother = "{{hex:32}}"\n',
      ],
    })),
  ],
})
