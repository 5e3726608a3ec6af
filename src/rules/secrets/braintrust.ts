import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Braintrust',
  rules: [
    {
      id: 'braintrust-service-token',
      title: 'Braintrust service token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}bt-st-[A-Za-z0-9]{40,64}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the projects that the service account may.',
      fix: 'Delete the token of the service account in Braintrust.',
      source: 'https://www.braintrust.dev/docs/admin/authentication',
      finds: ['BRAINTRUST_API_KEY=<<bt-st-{{base62:48}}>>', 'Authorization: Bearer <<bt-st-{{base62:48}}>>'],
      ignores: ['BRAINTRUST_API_KEY=bt-st-{{base62:12}}', 'xbt-st-{{base62:48}}'],
    },
  ],
})
