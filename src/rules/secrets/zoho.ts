import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Zoho',
  rules: [
    {
      id: 'zoho-oauth-token',
      title: 'Zoho OAuth access or refresh token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`(?<![0-9A-Za-z.])1000\.[0-9a-f]{32}\.[0-9a-f]{32}${end}`,
      why: 'Whoever holds it can read and change everything that the user who consented can.',
      fix: 'Revoke the token under Connected apps of the account.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/zohocrm/zohocrm.go',
      sourceSays: 'form',
      finds: [
        'ZOHO_REFRESH_TOKEN=<<1000.{{hex:32}}.{{hex:32}}>>',
        'apiKey: "<<1000.{{hex:32}}.{{hex:32}}>>"',
      ],
      ignores: ['ZOHO_CLIENT_ID=1000.{{alnum-upper:30}}', '1000.{{hex:32}}.{{hex:8}}'],
    },
    {
      id: 'zoho-webhook-url',
      title: 'Zoho Cliq webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`zapikey=(?<value>100[0-9]\.[0-9a-f]{32}\.[0-9a-f]{32})${end}`,
      publicPrefix: 0,
      why: 'Whoever has the URL can post as the bot or call the function.',
      fix: 'Regenerate the webhook token under Bots & Tools.',
      source: 'https://www.zoho.com/cliq/help/platform/webhook-tokens.html',
      finds: [
        'https://cliq.zoho.com/api/v2/bots/harbor/message?zapikey=<<1001.{{hex:32}}.{{hex:32}}>>',
        'CLIQ_URL="https://cliq.zoho.eu/company/{{digits:8}}/api/v2/channelsbyname/ops/message?zapikey=<<1001.{{hex:32}}.{{hex:32}}>>"',
      ],
      ignores: ['https://cliq.zoho.com/api/v2/bots/harbor/message?zapikey=token', 'zapikey=1001.{{hex:32}}'],
    },
  ],
})
