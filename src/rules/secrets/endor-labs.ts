import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Endor Labs',
  rules: [
    {
      id: 'endor-labs-api-key',
      title: 'Endor Labs API key or secret',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}endr\+[A-Za-z0-9-]{16}${end}`,
      random: true,
      why: 'Whoever holds key and secret can read the findings of the namespace and start scans.',
      fix: 'Delete the API key in the settings.',
      source: 'https://docs.endorlabs.com/administration/api-keys/',
      finds: ['ENDOR_API_CREDENTIALS_SECRET=<<endr+{{base62:16}}>>', '"token": "<<endr+{{base62:16}}>>"'],
      ignores: ['ENDOR_API_CREDENTIALS_SECRET=endr+{{base62:8}}', 'xendr+{{base62:16}}'],
    },
  ],
})
