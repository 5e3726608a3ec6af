import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'DingTalk',
  rules: [
    {
      id: 'dingtalk-webhook-url',
      title: 'DingTalk robot webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`oapi\.dingtalk\.com/robot/send\?access_token=(?<value>[0-9a-f]{64})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Delete the robot in the settings of the group and add a new one.',
      source: 'https://open.dingtalk.com/document/robots/custom-robot-access',
      finds: [
        'https://oapi.dingtalk.com/robot/send?access_token=<<{{hex:64}}>>',
        'DINGTALK_URL="https://oapi.dingtalk.com/robot/send?access_token=<<{{hex:64}}>>"',
      ],
      ignores: [
        'https://oapi.dingtalk.com/robot/send?access_token={{hex:12}}',
        'https://oapi.dingtalk.com/robot/send',
      ],
    },
    {
      id: 'dingtalk-robot-secret',
      title: 'DingTalk robot signing secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}SEC[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it with the webhook can post to the group past the signature check.',
      fix: 'Reset the signature in the settings of the robot.',
      source: 'https://open.dingtalk.com/document/robots/customize-robot-security-settings',
      finds: ['DINGTALK_SECRET=<<SEC{{hex:64}}>>', 'apiKey: "<<SEC{{hex:64}}>>"'],
      ignores: ['DINGTALK_SECRET=SEC{{hex:21}}', 'xSEC{{hex:64}}'],
    },
  ],
})
