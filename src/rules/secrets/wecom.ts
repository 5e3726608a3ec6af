import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'WeCom',
  rules: [
    {
      id: 'wecom-webhook-url',
      title: 'WeCom robot webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=(?<value>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Remove the robot from the group and add a new one.',
      source: 'https://work.weixin.qq.com/api/doc/90000/90136/91770',
      sourceSays: 'mark',
      finds: [
        'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<<{{uuid}}>>',
        'WECOM_URL="https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=<<{{uuid}}>>"',
      ],
      ignores: [
        'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=KEY',
        'https://qyapi.weixin.qq.com/cgi-bin/webhook/upload_media?type=file',
      ],
    },
  ],
})
