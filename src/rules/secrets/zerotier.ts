import { assign, end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'ZeroTier',
  rules: [
    {
      id: 'zerotier-token',
      title: 'ZeroTier Central API token',
      pack: 'secrets',
      level: 'error',
      pattern: `(?:zero_?tier[a-z_.-]{0,20}(?:token|key))${assign}(?<value>[A-Za-z0-9]{32})(?![A-Za-z0-9_-])`,
      ignoreCase: true,
      byName: true,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can admit machines to the networks and change their rules.',
      fix: 'Delete the token in the account settings.',
      source: 'https://docs.zerotier.com/api/central/v1/',
      finds: ['ZEROTIER_CENTRAL_TOKEN=<<{{base62:32}}>>', 'zerotier_token: "<<{{base62:32}}>>"'],
      ignores: ['ZEROTIER_CENTRAL_TOKEN={{base62:16}}', 'build_id: {{base62:32}}'],
    },
    {
      id: 'zerotier-identity',
      title: 'ZeroTier identity with its secret',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}[0-9a-f]{10}:0:[0-9a-f]{128}:(?<value>[0-9a-f]{128})${end}`,
      random: true,
      publicPrefix: 0,
      why: 'Whoever holds it can join the networks as this machine.',
      fix: 'Delete identity.secret on the machine, so that it makes a new one, and remove the old member.',
      source: 'https://github.com/zerotier/ZeroTierOne/blob/HEAD/node/Identity.cpp',
      sourceSays: 'form',
      finds: [
        '{{hex:10}}:0:{{hex:128}}:<<{{hex:128}}>>',
        'identity.secret: {{hex:10}}:0:{{hex:128}}:<<{{hex:128}}>>',
      ],
      ignores: ['{{hex:10}}:0:{{hex:128}}', '{{hex:10}}:1:{{hex:128}}:{{hex:128}}'],
    },
  ],
})
