import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Sourcegraph',
  rules: [
    {
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40}${end}`,
      random: true,
      why: 'Whoever holds it can read all code that its owner can see.',
      fix: 'Delete the token under Settings, Access tokens.',
      source:
        'https://github.com/sourcegraph/sourcegraph-public-snapshot/blob/HEAD/internal/accesstoken/personal_access_token.go',
      sourceSays: 'form',
      finds: ['SRC_ACCESS_TOKEN=<<sgp_{{hex:16}}_{{hex:40}}>>', 'export KEY="<<sgp_{{hex:16}}_{{hex:40}}>>"'],
      ignores: ['SRC_ACCESS_TOKEN=sgp_{{hex:16}}_{{hex:12}}', 'xsgp_{{hex:40}}'],
    },
    {
      id: 'sourcegraph-gateway-token',
      title: 'Sourcegraph gateway, subscription or licence token',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}(?:sgd|sgs|slk)_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can use the services that the subscription pays for.',
      fix: 'Ask Sourcegraph to replace the licence or token.',
      source:
        'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/sourcegraphcody/sourcegraphcody.go',
      sourceSays: 'form',
      finds: ['SRC_GATEWAY_TOKEN=<<sgd_{{hex:64}}>>', 'license: <<slk_{{hex:64}}>>'],
      ignores: ['SRC_GATEWAY_TOKEN=sgd_{{hex:32}}', 'xsgd_{{hex:64}}'],
    },
  ],
})
