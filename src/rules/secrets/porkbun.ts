import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Porkbun',
  rules: [
    {
      id: 'porkbun-secret-key',
      title: 'Porkbun secret API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk1_[0-9a-f]{64}${end}`,
      random: true,
      pair: { rule: 'porkbun-api-key', lines: 5 },
      why: 'With its API key it can change the DNS records of every domain that has API access.',
      fix: 'Delete the key under Account, API Access.',
      source: 'https://porkbun.com/api/json/v3/documentation',
      finds: ['PORKBUN_SECRET_API_KEY=<<sk1_{{hex:64}}>>', '"secretapikey": "<<sk1_{{hex:64}}>>"'],
      ignores: ['PORKBUN_SECRET_API_KEY=sk1_{{hex:32}}', 'xsk1_{{hex:64}}'],
    },
    {
      id: 'porkbun-api-key',
      title: 'Porkbun API key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}pk1_[0-9a-f]{64}${end}`,
      random: true,
      why: 'With its secret key it can change the DNS records of every domain that has API access.',
      fix: 'Look for the secret key beside it and delete the pair under Account, API Access.',
      source: 'https://porkbun.com/api/json/v3/documentation',
      finds: ['PORKBUN_API_KEY=<<pk1_{{hex:64}}>>', '"apikey": "<<pk1_{{hex:64}}>>"'],
      ignores: ['PORKBUN_API_KEY=pk1_{{hex:32}}', 'xpk1_{{hex:64}}'],
    },
  ],
})
