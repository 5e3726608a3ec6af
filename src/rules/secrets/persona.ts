import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Persona',
  rules: [
    {
      id: 'persona-api-key',
      title: 'Persona API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}persona_production_[a-z0-9-]{20,64}${end}`,
      random: true,
      why: 'Whoever holds it can read the identity documents that people handed in.',
      fix: 'Revoke the key in the Persona dashboard under API keys.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/persona.go',
      sourceSays: 'mark',
      finds: [
        'PERSONA_API_KEY=<<persona_production_{{uuid}}>>',
        'Authorization: Bearer <<persona_production_{{uuid}}>>',
      ],
      ignores: ['PERSONA_API_KEY=persona_production_test', 'persona_production_{{hex:8}}'],
    },
    {
      id: 'persona-sandbox-key',
      title: 'Persona sandbox key',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}persona_sandbox_[a-z0-9-]{20,64}${end}`,
      random: true,
      why: 'It opens the sandbox of the organisation only.',
      fix: 'Revoke the key in the Persona dashboard and load keys from the environment.',
      source: 'https://docs.withpersona.com/reference/api-keys',
      finds: [
        'PERSONA_API_KEY=<<persona_sandbox_{{uuid}}>>',
        'Authorization: Bearer <<persona_sandbox_{{uuid}}>>',
      ],
      ignores: ['PERSONA_API_KEY=persona_sandbox_test', 'persona_sandbox_{{hex:8}}'],
    },
  ],
})
