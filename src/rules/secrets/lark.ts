import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Lark',
  rules: [
    {
      id: 'lark-webhook-url',
      title: 'Lark or Feishu bot webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`open\.(?:feishu\.cn|larksuite\.com)/open-apis/bot/(?:v2/)?hook/(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Remove the bot from the group and add a new one.',
      source: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
      finds: [
        'https://open.feishu.cn/open-apis/bot/v2/hook/<<{{uuid}}>>',
        'LARK_URL="https://open.larksuite.com/open-apis/bot/v2/hook/<<{{uuid}}>>"',
      ],
      ignores: [
        'https://open.feishu.cn/open-apis/bot/v2/hook/xxxx',
        'https://open.feishu.cn/document/{{uuid}}',
      ],
    },
    {
      id: 'lark-app-secret',
      title: 'Lark or Feishu app secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('(?:lark|feishu)', 'secret')}(?<value>[A-Za-z0-9]{32})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it with the app id can act as the app in the whole organisation.',
      fix: 'Reset the secret on the credentials page of the app.',
      source:
        'https://open.larksuite.com/document/server-docs/api-call-guide/calling-process/get-access-token',
      finds: ['LARK_APP_SECRET=<<{{base62:32}}>>', '"lark_app_secret": "<<{{base62:32}}>>"'],
      ignores: ['LARK_APP_SECRET={{base62:10}}', 'CHECKSUM={{base62:32}}'],
    },
  ],
})
