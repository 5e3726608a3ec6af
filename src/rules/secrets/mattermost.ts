import { end, keyed } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mattermost',
  rules: [
    {
      id: 'mattermost-access-token',
      title: 'Mattermost access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${keyed('mattermost', 'token')}(?<value>[a-z0-9]{26})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can read and post as the user or bot.',
      fix: 'Delete the token under Security, Personal access tokens.',
      source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
      finds: ['MATTERMOST_TOKEN=<<{{alnum-lower:26}}>>', '"mattermost_token": "<<{{alnum-lower:26}}>>"'],
      ignores: ['MATTERMOST_TOKEN={{alnum-lower:8}}', 'CHECKSUM={{alnum-lower:26}}'],
    },
    {
      id: 'mattermost-webhook-url',
      title: 'Mattermost incoming webhook',
      pack: 'secrets',
      level: 'error',
      pattern: `https?://[A-Za-z0-9.-]{4,80}(?::[0-9]{1,5})?(?:/[A-Za-z0-9_-]{1,30})?/hooks/(?<value>[a-z0-9]{26})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever has the URL can post to the channel under the name of the webhook.',
      fix: 'Delete the webhook under Integrations and create a new one.',
      source:
        'https://github.com/mattermost/mattermost-developer-documentation/blob/HEAD/site/content/integrate/webhooks/incoming/_index.md',
      sourceSays: 'mark',
      finds: [
        'https://chat.harbor.dev/hooks/<<{{alnum-lower:26}}>>',
        'MM_URL=https://mattermost.harbor.dev:8065/hooks/<<{{alnum-lower:26}}>>',
      ],
      ignores: [
        'https://chat.harbor.dev/hooks/xxx-generatedkey-xxx',
        'https://chat.harbor.dev/hooks/{{alnum-lower:12}}',
      ],
    },
  ],
})
