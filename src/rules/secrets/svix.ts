import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Svix',
  rules: [
    {
      id: 'svix-auth-token',
      title: 'Svix authentication token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}sk_(?:poll_[A-Za-z0-9_-]{24,48}|[A-Za-z0-9_-]{32})\.(?:us|eu|in|ca|au)${end}`,
      random: true,
      why: 'Whoever holds it can read and send the webhooks of every customer.',
      fix: 'Revoke the token in the Svix dashboard under API access.',
      source: 'https://github.com/svix/svix-webhooks/blob/HEAD/javascript/src/request.ts',
      sourceSays: 'mark',
      finds: [
        'SVIX_TOKEN=<<sk_{{base62:32}}.us>>',
        'new Svix("<<sk_{{base62:32}}.eu>>")',
        'Authorization: Bearer <<sk_poll_{{base62:32}}.eu>>',
      ],
      ignores: ['SVIX_TOKEN=sk_{{base62:12}}.eu', 'testsk_{{base62:32}}.eu'],
    },
    {
      id: 'svix-test-token',
      title: 'Svix test token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${wordStart}testsk_[A-Za-z0-9_-]{32}(?:\.(?:us|eu|in|ca|au))?${end}`,
      random: true,
      why: 'It opens the development environment only.',
      fix: 'Revoke the token in the Svix dashboard and load tokens from the environment.',
      source: 'https://docs.svix.com/quickstart',
      finds: ['SVIX_TOKEN=<<testsk_{{base62:32}}.us>>', 'new Svix("<<testsk_{{base62:32}}.eu>>")'],
      ignores: ['SVIX_TOKEN=testsk_fake', 'xtestsk_{{base62:32}}.eu'],
    },
    {
      id: 'svix-integration-key',
      title: 'Svix integration key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}(?:test)?integsk_[A-Za-z0-9_-]{32}(?:\.(?:us|eu|in|ca|au))?${end}`,
      random: true,
      why: 'Whoever holds it can manage the endpoints of the customer that the integration belongs to.',
      fix: 'Rotate the key of the integration in the Svix dashboard.',
      source: 'https://github.com/svix/svix-webhooks/blob/HEAD/codegen/lib-openapi.json',
      sourceSays: 'example',
      finds: ['SVIX_INTEGRATION_KEY=<<integsk_{{base62:32}}>>', '"key": "<<testintegsk_{{base62:32}}>>"'],
      ignores: ['SVIX_INTEGRATION_KEY=integsk_{{base62:12}}', 'xintegsk_{{base62:32}}'],
    },
  ],
})
