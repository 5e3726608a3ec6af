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
      pattern: `${wordStart}polar_oat_[A-Za-z0-9_-]{30,60}${end}`,
      random: true,
      why: 'Whoever holds it can take payments, issue refunds and read customers of the account.',
      fix: 'Delete the token in the settings of the organisation.',
      source: 'https://polar.sh/docs/integrate/oat',
      finds: ['POLAR_ACCESS_TOKEN=<<polar_oat_{{base62:43}}>>', 'apiKey: "<<polar_oat_{{base62:43}}>>"'],
      ignores: ['POLAR_ACCESS_TOKEN=polar_oat_{{base62:14}}', 'xpolar_oat_{{base62:43}}'],
    },
    {
      id: 'polar-personal-token',
      title: 'Polar personal access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}polar_(?:pat|at_[ou])_[A-Za-z0-9_-]{30,60}${end}`,
      random: true,
      why: 'Whoever holds it can act as the person in every organisation.',
      fix: 'Delete the token in the settings of the account.',
      source: 'https://polar.sh/docs/api-reference/introduction',
      finds: ['POLAR_ACCESS_TOKEN=<<polar_pat_{{base62:43}}>>', "const key = '<<polar_pat_{{base62:43}}>>'"],
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
