import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Mercado Pago',
  rules: [
    {
      id: 'mercado-pago-access-token',
      title: 'Mercado Pago access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}APP_USR-[0-9]{14,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{2,5}__)?-[0-9]{6,11}${end}`,
      random: true,
      publicPrefix: 8,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/mercadopago/sdk-nodejs/blob/HEAD/src/types.ts',
      sourceSays: 'mark',
      finds: [
        'MP_ACCESS_TOKEN=<<APP_USR-{{digits:16}}-{{digits:6}}-{{hex:32}}-{{digits:9}}>>',
        '"token": "<<APP_USR-{{digits:16}}-{{digits:6}}-{{hex:32}}-{{digits:9}}>>"',
      ],
      ignores: ['MP_PUBLIC_KEY=APP_USR-{{uuid}}', 'MP_ACCESS_TOKEN=APP_USR-{{digits:16}}'],
    },
    {
      id: 'mercado-pago-test-token',
      title: 'Mercado Pago access token (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}TEST-[0-9]{14,16}-[0-9]{6}-[0-9a-f]{32}(?:__[A-Z_]{2,5}__)?-[0-9]{6,11}${end}`,
      random: true,
      publicPrefix: 5,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/mercadopago/sdk-nodejs/blob/HEAD/src/types.ts',
      sourceSays: 'mark',
      finds: [
        'MP_ACCESS_TOKEN=<<TEST-{{digits:16}}-{{digits:6}}-{{hex:32}}-{{digits:9}}>>',
        '--token <<TEST-{{digits:16}}-{{digits:6}}-{{hex:32}}-{{digits:9}}>>',
      ],
      ignores: ['MP_PUBLIC_KEY=TEST-{{uuid}}', 'TEST-{{digits:16}}-{{digits:6}}'],
    },
  ],
})
