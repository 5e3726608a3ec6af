import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Webex',
  rules: [
    {
      id: 'webex-webhook-url',
      title: 'Webex incoming webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`webexapis\.com/v1/webhooks/incoming/(?<value>Y2lzY29zcGFyazov[A-Za-z0-9_-]{40,120})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Delete the webhook in the settings of the channel and create a new one.',
      source: 'https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
      finds: [
        'https://webexapis.com/v1/webhooks/incoming/<<Y2lzY29zcGFyazov{{base62:60}}>>',
        'WEBEX_URL="https://webexapis.com/v1/webhooks/incoming/<<Y2lzY29zcGFyazov{{base62:64}}>>"',
      ],
      ignores: ['https://webexapis.com/v1/webhooks/incoming/abc', 'https://webexapis.com/v1/webhooks/'],
    },
    {
      id: 'webex-bot-token',
      title: 'Webex access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('webex', 'token')}(?<value>[A-Za-z0-9]{64}_[A-Za-z0-9]{3,5}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and post wherever the bot or user is a member.',
      fix: 'Regenerate the token on the page of the bot.',
      source: 'https://developer.webex.com/docs/bots',
      finds: [
        'WEBEX_BOT_TOKEN=<<{{base62:64}}_PF84_{{uuid}}>>',
        '"webex_bot_token": "<<{{base62:64}}_PF84_{{uuid}}>>"',
      ],
      ignores: ['WEBEX_BOT_TOKEN={{base62:21}}_PF84_{{uuid}}', 'CHECKSUM={{base62:64}}_PF84_{{uuid}}'],
    },
  ],
})
