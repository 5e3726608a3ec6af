import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Close',
  rules: [
    {
      id: 'close-api-key',
      title: 'Close API key',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}api_[A-Za-z0-9]{21,23}\.[A-Za-z0-9]{21,23}${end}`,
      random: true,
      why: 'Whoever holds it can read and change every lead of the organisation.',
      fix: 'Delete the key in the settings of the account and create a new one.',
      source: 'https://developer.close.com/topics/authentication/',
      finds: ['CLOSE_API_KEY=<<api_{{base62:22}}.{{base62:22}}>>', '-u <<api_{{base62:22}}.{{base62:22}}>>:'],
      ignores: ['CLOSE_API_KEY=api_{{base62:7}}.{{base62:22}}', 'xapi_{{base62:22}}.{{base62:22}}'],
    },
  ],
})
