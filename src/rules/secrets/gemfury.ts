import { defineService } from '../rule.ts'

export default defineService({
  name: 'Gemfury',
  rules: [
    {
      id: 'gemfury-token',
      title: 'Gemfury token',
      pack: 'secrets',
      level: 'error',
      pattern: String.raw`/(?<value>[A-Za-z0-9_-]{16,40})(?::[^@\s"]{0,20})?@(?:pypi|gem|npm|repo|push|apt|yum|go|maven)\.fury\.io`,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can install, or push, the private packages of the account.',
      fix: 'Reset the token under Settings, Tokens.',
      source: 'https://gemfury.com/help/tokens/',
      finds: [
        'https://<<{{base62:24}}>>@pypi.fury.io/harbor/',
        'source "https://<<{{base62:24}}>>@gem.fury.io/harbor/"',
      ],
      ignores: ['https://$TOKEN@pypi.fury.io/harbor/', 'https://pypi.fury.io/harbor/'],
    },
  ],
})
