import { assign, end } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Percy',
  rules: [
    {
      id: 'percy-token',
      title: 'Percy project token',
      pack: 'secrets',
      level: 'warning',
      pattern: `percy_?token${assign}(?<value>(?:(?:web|app|auto|ss|vmw|res)_)?[0-9a-f]{64})${end}`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can upload builds of the project and use its quota.',
      fix: 'Regenerate the token in the settings of the project.',
      source: 'https://www.browserstack.com/docs/percy/get-started/set-env-var',
      finds: ['PERCY_TOKEN=<<web_{{hex:64}}>>', '"percy_token": "<<web_{{hex:64}}>>"'],
      ignores: ['PERCY_TOKEN=web_{{hex:21}}', 'CHECKSUM=web_{{hex:64}}'],
    },
  ],
})
