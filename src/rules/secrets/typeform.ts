import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Typeform',
  rules: [
    {
      id: 'typeform-personal-token',
      title: 'Typeform personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}tfp_[A-Za-z0-9_]{40,59}${end}`,
      random: true,
      why: 'Whoever holds it can read and change everything that the person can.',
      fix: 'Delete the token in the settings of the account and create a new one.',
      source: 'https://github.com/Typeform/js-api-client/blob/HEAD/README.md',
      sourceSays: 'mark',
      finds: [
        'TYPEFORM_TOKEN=<<tfp_{{base62:44}}_{{base62:14}}>>',
        'export KEY="<<tfp_{{base62:44}}_{{base62:14}}>>"',
      ],
      ignores: ['TYPEFORM_TOKEN=tfp_{{base62:14}}_{{base62:14}}', 'xtfp_{{base62:44}}_{{base62:14}}'],
    },
  ],
})
