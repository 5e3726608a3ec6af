import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Onfido',
  rules: [
    {
      id: 'onfido-live-token',
      title: 'Onfido API token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`${wordStart}api_live(?:_(?:us|ca))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}${end}`,
      random: true,
      why: 'Whoever holds it can read the identity documents of your applicants.',
      fix: 'Revoke the token in the Onfido dashboard under Developers, Tokens.',
      source: 'https://github.com/betterleaks/betterleaks/blob/HEAD/cmd/generate/config/rules/onfido.go',
      sourceSays: 'mark',
      finds: [
        'ONFIDO_API_TOKEN=<<api_live_us.{{base64url:11}}.{{base64url:32}}>>',
        'Authorization: Token token=<<api_live.{{base64url:11}}.{{base64url:32}}>>',
      ],
      ignores: ['ONFIDO_API_TOKEN=api_live.{{base64url:11}}', 'xapi_live.{{base64url:11}}.{{base64url:32}}'],
    },
    {
      id: 'onfido-sandbox-token',
      title: 'Onfido sandbox token',
      pack: 'secrets',
      level: 'warning',
      pattern: String.raw`${wordStart}api_sandbox(?:_(?:us|ca))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}${end}`,
      random: true,
      why: 'It opens the sandbox of the account only.',
      fix: 'Revoke the token in the Onfido dashboard and load tokens from the environment.',
      source: 'https://documentation.identity.entrust.com/api/latest/#api-tokens',
      finds: [
        'ONFIDO_API_TOKEN=<<api_sandbox.{{base64url:11}}.{{base64url:32}}>>',
        'Authorization: Token token=<<api_sandbox_ca.{{base64url:11}}.{{base64url:32}}>>',
      ],
      ignores: [
        'ONFIDO_API_TOKEN=api_sandbox.{{base64url:11}}',
        'xapi_sandbox.{{base64url:11}}.{{base64url:32}}',
      ],
    },
  ],
})
