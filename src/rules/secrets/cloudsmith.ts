import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Cloudsmith',
  rules: [
    {
      id: 'cloudsmith-service-key',
      title: 'Cloudsmith API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}csa_[0-9a-f]{30}[A-Za-z0-9]{6}${end}`,
      why: 'Whoever holds it can pull, and perhaps push, packages of the organisation.',
      fix: 'Refresh the key of the user or service.',
      source: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
      finds: [
        'CLOUDSMITH_API_KEY=<<csa_{{hex:30}}{{base62:6}}>>',
        'Authorization: Bearer <<csa_{{hex:30}}{{base62:6}}>>',
      ],
      ignores: ['CLOUDSMITH_API_KEY=csa_{{hex:15}}{{base62:6}}', 'xcsa_{{hex:30}}{{base62:6}}'],
    },
    {
      id: 'cloudsmith-api-key',
      title: 'Cloudsmith API key (older form)',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:cloudsmith[a-z_.-]{0,16}(?:key|token))${assign}(?<value>[0-9a-f]{40})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can pull, and perhaps push, packages of the organisation.',
      fix: 'Refresh the key of the user or service.',
      source: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
      finds: ['CLOUDSMITH_API_KEY=<<{{hex:40}}>>', 'cloudsmith_token: "<<{{hex:40}}>>"'],
      ignores: ['CLOUDSMITH_API_KEY={{hex:20}}', 'build_id: {{hex:40}}'],
    },
  ],
})
