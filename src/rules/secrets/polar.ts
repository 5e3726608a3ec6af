import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Polar',
  rules: [
    {
      id: 'polar-organization-token',
      title: 'Polar organisation access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}polar_oat_[A-Za-z0-9]{43}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Delete the token in the settings of the organisation.',
      source: 'https://github.com/polarsource/polar/blob/HEAD/server/polar/kit/crypto.py',
      sourceSays: 'form',
      finds: ['POLAR_ACCESS_TOKEN=<<{{polar:oat}}>>', 'apiKey: "<<{{polar:oat}}>>"'],
      ignores: ['POLAR_ACCESS_TOKEN=polar_oat_{{base62:14}}', 'xpolar_oat_{{base62:43}}'],
    },
    {
      id: 'polar-personal-token',
      title: 'Polar personal or OAuth token, or OAuth client secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}polar_(?:pat|[ar]t_[ou]|cs|crt)_[A-Za-z0-9]{43}${end}`,
      proof: 'crc32-base62',
      why: 'Whoever holds it can act as the person in every organisation.',
      fix: 'Delete the token in the settings of the account, or the OAuth client.',
      source: 'https://github.com/polarsource/polar/blob/HEAD/server/polar/kit/crypto.py',
      sourceSays: 'form',
      finds: [
        'POLAR_ACCESS_TOKEN=<<{{polar:pat}}>>',
        "const key = '<<{{polar:at_o}}>>'",
        'POLAR_CLIENT_SECRET=<<{{polar:cs}}>>',
      ],
      ignores: ['POLAR_ACCESS_TOKEN=polar_pat_{{base62:14}}', 'xpolar_pat_{{base62:43}}'],
    },
    {
      id: 'polar-webhook-secret',
      title: 'Polar webhook secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}polar_whs_[A-Za-z0-9_-]{30,60}${end}`,
      random: true,
      why: 'Whoever holds it can forge webhook events that your server will believe.',
      fix: 'Reset the secret of the webhook endpoint.',
      source: 'https://polar.sh/docs/integrate/webhooks/endpoints',
      finds: ['POLAR_WEBHOOK_SECRET=<<polar_whs_{{base62:43}}>>', '"token": "<<polar_whs_{{base62:43}}>>"'],
      ignores: ['POLAR_WEBHOOK_SECRET=polar_whs_{{base62:14}}', 'xpolar_whs_{{base62:43}}'],
    },
  ],
})
