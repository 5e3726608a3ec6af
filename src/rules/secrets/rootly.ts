import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Rootly',
  rules: [
    {
      id: 'rootly-api-key',
      title: 'Rootly API key',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}rootly_[0-9a-f]{64}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the incidents that its role may.',
      fix: 'Delete the key under Organization settings, API Keys.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/rootly/rootly.go',
      sourceSays: 'form',
      finds: ['ROOTLY_API_TOKEN=<<rootly_{{hex:64}}>>', '  value: <<rootly_{{hex:64}}>>'],
      ignores: ['ROOTLY_API_TOKEN=rootly_{{hex:32}}', 'xrootly_{{hex:64}}'],
    },
  ],
})
