import { end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Rocket.Chat',
  rules: [
    {
      id: 'rocket-chat-webhook-url',
      title: 'Rocket.Chat incoming webhook',
      pack: 'secrets',
      level: 'error',
      pattern: `https?://[A-Za-z0-9.-]{4,80}(?::[0-9]{1,5})?/hooks/(?<value>[A-Za-z0-9]{17,24}/[A-Za-z0-9]{43,64})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Delete the integration under Administration and create a new one.',
      source: 'https://docs.rocket.chat/docs/integrations',
      finds: [
        'https://chat.harbor.dev/hooks/<<{{base62:17}}/{{base62:64}}>>',
        'RC_URL=https://rocket.harbor.dev:3000/hooks/<<{{base62:24}}/{{base62:64}}>>',
      ],
      ignores: [
        'https://chat.harbor.dev/hooks/{{base62:17}}',
        'https://chat.harbor.dev/hooks/{{base62:17}}/token',
      ],
    },
  ],
})
