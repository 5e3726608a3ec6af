import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Chapa',
  rules: [
    {
      id: 'chapa-secret-key',
      title: 'Chapa secret key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}CHASECK-[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'Whoever holds it can take, transfer and refund money of the account.',
      fix: 'Regenerate the key in the Chapa dashboard under Settings, API.',
      source: 'https://developer.chapa.co/integrations/accept-payments',
      finds: [
        'CHAPA_SECRET_KEY=<<CHASECK-{{base62:32}}>>',
        "'Authorization: Bearer <<CHASECK-{{base62:32}}>>'",
      ],
      ignores: ['CHAPA_SECRET_KEY=CHASECK-{{base62:12}}', 'CHAPUBK-{{base62:32}}'],
    },
    {
      id: 'chapa-test-key',
      title: 'Chapa test secret key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}CHASECK_TEST-[A-Za-z0-9]{32}${end}`,
      random: true,
      why: 'It opens the test mode of the account only.',
      fix: 'Regenerate the test key and load keys from the environment.',
      source: 'https://developer.chapa.co/test/testing-cards',
      finds: [
        'CHAPA_SECRET_KEY=<<CHASECK_TEST-{{base62:32}}>>',
        "'Authorization: Bearer <<CHASECK_TEST-{{base62:32}}>>'",
      ],
      ignores: ['CHAPA_SECRET_KEY=CHASECK_TEST-{{base62:12}}', 'CHAPUBK_TEST-{{base62:32}}'],
    },
  ],
})
