import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'PostHog',
  rules: [
    {
      id: 'posthog-personal-key',
      title: 'PostHog personal API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}phx_[A-Za-z0-9_]{41,50}${end}`,
      random: true,
      why: 'Whoever holds it can read the analytics of the projects that it covers, persons included.',
      fix: 'Delete the key under Personal API keys.',
      source: 'https://github.com/PostHog/posthog/blob/HEAD/posthog/models/utils.py',
      sourceSays: 'form',
      finds: ['POSTHOG_API_KEY=<<phx_{{base62:47}}>>', 'Authorization: Bearer <<phx_{{base62:43}}>>'],
      ignores: ['NEXT_PUBLIC_POSTHOG_KEY=phc_{{base62:43}}', 'phx_{{base62:20}}'],
    },
    {
      id: 'posthog-feature-flags-key',
      title: 'PostHog feature flags key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}phs_[A-Za-z0-9]{41,50}${end}`,
      random: true,
      why: 'Whoever holds it can read the definitions of all feature flags of the project.',
      fix: 'Rotate the key in the settings of the project.',
      source: 'https://github.com/PostHog/posthog/blob/HEAD/posthog/models/utils.py',
      sourceSays: 'form',
      finds: ['POSTHOG_FEATURE_FLAGS_KEY=<<phs_{{base62:43}}>>', 'personalApiKey: "<<phs_{{base62:47}}>>"'],
      ignores: ['phs_{{base62:20}}', 'graphs_{{base62:43}}'],
    },
  ],
})
