import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'E2B',
  rules: [
    {
      id: 'e2b-api-key',
      title: 'E2B API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}e2b_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can start sandboxes at your cost and read what runs in them.',
      fix: 'Delete the key on the API keys page of the console and create a new one with a spending limit.',
      source: 'https://github.com/e2b-dev/E2B/blob/HEAD/packages/js-sdk/src/api/index.ts',
      sourceSays: 'form',
      finds: ['E2B_API_KEY=<<e2b_{{hex:40}}>>', '"token": "<<e2b_{{hex:40}}>>"'],
      ignores: ['E2B_API_KEY=e2b_{{hex:13}}', 'xe2b_{{hex:40}}'],
    },
    {
      id: 'e2b-access-token',
      title: 'E2B access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sk_e2b_[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can manage sandbox templates as the user who signed in.',
      fix: 'Sign out and in again with the command line.',
      source: 'https://e2b.dev/docs/cli/auth',
      finds: ['E2B_ACCESS_TOKEN=<<sk_e2b_{{hex:40}}>>', '--token <<sk_e2b_{{hex:40}}>>'],
      ignores: ['E2B_ACCESS_TOKEN=sk_e2b_{{hex:13}}', 'xsk_e2b_{{hex:40}}'],
    },
  ],
})
