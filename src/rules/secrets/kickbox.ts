import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Kickbox',
  rules: [
    {
      id: 'kickbox-api-key',
      title: 'Kickbox API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}live_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can verify addresses at your cost.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://docs.kickbox.com/docs/using-the-api',
      finds: ['KICKBOX_API_KEY=<<live_{{hex:64}}>>', '"token": "<<live_{{hex:64}}>>"'],
      ignores: ['KICKBOX_API_KEY=live_{{hex:21}}', 'xlive_{{hex:64}}'],
    },
  ],
})
