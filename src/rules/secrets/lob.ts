import { end, wordStart } from '../boundaries.ts'
import { defineService } from '../rule.ts'

export default defineService({
  name: 'Lob',
  rules: [
    {
      id: 'lob-live-key',
      title: 'Lob API key (live)',
      pack: 'secrets',
      level: 'error',
      pattern: `${wordStart}live_[0-9a-f]{35}${end}`,
      random: true,
      why: 'Whoever holds it can send post at your cost and read addresses.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/trufflesecurity/trufflehog/blob/HEAD/pkg/detectors/lob/lob.go',
      sourceSays: 'form',
      finds: ['LOB_API_KEY=<<live_{{hex:35}}>>', '--token <<live_{{hex:35}}>>'],
      ignores: ['LOB_API_KEY=live_{{hex:11}}', 'xlive_{{hex:35}}'],
    },
    {
      id: 'lob-test-key',
      title: 'Lob API key (test)',
      pack: 'secrets',
      level: 'warning',
      pattern: `${wordStart}test_[0-9a-f]{35}${end}`,
      random: true,
      why: 'Whoever holds it can read and change the test data of the account.',
      fix: 'Roll the key in the dashboard and deploy the new one from a secret store.',
      source: 'https://github.com/lob/lob-openapi/blob/HEAD/dist/lob-api-bundled.yml',
      sourceSays: 'example',
      finds: ['LOB_API_KEY=<<test_{{hex:35}}>>', 'export KEY="<<test_{{hex:35}}>>"'],
      ignores: ['LOB_API_KEY=test_{{hex:11}}', 'xtest_{{hex:35}}'],
    },
  ],
})
