import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Google Chat',
  rules: [
    {
      id: 'google-chat-webhook-url',
      title: 'Google Chat webhook',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`chat\.googleapis\.com/v1/(?<value>spaces/[A-Za-z0-9_-]{8,20}/messages\?key=AIza[A-Za-z0-9_-]{35}&(?:amp;)?token=[A-Za-z0-9_%-]{40,60})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Remove the webhook from the space and add a new one.',
      source: 'https://github.com/caronc/apprise/wiki/Notify_googlechat',
      sourceSays: 'mark',
      finds: [
        'GCHAT_URL=https://chat.googleapis.com/v1/<<spaces/{{base62:11}}/messages?key=AIza{{base62:35}}&token={{base64url:42}}{{base62:1}}>>',
        '"https://chat.googleapis.com/v1/<<spaces/{{base62:11}}/messages?key=AIza{{base62:35}}&token={{base62:43}}>>"',
      ],
      ignores: [
        'https://chat.googleapis.com/v1/spaces/{{base62:11}}/messages',
        'https://chat.googleapis.com/v1/spaces/SPACE_ID/messages?key=KEY&token=TOKEN',
      ],
    },
  ],
})
