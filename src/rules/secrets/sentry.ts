import { end, start } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sentry',
  rules: [
    {
      id: 'sentry-organization-token',
      title: 'Sentry organisation token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}sntrys_eyJ[A-Za-z0-9+/_-]{60,500}={0,2}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/_-])`,
      proof: 'base64-json',
      why: 'Whoever holds it can upload source maps and releases for the organisation.',
      fix: 'Revoke the token under Settings, Organization Tokens.',
      source: 'https://docs.sentry.io/account/auth-tokens/',
      finds: ['SENTRY_AUTH_TOKEN=<<{{sentry-org}}>>', 'authToken: "<<{{sentry-org}}>>"'],
      ignores: ['SENTRY_AUTH_TOKEN=sntrys_{{base62:30}}', 'sntrys_eyJ{{base62:40}}'],
    },
    {
      id: 'sentry-user-token',
      title: 'Sentry user token',
      pack: 'secrets',
      level: 'error',
      pattern: `${start}(?:sntryu|sntryi)_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can use the Sentry API within the scopes of the token.',
      fix: 'Revoke the token under Settings, Personal Tokens.',
      source: 'https://docs.sentry.io/account/auth-tokens/',
      finds: ['SENTRY_AUTH_TOKEN=<<sntryu_{{hex:64}}>>', 'token=<<sntryi_{{hex:64}}>>'],
      ignores: ['sntryu_{{hex:32}}', 'https://{{hex:32}}@o{{digits:6}}.ingest.sentry.io/{{digits:7}}'],
    },
  ],
})
