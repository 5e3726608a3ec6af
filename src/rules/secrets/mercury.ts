import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mercury',
  rules: [
    {
      id: 'mercury-api-token',
      title: 'Mercury API token',
      pack: 'secrets',
      level: 'error',
      pattern: '(?:secret-token:)?mercury_(?:production|sandbox)_[a-z]{3,6}_[A-Za-z0-9]{40,50}_yrucrem',
      random: true,
      publicPrefix: 12,
      why: 'Whoever holds it can read balances and, with write access, send money.',
      fix: 'Revoke the token under Settings, API tokens.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/mercury.go',
      sourceSays: 'form',
      finds: [
        'MERCURY_API_TOKEN=<<secret-token:mercury_production_wma_{{base62:44}}_yrucrem>>',
        'Authorization: Bearer <<secret-token:mercury_production_wma_{{base62:44}}_yrucrem>>',
      ],
      ignores: [
        'MERCURY_API_TOKEN=secret-token:mercury_production_wma_{{base62:8}}',
        'mercury_production_wma_{{base62:44}}',
      ],
    },
  ],
})
