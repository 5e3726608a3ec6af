import { base64End, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Paddle',
  rules: [
    {
      id: 'paddle-api-key',
      title: 'Paddle API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Revoke the key under Developer tools, Authentication.',
      source: 'https://developer.paddle.com/changelog/2025/api-key-improvements',
      sourceSays: 'form',
      finds: [
        'PADDLE_API_KEY=<<pdl_live_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}>>',
        'export KEY="<<pdl_live_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}>>"',
      ],
      ignores: [
        'PADDLE_API_KEY=pdl_live_apikey_{{alnum-lower:8}}_{{base62:22}}_{{base62:3}}',
        'xpdl_live_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}',
      ],
    },
    {
      id: 'paddle-sandbox-key',
      title: 'Paddle API key (sandbox)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}pdl_sdbx_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Revoke the key under Developer tools, Authentication.',
      source: 'https://developer.paddle.com/changelog/2025/api-key-improvements',
      sourceSays: 'form',
      finds: [
        'PADDLE_API_KEY=<<pdl_sdbx_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}>>',
        'client = Client(api_key="<<pdl_sdbx_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}>>")',
      ],
      ignores: [
        'PADDLE_API_KEY=pdl_sdbx_apikey_{{alnum-lower:8}}_{{base62:22}}_{{base62:3}}',
        'xpdl_sdbx_apikey_{{alnum-lower:26}}_{{base62:22}}_{{base62:3}}',
      ],
    },
    {
      id: 'paddle-webhook-secret',
      title: 'Paddle notification secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}pdl_ntfset_[a-z0-9]{26}_(?:[A-Za-z0-9+/]{32}|[0-9a-f]{64})${base64End}`,
      random: true,
      why: 'Whoever holds it can forge notifications that your server will believe.',
      fix: 'Replace the notification destination and deploy its new secret.',
      source: 'https://developer.paddle.com/webhooks/signature-verification',
      sourceSays: 'example',
      finds: [
        'PADDLE_WEBHOOK_SECRET=<<pdl_ntfset_{{alnum-lower:26}}_{{base64:32}}>>',
        'Authorization: Bearer <<pdl_ntfset_{{alnum-lower:26}}_{{base64:32}}>>',
        'PADDLE_WEBHOOK_SECRET=<<pdl_ntfset_{{alnum-lower:26}}_{{hex:64}}>>',
      ],
      ignores: [
        'PADDLE_WEBHOOK_SECRET=pdl_ntfset_{{alnum-lower:26}}_{{base64:10}}',
        'xpdl_ntfset_{{alnum-lower:26}}_{{base64:32}}',
      ],
    },
  ],
})
