import { assign, base64End, base64Start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Exoscale',
  rules: [
    {
      id: 'exoscale-api-key',
      title: 'Exoscale API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${base64Start}EXO[0-9a-f]{24}${base64End}`,
      random: true,
      why: 'It names an IAM role, and with its secret it opens whatever the role allows.',
      fix: 'Look for the secret beside it and revoke the key in IAM.',
      source: 'https://github.com/exoscale/egoscale/blob/HEAD/v3/generator/source.yaml',
      sourceSays: 'example',
      finds: ['EXOSCALE_API_KEY=<<EXO{{hex:24}}>>', 'Authorization: Bearer <<EXO{{hex:24}}>>'],
      ignores: ['EXOSCALE_API_KEY=EXO{{hex:12}}', 'xEXO{{hex:24}}'],
    },
    {
      id: 'exoscale-api-secret',
      title: 'Exoscale API secret',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:exoscale[a-z_.-]{0,16}secret[a-z_.-]{0,8})${assign}(?<value>[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      pair: { rule: 'exoscale-api-key', lines: 5 },
      publicPrefix: 0,
      why: 'Whoever holds it can create, change and delete the resources of the account, at your cost.',
      fix: 'Revoke the key in IAM and create one with a narrow role.',
      source: 'https://community.exoscale.com/product/iam/quick-start/',
      finds: ['EXOSCALE_API_SECRET=<<{{base62:43}}>>', 'exoscale_secret: "<<{{base62:43}}>>"'],
      ignores: ['EXOSCALE_API_SECRET={{base62:21}}', 'build_id: {{base62:43}}'],
    },
  ],
})
